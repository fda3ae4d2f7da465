"""Aquariums."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, pick, ring_of, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .plants import leaf

AQUARIUM = Category(
    "aquarium", "fixture", synonyms=("fish tank", "fishbowl", "terrarium"),
    glosses=("a glass tank in which fish are kept", "a glass box of water with plants and gravel", "where goldfish swim at home"), place="surface", rooms=("living",))  # fmt: skip


def _underwater(rng, w, d, h):
    gravel = [box(w * 0.96, d * 0.96, 0.04, tint(rng, "clay"), z=0.01)]
    plants = [
        merge(
            [leaf(rng, h * u(rng, 0.3, 0.7), 0.03, tint(rng, "leaf"), 0.3, 1.4).turned(2.1 * k) for k in range(4)]
        ).moved(u(rng, -0.4, 0.4) * w, u(rng, -0.3, 0.3) * d, 0.05)
        for _ in range(int(rng.integers(2, 6)))
    ]
    fish = [
        sphere(
            0.03,
            0.008,
            0.014,
            tint(rng, "paint"),
            u(rng, -0.35, 0.35) * w,
            u(rng, -0.2, 0.2) * d,
            h * u(rng, 0.3, 0.8),
            n=6,
        )
        for _ in range(4)
    ]
    return [*gravel, *plants, *fish]


@AQUARIUM.style()
def aquarium_tank(rng):
    w = u(rng, 0.35, 1.3)
    d, h, c, g = w * u(rng, 0.35, 0.6), w * u(rng, 0.4, 0.7), tint(rng, "black"), tint(rng, "glass")
    walls = [box(0.008, d, h, g, s * w / 2) for s in (-1, 1)] + [box(w, 0.008, h, g, 0, s * d / 2) for s in (-1, 1)]
    lid = [box(w * 1.02, d * 1.02, u(rng, 0.02, 0.09), c, z=h)] if odds(rng, 0.6) else []
    keep = walls if odds(rng, 0.6) else walls[2:]
    return assemble(
        [
            *keep,
            *lid,
            box(w * 1.02, d * 1.02, 0.02, c),
            *[box(0.015, 0.015, h, c, x * w / 2, y * d / 2) for x in (-1, 1) for y in (-1, 1)],
            *_underwater(rng, w, d, h),
        ]
    )


@AQUARIUM.style()
def aquarium_bowl(rng):
    r = u(rng, 0.1, 0.2)
    a = np.linspace(-1.1, 1.0, 9)
    p = [(r * np.cos(t), r * (np.sin(t) + 0.9)) for t in a]
    return assemble(
        [
            lathe([(0, 0), *p, (p[-1][0] * 1.15, p[-1][1] + 0.02), (p[-1][0], p[-1][1])], tint(rng, "glass"), 24),
            *_underwater(rng, r * 0.9, r * 0.9, r * 1.2),
            cylinder(r * 0.8, r, (0.55, 0.7, 0.78), z=0.05, n=20),
        ]
    )


@AQUARIUM.style()
def aquarium_on_cabinet(rng):
    """A tank with a hood on its own cupboard."""
    w = u(rng, 0.6, 1.3)
    d, h, z, c, g = (
        w * u(rng, 0.35, 0.5),
        w * u(rng, 0.4, 0.6),
        u(rng, 0.55, 0.8),
        tint(rng, pick(rng, "wood", "black", "white")),
        tint(rng, "glass"),
    )
    tank = [frame(w, h, 0.012, 0.012, c, 0, s * d / 2, z) for s in (-1, 1)] + [
        box(w, 0.006, h, g, 0, d / 2, z),
        *_underwater_at(rng, w, d, h, z),
    ]
    tank += [box(0.012, d, h, g, s * w / 2, 0, z) for s in (-1, 1)] if odds(rng, 0.6) else []
    return assemble(
        [
            box(w, d, z, c),
            *[box(w * 0.45, 0.02, z * 0.85, c, s * w * 0.24, -d / 2, z * 0.08) for s in (-1, 1)],
            *[box(0.015, 0.03, 0.1, tint(rng, "metal"), s * 0.03, -d / 2 - 0.02, z * 0.5) for s in (-1, 1)],
            *tank,
            box(w * 1.01, d * 1.01, 0.07, c, z=z + h),
        ]
    )


def _underwater_at(rng, w, d, h, z) -> list[Mesh]:
    return [p.moved(z=z) for p in _underwater(rng, w, d, h)]


@AQUARIUM.style()
def aquarium_solid_water(rng):
    """As CAD files draw it: a block of water in black edges, fish and stones standing out at the glass."""
    w = u(rng, 0.3, 1.0)
    d, h, c = w * u(rng, 0.4, 0.8), w * u(rng, 0.5, 0.9), tint(rng, "black")
    parts = [
        box(w * 0.97, d * 0.97, h * u(rng, 0.75, 0.92), (0.45, 0.68, 0.8)),
        frame(w, d, 0.02, 0.02, c).turned(np.pi / 2, "x").moved(0, d / 2, 0.012),
        frame(w, d, 0.02, 0.02, c).turned(np.pi / 2, "x").moved(0, d / 2, h),
    ]
    parts += [box(0.015, 0.015, h, c, x * w / 2, y * d / 2) for x in (-1, 1) for y in (-1, 1)]
    for _ in range(int(rng.integers(2, 6))):
        parts.append(
            _fish(rng, w * u(rng, 0.06, 0.12)).moved(u(rng, -0.35, 0.35) * w, -d * 0.48, h * u(rng, 0.25, 0.7))
        )
    return assemble([*parts, box(w * 0.99, d * 0.99, h * 0.1, tint(rng, "clay"))])


def _fish(rng, r) -> Mesh:
    c, s = tint(rng, "paint"), pick(rng, -1, 1)
    return merge(
        [
            sphere(r, r * 0.35, r * 0.6, c, n=7),
            cylinder(r * 0.6, r * 0.8, c, top=0.01, n=4)
            .turned(-s * np.pi / 2, "y")
            .scaled(1, 0.3, 1)
            .moved(s * r * 1.5),
        ]
    )


@AQUARIUM.style()
def aquarium_round_or_hexagonal(rng):
    """A standing column of water with six or many sides, lid and foot."""
    r, n, c = u(rng, 0.12, 0.25), pick(rng, 6, 6, 20), tint(rng, pick(rng, "black", "wood", "white"))
    h = r * u(rng, 2.0, 4.0)
    parts = [
        cylinder(r * 1.06, r * 0.25, c, n=n),
        cylinder(r * 1.06, r * 0.2, c, z=h, n=n),
        ring_of(bar((r, 0, 0), (r, 0, h), 0.008, c, 4), 6),
    ]
    return assemble(
        [
            *parts,
            *_underwater_at(rng, r * 1.3, r * 1.3, h * 0.9, r * 0.25),
            cylinder(r * 0.9, 0.01, (0.5, 0.7, 0.8), z=h * 0.88, n=n),
        ]
    )


@AQUARIUM.style()
def aquarium_chunky(rng):
    """As in games: a thick-walled bowl or box, one big goldfish, a fat plant."""
    r, g = u(rng, 0.12, 0.25), (0.6, 0.8, 0.88)
    if odds(rng, 0.5):
        a = np.linspace(-1.2, 0.9, 6)
        p = [(r * np.cos(t), r * (np.sin(t) + 0.93)) for t in a]
        shell = lathe(
            [(0, 0), *p, (p[-1][0] * 1.2, p[-1][1] + 0.02), (p[-1][0], p[-1][1]), (0, p[-1][1] - r * 0.3)], g, 9
        )
    else:
        shell = merge(
            [
                box(r * 2.2, r * 1.3, r * 1.4, g),
                box(r * 2.3, r * 1.4, r * 0.2, tint(rng, "paint")),
                box(r * 2.3, r * 1.4, r * 0.2, tint(rng, "paint"), z=r * 1.4),
            ]
        )
    plant = merge(
        [
            bar((0, 0, 0), (r * 0.15 * s, 0, r * u(rng, 0.6, 1.0)), r * 0.08, tint(rng, "leaf"), 5, end_r=0.003)
            for s in (-1, 0, 1)
        ]
    )
    return assemble(
        [shell, _fish(rng, r * 0.35).moved(0, -r * 0.75, r * 0.8), plant.moved(-r * 0.5, -r * 0.7, r * 0.25)]
    )
