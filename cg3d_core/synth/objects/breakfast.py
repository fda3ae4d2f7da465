"""Coffee machine, kettle and toaster."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    loft,
    odds,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .ovens import appliance_colour

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


KETTLE = Category(
    "kettle", "appliance",
    synonyms=("electric kettle", "tea kettle", "water boiler", "teapot"),
    glosses=("a vessel with a spout for boiling water", "what you heat water for tea in", "a pot with a handle that whistles"),
    place="surface", rooms=("kitchen", "office"))  # fmt: skip


def _spout(r, h, c):
    return sweep(
        [(-r * 0.8, 0, h * 0.45), (-r * 1.3, 0, h * 0.65), (-r * 1.55, 0, h * 0.9)], [0.022, 0.014, 0.01], c, 8
    )


@KETTLE.style()
def kettle_electric_jug(rng):
    r, h, c, k = (
        u(rng, 0.065, 0.085),
        u(rng, 0.19, 0.26),
        tint(rng, pick(rng, "metal", "white", "black", "glass", "paint")),
        tint(rng, "black"),
    )
    body = lathe([(0, 0.03), (r, 0.03), (r * u(rng, 0.7, 0.95), h), (0, h + 0.015)], c, 22)
    loop = sweep(
        bezier((r * 0.85, 0, h), (r * 2.1, 0, h * 1.05), (r * 2.0, 0, h * 0.3), (r * 0.95, 0, h * 0.25), n=10),
        0.012,
        k,
        7,
    )
    return assemble(
        [
            body,
            loop,
            cylinder(r * 1.05, 0.03, k, n=22),
            lathe([(0.02, 0), (0, 0.05)], c, 3).turned(-np.pi / 2, "y").moved(-r * 0.8, 0, h * 0.9),
            cylinder(0.012, 0.02, k, z=h + 0.01, n=8),
        ]
    )


@KETTLE.style()
def kettle_stove_top(rng):
    r, c, k = u(rng, 0.08, 0.11), tint(rng, pick(rng, "metal", "paint")), tint(rng, "black")
    h = r * u(rng, 1.1, 1.6)
    arch = sweep(
        bezier((r * 0.7, 0, h * 0.8), (r * 0.8, 0, h * 1.8), (-r * 0.8, 0, h * 1.8), (-r * 0.7, 0, h * 0.8), n=12),
        0.009,
        k,
        6,
    )
    return assemble(
        [
            lathe([(0, 0), (r, 0), (r * 0.98, h * 0.3), (r * 0.75, h * 0.75), (r * 0.35, h * 0.95), (0, h)], c, 24),
            arch,
            _spout(r, h, c),
            sphere(0.015, 0.015, 0.015, k, z=h + 0.012, n=8),
        ]
    )


@KETTLE.style()
def kettle_teapot(rng):
    r, c = u(rng, 0.06, 0.09), tint(rng, pick(rng, "white", "clay", "paint", "black"))
    h = r * u(rng, 1.2, 1.6)
    loop = sweep(
        bezier((r * 0.9, 0, h * 0.8), (r * 2, 0, h), (r * 1.9, 0, h * 0.1), (r * 0.9, 0, h * 0.3), n=9), 0.008, c, 6
    )
    return assemble(
        [
            lathe([(0, 0), (r * 0.6, 0), (r, h * 0.4), (r * 0.8, h * 0.8), (r * 0.4, h), (0, h * 1.05)], c, 22),
            loop,
            _spout(r, h, c),
            sphere(0.014, 0.014, 0.012, c, z=h * 1.1, n=8),
        ]
    )


TOASTER = Category(
    "toaster", "appliance",
    synonyms=("bread toaster", "sandwich maker"),
    glosses=("an appliance that browns slices of bread", "what pops up the toast at breakfast", "a small electric device with slots for bread"),
    place="surface", rooms=("kitchen",))  # fmt: skip


@TOASTER.style()
def toaster_two_slots(rng):
    w, d, h, c, k = u(rng, 0.24, 0.4), u(rng, 0.14, 0.2), u(rng, 0.17, 0.21), appliance_colour(rng), tint(rng, "black")
    profile = rounded_rect(d, h, u(rng, 0.02, 0.07), 4)
    body = loft(
        [np.c_[np.full(len(profile), x), profile[:, 0], profile[:, 1] + h / 2 + 0.012] for x in (-w / 2, w / 2)], c
    )
    parts = [
        body,
        *[box(w * 0.8, 0.026, 0.003, k, 0, y, h + 0.012) for y in (-0.03, 0.03)],
        box(0.03, 0.05, 0.015, k, w / 2 + 0.01, 0, h * 0.65),
        stood(cylinder(0.018, 0.015, k, n=10)).turned(np.pi / 2).moved(w / 2, 0, h * 0.3),
    ]
    if odds(rng, 0.4):
        parts += [soft_box(0.11, 0.014, 0.06, (0.75, 0.55, 0.3), 0, y, h, r=0.005) for y in (-0.03, 0.03)]
    return assemble([*parts, box(w * 0.9, d * 0.85, 0.015, k)])


@TOASTER.style()
def toaster_long_or_four(rng):
    w, d, h, c, k = u(rng, 0.28, 0.4), u(rng, 0.24, 0.3), u(rng, 0.18, 0.22), appliance_colour(rng), tint(rng, "black")
    return assemble(
        [
            soft_box(w, d, h, c, r=0.03, n=3),
            *[box(w * 0.36, 0.026, 0.003, k, x * w, y, h) for x in (-0.22, 0.22) for y in (-0.045, 0.045)],
            *[box(0.04, 0.03, 0.015, k, x * w, -d / 2 - 0.01, h * 0.65) for x in (-0.22, 0.22)],
        ]
    )


@TOASTER.style()
def toaster_sandwich_press(rng):
    w, d, h, c, k = u(rng, 0.22, 0.3), u(rng, 0.2, 0.26), u(rng, 0.04, 0.05), appliance_colour(rng), tint(rng, "black")
    lid = merge([soft_box(w, d, h, c, y=-d / 2, r=0.03), box(w * 0.4, 0.04, 0.02, k, 0, -d - 0.02, h * 0.4)]).turned(
        -pick(rng, 0.0, 0.0, 1.1), "x"
    )
    return assemble(
        [soft_box(w, d, h, c, r=0.03), lid.moved(0, d / 2, h + 0.004), box(w * 0.9, d * 0.9, 0.008, k, z=h - 0.002)]
    )
