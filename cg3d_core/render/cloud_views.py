"""Pictures of point clouds for people: splatted discs and a z-buffer, nothing but numpy.

They are darkened where depth jumps (eye-dome lighting), so bare geometry reads well. Depth maps for
image towers are made by ``render.depth``.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from .view import View, bounding_sphere


def render_cloud(
    xyz: np.ndarray,
    colour: np.ndarray | None = None,
    view: View | None = None,
    size: int = 64,
    *,
    background: tuple[int, int, int] = (255, 255, 255),
    relief: float = 1.0,
    point_size: float | None = None,
) -> np.ndarray:
    """Picture of a cloud, (size, size, 3) uint8; an empty cloud gives bare background.

    Args:
        xyz: (n, 3), z up, any unit.
        colour: (n, 3) uint8; ``None`` shades by depth alone.
        view: camera (default: from the front right, slightly above).
        size: edge in pixels, 64 for the image tower, 128 to 256 for thumbnails.
        relief: strength of eye-dome lighting; 0 = none.
        point_size: diameter in pixels (default: so that n points close the surface).
    """
    picture = np.empty((size, size, 3), np.float32)
    picture[:] = background
    near, owner = _splat(xyz, view or View(), size, point_size)
    hit = owner >= 0
    if colour is None:
        base = (150 + 90 * near)[:, :, None] * np.float32([0.92, 0.97, 1.0])
    else:
        base = colour[owner].astype(np.float32) if len(colour) else picture
    if relief:
        base = base * _eye_dome(near, hit, relief)[:, :, None]
    picture[hit] = base[hit]
    return np.clip(picture, 0, 255).astype(np.uint8)


def thumbnail(xyz: np.ndarray, colour: np.ndarray | None = None, size: int = 160, **options) -> np.ndarray:
    """``render_cloud`` at twice the size, averaged down: smooth edges. (size, size, 3) uint8."""
    picture = render_cloud(xyz, colour, size=2 * size, **options).reshape(size, 2, size, 2, 3)
    return picture.mean(axis=(1, 3), dtype=np.float32).round().astype(np.uint8)


@lru_cache(maxsize=32)
def _disc(radius: float) -> np.ndarray:
    """Integer pixel offsets (k, 2) within ``radius``; at least the pixel itself."""
    radius += 0.3  # rounds 0.7 up to the plus of five pixels: closed surfaces matter more than thin points
    r = int(radius)
    y, x = np.mgrid[-r : r + 1, -r : r + 1]
    inside = x * x + y * y <= radius**2
    return np.stack([x[inside], y[inside]], axis=1)


def _splat(xyz: np.ndarray, view: View, size: int, point_size: float | None) -> tuple[np.ndarray, np.ndarray]:
    """Nearness 0..1 (size, size) float32 and index of the front-most point, -1 = none, (size, size) int32."""
    near = np.zeros(size * size, np.float32)
    owner = np.full(size * size, -1, np.int32)
    if len(xyz) == 0:
        return near.reshape(size, size), owner.reshape(size, size)
    middle, radius = bounding_sphere(xyz)
    camera = (np.asarray(xyz, np.float32) - middle) @ view.basis().T / np.float32(radius)
    depth = view.distance(1.0) - camera[:, 2]  # >= distance - 1 > 0: the whole sphere is before the camera
    focal = view.zoom / np.tan(np.radians(view.fov) / 2) * size / 2
    pixel = np.floor(camera[:, :2] * [1, -1] * (focal / depth)[:, None] + size / 2).astype(np.int32)
    order = np.argsort(-depth)  # far to near: of several writes to a pixel the last, nearest, stays
    if point_size is None:
        point_size = float(np.clip(1.7 * size / np.sqrt(len(xyz)), 1.0, size / 12))
    spread = pixel[order, None, :] + _disc(round(point_size / 2, 1))[None]
    index = np.broadcast_to(order[:, None], spread.shape[:2])
    inside = ((spread >= 0) & (spread < size)).all(axis=2)
    at, index = (spread[..., 1] * size + spread[..., 0])[inside], index[inside]
    owner[at] = index
    hit = owner >= 0
    near[hit] = (camera[owner[hit], 2] + 1) / 2
    return near.reshape(size, size), owner.reshape(size, size)


def _eye_dome(near: np.ndarray, hit: np.ndarray, strength: float) -> np.ndarray:
    """Brightness 0..1 (size, size): darker where neighbours are nearer (Boucheny's eye-dome lighting)."""
    total = np.zeros_like(near)
    for axis in (0, 1):
        for step in (1, -1):
            other = np.roll(near, step, axis)
            total += np.where(np.roll(hit, step, axis), np.maximum(other - near - 0.01, 0), 0)
    return np.exp(-6.0 * strength * total).astype(np.float32)
