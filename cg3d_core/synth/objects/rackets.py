"""Rackets and bats."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    oval,
    pick,
    soft_box,
    stood,
    sweep,
    u,
)
from ..mesh import bar, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from .families import sport_category
from .variety import varied

RACKET = sport_category(
    "tennis racket",
    ("tennis racquet", "racket", "racquet", "badminton racket", "squash racket", "table tennis bat"),
    "an oval frame with strings and a handle for hitting balls",
    "what a tennis player holds",
    "a sports bat strung with a net",
)


def _racket(rng, a, b, shaft, grip, t, n=20, strings=7, throat=True):
    """Lying flat: head centred at the origin, handle towards -y."""
    c, k, s = (
        tint(rng, pick(rng, "paint", "black", "metal", "wood")),
        tint(rng, pick(rng, "black", "paint", "wood")),
        pick(rng, (0.92, 0.92, 0.85), (0.9, 0.9, 0.3)),
    )
    parts = [sweep([(*p, 0) for p in np.vstack([oval(a, b, 2, n), oval(a, b, 2, n)[:2]])], t, c, 6)]
    for q in np.linspace(-0.85, 0.85, strings):
        e = (1 - q * q) ** 0.5
        parts += [
            bar((q * a, -e * b, 0), (q * a, e * b, 0), 0.0012, s, 3),
            bar((-e * a, q * b, 0), (e * a, q * b, 0), 0.0012, s, 3),
        ]
    top = -b - shaft
    parts += (
        [bar((x * a * 0.5, -b * 0.87, 0), (0, top, 0), t * 0.9, c, 6) for x in (-1, 1)]
        if throat
        else [bar((0, -b, 0), (0, top, 0), t * 0.8, c, 6)]
    )
    return merge([*parts, bar((0, top, 0), (0, top - grip, 0), t * 1.7, k, 8)])


def _posed(rng, m):
    return m if odds(rng, 0.5) else stood(m).turned(u(rng, -0.3, 0.3), "x")


@RACKET.style()
def racket_tennis(rng):
    return varied(
        rng, [_posed(rng, _racket(rng, u(rng, 0.12, 0.135), u(rng, 0.16, 0.18), 0.14, 0.2, 0.01))], 0.06, 0.06
    )


@RACKET.style()
def racket_badminton_or_squash(rng):
    return varied(
        rng,
        [
            _posed(
                rng, _racket(rng, u(rng, 0.09, 0.11), u(rng, 0.12, 0.15), u(rng, 0.2, 0.28), 0.16, 0.006, throat=False)
            )
        ],
        0.06,
        0.06,
    )


@RACKET.style()
def racket_low_poly(rng):
    return varied(rng, [_posed(rng, _racket(rng, 0.14, 0.17, 0.1, 0.22, 0.02, int(rng.integers(7, 11)), 4))], 0.12)


@RACKET.style()
def racket_with_ball(rng):
    m = _racket(rng, 0.13, 0.17, 0.14, 0.2, 0.011)
    return varied(
        rng,
        [
            m,
            *[
                sphere(
                    0.033,
                    0.033,
                    0.033,
                    (0.8, 0.88, 0.25),
                    u(rng, -0.15, 0.15),
                    u(rng, -0.2, 0.1),
                    0.03 + 0.005 * k,
                    n=10,
                )
                for k in range(int(rng.integers(1, 3)))
            ],
        ],
        0.05,
    )


@RACKET.style()
def racket_table_tennis(rng):
    c, k = pick(rng, (0.75, 0.1, 0.1), (0.1, 0.1, 0.1)), tint(rng, "wood")
    o = oval(0.075, 0.08, 2.2, pick(rng, 8, 20))
    return varied(
        rng,
        [
            _posed(
                rng,
                merge(
                    [
                        slab(o, 0.006, k),
                        slab(o * 0.99, 0.003, c, 0.006),
                        slab(o * 0.99, 0.003, (0.1, 0.1, 0.1), -0.003),
                        soft_box(0.028, 0.1, 0.024, k, 0, -0.12, -0.009, r=0.008),
                    ]
                ),
            )
        ],
        0.08,
    )


BAT = sport_category(
    "baseball bat",
    ("bat", "softball bat", "wooden bat", "aluminium bat", "cricket bat"),
    "a smooth club for hitting a baseball",
    "a rounded stick that is thick at one end",
    "what the batter swings",
)


def _bat(rng, n=14, fat=1.0, c=None):
    h, r, c = u(rng, 0.7, 0.9), 0.033 * fat, c or tint(rng, pick(rng, "wood", "metal", "paint", "black"))
    body = lathe(
        [
            (0, 0),
            (0.024 * fat, 0.003),
            (0.024 * fat, 0.015),
            (0.013 * fat, 0.025),
            (0.013 * fat, h * 0.35),
            (r * 0.8, h * 0.62),
            (r, h * 0.75),
            (r, h * 0.97),
            (r * 0.7, h),
            (0, h),
        ],
        c,
        n,
    )
    return merge([body, cylinder(0.0145 * fat, h * 0.28, tint(rng, pick(rng, "black", "wood", "paint")), z=0.03, n=n)])


@BAT.style()
def bat_lying(rng):
    return varied(rng, [_bat(rng).turned(np.pi / 2, "x").turned(u(rng, 0, 6.3))], 0.06)


@BAT.style()
def bat_leaning(rng):
    return varied(rng, [_bat(rng, pick(rng, 8, 16)).turned(np.pi, "x").turned(u(rng, 0, 0.4), "x")], 0.06)


@BAT.style()
def bat_low_poly(rng):
    return varied(
        rng, [_bat(rng, int(rng.integers(5, 8)), u(rng, 1.5, 2.2)).turned(pick(rng, 0, np.pi / 2), "x")], 0.15
    )


@BAT.style()
def bat_with_ball_or_nails(rng):
    m = _bat(rng, 10, 1.2).turned(np.pi / 2, "x")
    if odds(rng, 0.5):
        return varied(rng, [m, sphere(0.037, 0.037, 0.037, (0.95, 0.93, 0.9), 0.12, -0.3, n=12)], 0.05)
    return varied(
        rng,
        [
            m,
            *[
                bar(
                    (0, -0.55 - 0.03 * k, 0),
                    (0.07 * np.cos(2.4 * k), -0.55 - 0.03 * k, 0.07 * np.sin(2.4 * k)),
                    0.003,
                    (0.5, 0.5, 0.52),
                    4,
                )
                for k in range(8)
            ],
        ],
        0.05,
    )


@BAT.style()
def bat_cricket(rng):
    w, h, c = u(rng, 0.1, 0.12), u(rng, 0.5, 0.6), tint(rng, "wood")
    m = merge(
        [
            soft_box(w, h, 0.03, c, r=0.02),
            slab([(-w * 0.4, -h / 2), (w * 0.4, -h / 2), (w * 0.2, h * 0.4), (-w * 0.2, h * 0.4)], 0.02, c, 0.025),
            bar((0, h / 2, 0.018), (0, h / 2 + 0.28, 0.018), 0.016, tint(rng, pick(rng, "black", "paint")), 8),
        ]
    )
    return varied(rng, [m if odds(rng, 0.5) else stood(m)], 0.08)
