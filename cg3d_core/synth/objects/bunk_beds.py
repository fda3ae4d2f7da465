"""Bunk beds."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, merge, settled
from ..palette import tint
from ..parts import boxes, clutter, pad
from ..registry import Category
from .beds import bedding
from .game_beds import _game_bedding
from .game_parts import block, game_wood

BUNK_BED = Category(
    "bunk bed",
    "bed",
    synonyms=("double-decker bed", "stacked beds", "loft bed", "two-storey bed"),
    glosses=(
        "two beds one above the other with a ladder",
        "a frame with an upper and a lower sleeping place for children",
        "a bed on high posts reached by a ladder",
        "stacked berths in a children's room",
    ),
    place="wall_floor",
    rooms=("bedroom",),
)


def _posts(w: float, length: float, h: float, t: float, colour) -> list[Mesh]:
    return [box(t, t, h, colour, i * w / 2, j * length / 2) for i in (-1, 1) for j in (-1, 1)]


def _guard(w: float, length: float, z: float, h: float, t: float, colour, gap: float = 0.0) -> list[Mesh]:
    """Rails round a berth from z to z + h; the front (-x) leaves a gap at one end for the ladder."""
    rails = [box(t * 0.6, length, 0.07, colour, w / 2, 0, z + k * h) for k in (0, 0.5, 0.9)]
    rails += [box(t * 0.6, length - gap, 0.07, colour, -w / 2, gap / 2, z + k * h) for k in (0.5, 0.9)]
    rails.append(box(t * 0.6, length, 0.12, colour, -w / 2, 0, z))
    return rails + [box(w, t * 0.6, 0.07, colour, 0, j * length / 2, z + k * h) for j in (-1, 1) for k in (0, 0.5, 0.9)]


def _ladder(rng, x: float, y: float, h: float, colour) -> list[Mesh]:
    """A ladder at (x, y), leaning or upright; now and then stairs with drawers."""
    foot, w = x - rng.choice([0.0, 0.25]), rng.uniform(0.3, 0.4)
    parts = [bar((foot, y + j * w / 2, 0), (x, y + j * w / 2, h), 0.02, colour, 4) for j in (-1, 1)]
    for k in np.linspace(0.12, 0.9, max(3, round(h / 0.28))):
        parts.append(box(0.035, w, 0.025, colour, foot + (x - foot) * k, y, h * k))
    return parts


def _berth(rng) -> tuple[float, float, float, float]:
    """Width, length, post thickness, height of the upper berth."""
    return rng.uniform(0.85, 1.05), rng.uniform(1.95, 2.1), rng.uniform(0.04, 0.09), rng.uniform(1.15, 1.5)


def children_bed_colour(rng):
    return tint(rng, pick(rng, "wood", "wood", "white", "metal", "black", "paint"))


def _placed(parts: list[Mesh]) -> Mesh:
    """Long side to the wall: the ladder's side becomes the front."""
    return settled(merge(parts).turned(np.pi / 2))


@BUNK_BED.style()
def two_berths(rng) -> Mesh:
    """Two beds of the same size above each other."""
    w, length, t, z = _berth(rng)
    c = children_bed_colour(rng)
    low, rail = rng.uniform(0.2, 0.4), rng.uniform(0.25, 0.4)
    parts = _posts(w, length, z + rail, t, c) + _guard(w, length, z, rail, t, c, 0.5)
    for height in (low, z):
        parts += [
            box(w, length, 0.1, c, z=height - 0.06),
            bedding(rng, w - 0.06, length - 0.08, rng.uniform(0.12, 0.18)).moved(0, 0, height),
        ]
    parts += _ladder(rng, -w / 2 - 0.03, -length / 2 + 0.3, z + rail * 0.8, c)
    return _placed(parts)


@BUNK_BED.style()
def loft(rng) -> Mesh:
    """High bed with a desk or nothing beneath."""
    w, length, t, z = _berth(rng)
    z, c, rail = z + 0.15, children_bed_colour(rng), rng.uniform(0.25, 0.35)
    parts = (
        _posts(w, length, z + rail, t, c)
        + _guard(w, length, z, rail, t, c, 0.5)
        + _ladder(rng, -w / 2 - 0.03, -length / 2 + 0.3, z + rail * 0.7, c)
    )
    parts += [box(w, length, 0.1, c, z=z - 0.06), bedding(rng, w - 0.06, length - 0.08, 0.15).moved(0, 0, z)]
    if odds(rng, 0.6):
        parts.append(box(w * 0.6, length * 0.9, 0.03, c, w * 0.18, 0, 0.72))
        things = clutter(rng, w * 0.5, length * 0.8, int(rng.integers(1, 5)), 0.75)
        parts.append(things.moved(w * 0.18))
    return _placed(parts)


@BUNK_BED.style()
def wide_below(rng) -> Mesh:
    """A double bed below, a single above, tubular or boarded."""
    w, length, t, z = _berth(rng)
    c, wide, rail = children_bed_colour(rng), rng.uniform(1.25, 1.5), rng.uniform(0.25, 0.35)
    shift = (wide - w) / 2
    top = [
        *_guard(w, length, z, rail, t, c),
        box(w, length, 0.1, c, z=z - 0.06),
        bedding(rng, w - 0.06, length - 0.08, 0.14).moved(0, 0, z),
    ]
    parts = [*[p.moved(shift) for p in top], *_posts(wide, length, 0.5, t, c)]
    parts += [box(t, t, z + rail, c, x, j * length / 2) for j in (-1, 1) for x in (wide / 2, shift - w / 2)]
    parts += [box(wide, length, 0.12, c, z=0.22), bedding(rng, wide - 0.06, length - 0.08, 0.16).moved(0, 0, 0.3)]
    parts += _ladder(rng, shift - w / 2 - 0.03, -length / 2 + 0.3, z + rail * 0.7, c)
    return _placed(parts)


@BUNK_BED.style()
def cabin(rng) -> Mesh:
    """Closed ends, drawers under the lower berth, steps at one end."""
    w, length, t, z = _berth(rng)
    c, rail = children_bed_colour(rng), rng.uniform(0.25, 0.4)
    parts = [box(w, 0.03, z + rail, c, 0, j * length / 2) for j in (-1, 1)] + [
        box(w, length, 0.38, c),
        bedding(rng, w - 0.06, length - 0.08, 0.14).moved(0, 0, 0.38),
    ]
    parts += [
        *_guard(w, length, z, rail, t, c, 0.5),
        box(w, length, 0.1, c, z=z - 0.06),
        bedding(rng, w - 0.06, length - 0.08, 0.14).moved(0, 0, z),
    ]
    y = (np.arange(3) - 1) * length / 3
    parts.append(
        boxes(
            np.stack([np.full(3, -w / 2 - 0.02), y - length * 0.155, np.full(3, 0.04)], 1),
            np.stack([np.full(3, -w / 2), y + length * 0.155, np.full(3, 0.34)], 1),
            c,
        )
    )
    n = int(rng.integers(4, 6))
    parts += [
        box(w * rng.uniform(0.5, 0.9), 0.22, z * (k + 1) / (n + 1), c, 0, -length / 2 - 0.12 - 0.22 * (n - 1 - k))
        for k in range(n)
    ]
    return _placed(parts)


@BUNK_BED.style()
def game_bunk(rng):
    """Two fat bevelled beds on thick posts, ladder of few thick rungs."""
    w, d, t, p, c = u(rng, 0.88, 1.05), u(rng, 1.92, 2.1), u(rng, 0.14, 0.22), u(rng, 0.1, 0.16), game_wood(rng)
    low, z = u(rng, 0.2, 0.36), u(rng, 0.98, 1.25)
    high = z + u(rng, 0.38, 0.55)
    parts = [block(p, p, high, c, i * w / 2, j * d / 2, b=0.02) for i in (-1, 1) for j in (-1, 1)]
    for h in (low, z):
        parts += [
            block(w, d, u(rng, 0.12, 0.2), c, z=h - 0.1),
            *[m.moved(0, 0, h) for m in _game_bedding(rng, w - p * 0.4, d - p, t)],
        ]
        parts += [box(w, p * 0.5, u(rng, 0.2, 0.36), c, 0, j * d / 2, h) for j in (-1, 1)]
    parts += [
        box(p * 0.5, d if i > 0 else d * 0.6, 0.14, c, i * w / 2, 0 if i > 0 else d * 0.2, high - 0.18) for i in (-1, 1)
    ]
    x, y = -w / 2 - p * 0.6, -d * 0.3
    parts += [box(0.08, 0.08, high - 0.1, c, x, y + s * 0.2) for s in (-1, 1)]
    parts += [box(0.07, 0.4, 0.07, c, x, y, k) for k in np.arange(0.22, z, u(rng, 0.24, 0.34))]
    return assemble([merge(parts).turned(np.pi / 2)])


@BUNK_BED.style()
def metal_bunk(rng):
    """Thin tubes, rounded ends, bare slats: dormitory or barracks, sometimes three high."""
    w, d, r, c = (
        u(rng, 0.87, 1.0),
        u(rng, 1.93, 2.08),
        u(rng, 0.016, 0.026),
        tint(rng, pick(rng, "metal", "black", "white", "paint")),
    )
    levels = (0.35, u(rng, 1.1, 1.35)) if odds(rng, 0.75) else (0.25, 0.95, 1.65)
    high = levels[-1] + u(rng, 0.25, 0.4)
    parts = [bar((i * w / 2, j * d / 2, 0), (i * w / 2, j * d / 2, high), r, c, 6) for i in (-1, 1) for j in (-1, 1)]
    for h in levels:
        parts += [bar((i * w / 2, -d / 2, h), (i * w / 2, d / 2, h), r, c, 6) for i in (-1, 1)]
        parts += [
            bar((-w / 2, j * d / 2, h + q), (w / 2, j * d / 2, h + q), r * 0.8, c, 6)
            for j in (-1, 1)
            for q in (0, 0.22)
        ]
        parts.append(
            bedding(rng, w - 0.05, d - 0.05, u(rng, 0.08, 0.14)).moved(0, 0, h)
            if odds(rng, 0.4)
            else pad(w - 0.04, d - 0.04, 0.12, tint(rng, pick(rng, "white", "fabric")), z=h, r=0.03)
        )
    parts += [
        bar((i * w / 2, -d / 2, high - q), (i * w / 2, d / 2 * (1 if i > 0 else 0.4), high - q), r * 0.8, c, 6)
        for i in (-1, 1)
        for q in (0.02, 0.15)
    ]
    parts += [
        bar((-w / 2 - 0.02, d * 0.25 + s * 0.17, 0), (-w / 2 - 0.02, d * 0.25 + s * 0.17, high), r * 0.8, c, 6)
        for s in (-1, 1)
    ]
    parts += [
        bar((-w / 2 - 0.02, d * 0.25 - 0.17, z), (-w / 2 - 0.02, d * 0.25 + 0.17, z), r * 0.7, c, 5)
        for z in np.arange(0.25, levels[-1], 0.27)
    ]
    return assemble([merge(parts).turned(np.pi / 2)])
