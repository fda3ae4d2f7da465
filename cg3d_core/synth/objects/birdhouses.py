"""Birdhouses."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    pick,
    ring_of,
    stood,
    u,
)
from ..mesh import bar, box, cylinder, slab, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

BIRDHOUSE = Category(
    "birdhouse", "outdoors",
    synonyms=("bird house", "nesting box", "nest box", "bird box", "bird feeder", "bird table"),
    glosses=("a little wooden house for birds with a round hole", "where titmice nest in the garden", "a small house on a pole or tree", "a roofed box in which birds are fed in winter"),
    place="floor", rooms=())  # fmt: skip


DARK = (0.08, 0.06, 0.05)


def _gable(w, d, h, roof, c, k, hole=0.02, n=12, over=1.25):
    """House with a pitched roof, gable and hole to the front."""
    o = np.float32([(-w / 2, 0), (w / 2, 0), (w / 2, h), (0, h + roof), (-w / 2, h)])
    slope = np.hypot(w / 2, roof)
    sides = [
        box(slope * over, d * over, 0.015, k, slope * over / 2)
        .turned(np.arctan2(roof, w / 2), "y")
        .moved(0, 0, h + roof)
        for _ in (0,)
    ]
    sides.append(sides[0].scaled(-1, 1, 1))
    return [
        stood(slab(o, d, c)).moved(0, d / 2),
        *sides,
        stood(cylinder(hole, 0.006, DARK, n=n)).moved(0, -d / 2, h * 0.65),
        stood(cylinder(0.006, 0.06, k, n=6)).moved(0, -d / 2, h * 0.65 - hole * 2),
    ]


@BIRDHOUSE.style()
def birdhouse_gabled_box(rng):
    w, h, c, k = (
        u(rng, 0.14, 0.22),
        u(rng, 0.16, 0.28),
        tint(rng, pick(rng, "wood", "paint", "white")),
        tint(rng, pick(rng, "wood", "paint", "black")),
    )
    loop = (
        [torus(0.025, 0.004, k, n=8).turned(np.pi / 2, "x").moved(0, 0, h + w * 0.5 + 0.03)] if odds(rng, 0.4) else []
    )
    return varied(
        rng,
        [
            *_gable(w, w * u(rng, 0.8, 1.1), h, w * u(rng, 0.3, 0.6), c, k, u(rng, 0.015, 0.03)),
            box(w * 1.1, w * 1.1, 0.015, k, z=-0.015),
            *loop,
        ],
    )


@BIRDHOUSE.style()
def birdhouse_on_pole(rng):
    w, h, p, c, k = (
        u(rng, 0.18, 0.3),
        u(rng, 0.2, 0.3),
        u(rng, 0.8, 1.6),
        tint(rng, pick(rng, "wood", "paint", "white")),
        tint(rng, pick(rng, "wood", "paint")),
    )
    foot = [ring_of(bar((0, 0, 0.25), (0.3, 0, 0), 0.02, k, 5), 3)] if odds(rng, 0.5) else []
    return varied(
        rng,
        [
            *[m.moved(z=p) for m in _gable(w, w, h, w * 0.5, c, k)],
            box(w * 1.4, w * 1.4, 0.02, k, z=p - 0.02),
            cylinder(0.03, p, k, n=8),
            *foot,
        ],
    )


@BIRDHOUSE.style()
def birdhouse_slanted_roof_box(rng):
    w, d, h, c = u(rng, 0.13, 0.18), u(rng, 0.13, 0.18), u(rng, 0.24, 0.34), tint(rng, "wood")
    side = np.float32([(-d / 2, 0), (d / 2, 0), (d / 2, h * 1.12), (-d / 2, h)])
    body = slab(side, w, c).turned(np.pi / 2, "x").turned(np.pi / 2).moved(-w / 2)
    roof = (
        box(w * 1.25, d * 1.4, 0.018, pick(rng, c, tint(rng, "black")))
        .turned(np.arctan2(h * 0.12, d), "x")
        .moved(0, -0.01, h * 1.06)
    )
    return varied(
        rng,
        [
            body,
            roof,
            box(w * 0.5, 0.02, h * 1.5, c, 0, d / 2 + 0.01, -h * 0.15),
            stood(cylinder(0.018, 0.004, DARK, n=12)).moved(0, -d / 2, h * 0.68),
        ],
    )


@BIRDHOUSE.style()
def birdhouse_open_feeder(rng):
    w, d, h, c, k, p = (
        u(rng, 0.25, 0.4),
        u(rng, 0.22, 0.32),
        u(rng, 0.15, 0.22),
        tint(rng, "wood"),
        tint(rng, pick(rng, "wood", "leaf", "black")),
        u(rng, 0.0, 1.3),
    )
    slope = np.hypot(w * 0.6, 0.14)
    roof = box(slope, d * 1.3, 0.015, k, slope / 2).turned(np.arctan2(0.14, w * 0.6), "y").moved(0, 0, h + 0.13)
    posts = [box(0.02, 0.02, h, c, x * w * 0.45, y * d * 0.42) for x in (-1, 1) for y in (-1, 1)]
    tray = [
        box(w, d, 0.015, c),
        *[box(w, 0.012, 0.04, c, 0, s * d / 2) for s in (-1, 1)],
        *[box(0.012, d, 0.04, c, s * w / 2) for s in (-1, 1)],
    ]
    pole = (
        [box(0.06, 0.06, p, c, z=-p), *[box(0.5, 0.05, 0.05, c, z=-p).turned(a) for a in (0, np.pi / 2)]]
        if p > 0.5
        else []
    )
    return varied(rng, [*posts, *tray, roof, roof.scaled(-1, 1, 1), *pole])


@BIRDHOUSE.style()
def birdhouse_low_poly(rng):
    n, w, h, c, k = (
        int(rng.integers(5, 9)),
        u(rng, 0.2, 0.3),
        u(rng, 0.2, 0.32),
        tint(rng, pick(rng, "paint", "wood")),
        tint(rng, "paint"),
    )
    if odds(rng, 0.5):
        parts = _gable(w, w, h, w * 0.6, c, k, w * 0.18, n, 1.35)
    else:
        parts = [
            cylinder(w * 0.5, h, c, n=n),
            cylinder(w * 0.75, h * 0.6, k, z=h, top=0.01, n=n),
            stood(cylinder(w * 0.17, 0.02, DARK, n=n)).moved(0, -w * 0.46, h * 0.6),
            stood(cylinder(0.014, 0.08, k, n=5)).moved(0, -w * 0.45, h * 0.35),
        ]
    return varied(rng, [*parts, *([cylinder(0.05, 0.8, tint(rng, "wood"), z=-0.8, n=6)] if odds(rng, 0.6) else [])])
