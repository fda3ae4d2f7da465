"""Scissors, hammer, screwdriver and wrench."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, soft_box, sweep, u
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
