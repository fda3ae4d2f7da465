"""Vases."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, sweep, u
from ..mesh import Mesh, bar, lathe, sphere, torus
from ..palette import tint
from ..registry import Category
from .plants import leaf

VASE = Category(
    "vase", "decoration",
    synonyms=("flower vase", "ceramic vase", "glass vase", "amphora"),
    glosses=("an open container for cut flowers", "a decorative vessel of glass or porcelain", "a jar in which one puts roses", "a tall pot with a narrow neck"),
    place="surface", rooms=("living", "bedroom", "corridor"))  # fmt: skip


def _hollow(profile, colour, n=24, wall=0.06):
    """Vessel open at the top: the profile (radius, height), up and back down inside."""
    inner = [(max(r * (1 - wall) - 0.001, 0.001), z + 0.002) for r, z in profile[::-1]]
    inner[0] = (inner[0][0], profile[-1][1])
    return lathe([(0, 0), *profile, *inner, (0, profile[0][1] + 0.004)], colour, n)


def _vase_colour(rng):
    return tint(rng, pick(rng, "white", "clay", "paint", "glass", "black"))


def _bouquet(rng, h, r):
    parts, petal = [], tint(rng, "paint")
    for k in range(int(rng.integers(1, 9))):
        a, top = 2.4 * k, h + u(rng, 0.08, 0.3)
        tip = (np.cos(a) * r * u(rng, 0.5, 2.5), np.sin(a) * r * u(rng, 0.5, 2.5), top)
        parts.append(bar((0, 0, h * 0.5), tip, 0.003, tint(rng, "leaf"), 4))
        parts.append(
            sphere(0.025, 0.025, 0.02, petal, *tip, n=7)
            if odds(rng, 0.6)
            else leaf(rng, 0.12, 0.05, tint(rng, "leaf")).turned(a).moved(*tip)
        )
    return parts


@VASE.style()
def vase_turned(rng):
    """Free profile through random radii."""
    h = u(rng, 0.12, 0.5)
    r = h * u(rng, 0.15, 0.35)
    z = np.linspace(0, 1, 12)
    rad = np.interp(z, np.linspace(0, 1, 5), rng.uniform(0.4, 1.0, 5))
    rad = np.convolve(np.r_[rad[0], rad, rad[-1]], [0.25, 0.5, 0.25], "valid")
    parts = [_hollow([(float(a * r), float(b * h)) for a, b in zip(rad, z, strict=True)], _vase_colour(rng))]
    return assemble(parts + (_bouquet(rng, h, r * rad[-1]) if odds(rng, 0.35) else []))


@VASE.style()
def vase_belly_and_neck(rng):
    h = u(rng, 0.15, 0.6)
    r = h * u(rng, 0.22, 0.4)
    neck = u(rng, 0.2, 0.5)
    p = [
        (r * 0.5, 0),
        (r * 0.85, h * 0.12),
        (r, h * 0.33),
        (r * 0.8, h * 0.52),
        (r * neck, h * 0.68),
        (r * neck * 0.9, h * 0.85),
        (r * neck * 1.5, h),
    ]
    parts = [_hollow(p, _vase_colour(rng))]
    if odds(rng, 0.3):
        c = tint(rng, "clay")
        parts += [
            sweep(
                bezier((s * r * neck, 0, h * 0.88), (s * r * 1.3, 0, h * 0.95), (s * r * 0.9, 0, h * 0.5), n=8),
                0.008,
                c,
                6,
            )
            for s in (-1, 1)
        ]
    return assemble(parts + (_bouquet(rng, h, r * neck) if odds(rng, 0.4) else []))


@VASE.style()
def vase_straight(rng):
    h = u(rng, 0.15, 0.45)
    r = u(rng, 0.035, 0.09)
    flare, n = u(rng, 0.8, 1.6), pick(rng, 4, 6, 24, 24)
    return assemble(
        [_hollow([(r, 0), (r * flare, h)], _vase_colour(rng), n), *(_bouquet(rng, h, r) if odds(rng, 0.5) else [])]
    )


@VASE.style()
def vase_floor(rng):
    h = u(rng, 0.5, 0.95)
    r = h * u(rng, 0.15, 0.26)
    p = [(r * 0.6, 0), (r * 0.8, h * 0.2), (r, h * 0.6), (r * 0.95, h * 0.75), (r * 0.5, h * 0.9), (r * 0.6, h)]
    twigs = [
        sweep(
            bezier(
                (0, 0, h * 0.7),
                (u(rng, -0.1, 0.1), u(rng, -0.1, 0.1), h * 1.3),
                (u(rng, -0.3, 0.3), u(rng, -0.3, 0.3), h * 1.6),
                n=5,
            ),
            0.005,
            tint(rng, "wood"),
            4,
        )
        for _ in range(6)
    ]
    return assemble([_hollow(p, _vase_colour(rng)), *(twigs if odds(rng, 0.5) else [])])


@VASE.style()
def vase_ball_or_bottle(rng):
    r = u(rng, 0.05, 0.14)
    a = np.linspace(-1.2, 1.25, 9)
    p = [(float(r * np.cos(t)), float(r * (np.sin(t) + 0.93))) for t in a]
    top = p[-1]
    long = u(rng, 0.0, 0.2)
    return assemble(
        [
            _hollow([*p, (top[0], top[1] + long), (top[0] * 1.3, top[1] + long + 0.01)], _vase_colour(rng)),
            *(_bouquet(rng, top[1] + long, 0.03) if odds(rng, 0.5) else []),
        ]
    )


@VASE.style()
def vase_twisted_facets(rng):
    h, r, n = u(rng, 0.15, 0.4), u(rng, 0.05, 0.1), int(rng.integers(5, 9))
    m = _hollow(
        [(r * 0.7, 0), (r, h * 0.3), (r * 0.9, h * 0.6), (r * 0.6, h * 0.85), (r * 0.8, h)], _vase_colour(rng), n
    )
    turn, v = u(rng, 0, 2.5), m.vertices
    a = v[:, 2] / h * turn
    x, y = v[:, 0] * np.cos(a) - v[:, 1] * np.sin(a), v[:, 0] * np.sin(a) + v[:, 1] * np.cos(a)
    return assemble(
        [
            Mesh(np.stack([x, y, v[:, 2]], 1).astype(np.float32), m.faces, m.colours),
            torus(r * 0.7, 0.004, tint(rng, "metal"), z=0.004, n=n),
        ]
    )
