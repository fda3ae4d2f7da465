"""What a data set's classes are called when they are asked for: ``--labels`` and ``--templates``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.evaluate import normalise_name
from cg3d_core.query.pointclip import TEMPLATE

LABEL_SETS = {
    "known": "the classes, and all names that the model knows",
    "clip": "the classes, and 1,612 names of things (those of CLIP's published features)",
}
_TEMPLATE_SETS = {"none": ("{}",), "paper": ("This is a {}",), "pointclip": (TEMPLATE,)}
TEMPLATE_SETS = (*_TEMPLATE_SETS, "captions")  # the last: all caption templates of the paper's recipe


@dataclass(frozen=True, eq=False)
class Names:
    """The names that compete, and which of them is each class's."""

    words: tuple[str, ...]  # (w,)
    of_class: np.ndarray  # (c,) int64 index into ``words``; -1 for a class that is not asked for


def class_names(classes: Sequence[str], labels: str | None = None, known: Sequence[str] = ()) -> Names:
    """The names to ask for.

    Args:
        classes: of the data set. known: names that the model was trained with.
        labels: None for the classes themselves; one of LABEL_SETS; or a file with a name a line, of which
            "class = other words" renames a class. Classes that the file does not list are not asked for.
    Raises:
        UsageError: no such file or set, a file that names none of the classes, no known names though asked for.
    """
    if labels is None:
        return Names(tuple(classes), np.arange(len(classes)))
    if labels == "known" and not known:
        raise UsageError("these towers list no names that they know", how="Use --labels clip, or a file.")
    if labels in LABEL_SETS:
        others = known if labels == "known" else _published()
        taken = {normalise_name(c) for c in classes}
        more = [name for name in dict.fromkeys(others) if normalise_name(name) not in taken]
        return Names((*classes, *more), np.arange(len(classes)))
    lines = _lines(labels, "labels", LABEL_SETS)
    renamed = [tuple(part.strip() for part in line.rpartition("=")) for line in lines]
    words = tuple(dict.fromkeys(name for _, _, name in renamed if name))
    row = {normalise_name(old or name): words.index(name) for old, _, name in renamed if name}
    of_class = np.array([row.get(normalise_name(c), -1) for c in classes], np.int64)
    if (of_class < 0).all():
        raise UsageError(
            "none of the data set's classes is among these labels",
            where=labels,
            how=f"Its classes: {', '.join(classes[:5])}{', ...' if len(classes) > 5 else ''}.",
        )
    return Names(words, of_class)


def templates(given: str | None) -> tuple[str, ...] | None:
    """Sentences with "{}" by a set's name or from a file, one a line; None stays None. Raises UsageError."""
    if given is None:
        return None
    if given == "captions":
        from cg3d_core.training.templates import PAPER

        return PAPER
    if given in _TEMPLATE_SETS:
        return _TEMPLATE_SETS[given]
    lines = _lines(given, "templates", TEMPLATE_SETS)
    for line in lines:
        if line.count("{}") != 1:
            raise UsageError(f'the template "{line}" does not hold "{{}}" once', where=given, how='For example: "a {}"')
    return tuple(dict.fromkeys(lines))


def _published() -> list[str]:
    from cg3d_core.training.clip_space import published_names

    return list(published_names())


def _lines(given: str, what: str, sets) -> list[str]:
    """Lines of a text file without blanks and comments."""
    path = Path(given).expanduser()
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = (getattr(error, "strerror", None) or "it is not a text file").lower()
        raise UsageError(
            f"the {what} cannot be read ({reason})", where=given, how=f"Give a text file or one of: {', '.join(sets)}."
        ) from None
    kept = [line for line in (raw.split("#")[0].strip() for raw in lines) if line]
    if not kept:
        raise UsageError(f"there are no {what} in it", where=given, how="Write one a line.")
    return kept
