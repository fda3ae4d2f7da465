"""Trees: round, conifers, palms, bare, game assets, slender and weeping ones, old ones."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, log_u, odds, pick, ring_of, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from .families import street_category
from .plants import foliage, leaf

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


def _lump(rng, r, c, n=6, rough=0.12):
    """Faceted ball with knocked-in corners."""
    m = sphere(r, r, r * u(rng, 0.75, 1.1), c, n=n)
    m.vertices *= rng.uniform(1 - rough, 1 + rough, (len(m.vertices), 1)).astype(np.float32)
    return m


@TREE.style()
def tree_low_poly_round(rng):
    h, c, wood = log_u(rng, 1.2, 8), tint(rng, "leaf"), tint(rng, "wood")
    r, t = h * u(rng, 0.2, 0.38), h * u(rng, 0.25, 0.5)
    crown = [_lump(rng, r, c, pick(rng, 5, 6, 8)).moved(z=t + r * 0.8)]
    for _ in range(int(rng.integers(0, 4))):
        a = u(rng, 0, 6.28)
        crown.append(_lump(rng, r * u(rng, 0.4, 0.75), c, 6).moved(r * 0.7 * np.cos(a), r * 0.7 * np.sin(a), t + r * u(rng, 0.4, 1.3)))  # fmt: skip
    return assemble([lathe([(0, 0), (h * 0.06, 0), (h * 0.035, t * 0.3), (h * 0.03, t + r * 0.5)], wood, pick(rng, 5, 6)), *crown])  # fmt: skip


@TREE.style()
def tree_low_poly_cones(rng):
    h, c, n, s = log_u(rng, 1.0, 8), tint(rng, pick(rng, "leaf", "leaf", "white")), int(rng.integers(1, 5)), pick(rng, 5, 6, 8)  # fmt: skip
    r, t = h * u(rng, 0.2, 0.38), h * u(rng, 0.1, 0.25)
    step = (h - t) / (n + 0.6)
    tiers = [lathe([(0, 0), (r * (1 - 0.7 * k / n), 0), (0, step * 1.6)], c, s).turned(k * 0.5).moved(z=t + k * step) for k in range(n)]  # fmt: skip
    return assemble([cylinder(h * 0.05, t * 1.2, tint(rng, "wood"), n=s), *tiers])


@TREE.style()
def tree_cypress_or_poplar(rng):
    h, c = log_u(rng, 2.5, 10), tint(rng, "leaf")
    r, t = h * u(rng, 0.07, 0.13), h * u(rng, 0.06, 0.15)
    z = np.linspace(0, 1, 10)
    crown = lathe([(r * np.sin(np.pi * (0.08 + 0.92 * k)) ** 0.7 * u(rng, 0.88, 1.08), t + (h - t) * k) for k in z], c, 10)  # fmt: skip
    crown.vertices[:, :2] *= rng.uniform(0.8, 1.15, (len(crown.vertices), 1)).astype(np.float32)
    return assemble([cylinder(h * 0.02, t * 1.3, tint(rng, "wood"), n=7), crown])


@TREE.style()
def tree_willow_or_old_crooked(rng):
    """A crooked trunk with boughs, each with its own cloud of leaves or hanging strands."""
    h, c, wood, hang = log_u(rng, 2, 8), tint(rng, "leaf"), tint(rng, "wood"), odds(rng, 0.5)
    top = np.float32([h * u(rng, -0.12, 0.12), h * u(rng, -0.12, 0.12), h * 0.45])
    parts = [sweep(bezier((0, 0, 0), (h * u(rng, -0.1, 0.1), 0, h * 0.2), tuple(top), n=6), np.linspace(0.06, 0.035, 6) * h, wood, 7)]  # fmt: skip
    parts.append(ring_of(bar((0, 0, h * 0.06), (h * 0.1, 0, 0), h * 0.02, wood, 5, h * 0.005), 5))
    for k in range(int(rng.integers(4, 8))):
        a = 2.4 * k + u(rng, -0.4, 0.4)
        end = top + np.float32([np.cos(a) * h * u(rng, 0.15, 0.3), np.sin(a) * h * u(rng, 0.15, 0.3), h * u(rng, 0.1, 0.4)])  # fmt: skip
        parts.append(bar(top, end, h * 0.025, wood, 5, h * 0.01))
        if not hang:
            parts.append(_lump(rng, h * u(rng, 0.1, 0.17), c, 8).scaled(1.2, 1.2, 0.7).moved(*end))
            continue
        parts.append(_lump(rng, h * 0.09, c, 6).moved(*end))
        for _ in range(7):
            p = end + rng.normal(0, 0.07, 3) * h
            parts.append(bar(p, (p[0] + h * 0.03 * np.cos(a), p[1] + h * 0.03 * np.sin(a), max(p[2] - h * u(rng, 0.25, 0.5), h * 0.05)), h * 0.012, c, 4, h * 0.004))  # fmt: skip
    if odds(rng, 0.3):  # on a patch of ground, as assets often are
        parts.append(stack([(np.float32([[1, 0], [0.3, 0.9], [-0.8, 0.6], [-0.8, -0.6], [0.3, -0.9]]) * h * s, z) for s, z in ((0.2, -h * 0.03), (0.16, 0.01))], tint(rng, "leaf")))  # fmt: skip
    return assemble([merge(parts), box(h * 0.02, h * 0.02, h * 0.02, wood)])
