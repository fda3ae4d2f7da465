"""Stairs."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    pick,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, merge, slab
from ..palette import tint
from ..registry import Category
from .variety import varied

STAIRS = Category(
    "stairs", "architecture", synonyms=("staircase", "stairway", "flight of steps"),
    glosses=("a row of steps from one floor to the next", "what you climb to get upstairs", "treads and risers with a handrail"), place="floor", rooms=())  # fmt: skip


@STAIRS.style()
def stairs_straight(rng):
    n, w, run, rise = int(rng.integers(4, 15)), u(rng, 0.8, 1.5), u(rng, 0.24, 0.3), u(rng, 0.15, 0.2)
    c, solid = tint(rng, pick(rng, "wood", "clay", "white")), odds(rng, 0.5)
    parts = [
        box(w, run, rise * (k + 1) if solid else 0.05, c, 0, k * run, 0 if solid else rise * (k + 1) - 0.05)
        for k in range(n)
    ]
    if not solid:
        parts += [bar((s * w * 0.45, 0, 0), (s * w * 0.45, (n - 1) * run, (n - 1) * rise), 0.06, c, 4) for s in (-1, 1)]
    side = w / 2 - 0.03
    parts += [
        bar((side, 0, rise + 0.9), (side, (n - 1) * run, n * rise + 0.9), 0.025, tint(rng, "wood"), 6),
        *[
            bar((side, k * run, k * rise), (side, k * run, (k + 1) * rise + 0.9), 0.012, tint(rng, "metal"), 5)
            for k in range(n)
        ],
    ]
    return assemble(parts)


@STAIRS.style()
def stairs_spiral(rng):
    n, r, rise, c = (
        int(rng.integers(10, 17)),
        u(rng, 0.6, 0.95),
        u(rng, 0.17, 0.21),
        tint(rng, pick(rng, "metal", "wood", "black")),
    )
    step = stack(
        [
            (np.float32([[0.05, -0.06], [r, -0.2], [r, 0.2], [0.05, 0.06]]), 0),
            (np.float32([[0.05, -0.06], [r, -0.2], [r, 0.2], [0.05, 0.06]]), 0.04),
        ],
        c,
    )
    parts = [
        merge([step, bar((r * 0.97, 0, 0), (r * 0.97, 0, 0.9), 0.01, c, 4)]).turned(k * 0.42).moved(z=(k + 1) * rise)
        for k in range(n)
    ]
    rail = sweep(
        [(r * 0.97 * np.cos(k * 0.42), r * 0.97 * np.sin(k * 0.42), (k + 1) * rise + 0.9) for k in range(n)],
        0.02,
        tint(rng, "wood"),
        6,
    )
    return assemble([*parts, rail, cylinder(0.06, n * rise + 1.0, c, n=14)])


def _flight(n, w, run, rise, c, solid=True):
    """Steps climbing towards +y, the first at the origin."""
    t = 0.05
    return [
        box(w, run * 1.02, rise * (k + 1) if solid else t, c, 0, (k + 0.5) * run, 0 if solid else rise * (k + 1) - t)
        for k in range(n)
    ]


def _rail(n, run, rise, x, c, posts=3, r=0.018, height=0.9):
    ends = [(x, run * 0.5, rise + height), (x, run * (n - 0.5), rise * n + height)]
    stand = [
        bar((x, run * (k + 0.5), rise * k), (x, run * (k + 0.5), rise * (k + 1) + height), r * 0.7, c, 5)
        for k in np.linspace(0, n - 1, posts).astype(int)
    ]
    return [bar(*ends, r * 1.2, c, 6), *stand]


@STAIRS.style()
def stairs_low_poly(rng):
    n, w, c, k = (
        int(rng.integers(3, 7)),
        u(rng, 0.9, 1.6),
        tint(rng, pick(rng, "clay", "wood")),
        tint(rng, pick(rng, "clay", "wood")),
    )
    parts = _flight(n, w, 0.36, 0.26, c)
    if odds(rng, 0.6):
        slope = np.float32([(0, 0), (0, 0.45), (n * 0.36, n * 0.26 + 0.45), (n * 0.36, 0)])
        wall = slab(slope, 0.18, k).turned(np.pi / 2, "x").turned(np.pi / 2)
        parts += [wall.moved(s * (w / 2 + 0.09) - 0.09) for s in (-1, 1)]
    return varied(rng, parts)


@STAIRS.style()
def stairs_l_shaped(rng):
    n, m, w, run, rise = int(rng.integers(3, 7)), int(rng.integers(3, 7)), u(rng, 0.8, 1.1), 0.27, 0.18
    c, solid, k = (
        tint(rng, pick(rng, "wood", "clay", "white")),
        odds(rng, 0.5),
        tint(rng, pick(rng, "black", "wood", "metal")),
    )
    second = _flight(m, w, run, rise, c, solid) + _rail(m, run, rise, w / 2 - 0.03, k)
    if solid:
        second.append(box(w, m * run, n * rise, c, 0, m * run / 2, -n * rise))
    side = pick(rng, -1, 1)
    second = [p.moved(0, w / 2).turned(side * np.pi / 2).moved(0, n * run + w / 2, n * rise) for p in second]
    return varied(
        rng,
        [
            *_flight(n, w, run, rise, c, solid),
            *_rail(n, run, rise, side * (w / 2 - 0.03), k),
            box(w, w, n * rise if solid else 0.08, c, 0, n * run + w / 2, 0 if solid else n * rise - 0.08),
            *second,
        ],
        size=0.08,
    )


@STAIRS.style()
def stairs_stringer_metal(rng):
    n, w, run, rise, c, k = (
        int(rng.integers(5, 13)),
        u(rng, 0.8, 1.2),
        0.26,
        0.18,
        tint(rng, pick(rng, "metal", "black")),
        tint(rng, pick(rng, "wood", "metal")),
    )
    middle = odds(rng, 0.4)
    beams = [
        bar((x, 0, 0.02), (x, n * run, n * rise - 0.05), 0.06, c, 4) for x in ((0,) if middle else (-w / 2, w / 2))
    ]
    rails = [p for s in (-1, 1) for p in _rail(n, run, rise, s * w * 0.48, c, n // 2)]
    return varied(rng, [*_flight(n, w, run, rise, k, False), *beams, *rails], size=0.08)


@STAIRS.style()
def stairs_porch_steps_with_landing(rng):
    n, w, c, k = (
        int(rng.integers(2, 6)),
        u(rng, 1.0, 2.2),
        tint(rng, pick(rng, "clay", "brick", "wood")),
        tint(rng, pick(rng, "black", "white", "metal")),
    )
    d = u(rng, 0.8, 1.4)
    rails = [
        p
        for s in (-1, 1)
        for p in [
            *_rail(n, 0.3, 0.17, s * w * 0.46, k, 2),
            bar((s * w * 0.46, n * 0.3, n * 0.17 + 0.9), (s * w * 0.46, n * 0.3 + d, n * 0.17 + 0.9), 0.02, k, 6),
            bar((s * w * 0.46, n * 0.3 + d, 0), (s * w * 0.46, n * 0.3 + d, n * 0.17 + 0.9), 0.02, k, 6),
        ]
    ]
    return varied(
        rng,
        [*_flight(n, w, 0.3, 0.17, c), box(w, d, n * 0.17, c, 0, n * 0.3 + d / 2), *(rails if odds(rng, 0.7) else [])],
        size=0.1,
    )
