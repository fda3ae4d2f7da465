"""Barrels."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    pick,
    stood,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .plants import foliage
from .variety import varied

BARREL = Category(
    "barrel", "container",
    synonyms=("cask", "keg", "wooden barrel", "oil drum"),
    glosses=("a round wooden container bound with hoops", "a big cylindrical vessel for wine, beer or oil", "a cask with bulging sides"),
    place="floor", rooms=("shop",))  # fmt: skip


@BARREL.style()
def barrel_wooden(rng):
    h, c, k = u(rng, 0.5, 1.05), tint(rng, "wood"), tint(rng, "metal")
    r = h * u(rng, 0.27, 0.36)
    z = np.linspace(0, 1, 9)
    prof = [(r * (0.78 + 0.22 * np.sin(np.pi * t)), h * t) for t in z]
    hoops = [
        torus(r * (0.79 + 0.22 * np.sin(np.pi * t)), 0.008, k, n=22).scaled(1, 1, 2.5).moved(z=h * t)
        for t in (0.06, 0.25, 0.75, 0.94)
    ]
    body = merge([lathe([(0, 0.03), (r * 0.74, 0.03), *prof, (r * 0.74, h - 0.03), (0, h - 0.03)], c, 22), *hoops])
    return assemble([body.turned(np.pi / 2, "x") if odds(rng, 0.2) else body])


@BARREL.style()
def barrel_steel_drum(rng):
    h, c = u(rng, 0.75, 0.95), tint(rng, pick(rng, "paint", "metal"))
    r = h * u(rng, 0.31, 0.36)
    prof = [
        (0, 0.015),
        (r * 0.95, 0.015),
        (r, 0),
        *[p for f in (0.33, 0.66) for p in ((r * 0.98, h * f - 0.03), (r * 1.03, h * f), (r * 0.98, h * f + 0.03))],
        (r, h),
        (r * 0.95, h - 0.015),
        (0, h - 0.015),
    ]
    return assemble(
        [
            lathe(prof, c, 26),
            cylinder(0.04, 0.02, tint(rng, "metal"), r * 0.6, 0, h - 0.015),
            stood(cylinder(0.02, 0.02, tint(rng, "metal"))).moved(0, -r, h * 0.5),
        ]
    )


def _staves(h, r, c, n=18, bulge=0.22, open_top=False):
    """Body of a barrel with bulging sides."""
    prof = [(r * (1 - bulge + bulge * np.sin(np.pi * t)), h * t) for t in np.linspace(0, 1, 7)]
    lid = [
        (r * (1 - bulge) * 0.93, h),
        (r * (1 - bulge) * 0.93, h * (0.08 if open_top else 0.96)),
        (0, h * (0.08 if open_top else 0.96)),
    ]
    return lathe([(0, 0.02 * h), (r * (1 - bulge) * 0.95, 0.02 * h), *prof, *lid], c, n)


def _hoops(h, r, c, n=18, at=(0.08, 0.28, 0.72, 0.92), bulge=0.22, t=0.01):
    rr = [r * (1 - bulge + bulge * np.sin(np.pi * a)) for a in at]
    return [
        cylinder(x * 1.03 + t * 0.3, h * 0.06, c, z=h * a - h * 0.03, n=n)
        if 0.1 < a < 0.9
        else torus(x, t, c, n=n).scaled(1, 1, 2).moved(z=h * a)
        for x, a in zip(rr, at, strict=True)
    ]


@BARREL.style()
def barrel_low_poly(rng):
    n, h, c, k = (
        int(rng.integers(6, 10)),
        u(rng, 0.6, 0.9),
        tint(rng, "wood"),
        tint(rng, pick(rng, "metal", "black", "wood")),
    )
    r, bulge = h * u(rng, 0.32, 0.42), u(rng, 0.15, 0.3)
    bands = [
        lathe([(r * (1 - bulge + bulge * np.sin(np.pi * b)) * 1.05, h * b) for b in (a, a + 0.1)], k, n)
        for a in (0.15, 0.75)
    ]
    return varied(rng, [_staves(h, r, c, n, bulge), *bands])


@BARREL.style()
def barrel_lying_on_cradle(rng):
    h, c, k = u(rng, 0.7, 1.0), tint(rng, "wood"), tint(rng, pick(rng, "metal", "black"))
    r = h * u(rng, 0.3, 0.36)
    lying = (
        merge([_staves(h, r, c), *_hoops(h, r, k), stood(cylinder(0.03, 0.02, k, n=8)).moved(0, -r, h / 2)])
        .moved(z=-h / 2)
        .turned(np.pi / 2, "y")
        .moved(z=r + 0.1)
    )
    cradle = [
        slab(
            [(-r, 0), (r, 0), (r, r * 0.8), (r * 0.5, r * 0.45), (0, r * 0.3), (-r * 0.5, r * 0.45), (-r, r * 0.8)],
            0.05,
            tint(rng, "wood"),
        )
        .turned(np.pi / 2, "x")
        .turned(np.pi / 2)
        .moved(s * h * 0.3)
        for s in (-1, 1)
    ]
    tap = [
        bar((-h / 2, 0, r * 0.5), (-h / 2 - 0.12, 0, r * 0.5), 0.02, k, 6),
        bar((-h / 2 - 0.08, 0, r * 0.5), (-h / 2 - 0.08, 0, r * 0.5 + 0.1), 0.015, k, 6),
    ]
    return varied(rng, [lying, *cradle, *(tap if odds(rng, 0.6) else [])])


@BARREL.style()
def barrel_open_with_contents(rng):
    h, c, k = u(rng, 0.4, 0.9), tint(rng, "wood"), tint(rng, "metal")
    r = h * u(rng, 0.35, 0.5)
    kind = int(rng.integers(3))
    top = r * 0.75
    if kind == 0:
        inside = [cylinder(top, 0.01, (0.25, 0.4, 0.5), z=h * 0.85, n=16)]
    elif kind == 1:
        inside = [
            sphere(
                0.055,
                0.055,
                0.055,
                pick(rng, (0.7, 0.15, 0.1), (0.5, 0.65, 0.2)),
                u(rng, -0.55, 0.55) * r,
                u(rng, -0.55, 0.55) * r,
                h * 0.97 + u(rng, -0.02, 0.05),
                n=6,
            )
            for _ in range(22)
        ]
    else:
        inside = [
            bar(
                (u(rng, -0.4, 0.4) * r, u(rng, -0.4, 0.4) * r, h * 0.3),
                (u(rng, -0.8, 0.8) * r, u(rng, -0.8, 0.8) * r, h * u(rng, 1.2, 1.7)),
                0.02,
                tint(rng, "wood"),
                5,
            )
            for _ in range(5)
        ]
    return varied(rng, [_staves(h, r, c, 16, open_top=kind != 1), *_hoops(h, r, k, 16), *inside])


@BARREL.style()
def barrel_beer_keg(rng):
    h, c = u(rng, 0.35, 0.6), tint(rng, "metal")
    r = h * u(rng, 0.3, 0.4)
    rim = [(r * 0.8, h * 0.86), (r * 0.85, h * 0.87), (r * 0.87, h), (r * 0.8, h), (r * 0.78, h * 0.9)]
    prof = [
        (0, 0.02),
        (r * 0.8, 0.0),
        (r * 0.85, 0),
        (r * 0.85, h * 0.12),
        (r, h * 0.2),
        (r, h * 0.33),
        (r * 1.05, h * 0.36),
        (r, h * 0.39),
        (r, h * 0.61),
        (r * 1.05, h * 0.64),
        (r, h * 0.67),
        (r, h * 0.8),
        (r * 0.85, h * 0.87),
        *rim,
        (0, h * 0.92),
    ]
    slots = [box(r * 0.5, 0.02, h * 0.05, tint(rng, "black"), 0, -r * 0.85, h * 0.91).turned(a) for a in (0, np.pi)]
    return varied(rng, [lathe(prof, c, 20), *slots, cylinder(0.03, 0.04, c, z=h * 0.9, n=8)])


@BARREL.style()
def barrel_plastic_blue(rng):
    h, c, n = u(rng, 0.6, 0.95), pick(rng, (0.1, 0.3, 0.65), tint(rng, "paint"), (0.15, 0.15, 0.16)), pick(rng, 10, 20)
    r = h * u(rng, 0.28, 0.36)
    prof = [
        (0, 0),
        (r * 0.85, 0),
        (r, h * 0.07),
        (r, h * 0.2),
        (r * 0.95, h * 0.23),
        (r * 0.95, h * 0.27),
        (r, h * 0.3),
        (r, h * 0.82),
        (r * 0.85, h * 0.9),
        (r * 0.8, h * 0.93),
        (r * 0.88, h * 0.93),
        (r * 0.88, h),
        (0, h),
    ]
    grips = [box(0.04, 0.12, 0.1, tint(rng, "black"), s * r, 0, h * 0.7) for s in (-1, 1)]
    return varied(
        rng,
        [
            lathe(prof, c, n),
            cylinder(r * 0.92, 0.03, pick(rng, c, tint(rng, "black"), tint(rng, "metal")), z=h * 0.95, n=n),
            *(grips if odds(rng, 0.5) else []),
        ],
    )


@BARREL.style()
def barrel_group(rng):
    kind, c, k = (
        int(rng.integers(2)),
        tint(rng, pick(rng, "wood", "paint", "metal")),
        tint(rng, pick(rng, "metal", "black")),
    )
    h, r = u(rng, 0.7, 0.95), u(rng, 0.26, 0.33)
    one = (
        merge([_staves(h, r, c, 12), *_hoops(h, r, k, 12, at=(0.15, 0.85))])
        if kind
        else lathe([(0, 0), (r, 0), (r, h * 0.32), (r * 1.04, h * 0.34), (r, h * 0.36), (r, h), (0, h)], c, 16)
    )
    spots = ((0, 0), (2.1 * r, 0), (1.05 * r, -1.8 * r), (0, 0))[: int(rng.integers(2, 4))]
    parts = [one.moved(x, y) for x, y in spots]
    if odds(rng, 0.4):
        parts.append(one.moved(1.05 * r, -0.5 * r, h))
    return varied(rng, parts, size=0.08)


@BARREL.style()
def barrel_planter_or_trough_half(rng):
    h, c, k = u(rng, 0.25, 0.45), tint(rng, "wood"), tint(rng, pick(rng, "metal", "black"))
    r = u(rng, 0.25, 0.38)
    body = lathe(
        [(0, 0), (r * 0.8, 0), (r * 0.92, h * 0.5), (r, h), (r * 0.92, h), (r * 0.85, h * 0.7), (0, h * 0.7)], c, 18
    )
    plants = foliage(rng, int(rng.integers(8, 16)), r * 0.8, h * 0.5, h * 1.2, r * 0.35) if odds(rng, 0.5) else []
    return varied(
        rng, [body, torus(r * 0.85, 0.012, k, z=h * 0.2, n=18), torus(r * 0.97, 0.012, k, z=h * 0.8, n=18), *plants]
    )
