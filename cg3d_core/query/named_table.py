"""Named files as a table for spreadsheets: a row a file, its best names with their scores, or why it could not be read."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from ..output import growing, plain_cell

TOP = 5
"""Names in a row when nobody says otherwise."""


class NamedTable:
    """Writes rows as they come; what begins like a formula is marked as text."""

    def __init__(self, file: TextIO, top: int = TOP):
        """``file``: opened with ``newline=""``."""
        self._writer, self._top = csv.writer(file), top
        self._writer.writerow(columns(top))

    def add(self, name: str, ranked: Sequence[tuple[str, float]], error: str = "") -> None:
        """One file: its names with their probabilities, best first, or an error."""
        self._writer.writerow(cells(name, ranked, error, self._top))


def columns(top: int = TOP) -> list[str]:
    """The table's first line."""
    return ["file", *(f"{what} {i}" for i in range(1, top + 1) for what in ("name", "score")), "error"]


def cells(name: str, ranked: Sequence[tuple[str, float]], error: str = "", top: int = TOP) -> list[str]:
    """A row's cells as text."""
    given = [cell for label, p in ranked[:top] for cell in (plain_cell(label), f"{p:.4f}")]
    return [plain_cell(name), *given, *[""] * (2 * top - len(given)), plain_cell(error)]


def write_named(path: Path, rows: Iterable[tuple[str, Sequence[tuple[str, float]], str]], top: int = TOP) -> None:
    """The whole table, UTF-8. Raises Cg3dError where it cannot be written."""
    with growing(path) as file:
        table = NamedTable(file, top)
        for row in rows:
            table.add(*row)
