"""Lanterns."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category
from .candles import _lit, _wax
from .game_parts import block, drum, game_cloth, game_wood

LANTERN = Category(
    "lantern", "lighting",
    synonyms=("oil lantern", "camping lantern", "hurricane lamp", "candle lantern", "kerosene lamp", "paper lantern"),
    glosses=("a portable light in a protective glass case", "a lamp with a handle that is carried outdoors at night", "a cage of metal and glass around a candle", "an old light burning oil behind glass", "what campers hang in the tent for light"),
    place="surface", rooms=("living",))  # fmt: skip


def _bail(w: float, z: float, high: float, r: float, c) -> Mesh:
    """Wire handle over the top."""
    return sweep(
        bezier((-w, 0, z), (-w * 1.1, 0, z + high * 1.6), (w * 1.1, 0, z + high * 1.6), (w, 0, z), n=9), r, c, 5
    )


@LANTERN.style()
def lantern_square(rng):
    """Four posts, glass or open sides, pyramid roof, ring, candle within."""
    w, c = u(rng, 0.09, 0.22), tint(rng, pick(rng, "black", "metal", "white", "wood"))
    h, t = w * u(rng, 1.0, 2.2), w * u(rng, 0.04, 0.08)
    parts = [
        box(w * 1.1, w * 1.1, w * 0.1, c),
        box(w * 1.1, w * 1.1, w * 0.06, c, z=h),
        box(w * 1.15, w * 1.15, w * u(rng, 0.2, 0.6), c, z=h + w * 0.06, top=0.25),
    ]
    parts += [box(2 * t, 2 * t, h, c, i * (w / 2 - t), j * (w / 2 - t)) for i in (-1, 1) for j in (-1, 1)]
    if odds(rng, 0.4):
        parts += [box(w, t, t, c, 0, j * w / 2, h * 0.55) for j in (-1, 1)] + [
            box(t, w, t, c, i * w / 2, 0, h * 0.55) for i in (-1, 1)
        ]
    top = h + w * 0.5
    parts.append(
        torus(w * 0.16, t * 0.5, c, n=10).turned(np.pi / 2, "x").moved(0, 0, top + w * 0.05)
        if odds(rng, 0.5)
        else _bail(w * 0.35, h + w * 0.2, w * 0.6, t * 0.5, c)
    )
    parts.append(
        box(w * 0.88, w * 0.88, h * 0.95, tint(rng, "glass"), z=w * 0.05)
        if odds(rng, 0.3)
        else _lit(rng, w * 0.18, h * u(rng, 0.3, 0.6), _wax(rng), 10, w * 0.1, 1.5)
    )
    return assemble(parts)


@LANTERN.style()
def lantern_hurricane(rng):
    """Oil tank, bulging glass chimney, side tubes, vented cap, wire handle."""
    r, c = u(rng, 0.055, 0.09), tint(rng, pick(rng, "metal", "black", "paint"))
    h = r * u(rng, 3.6, 4.6)
    parts = [lathe([(0, 0), (r, 0), (r * 1.05, r * 0.3), (r, r * 0.8), (r * 0.45, r * 1.0), (r * 0.4, r * 1.3)], c, 18)]
    parts.append(
        lathe(
            [(r * 0.45, 0), (r * 0.8, r * 0.6), (r * 0.75, r * 1.1), (r * 0.45, h - r * 2.3)],
            tint(rng, "glass"),
            16,
            z=r * 1.2,
        )
    )
    parts.append(
        lathe(
            [
                (r * 0.7, 0),
                (r * 0.75, r * 0.1),
                (r * 0.4, r * 0.3),
                (r * 0.45, r * 0.7),
                (r * 0.2, r * 0.9),
                (0, r * 0.9),
            ],
            c,
            14,
            z=h - r * 1.1,
        )
    )
    parts += [
        sweep(
            bezier(
                (s * r * 0.9, 0, r * 0.6),
                (s * r * 1.4, 0, r),
                (s * r * 1.35, 0, h - r),
                (s * r * 0.4, 0, h - r * 0.6),
                n=8,
            ),
            r * 0.11,
            c,
            5,
        )
        for s in (-1, 1)
    ]
    return assemble([*parts, _bail(r * 1.15, h * 0.7, r * 2.4, r * 0.05, tint(rng, "metal"))])


@LANTERN.style()
def lantern_camping(rng):
    """Modern: base, bright cylinder with posts or ribs, cap, folding handle."""
    r, c, h = u(rng, 0.04, 0.09), tint(rng, pick(rng, "black", "paint", "leaf", "metal")), u(rng, 0.12, 0.26)
    parts = [
        drum(r, h * u(rng, 0.2, 0.35), c, 18, b=0.006),
        cylinder(r * u(rng, 0.7, 0.92), h, (0.97, 0.96, 0.88), n=16),
        drum(r, h * 0.18, c, 18, h, b=0.012),
    ]
    if odds(rng, 0.6):
        parts.append(ring_of(bar((r * 0.93, 0, 0.02), (r * 0.93, 0, h * 1.05), r * 0.06, c, 5), pick(rng, 3, 4)))
    return assemble([*parts, _bail(r * 1.02, h * u(rng, 0.9, 1.1), r * 1.3, r * 0.05, c)])


@LANTERN.style()
def lantern_game(rng):
    """Chunky: thick cap and foot, few bars, glowing block inside, big ring."""
    n, r = pick(rng, 4, 6, 8), u(rng, 0.07, 0.13)
    h, c = r * u(rng, 1.3, 2.4), pick(rng, (0.25, 0.25, 0.3), (0.45, 0.35, 0.25), game_wood(rng), game_cloth(rng))
    bar_ = box(r * 0.22, r * 0.22, h, c, r * 0.8)
    parts = [
        drum(r * 1.1, r * 0.3, c, n, b=r * 0.08),
        drum(r * 1.1, r * 0.25, c, n, h, b=r * 0.08),
        ring_of(bar_, n if n < 8 else 4, start=0.0),
    ]
    parts += [
        drum(r * 0.62, h * 0.8, (1.0, 0.85, 0.45), n, r * 0.25),
        lathe([(r * 1.15, 0), (r * 0.5, r * 0.5), (r * 0.25, r * 0.6), (0, r * 0.6)], c, n, z=h + r * 0.2),
    ]
    return assemble([*parts, torus(r * 0.35, r * 0.1, c, n=8).turned(np.pi / 2, "x").moved(0, 0, h + r * 1.1)])


@LANTERN.style()
def lantern_paper(rng):
    """Ribbed ball or cylinder of paper with caps and a tassel."""
    r, k, c = u(rng, 0.1, 0.25), 13, tint(rng, pick(rng, "white", "paint", "paint"))
    tall, power = u(rng, 0.7, 1.8), pick(rng, 1.0, 0.5, 0.25)
    t = np.linspace(-1, 1, k)
    prof = [
        (r * (0.35 + 0.65 * (1 - x * x) ** power) * (1.0 if i % 2 else 0.95), r * tall * (x + 1))
        for i, x in enumerate(t)
    ]
    m, top = pick(rng, (0.75, 0.6, 0.2), (0.15, 0.12, 0.12), c), 2 * r * tall
    parts = [
        lathe([(0, 0), *prof, (0, top)], c, 18),
        cylinder(r * 0.37, 0.02, m, z=-0.01),
        cylinder(r * 0.37, 0.02, m, z=top - 0.01),
    ]
    parts.append(torus(r * 0.2, r * 0.025, m, n=8).turned(np.pi / 2, "x").moved(0, 0, top + r * 0.2))
    if odds(rng, 0.6):
        parts += [
            bar((0, 0, -r * 0.9), (0, 0, 0), r * 0.02, m, 4),
            cylinder(r * 0.12, r * 0.6, m, z=-r * 1.4, top=r * 0.05, n=6),
        ]
    return assemble(parts)


@LANTERN.style()
def lantern_on_hook(rng):
    """A lantern hanging from a crook or bracket on a post, or on a stone foot."""
    w, c = u(rng, 0.12, 0.2), tint(rng, pick(rng, "black", "metal", "wood"))
    body = merge(
        [
            box(w, w, w * 0.1, c),
            box(w * 0.7, w * 0.7, w * 1.2, (1.0, 0.88, 0.55), z=w * 0.1, top=1.15),
            *[
                bar((i * w * 0.38, j * w * 0.38, 0), (i * w * 0.45, j * w * 0.45, w * 1.3), w * 0.05, c, 4)
                for i in (-1, 1)
                for j in (-1, 1)
            ],
            box(w * 1.2, w * 1.2, w * 0.5, c, z=w * 1.3, top=0.2),
        ]
    )
    h = u(rng, 0.4, 1.3)
    if odds(rng, 0.6):
        reach = w * u(rng, 1.2, 1.8)
        crook = sweep(
            bezier((0, 0, h), (0, 0, h + w * 2), (reach, 0, h + w * 2), (reach, 0, h + w * 0.6), n=9), w * 0.07, c, 6
        )
        return assemble(
            [
                bar((0, 0, 0), (0, 0, h), w * 0.09, c, 6),
                crook,
                body.moved(reach, 0, h - w * 1.25),
                block(w * 1.3, w * 1.3, 0.03, c),
            ]
        )
    s = tint(rng, "clay")
    stone = lathe(
        [
            (0, 0),
            (w * 1.2, 0),
            (w, w * 0.3),
            (w * 0.5, w * 0.5),
            (w * 0.45, h * 0.6),
            (w * 1.1, h * 0.6 + w * 0.3),
            (w * 1.1, h * 0.6 + w * 0.4),
            (0, h * 0.6 + w * 0.4),
        ],
        s,
        8,
    )
    roof = lathe([(0, 0), (w * 1.5, 0), (w * 0.6, w * 0.6), (w * 0.2, w * 0.8), (0, w * 1.2)], s, pick(rng, 4, 6, 8))
    return assemble(
        [
            stone,
            soft_box(w * 1.1, w * 1.1, w, s, z=h * 0.6 + w * 0.4, r=0.02),
            box(w * 0.6, w * 1.14, w * 0.6, (0.15, 0.13, 0.12), z=h * 0.6 + w * 0.6),
            roof.moved(0, 0, h * 0.6 + w * 1.35),
        ]
    )
