"""Fans that stand."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, soft_box, stood, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

FAN = Category(
    "fan", "appliance",
    synonyms=("electric fan", "standing fan", "pedestal fan", "ventilator"),
    glosses=("a device with turning blades that makes a breeze", "an appliance that moves air to cool people", "a round cage with blades on a stand"),
    place="floor", rooms=("living", "bedroom", "office"))  # fmt: skip


def _fan_head(rng, r, blades=None):
    """Caged propeller facing -y, centred at the origin."""
    c, b = tint(rng, pick(rng, "metal", "white", "black")), tint(rng, "any")
    blade = box(r * 0.75, r * 0.35, 0.006, b, r * 0.45).turned(0.4, "x")
    parts = [
        ring_of(blade, blades or int(rng.integers(3, 6))),
        cylinder(r * 0.16, 0.06, b, z=-0.03, n=10),
        cylinder(r * 0.25, 0.12, c, z=-0.16, n=10),
    ]
    parts += [torus(r * f, 0.006, c, z=z, n=20) for f, z in ((1, 0), (0.6, 0.05), (0.98, -0.03))]
    spoke = merge(
        [
            bar((0.03, 0, 0.06), (r * 0.6, 0, 0.05), 0.003, c, 3),
            bar((r * 0.6, 0, 0.05), (r, 0, 0), 0.003, c, 3),
            bar((r, 0, 0), (r * 0.2, 0, -0.08), 0.003, c, 3),
        ]
    )
    return stood(merge([*parts, ring_of(spoke, 16)]))


@FAN.style()
def fan_pedestal(rng):
    r, h, c = u(rng, 0.17, 0.24), u(rng, 0.9, 1.35), tint(rng, pick(rng, "white", "black", "metal"))
    base = (
        [cylinder(u(rng, 0.16, 0.22), 0.03, c, n=20, top=0.1)]
        if odds(rng, 0.6)
        else [box(0.5, 0.06, 0.03, c), box(0.06, 0.5, 0.03, c)]
    )
    return assemble(
        [*base, cylinder(0.018, h - r, c, y=0.1), _fan_head(rng, r).turned(-u(rng, 0, 0.3), "x").moved(z=h)]
    )


@FAN.style()
def fan_table(rng):
    r, c = u(rng, 0.1, 0.19), tint(rng, pick(rng, "white", "black", "metal", "paint"))
    return assemble(
        [
            soft_box(r * 1.2, r * 1.2, 0.03, c, y=0.05, r=0.04),
            cylinder(0.02, r * 1.5, c, y=0.1),
            _fan_head(rng, r).moved(z=r * 1.6 + 0.03),
        ]
    )


@FAN.style()
def fan_tower(rng):
    r, h, c = u(rng, 0.06, 0.1), u(rng, 0.7, 1.1), tint(rng, pick(rng, "white", "black"))
    return assemble(
        [
            cylinder(r, h, c, n=16),
            cylinder(r * 1.8, 0.03, c, n=20),
            *[box(r * 1.2, 0.02, 0.008, tint(rng, "metal"), 0, -r, z) for z in np.arange(h * 0.2, h * 0.85, 0.03)],
        ]
    )


@FAN.style()
def fan_floor_box(rng):
    r, c = u(rng, 0.2, 0.3), tint(rng, pick(rng, "black", "metal", "white"))
    if odds(rng, 0.5):
        stand = [
            bar((s * r * 1.1, 0, r * 1.15), (s * r * 1.1, y, 0), 0.012, c, 6)
            for s in (-1, 1)
            for y in (-r * 0.5, r * 0.5)
        ]
        return assemble([_fan_head(rng, r).turned(-u(rng, 0, 0.5), "x").moved(z=r * 1.15), *stand])
    side = r * 2.2
    return assemble(
        [
            _fan_head(rng, r).moved(z=side / 2),
            *[box(0.02, 0.14, side, c, s * side / 2) for s in (-1, 1)],
            *[box(side, 0.14, 0.02, c, z=z) for z in (0, side)],
        ]
    )


@FAN.style()
def fan_chunky(rng):
    """As in games: four fat leaves in a ring on a block or a stalk."""
    r, c, b = u(rng, 0.14, 0.26), tint(rng, pick(rng, "paint", "white", "metal")), tint(rng, "paint")
    n, t = int(rng.integers(3, 6)), r * 0.1
    blade = sphere(r * 0.4, r * 0.22, r * 0.05, b, n=7).turned(0.4, "x").moved(r * 0.48)
    head = [
        ring_of(blade, n),
        cylinder(r * 0.2, r * 0.3, c, z=-r * 0.1, n=8),
        cylinder(r * 0.3, r * 0.4, c, z=-r * 0.5, n=8),
        torus(r, t, c, n=12),
    ]
    head += [box(2 * r, t, t, c, z=r * 0.18).turned(a) for a in (0, np.pi / 2)] if odds(rng, 0.5) else []
    z = r * pick(rng, 1.5, 1.7, u(rng, 3, 4.5))
    return assemble(
        [
            stood(merge(head)).turned(-u(rng, 0, 0.2), "x").moved(z=z),
            bar((0, r * 0.35, 0), (0, r * 0.35, z), r * 0.12, c, 6),
            cylinder(r * 0.7, r * 0.16, c, 0, r * 0.2, n=8, top=r * 0.5),
        ]
    )


@FAN.style()
def fan_bladeless_or_handheld(rng):
    """A ring without blades on a drum, or a small one with a handle."""
    if odds(rng, 0.6):
        r, c, k = (
            u(rng, 0.12, 0.18),
            tint(rng, pick(rng, "white", "metal", "black", "paint")),
            pick(rng, 1.0, u(rng, 1.5, 2.2)),
        )
        ring = lathe(
            [(r, 0), (r * 1.08, 0.02), (r * 1.08, 0.09), (r, 0.11), (r * 0.94, 0.09), (r * 0.97, 0.02), (r, 0)], c, 24
        )
        base = u(rng, 0.15, 0.3)
        return assemble(
            [
                stood(ring).scaled(1, 1, k).moved(0, 0.05, base + r * k),
                cylinder(r * 0.6, base, c, n=18, top=r * 0.5),
                torus(r * 0.58, 0.008, tint(rng, "metal"), z=base * 0.4),
            ]
        )
    r = u(rng, 0.1, 0.13)
    return assemble(
        [_fan_head(rng, r).moved(z=r * 2.6), bar((0, 0.04, 0), (0, 0.04, r * 1.8), r * 0.22, tint(rng, "paint"), 8)]
    )
