"""Wardrobes with hinged, sliding, mirrored or no doors."""

from __future__ import annotations

import numpy as np

from ..fronts import doors, drawers, random_handle, sliding
from ..mesh import Mesh, box, merge, settled
from ..palette import tint
from ..parts import boxes, carcass, chance, many_colours, pick
from ..registry import Category
from .storage import finish, stand

WARDROBE = Category(
    "wardrobe",
    "storage",
    synonyms=(
        "clothes cupboard",
        "clothes cabinet",
        "built-in cupboard",
        "wardrobe with sliding doors",
        "hanging cupboard",
    ),
    glosses=(
        "a tall cupboard with doors in which clothes hang",
        "high bedroom furniture with two or more doors from top to bottom",
        "a large cabinet with a hanging rail for coats and dresses",
        "where clothes are kept on hangers behind doors",
        "a man-high case with hinged or sliding doors",
    ),
    place="wall_floor",
    rooms=("bedroom", "corridor"),
)


def _tall(rng, n: int) -> tuple[float, float, float]:
    return n * rng.uniform(0.4, 0.55), rng.uniform(0.5, 0.66), rng.uniform(1.75, 2.4)


@WARDROBE.style()
def hinged(rng) -> Mesh:
    """One to five hinged doors."""
    n = int(rng.integers(1, 6))
    w, d, h = _tall(rng, n)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    front = c if chance(rng, 0.7) else finish(rng)
    crown = rng.choice([0.0, 0.0, 0.06])
    parts += [
        box(w, d, h - lift, c, z=lift),
        doors(rng, w - 0.02, h - lift - 0.03, n, front, shape=pick(rng, None, None, "louvre", "flat")).moved(
            0, -d / 2, lift + 0.015
        ),
    ]
    if crown:
        parts.append(box(w + 0.08, d + 0.04, crown, c, z=h))
    return settled(merge(parts))


@WARDROBE.style()
def sliding_doors(rng) -> Mesh:
    """Two or three wide sliding doors, plain or mirrored."""
    n = pick(rng, 2, 2, 3)
    w, d, h = n * rng.uniform(0.65, 1.0), rng.uniform(0.58, 0.7), rng.uniform(1.95, 2.45)
    c = finish(rng)
    fill = [tint(rng, "glass") if chance(rng, 0.4) else c if chance(rng) else tint(rng, "white") for _ in range(n)]
    return settled(merge([box(w, d, h, c), sliding(rng, w - 0.04, h - 0.08, n, fill).moved(0, -d / 2 - 0.002, 0.04)]))


@WARDROBE.style()
def with_drawers(rng) -> Mesh:
    """Doors above, drawers below, sometimes small doors on top."""
    n = int(rng.integers(2, 4))
    w, d, h = _tall(rng, n)
    c, grip = finish(rng), random_handle(rng)
    lift, parts = stand(rng, w, d, c)
    a, b = rng.uniform(0.25, 0.5), rng.choice([0.0, 0.0, 0.4])
    parts += [
        box(w, d, h - lift, c, z=lift),
        drawers(rng, w - 0.02, a, int(rng.integers(1, 3)), pick(rng, 1, n), c, grip).moved(0, -d / 2, lift + 0.01),
    ]
    parts.append(doors(rng, w - 0.02, h - lift - a - b - 0.03, n, c, grip, high=0.4).moved(0, -d / 2, lift + a + 0.015))
    if b:
        parts.append(doors(rng, w - 0.02, b, n, c, grip, high=0.2).moved(0, -d / 2, h - b - 0.01))
    return settled(merge(parts))


@WARDROBE.style()
def mirrored(rng) -> Mesh:
    """Hinged doors, the middle one with a mirror; or open side shelves."""
    n = pick(rng, 2, 3)
    w, d, h = _tall(rng, n)
    c, m = finish(rng), tint(rng, "glass")
    grip = random_handle(rng)
    cw, parts = w / n, [box(w, d, h, c)]
    for i in range(n):
        glazed = i == n // 2
        parts.append(
            doors(rng, cw - 0.01, h - 0.1, 1, c, grip, "shaker" if glazed else "flat", inner=m).moved(
                -w / 2 + cw * (i + 0.5), -d / 2, 0.06
            )
        )
    if chance(rng, 0.4):
        s = rng.uniform(0.25, 0.4)
        shelf = carcass(s, d, h, 0.02, c, shelves=h * np.arange(1, 6) / 6)
        parts.append(shelf.moved(w / 2 + s / 2))
    return settled(merge(parts))


@WARDROBE.style()
def open_wardrobe(rng) -> Mesh:
    """Open case with a rail and clothes hanging on it."""
    w, d, h = rng.uniform(0.8, 1.8), rng.uniform(0.45, 0.6), rng.uniform(1.75, 2.2)
    c, t = finish(rng), rng.uniform(0.018, 0.03)
    low = rng.uniform(0.1, 0.5)
    parts = [
        carcass(w, d, h, t, c, back=chance(rng, 0.7), shelves=[low, h - 0.3]),
        box(w - 0.04, 0.025, 0.025, tint(rng, "metal"), z=h - 0.4),
    ]
    n = int(w * rng.uniform(8, 16))
    x, long = np.sort(rng.uniform(-0.45, 0.45, n)) * w, rng.uniform(0.5, min(1.2, h - low - 0.45), n)
    thick, deep = rng.uniform(0.01, 0.03, n), rng.uniform(0.12, d / 2 - 0.03, n)
    parts.append(
        boxes(
            np.stack([x - thick, -deep, h - 0.42 - long], 1),
            np.stack([x + thick, deep, np.full(n, h - 0.42)], 1),
            many_colours(rng, n),
        )
    )
    if low > 0.3:
        parts.append(
            box(w - 0.05, d - 0.02, low, c) + drawers(rng, w - 0.06, low - 0.04, 2, 2, c).moved(0, -d / 2 + 0.01, 0.02)
        )
    return settled(merge(parts))
