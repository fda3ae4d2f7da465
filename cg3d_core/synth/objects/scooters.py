"""Scooters, with a motor or kicked, and skateboards."""

from __future__ import annotations

import numpy as np

from ..forms import loft, odds, pick, soft_box, stood, u
from ..mesh import bar, box, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .vehicle_parts import AMBER, DARK, WHITE, both, facing, fin, outward, prism, roller

SCOOTER = Category(
    "scooter",
    "rideable",
    synonyms=("moped", "motor scooter", "kick scooter", "electric scooter", "push scooter", "vespa"),
    glosses=(
        "a small two-wheeler with a flat board for the feet and an upright steering bar",
        "what you ride through town with a leg shield in front and a seat over the motor",
        "a board on small wheels that you push with one foot",
        "a light vehicle parked on pavements that is rented by the minute",
    ),
)


def _motor_scooter(rng, r, c, w=0.36, facets=18, tail=0.42):
    k = tint(rng, "black")
    tyre = stood(torus(r * 0.8, r * 0.25, k, n=facets)) if facets > 12 else roller(r, r * 0.6, rng, facets)
    shield = soft_box(0.06, w * 1.2, u(rng, 0.6, 0.75), c, r=0.02).turned(0.25, "y").moved(-0.5, 0, 0.3)
    n = min(facets, 12)
    return [
        tyre.moved(-0.62, 0, r),
        tyre.moved(0.55, 0, r),
        soft_box(0.55, w, 0.1, c, -0.1, 0, 0.25, r=0.05),
        sphere(tail, w * 0.58, 0.25, c, 0.5, 0, 0.5, n=n),
        soft_box(u(rng, 0.45, 0.7), w * 0.8, 0.1, k, 0.4, 0, 0.72, r=0.08),
        shield,
        bar((-0.62, 0, r), (-0.42, 0, 1.0), 0.03, c, 7),
        bar((-0.4, -0.33, 1.02), (-0.4, 0.33, 1.02), 0.018, k, 6),
        sphere(0.09, 0.09, 0.09, tint(rng, "metal"), -0.5, 0, 0.98, n=8),
        sphere(0.25, w * 0.32, 0.12, c, -0.62, 0, r * 1.6, n=10),
    ]


@SCOOTER.style()
def scooter_motor(rng):
    r, c = u(rng, 0.2, 0.26), tint(rng, pick(rng, "paint", "white"))
    mirrors = [
        m
        for s in (-1, 1)
        for m in (
            bar((-0.4, s * 0.25, 1.03), (-0.38, s * 0.32, 1.22), 0.008, DARK, 4),
            sphere(0.02, 0.06, 0.05, DARK, -0.38, s * 0.33, 1.25, n=8),
        )
    ]
    return facing([*_motor_scooter(rng, r, c), *(mirrors if odds(rng, 0.6) else [])])


@SCOOTER.style()
def scooter_delivery_box(rng):
    r, c = u(rng, 0.2, 0.25), tint(rng, pick(rng, "paint", "white"))
    b = u(rng, 0.4, 0.52)
    screen = prism([(-0.5, 1.0), (-0.48, 1.0), (-0.36, 1.4), (-0.38, 1.4)], 0.4, tint(rng, "glass"))
    return facing(
        [
            *_motor_scooter(rng, r, c),
            box(b, b, b * 0.95, tint(rng, "paint"), 0.72, 0, 0.8),
            *([screen] if odds(rng, 0.5) else []),
        ]
    )


@SCOOTER.style()
def scooter_low_poly(rng):
    r, c, n, w = u(rng, 0.22, 0.3), tint(rng, "paint"), int(rng.integers(6, 10)), u(rng, 0.36, 0.46)
    tyre = roller(r, r * 0.7, rng, n)
    x = u(rng, 0.5, 0.6)
    return facing(
        [
            tyre.moved(-x, 0, r),
            tyre.moved(x, 0, r),
            box(0.7, w, 0.12, c, -0.05, 0, r),
            prism([(-x - 0.05, r), (-x + 0.12, r), (-x + 0.2, 0.95), (-x + 0.08, 0.95)], w * 1.1, c),
            prism([(0.1, r + 0.05), (x + 0.35, r + 0.15), (x + 0.4, 0.62), (0.12, 0.7)], w, c),
            prism([(0.08, 0.68), (x + 0.35, 0.62), (x + 0.35, 0.76), (0.08, 0.8)], w * 0.85, DARK),
            bar((-x + 0.15, -0.36, 1.02), (-x + 0.15, 0.36, 1.02), 0.035, DARK, 5),
            box(0.12, 0.18, 0.16, AMBER, -x + 0.02, 0, 0.92),
            prism([(-x - 0.28, r * 1.5), (-x + 0.25, r * 1.5), (-x + 0.15, r * 2.2), (-x - 0.15, r * 2.2)], r * 0.9, c),
        ]
    )


def _kick(rng, n, h, r, w, c, t=0.017, facets=14):
    k = tint(rng, "black")
    tyre = roller(r, w, rng, facets, 0.6)
    x = -n / 2 + 0.02
    return [
        tyre.moved(-n / 2, 0, r),
        tyre.moved(n / 2, 0, r),
        soft_box(n * 0.72, u(rng, 0.1, 0.16) + t, 0.03 + t, c, 0.03, 0, r * 0.75, r=0.02),
        bar((-n / 2, 0, r), (x + 0.12, 0, h), t * 1.2, c, 8),
        bar((-n * 0.34, 0, r), (x + 0.07, 0, r * 2.6 + 0.04), t * 1.3, c, 7),
        bar((x + 0.12, -0.22, h), (x + 0.12, 0.22, h), t, k, 7),
        *both(bar((x + 0.12, 0.14, h), (x + 0.12, 0.24, h), t * 1.5, tint(rng, "paint"), 7)),
        prism(
            [(n / 2 - r, r * 2.0), (n / 2 + r * 0.8, r * 1.9), (n / 2 + r * 0.8, r * 2.1), (n / 2 - r, r * 2.3)],
            w * 1.3,
            c,
        ),
    ]


@SCOOTER.style()
def scooter_kick_folding(rng):
    lying = odds(rng, 0.2)
    parts = facing(
        _kick(rng, u(rng, 0.6, 0.8), u(rng, 0.75, 1.0), u(rng, 0.05, 0.1), 0.03, tint(rng, pick(rng, "metal", "paint")))
    )
    return facing([parts.turned(1.45, "y").turned(-np.pi / 2)]) if lying else parts


@SCOOTER.style()
def scooter_electric(rng):
    n, h, r = u(rng, 0.85, 1.0), u(rng, 1.05, 1.2), u(rng, 0.1, 0.13)
    x = -n / 2 + 0.14
    parts = _kick(rng, n, h, r, 0.05, tint(rng, pick(rng, "black", "metal", "paint")), 0.024, 16)
    extra = [
        box(0.1, 0.12, 0.05, DARK, x, 0, h),
        box(0.05, 0.06, 0.06, WHITE, x - 0.05, 0, h - 0.08),
        bar((0, 0.06, r), (0.05, 0.2, 0.02), 0.01, DARK, 5),
    ]
    return facing([*parts, *extra])


@SCOOTER.style()
def scooter_three_wheeled_child(rng):
    n, h, r, c, k = u(rng, 0.5, 0.62), u(rng, 0.55, 0.72), u(rng, 0.05, 0.08), tint(rng, "paint"), tint(rng, "paint")
    w, m = u(rng, 0.2, 0.3), int(rng.integers(7, 14))
    one = roller(r, 0.04, rng, m, 0.6)
    return facing(
        [
            *[one.moved(-n / 2, s * w / 2, r) for s in (-1, 1)],
            roller(r * 0.8, 0.07, rng, m, 0.6).moved(n / 2, 0, r * 0.8),
            bar((-n / 2, -w / 2, r), (-n / 2, w / 2, r), 0.018, k, 6),
            prism([(-n * 0.55, r * 0.9), (n * 0.5, r * 0.7), (n * 0.5, r * 1.3), (-n * 0.55, r * 1.6)], 0.13, c),
            bar((-n * 0.48, 0, r), (-n * 0.42, 0, h), 0.024, k, m),
            bar((-n * 0.42, -0.17, h), (-n * 0.42, 0.17, h), 0.02, DARK, m),
            box(0.05, 0.14, 0.14, c, -n * 0.46, 0, h - 0.1),
            fin(0.12, 0.05, 0.05, 0.03, 0.06, c, n * 0.5, r * 1.5),
        ]
    )


SKATEBOARD = Category(
    "skateboard",
    "rideable",
    synonyms=("longboard", "skate board", "cruiser board", "penny board", "skater's board"),
    glosses=(
        "a narrow board on four small wheels that you stand on",
        "what teenagers roll and jump on in the skate park",
        "a short deck with turned-up ends, two axles and wheels below",
    ),
)


def _deck(n, w, t, c, kick=0.05, power=2.6, camber=0.0, m=11, tail=None):
    """Board along x with both ends bent up by ``kick`` (the rear by ``tail``)."""
    x = np.linspace(-1, 1, m)
    half = w / 2 * np.maximum(1 - np.abs(x) ** (power * 2.5), 0.12) ** 0.6
    k = np.where(x < 0, kick, kick if tail is None else tail)
    z = np.maximum(np.abs(x) - 0.62, 0) / 0.38 * k + camber * (1 - x**2)
    q = [(1, 0), (1, 1), (-1, 1), (-1, 0)]
    return outward(loft([[(a * n / 2, s * h, b + e * t) for s, e in q] for a, h, b in zip(x, half, z, strict=True)], c))


def _trucks(rng, at, w, r, ww, facets=12):
    one, m = roller(r, ww, rng, facets, 0.45, tint(rng, pick(rng, "white", "paint", "paint"))), tint(rng, "metal")
    return [
        p
        for x in (-at, at)
        for p in (
            *[one.moved(x, s * (w - ww) / 2, r) for s in (-1, 1)],
            bar((x, -w / 2 + ww, r), (x, w / 2 - ww, r), r * 0.35, m, 6),
            box(r * 1.6, w * 0.3, r * 1.3, m, x, 0, r, 0.8),
        )
    ]


def _posed(rng, mesh):
    """On its wheels mostly; sometimes upside down, on its side or leaning on its tail."""
    kind = int(rng.integers(8))
    if kind > 2:
        return facing([mesh])
    return facing([mesh.turned((np.pi, np.pi / 2, 0)[kind], "x").turned((0, 0, 1.2)[kind], "y")])


@SKATEBOARD.style()
def skateboard_popsicle(rng):
    n, w, r = u(rng, 0.74, 0.84), u(rng, 0.19, 0.22), u(rng, 0.025, 0.03)
    deck = _deck(n, w, 0.012, tint(rng, pick(rng, "wood", "paint")), u(rng, 0.03, 0.06)).moved(0, 0, r * 2.4)
    grip = _deck(n * 0.98, w * 0.97, 0.002, tint(rng, "black"), 0.045).moved(0, 0, r * 2.4 + 0.013)
    return _posed(rng, merge([deck, grip, *_trucks(rng, n * 0.27, w, r, 0.034)]))


@SKATEBOARD.style()
def skateboard_longboard(rng):
    n, w, r = u(rng, 0.95, 1.2), u(rng, 0.21, 0.25), u(rng, 0.033, 0.042)
    deck = _deck(n, w, 0.014, tint(rng, "wood"), 0.0, u(rng, 0.7, 1.4), u(rng, -0.02, 0.02)).moved(0, 0, r * 2.6)
    return _posed(rng, merge([deck, *_trucks(rng, n * u(rng, 0.33, 0.4), w, r, 0.05)]))


@SKATEBOARD.style()
def skateboard_penny(rng):
    n, w, r = u(rng, 0.54, 0.62), u(rng, 0.14, 0.16), u(rng, 0.027, 0.032)
    deck = _deck(n, w, 0.012, tint(rng, "paint"), 0.0, 1.3, tail=u(rng, 0.03, 0.06)).moved(0, 0, r * 2.4)
    return _posed(rng, merge([deck, *_trucks(rng, n * 0.3, w, r, 0.045)]))


@SKATEBOARD.style()
def skateboard_low_poly(rng):
    n, w, r = u(rng, 0.6, 0.85), u(rng, 0.2, 0.3), u(rng, 0.045, 0.075)
    deck = _deck(n, w, 0.04, tint(rng, "paint"), u(rng, 0.05, 0.12), m=5).moved(0, 0, r * 2)
    return _posed(rng, merge([deck, *_trucks(rng, n * 0.28, w * 1.05, r, r * 1.1, int(rng.integers(6, 9)))]))


@SKATEBOARD.style()
def skateboard_plain_cad(rng):
    n, w, r = u(rng, 0.7, 0.9), u(rng, 0.18, 0.23), u(rng, 0.025, 0.032)
    deck = soft_box(n, w, 0.015, tint(rng, "any"), z=r * 2.3, r=w * 0.49, n=5)
    screws = [
        box(0.01, 0.01, 0.004, DARK, s * n * 0.27 + a, b, r * 2.3 + 0.014)
        for s in (-1, 1)
        for a in (-0.03, 0.03)
        for b in (-0.02, 0.02)
    ]
    return _posed(rng, merge([deck, *screws, *_trucks(rng, n * 0.27, w * 0.95, r, 0.03, 16)]))
