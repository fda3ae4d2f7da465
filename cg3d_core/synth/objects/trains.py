"""Trains and trams."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import (
    AMBER,
    DARK,
    RED,
    WHITE,
    both,
    facing,
    frustum,
    prism,
    rollers,
    spindle,
    wheels_at,
    window_row,
)

TRAIN = vehicle_category(
    "train",
    ("locomotive", "railway carriage", "tram", "railcar"),
    "vehicles that run on rails",
    "what arrives at the railway station",
    "an engine pulling carriages",
)


@TRAIN.style()
def train_carriage(rng):
    n, w, h = u(rng, 12, 20), u(rng, 2.6, 3.0), u(rng, 3.3, 3.8)
    return facing(
        [
            soft_box(n, w, h - 0.8, tint(rng, pick(rng, "paint", "metal", "white")), z=0.8, r=0.3, n=3),
            *window_row(rng, n, w, 1.9, 2.8, 10),
            box(n * 0.9, w * 0.8, 0.3, tint(rng, "black"), 0, 0, 0.55),
            *wheels_at(rng, (-n * 0.4, -n * 0.28, n * 0.28, n * 0.4), 1.6, 0.45, 0.14),
        ]
    )


@TRAIN.style()
def train_steam_engine(rng):
    n, c, k = u(rng, 6.5, 10), tint(rng, pick(rng, "black", "paint")), tint(rng, "black")
    boiler = cylinder(0.75, n * 0.6, c, n=20).turned(-np.pi / 2, "y").moved(n * 0.12, 0, 1.9)
    parts = [
        boiler,
        box(n * 0.25, 2.4, 2.2, c, n * 0.25, 0, 1.1),
        box(n * 0.3, 2.7, 0.12, k, n * 0.25, 0, 3.3),
        cylinder(0.22, 0.9, k, -n * 0.38, 0, 2.5, top=0.35, n=14),
        sphere(0.35, 0.35, 0.35, c, -n * 0.15, 0, 2.7, n=10),
        box(n * 0.85, 2.2, 0.25, k, -n * 0.05, 0, 0.9),
    ]
    return facing(
        [
            *parts,
            *wheels_at(rng, (-n * 0.15, n * 0.02, n * 0.19), 1.6, 0.7, 0.14),
            *wheels_at(rng, (-n * 0.36,), 1.6, 0.4, 0.14),
            box(0.6, 2.0, 0.6, k, -n * 0.47, 0, 0.3, 0.6),
        ]
    )


@TRAIN.style()
def train_high_speed(rng):
    n, w, h, c = u(rng, 16, 26), u(rng, 2.7, 3.0), u(rng, 3.3, 3.8), tint(rng, pick(rng, "white", "metal", "paint"))
    a, s = n / 2, u(rng, 2.5, 5.0)
    side = [(-a, 0.7), (a, 0.5), (a, h), (-a + s, h), (-a + s * 0.5, h * 0.72), (-a + 0.1, h * 0.36)]
    return facing(
        [
            prism(side, w, c, top=0.9, split=h * 0.95),
            prism(
                [
                    (-a + s * 0.42, h * 0.68),
                    (-a + s * 0.6, h * 0.68),
                    (-a + s * 0.98, h * 0.96),
                    (-a + s * 0.8, h * 0.93),
                ],
                w * 0.8,
                DARK,
            ),
            box(n - s - 1.5, w * 1.005, h * 0.2, DARK, s / 2, 0, h * 0.56),
            box(n * 0.95, w * 1.006, h * 0.06, tint(rng, "paint"), 0.2, 0, h * 0.34),
            *both(box(0.15, w * 0.2, 0.2, WHITE, -a + 0.35, w * 0.3, h * 0.3)),
            *(
                [
                    box(1.5, 1.0, 0.1, DARK, a * 0.5, 0, h),
                    bar((a * 0.5, 0, h), (a * 0.5 + 0.8, 0, h + 0.6), 0.04, DARK, 5),
                    bar((a * 0.5 + 0.8, 0, h + 0.6), (a * 0.5 + 0.2, 0, h + 1.1), 0.04, DARK, 5),
                ]
                if odds(rng, 0.5)
                else []
            ),
            *wheels_at(rng, (-n * 0.3, -n * 0.22, n * 0.3, n * 0.38), 1.6, 0.45, 0.14),
        ]
    )


@TRAIN.style()
def train_low_poly_with_wagons(rng):
    """Toy-like engine with funnel, pulling none to two wagons."""
    k, c, d = int(rng.integers(6, 11)), tint(rng, "paint"), tint(rng, "paint")
    n, w = u(rng, 2.0, 3.0), u(rng, 1.2, 1.6)
    parts = [
        box(n, w, 0.25, DARK, 0, 0, 0.45),
        spindle(
            [(-n * 0.45, 0), (-n * 0.45, w * 0.38), (n * 0.15, w * 0.38), (n * 0.15, 0)], c, k, 0, 0, 0.7 + w * 0.38
        ),
        box(n * 0.34, w * 0.95, w * 1.1, d, n * 0.32, 0, 0.7),
        box(n * 0.35, w * 0.97, w * 0.35, DARK, n * 0.32, 0, 0.7 + w * 0.6).scaled(0.99, 1, 1),
        box(n * 0.44, w * 1.15, 0.14, c, n * 0.32, 0, 0.7 + w * 1.1),
        cylinder(w * 0.12, w * 0.5, d, -n * 0.32, 0, 0.7 + w * 0.7, top=w * 0.2, n=k),
        cylinder(w * 0.12, w * 0.2, AMBER, -n * 0.03, 0, 0.7 + w * 0.72, n=k),
        frustum((0.4, w), (0.1, w * 0.6), RED, -n * 0.55, 0, 0.1, 0.5, 0.1),
        *rollers(rng, (-n * 0.33, -n * 0.02, n * 0.32), w * 1.05, u(rng, 0.32, 0.42), 0.16, k + 2),
    ]
    for j in range(int(rng.integers(0, 3))):
        x = n * 0.5 + (n * 0.85) * (j + 0.6)
        m, hue = n * 0.75, tint(rng, "paint")
        parts += [
            box(m, w, 0.2, DARK, x, 0, 0.45),
            box(n * 0.2, 0.12, 0.1, DARK, x - m / 2, 0, 0.5),
            *rollers(rng, (x - m * 0.3, x + m * 0.3), w * 1.05, 0.32, 0.16, k + 2),
        ]
        if odds(rng, 0.5):
            parts += [
                frustum((m * 0.9, w * 0.85), (m, w), hue, x, 0, 0.65, w * 0.55),
                box(m * 0.9, w * 0.9, 0.12, DARK, x, 0, 0.62 + w * 0.55),
            ]
        else:
            parts += [
                box(m * 0.95, w * 0.95, w * 0.9, hue, x, 0, 0.65),
                box(m, w * 1.08, 0.1, d, x, 0, 0.65 + w * 0.9),
                *[box(m * 0.22, w * 0.96, w * 0.3, DARK, x + q * m, 0, 0.65 + w * 0.45) for q in (-0.25, 0.25)],
            ]
    return facing(parts)


@TRAIN.style()
def train_tram(rng):
    n, w, h, c = u(rng, 8, 14), u(rng, 2.2, 2.5), u(rng, 3.0, 3.4), tint(rng, "paint")
    cream = (0.93, 0.89, 0.76)
    pole = [
        bar((0, 0, h), (1.2, 0, h + 0.8), 0.04, DARK, 5),
        bar((1.2, 0, h + 0.8), (0.3, 0, h + 1.4), 0.04, DARK, 5),
        bar((0.3, -0.6, h + 1.4), (0.3, 0.6, h + 1.4), 0.04, DARK, 5),
    ]
    return facing(
        [
            soft_box(n, w, h * 0.42, c, z=0.35, r=w * 0.25, n=3),
            soft_box(n * 0.99, w * 0.98, h * 0.52, cream, z=0.35 + h * 0.4, r=w * 0.25, n=3),
            *window_row(rng, n * 0.86, w * 0.985, h * 0.55, h * 0.85, int(rng.integers(5, 9))),
            *[box(0.06, w * 0.55, h * 0.3, DARK, s * n * 0.496, 0, h * 0.55) for s in (-1, 1)],
            soft_box(n * 0.7, w * 0.6, 0.25, c, z=h, r=0.2),
            *[spindle([(0, 0), (0, 0.16), (0.06, 0.16), (0.06, 0)], AMBER, 10, -n * 0.505, 0, h * 0.3)],
            *pole,
            *wheels_at(rng, (-n * 0.18, n * 0.18), 1.6, 0.35, 0.14),
            box(n * 0.5, w * 0.8, 0.3, DARK, 0, 0, 0.2),
        ]
    )


@TRAIN.style()
def train_diesel_or_freight(rng):
    """Hood locomotive, alone or with a freight wagon."""
    n, w, c = u(rng, 11, 17), u(rng, 2.6, 3.0), tint(rng, "paint")
    a = n / 2
    parts = [
        box(n, w, 0.35, DARK, 0, 0, 1.0),
        box(n * 0.55, w * 0.62, 2.1, c, n * 0.15, 0, 1.35),
        box(n * 0.17, w * 0.95, 2.7, c, -n * 0.22, 0, 1.35),
        box(n * 0.172, w * 0.97, 0.7, DARK, -n * 0.22, 0, 2.9),
        box(n * 0.14, w * 0.6, 1.5, c, -n * 0.37, 0, 1.35),
        *[box(n * 0.06, w * 0.64, 1.0, DARK, x * n, 0, 1.9) for x in (0.0, 0.15, 0.32)],
        *[cylinder(0.4, 0.15, DARK, x * n, 0, 3.45, n=12) for x in (0.05, 0.25)],
        *both(bar((-a + 0.2, w * 0.48, 2.2), (a - 0.2, w * 0.48, 2.2), 0.03, WHITE, 4)),
        *[
            bar((x * n, s * w * 0.48, 1.3), (x * n, s * w * 0.48, 2.2), 0.03, WHITE, 4)
            for x in (-0.48, -0.1, 0.2, 0.48)
            for s in (-1, 1)
        ],
        box(n * 0.25, w * 0.8, 0.7, DARK, 0, 0, 0.35),
        *wheels_at(rng, (-n * 0.38, -n * 0.26, n * 0.26, n * 0.38), 1.6, 0.5, 0.14),
    ]
    if odds(rng, 0.4):
        tank = spindle(
            [(0, 0), (0.4, 1.3), (n * 0.75, 1.3), (n * 0.75 + 0.4, 0)], tint(rng, "metal"), 14, a + 1.4, 0, 2.4
        )
        load = pick(rng, tank, box(n * 0.8, w, 2.6, tint(rng, "paint"), a + 1.2 + n * 0.4, 0, 1.3))
        parts += [
            load,
            box(n * 0.85, w * 0.8, 0.3, DARK, a + 1.0 + n * 0.42, 0, 1.0),
            *wheels_at(rng, (a + 2.2, a + n * 0.8), 1.6, 0.45, 0.14),
            box(1.5, 0.2, 0.2, DARK, a + 0.4, 0, 1.0),
        ]
    return facing(parts)
