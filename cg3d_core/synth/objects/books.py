"""Books."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, pick, u
from ..mesh import Mesh, box, cylinder, merge
from ..palette import tint
from ..registry import Category
from .chunky import block, candle, fat_book, fat_row

BOOK = Category(
    "book", "stationery",
    synonyms=("novel", "hardcover", "paperback", "textbook", "volume", "stack of books"),
    glosses=("bound printed pages for reading", "a novel or manual with a cover", "what you read in bed", "sheets of paper between two covers", "something borrowed from a library"),
    place="surface", rooms=("living", "office", "bedroom", "shop"))  # fmt: skip


def one_book(rng, h=None) -> Mesh:
    """A closed book lying flat, spine at -x."""
    h = h or u(rng, 0.15, 0.32)
    w, t, c, cover = h * u(rng, 0.62, 0.85), u(rng, 0.008, 0.055), tint(rng, "any"), 0.0025
    parts = [box(w - 0.006, h - 0.008, t, tint(rng, "white"), 0.0, 0, cover)]
    parts += [box(w, h, cover, c, z=z) for z in (0, t + cover)] + [box(cover, h, t + 2 * cover, c, -w / 2)]
    return merge(parts)


@BOOK.style()
def book_lying(rng):
    return assemble([one_book(rng).turned(u(rng, 0, 2 * np.pi))])


@BOOK.style()
def book_standing(rng):
    lean = u(rng, 0, 0.25) if odds(rng, 0.4) else 0.0
    return assemble([one_book(rng).turned(-np.pi / 2, "y").turned(np.pi / 2, "x").turned(np.pi / 2).turned(lean, "y")])


@BOOK.style()
def book_stack(rng):
    parts, z = [], 0.0
    for _ in range(int(rng.integers(2, 8))):
        b = one_book(rng)
        parts.append(
            b.turned(u(rng, -0.3, 0.3) + pick(rng, 0, 0, np.pi)).moved(u(rng, -0.02, 0.02), u(rng, -0.02, 0.02), z)
        )
        z += float(b.bounds[1][2])
    return assemble(parts)


@BOOK.style()
def book_open(rng):
    w, h, t, c = u(rng, 0.12, 0.22), u(rng, 0.18, 0.3), u(rng, 0.01, 0.03), tint(rng, "any")
    x = np.linspace(0, 1, 7)
    z = t * (0.35 + 0.65 * np.sin(np.pi * np.clip(x * 0.9 + 0.1, 0, 1)) ** 0.7)
    half = loft(
        [
            [(a * w, -h / 2, 0.003), (a * w, h / 2, 0.003), (a * w, h / 2, b), (a * w, -h / 2, b)]
            for a, b in zip(x, z, strict=True)
        ],
        tint(rng, "white"),
    )
    return assemble([half, half.scaled(-1, 1, 1), box(2 * w + 0.01, h + 0.008, 0.003, c)])


@BOOK.style()
def book_row(rng):
    """Several volumes standing side by side."""
    parts, x = [], 0.0
    for _ in range(int(rng.integers(3, 12))):
        b = one_book(rng, u(rng, 0.17, 0.28)).turned(-np.pi / 2, "y").turned(np.pi / 2, "x").turned(np.pi / 2)
        low, high = b.bounds
        b = b.turned(np.pi / 2) if high[0] - low[0] > high[1] - low[1] else b
        low, high = b.bounds
        parts.append(b.moved(x - low[0], -low[1], -low[2]))
        x += float(high[0] - low[0]) + 0.001
    return assemble(parts)


@BOOK.style()
def chunky_book(rng) -> Mesh:
    """Thick spell book with corners, bands and clasp; lying or standing."""
    w, h, t, c = u(rng, 0.13, 0.2), u(rng, 0.17, 0.26), u(rng, 0.04, 0.1), tint(rng, "any")
    k, m, parts = t * 0.16, tint(rng, pick(rng, "metal", "wood", "any")), []
    parts += [
        box(w * 0.94, h * 0.9, t - k, (0.93, 0.89, 0.78), z=k / 2),
        *[block(w, h, k, c, z=z, b=0.01) for z in (0, t - k)],
    ]
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
