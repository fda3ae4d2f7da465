"""Fences."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    pick,
    stood,
    u,
)
from ..mesh import bar, box, cylinder, merge, slab
from ..palette import tint
from .families import street_category
from .variety import varied

FENCE = street_category(
    "fence",
    ("picket fence", "garden fence", "railing", "palisade", "wire fence", "wooden fence"),
    "a barrier of posts and boards around a garden",
    "a row of pickets that closes off a field",
    "what separates one's garden from the neighbour's",
    "a low wall of wood or wire that keeps animals in",
)


@FENCE.style()
def fence_picket(rng):
    n, h, w, c = (
        int(rng.integers(7, 17)),
        u(rng, 0.7, 1.2),
        u(rng, 0.07, 0.1),
        tint(rng, pick(rng, "white", "wood", "paint")),
    )
    gap, tip = w * u(rng, 1.3, 2.0), pick(rng, 0.1, 0.1, 0.0)
    picket = stood(slab([(-w / 2, 0), (w / 2, 0), (w / 2, h), (0, h + tip), (-w / 2, h)], 0.02, c))
    rails = [box(n * gap, 0.03, 0.07, c, (n - 1) * gap / 2, 0.025, h * z) for z in (0.2, 0.75)]
    posts = [box(0.09, 0.09, h * 1.05, c, x, 0.07) for x in (0, (n - 1) * gap)]
    return varied(rng, [*[picket.moved(k * gap) for k in range(n)], *rails, *posts])


@FENCE.style()
def fence_ranch_rails(rng):
    n, h, d, c, m = (
        int(rng.integers(2, 4)),
        u(rng, 0.9, 1.3),
        u(rng, 1.2, 2.0),
        tint(rng, pick(rng, "wood", "white")),
        int(rng.integers(2, 4)),
    )
    posts = [box(0.13, 0.13, h * 1.1, c, k * d) for k in range(n)]
    rails = [
        pick(
            rng,
            box((n - 1) * d, 0.04, 0.13, c, (n - 1) * d / 2, -0.07, z),
            bar((0, -0.05, z), ((n - 1) * d, -0.05, z + u(rng, -0.04, 0.04)), 0.05, c, 7),
        )
        for z in np.linspace(h * 0.35, h * 0.95, m)
    ]
    return varied(rng, [*posts, *rails], size=0.1)


@FENCE.style()
def fence_iron_railing(rng):
    n, h, g, c = (
        int(rng.integers(8, 18)),
        u(rng, 0.9, 1.8),
        u(rng, 0.1, 0.14),
        tint(rng, pick(rng, "black", "metal", "paint")),
    )
    spear = merge([bar((0, 0, 0.05), (0, 0, h), 0.009, c, 5), cylinder(0.022, 0.09, c, z=h, top=0.002, n=4)])
    posts = [box(0.06, 0.06, h + 0.1, c, x * g) for x in (-0.6, n - 0.4)]
    return varied(
        rng,
        [
            *[spear.moved(k * g) for k in range(n)],
            *[box(n * g, 0.025, 0.035, c, (n - 1) * g / 2, 0, z) for z in (0.12, h * 0.88)],
            *posts,
        ],
    )


@FENCE.style()
def fence_closed_boards(rng):
    n, h, w, c, t = int(rng.integers(8, 16)), u(rng, 1.2, 1.9), u(rng, 0.1, 0.16), tint(rng, "wood"), odds(rng, 0.3)
    boards = [
        box(
            w * 0.94,
            0.02,
            h + u(rng, -0.02, 0.02),
            tuple(np.clip(np.array(c) * u(rng, 0.9, 1.1), 0, 1)),
            k * w,
            0.015 * (k % 2),
        )
        for k in range(n)
    ]
    if t:
        boards = [box(n * w, 0.02, h / 8 * 0.95, c, (n - 1) * w / 2, 0.012 * (k % 2), k * h / 8) for k in range(8)]
    return varied(
        rng,
        [
            *boards,
            *[box(0.1, 0.1, h * 1.06, c, x, 0.06) for x in (-w / 2, (n - 0.5) * w)],
            box(n * w, 0.12, 0.04, c, (n - 1) * w / 2, 0.03, h),
        ],
    )


@FENCE.style()
def fence_chain_link(rng):
    w, h, c, g = u(rng, 1.6, 2.6), u(rng, 1.0, 1.8), tint(rng, pick(rng, "metal", "leaf")), u(rng, 0.13, 0.2)
    wires = []
    for s in (-1, 1):
        for x in np.arange(-h, w, g):
            a, b = max(x, 0), min(x + h, w)
            za, zb = a - x, b - x
            if b - a > 0.05:
                p, q = (a, 0, za), (b, 0, zb)
                wires.append(
                    bar(p, q, 0.004, c, 3) if s > 0 else bar((w - a, 0.004, za), (w - b, 0.004, zb), 0.004, c, 3)
                )
    posts = [cylinder(0.035, h * 1.08, c, x, 0.02, n=8) for x in (0, w / 2, w)]
    return varied(rng, [*wires, *posts, bar((0, 0.02, h), (w, 0.02, h), 0.02, c, 6)], size=0.08)


@FENCE.style()
def fence_low_poly(rng):
    n, h, c, k = int(rng.integers(3, 6)), u(rng, 0.6, 1.0), tint(rng, pick(rng, "wood", "white")), tint(rng, "wood")
    w, g = u(rng, 0.14, 0.2), u(rng, 0.26, 0.36)
    planks = [
        stood(
            slab([(-w / 2, 0), (w / 2, 0), (w / 2, h * 0.85), (0, h * u(rng, 0.95, 1.1)), (-w / 2, h * 0.85)], 0.07, c)
        )
        .turned(u(rng, -0.08, 0.08), "y")
        .moved(x * g)
        for x in range(n)
    ]
    return varied(
        rng,
        [
            *planks,
            *[
                box((n + 0.3) * g, 0.07, 0.13, k, (n - 1) * g / 2, 0.05, h * z).turned(u(rng, -0.03, 0.03), "y")
                for z in (0.22, 0.6)
            ],
        ],
    )
