"""Bags."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    oval,
    pick,
    stack,
    sweep,
    u,
)
from ..mesh import box
from ..palette import tint
from ..registry import Category
from .containers import card_colour
from .trash_cans import hollow

BAG = Category(
    "bag", "luggage",
    synonyms=("handbag", "shopping bag", "tote bag", "purse", "paper bag"),
    glosses=("a soft container with handles for carrying things", "what you carry the shopping home in", "a fashion accessory for keys and wallet"),
    place="surface", rooms=("living", "bedroom", "shop", "corridor"))  # fmt: skip


def _loops(w, h, drop, y, c, r=0.006):
    return [
        sweep(
            bezier(
                (-w, s * y, h), (-w * 0.9, s * y, h + drop * 1.3), (w * 0.9, s * y, h + drop * 1.3), (w, s * y, h), n=9
            ),
            r,
            c,
            5,
        )
        for s in (-1, 1)
    ]


@BAG.style()
def bag_paper(rng):
    w, d, h, c = u(rng, 0.18, 0.36), u(rng, 0.08, 0.16), u(rng, 0.24, 0.42), card_colour(rng)
    o = np.float32([[w, d], [0, d * 1.1], [-w, d], [-w * 0.97, 0], [-w, -d], [0, -d * 1.1], [w, -d], [w * 0.97, 0]]) / 2
    return assemble(
        [
            hollow(o, h, u(rng, 0.95, 1.05), c, 0.003),
            *_loops(w * 0.2, h, u(rng, 0.06, 0.14), d / 2, tint(rng, "white"), 0.004),
        ]
    )


@BAG.style()
def bag_handbag(rng):
    w, d, h, c = (
        u(rng, 0.22, 0.38),
        u(rng, 0.09, 0.16),
        u(rng, 0.17, 0.28),
        tint(rng, pick(rng, "paint", "wood", "black", "fabric")),
    )
    o = oval(w / 2, d / 2, 4, 20)
    body = stack(
        [(o * 0.95, 0), (o, h * 0.1), (o * np.float32([0.9, 0.7]), h * 0.75), (o * np.float32([0.75, 0.25]), h)], c
    )
    return assemble(
        [
            body,
            *_loops(w * 0.25, h * 0.92, u(rng, 0.08, 0.2), d * 0.15, c, 0.008),
            box(0.04, 0.02, 0.03, tint(rng, "metal"), 0, -d * 0.3, h * 0.7),
        ]
    )


@BAG.style()
def bag_duffel(rng):
    w, r, c = u(rng, 0.4, 0.65), u(rng, 0.11, 0.18), tint(rng, pick(rng, "paint", "fabric", "black"))
    body = (
        stack([(oval(r, r, 2.6, 18) * s, z) for s, z in ((0.8, 0), (1, 0.03), (1, w - 0.03), (0.8, w))], c)
        .turned(np.pi / 2, "y")
        .moved(-w / 2, 0, r)
    )
    return assemble([body, *_loops(w * 0.2, r * 1.6, r * 1.1, r * 0.6, tint(rng, "black"), 0.01)])
