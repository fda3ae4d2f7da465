"""Meshes as points: keep the vertices where they are dense, else sample the surface evenly by area."""

from __future__ import annotations

import numpy as np

SAMPLES = 100_000
_KEEP_FROM = 2000  # fewer vertices than this are always a model, not a scan


def is_dense(vertices: np.ndarray, faces: np.ndarray) -> bool:
    """Whether the vertices (n, 3) alone show the surface: hardly any area lies in large triangles."""
    if len(vertices) < _KEEP_FROM:
        return False
    corners = np.asarray(vertices, np.float64)[faces]
    edges = np.stack([corners[:, (i + 1) % 3] - corners[:, i] for i in range(3)], axis=1)
    longest = np.linalg.norm(edges, axis=2).max(axis=1)
    area = np.linalg.norm(np.cross(edges[:, 0], edges[:, 1]), axis=1)
    if not np.isfinite(corners).all():
        return True  # damaged or incomplete: leave the points as they are
    size = np.ptp(vertices[np.unique(faces)], axis=0).max()
    if not (np.isfinite(area).all() and area.sum() > 0):
        return True  # nothing to sample from
    return bool(area[longest > 0.04 * size].sum() < 0.1 * area.sum())


def sample_surface(
    vertices: np.ndarray, faces: np.ndarray, count: int | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Spread ``count`` points (``SAMPLES``) evenly by area; the same mesh always gives the same points.

    Returns positions (count, 3) float64, unit face normals (count, 3) float32, the face of each (count,),
    and its barycentric weights (count, 3). Empty when the mesh has no area.
    """
    count = count or SAMPLES
    corners = np.asarray(vertices, np.float64)[faces]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    length = np.linalg.norm(cross, axis=1)
    area = np.where(np.isfinite(length), length, 0.0)
    total = np.cumsum(area)
    if len(total) == 0 or total[-1] <= 0:
        return np.zeros((0, 3)), np.zeros((0, 3), np.float32), np.zeros(0, np.int64), np.zeros((0, 3))
    # Equal steps through the summed area: every face gets its share to within one point.
    steps = (np.arange(count) + 0.5) * (total[-1] / count)
    face = np.minimum(np.searchsorted(total, steps, side="right"), len(total) - 1)
    u, v = np.random.default_rng(0).random((2, count))
    flip = u + v > 1
    u[flip], v[flip] = 1 - u[flip], 1 - v[flip]
    weights = np.stack([1 - u - v, u, v], axis=1)
    points = np.einsum("nk,nkd->nd", weights, corners[face])
    return points, (cross[face] / length[face, None]).astype(np.float32), face, weights


def sampling_note(vertices: int, count: int) -> str:
    """The remark that a cloud's points are samples, not the file's vertices."""
    return (
        f"a mesh of {vertices:,} vertices was sampled at {count:,} points, evenly by area; "
        "masks and scores are for these points"
    )
