"""Guitars."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    stack,
    stood,
    u,
)
from ..mesh import bar, box, cylinder, merge
from ..palette import tint
from ..registry import Category

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
