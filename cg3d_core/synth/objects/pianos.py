"""Pianos."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, merge, settled, slab, sphere
from ..palette import tint
from ..parts import boxes, clutter, legs, pad, rounded, smooth
from ..registry import Category

PIANO = Category(
    "piano",
    "instrument",
    synonyms=("grand piano", "upright piano", "keyboard instrument", "pianoforte", "baby grand"),
    glosses=(
        "a large musical instrument with black and white keys",
        "a heavy wooden instrument with a keyboard in front",
        "an instrument with a wing-shaped case and a raised lid",
        "an instrument with strings struck by hammers, with pedals and keys",
    ),
    rooms=("living",),
)


def keys(w: float, d: float) -> Mesh:
    """White keys with black ones on them, x centred, front at -y."""
    x = np.arange(52) * w / 52 - w / 2
    black = np.array([k for k in range(51) if k % 7 not in (1, 4)])
    xb = x[black] + w / 52 * 0.7
    white = boxes([(-w / 2, -d / 2, 0)], [(w / 2, d / 2, 0.02)], (0.93, 0.93, 0.9))
    m = len(black)
    return white + boxes(
        np.stack([xb, np.full(m, -d * 0.1), np.full(m, 0.02)], 1),
        np.stack([xb + w / 52 * 0.6, np.full(m, d / 2), np.full(m, 0.032)], 1),
        (0.06, 0.06, 0.06),
    )


def _piano_stool(rng, c) -> Mesh:
    return pad(rng.uniform(0.5, 0.75), 0.33, 0.08, tint(rng, "black"), z=0.42, r=0.02) + legs(
        rng, 0.5, 0.3, 0.43, c, 0.025
    )


@PIANO.style()
def upright(rng) -> Mesh:
    """Tall case against a wall, keyboard ledge on two brackets."""
    w, d, h = rng.uniform(1.4, 1.56), rng.uniform(0.3, 0.42), rng.uniform(1.0, 1.35)
    c, z = tint(rng, pick(rng, "black", "wood", "wood", "white")), rng.uniform(0.6, 0.68)
    ledge = rng.uniform(0.24, 0.3)
    parts = [
        box(w, d, h, c),
        box(w + 0.02, d + 0.03, 0.03, c, z=h),
        box(w, ledge, 0.1, c, 0, -d / 2 - ledge / 2, z),
        keys(w * 0.86, 0.15).moved(0, -d / 2 - ledge / 2 - 0.03, z + 0.1),
    ]
    parts += [
        box(0.08, ledge, 0.17, c, i * (w / 2 - 0.04), -d / 2 - ledge / 2, z)
        + box(0.07, 0.07, z, c, i * (w / 2 - 0.05), -d / 2 - ledge + 0.06)
        for i in (-1, 1)
    ]
    parts += [
        box(w * 0.9, 0.015, h - z - 0.3, c, 0, -d / 2 - 0.005, z + 0.24),
        box(w * 0.9, 0.015, z - 0.2, c, 0, -d / 2 - 0.005, 0.15),
    ]
    parts += [box(0.025, 0.1, 0.012, tint(rng, "metal"), x, -d / 2 - 0.05, 0.06) for x in (-0.08, 0, 0.08)]
    if odds(rng, 0.4):
        parts.append(_piano_stool(rng, c).moved(0, -d / 2 - ledge - 0.25))
    return settled(merge(parts))


@PIANO.style()
def grand(rng) -> Mesh:
    """Wing-shaped case on three legs, lid shut or propped open."""
    w, length = rng.uniform(1.42, 1.56), rng.uniform(1.45, 2.6)
    c, z, t = tint(rng, pick(rng, "black", "black", "wood", "white")), rng.uniform(0.62, 0.68), rng.uniform(0.28, 0.34)
    side = smooth(
        [
            (w / 2, -length / 2),
            (w / 2, -length * 0.05),
            (w * 0.28, length * 0.18),
            (0.0, length * 0.42),
            (-w * 0.18, length * 0.5),
            (-w * 0.4, length * 0.44),
            (-w / 2, length * 0.3),
        ],
        18,
    )
    outline = np.vstack([side, [(-w / 2, -length / 2)]])
    body = slab(outline, t, c, z)
    lid = slab(outline, 0.02, c)
    parts = [
        body,
        keys(w * 0.86, 0.15).moved(0, -length / 2 - 0.06, z + 0.1),
        box(w, 0.2, 0.1, c, 0, -length / 2 - 0.08, z),
    ]
    parts += [box(0.09, 0.2, 0.2, c, i * (w / 2 - 0.045), -length / 2 - 0.08, z) for i in (-1, 1)]
    if odds(rng, 0.6):
        a = rng.uniform(0.4, 0.7)
        parts += [
            lid.moved(w / 2).turned(-a, "y").moved(-w / 2, 0, z + t),
            bar((w * 0.42, -length * 0.15, z + t), (w * 0.35, -length * 0.15, z + t + np.sin(a) * w * 0.7), 0.01, c, 5),
        ]
    else:
        parts.append(lid.moved(0, 0, z + t))
    for x, y in ((-w * 0.42, -length * 0.42), (w * 0.42, -length * 0.42), (-w * 0.12, length * 0.36)):
        parts.append(box(0.11, 0.11, z, c, x, y, top=1.2))
    parts.append(box(w * 0.5, 0.02, 0.22, c, 0, -length * 0.36, z + t))
    if odds(rng, 0.4):
        parts.append(_piano_stool(rng, c).moved(0, -length / 2 - 0.45))
    return settled(merge(parts))


@PIANO.style()
def digital(rng) -> Mesh:
    """Electric piano on panels, a cross stand, or legs."""
    w, d, z = rng.uniform(1.25, 1.42), rng.uniform(0.28, 0.42), rng.uniform(0.62, 0.7)
    c = tint(rng, pick(rng, "black", "black", "white", "wood"))
    parts = [box(w, d, 0.1, c, z=z), keys(w * 0.9, 0.15).moved(0, -d / 2 + 0.09, z + 0.1)]
    if odds(rng, 0.5):
        parts += [box(0.04, d, z, c, i * w * 0.46) for i in (-1, 1)] + [box(w * 0.92, 0.02, 0.25, c, 0, d * 0.3, 0.2)]
    else:
        parts += [
            bar((i * 0.35, j * d * 0.3, 0), (-i * 0.35, j * d * 0.3, z), 0.018, c, 4) for i in (-1, 1) for j in (-1, 1)
        ]
    if odds(rng, 0.5):
        parts.append(slab(rounded(0.4, 0.02, 0.005), 0.22, c, z + 0.1).moved(0, d / 2 - 0.02))
    things = clutter(rng, 0.5, 0.05, int(rng.integers(0, 2)), z + 0.1)
    return settled(merge([*parts, *([things.moved(0, d * 0.35)] if things else [])]))


@PIANO.style()
def spinet(rng) -> Mesh:
    """Low upright with turned or slanted front legs, music desk and candle arms."""
    w, d, h = u(rng, 1.38, 1.5), u(rng, 0.35, 0.45), u(rng, 0.88, 1.05)
    c, z, ledge = tint(rng, pick(rng, "wood", "wood", "white")), u(rng, 0.58, 0.66), u(rng, 0.25, 0.32)
    parts = [
        box(w, d * 0.8, h, c, 0, d * 0.1),
        box(w + 0.04, d * 0.9, 0.03, c, 0, d * 0.06, h),
        box(w, ledge + 0.1, 0.09, c, 0, -d / 2 - ledge / 2 + 0.05, z),
        keys(w * 0.86, 0.15).moved(0, -d / 2 - ledge / 2 - 0.03, z + 0.09),
    ]
    for s in (-1, 1):
        x = s * (w / 2 - 0.06)
        parts += [
            bar((x, -d / 2 - ledge + 0.05, 0), (x, -d / 2 - ledge + 0.05, z), 0.02, c, 8, end_r=0.045),
            sphere(0.045, 0.045, 0.03, c, x, -d / 2 - ledge + 0.05, z * 0.75, n=8),
            box(0.07, d, 0.06, c, x, 0),
        ]
        if odds(rng, 0.4):
            parts += [
                bar(
                    (s * w * 0.36, -d * 0.3, h * 0.88),
                    (s * w * 0.36, -d * 0.3 - 0.12, h * 0.88),
                    0.01,
                    tint(rng, "metal"),
                    5,
                ),
                cylinder(0.015, 0.12, (0.95, 0.94, 0.88), s * w * 0.36, -d * 0.3 - 0.12, h * 0.88, n=7),
            ]
    parts.append(box(w * 0.5, 0.02, 0.22, c).turned(-0.25, "x").moved(0, -d * 0.36, z + 0.12))
    return settled(merge(parts + ([_piano_stool(rng, c).moved(0, -d / 2 - ledge - 0.3)] if odds(rng, 0.4) else [])))


def _fat_keys(w: float, d: float, n: int) -> Mesh:
    """n broad white keys and the black ones between them."""
    white = [box(w / n - 0.006, d, 0.035, (0.94, 0.94, 0.9), (k + 0.5) * w / n - w / 2) for k in range(n)]
    return merge(
        white
        + [
            box(w / n * 0.55, d * 0.6, 0.03, (0.08, 0.08, 0.08), (k + 1) * w / n - w / 2, d * 0.2, 0.035)
            for k in range(n - 1)
            if k % 7 not in (2, 6)
        ]
    )


@PIANO.style()
def chunky_upright(rng) -> Mesh:
    """As in games: a stout box with a dozen broad keys, fat legs, a sheet of music."""
    w, d, h = u(rng, 1.25, 1.5), u(rng, 0.4, 0.55), u(rng, 1.0, 1.4)
    c, z, ledge, n = (
        tint(rng, pick(rng, "wood", "black", "paint")),
        u(rng, 0.55, 0.68),
        u(rng, 0.28, 0.36),
        int(rng.integers(10, 17)),
    )
    y = -d / 2 - ledge / 2
    parts = [
        soft_box(w, d, h, c, r=0.04, n=1),
        box(w * 1.06, d * 1.1, 0.07, c, z=h),
        box(w, ledge, 0.14, c, 0, y, z),
        _fat_keys(w * 0.86, ledge * 0.7, n).moved(0, y - 0.02, z + 0.14),
    ]
    parts += [box(0.11, 0.11, z, c, s * (w / 2 - 0.07), y - ledge / 2 + 0.07, top=1.25) for s in (-1, 1)] + [
        box(0.06, ledge, 0.2, c, s * (w / 2 - 0.03), y, z) for s in (-1, 1)
    ]
    parts += [
        box(0.4, 0.02, 0.28, (0.94, 0.93, 0.9), 0, -d / 2 - 0.03, z + 0.22),
        *[box(0.06, 0.12, 0.03, tint(rng, "metal"), x, -d / 2 - 0.06, 0.06) for x in (-0.12, 0.12)],
    ]
    return settled(merge(parts))


@PIANO.style()
def chunky_grand(rng) -> Mesh:
    """As in games: thick kidney-shaped case on three stout legs, lid up, few broad keys."""
    w, length = u(rng, 1.3, 1.5), u(rng, 1.3, 1.9)
    c, z, t = tint(rng, pick(rng, "black", "wood", "white", "paint")), u(rng, 0.5, 0.66), u(rng, 0.3, 0.4)
    k = u(rng, 0.25, 0.4)
    o = np.float32(
        [
            (w / 2, -length / 2),
            (w / 2, -0.1 * length),
            (w * k * 0.6, length * 0.2),
            (0, length * 0.45),
            (-w * 0.3, length / 2),
            (-w / 2, length * 0.35),
            (-w / 2, -length / 2),
        ]
    )
    a = u(rng, 0.3, 0.6)
    lid = slab(o, 0.05, c).moved(w / 2).turned(-a, "y").moved(-w / 2, 0, z + t)
    parts = [
        slab(o, t, c, z),
        lid,
        bar((w * 0.42, -length * 0.2, z + t), (w * 0.3, -length * 0.2, z + t + np.sin(a) * w * 0.75), 0.02, c, 4),
    ]
    parts += [
        box(w, 0.26, 0.12, c, 0, -length / 2 - 0.12, z),
        _fat_keys(w * 0.86, 0.2, int(rng.integers(10, 17))).moved(0, -length / 2 - 0.13, z + 0.12),
        *[box(0.08, 0.26, 0.22, c, s * (w / 2 - 0.04), -length / 2 - 0.12, z) for s in (-1, 1)],
    ]
    parts += [
        bar((x, y, 0), (x, y, z), 0.05, c, 6, end_r=0.1)
        for x, y in ((-w * 0.38, -length * 0.4), (w * 0.38, -length * 0.4), (-w * 0.15, length * 0.3))
    ]
    return settled(merge(parts))
