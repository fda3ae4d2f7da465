"""Blenders and kitchen scales."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, soft_box, stack, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

BLENDER = Category(
    "blender", "appliance",
    synonyms=("mixer", "liquidiser", "smoothie maker", "hand blender", "stand mixer", "food processor"),
    glosses=("a kitchen machine with a jug and blades that purees fruit", "what one makes smoothies with", "an electric appliance that mixes and chops", "a glass jar on a motor base"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _skin(rng):
    return tint(rng, pick(rng, "metal", "white", "black", "paint"))


def _dial(rng, r, y, z, x=0.0, n=10):
    return stood(cylinder(r, 0.018, tint(rng, pick(rng, "metal", "black", "white")), n=n)).moved(x, y, z)


@BLENDER.style()
def blender_jug(rng):
    r, h, b, c, k = u(rng, 0.06, 0.08), u(rng, 0.18, 0.25), u(rng, 0.12, 0.17), _skin(rng), tint(rng, "black")
    n = pick(rng, 20, 20, 4)
    fill = tint(rng, pick(rng, "glass", "glass", "paint"))
    parts = [lathe([(0, 0), (r * 1.25, 0), (r * 1.2, b * 0.4), (r * 0.8, b), (0, b)], c, 18), lathe([(0, 0), (r * 0.75, 0), (r * 1.1, h), (r * 1.05, h), (r * 0.7, 0.01), (0, 0.01)], fill, n, z=b), cylinder(r * 1.12, 0.02, k, z=b + h, n=n), cylinder(r * 0.4, 0.025, k, z=b + h + 0.02, n=10), _dial(rng, 0.022, -r * 1.1, b * 0.45)]  # fmt: skip
    if odds(rng, 0.8):
        parts.append(sweep([(r * 1.0, 0, b + h * 0.9), (r * 1.8, 0, b + h * 0.85), (r * 1.7, 0, b + h * 0.3), (r * 0.8, 0, b + h * 0.2)], 0.011, pick(rng, k, fill), 6))  # fmt: skip
    return assemble(parts)


@BLENDER.style()
def blender_stand_mixer(rng):
    """Bowl, column and a heavy tilting head."""
    c, k, s = tint(rng, pick(rng, "paint", "white", "metal", "black")), tint(rng, "metal"), u(rng, 0.85, 1.1)
    head = merge([lathe([(0, -0.17), (0.055, -0.15), (0.07, 0), (0.06, 0.13), (0, 0.15)], c, 14).turned(np.pi / 2, "x"), cylinder(0.025, 0.05, k, 0, -0.09, -0.1), sphere(0.035, 0.035, 0.05, k, 0, -0.09, -0.12, n=8)])  # fmt: skip
    parts = [stack([(oval(0.11, 0.18, 3), 0), (oval(0.1, 0.17, 3), 0.035)], c), soft_box(0.1, 0.1, 0.24, c, 0, 0.12, 0.02, r=0.03), head.turned(-pick(rng, 0, 0, 0.5), "x").moved(0, 0.04, 0.3), lathe([(0, 0), (0.06, 0), (0.1, 0.06), (0.115, 0.14), (0.11, 0.14), (0, 0.02)], k, 18, 0, -0.07, 0.035)]  # fmt: skip
    return assemble([m.scaled(s, s, s) for m in parts])


@BLENDER.style()
def blender_hand_stick(rng):
    c, k, h = _skin(rng), tint(rng, "metal"), u(rng, 0.16, 0.22)
    wand = merge([lathe([(0, 0), (0.035, 0), (0.035, 0.015), (0.014, 0.045), (0.012, h), (0, h)], k, 14), lathe([(0, 0), (0.022, 0), (0.032, 0.06), (0.026, 0.17), (0, 0.19)], c, 12, z=h), box(0.015, 0.01, 0.03, k, 0, -0.03, h + 0.1)])  # fmt: skip
    kind = pick(rng, "lie", "stand", "cup")
    if kind == "lie":
        return assemble([wand.turned(np.pi / 2, "x").turned(u(rng, 0, 6))])
    if kind == "cup":
        return assemble([wand.moved(z=0.02).turned(0.12, "x"), lathe([(0, 0), (0.045, 0), (0.06, 0.16), (0.055, 0.16), (0, 0.01)], tint(rng, "glass"), 16)])  # fmt: skip
    return assemble([wand])


@BLENDER.style()
def blender_food_processor(rng):
    w, r, c, g = u(rng, 0.18, 0.24), u(rng, 0.085, 0.11), _skin(rng), tint(rng, "glass")
    h = u(rng, 0.12, 0.17)
    parts = [soft_box(w, w, 0.11, c, r=0.04), cylinder(r, h, g, z=0.11, n=20), lathe([(r * 1.03, 0), (r, 0.02), (0.03, 0.035), (0, 0.035)], g, 20, z=0.11 + h), soft_box(0.07, 0.05, u(rng, 0.08, 0.12), g, r * 0.4, 0, 0.13 + h, r=0.015), _dial(rng, 0.025, -w / 2, 0.05)]  # fmt: skip
    return assemble([*parts, sweep([(-r, 0, 0.1 + h), (-r * 1.5, 0, 0.1 + h), (-r * 1.5, 0, 0.15), (-r, 0, 0.15)], 0.01, g, 5), cylinder(0.012, h, c, z=0.11), box(r * 1.4, 0.02, 0.005, tint(rng, "metal"), z=0.15)])  # fmt: skip


@BLENDER.style()
def blender_personal_bottle(rng):
    r, h, c = u(rng, 0.035, 0.05), u(rng, 0.15, 0.22), _skin(rng)
    return assemble([lathe([(0, 0), (r * 1.35, 0), (r * 1.3, 0.06), (r * 1.0, 0.1), (0, 0.1)], c, 18), lathe([(r * 0.95, 0), (r * 1.02, h * 0.3), (r, h * 0.8), (r * 0.75, h), (0, h)], tint(rng, pick(rng, "glass", "paint")), 18, z=0.1), torus(r, 0.008, tint(rng, "black"), z=0.105, n=16), _dial(rng, 0.012, -r * 1.3, 0.05)])  # fmt: skip


@BLENDER.style()
def blender_chunky_low_poly(rng):
    n, r = int(rng.integers(4, 9)), u(rng, 0.08, 0.11)
    h, b, c, k = r * u(rng, 1.8, 2.6), r * u(rng, 1.2, 1.8), tint(rng, "paint"), tint(rng, pick(rng, "black", "metal", "paint"))  # fmt: skip
    parts = [cylinder(r * 1.3, b, c, top=r * 0.85, n=n), cylinder(r * 0.75, h, tint(rng, pick(rng, "glass", "paint")), z=b, top=r * 1.15, n=n), cylinder(r * 1.2, 0.04, k, z=b + h, n=n), cylinder(r * 0.4, 0.04, k, z=b + h + 0.04, n=n), _dial(rng, 0.035, -r * 1.0, b * 0.4, n=6)]  # fmt: skip
    return assemble([*parts, box(0.035, 0.04, h * 0.7, k, r * 1.6, 0, b + h * 0.2), box(r * 0.7, 0.04, 0.035, k, r * 1.3, 0, b + h * 0.82), box(r * 0.8, 0.04, 0.035, k, r * 1.25, 0, b + h * 0.2)])  # fmt: skip


SCALE = Category(
    "kitchen scale", "appliance",
    synonyms=("weighing scale", "scales", "food scale", "balance", "weighing machine", "baking scale"),
    glosses=("an instrument that weighs flour and sugar", "what one weighs ingredients on", "a plate with a dial that shows grams", "two pans hanging from a beam for comparing weights"),
    place="surface", rooms=("kitchen", "shop"))  # fmt: skip


def _dish(r, c, z=0.0, x=0.0, n=18, deep=0.4):
    return lathe([(0, 0), (r * 0.5, 0), (r, r * deep), (r * 0.95, r * deep), (r * 0.45, 0.008), (0, 0.008)], c, n, x, 0, z)  # fmt: skip


@SCALE.style()
def scale_flat_digital(rng):
    w, d, c = u(rng, 0.14, 0.2), u(rng, 0.17, 0.24), tint(rng, pick(rng, "glass", "white", "black", "metal", "paint"))
    parts = [soft_box(w, d, u(rng, 0.012, 0.03), c, r=pick(rng, 0.005, 0.03)), box(w * 0.4, d * 0.12, 0.002, tint(rng, "black"), 0, -d * 0.38, 0.028)]  # fmt: skip
    plate = cylinder(w * 0.42, 0.008, tint(rng, pick(rng, "metal", "glass")), 0, d * 0.08, 0.028, n=20) if odds(rng, 0.6) else box(w * 0.9, d * 0.65, 0.006, tint(rng, "metal"), 0, d * 0.12, 0.026)  # fmt: skip
    if odds(rng, 0.4):
        parts.append(_dish(w * 0.5, tint(rng, pick(rng, "metal", "glass", "white")), 0.034).moved(0, d * 0.08))
    return assemble([*parts, plate])


@SCALE.style()
def scale_dial_with_bowl(rng):
    """A spring scale: case with a round dial and a bowl or tray on top."""
    w, h, c = u(rng, 0.14, 0.2), u(rng, 0.16, 0.26), tint(rng, pick(rng, "white", "paint", "metal"))
    body = box(w, w * 0.8, h, c, top=u(rng, 0.6, 1.0))
    r, y = w * 0.36, -w * 0.37
    parts = [body, stood(cylinder(r, 0.02, tint(rng, "white"), n=18)).moved(0, y, h * 0.5), stood(torus(r, 0.006, tint(rng, "metal"), n=18)).moved(0, y - 0.02, h * 0.5), box(0.006, 0.006, r * 0.8, (0.8, 0.1, 0.1), 0, y - 0.022, h * 0.5), cylinder(0.03, 0.03, c, z=h)]  # fmt: skip
    top = _dish(u(rng, 0.1, 0.14), tint(rng, pick(rng, "metal", "glass")), h + 0.025) if odds(rng, 0.6) else soft_box(w * 1.2, w * 1.1, 0.015, tint(rng, "metal"), z=h + 0.025, r=0.02)  # fmt: skip
    return assemble([*parts, top])


@SCALE.style()
def scale_two_pan_balance(rng):
    """Beam on a pillar with pans hanging on chains."""
    h, a, k = u(rng, 0.3, 0.5), u(rng, 0.16, 0.25), pick(rng, tint(rng, "metal"), (0.72, 0.56, 0.25))
    tilt, r = u(rng, -0.15, 0.15), u(rng, 0.06, 0.09)
    parts = [cylinder(0.08, 0.02, pick(rng, k, tint(rng, "wood"))), lathe([(0.03, 0), (0.012, 0.03), (0.01, h), (0, h + 0.03)], k, 10)]  # fmt: skip
    ends = [(s * a * np.cos(tilt), h + s * a * np.sin(tilt)) for s in (-1, 1)]
    parts.append(bar((ends[0][0], 0, ends[0][1]), (ends[1][0], 0, ends[1][1]), 0.008, k, 6))
    for x, z in ends:
        parts += [_dish(r, k, z - h * 0.6, x, 14, 0.3), *[bar((x, 0, z), (x + r * 0.95 * np.cos(t), r * 0.95 * np.sin(t), z - h * 0.6 + r * 0.3), 0.002, k, 3) for t in (0.5, 2.6, 4.7)]]  # fmt: skip
    return assemble(parts)


@SCALE.style()
def scale_counter_weights(rng):
    """The grocer's: two dishes above a low cast body, weights on one."""
    w, c, k = u(rng, 0.36, 0.48), tint(rng, pick(rng, "black", "paint")), pick(rng, tint(rng, "metal"), (0.72, 0.56, 0.25))  # fmt: skip
    parts = [stack([(oval(w * 0.35, 0.07, 3), 0), (oval(w * 0.3, 0.05, 3), 0.05), (oval(w * 0.1, 0.03, 3), 0.1)], c), bar((-w * 0.36, 0, 0.11), (w * 0.36, 0, 0.11), 0.012, c, 6)]  # fmt: skip
    for s in (-1, 1):
        parts.append(cylinder(0.02, 0.05, c, s * w * 0.34, 0, 0.1, n=8))
        parts.append(_dish(u(rng, 0.09, 0.12), k, 0.15, s * w * 0.34))
    parts += [cylinder(r, 2 * r, k, w * 0.34 + dx, 0, 0.16, n=10) for r, dx in ((0.02, -0.03), (0.015, 0.02), (0.01, 0.05))]  # fmt: skip
    return assemble(parts)


@SCALE.style()
def scale_chunky_low_poly(rng):
    n, w, c, k = int(rng.integers(6, 9)), u(rng, 0.17, 0.24), tint(rng, pick(rng, "paint", "white")), tint(rng, pick(rng, "metal", "paint"))  # fmt: skip
    h = w * u(rng, 0.7, 1.1)
    parts = [box(w * 1.1, w * 0.8, h, c, top=0.65), stood(cylinder(w * 0.3, 0.04, (0.95, 0.95, 0.93), n=n)).moved(0, -w * 0.3, h * 0.45), box(0.02, 0.02, w * 0.25, (0.8, 0.1, 0.1), 0, -w * 0.36, h * 0.45), cylinder(w * 0.15, 0.05, k, z=h, n=n)]  # fmt: skip
    return assemble([*parts, _dish(w * 0.62, k, h + 0.04, n=n, deep=u(rng, 0.2, 0.6))])
