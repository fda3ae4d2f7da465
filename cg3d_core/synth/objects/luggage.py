"""Suitcase, backpack and bag."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    oval,
    panel,
    pick,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cushion, cylinder, sphere
from ..palette import tint
from ..registry import Category

SUITCASE = Category(
    "suitcase", "luggage",
    synonyms=("travel case", "trolley case", "luggage", "baggage", "carry-on"),
    glosses=("a case for clothes on a journey", "luggage with a handle and wheels", "what you pack for a holiday"),
    place="floor", rooms=("bedroom", "corridor"))  # fmt: skip


@SUITCASE.style()
def suitcase_hard_shell(rng):
    w, h = u(rng, 0.34, 0.52), u(rng, 0.5, 0.78)
    d, c, k = w * u(rng, 0.45, 0.65), tint(rng, pick(rng, "paint", "black", "metal")), tint(rng, "black")
    parts = [
        panel(w, h, d, c, 0, 0, 0.05, r=0.06, n=3),
        *[box(0.012, d * 1.03, h * 0.85, c, x * w, 0, 0.05 + h * 0.07) for x in np.linspace(-0.35, 0.35, 6)],
    ]
    parts += [
        cylinder(0.025, 0.02, k, n=8).turned(np.pi / 2, "y").moved(x * w * 0.4 - 0.01, y * d * 0.35, 0.025)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    lift = u(rng, 0.0, 0.4)
    rails = [
        bar((s * w * 0.2, d * 0.42, h), (s * w * 0.2, d * 0.42, h + 0.06 + lift), 0.008, tint(rng, "metal"), 5)
        for s in (-1, 1)
    ]
    return assemble(
        [*parts, *rails, bar((-w * 0.2, d * 0.42, h + 0.06 + lift), (w * 0.2, d * 0.42, h + 0.06 + lift), 0.012, k, 6)]
    )


@SUITCASE.style()
def suitcase_old_leather(rng):
    w, h, d, c = (
        u(rng, 0.45, 0.75),
        u(rng, 0.32, 0.5),
        u(rng, 0.14, 0.24),
        tint(rng, pick(rng, "wood", "clay", "black")),
    )
    k = tint(rng, "metal")
    parts = [
        box(w, d, h, c),
        box(w * 1.01, 0.012, h * 1.01, tint(rng, "wood")),
        *[box(0.05, d * 1.02, h * 1.01, tint(rng, "wood"), s * w * 0.3) for s in (-1, 1)],
    ]
    parts += [box(0.04, 0.03, 0.03, k, s * w * 0.25, 0, h) for s in (-1, 1)] + [
        sphere(0.035, 0.035, 0.035, k, x * w / 2.05, y * d / 2.1, z, n=6)
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (0.03, h - 0.03)
    ]
    return assemble(
        [*parts, sweep(bezier((-0.07, 0, h), (-0.07, 0, h + 0.07), (0.07, 0, h + 0.07), (0.07, 0, h), n=8), 0.01, c, 6)]
    )


@SUITCASE.style()
def suitcase_soft_lying(rng):
    w, h, d, c = u(rng, 0.4, 0.55), u(rng, 0.55, 0.8), u(rng, 0.2, 0.32), tint(rng, pick(rng, "fabric", "black"))
    parts = [
        soft_box(w, h, d, c, r=0.06, n=3),
        soft_box(w * 0.85, h * 0.5, 0.05, c, 0, -h * 0.15, d, r=0.04),
        soft_box(w * 0.8, h * 0.25, 0.04, c, 0, h * 0.28, d, r=0.04),
    ]
    return assemble(
        [
            *parts,
            *[
                cylinder(0.03, 0.03, tint(rng, "black"), n=8).turned(np.pi / 2, "y").moved(s * w * 0.4, -h / 2, 0.04)
                for s in (-1, 1)
            ],
            sweep(
                bezier(
                    (-0.08, h / 2, d / 2),
                    (-0.08, h / 2 + 0.06, d / 2),
                    (0.08, h / 2 + 0.06, d / 2),
                    (0.08, h / 2, d / 2),
                    n=6,
                ),
                0.012,
                c,
                6,
            ),
        ]
    )


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
