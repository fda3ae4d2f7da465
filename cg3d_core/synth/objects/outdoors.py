"""Dumpster and cannon."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, pick, ring_of, stack, stood, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, torus
from ..palette import tint
from .cars import wheel
from .street import street_category

DUMPSTER = street_category(
    "dumpster",
    ("skip", "waste container", "refuse container", "roll-off container"),
    "a large metal container for waste",
    "where builders throw debris",
    "a big bin behind the supermarket",
)


@DUMPSTER.style()
def dumpster_lidded(rng):
    w, d, h, c = u(rng, 1.4, 2.2), u(rng, 1.0, 1.5), u(rng, 1.0, 1.4), tint(rng, pick(rng, "leaf", "paint", "metal"))
    side = np.float32([[-d / 2, 0], [d / 2, 0], [d / 2, h * 1.15], [-d / 2 * 1.1, h * 0.85]])
    body = slab(side, w, c).turned(np.pi / 2, "x").turned(np.pi / 2).moved(-w / 2, 0, 0.15)
    lids = [
        box(w * 0.49, d * 1.05, 0.04, tint(rng, "black")).turned(0.25, "x").moved(s * w * 0.25, 0, h * 1.0 + 0.17)
        for s in (-1, 1)
    ]
    return assemble(
        [
            body,
            *lids,
            *[box(0.07, d * 0.7, 0.12, c, s * w * 0.52, 0, h * 0.6) for s in (-1, 1)],
            *[wheel(0.08, 0.05, rng).moved(x * w * 0.42, y * d * 0.4, 0.08) for x in (-1, 1) for y in (-1, 1)],
        ]
    )


@DUMPSTER.style()
def dumpster_open_skip(rng):
    n, w, h, c = u(rng, 2.2, 4.5), u(rng, 1.5, 2.0), u(rng, 0.9, 1.5), tint(rng, pick(rng, "paint", "metal"))
    low, top = (
        np.float32([[0.32, 0.5], [-0.32, 0.5], [-0.32, -0.5], [0.32, -0.5]]) * [n, w * 0.9],
        np.float32([[0.5, 0.5], [-0.5, 0.5], [-0.5, -0.5], [0.5, -0.5]]) * [n, w],
    )
    return assemble(
        [
            stack([(low, 0), (top, h), (top * 0.95, h), (low * 0.95, 0.05)], c),
            *[box(0.06, w * 1.04, h * 0.8, c, x * n, 0, h * 0.1) for x in (-0.2, 0.0, 0.2)],
            *[
                bar(
                    (s * n * 0.25, y * w * 0.52, h * 0.5),
                    (s * n * 0.25, y * w * 0.56, h * 0.5),
                    0.05,
                    tint(rng, "metal"),
                    8,
                )
                for s in (-1, 1)
                for y in (-1, 1)
            ],
        ]
    )


CANNON = street_category(
    "cannon",
    ("artillery gun", "field gun", "old gun", "howitzer"),
    "a heavy gun on wheels that fired iron balls",
    "a weapon seen before castles",
    "a thick metal tube between two wheels",
)


def _barrel(rng, n, r, c):
    return lathe(
        [
            (0, -r * 1.2),
            (r * 0.5, -r * 0.9),
            (r * 0.35, -r * 0.5),
            (r, 0),
            (r, n * 0.3),
            (r * 1.1, n * 0.32),
            (r * 0.9, n * 0.35),
            (r * 0.65, n * 0.9),
            (r * 0.85, n * 0.95),
            (r * 0.8, n),
            (r * 0.4, n),
            (r * 0.4, n * 0.8),
            (0, n * 0.8),
        ],
        c,
        18,
    )


@CANNON.style()
def cannon_field(rng):
    n, c, k = u(rng, 1.3, 2.2), tint(rng, pick(rng, "metal", "black")), tint(rng, "wood")
    r, wr = n * 0.09, n * u(rng, 0.25, 0.35)
    tubes = _barrel(rng, n, r, c).turned(-np.pi / 2 + u(rng, 0.05, 0.35), "y").moved(n * 0.35, 0, wr * 1.25)
    big = stood(
        merge(
            [
                torus(wr * 0.93, wr * 0.09, k, n=20),
                ring_of(bar((0, 0, 0), (wr * 0.9, 0, 0), wr * 0.045, k, 5), 10),
                cylinder(wr * 0.2, wr * 0.25, k, z=-wr * 0.12, n=10),
            ]
        )
    )
    trail = [bar((0, s * r * 1.2, wr * 1.1), (n * 0.85, s * r * 0.8, 0.06), r * 0.5, k, 4) for s in (-1, 1)]
    return assemble(
        [
            tubes,
            *[big.moved(0, s * n * 0.27, wr) for s in (-1, 1)],
            bar((0, -n * 0.27, wr), (0, n * 0.27, wr), r * 0.4, k, 8),
            *trail,
        ]
    )


@CANNON.style()
def cannon_ship(rng):
    n, c, k = u(rng, 1.1, 2.0), tint(rng, "black"), tint(rng, "wood")
    r = n * 0.1
    tubes = _barrel(rng, n, r, c).turned(-np.pi / 2 + u(rng, 0, 0.12), "y").moved(n * 0.45, 0, n * 0.4)
    cheeks = [
        stack(
            [
                (np.float32([[n * 0.4, 0.04], [-n * 0.25, 0.04], [-n * 0.25, -0.04], [n * 0.4, -0.04]]), n * 0.12),
                (np.float32([[n * 0.15, 0.04], [-n * 0.25, 0.04], [-n * 0.25, -0.04], [n * 0.15, -0.04]]), n * 0.42),
            ],
            k,
        ).moved(0, s * r * 1.3)
        for s in (-1, 1)
    ]
    small = wheel(n * 0.1, n * 0.06, rng)
    return assemble(
        [
            tubes,
            *cheeks,
            *[small.moved(x * n, s * r * 1.9, n * 0.1) for x in (-0.17, 0.3) for s in (-1, 1)],
            box(n * 0.6, r * 2.6, 0.06, k, n * 0.08, 0, n * 0.12),
        ]
    )
