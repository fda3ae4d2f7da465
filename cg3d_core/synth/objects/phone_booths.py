"""Phone booths."""

from __future__ import annotations

import numpy as np

from ..forms import (
    frame,
    pick,
    sweep,
    u,
)
from ..mesh import box, lathe, merge
from ..palette import tint
from .families import street_category
from .variety import varied

BOOTH = street_category(
    "phone booth",
    ("telephone booth", "phone box", "telephone box", "call box", "telephone kiosk"),
    "a glazed cabin with a public telephone",
    "a red box on British streets from which one calls",
    "a small house for making calls",
    "where one telephoned before mobile phones",
)


def _cabin(rng, w, h, c, k, rows, cols, bars=0.03):
    """Glazed cabin: corner posts, glazing bars on three sides, closed back, a telephone inside."""
    side = [
        box(w, 0.02, h * 0.15, c, z=h * 0.08),
        *[box(w, bars, bars, c, z=h * 0.2 + h * 0.65 * j / rows) for j in range(rows + 1)],
        *[box(bars, bars, h * 0.65, c, (j / cols - 0.5) * w, 0, h * 0.2) for j in range(cols + 1)],
        box(w, 0.01, h * 0.66, k, z=h * 0.2),
    ]
    sides = [merge(side).moved(0, -w / 2).turned(a * np.pi / 2) for a in range(4)]
    posts = [box(0.09, 0.09, h, c, x * w / 2, y * w / 2) for x in (-1, 1) for y in (-1, 1)]
    return [*sides, *posts, box(w * 1.08, w * 1.08, 0.1, c)]


@BOOTH.style()
def booth_british_red(rng):
    c, w, h = (0.75, 0.08, 0.08), u(rng, 0.8, 0.95), u(rng, 2.1, 2.4)
    top = [
        box(w * 1.12, w * 1.12, 0.22, c, z=h),
        box(w * 0.8, w * 1.14, 0.12, (0.95, 0.95, 0.93), z=h + 0.05),
        lathe([(w * 0.78, 0), (w * 0.6, 0.12), (0, 0.2)], c, 4).turned(np.pi / 4).moved(z=h + 0.22),
    ]
    return varied(rng, [*_cabin(rng, w, h, c, tint(rng, "glass"), int(rng.integers(5, 8)), 3), *top], size=0.05)


@BOOTH.style()
def booth_modern_glass(rng):
    c, w, h = tint(rng, pick(rng, "metal", "paint", "black")), u(rng, 0.8, 1.0), u(rng, 2.0, 2.3)
    return varied(
        rng,
        [*_cabin(rng, w, h, c, tint(rng, "glass"), 1, 1, 0.02), box(w * 1.15, w * 1.15, 0.2, tint(rng, "paint"), z=h)],
        size=0.05,
    )


@BOOTH.style()
def booth_open_hood_on_post(rng):
    c, h = tint(rng, pick(rng, "metal", "paint")), u(rng, 1.1, 1.4)
    hood = [box(0.03, 0.45, 0.8, c, s * 0.35, 0, h) for s in (-1, 1)] + [
        box(0.7, 0.03, 0.8, c, 0, 0.22, h),
        box(0.73, 0.48, 0.12, c, z=h + 0.78),
    ]
    phone = [
        box(0.25, 0.12, 0.4, (0.15, 0.15, 0.16), 0, 0.14, h + 0.2),
        sweep(
            [(-0.09, 0.06, h + 0.28), (-0.09, 0.03, h + 0.42), (-0.09, 0.06, h + 0.56)], 0.025, (0.05, 0.05, 0.05), 6
        ),
    ]
    return varied(rng, [*hood, *phone, box(0.15, 0.12, h, c, 0, 0.15), box(0.5, 0.4, 0.04, c)], size=0.06)


@BOOTH.style()
def booth_low_poly(rng):
    c, k, w, h = pick(rng, (0.8, 0.1, 0.1), tint(rng, "paint")), tint(rng, "glass"), u(rng, 0.9, 1.2), u(rng, 1.7, 2.1)
    panes = [
        box(w * 0.3, 0.04, h * 0.25, k, x * w * 0.2, -w / 2, h * z).turned(a * np.pi / 2)
        for a in range(4)
        for x in (-1, 1)
        for z in (0.35, 0.65)
    ]
    return varied(
        rng,
        [
            box(w, w, h, c),
            box(w * 1.15, w * 1.15, 0.14, c),
            *panes,
            box(w * 1.18, w * 1.18, 0.22, c, z=h),
            box(w * 0.9, w * 0.9, 0.16, c, z=h + 0.22, top=0.5),
        ],
    )


@BOOTH.style()
def booth_wooden_door_ajar(rng):
    c, w, h = tint(rng, "wood"), u(rng, 0.8, 0.95), u(rng, 2.0, 2.3)
    door = (
        merge([frame(w, h * 0.95, 0.04, 0.09, c), box(w, 0.03, h * 0.3, c)])
        .moved(w / 2)
        .turned(-u(rng, 0.3, 1.4))
        .moved(-w / 2, -w / 2)
    )
    walls = [box(0.04, w, h, c, s * w / 2) for s in (-1, 1)] + [box(w, 0.04, h, c, 0, w / 2)]
    return varied(
        rng,
        [
            *walls,
            door,
            box(w * 1.1, w * 1.1, 0.12, c, z=h),
            box(0.25, 0.14, 0.4, (0.1, 0.1, 0.1), 0, w * 0.4, 1.1),
            box(w, w, 0.04, c),
        ],
        size=0.05,
    )
