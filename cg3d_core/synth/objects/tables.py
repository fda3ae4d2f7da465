"""Tables: for dining, beside the sofa, beside a chair."""

from __future__ import annotations

import numpy as np

from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, slab, torus, tube
from ..palette import tint
from ..parts import boxes, carcass, chance, circle, clutter, feet, legs, pick, rounded, stretchers, top_plate
from ..registry import Category

TABLE = Category(
    "table",
    "table",
    synonyms=("dining table", "kitchen table", "round table", "trestle table", "conference table", "wooden table", "cafe table"),
    glosses=(
        "a flat surface on legs at which people eat",
        "furniture with a level top at sitting height, with chairs around it",
        "a horizontal board carried by four legs",
        "a round top on one central foot",
        "the place where dinner is served",
        "a large flat top for meals or meetings",
    ),
    rooms=("kitchen", "living", "office", "shop"),
)

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


def _surface(rng):
    return tint(rng, pick(rng, "wood", "wood", "wood", "white", "black", "glass", "metal", "clay"))


def _laden(rng, parts: list[Mesh], w: float, d: float, z: float, p: float = 0.35, most: int = 7) -> Mesh:
    """The finished table, in some cases with things lying on it."""
    things = clutter(rng, w, d, int(rng.integers(1, most)), z) if chance(rng, p) else None
    return settled(merge([*parts, *([things] if things else [])]))


def pedestal(rng, h: float, spread: float, colour) -> Mesh:
    """A single central foot of height h: disc, cross, turned column, trumpet or square plate."""
    kind, r = pick(rng, "disc", "cross", "turned", "trumpet", "plate", "block"), rng.uniform(0.025, 0.07)
    if kind == "trumpet":
        s = spread * 0.7
        return lathe([(0, 0), (s, 0), (s * 0.9, 0.015), (s * 0.35, h * 0.12), (r, h * 0.35), (r, h * 0.7), (s * 0.4, h), (0, h)], colour, 18)
    if kind == "block":
        return box(spread * 0.9, spread * 0.9, h, colour, top=rng.uniform(0.6, 1.3))
    if kind == "turned":
        profile = [(0, 0), (r, 0), (2.2 * r, h * 0.15), (1.2 * r, h * 0.4), (2 * r, h * 0.6), (r, h * 0.8), (2 * r, h), (0, h)]
        claws = [bar((0, 0, h * 0.25), (spread * np.cos(a), spread * np.sin(a), 0.02), 0.03, colour, 6, end_r=0.02) for a in np.arange(3) * 2.1]
        return merge([lathe(profile, colour, 14, z=0.03), *claws])
    column = cylinder(r, h, colour, n=12)
    if kind == "cross":
        return merge([column, box(spread * 2, 0.06, 0.04, colour), box(0.06, spread * 2, 0.04, colour)])
    base = cylinder(spread * 0.85, 0.025, colour, n=20) if kind == "disc" else box(spread * 1.5, spread * 1.5, 0.02, colour)
    return merge([column, base])


def trestles(rng, w: float, d: float, h: float, colour) -> Mesh:
    """Two end supports joined by a bar: A-frames, X-frames, T-feet, panels or hoops."""
    kind, t = pick(rng, "a", "x", "t", "panel", "hoop", "v"), rng.uniform(0.03, 0.09)
    x, b, parts = w * rng.uniform(0.3, 0.44), d * 0.42, []
    for i in (-1, 1):
        if kind == "a":
            parts += [bar((i * x, j * b, 0), (i * x, j * b * 0.35, h), t * 0.6, colour, 4) for j in (-1, 1)]
            parts.append(box(t, b * 1.4, t, colour, i * x, 0, h * 0.3))
        elif kind == "x":
            parts += [bar((i * x, j * b, 0), (i * x, -j * b, h), t * 0.6, colour, 4) for j in (-1, 1)]
        elif kind == "v":
            parts += [bar((i * x, j * 0.05, 0), (i * x * 1.05, j * b, h), t * 0.6, colour, 4) for j in (-1, 1)]
        elif kind == "t":
            parts += [box(t * 1.5, t * 1.8, h, colour, i * x), box(t * 1.5, 2 * b, t, colour, i * x), box(t, 2 * b, t, colour, i * x, 0, h - t)]
        elif kind == "panel":
            parts.append(box(t * 0.8, 2 * b, h, colour, i * x, top=1.0))
        else:
            parts.append(tube([(i * x, -b, h), (i * x, -b, t / 3), (i * x, b, t / 3), (i * x, b, h)], t / 2, colour, 4))
    if kind != "hoop" and chance(rng, 0.7):
        parts.append(box(2 * x, t * 0.8, t * 1.2, colour, 0, 0, h * rng.uniform(0.15, 0.75)))
    return merge(parts)


@TABLE.style()
def four_legged(rng) -> Mesh:
    """The plain table: top, legs at the corners, often an apron."""
    w, d, h = rng.uniform(0.7, 2.2), rng.uniform(0.65, 1.05), rng.uniform(0.70, 0.79)
    t, r, top = rng.uniform(0.018, 0.06), rng.uniform(0.015, 0.055), _surface(rng)
    c = top if chance(rng, 0.6) else tint(rng, pick(rng, "wood", "metal", "black", "white"))
    inset = rng.choice([1.0, 0.94, 0.85])
    parts = [top_plate(rng, w, d, t, top, h - t), legs(rng, w * inset - 0.02, d * inset - 0.02, h - t, c, r, rng.choice([0, 0, 0.04]))]
    if chance(rng, 0.65):
        a = rng.uniform(0.05, 0.12)
        parts.append(merge([box(w * inset - 2 * r, 0.022, a, c, 0, j * (d * inset / 2 - r - 0.01), h - t - a) for j in (-1, 1)] + [box(0.022, d * inset - 2 * r, a, c, i * (w * inset / 2 - r - 0.01), 0, h - t - a) for i in (-1, 1)]))
    if chance(rng, 0.15):
        parts.append(stretchers(rng, w * inset - 2 * r, d * inset - 2 * r, 0.12, c, 0.02))
    return _laden(rng, parts, w, d, h)


@TABLE.style()
def trestle(rng) -> Mesh:
    """Long top on two end supports; farmhouse or work table."""
    w, d, h = rng.uniform(1.2, 2.6), rng.uniform(0.65, 1.05), rng.uniform(0.70, 0.79)
    t, top = rng.uniform(0.025, 0.07), _surface(rng)
    c = top if chance(rng) else tint(rng, pick(rng, "wood", "metal", "black", "white"))
    return _laden(rng, [top_plate(rng, w, d, t, top, h - t), trestles(rng, w, d, h - t, c)], w, d, h)


@TABLE.style()
def round_foot(rng) -> Mesh:
    """Round or oval top on a central foot."""
    r, h, t = rng.uniform(0.3, 0.75), rng.uniform(0.70, 0.80), rng.uniform(0.015, 0.05)
    c = tint(rng, pick(rng, "wood", "metal", "black", "white"))
    squeeze = rng.uniform(0.6, 1.0) if chance(rng, 0.3) else 1.0
    return _laden(rng, [slab(circle(r, r * squeeze), t, _surface(rng), h - t), pedestal(rng, h - t, r * rng.uniform(0.5, 0.7), c)], r, r * squeeze, h)


@TABLE.style()
def cafe(rng) -> Mesh:
    """Small square top on a column, sitting or standing height."""
    w, h, t = rng.uniform(0.55, 0.95), rng.uniform(0.70, 0.80) if chance(rng, 0.8) else rng.uniform(0.98, 1.1), rng.uniform(0.02, 0.05)
    c = tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    return _laden(rng, [top_plate(rng, w, w * rng.uniform(0.85, 1.15), t, _surface(rng), h - t, pick(rng, "square", "rounded")), pedestal(rng, h - t, w * 0.33, c)], w * 0.8, w * 0.8, h)


@TABLE.style()
def round_legs(rng) -> Mesh:
    """Round or oval top on three or four legs."""
    r, h, t = rng.uniform(0.38, 0.8), rng.uniform(0.70, 0.78), rng.uniform(0.018, 0.045)
    c, k = tint(rng, pick(rng, "wood", "metal", "black", "white")), pick(rng, 3, 4, 4)
    q, splay, thick = r * rng.uniform(0.55, 0.75), rng.uniform(0, 0.12), rng.uniform(0.014, 0.035)
    parts = [slab(circle(r), t, _surface(rng), h - t)]
    for a in np.arange(k) * 2 * np.pi / k + np.pi / 4:
        parts.append(bar(((q + splay) * np.cos(a), (q + splay) * np.sin(a), 0), (q * np.cos(a), q * np.sin(a), h - t), thick * 0.7, c, 8, end_r=thick))
    return _laden(rng, parts, r, r, h)


@TABLE.style()
def conference(rng) -> Mesh:
    """Long meeting or reading table on several pairs of legs or on panels."""
    w, d, h, t = rng.uniform(2.0, 4.2), rng.uniform(0.75, 1.3), rng.uniform(0.71, 0.78), rng.uniform(0.025, 0.08)
    c, n = tint(rng, pick(rng, "metal", "black", "wood", "white")), int(rng.integers(2, 5))
    parts = [top_plate(rng, w, d, t, _surface(rng), h - t)]
    x = np.linspace(-w * 0.42, w * 0.42, n)
    if chance(rng, 0.4):
        parts += [box(rng.uniform(0.03, 0.3), d * 0.6, h - t, c, a) for a in x]
    else:
        parts += [box(0.07, 0.07, h - t, c, a, j * d * 0.4) for a in x for j in (-1, 1)]
    return _laden(rng, parts, w, d, h, 0.5, 10)


@TABLE.style()
def standing(rng) -> Mesh:
    """High table with splayed trestle legs, as with bar stools in a shop."""
    w, d, h, t = rng.uniform(1.2, 3.6), rng.uniform(0.45, 0.8), rng.uniform(0.9, 1.1), rng.uniform(0.03, 0.08)
    c, top, n = tint(rng, pick(rng, "metal", "black", "wood")), _surface(rng), int(rng.integers(2, 4))
    parts = [top_plate(rng, w, d, t, top, h - t)]
    for x in np.linspace(-w * 0.4, w * 0.4, n):
        parts += [bar((x + 0.08 * i, j * d * 0.42, 0), (x, j * d * 0.2, h - t), 0.022, c, 6) for i in (-1, 1) for j in (-1, 1)]
        parts.append(box(0.04, d * 0.6, 0.03, c, x, 0, h * 0.3))
    return _laden(rng, parts, w, d, h)


def _low(rng) -> tuple[float, float, float]:
    return rng.uniform(0.7, 1.35), rng.uniform(0.45, 0.75), rng.uniform(0.26, 0.48)


@COFFEE_TABLE.style()
def low_legs(rng) -> Mesh:
    """Low top on four legs, often with a shelf or magazines beneath."""
    w, d, h = _low(rng)
    t, top = rng.uniform(0.02, 0.06), _surface(rng)
    c = top if chance(rng, 0.6) else tint(rng, pick(rng, "metal", "wood", "black"))
    parts = [top_plate(rng, w, d, t, top, h - t), legs(rng, w * 0.94, d * 0.94, h - t, c, rng.uniform(0.012, 0.045), rng.choice([0, 0, 0.05]))]
    if chance(rng, 0.5):
        parts.append(box(w * 0.88, d * 0.85, 0.018, c, z=h * rng.uniform(0.2, 0.45)))
    return _laden(rng, parts, w, d, h)


@COFFEE_TABLE.style()
def boxy(rng) -> Mesh:
    """Closed or open-sided box, some with drawers or niches."""
    w, d, h = _low(rng)
    c, t = _surface(rng), rng.uniform(0.025, 0.08)
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
                parts.append(boxes(np.stack([x - w / n * 0.45, np.full(n, y - 0.01), np.full(n, 0.05)], 1), np.stack([x + w / n * 0.45, np.full(n, y + 0.01), np.full(n, h - lift - 0.04)], 1), c))
                parts.append(boxes(np.stack([x - 0.05, np.full(n, y - 0.025), np.full(n, h * 0.5)], 1), np.stack([x + 0.05, np.full(n, y + 0.025), np.full(n, h * 0.5 + 0.015)], 1), tint(rng, "metal")))
    parts = [p.moved(0, 0, lift) for p in parts]
    if lift:
        parts.append(feet(rng, w, d, lift, c))
    return _laden(rng, parts, w * 0.9, d * 0.9, h)


@COFFEE_TABLE.style()
def low_round(rng) -> Mesh:
    """Round: drum, tray on legs, on a foot, or with a lower ring."""
    r, h, t = rng.uniform(0.3, 0.55), rng.uniform(0.28, 0.48), rng.uniform(0.015, 0.05)
    c, top, kind = tint(rng, pick(rng, "wood", "metal", "black", "white")), _surface(rng), pick(rng, "drum", "legs", "foot", "ring")
    parts = [slab(circle(r, r * pick(rng, 1, 1, 0.7)), t, top, h - t)]
    if kind == "drum":
        parts.append(lathe([(0, 0), (r * 0.8, 0), (r * rng.uniform(0.7, 1.0), h / 2), (r * 0.95, h - t), (0, h - t)], c, 20))
    elif kind == "foot":
        parts.append(pedestal(rng, h - t, r * 0.6, c))
    else:
        k = pick(rng, 3, 4)
        parts += [bar((r * 0.8 * np.cos(a), r * 0.8 * np.sin(a), 0), (r * 0.65 * np.cos(a), r * 0.65 * np.sin(a), h - t), rng.uniform(0.01, 0.025), c, 8) for a in np.arange(k) * 2 * np.pi / k]
        if kind == "ring":
            parts += [slab(circle(r * 0.7), 0.015, c, h * 0.3), torus(r * 0.97, 0.012, c, z=h)]
    return _laden(rng, parts, r, r, h)


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
    return _laden(rng, parts, w, d, h)


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
        top = slab(circle(q) if chance(rng) else rounded(1.8 * q, 1.8 * q, 0.1), 0.025, _surface(rng), high - 0.025)
        stand = [bar((q * 0.8 * np.cos(a), q * 0.8 * np.sin(a), 0), (q * 0.7 * np.cos(a), q * 0.7 * np.sin(a), high), 0.012, c, 6) for a in np.arange(3) * 2.1]
        out.append(merge([top, *stand]).moved(k * r * rng.uniform(1.2, 1.7), k * rng.uniform(-0.2, 0.2)))
    return settled(merge(out))


def _small(rng) -> tuple[float, float]:
    return rng.uniform(0.28, 0.55), rng.uniform(0.42, 0.7)


@SIDE_TABLE.style()
def small_round(rng) -> Mesh:
    """Small round top on a foot or on three legs."""
    w, h = _small(rng)
    c, r = tint(rng, pick(rng, "wood", "metal", "black", "white")), w / 2
    parts = [slab(circle(r, n=20), rng.uniform(0.012, 0.035), _surface(rng), h)]
    if chance(rng):
        parts.append(pedestal(rng, h, r * 0.8, c))
    else:
        parts += [bar((r * np.cos(a), r * np.sin(a), 0), (r * 0.5 * np.cos(a), r * 0.5 * np.sin(a), h), rng.uniform(0.009, 0.02), c, 8) for a in np.arange(3) * 2.1]
    return _laden(rng, parts, r, r, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def small_square(rng) -> Mesh:
    """Square or oblong top, four legs, maybe a lower shelf."""
    w, h = _small(rng)
    d, c = w * rng.uniform(0.7, 1.2), tint(rng, pick(rng, "wood", "metal", "black", "white"))
    parts = [top_plate(rng, w, d, rng.uniform(0.015, 0.04), _surface(rng), h, "square"), legs(rng, w * 0.95, d * 0.95, h, c, rng.uniform(0.008, 0.025), rng.choice([0, 0.04]))]
    if chance(rng, 0.5):
        parts.append(box(w * 0.9, d * 0.9, 0.018, c, z=h * rng.uniform(0.15, 0.5)))
    return _laden(rng, parts, w, d, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def c_shaped(rng) -> Mesh:
    """Top carried from one side so that it slides over a seat."""
    w, h = _small(rng)
    d, m = w * rng.uniform(0.6, 1), tint(rng, pick(rng, "metal", "black", "wood"))
    side = [bar((-w / 2, j * d * 0.4, 0.01), (-w / 2, j * d * 0.4, h), 0.012, m, 6) for j in (-1, 1)]
    return _laden(rng, [box(w, d, 0.02, _surface(rng), z=h), box(w, d, 0.015, m), *side], w, d, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def drum(rng) -> Mesh:
    """Closed drum, cube or stump."""
    w, h = rng.uniform(0.3, 0.48), rng.uniform(0.4, 0.55)
    c = tint(rng, pick(rng, "wood", "clay", "metal", "white"))
    if chance(rng, 0.3):
        return _laden(rng, [box(w, w, h, c)], w, w, h, 0.3, 3)
    r = w / 2
    waist = rng.uniform(0.6, 1.15)
    return _laden(rng, [lathe([(0, 0), (r, 0), (r * waist, h * 0.5), (r, h), (0, h)], c, 18)], r, r, h, 0.3, 3)
