"""Cardboard boxes."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    pick,
    u,
)
from ..mesh import box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category
from .containers import box_size
from .trash_cans import hollow
from .variety import varied

CARDBOARD = Category(
    "cardboard box", "container",
    synonyms=("carton", "packing case", "package", "parcel", "moving box", "shipping box", "paper box"),
    glosses=("a brown box of cardboard with flaps", "what a delivery comes in", "a parcel closed with tape", "what one packs when moving house", "a light box of corrugated paper"),
    place="floor", rooms=("office", "shop", "corridor", "bedroom"))  # fmt: skip


BROWN = np.array([0.68, 0.52, 0.35])


def _brown(rng):
    return tuple(np.clip(BROWN * u(rng, 0.75, 1.2), 0, 1)) if odds(rng, 0.9) else tint(rng, "white")


def _flaps(rng, w, d, h, c, low=-0.9, high=1.3, four=4, t=0.006):
    """Flaps on the upper edges of a box, each opened by its own angle (0 level outwards, 1.5 upright)."""
    parts = []
    for turn, width, far, depth in ((0, w, d, d / 2), (1, d, w, d / 2), (2, w, d, d / 2), (3, d, w, d / 2))[:four]:
        flap = box(width * 0.98, depth, t, c, y=depth / 2).turned(u(rng, low, high), "x")
        parts.append(flap.moved(0, far / 2, h).turned(turn * np.pi / 2))
    return parts


def _open_box(w, d, h, c):
    return hollow(np.float32([[w, d], [-w, d], [-w, -d], [w, -d]]) / 2, h, 1.0, c, 0.006)


@CARDBOARD.style()
def cardboard_taped_shut(rng):
    w, d, h = box_size(rng)
    c, tape = _brown(rng), pick(rng, (0.8, 0.68, 0.48), (0.6, 0.42, 0.25), (0.9, 0.9, 0.88))
    parts = [
        box(w, d, h, c),
        box(w * 1.004, 0.05, 0.002, tape, z=h),
        box(w * 1.006, 0.05, h * 0.25, tape, z=h * 0.76),
        box(w, 0.003, 0.002, tuple(np.array(c) * 0.6), z=h),
    ]
    if odds(rng, 0.6):
        parts.append(box(w * 0.3, d * 0.35, 0.002, (0.95, 0.95, 0.94), u(rng, -0.2, 0.2) * w, d * 0.25, h + 0.001))
    if odds(rng, 0.4):
        parts.append(box(w * 0.25, 0.004, h * 0.2, (0.15, 0.12, 0.1), w * 0.3, -d / 2, h * 0.15))
    return varied(rng, parts)


@CARDBOARD.style()
def cardboard_open_flaps(rng):
    w, d, h = box_size(rng)
    c = _brown(rng)
    return varied(rng, [_open_box(w, d, h, c), *_flaps(rng, w, d, h, c)])


@CARDBOARD.style()
def cardboard_half_closed(rng):
    w, d, h = box_size(rng)
    c = _brown(rng)
    flaps = _flaps(rng, w, d, h, c, -0.9, 1.4)
    flaps[2] = box(w * 0.98, d / 2, 0.006, c, 0, -d / 4, h)
    return varied(
        rng, [_open_box(w, d, h, c), *flaps, box(w * 0.97, d * 0.97, h * u(rng, 0.05, 0.4), tint(rng, "any"))]
    )


@CARDBOARD.style()
def cardboard_full_of_things(rng):
    w, d, h = box_size(rng)
    c = _brown(rng)
    things = []
    for _ in range(int(rng.integers(5, 10))):
        x, y, s = u(rng, -0.3, 0.3) * w, u(rng, -0.3, 0.3) * d, min(w, d) * u(rng, 0.12, 0.25)
        k = tint(rng, "any")
        things.append(
            pick(
                rng,
                box(s, s * 1.5, h * 1.1, k, x, y),
                cylinder(s * 0.6, h * u(rng, 0.9, 1.3), k, x, y, n=10),
                sphere(s, s, s, k, x, y, h * 0.9, n=8),
            )
        )
    return varied(rng, [_open_box(w, d, h, c), *_flaps(rng, w, d, h, c, -1.4, 0.5), *things])


@CARDBOARD.style()
def cardboard_low_poly(rng):
    w, d, h = box_size(rng)
    c = np.array(_brown(rng))
    t, dark = min(w, d) * 0.05, tuple(c * 0.7)
    parts = [box(w, d, h, tuple(c), top=u(rng, 0.9, 1.0)), box(w * 1.02, min(w, d) * 0.16, h * 1.01, dark)]
    if odds(rng, 0.6):
        parts = [
            _open_box(w, d, h, tuple(c)),
            box(w * 0.95, d * 0.95, h * 0.5, dark),
            *_flaps(rng, w, d, h, tuple(c), -0.8, 0.9, t=t),
        ]
    return varied(rng, parts, 0.2)


@CARDBOARD.style()
def cardboard_stack(rng):
    parts, z = [], 0.0
    for _ in range(int(rng.integers(2, 6))):
        w, d, h = (x * 0.75 for x in box_size(rng))
        one = [box(w, d, h, _brown(rng)), box(w * 1.004, 0.04, h * 1.004, (0.8, 0.7, 0.5))]
        parts.append(
            merge(one)
            .turned(u(rng, -0.35, 0.35) + pick(rng, 0, np.pi / 2))
            .moved(u(rng, -0.05, 0.05), u(rng, -0.05, 0.05), z)
        )
        z += h
    return varied(rng, parts)


@CARDBOARD.style()
def cardboard_archive_or_mailer(rng):
    w, d, h, c = u(rng, 0.25, 0.4), u(rng, 0.2, 0.36), u(rng, 0.08, 0.3), _brown(rng)
    if odds(rng, 0.5):  # lid hinged at the back
        lid = (
            merge([box(w, d, 0.008, c, 0, -d / 2), box(w * 0.96, 0.008, h * 0.7, c, 0, -d, -h * 0.7)])
            .turned(u(rng, -2.0, -0.5), "x")
            .moved(0, d / 2, h)
        )
        return varied(rng, [_open_box(w, d, h, c), lid])
    holes = [box(w * 0.25, d * 1.035, h * 0.1, (0.2, 0.15, 0.1), z=h * 0.55)]
    return varied(rng, [box(w, d, h, c), box(w * 1.04, d * 1.04, h * u(rng, 0.2, 0.35), c, z=h * 0.8), *holes])
