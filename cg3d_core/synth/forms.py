"""Forms beyond the primitives of ``mesh``: lofts, swept tubes, rounded boxes, panels, frames, thick sheets.

Random draws that every object module needs (``u``, ``pick``, ``odds``) are here too.
Metres, z up, front at -y, like everywhere in the procedural world.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

import numpy as np

from .mesh import Colour, Mesh, bar, box, merge, settled

T = TypeVar("T")


def u(rng: np.random.Generator, low: float, high: float) -> float:
    """A number drawn evenly between two bounds."""
    return float(rng.uniform(low, high))


def log_u(rng: np.random.Generator, low: float, high: float) -> float:
    """A number drawn evenly on a logarithmic scale."""
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


def pick(rng: np.random.Generator, *options: T) -> T:
    """One of the options, all equally likely."""
    return options[int(rng.integers(len(options)))]


def odds(rng: np.random.Generator, p: float) -> bool:
    """True with probability p."""
    return bool(rng.random() < p)


def assemble(parts: Iterable[Mesh]) -> Mesh:
    """Merge the parts, centre them in x and y, and stand them on z = 0."""
    return settled(merge(parts))


def stood(mesh: Mesh) -> Mesh:
    """Stand up a thing that was drawn lying on its back: its top face (+z) becomes the front (-y), +y becomes up."""
    return mesh.turned(np.pi / 2, "x")


def rounded_rect(sx: float, sy: float, r: float, n: int = 2) -> np.ndarray:
    """Outline (4 (n + 1), 2) of a rectangle with corner radius r, anticlockwise."""
    r = min(r, sx / 2 * 0.999, sy / 2 * 0.999)
    t = np.linspace(0, np.pi / 2, n + 1)
    corner = np.stack([np.cos(t), np.sin(t)], 1) * r
    parts = []
    for k, (cx, cy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        c, s = (1, 0, -1, 0)[k], (0, 1, 0, -1)[k]
        turned = corner @ np.array([[c, s], [-s, c]])
        parts.append(turned + np.array([cx * (sx / 2 - r), cy * (sy / 2 - r)]))
    return np.concatenate(parts).astype(np.float32)


def oval(rx: float, ry: float, power: float = 2.0, n: int = 20) -> np.ndarray:
    """Outline (n, 2) of a superellipse: power 2 is an ellipse, larger is squarer; anticlockwise."""
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    c, s = np.cos(t), np.sin(t)
    e = 2.0 / power
    return np.stack([rx * np.sign(c) * np.abs(c) ** e, ry * np.sign(s) * np.abs(s) ** e], 1).astype(np.float32)


@lru_cache(maxsize=512)
def _skin(m: int, k: int, caps: bool) -> np.ndarray:
    """Triangles between m rings of k points; cap centres are the two points that follow the rings."""
    i, j = np.meshgrid(np.arange(m - 1), np.arange(k), indexing="ij")
    a, b = i * k + j, i * k + (j + 1) % k
    f = [np.stack([a, b, b + k], -1).reshape(-1, 3), np.stack([a, b + k, a + k], -1).reshape(-1, 3)]
    if caps:
        i = np.arange(k)
        j = (i + 1) % k
        low, last = m * k, (m - 1) * k
        f += [np.stack([j, i, np.full(k, low)], 1), np.stack([i + last, j + last, np.full(k, low + 1)], 1)]
    return np.concatenate(f).astype(np.int32)


@lru_cache(maxsize=512)
def _grid(m: int, n: int) -> np.ndarray:
    """Triangles of both sides of a sheet of m by n points (front points first, then back points)."""
    i, j = np.meshgrid(np.arange(m - 1), np.arange(n - 1), indexing="ij")
    a = (i * n + j).ravel()
    quads = np.concatenate([np.stack([a, a + n, a + n + 1], 1), np.stack([a, a + n + 1, a + 1], 1)])
    return np.vstack([quads, quads[:, ::-1] + m * n]).astype(np.int32)


def _cross(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Cross product along the last axis; several times faster than ``np.cross`` on small arrays."""
    x, y, z = a[..., 0], a[..., 1], a[..., 2]
    u_, v, w = b[..., 0], b[..., 1], b[..., 2]
    return np.stack([y * w - z * v, z * u_ - x * w, x * v - y * u_], -1)


def loft(rings, colour: Colour, caps: bool = True) -> Mesh:
    """Skin over rings (m, k, 3), anticlockwise seen against the direction of travel; ``caps`` closes both ends."""
    rings = np.float32(rings)
    m, k, _ = rings.shape
    v = rings.reshape(-1, 3)
    if caps:
        v = np.vstack([v, rings[0].mean(0), rings[-1].mean(0)])
    return Mesh.of(v, _skin(m, k, caps), colour)


def stack(levels, colour: Colour, x: float = 0, y: float = 0, z: float = 0, caps: bool = True) -> Mesh:
    """Loft upright: ``levels`` is a list of (outline (k, 2), height)."""
    return loft([np.c_[o, np.full(len(o), h)] for o, h in levels], colour, caps).moved(x, y, z)


def soft_box(sx: float, sy: float, sz: float, colour: Colour, x=0.0, y=0.0, z=0.0, r: float = 0.02, n: int = 2) -> Mesh:
    """Box with rounded upright edges (radius r) and bevelled top and bottom; placed like ``mesh.box``."""
    e = min(r * 0.5, sz * 0.3)
    full, small = rounded_rect(sx, sy, r, n), rounded_rect(sx - 2 * e, sy - 2 * e, max(r - e, 1e-4), n)
    return stack([(small, 0), (full, e), (full, sz - e), (small, sz)], colour, x, y, z)


def panel(w: float, h: float, t: float, colour: Colour, x=0.0, y=0.0, z=0.0, r: float = 0.01, n: int = 2) -> Mesh:
    """Upright rounded plate: w along x, h along z (bottom at z), thickness t centred at y."""
    return stood(soft_box(w, h, t, colour, r=r, n=n)).moved(x, y + t / 2, z + h / 2)


def frame(w: float, h: float, d: float, t: float, colour: Colour, x=0.0, y=0.0, z=0.0) -> Mesh:
    """Upright rectangular frame: outer size w by h (bottom at z), bars t wide and d deep, centred at (x, y)."""
    side = (w - t) / 2
    return merge([
        box(t, d, h, colour, x - side, y, z), box(t, d, h, colour, x + side, y, z),
        box(w - 2 * t, d, t, colour, x, y, z), box(w - 2 * t, d, t, colour, x, y, z + h - t)])  # fmt: skip


def handle(
    length: float, colour: Colour, x=0.0, y=0.0, z=0.0, upright: bool = True, r: float = 0.01, out: float = 0.04
) -> Mesh:
    """Bar handle with two posts, centred at (x, z) on a surface at y, standing ``out`` in front of it."""
    h = length / 2
    d = np.float32([0, 0, 1]) if upright else np.float32([1, 0, 0])
    mid = np.float32([x, y - out, z])
    parts = [bar(mid - d * h, mid + d * h, r, colour, 6)]
    for s in (-0.85, 0.85):
        parts.append(bar(mid + d * h * s, mid + d * h * s + np.float32([0, out, 0]), r * 0.8, colour, 5))
    return merge(parts)


def bezier(*points, n: int = 10) -> np.ndarray:
    """n points on the Bezier curve of the control points (k, 3) or (k, 2)."""
    t = np.linspace(0, 1, n)[:, None, None]
    p = np.broadcast_to(np.float32(points), (n, len(points), len(points[0])))
    while p.shape[1] > 1:
        p = p[:, :-1] * (1 - t) + p[:, 1:] * t
    return p[:, 0].astype(np.float32)


def arc(radius: float, start: float, end: float, n: int = 10) -> np.ndarray:
    """Points (n, 2) on a circular arc, angles in radians."""
    t = np.linspace(start, end, n)
    return np.stack([radius * np.cos(t), radius * np.sin(t)], 1).astype(np.float32)


def sweep(path, r: float | Sequence[float], colour: Colour, n: int = 8, squash: float = 1.0) -> Mesh:
    """One closed tube along a path (k, 3); radius a number or one per point; ``squash`` flattens the section."""
    path = np.float64(path)
    radii = np.broadcast_to(np.asarray(r, float), len(path))
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-12
    side = _cross(tangent[0], np.array([0, 0, 1.0] if abs(tangent[0, 2]) < 0.9 else [1.0, 0, 0]))
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    c, s = np.cos(t)[:, None], np.sin(t)[:, None] * squash
    rings = []
    for p, d, radius in zip(path, tangent, radii, strict=True):
        side = side - d * (side @ d)  # carried along without twist
        side /= np.linalg.norm(side) + 1e-12
        rings.append(p + radius * (c * side + s * _cross(d, side)))
    return loft(rings, colour)


def sheet(grid, colour: Colour, thickness: float = 0.004) -> Mesh:
    """Two-sided sheet over a grid of points (m, n, 3), ``thickness`` metres through."""
    g = np.float32(grid)
    m, n, _ = g.shape
    du, dv = np.gradient(g, axis=0), np.gradient(g, axis=1)
    normal = _cross(du, dv)
    normal /= np.linalg.norm(normal, axis=2, keepdims=True) + 1e-12
    half = normal * np.float32(thickness / 2)
    v = np.concatenate([(g + half).reshape(-1, 3), (g - half).reshape(-1, 3)])
    return Mesh.of(v, _grid(m, n), colour)


def ring_of(mesh: Mesh, count: int, radius: float = 0.0, start: float = 0.0) -> Mesh:
    """``count`` copies moved out by ``radius`` along +x and spread evenly around z."""
    out = mesh.moved(radius)
    return merge([out.turned(start + 2 * np.pi * k / count) for k in range(count)])
