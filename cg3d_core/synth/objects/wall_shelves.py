"""Shelves that hang on a wall."""

from __future__ import annotations

import numpy as np

from ..mesh import Mesh, bar, box, merge, settled
from ..palette import tint
from ..parts import carcass, chance, pick
from ..registry import Category
from .storage_shelves import fill_bays, finish

SHELF = Category(
    "shelf",
    "storage",
    synonyms=("wall shelf", "hanging shelf", "floating shelf", "ledge", "wall board", "spice rack"),
    glosses=(
        "a board fixed to the wall on which things stand",
        "one or more narrow boards that hang on a wall",
        "a plank on brackets for ornaments and books",
        "a flat length of wood fastened to the wall to hold objects",
        "a small wall-mounted rack",
    ),
    place="wall",
    hang=(0.9, 1.8),
    rooms=("living", "bedroom", "kitchen", "office", "bathroom", "corridor"),
)


@SHELF.style()
def floating(rng) -> Mesh:
    """One to four bare boards, laden with small things."""
    w, d, n = rng.uniform(0.4, 1.6), rng.uniform(0.12, 0.3), int(rng.choice([1, 1, 2, 3]))
    c, t, gap = finish(rng), rng.uniform(0.015, 0.05), rng.uniform(0.22, 0.4)
    parts = []
    for k in range(n):
        parts.append(box(w, d, t, c, 0, 0, k * gap))
        parts += fill_bays(rng, w, d, [k * gap + t / 2, k * gap + gap + 0.05], t, 0.6)
    return settled(merge(parts))


@SHELF.style()
def bracketed(rng) -> Mesh:
    """Board on triangular or L brackets."""
    w, d = rng.uniform(0.5, 1.6), rng.uniform(0.15, 0.3)
    c, m, drop = finish(rng), tint(rng, pick(rng, "metal", "black", "wood")), rng.uniform(0.1, 0.22)
    parts = [box(w, d, 0.022, c, z=drop)]
    for x in np.linspace(-0.38 * w, 0.38 * w, int(rng.integers(2, 4))):
        parts += [
            box(0.025, 0.02, drop, m, x, d / 2 - 0.01),
            box(0.025, d * 0.85, 0.015, m, x, 0.01, drop - 0.015),
            bar((x, d / 2, 0.02), (x, -d * 0.3, drop), 0.008, m, 5),
        ]
    return settled(merge([*parts, *fill_bays(rng, w, d, [drop + 0.012, drop + 0.4], 0.02, 0.6)]))


@SHELF.style()
def wall_box(rng) -> Mesh:
    """Shallow open box or grid of cubbies on the wall."""
    w, d, h = rng.uniform(0.3, 1.2), rng.uniform(0.12, 0.28), rng.uniform(0.25, 0.9)
    c, n, m = finish(rng), int(rng.integers(1, 4)), int(rng.integers(1, 4))
    z = np.linspace(0, h, m + 1)
    parts = [
        carcass(w, d, h, 0.018, c, back=chance(rng), shelves=z[1:-1], walls=np.linspace(-w / 2, w / 2, n + 1)[1:-1])
    ]
    return settled(merge([*parts, *fill_bays(rng, w - 0.04, d, z, 0.02, 0.5)]))


@SHELF.style()
def rail(rng) -> Mesh:
    """Boards hung between rails or ropes, or a picture ledge with a lip."""
    w, d, n = rng.uniform(0.4, 1.2), rng.uniform(0.1, 0.28), int(rng.integers(1, 4))
    c, gap = finish(rng), rng.uniform(0.25, 0.38)
    parts = [box(w, d, 0.02, c, z=k * gap) for k in range(n)]
    if chance(rng, 0.4):
        parts += [box(w, 0.015, 0.05, c, 0, -d / 2 + 0.008, k * gap) for k in range(n)]
    parts += [box(0.015, 0.015, n * gap, tint(rng, "metal"), i * w * 0.45, d / 2 - 0.01) for i in (-1, 1)]
    for k in range(n):
        parts += fill_bays(rng, w, d, [k * gap + 0.01, (k + 1) * gap], 0.02, 0.6)
    return settled(merge(parts))


@SHELF.style()
def staggered(rng) -> Mesh:
    """Boards of different lengths side by side and one above the other, joined by uprights."""
    w, d, gap = rng.uniform(0.5, 0.9), rng.uniform(0.15, 0.24), rng.uniform(0.2, 0.3)
    c, n = finish(rng), int(rng.integers(2, 4))
    parts = []
    for k in range(n):
        x = (k % 2 - 0.5) * w * rng.uniform(0.3, 0.7)
        parts += [
            box(w, d, 0.022, c, x, 0, k * gap),
            box(0.022, d, gap, c, x + pick(rng, -1, 1) * w * 0.4, 0, k * gap if k < n - 1 else max(0, k - 1) * gap),
        ]
        parts += [p.moved(x) for p in fill_bays(rng, w * 0.8, d, [k * gap + 0.01, k * gap + gap], 0.02, 0.5)]
    return settled(merge(parts))
