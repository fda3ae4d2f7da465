"""Nightstands."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..fronts import doors, drawers, random_handle
from ..mesh import Mesh, box, cylinder, lathe, sphere
from ..palette import tint
from ..parts import carcass, clutter, legs, top_plate
from ..registry import Category
from .chunky import block, case, fat_book, fronts, shade, stubs, toy_colour
from .storage import finish, laden, stand, top_board

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


def _bedside(rng) -> tuple[float, float, float]:
    return rng.uniform(0.35, 0.75), rng.uniform(0.32, 0.5), rng.uniform(0.42, 0.72)


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
            c if odds(rng, 0.7) else tint(rng, "white"),
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
    z = case - a if odds(rng, 0.7) else 0.0
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
    if odds(rng, 0.5):
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
    parts.append(carcass(w, d, h - lift, rng.uniform(0.015, 0.03), c, back=odds(rng, 0.6), shelves=z).moved(0, 0, lift))
    things = clutter(rng, w * 0.7, d * 0.6, int(rng.integers(0, 3)), lift + float(z[0]) + 0.01)
    return laden(rng, [*parts, *([things] if things else [])], w, d, h)


def lamp(rng, h: float) -> Mesh:
    """A small bedside lamp."""
    c, s = tint(rng, pick(rng, "clay", "metal", "paint")), tint(rng, pick(rng, "white", "fabric"))
    foot = lathe([(0, 0), (0.06, 0), (0.05, 0.02), (0.035, h * 0.3), (0.015, h * 0.55), (0, h * 0.55)], c, 8)
    return foot + lathe([(0.1, h * 0.5), (0.065, h), (0, h)], s, 9)


def _bedside_size(rng) -> tuple[float, float, float]:
    return u(rng, 0.38, 0.62), u(rng, 0.34, 0.48), u(rng, 0.43, 0.65)


def _on_top(rng, w: float, d: float, h: float) -> list[Mesh]:
    """Lamp, book, clock or nothing."""
    kind = pick(rng, "bare", "lamp", "lamp", "book", "clock")
    parts = []
    if kind == "lamp":
        parts.append(lamp(rng, u(rng, 0.2, 0.34)).moved(u(rng, -0.1, 0.1), d * 0.1, h))
    elif kind == "clock":
        parts.append(
            block(0.12, 0.07, 0.1, tint(rng, "paint"), z=h, b=0.01)
            + box(0.09, 0.01, 0.06, (0.95, 0.95, 0.9), 0, -0.036, h + 0.02)
        )
    if kind == "book" or odds(rng, 0.3):
        parts.append(
            fat_book(rng, 0.13, 0.18, u(rng, 0.015, 0.05)).turned(u(rng, -0.5, 0.5)).moved(w * 0.18, -d * 0.12, h)
        )
    return parts


@NIGHTSTAND.style()
def chunky_nightstand(rng) -> Mesh:
    """Small fat box with thick top and one to three big drawers."""
    w, d, h = _bedside_size(rng)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    body, a, b = case(rng, w, d, h, c, pick(rng, 0.0, u(rng, 0.04, 0.2)))
    face = fronts(rng, w * 0.86, b - a, int(rng.integers(1, 4)), 1, shade(c, u(rng, 0.85, 1.3)), metal)
    return assemble([body, face.moved(0, -d * 0.46, a), *_on_top(rng, w, d, h)])


@NIGHTSTAND.style()
def chunky_open(rng) -> Mesh:
    """Fat top and low board between thick posts, a drawer under the top."""
    w, d, h = _bedside_size(rng)
    c, t = toy_colour(rng), u(rng, 0.035, 0.06)
    dark = shade(c, 0.8)
    parts = [block(w, d, t, c, z=h - t), block(w * 0.86, d * 0.86, t, dark, z=u(rng, 0.06, 0.14))]
    parts.append(stubs(rng, w * 0.94, d * 0.92, h - t, dark, u(rng, 0.025, 0.045)))
    if odds(rng, 0.7):
        parts += [box(w * 0.84, d * 0.84, 0.13, c, z=h - t - 0.13)]
        parts.append(fronts(rng, w * 0.76, 0.13, 1, 1, dark, tint(rng, "metal")).moved(0, -d * 0.42, h - t - 0.13))
    return assemble([*parts, *_on_top(rng, w, d, h)])


@NIGHTSTAND.style()
def drum_nightstand(rng) -> Mesh:
    """Round or half-round body with a door or curved drawers."""
    w, _, h = _bedside_size(rng)
    w = min(w, 0.5)
    c, lift = finish(rng), pick(rng, 0.0, u(rng, 0.03, 0.15))
    r = w / 2
    parts = [lathe([(0, lift), (r, lift), (r, h), (0, h)], c, 22), cylinder(r * 1.03, 0.02, shade(c, 0.8), z=h, n=22)]
    for k in range(1, int(rng.integers(2, 4))):
        parts.append(
            lathe(
                [(r * 1.005, h * k / 3), (r * 1.02, h * k / 3 + 0.006), (r * 1.005, h * k / 3 + 0.012)],
                shade(c, 0.5),
                22,
            )
        )
    parts += [sphere(0.018, 0.018, 0.018, tint(rng, "metal"), 0, -r - 0.012, z, n=6) for z in (h * 0.5, h * 0.82)]
    if lift:
        parts.append(stubs(rng, r * 1.3, r * 1.3, lift + 0.005, c, 0.02))
    return assemble([*parts, *_on_top(rng, w * 0.7, w * 0.7, h + 0.02)])


@NIGHTSTAND.style()
def steel_frame_nightstand(rng) -> Mesh:
    """Thin frame of steel with boards or a floating drawer box in it."""
    w, d, h = _bedside_size(rng)
    m, c, s = tint(rng, pick(rng, "black", "metal", "white")), finish(rng), u(rng, 0.014, 0.025)
    parts = [box(s, s, h, m, i * (w - s) / 2, j * (d - s) / 2) for i in (-1, 1) for j in (-1, 1)]
    for z in (0.0, h - s) if odds(rng, 0.6) else (h - s,):
        parts += [box(w, s, s, m, 0, j * (d - s) / 2, z) for j in (-1, 1)] + [
            box(s, d, s, m, i * (w - s) / 2, 0, z) for i in (-1, 1)
        ]
    b = h * u(rng, 0.25, 0.5)
    parts += [
        box(w - 2 * s, d, b, c, z=h - b),
        drawers(rng, w - 2 * s, b, pick(rng, 1, 2), 1, c).moved(0, -d / 2, h - b),
    ]
    if odds(rng, 0.5):
        parts.append(box(w - s, d - s, 0.015, c, z=h * 0.15))
    return assemble([*parts, *_on_top(rng, w, d, h)])


@NIGHTSTAND.style()
def plain_cubby(rng) -> Mesh:
    """CAD-plain box: two drawer plates with slots, or open shelves, to the floor."""
    w, d, h = _bedside_size(rng)
    c, t = finish(rng), u(rng, 0.015, 0.04)
    if odds(rng, 0.5):
        parts = [carcass(w, d, h, t, c, shelves=[h * u(rng, 0.35, 0.65)], back=odds(rng, 0.5))]
    else:
        n = int(rng.integers(1, 4))
        parts = [box(w, d, h, c)]
        parts += [
            box(w * 0.94, 0.02, h / n * 0.88, shade(c, u(rng, 0.8, 1.2)), 0, -d / 2, h * (k + 0.06) / n)
            for k in range(n)
        ]
        parts += [box(w * 0.3, 0.035, 0.015, tint(rng, "metal"), 0, -d / 2, h * (k + 0.55) / n) for k in range(n)]
    return assemble([*parts, top_plate(rng, w * 1.02, d * 1.02, 0.02, c, h, "square"), *_on_top(rng, w, d, h + 0.02)])
