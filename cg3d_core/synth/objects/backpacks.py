"""Backpacks."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    oval,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import box, cushion, cylinder, merge
from ..palette import tint
from ..registry import Category
from .variety import varied

BACKPACK = Category(
    "backpack", "luggage",
    synonyms=("rucksack", "knapsack", "school bag", "schoolbag"),
    glosses=("a bag carried on the back with two straps", "what pupils carry their books in", "a hiker's bag"),
    place="floor", rooms=("bedroom", "corridor", "office"))  # fmt: skip


def _pack(rng, w, d, h, c, power=3.5):
    o = oval(w / 2, d / 2, power, 20)
    levels = [
        (o * 0.9, 0),
        (o, h * 0.08),
        (o, h * 0.5),
        (o * np.float32([0.95, 0.85]) + np.float32([0, d * 0.05]), h * 0.8),
        (o * np.float32([0.7, 0.55]) + np.float32([0, d * 0.12]), h * 0.96),
        (o * 0.3 + np.float32([0, d * 0.15]), h),
    ]
    strap = [
        sweep(
            bezier(
                (s * w * 0.2, d * 0.45, h * 0.92),
                (s * w * 0.25, d * 1.0, h * 0.85),
                (s * w * 0.35, d * 0.85, h * 0.3),
                (s * w * 0.4, d * 0.45, h * 0.08),
                n=9,
            ),
            0.025,
            tint(rng, "black"),
            6,
            0.3,
        )
        for s in (-1, 1)
    ]
    loop = sweep(
        bezier(
            (-0.04, d * 0.3, h * 0.95),
            (-0.04, d * 0.35, h * 1.08),
            (0.04, d * 0.35, h * 1.08),
            (0.04, d * 0.3, h * 0.95),
            n=7,
        ),
        0.008,
        c,
        5,
    )
    return [stack(levels, c), *strap, loop]


@BACKPACK.style()
def backpack_school(rng):
    w, d, h, c = (
        u(rng, 0.26, 0.36),
        u(rng, 0.14, 0.22),
        u(rng, 0.38, 0.5),
        tint(rng, pick(rng, "paint", "fabric", "black")),
    )
    pocket = stack(
        [(oval(w * 0.38, d * 0.3, 3, 16) * s, z * h) for s, z in ((0.9, 0), (1, 0.06), (1, 0.3), (0.8, 0.4))],
        c if odds(rng, 0.5) else tint(rng, "paint"),
    ).moved(0, -d * 0.45, 0.02)
    return assemble([*_pack(rng, w, d, h, c), pocket])


@BACKPACK.style()
def backpack_hiking(rng):
    w, d, h, c = u(rng, 0.28, 0.38), u(rng, 0.22, 0.3), u(rng, 0.6, 0.8), tint(rng, "paint")
    parts = [*_pack(rng, w, d, h * 0.9, c, 2.6), cushion(w * 0.95, d * 0.9, 0.14, tint(rng, "paint"), 0, 0, h * 0.86)]
    mat = cylinder(0.07, w * 1.2, tint(rng, "fabric"), n=14).turned(np.pi / 2, "y").moved(-w * 0.6, -d * 0.3, 0.02)
    return assemble(
        [*parts, mat, *[soft_box(0.09, d * 0.6, h * 0.4, c, s * w * 0.55, 0, 0.04, r=0.03) for s in (-1, 1)]]
    )


@BACKPACK.style()
def backpack_flap(rng):
    w, d, h, c = (
        u(rng, 0.26, 0.34),
        u(rng, 0.13, 0.18),
        u(rng, 0.36, 0.46),
        tint(rng, pick(rng, "wood", "fabric", "black")),
    )
    flap = soft_box(w * 1.02, d * 1.05, 0.05, c, z=h * 0.88, r=0.04)
    front = panel(w * 0.95, h * 0.5, 0.02, c, 0, -d / 2 - 0.01, h * 0.42, r=0.05)
    straps = _pack(rng, w, d, h, c)[1:]
    return assemble(
        [
            soft_box(w, d, h * 0.9, c, r=0.04),
            flap,
            front,
            *straps,
            *[box(0.025, 0.03, h * 0.5, tint(rng, "wood"), s * w * 0.25, -d / 2 - 0.02, h * 0.3) for s in (-1, 1)],
        ]
    )


@BACKPACK.style()
def backpack_low_poly(rng):
    w, d, h, c, k = (
        u(rng, 0.28, 0.4),
        u(rng, 0.18, 0.28),
        u(rng, 0.35, 0.5),
        tint(rng, "paint"),
        tint(rng, pick(rng, "wood", "paint", "black")),
    )
    o = rounded_rect(w, d, 0.08, 1)
    body = stack([(o * 0.9, 0), (o, h * 0.15), (o, h * 0.7), (o * 0.75, h)], c)
    roll = (
        [cylinder(0.07, w * 1.1, tint(rng, "fabric"), n=6).turned(np.pi / 2, "y").moved(-w * 0.55, 0, h + 0.05)]
        if odds(rng, 0.5)
        else []
    )
    straps = [
        sweep(
            [(s * w * 0.25, d * 0.35, h * 0.9), (s * w * 0.28, d * 0.85, h * 0.65), (s * w * 0.3, d * 0.45, h * 0.12)],
            0.03,
            k,
            4,
        )
        for s in (-1, 1)
    ]
    return varied(
        rng,
        [
            body,
            box(w * 0.7, d * 0.4, h * 0.4, k, 0, -d * 0.45, h * 0.08),
            box(w * 0.95, d * 1.1, h * 0.08, k, z=h * 0.62),
            *roll,
            *straps,
        ],
    )


@BACKPACK.style()
def backpack_drawstring_or_roll_top(rng):
    r, h, c = u(rng, 0.13, 0.18), u(rng, 0.38, 0.5), tint(rng, pick(rng, "fabric", "paint", "black"))
    o = oval(r, r * 0.8, 2.5, 16)
    if odds(rng, 0.5):
        levels = [(o * 0.85, 0), (o, h * 0.15), (o, h * 0.7), (o * 0.35, h * 0.85), (o * 0.6, h)]
    else:
        levels = [
            (o * 0.95, 0),
            (o, h * 0.3),
            (o * np.float32([1, 0.6]), h * 0.85),
            (o * np.float32([1.05, 0.15]), h),
            (o * np.float32([1.05, 0.3]), h * 1.06),
        ]
    cords = [
        sweep(
            bezier(
                (s * r * 0.3, r * 0.5, h * 0.85), (s * r * 0.9, r * 1.7, h * 0.6), (s * r * 0.8, r * 0.7, 0.03), n=8
            ),
            0.009,
            tint(rng, "black"),
            5,
        )
        for s in (-1, 1)
    ]
    return varied(rng, [stack(levels, c), *cords, soft_box(r * 1.2, 0.05, h * 0.3, c, 0, -r * 0.8, h * 0.15, r=0.02)])


@BACKPACK.style()
def backpack_lying_on_back(rng):
    w, d, h, c = (
        u(rng, 0.26, 0.36),
        u(rng, 0.14, 0.22),
        u(rng, 0.38, 0.5),
        tint(rng, pick(rng, "paint", "fabric", "black")),
    )
    pocket = [
        soft_box(w * 0.75, d * 0.3, h * 0.4, tint(rng, "paint"), 0, -d * 0.5, 0.03, r=0.03),
        *[soft_box(0.05, d * 0.6, h * 0.35, c, s * w * 0.5, 0, 0.02, r=0.02) for s in (-1, 1)],
    ]
    return varied(
        rng,
        [
            merge([*_pack(rng, w, d, h, c), *pocket])
            .turned(pick(rng, 1, -1, 1) * u(rng, 1.3, 1.6), "x")
            .turned(u(rng, 0, 6.3))
        ],
    )
