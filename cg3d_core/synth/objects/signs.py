"""Signs that hang, stand or are fixed to posts."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, frame, odds, pick, rounded_rect, soft_box, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .pictures import bevelled

SIGN = Category(
    "sign", "shop",
    synonyms=("signboard", "sandwich board", "hanging sign", "shop sign", "signage", "A-board"),
    glosses=("a board with writing that tells people something", "a panel that shows the name of a shop or the way", "a folding board that stands on the pavement with today's offers",
             "a plate hung on chains from a bracket"),
    place="floor", rooms=("shop", "corridor"))  # fmt: skip


def _lettering(rng, w, h, y, z=0.0) -> list[Mesh]:
    """Rows of strokes like words, or an arrow, on a face at y."""
    c, parts = tint(rng, pick(rng, "white", "black", "paint")), []
    if odds(rng, 0.3):
        o = np.float32([(-0.4, -0.1), (0.1, -0.1), (0.1, -0.25), (0.4, 0), (0.1, 0.25), (0.1, 0.1), (-0.4, 0.1)]) * [
            w * pick(rng, 1, -1),
            h,
        ]
        return [stood(slab(o, 0.004, c)).moved(0, y, z + h / 2)]
    rows = int(rng.integers(1, 4))
    for k in range(rows):
        x, size = -0.4 * w, h * 0.5 / rows
        while x < 0.36 * w:
            k_w = u(rng, 0.06, 0.2) * w
            parts.append(
                box(min(k_w, 0.4 * w - x), 0.006, size, c, x + min(k_w, 0.4 * w - x) / 2, y, z + h * (k + 0.25) / rows)
            )
            x += k_w + 0.04 * w
    return parts


def _plate(rng, w, h, t) -> Mesh:
    """A board with lettering on both faces, bottom at 0: square, round-headed, or an arrow."""
    c, kind = tint(rng, pick(rng, "wood", "paint", "white", "black")), pick(rng, "square", "square", "rounded", "arrow")
    if kind == "arrow":
        o = np.float32([(-w / 2, -h / 2), (w * 0.35, -h / 2), (w / 2, 0), (w * 0.35, h / 2), (-w / 2, h / 2)])
    else:
        o = rounded_rect(w, h, h * (0.001 if kind == "square" else u(rng, 0.1, 0.4)), 2)
    face = merge([stood(slab(o, t, c)).moved(0, t / 2, h / 2), *_lettering(rng, w, h, -t / 2)])
    return merge([face, *[p.turned(np.pi) for p in _lettering(rng, w, h, -t / 2)]])


@SIGN.style()
def sign_sandwich_board(rng):
    w, h, a = u(rng, 0.45, 0.7), u(rng, 0.8, 1.2), u(rng, 0.15, 0.3)
    c, face = tint(rng, pick(rng, "wood", "black", "white", "metal")), tint(rng, pick(rng, "black", "white", "paint"))
    one = merge(
        [
            frame(w, h, 0.03, 0.04, c, z=0.0),
            box(w - 0.04, 0.012, h - 0.2, face, z=0.16),
            *_lettering(rng, w * 0.9, h * 0.6, -0.008, 0.25),
        ]
    )
    reach = h * np.sin(a)
    return assemble(
        [
            one.turned(-a, "x").moved(0, -reach),
            one.turned(np.pi).turned(a, "x").moved(0, reach),
            bar((w * 0.45, -reach * 0.6, h * 0.4), (w * 0.45, reach * 0.6, h * 0.4), 0.006, c, 4),
        ]
    )


@SIGN.style()
def sign_hanging_from_bracket(rng):
    w, h, t = u(rng, 0.45, 0.9), u(rng, 0.3, 0.6), u(rng, 0.02, 0.05)
    c, drop = tint(rng, pick(rng, "black", "metal", "wood")), u(rng, 0.05, 0.2)
    parts = [
        _plate(rng, w, h, t),
        bar((-w * 0.75, 0, h + drop), (w * 0.6, 0, h + drop), 0.014, c, 6),
        box(0.04, 0.06, u(rng, 0.3, 0.5), c, -w * 0.75, 0, h + drop - 0.2),
    ]
    parts += [bar((s * w * 0.4, 0, h), (s * w * 0.4, 0, h + drop), 0.006, c, 4) for s in (-1, 1)]
    curl = arc(0.2, np.pi * 0.5, np.pi, 7)
    parts.append(
        sweep(
            np.c_[curl[:, 0] - w * 0.75 + 0.2, np.zeros(7), curl[:, 1] + h + drop - (0.2 if odds(rng, 0.5) else 0)],
            0.008,
            c,
            n=5,
        )
    )
    return assemble([merge(parts).turned(np.pi / 2)] if odds(rng, 0.3) else parts)


@SIGN.style()
def sign_on_posts(rng):
    """A board on one or two posts in the ground, pointers one above the other."""
    w, h, c = u(rng, 0.5, 1.2), u(rng, 0.25, 0.7), tint(rng, pick(rng, "wood", "metal"))
    z, r = u(rng, 0.6, 1.6), u(rng, 0.02, 0.05)
    if odds(rng, 0.4):
        n = int(rng.integers(2, 5))
        plates = [
            _plate(rng, w, w * 0.2, 0.03).turned(u(rng, -0.8, 0.8)).moved(u(rng, -0.2, 0.2) * w, 0, z + k * w * 0.24)
            for k in range(n)
        ]
        return assemble([*plates, bar((0, 0, 0), (0, 0, z + n * w * 0.25), r, c, 7)])
    legs = [0.0] if odds(rng, 0.5) else [-w * 0.4, w * 0.4]
    return assemble(
        [
            _plate(rng, w, h, 0.03).moved(z=z),
            *[bar((x, r + 0.02, 0), (x, r + 0.02, z + h * 0.9), r, c, 6) for x in legs],
        ]
    )


@SIGN.style()
def sign_on_foot(rng):
    """A sheet on a pole with a round foot, as in lobbies, or a yellow warning of a wet floor."""
    if odds(rng, 0.35):
        w, h, c, a = u(rng, 0.25, 0.33), u(rng, 0.5, 0.68), (0.95, 0.8, 0.12), u(rng, 0.2, 0.35)
        o = np.float32([(-w / 2, 0), (w / 2, 0), (w * 0.36, h), (-w * 0.36, h)]) - [0, h / 2]
        one = merge(
            [
                stood(slab(o, 0.012, c)).moved(0, 0, h / 2),
                stood(slab(np.float32([(-0.3, 0), (0.3, 0), (0, 0.5)]) * w, 0.004, tint(rng, "black"))).moved(
                    0, -0.012, h * 0.4
                ),
            ]
        )
        return assemble(
            [one.turned(-a, "x").moved(0, -h * np.sin(a)), one.turned(np.pi).turned(a, "x").moved(0, h * np.sin(a))]
        )
    w, h, z, m = u(rng, 0.2, 0.5), u(rng, 0.28, 0.7), u(rng, 0.7, 1.1), tint(rng, pick(rng, "metal", "black"))
    plate = merge(
        [
            bevelled(w, h, 0.02, 0.02, m),
            box(w - 0.02, 0.008, h - 0.02, tint(rng, pick(rng, "white", "paint"))),
            *_lettering(rng, w * 0.9, h * 0.9, -0.006, h * 0.05),
        ]
    )
    return assemble(
        [
            plate.turned(-u(rng, 0, 0.5), "x").moved(z=z),
            cylinder(0.014, z + h * 0.4, m, 0, 0.03, n=7),
            cylinder(u(rng, 0.12, 0.18), 0.02, m, n=18),
        ]
    )


@SIGN.style()
def sign_on_wall_or_projecting(rng):
    """A flat plate on the wall, a light box, or one hung on two chains."""
    w = u(rng, 0.3, 1.4)
    h, kind, c = w * u(rng, 0.25, 0.7), pick(rng, "plate", "box", "chains"), tint(rng, "metal")
    if kind == "box":
        d = u(rng, 0.06, 0.2)
        return assemble(
            [
                soft_box(w, d, h, tint(rng, pick(rng, "white", "paint", "leaf")), r=0.02),
                *_lettering(rng, w, h, -d / 2),
                box(w * 0.2, 0.02, 0.1, c, z=h),
            ]
        )
    parts = [_plate(rng, w, h, u(rng, 0.006, 0.03))]
    if kind == "chains":
        parts += [
            bar((s * w * 0.42, 0, h), (s * w * pick(rng, 0.42, 0.1), 0, h + u(rng, 0.15, 0.5)), 0.005, c, 4)
            for s in (-1, 1)
        ]
    return assemble(parts)


@SIGN.style()
def sign_chunky(rng):
    """As in games: uneven thick planks nailed to a stout stake, with a point at one end."""
    w, c, n = u(rng, 0.6, 1.1), tint(rng, "wood"), int(rng.integers(1, 4))
    r, t = w * u(rng, 0.05, 0.09), w * u(rng, 0.06, 0.1)
    z, parts = u(rng, 0.4, 0.8), []
    for _ in range(n):
        h, k, end = w * u(rng, 0.18, 0.35), u(rng, 0.7, 1.0), pick(rng, 0.0, 0.15)
        o = np.float32([(-0.5, -0.5), (0.5 - end, -0.46), (0.5, 0.02), (0.5 - end, 0.5), (-0.48, 0.46)]) * [
            w * k * pick(rng, 1, 1, -1),
            h,
        ]
        parts.append(
            merge([stood(slab(o, t, c)).moved(0, 0, h / 2), *_lettering(rng, w * k * 0.7, h, -t)])
            .turned(u(rng, -0.08, 0.08), "y")
            .moved(u(rng, -0.1, 0.1) * w, -r * 0.6, z)
        )
        z += h * 1.1
    return assemble(
        [
            *parts,
            bar((0, 0, 0), (0, 0, z + 0.1), r, tint(rng, "wood"), 6, end_r=r * 0.85),
            *[stood(sphere(0.02, 0.02, 0.01, tint(rng, "metal"), n=6)).moved(0, -r - t, z * 0.8)],
        ]
    )
