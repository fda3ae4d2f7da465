"""More room dividers and pianos."""

from __future__ import annotations

import numpy as np

from ..forms import arc, odds, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, merge, settled, slab, sphere
from ..palette import tint
from ..parts import boxes, chance, pick
from .halls import PIANO, ROOM_DIVIDER, _piano_stool, keys


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


# ------------------------------------------------------------------------------------------------ piano
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
    return settled(merge(parts + ([_piano_stool(rng, c).moved(0, -d / 2 - ledge - 0.3)] if chance(rng, 0.4) else [])))


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
