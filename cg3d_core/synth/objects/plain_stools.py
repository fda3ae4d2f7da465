"""Stools, benches and ottomans as CAD libraries hold them: bare boxes, discs and bent sheets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, sphere
from ..palette import tint
from ..parts import lean, pad, ribbon, rings, smooth
from .plain_seats import _any
from .seating import BENCH, OTTOMAN, frame_colour
from .sofas import cloth_colour
from .stools import STOOL


@STOOL.style()
def plain_cylinder(rng):
    """Disc on a straight pillar, cube, or disc on straight rods."""
    h, r, c, kind = u(rng, 0.4, 0.78), u(rng, 0.15, 0.2), _any(rng), int(rng.integers(3))
    if kind == 0:
        foot = cylinder(r * u(rng, 0.8, 1.1), 0.02, c, n=24)
        return assemble(
            [foot, cylinder(u(rng, 0.02, 0.06), h, c), cylinder(r, u(rng, 0.03, 0.08), _any(rng), z=h, n=24)]
        )
    if kind == 1:
        h = u(rng, 0.38, 0.48)
        return assemble([box(2 * r, 2 * r, h, c), soft_box(2 * r, 2 * r, 0.05, _any(rng), z=h)])
    rod = cylinder(u(rng, 0.008, 0.02), h, c, n=8)
    hoop = lathe(
        [(r * 0.9, 0), (r * 0.95, 0.012), (r * 0.9, 0.024), (r * 0.86, 0.012), (r * 0.9, 0)],
        c,
        20,
        z=h * u(rng, 0.2, 0.4),
    )
    return assemble(
        [ring_of(rod, pick(rng, 3, 4), r * 0.9), hoop, cylinder(r, u(rng, 0.02, 0.06), _any(rng), z=h - 0.01, n=24)]
    )


@STOOL.style()
def folding_camp(rng):
    """Crossed legs with a cloth seat between two bars."""
    w, d, h, c, m = u(rng, 0.32, 0.42), u(rng, 0.3, 0.4), u(rng, 0.38, 0.46), tint(rng, "fabric"), frame_colour(rng)
    r = u(rng, 0.009, 0.016)
    parts = [
        bar((i * w / 2, -s * d / 2, 0), (i * (w / 2 - 0.02 * (s > 0)), s * d / 2, h), r, m, 6)
        for i in (-1, 1)
        for s in (-1, 1)
    ]
    parts += [bar((-w / 2, s * d / 2, z), (w / 2, s * d / 2, z), r, m, 6) for s in (-1, 1) for z in (0.03, h)]
    sag = u(rng, 0.02, 0.06)
    return assemble(
        [*parts, ribbon(smooth([(d / 2, h + 0.01), (0, h - sag), (-d / 2, h + 0.01)], 8), w * 0.92, 0.008, c)]
    )


@BENCH.style()
def slab_bench(rng):
    """Stone or concrete: one slab on two blocks, one hollow block, or a curve in plan."""
    w, d, h, t, c = (
        u(rng, 1.0, 1.9),
        u(rng, 0.38, 0.55),
        u(rng, 0.4, 0.48),
        u(rng, 0.05, 0.12),
        tint(rng, pick(rng, "clay", "white", "metal", "wood")),
    )
    kind = int(rng.integers(3))
    if kind == 0:
        return assemble(
            [box(w, d, t, c, z=h - t), *[box(u(rng, 0.1, 0.3), d * 0.85, h - t, c, i * w * 0.36) for i in (-1, 1)]]
        )
    if kind == 1:
        return assemble(
            [box(w, d, t, c, z=h - t), box(w, d, t, c), *[box(t, d, h, c, i * (w - t) / 2) for i in (-1, 1)]]
        )
    b = u(rng, 0.32, 0.42)
    path = smooth(
        [
            (-d / 2, h - 0.04),
            (-d / 2 + 0.04, h),
            (0, h - 0.02),
            (d * 0.4, h),
            (d / 2 + 0.02, h + b * 0.5),
            (d / 2 + 0.1, h + b),
        ],
        12,
    )
    m = tint(rng, pick(rng, "metal", "black"))
    ends = [
        box(0.05, d, 0.05, m, i * w * 0.36, 0, h - 0.08)
        + box(0.05, 0.05, h - 0.03, m, i * w * 0.36, d * 0.1)
        + box(0.05, d, 0.03, m, i * w * 0.36)
        for i in (-1, 1)
    ]
    return assemble([ribbon(path, w, 0.03, c), *ends])


@OTTOMAN.style()
def plain_block(rng):
    """A bare box, cylinder or wedge; nothing else."""
    w, d, h, c = u(rng, 0.38, 1.0), u(rng, 0.38, 0.7), u(rng, 0.32, 0.46), cloth_colour(rng)
    kind = int(rng.integers(3))
    if kind == 0:
        return assemble([box(w, d, h, c)])
    if kind == 1:
        return assemble([cylinder(d / 2, h, c, n=28)])
    lid = lean(box(w, d, 0.06, c), -u(rng, 0.7, 1.4)).moved(0, d * 0.35, h + 0.12)
    walls = [box(w, 0.03, h, c, 0, j * (d - 0.03) / 2) for j in (-1, 1)] + [
        box(0.03, d, h, c, i * (w - 0.03) / 2) for i in (-1, 1)
    ]
    return (
        assemble([box(w, d, 0.03, c), *walls, lid.moved(0, 0.0, 0)])
        if odds(rng, 0.5)
        else assemble([box(w, d, h, c, top=u(rng, 0.75, 0.95))])
    )


@OTTOMAN.style()
def leather_pouf(rng):
    """Moroccan: a squat ball of lobes with a star of seams, flat above and below."""
    r, h, n, c = (
        u(rng, 0.24, 0.36),
        u(rng, 0.3, 0.42),
        int(rng.integers(6, 13)),
        tint(rng, pick(rng, "wood", "fabric", "white")),
    )
    a = np.linspace(0, 2 * np.pi, 4 * n, endpoint=False)
    lobe = 1 + u(rng, 0.03, 0.09) * np.abs(np.sin(a * n / 2))
    ring = np.stack([np.cos(a) * lobe, np.sin(a) * lobe], 1)
    levels = [(0.7, 0.0), (0.92, 0.12), (1.0, 0.45), (0.95, 0.78), (0.72, 0.97), (0.15, 1.0)]
    return assemble(
        [
            rings([ring * r * s for s, _ in levels], [h * z for _, z in levels], c),
            sphere(0.03, 0.03, 0.012, c, z=h, n=6),
        ]
    )


@OTTOMAN.style()
def crossed_legs(rng):
    """Cushion on crossed bentwood or metal legs."""
    w, d, h, t = u(rng, 0.42, 0.6), u(rng, 0.38, 0.45), u(rng, 0.38, 0.46), u(rng, 0.08, 0.14)
    c, m, r = cloth_colour(rng), frame_colour(rng), u(rng, 0.01, 0.022)
    parts = [pad(w, d, t, c, z=h - t, r=0.04, crown=0.02)]
    for j in (-1, 1):
        y = j * (d / 2 - 0.05)
        if odds(rng, 0.5):
            parts += [bar((i * w * 0.42, y, 0), (-i * w * 0.42, y, h - t + 0.01), r, m, 6) for i in (-1, 1)]
        else:
            parts += [
                sweep(
                    bezier(
                        (i * w * 0.45, y, 0),
                        (i * w * 0.1, y, h * 0.35),
                        (-i * w * 0.1, y, h * 0.3),
                        (i * w * 0.42, y, h - t + 0.01),
                        n=7,
                    ),
                    r,
                    m,
                    5,
                )
                for i in (-1, 1)
            ]
    return assemble([*parts, bar((0, -d / 2 + 0.05, h * 0.4), (0, d / 2 - 0.05, h * 0.4), r * 0.8, m, 6)])
