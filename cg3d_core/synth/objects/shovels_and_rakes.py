"""Shovels and rakes."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, bezier, odds, pick, sheet, stack, sweep, u
from ..mesh import bar, box, merge, settled, slab, sphere, torus
from ..palette import tint
from .families import street_category
from .tool_parts import block_y, metal, posed, spin, strip

SHOVEL = street_category(
    "shovel",
    ("spade", "snow shovel", "digging spade"),
    "a tool with a broad blade for digging",
    "what one digs a hole in the garden with",
)


def _spade_stick(rng, n, lean):
    c = tint(rng, "wood")
    return (
        [
            bar((0, 0, 0.2), (0, 0, n), 0.016, c, 7),
            torus(0.05, 0.012, c, n=10).turned(np.pi / 2, "x").moved(0, 0, n + 0.04),
        ]
        if lean
        else [bar((0, 0, 0.2), (0, 0, n), 0.016, c, 7)]
    )


@SHOVEL.style()
def shovel_spade(rng):
    n, w = u(rng, 0.9, 1.4), u(rng, 0.16, 0.45)
    o = np.float32([[-w / 2, 0.3], [-w / 2, 0.08], [0, pick(rng, 0.0, 0.07)], [w / 2, 0.08], [w / 2, 0.3]])
    m = merge(
        [
            *_spade_stick(rng, n, odds(rng, 0.6)),
            slab(o, 0.01, tint(rng, "metal")).turned(np.pi / 2, "x"),
            bar((0, 0, 0.15), (0, 0, 0.4), 0.02, tint(rng, "metal"), 7),
        ]
    )
    return assemble([m.turned(pick(rng, 0.15, np.pi / 2), "x").turned(u(rng, 0, 6))])


@SHOVEL.style()
def shovel_for_snow(rng):
    n, w = u(rng, 1.0, 1.5), u(rng, 0.38, 0.6)
    d, c = w * u(rng, 0.6, 0.9), tint(rng, pick(rng, "metal", "paint", "black"))
    pan = [
        box(w, 0.008, d, c),
        box(w, 0.06, 0.008, c, y=-0.03, z=d),
        *[box(0.008, 0.06, d * 0.7, c, s * w / 2, -0.03, d * 0.3) for s in (-1, 1)],
        box(w, 0.012, 0.03, tint(rng, "metal")),
    ]
    m = merge([*pan, *[part.moved(z=d * 0.4 - 0.2) for part in _spade_stick(rng, n, odds(rng, 0.7))]])
    return assemble([m.turned(pick(rng, 0.15, np.pi / 2), "x").turned(u(rng, 0, 6))])


def _grip_end(rng, n, kind, c):
    """What a long handle (along x, ending at n) is held by."""
    if kind == "D":
        w = 0.055
        return [strip([(n, -0.01), (n + 0.04, -w), (n + 0.1, -w)], 0.02, 0.02, c, -0.01), strip([(n, 0.01), (n + 0.04, w), (n + 0.1, w)], 0.02, 0.02, c, -0.01), block_y(0.025, 2.2 * w, 0.025, c, n + 0.1)]  # fmt: skip
    if kind == "T":
        return [block_y(0.03, 0.13, 0.03, c, n, 0.008)]
    return [sphere(0.02, 0.018, 0.018, c, n, n=8)]


def _dish(rng, n, w, deep, point, c, m=7, k=6):
    """Hollow blade along -x from 0 to -n: wide w, curved ``deep``, with a pointed or straight edge."""
    t, s = np.linspace(0, 1, m)[:, None], np.linspace(-1, 1, k)[None]
    half = w / 2 * (np.where(t < 0.65, 1, 1 - point * ((t - 0.65) / 0.35) ** 2)) * (0.8 + 0.2 * np.minimum(t * 6, 1))
    x = -n * t * np.ones_like(s) + 0 * s
    return sheet(
        np.stack([x, half * s, deep * (s**2 - 0.3) + n * 0.12 * (t - 0.3) ** 2 * np.ones_like(s)], -1), c, 0.006
    )


@SHOVEL.style()
def shovel_round_point(rng):
    n, w, c = u(rng, 0.7, 1.3), u(rng, 0.18, 0.26), metal(rng)
    b = w * u(rng, 1.1, 1.5)
    wood = tint(rng, pick(rng, "wood", "wood", "paint"))
    parts = [_dish(rng, b, w, w * 0.12, 0.95, c), bar((0, 0, 0), (n, 0, 0.02), 0.016, wood, 8), bar((-b * 0.35, 0, 0.005), (b * 0.35, 0, 0.005), 0.02, c, 8)]  # fmt: skip
    return posed(rng, [*parts, *[g.moved(z=0.02) for g in _grip_end(rng, n, pick(rng, "D", "T", ""), wood)]], 0.6)


@SHOVEL.style()
def shovel_low_poly(rng):
    n, c, wood = u(rng, 0.5, 1.1), metal(rng), tint(rng, "wood")
    w = n * u(rng, 0.25, 0.4)
    b, t = w * u(rng, 0.9, 1.4), w * u(rng, 0.08, 0.2)
    tip = pick(rng, 0.05, 0.3, 0.9)
    blade = strip([(0, 0), (-b * 0.1, 0), (-b * 0.6, 0), (-b, 0)], [w * 0.5, w, w, w * tip], t, c, -t / 2)
    r = n * u(rng, 0.022, 0.045)
    parts = [blade, spin([(0, -b * 0.2), (r * 1.4, -b * 0.2), (r * 1.4, b * 0.2), (0, b * 0.2)], c, 6), spin([(0, 0), (r, 0), (r, n), (0, n)], wood, pick(rng, 5, 6))]  # fmt: skip
    if odds(rng, 0.7):
        parts += [g.scaled(1, 1.3, 1.3) for g in _grip_end(rng, n, pick(rng, "D", "T"), tint(rng, pick(rng, "wood", "paint")))]  # fmt: skip
    return posed(rng, parts, 0.6)


@SHOVEL.style()
def shovel_hand_trowel(rng):
    n, w, c = u(rng, 0.12, 0.16), u(rng, 0.06, 0.09), metal(rng)
    b = w * u(rng, 1.6, 2.2)
    neck = sweep(bezier((-b * 0.2, 0, 0), (n * 0.2, 0, 0), (n * 0.2, 0, 0.03), (n * 0.5, 0, 0.03), n=6), 0.006, c, 6)
    g = spin([(0, n * 0.45), (0.013, n * 0.47), (0.016, n * 0.9), (0.012, n * 1.3), (0.014, n * 1.45), (0, n * 1.48)], tint(rng, pick(rng, "wood", "paint")), 10)  # fmt: skip
    return posed(rng, [_dish(rng, b, w, w * 0.22, pick(rng, 0.5, 1.0), c), neck, g.moved(z=0.03)], 0.3)


@SHOVEL.style()
def shovel_square_coal(rng):
    n, w, c = u(rng, 0.5, 1.2), u(rng, 0.2, 0.34), tint(rng, pick(rng, "metal", "black", "paint"))
    b, wall = w * u(rng, 1, 1.3), w * u(rng, 0.12, 0.25)
    pan = [box(b, w, 0.008, c, -b / 2), box(0.01, w, wall, c), *[box(b * 0.8, 0.008, wall, c, -b * 0.4, s * w / 2, top=0.98) for s in (-1, 1)]]  # fmt: skip
    wood = tint(rng, "wood")
    stick = [bar((0, 0, wall * 0.4), (n, 0, wall * 0.4 + n * 0.15), 0.016, wood, 8), bar((-b * 0.2, 0, 0.01), (b * 0.2, 0, wall * 0.5), 0.02, c, 6)]  # fmt: skip
    return posed(rng, [*pan, *stick, *[g.moved(z=wall * 0.4 + n * 0.15) for g in _grip_end(rng, n, pick(rng, "D", "T"), wood)]], 0.4, 0)  # fmt: skip


RAKE = street_category(
    "rake",
    ("garden rake", "leaf rake", "lawn rake", "hay rake", "grass rake"),
    "a long handle with a row of teeth",
    "what one gathers fallen leaves with",
    "a garden tool with tines for levelling soil",
    "a toothed bar on a stick, kept in the shed",
)


def _tines(w, count, n, r, c, back=0.0, sides=5):
    """Teeth pointing down from a cross bar along y at x = 0."""
    return [bar((0, y, 0), (-back, y, -n), r, c, sides, r * 0.5) for y in np.linspace(-w / 2, w / 2, count)]


def _stick(rng, n, r, sides=8):
    c = tint(rng, pick(rng, "wood", "wood", "paint", "metal"))
    return [spin([(0, 0), (r, 0), (r, n), (0, n)], c, sides), sphere(r * 1.2, r * 1.2, r * 1.2, c, n, n=6)]


@RAKE.style()
def rake_bow(rng):
    """Steel head held by two bent arms."""
    n, w, c = u(rng, 1.1, 1.7), u(rng, 0.3, 0.48), metal(rng)
    arms = [sweep(bezier((0, s * w * 0.48, 0), (w * 0.3, s * w * 0.45, 0), (w * 0.5, s * w * 0.1, 0), (w * 0.7, 0, 0), n=7), 0.007, c, 5) for s in (-1, 1)]  # fmt: skip
    return posed(rng, [block_y(0.02, w, 0.012, c), *_tines(w * 0.98, int(rng.integers(9, 16)), 0.07, 0.006, c), *arms, *[m.moved(w * 0.6) for m in _stick(rng, n, 0.014)]], 0.45, 0)  # fmt: skip


@RAKE.style()
def rake_leaf_fan(rng):
    n, c, count = u(rng, 1.0, 1.6), tint(rng, pick(rng, "metal", "paint", "wood")), int(rng.integers(11, 24))
    length, a = u(rng, 0.35, 0.5), u(rng, 0.35, 0.65)
    wires = []
    for t in np.linspace(-a, a, count):
        d = np.float32([-np.cos(t), np.sin(t), 0])
        wires.append(sweep([d * 0.02, d * length * 0.9, d * length + np.float32([0, 0, -0.02]), d * length * 1.02 + np.float32([0, 0, -0.07])], [0.004, 0.005, 0.005, 0.003], c, 4))  # fmt: skip
    brace = strip(arc(length * u(rng, 0.4, 0.6), np.pi - a, np.pi + a, 9), 0.02, 0.01, c, -0.005)
    return posed(rng, [*wires, brace, *_stick(rng, n, 0.013), spin([(0.02, -0.05), (0.022, 0.06)], c, 8)], 0.45, 0)


@RAKE.style()
def rake_wooden_hay(rng):
    n, w, c = u(rng, 1.3, 1.9), u(rng, 0.5, 0.8), tint(rng, "wood")
    parts = [block_y(0.04, w, 0.035, c), *_tines(w * 0.95, int(rng.integers(7, 14)), 0.09, 0.008, c), spin([(0, 0), (0.015, 0), (0.015, n), (0, n)], c, 8)]  # fmt: skip
    parts += [bar((0, s * w * 0.3, 0.01), (n * 0.25, 0, 0), 0.009, c, 5) for s in (-1, 1)]
    return posed(rng, parts, 0.4, 0)


@RAKE.style()
def rake_low_poly(rng):
    n, c = u(rng, 0.6, 1.2), metal(rng)
    w = n * u(rng, 0.28, 0.5)
    r, count = n * u(rng, 0.02, 0.04), int(rng.integers(4, 8))
    teeth = [box(r * 1.2, r * 1.2, w * 0.3, c, 0, y, -w * 0.3) for y in np.linspace(-w * 0.45, w * 0.45, count)]
    return posed(rng, [block_y(r * 2, w, r * 2, c, 0, r * 0.4), *teeth, spin([(0, -r), (r, -r), (r, n), (0, n)], tint(rng, "wood"), pick(rng, 5, 6))], 0.5, 0)  # fmt: skip


@RAKE.style()
def rake_small_hand(rng):
    n, c = u(rng, 0.14, 0.2), metal(rng)
    g = spin([(0, n * 0.5), (0.012, n * 0.52), (0.016, n * 0.8), (0.013, n * 1.2), (0, n * 1.25)], tint(rng, pick(rng, "wood", "paint")), 10)  # fmt: skip
    a, count = u(rng, 0.3, 0.5), int(rng.integers(3, 6))
    claws = [sweep(bezier((n * 0.5, 0, 0), (n * 0.1, n * t, 0.02), (-n * 0.3, n * t, 0.02), (-n * 0.45, n * t, -n * 0.3), n=8), 0.004, c, 5) for t in np.linspace(-a, a, count)]  # fmt: skip
    return posed(rng, [g, *claws], 0.3, 0)


@RAKE.style()
def rake_leaning_with_leaves(rng):
    """Upside down against nothing, its head up, perhaps with a heap of leaves at its foot."""
    n, w, c = u(rng, 1.2, 1.6), u(rng, 0.3, 0.5), tint(rng, pick(rng, "metal", "paint"))
    m = merge([block_y(0.03, w, 0.02, c), *_tines(w * 0.96, 12, 0.08, 0.006, c), *_stick(rng, n, 0.015)])
    m = settled(m.turned(np.pi / 2 - u(rng, 0, 0.3), "y"))
    heap = [stack([(np.float32([[1, 0], [0, 1], [-1, 0], [0, -1]]) * u(rng, 0.04, 0.12) * s, z) for s, z in ((1, 0), (0.2, u(rng, 0.02, 0.06)))], tint(rng, pick(rng, "leaf", "clay")), u(rng, -0.3, 0.3), u(rng, -0.3, 0.3), u(rng, 0, 0.04)) for _ in range(12)] if odds(rng, 0.4) else []  # fmt: skip
    return assemble([m, *heap, torus(0.017, 0.004, c, *m.bounds[0][:2] * 0, 0.0, 6)])
