"""Umbrella, shoe and hat."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    loft,
    odds,
    pick,
    ring_of,
    rounded_rect,
    sweep,
    u,
)
from ..mesh import box, cylinder, lathe, merge, slab, torus
from ..palette import tint
from ..registry import Category

UMBRELLA = Category(
    "umbrella", "accessory",
    synonyms=("parasol", "brolly", "sunshade"),
    glosses=("a folding canopy on a stick against rain", "what you open when it rains", "a shelter from sun or rain held in the hand"),
    place="floor", rooms=("corridor",))  # fmt: skip


def _canopy(r, h, c, n=8):
    t = np.linspace(0.05, 1, 5)
    return lathe([(r * a, h * (1 - a**2)) for a in t[::-1]] + [(0, h)], c, n)


@UMBRELLA.style()
def umbrella_open(rng):
    r, c = u(rng, 0.4, 0.65), tint(rng, pick(rng, "paint", "black"))
    hook = sweep(
        [(0, 0, 0.6), (0, 0, -0.25), (0, -0.02, -0.3), (0, -0.06, -0.31), (0, -0.08, -0.27)],
        0.012,
        tint(rng, "wood"),
        6,
    )
    both = merge([_canopy(r, r * 0.4, c, 10).moved(z=0.4), hook])
    return assemble([both.turned(u(rng, 1.3, 1.9), "x") if odds(rng, 0.5) else both])


@UMBRELLA.style()
def umbrella_closed(rng):
    h, c = u(rng, 0.55, 0.9), tint(rng, pick(rng, "paint", "black"))
    hook = sweep(
        [(0, 0, 0), (0, 0, h), (0.01, 0, h + 0.04), (0.04, 0, h + 0.06), (0.07, 0, h + 0.04), (0.075, 0, h)],
        0.011,
        tint(rng, "wood"),
        6,
    )
    cloth = lathe([(0.008, 0.05), (0.025, h * 0.3), (0.04, h * 0.7), (0.02, h * 0.75)], c, 9)
    return assemble([merge([hook, cloth]).turned(pick(rng, 0, 0.15, np.pi / 2), "x")])


@UMBRELLA.style()
def umbrella_parasol(rng):
    r, h, c = u(rng, 0.9, 1.6), u(rng, 1.9, 2.4), tint(rng, "paint")
    return assemble(
        [
            _canopy(r, u(rng, 0.25, 0.5), c, pick(rng, 4, 6, 8)).moved(z=h),
            cylinder(0.022, h + 0.3, tint(rng, "wood"), n=8),
            cylinder(0.25, 0.08, tint(rng, "metal"), n=18),
        ]
    )


SHOE = Category(
    "shoe", "clothing",
    synonyms=("shoes", "sneaker", "boot", "footwear", "trainer", "slipper"),
    glosses=("what you wear on your foot", "a covering for the foot with a sole and laces", "leather footwear left by the door"),
    place="floor", rooms=("corridor", "bedroom"))  # fmt: skip


def _shoe(rng, c, sole, heel, shaft):
    length = u(rng, 0.2, 0.31)
    w = length * 0.36

    def at(x, width, z):
        return np.c_[
            rounded_rect(length * x[1] - length * x[0], w * width, w * 0.3, 3)
            + np.float32([length * (x[0] + x[1]) / 2, 0]),
            np.full(16, z),
        ]

    base = loft([at((0, 1), 0.95, 0), at((0, 1), 1, 0.02)], sole)
    body = loft(
        [
            at((0, 1), 0.96, 0.02),
            at((0, 0.97), 1, 0.04),
            at((0.01, 0.8), 0.95, 0.06),
            at((0.02, 0.5), 0.75, 0.085),
            at((0.03, 0.4), 0.7, shaft),
        ],
        c,
    )
    parts = [
        base,
        body,
        *[
            box(0.012, w * 0.45, 0.006, tint(rng, "white"), length * x, 0, z)
            for x, z in ((0.5, 0.083), (0.57, 0.076), (0.64, 0.07))
        ],
    ]
    if heel:
        parts = [p.moved(z=heel) for p in parts] + [box(length * 0.25, w * 0.7, heel, sole, length * 0.13)]
    return merge(parts)


@SHOE.style()
def shoe_pair(rng):
    c, s, seed = tint(rng, "any"), tint(rng, pick(rng, "white", "black")), int(rng.integers(1 << 30))
    one = _shoe(np.random.default_rng(seed), c, s, 0, 0.095)
    return assemble(
        [one.turned(u(rng, -0.2, 0.2)).moved(0, -0.07), one.turned(u(rng, -0.2, 0.2)).moved(u(rng, -0.05, 0.05), 0.07)]
    )


@SHOE.style()
def shoe_single(rng):
    return assemble(
        [
            _shoe(
                rng,
                tint(rng, pick(rng, "black", "wood", "paint")),
                tint(rng, "black"),
                pick(rng, 0, 0.02, 0.04),
                u(rng, 0.09, 0.11),
            )
        ]
    )


@SHOE.style()
def shoe_boot(rng):
    one = _shoe(rng, tint(rng, pick(rng, "black", "wood", "paint")), tint(rng, "black"), 0.02, u(rng, 0.2, 0.4))
    return assemble([one.moved(0, -0.07), one.moved(0.03, 0.07)])


HAT = Category(
    "hat", "clothing",
    synonyms=("cap", "headgear", "baseball cap", "straw hat", "helmet"),
    glosses=("a covering for the head", "what you wear on your head against the sun", "headgear with a brim"),
    place="surface", rooms=("corridor", "bedroom"))  # fmt: skip


@HAT.style()
def hat_brimmed(rng):
    r, h, b = u(rng, 0.08, 0.1), u(rng, 0.09, 0.14), u(rng, 1.4, 2.2)
    m = lathe(
        [
            (0, 0.002),
            (r * b, u(rng, 0, 0.03)),
            (r * b, 0.012),
            (r, 0.01),
            (r * 0.97, h * 0.7),
            (r * 0.8, h),
            (0, h * u(rng, 0.85, 1)),
        ],
        tint(rng, pick(rng, "wood", "black", "fabric")),
        22,
    )
    return assemble([m.scaled(1, 1.15, 1), torus(r, 0.012, tint(rng, "black"), z=0.025, n=20).scaled(1, 1.15, 1)])


@HAT.style()
def hat_cap(rng):
    r, c = u(rng, 0.085, 0.1), tint(rng, "paint")
    visor = slab(
        np.r_[[[r, 0]], [[r * np.cos(a), -r * 0.2 - r * 1.1 * np.sin(a)] for a in np.linspace(0, np.pi, 9)], [[-r, 0]]],
        0.004,
        c,
    ).moved(0, -r * 0.6, 0.005)
    return assemble(
        [
            lathe([(0, 0), (r, 0), (r, 0.05), (r * 0.85, 0.09), (r * 0.5, 0.12), (0, 0.13)], c, 18).scaled(1, 1.15, 1),
            visor,
        ]
    )


@HAT.style()
def hat_helmet(rng):
    r, c = u(rng, 0.11, 0.14), tint(rng, pick(rng, "paint", "white", "black"))
    a = np.linspace(0, np.pi / 2, 6)
    m = lathe([(r * 0.95, -0.01), *[(r * np.cos(t), r * np.sin(t)) for t in a]], c, 20).scaled(1, 1.2, 1)
    return assemble(
        [
            m,
            *[
                sweep(
                    bezier(
                        (x, -r * 1.1, r * 0.3),
                        (x, -r * 0.9, r * 1.2),
                        (x, r * 0.9, r * 1.2),
                        (x, r * 1.1, r * 0.3),
                        n=8,
                    ),
                    0.008,
                    c,
                    5,
                )
                for x in (-0.04, 0, 0.04)
            ],
            ring_of(box(0.01, 0.03, 0.02, c), 6, r),
        ]
    )
