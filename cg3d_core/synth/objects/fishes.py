"""Fish, alive and on the plate."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, oval, pick, stack, u
from ..mesh import Mesh, bar, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from .crockery import ware_colour
from .families import food_category
from .serving import board, spun

FISH = food_category(
    "fish",
    ("trout", "salmon", "goldfish", "tropical fish", "herring", "carp"),
    "an animal with fins and scales that lives in water",
    "what an angler catches",
    "a swimming creature with a tail fin and gills",
    "what is fried or grilled whole with lemon",
)


def _skin(rng):
    return pick(rng, tint(rng, "metal"), tint(rng, "paint"), (0.95, 0.5, 0.1), (0.45, 0.55, 0.6), (0.85, 0.75, 0.35))


def _fin(points, t, c, n=None) -> Mesh:
    """Flat fin drawn in the x-z plane, thickness t about y = 0."""
    return slab(points, t, c).turned(np.pi / 2, "x").moved(0, t / 2)


def _fish(rng, n, tall, wide, c, fin, k=12, m=11, sway=0.0, tail=1.0, eyes=True) -> Mesh:
    """A fish along x, head at -x, back up, its middle at the origin; ``tall`` and ``wide`` are shares of length n."""
    t = np.linspace(0, 1, m)
    shape = np.clip(np.sin(np.pi * np.clip(t, 0.02, 1) ** 0.72), 0, 1) ** 0.75 * (1 - 0.15 * t) + 0.10 * t
    shape[0] = 0.12
    a = np.linspace(0, 2 * np.pi, k, endpoint=False)
    rings = [
        np.c_[np.full(k, (s - 0.5) * n), n * wide / 2 * f * np.cos(a), n * tall / 2 * f * np.sin(a)]
        for s, f in zip(t, shape)
    ]
    body = loft(rings, c)
    back, h, th = n * 0.47, n * tall, max(n * 0.008, 0.002)
    fork, span = u(rng, 0.06, 0.2) * n * tail, n * tail * u(rng, 0.14, 0.22)
    parts = [body, _fin([(back, h * 0.06), (back, -h * 0.06), (back + n * 0.2 * tail, -span), (back + n * 0.2 * tail - fork * 0.6, 0), (back + n * 0.2 * tail, span)], th, fin)]  # fmt: skip
    high = u(rng, 0.1, 0.35) * h
    parts.append(_fin([(-n * 0.15, h * 0.42), (n * 0.2, h * 0.34), (n * 0.22, h * 0.38 + high * 0.5), (-n * 0.02, h * 0.46 + high)], th, fin))  # fmt: skip
    parts.append(_fin([(n * 0.08, -h * 0.4), (n * 0.28, -h * 0.2), (n * 0.26, -h * 0.4 - high * 0.5)], th, fin))
    for s in (-1, 1):
        flap = slab([(0, 0), (n * 0.12, n * 0.05), (n * 0.14, -n * 0.02), (n * 0.02, -n * 0.03)], th, fin)
        parts.append(flap.turned(s * 1.0, "x").moved(-n * 0.2, s * n * wide * 0.44, -h * 0.12))
        if eyes:
            e = n * tall * u(rng, 0.055, 0.1)
            y = s * n * wide / 2 * 0.62
            parts += [sphere(e, e * 0.6, e, (0.95, 0.95, 0.9), -n * 0.38, y, h * 0.1, n=8), sphere(e * 0.5, e * 0.7, e * 0.5, (0.05, 0.05, 0.05), -n * 0.385, y * 1.1, h * 0.1, n=6)]  # fmt: skip
    fish = merge(parts)
    v = fish.vertices.copy()
    v[:, 1] += sway * n * np.sin((v[:, 0] / n + 0.5) * 4) * np.clip(v[:, 0] / n + 0.5, 0, 1.3)
    return Mesh(v.astype(np.float32), fish.faces, fish.colours)


@FISH.style()
def fish_swimming(rng):
    """Long body as trout, salmon or herring, upright, the tail swung aside."""
    c = _skin(rng)
    m = _fish(rng, u(rng, 0.15, 0.5), u(rng, 0.2, 0.3), u(rng, 0.1, 0.16), c, pick(rng, c, tint(rng, "metal")), 12, 12, u(rng, -0.08, 0.08))  # fmt: skip
    return assemble([spun(rng, m)])


@FISH.style()
def fish_lying(rng):
    """On its side, as at the fishmonger: one or some."""
    n, c = u(rng, 0.15, 0.4), _skin(rng)
    one = _fish(rng, n, u(rng, 0.22, 0.34), u(rng, 0.1, 0.14), c, c).turned(np.pi / 2, "x")
    k = pick(rng, 1, 1, 2, 3)
    return assemble([one.turned(u(rng, -0.1, 0.1)).moved(0, j * n * 0.36) for j in range(k)])


@FISH.style()
def fish_low_poly(rng):
    c = _skin(rng)
    m = _fish(rng, u(rng, 0.12, 0.3), u(rng, 0.4, 0.65), u(rng, 0.2, 0.35), c, tint(rng, "paint"), int(rng.integers(4, 8)), 5, 0, u(rng, 1, 1.6), odds(rng, 0.7))  # fmt: skip
    return assemble([spun(rng, m)])


@FISH.style()
def fish_tropical_disc(rng):
    """Tall and thin with bands and long fins: angelfish, clownfish, tang."""
    n, tall, wide, c = u(rng, 0.08, 0.16), u(rng, 0.55, 0.85), u(rng, 0.12, 0.2), tint(rng, "paint")
    m = _fish(rng, n, tall, wide, c, pick(rng, c, (0.95, 0.85, 0.2)), 14, 14)
    x = m.vertices[m.faces].mean(1)[:, 0] / n
    band = (np.abs(x + 0.2) < 0.05) | (np.abs(x - 0.12) < 0.06)
    colours = m.colours.copy()
    colours[band] = pick(rng, (245, 245, 240), (20, 20, 25), (240, 220, 60))
    m = m.recoloured(colours)
    if odds(rng, 0.5):
        h, t = n * tall, n * 0.012
        m = m + _fin([(-n * 0.1, h * 0.4), (n * 0.15, h * 0.38), (n * 0.5, h * u(rng, 0.8, 1.0))], t, c)
        m = m + _fin([(-n * 0.1, -h * 0.4), (n * 0.15, -h * 0.36), (n * 0.5, -h * u(rng, 0.75, 0.95))], t, c)
    return assemble([spun(rng, m)])


@FISH.style()
def fish_served(rng):
    """A whole fish on an oval dish or a board, with lemon and herbs."""
    n = u(rng, 0.2, 0.32)
    fish = _fish(rng, n, u(rng, 0.24, 0.34), 0.12, pick(rng, (0.6, 0.42, 0.22), tint(rng, "metal")), (0.5, 0.35, 0.2)).turned(np.pi / 2, "x")  # fmt: skip
    o = oval(n * 0.75, n * 0.35, 2.2, 26)
    dish = stack([(o * 0.75, 0), (o, 0.02), (o * 0.98, 0.022), (o * 0.72, 0.006)], ware_colour(rng))
    parts = [dish if odds(rng, 0.7) else board(rng, n * 1.5, n * 0.65), fish.moved(z=0.012 - fish.bounds[0][2])]
    parts += [cylinder(0.022, 0.005, (0.97, 0.88, 0.3), x, n * 0.2, 0.014, n=14) for x in np.linspace(-0.05, 0.05, int(rng.integers(1, 4)))]  # fmt: skip
    parts += [sphere(0.015, 0.015, 0.01, tint(rng, "leaf"), u(rng, -0.1, 0.1), -n * 0.2, 0.018, n=5) for _ in range(4)]
    return assemble(parts)


@FISH.style()
def fish_goldfish_or_puffer(rng):
    """Round fish: veiled goldfish, or puffer with spines."""
    n = u(rng, 0.06, 0.14)
    if odds(rng, 0.5):
        c = (0.95, u(rng, 0.4, 0.6), 0.12)
        return assemble(
            [spun(rng, _fish(rng, n, u(rng, 0.5, 0.6), u(rng, 0.32, 0.45), c, c, 12, 11, 0.04, u(rng, 1.8, 2.6)))]
        )
    c = _skin(rng)
    m = _fish(rng, n, u(rng, 0.7, 0.85), u(rng, 0.6, 0.75), c, tint(rng, "paint"), 12, 11, 0, 0.8)
    spines = []
    for k in range(30):
        z = 1 - 2 * (k + 0.5) / 30
        d = np.array([0.9 * np.sqrt(1 - z * z) * np.cos(2.4 * k), np.sqrt(1 - z * z) * np.sin(2.4 * k), z])
        q = n * np.float32([0.33, 0.28, 0.34])
        spines.append(bar(d * q, d * q * 1.35, n * 0.02, c, 4, end_r=0.0005))
    return assemble([spun(rng, merge([m, *spines]))])


@FISH.style()
def fish_skeleton_or_fillet(rng):
    """What a cat leaves: head, bones and tail; or a tail-less steak."""
    n, bone = u(rng, 0.14, 0.28), (0.93, 0.9, 0.82)
    if odds(rng, 0.35):
        o = oval(n * 0.28, n * 0.16, 2.6, 18)
        layers = [(o, 0), (o * 1.03, n * 0.05), (o * 0.9, n * 0.12)]
        return assemble([spun(rng, stack(layers, (0.95, 0.55, 0.4)) + stack([(o * 1.04, -0.002), (o * 1.05, n * 0.02)], tint(rng, "metal")))])  # fmt: skip
    parts = [bar((-n * 0.3, 0, 0), (n * 0.5, 0, 0), n * 0.016, bone, 5)]
    for k, x in enumerate(np.linspace(-0.18, 0.36, 7)):
        h = n * (0.2 - 0.018 * k)
        parts += [bar((x * n, 0, 0), (x * n + h * 0.3, 0, s * h), n * 0.012, bone, 4, end_r=n * 0.006) for s in (-1, 1)]
    parts.append(_fin([(n * 0.48, n * 0.02), (n * 0.48, -n * 0.02), (n * 0.64, -n * 0.14), (n * 0.58, 0), (n * 0.64, n * 0.14)], n * 0.02, bone))  # fmt: skip
    head = lathe([(0, 0), (n * 0.05, n * 0.03), (n * 0.15, n * 0.2), (0, n * 0.22)], bone, 10).turned(np.pi / 2, "y")
    parts += [
        head.scaled(1, 0.5, 1).moved(-n * 0.5),
        sphere(n * 0.025, n * 0.09, n * 0.025, (0.1, 0.1, 0.1), -n * 0.37, 0, n * 0.03, n=6),
    ]
    return assemble([spun(rng, merge(parts).turned(pick(rng, 0, np.pi / 2, np.pi / 2), "x"))])
