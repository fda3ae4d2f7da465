"""Books."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    loft,
    odds,
    pick,
    u,
)
from ..mesh import Mesh, box, merge
from ..palette import tint
from ..registry import Category

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
