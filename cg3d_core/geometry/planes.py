"""Planes of a scan: least-squares fits, horizontal levels and tall vertical planes."""

from __future__ import annotations

import numpy as np

MOST_LEVELS = 1_000_000  # slabs of a histogram over height: 20 km of them, more only where coordinates make no sense


def fit_line(xy: np.ndarray, towards: np.ndarray) -> tuple[np.ndarray, float]:
    """Vertical plane through points (n, 2), n >= 2, by least squares: unit normal (2,) and offset.

    The normal is turned to the side of ``towards`` (2,); points on the plane have ``xy @ normal == offset``.
    """
    centre = xy.mean(axis=0, dtype=np.float64)
    local = xy - centre
    normal = np.linalg.eigh(local.T @ local)[1][:, 0]
    if normal @ towards < 0:
        normal = -normal
    return normal, float(normal @ centre)


def occupied_cells(xy: np.ndarray, cell: float) -> int:
    """Number of square cells of edge ``cell`` metres that (n, 2) points touch."""
    if len(xy) == 0:
        return 0
    grid = np.floor(xy / cell).astype(np.int64)
    grid -= grid.min(axis=0)
    return len(np.unique(grid[:, 0] * (grid[:, 1].max() + 1) + grid[:, 1]))


def horizontal_levels(xyz: np.ndarray, normals: np.ndarray, bin_m: float = 0.02, cell: float = 0.1) -> np.ndarray:
    """Area of horizontal surface at each height.

    ``xyz`` (n, 3), ``normals`` (n, 3). Returns (k, 2): height of the middle of a slab of three bins
    and the area in square metres that its nearly horizontal points cover (in cells of ``cell``
    metres, so that the answer does not depend on the density of the scan). At most ``MOST_LEVELS`` rows:
    over a larger height the bins are thicker.
    """
    flat = np.abs(normals[:, 2]) > 0.85
    points = xyz[flat]
    if len(points) == 0:
        return np.zeros((0, 2))
    grid = np.floor(points[:, :2] / cell).astype(np.int64)
    grid -= grid.min(axis=0)
    column = grid[:, 0] * (grid[:, 1].max() + 1) + grid[:, 1]
    low = points[:, 2].min()
    bin_m = max(bin_m, float(np.ptp(points[:, 2])) / (MOST_LEVELS - 1))
    level = np.floor((points[:, 2] - low) / bin_m).astype(np.int64)
    count = level.max() + 1
    # A surface on the border of two bins counts in both: each slab is three bins thick.
    stacked = np.concatenate([(level + step) * (column.max() + 1) + column for step in (-1, 0, 1)])
    owner = np.unique(stacked) // (column.max() + 1)
    areas = np.bincount(owner[(owner >= 0) & (owner < count)], minlength=count) * cell**2
    return np.stack([low + (np.arange(count) + 0.5) * bin_m, areas], axis=1)


def vertical_directions(normals: np.ndarray, count: int = 8) -> np.ndarray:
    """Most frequent azimuths (radians, modulo pi) of nearly horizontal normals, best first.

    Normals have no sign, so a wall seen from either side falls into the same bin.
    """
    azimuth = np.arctan2(normals[:, 1], normals[:, 0]) % np.pi
    votes = np.bincount(np.minimum((azimuth / np.pi * 180).astype(int), 179), minlength=180).astype(float)
    votes = sum(np.roll(votes, step) * weight for step, weight in ((-2, 0.5), (-1, 1), (0, 1), (1, 1), (2, 0.5)))
    found = []
    for best in np.argsort(-votes, kind="stable"):
        apart = [min(abs(best - other), 180 - abs(best - other)) for other in found]
        if votes[best] > 0 and all(gap >= 10 for gap in apart):
            found.append(int(best))
        if len(found) == count:
            break
    return (np.array(found, dtype=float) + 0.5) / 180 * np.pi


def offset_peaks(distance: np.ndarray, bin_m: float = 0.02, least: int = 1, count: int = 24) -> np.ndarray:
    """Offsets (metres) at which many of the signed ``distance`` values (n,) gather, best first."""
    if len(distance) == 0:
        return np.zeros(0)
    low = distance.min() - bin_m
    bins = ((distance - low) / bin_m).astype(np.int64)
    votes = np.bincount(bins, minlength=int(bins.max()) + 2).astype(float)
    votes = votes + 0.5 * (np.roll(votes, 1) + np.roll(votes, -1))
    found: list[int] = []
    for best in np.argsort(-votes, kind="stable"):
        if votes[best] < least or len(found) == count:
            break
        if all(abs(best - other) >= 3 for other in found):
            found.append(int(best))
    return low + (np.array(found, dtype=float) + 0.5) * bin_m
