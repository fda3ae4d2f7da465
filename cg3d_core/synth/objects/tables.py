"""Tables at sitting and standing height, with the supports that other tables share."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, tube
from ..palette import tint
from ..parts import circle, legs, stretchers, top_plate
from ..registry import Category
from .storage import laden as with_things

TABLE = Category(
    "table",
    "table",
    synonyms=(
        "dining table",
        "kitchen table",
        "round table",
        "trestle table",
        "conference table",
        "wooden table",
        "cafe table",
    ),
    glosses=(
        "a flat surface on legs at which people eat",
        "furniture with a level top at sitting height, with chairs around it",
        "a horizontal board carried by four legs",
        "a round top on one central foot",
        "the place where dinner is served",
        "a large flat top for meals or meetings",
    ),
    rooms=("kitchen", "living", "office", "shop"),
)


def surface(rng):
    """A colour for a table top: mostly wood."""
    return tint(rng, pick(rng, "wood", "wood", "wood", "white", "black", "glass", "metal", "clay"))


def laden(rng, parts: list[Mesh], w: float, d: float, z: float, p: float = 0.35, most: int = 7) -> Mesh:
    """The finished table, in some cases with things lying on it."""
    return with_things(rng, parts, w, d, z, p, most - 1)


def pedestal(rng, h: float, spread: float, colour) -> Mesh:
    """A single central foot of height h: disc, cross, turned column, trumpet or square plate."""
    kind, r = pick(rng, "disc", "cross", "turned", "trumpet", "plate", "block"), rng.uniform(0.025, 0.07)
    if kind == "trumpet":
        s = spread * 0.7
        return lathe(
            [(0, 0), (s, 0), (s * 0.9, 0.015), (s * 0.35, h * 0.12), (r, h * 0.35), (r, h * 0.7), (s * 0.4, h), (0, h)],
            colour,
            18,
        )
    if kind == "block":
        return box(spread * 0.9, spread * 0.9, h, colour, top=rng.uniform(0.6, 1.3))
    if kind == "turned":
        profile = [
            (0, 0),
            (r, 0),
            (2.2 * r, h * 0.15),
            (1.2 * r, h * 0.4),
            (2 * r, h * 0.6),
            (r, h * 0.8),
            (2 * r, h),
            (0, h),
        ]
        claws = [
            bar((0, 0, h * 0.25), (spread * np.cos(a), spread * np.sin(a), 0.02), 0.03, colour, 6, end_r=0.02)
            for a in np.arange(3) * 2.1
        ]
        return merge([lathe(profile, colour, 14, z=0.03), *claws])
    column = cylinder(r, h, colour, n=12)
    if kind == "cross":
        return merge([column, box(spread * 2, 0.06, 0.04, colour), box(0.06, spread * 2, 0.04, colour)])
    base = (
        cylinder(spread * 0.85, 0.025, colour, n=20)
        if kind == "disc"
        else box(spread * 1.5, spread * 1.5, 0.02, colour)
    )
    return merge([column, base])


def trestles(rng, w: float, d: float, h: float, colour) -> Mesh:
    """Two end supports joined by a bar: A-frames, X-frames, T-feet, panels or hoops."""
    kind, t = pick(rng, "a", "x", "t", "panel", "hoop", "v"), rng.uniform(0.03, 0.09)
    x, b, parts = w * rng.uniform(0.3, 0.44), d * 0.42, []
    for i in (-1, 1):
        if kind == "a":
            parts += [bar((i * x, j * b, 0), (i * x, j * b * 0.35, h), t * 0.6, colour, 4) for j in (-1, 1)]
            parts.append(box(t, b * 1.4, t, colour, i * x, 0, h * 0.3))
        elif kind == "x":
            parts += [bar((i * x, j * b, 0), (i * x, -j * b, h), t * 0.6, colour, 4) for j in (-1, 1)]
        elif kind == "v":
            parts += [bar((i * x, j * 0.05, 0), (i * x * 1.05, j * b, h), t * 0.6, colour, 4) for j in (-1, 1)]
        elif kind == "t":
            parts += [
                box(t * 1.5, t * 1.8, h, colour, i * x),
                box(t * 1.5, 2 * b, t, colour, i * x),
                box(t, 2 * b, t, colour, i * x, 0, h - t),
            ]
        elif kind == "panel":
            parts.append(box(t * 0.8, 2 * b, h, colour, i * x, top=1.0))
        else:
            parts.append(tube([(i * x, -b, h), (i * x, -b, t / 3), (i * x, b, t / 3), (i * x, b, h)], t / 2, colour, 4))
    if kind != "hoop" and odds(rng, 0.7):
        parts.append(box(2 * x, t * 0.8, t * 1.2, colour, 0, 0, h * rng.uniform(0.15, 0.75)))
    return merge(parts)


@TABLE.style()
def four_legged(rng) -> Mesh:
    """The plain table: top, legs at the corners, often an apron."""
    w, d, h = rng.uniform(0.7, 2.2), rng.uniform(0.65, 1.05), rng.uniform(0.70, 0.79)
    t, r, top = rng.uniform(0.018, 0.06), rng.uniform(0.015, 0.055), surface(rng)
    c = top if odds(rng, 0.6) else tint(rng, pick(rng, "wood", "metal", "black", "white"))
    inset = rng.choice([1.0, 0.94, 0.85])
    parts = [
        top_plate(rng, w, d, t, top, h - t),
        legs(rng, w * inset - 0.02, d * inset - 0.02, h - t, c, r, rng.choice([0, 0, 0.04])),
    ]
    if odds(rng, 0.65):
        a = rng.uniform(0.05, 0.12)
        parts.append(
            merge(
                [box(w * inset - 2 * r, 0.022, a, c, 0, j * (d * inset / 2 - r - 0.01), h - t - a) for j in (-1, 1)]
                + [box(0.022, d * inset - 2 * r, a, c, i * (w * inset / 2 - r - 0.01), 0, h - t - a) for i in (-1, 1)]
            )
        )
    if odds(rng, 0.15):
        parts.append(stretchers(rng, w * inset - 2 * r, d * inset - 2 * r, 0.12, c, 0.02))
    return laden(rng, parts, w, d, h)


@TABLE.style()
def trestle(rng) -> Mesh:
    """Long top on two end supports; farmhouse or work table."""
    w, d, h = rng.uniform(1.2, 2.6), rng.uniform(0.65, 1.05), rng.uniform(0.70, 0.79)
    t, top = rng.uniform(0.025, 0.07), surface(rng)
    c = top if odds(rng, 0.5) else tint(rng, pick(rng, "wood", "metal", "black", "white"))
    return laden(rng, [top_plate(rng, w, d, t, top, h - t), trestles(rng, w, d, h - t, c)], w, d, h)


@TABLE.style()
def round_foot(rng) -> Mesh:
    """Round or oval top on a central foot."""
    r, h, t = rng.uniform(0.3, 0.75), rng.uniform(0.70, 0.80), rng.uniform(0.015, 0.05)
    c = tint(rng, pick(rng, "wood", "metal", "black", "white"))
    squeeze = rng.uniform(0.6, 1.0) if odds(rng, 0.3) else 1.0
    return laden(
        rng,
        [slab(circle(r, r * squeeze), t, surface(rng), h - t), pedestal(rng, h - t, r * rng.uniform(0.5, 0.7), c)],
        r,
        r * squeeze,
        h,
    )


@TABLE.style()
def cafe(rng) -> Mesh:
    """Small square top on a column, sitting or standing height."""
    w, h, t = (
        rng.uniform(0.55, 0.95),
        rng.uniform(0.70, 0.80) if odds(rng, 0.8) else rng.uniform(0.98, 1.1),
        rng.uniform(0.02, 0.05),
    )
    c = tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    return laden(
        rng,
        [
            top_plate(rng, w, w * rng.uniform(0.85, 1.15), t, surface(rng), h - t, pick(rng, "square", "rounded")),
            pedestal(rng, h - t, w * 0.33, c),
        ],
        w * 0.8,
        w * 0.8,
        h,
    )


@TABLE.style()
def round_legs(rng) -> Mesh:
    """Round or oval top on three or four legs."""
    r, h, t = rng.uniform(0.38, 0.8), rng.uniform(0.70, 0.78), rng.uniform(0.018, 0.045)
    c, k = tint(rng, pick(rng, "wood", "metal", "black", "white")), pick(rng, 3, 4, 4)
    q, splay, thick = r * rng.uniform(0.55, 0.75), rng.uniform(0, 0.12), rng.uniform(0.014, 0.035)
    parts = [slab(circle(r), t, surface(rng), h - t)]
    for a in np.arange(k) * 2 * np.pi / k + np.pi / 4:
        parts.append(
            bar(
                ((q + splay) * np.cos(a), (q + splay) * np.sin(a), 0),
                (q * np.cos(a), q * np.sin(a), h - t),
                thick * 0.7,
                c,
                8,
                end_r=thick,
            )
        )
    return laden(rng, parts, r, r, h)


@TABLE.style()
def conference(rng) -> Mesh:
    """Long meeting or reading table on several pairs of legs or on panels."""
    w, d, h, t = rng.uniform(2.0, 4.2), rng.uniform(0.75, 1.3), rng.uniform(0.71, 0.78), rng.uniform(0.025, 0.08)
    c, n = tint(rng, pick(rng, "metal", "black", "wood", "white")), int(rng.integers(2, 5))
    parts = [top_plate(rng, w, d, t, surface(rng), h - t)]
    x = np.linspace(-w * 0.42, w * 0.42, n)
    if odds(rng, 0.4):
        parts += [box(rng.uniform(0.03, 0.3), d * 0.6, h - t, c, a) for a in x]
    else:
        parts += [box(0.07, 0.07, h - t, c, a, j * d * 0.4) for a in x for j in (-1, 1)]
    return laden(rng, parts, w, d, h, 0.5, 10)


@TABLE.style()
def standing(rng) -> Mesh:
    """High table with splayed trestle legs, as with bar stools in a shop."""
    w, d, h, t = rng.uniform(1.2, 3.6), rng.uniform(0.45, 0.8), rng.uniform(0.9, 1.12), rng.uniform(0.03, 0.1)
    w *= rng.choice([1.0, 1.0, 1.7])  # bar-height tables of shops are as long as six metres
    c, top, n, posts = (
        tint(rng, pick(rng, "metal", "black", "wood")),
        surface(rng),
        max(2, round(w / 1.7)),
        odds(rng, 0.35),
    )
    parts = [top_plate(rng, w, d, t, top, h - t)]
    for x in np.linspace(-w * 0.4, w * 0.4, n):
        if posts:
            parts += [box(0.09, 0.09, h - t, c, x), box(0.3, d * 0.6, 0.02, c, x)]
            continue
        parts += [
            bar((x + 0.08 * i, j * d * 0.42, 0), (x, j * d * 0.2, h - t), 0.022, c, 6) for i in (-1, 1) for j in (-1, 1)
        ]
        parts.append(box(0.04, d * 0.6, 0.03, c, x, 0, h * 0.3))
    return laden(rng, parts, w, d, h)
