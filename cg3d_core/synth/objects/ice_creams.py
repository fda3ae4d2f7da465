"""Ice creams."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, stack, sweep, u
from ..mesh import bar, box, lathe, merge, sphere, torus
from ..palette import tint
from .crockery import vessel, ware_colour
from .families import food_category
from .serving import bitten, lumpy, spun

ICE_CREAM = food_category(
    "ice cream",
    ("ice cream cone", "icecream", "gelato", "popsicle", "ice lolly", "sundae"),
    "a cone of wafer with frozen balls on top",
    "a cold sweet dessert licked in summer",
    "scoops of frozen cream in a cup or a cone",
    "a frozen treat on a stick",
)


_WAFER = (0.85, 0.62, 0.32)


def _flavour(rng):
    return pick(rng, (0.96, 0.9, 0.75), (0.4, 0.24, 0.14), (0.95, 0.62, 0.7), (0.7, 0.88, 0.7), tint(rng, "paint"))


def _cone(r, h, n=16):
    return lathe([(0, 0), (r * 0.1, 0), (r, h), (r * 1.05, h), (r * 1.05, h * 1.06), (0, h * 1.04)], _WAFER, n)


def _scoop(rng, r, n=12):
    c = _flavour(rng)
    return lumpy(rng, sphere(r, r, r * 0.95, c, n=n), 0.05, 4) + torus(r * 0.85, r * 0.22, c, z=-r * 0.45, n=n)


@ICE_CREAM.style()
def ice_cream_cone_scoops(rng):
    r, n = u(rng, 0.024, 0.034), int(rng.integers(1, 4))
    h = r * u(rng, 2.8, 4.2)
    parts = [_cone(r, h), *[_scoop(rng, r * 1.15).moved(u(rng, -0.1, 0.1) * r, 0, h + r * (0.6 + 1.5 * k)) for k in range(n)]]  # fmt: skip
    if odds(rng, 0.5):
        top = h + r * (0.6 + 1.5 * (n - 1)) + r
        parts += pick(rng, [sphere(r * 0.3, r * 0.3, r * 0.3, (0.8, 0.1, 0.12), z=top + r * 0.2, n=8)], [bar((0, 0, top - r * 0.6), (r, 0, top + r), r * 0.14, _WAFER, 6)])  # fmt: skip
    return assemble(parts)


@ICE_CREAM.style()
def ice_cream_low_poly(rng):
    r, n, c = u(rng, 0.03, 0.045), int(rng.integers(5, 8)), _flavour(rng)
    h = r * u(rng, 1.6, 2.8)
    parts = [_cone(r, h, n)]
    for k in range(int(rng.integers(1, 4))):
        parts.append(
            sphere(r * 1.15, r * 1.15, r, c if odds(rng, 0.5) else _flavour(rng), z=h + r * (0.55 + 1.3 * k), n=n)
        )
    m = merge(parts)
    return assemble([m.turned(pick(rng, 0, 0, 0, 1.5), "x")])


@ICE_CREAM.style()
def ice_cream_soft_swirl(rng):
    """A twist of soft ice on a flat-bottomed or pointed cone."""
    r, c = u(rng, 0.026, 0.034), _flavour(rng)
    h, a = r * u(rng, 1.6, 3), np.linspace(0, 7 * np.pi, 34)
    flat = lathe([(0, 0), (r * 0.6, 0), (r * 0.7, h * 0.6), (r, h * 0.65), (r * 1.1, h), (0, h)], _WAFER, 18)
    t = a / a[-1]
    q = r * 0.75 * (1 - t)
    swirl = sweep(np.c_[q * np.cos(a), q * np.sin(a), h + r * 0.25 + r * 2.3 * t], r * (0.45 - 0.38 * t), c, 7)
    return assemble([_cone(r, h) if odds(rng, 0.5) else flat, swirl])


@ICE_CREAM.style()
def ice_cream_on_stick(rng):
    w, d, c = u(rng, 0.04, 0.06), u(rng, 0.015, 0.025), _flavour(rng)
    n, wood = w * u(rng, 1.5, 2.4), tint(rng, "wood")
    if odds(rng, 0.6):
        a = np.linspace(0, np.pi, 8)
        o = np.vstack(
            [np.stack([np.cos(a) * w / 2, np.sin(a) * w / 2 + n - w / 2], 1), [[-w * 0.48, 0], [w * 0.48, 0]]]
        )
        mid = o.mean(0)
        body = stack([(mid + (o - mid) * 0.85, 0), (o, d * 0.3), (o, d * 0.7), (mid + (o - mid) * 0.85, d)], c)
        if odds(rng, 0.4):
            v = body.vertices
            body = bitten(body, (w * 0.45, n, d / 2), w * 0.45, _flavour(rng)) if len(v) else body
    else:
        body = merge([bar((s * w * 0.25, 0, d / 2), (s * w * 0.25, n, d / 2), w * 0.27, c, 10) for s in (-1, 1)])
    m = body + box(w * 0.2, n * 0.9, d * 0.2, wood, 0, -n * 0.3, d * 0.4)
    return assemble([spun(rng, m.turned(pick(rng, 0, np.pi / 2), "x"))])


@ICE_CREAM.style()
def ice_cream_sundae(rng):
    """Scoops in a cup, bowl or stemmed glass, with wafer, sauce and cherry."""
    r, c = u(rng, 0.024, 0.032), pick(rng, tint(rng, "glass"), ware_colour(rng))
    stem, wide = u(rng, 0.03, 0.07), r * u(rng, 2, 2.4)
    foot = lathe([(0, 0), (r * 1.3, 0), (r * 0.25, stem * 0.3), (r * 0.25, stem), (0, stem)], c, 16)
    cup = vessel([(r * 0.9, 0), (wide * 0.9, r * 1.1), (wide, r * 1.8)], c, 20)
    tall = odds(rng, 0.5)
    parts = [cup, *[_scoop(rng, r, 10).moved(r * 0.95).turned(2.1 * k).moved(z=r * 1.6) for k in range(3)]]
    parts.append(_scoop(rng, r, 10).moved(z=r * 2.9))
    parts += [sphere(r * 0.3, r * 0.3, r * 0.3, (0.8, 0.08, 0.12), z=r * 4.05, n=8)] if odds(rng, 0.6) else []
    parts += [bar((r, 0, r * 2), (r * 2.2, 0, r * 5), r * 0.2, _WAFER, 6)] if odds(rng, 0.5) else []
    return assemble([merge(parts).moved(z=stem), foot] if tall else parts)


@ICE_CREAM.style()
def ice_cream_tub_or_sandwich(rng):
    if odds(rng, 0.4):
        w, d, t = u(rng, 0.08, 0.13), u(rng, 0.045, 0.08), u(rng, 0.018, 0.03)
        parts = [soft_box(w, d, 0.008, (0.3, 0.17, 0.1), z=z, r=0.006) for z in (0, t + 0.006)]
        m = merge([*parts, soft_box(w * 0.98, d * 0.97, t, (0.96, 0.92, 0.84), z=0.007, r=0.006)])
        return assemble([spun(rng, m.turned(pick(rng, 0, np.pi / 2), "x"))])
    r = u(rng, 0.04, 0.06)
    h, c = r * u(rng, 1, 1.5), tint(rng, pick(rng, "white", "paint"))
    parts = [vessel([(r * 0.8, 0), (r, h)], c, 20), torus(r, 0.003, c, z=h, n=20)]
    parts += [_scoop(rng, r * 0.5, 10).moved(r * 0.42).turned(2.1 * k).moved(z=h * 0.95) for k in range(3)]
    spoon = bar((0, 0, h * 0.8), (r * 1.2, r * 0.3, h * 1.9), 0.004, tint(rng, pick(rng, "wood", "paint")), 5)
    return assemble([*parts, *([spoon] if odds(rng, 0.5) else [])])
