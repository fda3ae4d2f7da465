"""Patches of another colour within the plane of a wall: windows, doors, pictures, whiteboards."""

from __future__ import annotations

import numpy as np

CELL = 0.05  # metres
LEAST_AREA = 0.03  # square metres: a switch or a stain is no patch
# Distance from the bare wall's colour in Lab / 100, lightness counted half: shadows change it most.
DIFFERENT = 0.12
PAINT_WIDTH = 3.0  # metres: what is wider, and most of the wall, is paint or tiles


def wall_patches(xyz: np.ndarray, tones: np.ndarray, bare: np.ndarray) -> np.ndarray:
    """Which points of one wall belong to patches whose colour differs from the bare wall's.

    Args:
        xyz: (n, 3) points of the wall, metres, z up.
        tones: (n, 3) CIE Lab / 100.
        bare: (n,) bool, points that are surely bare wall (the strip under the ceiling).

    Returns (n,) bool. Holes in a patch, such as the panes of a window, belong to it.
    """
    from scipy.ndimage import binary_closing, binary_fill_holes, binary_opening, label

    patch = np.zeros(len(xyz), bool)
    if len(xyz) < 50 or bare.sum() < 10:
        return patch
    along = _along(xyz)
    column = ((along - along.min()) / CELL).astype(int)
    row = ((xyz[:, 2] - xyz[:, 2].min()) / CELL).astype(int)
    shape = (column.max() + 1, row.max() + 1)
    offset = (tones - _bare_tone(along, tones, bare)) * np.array([0.5, 1, 1], np.float32)
    cell = column * shape[1] + row
    count = np.bincount(cell, minlength=shape[0] * shape[1])
    # The mean offset of a cell, not the mean distance: a point's colour noise must cancel.
    mean = [np.bincount(cell, offset[:, i], len(count)) / np.maximum(count, 1) for i in range(3)]
    unlike = ((np.linalg.norm(mean, axis=0) > DIFFERENT) & (count > 0)).reshape(shape)
    unlike = binary_fill_holes(binary_closing(np.pad(unlike, 2), np.ones((3, 3))))[2:-2, 2:-2]
    unlike = binary_opening(unlike, np.ones((2, 2)))
    blobs, found = label(unlike)  # pyright: ignore[reportGeneralTypeIssues]
    widths = np.zeros(found + 1)
    for i in range(1, found + 1):
        columns = np.flatnonzero((blobs == i).any(axis=1))
        widths[i] = (columns[-1] - columns[0] + 1) * CELL
    areas = np.bincount(blobs.ravel(), minlength=found + 1) * CELL**2
    paint = (widths > PAINT_WIDTH) & (widths > 0.6 * shape[0] * CELL)
    good = (areas >= LEAST_AREA) & ~paint
    good[0] = False
    return good[blobs[column, row]]


def _along(xyz: np.ndarray) -> np.ndarray:
    """Position of each point along the wall, metres."""
    local = xyz[:, :2] - xyz[:, :2].mean(axis=0)
    return local @ np.linalg.eigh(local.T @ local)[1][:, 1].astype(local.dtype)


def _bare_tone(along: np.ndarray, tones: np.ndarray, bare: np.ndarray, block: float = 1.0) -> np.ndarray:
    """Colour that bare wall has near each point: medians of 1 m of the strip, since light falls off."""
    whole = np.median(tones[bare], axis=0)
    part = ((along - along.min()) / block).astype(int)
    table = np.tile(whole, (part.max() + 1, 1))
    for i in range(len(table)):
        here = bare & (part == i)
        if here.sum() >= 10:
            table[i] = np.median(tones[here], axis=0)
    return table[part].astype(np.float32)
