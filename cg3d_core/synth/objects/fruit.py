"""Fruit."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, sweep, u
from ..mesh import Mesh, bar, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from .families import food_category
from .plants import leaf
from .serving import bitten, crate, cut, heap, in_dish, row, spun


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


_APPLE = [(0, 0.12), (0.3, 0.02), (0.65, 0.15), (0.95, 0.7), (1, 1.1), (0.85, 1.6), (0.5, 1.85), (0.2, 1.8), (0, 1.65)]


_FLESH = (0.95, 0.9, 0.7)


def _apple_colour(rng):
    return pick(rng, (0.75, 0.12, 0.1), (0.5, 0.7, 0.2), (0.85, 0.7, 0.2), (0.6, 0.05, 0.1))


@APPLE.style()
def apple_half_or_wedge(rng):
    r, c, angle = u(rng, 0.032, 0.048), _apple_colour(rng), pick(rng, np.pi, np.pi, u(rng, 0.7, 1.2))
    m = cut([(a * r, b * r) for a, b in _APPLE], angle, c, _FLESH, 0.95)
    pips = [sphere(0.003, 0.002, 0.006, (0.25, 0.12, 0.05), -0.001, s * 0.005, r * 0.95, n=6) for s in (-1, 1)]
    return assemble([merge([m, *pips, _stalk(0.015, r * 1.65)]).turned(np.pi / 2 * pick(rng, 1, 1, 0), "y")])


@APPLE.style()
def apple_bitten(rng):
    r, c = u(rng, 0.032, 0.046), _apple_colour(rng)
    t = np.linspace(0, 8, 22)
    p = np.stack([np.interp(t, range(9), [q[k] * r for q in _APPLE]) for k in (0, 1)], 1)
    m = bitten(lathe(p, c, 26), (r * 1.15, 0, r * u(rng, 0.8, 1.2)), r * u(rng, 0.6, 0.8), _FLESH)
    return assemble([spun(rng, m + _stalk(0.018, r * 1.65))])


@APPLE.style()
def apple_low_poly(rng):
    r, n = u(rng, 0.035, 0.055), int(rng.integers(5, 9))
    p = [(0, 0.1), (0.55, 0), (1, 0.9), (0.85, 1.5), (0.45, 1.7), (0, 1.4)]
    parts = [lathe([(a * r, b * r) for a, b in p], _apple_colour(rng), n)]
    parts.append(bar((0, 0, r * 1.3), (r * 0.2, 0, r * u(rng, 2, 2.4)), r * u(rng, 0.08, 0.16), tint(rng, "wood"), 4))
    if odds(rng, 0.6):
        parts.append(leaf(rng, r * 0.9, r * 0.5, tint(rng, "leaf"), 0.4, 0.5, 3).moved(0, 0, r * 1.8))
    return assemble([spun(rng, merge(parts))])


@APPLE.style()
def apple_core_or_three(rng):
    if odds(rng, 0.4):
        r = u(rng, 0.028, 0.04)
        p = [(0, 0.1), (0.6, 0), (0.75, 0.25), (0.35, 0.7), (0.3, 1.2), (0.7, 1.75), (0.5, 1.9), (0, 1.7)]
        m = lathe([(a * r, b * r) for a, b in p], _FLESH, 14)
        m = m + lathe([(0, 1.72 * r), (0.72 * r, 1.74 * r), (0.5 * r, 1.92 * r), (0, 1.75 * r)], _apple_colour(rng), 14)
        return assemble([(m + _stalk(0.018, r * 1.7)).turned(pick(rng, 0, 1.4), "x")])
    return assemble(heap(rng, _apple, 3, 0.036, int(rng.integers(0, 2)))).scaled(0.9)


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


_PEEL, _PULP = (0.9, 0.8, 0.22), (0.95, 0.9, 0.72)


@BANANA.style()
def banana_peeled(rng):
    n, r = u(rng, 0.12, 0.17), u(rng, 0.016, 0.021)
    z = np.linspace(0, 1, 9)
    path = np.c_[0.02 * np.sin(z * 3), np.zeros(9), z * n]
    skin = sweep(path[:5], r * np.float32([0.3, 0.8, 1.05, 1.1, 1.12]), _PEEL, 6)
    pulp = sweep(path[3:], r * np.float32([0.95, 1, 1, 0.95, 0.7, 0.25]), _PULP, 9)
    a, k = np.linspace(0, 1, 6), int(rng.integers(3, 6))
    flap = sweep(np.c_[a * 0.045, np.zeros(6), n * 0.5 + 0.03 * np.sin(a * 3) - a**2 * u(rng, 0.04, 0.09)], [r * 0.6] * 5 + [0.002], _PEEL, 6, 0.2)  # fmt: skip
    m = merge([skin, pulp, ring_of(flap, k, r * 0.8)])
    return assemble([m.turned(pick(rng, 0, 0, np.pi / 2), "x")])


@BANANA.style()
def banana_low_poly(rng):
    n, r, k = u(rng, 0.14, 0.2), u(rng, 0.02, 0.034), int(rng.integers(4, 7))
    bend = u(rng, 0.3, 0.6)
    path = bezier((-n / 2, 0, 0), (-n * 0.25, 0, -n * bend), (n * 0.25, 0, -n * bend), (n / 2, 0, 0), n=6)
    m = sweep(path, r * np.float32([0.3, 0.85, 1, 1, 0.8, 0.3]), _PEEL, k)
    tip = bar(path[-1], path[-1] + np.float32([0.015, 0, 0.02]), r * 0.35, (0.4, 0.3, 0.12), 5)
    return assemble([spun(rng, (m + tip).turned(pick(rng, 0, np.pi / 2, np.pi), "x"))])


@BANANA.style()
def banana_hand_of_many(rng):
    """A whole hand with its thick stalk, lying with the tips down as on a table."""
    c, n = (0.9, 0.8, u(rng, 0.15, 0.3)), int(rng.integers(4, 8))
    parts = [bar((0, 0, 0.1), (0, 0.01, 0.14), 0.016, (0.55, 0.5, 0.2), 6)]
    for k in range(n):
        a = (k - (n - 1) / 2) * u(rng, 0.28, 0.36)
        long = u(rng, 0.14, 0.19)
        path = bezier((0, 0, 0.11), (long * 0.5, 0, 0.13), (long * 0.9, 0, 0.08), (long, 0, -0.01), n=8)
        radii = 0.018 * np.float32([0.4, 0.55, 0.9, 1, 1, 0.9, 0.6, 0.25])
        parts.append(sweep(path, radii, c, 6).turned(a))
    return assemble([spun(rng, merge(parts))])


@BANANA.style()
def banana_skin_or_slices(rng):
    if odds(rng, 0.5):
        a, long = np.linspace(0, 1, 6), u(rng, 0.1, 0.15)
        flap = sweep(np.c_[a * long, 0.02 * np.sin(a * 2), 0.035 * (1 - a) ** 2], 0.016 * np.float32([0.5, 1, 1.2, 1.1, 0.8, 0.1]), _PEEL, 6, 0.2)  # fmt: skip
        return assemble([ring_of(flap, int(rng.integers(3, 5)), 0.004), cylinder(0.008, 0.03, (0.5, 0.4, 0.15), z=0.03, n=6)])  # fmt: skip
    r = u(rng, 0.014, 0.02)
    one = cylinder(r, 0.008, _PEEL, n=10) + cylinder(r * 0.88, 0.0086, _PULP, n=10)
    n = int(rng.integers(4, 9))
    return assemble([one.turned(u(rng, 0, 0.5), "y").moved(k * r * 1.3, u(rng, -0.01, 0.01)) for k in range(n)])


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


_PITH, _JUICE = (0.97, 0.85, 0.6), (1.0, 0.65, 0.2)


def _ball_profile(r, n=9):
    return [(r * np.sin(t), -r * np.cos(t)) for t in np.linspace(0.03, np.pi - 0.03, n)]


def citrus_disc(r, t, peel, juice):
    """A round slice lying on z = 0: peel, pith and juicy segments."""
    one = np.array([[0.12, 0.04], [0.86, 0.3], [0.9, 0], [0.86, -0.3], [0.12, -0.04]]) * r
    return merge([
        cylinder(r, t, peel, n=22), cylinder(r * 0.94, t * 1.1, (0.97, 0.9, 0.75), z=-t * 0.05, n=22),
        ring_of(slab(one, t * 1.2, juice, -t * 0.1), 8)])  # fmt: skip


@ORANGE.style()
def orange_wedges(rng):
    r, n = u(rng, 0.032, 0.045), int(rng.integers(1, 5))
    one = cut(_ball_profile(r), u(rng, 0.8, 1.6), (0.93, 0.55, 0.1), _JUICE, 0.94).turned(np.pi / 2, "y")
    return assemble([one.turned(u(rng, -0.5, 0.5)).moved(0, k * r * 1.3) for k in range(n)])


@ORANGE.style()
def orange_slices(rng):
    r, t, n = u(rng, 0.03, 0.045), u(rng, 0.004, 0.012), int(rng.integers(1, 6))
    one = citrus_disc(r, t, (0.93, 0.55, 0.1), _JUICE)
    if odds(rng, 0.4):
        return assemble([one.turned(np.pi / 2 + u(rng, -0.1, 0.1), "x")])
    return assemble([one.turned(-0.35 * (k > 0), "y").moved(k * r * 0.9, 0, 0) for k in range(n)])


@ORANGE.style()
def orange_low_poly_with_leaf(rng):
    r, n = u(rng, 0.035, 0.055), int(rng.integers(6, 9))
    parts = [sphere(r, r, r * u(rng, 0.85, 1), (0.95, 0.55, 0.12), n=n)]
    parts.append(bar((0, 0, r * 0.8), (0, 0, r * 1.25), r * 0.1, tint(rng, "leaf"), 4))
    leaves = [leaf(rng, r * 0.9, r * 0.5, tint(rng, "leaf"), 0.4, 0.3, 3).turned(k * 2.5) for k in range(int(rng.integers(1, 3)))]  # fmt: skip
    return assemble([*parts, merge(leaves).moved(z=r * 1.05)])


@ORANGE.style()
def orange_bowl_or_crate(rng):
    def one(rng):
        r = u(rng, 0.033, 0.038)
        return sphere(r, r, r * 0.95, (0.93, u(rng, 0.5, 0.62), 0.1), z=r, n=10)

    if odds(rng, 0.6):
        return assemble(in_dish(rng, one, int(rng.integers(4, 7)), 0.037, int(rng.integers(1, 3))))
    rows = [m.moved(0, (j - 1) * 0.077, 0.01) for j in range(3) for m in row(rng, one, 4, 0.077)]
    return assemble([crate(rng, 0.33, 0.25, u(rng, 0.06, 0.1)), *rows])
