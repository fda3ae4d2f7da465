"""Which points of a cloud are chosen, lie beyond a plane, inside a box, or in one piece."""

from __future__ import annotations

import numpy as np

from ..cloud import PointCloud
from ..errors import UsageError
from ..geometry.voxels import group, key_cells, smallest_voxel, voxel_keys

_AHEAD = [(0, 0, 1)] + [(0, 1, z) for z in (-1, 0, 1)] + [(1, y, z) for y in (-1, 0, 1) for z in (-1, 0, 1)]
"""One of each pair of opposite neighbours of a cube: 13 of its 26."""


def as_mask(chosen: np.ndarray, n: int) -> np.ndarray:
    """(n,) bool of a choice of points given so or as indices. Raises UsageError for other lengths, or points that there are not."""
    chosen = np.asarray(chosen)
    if chosen.dtype == bool:
        if chosen.shape != (n,):
            raise UsageError(f"{chosen.shape} choices for {n:,} points", how="Give one a point")
        return chosen
    mask = np.zeros(n, bool)
    if len(chosen):
        if chosen.min() < 0 or chosen.max() >= n:
            raise UsageError(f"points go from 0 to {n - 1:,}")
        mask[chosen.astype(np.int64)] = True
    return mask


def beyond_plane(cloud: PointCloud, point: np.ndarray, normal: np.ndarray) -> np.ndarray:
    """(n,) bool: points where ``normal`` (3,) points, seen from the plane through ``point`` (3,), file coordinates."""
    point, normal = _vector(point, "the plane's point"), _vector(normal, "the plane's normal")
    length = float(np.linalg.norm(normal))
    if length == 0:
        raise UsageError("the plane's normal has no length", how="Give the direction across the plane")
    normal = normal / length
    return cloud.xyz @ normal > (point - cloud.origin) @ normal


def inside_box(cloud: PointCloud, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """(n,) bool: points from ``low`` to ``high`` (3,), both included, along the file's axes."""
    low, high = _vector(low, "the box's low corner"), _vector(high, "the box's high corner")
    if (low > high).any():
        raise UsageError("the box's low corner lies beyond its high corner")
    return ((cloud.xyz >= low - cloud.origin) & (cloud.xyz <= high - cloud.origin)).all(axis=1)


def pieces(xyz: np.ndarray, gap: float) -> np.ndarray:
    """Which connected piece each point (p, 3) is in, (p,) int32 from 0.

    Points share a piece when the cubes of edge ``gap`` that they lie in touch, or are joined by such: less
    than ``gap`` apart they always do, more than 3.5 times that never do directly.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    if not (np.isfinite(gap) and gap > 0):
        raise UsageError(f"a gap of {gap} makes no sense", how="Give metres, for example 0.05")
    if not len(xyz):
        return np.zeros(0, np.int32)
    low = xyz.min(axis=0)
    gap = max(gap, 1.01 * smallest_voxel(float(np.ptp(xyz, axis=0).max())))  # room for the neighbours of the last cube
    cubes = group(xyz, gap)
    cells = key_cells(voxel_keys(xyz[cubes.first], low, gap)) + 1  # + 1: neighbours never go below 0
    keys = _key(cells)  # ascending, as the cubes are
    first, second = [], []
    for step in _AHEAD:
        wanted = _key(cells + step)
        at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        met = np.flatnonzero(keys[at] == wanted)
        first.append(met)
        second.append(at[met])
    rows, columns = np.concatenate(first), np.concatenate(second)
    joined = coo_matrix((np.ones(len(rows), bool), (rows, columns)), shape=(len(keys), len(keys)))
    _, piece = connected_components(joined, directed=False)
    return piece[cubes.inverse].astype(np.int32)


def _key(cells: np.ndarray) -> np.ndarray:
    return (cells[:, 0] << 42) | (cells[:, 1] << 21) | cells[:, 2]


def _vector(values: np.ndarray, what: str) -> np.ndarray:
    vector = np.asarray(values, np.float64)
    if vector.shape != (3,) or not np.isfinite(vector).all():
        raise UsageError(f"{what} is not three numbers")
    return vector
