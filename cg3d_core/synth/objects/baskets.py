"""Baskets, totes and crates."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    loft,
    oval,
    pick,
    rounded_rect,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, torus
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow

BASKET = Category(
    "basket", "container",
    synonyms=("laundry basket", "wicker basket", "hamper", "shopping basket"),
    glosses=("a woven container", "an open container of wicker or plastic, often with a handle", "where dirty clothes wait for the wash", "what one carries fruit and bread in"),
    place="floor", rooms=("bathroom", "living", "bedroom"))  # fmt: skip


@BASKET.style()
def basket_wicker_round(rng):
    r, h, c = u(rng, 0.12, 0.28), u(rng, 0.15, 0.6), tint(rng, pick(rng, "wood", "wood", "white", "fabric"))
    rings = int(h / 0.035) + 2
    levels = [
        (
            oval(
                r * (0.85 + 0.2 * k / rings) * (1 + 0.02 * (-1) ** k),
                r * (0.85 + 0.2 * k / rings) * (1 + 0.02 * (-1) ** k),
                2,
                22,
            ),
            h * k / rings,
        )
        for k in range(rings + 1)
    ]
    levels += [(levels[-1][0] * 0.92, h), (levels[0][0] * 0.92, 0.02)]
    return assemble(
        [
            stack(levels, c),
            torus(r * 1.05, 0.012, c, z=h, n=22),
            *[
                torus(0.05, 0.008, c, n=12).turned(np.pi / 2, "x").turned(np.pi / 2).moved(s * r * 1.05, 0, h)
                for s in (-1, 1)
            ],
        ]
    )


@BASKET.style()
def basket_arched_handle(rng):
    w, d, h, c = u(rng, 0.25, 0.5), u(rng, 0.2, 0.35), u(rng, 0.12, 0.25), tint(rng, "wood")
    arch = sweep(
        bezier((0, -d * 0.55, h * 0.7), (0, -d * 0.5, h * 2.8), (0, d * 0.5, h * 2.8), (0, d * 0.55, h * 0.7), n=12),
        0.012,
        c,
        6,
    )
    return assemble(
        [
            hollow(oval(w / 2, d / 2, 2.5, 24), h, 1.2, c),
            arch,
            torus(0.5, 0.025, c, n=24).scaled(w * 1.2, d * 1.2, 0.5).moved(z=h),
        ]
    )


@BASKET.style()
def basket_slotted_plastic(rng):
    w, d, h, c = u(rng, 0.35, 0.65), u(rng, 0.28, 0.45), u(rng, 0.2, 0.55), tint(rng, pick(rng, "white", "paint"))
    parts = [
        soft_box(w * 0.86, d * 0.86, 0.015, c, r=0.03),
        *[
            loft(
                [
                    np.c_[rounded_rect(w * f, d * f, 0.05, 3), np.full(16, z)]
                    for f, z in ((1, h - 0.03), (1.02, h - 0.03), (1.02, h), (0.96, h), (0.96, h - 0.03))
                ],
                c,
                caps=False,
            )
        ],
    ]
    p = rounded_rect(w * 0.98, d * 0.98, 0.05, 6)[::1]
    along = np.concatenate(
        [
            np.linspace(a, b, 6, endpoint=False)
            for a, b in zip(p, np.roll(p, -1, 0), strict=True)
            if np.linalg.norm(b - a) > 0.06
        ]
    )
    parts += [bar((*(q * 0.88), 0.0), (*q, h), 0.009, c, 4) for q in along]
    return assemble(
        [
            *parts,
            loft(
                [
                    np.c_[rounded_rect(w * f, d * f, 0.05, 3), np.full(16, z)]
                    for f, z in ((0.93, h * 0.45), (0.95, h * 0.55))
                ],
                c,
                caps=False,
            ),
        ]
    )
