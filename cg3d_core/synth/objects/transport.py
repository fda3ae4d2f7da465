"""Boat, tractor and train."""

from __future__ import annotations

import numpy as np

from ..forms import loft, odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, sphere, torus
from ..palette import tint
from .cars import facing, vehicle_category, wheels_at, window_row

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


TRAIN = vehicle_category(
    "train",
    ("locomotive", "railway carriage", "tram", "railcar"),
    "vehicles that run on rails",
    "what arrives at the railway station",
    "an engine pulling carriages",
)


@TRAIN.style()
def train_carriage(rng):
    n, w, h = u(rng, 12, 20), u(rng, 2.6, 3.0), u(rng, 3.3, 3.8)
    return facing(
        [
            soft_box(n, w, h - 0.8, tint(rng, pick(rng, "paint", "metal", "white")), z=0.8, r=0.3, n=3),
            *window_row(rng, n, w, 1.9, 2.8, 10),
            box(n * 0.9, w * 0.8, 0.3, tint(rng, "black"), 0, 0, 0.55),
            *wheels_at(rng, (-n * 0.4, -n * 0.28, n * 0.28, n * 0.4), 1.6, 0.45, 0.14),
        ]
    )


@TRAIN.style()
def train_steam_engine(rng):
    n, c, k = u(rng, 6.5, 10), tint(rng, pick(rng, "black", "paint")), tint(rng, "black")
    boiler = cylinder(0.75, n * 0.6, c, n=20).turned(-np.pi / 2, "y").moved(n * 0.12, 0, 1.9)
    parts = [
        boiler,
        box(n * 0.25, 2.4, 2.2, c, n * 0.25, 0, 1.1),
        box(n * 0.3, 2.7, 0.12, k, n * 0.25, 0, 3.3),
        cylinder(0.22, 0.9, k, -n * 0.38, 0, 2.5, top=0.35, n=14),
        sphere(0.35, 0.35, 0.35, c, -n * 0.15, 0, 2.7, n=10),
        box(n * 0.85, 2.2, 0.25, k, -n * 0.05, 0, 0.9),
    ]
    return facing(
        [
            *parts,
            *wheels_at(rng, (-n * 0.15, n * 0.02, n * 0.19), 1.6, 0.7, 0.14),
            *wheels_at(rng, (-n * 0.36,), 1.6, 0.4, 0.14),
            box(0.6, 2.0, 0.6, k, -n * 0.47, 0, 0.3, 0.6),
        ]
    )
