"""Garbage trucks."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from .families import vehicle_category
from .trucks import cab
from .vehicle_parts import AMBER, DARK, WHITE, both, facing, frustum, prism, rollers, spindle, wheels_at

GARBAGE_TRUCK = vehicle_category(
    "garbage truck",
    ("refuse truck", "bin lorry", "dustcart", "waste collection truck", "trash truck"),
    "a truck that collects household waste and presses it together",
    "what comes early in the morning to empty the bins",
    "a heavy vehicle with a big closed body and a hopper behind",
)


def _hopper(rng, w, h, x, c):
    """The slanting rear that takes the waste in."""
    side = [(x, 0.7), (x + 0.5, 0.6), (x + 1.3, 0.9), (x + 1.1, 1.3), (x + 0.6, h), (x, h)]
    return [
        prism(side, w, c),
        box(0.5, w * 0.85, 0.6, DARK, x + 0.95, 0, 0.95),
        *both(bar((x + 0.3, w * 0.51, h * 0.9), (x + 0.9, w * 0.51, 1.2), 0.06, tint(rng, "metal"), 6)),
        *both(box(0.4, 0.4, 0.05, DARK, x + 1.2, w * 0.35, 0.5)),
    ]


@GARBAGE_TRUCK.style()
def garbage_rear_loader(rng):
    n, w, h, c = u(rng, 3.6, 5.2), u(rng, 2.3, 2.5), u(rng, 2.7, 3.3), tint(rng, pick(rng, "leaf", "white", "paint"))
    ribs = [box(0.08, w * 1.03, h - 1.0, c, x, 0, 0.95) for x in np.linspace(0.6, n, 5)]
    cart = [
        box(0.5, 0.5, 0.9, tint(rng, "leaf"), n + 1.9, 0.4, 0.1, 1.15),
        *rollers(rng, (n + 2.1,), 0.5, 0.1, 0.05, 8),
    ]
    return facing(
        [
            *cab(rng, w, h * 0.92, tint(rng, pick(rng, "white", "paint"))),
            box(n, w * 0.98, h - 0.9, c, 0.2 + n / 2, 0, 0.9),
            *ribs,
            *_hopper(rng, w, h, n + 0.2, c),
            *(cart if odds(rng, 0.4) else []),
            box(n, 0.9, 0.3, DARK, n / 2, 0, 0.65),
            *wheels_at(rng, (-1.1, n * 0.6, n * 0.6 + 1.15), w, 0.5, 0.34),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_front_loader(rng):
    n, w, h, c = u(rng, 4.2, 5.5), 2.5, u(rng, 3.0, 3.5), tint(rng, "paint")
    up = u(rng, 0.2, 1.2)
    reach = np.float32((-2.2 * np.cos(up), 0, 2.2 * np.sin(up)))
    arms = both(bar((-0.2, w * 0.54, 1.6), np.float32((-0.2, w * 0.54, 1.6)) + reach * 1.25, 0.11, c, 4))
    skip = frustum(
        (1.0, w * 0.75), (1.2, w * 0.8), tint(rng, "leaf"), -0.5 + reach[0] * 1.35, 0, 1.2 + reach[2] * 1.2, 1.0
    )
    top = prism([(0.3, 0.9), (n, 0.9), (n + 0.6, 1.3), (n + 0.6, h - 0.4), (n, h), (0.3, h)], w, c)
    return facing(
        [
            *cab(rng, w, h * 0.82, tint(rng, "white")),
            top,
            *arms,
            *([skip] if odds(rng, 0.7) else []),
            box(n, 0.9, 0.3, DARK, n / 2, 0, 0.65),
            *wheels_at(rng, (-1.1, n * 0.6, n * 0.6 + 1.15), w, 0.5, 0.34),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_low_poly(rng):
    w, h, n, c = u(rng, 1.9, 2.3), u(rng, 1.9, 2.3), u(rng, 2.0, 3.0), tint(rng, pick(rng, "leaf", "paint"))
    d = tint(rng, pick(rng, "white", "paint"))
    body = [(0.05, 0.55), (n, 0.55), (n + 0.7, 0.8), (n + 0.5, h * 0.7), (n, h * 1.1), (0.05, h * 1.1)]
    return facing(
        [
            frustum((1.3, w * 0.95), (1.15, w * 0.88), d, -0.65, 0, 0.45, h - 0.45),
            box(0.8, w, h * 0.28, DARK, -0.7, 0, h * 0.58),
            box(0.1, w * 0.72, h * 0.3, DARK, -1.28, 0, h * 0.55),
            prism(body, w, c),
            box(0.3, w * 0.7, h * 0.35, DARK, n + 0.5, 0, 0.85),
            *[box(0.15, w * 1.06, h * 0.75, c, x * n, 0, 0.6) for x in (0.25, 0.65)],
            *[box(0.1, 0.3, 0.24, WHITE, -1.3, s * w * 0.32, 0.6) for s in (-1, 1)],
            cylinder(0.1, 0.18, AMBER, -0.6, 0, h, n=7),
            *rollers(rng, (-0.6, n * 0.75), w + 0.15, u(rng, 0.42, 0.55), 0.4, int(rng.integers(6, 10))),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_rounded_drum(rng):
    n, w, h = u(rng, 3.0, 4.2), u(rng, 2.2, 2.4), u(rng, 2.5, 2.8)
    c, r = tint(rng, pick(rng, "metal", "white", "paint")), u(rng, 1.0, 1.2)
    drum = spindle(
        [(0.3, 0), (0.35, r * 0.8), (0.6, r), (n * 0.8, r), (n + 0.1, r * 0.8), (n + 0.1, 0)], c, 16, 0, 0, 0.9 + r
    )
    return facing(
        [
            *cab(rng, w, h, tint(rng, "paint")),
            drum,
            *_hopper(rng, w * 0.9, h * 0.95, n, c),
            *[
                spindle([(x, r), (x + 0.02, r * 1.04), (x + 0.1, r * 1.04), (x + 0.12, r)], DARK, 16, 0, 0, 0.9 + r)
                for x in (0.9, n * 0.6)
            ],
            box(n + 0.6, 0.9, 0.3, DARK, n / 2, 0, 0.65),
            *wheels_at(rng, (-1.1, n * 0.75), w, 0.5, 0.34),
        ]
    )


@GARBAGE_TRUCK.style()
def garbage_open_side_loader(rng):
    n, w, h, c = u(rng, 3.2, 4.6), u(rng, 2.1, 2.4), u(rng, 2.4, 2.8), tint(rng, "paint")
    y = -w * 0.55
    arm = [
        bar((0.6, y, 1.0), (0.6, y - 0.7, u(rng, 0.8, 1.8)), 0.09, tint(rng, "metal"), 5),
        box(0.5, 0.5, 0.95, tint(rng, "leaf"), 0.6, y - 1.0, u(rng, 0.05, 0.9), 1.15),
    ]
    heap = [
        sphere(
            u(rng, 0.25, 0.4),
            u(rng, 0.25, 0.4),
            0.25,
            tint(rng, "any"),
            0.6 + k * n * 0.18,
            u(rng, -0.5, 0.5),
            h - 0.1,
            n=7,
        )
        for k in range(5)
    ]
    return facing(
        [
            *cab(rng, w, h * 0.95, c),
            frustum((n, w * 0.9), (n, w), tint(rng, pick(rng, "leaf", "metal")), 0.3 + n / 2, 0, 0.9, h - 0.9),
            box(n * 0.9, w * 0.88, 0.02, DARK, 0.3 + n / 2, 0, h),
            *arm,
            *heap,
            *[box(0.08, w * 1.02, h - 1.0, DARK, 0.3 + n * k, 0, 0.95) for k in (0.15, 0.5, 0.85)],
            box(n, 0.9, 0.3, DARK, n / 2, 0, 0.6),
            *wheels_at(rng, (-1.0, n * 0.7), w, 0.46, 0.3),
        ]
    )
