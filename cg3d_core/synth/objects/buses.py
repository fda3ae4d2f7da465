"""Buses."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, WHITE, both, facing, frustum, prism, rollers, wheels_at, window_row

BUS = vehicle_category(
    "bus",
    ("coach", "omnibus", "city bus", "school bus"),
    "a long vehicle that carries many passengers",
    "public transport with rows of seats",
    "what children take to school",
)


@BUS.style()
def bus_city(rng):
    n, w, h = u(rng, 8.5, 12.5), u(rng, 2.4, 2.6), u(rng, 2.8, 3.2)
    body = soft_box(n, w, h - 0.35, tint(rng, pick(rng, "paint", "white")), z=0.35, r=0.15)
    return facing(
        [
            body,
            *window_row(rng, n, w, 1.4, h - 0.5, 8),
            box(0.02, w * 0.9, 1.2, tint(rng, "black"), -n / 2, 0, 1.3),
            *wheels_at(rng, (-n * 0.3, n * 0.28), w, 0.48, 0.28),
        ]
    )


@BUS.style()
def bus_with_bonnet(rng):
    n, w, h, c = (
        u(rng, 6.5, 9.0),
        u(rng, 2.2, 2.5),
        u(rng, 2.7, 3.0),
        (0.95, 0.7, 0.1) if odds(rng, 0.7) else tint(rng, "paint"),
    )
    return facing(
        [
            soft_box(n, w, h - 0.5, c, 0.7, 0, 0.5, r=0.2),
            *[m.moved(0.7) for m in window_row(rng, n, w, 1.5, h - 0.4, 9)],
            soft_box(1.5, w * 0.8, 0.9, c, -n / 2 + 0.1, 0, 0.5, r=0.2),
            *wheels_at(rng, (-n * 0.48, n * 0.35), w, 0.48, 0.28),
        ]
    )


@BUS.style()
def bus_double_decker(rng):
    n, w, h = u(rng, 8, 11), u(rng, 2.4, 2.6), u(rng, 4.1, 4.5)
    return facing(
        [
            soft_box(n, w, h - 0.35, tint(rng, "paint"), z=0.35, r=0.15),
            *window_row(rng, n, w, 1.3, 2.1, 8),
            *window_row(rng, n, w, 2.9, 3.8, 8),
            *wheels_at(rng, (-n * 0.3, n * 0.28), w, 0.48, 0.28),
        ]
    )


@BUS.style()
def bus_coach_detailed(rng):
    n, w, h, c = u(rng, 9.5, 13), u(rng, 2.45, 2.6), u(rng, 3.3, 3.8), tint(rng, pick(rng, "paint", "white", "metal"))
    a, k = n / 2, tint(rng, "black")
    body = [(-a, 0.35), (a, 0.35), (a, h * 0.8), (a - 0.2, h), (-a + 0.6, h), (-a + 0.05, h * 0.45)]
    return facing(
        [
            prism(body, w, c),
            prism([(-a + 0.9, h * 0.48), (a - 0.4, h * 0.48), (a - 0.4, h * 0.85), (-a + 0.9, h * 0.85)], w * 1.01, k),
            prism([(-a + 0.02, h * 0.45), (-a + 0.3, h * 0.45), (-a + 0.65, h * 0.9), (-a + 0.5, h * 0.9)], w * 0.9, k),
            *[box(0.08, w * 1.014, h * 0.4, c, x * n, 0, h * 0.46) for x in np.linspace(-0.3, 0.4, 6)],
            *[box(n * 0.12, w * 1.012, 0.6, tint(rng, "metal"), x * n, 0, 0.55) for x in (-0.1, 0.04, 0.18)],
            *both(bar((-a, w * 0.4, h * 0.85), (-a - 0.35, w * 0.52, h * 0.8), 0.03, k, 5)),
            *both(box(0.1, 0.2, 0.45, k, -a - 0.35, w * 0.52, h * 0.62)),
            box(n * 0.2, w * 0.6, 0.2, WHITE, u(rng, -0.1, 0.2) * n, 0, h),
            *[box(0.05, 0.35, 0.16, WHITE, -a, s * w * 0.36, 0.7) for s in (-1, 1)],
            *wheels_at(rng, (-n * 0.3, n * 0.27, n * 0.36)[: int(rng.integers(2, 4))], w + 0.02, 0.5, 0.3),
        ]
    )


@BUS.style()
def bus_low_poly_chunky(rng):
    n, w, h = u(rng, 6.1, 7.4), u(rng, 2.6, 3.2), u(rng, 2.9, 3.6)
    c, r = (0.95, 0.72, 0.1) if odds(rng, 0.4) else tint(rng, "paint"), u(rng, 0.55, 0.75)
    bonnet = [box(n * 0.2, w * 0.8, h * 0.35, c, -n * 0.55, 0, 0.45, 0.9)] if odds(rng, 0.5) else []
    return facing(
        [
            frustum((n, w), (n * 0.96, w * 0.9), c, 0, 0, 0.4, h - 0.4),
            *bonnet,
            *window_row(rng, n, w * 0.98, h * 0.55, h * 0.82, int(rng.integers(3, 6))),
            box(n * 0.99, w * 0.75, h * 0.3, DARK, -0.06, 0, h * 0.54),
            box(n * 1.005, w * 1.01, 0.14, tint(rng, "paint"), 0, 0, h * 0.38),
            *[box(0.1, 0.35, 0.3, WHITE, -n * (0.65 if bonnet else 0.5), s * w * 0.28, 0.75) for s in (-1, 1)],
            *rollers(rng, (-n * 0.32, n * 0.3), w + 0.2, r, 0.5, int(rng.integers(7, 11))),
        ]
    )


@BUS.style()
def bus_articulated(rng):
    n, w, h, c = u(rng, 12, 13.2), 2.5, u(rng, 2.9, 3.2), tint(rng, "paint")
    front, rear, bend = n * 0.52, n * 0.4, u(rng, -0.12, 0.12)
    cars = []
    for k, m in ((0, front), (1, rear)):
        body = [
            soft_box(m, w, h - 0.35, c, z=0.35, r=0.15),
            *window_row(rng, m, w, 1.3, h - 0.5, 5 - k),
            *wheels_at(rng, ((-m * 0.33, m * 0.3) if k == 0 else (m * 0.15,)), w, 0.48, 0.28),
        ]
        cars += [p.moved(-m / 2 - 0.3) if k == 0 else p.moved(m / 2 + 0.3).turned(bend) for p in body]
    folds = [box(0.12, w * (0.97 if k % 2 else 0.88), h - 0.6, DARK, -0.36 + k * 0.12, 0, 0.45) for k in range(7)]
    return facing([*cars, *folds, box(0.02, w * 0.9, 1.3, DARK, -front - 0.3, 0, 1.2)])


@BUS.style()
def bus_open_top(rng):
    n, w, c, s = u(rng, 7.5, 10), 2.5, tint(rng, "paint"), tint(rng, "paint")
    rows = np.linspace(-0.35, 0.4, int(rng.integers(6, 10))) * n
    seats = [
        m
        for x in rows
        for y in (-1, 1)
        for m in (box(0.4, 0.85, 0.12, s, x, y * 0.65, 2.8), box(0.1, 0.85, 0.5, s, x + 0.2, y * 0.65, 2.85))
    ]
    rim = [box(n, 0.06, 0.75, c, 0, y * (w / 2 - 0.03), 2.4) for y in (-1, 1)] + [
        box(0.06, w, 1.0, c, x * n / 2, 0, 2.4) for x in (-1, 1)
    ]
    return facing(
        [
            soft_box(n, w, 2.05, c, z=0.35, r=0.15),
            *window_row(rng, n, w, 1.2, 2.05, 7),
            *rim,
            *seats,
            box(0.04, w * 0.9, 1.0, DARK, -n / 2, 0, 1.1),
            prism(
                [(-n / 2, 3.1), (-n / 2 + 0.05, 3.1), (-n / 2 + 0.25, 3.7), (-n / 2 + 0.2, 3.7)],
                w * 0.9,
                tint(rng, "glass"),
            ),
            *wheels_at(rng, (-n * 0.3, n * 0.28), w, 0.48, 0.28),
        ]
    )
