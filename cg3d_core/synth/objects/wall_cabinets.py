"""Cupboards that hang on a wall."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..fronts import doors, drawers
from ..mesh import Mesh, bar, box, cylinder, merge, settled
from ..palette import tint
from ..parts import carcass
from ..registry import Category
from .cabinets import ajar
from .chunky import block, fronts, jar, shade, toy_colour
from .kitchen_units import front_shape, kitchen_colours
from .storage_shelves import fill_bays

WALL_CABINET = Category(
    "wall cabinet",
    "storage",
    synonyms=(
        "upper cabinet",
        "wall unit",
        "hanging cabinet",
        "overhead cupboard",
        "medicine cabinet",
        "wall-mounted cupboard",
    ),
    glosses=(
        "a cupboard that hangs on the wall",
        "a row of cupboards above the kitchen worktop",
        "a shallow case with doors fixed high on a wall",
        "a hanging cupboard for cups and plates",
        "a small bathroom cupboard above the basin",
    ),
    place="wall",
    hang=(1.25, 1.6),
    rooms=("kitchen", "bathroom", "office"),
)


@WALL_CABINET.style()
def hung_row(rng) -> Mesh:
    """A row of equal doors."""
    n = int(rng.integers(1, 6))
    w, d, h = n * rng.uniform(0.32, 0.55), rng.uniform(0.28, 0.4), rng.uniform(0.45, 0.95)
    c = kitchen_colours(rng)
    parts = [
        box(w, d, h, c[0]),
        doors(rng, w - 0.01, h - 0.01, n, c[1], None, front_shape(rng), high=0.2).moved(0, -d / 2, 0.005),
    ]
    if odds(rng, 0.2):
        parts.append(box(w + 0.06, d + 0.05, 0.05, c[1], z=h))
    return settled(merge(parts))


@WALL_CABINET.style()
def mixed_row(rng) -> Mesh:
    """Closed units beside open cubbies or a shorter unit."""
    w, d, h = rng.uniform(0.6, 1.2), rng.uniform(0.28, 0.38), rng.uniform(0.5, 0.85)
    c, s, hand = kitchen_colours(rng), rng.uniform(0.25, 0.5), pick(rng, -1, 1)
    low = h * rng.uniform(0.5, 1.0)
    parts = [
        box(w, d, h, c[0]),
        doors(rng, w - 0.01, h - 0.01, 2, c[1], None, front_shape(rng), high=0.2).moved(0, -d / 2, 0.005),
    ]
    cubby = [
        carcass(s, d, low, 0.018, c[0], shelves=[low * 0.5]),
        *fill_bays(rng, s - 0.05, d, [0.01, low * 0.5, low], 0.018, 0.7, things=True),
    ]
    return settled(merge([*parts, merge(cubby).moved(hand * (w / 2 + s / 2), 0, h - low)]))


@WALL_CABINET.style()
def flap_row(rng) -> Mesh:
    """Wide low units whose flaps open upwards."""
    n, rows = int(rng.integers(1, 4)), int(rng.integers(1, 3))
    w, d, h = n * rng.uniform(0.6, 0.9), rng.uniform(0.3, 0.4), rows * rng.uniform(0.33, 0.45)
    c = kitchen_colours(rng)
    return settled(merge([box(w, d, h, c[0]), drawers(rng, w - 0.01, h - 0.01, rows, n, c[1]).moved(0, -d / 2, 0.005)]))


@WALL_CABINET.style()
def glazed_unit(rng) -> Mesh:
    """Framed glass doors, plates behind them."""
    n = int(rng.integers(1, 4))
    w, d, h = n * rng.uniform(0.35, 0.5), rng.uniform(0.25, 0.36), rng.uniform(0.5, 0.9)
    c = kitchen_colours(rng)
    parts = [
        box(w, d, h, c[0]),
        doors(rng, w - 0.01, h - 0.01, n, c[1], None, "shaker", inner=tint(rng, "glass"), high=0.2).moved(
            0, -d / 2, 0.005
        ),
    ]
    if odds(rng, 0.4):
        z = rng.uniform(0.2, 0.3)
        parts = [m.moved(0, 0, z) for m in parts] + [carcass(w, d, z, 0.018, c[0])]
    return settled(merge(parts))


@WALL_CABINET.style()
def bathroom_mirror(rng) -> Mesh:
    """Shallow bathroom cabinet with mirrored doors."""
    n = int(rng.integers(1, 4))
    w, d, h = n * rng.uniform(0.28, 0.42), rng.uniform(0.11, 0.18), rng.uniform(0.5, 0.8)
    c, m = tint(rng, pick(rng, "white", "white", "metal", "wood")), tint(rng, "glass")
    parts = [box(w, d, h, c), doors(rng, w, h, n, m, ("none", m), "flat").moved(0, -d / 2)]
    if odds(rng, 0.4):
        parts.append(
            bar((-w * 0.4, -d / 2 - 0.05, h + 0.03), (w * 0.4, -d / 2 - 0.05, h + 0.03), 0.02, tint(rng, "metal"), 8)
        )
    return settled(merge(parts))


@WALL_CABINET.style()
def chunky_wall_cabinet(rng) -> Mesh:
    """Fat hanging box, big doors and knobs, thick boards above and below."""
    n = int(rng.integers(1, 4))
    w, d, h = n * u(rng, 0.4, 0.65), u(rng, 0.26, 0.42), u(rng, 0.45, 0.9)
    c, t = toy_colour(rng), u(rng, 0.03, 0.06)
    parts = [
        block(w * 0.96, d * 0.92, h, c, b=0.02),
        block(w, d, t, shade(c, 0.75), z=h - t),
        block(w, d, t, shade(c, 0.75)),
    ]
    parts.append(
        fronts(
            rng, w * 0.9, h - 2 * t, 1, n, shade(c, 1.2), tint(rng, pick(rng, "metal", "black", "wood")), doors=True
        ).moved(0, -d * 0.46, t)
    )
    return assemble(parts)


@WALL_CABINET.style()
def wall_doors_open(rng) -> Mesh:
    """Hanging cupboard with a door ajar, cups and bottles inside."""
    w, d, h = u(rng, 0.35, 0.9), u(rng, 0.2, 0.26), u(rng, 0.45, 0.85)
    c, n = kitchen_colours(rng), int(rng.integers(1, 3))
    z = np.linspace(0.01, h - 0.01, n + 2)
    inside = [carcass(w, d, h, 0.018, c[0], shelves=z[1:-1])]
    for a in z[:-1]:
        inside += [
            jar(rng, u(rng, 0.03, 0.045), min(u(rng, 0.08, 0.2), h / (n + 1) * 0.8)).moved(x * w, 0, a + 0.01)
            for x in (-0.33, -0.1, 0.12, 0.34)
            if odds(rng, 0.7)
        ]
    return assemble(ajar(rng, w, d, h, c[1], inside, reach=0.2))


@WALL_CABINET.style()
def plain_wall_box(rng) -> Mesh:
    """CAD-plain hanging box: plates with gaps, no or small handles; a niche below in some."""
    n = int(rng.integers(1, 6))
    w, d, h = n * u(rng, 0.3, 0.5), u(rng, 0.25, 0.4), u(rng, 0.4, 0.9)
    c, low = kitchen_colours(rng), pick(rng, 0.0, 0.0, 0.2)
    parts = [box(w, d - 0.02, h - low, c[0], 0, 0.01, low)]
    parts += [
        box(w / n - 0.01, 0.02, h - low - 0.01, c[1], (k + 0.5) * w / n - w / 2, -d / 2 + 0.01, low + 0.005)
        for k in range(n)
    ]
    if odds(rng, 0.6):
        parts += [
            box(
                0.012,
                0.03,
                0.12,
                tint(rng, "metal"),
                (k + 0.5) * w / n - w / 2 + w / n * (0.4 if k % 2 == 0 else -0.4),
                -d / 2,
                low + 0.05,
            )
            for k in range(n)
        ]
    if low:
        parts.append(carcass(w, d, low, 0.018, c[0]))
    return assemble(parts)


@WALL_CABINET.style()
def first_aid(rng) -> Mesh:
    """Small box with a cross or a key-hole on its door."""
    w, d, h = u(rng, 0.28, 0.45), u(rng, 0.11, 0.2), u(rng, 0.32, 0.55)
    c, s = tint(rng, pick(rng, "white", "white", "metal", "wood")), u(rng, 0.1, 0.16)
    mark = (0.8, 0.12, 0.12) if odds(rng, 0.6) else (0.1, 0.55, 0.25)
    parts = [block(w, d, h, c, b=0.015), box(w * 0.93, 0.02, h * 0.93, shade(c, 1.05), 0, -d / 2, h * 0.035)]
    parts += [
        box(s, 0.01, s / 3, mark, 0, -d / 2 - 0.013, h / 2 - s / 6),
        box(s / 3, 0.01, s, mark, 0, -d / 2 - 0.013, h / 2 - s / 2),
    ]
    return assemble(
        [
            *parts,
            merge(
                [cylinder(0.012, 0.02, tint(rng, "metal"), n=6).turned(np.pi / 2, "x").moved(w * 0.4, -d / 2, h / 2)]
            ),
        ]
    )
