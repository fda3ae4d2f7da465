"""More styles of tractor and train."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, ring_of, soft_box, stood, u
from ..mesh import bar, box, cylinder, merge, sphere
from ..palette import tint
from .cars import facing, wheels_at, window_row
from .transport import TRACTOR, TRAIN
from .vehicle_parts import AMBER, DARK, RED, WHITE, both, frustum, prism, roller, rollers, spindle, tracks


def lugged(r, w, rng, n=16):
    """Big tractor wheel with lugs, axle along y through the origin."""
    tyre = merge(
        [
            cylinder(r * 0.94, w, tint(rng, "black"), z=-w / 2, n=n),
            ring_of(box(r * 0.16, r * 0.13, w, DARK, z=-w / 2), n, r * 0.94),
        ]
    )
    hub = cylinder(r * 0.55, w * 1.04, tint(rng, pick(rng, "metal", "paint")), z=-w * 0.52, n=n)
    return stood(merge([tyre, hub]))


@TRACTOR.style()
def tractor_modern_cab(rng):
    c, r, q = tint(rng, "paint"), u(rng, 0.75, 0.95), u(rng, 0.5, 0.65)
    n, w, g = u(rng, 2.2, 2.7), u(rng, 1.9, 2.3), tint(rng, "glass")
    big, small = lugged(r, 0.5, rng), lugged(q, 0.35, rng)
    cabin = [(-0.1, 1.1), (1.3, 1.1), (1.25, 2.7), (0.1, 2.7)]
    loader = [
        *both(bar((-0.4, w * 0.3, 1.2), (-n, w * 0.3, 0.5), 0.07, c, 4)),
        prism([(-n - 0.1, 0.2), (-n - 0.6, 0.15), (-n - 0.2, 0.75), (-n, 0.7)], w * 0.9, tint(rng, "metal")),
    ]
    return facing(
        [
            prism([(-n + 0.5, 0.75), (0, 0.75), (0, 1.6), (-n + 0.7, 1.4), (-n + 0.5, 1.2)], 0.75, c),
            prism(cabin, 1.25, g),
            *[
                bar((x, s * 0.63, 1.1), (x2, s * 0.63, 2.7), 0.05, DARK, 4)
                for x, x2 in ((-0.1, 0.1), (0.6, 0.6), (1.3, 1.25))
                for s in (-1, 1)
            ],
            box(1.5, 1.4, 0.15, c, 0.65, 0, 2.7),
            box(2.2, 0.5, 0.4, DARK, 0, 0, 0.5),
            *[big.moved(1.0, s * w * 0.42, r) for s in (-1, 1)],
            *[small.moved(-n + 0.95, s * w * 0.4, q) for s in (-1, 1)],
            *both(box(1.0, 0.5, 0.06, c, 1.0, w * 0.4, r * 2 + 0.04)),
            bar((-0.3, 0.45, 1.2), (-0.3, 0.45, 2.4), 0.05, tint(rng, "metal"), 7),
            *(loader if odds(rng, 0.35) else []),
        ]
    )


@TRACTOR.style()
def tractor_low_poly(rng):
    c, n, k = tint(rng, "paint"), u(rng, 1.7, 2.3), int(rng.integers(7, 11))
    r, w = u(rng, 0.65, 0.9), u(rng, 1.4, 1.8)
    roof = [
        *[bar((x, s * 0.4, 1.0), (x, s * 0.4, 2.1), 0.06, DARK, 4) for x in (0.2, 1.0) for s in (-1, 1)],
        box(1.1, 1.05, 0.14, c, 0.6, 0, 2.1),
    ]
    return facing(
        [
            box(n * 0.6, 0.62, 0.65, c, -n * 0.25, 0, 0.6),
            box(0.08, 0.4, 0.4, DARK, -n * 0.55, 0, 0.7),
            box(1.0, 0.7, 0.5, c, 0.5, 0, 0.5),
            box(0.4, 0.45, 0.15, DARK, 0.65, 0, 1.0),
            box(0.12, 0.45, 0.45, DARK, 0.85, 0, 1.0),
            *rollers(rng, (0.65,), w, r, u(rng, 0.35, 0.5), k),
            *rollers(rng, (-n * 0.42,), w * 0.85, r * 0.52, 0.28, k),
            *both(box(0.9, 0.4, 0.08, c, 0.65, w * 0.38, r * 2 + 0.02)),
            bar((-n * 0.3, 0.12, 1.2), (-n * 0.3, 0.12, 1.8), 0.07, DARK, 6),
            bar((0.1, 0, 1.1), (0.25, 0, 1.45), 0.04, DARK, 5),
            *both(box(0.08, 0.14, 0.14, AMBER, -n * 0.57, 0.2, 1.05)),
            *(roof if odds(rng, 0.5) else []),
        ]
    )


@TRACTOR.style()
def tractor_vintage_with_plough(rng):
    c, r, q = tint(rng, "paint"), u(rng, 0.6, 0.75), u(rng, 0.3, 0.4)
    big, n = lugged(r, 0.28, rng), u(rng, 1.9, 2.4)
    narrow = odds(rng, 0.4)
    tool = [bar((1.3, -0.5, 0.5), (2.4, 0.6, 0.5), 0.06, DARK, 5)] + [
        prism([(x, 0.5), (x + 0.1, 0.5), (x + 0.35, 0.0), (x + 0.05, 0.05)], 0.25, tint(rng, "metal"), y)
        for x, y in ((1.4, -0.4), (1.8, 0.0), (2.2, 0.4))
    ]
    return facing(
        [
            spindle([(-n + 0.35, 0), (-n + 0.35, 0.3), (-0.3, 0.33), (-0.3, 0)], c, 8, 0, 0, 0.95),
            box(1.6, 0.35, 0.35, DARK, 0, 0, 0.5),
            *[big.moved(0.7, s * 0.75, r) for s in (-1, 1)],
            *[roller(q, 0.15, rng, 12).moved(-n + 0.6, s * (0.12 if narrow else 0.6), q) for s in (-1, 1)],
            bar((-n + 0.6, -0.55, q), (-n + 0.6, 0.55, q), 0.05, c, 6),
            sphere(0.22, 0.25, 0.05, tint(rng, "metal"), 0.75, 0, 1.15, n=8),
            bar((0.75, 0, 0.7), (0.75, 0, 1.15), 0.04, DARK, 5),
            bar((-0.2, 0, 1.1), (0.25, 0, 1.4), 0.025, DARK, 5),
            stood(cylinder(0.2, 0.03, DARK, n=12)).turned(np.pi / 2).moved(0.28, 0, 1.42),
            bar((-1.0, 0, 1.2), (-1.0, 0, 1.9), 0.05, DARK, 7),
            *both(prism([(0.2, 1.1), (0.4, 1.35), (1.1, 1.4), (1.3, 1.1)], 0.08, c, 0.55)),
            *(tool if odds(rng, 0.6) else []),
        ]
    )


@TRACTOR.style()
def tractor_crawler_or_mower(rng):
    c = tint(rng, "paint")
    if odds(rng, 0.5):  # on tracks with a blade
        return facing([*tracks(rng, 2.6, 1.9, 0.45, 0.8), frustum((1.3, 0.9), (1.2, 0.8), c, -0.5, 0, 0.5, 0.8), box(1.0, 1.2, 1.5, c, 0.6, 0, 0.7), box(1.02, 1.22, 0.6, DARK, 0.6, 0, 1.4), box(1.2, 1.3, 0.1, c, 0.6, 0, 2.2),
                       box(0.15, u(rng, 1.9, 2.5), 0.9, tint(rng, "metal"), -1.7, 0, 0.1), *both(bar((0, 0.95, 0.4), (-1.65, 0.8, 0.4), 0.08, c, 5))])  # fmt: skip
    r = u(rng, 0.25, 0.3)
    return facing([prism([(-0.95, 0.3), (-0.2, 0.3), (-0.2, 0.75), (-0.85, 0.7), (-0.95, 0.55)], 0.55, c), box(1.5, 0.5, 0.12, c, 0, 0, 0.28), box(0.7, 0.7, 0.3, c, 0.5, 0, 0.35), soft_box(0.4, 0.45, 0.1, DARK, 0.45, 0, 0.65, r=0.1),
                   soft_box(0.1, 0.45, 0.35, DARK, 0.65, 0, 0.68, r=0.04), frustum((0.7, u(rng, 0.9, 1.2)), (0.6, 0.8), tint(rng, "paint"), -0.05, 0, 0.08, 0.16), *rollers(rng, (0.55,), 0.9, r, 0.22, 14), *rollers(rng, (-0.7,), 0.8, r * 0.75, 0.15, 14),
                   bar((-0.25, 0, 0.7), (-0.05, 0, 0.95), 0.02, DARK, 5), stood(cylinder(0.16, 0.02, DARK, n=12)).turned(np.pi / 2).turned(0.5, "y").moved(-0.04, 0, 0.97)])  # fmt: skip


@TRAIN.style()
def train_high_speed(rng):
    n, w, h, c = u(rng, 16, 26), u(rng, 2.7, 3.0), u(rng, 3.3, 3.8), tint(rng, pick(rng, "white", "metal", "paint"))
    a, s = n / 2, u(rng, 2.5, 5.0)
    side = [(-a, 0.7), (a, 0.5), (a, h), (-a + s, h), (-a + s * 0.5, h * 0.72), (-a + 0.1, h * 0.36)]
    return facing(
        [
            prism(side, w, c, top=0.9, split=h * 0.95),
            prism(
                [
                    (-a + s * 0.42, h * 0.68),
                    (-a + s * 0.6, h * 0.68),
                    (-a + s * 0.98, h * 0.96),
                    (-a + s * 0.8, h * 0.93),
                ],
                w * 0.8,
                DARK,
            ),
            box(n - s - 1.5, w * 1.005, h * 0.2, DARK, s / 2, 0, h * 0.56),
            box(n * 0.95, w * 1.006, h * 0.06, tint(rng, "paint"), 0.2, 0, h * 0.34),
            *both(box(0.15, w * 0.2, 0.2, WHITE, -a + 0.35, w * 0.3, h * 0.3)),
            *(
                [
                    box(1.5, 1.0, 0.1, DARK, a * 0.5, 0, h),
                    bar((a * 0.5, 0, h), (a * 0.5 + 0.8, 0, h + 0.6), 0.04, DARK, 5),
                    bar((a * 0.5 + 0.8, 0, h + 0.6), (a * 0.5 + 0.2, 0, h + 1.1), 0.04, DARK, 5),
                ]
                if odds(rng, 0.5)
                else []
            ),
            *wheels_at(rng, (-n * 0.3, -n * 0.22, n * 0.3, n * 0.38), 1.6, 0.45, 0.14),
        ]
    )


@TRAIN.style()
def train_low_poly_with_wagons(rng):
    """Toy-like engine with funnel, pulling none to two wagons."""
    k, c, d = int(rng.integers(6, 11)), tint(rng, "paint"), tint(rng, "paint")
    n, w = u(rng, 2.0, 3.0), u(rng, 1.2, 1.6)
    parts = [
        box(n, w, 0.25, DARK, 0, 0, 0.45),
        spindle(
            [(-n * 0.45, 0), (-n * 0.45, w * 0.38), (n * 0.15, w * 0.38), (n * 0.15, 0)], c, k, 0, 0, 0.7 + w * 0.38
        ),
        box(n * 0.34, w * 0.95, w * 1.1, d, n * 0.32, 0, 0.7),
        box(n * 0.35, w * 0.97, w * 0.35, DARK, n * 0.32, 0, 0.7 + w * 0.6).scaled(0.99, 1, 1),
        box(n * 0.44, w * 1.15, 0.14, c, n * 0.32, 0, 0.7 + w * 1.1),
        cylinder(w * 0.12, w * 0.5, d, -n * 0.32, 0, 0.7 + w * 0.7, top=w * 0.2, n=k),
        cylinder(w * 0.12, w * 0.2, AMBER, -n * 0.03, 0, 0.7 + w * 0.72, n=k),
        frustum((0.4, w), (0.1, w * 0.6), RED, -n * 0.55, 0, 0.1, 0.5, 0.1),
        *rollers(rng, (-n * 0.33, -n * 0.02, n * 0.32), w * 1.05, u(rng, 0.32, 0.42), 0.16, k + 2),
    ]
    for j in range(int(rng.integers(0, 3))):
        x = n * 0.5 + (n * 0.85) * (j + 0.6)
        m, hue = n * 0.75, tint(rng, "paint")
        parts += [
            box(m, w, 0.2, DARK, x, 0, 0.45),
            box(n * 0.2, 0.12, 0.1, DARK, x - m / 2, 0, 0.5),
            *rollers(rng, (x - m * 0.3, x + m * 0.3), w * 1.05, 0.32, 0.16, k + 2),
        ]
        if odds(rng, 0.5):
            parts += [
                frustum((m * 0.9, w * 0.85), (m, w), hue, x, 0, 0.65, w * 0.55),
                box(m * 0.9, w * 0.9, 0.12, DARK, x, 0, 0.62 + w * 0.55),
            ]
        else:
            parts += [
                box(m * 0.95, w * 0.95, w * 0.9, hue, x, 0, 0.65),
                box(m, w * 1.08, 0.1, d, x, 0, 0.65 + w * 0.9),
                *[box(m * 0.22, w * 0.96, w * 0.3, DARK, x + q * m, 0, 0.65 + w * 0.45) for q in (-0.25, 0.25)],
            ]
    return facing(parts)


@TRAIN.style()
def train_tram(rng):
    n, w, h, c = u(rng, 8, 14), u(rng, 2.2, 2.5), u(rng, 3.0, 3.4), tint(rng, "paint")
    cream = (0.93, 0.89, 0.76)
    pole = [
        bar((0, 0, h), (1.2, 0, h + 0.8), 0.04, DARK, 5),
        bar((1.2, 0, h + 0.8), (0.3, 0, h + 1.4), 0.04, DARK, 5),
        bar((0.3, -0.6, h + 1.4), (0.3, 0.6, h + 1.4), 0.04, DARK, 5),
    ]
    return facing(
        [
            soft_box(n, w, h * 0.42, c, z=0.35, r=w * 0.25, n=3),
            soft_box(n * 0.99, w * 0.98, h * 0.52, cream, z=0.35 + h * 0.4, r=w * 0.25, n=3),
            *window_row(rng, n * 0.86, w * 0.985, h * 0.55, h * 0.85, int(rng.integers(5, 9))),
            *[box(0.06, w * 0.55, h * 0.3, DARK, s * n * 0.496, 0, h * 0.55) for s in (-1, 1)],
            soft_box(n * 0.7, w * 0.6, 0.25, c, z=h, r=0.2),
            *[spindle([(0, 0), (0, 0.16), (0.06, 0.16), (0.06, 0)], AMBER, 10, -n * 0.505, 0, h * 0.3)],
            *pole,
            *wheels_at(rng, (-n * 0.18, n * 0.18), 1.6, 0.35, 0.14),
            box(n * 0.5, w * 0.8, 0.3, DARK, 0, 0, 0.2),
        ]
    )


@TRAIN.style()
def train_diesel_or_freight(rng):
    """Hood locomotive, alone or with a freight wagon."""
    n, w, c = u(rng, 11, 17), u(rng, 2.6, 3.0), tint(rng, "paint")
    a = n / 2
    parts = [
        box(n, w, 0.35, DARK, 0, 0, 1.0),
        box(n * 0.55, w * 0.62, 2.1, c, n * 0.15, 0, 1.35),
        box(n * 0.17, w * 0.95, 2.7, c, -n * 0.22, 0, 1.35),
        box(n * 0.172, w * 0.97, 0.7, DARK, -n * 0.22, 0, 2.9),
        box(n * 0.14, w * 0.6, 1.5, c, -n * 0.37, 0, 1.35),
        *[box(n * 0.06, w * 0.64, 1.0, DARK, x * n, 0, 1.9) for x in (0.0, 0.15, 0.32)],
        *[cylinder(0.4, 0.15, DARK, x * n, 0, 3.45, n=12) for x in (0.05, 0.25)],
        *both(bar((-a + 0.2, w * 0.48, 2.2), (a - 0.2, w * 0.48, 2.2), 0.03, WHITE, 4)),
        *[
            bar((x * n, s * w * 0.48, 1.3), (x * n, s * w * 0.48, 2.2), 0.03, WHITE, 4)
            for x in (-0.48, -0.1, 0.2, 0.48)
            for s in (-1, 1)
        ],
        box(n * 0.25, w * 0.8, 0.7, DARK, 0, 0, 0.35),
        *wheels_at(rng, (-n * 0.38, -n * 0.26, n * 0.26, n * 0.38), 1.6, 0.5, 0.14),
    ]
    if odds(rng, 0.4):
        tank = spindle(
            [(0, 0), (0.4, 1.3), (n * 0.75, 1.3), (n * 0.75 + 0.4, 0)], tint(rng, "metal"), 14, a + 1.4, 0, 2.4
        )
        load = pick(rng, tank, box(n * 0.8, w, 2.6, tint(rng, "paint"), a + 1.2 + n * 0.4, 0, 1.3))
        parts += [
            load,
            box(n * 0.85, w * 0.8, 0.3, DARK, a + 1.0 + n * 0.42, 0, 1.0),
            *wheels_at(rng, (a + 2.2, a + n * 0.8), 1.6, 0.45, 0.14),
            box(1.5, 0.2, 0.2, DARK, a + 0.4, 0, 1.0),
        ]
    return facing(parts)
