"""Flashlights."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, log_u, odds, pick, soft_box, stood, sweep, u
from ..mesh import Mesh, box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import hoop, metal, posed, spin

FLASHLIGHT = Category(
    "flashlight", "electronics", synonyms=("torch", "pocket lamp", "electric torch", "hand lamp", "pocket torch"),
    glosses=("a portable electric light held in the hand", "what one takes into a dark cellar", "a tube with batteries and a lamp at its end", "a light for camping and power cuts"), place="surface", rooms=())  # fmt: skip


GLOW = (0.95, 0.93, 0.75)


def _torch(n, r, head, c, k, sides=14, flare=0.3, ribs=0) -> list[Mesh]:
    """Barrel along x from 0, with a wider head at the far end."""
    m = n * (1 - flare)
    p = [(0, 0), (r * 0.85, 0), (r, n * 0.03)]
    for i in range(ribs):
        p += [(r * (1.06 if i % 2 else 0.96), n * (0.1 + 0.5 * i / ribs)), (r * (1.06 if i % 2 else 0.96), n * (0.1 + 0.5 * (i + 0.8) / ribs))]  # fmt: skip
    p += [(r, m * 0.95)]
    return [spin(p, c, sides), spin([(r, m * 0.95), (head, m + (n - m) * 0.55), (head, n), (head * 0.88, n), (head * 0.8, n * 0.985)], k, sides), spin([(head * 0.86, n * 0.985), (0, n * 0.99)], GLOW, sides)]  # fmt: skip


@FLASHLIGHT.style()
def flashlight_metal_tube(rng):
    n, c = log_u(rng, 0.1, 0.38), tint(rng, pick(rng, "black", "metal", "paint"))
    r = n * u(rng, 0.05, 0.1)
    return posed(rng, [*_torch(n, r, r * u(rng, 1.2, 1.8), c, c, 16, u(rng, 0.2, 0.35), int(rng.integers(4, 12))), cylinder(r * 0.35, r * 0.2, tint(rng, "black"), n * 0.6, 0, r * 0.93, n=8)], 0.2, 0)  # fmt: skip


@FLASHLIGHT.style()
def flashlight_low_poly(rng):
    n, c, k, s = u(rng, 0.12, 0.28), tint(rng, "any"), tint(rng, "any"), pick(rng, 6, 8)
    r = n * u(rng, 0.1, 0.17)
    return posed(rng, [*_torch(n, r, r * u(rng, 1.4, 2.1), c, k, s, u(rng, 0.25, 0.45)), box(r * 1.2, r * 0.6, r * 0.4, tint(rng, "any"), n * 0.4, 0, r * 0.85)], 0.3, 0)  # fmt: skip


@FLASHLIGHT.style()
def flashlight_plastic_two_colour(rng):
    n, c, k = u(rng, 0.15, 0.24), tint(rng, "paint"), tint(rng, "black")
    r = n * u(rng, 0.085, 0.12)
    cap = spin([(0, -n * 0.02), (r * 1.08, 0), (r * 1.08, n * 0.1)], k, 14)
    return posed(rng, [*_torch(n, r, r * u(rng, 1.6, 2.2), c, k, 16, 0.35), cap, soft_box(r * 2.2, r * 0.8, r * 0.3, k, n * 0.42, 0, r * 0.9, r=r * 0.3), hoop(r * 0.5, r * 0.5, r * 0.15, k, 10).turned(np.pi / 2, "x").moved(-n * 0.04)], 0.25, 0)  # fmt: skip


@FLASHLIGHT.style()
def flashlight_lantern_with_handle(rng):
    w, c, k = u(rng, 0.09, 0.13), tint(rng, "paint"), tint(rng, "black")
    h, d, r = w * u(rng, 0.9, 1.2), w * u(rng, 1.2, 1.8), w * u(rng, 0.5, 0.62)
    lamp = spin([(r * 0.6, 0), (r, d * 0.3), (r, d * 0.42), (r * 0.88, d * 0.42), (r * 0.85, d * 0.38)], k, 18)
    disc = spin([(r * 0.88, d * 0.38), (0, d * 0.4)], GLOW, 18)
    grip = sweep(bezier((-d * 0.45, 0, h * 0.95), (-d * 0.5, 0, h * 1.6), (d * 0.4, 0, h * 1.6), (d * 0.45, 0, h * 0.95), n=9), w * 0.11, k, 6)  # fmt: skip
    return assemble([merge([soft_box(d, w, h, c, r=w * 0.1), *[m.moved(d * 0.45, 0, h * 0.55) for m in (lamp, disc)], grip]).turned(-np.pi / 2 + u(rng, -0.3, 0.3))])  # fmt: skip


@FLASHLIGHT.style()
def flashlight_right_angle_or_headlamp(rng):
    c, k = tint(rng, pick(rng, "leaf", "black", "paint")), tint(rng, "black")
    if odds(rng, 0.55):
        n, r = u(rng, 0.13, 0.2), u(rng, 0.018, 0.025)
        head = merge([spin([(0, -r), (r * 1.3, -r), (r * 1.5, r * 1.6), (r * 1.3, r * 1.6)], c, 14), spin([(r * 1.3, r * 1.4), (0, r * 1.45)], GLOW, 14)]).turned(-np.pi / 2).moved(0, 0, n)  # fmt: skip
        return assemble([cylinder(r * 1.1, n, c, n=14), cylinder(r * 1.2, n * 0.1, k, n=14), head, box(r * 0.6, 0.004, n * 0.6, metal(rng), 0, r * 1.4, n * 0.2)])  # fmt: skip
    r = u(rng, 0.08, 0.1)
    band = lathe([(r, -0.012), (r + 0.003, -0.012), (r + 0.003, 0.012), (r, 0.012), (r, -0.012)], c, 24)
    over = torus(r, 0.006, c, n=16).turned(np.pi / 2, "y")
    over.vertices[:, 2] = np.maximum(over.vertices[:, 2], 0)
    return assemble([band, over, soft_box(0.06, 0.03, 0.04, k, 0, -r - 0.012, -0.02, r=0.01), stood(cylinder(0.017, 0.012, metal(rng), n=12)).moved(0, -r - 0.025), stood(cylinder(0.014, 0.002, GLOW, n=12)).moved(0, -r - 0.036)])  # fmt: skip
