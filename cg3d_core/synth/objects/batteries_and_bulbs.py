"""Batteries and light bulbs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, sweep, u
from ..mesh import Mesh, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .tool_parts import BRASS, metal, posed

BATTERY = Category(
    "battery", "hardware", synonyms=("batteries", "AA battery", "dry cell", "accumulator", "car battery"),
    glosses=("a cell that stores electricity", "what powers a remote control or a torch", "a cylinder with a plus and a minus pole", "a block that starts the engine"), place="surface", rooms=())  # fmt: skip


def _cell(rng, r, n, sides=16) -> Mesh:
    a, b = tint(rng, pick(rng, "paint", "black")), pick(rng, BRASS, metal(rng))
    m = u(rng, 0.2, 0.4) * n
    return merge([lathe([(0, 0), (r * 0.95, 0), (r, n * 0.02), (r, m)], b, sides), lathe([(r, m), (r, n * 0.97), (r * 0.9, n)], a, sides), lathe([(r * 0.9, n), (0, n)], metal(rng), sides), cylinder(r * 0.36, n * 0.045, metal(rng), z=n, n=max(sides // 2, 6))])  # fmt: skip


@BATTERY.style()
def battery_round_cell(rng):
    r, n = pick(rng, (0.007, 0.0505), (0.0131, 0.05), (0.0171, 0.0615))
    m = _cell(rng, r, n).scaled(u(rng, 1, 1.05), u(rng, 1, 1.05), u(rng, 1.0, 1.1))
    return posed(rng, [m.turned(np.pi / 2, "y")], 0.5, 0)


@BATTERY.style()
def battery_low_poly(rng):
    n = u(rng, 0.06, 0.14)
    return posed(rng, [_cell(rng, n * u(rng, 0.22, 0.36), n, pick(rng, 6, 8)).turned(-np.pi / 2, "y")], 0.6, 0)


@BATTERY.style()
def battery_block(rng):
    """Nine-volt block or lantern battery with two poles."""
    w, c = u(rng, 0.026, 0.07), tint(rng, pick(rng, "black", "paint"))
    d, h = w * u(rng, 0.6, 1), w * u(rng, 1.3, 1.9)
    h = max(h, 0.05)
    return assemble([soft_box(w, d, h * 0.65, c, r=w * 0.08), soft_box(w, d, h * 0.35, pick(rng, BRASS, metal(rng)), z=h * 0.65, r=w * 0.08), *[cylinder(w * 0.15, w * 0.1, metal(rng), s * w * 0.24, 0, h, top=w * 0.13, n=pick(rng, 6, 10)) for s in (-1, 1)]])  # fmt: skip


@BATTERY.style()
def battery_of_car(rng):
    w, c, k = (
        u(rng, 0.18, 0.35),
        tint(rng, pick(rng, "black", "black", "white")),
        tint(rng, pick(rng, "black", "paint")),
    )
    d, h = w * u(rng, 0.55, 0.75), w * u(rng, 0.6, 0.85)
    caps = [cylinder(w * 0.04, h * 0.04, k, x * w, -d * 0.1, h, n=8) for x in np.linspace(-0.32, 0.32, 6)]
    return assemble([box(w, d, h * 0.8, c), soft_box(w * 1.03, d * 1.04, h * 0.2, k, z=h * 0.8, r=w * 0.02, n=1), *caps, *[cylinder(w * 0.05, h * 0.12, t, s * w * 0.38, d * 0.28, h, top=w * 0.04, n=10) for s, t in ((-1, (0.7, 0.1, 0.1)), (1, metal(rng)))], *([box(w * 0.7, d * 0.05, h * 0.06, k, 0, 0, h * 1.08)] if odds(rng, 0.4) else [])])  # fmt: skip


@BATTERY.style()
def battery_row_or_pack(rng):
    r, n, count = u(rng, 0.007, 0.015), u(rng, 0.05, 0.062), int(rng.integers(2, 7))
    row = [_cell(rng, r, n, 12).turned(np.pi * (k % 2), "x").moved(k * r * 2.05, 0, n * (k % 2)) for k in range(count)]
    return posed(rng, [merge(row).turned(np.pi / 2, "y")], 0.6, 0)


BULB = Category(
    "light bulb", "hardware", synonyms=("bulb", "lightbulb", "LED bulb", "incandescent lamp", "electric bulb"),
    glosses=("a glass ball that gives light in a lamp", "what one screws into a lamp socket", "a glass pear with a metal thread", "a sign for having an idea"), place="surface", rooms=())  # fmt: skip


def _screw_base(r, n, c, sides=14) -> Mesh:
    p = [(0, 0), (r * 0.4, 0), (r * 0.75, n * 0.2)] + [(r * (1.0 if k % 2 else 0.9), n * (0.25 + 0.1 * k)) for k in range(8)]  # fmt: skip
    return lathe(p, c, sides)


def _bulb(rng, m) -> Mesh:
    return assemble([m.turned(pick(rng, 0, 0, np.pi, 1.9), "x").turned(u(rng, 0, 6))])


@BULB.style()
def light_bulb_pear(rng):
    r, g = u(rng, 0.027, 0.042), tint(rng, pick(rng, "glass", "white"))
    b = r * u(rng, 0.4, 0.5)
    glass = lathe([(b, r * 0.8), (b * 1.15, r * 1.2), (r * 0.85, r * 2.0), (r, r * 2.6), (r * 0.9, r * 3.1), (r * 0.5, r * 3.5), (0, r * 3.6)], g, 18)  # fmt: skip
    return _bulb(rng, merge([_screw_base(b, r * 0.85, metal(rng)), glass]))


@BULB.style()
def light_bulb_low_poly(rng):
    r, s = u(rng, 0.03, 0.06), pick(rng, 6, 8)
    b = r * u(rng, 0.45, 0.65)
    glass = lathe([(b, r * 0.8), (r, r * u(rng, 1.6, 2.0)), (r * 0.9, r * 2.6), (0, r * u(rng, 2.9, 3.2))], pick(rng, (0.95, 0.9, 0.5), tint(rng, "glass")), s)  # fmt: skip
    return _bulb(rng, merge([lathe([(0, 0), (b * 0.5, 0), (b * 0.9, r * 0.2), (b * 0.9, r * 0.8), (0, r * 0.8)], metal(rng), s), glass]))  # fmt: skip


@BULB.style()
def light_bulb_led(rng):
    r, c = u(rng, 0.027, 0.036), tint(rng, "white")
    b = r * 0.45
    fins = [box(r * 0.06, r * 0.35, r * 1.0, c, 0, r * 0.65, r * 0.95).turned(k * np.pi / 6) for k in range(12)] if odds(rng, 0.5) else []  # fmt: skip
    return _bulb(rng, merge([_screw_base(b, r * 0.85, metal(rng)), lathe([(b, r * 0.85), (r * 0.9, r * 1.9), (r, r * 2.0)], c, 18), lathe([(r, r * 2.0), (r * 0.95, r * 2.5), (r * 0.6, r * 2.85), (0, r * 3.0)], (0.96, 0.95, 0.9), 18), *fins]))  # fmt: skip


@BULB.style()
def light_bulb_candle_or_globe(rng):
    r, g = u(rng, 0.018, 0.06), tint(rng, pick(rng, "glass", "white"))
    b, ball = 0.0135, odds(rng, 0.5)
    r = max(r, 0.03) if ball else min(r, 0.022)
    glass = sphere(r, r, r, g, z=0.022 + r * 0.95, n=16) if ball else lathe([(b * 0.8, 0.022), (r, 0.04), (r * 0.9, 0.06), (r * 0.3, 0.09), (0, u(rng, 0.1, 0.115))], g, 14)  # fmt: skip
    return _bulb(rng, merge([_screw_base(b, 0.024, metal(rng)), glass]))


@BULB.style()
def light_bulb_energy_saving_spiral(rng):
    r, c, turns = u(rng, 0.018, 0.025), tint(rng, "white"), u(rng, 2.5, 4)
    a = np.linspace(0, 2 * np.pi * turns, int(turns * 12))
    tube_ = np.c_[np.cos(a) * r * 0.75, np.sin(a) * r * 0.75, r * 2.1 + a / a[-1] * r * turns * 0.75]
    return _bulb(rng, merge([_screw_base(0.0135, 0.025, metal(rng)), lathe([(0.013, 0.024), (r, r * 1.4), (r, r * 2.1), (0, r * 2.1)], c, 16), sweep(tube_, r * 0.24, (0.96, 0.96, 0.93), 6)]))  # fmt: skip
