"""Rows of numbers out of text files: numpy's C parser first, a patient line-by-line one for damaged rows."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import numpy as np

from cg3d_core.errors import ReadError

_GLUED = re.compile(r"(-?\d+\.\d{3})(-?\d+(?:\.\d+)?)")  # two values without the space between them


def read_rows(
    path: Path,
    *,
    columns: int | None = None,
    skip: int = 0,
    count: int | None = None,
    delimiter: str | None = None,
    decimal_comma: bool = False,
    patient: bool = False,
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Numbers of ``path`` after ``skip`` lines, at most ``count`` rows, as (rows, columns) float64.

    A few damaged rows (at most one in a thousand) are mended where the meaning is plain and otherwise
    become NaN rows, so that every row keeps its place; the second value tells the user. ``patient``
    goes line by line from the start, which also copes with a delimiter at the end of each line.

    Raises:
        ReadError: more rows than that have the wrong number of values or are not numbers.
    """
    if decimal_comma or patient:
        return _patient(path, columns, skip, count, delimiter, decimal_comma)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "contained no data": no rows is an answer
            rows = np.loadtxt(
                path,
                dtype=np.float64,
                comments="#",
                delimiter=delimiter,
                skiprows=skip,
                max_rows=count,
                ndmin=2,
                encoding="latin-1",
            )
    except ValueError:
        return _patient(path, columns, skip, count, delimiter, decimal_comma)
    if columns is not None and rows.size and rows.shape[1] != columns:
        return _patient(path, columns, skip, count, delimiter, decimal_comma)
    return rows if rows.size else np.zeros((0, columns or 0)), ()


def _patient(
    path: Path, columns: int | None, skip: int, count: int | None, delimiter: str | None, decimal_comma: bool
) -> tuple[np.ndarray, tuple[str, ...]]:
    rows: list[list[float]] = []
    bad: list[tuple[int, str]] = []
    mended = 0
    with path.open("rb") as file:
        for number, raw in enumerate(file, start=1):
            if count is not None and len(rows) >= count:
                break
            line = raw.decode("latin-1").partition("#")[0].strip() if number > skip else ""
            if not line:
                continue
            line = line.replace(",", ".") if decimal_comma else line
            values = _values(line, delimiter)
            columns = columns or (len(values) if values else None)
            if values is None or len(values) != columns:
                values = columns and _mend(line, delimiter, columns)
                if values:
                    mended += 1
                else:
                    bad.append((number, line))
                    values = [float("nan")] * (columns or 3)
                    _give_up_if(len(bad) > 1000, path, bad)
            rows.append(values)
    _give_up_if(len(bad) > len(rows) // 1000 + (len(rows) >= 100), path, bad)
    notes = ()
    if mended:
        notes += (f"{mended:,} damaged rows of {path.name} were mended",)
    if bad:
        notes += (f"{len(bad):,} rows of {path.name} are not numbers (the first is line {bad[0][0]:,})",)
    return np.array(rows, dtype=np.float64).reshape(len(rows), columns or 0), notes


def _give_up_if(condition: bool, path: Path, bad: list[tuple[int, str]]) -> None:
    if condition and bad:
        number, line = bad[0]
        shown = repr(line if len(line) <= 50 else line[:47] + "...")
        raise ReadError(
            f"line {number:,} does not fit the others: {shown}", where=path, how="Mend it or export it again."
        )


def _values(line: str, delimiter: str | None) -> list[float] | None:
    try:
        return [float(word) for word in (line.rstrip(delimiter) if delimiter else line).split(delimiter)]
    except ValueError:
        return None


def _mend(line: str, delimiter: str | None, columns: int) -> list[float] | None:
    """The row's values when the damage is one that is known from S3DIS: a control character, a missing space."""
    for replacement in (" ", ""):
        values = _values(re.sub(r"[\x00-\x08\x0e-\x1f\x7f]+", replacement, line), delimiter)
        if values and len(values) == columns:
            return values
    words = line.split(delimiter)
    if len(words) == columns - 1:
        glued = [i for i, word in enumerate(words) if _GLUED.fullmatch(word)]
        if len(glued) == 1:
            first, second = _GLUED.fullmatch(words[glued[0]]).groups()
            return _values(" ".join([*words[: glued[0]], first, second, *words[glued[0] + 1 :]]), None)
    return None
