"""Tables that a shop lays its wares on."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, box, cylinder, merge, settled
from ..palette import tint
from ..parts import boxes, legs, many_colours, stack, top_plate
from ..registry import Category
from .chunky import block, fat_book, planks, shade, stubs, toy_colour
from .reception_desks import desk_finish
from .storage_shelves import finish
from .tables import trestles

DISPLAY_TABLE = Category(
    "display table",
    "shop",
    synonyms=("book table", "display stand", "sales table", "merchandise table", "shop display", "promotion table"),
    glosses=(
        "a table in a shop with piles of books laid out on it",
        "a low stand on which goods are shown for sale",
        "a table covered with stacked merchandise",
        "a block in a bookshop with books lying face up",
        "a tiered stand for showing products",
    ),
    rooms=("shop",),
)


def wares(rng, w: float, d: float) -> Mesh:
    """Piles of books, or lying and standing goods, in a loose grid over w by d."""
    nx, ny = max(1, int(w / rng.uniform(0.22, 0.4))), max(1, int(d / rng.uniform(0.25, 0.4)))
    sx, sy, parts = w / nx, d / ny, []
    full = rng.uniform(0.5, 1.0)
    alike = int(rng.integers(1, 8))
    for i in range(nx):
        for j in range(ny):
            if not odds(rng, full):
                continue
            x, y = (i + 0.5) * sx - w / 2, (j + 0.5) * sy - d / 2
            n = alike if odds(rng, 0.6) else int(rng.integers(1, 8))
            parts.append(stack(rng, n, min(sx * 0.85, 0.26), min(sy * 0.85, 0.3), rng.uniform(0.015, 0.04)).moved(x, y))
    return merge(parts) if parts else stack(rng, 3, 0.2, 0.25, 0.03)


@DISPLAY_TABLE.style()
def laid_table(rng) -> Mesh:
    """A table on legs or panels under piles of books."""
    w, d, h = rng.uniform(0.8, 2.4), rng.uniform(0.6, 1.1), rng.uniform(0.6, 0.9)
    c, t = desk_finish(rng), rng.uniform(0.025, 0.07)
    under = (
        legs(rng, w * 0.95, d * 0.93, h - t, c, rng.uniform(0.02, 0.05))
        if odds(rng, 0.6)
        else trestles(rng, w, d, h - t, c)
    )
    parts = [top_plate(rng, w, d, t, c, h - t, "square"), under, wares(rng, w * 0.92, d * 0.92).moved(0, 0, h)]
    if odds(rng, 0.3):
        parts += [box(w * 0.9, d * 0.85, 0.03, c, z=h * 0.3), wares(rng, w * 0.8, d * 0.7).moved(0, 0, h * 0.3 + 0.03)]
    return settled(merge(parts))


@DISPLAY_TABLE.style()
def block_display(rng) -> Mesh:
    """Closed or shelved block with a laden top."""
    w, d, h = rng.uniform(0.6, 2.4), rng.uniform(0.6, 1.1), rng.uniform(0.5, 0.95)
    c, parts = desk_finish(rng), []
    if odds(rng, 0.5):
        parts.append(box(w, d, h, c))
    else:
        n = int(rng.integers(2, 4))
        z = h * np.arange(n + 1) / n
        parts += [box(w, d, 0.03, c, z=a) for a in z[:-1]] + [
            box(w, d, 0.03, c, z=h - 0.03),
            box(w * 0.96, d * 0.3, h, c),
        ]
        for a in z[:-1]:
            m = int(min(30, w / 0.05))
            x = np.linspace(-w * 0.47, w * 0.47, m + 1)
            for j in (-1, 1):
                y = j * d * 0.32
                high = a + 0.03 + rng.uniform(0.5, 0.85, m) * (h / n - 0.06)
                parts.append(
                    boxes(
                        np.stack([x[:-1], np.full(m, y - d * 0.14), np.full(m, a + 0.03)], 1),
                        np.stack([x[1:] - 0.003, np.full(m, y + d * 0.14), high], 1),
                        many_colours(rng, m),
                    )
                )
    rim = odds(rng, 0.3)
    if rim:
        parts.append(
            boxes(
                [(-w / 2, -d / 2, h), (-w / 2, d / 2 - 0.02, h), (-w / 2, -d / 2, h), (w / 2 - 0.02, -d / 2, h)],
                [
                    (w / 2, -d / 2 + 0.02, h + 0.08),
                    (w / 2, d / 2, h + 0.08),
                    (-w / 2 + 0.02, d / 2, h + 0.08),
                    (w / 2, d / 2, h + 0.08),
                ],
                c,
            )
        )
    return settled(merge([*parts, wares(rng, w * 0.9, d * 0.9).moved(0, 0, h)]))


@DISPLAY_TABLE.style()
def tiers(rng) -> Mesh:
    """Steps or a pyramid of plates with goods on each."""
    w, d, n = rng.uniform(0.8, 1.6), rng.uniform(0.7, 1.2), int(rng.integers(2, 4))
    c, step, parts, back = desk_finish(rng), rng.uniform(0.18, 0.35), [], odds(rng, 0.5)
    for k in range(n):
        dk, wk = d * (1 - k / n), w if back else w * (1 - 0.8 * k / n)
        y = (d - dk) / 2 if back else 0.0
        base = 0.25 + step * k
        parts.append(box(wk, dk, base if k == 0 else step, c, 0, y, 0 if k == 0 else base - step))
        strip = d / n * (0.9 if back else 0.45)
        parts.append(wares(rng, wk * 0.9, strip).moved(0, y - dk / 2 + strip / 2 + 0.01, base))
    return settled(merge(parts))


@DISPLAY_TABLE.style()
def round_display(rng) -> Mesh:
    """Round table or stacked discs with goods."""
    r, h = rng.uniform(0.4, 0.75), rng.uniform(0.55, 0.85)
    c = desk_finish(rng)
    parts = [
        cylinder(r, 0.04, c, z=h - 0.04, n=22),
        cylinder(r * rng.uniform(0.15, 0.8), h - 0.04, c, n=16),
        wares(rng, r * 1.35, r * 1.35).moved(0, 0, h),
    ]
    if odds(rng, 0.5):
        parts += [
            cylinder(r * 0.12, 0.5, c, z=h, n=8),
            cylinder(r * 0.55, 0.03, c, z=h + 0.4, n=18),
            wares(rng, r * 0.7, r * 0.7).moved(0, 0, h + 0.43),
        ]
    return settled(merge(parts))


@DISPLAY_TABLE.style()
def device_table(rng) -> Mesh:
    """Bare table with rows of small devices on stands, as in electronics shops."""
    w, d, h, t = rng.uniform(1.2, 2.6), rng.uniform(0.6, 1.1), rng.uniform(0.75, 0.95), rng.uniform(0.03, 0.08)
    c, parts = tint(rng, pick(rng, "wood", "white", "white")), []
    parts += [box(w, d, t, c, z=h - t)] + [box(0.09, d * 0.9, h - t, c, i * w * 0.44) for i in (-1, 1)]
    n, s = int(rng.integers(2, 6)), rng.uniform(0.12, 0.24)
    device = box(s, 0.01, s * 1.35, tint(rng, "black")).turned(-rng.uniform(0.3, 0.8), "x") + box(
        s * 0.5, 0.1, 0.012, tint(rng, "metal"), 0, 0.03
    )
    for i in range(n):
        x = (i + 0.5) * w / n - w / 2
        parts += [device.moved(x, -d * 0.25, h), device.turned(np.pi).moved(x, d * 0.25, h)]
    return settled(merge(parts))


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
