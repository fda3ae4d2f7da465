"""Candles."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, sweep, u
from ..mesh import Mesh, bar, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .game_parts import drum, game_cloth, game_wood

CANDLE = Category(
    "candle", "decoration",
    synonyms=("wax candle", "taper candle", "tea light", "pillar candle", "candlestick", "birthday candle"),
    glosses=("a stick of wax with a wick that is lit", "what burns with a small flame on a festive table", "wax around a wick that gives light when there is no electricity", "a scented light in a jar", "what is blown out on a birthday cake"),
    place="surface", rooms=("living", "bedroom", "bathroom"))  # fmt: skip

FLAME = (1.0, 0.75, 0.25)


def _wax(rng):
    return tint(rng, pick(rng, "white", "white", "fabric", "paint"))


def _lit(rng, r: float, h: float, c, n: int = 14, z: float = 0.0, big: float = 1.0) -> Mesh:
    """A candle r by h from z up: body, wick, often a flame, sometimes wax that ran down."""
    parts = [lathe([(0, 0), (r, 0), (r, h), (r * 0.85, h), (0, h - r * 0.2)], c, n, z=z)]
    s = min(max(r, 0.008), 0.025) * big
    parts.append(cylinder(s * 0.12, s * 0.8, (0.15, 0.12, 0.1), z=z + h - r * 0.2, n=5))
    if odds(rng, 0.6):
        parts.append(
            lathe([(0, 0), (s * 0.45, s * 0.7), (s * 0.3, s * 1.5), (0, s * 2.6)], FLAME, 7, z=z + h + s * 0.2)
        )
    for _ in range(int(rng.integers(0, 4)) if r > 0.008 else 0):
        a, d = u(rng, 0, 6.3), h * u(rng, 0.2, 0.6)
        parts.append(
            bar((r * np.cos(a), r * np.sin(a), z + h - d), (r * np.cos(a), r * np.sin(a), z + h), r * 0.14, c, 5)
        )
    return merge(parts)


@CANDLE.style()
def candle_pillar(rng):
    """One thick candle, or a group of different heights on a plate."""
    c = _wax(rng)
    if odds(rng, 0.5):
        r = u(rng, 0.02, 0.05)
        return assemble([_lit(rng, r, r * u(rng, 1, 5), c, pick(rng, 4, 6, 20))])
    n, r = int(rng.integers(2, 5)), u(rng, 0.025, 0.04)
    parts = [cylinder(r * 3.4, 0.012, tint(rng, pick(rng, "wood", "metal", "clay")), n=20)]
    parts += [
        _lit(rng, r, r * u(rng, 1.2, 5), c).moved(1.7 * r * np.cos(k * 6.28 / n), 1.7 * r * np.sin(k * 6.28 / n), 0.012)
        for k in range(n)
    ]
    return assemble(parts)


def _stick(rng, h: float, c) -> Mesh:
    """Turned candlestick with a drip pan."""
    r = u(rng, 0.035, 0.06)
    mid = [(u(rng, 0.008, 0.024), h * z) for z in (0.25, 0.4, 0.55, 0.7, 0.85)]
    return lathe(
        [(0, 0), (r, 0), (r * 0.9, 0.012), (0.012, 0.03), *mid, (0.028, h), (0.022, h + 0.008), (0.012, h), (0, h)],
        c,
        16,
    )


@CANDLE.style()
def candle_in_stick(rng):
    h, c = u(rng, 0.05, 0.28), tint(rng, pick(rng, "metal", "clay", "wood", "black", "glass"))
    one = merge([_stick(rng, h, c), _lit(rng, u(rng, 0.009, 0.013), u(rng, 0.08, 0.28), _wax(rng), 10, h)])
    return assemble([one, *([one.scaled(1, 1, u(rng, 0.7, 1.2)).moved(0.12)] if odds(rng, 0.25) else [])])


@CANDLE.style()
def candle_in_jar(rng):
    """Scented candle in a glass, or a tea light in its cup or holder."""
    r = u(rng, 0.018, 0.05)
    h, g = r * u(rng, 0.7, 2.6), tint(rng, pick(rng, "glass", "metal", "white", "paint", "clay"))
    wall = lathe([(0, 0), (r, 0), (r * u(rng, 0.95, 1.3), h), (r * 0.9, h), (r * 0.9, h * 0.1)], g, 20)
    parts = [wall, _lit(rng, r * 0.88, h * u(rng, 0.4, 0.9), _wax(rng), 16, 0.002)]
    if odds(rng, 0.3):
        parts.append(cylinder(r * 1.05, h * 0.15, tint(rng, pick(rng, "wood", "metal")), x=r * 2.4, n=16))
    return assemble(parts)


@CANDLE.style()
def candelabra(rng):
    """Three to seven arms on one foot."""
    n, h, c, w = (
        pick(rng, 3, 3, 5, 7),
        u(rng, 0.2, 0.4),
        tint(rng, pick(rng, "metal", "black", "clay")),
        u(rng, 0.05, 0.09),
    )
    parts = [lathe([(0, 0), (0.06, 0), (0.05, 0.015), (0.012, 0.04), (0.02, h * 0.4), (0.01, h)], c, 14)]
    wax, tall = _wax(rng), u(rng, 0.1, 0.22)
    for k in range(n):
        x = (k - (n - 1) / 2) * w
        if x:
            parts.append(sweep(bezier((0, 0, h * 0.55), (x, 0, h * 0.35), (x, 0, h * 0.97), n=7), 0.007, c, 6))
        parts += [cylinder(0.022, 0.012, c, x, 0, h * 0.96, n=10), _lit(rng, 0.01, tall, wax, 8, h * 0.97).moved(x)]
    return assemble(parts)


@CANDLE.style()
def game_candle(rng):
    """Fat, six sides, big teardrop flame, melted skirt, in a dish with a ring handle or bare."""
    r, n, c = u(rng, 0.03, 0.06), int(rng.integers(5, 9)), pick(rng, (0.95, 0.92, 0.82), game_cloth(rng))
    h = r * u(rng, 1.2, 5)
    parts = [drum(r, h, c, n, 0.01, b=r * 0.15), cylinder(r * 0.1, r * 0.4, (0.2, 0.15, 0.12), z=h, n=5)]
    parts.append(lathe([(0, 0), (r * 0.4, r * 0.5), (r * 0.25, r), (0, r * 1.7)], FLAME, 6, z=h + r * 0.25))
    kind, m = int(rng.integers(4)), pick(rng, (0.75, 0.6, 0.3), (0.35, 0.35, 0.4), game_wood(rng))
    if kind == 0:
        parts.append(lathe([(0, 0), (r * 1.8, 0), (r * 2.1, r * 0.5), (r * 1.8, r * 0.5), (0, r * 0.2)], m, n))
        parts.append(torus(r * 0.55, r * 0.15, m, n=8).turned(np.pi / 2, "x").moved(r * 2.4, 0, r * 0.6))
    elif kind == 1:
        parts += [
            sphere(r * 0.5, r * 0.5, r * 0.35, c, r * np.cos(a), r * np.sin(a), r * 0.25, n=6)
            for a in rng.uniform(0, 6.3, 4)
        ]
    elif kind == 2:
        parts = [m_.moved(0, 0, r * 3) for m_ in parts] + [
            lathe([(0, 0), (r * 1.6, 0), (r * 0.5, r * 0.8), (r * 0.5, r * 2.2), (r * 1.4, r * 3), (0, r * 3.1)], m, n)
        ]
    else:
        parts += [merge(parts).scaled(1, 1, u(rng, 0.5, 0.8)).moved(x, y) for x, y in ((r * 2.1, 0), (r, r * 1.9))]
    return assemble(parts)


@CANDLE.style()
def candle_taper(rng):
    """Thin, loose: standing, lying in a bunch, twisted; or a figure candle such as a number or a cone."""
    c, r, h = _wax(rng), u(rng, 0.004, 0.013), u(rng, 0.1, 0.3)
    if odds(rng, 0.4):
        return assemble(
            [
                bar((i * 2.1 * r, 0, r), (i * 2.1 * r, h, r), r, c, 8, end_r=r * 0.6)
                + bar((i * 2.1 * r, h, r), (i * 2.1 * r, h + 0.01, r), 0.001, (0.2, 0.2, 0.2), 4)
                for i in range(int(rng.integers(2, 7)))
            ]
        )
    if odds(rng, 0.5):
        t = np.linspace(0, 4 * np.pi, 15)
        path = np.stack([0.3 * r * np.cos(t), 0.3 * r * np.sin(t), np.linspace(0, h, 15)], 1)
        return assemble(
            [
                sweep(path, r, c, 6),
                cylinder(r * 2.5, 0.01, tint(rng, "metal"), n=12),
                lathe([(0, 0), (0.004, 0.008), (0, 0.025)], FLAME, 6, z=h),
            ]
        )
    return assemble(
        [
            lathe(
                [(0, 0), (r * 3, 0), (r * 2.2, h * 0.35), (r * 2.4, h * 0.36), (r * 1.2, h * 0.7), (0, h * 0.85)],
                c,
                pick(rng, 6, 16),
            ),
            cylinder(0.001, 0.012, (0.2, 0.2, 0.2), z=h * 0.85, n=4),
        ]
    )
