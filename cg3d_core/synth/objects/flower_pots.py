"""Flower pots."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    pick,
    rounded_rect,
    stack,
    u,
)
from ..mesh import bar, box, cylinder, lathe, sphere
from ..palette import tint
from ..registry import Category
from .plants import foliage, leaf
from .trash_cans import hollow
from .variety import varied

FLOWER_POT = Category(
    "flower pot", "container",
    synonyms=("flowerpot", "plant pot", "planter", "terracotta pot", "garden pot", "planting pot"),
    glosses=("an empty pot of clay in which plants are grown", "a container for earth with a hole at the bottom", "a tapering terracotta vessel with a thick rim", "a tub or trough for flowers on the balcony"),
    place="floor", rooms=("living", "corridor"))  # fmt: skip
EARTH = (0.22, 0.15, 0.1)
TERRACOTTA = (0.72, 0.4, 0.26)


def _pot_colour(rng):
    return pick(
        rng, TERRACOTTA, TERRACOTTA, tint(rng, "clay"), tint(rng, "white"), tint(rng, "paint"), tint(rng, "black")
    )


def _inside(r, h, depth=0.85):
    """Profile points from the rim down into an open pot."""
    return [(r * 0.9, h), (r * 0.85, h * depth), (0, h * depth)]


@FLOWER_POT.style()
def flower_pot_terracotta(rng):
    r, c, n = u(rng, 0.06, 0.2), _pot_colour(rng), pick(rng, 14, 22)
    h = r * u(rng, 1.4, 2.2)
    low = u(rng, 0.6, 0.8)
    deep = u(rng, 0.1, 0.9)
    pot = lathe(
        [(0, 0), (r * low, 0), (r * 0.92, h * 0.75), (r * 1.03, h * 0.76), (r * 1.06, h), *_inside(r, h, deep)], c, n
    )
    saucer = [
        lathe(
            [(0, 0.005), (r * 0.9, 0), (r * 1.1, r * 0.18), (r * 1.05, r * 0.18), (r * 0.85, 0.01), (0, 0.01)], c, n
        ).moved(z=-0.01)
    ]
    return varied(
        rng,
        [
            pot,
            *([cylinder(r * 0.87, 0.005, EARTH, z=h * deep)] if odds(rng, 0.5) else []),
            *(saucer if odds(rng, 0.4) else []),
        ],
    )


@FLOWER_POT.style()
def flower_pot_square_or_cube(rng):
    s, c = u(rng, 0.12, 0.4), _pot_colour(rng)
    h, f = s * u(rng, 0.7, 1.8), u(rng, 1.0, 1.5)
    o = rounded_rect(s, s, s * u(rng, 0.01, 0.15))
    return varied(
        rng,
        [
            hollow(o, h, f, c, s * 0.06),
            stack([(o * f * 0.9, h * 0.8), (o * f * 0.9, h * 0.82)], EARTH),
            *([box(s * f * 1.04, s * f * 1.04, h * 0.03, c, z=h * 0.9)] if odds(rng, 0.2) else []),
        ],
    )


@FLOWER_POT.style()
def flower_pot_bowl_on_foot(rng):
    r, c, n = u(rng, 0.15, 0.3), tint(rng, pick(rng, "clay", "white", "metal")), pick(rng, 8, 24)
    h = r * u(rng, 1.2, 2.0)
    prof = [
        (0, 0),
        (r * 0.6, 0),
        (r * 0.6, h * 0.1),
        (r * 0.25, h * 0.2),
        (r * 0.25, h * 0.35),
        (r * 0.75, h * 0.5),
        (r * 0.9, h * 0.75),
        (r * 0.85, h * 0.9),
        (r * 1.1, h),
        (r * 0.95, h),
        (r * 0.8, h * 0.88),
        (0, h * 0.88),
    ]
    plants = foliage(rng, 8, r * 0.6, r * 0.4, h * 1.1, r * 0.35) if odds(rng, 0.3) else []
    return varied(
        rng,
        [
            lathe(prof, c, n),
            box(r * 1.3, r * 1.3, h * 0.08, c, z=-h * 0.08),
            cylinder(r * 0.8, 0.01, EARTH, z=h * 0.88, n=n),
            *plants,
        ],
    )


@FLOWER_POT.style()
def flower_pot_balcony_trough(rng):
    w, d, h, c = u(rng, 0.4, 1.0), u(rng, 0.15, 0.25), u(rng, 0.14, 0.25), _pot_colour(rng)
    flowers = (
        [
            sphere(
                0.03,
                0.03,
                0.03,
                tint(rng, "paint"),
                u(rng, -0.45, 0.45) * w,
                u(rng, -0.4, 0.4) * d,
                h + u(rng, 0.02, 0.15),
                n=6,
            )
            for _ in range(16)
        ]
        if odds(rng, 0.3)
        else []
    )
    return varied(
        rng,
        [
            hollow(rounded_rect(w * 0.93, d * 0.85, 0.02), h, 1.1, c, 0.012),
            box(w * 0.94, d * 0.85, 0.01, EARTH, z=h * 0.85),
            box(w * 1.05, 0.02, 0.02, c, 0, -d * 0.5, h - 0.02),
            *flowers,
        ],
    )


@FLOWER_POT.style()
def flower_pot_low_poly(rng):
    n, r, c = int(rng.integers(5, 9)), u(rng, 0.12, 0.22), _pot_colour(rng)
    h = r * u(rng, 1.2, 1.9)
    pot = lathe(
        [
            (0, 0),
            (r * 0.65, 0),
            (r * 0.9, h * 0.65),
            (r * 1.15, h * 0.65),
            (r * 1.2, h),
            (r * 0.95, h),
            (r * 0.9, h * 0.85),
            (0, h * 0.85),
        ],
        c,
        n,
    )
    sprout = [
        bar((0, 0, h * 0.8), (0, 0, h * 1.35), r * 0.06, tint(rng, "leaf"), 5),
        *[leaf(rng, r * 0.9, r * 0.5, tint(rng, "leaf"), 0.5, 0.7).turned(a).moved(z=h * 1.3) for a in (0, 2.1, 4.2)],
    ]
    return varied(rng, [pot, cylinder(r * 0.92, 0.01, EARTH, z=h * 0.86, n=n), *(sprout if odds(rng, 0.35) else [])])


@FLOWER_POT.style()
def flower_pot_stack_fallen_or_broken(rng):
    r, c = u(rng, 0.06, 0.12), _pot_colour(rng)
    h = r * u(rng, 1.6, 2.0)
    one = lathe(
        [(0, 0), (r * 0.68, 0), (r * 0.92, h * 0.75), (r * 1.05, h * 0.76), (r * 1.08, h), *_inside(r, h, 0.1)], c, 16
    )
    if odds(rng, 0.5):
        return varied(rng, [one.moved(u(rng, -0.004, 0.004), 0, k * h * 0.3) for k in range(int(rng.integers(2, 6)))])
    return varied(
        rng,
        [
            one.turned(np.pi / 2 - 0.17, "x").turned(u(rng, 0, 6.3)),
            *([one.moved(r * 2.4, r, 0)] if odds(rng, 0.5) else []),
        ],
    )
