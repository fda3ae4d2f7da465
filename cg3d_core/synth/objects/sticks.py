"""Many thin bars at once: wires, cords, twigs, straws (one array operation instead of a mesh each)."""

from __future__ import annotations

import numpy as np

from ..mesh import Colour, Mesh


def sticks(starts, ends, r: float, colour: Colour, n: int = 4, end_r: float | None = None) -> Mesh:
    """Open round bars from ``starts`` (k, 3) to ``ends`` (k, 3), radius r tapering to ``end_r``."""
    a, b = np.float32(starts).reshape(-1, 3), np.float32(ends).reshape(-1, 3)
    k = len(a)
    axis = b - a
    axis /= np.maximum(np.linalg.norm(axis, axis=1, keepdims=True), 1e-9)
    aid = np.where(np.abs(axis[:, 2:]) < 0.9, np.float32([0, 0, 1]), np.float32([1, 0, 0]))
    side = np.cross(axis, aid)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    up = np.cross(axis, side)
    t = np.linspace(0, 2 * np.pi, n, endpoint=False, dtype=np.float32)
    ring = side[:, None] * np.cos(t)[None, :, None] + up[:, None] * np.sin(t)[None, :, None]  # (k, n, 3)
    v = np.concatenate([a[:, None] + r * ring, b[:, None] + (r if end_r is None else end_r) * ring], 1)
    i = np.arange(n)
    j = (i + 1) % n
    one = np.concatenate([np.stack([i, j, j + n], 1), np.stack([i, j + n, i + n], 1)])
    faces = (one[None] + np.arange(k)[:, None, None] * 2 * n).reshape(-1, 3)
    return Mesh.of(v.reshape(-1, 3), faces, colour)


def chains(paths, r: float, colour: Colour, n: int = 4) -> Mesh:
    """Bars along many polylines of equal length (k, m, 3)."""
    p = np.float32(paths)
    return sticks(p[:, :-1], p[:, 1:], r, colour, n)
