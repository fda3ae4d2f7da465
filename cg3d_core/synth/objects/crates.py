"""Crates."""

from __future__ import annotations

import numpy as np

from ..forms import frame, odds, pick, u
from ..mesh import bar, box, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .variety import varied

CRATE = Category(
    "crate", "container",
    synonyms=("wooden crate", "fruit crate", "bottle crate", "beer crate", "milk crate", "wooden case", "slatted box"),
    glosses=("an open box made of slats", "a wooden case for transporting goods", "what apples or bottles are delivered in", "a rough box nailed together from planks"),
    place="floor", rooms=("shop",))  # fmt: skip


def _slats(w, d, h, c, n=3, t=0.012, gap=0.25, floor=True):
    """Open case of n boards on each side with corner posts."""
    bh = h / n
    parts = [box(w, t, bh * (1 - gap), c, 0, s * d / 2, k * bh + bh * gap * 0.5) for k in range(n) for s in (-1, 1)]
    parts += [box(t, d, bh * (1 - gap), c, s * w / 2, 0, k * bh + bh * gap * 0.5) for k in range(n) for s in (-1, 1)]
    parts += [
        box(t * 2.5, t * 2.5, h, c, x * (w / 2 - t * 1.5), y * (d / 2 - t * 1.5)) for x in (-1, 1) for y in (-1, 1)
    ]
    return [*parts, *([box(w, d, t, c)] if floor else [])]


@CRATE.style()
def crate_fruit(rng):
    w, d, h, c = u(rng, 0.4, 0.6), u(rng, 0.3, 0.4), u(rng, 0.15, 0.32), tint(rng, "wood")
    k, s = pick(rng, (0.75, 0.15, 0.1), (0.55, 0.7, 0.2), (0.95, 0.55, 0.1), (0.5, 0.35, 0.2)), u(rng, 0.035, 0.05)
    fruit = [
        sphere(s, s, s, k, x + u(rng, -0.01, 0.01), y, h * 0.8 + u(rng, -0.02, 0.04), n=6)
        for x in np.arange(-w / 2 + s, w / 2, 2.1 * s)
        for y in np.arange(-d / 2 + s, d / 2, 2.1 * s)
    ]
    return varied(
        rng,
        [
            *_slats(w, d, h, c, int(rng.integers(2, 4))),
            *([*fruit[:40], box(w * 0.95, d * 0.95, h * 0.75, k)] if odds(rng, 0.5) else []),
        ],
    )


@CRATE.style()
def crate_closed_shipping(rng):
    w, d, h, c, k = u(rng, 0.5, 1.1), u(rng, 0.5, 0.8), u(rng, 0.4, 0.9), tint(rng, "wood"), tint(rng, "wood")
    t = 0.09
    lines = [
        box(w * 1.003, d * 1.003, 0.012, (0.2, 0.14, 0.08), z=z)
        for z in np.linspace(0, h, int(rng.integers(4, 7)))[1:-1]
    ]
    trim = [
        m
        for y in (-1, 1)
        for m in (
            frame(w, h, 0.03, t, k, 0, y * d / 2),
            bar((-w / 2 + t, y * d / 2, t), (w / 2 - t, y * d / 2, h - t), t * 0.4, k, 4),
        )
    ]
    trim += [frame(d, h, 0.03, t, k, 0, s * w / 2).turned(np.pi / 2) for s in (-1, 1)]
    return varied(
        rng, [box(w, d, h, c), *lines, *trim, *[box(w * 1.02, t, 0.02, k, 0, y * (d / 2 - t / 2), h) for y in (-1, 1)]]
    )


@CRATE.style()
def crate_low_poly(rng):
    s, h, c, k = u(rng, 0.5, 0.8), u(rng, 0.4, 0.8), tint(rng, "wood"), tint(rng, "wood")
    t = s * u(rng, 0.12, 0.18)
    faces = []
    for a in range(4):
        face = [
            frame(s, h, t * 0.5, t, k),
            *([bar((-s / 2 + t, 0, t), (s / 2 - t, 0, h - t), t * 0.5, k, 4)] if a % 2 == 0 or odds(rng, 0.5) else []),
        ]
        faces.append(merge(face).moved(0, -s / 2).turned(a * np.pi / 2))
    return varied(
        rng,
        [
            box(s * 0.96, s * 0.96, h * 0.97, c, z=0.01),
            *faces,
            *[box(s * 0.9, t * 0.9, t * 0.4, k, 0, y * s * 0.28, h - t * 0.3) for y in (-1, 0, 1)],
        ],
    )


@CRATE.style()
def crate_bottles(rng):
    n, m, c, k = (
        pick(rng, (6, 4), (4, 3), (3, 2)),
        u(rng, 0.08, 0.095),
        tint(rng, "paint"),
        pick(rng, (0.35, 0.2, 0.08), (0.15, 0.35, 0.15), (0.6, 0.7, 0.7)),
    )
    w, d, h = n[0] * m + 0.02, n[1] * m + 0.02, u(rng, 0.2, 0.3)
    shell = [
        *[box(w, 0.012, h * 0.5, c, 0, s * d / 2) for s in (-1, 1)],
        *[box(0.012, d, h * 0.5, c, s * w / 2) for s in (-1, 1)],
        box(w, d, 0.012, c),
        *_slats(w, d, h, c, 1, 0.014, 0.0, False)[4:],
    ]
    rim = [box(w, 0.016, 0.04, c, 0, s * d / 2, h - 0.04) for s in (-1, 1)] + [
        box(0.016, d, 0.04, c, s * w / 2, 0, h - 0.04) for s in (-1, 1)
    ]
    r = m * 0.4
    bottle = lathe([(0, 0.01), (r, 0.01), (r, 0.16), (r * 0.4, 0.21), (r * 0.4, 0.27), (0, 0.27)], k, 7)
    full = odds(rng, 0.75)
    bottles = [
        bottle.moved((i + 0.5 - n[0] / 2) * m, (j + 0.5 - n[1] / 2) * m)
        for i in range(n[0])
        for j in range(n[1])
        if full and odds(rng, 0.9)
    ]
    return varied(rng, [*shell, *rim, *bottles])


@CRATE.style()
def crate_milk_grid(rng):
    w, h, c = u(rng, 0.28, 0.38), u(rng, 0.24, 0.32), tint(rng, pick(rng, "paint", "black", "metal"))
    n, t, sides = int(rng.integers(4, 7)), 0.012, []
    side = [box(t, t, h, c, x * w) for x in np.linspace(-0.5, 0.5, n)] + [
        box(w, t, t, c, z=z * h) for z in (0, 0.2, 0.4, 0.85, 0.95)
    ]
    sides = [merge(side).moved(0, w / 2).turned(a * np.pi / 2) for a in range(4)]
    floor = [box(w, t, t, c, 0, y * w) for y in np.linspace(-0.4, 0.4, 5)] + [
        box(t, w, t, c, x * w) for x in np.linspace(-0.4, 0.4, 5)
    ]
    return varied(rng, [*sides, *floor])


@CRATE.style()
def crate_stack_or_on_side(rng):
    w, d, h, c = u(rng, 0.4, 0.6), u(rng, 0.28, 0.4), u(rng, 0.22, 0.35), tint(rng, "wood")
    one = merge(_slats(w, d, h, c, int(rng.integers(2, 4)), 0.015))
    if odds(rng, 0.4):
        return varied(rng, [one.turned(np.pi / 2, "x")])
    return varied(
        rng,
        [one.turned(u(rng, -0.15, 0.15)).moved(u(rng, -0.05, 0.05), 0, k * h) for k in range(int(rng.integers(2, 5)))],
        size=0.05,
    )
