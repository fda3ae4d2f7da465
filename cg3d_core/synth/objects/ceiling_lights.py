"""Lights at the ceiling: flush ones, tubes, spots, panels."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, panel, pick, ring_of, soft_box, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .lamps import GLOW
from .wall_lamps import WARM, bracket_metal

CEILING_LIGHT = Category(
    "ceiling light", "lighting",
    synonyms=("ceiling lamp", "overhead light", "light fixture", "flush mount light", "downlight", "spotlight"),
    glosses=("a light fixed flat to the ceiling", "a shallow glass bowl under the ceiling with a bulb in it", "a row of small lamps on a rail overhead", "a tube or panel that lights an office from above"),
    place="ceiling", rooms=("kitchen", "bedroom", "office", "bathroom", "corridor", "shop"))  # fmt: skip


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


@CEILING_LIGHT.style()
def ceiling_light_glass_bowl(rng):
    """A bowl of glass held by a ring or three clips and a knob."""
    r, m, k = u(rng, 0.13, 0.28), tint(rng, pick(rng, "metal", "black", "white")), u(rng, 0.3, 0.8)
    t = np.linspace(0, np.pi / 2, 7)
    bowl = lathe(
        [(r * np.sin(a), -r * k * np.cos(a)) for a in t] + [(r * 0.95, 0.02)],
        tint(rng, pick(rng, "white", "glass", "fabric")),
        22,
    )
    return assemble(
        [
            bowl,
            cylinder(r * u(rng, 0.7, 1.1), 0.03, m, z=0.015, n=22),
            sphere(0.018, 0.018, 0.018, m, z=-r * k, n=7),
            ring_of(box(0.03, 0.02, 0.05, m, z=-0.02), 3, r),
        ]
    )


@CEILING_LIGHT.style()
def ceiling_light_spots_on_rail(rng):
    """Two to five spots that point different ways, on a bar, a track or a round plate."""
    n, m = int(rng.integers(2, 6)), tint(rng, pick(rng, "metal", "black", "white"))
    r, w = u(rng, 0.03, 0.05), u(rng, 0.16, 0.3)
    parts = [box(w * n, 0.05, 0.03, m)] if odds(rng, 0.7) else [cylinder(w * 0.8, 0.03, m, n=22)]
    for k in range(n):
        spot = merge(
            [cylinder(r, r * u(rng, 1.6, 3), m, n=12, top=r * 0.8), cylinder(r * 0.85, 0.004, WARM, z=-0.002, n=12)]
        ).moved(z=-r * 1.5)
        spot = spot.turned(u(rng, -0.9, 0.9), "x").turned(u(rng, -0.6, 0.6), "y")
        a = 2 * np.pi * k / n
        x, y = ((k - (n - 1) / 2) * w, 0) if len(parts[0].faces) == 12 else (w * 0.5 * np.cos(a), w * 0.5 * np.sin(a))
        parts += [spot.moved(x, y, -0.09), bar((x, y, -0.08), (x, y, 0.0), 0.008, m, 5)]
    return assemble(parts)


@CEILING_LIGHT.style()
def ceiling_light_sunk(rng):
    """A ring let into the ceiling with a lamp inside, alone or in a group."""
    r, m, n = u(rng, 0.04, 0.11), tint(rng, pick(rng, "white", "metal", "black")), pick(rng, 1, 1, 3, 4)
    one = merge(
        [
            lathe([(r, 0.012), (r * 1.25, 0.008), (r * 1.25, 0), (r, 0), (r * 0.8, 0.05), (0, 0.05)], m, 22),
            cylinder(r * 0.6, 0.01, WARM, z=0.03, n=16),
            cylinder(r, u(rng, 0.04, 0.12), m, z=0.01, n=16),
        ]
    )
    return assemble([one.moved(k * r * u(rng, 3, 4)) for k in range(n)])


@CEILING_LIGHT.style()
def ceiling_light_panel_rings(rng):
    """A flat office panel with a grid, or stacked flat rings."""
    if odds(rng, 0.5):
        w, n = u(rng, 0.55, 0.65), int(rng.integers(3, 7))
        d, c = w * pick(rng, 1, 0.5, 2), tint(rng, "white")
        parts = [
            box(w, d, 0.06, c),
            *[box(0.01, d, 0.03, tint(rng, "metal"), x, 0, -0.03) for x in np.linspace(-w / 2, w / 2, n)],
            *[box(w, 0.01, 0.03, tint(rng, "metal"), 0, y, -0.03) for y in np.linspace(-d / 2, d / 2, n)],
        ]
        return assemble(parts)
    r, m = u(rng, 0.2, 0.4), tint(rng, pick(rng, "metal", "black", "white"))
    parts, z = [], 0.0
    for k in range(int(rng.integers(1, 4))):
        parts += [
            lathe(
                [(r, z), (r, z + 0.03), (r * 0.86, z + 0.03), (r * 0.86, z), (r, z)], m if odds(rng, 0.5) else WARM, 28
            ).moved(u(rng, -0.05, 0.05))
        ]
        z, r = z + u(rng, 0.03, 0.08), r * u(rng, 0.6, 0.85)
        parts += [box(2 * r, 0.02, 0.02, m, z=z + 0.01)] if k == 0 else []
    return assemble([*parts, cylinder(0.08, 0.05, m, z=z, n=16)])


@CEILING_LIGHT.style()
def ceiling_light_chunky(rng):
    """As in games: a fat dome or cube under a thick plate."""
    r, n, m = u(rng, 0.12, 0.25), int(rng.integers(6, 10)), bracket_metal(rng)
    dome = (
        lathe([(0, -r * 0.8), (r * 0.6, -r * 0.65), (r * 0.95, -r * 0.2), (r, 0.0)], WARM, n)
        if odds(rng, 0.6)
        else soft_box(r * 1.7, r * 1.7, r, WARM, z=-r, r=r * 0.2, n=1)
    )
    return assemble(
        [
            dome,
            cylinder(r * 1.15, r * 0.25, m, n=n),
            *([torus(r, r * 0.1, m, z=-r * 0.25, n=n)] if odds(rng, 0.4) else []),
        ]
    )
