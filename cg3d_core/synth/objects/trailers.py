"""Trailers and caravans."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, RED, WHITE, both, facing, plan, prism, rollers, wheels_at

TRAILER = vehicle_category(
    "trailer",
    ("semi-trailer", "car trailer", "caravan", "utility trailer", "towed cart"),
    "a vehicle without a motor that is pulled by another",
    "what hangs on the tow bar behind a car",
    "a load bed on wheels with a drawbar",
)


def _drawbar(n, z, w=0.5):
    """V-shaped bar in front of a trailer whose body ends at -n / 2."""
    x = -n / 2
    return [
        *both(bar((x, w, z), (x - 1.0, 0, z), 0.04, DARK, 5)),
        bar((x - 1.0, 0, z), (x - 1.25, 0, z), 0.05, DARK, 6),
        bar((x - 0.85, 0.05, z + 0.25), (x - 0.85, 0.05, 0.08), 0.03, DARK, 6),
        _foot(x - 0.85),
    ]


def _foot(x):
    """Jockey wheel of a drawbar."""
    return cylinder(0.1, 0.06, DARK, n=10).turned(np.pi / 2, "x").moved(x, 0.08, 0.1)


@TRAILER.style()
def trailer_open_utility(rng):
    n, w, h, c = u(rng, 1.5, 3.2), u(rng, 1.1, 1.7), u(rng, 0.3, 0.6), tint(rng, pick(rng, "metal", "wood", "paint"))
    load = [
        box(
            u(rng, 0.3, 0.7),
            u(rng, 0.3, 0.7),
            u(rng, 0.2, 0.7),
            tint(rng, "any"),
            u(rng, -0.3, 0.3) * n,
            s * w * 0.2,
            0.56,
        )
        for s in (-1, 1)
    ]
    guards = both(box(0.8, 0.25, 0.05, DARK, 0.1, w / 2 + 0.13, 0.68))
    return facing(
        [
            box(n, w, 0.07, tint(rng, "wood"), 0, 0, 0.5),
            *both(box(n, 0.04, h, c, 0, w / 2, 0.5)),
            *[box(0.04, w, h, c, s * n / 2, 0, 0.5) for s in (-1, 1)],
            *_drawbar(n, 0.48, w * 0.35),
            *guards,
            *rollers(rng, (0.1,), w + 0.5, 0.3, 0.18, 14),
            bar((0.1, -w * 0.6, 0.3), (0.1, w * 0.6, 0.3), 0.04, DARK, 6),
            *(load if odds(rng, 0.4) else []),
        ]
    )


@TRAILER.style()
def trailer_caravan(rng):
    n, w, h, c = (
        u(rng, 3.5, 6.5),
        u(rng, 2.0, 2.4),
        u(rng, 1.9, 2.3),
        pick(rng, WHITE, tint(rng, "metal"), tint(rng, "paint")),
    )
    a = n / 2
    side = [
        (-a, 0.7),
        (-a * 0.9, 0.4),
        (a * 0.9, 0.4),
        (a, 0.8),
        (a, h),
        (a * 0.85, h + 0.4),
        (-a * 0.75, h + 0.4),
        (-a, h * 0.8),
    ]
    return facing(
        [
            prism(side, w, c),
            *[box(n * 0.16, w * 1.01, 0.55, DARK, x * n, 0, h * 0.62) for x in (-0.3, 0.32)],
            box(0.65, 0.02, 1.6, tint(rng, "white"), 0.2, -w / 2, 0.5),
            box(n * 0.98, w * 1.008, 0.15, tint(rng, "paint"), 0, 0, h * 0.45),
            box(0.05, w * 0.7, 0.5, DARK, -a * 0.96, 0, h * 0.65),
            *_drawbar(n, 0.45),
            *rollers(rng, (0.1,) if n < 5 else (-0.3, 0.45), w * 0.98, 0.32, 0.18, 14),
            box(0.6, 0.6, 0.12, WHITE, 0, 0, h + 0.4),
        ]
    )


@TRAILER.style()
def trailer_semi(rng):
    n, w = u(rng, 7, 13), u(rng, 2.4, 2.6)
    body = pick(
        rng,
        [box(n, w, 2.7, tint(rng, pick(rng, "white", "paint", "metal")), 0, 0, 1.15)],
        [box(n, w, 0.2, tint(rng, "wood"), 0, 0, 1.1), *both(box(n, 0.05, 0.5, tint(rng, "paint"), 0, w / 2, 1.2))],
    )
    return facing(
        [
            *body,
            *both(box(n * 0.9, 0.12, 0.25, DARK, 0, 0.45, 0.9)),
            *both(box(0.12, 0.12, 0.9, DARK, -n * 0.25, 0.7, 0.1)),
            *both(box(0.3, 0.25, 0.05, DARK, -n * 0.25, 0.7, 0.06)),
            *wheels_at(rng, np.linspace(n * 0.24, n * 0.42, int(rng.integers(2, 4))), w, 0.48, 0.5),
            box(0.1, w * 0.9, 0.12, RED, n / 2, 0, 0.8),
        ]
    )


@TRAILER.style()
def trailer_low_poly_farm(rng):
    n, w, h, k = u(rng, 1.5, 2.8), u(rng, 1.0, 1.6), u(rng, 0.35, 0.7), int(rng.integers(6, 10))
    c, r = tint(rng, pick(rng, "wood", "paint")), u(rng, 0.28, 0.42)
    z = r * 1.5
    hay = [sphere(n * 0.42, w * 0.42, h * 0.7, (0.85, 0.7, 0.3), 0, 0, z + h * 0.8, n=7)]
    return facing(
        [
            box(n, w, 0.12, c, 0, 0, z),
            *both(box(n, 0.1, h, c, 0, w / 2, z)),
            *[box(0.1, w, h, c, s * n / 2, 0, z) for s in (-1, 1)],
            *(hay if odds(rng, 0.5) else []),
            bar((-n / 2, 0, z), (-n / 2 - n * 0.4, 0, z * 0.8), 0.07, DARK, 5),
            *rollers(rng, (0,) if odds(rng, 0.5) else (-n * 0.3, n * 0.3), w + 0.4, r, 0.22, k),
        ]
    )


@TRAILER.style()
def trailer_boat_or_car_carrier(rng):
    n, w = u(rng, 3.5, 5.5), u(rng, 1.6, 2.0)
    rails = both(box(n, 0.3, 0.08, tint(rng, "metal"), 0, w * 0.35, 0.55))
    cross = [box(0.08, w * 0.9, 0.08, DARK, x * n, 0, 0.5) for x in (-0.45, -0.15, 0.15, 0.45)]
    ramps = both(
        plan([(0, -0.15), (1.2, -0.15), (1.2, 0.15), (0, 0.15)], 0.05, tint(rng, "metal"))
        .turned(0.42, "y")
        .moved(n / 2, w * 0.35, 0.57)
    )
    return facing(
        [
            *rails,
            *cross,
            *(ramps if odds(rng, 0.6) else []),
            *_drawbar(n, 0.5, w * 0.35),
            *both(box(1.4, 0.25, 0.05, DARK, 0.2, w / 2 + 0.12, 0.75)),
            *rollers(rng, (-0.15, 0.55), w + 0.5, 0.3, 0.2, 14),
            box(0.06, w, 0.12, RED, n / 2, 0, 0.42),
        ]
    )
