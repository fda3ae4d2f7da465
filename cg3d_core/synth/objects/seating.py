"""Benches and ottomans."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cushion, cylinder, lathe, merge, settled, slab
from ..palette import tint
from ..parts import carcass, feet, lean, legs, pad, ribbon, rounded, smooth
from ..registry import Category
from .chairs import backrest
from .tables import trestles

BENCH = Category(
    "bench",
    "seating",
    synonyms=("park bench", "wooden bench", "hall bench", "garden bench", "waiting bench", "pew"),
    glosses=(
        "a long hard seat for several people",
        "a long plank on legs for sitting side by side",
        "a wooden seat for two or more, with or without a back",
        "where people wait in a corridor or rest in a park",
        "a narrow long seat at the dining table",
    ),
    rooms=("corridor", "kitchen", "shop"),
)

OTTOMAN = Category(
    "ottoman",
    "seating",
    synonyms=("pouf", "pouffe", "hassock", "upholstered footrest", "padded cube"),
    glosses=(
        "a low padded block without back for the feet or for sitting",
        "an upholstered cube or drum",
        "a soft footrest in front of an armchair",
        "a cushioned box with a lid",
        "a low round cushion on the floor",
    ),
    rooms=("living", "bedroom"),
)


def frame_colour(rng):
    """A colour for what carries a hard seat."""
    return tint(rng, pick(rng, "wood", "metal", "black", "white", "paint"))


def _long(rng) -> tuple[float, float, float]:
    return rng.uniform(0.9, 1.9), rng.uniform(0.28, 0.45), rng.uniform(0.40, 0.5)


@BENCH.style()
def plank(rng) -> Mesh:
    """Backless: board on legs, trestles or panels."""
    w, d, h = _long(rng)
    c, t = frame_colour(rng), rng.uniform(0.025, 0.06)
    m = c if odds(rng, 0.6) else frame_colour(rng)
    under = (
        trestles(rng, w, d, h - t, m)
        if odds(rng, 0.5)
        else legs(rng, w * 0.92, d * 0.92, h - t, m, rng.uniform(0.018, 0.04), rng.choice([0, 0.03]))
    )
    parts = [slab(rounded(w, d, 0.02), t, c, h - t), under]
    if odds(rng, 0.3):
        parts.append(pad(w, d, 0.06, tint(rng, "fabric"), z=h, r=0.025))
    return settled(merge(parts))


@BENCH.style()
def park(rng) -> Mesh:
    """Slatted seat and back on iron or concrete ends, with or without arms."""
    w, d, h, b = rng.uniform(1.1, 1.9), rng.uniform(0.38, 0.48), rng.uniform(0.4, 0.46), rng.uniform(0.3, 0.45)
    c, m = tint(rng, pick(rng, "wood", "wood", "metal", "paint")), tint(rng, pick(rng, "black", "metal", "clay"))
    n, k = int(rng.integers(3, 6)), int(rng.integers(2, 5))
    parts = [box(w, d / n * 0.8, 0.03, c, 0, -d / 2 + d / n * (i + 0.5), h) for i in range(n)]
    parts.append(
        lean(merge([box(w, 0.025, b / k * 0.75, c, 0, 0, b / k * i + 0.06) for i in range(k)]), 0.22).moved(0, d / 2, h)
    )
    for x in (-w * 0.42, w * 0.42):
        parts += [
            box(0.05, 0.05, h, m, x, -d / 2 + 0.04),
            box(0.05, 0.05, h, m, x, d / 2 - 0.02),
            box(0.05, d, 0.04, m, x, 0, h - 0.04),
            bar((x, d / 2, h), (x, d / 2 + b * 0.22, h + b), 0.018, m, 4),
        ]
        if odds(rng, 0.7):
            parts += [box(0.06, d, 0.03, m, x, 0, h + 0.22), box(0.04, 0.04, 0.22, m, x, -d / 2 + 0.04, h)]
    return settled(merge(parts))


@BENCH.style()
def storage_bench(rng) -> Mesh:
    """Hall or window bench: closed or open box with a cushion."""
    w, d, h = _long(rng)
    c = tint(rng, pick(rng, "wood", "white", "black"))
    body = (
        box(w, d, h - 0.06, c)
        if odds(rng, 0.5)
        else carcass(w, d, h - 0.06, 0.022, c, walls=np.linspace(-w / 2, w / 2, int(rng.integers(2, 5)) + 1)[1:-1])
    )
    parts = [body, pad(w, d, 0.08, tint(rng, "fabric"), z=h - 0.06, r=0.025)]
    if odds(rng, 0.4):
        parts += [box(w, 0.03, rng.uniform(0.3, 1.2), c, 0, d / 2 - 0.015, h)]
    return settled(merge(parts))


@BENCH.style()
def padded(rng) -> Mesh:
    """Upholstered bed-end or dining bench on slim legs, arms rolled now and then."""
    w, d, h = _long(rng)
    c, m, t = tint(rng, "fabric"), frame_colour(rng), rng.uniform(0.07, 0.16)
    parts = [
        pad(w, d, t, c, z=h - t, r=0.03, crown=rng.uniform(0, 0.02)),
        legs(rng, w * 0.9, d * 0.9, h - t + 0.01, m, rng.uniform(0.012, 0.025), rng.choice([0, 0.03])),
    ]
    if odds(rng, 0.25):
        parts += [
            bar((i * w / 2, -d / 2, h + 0.1), (i * w / 2, d / 2, h + 0.1), 0.06, c, 10)
            + box(0.05, d, 0.2, c, i * w / 2, 0, h - 0.08)
            for i in (-1, 1)
        ]
    return settled(merge(parts))


@BENCH.style()
def waiting_row(rng) -> Mesh:
    """Beam with a row of shells, as in waiting rooms."""
    n, s = int(rng.integers(2, 6)), rng.uniform(0.5, 0.6)
    h, b, c = rng.uniform(0.4, 0.46), rng.uniform(0.35, 0.48), tint(rng, pick(rng, "metal", "paint", "black", "fabric"))
    m, path = (
        tint(rng, pick(rng, "metal", "black")),
        smooth([(-0.24, h), (0, h - 0.02), (0.2, h), (0.26, h + 0.1), (0.34, h + b)], 9),
    )
    one = ribbon(path, s * 0.88, 0.025, c, dish=rng.uniform(0, 0.04))
    parts = [one.moved((i - (n - 1) / 2) * s) for i in range(n)] + [box(n * s, 0.07, 0.05, m, 0, 0, h - 0.1)]
    for x in (-n * s * 0.36, n * s * 0.36):
        parts += [box(0.05, 0.05, h - 0.08, m, x), box(0.05, 0.5, 0.04, m, x)]
    return settled(merge(parts))


@BENCH.style()
def settle(rng) -> Mesh:
    """Wooden bench with a chair-like back and arms."""
    w, d, h, b = rng.uniform(1.0, 1.6), rng.uniform(0.42, 0.52), rng.uniform(0.42, 0.47), rng.uniform(0.35, 0.75)
    c = tint(rng, pick(rng, "wood", "wood", "white", "black"))
    parts = [
        legs(rng, w, d, h, c, 0.03, kind=pick(rng, "square", "turned")),
        slab(rounded(w, d, 0.02), 0.035, c, h - 0.02),
    ]
    parts.append(
        lean(backrest(rng, w, b, 0.035, c, pick(rng, "slats", "ladder", "spindle", "panel", "cross")), 0.12).moved(
            0, d / 2 - 0.03, h
        )
    )
    if odds(rng, 0.7):
        for i in (-1, 1):
            parts += [
                box(0.05, d, 0.03, c, i * w / 2, 0, h + 0.22),
                box(0.035, 0.035, 0.22, c, i * w / 2, -d / 2 + 0.04, h),
            ]
    return settled(merge(parts))


@OTTOMAN.style()
def block(rng) -> Mesh:
    """Padded cube or oblong, to the floor or on short feet, some with a lid seam."""
    w, d, h = rng.uniform(0.38, 1.1), rng.uniform(0.38, 0.65), rng.uniform(0.34, 0.48)
    c, lift = tint(rng, pick(rng, "fabric", "fabric", "wood", "black", "white")), rng.choice([0.0, 0.04, 0.12])
    parts = [feet(rng, w, d, lift, tint(rng, pick(rng, "wood", "black", "metal")))] if lift else []
    if odds(rng, 0.5):
        parts += [pad(w, d, h - lift, c, z=lift, r=0.04, crown=0.02)]
    else:
        parts += [box(w * 0.98, d * 0.98, h - lift - 0.09, c, z=lift), pad(w, d, 0.1, c, z=h - 0.1, r=0.03, crown=0.02)]
    return settled(merge(parts))


@OTTOMAN.style()
def round_pouf(rng) -> Mesh:
    """Drum or knitted pumpkin shape."""
    r, h = rng.uniform(0.2, 0.45), rng.uniform(0.3, 0.46)
    bulge = rng.uniform(0.0, 0.2)
    c = tint(rng, "fabric")
    body = lathe(
        [
            (0, 0),
            (r * 0.85, 0),
            (r * (1 + bulge * 0.5), h * 0.2),
            (r * (1 + bulge), h * 0.5),
            (r * (1 + bulge * 0.5), h * 0.8),
            (r * 0.85, h),
            (0, h * 1.02),
        ],
        c,
        20,
    )
    return settled(body)


@OTTOMAN.style()
def legged_stool(rng) -> Mesh:
    """Thick cushion on short turned legs, or a footrest of a lounge chair on a star foot."""
    w, d, h = rng.uniform(0.45, 0.7), rng.uniform(0.38, 0.55), rng.uniform(0.36, 0.45)
    c, t = tint(rng, pick(rng, "fabric", "black", "wood")), rng.uniform(0.1, 0.2)
    m = tint(rng, pick(rng, "wood", "metal", "black"))
    stand = (
        legs(rng, w * 0.85, d * 0.85, h - t + 0.01, m, 0.02, rng.choice([0, 0.04]))
        if odds(rng, 0.75)
        else cylinder(0.03, h - t, m) + cylinder(0.22, 0.02, m)
    )
    top = pad(w, d, t, c, z=h - t, r=0.05, crown=0.02) if odds(rng, 0.5) else cushion(w, d, t, c, z=h - t)
    return settled(merge([stand, top]))


@OTTOMAN.style()
def rolled_chest(rng) -> Mesh:
    """Upholstered chest with button tufts in its lid."""
    w, d, h = rng.uniform(0.7, 1.15), rng.uniform(0.42, 0.6), rng.uniform(0.4, 0.5)
    c, n, m = tint(rng, pick(rng, "fabric", "wood", "black")), int(rng.integers(3, 6)), int(rng.integers(2, 4))
    parts = [
        box(w * 0.97, d * 0.97, h - 0.14, c, z=0.05),
        legs(rng, w * 0.9, d * 0.9, 0.06, tint(rng, "wood"), 0.03, kind="round"),
    ]
    tile = pad(w / n, d / m, 0.1, c, r=0.03, crown=0.02)
    parts += [
        tile.moved((i + 0.5) * w / n - w / 2, (j + 0.5) * d / m - d / 2, h - 0.1) for i in range(n) for j in range(m)
    ]
    return settled(merge(parts))
