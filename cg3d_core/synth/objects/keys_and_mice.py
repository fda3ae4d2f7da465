"""Keyboards, keys in a grid and mice as parts of other things."""

from __future__ import annotations

import numpy as np

from ..forms import oval, pick, soft_box, stack, stood, u
from ..mesh import Mesh, box, cylinder, merge
from ..palette import tint
from ..parts import boxes


def keys(rng, w, d, c=None) -> Mesh:
    """A keyboard: a thin slab with rows of keys."""
    c, k = c or tint(rng, pick(rng, "black", "white", "metal")), tint(rng, pick(rng, "black", "white"))
    rows, t = 5, u(rng, 0.008, 0.02)
    parts = [soft_box(w, d, t, c, r=0.008, n=1)]
    for j in range(rows):
        y = ((j + 0.5) / rows - 0.5) * d * 0.9
        if j == 0:
            parts += [box(w * 0.4, d * 0.13, 0.006, k, 0, y, t, 0.9)] + [
                box(w * 0.2, d * 0.13, 0.006, k, s * w * 0.34, y, t, 0.9) for s in (-1, 1)
            ]
            continue
        x = ((np.arange(12) + 0.5) / 12 - 0.5) * w * 0.94
        half, one = np.float32([w * 0.03, d * 0.07]), np.ones(12)
        low = np.c_[x - half[0], one * (y - half[1]), one * t]
        parts.append(boxes(low, np.c_[x + half[0], one * (y + half[1]), one * (t + 0.006)], k))
    return merge(parts)


def mouse_body(rng, c=None) -> Mesh:
    """A computer mouse: a low smooth hump with a wheel."""
    c = c or tint(rng, pick(rng, "black", "white", "metal"))
    w, d, h = u(rng, 0.05, 0.07), u(rng, 0.09, 0.125), u(rng, 0.025, 0.042)
    levels = [
        (oval(w / 2 * s, d / 2 * s, 2.4, 14) + np.float32([0, o]), h * z)
        for s, z, o in ((0.96, 0, 0), (1, 0.25, 0), (0.92, 0.6, 0.002), (0.65, 0.9, 0.006), (0.3, 1.0, 0.008))
    ]
    return merge(
        [
            stack(levels, c),
            stood(cylinder(0.008, 0.006, tint(rng, "black"), n=8)).turned(np.pi / 2).moved(0.003, -d * 0.25, h * 0.88),
        ]
    )


def key_grid(w, d, z, h, columns, rows, colours, gap=0.2, first=None) -> Mesh:
    """Blocks in a grid centred at the origin, bottoms at z; ``colours`` (3,) or one per key."""
    sx, sy = w / columns, d / rows
    i, j = (a.ravel() for a in np.meshgrid(np.arange(columns), np.arange(rows), indexing="ij"))
    x, y = (i + 0.5) * sx - w / 2, (j + 0.5) * sy - d / 2
    half = np.stack([np.full(len(x), sx), np.full(len(x), sy)], 1) * (1 - gap) / 2
    keep = np.ones(len(x), bool) if first is None else ~((j == 0) & (np.abs(x) < first * w / 2))
    low = np.c_[x - half[:, 0], y - half[:, 1], np.full(len(x), z)][keep]
    high = np.c_[x + half[:, 0], y + half[:, 1], np.full(len(x), z + h)][keep]
    m = boxes(low, high, colours)
    if first is not None:
        m = merge([m, box(first * w * 0.95, sy * (1 - gap), h, tuple(np.float32(colours).reshape(-1, 3)[0]), 0, -d / 2 + sy / 2, z)])  # fmt: skip
    return m
