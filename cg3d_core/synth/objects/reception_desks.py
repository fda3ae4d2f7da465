"""Reception desks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, u
from ..fronts import panel
from ..mesh import Mesh, box, cylinder, merge, settled
from ..palette import tint
from ..parts import sector
from ..registry import Category
from .chunky import block, shade, toy_colour
from .desks import monitor
from .storage_shelves import finish

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


def desk_finish(rng):
    return tint(rng, pick(rng, "wood", "wood", "white", "clay", "black", "metal", "paint"))


@RECEPTION_DESK.style()
def curved(rng) -> Mesh:
    """Part of a ring, from a shallow bow to a horseshoe, with an outer top above the work surface."""
    r, span, d = rng.uniform(0.9, 2.2), rng.uniform(1.4, 5.2), rng.uniform(0.5, 0.8)
    span = min(span, 6.5 / r) if r > 1.4 else span
    h, up = rng.uniform(0.72, 0.8), rng.uniform(0.98, 1.2)
    c, top = desk_finish(rng), tint(rng, pick(rng, "wood", "white", "clay", "black"))
    a = (-np.pi / 2 - span / 2, -np.pi / 2 + span / 2)
    parts = [
        sector(r - rng.uniform(0.06, 0.18), r, up, *a, c),
        sector(r - rng.uniform(0.25, 0.4), r + rng.uniform(0, 0.08), rng.uniform(0.03, 0.08), *a, top, up),
    ]
    if odds(rng, 0.75):
        parts.append(sector(r - d, r - 0.02, 0.04, *a, top, h))
        parts += [sector(r - d, r, h, t - 0.015, t + 0.015, c, n=2) for t in (a[0] + 0.02, a[1] - 0.02)]
    if odds(rng, 0.25):
        parts.append(sector(r, r + 0.02, 0.1, *a, tint(rng, "black")))
    if odds(rng, 0.5):
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
    c, top, t = desk_finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay")), rng.uniform(0.025, 0.06)
    parts = [
        box(w, t, up, c, 0, -d / 2),
        box(w + 0.04, rng.uniform(0.25, 0.4), t, top, 0, -d / 2 + 0.1, up),
        box(w, d, 0.03, top, 0, 0, h),
    ]
    parts += [box(t, d, up if odds(rng, 0.5) else h, c, i * (w / 2 - t / 2)) for i in (-1, 1)]
    if odds(rng, 0.4):
        n = int(rng.integers(2, 6))
        parts += [
            panel(w / n - 0.04, up - 0.25, 0.015, tint(rng, "wood"), pick(rng, "flat", "shaker", "louvre")).moved(
                w / n * (i + 0.5) - w / 2, -d / 2 - t / 2, 0.12
            )
            for i in range(n)
        ]
    if odds(rng, 0.6):
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
    c, top = desk_finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay"))

    def straight_part(length: float) -> Mesh:
        return merge(
            [
                box(length, 0.05, up, c, 0, -d / 2),
                box(length + 0.05, 0.32, 0.045, top, 0, -d / 2 + 0.1, up),
                box(length, d, 0.03, top, z=h),
                box(length * 0.96, d * 0.5, h, c),
            ]
        )

    sides = (-1, 1) if odds(rng, 0.4) else (pick(rng, -1, 1),)
    parts = [straight_part(w)] + [
        straight_part(run).turned(i * np.pi / 2).moved(i * (w / 2 - d / 2), d / 2 + run / 2 - 0.05) for i in sides
    ]
    return settled(merge(parts))


@RECEPTION_DESK.style()
def block_with_table(rng) -> Mesh:
    """A high solid block beside a lower accessible part; till or screen on it."""
    w, d, up = rng.uniform(0.8, 1.8), rng.uniform(0.55, 0.75), rng.uniform(0.95, 1.15)
    low, lw, hand = rng.uniform(0.72, 0.85), rng.uniform(0.5, 1.2), pick(rng, -1, 1)
    c, top = desk_finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay"))
    parts = [
        box(w, d, up, c, top=1.0),
        box(w + 0.04, d + 0.04, 0.04, top, z=up),
        box(lw, d * 0.9, low, c if odds(rng, 0.5) else top, hand * (w / 2 + lw / 2)),
        box(lw, d, 0.03, top, hand * (w / 2 + lw / 2), 0, low),
    ]
    if odds(rng, 0.6):
        parts.append(monitor(rng, 0.4).turned(np.pi).moved(0, 0, up + 0.04))
    return settled(merge(parts))


@RECEPTION_DESK.style()
def faceted(rng) -> Mesh:
    """Counter of three to five flat panels set in a bow."""
    n, each, turn = int(rng.integers(3, 6)), rng.uniform(0.6, 1.0), rng.uniform(0.25, 0.6)
    d, h, up = rng.uniform(0.5, 0.7), rng.uniform(0.72, 0.8), rng.uniform(0.98, 1.15)
    c, top, parts, x, y = desk_finish(rng), tint(rng, pick(rng, "wood", "white", "black", "clay")), [], 0.0, 0.0
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
