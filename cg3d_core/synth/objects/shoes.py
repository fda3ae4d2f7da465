"""Shoes."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    loft,
    odds,
    oval,
    pick,
    rounded_rect,
    sweep,
    u,
)
from ..mesh import Mesh, bar, box, cylinder, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

SHOE = Category(
    "shoe", "clothing",
    synonyms=("shoes", "sneaker", "footwear", "trainer", "slipper", "sandal", "loafer"),
    glosses=("what you wear on your foot", "a covering for the foot with a sole and laces", "leather footwear left by the door"),
    place="floor", rooms=("corridor", "bedroom"))  # fmt: skip


def _shoe(rng, c, sole, heel, shaft):
    length = u(rng, 0.2, 0.31)
    w = length * 0.36

    def at(x, width, z):
        return np.c_[
            rounded_rect(length * x[1] - length * x[0], w * width, w * 0.3, 3)
            + np.float32([length * (x[0] + x[1]) / 2, 0]),
            np.full(16, z),
        ]

    base = loft([at((0, 1), 0.95, 0), at((0, 1), 1, 0.02)], sole)
    body = loft(
        [
            at((0, 1), 0.96, 0.02),
            at((0, 0.97), 1, 0.04),
            at((0.01, 0.8), 0.95, 0.06),
            at((0.02, 0.5), 0.75, 0.085),
            at((0.03, 0.4), 0.7, shaft),
        ],
        c,
    )
    parts = [
        base,
        body,
        *[
            box(0.012, w * 0.45, 0.006, tint(rng, "white"), length * x, 0, z)
            for x, z in ((0.5, 0.083), (0.57, 0.076), (0.64, 0.07))
        ],
    ]
    if heel:
        parts = [p.moved(z=heel) for p in parts] + [box(length * 0.25, w * 0.7, heel, sole, length * 0.13)]
    return merge(parts)


@SHOE.style()
def shoe_pair(rng):
    c, s, seed = tint(rng, "any"), tint(rng, pick(rng, "white", "black")), int(rng.integers(1 << 30))
    one = _shoe(np.random.default_rng(seed), c, s, 0, 0.095)
    return assemble(
        [one.turned(u(rng, -0.2, 0.2)).moved(0, -0.07), one.turned(u(rng, -0.2, 0.2)).moved(u(rng, -0.05, 0.05), 0.07)]
    )


@SHOE.style()
def shoe_single(rng):
    return assemble(
        [
            _shoe(
                rng,
                tint(rng, pick(rng, "black", "wood", "paint")),
                tint(rng, "black"),
                pick(rng, 0, 0.02, 0.04),
                u(rng, 0.09, 0.11),
            )
        ]
    )


@SHOE.style()
def shoe_boot(rng):
    one = _shoe(rng, tint(rng, pick(rng, "black", "wood", "paint")), tint(rng, "black"), 0.02, u(rng, 0.2, 0.4))
    return assemble([one.moved(0, -0.07), one.moved(0.03, 0.07)])


def last(length, w, c, sole, heel=0.0, height=0.09, n=16, arch=0.3):
    """Closed shoe along +x, toe at +x: a sole and an upper; ``heel`` lifts the back end."""
    t = np.linspace(0, 1, 9)
    half = w / 2 * np.interp(t, (0, 0.05, 0.25, 0.5, 0.75, 0.93, 1), (0.45, 0.75, 0.8, 0.75, 1.0, 0.7, 0.25))
    rise = heel * np.clip(1 - (t / 0.72), 0, 1) ** 1.3
    tall = np.interp(t, (0, 0.3, 0.5, 0.8, 1), (height, height * 0.95, height * 0.75, height * 0.5, height * 0.25))
    rings = []
    for k in range(9):
        o = oval(half[k], tall[k] / 2, 2.6, n)
        rings.append(np.c_[np.full(n, t[k] * length), o[:, 0], o[:, 1] + tall[k] / 2 + rise[k] + 0.012])
    flat = np.stack([np.r_[t, t[::-1]] * length, np.r_[half, -half[::-1]] * 1.06, np.r_[rise, rise[::-1]]], 1)
    return [loft(rings, c), loft([flat, flat + np.float32([0, 0, 0.018])], sole)]


def pair(rng, one):
    """The shoe alone, as a pair side by side, or lying on its side."""
    kind = pick(rng, "one", "pair", "pair", "lying")
    if kind == "one":
        return [one.turned(u(rng, 0, 6.3))]
    if kind == "lying":
        return [one, one.turned(np.pi / 2, "x").turned(u(rng, -0.5, 0.5)).moved(u(rng, -0.05, 0.1), 0.2)]
    return [
        one.turned(u(rng, -0.1, 0.1)),
        one.scaled(1, -1, 1).turned(u(rng, -0.1, 0.1)).moved(u(rng, -0.03, 0.03), 0.13),
    ]


@SHOE.style()
def shoe_sneaker_chunky(rng):
    n, c, k = pick(rng, 6, 14), tint(rng, pick(rng, "white", "paint", "black")), tint(rng, pick(rng, "white", "paint"))
    length = u(rng, 0.22, 0.3)
    parts = last(length, length * 0.4, c, k, 0.01, 0.1, n)
    parts += [
        box(length * 0.92, length * 0.36, 0.035, k, length * 0.48),
        torus(0.04, 0.012, c, n=10).scaled(1.3, 0.9, 1.5).moved(length * 0.2, 0, 0.115),
    ]
    parts += [
        box(0.012, length * 0.28, 0.012, tint(rng, "any"), length * x, 0, z)
        for x, z in ((0.42, 0.098), (0.5, 0.088), (0.58, 0.078))
    ]
    return varied(rng, pair(rng, merge(parts)))


@SHOE.style()
def shoe_slipper_or_clog(rng):
    c, k, length = (
        tint(rng, pick(rng, "fabric", "paint", "wood")),
        tint(rng, pick(rng, "wood", "black")),
        u(rng, 0.22, 0.29),
    )
    base = slab(oval(length / 2, length * 0.19, 2.4, 20) + np.float32([length / 2, 0]), 0.025, k)
    toe = sphere(length * 0.3, length * 0.19, 0.06, c, length * 0.7, 0, 0.025, n=12)
    keep = toe.vertices[toe.faces].mean(1)[:, 2] > 0.02
    heel = [torus(length * 0.17, 0.012, c, n=14).moved(length * 0.2, 0, 0.05)] if odds(rng, 0.4) else []
    return varied(rng, pair(rng, merge([base, Mesh(toe.vertices, toe.faces[keep], toe.colours[keep]), *heel])))


@SHOE.style()
def shoe_sandal(rng):
    c, k, length = (
        tint(rng, pick(rng, "wood", "black", "paint")),
        tint(rng, pick(rng, "wood", "black", "clay")),
        u(rng, 0.21, 0.28),
    )
    base = slab(oval(length / 2, length * 0.18, 2.6, 18) + np.float32([length / 2, 0]), u(rng, 0.012, 0.03), k)

    def arch(x, h):
        return sweep(
            [(length * x, length * 0.18 * np.cos(a), 0.02 + h * np.sin(a)) for a in np.linspace(0, np.pi, 7)],
            0.016,
            c,
            4,
            0.3,
        )

    thong = [bar((length * 0.82, 0, 0.02), (length * 0.5, s * length * 0.17, 0.025), 0.008, c, 5) for s in (-1, 1)] + [
        cylinder(0.006, 0.02, c, length * 0.82, 0, 0.01, n=5)
    ]
    parts = (
        thong
        if odds(rng, 0.5)
        else [
            arch(0.75, 0.05),
            arch(0.5, 0.06),
            *(
                [
                    sweep(
                        bezier(
                            (length * 0.25, -length * 0.15, 0.02),
                            (-length * 0.1, 0, 0.12),
                            (length * 0.25, length * 0.15, 0.02),
                            n=7,
                        ),
                        0.012,
                        c,
                        4,
                        0.4,
                    )
                ]
                if odds(rng, 0.5)
                else []
            ),
        ]
    )
    return varied(rng, pair(rng, merge([base, *parts])))
