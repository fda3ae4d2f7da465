"""Police cars."""

from __future__ import annotations

from ..forms import odds, pick, u
from ..mesh import bar, box, cylinder
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, WHITE, both, car_shell, car_trim, facing, lights_bar, toy_car_trim, wheels_at

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
            *toy_car_trim(rng, n, w, h),
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
