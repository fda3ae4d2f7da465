"""Boats and ships with no sails."""

from __future__ import annotations

import numpy as np

from ..forms import loft, odds, pick, soft_box, sweep, u
from ..mesh import bar, box, cylinder, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, RED, both, facing, plan, spindle

BOAT = vehicle_category(
    "boat",
    ("ship", "rowing boat", "motorboat", "speedboat", "fishing boat", "dinghy"),
    "a vessel for travelling on water",
    "what a fisherman goes out to sea in",
    "a small craft with a hull",
)


def _hull(rng, n, w, h, c):
    """Open hull, bow at -x."""
    t = np.linspace(0, 1, 9)
    half = w / 2 * np.sin(np.pi * (0.06 + 0.6 * t)) ** 0.8
    half[0] = 0.02
    top = np.r_[np.c_[(t - 0.5) * n, -half], np.c_[(t[::-1] - 0.5) * n, half[::-1]]]
    rise = np.r_[1 + 0.35 * (1 - t) ** 2, (1 + 0.35 * (1 - t) ** 2)[::-1]]

    def ring(s, z, k=1.0):
        return np.c_[top * np.float32([k, s]), rise * z]

    return loft(
        [
            ring(0.25, 0, 0.85),
            ring(0.8, h * 0.4, 0.95),
            ring(1, h),
            ring(0.88, h * 0.98, 0.97),
            ring(0.6, h * 0.25, 0.85),
        ],
        c,
    )


@BOAT.style()
def boat_rowing(rng):
    n, w, h, c = u(rng, 2.5, 5), u(rng, 1.0, 1.6), u(rng, 0.4, 0.6), tint(rng, pick(rng, "wood", "paint", "white"))
    oars = [
        bar((u(rng, -0.2, 0.4), s * 0.2, h * 0.8), (0.3, s * w * 1.1, h * 0.6), 0.025, tint(rng, "wood"), 6)
        for s in (-1, 1)
    ]
    return facing(
        [
            _hull(rng, n, w, h, c),
            *[box(0.25, w * 0.8, 0.04, tint(rng, "wood"), x * n, 0, h * 0.65) for x in (-0.15, 0.1, 0.33)],
            *(oars if odds(rng, 0.6) else []),
        ]
    )


@BOAT.style()
def boat_motor(rng):
    n, c = u(rng, 4, 10), tint(rng, pick(rng, "white", "paint"))
    w, h = n * 0.33, n * 0.15
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.75, w * 0.75, 0.06, tint(rng, "white"), 0.05 * n, 0, h * 0.9),
            soft_box(n * 0.32, w * 0.65, h * 0.9, tint(rng, "white"), 0, 0, h * 0.95, r=0.2),
            box(n * 0.28, w * 0.66, h * 0.35, tint(rng, "black"), -0.01 * n, 0, h * 1.35),
            box(n * 0.08, w * 0.2, h * 1.0, tint(rng, "black"), n * 0.47, 0, h * 0.4),
        ]
    )


def block_hull(n, w, h, c, bow=0.3, under=0.7) -> list:
    """Closed hull of few facets, pointed bow at -x."""
    a = n / 2
    o = np.float32([(-a, 0), (-a + n * bow, w / 2), (a, w * 0.45), (a, -w * 0.45), (-a + n * bow, -w / 2)])
    low = o * np.float32((0.85, under)) + np.float32((n * 0.03, 0))
    from_low = [np.c_[p, np.full(5, z)] for p, z in ((low, 0.0), (o, h))]
    from_low[1][0, 2] = h * 1.25
    return [loft([r[::-1] for r in from_low], c)]


@BOAT.style()
def boat_low_poly(rng):
    n, c, d = u(rng, 2.2, 5.0), tint(rng, pick(rng, "paint", "wood", "white")), tint(rng, "wood")
    w, h = n * u(rng, 0.38, 0.5), n * u(rng, 0.16, 0.24)
    cabin = [
        box(n * 0.3, w * 0.6, h * 0.9, tint(rng, "white"), n * 0.08, 0, h),
        box(n * 0.36, w * 0.7, h * 0.15, tint(rng, "paint"), n * 0.08, 0, h * 1.9),
    ]
    cabin += [box(n * 0.2, w * 0.62, h * 0.35, DARK, n * 0.06, 0, h * 1.35)]
    funnel = [cylinder(n * 0.05, h * 0.8, RED, n * 0.12, 0, h * 2.0, n=7)]
    seats = [box(n * 0.1, w * 0.85, h * 0.12, d, x * n, 0, h * 1.02) for x in (-0.1, 0.2)]
    kind = int(rng.integers(3))
    return facing(
        [
            *block_hull(n, w, h, c),
            box(n * 0.62, w * 0.7, h * 0.06, d, n * 0.1, 0, h),
            *(seats if kind == 0 else cabin),
            *(funnel if kind == 2 else []),
        ]
    )


@BOAT.style()
def boat_container_or_cargo_ship(rng):
    n = u(rng, 20, 40)
    w, h, c = n * u(rng, 0.14, 0.19), n * u(rng, 0.07, 0.1), tint(rng, "paint")
    rows, hue = int(rng.integers(4, 8)), [tint(rng, "paint") for _ in range(4)]
    step = n * 0.58 / rows
    boxes = [
        box(step * 0.94, w * 0.27, h * 0.32 * m, hue[int(rng.integers(4))], -n * 0.3 + step * k, s * w * 0.3, h)
        for k in range(rows) for s in (-1, 0, 1) for m in (int(rng.integers(1, 5)),)
    ]  # fmt: skip
    x = n * 0.38
    house = [
        box(n * 0.09, w * 0.8, h * 1.9, (0.93, 0.93, 0.9), x, 0, h),
        box(n * 0.07, w * 1.05, h * 0.35, (0.93, 0.93, 0.9), x, 0, h * 2.6),
    ]
    house += [box(n * 0.092, w * 0.7, h * 0.15, DARK, x - 0.1, 0, h * (1.4 + 0.5 * k)) for k in range(3)]
    return facing(
        [
            *block_hull(n, w, h, c, 0.15, 0.85),
            *boxes,
            *house,
            box(n * 0.05, w * 0.3, h * 0.9, c, x + n * 0.05, 0, h * 2.5),
        ]
    )


@BOAT.style()
def boat_passenger_liner(rng):
    n = u(rng, 15, 40)
    w, h, c = n * u(rng, 0.13, 0.18), n * u(rng, 0.06, 0.08), tint(rng, pick(rng, "black", "white", "paint"))
    decks = int(rng.integers(2, 5))
    parts = [m for k in range(decks) for m in (
        box(n * (0.72 - 0.1 * k), w * (0.85 - 0.06 * k), h * 0.5, (0.93, 0.93, 0.92), n * 0.04, 0, h * (1 + 0.5 * k)),
        box(n * (0.7 - 0.1 * k), w * (0.86 - 0.06 * k), h * 0.16, DARK, n * 0.04, 0, h * (1.17 + 0.5 * k)))]  # fmt: skip
    f, top = tint(rng, "paint"), h * (1 + 0.5 * decks)
    stacks = [
        cylinder(w * 0.14, h * 1.1, f, n * (0.14 * k - 0.1), 0, top, n=12) for k in range(int(rng.integers(1, 4)))
    ]
    rafts = [
        m
        for k in range(4)
        for m in both(
            spindle(
                [(-n * 0.03, 0), (-n * 0.015, h * 0.14), (n * 0.015, h * 0.14), (n * 0.03, 0)],
                (0.9, 0.5, 0.1),
                8,
                n * (0.13 * k - 0.17),
                w * 0.45,
                h * 1.6,
            )
        )
    ]
    return facing(
        [
            _hull(rng, n, w, h, c),
            plan(
                [
                    (-n * 0.42, 0),
                    (-n * 0.2, w * 0.45),
                    (n * 0.48, w * 0.4),
                    (n * 0.48, -w * 0.4),
                    (-n * 0.2, -w * 0.45),
                ],
                0.1,
                tint(rng, "wood"),
                h,
            ),
            *parts,
            *stacks,
            *rafts,
        ]
    )


@BOAT.style()
def boat_canoe_or_kayak(rng):
    n, c = u(rng, 3.0, 5.2), tint(rng, pick(rng, "paint", "wood"))
    w, h = u(rng, 0.6, 0.95), u(rng, 0.28, 0.42)
    x = np.linspace(-1, 1, 11)
    half, rise = w / 2 * np.sqrt(np.maximum(1 - np.abs(x) ** 2.4, 0.002)), h * (1 + 0.5 * x**4)
    closed = odds(rng, 0.4)
    sec = [(-1, 1), (-0.9, 0.45), (-0.5, 0.0), (0.5, 0.0), (0.9, 0.45), (1, 1)] + (
        [(0.4, 1.25), (-0.4, 1.25)] if closed else [(0.9, 0.96), (0.45, 0.12), (-0.45, 0.12), (-0.9, 0.96)]
    )
    hull = loft([[(a * n / 2, s * b, q * r) for s, q in sec] for a, b, r in zip(x, half, rise, strict=True)], c)
    inside = [
        torus(w * 0.3, 0.03, DARK, 0.05, 0, h * 1.25, 14).scaled(1.6, 1, 1),
        box(0.5, w * 0.4, 0.02, DARK, 0.05, 0, h * 1.24),
    ]
    seats = [box(0.22, w * 0.85, 0.03, tint(rng, "wood"), s * n * 0.25, 0, h * 0.7) for s in (-1, 1)]
    paddle = bar((-0.2, -0.9, h * 1.35), (0.3, 0.9, h * 1.5), 0.016, tint(rng, "wood"), 6)
    blades = [
        box(0.12, 0.4, 0.02, tint(rng, "paint"), x_, y, h * z) for x_, y, z in ((-0.22, -1.0, 1.34), (0.32, 1.0, 1.48))
    ]
    return facing([hull, *(inside if closed else seats), *([paddle, *blades] if odds(rng, 0.5) else [])])


@BOAT.style()
def boat_fishing_trawler(rng):
    n, c = u(rng, 6, 14), tint(rng, "paint")
    w, h, m = n * 0.3, n * 0.15, tint(rng, "metal")
    x, white = -n * u(rng, 0.05, 0.15), (0.93, 0.93, 0.9)
    net = [bar((n * 0.3, s * w * 0.35, h * 0.9), (n * 0.3, s * w * 0.3, h * 2.6), n * 0.008, m, 6) for s in (-1, 1)] + [
        bar((n * 0.3, -w * 0.33, h * 2.6), (n * 0.3, w * 0.33, h * 2.6), n * 0.008, m, 6)
    ]
    boom = bar((x + n * 0.13, 0, h * 1.6), (n * 0.42, 0, h * 2.8), n * 0.008, m, 6)
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.72, w * 0.72, 0.08, tint(rng, "wood"), n * 0.08, 0, h * 0.85),
            box(n * 0.24, w * 0.55, h * 1.1, white, x, 0, h * 0.9),
            box(n * 0.25, w * 0.5, h * 0.32, DARK, x, 0, h * 1.5),
            box(n * 0.28, w * 0.65, h * 0.1, c, x, 0, h * 2.0),
            bar((x, 0, h * 2), (x, 0, h * u(rng, 3.0, 4.2)), n * 0.01, m, 6),
            *net,
            boom,
            cylinder(n * 0.03, w * 0.5, m, n=10).turned(np.pi / 2, "x").moved(n * 0.2, w * 0.25, h * 1.1),
            *[box(n * 0.06, w * 0.2, h * 0.35, tint(rng, "any"), n * 0.38, s * w * 0.15, h * 0.9) for s in (-1, 1)],
            *[
                m_
                for k in (-0.2, 0.05, 0.3)
                for m_ in both(
                    torus(n * 0.02, n * 0.01, DARK, n=10).turned(np.pi / 2, "x").moved(k * n, w * 0.5, h * 0.75)
                )
            ],
        ]
    )


@BOAT.style()
def boat_inflatable(rng):
    n, w, r, c = u(rng, 2.4, 4.0), u(rng, 1.3, 1.7), u(rng, 0.18, 0.25), tint(rng, pick(rng, "metal", "black", "paint"))
    a, b = n / 2, w / 2 - r
    path = [
        (a, b, r),
        (0, b, r),
        (-a * 0.5, b, r),
        (-a * 0.85, b * 0.55, r * 1.4),
        (-a, 0, r * 1.7),
        (-a * 0.85, -b * 0.55, r * 1.4),
        (-a * 0.5, -b, r),
        (0, -b, r),
        (a, -b, r),
    ]
    motor = [box(0.3, 0.3, 0.4, DARK, a * 0.95, 0, r * 2.4), box(0.12, 0.1, 0.8, DARK, a * 0.98, 0, 0)]
    return facing(
        [
            sweep(path, r, c, 10),
            plan([(-a * 0.85, 0), (-a * 0.5, b), (a * 0.85, b), (a * 0.85, -b), (-a * 0.5, -b)], 0.06, DARK, r * 0.5),
            box(0.07, w - 2 * r, r * 2, tint(rng, "wood"), a * 0.85, 0, r * 0.4),
            box(0.25, w * 0.8, 0.05, tint(rng, "wood"), 0.1, 0, r * 1.8),
            *(motor if odds(rng, 0.6) else []),
        ]
    )
