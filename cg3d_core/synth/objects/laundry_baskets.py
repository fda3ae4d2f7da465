"""Laundry baskets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, rounded_rect, stack, u
from ..mesh import Mesh, bar, box, cylinder, lathe, sphere, torus
from ..palette import tint
from ..registry import Category
from .chunky import block, shade, toy_colour

LAUNDRY_BASKET = Category(
    "laundry basket", "household",
    synonyms=("hamper", "laundry hamper", "washing basket", "laundry bin", "clothes hamper"),
    glosses=("a basket for dirty clothes", "a large light container in which washing is carried", "a tall bin with a lid in the bathroom for worn clothes", "a plastic tub with holes and two handles, full of linen"),
    place="floor", rooms=("bathroom", "bedroom"))  # fmt: skip


def _tub(rng, w: float, d: float, h: float, flare: float, c, r: float, n: int = 3) -> Mesh:
    """Open rounded tub with walls, wider at the top."""
    t = 0.012
    levels = [(1 - flare, 0, 0), (1, h, 0), (1, h, t), (1 - flare, 0.02, t)]
    return stack([(rounded_rect(w * f - 2 * k, d * f - 2 * k, r, n), z) for f, z, k in levels], c)


def _linen(rng, w: float, d: float, z: float) -> list[Mesh]:
    return [
        sphere(
            w * u(rng, 0.2, 0.34),
            d * u(rng, 0.2, 0.34),
            u(rng, 0.05, 0.11),
            tint(rng, "fabric"),
            u(rng, -0.15, 0.15) * w,
            u(rng, -0.12, 0.12) * d,
            z,
            n=7,
        )
        for _ in range(int(rng.integers(2, 5)))
    ]


@LAUNDRY_BASKET.style()
def plastic_basket(rng) -> Mesh:
    """Low plastic tub with slots, rim and handles, often full."""
    w, d, h, c = u(rng, 0.5, 0.68), u(rng, 0.36, 0.46), u(rng, 0.22, 0.32), tint(rng, pick(rng, "white", "paint"))
    slots = [
        box(0.02, 0.006, h * 0.5, shade(c, 0.4), x * w, j * d * 0.47, h * 0.25)
        for x in np.linspace(-0.38, 0.38, 8)
        for j in (-1, 1)
    ]
    grips = [box(0.05, 0.14, 0.03, c, i * w * 0.51, 0, h - 0.03) for i in (-1, 1)]
    return assemble(
        [_tub(rng, w, d, h, 0.12, c, 0.09), *slots, *grips, *(_linen(rng, w, d, h * 0.9) if odds(rng, 0.6) else [])]
    )


@LAUNDRY_BASKET.style()
def lidded_hamper(rng) -> Mesh:
    """Tall wicker or plastic bin with a lid."""
    w, h, c = u(rng, 0.35, 0.5), u(rng, 0.5, 0.7), tint(rng, pick(rng, "wood", "white", "fabric"))
    d = w * u(rng, 0.7, 1)
    bands = [
        stack(
            [(rounded_rect(w * 1.01, d * 1.01, 0.06), z), (rounded_rect(w * 1.01, d * 1.01, 0.06), z + 0.015)],
            shade(c, 0.8),
        )
        for z in np.linspace(0.05, h - 0.06, int(rng.integers(3, 9)))
    ]
    return assemble(
        [
            stack([(rounded_rect(w * 0.92, d * 0.92, 0.06), 0), (rounded_rect(w, d, 0.06), h)], c),
            *bands,
            block(w * 1.05, d * 1.05, 0.05, shade(c, 0.9), z=h, b=0.05),
            box(0.1, 0.03, 0.03, c, 0, 0, h + 0.05),
        ]
    )


@LAUNDRY_BASKET.style()
def chunky_laundry(rng) -> Mesh:
    """Fat facetted tub with thick rim, big handles and a heap of clothes."""
    r, h, c, n = u(rng, 0.22, 0.34), u(rng, 0.3, 0.5), toy_colour(rng), int(rng.integers(6, 10))
    tub = lathe(
        [
            (0, 0),
            (r * 0.8, 0),
            (r, h),
            (r * 1.1, h),
            (r * 1.1, h + 0.05),
            (r * 0.92, h + 0.05),
            (r * 0.8, h * 0.5),
            (0, h * 0.5),
        ],
        c,
        n,
    )
    grips = [
        torus(0.08, 0.022, shade(c, 0.7), n=7).turned(np.pi / 2, "x").moved(i * r * 1.08, 0, h * 0.85) for i in (-1, 1)
    ]
    return assemble([tub, *grips, *_linen(rng, 2 * r, 2 * r, h * u(rng, 0.8, 1.05))])


@LAUNDRY_BASKET.style()
def folding_bag(rng) -> Mesh:
    """Cloth bag in an X frame."""
    w, d, h, c, m = (
        u(rng, 0.4, 0.6),
        u(rng, 0.34, 0.42),
        u(rng, 0.55, 0.7),
        tint(rng, "fabric"),
        tint(rng, pick(rng, "wood", "metal")),
    )
    legs = [
        bar((i * w * 0.46, j * d * 0.45, 0), (i * w * 0.46, -j * d * 0.45, h), 0.012, m, 5)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    rails = [bar((-w * 0.46, j * d * 0.45, h), (w * 0.46, j * d * 0.45, h), 0.012, m, 5) for j in (-1, 1)]
    return assemble(
        [
            *legs,
            *rails,
            _tub(rng, w * 0.88, d * 0.88, h * 0.8, 0.25, c, 0.05).moved(0, 0, h * 0.18),
            *(_linen(rng, w * 0.8, d * 0.8, h * 0.95) if odds(rng, 0.5) else []),
        ]
    )


@LAUNDRY_BASKET.style()
def round_mesh_hamper(rng) -> Mesh:
    """Round wire or rope basket with hoops."""
    r, h, c, n = (
        u(rng, 0.18, 0.26),
        u(rng, 0.4, 0.62),
        tint(rng, pick(rng, "metal", "white", "wood", "black")),
        int(rng.integers(10, 18)),
    )
    wires = [
        bar((r * 0.85 * np.cos(a), r * 0.85 * np.sin(a), 0), (r * np.cos(a), r * np.sin(a), h), 0.006, c, 4)
        for a in np.arange(n) * 2 * np.pi / n
    ]
    hoops = [torus(r * (0.85 + 0.15 * k / 4), 0.008, c, z=h * k / 4, n=14) for k in range(5)]
    return assemble(
        [
            *wires,
            *hoops,
            cylinder(r * 0.8, 0.01, c),
            *(_linen(rng, 1.7 * r, 1.7 * r, h * u(rng, 0.4, 0.9)) if odds(rng, 0.6) else []),
        ]
    )
