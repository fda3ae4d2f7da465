"""Hammocks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sheet, sweep, u
from ..mesh import Mesh, bar, box, cylinder, sphere, torus, tube
from ..palette import tint
from ..parts import pad, pillow, ribbon, smooth
from ..registry import Category
from .cloths import thrown
from .game_parts import block, game_cloth, game_wood

HAMMOCK = Category(
    "hammock", "outdoors",
    synonyms=("garden hammock", "hanging bed", "swinging bed", "hammock chair", "net hammock"),
    glosses=("a cloth or net hung by its two ends for lying in", "a swinging bed between two trees", "a hanging sheet in which one dozes in the garden", "what sailors slept in below deck", "a sagging net on a stand"),
    place="floor", rooms=())  # fmt: skip


def _bed(rng, length: float, w: float, sag: float, z: float, c, stripes: bool, n: int = 15, m: int = 7) -> Mesh:
    """Hanging cloth: x along, narrowing to the ends, sagging by ``sag`` from height z, its edges drawn up."""
    t, s = np.linspace(-1, 1, n), np.linspace(-1, 1, m)
    width = w * (0.12 + 0.88 * (1 - np.abs(t) ** 3))
    x = np.broadcast_to(t[:, None] * length / 2, (n, m))
    y = s[None] * width[:, None] / 2
    low = z - sag * (1 - t**2)
    zz = low[:, None] + (s[None] ** 2) * 0.5 * sag * (1 - t**2)[:, None] ** 0.5
    mesh = sheet(np.stack([x, y, zz], -1), c, 0.012)
    if stripes:
        k = (np.arange(len(mesh.faces)) % ((m - 1) * (n - 1))) % (m - 1)
        colours = mesh.colours.copy()
        colours[k % 2 == 1] = np.uint8(np.array(tint(rng, "paint")) * 255)
        mesh = mesh.recoloured(colours)
    return mesh


def _ropes(length: float, w: float, z: float, end: float, top: float, c, n: int = 5, r: float = 0.006) -> list[Mesh]:
    """Strings from both ends of the cloth to rings at (end, top)."""
    return [
        bar((i * length / 2, y, z), (i * end, 0, top), r, c, 4) for i in (-1, 1) for y in np.linspace(-w / 2, w / 2, n)
    ]


def _cloth_colour(rng):
    return tint(rng, pick(rng, "paint", "paint", "fabric", "white"))


def _lain_in(rng, z: float) -> list[Mesh]:
    """A pillow or blanket in the hammock, now and then."""
    parts = []
    if odds(rng, 0.4):
        parts.append(
            pillow(0.5, 0.35, 0.13, tint(rng, pick(rng, "white", "fabric")))
            .turned(np.pi / 2)
            .turned(0.35, "y")
            .moved(0.55, 0, z + 0.14)
        )
    if odds(rng, 0.25):
        parts.append(thrown(rng, 0.7, 0.5, tint(rng, "fabric"), 0.1, 7).moved(-0.2, 0, z + 0.05))
    return parts


@HAMMOCK.style()
def hammock_on_stand(rng):
    """A bow or a cradle of tubes carries the cloth."""
    length, w, sag, top = u(rng, 1.8, 2.2), u(rng, 0.8, 1.4), u(rng, 0.25, 0.4), u(rng, 0.95, 1.25)
    end, m = length / 2 + u(rng, 0.3, 0.5), tint(rng, pick(rng, "black", "metal", "wood"))
    z, r = top - 0.12, u(rng, 0.022, 0.045)
    low = z - sag
    if odds(rng, 0.5):
        arch = smooth(
            [
                (-end - 0.1, top + 0.03),
                (-end * 0.75, top * 0.35),
                (0, 0.06),
                (end * 0.75, top * 0.35),
                (end + 0.1, top + 0.03),
            ],
            17,
        )
        frame = [sweep(np.c_[arch[:, 0], 0 * arch[:, 0], arch[:, 1]], r, m, 6)]
    else:
        frame = [tube([(-end - 0.05, 0, top), (-end * 0.7, 0, r), (end * 0.7, 0, r), (end + 0.05, 0, top)], r, m, 6)]
    frame += [bar((i * end * 0.6, -w * 0.5, r), (i * end * 0.6, w * 0.5, r), r, m, 6) for i in (-1, 1)]
    rope = tint(rng, "white")
    parts = [
        *frame,
        _bed(rng, length, w, sag, z, _cloth_colour(rng), odds(rng, 0.5)),
        *_ropes(length, w * 0.14, z, end, top, rope),
    ]
    return assemble([*parts, *_lain_in(rng, low)])


@HAMMOCK.style()
def hammock_spreader(rng):
    """Wooden bars at both ends keep it flat; many strings run to a ring; on a stand of beams or free."""
    length, w, sag, top = u(rng, 1.7, 2.1), u(rng, 0.8, 1.3), u(rng, 0.12, 0.25), u(rng, 0.85, 1.15)
    end, wood, z = length / 2 + u(rng, 0.4, 0.6), tint(rng, "wood"), top - 0.2
    x, y = np.meshgrid(np.linspace(-1, 1, 11), np.linspace(-1, 1, 7), indexing="ij")
    cloth = sheet(
        np.stack([x * length / 2, y * w / 2, z - sag * (1 - x**2) + 0.02 * y**2], -1), _cloth_colour(rng), 0.02
    )
    parts = [
        cloth,
        *[bar((i * length / 2, -w * 0.53, z), (i * length / 2, w * 0.53, z), 0.018, wood, 6) for i in (-1, 1)],
        *_ropes(length, w, z, end, top, tint(rng, "white"), 7, 0.004),
    ]
    if odds(rng, 0.7):
        t = u(rng, 0.05, 0.09)
        parts += [bar((i * (end + 0.1), 0, top + 0.05), (i * end * 0.6, 0, 0.06), t * 0.6, wood, 4) for i in (-1, 1)]
        parts += [box(end * 1.6, t, t, wood), *[box(t, w, t, wood, i * end * 0.6) for i in (-1, 1)]]
    if odds(rng, 0.5):
        parts.append(pad(w * 0.3, w * 0.8, 0.1, tint(rng, "fabric"), length * 0.36, 0, z - sag * 0.45, r=0.04))
    return assemble(parts)


@HAMMOCK.style()
def hammock_between_posts(rng):
    """Between two trees, palms or posts."""
    length, w, sag, top = u(rng, 1.8, 2.3), u(rng, 0.6, 1.1), u(rng, 0.35, 0.6), u(rng, 1.1, 1.4)
    end, c = length / 2 + u(rng, 0.25, 0.5), tint(rng, "wood")
    parts = [
        _bed(rng, length, w, sag, top - 0.15, _cloth_colour(rng), odds(rng, 0.5)),
        *_ropes(length, w * 0.14, top - 0.15, end, top, tint(rng, "white"), 3, 0.01),
    ]
    tree, r = odds(rng, 0.6), u(rng, 0.05, 0.14)
    for i in (-1, 1):
        h = u(rng, 1.7, 2.6) if tree else top + 0.15
        parts.append(cylinder(r, h, c, i * (end + r * 0.6), 0, n=pick(rng, 4, 6, 8), top=r * 0.7))
        if tree:
            g, s = tint(rng, "leaf"), u(rng, 0.4, 0.7)
            parts.append(
                sphere(s, s, s * 0.8, g, i * (end + r), 0, h + s * 0.4, n=8)
                if odds(rng, 0.6)
                else cylinder(s, s * 2, g, i * (end + r), 0, h - s, n=7, top=0.02)
            )
    return assemble([*parts, *_lain_in(rng, top - 0.15 - sag)])


@HAMMOCK.style()
def hammock_bare(rng):
    """Only cloth or net and ropes, as a CAD file or a packed one has it."""
    length, w, sag, z = u(rng, 1.6, 2.2), u(rng, 0.6, 1.3), u(rng, 0.3, 0.6), 1.0
    c, n = _cloth_colour(rng), int(rng.integers(7, 12))
    end = length / 2 + u(rng, 0.2, 0.6)
    if odds(rng, 0.5):
        return assemble(
            [
                _bed(rng, length, w, sag, z, c, odds(rng, 0.4)),
                *_ropes(length, w * 0.12, z, end, z + 0.15, tint(rng, "white"), 4),
                *[torus(0.03, 0.008, tint(rng, "metal"), i * end, 0, z + 0.15, n=10) for i in (-1, 1)],
            ]
        )
    parts = []
    t = np.linspace(-1, 1, 9)
    for s in np.linspace(-1, 1, n):  # a net: strings along and across
        y = s * w / 2 * (0.1 + 0.9 * (1 - np.abs(t) ** 3))
        parts.append(sweep(np.stack([t * length / 2, y, z - sag * (1 - t**2) * (1 - 0.45 * s * s)], 1), 0.008, c, 4))
    for a in t[1:-1]:
        q = np.linspace(-1, 1, 7)
        y = q * w / 2 * (0.1 + 0.9 * (1 - abs(a) ** 3))
        parts.append(
            sweep(np.stack([0 * q + a * length / 2, y, z - sag * (1 - a**2) * (1 - 0.45 * q * q)], 1), 0.008, c, 4)
        )
    return assemble([*parts, *_ropes(length, w * 0.1, z, end, z + 0.15, c, 3)])


@HAMMOCK.style()
def hammock_seat(rng):
    """Hanging chair: a pouch or basket under one bar, free or on a curved stand."""
    w, h, c = u(rng, 0.75, 1.05), u(rng, 1.1, 1.5), _cloth_colour(rng)
    a = np.linspace(-0.2, np.pi + 0.2, 13)
    rows = [
        np.stack([w / 2 * s * np.cos(a), w / 2 * s * np.sin(a), k + 0 * a + 0.15 * (q > 0) * np.sin(a)], 1)
        for s, k, q in ((0.3, 0.35, 0), (0.8, 0.42, 0), (1.0, 0.65, 0), (0.95, 0.95, 1))
    ]
    wood = tint(rng, "wood")
    parts = [
        sheet(np.stack(rows), c, 0.02),
        pad(w * 0.7, w * 0.6, 0.12, tint(rng, "fabric"), 0, w * 0.12, 0.36, r=0.05, crown=0.02),
    ]
    top = h + 0.55
    parts += [
        bar((-w * 0.55, 0.1, h), (w * 0.55, 0.1, h), 0.02, wood, 6),
        *[bar((i * w * 0.5, 0.1, h), (0, 0.1, top), 0.007, wood, 4) for i in (-1, 1)],
    ]
    parts += [
        bar((*rows[3][k],), (np.sign(rows[3][k][0]) * w * 0.5, 0.1, h), 0.006, wood, 4) for k in (0, 3, 5, 7, 9, 12)
    ]
    if odds(rng, 0.6):
        m = tint(rng, pick(rng, "black", "metal", "white"))
        bow = smooth([(0.1, top), (0.45, top + 0.08), (0.85, top - 0.4), (0.9, 0.7), (0.6, 0.04)], 13)
        parts += [sweep(np.c_[0 * bow[:, 0], bow], 0.028, m, 6), torus(0.55, 0.025, m, 0, 0.15, 0.025, n=18)]
    return assemble(parts)


@HAMMOCK.style()
def hammock_game(rng):
    """Low-poly: thick folded cloth, fat posts or a block stand, short ropes."""
    length, w, c, wood = u(rng, 1.4, 1.9), u(rng, 0.6, 0.9), game_cloth(rng), game_wood(rng)
    top, sag, c2 = u(rng, 0.7, 1.0), u(rng, 0.25, 0.42), game_cloth(rng)
    t = np.linspace(-1, 1, 7)
    path = np.stack([t * length / 2, top - sag * (1 - t**2)], 1)
    body = ribbon(path, w, u(rng, 0.05, 0.09), c, dish=0.12, m=5).turned(np.pi / 2)
    rim = [tube(np.c_[path[:, 0], 0 * t + s * w * 0.5, path[:, 1] + 0.12], 0.035, c2, 5) for s in (-1, 1)]
    end, r = length / 2 + u(rng, 0.15, 0.3), u(rng, 0.06, 0.1)
    posts = (
        [bar((i * (end + 0.1), 0, 0), (i * end, 0, top + 0.3), r, wood, 6) for i in (-1, 1)]
        if odds(rng, 0.6)
        else [block(0.14, 0.14, top + 0.2, wood, i * end, 0) for i in (-1, 1)]
        + [block(2 * end, 0.14, 0.1, wood), *[block(0.14, w * 1.1, 0.1, wood, i * end) for i in (-1, 1)]]
    )
    return assemble(
        [body, *rim, *posts, *_ropes(length, w * 0.9, top + 0.05, end, top + 0.15, (0.9, 0.85, 0.7), 2, 0.02)]
    )
