"""TV stands."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..fronts import doors, drawers, face, random_handle
from ..mesh import Mesh, box, cylinder, merge, settled, slab
from ..palette import tint
from ..parts import carcass, legs
from ..registry import Category
from .chunky import block, fat_row, fronts, shade, stubs, toy_colour
from .storage import finish, stand, top_board
from .storage_shelves import fill_bays

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
        drawers(rng, w - 0.02, h - lift - 0.03, int(rng.integers(1, 3)), n, c if odds(rng, 0.7) else finish(rng))
        if odds(rng, 0.5)
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
            tint(rng, "black") if odds(rng, 0.5) else c,
            walls=walls[1:-1],
            shelves=[case * 0.5] if odds(rng, 0.5) else (),
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
    m = c if odds(rng, 0.5) else tint(rng, pick(rng, "metal", "black", "glass"))
    parts = [box(w, d, t, c, z=h - t)]
    if odds(rng, 0.5):
        parts.append(legs(rng, w * 0.96, d * 0.94, h - t, m, rng.uniform(0.015, 0.035)))
    else:
        parts += [box(rng.uniform(0.03, 0.15), d * 0.95, h - t, m, x) for x in (-w * 0.45, 0.0, w * 0.45)]
    for z in (h * 0.15, h * 0.5) if odds(rng, 0.3) else (h * rng.uniform(0.1, 0.45),):
        parts.append(box(w * 0.94, d * 0.94, t * 0.8, c, z=z))
    if odds(rng, 0.5):
        parts.append(box(0.4, 0.25, 0.07, tint(rng, "black"), rng.uniform(-0.3, 0.3) * w, 0, h * 0.5))
    return settled(merge(parts))


@TV_STAND.style()
def with_tower(rng) -> Mesh:
    """Low console with a taller unit or a raised back panel."""
    w, d, h = _long(rng)
    c = finish(rng)
    parts = [box(w, d, h, c), face(rng, w - 0.02, h - 0.06, c).moved(0, -d / 2, 0.05)]
    if odds(rng, 0.5):
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
    if odds(rng, 0.5):
        parts.append(box(w + 0.03, d + 0.02, t, c, z=h))
    return settled(merge(parts))


def _screen(rng, w: float, z: float) -> list[Mesh]:
    """A television standing on the board, in some draws."""
    if not odds(rng, 0.3):
        return []
    s = w * u(rng, 0.5, 0.75)
    return [
        box(s, 0.05, s * 0.56, (0.06, 0.06, 0.07), 0, 0.02, z + 0.05),
        box(s * 0.4, 0.18, 0.02, (0.1, 0.1, 0.1), z=z),
        box(0.08, 0.04, 0.06, (0.1, 0.1, 0.1), 0, 0.02, z),
    ]


@TV_STAND.style()
def chunky_tv_bench(rng) -> Mesh:
    """Low fat console: thick top, big doors at the ends, an open middle with a player."""
    w, d, h = u(rng, 0.95, 1.7), u(rng, 0.36, 0.55), u(rng, 0.4, 0.65)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint"))
    t, lift = u(rng, 0.05, 0.08), u(rng, 0.05, 0.12)
    dark, end, case_h = shade(c, 0.75), w * u(rng, 0.25, 0.33), h - t - lift
    parts = [
        block(w, d, t, c, z=h - t),
        block(w * 0.97, d * 0.94, t * 0.7, c, z=lift),
        stubs(rng, w * 0.92, d * 0.9, lift + 0.01, dark, 0.04),
    ]
    for i in (-1, 1):
        parts.append(box(end, d * 0.92, case_h, dark, i * (w * 0.48 - end / 2), 0, lift))
        parts.append(
            fronts(rng, end * 0.95, case_h, pick(rng, 1, 2), 1, c, metal).moved(
                i * (w * 0.48 - end / 2), -d * 0.46, lift
            )
        )
    parts.append(box(w * 0.9, 0.03, case_h, dark, 0, d * 0.42, lift))
    if odds(rng, 0.6):
        parts.append(block(w * 0.22, d * 0.5, 0.07, (0.1, 0.1, 0.12), 0, 0, lift + t * 0.7))
    return assemble([*parts, *_screen(rng, w, h)])


@TV_STAND.style()
def glass_tv_tiers(rng) -> Mesh:
    """Glass or black boards on tubes or a curved spine."""
    w, d, h, n = u(rng, 0.9, 1.4), u(rng, 0.38, 0.5), u(rng, 0.42, 0.6), int(rng.integers(2, 4))
    g, m = tint(rng, pick(rng, "glass", "black")), tint(rng, pick(rng, "metal", "black"))
    z = np.linspace(0.06, h - 0.015, n)
    bow = np.float32(
        [
            (-w / 2, d / 2),
            (-w / 2, -d / 4),
            (-w / 4, -d * 0.45),
            (0, -d / 2),
            (w / 4, -d * 0.45),
            (w / 2, -d / 4),
            (w / 2, d / 2),
        ]
    )
    parts = [slab(bow * (1 if k == n - 1 else 0.9), 0.012, g, a) for k, a in enumerate(z)]
    if odds(rng, 0.5):
        parts += [cylinder(0.025, h - 0.01, m, i * w * 0.4, y, n=8) for i in (-1, 1) for y in (d * 0.35, -d * 0.15)]
    else:
        parts += [box(w * 0.3, 0.05, h, m, 0, d * 0.35), box(w * 0.7, d * 0.8, 0.03, m)]
    if odds(rng, 0.5):
        parts.append(box(0.4, d * 0.6, 0.08, (0.12, 0.12, 0.13), z=0.075))
    return assemble([*parts, *_screen(rng, w, h)])


@TV_STAND.style()
def pipes_and_planks(rng) -> Mesh:
    """Industrial: thick planks between steel frames, games and boxes on the lower board."""
    w, d, h = u(rng, 1.0, 1.8), u(rng, 0.34, 0.48), u(rng, 0.42, 0.65)
    c, m, s = shade(tint(rng, "wood"), u(rng, 0.8, 1.2)), tint(rng, pick(rng, "black", "metal")), u(rng, 0.025, 0.045)
    parts = [box(w, d, 0.04, c, z=h - 0.04), box(w * 0.94, d * 0.95, 0.035, c, z=h * 0.2)]
    for i in (-1, 0, 1) if odds(rng, 0.4) else (-1, 1):
        x = i * (w / 2 - s)
        parts += [box(s, s, h - 0.04, m, x, j * (d / 2 - s)) for j in (-1, 1)] + [
            box(s, d - s, s, m, x),
            box(s, d - s, s, m, x, 0, h - 0.04 - s),
        ]
    parts += fill_bays(rng, w * 0.8, d * 0.8, [h * 0.2 + 0.02, h - 0.04], 0.035, 0.6)
    return assemble([*parts, *_screen(rng, w, h)])


@TV_STAND.style()
def plain_lowboard(rng) -> Mesh:
    """CAD-plain long box with plates or slots in front, floating on a set-back plinth or thin legs."""
    w, d, h = u(rng, 1.1, 2.4), u(rng, 0.34, 0.5), u(rng, 0.3, 0.5)
    c, n = finish(rng), int(rng.integers(2, 6))
    lift, parts = stand(rng, w, d, c, low=0.03)
    parts.append(box(w, d, h - lift, c, z=lift))
    for k in range(n):
        x, hole = (k + 0.5) * w / n - w / 2, odds(rng, 0.35)
        q = (0.08, 0.08, 0.09) if hole else shade(c, u(rng, 0.85, 1.2))
        parts.append(
            box(
                w / n * 0.95, 0.02, (h - lift) * 0.84, q, x, -d / 2 - (0.0 if hole else 0.006), lift + (h - lift) * 0.08
            )
        )
    if odds(rng, 0.2):
        parts += [m.moved(w * 0.3, 0, h) for m in fat_row(rng, 0.25, 0.2, 0.25)]
    return assemble([*parts, *_screen(rng, w, h)])
