"""A coarser copy of a cloud, so that graphs stay small and even in density."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.geometry.voxels import group


@dataclass(frozen=True, eq=False)
class Voxels:
    """One point a cell: the mean of its members."""

    xyz: np.ndarray  # (v, 3) float32
    normals: np.ndarray  # (v, 3) float32, of one member: means of unsigned normals would cancel
    colour: np.ndarray | None  # (v, 3) float32, 0..255
    inverse: np.ndarray  # (m,) int32: voxel of each input point
    count: np.ndarray  # (v,) int64 members

    def __len__(self) -> int:
        return len(self.xyz)


def coarsen(xyz: np.ndarray, normals: np.ndarray, colour: np.ndarray | None, cell: float) -> Voxels:
    """Group (m, 3) points by cubic cells of edge ``cell`` metres; voxels come in order of their cell."""
    if len(xyz) == 0:
        empty = np.zeros((0, 3), np.float32)
        nothing = np.zeros(0, np.int32)
        return Voxels(empty, empty, None if colour is None else empty, nothing, nothing.astype(np.int64))
    cubes = group(xyz, cell)
    return Voxels(
        cubes.means(xyz),
        normals[cubes.first].astype(np.float32),
        None if colour is None else cubes.means(colour),
        cubes.inverse,
        cubes.sizes,
    )


def joined(pieces: list[Voxels], owners: list[np.ndarray]) -> Voxels:
    """Voxels of disjoint subsets as one; ``owners[i]`` names the input points of ``pieces[i]``."""
    inverse = np.empty(sum(len(own) for own in owners), np.int32)
    start = 0
    for piece, own in zip(pieces, owners):
        inverse[own] = piece.inverse + start
        start += len(piece)
    has_colour = all(piece.colour is not None for piece in pieces)
    return Voxels(
        np.concatenate([piece.xyz for piece in pieces]),
        np.concatenate([piece.normals for piece in pieces]),
        np.concatenate([piece.colour for piece in pieces]) if has_colour else None,
        inverse,
        np.concatenate([piece.count for piece in pieces]),
    )
