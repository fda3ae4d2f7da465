"""Bookshelves, and the filling of shelves that other open storage shares."""

from __future__ import annotations

import itertools

import numpy as np

from ..forms import odds, pick
from ..fronts import doors, drawers
from ..mesh import Mesh, bar, box, merge, settled
from ..palette import tint
from ..parts import books, boxes, carcass, many_colours, stack
from ..registry import Category

BOOKSHELF = Category(
    "bookshelf",
    "storage",
    synonyms=("bookrack", "shelving unit", "book shelves", "library shelf", "shelf unit", "cube shelf", "bookstand"),
    glosses=(
        "a tall piece of furniture with several boards full of books",
        "an open case with horizontal boards for books",
        "furniture against the wall in which rows of books stand",
        "shelves one above the other, from the floor up, filled with volumes",
        "an open rack divided into square compartments",
        "free-standing shelves in a library or a bookshop",
    ),
    place="wall_floor",
    rooms=("living", "office", "bedroom", "shop", "corridor"),
)


def fill_bays(
    rng, w: float, d: float, levels, t: float, fill: float, x: float = 0.0, things: bool = False
) -> list[Mesh]:
    """Books or things on each board: ``levels`` are board heights, the last one the top's; ``fill`` 0..1 is the share of full bays."""
    out = []
    for z, up in itertools.pairwise(levels):
        room = up - z - t * 1.5
        if room < 0.1 or not odds(rng, fill):
            continue
        floor = z + t / 2
        kind = "things" if things else pick(rng, "books", "books", "books", "stack", "boxes", "things")
        if kind == "books":
            row = books(rng, w * 0.98, d * 0.95, room, rng.uniform(0.3, 1.0) if odds(rng, 0.6) else 1.0)
            part = row and row.moved(x, 0, floor)
        elif kind == "stack":
            part = stack(rng, max(2, int(min(room, 0.25) / 0.035)), min(w, 0.3), d * 0.7, 0.03).moved(
                x + rng.uniform(-0.2, 0.2) * max(w - 0.3, 0), 0, floor
            )
        elif kind == "boxes":
            n = max(1, round(w / 0.35))
            part = merge(
                [
                    box(
                        w / n * 0.9,
                        d * 0.85,
                        room * rng.uniform(0.5, 0.9),
                        tint(rng, "fabric"),
                        x - w / 2 + w / n * (i + 0.5),
                        0,
                        floor,
                    )
                    for i in range(n)
                ]
            )
        else:
            part = _small_things(rng, w, d, room, int(rng.integers(1, 6))).moved(x, 0, floor)
        if part is not None:
            out.append(part)
    return out


def _small_things(rng, w: float, d: float, room: float, n: int) -> Mesh:
    """n boxes, vases and figures as simple upright solids below ``room`` high."""
    s, h = rng.uniform(0.04, min(0.16, w / 2), (n, 2)) / 2, np.minimum(rng.uniform(0.05, 0.3, n), room * 0.95)
    x, y = rng.uniform(-0.42, 0.42, n) * w, rng.uniform(-0.2, 0.2, n) * d
    s[:, 1] = np.minimum(s[:, 1], d * 0.28)
    return boxes(
        np.stack([x - s[:, 0], y - s[:, 1], np.zeros(n)], 1),
        np.stack([x + s[:, 0], y + s[:, 1], h], 1),
        many_colours(rng, n),
    )


def finish(rng):
    """A colour of open shelving."""
    return tint(rng, pick(rng, "wood", "wood", "wood", "white", "black", "metal"))


def _levels(rng, low: float, h: float, gap: float | None = None) -> np.ndarray:
    """Board heights from the lowest to the top, about ``gap`` apart, a little uneven."""
    n = max(2, round((h - low) / (gap or rng.uniform(0.26, 0.42))))
    z = np.linspace(low, h, n + 1)
    z[1:-1] += rng.normal(0, 0.015, n - 1)
    return z


@BOOKSHELF.style()
def single_bay(rng) -> Mesh:
    """One column of boards between two sides, tall or low, with or without back."""
    w, d, h = rng.uniform(0.35, 1.1), rng.uniform(0.22, 0.38), rng.uniform(0.75, 2.2)
    c, t = finish(rng), rng.uniform(0.015, 0.035)
    z = _levels(rng, rng.uniform(0.02, 0.1), h)
    parts = [carcass(w, d, h, t, c, back=odds(rng, 0.75), shelves=z[:-1])]
    return settled(merge([*parts, *fill_bays(rng, w - 2 * t, d, z, t, rng.choice([0, 0.5, 0.8, 1.0]))]))


@BOOKSHELF.style()
def wide_wall(rng) -> Mesh:
    """Several bays side by side, mostly full: a library wall."""
    n = int(rng.integers(2, 5))
    bay, d, h = rng.uniform(0.6, 0.95), rng.uniform(0.24, 0.4), rng.uniform(1.5, 2.5)
    w, c, t = n * bay, finish(rng), rng.uniform(0.018, 0.04)
    z = _levels(rng, rng.uniform(0.03, 0.12), h, rng.uniform(0.24, 0.42))
    walls = np.linspace(-w / 2, w / 2, n + 1)
    parts, fill = (
        [carcass(w, d, h, t, c, back=odds(rng, 0.85), shelves=z[:-1], walls=walls[1:-1])],
        rng.choice([0.3, 0.8, 1.0]),
    )
    for a, b in itertools.pairwise(walls):
        for part in _full_rows(rng, b - a - t, d, z, t, fill):
            parts.append(part.moved((a + b) / 2))
    return settled(merge(parts))


def _full_rows(rng, w: float, d: float, levels, t: float, fill: float) -> list[Mesh]:
    """Books on most boards, at most 14 to a board: big units must stay light."""
    out = []
    for z, up in itertools.pairwise(levels):
        row = books(rng, w * 0.98, d * 0.95, up - z - 1.5 * t, rng.uniform(0.6, 1.0), 14) if odds(rng, fill) else None
        if row is not None:
            out.append(row.moved(0, 0, z + t / 2))
    return out


@BOOKSHELF.style()
def cubes(rng) -> Mesh:
    """Square compartments, some with boxes or doors."""
    n, m = int(rng.integers(1, 6)), int(rng.integers(2, 6))
    s, t, c = rng.uniform(0.32, 0.42), rng.uniform(0.016, 0.04), finish(rng)
    d, w, h = rng.uniform(0.3, 0.4), n * s, m * s
    z = np.linspace(t / 2, h, m + 1)
    walls = np.linspace(-w / 2, w / 2, n + 1)
    parts = [carcass(w, d, h, t, c, back=odds(rng, 0.3), shelves=z[1:-1], walls=walls[1:-1])]
    for i in range(n):
        for j in range(m):
            kind, x = pick(rng, "empty", "books", "box", "door", "things"), (walls[i] + walls[i + 1]) / 2
            if kind == "box":
                parts.append(box(s - 2 * t, d * 0.9, s * 0.8, tint(rng, "fabric"), x, 0, z[j] + t / 2))
            elif kind == "door":
                parts.append(doors(rng, s - t, s - t, 1, c, shape="flat").moved(x, -d / 2, z[j] + t / 2))
            elif kind == "books":
                row = books(rng, s - 2 * t, d * 0.9, s - 2 * t, rng.uniform(0.4, 1), 10)
                parts.append(row.moved(x, 0, z[j] + t / 2))
            elif kind == "things":
                parts.append(_small_things(rng, s - 2 * t, d, s - 2 * t, 2).moved(x, 0, z[j] + t / 2))
    return settled(merge(parts))


@BOOKSHELF.style()
def open_frame(rng) -> Mesh:
    """Boards between metal posts, no sides and no back, cross braces; industrial."""
    w, d, h = rng.uniform(0.6, 1.5), rng.uniform(0.26, 0.45), rng.uniform(0.8, 2.1)
    c, m, r = finish(rng), tint(rng, pick(rng, "metal", "black", "wood")), rng.uniform(0.01, 0.025)
    z, t = _levels(rng, rng.uniform(0.05, 0.2), h), rng.uniform(0.015, 0.04)
    parts = [
        box(2 * r, 2 * r, h + rng.choice([0, 0.05]), m, i * (w / 2 - r), j * (d / 2 - r))
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    parts += [box(w, d, t, c, z=a - t / 2) for a in z]
    if odds(rng, 0.4):
        parts += [bar((-i * w / 2, d / 2, z[0]), (i * w / 2, d / 2, z[-1]), 0.006, m, 5) for i in (-1, 1)]
    return settled(merge([*parts, *fill_bays(rng, w - 4 * r, d, z, t, rng.choice([0, 0.5, 0.9]))]))


@BOOKSHELF.style()
def ladder(rng) -> Mesh:
    """Leaning ladder shelf, boards deeper towards the floor."""
    w, d, h = rng.uniform(0.5, 0.9), rng.uniform(0.35, 0.5), rng.uniform(1.5, 2.0)
    c, n = finish(rng), int(rng.integers(4, 6))
    parts = []
    for i in (-1, 1):
        parts += [
            bar((i * w / 2, -d / 2, 0), (i * w / 2, d / 2 - 0.05, h), 0.018, c, 4),
            bar((i * w / 2, d / 2, 0), (i * w / 2, d / 2, h), 0.015, c, 4),
        ]
    for k in range(n):
        z = h * (0.08 + 0.87 * k / (n - 1))
        deep = d * (1 - 0.75 * z / h)
        parts += [box(w, deep, 0.02, c, 0, d / 2 - deep / 2, z)]
        parts += [p.moved(0, d / 2 - deep / 2) for p in fill_bays(rng, w * 0.9, deep, [z + 0.01, z + h / n], 0.02, 0.4)]
    return settled(merge(parts))


@BOOKSHELF.style()
def double_sided(rng) -> Mesh:
    """Shop or library gondola with books on both sides and end panels."""
    w, d, h = rng.uniform(0.9, 2.2), rng.uniform(0.45, 0.8), rng.uniform(1.1, 2.1)
    c, t = finish(rng), rng.uniform(0.02, 0.06)
    z = _levels(rng, rng.uniform(0.06, 0.18), h - t / 2, rng.uniform(0.28, 0.4))
    half = carcass(w, d / 2, h, t, c, shelves=z[:-1]).moved(0, -d / 4)
    if odds(rng, 0.4):
        half += merge([box(t * 1.5, d / 2 + 0.04, h + 0.06, c, i * w / 2, -d / 4) for i in (-1, 1)])
    fill, sides = rng.choice([0.3, 0.9, 1.0]), []
    for turn in (0, np.pi):
        rows = [p.moved(0, -d / 4) for p in _full_rows(rng, w - 2 * t, d / 2, z, t, fill)]
        sides.append(merge([half, *rows]).turned(turn))
    return settled(merge(sides))


@BOOKSHELF.style()
def shop_tower(rng) -> Mesh:
    """Square or revolving display block of books with a flat top, open on its sides."""
    w, h = rng.uniform(0.6, 1.0), rng.uniform(0.7, 1.6)
    c, t = finish(rng), 0.025
    z = _levels(rng, 0.08, h, rng.uniform(0.26, 0.36))
    parts = [box(w, w, t, c, z=a - t / 2) for a in z] + [box(w * 0.5, w * 0.5, h - t, c)]
    parts += [box(0.04, 0.04, h - t, c, i * w * 0.48, j * w * 0.48) for i in (-1, 1) for j in (-1, 1)]
    for k in range(4):
        rows = _full_rows(rng, w * 0.85, w * 0.22, z, t, 0.9)
        parts += [p.moved(0, -w * 0.37).turned(k * np.pi / 2) for p in rows]
    if odds(rng, 0.5):
        n = int(rng.integers(2, 4))
        parts += [
            stack(rng, int(rng.integers(2, 6)), w / n * 0.8, w / n * 0.8, 0.03).moved(
                (i + 0.5) * w / n - w / 2, (j + 0.5) * w / n - w / 2, h + t / 2
            )
            for i in range(n)
            for j in range(n)
        ]
    return settled(merge(parts))


@BOOKSHELF.style()
def with_base(rng) -> Mesh:
    """Books above, drawers or doors at the bottom."""
    w, d, h = rng.uniform(0.7, 1.3), rng.uniform(0.28, 0.42), rng.uniform(1.6, 2.3)
    c, t, low = finish(rng), 0.022, rng.uniform(0.3, 0.6)
    z = _levels(rng, low, h)
    front = (
        drawers(rng, w - 0.02, low - 0.04, int(rng.integers(1, 3)), 2, c)
        if odds(rng, 0.5)
        else doors(rng, w - 0.02, low - 0.04, 2, c)
    )
    parts = [carcass(w, d, h, t, c, shelves=z[:-1]), box(w - 0.01, d - 0.01, low, c), front.moved(0, -d / 2, 0.02)]
    return settled(merge([*parts, *fill_bays(rng, w - 2 * t, d, z, t, rng.choice([0.6, 0.9, 1.0]))]))
