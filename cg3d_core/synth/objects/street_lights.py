"""Street lamps."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    pick,
    ring_of,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, cylinder, lathe, merge, sphere
from ..palette import tint
from .families import street_category
from .variety import varied

STREET_LAMP = street_category(
    "street lamp",
    ("lamp post", "street light", "lamppost", "street lantern"),
    "a tall light beside the road",
    "a pole that lights the pavement at night",
)


@STREET_LAMP.style()
def street_lamp_arm(rng):
    h, reach, c = u(rng, 4, 9.5), u(rng, 0.8, 2.5), tint(rng, pick(rng, "metal", "black"))
    arms = [1] if odds(rng, 0.7) else [1, -1]
    parts = [cylinder(0.11, h, c, top=0.05, n=10), cylinder(0.2, 0.5, c, n=10)]
    for s in arms:
        parts += [
            sweep(bezier((0, 0, h * 0.9), (0, 0, h * 1.05), (s * reach, 0, h * 1.03), n=8), 0.04, c, 6),
            soft_box(0.65, 0.25, 0.12, c, s * (reach + 0.2), 0, h * 1.01, r=0.08),
        ]
    return assemble(parts)


@STREET_LAMP.style()
def street_lamp_lantern(rng):
    h, c = u(rng, 2.4, 4.2), tint(rng, pick(rng, "black", "metal", "paint"))
    pole = lathe(
        [(0, 0), (0.18, 0), (0.18, 0.15), (0.1, 0.3), (0.06, 0.8), (0.05, h), (0.09, h + 0.03), (0, h + 0.03)], c, 12
    )
    light = [
        stack(
            [(np.float32([[1, 1], [-1, 1], [-1, -1], [1, -1]]) * s, z) for s, z in ((0.1, 0), (0.18, 0.4))],
            tint(rng, "glass"),
        ),
        lathe([(0.27, 0.4), (0.12, 0.52), (0.03, 0.58), (0, 0.66)], c, 4).turned(np.pi / 4),
    ]
    globe = [sphere(0.22, 0.22, 0.22, tint(rng, "white"), z=0.2, n=14)]
    return assemble(
        [
            pole,
            *[m.moved(z=h + 0.02) for m in pick(rng, light, globe)],
            bar((-0.25, 0, h * 0.9), (0.25, 0, h * 0.9), 0.015, c, 5),
        ]
    )


@STREET_LAMP.style()
def street_lamp_low_poly(rng):
    n, h, c = int(rng.integers(5, 8)), u(rng, 2.2, 3.6), tint(rng, pick(rng, "black", "metal", "paint"))
    lamp = [
        cylinder(0.16, 0.4, (0.98, 0.9, 0.55), z=h, top=0.26, n=n),
        cylinder(0.36, 0.22, c, z=h + 0.4, top=0.03, n=n),
        cylinder(0.2, 0.06, c, z=h - 0.05, n=n),
    ]
    return varied(
        rng,
        [cylinder(0.26, 0.25, c, n=n), cylinder(0.17, 0.2, c, z=0.25, top=0.08, n=n), cylinder(0.08, h, c, n=n), *lamp],
    )


@STREET_LAMP.style()
def street_lamp_swan_neck(rng):
    h, r, c = u(rng, 3, 5), u(rng, 0.5, 0.9), tint(rng, pick(rng, "black", "metal", "paint"))
    sides = pick(rng, (1,), (1, -1))
    parts = [lathe([(0, 0), (0.16, 0), (0.13, 0.5), (0.07, 0.6), (0.05, h), (0, h)], c, 12)]
    for s in sides:
        neck = [(s * r * (1 - np.cos(t)) / 2 * 1.3, 0, h + np.sin(t) * r * 0.6) for t in np.linspace(0, np.pi, 9)]
        parts += [
            sweep(neck, 0.03, c, 6),
            lathe([(0.03, 0.12), (0.1, 0.08), (0.26, -0.1), (0.24, -0.1), (0, -0.02)], c, 14).moved(
                s * r * 1.3, 0, h - 0.1
            ),
            sphere(0.1, 0.1, 0.12, (0.98, 0.95, 0.8), s * r * 1.3, 0, h - 0.17, n=8),
        ]
    return varied(rng, parts)


@STREET_LAMP.style()
def street_lamp_many_globes(rng):
    h, c, n = u(rng, 2.4, 3.6), tint(rng, pick(rng, "black", "paint")), pick(rng, 2, 3, 4)
    globe = merge(
        [
            sweep(bezier((0, 0, h * 0.85), (0.25, 0, h * 0.8), (0.4, 0, h * 0.95), n=6), 0.025, c, 6),
            cylinder(0.08, 0.05, c, 0.4, 0, h * 0.95, n=8),
            sphere(0.16, 0.16, 0.16, (0.97, 0.95, 0.88), 0.4, 0, h * 0.95 + 0.2, n=10),
        ]
    )
    top = (
        [sphere(0.18, 0.18, 0.18, (0.97, 0.95, 0.88), z=h + 0.2, n=10)]
        if odds(rng, 0.6)
        else [cylinder(0.05, 0.2, c, z=h, top=0, n=8)]
    )
    return varied(
        rng,
        [
            lathe(
                [
                    (0, 0),
                    (0.22, 0),
                    (0.2, 0.3),
                    (0.09, 0.4),
                    (0.09, 0.6),
                    (0.06, 0.65),
                    (0.05, h + 0.05),
                    (0, h + 0.05),
                ],
                c,
                12,
            ),
            ring_of(globe, n),
            *top,
        ],
    )


@STREET_LAMP.style()
def street_lamp_bollard(rng):
    h, c, r = u(rng, 0.6, 1.1), tint(rng, pick(rng, "black", "metal")), u(rng, 0.07, 0.13)
    n = pick(rng, 4, 6, 16)
    slats = [cylinder(r, 0.015, c, z=h + 0.05 * k, n=n) for k in range(1, 4)]
    return varied(
        rng,
        [
            cylinder(r, h, c, n=n),
            cylinder(r * 0.8, 0.22, (0.97, 0.95, 0.85), z=h, n=n),
            *(slats if odds(rng, 0.5) else []),
            cylinder(r * 1.15, 0.08, c, z=h + 0.2, top=pick(rng, r, r * 0.2), n=n),
        ],
    )
