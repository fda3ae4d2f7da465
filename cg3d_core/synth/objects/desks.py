"""Desks, plain and with the things that make a table a desk."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..fronts import drawers, random_handle
from ..mesh import Mesh, box, cylinder, merge, settled, slab
from ..palette import tint
from ..parts import boxes, carcass, clutter, legs, pad, rounded
from ..registry import Category

DESK = Category(
    "desk",
    "table",
    synonyms=(
        "writing desk",
        "office desk",
        "work desk",
        "computer desk",
        "study desk",
        "writing table",
        "home-office desk",
    ),
    glosses=(
        "a table with drawers at which one writes or works",
        "a work table in an office, often with a monitor on it",
        "furniture for working at a computer",
        "a student's table with a drawer unit under one end",
        "a table with side panels and a modesty board for office work",
        "a place to do homework",
    ),
    place="wall_floor",
    rooms=("office", "bedroom", "living"),
)


def monitor(rng, w: float | None = None) -> Mesh:
    """A screen on a stand with keyboard and mouse, z = 0 on the desk, front at -y."""
    w = w or rng.uniform(0.42, 0.7)
    h, c = w * rng.uniform(0.55, 0.65), tint(rng, "black")
    z = rng.uniform(0.08, 0.16)
    parts = [box(w, 0.03, h, c, 0, 0, z), box(w * 0.95, 0.005, h * 0.92, (0.05, 0.06, 0.09), 0, -0.017, z + h * 0.04)]
    parts += [cylinder(0.02, z + 0.08, c, 0, 0.03, n=8), box(0.24, 0.18, 0.012, c, 0, 0.02)]
    if odds(rng, 0.8):
        parts.append(box(0.42, 0.13, 0.02, c, rng.uniform(-0.05, 0.05), -0.25))
        parts.append(pad(0.06, 0.1, 0.03, c, 0.3, -0.25, r=0.012))
    return merge(parts)


def laptop(rng) -> Mesh:
    """An open laptop."""
    w, d, c = rng.uniform(0.3, 0.38), rng.uniform(0.21, 0.26), tint(rng, pick(rng, "metal", "black"))
    lid = box(w, 0.008, d, c).turned(-rng.uniform(0.1, 0.5), "x").moved(0, d / 2, 0.01)
    return merge([box(w, d, 0.018, c), lid])


def _equip(rng, parts: list[Mesh], w: float, d: float, h: float) -> Mesh:
    """The finished desk, in most cases with a monitor, a laptop or papers on it."""
    kind = pick(rng, "bare", "monitor", "monitor", "two", "laptop", "papers")
    x = rng.uniform(-0.15, 0.15) * w
    if kind == "monitor":
        parts.append(monitor(rng).moved(x, d * 0.2, h))
    elif kind == "two":
        parts += [monitor(rng, 0.5).turned(-i * 0.2).moved(i * 0.28, d * 0.2, h) for i in (-1, 1)]
    elif kind == "laptop":
        parts.append(laptop(rng).moved(x, -0.05, h))
    if kind == "papers" or (kind != "bare" and odds(rng, 0.3)):
        things = clutter(rng, w, d, int(rng.integers(1, 6)), h)
        parts.append(things)
    return settled(merge(parts))


def _size(rng) -> tuple[float, float, float, float]:
    """Width, depth, height, thickness of the top."""
    return rng.uniform(0.9, 1.8), rng.uniform(0.5, 0.8), rng.uniform(0.70, 0.78), rng.uniform(0.018, 0.04)


def pedestal_unit(rng, w: float, d: float, h: float, colour, grip=None) -> Mesh:
    """A drawer unit, w by d by h, fronts at -y."""
    rows = int(rng.integers(2, 5))
    front = drawers(rng, w - 0.02, h - 0.03, rows, 1, colour if odds(rng, 0.7) else tint(rng, "white"), grip)
    return box(w, d, h, colour) + front.moved(0, -d / 2, 0.015)


@DESK.style()
def pedestal_desk(rng) -> Mesh:
    """Drawer units under one or both ends."""
    w, d, h, t = _size(rng)
    c, m = (
        tint(rng, pick(rng, "wood", "wood", "white", "black", "metal")),
        tint(rng, pick(rng, "metal", "wood", "black")),
    )
    grip, u = random_handle(rng), rng.uniform(0.3, 0.45)
    parts = [box(w, d, t, c, z=h - t)]
    both = odds(rng, 0.45) and w > 1.15
    sides = (-1, 1) if both else (pick(rng, -1, 1),)
    lift = rng.choice([0.0, 0.0, 0.12])
    for i in sides:
        parts.append(pedestal_unit(rng, u, d * 0.95, h - t - lift, c, grip).moved(i * (w / 2 - u / 2 - 0.01), 0, lift))
        if lift:
            parts.append(legs(rng, u, d * 0.9, lift, c, 0.02).moved(i * (w / 2 - u / 2 - 0.01)))
    if not both:
        i = -sides[0]
        if odds(rng, 0.5):
            parts.append(box(0.03, d * 0.95, h - t, c, i * (w / 2 - 0.03)))
        else:
            parts += [box(0.05, 0.05, h - t, m, i * (w / 2 - 0.05), j * (d / 2 - 0.05)) for j in (-1, 1)]
    if odds(rng, 0.5):
        parts.append(box(w * 0.96, 0.02, h * rng.uniform(0.3, 0.9), c, 0, d * 0.42, h * 0.1))
    return _equip(rng, parts, w, d, h)


@DESK.style()
def writing_desk(rng) -> Mesh:
    """Four legs and flat drawers under the top; some with a row of pigeonholes at the back."""
    w, d, h, t = _size(rng)
    c, a = tint(rng, pick(rng, "wood", "wood", "white", "black")), rng.uniform(0.08, 0.16)
    n = int(rng.integers(1, 4))
    parts = [
        box(w, d, t, c, z=h - t),
        box(w * 0.96, d * 0.94, a, c, z=h - t - a),
        legs(rng, w * 0.96, d * 0.94, h - t - a, c, rng.uniform(0.015, 0.035), rng.choice([0, 0, 0.05])),
    ]
    parts.append(drawers(rng, w * 0.94, a - 0.01, 1, n, c).moved(0, -d * 0.47, h - t - a + 0.005))
    if odds(rng, 0.35):
        up, deep = rng.uniform(0.15, 0.4), rng.uniform(0.15, 0.25)
        x = np.linspace(-w / 2, w / 2, int(rng.integers(3, 6)) + 1)[1:-1]
        parts.append(carcass(w * 0.98, deep, up, 0.016, c, walls=x * 0.98).moved(0, d / 2 - deep / 2, h))
    return _equip(rng, parts, w, d * 0.8, h)


@DESK.style()
def panel_desk(rng) -> Mesh:
    """Side panels to the floor with a modesty board, as in offices."""
    w, d, h, t = _size(rng)
    c = tint(rng, pick(rng, "wood", "white", "white", "metal"))
    parts = [box(w, d, t, c, z=h - t)] + [box(t, d * 0.95, h - t, c, i * (w / 2 - t)) for i in (-1, 1)]
    parts.append(
        box(
            w - 2 * t,
            t,
            h * rng.uniform(0.35, 0.85),
            c,
            0,
            d * rng.uniform(0.25, 0.45),
            h - t - h * 0.35 if odds(rng, 0.3) else h * 0.1,
        )
    )
    if odds(rng, 0.4):
        parts.append(box(w * 0.6, d * 0.45, 0.018, c, 0, -d * 0.1, h - 0.14))  # keyboard tray
    if odds(rng, 0.4):
        parts.append(pedestal_unit(rng, 0.4, d * 0.8, h * 0.78, c).moved(pick(rng, -1, 1) * w * 0.3))
    return _equip(rng, parts, w, d, h)


@DESK.style()
def corner_desk(rng) -> Mesh:
    """L-shaped, either hand."""
    w, d, h, t = rng.uniform(1.4, 2.0), rng.uniform(0.6, 0.75), rng.uniform(0.71, 0.77), rng.uniform(0.02, 0.035)
    run, hand = rng.uniform(0.6, 1.1), pick(rng, -1, 1)
    c, m = tint(rng, pick(rng, "wood", "white", "black")), tint(rng, pick(rng, "metal", "black", "wood"))
    e = rng.uniform(0.45, 0.65)
    x2 = hand * (w / 2 - e / 2)
    parts = [box(w, d, t, c, z=h - t), box(e, run, t, c, x2, -d / 2 - run / 2, h - t)]
    corners = [
        (-hand * (w / 2 - 0.05), d / 2 - 0.05),
        (-hand * (w / 2 - 0.05), -d / 2 + 0.05),
        (hand * (w / 2 - 0.05), d / 2 - 0.05),
        (x2 - e * 0.4, -d / 2 - run + 0.05),
        (x2 + e * 0.4, -d / 2 - run + 0.05),
    ]
    if odds(rng, 0.4):
        parts += [
            box(t, d, h - t, c, -hand * (w / 2 - t)),
            box(e, t, h - t, c, x2, -d / 2 - run + t),
            box(w, t, h * 0.5, c, 0, d / 2 - t, h * 0.4),
        ]
    else:
        parts += [box(0.05, 0.05, h - t, m, x, y) for x, y in corners]
    if odds(rng, 0.6):
        parts.append(pedestal_unit(rng, 0.4, d * 0.85, h - t, c).moved(-hand * (w / 2 - 0.25)))
    return _equip(rng, parts, w, d, h)


@DESK.style()
def hutch_desk(rng) -> Mesh:
    """Desk with shelves above its back edge."""
    w, d, h, t = _size(rng)
    w = min(w, 1.4)
    c, up = tint(rng, pick(rng, "wood", "white", "black")), rng.uniform(0.45, 0.9)
    parts = [box(w, d, t, c, z=h - t)] + [box(0.025, d * 0.95, h - t, c, i * (w / 2 - 0.02)) for i in (-1, 1)]
    x = [rng.uniform(-0.2, 0.2) * w] if odds(rng, 0.5) else ()
    parts.append(
        carcass(w, 0.26, up, 0.018, c, back=odds(rng, 0.7), shelves=[up * 0.5], walls=x).moved(0, d / 2 - 0.13, h)
    )
    if odds(rng, 0.5):
        parts.append(pedestal_unit(rng, 0.36, d * 0.85, h - t, c).moved(pick(rng, -1, 1) * (w / 2 - 0.22)))
    if odds(rng, 0.6):
        parts.append((monitor(rng, 0.45) if odds(rng, 0.5) else laptop(rng)).moved(0, -0.02, h))
    return settled(merge(parts))


@DESK.style()
def steel_frame(rng) -> Mesh:
    """Thin top on a T- or C-foot frame, sit-stand desk, screen divider now and then."""
    w, d, h, t = _size(rng)
    h = h if odds(rng, 0.8) else rng.uniform(0.9, 1.1)
    c, m = tint(rng, pick(rng, "wood", "white", "black")), tint(rng, pick(rng, "metal", "black", "white"))
    parts = [slab(rounded(w, d, rng.uniform(0.01, 0.08)), t, c, h - t), box(w * 0.75, 0.08, 0.04, m, z=h - t - 0.04)]
    for i in (-1, 1):
        parts += [box(0.08, 0.06, h - t, m, i * w * 0.38), box(0.07, d * 0.9, 0.04, m, i * w * 0.38)]
    if odds(rng, 0.3):
        parts.append(
            boxes([(-w / 2, d / 2 - 0.03, h - 0.2)], [(w / 2, d / 2, h + rng.uniform(0.25, 0.45))], tint(rng, "fabric"))
        )
    return _equip(rng, parts, w, d, h)


@DESK.style()
def hung_drawers(rng) -> Mesh:
    """Drawer boxes hung under both ends of the top, knee room between, on splayed or straight legs."""
    w, d, h, t = _size(rng)
    c, deep, u = tint(rng, pick(rng, "wood", "wood", "white", "black")), rng.uniform(0.12, 0.3), rng.uniform(0.25, 0.36)
    parts = [
        slab(rounded(w, d, 0.02), t, c, h - t),
        legs(rng, w * 0.94, d * 0.92, h - t, c, rng.uniform(0.015, 0.03), rng.choice([0, 0.03, 0.06])),
    ]
    grip, rows = random_handle(rng), int(rng.integers(1, 3))
    for i in (-1, 1) if odds(rng, 0.7) else (pick(rng, -1, 1),):
        x = i * (w * 0.47 - u / 2)
        parts += [
            box(u, d * 0.9, deep, c, x, 0, h - t - deep),
            drawers(rng, u - 0.01, deep - 0.01, rows, 1, c, grip).moved(x, -d * 0.45, h - t - deep + 0.005),
        ]
    return _equip(rng, parts, w, d, h)
