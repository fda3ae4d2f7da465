"""Fireplace and aquarium."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .plants import leaf

FIREPLACE = Category(
    "fireplace", "fixture",
    synonyms=("chimney piece", "mantelpiece", "open fire", "wood-burning stove", "log burner"),
    glosses=("an opening at the foot of a chimney where wood is burnt", "where a log fire warms the living room", "a frame of stone around an open fire", "a mantel with a dark opening"),
    place="wall_floor", rooms=("living",))  # fmt: skip


def _surround(w, d, h, ow, oh, c, z=0.0):
    """A block w by d by h with an opening ow by oh in front at floor level."""
    side = (w - ow) / 2
    return [box(side, d, h, c, s * (w - side) / 2, 0, z) for s in (-1, 1)] + [
        box(ow, d, h - oh, c, z=oh + z),
        box(ow, 0.03, oh, tint_dark(), y=d / 2 - 0.02, z=z),
    ]


def tint_dark():
    """Soot."""
    return (0.09, 0.08, 0.08)


def _logs(rng, w, y, z=0.05):
    return [
        bar(
            (-w * u(rng, 0.2, 0.35), y + u(rng, -0.05, 0.05), z + 0.06 * k),
            (w * u(rng, 0.2, 0.35), y + u(rng, -0.05, 0.05), z + 0.06 * k),
            u(rng, 0.03, 0.05),
            tint(rng, "wood"),
            7,
        )
        for k in range(3)
    ]


@FIREPLACE.style()
def fireplace_mantel(rng):
    w, d, h, c = (
        u(rng, 1.1, 1.9),
        u(rng, 0.2, 0.45),
        u(rng, 0.95, 1.3),
        tint(rng, pick(rng, "white", "wood", "clay", "brick")),
    )
    ow, oh = w * u(rng, 0.45, 0.62), h * u(rng, 0.55, 0.72)
    parts = [
        *_surround(w, d, h, ow, oh, c),
        box(w * 1.12, d * 1.25, 0.06, c, 0, -d * 0.1, h),
        box(w * 1.1, d + 0.35, 0.04, tint(rng, pick(rng, "brick", "clay", "black")), 0, -0.17),
    ]
    parts += [box((w - ow) * 0.35, 0.04, h * 0.9, c, s * (w + ow) / 4, -d / 2) for s in (-1, 1)]
    return assemble(parts + (_logs(rng, ow, 0.0) if odds(rng, 0.6) else []))


@FIREPLACE.style()
def fireplace_chimney_breast(rng):
    w, d, h, c = u(rng, 1.2, 2.0), u(rng, 0.35, 0.6), u(rng, 2.2, 2.6), tint(rng, pick(rng, "brick", "clay", "white"))
    ow, oh = w * u(rng, 0.4, 0.6), u(rng, 0.6, 0.9)
    parts = [
        *_surround(w, d, 1.2, ow, oh, c, 0.3 if odds(rng, 0.5) else 0.0),
        box(w * u(rng, 0.6, 1.0), d * 0.9, h - 1.2, c, 0, d * 0.05, 1.2),
        box(w * 1.15, d * 1.2, 0.09, tint(rng, "wood"), 0, -d * 0.1, 1.25),
        box(w * 1.1, d + 0.3, 0.3, c, 0, -0.1),
    ]
    return assemble(parts + _logs(rng, ow, 0, 0.35))


@FIREPLACE.style()
def fireplace_iron_stove(rng):
    w, d, h, c = u(rng, 0.4, 0.65), u(rng, 0.35, 0.5), u(rng, 0.55, 0.9), tint(rng, "black")
    leg = u(rng, 0.08, 0.2)
    parts = [
        soft_box(w, d, h, c, z=leg, r=0.03),
        frame(w * 0.75, h * 0.55, 0.04, 0.05, c, 0, -d / 2 - 0.01, leg + h * 0.3),
        box(w * 0.65, 0.01, h * 0.45, tint(rng, "glass"), 0, -d / 2 - 0.005, leg + h * 0.35),
        box(w * 1.08, d * 1.08, 0.03, c, z=leg + h),
    ]
    parts += [
        bar((x * w * 0.42, y * d * 0.42, leg + 0.02), (x * w * 0.46, y * d * 0.46, 0), 0.025, c, 6)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    return assemble(
        [
            *parts,
            cylinder(0.07, u(rng, 0.6, 1.4), c, 0, d * 0.2, leg + h, n=14),
            bar(
                (w * 0.3, -d / 2 - 0.05, leg + h * 0.55),
                (w * 0.3, -d / 2, leg + h * 0.55),
                0.012,
                tint(rng, "metal"),
                5,
            ),
        ]
    )


@FIREPLACE.style()
def fireplace_hanging_or_glass(rng):
    if odds(rng, 0.5):
        w, h, d = u(rng, 0.9, 1.7), u(rng, 0.45, 0.7), u(rng, 0.25, 0.4)
        c = tint(rng, pick(rng, "white", "black", "clay"))
        return assemble(
            [*_surround(w, d, h + 0.4, w * 0.85, h * 0.6, c, 0.0), box(w, d, 0.25, c), *_logs(rng, w, 0.02, 0.28)]
        )
    r, c = u(rng, 0.35, 0.5), tint(rng, "black")
    t = np.linspace(0, 1, 9)
    body = lathe([(r * (0.55 + 0.9 * x * (1 - x) * 2), 0.25 + x * 0.9 * r * 2) for x in t], c, 20)
    return assemble(
        [
            body,
            cylinder(r * 0.55, 0.02, c, z=0.25),
            cylinder(0.09, 1.2, c, z=0.25 + r * 1.75),
            cylinder(r * 0.5, 0.27, c, top=0.1),
            sphere(r * 0.5, 0.06, r * 0.4, (0.9, 0.45, 0.1), 0, -r * 0.85, 0.25 + r * 0.9, n=12),
        ]
    )


AQUARIUM = Category(
    "aquarium", "fixture", synonyms=("fish tank", "fishbowl", "terrarium"),
    glosses=("a glass tank in which fish are kept", "a glass box of water with plants and gravel", "where goldfish swim at home"), place="surface", rooms=("living",))  # fmt: skip


def _underwater(rng, w, d, h):
    gravel = [box(w * 0.96, d * 0.96, 0.04, tint(rng, "clay"), z=0.01)]
    plants = [
        merge(
            [leaf(rng, h * u(rng, 0.3, 0.7), 0.03, tint(rng, "leaf"), 0.3, 1.4).turned(2.1 * k) for k in range(4)]
        ).moved(u(rng, -0.4, 0.4) * w, u(rng, -0.3, 0.3) * d, 0.05)
        for _ in range(int(rng.integers(2, 6)))
    ]
    fish = [
        sphere(
            0.03,
            0.008,
            0.014,
            tint(rng, "paint"),
            u(rng, -0.35, 0.35) * w,
            u(rng, -0.2, 0.2) * d,
            h * u(rng, 0.3, 0.8),
            n=6,
        )
        for _ in range(4)
    ]
    return [*gravel, *plants, *fish]


@AQUARIUM.style()
def aquarium_tank(rng):
    w = u(rng, 0.35, 1.3)
    d, h, c, g = w * u(rng, 0.35, 0.6), w * u(rng, 0.4, 0.7), tint(rng, "black"), tint(rng, "glass")
    walls = [box(0.008, d, h, g, s * w / 2) for s in (-1, 1)] + [box(w, 0.008, h, g, 0, s * d / 2) for s in (-1, 1)]
    lid = [box(w * 1.02, d * 1.02, u(rng, 0.02, 0.09), c, z=h)] if odds(rng, 0.6) else []
    keep = walls if odds(rng, 0.6) else walls[2:]
    return assemble(
        [
            *keep,
            *lid,
            box(w * 1.02, d * 1.02, 0.02, c),
            *[box(0.015, 0.015, h, c, x * w / 2, y * d / 2) for x in (-1, 1) for y in (-1, 1)],
            *_underwater(rng, w, d, h),
        ]
    )


@AQUARIUM.style()
def aquarium_bowl(rng):
    r = u(rng, 0.1, 0.2)
    a = np.linspace(-1.1, 1.0, 9)
    p = [(r * np.cos(t), r * (np.sin(t) + 0.9)) for t in a]
    return assemble(
        [
            lathe([(0, 0), *p, (p[-1][0] * 1.15, p[-1][1] + 0.02), (p[-1][0], p[-1][1])], tint(rng, "glass"), 24),
            *_underwater(rng, r * 0.9, r * 0.9, r * 1.2),
            cylinder(r * 0.8, r, (0.55, 0.7, 0.78), z=0.05, n=20),
        ]
    )
