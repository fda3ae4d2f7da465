"""Toys, teddy bear and guitar."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    pick,
    ring_of,
    soft_box,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

TOY = Category(
    "toy", "toy",
    synonyms=("plaything", "children's toy", "toy car", "building blocks"),
    glosses=("a thing that children play with", "a small model or game for a child", "what lies about in the nursery"),
    place="surface", rooms=("bedroom",))  # fmt: skip


@TOY.style()
def toy_car(rng):
    s, c = u(rng, 0.1, 0.35), tint(rng, "paint")
    wheel = stood(cylinder(s * 0.12, s * 0.08, tint(rng, "black"), n=12))
    parts = [
        soft_box(s, s * 0.45, s * 0.2, c, z=s * 0.08, r=s * 0.08),
        soft_box(s * 0.5, s * 0.4, s * 0.2, tint(rng, "paint"), s * 0.05, 0, s * 0.27, r=s * 0.06),
    ]
    return assemble(
        [*parts, *[wheel.moved(x * s, y * s + s * 0.04, s * 0.12) for x in (-0.3, 0.3) for y in (-0.24, 0.24)]]
    )


@TOY.style()
def toy_blocks(rng):
    s = u(rng, 0.03, 0.06)
    parts = [
        box(s, s, s, tint(rng, "paint")).turned(u(rng, 0, 1.5)).moved(x * s * 1.3 + u(rng, -0.01, 0.01), y * s * 1.3, 0)
        for x in range(-1, 2)
        for y in range(-1, 2)
        if odds(rng, 0.7)
    ]
    return assemble(
        [
            *parts,
            *[box(s, s, s, tint(rng, "paint"), z=s * k) for k in range(1, int(rng.integers(2, 5)))],
            slab([(s, -s), (s, s), (-s, 0)], s, tint(rng, "paint")),
        ]
    )


@TOY.style()
def toy_stacking_rings(rng):
    s, parts, z = u(rng, 0.06, 0.1), [], 0.02
    for k in range(5):
        r = s * (1 - 0.13 * k)
        parts.append(torus(r * 0.65, r * 0.3, tint(rng, "paint"), z=z + r * 0.3, n=16))
        z += r * 0.55
    return assemble(
        [*parts, cylinder(s, 0.02, tint(rng, "wood"), n=18), cylinder(0.012, z + 0.03, tint(rng, "wood"), n=8)]
    )


@TOY.style()
def toy_rocking_horse(rng):
    s, c = u(rng, 0.5, 0.8), tint(rng, pick(rng, "wood", "white", "paint"))
    parts = [
        sphere(s * 0.35, s * 0.15, s * 0.16, c, 0, 0, s * 0.5, n=12),
        bar((-s * 0.25, 0, s * 0.55), (-s * 0.42, 0, s * 0.85), s * 0.09, c, 8, s * 0.07),
        sphere(s * 0.16, s * 0.08, s * 0.08, c, -s * 0.5, 0, s * 0.86, n=10),
    ]
    parts += [
        bar((x * s, y * s, s * 0.45), (x * 1.3 * s, y * 1.4 * s, s * 0.1), s * 0.04, c, 6)
        for x in (-0.22, 0.22)
        for y in (-0.09, 0.09)
    ]
    parts += [
        sweep(
            bezier((-s * 0.6, y * s, s * 0.2), (0, y * s, -s * 0.08), (s * 0.6, y * s, s * 0.2), n=9),
            s * 0.03,
            tint(rng, "wood"),
            6,
        )
        for y in (-0.14, 0.14)
    ]
    return assemble(
        [
            *parts,
            sweep(
                bezier((s * 0.33, 0, s * 0.55), (s * 0.5, 0, s * 0.6), (s * 0.5, 0, s * 0.3), n=6),
                s * 0.04,
                tint(rng, "black"),
                6,
            ),
        ]
    )


TEDDY = Category(
    "teddy bear", "toy",
    synonyms=("stuffed animal", "plush toy", "soft toy", "plush bear"),
    glosses=("a soft stuffed bear for children", "a cuddly toy animal", "a child's plush companion in bed"),
    place="surface", rooms=("bedroom",))  # fmt: skip


def _plush(rng, ear, snout=0.4):
    s, c, d = u(rng, 0.09, 0.22), tint(rng, pick(rng, "wood", "fabric", "white", "paint")), tint(rng, "black")
    lap = odds(rng, 0.7)
    parts = [
        sphere(s, s * 0.85, s * 1.15, c, 0, 0, s * 1.1, n=12),
        sphere(s * 0.8, s * 0.75, s * 0.72, c, 0, -s * 0.1, s * 2.7, n=12),
        sphere(s * 0.35, s * snout, s * 0.28, tint(rng, "white"), 0, -s * 0.75, s * 2.55, n=8),
        sphere(s * 0.1, s * 0.08, s * 0.08, d, 0, -s * (0.75 + snout), s * 2.6, n=6),
    ]
    for k in (-1, 1):
        parts += [
            ear.scaled(s * k, s, s)
            .recoloured(np.tile(np.uint8(np.clip(np.array(c) * 255, 0, 255)), (len(ear.faces), 1)))
            .moved(k * s * 0.55, 0, s * 3.2),
            sphere(s * 0.08, s * 0.05, s * 0.08, d, k * s * 0.3, -s * 0.78, s * 2.85, n=6),
        ]
        parts.append(bar((k * s * 0.7, 0, s * 1.8), (k * s * 1.3, -s * 0.5, s * 1.1), s * 0.32, c, 8, s * 0.28))
        foot = (k * s * 0.8, -s * 1.3, s * 0.35) if lap else (k * s * 0.5, 0, -s * 0.7)
        parts += [
            bar((k * s * 0.5, 0, s * 0.4), foot, s * 0.38, c, 8, s * 0.33),
            sphere(s * 0.38, s * 0.3, s * 0.4, c, *foot, n=8),
        ]
    return assemble(parts)


@TEDDY.style()
def teddy_bear(rng):
    return _plush(rng, sphere(0.3, 0.15, 0.3, (0, 0, 0), n=8))


@TEDDY.style()
def teddy_rabbit(rng):
    return _plush(rng, sphere(0.2, 0.12, 0.85, (0, 0, 0), 0, 0, 0.5, n=8), 0.3)


@TEDDY.style()
def teddy_dog(rng):
    return _plush(rng, sphere(0.15, 0.3, 0.5, (0, 0, 0), 0.3, 0, -0.5, n=8), 0.6)


@TEDDY.style()
def teddy_low_poly(rng):
    n, c, k = (
        int(rng.integers(5, 8)),
        tint(rng, pick(rng, "wood", "fabric", "paint")),
        tint(rng, pick(rng, "white", "wood")),
    )
    s = u(rng, 0.1, 0.2)
    limbs = [
        sphere(s * 0.35, s * 0.35, s * 0.6, c, 0, 0, 0, n=n).turned(-a, "x").moved(x * s, y * s, z * s)
        for x, y, z, a in ((-1, -0.1, 1.3, 0.4), (1, -0.1, 1.3, 0.4), (-0.6, -0.7, 0.3, 1.5), (0.6, -0.7, 0.3, 1.5))
    ]
    ears = [
        cylinder(s * 0.35, s * 0.2, c, n=n).turned(np.pi / 2, "x").moved(x * s * 0.75, 0.1 * s, s * 3.3)
        for x in (-1, 1)
    ]
    return varied(
        rng,
        [
            sphere(s * 0.9, s * 0.8, s, c, z=s, n=n),
            sphere(s * 1.0, s * 0.9, s * 0.85, c, z=s * 2.6, n=n),
            sphere(s * 0.45, s * 0.35, s * 0.35, k, 0, -s * 0.85, s * 2.4, n=n),
            *limbs,
            *ears,
            *[box(s * 0.15, s * 0.1, s * 0.15, (0.05, 0.05, 0.05), x * s * 0.4, -s * 0.85, s * 2.8) for x in (-1, 1)],
            box(s * 0.2, s * 0.1, s * 0.14, (0.05, 0.05, 0.05), 0, -s * 1.2, s * 2.5),
        ],
    )


@TEDDY.style()
def teddy_with_bow_or_shirt(rng):
    m, k = teddy_bear(rng), tint(rng, "paint")
    h = float(m.vertices[:, 2].max())
    bow = [sphere(h * 0.07, h * 0.03, h * 0.05, k, x * h * 0.07, -h * 0.2, h * 0.57, n=8) for x in (-1, 1)] + [
        sphere(h * 0.03, h * 0.03, h * 0.03, k, 0, -h * 0.22, h * 0.57, n=6)
    ]
    shirt = [sphere(h * 0.29, h * 0.27, h * 0.22, k, z=h * 0.33, n=12)]
    return varied(rng, [m, *pick(rng, bow, shirt, [*bow, *shirt])])


@TEDDY.style()
def teddy_lying_down(rng):
    return varied(
        rng,
        [pick(rng, teddy_bear, teddy_rabbit)(rng).turned(-np.pi / 2 + u(rng, -0.1, 0.1), "x").turned(u(rng, 0, 6.3))],
    )


@TOY.style()
def toy_low_poly_train_or_rocket(rng):
    n, s, c, k, w = (
        int(rng.integers(5, 9)),
        u(rng, 0.12, 0.3),
        tint(rng, "paint"),
        tint(rng, "paint"),
        tint(rng, "paint"),
    )
    if odds(rng, 0.5):
        wheels = [
            stood(cylinder(s * 0.18, s * 0.1, w, n=n)).moved(x * s, y * s + 0.05 * s, s * 0.18)
            for x in (-0.5, 0, 0.5)
            for y in (-0.3, 0.3)
        ]
        return varied(
            rng,
            [
                *wheels,
                box(s * 1.5, s * 0.5, s * 0.15, c, z=s * 0.2),
                cylinder(s * 0.27, s * 0.9, k, n=n).turned(np.pi / 2, "y").moved(-s * 0.75, 0, s * 0.6),
                box(s * 0.5, s * 0.55, s * 0.7, c, s * 0.45, 0, s * 0.3),
                box(s * 0.65, s * 0.7, s * 0.08, k, s * 0.45, 0, s),
                cylinder(s * 0.1, s * 0.35, w, -s * 0.5, 0, s * 0.8, top=s * 0.16, n=n),
            ],
        )
    fins = ring_of(
        slab([(0.2 * s, 0), (0.6 * s, -0.15 * s), (0.6 * s, 0.2 * s), (0.2 * s, 0.6 * s)], 0.06 * s, k).turned(
            np.pi / 2, "x"
        ),
        3,
    )
    return varied(
        rng,
        [
            lathe([(0, 0), (s * 0.3, 0), (s * 0.45, s * 0.6), (s * 0.3, s * 1.3), (0, s * 1.9)], c, n),
            cylinder(s * 0.31, s * 0.1, k, z=s * 1.25, top=s * 0.27, n=n),
            fins,
            sphere(s * 0.14, s * 0.08, s * 0.14, (0.6, 0.8, 0.9), 0, -s * 0.4, s * 0.8, n=n),
        ],
    )


@TOY.style()
def toy_robot_or_doll(rng):
    s, c, k = u(rng, 0.12, 0.3), tint(rng, pick(rng, "metal", "paint")), tint(rng, "paint")
    if odds(rng, 0.5):
        limbs = [box(s * 0.16, s * 0.18, s * 0.55, k, x * s * 0.38, 0, s * 0.55) for x in (-1, 1)] + [
            box(s * 0.2, s * 0.3, s * 0.45, k, x * s * 0.16, 0) for x in (-1, 1)
        ]
        return varied(
            rng,
            [
                *limbs,
                box(s * 0.58, s * 0.36, s * 0.65, c, z=s * 0.45),
                box(s * 0.42, s * 0.36, s * 0.34, c, z=s * 1.14),
                bar((0, 0, s * 1.45), (0, 0, s * 1.65), s * 0.02, k, 5),
                sphere(s * 0.05, s * 0.05, s * 0.05, (0.9, 0.1, 0.1), z=s * 1.67, n=6),
                *[
                    sphere(s * 0.06, s * 0.04, s * 0.06, (0.95, 0.9, 0.3), x * s * 0.1, -s * 0.18, s * 1.35, n=6)
                    for x in (-1, 1)
                ],
                box(s * 0.3, 0.01, s * 0.2, k, 0, -s * 0.18, s * 0.75),
            ],
        )
    skin = (0.9, 0.72, 0.58)
    arms = [bar((x * s * 0.15, 0, s * 0.95), (x * s * 0.42, 0, s * 0.6), s * 0.06, skin, 6) for x in (-1, 1)]
    return varied(
        rng,
        [
            lathe([(0, s * 0.3), (s * 0.42, s * 0.3), (s * 0.14, s * 0.85), (s * 0.18, s), (0, s * 1.05)], c, 12),
            *[bar((x * s * 0.12, 0, 0), (x * s * 0.1, 0, s * 0.35), s * 0.06, skin, 6) for x in (-1, 1)],
            *arms,
            sphere(s * 0.22, s * 0.21, s * 0.24, skin, z=s * 1.27, n=10),
            sphere(s * 0.25, s * 0.23, s * 0.24, k, 0, s * 0.05, s * 1.33, n=10),
        ],
    )
