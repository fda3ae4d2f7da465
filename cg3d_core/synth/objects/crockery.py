"""Bowl and plate."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, rounded_rect, stack, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, slab, sphere, torus
from ..palette import tint
from ..registry import Category


def vessel(profile, colour, n=24, wall=0.003) -> Mesh:
    """Open vessel: outer profile (radius, height) going up, closed below, with an inner wall."""
    inner = [
        (max(r - wall, 0.0005), z + (wall if k == len(profile) - 1 else 0)) for k, (r, z) in enumerate(profile[::-1])
    ]
    inner[0] = (inner[0][0], profile[-1][1])
    return lathe([(0, profile[0][1]), *profile, *inner, (0, profile[0][1] + wall)], colour, n)


def ear(r: float, h: float, thick: float, colour, x: float, z: float) -> Mesh:
    """Cup handle: a loop of height h that stands r out along +x, fixed at x, centred at height z."""
    return sweep(
        bezier((x, 0, z + h / 2), (x + r * 1.5, 0, z + h * 0.6), (x + r * 1.5, 0, z - h * 0.6), (x, 0, z - h / 2), n=9),
        thick,
        colour,
        6,
    )


def ware_colour(rng):
    """Colour of crockery."""
    return tint(rng, pick(rng, "white", "white", "clay", "paint", "any"))


BOWL = Category(
    "bowl", "kitchenware",
    synonyms=("soup bowl", "salad bowl", "mixing bowl", "dish"),
    glosses=("a round deep dish open at the top", "what you eat soup or cereal from", "a hollow vessel for fruit or salad"),
    place="surface", rooms=("kitchen", "living"))  # fmt: skip


@BOWL.style()
def bowl_round(rng):
    r, c = u(rng, 0.05, 0.16), ware_colour(rng)
    h, a = r * u(rng, 0.5, 0.95), np.linspace(0.15, 1.35, 7)
    return assemble(
        [
            vessel(
                [(float(r * np.sin(t) / np.sin(1.35)), float(h * (1 - np.cos(t)) / (1 - np.cos(1.35)))) for t in a],
                c,
                26,
            )
        ]
    )


@BOWL.style()
def bowl_with_foot(rng):
    r, c = u(rng, 0.05, 0.15), ware_colour(rng)
    h, f = r * u(rng, 0.5, 0.8), u(rng, 0.35, 0.55)
    body = vessel([(r * f, 0.012), (r * 0.75, h * 0.35), (r * 0.95, h * 0.75), (r, h)], c, 26)
    return assemble([body, cylinder(r * f, 0.015, c, top=r * f * 0.9, n=22), torus(r, 0.003, c, z=h, n=26)])


@BOWL.style()
def bowl_conical_or_fluted(rng):
    r, c = u(rng, 0.06, 0.16), ware_colour(rng)
    h = r * u(rng, 0.45, 0.8)
    return assemble([vessel([(r * u(rng, 0.3, 0.6), 0), (r, h)], c, pick(rng, 6, 8, 26))])


@BOWL.style()
def bowl_of_fruit(rng):
    r = u(rng, 0.11, 0.17)
    fruit = [
        sphere(
            0.037,
            0.037,
            0.035,
            tint(rng, pick(rng, "paint", "leaf")),
            r * 0.45 * np.cos(2.4 * k) * (k > 0),
            r * 0.45 * np.sin(2.4 * k) * (k > 0),
            r * 0.38 + 0.02 * (k == 0),
            n=8,
        )
        for k in range(6)
    ]
    return assemble(
        [
            vessel(
                [(r * 0.45, 0), (r * 0.8, r * 0.2), (r, r * 0.5)], tint(rng, pick(rng, "wood", "glass", "white")), 24
            ),
            *fruit,
        ]
    )


@BOWL.style()
def bowl_low_poly(rng):
    r, c, n = u(rng, 0.06, 0.12), ware_colour(rng), int(rng.integers(5, 9))
    h, wall = r * u(rng, 0.6, 1.0), r * u(rng, 0.1, 0.2)
    return assemble([vessel([(r * 0.5, 0), (r * 0.55, h * 0.12), (r * 0.95, h * 0.6), (r, h)], c, n, wall)])


@BOWL.style()
def bowl_of_soup_or_cereal(rng):
    r, c = u(rng, 0.06, 0.13), ware_colour(rng)
    h = r * u(rng, 0.5, 0.8)
    food = tint(rng, pick(rng, "brick", "leaf", "wood", "white"))
    parts = [
        vessel([(r * 0.5, 0), (r * 0.85, h * 0.4), (r, h)], c, 24),
        cylinder(r * 0.9, 0.004, food, z=h * 0.72, n=24),
    ]
    bits = tint(rng, pick(rng, "paint", "wood", "leaf"))
    for x, y in rng.uniform(-0.55, 0.55, (int(rng.integers(0, 14)), 2)):
        parts.append(sphere(r * 0.08, r * 0.08, r * 0.05, bits, x * r, y * r, h * 0.72 + 0.004, n=6))
    if odds(rng, 0.6):
        parts += [bar((x, 0, h * 0.6), (r * 1.5, x * 2, h * 1.5), 0.003, tint(rng, pick(rng, "wood", "metal")), 5) for x in pick(rng, (0.0,), (0.0, 0.015))]  # fmt: skip
    return assemble(parts)


@BOWL.style()
def bowl_nested(rng):
    r, n, flare = u(rng, 0.06, 0.13), int(rng.integers(2, 6)), u(rng, 0.4, 0.6)
    h, k, same = r * u(rng, 0.5, 0.8), u(rng, 0.82, 0.95), odds(rng, 0.5)
    c, parts = ware_colour(rng), []
    for j in range(n):
        q = r if same else r * k**j
        one = vessel([(q * flare, 0), (q * 0.85, h * 0.45), (q, h)], c if same else tint(rng, "paint"), 20)
        parts.append(one.moved(z=j * h * (0.22 if same else 0.08)))
    return assemble(parts)


@BOWL.style()
def bowl_with_two_ears_or_pet_bowl(rng):
    r, c = u(rng, 0.055, 0.11), ware_colour(rng)
    h = r * u(rng, 0.5, 0.9)
    if odds(rng, 0.5):
        kibble = tint(rng, pick(rng, "wood", "brick", "glass"))
        body = vessel([(r * u(rng, 1.1, 1.3), 0), (r, h * 0.8), (r * 0.97, h * 0.8)], c, pick(rng, 8, 24), r * 0.15)
        return assemble([body, cylinder(r * 0.8, 0.004, kibble, z=h * 0.5, n=20)])
    ears = [ear(0.025, 0.05, 0.005, c, 0, 0).turned(np.pi / 2, "x").moved(r * 0.96, 0, h * 0.85).turned(a) for a in (0, np.pi)]  # fmt: skip
    parts = [vessel([(r * 0.55, 0), (r * 0.95, h * 0.5), (r, h)], c), *ears]
    if odds(rng, 0.5):
        parts.append(lathe([(r * 1.02, h), (r * 0.7, h * 1.25), (0, h * 1.35)], c, 24))
        parts.append(sphere(0.011, 0.011, 0.011, c, z=h * 1.38, n=8))
    return assemble(parts)


PLATE = Category(
    "plate", "kitchenware",
    synonyms=("dinner plate", "saucer", "platter", "serving dish"),
    glosses=("a flat dish from which food is eaten", "a shallow round piece of crockery", "what the meal is served on"),
    place="surface", rooms=("kitchen", "living"))  # fmt: skip


def one_plate(rng, r, c):
    """A plate of radius r lying on z = 0."""
    h = r * u(rng, 0.1, 0.24)
    return lathe(
        [
            (0, 0),
            (r * 0.6, 0),
            (r * 0.7, h * 0.45),
            (r, h),
            (r * 0.99, h + 0.003),
            (r * 0.68, h * 0.5 + 0.003),
            (r * 0.58, 0.005),
            (0, 0.005),
        ],
        c,
        28,
    )


@PLATE.style()
def plate_round(rng):
    return assemble([one_plate(rng, u(rng, 0.07, 0.16), ware_colour(rng))])


@PLATE.style()
def plate_stack(rng):
    r, c = u(rng, 0.08, 0.15), ware_colour(rng)
    one = one_plate(rng, r, c)
    return assemble([one.moved(z=0.011 * k) for k in range(int(rng.integers(2, 8)))])


@PLATE.style()
def plate_oval_or_square(rng):
    w, c = u(rng, 0.15, 0.36), ware_colour(rng)
    o = pick(rng, oval(w / 2, w * 0.33, 2, 28), rounded_rect(w, w, 0.03, 4), rounded_rect(w, w * 0.6, 0.02, 4))
    return assemble(
        [stack([(o * 0.7, 0), (o * 0.8, 0.006), (o, 0.022), (o * 0.99, 0.025), (o * 0.78, 0.01), (o * 0.1, 0.006)], c)]
    )


@PLATE.style()
def plate_low_poly(rng):
    r, c, n = u(rng, 0.09, 0.15), ware_colour(rng), int(rng.integers(6, 9))
    t = r * u(rng, 0.08, 0.2)
    p = [(0, 0), (r * 0.65, 0), (r, t), (r * 0.95, t * 1.3), (r * 0.62, t * 0.5), (0, t * 0.5)]
    return assemble([lathe(p, c, n)])


@PLATE.style()
def plate_with_meal(rng):
    r = u(rng, 0.11, 0.15)
    meat = lumpy_slab(rng, r * 0.42, 0.02, tint(rng, "brick")).moved(-r * 0.2, -r * 0.15, 0.008)
    parts = [one_plate(rng, r, ware_colour(rng)), meat]
    for k in range(int(rng.integers(4, 10))):
        a, q = 0.4 + 0.35 * k, r * u(rng, 0.3, 0.55)
        s = r * u(rng, 0.08, 0.14)
        parts.append(sphere(s, s, s * 0.8, tint(rng, pick(rng, "leaf", "paint", "wood")), q * np.cos(a), q * np.sin(a), 0.01 + s * 0.5, n=6))  # fmt: skip
    if odds(rng, 0.5):
        steel = tint(rng, "metal")
        parts += [box(0.014, 0.19, 0.003, steel, s * r * 1.25) for s in (-1, 1)]
        parts += [box(0.024, 0.05, 0.003, steel, -r * 1.25, 0.11), slab([(0.012, 0), (-0.01, 0), (-0.006, 0.09), (0.012, 0.08)], 0.003, steel).moved(r * 1.25, 0.09)]  # fmt: skip
    return assemble(parts)


def lumpy_slab(rng, r, t, colour):
    """A flat piece of food of uneven outline."""
    a = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    q = r * (1 + 0.2 * np.sin(a * 2 + u(rng, 0, 6)) + 0.1 * np.sin(a * 3 + u(rng, 0, 6)))
    return slab(np.stack([q * np.cos(a), q * 0.7 * np.sin(a)], 1), t, colour)


@PLATE.style()
def plate_with_compartments(rng):
    w, c = u(rng, 0.2, 0.3), ware_colour(rng)
    o, h = pick(rng, rounded_rect(w, w * 0.75, 0.03, 3), oval(w / 2, w / 2, 2, 26)), u(rng, 0.015, 0.03)
    shell = stack([(o * 0.9, 0), (o, h), (o * 0.97, h), (o * 0.86, 0.004)], c)
    walls = [box(0.006, w * 0.36, h * 0.8, c, 0, w * 0.17), box(w * 0.84, 0.006, h * 0.8, c)]
    return assemble([shell, *walls])


@PLATE.style()
def plates_standing_in_a_rack(rng):
    n, r, c = int(rng.integers(1, 6)), u(rng, 0.09, 0.13), ware_colour(rng)
    w = 0.035 * n + 0.05
    wood = tint(rng, pick(rng, "wood", "metal"))
    parts = [bar((-w / 2, s * r * 0.6, 0.02), (w / 2, s * r * 0.6, 0.02), 0.006, wood, 6) for s in (-1, 1)]
    for k in range(n + 1):
        x = (k - n / 2) * 0.035
        parts += [bar((x, s * r * 0.6, 0.02), (x, s * r * 0.6, r * 0.9), 0.004, wood, 5) for s in (-1, 1)]
    plate = one_plate(rng, r, c).turned(np.pi / 2 + u(rng, -0.15, 0), "y").moved(z=r + 0.01)
    return assemble([*parts, *[plate.moved((k - (n - 1) / 2) * 0.035) for k in range(n)]])
