"""Vegetables, bread and dishes."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, stack, sweep, u
from ..forms import oval as oval_outline
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from .fruit import food_category

CARROT = food_category(
    "carrot",
    ("carrots", "root vegetable"),
    "a long orange root vegetable",
    "what rabbits like to nibble",
    "a pointed vegetable with green leaves on top",
)


def _carrot(rng, tops=True):
    n, r = u(rng, 0.12, 0.22), u(rng, 0.012, 0.022)
    body = sweep(
        [(0, 0, 0), (n * 0.1, 0, 0), (n * 0.5, u(rng, -0.01, 0.01), 0), (n * 0.95, 0, 0), (n, 0, 0)],
        [r * 0.7, r, r * 0.75, r * 0.3, 0.001],
        (0.9, 0.45, 0.1),
        10,
    )
    return merge(
        [
            body,
            *[
                bar((0, 0, 0), (-u(rng, 0.05, 0.12), u(rng, -0.02, 0.02), u(rng, 0, 0.02)), 0.003, tint(rng, "leaf"), 4)
                for _ in range(6 if tops else 1)
            ],
        ]
    )


@CARROT.style()
def carrot_with_leaves(rng):
    return assemble([_carrot(rng).turned(u(rng, 0, 6))])


@CARROT.style()
def carrot_bundle(rng):
    return assemble(
        [
            _carrot(rng, odds(rng, 0.5)).turned(u(rng, -0.15, 0.15)).moved(0, k * 0.035, 0.0)
            for k in range(int(rng.integers(2, 5)))
        ]
    )


MUSHROOM = food_category(
    "mushroom",
    ("champignon", "toadstool", "fungus"),
    "a fungus with a stem and a cap",
    "what one gathers in the woods in autumn",
)


@MUSHROOM.style()
def mushroom_cap(rng):
    r, h, c = u(rng, 0.02, 0.06), u(rng, 0.04, 0.1), tint(rng, pick(rng, "white", "wood", "clay"))
    cap = lathe(
        [(r * 0.3, -0.2 * r), (r * 0.95, -0.25 * r), (r, 0), (r * 0.75, r * 0.45), (0, r * u(rng, 0.55, 0.8))], c, 20
    )
    return assemble(
        [lathe([(0, 0), (r * 0.42, 0), (r * 0.3, h * 0.5), (r * 0.32, h)], tint(rng, "white"), 14), cap.moved(z=h)]
    )


@MUSHROOM.style()
def mushroom_group(rng):
    return assemble(
        [mushroom_cap(rng).moved(u(rng, -0.05, 0.05), u(rng, -0.05, 0.05)) for _ in range(int(rng.integers(2, 5)))]
    )


BREAD = food_category(
    "bread",
    ("loaf of bread", "bread loaf", "baguette", "bread roll"),
    "a baked food of flour and water",
    "what a baker makes every morning",
    "a loaf that is cut into slices",
)


@BREAD.style()
def bread_loaf(rng):
    w, d, h = u(rng, 0.18, 0.32), u(rng, 0.09, 0.15), u(rng, 0.07, 0.12)
    o = oval_outline(w / 2, d / 2, 4, 22)
    return assemble(
        [
            stack(
                [(o * 0.93, 0), (o, h * 0.3), (o * 1.02, h * 0.65), (o * 0.9, h * 0.9), (o * 0.5, h)], (0.7, 0.47, 0.25)
            ),
            *[box(0.008, d * 0.7, 0.006, (0.85, 0.68, 0.45), x * w, 0, h * 0.97) for x in (-0.25, 0, 0.25)],
        ]
    )


@BREAD.style()
def bread_baguette_or_roll(rng):
    n = u(rng, 0.08, 0.6)
    r = u(rng, 0.03, 0.042)
    x = np.linspace(-1, 1, 9)
    return assemble(
        [
            sweep(
                np.c_[x * n / 2, 0.01 * np.sin(x * 2), np.zeros(9)],
                r * np.sqrt(1.02 - np.abs(x) ** 3),
                (0.78, 0.55, 0.3),
                12,
                0.75,
            )
        ]
    )


@BREAD.style()
def bread_sliced(rng):
    w, h, n = u(rng, 0.09, 0.13), u(rng, 0.09, 0.13), int(rng.integers(3, 12))
    a = np.linspace(0, np.pi, 9)
    o = np.vstack([np.stack([np.cos(a) * w / 2, np.sin(a) * h * 0.4 + h * 0.6], 1), [[-w * 0.46, 0], [w * 0.46, 0]]])
    one = slab(o, 0.012, (0.85, 0.7, 0.48)).turned(np.pi / 2, "x")
    return assemble([one.turned(-u(rng, 0.0, 0.15), "x").moved(0, k * 0.016) for k in range(n)])


PIZZA = food_category(
    "pizza",
    ("pizza pie", "margherita"),
    "a flat round Italian bread with tomato and cheese",
    "a baked disc of dough cut into wedges",
)


def _pizza(rng, r, part=1.0):
    a = np.linspace(0, 2 * np.pi * part, 30 if part > 0.9 else 8, endpoint=part < 0.9)
    o = np.stack([np.cos(a), np.sin(a)], 1)
    o = o if part > 0.9 else np.vstack([o, [[0, 0]]])
    top = [
        cylinder(
            r * 0.09,
            0.006,
            tint(rng, pick(rng, "paint", "leaf", "brick")),
            r * q * np.cos(t),
            r * q * np.sin(t),
            0.015,
            n=8,
        )
        for q, t in zip(rng.uniform(0.3, 0.8, 12), rng.uniform(0.1, 2 * np.pi * part - 0.1, 12), strict=True)
    ]
    crust = sweep(
        np.c_[np.cos(a) * r * 0.97, np.sin(a) * r * 0.97, np.full(len(a), 0.014)], 0.012, (0.8, 0.58, 0.32), 6
    )
    return [slab(o * r, 0.014, (0.9, 0.72, 0.35)), crust, *top]


@PIZZA.style()
def pizza_whole(rng):
    return assemble(_pizza(rng, u(rng, 0.12, 0.2)))


@PIZZA.style()
def pizza_slice(rng):
    return assemble(_pizza(rng, u(rng, 0.13, 0.2), 0.13))


BURGER = food_category(
    "hamburger",
    ("burger", "cheeseburger", "sandwich"),
    "a round bun with a patty of meat inside",
    "fast food eaten with French fries",
)


@BURGER.style()
def burger_round(rng):
    r, bun = u(rng, 0.045, 0.065), (0.8, 0.55, 0.28)
    parts = [
        lathe([(0, 0), (r * 0.95, 0), (r, 0.01), (r * 0.97, 0.022), (0, 0.022)], bun, 20),
        cylinder(r * 1.03, 0.016, (0.35, 0.2, 0.12), z=0.022, n=20),
        box(r * 1.75, r * 1.75, 0.004, (0.95, 0.75, 0.2), z=0.038).turned(0.4),
        cylinder(r * 1.08, 0.007, tint(rng, "leaf"), z=0.042, n=14),
    ]
    return assemble([*parts, lathe([(r, 0.05), (r * 0.95, 0.06), (r * 0.6, 0.085), (0, 0.095)], bun, 20)])


@BURGER.style()
def burger_tall_or_sandwich(rng):
    if odds(rng, 0.5):
        s = u(rng, 0.09, 0.12)
        tri = np.float32([[-s, -s], [s, -s], [-s, s]]) * 0.6
        return assemble(
            [
                slab(tri * k, 0.012, c, z)
                for k, c, z in (
                    (1, (0.9, 0.8, 0.6), 0),
                    (1.04, tint(rng, "leaf"), 0.013),
                    (1.0, (0.9, 0.6, 0.5), 0.02),
                    (1, (0.9, 0.8, 0.6), 0.03),
                )
            ]
        )
    return assemble(
        [burger_round(rng).scaled(1, 1, u(rng, 1.3, 1.7)), bar((0, 0, 0.08), (0, 0, 0.2), 0.0015, tint(rng, "wood"), 4)]
    )


CAKE = food_category(
    "cake",
    ("birthday cake", "gateau", "pie", "tart"),
    "a sweet baked dessert with cream",
    "what is eaten with candles on a birthday",
)


@CAKE.style()
def cake_round(rng):
    r, h, c = u(rng, 0.09, 0.16), u(rng, 0.05, 0.12), tint(rng, pick(rng, "white", "wood", "paint"))
    parts = [
        cylinder(r, h, c, z=0.01, n=26),
        cylinder(r * 1.25, 0.01, tint(rng, "white"), n=26),
        ring_of(sphere(0.014, 0.014, 0.014, tint(rng, "paint"), z=h + 0.015, n=7), 10, r * 0.85),
    ]
    return assemble(
        [
            *parts,
            *[
                cylinder(0.004, 0.05, tint(rng, "paint"), x * r, y * r, h, n=6)
                for x, y in rng.uniform(-0.5, 0.5, (int(rng.integers(0, 8)), 2))
            ],
        ]
    )


@CAKE.style()
def cake_tiers_or_slice(rng):
    if odds(rng, 0.5):
        c, z, parts = tint(rng, "white"), 0.0, []
        for k in range(3):
            r = 0.16 * (1 - 0.28 * k)
            parts += [cylinder(r, 0.09, c, z=z, n=24), torus(r, 0.008, tint(rng, "paint"), z=z, n=24)]
            z += 0.09
        return assemble(parts)
    a, r, h = np.linspace(-0.25, 0.25, 6), u(rng, 0.1, 0.14), u(rng, 0.05, 0.09)
    o = np.vstack([np.stack([np.cos(a), np.sin(a)], 1) * r, [[0, 0]]])
    return assemble(
        [
            slab(o, h * 0.45, (0.8, 0.6, 0.35)),
            slab(o, h * 0.1, (0.95, 0.9, 0.85), h * 0.45),
            slab(o, h * 0.45, (0.8, 0.6, 0.35), h * 0.55),
            sphere(0.014, 0.014, 0.014, (0.8, 0.1, 0.15), r * 0.7, 0, h + 0.01, n=8),
        ]
    )


CAN = food_category(
    "can",
    ("tin can", "soda can", "beer can", "tin"),
    "a metal cylinder with food or drink inside",
    "a container opened with a ring pull",
    "what soup or lemonade is sold in",
)


def _can(rng, r, h):
    c = tint(rng, pick(rng, "paint", "paint", "metal"))
    k = tint(rng, "metal")
    return merge(
        [
            lathe(
                [
                    (0, 0.004),
                    (r * 0.8, 0.004),
                    (r * 0.84, 0),
                    (r, 0.01),
                    (r, h - 0.012),
                    (r * 0.86, h),
                    (r * 0.8, h - 0.003),
                    (0, h - 0.003),
                ],
                c,
                22,
            ),
            box(0.02, 0.01, 0.002, k, 0, 0, h - 0.002),
        ]
    )


@CAN.style()
def can_drink(rng):
    return assemble([_can(rng, u(rng, 0.026, 0.036), u(rng, 0.09, 0.17))])


@CAN.style()
def can_food(rng):
    return assemble([_can(rng, u(rng, 0.032, 0.055), u(rng, 0.04, 0.12))])
