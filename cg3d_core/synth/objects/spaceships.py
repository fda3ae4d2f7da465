"""Spaceships."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import AMBER, DARK, RED, WHITE, both, facing, fin, frustum, plan, prism, spindle, wings

SPACESHIP = vehicle_category(
    "spaceship",
    ("spacecraft", "starship", "space shuttle", "ufo", "flying saucer", "star fighter", "space ship"),
    "a vehicle for travelling between the stars",
    "what aliens or astronauts fly in films",
    "a craft with glowing engines, wings and a cockpit",
    "a silver disc with a dome in the sky",
)


@SPACESHIP.style()
def spaceship_saucer(rng):
    r, c, d, k = (
        u(rng, 1.5, 8),
        tint(rng, pick(rng, "metal", "metal", "paint")),
        tint(rng, "paint"),
        int(rng.integers(8, 25)),
    )
    h, lit = r * u(rng, 0.18, 0.35), pick(rng, AMBER, (0.4, 0.9, 0.5), RED)
    legs = ring_of(
        bar((r * 0.35, 0, h * 0.3), (r * 0.55, 0, -r * 0.35), r * 0.035, c, 6)
        + cylinder(r * 0.08, r * 0.03, c, r * 0.55, 0, -r * 0.37, n=8),
        3,
    )
    return assemble(
        [
            lathe([(0, 0), (r * 0.4, 0), (r, h * 0.8), (r, h), (r * 0.45, h * 1.6), (0, h * 1.7)], c, k),
            sphere(r * 0.42, r * 0.42, r * u(rng, 0.25, 0.42), tint(rng, "glass"), 0, 0, h * 1.5, n=max(k // 2 * 2, 8)),
            ring_of(sphere(r * 0.06, r * 0.06, r * 0.05, lit, r * 0.72, 0, h * 1.25, n=6), 8),
            torus(r * 0.98, h * 0.12, d, 0, 0, h * 0.9, n=k),
            *([legs] if odds(rng, 0.6) else []),
        ]
    )


@SPACESHIP.style()
def spaceship_fighter(rng):
    n, c, d = u(rng, 4, 14), tint(rng, pick(rng, "metal", "white", "paint")), tint(rng, "paint")
    r, w = n * u(rng, 0.06, 0.1), n * u(rng, 0.7, 1.2)
    x = odds(rng, 0.4)  # crossed wings
    blades = [
        m.moved(0, 0, 0)
        for a in ((-0.12, 0.12) if x else (0,))
        for m in wings(w, n * 0.32, n * 0.16, n * u(rng, 0.05, 0.2), n * 0.03, c, n * 0.2, 0, a * n * 1.4)
    ]
    guns = [
        m
        for z in ((-0.17, 0.17) if x else (0,))
        for m in both(bar((n * 0.25, w / 2, z * n), (-n * 0.15, w / 2, z * n), n * 0.012, DARK, 6))
    ]
    jets = both(
        spindle(
            [(0, 0), (0, r * 0.6), (n * 0.25, r * 0.7), (n * 0.28, r * 0.5), (n * 0.28, 0)],
            DARK,
            10,
            n * 0.22,
            r * 1.3,
            0,
        )
        + spindle([(0, 0), (0, r * 0.4), (0.02, 0)], (0.3, 0.7, 1.0), 10, n * 0.5, r * 1.3, 0)
    )
    nose = prism(
        [(-n / 2, -r * 0.2), (n * 0.45, -r), (n * 0.45, r), (-n * 0.05, r * 1.2), (-n / 2, r * 0.15)],
        r * 1.7,
        c,
        top=0.8,
        split=0,
    )
    return facing(
        [
            nose,
            *blades,
            *guns,
            *jets,
            sphere(n * 0.1, r * 0.6, r * 0.6, tint(rng, "glass"), -n * 0.02, 0, r, n=10),
            box(n * 0.2, r * 0.8, r * 0.3, d, n * 0.25, 0, r),
        ]
    )


@SPACESHIP.style()
def spaceship_shuttle(rng):
    n = u(rng, 12, 36)
    r, c = n * 0.08, tint(rng, "white")
    body = [(-0.5, 0), (-0.48, 0.35), (-0.4, 0.8), (-0.32, 1), (0.4, 1), (0.44, 0.8), (0.44, 0)]
    wing = [(-n * 0.25, r * 0.8), (n * 0.15, n * 0.18), (n * 0.38, n * 0.34), (n * 0.45, n * 0.34), (n * 0.45, r * 0.5)]
    pods = both(
        spindle([(0, 0), (n * 0.03, r * 0.4), (n * 0.14, r * 0.45), (n * 0.14, 0)], c, 10, n * 0.3, r * 0.75, r * 0.75)
    )
    tank = spindle(
        [(-0.6 * n, 0), (-0.45 * n, r * 1.3), (0.5 * n, r * 1.3), (0.55 * n, 0)], (0.75, 0.42, 0.2), 14, 0, 0, -r * 2.4
    )
    boost = both(
        spindle(
            [(-0.5 * n, 0), (-0.42 * n, r * 0.6), (0.55 * n, r * 0.6), (0.55 * n, 0)], WHITE, 12, 0, r * 2.0, -r * 2.4
        )
    )
    parts = [
        spindle([(x * n, s * r) for x, s in body], c, 14),
        *both(plan(wing, r * 0.25, c, -r * 0.8)),
        box(n * 0.7, r * 1.8, r * 0.3, DARK, 0.05 * n, 0, -r),
        fin(n * 0.16, n * 0.09, n * 0.17, n * 0.1, r * 0.2, c, n * 0.37, r * 0.7),
        *pods,
        box(n * 0.03, r * 1.0, r * 0.3, DARK, -n * 0.37, 0, r * 0.7),
        *[
            spindle([(0, r * 0.2), (n * 0.04, r * 0.35)], DARK, 10, n * 0.44, y * r, z * r)
            for y, z in ((0, 0.5), (0.4, -0.2), (-0.4, -0.2))
        ],
    ]
    if odds(rng, 0.35):
        return assemble(
            [m.turned(-np.pi / 2, "y").turned(np.pi) for m in (merge([*parts, tank, *boost]).turned(np.pi, "z"),)]
        )
    return facing(parts)


@SPACESHIP.style()
def spaceship_low_poly(rng):
    n, c, d, k = (
        u(rng, 1.6, 5),
        tint(rng, pick(rng, "white", "paint", "metal")),
        tint(rng, "paint"),
        int(rng.integers(5, 9)),
    )
    r, w = n * u(rng, 0.13, 0.2), n * u(rng, 0.7, 1.1)
    s = n * u(rng, 0.0, 0.2)
    wing = [(-n * 0.05, r * 0.6), (n * 0.15 + s, w / 2), (n * 0.35 + s, w / 2), (n * 0.35, r * 0.6)]
    return facing(
        [
            spindle([(-n / 2, 0), (-n * 0.4, r * 0.45), (-n * 0.05, r), (n * 0.38, r * 0.85), (n * 0.42, 0)], c, k),
            *both(plan(wing, r * 0.3, d, -r * 0.15)),
            *both(
                fin(
                    n * 0.18,
                    n * 0.1,
                    n * u(rng, 0.12, 0.22),
                    n * 0.06,
                    r * 0.25,
                    d,
                    n * 0.3,
                    0,
                    r * pick(rng, 0.5, 2.0),
                )
            ),
            sphere(n * 0.14, r * 0.6, r * 0.55, tint(rng, "glass"), -n * 0.1, 0, r * 0.75, n=k),
            *both(cylinder(r * 0.42, n * 0.16, DARK, n=k).turned(np.pi / 2, "y").moved(n * 0.34, r * 0.6, 0)),
            *both(cylinder(r * 0.3, n * 0.02, AMBER, n=k).turned(np.pi / 2, "y").moved(n * 0.5, r * 0.6, 0)),
        ]
    )


@SPACESHIP.style()
def spaceship_cruiser(rng):
    """Long wedge or hammerhead with greebles, a bridge and many engines."""
    n, c = u(rng, 12, 40), tint(rng, pick(rng, "metal", "white"))
    w, h = n * u(rng, 0.3, 0.6), n * u(rng, 0.08, 0.14)
    q = n / 2
    wedge = [
        plan([(-q, 0), (q, w / 2), (q, -w / 2)], h * 0.5, c, -h * 0.25),
        frustum((n * 0.55, w * 0.5), (n * 0.4, w * 0.28), c, n * 0.2, 0, h * 0.2, h * 0.5, n * 0.04),
    ]
    long = [
        box(n * 0.6, w * 0.35, h, c, n * 0.1, 0, -h / 2),
        prism([(-q, -h * 0.5), (-n * 0.2, -h * 0.8), (-n * 0.2, h * 0.8), (-q, h * 0.3)], w * 0.6, c),
        *both(box(n * 0.4, w * 0.2, h * 0.7, c, n * 0.25, w * 0.35, -h * 0.3)),
    ]
    bits = [
        box(
            n * u(rng, 0.02, 0.08),
            w * u(rng, 0.03, 0.1),
            h * 0.5,
            tint(rng, "metal"),
            n * u(rng, 0.0, 0.4),
            w * u(rng, -0.16, 0.16),
            h * 0.4,
        )
        for _ in range(18)
    ]
    jets = [
        spindle([(0, h * 0.25), (n * 0.05, h * 0.35), (n * 0.05, 0)], (0.35, 0.65, 0.95), 10, q * 0.98, y * w * 0.25, 0)
        for y in (-1, 0, 1)
    ]
    return facing(
        [
            *(wedge if odds(rng, 0.5) else long),
            *bits,
            *jets,
            box(n * 0.05, w * 0.08, h * 0.8, c, n * 0.33, 0, h * 0.5),
            box(n * 0.07, w * 0.28, h * 0.35, c, n * 0.33, 0, h * 1.2),
        ]
    )
