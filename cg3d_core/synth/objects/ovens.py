"""Microwave, oven and dishwasher."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    handle,
    odds,
    panel,
    pick,
    stood,
    u,
)
from ..mesh import bar, box, cylinder
from ..palette import tint
from ..registry import Category


def appliance_colour(rng):
    """Colour of a kitchen appliance."""
    return tint(rng, pick(rng, "white", "black", "metal", "metal", "paint"))


MICROWAVE = Category(
    "microwave", "appliance",
    synonyms=("microwave oven", "microwave appliance"),
    glosses=("a small oven that heats food with waves", "a box with a glass door and buttons that warms up dinner in minutes", "a countertop appliance for reheating"),
    place="surface", rooms=("kitchen", "office"))  # fmt: skip


def _microwave(rng, w, d, h, dials):
    c, k = appliance_colour(rng), tint(rng, "black")
    x, dw = -w * 0.12, w * u(rng, 0.66, 0.74)
    parts = [
        box(w, d, h, c, z=0.012),
        panel(dw, h * 0.96, 0.02, pick(rng, c, k), x, -d / 2, 0.015, r=0.01, n=1),
        panel(dw * 0.75, h * 0.6, 0.01, k, x - 0.01, -d / 2 - 0.008, h * 0.2, r=0.01, n=1),
    ]
    px = (x + dw / 2 + w / 2) / 2
    if dials:
        parts += [
            stood(cylinder(0.022, 0.025, tint(rng, "metal"), n=10)).moved(px, -d / 2, h * z) for z in (0.35, 0.68)
        ]
    else:
        parts += [
            box(0.016, 0.006, 0.012, tint(rng, "metal"), px + i * 0.024, -d / 2, h * 0.2 + j * 0.03)
            for i in (-1, 0, 1)
            for j in range(4)
        ]
        parts.append(panel(w * 0.17, h * 0.12, 0.006, k, px, -d / 2, h * 0.78, n=1))
    return [
        *parts,
        *(
            [handle(h * 0.7, tint(rng, "metal"), x + dw * 0.45, -d / 2 - 0.01, h * 0.5, r=0.007, out=0.03)]
            if odds(rng, 0.6)
            else []
        ),
    ]


@MICROWAVE.style()
def microwave_buttons(rng):
    return assemble(_microwave(rng, u(rng, 0.43, 0.58), u(rng, 0.32, 0.45), u(rng, 0.25, 0.34), False))


@MICROWAVE.style()
def microwave_dials(rng):
    return assemble(_microwave(rng, u(rng, 0.42, 0.52), u(rng, 0.3, 0.4), u(rng, 0.24, 0.3), True))


@MICROWAVE.style()
def microwave_rounded(rng):
    w, d, h, c = u(rng, 0.42, 0.52), u(rng, 0.32, 0.4), u(rng, 0.25, 0.3), tint(rng, pick(rng, "paint", "white"))
    return assemble(
        [
            panel(w, h, d, c, 0, 0, 0.02, r=0.06, n=4),
            panel(w * 0.6, h * 0.62, 0.02, tint(rng, "black"), -w * 0.12, -d / 2, h * 0.25, r=0.05, n=3),
            handle(h * 0.5, tint(rng, "metal"), w * 0.24, -d / 2, h * 0.55),
            stood(cylinder(0.025, 0.03, tint(rng, "metal"), n=12)).moved(w * 0.37, -d / 2, h * 0.5),
            *[cylinder(0.015, 0.02, c, x * w, y * d) for x in (-0.35, 0.35) for y in (-0.3, 0.3)],
        ]
    )


OVEN = Category(
    "oven", "appliance",
    synonyms=("built-in oven", "baking oven", "wall oven", "toaster oven", "pizza oven"),
    glosses=("a closed heated box for baking and roasting", "where cakes and bread are baked", "an appliance with a glass door and grill racks"),
    place="wall_floor", rooms=("kitchen",))  # fmt: skip


def _oven(rng, w, d, h, z=0.0):
    c, k = tint(rng, pick(rng, "metal", "black", "white")), tint(rng, "metal")
    parts = [
        box(w, d, h, c, z=z),
        panel(w * 0.98, h * 0.74, 0.03, c, 0, -d / 2, z + 0.02, n=1),
        panel(w * 0.75, h * 0.42, 0.015, tint(rng, "black"), 0, -d / 2 - 0.01, z + h * 0.14, n=1),
        handle(w * 0.8, k, 0, -d / 2 - 0.012, z + h * 0.7, upright=False),
    ]
    parts += [stood(cylinder(0.022, 0.025, k, n=10)).moved(x * w, -d / 2, z + h * 0.88) for x in (-0.36, 0.36)]
    return [*parts, panel(w * 0.3, h * 0.1, 0.008, tint(rng, "black"), 0, -d / 2, z + h * 0.83, n=1)]


@OVEN.style()
def oven_tall_cabinet(rng):
    w, d, h, c = (
        u(rng, 0.58, 0.66),
        u(rng, 0.55, 0.62),
        u(rng, 1.9, 2.3),
        tint(rng, pick(rng, "wood", "white", "paint")),
    )
    z = u(rng, 0.6, 0.9)
    parts = [
        box(w, d, h, c, y=0.01),
        *_oven(rng, w * 0.93, d, 0.58, z),
        panel(w * 0.98, z - 0.1, 0.02, c, 0, -d / 2, 0.08, n=1),
        panel(w * 0.98, h - z - 0.62, 0.02, c, 0, -d / 2, z + 0.6, n=1),
    ]
    return assemble(parts)


@OVEN.style()
def oven_under_counter(rng):
    w, d = u(rng, 0.56, 0.9), u(rng, 0.55, 0.62)
    return assemble([*_oven(rng, w, d, u(rng, 0.56, 0.75), 0.1), box(w, d * 0.85, 0.1, tint(rng, "black"), y=0.03)])


@OVEN.style()
def oven_double(rng):
    w, d = u(rng, 0.56, 0.76), u(rng, 0.55, 0.65)
    return assemble(
        [
            *_oven(rng, w, d, 0.6, 0.1),
            *_oven(rng, w, d, u(rng, 0.45, 0.6), 0.71),
            box(w, d * 0.9, 0.1, tint(rng, "black"), y=0.03),
        ]
    )


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
