"""Hot-air balloon."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, sphere, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import AMBER, DARK, RED, WHITE, frustum, plan

BALLOON = vehicle_category(
    "hot-air balloon",
    ("hot air balloon", "aerostat", "balloon with a basket", "air balloon"),
    "a huge cloth bag of warm air that carries a basket",
    "what drifts over the fields in the morning with people in a wicker basket",
    "a colourful round balloon with ropes and a burner",
)


def _envelope(rng, r, colours, gores, tall=1.2, mouth=0.2):
    """Balloon bag with its mouth at z = 0, coloured by stripes (gores) or by rings."""
    t = np.linspace(0, 1, 9)
    rad = r * np.where(
        t < 0.62,
        mouth + (1 - mouth) * np.sin(np.pi / 2 * t / 0.62) ** 0.9,
        np.maximum(np.cos(np.pi / 2 * (t - 0.62) / 0.38), 0) ** 0.7,
    )
    rad[-1] = 0
    m = lathe(list(zip(rad, t * 2 * r * tall, strict=True)), colours[0], gores)
    way = int(rng.integers(4))
    i = np.tile(np.repeat(np.arange(8), gores), 1)
    j = np.tile(np.arange(gores), 8)
    index = (j, i, i + j, j * 0)[way] % len(colours)
    both_ = np.repeat(np.arange(8 * gores), 1)
    rgb = (np.float32(colours) * 255).astype(np.uint8)[index[both_]]
    return m.recoloured(np.concatenate([rgb, rgb]) if len(m.faces) == 2 * len(rgb) else m.colours)


def _balloon(rng, r, gores, tall, basket, rope):
    hues = [tint(rng, "paint") for _ in range(int(rng.integers(2, 5)))]
    b, k = r * basket, tint(rng, "wood")
    gap = r * u(rng, 0.3, 0.6)
    hang = [
        bar((i * b * 0.45, j * b * 0.45, b * 0.8), (i * r * 0.18, j * r * 0.18, b + gap), rope, DARK, 4)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    tub = [
        frustum((b * 0.85, b * 0.85), (b, b), k, 0, 0, 0, b * 0.85),
        box(b * 1.06, b * 1.06, b * 0.08, tint(rng, "wood"), 0, 0, b * 0.82),
        box(b * 0.85, b * 0.85, 0.02, DARK, 0, 0, b * 0.89),
    ]
    burner = [cylinder(b * 0.15, b * 0.15, tint(rng, "metal"), 0, 0, b * 1.3, n=8)] if odds(rng, 0.6) else []
    return [_envelope(rng, r, hues, gores, tall).moved(0, 0, b + gap), *hang, *tub, *burner]


@BALLOON.style()
def balloon_realistic(rng):
    r = u(rng, 6, 10)
    return assemble(_balloon(rng, r, int(rng.integers(16, 25)), u(rng, 1.05, 1.3), u(rng, 0.16, 0.24), 0.04))


@BALLOON.style()
def balloon_low_poly_fat(rng):
    r = u(rng, 0.8, 3)
    return assemble(_balloon(rng, r, int(rng.integers(6, 10)), u(rng, 0.9, 1.15), u(rng, 0.4, 0.65), r * 0.03))


@BALLOON.style()
def balloon_with_sandbags_vintage(rng):
    r = u(rng, 2.5, 6)
    b, z = r * 0.3, r * u(rng, 1.0, 1.5)
    hue, k = [tint(rng, "paint"), tint(rng, pick(rng, "white", "paint"))], int(rng.integers(10, 17))
    ropes = ring_of(bar((b * 0.6, 0, b * 0.8), (r * 0.85, 0, z + r * 0.7), r * 0.008, tint(rng, "wood"), 4), 8)
    return assemble(
        [
            _envelope(rng, r, hue, k, 1.0, 0.1).moved(0, 0, z),
            ropes,
            torus(r * 0.9, r * 0.04, AMBER, 0, 0, z + r * 0.75, n=16),
            cylinder(b * 0.55, b * 0.8, tint(rng, "wood"), top=b * 0.65, n=12),
            ring_of(sphere(b * 0.12, b * 0.12, b * 0.18, tint(rng, "clay"), b * 0.75, 0, b * 0.5, n=6), 6),
        ]
    )


@BALLOON.style()
def balloon_smooth_sphere_cad(rng):
    r, c, n = u(rng, 3, 8), tint(rng, "paint"), 18
    b, z = r * u(rng, 0.2, 0.35), r * u(rng, 1.3, 1.8)
    skirt = lathe([(r * 0.25, z - r * 0.25), (r * 0.62, z + r * 0.22)], tint(rng, "paint"), n)
    lines = [
        bar((i * b * 0.5, j * b * 0.5, b), (i * r * 0.2, j * r * 0.2, z - r * 0.2), r * 0.01, DARK, 5)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    return assemble(
        [
            sphere(r, r, r * u(rng, 0.95, 1.15), c, 0, 0, z + r, n=n),
            skirt,
            *lines,
            soft_box(b, b, b * 0.9, tint(rng, "wood"), r=b * 0.15),
        ]
    )


@BALLOON.style()
def balloon_airship_basket_cluster(rng):
    """A bag with a net of ropes all round, flags and a round basket."""
    r = u(rng, 1.5, 7)
    b, hue = r * u(rng, 0.25, 0.4), [tint(rng, "paint") for _ in range(3)]
    z = b + r * 0.4
    t = np.linspace(0.1, 1, 7)
    net = [
        sweep(
            np.c_[
                r * 1.02 * np.sin(np.pi * t * 0.9 + 0.3),
                np.zeros(7),
                z + r * 1.15 - r * 1.15 * np.cos(np.pi * t * 0.9 + 0.3),
            ],
            r * 0.012,
            WHITE,
            4,
        )
    ]
    flags = ring_of(
        plan([(0, 0), (b * 0.3, 0), (b * 0.15, -b * 0.3)], 0.01, RED).turned(np.pi / 2, "x").moved(b * 0.5, 0, b * 0.9),
        4,
    )
    return assemble(
        [
            _envelope(rng, r, hue, 14, 1.15).moved(0, 0, z),
            ring_of(net[0], 6),
            flags,
            cylinder(b * 0.5, b * 0.8, tint(rng, "wood"), top=b * 0.6, n=10),
            torus(b * 0.6, b * 0.06, tint(rng, "wood"), 0, 0, b * 0.8, n=12),
            ring_of(bar((b * 0.5, 0, b * 0.8), (r * 0.22, 0, z + r * 0.05), r * 0.01, DARK, 4), 6),
        ]
    )
