"""Backless and shared seats: stools, benches, ottomans, the weight bench."""

from __future__ import annotations

import numpy as np

from ..mesh import Mesh, bar, box, cushion, cylinder, lathe, merge, settled, slab, torus
from ..palette import tint
from ..parts import (
    carcass,
    chance,
    circle,
    feet,
    lean,
    legs,
    pad,
    pick,
    ribbon,
    rings,
    rounded,
    smooth,
    stretchers,
)
from ..registry import Category
from .chairs import backrest
from .tables import trestles

STOOL = Category(
    "stool",
    "seating",
    synonyms=("bar stool", "tripod stool", "footstool", "step stool", "counter stool", "round stool", "backless chair"),
    glosses=(
        "a seat without back or arms on three or four legs",
        "a high seat at a bar",
        "a small round seat on splayed legs",
        "a simple seat for one without a backrest",
        "a little wooden seat that can also be stepped on",
        "a tall thin-legged seat with a ring for the feet",
    ),
    rooms=("kitchen", "shop", "living", "bathroom"),
)

BENCH = Category(
    "bench",
    "seating",
    synonyms=("park bench", "wooden bench", "hall bench", "garden bench", "waiting bench", "pew"),
    glosses=(
        "a long hard seat for several people",
        "a long plank on legs for sitting side by side",
        "a wooden seat for two or more, with or without a back",
        "where people wait in a corridor or rest in a park",
        "a narrow long seat at the dining table",
    ),
    rooms=("corridor", "kitchen", "shop"),
)

OTTOMAN = Category(
    "ottoman",
    "seating",
    synonyms=("pouf", "pouffe", "hassock", "upholstered footrest", "padded cube", "bean bag"),
    glosses=(
        "a low padded block without back for the feet or for sitting",
        "an upholstered cube or drum",
        "a soft footrest in front of an armchair",
        "a cushioned box with a lid",
        "a low round cushion on the floor",
    ),
    rooms=("living", "bedroom"),
)

def _frame(rng):
    return tint(rng, pick(rng, "wood", "metal", "black", "white", "paint"))


# ------------------------------------------------------------------------------------------------ stool
def _round_seat(rng, r: float, h: float, colour) -> Mesh:
    """A round seat whose top is at h: disc, padded or dished."""
    kind = pick(rng, "disc", "pad", "dish")
    if kind == "disc":
        t = rng.uniform(0.02, 0.06)
        return slab(circle(r, n=20), t, colour, h - t)
    if kind == "pad":
        t = rng.uniform(0.05, 0.1)
        return lathe([(0, 0), (r, 0.01), (r * 1.03, t * 0.5), (r * 0.85, t), (0, t * 1.05)], colour, 18, z=h - t)
    return lathe([(0, 0), (r * 0.7, 0), (r, 0.04), (r * 0.8, 0.03), (0, 0.02)], colour, 18, z=h - 0.04)


def _splayed(rng, n: int, top: float, foot: float, h: float, colour, r: float) -> list[Mesh]:
    """n legs from a circle of radius ``top`` at height h to one of radius ``foot``, with rungs."""
    a = np.arange(n) * 2 * np.pi / n + np.pi / 4
    ring = np.stack([np.cos(a), np.sin(a)], 1)
    parts = [bar((*(foot * p), 0), (*(top * p), h), r * rng.choice([0.7, 1.0]), colour, pick(rng, 4, 8), end_r=r) for p in ring]
    if chance(rng, 0.65):
        z = rng.uniform(0.2, 0.45)
        q = foot + (top - foot) * z
        if chance(rng, 0.4):
            parts.append(torus(q, 0.01, colour, z=h * z, n=16))
        else:
            parts += [bar((*(q * ring[i]), h * z), (*(q * ring[(i + 1) % n]), h * z), r * 0.6, colour, 6) for i in range(n)]
    return parts


@STOOL.style()
def round_splayed(rng) -> Mesh:
    """Round seat on three or four splayed legs, low to bar height."""
    h, r = pick(rng, rng.uniform(0.35, 0.5), rng.uniform(0.6, 0.85)), rng.uniform(0.14, 0.21)
    c = _frame(rng)
    seat = c if chance(rng) else tint(rng, pick(rng, "fabric", "wood", "white", "black"))
    legs_ = _splayed(rng, pick(rng, 3, 4, 4), r * rng.uniform(0.3, 0.8), r * rng.uniform(0.9, 1.4), h - 0.03, c, rng.uniform(0.011, 0.028))
    return settled(merge([_round_seat(rng, r, h, seat), *legs_]))


@STOOL.style()
def square_four(rng) -> Mesh:
    """Square or oblong seat on four legs with rungs."""
    h, w = pick(rng, rng.uniform(0.38, 0.5), rng.uniform(0.6, 0.8)), rng.uniform(0.28, 0.42)
    d, c, r = w * rng.uniform(0.75, 1.0), _frame(rng), rng.uniform(0.012, 0.03)
    parts = [legs(rng, w * 0.95, d * 0.95, h - 0.03, c, r, rng.choice([0, 0, 0.05])), stretchers(rng, w * 0.9, d * 0.9, h * rng.uniform(0.2, 0.5), c)]
    seat = tint(rng, pick(rng, "fabric", "wood", "black"))
    parts.append(pad(w, d, 0.07, seat, z=h - 0.05, r=0.025, crown=0.01) if chance(rng) else slab(rounded(w, d, 0.03), rng.uniform(0.02, 0.05), c, h - 0.04))
    return settled(merge(parts))


@STOOL.style()
def bar_column(rng) -> Mesh:
    """Bar stool on a chromed column with a disc foot and a footrest, sometimes a low back."""
    h, r = rng.uniform(0.6, 0.85), rng.uniform(0.17, 0.22)
    m, c = tint(rng, pick(rng, "metal", "metal", "black")), tint(rng, pick(rng, "black", "fabric", "white", "wood", "paint"))
    parts = [lathe([(0, 0), (0.21, 0), (0.2, 0.012), (0.05, 0.04), (0.03, 0.1), (0.03, h - 0.05)], m, 18)]
    parts.append(_round_seat(rng, r, h, c) if chance(rng) else pad(2 * r, 1.9 * r, 0.09, c, z=h - 0.07, r=0.03))
    z = rng.uniform(0.2, 0.35)
    parts += [torus(0.14, 0.01, m, y=-0.06, z=z, n=16), bar((0, 0, z), (0, -0.2, z), 0.009, m, 6)]
    if chance(rng, 0.45):
        b = rng.uniform(0.12, 0.3)
        path = smooth([(0, 0), (0.04, b * 0.5), (0.07, b)], 6)
        parts.append(ribbon(path, 2 * r, 0.03, c, dish=0.07).moved(0, r * 0.85, h - 0.02))
    return settled(merge(parts))


@STOOL.style()
def bar_with_back(rng) -> Mesh:
    """High chair for a counter: four long legs, footrest, low back."""
    h, w = rng.uniform(0.6, 0.8), rng.uniform(0.36, 0.46)
    c, seat = _frame(rng), tint(rng, pick(rng, "fabric", "wood", "black"))
    parts = [legs(rng, w * 0.9, w * 0.9, h, c, rng.uniform(0.012, 0.022), rng.choice([0, 0.04])), stretchers(rng, w * 0.92, w * 0.92, h * 0.35, c, 0.01, "ring")]
    parts += [pad(w, w, 0.06, seat, z=h - 0.01, r=0.02), lean(backrest(rng, w * 0.92, rng.uniform(0.18, 0.38), 0.025, c), 0.12).moved(0, w / 2 - 0.02, h + 0.03)]
    return settled(merge(parts))


@STOOL.style()
def solid(rng) -> Mesh:
    """Hourglass, drum or stump, wood or moulded plastic."""
    r, h = rng.uniform(0.15, 0.22), rng.uniform(0.36, 0.5)
    waist = rng.uniform(0.55, 1.1)
    c = tint(rng, pick(rng, "wood", "paint", "white", "clay"))
    return settled(lathe([(0, 0), (r * 0.95, 0), (r * (0.3 + 0.7 * waist), h * 0.25), (r * waist, h * 0.5), (r * (0.3 + 0.7 * waist), h * 0.75), (r, h * 0.96), (r * 0.95, h), (0, h)], c, 18))


@STOOL.style()
def step(rng) -> Mesh:
    """Low footstool or kick step: board with two panels, or two treads."""
    w, d, h = rng.uniform(0.34, 0.45), rng.uniform(0.2, 0.32), rng.uniform(0.2, 0.46)
    c, t = _frame(rng), rng.uniform(0.016, 0.03)
    parts = [box(w, d, t, c, z=h - t)] + [box(t, d * 0.9, h - t, c, i * (w / 2 - t * 1.5)) for i in (-1, 1)]
    if chance(rng):
        parts += [box(w, 0.16, t, c, 0, -d / 2 - 0.07, h * 0.5), *[box(t, 0.18, h * 0.5, c, i * (w / 2 - t * 1.5), -d / 2 - 0.06) for i in (-1, 1)]]
    else:
        parts.append(box(w - 3 * t, t, h * 0.25, c, 0, 0, h * 0.6))
    return settled(merge(parts))


@STOOL.style()
def tractor(rng) -> Mesh:
    """Heavy screw stool: dished seat, spindle, splayed iron legs."""
    h, r = rng.uniform(0.45, 0.78), rng.uniform(0.15, 0.2)
    m, c = tint(rng, pick(rng, "black", "metal")), tint(rng, pick(rng, "wood", "metal", "black"))
    parts = [_round_seat(rng, r, h, c), cylinder(0.018, h * 0.7, m, z=h * 0.28, n=8), cylinder(0.09, 0.02, m, z=h * 0.6, n=10)]
    return settled(merge([*parts, *_splayed(rng, pick(rng, 3, 4), 0.06, r * 1.15, h * 0.62, m, 0.015)]))


# ------------------------------------------------------------------------------------------------ bench
def _long(rng) -> tuple[float, float, float]:
    return rng.uniform(0.9, 1.9), rng.uniform(0.28, 0.45), rng.uniform(0.40, 0.5)


@BENCH.style()
def plank(rng) -> Mesh:
    """Backless: board on legs, trestles or panels."""
    w, d, h = _long(rng)
    c, t = _frame(rng), rng.uniform(0.025, 0.06)
    m = c if chance(rng, 0.6) else _frame(rng)
    under = trestles(rng, w, d, h - t, m) if chance(rng) else legs(rng, w * 0.92, d * 0.92, h - t, m, rng.uniform(0.018, 0.04), rng.choice([0, 0.03]))
    parts = [slab(rounded(w, d, 0.02), t, c, h - t), under]
    if chance(rng, 0.3):
        parts.append(pad(w, d, 0.06, tint(rng, "fabric"), z=h, r=0.025))
    return settled(merge(parts))


@BENCH.style()
def park(rng) -> Mesh:
    """Slatted seat and back on iron or concrete ends, with or without arms."""
    w, d, h, b = rng.uniform(1.1, 1.9), rng.uniform(0.38, 0.48), rng.uniform(0.4, 0.46), rng.uniform(0.3, 0.45)
    c, m = tint(rng, pick(rng, "wood", "wood", "metal", "paint")), tint(rng, pick(rng, "black", "metal", "clay"))
    n, k = int(rng.integers(3, 6)), int(rng.integers(2, 5))
    parts = [box(w, d / n * 0.8, 0.03, c, 0, -d / 2 + d / n * (i + 0.5), h) for i in range(n)]
    parts.append(lean(merge([box(w, 0.025, b / k * 0.75, c, 0, 0, b / k * i + 0.06) for i in range(k)]), 0.22).moved(0, d / 2, h))
    for x in (-w * 0.42, w * 0.42):
        parts += [box(0.05, 0.05, h, m, x, -d / 2 + 0.04), box(0.05, 0.05, h, m, x, d / 2 - 0.02), box(0.05, d, 0.04, m, x, 0, h - 0.04), bar((x, d / 2, h), (x, d / 2 + b * 0.22, h + b), 0.018, m, 4)]
        if chance(rng, 0.7):
            parts += [box(0.06, d, 0.03, m, x, 0, h + 0.22), box(0.04, 0.04, 0.22, m, x, -d / 2 + 0.04, h)]
    return settled(merge(parts))


@BENCH.style()
def storage_bench(rng) -> Mesh:
    """Hall or window bench: closed or open box with a cushion."""
    w, d, h = _long(rng)
    c = tint(rng, pick(rng, "wood", "white", "black"))
    body = box(w, d, h - 0.06, c) if chance(rng) else carcass(w, d, h - 0.06, 0.022, c, walls=np.linspace(-w / 2, w / 2, int(rng.integers(2, 5)) + 1)[1:-1])
    parts = [body, pad(w, d, 0.08, tint(rng, "fabric"), z=h - 0.06, r=0.025)]
    if chance(rng, 0.4):
        parts += [box(w, 0.03, rng.uniform(0.3, 1.2), c, 0, d / 2 - 0.015, h)]
    return settled(merge(parts))


@BENCH.style()
def padded(rng) -> Mesh:
    """Upholstered bed-end or dining bench on slim legs, arms rolled now and then."""
    w, d, h = _long(rng)
    c, m, t = tint(rng, "fabric"), _frame(rng), rng.uniform(0.07, 0.16)
    parts = [pad(w, d, t, c, z=h - t, r=0.03, crown=rng.uniform(0, 0.02)), legs(rng, w * 0.9, d * 0.9, h - t + 0.01, m, rng.uniform(0.012, 0.025), rng.choice([0, 0.03]))]
    if chance(rng, 0.25):
        parts += [bar((i * w / 2, -d / 2, h + 0.1), (i * w / 2, d / 2, h + 0.1), 0.06, c, 10) + box(0.05, d, 0.2, c, i * w / 2, 0, h - 0.08) for i in (-1, 1)]
    return settled(merge(parts))


@BENCH.style()
def waiting_row(rng) -> Mesh:
    """Beam with a row of shells, as in waiting rooms."""
    n, s = int(rng.integers(2, 6)), rng.uniform(0.5, 0.6)
    h, b, c = rng.uniform(0.4, 0.46), rng.uniform(0.35, 0.48), tint(rng, pick(rng, "metal", "paint", "black", "fabric"))
    m, path = tint(rng, pick(rng, "metal", "black")), smooth([(-0.24, h), (0, h - 0.02), (0.2, h), (0.26, h + 0.1), (0.34, h + b)], 9)
    one = ribbon(path, s * 0.88, 0.025, c, dish=rng.uniform(0, 0.04))
    parts = [one.moved((i - (n - 1) / 2) * s) for i in range(n)] + [box(n * s, 0.07, 0.05, m, 0, 0, h - 0.1)]
    for x in (-n * s * 0.36, n * s * 0.36):
        parts += [box(0.05, 0.05, h - 0.08, m, x), box(0.05, 0.5, 0.04, m, x)]
    return settled(merge(parts))


@BENCH.style()
def settle(rng) -> Mesh:
    """Wooden bench with a chair-like back and arms."""
    w, d, h, b = rng.uniform(1.0, 1.6), rng.uniform(0.42, 0.52), rng.uniform(0.42, 0.47), rng.uniform(0.35, 0.75)
    c = tint(rng, pick(rng, "wood", "wood", "white", "black"))
    parts = [legs(rng, w, d, h, c, 0.03, kind=pick(rng, "square", "turned")), slab(rounded(w, d, 0.02), 0.035, c, h - 0.02)]
    parts.append(lean(backrest(rng, w, b, 0.035, c, pick(rng, "slats", "ladder", "spindle", "panel", "cross")), 0.12).moved(0, d / 2 - 0.03, h))
    if chance(rng, 0.7):
        for i in (-1, 1):
            parts += [box(0.05, d, 0.03, c, i * w / 2, 0, h + 0.22), box(0.035, 0.035, 0.22, c, i * w / 2, -d / 2 + 0.04, h)]
    return settled(merge(parts))


# ---------------------------------------------------------------------------------------------- ottoman
@OTTOMAN.style()
def block(rng) -> Mesh:
    """Padded cube or oblong, to the floor or on short feet, some with a lid seam."""
    w, d, h = rng.uniform(0.38, 1.1), rng.uniform(0.38, 0.65), rng.uniform(0.34, 0.48)
    c, lift = tint(rng, pick(rng, "fabric", "fabric", "wood", "black", "white")), rng.choice([0.0, 0.04, 0.12])
    parts = [feet(rng, w, d, lift, tint(rng, pick(rng, "wood", "black", "metal")))] if lift else []
    if chance(rng, 0.5):
        parts += [pad(w, d, h - lift, c, z=lift, r=0.04, crown=0.02)]
    else:
        parts += [box(w * 0.98, d * 0.98, h - lift - 0.09, c, z=lift), pad(w, d, 0.1, c, z=h - 0.1, r=0.03, crown=0.02)]
    return settled(merge(parts))


@OTTOMAN.style()
def round_pouf(rng) -> Mesh:
    """Drum or knitted pumpkin shape."""
    r, h = rng.uniform(0.2, 0.45), rng.uniform(0.3, 0.46)
    bulge = rng.uniform(0.0, 0.2)
    c = tint(rng, "fabric")
    body = lathe([(0, 0), (r * 0.85, 0), (r * (1 + bulge * 0.5), h * 0.2), (r * (1 + bulge), h * 0.5), (r * (1 + bulge * 0.5), h * 0.8), (r * 0.85, h), (0, h * 1.02)], c, 20)
    return settled(body)


@OTTOMAN.style()
def bean_bag(rng) -> Mesh:
    """Slumped soft bag, sometimes with a raised back."""
    w, h = rng.uniform(0.65, 1.0), rng.uniform(0.45, 0.8)
    c, back = tint(rng, pick(rng, "fabric", "paint")), rng.uniform(0, 0.18)
    k = [circle(w * s, n=20) / 2 + np.float32([0, y * back]) for s, y in ((0.85, 0), (1.0, 0), (0.95, 0.3), (0.7, 0.9), (0.35, 1.4))]
    return settled(rings(k, [0, h * 0.2, h * 0.5, h * 0.8, h], c))


@OTTOMAN.style()
def legged_stool(rng) -> Mesh:
    """Thick cushion on short turned legs, or a footrest of a lounge chair on a star foot."""
    w, d, h = rng.uniform(0.45, 0.7), rng.uniform(0.38, 0.55), rng.uniform(0.36, 0.45)
    c, t = tint(rng, pick(rng, "fabric", "black", "wood")), rng.uniform(0.1, 0.2)
    m = tint(rng, pick(rng, "wood", "metal", "black"))
    stand = legs(rng, w * 0.85, d * 0.85, h - t + 0.01, m, 0.02, rng.choice([0, 0.04])) if chance(rng, 0.75) else cylinder(0.03, h - t, m) + cylinder(0.22, 0.02, m)
    top = pad(w, d, t, c, z=h - t, r=0.05, crown=0.02) if chance(rng) else cushion(w, d, t, c, z=h - t)
    return settled(merge([stand, top]))
