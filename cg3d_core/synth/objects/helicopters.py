"""Helicopters."""

from __future__ import annotations

import numpy as np

from ..forms import loft, oval, pick, ring_of, soft_box, stood, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, RED, both, facing, fin, outward, prism, rollers, spindle, wheels_at, wings

HELICOPTER = vehicle_category(
    "helicopter",
    ("chopper", "rotorcraft", "rescue helicopter", "attack helicopter"),
    "an aircraft lifted by a spinning rotor",
    "a flying machine that can hover",
    "what lands on a hospital roof or a pad",
)


@HELICOPTER.style()
def helicopter_light(rng):
    n, c, k = u(rng, 7, 11), tint(rng, "paint"), tint(rng, "black")
    s = n / 9
    parts = [
        sphere(1.7 * s, 0.85 * s, 0.95 * s, c, -1.2 * s, 0, 1.6 * s, n=14),
        sphere(1.0 * s, 0.8 * s, 0.7 * s, tint(rng, "glass"), -2.1 * s, 0, 1.6 * s, n=12),
        bar((0, 0, 1.8 * s), (5 * s, 0, 2.1 * s), 0.35 * s, c, 10, 0.12 * s),
        cylinder(0.12 * s, 0.8 * s, k, -1 * s, 0, 2.4 * s),
    ]
    rotor = ring_of(box(4.2 * s, 0.3 * s, 0.04, k, 2.1 * s), int(rng.integers(2, 5)), start=u(rng, 0, 1)).moved(
        -1 * s, 0, 3.2 * s
    )
    skids = [bar((-2.6 * s, y, 0.08), (0.6 * s, y, 0.08), 0.06 * s, k, 6) for y in (-0.9 * s, 0.9 * s)] + [
        bar((x, y * 0.5, 1.0 * s), (x, y, 0.1), 0.05 * s, k, 5) for x in (-2 * s, -0.3 * s) for y in (-0.9 * s, 0.9 * s)
    ]
    return facing(
        [
            *parts,
            rotor,
            *skids,
            box(0.6 * s, 0.06, 1.3 * s, c, 5 * s, 0, 1.8 * s),
            stood(ring_of(box(0.7 * s, 0.1, 0.02, k, 0.35 * s), 3)).moved(5 * s, -0.15 * s, 2.3 * s),
        ]
    )


@HELICOPTER.style()
def helicopter_heavy(rng):
    n, c, k = u(rng, 10, 15), tint(rng, pick(rng, "paint", "metal")), tint(rng, "black")
    o = oval(n * 0.08, n * 0.09, 3, 16)
    levels = [(-0.3, 0.3), (-0.26, 0.8), (-0.15, 1), (0.1, 1), (0.2, 0.5), (0.48, 0.15)]
    body = loft(
        [np.c_[np.full(16, x * n), o * s + np.float32([0, 0.1 * n + 0.03 * n * (x > 0.15)])] for x, s in levels], c
    )
    rotor = [ring_of(box(n * 0.45, n * 0.03, 0.05, k, n * 0.22), 5).moved(-0.03 * n, 0, n * 0.24)]
    return facing(
        [
            body,
            *rotor,
            cylinder(n * 0.02, n * 0.06, k, -0.03 * n, 0, n * 0.18),
            *wheels_at(rng, (-n * 0.2, n * 0.05), n * 0.17, n * 0.025, n * 0.02),
            box(n * 0.05, 0.1, n * 0.13, c, n * 0.47, 0, n * 0.1),
        ]
    )


def rotor(rng, r, x, y, z, blades=None, wide=0.07, colour=None):
    """Main rotor with its mast ending at (x, y, z)."""
    n, k = blades or int(rng.integers(2, 6)), colour or tint(rng, "black")
    blade = ring_of(box(r, r * wide, r * 0.015, k, r / 2), n, start=u(rng, 0, 2))
    return [
        blade.moved(x, y, z),
        cylinder(r * 0.05, r * 0.08, k, x, y, z - r * 0.03, n=8),
        cylinder(r * 0.03, r * 0.16, k, x, y, z - r * 0.16, n=7),
    ]


@HELICOPTER.style()
def helicopter_attack(rng):
    n, c = u(rng, 12, 16), tint(rng, pick(rng, "leaf", "metal", "black"))
    body = [
        (-0.42, -0.02),
        (-0.4, -0.07),
        (0.1, -0.08),
        (0.5, 0.03),
        (0.5, 0.06),
        (0.12, 0.06),
        (-0.1, 0.09),
        (-0.2, 0.06),
        (-0.25, 0.02),
    ]
    pods = both(spindle([(0, 0), (0, 0.22), (1.6, 0.22), (1.6, 0)], DARK, 8, -n * 0.1, n * 0.13, -n * 0.05))
    return facing(
        [
            prism([(x * n, z * n) for x, z in body], n * 0.09, c),
            prism(
                [(-0.36 * n, 0), (-0.12 * n, 0), (-0.12 * n, 0.075 * n), (-0.2 * n, 0.06 * n), (-0.27 * n, 0.025 * n)],
                n * 0.094,
                tint(rng, "glass"),
                top=0.8,
            ),
            *wings(n * 0.34, n * 0.08, n * 0.06, 0.1, 0.15, c, -n * 0.04, -n * 0.02),
            *pods,
            *both(spindle([(0, 0), (0, 0.4), (n * 0.16, 0.35), (n * 0.16, 0)], c, 10, -n * 0.08, n * 0.06, n * 0.05)),
            *rotor(rng, n * 0.44, -n * 0.04, 0, n * 0.16, 4),
            fin(n * 0.09, n * 0.06, n * 0.16, n * 0.06, 0.15, c, n * 0.46, n * 0.03),
            box(n * 0.06, n * 0.22, 0.08, c, n * 0.46, 0, n * 0.06),
            stood(ring_of(box(n * 0.09, 0.2, 0.04, DARK, n * 0.045), 4)).moved(n * 0.5, -0.2, n * 0.15),
            bar((-n * 0.33, 0, -n * 0.09), (-n * 0.43, 0, -n * 0.1), 0.08, DARK, 6),
            *[m.moved(0, 0, -n * 0.15) for m in rollers(rng, (-n * 0.18,), n * 0.16, n * 0.025, 0.3, 10)],
            *both(bar((-n * 0.15, n * 0.04, -n * 0.05), (-n * 0.18, n * 0.07, -n * 0.13), 0.08, c, 5)),
        ]
    )


@HELICOPTER.style()
def helicopter_tandem_rotor(rng):
    n, c = u(rng, 12, 16), tint(rng, pick(rng, "leaf", "metal", "paint"))
    h = n * 0.17
    return facing(
        [
            soft_box(n, n * 0.17, h, c, z=n * 0.05, r=n * 0.05),
            prism([(n * 0.22, h), (n * 0.5, h), (n * 0.5, h * 2.2), (n * 0.32, h * 2.2)], n * 0.11, c),
            prism([(-n * 0.5, h), (-n * 0.25, h), (-n * 0.3, h * 1.65), (-n * 0.42, h * 1.65)], n * 0.1, c),
            *rotor(rng, n * 0.38, -n * 0.36, 0, h * 1.9, 3),
            *rotor(rng, n * 0.38, n * 0.4, 0, h * 2.5, 3),
            box(0.1, n * 0.14, h * 0.4, DARK, -n * 0.5, 0, h * 0.75),
            *[box(n * 0.03, n * 0.172, n * 0.03, DARK, x * n, 0, h * 0.85) for x in (-0.25, -0.1, 0.05, 0.2)],
            *wheels_at(rng, (-n * 0.3, n * 0.3), n * 0.2, n * 0.035, 0.3),
        ]
    )


@HELICOPTER.style()
def helicopter_low_poly_toy(rng):
    n, c, k = u(rng, 2.5, 5.0), tint(rng, "paint"), int(rng.integers(6, 9))
    r, w = n * u(rng, 0.2, 0.26), tint(rng, "paint")
    return facing(
        [
            sphere(r * u(rng, 1.1, 1.4), r, r, c, -n * 0.15, 0, r * 1.5, n=k),
            sphere(r * 0.9, r * 0.85, r * 0.75, tint(rng, "glass"), -n * 0.28, 0, r * 1.6, n=k),
            bar((0, 0, r * 1.6), (n * 0.5, 0, r * 1.9), r * 0.35, c, k, r * 0.18),
            fin(n * 0.12, n * 0.09, n * 0.18, n * 0.06, n * 0.03, w, n * 0.48, r * 1.7),
            *rotor(rng, n * u(rng, 0.4, 0.55), -n * 0.15, 0, r * 3.0, int(rng.integers(2, 5)), 0.16),
            stood(ring_of(box(n * 0.1, n * 0.035, 0.03, DARK, n * 0.05), 4)).moved(n * 0.52, -n * 0.04, r * 2.1),
            *both(bar((-n * 0.42, r * 0.8, n * 0.03), (n * 0.12, r * 0.8, n * 0.03), n * 0.028, DARK, 5)),
            *[
                m
                for x in (-0.28, 0.0)
                for m in both(bar((x * n, r * 0.4, r * 0.8), (x * n, r * 0.8, n * 0.03), n * 0.02, DARK, 5))
            ],
        ]
    )


@HELICOPTER.style()
def helicopter_rescue_detailed(rng):
    n, c, k = u(rng, 9, 13), tint(rng, pick(rng, "paint", "white")), tint(rng, "paint")
    s = n / 10
    side = [
        (-3, 0.9),
        (-2.4, 0.5),
        (0.6, 0.5),
        (1.6, 1.3),
        (5, 1.9),
        (5, 2.2),
        (1.4, 2.3),
        (0.8, 2.7),
        (-1.2, 2.7),
        (-1.7, 2.3),
        (-2.7, 1.4),
    ]
    skids = both(bar((-2.6 * s, 0.95 * s, 0.1), (0.8 * s, 0.95 * s, 0.1), 0.06 * s, DARK, 6))
    struts = [
        m for x in (-1.8, 0.2) for m in both(bar((x * s, 0.5 * s, 0.6 * s), (x * s, 0.95 * s, 0.1), 0.05 * s, DARK, 5))
    ]
    fan = stood(ring_of(box(0.6 * s, 0.1 * s, 0.02, DARK, 0.3 * s), 6)).moved(5.1 * s, -0.1 * s, 2.2 * s)
    return facing(
        [
            outward(prism([(x * s, z * s) for x, z in side], 1.7 * s, c, top=0.75, split=2.35 * s)),
            prism(
                [(-2.75 * s, 1.3 * s), (-1.3 * s, 1.3 * s), (-1.3 * s, 2.2 * s), (-1.75 * s, 2.2 * s)],
                1.72 * s,
                tint(rng, "glass"),
            ),
            box(1.3 * s, 1.73 * s, 0.65 * s, tint(rng, "glass"), -0.3 * s, 0, 1.5 * s),
            box(3.0 * s, 1.72 * s, 0.2 * s, k, -0.8 * s, 0, 1.0 * s),
            *both(
                box(0.5 * s, 0.02, 0.16 * s, RED, 0.7 * s, 0.86 * s, 1.7 * s)
                + box(0.16 * s, 0.02, 0.5 * s, RED, 0.7 * s, 0.86 * s, 1.53 * s)
            ),
            *rotor(rng, 4.6 * s, -0.3 * s, 0, 3.2 * s),
            *skids,
            *struts,
            fin(1.0 * s, 0.6 * s, 1.4 * s, 0.6 * s, 0.12, k, 4.9 * s, 2.0 * s),
            box(0.7 * s, 2.2 * s, 0.08, k, 4.2 * s, 0, 2.0 * s),
            fan,
            bar((-0.2 * s, 0.9 * s, 2.5 * s), (-0.2 * s, 1.25 * s, 2.5 * s), 0.06 * s, DARK, 5),
        ]
    )
