"""More curtains, and blinds."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, frame, odds, pick, sheet, soft_box, sweep, u
from ..mesh import Mesh, bar, box, lathe, merge, sphere, torus
from ..palette import tint
from ..parts import boxes
from ..registry import Category
from .curtains import CURTAIN, _drape, _rail


@CURTAIN.style()
def curtain_flat_panels(rng):
    """Straight cloth panels on a track, one before the other."""
    n, w, h, c = int(rng.integers(2, 5)), u(rng, 0.45, 0.7), u(rng, 1.5, 2.6), tint(rng, pick(rng, "fabric", "white"))
    lap = w * u(rng, 0.7, 1.05)
    parts = [box(w, 0.006, h, c if odds(rng, 0.6) else tint(rng, "fabric"), k * lap, 0.02 * (k % 3)) for k in range(n)]
    parts += [box(w, 0.015, 0.03, tint(rng, "metal"), k * lap, 0.02 * (k % 3)) for k in range(n)]
    return assemble([*parts, box(n * lap + 0.1, 0.09, 0.04, tint(rng, "white"), (n - 1) * lap / 2, 0.02, h)])


@CURTAIN.style()
def curtain_bunched(rng):
    """Pushed together to a narrow bundle of deep folds, on rings."""
    w, h, n, c = u(rng, 0.2, 0.6), u(rng, 1.6, 2.5), int(rng.integers(4, 9)), tint(rng, "fabric")
    r = w / n * 0.62
    parts = []
    for k in range(n):
        x, s = ((k + 0.5) / n - 0.5) * w, u(rng, 0.7, 1.2)
        fold = [(r * s * 1.2, 0), (r * s, h * 0.3), (r * 0.8, h * 0.75), (r * 0.9, h)]
        parts.append(lathe([(0, 0), *fold, (0, h)], c, 8).scaled(1, u(rng, 1.2, 2.0), 1).moved(x, u(rng, -0.02, 0.02)))
    m, rod = tint(rng, pick(rng, "metal", "wood", "black")), w * u(rng, 1.3, 3.0)
    parts.append(bar(((w - rod) / 2 - w * 0.2, 0, h + 0.04), (rod / 2 + w * 0.1, 0, h + 0.04), 0.014, m, 7))
    parts += [
        torus(0.035, 0.006, m, n=10).turned(np.pi / 2, "y").moved(((k + 0.5) / n - 0.5) * w, 0, h + 0.02)
        for k in range(n)
    ]
    return assemble(parts)


@CURTAIN.style()
def curtain_swag(rng):
    """Draped festoons above, long tails at the sides."""
    w, h, n, c = u(rng, 1.2, 2.4), u(rng, 1.6, 2.5), int(rng.integers(1, 4)), tint(rng, "fabric")
    drop, parts = u(rng, 0.25, 0.45), []
    for k in range(n):
        s, v = np.meshgrid(np.linspace(-1, 1, 11), np.linspace(0, 1, 9), indexing="ij")
        x = ((k + 0.5) / n - 0.5) * w + s * w / n * 0.55
        z = h - v * drop * (1.05 - s**2 * 0.85)
        parts.append(sheet(np.stack([x, -0.05 - 0.05 * np.sin(v * 14), z], -1), c, 0.008))
    share = w * u(rng, 0.12, 0.28)
    parts += [_drape(rng, share, h, c).moved(s * (w - share) / 2, 0.02) for s in (-1, 1)]
    return assemble(parts + _rail(rng, w, h))


@CURTAIN.style()
def curtain_one_tied_aside(rng):
    """Hung from the whole rod and drawn to one side by a band."""
    w, h, c, side = u(rng, 0.8, 1.5), u(rng, 1.6, 2.5), tint(rng, pick(rng, "fabric", "white")), pick(rng, -1, 1)
    s, v = np.meshgrid(np.linspace(-0.5, 0.5, 36), np.linspace(0, 1, 12), indexing="ij")
    waist, folds = u(rng, 0.3, 0.5), w / u(rng, 0.1, 0.2)
    slim = 0.22 + 0.78 * np.clip((v - waist) / (1 - waist), 0, 1) ** 0.7 + 0.25 * np.clip((waist - v) / waist, 0, 1)
    x = side * (w / 2 - (0.5 - s) * w * np.minimum(slim, 1))
    y = 0.04 * np.sin(2 * np.pi * folds * s) * (1.3 - v * 0.5)
    parts = [
        sheet(np.stack([x, y, v * h], -1), c, 0.006),
        box(w * 0.26, 0.14, 0.05, tint(rng, "fabric"), side * w * 0.38, 0, h * waist),
    ]
    return assemble(parts + _rail(rng, w, h))


@CURTAIN.style()
def curtain_chunky(rng):
    """As in games: a few fat zigzag folds on a thick rod with big knobs."""
    w, h, c, m = (
        u(rng, 1.0, 2.2),
        u(rng, 1.4, 2.2),
        tint(rng, pick(rng, "fabric", "paint")),
        tint(rng, pick(rng, "wood", "metal")),
    )
    r, parts, n = u(rng, 0.03, 0.05), [], int(rng.integers(3, 6))
    share = w * u(rng, 0.2, 0.48)
    for s in (-1, 1):
        x = np.linspace(-0.5, 0.5, 2 * n + 1)
        deep = np.where(np.arange(2 * n + 1) % 2, -0.06, 0.06)
        rows = [(1.15, 0.0), (1.0, h * 0.1), (u(rng, 0.45, 0.9), h * 0.45), (1.0, h)]
        grid = np.stack(
            [np.stack([x * share * f + s * 0.5 * share * (1 - f), deep, np.full_like(x, z)], -1) for f, z in rows], 1
        )
        parts.append(sheet(grid, c, 0.03).moved(s * (w - share) / 2))
        parts.append(box(share * 0.6, 0.18, 0.08, tint(rng, "paint"), s * (w - share * 0.7) / 2, 0, h * 0.42))
    parts += [bar((-w * 0.58, 0, h + r), (w * 0.58, 0, h + r), r, m, 6)]
    return assemble(parts + [sphere(r * 2, r * 2, r * 2, m, s * w * 0.6, 0, h + r, n=6) for s in (-1, 1)])


@CURTAIN.style()
def curtain_around_a_corner(rng):
    """On a bent rail: a curtain that closes off a bay or a bed."""
    w, d, h, c = u(rng, 0.8, 1.8), u(rng, 0.4, 1.2), u(rng, 1.6, 2.4), tint(rng, pick(rng, "fabric", "white"))
    bend = bezier((-w / 2, -d / 2), (w / 2, -d / 2), (w / 2, d / 2), n=60)
    if odds(rng, 0.5):
        bend = np.vstack(
            [
                np.linspace((-w / 2, -d / 2), (w / 2 - 0.1, -d / 2), 30),
                np.linspace((w / 2, -d / 2 + 0.1), (w / 2, d / 2), 30),
            ]
        )
    t = np.gradient(bend, axis=0)
    t /= np.linalg.norm(t, axis=1, keepdims=True)
    wave = np.sin(np.arange(60) * u(rng, 0.8, 1.4))[:, None] * 0.035 * np.stack([-t[:, 1], t[:, 0]], 1)
    used = slice(0, int(60 * u(rng, 0.6, 1)))
    grid = np.stack(
        [np.c_[(bend + wave * f)[used], np.full(len(bend[used]), z)] for z, f in ((0, 1.2), (h / 2, 1.0), (h, 0.6))], 1
    )
    rail = sweep(np.c_[bend[::4], np.full(15, h + 0.02)], 0.012, tint(rng, "metal"), n=6)
    return assemble([sheet(grid, c, 0.006), rail])


# ----------------------------------------------------------------------------------------------- blinds
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
