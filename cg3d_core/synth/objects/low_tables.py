"""Coffee tables and side tables."""

from __future__ import annotations

import numpy as np

from ..mesh import Mesh, bar, box, lathe, merge, settled, slab, torus
from ..palette import tint
from ..parts import boxes, carcass, chance, circle, feet, legs, pick, rounded, top_plate
from ..registry import Category
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

SIDE_TABLE = Category(
    "side table",
    "table",
    synonyms=("end table", "accent table", "lamp table", "occasional table", "plant stand", "pedestal table"),
    glosses=(
        "a small table that stands beside an armchair",
        "a little table for a lamp or a cup",
        "a narrow light table of sofa-arm height",
        "a small round top on a slim foot",
        "a small table next to a seat",
    ),
    rooms=("living", "bedroom", "office", "corridor"),
)


def _low(rng) -> tuple[float, float, float]:
    return rng.uniform(0.7, 1.35), rng.uniform(0.45, 0.75), rng.uniform(0.26, 0.48)


@COFFEE_TABLE.style()
def low_legs(rng) -> Mesh:
    """Low top on four legs, often with a shelf or magazines beneath."""
    w, d, h = _low(rng)
    t, top = rng.uniform(0.02, 0.06), surface(rng)
    c = top if chance(rng, 0.6) else tint(rng, pick(rng, "metal", "wood", "black"))
    parts = [
        top_plate(rng, w, d, t, top, h - t),
        legs(rng, w * 0.94, d * 0.94, h - t, c, rng.uniform(0.012, 0.045), rng.choice([0, 0, 0.05])),
    ]
    if chance(rng, 0.5):
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
        parts.append(carcass(w, d, h - lift, t, c, back=False, shelves=[(h - lift) * 0.5] if chance(rng) else ()))
    elif kind == "niche":
        parts += [carcass(w, d, h - lift, t, c, tint(rng, "black"), walls=[0.0] if chance(rng) else ())]
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
        top = slab(circle(q) if chance(rng) else rounded(1.8 * q, 1.8 * q, 0.1), 0.025, surface(rng), high - 0.025)
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


def _small(rng) -> tuple[float, float]:
    return rng.uniform(0.28, 0.55), rng.uniform(0.42, 0.7)


@SIDE_TABLE.style()
def small_round(rng) -> Mesh:
    """Small round top on a foot or on three legs."""
    w, h = _small(rng)
    c, r = tint(rng, pick(rng, "wood", "metal", "black", "white")), w / 2
    parts = [slab(circle(r, n=20), rng.uniform(0.012, 0.035), surface(rng), h)]
    if chance(rng):
        parts.append(pedestal(rng, h, r * 0.8, c))
    else:
        parts += [
            bar(
                (r * np.cos(a), r * np.sin(a), 0),
                (r * 0.5 * np.cos(a), r * 0.5 * np.sin(a), h),
                rng.uniform(0.009, 0.02),
                c,
                8,
            )
            for a in np.arange(3) * 2.1
        ]
    return laden(rng, parts, r, r, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def small_square(rng) -> Mesh:
    """Square or oblong top, four legs, maybe a lower shelf."""
    w, h = _small(rng)
    d, c = w * rng.uniform(0.7, 1.2), tint(rng, pick(rng, "wood", "metal", "black", "white"))
    parts = [
        top_plate(rng, w, d, rng.uniform(0.015, 0.04), surface(rng), h, "square"),
        legs(rng, w * 0.95, d * 0.95, h, c, rng.uniform(0.008, 0.025), rng.choice([0, 0.04])),
    ]
    if chance(rng, 0.5):
        parts.append(box(w * 0.9, d * 0.9, 0.018, c, z=h * rng.uniform(0.15, 0.5)))
    return laden(rng, parts, w, d, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def c_shaped(rng) -> Mesh:
    """Top carried from one side so that it slides over a seat."""
    w, h = _small(rng)
    d, m = w * rng.uniform(0.6, 1), tint(rng, pick(rng, "metal", "black", "wood"))
    side = [bar((-w / 2, j * d * 0.4, 0.01), (-w / 2, j * d * 0.4, h), 0.012, m, 6) for j in (-1, 1)]
    return laden(rng, [box(w, d, 0.02, surface(rng), z=h), box(w, d, 0.015, m), *side], w, d, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def drum(rng) -> Mesh:
    """Closed drum, cube or stump."""
    w, h = rng.uniform(0.3, 0.48), rng.uniform(0.4, 0.55)
    c = tint(rng, pick(rng, "wood", "clay", "metal", "white"))
    if chance(rng, 0.3):
        return laden(rng, [box(w, w, h, c)], w, w, h, 0.3, 3)
    r = w / 2
    waist = rng.uniform(0.6, 1.15)
    return laden(rng, [lathe([(0, 0), (r, 0), (r * waist, h * 0.5), (r, h), (0, h)], c, 18)], r, r, h, 0.3, 3)


@SIDE_TABLE.style()
def wire_drum(rng) -> Mesh:
    """Tray top on a cage of thin rods between two rings."""
    w, h = _small(rng)
    m, r, k = tint(rng, pick(rng, "metal", "black", "wood")), w / 2, int(rng.integers(5, 14))
    low, twist = r * rng.uniform(0.7, 1.1), rng.uniform(0, 0.8)
    a = np.arange(k) * 2 * np.pi / k
    parts = [
        slab(circle(r, n=18), 0.015, surface(rng), h),
        torus(r, 0.012, m, z=h + 0.015),
        torus(low, 0.01, m, z=0.01),
    ]
    parts += [
        bar((low * np.cos(t), low * np.sin(t), 0.01), (r * np.cos(t + twist), r * np.sin(t + twist), h), 0.006, m, 5)
        for t in a
    ]
    return laden(rng, parts, r, r, h + 0.015, 0.3, 3)


@SIDE_TABLE.style()
def stacked_shelves(rng) -> Mesh:
    """Three boards one above the other between round or square posts (telephone or plant table)."""
    w, h = _small(rng)
    d, m, top = w * rng.uniform(0.6, 1.0), tint(rng, pick(rng, "metal", "wood", "black")), surface(rng)
    parts = [box(w, d, 0.016, top, z=h * k) for k in (0.12, 0.55, 1.0)]
    return laden(
        rng,
        [*parts, legs(rng, w * 0.97, d * 0.97, h, m, rng.uniform(0.008, 0.018), kind=pick(rng, "square", "round"))],
        w,
        d,
        h + 0.016,
        0.5,
        3,
    )
