"""Workbenches."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, merge
from ..palette import tint
from ..parts import legs
from ..registry import Category
from .chunky import fronts, litter, planks, shade, stubs, toy_colour

WORKBENCH = Category(
    "workbench", "tool",
    synonyms=("work bench", "carpenter's bench", "tool bench", "garage bench", "joiner's bench"),
    glosses=("a sturdy table for woodwork with a vice", "a heavy bench in a workshop at which things are sawn and repaired", "a strong table with tools hanging on a board behind it", "where a craftsman works with hammer and saw"),
    place="wall_floor", rooms=())  # fmt: skip


def _vice(rng, x: float, y: float, z: float) -> Mesh:
    m = tint(rng, pick(rng, "metal", "paint"))
    parts = [
        box(0.14, 0.12, 0.1, m, 0, 0, 0),
        box(0.14, 0.05, 0.13, m, 0, -0.14),
        bar((0, -0.05, 0.05), (0, -0.26, 0.05), 0.018, m, 6),
    ]
    return merge([*parts, bar((-0.1, -0.26, 0.05), (0.1, -0.26, 0.05), 0.009, m, 5)]).moved(x, y, z)


def _tools(rng, w: float, d: float, z: float) -> list[Mesh]:
    """Hammers, saws, boards, tins lying on a bench."""
    parts = []
    for k in range(int(rng.integers(0, 5))):
        kind, x, y = (
            pick(rng, "hammer", "board", "tin", "saw"),
            (u(rng, -0.1, 0.1) + k / 5 - 0.35) * w,
            u(rng, -0.25, 0.2) * d,
        )
        if kind == "hammer":
            t = box(0.28, 0.03, 0.03, (0.7, 0.5, 0.3)) + box(0.05, 0.12, 0.05, (0.4, 0.4, 0.42), 0.14)
        elif kind == "board":
            t = box(u(rng, 0.3, 0.6), 0.12, 0.03, tint(rng, "wood"))
        elif kind == "saw":
            t = box(0.4, 0.1, 0.006, (0.7, 0.7, 0.72)) + box(0.12, 0.1, 0.025, (0.5, 0.3, 0.15), -0.24)
        else:
            t = cylinder(0.05, 0.12, tint(rng, "any"), n=8)
        parts.append(t.turned(u(rng, -1.5, 1.5)).moved(x, y, z))
    return parts


@WORKBENCH.style()
def joiners_bench(rng) -> Mesh:
    """Thick beech top with vices at front and end, trestle base."""
    w, d, h, t = u(rng, 1.2, 2.1), u(rng, 0.5, 0.75), u(rng, 0.8, 0.95), u(rng, 0.06, 0.12)
    c = shade(tint(rng, "wood"), u(rng, 0.9, 1.3))
    parts = [
        planks(rng, w, d, t, c, h - t, 3),
        stubs(rng, w * 0.8, d * 0.85, h - t, c, 0.05),
        box(w * 0.75, 0.06, 0.12, c, z=h * 0.25),
    ]
    parts += [box(0.06, d * 0.7, 0.1, c, i * w * 0.36, 0, 0.08) for i in (-1, 1)]
    parts += [
        box(0.5, 0.07, 0.2, c, -w * 0.25, -d / 2 - 0.08, h - 0.2),
        bar((-w * 0.25, -d / 2, h - 0.1), (-w * 0.25, -d / 2 - 0.25, h - 0.1), 0.025, c, 6),
    ]
    return assemble([*parts, *_tools(rng, w, d, h)])


@WORKBENCH.style()
def pegboard_bench(rng) -> Mesh:
    """Steel or wooden bench with a board of hanging tools behind."""
    w, d, h, up = u(rng, 1.1, 1.9), u(rng, 0.5, 0.7), u(rng, 0.8, 0.95), u(rng, 0.5, 0.9)
    c, m = tint(rng, "wood"), tint(rng, pick(rng, "metal", "paint", "black"))
    parts = [
        box(w, d, 0.045, c, z=h - 0.045),
        legs(rng, w * 0.97, d * 0.94, h - 0.04, m, 0.03, kind="square"),
        box(w, 0.02, up, m, 0, d / 2 - 0.01, h),
    ]
    parts += (
        [box(w * 0.92, d * 0.85, 0.025, m, z=0.15)]
        if odds(rng, 0.6)
        else [fronts(rng, w * 0.9, 0.14, 1, 3, m, c).moved(0, -d * 0.44, h - 0.2)]
    )
    for x in np.linspace(-0.42, 0.42, int(rng.integers(4, 10))) * w:
        long = u(rng, 0.12, 0.35)
        parts += [
            box(0.03, 0.02, long, tint(rng, "any"), x, d / 2 - 0.04, h + up * 0.85 - long),
            box(u(rng, 0.04, 0.11), 0.025, 0.05, (0.4, 0.4, 0.42), x, d / 2 - 0.04, h + up * 0.85),
        ]
    return assemble([*parts, *([_vice(rng, w * 0.35, -d * 0.3, h)] if odds(rng, 0.6) else []), *_tools(rng, w, d, h)])


@WORKBENCH.style()
def chunky_workbench(rng) -> Mesh:
    """Fat game bench: log legs, thick planks, an anvil block, saw and hammer."""
    w, d, h, t = u(rng, 1.0, 1.7), u(rng, 0.55, 0.85), u(rng, 0.75, 0.95), u(rng, 0.09, 0.16)
    c = toy_colour(rng)
    parts = [
        planks(rng, w, d, t, c, h - t),
        stubs(rng, w * 0.92, d * 0.9, h - t, shade(c, 0.7), u(rng, 0.06, 0.09)),
        planks(rng, w * 0.85, d * 0.8, 0.06, shade(c, 0.85), 0.2),
    ]
    if odds(rng, 0.6):
        parts.append(_vice(rng, pick(rng, -1, 1) * w * 0.35, -d * 0.42, h - 0.02).scaled(1.0))
    if odds(rng, 0.4):
        parts.append(box(w * 0.95, 0.06, 0.4, shade(c, 0.8), 0, d * 0.45, h))
    return assemble([*parts, *_tools(rng, w, d, h), *litter(rng, w * 0.7, d * 0.6, int(rng.integers(0, 2)), 0.26)])


@WORKBENCH.style()
def cabinet_bench(rng) -> Mesh:
    """Bench over drawers and cupboards, as in a garage."""
    w, d, h, c = (
        u(rng, 1.2, 2.2),
        u(rng, 0.5, 0.7),
        u(rng, 0.82, 0.95),
        tint(rng, pick(rng, "metal", "paint", "black", "wood")),
    )
    unit, m = w * u(rng, 0.28, 0.36), tint(rng, "metal")
    parts = [box(w, d, 0.05, tint(rng, "wood"), z=h - 0.05)]
    for i in (-1, 1):
        face = (
            fronts(rng, unit * 0.96, h - 0.15, int(rng.integers(2, 6)), 1, shade(c, 1.2), m)
            if odds(rng, 0.6)
            else fronts(rng, unit * 0.96, h - 0.15, 1, 1, shade(c, 1.2), m, doors=True)
        )
        parts += [box(unit, d * 0.92, h - 0.05, c, i * (w - unit) / 2), face.moved(i * (w - unit) / 2, -d * 0.46, 0.06)]
    if odds(rng, 0.5):
        parts.append(box(w, 0.03, 0.3, c, 0, d / 2 - 0.015, h))
    return assemble([*parts, *([_vice(rng, 0, -d * 0.35, h)] if odds(rng, 0.6) else []), *_tools(rng, w, d, h)])


@WORKBENCH.style()
def folding_workmate(rng) -> Mesh:
    """Portable: two jaws on splayed steel legs."""
    w, h, m = u(rng, 0.6, 0.8), u(rng, 0.72, 0.85), tint(rng, pick(rng, "black", "metal", "paint"))
    parts = [box(w, 0.16, 0.035, tint(rng, "wood"), 0, j * 0.1, h) for j in (-1, 1)]
    for i in (-1, 1):
        parts += [bar((i * w * 0.42, j * 0.3, 0), (i * w * 0.36, -j * 0.1, h), 0.02, m, 5) for j in (-1, 1)]
        parts += [
            bar((i * w * 0.3, -0.18, h - 0.03), (i * w * 0.3, -0.34, h - 0.03), 0.012, m, 5),
            cylinder(0.04, 0.03, m, n=8).turned(np.pi / 2, "x").moved(i * w * 0.3, -0.32, h - 0.03),
        ]
        parts.append(box(0.03, 0.45, 0.03, m, i * w * 0.38, 0, h - 0.04))
    return assemble([*parts, box(w * 0.8, 0.12, 0.03, m, 0, -0.22, 0.18)])
