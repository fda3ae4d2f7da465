"""Refrigerators and coolers."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, handle, log_u, odds, panel, pick, soft_box, u
from ..mesh import box, cylinder, merge
from ..palette import tint
from ..registry import Category

REFRIGERATOR = Category(
    "refrigerator", "appliance",
    synonyms=("freezer", "icebox", "refrigerator freezer", "household refrigerator", "cooling cabinet"),
    glosses=("an appliance that keeps food cold", "a tall cold cabinet in the kitchen where milk and vegetables are stored",
             "a white goods appliance in which food and drink are chilled or frozen", "a big kitchen machine with doors for cooling groceries",
             "where you keep the milk cold"),
    place="wall_floor", rooms=("kitchen", "kitchen", "office", "shop"))  # fmt: skip


def _skin(rng):
    return tint(rng, pick(rng, "white", "white", "metal", "metal", "black", "paint"))


def _cold_box(rng, w, d, h, splits, colour, knob, gap=0.008, foot=0.03):
    """Carcass with a grid of doors; ``splits`` = [(x0, x1, z0, z1, hinge)] as shares of the front, hinge -1, 1 or 0 (a drawer)."""
    t, kind = u(rng, 0.03, 0.07), pick(rng, "bar", "bar", "grip", "edge")
    parts = [box(w * 0.98, d - t, h, colour, y=t / 2, z=foot), box(w * 0.9, d * 0.85, foot, tint(rng, "black"))]
    front = -d / 2
    for x0, x1, z0, z1, hinge in splits:
        dw, dh = (x1 - x0) * w - gap, (z1 - z0) * h - gap
        x, z = ((x0 + x1) / 2 - 0.5) * w, foot + z0 * h + gap / 2
        parts.append(panel(dw, dh, t, colour, x, front + t / 2, z, r=u(rng, 0.008, 0.025)))
        if kind == "edge":
            continue
        if hinge == 0:
            parts.append(
                handle(dw * u(rng, 0.5, 0.85), knob, x, front, z + dh - 0.06, upright=False, r=u(rng, 0.007, 0.014))
            )
            continue
        hx = x - hinge * (dw / 2 - u(rng, 0.04, 0.06))
        if kind == "bar":
            length = min(dh * u(rng, 0.4, 0.85), 1.2)
            parts.append(handle(length, knob, hx, front, z + dh / 2, r=u(rng, 0.008, 0.016), out=u(rng, 0.03, 0.06)))
        else:
            length = min(dh * 0.6, u(rng, 0.15, 0.35))
            parts.append(box(0.03, 0.03, length, knob, hx, front - 0.01, z + (dh - length) / 2))
    return parts


@REFRIGERATOR.style()
def refrigerator_top_freezer(rng):
    w, d, h = u(rng, 0.5, 0.8), u(rng, 0.52, 0.75), u(rng, 1.3, 1.85)
    s, side, c = u(rng, 0.6, 0.76), pick(rng, -1, 1), _skin(rng)
    return assemble(
        _cold_box(rng, w, d, h, [(0, 1, 0, s, side), (0, 1, s, 1, side)], c, tint(rng, pick(rng, "metal", "black")))
    )


@REFRIGERATOR.style()
def refrigerator_bottom_freezer(rng):
    w, d, h = u(rng, 0.54, 0.8), u(rng, 0.55, 0.75), u(rng, 1.55, 2.05)
    s, side, c = u(rng, 0.28, 0.45), pick(rng, -1, 1), _skin(rng)
    low = pick(rng, side, 0)
    return assemble(_cold_box(rng, w, d, h, [(0, 1, 0, s, low), (0, 1, s, 1, side)], c, tint(rng, "metal")))


@REFRIGERATOR.style()
def refrigerator_side_by_side(rng):
    w, d, h = u(rng, 0.8, 1.15), u(rng, 0.62, 0.85), u(rng, 1.65, 1.95)
    s, c = u(rng, 0.38, 0.52), _skin(rng)
    parts = _cold_box(rng, w, d, h, [(0, s, 0, 1, -1), (s, 1, 0, 1, 1)], c, tint(rng, "metal"))
    if odds(rng, 0.6):  # ice and water dispenser
        x = (s / 2 - 0.5) * w
        parts.append(panel(w * s * 0.55, h * 0.2, 0.02, tint(rng, "black"), x, -d / 2 - 0.006, h * u(rng, 0.5, 0.58)))
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_french_door(rng):
    w, d, h, s, c = u(rng, 0.75, 0.98), u(rng, 0.65, 0.85), u(rng, 1.7, 1.9), u(rng, 0.3, 0.42), _skin(rng)
    low = [(0, 1, 0, s, 0)] if odds(rng, 0.6) else [(0, 1, 0, s / 2, 0), (0, 1, s / 2, s, 0)]
    return assemble(_cold_box(rng, w, d, h, [*low, (0, 0.5, s, 1, -1), (0.5, 1, s, 1, 1)], c, tint(rng, "metal")))


@REFRIGERATOR.style()
def refrigerator_small(rng):
    w, d, h, c = u(rng, 0.4, 0.6), u(rng, 0.42, 0.62), u(rng, 0.5, 1.05), _skin(rng)
    parts = _cold_box(rng, w, d, h, [(0, 1, 0, 1, pick(rng, -1, 1))], c, tint(rng, "metal"))
    if odds(rng, 0.6):
        parts.append(box(w * 1.01, d, 0.02, tint(rng, pick(rng, "white", "black", "wood")), z=h + 0.03))
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_rounded_retro(rng):
    w, d, h, c = (
        u(rng, 0.52, 0.7),
        u(rng, 0.55, 0.75),
        u(rng, 1.1, 1.8),
        tint(rng, pick(rng, "paint", "white", "black")),
    )
    r, k, s = u(rng, 0.07, 0.14), tint(rng, "metal"), u(rng, 0.62, 0.75)
    parts = [panel(w, h, d * 0.85, c, 0, d * 0.07, 0.08, r=r, n=4)]
    doors = [(0.09, h * s - 0.01), (0.09 + h * s, h * (1 - s) - 0.02)] if odds(rng, 0.6) else [(0.09, h - 0.02)]
    for z, dh in doors:
        parts += [panel(w * 0.97, dh, 0.07, c, 0, -d * 0.4, z, r=r * 0.9, n=4),
                  handle(0.22, k, w * 0.38, -d * 0.4 - 0.035, z + dh * 0.55, upright=odds(rng, 0.5), r=0.014)]  # fmt: skip
    parts += [cylinder(0.025, 0.085, k, x, y, n=8) for x in (-w * 0.38, w * 0.38) for y in (-d * 0.28, d * 0.38)]
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_glass_door_cooler(rng):
    w, d, h, c = (
        u(rng, 0.5, 1.3),
        u(rng, 0.5, 0.8),
        u(rng, 1.4, 2.1),
        tint(rng, pick(rng, "white", "black", "metal", "paint")),
    )
    n, glass, t = (2 if w > 0.85 else 1), tint(rng, "glass"), 0.05
    parts = [box(w, 0.05, h, c, y=d / 2 - 0.025), box(w, d, 0.18, c), box(w, d, u(rng, 0.1, 0.25), c, z=h)]
    parts += [box(0.04, d, h, c, x=s * (w / 2 - 0.02)) for s in (-1, 1)]
    for z in np.arange(0.3, h - 0.1, u(rng, 0.25, 0.38)):
        parts.append(box(w * 0.92, d * 0.8, 0.015, tint(rng, "metal"), y=0.05, z=z))
        parts += [cylinder(0.032, u(rng, 0.1, 0.22), tint(rng, "paint"), x, -d * 0.25, z + 0.015, n=6)
                  for x in np.arange(-w * 0.4, w * 0.41, u(rng, 0.09, 0.14)) if odds(rng, 0.8)]  # fmt: skip
    for k in range(n):
        dw = w / n
        x = (k + 0.5) * dw - w / 2
        for sx, wx, hz, z in ((-1, t, h - 0.2, 0.19), (1, t, h - 0.2, 0.19)):
            parts.append(box(wx, 0.04, hz, c, x + sx * (dw - wx) / 2, -d / 2, z))
        parts += [
            box(dw, 0.04, t, c, x, -d / 2, 0.19),
            box(dw, 0.04, t, c, x, -d / 2, h - 0.06),
            handle(0.35, tint(rng, "black"), x + dw * 0.42, -d / 2 - 0.02, h * 0.5),
        ]
        if odds(rng, 0.7):
            parts.append(box(dw - t, 0.006, h - 0.2, glass, x, -d / 2, 0.19))
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_plain_closed_box(rng):
    """A CAD-plain case of any proportion: flat fronts, thin joints, simple bars or dark grips for handles."""
    h = log_u(rng, 0.55, 2.2)
    w, d, c = u(rng, 0.42, 1.0) if h > 1.2 else u(rng, 0.4, 0.65), u(rng, 0.45, 0.8), _skin(rng)
    dark, t, two = tint(rng, "black"), u(rng, 0.02, 0.08), odds(rng, 0.3)
    cuts = sorted(u(rng, 0.2, 0.8) for _ in range(int(rng.integers(0, 3)))) if h > 1.0 else []
    parts = [box(w, d, h, c), box(w * 0.98, 0.012, h * 0.98, dark, y=-d / 2, z=h * 0.01)]
    levels = [0.02, *cuts, 1.0]
    for low, high in pairwise(levels):
        for k in range(2 if two else 1):
            dw = w / (2 if two else 1)
            x, z, dh = (k - 0.5) * dw * two, low * h + 0.004, max((high - low) * h - 0.008, 0.04)
            parts.append(box(dw - 0.006, t, dh, c, x, -d / 2 - t / 2, z))
            hx = x + (dw / 2 - 0.05) * ((-1 if k else 1) if two else 1)
            if dh > 0.3:
                parts.append(box(0.025, 0.04, dh * u(rng, 0.25, 0.8), pick(rng, dark, c), hx, -d / 2 - t - 0.02, z + dh * 0.1))  # fmt: skip
            else:
                parts.append(box(dw * 0.6, 0.03, 0.025, dark, x, -d / 2 - t - 0.012, z + dh * 0.75))
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_chunky_low_poly(rng):
    """The game asset: a fat bevelled case with two doors and oversized handles."""
    w, d, h, c = u(rng, 0.65, 1.0), u(rng, 0.6, 0.9), u(rng, 1.2, 1.9), tint(rng, pick(rng, "white", "paint", "metal"))
    k, r, s = tint(rng, pick(rng, "metal", "black", "paint")), u(rng, 0.04, 0.15), u(rng, 0.55, 0.72)
    if odds(rng, 0.4):
        s = 1 - s
    parts = [soft_box(w, d, h, c, z=0.06, r=r, n=1), box(w * 0.85, d * 0.8, 0.07, tint(rng, "black"))]
    for z, dh in ((0.09, h * s - 0.05), (0.09 + h * s, h * (1 - s) - 0.06)):
        parts.append(panel(w * 0.94, dh, 0.1, c, 0, -d / 2 - 0.02, z, r=r * 0.6, n=1))
        parts.append(panel(0.07, dh * u(rng, 0.3, 0.6), 0.09, k, w * 0.35, -d / 2 - 0.1, z + dh * 0.25, r=0.02, n=1))
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_open_with_food(rng):
    """Door swung open: shelves, drawers, bottles and boxes inside."""
    w, d, h, c = u(rng, 0.5, 0.85), u(rng, 0.5, 0.7), u(rng, 0.7, 1.9), _skin(rng)
    t, inner = 0.04, tint(rng, "white")
    parts = [box(t, d, h, c, x=s * (w - t) / 2) for s in (-1, 1)]
    parts += [box(w, d, t, c), box(w, d, t, c, z=h - t), box(w, t, h, inner, y=(d - t) / 2)]
    for z in np.arange(0.28, h - 0.15, u(rng, 0.25, 0.35)):
        parts.append(box(w * 0.92, d * 0.85, 0.012, tint(rng, "glass"), y=0.03, z=z))
        for x in np.linspace(-0.34, 0.34, int(rng.integers(2, 5))) * w:
            food = tint(rng, "any")
            r = u(rng, 0.03, 0.05)
            parts.append(cylinder(r, u(rng, 0.08, 0.2), food, x, u(rng, -0.1, 0.1), z + 0.012, u(rng, 0.4, 1) * r, 7)
                         if odds(rng, 0.6) else box(0.1, 0.12, u(rng, 0.05, 0.15), food, x, 0, z + 0.012))  # fmt: skip
    parts.append(box(w * 0.88, d * 0.8, 0.2, tint(rng, "glass"), z=t))
    door = [box(w, 0.06, h, c, x=w / 2), handle(0.4, tint(rng, "metal"), w * 0.9, -0.03, h * 0.55)]
    door += [box(w * 0.8, 0.09, 0.08, inner, w / 2, 0.07, z) for z in np.arange(0.15, h - 0.2, 0.35)]
    side = pick(rng, -1, 1)
    leaf = merge(door).turned(-u(rng, 1.2, 2.1)).moved(-w / 2, -d / 2 - 0.03)
    return assemble([merge([*parts, leaf]).scaled(side, 1, 1)])
