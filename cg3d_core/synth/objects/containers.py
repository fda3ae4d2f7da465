"""Boxes, baskets and barrels."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    panel,
    pick,
    rounded_rect,
    soft_box,
    u,
)
from ..mesh import box
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow

BOX = Category(
    "box", "container",
    synonyms=("cardboard box", "carton", "packing case", "package", "crate"),
    glosses=("a container of cardboard with flaps", "a parcel for shipping goods", "a square container for storing things", "what new shoes or a delivery come in"),
    place="floor", rooms=("office", "shop", "corridor", "bedroom"))  # fmt: skip


def card_colour(rng):
    """Colour of cardboard, sometimes printed."""
    return tuple(np.clip(np.array([0.68, 0.52, 0.35]) * u(rng, 0.8, 1.2), 0, 1)) if odds(rng, 0.7) else tint(rng, "any")


def _box_size(rng):
    s = pick(rng, u(rng, 0.12, 0.25), u(rng, 0.25, 0.6))
    return s * u(rng, 0.8, 1.3), s * u(rng, 0.6, 1.1), s * u(rng, 0.35, 1.1)


@BOX.style()
def box_closed(rng):
    w, d, h = _box_size(rng)
    c, tape = card_colour(rng), tint(rng, pick(rng, "wood", "white"))
    return assemble(
        [box(w, d, h, c), box(w * 1.004, 0.05, 0.002, tape, z=h), box(w * 1.006, 0.05, h * 0.25, tape, z=h * 0.75)]
    )


@BOX.style()
def box_open_flaps(rng):
    w, d, h = _box_size(rng)
    c = card_colour(rng)
    o = np.float32([[w, d], [-w, d], [-w, -d], [w, -d]]) / 2
    parts = [hollow(o, h, 1.0, c, 0.005)]
    for turn, width, far in ((0, w, d), (1, d, w), (2, w, d), (3, d, w)):
        flap = box(width * 0.98, min(w, d) * 0.45, 0.005, c, y=min(w, d) * 0.225).turned(u(rng, -1.2, 1.3), "x")
        parts.append(flap.moved(0, far / 2, h).turned(turn * np.pi / 2))
    return assemble(parts)


@BOX.style()
def box_stack(rng):
    parts, z = [], 0.0
    for _ in range(int(rng.integers(2, 5))):
        w, d, h = (x * 0.8 for x in _box_size(rng))
        parts.append(
            box(w, d, h, card_colour(rng)).turned(u(rng, -0.3, 0.3)).moved(u(rng, -0.04, 0.04), u(rng, -0.04, 0.04), z)
        )
        z += h
    return assemble(parts)


@BOX.style()
def box_with_lid(rng):
    w, d, h = _box_size(rng)
    c = card_colour(rng)
    lid = box(w * 1.03, d * 1.03, h * u(rng, 0.15, 0.35), c if odds(rng, 0.6) else card_colour(rng))
    parts = [box(w, d, h, c), lid.moved(z=h * 0.85)]
    return assemble(
        [*parts, *[panel(w * 0.25, h * 0.12, 0.006, tint(rng, "black"), 0, s * d / 2, h * 0.6) for s in (-1, 1)]]
    )


@BOX.style()
def box_plastic_tote(rng):
    w, d, h, c = (
        u(rng, 0.3, 0.75),
        u(rng, 0.25, 0.48),
        u(rng, 0.15, 0.42),
        tint(rng, pick(rng, "metal", "black", "paint", "glass")),
    )
    o = rounded_rect(w * 0.88, d * 0.88, 0.03)
    parts = [
        hollow(o, h, 1.1, c),
        *[soft_box(0.02, d * 0.9, 0.03, c, s * w * 0.49, 0, h - 0.03, r=0.005) for s in (-1, 1)],
    ]
    parts += [box(0.012, 0.015, h * 0.85, c, x * w, s * d * 0.47) for x in (-0.25, 0, 0.25) for s in (-1, 1)]
    return assemble(parts + ([soft_box(w, d, 0.03, tint(rng, "any"), z=h, r=0.04)] if odds(rng, 0.5) else []))
