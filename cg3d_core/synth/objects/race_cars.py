"""Race cars."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, sphere
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
    plan,
    prism,
    roller,
    rollers,
    spindle,
    wheels_at,
)

RACE_CAR = vehicle_category(
    "race car",
    ("racing car", "formula one car", "f1 car", "go-kart", "stock car", "rally car"),
    "a low fast car built for racing",
    "what laps the track at the grand prix",
    "an open single-seater with wide wheels and wings",
    "a sports machine with a number painted on it",
)


def _slicks(rng, xs, tracks_, rs, ws, n=16):
    return [m for x, t, r, w in zip(xs, tracks_, rs, ws, strict=True) for m in rollers(rng, (x,), t, r, w, n, 0.55)]


@RACE_CAR.style()
def race_formula(rng):
    n, w, c, d = u(rng, 4.2, 5.4), u(rng, 1.8, 2.0), tint(rng, "paint"), tint(rng, pick(rng, "paint", "white", "black"))
    a = n / 2
    nose = [
        (-a, 0.25),
        (-a, 0.18),
        (-n * 0.1, 0.12),
        (n * 0.35, 0.12),
        (n * 0.4, 0.4),
        (n * 0.15, 0.85),
        (n * 0.06, 0.95),
        (n * 0.04, 0.6),
        (-n * 0.12, 0.58),
    ]
    pods = both(
        prism(
            [(-n * 0.02, 0.12), (n * 0.32, 0.12), (n * 0.32, 0.3), (0.05 * n, 0.55), (-n * 0.02, 0.5)],
            w * 0.26,
            c,
            w * 0.26,
        )
    )
    arms = [
        bar((x, s * 0.2, 0.35), (x + 0.1 * e, s * w * 0.42, 0.35), 0.02, DARK, 4)
        for x in (-n * 0.32, n * 0.36)
        for s in (-1, 1)
        for e in (-1, 1)
    ]
    halo = [
        bar((-n * 0.1, 0, 0.6), (-n * 0.08, 0, 0.85), 0.025, DARK, 5),
        *both(bar((-n * 0.08, 0, 0.85), (n * 0.05, 0.25, 0.8), 0.025, DARK, 5)),
    ]
    return facing(
        [
            prism(nose, w * 0.22, c), box(n * 0.5, w * 0.3, 0.35, c, n * 0.05, 0, 0.12), *pods, *arms,
            box(0.35, w * 0.95, 0.03, d, -a + 0.1, 0, 0.16), *both(box(0.4, 0.03, 0.2, d, -a + 0.1, w * 0.47, 0.14)),
            box(0.3, w * 0.5, 0.04, d, a - 0.15, 0, 0.9), *both(box(0.45, 0.03, 0.55, d, a - 0.15, w * 0.25, 0.4)), box(0.2, w * 0.5, 0.03, d, a - 0.1, 0, 0.65),
            sphere(0.14, 0.13, 0.15, tint(rng, "paint"), 0, 0, 0.68, n=8), *(halo if odds(rng, 0.5) else []),
            *_slicks(rng, (-n * 0.33, n * 0.37), (w, w), (0.33, 0.34), (0.3, 0.38)),
        ]
    )  # fmt: skip


@RACE_CAR.style()
def race_gt_with_wing(rng):
    n, w, h, c, d = u(rng, 4.3, 4.9), u(rng, 1.85, 2.05), u(rng, 1.12, 1.28), tint(rng, "paint"), tint(rng, "any")
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * 0.33, n * 0.14, 0.75, 0.7, 0.6, 0.12), *car_trim(rng, n, w, h),
            box(n * 0.98, w * 0.2, 0.02, d, 0, 0, h * 0.56), box(n * 0.28, w * 0.2, h * 0.42, d, n * 0.1, 0, h * 0.6),
            box(0.5, w * 0.4, 0.02, WHITE, -n * 0.36, 0, h * 0.59), *both(box(0.5, 0.02, 0.4, WHITE, 0.05, w * 0.5, 0.3)),
            box(0.35, w * 0.95, 0.04, DARK, n * 0.47, 0, h * 1.03), *both(box(0.1, 0.04, h * 0.5, DARK, n * 0.46, w * 0.3, h * 0.55)),
            box(0.5, w * 1.02, 0.04, DARK, -n * 0.47, 0, 0.08), *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.05, 0.34, 0.28),
        ]
    )  # fmt: skip


@RACE_CAR.style()
def race_low_poly(rng):
    n, c, d, k = u(rng, 2.2, 3.4), tint(rng, "paint"), tint(rng, pick(rng, "paint", "white")), int(rng.integers(6, 10))
    w, a, r = n * u(rng, 0.42, 0.55), n / 2, n * u(rng, 0.11, 0.15)
    body = [
        (-a, r * 0.5),
        (a * 0.9, r * 0.5),
        (a * 0.9, r * 2.2),
        (n * 0.12, r * 2.6),
        (n * 0.05, r * 1.7),
        (-n * 0.12, r * 1.7),
        (-a, r * 1.1),
    ]
    return facing(
        [
            prism(body, w * 0.42, c),
            box(n * 0.4, w * 0.75, r * 1.0, c, n * 0.12, 0, r * 0.5),
            sphere(r * 0.8, r * 0.8, r * 0.8, d, 0, 0, r * 2.1, n=k),
            box(n * 0.12, w * 0.95, r * 0.2, d, a * 0.88, 0, r * 3.0),
            *both(box(n * 0.08, w * 0.05, r * 1.3, d, a * 0.86, w * 0.25, r * 1.9)),
            box(n * 0.14, w * 0.9, r * 0.2, d, -a, 0, r * 0.5),
            cylinder(w * 0.12, r * 0.1, WHITE, -n * 0.25, 0, r * 1.45, n=k),
            *_slicks(rng, (-n * 0.3, n * 0.34), (w, w * 1.05), (r, r * 1.2), (w * 0.2, w * 0.26), k),
        ]
    )


@RACE_CAR.style()
def race_go_kart(rng):
    n, w, c = u(rng, 1.6, 2.0), u(rng, 1.15, 1.4), tint(rng, "paint")
    a, r = n / 2, u(rng, 0.12, 0.15)
    frame = [
        *both(bar((-a * 0.8, w * 0.22, 0.1), (a * 0.7, w * 0.3, 0.1), 0.02, DARK, 6)),
        *[bar((x * n, -w * 0.4, 0.12), (x * n, w * 0.4, 0.12), 0.02, DARK, 6) for x in (-0.32, 0.3)],
    ]
    seat = [
        soft_box(0.4, 0.38, 0.1, DARK, 0.1, 0, 0.1, r=0.1),
        soft_box(0.08, 0.38, 0.42, DARK, r=0.03).turned(0.25, "y").moved(0.28, 0, 0.12),
    ]
    return facing(
        [
            *frame,
            *seat,
            box(n * 0.7, w * 0.45, 0.02, tint(rng, "metal"), -0.05, 0, 0.08),
            prism([(-a, 0.08), (-a * 0.7, 0.08), (-a * 0.75, 0.3), (-a * 0.95, 0.22)], w * 0.8, c),
            *both(box(n * 0.35, w * 0.12, 0.18, c, 0, w * 0.42, 0.08)),
            prism([(-a * 0.62, 0.2), (-a * 0.5, 0.2), (-a * 0.35, 0.55), (-a * 0.5, 0.5)], 0.3, c),
            bar((-a * 0.55, 0, 0.2), (-0.15 * n, 0, 0.45), 0.015, DARK, 6),
            roller(0.14, 0.03, rng, 12, 0.4).turned(np.pi / 2).turned(0.6, "y").moved(-0.14 * n, 0, 0.46),
            box(0.3, 0.25, 0.25, tint(rng, "metal"), a * 0.5, -w * 0.25, 0.1),
            box(0.1, w * 0.9, 0.14, c, a, 0, 0.1),
            *_slicks(rng, (-n * 0.32, n * 0.3), (w, w * 1.08), (r, r * 1.1), (0.13, 0.2), 14),
        ]
    )


@RACE_CAR.style()
def race_vintage_cigar(rng):
    n, w, c = u(rng, 3.4, 4.2), u(rng, 1.4, 1.6), tint(rng, "paint")
    a, r = n / 2, u(rng, 0.3, 0.36)
    body = [(-a, 0), (-a + 0.02, 0.16), (-n * 0.3, 0.3), (0, 0.36), (n * 0.25, 0.3), (a, 0.06), (a, 0)]
    arms = [bar((x, 0, 0.4), (x, s * w * 0.42, r), 0.025, DARK, 5) for x in (-n * 0.32, n * 0.3) for s in (-1, 1)]
    return facing(
        [
            spindle(body, c, 14, 0, 0, 0.48),
            box(0.55, 0.42, 0.1, DARK, 0.2, 0, 0.76),
            soft_box(0.1, 0.4, 0.3, DARK, 0.5, 0, 0.72, r=0.04),
            prism([(-0.25, 0.8), (-0.22, 0.8), (-0.1, 1.0), (-0.13, 1.0)], 0.36, tint(rng, "glass")),
            *arms,
            plan([(-a * 0.6, 0.18), (-a * 0.6, -0.18), (-a * 0.25, -0.25), (-a * 0.25, 0.25)], 0.01, WHITE, 0.82),
            *both(bar((-n * 0.1, 0.34, 0.5), (n * 0.4, 0.36, 0.45), 0.04, tint(rng, "metal"), 7)),
            cylinder(0.22, 0.02, RED, a * 0.6, 0, 0.7, n=12),
            *_slicks(rng, (-n * 0.32, n * 0.3), (w, w), (r, r * 1.08), (0.14, 0.18), 18),
        ]
    )
