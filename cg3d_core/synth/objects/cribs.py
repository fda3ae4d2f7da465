"""Cribs."""

from __future__ import annotations

import itertools

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, merge, settled, sphere
from ..palette import tint
from ..parts import boxes, circle, legs, pad, rings, rounded
from ..registry import Category
from .bunk_beds import children_bed_colour
from .game_parts import block, game_cloth, game_wood, plate

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
    c, low, t = children_bed_colour(rng), rng.uniform(0.12, 0.25), rng.uniform(0.03, 0.05)
    square = odds(rng, 0.5)
    parts = [box(t, t, h + rng.choice([0, 0.04]), c, i * length / 2, j * w / 2) for i in (-1, 1) for j in (-1, 1)]
    parts += [bars(length, h - low, c, square=square).moved(0, j * w / 2, low) for j in (-1, 1)]
    parts += [bars(w, h - low, c, square=square).turned(np.pi / 2).moved(i * length / 2, 0, low) for i in (-1, 1)]
    return settled(merge([*parts, box(length, w, 0.03, c, z=z - 0.03), _nest(rng, length, w, z)]))


@CRIB.style()
def panel_ends(rng) -> Mesh:
    """Solid head and foot, barred sides, sometimes a drawer below."""
    length, w, h, z = _cot(rng)
    c, low = children_bed_colour(rng), rng.uniform(0.15, 0.28)
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
    c, z = children_bed_colour(rng), rng.uniform(0.2, 0.4)
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
    c, n, low = children_bed_colour(rng), int(rng.integers(22, 34)), rng.uniform(0.12, 0.25)
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


@CRIB.style()
def game_crib(rng):
    """Few fat bars, bevelled ends, ball knobs, thick mattress."""
    w, d, h, c, t = u(rng, 1.0, 1.3), u(rng, 0.6, 0.78), u(rng, 0.65, 0.9), game_wood(rng), u(rng, 0.07, 0.11)
    low, n, cloth = u(rng, 0.1, 0.25), int(rng.integers(4, 8)), game_cloth(rng)
    parts = [block(t, t, h, c, i * w / 2, j * d / 2, b=0.02) for i in (-1, 1) for j in (-1, 1)]
    if odds(rng, 0.6):
        parts += [
            sphere(t * 0.6, t * 0.6, t * 0.6, c, i * w / 2, j * d / 2, h + t * 0.4, n=6)
            for i in (-1, 1)
            for j in (-1, 1)
        ]
    for j in (-1, 1):
        parts += [box(w, t * 0.7, t, c, 0, j * d / 2, z) for z in (low, h - t * 1.4)]
        parts += [
            box(t * 0.6, t * 0.5, h - low - t, c, x, j * d / 2, low) for x in np.linspace(-w / 2, w / 2, n + 2)[1:-1]
        ]
    parts += [plate(d, h - low - t * 0.3, t * 0.6, c, z=low).turned(np.pi / 2).moved(i * w / 2) for i in (-1, 1)]
    parts += [
        block(w - t, d - t, u(rng, 0.14, 0.22), (0.93, 0.92, 0.88), z=low + 0.03, b=0.04),
        block(w * 0.5, d - t * 0.8, 0.12, cloth, -w * 0.18, 0, low + 0.14, b=0.04),
    ]
    parts.append(block(w * 0.18, d * 0.6, 0.1, (0.95, 0.95, 0.95), w * 0.34, 0, low + 0.18, b=0.04))
    return assemble(parts)


@CRIB.style()
def with_canopy_or_mobile(rng):
    """Barred cot with a mobile on an arm or a draped canopy on a pole, sometimes on castors."""
    w, d, h, c = (
        u(rng, 1.1, 1.35),
        u(rng, 0.6, 0.75),
        u(rng, 0.78, 0.92),
        tint(rng, pick(rng, "wood", "white", "paint")),
    )
    low, z = u(rng, 0.14, 0.22), u(rng, 0.3, 0.45)
    parts = [bars(w, h - low, c).moved(0, j * d / 2, low) for j in (-1, 1)]
    parts += [bars(d, h - low, c).turned(np.pi / 2).moved(i * w / 2, 0, low) for i in (-1, 1)]
    parts += [box(0.04, 0.04, h, c, i * w / 2, j * d / 2) for i in (-1, 1) for j in (-1, 1)]
    parts.append(pad(w - 0.05, d - 0.05, 0.11, tint(rng, pick(rng, "white", "fabric")), z=z, r=0.02))
    if odds(rng, 0.5):
        top = min(h + u(rng, 0.25, 0.36), 1.27)
        parts += [bar((w / 2, 0, h), (w / 2, 0, top), 0.01, c, 6), bar((w / 2, 0, top), (w * 0.15, 0, top), 0.01, c, 6)]
        for k in range(4):
            a = k * np.pi / 2 + 0.4
            x, y = w * 0.15 + 0.13 * np.cos(a), 0.13 * np.sin(a)
            parts += [
                bar((w * 0.15, 0, top), (x, y, top - 0.02), 0.004, c, 4),
                bar((x, y, top - 0.12), (x, y, top - 0.02), 0.002, c, 4),
                sphere(0.035, 0.03, 0.035, tint(rng, "paint"), x, y, top - 0.14, n=6),
            ]
    else:
        cloth, o = tint(rng, pick(rng, "white", "fabric")), circle(1, 1, 16)
        top = u(rng, 1.15, 1.27)
        tent = rings(
            [o * np.float32([0.32, d * 0.5]), o * np.float32([0.2, d * 0.34]), o * 0.03],
            [h * 0.75, (h + top) / 2, top],
            cloth,
        )
        parts.append(tent.moved(w / 2 - 0.33))
    return assemble(parts)
