"""More dressers and nightstands: chunky, bow-fronted, open, plain."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, u
from ..fronts import drawers
from ..mesh import Mesh, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..parts import carcass, chance, top_plate
from .chunky import block, case, fat_book, fronts, grip, jar, litter, shade, stubs, toy_colour
from .storage import DRESSER, NIGHTSTAND, finish


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


def lamp(rng, h: float) -> Mesh:
    """A small bedside lamp."""
    c, s = tint(rng, pick(rng, "clay", "metal", "paint")), tint(rng, pick(rng, "white", "fabric"))
    foot = lathe([(0, 0), (0.06, 0), (0.05, 0.02), (0.035, h * 0.3), (0.015, h * 0.55), (0, h * 0.55)], c, 8)
    return foot + lathe([(0.1, h * 0.5), (0.065, h), (0, h)], s, 9)


# ---------------------------------------------------------------------------------------------- dresser
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


# ------------------------------------------------------------------------------------------- nightstand
def _bedside(rng) -> tuple[float, float, float]:
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
    w, d, h = _bedside(rng)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    body, a, b = case(rng, w, d, h, c, pick(rng, 0.0, u(rng, 0.04, 0.2)))
    face = fronts(rng, w * 0.86, b - a, int(rng.integers(1, 4)), 1, shade(c, u(rng, 0.85, 1.3)), metal)
    return assemble([body, face.moved(0, -d * 0.46, a), *_on_top(rng, w, d, h)])


@NIGHTSTAND.style()
def chunky_open(rng) -> Mesh:
    """Fat top and low board between thick posts, a drawer under the top."""
    w, d, h = _bedside(rng)
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
    w, _, h = _bedside(rng)
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
    w, d, h = _bedside(rng)
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
    w, d, h = _bedside(rng)
    c, t = finish(rng), u(rng, 0.015, 0.04)
    if chance(rng):
        parts = [carcass(w, d, h, t, c, shelves=[h * u(rng, 0.35, 0.65)], back=chance(rng))]
    else:
        n = int(rng.integers(1, 4))
        parts = [box(w, d, h, c)]
        parts += [
            box(w * 0.94, 0.02, h / n * 0.88, shade(c, u(rng, 0.8, 1.2)), 0, -d / 2, h * (k + 0.06) / n)
            for k in range(n)
        ]
        parts += [box(w * 0.3, 0.035, 0.015, tint(rng, "metal"), 0, -d / 2, h * (k + 0.55) / n) for k in range(n)]
    return assemble([*parts, top_plate(rng, w * 1.02, d * 1.02, 0.02, c, h, "square"), *_on_top(rng, w, d, h + 0.02)])
