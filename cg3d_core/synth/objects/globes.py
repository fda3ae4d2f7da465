"""Globes."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, odds, pick, ring_of, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

GLOBE = Category(
    "globe", "decoration",
    synonyms=("world globe", "earth globe", "terrestrial globe", "desk globe", "model of the earth"),
    glosses=("a ball with a map of the world on it", "a turning model of our planet on a stand", "what pupils look at in geography lessons", "a sphere held by a half ring"),
    place="surface", rooms=("office", "living"))  # fmt: skip


def _earth(rng, r, n=18) -> Mesh:
    """Sea with lands, centred at the origin; the lands are faces of another colour."""
    ball = sphere(r, r, r, pick(rng, (0.2, 0.42, 0.7), (0.3, 0.55, 0.8), (0.75, 0.65, 0.45), tint(rng, "paint")), n=n)
    mid = ball.vertices[ball.faces].mean(1)
    centres = rng.normal(size=(6, 3))
    centres *= r / np.linalg.norm(centres, axis=1, keepdims=True)
    near = np.linalg.norm(mid[:, None] - centres[None], axis=2).min(1) < r * u(rng, 0.4, 0.6)
    land = np.uint8(np.clip(np.array(pick(rng, (0.35, 0.55, 0.25), (0.6, 0.5, 0.3), tint(rng, "leaf"))) * 255, 0, 255))
    return ball.recoloured(np.where(near[:, None], land, ball.colours))


def _half_ring(r, t, c, tilt) -> Mesh:
    """A meridian of radius r from pole to pole, and the axis, in the x-z plane, tilted."""
    a = arc(r, -np.pi / 2, np.pi / 2, 13)
    parts = [sweep(np.c_[a[:, 0], np.zeros(13), a[:, 1]], t, c, n=6), bar((0, 0, -r), (0, 0, r), t * 0.6, c, 5)]
    return merge(parts).turned(-tilt, "y")


@GLOBE.style()
def globe_on_desk(rng):
    r, c, tilt = u(rng, 0.08, 0.2), tint(rng, pick(rng, "metal", "wood", "black", "white")), u(rng, 0.2, 0.45)
    z = r * u(rng, 1.3, 1.6)
    foot = lathe(
        [(0, 0), (r * 0.75, 0), (r * 0.7, r * 0.08), (r * 0.12, r * 0.15), (r * 0.08, z - r * 1.05), (0, z - r * 1.05)],
        c,
        18,
    )
    return assemble([_earth(rng, r).moved(z=z), _half_ring(r * 1.1, r * 0.04, c, tilt).moved(z=z), foot])


@GLOBE.style()
def globe_in_floor_frame(rng):
    """A big one lying in a level ring on three or four turned legs."""
    r, c, n = u(rng, 0.18, 0.3), tint(rng, "wood"), pick(rng, 3, 4)
    z = u(rng, 0.6, 0.85)
    leg = merge(
        [
            bar((r * 1.15, 0, z), (r * 1.0, 0, 0), r * 0.08, c, 7),
            sphere(r * 0.11, r * 0.11, r * 0.11, c, r * 1.1, 0, z * 0.6, n=7),
        ]
    )
    return assemble(
        [
            _earth(rng, r).moved(z=z),
            lathe([(r * 1.05, 0), (r * 1.3, 0), (r * 1.3, 0.025), (r * 1.05, 0.025), (r * 1.05, 0)], c, 24).moved(z=z),
            _half_ring(r * 1.04, r * 0.025, tint(rng, "metal"), 0.4).moved(z=z),
            ring_of(leg, n),
            ring_of(bar((0, 0, z * 0.2), (r, 0, z * 0.2), r * 0.06, c, 6), n),
        ]
    )


@GLOBE.style()
def globe_full_ring(rng):
    """Held in a whole ring or two, on a column or a block."""
    r, c = u(rng, 0.07, 0.16), tint(rng, pick(rng, "metal", "black", "wood"))
    z = r * u(rng, 1.4, 2.4)
    rings = [torus(r * 1.14, r * 0.04, c, n=24).turned(np.pi / 2, "x")] + (
        [torus(r * 1.14, r * 0.04, c, n=24).turned(u(rng, 0, 0.4), "x")] if odds(rng, 0.6) else []
    )
    base = (
        [box(r * 1.4, r * 1.4, r * 0.25, c), cylinder(r * 0.1, z - r, c, n=8)]
        if odds(rng, 0.5)
        else [cylinder(r * 0.8, r * 0.15, c, n=20), cylinder(r * 0.12, z - r, c, n=10)]
    )
    return assemble(
        [
            _earth(rng, r).moved(z=z),
            bar((0, 0, -r * 1.1), (0, 0, r * 1.1), r * 0.03, c, 5).turned(0.4, "y").moved(z=z),
            *[m.moved(z=z) for m in rings],
            *base,
        ]
    )


@GLOBE.style()
def globe_relief(rng):
    """Continents standing out as lumps, as simple models draw them."""
    r, c, tilt = u(rng, 0.08, 0.2), tint(rng, pick(rng, "metal", "wood")), u(rng, 0.2, 0.45)
    green, parts = tint(rng, "leaf"), [sphere(r, r, r, (0.22, 0.45, 0.75), n=14)]
    for _ in range(int(rng.integers(5, 10))):
        d = rng.normal(size=3)
        d *= r * 0.82 / np.linalg.norm(d)
        k = u(rng, 0.25, 0.45) * r
        parts.append(sphere(k, k * u(rng, 0.6, 1), k, green, *d, n=7))
    z = r * 1.4
    return assemble(
        [
            merge(parts).moved(z=z),
            _half_ring(r * 1.15, r * 0.06, c, tilt).moved(z=z),
            cylinder(r * 0.7, r * 0.12, c, n=10),
            cylinder(r * 0.1, z - r, c, n=7),
        ]
    )


@GLOBE.style()
def globe_chunky(rng):
    """As in games: few facets, a fat half ring, a thick foot."""
    r, c, n = u(rng, 0.08, 0.2), tint(rng, pick(rng, "wood", "metal", "paint")), int(rng.integers(7, 11))
    z = r * u(rng, 1.4, 1.6)
    a = arc(r * 1.15, -np.pi / 2, np.pi / 2, 6)
    ring = sweep(np.c_[a[:, 0], np.zeros(6), a[:, 1]], r * 0.1, c, n=4).turned(-0.4, "y")
    return assemble(
        [
            _earth(rng, r, n).moved(z=z),
            ring.moved(z=z),
            cylinder(r * 0.75, r * 0.22, c, n=n, top=r * 0.6),
            cylinder(r * 0.16, z - r, c, n=6),
        ]
    )
