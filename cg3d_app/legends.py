"""Which key to the colours the view shows."""

from __future__ import annotations

import numpy as np

from cg3d_app.document import Document
from cg3d_app.i18n import tr
from cg3d_app.viewer import colouring
from cg3d_app.viewer.colouring import ColourBy
from cg3d_app.viewer.legend import Legend

MOST_LABELS = 12
MOST_LETTERS = 40


def legend_for(document: Document) -> Legend | None:
    """The legend of the document's colouring; None where the colours speak for themselves."""
    if document.scene is None:
        return None
    lit = document.lit
    if len(lit) > 1 and document.looks.colour_by is not ColourBy.SCORE:  # beside them everything is dimmed
        return Legend(tr("Found"), entries=tuple((_short(str(a.question or a.result.query)), a.colour) for a in lit))
    if document.looks.colour_by is ColourBy.HEIGHT:
        low, high = colouring.height_range(document.scene.canonical[:, 2])
        low = round(low, 1) + 0.0  # never "-0.0"
        return Legend(tr("Height"), colouring.HEIGHT_RAMP, (f"{low:.1f} m", f"{high:.1f} m"))
    if document.looks.colour_by is ColourBy.SCORE and document.result is not None:
        return Legend(
            tr("Score for “{what}”").format(what=document.result.query), colouring.SCORE_RAMP, ("0 %", "100 %")
        )
    if document.looks.colour_by is ColourBy.LABEL:
        return _labels(document)
    if document.looks.colour_by is ColourBy.MINE:
        return _my_labels(document)
    return None


def _short(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1].rstrip() + "…"


def _labels(document: Document) -> Legend:
    cloud = document.scene.cloud
    ids, counts = np.unique(cloud.labels[cloud.labels > 0], return_counts=True)
    largest = ids[np.argsort(-counts)][:MOST_LABELS]
    colours = colouring.category_colours(largest)
    entries = [(cloud.label_names.get(int(i), f"label {i}"), tuple(c)) for i, c in zip(largest, colours)]
    return Legend(_title(tr("Labels of the file"), len(ids) - len(largest)), entries=tuple(entries))


def _my_labels(document: Document) -> Legend:
    """Labels made here, those with the most points first."""
    number, names = document.label_numbers()
    counts = np.bincount(number[number >= 0], minlength=len(names))
    largest = [names[i] for i in np.argsort(-counts, kind="stable")[:MOST_LABELS]]
    entries = tuple((name, tuple(c)) for name, c in zip(largest, document.looks.label_colours.of(largest)))
    return Legend(_title(tr("My labels"), len(names) - len(largest)), entries=entries)


def _title(title: str, more: int) -> str:
    return title + (" " + tr("(and {count} more)").format(count=more) if more > 0 else "")
