"""Vessels and tableware: pot, frying pan, bowl, plate, cup, bottle, glass, cutlery, a laid table."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, ring_of, rounded_rect, soft_box, stack, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, sphere, torus
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


def _ware(rng):
    return tint(rng, pick(rng, "white", "white", "clay", "paint", "any"))


POT = Category(
    "pot", "kitchenware",
    synonyms=("cooking pot", "saucepan", "stockpot", "casserole", "stewpot"),
    glosses=("a deep round vessel for cooking soup", "a metal container with handles and a lid for the stove", "what you boil pasta in"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _lid(r, z, c, k):
    return [
        lathe([(r * 1.03, 0), (r * 0.95, 0.012), (r * 0.4, 0.03), (0, 0.035)], c, 24, z=z),
        cylinder(0.012, 0.03, k, z=z + 0.03, n=8),
        sphere(0.02, 0.02, 0.012, k, z=z + 0.065, n=8),
    ]


@POT.style()
def pot_two_ears(rng):
    r, c, k = (
        u(rng, 0.08, 0.17),
        tint(rng, pick(rng, "metal", "metal", "paint", "black")),
        tint(rng, pick(rng, "black", "metal")),
    )
    h = r * u(rng, 0.7, 1.6)
    ears = [ear(0.035, 0.09, 0.008, k, 0, 0).turned(np.pi / 2, "x").moved(r, 0, h * 0.8).turned(a) for a in (0, np.pi)]
    return assemble(
        [vessel([(r * 0.96, 0), (r, 0.015), (r, h)], c), *ears, *(_lid(r, h, c, k) if odds(rng, 0.6) else [])]
    )


@POT.style()
def pot_saucepan(rng):
    r, c, k = (
        u(rng, 0.07, 0.12),
        tint(rng, pick(rng, "metal", "paint", "black")),
        tint(rng, pick(rng, "black", "wood", "metal")),
    )
    h = r * u(rng, 0.7, 1.2)
    grip = sweep(
        [(r, 0, h * 0.85), (r + 0.05, 0, h * 0.9), (r + u(rng, 0.15, 0.2), 0, h * 1.0)],
        [0.008, 0.011, 0.014],
        k,
        8,
        0.7,
    )
    return assemble(
        [
            vessel([(r * 0.95, 0), (r, 0.01), (r, h)], c),
            grip.turned(u(rng, 0, 6)),
            *(_lid(r, h, c, k) if odds(rng, 0.4) else []),
        ]
    )


@POT.style()
def pot_casserole(rng):
    r, c = u(rng, 0.11, 0.17), tint(rng, pick(rng, "paint", "black", "clay"))
    h = r * u(rng, 0.6, 0.9)
    o = oval(r, r * pick(rng, 1.0, 0.75), 2.2, 26)
    body = stack([(o * 0.8, 0), (o * 0.95, h * 0.25), (o, h), (o * 0.94, h), (o * 0.8, 0.02)], c)
    lid = stack([(o * 1.02, h), (o * 1.0, h + 0.015), (o * 0.5, h + 0.03), (o * 0.1, h + 0.035)], c)
    return assemble(
        [
            body,
            lid,
            sphere(0.02, 0.02, 0.014, tint(rng, "metal"), z=h + 0.05, n=8),
            *[box(0.05, 0.09, 0.014, c, s * (r + 0.015), 0, h * 0.75) for s in (-1, 1)],
        ]
    )


@POT.style()
def pot_pressure_or_wok_pot(rng):
    r, c, k = u(rng, 0.1, 0.14), tint(rng, "metal"), tint(rng, "black")
    h = r * u(rng, 1.1, 1.5)
    return assemble(
        [
            vessel([(r, 0), (r, h)], c),
            lathe([(r * 1.04, h - 0.01), (r * 1.04, h + 0.01), (r * 0.6, h + 0.03), (0, h + 0.035)], c, 24),
            bar((-r, 0, h + 0.02), (-r - 0.18, 0, h + 0.02), 0.014, k, 8),
            bar((r, 0, h), (r + 0.05, 0, h), 0.014, k, 8),
            cylinder(0.015, 0.05, k, z=h + 0.03, n=8),
        ]
    )


PAN = Category(
    "frying pan", "kitchenware",
    synonyms=("skillet", "pan", "wok", "griddle pan"),
    glosses=("a shallow pan with a long handle for frying", "what you fry an egg in", "a flat cooking vessel for the stove"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _pan(rng, r, h, flare):
    c, k = tint(rng, pick(rng, "black", "black", "metal", "paint")), tint(rng, pick(rng, "black", "wood", "metal"))
    rise = u(rng, 0, 0.05)
    grip = sweep(
        [(r * 0.98, 0, h * 0.8), (r + 0.07, 0, h + rise), (r + u(rng, 0.16, 0.22), 0, h + rise * 1.3)],
        [0.009, 0.011, 0.014],
        k,
        8,
        0.6,
    )
    return [vessel([(r * flare, 0), (r * (flare + 1) / 2, h * 0.3), (r, h)], c, 26), grip]


@PAN.style()
def pan_flat(rng):
    return assemble(_pan(rng, u(rng, 0.09, 0.17), u(rng, 0.03, 0.06), u(rng, 0.72, 0.85)))


@PAN.style()
def pan_wok(rng):
    r = u(rng, 0.13, 0.2)
    c = tint(rng, pick(rng, "black", "metal"))
    return assemble(
        [
            *_pan(rng, r, u(rng, 0.08, 0.11), 0.35),
            ear(0.04, 0.1, 0.007, c, 0, 0).turned(np.pi / 2, "x").moved(r, 0, 0.08).turned(np.pi),
        ]
    )


@PAN.style()
def pan_square_griddle(rng):
    w, c = u(rng, 0.2, 0.3), tint(rng, "black")
    o = rounded_rect(w, w, 0.03, 3)
    ribs = [box(0.006, w * 0.8, 0.006, c, x, 0, 0.008) for x in np.linspace(-w * 0.4, w * 0.4, 10)]
    return assemble(
        [
            stack([(o * 0.92, 0), (o, 0.04), (o * 0.96, 0.04), (o * 0.9, 0.008)], c),
            *ribs,
            bar((0, -w / 2, 0.03), (0, -w / 2 - 0.18, 0.05), 0.012, c, 8),
        ]
    )


BOWL = Category(
    "bowl", "kitchenware",
    synonyms=("soup bowl", "salad bowl", "mixing bowl", "dish"),
    glosses=("a round deep dish open at the top", "what you eat soup or cereal from", "a hollow vessel for fruit or salad"),
    place="surface", rooms=("kitchen", "living"))  # fmt: skip


@BOWL.style()
def bowl_round(rng):
    r, c = u(rng, 0.05, 0.16), _ware(rng)
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
    r, c = u(rng, 0.05, 0.15), _ware(rng)
    h, f = r * u(rng, 0.5, 0.8), u(rng, 0.35, 0.55)
    body = vessel([(r * f, 0.012), (r * 0.75, h * 0.35), (r * 0.95, h * 0.75), (r, h)], c, 26)
    return assemble([body, cylinder(r * f, 0.015, c, top=r * f * 0.9, n=22), torus(r, 0.003, c, z=h, n=26)])


@BOWL.style()
def bowl_conical_or_fluted(rng):
    r, c = u(rng, 0.06, 0.16), _ware(rng)
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


def _one_plate(rng, r, c):
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
    return assemble([_one_plate(rng, u(rng, 0.07, 0.16), _ware(rng))])


@PLATE.style()
def plate_stack(rng):
    r, c = u(rng, 0.08, 0.15), _ware(rng)
    one = _one_plate(rng, r, c)
    return assemble([one.moved(z=0.011 * k) for k in range(int(rng.integers(2, 8)))])


@PLATE.style()
def plate_oval_or_square(rng):
    w, c = u(rng, 0.15, 0.36), _ware(rng)
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
    r, c = u(rng, 0.034, 0.05), _ware(rng)
    h = r * u(rng, 1.7, 2.6)
    return assemble(
        [
            vessel([(r * u(rng, 0.85, 1), 0), (r, h * 0.1), (r, h)], c),
            ear(u(rng, 0.022, 0.035), h * u(rng, 0.55, 0.75), 0.005, c, r * 0.98, h * 0.5).turned(u(rng, 0, 6)),
        ]
    )


@CUP.style()
def cup_and_saucer(rng):
    r, c = u(rng, 0.032, 0.052), _ware(rng)
    h = r * u(rng, 1.1, 1.7)
    return assemble(
        [
            vessel([(r * 0.5, 0.008), (r * 0.8, h * 0.3), (r, h)], c).moved(z=0.006),
            ear(0.022, h * 0.6, 0.004, c, r * 0.85, h * 0.6).turned(u(rng, 0, 6)),
            _one_plate(rng, r * u(rng, 1.6, 1.9), c),
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
    r, c = u(rng, 0.032, 0.05), _ware(rng)
    h = r * u(rng, 1.4, 2.9)
    return assemble(
        [vessel([(r * u(rng, 0.65, 1), 0), (r * u(rng, 0.95, 1.1), h * 0.5), (r, h)], c, pick(rng, 24, 24, 10))]
    )


BOTTLE = Category(
    "bottle", "kitchenware",
    synonyms=("wine bottle", "water bottle", "flask", "plastic bottle", "drink bottle"),
    glosses=("a vessel with a narrow neck for liquids", "a glass or plastic container for wine, water or shampoo", "what milk or juice is sold in"),
    place="surface", rooms=("kitchen", "living", "bathroom", "shop"))  # fmt: skip


def _bottle_colour(rng):
    return tint(rng, pick(rng, "glass", "leaf", "white", "paint", "black"))


@BOTTLE.style()
def bottle_wine(rng):
    r, h, k = u(rng, 0.033, 0.042), u(rng, 0.26, 0.34), u(rng, 0.5, 0.66)
    return assemble(
        [
            lathe(
                [
                    (0, 0),
                    (r, 0),
                    (r, h * k),
                    (r * 0.8, h * (k + 0.07)),
                    (0.015, h * (k + 0.16)),
                    (0.014, h * 0.98),
                    (0.016, h * 0.98),
                    (0.016, h),
                    (0, h),
                ],
                _bottle_colour(rng),
                22,
            ),
            cylinder(r * 1.01, h * 0.25, tint(rng, "any"), z=h * 0.15, n=22),
        ]
    )


@BOTTLE.style()
def bottle_plastic(rng):
    r, h = u(rng, 0.028, 0.05), u(rng, 0.16, 0.34)
    waist = u(rng, 0.82, 1.0)
    return assemble(
        [
            lathe(
                [
                    (0, 0),
                    (r * 0.85, 0),
                    (r, 0.012),
                    (r, h * 0.25),
                    (r * waist, h * 0.4),
                    (r, h * 0.55),
                    (r * 0.95, h * 0.7),
                    (r * 0.5, h * 0.86),
                    (0.013, h * 0.9),
                    (0.013, h * 0.93),
                    (0, h * 0.93),
                ],
                _bottle_colour(rng),
                20,
            ),
            cylinder(0.016, h * 0.08, tint(rng, "paint"), z=h * 0.92, n=14),
        ]
    )


@BOTTLE.style()
def bottle_pump_or_spray(rng):
    w, d, h, k = (
        u(rng, 0.05, 0.09),
        u(rng, 0.035, 0.07),
        u(rng, 0.12, 0.22),
        tint(rng, pick(rng, "white", "black", "paint")),
    )
    o = oval(w / 2, d / 2, u(rng, 2, 5), 18)
    body = stack([(o * 0.95, 0), (o, 0.01), (o, h * 0.75), (o * 0.4, h), (o * 0.35, h + 0.01)], _bottle_colour(rng))
    if odds(rng, 0.5):
        return assemble(
            [
                body,
                cylinder(0.014, 0.02, k, z=h, n=10),
                cylinder(0.005, 0.04, k, z=h, n=6),
                box(0.045, 0.015, 0.01, k, -0.012, 0, h + 0.04),
            ]
        )
    return assemble(
        [
            body,
            cylinder(0.014, 0.03, k, z=h, n=10),
            box(0.08, 0.022, 0.03, k, -0.015, 0, h + 0.03),
            bar((-0.025, 0, h + 0.03), (-0.03, 0, h - 0.02), 0.005, k, 5),
        ]
    )


@BOTTLE.style()
def bottle_flask_or_jug(rng):
    r, h, c = u(rng, 0.035, 0.05), u(rng, 0.2, 0.32), tint(rng, pick(rng, "metal", "paint", "black"))
    if odds(rng, 0.5):
        return assemble(
            [
                lathe([(0, 0), (r, 0), (r, h * 0.75), (r * 0.7, h * 0.82), (0, h * 0.82)], c, 22),
                cylinder(r * 0.75, h * 0.2, tint(rng, pick(rng, "metal", "black")), z=h * 0.8, n=20),
            ]
        )
    r *= 1.4
    return assemble(
        [
            vessel([(r * 0.75, 0), (r, h * 0.3), (r * 0.8, h * 0.7), (r * 0.85, h)], c),
            ear(0.05, h * 0.6, 0.009, c, r * 0.85, h * 0.6),
        ]
    )


@BOTTLE.style()
def bottle_flat_detergent(rng):
    w, d, h, c = u(rng, 0.09, 0.18), u(rng, 0.05, 0.09), u(rng, 0.2, 0.32), tint(rng, pick(rng, "white", "paint"))
    o = oval(w / 2, d / 2, 3.2, 22)
    body = stack(
        [
            (o * 0.95, 0),
            (o, 0.015),
            (o, h * 0.5),
            (o * np.float32([0.75, 0.85]), h * 0.75),
            (o * 0.3, h * 0.95),
            (o * 0.25, h),
        ],
        c,
    )
    return assemble(
        [
            body,
            ear(w * 0.25, h * 0.4, 0.012, c, w * 0.25, h * 0.65),
            cylinder(0.02, 0.04, tint(rng, "paint"), z=h, n=12),
        ]
    )


GLASS = Category(
    "glass", "kitchenware",
    synonyms=("drinking glass", "wine glass", "tumbler", "goblet", "champagne glass"),
    glosses=("a transparent vessel for drinking", "a stemmed cup for wine", "what you drink water from at table"),
    place="surface", rooms=("kitchen", "living"))  # fmt: skip


@GLASS.style()
def glass_wine(rng):
    r, bowl, stem = u(rng, 0.028, 0.05), u(rng, 0.06, 0.12), u(rng, 0.05, 0.1)
    p = [
        (r * 0.9, 0),
        (r * 0.85, 0.003),
        (0.005, 0.008),
        (0.004, stem),
        (r * 0.7, stem + bowl * 0.2),
        (r, stem + bowl * 0.5),
        (r * u(rng, 0.7, 1.05), stem + bowl),
    ]
    return assemble(
        [
            lathe(
                [(0, 0), *p, (p[-1][0] - 0.002, stem + bowl), (r * 0.96, stem + bowl * 0.5), (0, stem + 0.01)],
                tint(rng, "glass"),
                22,
            )
        ]
    )


@GLASS.style()
def glass_tumbler(rng):
    r = u(rng, 0.028, 0.045)
    h = r * u(rng, 1.8, 4.0)
    return assemble([vessel([(r * u(rng, 0.7, 1), 0), (r, h)], tint(rng, "glass"), pick(rng, 24, 24, 8), 0.002)])


@GLASS.style()
def glass_flute_or_beer(rng):
    if odds(rng, 0.5):
        h, r = u(rng, 0.2, 0.25), u(rng, 0.022, 0.032)
        return assemble(
            [
                lathe(
                    [
                        (0, 0),
                        (0.033, 0),
                        (0.03, 0.004),
                        (0.005, 0.01),
                        (0.004, h * 0.4),
                        (r * 0.7, h * 0.5),
                        (r, h * 0.75),
                        (r * 0.85, h),
                        (r * 0.8, h),
                        (0, h * 0.45),
                    ],
                    tint(rng, "glass"),
                    20,
                )
            ]
        )
    r, h = u(rng, 0.038, 0.05), u(rng, 0.13, 0.2)
    return assemble(
        [
            vessel([(r * 0.9, 0), (r, h)], tint(rng, "glass"), 12, 0.004),
            ear(0.035, h * 0.7, 0.008, tint(rng, "glass"), r * 0.95, h * 0.5),
        ]
    )


FORK = Category("fork", "cutlery", synonyms=("table fork", "dinner fork", "salad fork"),
                glosses=("a utensil with prongs for picking up food", "cutlery with four tines", "what you eat spaghetti with"), place="surface", rooms=("kitchen",))  # fmt: skip
SPOON = Category("spoon", "cutlery", synonyms=("tablespoon", "teaspoon", "soup spoon", "ladle"),
                 glosses=("a utensil with a small bowl for soup", "cutlery for stirring and sipping", "what you stir your coffee with"), place="surface", rooms=("kitchen",))  # fmt: skip
KNIFE = Category("knife", "cutlery", synonyms=("kitchen knife", "table knife", "chef's knife", "bread knife"),
                 glosses=("a blade with a handle for cutting", "a sharp tool to slice bread and meat", "cutlery with an edge"), place="surface", rooms=("kitchen",))  # fmt: skip


def _stem(rng, length, c):
    """Handle of a piece of cutlery along y from 0 to length, slightly arched."""
    return sweep(
        bezier((0, length, 0.004), (0, length * 0.5, 0.012), (0, 0, 0.006), n=7),
        [u(rng, 0.006, 0.012), 0.008, 0.006, 0.004, 0.003, 0.003, 0.004],
        c,
        8,
        0.35,
    )


def one_fork(rng, c):
    """A fork lying along y, tines at -y."""
    n, k, w = u(rng, 0.1, 0.14), pick(rng, 3, 4), u(rng, 0.018, 0.028)
    tines = [
        sweep([(x, -0.02, 0.004), (x, -0.045, 0.003), (x, -0.07, 0.008)], [0.002, 0.0018, 0.001], c, 5)
        for x in np.linspace(-w / 2 + 0.002, w / 2 - 0.002, k)
    ]
    return merge(
        [
            _stem(rng, n, c),
            slab(
                [
                    (-w / 2, -0.025),
                    (w / 2, -0.025),
                    (w * 0.4, -0.005),
                    (0.004, 0.008),
                    (-0.004, 0.008),
                    (-w * 0.4, -0.005),
                ],
                0.003,
                c,
                0.003,
            ),
            *tines,
        ]
    )


def one_spoon(rng, c, big=1.0):
    """A spoon lying along y, bowl at -y."""
    rx, ry = u(rng, 0.013, 0.021) * big, u(rng, 0.02, 0.03) * big
    o = oval(rx, ry, 2, 16)
    cup = stack(
        [
            (o * 0.3, 0),
            (o * 0.8, ry * 0.12),
            (o, ry * 0.35),
            (o * 0.93, ry * 0.35),
            (o * 0.7, ry * 0.17),
            (o * 0.2, ry * 0.08),
        ],
        c,
        0,
        -ry * 0.9,
    )
    return merge([cup, _stem(rng, u(rng, 0.08, 0.13) * big, c).moved(z=ry * 0.2)])


def one_knife(rng, c, length=None, handle=None):
    """A knife lying along y, blade at -y."""
    n, w, t = length or u(rng, 0.1, 0.2), u(rng, 0.016, 0.04), u(rng, 0.0015, 0.003)
    blade = slab(
        [(-w / 2, 0), (-w / 2, -n * 0.75), (-w * 0.2, -n), (w * 0.3, -n * 0.85), (w / 2, -n * 0.4), (w / 2, 0)],
        t,
        c,
        0.007,
    )
    return merge([blade, soft_box(w * 0.75, u(rng, 0.09, 0.13), 0.016, handle or c, 0, 0.055, r=0.008)])


@FORK.style()
def fork_table(rng):
    return assemble([one_fork(rng, tint(rng, "metal")).turned(u(rng, 0, 6))])


@FORK.style()
def fork_long_or_salad(rng):
    f = one_fork(rng, tint(rng, pick(rng, "metal", "wood"))).scaled(u(rng, 1.2, 1.8), u(rng, 1.2, 1.8), 1.3)
    return assemble([f.turned(u(rng, 0, 6))])


@SPOON.style()
def spoon_table(rng):
    return assemble([one_spoon(rng, tint(rng, "metal")).turned(u(rng, 0, 6))])


@SPOON.style()
def spoon_wooden_or_ladle(rng):
    if odds(rng, 0.5):
        return assemble([one_spoon(rng, tint(rng, "wood"), u(rng, 1.5, 2.2))])
    c = tint(rng, "metal")
    return assemble(
        [
            vessel([(0.015, 0), (0.035, 0.01), (0.045, 0.035)], c, 18),
            sweep([(0.045, 0, 0.035), (0.07, 0, 0.12), (0.1, 0, 0.3)], 0.006, c, 6, 0.5),
        ]
    )


@KNIFE.style()
def knife_table(rng):
    return assemble([one_knife(rng, tint(rng, "metal"), u(rng, 0.09, 0.12)).turned(u(rng, 0, 6))])


@KNIFE.style()
def knife_kitchen(rng):
    m = one_knife(rng, tint(rng, "metal"), u(rng, 0.12, 0.24), tint(rng, pick(rng, "black", "wood")))
    return assemble([m.scaled(u(rng, 1.0, 1.6), 1, 1).turned(u(rng, 0, 6))])


@KNIFE.style()
def knife_block(rng):
    c = tint(rng, pick(rng, "wood", "black"))
    block = soft_box(0.1, 0.14, 0.22, c, r=0.01).turned(-0.4, "x")
    grips = [
        soft_box(0.014, 0.022, 0.11, tint(rng, "black"), x, y, 0.21, r=0.006).turned(-0.4, "x")
        for x in (-0.03, 0, 0.03)
        for y in (-0.03, 0.03)
    ]
    return assemble([block, *grips])


TABLEWARE = Category(
    "tableware", "kitchenware",
    synonyms=("place setting", "laid table", "crockery", "dinner set", "dishes"),
    glosses=("plates, cups and cutlery laid for a meal", "the dishes on a set table", "crockery and glasses for dinner"),
    place="surface", rooms=("living", "kitchen"))  # fmt: skip


def _setting(rng, ware, steel):
    parts = [
        _one_plate(rng, u(rng, 0.11, 0.14), ware),
        one_fork(rng, steel).moved(-0.18),
        one_knife(rng, steel, 0.1).moved(0.18),
    ]
    if odds(rng, 0.6):
        parts.append(vessel([(0.04, 0), (0.07, 0.03)], ware).moved(z=0.02))
    if odds(rng, 0.8):
        parts.append((glass_wine(rng) if odds(rng, 0.5) else glass_tumbler(rng)).moved(0.14, 0.17))
    return merge(parts)


@TABLEWARE.style()
def tableware_one_setting(rng):
    return assemble([_setting(rng, _ware(rng), tint(rng, "metal"))])


@TABLEWARE.style()
def tableware_round_the_table(rng):
    n, ware, r = int(rng.integers(2, 4)), _ware(rng), u(rng, 0.3, 0.5)
    one = _setting(rng, ware, tint(rng, "metal"))
    return assemble([ring_of(one.turned(np.pi / 2), n, r), vessel([(0.06, 0), (0.12, 0.08)], ware)])


@TABLEWARE.style()
def tableware_tea_tray(rng):
    w, c = u(rng, 0.35, 0.5), _ware(rng)
    o = rounded_rect(w, w * 0.7, 0.04, 4)
    tray = stack(
        [(o, 0), (o * 1.05, 0.03), (o * 1.03, 0.03), (o * 0.97, 0.008)], tint(rng, pick(rng, "wood", "metal", "black"))
    )
    teapot = merge(
        [
            lathe([(0, 0), (0.05, 0), (0.08, 0.05), (0.06, 0.1), (0.02, 0.12), (0, 0.13)], c, 18),
            ear(0.035, 0.07, 0.006, c, 0.065, 0.06),
            sweep([(-0.06, 0, 0.04), (-0.1, 0, 0.07), (-0.12, 0, 0.11)], [0.016, 0.01, 0.007], c, 7),
        ]
    )
    return assemble(
        [
            tray,
            teapot.moved(-w * 0.12, 0.04, 0.01),
            *[cup_and_saucer(rng).moved(w * x, y * w, 0.01) for x, y in ((0.3, 0.15), (0.28, -0.17), (-0.15, -0.2))],
        ]
    )


UTENSILS = Category(
    "kitchen utensils", "kitchenware",
    synonyms=("cooking utensils", "spatula", "whisk", "kitchen tools"),
    glosses=("tools for cooking such as spatulas, ladles and whisks", "wooden spoons in a jar beside the stove", "things to stir and turn food with"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _utensil(rng):
    """One tool standing on its handle's end, head up."""
    c, n = tint(rng, pick(rng, "wood", "metal", "black")), u(rng, 0.18, 0.26)
    stick, kind = bar((0, 0, 0), (0, 0, n), 0.006, c, 6), pick(rng, "spatula", "spoon", "whisk", "ladle")
    if kind == "spatula":
        return stick + box(0.07, 0.006, 0.09, c, z=n - 0.01)
    if kind == "spoon":
        return stick + sphere(0.028, 0.01, 0.04, c, z=n + 0.03, n=10)
    if kind == "whisk":
        loops = [
            sweep(
                bezier((-0.008, 0, n - 0.01), (-0.06, 0, n + 0.13), (0.06, 0, n + 0.13), (0.008, 0, n - 0.01), n=9),
                0.0015,
                tint(rng, "metal"),
                4,
            ).turned(a)
            for a in np.arange(4) * np.pi / 4
        ]
        return merge([stick, *loops])
    return stick + sphere(0.04, 0.04, 0.025, c, 0.03, 0, n, n=10)


@UTENSILS.style()
def utensils_in_jar(rng):
    r, h = u(rng, 0.045, 0.065), u(rng, 0.12, 0.17)
    tools = [_utensil(rng).turned(u(rng, 0, 0.25), "y").turned(u(rng, 0, 6.28)) for _ in range(int(rng.integers(3, 7)))]
    return assemble([vessel([(r * 0.95, 0), (r, h)], _ware(rng)), *tools])


@UTENSILS.style()
def utensils_hanging_bar(rng):
    n = int(rng.integers(3, 7))
    tools = [_utensil(rng).turned(np.pi, "y").moved((k - (n - 1) / 2) * 0.1, 0, 0.33) for k in range(n)]
    return assemble([*tools, bar((-n * 0.055, 0.01, 0.34), (n * 0.055, 0.01, 0.34), 0.006, tint(rng, "metal"), 6)])


@UTENSILS.style()
def utensil_single(rng):
    return assemble([_utensil(rng).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])
