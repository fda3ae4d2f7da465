"""Pear, pineapple and watermelon."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from .families import food_category
from .fruit import _body, _stalk
from .plants import leaf
from .serving import bitten, cut, in_dish, spun

PEAR = food_category(
    "pear",
    ("pears", "conference pear"),
    "a sweet fruit that is narrow at the stalk",
    "a bell-shaped fruit with soft flesh",
)


def _pear(rng):
    r, k = u(rng, 0.028, 0.042), u(rng, 0.9, 1.2)
    p = [(0, 0), (0.5, 0.05), (0.95, 0.6), (1.0, 1.0), (0.8, 1.6), (0.5, 2.2), (0.38, 2.6), (0.15, 2.85), (0, 2.85)]
    return merge([_body([(a * r, b * r * k) for a, b in p], (0.68, 0.72, 0.25)), _stalk(0.02, 2.8 * r * k)])


@PEAR.style()
def pear_standing(rng):
    return assemble([_pear(rng)])


@PEAR.style()
def pear_lying(rng):
    return assemble([_pear(rng).turned(u(rng, 1.2, 1.7), "x").turned(u(rng, 0, 6))])


_PEAR = [(0, 0), (0.5, 0.05), (0.95, 0.6), (1.0, 1.0), (0.8, 1.6), (0.5, 2.2), (0.38, 2.6), (0.15, 2.85), (0, 2.85)]


def _pear_colour(rng):
    return pick(rng, (0.68, 0.72, 0.25), (0.85, 0.75, 0.3), (0.6, 0.4, 0.2), (0.45, 0.6, 0.25))


@PEAR.style()
def pear_half(rng):
    r = u(rng, 0.03, 0.042)
    m = cut(
        [(a * r, b * r) for a, b in _PEAR], pick(rng, np.pi, np.pi, 1.2), _pear_colour(rng), (0.96, 0.93, 0.78), 0.95
    )
    core = sphere(0.001, r * 0.25, r * 0.35, (0.8, 0.7, 0.5), -0.0008, 0, r, n=8)
    return assemble([spun(rng, merge([m, core, _stalk(0.02, r * 2.8)]).turned(np.pi / 2, "y"))])


@PEAR.style()
def pear_low_poly_with_leaf(rng):
    r, n = u(rng, 0.035, 0.05), int(rng.integers(5, 9))
    p = [(0, 0), (0.7, 0.1), (1, 0.9), (0.5, u(rng, 1.7, 2.1)), (0.4, 2.4), (0, 2.55)]
    parts = [lathe([(a * r, b * r) for a, b in p], _pear_colour(rng), n)]
    parts.append(bar((0, 0, r * 2.4), (r * 0.2, 0, r * 3), r * u(rng, 0.07, 0.14), tint(rng, "wood"), 4))
    if odds(rng, 0.7):
        parts.append(leaf(rng, r, r * 0.5, tint(rng, "leaf"), 0.4, 0.4, 3).moved(z=r * 2.7))
    return assemble([spun(rng, merge(parts))])


@PEAR.style()
def pear_bowl_or_group(rng):
    if odds(rng, 0.5):
        return assemble(in_dish(rng, lambda g: _pear(g).turned(1.2, "x"), int(rng.integers(3, 5)), 0.045))
    return assemble([_pear(rng).moved(-0.04), _pear(rng).moved(0.04, 0.02), pear_lying(rng).moved(0, -0.08)])


@PEAR.style()
def pear_bitten(rng):
    r = u(rng, 0.03, 0.042)
    t = np.linspace(0, 8, 24)
    p = np.stack([np.interp(t, range(9), [q[k] * r for q in _PEAR]) for k in (0, 1)], 1)
    m = bitten(
        lathe(p, _pear_colour(rng), 24), (r * 1.1, 0, r * u(rng, 1, 2)), r * u(rng, 0.6, 0.8), (0.96, 0.93, 0.78)
    )
    return assemble([spun(rng, (m + _stalk(0.022, r * 2.8)).turned(pick(rng, 0, 1.45), "x"))])


PINEAPPLE = food_category(
    "pineapple",
    ("ananas",),
    "a tropical fruit with a rough skin and a crown of leaves",
    "a large sweet fruit with spiky leaves on top",
)


def _pineapple(rng, crown):
    r, n = u(rng, 0.05, 0.07), 12
    h = r * u(rng, 2.2, 3.2)
    z = np.linspace(0, 1, 13)
    m = lathe(
        [
            (r * (0.35 + 0.65 * np.sin(np.pi * (0.12 + 0.8 * t))) * (1 + 0.05 * (-1) ** i), h * t)
            for i, t in enumerate(z)
        ]
        + [(0, h)],
        (0.72, 0.5, 0.18),
        18,
    )
    return merge(
        [
            m,
            *[
                leaf(rng, crown * u(rng, 0.6, 1), 0.018, tint(rng, "leaf"), 0.5, u(rng, 0.9, 1.5))
                .turned(2.4 * k)
                .moved(z=h * 0.98)
                for k in range(n)
            ],
        ]
    )


@PINEAPPLE.style()
def pineapple_whole(rng):
    return assemble([_pineapple(rng, u(rng, 0.08, 0.16))])


@PINEAPPLE.style()
def pineapple_lying(rng):
    return assemble([_pineapple(rng, u(rng, 0.08, 0.14)).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


_PINE = (0.95, 0.8, 0.3)


@PINEAPPLE.style()
def pineapple_low_poly(rng):
    r, n = u(rng, 0.055, 0.08), int(rng.integers(6, 9))
    h, c = r * u(rng, 1.7, 2.6), pick(rng, (0.85, 0.6, 0.15), (0.7, 0.45, 0.15))
    body = lathe([(0, 0), (r * 0.75, 0), (r, h * 0.4), (r * 0.9, h * 0.75), (r * 0.5, h), (0, h)], c, n)
    spike = bar((r * 0.15, 0, h * 0.97), (r * u(rng, 0.5, 0.9), 0, h + r * u(rng, 0.7, 1.2)), r * 0.28, tint(rng, "leaf"), 4, end_r=0.001)  # fmt: skip
    tall = bar((0, 0, h), (0, 0, h + r * u(rng, 1.2, 1.8)), r * 0.3, tint(rng, "leaf"), 4, end_r=0.001)
    return assemble([body, ring_of(spike, int(rng.integers(4, 7))), tall])


@PINEAPPLE.style()
def pineapple_scaled_skin(rng):
    """The skin modelled as many studs."""
    r, rows = u(rng, 0.05, 0.065), int(rng.integers(6, 9))
    h = r * u(rng, 2.2, 2.8)
    parts = [sphere(r * 0.93, r * 0.93, h * 0.52, (0.6, 0.4, 0.12), z=h / 2, n=12)]
    for i in range(rows):
        z = (i + 0.5) / rows
        q = 0.95 * r * np.sqrt(max(1 - (2 * z - 1) ** 2 * 0.85, 0.1))
        stud = bar((0, 0, 0), (r * 0.2, 0, r * 0.03), r * 0.24, (0.8, 0.58, 0.2), 4, end_r=r * 0.05)
        parts.append(ring_of(stud, 10, q * 0.9, i * np.pi / 10).moved(z=h * z))
    crown = [leaf(rng, u(rng, 0.06, 0.12), 0.02, tint(rng, "leaf"), 0.4, u(rng, 0.8, 1.5), 4).turned(2.4 * k) for k in range(9)]  # fmt: skip
    return assemble([*parts, merge(crown).moved(z=h * 0.97)])


@PINEAPPLE.style()
def pineapple_rings(rng):
    r, t, n = u(rng, 0.04, 0.06), u(rng, 0.008, 0.016), int(rng.integers(1, 6))
    one = lathe([(r * 0.35, 0), (r, 0), (r, t), (r * 0.35, t), (r * 0.35, 0)], _PINE, 20)
    if odds(rng, 0.5):
        one = one + torus(r, t * 0.4, (0.65, 0.45, 0.15), z=t / 2, n=12)
    return assemble([one.turned(u(rng, 0, 1)).moved(u(rng, -0.006, 0.006), k * 0.004, k * t * 1.05) for k in range(n)])


@PINEAPPLE.style()
def pineapple_half_or_quarter(rng):
    r = u(rng, 0.05, 0.065)
    h, angle = r * u(rng, 2.2, 3), pick(rng, np.pi, np.pi, np.pi / 2)
    z = np.linspace(0, 1, 10)
    p = [(r * (0.35 + 0.65 * np.sin(np.pi * (0.12 + 0.8 * t))), h * t) for t in z]
    crown = [leaf(rng, u(rng, 0.06, 0.11), 0.02, tint(rng, "leaf"), 0.4, u(rng, 0.8, 1.5), 4).turned(u(rng, -1.2, 1.2)) for _ in range(7)]  # fmt: skip
    m = merge([cut(p, angle, (0.68, 0.47, 0.17), _PINE, 0.92), merge(crown).moved(0.005, 0, h)])
    return assemble([spun(rng, m.turned(np.pi / 2, "y"))])


MELON = food_category(
    "watermelon",
    ("melon", "honeydew"),
    "a very large green fruit with red juicy flesh",
    "a heavy summer fruit full of water and seeds",
)


@MELON.style()
def melon_whole(rng):
    r, c = u(rng, 0.08, 0.16), (0.2, 0.42, 0.18)
    m = sphere(r * u(rng, 1, 1.5), r, r, c, n=22)
    return assemble([m, torus(r * 0.99, 0.003, (0.5, 0.65, 0.35), n=22).turned(np.pi / 2, "x")])


@MELON.style()
def melon_slice(rng):
    r, t = u(rng, 0.09, 0.15), u(rng, 0.02, 0.06)
    a = np.linspace(0, np.pi, 14)
    o = np.stack([np.cos(a), np.sin(a)], 1) * r
    return assemble(
        [
            merge(
                [slab(o, t, (0.25, 0.5, 0.2)), slab(o * 0.9 + [0, 0.0], t * 1.04, (0.85, 0.2, 0.22), -t * 0.02)]
            ).turned(-np.pi / 2 + u(rng, -0.2, 0.2), "x")
        ]
    )


_RIND, _RED = (0.22, 0.45, 0.18), (0.87, 0.2, 0.24)


def _melon_profile(r, k, n=11):
    return [(r * np.sin(t), -r * k * np.cos(t)) for t in np.linspace(0.02, np.pi - 0.02, n)]


@MELON.style()
def melon_striped(rng):
    r, k, n = u(rng, 0.09, 0.15), u(rng, 1, 1.45), int(rng.integers(5, 9))
    parts = [lathe(_melon_profile(r, k), (0.4, 0.6, 0.28), 24)]
    parts += [cut([(a * 1.006, z) for a, z in _melon_profile(r, k)], 0.26, (0.12, 0.3, 0.12), (0.12, 0.3, 0.12), n=3).turned(2 * np.pi * j / n) for j in range(n)]  # fmt: skip
    stem = bar((0, 0, r * k * 0.97), (r * 0.1, 0, r * k * 1.15), 0.004, tint(rng, "wood"), 5)
    return assemble([spun(rng, merge([*parts, stem]).turned(pick(rng, 0, 1.4, np.pi / 2), "x"))])


@MELON.style()
def melon_half(rng):
    r, k = u(rng, 0.09, 0.15), u(rng, 1, 1.4)
    m = cut(_melon_profile(r, k), np.pi, _RIND, _RED, 0.9, 13)
    seeds = [sphere(0.001, 0.003, 0.005, (0.08, 0.05, 0.04), -0.012 * r - 0.0005, y * r, z * r, n=4) for y, z in rng.uniform(-0.6, 0.6, (14, 2))]  # fmt: skip
    return assemble([spun(rng, merge([m, *seeds]).turned(pick(rng, np.pi / 2, np.pi / 2, 1.0, 0.2), "y"))])


@MELON.style()
def melon_wedges(rng):
    r, k, n = u(rng, 0.09, 0.15), u(rng, 1, 1.3), int(rng.integers(1, 4))
    one = cut(_melon_profile(r, k), u(rng, 0.5, 1.3), _RIND, pick(rng, _RED, _RED, (0.9, 0.75, 0.4)), 0.9)
    one = one.turned(np.pi / 2, "y")
    return assemble([one.moved(0, j * r * 1.1, 0).turned(u(rng, -0.1, 0.1)) for j in range(n)])


@MELON.style()
def melon_low_poly_cut(rng):
    """Chunky toy melon with a wedge missing."""
    r, n = u(rng, 0.09, 0.14), int(rng.integers(5, 8))
    p = _melon_profile(r, u(rng, 0.9, 1.3), 6)
    gap = pick(rng, 0.8, 1.5, np.pi)
    return assemble([spun(rng, cut(p, 2 * np.pi - gap, _RIND, _RED, 0.88, n).turned(pick(rng, 0, np.pi / 2), "y"))])


@MELON.style()
def melon_triangle_slice_on_stick(rng):
    r, t = u(rng, 0.07, 0.12), u(rng, 0.015, 0.03)
    a = np.linspace(np.pi / 2 - 0.45, np.pi / 2 + 0.45, 7)
    o = np.vstack([np.stack([np.cos(a), np.sin(a)], 1) * r, [[0, 0]]])
    layers = [(1, (0.25, 0.5, 0.2), 1), (0.92, (0.9, 0.95, 0.8), 1.03), (0.86, _RED, 1.06)]
    parts = [slab(o * k, t * f, c, -t * f / 2) for k, c, f in layers]
    parts += [cylinder(0.003, t * 1.1, (0.1, 0.06, 0.05), x * r, y * r, -t * 0.55, n=5) for x, y in ((0, 0.45), (-0.12, 0.65), (0.12, 0.65))]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(box(0.012, r * 0.6, 0.004, tint(rng, "wood"), 0, r * 1.15, -0.002))
    return assemble([merge(parts).turned(pick(rng, np.pi / 2, -np.pi / 2, 0), "x")])
