"""Radiators."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, pick, soft_box, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from ..registry import Category

RADIATOR = Category(
    "radiator", "appliance",
    synonyms=("central heating radiator", "panel radiator", "heating radiator", "convector"),
    glosses=("a ribbed metal thing on the wall that heats the room", "a heater through which hot water flows", "what keeps a flat warm in winter, under the window"),
    place="wall_floor", rooms=("living", "bedroom", "office", "bathroom", "corridor", "kitchen"))  # fmt: skip


@RADIATOR.style()
def radiator_columns(rng):
    n, h, d, c = (
        int(rng.integers(5, 22)),
        u(rng, 0.4, 1.0),
        u(rng, 0.08, 0.2),
        tint(rng, pick(rng, "white", "white", "metal", "paint")),
    )
    step, lift = u(rng, 0.045, 0.065), u(rng, 0.06, 0.15)
    rib = soft_box(step * 0.75, d, h, c, z=lift, r=0.012, n=1)
    parts = [rib.moved(k * step) for k in range(n)]
    parts += [bar((0, 0, lift + z * h), (step * (n - 1), 0, lift + z * h), 0.02, c, 6) for z in (0.1, 0.9)]
    return assemble(
        [
            *parts,
            *[box(0.03, d * 0.8, lift + 0.05, c, x=x) for x in (0, step * (n - 1))],
            bar((step * n, 0, 0), (step * n, 0, lift + 0.1), 0.01, tint(rng, "metal"), 5),
        ]
    )


@RADIATOR.style()
def radiator_panel(rng):
    w, h, d, c = u(rng, 0.4, 1.8), u(rng, 0.3, 0.7), u(rng, 0.06, 0.16), tint(rng, "white")
    lift = u(rng, 0.08, 0.15)
    parts = [box(w, d, h, c, z=lift, y=0.005)]
    parts += [
        box(0.02, 0.012, h * 0.86, c, x, -d / 2, lift + h * 0.07)
        for x in np.linspace(-w * 0.47, w * 0.47, min(int(w / 0.04), 36))
    ]
    parts += [bar((s * w * 0.45, 0, 0), (s * w * 0.45, 0, lift), 0.01, tint(rng, "metal"), 5) for s in (-1, 1)]
    return assemble([*parts, sphere(0.03, 0.03, 0.04, tint(rng, "white"), w / 2 + 0.03, 0, lift + h * 0.9, n=8)])


@RADIATOR.style()
def radiator_towel_ladder(rng):
    w, h, c = u(rng, 0.4, 0.6), u(rng, 0.8, 1.7), tint(rng, pick(rng, "white", "metal"))
    parts = [bar((s * w / 2, 0, 0), (s * w / 2, 0, h), 0.018, c, 7) for s in (-1, 1)]
    return assemble(
        [
            *parts,
            *[bar((-w / 2, -0.02, z), (w / 2, -0.02, z), 0.012, c, 6) for z in np.arange(0.08, h, u(rng, 0.06, 0.12))],
        ]
    )


@RADIATOR.style()
def radiator_tall_flat(rng):
    """Upright flat bars, taller than wide."""
    n, h, c = int(rng.integers(3, 9)), u(rng, 1.2, 1.9), tint(rng, pick(rng, "white", "black", "metal"))
    w, gap, d = u(rng, 0.045, 0.09), u(rng, 0.01, 0.04), u(rng, 0.02, 0.05)
    one = soft_box(w, d, h, c, z=0.1, r=pick(rng, 0.004, d * 0.45), n=1)
    parts = [one.moved(k * (w + gap)) for k in range(n)] + [
        box(n * (w + gap), 0.03, 0.04, c, (n - 1) * (w + gap) / 2, d / 2 + 0.015, z) for z in (0.16, h)
    ]
    return assemble(
        [*parts, *[bar((x, d / 2, 0), (x, d / 2, 0.15), 0.01, tint(rng, "metal"), 5) for x in (0, (n - 1) * (w + gap))]]
    )


@RADIATOR.style()
def radiator_convector_bench(rng):
    """A long low case with a grille on top, on short feet."""
    w, h, d, c = u(rng, 0.6, 2.0), u(rng, 0.15, 0.4), u(rng, 0.1, 0.25), tint(rng, pick(rng, "white", "metal", "black"))
    n, lift = int(np.clip(w / 0.05, 8, 36)), u(rng, 0.06, 0.12)
    parts = [
        box(w, d * 0.9, h, c, z=lift),
        *[box(0.012, d, 0.02, c, x, 0, lift + h) for x in np.linspace(-w * 0.48, w * 0.48, n)],
        frame(w, d, 0.03, 0.015, c).turned(np.pi / 2, "x").moved(0, d / 2, lift + h),
    ]
    parts += [box(0.04, d * 0.8, lift, c, s * w * 0.38) for s in (-1, 1)]
    return assemble([*parts, *[box(w * 0.98, 0.01, 0.008, c, 0, -d * 0.46, lift + h * z) for z in (0.25, 0.5, 0.75)]])


@RADIATOR.style()
def radiator_chunky(rng):
    """As in games: a few fat rounded ribs on stub feet, a valve wheel."""
    n, h, c = int(rng.integers(4, 8)), u(rng, 0.5, 0.9), tint(rng, pick(rng, "white", "metal", "clay", "paint"))
    step, d = h * u(rng, 0.14, 0.2), h * u(rng, 0.2, 0.35)
    rib = soft_box(step * 0.8, d, h, c, z=h * 0.12, r=step * 0.35, n=1)
    parts = [rib.moved(k * step) for k in range(n)] + [
        bar((-step * 0.4, 0, z * h), (step * (n - 0.6), 0, z * h), h * 0.05, c, 6) for z in (0.25, 0.98)
    ]
    parts += [cylinder(step * 0.3, h * 0.14, c, x, n=6) for x in (0, step * (n - 1))]
    return assemble(
        [
            *parts,
            cylinder(h * 0.07, h * 0.04, tint(rng, "paint"), step * n, 0, h * 0.3, n=8),
            bar((step * n, 0, 0), (step * n, 0, h * 0.3), h * 0.03, tint(rng, "metal"), 6),
        ]
    )
