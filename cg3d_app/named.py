"""Files and segments that were named, as the window keeps them; which labels they are named among."""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cg3d_app.i18n import tr
from cg3d_app.sizes import size_in_words

if TYPE_CHECKING:
    from cg3d_core.query.many import Seen

KEPT = 10  # best names kept of each; the others are worked out when they are looked at
OWN, CLASSES = "own", "classes"
"""Keys of the label lists that are not published: the user's, and those that a model was fine-tuned on."""


@dataclass(eq=False)
class Named:
    """One file or segment with its names."""

    seen: Seen
    title: str  # what it is called: the file's name, "segment 12"
    place: str  # where it is: the folder, the scan
    ranked: list[tuple[str, float]]  # names with probabilities, best first, at most ``KEPT``
    scan: weakref.ref[Any] | None = None  # the scene that it is a segment of, which a row does not keep in memory
    number: int = field(default_factory=count().__next__)  # no two have the same

    @classmethod
    def of_file(cls, seen: Seen) -> Named:
        """A file that was looked at, without names yet."""
        return cls(seen, seen.path.name, str(seen.path.parent), [])

    @property
    def path(self) -> Path | None:
        """The file; None for segments."""
        return None if self.scan is not None else self.seen.path

    @property
    def name(self) -> str:
        """The best name, or "" where there is none."""
        return self.ranked[0][0] if self.ranked else ""

    @property
    def score(self) -> float:
        """Probability of the best name."""
        return self.ranked[0][1] if self.ranked else 0.0

    @property
    def trouble(self) -> str:
        """Why it could not be read, without the file's name, or ""."""
        line = self.seen.error.removeprefix(f"{self.seen.path}: ")
        return line[:1].upper() + line[1:]

    def in_words(self) -> str:
        """All of it in a line, for those who do not see the row."""
        if self.seen.error:
            return f"{self.title}: {self.trouble}"
        return f"{self.title}: " + ", ".join(f"{name} {p:.0%}" for name, p in self.ranked[:3])


def table_of(rows: Iterable[Named]) -> list[tuple[str, list[tuple[str, float]], str]]:
    """Rows for ``named_table``: where, names with probabilities, error."""
    return [
        (f"{row.place}, {row.title}" if row.path is None else str(row.path), row.ranked, row.seen.error) for row in rows
    ]


def reading_in_words(seen: Seen) -> str:
    """What was taken of its size, for people."""
    if seen.shape is None:
        return ""
    size, unit = size_in_words(seen.shape.size), seen.shape.unit
    if seen.reading == "scene":
        text = tr("Size (box): {size}, as it stands in the scan.")
    elif seen.reading == "given":
        text = tr("Size (box): {size}. The unit of the file ({unit}) is known, so it counts.")
    elif seen.reading == "guessed":
        text = tr(
            "Size (box): {size}, if its unit is {unit}; the file has none, so it was looked at with that size and without."
        )
    else:
        size = " × ".join(f"{side:.3g}" for side in seen.shape.size)  # of whatever unit
        text = tr("Size (box): {size}, as if scaled to a standard; the file has no unit, so the size does not count.")
    return text.format(size=size, unit=unit)
