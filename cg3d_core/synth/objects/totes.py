"""Totes."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, rounded_rect, soft_box, stack, u
from ..mesh import box, cylinder, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow
from .variety import varied

TOTE = Category(
    "tote", "container",
    synonyms=("storage tote", "plastic crate", "storage crate", "plastic storage bin", "tote box", "stacking bin", "euro container"),
    glosses=("a plastic box with grips for storing and carrying things", "a stackable bin used in warehouses", "a storage container with a snap-on lid", "what robots pick parts from in a warehouse"),
    place="floor", rooms=("shop", "corridor", "office"))  # fmt: skip


def _bin_size(rng):
    s = u(rng, 0.35, 0.7)
    return s, s * u(rng, 0.6, 0.8), s * u(rng, 0.3, 0.7)


def _rim(w, d, h, c, t=0.025, f=1.06):
    o = rounded_rect(w, d, 0.03)
    return stack([(o, h - t), (o * f, h - t), (o * f, h), (o * 0.97, h), (o * 0.97, h - t)], c, caps=False)


@TOTE.style()
def tote_euro_container_ribbed(rng):
    w, d, h = _bin_size(rng)
    c = tint(rng, pick(rng, "metal", "paint", "black"))
    inside = [box(w * 0.96, d * 0.96, 0.01, c, z=h * 0.05)]
    shell = hollow(rounded_rect(w, d, 0.02), h, 1.0, c, 0.012)
    cut = [
        box(r_w, 0.012, h * 0.85, c, x, y)
        for r_w, x, y in ((0.012, k * w / 7, s * d * 0.51) for k in range(-3, 4) for s in (-1, 1))
    ]
    return varied(
        rng,
        [
            shell,
            *inside,
            *cut,
            _rim(w, d, h, c),
            _rim(w, d, h * 0.7, c, 0.015, 1.03),
            *[box(0.02, d * 0.3, h * 0.15, tint(rng, "black"), s * w * 0.505, 0, h * 0.75) for s in (-1, 1)],
        ],
    )


@TOTE.style()
def tote_with_snap_lid(rng):
    w, d, h = _bin_size(rng)
    c, k = (
        tint(rng, pick(rng, "glass", "paint", "metal", "white")),
        tint(rng, pick(rng, "paint", "metal", "white", "black")),
    )
    o = rounded_rect(w * 0.86, d * 0.86, 0.04, 3)
    lid = [soft_box(w, d, 0.03, k, z=h, r=0.04), soft_box(w * 0.8, d * 0.75, 0.015, k, z=h + 0.028, r=0.03)]
    clips = [box(0.025, d * 0.25, 0.07, k, s * w / 2, 0, h - 0.04) for s in (-1, 1)]
    return varied(
        rng,
        [
            stack([(o, 0), (o * 1.12, h)], c),
            *lid,
            *clips,
            *(
                [
                    cylinder(0.03, 0.03, (0.1, 0.1, 0.1), n=8)
                    .turned(np.pi / 2, "y")
                    .moved(x * w * 0.4, y * d * 0.38, 0.0)
                    for x in (-1, 1)
                    for y in (-1, 1)
                ]
                if odds(rng, 0.2)
                else []
            ),
        ],
    )


@TOTE.style()
def tote_hinged_crocodile_lid(rng):
    w, d, h = _bin_size(rng)
    c, k = tint(rng, pick(rng, "paint", "metal")), tint(rng, pick(rng, "paint", "black"))
    a = u(rng, 0.0, 0.35) if odds(rng, 0.4) else u(rng, 1.2, 2.6)
    lids = [
        box(w * 1.05, d * 0.52, 0.015, k, 0, -s * d * 0.26).turned(s * -a, "x").moved(0, s * d * 0.52, h)
        for s in (-1, 1)
    ]
    return varied(
        rng,
        [
            hollow(rounded_rect(w * 0.85, d * 0.85, 0.03), h, 1.18, c, 0.01),
            *lids,
            *[box(0.02, d * 0.4, 0.03, c, s * w * 0.5, 0, h - 0.06) for s in (-1, 1)],
        ],
    )


@TOTE.style()
def tote_open_front_parts_bin(rng):
    w, d, h, c = u(rng, 0.1, 0.4), u(rng, 0.15, 0.5), u(rng, 0.08, 0.25), tint(rng, "paint")
    t = 0.008
    side = np.float32([(-d / 2, 0), (d / 2, 0), (d / 2, h), (-d * 0.25, h), (-d * 0.4, h * 0.45), (-d / 2, h * 0.45)])
    walls = [slab(side, t, c).turned(np.pi / 2, "x").turned(np.pi / 2).moved(s * w / 2) for s in (-1, 1)]
    filling = [
        sphere(
            w * 0.1,
            w * 0.1,
            w * 0.08,
            tint(rng, "metal"),
            u(rng, -0.35, 0.35) * w,
            u(rng, -0.3, 0.4) * d,
            h * 0.25,
            n=5,
        )
        for _ in range(int(rng.integers(0, 12)))
    ]
    one = merge(
        [
            *walls,
            box(w, d, t, c),
            box(w, t, h, c, 0, d / 2),
            box(w, t, h * 0.45, c, 0, -d / 2),
            box(w * 0.5, 0.004, h * 0.2, (0.95, 0.95, 0.9), 0, -d / 2 - 0.005, h * 0.15),
            *filling,
        ]
    )
    return varied(rng, [one.moved(z=k * h * 0.98) for k in range(int(rng.integers(1, 4)))])


@TOTE.style()
def tote_low_poly(rng):
    w, d, h = _bin_size(rng)
    c, k = tint(rng, "paint"), tint(rng, "paint")
    o = np.float32([[w, d], [-w, d], [-w, -d], [w, -d]]) / 2
    rim = stack([(o * 1.1, h - 0.08), (o * 1.25, h - 0.08), (o * 1.25, h), (o * 1.05, h)], c, caps=False)
    grips = [box(0.06, d * 0.45, 0.06, k, s * w * 0.62, 0, h - 0.12) for s in (-1, 1)]
    fill = (
        [
            box(w * 0.3, d * 0.4, h * 0.4, tint(rng, "any"), x * w * 0.25, 0, h * 0.6).turned(u(rng, -0.3, 0.3))
            for x in (-1, 1)
        ]
        if odds(rng, 0.4)
        else []
    )
    return varied(rng, [hollow(o, h, 1.15, c, 0.03), rim, *grips, *fill])


@TOTE.style()
def tote_stack_nested(rng):
    w, d, h = _bin_size(rng)
    c, step, n = tint(rng, pick(rng, "paint", "metal")), u(rng, 0.15, 1.0), int(rng.integers(2, 5))
    cs = [pick(rng, c, tint(rng, "paint")) for _ in range(n)]
    return varied(
        rng,
        [
            merge(
                [hollow(rounded_rect(w * 0.85, d * 0.85, 0.03), h, 1.15, k, 0.01), _rim(w * 0.97, d * 0.97, h, k)]
            ).moved(u(rng, -0.01, 0.01), 0, i * h * step)
            for i, k in enumerate(cs)
        ],
        size=0.08,
    )
