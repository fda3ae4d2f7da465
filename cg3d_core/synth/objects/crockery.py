"""Bowl, plate and cup."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, rounded_rect, stack, sweep, u
from ..mesh import Mesh, cylinder, lathe, sphere, torus
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


CUP = Category(
    "cup", "kitchenware",
    synonyms=("mug", "coffee cup", "teacup", "coffee mug", "beaker"),
    glosses=("a small open container with a handle for hot drinks", "what you drink tea from", "a mug for coffee"),
    place="surface", rooms=("kitchen", "office", "living"))  # fmt: skip


@CUP.style()
def cup_mug(rng):
    r, c = u(rng, 0.034, 0.05), ware_colour(rng)
    h = r * u(rng, 1.7, 2.6)
    return assemble(
        [
            vessel([(r * u(rng, 0.85, 1), 0), (r, h * 0.1), (r, h)], c),
            ear(u(rng, 0.022, 0.035), h * u(rng, 0.55, 0.75), 0.005, c, r * 0.98, h * 0.5).turned(u(rng, 0, 6)),
        ]
    )


@CUP.style()
def cup_and_saucer(rng):
    r, c = u(rng, 0.032, 0.052), ware_colour(rng)
    h = r * u(rng, 1.1, 1.7)
    return assemble(
        [
            vessel([(r * 0.5, 0.008), (r * 0.8, h * 0.3), (r, h)], c).moved(z=0.006),
            ear(0.022, h * 0.6, 0.004, c, r * 0.85, h * 0.6).turned(u(rng, 0, 6)),
            one_plate(rng, r * u(rng, 1.6, 1.9), c),
        ]
    )


@CUP.style()
def cup_paper(rng):
    r, h, c = u(rng, 0.028, 0.038), u(rng, 0.08, 0.16), tint(rng, pick(rng, "white", "wood", "paint"))
    lid = lathe(
        [(r * 1.35, h), (r * 1.38, h + 0.008), (r * 1.25, h + 0.018), (0, h + 0.016)],
        tint(rng, pick(rng, "white", "black")),
        22,
    )
    return assemble([vessel([(r, 0), (r * 1.32, h)], c, wall=0.001), *([lid] if odds(rng, 0.6) else [])])


@CUP.style()
def cup_without_handle(rng):
    r, c = u(rng, 0.032, 0.05), ware_colour(rng)
    h = r * u(rng, 1.4, 2.9)
    return assemble(
        [vessel([(r * u(rng, 0.65, 1), 0), (r * u(rng, 0.95, 1.1), h * 0.5), (r, h)], c, pick(rng, 24, 24, 10))]
    )
