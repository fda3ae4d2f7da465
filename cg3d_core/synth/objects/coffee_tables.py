"""Coffee tables."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, slab, sphere, torus
from ..palette import tint
from ..parts import boxes, carcass, circle, clutter, feet, legs, rounded, stack, top_plate
from ..registry import Category
from .chunky import block, cloth, fronts, jar, kidney, litter, planks, shade, stubs, toy_colour
from .tables import laden, pedestal, surface

COFFEE_TABLE = Category(
    "coffee table",
    "table",
    synonyms=("low table", "cocktail table", "sofa table", "tea table", "lounge table"),
    glosses=(
        "a low table in front of the sofa",
        "a knee-high table for cups and magazines",
        "a low wide piece in the middle of the living room",
        "a short-legged table, sometimes with a shelf underneath",
        "a low box-like table for drinks",
    ),
    rooms=("living", "office"),
)


def _low(rng) -> tuple[float, float, float]:
    return rng.uniform(0.7, 1.35), rng.uniform(0.45, 0.75), rng.uniform(0.26, 0.48)


@COFFEE_TABLE.style()
def low_legs(rng) -> Mesh:
    """Low top on four legs, often with a shelf or magazines beneath."""
    w, d, h = _low(rng)
    t, top = rng.uniform(0.02, 0.06), surface(rng)
    c = top if odds(rng, 0.6) else tint(rng, pick(rng, "metal", "wood", "black"))
    parts = [
        top_plate(rng, w, d, t, top, h - t),
        legs(rng, w * 0.94, d * 0.94, h - t, c, rng.uniform(0.012, 0.045), rng.choice([0, 0, 0.05])),
    ]
    if odds(rng, 0.5):
        parts.append(box(w * 0.88, d * 0.85, 0.018, c, z=h * rng.uniform(0.2, 0.45)))
    return laden(rng, parts, w, d, h)


@COFFEE_TABLE.style()
def boxy(rng) -> Mesh:
    """Closed or open-sided box, some with drawers or niches."""
    w, d, h = _low(rng)
    c, t = surface(rng), rng.uniform(0.025, 0.08)
    kind, parts = pick(rng, "solid", "open", "niche", "drawers"), []
    lift = rng.choice([0.0, 0.03, 0.08])
    if kind == "open":
        parts.append(carcass(w, d, h - lift, t, c, back=False, shelves=[(h - lift) * 0.5] if odds(rng, 0.5) else ()))
    elif kind == "niche":
        parts += [carcass(w, d, h - lift, t, c, tint(rng, "black"), walls=[0.0] if odds(rng, 0.5) else ())]
    else:
        parts.append(box(w, d, h - lift, c, top=rng.uniform(0.9, 1.0) if kind == "solid" else 1))
        if kind == "drawers":
            n = int(rng.integers(1, 4))
            x = -w / 2 + w / n * (np.arange(n) + 0.5)
            for j in (-1, 1):
                y = j * (d / 2 + 0.005)
                parts.append(
                    boxes(
                        np.stack([x - w / n * 0.45, np.full(n, y - 0.01), np.full(n, 0.05)], 1),
                        np.stack([x + w / n * 0.45, np.full(n, y + 0.01), np.full(n, h - lift - 0.04)], 1),
                        c,
                    )
                )
                parts.append(
                    boxes(
                        np.stack([x - 0.05, np.full(n, y - 0.025), np.full(n, h * 0.5)], 1),
                        np.stack([x + 0.05, np.full(n, y + 0.025), np.full(n, h * 0.5 + 0.015)], 1),
                        tint(rng, "metal"),
                    )
                )
    parts = [p.moved(0, 0, lift) for p in parts]
    if lift:
        parts.append(feet(rng, w, d, lift, c))
    return laden(rng, parts, w * 0.9, d * 0.9, h)


@COFFEE_TABLE.style()
def low_round(rng) -> Mesh:
    """Round: drum, tray on legs, on a foot, or with a lower ring."""
    r, h, t = rng.uniform(0.3, 0.55), rng.uniform(0.28, 0.48), rng.uniform(0.015, 0.05)
    c, top, kind = (
        tint(rng, pick(rng, "wood", "metal", "black", "white")),
        surface(rng),
        pick(rng, "drum", "legs", "foot", "ring"),
    )
    parts = [slab(circle(r, r * pick(rng, 1, 1, 0.7)), t, top, h - t)]
    if kind == "drum":
        parts.append(
            lathe([(0, 0), (r * 0.8, 0), (r * rng.uniform(0.7, 1.0), h / 2), (r * 0.95, h - t), (0, h - t)], c, 20)
        )
    elif kind == "foot":
        parts.append(pedestal(rng, h - t, r * 0.6, c))
    else:
        k = pick(rng, 3, 4)
        parts += [
            bar(
                (r * 0.8 * np.cos(a), r * 0.8 * np.sin(a), 0),
                (r * 0.65 * np.cos(a), r * 0.65 * np.sin(a), h - t),
                rng.uniform(0.01, 0.025),
                c,
                8,
            )
            for a in np.arange(k) * 2 * np.pi / k
        ]
        if kind == "ring":
            parts += [slab(circle(r * 0.7), 0.015, c, h * 0.3), torus(r * 0.97, 0.012, c, z=h)]
    return laden(rng, parts, r, r, h)


@COFFEE_TABLE.style()
def glass_on_block(rng) -> Mesh:
    """A pane or slab over one or two blocks or a bent support."""
    w, d, h = _low(rng)
    t, c = rng.uniform(0.012, 0.06), tint(rng, pick(rng, "wood", "clay", "black", "white", "metal"))
    parts = [top_plate(rng, w, d, t, tint(rng, pick(rng, "glass", "white", "wood")), h - t)]
    kind = pick(rng, "one", "two", "u")
    if kind == "one":
        parts.append(box(w * rng.uniform(0.3, 0.6), d * rng.uniform(0.4, 0.7), h - t, c, top=rng.uniform(0.8, 1.3)))
    elif kind == "two":
        parts += [box(w * rng.uniform(0.05, 0.2), d * 0.7, h - t, c, i * w * 0.32) for i in (-1, 1)]
    else:
        parts += [box(0.04, d * 0.9, h - t, c, i * w * 0.44) for i in (-1, 1)] + [box(w * 0.88, d * 0.9, 0.03, c)]
    return laden(rng, parts, w, d, h)


@COFFEE_TABLE.style()
def chest(rng) -> Mesh:
    """Trunk or crate with straps, or a log slab."""
    w, d, h = _low(rng)
    c, m = tint(rng, "wood"), tint(rng, pick(rng, "metal", "black"))
    parts = [box(w, d, h * 0.75, c), box(w + 0.02, d + 0.02, h * 0.25, c, z=h * 0.75)]
    parts += [box(0.05, d + 0.04, h + 0.005, m, i * w * 0.35) for i in (-1, 1)]
    return settled(merge(parts))


@COFFEE_TABLE.style()
def nested(rng) -> Mesh:
    """Two tops of different heights beside each other."""
    r, h = rng.uniform(0.3, 0.42), rng.uniform(0.38, 0.48)
    c, out = tint(rng, pick(rng, "metal", "black", "wood")), []
    for k, (s, high) in enumerate(((1.0, h), (rng.uniform(0.6, 0.85), h * 0.78))):
        q = r * s
        top = slab(circle(q) if odds(rng, 0.5) else rounded(1.8 * q, 1.8 * q, 0.1), 0.025, surface(rng), high - 0.025)
        stand = [
            bar(
                (q * 0.8 * np.cos(a), q * 0.8 * np.sin(a), 0),
                (q * 0.7 * np.cos(a), q * 0.7 * np.sin(a), high),
                0.012,
                c,
                6,
            )
            for a in np.arange(3) * 2.1
        ]
        out.append(merge([top, *stand]).moved(k * r * rng.uniform(1.2, 1.7), k * rng.uniform(-0.2, 0.2)))
    return settled(merge(out))


def _low_size(rng) -> tuple[float, float, float]:
    return u(rng, 0.65, 1.4), u(rng, 0.45, 0.8), u(rng, 0.28, 0.48)


@COFFEE_TABLE.style()
def chunky_low(rng) -> Mesh:
    """Fat low top on stubs, with or without a second board, game style."""
    w, d, h = _low_size(rng)
    t, c = u(rng, 0.06, 0.13), toy_colour(rng)
    leg, r = shade(c, u(rng, 0.6, 1.1)), u(rng, 0.04, 0.08)
    top = planks(rng, w, d, t, c, h - t) if odds(rng, 0.4) else block(w, d, t, c, z=h - t, b=u(rng, 0.02, 0.12))
    parts = [top, stubs(rng, w * 0.92, d * 0.9, h - t, leg, r)]
    if odds(rng, 0.4):
        parts.append(block(w * 0.85, d * 0.8, 0.05, c, z=h * 0.2))
    if odds(rng, 0.3):
        parts.append(box(w * 0.8, d * 0.75, 0.08, leg, z=h - t - 0.08))
        parts.append(fronts(rng, w * 0.6, 0.09, 1, 1, c, tint(rng, "metal")).moved(0, -d * 0.38, h - t - 0.09))
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.8, int(rng.choice([0, 0, 1, 2, 3])), h)])


@COFFEE_TABLE.style()
def glass_tiers(rng) -> Mesh:
    """Two or three panes on four steel posts."""
    w, d, h = _low_size(rng)
    m, g, t = tint(rng, pick(rng, "metal", "black")), tint(rng, "glass"), u(rng, 0.01, 0.02)
    n, r = int(rng.integers(2, 4)), u(rng, 0.012, 0.03)
    oval = odds(rng, 0.4)
    parts = []
    for k in range(n):
        z, f = h * (0.15 + 0.85 * k / (n - 1)) - t, 1.0 if k == n - 1 else 0.9
        o = circle(w / 2 * f, d / 2 * f, n=22)
        parts.append(slab(o, t, g, z) if oval else box(w * f, d * f, t, g, z=z))
    s = 0.62 if oval else 0.9
    posts = [(i * w / 2 * s, j * d / 2 * s) for i in (-1, 1) for j in (-1, 1)]
    parts += [cylinder(r, h - t * 0.5, m, x, y, n=8) for x, y in posts]
    if odds(rng, 0.4):
        parts += [sphere(r * 2, r * 2, r * 2, m, x, y, r * 2, n=6) for x, y in posts]
    return assemble([*parts, stack(rng, 3, 0.25, 0.2, 0.02).moved(0.1, 0, h) if odds(rng, 0.4) else parts[0]])


@COFFEE_TABLE.style()
def pallet(rng) -> Mesh:
    """A pallet or crate of slats, on castors or blocks."""
    w, d, h = u(rng, 0.8, 1.3), u(rng, 0.55, 0.85), u(rng, 0.28, 0.42)
    c, lift, t = shade(tint(rng, "wood"), u(rng, 0.8, 1.3)), u(rng, 0.04, 0.1), 0.025
    n, levels = int(rng.integers(4, 8)), pick(rng, 1, 2)
    parts = [
        cylinder(lift / 2, 0.03, tint(rng, "black"), n=8)
        .turned(np.pi / 2, "x")
        .moved(i * w * 0.4, j * d * 0.4 + 0.015, lift / 2)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    step = (h - lift) / levels
    for k in range(levels):
        z = lift + k * step
        for q in range(n):
            y = d * ((q + 0.5) / n - 0.5)
            parts.append(box(w, d / n * 0.8, t, shade(c, u(rng, 0.85, 1.15)), 0, y, z + step - t))
        parts += [box(w, 0.08, t, c, 0, j * (d / 2 - 0.04), z) for j in (-1, 0, 1)]
        parts += [box(0.12, d, step - 2 * t, c, i * (w / 2 - 0.06), 0, z + t) for i in (-1, 0, 1)]
    return assemble([*parts, *litter(rng, w * 0.8, d * 0.7, int(rng.choice([0, 0, 2])), h)])


@COFFEE_TABLE.style()
def kidney_top(rng) -> Mesh:
    """Free-form top on splayed pegs or two curved blades."""
    w, d, h = u(rng, 0.8, 1.3), u(rng, 0.55, 0.8), u(rng, 0.32, 0.45)
    c, t = surface(rng), u(rng, 0.015, 0.06)
    leg = tint(rng, pick(rng, "wood", "black", "metal"))
    parts = [kidney(rng, w, d, t, c, h - t)]
    if odds(rng, 0.6):
        for a in np.arange(pick(rng, 3, 4)) * 2.1:
            x, y = w * 0.3 * np.cos(a), d * 0.3 * np.sin(a)
            parts.append(bar((x * 1.4, y * 1.4, 0), (x, y, h - t), 0.014, leg, 7, end_r=0.026))
    else:
        for a in (0.5, 2.2):
            parts.append(box(w * 0.55, 0.06, h - t, leg, top=u(rng, 0.5, 1)).turned(a))
    things = clutter(rng, w * 0.6, d * 0.6, int(rng.integers(0, 4)), h)
    return assemble([*parts, *([things] if things else [])])


@COFFEE_TABLE.style()
def tea_table(rng) -> Mesh:
    """Very low table of the tea room: curved feet or a quilt all round, a tea set on it."""
    w = u(rng, 0.65, 1.1)
    d, h, c = w * u(rng, 0.7, 1), u(rng, 0.28, 0.38), tint(rng, "wood")
    parts = [block(w, d, 0.04, c, z=h - 0.04)]
    if odds(rng, 0.4):
        parts.append(cloth(rng, w * 1.02, d * 1.02, h - 0.035, h - 0.04, tint(rng, "fabric")))
    else:
        parts.append(box(w * 0.9, d * 0.9, 0.06, c, z=h - 0.1))
        for i in (-1, 1):
            for j in (-1, 1):
                x, y = i * w * 0.42, j * d * 0.4
                parts.append(box(0.09, 0.09, h - 0.04, c, x, y, top=u(rng, 0.6, 1.2)))
    if odds(rng, 0.6):
        p = tint(rng, pick(rng, "white", "clay", "any"))
        parts += [jar(rng, 0.03, 0.045, p).moved(u(rng, -0.25, 0.25), u(rng, -0.2, 0.2), h) for _ in range(3)]
        parts += [
            sphere(0.07, 0.07, 0.055, p, z=h + 0.055, n=9),
            bar((0.05, 0, h + 0.05), (0.11, 0, h + 0.09), 0.015, p, 5, end_r=0.008),
        ]
    return assemble(parts)
