"""Clothes racks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, pick, ring_of, sheet, stack, sweep, u
from ..forms import oval as oval
from ..mesh import bar, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category

RACK = Category(
    "clothes rack", "household", synonyms=("garment rack", "drying rack", "coat stand", "clothes horse", "coat rack"),
    glosses=("a frame on which clothes are hung", "where coats hang in the hall", "a stand for drying the washing"), place="floor", rooms=("bedroom", "corridor", "shop"))  # fmt: skip


def garment(rng, long):
    """A hanging shirt or coat on a hanger, hook at the origin."""
    c, w = tint(rng, pick(rng, "fabric", "paint", "black", "white")), u(rng, 0.38, 0.48)
    levels = [
        (oval(0.06, 0.03, 2, 12), -0.06),
        (oval(w / 2, 0.045, 2.5, 12), -0.16),
        (oval(w * 0.42, 0.05, 2.5, 12), -long * 0.5),
        (oval(w * 0.5, 0.06, 2.5, 12), -long),
    ]
    return merge([stack(levels[::-1], c), bar((0, 0, 0), (0, 0, -0.08), 0.004, tint(rng, "metal"), 4)])


@RACK.style()
def rack_rail_with_clothes(rng):
    w, h, c = u(rng, 0.8, 1.6), u(rng, 1.4, 1.8), tint(rng, pick(rng, "metal", "black", "wood"))
    parts = [
        bar((-w / 2, 0, h), (w / 2, 0, h), 0.014, c, 6),
        *[bar((s * w / 2, 0, 0.05), (s * w / 2, 0, h), 0.014, c, 6) for s in (-1, 1)],
        *[bar((s * w / 2, -0.24, 0.05), (s * w / 2, 0.24, 0.05), 0.016, c, 6) for s in (-1, 1)],
    ]
    n = int(rng.integers(0, 9))
    parts += [
        garment(rng, u(rng, 0.6, 1.1))
        .turned(np.pi / 2 + u(rng, -0.15, 0.15))
        .moved((k + 0.5) / n * w * 0.9 - w * 0.45, 0, h)
        for k in range(n)
    ]
    return assemble([*parts, bar((-w / 2, 0, 0.15), (w / 2, 0, 0.15), 0.01, c, 5)])


@RACK.style()
def rack_coat_tree(rng):
    h, c, n = u(rng, 1.6, 1.9), tint(rng, pick(rng, "wood", "metal", "black")), int(rng.integers(4, 7))
    hooks = ring_of(
        sweep([(0.02, 0, h - 0.15), (0.1, 0, h - 0.12), (0.15, 0, h - 0.02)], [0.012, 0.012, 0.009], c, 6), n
    )
    parts = [
        cylinder(0.022, h, c, n=10),
        hooks,
        ring_of(bar((0.0, 0, 0.25), (0.26, 0, 0.0), 0.016, c, 6), 4),
        sphere(0.035, 0.035, 0.035, c, z=h, n=8),
    ]
    return assemble(
        parts
        + [
            garment(rng, u(rng, 0.7, 1.1)).turned(np.pi / 2).moved(0.14).turned(2.5 * k).moved(z=h - 0.05)
            for k in range(int(rng.integers(0, 3)))
        ]
    )


@RACK.style()
def rack_drying(rng):
    w, d, h, c = u(rng, 0.9, 1.3), u(rng, 0.5, 0.6), u(rng, 0.85, 1.05), tint(rng, pick(rng, "white", "metal"))
    parts = [bar((-w / 2, y, h), (w / 2, y, h), 0.005, c, 4) for y in np.linspace(-d / 2, d / 2, 10)] + [
        bar((s * w / 2, -d / 2, h), (s * w / 2, d / 2, h), 0.009, c, 5) for s in (-1, 1)
    ]
    parts += [
        bar((s * w / 2, y * d / 2, h), (s * w * 0.45, -y * d / 2, 0), 0.009, c, 5) for s in (-1, 1) for y in (-1, 1)
    ]
    for _ in range(int(rng.integers(0, 5))):
        y, x, cw = u(rng, -0.4, 0.4) * d, u(rng, -0.25, 0.25) * w, u(rng, 0.25, 0.5)
        gx, gz = np.meshgrid(np.linspace(-cw / 2, cw / 2, 7), np.linspace(-u(rng, 0.25, 0.5), 0, 4), indexing="ij")
        parts.append(
            sheet(np.stack([gx + x, y + 0.01 * np.sin(gx * 30), gz + h + 0.008], -1), tint(rng, "fabric"), 0.006)
        )
    return assemble(parts)
