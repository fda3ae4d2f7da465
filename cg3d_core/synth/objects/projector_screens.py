"""Projector screens."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, pick, ring_of, sheet, soft_box, u
from ..mesh import Mesh, bar, box, slab
from ..palette import tint
from ..registry import Category

PROJECTOR_SCREEN = Category(
    "projector screen", "electronics",
    synonyms=("projection screen", "cinema screen", "pull-down screen", "movie screen", "beamer screen"),
    glosses=("a large white cloth onto which films or slides are thrown", "a white sheet rolled down from a tube for presentations", "the big blank white surface at the front of a lecture hall",
             "a white screen on a tripod"),
    place="wall", hang=(0.7, 1.0), rooms=("office", "living"))  # fmt: skip


def _cloth(rng, w, h, y=0.0, z=0.0) -> list[Mesh]:
    """White face with a black rim."""
    m = u(rng, 0.02, 0.06)
    return [
        box(w, 0.006, h, tint(rng, "black"), 0, y, z),
        box(w - 2 * m, 0.008, h - 2 * m, tint(rng, "white"), 0, y - 0.002, z + m),
    ]


def _cloth_size(rng, high=2.4):
    w = u(rng, 1.2, high)
    return w, min(w * pick(rng, 0.5625, 0.625, 0.75), 1.55)


@PROJECTOR_SCREEN.style()
def projector_screen_pulled_down(rng):
    w, h = _cloth_size(rng)
    c, r = tint(rng, pick(rng, "white", "black", "metal")), u(rng, 0.035, 0.06)
    box_or_tube = (
        box(w * 1.08, 2 * r, 2 * r, c, z=h)
        if odds(rng, 0.5)
        else bar((-w * 0.54, 0, h + r), (w * 0.54, 0, h + r), r, c, 10)
    )
    return assemble(
        [
            *_cloth(rng, w, h),
            box_or_tube,
            bar((-w * 0.51, 0, 0), (w * 0.51, 0, 0), 0.014, c, 6),
            bar((0, 0, 0), (0, 0, -u(rng, 0.05, 0.15)), 0.006, c, 4),
        ]
    )


@PROJECTOR_SCREEN.style()
def projector_screen_on_tripod(rng):
    w, c = u(rng, 1.0, 1.8), tint(rng, pick(rng, "black", "metal"))
    h, z = w * pick(rng, 0.6, 0.75, 1.0), u(rng, 0.45, 0.7)
    legs = ring_of(bar((0.03, 0, z * 0.8), (u(rng, 0.35, 0.5), 0, 0), 0.014, c, 5), 3, start=0.5)
    return assemble(
        [
            *_cloth(rng, w, h, -0.05, z),
            bar((-w * 0.53, -0.03, z), (w * 0.53, -0.03, z), 0.035, c, 8),
            bar((0, 0, z * 0.4), (0, 0, z + h + 0.05), 0.015, c, 6),
            bar((0, -0.05, z + h), (0, 0, z + h + 0.05), 0.012, c, 5),
            legs,
        ]
    )


@PROJECTOR_SCREEN.style()
def projector_screen_fixed_frame(rng):
    w, h = _cloth_size(rng)
    d, t, bend = u(rng, 0.03, 0.06), u(rng, 0.03, 0.08), u(rng, 0.05, 0.2)
    if odds(rng, 0.6):
        return assemble(
            [frame(w, h, d, t, tint(rng, "black")), box(w - t, 0.01, h - t, tint(rng, "white"), 0, 0, t / 2)]
        )
    x = np.linspace(-0.5, 0.5, 9)
    face = [
        sheet(np.stack([np.c_[x * w, -bend * 4 * x**2 - y, np.full(9, z)] for z in (m, h - m)], 1), tint(rng, k), 0.01)
        for y, m, k in ((0, 0, "black"), (0.012, t, "white"))
    ]
    return assemble(face)


@PROJECTOR_SCREEN.style()
def projector_screen_on_feet(rng):
    """A folding frame on two side posts, or an inflated one."""
    w, h = _cloth_size(rng, 2.8)
    z, c = u(rng, 0.3, 0.8), tint(rng, pick(rng, "black", "metal"))
    if odds(rng, 0.35):
        r = u(rng, 0.1, 0.18)
        tubes = [bar((s * w / 2, 0, 0), (s * w / 2, 0, z + h), r, c, 8) for s in (-1, 1)] + [
            bar((-w / 2, 0, k), (w / 2, 0, k), r, c, 8) for k in (z, z + h)
        ]
        return assemble(
            [
                *_cloth(rng, w, h, -r * 0.3, z),
                *tubes,
                *[bar((s * w / 2, 0, h * 0.6), (s * w / 2, 0.8, 0.05), r * 0.7, c, 7) for s in (-1, 1)],
            ]
        )
    posts = [box(0.04, 0.04, z + h, c, s * w * 0.51) for s in (-1, 1)] + [
        box(0.05, 0.6, 0.04, c, s * w * 0.51) for s in (-1, 1)
    ]
    return assemble([*_cloth(rng, w, h, -0.01, z), *posts, frame(w * 1.02, h, 0.03, 0.03, c, z=z)])


@PROJECTOR_SCREEN.style()
def projector_screen_floor_rising(rng):
    """Pulled up out of a long case on the floor, held by a scissor or a pole behind."""
    w, h = _cloth_size(rng, 2.2)
    c = tint(rng, pick(rng, "black", "metal", "white"))
    parts = [
        soft_box(w * 1.08, 0.13, 0.12, c, r=0.02),
        *_cloth(rng, w, h, 0, 0.12),
        box(w * 1.02, 0.03, 0.03, c, z=h + 0.12),
    ]
    back = (
        [bar((s * w * 0.35, 0.04, 0.1), (-s * w * 0.35, 0.04, h + 0.1), 0.014, c, 5) for s in (-1, 1)]
        if odds(rng, 0.6)
        else [bar((0, 0.04, 0), (0, 0.04, h + 0.12), 0.018, c, 6)]
    )
    return assemble([*parts, *back, *[box(0.06, 0.35, 0.03, c, s * w * 0.45) for s in (-1, 1)]])


@PROJECTOR_SCREEN.style()
def projector_screen_chunky(rng):
    """As in games: a short fat roll, thick sheet with a chart or film on it."""
    w, c = u(rng, 1.0, 1.8), tint(rng, pick(rng, "metal", "paint", "black"))
    h, t = w * u(rng, 0.6, 0.85), u(rng, 0.03, 0.06)
    parts = [
        box(w, t, h, tint(rng, "white")),
        bar((-w * 0.58, 0, h), (w * 0.58, 0, h), w * 0.07, c, 6),
        box(w * 1.08, t * 2.2, w * 0.06, c, z=-w * 0.03),
    ]
    n = int(rng.integers(0, 5))
    parts += [
        box(w * 0.1, 0.01, h * u(rng, 0.15, 0.5), tint(rng, "paint"), (k - n / 2 + 0.5) * w * 0.16, -t / 2, h * 0.2)
        for k in range(n)
    ]
    parts += [
        slab(np.float32([(0, 0.06), (-0.05, 0), (0.05, 0)]) * w, 0.02, c).turned(np.pi / 2, "x").moved(0, 0, -w * 0.06)
    ]
    return assemble(parts)
