"""Bathtub, shower and towel."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    loft,
    odds,
    oval,
    pick,
    rounded_rect,
    sheet,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, torus
from ..palette import tint
from ..registry import Category
from .sinks import tap

BATHTUB = Category(
    "bathtub", "sanitary",
    synonyms=("bath", "tub", "bathing tub", "whirlpool tub"),
    glosses=("a long vessel in which a person lies to bathe", "a large basin for washing the whole body", "what you fill with hot water and foam"),
    place="wall_floor", rooms=("bathroom",))  # fmt: skip


def _tub(outer, inner, h, depth, c):
    return stack(
        [
            (outer[0], 0),
            (outer[1], h),
            (inner, h),
            (inner * 0.9, h - depth * 0.5),
            (inner * np.float32([0.8, 0.75]), h - depth),
            (inner * 0.05, h - depth),
        ],
        c,
    )


@BATHTUB.style()
def bathtub_panelled(rng):
    w, d, h, c = u(rng, 1.4, 1.85), u(rng, 0.68, 0.85), u(rng, 0.5, 0.62), tint(rng, "white")
    o, i = rounded_rect(w, d, 0.02, 5), rounded_rect(w * 0.9, d * 0.8, pick(rng, 0.1, 0.25), 5)
    return assemble(
        [
            _tub((o, o), i, h, u(rng, 0.36, 0.44), c),
            tap(rng).turned(np.pi / 2).moved(w * 0.44, 0, h),
            box(w * 1.005, 0.02, h * 0.85, tint(rng, pick(rng, "white", "clay", "wood")), 0, -d / 2, 0),
        ]
    )


@BATHTUB.style()
def bathtub_free_standing(rng):
    w, d, h, c = (
        u(rng, 1.4, 1.85),
        u(rng, 0.7, 0.85),
        u(rng, 0.52, 0.65),
        tint(rng, pick(rng, "white", "white", "black")),
    )
    o, f = oval(w / 2, d / 2, 2.6, 30), u(rng, 0.65, 0.9)
    return assemble(
        [
            _tub((o * f, o), o * 0.95, h, 0.42, c),
            bar((0, d / 2 + 0.1, 0), (0, d / 2 + 0.1, h + 0.25), 0.02, tint(rng, "metal"), 7),
            bar((0, d / 2 + 0.1, h + 0.24), (0, d / 2 - 0.12, h + 0.22), 0.015, tint(rng, "metal"), 6),
        ]
    )


@BATHTUB.style()
def bathtub_claw_foot(rng):
    w, d, h, c, k = (
        u(rng, 1.35, 1.75),
        u(rng, 0.68, 0.8),
        u(rng, 0.42, 0.5),
        tint(rng, pick(rng, "white", "paint")),
        tint(rng, "metal"),
    )
    o = oval(w / 2, d / 2, 2.5, 30)
    body = stack(
        [
            (o * 0.55, 0),
            (o * 0.85, h * 0.3),
            (o * 0.95, h * 0.8),
            (o, h),
            (o * 0.94, h),
            (o * 0.8, h * 0.3),
            (o * 0.5, 0.04),
        ],
        tint(rng, "white") if odds(rng, 0.5) else c,
    )
    feet = [
        bar((x * w * 0.3, y * d * 0.25, 0.1), (x * w * 0.34, y * d * 0.36, -0.14), 0.03, k, 7, 0.04)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    return assemble([body, *feet, torus(0.5, 0.02, c, n=30).scaled(w, d, 1).moved(z=h)])


@BATHTUB.style()
def bathtub_corner(rng):
    s, h, c = u(rng, 1.25, 1.5), u(rng, 0.5, 0.6), tint(rng, "white")
    a = np.linspace(-np.pi / 2, 0, 9)
    o = np.vstack(
        [np.stack([np.sin(a) * 0.95 + 0.5, 0.5 - np.cos(a) * 0.95], 1) * s, [[s / 2, s / 2], [-s / 2, s / 2]]]
    )
    o = np.float32(o - o.mean(0))
    return assemble([_tub((o, o), o * 0.82, h, 0.42, c), tap(rng).moved(0.1, o[:, 1].max() - 0.06, h)])


SHOWER = Category(
    "shower", "sanitary",
    synonyms=("shower cabin", "shower stall", "shower cubicle", "shower enclosure"),
    glosses=("a cabin with glass walls where water sprays from above", "a place to wash standing up", "a bathing fixture with a spray head and a drain tray"),
    place="wall_floor", rooms=("bathroom",))  # fmt: skip


def _head(rng, h, y):
    c = tint(rng, "metal")
    return [
        bar((0, y, 0.9), (0, y, h), 0.012, c, 6),
        bar((0, y, h), (0, y - 0.3, h - 0.02), 0.01, c, 6),
        cylinder(u(rng, 0.05, 0.13), 0.015, c, 0, y - 0.3, h - 0.04),
        box(0.2, 0.05, 0.05, c, 0, y, 1.0),
    ]


@SHOWER.style()
def shower_corner_glass(rng):
    w, d, h, g = u(rng, 0.75, 1.2), u(rng, 0.75, 1.0), u(rng, 1.85, 2.1), tint(rng, "glass")
    c, parts = tint(rng, "metal"), [soft_box(w, d, u(rng, 0.04, 0.15), tint(rng, "white"), r=0.02)]
    parts += [
        box(w, 0.008, h, g, y=-d / 2 + 0.02),
        box(0.008, d, h, g, x=w / 2 - 0.02),
        *[
            box(0.03, 0.03, h, c, x, y)
            for x, y in (
                (-w / 2 + 0.02, -d / 2 + 0.02),
                (w / 2 - 0.02, -d / 2 + 0.02),
                (w / 2 - 0.02, d / 2 - 0.02),
                (0, -d / 2 + 0.02),
            )
        ],
    ]
    parts += [box(w, 0.03, 0.03, c, 0, -d / 2 + 0.02, h), box(0.03, d, 0.03, c, w / 2 - 0.02, 0, h)]
    return assemble([*parts, *_head(rng, h, d / 2 - 0.02)])


@SHOWER.style()
def shower_round_front(rng):
    s, h, g, c = u(rng, 0.8, 1.0), u(rng, 1.85, 2.15), tint(rng, "glass"), tint(rng, pick(rng, "metal", "white"))
    a = np.linspace(-np.pi, -np.pi / 2, 9)
    rim = np.stack([np.cos(a), np.sin(a)], 1) * s * 0.97
    o = np.vstack([rim, [[0, 0]]]) + s / 2
    tray = stack([(o, 0), (o, 0.12)], tint(rng, "white"))
    grid = np.stack([np.stack([rim[:, 0] + s / 2, rim[:, 1] + s / 2, np.full(9, z)], -1) for z in (0.12, h)])
    posts = [box(0.03, 0.03, h, c, *(rim[k] + s / 2)) for k in (0, 4, 8)]
    top = sweep(np.c_[rim + s / 2, np.full(9, h)], 0.018, c, 6)
    return assemble([tray, sheet(grid, g, 0.008), *posts, top, *_head(rng, h, s / 2 - 0.02)])


@SHOWER.style()
def shower_walk_in(rng):
    w, d, h, g = u(rng, 0.9, 1.5), u(rng, 0.8, 1.0), u(rng, 1.9, 2.1), tint(rng, "glass")
    parts = [
        box(w, d, 0.04, tint(rng, pick(rng, "white", "black", "clay"))),
        box(0.01, d, h, g, x=-w / 2 + 0.01),
        box(w, 0.02, h + 0.1, tint(rng, pick(rng, "white", "clay")), y=d / 2),
        bar((-w / 2, -d / 2 + 0.1, h), (-w / 2, d / 2, h), 0.012, tint(rng, "metal"), 6),
    ]
    return assemble([*parts, *_head(rng, h, d / 2 - 0.03)])


@SHOWER.style()
def shower_with_curtain(rng):
    w, d, h, c = u(rng, 0.75, 1.0), u(rng, 0.75, 0.95), u(rng, 1.9, 2.1), tint(rng, "metal")
    s = np.linspace(0, 1, 50)
    grid = np.stack(
        [np.stack([(s - 0.5) * w, -d / 2 + 0.03 * np.sin(s * 60), np.full(50, z)], -1) for z in (0.1, 1.0, h)]
    )
    return assemble(
        [
            soft_box(w, d, 0.14, tint(rng, "white"), r=0.03),
            sheet(grid[:, : int(rng.integers(25, 50))], tint(rng, pick(rng, "white", "paint")), 0.004),
            bar((-w / 2, -d / 2, h), (w / 2, -d / 2, h), 0.012, c, 6),
            *_head(rng, h, d / 2 - 0.02),
        ]
    )


TOWEL = Category(
    "towel", "textile",
    synonyms=("bath towel", "hand towel", "hanging towel", "towel rail"),
    glosses=("a cloth for drying the body after washing", "terry cloth hanging on a bar", "what you dry your hands with"),
    place="wall", hang=(0.6, 1.3), rooms=("bathroom", "kitchen"))  # fmt: skip


def _folded_over(w, front, back, c, y=0.0, z=0.0):
    """Cloth over a rail at height 0: front part longer."""
    t = np.r_[np.linspace(-front, -0.02, 5), 0.0, np.linspace(-0.02, -back, 4)]
    side = np.r_[np.full(5, -0.025), 0.0, np.full(4, 0.025)]
    x = np.linspace(-w / 2, w / 2, 9)
    gx, gz = np.meshgrid(x, t, indexing="ij")
    gy = np.meshgrid(x, side, indexing="ij")[1] * (1 + 0.3 * np.sin(gx * 25))
    return sheet(np.stack([gx, gy + y, gz + z], -1), c, 0.01)


@TOWEL.style()
def towel_on_rail(rng):
    w = u(rng, 0.25, 0.6)
    n, c, long = int(rng.integers(1, 3)), tint(rng, "metal"), u(rng, 0.3, 0.75)
    rail = (w + 0.06) * n
    parts = [
        _folded_over(w, long, long * u(rng, 0.6, 1), tint(rng, pick(rng, "fabric", "white", "paint"))).moved(
            (k - (n - 1) / 2) * (w + 0.05)
        )
        for k in range(n)
    ]
    return assemble(
        [
            *parts,
            bar((-rail / 2, 0, 0), (rail / 2, 0, 0), 0.01, c, 6),
            *[bar((s * rail / 2, 0, 0), (s * rail / 2, 0.07, 0), 0.01, c, 6) for s in (-1, 1)],
        ]
    )


@TOWEL.style()
def towel_on_hook(rng):
    h, c = u(rng, 0.45, 0.8), tint(rng, pick(rng, "fabric", "white", "paint"))
    a, z = np.linspace(0, 2 * np.pi, 20, endpoint=False), np.linspace(0, 1, 7)
    r = 0.02 + 0.09 * np.sqrt(1 - z)
    rings = [
        np.stack([np.cos(a) * k * (1 + 0.35 * np.sin(5 * a)), np.sin(a) * k * 0.5, np.full(20, h * t)], -1)
        for k, t in zip(r, z, strict=True)
    ]
    return assemble([loft(rings, c), bar((0, 0.06, h), (0, -0.02, h + 0.01), 0.008, tint(rng, "metal"), 6)])


@TOWEL.style()
def towel_folded_pile(rng):
    n, w, d = int(rng.integers(1, 6)), u(rng, 0.25, 0.4), u(rng, 0.18, 0.3)
    parts = [
        soft_box(w * u(rng, 0.95, 1), d, 0.055, tint(rng, pick(rng, "fabric", "white")), z=k * 0.055, r=0.03, n=3)
        for k in range(n)
    ]
    return assemble(
        [*parts, box(w * 1.2, d * 1.1, 0.02, tint(rng, pick(rng, "wood", "metal", "glass")), 0, 0.02, -0.02)]
    )
