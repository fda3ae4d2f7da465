"""Dish racks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, rounded_rect, soft_box, stack, sweep, u
from ..mesh import box, cylinder, lathe
from ..palette import tint
from ..registry import Category
from .sticks import chains, sticks

RACK = Category(
    "dish rack", "household",
    synonyms=("dish drainer", "dish drying rack", "plate rack", "draining rack", "dish drain board"),
    glosses=("a rack beside the sink in which washed plates dry", "wires that hold wet dishes upright", "where crockery drips dry after washing up", "a wire basket with slots for plates"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _plates(rng, n, w, z, r=0.11, step=0.035):
    c = tint(rng, pick(rng, "white", "white", "paint"))
    one = lathe([(0, 0), (r * 0.6, 0), (r, 0.015), (r, 0.02), (r * 0.55, 0.006), (0, 0.006)], c, 14).turned(np.pi / 2 + u(rng, -0.15, 0.15), "y")  # fmt: skip
    return [one.moved((k - (n - 1) / 2) * step, u(rng, -0.005, 0.005), z + r) for k in range(n) if odds(rng, 0.7)]


def _wire_basket(w, d, h, k, n=9, t=0.003):
    """Wire frame: two rims, bars across the floor and up the long sides."""
    parts = []
    for z, f in ((0.01, 0.92), (h, 1.0)):
        o = rounded_rect(w * f, d * f, 0.03, 2)
        parts.append(sweep(np.c_[np.vstack([o, o[:1]]), np.full(len(o) + 1, z)], t * 1.5, k, 4))
    x = np.linspace(-0.44, 0.44, n) * w
    path = np.broadcast_to(np.float32([[0, -d / 2, h], [0, -d * 0.46, 0.01], [0, d * 0.46, 0.01], [0, d / 2, h]]), (n, 4, 3)).copy()  # fmt: skip
    path[:, :, 0] = x[:, None]
    return [*parts, chains(path, t, k)]


@RACK.style()
def dish_rack_wire(rng):
    w, d, h, k = u(rng, 0.36, 0.5), u(rng, 0.26, 0.36), u(rng, 0.08, 0.14), tint(rng, pick(rng, "metal", "black", "white"))  # fmt: skip
    parts = _wire_basket(w, d, h, k, int(rng.integers(9, 14)))
    if odds(rng, 0.65):
        parts += _plates(rng, 7, w, 0.02)
    if odds(rng, 0.6):
        parts.append(lathe([(0, 0), (0.045, 0), (0.05, 0.12), (0.045, 0.12), (0, 0.01)], tint(rng, "any"), 10, w / 2 + 0.03, 0, 0.02))  # fmt: skip
    if odds(rng, 0.5):
        parts.append(box(w * 1.1, d * 1.1, 0.012, tint(rng, pick(rng, "white", "black", "paint")), z=-0.012))
    return assemble(parts)


@RACK.style()
def dish_rack_wooden_cross(rng):
    """Folding X of dowels."""
    w, d, h, c, n = u(rng, 0.35, 0.5), u(rng, 0.24, 0.32), u(rng, 0.22, 0.3), tint(rng, "wood"), int(rng.integers(8, 13))  # fmt: skip
    parts = []
    x = np.linspace(-w / 2, w / 2, n)
    for s in (-1, 1):
        ends = [np.stack([x, 0 * x + y, 0 * x + z], 1) for y, z in ((-s * d / 2, 0.01), (s * d / 2, h))]
        parts.append(sticks(*ends, 0.005, c, 5))
    parts += [box(w * 1.04, 0.02, 0.02, c, 0, s * d / 2, z) for s in (-1, 1) for z in (0, h - 0.01)]
    if odds(rng, 0.6):
        parts += _plates(rng, 8, w, h * 0.45)
    return assemble(parts)


@RACK.style()
def dish_rack_two_tiers(rng):
    w, d, h, k = u(rng, 0.4, 0.55), u(rng, 0.24, 0.32), u(rng, 0.34, 0.45), tint(rng, pick(rng, "metal", "black"))
    parts = [*_wire_basket(w, d, 0.08, k, 8), *[m.moved(z=h * 0.6) for m in _wire_basket(w, d, 0.07, k, 8)]]
    parts += [sweep([(s * w / 2, -d * 0.4, 0), (s * w * 0.52, -d * 0.4, h), (s * w * 0.52, d * 0.4, h), (s * w / 2, d * 0.4, 0)], 0.006, k, 5) for s in (-1, 1)]  # fmt: skip
    if odds(rng, 0.7):
        parts += _plates(rng, 6, w, h * 0.62, 0.1)
    parts += [lathe([(0.03, 0), (0.04, 0.08), (0, 0.08)], tint(rng, "any"), 10, x * w, u(rng, -0.05, 0.05), 0.02) for x in (-0.35, -0.1, 0.15, 0.38) if odds(rng, 0.6)]  # fmt: skip
    return assemble(parts)


@RACK.style()
def dish_rack_plastic_tray(rng):
    """A moulded tray with rows of pegs."""
    w, d, h, c = u(rng, 0.34, 0.48), u(rng, 0.26, 0.36), u(rng, 0.06, 0.12), tint(rng, pick(rng, "white", "paint", "black"))  # fmt: skip
    o = rounded_rect(w, d, 0.04, 3)
    parts = [stack([(o * 0.93, 0), (o, h), (o * 0.96, h), (o * 0.9, 0.008), (o * 0.05, 0.008)], c)]
    pegs = np.float32([(x * w, y * d, 0) for x in np.linspace(-0.38, 0.3, 9) for y in (-0.22, 0.1)])
    parts.append(sticks(pegs, pegs + np.float32([0, 0, h * u(rng, 0.8, 1.2)]), 0.004, c, 5))
    parts += [soft_box(0.07, d * 0.5, h * 1.4, c, w * 0.47, 0, 0, r=0.015)]
    if odds(rng, 0.6):
        parts += _plates(rng, 6, w, 0.01)
    return assemble(parts)


@RACK.style()
def dish_rack_chunky_low_poly(rng):
    w, d, h, c, n = u(rng, 0.36, 0.5), u(rng, 0.28, 0.4), u(rng, 0.1, 0.18), tint(rng, pick(rng, "wood", "metal", "paint")), int(rng.integers(4, 7))  # fmt: skip
    parts = [box(w, d, 0.03, c), *[box(w, 0.03, 0.03, c, 0, s * d * 0.48, h) for s in (-1, 1)], *[box(0.03, d, 0.03, c, s * w * 0.48, 0, h) for s in (-1, 1)]]  # fmt: skip
    parts += [box(0.03, 0.03, h, c, x * w, s * d * 0.48) for x in np.linspace(-0.48, 0.48, n) for s in (-1, 1)]
    plate = tint(rng, pick(rng, "white", "paint"))
    parts += [cylinder(d * 0.4, 0.03, plate, n=8).turned(np.pi / 2, "y").moved(x * w, 0, d * 0.42) for x in np.linspace(-0.35, 0.2, n - 1) if odds(rng, 0.75)]  # fmt: skip
    return assemble(parts)
