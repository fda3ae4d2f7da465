"""Bars of pubs, with bottles."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, box, cylinder, lathe
from ..palette import tint
from ..parts import sector
from ..registry import Category
from .chunky import block, litter, planks, shade, toy_colour
from .storage import finish

BAR = Category(
    "bar", "shop",
    synonyms=("pub counter", "cocktail bar", "tavern counter", "home bar", "drinks bar"),
    glosses=("a high counter at which drinks are served", "a long counter with bottles behind it in a pub", "where the bartender pours beer", "a counter with a foot rail and stools in front"),
    place="floor", rooms=("living", "shop"))  # fmt: skip


def _bottles(rng, w: float, z: float, n: int, y: float = 0.0) -> list[Mesh]:
    one = [
        lathe([(0, 0), (0.04, 0), (0.04, s * 0.6), (0.013, s * 0.75), (0.013, s), (0, s)], tint(rng, "any"), 6)
        for s in (0.26, 0.32, 0.22)
    ]
    return [one[k % 3].moved(((k + 0.5) / n - 0.5) * w, y, z) for k in range(n)]


@BAR.style()
def pub_counter(rng) -> Mesh:
    """Panelled front, projecting top, foot rail, taps."""
    w, d, h, c = u(rng, 1.5, 3.2), u(rng, 0.45, 0.7), u(rng, 1.02, 1.15), shade(tint(rng, "wood"), u(rng, 0.7, 1.2))
    n, m = max(2, int(w / 0.5)), pick(rng, (0.75, 0.6, 0.2), tint(rng, "metal"))
    parts = [box(w, d * 0.7, h - 0.06, c), block(w * 1.04, d, 0.06, shade(c, 0.6), 0, 0, h - 0.06)]
    parts += [
        box(w / n * 0.8, d * 0.75, h * 0.7, shade(c, 1.2), ((k + 0.5) / n - 0.5) * w, 0, h * 0.13) for k in range(n)
    ]
    parts.append(cylinder(0.025, w, m, n=7).turned(np.pi / 2, "y").moved(-w / 2, -d * 0.5, 0.2))
    if odds(rng, 0.6):
        parts += [
            box(0.06, 0.06, 0.3, m, u(rng, -0.2, 0.2) * w, 0, h),
            box(0.3, 0.08, 0.06, m, 0, 0, h + 0.25),
            box(0.05, 0.05, 0.25, m, 0, 0, h),
        ]
    return assemble([*parts, *_bottles(rng, w * 0.8, h, int(rng.integers(0, 5)), 0.1)])


@BAR.style()
def bar_with_back(rng) -> Mesh:
    """Counter in front of a shelf wall full of bottles."""
    w, h, c, up = u(rng, 1.4, 2.8), u(rng, 1.0, 1.12), finish(rng), u(rng, 1.8, 2.2)
    parts = [
        box(w, 0.4, h, c, 0, -0.55),
        block(w * 1.05, 0.55, 0.06, shade(c, 0.7), 0, -0.58, h),
        box(w, 0.3, 0.9, c, 0, 0.6),
        box(w, 0.03, up, shade(c, 0.7), 0, 0.74),
    ]
    for z in np.arange(0.9, up - 0.2, 0.4):
        parts += [box(w, 0.2, 0.03, c, 0, 0.64, z), *_bottles(rng, w * 0.92, z + 0.03, int(rng.integers(3, 12)), 0.62)]
    return assemble(parts)


@BAR.style()
def chunky_bar(rng) -> Mesh:
    """Tavern counter of fat planks on barrels, mugs on top."""
    w, d, h, c = u(rng, 1.2, 2.4), u(rng, 0.55, 0.8), u(rng, 0.95, 1.15), toy_colour(rng)
    parts, t = [planks(rng, w, d, 0.11, c, h - 0.11)], h - 0.1
    if odds(rng, 0.5):
        tub = lathe([(0, 0), (d * 0.36, 0), (d * 0.45, t / 2), (d * 0.36, t), (0, t)], shade(c, 0.7), 9)
        hoop = cylinder(d * 0.46, 0.06, tint(rng, "metal"), z=t * 0.3, n=9)
        parts += [m.moved(x) for x in np.linspace(-w * 0.36, w * 0.36, 2 if w < 1.7 else 3) for m in (tub, hoop)]
    else:
        parts += [
            block(w * 0.92, d * 0.75, t, shade(c, 0.7)),
            *[box(0.08, d * 0.85, t, shade(c, 0.9), x * w) for x in (-0.44, -0.15, 0.15, 0.44)],
        ]
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.7, int(rng.integers(0, 4)), h)])


@BAR.style()
def curved_bar(rng) -> Mesh:
    """Bow-shaped counter with a jutting top."""
    r, h, a, c = u(rng, 0.9, 1.5), u(rng, 1.02, 1.15), u(rng, 0.7, 1.5), finish(rng)
    span = (-np.pi / 2 - a, -np.pi / 2 + a)
    return assemble(
        [
            sector(r - 0.35, r, h, *span, c),
            sector(r - 0.45, r + 0.12, 0.06, *span, finish(rng), h),
            sector(r, r + 0.03, 0.1, *span, shade(c, 0.5)),
            *_bottles(rng, 0.8, h + 0.06, int(rng.integers(0, 5)), -r + 0.2),
        ]
    )


@BAR.style()
def plain_bar(rng) -> Mesh:
    """Plain slab front and end, L-shaped in some, shelf behind."""
    w, d, h, c = u(rng, 1.2, 2.6), u(rng, 0.4, 0.6), u(rng, 1.0, 1.15), finish(rng)
    parts = [
        box(w, 0.06, h, c, 0, -d / 2),
        box(w + 0.05, d * 0.8, 0.05, shade(c, 0.7), 0, -d * 0.2, h),
        *[box(0.05, d, h, c, i * w / 2) for i in (-1, 1)],
        box(w, d * 0.8, 0.03, c, z=h * 0.55),
    ]
    if odds(rng, 0.5):
        parts += [box(0.06, 0.9, h, c, w / 2, 0.3), box(0.45, 0.95, 0.05, shade(c, 0.7), w / 2 - 0.1, 0.3, h)]
    return assemble(parts)
