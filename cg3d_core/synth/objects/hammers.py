"""Hammers and mallets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, log_u, odds, pick, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .tool_parts import block_y, grip_colour, metal, posed, spin

HAMMER = Category(
    "hammer", "tool", synonyms=("claw hammer", "mallet", "sledgehammer"),
    glosses=("a tool for driving nails", "a heavy head on a handle for striking", "what the carpenter hits with"), place="surface", rooms=())  # fmt: skip


@HAMMER.style()
def hammer_claw(rng):
    n, c, k = u(rng, 0.24, 0.34), tint(rng, "metal"), tint(rng, pick(rng, "wood", "black", "paint"))
    claws = [
        sweep(
            bezier((0.01, s * 0.004, 0), (0.05, s * 0.008, 0), (0.075, s * 0.014, -0.03), n=6),
            [0.012, 0.011, 0.009, 0.007, 0.005, 0.003],
            c,
            6,
            0.6,
        )
        for s in (-1, 1)
    ]
    head = [
        cylinder(0.016, 0.035, c, n=14).turned(-np.pi / 2, "y").moved(-0.02),
        box(0.035, 0.026, 0.03, c, z=-0.015),
        *claws,
    ]
    m = merge([*head, sweep([(0, 0, 0.0), (0, 0, -n * 0.5), (0, 0, -n)], [0.011, 0.012, 0.016], k, 8, 0.7)])
    return assemble([m.turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


@HAMMER.style()
def hammer_mallet(rng):
    n, r, w = u(rng, 0.25, 0.8), u(rng, 0.025, 0.06), u(rng, 0.09, 0.18)
    c = tint(rng, pick(rng, "wood", "metal", "black"))
    head = cylinder(r, w, c, n=pick(rng, 4, 8, 16)).turned(np.pi / 2, "y").moved(-w / 2)
    return assemble(
        [
            merge([head, bar((0, 0, r), (0, 0, -n), u(rng, 0.011, 0.018), tint(rng, "wood"), 8)])
            .turned(np.pi / 2, "x")
            .turned(u(rng, 0, 6))
        ]
    )


def _shaft(n, r0, r1, c, sides=8):
    """Handle along x from 0 to n."""
    return spin([(0, 0), (r0, 0), (r0, n * 0.3), (r1, n * 0.5), (r1, n), (0, n)], c, sides)


@HAMMER.style()
def hammer_low_poly(rng):
    n, c = u(rng, 0.18, 0.32), metal(rng)
    w, h = n * u(rng, 0.45, 0.75), n * u(rng, 0.2, 0.36)
    head = [block_y(h, w, h, c, n, h * u(rng, 0.1, 0.3))]
    if odds(rng, 0.5):
        head += [block_y(h * 1.15, w * 0.18, h * 1.15, metal(rng), n, h * 0.1).moved(y=s * w * 0.4) for s in (-1, 1)]
    r = n * u(rng, 0.045, 0.09)
    wraps = [spin([(0, 0), (r * 1.25, 0), (r * 1.25, n * 0.07), (0, n * 0.07)], tint(rng, "wood"), 6).moved(n * x) for x in (0, 0.12, 0.24)]  # fmt: skip
    return posed(rng, [*head, _shaft(n * 1.02, r, r, grip_colour(rng), 6), *(wraps if odds(rng, 0.6) else [])], 0.5)


@HAMMER.style()
def hammer_sledge(rng):
    n, c = u(rng, 0.55, 0.95), metal(rng)
    h = u(rng, 0.05, 0.08)
    w = h * u(rng, 2.0, 3.0)
    ends = [(0, 0), (h * 0.38, 0), (h * 0.5, w * 0.12), (h * 0.5, w * 0.88), (h * 0.38, w), (0, w)]
    head = lathe(ends, c, pick(rng, 6, 8)).turned(np.pi / 2, "x").moved(n, w / 2)
    return posed(rng, [head, _shaft(n + h * 0.55, u(rng, 0.014, 0.02), u(rng, 0.016, 0.022), grip_colour(rng))], 0.4)


@HAMMER.style()
def hammer_ball_peen(rng):
    n, c, r = u(rng, 0.24, 0.36), metal(rng), u(rng, 0.013, 0.02)
    w = r * u(rng, 2.2, 3.2)
    face = lathe([(0, 0), (r, 0), (r, w * 0.3), (r * 0.65, w * 0.45), (r, w * 0.6), (r, w * 0.95), (r * 0.5, w * 1.15)], c, 12)  # fmt: skip
    ball = sphere(r * 0.85, r * 0.85, r * 0.85, c, 0, 0, w * 1.15 + r * 0.5, 10)
    parts = [m.turned(np.pi / 2, "x").moved(n, w * 0.75) for m in (face, ball)]
    return posed(rng, [*parts, _shaft(n + r, r * 0.9, r * 0.6, grip_colour(rng), 8)])


@HAMMER.style()
def hammer_of_war(rng):
    n, c = log_u(rng, 0.5, 1.3), metal(rng)
    h = n * u(rng, 0.12, 0.2)
    w = h * u(rng, 1.4, 2.4)
    body = [
        block_y(h, w, h, c, n, h * 0.2),
        *[block_y(h * 1.2, w * 0.15, h * 1.2, metal(rng), n, h * 0.15).moved(y=s * w * 0.5) for s in (-1, 1)],
    ]
    spike = [cylinder(h * 0.3, h * u(rng, 0.8, 1.6), c, n=4, top=0.001).turned(np.pi / 2, "y").moved(n + h * 0.4)] if odds(rng, 0.6) else []  # fmt: skip
    beak = [cylinder(h * 0.4, h * 1.3, c, n=5, top=0.001).turned(-np.pi / 2, "x").moved(n, w * 0.5)] if odds(rng, 0.5) else []  # fmt: skip
    knob = sphere(h * 0.22, h * 0.22, h * 0.22, metal(rng), n=6)
    return posed(rng, [*body, *spike, *beak, knob, _shaft(n, h * 0.13, h * 0.15, grip_colour(rng), 6)], 0.5)


@HAMMER.style()
def hammer_rubber_mallet(rng):
    n, c = u(rng, 0.22, 0.36), tint(rng, pick(rng, "black", "black", "white", "paint", "wood"))
    r = n * u(rng, 0.1, 0.16)
    w = r * u(rng, 2.2, 3.6)
    head = lathe([(0, 0), (r * 0.85, 0), (r, w * 0.1), (r * 0.92, w * 0.5), (r, w * 0.9), (r * 0.85, w), (0, w)], c, 16)
    shaft = sweep([(0, 0, 0), (n * 0.3, 0, 0), (n * 0.6, 0, 0), (n, 0, 0)], [n * 0.055, n * 0.045, n * 0.035, n * 0.04], grip_colour(rng), 8)  # fmt: skip
    return posed(rng, [head.turned(np.pi / 2, "x").moved(n, w / 2), shaft])


@HAMMER.style()
def hammer_gavel(rng):
    n, c = u(rng, 0.2, 0.3), tint(rng, "wood")
    r = n * u(rng, 0.1, 0.14)
    w = r * u(rng, 2.4, 3.2)
    p = [(0, 0), (0.85, 0.0), (1, 0.1), (0.8, 0.2), (0.75, 0.3), (0.85, 0.5), (0.75, 0.7), (0.8, 0.8), (1, 0.9), (0.85, 1), (0, 1)]  # fmt: skip
    head = lathe([(a * r, b * w) for a, b in p], c, 16).turned(np.pi / 2, "x").moved(n, w / 2)
    shaft = spin([(0, 0), (r * 0.35, 0.005), (r * 0.45, n * 0.15), (r * 0.22, n * 0.3), (r * 0.35, n * 0.6), (r * 0.2, n)], c, 10)  # fmt: skip
    base = [cylinder(r * 1.6, r * 0.7, c, n * 0.95, w * u(rng, -0.2, 0.2), -r * 1.7, n=20), cylinder(r * 1.4, r * 0.2, c, n * 0.95, 0, -r * 1.05, n=20)] if odds(rng, 0.6) else []  # fmt: skip
    return assemble([head, shaft.turned(u(rng, 0, 0.1), "y"), *base, box(r * 0.2, w * 0.1, r * 0.2, c, n)])
