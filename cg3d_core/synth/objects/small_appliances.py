"""Small kitchen and household appliances: microwave, oven, dishwasher, coffee machine, kettle, toaster, vacuum cleaner, ironing."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    handle,
    loft,
    odds,
    oval,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stack,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category


def _skin(rng):
    return tint(rng, pick(rng, "white", "black", "metal", "metal", "paint"))


MICROWAVE = Category(
    "microwave", "appliance",
    synonyms=("microwave oven", "microwave appliance"),
    glosses=("a small oven that heats food with waves", "a box with a glass door and buttons that warms up dinner in minutes", "a countertop appliance for reheating"),
    place="surface", rooms=("kitchen", "office"))  # fmt: skip


def _microwave(rng, w, d, h, dials):
    c, k = _skin(rng), tint(rng, "black")
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
    w, d, h, c = pick(rng, u(rng, 0.44, 0.48), u(rng, 0.58, 0.62)), u(rng, 0.55, 0.63), u(rng, 0.8, 0.88), _skin(rng)
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
    w, d, h, c = u(rng, 0.58, 0.62), u(rng, 0.55, 0.62), u(rng, 0.8, 0.88), _skin(rng)
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


COFFEE = Category(
    "coffee machine", "appliance",
    synonyms=("coffee maker", "espresso machine", "coffeemaker", "capsule coffee machine"),
    glosses=("an appliance that brews coffee", "a machine for making espresso", "what the office gathers around in the morning"),
    place="surface", rooms=("kitchen", "office"))  # fmt: skip


@COFFEE.style()
def coffee_filter(rng):
    w, d, h, c = u(rng, 0.16, 0.24), u(rng, 0.2, 0.28), u(rng, 0.28, 0.38), _skin(rng)
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
    w, d, h, c = u(rng, 0.22, 0.32), u(rng, 0.34, 0.45), u(rng, 0.32, 0.42), _skin(rng)
    parts = [
        soft_box(w, d * 0.7, h, c, y=d * 0.15, r=0.03),
        box(w * 0.8, d * 0.3, 0.05, tint(rng, "black"), y=-d * 0.35),
        panel(w * 0.4, h * 0.35, d * 0.18, tint(rng, "black"), 0, -d * 0.26, h * 0.4),
        soft_box(w * 0.6, d * 0.3, 0.07, tint(rng, "glass"), y=d * 0.1, z=h, r=0.02),
    ]
    return assemble([*parts, panel(w * 0.7, h * 0.16, 0.01, tint(rng, "black"), 0, -d * 0.2, h * 0.8)])


@COFFEE.style()
def coffee_capsule_or_moka(rng):
    c = _skin(rng)
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
    w, d, h, c, k = u(rng, 0.24, 0.4), u(rng, 0.14, 0.2), u(rng, 0.17, 0.21), _skin(rng), tint(rng, "black")
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
    w, d, h, c, k = u(rng, 0.28, 0.4), u(rng, 0.24, 0.3), u(rng, 0.18, 0.22), _skin(rng), tint(rng, "black")
    return assemble(
        [
            soft_box(w, d, h, c, r=0.03, n=3),
            *[box(w * 0.36, 0.026, 0.003, k, x * w, y, h) for x in (-0.22, 0.22) for y in (-0.045, 0.045)],
            *[box(0.04, 0.03, 0.015, k, x * w, -d / 2 - 0.01, h * 0.65) for x in (-0.22, 0.22)],
        ]
    )


@TOASTER.style()
def toaster_sandwich_press(rng):
    w, d, h, c, k = u(rng, 0.22, 0.3), u(rng, 0.2, 0.26), u(rng, 0.04, 0.05), _skin(rng), tint(rng, "black")
    lid = merge([soft_box(w, d, h, c, y=-d / 2, r=0.03), box(w * 0.4, 0.04, 0.02, k, 0, -d - 0.02, h * 0.4)]).turned(
        -pick(rng, 0.0, 0.0, 1.1), "x"
    )
    return assemble(
        [soft_box(w, d, h, c, r=0.03), lid.moved(0, d / 2, h + 0.004), box(w * 0.9, d * 0.9, 0.008, k, z=h - 0.002)]
    )


VACUUM = Category(
    "vacuum cleaner", "appliance",
    synonyms=("hoover", "vacuum", "robot vacuum", "upright vacuum"),
    glosses=("an appliance that sucks dust from the carpet", "a machine for cleaning floors", "what one cleans the rug with"),
    place="floor", rooms=("living", "corridor"))  # fmt: skip


@VACUUM.style()
def vacuum_canister(rng):
    s, c, k = u(rng, 0.9, 1.15), tint(rng, "paint"), tint(rng, "black")
    o = oval(0.14 * s, 0.2 * s, 2.5, 20)
    body = stack([(o * 0.9, 0.04), (o, 0.09), (o * 0.95, 0.18 * s), (o * 0.6, 0.26 * s)], c)
    wheels = [
        cylinder(0.09 * s, 0.04, k, n=16).turned(np.pi / 2, "y").moved(x, 0.08, 0.09 * s) for x in (-0.16 * s, 0.12 * s)
    ]
    hose = sweep(bezier((0, -0.18, 0.15), (0.0, -0.5, 0.35), (0.35, -0.5, 1.1), (0.45, -0.3, 0.85), n=14), 0.02, k, 7)
    return assemble(
        [
            body,
            *wheels,
            hose,
            bar((0.45, -0.3, 0.85), (0.5, -0.65, 0.04), 0.016, tint(rng, "metal"), 7),
            soft_box(0.28, 0.1, 0.05, k, 0.5, -0.68, r=0.02),
        ]
    )


@VACUUM.style()
def vacuum_upright(rng):
    c, k, lean = tint(rng, "paint"), tint(rng, "black"), u(rng, 0.1, 0.5)
    r = u(rng, 0.06, 0.12)
    stick = merge(
        [
            cylinder(r, 0.45, c, z=0.15, n=18, top=r * 0.8),
            cylinder(0.016, 0.6, tint(rng, "metal"), z=0.55),
            torus(0.06, 0.014, k, n=14).turned(np.pi / 2, "y").moved(0, 0, 1.15),
        ]
    )
    return assemble(
        [
            stick.turned(-lean, "x"),
            soft_box(u(rng, 0.25, 0.34), 0.24, 0.09, c, y=-0.08, r=0.04),
            *[cylinder(0.05, 0.03, k, n=12).turned(np.pi / 2, "y").moved(x, 0.06, 0.05) for x in (-0.13, 0.1)],
        ]
    )


@VACUUM.style()
def vacuum_robot(rng):
    r, c = u(rng, 0.15, 0.18), tint(rng, pick(rng, "black", "white", "metal"))
    return assemble(
        [
            lathe([(0, 0.01), (r * 0.95, 0.01), (r, 0.03), (r, 0.07), (r * 0.93, 0.085), (0, 0.088)], c, 30),
            cylinder(u(rng, 0.03, 0.06), u(rng, 0.005, 0.025), tint(rng, "black"), 0, u(rng, -0.05, 0.05), 0.086, n=18),
            soft_box(r * 1.2, 0.02, 0.04, tint(rng, "black"), 0, -r, 0.025),
        ]
    )


IRONING = Category(
    "ironing board", "household",
    synonyms=("ironing table", "clothes iron board"),
    glosses=("a padded board on folding legs for pressing clothes", "where shirts are ironed", "a narrow padded table with a pointed end"),
    place="floor", rooms=("bedroom",))  # fmt: skip


def _ironing(rng):
    w, d, c, k = (
        u(rng, 1.1, 1.45),
        u(rng, 0.3, 0.45),
        tint(rng, pick(rng, "fabric", "metal", "paint")),
        tint(rng, "metal"),
    )
    x = np.linspace(-0.5, 0.5, 15)
    y = d / 2 * np.clip((0.5 - x) / 0.35, 0, 1) ** 0.5
    y[0] = y[1] * 0.9
    o = np.r_[np.c_[x * w, -y], np.c_[x[::-1] * w, y[::-1]][1:]]
    return w, d, stack([(o, 0), (o, 0.03)], c), k


@IRONING.style()
def ironing_board_set_up(rng):
    w, d, top, k = _ironing(rng)
    h = u(rng, 0.75, 0.95)
    legs = []
    for s in (-1, 1):
        legs += [bar((s * w * 0.28, y, h), (-s * w * 0.3, y, 0.01), 0.012, k, 6) for y in (-0.05 * s, 0.08 * s)]
        legs.append(bar((-s * w * 0.3, -d * 0.45, 0.012), (-s * w * 0.3, d * 0.45, 0.012), 0.014, k, 6))
    parts = [top.moved(z=h), *legs]
    if odds(rng, 0.5):
        o = oval(0.055, 0.12, 2.2, 16)
        iron = merge(
            [
                stack([(o, 0), (o * 0.95, 0.02), (o * 0.5, 0.07)], tint(rng, "white")),
                sweep(
                    bezier((0, 0.08, 0.05), (0, 0.08, 0.14), (0, -0.08, 0.14), (0, -0.05, 0.06), n=8),
                    0.012,
                    tint(rng, "paint"),
                    6,
                ),
            ]
        )
        parts.append(iron.turned(u(rng, 0, 6)).moved(-w * 0.3, 0, h + 0.03))
    return assemble(parts)


@IRONING.style()
def ironing_board_folded(rng):
    w, d, top, k = _ironing(rng)
    flat = merge(
        [
            top,
            *[bar((-w * 0.4, y, -0.03), (w * 0.3, y, -0.03), 0.012, k, 6) for y in (-d * 0.3, d * 0.3)],
            *[bar((x * w, -d * 0.4, -0.03), (x * w, d * 0.4, -0.03), 0.012, k, 6) for x in (-0.4, 0.3)],
        ]
    )
    return assemble([flat.turned(-np.pi / 2, "y").turned(np.pi / 2).turned(u(rng, 0.05, 0.2), "x")])


SEWING = Category(
    "sewing machine", "appliance",
    synonyms=("stitching machine", "seamstress machine"),
    glosses=("a machine with a needle for stitching cloth", "what a tailor makes clothes with", "an appliance that sews seams"),
    place="surface", rooms=("bedroom",))  # fmt: skip


@SEWING.style()
def sewing_machine_modern(rng):
    w, c = u(rng, 0.35, 0.45), tint(rng, pick(rng, "white", "paint"))
    parts = [
        soft_box(w, 0.17, 0.07, c, r=0.02),
        soft_box(w * 0.26, 0.15, 0.28, c, w * 0.36, r=0.02),
        soft_box(w, 0.13, 0.1, c, z=0.2, r=0.03),
        soft_box(w * 0.22, 0.13, 0.14, c, -w * 0.38, 0, 0.15, r=0.02),
        bar((-w * 0.38, 0, 0.16), (-w * 0.38, 0, 0.08), 0.005, tint(rng, "metal"), 5),
    ]
    return assemble(
        [
            *parts,
            cylinder(0.05, 0.025, tint(rng, "metal"), n=14).turned(np.pi / 2, "y").moved(w * 0.5, 0, 0.22),
            cylinder(0.012, 0.06, tint(rng, "paint"), w * 0.1, 0, 0.3, n=8),
        ]
    )


@SEWING.style()
def sewing_machine_old(rng):
    w, c = u(rng, 0.36, 0.42), tint(rng, "black")
    parts = [
        box(w, 0.18, 0.04, tint(rng, "wood")),
        lathe([(0.05, 0), (0.035, 0.05), (0.045, 0.16), (0.03, 0.2)], c, 12, w * 0.35, 0, 0.04),
        sweep(bezier((w * 0.35, 0, 0.22), (0, 0, 0.3), (-w * 0.38, 0, 0.22), n=8), 0.035, c, 8),
        cylinder(0.03, 0.12, c, -w * 0.38, 0, 0.12, n=10),
        bar((-w * 0.38, 0, 0.13), (-w * 0.38, 0, 0.05), 0.004, tint(rng, "metal"), 5),
    ]
    return assemble(
        [
            *parts,
            torus(0.07, 0.012, tint(rng, "metal"), n=18).turned(np.pi / 2, "y").moved(w * 0.45, 0, 0.2),
            sphere(0.02, 0.02, 0.02, c, w * 0.45, 0, 0.2, n=6),
        ]
    )
