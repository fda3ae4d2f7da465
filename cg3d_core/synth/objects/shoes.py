"""Shoes, boots and high heels."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    loft,
    pick,
    rounded_rect,
    u,
)
from ..mesh import box, merge
from ..palette import tint
from ..registry import Category

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
