"""Rows of numbers out of text files, fast (numpy's C parser) and strict about their shape."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from cg3d_core.errors import ReadError


def read_rows(
    path: Path, *, columns: int, skip: int = 0, count: int | None = None, delimiter: str | None = None
) -> np.ndarray:
    """Numbers of ``path`` as (rows, columns) float64, after ``skip`` lines; at most ``count`` rows.

    Raises:
        ReadError: a row has too few or too many values, or one that is not a number.
    """
    try:
        rows = np.loadtxt(
            path, dtype=np.float64, comments=None, delimiter=delimiter, skiprows=skip, max_rows=count, ndmin=2,
            encoding="latin-1",
        )  # fmt: skip
    except ValueError as error:
        raise ReadError(explain(error), where=path, how="Mend that row or export the file again.") from None
    if rows.size == 0:
        return np.zeros((0, columns))
    if rows.shape[1] != columns:
        raise ReadError(f"rows of {rows.shape[1]} values where {columns} belong", where=path, how="Export it again.")
    return rows


def explain(error: ValueError) -> str:
    """numpy's complaint about a row, shortened to what a user needs."""
    text = str(error)
    if found := re.search(r"could not convert string (.+?) to float64 at row (\d+)", text):
        return f"data row {int(found[2]) + 1} holds {found[1][:40]}, which is not a number"
    if found := re.search(r"changed from (\d+) to (\d+) at row (\d+)", text):
        return f"data row {found[3]} has {found[2]} values where the others have {found[1]}"
    return f"not a table of numbers ({text[:80]})"
