"""Columns."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    oval,
    pick,
    stack,
    u,
)
from ..mesh import box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

COLUMN = Category(
    "column", "architecture", synonyms=("pillar", "support post", "concrete column"),
    glosses=("an upright support that carries the ceiling", "a round or square shaft of stone", "a tall post in a hall"), place="floor", rooms=("shop", "corridor"))  # fmt: skip


@COLUMN.style()
def column_classic(rng):
    r, h, c = u(rng, 0.12, 0.35), u(rng, 2.0, 3.2), tint(rng, pick(rng, "white", "clay"))
    n = pick(rng, 24, 24, 16)
    shaft = lathe([(r, 0.2), (r * 1.0, h * 0.4), (r * 0.85, h - 0.2)], c, n)
    if odds(rng, 0.5):
        shaft.vertices[:, :2] *= np.where(np.arange(len(shaft.vertices)) % 2, 1, 0.93)[:, None].astype(np.float32)
    caps = lathe([(0, 0.1), (r * 1.25, 0.1), (r * 1.3, 0.15), (r * 1.05, 0.22)], c, n) + lathe(
        [(r * 0.85, h - 0.22), (r * 1.1, h - 0.1), (0, h - 0.1)], c, n
    )
    return assemble([shaft, caps, box(r * 2.7, r * 2.7, 0.1, c), box(r * 2.4, r * 2.4, 0.1, c, z=h - 0.1)])


@COLUMN.style()
def column_plain(rng):
    r, h, c = u(rng, 0.12, 0.4), u(rng, 2.2, 3.2), tint(rng, pick(rng, "white", "clay", "metal", "brick"))
    if odds(rng, 0.5):
        return assemble([cylinder(r, h, c, n=28), cylinder(r * 1.1, 0.08, tint(rng, "metal"), n=28)])
    return assemble(
        [box(r * 2, r * u(rng, 1.6, 2.4), h, c), box(r * 2.1, r * 2.5, 0.1, tint(rng, pick(rng, "wood", "white")))]
    )


@COLUMN.style()
def column_low_poly(rng):
    n, r, h, c = (
        int(rng.integers(5, 9)),
        u(rng, 0.18, 0.3),
        u(rng, 1.2, 2.2),
        tint(rng, pick(rng, "clay", "white", "brick")),
    )
    broken = odds(rng, 0.4)
    shaft = lathe([(r * 1.0, 0), (r * 0.85, h), (0, h * 1.02)], c, n)
    if broken:
        tip = shaft.vertices[:, 2] > h * 0.9
        shaft.vertices[tip, 2] += rng.uniform(-0.3, 0.1, tip.sum()).astype(np.float32)
    caps = [box(r * 3, r * 3, 0.16, c, z=-0.3), cylinder(r * 1.3, 0.16, c, z=-0.15, n=n)]
    return varied(
        rng,
        [shaft, *caps]
        + (
            []
            if broken
            else [cylinder(r, 0.2, c, z=h - 0.05, top=r * 1.35, n=n), box(r * 2.9, r * 2.9, 0.16, c, z=h + 0.14)]
        ),
    )


@COLUMN.style()
def column_ionic_scrolls(rng):
    r, h, c = u(rng, 0.14, 0.25), u(rng, 1.8, 2.8), tint(rng, pick(rng, "white", "clay"))
    a = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    flute = np.stack([np.cos(a), np.sin(a)], 1) * (r * np.where(np.arange(32) % 2, 1, 0.9))[:, None]
    scroll = merge([torus(r * 0.3, r * 0.12, c, n=12), cylinder(r * 0.2, r * 0.2, c, z=-r * 0.1, n=8)]).turned(
        np.pi / 2, "x"
    )
    scrolls = [scroll.moved(s * r * 1.1, y * r * 0.9, h - 0.02) for s in (-1, 1) for y in (-1, 1)]
    return varied(
        rng,
        [
            stack([(flute, 0.15), (flute * 0.88, h)], c),
            torus(r * 1.1, r * 0.18, c, z=0.14, n=20),
            cylinder(r * 1.35, 0.1, c, n=20),
            *scrolls,
            box(r * 2.6, r * 2.4, 0.08, c, z=h + r * 0.3),
            box(r * 2.2, r * 1.8, r * 0.3, c, z=h),
        ],
    )


@COLUMN.style()
def column_steel_beam(rng):
    w, h, t, c = (
        u(rng, 0.15, 0.35),
        u(rng, 2.0, 3.2),
        u(rng, 0.015, 0.03),
        tint(rng, pick(rng, "metal", "brick", "paint")),
    )
    return varied(
        rng,
        [
            box(w, t, h, c, 0, -w / 2),
            box(w, t, h, c, 0, w / 2),
            box(t, w, h, c),
            box(w * 1.6, w * 1.6, 0.025, c),
            box(w * 1.3, w * 1.3, 0.02, c, z=h),
            *[cylinder(0.02, 0.05, c, x * w * 0.7, y * w * 0.7, n=6) for x in (-1, 1) for y in (-1, 1)],
        ],
        size=0.08,
    )


@COLUMN.style()
def column_twisted_or_ringed(rng):
    r, h, c, k = u(rng, 0.12, 0.22), u(rng, 1.6, 2.6), tint(rng, pick(rng, "wood", "clay", "white")), tint(rng, "any")
    if odds(rng, 0.5):
        o = oval(r, r * 0.62, 2, 14)
        levels = [
            (o @ np.array([[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]]), h * t / 9) for t in np.linspace(0, 9, 28)
        ]
        shaft = [stack(levels, c)]
    else:
        shaft = [
            cylinder(r * 0.8, h, c, n=16),
            *[torus(r * 0.85, r * 0.15, k, z=z, n=16) for z in np.linspace(0.1, h - 0.1, int(rng.integers(2, 6)))],
        ]
    return varied(
        rng,
        [
            *shaft,
            lathe([(0, 0), (r * 1.5, 0), (r * 1.5, 0.08), (r, 0.16), (0, 0.16)], c, 16),
            lathe([(0, 0), (r, 0), (r * 1.5, 0.08), (r * 1.5, 0.14), (0, 0.14)], c, 16, z=h - 0.1),
        ],
    )
