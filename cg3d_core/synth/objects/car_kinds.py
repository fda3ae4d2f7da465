"""More styles of car and bus."""

from __future__ import annotations

import numpy as np

from ..forms import loft, odds, oval, pick, soft_box, u
from ..mesh import bar, box, sphere, torus
from ..palette import tint
from .cars import BUS, CAR, facing, wheels_at, window_row
from .vehicle_parts import (
    DARK,
    RED,
    WHITE,
    both,
    car_shell,
    car_trim,
    frustum,
    glazed,
    prism,
    roller,
    rollers,
    spindle,
    spoked,
)


@CAR.style()
def car_estate_detailed(rng):
    n, w, h = u(rng, 4.3, 5.0), u(rng, 1.7, 1.95), u(rng, 1.45, 1.75)
    c = tint(rng, pick(rng, "paint", "metal", "white", "black"))
    rails = [box(n * 0.35, 0.04, 0.05, DARK, n * 0.12, s * w * 0.33, h + 0.02) for s in (-1, 1)]
    load = [soft_box(n * 0.3, w * 0.5, 0.3, DARK, n * 0.12, 0, h + 0.06, r=0.15)] if odds(rng, 0.25) else []
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.26, 0.06, n * 0.15, u(rng, 0.1, 0.4), pillars=2),
            *car_trim(rng, n, w, h),
            *rails,
            *load,
            *wheels_at(rng, (-n * 0.31, n * 0.29), w + 0.03, u(rng, 0.3, 0.37), 0.21),
        ]
    )


@CAR.style()
def car_convertible(rng):
    n, w, c, k = u(rng, 3.8, 4.7), u(rng, 1.65, 1.9), tint(rng, "paint"), tint(rng, pick(rng, "black", "wood", "white"))
    b, a = u(rng, 0.75, 0.9), n / 2
    deck = [(-a, 0.22), (a, 0.22), (a, b * 0.45), (-a, b * 0.45)]
    bonnet = [(-a, b * 0.4), (-0.45, b * 0.4), (-0.45, b), (-a + 0.15, b * 0.8), (-a, b * 0.62)]
    boot = [(a - 1.0, b * 0.4), (a, b * 0.4), (a, b * 0.9), (a - 1.0, b)]
    screen = [(-0.62, b * 0.95), (-0.5, b * 0.95), (-0.12, b + 0.42), (-0.18, b + 0.42)]
    seats = [
        m
        for x in ((0.1,), (0.1, 0.75))[int(n > 4.3)]
        for s in (-1, 1)
        for m in (
            soft_box(0.45, 0.45, 0.15, k, x, s * w * 0.22, 0.42, r=0.06),
            soft_box(0.14, 0.45, 0.6, k, x + 0.27, s * w * 0.22, 0.45, r=0.06),
        )
    ]
    return facing(
        [
            prism(deck, w, c),
            prism(bonnet, w, c),
            prism(boot, w, c),
            *both(box(n * 0.5, 0.1, b * 0.58, c, 0.15, w / 2 - 0.05, b * 0.4)),
            prism(screen, w * 0.82, tint(rng, "glass")),
            *seats,
            torus(0.17, 0.02, DARK, n=12).turned(0.9, "y").moved(-0.3, w * 0.22, b),
            *car_trim(rng, n, w, b / 0.6),
            *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.02, 0.32, 0.21),
        ]
    )


@CAR.style()
def car_low_poly_chunky(rng):
    n, w, h, c = u(rng, 3.1, 3.9), u(rng, 1.6, 2.1), u(rng, 1.6, 2.0), tint(rng, "paint")
    r, b, nose, tail = u(rng, 0.4, 0.52), u(rng, 0.5, 0.6), n * u(rng, 0.12, 0.3), n * u(rng, 0.02, 0.2)
    lamps = [
        roller(0.13, 0.06, rng, 8, colour=WHITE).turned(np.pi / 2).moved(-n / 2, s * w * 0.34, h * b * 0.62)
        for s in (-1, 1)
    ]
    extra = [box(0.16, w * 1.02, 0.2, tint(rng, "metal"), s * n / 2, 0, 0.3) for s in (-1, 1)]
    return facing(
        [
            *car_shell(rng, c, n, w, h, nose, tail, n * 0.1, n * 0.08, b, 0.28, int(rng.integers(0, 2)), 0.8),
            *lamps,
            *(extra if odds(rng, 0.7) else []),
            *[box(0.05, w * 0.18, 0.14, RED, n / 2, s * w * 0.36, h * b * 0.65) for s in (-1, 1)],
            *rollers(rng, (-n * 0.29, n * 0.29), w + 0.16, r, u(rng, 0.28, 0.4), int(rng.integers(7, 11))),
        ]
    )


@CAR.style()
def car_smooth_lofted(rng):
    """One flowing surface, as scanned or subdivided models have it."""
    n, w, h = u(rng, 3.5, 4.8), u(rng, 1.6, 1.9), u(rng, 1.3, 1.6)
    c, m = tint(rng, pick(rng, "paint", "metal", "white")), 18
    bow, hip = u(rng, 0.45, 0.7), u(rng, 0.5, 0.75)

    def ring(x, half, low, high, power=3.5):
        o = oval(half, (high - low) / 2, power, m)
        return np.c_[np.full(m, x * n), o + np.float32([0, (low + high) / 2])]

    lower = [
        (-0.5, 0.3, 0.3, bow * 0.7),
        (-0.47, 0.42, 0.2, bow),
        (-0.35, 0.49, 0.18, bow + 0.12),
        (-0.1, 0.5, 0.18, 0.85),
    ]
    lower += [
        (0.2, 0.5, 0.18, 0.88),
        (0.38, 0.49, 0.2, hip + 0.25),
        (0.47, 0.44, 0.25, hip + 0.2),
        (0.5, 0.36, 0.35, hip),
    ]
    upper = [(-0.26, 0.36, 0.6, 0.72), (-0.1, 0.42, 0.6, h * 0.97), (0.05, 0.42, 0.6, h), (0.2, 0.41, 0.6, h * 0.95)]
    upper += [(u(rng, 0.32, 0.42), 0.35, 0.6, 0.8)]
    g = tint(rng, "black")
    return facing(
        [
            loft([ring(x, s * w, a, b) for x, s, a, b in lower], c),
            loft([ring(x, s * w * 1.02, a, b * 0.94, 2.6) for x, s, a, b in upper], g),
            loft([ring(x, s * w * 0.85, a, b, 2.4) for x, s, a, b in upper[1:4]], c),
            *[sphere(0.12, 0.2, 0.1, WHITE, -n * 0.46, s * w * 0.34, bow * 0.85, n=8) for s in (-1, 1)],
            *wheels_at(rng, (-n * 0.31, n * 0.3), w, 0.32, 0.2),
        ]
    )


@CAR.style()
def car_vintage(rng):
    n, w, h, c, k = u(rng, 3.3, 4.4), u(rng, 1.5, 1.75), u(rng, 1.6, 1.95), tint(rng, "paint"), tint(rng, "black")
    a, r = n / 2, u(rng, 0.33, 0.42)
    arch = np.linspace(0.1, np.pi - 0.1, 7)
    guard = np.r_[np.c_[np.cos(arch), np.sin(arch)] * r * 1.35, np.c_[np.cos(arch), np.sin(arch)][::-1] * r * 1.15]
    guards = [prism(guard + np.float32((x, r)), 0.28, k, s * w * 0.42) for x in (-n * 0.33, n * 0.31) for s in (-1, 1)]
    front = (
        spindle([(-a + 0.1, 0), (-a + 0.1, 0.3), (-n * 0.08, 0.36), (-n * 0.08, 0)], c, 10, z=0.8)
        if odds(rng, 0.5)
        else frustum((n * 0.38, w * 0.5), (n * 0.38, w * 0.42), c, -n * 0.28, 0, 0.4, 0.68)
    )
    body = [(-n * 0.1, 0.4), (a * 0.85, 0.4), (a * 0.9, h * 0.6), (a * 0.75, h), (-n * 0.07, h), (-n * 0.1, h * 0.65)]
    wheel_ = spoked(r, 0.06, rng, 10, 18, wire=0.015)
    return facing(
        [
            front,
            *glazed(body, w * 0.82, 0.9, c, rng, 1)[:1],
            prism(
                [(-n * 0.04, h * 0.65), (a * 0.7, h * 0.65), (a * 0.66, h * 0.92), (-n * 0.03, h * 0.92)],
                w * 0.8,
                DARK,
                top=0.93,
                split=h * 0.8,
            ),
            box(n * 0.5, w * 0.95, 0.05, k, 0, 0, 0.38),
            *guards,
            *[wheel_.moved(x, s * w * 0.42, r) for x in (-n * 0.33, n * 0.31) for s in (-1, 1)],
            *[
                spindle(
                    [(-0.1, 0), (-0.1, 0.11), (0.08, 0.05), (0.1, 0)],
                    tint(rng, "metal"),
                    10,
                    -a + 0.2,
                    s * w * 0.28,
                    0.95,
                )
                for s in (-1, 1)
            ],
            box(0.06, w * 0.36, 0.6, tint(rng, "metal"), -a + 0.08, 0, 0.45),
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
