"""Cupboards that hang on a wall."""

from __future__ import annotations

from ..fronts import doors, drawers
from ..mesh import Mesh, bar, box, merge, settled
from ..palette import tint
from ..parts import carcass, chance, pick
from ..registry import Category
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
    if chance(rng, 0.2):
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
    if chance(rng, 0.4):
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
    if chance(rng, 0.4):
        parts.append(
            bar((-w * 0.4, -d / 2 - 0.05, h + 0.03), (w * 0.4, -d / 2 - 0.05, h + 0.03), 0.02, tint(rng, "metal"), 8)
        )
    return settled(merge(parts))
