"""Cabinets and TV stands."""

from __future__ import annotations

import numpy as np

from ..fronts import doors, drawers, face, random_handle
from ..mesh import Mesh, box, merge, settled
from ..palette import tint
from ..parts import boxes, carcass, chance, legs, pick
from ..registry import Category
from .storage import finish, laden, stand, top_board
from .storage_shelves import fill_bays

CABINET = Category(
    "cabinet",
    "storage",
    synonyms=("sideboard", "cupboard", "credenza", "buffet", "storage cabinet", "display cabinet", "highboard"),
    glosses=(
        "a case with doors for keeping things",
        "a waist-high piece with doors and drawers along the wall",
        "furniture with shelves behind closed doors",
        "a cupboard for dishes and glasses in the dining room",
        "a box-shaped piece of furniture with doors in front",
        "a tall cupboard with glazed doors",
    ),
    place="wall_floor",
    rooms=("living", "kitchen", "office", "corridor", "shop"),
)

TV_STAND = Category(
    "tv stand",
    "storage",
    synonyms=("television stand", "media console", "tv cabinet", "tv bench", "entertainment unit", "lowboard"),
    glosses=(
        "a long low piece of furniture on which the television stands",
        "a low console with open compartments for players and cables",
        "a wide knee-high cabinet below the screen",
        "low living-room furniture along the wall for media devices",
        "a low board with drawers and niches under the TV",
    ),
    place="wall_floor",
    rooms=("living", "bedroom"),
)


@CABINET.style()
def sideboard(rng) -> Mesh:
    """Wide and waist-high: doors and drawers side by side."""
    w, d, h = rng.uniform(0.9, 2.2), rng.uniform(0.35, 0.52), rng.uniform(0.65, 1.0)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c, high=0.25)
    parts += [
        box(w, d, h - lift, c, z=lift),
        top_board(rng, w, d, c).moved(0, 0, h),
        face(rng, w - 0.02, h - lift - 0.03, c if chance(rng, 0.7) else finish(rng)).moved(0, -d / 2, lift + 0.015),
    ]
    return laden(rng, parts, w, d, h + 0.03, n=6)


@CABINET.style()
def cupboard(rng) -> Mesh:
    """One or two doors, from knee to chest height, a plain box."""
    n = int(rng.integers(1, 4))
    w, d, h = n * rng.uniform(0.35, 0.5), rng.uniform(0.3, 0.5), rng.uniform(0.6, 1.5)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    parts += [
        box(w, d, h - lift, c, z=lift),
        doors(rng, w - 0.02, h - lift - 0.02, n, c if chance(rng, 0.7) else finish(rng)).moved(0, -d / 2, lift + 0.01),
    ]
    if chance(rng):
        parts.append(top_board(rng, w, d, c).moved(0, 0, h))
    return laden(rng, parts, w, d, h, 0.3, 4)


@CABINET.style()
def half_open(rng) -> Mesh:
    """Doors below, open shelves above."""
    w, d, h = rng.uniform(0.6, 1.4), rng.uniform(0.32, 0.46), rng.uniform(1.2, 2.1)
    c, t = finish(rng), rng.uniform(0.016, 0.03)
    low = h * rng.uniform(0.3, 0.5)
    n = int(rng.integers(1, 4))
    z = low + (h - low) * np.arange(1, n + 1) / (n + 1)
    parts = [
        carcass(w, d, h, t, c, shelves=[low, *z]),
        box(w - 2 * t, d - 0.02, low, c),
        doors(rng, w - 0.02, low - 0.02, pick(rng, 2, 2, 3), c).moved(0, -d / 2, 0.01),
    ]
    parts += fill_bays(rng, w - 2 * t, d, [*([low]), *z, h], t, rng.uniform(0.0, 0.9))
    return settled(merge(parts))


@CABINET.style()
def glazed(rng) -> Mesh:
    """Display cabinet: framed glass doors, shelves with things behind; legs or a closed base."""
    w, d, h = rng.uniform(0.6, 1.2), rng.uniform(0.32, 0.45), rng.uniform(1.2, 2.05)
    c, t = finish(rng), 0.02
    low = rng.choice([0.05, h * 0.35])
    z = np.linspace(low, h, int(rng.integers(3, 6)))[1:-1]
    frame = rng.uniform(0.03, 0.07)
    parts = [carcass(w, d, h, t, c, tint(rng, "glass"), shelves=[low, *z]), box(w - 0.01, d - 0.02, low, c)]
    if low > 0.1:
        parts.append(doors(rng, w - 0.02, low - 0.02, 2, c).moved(0, -d / 2, 0.01))
    for x in (-w / 2, 0.0 - frame / 2, w / 2 - frame):
        parts.append(boxes([(x, -d / 2 - 0.02, low)], [(x + frame, -d / 2, h)], c))
    parts.append(
        boxes(
            [(-w / 2, -d / 2 - 0.02, low), (-w / 2, -d / 2 - 0.02, h - frame)],
            [(w / 2, -d / 2, low + frame), (w / 2, -d / 2, h)],
            c,
        )
    )
    if chance(rng):  # a scan sees the pane in some places: then the front is closed
        parts.append(box(w - 0.02, 0.006, h - low, tint(rng, "glass"), 0, -d / 2 + 0.004, low))
    parts += fill_bays(rng, w - 2 * t, d, [low, *z, h], t, rng.uniform(0, 0.6), things=True)
    return settled(merge(parts))


@CABINET.style()
def metal_locker(rng) -> Mesh:
    """Office steel cabinet or locker: flat doors, slots, thin legs or none."""
    n = int(rng.integers(1, 4))
    w, d, h = n * rng.uniform(0.3, 0.5), rng.uniform(0.38, 0.5), rng.uniform(0.9, 1.95)
    c = tint(rng, pick(rng, "metal", "white", "paint"))
    rows = pick(rng, 1, 1, 2)
    parts = [box(w, d, h, c)]
    for r in range(rows):
        parts.append(
            doors(rng, w - 0.02, h / rows - 0.02, n, c, ("bar", tint(rng, "black")), "flat").moved(
                0, -d / 2, h / rows * r + 0.01
            )
        )
    x = (np.arange(n) + 0.5) * w / n - w / 2
    parts += [
        box(w / n * 0.5, 0.01, 0.012, tint(rng, "black"), a, -d / 2 - 0.02, h * 0.9 - 0.04 * k)
        for a in x
        for k in range(3)
    ]
    return settled(merge(parts))


@CABINET.style()
def filing(rng) -> Mesh:
    """Drawer cabinet for files, low on castors or four drawers high."""
    w, d, rows = rng.uniform(0.38, 0.48), rng.uniform(0.45, 0.62), int(rng.integers(2, 5))
    h, c = rows * rng.uniform(0.27, 0.33), tint(rng, pick(rng, "metal", "white", "black", "wood"))
    return settled(merge([box(w, d, h, c), drawers(rng, w - 0.01, h - 0.02, rows, 1, c).moved(0, -d / 2, 0.01)]))


def _long(rng) -> tuple[float, float, float]:
    return rng.uniform(0.9, 2.4) * rng.choice([1.0, 1.0, 1.2]), rng.uniform(0.32, 0.6), rng.uniform(0.26, 0.6)


@TV_STAND.style()
def closed_console(rng) -> Mesh:
    """Doors and drawers along the whole front."""
    w, d, h = _long(rng)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c, high=0.18)
    n = int(rng.integers(2, 5))
    front = (
        drawers(rng, w - 0.02, h - lift - 0.03, int(rng.integers(1, 3)), n, c if chance(rng, 0.7) else finish(rng))
        if chance(rng)
        else face(rng, w - 0.02, h - lift - 0.03, c)
    )
    parts += [
        box(w, d, h - lift, c, z=lift),
        top_board(rng, w, d, c).moved(0, 0, h - 0.005),
        front.moved(0, -d / 2, lift + 0.015),
    ]
    return settled(merge(parts))


@TV_STAND.style()
def compartments(rng) -> Mesh:
    """Open bays with devices, beside drawers or doors."""
    w, d, h = _long(rng)
    c, t, n = finish(rng), rng.uniform(0.018, 0.04), int(rng.integers(2, 5))
    lift, parts = stand(rng, w, d, c, high=0.18)
    case, walls = h - lift, np.linspace(-w / 2, w / 2, n + 1)
    parts.append(
        carcass(
            w,
            d,
            case,
            t,
            c,
            tint(rng, "black") if chance(rng) else c,
            walls=walls[1:-1],
            shelves=[case * 0.5] if chance(rng, 0.5) else (),
        ).moved(0, 0, lift)
    )
    grip = random_handle(rng)
    for i in range(n):
        x, bw = (walls[i] + walls[i + 1]) / 2, w / n - t
        kind = pick(rng, "open", "open", "device", "drawer", "door")
        if kind == "device":
            parts.append(box(bw * 0.8, d * 0.7, case * 0.2, tint(rng, "black"), x, 0, lift + t))
        elif kind in ("drawer", "door"):
            front = (
                drawers(rng, bw, case - 2 * t, int(rng.integers(1, 3)), 1, c, grip)
                if kind == "drawer"
                else doors(rng, bw, case - 2 * t, 1, c, grip)
            )
            parts += [box(bw, d - 0.03, case - 2 * t, c, x, 0.01, lift + t), front.moved(x, -d / 2 + 0.005, lift + t)]
    return settled(merge(parts))


@TV_STAND.style()
def bench(rng) -> Mesh:
    """A plain low bench: top and board on legs or blocks."""
    w, d, h = _long(rng)
    c, t = finish(rng), rng.uniform(0.02, 0.05)
    m = c if chance(rng) else tint(rng, pick(rng, "metal", "black", "glass"))
    parts = [box(w, d, t, c, z=h - t)]
    if chance(rng):
        parts.append(legs(rng, w * 0.96, d * 0.94, h - t, m, rng.uniform(0.015, 0.035)))
    else:
        parts += [box(rng.uniform(0.03, 0.15), d * 0.95, h - t, m, x) for x in (-w * 0.45, 0.0, w * 0.45)]
    for z in (h * 0.15, h * 0.5) if chance(rng, 0.3) else (h * rng.uniform(0.1, 0.45),):
        parts.append(box(w * 0.94, d * 0.94, t * 0.8, c, z=z))
    if chance(rng):
        parts.append(box(0.4, 0.25, 0.07, tint(rng, "black"), rng.uniform(-0.3, 0.3) * w, 0, h * 0.5))
    return settled(merge(parts))


@TV_STAND.style()
def with_tower(rng) -> Mesh:
    """Low console with a taller unit or a raised back panel."""
    w, d, h = _long(rng)
    c = finish(rng)
    parts = [box(w, d, h, c), face(rng, w - 0.02, h - 0.06, c).moved(0, -d / 2, 0.05)]
    if chance(rng):
        s, high, side = rng.uniform(0.3, 0.45), rng.uniform(0.9, 1.7), pick(rng, -1, 1)
        z = h + (high - h) * np.arange(1, 4) / 4
        parts.append(carcass(s, d * 0.9, high, 0.02, c, shelves=z).moved(side * (w / 2 + s / 2), d * 0.05))
    else:
        high = rng.uniform(0.3, 0.7)
        parts += [box(w, 0.03, high, c, 0, d / 2 - 0.02, h), box(w * 0.9, 0.2, 0.025, c, 0, d / 2 - 0.11, h + high)]
    return settled(merge(parts))


@TV_STAND.style()
def extending(rng) -> Mesh:
    """Low drawer case from under which a lower board or second case slides out to one side."""
    w, d, h = _long(rng)
    c, hand, t = finish(rng), pick(rng, -1, 1), rng.uniform(0.02, 0.05)
    foot, run = rng.uniform(0.06, 0.14), rng.uniform(0.2, 0.6)
    case = h - foot - t
    parts = [
        box(w, d, case, c, z=foot + t),
        drawers(rng, w - 0.02, case - 0.02, 1, int(rng.integers(2, 5)), c).moved(0, -d / 2, foot + t + 0.01),
    ]
    parts += [
        box(w + run, d * 0.94, t, c, hand * run / 2, 0, foot),
        legs(rng, (w + run) * 0.98, d * 0.94, foot, c, 0.03).moved(hand * run / 2),
    ]
    if chance(rng):
        parts.append(box(w + 0.03, d + 0.02, t, c, z=h))
    return settled(merge(parts))
