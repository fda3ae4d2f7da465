"""Thinning: a scan of any size becomes a WorkCloud of at most a given number of points."""

from __future__ import annotations

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.geometry.frame import Frame
from cg3d_core.geometry.voxels import distinct, estimate_normals, group, key_cells, smallest_voxel, voxel_keys
from cg3d_core.progress import Progress
from cg3d_core.segment.base import WorkCloud


def thin(
    cloud: PointCloud,
    frame: Frame,
    voxel: float | None = None,
    max_points: int = 600_000,
    progress: Progress | None = None,
) -> WorkCloud:
    """Bring ``cloud`` upright and keep the mean of each occupied cube of edge ``voxel`` metres.

    Without ``voxel`` it is 2 cm, finer for things smaller than 2 m. Either is grown until at most
    ``max_points`` cubes are occupied. Normals are the file's, else estimated.
    """
    tell = progress or (lambda what, done: None)
    tell("thinning", 0.0)
    xyz = frame.to_canonical(cloud.xyz)
    extent = float((xyz.max(axis=0) - xyz.min(axis=0)).max())
    if voxel is None:
        voxel = min(0.02, extent / 100)
    voxel = max(voxel, smallest_voxel(extent))
    if len(xyz) > max_points:
        voxel = _grow(xyz, voxel, max(1, int(0.92 * max_points)))
    tell("thinning", 0.2)
    cubes = group(xyz, voxel)
    while len(cubes.first) > max_points:  # _grow counts cubes of cubes, which is a little off
        voxel *= 1.05
        cubes = group(xyz, voxel)
    mean = cubes.means(xyz)
    del xyz
    colour = None if cloud.colour is None else np.rint(cubes.means(cloud.colour)).astype(np.uint8)
    tell("estimating normals", 0.6)
    normals = None if cloud.normals is None else _file_normals(cloud.normals[cubes.first], frame)
    if normals is None:
        normals = estimate_normals(mean)
    tell("thinning", 1.0)
    return WorkCloud(mean, normals, colour, float(voxel), cubes.inverse)


def _grow(xyz: np.ndarray, voxel: float, max_points: int) -> float:
    """The voxel, enlarged until about ``max_points`` cubes are occupied at most."""
    cells = distinct(voxel_keys(xyz, xyz.min(axis=0), voxel))
    occupied, factor = len(cells), 1.0
    centres = key_cells(cells).astype(np.float32) + np.float32(0.5)
    while occupied > max_points:
        # Surfaces thin with the square of the edge; a little more saves a round. The factor grows from the
        # finest cubes on: enlarging what is already enlarged can leave every cube where it was, for ever.
        factor *= max(1.05, 1.03 * float(np.sqrt(occupied / max_points)))
        occupied = len(distinct(voxel_keys(centres, np.zeros(3, np.float32), factor)))
    return voxel * factor


def _file_normals(normals: np.ndarray, frame: Frame) -> np.ndarray | None:
    """The file's normals (m, 3) turned upright, or None when they are not good enough to use."""
    bad = np.abs(np.linalg.norm(normals, axis=1) - 1) > 0.05
    if bad.mean() > 0.02:
        return None
    if len(normals) > 10 and np.ptp(normals, axis=0).max() < 1e-6:
        return None  # all alike: a placeholder, not a measurement
    turned = normals @ frame.rotation.T.astype(np.float32)
    turned[bad] = (0, 0, 1)
    return turned
