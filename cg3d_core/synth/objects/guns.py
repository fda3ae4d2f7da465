"""Guns: pistols, revolvers and long guns."""

from __future__ import annotations

import numpy as np

from ..forms import bezier, odds, pick, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge
from ..palette import tint
from ..registry import Category
from .tool_parts import hoop, metal, posed, spin, strip

GUN = Category(
    "gun", "tool", synonyms=("pistol", "rifle", "handgun", "firearm", "revolver", "shotgun", "machine gun", "blaster"),
    glosses=("a weapon that shoots bullets", "what a soldier or a sheriff carries", "a weapon with a barrel, a grip and a trigger", "a weapon for hunting or shooting at targets"), place="surface", rooms=())  # fmt: skip


def _dark(rng):
    return tint(rng, pick(rng, "black", "black", "metal"))


def _grip(w, h, t, lean, c, x=0.0) -> Mesh:
    """Pistol grip hanging from y = 0 down to -h, leaning back (-x)."""
    return strip([(x, 0), (x - lean * 0.4, -h * 0.5), (x - lean, -h)], [w, w * 0.95, w * 1.1], t, c, -t / 2)


def _trigger(s, t, c, x) -> list[Mesh]:
    return [hoop(s, s * 0.7, s * 0.16, c, 12).scaled(1, 1, t / (s * 0.3)).moved(x, -s * 0.55, -t * 0.3), strip([(x, 0), (x + s * 0.1, -s * 0.7)], s * 0.18, t * 0.5, c, -t * 0.25)]  # fmt: skip


def _shot(rng, parts, upright=0.1):
    """Drawn in the x-y plane: mostly shown upright as if aimed, else lying on its side."""
    return posed(rng, parts, upright, 0.55)


@GUN.style()
def gun_pistol_semi_automatic(rng):
    n, c, k = u(rng, 0.15, 0.22), _dark(rng), _dark(rng)
    h, t = n * u(rng, 0.13, 0.18), n * u(rng, 0.12, 0.16)
    parts = [
        soft_box(n, h, t, c, n / 2, h / 2, -t / 2, r=t * 0.15, n=1),
        box(n * 0.8, h * 0.7, t * 0.9, k, n * 0.5, -h * 0.25, -t * 0.45),
        _grip(n * 0.27, n * u(rng, 0.5, 0.62), t, n * 0.12, k, n * 0.17),
        *_trigger(n * 0.13, t, k, n * 0.42),
        *[box(n * 0.03, h * 0.25, t * 0.3, k, x * n, h * 1.05, -t * 0.15) for x in (0.04, 0.95)],
        spin([(t * 0.25, n), (t * 0.25, n * 1.02), (0, n * 1.02)], metal(rng), 8).moved(0, h * 0.5),
        *[box(n * 0.012, h * 0.8, t * 1.04, k, n * x, h * 0.55, -t * 0.52) for x in (0.04, 0.08, 0.12, 0.16)],
    ]
    return _shot(rng, parts)


@GUN.style()
def gun_revolver(rng):
    n, c, k = u(rng, 0.16, 0.3), metal(rng), tint(rng, pick(rng, "wood", "black"))
    t = u(rng, 0.026, 0.034)
    x = n * 0.38
    drum = spin([(0, 0), (t * 0.75, 0), (t * 0.75, t * 1.5), (t * 0.6, t * 1.7), (0, t * 1.7)], c, pick(rng, 6, 12)).moved(x - t)  # fmt: skip
    parts = [
        drum,
        bar((x, t * 0.35, 0), (n, t * 0.35, 0), t * 0.28, c, 8),
        box(n - x, t * 0.3, t * 0.3, c, (n + x) / 2, 0, -t * 0.15),
        strip([(x - t * 1.3, t * 0.2), (x - t, t * 0.6), (x + t, t * 0.75)], t * 0.35, t * 0.5, c, -t * 0.25),
        box(t * 2.6, t * 0.4, t * 0.6, c, x - t * 0.3, -t * 0.75, -t * 0.3),
        strip([(x - t * 1.1, t * 0.4), (x - t * 1.6, -t * 0.6), (x - t * 2.2, -t * 2.2), (x - t * 3.0, -t * 3.4)], t * np.float32([0.8, 1.0, 1.1, 1.3]), t * 0.9, k, -t * 0.45),
        strip([(x - t * 1.3, t * 0.5), (x - t * 1.9, t * 1.1)], t * 0.3, t * 0.25, c, -t * 0.12),
        *_trigger(t * 0.8, t, c, x - t * 0.3),
        box(t * 0.3, t * 0.4, t * 0.1, c, n - t * 0.3, t * 0.75, -t * 0.05),
    ]  # fmt: skip
    parts[-3:-1] = [m.moved(0, -t * 0.9) for m in parts[-3:-1]]
    return _shot(rng, parts)


@GUN.style()
def gun_low_poly_pistol(rng):
    n, c, k = u(rng, 0.14, 0.3), pick(rng, _dark(rng), tint(rng, "any")), pick(rng, tint(rng, "wood"), _dark(rng))
    h = n * u(rng, 0.2, 0.36)
    t = h * u(rng, 0.6, 1.1)
    parts = [
        soft_box(n, h, t, c, n / 2, 0, -t / 2, r=h * 0.15, n=1),
        _grip(n * u(rng, 0.25, 0.36), n * u(rng, 0.45, 0.7), t * 0.9, n * u(rng, 0.05, 0.2), k, n * 0.2),
        box(n * 0.06, h * 0.6, t * 0.4, k, n * 0.48, -h * 0.7, -t * 0.2),
        box(n * 0.28, h * 0.15, t * 0.4, k, n * 0.5, -h * 1.0, -t * 0.2),
        spin([(h * 0.3, n), (h * 0.3, n * u(rng, 1.1, 1.4)), (h * 0.2, n), (0, n)], k, pick(rng, 5, 6, 8)),
        box(n * 0.1, h * 0.3, t * 0.3, k, n * 0.1, h * 0.55, -t * 0.15),
    ]
    if odds(rng, 0.4):  # a space blaster
        parts += [spin([(h * 0.55, 0), (h * 0.55, n * 0.06)], tint(rng, "paint"), 8).moved(n * x) for x in (0.55, 0.7, 0.85)]  # fmt: skip
    return _shot(rng, parts)


@GUN.style()
def gun_hunting_rifle(rng):
    n, c, k = u(rng, 0.85, 1.25), _dark(rng), tint(rng, pick(rng, "wood", "wood", "black"))
    r = n * u(rng, 0.009, 0.014)
    double = odds(rng, 0.35)
    stock = strip([(0, -n * 0.065), (n * 0.2, -n * 0.035), (n * 0.3, -n * 0.02), (n * 0.36, -r), (n * 0.65, -r)], n * np.float32([0.13, 0.08, 0.045, 0.05, 0.03]), n * 0.04, k, -n * 0.02)  # fmt: skip
    parts = [
        stock,
        *[bar((n * 0.42, r * 0.6, z), (n, r * 0.6, z), r, c, 8) for z in ((-r, r) if double else (0,))],
        box(n * 0.16, n * 0.035, n * 0.032, c, n * 0.4, 0, -n * 0.016),
        *_trigger(n * 0.025, n * 0.02, c, n * 0.36),
        bar((n * 0.36, 0.0, 0), (n * 0.36, 0.01, n * 0.045), r * 0.6, c, 6),
    ]
    parts[-3:-1] = [m.moved(0, -n * 0.02) for m in parts[-3:-1]]
    if odds(rng, 0.5):
        y = n * 0.05
        parts += [spin([(r * 1.6, n * 0.32), (r, n * 0.37), (r, n * 0.48), (r * 1.9, n * 0.55), (0, n * 0.55)], c, 10).moved(0, y), *[box(r, y, r, c, n * x, y / 2, -r / 2) for x in (0.38, 0.46)]]  # fmt: skip
    return _shot(rng, parts, 0.2)


@GUN.style()
def gun_assault_rifle(rng):
    n, c, k = u(rng, 0.65, 1.0), _dark(rng), pick(rng, _dark(rng), tint(rng, "wood"), tint(rng, "leaf"))
    t = n * u(rng, 0.04, 0.055)
    parts = [
        soft_box(n * 0.36, t * 1.7, t, c, n * 0.45, 0, -t / 2, r=t * 0.15, n=1),
        strip([(0, -t * 1.1), (n * 0.08, -t * 0.8), (n * 0.28, 0)], t * np.float32([2.6, 2.2, 1.2]), t * 0.8, k, -t * 0.4),
        soft_box(n * 0.2, t * 1.2, t * 1.1, k, n * 0.72, 0, -t * 0.55, r=t * 0.2, n=1),
        bar((n * 0.6, 0, 0), (n, 0, 0), t * 0.2, c, 8),
        spin([(t * 0.35, n * 0.96), (t * 0.35, n * 1.03), (0, n * 1.03)], c, 8),
        _grip(t * 1.1, n * 0.12, t * 0.8, t * 0.7, k, n * 0.34),
        sweep(bezier((n * 0.5, -t * 0.6, 0), (n * 0.51, -n * 0.1, 0), (n * u(rng, 0.52, 0.62), -n * u(rng, 0.18, 0.24), 0), n=6), t * 0.65, c, 4, 0.55),
        *_trigger(t * 0.8, t, c, n * 0.41),
        box(t * 0.3, t * 1.3, t * 0.2, c, n * 0.93, t * 0.5, -t * 0.1),
    ]  # fmt: skip
    parts[-3:-1] = [m.moved(0, -t * 0.7) for m in parts[-3:-1]]
    top = pick(rng, "sight", "scope", "rail")
    if top == "scope":
        parts += [spin([(t * 0.5, n * 0.36), (t * 0.35, n * 0.4), (t * 0.35, n * 0.5), (t * 0.55, n * 0.58), (0, n * 0.58)], c, 8).moved(0, t * 1.6), box(n * 0.05, t * 0.8, t * 0.3, c, n * 0.45, t, -t * 0.15)]  # fmt: skip
    elif top == "sight":
        parts += [strip([(n * 0.36, t * 0.8), (n * 0.38, t * 1.7), (n * 0.54, t * 1.7), (n * 0.56, t * 0.8)], t * 0.4, t * 0.3, c, -t * 0.15)]  # fmt: skip
    else:
        parts += [box(t * 0.25, t * 0.25, t * 0.5, c, n * x, t * 0.95, -t * 0.25) for x in np.linspace(0.3, 0.8, 12)]
    return _shot(rng, parts, 0.15)


@GUN.style()
def gun_low_poly_long(rng):
    """Chunky shotgun, musket or sub-machine gun of a game."""
    n, c, k = u(rng, 0.45, 0.9), pick(rng, _dark(rng), tint(rng, "any")), tint(rng, pick(rng, "wood", "black", "any"))
    t = n * u(rng, 0.07, 0.12)
    parts = [
        box(n * 0.35, t * 1.5, t, c, n * 0.45, 0, -t / 2),
        strip([(0, -t * 1.0), (n * 0.3, 0)], [t * u(rng, 1.6, 2.6), t * 1.2], t * 0.9, k, -t * 0.45),
        bar((n * 0.55, t * 0.3, 0), (n, t * 0.3, 0), t * u(rng, 0.3, 0.45), c, pick(rng, 5, 6)),
        spin([(t * 0.5, n * 0.6), (t * 0.55, n * 0.82), (0, n * 0.82)], k, 6).moved(0, -t * 0.3),
        _grip(t * 1.0, t * 2, t * 0.8, t * 0.6, k, n * 0.34),
        box(n * 0.05, t * 1.0, t * 0.3, c, n * 0.42, -t, -t * 0.15),
    ]
    if odds(rng, 0.5):
        parts.append(strip([(n * 0.52, -t * 0.5), (n * 0.55, -t * u(rng, 2, 3.2))], t * 0.9, t * 0.6, c, -t * 0.3))
    if odds(rng, 0.4):
        parts.append(spin([(0, n * 0.4), (t * 0.4, n * 0.4), (t * 0.4, n * 0.6), (0, n * 0.6)], c, 6).moved(0, t * 1.2))
    if odds(rng, 0.3):
        parts.append(merge([cylinder(t * 1.2, t * 0.7, c, n=8).moved(n * 0.55, -t * 1.6, -t * 0.35)]))
    return _shot(rng, parts, 0.2)
