"""Ceiling fans."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, bezier, odds, pick, ring_of, stack, sweep, u
from ..forms import oval as oval_outline
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category

GLOW = (0.98, 0.95, 0.8)

CEILING_FAN = Category(
    "ceiling fan", "appliance",
    synonyms=("overhead fan", "paddle fan", "fan with light", "rotating ceiling fan"),
    glosses=("long blades that turn slowly under the ceiling", "a big fan hung overhead to cool the room", "four or five paddles around a motor on a rod, often with a lamp below", "what stirs the air above a bed in hot countries"),
    place="ceiling", rooms=("living", "bedroom"))  # fmt: skip


def _blade(rng, length, w, c, round_end=True) -> Mesh:
    """One paddle lying along +x from the hub, slightly turned."""
    a = arc(w / 2, -np.pi / 2, np.pi / 2, 5) + np.float32([length - w / 2, 0])
    o = np.vstack([[[0, -w * 0.3]], a if round_end else [[length, -w / 2], [length, w / 2]], [[0, w * 0.3]]])
    return stack([(o, 0), (o, 0.01)], c).turned(u(rng, 0.15, 0.35), "x")


def _fan(rng, n, length, w, drop, c, m, round_end=True) -> list[Mesh]:
    """Motor, rod and n blades; the hub's middle is at z = 0."""
    r = length * u(rng, 0.16, 0.22)
    blade = merge([_blade(rng, length, w, c, round_end).moved(r * 0.9), box(r * 0.8, 0.05, 0.01, m, r * 0.9)])
    motor = lathe([(0, -0.06), (r * 0.7, -0.06), (r, -0.02), (r, 0.05), (r * 0.5, 0.1), (0, 0.1)], m, 18)
    return [
        ring_of(blade, n, start=u(rng, 0, 1)),
        motor,
        cylinder(0.014, drop, m, z=0.05, n=7),
        cylinder(0.075, 0.06, m, z=drop, n=14, top=0.06),
    ]


@CEILING_FAN.style()
def ceiling_fan_plain(rng):
    c = tint(rng, pick(rng, "wood", "white", "black", "metal"))
    return assemble(
        _fan(
            rng,
            int(rng.integers(3, 7)),
            u(rng, 0.4, 0.65),
            u(rng, 0.1, 0.16),
            u(rng, 0.2, 0.6),
            c,
            tint(rng, pick(rng, "metal", "white", "black")),
            odds(rng, 0.6),
        )
    )


@CEILING_FAN.style()
def ceiling_fan_with_bowl_light(rng):
    r, m = u(rng, 0.09, 0.15), tint(rng, pick(rng, "metal", "white", "black"))
    bowl = lathe([(0, -r * 0.7 - 0.08), (r * 0.7, -r * 0.5 - 0.08), (r, -0.08), (0, -0.08)], GLOW, 18)
    chains = [bar((s * 0.05, 0, -0.08), (s * 0.05, 0, -u(rng, 0.25, 0.45)), 0.003, m, 3) for s in (-1, 1)]
    return assemble(
        [
            *_fan(
                rng,
                int(rng.integers(4, 6)),
                u(rng, 0.4, 0.6),
                u(rng, 0.1, 0.15),
                u(rng, 0.15, 0.4),
                tint(rng, pick(rng, "wood", "white")),
                m,
            ),
            bowl,
            cylinder(r * 0.6, 0.04, m, z=-0.09, n=14),
            *(chains if odds(rng, 0.6) else []),
        ]
    )


@CEILING_FAN.style()
def ceiling_fan_with_lamps(rng):
    """Three to five small shades on arms under the motor."""
    m, n = tint(rng, pick(rng, "metal", "black", "wood")), int(rng.integers(3, 6))
    one = merge(
        [
            bar((0.03, 0, -0.08), (0.12, 0, -0.12), 0.008, m, 5),
            lathe([(0.06, -0.22), (0.035, -0.14), (0.015, -0.1)], tint(rng, "white"), 12).moved(0.13),
        ]
    )
    return assemble(
        [
            *_fan(rng, 5, u(rng, 0.4, 0.6), u(rng, 0.11, 0.15), u(rng, 0.12, 0.35), tint(rng, "wood"), m),
            ring_of(one, n),
            sphere(0.05, 0.05, 0.04, m, z=-0.09, n=10),
        ]
    )


@CEILING_FAN.style()
def ceiling_fan_flush_or_carved(rng):
    """Modern: three curved blades growing out of a smooth hub close to the ceiling; or leaf-shaped ones."""
    c, length, n = tint(rng, pick(rng, "wood", "white", "black")), u(rng, 0.45, 0.75), pick(rng, 2, 3, 3)
    if odds(rng, 0.5):
        leaf = (
            stack(
                [(oval_outline(length / 2, u(rng, 0.09, 0.14), n=14), 0), (oval_outline(length / 2, 0.1, n=14), 0.012)],
                c,
            )
            .turned(0.25, "x")
            .moved(length * 0.6)
        )
        blades = ring_of(leaf, pick(rng, 4, 5))
    else:
        path = bezier((0.03, 0, 0), (length * 0.4, 0.12, -0.02), (length, 0.0, 0.03), n=8)
        blades = ring_of(sweep(path, [0.09, 0.085, 0.08, 0.075, 0.07, 0.06, 0.05, 0.03], c, n=8, squash=0.18), n)
    drop = u(rng, 0.08, 0.3)
    return assemble(
        [
            blades,
            lathe([(0, -0.05), (0.08, -0.03), (0.1, 0.02), (0.06, 0.08), (0, 0.1)], c, 16),
            cylinder(0.03, drop, c, n=10),
            cylinder(0.08, 0.04, c, z=drop, n=14),
        ]
    )


@CEILING_FAN.style()
def ceiling_fan_chunky(rng):
    """As in games: four thick planks, a fat motor, a ball lamp."""
    n, length, c, m = (
        int(rng.integers(3, 6)),
        u(rng, 0.4, 0.6),
        tint(rng, pick(rng, "wood", "paint")),
        tint(rng, pick(rng, "metal", "black", "paint")),
    )
    r = length * u(rng, 0.2, 0.3)
    plank = box(length, length * u(rng, 0.25, 0.4), 0.04, c, length * 0.5 + r * 0.7, top=0.95).turned(0.25, "x")
    drop = u(rng, 0.15, 0.4)
    lamp = [sphere(r * 0.7, r * 0.7, r * 0.7, GLOW, z=-r * 0.6, n=7)] if odds(rng, 0.6) else []
    return assemble(
        [
            ring_of(plank, n),
            cylinder(r, r * 0.8, m, z=-r * 0.3, n=8),
            cylinder(r * 0.2, drop, m, n=6),
            cylinder(r * 0.6, r * 0.4, m, z=drop, top=r * 0.8, n=8),
            *lamp,
        ]
    )
