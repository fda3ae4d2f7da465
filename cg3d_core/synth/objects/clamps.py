"""Clamps."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, log_u, odds, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, merge, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import block_y, grip_colour, metal, posed, strip

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


@CLAMP.style()
def clamp_low_poly(rng):
    n, c, k = u(rng, 0.08, 0.2), tint(rng, "paint"), metal(rng)
    w = n * u(rng, 0.16, 0.26)
    frame = strip([(n * 0.5, 0), (0, 0), (-w * 0.4, w * 0.4), (-w * 0.4, n - w * 0.4), (0, n), (n * 0.5, n)], w, w, c, -w / 2)  # fmt: skip
    x, y = n * 0.45, n * u(rng, 0.35, 0.7)
    parts = [
        frame,
        bar((x, y, 0), (x, n * u(rng, 1.25, 1.5), 0), w * 0.25, k, 6),
        block_y(w * 1.2, w * 0.4, w * 1.2, k, x, w * 0.2).moved(0, y),
        bar((x - w * 1.3, n * 1.24, 0), (x + w * 1.3, n * 1.24, 0), w * 0.18, k, 5),
    ]
    return posed(rng, parts, 0.1, 0.6)


@CLAMP.style()
def clamp_bench_vise(rng):
    w, c, k = u(rng, 0.09, 0.17), tint(rng, pick(rng, "paint", "metal")), metal(rng)
    open_, h = w * u(rng, 0.1, 0.6), w * u(rng, 0.7, 1)
    parts = [
        cylinder(w * 0.65, w * 0.15, c, 0, w * 0.3, n=pick(rng, 6, 16)),
        soft_box(w * 0.6, w * 0.9, h * 0.6, c, 0, w * 0.3, w * 0.1, r=w * 0.1),
        soft_box(w, w * 0.35, h * 0.5, c, 0, 0, h * 0.5, r=w * 0.05),
        soft_box(w, w * 0.3, h * 0.5, c, 0, -open_ - w * 0.35, h * 0.5, r=w * 0.05),
        box(w * 0.35, w * 1.3, w * 0.3, c, 0, -w * 0.1, h * 0.4),
        *[box(w, w * 0.05, h * 0.25, k, 0, y, h * 0.76) for y in (-w * 0.19, -open_ - w * 0.18)],
        bar((0, -w * 0.5, h * 0.5), (0, -w * 1.3 - open_, h * 0.5), w * 0.08, k, 8),
        bar((-w * 0.5, -w * 1.25 - open_, h * 0.5), (w * 0.5, -w * 1.25 - open_, h * 0.5), w * 0.035, k, 6),
    ]
    return assemble(parts)


@CLAMP.style()
def clamp_wooden_hand_screw(rng):
    n, c, k = u(rng, 0.18, 0.36), tint(rng, "wood"), metal(rng)
    w, a = n * u(rng, 0.13, 0.18), log_u(rng, 0.01, 0.12)
    gap = n * u(rng, 0.15, 0.35)
    jaw = strip([(0, 0), (n * 0.65, 0), (n, w * 0.25)], [w, w, w * 0.4], w, c, -w / 2)
    parts = [jaw.scaled(1, -1, 1).moved(0, gap / 2 + w / 2).turned(a), jaw.moved(0, -gap / 2 - w / 2).turned(-a)]
    for x, s in ((n * 0.25, 1), (n * 0.6, -1)):
        parts.append(bar((x, -s * (gap / 2 + w * 1.2), 0), (x, s * (gap / 2 + w * 1.5), 0), w * 0.13, k, 6))
        parts.append(bar((x, s * (gap / 2 + w * 1.4), 0), (x, s * (gap / 2 + w * 1.4 + n * 0.25), 0), w * 0.3, grip_colour(rng), 8))  # fmt: skip
    if odds(rng, 0.3):
        parts.append(torus(w * 0.1, w * 0.05, k, *(*arc(w, 0, 1, 2)[0], 0), 6))
    return posed(rng, parts, 0.1, 0.3)
