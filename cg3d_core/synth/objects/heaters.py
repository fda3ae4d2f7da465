"""Heaters."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, panel, pick, ring_of, soft_box, stood, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

HEATER = Category(
    "heater", "appliance",
    synonyms=("space heater", "electric heater", "oil heater", "room heater"),
    glosses=("a portable appliance that warms a room", "an electric device giving off heat", "what you switch on when it is cold"),
    place="floor", rooms=("living", "bedroom", "office", "bathroom"))  # fmt: skip


@HEATER.style()
def heater_oil_fins(rng):
    n, h, c = int(rng.integers(5, 12)), u(rng, 0.45, 0.65), tint(rng, pick(rng, "white", "black"))
    parts = [soft_box(0.018, 0.14, h, c, x=k * 0.045, z=0.08, r=0.006, n=1) for k in range(n)]
    end = (n - 1) * 0.045
    parts += [box(0.06, 0.16, h, c, x=-0.05, z=0.08), bar((0, 0, h * 0.5), (end, 0, h * 0.5), 0.03, c, 6)]
    return assemble(
        [
            *parts,
            *[
                merge(
                    [
                        box(0.03, 0.26, 0.02, c, x=x, z=0.05),
                        *[sphere(0.025, 0.025, 0.025, tint(rng, "black"), x, y, 0.025, n=6) for y in (-0.11, 0.11)],
                    ]
                )
                for x in (0.0, end)
            ],
        ]
    )


@HEATER.style()
def heater_fan_box(rng):
    w, d, h, c = (
        u(rng, 0.18, 0.35),
        u(rng, 0.12, 0.22),
        u(rng, 0.2, 0.4),
        tint(rng, pick(rng, "white", "black", "metal")),
    )
    parts = [soft_box(w, d, h, c, r=0.03), panel(w * 0.8, h * 0.5, 0.015, tint(rng, "black"), 0, -d / 2, h * 0.1)]
    parts += [box(w * 0.78, 0.02, 0.006, tint(rng, "metal"), 0, -d / 2, z) for z in np.linspace(h * 0.13, h * 0.55, 7)]
    return assemble([*parts, cylinder(0.02, 0.02, tint(rng, "black"), z=h)])


@HEATER.style()
def heater_glowing_bars(rng):
    w, h, c = u(rng, 0.35, 0.6), u(rng, 0.3, 0.5), tint(rng, "metal")
    parts = [
        panel(w, h, 0.05, c, 0, 0.05, 0.04),
        *[
            bar((-w * 0.42, -0.02, z), (w * 0.42, -0.02, z), 0.012, (0.9, 0.4, 0.15), 6)
            for z in np.linspace(h * 0.3, h * 0.85, 3)
        ],
    ]
    parts += [box(0.02, 0.1, h, c, s * w / 2, 0, 0.04) for s in (-1, 1)] + [
        box(0.04, 0.24, 0.04, tint(rng, "black"), s * w * 0.4) for s in (-1, 1)
    ]
    return assemble(
        [*parts, *[bar((x, -0.05, 0.06), (x, -0.05, h), 0.003, c, 4) for x in np.linspace(-w * 0.45, w * 0.45, 9)]]
    )


FIRE = ((0.95, 0.45, 0.1), (0.98, 0.7, 0.2))


def grille(w, h, y, z, n, c, t=0.008) -> list[Mesh]:
    """n level bars over a field w by h at y."""
    return [box(w, 0.015, t, c, 0, y, z + h * (k + 0.5) / n) for k in range(n)]


@HEATER.style()
def heater_patio_mushroom(rng):
    """A tall pole with a wide reflector above the burner."""
    h, m = u(rng, 1.9, 2.3), tint(rng, pick(rng, "metal", "metal", "black"))
    parts = [
        cylinder(u(rng, 0.2, 0.26), u(rng, 0.5, 0.75), m, n=18),
        cylinder(0.035, h - 0.3, m, n=8),
        cylinder(0.09, 0.28, tint(rng, "metal"), z=h - 0.38, n=12, top=0.12),
    ]
    parts += [torus(0.11, 0.006, m, z=h - 0.36 + 0.05 * k, n=14) for k in range(5)]
    return assemble([*parts, lathe([(0.38, h - 0.12), (0.4, h - 0.1), (0.12, h), (0, h + 0.01)], m, 20)])


@HEATER.style()
def heater_dish_or_tower(rng):
    """A glowing rod before a round reflector on a foot, or a slim tower with a slot."""
    c = tint(rng, pick(rng, "black", "white", "metal"))
    if odds(rng, 0.5):
        r = u(rng, 0.13, 0.2)
        dish = lathe(
            [(0, 0), (r * 0.5, r * 0.06), (r, r * 0.3), (r * 1.05, r * 0.3), (r * 0.5, 0)], (0.85, 0.6, 0.4), 20
        )
        cage = ring_of(bar((r, 0, r * 0.3), (0, 0, r * 0.45), 0.003, c, 3), 10)
        head = stood(merge([dish, cage, cylinder(0.03, r * 0.5, FIRE[0], n=8)])).turned(-u(rng, 0, 0.3), "x")
        return assemble(
            [
                head.moved(z=r * 1.6),
                bar((0, 0.03, 0), (0, 0.03, r * 1.5), 0.02, c, 6),
                cylinder(r * 0.7, 0.03, c, 0, 0.02, n=18),
            ]
        )
    w, h = u(rng, 0.14, 0.22), u(rng, 0.5, 0.8)
    return assemble(
        [
            soft_box(w, w * 0.9, h, c, z=0.03, r=0.04, n=3),
            box(w * 0.6, 0.02, h * 0.6, tint(rng, "black"), 0, -w * 0.45, h * 0.3),
            *grille(w * 0.6, h * 0.6, -w * 0.46, h * 0.3, 10, tint(rng, "metal")),
            cylinder(w * 0.8, 0.03, c, n=20),
        ]
    )


@HEATER.style()
def heater_chunky(rng):
    """As in games: a fat box with three thick glowing bars and a handle."""
    w = u(rng, 0.3, 0.55)
    h, d, c = w * u(rng, 0.7, 1.1), w * u(rng, 0.3, 0.5), tint(rng, pick(rng, "metal", "paint", "white"))
    parts = [
        frame(w, h, d, w * 0.1, c, z=w * 0.08),
        box(w * 0.85, d * 0.3, h * 0.85, tint(rng, "metal"), 0, d * 0.35, w * 0.12),
    ]
    parts += [
        bar((-w * 0.42, -d * 0.1, h * z), (w * 0.42, -d * 0.1, h * z), w * 0.045, FIRE[k % 2], 6)
        for k, z in enumerate((0.35, 0.58, 0.82))
    ]
    parts += [
        bar((-w * 0.2, 0, h + w * 0.16), (w * 0.2, 0, h + w * 0.16), w * 0.035, c, 5),
        *[bar((s * w * 0.2, 0, h), (s * w * 0.2, 0, h + w * 0.16), w * 0.03, c, 5) for s in (-1, 1)],
    ]
    return assemble([*parts, *[box(w * 0.1, d * 1.3, w * 0.08, tint(rng, "black"), s * w * 0.4) for s in (-1, 1)]])
