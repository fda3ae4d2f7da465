"""Forklifts."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, torus
from ..palette import tint
from .excavators import YELLOW
from .families import vehicle_category
from .vehicle_parts import AMBER, DARK, both, facing, prism, roller, rollers, wheels_at

FORKLIFT = vehicle_category(
    "forklift",
    ("forklift truck", "fork lift", "stacker truck", "lift truck", "pallet lifter"),
    "a small truck with two prongs in front for lifting pallets",
    "what moves goods about in a warehouse",
    "an industrial vehicle with a mast and a roof cage",
)


def _mast(rng, x, h, w, c, lift, n=1.1, t=0.07):
    """Mast with forks lifted to ``lift``, sometimes with a load."""
    load = pick(
        rng,
        [],
        [
            box(n * 0.95, w * 1.3, 0.12, tint(rng, "wood"), x - n / 2, 0, lift + 0.05),
            box(n * 0.85, w * 1.2, u(rng, 0.4, 0.9), tint(rng, "wood"), x - n / 2, 0, lift + 0.17),
        ],
    )
    return [
        *both(box(t * 1.4, t, h, DARK, x + 0.1, w * 0.35, 0.05)),
        *[box(t, w * 0.75, t, DARK, x + 0.1, 0, z * h) for z in (0.3, 0.65, 0.97)],
        box(t * 0.8, w * 0.9, 0.4, c, x, 0, lift),
        *both(box(n, t * 1.6, t * 0.7, tint(rng, "metal"), x - n / 2, w * 0.26, lift)),
        cylinder(t * 0.7, h * 0.9, tint(rng, "metal"), x + 0.12, 0, 0.1, n=8),
        *load,
    ]


def _forklift(rng, n, w, h, c, lift, k=14):
    a = n / 2
    posts = [
        bar((x0, s * w * 0.4, 0.9), (x1, s * w * 0.38, h), 0.04, DARK, 5)
        for x0, x1 in ((-a * 0.8, -a * 0.5), (a * 0.75, a * 0.6))
        for s in (-1, 1)
    ]
    bars_ = [box(n * 0.6, 0.04, 0.04, DARK, 0.03, y * w, h) for y in np.linspace(-0.36, 0.36, 5)]
    body = prism(
        [
            (-a, 0.2),
            (a, 0.25),
            (a, 0.9),
            (a * 0.7, 1.05),
            (0, 0.95),
            (-a * 0.3, 0.45),
            (-a * 0.7, 0.45),
            (-a * 0.8, 0.95),
            (-a, 0.95),
        ],
        w,
        c,
    )
    return [
        body,
        prism([(a * 0.6, 0.25), (a + 0.15, 0.3), (a + 0.1, 1.0), (a * 0.6, 1.06)], w * 0.95, DARK),
        *posts,
        *bars_,
        *both(box(0.05, w * 0.06, 0.04, DARK, 0, w * 0.36, h)),
        soft_box(0.45, 0.45, 0.12, DARK, 0.15, 0, 0.95, r=0.06),
        soft_box(0.1, 0.45, 0.45, DARK, 0.4, 0, 1.0, r=0.04),
        torus(0.15, 0.018, DARK, n=12).turned(0.7, "y").moved(-a * 0.5, 0, 1.15),
        *_mast(rng, -a - 0.15, h * u(rng, 0.95, 1.1), w, c, lift),
        *rollers(rng, (-a * 0.65,), w * 1.06, 0.34, 0.22, k),
        *rollers(rng, (a * 0.65,), w, 0.26, 0.18, k),
    ]


@FORKLIFT.style()
def forklift_counterbalance(rng):
    return facing(
        _forklift(
            rng,
            u(rng, 1.7, 2.4),
            u(rng, 1.0, 1.3),
            u(rng, 2.0, 2.3),
            tint(rng, "paint") if odds(rng, 0.6) else YELLOW,
            u(rng, 0.08, 0.5),
        )
    )


@FORKLIFT.style()
def forklift_raised_forks(rng):
    m = _forklift(
        rng, u(rng, 1.7, 2.3), u(rng, 1.0, 1.2), 2.1, tint(rng, "paint") if odds(rng, 0.6) else YELLOW, u(rng, 1.0, 1.9)
    )
    tall = both(box(0.06, 0.06, u(rng, 2.5, 3.4), DARK, m[0].bounds[0][0] - 0.1, 0.3, 0.1))
    return facing([*m, *tall, cylinder(0.08, 0.15, AMBER, 0.3, 0, 2.12, n=8)])


@FORKLIFT.style()
def forklift_low_poly(rng):
    n, w, c, k = (
        u(rng, 1.2, 1.9),
        u(rng, 0.9, 1.3),
        tint(rng, "paint") if odds(rng, 0.5) else YELLOW,
        int(rng.integers(6, 9)),
    )
    h, a = n * u(rng, 1.0, 1.25), n / 2
    return facing(
        [
            box(n, w, n * 0.35, c, 0, 0, 0.2),
            box(n * 0.4, w, n * 0.25, DARK, a * 0.6, 0, 0.2 + n * 0.35),
            box(n * 0.25, w * 0.5, n * 0.3, DARK, 0.02, 0, 0.2 + n * 0.35),
            *[
                bar((x * n, s * w * 0.42, 0.4), (x * n * 0.9, s * w * 0.42, h), 0.06, c, 4)
                for x in (-0.35, 0.42)
                for s in (-1, 1)
            ],
            box(n * 0.8, w * 0.95, 0.1, c, 0, 0, h),
            *_mast(rng, -a - 0.1, h * 1.1, w, c, u(rng, 0.1, 0.7), n * 0.55, 0.11),
            *rollers(rng, (-a * 0.6, a * 0.6), w * 1.12, n * 0.18, 0.25, k),
        ]
    )


@FORKLIFT.style()
def forklift_reach_truck(rng):
    w, h, c = u(rng, 1.1, 1.3), u(rng, 2.4, 3.6), tint(rng, "paint")
    cage = [bar((x, s * w * 0.4, 1.0), (x, s * w * 0.4, 2.2), 0.04, DARK, 5) for x in (0.1, 1.0) for s in (-1, 1)]
    return facing(
        [
            box(0.9, w, 1.1, c, 0.7, 0, 0.15),
            box(0.6, w * 0.9, 0.3, DARK, 0.3, 0, 0.15),
            *both(box(1.3, 0.14, 0.18, c, -0.6, w * 0.45, 0.08)),
            *both(roller(0.14, 0.1, rng, 10).moved(-1.1, w * 0.45, 0.14)),
            roller(0.18, 0.12, rng, 10).moved(0.8, 0, 0.18),
            *cage,
            box(1.1, w, 0.06, DARK, 0.55, 0, 2.2),
            *_mast(rng, -0.3, h, w * 0.9, c, u(rng, 0.2, h * 0.6)),
        ]
    )


@FORKLIFT.style()
def forklift_rough_terrain(rng):
    n, w, c = u(rng, 3.0, 4.2), u(rng, 1.9, 2.2), tint(rng, "paint")
    up = u(rng, 0.05, 0.8)
    tip = np.float32((1.2 - np.cos(up) * (n + 1.2), 0.35, 1.4 + np.sin(up) * (n + 1.2)))
    return facing(
        [
            box(n, w * 0.6, 0.6, c, 0, 0, 0.5),
            box(1.3, w * 0.42, 1.4, c, -0.2, -w * 0.28, 0.7),
            box(1.32, w * 0.43, 0.6, DARK, -0.2, -w * 0.28, 1.35),
            bar((1.2, 0.35, 1.4), tip, 0.17, c, 4),
            box(0.1, 1.0, 0.7, DARK, tip[0], 0.35, tip[2] - 0.6),
            *[box(1.0, 0.12, 0.06, tint(rng, "metal"), tip[0] - 0.5, 0.35 + s * 0.3, tip[2] - 0.6) for s in (-1, 1)],
            *wheels_at(rng, (-n * 0.32, n * 0.32), w, 0.55, 0.4),
            box(0.8, w * 0.4, 0.6, c, n * 0.3, -w * 0.25, 0.9),
        ]
    )
