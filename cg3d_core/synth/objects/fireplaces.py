"""Fireplaces."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .heaters import FIRE

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


def _flame(rng, r, z, x=0.0, y=0.0) -> Mesh:
    """Three pointed tongues."""
    return merge(
        [
            cylinder(r * k, r * u(rng, 1.5, 2.8) * k, FIRE[i % 2], x + r * dx, y, z, top=0.001, n=6)
            for i, (k, dx) in enumerate(((1, 0), (0.6, -0.8), (0.6, 0.8)))
        ]
    )


@FIREPLACE.style()
def fireplace_chunky(rng):
    """As in games: big blocks of stone, a thick beam, logs with flames."""
    w = u(rng, 1.0, 1.6)
    d, h, c = w * u(rng, 0.3, 0.45), w * u(rng, 0.7, 0.95), tint(rng, pick(rng, "clay", "brick", "metal"))
    ow, oh = w * u(rng, 0.45, 0.6), h * u(rng, 0.5, 0.65)
    parts = _surround(w, d, h, ow, oh, c)
    for _ in range(int(rng.integers(8, 16))):
        s, z = pick(rng, -1, 1), u(rng, 0.02, 0.85) * h
        k = u(rng, 0.12, 0.2) * w
        parts.append(
            soft_box(
                k,
                0.08,
                k * 0.6,
                tint(rng, pick(rng, "clay", "metal")),
                s * (ow / 2 + (w - ow) / 4),
                -d / 2,
                min(z, h - k * 0.6),
                r=0.02,
                n=1,
            )
        )
    parts += [
        box(w * 1.15, d * 1.2, h * 0.1, tint(rng, "wood"), 0, -d * 0.08, h),
        box(w * 1.1, d * 1.8, h * 0.06, c, 0, -d * 0.3),
    ]
    return assemble([*parts, *_logs(rng, ow, -d * 0.1), _flame(rng, ow * 0.15, 0.12, 0, -d * 0.15)])


@FIREPLACE.style()
def fireplace_corner_or_basket(rng):
    """A tapering hood over a raised round block, or a fire basket in a plain niche."""
    c = tint(rng, pick(rng, "white", "clay", "brick"))
    if odds(rng, 0.5):
        r, h = u(rng, 0.45, 0.75), u(rng, 1.8, 2.4)
        hood = lathe([(r * 0.95, 0.95), (r, 1.0), (r * 0.45, 1.5), (r * 0.3, h), (0, h)], c, 20)
        return assemble(
            [
                cylinder(r * 1.1, 0.35, c, n=20),
                hood,
                *[box(0.1, 0.1, 0.65, c, x * r * 0.7, r * 0.6, 0.33) for x in (-1, 1)],
                box(r * 1.4, 0.06, 0.65, c, 0, r * 0.75, 0.33),
                *_logs(rng, r, 0, 0.4),
                _flame(rng, r * 0.2, 0.45),
            ]
        )
    w, d, h = u(rng, 0.9, 1.4), u(rng, 0.3, 0.45), u(rng, 0.9, 1.2)
    ow = w * 0.6
    m = tint(rng, "black")
    basket = [
        bar((x * ow, -d * 0.3, 0.05), (x * ow, -d * 0.35, 0.3), 0.012, m, 4) for x in np.linspace(-0.35, 0.35, 7)
    ] + [bar((-ow * 0.38, -d * 0.33, z), (ow * 0.38, -d * 0.33, z), 0.014, m, 4) for z in (0.1, 0.28)]
    return assemble(
        [
            *_surround(w, d, h, ow, h * 0.65, c),
            *basket,
            *_logs(rng, ow, 0, 0.12),
            box(w * 1.05, d + 0.3, 0.05, c, 0, -0.12),
        ]
    )
