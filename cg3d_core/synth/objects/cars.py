"""Cars."""

from __future__ import annotations

import numpy as np

from ..forms import loft, odds, oval, pick, soft_box, u
from ..mesh import box, sphere, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import (
    DARK,
    RED,
    WHITE,
    both,
    car_shell,
    car_trim,
    facing,
    frustum,
    glazed,
    prism,
    roller,
    rollers,
    side_body,
    spindle,
    spoked,
    wheel,
    wheels_at,
)

CAR = vehicle_category(
    "car",
    ("motorcar", "sedan", "hatchback", "passenger car"),
    "a road vehicle with four wheels and an engine",
    "what most families drive",
    "a motor vehicle for a few passengers",
)


def car_body(rng, n, w, h, nose, tail, screen):
    """Side outline of a car: nose and tail lengths, sloping windscreen."""
    c, r = tint(rng, pick(rng, "paint", "metal", "white", "black")), u(rng, 0.29, 0.36)
    belt, low = h * 0.6, 0.2
    body = [
        (-n / 2, low),
        (n / 2, low),
        (n / 2, belt * 0.95),
        (n / 2 - tail, belt),
        (-n / 2 + nose, belt),
        (-n / 2 + 0.1, belt * 0.78),
        (-n / 2, belt * 0.6),
    ]
    cabin = [
        (n / 2 - tail + 0.05, belt),
        (n / 2 - tail - screen * 0.6, h),
        (-n / 2 + nose + screen, h),
        (-n / 2 + nose, belt),
    ]
    glass = [(x * 0.97, z * 0.985 + 0.01) for x, z in cabin]
    lamps = [box(0.04, 0.25, 0.12, (0.95, 0.95, 0.9), -n / 2 + 0.01, s * w * 0.36, belt * 0.62) for s in (-1, 1)] + [
        box(0.04, 0.2, 0.12, (0.7, 0.1, 0.1), n / 2, s * w * 0.38, belt * 0.7) for s in (-1, 1)
    ]
    return [
        side_body(body[::-1], w, c),
        side_body(cabin[::-1], w * 0.94, c, 0.82, belt + 0.05),
        side_body(glass[::-1], w * 0.95, tint(rng, "black"), 0.82, belt + 0.05),
        *lamps,
        *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.02, r, 0.2),
    ]


@CAR.style()
def car_sedan(rng):
    n = u(rng, 4.1, 5.0)
    return facing(car_body(rng, n, u(rng, 1.65, 1.9), u(rng, 1.35, 1.5), n * 0.27, n * 0.17, 0.7))


@CAR.style()
def car_hatchback(rng):
    n = u(rng, 3.2, 4.2)
    return facing(car_body(rng, n, u(rng, 1.55, 1.8), u(rng, 1.4, 1.6), n * 0.23, n * 0.03, 0.6))


@CAR.style()
def car_off_road(rng):
    n = u(rng, 3.8, 4.9)
    spare = wheel(0.35, 0.2, rng).turned(np.pi / 2).moved(n / 2 + 0.1, 0, 0.9)
    return facing(
        [
            *car_body(rng, n, u(rng, 1.75, 2.0), u(rng, 1.65, 1.95), n * 0.25, 0.05, 0.25),
            *([spare] if odds(rng, 0.6) else []),
        ]
    )


@CAR.style()
def car_sports(rng):
    n, w = u(rng, 3.9, 4.6), u(rng, 1.75, 1.95)
    return facing(
        [
            *car_body(rng, n, w, u(rng, 1.1, 1.25), n * 0.34, n * 0.2, 0.8),
            box(0.2, w * 0.85, 0.04, tint(rng, "black"), n / 2 - 0.12, 0, 0.95),
        ]
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
