"""Kettles and toasters."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, loft, odds, pick, rounded_rect, soft_box, stack, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .ovens import appliance_colour, dark
from .ovens import round_knob as knob
from .ovens import toy_colours as fat

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


@TOASTER.style()
def toaster_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.26, 0.36), u(rng, 0.16, 0.24), u(rng, 0.18, 0.25), fat(rng)
    o = rounded_rect(w, h, u(rng, 0.04, 0.09), 1)
    parts = [stood(stack([(o * 0.93, 0), (o, 0.03), (o, d - 0.03), (o * 0.93, d)], c)).moved(0, d / 2, h / 2 + 0.02), box(w * 0.85, d * 0.8, 0.03, k)]  # fmt: skip
    for y in (-d * 0.18, d * 0.18):
        parts.append(box(w * 0.7, 0.035, 0.01, dark(rng), 0, y, h + 0.015))
        if odds(rng, 0.7):
            parts.append(soft_box(w * 0.5, 0.03, 0.09, (0.8, 0.6, 0.32), 0, y, h - 0.02, r=0.012, n=1))
    return assemble([*parts, box(0.05, 0.06, 0.04, k, w / 2 + 0.02, 0, h * u(rng, 0.4, 0.75)), knob(0.025, 0.03, k, w * 0.3, -d / 2, h * 0.3, 6)])  # fmt: skip


@TOASTER.style()
def toaster_flip_side_old(rng):
    """The antique: sloping wings on both sides of a wire cage."""
    w, h, k = u(rng, 0.17, 0.24), u(rng, 0.17, 0.23), tint(rng, "metal")
    wing = merge([box(w, 0.008, h, k), box(w * 0.3, 0.03, 0.02, dark(rng), 0, -0.02, h * 0.9), *[box(w * 0.7, 0.01, 0.012, dark(rng), 0, -0.002, h * z) for z in (0.3, 0.45, 0.6)]])  # fmt: skip
    a = u(rng, 0.25, 0.45)
    parts = [wing.turned(-a, "x").moved(0, -0.09, 0.03), wing.turned(np.pi).turned(a, "x").moved(0, 0.09, 0.03), box(w * 1.1, 0.22, 0.03, k)]  # fmt: skip
    parts += [box(0.012, 0.05, h, k, s * w * 0.52, 0, 0.03) for s in (-1, 1)]
    return assemble([*parts, box(w * 1.08, 0.05, 0.01, k, 0, 0, h + 0.02), *[cylinder(0.012, 0.02, dark(rng), x * w, y, -0.02, n=6) for x in (-0.5, 0.5) for y in (-0.09, 0.09)]])  # fmt: skip


@TOASTER.style()
def toaster_dome_chrome(rng):
    """Fifties look: a streamlined dome with ribs, a plinth and black end handles."""
    w, d, h, k, b = u(rng, 0.26, 0.34), u(rng, 0.15, 0.2), u(rng, 0.17, 0.2), tint(rng, pick(rng, "metal", "paint")), dark(rng)  # fmt: skip
    levels = [(rounded_rect(w * f, d * f, 0.05, 3), h * z) for f, z in ((1.06, 0.0), (1.06, 0.14), (0.98, 0.16), (1, 0.3), (0.97, 0.75), (0.86, 0.93), (0.6, 1.0))]  # fmt: skip
    parts = [stack(levels, k), *[box(w * 0.7, 0.024, 0.004, b, 0, y, h) for y in (-0.028, 0.028)]]
    parts += [soft_box(0.03, d * 0.5, 0.03, b, s * (w / 2 + 0.02), 0, h * 0.5, r=0.01) for s in (-1, 1)]
    return assemble([*parts, *[box(w * 0.5, 0.008, 0.006, k, 0, -d / 2 - 0.001, h * z) for z in (0.35, 0.45, 0.55)]])


@KETTLE.style()
def kettle_chunky_low_poly(rng):
    r, n, (c, k) = u(rng, 0.08, 0.12), int(rng.integers(6, 9)), fat(rng)
    h = r * u(rng, 1.3, 2.4)
    parts = [lathe([(0, 0), (r, 0), (r * u(rng, 0.85, 1.1), h * 0.4), (r * 0.6, h * 0.9), (0, h)], c, n), cylinder(r * 0.2, r * 0.3, k, z=h * 0.97, n=n), bar((r * 0.6, 0, h * 0.45), (r * 1.6, 0, h * 0.9), r * 0.22, c, 6, r * 0.13)]  # fmt: skip
    if odds(rng, 0.5):
        loop = [(-r * 0.7, 0, h * 0.8), (-r * 1.5, 0, h * 0.75), (-r * 1.5, 0, h * 0.2), (-r * 0.8, 0, h * 0.2)]
    else:
        loop = [(-r * 0.7, 0, h * 0.75), (-r * 0.6, 0, h * 1.5), (r * 0.6, 0, h * 1.5), (r * 0.7, 0, h * 0.75)]
    return assemble([*parts, sweep(loop, r * 0.13, k, 5)])


@KETTLE.style()
def kettle_gooseneck(rng):
    r, c, k = u(rng, 0.06, 0.09), tint(rng, pick(rng, "metal", "black", "white")), tint(rng, pick(rng, "black", "wood"))
    h = r * u(rng, 1.5, 2.2)
    spout = bezier((r * 0.9, 0, h * 0.2), (r * 2.2, 0, h * 0.2), (r * 1.1, 0, h * 1.1), (r * 2.2, 0, h * 1.05), n=12)
    grip = bezier((-r * 0.7, 0, h * 0.9), (-r * 2, 0, h * 1.1), (-r * 2, 0, h * 0.4), (-r * 1.8, 0, h * 0.1), n=9)
    return assemble([lathe([(0, 0), (r, 0), (r * 0.7, h), (0, h)], c, 20), sweep(spout, 0.009, c, 7), sweep(grip, 0.012, k, 6), cylinder(r * 0.5, 0.01, c, z=h), sphere(0.014, 0.014, 0.014, k, z=h + 0.02, n=7), cylinder(r * 1.2, 0.02, dark(rng), z=-0.02)])  # fmt: skip


@KETTLE.style()
def kettle_samovar_or_cast_iron(rng):
    """A squat iron pot under a hoop, or a tall urn-like boiler with a tap and two ears."""
    k = tint(rng, pick(rng, "black", "metal"))
    if odds(rng, 0.5):
        r = u(rng, 0.07, 0.1)
        h = r * 1.1
        hoop = bezier((0, -r * 0.8, h * 0.8), (0, -r * 1.1, h * 2.3), (0, r * 1.1, h * 2.3), (0, r * 0.8, h * 0.8), n=12)  # fmt: skip
        ribs = lathe([(0, 0), (r * 0.7, 0), (r, h * 0.35), (r * 1.02, h * 0.4), (r, h * 0.45), (r * 0.8, h * 0.85), (r * 0.4, h), (0, h)], k, 20)  # fmt: skip
        return assemble([ribs, sweep(hoop, 0.006, k, 6), bar((r * 0.7, 0, h * 0.5), (r * 1.5, 0, h * 0.95), 0.022, k, 7, 0.012), sphere(0.012, 0.012, 0.015, k, z=h + 0.01, n=7)])  # fmt: skip
    r, h = u(rng, 0.1, 0.15), u(rng, 0.35, 0.5)
    body = lathe([(0, 0), (r * 0.8, 0), (r * 0.4, h * 0.15), (r, h * 0.5), (r, h * 0.75), (r * 0.6, h * 0.85), (r * 0.6, h), (0, h * 1.04)], tint(rng, "metal"), 18)  # fmt: skip
    return assemble([body, bar((0, -r * 0.9, h * 0.38), (0, -r * 1.6, h * 0.38), 0.012, k, 6), box(0.012, 0.012, 0.06, k, 0, -r * 1.4, h * 0.38), *[torus(0.03, 0.007, k, n=10).turned(np.pi / 2, "x").moved(s * r * 1.1, 0, h * 0.65) for s in (-1, 1)]])  # fmt: skip
