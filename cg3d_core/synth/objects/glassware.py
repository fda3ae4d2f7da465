"""Bottle and drinking glass."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, stack, u
from ..mesh import bar, box, cylinder, lathe
from ..palette import tint
from ..registry import Category
from .crockery import ear, vessel

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
