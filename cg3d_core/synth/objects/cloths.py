"""Cloth as it lies about: blankets over backs and arms, garments, heaps, scatter cushions."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, sheet, u
from ..mesh import Colour, Mesh, merge, sphere
from ..palette import tint
from ..parts import pillow, smooth


def cloth_along(rng, path, w: float, colour: Colour, wave: float = 0.012, n: int = 13, m: int = 9) -> Mesh:
    """Cloth w wide (along x) that follows a path (k, 2) of (y, z), with folds running along it."""
    p = smooth(path, n)
    d = np.gradient(p, axis=0)
    d /= np.maximum(np.linalg.norm(d, axis=1, keepdims=True), 1e-9)
    s = np.linspace(-1, 1, m)
    fold = wave * (np.sin(s * u(rng, 4, 10) + u(rng, 0, 6)) + 0.6 * np.sin(s * u(rng, 9, 16) + u(rng, 0, 6)) + 1.2)
    grow = 0.4 + 0.6 * np.abs(np.linspace(-1, 1, n))
    skew = u(rng, -0.12, 0.12) * w * np.linspace(-1, 1, n)
    off = fold[None] * grow[:, None]
    x = s[None] * w / 2 * (1 + 0.04 * np.sin(np.linspace(0, u(rng, 2, 8), n)))[:, None] + skew[:, None]
    grid = np.stack([x, p[:, :1] - d[:, 1:] * off, p[:, 1:] + d[:, :1] * off], -1)
    return sheet(grid, colour, 0.012)


def over_edge(rng, w: float, t: float, front: float, back: float, colour: Colour) -> Mesh:
    """Cloth hanging over the top edge (y = 0, z = 0) of an upright board t thick."""
    a = t / 2 + 0.012
    path = [
        (-a - 0.03, -front),
        (-a, -front * 0.4),
        (-a * 0.8, 0.004),
        (a * 0.8, 0.004),
        (a, -back * 0.4),
        (a + 0.02, -back),
    ]
    return cloth_along(rng, path, w, colour)  # fmt: skip


def thrown(rng, sx: float, sy: float, colour: Colour, bump: float = 0.05, n: int = 9) -> Mesh:
    """A crumpled cloth lying on z = 0, about sx by sy."""
    t = np.linspace(-1, 1, n)
    gx, gy = np.meshgrid(t, t, indexing="ij")
    z = np.zeros((n, n))
    for _ in range(3):
        a, f = u(rng, 0, 6.3), u(rng, 2, 6)
        z += np.abs(np.sin(f * (gx * np.cos(a) + gy * np.sin(a)) + u(rng, 0, 6)))
    z = z / 3 * bump * (1.1 - 0.5 * np.maximum(np.abs(gx), np.abs(gy)) ** 3) + 0.008
    x = gx * sx / 2 * (1 + 0.15 * np.sin(gy * u(rng, 1, 4) + u(rng, 0, 6))) + rng.normal(0, sx * 0.015, (n, n))
    y = gy * sy / 2 * (1 + 0.15 * np.sin(gx * u(rng, 1, 4) + u(rng, 0, 6))) + rng.normal(0, sy * 0.015, (n, n))
    return sheet(np.stack([x, y, z], -1), colour, 0.012).turned(u(rng, -0.5, 0.5))


def heap(rng, r: float, h: float, count: int | None = None) -> Mesh:
    """A heap of clothes about r in radius and h high, on z = 0."""
    parts = []
    for k in range(count or int(rng.integers(3, 6))):
        s = r * u(rng, 0.45, 0.8)
        lump = sphere(
            s, s * u(rng, 0.6, 1), h * u(rng, 0.3, 0.5), tint(rng, pick(rng, "fabric", "paint", "black")), n=8
        )
        lump.vertices *= rng.uniform(0.8, 1.15, (len(lump.vertices), 1)).astype(np.float32)
        a = u(rng, 0, 6.3)
        parts.append(lump.moved(np.cos(a) * r * 0.45, np.sin(a) * r * 0.45, h * (0.3 + 0.12 * k)))
    low = min(p.vertices[:, 2].min() for p in parts)
    return merge(parts).moved(0, 0, -low)


def folded(rng, w: float, d: float, h: float, colour: Colour) -> Mesh:
    """A folded blanket: a few soft layers."""
    n = int(rng.integers(2, 5))
    return merge(
        [
            pillow(w * u(rng, 0.95, 1), d * u(rng, 0.95, 1), h / n * 1.3, colour).moved(
                rng.normal(0, 0.004), 0, h / n * k
            )
            for k in range(n)
        ]
    )


def jacket(rng, w: float, t: float, drop: float) -> Mesh:
    """A jacket hung over a chair's back: body over the edge (y = 0, z = 0) and two hanging sleeves."""
    c = tint(rng, pick(rng, "fabric", "black", "paint"))
    parts = [over_edge(rng, w * u(rng, 0.9, 1.1), t, drop * u(rng, 0.15, 0.5), drop, c)]
    for i in (-1, 1) if odds(rng, 0.7) else (1,):
        s = sphere(0.055, 0.045, drop * 0.4, c, n=7)
        parts.append(s.turned(u(rng, -0.2, 0.2), "y").moved(i * w * 0.53, t * 0.4, -drop * 0.42))
    return merge(parts)
