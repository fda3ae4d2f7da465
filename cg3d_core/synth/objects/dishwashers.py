"""Dishwashers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, handle, odds, panel, pick, soft_box, u
from ..mesh import bar, box, cylinder
from ..palette import tint
from ..registry import Category
from .ovens import appliance_colour, dark, round_knob, toy_colours

DISHWASHER = Category(
    "dishwasher", "appliance",
    synonyms=("dish washer", "dishwashing machine"),
    glosses=("a machine that washes plates and glasses", "a kitchen appliance where dirty dishes go", "a built-in washing machine for crockery"),
    place="wall_floor", rooms=("kitchen",))  # fmt: skip


@DISHWASHER.style()
def dishwasher_front(rng):
    w, d, h, c = (
        pick(rng, u(rng, 0.44, 0.48), u(rng, 0.58, 0.62)),
        u(rng, 0.55, 0.63),
        u(rng, 0.8, 0.88),
        appliance_colour(rng),
    )
    parts = [
        box(w, d, h - 0.1, c, z=0.1, y=0.01),
        box(w, d * 0.85, 0.1, tint(rng, "black"), y=0.03),
        panel(w * 0.99, h - 0.24, 0.025, c, 0, -d / 2, 0.11),
        panel(w * 0.99, 0.1, 0.03, tint(rng, pick(rng, "black", "metal", "white")), 0, -d / 2, h - 0.11),
    ]
    return assemble(
        [
            *parts,
            handle(w * 0.7, tint(rng, "metal"), 0, -d / 2 - 0.01, h - 0.16, upright=False),
            *[
                box(0.02, 0.006, 0.01, tint(rng, "metal"), x * w, -d / 2 - 0.016, h - 0.06)
                for x in np.linspace(0.1, 0.4, 5)
            ],
        ]
    )


@DISHWASHER.style()
def dishwasher_open(rng):
    w, d, h, c = u(rng, 0.58, 0.62), u(rng, 0.55, 0.62), u(rng, 0.8, 0.88), appliance_colour(rng)
    k = tint(rng, "metal")
    shell = [box(0.02, d, h, c, s * w / 2) for s in (-1, 1)] + [
        box(w, d, 0.03, c, z=h - 0.03),
        box(w, 0.02, h, k, y=d / 2),
        box(w, d, 0.12, c),
    ]
    door = [box(w, h - 0.15, 0.04, c, y=-d / 2 - (h - 0.15) / 2, z=0.1)]
    racks = [
        bar((x, -d * 0.45 - 0.15, z), (x, d * 0.45, z), 0.004, k, 4)
        for z in (0.25, 0.5)
        for x in np.linspace(-w * 0.42, w * 0.42, 8)
    ]
    dishes = [
        cylinder(0.11, 0.01, tint(rng, "white"), n=16).turned(np.pi / 2, "y").moved(x, u(rng, -0.2, 0.0), 0.37)
        for x in np.linspace(-0.2, 0.2, 7)
    ]
    return assemble([*shell, *door, *racks, *dishes])


@DISHWASHER.style()
def dishwasher_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.6, 0.8), u(rng, 0.55, 0.75), u(rng, 0.7, 0.95), toy_colours(rng)
    y = -d / 2
    parts = [soft_box(w, d, h, c, r=0.05, n=1), panel(w * 0.9, h * 0.62, 0.07, c, 0, y - 0.02, 0.08, r=0.04, n=1), box(w * 0.65, 0.08, 0.06, k, 0, y - 0.07, h * 0.6)]  # fmt: skip
    return assemble([*parts, panel(w * 0.9, h * 0.17, 0.05, k, 0, y - 0.01, h * 0.78, r=0.03, n=1), *[round_knob(0.03, 0.04, c, x * w, y - 0.03, h * 0.865, 6) for x in (-0.3, -0.15, 0.3)]])  # fmt: skip


@DISHWASHER.style()
def dishwasher_worktop_front(rng):
    """Fitted under a worktop: a furniture front, slim panel, kick plate."""
    w, d, h, f = u(rng, 0.45, 0.62), u(rng, 0.55, 0.62), u(rng, 0.82, 0.92), tint(rng, pick(rng, "wood", "white", "paint"))  # fmt: skip
    parts = [box(w, d - 0.03, h - 0.04, f, y=0.015), box(w * u(rng, 1.0, 1.8), d * 1.04, 0.04, tint(rng, pick(rng, "wood", "white", "black")), z=h - 0.04)]  # fmt: skip
    parts += [panel(w * 0.98, h * 0.68, 0.02, f, 0, -d / 2, 0.12, r=0.004, n=1), panel(w * 0.98, 0.07, 0.02, dark(rng), 0, -d / 2, h - 0.13, r=0.004, n=1)]  # fmt: skip
    parts += [handle(w * 0.5, tint(rng, "metal"), 0, -d / 2 - 0.01, h * 0.74, upright=False, r=0.008), *[box(0.012, 0.02, 0.012, tint(rng, "metal"), (k - 2) * 0.04, -d / 2 - 0.006, h - 0.1) for k in range(5)]]  # fmt: skip
    return assemble(parts)


@DISHWASHER.style()
def dishwasher_table_top(rng):
    w, d, h, c = u(rng, 0.5, 0.6), u(rng, 0.42, 0.52), u(rng, 0.42, 0.6), appliance_colour(rng)
    y = -d / 2
    parts = [soft_box(w, d, h, c, z=0.02, r=0.02), panel(w * 0.94, h * 0.72, 0.03, c, 0, y, 0.05, r=0.02), panel(w * 0.94, h * 0.14, 0.03, dark(rng), 0, y, h * 0.84)]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(panel(w * 0.6, h * 0.45, 0.01, tint(rng, pick(rng, "glass", "black")), 0, y - 0.015, h * 0.2, r=0.03))  # fmt: skip
    parts += [cylinder(0.02, 0.025, dark(rng), x * w, z * d, n=6) for x in (-0.4, 0.4) for z in (-0.4, 0.4)]
    return assemble([*parts, box(w * 0.3, 0.03, 0.03, tint(rng, "metal"), 0, y - 0.03, h * 0.72)])


@DISHWASHER.style()
def dishwasher_canteen_hood(rng):
    """The professional machine: a hood lifted by a bar over a basket of plates, on legs."""
    w, d, k, up = u(rng, 0.6, 0.75), u(rng, 0.6, 0.7), tint(rng, "metal"), u(rng, 0, 0.4)
    parts = [box(w, d, 0.6, k, z=0.15), *[cylinder(0.025, 0.16, k, x * w, y * d, n=6) for x in (-0.42, 0.42) for y in (-0.42, 0.42)]]  # fmt: skip
    parts += [box(w * 0.97, d * 0.9, 0.45, k, 0, -0.02, 0.76 + up), box(w * 0.9, 0.12, 0.75 + up, k, 0, d / 2, 0.6)]
    z = 0.95 + up
    parts += [bar((-w * 0.6, -d * 0.6, z), (w * 0.6, -d * 0.6, z), 0.018, dark(rng), 6), *[bar((s * w * 0.6, -d * 0.6, z), (s * w * 0.5, d / 2, z + 0.1), 0.018, k, 6) for s in (-1, 1)]]  # fmt: skip
    parts += [cylinder(0.11, 0.01, tint(rng, "white"), n=12).turned(np.pi / 2, "y").moved(x, 0, 0.87) for x in np.linspace(-0.2, 0.2, 7)]  # fmt: skip
    return assemble([*parts, panel(w * 0.5, 0.12, 0.01, dark(rng), 0, -d / 2, 0.55, n=1)])
