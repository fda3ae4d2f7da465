"""Shoe racks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..fronts import drawers
from ..mesh import Mesh, bar, box, merge, settled
from ..palette import tint
from ..parts import boxes, carcass, clutter, many_colours
from ..registry import Category
from .chunky import block, shade, toy_colour
from .storage_shelves import finish

SHOE_RACK = Category(
    "shoe rack",
    "storage",
    synonyms=("shoe shelf", "shoe stand", "shoe organiser", "shoe cabinet", "boot rack"),
    glosses=(
        "a low open rack by the door on which shoes are kept",
        "a frame with tiers of bars or slats for footwear",
        "a stand in the hall with rows of shoes",
        "narrow shelves for boots and sneakers at the entrance",
    ),
    place="wall_floor",
    rooms=("corridor", "living", "bedroom"),
)


def shoes(rng, n: int, w: float, d: float, z: float) -> Mesh:
    """n pairs of shoes in a row, toes to the front."""
    x = (np.arange(2 * n) + 0.5) * w / (2 * n) - w / 2
    half, long = np.full(2 * n, min(0.045, w / (4.5 * n))), min(0.28, d * 0.95)
    col = np.repeat(many_colours(rng, n), 2, axis=0)
    y0 = np.full(2 * n, -long / 2)
    sole = boxes(
        np.stack([x - half, y0, np.full(2 * n, z)], 1),
        np.stack([x + half, y0 + long, np.full(2 * n, z + 0.05)], 1),
        col,
    )
    heel = boxes(
        np.stack([x - half, y0 + long * 0.45, np.full(2 * n, z + 0.05)], 1),
        np.stack([x + half, y0 + long, np.full(2 * n, z + 0.1)], 1),
        col,
    )
    return merge([sole, heel])


def _rack(rng) -> tuple[float, float, float, int]:
    n = int(rng.integers(2, 6))
    return rng.uniform(0.5, 1.05), rng.uniform(0.24, 0.36), n * rng.uniform(0.16, 0.26), n


@SHOE_RACK.style()
def slatted(rng) -> Mesh:
    """Wooden ladder sides with slatted tiers, level or sloping."""
    w, d, h, n = _rack(rng)
    c, t, slope = tint(rng, pick(rng, "wood", "wood", "white")), rng.uniform(0.02, 0.04), rng.choice([0.0, 0.25])
    parts = [box(t, t, h, c, i * (w / 2 - t / 2), j * (d / 2 - t / 2)) for i in (-1, 1) for j in (-1, 1)]
    full = rng.choice([0.0, 0.6])
    for k in range(n):
        z = h * (k + 0.35) / n
        tier = [box(w, d / 5.5, 0.014, c, 0, d * (j - 1.5) / 4) for j in range(4)]
        if odds(rng, full):
            tier.append(shoes(rng, max(1, int(w / 0.24)), w * 0.9, d, 0.014))
        parts.append(merge(tier).turned(slope, "x").moved(0, 0, z))
        parts += [box(t, d, t, c, i * (w / 2 - t / 2), 0, z - t) for i in (-1, 1)]
    return settled(merge(parts))


@SHOE_RACK.style()
def metal_bars(rng) -> Mesh:
    """Tubular tiers on a light frame."""
    w, d, h, n = _rack(rng)
    m = tint(rng, pick(rng, "metal", "black", "white"))
    parts = [bar((i * w / 2, j * d / 2, 0), (i * w / 2, j * d / 2, h), 0.009, m, 6) for i in (-1, 1) for j in (-1, 1)]
    full = rng.choice([0.0, 0.7])
    for k in range(n):
        z = h * (k + 0.3) / n
        parts += [bar((-w / 2, y, z), (w / 2, y, z), 0.006, m, 5) for y in np.linspace(-d / 2, d / 2, 4)]
        if odds(rng, full):
            parts.append(shoes(rng, max(1, int(w / 0.24)), w * 0.9, d, z + 0.006))
    return settled(merge(parts))


@SHOE_RACK.style()
def shoe_bench(rng) -> Mesh:
    """Bench whose underside holds tiers of shoes."""
    w, d, h, _ = _rack(rng)
    h = min(max(h, 0.4), 0.52)
    c = finish(rng)
    z = h * np.arange(1, 3) / 3
    parts = [carcass(w, d, h, 0.022, c, back=odds(rng, 0.5), shelves=z), box(w, d, 0.05, tint(rng, "fabric"), z=h)]
    parts += [shoes(rng, max(1, int(w / 0.26)), w * 0.85, d, a + 0.012) for a in (0.012, *z) if odds(rng, 0.6)]
    return settled(merge(parts))


@SHOE_RACK.style()
def boards(rng) -> Mesh:
    """Open boards in a case, shoes on most."""
    w, d, h, n = _rack(rng)
    c = finish(rng)
    z = np.linspace(0.05, h, n + 1)
    parts = [carcass(w, d, h, 0.02, c, back=odds(rng, 0.5), shelves=z[:-1])]
    parts += [shoes(rng, max(1, int(w / 0.25)), w * 0.88, d, a + 0.011) for a in z[:-1] if odds(rng, 0.75)]
    things = clutter(rng, w, d, int(rng.integers(0, 3)), h)
    return settled(merge([*parts, *([things] if things else [])]))


@SHOE_RACK.style()
def tilting(rng) -> Mesh:
    """Slim cabinet with tilting flaps."""
    w, d, n = rng.uniform(0.5, 0.95), rng.uniform(0.17, 0.28), int(rng.integers(2, 5))
    h, c = n * rng.uniform(0.34, 0.42), finish(rng)
    flap = drawers(rng, w - 0.02, h - 0.04, n, 1, c)
    return settled(merge([box(w, d, h, c), flap.moved(0, -d / 2, 0.02)]))


@SHOE_RACK.style()
def posts(rng) -> Mesh:
    """Solid boards between four posts that stick out above, bare or laden."""
    w, d, h, n = _rack(rng)
    n = max(n, 3)
    c, r = tint(rng, pick(rng, "wood", "wood", "white", "black")), rng.uniform(0.015, 0.03)
    h = min(n * rng.uniform(0.2, 0.3), 1.25)
    parts = [box(2 * r, 2 * r, h, c, i * (w / 2 - r), j * (d / 2 - r)) for i in (-1, 1) for j in (-1, 1)]
    full = rng.choice([0.0, 0.0, 0.7])
    for z in np.linspace(h * 0.06, h * 0.88, n):
        parts.append(box(w, d, rng.uniform(0.018, 0.05), c, z=z))
        if odds(rng, full):
            parts.append(shoes(rng, max(1, int(w / 0.25)), w * 0.85, d, z + 0.03))
    return settled(merge(parts))


@SHOE_RACK.style()
def chunky_shoe_rack(rng) -> Mesh:
    """Two or three thick boards between thick sides, fat pairs of shoes."""
    w, d, n = u(rng, 0.6, 1.0), u(rng, 0.3, 0.4), int(rng.integers(2, 4))
    c, t, gap = toy_colour(rng), u(rng, 0.035, 0.06), u(rng, 0.2, 0.27)
    h = n * gap + t
    parts = [block(t, d, h, shade(c, 0.75), i * (w - t) / 2) for i in (-1, 1)] + [
        box(w - t, d * 0.95, t, c, z=k * gap + 0.03) for k in range(n)
    ]
    if odds(rng, 0.5):
        parts.append(block(w * 1.03, d, t, c, z=h))
    full = pick(rng, 0.3, 0.9)
    for k in range(n):
        m = max(1, int(w / 0.3))
        for q in range(m):
            if odds(rng, full):
                col, x = tint(rng, "any"), ((q + 0.5) / m - 0.5) * (w - 2 * t)
                for i in (-0.055, 0.055):
                    parts += [
                        block(0.09, 0.26, 0.06, col, x + i, 0, k * gap + 0.03 + t),
                        block(0.085, 0.13, 0.12, col, x + i, 0.06, k * gap + 0.03 + t),
                    ]
    return assemble(parts)


@SHOE_RACK.style()
def shoe_tower(rng) -> Mesh:
    """Tall narrow tower or a stack of clear boxes, a pair in each."""
    w, d, n, s = u(rng, 0.46, 0.62), u(rng, 0.28, 0.36), int(rng.integers(4, 8)), u(rng, 0.16, 0.21)
    c = tint(rng, pick(rng, "white", "glass", "black", "wood"))
    parts = []
    for k in range(n):
        parts.append(carcass(w, d, s, 0.012, c, walls=(0.0,) if odds(rng, 0.3) else ()).moved(0, 0, k * s))
        if odds(rng, 0.7):
            parts.append(shoes(rng, 2, w * 0.85, d * 0.9, k * s + 0.014))
    return assemble(parts)
