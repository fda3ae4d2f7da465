"""Crowns."""

from __future__ import annotations

import numpy as np

from ..forms import (
    bezier,
    odds,
    pick,
    ring_of,
    sheet,
    sweep,
    u,
)
from ..mesh import bar, box, cushion, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

CROWN = Category(
    "crown", "clothing",
    synonyms=("royal crown", "king's crown", "tiara", "diadem", "coronet"),
    glosses=("a golden ring with points worn by a king", "headgear of a queen set with jewels", "a sign of royal power", "a circle of gold for the head"),
    place="surface", rooms=())  # fmt: skip


GOLD = (0.9, 0.7, 0.2)


def _gold(rng):
    return pick(rng, GOLD, GOLD, (0.8, 0.8, 0.82), (0.75, 0.55, 0.15))


def _pointed_ring(r, h, n, c, t=0.006, flare=1.1, low=0.5, per=2):
    """Band whose upper edge rises and falls n times."""
    m = n * 2 * per
    a = np.linspace(0, 2 * np.pi, m + 1)
    wave = 1 - np.abs((np.arange(m + 1) / per) % 2 - 1)
    top = h * (low + (1 - low) * wave)
    rows = [
        np.stack([r * (1 + (flare - 1) * z / h) * np.cos(a), r * (1 + (flare - 1) * z / h) * np.sin(a), z], -1)
        for z in (np.zeros(m + 1), h * low * 0.6 + 0 * top, top)
    ]
    return sheet(np.stack(rows), c, t)


@CROWN.style()
def crown_points(rng):
    r, h, n, c = u(rng, 0.08, 0.1), u(rng, 0.06, 0.13), int(rng.integers(5, 9)), _gold(rng)
    f = u(rng, 1.0, 1.3)
    balls = [sphere(0.01, 0.01, 0.01, pick(rng, c, tint(rng, "paint")), r * f, 0, h + 0.006, n=6)]
    gems = [sphere(0.01, 0.008, 0.012, tint(rng, "paint"), r * 1.05, 0, h * 0.2, n=6)]
    return varied(
        rng,
        [
            _pointed_ring(r, h, n, c, 0.005, f, u(rng, 0.35, 0.6)),
            torus(r, 0.008, c, z=0.008, n=20),
            ring_of(balls[0], n, 0, np.pi / n),
            ring_of(gems[0], n),
        ],
    )


@CROWN.style()
def crown_low_poly(rng):
    n, c = int(rng.integers(4, 7)), _gold(rng)
    r, h = u(rng, 0.1, 0.13), u(rng, 0.1, 0.18)
    band = lathe([(r, 0), (r * 1.05, h * 0.45), (r * 0.9, h * 0.45), (r * 0.85, 0), (r, 0)], c, n * 2)
    spike = cylinder(r * 0.33, h * 0.7, c, r, 0, h * 0.4, top=0.004, n=4)
    gem = box(0.02, 0.025, 0.03, tint(rng, "paint"), r * 1.02, 0, h * 0.12)
    return varied(rng, [band, ring_of(spike, n, 0), ring_of(gem, n, 0, np.pi / n)])


@CROWN.style()
def crown_royal_with_arches(rng):
    r, c, k, n = (
        u(rng, 0.09, 0.11),
        _gold(rng),
        pick(rng, (0.6, 0.08, 0.12), (0.35, 0.1, 0.45), (0.12, 0.2, 0.5)),
        pick(rng, 4, 6, 8),
    )
    arch = sweep(
        bezier((r * 1.02, 0, 0.04), (r * 1.5, 0, r * 1.5), (r * 0.6, 0, r * 2.0), (0, 0, r * 1.35), n=9), 0.007, c, 5
    )
    top = [
        sphere(0.018, 0.018, 0.018, c, z=r * 1.5, n=8),
        box(0.008, 0.008, 0.045, c, z=r * 1.62),
        box(0.03, 0.008, 0.01, c, z=r * 1.62 + 0.022),
    ]
    cap = sphere(r * 0.92, r * 0.92, r * 1.1, k, z=0.04, n=14)
    fur = torus(r, 0.018, (0.95, 0.94, 0.9), z=0.015, n=18)
    return varied(
        rng,
        [
            cap,
            fur if odds(rng, 0.6) else cylinder(r * 1.03, 0.04, c, n=18),
            ring_of(arch, n),
            *top,
            ring_of(sphere(0.01, 0.01, 0.012, tint(rng, "paint"), r * 1.05, 0, 0.045, n=6), n),
        ],
    )


@CROWN.style()
def crown_tiara(rng):
    r, h, c, n = u(rng, 0.07, 0.085), u(rng, 0.03, 0.07), pick(rng, (0.8, 0.8, 0.83), GOLD), int(rng.integers(5, 10))
    a = np.linspace(np.pi, 2 * np.pi, 2 * n + 1)
    band = sweep(
        [(r * np.cos(t), r * 1.1 * np.sin(t), 0) for t in np.linspace(np.pi * 0.8, np.pi * 2.2, 18)], 0.004, c, 5
    )
    rise = h * (0.3 + 0.7 * np.sin(np.linspace(0, np.pi, len(a))))
    wires = [
        bar((r * np.cos(t), r * 1.1 * np.sin(t), 0), (r * np.cos(t), r * 1.1 * np.sin(t), z), 0.003, c, 4)
        for t, z in zip(a, rise, strict=True)
    ]
    gems = [
        sphere(0.007, 0.006, 0.009, tint(rng, pick(rng, "glass", "paint")), r * np.cos(t), r * 1.1 * np.sin(t), z, n=5)
        for t, z in zip(a, rise, strict=True)
    ]
    return varied(rng, [band, *wires, *gems])


@CROWN.style()
def crown_on_cushion(rng):
    r, h, n, c = u(rng, 0.08, 0.1), u(rng, 0.06, 0.1), int(rng.integers(5, 8)), _gold(rng)
    ring = merge([_pointed_ring(r, h, n, c, 0.005, 1.15), torus(r, 0.009, c, z=0.008, n=18)])
    return varied(
        rng,
        [
            cushion(r * 3.6, r * 3.6, 0.08, pick(rng, (0.55, 0.06, 0.1), (0.3, 0.1, 0.4))),
            ring.moved(z=0.075),
            *[sphere(0.014, 0.014, 0.02, c, x * r * 1.6, y * r * 1.6, 0.04, n=6) for x in (-1, 1) for y in (-1, 1)],
        ],
    )
