"""Road barriers."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    pick,
    sheet,
    soft_box,
    u,
)
from ..mesh import bar, box, cylinder, merge, slab, tube
from ..palette import tint
from .families import street_category
from .variety import varied

BARRIER = street_category(
    "road barrier",
    ("traffic barrier", "crash barrier", "barricade", "boom gate", "jersey barrier"),
    "what closes a road at a building site",
    "a red and white striped board on legs",
    "a concrete wall beside the motorway",
    "a boom that lifts to let cars through",
)


RED, PALE = (0.82, 0.12, 0.1), (0.95, 0.95, 0.93)


def _striped(w, h, t, n, c=RED, z=0.0):
    return [box(w / n, t, h, c if k % 2 else PALE, (k + 0.5) * w / n - w / 2, 0, z) for k in range(n)]


@BARRIER.style()
def barrier_a_frame_boards(rng):
    w, h, m = u(rng, 1.0, 1.8), u(rng, 0.8, 1.1), int(rng.integers(1, 4))
    legs = [
        bar((s * w * 0.4, y, 0), (s * w * 0.4, 0, h), 0.03, tint(rng, pick(rng, "metal", "wood")), 4)
        for s in (-1, 1)
        for y in (-0.3, 0.3)
    ]
    lamps = [cylinder(0.06, 0.12, (0.95, 0.6, 0.1), s * w * 0.4, 0, h, n=8) for s in (-1, 1)] if odds(rng, 0.4) else []
    return varied(
        rng,
        [
            *legs,
            *lamps,
            *[
                p
                for k in range(m)
                for p in _striped(
                    w, 0.18, 0.04, int(rng.integers(5, 10)), pick(rng, RED, (0.95, 0.45, 0.1)), h - 0.2 - 0.28 * k
                )
            ],
        ],
    )


@BARRIER.style()
def barrier_concrete_jersey(rng):
    w, c = u(rng, 1.5, 3.0), tint(rng, pick(rng, "clay", "white"))
    o = np.float32(
        [(-0.3, 0), (0.3, 0), (0.3, 0.08), (0.15, 0.3), (0.09, 0.85), (-0.09, 0.85), (-0.15, 0.3), (-0.3, 0.08)]
    )
    return varied(rng, [slab(o, w, c).turned(np.pi / 2, "x").turned(np.pi / 2)])


@BARRIER.style()
def barrier_boom_gate(rng):
    w, c = u(rng, 2.2, 3.2), tint(rng, pick(rng, "paint", "metal", "white"))
    arm = (
        merge(_striped(w, 0.1, 0.05, int(rng.integers(6, 11))))
        .moved(w / 2 + 0.1)
        .turned(-pick(rng, 0, 0, u(rng, 0.3, 1.2)), "y")
    )
    rest = [cylinder(0.04, 0.95, c, w + 0.05, 0, n=6)] if odds(rng, 0.4) else []
    return varied(
        rng,
        [
            soft_box(0.35, 0.35, 1.05, c, r=0.03),
            arm.moved(0, -0.2, 0.9),
            box(0.25, 0.08, 0.2, c, -0.2, -0.2, 0.85),
            *rest,
        ],
        size=0.05,
    )


@BARRIER.style()
def barrier_crowd_control(rng):
    w, h, c = u(rng, 1.6, 2.4), u(rng, 0.95, 1.15), tint(rng, pick(rng, "metal", "paint"))
    edge = tube([(-w / 2, 0, 0.15), (-w / 2, 0, h), (w / 2, 0, h), (w / 2, 0, 0.15), (-w / 2, 0, 0.15)], 0.02, c, 6)
    return varied(
        rng,
        [
            edge,
            *[bar((x * w, 0, 0.15), (x * w, 0, h), 0.009, c, 4) for x in np.linspace(-0.44, 0.44, 13)],
            *[box(0.05, 0.5, 0.03, c, s * w * 0.4) for s in (-1, 1)],
            *[bar((s * w * 0.4, 0, 0), (s * w * 0.4, 0, 0.16), 0.02, c, 5) for s in (-1, 1)],
        ],
        size=0.08,
    )


@BARRIER.style()
def barrier_low_poly(rng):
    w, c, k = u(rng, 1.0, 1.6), pick(rng, RED, (0.95, 0.5, 0.1)), tint(rng, pick(rng, "wood", "metal"))
    posts = [
        m for s in (-1, 1) for m in (box(0.12, 0.12, 0.95, k, s * w * 0.36), box(0.16, 0.6, 0.12, k, s * w * 0.36))
    ]
    return varied(rng, [*posts, *[p.moved(0, -0.08) for p in _striped(w, 0.3, 0.1, int(rng.integers(3, 7)), c, 0.6)]])


@BARRIER.style()
def barrier_guard_rail(rng):
    w, c = u(rng, 2.0, 3.2), tint(rng, "metal")
    o = np.float32([(0, 0), (-0.06, 0.05), (-0.06, 0.1), (0, 0.15), (-0.06, 0.2), (-0.06, 0.25), (0, 0.3)])
    grid = np.stack([np.c_[np.full(7, x), o[:, 0], o[:, 1] + 0.4] for x in (-w / 2, w / 2)])
    return varied(
        rng,
        [
            sheet(grid, c, 0.01),
            *[box(0.1, 0.12, 0.72, tint(rng, pick(rng, "metal", "wood")), x * w, 0.07) for x in (-0.4, 0, 0.4)],
        ],
        size=0.05,
    )
