"""Dumbbells."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    pick,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .sport import weights
from .variety import varied

DUMBBELL = Category(
    "dumbbell", "sport",
    synonyms=("dumb bell", "dumbbells", "hand weight", "hex dumbbell", "kettlebell", "pair of dumbbells"),
    glosses=("a short bar with a weight at each end for one hand", "what one lifts to train the arms", "a small iron hand weight of the gym", "a fitness weight held in one hand"),
    place="floor", rooms=("living", "bedroom"))  # fmt: skip


def _dumbbell(rng, n=6, c=None, head=None, length=None):
    c, r = c or tint(rng, pick(rng, "black", "metal", "paint")), head or u(rng, 0.045, 0.075)
    length = length or u(rng, 0.1, 0.16)
    t = r * u(rng, 0.9, 1.4)
    one = lathe([(0, 0), (r * 0.8, 0), (r, t * 0.2), (r, t * 0.8), (r * 0.8, t), (0, t)], c, n).turned(np.pi / n)
    grip = lathe([(0.013, -length / 2), (0.018, 0), (0.013, length / 2)], tint(rng, "metal"), 10).turned(np.pi / 2, "y")
    ends = [one.turned(np.pi / 2, "y").moved(length / 2), one.turned(-np.pi / 2, "y").moved(-length / 2)]
    return merge([grip, *ends])


@DUMBBELL.style()
def dumbbell_hex(rng):
    return varied(rng, [_dumbbell(rng, 6).turned(u(rng, 0, 6.3))])


@DUMBBELL.style()
def dumbbell_disc_plates(rng):
    c, k, half, r = (
        tint(rng, pick(rng, "black", "metal", "paint")),
        tint(rng, "metal"),
        u(rng, 0.16, 0.22),
        u(rng, 0.06, 0.11),
    )
    n = int(rng.integers(1, 4))
    discs = [
        cylinder(r * (1 - 0.2 * j), 0.025, c, n=20).turned(np.pi / 2, "y").moved(s * (0.08 + 0.03 * j) - 0.0125)
        for s in (-1, 1)
        for j in range(n)
    ]
    nuts = [
        lathe([(0.0, 0), (0.035, 0), (0.025, 0.02), (0, 0.02)], k, 6)
        .turned(np.pi / 2, "y")
        .moved(s * (0.08 + 0.03 * n) - 0.01)
        for s in (-1, 1)
    ]
    return varied(rng, [bar((-half, 0, 0), (half, 0, 0), 0.013, k, 8), *discs, *nuts])


@DUMBBELL.style()
def dumbbell_vinyl_bone_or_ball(rng):
    c, n = tint(rng, "paint"), pick(rng, 8, 16)
    length, r = u(rng, 0.14, 0.2), u(rng, 0.03, 0.06)
    profile = [
        (0, -length / 2 - r),
        (r * 0.8, -length / 2 - r * 0.7),
        (r, -length / 2),
        (r * 0.75, -length / 2 + r * 0.7),
        (r * 0.4, -length / 4),
        (r * 0.45, 0),
    ]
    return varied(
        rng,
        [lathe([*profile, *[(a, -b) for a, b in profile[-2::-1]]], c, n).turned(np.pi / 2, "y").turned(u(rng, 0, 6.3))],
    )


@DUMBBELL.style()
def dumbbell_low_poly(rng):
    n, c = int(rng.integers(5, 9)), tint(rng, pick(rng, "black", "metal", "paint"))
    s = u(rng, 0.1, 0.18)
    heads = [
        cylinder(s * f, s * 0.4, c, n=n).turned(np.pi / 2, "y").moved(x * s - s * 0.2)
        for x, f in ((-1, 0.8), (1, 0.8), (-1.4, 0.6), (1.4, 0.6))
    ]
    return varied(rng, [bar((-s * 1.6, 0, 0), (s * 1.6, 0, 0), s * 0.18, tint(rng, "metal"), n), *heads])


@DUMBBELL.style()
def dumbbell_pair_or_rack(rng):
    c, r = tint(rng, pick(rng, "black", "paint")), u(rng, 0.045, 0.06)
    one = _dumbbell(rng, pick(rng, 6, 14), c, r)
    if odds(rng, 0.5):
        return varied(rng, [one, one.turned(u(rng, -0.6, 0.6)).moved(u(rng, -0.05, 0.05), r * 3.2)])
    k, w = tint(rng, pick(rng, "black", "metal")), u(rng, 0.6, 1.0)
    rails = [bar((-w / 2, y, z), (w / 2, y, z), 0.018, k, 4) for z in (0.25, 0.6) for y in (-0.09, 0.09)]
    sides = [bar((s * w / 2, 0.15, 0), (s * w / 2, 0.05, 0.75), 0.025, k, 4) for s in (-1, 1)] + [
        box(0.05, 0.45, 0.04, k, s * w / 2) for s in (-1, 1)
    ]
    weights = [
        one.turned(np.pi / 2).moved(x, 0, z + r)
        for z in (0.25, 0.6)
        for x in np.arange(-w / 2 + 0.1, w / 2 - 0.05, r * 2.6)
    ]
    return varied(rng, [*rails, *sides, *weights[:12]])


@DUMBBELL.style()
def dumbbell_kettlebell(rng):
    r, c, n = u(rng, 0.07, 0.11), tint(rng, pick(rng, "black", "paint", "metal")), pick(rng, 8, 16)
    loop = sweep(
        [
            (r * 0.5, 0, r * 0.7),
            (r * 0.75, 0, r * 1.3),
            (r * 0.5, 0, r * 1.75),
            (-r * 0.5, 0, r * 1.75),
            (-r * 0.75, 0, r * 1.3),
            (-r * 0.5, 0, r * 0.7),
        ],
        r * 0.17,
        pick(rng, c, tint(rng, "metal")),
        7,
    )
    return varied(rng, [sphere(r, r, r * 0.95, c, n=n), cylinder(r * 0.6, r * 0.15, c, z=-r * 1.0, n=n), loop])


@DUMBBELL.style()
def dumbbell_short(rng):
    return assemble(weights(rng, u(rng, 0.2, 0.45), u(rng, 0.04, 0.1), int(rng.integers(1, 4))))


@DUMBBELL.style()
def dumbbell_round_heads(rng):
    length, r, c = u(rng, 0.16, 0.32), u(rng, 0.035, 0.07), tint(rng, pick(rng, "black", "paint", "metal"))
    return assemble(
        [
            bar((-length / 2, 0, 0), (length / 2, 0, 0), 0.015, c, 10),
            *[sphere(r, r, r, c, s * length / 2, n=pick(rng, 8, 16)) for s in (-1, 1)],
        ]
    )
