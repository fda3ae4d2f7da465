"""Room dividers."""

from __future__ import annotations

import numpy as np

from ..forms import arc, odds, pick, u
from ..fronts import panel
from ..mesh import Mesh, box, cylinder, merge, settled, slab
from ..palette import tint
from ..parts import boxes
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


@ROOM_DIVIDER.style()
def curved_panels(rng) -> Mesh:
    """A wavy wall of narrow upright strips."""
    n, h, c = int(rng.integers(14, 30)), u(rng, 1.2, 1.9), tint(rng, pick(rng, "wood", "fabric", "metal"))
    w, bend, k = u(rng, 1.2, 2.6), u(rng, 0.08, 0.2), u(rng, 0.5, 1.2)
    x = np.linspace(-w / 2, w / 2, n + 1)
    y = bend * np.sin(2 * np.pi * k * x / w)
    parts = []
    for i in range(n):
        a = np.arctan2(y[i + 1] - y[i], x[i + 1] - x[i])
        parts.append(
            box(np.hypot(x[1] - x[0], y[i + 1] - y[i]) * 0.94, 0.025, h, c)
            .turned(a)
            .moved((x[i] + x[i + 1]) / 2, (y[i] + y[i + 1]) / 2)
        )
    return settled(merge([*parts, box(0.05, 0.3, 0.03, c, -w / 2), box(0.05, 0.3, 0.03, c, w / 2)]))


@ROOM_DIVIDER.style()
def paper_lattice(rng) -> Mesh:
    """Folding frames with thin bars over white paper."""
    n, w, h, a = int(rng.integers(3, 5)), u(rng, 0.4, 0.5), u(rng, 1.5, 1.9), u(rng, 0.36, 0.6)
    c, columns, rows, t = (
        tint(rng, pick(rng, "wood", "black", "wood")),
        int(rng.integers(2, 4)),
        int(rng.integers(4, 8)),
        0.03,
    )
    xs, zs = np.linspace(-w / 2, w / 2, columns + 1), np.linspace(0.03, h - 0.03, rows + 1)
    low = [(x - 0.008, -0.012, 0.03) for x in xs[1:-1]] + [(-w / 2, -0.012, z - 0.008) for z in zs[1:-1]]
    high = [(x + 0.008, 0.012, h - 0.03) for x in xs[1:-1]] + [(w / 2, 0.012, z + 0.008) for z in zs[1:-1]]
    one = merge(
        [
            boxes(low, high, c),
            box(w, 0.006, h - 0.04, (0.94, 0.93, 0.88), z=0.02),
            *[box(t, t, h, c, s * (w - t) / 2) for s in (-1, 1)],
            *[box(w, t, t, c, z=z) for z in (0.03, h - t)],
        ]
    )
    parts = [one.turned(a if i % 2 else -a).moved(i * w * np.cos(a)) for i in range(n)]
    return settled(merge(parts))


@ROOM_DIVIDER.style()
def shelf_wall(rng) -> Mesh:
    """Open cubes without a back between two rooms."""
    columns, rows, s, d, t = (
        int(rng.integers(3, 6)),
        int(rng.integers(4, 6)),
        u(rng, 0.33, 0.4),
        u(rng, 0.25, 0.38),
        u(rng, 0.015, 0.04),
    )
    c, w, h = tint(rng, pick(rng, "white", "wood", "black")), columns * s, rows * s
    parts = [box(t, d, h, c, x) for x in np.linspace(-w / 2, w / 2, columns + 1)] + [
        box(w + t, d, t, c, z=z) for z in np.linspace(0, h, rows + 1)
    ]
    for _ in range(int(rng.integers(0, 7))):
        x, z = -w / 2 + (int(rng.integers(columns)) + 0.5) * s, int(rng.integers(rows)) * h / rows + t
        parts.append(
            box(s * u(rng, 0.2, 0.7), d * 0.6, s * u(rng, 0.3, 0.8), tint(rng, "any"), x, 0, z)
            if odds(rng, 0.6)
            else cylinder(s * 0.15, s * 0.5, tint(rng, "clay"), x, 0, z, top=s * 0.1, n=9)
        )
    return settled(merge(parts))


@ROOM_DIVIDER.style()
def chunky_screen(rng) -> Mesh:
    """As in games: three thick round-topped leaves with fat frames."""
    n, w, h, a, t = int(rng.integers(3, 5)), u(rng, 0.4, 0.55), u(rng, 1.2, 1.7), u(rng, 0.3, 0.6), u(rng, 0.05, 0.08)
    c, f, top = tint(rng, pick(rng, "wood", "paint")), tint(rng, "fabric"), odds(rng, 0.6)
    curve = (
        arc(w / 2, 0, np.pi, 6) * np.float32([1, 0.5]) + np.float32([0, h / 2])
        if top
        else np.float32([(w / 2, h / 2), (-w / 2, h / 2)])
    )
    o = np.vstack([[[w / 2, -h / 2]], curve, [[-w / 2, -h / 2]]])
    leaf = (
        merge([slab(o, t, c), slab(o * [0.8, 0.86], t * 1.3, f, -t * 0.15)])
        .turned(np.pi / 2, "x")
        .moved(0, t / 2, h / 2 + 0.06)
    )
    leaf = merge([leaf, *[box(0.07, t * 1.2, 0.07, c, s * w * 0.4) for s in (-1, 1)]])
    return settled(merge([leaf.turned(a if i % 2 else -a).moved(i * w * np.cos(a)) for i in range(n)]))
