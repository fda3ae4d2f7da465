"""Umbrellas."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    pick,
    sweep,
    u,
)
from ..mesh import cylinder, lathe, merge
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
