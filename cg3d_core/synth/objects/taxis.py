"""Taxis."""

from __future__ import annotations

from ..forms import odds, pick, u
from ..mesh import box, sphere
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import (
    AMBER,
    DARK,
    WHITE,
    both,
    car_shell,
    car_trim,
    facing,
    fin,
    spindle,
    toy_car_trim,
    wheels_at,
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
            *toy_car_trim(rng, n, w, h),
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
