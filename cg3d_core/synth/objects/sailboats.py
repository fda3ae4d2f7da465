"""Sailboats."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, sheet, soft_box, u
from ..mesh import bar, box, slab
from ..palette import tint
from .boats import _hull, block_hull
from .families import vehicle_category
from .vehicle_parts import DARK, RED, both, facing, fin, frustum, prism, spindle

SAILBOAT = vehicle_category(
    "sailboat",
    ("sailing boat", "sailing ship", "yacht", "sailing yacht", "sailing dinghy", "catamaran"),
    "a boat with a mast that is driven by the wind in its sails",
    "what races in a regatta",
    "a hull with a tall triangle of cloth above it",
)


def _sail(points, y=0.0, c=(0.94, 0.94, 0.92), t=0.02):
    return prism(points, t, c, y)


def _rig(rng, n, h, x, tall, m, jib=True, c=None):
    """Mast, boom and one or two triangular sails."""
    c, r = c or tint(rng, pick(rng, "white", "white", "paint")), n * 0.009
    back, low = x + n * u(rng, 0.36, 0.46), h + tall * 0.1
    parts = [
        bar((x, 0, h * 0.5), (x, 0, h + tall), r, m, 7),
        bar((x, 0, low), (back, 0, low), r * 0.8, m, 6),
        _sail([(x + r, low + 0.02), (back, low + 0.02), (x + r, h + tall * 0.97)], 0, c, n * 0.006),
    ]
    if jib:
        parts.append(
            _sail([(-n * 0.47, h * 1.2), (x - n * 0.02, low), (x - r, h + tall * u(rng, 0.7, 0.95))], 0, c, n * 0.006)
        )
    return parts


@SAILBOAT.style()
def sailboat_sloop(rng):
    n, c = u(rng, 3.5, 10), tint(rng, pick(rng, "white", "paint", "wood"))
    w, h = n * u(rng, 0.28, 0.34), n * u(rng, 0.1, 0.14)
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.7, w * 0.7, 0.05, tint(rng, "wood"), 0.08 * n, 0, h * 0.85),
            soft_box(n * 0.28, w * 0.5, h * 0.6, tint(rng, "white"), n * 0.02, 0, h * 0.9, r=0.1),
            *_rig(rng, n, h, -n * 0.1, n * u(rng, 1.0, 1.35), tint(rng, pick(rng, "metal", "wood"))),
        ]
    )


@SAILBOAT.style()
def sailboat_low_poly(rng):
    n, c = u(rng, 2.0, 4.5), tint(rng, pick(rng, "paint", "wood"))
    w, h, tall = n * u(rng, 0.38, 0.5), n * u(rng, 0.16, 0.24), n * u(rng, 0.8, 1.2)
    x, s, t = -n * 0.05, tint(rng, pick(rng, "white", "paint")), n * 0.03
    flag = box(n * 0.15, 0.03, n * 0.09, RED, x + n * 0.08, 0, h + tall)
    return facing(
        [
            *block_hull(n, w, h, c),
            box(n * 0.6, w * 0.68, h * 0.06, tint(rng, "wood"), n * 0.1, 0, h),
            bar((x, 0, h * 0.5), (x, 0, h + tall * 1.1), n * 0.025, tint(rng, "wood"), 6),
            _sail([(x + t, h * 1.4), (x + n * 0.45, h * 1.4), (x + t, h + tall)], 0, s, t),
            *(
                [_sail([(-n * 0.45, h * 1.4), (x - t, h * 1.4), (x - t, h + tall * 0.8)], 0, s, t)]
                if odds(rng, 0.6)
                else []
            ),
            *([flag] if odds(rng, 0.5) else []),
        ]
    )


@SAILBOAT.style()
def sailboat_catamaran(rng):
    n, c = u(rng, 5, 12), tint(rng, "white")
    w, h = n * u(rng, 0.45, 0.55), n * 0.1
    return facing(
        [
            *both(_hull(rng, n, w * 0.24, h, c).moved(0, w * 0.4, 0)),
            box(n * 0.5, w * 0.85, h * 0.25, c, n * 0.1, 0, h * 0.8),
            box(n * 0.25, w * 0.75, 0.03, DARK, -n * 0.27, 0, h * 0.95),
            frustum((n * 0.36, w * 0.7), (n * 0.26, w * 0.55), c, n * 0.06, 0, h, h * 0.7, n * 0.03),
            box(n * 0.26, w * 0.66, h * 0.25, DARK, n * 0.06, 0, h * 1.2),
            *_rig(rng, n, h * 1.2, -n * 0.1, n * u(rng, 1.1, 1.4), tint(rng, "metal")),
        ]
    )


@SAILBOAT.style()
def sailboat_dinghy_one_sail(rng):
    n, c = u(rng, 2.4, 4.5), tint(rng, pick(rng, "white", "paint", "wood"))
    w, h = n * 0.36, n * 0.13
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.08, w * 0.85, 0.04, tint(rng, "wood"), 0, 0, h * 0.8),
            *_rig(rng, n, h, -n * u(rng, 0.28, 0.36), n * u(rng, 1.1, 1.5), tint(rng, "metal"), False),
            fin(n * 0.08, n * 0.06, h * 1.1, 0.02, 0.03, tint(rng, "wood"), n * 0.49, h * 0.1),
            bar((n * 0.47, 0, h * 1.1), (n * 0.3, 0, h * 1.2), 0.015, tint(rng, "wood"), 5),
        ]
    )


@SAILBOAT.style()
def sailboat_square_rigged_ship(rng):
    n, c, s = u(rng, 12, 35), tint(rng, "wood"), tint(rng, pick(rng, "white", "white", "clay"))
    w, h, m = n * 0.24, n * 0.14, tint(rng, "wood")
    parts = []
    for k in range(int(rng.integers(2, 4))):
        x, tall = n * (-0.28 + 0.27 * k), n * (0.55, 0.68, 0.5)[k]
        parts.append(bar((x, 0, h * 0.5), (x, 0, h + tall), n * 0.01, m, 6))
        for j in range(3):
            z, wide = h + tall * (0.18 + 0.27 * j), n * (0.34 - 0.07 * j)
            y = np.linspace(-0.5, 0.5, 5)
            grid = [
                [(x - n * 0.015 - b * (1 - (2 * q) ** 2), q * wide * (1.0 - 0.1 * e), z + e * tall * 0.23) for q in y]
                for e, b in ((0, 0.0), (0.5, n * 0.04), (1, 0.0))
            ]
            parts += [
                sheet(grid, s, 0.03),
                bar((x, -wide / 2, z + tall * 0.23), (x, wide / 2, z + tall * 0.23), n * 0.006, m, 5),
            ]
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.75, w * 0.72, 0.08, tint(rng, "wood"), n * 0.06, 0, h * 0.8),
            box(n * 0.2, w * 0.85, h * 0.6, c, n * 0.38, 0, h * 0.9),
            bar((-n * 0.45, 0, h * 1.3), (-n * 0.7, 0, h * 1.9), n * 0.008, m, 6),
            *parts,
            *[box(0.3, w * 0.99, 0.3, DARK, x * n, 0, h * 0.55) for x in np.linspace(-0.12, 0.3, 5)],
        ]
    )


@SAILBOAT.style()
def sailboat_model_on_stand(rng):
    """A keel boat with its deep keel, as models and yachts on land show it."""
    n, c = u(rng, 1.3, 6.0), tint(rng, pick(rng, "white", "paint", "wood"))
    w, h, d = n * 0.26, n * 0.11, n * 0.16
    stand = [box(n * 0.04, w * 0.9, d * 1.3, tint(rng, "wood"), s * n * 0.2, 0, -d) for s in (-1, 1)] + [
        box(n * 0.5, n * 0.03, n * 0.03, tint(rng, "wood"), 0, s * w * 0.4, -d) for s in (-1, 1)
    ]
    return facing(
        [
            _hull(rng, n, w, h, c),
            fin(n * 0.14, n * 0.22, d, -n * 0.02, n * 0.02, c, 0, 0).scaled(1, 1, -1),
            spindle([(-n * 0.12, 0), (-n * 0.08, n * 0.025), (n * 0.1, n * 0.02), (n * 0.13, 0)], DARK, 8, 0, 0, -d),
            fin(n * 0.06, n * 0.05, d * 0.6, 0, n * 0.012, c, n * 0.4, 0).scaled(1, 1, -1),
            slab(
                [
                    (-n * 0.4, 0),
                    (-n * 0.1, -w * 0.42),
                    (n * 0.47, -w * 0.38),
                    (n * 0.47, w * 0.38),
                    (-n * 0.1, w * 0.42),
                ],
                n * 0.01,
                tint(rng, "wood"),
                h * 0.95,
            ),
            *_rig(rng, n, h, -n * 0.08, n * u(rng, 1.1, 1.4), tint(rng, "wood")),
            *(stand if odds(rng, 0.6) else []),
        ]
    )
