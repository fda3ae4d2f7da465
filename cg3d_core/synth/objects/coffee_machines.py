"""Coffee machines."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, sphere
from ..palette import tint
from ..registry import Category
from .ovens import appliance_colour
from .ovens import round_knob as knob
from .ovens import toy_colours as fat

COFFEE = Category(
    "coffee machine", "appliance",
    synonyms=("coffee maker", "espresso machine", "coffeemaker", "capsule coffee machine"),
    glosses=("an appliance that brews coffee", "a machine for making espresso", "what the office gathers around in the morning"),
    place="surface", rooms=("kitchen", "office"))  # fmt: skip


@COFFEE.style()
def coffee_filter(rng):
    w, d, h, c = u(rng, 0.16, 0.24), u(rng, 0.2, 0.28), u(rng, 0.28, 0.38), appliance_colour(rng)
    jug = lathe([(0, 0), (0.055, 0), (0.065, 0.05), (0.045, 0.11), (0, 0.12)], tint(rng, "glass"), 18)
    return assemble(
        [
            soft_box(w, d, 0.03, c, r=0.03),
            soft_box(w, d * 0.35, h, c, y=d * 0.32, r=0.02),
            soft_box(w, d, h * 0.3, c, z=h * 0.7, r=0.03),
            jug.moved(0, -d * 0.15, 0.03),
            sweep(
                bezier((0, -d * 0.15 - 0.06, 0.12), (0, -d * 0.15 - 0.12, 0.12), (0, -d * 0.15 - 0.1, 0.04), n=6),
                0.008,
                tint(rng, "black"),
                5,
            ),
        ]
    )


@COFFEE.style()
def coffee_espresso(rng):
    w, d, h, c, k = (
        u(rng, 0.22, 0.4),
        u(rng, 0.26, 0.38),
        u(rng, 0.28, 0.42),
        tint(rng, pick(rng, "metal", "metal", "paint", "black")),
        tint(rng, "black"),
    )
    parts = [
        box(w, d * 0.4, h, c, y=d * 0.3),
        box(w, d, 0.06, c),
        box(w, d, h * 0.3, c, z=h * 0.7),
        box(w * 0.85, d * 0.5, 0.008, tint(rng, "metal"), y=-d * 0.2, z=0.06),
    ]
    for x in (0.0,) if w < 0.3 else (-w * 0.22, w * 0.22):
        parts += [
            cylinder(0.035, 0.05, tint(rng, "metal"), x, -d * 0.2, h * 0.7 - 0.05),
            bar((x, -d * 0.2, h * 0.7 - 0.03), (x, -d * 0.2 - 0.18, h * 0.7 - 0.05), 0.012, k, 6),
        ]
    return assemble(
        [
            *parts,
            bar((w * 0.42, -d * 0.4, h * 0.7), (w * 0.45, -d * 0.45, h * 0.3), 0.006, tint(rng, "metal"), 5),
            stood(cylinder(0.025, 0.02, k)).moved(0, -d / 2, h * 0.85),
        ]
    )


@COFFEE.style()
def coffee_automatic(rng):
    w, d, h, c = u(rng, 0.22, 0.32), u(rng, 0.34, 0.45), u(rng, 0.32, 0.42), appliance_colour(rng)
    parts = [
        soft_box(w, d * 0.7, h, c, y=d * 0.15, r=0.03),
        box(w * 0.8, d * 0.3, 0.05, tint(rng, "black"), y=-d * 0.35),
        panel(w * 0.4, h * 0.35, d * 0.18, tint(rng, "black"), 0, -d * 0.26, h * 0.4),
        soft_box(w * 0.6, d * 0.3, 0.07, tint(rng, "glass"), y=d * 0.1, z=h, r=0.02),
    ]
    return assemble([*parts, panel(w * 0.7, h * 0.16, 0.01, tint(rng, "black"), 0, -d * 0.2, h * 0.8)])


@COFFEE.style()
def coffee_capsule_or_moka(rng):
    c = appliance_colour(rng)
    if odds(rng, 0.5):
        r, h = u(rng, 0.04, 0.06), u(rng, 0.16, 0.24)
        return assemble(
            [
                lathe([(0, 0), (r, 0), (r * 0.75, h * 0.45), (r * 0.98, h * 0.85), (0, h)], tint(rng, "metal"), 8),
                sphere(0.012, 0.012, 0.015, tint(rng, "black"), z=h + 0.01, n=6),
                sweep(
                    [(r * 0.8, 0, h * 0.85), (r * 1.8, 0, h * 0.85), (r * 1.9, 0, h * 0.5)],
                    0.009,
                    tint(rng, "black"),
                    6,
                ),
            ]
        )
    w, d, h = u(rng, 0.1, 0.16), u(rng, 0.28, 0.36), u(rng, 0.23, 0.29)
    return assemble(
        [
            soft_box(w, d * 0.5, h, c, y=d * 0.15, r=0.05, n=3),
            soft_box(w * 0.8, d * 0.5, h * 0.3, c, y=-d * 0.15, z=h * 0.62, r=0.04),
            cylinder(w * 0.4, 0.03, tint(rng, "metal"), 0, -d * 0.25, n=16),
            soft_box(w * 0.9, d * 0.25, h * 0.9, tint(rng, "glass"), y=d * 0.5, r=0.03),
        ]
    )


@COFFEE.style()
def coffee_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.2, 0.3), u(rng, 0.24, 0.34), u(rng, 0.3, 0.42), fat(rng)
    n = int(rng.integers(6, 9))
    parts = [soft_box(w, d, h * 0.16, c, r=0.03, n=1), soft_box(w, d * 0.4, h, c, y=d * 0.3, r=0.03, n=1), soft_box(w, d, h * 0.28, c, z=h * 0.72, r=0.03, n=1), cylinder(0.03, h * 0.1, k, 0, -d * 0.2, h * 0.63, n=n)]  # fmt: skip
    parts.append(cylinder(0.05, 0.09, pick(rng, (0.95, 0.95, 0.95), tint(rng, "glass")), 0, -d * 0.2, h * 0.16, 0.06, n))  # fmt: skip
    return assemble([*parts, box(0.02, 0.05, 0.05, k, 0.07, -d * 0.2, h * 0.2), *[knob(0.022, 0.03, k, x * w, -d / 2, h * 0.86, 6) for x in (-0.25, 0.25)]])  # fmt: skip


@COFFEE.style()
def coffee_vending_tall(rng):
    """The standing machine of an office: buttons, a niche with a cup, a cup stack."""
    w, d, h, c = u(rng, 0.4, 0.75), u(rng, 0.45, 0.7), u(rng, 0.7, 1.85), appliance_colour(rng)
    y = -d / 2
    parts = [box(w, d, h, c), panel(w * 0.9, h * 0.96, 0.03, tint(rng, pick(rng, "black", "paint", "metal")), 0, y, h * 0.02), panel(w * 0.35, h * 0.2, 0.02, tint(rng, pick(rng, "white", "metal")), 0, y - 0.015, h * 0.35, n=1)]  # fmt: skip
    parts += [box(w * 0.18, 0.012, h * 0.035, tint(rng, "white"), s * w * 0.25, y - 0.02, h * z) for s in (-1, 1) for z in np.linspace(0.62, 0.88, 5)]  # fmt: skip
    return assemble([*parts, cylinder(0.03, 0.09, tint(rng, "white"), 0, y - 0.05, h * 0.37, 0.04, 10), box(w * 0.35, 0.1, 0.02, c, 0, y - 0.05, h * 0.34)])  # fmt: skip
