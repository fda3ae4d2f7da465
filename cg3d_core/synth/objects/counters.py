"""Kitchen islands and bars."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, odds, pick, u
from ..fronts import drawers, random_handle
from ..mesh import Mesh, bar, box, cylinder, merge, settled, slab
from ..palette import tint
from ..parts import boxes, carcass, pad
from ..registry import Category
from .chunky import block, case, fronts, jar, litter, planks, shade, stubs, toy_colour
from .kitchen_units import base_run, front_shape, kitchen_colours, things_on, worktop

COUNTER = Category(
    "counter",
    "storage",
    synonyms=("kitchen island", "cooking island", "breakfast bar", "work island", "island unit"),
    glosses=(
        "a free-standing block with a worktop in the middle of a kitchen",
        "a waist-high block with cupboards that one can walk around",
        "a high narrow top at which one eats on bar stools",
        "a worktop with an overhang for stools",
        "a solid stand with a flat top at which food and drinks are prepared",
    ),
    rooms=("kitchen", "shop"),
)


@COUNTER.style()
def island(rng) -> Mesh:
    """Block of units on all sides under a jutting worktop."""
    w, d, h, t = rng.uniform(1.1, 2.6), rng.uniform(0.7, 1.2), rng.uniform(0.82, 0.9), rng.uniform(0.025, 0.08)
    c, grip, shape = kitchen_colours(rng), random_handle(rng), front_shape(rng)
    front = base_run(rng, w, d / 2, h, c, grip, shape).moved(0, -d / 4)
    back = (
        base_run(rng, w, d / 2, h, c, grip, shape).moved(0, -d / 4).turned(np.pi)
        if odds(rng, 0.5)
        else box(w, d / 2, h, c[0], 0, d / 4)
    )
    over = rng.choice([0.0, 0.05, 0.3])
    parts = [front, back, *[m.moved(0, over / 2) for m in worktop(rng, w + 0.04, d + over, h, t, c[2])]]
    return settled(merge([*parts, *things_on(rng, w, d, h + t)]))


@COUNTER.style()
def waterfall(rng) -> Mesh:
    """Thick slab that runs down both ends to the floor."""
    w, d, h, t = rng.uniform(1.2, 2.8), rng.uniform(0.6, 1.0), rng.uniform(0.86, 1.1), rng.uniform(0.04, 0.1)
    c = kitchen_colours(rng)
    parts = [box(w, d, t, c[2], z=h - t)] + [box(t, d, h, c[2], i * (w / 2 - t / 2)) for i in (-1, 1)]
    parts.append(box(w - 2 * t, d * rng.uniform(0.4, 0.9), h - t, c[1], 0, d * 0.05))
    return settled(merge([*parts, *things_on(rng, w, d, h)]))


@COUNTER.style()
def two_level(rng) -> Mesh:
    """Bar: working level behind, a higher narrow top in front."""
    w, d, h, up = rng.uniform(1.2, 3.2), rng.uniform(0.6, 0.9), rng.uniform(0.85, 0.95), rng.uniform(0.12, 0.28)
    c = kitchen_colours(rng)
    parts = [
        box(w, d, h, c[1]),
        box(w, 0.1, h + up, c[1], 0, -d / 2 + 0.05),
        box(w + 0.06, rng.uniform(0.28, 0.45), 0.04, c[2], 0, -d / 2, h + up),
        box(w, d, 0.03, c[2], z=h),
    ]
    n = max(2, round(w / 0.6))
    x = (np.arange(n) + 0.5) * w / n - w / 2
    if odds(rng, 0.5):
        parts.append(
            boxes(
                np.stack([x - w / n * 0.42, np.full(n, -d / 2 - 0.015), np.full(n, 0.12)], 1),
                np.stack([x + w / n * 0.42, np.full(n, -d / 2), np.full(n, h - 0.05)], 1),
                c[1],
            )
        )
    if odds(rng, 0.4):
        parts.append(bar((-w / 2, -d / 2 - 0.15, 0.2), (w / 2, -d / 2 - 0.15, 0.2), 0.02, tint(rng, "metal"), 8))
    return settled(merge([*parts, *things_on(rng, w, d * 0.5, h + 0.03)]))


@COUNTER.style()
def breakfast_bar(rng) -> Mesh:
    """High narrow top on a panel or unit at one end and a leg at the other."""
    w, d, h, t = rng.uniform(1.0, 2.2), rng.uniform(0.4, 0.7), rng.uniform(0.88, 1.12), rng.uniform(0.03, 0.06)
    c, m, hand = kitchen_colours(rng), tint(rng, pick(rng, "metal", "black", "wood")), pick(rng, -1, 1)
    unit = w * rng.uniform(0.3, 0.6)
    parts = [
        box(w, d, t, c[2], z=h - t),
        base_run(rng, unit, d * 0.9, h - t, c, random_handle(rng), front_shape(rng)).moved(
            hand * (w / 2 - unit / 2 - 0.02)
        ),
    ]
    parts += [box(0.06, 0.06, h - t, m, -hand * (w / 2 - 0.06), j * (d / 2 - 0.06)) for j in (-1, 1)]
    return settled(merge([*parts, *things_on(rng, w, d, h)]))


@COUNTER.style()
def trolley(rng) -> Mesh:
    """Small island on legs or castors with open shelves and a drawer."""
    w, d, h = rng.uniform(0.6, 1.2), rng.uniform(0.42, 0.65), rng.uniform(0.84, 0.94)
    c = kitchen_colours(rng)
    parts = [
        box(w, d, 0.04, c[2], z=h - 0.04),
        drawers(rng, w - 0.1, 0.13, 1, 2, c[1]).moved(0, -d / 2 + 0.03, h - 0.18),
        box(w - 0.1, d - 0.06, 0.14, c[1], z=h - 0.18),
    ]
    parts += [box(0.05, 0.05, h - 0.04, c[0], i * (w / 2 - 0.04), j * (d / 2 - 0.04)) for i in (-1, 1) for j in (-1, 1)]
    parts += [box(w - 0.06, d - 0.06, 0.025, c[0], z=z) for z in (0.15, 0.45)[: int(rng.integers(1, 3))]]
    if odds(rng, 0.4):
        parts.append(pad(0.3, 0.2, 0.12, tint(rng, "any"), 0.1, 0, 0.175, r=0.02))
    return settled(merge([*parts, *things_on(rng, w, d, h)]))


@COUNTER.style()
def chunky_counter(rng) -> Mesh:
    """Game counter: fat block, overhanging thick top, panelled or planked front."""
    w, d, h, t = u(rng, 0.75, 2.4), u(rng, 0.5, 0.9), u(rng, 0.83, 1.08), u(rng, 0.06, 0.12)
    c, top = toy_colour(rng), toy_colour(rng)
    parts = [block(w * 0.93, d * 0.88, h - t, c, b=0.03), block(w, d, t, top, z=h - t, b=u(rng, 0.01, 0.08))]
    n, kind = max(1, round(w / u(rng, 0.25, 0.5))), pick(rng, "planks", "panels", "doors", "plain")
    for k in range(n):
        x, a = ((k + 0.5) / n - 0.5) * w * 0.9, w * 0.9 / n
        if kind == "planks":
            parts.append(box(a * 0.9, d * 0.92, (h - t) * 0.96, shade(c, u(rng, 0.85, 1.1)), x))
        elif kind == "panels":
            parts.append(box(a * 0.75, d * 0.93, (h - t) * 0.7, shade(c, 0.8), x, 0, h * 0.13))
    if kind == "doors":
        parts.append(
            fronts(rng, w * 0.86, h - t - 0.08, 1, n, shade(c, 1.15), tint(rng, "metal"), doors=True).moved(
                0, -d * 0.44, 0.04
            )
        )
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.8, int(rng.choice([0, 0, 2, 4])), h)])


@COUNTER.style()
def butcher_block(rng) -> Mesh:
    """Very thick wooden top on heavy legs, slatted shelf below, knives and pots."""
    w, d, h, t = u(rng, 0.62, 1.5), u(rng, 0.5, 0.8), u(rng, 0.82, 0.95), u(rng, 0.08, 0.2)
    c = shade(tint(rng, "wood"), u(rng, 0.9, 1.3))
    parts = [
        planks(rng, w, d, t, c, h - t, int(rng.integers(3, 6))),
        stubs(rng, w * 0.95, d * 0.94, h - t, shade(c, 0.8), u(rng, 0.04, 0.06)),
    ]
    if odds(rng, 0.7):
        parts.append(planks(rng, w * 0.9, d * 0.85, 0.03, c, h * 0.22, 4))
        parts += [jar(rng, 0.08, 0.2).moved(x * w, 0, h * 0.22 + 0.03) for x in (-0.25, 0.1)]
    if odds(rng, 0.5):
        parts += [
            box(0.2, 0.05, 0.008, (0.8, 0.8, 0.82), 0, 0, h),
            box(0.12, 0.035, 0.025, (0.2, 0.15, 0.1), 0.16, 0, h),
        ]
    return assemble([*parts, *litter(rng, w * 0.8, d * 0.7, int(rng.integers(0, 3)), h)])


@COUNTER.style()
def round_end(rng) -> Mesh:
    """Island or peninsula whose end is a half circle, on a solid body or a drum."""
    w, d, h, t = u(rng, 1.2, 2.2), u(rng, 0.7, 0.95), u(rng, 0.86, 1.08), u(rng, 0.03, 0.08)
    c = kitchen_colours(rng)
    end = arc(d / 2, -np.pi / 2, np.pi / 2, 11) + np.float32([w / 2 - d / 2, 0])
    o = np.vstack([end, [(-w / 2, d / 2), (-w / 2, -d / 2)]])
    parts = [slab(o, t, c[2], h - t)]
    if odds(rng, 0.5):
        parts.append(slab(o * 0.88, h - t, c[1]))
    else:
        parts += [
            box(w * 0.6, d * 0.85, h - t, c[1], -w * 0.18),
            cylinder(0.05, h - t, tint(rng, "metal"), w / 2 - d / 2, n=10),
        ]
    return assemble([*parts, *litter(rng, w * 0.7, d * 0.6, int(rng.integers(0, 4)), h)])


@COUNTER.style()
def plain_l(rng) -> Mesh:
    """CAD-plain L- or U-shaped counter, slab on walls."""
    w, run, d, h, t = u(rng, 1.4, 2.8), u(rng, 0.6, 0.95), u(rng, 0.5, 0.65), u(rng, 0.85, 1.1), u(rng, 0.03, 0.08)
    c = kitchen_colours(rng)
    spots = [(w, d, 0, 0)] + [
        (d, run, i * (w - d) / 2, d / 2 + run / 2) for i in ((-1, 1) if odds(rng, 0.3) else (pick(rng, -1, 1),))
    ]
    parts = []
    for sx, sy, x, y in spots:
        parts += [box(sx * 0.97, sy * 0.97, h - t, c[1], x, y), box(sx + 0.03, sy + 0.03, t, c[2], x, y, h - t)]
    return assemble([*parts, *litter(rng, w * 0.8, d * 0.6, int(rng.integers(0, 4)), h)])


@COUNTER.style()
def stall_counter(rng) -> Mesh:
    """Shop or market counter: boarded front, sloping display crates or a glass screen on top."""
    w, d, h = u(rng, 1.0, 2.2), u(rng, 0.6, 0.9), u(rng, 0.82, 0.98)
    body, _, top = case(rng, w, d, h, toy_colour(rng), 0.05)
    parts = [body, *[box(0.04, d * 0.95, h * 0.8, tint(rng, "wood"), x * w, 0, 0.05) for x in (-0.4, -0.13, 0.13, 0.4)]]
    if odds(rng, 0.5):
        parts += [
            box(w * 0.95, 0.015, 0.3, tint(rng, "glass"), 0, -d * 0.4, h),
            box(w * 0.95, 0.2, 0.015, tint(rng, "glass"), 0, -d * 0.28, h + 0.3),
        ]
    else:
        n = int(rng.integers(2, 5))
        for k in range(n):
            x = ((k + 0.5) / n - 0.5) * w * 0.9
            parts.append(
                carcass(w / n * 0.8, d * 0.5, 0.12, 0.015, tint(rng, "wood"), back=False)
                .turned(np.pi / 2 * 0.12, "x")
                .moved(x, 0, top + 0.04)
            )
            parts.append(block(w / n * 0.7, d * 0.4, 0.14, tint(rng, "any"), x, 0, h, b=0.05))
    return assemble(parts)
