"""Coat racks, with coats on them."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, rounded_rect, stack, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .chunky import block, toy_colour

COAT_RACK = Category(
    "coat rack", "household",
    synonyms=("coat stand", "hat stand", "hall tree", "coat tree", "hat rack"),
    glosses=("a pole with hooks for coats and hats", "a stand in the hall on which jackets hang", "where guests hang their coats", "an upright post with arms at the top and spreading feet"),
    place="floor", rooms=("corridor", "office", "living"))  # fmt: skip


def _coat(rng, z: float) -> Mesh:
    """A hanging coat, its collar at z."""
    h, c = u(rng, 0.6, 1.0), tint(rng, "fabric")
    outline = [
        (rounded_rect(0.34, 0.14, 0.05, 1), 0),
        (rounded_rect(0.3, 0.14, 0.05, 1), h * 0.6),
        (rounded_rect(0.22, 0.12, 0.05, 1), h * 0.9),
        (rounded_rect(0.08, 0.06, 0.02, 1), h),
    ]
    return stack(outline, c, 0, 0, z - h)


def _rack(rng, h: float, r: float, c, n: int, foot: str, chunky: bool = False) -> Mesh:
    parts, k = (
        [cylinder(r, h, c, top=r * 0.8, n=8), sphere(r * 1.6, r * 1.6, r * 1.6, c, z=h, n=6)],
        1.6 if chunky else 1.0,
    )
    if foot == "disc":
        parts.append(cylinder(0.2, 0.04 * k, c, n=14))
    else:
        m = 3 if foot == "three" else 4
        parts += [
            bar((0.26 * np.cos(a), 0.26 * np.sin(a), 0.02), (0, 0, 0.2 * k), r * 0.7, c, 5)
            for a in np.arange(m) * 2 * np.pi / m
        ]
    for level in (0.97, 0.78) if odds(rng, 0.5) else (0.95,):
        for a in np.arange(n) * 2 * np.pi / n + level:
            p, q = np.array([np.cos(a), np.sin(a)]) * 0.13 * k, h * level
            parts.append(bar((0, 0, q - 0.06), (*p, q + 0.03), r * 0.5, c, 5))
            parts.append(sphere(r * 0.7, r * 0.7, r * 0.7, c, *p, q + 0.03, n=5))
            if odds(rng, 0.2):
                parts.append(_coat(rng, q).turned(a).moved(*p))
    if odds(rng, 0.2):
        parts.append(lathe([(0.16, h), (0.08, h + 0.01), (0.075, h + 0.1), (0, h + 0.11)], tint(rng, "fabric"), 9))
    return merge(parts)


@COAT_RACK.style()
def coat_tree(rng) -> Mesh:
    return assemble(
        [
            _rack(
                rng,
                u(rng, 1.6, 1.9),
                u(rng, 0.015, 0.03),
                tint(rng, pick(rng, "wood", "metal", "black")),
                int(rng.integers(3, 6)),
                pick(rng, "disc", "three", "four"),
            )
        ]
    )


@COAT_RACK.style()
def chunky_coat_tree(rng) -> Mesh:
    return assemble(
        [
            _rack(
                rng,
                u(rng, 1.2, 1.7),
                u(rng, 0.04, 0.06),
                toy_colour(rng),
                int(rng.integers(3, 5)),
                pick(rng, "disc", "four"),
                True,
            )
        ]
    )


@COAT_RACK.style()
def peg_board(rng) -> Mesh:
    """Standing panel with pegs, hat shelf and bench."""
    w, h, c = u(rng, 0.6, 1.2), u(rng, 1.6, 1.9), tint(rng, pick(rng, "wood", "white"))
    parts = [
        box(w, 0.03, h - 0.4, c, 0, 0.17, 0.4),
        box(w, 0.25, 0.03, c, 0, 0.05, h - 0.05),
        box(w, 0.38, 0.05, c, z=0.42),
        *[box(0.04, 0.36, 0.43, c, i * w * 0.47) for i in (-1, 1)],
    ]
    for x in np.linspace(-0.4, 0.4, int(rng.integers(3, 6))) * w:
        parts.append(bar((x, 0.16, h - 0.25), (x, 0.06, h - 0.21), 0.012, tint(rng, "metal"), 5))
        if odds(rng, 0.3):
            parts.append(_coat(rng, h - 0.24).moved(x, 0.04))
    return assemble(parts)


@COAT_RACK.style()
def leaning_poles(rng) -> Mesh:
    """Three to six sticks crossing near the top."""
    h, c, n = u(rng, 1.5, 1.85), tint(rng, pick(rng, "wood", "black", "paint")), int(rng.integers(3, 7))
    ring = [
        bar((0.28 * np.cos(a), 0.28 * np.sin(a), 0), (-0.13 * np.cos(a + 0.5), -0.13 * np.sin(a + 0.5), h), 0.016, c, 6)
        for a in np.arange(n) * 2 * np.pi / n
    ]
    return assemble([*ring, *([_coat(rng, h * 0.9).moved(0.15)] if odds(rng, 0.5) else [])])


@COAT_RACK.style()
def branch_rack(rng) -> Mesh:
    """Flat post with pegs at staggered heights, slab foot."""
    h, c, parts = u(rng, 1.4, 1.9), tint(rng, pick(rng, "wood", "white", "black")), []
    for k in range(int(rng.integers(4, 9))):
        z, i = h * u(rng, 0.5, 0.97), -1 if k % 2 else 1
        parts.append(bar((0, 0, z - 0.07), (i * 0.17, u(rng, -0.05, 0.05), z), 0.014, c, 5))
    return assemble(
        [
            box(u(rng, 0.05, 0.1), 0.04, h, c),
            block(0.4, 0.3, 0.04, c),
            *parts,
            *([_coat(rng, h * 0.85).moved(0.17)] if odds(rng, 0.4) else []),
        ]
    )
