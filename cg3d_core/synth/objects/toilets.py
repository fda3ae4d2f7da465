"""Toilets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, oval, panel, pick, rounded_rect, soft_box, stack, u
from ..mesh import bar, box, cylinder
from ..palette import tint
from ..registry import Category

TOILET = Category(
    "toilet", "sanitary",
    synonyms=("lavatory", "WC", "toilet bowl", "flush toilet"),
    glosses=("a porcelain bowl with a seat and a cistern in the bathroom", "a sanitary fixture that is flushed with water", "the seat in the smallest room of the house", "plumbing fixture with lid and tank"),
    place="wall_floor", rooms=("bathroom", "bathroom"))  # fmt: skip


def _seat_outline(w, d, n=22):
    """Egg-shaped outline of a seat: round in front (-y), straighter at the back."""
    o = oval(w / 2, d / 2, 2.2, n)
    o[:, 0] *= 1 + 0.12 * o[:, 1] / d
    return o


def _bowl(rng, w, d, h, foot, c):
    o = _seat_outline(w, d)
    base = o * np.float32([foot, u(rng, 0.6, 0.8)]) + np.float32([0, d * 0.1])
    inner = o * np.float32([0.72, 0.72])
    body = [
        (base * 1.05, 0),
        (base, h * 0.1),
        (base, h * 0.35),
        (o * 0.85 + np.float32([0, d * 0.04]), h * 0.65),
        (o, h * 0.93),
        (o, h),
        (inner, h),
        (inner * 0.8, h * 0.75),
        (inner * 0.3, h * 0.55),
    ]
    return stack(body, c)


def _lid(rng, w, d, h, c, back):
    """Closed lid, raised lid, or seat ring only."""
    o = _seat_outline(w * 1.03, d * 1.0)
    flat = stack([(o, 0), (o, 0.018), (o * 0.95, 0.03)], c)
    ring = loft(
        [np.c_[o * s, np.full(len(o), z)] for s, z in ((0.68, 0), (1, 0), (1, 0.02), (0.68, 0.02), (0.68, 0))],
        c,
        caps=False,
    )
    if odds(rng, 0.6):
        return [flat.moved(z=h)]
    raised = flat.moved(0, -d / 2).turned(-u(rng, 1.6, 1.75), "x").moved(0, back - 0.02, h + 0.02)
    return [ring.moved(z=h), raised]


@TOILET.style()
def toilet_with_tank(rng):
    w, d, h, c = u(rng, 0.34, 0.4), u(rng, 0.44, 0.54), u(rng, 0.37, 0.45), tint(rng, "white")
    tw, td, th = u(rng, 0.36, 0.5), u(rng, 0.16, 0.2), u(rng, 0.3, 0.42)
    back, r = d / 2, u(rng, 0.01, 0.05)
    parts = [
        _bowl(rng, w, d, h, u(rng, 0.55, 0.75), c),
        *_lid(rng, w, d, h, c, back),
        box(w * 0.6, td, h * 0.98, c, y=back + td / 2 - 0.03),
    ]
    parts += [
        soft_box(tw, td, th, c, 0, back + td / 2, h - 0.02, r=r),
        soft_box(tw * 1.04, td * 1.06, 0.03, c, 0, back + td / 2, h + th - 0.02, r=r),
    ]
    return assemble([*parts, cylinder(0.02, 0.015, tint(rng, "metal"), 0, back + td / 2, h + th + 0.01, n=8)])


@TOILET.style()
def toilet_wall_hung(rng):
    w, d, h, c = u(rng, 0.34, 0.4), u(rng, 0.45, 0.55), u(rng, 0.38, 0.45), tint(rng, "white")
    o = _seat_outline(w, d)
    deep = u(rng, 0.24, 0.3)
    body = stack(
        [
            (o * np.float32([0.5, 0.45]) + np.float32([0, d * 0.25]), h - deep),
            (o * np.float32([0.9, 0.9]) + np.float32([0, d * 0.05]), h - deep * 0.5),
            (o, h - 0.03),
            (o, h),
            (o * 0.7, h),
            (o * 0.3, h - 0.15),
        ],
        c,
    )
    ww, wh = u(rng, 0.5, 1.1), u(rng, 0.9, 1.25)
    wall = [
        box(ww, 0.18, wh, tint(rng, pick(rng, "white", "clay", "wood")), y=d / 2 + 0.09),
        panel(0.24, 0.16, 0.012, tint(rng, "metal"), 0, d / 2 - 0.004, wh - 0.22),
    ]
    return assemble([body, *_lid(rng, w, d, h, c, d / 2), *wall])


@TOILET.style()
def toilet_skirted(rng):
    """One smooth piece down to the floor with a low tank."""
    w, d, h, c = (
        u(rng, 0.35, 0.4),
        u(rng, 0.46, 0.55),
        u(rng, 0.38, 0.44),
        tint(rng, pick(rng, "white", "white", "black")),
    )
    o = _seat_outline(w, d)
    skirt = stack(
        [
            (o * np.float32([0.75, 0.85]) + np.float32([0, d * 0.07]), 0),
            (o * np.float32([0.85, 0.92]) + np.float32([0, d * 0.04]), h * 0.5),
            (o, h * 0.9),
            (o, h),
            (o * 0.7, h),
            (o * 0.3, h * 0.6),
        ],
        c,
    )
    tank = soft_box(w * 1.05, 0.2, h + u(rng, 0.2, 0.42), c, 0, d / 2 + 0.07, 0, r=0.04)
    return assemble([skirt, *_lid(rng, w, d, h, c, d / 2), tank])


@TOILET.style()
def toilet_high_tank(rng):
    w, d, h, c = u(rng, 0.34, 0.4), u(rng, 0.44, 0.52), u(rng, 0.38, 0.44), tint(rng, "white")
    y, up = d / 2 + 0.06, u(rng, 0.9, 1.4)
    parts = [
        _bowl(rng, w, d, h, 0.6, c),
        *_lid(rng, w, d, h, tint(rng, pick(rng, "wood", "white")), d / 2),
        bar((0, y, h * 0.8), (0, y, h + up), 0.02, tint(rng, "metal"), 7),
        box(0.1, 0.1, h * 0.8, c, y=d / 2),
    ]
    return assemble(
        [
            *parts,
            soft_box(0.42, 0.18, 0.28, c, 0, y + 0.02, h + up, r=0.02),
            bar((0.18, y - 0.05, h + up), (0.18, y - 0.05, h + up - 0.5), 0.004, tint(rng, "metal"), 4),
        ]
    )


@TOILET.style()
def toilet_urinal_or_bidet(rng):
    w, d, h, c = u(rng, 0.34, 0.39), u(rng, 0.48, 0.56), u(rng, 0.37, 0.42), tint(rng, "white")
    parts = [
        _bowl(rng, w, d, h, u(rng, 0.5, 0.8), c),
        stack([(_seat_outline(w, d) * 0.72, h - 0.04), (_seat_outline(w, d) * 0.72, h + 0.015)], c),
    ]
    return assemble(
        [
            *parts,
            box(w * 0.8, 0.12, h, c, y=d / 2),
            *_lid(rng, w, d, h, tint(rng, pick(rng, "black", "white", "wood")), d / 2),
        ]
    )


def _egg(w, d, n, power=2.2):
    o = oval(w / 2, d / 2, power, n)
    o[:, 0] *= 1 + 0.2 * o[:, 1] / d
    return o


@TOILET.style()
def toilet_chunky_low_poly(rng):
    """The game asset: a fat faceted bowl, thick lid, a block of a tank."""
    w, d, h, c, n = u(rng, 0.4, 0.52), u(rng, 0.48, 0.6), u(rng, 0.34, 0.45), tint(rng, pick(rng, "white", "white", "paint")), int(rng.integers(6, 10))  # fmt: skip
    o, up, th = _egg(w, d, n), odds(rng, 0.5), u(rng, 0.3, 0.5)
    parts = [stack([(o * 0.7, 0), (o * 0.55, h * 0.3), (o, h), (o * 0.65, h), (o * 0.3, h * 0.55)], c, y=0.02)]
    parts.append(soft_box(w * 1.1, 0.22, th, c, 0, d / 2 + 0.09, h * u(rng, 0.6, 1), r=0.04, n=1))
    parts.append(box(w * 0.5, 0.25, h, c, 0, d / 2))
    lid = stack([(o * 1.05, 0), (o * 1.05, 0.05)], pick(rng, c, tint(rng, "wood"), tint(rng, "paint")))
    parts.append(lid.moved(y=-d / 2).turned(-1.7, "x").moved(0, d / 2 - 0.03, h + 0.03) if up else lid.moved(z=h))
    if odds(rng, 0.5):
        parts.append(box(0.05, 0.03, 0.03, tint(rng, "metal"), w * 0.35, d / 2 - 0.03, h + th * 0.5))
    return assemble(parts)


@TOILET.style()
def toilet_squat(rng):
    """A pan let into the floor with treads for the feet."""
    w, d, h, c = u(rng, 0.4, 0.5), u(rng, 0.56, 0.75), u(rng, 0.08, 0.2), tint(rng, pick(rng, "white", "clay", "metal"))
    o = rounded_rect(w, d, 0.05, 3)
    i = _egg(w * 0.42, d * 0.75, 16)
    i = np.float32(i[np.argsort(np.arctan2(i[:, 1], i[:, 0]))])
    a = np.arctan2(i[:, 1], i[:, 0])
    rim = np.float32(np.stack([np.cos(a), np.sin(a)], 1) / np.maximum(np.abs(np.cos(a)) / (w / 2), np.abs(np.sin(a)) / (d / 2))[:, None])  # fmt: skip
    parts = [stack([(rim, 0), (rim, h), (i, h), (i * 0.7, 0.01)], c), soft_box(w * 0.3, d * 0.25, 0.1, c, 0, -d * 0.4, h * 0.8, r=0.05)]  # fmt: skip
    parts += [box(w * 0.2, d * 0.38, 0.012, c, s * w * 0.36, 0, h) for s in (-1, 1)]
    parts += [box(w * 0.18, 0.012, 0.008, c, s * w * 0.36, y * d, h + 0.012) for s in (-1, 1) for y in (-0.12, -0.04, 0.04, 0.12)]  # fmt: skip
    return assemble([*parts, stack([(o, -0.02), (o, 0.001)], c)])


@TOILET.style()
def toilet_square_modern(rng):
    """A boxy one-piece toilet of today, lid shut or up, sometimes without a tank."""
    w, d, h, c = u(rng, 0.35, 0.42), u(rng, 0.5, 0.6), u(rng, 0.36, 0.44), tint(rng, pick(rng, "white", "white", "black"))  # fmt: skip
    r = u(rng, 0.03, 0.1)
    o = rounded_rect(w, d, r, 2)
    parts = [stack([(o * np.float32([0.8, 0.9]) + np.float32([0, d * 0.05]), 0), (o, h * 0.8), (o, h), (o * 0.7, h), (o * 0.3, h * 0.6)], c)]  # fmt: skip
    lid = soft_box(w, d * 0.96, 0.025, c, r=r)
    up = odds(rng, 0.4)
    parts.append(lid.moved(y=-d * 0.48).turned(-1.68, "x").moved(0, d / 2 - 0.01, h + 0.02) if up else lid.moved(z=h))
    if not up or odds(rng, 0.5):
        parts.append(soft_box(w, u(rng, 0.14, 0.2), h + u(rng, 0.04, 0.45), c, 0, d / 2 + 0.07, r=0.02))
    if odds(rng, 0.4):
        parts.append(soft_box(0.07, 0.25, 0.05, tint(rng, "black"), w / 2 + 0.03, 0, h - 0.04, r=0.02))
    return assemble(parts)


@TOILET.style()
def toilet_outhouse_bench(rng):
    """A wooden box seat with a round hole and a lid, or an open steel bowl on a foot."""
    c = tint(rng, "wood")
    w, d, h = u(rng, 0.5, 0.9), u(rng, 0.48, 0.6), u(rng, 0.38, 0.48)
    n = 20
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    ray = np.stack([np.cos(a), np.sin(a)], 1)
    rim = np.float32(ray / np.maximum(np.abs(ray[:, :1]) / (w / 2), np.abs(ray[:, 1:]) / (d / 2)))
    hole = np.float32(ray * np.float32([0.13, 0.16]))
    parts = [stack([(rim, 0), (rim, h), (hole, h), (hole, 0.02)], c)]
    parts += [box(w * 0.02, 0.012, h * 0.95, tint(rng, "wood"), x * w, -d / 2, 0) for x in np.linspace(-0.4, 0.4, 4)]
    lid = cylinder(0.18, 0.025, tint(rng, "wood"), n=14)
    parts.append(lid.moved(y=-0.18).turned(-1.75, "x").moved(0, d * 0.4, h + 0.02) if odds(rng, 0.5) else lid.moved(u(rng, -0.1, 0.1), 0, h))  # fmt: skip
    return assemble([*parts, box(w, 0.03, h + u(rng, 0.1, 0.6), c, 0, d / 2)])
