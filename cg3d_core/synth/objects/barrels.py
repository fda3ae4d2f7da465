"""Barrels, buckets and jerrycans."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    pick,
    stood,
    u,
)
from ..mesh import cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category

BARREL = Category(
    "barrel", "container",
    synonyms=("cask", "keg", "wooden barrel", "oil drum", "drum"),
    glosses=("a round wooden container bound with hoops", "a big cylindrical vessel for wine, beer or oil", "a cask with bulging sides"),
    place="floor", rooms=("shop",))  # fmt: skip


@BARREL.style()
def barrel_wooden(rng):
    h, c, k = u(rng, 0.5, 1.05), tint(rng, "wood"), tint(rng, "metal")
    r = h * u(rng, 0.27, 0.36)
    z = np.linspace(0, 1, 9)
    prof = [(r * (0.78 + 0.22 * np.sin(np.pi * t)), h * t) for t in z]
    hoops = [
        torus(r * (0.79 + 0.22 * np.sin(np.pi * t)), 0.008, k, n=22).scaled(1, 1, 2.5).moved(z=h * t)
        for t in (0.06, 0.25, 0.75, 0.94)
    ]
    body = merge([lathe([(0, 0.03), (r * 0.74, 0.03), *prof, (r * 0.74, h - 0.03), (0, h - 0.03)], c, 22), *hoops])
    return assemble([body.turned(np.pi / 2, "x") if odds(rng, 0.2) else body])


@BARREL.style()
def barrel_steel_drum(rng):
    h, c = u(rng, 0.75, 0.95), tint(rng, pick(rng, "paint", "metal"))
    r = h * u(rng, 0.31, 0.36)
    prof = [
        (0, 0.015),
        (r * 0.95, 0.015),
        (r, 0),
        *[p for f in (0.33, 0.66) for p in ((r * 0.98, h * f - 0.03), (r * 1.03, h * f), (r * 0.98, h * f + 0.03))],
        (r, h),
        (r * 0.95, h - 0.015),
        (0, h - 0.015),
    ]
    return assemble(
        [
            lathe(prof, c, 26),
            cylinder(0.04, 0.02, tint(rng, "metal"), r * 0.6, 0, h - 0.015),
            stood(cylinder(0.02, 0.02, tint(rng, "metal"))).moved(0, -r, h * 0.5),
        ]
    )
