"""Food: fruit, vegetables, bread, and some dishes."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, stack, sweep, u
from ..forms import oval as oval_outline
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .plants import leaf


def _food(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    return Category(name, "food", synonyms=synonyms, glosses=glosses, place="surface", rooms=("kitchen",))


def _body(profile, c, n=20) -> Mesh:
    return lathe(profile, c, n)


def _stalk(h, z, c=(0.35, 0.25, 0.12)):
    return bar((0, 0, z), (h * 0.3, 0, z + h), 0.0025, c, 5)


APPLE = _food(
    "apple",
    ("red apple", "green apple", "fruit"),
    "a round fruit with a core and a stalk",
    "a crisp fruit that grows on trees",
    "what is pressed to make cider",
)


def _apple(rng):
    r, c = u(rng, 0.03, 0.046), pick(rng, (0.75, 0.12, 0.1), (0.5, 0.7, 0.2), (0.85, 0.7, 0.2))
    k = u(rng, 0.85, 1.1)
    p = [(0, 0.12), (0.3, 0.02), (0.65, 0.15), (0.95, 0.7), (1.0, 1.1), (0.85, 1.6), (0.5, 1.85), (0.2, 1.8), (0, 1.65)]
    return merge([_body([(a * r, b * r * k) for a, b in p], c), _stalk(0.018, r * 1.65 * k)])


@APPLE.style()
def apple_plain(rng):
    return assemble([_apple(rng).turned(u(rng, -0.3, 0.3), "x")])


@APPLE.style()
def apple_with_leaf(rng):
    return assemble([_apple(rng), leaf(rng, 0.04, 0.02, tint(rng, "leaf")).moved(0, 0, 0.07)])


BANANA = _food(
    "banana",
    ("bananas", "bunch of bananas"),
    "a long curved yellow fruit",
    "a tropical fruit that is peeled",
    "what monkeys like to eat",
)


def _banana(rng, c):
    n, r = u(rng, 0.15, 0.21), u(rng, 0.015, 0.021)
    path = bezier((-n / 2, 0, 0), (-n * 0.25, -n * u(rng, 0.3, 0.5), 0), (n * 0.3, -n * 0.35, 0), (n / 2, 0, 0), n=10)
    return sweep(path, r * np.float32([0.3, 0.6, 0.9, 1, 1.05, 1.05, 1, 0.8, 0.35, 0.25]), c, 6)


@BANANA.style()
def banana_single(rng):
    return assemble([_banana(rng, (u(rng, 0.8, 0.95), u(rng, 0.7, 0.85), 0.2)).turned(u(rng, 0, 6))])


@BANANA.style()
def banana_bunch(rng):
    c = (0.9, 0.8, u(rng, 0.15, 0.3))
    hands = [
        _banana(rng, c)
        .moved(-0.09)
        .turned(np.pi / 2, "x")
        .moved(0, 0, 0.0)
        .turned(0.25 * (k - 1.5), "x")
        .moved(0, 0.022 * (k - 1.5))
        for k in range(int(rng.integers(3, 6)))
    ]
    return assemble([*hands, bar((0, -0.03, 0), (0.02, 0.03, 0.01), 0.012, (0.4, 0.35, 0.15), 6)])


ORANGE = _food(
    "orange",
    ("mandarin", "tangerine", "citrus fruit"),
    "a round juicy citrus fruit with a thick peel",
    "a fruit pressed for breakfast juice",
    "a ball-shaped fruit, sweet and sour",
)


@ORANGE.style()
def orange_whole(rng):
    r = u(rng, 0.028, 0.045)
    return assemble(
        [sphere(r, r, r * 0.94, (0.93, 0.55, 0.1), n=18), cylinder(0.004, 0.003, (0.3, 0.4, 0.15), z=r * 0.92, n=6)]
    )


@ORANGE.style()
def orange_half_or_group(rng):
    r, c = u(rng, 0.03, 0.045), (0.93, 0.55, 0.1)
    if odds(rng, 0.5):
        a = np.linspace(-np.pi / 2, 0, 7)
        return assemble(
            [
                lathe([(r * np.cos(t), r * np.sin(t)) for t in a] + [(0, 0)], c, 20),
                cylinder(r * 0.9, 0.001, (1, 0.75, 0.3)),
            ]
        )
    return assemble([*ring_of_spheres(3, r, c), sphere(r, r, r, c, z=r * 1.6, n=14)])


def ring_of_spheres(n: int, r: float, colour) -> list[Mesh]:
    """n touching balls in a ring on the table."""
    far = r / np.sin(np.pi / n)
    return [ring_of(sphere(r, r, r, colour, n=14), n, far)]


PEAR = _food(
    "pear",
    ("pears", "conference pear"),
    "a sweet fruit that is narrow at the stalk",
    "a bell-shaped fruit with soft flesh",
)


def _pear(rng):
    r, k = u(rng, 0.028, 0.042), u(rng, 0.9, 1.2)
    p = [(0, 0), (0.5, 0.05), (0.95, 0.6), (1.0, 1.0), (0.8, 1.6), (0.5, 2.2), (0.38, 2.6), (0.15, 2.85), (0, 2.85)]
    return merge([_body([(a * r, b * r * k) for a, b in p], (0.68, 0.72, 0.25)), _stalk(0.02, 2.8 * r * k)])


@PEAR.style()
def pear_standing(rng):
    return assemble([_pear(rng)])


@PEAR.style()
def pear_lying(rng):
    return assemble([_pear(rng).turned(u(rng, 1.2, 1.7), "x").turned(u(rng, 0, 6))])


PINEAPPLE = _food(
    "pineapple",
    ("ananas",),
    "a tropical fruit with a rough skin and a crown of leaves",
    "a large sweet fruit with spiky leaves on top",
)


def _pineapple(rng, crown):
    r, n = u(rng, 0.05, 0.07), 12
    h = r * u(rng, 2.2, 3.2)
    z = np.linspace(0, 1, 13)
    m = lathe(
        [
            (r * (0.35 + 0.65 * np.sin(np.pi * (0.12 + 0.8 * t))) * (1 + 0.05 * (-1) ** i), h * t)
            for i, t in enumerate(z)
        ]
        + [(0, h)],
        (0.72, 0.5, 0.18),
        18,
    )
    return merge(
        [
            m,
            *[
                leaf(rng, crown * u(rng, 0.6, 1), 0.018, tint(rng, "leaf"), 0.5, u(rng, 0.9, 1.5))
                .turned(2.4 * k)
                .moved(z=h * 0.98)
                for k in range(n)
            ],
        ]
    )


@PINEAPPLE.style()
def pineapple_whole(rng):
    return assemble([_pineapple(rng, u(rng, 0.08, 0.16))])


@PINEAPPLE.style()
def pineapple_lying(rng):
    return assemble([_pineapple(rng, u(rng, 0.08, 0.14)).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


MELON = _food(
    "watermelon",
    ("melon", "honeydew"),
    "a very large green fruit with red juicy flesh",
    "a heavy summer fruit full of water and seeds",
)


@MELON.style()
def melon_whole(rng):
    r, c = u(rng, 0.08, 0.16), (0.2, 0.42, 0.18)
    m = sphere(r * u(rng, 1, 1.5), r, r, c, n=22)
    return assemble([m, torus(r * 0.99, 0.003, (0.5, 0.65, 0.35), n=22).turned(np.pi / 2, "x")])


@MELON.style()
def melon_slice(rng):
    r, t = u(rng, 0.09, 0.15), u(rng, 0.02, 0.06)
    a = np.linspace(0, np.pi, 14)
    o = np.stack([np.cos(a), np.sin(a)], 1) * r
    return assemble(
        [
            merge(
                [slab(o, t, (0.25, 0.5, 0.2)), slab(o * 0.9 + [0, 0.0], t * 1.04, (0.85, 0.2, 0.22), -t * 0.02)]
            ).turned(-np.pi / 2 + u(rng, -0.2, 0.2), "x")
        ]
    )


CARROT = _food(
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


MUSHROOM = _food(
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


BREAD = _food(
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


PIZZA = _food(
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


BURGER = _food(
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


CAKE = _food(
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


CAN = _food(
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
