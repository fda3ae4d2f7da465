"""Umbrella, shoe and hat."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    pick,
    ring_of,
    sweep,
    u,
)
from ..mesh import box, lathe, slab, torus
from ..palette import tint
from ..registry import Category

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
