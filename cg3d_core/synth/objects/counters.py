"""Kitchen islands and bars."""

from __future__ import annotations

import numpy as np

from ..fronts import drawers, random_handle
from ..mesh import Mesh, bar, box, merge, settled
from ..palette import tint
from ..parts import boxes, chance, pad, pick
from ..registry import Category
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
        if chance(rng)
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
    if chance(rng):
        parts.append(
            boxes(
                np.stack([x - w / n * 0.42, np.full(n, -d / 2 - 0.015), np.full(n, 0.12)], 1),
                np.stack([x + w / n * 0.42, np.full(n, -d / 2), np.full(n, h - 0.05)], 1),
                c[1],
            )
        )
    if chance(rng, 0.4):
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
    if chance(rng, 0.4):
        parts.append(pad(0.3, 0.2, 0.12, tint(rng, "any"), 0.1, 0, 0.175, r=0.02))
    return settled(merge([*parts, *things_on(rng, w, d, h)]))
