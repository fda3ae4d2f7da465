"""Bags."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    oval,
    panel,
    pick,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import box, cylinder, lathe, sphere, torus
from ..palette import tint
from ..registry import Category
from .containers import card_colour
from .trash_cans import hollow
from .variety import varied

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


@BAG.style()
def bag_low_poly(rng):
    w, d, h, c, k = u(rng, 0.22, 0.36), u(rng, 0.12, 0.2), u(rng, 0.2, 0.34), tint(rng, "paint"), tint(rng, "any")
    loop = sweep(
        [(-w * 0.25, 0, h * 0.95), (-w * 0.2, 0, h * 1.4), (w * 0.2, 0, h * 1.4), (w * 0.25, 0, h * 0.95)], 0.018, k, 5
    )
    return varied(
        rng,
        [
            box(w, d, h, c, top=u(rng, 0.7, 1)),
            loop,
            box(w * 0.75, d * 0.9, h * 0.3, k, 0, -d * 0.1, h * 0.65),
            box(0.04, 0.03, 0.04, tint(rng, "metal"), 0, -d * 0.55, h * 0.68),
        ],
    )


@BAG.style()
def bag_sack_tied(rng):
    r, c, n = (
        u(rng, 0.12, 0.3),
        pick(rng, (0.65, 0.52, 0.35), tint(rng, "fabric"), (0.12, 0.12, 0.13)),
        pick(rng, 7, 16),
    )
    h = r * u(rng, 1.6, 2.4)
    m = lathe(
        [
            (0, 0),
            (r * 0.85, 0),
            (r, h * 0.25),
            (r * 0.85, h * 0.6),
            (r * 0.25, h * 0.85),
            (r * 0.2, h * 0.9),
            (r * 0.45, h * 1.05),
            (0, h),
        ],
        c,
        n,
    )
    m.vertices *= rng.uniform(0.94, 1.05, (len(m.vertices), 1)).astype(np.float32)
    return varied(rng, [m, torus(r * 0.24, r * 0.05, tint(rng, "wood"), z=h * 0.87, n=10)])


@BAG.style()
def bag_canvas_tote_with_shopping(rng):
    w, d, h, c = (
        u(rng, 0.3, 0.42),
        u(rng, 0.1, 0.18),
        u(rng, 0.3, 0.42),
        pick(rng, tint(rng, "fabric"), (0.9, 0.87, 0.78)),
    )
    o = oval(w / 2, d / 2, 3, 18)
    goods = [
        pick(
            rng,
            cylinder(0.035, 0.25, tint(rng, "any"), n=8),
            box(0.08, 0.05, 0.25, tint(rng, "any")),
            sphere(0.05, 0.05, 0.05, tint(rng, "leaf"), z=0.18, n=6),
        ).moved(u(rng, -0.3, 0.3) * w, 0, h * 0.5)
        for _ in range(int(rng.integers(0, 6)))
    ]
    return varied(
        rng,
        [hollow(o, h, u(rng, 0.95, 1.1), c, 0.006), *_loops(w * 0.22, h, u(rng, 0.1, 0.25), d * 0.4, c, 0.009), *goods],
    )


@BAG.style()
def bag_messenger_with_long_strap(rng):
    w, d, h, c = (
        u(rng, 0.28, 0.42),
        u(rng, 0.08, 0.13),
        u(rng, 0.2, 0.32),
        tint(rng, pick(rng, "wood", "black", "fabric")),
    )
    strap = sweep(
        bezier(
            (-w / 2, 0, h * 0.9),
            (-w * 0.5, 0, h * u(rng, 1.8, 2.8)),
            (w * 0.5, 0, h * u(rng, 1.8, 2.8)),
            (w / 2, 0, h * 0.9),
            n=10,
        ),
        0.014,
        c,
        5,
        0.4,
    )
    return varied(
        rng,
        [
            soft_box(w, d, h, c, r=0.03),
            soft_box(w * 1.02, d * 1.1, 0.02, c, z=h - 0.01, r=0.02),
            panel(w * 1.0, h * u(rng, 0.5, 0.8), 0.012, c, 0, -d / 2 - 0.008, h * 0.25, r=0.04),
            *[box(0.03, 0.02, 0.05, tint(rng, "metal"), s * w * 0.25, -d / 2 - 0.015, h * 0.3) for s in (-1, 1)],
            strap,
        ],
    )
