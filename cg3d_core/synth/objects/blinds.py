"""Blinds."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, pick, sheet, soft_box, u
from ..mesh import Mesh, bar, box, merge, sphere
from ..palette import tint
from ..parts import boxes
from ..registry import Category

BLINDS = Category(
    "blinds", "opening",
    synonyms=("venetian blind", "window blind", "roller blind", "roller shade", "window shade", "jalousie", "vertical blinds", "roman blind"),
    glosses=("slats before a window that are turned to let in light", "a covering that is pulled up and down at a window", "thin horizontal strips hung on cords to shade a room",
             "cloth rolled on a tube above the window pane"),
    place="wall", hang=(0.7, 1.1), rooms=("office", "bedroom", "kitchen", "bathroom"))  # fmt: skip


def _slats(w, h0, h1, step, deep, tilt, c, thick=0.004) -> Mesh:
    """Level slats from height h0 to h1, each ``deep`` across and turned by ``tilt``."""
    one = box(w, deep, thick, c).turned(tilt, "x")
    return merge([one.moved(0, 0, z) for z in np.arange(h0, h1, step)])


@BLINDS.style()
def blinds_venetian(rng):
    w, h, c = u(rng, 0.5, 2.2), u(rng, 0.6, 1.5), tint(rng, pick(rng, "white", "metal", "wood", "fabric"))
    deep = pick(rng, 0.025, 0.05)
    up = h * pick(rng, 0.0, 0.0, u(rng, 0.1, 0.7))
    parts = [
        box(w, 0.05, 0.045, c, z=h),
        box(w, deep, 0.02, c, z=up),
        _slats(w, up + 0.03, h, max(deep * u(rng, 0.7, 1), h / 45), deep, u(rng, -1.2, 1.2), c),
    ]
    parts += [
        box(0.004 if deep < 0.04 else 0.025, deep, h - up, tint(rng, "white"), x * w, 0, up) for x in (-0.38, 0, 0.38)
    ]
    return assemble([*parts, bar((w * 0.45, -0.04, h), (w * 0.45, -0.04, h * u(rng, 0.2, 0.6)), 0.005, c, 4)])


@BLINDS.style()
def blinds_roller(rng):
    w, h, c, r = (
        u(rng, 0.45, 2.0),
        u(rng, 0.4, 1.7),
        tint(rng, pick(rng, "fabric", "white", "paint")),
        u(rng, 0.018, 0.035),
    )
    parts = [
        box(w * 0.95, 0.004, h, c, 0, -r),
        bar((-w / 2, 0, h + r), (w / 2, 0, h + r), r, c, 10),
        bar((-w * 0.475, -r, 0), (w * 0.475, -r, 0), 0.01, c, 6),
    ]
    parts += [box(0.006, r * 3, r * 3, tint(rng, "white"), s * w / 2, 0, h - r * 0.5) for s in (-1, 1)]
    if odds(rng, 0.6):
        parts += [bar((w * 0.51, y, h), (w * 0.51, y, h * 0.35), 0.004, tint(rng, "white"), 4) for y in (-r, r)]
    if odds(rng, 0.3):
        parts.append(box(w, 0.09, 0.09, tint(rng, "white"), 0, 0, h))
    if odds(rng, 0.3):
        parts.append(bar((0, -r, 0), (0, -r, -0.12), 0.006, c, 5))
    return assemble(parts)


@BLINDS.style()
def blinds_vertical(rng):
    """Upright strips turned on a rail, tied by a chain below."""
    w, h, c = u(rng, 0.9, 2.4), u(rng, 1.2, 1.6), tint(rng, pick(rng, "white", "fabric"))
    n, a = int(np.clip(w / 0.09, 8, 26)), u(rng, 0.0, 1.4)
    gap = w / n * (1 if odds(rng, 0.6) else u(rng, 0.3, 0.6))
    strip = box(0.089, 0.003, h, c).turned(a)
    parts = [strip.moved(-w / 2 + (k + 0.5) * gap) for k in range(n)]
    return assemble(
        [
            *parts,
            box(w, 0.05, 0.04, tint(rng, "white"), z=h),
            bar((-w / 2, -0.03, 0.02), (-w / 2 + n * gap, -0.03, 0.02), 0.004, c, 4),
        ]
    )


@BLINDS.style()
def blinds_roman(rng):
    """Cloth that is gathered in level folds from below."""
    w, h, c, n = u(rng, 0.5, 1.6), u(rng, 0.5, 1.5), tint(rng, "fabric"), int(rng.integers(3, 7))
    low = pick(rng, 0.0, u(rng, 0.3, 0.6))  # share that is pulled up
    z, y = [0.0], [-0.02]
    for k in range(n):
        step = h / n * (1 - low if k < n // 2 else 1)
        z += [z[-1] + step * 0.15, z[-1] + step * 0.9]
        y += [-0.09 if low else -0.05, -0.01]
    grid = np.stack([np.stack([np.full(len(z), x), y, z], -1) for x in np.linspace(-w / 2, w / 2, 4)])
    return assemble(
        [sheet(grid, c, 0.008), box(w * 1.02, 0.05, 0.05, tint(rng, pick(rng, "white", "wood")), 0, -0.01, z[-1])]
    )


@BLINDS.style()
def blinds_pleated(rng):
    """Fine zigzag paper or honeycomb between two thin rails."""
    w, h, n, c = (
        u(rng, 0.45, 1.4),
        u(rng, 0.3, 1.5),
        int(rng.integers(12, 40)),
        tint(rng, pick(rng, "white", "fabric", "paint")),
    )
    z, y = np.linspace(0.02, h, 2 * n + 1), 0.015 * (-1.0) ** np.arange(2 * n + 1)
    fold = sheet(np.stack([np.stack([np.full(2 * n + 1, x), y, z], -1) for x in (-w / 2, w / 2)]), c, 0.002)
    parts = [fold, box(w, 0.03, 0.02, tint(rng, "white")), box(w, 0.04, 0.025, tint(rng, "white"), z=h)]
    return assemble(
        parts + ([frame(w + 0.1, h + 0.1, 0.04, 0.05, tint(rng, "white"), 0, 0.04, -0.05)] if odds(rng, 0.3) else [])
    )


@BLINDS.style()
def blinds_chunky(rng):
    """As in games: a few thick planks, a fat head box, a cord with a ball."""
    w, h, n = u(rng, 0.6, 1.4), u(rng, 0.6, 1.3), int(rng.integers(5, 10))
    c, t = tint(rng, pick(rng, "wood", "white", "paint")), h / n * u(rng, 0.25, 0.6)
    plank = soft_box(w, h / n * 0.9, t * 0.5, c, r=0.01, n=1).turned(u(rng, 0.4, 1.1), "x")
    parts = [plank.moved(0, 0, (k + 0.5) * h / n) for k in range(n)] + [box(w * 1.06, 0.16, 0.13, c, z=h)]
    parts += [box(0.04, 0.12, h, tint(rng, "fabric"), s * w * 0.3) for s in (-1, 1)]
    return assemble(
        [
            *parts,
            bar((w * 0.42, -0.1, h), (w * 0.42, -0.1, h * 0.4), 0.01, c, 4),
            sphere(0.035, 0.035, 0.035, c, w * 0.42, -0.1, h * 0.38, n=6),
        ]
    )


@BLINDS.style()
def blinds_outside_shutter(rng):
    """Shutter of interlocking slats coming out of a round box, in two side rails."""
    w, h, c = u(rng, 0.7, 2.0), u(rng, 0.9, 1.6), tint(rng, pick(rng, "white", "metal", "wood"))
    low = h * pick(rng, 0.0, u(rng, 0.1, 0.6))
    z = np.arange(low, h, max(0.04, h / 40))
    t = np.full(len(z), 0.01)
    parts = [
        boxes(np.stack([t - w / 2 - 0.01, -t, z], 1), np.stack([t + w / 2 - 0.01, t, z + (z[1] - z[0]) * 0.85], 1), c)
    ]
    cover = (
        bar((-w * 0.53, 0, h + 0.07), (w * 0.53, 0, h + 0.07), 0.09, c, 10)
        if odds(rng, 0.5)
        else box(w * 1.06, 0.2, 0.18, c, z=h)
    )
    return assemble([*parts, cover, *[box(0.06, 0.05, h, c, s * (w / 2 + 0.02)) for s in (-1, 1)]])
