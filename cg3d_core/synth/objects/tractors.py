"""Tractors."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, ring_of, soft_box, stood, u
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import AMBER, DARK, both, facing, frustum, prism, roller, rollers, spindle, tracks, wheels_at

TRACTOR = vehicle_category(
    "tractor",
    ("farm tractor", "agricultural tractor", "farm machine", "ploughing tractor"),
    "a farm vehicle with very big rear wheels",
    "what a farmer ploughs the field with",
    "a machine that pulls trailers and ploughs",
)


@TRACTOR.style()
def tractor_open(rng):
    c, k, r = tint(rng, "paint"), tint(rng, "black"), u(rng, 0.6, 0.8)
    parts = [
        soft_box(1.5, 0.6, 0.55, c, -0.75, 0, 0.75, r=0.1),
        box(1.3, 0.5, 0.5, k, 0.3, 0, 0.5),
        *wheels_at(rng, (0.55,), 1.8, r, 0.4),
        *wheels_at(rng, (-1.1,), 1.5, r * 0.55, 0.25),
        soft_box(0.4, 0.45, 0.1, k, 0.6, 0, 1.15, r=0.05),
        soft_box(0.1, 0.45, 0.4, k, 0.8, 0, 1.2, r=0.04),
        bar((-1.0, 0.15, 1.2), (-1.0, 0.15, 1.9), 0.04, k, 7),
    ]
    return facing(
        [
            *parts,
            bar((0.0, 0, 1.1), (0.15, 0, 1.5), 0.03, k, 6),
            torus(0.2, 0.02, k, n=14).turned(0.5, "y").moved(0.16, 0, 1.5),
            *[box(0.9, 0.4, 0.05, c, 0.55, s * 0.7, r * 2 + 0.03) for s in (-1, 1)],
        ]
    )


@TRACTOR.style()
def tractor_with_cab(rng):
    m, c = tractor_open(rng).turned(-np.pi / 2), tint(rng, "paint")
    posts = [bar((x, y, 0.9), (x * 0.95, y * 0.9, 2.5), 0.04, c, 4) for x in (0.1, 1.2) for y in (-0.5, 0.5)]
    return facing(
        [
            m,
            *posts,
            soft_box(1.4, 1.2, 0.12, c, 0.65, 0, 2.45, r=0.1),
            *[box(1.0, 0.01, 0.8, tint(rng, "glass"), 0.65, s * 0.5, 1.6) for s in (-1, 1)],
        ]
    )


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
