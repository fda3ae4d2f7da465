"""Treadmills and exercise bikes."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    oval,
    panel,
    pick,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, merge, sphere, torus, tube
from ..palette import tint
from .families import sport_category
from .variety import varied

TREADMILL = sport_category(
    "treadmill",
    ("running machine", "walking machine", "running belt", "jogging machine"),
    "a machine with a moving belt for running on the spot",
    "gym equipment for indoor running",
    "a belt with hand rails and a display in front",
    rooms=("living",),
)


def _tread(rng, fat=1.0, incline=0.0, n=8):
    w, d, h, c, k = (
        u(rng, 0.65, 0.85),
        u(rng, 1.5, 1.9),
        u(rng, 1.15, 1.4),
        tint(rng, pick(rng, "black", "metal", "white")),
        tint(rng, pick(rng, "metal", "black", "paint")),
    )
    deck = merge(
        [
            box(w, d, 0.14, c),
            box(w * 0.7, d * 0.96, 0.02, (0.08, 0.08, 0.09), z=0.135),
            *[box(w * 0.12, d * 0.95, 0.03, k, s * w * 0.42, 0, 0.13) for s in (-1, 1)],
            box(w, d * 0.16, 0.12, c, 0, d * 0.45, 0.12),
        ]
    ).turned(incline, "x")
    posts = [bar((s * w * 0.46, d * 0.42, 0.1), (s * w * 0.44, d * 0.34, h), 0.03 * fat, k, n) for s in (-1, 1)]
    rails = [
        bar((s * w * 0.44, d * 0.35, h * 0.88), (s * w * 0.44, d * u(rng, -0.05, 0.15), h * 0.85), 0.022 * fat, k, n)
        for s in (-1, 1)
    ]
    panel_ = soft_box(w * 0.95, 0.28, 0.08 * fat, c, r=0.03).turned(0.6, "x").moved(0, d * 0.33, h)
    screen = (
        box(w * 0.45, 0.18, 0.02, (0.2, 0.35, 0.45)).turned(0.6, "x").moved(0, d * 0.33 - 0.05 * fat, h + 0.08 * fat)
    )
    return deck, posts, rails, [panel_, screen]


@TREADMILL.style()
def treadmill_home(rng):
    deck, posts, rails, top = _tread(rng, 1.0, u(rng, 0, 0.05))
    return varied(rng, [deck, *posts, *rails, *top], size=0.06)


@TREADMILL.style()
def treadmill_gym_with_screen(rng):
    deck, posts, rails, top = _tread(rng, 1.7)
    return varied(
        rng,
        [
            deck,
            *posts,
            *rails,
            *top,
            panel(0.5, 0.32, 0.05, (0.1, 0.12, 0.15), 0, 0.62, 1.45),
            box(0.8, 0.35, 0.28, tint(rng, "black"), 0, 0.75),
        ],
        size=0.06,
    )


@TREADMILL.style()
def treadmill_low_poly(rng):
    deck, posts, rails, top = _tread(rng, 2.3, u(rng, 0, 0.08), 5)
    return varied(rng, [deck, *posts, *rails, *top], 0.2, 0.06)


@TREADMILL.style()
def treadmill_folded_up(rng):
    deck, posts, rails, top = _tread(rng)
    return varied(
        rng,
        [
            deck.moved(0, -0.85).turned(-u(rng, 1.2, 1.45), "x").moved(0, 0.65, 0.05),
            *posts,
            *rails,
            *top,
            box(0.75, 0.5, 0.06, tint(rng, "black"), 0, 0.6),
        ],
        size=0.05,
    )


@TREADMILL.style()
def treadmill_flat_walking_pad(rng):
    w, d, c = u(rng, 0.5, 0.65), u(rng, 1.2, 1.5), tint(rng, pick(rng, "black", "white", "metal"))
    hoop = (
        [
            tube(
                [
                    (-w * 0.48, d * 0.4, 0.05),
                    (-w * 0.48, d * 0.4, 0.95),
                    (w * 0.48, d * 0.4, 0.95),
                    (w * 0.48, d * 0.4, 0.05),
                ],
                0.02,
                c,
                6,
            )
        ]
        if odds(rng, 0.6)
        else []
    )
    return varied(
        rng,
        [
            soft_box(w, d, 0.1, c, r=0.04),
            box(w * 0.78, d * 0.82, 0.012, (0.07, 0.07, 0.08), 0, -d * 0.06, 0.095),
            box(w * 0.95, d * 0.12, 0.03, tint(rng, "metal"), 0, d * 0.42, 0.1),
            *hoop,
        ],
        size=0.08,
    )


BIKE = sport_category(
    "exercise bike",
    ("stationary bike", "spinning bike", "indoor bike", "ergometer", "fitness bike"),
    "a bicycle without wheels for training at home",
    "gym equipment with pedals and a saddle that stays in place",
    "a machine on which one cycles indoors",
    rooms=("living",),
)


def _bike(rng, fat=1.0, n=8, fly=True, seat_y=0.25):
    """Frame, saddle, handlebars and pedals; the front is at -y."""
    c, k, b = (
        tint(rng, pick(rng, "black", "metal", "white", "paint")),
        tint(rng, pick(rng, "black", "metal", "paint")),
        tint(rng, "black"),
    )
    h, r = u(rng, 0.85, 1.0), 0.035 * fat
    parts = [box(0.5, 0.07 * fat, 0.06, b, 0, y) for y in (-0.5, 0.45)] + [
        bar((0, -0.5, 0.05), (0, 0.45, 0.05), r, c, n)
    ]
    parts += [
        bar((0, seat_y - 0.05, 0.1), (0, seat_y, h - 0.03), r, c, n),
        sphere(0.11 * fat**0.5, 0.14 * fat**0.5, 0.05, b, 0, seat_y + 0.02, h, n=n),
        bar((0, -0.35, 0.1), (0, -0.4, h + 0.1), r, c, n),
    ]
    parts += [
        bar((0, -0.4, h + 0.1), (0, -0.35, h + 0.15), r, b, n),
        *[
            sweep([(0, -0.37, h + 0.13), (s * 0.2, -0.35, h + 0.15), (s * 0.24, -0.5, h + 0.2)], 0.018 * fat, b, n)
            for s in (-1, 1)
        ],
    ]
    parts += [box(0.2, 0.03, 0.13, (0.12, 0.13, 0.15), 0, -0.42, h + 0.17)]
    for s in (-1, 1):
        parts += [
            bar((s * 0.08, -0.05, 0.33), (s * 0.09, -0.05 + s * 0.12, 0.33 - s * 0.12), 0.014 * fat, k, 6),
            box(0.09, 0.1, 0.03 * fat, b, s * 0.14, -0.05 + s * 0.12, 0.32 - s * 0.12),
        ]
    parts.append(bar((-0.08, -0.05, 0.33), (0.08, -0.05, 0.33), 0.03, k, 8))
    parts.append(bar((0, 0.2, 0.35), (0, -0.4, 0.4), r, c, n))
    return parts, c, k, b


def _flywheel(r, y, z, t, c, n=20):
    return cylinder(r, t, c, n=n).turned(np.pi / 2, "y").moved(-t / 2, y, z)


@BIKE.style()
def exercise_bike_spinning(rng):
    parts, c, k, _b = _bike(rng)
    return varied(
        rng,
        [*parts, _flywheel(u(rng, 0.2, 0.26), -0.4, 0.33, 0.05, k), _flywheel(0.06, -0.4, 0.33, 0.1, c, 10)],
        size=0.05,
    )


@BIKE.style()
def exercise_bike_closed_housing(rng):
    parts, c, _k, _b = _bike(rng, 1.3)
    side = oval(0.36, 0.24, 2.4, 18)
    return varied(
        rng,
        [*parts, stack([(side, 0), (side, 0.12)], c).turned(np.pi / 2, "x").turned(np.pi / 2).moved(-0.06, -0.2, 0.36)],
        size=0.05,
    )


@BIKE.style()
def exercise_bike_low_poly(rng):
    parts, _c, k, _b = _bike(rng, 2.0, 5)
    return varied(rng, [*parts, _flywheel(0.24, -0.35, 0.34, 0.12, k, int(rng.integers(6, 10)))], 0.18, 0.05)


@BIKE.style()
def exercise_bike_air_fan(rng):
    parts, c, k, _b = _bike(rng, 1.1)
    cage = [torus(0.3, 0.015, c, n=18).turned(np.pi / 2, "y").moved(x, -0.42, 0.42) for x in (-0.05, 0.05)]
    spokes = [
        bar((0, -0.42, 0.42), (0, -0.42 + 0.3 * np.cos(a), 0.42 + 0.3 * np.sin(a)), 0.01, k, 4)
        for a in np.arange(0, 6.28, 0.52)
    ]
    arms = [bar((s * 0.12, -0.35, 0.4), (s * 0.2, -0.1 - s * 0.1, 1.2), 0.02, c, 6) for s in (-1, 1)]
    return varied(rng, [*parts, *cage, *spokes, *arms], size=0.05)


@BIKE.style()
def exercise_bike_recumbent(rng):
    c, k, b, d = (
        tint(rng, pick(rng, "metal", "white", "black")),
        tint(rng, pick(rng, "paint", "black")),
        tint(rng, "black"),
        u(rng, 0.5, 0.65),
    )
    seat = [box(0.4, 0.4, 0.08, b, 0, d, 0.42), box(0.4, 0.08, 0.5, b).turned(-0.2, "x").moved(0, d + 0.24, 0.48)]
    pedals = [
        m
        for s in (-1, 1)
        for m in (
            bar((s * 0.08, -0.3, 0.42), (s * 0.09, -0.3 + s * 0.12, 0.42 - s * 0.1), 0.015, k, 6),
            box(0.09, 0.05, 0.12, b, s * 0.14, -0.3 + s * 0.12, 0.36 - s * 0.1),
        )
    ]
    return varied(
        rng,
        [
            *seat,
            soft_box(0.18, 0.5, 0.55, k, 0, -0.38, 0.06, r=0.07),
            *pedals,
            bar((0, -0.4, 0.1), (0, d + 0.2, 0.1), 0.05, c, 6),
            bar((0, d, 0.1), (0, d, 0.42), 0.05, c, 6),
            *[box(0.55, 0.08, 0.07, c, 0, y) for y in (-0.55, d + 0.25)],
            bar((0, -0.38, 0.55), (0, -0.3, 1.1), 0.03, c, 6),
            box(0.3, 0.04, 0.2, b, 0, -0.3, 1.08),
            *[bar((s * 0.1, -0.28, 1.0), (s * 0.22, -0.05, 1.0), 0.018, b, 6) for s in (-1, 1)],
        ],
        size=0.05,
    )
