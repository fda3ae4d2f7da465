"""Drill and clamp."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, merge
from ..palette import tint
from ..registry import Category

DRILL = Category(
    "drill", "tool", synonyms=("power drill", "cordless drill", "electric drill", "drilling machine"),
    glosses=("a power tool for making holes", "a pistol-shaped machine with a rotating bit", "what one bores the wall with"), place="surface", rooms=())  # fmt: skip


@DRILL.style()
def drill_cordless(rng):
    s, c, k = u(rng, 0.85, 1.15), tint(rng, "paint"), tint(rng, "black")
    body = bar((0.08 * s, 0, 0.2 * s), (-0.08 * s, 0, 0.2 * s), 0.034 * s, c, 14, 0.03 * s)
    parts = [
        body,
        bar((-0.08 * s, 0, 0.2 * s), (-0.13 * s, 0, 0.2 * s), 0.024 * s, k, 12, 0.012 * s),
        bar((-0.13 * s, 0, 0.2 * s), (-u(rng, 0.14, 0.22) * s, 0, 0.2 * s), 0.004, tint(rng, "metal"), 6),
    ]
    grip = sweep(
        [(0.03 * s, 0, 0.18 * s), (0.045 * s, 0, 0.1 * s), (0.05 * s, 0, 0.05 * s)],
        [0.026 * s, 0.021 * s, 0.025 * s],
        k,
        10,
        0.8,
    )
    return assemble(
        [
            *parts,
            grip,
            soft_box(0.12 * s, 0.075 * s, 0.055 * s, k, 0.035 * s, r=0.012),
            box(0.015, 0.02, 0.03, k, -0.005, 0, 0.13 * s),
        ]
    )


@DRILL.style()
def drill_corded(rng):
    s, c, k = u(rng, 0.85, 1.2), tint(rng, pick(rng, "paint", "black")), tint(rng, "metal")
    parts = [
        soft_box(0.2 * s, 0.065 * s, 0.075 * s, c, 0, 0, 0.14 * s, r=0.025),
        bar((-0.1 * s, 0, 0.18 * s), (-0.16 * s, 0, 0.18 * s), 0.022 * s, k, 12),
        bar((-0.16 * s, 0, 0.18 * s), (-0.26 * s, 0, 0.18 * s), 0.004, k, 6),
    ]
    parts += [
        soft_box(0.05 * s, 0.04 * s, 0.16 * s, c, 0.075 * s, 0, 0, r=0.015).turned(-0.15, "y"),
        sweep(
            bezier((0.08 * s, 0, 0.01), (0.1 * s, 0, -0.03), (0.25 * s, 0.05, 0.0), (0.3 * s, 0.1, 0.0), n=7),
            0.005,
            tint(rng, "black"),
            5,
        ),
    ]
    return assemble(
        [*parts, bar((-0.08 * s, 0, 0.15 * s), (-0.08 * s, 0, 0.04 * s), 0.014, tint(rng, "black"), 8)]
        if odds(rng, 0.6)
        else parts
    )


CLAMP = Category(
    "clamp", "tool", synonyms=("C-clamp", "spring clamp", "screw clamp", "G-clamp", "vise"),
    glosses=("a tool that holds pieces firmly together", "a device with jaws tightened by a screw", "what keeps glued boards pressed"), place="surface", rooms=())  # fmt: skip


@CLAMP.style()
def clamp_c(rng):
    n, c = u(rng, 0.06, 0.16), tint(rng, pick(rng, "metal", "paint", "black"))
    t = n * 0.1
    parts = [
        box(t * 1.6, t, n * 1.2, c, -n * 0.4),
        box(n * 0.9, t, t * 1.6, c),
        box(n * 0.9, t, t * 1.6, c, z=n * 1.1),
        cylinder(t, t * 0.5, c, n * 0.35, 0, t * 1.8),
    ]
    z = n * u(rng, 0.4, 0.8)
    k = tint(rng, "metal")
    return assemble(
        [
            merge(
                [
                    *parts,
                    bar((n * 0.35, 0, z), (n * 0.35, 0, z + n), t * 0.5, k, 8),
                    bar((n * 0.35, -n * 0.3, z + n * 0.95), (n * 0.35, n * 0.3, z + n * 0.95), t * 0.25, k, 6),
                    cylinder(t, t * 0.5, k, n * 0.35, 0, z),
                ]
            ).turned(pick(rng, 0, np.pi / 2), "x")
        ]
    )


@CLAMP.style()
def clamp_spring(rng):
    n, c, a = u(rng, 0.09, 0.2), tint(rng, pick(rng, "black", "paint", "metal")), u(rng, 0.12, 0.3)
    arm = sweep(
        [
            (-n * 0.5, 0.003, 0),
            (-n * 0.25, n * 0.07, 0),
            (0, n * 0.02, 0),
            (n * 0.25, -n * 0.04, 0),
            (n * 0.5, -n * 0.1, 0),
        ],
        [n * 0.05, n * 0.06, n * 0.07, n * 0.06, n * 0.05],
        c,
        8,
    )
    tips = [box(n * 0.12, n * 0.05, n * 0.12, tint(rng, "paint"), -n * 0.5, s * n * 0.06, -n * 0.06) for s in (-1, 1)]
    return assemble(
        [
            merge(
                [
                    arm.turned(-a),
                    arm.scaled(1, -1, 1).turned(a),
                    *tips,
                    cylinder(n * 0.08, n * 0.16, tint(rng, "metal"), z=-n * 0.08, n=12),
                ]
            ).turned(u(rng, 0, 6))
        ]
    )


@CLAMP.style()
def clamp_bar(rng):
    n, c, k = u(rng, 0.25, 0.8), tint(rng, "metal"), tint(rng, pick(rng, "paint", "black"))
    x = n * u(rng, -0.1, 0.35)
    return assemble(
        [
            merge(
                [
                    box(n, 0.008, 0.025, c),
                    box(0.03, 0.02, 0.12, k, -n / 2),
                    box(0.03, 0.022, 0.12, k, x),
                    bar((x - 0.06, 0, 0.1), (x + 0.06, 0, 0.1), 0.006, c, 6),
                    cylinder(0.016, 0.09, tint(rng, "wood"), n=10).turned(np.pi / 2, "y").moved(x + 0.06, 0, 0.1),
                    stood(cylinder(0.01, 0.01, c)).turned(np.pi / 2).moved(x - 0.06, 0, 0.1),
                ]
            ).turned(pick(rng, 0, np.pi / 2), "x")
        ]
    )
