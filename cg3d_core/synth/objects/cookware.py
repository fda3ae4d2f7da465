"""Pot and frying pan."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, ring_of, rounded_rect, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .crockery import ear, vessel

POT = Category(
    "pot", "kitchenware",
    synonyms=("cooking pot", "saucepan", "stockpot", "casserole", "stewpot"),
    glosses=("a deep round vessel for cooking soup", "a metal container with handles and a lid for the stove", "what you boil pasta in"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _lid(r, z, c, k):
    return [
        lathe([(r * 1.03, 0), (r * 0.95, 0.012), (r * 0.4, 0.03), (0, 0.035)], c, 24, z=z),
        cylinder(0.012, 0.03, k, z=z + 0.03, n=8),
        sphere(0.02, 0.02, 0.012, k, z=z + 0.065, n=8),
    ]


@POT.style()
def pot_two_ears(rng):
    r, c, k = (
        u(rng, 0.08, 0.17),
        tint(rng, pick(rng, "metal", "metal", "paint", "black")),
        tint(rng, pick(rng, "black", "metal")),
    )
    h = r * u(rng, 0.7, 1.6)
    ears = [ear(0.035, 0.09, 0.008, k, 0, 0).turned(np.pi / 2, "x").moved(r, 0, h * 0.8).turned(a) for a in (0, np.pi)]
    return assemble(
        [vessel([(r * 0.96, 0), (r, 0.015), (r, h)], c), *ears, *(_lid(r, h, c, k) if odds(rng, 0.6) else [])]
    )


@POT.style()
def pot_saucepan(rng):
    r, c, k = (
        u(rng, 0.07, 0.12),
        tint(rng, pick(rng, "metal", "paint", "black")),
        tint(rng, pick(rng, "black", "wood", "metal")),
    )
    h = r * u(rng, 0.7, 1.2)
    grip = sweep(
        [(r, 0, h * 0.85), (r + 0.05, 0, h * 0.9), (r + u(rng, 0.15, 0.2), 0, h * 1.0)],
        [0.008, 0.011, 0.014],
        k,
        8,
        0.7,
    )
    return assemble(
        [
            vessel([(r * 0.95, 0), (r, 0.01), (r, h)], c),
            grip.turned(u(rng, 0, 6)),
            *(_lid(r, h, c, k) if odds(rng, 0.4) else []),
        ]
    )


@POT.style()
def pot_casserole(rng):
    r, c = u(rng, 0.11, 0.17), tint(rng, pick(rng, "paint", "black", "clay"))
    h = r * u(rng, 0.6, 0.9)
    o = oval(r, r * pick(rng, 1.0, 0.75), 2.2, 26)
    body = stack([(o * 0.8, 0), (o * 0.95, h * 0.25), (o, h), (o * 0.94, h), (o * 0.8, 0.02)], c)
    lid = stack([(o * 1.02, h), (o * 1.0, h + 0.015), (o * 0.5, h + 0.03), (o * 0.1, h + 0.035)], c)
    return assemble(
        [
            body,
            lid,
            sphere(0.02, 0.02, 0.014, tint(rng, "metal"), z=h + 0.05, n=8),
            *[box(0.05, 0.09, 0.014, c, s * (r + 0.015), 0, h * 0.75) for s in (-1, 1)],
        ]
    )


@POT.style()
def pot_pressure_or_wok_pot(rng):
    r, c, k = u(rng, 0.1, 0.14), tint(rng, "metal"), tint(rng, "black")
    h = r * u(rng, 1.1, 1.5)
    return assemble(
        [
            vessel([(r, 0), (r, h)], c),
            lathe([(r * 1.04, h - 0.01), (r * 1.04, h + 0.01), (r * 0.6, h + 0.03), (0, h + 0.035)], c, 24),
            bar((-r, 0, h + 0.02), (-r - 0.18, 0, h + 0.02), 0.014, k, 8),
            bar((r, 0, h), (r + 0.05, 0, h), 0.014, k, 8),
            cylinder(0.015, 0.05, k, z=h + 0.03, n=8),
        ]
    )


@POT.style()
def pot_low_poly(rng):
    r, n = u(rng, 0.1, 0.15), int(rng.integers(6, 10))
    c, k = tint(rng, pick(rng, "metal", "paint", "black")), tint(rng, pick(rng, "black", "wood", "metal"))
    h, t = r * u(rng, 0.9, 1.5), r * u(rng, 0.14, 0.26)
    parts = [vessel([(r * u(rng, 0.8, 1), 0), (r, h)], c, n, r * 0.12)]
    grips = [box(r * 0.45, r * u(rng, 0.5, 0.8), t, k, s * r * 1.1, 0, h * 0.7) for s in (-1, 1)]
    parts += pick(rng, grips, [box(r * 1.4, t, t * 0.8, k, r * 1.5, 0, h * 0.75)])
    if odds(rng, 0.6):
        parts += [
            cylinder(r * 1.05, t * 0.6, c, z=h, top=r * 0.9, n=n),
            cylinder(t * 0.7, t * 1.2, k, z=h + t * 0.5, n=n),
        ]
    return assemble(parts)


@POT.style()
def pot_cauldron(rng):
    """Round-bellied black kettle on three feet, with a bail handle, perhaps full."""
    r, c, n = u(rng, 0.12, 0.25), tint(rng, "black"), pick(rng, 8, 12, 22)
    p = [(r * 0.3, 0), (r * 0.75, r * 0.18), (r, r * 0.7), (r * 0.9, r * 1.2), (r * 0.7, r * 1.45), (r * 0.85, r * 1.6)]
    foot = bar((r * 0.55, 0, r * 0.25), (r * 0.75, 0, -r * 0.3), r * 0.1, c, 6)
    parts = [vessel(p, c, n, r * 0.06), ring_of(foot, 3)]
    if odds(rng, 0.7):
        hoop = bezier(
            (-r * 0.85, 0, r * 1.5), (-r * 1.1, 0, r * 2.9), (r * 1.1, 0, r * 2.9), (r * 0.85, 0, r * 1.5), n=10
        )
        parts.append(sweep(hoop, r * 0.04, tint(rng, "metal"), 5))
    if odds(rng, 0.5):
        parts.append(cylinder(r * 0.72, 0.004, tint(rng, pick(rng, "leaf", "brick", "paint")), z=r * 1.35, n=n))
    return assemble(parts)


@POT.style()
def pot_with_stew_and_ladle(rng):
    r, c = u(rng, 0.09, 0.15), tint(rng, pick(rng, "metal", "paint", "clay"))
    h = r * u(rng, 0.8, 1.4)
    parts = [vessel([(r * 0.95, 0), (r, 0.015), (r, h), (r * 1.04, h)], c)]
    parts += [ear(0.03, 0.08, 0.007, c, 0, 0).turned(np.pi / 2, "x").moved(r, 0, h * 0.8).turned(a) for a in (0, np.pi)]
    parts.append(cylinder(r * 0.95, 0.005, tint(rng, pick(rng, "brick", "wood", "leaf")), z=h * 0.75, n=22))
    for x, y in rng.uniform(-0.6, 0.6, (int(rng.integers(3, 10)), 2)):
        parts.append(
            sphere(r * 0.1, r * 0.1, r * 0.08, tint(rng, pick(rng, "paint", "leaf")), x * r, y * r, h * 0.77, n=6)
        )
    if odds(rng, 0.7):
        parts.append(
            bar((0, 0, h * 0.6), (r * 1.2, r * 0.4, h + 0.15), 0.006, tint(rng, pick(rng, "wood", "metal")), 6)
        )
    return assemble(parts)


@POT.style()
def pot_tall_stock_or_steamer(rng):
    r, c, k = u(rng, 0.1, 0.16), tint(rng, "metal"), tint(rng, pick(rng, "metal", "black"))
    tiers = pick(rng, 1, 2, 3)
    h = r * (u(rng, 1.6, 2.2) if tiers == 1 else u(rng, 0.6, 0.9))
    parts = []
    for j in range(tiers):
        z = j * h * 1.03
        parts += [vessel([(r * 0.97, 0), (r, 0.01), (r, h)], c).moved(z=z), torus(r, 0.005, c, z=z + h, n=22)]
        parts += [ear(0.03, 0.08, 0.006, k, 0, 0).turned(np.pi / 2, "x").moved(r, 0, z + h * 0.8).turned(a) for a in (0, np.pi)]  # fmt: skip
    return assemble([*parts, *_lid(r, tiers * h * 1.03, c, k)])


@POT.style()
def pot_of_clay(rng):
    """Handi, tagine or bean pot."""
    r, c = u(rng, 0.09, 0.15), pick(rng, tint(rng, "clay"), tint(rng, "brick"), tint(rng, "paint"))
    if odds(rng, 0.4):
        hood = lathe([(r, r * 0.35), (r * 0.75, r * 0.7), (r * 0.2, r * 1.5), (r * 0.25, r * 1.6), (0, r * 1.7)], c, 22)
        return assemble([vessel([(r * 0.8, 0), (r * 1.1, r * 0.35)], tint(rng, "clay"), 22), hood])
    p = [(r * 0.5, 0), (r, r * 0.55), (r * 0.95, r * 0.9), (r * 0.7, r * 1.2), (r * 0.82, r * 1.3)]
    lid = lathe(
        [(r * 0.78, r * 1.3), (r * 0.6, r * 1.42), (r * 0.15, r * 1.5), (r * 0.18, r * 1.62), (0, r * 1.65)], c, 20
    )
    return assemble([vessel(p, c, 22, r * 0.06), *([lid] if odds(rng, 0.6) else [])])


PAN = Category(
    "frying pan", "kitchenware",
    synonyms=("skillet", "pan", "wok", "griddle pan"),
    glosses=("a shallow pan with a long handle for frying", "what you fry an egg in", "a flat cooking vessel for the stove"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _pan(rng, r, h, flare):
    c, k = tint(rng, pick(rng, "black", "black", "metal", "paint")), tint(rng, pick(rng, "black", "wood", "metal"))
    rise = u(rng, 0, 0.05)
    grip = sweep(
        [(r * 0.98, 0, h * 0.8), (r + 0.07, 0, h + rise), (r + u(rng, 0.16, 0.22), 0, h + rise * 1.3)],
        [0.009, 0.011, 0.014],
        k,
        8,
        0.6,
    )
    return [vessel([(r * flare, 0), (r * (flare + 1) / 2, h * 0.3), (r, h)], c, 26), grip]


@PAN.style()
def pan_flat(rng):
    return assemble(_pan(rng, u(rng, 0.09, 0.17), u(rng, 0.03, 0.06), u(rng, 0.72, 0.85)))


@PAN.style()
def pan_wok(rng):
    r = u(rng, 0.13, 0.2)
    c = tint(rng, pick(rng, "black", "metal"))
    return assemble(
        [
            *_pan(rng, r, u(rng, 0.08, 0.11), 0.35),
            ear(0.04, 0.1, 0.007, c, 0, 0).turned(np.pi / 2, "x").moved(r, 0, 0.08).turned(np.pi),
        ]
    )


@PAN.style()
def pan_square_griddle(rng):
    w, c = u(rng, 0.2, 0.3), tint(rng, "black")
    o = rounded_rect(w, w, 0.03, 3)
    ribs = [box(0.006, w * 0.8, 0.006, c, x, 0, 0.008) for x in np.linspace(-w * 0.4, w * 0.4, 10)]
    return assemble(
        [
            stack([(o * 0.92, 0), (o, 0.04), (o * 0.96, 0.04), (o * 0.9, 0.008)], c),
            *ribs,
            bar((0, -w / 2, 0.03), (0, -w / 2 - 0.18, 0.05), 0.012, c, 8),
        ]
    )


@PAN.style()
def pan_low_poly(rng):
    r, n = u(rng, 0.1, 0.15), int(rng.integers(6, 10))
    c, k = tint(rng, pick(rng, "black", "metal", "paint")), tint(rng, pick(rng, "wood", "black", "paint"))
    h, t = r * u(rng, 0.25, 0.45), r * u(rng, 0.16, 0.28)
    grip = box(r * u(rng, 1.2, 1.8), t, t * 0.6, k, r * u(rng, 1.6, 1.8), 0, h * 0.5)
    return assemble([vessel([(r * 0.8, 0), (r, h)], c, n, r * 0.1), grip])


@PAN.style()
def pan_with_food(rng):
    """Fried eggs, bacon, pancake or vegetables in the pan."""
    r = u(rng, 0.1, 0.15)
    parts = _pan(rng, r, u(rng, 0.03, 0.05), 0.82)
    kind = int(rng.integers(3))
    if kind == 0:
        for k in range(int(rng.integers(1, 4))):
            x, y = r * 0.38 * np.cos(2.1 * k), r * 0.38 * np.sin(2.1 * k)
            white = stack([(oval(r * 0.34, r * 0.3, 2, 12), 0), (oval(r * 0.3, r * 0.27, 2, 12), 0.005)], (0.97, 0.96, 0.92), x, y, 0.004)  # fmt: skip
            parts += [white, sphere(r * 0.12, r * 0.12, 0.01, (0.98, 0.75, 0.15), x, y, 0.009, n=10)]
    elif kind == 1:
        parts.append(cylinder(r * 0.75, 0.01, (0.85, 0.62, 0.3), z=0.004, n=22))
    else:
        for x, y in rng.uniform(-0.5, 0.5, (12, 2)):
            s = r * u(rng, 0.07, 0.13)
            parts.append(sphere(s, s, s * 0.7, tint(rng, pick(rng, "paint", "leaf", "wood")), x * r, y * r, 0.004 + s * 0.6, n=6))  # fmt: skip
    return assemble(parts)


@PAN.style()
def pan_saute_with_lid(rng):
    r = u(rng, 0.1, 0.16)
    h = r * u(rng, 0.35, 0.5)
    c, k = tint(rng, pick(rng, "metal", "black", "paint")), tint(rng, pick(rng, "black", "metal"))
    grip = sweep([(r, 0, h * 0.8), (r + 0.08, 0, h * 1.1), (r + 0.2, 0, h * 1.2)], [0.007, 0.01, 0.013], k, 8, 0.6)
    helper = ear(0.03, 0.08, 0.006, k, 0, 0).turned(np.pi / 2, "x").moved(r, 0, h * 0.8).turned(np.pi)
    body = vessel([(r * 0.96, 0), (r, 0.012), (r, h)], c)
    lid = _lid(r, h, pick(rng, c, tint(rng, "glass")), k)
    return assemble([body, grip, helper, *(lid if odds(rng, 0.7) else [])])


@PAN.style()
def pan_cast_iron_skillet(rng):
    """Thick walls, two lips, short one-piece handle with a hole."""
    r, c = u(rng, 0.1, 0.16), tint(rng, "black")
    h, t = r * u(rng, 0.3, 0.42), r * 0.07
    body = vessel([(r * 0.86, 0), (r, h)], c, 26, t)
    lips = [box(r * 0.2, r * 0.12, h * 0.2, c, 0, s * r * 1.01, h * 0.8) for s in (-1, 1)]
    grip = bar((r * 0.95, 0, h * 0.85), (r * 1.65, 0, h * 0.95), r * 0.1, c, 6, end_r=r * 0.07)
    m = merge([body, *lips, grip, torus(r * 0.1, r * 0.045, c, r * 1.72, 0, h * 0.95, n=12)])
    hung = odds(rng, 0.25)
    return assemble([m.turned(u(rng, 0, 6)) if not hung else m.turned(np.pi / 2, "x").turned(-np.pi / 2, "y")])
