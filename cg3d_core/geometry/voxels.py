"""Cubes of space as integer keys: grouping millions of points by sorting, without a hash table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..parts import load_open3d

_CHUNK = 1 << 21  # rows at a time where a whole column of temporaries would cost memory
_LIMIT = 2**21 - 2  # cubes along an axis that fit a third of an int64


def voxel_keys(xyz: np.ndarray, low: np.ndarray, voxel: float) -> np.ndarray:
    """The number of each point's cube, (n,) int64, 21 bits an axis; ``low`` is the smallest corner.

    ``voxel`` must be at least ``smallest_voxel`` of the points.
    """
    keys = np.empty(len(xyz), np.int64)
    for start in range(0, len(xyz), _CHUNK):
        part = slice(start, start + _CHUNK)
        cell = np.floor((xyz[part] - low) / np.float32(voxel)).astype(np.int64)
        keys[part] = (cell[:, 0] << 42) | (cell[:, 1] << 21) | cell[:, 2]
    return keys


def key_cells(keys: np.ndarray) -> np.ndarray:
    """The cube indices (n, 3) along x, y and z of ``voxel_keys``."""
    mask = (1 << 21) - 1
    return np.stack([keys >> 42, (keys >> 21) & mask, keys & mask], axis=1)


def distinct(keys: np.ndarray) -> np.ndarray:
    """Sorted distinct keys; sorts in place, which is several times faster than numpy's hashing ``unique``."""
    keys.sort()
    return keys[np.concatenate([[True], keys[1:] != keys[:-1]])]


def smallest_voxel(extent: float) -> float:
    """The smallest cube edge whose keys still fit, for points that span ``extent``."""
    return max(extent / _LIMIT, 1e-9)


@dataclass(frozen=True, eq=False)
class Cubes:
    """Points grouped by cube: ``inverse`` (n,) int32 names each point's group, ``first`` one member of each."""

    inverse: np.ndarray
    first: np.ndarray  # (m,) int64
    sizes: np.ndarray  # (m,) int64

    def means(self, values: np.ndarray) -> np.ndarray:
        """Mean of each cube's rows of ``values`` (n, 3), as (m, 3) float32; summed in float64."""
        out = np.empty((len(self.sizes), values.shape[1]), np.float32)
        for axis in range(values.shape[1]):
            out[:, axis] = np.bincount(self.inverse, weights=values[:, axis], minlength=len(self.sizes)) / self.sizes
        return out


def group(xyz: np.ndarray, voxel: float) -> Cubes:
    """Group points (n, 3) by cube of edge ``voxel``."""
    keys = voxel_keys(xyz, xyz.min(axis=0), voxel)
    order = np.argsort(keys)
    keys = keys[order]
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    del keys
    sizes = np.diff(np.append(starts, len(order)))
    inverse = np.empty(len(order), np.int32)
    inverse[order] = np.repeat(np.arange(len(starts), dtype=np.int32), sizes)
    return Cubes(inverse, order[starts], sizes)


def estimate_normals(xyz: np.ndarray, neighbours: int = 20) -> np.ndarray:
    """Unit normals (m, 3) float32 of points (m, 3) by local planes; up where no plane can be fitted."""
    normals = np.tile(np.array([0, 0, 1], np.float32), (len(xyz), 1))
    if len(xyz) < 3:
        return normals
    o3d = load_open3d()
    # The tensor version lets go of the interpreter while it works, so that a window stays alive.
    cloud = o3d.t.geometry.PointCloud(o3d.core.Tensor(np.ascontiguousarray(xyz, np.float32)))
    cloud.estimate_normals(max_nn=min(neighbours, len(xyz)))
    found = cloud.point.normals.numpy()
    length = np.linalg.norm(found, axis=1)
    good = np.isfinite(length) & (length > 0.5)
    normals[good] = found[good] / length[good, None]
    return normals
