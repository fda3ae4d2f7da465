"""Rockets."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import bar, box, cylinder, lathe, merge, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import AMBER, DARK, RED, frustum, prism

ROCKET = vehicle_category(
    "rocket",
    ("space rocket", "launch vehicle", "missile", "rocket ship", "carrier rocket"),
    "a tall pointed vehicle that flies into space on a jet of fire",
    "what lifts astronauts and satellites into orbit",
    "a long tube with a nose cone and fins at its foot",
)


def _fins(count, root, tip, height, out, t, c, r, z=0.0):
    """Fins round the foot of a rocket of radius r."""
    one = prism([(0, 0), (out, -height * 0.15), (out, -height * 0.15 + tip), (0, root)], t, c).moved(r * 0.92, 0, z)
    return ring_of(one, count, start=np.pi / count)


def _lying(rng, mesh, p=0.12):
    """Upright mostly, now and then lying along the ground."""
    return assemble([mesh.turned(np.pi / 2, "x") if odds(rng, p) else mesh])


@ROCKET.style()
def rocket_cartoon(rng):
    h, c, d, k = (
        u(rng, 1.5, 8),
        tint(rng, pick(rng, "white", "metal", "paint")),
        tint(rng, "paint"),
        int(rng.integers(8, 20)),
    )
    r, t = h * u(rng, 0.16, 0.24), np.linspace(0.12, 1, 9)
    bulge = [(r * np.sin(np.pi * (0.24 + 0.76 * a)) ** 0.8, h * a) for a in t[:-1]]
    cut = 5
    hull = [lathe([(0, h * 0.12), *bulge[: cut + 1]], c, k), lathe([*bulge[cut:], (0, h)], d, k)]
    port = (
        merge([torus(r * 0.3, r * 0.07, d, n=12), cylinder(r * 0.3, 0.02, tint(rng, "glass"), n=12)])
        .turned(np.pi / 2, "x")
        .moved(0, -r * 0.93, h * 0.58)
    )
    legs = _fins(pick(rng, 3, 4), h * 0.28, h * 0.14, h * 0.7, r * u(rng, 0.7, 1.1), h * 0.03, d, r * 0.8, h * 0.14)
    return _lying(rng, merge([*hull, port, legs, cylinder(r * 0.5, h * 0.08, DARK, 0, 0, h * 0.05, top=r * 0.4, n=k)]))


@ROCKET.style()
def rocket_orbital_with_boosters(rng):
    h, c, m = u(rng, 20, 41), tint(rng, "white"), tint(rng, pick(rng, "white", "paint", "metal"))
    r = h * u(rng, 0.03, 0.05)
    core = lathe(
        [
            (0, 0.03 * h),
            (r, 0.03 * h),
            (r, 0.55 * h),
            (r * 0.8, 0.58 * h),
            (r * 0.8, 0.75 * h),
            (r * 1.05, 0.77 * h),
            (r * 1.05, 0.88 * h),
            (r * 0.5, 0.96 * h),
            (0, h),
        ],
        c,
        18,
    )
    bands = [lathe([(r * 1.01, z * h), (r * 1.01, (z + 0.02) * h)], DARK, 18) for z in (0.12, 0.34, 0.52)]
    b = r * u(rng, 0.5, 0.9)
    side = lathe([(0, 0.03 * h), (b, 0.03 * h), (b, 0.38 * h), (0, 0.47 * h)], m, 12).moved(r + b)
    jets = [
        cylinder(r * 0.4, 0.035 * h, DARK, 0, 0, 0, top=r * 0.25, n=10),
        ring_of(cylinder(b * 0.6, 0.03 * h, DARK, r + b, 0, 0, top=b * 0.4, n=10), 2),
    ]
    count = pick(rng, 0, 2, 2, 4)
    return _lying(
        rng, merge([core, *bands, *jets[: 2 if count else 1], *([ring_of(side, count)] if count else [])]), 0.05
    )


@ROCKET.style()
def rocket_missile(rng):
    h, c, d = u(rng, 1.6, 9), tint(rng, pick(rng, "white", "metal", "leaf")), pick(rng, RED, DARK, AMBER)
    r = h * u(rng, 0.04, 0.08)
    body = merge(
        [
            lathe([(0, 0), (r * 0.8, 0), (r, 0.02 * h), (r, 0.82 * h), (r * 0.75, 0.9 * h), (0, h)], c, 14),
            lathe([(r * 1.02, 0.76 * h), (r * 1.02, 0.8 * h)], d, 14),
            _fins(4, h * 0.14, h * 0.08, h * 0.1, r * 2, r * 0.15, d, r, 0.02 * h),
            *([_fins(4, h * 0.09, h * 0.04, h * 0.1, r * 1.6, r * 0.12, c, r, 0.6 * h)] if odds(rng, 0.6) else []),
        ]
    )
    return _lying(rng, body, 0.5)


@ROCKET.style()
def rocket_low_poly(rng):
    h, c, d, k = u(rng, 1.5, 5), tint(rng, pick(rng, "white", "paint")), tint(rng, "paint"), int(rng.integers(5, 9))
    r = h * u(rng, 0.14, 0.22)
    flame = [cylinder(r * 0.6, h * 0.2, AMBER, 0, 0, -h * 0.16, top=r * 0.5, n=k)] if odds(rng, 0.4) else []
    return _lying(
        rng,
        merge(
            [
                lathe([(0, h * 0.06), (r * 0.8, h * 0.06), (r, h * 0.25), (r, h * 0.62)], c, k),
                lathe([(r, h * 0.62), (r * 0.65, h * 0.82), (0, h)], d, k),
                _fins(pick(rng, 3, 4), h * 0.3, h * 0.16, h * 0.5, r * 0.9, r * 0.22, d, r * 0.85, h * 0.1),
                box(r * 0.6, r * 0.3, r * 0.6, tint(rng, "glass"), 0, -r * 0.85, h * 0.48),
                cylinder(r * 0.6, h * 0.07, DARK, top=r * 0.5, n=k),
                *flame,
            ]
        ),
    )


@ROCKET.style()
def rocket_on_launch_pad(rng):
    h, c, m = u(rng, 10, 30), tint(rng, "white"), pick(rng, tint(rng, "metal"), RED)
    r, x, z = h * 0.05, h * u(rng, 0.14, 0.18), h * 0.08
    w, tall = h * 0.05, h * u(rng, 0.8, 0.95)
    levels = np.linspace(0, tall, 8)
    mast = [bar((x + a * w, b * w, 0), (x + a * w, b * w, tall), h * 0.006, m, 4) for a in (-1, 1) for b in (-1, 1)]
    mast += [
        bar((x - w * s, b * w, q), (x + w * s, b * w, v), h * 0.004, m, 4)
        for i, (q, v) in enumerate(pairwise(levels))
        for b in (-1, 1)
        for s in ((-1) ** i,)
    ]
    arms = [box(x - r, h * 0.02, h * 0.02, m, x / 2 + r / 2, 0, q * h) for q in (0.3, 0.55, 0.72)]
    body = lathe([(0, z), (r, z), (r, h * 0.6), (r * 0.75, h * 0.64), (r * 0.75, h * 0.88), (0, h)], c, 16)
    return assemble(
        [
            body,
            lathe([(r * 1.02, h * 0.3), (r * 1.02, h * 0.36)], DARK, 16),
            _fins(4, h * 0.08, h * 0.04, h * 0.1, r, r * 0.15, DARK, r, z),
            *mast,
            *arms,
            frustum((h * 0.55, h * 0.4), (h * 0.5, h * 0.35), tint(rng, "clay"), x * 0.4, 0, -h * 0.04, h * 0.05),
            cylinder(r * 0.6, z, DARK, top=r * 0.4, n=10),
        ]
    )
