"""Hot dogs and sandwiches."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, rounded_rect, stack, sweep, u
from ..mesh import bar, cylinder, merge, slab, sphere
from ..palette import tint
from .crockery import one_plate, ware_colour
from .families import food_category
from .serving import spun

HOT_DOG = food_category(
    "hot dog",
    ("hotdog", "frankfurter", "sausage in a bun", "wiener"),
    "a sausage in a long split roll",
    "fast food eaten with mustard and ketchup",
    "what is sold from a cart in the street or at a ball game",
    "a long bun with a frankfurter and a wavy line of mustard",
)


_BUN, _SAUSAGE, _MUSTARD = (0.82, 0.57, 0.28), (0.66, 0.25, 0.14), (0.95, 0.78, 0.12)


def _sausage(n, r, c=_SAUSAGE, k=10):
    x = np.float32([-0.5, -0.49, -0.46, -0.2, 0.2, 0.46, 0.49, 0.5])
    return sweep(np.c_[x * n, 0 * x, 0.01 * np.abs(x)], r * np.float32([0.2, 0.6, 0.95, 1, 1, 0.95, 0.6, 0.2]), c, k)


def _bun(n, r, k=10):
    """A roll opened at the top: two halves leaning apart, joined below."""
    x = np.float32([-0.5, -0.47, -0.4, 0.4, 0.47, 0.5])
    half = sweep(np.c_[x * n, 0 * x, 0 * x], r * np.float32([0.3, 0.75, 1, 1, 0.75, 0.3]), _BUN, k, 0.9)
    return merge([half.moved(0, s * r * 0.8) for s in (-1, 1)] + [half.scaled(1, 1.2, 0.45).moved(0, 0, -r * 0.45)])


def _sauce(rng, n, w, z, c=_MUSTARD):
    x = np.linspace(-0.44, 0.44, 22)
    return sweep(np.c_[x * n, w * np.sin(x * u(rng, 25, 50)), np.full(22, z)], 0.003, c, 5)


@HOT_DOG.style()
def hot_dog_with_mustard(rng):
    n, r = u(rng, 0.14, 0.2), u(rng, 0.018, 0.025)
    parts = [_bun(n, r), _sausage(n * u(rng, 0.95, 1.2), r * 0.75).moved(z=r * 0.75)]
    parts += [_sauce(rng, n, r * 0.4, r * 1.5, pick(rng, _MUSTARD, (0.75, 0.1, 0.08)))] if odds(rng, 0.8) else []
    return assemble([spun(rng, merge(parts))])


@HOT_DOG.style()
def hot_dog_low_poly(rng):
    n, r, k = u(rng, 0.13, 0.18), u(rng, 0.022, 0.035), int(rng.integers(5, 8))
    parts = [_bun(n, r, k), _sausage(n * u(rng, 1.05, 1.3), r * 0.8, _SAUSAGE, k).moved(z=r * 0.7)]
    zig = [(t * n, r * 0.4 * (-1) ** j, r * 1.5) for j, t in enumerate(np.linspace(-0.45, 0.45, 7))]
    parts += [bar(zig[j], zig[j + 1], r * 0.12, _MUSTARD, 4) for j in range(6)]
    return assemble([spun(rng, merge(parts))])


@HOT_DOG.style()
def hot_dog_loaded(rng):
    """With salad, onions or relish along the sausage."""
    n, r = u(rng, 0.15, 0.2), u(rng, 0.02, 0.026)
    parts = [_bun(n, r), _sausage(n, r * 0.75).moved(z=r * 0.7), _sauce(rng, n, r * 0.4, r * 1.45)]
    leafy = tint(rng, "leaf")
    for t in np.linspace(-0.45, 0.45, 14):
        s, c = r * u(rng, 0.15, 0.35), pick(rng, leafy, (0.85, 0.2, 0.12), (0.95, 0.92, 0.85))
        parts.append(sphere(s * 1.4, s, s * 0.6, c, t * n, pick(rng, -1, 1) * r * 0.75, r * 0.95, n=5))
    return assemble([spun(rng, merge(parts))])


@HOT_DOG.style()
def hot_dog_in_paper_tray(rng):
    n, r, c = u(rng, 0.15, 0.19), u(rng, 0.019, 0.024), tint(rng, pick(rng, "white", "paint"))
    o = rounded_rect(n * 1.1, r * 4.2, 0.01, 2)
    inner = o * np.float32([0.97, 0.92])
    tray = stack([(o * 0.8, 0), (o, r * 1.6), (inner, r * 1.6), (o * 0.75, 0.002)], c)
    dogs = [_bun(n, r), _sausage(n * 1.05, r * 0.75).moved(z=r * 0.75), _sauce(rng, n, r * 0.4, r * 1.5)]
    return assemble([tray, merge(dogs).moved(z=r * 1.0)])


@HOT_DOG.style()
def hot_dog_corn_dog_or_closed(rng):
    """On a stick, or the sausage pushed into a whole roll."""
    n, r = u(rng, 0.13, 0.18), u(rng, 0.017, 0.024)
    if odds(rng, 0.4):
        m = _sausage(n, r * 1.1, (0.75, 0.48, 0.2), 12) + bar(
            (n * 0.4, 0, 0), (n * 0.9, 0, 0), 0.003, tint(rng, "wood"), 5
        )
        return assemble([spun(rng, m.turned(pick(rng, 0, np.pi / 2), "y"))])
    x = np.float32([-0.5, -0.46, -0.3, 0.3, 0.46, 0.5])
    roll = sweep(np.c_[x * n, 0 * x, 0 * x], r * 1.5 * np.float32([0.3, 0.75, 1, 1, 0.9, 0.8]), _BUN, 12)
    return assemble([spun(rng, roll + _sausage(n, r * 0.7).moved(n * 0.2))])


SANDWICH = food_category(
    "sandwich",
    ("club sandwich", "toasted sandwich", "submarine sandwich", "panini", "blt"),
    "two slices of bread with ham, cheese or salad between them",
    "what is packed in a lunch box",
    "bread with a filling, often cut into triangles",
    "a long roll filled with meat and salad",
)


_WHITE = (0.93, 0.83, 0.64)


def _filled(rng, o, t, layers):
    """Slices over an outline with fillings that stick out a little between them."""
    z, parts = 0.0, []
    mid = o.mean(0)
    for k in range(layers + 1):
        parts += [slab(o, t, (0.75, 0.52, 0.28), z), slab(mid + (o - mid) * 0.96, t * 1.04, _WHITE, z - t * 0.02)]
        z += t
        for c in rng.permutation(4)[: int(rng.integers(2, 4))] if k < layers else ():
            colour = ((0.3, 0.55, 0.2), (0.9, 0.55, 0.5), (0.97, 0.78, 0.25), (0.8, 0.18, 0.12))[c]
            f, s = u(rng, 0.98, 1.08), t * u(rng, 0.15, 0.4)
            parts.append(slab(mid + (o - mid) * f * (1 + 0.03 * rng.uniform(-1, 1, (len(o), 1))), s, colour, z))
            z += s
    return merge(parts)


@SANDWICH.style()
def sandwich_triangles(rng):
    s, t = u(rng, 0.09, 0.12), u(rng, 0.009, 0.014)
    tri = np.float32([[-s / 2, -s / 2], [s / 2, -s / 2], [-s / 2, s / 2]])
    one = _filled(rng, tri, t, pick(rng, 1, 1, 2))
    if odds(rng, 0.4):
        two = [one.turned(np.pi / 2, "x").turned(-np.pi / 4, "y").moved(0, k * u(rng, 0.05, 0.07)) for k in range(2)]
        return assemble(two)
    return assemble([one] if odds(rng, 0.4) else [one, one.turned(np.pi).moved(u(rng, 0.0, 0.03), u(rng, 0.0, 0.03))])


@SANDWICH.style()
def sandwich_square(rng):
    w, t = u(rng, 0.09, 0.12), u(rng, 0.01, 0.016)
    o = rounded_rect(w, w * u(rng, 0.85, 1.1), w * u(rng, 0.05, 0.2), 3)
    m = _filled(rng, o, t, pick(rng, 1, 1, 2))
    stick = bar((0, 0, 0), (0, 0, 0.09), 0.0015, tint(rng, "wood"), 4) + sphere(
        0.007, 0.007, 0.007, (0.4, 0.5, 0.15), z=0.085, n=6
    )
    return assemble([m, *([stick] if odds(rng, 0.3) else [])])


@SANDWICH.style()
def sandwich_low_poly(rng):
    w, t = u(rng, 0.09, 0.12), u(rng, 0.016, 0.028)
    top = np.float32([[0.5, -0.5], [0.5, 0.2], [0.35, 0.5], [-0.35, 0.5], [-0.5, 0.2], [-0.5, -0.5]]) * w
    tri = np.float32([[-0.5, -0.5], [0.5, -0.5], [-0.5, 0.5]]) * w
    return assemble([spun(rng, _filled(rng, pick(rng, top, tri), t, 1))])


@SANDWICH.style()
def sandwich_submarine(rng):
    n, r = u(rng, 0.16, 0.32), u(rng, 0.03, 0.042)
    x = np.float32([-0.5, -0.47, -0.4, 0.4, 0.47, 0.5])
    half = sweep(np.c_[x * n, 0 * x, 0 * x], r * np.float32([0.3, 0.75, 1, 1, 0.75, 0.3]), (0.8, 0.56, 0.3), 12, 0.5)
    parts = [half, half.scaled(1, 1, 1.2).moved(z=r * 1.1)]
    for t in np.linspace(-0.42, 0.42, 9):
        z, c = (
            r * u(rng, 0.4, 0.7),
            pick(rng, tint(rng, "leaf"), (0.9, 0.55, 0.5), (0.97, 0.78, 0.25), (0.8, 0.18, 0.12)),
        )
        parts.append(cylinder(r * u(rng, 0.9, 1.12), r * 0.14, c, t * n, u(rng, -0.1, 0.1) * r, z, n=9))
    m = merge(parts)
    return assemble([spun(rng, m)])


@SANDWICH.style()
def sandwich_on_plate(rng):
    s, t, c = u(rng, 0.09, 0.11), u(rng, 0.009, 0.013), ware_colour(rng)
    tri = np.float32([[-s / 2, -s / 2], [s / 2, -s / 2], [-s / 2, s / 2]])
    one = _filled(rng, tri, t, 1)
    parts = [
        one_plate(rng, u(rng, 0.11, 0.14), c),
        one.moved(-0.01, -0.01, 0.008),
        one.turned(np.pi).moved(0.025, 0.025, 0.008),
    ]
    crisps = [sphere(0.018, 0.014, 0.003, (0.92, 0.76, 0.35), n=6).turned(u(rng, -0.7, 0.7), "x") for _ in range(6)]
    if odds(rng, 0.5):
        parts += [
            m.moved(0.06 + u(rng, -0.02, 0.02), -0.05 + u(rng, -0.02, 0.02), 0.016 + 0.004 * k)
            for k, m in enumerate(crisps)
        ]
    return assemble(parts)


@SANDWICH.style()
def sandwich_bitten_or_piled(rng):
    w, t = u(rng, 0.09, 0.12), u(rng, 0.01, 0.015)
    a = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    box_ = (
        np.stack([np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.35, np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.35], 1)
        * w
        / 2
    )
    if odds(rng, 0.5):
        d = box_ - np.array([w * 0.5, w * 0.45])
        far = np.hypot(*d.T)[:, None]
        box_ = np.where(far < w * 0.36, box_ - d + d / np.maximum(far, 1e-6) * w * 0.36, box_)
        return assemble([spun(rng, _filled(rng, box_, t, 1))])
    quarter = _filled(rng, box_ * 0.5, t, 1)
    h = float(quarter.bounds[1][2])
    return assemble([ring_of(quarter, 3, w * 0.33), quarter.turned(0.5).moved(z=h)])
