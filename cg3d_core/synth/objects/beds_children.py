"""Bunk beds and cribs."""

from __future__ import annotations

import itertools

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, merge, settled, sphere
from ..palette import tint
from ..parts import boxes, circle, clutter, legs, pad, rings, rounded
from ..registry import Category
from .beds import bedding

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

CRIB = Category(
    "crib",
    "bed",
    synonyms=("cot", "baby bed", "infant bed", "cradle", "playpen"),
    glosses=(
        "a small bed with high barred sides for a baby",
        "where an infant sleeps, fenced by slats so that it cannot fall out",
        "a baby's bed with railings on all sides",
        "a nursery bed with vertical bars",
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


def _colour(rng):
    return tint(rng, pick(rng, "wood", "wood", "white", "metal", "black", "paint"))


def _placed(parts: list[Mesh]) -> Mesh:
    """Long side to the wall: the ladder's side becomes the front."""
    return settled(merge(parts).turned(np.pi / 2))


@BUNK_BED.style()
def two_berths(rng) -> Mesh:
    """Two beds of the same size above each other."""
    w, length, t, z = _berth(rng)
    c = _colour(rng)
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
    z, c, rail = z + 0.15, _colour(rng), rng.uniform(0.25, 0.35)
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
    c, wide, rail = _colour(rng), rng.uniform(1.25, 1.5), rng.uniform(0.25, 0.35)
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
    c, rail = _colour(rng), rng.uniform(0.25, 0.4)
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


# ------------------------------------------------------------------------------------------------- crib
def bars(w: float, h: float, colour, gap: float = 0.07, r: float = 0.008, square: bool = False) -> Mesh:
    """A barred side in the plane y = 0: two rails and uprights."""
    n = max(3, int(w / gap))
    x = np.linspace(-w / 2, w / 2, n)
    q = r * (1.6 if square else 1.0)
    rails = boxes([(-w / 2, -0.015, h - 0.04), (-w / 2, -0.015, 0)], [(w / 2, 0.015, h), (w / 2, 0.015, 0.04)], colour)
    return rails + boxes(
        np.stack([x - q, np.full(n, -r), np.zeros(n)], 1), np.stack([x + q, np.full(n, r), np.full(n, h)], 1), colour
    )


def _cot(rng) -> tuple[float, float, float, float]:
    """Length, width, height, height of the mattress."""
    h = rng.uniform(0.82, 1.1)
    return rng.uniform(1.1, 1.45), rng.uniform(0.58, 0.78), h, rng.uniform(0.25, 0.55)


def _nest(rng, length: float, w: float, z: float) -> Mesh:
    """Small mattress with a pillow or toy now and then."""
    parts = [
        pad(length - 0.05, w - 0.05, rng.uniform(0.08, 0.13), tint(rng, pick(rng, "white", "fabric")), z=z, r=0.02)
    ]
    if odds(rng, 0.4):
        parts.append(sphere(0.09, 0.08, 0.09, tint(rng, "paint"), rng.uniform(-0.3, 0.3) * length, 0, z + 0.18, n=8))
    if odds(rng, 0.5):
        parts.append(pad(length * 0.5, w * 0.9, 0.05, tint(rng, "fabric"), -length * 0.2, 0, z + 0.09, r=0.02))
    return merge(parts)


@CRIB.style()
def four_sides_barred(rng) -> Mesh:
    """Bars all round, posts at the corners."""
    length, w, h, z = _cot(rng)
    c, low, t = _colour(rng), rng.uniform(0.12, 0.25), rng.uniform(0.03, 0.05)
    square = odds(rng, 0.5)
    parts = [box(t, t, h + rng.choice([0, 0.04]), c, i * length / 2, j * w / 2) for i in (-1, 1) for j in (-1, 1)]
    parts += [bars(length, h - low, c, square=square).moved(0, j * w / 2, low) for j in (-1, 1)]
    parts += [bars(w, h - low, c, square=square).turned(np.pi / 2).moved(i * length / 2, 0, low) for i in (-1, 1)]
    return settled(merge([*parts, box(length, w, 0.03, c, z=z - 0.03), _nest(rng, length, w, z)]))


@CRIB.style()
def panel_ends(rng) -> Mesh:
    """Solid head and foot, barred sides, sometimes a drawer below."""
    length, w, h, z = _cot(rng)
    c, low = _colour(rng), rng.uniform(0.15, 0.28)
    parts = [box(0.03, w, h + rng.uniform(0, 0.12) * (i == 1), c, i * length / 2) for i in (-1, 1)]
    parts += [bars(length, h - low - 0.03, c, square=odds(rng, 0.5)).moved(0, j * w / 2, low) for j in (-1, 1)]
    if odds(rng, 0.4):
        parts.append(box(length * 0.96, w * 0.9, low - 0.03, c, z=0.03))
    return settled(merge([*parts, box(length, w, 0.03, c, z=z - 0.03), _nest(rng, length, w, z)]))


@CRIB.style()
def travel_cot(rng) -> Mesh:
    """Playpen of cloth walls between soft rails."""
    length, w, h, _ = _cot(rng)
    h, c, m = h * 0.82, tint(rng, "fabric"), tint(rng, pick(rng, "black", "metal", "fabric"))
    wall = [boxes([(-length / 2, j * w / 2 - 0.008, 0.08)], [(length / 2, j * w / 2 + 0.008, h)], c) for j in (-1, 1)]
    wall += [boxes([(i * length / 2 - 0.008, -w / 2, 0.08)], [(i * length / 2 + 0.008, w / 2, h)], c) for i in (-1, 1)]
    rails = [bar((-length / 2, j * w / 2, h), (length / 2, j * w / 2, h), 0.03, m, 8) for j in (-1, 1)] + [
        bar((i * length / 2, -w / 2, h), (i * length / 2, w / 2, h), 0.03, m, 8) for i in (-1, 1)
    ]
    posts = [box(0.05, 0.05, h, m, i * length / 2, j * w / 2) for i in (-1, 1) for j in (-1, 1)]
    return settled(merge([*wall, *rails, *posts, _nest(rng, length, w, 0.12)]))


@CRIB.style()
def cradle(rng) -> Mesh:
    """Small barred or closed tub on rockers or on a stand."""
    length, w, h = rng.uniform(0.8, 1.0), rng.uniform(0.42, 0.55), rng.uniform(0.6, 0.85)
    c, z = _colour(rng), rng.uniform(0.2, 0.4)
    if odds(rng, 0.5):
        tub = [bars(length, h - z, c).moved(0, j * w / 2, z) for j in (-1, 1)] + [
            box(0.025, w, h - z + 0.05, c, i * length / 2, 0, z) for i in (-1, 1)
        ]
        tub.append(box(length, w, 0.03, c, z=z))
    else:  # a bassinet: soft oval basket
        k = np.stack([rounded(length * s, w * s, 0.2) for s in (0.75, 0.85, 1.0, 0.92, 0.8)])
        tub = [rings(k, [z, z + 0.05, h, h, z + 0.12], tint(rng, pick(rng, "fabric", "white", "wood")))]
    if odds(rng, 0.5):
        a = np.linspace(-0.6, 0.6, 7)
        for i in (-1, 1):
            curve = np.stack([np.full(7, i * length * 0.4), np.sin(a) * w * 0.8, 0.25 * (1 - np.cos(a))], 1)
            tub += [bar(p, q, 0.015, c, 4) for p, q in itertools.pairwise(curve)] + [
                bar((i * length * 0.4, j * w * 0.2, 0.02), (i * length * 0.4, j * w * 0.35, z + 0.03), 0.015, c, 4)
                for j in (-1, 1)
            ]
    else:
        tub.append(legs(rng, length * 0.8, w * 0.8, z + 0.02, c, 0.015, 0.05))
    return settled(merge([*tub, _nest(rng, length * 0.85, w * 0.85, z + 0.03)]))


@CRIB.style()
def round_crib(rng) -> Mesh:
    """Oval crib: bars all round between two oval rails."""
    length, w, h, z = _cot(rng)
    length, w = length * rng.uniform(0.75, 1.0), w * 1.05
    c, n, low = _colour(rng), int(rng.integers(22, 34)), rng.uniform(0.12, 0.25)
    o = circle(length / 2, w / 2, n)
    hoops = [rings([o * 1.02, o * 1.02, o * 0.95], [k, k + 0.04, k + 0.04], c) for k in (low,)]
    rim = rings([o * 1.03, o * 1.03, o * 0.96, o * 0.96, o * 1.02], [h - 0.04, h, h, h - 0.04, h - 0.041], c)
    side = boxes(np.c_[o - 0.01, np.full(n, low)], np.c_[o + 0.01, np.full(n, h - 0.03)], c)
    mattress = rings(
        [o * 0.93, o * 0.95, o * 0.9], [z - 0.05, z + 0.04, z + 0.06], tint(rng, pick(rng, "white", "fabric"))
    )
    return settled(
        merge([*hoops, side, mattress, legs(rng, length * 0.75, w * 0.75, low + 0.02, c, 0.02, 0.03), rim_ring(rim)])
    )


def rim_ring(rim: Mesh) -> Mesh:
    """The rim without the two lids that ``rings`` closes it with."""
    centre = len(rim.vertices) - 2
    keep = (rim.faces < centre).all(axis=1)
    return Mesh(rim.vertices[:centre], rim.faces[keep], rim.colours[keep])
