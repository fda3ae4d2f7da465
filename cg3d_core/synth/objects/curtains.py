"""Curtains."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, sheet, sweep, u
from ..mesh import bar, box, lathe, sphere, torus
from ..palette import tint
from ..registry import Category

CURTAIN = Category(
    "curtain", "opening",
    synonyms=("curtains", "drape", "drapes", "window curtain", "drapery"),
    glosses=("cloth that hangs before a window", "hanging fabric drawn to keep out the light", "folds of textile on a rail", "a long cloth beside the window"),
    place="wall", hang=(0.05, 0.4), rooms=("living", "bedroom", "office"))  # fmt: skip


def _drape(rng, w, h, c, gather=1.0, waist=None):
    """Hanging cloth w by h with folds; ``waist`` ties it in at that share of the height."""
    n, m, deep = max(int(w * 40), 16), 7, u(rng, 0.02, 0.06)
    s, v = np.linspace(0, 1, min(n, 52)), np.linspace(0, 1, m)
    folds = max(w / u(rng, 0.09, 0.22), 2)
    ss, vv = np.meshgrid(s, v, indexing="ij")
    wave = np.sin(2 * np.pi * folds * ss + 0.6 * np.sin(3 * vv + u(rng, 0, 6))) * deep * (0.6 + 0.4 * (1 - vv))
    width = np.ones_like(vv)
    if waist:
        width = 1 - 0.6 * np.exp(-(((vv - waist) / 0.22) ** 2))
    x = (ss - 0.5) * w * width * gather
    return sheet(np.stack([x, wave, vv * h], -1), c, 0.006)


def _rail(rng, w, h):
    """Rod with end knobs, or a flat cornice."""
    if odds(rng, 0.3):
        return [box(w + 0.1, 0.14, u(rng, 0.08, 0.2), tint(rng, pick(rng, "wood", "fabric", "white")), z=h - 0.08)]
    c = tint(rng, pick(rng, "metal", "wood", "black"))
    parts = [bar((-w / 2 - 0.1, 0, h), (w / 2 + 0.1, 0, h), u(rng, 0.01, 0.02), c, 7)]
    return parts + [sphere(0.03, 0.03, 0.03, c, s * (w / 2 + 0.1), 0, h, n=8) for s in (-1, 1)]


@CURTAIN.style()
def curtain_one(rng):
    w, h = u(rng, 0.8, 2.6), u(rng, 1.5, 2.6)
    parts = [_drape(rng, w, h, tint(rng, "fabric"))]
    return assemble(parts + (_rail(rng, w, h) if odds(rng, 0.6) else []))


@CURTAIN.style()
def curtain_pair_open(rng):
    w, h, c = u(rng, 1.2, 3.0), u(rng, 1.5, 2.6), tint(rng, "fabric")
    part = w * u(rng, 0.15, 0.35)
    parts = [_drape(rng, part, h, c).moved(s * (w - part) / 2) for s in (-1, 1)]
    return assemble(parts + _rail(rng, w, h))


@CURTAIN.style()
def curtain_pair_closed(rng):
    w, h, c = u(rng, 1.2, 3.0), u(rng, 1.5, 2.6), tint(rng, pick(rng, "fabric", "white"))
    parts = [_drape(rng, w * 0.5, h, c).moved(s * w * 0.255) for s in (-1, 1)]
    return assemble(parts + (_rail(rng, w, h) if odds(rng, 0.7) else []))


@CURTAIN.style()
def curtain_tied_back(rng):
    w, h, c = u(rng, 1.3, 3.0), u(rng, 1.6, 2.6), tint(rng, "fabric")
    part, waist = w * u(rng, 0.25, 0.45), u(rng, 0.35, 0.55)
    parts = [_drape(rng, part, h, c, waist=waist).moved(s * (w - part) / 2) for s in (-1, 1)]
    parts += [box(part * 0.45, 0.1, 0.05, tint(rng, "fabric"), s * (w - part) / 2, 0, h * waist) for s in (-1, 1)]
    return assemble(parts + _rail(rng, w, h))


@CURTAIN.style()
def curtain_with_valance_or_net(rng):
    w, h, c = u(rng, 1.2, 2.6), u(rng, 1.5, 2.5), tint(rng, "fabric")
    part = w * u(rng, 0.2, 0.3)
    parts = [_drape(rng, part, h, c).moved(s * (w - part) / 2, -0.06) for s in (-1, 1)]
    parts += (
        [_drape(rng, w, u(rng, 0.25, 0.45), c).moved(y=-0.08, z=h - 0.25)]
        if odds(rng, 0.5)
        else [_drape(rng, w * 0.9, h, tint(rng, "white")).moved(y=0.05)]
    )
    return assemble(parts + _rail(rng, w, h))


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
