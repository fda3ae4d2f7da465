"""Clothes racks."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    oval,
    pick,
    ring_of,
    sheet,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

RACK = Category(
    "clothes rack", "household", synonyms=("garment rack", "drying rack", "clothes horse"),
    glosses=("a frame on which clothes are hung", "where coats hang in the hall", "a stand for drying the washing"), place="floor", rooms=("bedroom", "corridor", "shop"))  # fmt: skip


def garment(rng, long):
    """A hanging shirt or coat on a hanger, hook at the origin."""
    c, w = tint(rng, pick(rng, "fabric", "paint", "black", "white")), u(rng, 0.38, 0.48)
    levels = [
        (oval(0.06, 0.03, 2, 12), -0.06),
        (oval(w / 2, 0.045, 2.5, 12), -0.16),
        (oval(w * 0.42, 0.05, 2.5, 12), -long * 0.5),
        (oval(w * 0.5, 0.06, 2.5, 12), -long),
    ]
    return merge([stack(levels[::-1], c), bar((0, 0, 0), (0, 0, -0.08), 0.004, tint(rng, "metal"), 4)])


@RACK.style()
def rack_rail_with_clothes(rng):
    w, h, c = u(rng, 0.8, 1.6), u(rng, 1.4, 1.8), tint(rng, pick(rng, "metal", "black", "wood"))
    parts = [
        bar((-w / 2, 0, h), (w / 2, 0, h), 0.014, c, 6),
        *[bar((s * w / 2, 0, 0.05), (s * w / 2, 0, h), 0.014, c, 6) for s in (-1, 1)],
        *[bar((s * w / 2, -0.24, 0.05), (s * w / 2, 0.24, 0.05), 0.016, c, 6) for s in (-1, 1)],
    ]
    n = int(rng.integers(0, 9))
    parts += [
        garment(rng, u(rng, 0.6, 1.1))
        .turned(np.pi / 2 + u(rng, -0.15, 0.15))
        .moved((k + 0.5) / n * w * 0.9 - w * 0.45, 0, h)
        for k in range(n)
    ]
    return assemble([*parts, bar((-w / 2, 0, 0.15), (w / 2, 0, 0.15), 0.01, c, 5)])


@RACK.style()
def rack_coat_tree(rng):
    h, c, n = u(rng, 1.6, 1.9), tint(rng, pick(rng, "wood", "metal", "black")), int(rng.integers(4, 7))
    hooks = ring_of(
        sweep([(0.02, 0, h - 0.15), (0.1, 0, h - 0.12), (0.15, 0, h - 0.02)], [0.012, 0.012, 0.009], c, 6), n
    )
    parts = [
        cylinder(0.022, h, c, n=10),
        hooks,
        ring_of(bar((0.0, 0, 0.25), (0.26, 0, 0.0), 0.016, c, 6), 4),
        sphere(0.035, 0.035, 0.035, c, z=h, n=8),
    ]
    return assemble(
        parts
        + [
            garment(rng, u(rng, 0.7, 1.1)).turned(np.pi / 2).moved(0.14).turned(2.5 * k).moved(z=h - 0.05)
            for k in range(int(rng.integers(0, 3)))
        ]
    )


@RACK.style()
def rack_drying(rng):
    w, d, h, c = u(rng, 0.9, 1.3), u(rng, 0.5, 0.6), u(rng, 0.85, 1.05), tint(rng, pick(rng, "white", "metal"))
    parts = [bar((-w / 2, y, h), (w / 2, y, h), 0.005, c, 4) for y in np.linspace(-d / 2, d / 2, 10)] + [
        bar((s * w / 2, -d / 2, h), (s * w / 2, d / 2, h), 0.009, c, 5) for s in (-1, 1)
    ]
    parts += [
        bar((s * w / 2, y * d / 2, h), (s * w * 0.45, -y * d / 2, 0), 0.009, c, 5) for s in (-1, 1) for y in (-1, 1)
    ]
    for _ in range(int(rng.integers(0, 5))):
        y, x, cw = u(rng, -0.4, 0.4) * d, u(rng, -0.25, 0.25) * w, u(rng, 0.25, 0.5)
        gx, gz = np.meshgrid(np.linspace(-cw / 2, cw / 2, 7), np.linspace(-u(rng, 0.25, 0.5), 0, 4), indexing="ij")
        parts.append(
            sheet(np.stack([gx + x, y + 0.01 * np.sin(gx * 30), gz + h + 0.008], -1), tint(rng, "fabric"), 0.006)
        )
    return assemble(parts)


@RACK.style()
def rack_low_poly(rng):
    h, n, c = u(rng, 1.3, 1.8), int(rng.integers(5, 8)), tint(rng, "wood")
    arms = [
        bar((0, 0, h - z), (np.cos(a) * 0.28, np.sin(a) * 0.28, h - z + 0.16), 0.035, c, n, 0.03)
        for z, a in zip((0.05, 0.1, 0.15, 0.4, 0.45), 2.4 * np.arange(5) + u(rng, 0, 3), strict=True)
    ]
    hat = [
        cylinder(0.22, 0.03, tint(rng, "any"), z=h + 0.05, n=n),
        cylinder(0.13, 0.14, tint(rng, "any"), z=h + 0.06, n=n),
    ]
    return varied(
        rng,
        [
            cylinder(0.06, h + 0.05, c, top=0.05, n=n),
            cylinder(0.3, 0.08, c, top=0.2, n=n),
            *arms[: int(rng.integers(3, 6))],
            *(hat if odds(rng, 0.3) else []),
        ],
    )


@RACK.style()
def rack_two_rails_and_shelf(rng):
    w, h, d, c = (
        u(rng, 0.8, 1.5),
        u(rng, 1.5, 1.9),
        u(rng, 0.35, 0.5),
        tint(rng, pick(rng, "metal", "black", "wood", "white")),
    )
    posts = [bar((x * w / 2, y * d / 2, 0), (x * w / 2, y * d / 2, h), 0.015, c, 6) for x in (-1, 1) for y in (-1, 1)]
    shelves = [
        box(w, d, 0.02, tint(rng, pick(rng, "wood", "metal")), z=z)
        for z in (0.12, *((0.35,) if odds(rng, 0.5) else ()), h - 0.02)
    ]
    n = int(rng.integers(2, 8))
    clothes = [
        garment(rng, u(rng, 0.55, 0.85)).turned(np.pi / 2).moved((k + 0.5) / n * w * 0.8 - w * 0.4, 0, h - 0.15)
        for k in range(n)
    ]
    shoes = [soft_box(0.1, 0.27, 0.09, tint(rng, "any"), x * w, 0, 0.14, r=0.04) for x in (-0.3, -0.17, 0.2)]
    return varied(
        rng,
        [
            *posts,
            *shelves,
            bar((-w / 2, 0, h - 0.15), (w / 2, 0, h - 0.15), 0.014, c, 6),
            *clothes,
            *(shoes if odds(rng, 0.6) else []),
        ],
        size=0.08,
    )


@RACK.style()
def rack_round_shop(rng):
    r, h, c, n = u(rng, 0.4, 0.6), u(rng, 1.25, 1.5), tint(rng, "metal"), int(rng.integers(6, 13))
    feet = [
        ring_of(bar((0, 0, 0.05), (r, 0, 0.05), 0.018, c, 5), 4),
        ring_of(bar((0, 0, h), (r, 0, h), 0.012, c, 5), 4),
    ]
    clothes = [
        garment(rng, u(rng, 0.6, 0.9)).moved(0, -r).turned(2 * np.pi * k / n * u(rng, 0.95, 1.05)) for k in range(n)
    ]
    return varied(
        rng,
        [
            torus(r, 0.014, c, z=h, n=24),
            cylinder(0.025, h, c, n=8),
            *feet,
            *[m.turned(0).moved(z=h - 0.02) for m in clothes],
        ],
        size=0.08,
    )


@RACK.style()
def rack_wall_board_with_hooks(rng):
    w, n, c, k = (
        u(rng, 0.6, 1.3),
        int(rng.integers(3, 7)),
        tint(rng, pick(rng, "wood", "white")),
        tint(rng, pick(rng, "black", "metal")),
    )
    hooks = [
        sweep([(x, 0, 1.5), (x, -0.05, 1.46), (x, -0.09, 1.48), (x, -0.1, 1.54)], 0.01, k, 5)
        for x in np.linspace(-0.42, 0.42, n) * w
    ]
    clothes = [
        garment(rng, u(rng, 0.7, 1.1)).moved(x, -0.12, 1.52)
        for x in np.linspace(-0.42, 0.42, n)[:: pick(rng, 2, 3, 9)] * w
    ]
    posts = [box(0.05, 0.05, 1.5, c, s * w * 0.45, 0.02) for s in (-1, 1)] + [
        box(0.06, 0.4, 0.05, c, s * w * 0.45) for s in (-1, 1)
    ]
    return varied(
        rng,
        [box(w, 0.03, 0.14, c, 0, 0.015, 1.43), *hooks, *clothes, *posts, box(w, 0.25, 0.03, c, 0, -0.1, 1.6)],
        size=0.06,
    )
