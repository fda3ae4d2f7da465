"""More airplanes: biplanes, gliders, warbirds and toys."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, ring_of, u
from ..mesh import bar, box, sphere
from ..palette import tint
from .airplanes import AIRPLANE
from .vehicle_parts import DARK, both, facing, fin, plan, prism, rollers, spindle, wings


def propeller(rng, r, x, y=0.0, z=0.0, blades=None, wide=0.14, colour=None):
    """Propeller with its hub at (x, y, z), turning about x."""
    n = blades or int(rng.integers(2, 5))
    one = ring_of(box(r, r * wide, r * 0.04, colour or tint(rng, "black"), r / 2), n, start=u(rng, 0, 2))
    nose = spindle([(-r * 0.2, 0), (0, r * 0.12), (r * 0.1, r * 0.12), (r * 0.1, 0)], tint(rng, "paint"), 8)
    return [one.turned(np.pi / 2, "y").moved(x, y, z), nose.moved(x, y, z)]


@AIRPLANE.style()
def airplane_biplane(rng):
    n, c = u(rng, 5.5, 8), tint(rng, "paint")
    r, s, w = n * 0.07, n * u(rng, 1.0, 1.3), tint(rng, pick(rng, "paint", "wood", "white"))
    body = prism(
        [(-0.42 * n, -r), (n * 0.1, -r), (n * 0.5, r * 0.3), (n * 0.5, r * 0.6), (0.05 * n, r), (-0.42 * n, r)],
        r * 1.7,
        c,
    )
    top, chord, x = r * u(rng, 2.6, 3.4), n * 0.17, -n * 0.22
    struts = [
        bar((x + a * chord, y * s, -r * 0.7), (x + a * chord, y * s, top), 0.03, tint(rng, "wood"), 5)
        for a in (-0.3, 0.3)
        for y in (-0.36, -0.12, 0.12, 0.36)
    ]
    legs = both(bar((x, r * 0.6, -r), (x - 0.1, n * 0.11, -r * 2.6), 0.04, tint(rng, "metal"), 5))
    wheels = [m.moved(x - 0.1, 0, -r * 3.1) for m in rollers(rng, (0,), n * 0.24, r * 0.6, 0.1, 12)]
    return facing(
        [
            body,
            spindle([(-n * 0.47, 0), (-n * 0.47, r), (-n * 0.4, r * 1.1), (-n * 0.4, 0)], tint(rng, "metal"), 12),
            *wings(s, chord, chord * 0.9, 0, r * 0.25, w, x, top),
            *wings(s * 0.92, chord, chord * 0.9, 0, r * 0.25, w, x, -r * 0.7),
            *struts,
            *legs,
            *wheels,
            *wings(n * 0.36, n * 0.12, n * 0.08, 0.1, 0.06, w, n * 0.44, r * 0.4),
            fin(n * 0.12, n * 0.07, n * 0.14, n * 0.03, 0.06, w, n * 0.45, r * 0.4),
            *propeller(rng, n * 0.16, -n * 0.48, blades=2),
            box(n * 0.1, r * 1.0, 0.06, DARK, n * 0.0, 0, r * 0.98),
        ]
    )


@AIRPLANE.style()
def airplane_low_poly_toy(rng):
    """Short fat body, stubby wings, few facets."""
    n, c, k = u(rng, 3.0, 6.0), tint(rng, "paint"), int(rng.integers(5, 9))
    r, w = n * u(rng, 0.13, 0.19), tint(rng, pick(rng, "paint", "white"))
    body = [(-0.42, 0), (-0.42, 0.6), (-0.3, 1), (0.1, 0.95), (0.5, 0.35), (0.5, 0)]
    s, t = n * u(rng, 0.8, 1.2), n * 0.05
    swept = n * u(rng, -0.02, 0.15)
    jet = odds(rng, 0.4)
    pods = both(
        spindle(
            [(-0.1 * n, 0), (-0.1 * n, r * 0.4), (0.08 * n, r * 0.3), (0.08 * n, 0)],
            tint(rng, "metal"),
            k,
            0,
            s * 0.25,
            -r * 0.6,
        )
    )
    wheels = [m.moved(0, 0, -r * 1.5) for m in rollers(rng, (-n * 0.12,), r * 1.8, r * 0.4, r * 0.3, k)]
    return facing(
        [
            spindle([(x * n, q * r) for x, q in body], c, k),
            plan(
                [
                    (-n * 0.2, 0),
                    (-n * 0.2 + swept, s / 2),
                    (swept + n * 0.05, s / 2),
                    (n * 0.1, 0),
                    (swept + n * 0.05, -s / 2),
                    (-n * 0.2 + swept, -s / 2),
                ],
                t,
                w,
                -r * 0.3,
            ),
            box(n * 0.14, n * 0.42, t * 0.8, w, n * 0.42, 0, r * 0.2),
            fin(n * 0.18, n * 0.1, n * 0.2, n * 0.08, t, w, n * 0.42, r * 0.2),
            *(pods if jet else propeller(rng, n * 0.22, -n * 0.44, wide=0.28)),
            spindle(
                [(-0.14 * n, 0), (-0.08 * n, r * 0.6), (0.06 * n, r * 0.6), (0.12 * n, 0)],
                tint(rng, "glass"),
                k,
                -n * 0.08,
                0,
                r * 0.75,
            ),
            *(wheels if odds(rng, 0.6) else []),
        ]
    )


@AIRPLANE.style()
def airplane_glider(rng):
    n, c = u(rng, 6, 8.5), tint(rng, pick(rng, "white", "white", "paint"))
    r = n * 0.045
    body = [(-0.5, 0), (-0.42, 0.7), (-0.25, 1), (-0.1, 0.75), (0.1, 0.3), (0.5, 0.2), (0.5, 0)]
    return facing(
        [
            spindle([(x * n, s * r) for x, s in body], c, 14),
            sphere(n * 0.13, r * 0.8, r * 0.7, tint(rng, "glass"), -n * 0.27, 0, r * 0.45, n=12),
            *wings(
                n * u(rng, 1.9, 2.6), n * 0.12, n * 0.04, n * 0.02, r * 0.3, c, -n * 0.12, r * 0.4, n * u(rng, 0, 0.08)
            ),
            fin(n * 0.14, n * 0.08, n * 0.18, n * 0.04, r * 0.2, c, n * 0.44, 0),
            *wings(n * 0.38, n * 0.08, n * 0.05, 0.05, r * 0.15, c, n * 0.47, n * 0.17 if odds(rng, 0.6) else 0.02),
            *rollers(rng, (-n * 0.15,), 0.2, r * 0.5, 0.1, 10)[:1],
        ]
    )


@AIRPLANE.style()
def airplane_warbird_or_transport(rng):
    """Low-wing propeller plane with two or four engines in the wings (or one in the nose)."""
    engines, c = pick(rng, 1, 2, 4), tint(rng, pick(rng, "leaf", "metal", "white", "paint"))
    n = u(rng, 8, 11) if engines == 1 else u(rng, 14, 25)
    r, high = n * u(rng, 0.055, 0.075), odds(rng, 0.4) and engines > 1
    z = r * 0.8 if high else -r * 0.4
    body = [(-0.46, 0), (-0.46, 0.5), (-0.36, 0.95), (0.05, 1), (0.5, 0.2), (0.5, 0)]
    x, s = -n * 0.12, n * u(rng, 1.1, 1.35)
    parts = propeller(rng, n * 0.16, -n * 0.47) if engines == 1 else []
    for k in range(engines // 2):
        y = s * (0.13 + 0.13 * k)
        pod = spindle(
            [(-n * 0.12, 0), (-n * 0.12, r * 0.4), (0, r * 0.45), (n * 0.12, 0.1), (n * 0.12, 0)], c, 10, x, y, z
        )
        parts += [
            *both(pod),
            *propeller(rng, n * 0.1, x - n * 0.13, y, z, 3),
            *propeller(rng, n * 0.1, x - n * 0.13, -y, z, 3),
        ]
    canopy = sphere(
        n * 0.1, r * 0.6, r * 0.6, tint(rng, "glass"), -n * (0.1 if engines == 1 else 0.34), 0, r * 0.75, n=10
    )
    return facing(
        [
            spindle([(q * n, v * r) for q, v in body], c, 14),
            *wings(s, n * 0.2, n * 0.1, 0.02 * n, r * 0.35, c, x, z, n * 0.02),
            *wings(n * 0.4, n * 0.1, n * 0.06, 0.02 * n, r * 0.15, c, n * 0.44, r * 0.3),
            fin(n * 0.14, n * 0.08, n * 0.15, n * 0.05, r * 0.15, c, n * 0.43, r * 0.2),
            canopy,
            *parts,
        ]
    )
