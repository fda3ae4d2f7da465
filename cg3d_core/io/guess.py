"""What unnamed columns mean: tables of numbers without a header (text files, numpy arrays)."""

from __future__ import annotations

import numpy as np


def guess_columns(table: np.ndarray, intensity_first: bool = False) -> tuple[dict[str, np.ndarray], tuple[str, ...]]:
    """Split a table (n, k >= 3) into attributes for ``build_cloud``, and remarks about the rest.

    Columns 0 to 2 are x y z. After them, by what the values look like: colours (whole numbers 0..255,
    or 0..1), unit normals, an intensity before colours, then a label and an instance (whole numbers).
    ``intensity_first``: the format puts an intensity before the colours (PTS).
    """
    n_columns = table.shape[1]
    out: dict[str, np.ndarray] = {"xyz": table[:, :3]}
    at, skipped = 3, 0
    sample = table[:: max(1, len(table) // 20_000)]
    sample = sample[np.isfinite(sample).all(axis=1)]
    while at < n_columns and len(sample):
        three = sample[:, at : at + 3]
        whole = three.shape[1] == 3
        if whole and "normals" not in out and _are_normals(three):
            out["normals"] = table[:, at : at + 3]
            at += 3
        elif whole and "colour" not in out and _intensity_before_colour(sample, at, intensity_first):
            at, skipped = at + 1, skipped + 1
        elif whole and "colour" not in out and _are_colours(three):
            out["colour"] = table[:, at : at + 3]
            at += 3
        elif "colour" in out and "labels" not in out and _are_ids(sample[:, at]):
            out["labels"] = table[:, at]
            at += 1
        elif "labels" in out and "instances" not in out and _are_ids(sample[:, at]):
            out["instances"] = table[:, at]
            at += 1
        elif at == 3 and n_columns in (4, 5) and len(np.unique(sample[:, at])) <= 256 and _are_ids(sample[:, at]):
            out["labels"] = table[:, at]
            at += 1
        else:
            at, skipped = at + 1, skipped + 1
    read = ", ".join(name for name in ("colour", "normals", "labels", "instances") if name in out)
    notes = (
        (f"the file does not name its columns; taken as x y z{', ' + read if read else ''}",) if n_columns > 3 else ()
    )
    if skipped:
        notes += (f"{skipped} further column{'s' * (skipped > 1)} left out",)
    return out, notes


def _are_normals(three: np.ndarray) -> bool:
    length = np.linalg.norm(three, axis=1)
    return bool((three < 0).any() and (np.abs(length - 1) < 0.02).mean() > 0.95)


def _are_colours(three: np.ndarray) -> bool:
    if three.min() < 0:
        return False
    integral = bool((three == np.rint(three)).all())
    return bool(three.max() <= 1.0 or (three.max() <= 255 and integral) or (three.max() <= 65535 and integral))


def _intensity_before_colour(sample: np.ndarray, at: int, expected: bool) -> bool:
    """Whether columns at+1 to at+3 are the colours rather than at to at+2."""
    if sample.shape[1] < at + 4 or not _are_colours(sample[:, at + 1 : at + 4]):
        return False
    return expected or not _are_colours(sample[:, at : at + 3])


def _are_ids(column: np.ndarray) -> bool:
    return bool((column == np.rint(column)).all() and column.min() >= -1 and column.max() < 2**31)
