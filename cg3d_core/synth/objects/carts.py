"""Carts and trolleys."""

from __future__ import annotations

import numpy as np

from ..forms import (
    frame,
    odds,
    oval,
    pick,
    soft_box,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, merge, sphere, tube
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow
from .variety import varied

CART = Category(
    "cart", "household",
    synonyms=("trolley", "shopping cart", "shopping trolley", "serving trolley", "hand truck", "wheelbarrow", "hand cart"),
    glosses=("a frame on wheels that is pushed by hand", "what one pushes through the supermarket", "a small table on wheels for serving tea", "a wheeled carrier for heavy loads", "a wagon drawn or pushed by a person"),
    place="floor", rooms=("shop",))  # fmt: skip


def _wheel(r, t, c, n=12, hub=None):
    """Wheel standing in the x-z plane, centred at the origin."""
    return stood(merge([cylinder(r, t, c, z=-t / 2, n=n), cylinder(r * 0.4, t * 1.3, hub or c, z=-t * 0.65, n=n)]))


def _castors(w, d, r, c):
    return [_wheel(r, r * 0.6, c).turned(np.pi / 2).moved(x * w / 2, y * d / 2, r) for x in (-1, 1) for y in (-1, 1)]


@CART.style()
def cart_supermarket(rng):
    w, n, c, k = (
        u(rng, 0.5, 0.6),
        u(rng, 0.8, 1.0),
        tint(rng, pick(rng, "metal", "metal", "paint")),
        tint(rng, pick(rng, "paint", "black")),
    )
    low, high = 0.45, 0.95
    r = 0.007

    def at(x, y, t):
        return (x * w / 2 * (0.8 + 0.2 * t), y * n / 2 + (0 if y > 0 else 0.1 * (1 - t)), low + (high - low) * t)

    parts = []
    for t in np.linspace(0, 1, 6):
        q = [at(-1, -1, t), at(1, -1, t), at(1, 1, t), at(-1, 1, t), at(-1, -1, t)]
        parts.append(tube(q, r, c, 4))
    for s in np.linspace(-1, 1, 7):
        parts += [
            bar(at(s, -1, 0), at(s, -1, 1), r, c, 4),
            bar(at(-1, s, 0), at(-1, s, 1), r, c, 4),
            bar(at(1, s, 0), at(1, s, 1), r, c, 4),
            bar(at(s, -1, 0), at(s, 1, 0), r, c, 4),
        ]
    frame_ = [
        tube(
            [
                (s * w * 0.45, -n * 0.4, 0.12),
                (s * w * 0.45, n * 0.5, 0.15),
                (s * w * 0.45, n * 0.5, 0.95),
                (s * w * 0.45, n * 0.62, 1.02),
            ],
            0.014,
            c,
            6,
        )
        for s in (-1, 1)
    ]
    goods = [
        box(0.15, 0.2, 0.25, tint(rng, "any"), x, y, low)
        for x in (-0.12, 0.12)
        for y in (-0.2, 0.05, 0.25)
        if odds(rng, 0.3)
    ]
    return varied(
        rng,
        [
            *parts,
            *frame_,
            bar((-w * 0.5, n * 0.62, 1.02), (w * 0.5, n * 0.62, 1.02), 0.02, k, 8),
            *_castors(w * 0.9, n * 0.85, 0.06, (0.1, 0.1, 0.1)),
            *goods,
        ],
        size=0.08,
    )


@CART.style()
def cart_serving_trolley(rng):
    w, d, h, c, k = (
        u(rng, 0.6, 0.9),
        u(rng, 0.4, 0.5),
        u(rng, 0.75, 0.95),
        tint(rng, pick(rng, "metal", "wood", "white", "black")),
        tint(rng, pick(rng, "wood", "metal", "glass")),
    )
    shelves = [
        m
        for z in (0.14, *((0.45 * h,) if odds(rng, 0.5) else ()), h - 0.08)
        for m in (box(w, d, 0.02, k, z=z), frame(w, d, 0.05, 0.02, c).turned(np.pi / 2, "x").moved(0, d / 2, z + 0.02))
    ]
    posts = [cylinder(0.015, h - 0.06, c, x * w * 0.48, y * d * 0.46, 0.06, n=8) for x in (-1, 1) for y in (-1, 1)]
    grip = sweep(
        [
            (w * 0.48, -d * 0.46, h),
            (w * 0.6, -d * 0.46, h + 0.06),
            (w * 0.6, d * 0.46, h + 0.06),
            (w * 0.48, d * 0.46, h),
        ],
        0.014,
        c,
        6,
    )
    things = [
        cylinder(
            0.04, u(rng, 0.08, 0.28), tint(rng, "any"), u(rng, -0.4, 0.4) * w, u(rng, -0.35, 0.35) * d, h - 0.06, n=10
        )
        for _ in range(int(rng.integers(0, 6)))
    ]
    return varied(rng, [*shelves, *posts, grip, *_castors(w * 0.9, d * 0.8, 0.05, (0.1, 0.1, 0.1)), *things], size=0.1)


@CART.style()
def cart_hand_truck(rng):
    w, h, c = u(rng, 0.38, 0.5), u(rng, 1.05, 1.3), tint(rng, pick(rng, "metal", "paint", "black"))
    rails = [
        sweep([(s * w / 2, 0, 0.05), (s * w / 2, 0, h * 0.85), (s * w * 0.4, 0.12, h)], 0.018, c, 6) for s in (-1, 1)
    ]
    rungs = [bar((-w / 2, 0, z), (w / 2, 0, z), 0.014, c, 5) for z in np.linspace(0.2, h * 0.85, 4)]
    wheels = [
        _wheel(0.13, 0.06, (0.1, 0.1, 0.1), 14, c).turned(np.pi / 2).moved(s * (w / 2 + 0.05), 0.1, 0.13)
        for s in (-1, 1)
    ]
    load = [box(w, 0.3, 0.3, (0.68, 0.52, 0.35), 0, -0.16, 0.04 + 0.31 * k) for k in range(int(rng.integers(0, 4)))]
    m = merge(
        [
            *rails,
            *rungs,
            *wheels,
            bar((-w * 0.4, 0.12, h), (w * 0.4, 0.12, h), 0.018, c, 6),
            box(w, 0.28, 0.012, c, 0, -0.13, 0.02),
            *load,
        ]
    )
    return varied(rng, [m.turned(-pick(rng, 0, 0, 0.5), "x")], size=0.1)


@CART.style()
def cart_wheelbarrow(rng):
    c, k, n = tint(rng, pick(rng, "paint", "metal", "wood")), tint(rng, pick(rng, "wood", "metal")), pick(rng, 4, 12)
    o = oval(0.24, 0.36, 4 if n == 4 else 3, 12)
    tray = hollow(o, u(rng, 0.2, 0.3), u(rng, 1.25, 1.5), c, 0.02).moved(0, -0.05, 0.32)
    rails = [bar((s * 0.08, -0.68, 0.2), (s * 0.3, 0.85, 0.55), 0.022, k, 5) for s in (-1, 1)]
    legs = [bar((s * 0.2, 0.2, 0.38), (s * 0.24, 0.32, 0), 0.018, k, 5) for s in (-1, 1)]
    heap = [sphere(0.25, 0.36, 0.16, (0.3, 0.2, 0.12), 0, -0.05, 0.52, n=8)] if odds(rng, 0.4) else []
    return varied(
        rng,
        [
            tray,
            *rails,
            *legs,
            _wheel(0.19, 0.07, (0.12, 0.12, 0.12), 12, k).turned(np.pi / 2).moved(0, -0.66, 0.19),
            *heap,
        ],
        size=0.1,
    )


@CART.style()
def cart_flatbed_or_platform(rng):
    w, n, c, k = (
        u(rng, 0.55, 0.75),
        u(rng, 0.9, 1.3),
        tint(rng, pick(rng, "paint", "metal", "wood")),
        tint(rng, pick(rng, "metal", "black")),
    )
    rail = tube(
        [
            (-w * 0.45, n / 2, 0.2),
            (-w * 0.45, n / 2 + 0.05, 0.95),
            (w * 0.45, n / 2 + 0.05, 0.95),
            (w * 0.45, n / 2, 0.2),
        ],
        0.018,
        k,
        6,
    )
    boxes_ = [
        box(u(rng, 0.25, 0.5), u(rng, 0.25, 0.4), u(rng, 0.2, 0.45), (0.68, 0.52, 0.35), 0, y, 0.2)
        for y in (-0.28, 0.2)
        if odds(rng, 0.5)
    ]
    return varied(
        rng,
        [
            soft_box(w, n, 0.05, c, z=0.15, r=0.03),
            rail,
            bar((-w * 0.45, n / 2 + 0.04, 0.6), (w * 0.45, n / 2 + 0.04, 0.6), 0.014, k, 5),
            *_castors(w * 0.8, n * 0.8, 0.075, (0.1, 0.1, 0.1)),
            *boxes_,
        ],
        size=0.1,
    )


@CART.style()
def cart_low_poly_wagon(rng):
    w, n, c, k, f = u(rng, 0.8, 1.1), u(rng, 1.2, 1.7), tint(rng, "wood"), tint(rng, "wood"), int(rng.integers(6, 10))
    r, two = u(rng, 0.28, 0.45), odds(rng, 0.5)
    z = r * 1.1
    sides = [box(0.07, n, 0.3, k, s * w / 2, 0, z) for s in (-1, 1)] + [
        box(w, 0.07, 0.3, k, 0, s * n / 2, z) for s in (-1, 1)
    ]
    wheels = [
        _wheel(r, 0.12, k, f, c).turned(np.pi / 2).moved(s * (w / 2 + 0.12), y, r)
        for s in (-1, 1)
        for y in ((0,) if two else (-n * 0.33, n * 0.33))
    ]
    shafts = [
        bar((s * w * 0.35, -n / 2, z + 0.05), (s * w * 0.3, -n / 2 - 0.8, z * (0.9 if not two else 1.3)), 0.04, c, 5)
        for s in (-1, 1)
    ]
    hay = [box(w * 0.8, n * 0.8, 0.35, (0.85, 0.72, 0.3), z=z + 0.05, top=0.8)] if odds(rng, 0.4) else []
    return varied(rng, [box(w, n, 0.08, c, z=z), *sides, *wheels, *shafts, *hay], size=0.1)
