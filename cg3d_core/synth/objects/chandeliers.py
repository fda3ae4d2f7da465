"""Chandeliers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .game_parts import drum, game_wood
from .lamps import GLOW, lamp_metal, shade

CHANDELIER = Category(
    "chandelier", "lighting",
    synonyms=("crystal chandelier", "branched ceiling light", "candelabra ceiling lamp", "lustre"),
    glosses=("a branched light that hangs from the ceiling", "a big decorative lamp with many bulbs over the dining table", "a hanging light fixture with arms for candles or bulbs"),
    place="ceiling", rooms=("living", "bedroom"))  # fmt: skip


def _candle(c, h=0.1):
    return merge(
        [
            cylinder(0.03, 0.012, c, n=8, top=0.02),
            cylinder(0.012, h, (0.95, 0.93, 0.85), z=0.01, n=8),
            sphere(0.014, 0.014, 0.025, GLOW, z=h + 0.03, n=6),
        ]
    )


@CHANDELIER.style()
def chandelier_curved_arms(rng):
    n, r, h, c = int(rng.integers(4, 10)), u(rng, 0.25, 0.5), u(rng, 0.3, 0.9), lamp_metal(rng)
    drop = u(rng, 0.1, 0.25)
    arm = sweep(
        bezier((0.02, 0, 0.06), (r * 0.4, 0, -drop), (r * 1.05, 0, -drop * 0.8), (r, 0, 0.08), n=9), 0.009, c, 5
    )
    tip = (
        _candle(c).moved(r, 0, 0.08)
        if odds(rng, 0.5)
        else lathe([(0.02, 0), (0.07, 0.12), (0.065, 0.12), (0.015, 0.01)], tint(rng, "white"), 10).moved(r, 0, 0.07)
    )
    body = lathe(
        [
            (0, -0.08),
            (0.04, -0.04),
            (0.06, 0.04),
            (0.02, 0.1),
            (0.045, 0.2),
            (0.01, 0.26),
            (0.01, 0.26 + h),
            (0.06, 0.28 + h),
            (0, 0.28 + h),
        ],
        c,
        12,
    )
    return assemble([ring_of(merge([arm, tip]), n), body])


@CHANDELIER.style()
def chandelier_ring(rng):
    n, r, h, c = (
        int(rng.integers(5, 12)),
        u(rng, 0.3, 0.55),
        u(rng, 0.35, 0.9),
        tint(rng, pick(rng, "wood", "black", "metal")),
    )
    ring = lathe([(r, 0), (r, 0.06), (r - 0.05, 0.06), (r - 0.05, 0), (r, 0)], c, 24)
    chains = ring_of(bar((r - 0.02, 0, 0.04), (0.02, 0, h), 0.006, tint(rng, "black"), 4), pick(rng, 3, 4, 6))
    parts = [
        ring,
        ring_of(_candle(c, u(rng, 0.07, 0.15)).moved(z=0.05), n, r - 0.025),
        chains,
        cylinder(0.06, 0.1, c, z=h),
    ]
    if odds(rng, 0.4):
        parts += [
            ring.scaled(0.6, 0.6, 1).moved(z=0.2),
            ring_of(_candle(c).moved(z=0.25), n // 2 + 2, (r - 0.025) * 0.6),
        ]
    return assemble(parts)


@CHANDELIER.style()
def chandelier_crystal_tiers(rng):
    r, tiers, c, g = u(rng, 0.2, 0.45), int(rng.integers(2, 5)), tint(rng, "metal"), tint(rng, "glass")
    parts, z = [cylinder(0.015, 0.3 + 0.14 * tiers, c, n=6), cylinder(0.07, 0.03, c, z=0.3 + 0.14 * tiers)], 0.0
    for k in range(tiers):
        radius = r * (k + 1) / tiers
        parts += [
            torus(radius, 0.01, c, z=z + 0.12, n=18),
            ring_of(sphere(0.014, 0.014, 0.05, g, z=z + 0.06, n=6), 8 + 2 * k, radius),
        ]
        z += u(rng, 0.08, 0.13)
    return assemble(parts)


@CHANDELIER.style()
def chandelier_bulb_cluster(rng):
    """Straight rods from one hub, each with a bare bulb or globe."""
    n, c, size = int(rng.integers(6, 13)), tint(rng, pick(rng, "metal", "black")), u(rng, 0.03, 0.07)
    parts = [sphere(0.06, 0.06, 0.06, c, n=8), bar((0, 0, 0), (0, 0, u(rng, 0.4, 0.8)), 0.01, c, 6)]
    for _ in range(n):
        d = rng.normal(size=3) * [1, 1, 0.6]
        d *= u(rng, 0.2, 0.45) / np.linalg.norm(d)
        parts += [bar((0, 0, 0), d, 0.006, c, 4), sphere(size, size, size, tint(rng, "white"), *d, n=8)]
    return assemble(parts)


@CHANDELIER.style()
def chandelier_bar(rng):
    """A long bar with several lights for a dining table."""
    w, n, h, c = u(rng, 0.7, 1.3), int(rng.integers(3, 7)), u(rng, 0.4, 0.9), lamp_metal(rng)
    one = merge(
        [
            bar((0, 0, 0), (0, 0, 0.12), 0.006, c, 4),
            shade(rng, 0.07, 0.1).moved(z=-0.08),
            sphere(0.03, 0.03, 0.03, GLOW, z=-0.03, n=6),
        ]
    )
    return assemble(
        [
            box(w, 0.04, 0.03, c, z=0.12),
            *[one.moved((k / (n - 1) - 0.5) * w * 0.92) for k in range(n)],
            *[bar((s * w * 0.3, 0, 0.14), (s * w * 0.1, 0, h), 0.005, c, 4) for s in (-1, 1)],
            box(w * 0.35, 0.1, 0.03, c, z=h),
        ]
    )


@CHANDELIER.style()
def game_chandelier(rng):
    """Wagon wheel or fat ring with block candles on a thick chain."""
    n, r, c = pick(rng, 4, 5, 6, 8), u(rng, 0.3, 0.5), pick(rng, game_wood(rng), (0.3, 0.3, 0.33))
    t, h = u(rng, 0.03, 0.06), u(rng, 0.35, 0.7)
    ring = lathe([(r, 0), (r + t, t * 0.5), (r, t), (r - t, t * 0.5), (r, 0)], c, max(n * 2, 8))
    candle = (
        cylinder(0.03, 0.1, (0.95, 0.92, 0.82), z=t, n=6)
        + lathe([(0, t + 0.1), (0.02, t + 0.125), (0, t + 0.17)], (1.0, 0.75, 0.25), 5)
        + cylinder(0.05, 0.02, c, z=t * 0.8, n=6)
    )
    spoke = box(r, t * 1.2, t * 0.8, c, r / 2) if odds(rng, 0.6) else bar((r, 0, t), (0, 0, h * 0.7), t * 0.3, c, 5)
    return assemble(
        [ring, ring_of(candle.moved(r), n), ring_of(spoke, n), cylinder(t * 0.5, h, c, n=5), drum(0.09, 0.05, c, 6, h)]
    )


@CHANDELIER.style()
def chandelier_tiers_crystal(rng):
    """Stacked rings of hanging drops, wide below or above: a glass cascade."""
    k, r, c, g = int(rng.integers(3, 6)), u(rng, 0.22, 0.42), tint(rng, "metal"), tint(rng, "glass")
    up, z, parts = odds(rng, 0.5), 0.0, []
    for i in range(k):
        s = r * (1 - 0.75 * (i if up else k - 1 - i) / k)
        drop = lathe([(0, 0), (0.012, 0.03), (0.008, 0.1), (0, 0.12)], g, 5)
        parts += [ring_of(drop.moved(s, 0, z), int(8 + s * 22)), torus(s, 0.01, c, z=z + 0.12, n=20)]
        z += u(rng, 0.06, 0.11)
    return assemble([*parts, cylinder(0.012, z + u(rng, 0.15, 0.5), c, n=6), cylinder(0.06, 0.04, c, z=z + 0.1)])


@CHANDELIER.style()
def chandelier_square_frame(rng):
    """Lantern-like cage of bars with candles inside."""
    w, h, c, up = (
        u(rng, 0.28, 0.45),
        u(rng, 0.35, 0.6),
        tint(rng, pick(rng, "black", "metal", "wood")),
        u(rng, 0.2, 0.6),
    )
    t = u(rng, 0.008, 0.016)
    parts = [box(2 * t, 2 * t, h, c, i * w / 2, j * w / 2) for i in (-1, 1) for j in (-1, 1)]
    parts += [box(w, 2 * t, 2 * t, c, 0, j * w / 2, z) for j in (-1, 1) for z in (0, h)] + [
        box(2 * t, w, 2 * t, c, i * w / 2, 0, z) for i in (-1, 1) for z in (0, h)
    ]
    parts += [bar((i * w / 2, j * w / 2, h), (0, 0, h + 0.15), t, c, 4) for i in (-1, 1) for j in (-1, 1)]
    parts += [ring_of(_candle(c).moved(w * 0.2, 0, h * 0.3), 4), bar((0, 0, h * 0.3), (0, 0, h + 0.15 + up), t, c, 5)]
    parts += [
        bar((0, 0, h * 0.31), (w * 0.2 * np.cos(a), w * 0.2 * np.sin(a), h * 0.31), t * 0.8, c, 4)
        for a in np.arange(4) * np.pi / 2
    ]
    return assemble([*parts, cylinder(0.06, 0.03, c, z=h + 0.15 + up)])


@CHANDELIER.style()
def chandelier_sputnik_rings(rng):
    """Modern: two or three tilted light rings on wires, or glass balls on branches."""
    c, parts, h = tint(rng, pick(rng, "metal", "black")), [], u(rng, 0.6, 0.95)
    if odds(rng, 0.55):
        for k in range(int(rng.integers(2, 4))):
            r = u(rng, 0.18, 0.42)
            ring = (
                torus(r, 0.014, GLOW if odds(rng, 0.5) else c, n=26)
                .turned(u(rng, -0.5, 0.5), "x")
                .moved(0, 0, 0.15 + 0.14 * k)
            )
            parts += [ring, *[bar((r * x, 0, 0.15 + 0.14 * k), (0.05 * x, 0, h), 0.003, c, 4) for x in (-1, 1)]]
        return assemble([*parts, cylinder(0.1, 0.03, c, z=h)])
    n, r = int(rng.integers(4, 9)), u(rng, 0.05, 0.09)
    p = np.float32([0, 0, h * 0.35])
    for k in range(n):
        a = 2.4 * k
        q = np.float32([u(rng, 0.2, 0.45) * np.cos(a), u(rng, 0.2, 0.45) * np.sin(a), h * 0.35 + u(rng, -0.15, 0.15)])
        parts += [bar(p, q, 0.008, c, 5), sphere(r, r, r, tint(rng, pick(rng, "white", "glass")), *q, n=10)]
    return assemble([*parts, bar(p, (0, 0, h), 0.01, c, 5), cylinder(0.07, 0.03, c, z=h)])


@CHANDELIER.style()
def chandelier_drum_or_antlers(rng):
    """Bulbs inside a wide drum of cloth, or on forked branches with small shades."""
    r, h, c = u(rng, 0.25, 0.45), u(rng, 0.4, 0.9), lamp_metal(rng)
    if odds(rng, 0.5):
        d = r * u(rng, 0.5, 0.9)
        wall = lathe(
            [(r, 0), (r, d), (r * 0.98, d), (r * 0.98, 0), (r, 0)], tint(rng, pick(rng, "white", "fabric", "black")), 24
        )
        bulbs = ring_of(sphere(0.035, 0.035, 0.05, GLOW, r * 0.5, 0, d * 0.45, n=7), int(rng.integers(3, 7)))
        wires = ring_of(bar((r * 0.98, 0, d), (0, 0, d + h * 0.5), 0.005, c, 4), 4)
        return assemble([wall, bulbs, wires, cylinder(0.01, h, c, z=d, n=6), cylinder(0.06, 0.03, c, z=d + h)])
    n, wood = int(rng.integers(3, 7)), tint(rng, pick(rng, "wood", "white", "black"))
    branch = sweep(
        bezier((0, 0, 0), (r * 0.7, 0, -0.2), (r * 1.1, 0, 0.0), (r, 0, 0.22), n=7),
        np.linspace(0.025, 0.01, 7),
        wood,
        5,
    )
    fork = bar((r * 0.75, 0, -0.05), (r * 1.2, 0.1, 0.16), 0.012, wood, 5, end_r=0.004)
    top = shade(rng, 0.07, 0.09).moved(r, 0, 0.2) if odds(rng, 0.5) else _candle(wood).moved(r, 0, 0.2)
    return assemble(
        [
            ring_of(merge([branch, fork, top]), n),
            cylinder(0.012, h, c, n=6),
            sphere(0.05, 0.05, 0.05, c, n=8),
            cylinder(0.06, 0.03, c, z=h),
        ]
    )
