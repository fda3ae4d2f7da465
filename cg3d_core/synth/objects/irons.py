"""Irons."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, soft_box, stack, sweep, u
from ..mesh import bar, cylinder, merge
from ..palette import tint
from ..registry import Category

IRON = Category(
    "iron", "appliance",
    synonyms=("clothes iron", "steam iron", "flat iron", "flatiron", "electric iron", "smoothing iron"),
    glosses=("a hot metal sole with a handle for pressing clothes", "what takes the creases out of a shirt", "a pointed flat device that steams and smooths fabric", "a household tool used on an ironing board"),
    place="surface", rooms=("bedroom",))  # fmt: skip


def _sole(w, n, k=7):
    """Boat-shaped outline, tip at -y."""
    t = np.linspace(0, 1, k)
    x = w / 2 * np.sin(np.clip(t * 1.15, 0, 1) * np.pi / 2) ** 0.8
    y = -n / 2 + n * t
    return np.float32(np.r_[np.c_[x[1:], y[1:]], np.c_[-x[::-1], y[::-1]]])


def _iron(rng, w, n, h, c, k, m=7, grip="loop", r=0.013, ring=7):
    o = _sole(w, n, m)
    parts = [stack([(o, 0), (o, 0.012)], tint(rng, "metal")), stack([(o * 0.96, 0.012), (o * 0.9, h * 0.3), (o * 0.5 + np.float32([0, n * 0.1]), h * 0.55)], c)]  # fmt: skip
    if grip == "loop":
        parts.append(sweep([(0, n * 0.42, h * 0.25), (0, n * 0.44, h * 0.9), (0, -n * 0.05, h), (0, -n * 0.28, h * 0.75), (0, -n * 0.2, h * 0.3)], r, k, ring))  # fmt: skip
    elif grip == "open":
        parts += [sweep([(0, n * 0.4, h * 0.3), (0, n * 0.36, h * 0.85), (0, -n * 0.25, h)], r * 1.2, k, ring)]
    else:
        parts += [bar((0, s * n * 0.25, h * 0.4), (0, s * n * 0.22, h), r * 0.6, tint(rng, "metal"), ring) for s in (-1, 1)]  # fmt: skip
        parts.append(bar((0, -n * 0.3, h), (0, n * 0.3, h), r * 1.2, k, ring))
    return merge(parts)


def _iron_posed(rng, m):
    if odds(rng, 0.35):  # upright on its heel
        m = m.turned(-np.pi / 2 + 0.1, "x")
    return assemble([m.turned(u(rng, 0, 6.3))])


@IRON.style()
def iron_steam(rng):
    n, c, k = u(rng, 0.24, 0.3), tint(rng, pick(rng, "white", "paint")), tint(rng, pick(rng, "paint", "black", "white"))
    m = _iron(rng, u(rng, 0.11, 0.13), n, u(rng, 0.12, 0.15), c, k, 8, "loop", 0.015)
    parts = [m, cylinder(0.018, 0.012, k, 0, -0.02, 0.075, n=10)]
    if odds(rng, 0.5):
        parts.append(sweep(bezier((0, n * 0.45, 0.12), (0, n * 0.8, 0.15), (0.1, n * 0.9, 0), (0.15, n * 0.6, 0), n=8), 0.004, tint(rng, "black"), 5))  # fmt: skip
    return _iron_posed(rng, merge(parts))


@IRON.style()
def iron_old_solid(rng):
    """Cast iron with a straight handle on two posts."""
    k = tint(rng, pick(rng, "black", "metal"))
    w, n, h = u(rng, 0.09, 0.12), u(rng, 0.15, 0.2), u(rng, 0.11, 0.15)
    o = _sole(w, n)
    return assemble([stack([(o, 0), (o * 0.97, 0.035), (o * 0.85, 0.045)], k), *[bar((0, s * n * 0.25, 0.03), (0, s * n * 0.24, h), 0.01, k, 6) for s in (-1, 1)], bar((0, -n * 0.36, h), (0, n * 0.36, h), 0.015, tint(rng, pick(rng, "wood", "black")), 9)])  # fmt: skip


@IRON.style()
def iron_coal_box(rng):
    """The charcoal one: a tall hollow body with holes, chimney and a wooden grip."""
    k, w, n, b = tint(rng, pick(rng, "black", "metal")), u(rng, 0.1, 0.13), u(rng, 0.2, 0.25), u(rng, 0.08, 0.11)
    o = _sole(w, n)
    parts = [stack([(o, 0), (o * 1.0, b), (o * 1.04, b), (o * 1.04, b + 0.012)], k), *[cylinder(0.008, w * 0.9, (0.05, 0.05, 0.05), n=6).turned(np.pi / 2, "y").moved(-w * 0.45, y * n, 0.03) for y in (0.05, 0.2, 0.35)]]  # fmt: skip
    parts += [sweep([(0, s * n * 0.3, b), (0, s * n * 0.3, b + 0.06)], 0.007, k, 6) for s in (-1, 1)]
    if odds(rng, 0.5):
        parts.append(sweep([(0, -n * 0.4, b), (0, -n * 0.42, b + 0.05), (0, -n * 0.55, b + 0.07)], 0.016, k, 8))
    return assemble([*parts, bar((0, -n * 0.36, b + 0.065), (0, n * 0.36, b + 0.065), 0.016, tint(rng, "wood"), 9)])


@IRON.style()
def iron_cordless_or_travel(rng):
    """Open grip, a small body, on a cradle at times."""
    n = u(rng, 0.16, 0.27)
    m = _iron(rng, n * 0.45, n, n * 0.5, tint(rng, "paint"), tint(rng, pick(rng, "white", "black")), 8, "open", n * 0.05)  # fmt: skip
    if odds(rng, 0.4):
        return assemble([m.turned(0.3, "x").moved(0, 0, 0.05), soft_box(n * 0.6, n * 0.9, 0.04, tint(rng, "black"), r=0.03)])  # fmt: skip
    return _iron_posed(rng, m)


@IRON.style()
def iron_chunky_low_poly(rng):
    n = u(rng, 0.2, 0.3)
    m = _iron(rng, n * u(rng, 0.5, 0.7), n, n * u(rng, 0.55, 0.75), tint(rng, pick(rng, "paint", "white", "metal")), tint(rng, pick(rng, "paint", "black")), 3, pick(rng, "loop", "posts"), n * u(rng, 0.08, 0.11), 5)  # fmt: skip
    return _iron_posed(rng, m)
