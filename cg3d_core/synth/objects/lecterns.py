"""Lecterns and pulpits."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .chunky import block, fat_book, shade, toy_colour

LECTERN = Category(
    "lectern", "furniture",
    synonyms=("podium", "pulpit", "speaker's stand", "reading stand", "speaker's desk"),
    glosses=("a tall stand with a sloping top behind which a speaker stands", "a stand that holds the papers of someone giving a talk", "a slanted reading desk on a post in a church or lecture hall", "where a lecturer puts notes and a microphone"),
    place="floor", rooms=("office",))  # fmt: skip


def _slope(rng, w: float, d: float, c, a: float) -> Mesh:
    """Slanted top whose middle is at the origin: low edge towards the reader (+y), lip, maybe a book or a microphone."""
    parts = [box(w, d, 0.03, c), box(w, 0.02, 0.05, c, 0, d / 2, 0.0)]
    if odds(rng, 0.5):
        parts += (
            [box(0.2, 0.28, 0.012, (0.95, 0.94, 0.9), i * 0.1, 0, 0.03) for i in (-1, 1)]
            if odds(rng, 0.5)
            else [fat_book(rng, 0.2, 0.26, 0.04).moved(0, 0, 0.03)]
        )
    if odds(rng, 0.4):
        parts += [
            bar((0, -d * 0.4, 0.03), (0, -d * 0.1, 0.3), 0.008, (0.1, 0.1, 0.1), 5),
            sphere(0.02, 0.02, 0.03, (0.1, 0.1, 0.1), 0, -d * 0.08, 0.31, n=6),
        ]
    return merge(parts).turned(-a, "x")


@LECTERN.style()
def box_lectern(rng) -> Mesh:
    """Closed front and sides, sloping top; emblem."""
    w, d, h, c = (
        u(rng, 0.5, 0.75),
        u(rng, 0.38, 0.5),
        u(rng, 1.0, 1.15),
        tint(rng, pick(rng, "wood", "wood", "white", "black")),
    )
    parts = [
        box(w, 0.03, h, c, 0, -d / 2),
        *[box(0.03, d, h * 0.97, c, i * w / 2) for i in (-1, 1)],
        box(w * 1.15, d * 1.15, 0.05, c),
        box(w, d, 0.02, c, z=h * 0.7),
    ]
    mark = (
        cylinder(w * 0.2, 0.03, tint(rng, pick(rng, "metal", "paint")), n=10)
        .turned(np.pi / 2, "x")
        .moved(0, -d / 2 - 0.01, h * 0.65)
    )
    return assemble(
        [
            *parts,
            _slope(rng, w * 1.1, d * 1.15, c, u(rng, 0.2, 0.45)).moved(0, 0, h),
            *([mark] if odds(rng, 0.5) else []),
        ]
    )


@LECTERN.style()
def post_lectern(rng) -> Mesh:
    """Slanted board on a post with a cross, disc or plate foot."""
    w, d, h, c = (
        u(rng, 0.45, 0.65),
        u(rng, 0.35, 0.48),
        u(rng, 1.0, 1.2),
        tint(rng, pick(rng, "wood", "metal", "black")),
    )
    foot = pick(
        rng,
        box(0.5, 0.45, 0.03, c),
        cylinder(0.24, 0.03, c, n=16),
        merge([box(0.55, 0.08, 0.06, c), box(0.08, 0.5, 0.06, c)]),
    )
    post = cylinder(u(rng, 0.02, 0.05), h, c, n=8) if odds(rng, 0.5) else box(u(rng, 0.06, 0.3), 0.06, h, c)
    return assemble([foot, post, _slope(rng, w, d, c, u(rng, 0.25, 0.6)).moved(0, 0, h)])


@LECTERN.style()
def chunky_lectern(rng) -> Mesh:
    """Fat waisted block under a thick slanted top with a big open book."""
    w, d, h, c = u(rng, 0.5, 0.8), u(rng, 0.45, 0.6), u(rng, 0.9, 1.1), toy_colour(rng)
    dark = shade(c, 0.7)
    parts = [
        block(w * 0.9, d * 0.9, 0.1, dark, b=0.05),
        box(w * 0.6, d * 0.6, h, c, top=u(rng, 0.6, 1.2)),
        block(w * 0.7, d * 0.7, 0.08, dark, z=h - 0.1),
    ]
    top = merge(
        [
            block(w, d, 0.07, c, b=0.04),
            box(w, 0.05, 0.1, dark, 0, d / 2),
            *[block(w * 0.35, d * 0.6, 0.06, (0.93, 0.9, 0.8), i * w * 0.18, 0, 0.06) for i in (-1, 1)],
        ]
    )
    return assemble([*parts, top.turned(-u(rng, 0.2, 0.5), "x").moved(0, 0, h + 0.02)])


@LECTERN.style()
def acrylic_lectern(rng) -> Mesh:
    """Clear or bent sheets: front panel, base plate, slanted plate, two rods."""
    w, d, h, g = u(rng, 0.45, 0.65), u(rng, 0.38, 0.48), u(rng, 1.0, 1.15), tint(rng, pick(rng, "glass", "white"))
    parts = [
        box(w, d, 0.02, g),
        box(w * u(rng, 0.4, 1), 0.015, h, g, 0, u(rng, -0.12, 0.05)),
        _slope(rng, w, d, g, u(rng, 0.2, 0.4)).moved(0, 0, h),
    ]
    return assemble([*parts, *[cylinder(0.018, h, tint(rng, "metal"), i * w * 0.4, 0.05, n=7) for i in (-1, 1)]])


@LECTERN.style()
def church_pulpit(rng) -> Mesh:
    """Polygonal wooden tub on a stem with a sloping book rest."""
    r, n, c = u(rng, 0.35, 0.5), int(rng.integers(6, 9)), tint(rng, pick(rng, "wood", "wood", "clay"))
    a, h = u(rng, 0.2, 0.5), u(rng, 0.8, 1.0)
    tub = lathe(
        [
            (0, 0),
            (r * 0.8, 0),
            (r * 0.35, 0.08),
            (r * 0.3, a),
            (r, a + 0.15),
            (r, a + h),
            (r * 1.08, a + h),
            (r * 1.08, a + h + 0.05),
            (r * 0.92, a + h + 0.05),
            (r * 0.92, a + 0.2),
            (0, a + 0.2),
        ],
        c,
        n,
    )
    return assemble([tub, _slope(rng, 0.45, 0.34, shade(c, 0.8), 0.4).moved(0, -r * 0.8, a + h + 0.12)])
