"""Bread and cake."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, ring_of, soft_box, stack, sweep, u
from ..forms import oval as oval_outline
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from .families import food_category
from .serving import board, cut, part_of, spun

BREAD = food_category(
    "bread",
    ("loaf of bread", "bread loaf", "baguette", "bread roll"),
    "a baked food of flour and water",
    "what a baker makes every morning",
    "a loaf that is cut into slices",
)


@BREAD.style()
def bread_loaf(rng):
    w, d, h = u(rng, 0.18, 0.32), u(rng, 0.09, 0.15), u(rng, 0.07, 0.12)
    o = oval_outline(w / 2, d / 2, 4, 22)
    return assemble(
        [
            stack(
                [(o * 0.93, 0), (o, h * 0.3), (o * 1.02, h * 0.65), (o * 0.9, h * 0.9), (o * 0.5, h)], (0.7, 0.47, 0.25)
            ),
            *[box(0.008, d * 0.7, 0.006, (0.85, 0.68, 0.45), x * w, 0, h * 0.97) for x in (-0.25, 0, 0.25)],
        ]
    )


@BREAD.style()
def bread_baguette_or_roll(rng):
    n = u(rng, 0.08, 0.6)
    r = u(rng, 0.03, 0.042)
    x = np.linspace(-1, 1, 9)
    return assemble(
        [
            sweep(
                np.c_[x * n / 2, 0.01 * np.sin(x * 2), np.zeros(9)],
                r * np.sqrt(1.02 - np.abs(x) ** 3),
                (0.78, 0.55, 0.3),
                12,
                0.75,
            )
        ]
    )


@BREAD.style()
def bread_sliced(rng):
    w, h, n = u(rng, 0.09, 0.13), u(rng, 0.09, 0.13), int(rng.integers(3, 12))
    a = np.linspace(0, np.pi, 9)
    o = np.vstack([np.stack([np.cos(a) * w / 2, np.sin(a) * h * 0.4 + h * 0.6], 1), [[-w * 0.46, 0], [w * 0.46, 0]]])
    one = slab(o, 0.012, (0.85, 0.7, 0.48)).turned(np.pi / 2, "x")
    return assemble([one.turned(-u(rng, 0.0, 0.15), "x").moved(0, k * 0.016) for k in range(n)])


_CRUST, _CRUMB = (0.72, 0.48, 0.25), (0.93, 0.82, 0.62)


def _slice(w, h, t, top=0.4):
    """One slice of tin bread standing upright, its face to -y."""
    a = np.linspace(0, np.pi, 9)
    o = np.vstack(
        [np.stack([np.cos(a) * w / 2, np.sin(a) * h * top + h * (1 - top)], 1), [[-w * 0.46, 0], [w * 0.46, 0]]]
    )
    mid = o.mean(0)
    return merge([slab(o, t, _CRUST), slab(mid + (o - mid) * 0.93, t * 1.06, _CRUMB, -t * 0.03)]).turned(np.pi / 2, "x")


@BREAD.style()
def bread_slice_or_toast(rng):
    w, t = u(rng, 0.09, 0.13), u(rng, 0.009, 0.022)
    one = _slice(w, w * u(rng, 0.85, 1.1), t, u(rng, 0.12, 0.4))
    lying = one.turned(np.pi / 2, "x")
    n = pick(rng, 1, 1, 2, 3)
    m = [lying.turned(u(rng, -0.4, 0.4)).moved(z=k * t * 1.05) for k in range(n)]
    butter = box(0.025, 0.025, 0.008, (0.97, 0.88, 0.5)).turned(0.4)
    top = max(float(p.bounds[1][2]) for p in m)
    mid = (m[-1].bounds[0] + m[-1].bounds[1]) / 2
    return assemble([*m, *([butter.moved(mid[0], mid[1], top)] if odds(rng, 0.3) else [])] if odds(rng, 0.8) else [one])


@BREAD.style()
def bread_low_poly(rng):
    w, k = u(rng, 0.16, 0.28), int(rng.integers(5, 8))
    d, h = w * u(rng, 0.4, 0.6), w * u(rng, 0.35, 0.5)
    a = np.linspace(0, np.pi, k)
    o = np.vstack([np.stack([np.cos(a) * d / 2, np.sin(a) * h * 0.45 + h * 0.55], 1), [[-d * 0.43, 0], [d * 0.43, 0]]])
    loaf = loft([np.c_[np.full(len(o), x * w), o * f] for x, f in ((-0.5, 0.88), (-0.4, 1), (0.4, 1), (0.5, 0.88))], _CRUST)  # fmt: skip
    cuts = [
        box(w * 0.03, d * 0.6, h * 0.06, _CRUMB, x * w, 0, h * 0.96).turned(u(rng, -0.1, 0.1)) for x in (-0.25, 0, 0.25)
    ]
    return assemble([spun(rng, merge([loaf, *(cuts if odds(rng, 0.7) else [])]))])


@BREAD.style()
def bread_round_with_cross(rng):
    """Country loaf, bun or boule, sometimes cut open."""
    r = u(rng, 0.04, 0.14)
    h = r * u(rng, 0.7, 1.0)
    p = [(0.01 * r, 0), (r * 0.85, 0), (r, h * 0.3), (r * 0.9, h * 0.65), (r * 0.55, h * 0.93), (0.01 * r, h)]
    if odds(rng, 0.4):
        return assemble([spun(rng, cut(p, pick(rng, np.pi, 4.5), _CRUST, _CRUMB, 0.94))])
    n, depth = pick(rng, 9, 20), odds(rng, 0.7)
    marks = [
        box(r * 1.3, r * 0.09, h * 0.05, (0.9, 0.75, 0.52), 0, 0, h * 0.94).turned(a) for a in (0.2, 0.2 + np.pi / 2)
    ]
    return assemble([lathe(p, _CRUST, n), *(marks if depth else [])])


@BREAD.style()
def bread_loaf_half_sliced_on_board(rng):
    w, t, n = u(rng, 0.09, 0.12), u(rng, 0.012, 0.018), int(rng.integers(2, 5))
    h, rest = w * u(rng, 0.85, 1.1), u(rng, 0.08, 0.18)
    parts = [_slice(w, h, rest).moved(0, rest)]
    parts += [_slice(w, h, t).turned(u(rng, 0.15, 0.9), "x").moved(0, -0.004 - k * t * 1.6) for k in range(n)]
    return assemble([*parts, board(rng, w * 1.8, rest + 0.2).moved(0, rest * 0.3)] if odds(rng, 0.6) else parts)


@BREAD.style()
def bread_scored_baguettes_or_plait(rng):
    n, r = u(rng, 0.25, 0.55), u(rng, 0.026, 0.038)
    x = np.linspace(-1, 1, 13)
    if odds(rng, 0.4):
        ropes = [sweep(np.c_[x * n * 0.35, r * np.sin(x * 9 + k * 2.1), r * 0.5 * np.cos(x * 18 + k * 4.2)], r * np.sqrt(1.05 - x**2), _CRUST, 8) for k in range(3)]  # fmt: skip
        return assemble(ropes)
    one = [sweep(np.c_[x * n / 2, 0 * x, 0 * x], r * np.sqrt(1.02 - np.abs(x) ** 4), _CRUST, 10, 0.8)]
    one += [
        box(r * 1.6, r * 0.35, r * 0.15, _CRUMB, 0, 0, r * 0.75).turned(0.5).moved(t * n)
        for t in np.linspace(-0.36, 0.36, 5)
    ]
    m = merge(one)
    return assemble([m.turned(u(rng, -0.1, 0.1)).moved(0, k * r * 2.1) for k in range(int(rng.integers(1, 4)))])


CAKE = food_category(
    "cake",
    ("birthday cake", "gateau", "layer cake", "wedding cake", "pie", "tart"),
    "a sweet baked dessert with cream",
    "what is eaten with candles on a birthday",
)


@CAKE.style()
def cake_round(rng):
    r, h, c = u(rng, 0.09, 0.16), u(rng, 0.05, 0.12), tint(rng, pick(rng, "white", "wood", "paint"))
    parts = [
        cylinder(r, h, c, z=0.01, n=26),
        cylinder(r * 1.25, 0.01, tint(rng, "white"), n=26),
        ring_of(sphere(0.014, 0.014, 0.014, tint(rng, "paint"), z=h + 0.015, n=7), 10, r * 0.85),
    ]
    return assemble(
        [
            *parts,
            *[
                cylinder(0.004, 0.05, tint(rng, "paint"), x * r, y * r, h, n=6)
                for x, y in rng.uniform(-0.5, 0.5, (int(rng.integers(0, 8)), 2))
            ],
        ]
    )


@CAKE.style()
def cake_tiers_or_slice(rng):
    if odds(rng, 0.5):
        c, z, parts = tint(rng, "white"), 0.0, []
        for k in range(3):
            r = 0.16 * (1 - 0.28 * k)
            parts += [cylinder(r, 0.09, c, z=z, n=24), torus(r, 0.008, tint(rng, "paint"), z=z, n=24)]
            z += 0.09
        return assemble(parts)
    a, r, h = np.linspace(-0.25, 0.25, 6), u(rng, 0.1, 0.14), u(rng, 0.05, 0.09)
    o = np.vstack([np.stack([np.cos(a), np.sin(a)], 1) * r, [[0, 0]]])
    return assemble(
        [
            slab(o, h * 0.45, (0.8, 0.6, 0.35)),
            slab(o, h * 0.1, (0.95, 0.9, 0.85), h * 0.45),
            slab(o, h * 0.45, (0.8, 0.6, 0.35), h * 0.55),
            sphere(0.014, 0.014, 0.014, (0.8, 0.1, 0.15), r * 0.7, 0, h + 0.01, n=8),
        ]
    )


def _icing(rng):
    return tint(rng, pick(rng, "white", "wood", "paint", "paint"))


def _candles(rng, n, r, z):
    parts = []
    for k in range(n):
        x, y = r * np.cos(2 * np.pi * k / n), r * np.sin(2 * np.pi * k / n)
        parts += [cylinder(0.004, 0.05, tint(rng, "paint"), x, y, z, n=6), sphere(0.004, 0.004, 0.008, (0.98, 0.75, 0.2), x, y, z + 0.058, n=5)]  # fmt: skip
    return parts


@CAKE.style()
def cake_low_poly(rng):
    r, n = u(rng, 0.08, 0.15), int(rng.integers(6, 10))
    h, tiers, parts, z = r * u(rng, 0.5, 0.9), int(rng.integers(1, 4)), [], 0.0
    for k in range(tiers):
        q = r * 0.7**k
        parts += [
            cylinder(q, h * 0.65, _icing(rng), z=z, n=n),
            cylinder(q * 1.07, h * 0.3, _icing(rng), z=z + h * 0.55, n=n),
        ]
        z += h * 0.85
    parts += pick(rng, [bar((0, 0, z), (0, 0, z + r * 0.5), r * 0.08, tint(rng, "paint"), 5)], [sphere(r * 0.18, r * 0.18, r * 0.18, (0.8, 0.1, 0.15), z=z + r * 0.12, n=6)])  # fmt: skip
    return assemble(parts)


@CAKE.style()
def cake_with_drips_on_stand(rng):
    """Icing runs down the side; on a footed stand or a plate, with candles or cream dots."""
    r, h, top = u(rng, 0.08, 0.13), u(rng, 0.06, 0.12), _icing(rng)
    parts = [cylinder(r, h, _icing(rng), n=24), cylinder(r * 1.02, 0.012, top, z=h - 0.008, n=24)]
    for k in range(12):
        a, n = 2 * np.pi * k / 12, h * u(rng, 0.15, 0.6)
        x, y = r * 1.005 * np.cos(a), r * 1.005 * np.sin(a)
        parts.append(bar((x, y, h), (x, y, h - n), 0.007, top, 5))
    parts += _candles(rng, int(rng.integers(3, 9)), r * 0.6, h) if odds(rng, 0.5) else [ring_of(cylinder(0.014, 0.022, _icing(rng), z=h, top=0.002, n=7), 8, r * 0.8)]  # fmt: skip
    foot = lathe([(0, -0.1), (r * 0.6, -0.1), (r * 0.15, -0.08), (r * 0.12, -0.02), (r * 1.3, -0.008), (r * 1.3, 0), (0, 0)], tint(rng, "white"), 22)  # fmt: skip
    return assemble([*parts, foot] if odds(rng, 0.6) else parts)


@CAKE.style()
def cake_cut_open(rng):
    """Whole layered cake with a piece missing, the piece perhaps beside it."""
    r, h = u(rng, 0.09, 0.14), u(rng, 0.06, 0.1)
    gap, cream, sponge = u(rng, 0.5, 1.1), _icing(rng), (0.82, 0.6, 0.35)

    def part(angle):
        layers = [part_of([(r * 0.97, 0), (r * 0.97, h)], angle, sponge, 13)]
        layers += [part_of([(r * 0.98, z), (r * 0.98, z + h * 0.08)], angle + 0.02, (0.96, 0.92, 0.86), 13).moved(-0.0006) for z in (h * 0.3, h * 0.62)]  # fmt: skip
        return merge([*layers, part_of([(r, h), (r, h * 1.08)], angle, cream, 13)])

    whole = [part(2 * np.pi - gap).turned(np.pi + gap / 2)]
    piece = part(gap * 0.8).moved(r * u(rng, 0.3, 0.6)) if odds(rng, 0.6) else None
    return assemble([*whole, *([piece] if piece else []), *_candles(rng, int(rng.integers(0, 6)), -r * 0.5, h * 1.05)])


@CAKE.style()
def cake_pie_or_tart(rng):
    """Fluted shallow crust with a lattice, a lid, or fruit on top."""
    r, h, crust = u(rng, 0.09, 0.14), u(rng, 0.025, 0.045), (0.8, 0.58, 0.32)
    parts = [lathe([(0, 0), (r * 0.82, 0), (r, h), (r * 0.92, h), (r * 0.9, h * 0.75), (0, h * 0.75)], crust, 24)]
    parts.append(cylinder(r * 0.9, 0.003, tint(rng, pick(rng, "brick", "wood", "paint")), z=h * 0.78, n=22))
    parts.append(ring_of(sphere(0.013, 0.013, 0.008, crust, z=h, n=6), 22, r * 0.96))
    if odds(rng, 0.6):
        for t in (-0.5, -0.17, 0.17, 0.5):
            n = 2 * r * 0.9 * np.sqrt(1 - t * t)
            parts += [box(n, 0.012, 0.005, crust, 0, t * r, h * 0.85), box(0.012, n, 0.005, crust, t * r, 0, h * 0.9)]
    else:
        s, c = r * 0.13, tint(rng, pick(rng, "paint", "brick"))
        parts += [ring_of(sphere(s, s, s * 0.7, c, z=h, n=7), k, q * r) for k, q in ((12, 0.75), (7, 0.42), (1, 0.0))]
    return assemble(parts)


@CAKE.style()
def cake_sheet_or_roll(rng):
    if odds(rng, 0.5):
        w, d, h = u(rng, 0.18, 0.32), u(rng, 0.14, 0.22), u(rng, 0.04, 0.07)
        parts = [soft_box(w, d, h, (0.82, 0.62, 0.38), r=0.008), soft_box(w * 1.01, d * 1.01, h * 0.25, _icing(rng), z=h * 0.9, r=0.008)]  # fmt: skip
        s = sphere(0.012, 0.012, 0.01, _icing(rng), n=6)
        parts += [s.moved(x * w, y * d * 0.43, h * 1.2) for x in np.linspace(-0.44, 0.44, 8) for y in (-1, 1)]
        return assemble(parts)
    r, n = u(rng, 0.035, 0.05), u(rng, 0.15, 0.26)
    a = np.linspace(0, 4.5 * np.pi, 30)
    swirl = sweep(np.c_[np.full(30, -n / 2 - 0.001), r * 0.9 * a / a[-1] * np.cos(a), r * 0.9 * a / a[-1] * np.sin(a)], 0.003, (0.97, 0.93, 0.86), 4)  # fmt: skip
    return assemble([bar((-n / 2, 0, 0), (n / 2, 0, 0), r, pick(rng, (0.35, 0.2, 0.12), (0.8, 0.6, 0.35)), 18), swirl])
