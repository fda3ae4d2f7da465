"""Fruit."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, sweep, u
from ..mesh import Mesh, bar, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .plants import leaf


def food_category(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    """Declare a kind of food."""
    return Category(name, "food", synonyms=synonyms, glosses=glosses, place="surface", rooms=("kitchen",))


def _body(profile, c, n=20) -> Mesh:
    return lathe(profile, c, n)


def _stalk(h, z, c=(0.35, 0.25, 0.12)):
    return bar((0, 0, z), (h * 0.3, 0, z + h), 0.0025, c, 5)


APPLE = food_category(
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


BANANA = food_category(
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


ORANGE = food_category(
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


PEAR = food_category(
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


PINEAPPLE = food_category(
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


MELON = food_category(
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
