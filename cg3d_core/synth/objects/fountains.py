"""Fountains."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, sphere
from ..palette import tint
from .families import street_category
from .tool_parts import metal

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


WATER = (0.5, 0.68, 0.8)


def _basin(r, h, c, sides):
    p = [(r, 0), (r, h * 0.8), (r * 1.06, h * 0.8), (r * 1.06, h), (r * 0.88, h), (r * 0.88, h * 0.15), (0, h * 0.15)]
    return [lathe(p, c, sides), cylinder(r * 0.9, h * 0.05, WATER, z=h * 0.7, n=sides)]


@FOUNTAIN.style()
def fountain_low_poly(rng):
    r, c = u(rng, 0.5, 1.6), tint(rng, pick(rng, "clay", "white", "metal"))
    h, s = r * u(rng, 0.3, 0.6), pick(rng, 4, 6, 8)
    top = r * u(rng, 0.9, 1.6)
    parts = [
        *_basin(r, h, c, s),
        lathe([(r * 0.3, 0), (r * 0.15, h), (r * 0.15, top), (r * 0.5, top + r * 0.15), (r * 0.55, top + r * 0.25), (r * 0.4, top + r * 0.25), (0, top + r * 0.15)], c, s),
        cylinder(r * 0.42, r * 0.03, WATER, z=top + r * 0.18, n=s),
        sphere(r * 0.14, r * 0.14, r * u(rng, 0.15, 0.4), WATER, z=top + r * 0.4, n=6),
    ]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(ring_of(sweep(bezier((0, 0, top + r * 0.2), (r * 0.4, 0, top + r * 0.25), (r * 0.45, 0, h * 0.7), n=5), r * 0.05, WATER, 5), pick(rng, 4, 6), r * 0.25))  # fmt: skip
    return assemble(parts)


@FOUNTAIN.style()
def fountain_with_jets(rng):
    r, c, count = u(rng, 0.9, 2.5), tint(rng, pick(rng, "clay", "white", "metal")), int(rng.integers(5, 12))
    h = u(rng, 0.3, 0.6)
    jet = sweep(bezier((r * 0.75, 0, h * 0.7), (r * 0.6, 0, r * 1.1), (r * 0.25, 0, r * 1.0), (r * 0.15, 0, h * 0.7), n=8), 0.02, WATER, 5)  # fmt: skip
    mid = [cylinder(0.03, r * u(rng, 0.8, 1.6), WATER, z=h * 0.6, top=0.07, n=6), cylinder(0.12, h, c, n=8)]
    return assemble([*_basin(r, h, c, pick(rng, 8, 12, 28)), ring_of(jet, count), *mid])


@FOUNTAIN.style()
def fountain_drinking(rng):
    """A pillar with a bowl and a tap to drink from."""
    h, c, k = u(rng, 0.75, 1.05), tint(rng, pick(rng, "clay", "metal", "white")), metal(rng)
    r = u(rng, 0.15, 0.24)
    post = box(r, r, h, c) if odds(rng, 0.4) else lathe([(r * 0.8, 0), (r * 0.8, 0.06), (r * 0.45, 0.1), (r * 0.4, h * 0.8), (r * 0.7, h)], c, pick(rng, 6, 8, 16))  # fmt: skip
    parts = [
        post,
        lathe([(r * 0.5, h), (r, h + r * 0.5), (r * 1.02, h + r * 0.55), (r * 0.9, h + r * 0.5), (0, h + r * 0.25)], c, 16),
        sweep(bezier((0, r * 0.6, h + r * 0.4), (0, r * 0.6, h + r * 1.3), (0, r * 0.1, h + r * 1.3), (0, 0, h + r * 0.9), n=7), 0.014, k, 6),
        bar((0, r * 0.8, h + r * 0.5), (0, r * 0.8, h + r * 0.8), 0.02, k, 6),
    ]  # fmt: skip
    if odds(rng, 0.4):
        parts.append(cylinder(r * 1.6, 0.05, c, n=pick(rng, 6, 16)))
    return assemble(parts)


@FOUNTAIN.style()
def fountain_with_statue(rng):
    r, c, s = u(rng, 0.8, 1.9), tint(rng, pick(rng, "clay", "white", "metal")), tint(rng, pick(rng, "metal", "white"))
    h, t = u(rng, 0.35, 0.6), r * u(rng, 0.8, 1.2)
    b = h + t * 0.4
    parts = [
        *_basin(r, h, c, pick(rng, 8, 6, 24)),
        box(r * 0.5, r * 0.5, b, c, top=0.8),
        lathe([(r * 0.16, b), (r * 0.1, b + t * 0.4), (r * 0.16, b + t * 0.7), (r * 0.05, b + t * 0.85), (r * 0.09, b + t * 0.95), (0, b + t * 1.08)], s, 10),
        *[sweep(bezier((0, 0, b + t * 0.7), (i * r * 0.3, 0, b + t * 0.6), (i * r * 0.3, -r * 0.1, b + t * u(rng, 0.6, 1.2)), n=5), r * 0.045, s, 6) for i in (-1, 1)],
        *[sphere(r * 0.12, r * 0.2, r * 0.1, s, i * r * 0.55, 0, h, 8) for i in (-1, 1)],
    ]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(ring_of(box(r * 0.3, r * 0.3, h * 0.4, c), 8, r * 1.1))
    return assemble(parts)
