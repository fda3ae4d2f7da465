"""Pendant lamps."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, soft_box, sweep, u
from ..mesh import bar, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .game_lamps import game_shade
from .game_parts import drum, facets, game_cloth
from .lamps import GLOW, shade

PENDANT = Category(
    "pendant lamp", "lighting",
    synonyms=("hanging lamp", "hanging light", "pendant light", "suspended lamp", "drop light"),
    glosses=("a lamp that hangs from the ceiling on a cord", "a light hanging in the middle of the room", "a single shade on a cable over the table"),
    place="ceiling", rooms=("living", "kitchen", "bedroom", "office", "corridor", "shop"))  # fmt: skip


def _cord(h, c):
    return [cylinder(0.006, h, c, n=5), cylinder(0.05, 0.025, c, z=h - 0.025, n=12)]


@PENDANT.style()
def pendant_shade(rng):
    r, h = u(rng, 0.12, 0.3), u(rng, 0.4, 1.2)
    return assemble(
        [
            shade(rng, r, r * u(rng, 0.6, 1.3)),
            sphere(0.035, 0.035, 0.05, GLOW, z=r * 0.4, n=8),
            *_cord(h, tint(rng, "black")),
        ]
    )


@PENDANT.style()
def pendant_dome(rng):
    r, h, c = u(rng, 0.15, 0.32), u(rng, 0.4, 1.2), tint(rng, pick(rng, "metal", "black", "paint", "white"))
    a = np.linspace(0, np.pi / 2, 6)
    out = [(r * np.cos(t), r * 0.7 * np.sin(t)) for t in a[:-1]] + [(0.03, r * 0.7), (0.03, r * 0.9), (0, r * 0.9)]
    return assemble(
        [
            lathe([(r * 0.97, 0), *out], c, 22),
            sphere(0.04, 0.04, 0.05, GLOW, z=r * 0.3, n=8),
            *_cord(h + r * 0.8, tint(rng, "black")),
        ]
    )


@PENDANT.style()
def pendant_globe(rng):
    r, h = u(rng, 0.1, 0.28), u(rng, 0.3, 1.1)
    ball = sphere(
        r, r, r * pick(rng, 1.0, 0.7, 1.3), tint(rng, pick(rng, "white", "white", "glass", "fabric")), z=r, n=18
    )
    return assemble([ball, *[m.moved(z=r) for m in _cord(h + r, tint(rng, pick(rng, "black", "metal")))]])


@PENDANT.style()
def pendant_cluster(rng):
    n, c = int(rng.integers(3, 6)), tint(rng, "black")
    top, one = 1.0, shade(rng, u(rng, 0.06, 0.12), u(rng, 0.08, 0.18))
    parts = [cylinder(0.14, 0.03, c, z=top, n=18)]
    for k in range(n):
        a, z = 2 * np.pi * k / n, u(rng, 0.0, 0.5)
        x, y = 0.16 * np.cos(a), 0.16 * np.sin(a)
        parts += [bar((x, y, z + 0.08), (x * 0.5, y * 0.5, top), 0.004, c, 4), one.moved(x, y, z)]
    return assemble(parts)


@PENDANT.style()
def game_pendant(rng):
    n, r, c = facets(rng), u(rng, 0.16, 0.3), game_cloth(rng)
    parts = [
        game_shade(rng, r, r * u(rng, 0.6, 1.1), n, c=c)
        if odds(rng, 0.6)
        else lathe(
            [(r * 0.8, 0.02), (r, 0), (r * 0.85, r * 0.5), (r * 0.3, r * 0.8), (0, r * 0.85), (0, r * 0.6)], c, n
        )
        + sphere(r * 0.3, r * 0.3, r * 0.3, GLOW, z=r * 0.2, n=6)
    ]
    h = r * 0.8 + u(rng, 0.1, 0.5)
    return assemble(
        [
            *parts,
            cylinder(u(rng, 0.012, 0.025), h - 0.3 * r, (0.25, 0.25, 0.28), z=r * 0.5, n=5),
            drum(r * 0.4, 0.05, c, n, h),
        ]
    )


@PENDANT.style()
def pendant_bare_bulb(rng):
    r, h, c = u(rng, 0.03, 0.07), u(rng, 0.3, 1.0), tint(rng, pick(rng, "black", "metal", "wood"))
    bulb = lathe(
        [(0, 0), (r * 0.6, r * 0.2), (r, r), (r * 0.85, r * 1.7), (r * 0.4, r * 2.5), (r * 0.4, r * 3)], GLOW, 14
    )
    cage = (
        [torus(r * s, 0.003, c, z=r * z, n=14) for s, z in ((1.5, 0.6), (1.7, 1.5), (1.0, 2.6))]
        if odds(rng, 0.4)
        else []
    )
    return assemble([bulb, cylinder(r * 0.5, r * 1.3, c, z=r * 2.5, n=10), *cage, *_cord(h + r * 3, c)])


@PENDANT.style()
def pendant_paper_or_wicker(rng):
    """A big ribbed paper ball, or a basket of bars."""
    r, h = u(rng, 0.18, 0.35), u(rng, 0.1, 0.6)
    if odds(rng, 0.5):
        k = 17
        t = np.linspace(-np.pi / 2 + 0.15, np.pi / 2 - 0.15, k)
        p = [(r * np.cos(a) * (1 if i % 2 else 0.96), r + r * 0.92 * np.sin(a)) for i, a in enumerate(t)]
        return assemble([lathe(p, tint(rng, "white"), 20), *_cord(2 * r + h, tint(rng, "black"))])
    c, n, tall = tint(rng, pick(rng, "wood", "black", "metal")), int(rng.integers(8, 15)), u(rng, 0.8, 1.6)
    rib = sweep(bezier((r * 0.5, 0, 0), (r * 1.5, 0, r * tall * 0.4), (r * 0.1, 0, r * tall), n=6), 0.006, c, 4)
    return assemble(
        [
            ring_of(rib, n),
            *[torus(r * s, 0.006, c, z=r * tall * z, n=18) for s, z in ((0.5, 0), (0.85, 0.3), (0.8, 0.6))],
            sphere(0.04, 0.04, 0.05, GLOW, z=r * 0.5, n=7),
            *_cord(r * tall + h, c),
        ]
    )


@PENDANT.style()
def pendant_spots(rng):
    """A ceiling rail or plate with turned spotlights."""
    w, n, c = u(rng, 0.3, 1.2), int(rng.integers(2, 6)), tint(rng, pick(rng, "white", "metal", "black"))
    r = u(rng, 0.025, 0.05)
    parts = [soft_box(w, 0.05, 0.03, c, z=0.14, r=0.01)]
    for k in range(n):
        spot = merge(
            [
                lathe([(r * 0.9, 0), (r, 0), (r * 0.7, 0.1), (0, 0.1)], c, 12),
                cylinder(r * 0.85, 0.005, GLOW, z=0.01, n=10),
            ]
        )
        parts += [
            spot.turned(u(rng, -0.7, 0.7), "x").moved((k + 0.5) * w / n - w / 2, 0, 0.03),
            bar(((k + 0.5) * w / n - w / 2, 0, 0.09), ((k + 0.5) * w / n - w / 2, 0, 0.15), 0.008, c, 5),
        ]
    return assemble(parts)
