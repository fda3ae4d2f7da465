"""Hats."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    oval,
    pick,
    ring_of,
    stack,
    sweep,
    u,
)
from ..mesh import box, cylinder, lathe, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

HAT = Category(
    "hat", "clothing",
    synonyms=("cap", "headgear", "baseball cap", "straw hat", "top hat", "beanie", "cowboy hat"),
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


def dome(rx, ry, h, c, n=16, low=0.0):
    t = np.linspace(0, np.pi / 2, 6)
    return lathe([(1, low), *[(np.cos(a), np.sin(a)) for a in t[1:]]], c, n).scaled(rx, ry, h)


@HAT.style()
def hat_top_hat_or_wizard(rng):
    c, n, r = tint(rng, pick(rng, "black", "paint", "fabric")), pick(rng, 7, 20), u(rng, 0.08, 0.1)
    if odds(rng, 0.5):
        h = u(rng, 0.14, 0.22)
        crown = [cylinder(r, h, c, top=r * u(rng, 1.0, 1.15), n=n)]
    else:
        h = u(rng, 0.25, 0.4)
        crown = [
            sweep(
                [(0, 0, 0), (0, 0, h * 0.4), (0.01, 0, h * 0.7), (u(rng, 0, 0.1), 0, h)],
                [r, r * 0.6, r * 0.3, 0.003],
                c,
                n,
            )
        ]
    return varied(
        rng,
        [
            *crown,
            cylinder(r * u(rng, 1.5, 2.0), 0.01, c, n=n),
            cylinder(r * 1.03, 0.03, tint(rng, "any"), z=0.008, n=n),
        ],
    )


@HAT.style()
def hat_beanie(rng):
    r, c, n = u(rng, 0.085, 0.1), tint(rng, pick(rng, "paint", "fabric")), pick(rng, 8, 18)
    pom = [sphere(0.035, 0.035, 0.035, tint(rng, pick(rng, "white", "paint")), z=0.2, n=7)] if odds(rng, 0.6) else []
    return varied(
        rng,
        [
            dome(r, r * 1.1, 0.18, c, n),
            torus(r, 0.018, pick(rng, c, tint(rng, "paint")), z=0.015, n=n).scaled(1, 1.1, 1.6),
            *pom,
        ],
    )


@HAT.style()
def hat_low_poly_cap_or_straw(rng):
    n, r, c = int(rng.integers(5, 9)), u(rng, 0.1, 0.13), pick(rng, tint(rng, "paint"), (0.85, 0.72, 0.42))
    if odds(rng, 0.5):
        return varied(
            rng,
            [
                lathe([(r, 0), (r, 0.06), (r * 0.7, 0.12), (0, 0.14)], c, n),
                box(r * 1.5, r * 1.1, 0.025, c, 0, -r * 1.2, 0.005),
                cylinder(0.015, 0.02, c, z=0.13, n=5),
            ],
        )
    return varied(
        rng,
        [
            lathe(
                [(0, 0), (r * 2.1, u(rng, -0.03, 0.03)), (r * 2.1, 0.025), (r, 0.025), (r * 0.75, 0.12), (0, 0.12)],
                c,
                n,
            ),
            lathe([(r * 1.03, 0.02), (r * 0.95, 0.055)], tint(rng, "paint"), n),
        ],
    )


@HAT.style()
def hat_cowboy(rng):
    r, c = u(rng, 0.085, 0.1), tint(rng, pick(rng, "wood", "black", "clay"))
    brim = lathe([(r * 0.9, 0.0), (r * 2, 0.0), (r * 2, 0.008), (r * 0.9, 0.008)], c, 24)
    brim.vertices[:, 2] += np.abs(brim.vertices[:, 0]) ** 2 * u(rng, 1.5, 3.5)
    crown = stack(
        [
            (oval(r, r * 1.25, 2, 18), 0),
            (oval(r * 0.95, r * 1.2, 2, 18), 0.08),
            (oval(r * 0.6, r * 1.05, 2, 18), 0.12),
            (oval(r * 0.2, r * 0.8, 2, 18), 0.1),
        ],
        c,
    )
    return varied(
        rng,
        [brim.scaled(1, 1.15, 1), crown, torus(r * 1.0, 0.008, tint(rng, "black"), z=0.02, n=18).scaled(1, 1.25, 1)],
    )
