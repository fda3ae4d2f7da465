"""Cabinets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..fronts import doors, drawers, face
from ..mesh import Mesh, box, cylinder, merge, settled, slab, sphere
from ..palette import tint
from ..parts import boxes, carcass, legs
from ..registry import Category
from .chunky import block, case, fronts, grip, jar, litter, shade, toy_colour
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


@CABINET.style()
def sideboard(rng) -> Mesh:
    """Wide and waist-high: doors and drawers side by side."""
    w, d, h = rng.uniform(0.9, 2.2), rng.uniform(0.35, 0.52), rng.uniform(0.65, 1.0)
    c = finish(rng)
    lift, parts = stand(rng, w, d, c, high=0.25)
    parts += [
        box(w, d, h - lift, c, z=lift),
        top_board(rng, w, d, c).moved(0, 0, h),
        face(rng, w - 0.02, h - lift - 0.03, c if odds(rng, 0.7) else finish(rng)).moved(0, -d / 2, lift + 0.015),
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
        doors(rng, w - 0.02, h - lift - 0.02, n, c if odds(rng, 0.7) else finish(rng)).moved(0, -d / 2, lift + 0.01),
    ]
    if odds(rng, 0.5):
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
    if odds(rng, 0.5):  # a scan sees the pane in some places: then the front is closed
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


def ajar(
    rng, w: float, d: float, h: float, c, inside: list[Mesh], most: float = 1.4, reach: float = 0.25
) -> list[Mesh]:
    """Open case d deep with one or two doors ajar and things inside; doors reach at most ``reach`` forwards."""
    n = 1 if w < 0.45 else 2
    parts, lw = [*inside], w / n
    for k in range(n):
        i = -1 if k == 0 else 1
        a = u(rng, 0.5, most) if odds(rng, 0.8) else 0.02
        a = min(a, float(np.arcsin(min(1.0, reach / lw))))
        leaf = box(lw, 0.02, h * 0.98, shade(c, u(rng, 0.9, 1.1)), lw / 2) + grip(
            rng, tint(rng, "metal"), lw * 0.88, -0.01, h * 0.55, 0.015, "knob"
        )
        leaf = leaf.turned(-a) if i < 0 else leaf.scaled(-1, 1, 1).turned(a)
        parts.append(leaf.moved(i * w / 2, -d / 2 - 0.01, h * 0.01))
    return parts


@CABINET.style()
def chunky_cabinet(rng) -> Mesh:
    """Fat case with big doors, drawers above them, on stubs; low or tall."""
    w, d, h = u(rng, 0.55, 1.5), u(rng, 0.36, 0.58), u(rng, 0.65, 1.5)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    body, a, b = case(rng, w, d, h, c)
    n, face = max(1, round(w / u(rng, 0.38, 0.6))), shade(c, u(rng, 0.8, 1.3))
    up = pick(rng, 0.0, 0.0, (b - a) * 0.28)
    parts = [body, fronts(rng, w * 0.88, b - a - up, 1, n, face, metal, doors=True).moved(0, -d * 0.46, a)]
    if up:
        parts.append(fronts(rng, w * 0.88, up, 1, n, face, metal).moved(0, -d * 0.46, b - up))
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.6, int(rng.choice([0, 0, 2, 3])), h)])


@CABINET.style()
def corner_cabinet(rng) -> Mesh:
    """Five-sided corner cupboard, door on the slant; open shelves above in some."""
    s, h, k = u(rng, 0.5, 0.72), u(rng, 0.75, 1.9), u(rng, 0.25, 0.45)
    c, t = finish(rng), 0.02
    p = np.float32([(-s / 2, s / 2), (-s / 2, s / 2 - s * k), (-s / 2 + s * 0.05, s / 2 - s * k), (s / 2 - s * k, -s / 2 + s * 0.05), (s / 2 - s * k, -s / 2), (s / 2, -s / 2), (s / 2, s / 2)])  # fmt: skip
    parts, closed = [], h if h < 1.1 or odds(rng, 0.4) else h * u(rng, 0.35, 0.5)
    parts.append(slab(p, closed, c))
    mid = (p[2] + p[3]) / 2
    wide = float(np.linalg.norm(p[3] - p[2]))
    door = merge(
        [
            box(wide * 0.85, 0.02, closed * 0.85, shade(c, 0.9)),
            box(wide * 0.6, 0.03, closed * 0.65, c, z=closed * 0.1),
            sphere(0.02, 0.02, 0.02, tint(rng, "metal"), wide * 0.35, -0.03, closed * 0.5, n=6),
        ]
    )
    parts.append(door.turned(-np.pi / 4).moved(*mid, closed * 0.07))
    if closed < h:
        n = int(rng.integers(2, 4))
        parts += [slab(p, t, c, closed + (h - closed) * (q + 1) / n - t) for q in range(n)]
        parts += [
            box(s, t, h - closed, c, 0, s / 2 - t / 2, closed),
            box(t, s, h - closed, c, s / 2 - t / 2, 0, closed),
        ]
        parts += [
            jar(rng, 0.05, 0.12).moved(u(rng, 0, 0.2) * s, u(rng, 0, 0.2) * s, closed + (h - closed) * q / n)
            for q in range(n)
        ]
    return assemble([merge(parts).turned(np.pi / 4) if s < 0.5 else merge(parts)])


@CABINET.style()
def apothecary(rng) -> Mesh:
    """A grid of many small drawers with labels, on legs or to the floor."""
    rows, cols = int(rng.integers(3, 9)), int(rng.integers(3, 8))
    w, h, d = cols * u(rng, 0.14, 0.22), rows * u(rng, 0.13, 0.19), u(rng, 0.32, 0.45)
    w, h = max(w, 0.45), max(h, 0.55)
    c, c2 = finish(rng), finish(rng) if odds(rng, 0.3) else None
    lift = pick(rng, 0.02, 0.1, 0.35)
    x, z = np.meshgrid((np.arange(cols) + 0.5) * w / cols - w / 2, np.arange(rows) * h / rows + lift)
    x, z = x.ravel(), z.ravel()
    a, b = w / cols * 0.44, h / rows
    y = np.full(len(x), -d / 2)
    parts = [box(w + 0.04, d, h + 0.04, c, z=lift - 0.02), box(w + 0.08, d + 0.03, 0.03, c, z=lift + h + 0.02)]
    parts.append(
        boxes(
            np.stack([x - a, y - 0.012, z + b * 0.06], 1), np.stack([x + a, y, z + b * 0.94], 1), c2 or shade(c, 0.85)
        )
    )
    parts.append(
        boxes(
            np.stack([x - 0.015, y - 0.035, z + b * 0.35], 1),
            np.stack([x + 0.015, y, z + b * 0.5], 1),
            tint(rng, "metal"),
        )
    )
    if odds(rng, 0.4):
        parts.append(
            boxes(
                np.stack([x - a * 0.5, y - 0.015, z + b * 0.65], 1),
                np.stack([x + a * 0.5, y, z + b * 0.82], 1),
                (0.95, 0.93, 0.85),
            )
        )
    parts.append(legs(rng, w, d * 0.95, lift, c, 0.025) if lift > 0.05 else box(w, d * 0.9, 0.02, c))
    return assemble(parts)


@CABINET.style()
def open_doors(rng) -> Mesh:
    """Cupboard with doors ajar, plates, jars or boxes inside."""
    w, d, h, t = u(rng, 0.5, 1.0), u(rng, 0.32, 0.42), u(rng, 0.7, 1.9), 0.022
    c, n = finish(rng), max(1, round(h / 0.4) - 1)
    z = np.linspace(0.02, h - 0.02, n + 2)
    inside = [
        carcass(w, d, h, t, c, shelves=z[1:-1]),
        *fill_bays(rng, w - 0.08, d * 0.8, z, t, 0.9, things=odds(rng, 0.7)),
    ]
    return assemble(ajar(rng, w, d, h, c, inside))


@CABINET.style()
def steel_office(rng) -> Mesh:
    """Two-door steel cupboard: seams, lever handle, vents; or roller shutter."""
    w, d, h = u(rng, 0.7, 1.2), u(rng, 0.4, 0.5), u(rng, 0.75, 2.0)
    c = tint(rng, pick(rng, "metal", "metal", "white", "paint"))
    dark = shade(c, 0.7)
    parts = [box(w, d, h, c), box(w * 0.97, d * 0.9, 0.05, dark)]
    if odds(rng, 0.35):
        n = int(np.clip(h / 0.06, 8, 30))
        parts += [
            box(w * 0.9, 0.012, h * 0.88 / n * 0.75, dark, 0, -d / 2, h * 0.06 + h * 0.88 * k / n) for k in range(n)
        ]
    else:
        for i in (-1, 1):
            parts.append(box(w * 0.48, 0.02, h * 0.94, shade(c, 1.05), i * w * 0.245, -d / 2 - 0.005, h * 0.04))
            parts += [
                box(w * 0.2, 0.008, 0.012, dark, i * w * 0.25, -d / 2 - 0.016, h * 0.88 - 0.03 * k) for k in range(3)
            ]
        parts += [
            box(0.03, 0.03, 0.12, (0.2, 0.2, 0.2), 0.04, -d / 2 - 0.02, h * 0.5),
            box(0.1, 0.02, 0.025, (0.2, 0.2, 0.2), 0.06, -d / 2 - 0.04, h * 0.55),
        ]
    return assemble(parts)


@CABINET.style()
def welsh_dresser(rng) -> Mesh:
    """Base with doors and drawers; plate racks above; chunky or fine."""
    w, d, h = u(rng, 0.8, 1.5), u(rng, 0.4, 0.52), u(rng, 1.6, 2.0)
    c, low = toy_colour(rng), u(rng, 0.75, 0.95)
    body, a, b = case(rng, w, d, low, c)
    n, metal = max(2, round(w / 0.5)), tint(rng, "metal")
    parts = [body, fronts(rng, w * 0.9, (b - a) * 0.7, 1, n, c, metal, doors=True).moved(0, -d * 0.46, a)]
    parts.append(fronts(rng, w * 0.9, (b - a) * 0.28, 1, n, c, metal).moved(0, -d * 0.46, a + (b - a) * 0.71))
    m, up = int(rng.integers(2, 4)), h - low
    deep = d * 0.5
    parts.append(
        carcass(w * 0.94, deep, up, 0.035, c, shelves=[up * k / m for k in range(1, m)]).moved(0, d / 2 - deep / 2, low)
    )
    parts.append(block(w, deep + 0.06, 0.06, shade(c, 0.8), 0, d / 2 - deep / 2 - 0.02, h))
    for k in range(m):
        z = low + up * k / m + 0.03
        for x in np.linspace(-w * 0.36, w * 0.36, int(rng.integers(0, 5))):
            r = min(0.11, up / m * 0.35)
            dish = cylinder(r, 0.015, tint(rng, "white"), n=10).turned(1.3, "x") if odds(rng, 0.7) else None
            parts.append(
                (dish or box(0.09, 0.09, 0.12, tint(rng, "any"))).moved(x, d / 2 - deep / 2, z + (r if dish else 0))
            )
    return assemble(parts)
