"""Showers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, sheet, soft_box, stack, sweep, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from ..registry import Category

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


@SHOWER.style()
def shower_chunky_low_poly(rng):
    """The game asset: a thick tray, one or two walls, a fat pipe with a big head."""
    w, d, h, k = u(rng, 0.9, 1.2), u(rng, 0.9, 1.2), u(rng, 1.8, 2.2), tint(rng, pick(rng, "metal", "paint"))
    wall = tint(rng, pick(rng, "white", "clay", "paint"))
    parts = [soft_box(w, d, 0.15, tint(rng, "white"), r=0.08, n=1), box(w, 0.08, h, wall, 0, d / 2)]
    if odds(rng, 0.6):
        parts.append(box(0.06, d, h * u(rng, 0.7, 1), tint(rng, pick(rng, "glass", "white")), -w / 2, 0, 0))
    y, n = d / 2 - 0.08, int(rng.integers(5, 8))
    parts += [bar((0, y, h * 0.5), (0, y, h * 0.93), 0.035, k, n), bar((0, y, h * 0.93), (0, y - 0.35, h * 0.93), 0.035, k, n), cylinder(0.06, 0.1, k, 0, y - 0.35, h * 0.85, n=n), cylinder(0.16, 0.04, k, 0, y - 0.35, h * 0.83, n=8)]  # fmt: skip
    return assemble([*parts, *[cylinder(0.06, 0.06, k, n=6).turned(np.pi / 2, "x").moved(s * 0.13, y + 0.04, h * 0.5) for s in (-1, 1)]])  # fmt: skip


@SHOWER.style()
def shower_set_on_rail(rng):
    """The fittings alone: mixer, rail, hose, hand shower and rain head."""
    h, k, big = u(rng, 0.9, 1.3), tint(rng, "metal"), odds(rng, 0.6)
    parts = [bar((0, 0, 0.1), (0, 0, h), 0.012, k, 7), bar((-0.14, -0.02, 0.1), (0.14, -0.02, 0.1), 0.025, k, 8)]
    parts += [bar((s * 0.14, -0.02, 0.1), (s * 0.19, -0.02, 0.1), 0.032, k, 8) for s in (-1, 1)]
    if big:
        r = u(rng, 0.09, 0.16)
        parts += [bar((0, 0, h), (0, -0.38, h + 0.04), 0.012, k, 7), cylinder(r, 0.015, k, 0, -0.38, h, n=18), cylinder(0.02, 0.03, k, 0, -0.38, h, n=6)]  # fmt: skip
    z = h * u(rng, 0.6, 0.85)
    parts += [bar((0, -0.05, z - 0.1), (0, -0.13, z + 0.1), 0.014, k, 7), cylinder(0.05, 0.025, k, n=12).turned(1.2, "x").moved(0, -0.14, z + 0.12)]  # fmt: skip
    return assemble([*parts, sweep(bezier((0, -0.03, 0.1), (0.15, -0.1, -0.4), (0.1, -0.1, z * 0.3), (0, -0.05, z - 0.1), n=12), 0.008, k, 6), sphere(0.03, 0.03, 0.04, k, 0, 0, z, n=8)])  # fmt: skip
