"""Bedroom case furniture: nightstands and dressers, and what all case furniture shares."""

from __future__ import annotations

import numpy as np

from ..fronts import doors, drawers, random_handle
from ..mesh import Mesh, box, merge, settled
from ..palette import tint
from ..parts import carcass, chance, clutter, feet, legs, pick
from ..registry import Category

NIGHTSTAND = Category(
    "nightstand",
    "storage",
    synonyms=("bedside table", "night table", "bedside cabinet", "bedside chest", "bedside drawers"),
    glosses=(
        "a small cupboard beside the bed for a lamp and an alarm clock",
        "a low piece with one or two drawers next to a bed",
        "a little table at the head of the bed",
        "a compact chest that stands within reach of the pillow",
        "small bedroom furniture with a drawer and an open shelf",
    ),
    place="wall_floor",
    rooms=("bedroom",),
)

DRESSER = Category(
    "dresser",
    "storage",
    synonyms=("chest of drawers", "drawer unit", "commode", "tallboy", "drawer chest"),
    glosses=(
        "a piece of furniture with several rows of drawers for clothes",
        "a waist-high bedroom chest whose front is all drawers",
        "drawers stacked in a wooden frame for shirts and socks",
        "a wide low chest with many handles",
        "bedroom furniture in which folded clothes are kept",
    ),
    place="wall_floor",
    rooms=("bedroom", "corridor"),
)


def finish(rng):
    """A colour of case furniture: mostly wood or white."""
    return tint(rng, pick(rng, "wood", "wood", "wood", "white", "white", "black", "metal", "paint"))


def stand(rng, w: float, d: float, colour, low: float = 0.0, high: float = 0.16) -> tuple[float, list[Mesh]]:
    """Height of the case's bottom and what carries it."""
    lift = float(rng.choice([0.0, rng.uniform(0.02, 0.08), rng.uniform(0.05, high)]))
    lift = max(lift, low)
    return lift, (
        [feet(rng, w, d, lift, colour if chance(rng, 0.6) else tint(rng, pick(rng, "metal", "black", "wood")))]
        if lift
        else []
    )


def top_board(rng, w: float, d: float, colour) -> Mesh:
    """A top board that may jut out."""
    over = rng.choice([0.0, 0.015, 0.03])
    return box(
        w + 2 * over,
        d + over,
        rng.uniform(0.015, 0.045),
        colour if chance(rng, 0.75) else tint(rng, pick(rng, "wood", "clay", "white")),
    )


# ------------------------------------------------------------------------------------------- nightstand
def _bedside(rng) -> tuple[float, float, float]:
    return rng.uniform(0.35, 0.75), rng.uniform(0.32, 0.5), rng.uniform(0.42, 0.72)


def laden(rng, parts, w, d, h, p=0.4, n=3) -> Mesh:
    """The finished piece, with up to n things on its top (height h) with probability p."""
    things = clutter(rng, w, d, int(rng.integers(1, n + 1)), h) if chance(rng, p) else None
    return settled(merge([*parts, *([things] if things else [])]))


@NIGHTSTAND.style()
def all_drawers(rng) -> Mesh:
    """One to three drawers on feet or to the floor."""
    w, d, h = _bedside(rng)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    top = top_board(rng, w, d, c)
    t = float(top.bounds[1][2])
    case = h - lift - t
    parts += [
        box(w, d, case, c, z=lift),
        drawers(
            rng,
            w - 0.02,
            case - 0.02,
            int(rng.integers(1, 4)),
            1,
            c if chance(rng, 0.7) else tint(rng, "white"),
            None,
            pick(rng, "flat", "flat", "raised", "shaker"),
        ).moved(0, -d / 2, lift + 0.01),
    ]
    return laden(rng, [*parts, top.moved(0, 0, h - t)], w, d, h)


@NIGHTSTAND.style()
def drawer_and_niche(rng) -> Mesh:
    """A drawer above an open compartment, or below it."""
    w, d, h = _bedside(rng)
    c, t = finish(rng), rng.uniform(0.015, 0.03)
    lift, parts = stand(rng, w, d, c)
    case = h - lift
    a = case * rng.uniform(0.3, 0.5)
    z = case - a if chance(rng, 0.7) else 0.0
    parts += [carcass(w, d, case, t, c).moved(0, 0, lift), box(w - 2 * t, d - 0.02, a, c, 0, 0.01, lift + z)]
    parts.append(drawers(rng, w - 2 * t, a, 1, 1, c).moved(0, -d / 2 + 0.01, lift + z))
    return laden(rng, parts, w, d, h)


@NIGHTSTAND.style()
def legged(rng) -> Mesh:
    """A table with a drawer box on long legs, maybe a lower board."""
    w, d, h = _bedside(rng)
    c, a = finish(rng), rng.uniform(0.12, 0.22)
    parts = [
        legs(rng, w, d, h - a + 0.01, c, rng.uniform(0.012, 0.025), rng.choice([0, 0, 0.04])),
        box(w, d, a, c, z=h - a),
        top_board(rng, w, d, c).moved(0, 0, h - 0.005),
    ]
    parts.append(drawers(rng, w - 0.03, a - 0.02, 1, 1, c).moved(0, -d / 2, h - a + 0.01))
    if chance(rng):
        parts.append(box(w * 0.92, d * 0.92, 0.02, c, z=h * rng.uniform(0.15, 0.35)))
    return laden(rng, parts, w, d, h + 0.03)


@NIGHTSTAND.style()
def bedside_cupboard(rng) -> Mesh:
    """A door, often with a drawer above."""
    w, d, h = _bedside(rng)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    case, grip = h - lift, random_handle(rng)
    parts += [box(w, d, case, c, z=lift), top_board(rng, w, d, c).moved(0, 0, h)]
    a = case * rng.choice([0.0, 0.28, 0.35])
    parts.append(doors(rng, w - 0.02, case - a - 0.02, 1, c, grip, high=0.75).moved(0, -d / 2, lift + 0.01))
    if a:
        parts.append(drawers(rng, w - 0.02, a - 0.01, 1, 1, c, grip).moved(0, -d / 2, h - a))
    return laden(rng, parts, w, d, h + 0.03)


@NIGHTSTAND.style()
def open_cube(rng) -> Mesh:
    """Open shelves only."""
    w, d, h = _bedside(rng)
    c, n = finish(rng), int(rng.integers(1, 3))
    lift, parts = stand(rng, w, d, c)
    z = (h - lift) * np.arange(1, n + 1) / (n + 1)
    parts.append(
        carcass(w, d, h - lift, rng.uniform(0.015, 0.03), c, back=chance(rng, 0.6), shelves=z).moved(0, 0, lift)
    )
    things = clutter(rng, w * 0.7, d * 0.6, int(rng.integers(0, 3)), lift + float(z[0]) + 0.01)
    return laden(rng, [*parts, *([things] if things else [])], w, d, h)


# ---------------------------------------------------------------------------------------------- dresser
@DRESSER.style()
def grid(rng) -> Mesh:
    """Rows and columns of drawers."""
    cols = int(rng.integers(1, 4))
    w, d, rows = cols * rng.uniform(0.38, 0.6) + 0.1, rng.uniform(0.38, 0.55), int(rng.integers(2, 6))
    h = float(np.clip(rows * rng.uniform(0.17, 0.26) + 0.1, 0.6, 1.3))
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    front = c if chance(rng, 0.75) else finish(rng)
    parts += [box(w, d, h - lift, c, z=lift), top_board(rng, w, d, c).moved(0, 0, h)]
    parts.append(
        drawers(
            rng, w - 0.04, h - lift - 0.03, rows, cols, front, None, pick(rng, "flat", "flat", "raised", "shaker")
        ).moved(0, -d / 2, lift + 0.015)
    )
    return laden(rng, parts, w, d, h + 0.03, n=5)


@DRESSER.style()
def mixed_rows(rng) -> Mesh:
    """Small drawers above wide ones."""
    w, d, h = rng.uniform(0.75, 1.3), rng.uniform(0.4, 0.52), rng.uniform(0.75, 1.2)
    c, grip, a = finish(rng), random_handle(rng), rng.uniform(0.13, 0.2)
    lift, parts = stand(rng, w, d, c)
    shape = pick(rng, "flat", "raised", "shaker")
    parts += [box(w, d, h - lift, c, z=lift), top_board(rng, w, d, c).moved(0, 0, h)]
    parts.append(
        drawers(rng, w - 0.04, h - lift - a - 0.02, int(rng.integers(2, 5)), 1, c, grip, shape).moved(
            0, -d / 2, lift + 0.01
        )
    )
    parts.append(drawers(rng, w - 0.04, a - 0.01, 1, int(rng.integers(2, 4)), c, grip, shape).moved(0, -d / 2, h - a))
    return laden(rng, parts, w, d, h + 0.03, n=5)


@DRESSER.style()
def on_legs(rng) -> Mesh:
    """Case lifted on long legs."""
    w, d, h = rng.uniform(0.8, 1.6), rng.uniform(0.4, 0.5), rng.uniform(0.72, 0.95)
    c, lift = finish(rng), rng.uniform(0.15, 0.28)
    parts = [
        legs(rng, w * 0.95, d * 0.92, lift + 0.01, tint(rng, pick(rng, "wood", "metal")), 0.02, rng.choice([0, 0.03])),
        box(w, d, h - lift, c, z=lift),
    ]
    parts.append(
        drawers(
            rng,
            w - 0.05,
            h - lift - 0.05,
            int(rng.integers(2, 4)),
            int(rng.integers(2, 4)),
            c if chance(rng) else tint(rng, "white"),
        ).moved(0, -d / 2 + 0.012, lift + 0.025)
    )
    return laden(rng, parts, w, d, h, n=5)


@DRESSER.style()
def with_mirror(rng) -> Mesh:
    """Dressing chest with a mirror above."""
    w, d, h = rng.uniform(0.8, 1.4), rng.uniform(0.4, 0.5), rng.uniform(0.72, 0.88)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    mw, mh = w * rng.uniform(0.5, 0.95), rng.uniform(0.5, 0.9)
    parts += [
        box(w, d, h - lift, c, z=lift),
        drawers(rng, w - 0.04, h - lift - 0.03, 3, int(rng.integers(1, 4)), c).moved(0, -d / 2, lift + 0.01),
    ]
    parts += [
        box(mw, 0.04, mh, c, 0, d / 2 - 0.02, h + 0.03),
        box(mw - 0.1, 0.01, mh - 0.1, tint(rng, "glass"), 0, d / 2 - 0.042, h + 0.08),
        box(mw * 0.6, 0.03, 0.05, c, 0, d / 2 - 0.02, h),
    ]
    return settled(merge(parts))


@DRESSER.style()
def drawer_tower(rng) -> Mesh:
    """Narrow light tower of many drawers in a frame, on castors or feet."""
    w, d, rows = rng.uniform(0.42, 0.6), rng.uniform(0.38, 0.48), int(rng.integers(4, 8))
    h, c = float(np.clip(rows * rng.uniform(0.15, 0.22), 0.65, 1.3)), finish(rng)
    frame, foot = tint(rng, pick(rng, "metal", "white", "black", "wood")), rng.uniform(0.03, 0.1)
    parts = [box(0.03, 0.03, h, frame, i * (w / 2 - 0.015), j * (d / 2 - 0.015)) for i in (-1, 1) for j in (-1, 1)]
    parts += [box(w * 0.92, d * 0.95, h - foot - 0.02, c, z=foot), box(w, d, 0.02, frame, z=h - 0.02)]
    parts.append(drawers(rng, w * 0.92, h - foot - 0.04, rows, 1, c).moved(0, -d * 0.475, foot + 0.01))
    return laden(rng, parts, w, d, h, n=4)


@DRESSER.style()
def side_by_side(rng) -> Mesh:
    """Drawers on one side, a door on the other (tallboy, changing unit)."""
    w, d, h = rng.uniform(0.8, 1.3), rng.uniform(0.42, 0.52), rng.uniform(0.8, 1.25)
    c, grip, hand, share = finish(rng), random_handle(rng), pick(rng, -1, 1), rng.uniform(0.55, 0.7)
    lift, parts = stand(rng, w, d, c)
    a, case = w * share, h - lift
    front = drawers(rng, a - 0.01, case - 0.03, int(rng.integers(3, 6)), 1, c, grip).moved(
        hand * (w - a) / 2, -d / 2, lift + 0.015
    )
    door = doors(rng, w - a - 0.01, case - 0.03, 1, c, grip).moved(-hand * a / 2, -d / 2, lift + 0.015)
    return laden(
        rng,
        [*parts, box(w, d, case, c, z=lift), front, door, top_board(rng, w, d, c).moved(0, 0, h)],
        w,
        d,
        h + 0.03,
        n=5,
    )
