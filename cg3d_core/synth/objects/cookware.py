"""Pot and frying pan."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, rounded_rect, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, sphere
from ..palette import tint
from ..registry import Category
from .crockery import ear, vessel

POT = Category(
    "pot", "kitchenware",
    synonyms=("cooking pot", "saucepan", "stockpot", "casserole", "stewpot"),
    glosses=("a deep round vessel for cooking soup", "a metal container with handles and a lid for the stove", "what you boil pasta in"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _lid(r, z, c, k):
    return [
        lathe([(r * 1.03, 0), (r * 0.95, 0.012), (r * 0.4, 0.03), (0, 0.035)], c, 24, z=z),
        cylinder(0.012, 0.03, k, z=z + 0.03, n=8),
        sphere(0.02, 0.02, 0.012, k, z=z + 0.065, n=8),
    ]


@POT.style()
def pot_two_ears(rng):
    r, c, k = (
        u(rng, 0.08, 0.17),
        tint(rng, pick(rng, "metal", "metal", "paint", "black")),
        tint(rng, pick(rng, "black", "metal")),
    )
    h = r * u(rng, 0.7, 1.6)
    ears = [ear(0.035, 0.09, 0.008, k, 0, 0).turned(np.pi / 2, "x").moved(r, 0, h * 0.8).turned(a) for a in (0, np.pi)]
    return assemble(
        [vessel([(r * 0.96, 0), (r, 0.015), (r, h)], c), *ears, *(_lid(r, h, c, k) if odds(rng, 0.6) else [])]
    )


@POT.style()
def pot_saucepan(rng):
    r, c, k = (
        u(rng, 0.07, 0.12),
        tint(rng, pick(rng, "metal", "paint", "black")),
        tint(rng, pick(rng, "black", "wood", "metal")),
    )
    h = r * u(rng, 0.7, 1.2)
    grip = sweep(
        [(r, 0, h * 0.85), (r + 0.05, 0, h * 0.9), (r + u(rng, 0.15, 0.2), 0, h * 1.0)],
        [0.008, 0.011, 0.014],
        k,
        8,
        0.7,
    )
    return assemble(
        [
            vessel([(r * 0.95, 0), (r, 0.01), (r, h)], c),
            grip.turned(u(rng, 0, 6)),
            *(_lid(r, h, c, k) if odds(rng, 0.4) else []),
        ]
    )


@POT.style()
def pot_casserole(rng):
    r, c = u(rng, 0.11, 0.17), tint(rng, pick(rng, "paint", "black", "clay"))
    h = r * u(rng, 0.6, 0.9)
    o = oval(r, r * pick(rng, 1.0, 0.75), 2.2, 26)
    body = stack([(o * 0.8, 0), (o * 0.95, h * 0.25), (o, h), (o * 0.94, h), (o * 0.8, 0.02)], c)
    lid = stack([(o * 1.02, h), (o * 1.0, h + 0.015), (o * 0.5, h + 0.03), (o * 0.1, h + 0.035)], c)
    return assemble(
        [
            body,
            lid,
            sphere(0.02, 0.02, 0.014, tint(rng, "metal"), z=h + 0.05, n=8),
            *[box(0.05, 0.09, 0.014, c, s * (r + 0.015), 0, h * 0.75) for s in (-1, 1)],
        ]
    )


@POT.style()
def pot_pressure_or_wok_pot(rng):
    r, c, k = u(rng, 0.1, 0.14), tint(rng, "metal"), tint(rng, "black")
    h = r * u(rng, 1.1, 1.5)
    return assemble(
        [
            vessel([(r, 0), (r, h)], c),
            lathe([(r * 1.04, h - 0.01), (r * 1.04, h + 0.01), (r * 0.6, h + 0.03), (0, h + 0.035)], c, 24),
            bar((-r, 0, h + 0.02), (-r - 0.18, 0, h + 0.02), 0.014, k, 8),
            bar((r, 0, h), (r + 0.05, 0, h), 0.014, k, 8),
            cylinder(0.015, 0.05, k, z=h + 0.03, n=8),
        ]
    )


PAN = Category(
    "frying pan", "kitchenware",
    synonyms=("skillet", "pan", "wok", "griddle pan"),
    glosses=("a shallow pan with a long handle for frying", "what you fry an egg in", "a flat cooking vessel for the stove"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _pan(rng, r, h, flare):
    c, k = tint(rng, pick(rng, "black", "black", "metal", "paint")), tint(rng, pick(rng, "black", "wood", "metal"))
    rise = u(rng, 0, 0.05)
    grip = sweep(
        [(r * 0.98, 0, h * 0.8), (r + 0.07, 0, h + rise), (r + u(rng, 0.16, 0.22), 0, h + rise * 1.3)],
        [0.009, 0.011, 0.014],
        k,
        8,
        0.6,
    )
    return [vessel([(r * flare, 0), (r * (flare + 1) / 2, h * 0.3), (r, h)], c, 26), grip]


@PAN.style()
def pan_flat(rng):
    return assemble(_pan(rng, u(rng, 0.09, 0.17), u(rng, 0.03, 0.06), u(rng, 0.72, 0.85)))


@PAN.style()
def pan_wok(rng):
    r = u(rng, 0.13, 0.2)
    c = tint(rng, pick(rng, "black", "metal"))
    return assemble(
        [
            *_pan(rng, r, u(rng, 0.08, 0.11), 0.35),
            ear(0.04, 0.1, 0.007, c, 0, 0).turned(np.pi / 2, "x").moved(r, 0, 0.08).turned(np.pi),
        ]
    )


@PAN.style()
def pan_square_griddle(rng):
    w, c = u(rng, 0.2, 0.3), tint(rng, "black")
    o = rounded_rect(w, w, 0.03, 3)
    ribs = [box(0.006, w * 0.8, 0.006, c, x, 0, 0.008) for x in np.linspace(-w * 0.4, w * 0.4, 10)]
    return assemble(
        [
            stack([(o * 0.92, 0), (o, 0.04), (o * 0.96, 0.04), (o * 0.9, 0.008)], c),
            *ribs,
            bar((0, -w / 2, 0.03), (0, -w / 2 - 0.18, 0.05), 0.012, c, 8),
        ]
    )
