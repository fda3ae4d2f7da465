"""Tree, fountain and shovel."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from .plants import foliage, leaf
from .street import street_category

TREE = street_category(
    "tree",
    ("deciduous tree", "conifer", "fir", "pine", "palm tree", "oak"),
    "a tall plant with a trunk and branches",
    "what a forest is made of",
    "a woody plant that birds nest in",
)


@TREE.style()
def tree_round_crown(rng):
    h, r = u(rng, 2.5, 9), 0.0
    r = h * u(rng, 0.2, 0.32)
    c = tint(rng, "leaf")
    return assemble(
        [
            bar((0, 0, 0), (0, 0, h * 0.6), h * 0.035, tint(rng, "wood"), 8, h * 0.02),
            *[
                bar(
                    (0, 0, h * 0.35),
                    (r * 0.6 * np.cos(a), r * 0.6 * np.sin(a), h * 0.6),
                    h * 0.015,
                    tint(rng, "wood"),
                    5,
                )
                for a in (0, 2.1, 4.2)
            ],
            *foliage(rng, int(rng.integers(20, 45)), r, r * u(rng, 0.7, 1.2), h * 0.7, r * 0.35, c),
        ]
    )


@TREE.style()
def tree_conifer(rng):
    h, c, n = u(rng, 1.5, 9), tint(rng, "leaf"), int(rng.integers(3, 7))
    r = h * u(rng, 0.17, 0.28)
    tiers = []
    for k in range(n):
        s, z = 1 - k / n * 0.8, h * (0.15 + 0.75 * k / n)
        tier = lathe(
            [(r * s * 0.9, 0), (r * s, 0.03 * h), (r * s * 0.25, h * 0.85 / n * 1.3), (0, h * 0.85 / n * 1.5)], c, 14
        )
        tier.vertices[:, :2] *= rng.uniform(0.85, 1.1, (len(tier.vertices), 1)).astype(np.float32)
        tiers.append(tier.moved(z=z))
    return assemble([cylinder(h * 0.03, h * 0.3, tint(rng, "wood"), n=8), *tiers])


@TREE.style()
def tree_palm(rng):
    h = u(rng, 2.5, 8)
    path = bezier((0, 0, 0), (u(rng, -0.1, 0.1) * h, 0, h * 0.5), (u(rng, -0.2, 0.2) * h, 0, h), n=9)
    leaves = [
        leaf(rng, h * u(rng, 0.28, 0.4), h * 0.07, tint(rng, "leaf"), u(rng, 0.7, 1.2), u(rng, 0.3, 0.9), 6)
        .turned(2.4 * k)
        .moved(*path[-1])
        for k in range(14)
    ]
    return assemble([sweep(path, np.linspace(0.035, 0.02, 9) * h, tint(rng, "wood"), 8), *leaves])


@TREE.style()
def tree_bare(rng):
    h, c, parts = u(rng, 2, 7), tint(rng, "wood"), []

    def grow(start, direction, length, r, depth):
        end = start + direction * length
        parts.append(bar(start, end, r, c, 5, r * 0.65))
        if depth:
            for _ in range(3):
                d = direction + rng.normal(0, 0.5, 3)
                d[2] = abs(d[2])
                grow(end, d / np.linalg.norm(d), length * u(rng, 0.6, 0.8), r * 0.6, depth - 1)

    grow(np.zeros(3), np.array([0.0, 0, 1]), h * 0.35, h * 0.035, 3)
    return assemble(parts)


FOUNTAIN = street_category(
    "fountain",
    ("water fountain", "water feature"),
    "a basin in a square from which water springs",
    "stone bowls with falling water in a park",
)


@FOUNTAIN.style()
def fountain_tiers(rng):
    r, h, c, n = (
        u(rng, 0.7, 1.8),
        u(rng, 1.2, 2.4),
        tint(rng, pick(rng, "clay", "white", "metal")),
        int(rng.integers(1, 4)),
    )
    water = (0.5, 0.65, 0.75)
    parts = [
        lathe(
            [(r, 0), (r * 1.05, 0.35), (r * 1.08, 0.42), (r * 0.95, 0.42), (r * 0.93, 0.1), (0, 0.1)],
            c,
            pick(rng, 8, 28),
        ),
        cylinder(r * 0.93, 0.02, water, z=0.3, n=28),
        cylinder(r * 0.12, h, c, z=0.1, n=14),
    ]
    for k in range(n):
        rr, z = r * (0.6 - 0.17 * k), 0.4 + (h - 0.4) * (k + 1) / n * 0.95
        parts.append(
            lathe(
                [
                    (rr * 0.2, z - rr * 0.35),
                    (rr * 0.7, z - rr * 0.2),
                    (rr, z),
                    (rr * 0.9, z),
                    (rr * 0.5, z - rr * 0.12),
                    (0, z - rr * 0.15),
                ],
                c,
                22,
            )
        )
    return assemble([*parts, sphere(r * 0.1, r * 0.1, r * 0.14, c, z=h + 0.15, n=10)])


@FOUNTAIN.style()
def fountain_wall_or_pool(rng):
    w, c = u(rng, 0.8, 1.8), tint(rng, pick(rng, "clay", "brick", "white"))
    bowl = stack(
        [
            (np.float32([[1, 0.4], [-1, 0.4], [-0.9, -0.3], [0.9, -0.3]]) * w / 2 * s, z)
            for s, z in ((0.9, 0), (1, 0.5), (0.85, 0.5), (0.8, 0.15))
        ],
        c,
    )
    return assemble(
        [
            bowl,
            box(w, 0.25, u(rng, 1.3, 2.0), c, 0, w * 0.25),
            sphere(w * 0.12, 0.1, w * 0.14, c, 0, w * 0.25 - 0.14, 1.0, n=10),
            bar((0, w * 0.1, 0.95), (0, w * 0.0, 0.85), 0.02, tint(rng, "metal"), 6),
        ]
    )


SHOVEL = street_category(
    "shovel",
    ("spade", "snow shovel", "digging spade"),
    "a tool with a broad blade for digging",
    "what one digs a hole in the garden with",
)


def _spade_stick(rng, n, lean):
    c = tint(rng, "wood")
    return (
        [
            bar((0, 0, 0.2), (0, 0, n), 0.016, c, 7),
            torus(0.05, 0.012, c, n=10).turned(np.pi / 2, "x").moved(0, 0, n + 0.04),
        ]
        if lean
        else [bar((0, 0, 0.2), (0, 0, n), 0.016, c, 7)]
    )


@SHOVEL.style()
def shovel_spade(rng):
    n, w = u(rng, 0.9, 1.4), u(rng, 0.16, 0.45)
    o = np.float32([[-w / 2, 0.3], [-w / 2, 0.08], [0, pick(rng, 0.0, 0.07)], [w / 2, 0.08], [w / 2, 0.3]])
    m = merge(
        [
            *_spade_stick(rng, n, odds(rng, 0.6)),
            slab(o, 0.01, tint(rng, "metal")).turned(np.pi / 2, "x"),
            bar((0, 0, 0.15), (0, 0, 0.4), 0.02, tint(rng, "metal"), 7),
        ]
    )
    return assemble([m.turned(pick(rng, 0.15, np.pi / 2), "x").turned(u(rng, 0, 6))])


@SHOVEL.style()
def shovel_for_snow(rng):
    n, w = u(rng, 1.0, 1.5), u(rng, 0.38, 0.6)
    d, c = w * u(rng, 0.6, 0.9), tint(rng, pick(rng, "metal", "paint", "black"))
    pan = [
        box(w, 0.008, d, c),
        box(w, 0.06, 0.008, c, y=-0.03, z=d),
        *[box(0.008, 0.06, d * 0.7, c, s * w / 2, -0.03, d * 0.3) for s in (-1, 1)],
        box(w, 0.012, 0.03, tint(rng, "metal")),
    ]
    m = merge([*pan, *[part.moved(z=d * 0.4 - 0.2) for part in _spade_stick(rng, n, odds(rng, 0.7))]])
    return assemble([m.turned(pick(rng, 0.15, np.pi / 2), "x").turned(u(rng, 0, 6))])
