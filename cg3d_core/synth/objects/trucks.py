"""Truck and van."""

from __future__ import annotations

from ..forms import odds, pick, rounded_rect, soft_box, stack, u
from ..mesh import box
from ..palette import tint
from .cars import car_body, facing, side_body, vehicle_category, wheels_at, window_row

TRUCK = vehicle_category(
    "truck",
    ("lorry", "pickup truck", "delivery truck", "articulated lorry"),
    "a large vehicle for carrying goods",
    "a heavy motor vehicle with a cab and a load bed",
    "what brings freight on the motorway",
)


def _cab(rng, w, h, c, x=0.0, n=1.6):
    return [
        soft_box(n, w, h - 0.5, c, x, 0, 0.5, r=0.12),
        box(0.03, w * 0.9, h * 0.28, tint(rng, "black"), x - n / 2, 0, h * 0.62),
        box(n * 0.5, w * 1.006, h * 0.25, tint(rng, "black"), x - n * 0.1, 0, h * 0.63),
    ]


@TRUCK.style()
def truck_box(rng):
    n, w, h, c = u(rng, 3.5, 7.5), u(rng, 2.0, 2.5), u(rng, 2.3, 2.8), tint(rng, "paint")
    load = box(n, w, u(rng, 1.8, 2.6), tint(rng, pick(rng, "white", "paint")), 0.9 + n / 2, 0, 0.8)
    return facing(
        [
            *_cab(rng, w, h, c),
            load,
            box(n + 1.5, 0.8, 0.25, tint(rng, "black"), n / 2, 0, 0.55),
            *wheels_at(rng, (-0.1, n * 0.75, n * 0.9), w, 0.48, 0.28),
        ]
    )


@TRUCK.style()
def truck_pickup(rng):
    n, w, h, c = u(rng, 4.8, 5.8), u(rng, 1.8, 2.0), u(rng, 1.7, 1.9), tint(rng, "paint")
    parts = [
        *car_body(rng, n, w, h, n * 0.26, n * 0.38, 0.5)[1:],
        box(n * 0.62, w, 0.6, c, -n * 0.19, 0, 0.4),
        box(n * 0.38, w, 0.15, c, n * 0.31, 0, 0.4),
    ]
    return facing(
        [
            *parts,
            *[box(n * 0.38, 0.07, 0.6, c, n * 0.31, s * (w / 2 - 0.035), 0.4) for s in (-1, 1)],
            box(0.07, w, 0.6, c, n / 2, 0, 0.4),
        ]
    )


@TRUCK.style()
def truck_tipper(rng):
    n, w, h = u(rng, 3.5, 5.0), u(rng, 2.2, 2.5), u(rng, 2.4, 2.9)
    c = tint(rng, "paint")
    o = rounded_rect(n * 0.9, w * 0.85, 0.05)
    tub = stack([(o, 0), (o * 1.12, 1.2), (o * 1.06, 1.2), (o * 0.94, 0.1)], tint(rng, "paint")).turned(
        -u(rng, 0, 0.5), "y"
    )
    return facing(
        [
            *_cab(rng, w, h, c),
            tub.moved(1.1 + n / 2, 0, 1.1),
            box(n + 1.6, 0.9, 0.3, tint(rng, "black"), n / 2, 0, 0.6),
            *wheels_at(rng, (-0.1, n * 0.7, n * 0.95), w, 0.52, 0.3),
        ]
    )


VAN = vehicle_category(
    "van",
    ("minibus", "delivery van", "camper van", "minivan"),
    "a closed vehicle with sliding doors for goods or people",
    "a boxy car for parcels",
    "a small bus for a family or a team",
)


@VAN.style()
def van_panel(rng):
    n, w, h, c = u(rng, 4.4, 6.0), u(rng, 1.8, 2.1), u(rng, 1.9, 2.6), tint(rng, pick(rng, "white", "paint"))
    p = [(-n / 2, 0.3), (n / 2, 0.3), (n / 2, h), (-n / 2 + 1.5, h), (-n / 2 + 0.75, h * 0.58), (-n / 2, h * 0.45)]
    g = [(-n / 2 + 0.85, h * 0.6), (-n / 2 + 1.5, h * 0.6), (-n / 2 + 1.8, h * 0.93), (-n / 2 + 1.48, h * 0.93)]
    parts = [
        side_body(p[::-1], w, c),
        side_body(g[::-1], w * 1.01, tint(rng, "black")),
        *wheels_at(rng, (-n * 0.32, n * 0.3), w, 0.35, 0.2),
    ]
    return facing(
        [
            *parts,
            *([box(n * 0.3, w * 1.012, 0.25, tint(rng, "paint"), n * 0.2, 0, h * 0.5)] if odds(rng, 0.4) else []),
        ]
    )


@VAN.style()
def van_with_windows(rng):
    n, w, h = u(rng, 4.0, 5.2), u(rng, 1.7, 1.95), u(rng, 1.85, 2.2)
    return facing(
        [
            soft_box(n, w, h - 0.3, tint(rng, "paint"), z=0.3, r=0.3, n=3),
            *window_row(rng, n, w, h * 0.6, h * 0.88, 4),
            box(0.05, w * 0.8, h * 0.3, tint(rng, "black"), -n / 2 + 0.02, 0, h * 0.58),
            *wheels_at(rng, (-n * 0.32, n * 0.3), w, 0.33, 0.2),
        ]
    )
