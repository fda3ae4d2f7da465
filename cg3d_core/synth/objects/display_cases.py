"""Display cases."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, loft, odds, pick, u
from ..mesh import Mesh, box, cylinder
from ..palette import tint
from ..registry import Category
from .chunky import block, jar, stubs, toy_colour
from .storage import finish

DISPLAY_CASE = Category(
    "display case", "shop",
    synonyms=("showcase", "vitrine", "glass showcase", "museum case", "jewellery case", "glass counter"),
    glosses=("a glass box in which precious things are shown", "a glazed case with lit shelves in a shop or museum", "a counter with glass front and top and goods inside", "where exhibits are seen but not touched"),
    place="floor", rooms=("shop",))  # fmt: skip


def _wares(rng, w: float, d: float, z: float, n: int) -> list[Mesh]:
    """Small precious things on little blocks."""
    parts = []
    for k in range(n):
        x, s = ((k + 0.5) / n - 0.5) * w * 0.85, u(rng, 0.03, 0.07)
        parts.append(box(2 * s, 2 * s, s, tint(rng, "white"), x, 0, z))
        parts.append(
            jar(rng, s * 0.8, s * 3, n=6).moved(x, 0, z + s)
            if odds(rng, 0.5)
            else box(s, s, s * 2, tint(rng, "any"), x, 0, z + s)
        )
    return parts


def _glass_box(rng, w: float, d: float, h: float, c, z: float) -> list[Mesh]:
    """Glass case as a frame with back, thin panes left open so that the inside shows, glass top."""
    g, t = tint(rng, "glass"), 0.02
    parts = [box(t, t, h, c, i * (w - t) / 2, j * (d - t) / 2, z) for i in (-1, 1) for j in (-1, 1)]
    parts += [box(w, d, 0.01, g, z=z + h), *[box(w, t, t, c, 0, j * (d - t) / 2, z + h - t) for j in (-1, 1)]]
    if odds(rng, 0.4):
        parts += [box(w, 0.006, h, g, 0, -d / 2, z), *[box(0.006, d, h, g, i * w / 2, 0, z) for i in (-1, 1)]]
    return parts


@DISPLAY_CASE.style()
def tower_case(rng) -> Mesh:
    """Tall glass tower with shelves, square or wide."""
    w, d, h, n = u(rng, 0.4, 1.2), u(rng, 0.36, 0.5), u(rng, 1.5, 2.0), int(rng.integers(3, 6))
    c, low = tint(rng, pick(rng, "metal", "wood", "black", "white")), pick(rng, 0.08, 0.4)
    parts = [box(w, d, low, c), box(w, d, 0.08, c, z=h), *_glass_box(rng, w, d, h - low, c, low)]
    for k in range(n):
        z = low + (h - low) * k / n
        parts += [
            box(w * 0.96, d * 0.94, 0.012, tint(rng, "glass"), z=z),
            *_wares(rng, w, d, z + 0.012, int(rng.integers(0, 4))),
        ]
    return assemble(parts)


@DISPLAY_CASE.style()
def counter_case(rng) -> Mesh:
    """Shop counter with glass upper half."""
    w, d, h, low = u(rng, 0.9, 2.0), u(rng, 0.45, 0.6), u(rng, 0.9, 1.05), u(rng, 0.15, 0.6)
    c = finish(rng)
    parts = [
        box(w, d, low, c),
        box(w, 0.02, h - low, c, 0, d / 2, low),
        *_glass_box(rng, w, d, h - low, c, low),
        *_wares(rng, w, d, low, int(rng.integers(3, 8))),
    ]
    if h - low > 0.5:
        parts += [
            box(w * 0.97, d * 0.6, 0.012, tint(rng, "glass"), 0, 0.08, (h + low) / 2),
            *_wares(rng, w, d, (h + low) / 2 + 0.012, 4),
        ]
    return assemble(parts)


@DISPLAY_CASE.style()
def museum_plinth(rng) -> Mesh:
    """Glass cube on a plinth or legs with one exhibit."""
    s, h, g, c = (
        u(rng, 0.35, 0.8),
        u(rng, 0.75, 1.05),
        u(rng, 0.3, 0.6),
        tint(rng, pick(rng, "white", "wood", "black", "clay")),
    )
    base = (
        [box(s * 1.02, s * 1.02, h, c)]
        if odds(rng, 0.6)
        else [stubs(rng, s, s, h, c, 0.03), box(s, s, 0.06, c, z=h - 0.06)]
    )
    thing = jar(rng, s * 0.18, g * 0.6, n=9) if odds(rng, 0.6) else block(s * 0.4, s * 0.3, g * 0.3, tint(rng, "any"))
    return assemble([*base, thing.moved(0, 0, h), *_glass_box(rng, s, s, g, c, h)])


@DISPLAY_CASE.style()
def chunky_case(rng) -> Mesh:
    """Fat frame and base, pale glass block, big things on it."""
    w, d, h = u(rng, 0.7, 1.5), u(rng, 0.5, 0.7), u(rng, 0.9, 1.5)
    c, low = toy_colour(rng), h * u(rng, 0.3, 0.6)
    parts = [block(w, d, low, c, b=0.05), block(w, d, 0.08, c, z=h - 0.08, b=0.03), *_wares(rng, w, d, low, 3)]
    parts += [
        box(0.07, 0.07, h - low, c, i * (w - 0.09) / 2, j * (d - 0.09) / 2, low) for i in (-1, 1) for j in (-1, 1)
    ]
    return assemble([*parts, box(w * 0.9, 0.02, h - low, tint(rng, "glass"), 0, d * 0.42, low)])


@DISPLAY_CASE.style()
def bakery_case(rng) -> Mesh:
    """Curved or slanted glass front over shelves of cakes."""
    w, d, h, low = u(rng, 0.9, 1.9), u(rng, 0.6, 0.8), u(rng, 1.1, 1.4), u(rng, 0.35, 0.6)
    c, up = tint(rng, pick(rng, "metal", "white", "wood", "paint")), 0.0
    up = h - low
    p = arc(1, np.pi, np.pi / 2, 7) * [d * 0.7, up] + [d * 0.2, low]
    frame = [loft([np.c_[np.full(7, x + s), p] for s in (-0.015, 0.015)], tint(rng, "glass")) for x in (-w / 2, w / 2)]
    parts = [
        box(w, d, low, c),
        box(w, 0.03, up, c, 0, d / 2 - 0.02, low),
        box(w, d * 0.35, 0.04, c, 0, d * 0.34, h),
        *frame,
    ]
    for k in range(2):
        z, deep = low + up * 0.45 * k, d * (0.8 - 0.3 * k)
        parts.append(box(w * 0.96, deep, 0.015, tint(rng, "glass"), 0, d / 2 - deep / 2 - 0.03, z))
        parts += [
            cylinder(0.07, 0.06, tint(rng, "any"), x * w, d / 2 - deep / 2 - 0.03, z + 0.015, n=8)
            for x in np.linspace(-0.4, 0.4, int(rng.integers(3, 7)))
        ]
    return assemble(parts)
