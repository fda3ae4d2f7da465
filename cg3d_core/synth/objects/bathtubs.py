"""Bathtubs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, oval, pick, rounded_rect, sheet, soft_box, stack, u
from ..mesh import bar, box, cylinder, sphere, torus
from ..palette import tint
from ..registry import Category
from .sinks import low_tap, tap, thick_vessel

BATHTUB = Category(
    "bathtub", "sanitary",
    synonyms=("bath", "tub", "bathing tub", "whirlpool tub"),
    glosses=("a long vessel in which a person lies to bathe", "a large basin for washing the whole body", "what you fill with hot water and foam"),
    place="wall_floor", rooms=("bathroom",))  # fmt: skip


def _tub(outer, inner, h, depth, c):
    return stack(
        [
            (outer[0], 0),
            (outer[1], h),
            (inner, h),
            (inner * 0.9, h - depth * 0.5),
            (inner * np.float32([0.8, 0.75]), h - depth),
            (inner * 0.05, h - depth),
        ],
        c,
    )


@BATHTUB.style()
def bathtub_panelled(rng):
    w, d, h, c = u(rng, 1.4, 1.85), u(rng, 0.68, 0.85), u(rng, 0.5, 0.62), tint(rng, "white")
    o, i = rounded_rect(w, d, 0.02, 5), rounded_rect(w * 0.9, d * 0.8, pick(rng, 0.1, 0.25), 5)
    return assemble(
        [
            _tub((o, o), i, h, u(rng, 0.36, 0.44), c),
            tap(rng).turned(np.pi / 2).moved(w * 0.44, 0, h),
            box(w * 1.005, 0.02, h * 0.85, tint(rng, pick(rng, "white", "clay", "wood")), 0, -d / 2, 0),
        ]
    )


@BATHTUB.style()
def bathtub_free_standing(rng):
    w, d, h, c = (
        u(rng, 1.4, 1.85),
        u(rng, 0.7, 0.85),
        u(rng, 0.52, 0.65),
        tint(rng, pick(rng, "white", "white", "black")),
    )
    o, f = oval(w / 2, d / 2, 2.6, 30), u(rng, 0.65, 0.9)
    return assemble(
        [
            _tub((o * f, o), o * 0.95, h, 0.42, c),
            bar((0, d / 2 + 0.1, 0), (0, d / 2 + 0.1, h + 0.25), 0.02, tint(rng, "metal"), 7),
            bar((0, d / 2 + 0.1, h + 0.24), (0, d / 2 - 0.12, h + 0.22), 0.015, tint(rng, "metal"), 6),
        ]
    )


@BATHTUB.style()
def bathtub_claw_foot(rng):
    w, d, h, c, k = (
        u(rng, 1.35, 1.75),
        u(rng, 0.68, 0.8),
        u(rng, 0.42, 0.5),
        tint(rng, pick(rng, "white", "paint")),
        tint(rng, "metal"),
    )
    o = oval(w / 2, d / 2, 2.5, 30)
    body = stack(
        [
            (o * 0.55, 0),
            (o * 0.85, h * 0.3),
            (o * 0.95, h * 0.8),
            (o, h),
            (o * 0.94, h),
            (o * 0.8, h * 0.3),
            (o * 0.5, 0.04),
        ],
        tint(rng, "white") if odds(rng, 0.5) else c,
    )
    feet = [
        bar((x * w * 0.3, y * d * 0.25, 0.1), (x * w * 0.34, y * d * 0.36, -0.14), 0.03, k, 7, 0.04)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    return assemble([body, *feet, torus(0.5, 0.02, c, n=30).scaled(w, d, 1).moved(z=h)])


@BATHTUB.style()
def bathtub_corner(rng):
    s, h, c = u(rng, 1.25, 1.5), u(rng, 0.5, 0.6), tint(rng, "white")
    a = np.linspace(-np.pi / 2, 0, 9)
    o = np.vstack(
        [np.stack([np.sin(a) * 0.95 + 0.5, 0.5 - np.cos(a) * 0.95], 1) * s, [[s / 2, s / 2], [-s / 2, s / 2]]]
    )
    o = np.float32(o - o.mean(0))
    return assemble([_tub((o, o), o * 0.82, h, 0.42, c), tap(rng).moved(0.1, o[:, 1].max() - 0.06, h)])


@BATHTUB.style()
def bathtub_chunky_low_poly(rng):
    w, d, h, c, n = u(rng, 1.25, 1.7), u(rng, 0.7, 0.95), u(rng, 0.45, 0.65), tint(rng, pick(rng, "white", "paint")), int(rng.integers(7, 11))  # fmt: skip
    o = oval(w / 2, d / 2, pick(rng, 2.2, 4), n) if odds(rng, 0.5) else rounded_rect(w, d, 0.15, 1)
    k = tint(rng, pick(rng, "metal", "wood"))
    parts = [thick_vessel(o, h, h * 0.75, 0.82, c, u(rng, 0.7, 0.95), 0.1)]
    parts += [bar((x * w * 0.3, y * d * 0.28, 0.15), (x * w * 0.36, y * d * 0.38, 0), 0.06, k, 5, 0.05) for x in (-1, 1) for y in (-1, 1)]  # fmt: skip
    if odds(rng, 0.4):  # filled: water or foam
        parts.append(stack([(o * 0.8, h - 0.02), (o * 0.8, h + 0.01)], tint(rng, pick(rng, "glass", "white"))))
        parts += [sphere(r, r, r * 0.8, (0.95, 0.95, 0.97), u(rng, -0.3, 0.3) * w, u(rng, -0.2, 0.2) * d, h + 0.02, n=6) for r in rng.uniform(0.05, 0.13, int(rng.integers(0, 9)))]  # fmt: skip
    return assemble([*parts, low_tap(rng, 0.18).turned(np.pi / 2).moved(w * 0.47, 0, h + 0.06)])


@BATHTUB.style()
def bathtub_slipper(rng):
    """One or both ends drawn up high, on a plinth or feet."""
    w, d, h, lift = u(rng, 1.4, 1.75), u(rng, 0.68, 0.8), u(rng, 0.45, 0.55), u(rng, 0.12, 0.28)
    c, both = tint(rng, pick(rng, "white", "white", "black", "paint", "metal")), odds(rng, 0.4)
    o = oval(w / 2, d / 2, 2.4, 26)
    t = o[:, 0] / (w / 2)
    up = lift * (t**2 if both else np.clip((t + 0.5) / 1.5, 0, 1) ** 2)
    rings = [np.c_[o * f, z + up * z / h] for f, z in ((0.6, 0.06), (0.8, 0.2), (0.95, h * 0.9), (1, h), (0.94, h), (0.72, 0.25), (0.5, 0.12))]  # fmt: skip
    return assemble([loft(rings, c), stack([(o * 0.62, 0), (o * 0.58, 0.08)], c)])


@BATHTUB.style()
def bathtub_with_screen(rng):
    """Built between tiled walls: panelled tub with a glass screen or curtain and a shower pipe."""
    w, d, h, c = u(rng, 1.45, 1.75), u(rng, 0.7, 0.8), u(rng, 0.5, 0.6), tint(rng, "white")
    tall, k = u(rng, 1.7, 2.0), tint(rng, "metal")
    parts = [thick_vessel(rounded_rect(w, d, 0.04, 4), h, 0.4, 0.88, c)]
    y = -d / 2 + 0.03
    if odds(rng, 0.6):
        parts.append(box(w * 0.48, 0.008, tall - h, tint(rng, "glass"), w * 0.25, y, h))
    else:
        s = np.linspace(0, 1, 40)
        cloth = np.stack([np.stack([(s - 0.5) * w * 0.6 + w * 0.2, y + 0.03 * np.sin(s * 50), np.full(40, z)], -1) for z in (0.25, tall)])  # fmt: skip
        parts += [sheet(cloth, tint(rng, pick(rng, "white", "paint")), 0.004), bar((-w / 2, y, tall), (w / 2, y, tall), 0.012, k, 6)]  # fmt: skip
    parts += [bar((w * 0.48, 0, h + 0.1), (w * 0.48, 0, tall), 0.012, k, 6), bar((w * 0.48, 0, tall), (w * 0.36, 0, tall), 0.012, k, 6), cylinder(0.07, 0.02, k, w * 0.36, 0, tall - 0.03, n=10)]  # fmt: skip
    if odds(rng, 0.4):
        parts.append(box(w, 0.03, tall + 0.05, tint(rng, pick(rng, "white", "clay")), 0, d / 2))
    return assemble([m.scaled(1, 1, 1) for m in parts])


@BATHTUB.style()
def bathtub_barrel_of_staves(rng):
    """A wooden or japanese soaking tub: round or oval staves with hoops."""
    w, h, n = u(rng, 1.22, 1.7), u(rng, 0.55, 0.85), int(rng.integers(12, 25))
    d, c = w * u(rng, 0.5, 0.9), tint(rng, "wood")
    o = oval(w / 2, d / 2, 2, n)
    parts = [thick_vessel(o, h, h * 0.85, 0.92, c, 0.92)]
    for z in (0.15, 0.8):
        s = 0.92 + 0.08 * z
        parts.append(stack([(o * s * 1.01, h * z), (o * (s + 0.004) * 1.01, h * z + 0.04)], tint(rng, pick(rng, "metal", "black"))))  # fmt: skip
    if odds(rng, 0.5):
        parts.append(box(0.3, d * 0.5, 0.2, tint(rng, "wood"), w / 2 + 0.1, 0, 0))
    return assemble(parts)


@BATHTUB.style()
def bathtub_whirlpool(rng):
    """A broad tub or hot tub with seats, jets and head rests in a panelled case."""
    w, d, h, c = u(rng, 1.5, 2.0), u(rng, 0.9, 1.9), u(rng, 0.55, 0.9), tint(rng, pick(rng, "white", "glass", "clay"))
    side = tint(rng, pick(rng, "wood", "white", "black"))
    o = rounded_rect(w, d, u(rng, 0.05, 0.3), 3)
    parts = [stack([(o * 0.98, 0), (o * 0.98, h - 0.06)], side, caps=False), stack([(o, h - 0.08), (o, h), (o * 0.85, h), (o * 0.8, h - 0.25), (o * 0.5, h - 0.26), (o * 0.48, h - 0.45), (o * 0.05, h - 0.45)], c)]  # fmt: skip
    parts += [cylinder(0.03, 0.01, tint(rng, "metal"), x * w, y * d, h - 0.26, n=8) for x in (-0.33, 0.33) for y in (-0.2, 0, 0.2)]  # fmt: skip
    parts += [soft_box(0.1, 0.25, 0.05, tint(rng, "black"), s * w * 0.45, 0, h, r=0.03) for s in (-1, 1)]
    return assemble(parts)
