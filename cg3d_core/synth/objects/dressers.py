"""Dressers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, u
from ..fronts import doors, drawers, random_handle
from ..mesh import Mesh, box, cylinder, merge, settled
from ..palette import tint
from ..parts import carcass, legs
from ..registry import Category
from .chunky import block, case, fronts, grip, jar, litter, shade, stubs, toy_colour
from .storage import finish, laden, stand, top_board

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


@DRESSER.style()
def grid(rng) -> Mesh:
    """Rows and columns of drawers."""
    cols = int(rng.integers(1, 4))
    w, d, rows = cols * rng.uniform(0.38, 0.6) + 0.1, rng.uniform(0.38, 0.55), int(rng.integers(2, 6))
    h = float(np.clip(rows * rng.uniform(0.17, 0.26) + 0.1, 0.6, 1.3))
    c = finish(rng)
    lift, parts = stand(rng, w, d, c)
    front = c if odds(rng, 0.75) else finish(rng)
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
            c if odds(rng, 0.5) else tint(rng, "white"),
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


def bowed(rng, w: float, d: float, h: float, c, rows: int, metal, swell: float) -> Mesh:
    """Body with a front bowed in plan and in height, with grooves between rows of drawers."""
    z = np.linspace(0, h, rows * 2 + 1)
    x = np.linspace(-w / 2, w / 2, 9)
    rings = []
    for a in z:
        s = swell * (0.6 + 0.4 * np.sin(np.pi * a / h))
        front = np.stack([x, -d / 2 - s * (1 - (2 * x / w) ** 2) + 0 * x, np.full(9, a)], 1)
        rings.append(np.vstack([front, [(w / 2, d / 2, a), (-w / 2, d / 2, a)]]))
    parts = [loft(rings, c)]
    for k in range(rows):
        s = swell * (0.6 + 0.4 * np.sin(np.pi * (k + 0.5) / rows))
        parts += [
            grip(rng, metal, i * w * 0.22, -d / 2 - s * 0.8, h * (k + 0.5) / rows, 0.018, "ball") for i in (-1, 1)
        ]
        parts.append(box(w * 0.5, 0.012, 0.012, shade(c, 0.6), 0, -d / 2 - swell * 0.9, h * k / rows))
    return merge(parts)


def pulled(rng, w: float, d: float, h: float, rows: int, c, metal) -> list[Mesh]:
    """Rows of drawer boxes in front of y = 0, some pulled out and filled with folded cloth."""
    parts, rh = [], h / rows
    for k in range(rows):
        out = d * u(rng, 0.25, 0.55) if odds(rng, 0.45) else 0.0
        z = k * rh
        parts.append(block(w * 0.96, 0.03, rh * 0.9, c, 0, -out, z + rh * 0.05, b=0.008))
        parts += [grip(rng, metal, i * w * 0.25, -out - 0.015, z + rh * 0.5, 0.018, "knob") for i in (-1, 1)]
        if out:
            parts += [box(0.015, out, rh * 0.7, c, i * w * 0.45, -out / 2, z + rh * 0.1) for i in (-1, 1)]
            parts.append(box(w * 0.88, out, 0.012, c, 0, -out / 2, z + rh * 0.1))
            if odds(rng, 0.7):
                parts.append(
                    block(w * 0.8, out * 0.85, rh * u(rng, 0.5, 0.9), tint(rng, "fabric"), 0, -out / 2, z + rh * 0.12)
                )
    return parts


@DRESSER.style()
def chunky_dresser(rng) -> Mesh:
    """Fat body, big drawer faces and oversized knobs on stubs."""
    w, d, h = u(rng, 0.6, 1.4), u(rng, 0.42, 0.58), u(rng, 0.65, 1.15)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    body, a, b = case(rng, w, d, h, c)
    cols = pick(rng, 1, 1, 2)
    face = fronts(rng, w * 0.88, b - a, int(rng.integers(2, 5)), cols, shade(c, u(rng, 0.85, 1.3)), metal)
    return assemble(
        [body, face.moved(0, -d * 0.46, a), *litter(rng, w * 0.9, d * 0.7, int(rng.choice([0, 0, 1, 3])), h)]
    )


@DRESSER.style()
def bow_front(rng) -> Mesh:
    """Commode with a swelling front on curved feet, marble or wooden top."""
    w, d, h, lift = u(rng, 0.7, 1.3), u(rng, 0.4, 0.48), u(rng, 0.75, 0.98), u(rng, 0.08, 0.2)
    c, metal = tint(rng, pick(rng, "wood", "wood", "white", "paint")), tint(rng, "metal")
    swell = u(rng, 0.03, 0.09)
    parts = [bowed(rng, w, d, h - lift - 0.03, c, int(rng.integers(2, 5)), metal, swell).moved(0, 0, lift)]
    parts.append(box(w * 1.04, d + swell, 0.03, tint(rng, pick(rng, "clay", "wood", "white")), 0, -swell / 2, h - 0.03))
    parts.append(stubs(rng, w * 0.95, d * 0.95, lift + 0.01, c, 0.035))
    return assemble(parts)


@DRESSER.style()
def drawers_open(rng) -> Mesh:
    """Some drawers pulled out, clothes in them."""
    w, d, h, t = u(rng, 0.5, 1.1), u(rng, 0.36, 0.42), u(rng, 0.7, 1.15), 0.025
    c, metal = finish(rng), tint(rng, "metal")
    rows = int(rng.integers(3, 6))
    parts = [carcass(w, d, h, t, c, shelves=[h * k / rows for k in range(1, rows)])]
    front = pulled(rng, w - 2 * t, d * 0.45, h - 2 * t, rows, c, metal)
    return assemble([*parts, merge(front).moved(0, -d / 2 + 0.01, t)])


@DRESSER.style()
def plain_block(rng) -> Mesh:
    """CAD-plain: a box with grooved front and no handles, or recessed rows on a plinth."""
    w, d, h = u(rng, 0.5, 1.7), u(rng, 0.4, 0.56), u(rng, 0.6, 1.2)
    c, rows, cols = finish(rng), int(rng.integers(2, 7)), pick(rng, 1, 1, 2, 3)
    inner, t, gap = shade(c, u(rng, 0.6, 1.0)), u(rng, 0.02, 0.05), u(rng, 0.006, 0.02)
    parts = [box(w, d - 0.02, h, inner, 0, 0.01), box(w + 0.01, d, t, c, z=h)]
    rh, cw = (h - 0.06) / rows, w / cols
    for k in range(rows):
        for q in range(cols):
            parts.append(box(cw - gap, 0.02, rh - gap, c, (q + 0.5) * cw - w / 2, -d / 2 + 0.01, 0.05 + k * rh))
    return assemble(parts)


@DRESSER.style()
def vanity_mirror(rng) -> Mesh:
    """Low drawers either side of a knee hole, a round or three-part mirror, bottles."""
    w, d, h, unit = u(rng, 0.9, 1.4), u(rng, 0.4, 0.5), u(rng, 0.68, 0.8), u(rng, 0.26, 0.34)
    c, g = finish(rng), tint(rng, "glass")
    parts = [box(w, d, 0.03, c, z=h - 0.03)]
    for i in (-1, 1):
        parts.append(
            (box(unit, d * 0.96, h - 0.03, c) + drawers(rng, unit, h - 0.06, 3, 1, c).moved(0, -d * 0.48, 0.01)).moved(
                i * (w - unit) / 2
            )
        )
    r = u(rng, 0.22, 0.36)
    if odds(rng, 0.5):
        mirror = cylinder(r, 0.03, c, n=20) + cylinder(r * 0.92, 0.02, g, z=0.018, n=20)
        parts.append(mirror.turned(np.pi / 2, "x").moved(0, d * 0.42, h + r * 1.02))
    else:
        up = u(rng, 0.45, 0.65)
        parts += [box(w * 0.4, 0.02, up, c, 0, d * 0.44, h), box(w * 0.37, 0.024, up * 0.93, g, 0, d * 0.44, h + 0.02)]
        parts += [box(w * 0.22, 0.02, up * 0.9, g).turned(-i * 0.6).moved(i * w * 0.3, d * 0.34, h) for i in (-1, 1)]
    parts += [
        jar(rng, 0.03, u(rng, 0.06, 0.14)).moved(u(rng, -0.4, 0.4) * w, u(rng, -0.1, 0.1), h)
        for _ in range(int(rng.integers(0, 5)))
    ]
    return assemble(parts)
