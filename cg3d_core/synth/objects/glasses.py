"""Drinking glass."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import bar, box, cylinder, lathe, sphere
from ..palette import tint
from ..registry import Category
from .crockery import ear, vessel

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


@GLASS.style()
def glass_low_poly(rng):
    r, n, c = u(rng, 0.035, 0.055), int(rng.integers(5, 9)), tint(rng, "glass")
    h = r * u(rng, 1.4, 2.4)
    cup = vessel([(r * u(rng, 0.5, 0.9), 0), (r, h)], c, n, r * 0.14)
    full = cylinder(r * 0.8, h * 0.05, tint(rng, "paint"), z=h * 0.75, n=n)
    if odds(rng, 0.5):
        return assemble([cup, *([full] if odds(rng, 0.5) else [])])
    s = h * u(rng, 0.5, 0.9)
    return assemble(
        [cylinder(r * 0.8, r * 0.15, c, n=n), cylinder(r * 0.15, s, c, n=n), cup.moved(z=s), full.moved(z=s)]
    )


@GLASS.style()
def glass_cocktail(rng):
    """Martini cone or coupe, with straw, olive or slice."""
    r, c = u(rng, 0.042, 0.06), tint(rng, "glass")
    s, h, cone = u(rng, 0.07, 0.11), r * u(rng, 0.6, 1.1), odds(rng, 0.6)
    p = [(0.004, s), (r, s + h)] if cone else [(0.004, s), (r * 0.75, s + h * 0.2), (r, s + h * 0.8)]
    parts = [lathe([(0, 0), (r * 0.75, 0), (0.006, 0.006), *p, (p[-1][0] - 0.002, p[-1][1]), (0, s + 0.004)], c, 22)]
    if odds(rng, 0.7):
        z = p[-1][1]
        parts.append(cylinder(r * 0.78, 0.002, tint(rng, "paint"), z=s + h * 0.62, n=20))
        parts.append(bar((-r * 0.3, 0, s + h * 0.4), (r * 1.0, 0, z + 0.03), 0.002, tint(rng, "wood"), 5))
        parts.append(pick(rng, sphere(0.009, 0.009, 0.009, (0.45, 0.5, 0.15), r * 0.3, 0, s + h * 0.75, n=8), cylinder(0.022, 0.004, (0.95, 0.8, 0.2), n=14).turned(np.pi / 2, "x").moved(-r * 0.95, 0, z)))  # fmt: skip
    return assemble(parts)


@GLASS.style()
def glass_full_with_ice_and_straw(rng):
    r, c = u(rng, 0.03, 0.042), tint(rng, "glass")
    h, drink = r * u(rng, 2, 4), pick(rng, (0.9, 0.5, 0.1), (0.3, 0.12, 0.06), (0.85, 0.7, 0.2), (0.6, 0.1, 0.2))
    parts = [
        vessel([(r * u(rng, 0.75, 1), 0), (r, h)], c, 22, 0.002),
        cylinder(r * 0.92, 0.003, drink, z=h * 0.75, n=20),
    ]
    parts += [box(0.018, 0.018, 0.018, (0.85, 0.92, 0.95), x * r, y * r, h * 0.7).turned(x * 2) for x, y in rng.uniform(-0.4, 0.4, (int(rng.integers(0, 4)), 2))]  # fmt: skip
    parts.append(bar((-r * 0.4, 0, h * 0.2), (r * 0.9, 0, h * 1.35), 0.003, tint(rng, "paint"), 6))
    return assemble(parts)


@GLASS.style()
def glasses_in_a_group(rng):
    one = pick(rng, glass_wine, glass_tumbler)(rng)
    w = float(one.bounds[1][0]) * 2.3
    return assemble(
        [one.turned(k).moved(k * w, (k % 2) * w * u(rng, 0.3, 1.0)) for k in range(int(rng.integers(2, 5)))]
    )
