"""Donut, cupcake and croissant."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from .crockery import one_plate, ware_colour
from .families import food_category
from .serving import bitten, heap, lumpy, spun

_DOUGH = (0.8, 0.56, 0.3)

DONUT = food_category(
    "donut",
    ("doughnut", "glazed donut", "ring doughnut", "krapfen", "bagel"),
    "a sweet fried ring of dough with a hole in the middle",
    "a round pastry with icing and coloured sprinkles",
    "what policemen in films eat with their coffee",
    "a baked or fried ring from the bakery",
)


def _ring(r, t, c, n=24, k=10, flat=0.85):
    a = np.linspace(0, 2 * np.pi, k + 1)
    return lathe([(r + t * np.cos(q), t * flat * np.sin(q)) for q in a], c, n)


def _glaze(rng, r, t, c, n=24, flat=0.85, low=0.15):
    """Icing over the upper half with a wavy edge."""
    a = np.linspace(-low, np.pi + low, 9)
    m = lathe([(r + t * 1.05 * np.cos(q), t * flat * 1.08 * np.sin(q)) for q in a], c, n)
    v = m.vertices
    edge = np.clip(1 - v[:, 2] / (t * 0.4), 0, 1)
    v[:, 2] -= t * 0.25 * edge * np.sin(np.arctan2(v[:, 1], v[:, 0]) * int(rng.integers(5, 10)))
    return m


def _sprinkles(rng, r, t, flat, count):
    parts = []
    for _ in range(count):
        a, q = u(rng, 0, 2 * np.pi), u(rng, -0.6, 0.6)
        one = box(t * 0.3, t * 0.09, t * 0.09, tint(rng, "paint")).turned(u(rng, 0, 3))
        z = t * flat * 1.08 * np.sqrt(1 - q * q)
        parts.append(one.moved((r + q * t) * np.cos(a), (r + q * t) * np.sin(a), z))
    return parts


def _icing(rng):
    return pick(rng, (0.95, 0.6, 0.72), (0.3, 0.17, 0.1), (0.96, 0.94, 0.9), tint(rng, "paint"))


def _donut(rng, n=24, k=10, sprinkles=True):
    r = u(rng, 0.026, 0.036)
    t, flat = r * u(rng, 0.45, 0.68), u(rng, 0.7, 1.0)
    parts = [_ring(r, t, _DOUGH, n, k, flat), _glaze(rng, r, t, _icing(rng), n, flat)]
    return merge([*parts, *(_sprinkles(rng, r, t, flat, int(rng.integers(14, 34))) if sprinkles else [])])


@DONUT.style()
def donut_glazed(rng):
    return assemble([_donut(rng, sprinkles=odds(rng, 0.6)).turned(pick(rng, 0, 0, u(rng, 0, 1.5)), "x")])


@DONUT.style()
def donut_plain_or_bagel(rng):
    r = u(rng, 0.026, 0.04)
    t = r * u(rng, 0.5, 0.8)
    m = lumpy(rng, _ring(r, t, (u(rng, 0.65, 0.85), 0.5, 0.27), 24, 10, u(rng, 0.65, 1)), 0.04)
    seeds = _sprinkles(rng, r, t, 0.85, 18) if odds(rng, 0.3) else []
    return assemble([m, *[s.recoloured(np.full_like(s.colours, 235)) for s in seeds]])


@DONUT.style()
def donut_low_poly(rng):
    r, n = u(rng, 0.03, 0.045), int(rng.integers(6, 10))
    t, k = r * u(rng, 0.45, 0.7), int(rng.integers(5, 7))
    parts = [_ring(r, t, _DOUGH, n, k, 1), _glaze(rng, r, t, _icing(rng), n, 1, 0.0)]
    m = merge([*parts, *(_sprinkles(rng, r, t, 1, 8) if odds(rng, 0.4) else [])])
    return assemble([spun(rng, m.turned(pick(rng, 0, 0, np.pi / 2), "x"))])


@DONUT.style()
def donut_bitten(rng):
    r = u(rng, 0.028, 0.036)
    t = r * u(rng, 0.5, 0.65)
    ring = bitten(_ring(r, t, _DOUGH, 30), ((r + t) * 0.95, 0, 0), r * u(rng, 0.7, 0.9), (0.92, 0.8, 0.55))
    a = np.linspace(0.75, 2 * np.pi - 0.75, 26)
    body = sweep(np.c_[r * np.cos(a), r * np.sin(a), 0 * a], t, _DOUGH, 10)
    top = sweep(np.c_[r * np.cos(a), r * np.sin(a), 0 * a + t * 0.3], t * 0.9, _icing(rng), 10)
    return assemble([spun(rng, ring if odds(rng, 0.2) else body + top)])


@DONUT.style()
def donuts_in_a_pile_or_box(rng):
    def one(rng):
        m = _donut(rng, 16, 8, False)
        return m.moved(z=-m.bounds[0][2])

    if odds(rng, 0.5):
        return assemble(heap(rng, one, 3, 0.055, int(rng.integers(0, 2))))
    c, w = tint(rng, pick(rng, "white", "paint")), 0.12
    parts = [one(rng).moved((k - 1) * w, (j - 0.5) * w, 0.005) for k in range(3) for j in range(2)]
    parts += [box(w * 3.1, w * 2.1, 0.004, c)] + [box(w * 3.1, 0.004, 0.05, c, 0, s * w * 1.05) for s in (-1, 1)]
    parts += [box(0.004, w * 2.1, 0.05, c, s * w * 1.55) for s in (-1, 1)]
    lid = box(w * 3.1, w * 2.1, 0.004, c, 0, -w * 1.05).turned(-u(rng, 1.3, 2.0), "x").moved(0, w * 1.05, 0.05)
    return assemble([*parts, *([lid] if odds(rng, 0.6) else [])])


@DONUT.style()
def donut_filled_or_stacked(rng):
    """A ball without hole, powdered, with jam; or some rings on top of each other."""
    if odds(rng, 0.5):
        r = u(rng, 0.035, 0.045)
        m = lathe(
            [(0, 0), (r * 0.7, 0), (r, r * 0.6), (r * 1.0, r * 0.75), (r * 0.7, r * 1.2), (0, r * 1.35)], _DOUGH, 20
        )
        belt = lathe([(r * 0.99, r * 0.6), (r * 1.02, r * 0.67), (r * 0.99, r * 0.75)], (0.93, 0.82, 0.6), 20)
        return assemble(
            [
                m,
                belt,
                sphere(r * 0.25, r * 0.25, r * 0.1, pick(rng, (0.7, 0.1, 0.15), (0.95, 0.93, 0.9)), z=r * 1.35, n=8),
            ]
        )
    r, n = u(rng, 0.028, 0.036), int(rng.integers(2, 5))
    t = r * 0.55
    one = [_ring(r, t, _DOUGH, 18, 8) + _glaze(rng, r, t, _icing(rng), 18) for _ in range(n)]
    return assemble([m.moved(u(rng, -0.006, 0.006), u(rng, -0.006, 0.006), k * t * 1.75) for k, m in enumerate(one)])


CUPCAKE = food_category(
    "cupcake",
    ("muffin", "fairy cake", "frosted cupcake", "iced bun", "chocolate muffin"),
    "a small cake in a pleated paper cup",
    "a little cake with a swirl of frosting for one person",
    "what is baked in a tin with many hollows",
    "a sweet bake with a domed top and a paper case",
)


def _case(rng, r, h, n=32, c=None):
    """Pleated paper, open end up at height h."""
    m = lathe([(0, 0), (r * 0.72, 0), (r, h), (0, h)], c or tint(rng, pick(rng, "paint", "white", "wood")), n)
    v = m.vertices
    wide = np.hypot(v[:, 0], v[:, 1]) > r * 0.3
    f = np.where(wide, 1 + 0.05 * (-1.0) ** np.round(np.arctan2(v[:, 1], v[:, 0]) / (2 * np.pi / n)), 1)
    v[:, :2] *= f[:, None].astype(np.float32)
    return m


def _cherry(r, z):
    return sphere(r * 0.22, r * 0.22, r * 0.22, (0.8, 0.08, 0.12), z=z, n=8) + bar((0, 0, z), (r * 0.15, 0, z + r * 0.5), r * 0.02, (0.3, 0.4, 0.15), 4)  # fmt: skip


@CUPCAKE.style()
def cupcake_swirl(rng):
    r, c = u(rng, 0.028, 0.038), _icing(rng)
    h, a = r * u(rng, 1.1, 1.6), np.linspace(0, u(rng, 5, 8) * np.pi, 36)
    t = a / a[-1]
    swirl = sweep(np.c_[r * 0.75 * (1 - t) * np.cos(a), r * 0.75 * (1 - t) * np.sin(a), h + r * 0.2 + r * u(rng, 1, 1.6) * t], r * (0.4 - 0.28 * t), c, 7)  # fmt: skip
    top = [_cherry(r, float(swirl.bounds[1][2]) + r * 0.1)] if odds(rng, 0.5) else []
    return assemble([_case(rng, r, h), cylinder(r * 0.98, r * 0.1, _DOUGH, z=h, n=16), swirl, *top])


@CUPCAKE.style()
def cupcake_muffin(rng):
    """Domed top without frosting, spilling over the case, with chips or berries."""
    r, c = u(rng, 0.03, 0.042), pick(rng, _DOUGH, (0.3, 0.17, 0.1), (0.85, 0.68, 0.4))
    h, d = r * u(rng, 1.0, 1.5), u(rng, 0.5, 0.9)
    dome = lathe([(r * 0.95, 0), (r * 1.2, r * 0.15), (r * 1.15, r * 0.35), (r * 0.7, r * d * 0.9), (0, r * d)], c, 18)
    chips = []
    for k in range(int(rng.integers(4, 11))):
        q, b = r * np.sqrt(u(rng, 0, 0.9)), 2.4 * k
        chips.append(sphere(r * 0.1, r * 0.1, r * 0.1, pick(rng, (0.2, 0.1, 0.05), (0.25, 0.2, 0.45)), q * np.cos(b), q * np.sin(b), h + r * d * np.sqrt(1 - (q / r / 1.15) ** 2), n=5))  # fmt: skip
    return assemble([_case(rng, r, h), lumpy(rng, dome, 0.06).moved(z=h), *(chips if odds(rng, 0.7) else [])])


@CUPCAKE.style()
def cupcake_low_poly(rng):
    r, n, c = u(rng, 0.03, 0.045), int(rng.integers(6, 10)), _icing(rng)
    h, parts = r * u(rng, 0.8, 1.4), []
    parts.append(cylinder(r * 0.75, h, tint(rng, "paint"), top=r, n=n))
    z, q = h, r * 1.15
    for _ in range(int(rng.integers(1, 4))):
        parts.append(lathe([(0, 0), (q, 0), (q, r * 0.25), (q * 0.7, r * 0.45), (0, r * 0.45)], c, n, z=z))
        z, q = z + r * 0.42, q * 0.68
    parts += [sphere(r * 0.22, r * 0.22, r * 0.22, (0.8, 0.1, 0.15), z=z + r * 0.1, n=6)] if odds(rng, 0.6) else []
    return assemble(parts)


@CUPCAKE.style()
def cupcake_smooth_dome_decorated(rng):
    """Dome of icing with sprinkles, a candle, ears or a small flag."""
    r, c = u(rng, 0.028, 0.038), _icing(rng)
    h = r * u(rng, 1.1, 1.5)
    dome = lathe(
        [(r * 0.95, 0), (r * 1.12, r * 0.12), (r * 0.95, r * 0.5), (r * 0.5, r * 0.8), (0, r * 0.9)], c, 18, z=h
    )
    parts, kind = [_case(rng, r, h), dome], int(rng.integers(3))
    if kind == 0:
        for k in range(18):
            q = r * 0.95 * np.sqrt((k + 0.5) / 18)
            s = box(r * 0.16, r * 0.06, r * 0.06, tint(rng, "paint")).turned(k)
            parts.append(
                s.moved(q * np.cos(2.4 * k), q * np.sin(2.4 * k), h + r * 0.9 * np.sqrt(1 - (q / r / 1.1) ** 2))
            )
    elif kind == 1:
        parts += [cylinder(r * 0.09, r * 1.3, tint(rng, "paint"), z=h + r * 0.7, n=7), sphere(r * 0.1, r * 0.1, r * 0.2, (0.98, 0.75, 0.2), z=h + r * 2.15, n=6)]  # fmt: skip
    else:
        top = h + r * 2.4
        parts += [bar((0, 0, h), (0, 0, top), r * 0.04, tint(rng, "wood"), 5), slab([(0, 0), (r * 0.9, r * 0.25), (0, r * 0.5)], r * 0.03, tint(rng, "paint")).turned(np.pi / 2, "x").moved(0, 0, top - r * 0.5)]  # fmt: skip
    return assemble(parts)


@CUPCAKE.style()
def cupcakes_on_tray_or_plate(rng):
    def one(rng):
        return pick(rng, cupcake_muffin, cupcake_low_poly)(rng).scaled(0.8)

    if odds(rng, 0.5):
        return assemble([one_plate(rng, u(rng, 0.1, 0.13), ware_colour(rng)), *[m.moved(z=0.008) for m in heap(rng, one, 3, 0.036, 0)]])  # fmt: skip
    w = 0.08
    tin = soft_box(w * 3.2, w * 2.2, 0.02, tint(rng, pick(rng, "metal", "black")), r=0.015)
    parts = [one(rng).moved((k - 1) * w, (j - 0.5) * w, 0.008) for k in range(3) for j in range(2) if odds(rng, 0.85)]
    return assemble([tin, *parts])


CROISSANT = food_category(
    "croissant",
    ("butter croissant", "crescent roll", "french croissant", "kipferl"),
    "a flaky curved pastry in the form of a crescent",
    "what the French eat for breakfast with coffee",
    "a buttery roll rolled up from a triangle of dough",
    "a golden half-moon from the bakery",
)

_GOLD = (0.83, 0.55, 0.25)


def _crescent(rng, steps=7, n=12, bend=None, size=None):
    """Thick in the middle, stepped towards both horns."""
    long, bend = size or u(rng, 0.11, 0.17), u(rng, 0.9, 2.6) if bend is None else bend
    r = long * u(rng, 0.16, 0.23)
    s = np.linspace(-1, 1, 4 * steps + 1)
    saw = 1 - 0.16 * ((np.abs(s) * steps + 0.5) % 1)
    radii = r * np.clip(1.05 - np.abs(s) ** 1.5 * 0.85, 0.05, 1) * saw
    a = s * bend / 2
    path = np.c_[long / max(bend, 0.3) * np.sin(a), long / max(bend, 0.3) * (np.cos(a) - 1), 0 * a]
    m = sweep(path, radii, _GOLD, n, u(rng, 0.75, 0.95))
    dark = np.repeat(np.arange(len(s) - 1) % 4 == 3, n)
    colours = m.colours.copy()
    colours[: 2 * len(dark)][np.r_[dark, dark]] = (150, 90, 35)
    return m.recoloured(colours)


@CROISSANT.style()
def croissant_curved(rng):
    return assemble([spun(rng, lumpy(rng, _crescent(rng, int(rng.integers(3, 6)), 12, u(rng, 1.4, 3.4)), 0.04))])


@CROISSANT.style()
def croissant_straight(rng):
    return assemble([spun(rng, _crescent(rng, int(rng.integers(3, 6)), 12, u(rng, 0.3, 0.8)))])


@CROISSANT.style()
def croissant_low_poly(rng):
    """Few thick segments, each a short drum smaller than the one before."""
    r, k = u(rng, 0.024, 0.036), int(rng.integers(5, 8))
    parts, bend = [], u(rng, 0.3, 0.55)
    for i in range(-2, 3):
        q = r * (1 - 0.22 * abs(i))
        seg = bar((-q * 0.75, 0, 0), (q * 0.75, 0, 0), q, _GOLD, k, end_r=q * 0.85)
        seg = seg.turned(np.pi) if i < 0 else seg
        s = np.sign(i) * r * (0, 1.05, 1.8)[abs(i)]
        a = s / r * bend
        parts.append(seg.turned(-a).moved(s * np.cos(a / 2), -abs(s) * np.sin(abs(a) / 2), q * 0.8))
    return assemble([spun(rng, merge(parts))])


@CROISSANT.style()
def croissant_filled_or_cut(rng):
    """Cut open like a sandwich with ham or cream showing, or bitten at one horn."""
    m = _crescent(rng, 4, 12, u(rng, 0.5, 1.5))
    if odds(rng, 0.4):
        x = float(m.bounds[1][0])
        y = float(m.bounds[0][1])
        return assemble([spun(rng, bitten(m, (x * 1.0, y, 0), x * 0.6, (0.95, 0.85, 0.6)))])
    upper = m.scaled(1, 1, 0.7)
    gap = float(upper.bounds[1][2])
    fill = [m.scaled(1.02, 1.12, 0.12).moved(z=gap * (0.75 + 0.25 * k)).recoloured(np.tile(np.uint8(c), (len(m.faces), 1))) for k, c in enumerate(((235, 150, 140), (250, 210, 90), (90, 150, 60))[: int(rng.integers(1, 4))])]  # fmt: skip
    return assemble([spun(rng, merge([upper, *fill, upper.moved(z=gap * 1.6)]))])


@CROISSANT.style()
def croissants_on_plate_or_pile(rng):
    def one(rng):
        m = _crescent(rng, 3, 8, u(rng, 0.8, 2), 0.1)
        return m.moved(z=-m.bounds[0][2])

    n = int(rng.integers(2, 5))
    parts = [one(rng).turned(u(rng, -0.4, 0.4)).moved(u(rng, -0.01, 0.01), k * 0.055, 0) for k in range(n)]
    if odds(rng, 0.5):
        parts.append(one(rng).moved(0, 0.055 * (n - 1) / 2, 0.035))
    plate = one_plate(rng, 0.14, ware_colour(rng)).moved(0, 0.055 * (n - 1) / 2, -0.012)
    return assemble([*parts, plate] if odds(rng, 0.5) else parts)
