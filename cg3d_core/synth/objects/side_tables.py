"""Side tables."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import Mesh, bar, box, cylinder, lathe, slab, torus
from ..palette import tint
from ..parts import circle, legs, top_plate
from ..registry import Category
from .chunky import block, candle, fronts, litter, shade, stubs, toy_colour
from .tables import laden, pedestal, surface

SIDE_TABLE = Category(
    "side table",
    "table",
    synonyms=("end table", "accent table", "lamp table", "occasional table", "plant stand", "pedestal table"),
    glosses=(
        "a small table that stands beside an armchair",
        "a little table for a lamp or a cup",
        "a narrow light table of sofa-arm height",
        "a small round top on a slim foot",
        "a small table next to a seat",
    ),
    rooms=("living", "bedroom", "office", "corridor"),
)


def _small(rng) -> tuple[float, float]:
    return rng.uniform(0.28, 0.55), rng.uniform(0.42, 0.7)


@SIDE_TABLE.style()
def small_round(rng) -> Mesh:
    """Small round top on a foot or on three legs."""
    w, h = _small(rng)
    c, r = tint(rng, pick(rng, "wood", "metal", "black", "white")), w / 2
    parts = [slab(circle(r, n=20), rng.uniform(0.012, 0.035), surface(rng), h)]
    if odds(rng, 0.5):
        parts.append(pedestal(rng, h, r * 0.8, c))
    else:
        parts += [
            bar(
                (r * np.cos(a), r * np.sin(a), 0),
                (r * 0.5 * np.cos(a), r * 0.5 * np.sin(a), h),
                rng.uniform(0.009, 0.02),
                c,
                8,
            )
            for a in np.arange(3) * 2.1
        ]
    return laden(rng, parts, r, r, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def small_square(rng) -> Mesh:
    """Square or oblong top, four legs, maybe a lower shelf."""
    w, h = _small(rng)
    d, c = w * rng.uniform(0.7, 1.2), tint(rng, pick(rng, "wood", "metal", "black", "white"))
    parts = [
        top_plate(rng, w, d, rng.uniform(0.015, 0.04), surface(rng), h, "square"),
        legs(rng, w * 0.95, d * 0.95, h, c, rng.uniform(0.008, 0.025), rng.choice([0, 0.04])),
    ]
    if odds(rng, 0.5):
        parts.append(box(w * 0.9, d * 0.9, 0.018, c, z=h * rng.uniform(0.15, 0.5)))
    return laden(rng, parts, w, d, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def c_shaped(rng) -> Mesh:
    """Top carried from one side so that it slides over a seat."""
    w, h = _small(rng)
    d, m = w * rng.uniform(0.6, 1), tint(rng, pick(rng, "metal", "black", "wood"))
    side = [bar((-w / 2, j * d * 0.4, 0.01), (-w / 2, j * d * 0.4, h), 0.012, m, 6) for j in (-1, 1)]
    return laden(rng, [box(w, d, 0.02, surface(rng), z=h), box(w, d, 0.015, m), *side], w, d, h + 0.02, 0.3, 3)


@SIDE_TABLE.style()
def drum(rng) -> Mesh:
    """Closed drum, cube or stump."""
    w, h = rng.uniform(0.3, 0.48), rng.uniform(0.4, 0.55)
    c = tint(rng, pick(rng, "wood", "clay", "metal", "white"))
    if odds(rng, 0.3):
        return laden(rng, [box(w, w, h, c)], w, w, h, 0.3, 3)
    r = w / 2
    waist = rng.uniform(0.6, 1.15)
    return laden(rng, [lathe([(0, 0), (r, 0), (r * waist, h * 0.5), (r, h), (0, h)], c, 18)], r, r, h, 0.3, 3)


@SIDE_TABLE.style()
def wire_drum(rng) -> Mesh:
    """Tray top on a cage of thin rods between two rings."""
    w, h = _small(rng)
    m, r, k = tint(rng, pick(rng, "metal", "black", "wood")), w / 2, int(rng.integers(5, 14))
    low, twist = r * rng.uniform(0.7, 1.1), rng.uniform(0, 0.8)
    a = np.arange(k) * 2 * np.pi / k
    parts = [
        slab(circle(r, n=18), 0.015, surface(rng), h),
        torus(r, 0.012, m, z=h + 0.015),
        torus(low, 0.01, m, z=0.01),
    ]
    parts += [
        bar((low * np.cos(t), low * np.sin(t), 0.01), (r * np.cos(t + twist), r * np.sin(t + twist), h), 0.006, m, 5)
        for t in a
    ]
    return laden(rng, parts, r, r, h + 0.015, 0.3, 3)


@SIDE_TABLE.style()
def stacked_shelves(rng) -> Mesh:
    """Three boards one above the other between round or square posts (telephone or plant table)."""
    w, h = _small(rng)
    d, m, top = w * rng.uniform(0.6, 1.0), tint(rng, pick(rng, "metal", "wood", "black")), surface(rng)
    parts = [box(w, d, 0.016, top, z=h * k) for k in (0.12, 0.55, 1.0)]
    return laden(
        rng,
        [*parts, legs(rng, w * 0.97, d * 0.97, h, m, rng.uniform(0.008, 0.018), kind=pick(rng, "square", "round"))],
        w,
        d,
        h + 0.016,
        0.5,
        3,
    )


def _side(rng) -> tuple[float, float]:
    return u(rng, 0.32, 0.58), u(rng, 0.42, 0.68)


@SIDE_TABLE.style()
def chunky_side(rng) -> Mesh:
    """Short and fat: thick round or square top on stubs or a stump."""
    w, h = _side(rng)
    t, c, n = u(rng, 0.05, 0.1), toy_colour(rng), int(rng.integers(6, 11))
    leg = shade(c, u(rng, 0.6, 1.1))
    kind = pick(rng, "square", "round", "stump")
    if kind == "square":
        parts = [block(w, w, t, c, z=h - t), stubs(rng, w * 0.9, w * 0.9, h - t, leg, u(rng, 0.03, 0.06))]
        if odds(rng, 0.5):
            parts += [box(w * 0.8, w * 0.8, 0.1, leg, z=h - t - 0.1)]
            parts += [fronts(rng, w * 0.7, 0.11, 1, 1, c, tint(rng, "metal")).moved(0, -w * 0.4, h - t - 0.11)]
    else:
        r = w / 2
        parts = [lathe([(0, h - t), (r * 0.92, h - t), (r, h - t / 2), (r * 0.95, h), (0, h)], c, n)]
        if kind == "round":
            parts.append(ring_of(bar((r * 0.8, 0, 0), (r * 0.5, 0, h - t), 0.03, leg, 5, end_r=0.045), 3))
        else:
            parts.append(lathe([(0, 0), (r * 0.75, 0), (r * 0.4, h * 0.4), (r * 0.5, h - t), (0, h - t)], leg, n))
    return assemble([*parts, *litter(rng, w * 0.4, w * 0.4, int(rng.choice([0, 0, 1])), h)])


@SIDE_TABLE.style()
def tray_on_cross(rng) -> Mesh:
    """A rimmed tray on crossed legs or a tripod."""
    w, h = _side(rng)
    c, m, r = surface(rng), tint(rng, pick(rng, "wood", "metal", "black")), u(rng, 0.008, 0.018)
    if odds(rng, 0.5):
        d = w * u(rng, 0.65, 1)
        parts = [box(w, d, 0.015, c, z=h - 0.06)]
        parts += [box(w, 0.012, 0.06, c, 0, j * d / 2, h - 0.06) for j in (-1, 1)]
        parts += [box(0.012, d, 0.06, c, i * w / 2, 0, h - 0.06) for i in (-1, 1)]
        for j in (-1, 1):
            parts += [
                bar((i * w * 0.42, j * d * 0.4, 0), (-i * w * 0.42, j * d * 0.4, h - 0.06), r, m, 6) for i in (-1, 1)
            ]
        parts += [bar((i * w * 0.42, -d * 0.4, 0.02), (i * w * 0.42, d * 0.4, 0.02), r, m, 6) for i in (-1, 1)]
    else:
        parts = [cylinder(w / 2, 0.012, c, z=h - 0.04, n=18), torus(w / 2, 0.012, c, z=h - 0.02, n=18)]
        for a in np.arange(3) * 2.094:
            x, y = w * 0.45 * np.cos(a), w * 0.45 * np.sin(a)
            parts.append(bar((x, y, 0), (-x * 0.7, -y * 0.7, h - 0.04), r, m, 6))
    return assemble([*parts, candle(rng).moved(0, 0, h - 0.04) if odds(rng, 0.3) else parts[0]])


@SIDE_TABLE.style()
def hourglass(rng) -> Mesh:
    """Solid turned body: waisted, ball-shaped, stacked discs or a section of a log."""
    w, h = _side(rng)
    r, c, kind = w / 2, surface(rng), pick(rng, "waist", "ball", "discs", "log", "cone")
    if kind == "log":
        a = np.linspace(0, 2 * np.pi, 12, endpoint=False)
        q = r * (1 + rng.uniform(-0.1, 0.1, 12))
        p = np.stack([q * np.cos(a), q * np.sin(a)], 1)
        dark = shade(tint(rng, "wood"), 0.7)
        return assemble([slab(p, h * 0.97, dark), slab(p * 0.93, h, (0.75, 0.6, 0.42))])
    profile = {
        "waist": [(0, 0), (r, 0), (r, 0.03), (r * u(rng, 0.25, 0.6), h / 2), (r, h - 0.03), (r, h), (0, h)],
        "ball": [(0, 0), (r * 0.6, 0), (r * 0.9, h * 0.3), (r * 0.95, h * 0.5), (r * 0.8, h * 0.75), (r * 0.5, h * 0.93), (r, h * 0.94), (r, h), (0, h)],
        "discs": [(0, 0), *[(r * f, h * z) for k in range(4) for f, z in ((0.9, k / 4), (0.9, k / 4 + 0.15), (0.5, k / 4 + 0.17), (0.5, k / 4 + 0.24))], (r, h * 0.99), (r, h), (0, h)],
        "cone": [(0, 0), (r * u(rng, 0.3, 0.9), 0), (r * 0.35, h * 0.9), (r, h * 0.93), (r, h), (0, h)],
    }  # fmt: skip
    return assemble([lathe(profile[kind], c, int(rng.integers(8, 20)))])
