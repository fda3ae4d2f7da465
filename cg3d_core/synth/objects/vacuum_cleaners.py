"""Vacuum cleaners."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, handle, odds, oval, pick, soft_box, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .ovens import dark
from .ovens import toy_colours as fat

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


@VACUUM.style()
def vacuum_chunky_low_poly(rng):
    (c, k), s, n = fat(rng), u(rng, 0.9, 1.2), int(rng.integers(6, 9))
    o = oval(0.2 * s, 0.26 * s, 2.5, n)
    body = stack([(o * 0.9, 0.05), (o, 0.15), (o * 0.85, 0.3 * s), (o * 0.4, 0.38 * s)], c)
    parts = [body, *[cylinder(0.12, 0.07, k, n=n).turned(np.pi / 2, "y").moved(x * s - 0.035, 0.1, 0.12) for x in (-0.2, 0.2)]]  # fmt: skip
    hose = [(0, -0.22, 0.2), (0, -0.45, 0.4), (0.15, -0.55, 0.75), (0.35, -0.45, 0.8)]
    return assemble([*parts, sweep(hose, 0.045, dark(rng), 6), bar((0.35, -0.45, 0.8), (0.4, -0.85, 0.08), 0.035, k, 6), soft_box(0.36, 0.15, 0.09, k, 0.4, -0.88, r=0.04, n=1)])  # fmt: skip


@VACUUM.style()
def vacuum_stick_or_handheld(rng):
    """The cordless one: pistol grip, clear bin, battery, perhaps tube and floor head."""
    c, k, g = tint(rng, "paint"), tint(rng, pick(rng, "metal", "black")), tint(rng, "glass")
    body = merge([cylinder(0.06, 0.16, c, n=14).turned(-np.pi / 2, "y"), cylinder(0.05, 0.14, g, n=12, x=-0.08, z=-0.06), bar((-0.12, 0, 0.02), (-0.16, 0, -0.12), 0.018, k, 7), box(0.1, 0.07, 0.05, k, -0.16, 0, -0.17)])  # fmt: skip
    if odds(rng, 0.35):
        return assemble([body, bar((0, 0, 0), (u(rng, 0.1, 0.25), 0, -0.02), 0.025, k, 8, 0.015)])
    n, a = u(rng, 0.65, 0.85), u(rng, 0.7, 1.5)
    head = merge([soft_box(0.09, 0.26, 0.05, k, r=0.02), cylinder(0.03, 0.25, c, n=8).turned(np.pi / 2, "x").moved(0.03, 0.125, 0.03)])  # fmt: skip
    return assemble([merge([body, bar((0, 0, 0), (n, 0, 0), 0.018, k, 8)]).turned(a, "y"), head.moved(n * np.cos(a), 0, -n * np.sin(a) - 0.03)])  # fmt: skip


@VACUUM.style()
def vacuum_drum_workshop(rng):
    """A wet and dry barrel on castors with a motor head, clamps and hose."""
    r, h, c, k = u(rng, 0.16, 0.22), u(rng, 0.28, 0.45), tint(rng, pick(rng, "metal", "paint")), tint(rng, pick(rng, "black", "paint"))  # fmt: skip
    parts = [cylinder(r, h, c, z=0.06, n=18), lathe([(r * 1.05, 0), (r, 0.12), (r * 0.6, 0.17), (0, 0.18)], k, 18, z=h + 0.06), *[sphere(0.03, 0.03, 0.03, k, r * np.cos(a), r * np.sin(a), 0.03, n=6) for a in (0.8, 2.3, 3.9, 5.5)]]  # fmt: skip
    parts += [box(0.03, 0.03, 0.09, k, s * r, 0, h) for s in (-1, 1)]
    return assemble([*parts, handle(0.16, k, 0, 0, 0, False, 0.012, 0.05).turned(-np.pi / 2, "x").moved(z=h + 0.22), sweep(bezier((0, -r, h * 0.7), (0, -r - 0.5, h), (0.5, -r - 0.3, 0), (0.55, -r + 0.1, 0.03), n=14), 0.024, dark(rng), 7)])  # fmt: skip
