"""Towels."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, sheet, soft_box, u
from ..mesh import bar, box, lathe, torus
from ..palette import tint
from ..registry import Category

TOWEL = Category(
    "towel", "textile",
    synonyms=("bath towel", "hand towel", "hanging towel", "towel rail"),
    glosses=("a cloth for drying the body after washing", "terry cloth hanging on a bar", "what you dry your hands with"),
    place="wall", hang=(0.6, 1.3), rooms=("bathroom", "kitchen"))  # fmt: skip


def _folded_over(w, front, back, c, y=0.0, z=0.0):
    """Cloth over a rail at height 0: front part longer."""
    t = np.r_[np.linspace(-front, -0.02, 5), 0.0, np.linspace(-0.02, -back, 4)]
    side = np.r_[np.full(5, -0.025), 0.0, np.full(4, 0.025)]
    x = np.linspace(-w / 2, w / 2, 9)
    gx, gz = np.meshgrid(x, t, indexing="ij")
    gy = np.meshgrid(x, side, indexing="ij")[1] * (1 + 0.3 * np.sin(gx * 25))
    return sheet(np.stack([gx, gy + y, gz + z], -1), c, 0.01)


@TOWEL.style()
def towel_on_rail(rng):
    w = u(rng, 0.25, 0.6)
    n, c, long = int(rng.integers(1, 3)), tint(rng, "metal"), u(rng, 0.3, 0.75)
    rail = (w + 0.06) * n
    parts = [
        _folded_over(w, long, long * u(rng, 0.6, 1), tint(rng, pick(rng, "fabric", "white", "paint"))).moved(
            (k - (n - 1) / 2) * (w + 0.05)
        )
        for k in range(n)
    ]
    return assemble(
        [
            *parts,
            bar((-rail / 2, 0, 0), (rail / 2, 0, 0), 0.01, c, 6),
            *[bar((s * rail / 2, 0, 0), (s * rail / 2, 0.07, 0), 0.01, c, 6) for s in (-1, 1)],
        ]
    )


@TOWEL.style()
def towel_on_hook(rng):
    h, c = u(rng, 0.45, 0.8), tint(rng, pick(rng, "fabric", "white", "paint"))
    a, z = np.linspace(0, 2 * np.pi, 20, endpoint=False), np.linspace(0, 1, 7)
    r = 0.02 + 0.09 * np.sqrt(1 - z)
    rings = [
        np.stack([np.cos(a) * k * (1 + 0.35 * np.sin(5 * a)), np.sin(a) * k * 0.5, np.full(20, h * t)], -1)
        for k, t in zip(r, z, strict=True)
    ]
    return assemble([loft(rings, c), bar((0, 0.06, h), (0, -0.02, h + 0.01), 0.008, tint(rng, "metal"), 6)])


@TOWEL.style()
def towel_folded_pile(rng):
    n, w, d = int(rng.integers(1, 6)), u(rng, 0.25, 0.4), u(rng, 0.18, 0.3)
    parts = [
        soft_box(w * u(rng, 0.95, 1), d, 0.055, tint(rng, pick(rng, "fabric", "white")), z=k * 0.055, r=0.03, n=3)
        for k in range(n)
    ]
    return assemble(
        [*parts, box(w * 1.2, d * 1.1, 0.02, tint(rng, pick(rng, "wood", "metal", "glass")), 0, 0.02, -0.02)]
    )


@TOWEL.style()
def towel_rolled(rng):
    """Rolled up, one or a pyramid."""
    r, w, n = u(rng, 0.04, 0.07), u(rng, 0.2, 0.36), pick(rng, 1, 3, 6)
    t = np.linspace(0.3, 1, 26)
    a = t * u(rng, 14, 20)
    spiral = np.stack([np.cos(a) * r * t, np.sin(a) * r * t], 1)
    grid = np.stack([np.c_[np.full(26, x), spiral] for x in (-w / 2, w / 2)])
    places = [(0, 0), (2, 0), (1, 1.73), (4, 0), (3, 1.73), (2, 3.46)][:n]
    c = tint(rng, pick(rng, "fabric", "white", "paint"))
    return assemble([sheet(grid, c if odds(rng, 0.6) else tint(rng, "fabric"), 0.006).moved(0, x * r, z * r) for x, z in places])  # fmt: skip


@TOWEL.style()
def towel_chunky_low_poly(rng):
    """The game asset: a thick folded block over a fat bar, or a neat block lying with a stripe."""
    w, h, t, c = u(rng, 0.3, 0.55), u(rng, 0.3, 0.7), u(rng, 0.04, 0.08), tint(rng, pick(rng, "fabric", "white", "paint"))  # fmt: skip
    band = tint(rng, "paint")
    if odds(rng, 0.35):
        return assemble([soft_box(w, w * 0.65, t * 2, c, r=0.04, n=1), box(0.05, w * 0.655, t * 2.03, band, w * 0.25), soft_box(w, w * 0.6, t, c, z=t * 2, r=0.03, n=1)])  # fmt: skip
    parts = [soft_box(w, t, h, c, 0, -t * 0.7, 0, r=0.015, n=1), soft_box(w, t, h * u(rng, 0.6, 0.95), c, 0, t * 0.7, h * 0.05, r=0.015, n=1)]  # fmt: skip
    parts += [box(w, t * 2.4, 0.04, c, 0, 0, h - 0.02), box(w * 1.01, t * 1.04, 0.05, band, 0, -t * 0.7, h * 0.15)]
    k = tint(rng, pick(rng, "metal", "wood"))
    return assemble([*parts, bar((-w * 0.65, 0, h - 0.03), (w * 0.65, 0, h - 0.03), 0.025, k, 6), *[box(0.05, 0.14, 0.06, k, s * w * 0.65, 0.05, h - 0.06) for s in (-1, 1)]])  # fmt: skip


@TOWEL.style()
def towel_on_ring(rng):
    """Pulled through a ring on the wall."""
    r, w, h, k = u(rng, 0.07, 0.1), u(rng, 0.16, 0.28), u(rng, 0.35, 0.6), tint(rng, "metal")
    z = np.linspace(0, 1, 8)
    x = np.linspace(-0.5, 0.5, 12)
    width = w * (1 - 0.55 * np.clip(z - 0.4, 0, 1))
    c, parts = tint(rng, pick(rng, "fabric", "white", "paint")), [torus(r, 0.008, k, n=16).turned(np.pi / 2, "x").moved(0, 0, h + r * 0.9)]  # fmt: skip
    for s in (-1, 1):
        g = np.stack([np.outer(width, x), s * 0.025 + 0.015 * np.sin(np.outer(np.ones(8), x * 25 + s)), np.repeat(z[:, None] * h, 12, 1) + 0.05 * (s > 0)], -1)  # fmt: skip
        parts.append(sheet(g, c, 0.008))
    return assemble([*parts, bar((0, 0, h + 1.9 * r), (0, 0.06, h + 1.9 * r), 0.012, k, 6), lathe([(0, 0), (0.03, 0), (0.03, 0.01), (0, 0.01)], k, 12).turned(np.pi / 2, "x").moved(0, 0.06, h + 1.9 * r)])  # fmt: skip


@TOWEL.style()
def towel_spread_or_dropped(rng):
    """Lying flat on the beach with stripes, or crumpled on the floor."""
    w, d, n = u(rng, 0.4, 1.0), u(rng, 0.7, 1.8), 12
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, n), np.linspace(-0.5, 0.5, n), indexing="ij")
    amp, c = pick(rng, 0.008, 0.05, 0.1), tint(rng, pick(rng, "paint", "fabric", "white"))
    z = amp * (np.sin(x * u(rng, 5, 14) + u(rng, 0, 6)) + np.sin(y * u(rng, 5, 14)) + rng.normal(0, 0.1, x.shape))
    f = 0.45 if amp > 0.03 else 1.0
    m = sheet(np.stack([x * w * f, y * d * f, z], -1), c, 0.01)
    rgb = np.uint8(np.float32(tint(rng, "paint")) * 255)
    k = m.faces.mean(1) % (n * n) // n
    return assemble([m.recoloured(np.where(((k.astype(int) % 4) < int(rng.integers(0, 3)))[:, None], rgb, m.colours).astype(np.uint8))])  # fmt: skip
