"""Washing machines."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, panel, pick, rounded_rect, soft_box, stood, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .ovens import dark, round_knob, toy_colours
from .trash_cans import hollow

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


@WASHER.style()
def washer_chunky_low_poly(rng):
    w, d, h, (c, k), n = (
        u(rng, 0.6, 0.85),
        u(rng, 0.55, 0.8),
        u(rng, 0.75, 1.0),
        toy_colours(rng),
        int(rng.integers(6, 11)),
    )
    y, r = -d / 2, u(rng, 0.17, 0.25)
    parts = [soft_box(w, d, h, c, r=0.07, n=1), round_knob(r, 0.08, k, 0, y, h * 0.42, n), round_knob(r * 0.75, 0.1, tint(rng, pick(rng, "glass", "black")), 0, y, h * 0.42, n)]  # fmt: skip
    parts += [round_knob(0.05, 0.05, k, w * 0.3, y, h * 0.87, 6), panel(w * 0.35, 0.1, 0.03, dark(rng), -w * 0.18, y, h * 0.82, n=1)]  # fmt: skip
    return assemble(parts)


@WASHER.style()
def washer_open_with_laundry(rng):
    """The porthole hangs open, clothes spill out or a basket stands before it."""
    w, d, h, c, k = u(rng, 0.56, 0.66), u(rng, 0.5, 0.65), u(rng, 0.82, 0.92), tint(rng, pick(rng, "white", "metal", "black")), tint(rng, "metal")  # fmt: skip
    y, z, r = -d / 2, h * 0.48, 0.18
    door = merge([torus(r, 0.03, k, n=16), sphere(r * 0.8, r * 0.8, 0.07, tint(rng, "glass"), n=12)]).turned(np.pi / 2, "x")  # fmt: skip
    parts = [soft_box(w, d, h, c, r=0.02, n=1), stood(torus(r, 0.025, k, n=18)).moved(0, y, z), round_knob(r * 0.9, 0.006, dark(rng), 0, y, z, 16)]  # fmt: skip
    parts += [door.moved(-r).turned(u(rng, 1.2, 2.2)).moved(r, y - 0.02, z), round_knob(0.03, 0.03, k, 0.1, y, h * 0.92), panel(0.16, 0.08, 0.01, k, -0.18, y, h - 0.12, n=1)]  # fmt: skip
    parts += [sphere(*rng.uniform(0.06, 0.14, 2), 0.06, tint(rng, "fabric"), u(rng, -0.08, 0.08), y - u(rng, 0, 0.2), u(rng, 0.25, z), n=7) for _ in range(4)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(hollow(rounded_rect(0.45, 0.32, 0.05, 2), 0.25, 1.15, tint(rng, "paint")).moved(0.05, y - 0.35, 0))
    return assemble(parts)
