"""Fitted kitchens: base units with a worktop, wall units, islands."""

from __future__ import annotations

import numpy as np

from ..fronts import doors, drawers, panel, random_handle
from ..mesh import Mesh, bar, box, merge, settled, tube
from ..palette import tint
from ..parts import boxes, carcass, chance, clutter, pad, pick
from ..registry import Category
from .storage_shelves import fill_bays

KITCHEN_CABINET = Category(
    "kitchen cabinet",
    "storage",
    synonyms=("kitchen unit", "base cabinet", "fitted kitchen", "kitchenette", "kitchen cupboard", "kitchen worktop", "lower cabinets"),
    glosses=(
        "a row of cupboards with a worktop in a kitchen",
        "built-in kitchen furniture with doors, drawers and a counter top",
        "waist-high units along the kitchen wall on which food is prepared",
        "an L-shaped run of kitchen cupboards",
        "where pots and pans are kept under the worktop",
        "a tall larder unit beside the oven",
    ),
    place="wall_floor",
    rooms=("kitchen",),
)

WALL_CABINET = Category(
    "wall cabinet",
    "storage",
    synonyms=("upper cabinet", "wall unit", "hanging cabinet", "overhead cupboard", "medicine cabinet", "wall-mounted cupboard"),
    glosses=(
        "a cupboard that hangs on the wall",
        "a row of cupboards above the kitchen worktop",
        "a shallow case with doors fixed high on a wall",
        "a hanging cupboard for cups and plates",
        "a small bathroom cupboard above the basin",
    ),
    place="wall",
    hang=(1.25, 1.6),
    rooms=("kitchen", "bathroom", "office"),
)

COUNTER = Category(
    "counter",
    "storage",
    synonyms=("kitchen island", "cooking island", "breakfast bar", "work island", "island unit", "bar counter"),
    glosses=(
        "a free-standing block with a worktop in the middle of a kitchen",
        "a waist-high block with cupboards that one can walk around",
        "a high narrow top at which one eats on bar stools",
        "a worktop with an overhang for stools",
        "a solid stand with a flat top at which food and drinks are prepared",
    ),
    rooms=("kitchen", "shop"),
)


def _colours(rng):
    """Body, front and worktop of one kitchen."""
    front = tint(rng, pick(rng, "white", "white", "wood", "wood", "paint", "black", "metal"))
    return tint(rng, pick(rng, "white", "wood")) if chance(rng) else front, front, tint(rng, pick(rng, "wood", "clay", "white", "black", "metal"))


def base_run(rng, w: float, d: float, h: float, colours, grip, shape: str, plinth: float = 0.1) -> Mesh:
    """Base units side by side without a worktop: w by d, height h from the floor, fronts at -y."""
    body, front, _ = colours
    n = max(1, round(w / rng.uniform(0.4, 0.65)))
    cw, case = w / n, h - plinth
    parts = [box(w, d, case, body, z=plinth)]
    if plinth:
        parts.append(box(w - 0.02, d - 0.08, plinth, tint(rng, "black") if chance(rng) else body, 0, 0.03))
    for i in range(n):
        kind = pick(rng, "door", "door", "drawers", "drawer_door", "two")
        if kind == "drawers":
            part = drawers(rng, cw, case - 0.01, int(rng.integers(2, 5)), 1, front, grip, shape)
        elif kind == "drawer_door":
            part = doors(rng, cw, case * 0.76, 1, front, grip, shape, high=0.85) + drawers(rng, cw, case * 0.22, 1, 1, front, grip).moved(0, 0, case * 0.77)
        else:
            part = doors(rng, cw, case - 0.01, 1 if kind == "door" or cw < 0.5 else 2, front, grip, shape, high=0.85)
        parts.append(part.moved(cw * (i + 0.5) - w / 2, -d / 2, plinth + 0.005))
    return merge(parts)


def worktop(rng, w: float, d: float, h: float, t: float, colour, x: float = 0.0) -> list[Mesh]:
    """The worktop at height h with what may be let into it: a basin with tap, a hob."""
    parts = [box(w + 0.02, d + 0.03, t, colour, x, -0.01, h)]
    if chance(rng, 0.35) and w > 0.9:
        at, m = x + rng.uniform(-0.25, 0.25) * w, tint(rng, "metal")
        rim = 0.02
        parts.append(boxes([(at - 0.27, -0.2, h + t), (at - 0.27, 0.18, h + t), (at - 0.27, -0.2, h + t), (at + 0.25, -0.2, h + t)], [(at + 0.27, -0.2 + rim, h + t + 0.012), (at + 0.27, 0.2, h + t + 0.012), (at - 0.25, 0.2, h + t + 0.012), (at + 0.27, 0.2, h + t + 0.012)], m))
        parts.append(tube([(at, 0.22, h + t), (at, 0.22, h + t + 0.25), (at, 0.12, h + t + 0.28), (at, 0.05, h + t + 0.2)], 0.012, m, 6))
    if chance(rng, 0.3) and w > 1.4:
        parts.append(box(0.58, 0.5, 0.008, tint(rng, "black"), x + pick(rng, -1, 1) * w * 0.3, 0, h + t))
    return parts


def _things(rng, w: float, d: float, z: float, p: float = 0.5) -> list[Mesh]:
    things = clutter(rng, w, d, int(rng.integers(1, 7)), z) if chance(rng, p) else None
    return [things] if things else []


def _unit(rng) -> tuple[float, float, float]:
    """Depth, height under the worktop, thickness of the worktop."""
    return rng.uniform(0.52, 0.66), rng.uniform(0.8, 0.9), rng.uniform(0.02, 0.06)


def _shape(rng) -> str:
    return pick(rng, "flat", "flat", "shaker", "raised")


@KITCHEN_CABINET.style()
def straight_run(rng) -> Mesh:
    """One row of base units under a worktop, with an upstand now and then."""
    w, (d, h, t) = rng.uniform(0.6, 3.2), _unit(rng)
    c, grip = _colours(rng), random_handle(rng)
    parts = [base_run(rng, w, d, h, c, grip, _shape(rng), rng.choice([0.0, 0.08, 0.12])), *worktop(rng, w, d, h, t, c[2])]
    if chance(rng, 0.3):
        parts.append(box(w, 0.02, rng.uniform(0.05, 0.15), c[2], 0, d / 2 - 0.01, h + t))
    return settled(merge([*parts, *_things(rng, w, d, h + t)]))


@KITCHEN_CABINET.style()
def corner_run(rng) -> Mesh:
    """L-shaped base units, either hand."""
    w, run, (d, h, t) = rng.uniform(1.6, 3.4), rng.uniform(0.8, 2.7), _unit(rng)
    c, grip, shape, hand = _colours(rng), random_handle(rng), _shape(rng), pick(rng, -1, 1)
    plinth = rng.choice([0.0, 0.1])
    long = [base_run(rng, w, d, h, c, grip, shape, plinth), *worktop(rng, w, d, h, t, c[2])]
    side = merge([base_run(rng, run, d, h, c, grip, shape, plinth), *worktop(rng, run, d, h, t, c[2])])
    side = side.turned(-hand * np.pi / 2).moved(hand * (w / 2 - d / 2), -d / 2 - run / 2)
    return settled(merge([*long, side, *_things(rng, w, d, h + t)]))


@KITCHEN_CABINET.style()
def with_tall(rng) -> Mesh:
    """Base units beside a tall larder or oven housing."""
    w, tall, (d, h, t) = rng.uniform(0.9, 2.4), rng.uniform(0.5, 1.2), _unit(rng)
    c, grip, shape, hand, high = _colours(rng), random_handle(rng), _shape(rng), pick(rng, -1, 1), rng.uniform(1.95, 2.35)
    parts = [base_run(rng, w, d, h, c, grip, shape), *worktop(rng, w, d, h, t, c[2])]
    n = max(1, round(tall / 0.6))
    column = [box(tall, d, high, c[0]), doors(rng, tall - 0.01, high * 0.45, n, c[1], grip, shape, high=0.8).moved(0, -d / 2, 0.08), doors(rng, tall - 0.01, high * 0.45, n, c[1], grip, shape, high=0.2).moved(0, -d / 2, high * 0.53)]
    if chance(rng, 0.5):
        column.append(panel(min(tall, 0.6) - 0.02, 0.45, 0.03, tint(rng, "black"), "shaker").moved(0, -d / 2 - 0.012, high * 0.42))
    parts.append(merge(column).moved(hand * (w / 2 + tall / 2 + 0.005)))
    return settled(merge([*parts, *_things(rng, w, d, h + t)]))


@KITCHEN_CABINET.style()
def full_wall(rng) -> Mesh:
    """Base units, backsplash and wall units in one, sometimes with a hood in the middle."""
    w, (d, h, t) = rng.uniform(1.4, 3.2), _unit(rng)
    c, grip, shape = _colours(rng), random_handle(rng), _shape(rng)
    up, hu, du = h + t + rng.uniform(0.48, 0.62), rng.uniform(0.55, 0.85), rng.uniform(0.3, 0.38)
    parts = [base_run(rng, w, d, h, c, grip, shape), *worktop(rng, w, d, h, t, c[2]), box(w, 0.015, up - h, c[2], 0, d / 2 - 0.008, h)]
    gap = rng.choice([0.0, 0.65]) if w > 2 else 0.0
    for i in (-1, 1) if gap else (0,):
        uw = (w - gap) / 2 if gap else w
        unit = box(uw, du, hu, c[0]) + doors(rng, uw - 0.01, hu - 0.01, max(1, round(uw / 0.45)), c[1], grip, shape, high=0.2).moved(0, -du / 2, 0.005)
        parts.append(unit.moved(i * (w + gap) / 4, d / 2 - du / 2, up))
    if gap:
        m = tint(rng, pick(rng, "metal", "black"))
        parts += [box(0.6, 0.45, 0.08, m, 0, d / 2 - 0.23, up), box(0.3, 0.28, hu - 0.08, m, 0, d / 2 - 0.14, up + 0.08)]
    return settled(merge([*parts, *_things(rng, w, d * 0.8, h + t)]))


@KITCHEN_CABINET.style()
def tall_units(rng) -> Mesh:
    """Larder units from floor to head height."""
    n, d, h = int(rng.integers(1, 4)), rng.uniform(0.55, 0.66), rng.uniform(1.9, 2.4)
    w, c, grip, shape = n * rng.uniform(0.45, 0.62), _colours(rng), random_handle(rng), _shape(rng)
    cut = rng.uniform(0.3, 0.62)
    parts = [box(w, d, h, c[0]), doors(rng, w - 0.01, h * cut - 0.1, n, c[1], grip, shape, high=0.85).moved(0, -d / 2, 0.09), doors(rng, w - 0.01, h * (1 - cut) - 0.01, n, c[1], grip, shape, high=0.15).moved(0, -d / 2, h * cut)]
    return settled(merge(parts))


@KITCHEN_CABINET.style()
def open_base(rng) -> Mesh:
    """Country or steel kitchen: worktop on a frame with open shelves and some fronts."""
    w, (d, h, t) = rng.uniform(0.9, 2.2), _unit(rng)
    c = _colours(rng)
    walls = np.linspace(-w / 2, w / 2, max(2, round(w / 0.6)) + 1)
    parts = [carcass(w, d, h, 0.022, c[0], back=chance(rng), shelves=[h * 0.45], walls=walls[1:-1]), *worktop(rng, w, d, h, t, c[2])]
    parts += fill_bays(rng, w * 0.9, d, [0.02, h * 0.45, h], 0.022, 0.7, things=True)
    bay = walls[1] - walls[0]
    parts.append(box(bay - 0.03, d - 0.03, h - 0.05, c[0], walls[0] + bay / 2, 0.01, 0.02) + drawers(rng, bay, h - 0.03, 3, 1, c[1]).moved(walls[0] + bay / 2, -d / 2, 0.01))
    return settled(merge([*parts, *_things(rng, w, d, h + t)]))


# ---------------------------------------------------------------------------------------- wall cabinet
@WALL_CABINET.style()
def hung_row(rng) -> Mesh:
    """A row of equal doors."""
    n = int(rng.integers(1, 6))
    w, d, h = n * rng.uniform(0.32, 0.55), rng.uniform(0.28, 0.4), rng.uniform(0.45, 0.95)
    c = _colours(rng)
    parts = [box(w, d, h, c[0]), doors(rng, w - 0.01, h - 0.01, n, c[1], None, _shape(rng), high=0.2).moved(0, -d / 2, 0.005)]
    if chance(rng, 0.2):
        parts.append(box(w + 0.06, d + 0.05, 0.05, c[1], z=h))
    return settled(merge(parts))


@WALL_CABINET.style()
def mixed_row(rng) -> Mesh:
    """Closed units beside open cubbies or a shorter unit."""
    w, d, h = rng.uniform(0.6, 1.2), rng.uniform(0.28, 0.38), rng.uniform(0.5, 0.85)
    c, s, hand = _colours(rng), rng.uniform(0.25, 0.5), pick(rng, -1, 1)
    low = h * rng.uniform(0.5, 1.0)
    parts = [box(w, d, h, c[0]), doors(rng, w - 0.01, h - 0.01, 2, c[1], None, _shape(rng), high=0.2).moved(0, -d / 2, 0.005)]
    cubby = [carcass(s, d, low, 0.018, c[0], shelves=[low * 0.5]), *fill_bays(rng, s - 0.05, d, [0.01, low * 0.5, low], 0.018, 0.7, things=True)]
    return settled(merge([*parts, merge(cubby).moved(hand * (w / 2 + s / 2), 0, h - low)]))


@WALL_CABINET.style()
def flap_row(rng) -> Mesh:
    """Wide low units whose flaps open upwards."""
    n, rows = int(rng.integers(1, 4)), int(rng.integers(1, 3))
    w, d, h = n * rng.uniform(0.6, 0.9), rng.uniform(0.3, 0.4), rows * rng.uniform(0.33, 0.45)
    c = _colours(rng)
    return settled(merge([box(w, d, h, c[0]), drawers(rng, w - 0.01, h - 0.01, rows, n, c[1]).moved(0, -d / 2, 0.005)]))


@WALL_CABINET.style()
def glazed_unit(rng) -> Mesh:
    """Framed glass doors, plates behind them."""
    n = int(rng.integers(1, 4))
    w, d, h = n * rng.uniform(0.35, 0.5), rng.uniform(0.25, 0.36), rng.uniform(0.5, 0.9)
    c = _colours(rng)
    parts = [box(w, d, h, c[0]), doors(rng, w - 0.01, h - 0.01, n, c[1], None, "shaker", inner=tint(rng, "glass"), high=0.2).moved(0, -d / 2, 0.005)]
    if chance(rng, 0.4):
        z = rng.uniform(0.2, 0.3)
        parts = [m.moved(0, 0, z) for m in parts] + [carcass(w, d, z, 0.018, c[0])]
    return settled(merge(parts))


@WALL_CABINET.style()
def bathroom_mirror(rng) -> Mesh:
    """Shallow bathroom cabinet with mirrored doors."""
    n = int(rng.integers(1, 4))
    w, d, h = n * rng.uniform(0.28, 0.42), rng.uniform(0.11, 0.18), rng.uniform(0.5, 0.8)
    c, m = tint(rng, pick(rng, "white", "white", "metal", "wood")), tint(rng, "glass")
    parts = [box(w, d, h, c), doors(rng, w, h, n, m, ("none", m), "flat").moved(0, -d / 2)]
    if chance(rng, 0.4):
        parts.append(bar((-w * 0.4, -d / 2 - 0.05, h + 0.03), (w * 0.4, -d / 2 - 0.05, h + 0.03), 0.02, tint(rng, "metal"), 8))
    return settled(merge(parts))


# --------------------------------------------------------------------------------------------- counter
@COUNTER.style()
def island(rng) -> Mesh:
    """Block of units on all sides under a jutting worktop."""
    w, d, h, t = rng.uniform(1.1, 2.6), rng.uniform(0.7, 1.2), rng.uniform(0.82, 0.9), rng.uniform(0.025, 0.08)
    c, grip, shape = _colours(rng), random_handle(rng), _shape(rng)
    front = base_run(rng, w, d / 2, h, c, grip, shape).moved(0, -d / 4)
    back = base_run(rng, w, d / 2, h, c, grip, shape).moved(0, -d / 4).turned(np.pi) if chance(rng) else box(w, d / 2, h, c[0], 0, d / 4)
    over = rng.choice([0.0, 0.05, 0.3])
    parts = [front, back, *[m.moved(0, over / 2) for m in worktop(rng, w + 0.04, d + over, h, t, c[2])]]
    return settled(merge([*parts, *_things(rng, w, d, h + t)]))


@COUNTER.style()
def waterfall(rng) -> Mesh:
    """Thick slab that runs down both ends to the floor."""
    w, d, h, t = rng.uniform(1.2, 2.8), rng.uniform(0.6, 1.0), rng.uniform(0.86, 1.1), rng.uniform(0.04, 0.1)
    c = _colours(rng)
    parts = [box(w, d, t, c[2], z=h - t)] + [box(t, d, h, c[2], i * (w / 2 - t / 2)) for i in (-1, 1)]
    parts.append(box(w - 2 * t, d * rng.uniform(0.4, 0.9), h - t, c[1], 0, d * 0.05))
    return settled(merge([*parts, *_things(rng, w, d, h)]))


@COUNTER.style()
def two_level(rng) -> Mesh:
    """Bar: working level behind, a higher narrow top in front."""
    w, d, h, up = rng.uniform(1.2, 3.2), rng.uniform(0.6, 0.9), rng.uniform(0.85, 0.95), rng.uniform(0.12, 0.28)
    c = _colours(rng)
    parts = [box(w, d, h, c[1]), box(w, 0.1, h + up, c[1], 0, -d / 2 + 0.05), box(w + 0.06, rng.uniform(0.28, 0.45), 0.04, c[2], 0, -d / 2, h + up), box(w, d, 0.03, c[2], z=h)]
    n = max(2, round(w / 0.6))
    x = (np.arange(n) + 0.5) * w / n - w / 2
    if chance(rng):
        parts.append(boxes(np.stack([x - w / n * 0.42, np.full(n, -d / 2 - 0.015), np.full(n, 0.12)], 1), np.stack([x + w / n * 0.42, np.full(n, -d / 2), np.full(n, h - 0.05)], 1), c[1]))
    if chance(rng, 0.4):
        parts.append(bar((-w / 2, -d / 2 - 0.15, 0.2), (w / 2, -d / 2 - 0.15, 0.2), 0.02, tint(rng, "metal"), 8))
    return settled(merge([*parts, *_things(rng, w, d * 0.5, h + 0.03)]))


@COUNTER.style()
def breakfast_bar(rng) -> Mesh:
    """High narrow top on a panel or unit at one end and a leg at the other."""
    w, d, h, t = rng.uniform(1.0, 2.2), rng.uniform(0.4, 0.7), rng.uniform(0.88, 1.12), rng.uniform(0.03, 0.06)
    c, m, hand = _colours(rng), tint(rng, pick(rng, "metal", "black", "wood")), pick(rng, -1, 1)
    unit = w * rng.uniform(0.3, 0.6)
    parts = [box(w, d, t, c[2], z=h - t), base_run(rng, unit, d * 0.9, h - t, c, random_handle(rng), _shape(rng)).moved(hand * (w / 2 - unit / 2 - 0.02))]
    parts += [box(0.06, 0.06, h - t, m, -hand * (w / 2 - 0.06), j * (d / 2 - 0.06)) for j in (-1, 1)]
    return settled(merge([*parts, *_things(rng, w, d, h)]))


@COUNTER.style()
def trolley(rng) -> Mesh:
    """Small island on legs or castors with open shelves and a drawer."""
    w, d, h = rng.uniform(0.6, 1.2), rng.uniform(0.42, 0.65), rng.uniform(0.84, 0.94)
    c = _colours(rng)
    parts = [box(w, d, 0.04, c[2], z=h - 0.04), drawers(rng, w - 0.1, 0.13, 1, 2, c[1]).moved(0, -d / 2 + 0.03, h - 0.18), box(w - 0.1, d - 0.06, 0.14, c[1], z=h - 0.18)]
    parts += [box(0.05, 0.05, h - 0.04, c[0], i * (w / 2 - 0.04), j * (d / 2 - 0.04)) for i in (-1, 1) for j in (-1, 1)]
    parts += [box(w - 0.06, d - 0.06, 0.025, c[0], z=z) for z in (0.15, 0.45)[: int(rng.integers(1, 3))]]
    if chance(rng, 0.4):
        parts.append(pad(0.3, 0.2, 0.12, tint(rng, "any"), 0.1, 0, 0.175, r=0.02))
    return settled(merge([*parts, *_things(rng, w, d, h)]))
