"""Fitted kitchens: base units with a worktop, tall units, whole walls."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..fronts import doors, drawers, panel, random_handle
from ..mesh import Mesh, box, merge, settled, tube
from ..palette import tint
from ..parts import boxes, carcass, clutter
from ..registry import Category
from .storage_shelves import fill_bays

KITCHEN_CABINET = Category(
    "kitchen cabinet",
    "storage",
    synonyms=(
        "kitchen unit",
        "base cabinet",
        "fitted kitchen",
        "kitchenette",
        "kitchen cupboard",
        "kitchen worktop",
        "lower cabinets",
    ),
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


def kitchen_colours(rng):
    """Body, front and worktop of one kitchen."""
    front = tint(rng, pick(rng, "white", "white", "wood", "wood", "paint", "black", "metal"))
    return (
        tint(rng, pick(rng, "white", "wood")) if odds(rng, 0.5) else front,
        front,
        tint(rng, pick(rng, "wood", "clay", "white", "black", "metal")),
    )


def base_run(rng, w: float, d: float, h: float, colours, grip, shape: str, plinth: float = 0.1) -> Mesh:
    """Base units side by side without a worktop: w by d, height h from the floor, fronts at -y."""
    body, front, _ = colours
    n = max(1, round(w / rng.uniform(0.4, 0.65)))
    cw, case = w / n, h - plinth
    parts = [box(w, d, case, body, z=plinth)]
    if plinth:
        parts.append(box(w - 0.02, d - 0.08, plinth, tint(rng, "black") if odds(rng, 0.5) else body, 0, 0.03))
    for i in range(n):
        kind = pick(rng, "door", "door", "drawers", "drawer_door", "two")
        if kind == "drawers":
            part = drawers(rng, cw, case - 0.01, int(rng.integers(2, 5)), 1, front, grip, shape)
        elif kind == "drawer_door":
            part = doors(rng, cw, case * 0.76, 1, front, grip, shape, high=0.85) + drawers(
                rng, cw, case * 0.22, 1, 1, front, grip
            ).moved(0, 0, case * 0.77)
        else:
            part = doors(rng, cw, case - 0.01, 1 if kind == "door" or cw < 0.5 else 2, front, grip, shape, high=0.85)
        parts.append(part.moved(cw * (i + 0.5) - w / 2, -d / 2, plinth + 0.005))
    return merge(parts)


def worktop(rng, w: float, d: float, h: float, t: float, colour, x: float = 0.0) -> list[Mesh]:
    """The worktop at height h with what may be let into it: a basin with tap, a hob."""
    parts = [box(w + 0.02, d + 0.03, t, colour, x, -0.01, h)]
    if odds(rng, 0.35) and w > 0.9:
        at, m = x + rng.uniform(-0.25, 0.25) * w, tint(rng, "metal")
        rim = 0.02
        parts.append(
            boxes(
                [
                    (at - 0.27, -0.2, h + t),
                    (at - 0.27, 0.18, h + t),
                    (at - 0.27, -0.2, h + t),
                    (at + 0.25, -0.2, h + t),
                ],
                [
                    (at + 0.27, -0.2 + rim, h + t + 0.012),
                    (at + 0.27, 0.2, h + t + 0.012),
                    (at - 0.25, 0.2, h + t + 0.012),
                    (at + 0.27, 0.2, h + t + 0.012),
                ],
                m,
            )
        )
        parts.append(
            tube(
                [(at, 0.22, h + t), (at, 0.22, h + t + 0.25), (at, 0.12, h + t + 0.28), (at, 0.05, h + t + 0.2)],
                0.012,
                m,
                6,
            )
        )
    if odds(rng, 0.3) and w > 1.4:
        parts.append(box(0.58, 0.5, 0.008, tint(rng, "black"), x + pick(rng, -1, 1) * w * 0.3, 0, h + t))
    return parts


def things_on(rng, w: float, d: float, z: float, p: float = 0.5) -> list[Mesh]:
    """Things lying on a worktop at height z, with probability p."""
    things = clutter(rng, w, d, int(rng.integers(1, 7)), z) if odds(rng, p) else None
    return [things] if things else []


def _unit(rng) -> tuple[float, float, float]:
    """Depth, height under the worktop, thickness of the worktop."""
    return rng.uniform(0.52, 0.66), rng.uniform(0.8, 0.9), rng.uniform(0.02, 0.06)


def front_shape(rng) -> str:
    """The make of the doors of one kitchen."""
    return pick(rng, "flat", "flat", "shaker", "raised")


@KITCHEN_CABINET.style()
def straight_run(rng) -> Mesh:
    """One row of base units under a worktop, with an upstand now and then."""
    w, (d, h, t) = rng.uniform(0.6, 3.2), _unit(rng)
    c, grip = kitchen_colours(rng), random_handle(rng)
    parts = [
        base_run(rng, w, d, h, c, grip, front_shape(rng), rng.choice([0.0, 0.08, 0.12])),
        *worktop(rng, w, d, h, t, c[2]),
    ]
    if odds(rng, 0.3):
        parts.append(box(w, 0.02, rng.uniform(0.05, 0.15), c[2], 0, d / 2 - 0.01, h + t))
    return settled(merge([*parts, *things_on(rng, w, d, h + t)]))


@KITCHEN_CABINET.style()
def corner_run(rng) -> Mesh:
    """L-shaped base units, either hand."""
    w, run, (d, h, t) = rng.uniform(1.6, 3.4), rng.uniform(0.8, 2.7), _unit(rng)
    c, grip, shape, hand = kitchen_colours(rng), random_handle(rng), front_shape(rng), pick(rng, -1, 1)
    plinth = rng.choice([0.0, 0.1])
    long = [base_run(rng, w, d, h, c, grip, shape, plinth), *worktop(rng, w, d, h, t, c[2])]
    side = merge([base_run(rng, run, d, h, c, grip, shape, plinth), *worktop(rng, run, d, h, t, c[2])])
    side = side.turned(-hand * np.pi / 2).moved(hand * (w / 2 - d / 2), -d / 2 - run / 2)
    return settled(merge([*long, side, *things_on(rng, w, d, h + t)]))


@KITCHEN_CABINET.style()
def with_tall(rng) -> Mesh:
    """Base units beside a tall larder or oven housing."""
    w, tall, (d, h, t) = rng.uniform(0.9, 2.4), rng.uniform(0.5, 1.2), _unit(rng)
    c, grip, shape, hand, high = (
        kitchen_colours(rng),
        random_handle(rng),
        front_shape(rng),
        pick(rng, -1, 1),
        rng.uniform(1.95, 2.35),
    )
    parts = [base_run(rng, w, d, h, c, grip, shape), *worktop(rng, w, d, h, t, c[2])]
    n = max(1, round(tall / 0.6))
    column = [
        box(tall, d, high, c[0]),
        doors(rng, tall - 0.01, high * 0.45, n, c[1], grip, shape, high=0.8).moved(0, -d / 2, 0.08),
        doors(rng, tall - 0.01, high * 0.45, n, c[1], grip, shape, high=0.2).moved(0, -d / 2, high * 0.53),
    ]
    if odds(rng, 0.5):
        column.append(
            panel(min(tall, 0.6) - 0.02, 0.45, 0.03, tint(rng, "black"), "shaker").moved(0, -d / 2 - 0.012, high * 0.42)
        )
    parts.append(merge(column).moved(hand * (w / 2 + tall / 2 + 0.005)))
    return settled(merge([*parts, *things_on(rng, w, d, h + t)]))


@KITCHEN_CABINET.style()
def full_wall(rng) -> Mesh:
    """Base units, backsplash and wall units in one, sometimes with a hood in the middle."""
    w, (d, h, t) = rng.uniform(1.4, 3.2), _unit(rng)
    c, grip, shape = kitchen_colours(rng), random_handle(rng), front_shape(rng)
    up, hu, du = h + t + rng.uniform(0.48, 0.62), rng.uniform(0.55, 0.85), rng.uniform(0.3, 0.38)
    parts = [
        base_run(rng, w, d, h, c, grip, shape),
        *worktop(rng, w, d, h, t, c[2]),
        box(w, 0.015, up - h, c[2], 0, d / 2 - 0.008, h),
    ]
    gap = rng.choice([0.0, 0.65]) if w > 2 else 0.0
    for i in (-1, 1) if gap else (0,):
        uw = (w - gap) / 2 if gap else w
        unit = box(uw, du, hu, c[0]) + doors(
            rng, uw - 0.01, hu - 0.01, max(1, round(uw / 0.45)), c[1], grip, shape, high=0.2
        ).moved(0, -du / 2, 0.005)
        parts.append(unit.moved(i * (w + gap) / 4, d / 2 - du / 2, up))
    if gap:
        m = tint(rng, pick(rng, "metal", "black"))
        parts += [
            box(0.6, 0.45, 0.08, m, 0, d / 2 - 0.23, up),
            box(0.3, 0.28, hu - 0.08, m, 0, d / 2 - 0.14, up + 0.08),
        ]
    return settled(merge([*parts, *things_on(rng, w, d * 0.8, h + t)]))


@KITCHEN_CABINET.style()
def tall_units(rng) -> Mesh:
    """Larder units from floor to head height."""
    n, d, h = int(rng.integers(1, 4)), rng.uniform(0.55, 0.66), rng.uniform(1.9, 2.4)
    w, c, grip, shape = n * rng.uniform(0.45, 0.62), kitchen_colours(rng), random_handle(rng), front_shape(rng)
    cut = rng.uniform(0.3, 0.62)
    parts = [
        box(w, d, h, c[0]),
        doors(rng, w - 0.01, h * cut - 0.1, n, c[1], grip, shape, high=0.85).moved(0, -d / 2, 0.09),
        doors(rng, w - 0.01, h * (1 - cut) - 0.01, n, c[1], grip, shape, high=0.15).moved(0, -d / 2, h * cut),
    ]
    return settled(merge(parts))


@KITCHEN_CABINET.style()
def open_base(rng) -> Mesh:
    """Country or steel kitchen: worktop on a frame with open shelves and some fronts."""
    w, (d, h, t) = rng.uniform(0.9, 2.2), _unit(rng)
    c = kitchen_colours(rng)
    walls = np.linspace(-w / 2, w / 2, max(2, round(w / 0.6)) + 1)
    parts = [
        carcass(w, d, h, 0.022, c[0], back=odds(rng, 0.5), shelves=[h * 0.45], walls=walls[1:-1]),
        *worktop(rng, w, d, h, t, c[2]),
    ]
    parts += fill_bays(rng, w * 0.9, d, [0.02, h * 0.45, h], 0.022, 0.7, things=True)
    bay = walls[1] - walls[0]
    parts.append(
        box(bay - 0.03, d - 0.03, h - 0.05, c[0], walls[0] + bay / 2, 0.01, 0.02)
        + drawers(rng, bay, h - 0.03, 3, 1, c[1]).moved(walls[0] + bay / 2, -d / 2, 0.01)
    )
    return settled(merge([*parts, *things_on(rng, w, d, h + t)]))
