"""Stairs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, stack, sweep, u
from ..forms import oval as oval
from ..mesh import bar, box, cylinder, merge
from ..palette import tint
from ..registry import Category

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
