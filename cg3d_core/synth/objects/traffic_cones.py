"""Traffic cones."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, odds, pick, soft_box, stood, u
from ..mesh import bar, box, cylinder, lathe, merge, torus
from ..palette import tint
from .families import street_category
from .variety import varied

CONE = street_category(
    "traffic cone",
    ("road cone", "safety cone", "pylon"),
    "an orange cone that marks road works",
    "a warning marker on the street",
)


@CONE.style()
def cone_plain(rng):
    h, c = u(rng, 0.28, 0.95), (0.95, u(rng, 0.3, 0.45), 0.08)
    r = h * u(rng, 0.17, 0.22)
    stripes = [
        lathe([(r * (1 - 0.83 * a) * 1.02, h * a), (r * (1 - 0.83 * b) * 1.02, h * b)], (0.95, 0.95, 0.95), 20)
        for a, b in ((0.35, 0.5), (0.65, 0.78))
    ]
    base = soft_box(r * 2.7, r * 2.7, 0.03, pick(rng, c, tint(rng, "black")), r=0.03)
    return assemble(
        [
            base,
            lathe([(r, 0.02), (r * 0.17, h), (r * 0.12, h), (r * 0.9, 0.02)], c, 20),
            *stripes[: int(rng.integers(0, 3))],
        ]
    )


@CONE.style()
def cone_tall_barrel(rng):
    h, c = u(rng, 0.8, 1.1), (0.95, 0.4, 0.08)
    r = u(rng, 0.2, 0.28)
    return assemble(
        [
            cylinder(r, h, c, top=r * 0.75, n=22),
            cylinder(r * 1.4, 0.06, tint(rng, "black"), n=8),
            *[
                cylinder(
                    r * (1.01 - 0.25 * z),
                    h * 0.12,
                    (0.95, 0.95, 0.95),
                    z=h * z,
                    top=r * (0.99 - 0.25 * (z + 0.1)),
                    n=22,
                )
                for z in (0.3, 0.6)
            ],
            torus(0.06, 0.012, c, n=12).turned(1.57, "x").moved(z=h),
        ]
    )


@CONE.style()
def cone_low_poly(rng):
    n, r, h, c = int(rng.integers(5, 9)), u(rng, 0.16, 0.24), u(rng, 0.45, 0.8), (0.95, u(rng, 0.3, 0.5), 0.1)
    edge = lambda t: r * (1 - 0.75 * t)  # noqa: E731
    cuts = [0, 0.3, 0.5, 0.7, 0.85, 1]
    rings = [
        lathe([(edge(a), h * a), (edge(b), h * b)], c if k % 2 == 0 else (0.96, 0.96, 0.96), n)
        for k, (a, b) in enumerate(pairwise(cuts))
    ]
    return varied(
        rng,
        [
            box(r * 3, r * 3, 0.06, pick(rng, c, (0.15, 0.15, 0.16)), z=-0.06),
            *rings,
            cylinder(edge(1), 0.02, c, z=h - 0.01, n=n),
        ],
    )


@CONE.style()
def cone_stack(rng):
    c, r, h = (0.95, u(rng, 0.3, 0.42), 0.08), u(rng, 0.12, 0.16), u(rng, 0.45, 0.7)
    one = merge([lathe([(r, 0), (r * 0.2, h), (0, h)], c, 16), soft_box(r * 2.7, r * 2.7, 0.025, c, r=0.03)])
    return varied(rng, [one.turned(u(rng, -0.15, 0.15)).moved(z=k * h * 0.14) for k in range(int(rng.integers(2, 6)))])


@CONE.style()
def cone_fallen(rng):
    c, r, h = (0.95, u(rng, 0.3, 0.42), 0.08), u(rng, 0.12, 0.17), u(rng, 0.45, 0.8)
    band = lathe([(r * 0.7, h * 0.35), (r * 0.52, h * 0.6)], (0.95, 0.95, 0.95), 16)
    one = merge(
        [
            lathe([(r, 0), (r * 0.2, h), (0, h)], c, 16),
            band,
            soft_box(r * 2.6, r * 2.6, 0.03, pick(rng, c, (0.1, 0.1, 0.1)), r=0.02),
        ]
    )
    return varied(rng, [one.turned(np.pi / 2 - np.arctan(r / h) * 0.4, "x").turned(u(rng, 0, 6.3))])


@CONE.style()
def cone_with_sign_or_light(rng):
    c, r, h = (0.95, u(rng, 0.3, 0.42), 0.08), u(rng, 0.13, 0.18), u(rng, 0.6, 0.8)
    top = [
        stood(cylinder(0.09, 0.05, (0.95, 0.7, 0.1), n=14)).moved(0, 0.025, h + 0.16),
        box(0.05, 0.05, 0.1, (0.1, 0.1, 0.1), z=h),
    ]
    if odds(rng, 0.5):
        top = [
            bar((-0.5, 0, h - 0.04), (0.5, 0, h - 0.04), 0.025, (0.9, 0.2, 0.1), 8),
            torus(0.05, 0.015, c, z=h - 0.02, n=10),
        ]
    return varied(
        rng,
        [
            lathe([(r, 0), (r * 0.22, h), (0, h)], c, 18),
            lathe([(r * 0.68, h * 0.45), (r * 0.52, h * 0.65)], (0.95, 0.95, 0.95), 18),
            cylinder(r * 1.5, 0.05, (0.1, 0.1, 0.1), n=8),
            *top,
        ],
    )
