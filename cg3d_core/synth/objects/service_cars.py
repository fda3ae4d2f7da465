"""Taxi, garbage truck and race car."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from .cars import facing, vehicle_category, wheels_at
from .truck_kinds import cab
from .vehicle_parts import (
    AMBER,
    DARK,
    RED,
    WHITE,
    both,
    car_shell,
    car_trim,
    fin,
    frustum,
    plan,
    prism,
    roller,
    rollers,
    spindle,
)

YELLOW = (0.95, 0.75, 0.08)

TAXI = vehicle_category(
    "taxi",
    ("taxicab", "cab", "yellow cab", "taxi cab", "hired car"),
    "a car with a sign on the roof that takes paying passengers",
    "what you wave at in the street to be driven home",
    "a yellow or black car with a lit sign on top",
    "waits in a rank outside the station",
)


def _sign(rng, w, x, z):
    """The lit sign on the roof, with or without a foot."""
    a, b, h = u(rng, 0.18, 0.3), u(rng, 0.4, 0.8), u(rng, 0.14, 0.26)
    return [
        box(a, b, h, pick(rng, YELLOW, WHITE, AMBER), x, 0, z, u(rng, 0.6, 1)),
        box(a * 1.1, b * 0.7, 0.03, DARK, x, 0, z - 0.01),
    ]


def _checks(rng, n, w, z):
    """Row of black and white squares along both sides."""
    k = int(rng.integers(7, 13))
    return [
        box(n * 0.7 / k, w * 1.012, 0.09, DARK if i % 2 else WHITE, (i + 0.5) * n * 0.7 / k - n * 0.35, 0, z + 0.09 * j)
        for i in range(k)
        for j in range(1)
    ]


@TAXI.style()
def taxi_sedan(rng):
    n, w, h, c = (
        u(rng, 4.4, 5.2),
        u(rng, 1.7, 1.9),
        u(rng, 1.4, 1.55),
        pick(rng, YELLOW, YELLOW, (0.9, 0.88, 0.75), DARK),
    )
    row = _checks(rng, n, w, h * 0.42) if odds(rng, 0.6) else []
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.27, n * 0.17, 0.7, 0.4),
            *car_trim(rng, n, w, h),
            *row,
            *_sign(rng, w, n * 0.05, h),
            *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.02, 0.32, 0.2),
        ]
    )


@TAXI.style()
def taxi_london_black(rng):
    n, w, h, c = u(rng, 4.4, 4.8), u(rng, 1.7, 1.85), u(rng, 1.7, 1.85), pick(rng, DARK, DARK, tint(rng, "paint"))
    parts = car_shell(rng, c, n, w, h, n * 0.3, n * 0.1, 0.3, 0.3, 0.56, top=0.9)
    lamps = both(spindle([(-0.05, 0), (-0.05, 0.12), (0.1, 0.12), (0.1, 0)], WHITE, 10, -n * 0.5, w * 0.33, h * 0.38))
    guards = [m for x in (-0.31, 0.29) for m in both(sphere(0.48, 0.16, 0.36, c, x * n, w * 0.45, 0.42, n=10))]
    return facing(
        [
            *parts,
            *lamps,
            *guards,
            box(0.05, w * 0.3, 0.4, tint(rng, "metal"), -n / 2, 0, 0.4),
            *_sign(rng, w, -n * 0.08, h),
            *wheels_at(rng, (-n * 0.31, n * 0.29), w + 0.05, 0.34, 0.2),
        ]
    )


@TAXI.style()
def taxi_low_poly(rng):
    n, w, h, c = u(rng, 3.1, 3.9), u(rng, 1.7, 2.1), u(rng, 1.5, 1.9), pick(rng, YELLOW, YELLOW, AMBER)
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.26, n * u(rng, 0.05, 0.22), n * 0.1, n * 0.08, 0.56, 0.28, 1, 0.82),
            *_checks(rng, n, w, h * 0.36),
            box(0.3, w * 0.4, 0.28, WHITE, n * 0.03, 0, h),
            *[box(0.08, w * 0.2, 0.16, WHITE, -n / 2, s * w * 0.33, h * 0.35) for s in (-1, 1)],
            *rollers(rng, (-n * 0.29, n * 0.29), w + 0.14, u(rng, 0.38, 0.48), 0.32, int(rng.integers(7, 11))),
        ]
    )


@TAXI.style()
def taxi_old_checker(rng):
    n, w, h = u(rng, 4.7, 5.2), u(rng, 1.8, 1.95), u(rng, 1.5, 1.65)
    return facing(
        [
            *car_shell(rng, YELLOW, n, w, h, n * 0.3, n * 0.24, 0.35, 0.35, 0.58),
            *car_trim(rng, n, w, h, 0.58),
            *_checks(rng, n, w, h * 0.44),
            *_sign(rng, w, 0.1, h),
            *both(fin(n * 0.2, n * 0.14, 0.12, 0.05, 0.06, YELLOW, n * 0.38, h * 0.57, w * 0.46)),
            *wheels_at(rng, (-n * 0.31, n * 0.28), w, 0.34, 0.18),
        ]
    )


@TAXI.style()
def taxi_estate_or_van(rng):
    n, w, h, c = u(rng, 4.4, 5.0), u(rng, 1.75, 1.95), u(rng, 1.6, 1.9), pick(rng, YELLOW, (0.9, 0.88, 0.75), WHITE)
    rack = both(box(n * 0.35, 0.04, 0.05, DARK, n * 0.15, w * 0.33, h + 0.02))
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.18, 0.05, n * 0.16, 0.15, 0.56, pillars=2),
            *car_trim(rng, n, w, h, 0.56),
            *(_checks(rng, n, w, h * 0.38) if odds(rng, 0.5) else []),
            *rack,
            *_sign(rng, w, -n * 0.04, h),
            *wheels_at(rng, (-n * 0.32, n * 0.3), w + 0.02, 0.33, 0.2),
        ]
    )


GARBAGE_TRUCK = vehicle_category(
    "garbage truck",
    ("refuse truck", "bin lorry", "dustcart", "waste collection truck", "trash truck"),
    "a truck that collects household waste and presses it together",
    "what comes early in the morning to empty the bins",
    "a heavy vehicle with a big closed body and a hopper behind",
)


def _hopper(rng, w, h, x, c):
    """The slanting rear that takes the waste in."""
    side = [(x, 0.7), (x + 0.5, 0.6), (x + 1.3, 0.9), (x + 1.1, 1.3), (x + 0.6, h), (x, h)]
    return [
        prism(side, w, c),
        box(0.5, w * 0.85, 0.6, DARK, x + 0.95, 0, 0.95),
        *both(bar((x + 0.3, w * 0.51, h * 0.9), (x + 0.9, w * 0.51, 1.2), 0.06, tint(rng, "metal"), 6)),
        *both(box(0.4, 0.4, 0.05, DARK, x + 1.2, w * 0.35, 0.5)),
    ]


@GARBAGE_TRUCK.style()
def garbage_rear_loader(rng):
    n, w, h, c = u(rng, 3.6, 5.2), u(rng, 2.3, 2.5), u(rng, 2.7, 3.3), tint(rng, pick(rng, "leaf", "white", "paint"))
    ribs = [box(0.08, w * 1.03, h - 1.0, c, x, 0, 0.95) for x in np.linspace(0.6, n, 5)]
    cart = [
        box(0.5, 0.5, 0.9, tint(rng, "leaf"), n + 1.9, 0.4, 0.1, 1.15),
        *rollers(rng, (n + 2.1,), 0.5, 0.1, 0.05, 8),
    ]
    return facing(
        [
            *cab(rng, w, h * 0.92, tint(rng, pick(rng, "white", "paint"))),
            box(n, w * 0.98, h - 0.9, c, 0.2 + n / 2, 0, 0.9),
            *ribs,
            *_hopper(rng, w, h, n + 0.2, c),
            *(cart if odds(rng, 0.4) else []),
            box(n, 0.9, 0.3, DARK, n / 2, 0, 0.65),
            *wheels_at(rng, (-1.1, n * 0.6, n * 0.6 + 1.15), w, 0.5, 0.34),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_front_loader(rng):
    n, w, h, c = u(rng, 4.2, 5.5), 2.5, u(rng, 3.0, 3.5), tint(rng, "paint")
    up = u(rng, 0.2, 1.2)
    reach = np.float32((-2.2 * np.cos(up), 0, 2.2 * np.sin(up)))
    arms = both(bar((-0.2, w * 0.54, 1.6), np.float32((-0.2, w * 0.54, 1.6)) + reach * 1.25, 0.11, c, 4))
    skip = frustum(
        (1.0, w * 0.75), (1.2, w * 0.8), tint(rng, "leaf"), -0.5 + reach[0] * 1.35, 0, 1.2 + reach[2] * 1.2, 1.0
    )
    top = prism([(0.3, 0.9), (n, 0.9), (n + 0.6, 1.3), (n + 0.6, h - 0.4), (n, h), (0.3, h)], w, c)
    return facing(
        [
            *cab(rng, w, h * 0.82, tint(rng, "white")),
            top,
            *arms,
            *([skip] if odds(rng, 0.7) else []),
            box(n, 0.9, 0.3, DARK, n / 2, 0, 0.65),
            *wheels_at(rng, (-1.1, n * 0.6, n * 0.6 + 1.15), w, 0.5, 0.34),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_low_poly(rng):
    w, h, n, c = u(rng, 1.9, 2.3), u(rng, 1.9, 2.3), u(rng, 2.0, 3.0), tint(rng, pick(rng, "leaf", "paint"))
    d = tint(rng, pick(rng, "white", "paint"))
    body = [(0.05, 0.55), (n, 0.55), (n + 0.7, 0.8), (n + 0.5, h * 0.7), (n, h * 1.1), (0.05, h * 1.1)]
    return facing(
        [
            frustum((1.3, w * 0.95), (1.15, w * 0.88), d, -0.65, 0, 0.45, h - 0.45),
            box(0.8, w, h * 0.28, DARK, -0.7, 0, h * 0.58),
            box(0.1, w * 0.72, h * 0.3, DARK, -1.28, 0, h * 0.55),
            prism(body, w, c),
            box(0.3, w * 0.7, h * 0.35, DARK, n + 0.5, 0, 0.85),
            *[box(0.15, w * 1.06, h * 0.75, c, x * n, 0, 0.6) for x in (0.25, 0.65)],
            *[box(0.1, 0.3, 0.24, WHITE, -1.3, s * w * 0.32, 0.6) for s in (-1, 1)],
            cylinder(0.1, 0.18, AMBER, -0.6, 0, h, n=7),
            *rollers(rng, (-0.6, n * 0.75), w + 0.15, u(rng, 0.42, 0.55), 0.4, int(rng.integers(6, 10))),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_rounded_drum(rng):
    n, w, h = u(rng, 3.0, 4.2), u(rng, 2.2, 2.4), u(rng, 2.5, 2.8)
    c, r = tint(rng, pick(rng, "metal", "white", "paint")), u(rng, 1.0, 1.2)
    drum = spindle(
        [(0.3, 0), (0.35, r * 0.8), (0.6, r), (n * 0.8, r), (n + 0.1, r * 0.8), (n + 0.1, 0)], c, 16, 0, 0, 0.9 + r
    )
    return facing(
        [
            *cab(rng, w, h, tint(rng, "paint")),
            drum,
            *_hopper(rng, w * 0.9, h * 0.95, n, c),
            *[
                spindle([(x, r), (x + 0.02, r * 1.04), (x + 0.1, r * 1.04), (x + 0.12, r)], DARK, 16, 0, 0, 0.9 + r)
                for x in (0.9, n * 0.6)
            ],
            box(n + 0.6, 0.9, 0.3, DARK, n / 2, 0, 0.65),
            *wheels_at(rng, (-1.1, n * 0.75), w, 0.5, 0.34),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_open_side_loader(rng):
    n, w, h, c = u(rng, 3.2, 4.6), u(rng, 2.1, 2.4), u(rng, 2.4, 2.8), tint(rng, "paint")
    y = -w * 0.55
    arm = [
        bar((0.6, y, 1.0), (0.6, y - 0.7, u(rng, 0.8, 1.8)), 0.09, tint(rng, "metal"), 5),
        box(0.5, 0.5, 0.95, tint(rng, "leaf"), 0.6, y - 1.0, u(rng, 0.05, 0.9), 1.15),
    ]
    heap = [
        sphere(
            u(rng, 0.25, 0.4),
            u(rng, 0.25, 0.4),
            0.25,
            tint(rng, "any"),
            0.6 + k * n * 0.18,
            u(rng, -0.5, 0.5),
            h - 0.1,
            n=7,
        )
        for k in range(5)
    ]
    return facing(
        [
            *cab(rng, w, h * 0.95, c),
            frustum((n, w * 0.9), (n, w), tint(rng, pick(rng, "leaf", "metal")), 0.3 + n / 2, 0, 0.9, h - 0.9),
            box(n * 0.9, w * 0.88, 0.02, DARK, 0.3 + n / 2, 0, h),
            *arm,
            *heap,
            *[box(0.08, w * 1.02, h - 1.0, DARK, 0.3 + n * k, 0, 0.95) for k in (0.15, 0.5, 0.85)],
            box(n, 0.9, 0.3, DARK, n / 2, 0, 0.6),
            *wheels_at(rng, (-1.0, n * 0.7), w, 0.46, 0.3),
        ]
    )


RACE_CAR = vehicle_category(
    "race car",
    ("racing car", "formula one car", "f1 car", "go-kart", "stock car", "rally car"),
    "a low fast car built for racing",
    "what laps the track at the grand prix",
    "an open single-seater with wide wheels and wings",
    "a sports machine with a number painted on it",
)


def _slicks(rng, xs, tracks_, rs, ws, n=16):
    return [m for x, t, r, w in zip(xs, tracks_, rs, ws, strict=True) for m in rollers(rng, (x,), t, r, w, n, 0.55)]


@RACE_CAR.style()
def race_formula(rng):
    n, w, c, d = u(rng, 4.2, 5.4), u(rng, 1.8, 2.0), tint(rng, "paint"), tint(rng, pick(rng, "paint", "white", "black"))
    a = n / 2
    nose = [
        (-a, 0.25),
        (-a, 0.18),
        (-n * 0.1, 0.12),
        (n * 0.35, 0.12),
        (n * 0.4, 0.4),
        (n * 0.15, 0.85),
        (n * 0.06, 0.95),
        (n * 0.04, 0.6),
        (-n * 0.12, 0.58),
    ]
    pods = both(
        prism(
            [(-n * 0.02, 0.12), (n * 0.32, 0.12), (n * 0.32, 0.3), (0.05 * n, 0.55), (-n * 0.02, 0.5)],
            w * 0.26,
            c,
            w * 0.26,
        )
    )
    arms = [
        bar((x, s * 0.2, 0.35), (x + 0.1 * e, s * w * 0.42, 0.35), 0.02, DARK, 4)
        for x in (-n * 0.32, n * 0.36)
        for s in (-1, 1)
        for e in (-1, 1)
    ]
    halo = [
        bar((-n * 0.1, 0, 0.6), (-n * 0.08, 0, 0.85), 0.025, DARK, 5),
        *both(bar((-n * 0.08, 0, 0.85), (n * 0.05, 0.25, 0.8), 0.025, DARK, 5)),
    ]
    return facing(
        [
            prism(nose, w * 0.22, c), box(n * 0.5, w * 0.3, 0.35, c, n * 0.05, 0, 0.12), *pods, *arms,
            box(0.35, w * 0.95, 0.03, d, -a + 0.1, 0, 0.16), *both(box(0.4, 0.03, 0.2, d, -a + 0.1, w * 0.47, 0.14)),
            box(0.3, w * 0.5, 0.04, d, a - 0.15, 0, 0.9), *both(box(0.45, 0.03, 0.55, d, a - 0.15, w * 0.25, 0.4)), box(0.2, w * 0.5, 0.03, d, a - 0.1, 0, 0.65),
            sphere(0.14, 0.13, 0.15, tint(rng, "paint"), 0, 0, 0.68, n=8), *(halo if odds(rng, 0.5) else []),
            *_slicks(rng, (-n * 0.33, n * 0.37), (w, w), (0.33, 0.34), (0.3, 0.38)),
        ]
    )  # fmt: skip


@RACE_CAR.style()
def race_gt_with_wing(rng):
    n, w, h, c, d = u(rng, 4.3, 4.9), u(rng, 1.85, 2.05), u(rng, 1.12, 1.28), tint(rng, "paint"), tint(rng, "any")
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.33, n * 0.14, 0.75, 0.7, 0.6, 0.12), *car_trim(rng, n, w, h),
            box(n * 0.98, w * 0.2, 0.02, d, 0, 0, h * 0.56), box(n * 0.28, w * 0.2, h * 0.42, d, n * 0.1, 0, h * 0.6),
            box(0.5, w * 0.4, 0.02, WHITE, -n * 0.36, 0, h * 0.59), *both(box(0.5, 0.02, 0.4, WHITE, 0.05, w * 0.5, 0.3)),
            box(0.35, w * 0.95, 0.04, DARK, n * 0.47, 0, h * 1.03), *both(box(0.1, 0.04, h * 0.5, DARK, n * 0.46, w * 0.3, h * 0.55)),
            box(0.5, w * 1.02, 0.04, DARK, -n * 0.47, 0, 0.08), *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.05, 0.34, 0.28),
        ]
    )  # fmt: skip


@RACE_CAR.style()
def race_low_poly(rng):
    n, c, d, k = u(rng, 2.2, 3.4), tint(rng, "paint"), tint(rng, pick(rng, "paint", "white")), int(rng.integers(6, 10))
    w, a, r = n * u(rng, 0.42, 0.55), n / 2, n * u(rng, 0.11, 0.15)
    body = [
        (-a, r * 0.5),
        (a * 0.9, r * 0.5),
        (a * 0.9, r * 2.2),
        (n * 0.12, r * 2.6),
        (n * 0.05, r * 1.7),
        (-n * 0.12, r * 1.7),
        (-a, r * 1.1),
    ]
    return facing(
        [
            prism(body, w * 0.42, c),
            box(n * 0.4, w * 0.75, r * 1.0, c, n * 0.12, 0, r * 0.5),
            sphere(r * 0.8, r * 0.8, r * 0.8, d, 0, 0, r * 2.1, n=k),
            box(n * 0.12, w * 0.95, r * 0.2, d, a * 0.88, 0, r * 3.0),
            *both(box(n * 0.08, w * 0.05, r * 1.3, d, a * 0.86, w * 0.25, r * 1.9)),
            box(n * 0.14, w * 0.9, r * 0.2, d, -a, 0, r * 0.5),
            cylinder(w * 0.12, r * 0.1, WHITE, -n * 0.25, 0, r * 1.45, n=k),
            *_slicks(rng, (-n * 0.3, n * 0.34), (w, w * 1.05), (r, r * 1.2), (w * 0.2, w * 0.26), k),
        ]
    )


@RACE_CAR.style()
def race_go_kart(rng):
    n, w, c = u(rng, 1.6, 2.0), u(rng, 1.15, 1.4), tint(rng, "paint")
    a, r = n / 2, u(rng, 0.12, 0.15)
    frame = [
        *both(bar((-a * 0.8, w * 0.22, 0.1), (a * 0.7, w * 0.3, 0.1), 0.02, DARK, 6)),
        *[bar((x * n, -w * 0.4, 0.12), (x * n, w * 0.4, 0.12), 0.02, DARK, 6) for x in (-0.32, 0.3)],
    ]
    seat = [
        soft_box(0.4, 0.38, 0.1, DARK, 0.1, 0, 0.1, r=0.1),
        soft_box(0.08, 0.38, 0.42, DARK, r=0.03).turned(0.25, "y").moved(0.28, 0, 0.12),
    ]
    return facing(
        [
            *frame,
            *seat,
            box(n * 0.7, w * 0.45, 0.02, tint(rng, "metal"), -0.05, 0, 0.08),
            prism([(-a, 0.08), (-a * 0.7, 0.08), (-a * 0.75, 0.3), (-a * 0.95, 0.22)], w * 0.8, c),
            *both(box(n * 0.35, w * 0.12, 0.18, c, 0, w * 0.42, 0.08)),
            prism([(-a * 0.62, 0.2), (-a * 0.5, 0.2), (-a * 0.35, 0.55), (-a * 0.5, 0.5)], 0.3, c),
            bar((-a * 0.55, 0, 0.2), (-0.15 * n, 0, 0.45), 0.015, DARK, 6),
            roller(0.14, 0.03, rng, 12, 0.4).turned(np.pi / 2).turned(0.6, "y").moved(-0.14 * n, 0, 0.46),
            box(0.3, 0.25, 0.25, tint(rng, "metal"), a * 0.5, -w * 0.25, 0.1),
            box(0.1, w * 0.9, 0.14, c, a, 0, 0.1),
            *_slicks(rng, (-n * 0.32, n * 0.3), (w, w * 1.08), (r, r * 1.1), (0.13, 0.2), 14),
        ]
    )


@RACE_CAR.style()
def race_vintage_cigar(rng):
    n, w, c = u(rng, 3.4, 4.2), u(rng, 1.4, 1.6), tint(rng, "paint")
    a, r = n / 2, u(rng, 0.3, 0.36)
    body = [(-a, 0), (-a + 0.02, 0.16), (-n * 0.3, 0.3), (0, 0.36), (n * 0.25, 0.3), (a, 0.06), (a, 0)]
    arms = [bar((x, 0, 0.4), (x, s * w * 0.42, r), 0.025, DARK, 5) for x in (-n * 0.32, n * 0.3) for s in (-1, 1)]
    return facing(
        [
            spindle(body, c, 14, 0, 0, 0.48),
            box(0.55, 0.42, 0.1, DARK, 0.2, 0, 0.76),
            soft_box(0.1, 0.4, 0.3, DARK, 0.5, 0, 0.72, r=0.04),
            prism([(-0.25, 0.8), (-0.22, 0.8), (-0.1, 1.0), (-0.13, 1.0)], 0.36, tint(rng, "glass")),
            *arms,
            plan([(-a * 0.6, 0.18), (-a * 0.6, -0.18), (-a * 0.25, -0.25), (-a * 0.25, 0.25)], 0.01, WHITE, 0.82),
            *both(bar((-n * 0.1, 0.34, 0.5), (n * 0.4, 0.36, 0.45), 0.04, tint(rng, "metal"), 7)),
            cylinder(0.22, 0.02, RED, a * 0.6, 0, 0.7, n=12),
            *_slicks(rng, (-n * 0.32, n * 0.3), (w, w), (r, r * 1.08), (0.14, 0.18), 18),
        ]
    )
