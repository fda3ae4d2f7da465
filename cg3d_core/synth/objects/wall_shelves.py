"""Shelves on a wall."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, u
from ..mesh import Mesh, bar, box, merge, settled, slab
from ..palette import tint
from ..parts import carcass
from ..registry import Category
from .chunky import block, fat_row, jar, shade, toy_colour
from .storage_shelves import fill_bays, finish

SHELF = Category(
    "shelf",
    "storage",
    synonyms=("wall shelf", "hanging shelf", "floating shelf", "ledge", "wall board", "spice rack"),
    glosses=(
        "a board fixed to the wall on which things stand",
        "one or more narrow boards that hang on a wall",
        "a plank on brackets for ornaments and books",
        "a flat length of wood fastened to the wall to hold objects",
        "a small wall-mounted rack",
    ),
    place="wall",
    hang=(0.9, 1.8),
    rooms=("living", "bedroom", "kitchen", "office", "bathroom", "corridor"),
)


@SHELF.style()
def floating(rng) -> Mesh:
    """One to four bare boards, laden with small things."""
    w, d, n = rng.uniform(0.4, 1.6), rng.uniform(0.12, 0.3), int(rng.choice([1, 1, 2, 3]))
    c, t, gap = finish(rng), rng.uniform(0.015, 0.05), rng.uniform(0.22, 0.4)
    parts = []
    for k in range(n):
        parts.append(box(w, d, t, c, 0, 0, k * gap))
        parts += fill_bays(rng, w, d, [k * gap + t / 2, k * gap + gap + 0.05], t, 0.6)
    return settled(merge(parts))


@SHELF.style()
def bracketed(rng) -> Mesh:
    """Board on triangular or L brackets."""
    w, d = rng.uniform(0.5, 1.6), rng.uniform(0.15, 0.3)
    c, m, drop = finish(rng), tint(rng, pick(rng, "metal", "black", "wood")), rng.uniform(0.1, 0.22)
    parts = [box(w, d, 0.022, c, z=drop)]
    for x in np.linspace(-0.38 * w, 0.38 * w, int(rng.integers(2, 4))):
        parts += [
            box(0.025, 0.02, drop, m, x, d / 2 - 0.01),
            box(0.025, d * 0.85, 0.015, m, x, 0.01, drop - 0.015),
            bar((x, d / 2, 0.02), (x, -d * 0.3, drop), 0.008, m, 5),
        ]
    return settled(merge([*parts, *fill_bays(rng, w, d, [drop + 0.012, drop + 0.4], 0.02, 0.6)]))


@SHELF.style()
def wall_box(rng) -> Mesh:
    """Shallow open box or grid of cubbies on the wall."""
    w, d, h = rng.uniform(0.3, 1.2), rng.uniform(0.12, 0.28), rng.uniform(0.25, 0.9)
    c, n, m = finish(rng), int(rng.integers(1, 4)), int(rng.integers(1, 4))
    z = np.linspace(0, h, m + 1)
    parts = [
        carcass(w, d, h, 0.018, c, back=odds(rng, 0.5), shelves=z[1:-1], walls=np.linspace(-w / 2, w / 2, n + 1)[1:-1])
    ]
    return settled(merge([*parts, *fill_bays(rng, w - 0.04, d, z, 0.02, 0.5)]))


@SHELF.style()
def rail(rng) -> Mesh:
    """Boards hung between rails or ropes, or a picture ledge with a lip."""
    w, d, n = rng.uniform(0.4, 1.2), rng.uniform(0.1, 0.28), int(rng.integers(1, 4))
    c, gap = finish(rng), rng.uniform(0.25, 0.38)
    parts = [box(w, d, 0.02, c, z=k * gap) for k in range(n)]
    if odds(rng, 0.4):
        parts += [box(w, 0.015, 0.05, c, 0, -d / 2 + 0.008, k * gap) for k in range(n)]
    parts += [box(0.015, 0.015, n * gap, tint(rng, "metal"), i * w * 0.45, d / 2 - 0.01) for i in (-1, 1)]
    for k in range(n):
        parts += fill_bays(rng, w, d, [k * gap + 0.01, (k + 1) * gap], 0.02, 0.6)
    return settled(merge(parts))


@SHELF.style()
def staggered(rng) -> Mesh:
    """Boards of different lengths side by side and one above the other, joined by uprights."""
    w, d, gap = rng.uniform(0.5, 0.9), rng.uniform(0.15, 0.24), rng.uniform(0.2, 0.3)
    c, n = finish(rng), int(rng.integers(2, 4))
    parts = []
    for k in range(n):
        x = (k % 2 - 0.5) * w * rng.uniform(0.3, 0.7)
        parts += [
            box(w, d, 0.022, c, x, 0, k * gap),
            box(0.022, d, gap, c, x + pick(rng, -1, 1) * w * 0.4, 0, k * gap if k < n - 1 else max(0, k - 1) * gap),
        ]
        parts += [p.moved(x) for p in fill_bays(rng, w * 0.8, d, [k * gap + 0.01, k * gap + gap], 0.02, 0.5)]
    return settled(merge(parts))


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
