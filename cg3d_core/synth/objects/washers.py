"""Washing machines."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    panel,
    pick,
    soft_box,
    stood,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

WASHER = Category(
    "washing machine", "appliance",
    synonyms=("washer", "laundry machine", "clothes washer", "tumble dryer", "front loader"),
    glosses=("an appliance that washes clothes", "a white box with a round glass door for laundry", "where dirty clothes are put", "a household machine with a rotating drum"),
    place="wall_floor", rooms=("bathroom", "kitchen"))  # fmt: skip


def _controls(rng, w, y, z):
    k = tint(rng, pick(rng, "black", "metal"))
    parts = [
        stood(cylinder(0.03, 0.03, k, n=12)).moved(u(rng, -0.1, 0.1) * w, y, z),
        panel(w * 0.22, 0.05, 0.01, tint(rng, "black"), w * 0.3, y, z - 0.025, n=1),
    ]
    return [*parts, panel(w * 0.28, 0.09, 0.012, tint(rng, "white"), -w * 0.32, y, z - 0.045, n=1)]


def _porthole(rng, r, y, z):
    rim = tint(rng, pick(rng, "metal", "white", "black"))
    return [
        stood(
            merge(
                [
                    torus(r, 0.025, rim, n=24),
                    sphere(r * 0.85, r * 0.85, 0.05, tint(rng, "glass"), n=16),
                    box(0.03, 0.06, 0.03, rim, r),
                ]
            )
        ).moved(0, y, z)
    ]


@WASHER.style()
def washer_front(rng):
    w, d, h, c = (
        u(rng, 0.55, 0.68),
        u(rng, 0.45, 0.68),
        u(rng, 0.8, 0.98),
        tint(rng, pick(rng, "white", "white", "metal", "black")),
    )
    parts = [
        soft_box(w, d, h, c, r=0.015, n=1),
        box(w * 1.01, d * 1.01, 0.025, c, z=h),
        *_controls(rng, w, -d / 2, h - 0.07),
        *_porthole(rng, u(rng, 0.15, 0.2), -d / 2, h * u(rng, 0.45, 0.55)),
    ]
    return assemble([*parts, panel(w * 0.25, 0.09, 0.01, c, w * 0.3, -d / 2, 0.05, n=1)])


@WASHER.style()
def washer_top(rng):
    w, d, h, c = u(rng, 0.4, 0.7), u(rng, 0.5, 0.7), u(rng, 0.82, 1.0), tint(rng, pick(rng, "white", "metal"))
    back = u(rng, 0.05, 0.2)
    parts = [
        soft_box(w, d, h, c, r=0.02),
        soft_box(w * 0.8, d * 0.62, 0.02, tint(rng, pick(rng, "glass", "white")), 0, -d * 0.1, h, r=0.03),
        box(w, 0.12, back, c, 0, d / 2 - 0.06, h),
    ]
    return assemble([*parts, *_controls(rng, w, d / 2 - 0.12, h + back * 0.55)])


@WASHER.style()
def washer_stacked(rng):
    w, d, h, c = u(rng, 0.58, 0.66), u(rng, 0.55, 0.68), u(rng, 0.83, 0.92), tint(rng, "white")
    one = [
        soft_box(w, d, h, c, r=0.015, n=1),
        *_controls(rng, w, -d / 2, h - 0.07),
        *_porthole(rng, u(rng, 0.15, 0.2), -d / 2, h * 0.5),
    ]
    both = merge(one)
    return assemble([both, both.moved(z=h + 0.01)])


@WASHER.style()
def washer_round_old(rng):
    r, h, c = u(rng, 0.25, 0.33), u(rng, 0.6, 0.8), tint(rng, pick(rng, "white", "paint"))
    legs = [
        bar(
            (r * 0.8 * np.cos(a), r * 0.8 * np.sin(a), 0.25),
            (r * np.cos(a), r * np.sin(a), 0),
            0.02,
            tint(rng, "metal"),
            6,
        )
        for a in np.pi / 4 + np.arange(4) * np.pi / 2
    ]
    return assemble(
        [
            lathe([(0, 0.2), (r * 0.95, 0.2), (r, h), (r * 1.04, h), (r * 0.9, h + 0.05), (0, h + 0.07)], c, 24),
            *legs,
            cylinder(0.04, 0.05, tint(rng, "black"), z=h + 0.05),
        ]
    )
