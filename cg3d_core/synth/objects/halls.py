"""Large free-standing pieces of halls and living rooms: folding screens and pianos."""

from __future__ import annotations

import numpy as np

from ..fronts import panel
from ..mesh import Mesh, bar, box, merge, settled, slab
from ..palette import tint
from ..parts import boxes, chance, clutter, legs, pad, pick, rounded, smooth
from ..registry import Category

ROOM_DIVIDER = Category(
    "room divider",
    "shop",
    synonyms=("folding screen", "partition screen", "privacy screen", "office partition", "changing screen"),
    glosses=(
        "upright panels hinged together that stand in a zigzag",
        "a movable thin wall that separates two parts of a room",
        "a free-standing panel for privacy",
        "a low cloth-covered panel between desks",
    ),
    rooms=("office", "bedroom", "living"),
)

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


# ----------------------------------------------------------------------------------------- room divider
@ROOM_DIVIDER.style()
def zigzag(rng) -> Mesh:
    """Three to six hinged panels."""
    n, w, h, a = int(rng.integers(3, 7)), rng.uniform(0.35, 0.55), rng.uniform(1.5, 2.0), rng.uniform(0.3, 0.8)
    c, fill, shape = (
        tint(rng, pick(rng, "wood", "black", "white")),
        tint(rng, pick(rng, "white", "fabric", "wood")),
        pick(rng, "shaker", "louvre", "flat", "shaker"),
    )
    one, parts, x = (
        panel(w - 0.01, h, 0.03, c, shape, fill) + panel(w - 0.01, h, 0.03, c, shape, fill).turned(np.pi),
        [],
        0.0,
    )
    for i in range(n):
        parts.append(one.turned(a if i % 2 else -a).moved(x, 0, 0.02))
        x += w * np.cos(a)
    return settled(merge(parts))


@ROOM_DIVIDER.style()
def office_screen(rng) -> Mesh:
    """One to three padded panels on feet."""
    n, w, h = int(rng.integers(1, 4)), rng.uniform(0.8, 1.6), rng.uniform(1.1, 1.8)
    c, m = tint(rng, "fabric"), tint(rng, pick(rng, "metal", "black", "white"))
    parts = []
    for i in range(n):
        x = (i - (n - 1) / 2) * w
        parts += [box(w - 0.01, 0.05, h - 0.1, c, x, 0, 0.1)] + [
            box(0.06, 0.45, 0.04, m, x + j * w * 0.42) + box(0.04, 0.06, h, m, x + j * (w / 2 - 0.02)) for j in (-1, 1)
        ]
    return settled(merge(parts))


@ROOM_DIVIDER.style()
def slat_wall(rng) -> Mesh:
    """Upright slats between a floor and a head board."""
    w, h, n = rng.uniform(0.8, 2.0), rng.uniform(1.6, 2.3), int(rng.integers(8, 20))
    c, t, x = (
        tint(rng, pick(rng, "wood", "wood", "white", "black")),
        rng.uniform(0.02, 0.05),
        np.linspace(-0.48, 0.48, n),
    )
    parts = [box(w, 0.25, 0.04, c), box(w, 0.06, 0.05, c, z=h - 0.05)]
    return settled(
        merge(
            [
                *parts,
                boxes(
                    np.stack([x * w - t / 2, np.full(n, -t), np.full(n, 0.04)], 1),
                    np.stack([x * w + t / 2, np.full(n, t), np.full(n, h - 0.03)], 1),
                    c,
                ),
            ]
        )
    )


# ------------------------------------------------------------------------------------------------ piano
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
    if chance(rng, 0.4):
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
    if chance(rng, 0.6):
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
    if chance(rng, 0.4):
        parts.append(_piano_stool(rng, c).moved(0, -length / 2 - 0.45))
    return settled(merge(parts))


@PIANO.style()
def digital(rng) -> Mesh:
    """Electric piano on panels, a cross stand, or legs."""
    w, d, z = rng.uniform(1.25, 1.42), rng.uniform(0.28, 0.42), rng.uniform(0.62, 0.7)
    c = tint(rng, pick(rng, "black", "black", "white", "wood"))
    parts = [box(w, d, 0.1, c, z=z), keys(w * 0.9, 0.15).moved(0, -d / 2 + 0.09, z + 0.1)]
    if chance(rng, 0.5):
        parts += [box(0.04, d, z, c, i * w * 0.46) for i in (-1, 1)] + [box(w * 0.92, 0.02, 0.25, c, 0, d * 0.3, 0.2)]
    else:
        parts += [
            bar((i * 0.35, j * d * 0.3, 0), (-i * 0.35, j * d * 0.3, z), 0.018, c, 4) for i in (-1, 1) for j in (-1, 1)
        ]
    if chance(rng, 0.5):
        parts.append(slab(rounded(0.4, 0.02, 0.005), 0.22, c, z + 0.1).moved(0, d / 2 - 0.02))
    things = clutter(rng, 0.5, 0.05, int(rng.integers(0, 2)), z + 0.1)
    return settled(merge([*parts, *([things.moved(0, d * 0.35)] if things else [])]))
