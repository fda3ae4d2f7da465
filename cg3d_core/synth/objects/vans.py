"""Vans."""

from __future__ import annotations

from ..forms import odds, pick, soft_box, u
from ..mesh import box, cylinder, lathe
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import (
    AMBER,
    DARK,
    RED,
    WHITE,
    both,
    car_shell,
    car_trim,
    facing,
    prism,
    rollers,
    side_body,
    spindle,
    wheels_at,
    window_row,
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


@VAN.style()
def van_classic_camper(rng):
    n, w, h, c = u(rng, 3.9, 4.6), u(rng, 1.65, 1.85), u(rng, 1.85, 2.1), tint(rng, "paint")
    a = n / 2
    low = [(-a, 0.3), (a, 0.3), (a, h * 0.52), (-a - 0.02, h * 0.5)]
    top = [(-a - 0.02, h * 0.5), (a, h * 0.52), (a - 0.1, h * 0.93), (a - 0.3, h), (-a + 0.45, h), (-a + 0.2, h * 0.9)]
    pop = prism([(-a * 0.5, h), (a * 0.6, h), (a * 0.6, h + 0.1), (-a * 0.5, h + u(rng, 0.1, 0.8))], w * 0.7, WHITE)
    rack = [
        box(n * 0.45, w * 0.75, 0.05, tint(rng, "wood"), 0.3, 0, h + 0.06),
        box(0.6, 0.4, 0.25, tint(rng, "wood"), 0.2, 0, h + 0.1),
    ]
    extra = pick(rng, [pop], rack, [])
    return facing(
        [
            prism(low, w, c),
            prism(top, w * 0.98, WHITE, top=0.9, split=h * 0.8),
            *[m.moved(0.1) for m in window_row(rng, n * 0.85, w * 0.975, h * 0.58, h * 0.82, 4)],
            prism(
                [(-a - 0.02, h * 0.57), (-a + 0.2, h * 0.57), (-a + 0.3, h * 0.85), (-a + 0.14, h * 0.85)],
                w * 0.8,
                DARK,
            ),
            *[
                spindle(
                    [(-0.06, 0), (-0.05, 0.1), (0.05, 0.12), (0.06, 0)], WHITE, 10, -a - 0.01, s * w * 0.33, h * 0.36
                )
                for s in (-1, 1)
            ],
            spindle([(-0.03, 0), (-0.03, 0.16), (0.03, 0.16), (0.03, 0)], WHITE, 12, -a - 0.02, 0, h * 0.4),
            *[box(0.14, w * 1.02, 0.14, tint(rng, "metal"), s * a, 0, 0.3) for s in (-1, 1)],
            *extra,
            *wheels_at(rng, (-n * 0.29, n * 0.3), w + 0.02, 0.32, 0.19),
        ]
    )


@VAN.style()
def van_low_poly_chunky(rng):
    n, w, h, c = u(rng, 2.9, 3.8), u(rng, 1.7, 2.1), u(rng, 1.9, 2.4), tint(rng, pick(rng, "paint", "white"))
    a, nose = n / 2, u(rng, 0.1, 0.6)
    p = [(-a, 0.35), (a, 0.35), (a, h), (-a + nose + 0.45, h), (-a + nose, h * 0.6), (-a, h * 0.5)]
    side = [(-a + nose + 0.2, h * 0.6), (-a * 0.1, h * 0.6), (-a * 0.1, h * 0.87), (-a + nose + 0.42, h * 0.87)]
    rest = box(n * 0.4, w * 1.02, h * 0.26, DARK, n * 0.22, 0, h * 0.6)
    screen = [
        (-a + nose - 0.03, h * 0.63),
        (-a + nose + 0.2, h * 0.63),
        (-a + nose + 0.5, h * 0.93),
        (-a + nose + 0.37, h * 0.93),
    ]
    return facing(
        [
            prism(p, w, c, top=0.93, split=h * 0.8),
            prism(side, w * 1.02, DARK, top=0.95, split=h * 0.8),
            *([rest] if odds(rng, 0.5) else []),
            prism(screen, w * 0.8, DARK),
            *[box(0.1, 0.25, 0.2, WHITE, -a, s * w * 0.32, h * 0.33) for s in (-1, 1)],
            box(n * 1.03, w * 1.03, 0.16, tint(rng, "any"), 0, 0, 0.38),
            *rollers(rng, (-n * 0.28, n * 0.28), w + 0.14, u(rng, 0.38, 0.5), 0.32, int(rng.integers(6, 10))),
        ]
    )


@VAN.style()
def van_step_delivery(rng):
    n, w, h, c = u(rng, 5.0, 6.5), u(rng, 2.0, 2.3), u(rng, 2.7, 3.1), tint(rng, pick(rng, "wood", "white", "paint"))
    a = n / 2
    p = [(-a, 0.45), (a, 0.45), (a, h), (-a + 1.0, h), (-a + 0.75, h * 0.52), (-a, h * 0.42)]
    return facing(
        [
            prism(p, w, c),
            prism(
                [(-a + 0.72, h * 0.55), (-a + 0.9, h * 0.55), (-a + 1.05, h * 0.88), (-a + 0.92, h * 0.88)],
                w * 0.9,
                DARK,
            ),
            box(0.75, w * 1.01, h * 0.62, DARK, -a + 1.45, 0, h * 0.3),
            box(n * 0.5, w * 1.012, 0.12, tint(rng, "paint"), n * 0.15, 0, h * 0.6),
            box(0.05, w * 0.5, h * 0.15, DARK, -a, 0, h * 0.2),
            *[box(0.07, 0.2, 0.2, WHITE, -a, s * w * 0.36, h * 0.25) for s in (-1, 1)],
            *both(box(0.08, 0.2, 0.35, DARK, -a + 0.8, w / 2 + 0.14, h * 0.6)),
            box(0.03, w * 0.8, h * 0.65, tint(rng, "metal"), a + 0.01, 0, 0.7),
            box(0.3, w * 0.9, 0.15, DARK, a + 0.1, 0, 0.45),
            *wheels_at(rng, (-n * 0.33, n * 0.27), w, 0.4, 0.28),
        ]
    )


@VAN.style()
def van_family_detailed(rng):
    n, w, h = u(rng, 4.4, 5.1), u(rng, 1.8, 2.0), u(rng, 1.7, 2.0)
    c = tint(rng, pick(rng, "paint", "metal", "white"))
    rails = both(box(n * 0.45, 0.04, 0.05, DARK, n * 0.1, w * 0.33, h + 0.02))
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * u(rng, 0.12, 0.18), 0.04, n * 0.16, u(rng, 0.05, 0.2), 0.55, pillars=3),
            *car_trim(rng, n, w, h, 0.55),
            box(n * 0.3, w * 1.012, 0.03, DARK, n * 0.28, 0, h * 0.5),
            *(rails if odds(rng, 0.5) else []),
            *wheels_at(rng, (-n * 0.33, n * 0.29), w + 0.02, 0.33, 0.21),
        ]
    )


@VAN.style()
def van_open_rear_doors(rng):
    n, w, h, c = u(rng, 4.6, 5.8), u(rng, 1.8, 2.0), u(rng, 2.1, 2.6), tint(rng, pick(rng, "white", "paint"))
    a, t, z = n / 2, 0.06, 0.35
    front = [(-a, z), (-a + 2.0, z), (-a + 2.0, h), (-a + 1.5, h), (-a + 0.85, h * 0.56), (-a, h * 0.45)]
    m = n - 2.0
    swing = u(rng, 1.6, 2.4)
    doors = both(box(t, w / 2, h - z - 0.1, c, 0, -w / 4, z + 0.05).turned(swing).moved(a, w / 2))
    load = [
        box(
            u(rng, 0.4, 0.7), u(rng, 0.4, 0.7), u(rng, 0.3, 0.6), tint(rng, "wood"), a - 0.5 - k * 0.8, s * 0.4, z + 0.1
        )
        for k in range(3)
        for s in (-1, 1)
    ]
    return facing(
        [
            prism(front, w, c),
            prism(
                [(-a + 0.95, h * 0.58), (-a + 1.8, h * 0.58), (-a + 1.8, h * 0.9), (-a + 1.5, h * 0.9)], w * 1.015, DARK
            ),
            prism(
                [(-a + 0.85, h * 0.6), (-a + 1.0, h * 0.6), (-a + 1.5, h * 0.93), (-a + 1.38, h * 0.93)], w * 0.88, DARK
            ),
            *both(box(m, t, h - z, c, a - m / 2, w / 2 - t / 2, z)),
            box(m, w, t, c, a - m / 2, 0, h - t),
            box(m, w, 0.1, DARK, a - m / 2, 0, z),
            *doors,
            *(load if odds(rng, 0.6) else []),
            *[
                box(0.06, 0.28, 0.18, c_, x, s * w * 0.36, h * 0.3)
                for x, c_ in ((-a, WHITE), (a, RED))
                for s in (-1, 1)
            ],
            *(both(cylinder(0.05, 0.1, AMBER, 0, w * 0.3, h)) if odds(rng, 0.3) else []),
            *([lathe([(0.4, 0), (0.3, 0.1), (0, 0.12)], DARK, 8, 0, 0, h)] if odds(rng, 0.3) else []),
            *wheels_at(rng, (-n * 0.32, n * 0.3), w, 0.36, 0.22),
            soft_box(0.14, w, 0.2, DARK, -a, 0, 0.3, r=0.04),
        ]
    )
