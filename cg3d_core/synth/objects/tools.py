"""Hand tools: scissors, hammer, screwdriver, wrench, drill, clamp."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, torus
from ..palette import tint
from ..registry import Category

SCISSORS = Category(
    "scissors", "tool", synonyms=("shears", "pair of scissors", "kitchen scissors"),
    glosses=("a cutting tool with two crossing blades", "what one cuts paper and cloth with", "an instrument with two finger rings"), place="surface", rooms=("office",))  # fmt: skip


def _scissor_half(rng, n, c, k, ring):
    blade = slab([(-0.002, 0), (0.009, -0.005), (0.008, -n * 0.5), (0.0, -n), (-0.004, -n * 0.5)], 0.003, c)
    grip = (
        torus(ring, ring * 0.25, k, n=14)
        .scaled(0.75, 1.25, 0.9)
        .moved(-0.014 - ring * 0.4, n * 0.45 + ring * 0.6, 0.003)
    )
    return merge(
        [
            blade,
            sweep(
                [(0, -0.005, 0.002), (-0.008, n * 0.2, 0.003), (-0.014, n * 0.45, 0.003)],
                [0.006, 0.005, 0.006],
                k,
                6,
                0.6,
            ),
            grip,
        ]
    )


def _scissors(rng, n, ring, angle):
    c, k = tint(rng, "metal"), tint(rng, pick(rng, "black", "paint", "metal"))
    a = _scissor_half(rng, n, c, k, ring)
    return merge([a.turned(angle), a.scaled(-1, 1, 1).turned(-angle).moved(z=0.003), cylinder(0.004, 0.009, c, n=8)])


@SCISSORS.style()
def scissors_closed(rng):
    return assemble([_scissors(rng, u(rng, 0.06, 0.13), u(rng, 0.014, 0.024), u(rng, 0, 0.06)).turned(u(rng, 0, 6))])


@SCISSORS.style()
def scissors_open(rng):
    return assemble([_scissors(rng, u(rng, 0.06, 0.14), u(rng, 0.014, 0.024), u(rng, 0.15, 0.5)).turned(u(rng, 0, 6))])


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


SCREWDRIVER = Category(
    "screwdriver", "tool", synonyms=("turnscrew", "Phillips screwdriver", "flathead screwdriver"),
    glosses=("a tool for driving screws", "a handle with a steel shaft and flat or crossed tip", "what one tightens screws with"), place="surface", rooms=())  # fmt: skip


def _driver(rng, n, shaft):
    k = tint(rng, pick(rng, "paint", "paint", "black", "wood"))
    r = n * u(rng, 0.13, 0.18)
    grip = lathe(
        [(0, 0), (r * 0.85, 0.005), (r, n * 0.3), (r * 0.75, n * 0.75), (r * 0.95, n * 0.93), (r * 0.4, n)],
        k,
        pick(rng, 6, 8, 14),
    )
    return merge(
        [
            grip,
            bar((0, 0, n), (0, 0, n + shaft), 0.0035, tint(rng, "metal"), 6),
            box(0.008, 0.002, 0.012, tint(rng, "metal"), z=n + shaft - 0.01),
        ]
    )


@SCREWDRIVER.style()
def screwdriver_long(rng):
    return assemble([_driver(rng, u(rng, 0.08, 0.12), u(rng, 0.08, 0.2)).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


@SCREWDRIVER.style()
def screwdriver_stubby(rng):
    return assemble(
        [
            _driver(rng, u(rng, 0.05, 0.09), u(rng, 0.03, 0.06))
            .scaled(1.3, 1.3, 1)
            .turned(np.pi / 2, "x")
            .turned(u(rng, 0, 6))
        ]
    )


WRENCH = Category(
    "wrench", "tool", synonyms=("spanner", "adjustable wrench", "monkey wrench", "open-end wrench"),
    glosses=("a tool for turning nuts and bolts", "a steel bar with jaws", "what a mechanic tightens bolts with"), place="surface", rooms=())  # fmt: skip


def _jaw(r, t, c):
    """Open jaw at the origin opening to +x: two prongs and a root."""
    return [
        slab(
            [(-r, -r * 0.5), (-r * 0.3, -r), (r * 0.1, -r * 0.9), (r * 0.1, r * 0.9), (-r * 0.3, r), (-r, r * 0.5)],
            t,
            c,
        ),
        *[
            slab([(0, s * r * 0.95), (r, s * r * 0.8), (r * 1.0, s * r * 0.5), (0, s * r * 0.45)][::s], t, c)
            for s in (-1, 1)
        ],
    ]


@WRENCH.style()
def wrench_open_ends(rng):
    n, t, c = u(rng, 0.12, 0.3), u(rng, 0.005, 0.009), tint(rng, "metal")
    r = n * u(rng, 0.08, 0.11)
    far = (
        torus(r * 0.75, r * 0.3, c, n=14).scaled(1, 1, 0.6)
        if odds(rng, 0.5)
        else merge(_jaw(r * 0.9, t, c)).turned(np.pi).moved(z=-t / 2)
    )
    m = merge(
        [
            *[p.turned(0.26).moved(n / 2) for p in _jaw(r, t, c)],
            far.moved(-n / 2, 0, t / 2),
            box(n * 0.95, r * 0.7, t * 0.7, c, z=t * 0.15),
        ]
    )
    return assemble([m.turned(u(rng, 0, 6))])


@WRENCH.style()
def wrench_adjustable(rng):
    n, c = u(rng, 0.17, 0.32), tint(rng, pick(rng, "metal", "paint"))
    r = n * 0.13
    jaws = [
        soft_box(r * 1.6, r * 0.7, 0.014, c, n / 2, -r * 0.75, r=0.004),
        soft_box(r * 1.3, r * 0.5, 0.012, c, n / 2 + r * 0.2, r * 0.6, r=0.004),
        box(r, r * 2, 0.014, c, n / 2 - r * 0.6),
    ]
    worm = (
        cylinder(r * 0.28, r * 0.8, tint(rng, "metal"), n=10)
        .turned(np.pi / 2, "x")
        .moved(n / 2 - r * 0.6, r * 1.2, 0.008)
    )
    return assemble(
        [
            merge(
                [
                    *jaws,
                    worm,
                    soft_box(n, r * 0.8, 0.012, c, -0.01, r=0.008),
                    torus(r * 0.3, 0.004, c, -n / 2, 0, 0.006, n=10),
                ]
            ).turned(u(rng, 0, 6))
        ]
    )


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
