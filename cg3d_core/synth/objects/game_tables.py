"""Ping-pong tables and pool tables."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, lathe, sphere
from ..palette import tint
from ..parts import legs
from ..registry import Category
from .chunky import block, shade, stubs, toy_colour

PING_PONG = Category(
    "ping-pong table", "sport",
    synonyms=("table tennis table", "ping pong table", "table-tennis table", "table for table tennis"),
    glosses=("a large table with a low net across the middle", "a green or blue table with white lines on which a small ball is hit with bats", "a sports table on folding legs", "where table tennis is played"),
    place="floor", rooms=("living", "office"))  # fmt: skip


POOL_TABLE = Category(
    "pool table", "sport",
    synonyms=("billiard table", "snooker table", "billiards table", "carom table"),
    glosses=("a heavy cloth-covered table with pockets at the corners and sides", "a table on which coloured balls are struck with a cue", "a green baize table with cushioned rails on thick legs", "a big game table in a pub or club"),
    place="floor", rooms=("living",))  # fmt: skip


def _court(rng, w: float, d: float, z: float, t: float, c) -> list[Mesh]:
    """Top with white lines and, mostly, a net with posts across the middle of the long side."""
    white, e = (0.95, 0.95, 0.95), z + 0.001
    parts = [box(w, d, t, c, z=z - t), box(w, 0.012, 0.003, white, z=e - 0.001)]
    parts += [box(w, 0.02, 0.003, white, 0, j * (d / 2 - 0.01), e - 0.001) for j in (-1, 1)]
    parts += [box(0.02, d, 0.003, white, i * (w / 2 - 0.01), 0, e - 0.001) for i in (-1, 1)]
    if odds(rng, 0.88):
        m, h = tint(rng, pick(rng, "white", "black", "metal")), u(rng, 0.14, 0.17)
        parts += [box(0.008, d + 0.25, h, m, z=z), box(0.014, d + 0.25, 0.02, white, z=z + h)]
        parts += [box(0.03, 0.03, h + 0.05, (0.1, 0.1, 0.1), 0, j * (d / 2 + 0.13), z - 0.03) for j in (-1, 1)]
    if odds(rng, 0.4):
        for _ in range(2):
            bat = cylinder(0.08, 0.012, (0.75, 0.1, 0.1), n=10) + box(0.1, 0.03, 0.02, (0.7, 0.5, 0.3), 0.12)
            parts.append(bat.turned(u(rng, 0, 6)).moved(u(rng, -0.4, 0.4) * w, u(rng, -0.3, 0.3) * d, z))
        parts.append(sphere(0.022, 0.022, 0.022, white, u(rng, -0.3, 0.3) * w, 0.1, z + 0.022, n=6))
    return parts


def _court_colour(rng):
    return pick(rng, (0.1, 0.3, 0.6), (0.1, 0.4, 0.25), tint(rng, "paint"), (0.15, 0.2, 0.3))


@PING_PONG.style()
def folding_table(rng) -> Mesh:
    """Two halves on tube legs with castors."""
    f = u(rng, 0.75, 1.0)
    w, d, h, m = 2.74 * f, 1.525 * f, 0.76, tint(rng, pick(rng, "metal", "black", "white"))
    parts = _court(rng, w, d, h, u(rng, 0.02, 0.04), _court_colour(rng))
    for x in (-0.42, -0.07, 0.07, 0.42):
        parts += [
            bar((x * w, j * d * 0.36, 0), (x * w, j * d * 0.36, h - 0.02), u(rng, 0.018, 0.03), m, 6) for j in (-1, 1)
        ]
        parts.append(box(0.035, d * 0.72, 0.035, m, x * w, 0, u(rng, 0.02, 0.2)))
    return assemble([*parts, *[box(w * 0.96, 0.02, 0.07, m, 0, j * d * 0.46, h - 0.1) for j in (-1, 1)]])


@PING_PONG.style()
def folded_up(rng) -> Mesh:
    """One half up as a wall for playing alone, or both halves up for storing."""
    d, h, c = u(rng, 1.3, 1.53), 0.76, _court_colour(rng)
    m, half = tint(rng, "metal"), u(rng, 1.1, 1.37)
    up = (
        box(d, 0.025, half, c)
        + box(d * 0.97, 0.035, 0.02, (0.95, 0.95, 0.95), z=half * 0.97)
        + box(0.015, 0.035, half, (0.95, 0.95, 0.95))
    )
    frame = [box(d * 0.9, 0.05, 0.05, m, 0, y, 0.06) for y in (-0.25, 0.25)] + [
        box(0.05, 0.6, 0.05, m, i * d * 0.42, 0, 0.06) for i in (-1, 1)
    ]
    frame += [
        cylinder(0.06, 0.03, (0.1, 0.1, 0.1), n=8).turned(np.pi / 2, "y").moved(i * d * 0.42, y, 0.06)
        for i in (-1, 1)
        for y in (-0.27, 0.27)
    ]
    if odds(rng, 0.5):
        flat = [box(d, half, 0.025, c, 0, -half / 2, h), box(0.012, half, 0.03, (0.95, 0.95, 0.95), 0, -half / 2, h)]
        flat += [box(0.04, 0.04, h, m, i * d * 0.4, -half * 0.8) for i in (-1, 1)]
        return assemble([*frame, *flat, up.moved(0, 0.04, h), *[box(0.04, 0.04, h, m, i * d * 0.4) for i in (-1, 1)]])
    return assemble(
        [*frame, *[up.turned(j * 0.06, "x").moved(0, j * 0.12, 0.2) for j in (-1, 1)], box(d * 0.8, 0.1, 0.1, m, z=0.5)]
    )


@PING_PONG.style()
def concrete_table(rng) -> Mesh:
    """Park table: thick slab on two solid blocks, steel net."""
    w, d, h, t = u(rng, 2.4, 2.74), u(rng, 1.35, 1.53), u(rng, 0.72, 0.8), u(rng, 0.06, 0.14)
    c = tint(rng, pick(rng, "clay", "metal", "paint"))
    k, s = u(rng, 0.25, 0.36), u(rng, 0.1, 0.5)
    return assemble(
        [
            *_court(rng, w, d, h, t, c),
            *[box(s, d * 0.75, h - t, shade(c, 0.8), i * w * k, top=u(rng, 0.8, 1.1)) for i in (-1, 1)],
        ]
    )


@PING_PONG.style()
def chunky_ping_pong(rng) -> Mesh:
    """Short thick top on four fat legs, an oversized net."""
    w, t, h = u(rng, 1.4, 2.3), u(rng, 0.06, 0.12), u(rng, 0.65, 0.8)
    d, c = w * u(rng, 0.5, 0.65), _court_colour(rng)
    net = block(0.04, d * 1.08, u(rng, 0.14, 0.24), (0.93, 0.93, 0.93), z=h, b=0.01)
    return assemble(
        [*_court(rng, w, d, h, t, c), net, stubs(rng, w * 0.9, d * 0.9, h - t, shade(c, 0.5), u(rng, 0.05, 0.08))]
    )


@PING_PONG.style()
def plain_ping_pong(rng) -> Mesh:
    """Plain: board, four square legs, apron."""
    w, d, h, c = u(rng, 1.8, 2.74), u(rng, 1.0, 1.53), u(rng, 0.7, 0.78), _court_colour(rng)
    parts = [
        *_court(rng, w, d, h, 0.03, c),
        legs(rng, w * 0.9, d * 0.85, h - 0.03, (0.15, 0.15, 0.16), 0.035, kind="square"),
    ]
    return assemble([*parts, box(w * 0.9, d * 0.88, 0.06, shade(c, 0.6), z=h - 0.09)])


def _bed(rng, w: float, d: float, h: float, body, felt, rail: float, t: float, pockets: bool = True) -> list[Mesh]:
    """Playing bed at height h with rails, pockets, and balls or cues on it."""
    parts = [box(w, d, t, body, z=h - t), box(w - rail, d - rail, 0.012, felt, z=h - 0.006)]
    up = u(rng, 0.03, 0.05)
    parts += [box(w, rail, up, body, 0, j * (d - rail) / 2, h) for j in (-1, 1)] + [
        box(rail, d, up, body, i * (w - rail) / 2, 0, h) for i in (-1, 1)
    ]
    parts += [box(w - 2 * rail, 0.05, up * 0.9, felt, 0, j * (d / 2 - rail - 0.02), h) for j in (-1, 1)]
    parts += [box(0.05, d - 2 * rail, up * 0.9, felt, i * (w / 2 - rail - 0.02), 0, h) for i in (-1, 1)]
    if pockets:
        holes = [(i * (w / 2 - rail), j * (d / 2 - rail)) for i in (-1, 0, 1) for j in (-1, 1)]
        hole = cylinder(0.065, up + 0.01, (0.05, 0.05, 0.05), z=h, n=8)
        parts += [hole.moved(x, y) for x, y in holes]
    kind = pick(rng, "empty", "rack", "spread", "spread")
    spots = []
    if kind == "rack":
        spots = [(w * 0.22 + 0.052 * r, (k - r / 2) * 0.06) for r in range(5) for k in range(r + 1)]
    elif kind == "spread":
        spots = [(u(rng, -0.4, 0.4) * w, u(rng, -0.35, 0.35) * d) for _ in range(int(rng.integers(3, 12)))]
    if spots:
        spots.append((-w * 0.25, 0.0))
        ball = sphere(0.029, 0.029, 0.029, (1, 1, 1), z=h + 0.035, n=6)
        for x, y in spots:
            rgb = np.uint8(np.float32(tint(rng, "any")) * 255)
            parts.append(ball.recoloured(np.tile(rgb, (len(ball.faces), 1))).moved(x, y))
    if odds(rng, 0.4):
        cue = bar((-0.7, 0, 0), (0.7, 0, 0), 0.014, (0.75, 0.55, 0.3), 5, end_r=0.006)
        parts.append(cue.turned(u(rng, -0.6, 0.6)).moved(0, u(rng, -0.2, 0.2) * d, h + 0.06))
    return parts


def _felt(rng):
    return pick(rng, (0.08, 0.42, 0.2), (0.08, 0.42, 0.2), (0.1, 0.3, 0.55), (0.55, 0.1, 0.12), tint(rng, "paint"))


@POOL_TABLE.style()
def classic_pool(rng) -> Mesh:
    """Wooden cabinet on four or six turned or square legs."""
    w = u(rng, 1.9, 3.0)
    d, h, c = w * 0.52, u(rng, 0.76, 0.85), tint(rng, "wood")
    parts = _bed(rng, w, d, h, c, _felt(rng), u(rng, 0.09, 0.14), u(rng, 0.12, 0.2))
    parts.append(box(w * 0.9, d * 0.85, 0.14, shade(c, 0.8), z=h - 0.3))
    for x in (-0.4, 0, 0.4) if odds(rng, 0.3) else (-0.4, 0.4):
        parts.append(stubs(rng, 0.2, d * 0.85, h - 0.15, c, u(rng, 0.06, 0.1)).moved(x * w))
    return assemble(parts)


@POOL_TABLE.style()
def bar_pool(rng) -> Mesh:
    """Coin-operated: deep box body with ball window, straight or splayed legs."""
    w = u(rng, 1.7, 2.4)
    d, h, c = w * 0.55, u(rng, 0.8, 0.88), tint(rng, pick(rng, "black", "wood", "paint"))
    parts = _bed(rng, w, d, h, c, _felt(rng), 0.1, 0.1)
    parts += [
        box(w * 0.95, d * 0.92, 0.35, shade(c, 0.85), z=h - 0.42),
        box(0.5, 0.02, 0.12, (0.1, 0.1, 0.1), -w * 0.15, -d * 0.46, h - 0.3),
    ]
    parts.append(
        legs(rng, w * 0.88, d * 0.85, h - 0.4, (0.1, 0.1, 0.1), u(rng, 0.05, 0.08), kind=pick(rng, "square", "tapered"))
    )
    return assemble(parts)


@POOL_TABLE.style()
def chunky_pool(rng) -> Mesh:
    """Short fat table, thick rails, stubby legs, huge pockets."""
    w = u(rng, 1.3, 2.1)
    d, h, c = w * u(rng, 0.52, 0.65), u(rng, 0.65, 0.85), toy_colour(rng)
    parts = _bed(rng, w, d, h, c, _felt(rng), 0.15, 0.22)
    parts += [
        lathe(
            [(0.08, 0), (0.11, 0.02), (0.11, 0.05), (0.06, 0.06)],
            (0.08, 0.08, 0.08),
            6,
            i * (w / 2 - 0.1),
            j * (d / 2 - 0.1),
            h,
        )
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    return assemble([*parts, stubs(rng, w * 0.92, d * 0.9, h - 0.2, shade(c, 0.7), u(rng, 0.08, 0.12))])


@POOL_TABLE.style()
def snooker_big(rng) -> Mesh:
    """Full size on eight legs, or a carom table without pockets."""
    w = u(rng, 2.8, 3.7)
    d, h, c = w * 0.5, u(rng, 0.82, 0.88), tint(rng, "wood")
    parts = _bed(rng, w, d, h, c, _felt(rng), 0.13, 0.1, odds(rng, 0.7))
    parts.append(box(w * 0.93, d * 0.88, 0.15, c, z=h - 0.24))
    for x in (-0.42, -0.15, 0.15, 0.42):
        parts.append(legs(rng, 0.2, d * 0.85, h - 0.2, c, 0.07, kind="turned").moved(x * w))
    return assemble(parts)


@POOL_TABLE.style()
def modern_pool(rng) -> Mesh:
    """Slab on two panels, crossed beams or a single plinth."""
    w = u(rng, 1.9, 2.7)
    d, h, c = w * 0.54, u(rng, 0.76, 0.84), tint(rng, pick(rng, "white", "black", "metal", "wood"))
    parts, kind = _bed(rng, w, d, h, c, _felt(rng), 0.1, 0.14), pick(rng, "panels", "cross", "plinth")
    if kind == "panels":
        parts += [box(u(rng, 0.05, 0.25), d * 0.75, h, c, i * w * 0.35) for i in (-1, 1)]
    elif kind == "plinth":
        parts.append(box(w * 0.6, d * 0.55, h - 0.1, shade(c, 0.8), top=u(rng, 0.7, 1.2)))
    else:
        parts += [
            bar((x * w, j * d * 0.4, 0), (x * w, -j * d * 0.4, h - 0.1), 0.05, c, 4)
            for x in (-0.38, 0.38)
            for j in (-1, 1)
        ]
    return assemble(parts)
