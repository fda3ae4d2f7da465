"""Tents."""

from __future__ import annotations

import numpy as np

from ..forms import (
    loft,
    odds,
    oval,
    pick,
    ring_of,
    sheet,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, slab
from ..palette import tint
from ..registry import Category
from .variety import varied

TENT = Category(
    "tent", "outdoors",
    synonyms=("camping tent", "dome tent", "tipi", "teepee", "pavilion tent", "wigwam", "marquee"),
    glosses=("a shelter of cloth held up by poles and ropes", "where campers sleep", "a cloth house that is folded and carried", "a canvas cone or ridge with an opening"),
    place="floor", rooms=())  # fmt: skip


@TENT.style()
def tent_ridge(rng):
    w, n, h, c, k = (
        u(rng, 1.3, 2.2),
        u(rng, 1.8, 2.6),
        u(rng, 1.0, 1.7),
        tint(rng, pick(rng, "paint", "leaf", "fabric")),
        tint(rng, pick(rng, "wood", "metal")),
    )
    slope = [
        sheet(np.float32([[(0, y, h) for y in (-n / 2, n / 2)], [(s * w / 2, y, 0) for y in (-n / 2, n / 2)]]), c, 0.02)
        for s in (-1, 1)
    ]
    back = sheet(np.float32([[(-w / 2, n / 2, 0), (0, n / 2, h)], [(w / 2, n / 2, 0), (0.01, n / 2, h)]]), c, 0.01)
    flaps = [
        sheet(
            np.float32(
                [
                    [(s * w / 2, -n / 2, 0), (0, -n / 2, h)],
                    [(s * w * u(rng, 0.05, 0.45), -n / 2 - u(rng, 0, 0.3), 0), (0.01, -n / 2, h)],
                ]
            ),
            pick(rng, c, tint(rng, "fabric")),
            0.01,
        )
        for s in (-1, 1)
    ]
    ropes = (
        [bar((0, y * n / 2, h), (0, y * (n / 2 + 0.7), 0), 0.008, (0.85, 0.8, 0.7), 4) for y in (-1, 1)]
        if odds(rng, 0.5)
        else []
    )
    return varied(
        rng,
        [
            *slope,
            back,
            *flaps,
            *[cylinder(0.025, h * 1.06, k, 0, y * n / 2, n=6) for y in (-1, 1)],
            *ropes,
            box(w * 0.98, n * 0.98, 0.01, tint(rng, "black")),
        ],
        size=0.1,
    )


@TENT.style()
def tent_dome(rng):
    r, h, c, k, n = (
        u(rng, 1.0, 1.6),
        u(rng, 1.0, 1.5),
        tint(rng, "paint"),
        tint(rng, pick(rng, "black", "metal", "paint")),
        pick(rng, 4, 6, 16),
    )
    t = np.linspace(0, np.pi / 2, 7)
    body = lathe([(r * np.cos(a) ** 0.8, h * np.sin(a)) for a in t], c, n).turned(np.pi / n)
    poles = (
        [
            sweep(
                [
                    (np.cos(b) * r * 1.02 * np.cos(a), np.sin(b) * r * 1.02 * np.cos(a), h * 1.02 * np.sin(a))
                    for a in np.linspace(0, np.pi, 13)
                ],
                0.015,
                k,
                5,
            )
            for b in (np.pi / 4, 3 * np.pi / 4)
        ]
        if n > 6
        else []
    )
    x = r * np.cos(np.pi / n) if n < 8 else r
    door = stood(slab(oval(0.38, 0.42, 2.5, 14), 0.03, tint(rng, "black"))).turned(-0.35, "x").moved(0, -x * 0.96, 0.42)
    porch = (
        [lathe([(r * 0.5 * np.cos(a), h * 0.7 * np.sin(a)) for a in t], c, 12).moved(0, -r * 0.8)]
        if odds(rng, 0.3)
        else []
    )
    return varied(rng, [body, *poles, *(porch if porch else [door])], size=0.1)


@TENT.style()
def tent_tipi(rng):
    r, h, c, n, k = (
        u(rng, 0.6, 1.5),
        u(rng, 1.4, 2.8),
        tint(rng, pick(rng, "fabric", "white", "clay")),
        pick(rng, 5, 8, 14),
        tint(rng, "wood"),
    )
    poles = ring_of(bar((r * 0.98, 0, 0), (-r * 0.15, 0, h * 1.12), 0.02, k, 5), min(n, 8))
    stripe = (
        [
            lathe([(r * (1 - 0.88 * a) * 1.01, h * a), (r * (1 - 0.88 * b) * 1.01, h * b)], tint(rng, "paint"), n)
            for a, b in ((0.1, 0.16), (0.5, 0.55))
        ]
        if odds(rng, 0.5)
        else []
    )
    door = (
        stood(slab([(-r * 0.35, 0), (r * 0.35, 0), (0, h * 0.55)], 0.02, (0.15, 0.1, 0.08)))
        .turned(-np.arctan2(r * 0.88, h), "x")
        .moved(0, -r * 1.0)
    )
    return varied(
        rng, [lathe([(r, 0), (r * 0.12, h)], c, n).turned(np.pi / n - np.pi / 2), poles, *stripe, door], size=0.1
    )


@TENT.style()
def tent_pavilion(rng):
    w, h, c, k, n = (
        u(rng, 1.8, 2.8),
        u(rng, 1.7, 2.2),
        tint(rng, pick(rng, "paint", "white")),
        tint(rng, pick(rng, "metal", "white")),
        4,
    )
    roof = lathe([(w * 0.75, h - 0.2), (w * 0.75, h), (w * 0.35, h + 0.35), (0, h + u(rng, 0.6, 1.0))], c, n).turned(
        np.pi / 4
    )
    walls = [
        box(w * 1.04, 0.02, h, pick(rng, c, tint(rng, "paint")), 0, w * 0.52).turned(a * np.pi / 2)
        for a in range(3)
        if odds(rng, 0.5)
    ]
    return varied(
        rng,
        [roof, *[cylinder(0.035, h, k, x * w * 0.51, y * w * 0.51, n=6) for x in (-1, 1) for y in (-1, 1)], *walls],
        size=0.08,
    )


@TENT.style()
def tent_low_poly(rng):
    w, n, h, c, k = u(rng, 1.2, 1.8), u(rng, 1.4, 2.0), u(rng, 0.9, 1.3), tint(rng, "paint"), tint(rng, "paint")
    o = np.float32([(-w / 2, 0), (w / 2, 0), (0, h)])
    inner = o * 0.7
    ends = [stood(slab(o * 1.05, 0.1, k)).moved(0, y * n / 2 + 0.05) for y in (-1, 1)]
    return varied(
        rng,
        [
            stood(slab(o, n, c)).moved(0, n / 2),
            *ends,
            stood(slab(inner, 0.03, (0.12, 0.1, 0.1))).moved(0, -n / 2 - 0.04),
            *[cylinder(0.05, 0.3, tint(rng, "wood"), s * w * 0.6, -n * 0.4, n=5) for s in (-1, 1)],
        ],
    )


@TENT.style()
def tent_tunnel(rng):
    r, n, c, k = (
        u(rng, 0.7, 1.1),
        u(rng, 2.0, 3.2),
        tint(rng, pick(rng, "paint", "leaf")),
        tint(rng, pick(rng, "black", "metal")),
    )
    a, m = np.linspace(0, np.pi, 12), int(rng.integers(3, 5))
    size = np.linspace(1, u(rng, 0.6, 1.0), m)
    grid = np.stack(
        [
            np.stack([r * s * np.cos(a), np.full(12, y), r * s * 1.1 * np.sin(a)], -1)
            for s, y in zip(size, np.linspace(-n / 2, n / 2, m), strict=True)
        ]
    )
    hoops = [sweep(g * np.float32([1.02, 1, 1.02]), 0.015, k, 5) for g in grid]
    ends = [
        loft(
            [
                g,
                np.broadcast_to(np.float32([0, g[0, 1] + s * 0.25, 0.05]), g.shape) * np.float32([1, 1, 1])
                + g * np.float32([0.15, 0, 0.15]),
            ],
            c,
            caps=False,
        )
        for g, s in ((grid[0], -1), (grid[-1], 1))
    ]
    return varied(rng, [sheet(grid, c, 0.02), *hoops, *ends], size=0.08)
