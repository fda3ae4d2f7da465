"""Guitars."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    handle,
    odds,
    pick,
    stack,
    stood,
    u,
)
from ..mesh import bar, box, cylinder, merge, slab
from ..palette import tint
from ..registry import Category
from .variety import varied

GUITAR = Category(
    "guitar", "instrument",
    synonyms=("acoustic guitar", "electric guitar", "bass guitar", "string instrument"),
    glosses=("a musical instrument with six strings and a long neck", "an instrument that is plucked", "what a rock musician plays"),
    place="floor", rooms=("bedroom", "living"))  # fmt: skip


def _guitar(rng, outline, depth, c, hole):
    """Guitar standing upright, front to -y; ``outline`` (k, 2) with the neck at +y."""
    top, k = outline[:, 1].max(), tint(rng, "black")
    neck = u(rng, 0.42, 0.5)
    parts = [
        stack([(outline, 0), (outline, depth)], c),
        box(0.055, neck, 0.025, tint(rng, "wood"), y=top + neck / 2 - 0.06, z=depth),
        box(0.075, 0.16, 0.02, k, y=top + neck + 0.02, z=depth),
    ]
    parts += [
        box(0.13, 0.025, 0.015, k, y=-top * 0.55, z=depth),
        *[
            bar((x, -top * 0.5, depth + 0.03), (x * 0.7, top + neck, depth + 0.03), 0.0012, tint(rng, "metal"), 3)
            for x in np.linspace(-0.025, 0.025, 6)
        ],
    ]
    parts += (
        [cylinder(0.045, 0.002, k, 0, top * 0.3, depth, n=18)]
        if hole
        else [box(0.08, 0.03, 0.012, k, 0, y * top, depth) for y in (-0.2, 0.2)]
    )
    return stood(merge(parts)).turned(-u(rng, 0, 0.35), "x").turned(u(rng, -0.15, 0.15), "y")


@GUITAR.style()
def guitar_acoustic(rng):
    a, s = np.linspace(0, 2 * np.pi, 36, endpoint=False), u(rng, 0.85, 1.1)
    r = 0.19 * (1 - 0.22 * np.abs(np.cos(a)) ** 6)
    o = np.stack([np.cos(a) * r * (1 - 0.2 * np.maximum(np.sin(a), 0)), np.sin(a) * 0.25], 1) * s
    return assemble([_guitar(rng, o, 0.1 * s, tint(rng, "wood"), True)])


@GUITAR.style()
def guitar_electric(rng):
    a, s = np.linspace(0, 2 * np.pi, 36, endpoint=False), u(rng, 0.85, 1.1)
    r = 0.17 * (1 + 0.25 * np.sin(a) ** 2 * np.cos(2 * a + 0.4) + 0.2 * np.maximum(np.sin(a), 0) * np.abs(np.cos(a)))
    o = np.stack([np.cos(a) * r, np.sin(a) * 0.22], 1) * s
    return assemble([_guitar(rng, o, 0.045, tint(rng, "paint"), False)])


@GUITAR.style()
def guitar_on_stand(rng):
    body = guitar_acoustic(rng) if odds(rng, 0.5) else guitar_electric(rng)
    c = tint(rng, "black")
    legs = [bar((0, 0.1, 0.45), (x, y, 0), 0.012, c, 5) for x, y in ((-0.22, -0.12), (0.22, -0.12), (0, 0.32))]
    return assemble([body.moved(z=0.12), *legs, bar((-0.16, -0.12, 0.12), (0.16, -0.12, 0.12), 0.014, c, 5)])


def _figure_eight(s=1.0, n=28, waist=0.3, power=6):
    """Guitar body outline: lower bout at -y."""
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    r = 0.19 * (1 - waist * np.abs(np.cos(a)) ** power)
    return np.stack([np.cos(a) * r * (1 - 0.25 * np.maximum(np.sin(a), 0)), np.sin(a) * 0.25], 1) * s


@GUITAR.style()
def guitar_low_poly(rng):
    n, s, c, k = int(rng.integers(8, 13)), u(rng, 0.9, 1.2), tint(rng, pick(rng, "wood", "paint")), tint(rng, "wood")
    d = 0.12 * s
    parts = [
        slab(_figure_eight(s, n, 0.4, 4), d, c),
        slab(_figure_eight(s * 0.92, n, 0.4, 4), 0.01, pick(rng, c, (0.85, 0.7, 0.45)), d),
        box(0.07, 0.5, 0.04, k, y=0.42 * s, z=d - 0.02),
        box(0.12, 0.16, 0.04, k, y=0.72 * s, z=d - 0.02),
        cylinder(0.06, 0.01, (0.1, 0.08, 0.07), 0, 0.05, d + 0.006, n=6),
        box(0.14, 0.04, 0.02, k, y=-0.13, z=d),
    ]
    parts += [
        box(0.04, 0.03, 0.02, tint(rng, "metal"), sx * 0.08, (0.68 + y) * s, d)
        for sx in (-1, 1)
        for y in (0, 0.05, 0.1)
    ]
    return varied(rng, [stood(merge(parts)).turned(-pick(rng, 0, 0.3), "x")])


@GUITAR.style()
def guitar_lying_flat(rng):
    one = guitar_acoustic(rng) if odds(rng, 0.6) else guitar_electric(rng)
    return varied(rng, [one.turned(-np.pi / 2 + u(rng, -0.05, 0.05), "x").turned(u(rng, 0, 6.3))])


@GUITAR.style()
def guitar_flying_v_or_star(rng):
    c, d = tint(rng, pick(rng, "paint", "black", "white")), u(rng, 0.035, 0.05)
    if odds(rng, 0.5):
        wings = [
            slab([(0.0, 0.1), (s * 0.07, 0.12), (s * 0.26, -0.32), (s * 0.13, -0.34), (0, -0.02)], d, c)
            for s in (-1, 1)
        ]
    else:
        wings = [
            slab(
                [
                    (0.05, 0.1),
                    (-0.05, 0.1),
                    (-0.22, 0.2),
                    (-0.13, -0.02),
                    (-0.24, -0.25),
                    (0.02, -0.12),
                    (0.26, -0.3),
                    (0.13, 0.0),
                    (0.2, 0.12),
                ],
                d,
                c,
            )
        ]
    k = tint(rng, "black")
    parts = [
        *wings,
        box(0.055, 0.6, 0.025, tint(rng, "wood"), y=0.35, z=d - 0.01),
        slab([(-0.03, 0.62), (0.03, 0.62), (0.06, 0.7), (0, 0.84), (-0.06, 0.7)], 0.02, c, d - 0.01),
        *[box(0.08, 0.03, 0.012, k, 0, y, d) for y in (0.08, 0.0)],
    ]
    return varied(rng, [stood(merge(parts)).turned(-u(rng, 0, 0.3), "x")])


@GUITAR.style()
def guitar_ukulele_or_bass(rng):
    k, s = tint(rng, "black"), 0.55 if odds(rng, 0.5) else 1.1
    neck = 0.3 if s < 1 else 0.75
    o = _figure_eight(s, 28)
    if s > 1:
        o = o * np.float32([0.85, 0.85]) + np.maximum(0, o[:, 1:] - 0.1) * np.sign(o[:, :1]) * np.float32([[0.6, 0.9]])
    d, top = 0.07 if s < 1 else 0.045, o[:, 1].max()
    parts = [
        slab(o, d, tint(rng, pick(rng, "wood", "paint"))),
        box(0.045 * s**0.3, neck + 0.1, 0.02, tint(rng, "wood"), y=top + neck / 2 - 0.05, z=d),
        box(0.065, 0.13, 0.018, k, y=top + neck + 0.05, z=d),
        box(0.09, 0.02, 0.01, k, y=-top * 0.5, z=d),
        *[
            cylinder(0.012, 0.03, tint(rng, "metal"), q * 0.04, top + neck + y, d - 0.01, n=6)
            for q in (-1, 1)
            for y in (0.02, 0.08)
        ],
    ]
    parts.append(cylinder(0.03, 0.004, k, 0, top * 0.3, d, n=12) if s < 1 else box(0.08, 0.06, 0.012, k, 0, 0, d))
    return varied(rng, [stood(merge(parts)).turned(-u(rng, 0, 0.3), "x")])


@GUITAR.style()
def guitar_in_case_or_archtop(rng):
    c = tint(rng, pick(rng, "wood", "black", "paint"))
    if odds(rng, 0.5):  # closed hard case
        o = np.vstack(
            [
                _figure_eight(1.15, 20)[:4],
                [(0.09, 0.3), (0.1, 0.85), (-0.1, 0.85), (-0.09, 0.3)],
                _figure_eight(1.15, 20)[7:],
            ]
        )
        parts = [
            stack([(o * 0.97, 0), (o, 0.02), (o, 0.12), (o * 0.97, 0.14)], c),
            *[box(0.02, 0.04, 0.05, tint(rng, "metal"), x, y, 0.06) for x, y in ((0.21, -0.1), (-0.21, -0.1))],
            handle(0.14, tint(rng, "black"), 0, 0, 0, r=0.01).turned(np.pi / 2).moved(0.2, 0.12, 0.07),
        ]
        return varied(rng, [stood(merge(parts)) if odds(rng, 0.5) else merge(parts)])
    body = _figure_eight(1.1, 28, 0.35)
    k = tint(rng, "black")
    parts = [
        stack([(body * 0.95, 0), (body, 0.01), (body, 0.06), (body * 0.6, 0.075)], c),
        box(0.055, 0.55, 0.025, k, y=0.5, z=0.06),
        box(0.08, 0.15, 0.02, c, y=0.82, z=0.06),
        *[box(0.012, 0.12, 0.004, k, s * 0.09, -0.05, 0.072) for s in (-1, 1)],
        box(0.1, 0.02, 0.03, k, y=-0.1, z=0.07),
        bar((0, -0.12, 0.1), (0, -0.26, 0.06), 0.015, tint(rng, "metal"), 4),
    ]
    return varied(rng, [stood(merge(parts)).turned(-u(rng, 0, 0.3), "x")])
