"""Ambulance, fire truck and police car."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, torus
from ..palette import tint
from .cars import facing, vehicle_category, wheels_at
from .truck_kinds import cab
from .trucks import _cab
from .vehicle_parts import (
    DARK,
    RED,
    WHITE,
    both,
    car_shell,
    car_trim,
    frustum,
    lights_bar,
    prism,
    rollers,
    rungs,
)

AMBER_SHEET = (0.9, 0.75, 0.3)

AMBULANCE = vehicle_category(
    "ambulance",
    ("rescue van", "paramedic van", "emergency ambulance", "hospital van", "ambulance car"),
    "an emergency vehicle that takes sick or injured people to hospital",
    "a white van with a red stripe, a cross and blue lights",
    "what comes with a siren when you call a doctor",
    "a box-bodied vehicle with a stretcher inside",
)


def _cross(size, x, y, z, flat=False) -> Mesh:
    """A red cross standing on a side wall (or lying on the roof)."""
    t = size * 0.3
    if flat:
        return box(size, t, 0.02, RED, x, y, z) + box(t, size, 0.02, RED, x, y, z)
    return box(size, 0.03, t, RED, x, y, z - t / 2) + box(t, 0.03, size, RED, x, y, z - size / 2)


def _van_shell(rng, n, w, h, c, nose=0.75):
    a = n / 2
    p = [(-a, 0.3), (a, 0.3), (a, h), (-a + nose + 0.75, h), (-a + nose, h * 0.58), (-a, h * 0.45)]
    side = [
        (-a + nose + 0.15, h * 0.6),
        (-a + nose + 1.1, h * 0.6),
        (-a + nose + 1.1, h * 0.88),
        (-a + nose + 0.7, h * 0.88),
    ]
    screen = [
        (-a + nose - 0.02, h * 0.61),
        (-a + nose + 0.2, h * 0.61),
        (-a + nose + 0.8, h * 0.95),
        (-a + nose + 0.62, h * 0.93),
    ]
    lamps = [box(0.07, 0.26, 0.18, WHITE, -a, s * w * 0.36, h * 0.3) for s in (-1, 1)]
    return [prism(p, w, c), prism(side, w * 1.015, DARK), prism(screen, w * 0.88, DARK), *lamps]


@AMBULANCE.style()
def ambulance_high_van(rng):
    n, w, h = u(rng, 4.8, 6.2), u(rng, 1.85, 2.1), u(rng, 2.3, 2.8)
    c, band = pick(rng, WHITE, WHITE, (0.9, 0.85, 0.2)), pick(rng, RED, RED, (0.95, 0.5, 0.1))
    return facing(
        [
            *_van_shell(rng, n, w, h, c),
            box(n * 0.9, w * 1.01, 0.3, band, n * 0.04, 0, h * 0.38),
            *both(_cross(0.5, n * 0.2, w / 2 + 0.01, h * 0.72)),
            box(n * 0.25, w * 1.008, h * 0.2, DARK, n * 0.36, 0, h * 0.66),
            *lights_bar(rng, w * 0.8, -n * 0.14, h, ((0.1, 0.2, 0.85), (0.1, 0.2, 0.85))),
            *(lights_bar(rng, w * 0.7, n * 0.45, h) if odds(rng, 0.4) else []),
            *wheels_at(rng, (-n * 0.32, n * 0.29), w + 0.02, 0.36, 0.22),
        ]
    )


@AMBULANCE.style()
def ambulance_box_body(rng):
    n, w, h, c = u(rng, 3.0, 3.9), u(rng, 2.1, 2.4), u(rng, 2.5, 2.9), pick(rng, WHITE, WHITE, tint(rng, "paint"))
    front = car_shell(rng, c, 2.9, w * 0.85, h * 0.72, 1.0, 0.1, 0.5, 0.05, pillars=0, low=0.35)
    return facing(
        [
            *[m.moved(-1.2) for m in front],
            box(n, w, h - 0.55, c, n / 2, 0, 0.55),
            box(n * 1.004, w * 1.006, 0.28, pick(rng, RED, (0.95, 0.5, 0.1)), n / 2, 0, h * 0.45),
            *both(_cross(0.6, n * 0.5, w / 2 + 0.01, h * 0.76)),
            *both(box(0.6, 0.02, 0.4, DARK, n * 0.2, w / 2 + 0.01, h * 0.65)),
            *lights_bar(rng, w * 0.8, -0.7, h * 0.73),
            *[
                box(0.05, 0.3, 0.2, (0.9, 0.1, 0.1), x, s * w * 0.33, h - 0.35)
                for x in (-0.01, n + 0.01)
                for s in (-1, 1)
            ],
            box(0.03, w * 0.75, h * 0.6, tint(rng, "metal"), n + 0.01, 0, 0.65),
            box(0.25, w * 0.95, 0.15, DARK, n + 0.1, 0, 0.45),
            box(n, w * 0.8, 0.25, DARK, n / 2 - 0.2, 0, 0.4),
            *wheels_at(rng, (-1.75, n * 0.62), w * 0.92, 0.4, 0.26),
        ]
    )


@AMBULANCE.style()
def ambulance_low_poly(rng):
    n, w, h = u(rng, 2.9, 3.8), u(rng, 1.7, 2.1), u(rng, 2.0, 2.5)
    return facing(
        [
            *_van_shell(rng, n, w, h, WHITE, u(rng, 0.2, 0.6)),
            box(n * 1.01, w * 1.02, 0.25, RED, 0, 0, h * 0.38),
            *both(_cross(h * 0.32, n * 0.22, w / 2 + 0.02, h * 0.76)),
            *([_cross(w * 0.6, n * 0.25, 0, h, True)] if odds(rng, 0.5) else []),
            box(0.35, w * 0.5, 0.28, (0.1, 0.25, 0.9), -n * 0.02, 0, h, 0.8),
            *rollers(rng, (-n * 0.28, n * 0.28), w + 0.12, u(rng, 0.36, 0.5), 0.32, int(rng.integers(6, 10))),
        ]
    )


@AMBULANCE.style()
def ambulance_estate_car(rng):
    n, w, h = u(rng, 4.9, 5.6), u(rng, 1.8, 2.0), u(rng, 1.7, 2.0)
    return facing(
        [
            *car_shell(rng, WHITE, n, w, h, n * 0.27, 0.06, n * 0.1, 0.12, 0.52, pillars=3),
            *car_trim(rng, n, w, h, 0.52),
            box(n * 0.98, w * 1.01, 0.14, RED, 0, 0, h * 0.36),
            *both(_cross(0.3, 0.1, w / 2 + 0.01, h * 0.35)),
            cylinder(0.12, 0.22, (0.1, 0.2, 0.9), -n * 0.02, 0, h, n=10),
            *both(bar((-n * 0.05, w * 0.25, h), (-n * 0.12, w * 0.25, h + 0.12), 0.07, tint(rng, "metal"), 8)),
            *wheels_at(rng, (-n * 0.31, n * 0.29), w + 0.02, 0.34, 0.22),
        ]
    )


@AMBULANCE.style()
def ambulance_open_with_stretcher(rng):
    n, w, h, t, z = u(rng, 5.0, 6.0), u(rng, 1.95, 2.15), u(rng, 2.4, 2.7), 0.06, 0.4
    a, m = n / 2, n - 2.2
    shell = _van_shell(rng, 2.3, w, h, WHITE, 0.7)
    doors = both(box(t, w / 2, h - z - 0.1, WHITE, 0, -w / 4, z + 0.05).turned(u(rng, 1.5, 2.2)).moved(a, w / 2))
    out = u(rng, 0.2, 1.4)
    bed = [
        soft_box(1.9, 0.55, 0.12, pick(rng, AMBER_SHEET, WHITE), 0, 0, 0.78, r=0.05),
        *[
            bar((x, s * 0.22, 0.1), (-x, s * 0.22, 0.75), 0.025, tint(rng, "metal"), 5)
            for x in (-0.7, 0.7)
            for s in (-1, 1)
        ],
        *rollers(rng, (-0.7, 0.7), 0.5, 0.08, 0.05, 8),
    ]
    return facing(
        [
            *[p.moved(-a + 1.15) for p in shell],
            *both(box(m, t, h - z, WHITE, a - m / 2, w / 2 - t / 2, z)),
            box(m, w, t, WHITE, a - m / 2, 0, h - t),
            box(m, w, 0.1, DARK, a - m / 2, 0, z - 0.05),
            box(m * 0.98, w * 1.01, 0.25, RED, a - m / 2, 0, h * 0.4),
            *both(_cross(0.5, a - m / 2, w / 2 + 0.01, h * 0.76)),
            *doors,
            *[p.moved(a + out) for p in bed],
            *lights_bar(rng, w * 0.8, -a + 1.9, h, ((0.1, 0.2, 0.85), (0.1, 0.2, 0.85))),
            *wheels_at(rng, (-n * 0.33, n * 0.28), w, 0.37, 0.22),
        ]
    )


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


POLICE_CAR = vehicle_category(
    "police car",
    ("patrol car", "cop car", "squad car", "police cruiser", "police vehicle"),
    "a car with a light bar on the roof and police marks on the doors",
    "what officers drive on patrol",
    "a black and white car with a siren",
    "the vehicle that chases criminals",
)


def _police_paint(rng):
    """Body colour and colour of the doors."""
    return pick(
        rng,
        (DARK, WHITE),
        (WHITE, (0.1, 0.2, 0.6)),
        (WHITE, (0.1, 0.4, 0.25)),
        ((0.12, 0.18, 0.45), WHITE),
        (WHITE, DARK),
    )


def _police(rng, n, w, h, nose, tail, front, rear, pillars=1):
    c, door = _police_paint(rng)
    star = [box(0.3, w * 1.02, 0.3, (0.85, 0.7, 0.2), n * 0.0, 0, h * 0.32)] if odds(rng, 0.5) else []
    return [
        *car_shell(rng, c, n, w, h, nose, tail, front, rear, pillars=pillars),
        *car_trim(rng, n, w, h),
        box(n * 0.34, w * 1.01, h * 0.33, door, n * 0.04, 0, h * 0.22),
        *star,
        *lights_bar(rng, w * 0.72, n * 0.06, h),
    ]


@POLICE_CAR.style()
def police_sedan(rng):
    n, w, h = u(rng, 4.5, 5.3), u(rng, 1.75, 1.95), u(rng, 1.4, 1.55)
    push = [box(0.06, w * 0.5, 0.4, DARK, -n / 2 - 0.12, 0, 0.35)] if odds(rng, 0.5) else []
    parts = _police(rng, n, w, h, n * 0.28, n * 0.18, 0.7, 0.4)
    return facing([*parts, *push, *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.02, 0.33, 0.21)])


@POLICE_CAR.style()
def police_off_road(rng):
    n, w, h = u(rng, 4.5, 5.2), u(rng, 1.85, 2.0), u(rng, 1.75, 1.95)
    parts = _police(rng, n, w, h, n * 0.25, 0.05, 0.45, 0.2, 2)
    guard = both(bar((-n / 2 - 0.15, w * 0.2, 0.3), (-n / 2 - 0.15, w * 0.2, 0.9), 0.04, DARK, 6))
    return facing([*parts, *guard, *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.03, 0.4, 0.25)])


@POLICE_CAR.style()
def police_low_poly(rng):
    n, w, h = u(rng, 3.1, 3.9), u(rng, 1.7, 2.1), u(rng, 1.5, 1.9)
    c, door = _police_paint(rng)
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.26, n * u(rng, 0.05, 0.2), n * 0.1, n * 0.08, 0.56, 0.28, 1, 0.82),
            box(n * 0.36, w * 1.015, h * 0.32, door, n * 0.03, 0, 0.3),
            *lights_bar(rng, w * 0.7, n * 0.03, h, ((0.1, 0.2, 0.95), (0.95, 0.1, 0.1))),
            *[box(0.08, w * 0.2, 0.16, WHITE, -n / 2, s * w * 0.33, h * 0.35) for s in (-1, 1)],
            *rollers(rng, (-n * 0.29, n * 0.29), w + 0.14, u(rng, 0.38, 0.48), 0.32, int(rng.integers(7, 11))),
        ]
    )


@POLICE_CAR.style()
def police_hatchback(rng):
    n, w, h = u(rng, 3.6, 4.2), u(rng, 1.65, 1.8), u(rng, 1.42, 1.6)
    parts = _police(rng, n, w, h, n * 0.23, n * 0.03, 0.6, 0.45)
    return facing([*parts, *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.02, 0.31, 0.2)])


@POLICE_CAR.style()
def police_old_beacon(rng):
    n, w, h = u(rng, 4.4, 5.4), u(rng, 1.75, 1.95), u(rng, 1.45, 1.6)
    c, door = pick(rng, (DARK, WHITE), (WHITE, (0.1, 0.4, 0.25)))
    tip = box(n * 0.16, 0.03, 0.3, tint(rng, "metal"), n * 0.42, w * 0.46, h * 0.55)
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.3, n * 0.26, 0.35, 0.35, 0.58),
            *car_trim(rng, n, w, h, 0.58),
            box(n * 0.32, w * 1.01, h * 0.33, door, n * 0.02, 0, h * 0.22),
            cylinder(0.13, 0.22, (0.85, 0.1, 0.1), n * 0.02, 0, h, top=0.1, n=10),
            *both(tip),
            *both(bar((-n * 0.25, w * 0.45, h * 0.66), (-n * 0.22, w * 0.45, h * 0.66), 0.1, tint(rng, "metal"), 8)),
            *wheels_at(rng, (-n * 0.31, n * 0.29), w, 0.34, 0.19),
        ]
    )
