"""More shelves, shoe racks, display tables, reception desks and books."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, merge, slab
from ..palette import tint
from ..parts import carcass, legs, stack
from .books import BOOK, one_book
from .chunky import block, candle, fat_book, fat_row, jar, planks, shade, stubs, toy_colour
from .desks import monitor
from .shoe_racks import SHOE_RACK, shoes
from .shop import DISPLAY_TABLE, RECEPTION_DESK, wares
from .storage_shelves import fill_bays, finish
from .wall_shelves import SHELF


@SHELF.style()
def chunky_shelf(rng) -> Mesh:
    """One or two thick planks on big wedge brackets, fat books and jars on them."""
    w, d, t, n = u(rng, 0.5, 1.4), u(rng, 0.17, 0.3), u(rng, 0.035, 0.08), pick(rng, 1, 1, 2)
    c, drop, gap = toy_colour(rng), u(rng, 0.1, 0.2), u(rng, 0.35, 0.5)
    dark, full, parts = shade(c, 0.7), pick(rng, 0.0, 0.4, 0.9), []
    for k in range(n):
        z = k * gap + drop
        parts.append(block(w, d, t, c, z=z, b=0.015))
        for i in (-1, 1):
            x = i * w * u(rng, 0.3, 0.4)
            tri = np.float32([(d / 2, z - drop), (d / 2, z), (-d * 0.3, z)])
            parts.append(loft([np.c_[np.full(3, x + s), tri] for s in (-0.03, 0.03)], dark))
        if odds(rng, 0.5):
            parts += [b.moved(0, 0, z + t) for b in fat_row(rng, w * 0.9, d * 0.9, 0.3, full)]
        elif full:
            parts += [
                jar(rng, u(rng, 0.04, 0.07), u(rng, 0.1, 0.25)).moved(x * w, 0, z + t)
                for x in (-0.35, -0.1, 0.15, 0.36)
                if odds(rng, 0.8)
            ]
    return assemble(parts)


@SHELF.style()
def corner_boards(rng) -> Mesh:
    """Quarter-round or stepped boards that fill a corner."""
    s, n, gap = u(rng, 0.29, 0.34), int(rng.integers(2, 5)), u(rng, 0.22, 0.32)
    c, a = finish(rng), np.linspace(0, np.pi / 2, 8)
    o = np.vstack([[(0, 0)], np.stack([np.cos(a), np.sin(a)], 1)]) * -s
    if odds(rng, 0.4):
        o = np.float32([(0, 0), (-s, 0), (-s, -s * 0.3), (-s * 0.3, -s), (0, -s)])
    parts = [slab(o, 0.02, c, k * gap) for k in range(n)]
    parts += (
        [box(0.02, s, (n - 1) * gap, c, 0, -s / 2)]
        if odds(rng, 0.6)
        else [box(0.03, 0.03, (n - 1) * gap, c, -0.02, -0.02)]
    )
    parts += [
        jar(rng, 0.04, u(rng, 0.08, 0.18)).moved(-s * 0.4, -s * 0.4, k * gap + 0.02) for k in range(n) if odds(rng, 0.6)
    ]
    return assemble(parts)


@SHELF.style()
def hung_on_ropes(rng) -> Mesh:
    """Swing boards on ropes or straps, or a board with pegs below."""
    w, d, n = u(rng, 0.4, 0.9), u(rng, 0.14, 0.24), int(rng.integers(1, 4))
    c, rope, gap = finish(rng), (0.75, 0.65, 0.45), u(rng, 0.25, 0.34)
    parts = []
    for k in range(n):
        parts += [
            box(w, d, 0.025, c, z=k * gap),
            *fill_bays(rng, w * 0.75, d, [k * gap + 0.012, (k + 1) * gap], 0.02, 0.6),
        ]
    top = (n - 1) * gap + u(rng, 0.25, 0.38)
    if odds(rng, 0.6):
        for i in (-1, 1):
            parts += [bar((i * w * 0.44, j * d * 0.4, 0), (i * w * 0.44, 0, top), 0.007, rope, 5) for j in (-1, 1)]
    else:
        parts += [box(w, 0.02, 0.12, c, 0, d / 2 - 0.01, -0.12)]
        parts += [
            bar((x, d / 2, -0.06), (x, d * 0.1, -0.04), 0.012, shade(c, 0.7), 6)
            for x in np.linspace(-0.4, 0.4, int(rng.integers(3, 7))) * w
        ]
    return assemble(parts)


@SHOE_RACK.style()
def chunky_shoe_rack(rng) -> Mesh:
    """Two or three thick boards between thick sides, fat pairs of shoes."""
    w, d, n = u(rng, 0.6, 1.0), u(rng, 0.3, 0.4), int(rng.integers(2, 4))
    c, t, gap = toy_colour(rng), u(rng, 0.035, 0.06), u(rng, 0.2, 0.27)
    h = n * gap + t
    parts = [block(t, d, h, shade(c, 0.75), i * (w - t) / 2) for i in (-1, 1)] + [
        box(w - t, d * 0.95, t, c, z=k * gap + 0.03) for k in range(n)
    ]
    if odds(rng, 0.5):
        parts.append(block(w * 1.03, d, t, c, z=h))
    full = pick(rng, 0.3, 0.9)
    for k in range(n):
        m = max(1, int(w / 0.3))
        for q in range(m):
            if odds(rng, full):
                col, x = tint(rng, "any"), ((q + 0.5) / m - 0.5) * (w - 2 * t)
                for i in (-0.055, 0.055):
                    parts += [
                        block(0.09, 0.26, 0.06, col, x + i, 0, k * gap + 0.03 + t),
                        block(0.085, 0.13, 0.12, col, x + i, 0.06, k * gap + 0.03 + t),
                    ]
    return assemble(parts)


@SHOE_RACK.style()
def shoe_tower(rng) -> Mesh:
    """Tall narrow tower or a stack of clear boxes, a pair in each."""
    w, d, n, s = u(rng, 0.46, 0.62), u(rng, 0.28, 0.36), int(rng.integers(4, 8)), u(rng, 0.16, 0.21)
    c = tint(rng, pick(rng, "white", "glass", "black", "wood"))
    parts = []
    for k in range(n):
        parts.append(carcass(w, d, s, 0.012, c, walls=(0.0,) if odds(rng, 0.3) else ()).moved(0, 0, k * s))
        if odds(rng, 0.7):
            parts.append(shoes(rng, 2, w * 0.85, d * 0.9, k * s + 0.014))
    return assemble(parts)


@DISPLAY_TABLE.style()
def chunky_book_table(rng) -> Mesh:
    """Low fat table with stacks of thick books, as in a game shop."""
    w, d, h = u(rng, 0.8, 1.8), u(rng, 0.65, 1.1), u(rng, 0.5, 0.8)
    c, t = toy_colour(rng), u(rng, 0.06, 0.1)
    top = planks(rng, w, d, t, c, h - t) if odds(rng, 0.4) else block(w, d, t, c, z=h - t)
    under = (
        stubs(rng, w * 0.92, d * 0.9, h - t, shade(c, 0.7), u(rng, 0.04, 0.08))
        if odds(rng, 0.7)
        else block(w * 0.85, d * 0.8, h - t, shade(c, 0.7))
    )
    parts, m = [top, under], int(rng.integers(2, 5))
    for k in range(m):
        for y in (-0.24, 0.24):
            z = h
            for _ in range(int(rng.integers(0, 6))):
                q = u(rng, 0.03, 0.06)
                parts.append(
                    fat_book(rng, 0.18, 0.25, q)
                    .turned(u(rng, -0.3, 0.3))
                    .moved(((k + 0.5) / m - 0.5) * w * 0.9, y * d, z)
                )
                z += q
    if odds(rng, 0.4):
        parts.append(fat_book(rng, 0.2, 0.28, 0.04).turned(1.2, "x").moved(0, 0, h + 0.14))
    return assemble(parts)


@DISPLAY_TABLE.style()
def bins_and_slopes(rng) -> Mesh:
    """Table-high trough or sloping box divided into bins of goods."""
    w, d, h, n = u(rng, 0.8, 1.8), u(rng, 0.65, 1.0), u(rng, 0.65, 0.9), int(rng.integers(2, 5))
    c, deep = tint(rng, pick(rng, "wood", "wood", "white", "metal", "paint")), u(rng, 0.12, 0.25)
    slope = pick(rng, 0.0, 0.2, 0.35)
    tray = [box(w, d, 0.02, c), *[box(w, 0.02, deep, c, 0, j * d / 2) for j in (-1, 1)]]
    tray += [box(0.02, d, deep, c, x) for x in np.linspace(-w / 2, w / 2, n + 1)]
    for k in range(n):
        x = ((k + 0.5) / n - 0.5) * w
        for y in (-0.25, 0.25):
            if odds(rng, 0.8):
                kind = (
                    stack(rng, int(rng.integers(2, 7)), min(0.24, w / n * 0.8), d * 0.4, 0.03)
                    if odds(rng, 0.6)
                    else block(w / n * 0.8, d * 0.42, deep * u(rng, 0.6, 1.2), tint(rng, "any"), b=0.06)
                )
                tray.append(kind.moved(x, y * d, 0.02))
    low = h - deep - d * slope / 2
    parts = [merge(tray).turned(slope, "x").moved(0, 0, h - deep)]
    parts.append(
        legs(rng, w * 0.94, d * 0.9, low, c, 0.03) if odds(rng, 0.6) else box(w * 0.9, d * 0.85, low, shade(c, 0.8))
    )
    return assemble(parts)


@DISPLAY_TABLE.style()
def nested_display(rng) -> Mesh:
    """A higher and a lower table pushed into each other, goods and a small sign on both."""
    w, d, h = u(rng, 0.8, 1.4), u(rng, 0.6, 0.75), u(rng, 0.7, 0.9)
    c, parts, t = finish(rng), [], 0.04
    for k, (x, y, z) in enumerate(((0, 0.15, h), (u(rng, -0.2, 0.2), -d * 0.45, h * 0.65))):
        s = 1 - 0.1 * k
        parts += [
            box(w * s, d * s, t, c, x, y, z - t),
            legs(rng, w * s * 0.95, d * s * 0.92, z - t, c, 0.03, kind="square").moved(x, y),
        ]
        parts.append(wares(rng, w * 0.8, d * 0.4).moved(x, y - d * 0.2 * (1 - k), z))
    if odds(rng, 0.6):
        parts += [
            box(0.02, 0.02, 0.3, tint(rng, "metal"), 0, d * 0.35, h),
            box(0.25, 0.015, 0.18, tint(rng, "white"), 0, d * 0.35, h + 0.25),
        ]
    return assemble(parts)


@RECEPTION_DESK.style()
def chunky_reception(rng) -> Mesh:
    """Fat counter: thick top, bold panels, a till or bell on it."""
    w, d, h, t = u(rng, 1.4, 2.4), u(rng, 0.6, 0.9), u(rng, 1.0, 1.15), u(rng, 0.07, 0.12)
    c, top, n = toy_colour(rng), toy_colour(rng), int(rng.integers(2, 6))
    parts = [
        block(w * 0.95, d * 0.5, h - t, c, 0, -d * 0.2, b=0.04),
        block(w, d * 0.62, t, top, 0, -d * 0.19, h - t, b=0.03),
    ]
    parts += [block(0.1, d, h - t, shade(c, 0.8), i * w * 0.46) for i in (-1, 1)] + [
        box(w * 0.9, d * 0.5, 0.05, top, 0, d * 0.25, 0.72)
    ]
    parts += [
        block(w * 0.85 / n * 0.8, 0.05, h * 0.6, shade(c, 1.25), ((k + 0.5) / n - 0.5) * w * 0.85, -d * 0.45, h * 0.15)
        for k in range(n)
    ]
    if odds(rng, 0.4):
        parts.append(cylinder(0.06, 0.05, (0.85, 0.7, 0.2), u(rng, -0.3, 0.3) * w, -d * 0.2, h, top=0.02, n=8))
    if odds(rng, 0.6):
        parts.append(monitor(rng, 0.42).turned(np.pi).moved(u(rng, -0.3, 0.3) * w, d * 0.2, 0.77))
    return assemble(parts)


@RECEPTION_DESK.style()
def drum_desk(rng) -> Mesh:
    """Round or oval ring counter with an opening at the back, slats or a band of light."""
    r, h, c, top = u(rng, 0.85, 1.35), u(rng, 1.0, 1.15), finish(rng), finish(rng)
    a = np.linspace(np.pi * 0.65, np.pi * 2.35, 18)
    ring = np.stack([np.cos(a), np.sin(a)], 1) * [r, r * u(rng, 0.75, 1)]

    def wall(inner: float, outer: float, z0: float, z1: float, colour) -> Mesh:
        rows = [[(*(p * inner), z0), (*(p * outer), z0), (*(p * outer), z1), (*(p * inner), z1)] for p in ring]
        return loft(rows, colour)

    parts = [wall(0.93, 1, 0, h, c), wall(0.8, 1.05, h, h + 0.05, top), wall(0.55, 0.95, 0.72, 0.75, top)]
    if odds(rng, 0.5):
        parts += [box(0.04, 0.04, h * 0.95, shade(c, 0.7), *(p * 1.01)) for p in ring]
    else:
        parts.append(wall(0.99, 1.015, h * 0.1, h * 0.2, shade(top, 1.3)))
    return assemble(parts)


@BOOK.style()
def chunky_book(rng) -> Mesh:
    """Thick spell book with corners, bands and clasp; lying or standing."""
    w, h, t, c = u(rng, 0.13, 0.2), u(rng, 0.17, 0.26), u(rng, 0.04, 0.1), tint(rng, "any")
    k, m, parts = t * 0.16, tint(rng, pick(rng, "metal", "wood", "any")), []
    parts += [box(w * 0.94, h * 0.9, t - k, (0.93, 0.89, 0.78), z=k / 2), *[block(w, h, k, c, z=z, b=0.01) for z in (0, t - k)]]
    parts.append(block(t * 0.35, h, t, c, -w / 2, 0, 0, b=0.008))
    if odds(rng, 0.6):
        parts += [
            box(w * 0.2, h * 0.15, t * 1.06, m, i * w * 0.42, j * h * 0.44, -t * 0.03) for i in (-1, 1) for j in (-1, 1)
        ]
    if odds(rng, 0.5):
        parts += [box(0.03, 0.035, t * 0.7, m, w / 2, y * h, t * 0.15) for y in (-0.22, 0.22)]
    if odds(rng, 0.6):
        parts.append(cylinder(w * 0.2, t * 0.1, m, z=t, n=int(rng.integers(4, 9))))
    b = merge(parts)
    return assemble(
        [b.turned(u(rng, 0, 6)) if odds(rng, 0.6) else b.turned(np.pi / 2 - u(rng, 0, 0.2), "x").turned(u(rng, 0, 6))]
    )


@BOOK.style()
def chunky_open_book(rng) -> Mesh:
    """Fat open book: two wedge-shaped blocks of pages on a cover, lines or a ribbon on them."""
    w, h, t, c = u(rng, 0.13, 0.21), u(rng, 0.19, 0.28), u(rng, 0.025, 0.06), tint(rng, "any")
    paper, parts = (0.94, 0.91, 0.82), []
    for i in (-1, 1):
        prof = np.float32(
            [(0, 0), (w, 0), (w, t * u(rng, 0.3, 0.7)), (w * 0.7, t), (w * 0.2, t * 0.9), (0, t * 0.4)]
        ) * [i, 1]
        parts += [loft([np.c_[prof[:, 0], np.full(6, y), prof[:, 1] + 0.008] for y in (-h / 2, h / 2)], paper)]
        parts.append(block(w * 1.05, h * 1.06, 0.01, c, i * w * 0.52, b=0.006))
        n = int(rng.integers(0, 6))
        parts += [
            box(w * 0.5, 0.006, 0.002, (0.2, 0.2, 0.2), i * w * 0.45, h * (0.35 - 0.12 * k), t + 0.006)
            for k in range(n)
        ]
    if odds(rng, 0.4):
        parts.append(box(0.012, h * 0.6, 0.003, tint(rng, "any"), 0, -h * 0.3, t * 0.45))
    m = merge(parts)
    return assemble([m.turned(u(rng, 0, 0.9) if odds(rng, 0.3) else 0.0, "x").turned(u(rng, 0, 6))])


@BOOK.style()
def tent_or_fan(rng) -> Mesh:
    """Standing half open like a screen, lying face down like a tent, or with fanned pages."""
    w, h, c, t = u(rng, 0.12, 0.2), u(rng, 0.18, 0.28), tint(rng, "any"), u(rng, 0.006, 0.02)
    kind, parts = pick(rng, "screen", "tent", "fan"), []
    spread = {"screen": u(rng, 0.4, 1.3), "tent": u(rng, 0.5, 1.0), "fan": 1.5}[kind]
    for i in (-1, 1):
        leaf = box(w, 0.004, h, c, w / 2) + box(
            w * 0.96, t, h * 0.96, tint(rng, "white"), w * 0.48, -i * t / 2, h * 0.02
        )
        parts.append(leaf.turned(np.pi / 2 + i * spread / 2))
    if kind == "fan":
        parts += [
            box(w * 0.95, 0.002, h * 0.95, (0.95, 0.94, 0.9), w * 0.475).turned(np.pi / 2 + a)
            for a in np.linspace(-0.6, 0.6, int(rng.integers(4, 10)))
        ]
    m = merge(parts)
    return assemble(
        [m.turned(np.pi / 2, "x").turned(np.pi, "y").turned(u(rng, 0, 6)) if kind == "tent" else m.turned(u(rng, 0, 6))]
    )


@BOOK.style()
def books_between_ends(rng) -> Mesh:
    """Row between book-ends, or a pile with one leaning on it, candle or glasses on top."""
    parts = []
    if odds(rng, 0.5):
        w = u(rng, 0.18, 0.38)
        parts = fat_row(rng, w, 0.2, u(rng, 0.2, 0.27))
        m = tint(rng, pick(rng, "metal", "wood", "clay"))
        for i in (-1, 1):
            parts += [
                box(0.012, 0.13, 0.16, m, i * (w / 2 + 0.012)),
                block(0.09, 0.13, 0.025, m, i * (w / 2 + 0.05), b=0.005),
            ]
    else:
        z = 0.0
        for _ in range(int(rng.integers(2, 6))):
            b = one_book(rng, u(rng, 0.2, 0.28)).turned(u(rng, -0.3, 0.3))
            parts.append(b.moved(0, 0, z))
            z += float(b.bounds[1][2])
        parts.append(
            candle(rng).moved(0, 0, z)
            if odds(rng, 0.4)
            else fat_book(rng, 0.14, 0.2, 0.03).turned(1.1, "x").moved(0, -0.17, 0.1)
        )
    return assemble(parts)
