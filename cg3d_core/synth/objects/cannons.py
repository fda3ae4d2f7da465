"""Cannons."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, soft_box, stack, stood, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .families import street_category
from .vehicle_parts import both, prism, rollers, spindle, spoked, wheel

CANNON = street_category(
    "cannon",
    ("artillery gun", "field gun", "old gun", "howitzer"),
    "a heavy gun on wheels that fired iron balls",
    "a weapon seen before castles",
    "a thick metal tube between two wheels",
)


def _barrel(rng, n, r, c):
    return lathe(
        [
            (0, -r * 1.2),
            (r * 0.5, -r * 0.9),
            (r * 0.35, -r * 0.5),
            (r, 0),
            (r, n * 0.3),
            (r * 1.1, n * 0.32),
            (r * 0.9, n * 0.35),
            (r * 0.65, n * 0.9),
            (r * 0.85, n * 0.95),
            (r * 0.8, n),
            (r * 0.4, n),
            (r * 0.4, n * 0.8),
            (0, n * 0.8),
        ],
        c,
        18,
    )


@CANNON.style()
def cannon_field(rng):
    n, c, k = u(rng, 1.3, 2.2), tint(rng, pick(rng, "metal", "black")), tint(rng, "wood")
    r, wr = n * 0.09, n * u(rng, 0.25, 0.35)
    tubes = _barrel(rng, n, r, c).turned(-np.pi / 2 + u(rng, 0.05, 0.35), "y").moved(n * 0.35, 0, wr * 1.25)
    big = stood(
        merge(
            [
                torus(wr * 0.93, wr * 0.09, k, n=20),
                ring_of(bar((0, 0, 0), (wr * 0.9, 0, 0), wr * 0.045, k, 5), 10),
                cylinder(wr * 0.2, wr * 0.25, k, z=-wr * 0.12, n=10),
            ]
        )
    )
    trail = [bar((0, s * r * 1.2, wr * 1.1), (n * 0.85, s * r * 0.8, 0.06), r * 0.5, k, 4) for s in (-1, 1)]
    return assemble(
        [
            tubes,
            *[big.moved(0, s * n * 0.27, wr) for s in (-1, 1)],
            bar((0, -n * 0.27, wr), (0, n * 0.27, wr), r * 0.4, k, 8),
            *trail,
        ]
    )


@CANNON.style()
def cannon_ship(rng):
    n, c, k = u(rng, 1.1, 2.0), tint(rng, "black"), tint(rng, "wood")
    r = n * 0.1
    tubes = _barrel(rng, n, r, c).turned(-np.pi / 2 + u(rng, 0, 0.12), "y").moved(n * 0.45, 0, n * 0.4)
    cheeks = [
        stack(
            [
                (np.float32([[n * 0.4, 0.04], [-n * 0.25, 0.04], [-n * 0.25, -0.04], [n * 0.4, -0.04]]), n * 0.12),
                (np.float32([[n * 0.15, 0.04], [-n * 0.25, 0.04], [-n * 0.25, -0.04], [n * 0.15, -0.04]]), n * 0.42),
            ],
            k,
        ).moved(0, s * r * 1.3)
        for s in (-1, 1)
    ]
    small = wheel(n * 0.1, n * 0.06, rng)
    return assemble(
        [
            tubes,
            *cheeks,
            *[small.moved(x * n, s * r * 1.9, n * 0.1) for x in (-0.17, 0.3) for s in (-1, 1)],
            box(n * 0.6, r * 2.6, 0.06, k, n * 0.08, 0, n * 0.12),
        ]
    )


def _gun(n, r, c, k=12):
    """Smooth-bore barrel along -x with its breech at x = 0."""
    p = [
        (-n, 0),
        (-n, r * 0.8),
        (-n * 0.93, r * 0.85),
        (-n * 0.88, r * 0.65),
        (-n * 0.35, r * 0.9),
        (-n * 0.05, r),
        (r * 0.3, r * 0.5),
        (r * 0.6, r * 0.35),
        (r * 0.9, r * 0.4),
        (r * 1.2, 0),
    ]
    return spindle(p, c, k)


@CANNON.style()
def cannon_low_poly(rng):
    n, c, k = u(rng, 0.9, 1.6), tint(rng, pick(rng, "black", "metal", "paint")), int(rng.integers(6, 9))
    r, q, wood = n * u(rng, 0.14, 0.2), n * u(rng, 0.22, 0.32), tint(rng, "wood")
    w = r * 4
    return assemble([m.turned(np.pi / 2) for m in (
        _gun(n, r, c, k).turned(u(rng, 0.05, 0.5), "y").moved(n * 0.25, 0, q * 1.4), *rollers(rng, (0,), w, q, n * 0.1, k + 2, 0.35),
        bar((0, -w / 2, q), (0, w / 2, q), r * 0.4, wood, 6), prism([(-n * 0.2, q * 0.8), (n * 0.75, 0), (n * 0.8, n * 0.08), (n * 0.1, q * 1.5), (-n * 0.2, q * 1.2)], r * 1.6, wood))])  # fmt: skip


@CANNON.style()
def cannon_on_fort_mount(rng):
    """Barrel with trunnions on a stepped stone or wooden block, with a pile of balls."""
    n, c, m = u(rng, 1.4, 2.6), tint(rng, pick(rng, "black", "metal", "leaf")), tint(rng, pick(rng, "clay", "wood"))
    r = n * 0.1
    balls = [
        sphere(
            r * 0.7,
            r * 0.7,
            r * 0.7,
            tint(rng, "black"),
            n * 0.1 + r * 1.4 * (a - b / 2),
            n * 0.5 + r * 1.2 * b,
            r * (0.7 + 1.1 * z),
            n=8,
        )
        for z, k in ((0, 3), (1, 2), (2, 1))
        for a in range(k)
        for b in range(k - a)
    ]
    base = [
        prism(
            [(-n * 0.35, 0), (n * 0.4, 0), (n * 0.4, r * 1.5), (n * 0.15, r * 1.5), (0, r * 2.8), (-n * 0.35, r * 2.8)],
            r * 1.0,
            m,
            s * r * 1.5,
        )
        for s in (-1, 1)
    ]
    return assemble(
        [
            p.turned(np.pi / 2)
            for p in (
                _gun(n, r, c, 16).turned(u(rng, 0, 0.25), "y").moved(n * 0.35, 0, r * 3.2),
                *base,
                bar((-n * 0.1, -r * 2.2, r * 3), (-n * 0.1, r * 2.2, r * 3), r * 0.4, c, 8),
                box(n * 0.85, r * 4.5, r * 0.4, m),
                *(balls if odds(rng, 0.6) else []),
            )
        ]
    )


@CANNON.style()
def cannon_modern_howitzer(rng):
    n, c = u(rng, 2.5, 4.5), tint(rng, pick(rng, "leaf", "metal"))
    q, up = u(rng, 0.4, 0.55), u(rng, 0.1, 0.7)
    barrel = [
        bar((0.4, 0, 0), (-n, 0, 0), 0.1, c, 12, 0.07),
        bar((0.5, 0, 0), (-n * 0.4, 0, -0.16), 0.09, c, 8),
        box(0.5, 0.3, 0.3, c, 0.5, 0, -0.15),
        bar((-n, 0, 0), (-n - 0.3, 0, 0), 0.13, c, 8),
    ]
    legs = both(bar((0.2, 0.3, q), (n * 0.8, u(rng, 0.5, 1.1), 0.06), 0.09, c, 5))
    shield = [box(0.05, 0.75, 0.9, c, -0.35, s * 0.55, q * 0.9) for s in (-1, 1)]
    return assemble(
        [
            p.turned(np.pi / 2)
            for p in (
                *[b.turned(up, "y").moved(0, 0, q + 0.5) for b in barrel],
                *rollers(rng, (0,), 1.9, q, 0.25, 16, 0.55),
                bar((0, -0.8, q), (0, 0.8, q), 0.09, c, 6),
                box(0.7, 0.5, 0.5, c, 0.1, 0, q),
                *legs,
                *(shield if odds(rng, 0.7) else []),
            )
        ]
    )


@CANNON.style()
def cannon_field_with_limber_box(rng):
    n, c, m = u(rng, 1.4, 2.0), tint(rng, pick(rng, "metal", "black")), tint(rng, "wood")
    brass, r, q = pick(rng, c, (0.72, 0.55, 0.2)), n * 0.08, n * u(rng, 0.3, 0.38)
    one = spoked(q, n * 0.03, rng, 12, 20, m, n * 0.015)
    chest = soft_box(n * 0.25, n * 0.4, n * 0.22, m, n * 0.9, n * 0.0, 0.1, r=0.02)
    return assemble([p.turned(np.pi / 2) for p in (_gun(n, r, brass, 18).turned(u(rng, 0, 0.3), "y").moved(n * 0.35, 0, q * 1.25), *[one.moved(0, s * n * 0.3, q) for s in (-1, 1)], bar((0, -n * 0.3, q), (0, n * 0.3, q), r * 0.4, m, 7),
        prism([(-n * 0.12, q * 0.9), (n * 0.95, 0), (n * 1.0, 0.08), (n * 0.2, q * 1.2), (-n * 0.12, q * 1.2)], r * 1.4, m), *([chest] if odds(rng, 0.4) else []), *both(cylinder(r * 0.5, r * 0.6, m, 0, n * 0.35, q)))])  # fmt: skip
