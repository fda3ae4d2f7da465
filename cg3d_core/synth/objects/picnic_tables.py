"""Picnic tables."""

from __future__ import annotations

from ..forms import (
    odds,
    pick,
    ring_of,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge
from ..palette import tint
from ..registry import Category
from .variety import varied

PICNIC = Category(
    "picnic table", "outdoors",
    synonyms=("beer garden table", "garden table with benches", "park table", "camping table", "picnic bench", "beer table set"),
    glosses=("a wooden table with benches fixed to it", "where a family eats outdoors in the park", "a table and two benches in one piece", "furniture of a rest area or camp site"),
    place="floor", rooms=())  # fmt: skip


def _planks(w, d, t, c, n, z, y=0.0, gap=0.1):
    return [box(w, d / n * (1 - gap), t, c, 0, y - d / 2 + (k + 0.5) * d / n, z) for k in range(n)]


@PICNIC.style()
def picnic_a_frame(rng):
    w, c = u(rng, 1.3, 2.2), tint(rng, pick(rng, "wood", "wood", "paint"))
    parts = [
        *_planks(w, 0.75, 0.04, c, int(rng.integers(4, 7)), 0.72),
        *[m for s in (-1, 1) for m in _planks(w, 0.27, 0.04, c, 2, 0.43, s * 0.62)],
    ]
    for x in (-1, 1):
        parts += [
            box(0.045, 1.5, 0.09, c, x * w * 0.36, 0, 0.34),
            box(0.045, 0.7, 0.09, c, x * w * 0.36, 0, 0.63),
            *[bar((x * w * 0.36, s * 0.62, 0), (x * w * 0.36, s * 0.25, 0.7), 0.05, c, 4) for s in (-1, 1)],
        ]
    return varied(rng, parts, size=0.08)


@PICNIC.style()
def picnic_round(rng):
    r, c, k, n = (
        u(rng, 0.5, 0.65),
        tint(rng, pick(rng, "wood", "metal", "clay")),
        tint(rng, pick(rng, "metal", "wood", "black")),
        pick(rng, 8, 20),
    )
    m = pick(rng, 3, 4)
    seat = merge(
        [
            cylinder(0.2, 0.05, c, r + 0.45, 0, 0.42, n=n),
            bar((0.05, 0, 0.1), (r + 0.45, 0, 0.1), 0.03, k, 5),
            bar((r + 0.45, 0, 0.1), (r + 0.45, 0, 0.43), 0.03, k, 5),
        ]
    )
    shade = (
        [cylinder(0.02, 2.2, k, n=6), lathe([(1.1, 1.9), (0.5, 2.15), (0, 2.25)], tint(rng, "paint"), 8)]
        if odds(rng, 0.3)
        else []
    )
    return varied(
        rng, [cylinder(r, 0.05, c, z=0.7, n=n), cylinder(0.07, 0.7, k, n=8), ring_of(seat, m), *shade], size=0.06
    )


@PICNIC.style()
def picnic_beer_set(rng):
    w, c, k = (
        u(rng, 1.8, 2.2),
        pick(rng, (0.85, 0.55, 0.2), tint(rng, "wood")),
        tint(rng, pick(rng, "leaf", "black", "metal")),
    )
    legs = [
        m
        for y, h, d in ((0, 0.74, 0.5), (-0.7, 0.45, 0.24), (0.7, 0.45, 0.24))
        for s in (-1, 1)
        for m in (
            *[bar((s * w * 0.36, y + q * d / 2, 0), (s * w * 0.36, y + q * d * 0.35, h), 0.016, k, 4) for q in (-1, 1)],
            bar((s * w * 0.36, y, h * 0.6), (s * w * 0.15, y, h - 0.02), 0.01, k, 4),
        )
    ]
    jugs = [
        cylinder(0.05, 0.2, (0.9, 0.7, 0.25), u(rng, -0.8, 0.8), u(rng, -0.15, 0.15), 0.77, n=8)
        for _ in range(int(rng.integers(0, 5)))
    ]
    return varied(
        rng,
        [box(w, 0.55, 0.03, c, z=0.74), *[box(w, 0.26, 0.03, c, 0, y, 0.45) for y in (-0.7, 0.7)], *legs, *jugs],
        size=0.08,
    )


@PICNIC.style()
def picnic_low_poly(rng):
    w, c, k = u(rng, 1.2, 1.7), tint(rng, "wood"), tint(rng, "wood")
    n = int(rng.integers(2, 5))
    parts = [*_planks(w, 0.8, 0.09, c, n, 0.68, gap=0.06), *[box(w, 0.32, 0.09, c, 0, s * 0.68, 0.38) for s in (-1, 1)]]
    parts += [
        m
        for x in (-1, 1)
        for m in (
            box(0.12, 1.6, 0.11, k, x * w * 0.33, 0, 0.28),
            *[bar((x * w * 0.33, s * 0.55, 0), (x * w * 0.33, s * 0.2, 0.7), 0.09, k, 4) for s in (-1, 1)],
        )
    ]
    food = (
        [
            cylinder(0.14, 0.04, (0.95, 0.95, 0.93), 0.2, 0.1, 0.77, n=7),
            box(0.3, 0.2, 0.16, tint(rng, "wood"), -0.3, 0, 0.77),
        ]
        if odds(rng, 0.4)
        else []
    )
    return varied(rng, [*parts, *food], size=0.08)


@PICNIC.style()
def picnic_concrete_or_log(rng):
    w, c = u(rng, 1.4, 2.0), tint(rng, pick(rng, "clay", "wood"))
    if odds(rng, 0.5):
        parts = [
            box(w, 0.8, 0.1, c, z=0.66),
            *[box(0.16, 0.55, 0.66, c, x * w * 0.3) for x in (-1, 1)],
            *[
                m
                for s in (-1, 1)
                for m in (
                    box(w, 0.36, 0.09, c, 0, s * 0.75, 0.38),
                    *[box(0.14, 0.3, 0.38, c, x * w * 0.3, s * 0.75) for x in (-1, 1)],
                )
            ],
        ]
    else:
        parts = [
            *[bar((-w / 2, y, 0.68), (w / 2, y, 0.68), 0.09, c, 9) for y in (-0.3, -0.1, 0.1, 0.3)],
            *[bar((-w / 2, y, 0.4), (w / 2, y, 0.4), 0.13, c, 9) for y in (-0.8, 0.8)],
            *[
                cylinder(0.16, h, c, x * w * 0.3, y, n=9)
                for x in (-1, 1)
                for y, h in ((0, 0.62), (-0.8, 0.3), (0.8, 0.3))
            ],
        ]
    return varied(rng, parts, size=0.06)
