"""Chests and trunks."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, loft, log_u, odds, pick, u
from ..mesh import Mesh, box, lathe, merge
from ..palette import tint
from ..registry import Category
from .chunky import block, shade, stubs, toy_colour
from .storage import finish

CHEST = Category(
    "chest", "storage",
    synonyms=("treasure chest", "wooden chest", "coffer", "blanket box", "storage trunk"),
    glosses=("a strong box with a hinged lid", "a wooden box with iron bands in which treasure is kept", "a long low box with a lid for blankets at the foot of a bed", "where pirates keep their gold"),
    place="floor", rooms=("bedroom", "living"))  # fmt: skip


def _lid(w: float, d: float, up: float, c, n: int) -> Mesh:
    """Half-barrel lid from z = 0 (n facets), hinge edge at y = 0, front edge at y = -d."""
    p = arc(1, 0, np.pi, n) * [d / 2, up] - [d / 2, 0]
    return loft([np.c_[np.full(n, x), p] for x in (-w / 2, w / 2)], c)


def _chest(rng, w: float, d: float, h: float, c, m, n: int, bands: int, opened: bool) -> list[Mesh]:
    t, up = h * u(rng, 0.55, 0.68), h * 0.38
    parts, k = [], 0.03 * w + 0.01
    lid = [_lid(w, d, up, shade(c, 1.1), n) if n > 2 else block(w, d, up * 0.5, shade(c, 1.1), 0, -d / 2)]
    for x in np.linspace(-0.44, 0.44, bands) * w if bands else ():
        lid.append(
            (_lid(2 * k, d * 1.04, up * 1.05, m, n) if n > 2 else box(2 * k, d * 1.04, up * 0.54, m, 0, -d / 2)).moved(
                x
            )
        )
        parts.append(box(2 * k, d * 1.03, t, m, x))
    lid.append(box(w * 0.13, 0.04, h * 0.16, m, 0, -d - 0.005, -h * 0.1))
    a = -u(rng, 0.6, 1.7) if opened else 0.0
    parts += [merge(lid).turned(a, "x").moved(0, d / 2, t)]
    if opened:
        s = 0.06 * d + 0.01
        parts += (
            [box(w, s, t, c, 0, j * (d - s) / 2) for j in (-1, 1)]
            + [box(s, d, t, c, i * (w - s) / 2) for i in (-1, 1)]
            + [box(w, d, s, c)]
        )
        parts = [q for q in parts if q is not None]
        if odds(rng, 0.7):
            gold = lathe([(0, 0), (0.5, 0), (0.4, 0.5), (0.15, 0.8), (0, 0.85)], (0.95, 0.75, 0.2), 8).scaled(
                w * 0.85, d * 0.85, t * 0.5
            )
            parts += (
                [gold.moved(0, 0, t * 0.6)]
                if odds(rng, 0.7)
                else [block(w * 0.85, d * 0.85, t * 0.8, tint(rng, "fabric"), z=s)]
            )
    else:
        parts.append(box(w, d, t, c, top=1.0))
    return parts


def _chest_size(rng) -> tuple[float, float, float]:
    w = log_u(rng, 0.4, 1.2)
    return w, w * u(rng, 0.45, 0.7), w * u(rng, 0.45, 0.75)


@CHEST.style()
def treasure_chest(rng) -> Mesh:
    """Barrel lid, iron bands, lock; shut."""
    return assemble(
        _chest(
            rng,
            *_chest_size(rng),
            tint(rng, "wood"),
            pick(rng, tint(rng, "metal"), (0.8, 0.65, 0.2)),
            int(rng.integers(6, 12)),
            int(rng.integers(2, 5)),
            False,
        )
    )


@CHEST.style()
def treasure_open(rng) -> Mesh:
    """Lid thrown back, gold or cloth inside."""
    parts = _chest(
        rng,
        *_chest_size(rng),
        tint(rng, "wood"),
        pick(rng, tint(rng, "metal"), (0.8, 0.65, 0.2)),
        int(rng.integers(5, 12)),
        0 if odds(rng, 0.3) else 2,
        True,
    )
    return assemble(parts)


@CHEST.style()
def chunky_chest(rng) -> Mesh:
    """Short fat body with few facets, thick bands and a huge lock."""
    w = u(rng, 0.5, 1.0)
    d, h, c, m = (
        w * u(rng, 0.6, 0.8),
        w * u(rng, 0.6, 0.85),
        toy_colour(rng),
        pick(rng, tint(rng, "metal"), (0.9, 0.7, 0.2)),
    )
    parts = _chest(rng, w, d, h, c, m, int(rng.integers(4, 6)), 2, False)
    return assemble(
        [
            *parts,
            block(w * 0.2, 0.1, h * 0.26, m, 0, -d / 2, h * 0.45, b=0.03),
            block(w * 1.06, d * 1.08, h * 0.1, m, b=0.03),
        ]
    )


@CHEST.style()
def flat_chest(rng) -> Mesh:
    """Blanket box with a flat lid, panels, on feet; cushion in some."""
    w, d, h, c = u(rng, 0.8, 1.4), u(rng, 0.4, 0.55), u(rng, 0.42, 0.6), finish(rng)
    n = int(rng.integers(1, 5))
    parts = [
        box(w, d, h - 0.1, c, z=0.08),
        block(w * 1.04, d * 1.06, 0.04, shade(c, 0.9), z=h - 0.03),
        stubs(rng, w, d, 0.09, shade(c, 0.8), 0.035),
    ]
    parts += [
        box(w / n * 0.8, d + 0.02, h * 0.5, shade(c, 0.85), ((k + 0.5) / n - 0.5) * w, 0, h * 0.27) for k in range(n)
    ]
    return assemble([*parts, *([block(w, d, 0.07, tint(rng, "fabric"), z=h, b=0.04)] if odds(rng, 0.3) else [])])


@CHEST.style()
def steamer_trunk(rng) -> Mesh:
    """Travelling chest: metal corners, slats, straps, side handles."""
    w, d, h = u(rng, 0.7, 1.1), u(rng, 0.42, 0.6), u(rng, 0.4, 0.6)
    c, m = tint(rng, pick(rng, "wood", "paint", "black")), pick(rng, (0.75, 0.6, 0.25), tint(rng, "metal"))
    parts = [box(w, d, h, c), box(w * 1.01, d * 1.01, 0.02, m, z=h * 0.68), box(0.1, d * 1.04, 0.12, m, 0, 0, h * 0.6)]
    parts += [
        box(0.09, 0.09, 0.09, m, i * (w / 2 - 0.04), j * (d / 2 - 0.04), z)
        for i in (-1, 1)
        for j in (-1, 1)
        for z in (-0.005, h - 0.085)
    ]
    parts += [box(0.05, d * 1.03, h * 1.03, tint(rng, "wood"), x * w) for x in (-0.28, 0.28)] + [
        box(0.04, 0.16, 0.04, m, i * (w / 2 + 0.02), 0, h * 0.55) for i in (-1, 1)
    ]
    return assemble(parts)
