"""Egg, lemon and cheese."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, ring_of, soft_box, stack, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from .crockery import one_plate, vessel, ware_colour
from .families import food_category
from .fruit import citrus_disc
from .plants import leaf
from .serving import board, crate, cut, heap, in_dish, part_of, row, spun

EGG = food_category(
    "egg",
    ("eggs", "hen's egg", "boiled egg", "easter egg", "fried egg"),
    "an oval thing with a thin shell laid by a hen",
    "what is boiled, fried or scrambled for breakfast",
    "a smooth rounded body, blunter at one end",
    "what hides a yolk inside a white shell",
)


def _egg_profile(r, k=1.35, n=11):
    t = np.linspace(-np.pi / 2 + 0.02, np.pi / 2 - 0.02, n)
    return [(r * np.cos(a) * (1 - 0.14 * np.sin(a)), r * k * (1 + np.sin(a))) for a in t]


def _egg(rng, r=None, n=18):
    c = pick(rng, (0.95, 0.93, 0.88), (0.82, 0.62, 0.45), (0.9, 0.78, 0.65), tint(rng, "paint"))
    return lathe(_egg_profile(r or u(rng, 0.019, 0.025), u(rng, 1.25, 1.45)), c, n)


@EGG.style()
def egg_whole(rng):
    return assemble([spun(rng, _egg(rng).turned(pick(rng, 0, np.pi / 2, np.pi / 2, u(rng, 0, 3)), "x"))])


@EGG.style()
def egg_low_poly(rng):
    m = _egg(rng, u(rng, 0.03, 0.06), int(rng.integers(5, 9)))
    stripe = [cylinder(float(m.bounds[1][0]) * 1.03, 0.008, tint(rng, "paint"), z=float(m.bounds[1][2]) * 0.42, n=8)]
    return assemble([m, *(stripe if odds(rng, 0.4) else [])])


@EGG.style()
def egg_in_cup(rng):
    r, c = u(rng, 0.02, 0.024), ware_colour(rng)
    stem = u(rng, 0.005, 0.025)
    foot = lathe([(0, 0), (r * u(rng, 0.7, 1.1), 0), (r * 0.35, stem * 0.6), (r * 0.35, stem), (0, stem)], c, 18)
    return assemble([foot, vessel([(r * 0.4, stem), (r * 0.95, stem + r * 0.7), (r * 1.1, stem + r * 1.3)], c, 18), _egg(rng, r).moved(z=stem + r * 0.4)])  # fmt: skip


@EGG.style()
def egg_fried(rng):
    r, a = u(rng, 0.04, 0.06), np.linspace(0, 2 * np.pi, 18, endpoint=False)
    q = r * (1 + 0.12 * np.sin(2 * a + u(rng, 0, 6)) + 0.08 * np.sin(3 * a + u(rng, 0, 6)))
    o = np.stack([q * np.cos(a), q * np.sin(a)], 1)
    white = stack([(o * 0.97, 0), (o, 0.003), (o * 0.9, 0.006), (o * 0.5, 0.008)], (0.97, 0.96, 0.92))
    yolk = sphere(r * 0.36, r * 0.36, r * u(rng, 0.2, 0.3), (0.98, 0.72, 0.12), z=0.008, n=14)
    plate = [one_plate(rng, r * 2, ware_colour(rng)).moved(z=-0.006)] if odds(rng, 0.4) else []
    return assemble([white, yolk, *plate])


@EGG.style()
def egg_half_boiled(rng):
    r, parts = u(rng, 0.019, 0.024), []
    for k in range(int(rng.integers(1, 4))):
        half = cut(_egg_profile(r), np.pi, (0.96, 0.95, 0.92), (0.97, 0.96, 0.93), 0.98)
        half = half + sphere(r * 0.08, r * 0.58, r * 0.58, (0.97, 0.72, 0.15), -r * 0.02, 0, r * 1.25, n=12)
        parts.append(half.turned(np.pi / 2, "y").turned(u(rng, -0.5, 0.5)).moved(0, k * r * 2.4))
    return assemble([spun(rng, merge(parts))])


@EGG.style()
def eggs_in_carton_or_nest(rng):
    r = 0.022
    one = _egg(rng, r, 10)
    if odds(rng, 0.4):
        c = tint(rng, "wood")
        nest = vessel([(0.035, 0), (0.06, 0.02), (0.07, 0.045)], c, 12, 0.02)
        twigs = [
            bar((0.05, -0.03, 0.03 + 0.003 * k), (0.05, 0.04, 0.035), 0.003, c, 4).turned(0.6 * k) for k in range(10)
        ]
        return assemble(
            [nest, *twigs, *[one.turned(1.2, "x").moved(0.025).turned(2.1 * k).moved(z=0.04) for k in range(3)]]
        )
    n, w, c = pick(rng, 3, 5), 0.05, pick(rng, (0.6, 0.58, 0.52), tint(rng, "paint"))
    parts = [soft_box(w * n + 0.01, w * 2 + 0.01, 0.035, c, r=0.01)]
    parts += [
        one.moved((k - (n - 1) / 2) * w, (j - 0.5) * w, 0.015) for k in range(n) for j in range(2) if odds(rng, 0.85)
    ]
    lid = soft_box(w * n + 0.01, w * 2 + 0.01, 0.03, c, 0, -w, r=0.01).turned(-u(rng, 1.2, 1.8), "x").moved(0, w, 0.05)
    return assemble([*parts, *([lid] if odds(rng, 0.6) else [])])


LEMON = food_category(
    "lemon",
    ("lemons", "lime", "lemon slice", "sour citrus fruit"),
    "a yellow oval citrus fruit with a nipple at its end",
    "a sour fruit squeezed over fish or into tea",
    "what lemonade is made from",
    "a sour yellow fruit with a bumpy peel",
)


def _lemon_profile(r, k=1.3):
    return [(r * q, r * k * z) for q, z in ((0.04, -1.12), (0.2, -1.05), (0.35, -0.92), (0.75, -0.62), (1, -0.1), (0.97, 0.25), (0.7, 0.68), (0.33, 0.95), (0.17, 1.1), (0.03, 1.16))]  # fmt: skip


def _lemon_colour(rng):
    return pick(rng, (0.97, 0.85, 0.2), (0.97, 0.85, 0.2), (0.5, 0.7, 0.2))


def _lemon(rng, r=None, n=16):
    return lathe(_lemon_profile(r or u(rng, 0.024, 0.034), u(rng, 1.15, 1.5)), _lemon_colour(rng), n).turned(
        np.pi / 2, "x"
    )


@LEMON.style()
def lemon_whole(rng):
    m = spun(rng, _lemon(rng))
    return assemble(
        [m, leaf(rng, 0.05, 0.025, tint(rng, "leaf"), 0.4, 0.3, 4).moved(0, 0.03)] if odds(rng, 0.3) else [m]
    )


@LEMON.style()
def lemon_low_poly(rng):
    r, n = u(rng, 0.03, 0.05), int(rng.integers(5, 8))
    m = lathe([(0, -1.5 * r), (r * 0.25, -1.3 * r), (r, -r * 0.4), (r, r * 0.4), (r * 0.25, 1.3 * r), (0, 1.5 * r)], _lemon_colour(rng), n)  # fmt: skip
    return assemble([spun(rng, m.turned(pick(rng, 0, np.pi / 2, np.pi / 2), "x"))])


@LEMON.style()
def lemon_half(rng):
    r, c = u(rng, 0.025, 0.033), _lemon_colour(rng)
    bowl = lathe([(0, -1.35 * r), (r * 0.25, -1.25 * r), (r * 0.75, -0.75 * r), (r, 0), (0, 0)], c, 20)
    m = bowl + citrus_disc(r * 0.97, 0.001, c, (0.98, 0.92, 0.5))
    m = m.turned(pick(rng, 0, np.pi, np.pi / 2, 1.2), "x")
    return assemble([spun(rng, m), *([_lemon(rng, r).moved(r * 2.6, 0, -r * 0.2)] if odds(rng, 0.4) else [])])


@LEMON.style()
def lemon_slices_or_wedges(rng):
    r, c = u(rng, 0.022, 0.032), _lemon_colour(rng)
    n = int(rng.integers(1, 6))
    if odds(rng, 0.5):
        one = citrus_disc(r, u(rng, 0.003, 0.007), c, (0.98, 0.92, 0.5))
        return assemble([one.turned(-0.3 * (k > 0), "y").moved(k * r * 0.9) for k in range(n)])
    one = cut(_lemon_profile(r), u(rng, 0.8, 1.6), c, (0.98, 0.92, 0.55), 0.93).turned(np.pi / 2, "y")
    return assemble([one.turned(u(rng, -0.4, 0.4)).moved(0, k * r * 1.4) for k in range(n)])


@LEMON.style()
def lemon_bowl_or_crate(rng):
    base = _lemon(rng, 0.028, 10)
    base = base.moved(z=-base.bounds[0][2])
    if odds(rng, 0.6):
        return assemble(in_dish(rng, lambda g: base, int(rng.integers(3, 7)), 0.035, int(rng.integers(1, 3))))
    rows = [m.moved(0, (j - 1) * 0.08, 0.008) for j in range(3) for m in row(rng, lambda g: base, 4, 0.062)]
    return assemble([crate(rng, 0.28, 0.27, 0.06), *rows] if odds(rng, 0.6) else heap(rng, lambda g: base, 3, 0.035))


CHEESE = food_category(
    "cheese",
    ("swiss cheese", "cheese wedge", "cheddar", "gouda", "camembert", "piece of cheese"),
    "a yellow wedge with holes, made of milk",
    "what mice are said to love",
    "a food of curdled milk sold in wheels and slices",
    "what is grated over pasta or melted on toast",
)


def _cheese_colour(rng):
    return pick(rng, (0.97, 0.8, 0.25), (0.95, 0.72, 0.2), (0.96, 0.9, 0.65))


def _holes(rng, r, h, angle, n):
    """Dark shallow round marks on the two cut faces and the top of a wedge with its tip at the origin."""
    dark, parts = (0.8, 0.58, 0.12), []
    for _ in range(n):
        q, z, s = u(rng, 0.25, 0.9) * r, u(rng, 0.2, 0.8) * h, u(rng, 0.05, 0.14) * h
        side = pick(rng, -1, 1)
        parts.append(sphere(s, s * 0.15, s, dark, q, 0, z, n=8).turned(side * angle / 2))
        b = u(rng, -0.35, 0.35) * angle
        parts.append(sphere(s, s, s * 0.15, dark, q * np.cos(b), q * np.sin(b), h, n=8))
    return parts


@CHEESE.style()
def cheese_wedge_with_holes(rng):
    r, a = u(rng, 0.08, 0.15), u(rng, 0.5, 1.1)
    h, c = r * u(rng, 0.35, 0.7), _cheese_colour(rng)
    return assemble(
        [spun(rng, merge([part_of([(r, 0), (r, h)], a, c, 8), *_holes(rng, r, h, a, int(rng.integers(4, 9)))]))]
    )


@CHEESE.style()
def cheese_low_poly(rng):
    r, a = u(rng, 0.07, 0.13), u(rng, 0.6, 1.2)
    h = r * u(rng, 0.4, 0.8)
    m = part_of([(r * 0.97, 0), (r, h * 0.1), (r, h * 0.9), (r * 0.95, h)], a, _cheese_colour(rng), 3)
    return assemble(
        [spun(rng, merge([m, *_holes(rng, r, h, a, int(rng.integers(2, 5)))]).turned(pick(rng, 0, 0, np.pi / 2), "x"))]
    )


@CHEESE.style()
def cheese_wheel(rng):
    """Whole, or with a wedge cut out which may lie beside it."""
    r = u(rng, 0.05, 0.2)
    h, gap = r * u(rng, 0.3, 0.8), u(rng, 0.5, 1.2)
    rind, c = pick(rng, (0.85, 0.6, 0.2), (0.75, 0.12, 0.1), (0.95, 0.93, 0.88)), _cheese_colour(rng)
    p = [(r * 0.94, 0), (r, h * 0.12), (r, h * 0.88), (r * 0.94, h)]
    if odds(rng, 0.3):
        return assemble([lathe([(0, 0), *p, (0, h)], rind, 26)])
    parts = [cut(p, 2 * np.pi - gap, rind, c, 0.97, 24).turned(np.pi + gap / 2)]
    parts += [cut(p, gap * 0.9, rind, c, 0.97, 7).moved(r * u(rng, 0.4, 0.8))] if odds(rng, 0.5) else []
    return assemble([spun(rng, merge(parts))])


@CHEESE.style()
def cheese_block_and_slices(rng):
    w, d, h, c = u(rng, 0.08, 0.16), u(rng, 0.05, 0.09), u(rng, 0.04, 0.08), _cheese_colour(rng)
    parts = [soft_box(w, d, h, c, r=0.004)]
    for k in range(int(rng.integers(1, 5))):
        parts.append(box(0.005, d, h, c).turned(-u(rng, 0.9, 1.4), "y").moved(-w * 0.6 - k * 0.018))
    low = min(float(p.bounds[0][2]) for p in parts)
    return assemble([*parts, board(rng, w * 2.4, d * 2).moved(-w * 0.3, 0, low)] if odds(rng, 0.5) else parts)


@CHEESE.style()
def cheese_board(rng):
    """Several sorts on a board, with a knife or under a glass bell."""
    wedge = part_of([(0.09, 0), (0.09, 0.04)], 0.8, _cheese_colour(rng), 7)
    parts = [
        board(rng, 0.32, 0.22),
        wedge.moved(-0.12, 0.02),
        cylinder(0.04, 0.03, (0.95, 0.93, 0.88), 0.06, 0.04, n=18),
    ]
    parts.append(soft_box(0.06, 0.05, u(rng, 0.03, 0.05), _cheese_colour(rng), 0.05, -0.05, r=0.004))
    parts += [sphere(0.009, 0.009, 0.009, (0.35, 0.12, 0.3), -0.05 + 0.014 * k, -0.06 + 0.01 * (k % 2), 0.008, n=6) for k in range(5)]  # fmt: skip
    return assemble([merge(parts).scaled(u(rng, 0.85, 1.2))])


@CHEESE.style()
def cheese_slice_thin_or_round_soft(rng):
    if odds(rng, 0.5):
        w, c, n = u(rng, 0.08, 0.11), _cheese_colour(rng), int(rng.integers(1, 4))
        one = slab(np.float32([[-w, -w], [w, -w], [w, w], [-w, w]]) / 2, 0.004, c)
        pits = [cylinder(u(rng, 0.003, 0.009), 0.0044, (0.75, 0.55, 0.12), x * w, y * w, -0.0002, n=9) for x, y in rng.uniform(-0.4, 0.4, (7, 2))]  # fmt: skip
        return assemble([merge([one, *pits]).turned(u(rng, -0.3, 0.3)).moved(0, 0, 0.005 * k) for k in range(n)])
    r, h = u(rng, 0.035, 0.06), u(rng, 0.02, 0.035)
    rim = stack([(oval(r * 0.96, r * 0.96), 0), (oval(r, r), h * 0.2), (oval(r, r), h * 0.8), (oval(r * 0.95, r * 0.95), h)], (0.95, 0.94, 0.9))  # fmt: skip
    tray = [ring_of(box(0.002, r * 0.2, h * 0.5, tint(rng, "wood"), z=-0.001), 32, r * 1.05)] if odds(rng, 0.4) else []
    return assemble([rim, *tray])
