"""Thinning: a scan of any size becomes a WorkCloud of at most a given number of points."""

from __future__ import annotations

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.geometry.frame import Frame
from cg3d_core.segment.base import Progress, WorkCloud

_CHUNK = 1 << 21  # rows handled at a time where a whole column of temporaries would cost memory


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
    xyz = frame.to_canonical(cloud.xyz)
    low = xyz.min(axis=0)
    extent = xyz.max(axis=0) - low
    if voxel is None:
        voxel = min(0.02, max(float(extent.max()), 1e-6) / 100)
    _tell(progress, "thinning", 0.0)
    voxel = _grow(xyz, low, voxel, max_points)
    keys = _keys(xyz, low, voxel)
    order = np.argsort(keys)
    keys = keys[order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    del keys
    _tell(progress, "thinning", 0.4)
    m = len(first)
    sizes = np.diff(np.append(first, len(order)))
    inverse = np.empty(len(order), np.int32)
    inverse[order] = np.repeat(np.arange(m, dtype=np.int32), sizes)
    mean = _means(xyz, inverse, sizes, low)
    colour = None
    if cloud.colour is not None:
        colour = np.rint(_means(cloud.colour, inverse, sizes, np.zeros(3))).astype(np.uint8)
    _tell(progress, "estimating normals", 0.6)
    normals = None
    if cloud.normals is not None:
        normals = _file_normals(cloud.normals[order[first]], frame)
    del order, xyz
    if normals is None:
        normals = estimate_normals(mean, voxel)
    _tell(progress, "thinning", 1.0)
    return WorkCloud(mean, normals, colour, float(voxel), inverse)


def estimate_normals(xyz: np.ndarray, voxel: float, neighbours: int = 20) -> np.ndarray:
    """Unit normals (m, 3) float32 of thinned points by local planes; up where no plane can be fitted."""
    normals = np.tile(np.array([0, 0, 1], np.float32), (len(xyz), 1))
    if len(xyz) < 3:
        return normals
    import open3d as o3d

    cloud = o3d.geometry.PointCloud(o3d.utility.Vector3dVector(xyz.astype(np.float64)))
    cloud.estimate_normals(o3d.geometry.KDTreeSearchParamKNN(min(neighbours, len(xyz))), fast_normal_computation=True)
    found = np.asarray(cloud.normals).astype(np.float32)
    length = np.linalg.norm(found, axis=1)
    good = np.isfinite(length) & (length > 0.5)
    normals[good] = found[good] / length[good, None]
    return normals


def _tell(progress: Progress | None, what: str, done: float) -> None:
    if progress is not None:
        progress(what, done)


def _keys(xyz: np.ndarray, low: np.ndarray, voxel: float) -> np.ndarray:
    """One int64 per point (n,): the number of its cube, 21 bits an axis."""
    keys = np.empty(len(xyz), np.int64)
    for start in range(0, len(xyz), _CHUNK):
        part = slice(start, start + _CHUNK)
        cell = np.floor((xyz[part] - low) / np.float32(voxel)).astype(np.int64)
        keys[part] = (cell[:, 0] << 42) | (cell[:, 1] << 21) | cell[:, 2]
    return keys


def _grow(xyz: np.ndarray, low: np.ndarray, voxel: float, max_points: int) -> float:
    """The voxel, enlarged until at most ``max_points`` cubes are occupied and a key has room."""
    voxel = max(voxel, float((xyz.max(axis=0) - low).max()) / (2**21 - 2), 1e-9)
    while len(xyz) > max_points:
        occupied = np.unique(_keys(xyz, low, voxel))
        if len(occupied) <= max_points:
            break
        # Surfaces thin with the square of the edge; the extra tenth saves a round.
        voxel *= max(1.05, 1.1 * float(np.sqrt(len(occupied) / max_points)))
    return voxel


def _means(values: np.ndarray, inverse: np.ndarray, sizes: np.ndarray, about: np.ndarray) -> np.ndarray:
    """Mean of each cube's values, (m, 3) float32; summed in float64 about ``about``."""
    out = np.empty((len(sizes), 3), np.float32)
    for axis in range(3):
        column = values[:, axis].astype(np.float64) - float(about[axis])
        out[:, axis] = np.bincount(inverse, weights=column, minlength=len(sizes)) / sizes + float(about[axis])
    return out


def _file_normals(normals: np.ndarray, frame: Frame) -> np.ndarray | None:
    """The file's normals turned upright, or None when they are not good enough to use."""
    length = np.linalg.norm(normals, axis=1)
    if (np.abs(length - 1) > 0.05).mean() > 0.02:
        return None
    if len(normals) > 10 and np.ptp(normals, axis=0).max() < 1e-6:
        return None  # all alike: a placeholder, not a measurement
    turned = normals @ frame.rotation.T.astype(np.float32)
    turned[np.abs(length - 1) > 0.05] = (0, 0, 1)
    return turned
