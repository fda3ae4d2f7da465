"""Drills."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, settled
from ..palette import tint
from ..registry import Category
from .tool_parts import metal, posed, spin

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


def _bit(x, r, n, c, turns=4):
    """Twist bit along +x from x: stepped like the flutes of a drill."""
    p = [(0, x), (r, x)] + [(r * (1 if k % 2 else 0.7), x + n * (k + 1) / (2 * turns + 1)) for k in range(2 * turns)]
    return spin([*p, (0, x + n)], c, 6)


def _laid(rng, parts):
    """Standing on its foot, or fallen on its side; turned anyhow."""
    m = merge(parts)
    if odds(rng, 0.35):
        m = m.turned(np.pi / 2, "x")
    return settled(m.turned(u(rng, 0, 2 * np.pi)))


@DRILL.style()
def drill_low_poly(rng):
    s, c, k = u(rng, 0.8, 1.2), tint(rng, "paint"), tint(rng, "black")
    r, n = 0.035 * s * u(rng, 0.9, 1.4), 0.15 * s
    sides = pick(rng, 6, 8)
    parts = [
        spin([(0, -n * 0.6), (r * 0.8, -n * 0.6), (r, -n * 0.4), (r, n * 0.4), (r * 0.8, n * 0.5), (0, n * 0.5)], c, sides),
        spin([(r * 0.7, n * 0.5), (r * 0.7, n * 0.7), (r * 0.35, n * 0.95), (0, n * 0.95)], k, sides),
        spin([(r * 0.15, n * 0.9), (r * 0.15, n * u(rng, 1.3, 1.8)), (0, n * 1.9)], metal(rng), 5),
        box(r * 1.3, r * 1.2, n * 0.7, c, -n * 0.3, 0, -n * 0.75),
        box(r * 0.5, r * 0.5, r, k, -n * 0.02, 0, -r * 2),
    ]  # fmt: skip
    if odds(rng, 0.7):
        parts.append(soft_box(r * 2.6, r * 1.8, r * 1.1, k, -n * 0.25, 0, -n * 0.75 - r, r=r * 0.3, n=1))
    return _laid(rng, parts)


@DRILL.style()
def drill_hammer_drill_with_side_handle(rng):
    s, c, k = u(rng, 0.9, 1.2), tint(rng, "paint"), tint(rng, "black")
    parts = [
        soft_box(0.26 * s, 0.08 * s, 0.1 * s, c, 0, 0, 0, r=0.03 * s),
        spin([(0.04 * s, 0.12 * s), (0.028 * s, 0.2 * s), (0.02 * s, 0.26 * s), (0, 0.26 * s)], k, 12).moved(z=0.055 * s),
        _bit(0.26 * s, 0.007, u(rng, 0.1, 0.25) * s, metal(rng)).moved(z=0.055 * s),
        bar((0.15 * s, 0, 0.03 * s), (0.15 * s, 0, -0.13 * s), 0.016 * s, k, 8, 0.02 * s),
        sweep(bezier((-0.12 * s, 0, 0.05 * s), (-0.22 * s, 0, 0.05 * s), (-0.2 * s, 0, -0.1 * s), (-0.1 * s, 0, -0.14 * s), n=7), 0.02 * s, k, 8),
    ]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(bar((-0.1 * s, 0, -0.14 * s), (0.0, 0, 0), 0.014 * s, c, 6))
    return _laid(rng, parts)


@DRILL.style()
def drill_press(rng):
    h, c, k = u(rng, 0.6, 1.1), tint(rng, pick(rng, "paint", "metal")), metal(rng)
    w = h * u(rng, 0.25, 0.32)
    parts = [
        box(w, w * 1.5, h * 0.05, c),
        cylinder(w * 0.13, h * 0.95, k, 0, w * 0.45, n=12),
        box(w * 0.9, w * 0.9, h * 0.02, k, 0, -w * 0.15, h * u(rng, 0.25, 0.45)),
        soft_box(w * 0.8, w * 1.6, h * 0.18, c, 0, -w * 0.05, h * 0.72, r=w * 0.12),
        soft_box(w * 0.7, w * 1.5, h * 0.1, tint(rng, "black"), 0, 0, h * 0.9, r=w * 0.25),
        cylinder(w * 0.14, h * 0.14, k, 0, -w * 0.45, h * 0.6, n=10),
        cylinder(w * 0.03, h * 0.12, k, 0, -w * 0.45, h * 0.49, n=6),
        cylinder(w * 0.3, h * 0.2, tint(rng, "black"), 0, w * 0.8, h * 0.7, n=12),
    ]
    hub = np.float32([w * 0.45, -w * 0.4, h * 0.78])
    for a in (0, 2.1, 4.2):
        parts.append(bar(hub, hub + np.float32([0.03, np.cos(a) * w * 0.6, np.sin(a) * w * 0.6]), w * 0.03, k, 5))
    return assemble(parts)


@DRILL.style()
def drill_hand_crank(rng):
    n, k, c = u(rng, 0.26, 0.36), metal(rng), tint(rng, "wood")
    r = n * u(rng, 0.14, 0.2)
    parts = [
        spin([(0, 0), (n * 0.05, 0.005), (n * 0.06, n * 0.1), (n * 0.03, n * 0.26), (0, n * 0.26)], c, 12),
        bar((n * 0.2, 0, 0), (n * 0.8, 0, 0), n * 0.022, k, 8),
        spin([(n * 0.03, n * 0.75), (n * 0.04, n * 0.85), (n * 0.015, n * 0.95), (0, n)], k, 8),
        _bit(n * 0.95, 0.004, n * 0.25, k),
        lathe([(0, -0.006), (r, -0.006), (r, 0.006), (0, 0.006)], k, 20).turned(np.pi / 2, "x").moved(n * 0.5, -n * 0.05),
        bar((n * 0.5, -n * 0.07, 0), (n * 0.5 + r, -n * 0.07, r * 0.5), n * 0.015, k, 5),
        bar((n * 0.5 + r, -n * 0.07, r * 0.5), (n * 0.5 + r, -n * 0.24, r * 0.5), n * 0.035, c, 8),
    ]  # fmt: skip
    return posed(rng, parts, 0.3, 0)


@DRILL.style()
def drill_brace(rng):
    """The joiner's brace: a crank bent out of one bar."""
    n, k, c = u(rng, 0.28, 0.4), metal(rng), tint(rng, "wood")
    a = n * u(rng, 0.22, 0.32)
    p = [(n * 0.05, 0, 0), (n * 0.25, 0, 0), (n * 0.32, a, 0), (n * 0.58, a, 0), (n * 0.65, 0, 0), (n * 0.85, 0, 0)]
    parts = [
        *[bar(p[i], p[i + 1], n * 0.018, k, 6) for i in range(5)],
        spin([(0, -n * 0.02), (n * 0.09, 0), (n * 0.1, n * 0.03), (n * 0.04, n * 0.07), (0, n * 0.07)], c, 14),
        spin([(n * 0.03, n * 0.34), (n * 0.045, n * 0.45), (n * 0.03, n * 0.56)], c, 10).moved(0, a),
        spin([(n * 0.03, n * 0.8), (n * 0.035, n * 0.88), (n * 0.012, n * 0.95), (0, n * 0.95)], k, 8),
        _bit(n * 0.93, 0.006, n * u(rng, 0.25, 0.5), k),
    ]
    return posed(rng, parts, 0.3)


@DRILL.style()
def drill_impact_driver_in_detail(rng):
    s, c, k, g = u(rng, 0.85, 1.15), tint(rng, "paint"), tint(rng, "black"), metal(rng)
    r = 0.032 * s
    body = spin([(0, -0.08 * s), (r * 0.9, -0.075 * s), (r, -0.04 * s), (r, 0.02 * s), (r * 1.05, 0.025 * s), (r * 0.95, 0.06 * s), (r * 0.5, 0.085 * s), (0, 0.085 * s)], c, 14)  # fmt: skip
    rings = [spin([(r * 1.06, x * s), (r * 1.06, (x + 0.006) * s)], k, 14) for x in (-0.06, -0.04, 0.02)]
    grip = sweep([(-0.02 * s, 0, -r * 0.6), (-0.035 * s, 0, -0.07 * s), (-0.045 * s, 0, -0.12 * s)], [0.026 * s, 0.021 * s, 0.024 * s], k, 10, 0.75)  # fmt: skip
    parts = [
        body, *rings, grip,
        spin([(0.008 * s, 0.08 * s), (0.008 * s, 0.1 * s), (0.004, 0.1 * s), (0.004, 0.13 * s), (0, 0.13 * s)], g, 6),
        box(0.012 * s, 0.016 * s, 0.025 * s, k, 0.006 * s, 0, -0.06 * s),
        soft_box(0.095 * s, 0.07 * s, 0.03 * s, c, -0.04 * s, 0, -0.14 * s, r=0.01),
        soft_box(0.11 * s, 0.075 * s, 0.03 * s, k, -0.035 * s, 0, -0.17 * s, r=0.012),
        box(0.03 * s, 0.08 * s, 0.008 * s, g, -0.04 * s, 0, -0.125 * s),
    ]  # fmt: skip
    return _laid(rng, parts)
