"""More desks: chunky, school, standing, roll-top, plain slabs."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, loft, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, lathe, sphere
from ..palette import tint
from ..parts import carcass, clutter, legs
from .chunky import block, fat_book, fat_row, fronts, litter, planks, shade, stubs, toy_colour
from .desks import DESK, laptop, monitor
from .tables import surface


def _kit(rng, w: float, d: float, h: float, p: float = 0.7) -> list[Mesh]:
    """What stands on a desk at height h: screen, laptop, papers, books, lamp, mug; may be nothing."""
    if not odds(rng, p):
        return []
    parts = []
    main = pick(rng, "monitor", "laptop", "paper", "chunky screen")
    if main == "monitor":
        parts.append(monitor(rng, 0.5).moved(u(rng, -0.1, 0.1), d * 0.18, h))
    elif main == "laptop":
        parts.append(laptop(rng).moved(0, 0, h))
    elif main == "chunky screen":
        c = tint(rng, pick(rng, "white", "black", "paint"))
        parts += [
            block(0.5, 0.12, 0.36, c, 0, d * 0.2, h + 0.1),
            box(0.42, 0.02, 0.28, (0.1, 0.15, 0.25), 0, d * 0.2 - 0.06, h + 0.14),
        ]
        parts += [box(0.12, 0.1, 0.12, c, 0, d * 0.2, h), block(0.4, 0.14, 0.03, c, 0, -d * 0.2, h)]
    else:
        parts.append(box(0.21, 0.3, 0.01, tint(rng, "white"), 0, -d * 0.1, h))
    side = pick(rng, -1, 1)
    if odds(rng, 0.5):
        c, x, y = tint(rng, pick(rng, "paint", "metal", "black")), side * w * 0.38, d * 0.25
        parts += [cylinder(0.08, 0.02, c, x, y, h, n=8), bar((x, y, h), (x + side * 0.06, y, h + 0.22), 0.012, c, 5)]
        parts += [bar((x + side * 0.06, y, h + 0.22), (x - side * 0.08, y - 0.05, h + 0.36), 0.012, c, 5)]
        parts.append(cylinder(0.09, 0.1, c, x - side * 0.1, y - 0.06, h + 0.28, top=0.03, n=8))
    if odds(rng, 0.5):
        z = h
        for _ in range(int(rng.integers(1, 5))):
            t = u(rng, 0.02, 0.05)
            parts.append(fat_book(rng, 0.16, 0.22, t).turned(u(rng, -0.4, 0.4)).moved(-side * w * 0.36, 0, z))
            z += t
    if odds(rng, 0.4):
        parts.append(cylinder(0.04, 0.1, tint(rng, "any"), side * w * 0.25, -d * 0.2, h, n=7))
    return parts


@DESK.style()
def chunky_desk(rng) -> Mesh:
    """Fat top over thick legs and a short drawer block with big knobs, game style."""
    w, d, h, t = u(rng, 1.0, 1.7), u(rng, 0.58, 0.85), u(rng, 0.7, 0.82), u(rng, 0.06, 0.12)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    dark, k = shade(c, u(rng, 0.65, 1.15)), h - t
    parts = [planks(rng, w, d, t, c, k) if odds(rng, 0.35) else block(w, d, t, c, z=k)]
    sides = (-1, 1) if odds(rng, 0.35) else (pick(rng, -1, 1),)
    unit = w * u(rng, 0.25, 0.36)
    for i in sides:
        low = pick(rng, 0.0, 0.06, k * 0.45)
        parts.append(block(unit, d * 0.9, k - low, dark, i * (w * 0.49 - unit / 2), 0, low))
        rows = 1 if low > 0.2 else int(rng.integers(2, 4))
        face = fronts(rng, unit * 0.92, k - low - 0.04, rows, 1, c, metal)
        parts.append(face.moved(i * (w * 0.49 - unit / 2), -d * 0.45, low + 0.02))
        if low > 0.01:
            parts.append(stubs(rng, unit, d * 0.88, low + 0.01, dark, 0.045).moved(i * (w * 0.49 - unit / 2)))
    if len(sides) == 1:
        x = -sides[0] * (w * 0.49 - 0.06)
        parts += (
            [box(0.1, 0.1, k, dark, x, j * d * 0.38) for j in (-1, 1)]
            if odds(rng, 0.6)
            else [box(0.08, d * 0.9, k, dark, x)]
        )
    if odds(rng, 0.3):
        parts.append(box(w * 0.95, 0.05, k * 0.6, dark, 0, d * 0.4, k * 0.4))
    kit = litter(rng, w * 0.9, d * 0.9, int(rng.integers(1, 5)), h) if odds(rng, 0.4) else _kit(rng, w, d, h)
    return assemble([*parts, *kit])


@DESK.style()
def school_desk(rng) -> Mesh:
    """Pupils' desk: flat or sloping lid over an open tray, on tubes or cast sides."""
    w, d, h = u(rng, 0.9, 1.3), u(rng, 0.48, 0.6), u(rng, 0.68, 0.78)
    c, m = tint(rng, pick(rng, "wood", "wood", "white", "paint")), tint(rng, pick(rng, "metal", "black", "paint"))
    slope, tray = pick(rng, 0.0, 0.0, u(rng, 0.1, 0.25)), u(rng, 0.08, 0.15)
    top = block(w, d, 0.025, c, b=0.03).turned(slope, "x").moved(0, 0, h - 0.03)
    parts = [top, carcass(w * 0.9, d * 0.8, tray, 0.012, m).moved(0, 0.02, h - tray - 0.06)]
    for i in (-1, 1):
        x = i * w * 0.43
        if odds(rng, 0.5):
            parts += [bar((x, j * d * 0.42, 0), (x, j * d * 0.36, h - 0.03), 0.014, m, 6) for j in (-1, 1)]
        else:
            parts += [
                box(0.03, 0.05, h - 0.05, m, x),
                box(0.035, d * 0.95, 0.03, m, x),
                box(0.035, d * 0.7, 0.03, m, x, 0, h - 0.1),
            ]
    if odds(rng, 0.5):
        parts.append(fat_book(rng, 0.2, 0.27, 0.02).moved(u(rng, -0.2, 0.2), 0, h))
    return assemble(parts)


@DESK.style()
def standing_desk(rng) -> Mesh:
    """Height-adjustable: top on two T-shaped steel columns, at sitting or standing height."""
    w, d, h, t = u(rng, 1.1, 1.9), u(rng, 0.6, 0.85), u(rng, 0.7, 1.2), u(rng, 0.018, 0.04)
    m, s, x = tint(rng, pick(rng, "metal", "black", "white")), u(rng, 0.05, 0.09), w * u(rng, 0.3, 0.42)
    parts = [block(w, d, t, surface(rng), z=h - t, b=u(rng, 0.01, 0.06))]
    for i in (-1, 1):
        parts += [box(s, s * 1.4, h * 0.62, m, i * x), box(s * 0.75, s, h - t, m, i * x)]
        parts += [box(s * 1.1, d * 0.92, 0.035, m, i * x), box(s, d * 0.8, 0.035, m, i * x, 0, h - t - 0.035)]
    parts.append(box(2 * x, 0.05, 0.04, m, z=h - t - 0.05))
    if odds(rng, 0.3):
        parts.append(box(0.12, 0.04, 0.03, (0.1, 0.1, 0.1), w * 0.35, -d / 2 + 0.02, h - t - 0.03))
    return assemble([*parts, *_kit(rng, w, d, h, 0.6 if h < 1.1 else 0.3)])


@DESK.style()
def roll_top(rng) -> Mesh:
    """Pedestals below, curved roller lid or slanted flap above."""
    w, d, h, up = u(rng, 0.95, 1.5), u(rng, 0.55, 0.75), u(rng, 0.72, 0.78), u(rng, 0.3, 0.48)
    c, metal, unit = tint(rng, "wood"), tint(rng, pick(rng, "metal", "black")), w * u(rng, 0.25, 0.32)
    parts = [box(w, d, 0.035, c, z=h - 0.035)]
    for i in (-1, 1):
        parts.append(box(unit, d * 0.94, h - 0.03, c, i * (w / 2 - unit / 2 - 0.01)))
        face = fronts(rng, unit * 0.95, h - 0.1, int(rng.integers(2, 5)), 1, c, metal)
        parts.append(face.moved(i * (w / 2 - unit / 2 - 0.01), -d * 0.46, 0.04))
    if odds(rng, 0.6):
        p = arc(1, np.pi / 2, np.pi, 7) * [d * 0.75, up] + [d * 0.25, 0]
    else:
        p = np.float32([(d * 0.1, up), (-d * 0.5, up * 0.25)])
    p = np.vstack([[(d / 2, 0), (d / 2, up)], p, [(p[-1][0], 0)]])
    shut = odds(rng, 0.5)
    spans = [(-w / 2, w / 2)] if shut else [(-w / 2, -w / 2 + 0.04), (w / 2 - 0.04, w / 2)]
    for a, b in spans:
        parts.append(loft([np.c_[np.full(len(p), x), p[:, 0], p[:, 1] + h] for x in (a, b)], c))
    if shut:
        parts += [sphere(0.02, 0.02, 0.02, metal, s * w * 0.25, -d * 0.5, h + 0.05, n=6) for s in (-1, 1)]
    else:
        walls = np.linspace(-w / 2, w / 2, 6)[1:-1]
        parts.append(
            carcass(w * 0.96, 0.2, up * 0.8, 0.015, c, walls=walls, shelves=[up * 0.4]).moved(0, d / 2 - 0.12, h)
        )
        things = clutter(rng, w * 0.5, d * 0.3, 3, h)
        parts += [things.moved(0, -d * 0.15)] if things else []
    return assemble(parts)


@DESK.style()
def slab_desk(rng) -> Mesh:
    """Plain CAD desk: a board with side walls, a shelf on one side, no more."""
    w, d, h, t = u(rng, 0.9, 1.8), u(rng, 0.5, 0.8), u(rng, 0.68, 0.78), u(rng, 0.02, 0.06)
    c, hand = surface(rng), pick(rng, -1, 1)
    parts = [box(w, d, t, c, z=h - t), box(t, d, h - t, c, hand * (w - t) / 2)]
    x, s = -hand * (w / 2), w * u(rng, 0.25, 0.4)
    kind = pick(rng, "wall", "open", "block", "legs")
    if kind == "wall":
        parts.append(box(t, d, h - t, c, -hand * (w - t) / 2))
    elif kind == "open":
        n = int(rng.integers(1, 4))
        parts.append(
            carcass(
                s, d, h - t, t, c, back=odds(rng, 0.5), shelves=[(h - t) * (k + 1) / (n + 1) for k in range(n)]
            ).moved(x + hand * s / 2)
        )
    elif kind == "block":
        parts += [box(s, d, h - t, c, x + hand * s / 2)]
        parts += [
            box(s * 0.9, 0.02, (h - t) * 0.28, shade(c, 0.85), x + hand * s / 2, -d / 2, (h - t) * (0.04 + 0.32 * k))
            for k in range(3)
        ]
    else:
        parts.append(legs(rng, 0.1, d * 0.9, h - t, c, 0.025, kind="square").moved(x + hand * 0.08))
    if odds(rng, 0.5):
        parts.append(box(w * 0.98, t, h * 0.5, c, 0, d / 2 - t, h * 0.4))
    return assemble([*parts, *_kit(rng, w, d, h, 0.4)])


@DESK.style()
def wizard_desk(rng) -> Mesh:
    """Heavy old scholar's desk with shelf of fat books at the back, scrolls, candle."""
    w, d, h = u(rng, 1.1, 1.7), u(rng, 0.6, 0.85), u(rng, 0.72, 0.82)
    c = shade(tint(rng, "wood"), u(rng, 0.7, 1.2))
    dark, up = shade(c, 0.7), u(rng, 0.28, 0.45)
    parts = [block(w, d, 0.09, c, z=h - 0.09), box(w * 0.9, d * 0.85, 0.14, dark, z=h - 0.22)]
    parts.append(stubs(rng, w * 0.95, d * 0.92, h - 0.08, dark, u(rng, 0.05, 0.07)))
    parts.append(
        fronts(rng, w * 0.8, 0.12, 1, int(rng.integers(1, 4)), c, tint(rng, "metal")).moved(0, -d * 0.43, h - 0.22)
    )
    parts.append(carcass(w * 0.96, 0.24, up, 0.035, c).moved(0, d / 2 - 0.13, h))
    parts += [b.moved(0, d / 2 - 0.14, h + 0.035) for b in fat_row(rng, w * 0.85, 0.22, up - 0.08, u(rng, 0.4, 1))]
    for _ in range(int(rng.integers(0, 4))):
        roll = cylinder(0.025, 0.25, (0.9, 0.85, 0.7), n=6).turned(np.pi / 2, "x").turned(u(rng, 0, 3))
        parts.append(roll.moved(u(rng, -0.3, 0.3) * w, -d * 0.15, h + 0.025))
    if odds(rng, 0.5):
        globe = lathe([(0, 0), (0.07, 0), (0.015, 0.03), (0.015, 0.08), (0, 0.08)], tint(rng, "metal"), 7)
        parts += [
            globe.moved(w * 0.36, -0.05, h),
            sphere(0.09, 0.09, 0.09, (0.2, 0.4, 0.7), w * 0.36, -0.05, h + 0.16, n=8),
        ]
    return assemble([*parts, *litter(rng, w * 0.6, d * 0.3, int(rng.integers(0, 3)), h)])
