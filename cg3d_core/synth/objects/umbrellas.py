"""Umbrellas."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    pick,
    ring_of,
    sheet,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge
from ..palette import tint
from ..registry import Category
from .variety import varied

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


@UMBRELLA.style()
def umbrella_low_poly(rng):
    n, r, c = int(rng.integers(5, 8)), u(rng, 0.45, 0.65), tint(rng, "paint")
    m = merge(
        [
            cylinder(r, r * u(rng, 0.4, 0.7), c, z=0.5, top=0.03, n=n),
            bar((0, 0, -0.1), (0, 0, 0.95 + r * 0.2), 0.025, tint(rng, "wood"), 6),
            bar((0, 0, -0.1), (0, -0.12, -0.1), 0.03, tint(rng, "wood"), 6),
            bar((0, -0.12, -0.1), (0, -0.12, 0.02), 0.03, tint(rng, "wood"), 6),
        ]
    )
    return varied(rng, [m.turned(pick(rng, 0, 0, 1.2, 1.9), "x")])


@UMBRELLA.style()
def umbrella_scalloped_with_ribs(rng):
    n, r, c = int(rng.integers(6, 10)), u(rng, 0.4, 0.6), tint(rng, pick(rng, "paint", "black", "fabric"))
    t, a = np.linspace(0.03, 1, 6), np.linspace(0, 2 * np.pi, n * 4 + 1)
    dip = np.abs(np.sin(a * n / 2))
    grid = np.stack(
        [
            np.stack(
                [
                    s * r * (1 - 0.12 * s * dip) * np.cos(a),
                    s * r * (1 - 0.12 * s * dip) * np.sin(a),
                    0.4 * r * (1 - s**2) - 0.05 * s * dip * 0,
                ],
                -1,
            )
            for s in t
        ]
    )
    ribs = ring_of(bar((0, 0, 0.0), (r * 0.55, 0, 0.26 * r), 0.004, tint(rng, "metal"), 4), n)
    m = merge(
        [
            sheet(grid, c, 0.004),
            ribs,
            bar((0, 0, -0.6), (0, 0, 0.47 * r), 0.008, tint(rng, "metal"), 6),
            sweep(
                [(0, 0, -0.5), (0, 0, -0.62), (0, 0.03, -0.66), (0, 0.07, -0.65), (0, 0.08, -0.6)],
                0.014,
                tint(rng, "wood"),
                6,
            ),
        ]
    )
    return varied(rng, [m.turned(pick(rng, 0, u(rng, 1.4, 2.0), np.pi), "x")])


@UMBRELLA.style()
def umbrella_folded_compact_or_stand(rng):
    c, k = tint(rng, pick(rng, "paint", "black")), tint(rng, "black")
    if odds(rng, 0.5):
        h = u(rng, 0.2, 0.3)
        m = merge(
            [
                lathe([(0, 0), (0.02, 0), (0.032, h * 0.7), (0.025, h), (0, h)], c, 10),
                cylinder(0.018, 0.06, k, z=h, n=8),
                box(0.067, 0.03, 0.025, c, z=h * 0.6),
            ]
        )
        return varied(rng, [m.turned(np.pi / 2, "x")])
    one = lathe([(0.006, 0.0), (0.02, 0.1), (0.04, 0.55), (0.012, 0.6), (0.01, 0.75), (0, 0.8)], c, 8)
    return varied(
        rng,
        [
            lathe([(0, 0), (0.11, 0), (0.12, 0.45), (0.11, 0.45), (0.1, 0.03), (0, 0.03)], k, 14),
            one.turned(0.08, "x").moved(0.04, 0.03, 0.03),
            one.turned(-0.1, "y").moved(-0.03, 0, 0.03),
        ],
    )
