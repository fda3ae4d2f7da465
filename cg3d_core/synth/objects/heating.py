"""Radiator, fan and heater."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, panel, pick, ring_of, soft_box, stood, u
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from ..registry import Category

RADIATOR = Category(
    "radiator", "appliance",
    synonyms=("central heating radiator", "panel radiator", "heating radiator", "convector"),
    glosses=("a ribbed metal thing on the wall that heats the room", "a heater through which hot water flows", "what keeps a flat warm in winter, under the window"),
    place="wall_floor", rooms=("living", "bedroom", "office", "bathroom", "corridor", "kitchen"))  # fmt: skip


@RADIATOR.style()
def radiator_columns(rng):
    n, h, d, c = (
        int(rng.integers(5, 22)),
        u(rng, 0.4, 1.0),
        u(rng, 0.08, 0.2),
        tint(rng, pick(rng, "white", "white", "metal", "paint")),
    )
    step, lift = u(rng, 0.045, 0.065), u(rng, 0.06, 0.15)
    rib = soft_box(step * 0.75, d, h, c, z=lift, r=0.012, n=1)
    parts = [rib.moved(k * step) for k in range(n)]
    parts += [bar((0, 0, lift + z * h), (step * (n - 1), 0, lift + z * h), 0.02, c, 6) for z in (0.1, 0.9)]
    return assemble(
        [
            *parts,
            *[box(0.03, d * 0.8, lift + 0.05, c, x=x) for x in (0, step * (n - 1))],
            bar((step * n, 0, 0), (step * n, 0, lift + 0.1), 0.01, tint(rng, "metal"), 5),
        ]
    )


@RADIATOR.style()
def radiator_panel(rng):
    w, h, d, c = u(rng, 0.4, 1.8), u(rng, 0.3, 0.7), u(rng, 0.06, 0.16), tint(rng, "white")
    lift = u(rng, 0.08, 0.15)
    parts = [box(w, d, h, c, z=lift, y=0.005)]
    parts += [
        box(0.02, 0.012, h * 0.86, c, x, -d / 2, lift + h * 0.07)
        for x in np.linspace(-w * 0.47, w * 0.47, min(int(w / 0.04), 36))
    ]
    parts += [bar((s * w * 0.45, 0, 0), (s * w * 0.45, 0, lift), 0.01, tint(rng, "metal"), 5) for s in (-1, 1)]
    return assemble([*parts, sphere(0.03, 0.03, 0.04, tint(rng, "white"), w / 2 + 0.03, 0, lift + h * 0.9, n=8)])


@RADIATOR.style()
def radiator_towel_ladder(rng):
    w, h, c = u(rng, 0.4, 0.6), u(rng, 0.8, 1.7), tint(rng, pick(rng, "white", "metal"))
    parts = [bar((s * w / 2, 0, 0), (s * w / 2, 0, h), 0.018, c, 7) for s in (-1, 1)]
    return assemble(
        [
            *parts,
            *[bar((-w / 2, -0.02, z), (w / 2, -0.02, z), 0.012, c, 6) for z in np.arange(0.08, h, u(rng, 0.06, 0.12))],
        ]
    )


FAN = Category(
    "fan", "appliance",
    synonyms=("electric fan", "standing fan", "pedestal fan", "ventilator"),
    glosses=("a device with turning blades that makes a breeze", "an appliance that moves air to cool people", "a round cage with blades on a stand"),
    place="floor", rooms=("living", "bedroom", "office"))  # fmt: skip


def _fan_head(rng, r, blades=None):
    """Caged propeller facing -y, centred at the origin."""
    c, b = tint(rng, pick(rng, "metal", "white", "black")), tint(rng, "any")
    blade = box(r * 0.75, r * 0.35, 0.006, b, r * 0.45).turned(0.4, "x")
    parts = [
        ring_of(blade, blades or int(rng.integers(3, 6))),
        cylinder(r * 0.16, 0.06, b, z=-0.03, n=10),
        cylinder(r * 0.25, 0.12, c, z=-0.16, n=10),
    ]
    parts += [torus(r * f, 0.006, c, z=z, n=20) for f, z in ((1, 0), (0.6, 0.05), (0.98, -0.03))]
    spoke = merge(
        [
            bar((0.03, 0, 0.06), (r * 0.6, 0, 0.05), 0.003, c, 3),
            bar((r * 0.6, 0, 0.05), (r, 0, 0), 0.003, c, 3),
            bar((r, 0, 0), (r * 0.2, 0, -0.08), 0.003, c, 3),
        ]
    )
    return stood(merge([*parts, ring_of(spoke, 16)]))


@FAN.style()
def fan_pedestal(rng):
    r, h, c = u(rng, 0.17, 0.24), u(rng, 0.9, 1.35), tint(rng, pick(rng, "white", "black", "metal"))
    base = (
        [cylinder(u(rng, 0.16, 0.22), 0.03, c, n=20, top=0.1)]
        if odds(rng, 0.6)
        else [box(0.5, 0.06, 0.03, c), box(0.06, 0.5, 0.03, c)]
    )
    return assemble(
        [*base, cylinder(0.018, h - r, c, y=0.1), _fan_head(rng, r).turned(-u(rng, 0, 0.3), "x").moved(z=h)]
    )


@FAN.style()
def fan_table(rng):
    r, c = u(rng, 0.1, 0.19), tint(rng, pick(rng, "white", "black", "metal", "paint"))
    return assemble(
        [
            soft_box(r * 1.2, r * 1.2, 0.03, c, y=0.05, r=0.04),
            cylinder(0.02, r * 1.5, c, y=0.1),
            _fan_head(rng, r).moved(z=r * 1.6 + 0.03),
        ]
    )


@FAN.style()
def fan_tower(rng):
    r, h, c = u(rng, 0.06, 0.1), u(rng, 0.7, 1.1), tint(rng, pick(rng, "white", "black"))
    return assemble(
        [
            cylinder(r, h, c, n=16),
            cylinder(r * 1.8, 0.03, c, n=20),
            *[box(r * 1.2, 0.02, 0.008, tint(rng, "metal"), 0, -r, z) for z in np.arange(h * 0.2, h * 0.85, 0.03)],
        ]
    )


@FAN.style()
def fan_floor_box(rng):
    r, c = u(rng, 0.2, 0.3), tint(rng, pick(rng, "black", "metal", "white"))
    if odds(rng, 0.5):
        stand = [
            bar((s * r * 1.1, 0, r * 1.15), (s * r * 1.1, y, 0), 0.012, c, 6)
            for s in (-1, 1)
            for y in (-r * 0.5, r * 0.5)
        ]
        return assemble([_fan_head(rng, r).turned(-u(rng, 0, 0.5), "x").moved(z=r * 1.15), *stand])
    side = r * 2.2
    return assemble(
        [
            _fan_head(rng, r).moved(z=side / 2),
            *[box(0.02, 0.14, side, c, s * side / 2) for s in (-1, 1)],
            *[box(side, 0.14, 0.02, c, z=z) for z in (0, side)],
        ]
    )


HEATER = Category(
    "heater", "appliance",
    synonyms=("space heater", "electric heater", "oil heater", "room heater"),
    glosses=("a portable appliance that warms a room", "an electric device giving off heat", "what you switch on when it is cold"),
    place="floor", rooms=("living", "bedroom", "office", "bathroom"))  # fmt: skip


@HEATER.style()
def heater_oil_fins(rng):
    n, h, c = int(rng.integers(5, 12)), u(rng, 0.45, 0.65), tint(rng, pick(rng, "white", "black"))
    parts = [soft_box(0.018, 0.14, h, c, x=k * 0.045, z=0.08, r=0.006, n=1) for k in range(n)]
    end = (n - 1) * 0.045
    parts += [box(0.06, 0.16, h, c, x=-0.05, z=0.08), bar((0, 0, h * 0.5), (end, 0, h * 0.5), 0.03, c, 6)]
    return assemble(
        [
            *parts,
            *[
                merge(
                    [
                        box(0.03, 0.26, 0.02, c, x=x, z=0.05),
                        *[sphere(0.025, 0.025, 0.025, tint(rng, "black"), x, y, 0.025, n=6) for y in (-0.11, 0.11)],
                    ]
                )
                for x in (0.0, end)
            ],
        ]
    )


@HEATER.style()
def heater_fan_box(rng):
    w, d, h, c = (
        u(rng, 0.18, 0.35),
        u(rng, 0.12, 0.22),
        u(rng, 0.2, 0.4),
        tint(rng, pick(rng, "white", "black", "metal")),
    )
    parts = [soft_box(w, d, h, c, r=0.03), panel(w * 0.8, h * 0.5, 0.015, tint(rng, "black"), 0, -d / 2, h * 0.1)]
    parts += [box(w * 0.78, 0.02, 0.006, tint(rng, "metal"), 0, -d / 2, z) for z in np.linspace(h * 0.13, h * 0.55, 7)]
    return assemble([*parts, cylinder(0.02, 0.02, tint(rng, "black"), z=h)])


@HEATER.style()
def heater_glowing_bars(rng):
    w, h, c = u(rng, 0.35, 0.6), u(rng, 0.3, 0.5), tint(rng, "metal")
    parts = [
        panel(w, h, 0.05, c, 0, 0.05, 0.04),
        *[
            bar((-w * 0.42, -0.02, z), (w * 0.42, -0.02, z), 0.012, (0.9, 0.4, 0.15), 6)
            for z in np.linspace(h * 0.3, h * 0.85, 3)
        ],
    ]
    parts += [box(0.02, 0.1, h, c, s * w / 2, 0, 0.04) for s in (-1, 1)] + [
        box(0.04, 0.24, 0.04, tint(rng, "black"), s * w * 0.4) for s in (-1, 1)
    ]
    return assemble(
        [*parts, *[bar((x, -0.05, 0.06), (x, -0.05, h), 0.003, c, 4) for x in np.linspace(-w * 0.45, w * 0.45, 9)]]
    )
