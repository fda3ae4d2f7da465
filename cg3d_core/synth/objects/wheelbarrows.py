"""Wheelbarrows."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, stack, u
from ..mesh import bar, box, sphere
from ..palette import tint
from ..registry import Category
from .vehicle_parts import DARK, both, facing, roller

WHEELBARROW = Category(
    "wheelbarrow",
    "tool",
    synonyms=("barrow", "garden cart", "garden barrow", "hand barrow", "builder's barrow"),
    glosses=(
        "a tub on one wheel with two handles to push it by",
        "what a gardener moves soil and leaves in",
        "a small cart with a single front wheel and two legs",
    ),
)


def _barrow(rng, n, w, d, r, c, m, t=0.016, k=14, two=False, full=False):
    """Tub n long, w wide and d deep, wheel r at -x, handles to +x."""
    z = r * 1.35
    q = np.float32([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    o = q * (n, w)
    low = q * (n * 0.55, w * 0.6) + np.float32((n * 0.08, 0))
    tub = stack([(low, z), (o, z + d), (o * 0.95, z + d), (low * 0.95, z + 0.02)], c)
    wheel_ = roller(r, max(0.08, t * 4), rng, k, 0.45)
    x = -n * 0.5
    poles = both(bar((x - r * 0.1, 0.07, r), (n * 0.95, w * 0.42, z + d * 0.7), t, m, 7)) + both(
        bar((n * 0.95, w * 0.42, z + d * 0.7), (n * 1.12, w * 0.42, z + d * 0.72), t * 1.4, DARK, 7)
    )
    legs = both(bar((n * 0.3, w * 0.3, z + 0.05), (n * 0.38, w * 0.33, 0), t, m, 6))
    heap = [
        sphere(
            n * 0.4,
            w * 0.38,
            d * u(rng, 0.4, 0.9),
            tint(rng, pick(rng, "leaf", "wood", "clay")),
            0,
            0,
            z + d * 0.8,
            n=8,
        )
    ]
    return [
        tub,
        *([wheel_.moved(x, s * w * 0.4, r) for s in (-1, 1)] if two else [wheel_.moved(x, 0, r)]),
        bar((x, -w * (0.4 if two else 0.1), r), (x, w * (0.4 if two else 0.1), r), t, m, 6),
        *poles,
        *legs,
        bar((n * 0.36, -w * 0.32, 0.05), (n * 0.36, w * 0.32, 0.05), t, m, 6),
        *(heap if full else []),
    ]


@WHEELBARROW.style()
def wheelbarrow_garden(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.75, 0.95),
            u(rng, 0.55, 0.7),
            u(rng, 0.22, 0.32),
            u(rng, 0.17, 0.2),
            tint(rng, pick(rng, "paint", "leaf", "metal")),
            tint(rng, "metal"),
        )
    )


@WHEELBARROW.style()
def wheelbarrow_full(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.75, 0.95),
            u(rng, 0.55, 0.7),
            u(rng, 0.22, 0.32),
            u(rng, 0.17, 0.2),
            tint(rng, "paint"),
            tint(rng, "metal"),
            full=True,
        )
    )


@WHEELBARROW.style()
def wheelbarrow_low_poly(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.6, 0.9),
            u(rng, 0.5, 0.75),
            u(rng, 0.25, 0.4),
            u(rng, 0.15, 0.24),
            tint(rng, pick(rng, "paint", "wood")),
            tint(rng, "wood"),
            u(rng, 0.03, 0.045),
            int(rng.integers(6, 9)),
            full=odds(rng, 0.4),
        )
    )


@WHEELBARROW.style()
def wheelbarrow_two_wheeled(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.8, 1.0),
            u(rng, 0.6, 0.75),
            u(rng, 0.25, 0.4),
            u(rng, 0.16, 0.22),
            tint(rng, "paint"),
            tint(rng, "metal"),
            two=True,
            full=odds(rng, 0.3),
        )
    )


@WHEELBARROW.style()
def wheelbarrow_wooden_or_tipped(rng):
    m, n, w = tint(rng, "wood"), u(rng, 0.7, 0.9), u(rng, 0.5, 0.65)
    r, z = u(rng, 0.2, 0.28), 0.32
    boards = [
        box(n, w, 0.03, m, 0.1, 0, z),
        *both(box(n, 0.03, 0.26, m, 0.1, w / 2, z)),
        box(0.03, w, 0.34, m, 0.1 - n / 2, 0, z),
    ]
    body = [
        *boards,
        *both(bar((-n * 0.75, 0.08, r), (n * 1.15, w * 0.45, z + 0.05), 0.03, m, 4)),
        roller(r, 0.06, rng, 14, 0.3, m).moved(-n * 0.72, 0, r),
        *both(box(0.06, 0.05, z, m, n * 0.4, w * 0.4)),
    ]
    up = u(rng, 1.2, 1.6) if odds(rng, 0.3) else 0.0
    return facing([b.turned(up, "y") for b in body])
