"""Chandeliers and pendant lamps."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, ring_of, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
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


PENDANT = Category(
    "pendant lamp", "lighting",
    synonyms=("hanging lamp", "hanging light", "pendant light", "suspended lamp", "drop light"),
    glosses=("a lamp that hangs from the ceiling on a cord", "a light hanging in the middle of the room", "a single shade on a cable over the table"),
    place="ceiling", rooms=("living", "kitchen", "bedroom", "office", "corridor", "shop"))  # fmt: skip


CEILING_LIGHT = Category(
    "ceiling light", "lighting",
    synonyms=("ceiling lamp", "overhead light", "light fixture", "flush mount light", "downlight", "spotlight"),
    glosses=("a light fixed flat to the ceiling", "a shallow glass bowl under the ceiling with a bulb in it", "a row of small lamps on a rail overhead", "a tube or panel that lights an office from above"),
    place="ceiling", rooms=("kitchen", "bedroom", "office", "bathroom", "corridor", "shop"))  # fmt: skip


def _cord(h, c):
    return [cylinder(0.006, h, c, n=5), cylinder(0.05, 0.025, c, z=h - 0.025, n=12)]


@PENDANT.style()
def pendant_shade(rng):
    r, h = u(rng, 0.12, 0.3), u(rng, 0.4, 1.2)
    return assemble(
        [
            shade(rng, r, r * u(rng, 0.6, 1.3)),
            sphere(0.035, 0.035, 0.05, GLOW, z=r * 0.4, n=8),
            *_cord(h, tint(rng, "black")),
        ]
    )


@PENDANT.style()
def pendant_dome(rng):
    r, h, c = u(rng, 0.15, 0.32), u(rng, 0.4, 1.2), tint(rng, pick(rng, "metal", "black", "paint", "white"))
    a = np.linspace(0, np.pi / 2, 6)
    out = [(r * np.cos(t), r * 0.7 * np.sin(t)) for t in a[:-1]] + [(0.03, r * 0.7), (0.03, r * 0.9), (0, r * 0.9)]
    return assemble(
        [
            lathe([(r * 0.97, 0), *out], c, 22),
            sphere(0.04, 0.04, 0.05, GLOW, z=r * 0.3, n=8),
            *_cord(h + r * 0.8, tint(rng, "black")),
        ]
    )


@PENDANT.style()
def pendant_globe(rng):
    r, h = u(rng, 0.1, 0.28), u(rng, 0.3, 1.1)
    ball = sphere(
        r, r, r * pick(rng, 1.0, 0.7, 1.3), tint(rng, pick(rng, "white", "white", "glass", "fabric")), z=r, n=18
    )
    return assemble([ball, *[m.moved(z=r) for m in _cord(h + r, tint(rng, pick(rng, "black", "metal")))]])


@CEILING_LIGHT.style()
def ceiling_light_flush(rng):
    r, c = u(rng, 0.15, 0.32), tint(rng, "white")
    if odds(rng, 0.5):
        return assemble(
            [
                lathe([(0, 0), (r * 0.6, 0.015), (r * 0.93, 0.06), (r, 0.1), (0, 0.1)], c, 24),
                torus(r, 0.012, tint(rng, "metal"), z=0.09, n=24),
            ]
        )
    w = u(rng, 0.3, 1.3)
    return assemble([soft_box(w, pick(rng, w, 0.2, 0.6), u(rng, 0.05, 0.1), c, r=u(rng, 0.01, 0.1), n=3)])


@CEILING_LIGHT.style()
def ceiling_light_tube(rng):
    """A fluorescent batten, bare or with a reflector."""
    w, c = u(rng, 0.6, 1.5), tint(rng, "white")
    parts = [
        bar((-w / 2, y, 0.0), (w / 2, y, 0.0), 0.015, GLOW, 7) for y in ((-0.04, 0.04) if odds(rng, 0.5) else (0.0,))
    ]
    parts += [box(w * 1.02, 0.06, 0.05, c, z=0.025)]
    if odds(rng, 0.5):
        parts += [panel(w, 0.12, 0.006, c).turned(s * 1.0, "x").moved(0, s * 0.02, 0.03) for s in (-1, 1)]
    return assemble(parts)


@PENDANT.style()
def pendant_cluster(rng):
    n, c = int(rng.integers(3, 6)), tint(rng, "black")
    top, one = 1.0, shade(rng, u(rng, 0.06, 0.12), u(rng, 0.08, 0.18))
    parts = [cylinder(0.14, 0.03, c, z=top, n=18)]
    for k in range(n):
        a, z = 2 * np.pi * k / n, u(rng, 0.0, 0.5)
        x, y = 0.16 * np.cos(a), 0.16 * np.sin(a)
        parts += [bar((x, y, z + 0.08), (x * 0.5, y * 0.5, top), 0.004, c, 4), one.moved(x, y, z)]
    return assemble(parts)
