"""More styles of airplane and helicopter."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, ring_of, soft_box, stood, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from .aircraft import AIRPLANE, HELICOPTER
from .cars import facing, wheels_at
from .vehicle_parts import DARK, RED, both, fin, outward, plan, prism, rollers, spindle, wings


def propeller(rng, r, x, y=0.0, z=0.0, blades=None, wide=0.14, colour=None):
    """Propeller with its hub at (x, y, z), turning about x."""
    n = blades or int(rng.integers(2, 5))
    one = ring_of(box(r, r * wide, r * 0.04, colour or tint(rng, "black"), r / 2), n, start=u(rng, 0, 2))
    nose = spindle([(-r * 0.2, 0), (0, r * 0.12), (r * 0.1, r * 0.12), (r * 0.1, 0)], tint(rng, "paint"), 8)
    return [one.turned(np.pi / 2, "y").moved(x, y, z), nose.moved(x, y, z)]


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
