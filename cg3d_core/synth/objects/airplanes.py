"""Airliners, jets and other airplanes."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, slab, sphere
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, both, facing, fin, rollers, spindle, wheel, wings

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


@AIRPLANE.style()
def airplane_airliner_detailed(rng):
    n, four = u(rng, 28, 40), odds(rng, 0.35)
    r, c = n * u(rng, 0.04, 0.055), tint(rng, pick(rng, "white", "metal"))
    tail, k = tint(rng, "paint"), tint(rng, "black")
    body = [(-0.5, 0), (-0.485, 0.35), (-0.45, 0.75), (-0.39, 1), (0.2, 1), (0.38, 0.65), (0.5, 0.1), (0.5, 0)]
    pods = [(-0.03, 0.19)] + ([(0.05, 0.32)] if four else [])
    pod = spindle(
        [(0, 0.3 * r), (0, 0.45 * r), (n * 0.05, 0.45 * r), (n * 0.09, 0.25 * r), (n * 0.09, 0)], tint(rng, "metal"), 12
    )
    return facing(
        [
            spindle([(x * n, s * r) for x, s in body], c, 18),
            box(n * 0.62, r * 2.01, r * 0.14, k, -n * 0.06, 0, r * 0.25),
            box(n * 0.02, r * 1.2, r * 0.3, k, -n * 0.45, 0, r * 0.3),
            *wings(n * u(rng, 0.85, 1.0), n * 0.18, n * 0.045, n * 0.2, r * 0.35, c, -n * 0.03, -r * 0.5, n * 0.03),
            *wings(n * 0.34, n * 0.09, n * 0.035, n * 0.07, r * 0.16, c, n * 0.43, r * 0.3, n * 0.02),
            fin(n * 0.13, n * 0.06, n * 0.15, n * 0.1, r * 0.15, tail, n * 0.4, r * 0.4),
            *[m for x, y in pods for m in both(pod.moved(x * n, y * n, -r * 0.8))],
            *[m for x, y in pods for m in both(box(n * 0.05, r * 0.1, r * 0.4, c, x * n + n * 0.05, y * n, -r * 0.5))],
            *[m.moved(0, 0, -r * 1.9) for m in rollers(rng, (-n * 0.38, n * 0.05), r * 1.6, r * 0.25, r * 0.2, 10)],
            *[
                bar((x * n, y * r, -r * 1.6), (x * n, y * r, -r * 0.6), r * 0.06, k, 5)
                for x, y in ((-0.38, 0), (0.05, 0.6), (0.05, -0.6))
            ],
        ]
    )


@AIRPLANE.style()
def airplane_fighter_jet(rng):
    n, c = u(rng, 12, 20), tint(rng, pick(rng, "metal", "metal", "leaf", "paint"))
    r, twin = n * u(rng, 0.045, 0.06), odds(rng, 0.5)
    body = [(-0.5, 0), (-0.4, 0.35), (-0.25, 0.8), (-0.05, 1.05), (0.3, 1.0), (0.44, 0.8), (0.46, 0.6), (0.46, 0)]
    delta = odds(rng, 0.5)
    main = wings(
        n * u(rng, 0.5, 0.7), n * (0.5 if delta else 0.3), n * 0.08, n * (0.2 if delta else 0.14), r * 0.25, c, n * 0.1
    )
    fins = (
        both(fin(n * 0.16, n * 0.08, n * 0.15, n * 0.09, r * 0.15, c, n * 0.34, r * 0.5, r * 0.8))
        if twin
        else [fin(n * 0.2, n * 0.08, n * 0.17, n * 0.12, r * 0.15, c, n * 0.32, r * 0.6)]
    )
    arms = both(
        spindle(
            [(-n * 0.07, 0), (-n * 0.05, 0.15 * r), (n * 0.06, 0.15 * r), (n * 0.06, 0)],
            tint(rng, "white"),
            8,
            n * 0.1,
            n * 0.16,
            -r * 0.5,
        )
    )
    return facing(
        [
            spindle([(x * n, s * r) for x, s in body], c, 14),
            sphere(n * 0.09, r * 0.5, r * 0.6, tint(rng, "glass"), -n * 0.24, 0, r * 0.75, n=12),
            *main,
            *([] if delta else wings(n * 0.34, n * 0.13, n * 0.05, n * 0.09, r * 0.15, c, n * 0.42)),
            *fins,
            *both(box(n * 0.3, r * 0.9, r * 1.3, c, n * 0.03, r * 1.0, -r * 0.7)),
            *both(
                spindle(
                    [(0, 0), (0, 0.5 * r), (n * 0.05, 0.4 * r), (n * 0.05, 0)],
                    DARK,
                    10,
                    n * 0.45,
                    r * (0.6 if twin else 0),
                    0,
                )
            ),
            *(arms if odds(rng, 0.6) else []),
        ]
    )
