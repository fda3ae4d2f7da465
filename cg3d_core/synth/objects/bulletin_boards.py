"""Bulletin boards."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, box, cylinder, sphere
from ..palette import tint
from ..registry import Category
from .chunky import block, planks, shade, toy_colour

BULLETIN_BOARD = Category(
    "bulletin board", "office",
    synonyms=("pin board", "pinboard", "cork board", "message board", "corkboard"),
    glosses=("a board of cork on which notes are pinned", "a framed panel on a wall with papers fixed by pins", "where announcements are posted in a school or office", "a board for messages, photos and lists"),
    place="wall", hang=(1.0, 1.3), rooms=("office", "corridor", "kitchen"))  # fmt: skip


def _notes(rng, w: float, h: float, n: int, y: float) -> list[Mesh]:
    """Papers and cards pinned in front of y, some askew."""
    parts = []
    for _ in range(n):
        s, t = u(rng, 0.07, 0.2) * min(1, w), u(rng, 0.08, 0.22) * min(1, h)
        note = box(s, 0.004, t, tint(rng, pick(rng, "white", "white", "any")), z=-t) + sphere(
            0.008, 0.006, 0.008, tint(rng, "any"), 0, -0.006, -0.015, n=4
        )
        parts.append(
            note.turned(u(rng, -0.2, 0.2), "y").moved(
                u(rng, -0.38, 0.38) * w, y - u(rng, 0.001, 0.006), h * u(rng, 0.4, 0.95)
            )
        )
    return parts


def _board(rng, w: float, h: float, t: float, c, face) -> list[Mesh]:
    return [
        box(w, 0.012, h, face),
        *[box(w, 0.03, t, c, 0, 0, z) for z in (0, h - t)],
        *[box(t, 0.03, h, c, i * (w - t) / 2) for i in (-1, 1)],
    ]


_CORK = (0.72, 0.53, 0.33)


@BULLETIN_BOARD.style()
def cork_board(rng) -> Mesh:
    w, h = u(rng, 0.5, 1.6), u(rng, 0.4, 1.1)
    return assemble(
        [
            *_board(rng, w, h, u(rng, 0.02, 0.05), tint(rng, pick(rng, "wood", "metal", "white")), _CORK),
            *_notes(rng, w, h, int(rng.integers(0, 14)), -0.008),
        ]
    )


@BULLETIN_BOARD.style()
def cloth_board(rng) -> Mesh:
    """Felt board crossed by ribbons."""
    w, h, c = u(rng, 0.5, 1.2), u(rng, 0.5, 0.9), tint(rng, "fabric")
    ribbons = [
        box(np.hypot(w, h) * 0.35, 0.008, 0.012, shade(c, 1.5)).turned(a, "y").moved(x * w, -0.008, z * h)
        for x in (-0.22, 0, 0.22)
        for z in (0.3, 0.7)
        for a in (-0.7, 0.7)
    ]
    return assemble([block(w, 0.025, h, c, b=0.008), *ribbons, *_notes(rng, w, h, int(rng.integers(0, 7)), -0.015)])


@BULLETIN_BOARD.style()
def chunky_board(rng) -> Mesh:
    """Quest board: planks in fat posts, big papers, little roof."""
    w, h, c = u(rng, 0.7, 1.4), u(rng, 0.6, 1.0), toy_colour(rng)
    back = planks(rng, w, h, 0.04, c).turned(np.pi / 2, "x").moved(0, 0.04, h / 2)
    parts = [
        back,
        *[block(0.1, 0.1, h * 1.1, shade(c, 0.7), i * w / 2) for i in (-1, 1)],
        *_notes(rng, w, h, int(rng.integers(2, 7)), -0.03),
    ]
    roof = [
        box(w * 0.62, 0.22, 0.04, shade(c, 0.6), i * w * 0.29).turned(i * 0.25, "y").moved(0, 0, h * 1.12)
        for i in (-1, 1)
    ]
    return assemble([*parts, *(roof if odds(rng, 0.5) else [])])


@BULLETIN_BOARD.style()
def glazed_notice_case(rng) -> Mesh:
    """Deep case with doors, sheets in a grid."""
    w, h, c = u(rng, 0.7, 1.6), u(rng, 0.6, 1.0), tint(rng, pick(rng, "metal", "black", "wood"))
    n, m = int(rng.integers(2, 6)), int(rng.integers(1, 4))
    sheets = [
        box(
            w / n * 0.7,
            0.004,
            h / m * 0.75,
            tint(rng, "white"),
            ((i + 0.5) / n - 0.5) * w * 0.9,
            -0.01,
            h * (j + 0.12) / m,
        )
        for i in range(n)
        for j in range(m)
        if odds(rng, 0.8)
    ]
    return assemble(
        [
            *_board(rng, w, h, 0.04, c, pick(rng, _CORK, (0.2, 0.35, 0.25), (0.2, 0.25, 0.4))),
            box(0.03, 0.04, h, c),
            *[box(w * 1.03, 0.08, 0.03, c, z=z) for z in (0, h)],
            *sheets,
        ]
    )


@BULLETIN_BOARD.style()
def round_or_hex_board(rng) -> Mesh:
    """Cork disc, or hexagon tiles."""
    if odds(rng, 0.4):
        r = u(rng, 0.25, 0.45)
        disc = cylinder(r, 0.02, tint(rng, "wood"), n=20) + cylinder(r * 0.93, 0.03, _CORK, n=20)
        return assemble(
            [
                disc.turned(np.pi / 2, "x").moved(0, 0, r),
                *_notes(rng, r * 1.3, r * 1.8, int(rng.integers(1, 6)), -0.032),
            ]
        )
    r, tiles = u(rng, 0.12, 0.2), []
    for k in range(int(rng.integers(3, 8))):
        t = cylinder(r, 0.02, _CORK if odds(rng, 0.6) else tint(rng, "fabric"), n=6).turned(np.pi / 2, "x")
        tiles.append(t.moved((k % 3) * r * 1.55, 0, (k // 3) * r * 1.78 + (k % 3 == 1) * r * 0.89))
    return assemble([*tiles, box(0.08, 0.004, 0.1, tint(rng, "white"), 0, -0.023, 0)])
