"""Toys, teddy bear and guitar."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    pick,
    soft_box,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, slab, sphere, torus
from ..palette import tint
from ..registry import Category

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
