"""Stools, from the footstool to the bar."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, slab, torus
from ..palette import tint
from ..parts import circle, lean, legs, pad, ribbon, rounded, smooth, stretchers
from ..registry import Category
from .chairs import backrest
from .seating import frame_colour

STOOL = Category(
    "stool",
    "seating",
    synonyms=("bar stool", "tripod stool", "footstool", "step stool", "counter stool", "round stool", "backless chair"),
    glosses=(
        "a seat without back or arms on three or four legs",
        "a high seat at a bar",
        "a small round seat on splayed legs",
        "a simple seat for one without a backrest",
        "a little wooden seat that can also be stepped on",
        "a tall thin-legged seat with a ring for the feet",
    ),
    rooms=("kitchen", "shop", "living", "bathroom"),
)


def _round_seat(rng, r: float, h: float, colour) -> Mesh:
    """A round seat whose top is at h: disc, padded or dished."""
    kind = pick(rng, "disc", "pad", "dish")
    if kind == "disc":
        t = rng.uniform(0.02, 0.06)
        return slab(circle(r, n=20), t, colour, h - t)
    if kind == "pad":
        t = rng.uniform(0.05, 0.1)
        return lathe([(0, 0), (r, 0.01), (r * 1.03, t * 0.5), (r * 0.85, t), (0, t * 1.05)], colour, 18, z=h - t)
    return lathe([(0, 0), (r * 0.7, 0), (r, 0.04), (r * 0.8, 0.03), (0, 0.02)], colour, 18, z=h - 0.04)


def _splayed(rng, n: int, top: float, foot: float, h: float, colour, r: float) -> list[Mesh]:
    """n legs from a circle of radius ``top`` at height h to one of radius ``foot``, with rungs."""
    a = np.arange(n) * 2 * np.pi / n + np.pi / 4
    ring = np.stack([np.cos(a), np.sin(a)], 1)
    parts = [
        bar((*(foot * p), 0), (*(top * p), h), r * rng.choice([0.7, 1.0]), colour, pick(rng, 4, 8), end_r=r)
        for p in ring
    ]
    if odds(rng, 0.65):
        z = rng.uniform(0.2, 0.45)
        q = foot + (top - foot) * z
        if odds(rng, 0.4):
            parts.append(torus(q, 0.01, colour, z=h * z, n=16))
        else:
            parts += [
                bar((*(q * ring[i]), h * z), (*(q * ring[(i + 1) % n]), h * z), r * 0.6, colour, 6) for i in range(n)
            ]
    return parts


@STOOL.style()
def round_splayed(rng) -> Mesh:
    """Round seat on three or four splayed legs, low to bar height."""
    h, r = pick(rng, rng.uniform(0.35, 0.5), rng.uniform(0.6, 0.85)), rng.uniform(0.14, 0.21)
    c = frame_colour(rng)
    seat = c if odds(rng, 0.5) else tint(rng, pick(rng, "fabric", "wood", "white", "black"))
    legs_ = _splayed(
        rng,
        pick(rng, 3, 4, 4),
        r * rng.uniform(0.3, 0.8),
        r * rng.uniform(0.9, 1.4),
        h - 0.03,
        c,
        rng.uniform(0.011, 0.028),
    )
    return settled(merge([_round_seat(rng, r, h, seat), *legs_]))


@STOOL.style()
def square_four(rng) -> Mesh:
    """Square or oblong seat on four legs with rungs."""
    h, w = pick(rng, rng.uniform(0.38, 0.5), rng.uniform(0.6, 0.8)), rng.uniform(0.28, 0.42)
    d, c, r = w * rng.uniform(0.75, 1.0), frame_colour(rng), rng.uniform(0.012, 0.03)
    parts = [
        legs(rng, w * 0.95, d * 0.95, h - 0.03, c, r, rng.choice([0, 0, 0.05])),
        stretchers(rng, w * 0.9, d * 0.9, h * rng.uniform(0.2, 0.5), c),
    ]
    seat = tint(rng, pick(rng, "fabric", "wood", "black"))
    parts.append(
        pad(w, d, 0.07, seat, z=h - 0.05, r=0.025, crown=0.01)
        if odds(rng, 0.5)
        else slab(rounded(w, d, 0.03), rng.uniform(0.02, 0.05), c, h - 0.04)
    )
    return settled(merge(parts))


@STOOL.style()
def bar_column(rng) -> Mesh:
    """Bar stool on a chromed column with a disc foot and a footrest, sometimes a low back."""
    h, r = rng.uniform(0.6, 0.85), rng.uniform(0.17, 0.22)
    m, c = (
        tint(rng, pick(rng, "metal", "metal", "black")),
        tint(rng, pick(rng, "black", "fabric", "white", "wood", "paint")),
    )
    parts = [lathe([(0, 0), (0.21, 0), (0.2, 0.012), (0.05, 0.04), (0.03, 0.1), (0.03, h - 0.05)], m, 18)]
    parts.append(_round_seat(rng, r, h, c) if odds(rng, 0.5) else pad(2 * r, 1.9 * r, 0.09, c, z=h - 0.07, r=0.03))
    z = rng.uniform(0.2, 0.35)
    parts += [torus(0.14, 0.01, m, y=-0.06, z=z, n=16), bar((0, 0, z), (0, -0.2, z), 0.009, m, 6)]
    if odds(rng, 0.45):
        b = rng.uniform(0.12, 0.3)
        path = smooth([(0, 0), (0.04, b * 0.5), (0.07, b)], 6)
        parts.append(ribbon(path, 2 * r, 0.03, c, dish=0.07).moved(0, r * 0.85, h - 0.02))
    return settled(merge(parts))


@STOOL.style()
def bar_with_back(rng) -> Mesh:
    """High chair for a counter: four long legs, footrest, low back."""
    h, w = rng.uniform(0.6, 0.8), rng.uniform(0.36, 0.46)
    c, seat = frame_colour(rng), tint(rng, pick(rng, "fabric", "wood", "black"))
    parts = [
        legs(rng, w * 0.9, w * 0.9, h, c, rng.uniform(0.012, 0.022), rng.choice([0, 0.04])),
        stretchers(rng, w * 0.92, w * 0.92, h * 0.35, c, 0.01, "ring"),
    ]
    parts += [
        pad(w, w, 0.06, seat, z=h - 0.01, r=0.02),
        lean(backrest(rng, w * 0.92, rng.uniform(0.18, 0.38), 0.025, c), 0.12).moved(0, w / 2 - 0.02, h + 0.03),
    ]
    return settled(merge(parts))


@STOOL.style()
def solid(rng) -> Mesh:
    """Hourglass, drum or stump, wood or moulded plastic."""
    r, h = rng.uniform(0.15, 0.22), rng.uniform(0.36, 0.5)
    waist = rng.uniform(0.55, 1.1)
    c = tint(rng, pick(rng, "wood", "paint", "white", "clay"))
    return settled(
        lathe(
            [
                (0, 0),
                (r * 0.95, 0),
                (r * (0.3 + 0.7 * waist), h * 0.25),
                (r * waist, h * 0.5),
                (r * (0.3 + 0.7 * waist), h * 0.75),
                (r, h * 0.96),
                (r * 0.95, h),
                (0, h),
            ],
            c,
            18,
        )
    )


@STOOL.style()
def step(rng) -> Mesh:
    """Low footstool or kick step: board with two panels, or two treads."""
    w, d, h = rng.uniform(0.34, 0.45), rng.uniform(0.2, 0.32), rng.uniform(0.2, 0.46)
    c, t = frame_colour(rng), rng.uniform(0.016, 0.03)
    parts = [box(w, d, t, c, z=h - t)] + [box(t, d * 0.9, h - t, c, i * (w / 2 - t * 1.5)) for i in (-1, 1)]
    if odds(rng, 0.5):
        parts += [
            box(w, 0.16, t, c, 0, -d / 2 - 0.07, h * 0.5),
            *[box(t, 0.18, h * 0.5, c, i * (w / 2 - t * 1.5), -d / 2 - 0.06) for i in (-1, 1)],
        ]
    else:
        parts.append(box(w - 3 * t, t, h * 0.25, c, 0, 0, h * 0.6))
    return settled(merge(parts))


@STOOL.style()
def tractor(rng) -> Mesh:
    """Heavy screw stool: dished seat, spindle, splayed iron legs."""
    h, r = rng.uniform(0.45, 0.78), rng.uniform(0.15, 0.2)
    m, c = tint(rng, pick(rng, "black", "metal")), tint(rng, pick(rng, "wood", "metal", "black"))
    parts = [
        _round_seat(rng, r, h, c),
        cylinder(0.018, h * 0.7, m, z=h * 0.28, n=8),
        cylinder(0.09, 0.02, m, z=h * 0.6, n=10),
    ]
    return settled(merge([*parts, *_splayed(rng, pick(rng, 3, 4), 0.06, r * 1.15, h * 0.62, m, 0.015)]))
