"""Balls."""

from __future__ import annotations

import numpy as np

from ..forms import (
    odds,
    pick,
    u,
)
from ..mesh import box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .families import sport_category
from .variety import varied

BALL = sport_category(
    "ball",
    ("football", "soccer ball", "basketball", "beach ball", "tennis ball", "volleyball", "rugby ball"),
    "a round thing that is kicked or thrown in games",
    "what footballers kick into the goal",
    "a bouncing sphere for playing",
    "a toy that rolls and is caught",
    rooms=("bedroom",),
)


def _patched(r, c, k, n=16):
    """Sphere of colour c with twelve patches k, as on a football."""
    m = sphere(r, r, r, c, n=n)
    p = (1 + 5**0.5) / 2
    axes = np.array([v for a in (-1, 1) for b in (-p, p) for v in ((0, a, b), (a, b, 0), (b, 0, a))]) / np.hypot(1, p)
    mid = m.vertices[m.faces].mean(1)
    near = (mid / np.linalg.norm(mid, axis=1, keepdims=True) @ axes.T).max(1) > 0.92
    colours = m.colours.copy()
    colours[near] = np.uint8(np.array(k) * 255)
    return m.recoloured(colours)


@BALL.style()
def ball_football(rng):
    r = u(rng, 0.1, 0.115)
    return varied(
        rng,
        [
            _patched(
                r,
                pick(rng, (0.95, 0.95, 0.95), tint(rng, "paint")),
                pick(rng, (0.08, 0.08, 0.08), tint(rng, "paint")),
                24,
            ).turned(u(rng, 0, 3), "x")
        ],
        0.0,
        0.1,
    )


@BALL.style()
def ball_basketball(rng):
    r, c = u(rng, 0.11, 0.125), pick(rng, (0.85, 0.42, 0.15), tint(rng, "paint"))
    seams = [
        torus(r, r * 0.03, (0.08, 0.06, 0.05), n=24).turned(a, x)
        for a, x in ((0, "x"), (np.pi / 2, "x"), (np.pi / 2, "y"))
    ]
    return varied(
        rng, [merge([sphere(r, r, r, c, n=20), *seams]).turned(u(rng, 0, 3), "x").turned(u(rng, 0, 3), "y")], 0.0, 0.12
    )


@BALL.style()
def ball_beach_striped(rng):
    r, n = u(rng, 0.13, 0.22), 18
    m = sphere(r, r, r, (1, 1, 1), n=n)
    wedge = np.floor(np.arctan2(*m.vertices[m.faces].mean(1)[:, 1::-1].T) / (2 * np.pi) * 6 + 3).astype(int) % 6
    shades = np.uint8([[245, 245, 245] if k % 2 else np.array(tint(rng, "paint")) * 255 for k in range(6)])
    return varied(rng, [m.recoloured(shades[wedge]).turned(u(rng, 0, 1.5), "x")], 0.02, 0.1)


@BALL.style()
def ball_rugby(rng):
    r, c = u(rng, 0.085, 0.1), tint(rng, pick(rng, "wood", "white", "paint"))
    t = np.linspace(-1, 1, 11)
    m = lathe([(r * (1 - a * a) ** u(rng, 0.55, 0.56), 1.55 * r * a) for a in t], c, pick(rng, 8, 16))
    laces = [box(0.012, 0.05, 0.005, (0.95, 0.95, 0.95), x, 0, r * 0.97) for x in (-0.03, -0.01, 0.01, 0.03)]
    return varied(
        rng,
        [
            m.turned(np.pi / 2, "y"),
            *laces,
            *[
                torus(r * 0.72, 0.004, (0.95, 0.95, 0.95), n=14).turned(np.pi / 2, "y").moved(s * r * 1.0)
                for s in (-1, 1)
            ],
        ],
        0.05,
    )


@BALL.style()
def ball_low_poly(rng):
    r, n = u(rng, 0.1, 0.18), int(rng.integers(6, 10))
    c, k = tint(rng, "paint"), pick(rng, (0.95, 0.95, 0.95), tint(rng, "paint"))
    band = [lathe([(r * 1.03, -r * 0.18), (r * 1.03, r * 0.18)], k, n)] if odds(rng, 0.6) else []
    return varied(rng, [merge([sphere(r, r, r, c, n=n), *band]).turned(u(rng, 0, 1), "x")], 0.02)


@BALL.style()
def ball_tennis_or_bowling_or_several(rng):
    kind = int(rng.integers(3))
    if kind == 0:
        return varied(
            rng,
            [
                sphere(0.033, 0.033, 0.033, (0.8, 0.88, 0.25), k * 0.07 + u(rng, 0, 0.01), u(rng, -0.04, 0.04), n=12)
                for k in range(int(rng.integers(1, 4)))
            ],
            0.02,
        )
    if kind == 1:
        c = tint(rng, pick(rng, "black", "paint"))
        return varied(
            rng,
            [
                sphere(0.11, 0.11, 0.11, c, n=18),
                *[
                    cylinder(0.012, 0.006, (0.02, 0.02, 0.02), x, y, 0.106, n=8)
                    for x, y in ((-0.02, 0), (0.02, 0), (0, -0.035))
                ],
            ],
            0.0,
        )
    return varied(
        rng,
        [
            _patched(0.11, (0.95, 0.95, 0.95), tint(rng, "paint"), 14).moved(x, y)
            for x, y in ((0, 0), (0.23, 0.05), (0.1, 0.24))[: int(rng.integers(2, 4))]
        ],
        0.0,
    )
