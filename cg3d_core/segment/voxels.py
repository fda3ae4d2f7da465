"""A coarser copy of a cloud, so that graphs stay small and even in density."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Voxels:
    """One point a cell: the mean of its members."""

    xyz: np.ndarray  # (v, 3) float32
    normals: np.ndarray  # (v, 3) float32, of one member: means of unsigned normals would cancel
    colour: np.ndarray | None  # (v, 3) float32, 0..255
    inverse: np.ndarray  # (m,) int64: voxel of each input point
    count: np.ndarray  # (v,) int64 members

    def __len__(self) -> int:
        return len(self.xyz)


def coarsen(xyz: np.ndarray, normals: np.ndarray, colour: np.ndarray | None, cell: float) -> Voxels:
    """Group (m, 3) points by cubic cells of edge ``cell`` metres; voxels come in order of their cell."""
    if len(xyz) == 0:
        empty = np.zeros((0, 3), np.float32)
        nothing = np.zeros(0, np.int64)
        return Voxels(empty, empty, None if colour is None else empty, nothing, nothing)
    grid = np.floor((xyz - xyz.min(axis=0)) / cell).astype(np.int64)
    size = grid.max(axis=0) + 1
    key = (grid[:, 0] * size[1] + grid[:, 1]) * size[2] + grid[:, 2]
    _, first, inverse, count = np.unique(key, return_index=True, return_inverse=True, return_counts=True)
    inverse = inverse.reshape(-1)

    def mean(values: np.ndarray) -> np.ndarray:
        sums = [np.bincount(inverse, values[:, axis], len(count)) for axis in range(3)]
        return (np.stack(sums, axis=1) / count[:, None]).astype(np.float32)

    return Voxels(
        mean(xyz), normals[first].astype(np.float32), None if colour is None else mean(colour), inverse, count
    )
