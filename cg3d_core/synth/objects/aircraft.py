"""Airplane and helicopter."""

from __future__ import annotations

import numpy as np

from ..forms import loft, oval, pick, ring_of, soft_box, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, slab, sphere
from ..palette import tint
from .cars import facing, vehicle_category, wheel, wheels_at

AIRPLANE = vehicle_category(
    "airplane",
    ("aeroplane", "plane", "aircraft", "jet", "airliner"),
    "a flying vehicle with two wings",
    "what takes travellers across the ocean",
    "a machine heavier than air that flies",
)


def _wing(span, root, tip, sweep_, c, z=0.0):
    o = [(-root / 2, 0), (root / 2, 0), (sweep_ + tip / 2, span), (sweep_ - tip / 2, span)]
    one = slab(o, root * 0.07, c, z)
    return [one, Mesh(one.vertices * np.float32([1, -1, 1]), one.faces[:, ::-1], one.colours)]


@AIRPLANE.style()
def airplane_jet(rng):
    n = u(rng, 12, 40)
    r, c = n * u(rng, 0.045, 0.06), tint(rng, pick(rng, "white", "metal", "paint"))
    body = sweep(
        [
            (x * n, 0, z * r)
            for x, z in ((-0.5, -0.2), (-0.48, -0.1), (-0.42, 0), (-0.3, 0), (0.2, 0), (0.38, 0.25), (0.5, 0.5))
        ],
        r * np.float32([0.05, 0.45, 0.9, 1, 1, 0.7, 0.12]),
        c,
        16,
    )
    fin = (
        slab([(0, 0), (n * 0.13, 0), (n * 0.16, n * 0.13), (n * 0.1, n * 0.13)], r * 0.15, tint(rng, "paint"))
        .turned(np.pi / 2, "x")
        .moved(n * 0.33, 0, r * 0.7)
    )
    engine = cylinder(r * 0.45, n * 0.09, tint(rng, "metal"), n=14).turned(np.pi / 2, "y")
    return facing(
        [
            body,
            *[m.moved(-n * 0.03, 0, -r * 0.5) for m in _wing(n * 0.46, n * 0.17, n * 0.05, n * 0.17, c)],
            *[m.moved(n * 0.42, 0, r * 0.5) for m in _wing(n * 0.16, n * 0.08, n * 0.03, n * 0.06, c)],
            fin,
            *[engine.moved(-n * 0.06, s * n * 0.16, -r * 1.2) for s in (-1, 1)],
        ]
    )


@AIRPLANE.style()
def airplane_propeller(rng):
    n, c = u(rng, 5.5, 9), tint(rng, pick(rng, "white", "paint"))
    r = n * 0.075
    body = sweep(
        [(x * n, 0, z * r) for x, z in ((-0.48, 0), (-0.45, 0), (-0.2, 0.1), (0.1, 0.15), (0.5, 0.3))],
        r * np.float32([0.5, 0.85, 1.05, 0.8, 0.15]),
        c,
        12,
    )
    high = pick(rng, 1.0, -0.5)
    prop = [box(0.04, n * 0.24, 0.12, tint(rng, "black"), -n * 0.49).turned(a, "x") for a in (0.3, 0.3 + np.pi / 2)]
    fin = (
        slab([(0, 0), (n * 0.13, 0), (n * 0.14, n * 0.15), (n * 0.08, n * 0.15)], 0.06, tint(rng, "paint"))
        .turned(np.pi / 2, "x")
        .moved(n * 0.37, 0, r * 0.3)
    )
    gear = [
        bar((-n * 0.12, 0, -r * 0.5), (-n * 0.12, s * n * 0.1, -r * 2), 0.04, tint(rng, "metal"), 5)
        + wheel(0.22, 0.12, rng).moved(-n * 0.12, s * n * 0.1, -r * 2)
        for s in (-1, 1)
    ]
    return facing(
        [
            body,
            *[m.moved(-n * 0.12, 0, r * high) for m in _wing(n * 0.62, n * 0.18, n * 0.14, 0.1, c)],
            *[m.moved(n * 0.43, 0, r * 0.3) for m in _wing(n * 0.2, n * 0.11, n * 0.07, 0.1, c)],
            *prop,
            fin,
            *gear,
            soft_box(n * 0.16, r * 1.3, r * 0.9, tint(rng, "glass"), -n * 0.1, 0, r * 0.6, r=0.2),
        ]
    )


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
