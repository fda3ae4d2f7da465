"""Wardrobes with hinged, sliding, mirrored or no doors."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, u
from ..fronts import doors, drawers, random_handle, sliding
from ..mesh import Mesh, box, merge, settled, sphere
from ..palette import tint
from ..parts import boxes, carcass, circle, many_colours
from ..registry import Category
from .chunky import block, case, fronts, grip, shade, toy_colour
from .storage import finish, stand

WARDROBE = Category(
    "wardrobe",
    "storage",
    synonyms=(
        "clothes cupboard",
        "clothes cabinet",
        "built-in cupboard",
        "wardrobe with sliding doors",
        "hanging cupboard",
    ),
    glosses=(
        "a tall cupboard with doors in which clothes hang",
        "high bedroom furniture with two or more doors from top to bottom",
        "a large cabinet with a hanging rail for coats and dresses",
        "where clothes are kept on hangers behind doors",
        "a man-high case with hinged or sliding doors",
    ),
    place="wall_floor",
    rooms=("bedroom", "corridor"),
)


def _tall(rng, n: int) -> tuple[float, float, float]:
    return n * rng.uniform(0.4, 0.55), rng.uniform(0.5, 0.66), rng.uniform(1.75, 2.4)


@WARDROBE.style()
def hinged(rng) -> Mesh:
    """One to five hinged doors."""
    n = int(rng.integers(1, 6))
    w, d, h = _tall(rng, n)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    front = c if odds(rng, 0.7) else finish(rng)
    crown = rng.choice([0.0, 0.0, 0.06])
    parts += [
        box(w, d, h - lift, c, z=lift),
        doors(rng, w - 0.02, h - lift - 0.03, n, front, shape=pick(rng, None, None, "louvre", "flat")).moved(
            0, -d / 2, lift + 0.015
        ),
    ]
    if crown:
        parts.append(box(w + 0.08, d + 0.04, crown, c, z=h))
    return settled(merge(parts))


@WARDROBE.style()
def sliding_doors(rng) -> Mesh:
    """Two or three wide sliding doors, plain or mirrored."""
    n = pick(rng, 2, 2, 3)
    w, d, h = n * rng.uniform(0.65, 1.0), rng.uniform(0.58, 0.7), rng.uniform(1.95, 2.45)
    c = finish(rng)
    fill = [tint(rng, "glass") if odds(rng, 0.4) else c if odds(rng, 0.5) else tint(rng, "white") for _ in range(n)]
    return settled(merge([box(w, d, h, c), sliding(rng, w - 0.04, h - 0.08, n, fill).moved(0, -d / 2 - 0.002, 0.04)]))


@WARDROBE.style()
def with_drawers(rng) -> Mesh:
    """Doors above, drawers below, sometimes small doors on top."""
    n = int(rng.integers(2, 4))
    w, d, h = _tall(rng, n)
    c, grip = finish(rng), random_handle(rng)
    lift, parts = stand(rng, w, d, c)
    a, b = rng.uniform(0.25, 0.5), rng.choice([0.0, 0.0, 0.4])
    parts += [
        box(w, d, h - lift, c, z=lift),
        drawers(rng, w - 0.02, a, int(rng.integers(1, 3)), pick(rng, 1, n), c, grip).moved(0, -d / 2, lift + 0.01),
    ]
    parts.append(doors(rng, w - 0.02, h - lift - a - b - 0.03, n, c, grip, high=0.4).moved(0, -d / 2, lift + a + 0.015))
    if b:
        parts.append(doors(rng, w - 0.02, b, n, c, grip, high=0.2).moved(0, -d / 2, h - b - 0.01))
    return settled(merge(parts))


@WARDROBE.style()
def mirrored(rng) -> Mesh:
    """Hinged doors, the middle one with a mirror; or open side shelves."""
    n = pick(rng, 2, 3)
    w, d, h = _tall(rng, n)
    c, m = finish(rng), tint(rng, "glass")
    grip = random_handle(rng)
    cw, parts = w / n, [box(w, d, h, c)]
    for i in range(n):
        glazed = i == n // 2
        parts.append(
            doors(rng, cw - 0.01, h - 0.1, 1, c, grip, "shaker" if glazed else "flat", inner=m).moved(
                -w / 2 + cw * (i + 0.5), -d / 2, 0.06
            )
        )
    if odds(rng, 0.4):
        s = rng.uniform(0.25, 0.4)
        shelf = carcass(s, d, h, 0.02, c, shelves=h * np.arange(1, 6) / 6)
        parts.append(shelf.moved(w / 2 + s / 2))
    return settled(merge(parts))


@WARDROBE.style()
def open_wardrobe(rng) -> Mesh:
    """Open case with a rail and clothes hanging on it."""
    w, d, h = rng.uniform(0.8, 1.8), rng.uniform(0.45, 0.6), rng.uniform(1.75, 2.2)
    c, t = finish(rng), rng.uniform(0.018, 0.03)
    low = rng.uniform(0.1, 0.5)
    parts = [
        carcass(w, d, h, t, c, back=odds(rng, 0.7), shelves=[low, h - 0.3]),
        box(w - 0.04, 0.025, 0.025, tint(rng, "metal"), z=h - 0.4),
    ]
    n = int(w * rng.uniform(8, 16))
    x, long = np.sort(rng.uniform(-0.45, 0.45, n)) * w, rng.uniform(0.5, min(1.2, h - low - 0.45), n)
    thick, deep = rng.uniform(0.01, 0.03, n), rng.uniform(0.12, d / 2 - 0.03, n)
    parts.append(
        boxes(
            np.stack([x - thick, -deep, h - 0.42 - long], 1),
            np.stack([x + thick, deep, np.full(n, h - 0.42)], 1),
            many_colours(rng, n),
        )
    )
    if low > 0.3:
        parts.append(
            box(w - 0.05, d - 0.02, low, c) + drawers(rng, w - 0.06, low - 0.04, 2, 2, c).moved(0, -d / 2 + 0.01, 0.02)
        )
    return settled(merge(parts))


def hung_clothes(rng, w: float, d: float, top: float, low: float, n: int) -> Mesh:
    """Garments as thin boxes under a rail at height ``top``, none lower than ``low``."""
    x = np.sort(rng.uniform(-0.46, 0.46, n)) * w
    long = rng.uniform(0.45, 1.0, n) * (top - low)
    t = rng.uniform(0.012, 0.035, n)
    a = np.stack([x - t, np.full(n, -d * 0.36), top - long], 1)
    return boxes(a, np.stack([x + t, np.full(n, d * 0.36), np.full(n, top)], 1), many_colours(rng, n))


@WARDROBE.style()
def chunky_wardrobe(rng) -> Mesh:
    """Fat body with thick cornice, two bulging doors and big knobs, a drawer below."""
    w, d, h = u(rng, 0.8, 1.5), u(rng, 0.48, 0.68), u(rng, 1.72, 2.1)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint"))
    body, a, b = case(rng, w, d, h, c)
    face, low = shade(c, u(rng, 0.8, 1.3)), pick(rng, 0.0, 0.3)
    parts = [body, fronts(rng, w * 0.88, b - a - low, 1, 2, face, metal, doors=True).moved(0, -d * 0.46, a + low)]
    if low:
        parts.append(fronts(rng, w * 0.88, low, 1, pick(rng, 1, 2), face, metal).moved(0, -d * 0.46, a))
    if odds(rng, 0.3):
        parts.append(box(w * 0.8, d * 0.8, 0.1, shade(c, 0.8), z=h, top=0.8))
    return assemble(parts)


@WARDROBE.style()
def doors_ajar(rng) -> Mesh:
    """Open doors, clothes on the rail, things at the bottom."""
    w, d, h, t = u(rng, 0.8, 1.5), u(rng, 0.63, 0.7), u(rng, 1.75, 2.2), 0.025
    c, low = finish(rng), u(rng, 0.05, 0.4)
    parts = [carcass(w, d * 0.7, h, t, c, shelves=[low, h - 0.28])]
    for i in (-1, 1):
        a = u(rng, 0.5, 1.5) if odds(rng, 0.8) else 0.0
        leaf = box(w / 2, 0.02, h, c, w / 4) + grip(rng, tint(rng, "metal"), w * 0.44, -0.01, h * 0.5, 0.015, "bar")
        leaf = leaf.turned(-a) if i < 0 else leaf.scaled(-1, 1, 1).turned(a)
        leaf = leaf.scaled(1, min(1.0, 0.28 / (w / 2 * max(np.sin(a), 0.01))), 1)
        parts.append(leaf.moved(i * w / 2, -d * 0.35))
    parts.append(hung_clothes(rng, w, d * 0.65, h - 0.34, low + 0.05, int(rng.integers(3, 16))))
    if low > 0.2:
        parts.append(box(w - 0.06, d * 0.6, low - 0.05, shade(c, 0.8), z=0.02))
    return assemble(parts)


@WARDROBE.style()
def antique(rng) -> Mesh:
    """Old cupboard: arched or stepped cornice, framed doors, bun feet."""
    w, d, h = u(rng, 0.95, 1.7), u(rng, 0.5, 0.68), u(rng, 1.8, 2.15)
    c = shade(tint(rng, "wood"), u(rng, 0.7, 1.2))
    dark, lift = shade(c, 0.75), 0.1
    parts = [
        block(w, d, h - lift, c, z=lift, b=0.05),
        box(w + 0.08, d + 0.05, 0.06, dark, z=h),
        box(w + 0.05, d + 0.03, 0.09, dark, z=lift),
    ]
    parts += [sphere(0.07, 0.07, 0.06, dark, i * w * 0.42, j * d * 0.36, 0.06, n=8) for i in (-1, 1) for j in (-1, 1)]
    for i in (-1, 1):
        x = i * w * 0.23
        parts.append(box(w * 0.42, 0.04, h * 0.8, dark, x, -d / 2, h * 0.13))
        parts += [box(w * 0.32, 0.06, h * k, c, x, -d / 2, z) for k, z in ((0.28, h * 0.17), (0.38, h * 0.5))]
        parts.append(grip(rng, tint(rng, "metal"), i * 0.05, -d / 2 - 0.02, h * 0.5, 0.018, pick(rng, "ball", "ring")))
    if odds(rng, 0.6):
        o = circle(w / 2, u(rng, 0.1, 0.22), n=20)
        o = o[o[:, 1] >= -1e-6]
        parts.append(
            loft([np.c_[o[:, 0], np.full(len(o), y), o[:, 1] + h + 0.05] for y in (-d / 2, -d / 2 + 0.04)], dark)
        )
    return assemble(parts)


@WARDROBE.style()
def plain_tall(rng) -> Mesh:
    """CAD-plain tall box: door plates with thin gaps, strip handles or none."""
    n = int(rng.integers(1, 5))
    w, d, h = n * u(rng, 0.42, 0.6), u(rng, 0.5, 0.65), u(rng, 1.8, 2.4)
    c = finish(rng)
    plates = [shade(c, u(rng, 0.9, 1.1)) for _ in range(n)] if odds(rng, 0.6) else [tint(rng, "white")] * n
    cw, top = w / n, pick(rng, 0.0, 0.35)
    parts = [box(w, d, h, c)]
    for k in range(n):
        x = (k + 0.5) * cw - w / 2
        parts.append(box(cw - 0.015, 0.02, h - top - 0.1, plates[k], x, -d / 2 - 0.008, 0.08))
        if top:
            parts.append(box(cw - 0.015, 0.02, top - 0.04, plates[k], x, -d / 2 - 0.008, h - top))
        if odds(rng, 0.7):
            parts.append(
                box(
                    0.015,
                    0.03,
                    u(rng, 0.15, 1.0),
                    tint(rng, "metal"),
                    x + cw * (0.4 if k % 2 == 0 else -0.4),
                    -d / 2 - 0.02,
                    h * 0.35,
                )
            )
    return assemble(parts)
