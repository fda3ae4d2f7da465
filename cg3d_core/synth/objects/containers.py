"""Boxes."""

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
from ..mesh import box, torus
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow
from .variety import varied

BOX = Category(
    "box", "container",
    synonyms=("container box", "storage box", "lidded box", "wooden box", "box with lid"),
    glosses=("a container with a flat bottom and four sides", "what things are packed and kept in", "a square container for storing things", "what new shoes or a delivery come in"),
    place="floor", rooms=("office", "shop", "corridor", "bedroom"))  # fmt: skip


def card_colour(rng):
    """Colour of cardboard, sometimes printed."""
    return tuple(np.clip(np.array([0.68, 0.52, 0.35]) * u(rng, 0.8, 1.2), 0, 1)) if odds(rng, 0.7) else tint(rng, "any")


def box_size(rng):
    s = pick(rng, u(rng, 0.12, 0.25), u(rng, 0.25, 0.6))
    return s * u(rng, 0.8, 1.3), s * u(rng, 0.6, 1.1), s * u(rng, 0.35, 1.1)


@BOX.style()
def box_closed(rng):
    w, d, h = box_size(rng)
    c, tape = card_colour(rng), tint(rng, pick(rng, "wood", "white"))
    return assemble(
        [box(w, d, h, c), box(w * 1.004, 0.05, 0.002, tape, z=h), box(w * 1.006, 0.05, h * 0.25, tape, z=h * 0.75)]
    )


@BOX.style()
def box_open_flaps(rng):
    w, d, h = box_size(rng)
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
        w, d, h = (x * 0.8 for x in box_size(rng))
        parts.append(
            box(w, d, h, card_colour(rng)).turned(u(rng, -0.3, 0.3)).moved(u(rng, -0.04, 0.04), u(rng, -0.04, 0.04), z)
        )
        z += h
    return assemble(parts)


@BOX.style()
def box_with_lid(rng):
    w, d, h = box_size(rng)
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


@BOX.style()
def box_wooden_chest(rng):
    w, d, h, c, k = (
        u(rng, 0.3, 0.8),
        u(rng, 0.2, 0.45),
        u(rng, 0.18, 0.4),
        tint(rng, "wood"),
        tint(rng, pick(rng, "metal", "black")),
    )
    parts = [
        box(w, d, h, c),
        box(w * 1.03, d * 1.05, 0.03, c, z=h),
        *[box(0.04, d * 1.06, h + 0.04, k, s * w * 0.35) for s in (-1, 1)],
        box(0.06, 0.02, 0.08, k, 0, -d / 2 - 0.01, h * 0.8),
    ]
    return varied(
        rng,
        parts
        + [torus(0.04, 0.008, k, n=10).turned(np.pi / 2, "y").moved(s * (w / 2 + 0.01), 0, h * 0.6) for s in (-1, 1)],
    )


@BOX.style()
def box_low_poly_with_edges(rng):
    s, c, k = (
        u(rng, 0.25, 0.6),
        tint(rng, pick(rng, "wood", "metal", "paint")),
        tint(rng, pick(rng, "wood", "metal", "paint")),
    )
    t, h = s * u(rng, 0.08, 0.14), s * u(rng, 0.7, 1.1)
    edges = [box(t, t, h + t, k, x * s / 2, y * s / 2, -t / 2) for x in (-1, 1) for y in (-1, 1)]
    for z in (-t / 2, h - t / 2):
        edges += [box(s, t, t, k, 0, y * s / 2, z) for y in (-1, 1)] + [
            box(t, s, t, k, x * s / 2, 0, z) for x in (-1, 1)
        ]
    return varied(rng, [box(s, s, h, c), *edges])


@BOX.style()
def box_gift(rng):
    w, d, h = (u(rng, 0.1, 0.35) for _ in range(3))
    c, k, t = tint(rng, "paint"), tint(rng, pick(rng, "paint", "white")), u(rng, 0.02, 0.04)
    bow = [
        torus(t * 1.6, t * 0.4, k, n=8)
        .scaled(1.3, 1, 1)
        .turned(np.pi / 2, "x")
        .turned(a)
        .moved(np.cos(a) * t * 1.8, np.sin(a) * t * 1.8, h * 1.02 + t * 1.2)
        for a in (0.3, 0.3 + np.pi, 1.9, 1.9 + np.pi)
    ]
    return varied(
        rng,
        [
            box(w, d, h, c),
            box(w * 1.05, d * 1.05, h * 0.2, pick(rng, c, k), z=h * 0.82),
            box(t, d * 1.07, h * 1.025, k),
            box(w * 1.07, t, h * 1.025, k),
            *bow,
        ],
    )
