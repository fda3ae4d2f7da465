"""Fire trucks."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, torus
from ..palette import tint
from .families import vehicle_category
from .trucks import _cab, cab
from .vehicle_parts import DARK, WHITE, both, facing, frustum, lights_bar, prism, rollers, rungs, wheels_at

FIRE_TRUCK = vehicle_category(
    "fire truck",
    ("fire engine", "fire brigade truck", "fire lorry", "ladder truck", "fire appliance"),
    "a red emergency vehicle with a ladder and hoses",
    "what firefighters drive to a burning house",
    "a heavy truck that carries water, pumps and ladders",
    "the big red vehicle in the fire station",
)


@FIRE_TRUCK.style()
def fire_truck_pumper(rng):
    n, w, h, c = u(rng, 6, 8.5), u(rng, 2.3, 2.5), u(rng, 2.6, 3.0), (u(rng, 0.65, 0.85), 0.1, 0.08)
    slope = u(rng, 0.02, 0.08)
    return facing(
        [
            *_cab(rng, w, h, c),
            box(n * 0.75, w, h * 0.65, c, 0.85 + n * 0.375, 0, 0.6),
            *[box(n * 0.2, w * 1.01, 0.8, tint(rng, "metal"), 1.0 + n * (0.12 + 0.24 * k), 0, 0.9) for k in range(3)],
            rungs(n * 0.75, 0.5, 11, tint(rng, "metal"), 0.04).turned(-slope, "y").moved(0.2, 0, h * 0.65 + 0.75),
            box(0.4, w * 0.7, 0.18, (0.2, 0.3, 0.9), 0, 0, h),
            *wheels_at(rng, (0.0, n * 0.68), w, 0.5, 0.3),
        ]
    )


@FIRE_TRUCK.style()
def fire_truck_raised_ladder(rng):
    n, w, h, c = u(rng, 5.5, 7.5), u(rng, 2.3, 2.5), u(rng, 2.5, 2.9), (u(rng, 0.65, 0.85), 0.1, 0.08)
    m, up, aim = u(rng, 4.5, 7.0), u(rng, 0.25, 1.1), u(rng, -0.6, 0.6)
    steel = tint(rng, pick(rng, "metal", "white"))
    arm = [rungs(m, 0.7, 13, steel, 0.06), rungs(m * 0.95, 0.5, 12, steel, 0.05).moved(m * 0.35, 0, 0.12)]
    if odds(rng, 0.5):
        arm.append(box(0.7, 0.9, 0.9, WHITE, m * 1.35, 0, 0))
    pivot = n * 0.75
    return facing(
        [
            *cab(rng, w, h, c),
            box(n, w, h * 0.42, c, n / 2 + 0.1, 0, 0.6),
            *[box(n * 0.22, w * 1.01, 0.65, tint(rng, "metal"), n * (0.18 + 0.3 * k), 0, 0.8) for k in range(3)],
            cylinder(0.75, 0.4, steel, pivot, 0, h * 0.42 + 0.6, n=12),
            box(0.9, 0.9, 0.7, c, pivot, 0, h * 0.42 + 0.95),
            *[p.turned(-up, "y").turned(np.pi + aim).moved(pivot, 0, h * 0.42 + 1.5) for p in arm],
            *lights_bar(rng, w * 0.8, -0.9, h),
            *both(box(0.3, 0.5, 0.12, DARK, n * 0.45, w / 2 + 0.2, 0.35)),
            *wheels_at(rng, (-1.2, n * 0.6, n * 0.82), w, 0.5, 0.34),
        ]
    )


@FIRE_TRUCK.style()
def fire_truck_low_poly(rng):
    w, h, n, c = u(rng, 1.9, 2.4), u(rng, 1.9, 2.3), u(rng, 2.4, 3.4), (u(rng, 0.7, 0.9), 0.12, 0.1)
    up = u(rng, 0.0, 0.25)
    return facing(
        [
            frustum((1.5, w * 0.95), (1.3, w * 0.88), c, -0.7, 0, 0.45, h - 0.45, 0.05),
            box(0.9, w, h * 0.28, DARK, -0.7, 0, h * 0.58),
            box(0.1, w * 0.7, h * 0.3, DARK, -1.4, 0, h * 0.56),
            box(n, w, h * 0.62, c, n / 2 + 0.05, 0, 0.45),
            box(n * 1.01, w * 1.03, 0.16, WHITE, n / 2, 0, 0.75),
            *[
                box(n * 0.24, w * 1.02, h * 0.22, tint(rng, "metal"), n * (0.25 + 0.35 * k), 0, h * 0.48)
                for k in range(2)
            ],
            rungs(n * 1.2, w * 0.4, 6, tint(rng, "metal"), 0.08).turned(-up, "y").moved(-0.2, 0, h * 0.9 + 0.1),
            cylinder(0.16, 0.25, (0.1, 0.3, 0.9), -0.75, 0, h, n=7),
            *[box(0.1, 0.28, 0.24, WHITE, -1.45, s * w * 0.32, 0.6) for s in (-1, 1)],
            *rollers(rng, (-0.7, n * 0.72), w + 0.15, u(rng, 0.42, 0.55), 0.4, int(rng.integers(6, 10))),
        ]
    )


@FIRE_TRUCK.style()
def fire_truck_airport_tender(rng):
    n, w, h = u(rng, 8.5, 11), u(rng, 2.6, 3.0), u(rng, 3.1, 3.6)
    c, a = pick(rng, (0.75, 0.1, 0.08), (0.85, 0.9, 0.2)), n / 2
    p = [(-a, 0.8), (-a + 0.4, 0.6), (a, 0.7), (a, h), (-a + 0.6, h), (-a - 0.05, h * 0.5)]
    gun = [
        cylinder(0.2, 0.3, DARK, -a + 1.3, 0, h),
        bar((-a + 1.3, 0, h + 0.35), (-a + 0.4, 0, h + 0.5), 0.09, DARK, 7),
    ]
    return facing(
        [
            prism(p, w, c),
            prism([(-a, h * 0.55), (-a + 2.2, h * 0.55), (-a + 2.2, h * 0.9), (-a + 0.45, h * 0.9)], w * 1.01, DARK),
            box(n * 1.002, w * 1.006, 0.2, WHITE, 0, 0, h * 0.42),
            *[box(n * 0.16, w * 1.01, h * 0.32, tint(rng, "metal"), x * n, 0, h * 0.5) for x in (-0.1, 0.1, 0.3)],
            *gun,
            *lights_bar(rng, w * 0.8, -a + 2.2, h),
            *wheels_at(rng, (-n * 0.3, n * 0.16, n * 0.34)[: 3 if n > 9.5 else 2], w + 0.05, 0.65, 0.5),
        ]
    )


@FIRE_TRUCK.style()
def fire_truck_vintage(rng):
    n, w, c = u(rng, 4.8, 6.0), u(rng, 1.7, 2.0), (u(rng, 0.6, 0.8), 0.1, 0.08)
    a, brass = n / 2, (0.75, 0.58, 0.22)
    return facing(
        [
            frustum((n * 0.3, w * 0.5), (n * 0.3, w * 0.42), c, -a + n * 0.17, 0, 0.55, 0.75),
            box(0.06, w * 0.45, 0.75, brass, -a + 0.06, 0, 0.55),
            box(n * 0.68, w, 0.35, c, n * 0.16, 0, 0.6),
            soft_box(0.5, w * 0.9, 0.2, DARK, -a + n * 0.42, 0, 0.95, r=0.05),
            soft_box(0.12, w * 0.9, 0.5, DARK, -a + n * 0.46, 0, 1.0, r=0.05),
            torus(0.22, 0.02, DARK, n=12).turned(0.7, "y").moved(-a + n * 0.33, w * 0.2, 1.45),
            box(n * 0.42, w * 0.8, 0.4, c, n * 0.26, 0, 0.95),
            *both(rungs(n * 0.62, 0.3, 9, tint(rng, "wood")).turned(np.pi / 2, "x").moved(-n * 0.08, w * 0.52, 1.45)),
            cylinder(0.12, 0.2, brass, -a + n * 0.1, w * 0.2, 1.3, top=0.04, n=10),
            *both(bar((-a, w * 0.36, 0.95), (-a + 0.2, w * 0.36, 0.95), 0.14, brass, 9)),
            torus(0.35, 0.12, tint(rng, "wood"), n=12).turned(np.pi / 2, "x").moved(n * 0.4, 0, 1.6),
            *wheels_at(rng, (-n * 0.33, n * 0.3), w, u(rng, 0.42, 0.5), 0.16),
        ]
    )
