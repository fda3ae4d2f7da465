"""Suitcases."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    panel,
    pick,
    rounded_rect,
    soft_box,
    sweep,
    u,
)
from ..mesh import bar, box, cushion, cylinder, sphere
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow
from .variety import varied

SUITCASE = Category(
    "suitcase", "luggage",
    synonyms=("travel case", "trolley case", "luggage", "baggage", "carry-on"),
    glosses=("a case for clothes on a journey", "luggage with a handle and wheels", "what you pack for a holiday"),
    place="floor", rooms=("bedroom", "corridor"))  # fmt: skip


@SUITCASE.style()
def suitcase_hard_shell(rng):
    w, h = u(rng, 0.34, 0.52), u(rng, 0.5, 0.78)
    d, c, k = w * u(rng, 0.45, 0.65), tint(rng, pick(rng, "paint", "black", "metal")), tint(rng, "black")
    parts = [
        panel(w, h, d, c, 0, 0, 0.05, r=0.06, n=3),
        *[box(0.012, d * 1.03, h * 0.85, c, x * w, 0, 0.05 + h * 0.07) for x in np.linspace(-0.35, 0.35, 6)],
    ]
    parts += [
        cylinder(0.025, 0.02, k, n=8).turned(np.pi / 2, "y").moved(x * w * 0.4 - 0.01, y * d * 0.35, 0.025)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    lift = u(rng, 0.0, 0.4)
    rails = [
        bar((s * w * 0.2, d * 0.42, h), (s * w * 0.2, d * 0.42, h + 0.06 + lift), 0.008, tint(rng, "metal"), 5)
        for s in (-1, 1)
    ]
    return assemble(
        [*parts, *rails, bar((-w * 0.2, d * 0.42, h + 0.06 + lift), (w * 0.2, d * 0.42, h + 0.06 + lift), 0.012, k, 6)]
    )


@SUITCASE.style()
def suitcase_old_leather(rng):
    w, h, d, c = (
        u(rng, 0.45, 0.75),
        u(rng, 0.32, 0.5),
        u(rng, 0.14, 0.24),
        tint(rng, pick(rng, "wood", "clay", "black")),
    )
    k = tint(rng, "metal")
    parts = [
        box(w, d, h, c),
        box(w * 1.01, 0.012, h * 1.01, tint(rng, "wood")),
        *[box(0.05, d * 1.02, h * 1.01, tint(rng, "wood"), s * w * 0.3) for s in (-1, 1)],
    ]
    parts += [box(0.04, 0.03, 0.03, k, s * w * 0.25, 0, h) for s in (-1, 1)] + [
        sphere(0.035, 0.035, 0.035, k, x * w / 2.05, y * d / 2.1, z, n=6)
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (0.03, h - 0.03)
    ]
    return assemble(
        [*parts, sweep(bezier((-0.07, 0, h), (-0.07, 0, h + 0.07), (0.07, 0, h + 0.07), (0.07, 0, h), n=8), 0.01, c, 6)]
    )


@SUITCASE.style()
def suitcase_soft_lying(rng):
    w, h, d, c = u(rng, 0.4, 0.55), u(rng, 0.55, 0.8), u(rng, 0.2, 0.32), tint(rng, pick(rng, "fabric", "black"))
    parts = [
        soft_box(w, h, d, c, r=0.06, n=3),
        soft_box(w * 0.85, h * 0.5, 0.05, c, 0, -h * 0.15, d, r=0.04),
        soft_box(w * 0.8, h * 0.25, 0.04, c, 0, h * 0.28, d, r=0.04),
    ]
    return assemble(
        [
            *parts,
            *[
                cylinder(0.03, 0.03, tint(rng, "black"), n=8).turned(np.pi / 2, "y").moved(s * w * 0.4, -h / 2, 0.04)
                for s in (-1, 1)
            ],
            sweep(
                bezier(
                    (-0.08, h / 2, d / 2),
                    (-0.08, h / 2 + 0.06, d / 2),
                    (0.08, h / 2 + 0.06, d / 2),
                    (0.08, h / 2, d / 2),
                    n=6,
                ),
                0.012,
                c,
                6,
            ),
        ]
    )


@SUITCASE.style()
def suitcase_low_poly(rng):
    w, h, d, c, k = (
        u(rng, 0.45, 0.7),
        u(rng, 0.32, 0.5),
        u(rng, 0.18, 0.28),
        tint(rng, pick(rng, "wood", "paint")),
        tint(rng, pick(rng, "wood", "black")),
    )
    grip = [
        box(w * 0.3, 0.05, 0.05, k, z=h + 0.05),
        *[box(0.05, 0.05, 0.07, k, s * w * 0.13, 0, h - 0.01) for s in (-1, 1)],
    ]
    return varied(
        rng,
        [
            soft_box(w, d, h, c, r=0.06, n=1),
            *[box(w * 0.08, d * 1.08, h * 1.04, k, s * w * 0.28, 0, -h * 0.02) for s in (-1, 1)],
            *grip,
        ],
    )


@SUITCASE.style()
def suitcase_open_packed(rng):
    w, h, d, c = (
        u(rng, 0.5, 0.75),
        u(rng, 0.38, 0.5),
        u(rng, 0.09, 0.14),
        tint(rng, pick(rng, "paint", "black", "wood")),
    )
    half = hollow(rounded_rect(w, h, 0.04), d, 1.0, c, 0.012)
    lid = half.moved(0, h / 2).turned(u(rng, 1.5, 2.6), "x").moved(0, h / 2, d)
    clothes = [
        cushion(w * 0.45, h * 0.45, d * 1.1, tint(rng, "fabric"), x * w * 0.23, y * h * 0.23)
        for x in (-1, 1)
        for y in (-1, 1)
        if odds(rng, 0.85)
    ]
    return varied(rng, [half, lid, *clothes, box(w * 0.95, h * 0.95, d * 0.3, tint(rng, "fabric"))])


@SUITCASE.style()
def suitcase_briefcase_or_trunk(rng):
    c, k = tint(rng, pick(rng, "black", "wood", "metal")), tint(rng, "metal")
    if odds(rng, 0.5):
        w, d, h = u(rng, 0.38, 0.48), u(rng, 0.08, 0.13), u(rng, 0.28, 0.36)
    else:
        w, d, h = u(rng, 0.7, 1.0), u(rng, 0.4, 0.55), u(rng, 0.4, 0.55)
    grip = sweep([(-0.07, 0, h - 0.01), (-0.07, 0, h + 0.04), (0.07, 0, h + 0.04), (0.07, 0, h - 0.01)], 0.01, c, 6)
    corners = [
        box(0.05, 0.05, 0.05, k, x * (w - 0.04) / 2, y * (d - 0.04) / 2, z)
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (-0.004, h - 0.046)
    ]
    return varied(
        rng,
        [
            soft_box(w, d, h, c, r=0.015),
            box(w * 1.01, 0.01, h * 1.01, k),
            grip,
            *[box(0.04, 0.02, 0.05, k, s * w * 0.3, -d / 2, h * 0.75) for s in (-1, 1)],
            *(corners if odds(rng, 0.7) else []),
        ],
    )
