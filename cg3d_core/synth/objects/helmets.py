"""Helmets."""

from __future__ import annotations

import numpy as np

from ..forms import (
    bezier,
    odds,
    pick,
    sheet,
    soft_box,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .clothing import dome
from .variety import varied

HELMET = Category(
    "helmet", "clothing",
    synonyms=("crash helmet", "bicycle helmet", "motorcycle helmet", "hard hat", "safety helmet", "knight's helmet", "football helmet"),
    glosses=("a hard shell that protects the head", "what a motorcyclist wears on the head", "head protection on a building site", "armour for the head with a visor", "a padded shell with a chin strap"),
    place="surface", rooms=("corridor",))  # fmt: skip


@HELMET.style()
def helmet_motorcycle(rng):
    r, c = u(rng, 0.12, 0.14), tint(rng, pick(rng, "paint", "black", "white", "metal"))
    shell = lathe([(0.75, -0.9), (0.95, -0.5), (1, 0), (0.92, 0.4), (0.7, 0.72), (0.38, 0.93), (0, 1)], c, 18).scaled(
        r, r * 1.2, r * 1.1
    )
    a = np.linspace(-1.25, 1.25, 9) - np.pi / 2
    visor = sheet(
        np.stack(
            [np.stack([np.cos(a) * r * 1.03, np.sin(a) * r * 1.24, np.full(9, z * r)], -1) for z in (-0.2, 0.1, 0.42)]
        ),
        tint(rng, pick(rng, "black", "glass")),
        0.006,
    )
    chin = soft_box(r * 1.3, r * 0.6, r * 0.5, c, 0, -r * 1.0, -r * 0.9, r=0.04)
    return varied(rng, [shell, visor, *([chin] if odds(rng, 0.7) else [])])


@HELMET.style()
def helmet_bicycle(rng):
    r, c, k = u(rng, 0.1, 0.12), tint(rng, pick(rng, "paint", "black", "white")), tint(rng, "black")
    ribs = [
        sweep(
            [
                (
                    x * r * np.cos(t) ** 0.5 if t < 1.57 else 0,
                    -r * 1.35 * np.cos(t),
                    r * 1.02 * np.sin(t) * (1 - 0.35 * x * x),
                )
                for t in np.linspace(0.12, 3.0, 8)
            ],
            0.014,
            c,
            5,
            0.8,
        )
        if x == 0
        else sweep(
            bezier(
                (x * r * 0.6, -r * 1.2, r * 0.15),
                (x * r, -r * 0.9, r * 1.35 - abs(x) * 0.04),
                (x * r, r * 0.9, r * 1.35 - abs(x) * 0.04),
                (x * r * 0.6, r * 1.2, r * 0.15),
                n=8,
            ),
            0.015,
            c,
            5,
            0.8,
        )
        for x in (-0.8, -0.4, 0, 0.4, 0.8)
    ]
    straps = [
        sweep([(s * r * 0.9, 0, 0.02), (s * r * 0.7, -r * 0.2, -r * 0.7), (0, -r * 0.3, -r * 1.1)], 0.006, k, 4)
        for s in (-1, 1)
    ]
    return varied(
        rng,
        [
            dome(r * 0.93, r * 1.25, r * 0.9, k, 14),
            *ribs,
            torus(r, 0.012, c, n=16, z=0.01).scaled(1, 1.28, 1),
            *(straps if odds(rng, 0.5) else []),
        ],
    )


@HELMET.style()
def helmet_hard_hat(rng):
    r, c, n = (
        u(rng, 0.11, 0.13),
        pick(rng, (0.95, 0.8, 0.1), (0.95, 0.95, 0.95), (0.9, 0.4, 0.1), (0.1, 0.3, 0.7)),
        pick(rng, 8, 18),
    )
    peak = slab(
        [(r, 0), *[(r * np.cos(a), -r * 0.25 - r * 0.75 * np.sin(a)) for a in np.linspace(0, np.pi, 7)], (-r, 0)],
        0.008,
        c,
    ).moved(0, -r * 0.6)
    ridge = [
        sweep(
            bezier((x, -r * 1.1, r * 0.3), (x, -r * 0.8, r * 1.35), (x, r * 0.8, r * 1.35), (x, r * 1.1, r * 0.3), n=7),
            0.011,
            c,
            5,
        )
        for x in (-0.03, 0, 0.03)[: pick(rng, 0, 3)] or (0,)
    ]
    lamp = [stood(cylinder(0.025, 0.03, tint(rng, "metal"), n=8)).moved(0, -r * 1.1, r * 0.5)] if odds(rng, 0.2) else []
    return varied(
        rng,
        [dome(r, r * 1.2, r * 1.0, c, n), cylinder(r * 1.12, 0.008, c, n=n).scaled(1, 1.2, 1), peak, *ridge, *lamp],
    )


@HELMET.style()
def helmet_knight(rng):
    r, c, n, k = (
        u(rng, 0.11, 0.13),
        tint(rng, pick(rng, "metal", "metal", "wood")),
        pick(rng, 8, 18),
        tint(rng, "black"),
    )
    shell = lathe([(r * 0.95, 0), (r, r), (r * 0.95, r * 1.6), (r * 0.6, r * 2.2), (0, r * 2.4)], c, n).scaled(
        1, 1.15, 1
    )
    front = [
        box(r * 1.5, 0.03, r * 0.18, k, 0, -r * 1.08, r * 1.3),
        box(0.03, 0.04, r * 1.6, c, 0, -r * 1.1, r * 0.2),
        *[box(0.012, 0.02, r * 0.4, k, x * r, -r * 1.1, r * 0.5) for x in (-0.4, -0.2, 0.2, 0.4)],
    ]
    plume = [
        sweep(
            bezier((0, -r * 0.3, r * 2.3), (0, r * 0.2, r * 3.6), (0, r * 1.8, r * 3.0), (0, r * 1.8, r * 1.6), n=8),
            [0.01, 0.03, 0.04, 0.045, 0.045, 0.04, 0.03, 0.01],
            (0.75, 0.1, 0.1),
            5,
        )
    ]
    horns = [
        sweep(
            bezier((s * r * 0.9, 0, r * 1.5), (s * r * 2.0, 0, r * 1.5), (s * r * 1.9, 0, r * 2.8), n=7),
            np.linspace(0.035, 0.005, 7),
            (0.9, 0.87, 0.78),
            6,
        )
        for s in (-1, 1)
    ]
    return varied(rng, [shell, *front, *pick(rng, plume, horns, [])])


@HELMET.style()
def helmet_low_poly(rng):
    r, c, n, k = (
        u(rng, 0.13, 0.16),
        tint(rng, pick(rng, "paint", "metal", "leaf")),
        int(rng.integers(6, 9)),
        tint(rng, pick(rng, "black", "metal", "paint")),
    )
    shell = lathe([(r, 0), (r * 1.05, r * 0.5), (r * 0.75, r * 1.1), (0, r * 1.3)], c, n)
    return varied(
        rng,
        [
            shell.scaled(1, 1.15, 1),
            lathe([(r * 1.02, 0.0), (r * 1.2, -0.02), (r * 1.15, 0.03), (r, 0.03)], k, n).scaled(1, 1.15, 1),
            *(
                [box(r * 1.3, r * 0.3, r * 0.45, k, 0, -r * 1.05, r * 0.25)]
                if odds(rng, 0.5)
                else [box(r * 0.25, r * 2.4, r * 0.2, k, z=r * 1.1)]
            ),
        ],
    )


@HELMET.style()
def helmet_american_football(rng):
    r, c, k = (
        u(rng, 0.12, 0.14),
        tint(rng, pick(rng, "paint", "white", "metal")),
        pick(rng, tint(rng, "metal"), tint(rng, "white"), tint(rng, "black")),
    )
    shell = lathe([(0.8, -0.7), (0.97, -0.3), (1, 0.1), (0.85, 0.55), (0.5, 0.88), (0, 1)], c, 18).scaled(r, r * 1.2, r)
    mask = [
        sweep(
            bezier(
                (-r * 0.9, -r * 0.4, z), (-r * 0.8, -r * 1.9, z), (r * 0.8, -r * 1.9, z), (r * 0.9, -r * 0.4, z), n=8
            ),
            0.008,
            k,
            5,
        )
        for z in (-r * 0.15, -r * 0.45, -r * 0.75)
    ]
    bars = [bar((x * r, -r * 1.48, -r * 0.15), (x * r, -r * 1.48, -r * 0.75), 0.008, k, 5) for x in (-0.25, 0.25)]
    opening = sphere(r * 0.7, r * 0.3, r * 0.45, (0.08, 0.08, 0.08), 0, -r * 1.0, -r * 0.4, n=8)
    stripe = sweep([(0, -r * 1.22 * np.cos(t), r * 1.01 * np.sin(t)) for t in np.linspace(0.5, 2.8, 8)], 0.015, k, 4)
    return varied(rng, [shell, opening, *mask, *bars, stripe])
