"""Bottle."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, rounded_rect, stack, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .crockery import ear

BOTTLE = Category(
    "bottle", "kitchenware",
    synonyms=("wine bottle", "water bottle", "flask", "plastic bottle", "drink bottle"),
    glosses=("a vessel with a narrow neck for liquids", "a glass or plastic container for wine, water or shampoo", "what milk or juice is sold in"),
    place="surface", rooms=("kitchen", "living", "bathroom", "shop"))  # fmt: skip


def _bottle_colour(rng):
    return tint(rng, pick(rng, "glass", "leaf", "white", "paint", "black"))


def _round_bottle(r, h, colour, body, neck=None, n=22, shoulder=0.2):
    """Bottle whose straight body ends at ``body`` of its height; ``neck`` is the radius there above."""
    k = neck or max(r * 0.28, 0.011)
    p = [(0, 0), (r * 0.95, 0), (r, h * 0.03), (r, h * body), (r * 0.75, h * (body + shoulder * 0.5)), (k, h * (body + shoulder))]  # fmt: skip
    return lathe([*p, (k, h * 0.96), (k * 1.2, h * 0.96), (k * 1.2, h), (0, h)], colour, n)


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
def bottle_flask_or_demijohn(rng):
    r, h, c = u(rng, 0.035, 0.05), u(rng, 0.2, 0.32), tint(rng, pick(rng, "metal", "paint", "black"))
    if odds(rng, 0.5):
        return assemble(
            [
                lathe([(0, 0), (r, 0), (r, h * 0.75), (r * 0.7, h * 0.82), (0, h * 0.82)], c, 22),
                cylinder(r * 0.75, h * 0.2, tint(rng, pick(rng, "metal", "black")), z=h * 0.8, n=20),
            ]
        )
    r *= 1.4
    loop = ear(0.03, h * 0.2, 0.006, c, r * 0.3, h * 0.86)
    return assemble([_round_bottle(r, h, c, 0.5), loop])


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


@BOTTLE.style()
def bottle_low_poly_or_potion(rng):
    r, n, c = u(rng, 0.04, 0.07), int(rng.integers(5, 9)), tint(rng, pick(rng, "paint", "glass", "leaf"))
    h, k = r * u(rng, 2.2, 3.8), u(rng, 0.3, 0.45)
    cork = cylinder(r * k * 0.8, r * 0.5, tint(rng, "wood"), z=h * 0.94, n=n)
    if odds(rng, 0.5):
        body = sphere(r, r, r, c, z=r * 0.9, n=2 * n)
        neck = lathe([(r * k, r * 1.6), (r * k, h * 0.92), (r * k * 1.5, h * 0.92), (r * k * 1.5, h), (0, h)], c, n)
        return assemble([body, neck, cork])
    label = [cylinder(r * 1.02, h * 0.25, tint(rng, "white"), z=h * 0.15, n=n)] if odds(rng, 0.5) else []
    return assemble([_round_bottle(r, h, c, u(rng, 0.45, 0.6), r * k, n), cork, *label])


@BOTTLE.style()
def bottle_square_spirits(rng):
    w, c = u(rng, 0.06, 0.09), tint(rng, pick(rng, "glass", "wood", "paint"))
    h, o = w * u(rng, 1.7, 2.8), rounded_rect(w, w * pick(rng, 1.0, 0.6), 0.008, 2)
    body = stack([(o * 0.95, 0), (o, 0.006), (o, h * 0.7), (o * 0.85, h * 0.77), (o * 0.35, h * 0.8)], c)
    stop = pick(rng, sphere(0.018, 0.018, 0.018, tint(rng, "glass"), z=h + 0.012, n=8), cylinder(0.017, 0.035, tint(rng, pick(rng, "black", "wood")), z=h * 0.97, n=12))  # fmt: skip
    label = box(w * 0.7, 0.002, h * 0.3, tint(rng, "white"), 0, float(o[:, 1].min()) - 0.0005, h * 0.2)
    return assemble([body, cylinder(0.014, h * 0.22, c, z=h * 0.79, n=12), stop, label])


@BOTTLE.style()
def bottle_sport(rng):
    r, h, c, k = u(rng, 0.033, 0.042), u(rng, 0.17, 0.25), tint(rng, "paint"), tint(rng, pick(rng, "black", "white", "paint"))  # fmt: skip
    grip = u(rng, 0.8, 0.95)
    p = [
        (0, 0),
        (r, 0),
        (r, h * 0.45),
        (r * grip, h * 0.55),
        (r * grip, h * 0.65),
        (r, h * 0.75),
        (r, h * 0.85),
        (0, h * 0.85),
    ]
    parts = [lathe(p, c, 22), lathe([(r * 1.02, h * 0.84), (r * 1.02, h * 0.92), (r * 0.5, h), (0, h)], k, 22)]
    parts.append(cylinder(0.009, 0.03, tint(rng, "white"), z=h * 0.99, n=10))
    if odds(rng, 0.4):
        parts.append(ear(0.025, 0.04, 0.005, k, r * 0.6, h * 0.95))
    return assemble([merge(parts).turned(pick(rng, 0, 0, np.pi / 2), "x")])


@BOTTLE.style()
def bottles_of_beer(rng):
    """One with a crown cap, or several in a carrier."""
    r, h, c = u(rng, 0.028, 0.034), u(rng, 0.19, 0.25), pick(rng, (0.35, 0.18, 0.08), (0.15, 0.35, 0.18), tint(rng, "glass"))  # fmt: skip
    one = _round_bottle(r, h, c, u(rng, 0.5, 0.6), 0.012, 12) + cylinder(0.0155, 0.008, tint(rng, "metal"), z=h, n=10)
    n = pick(rng, 1, 2, 3)
    if n == 1:
        return assemble([one, cylinder(r * 1.02, h * 0.22, tint(rng, "any"), z=h * 0.2, n=12)])
    w, t = 2.15 * r, tint(rng, pick(rng, "wood", "paint"))
    wall = [box(w * n + 0.01, 0.005, h * 0.4, t, 0, s * w) for s in (-1, 1)]
    wall += [box(0.005, 2 * w, h * 0.4, t, s * (w * n / 2 + 0.005)) for s in (-1, 1)]
    wall.append(box(w * n, 0.006, h * 1.1, t))
    return assemble([*wall, *[one.moved((k - (n - 1) / 2) * w, s * w / 2, 0.003) for k in range(n) for s in (-1, 1)]])
