"""Furniture of shops and lobbies: reception desks and display tables."""

from __future__ import annotations

import numpy as np

from ..fronts import panel
from ..mesh import Mesh, box, cylinder, merge, settled
from ..palette import tint
from ..parts import boxes, chance, legs, many_colours, pick, sector, stack, top_plate
from ..registry import Category
from .desks import monitor
from .tables import trestles

RECEPTION_DESK = Category(
    "reception desk",
    "shop",
    synonyms=(
        "information desk",
        "front desk",
        "service counter",
        "welcome desk",
        "checkout counter",
        "help desk counter",
    ),
    glosses=(
        "a long counter with a raised front at which visitors are received",
        "a curved counter in a lobby behind which someone sits",
        "where guests check in at a hotel",
        "a counter in a shop at which one pays or asks for information",
        "a semicircular desk near the entrance",
    ),
    rooms=("shop", "office"),
)

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


def _finish(rng):
    return tint(rng, pick(rng, "wood", "wood", "white", "clay", "black", "metal", "paint"))


# --------------------------------------------------------------------------------------- reception desk
@RECEPTION_DESK.style()
def curved(rng) -> Mesh:
    """Part of a ring, from a shallow bow to a horseshoe, with an outer top above the work surface."""
    r, span, d = rng.uniform(0.9, 2.2), rng.uniform(1.4, 5.2), rng.uniform(0.5, 0.8)
    span = min(span, 6.5 / r) if r > 1.4 else span
    h, up = rng.uniform(0.72, 0.8), rng.uniform(0.98, 1.2)
    c, top = _finish(rng), tint(rng, pick(rng, "wood", "white", "clay", "black"))
    a = (-np.pi / 2 - span / 2, -np.pi / 2 + span / 2)
    parts = [
        sector(r - rng.uniform(0.06, 0.18), r, up, *a, c),
        sector(r - rng.uniform(0.25, 0.4), r + rng.uniform(0, 0.08), rng.uniform(0.03, 0.08), *a, top, up),
    ]
    if chance(rng, 0.75):
        parts.append(sector(r - d, r - 0.02, 0.04, *a, top, h))
        parts += [sector(r - d, r, h, t - 0.015, t + 0.015, c, n=2) for t in (a[0] + 0.02, a[1] - 0.02)]
    if chance(rng, 0.25):
        parts.append(sector(r, r + 0.02, 0.1, *a, tint(rng, "black")))
    if chance(rng):
        t = rng.uniform(a[0] + 0.3, a[1] - 0.3)
        parts.append(
            monitor(rng, 0.5)
            .turned(t - np.pi / 2)
            .moved((r - d / 2 - 0.1) * np.cos(t), (r - d / 2 - 0.1) * np.sin(t), h + 0.04)
        )
    return settled(merge(parts))


@RECEPTION_DESK.style()
def straight(rng) -> Mesh:
    """Straight counter: high front panel with a shelf on top, lower table behind, side panels."""
    w, d, h, up = rng.uniform(1.3, 3.6), rng.uniform(0.6, 0.9), rng.uniform(0.72, 0.8), rng.uniform(0.98, 1.2)
    c, top, t = _finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay")), rng.uniform(0.025, 0.06)
    parts = [
        box(w, t, up, c, 0, -d / 2),
        box(w + 0.04, rng.uniform(0.25, 0.4), t, top, 0, -d / 2 + 0.1, up),
        box(w, d, 0.03, top, 0, 0, h),
    ]
    parts += [box(t, d, up if chance(rng) else h, c, i * (w / 2 - t / 2)) for i in (-1, 1)]
    if chance(rng, 0.4):
        n = int(rng.integers(2, 6))
        parts += [
            panel(w / n - 0.04, up - 0.25, 0.015, tint(rng, "wood"), pick(rng, "flat", "shaker", "louvre")).moved(
                w / n * (i + 0.5) - w / 2, -d / 2 - t / 2, 0.12
            )
            for i in range(n)
        ]
    if chance(rng, 0.6):
        parts.append(monitor(rng, 0.48).turned(np.pi).moved(rng.uniform(-0.3, 0.3) * w, 0.0, h + 0.03))
    return settled(merge(parts))


@RECEPTION_DESK.style()
def angled(rng) -> Mesh:
    """L- or U-shaped counter."""
    w, run, d, h, up = (
        rng.uniform(1.6, 3.2),
        rng.uniform(0.7, 1.6),
        rng.uniform(0.55, 0.75),
        0.74,
        rng.uniform(1.0, 1.18),
    )
    c, top = _finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay"))

    def straight_part(length: float) -> Mesh:
        return merge(
            [
                box(length, 0.05, up, c, 0, -d / 2),
                box(length + 0.05, 0.32, 0.045, top, 0, -d / 2 + 0.1, up),
                box(length, d, 0.03, top, z=h),
                box(length * 0.96, d * 0.5, h, c),
            ]
        )

    sides = (-1, 1) if chance(rng, 0.4) else (pick(rng, -1, 1),)
    parts = [straight_part(w)] + [
        straight_part(run).turned(i * np.pi / 2).moved(i * (w / 2 - d / 2), d / 2 + run / 2 - 0.05) for i in sides
    ]
    return settled(merge(parts))


@RECEPTION_DESK.style()
def block_with_table(rng) -> Mesh:
    """A high solid block beside a lower accessible part; till or screen on it."""
    w, d, up = rng.uniform(0.8, 1.8), rng.uniform(0.55, 0.75), rng.uniform(0.95, 1.15)
    low, lw, hand = rng.uniform(0.72, 0.85), rng.uniform(0.5, 1.2), pick(rng, -1, 1)
    c, top = _finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay"))
    parts = [
        box(w, d, up, c, top=1.0),
        box(w + 0.04, d + 0.04, 0.04, top, z=up),
        box(lw, d * 0.9, low, c if chance(rng) else top, hand * (w / 2 + lw / 2)),
        box(lw, d, 0.03, top, hand * (w / 2 + lw / 2), 0, low),
    ]
    if chance(rng, 0.6):
        parts.append(monitor(rng, 0.4).turned(np.pi).moved(0, 0, up + 0.04))
    return settled(merge(parts))


# ---------------------------------------------------------------------------------------- display table
def wares(rng, w: float, d: float) -> Mesh:
    """Piles of books, or lying and standing goods, in a loose grid over w by d."""
    nx, ny = max(1, int(w / rng.uniform(0.22, 0.4))), max(1, int(d / rng.uniform(0.25, 0.4)))
    sx, sy, parts = w / nx, d / ny, []
    full = rng.uniform(0.5, 1.0)
    alike = int(rng.integers(1, 8))
    for i in range(nx):
        for j in range(ny):
            if not chance(rng, full):
                continue
            x, y = (i + 0.5) * sx - w / 2, (j + 0.5) * sy - d / 2
            n = alike if chance(rng, 0.6) else int(rng.integers(1, 8))
            parts.append(stack(rng, n, min(sx * 0.85, 0.26), min(sy * 0.85, 0.3), rng.uniform(0.015, 0.04)).moved(x, y))
    return merge(parts) if parts else stack(rng, 3, 0.2, 0.25, 0.03)


@DISPLAY_TABLE.style()
def laid_table(rng) -> Mesh:
    """A table on legs or panels under piles of books."""
    w, d, h = rng.uniform(0.8, 2.4), rng.uniform(0.6, 1.1), rng.uniform(0.6, 0.9)
    c, t = _finish(rng), rng.uniform(0.025, 0.07)
    under = (
        legs(rng, w * 0.95, d * 0.93, h - t, c, rng.uniform(0.02, 0.05))
        if chance(rng, 0.6)
        else trestles(rng, w, d, h - t, c)
    )
    parts = [top_plate(rng, w, d, t, c, h - t, "square"), under, wares(rng, w * 0.92, d * 0.92).moved(0, 0, h)]
    if chance(rng, 0.3):
        parts += [box(w * 0.9, d * 0.85, 0.03, c, z=h * 0.3), wares(rng, w * 0.8, d * 0.7).moved(0, 0, h * 0.3 + 0.03)]
    return settled(merge(parts))


@DISPLAY_TABLE.style()
def block_display(rng) -> Mesh:
    """Closed or shelved block with a laden top."""
    w, d, h = rng.uniform(0.6, 2.4), rng.uniform(0.6, 1.1), rng.uniform(0.5, 0.95)
    c, parts = _finish(rng), []
    if chance(rng):
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
    rim = chance(rng, 0.3)
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
    c, step, parts, back = _finish(rng), rng.uniform(0.18, 0.35), [], chance(rng)
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
    c = _finish(rng)
    parts = [
        cylinder(r, 0.04, c, z=h - 0.04, n=22),
        cylinder(r * rng.uniform(0.15, 0.8), h - 0.04, c, n=16),
        wares(rng, r * 1.35, r * 1.35).moved(0, 0, h),
    ]
    if chance(rng, 0.5):
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


@RECEPTION_DESK.style()
def faceted(rng) -> Mesh:
    """Counter of three to five flat panels set in a bow."""
    n, each, turn = int(rng.integers(3, 6)), rng.uniform(0.6, 1.0), rng.uniform(0.25, 0.6)
    d, h, up = rng.uniform(0.5, 0.7), rng.uniform(0.72, 0.8), rng.uniform(0.98, 1.15)
    c, top, parts, x, y = _finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay")), [], 0.0, 0.0
    for i in range(n):
        a = (i - (n - 1) / 2) * turn
        x, y = x + np.cos(a) * each / 2, y + np.sin(a) * each / 2
        one = [
            box(each, 0.05, up, c, 0, 0),
            box(each + 0.06, 0.32, 0.045, top, 0, 0.08, up),
            box(each, d, 0.03, top, 0, d / 2, h),
        ]
        parts.append(merge(one).turned(a).moved(x, y))
        x, y = x + np.cos(a) * each / 2, y + np.sin(a) * each / 2
    return settled(merge(parts))
