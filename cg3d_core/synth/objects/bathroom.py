"""The bathroom and laundry: toilet, sink, bathtub, shower, towel, washing machine."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    frame,
    loft,
    odds,
    oval,
    panel,
    pick,
    rounded_rect,
    sheet,
    soft_box,
    stack,
    stood,
    sweep,
    u,
)
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

TOILET = Category(
    "toilet", "sanitary",
    synonyms=("lavatory", "WC", "toilet bowl", "water closet", "flush toilet"),
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


SINK = Category(
    "sink", "sanitary",
    synonyms=("washbasin", "wash basin", "basin", "kitchen sink", "bathroom sink", "washbowl"),
    glosses=("a basin with a tap for washing hands", "a bowl fixed to the wall with running water and a drain", "where you brush your teeth and wash your face", "plumbing fixture for washing up"),
    place="wall_floor", rooms=("bathroom", "bathroom", "kitchen"))  # fmt: skip


def tap(rng, h: float = 0.15, reach: float = 0.13) -> Mesh:
    """A faucet at the origin reaching towards -y."""
    c = tint(rng, "metal")
    path = pick(
        rng,
        bezier((0, 0, 0), (0, 0, h * 1.6), (0, -reach, h * 1.4), (0, -reach, h * 0.6), n=10),
        np.float32([(0, 0, 0), (0, 0, h * 0.7), (0, -reach, h * 0.8), (0, -reach, h * 0.7)]),
    )
    parts = [sweep(path, 0.012, c, 7), cylinder(0.025, 0.02, c, n=10)]
    if odds(rng, 0.5):
        parts += [
            merge([cylinder(0.015, 0.05, c, s * 0.09, n=8), box(0.05, 0.012, 0.012, c, s * 0.09, 0, 0.05)])
            for s in (-1, 1)
        ]
    return merge([*parts, box(0.015, 0.07, 0.012, c, 0, 0.02, h * 0.8)])


def _basin(outline, h, depth, rim, c):
    """Basin with its top at height h, ``depth`` deep, wall ``rim`` thick."""
    o = np.float32(outline)
    inner = o * (1 - rim / np.abs(o).max())
    return stack(
        [
            (o * 0.5, h - depth - 0.02),
            (o * 0.85, h - depth * 0.6),
            (o, h - 0.03),
            (o, h),
            (inner, h),
            (inner * 0.92, h - depth * 0.4),
            (inner * 0.5, h - depth),
            (inner * 0.08, h - depth),
        ],
        c,
    )


def _basin_outline(rng, w, d):
    return pick(rng, oval(w / 2, d / 2, 2.3, 24), rounded_rect(w, d, 0.05, 4), oval(w / 2, d / 2, 3.2, 24))


@SINK.style()
def sink_pedestal(rng):
    w, d, h, c = u(rng, 0.42, 0.68), u(rng, 0.36, 0.5), u(rng, 0.78, 0.88), tint(rng, "white")
    col = stack(
        [
            (oval(0.12, 0.1, 3), 0),
            (oval(0.085, 0.07, 3), 0.1),
            (oval(0.08, 0.07, 3), h * 0.6),
            (oval(0.13, 0.1, 3), h - 0.14),
        ],
        c,
        0,
        d * 0.2,
    )
    return assemble(
        [
            _basin(_basin_outline(rng, w, d), h, 0.15, 0.05, c),
            box(w * 0.7, 0.08, 0.1, c, 0, d / 2 - 0.03, h - 0.08),
            col,
            tap(rng).moved(0, d * 0.38, h),
        ]
    )


@SINK.style()
def sink_wall_hung(rng):
    w, d, h, c = u(rng, 0.35, 0.7), u(rng, 0.3, 0.48), u(rng, 0.8, 0.88), tint(rng, "white")
    trap = sweep(
        [(0, 0, h - 0.15), (0, 0, h - 0.3), (0, d * 0.25, h - 0.33), (0, d * 0.25, h - 0.22), (0, d * 0.5, h - 0.22)],
        0.018,
        tint(rng, "metal"),
        7,
    )
    parts = [
        _basin(_basin_outline(rng, w, d), h, u(rng, 0.1, 0.16), 0.04, c),
        box(w * 0.8, 0.06, 0.12, c, 0, d / 2, h - 0.1),
        trap,
        tap(rng).moved(0, d * 0.4, h),
    ]
    return assemble([*parts, bar((0, d / 2, 0), (0, d / 2, 0.3), 0.01, tint(rng, "metal"), 4)])


@SINK.style()
def sink_in_cabinet(rng):
    w, d, h = u(rng, 0.45, 1.1), u(rng, 0.4, 0.55), u(rng, 0.78, 0.9)
    body, c, n = tint(rng, pick(rng, "wood", "white", "paint")), tint(rng, "white"), pick(rng, 1, 2, 2)
    parts = [
        box(w, d - 0.02, h - 0.15, body, y=0.01, z=0.1),
        box(w * 0.95, d * 0.85, 0.1, body, y=0.03),
        _rim_top(w, d, h, c, rng),
    ]
    for k in range(n):
        x = ((k + 0.5) / n - 0.5) * w
        parts += [
            panel(w / n - 0.01, h - 0.22, 0.02, body, x, -d / 2 + 0.005, 0.11),
            bar(
                (x + w / n * 0.35, -d / 2 - 0.03, h * 0.6),
                (x + w / n * 0.35, -d / 2 - 0.03, h * 0.75),
                0.007,
                tint(rng, "metal"),
                5,
            ),
        ]
    return assemble([*parts, tap(rng).moved(0, d * 0.36, h)])


def _rim_top(w, d, h, c, rng):
    """Counter top with a basin sunk into it."""
    outer = rounded_rect(w * 1.01, d * 1.02, 0.01, 5)
    inner = rounded_rect(min(w * 0.8, 0.55), d * 0.65, pick(rng, 0.04, 0.14), 5)
    return stack(
        [
            (outer, h - 0.05),
            (outer, h),
            (inner, h),
            (inner * 0.95, h - 0.1),
            (inner * 0.6, h - 0.14),
            (inner * 0.1, h - 0.14),
        ],
        c,
    )


@SINK.style()
def sink_bowl_on_counter(rng):
    w, d, h = u(rng, 0.6, 1.3), u(rng, 0.42, 0.55), u(rng, 0.72, 0.82)
    r, deep, body = u(rng, 0.17, 0.22), u(rng, 0.1, 0.16), tint(rng, pick(rng, "wood", "white", "black"))
    stand = [
        box(w, d, u(rng, 0.15, 0.4), body, z=h - 0.4),
        box(w * 1.02, d * 1.02, 0.04, tint(rng, pick(rng, "wood", "white", "black")), z=h - 0.02),
    ]
    if odds(rng, 0.6):
        stand += [box(0.04, 0.04, h, body, x * (w / 2 - 0.02), y * (d / 2 - 0.02)) for x in (-1, 1) for y in (-1, 1)]
    else:
        stand.append(box(w, d * 0.95, h - 0.02, body))
    bowl = lathe(
        [(0, 0), (r * 0.5, 0), (r * 0.9, deep * 0.6), (r, deep), (r * 0.94, deep), (r * 0.8, deep * 0.5), (0, 0.02)],
        tint(rng, "white"),
        24,
    ).scaled(1, pick(rng, 1.0, 0.8), 1)
    return assemble([*stand, bowl.moved(z=h + 0.02), tap(rng, 0.28, 0.14).moved(0, d * 0.4, h)])


@SINK.style()
def sink_kitchen(rng):
    """A steel kitchen sink with one or two bowls in a counter over a cabinet."""
    w, d, h, c = (
        u(rng, 0.8, 1.4),
        u(rng, 0.5, 0.65),
        u(rng, 0.84, 0.93),
        tint(rng, pick(rng, "metal", "metal", "white", "black")),
    )
    front, n = tint(rng, pick(rng, "wood", "white", "paint")), pick(rng, 1, 2)
    parts = [
        box(w, d - 0.03, h - 0.3, front, y=0.015, z=0.1),
        box(w, d * 0.85, 0.1, front, y=0.03),
        frame(w, 0.3, 0.02, 0.001, front, 0, -d / 2 + 0.02, h - 0.3),
        box(w, 0.02, 0.25, front, 0, -d / 2 + 0.02, h - 0.27),
    ]
    parts += [box(0.02, d - 0.03, 0.25, front, s * (w / 2 - 0.01), 0.015, h - 0.27) for s in (-1, 1)]
    bw = (w - 0.1) / 2
    for k in range(2):
        x = (k - 0.5) * w * 0.95
        outer, inner = rounded_rect(w / 2 + 0.01, d * 1.02, 0.002, 4), rounded_rect(bw * 0.88, d * 0.7, 0.05, 4)
        deep = 0.18 if k < n else 0.012
        parts.append(
            stack(
                [(outer, h - 0.03), (outer, h), (inner, h), (inner * 0.95, h - deep), (inner * 0.1, h - deep)], c
            ).moved(x / 2 * 1.05)
        )
    parts += [panel(w / 2 - 0.01, h - 0.2, 0.02, front, s * w / 4, -d / 2 + 0.01, 0.12) for s in (-1, 1)]
    return assemble([*parts, tap(rng, u(rng, 0.18, 0.32), 0.2).moved(0, d * 0.43, h)])


BATHTUB = Category(
    "bathtub", "sanitary",
    synonyms=("bath", "tub", "bathing tub", "whirlpool tub"),
    glosses=("a long vessel in which a person lies to bathe", "a large basin for washing the whole body", "what you fill with hot water and foam"),
    place="wall_floor", rooms=("bathroom",))  # fmt: skip


def _tub(outer, inner, h, depth, c):
    return stack(
        [
            (outer[0], 0),
            (outer[1], h),
            (inner, h),
            (inner * 0.9, h - depth * 0.5),
            (inner * np.float32([0.8, 0.75]), h - depth),
            (inner * 0.05, h - depth),
        ],
        c,
    )


@BATHTUB.style()
def bathtub_panelled(rng):
    w, d, h, c = u(rng, 1.4, 1.85), u(rng, 0.68, 0.85), u(rng, 0.5, 0.62), tint(rng, "white")
    o, i = rounded_rect(w, d, 0.02, 5), rounded_rect(w * 0.9, d * 0.8, pick(rng, 0.1, 0.25), 5)
    return assemble(
        [
            _tub((o, o), i, h, u(rng, 0.36, 0.44), c),
            tap(rng).turned(np.pi / 2).moved(w * 0.44, 0, h),
            box(w * 1.005, 0.02, h * 0.85, tint(rng, pick(rng, "white", "clay", "wood")), 0, -d / 2, 0),
        ]
    )


@BATHTUB.style()
def bathtub_free_standing(rng):
    w, d, h, c = (
        u(rng, 1.4, 1.85),
        u(rng, 0.7, 0.85),
        u(rng, 0.52, 0.65),
        tint(rng, pick(rng, "white", "white", "black")),
    )
    o, f = oval(w / 2, d / 2, 2.6, 30), u(rng, 0.65, 0.9)
    return assemble(
        [
            _tub((o * f, o), o * 0.95, h, 0.42, c),
            bar((0, d / 2 + 0.1, 0), (0, d / 2 + 0.1, h + 0.25), 0.02, tint(rng, "metal"), 7),
            bar((0, d / 2 + 0.1, h + 0.24), (0, d / 2 - 0.12, h + 0.22), 0.015, tint(rng, "metal"), 6),
        ]
    )


@BATHTUB.style()
def bathtub_claw_foot(rng):
    w, d, h, c, k = (
        u(rng, 1.35, 1.75),
        u(rng, 0.68, 0.8),
        u(rng, 0.42, 0.5),
        tint(rng, pick(rng, "white", "paint")),
        tint(rng, "metal"),
    )
    o = oval(w / 2, d / 2, 2.5, 30)
    body = stack(
        [
            (o * 0.55, 0),
            (o * 0.85, h * 0.3),
            (o * 0.95, h * 0.8),
            (o, h),
            (o * 0.94, h),
            (o * 0.8, h * 0.3),
            (o * 0.5, 0.04),
        ],
        tint(rng, "white") if odds(rng, 0.5) else c,
    )
    feet = [
        bar((x * w * 0.3, y * d * 0.25, 0.1), (x * w * 0.34, y * d * 0.36, -0.14), 0.03, k, 7, 0.04)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    return assemble([body, *feet, torus(0.5, 0.02, c, n=30).scaled(w, d, 1).moved(z=h)])


@BATHTUB.style()
def bathtub_corner(rng):
    s, h, c = u(rng, 1.25, 1.5), u(rng, 0.5, 0.6), tint(rng, "white")
    a = np.linspace(-np.pi / 2, 0, 9)
    o = np.vstack(
        [np.stack([np.sin(a) * 0.95 + 0.5, 0.5 - np.cos(a) * 0.95], 1) * s, [[s / 2, s / 2], [-s / 2, s / 2]]]
    )
    o = np.float32(o - o.mean(0))
    return assemble([_tub((o, o), o * 0.82, h, 0.42, c), tap(rng).moved(0.1, o[:, 1].max() - 0.06, h)])


SHOWER = Category(
    "shower", "sanitary",
    synonyms=("shower cabin", "shower stall", "shower cubicle", "shower enclosure"),
    glosses=("a cabin with glass walls where water sprays from above", "a place to wash standing up", "a bathing fixture with a spray head and a drain tray"),
    place="wall_floor", rooms=("bathroom",))  # fmt: skip


def _head(rng, h, y):
    c = tint(rng, "metal")
    return [
        bar((0, y, 0.9), (0, y, h), 0.012, c, 6),
        bar((0, y, h), (0, y - 0.3, h - 0.02), 0.01, c, 6),
        cylinder(u(rng, 0.05, 0.13), 0.015, c, 0, y - 0.3, h - 0.04),
        box(0.2, 0.05, 0.05, c, 0, y, 1.0),
    ]


@SHOWER.style()
def shower_corner_glass(rng):
    w, d, h, g = u(rng, 0.75, 1.2), u(rng, 0.75, 1.0), u(rng, 1.85, 2.1), tint(rng, "glass")
    c, parts = tint(rng, "metal"), [soft_box(w, d, u(rng, 0.04, 0.15), tint(rng, "white"), r=0.02)]
    parts += [
        box(w, 0.008, h, g, y=-d / 2 + 0.02),
        box(0.008, d, h, g, x=w / 2 - 0.02),
        *[
            box(0.03, 0.03, h, c, x, y)
            for x, y in (
                (-w / 2 + 0.02, -d / 2 + 0.02),
                (w / 2 - 0.02, -d / 2 + 0.02),
                (w / 2 - 0.02, d / 2 - 0.02),
                (0, -d / 2 + 0.02),
            )
        ],
    ]
    parts += [box(w, 0.03, 0.03, c, 0, -d / 2 + 0.02, h), box(0.03, d, 0.03, c, w / 2 - 0.02, 0, h)]
    return assemble([*parts, *_head(rng, h, d / 2 - 0.02)])


@SHOWER.style()
def shower_round_front(rng):
    s, h, g, c = u(rng, 0.8, 1.0), u(rng, 1.85, 2.15), tint(rng, "glass"), tint(rng, pick(rng, "metal", "white"))
    a = np.linspace(-np.pi, -np.pi / 2, 9)
    rim = np.stack([np.cos(a), np.sin(a)], 1) * s * 0.97
    o = np.vstack([rim, [[0, 0]]]) + s / 2
    tray = stack([(o, 0), (o, 0.12)], tint(rng, "white"))
    grid = np.stack([np.stack([rim[:, 0] + s / 2, rim[:, 1] + s / 2, np.full(9, z)], -1) for z in (0.12, h)])
    posts = [box(0.03, 0.03, h, c, *(rim[k] + s / 2)) for k in (0, 4, 8)]
    top = sweep(np.c_[rim + s / 2, np.full(9, h)], 0.018, c, 6)
    return assemble([tray, sheet(grid, g, 0.008), *posts, top, *_head(rng, h, s / 2 - 0.02)])


@SHOWER.style()
def shower_walk_in(rng):
    w, d, h, g = u(rng, 0.9, 1.5), u(rng, 0.8, 1.0), u(rng, 1.9, 2.1), tint(rng, "glass")
    parts = [
        box(w, d, 0.04, tint(rng, pick(rng, "white", "black", "clay"))),
        box(0.01, d, h, g, x=-w / 2 + 0.01),
        box(w, 0.02, h + 0.1, tint(rng, pick(rng, "white", "clay")), y=d / 2),
        bar((-w / 2, -d / 2 + 0.1, h), (-w / 2, d / 2, h), 0.012, tint(rng, "metal"), 6),
    ]
    return assemble([*parts, *_head(rng, h, d / 2 - 0.03)])


@SHOWER.style()
def shower_with_curtain(rng):
    w, d, h, c = u(rng, 0.75, 1.0), u(rng, 0.75, 0.95), u(rng, 1.9, 2.1), tint(rng, "metal")
    s = np.linspace(0, 1, 50)
    grid = np.stack(
        [np.stack([(s - 0.5) * w, -d / 2 + 0.03 * np.sin(s * 60), np.full(50, z)], -1) for z in (0.1, 1.0, h)]
    )
    return assemble(
        [
            soft_box(w, d, 0.14, tint(rng, "white"), r=0.03),
            sheet(grid[:, : int(rng.integers(25, 50))], tint(rng, pick(rng, "white", "paint")), 0.004),
            bar((-w / 2, -d / 2, h), (w / 2, -d / 2, h), 0.012, c, 6),
            *_head(rng, h, d / 2 - 0.02),
        ]
    )


TOWEL = Category(
    "towel", "textile",
    synonyms=("bath towel", "hand towel", "hanging towel", "towel rail"),
    glosses=("a cloth for drying the body after washing", "terry cloth hanging on a bar", "what you dry your hands with"),
    place="wall", hang=(0.6, 1.3), rooms=("bathroom", "kitchen"))  # fmt: skip


def _folded_over(w, front, back, c, y=0.0, z=0.0):
    """Cloth over a rail at height 0: front part longer."""
    t = np.r_[np.linspace(-front, -0.02, 5), 0.0, np.linspace(-0.02, -back, 4)]
    side = np.r_[np.full(5, -0.025), 0.0, np.full(4, 0.025)]
    x = np.linspace(-w / 2, w / 2, 9)
    gx, gz = np.meshgrid(x, t, indexing="ij")
    gy = np.meshgrid(x, side, indexing="ij")[1] * (1 + 0.3 * np.sin(gx * 25))
    return sheet(np.stack([gx, gy + y, gz + z], -1), c, 0.01)


@TOWEL.style()
def towel_on_rail(rng):
    w = u(rng, 0.25, 0.6)
    n, c, long = int(rng.integers(1, 3)), tint(rng, "metal"), u(rng, 0.3, 0.75)
    rail = (w + 0.06) * n
    parts = [
        _folded_over(w, long, long * u(rng, 0.6, 1), tint(rng, pick(rng, "fabric", "white", "paint"))).moved(
            (k - (n - 1) / 2) * (w + 0.05)
        )
        for k in range(n)
    ]
    return assemble(
        [
            *parts,
            bar((-rail / 2, 0, 0), (rail / 2, 0, 0), 0.01, c, 6),
            *[bar((s * rail / 2, 0, 0), (s * rail / 2, 0.07, 0), 0.01, c, 6) for s in (-1, 1)],
        ]
    )


@TOWEL.style()
def towel_on_hook(rng):
    h, c = u(rng, 0.45, 0.8), tint(rng, pick(rng, "fabric", "white", "paint"))
    a, z = np.linspace(0, 2 * np.pi, 20, endpoint=False), np.linspace(0, 1, 7)
    r = 0.02 + 0.09 * np.sqrt(1 - z)
    rings = [
        np.stack([np.cos(a) * k * (1 + 0.35 * np.sin(5 * a)), np.sin(a) * k * 0.5, np.full(20, h * t)], -1)
        for k, t in zip(r, z, strict=True)
    ]
    return assemble([loft(rings, c), bar((0, 0.06, h), (0, -0.02, h + 0.01), 0.008, tint(rng, "metal"), 6)])


@TOWEL.style()
def towel_folded_pile(rng):
    n, w, d = int(rng.integers(1, 6)), u(rng, 0.25, 0.4), u(rng, 0.18, 0.3)
    parts = [
        soft_box(w * u(rng, 0.95, 1), d, 0.055, tint(rng, pick(rng, "fabric", "white")), z=k * 0.055, r=0.03, n=3)
        for k in range(n)
    ]
    return assemble(
        [*parts, box(w * 1.2, d * 1.1, 0.02, tint(rng, pick(rng, "wood", "metal", "glass")), 0, 0.02, -0.02)]
    )


WASHER = Category(
    "washing machine", "appliance",
    synonyms=("washer", "laundry machine", "clothes washer", "tumble dryer", "front loader"),
    glosses=("an appliance that washes clothes", "a white box with a round glass door for laundry", "where dirty clothes are put", "a household machine with a rotating drum"),
    place="wall_floor", rooms=("bathroom", "kitchen"))  # fmt: skip


def _controls(rng, w, y, z):
    k = tint(rng, pick(rng, "black", "metal"))
    parts = [
        stood(cylinder(0.03, 0.03, k, n=12)).moved(u(rng, -0.1, 0.1) * w, y, z),
        panel(w * 0.22, 0.05, 0.01, tint(rng, "black"), w * 0.3, y, z - 0.025, n=1),
    ]
    return [*parts, panel(w * 0.28, 0.09, 0.012, tint(rng, "white"), -w * 0.32, y, z - 0.045, n=1)]


def _porthole(rng, r, y, z):
    rim = tint(rng, pick(rng, "metal", "white", "black"))
    return [
        stood(
            merge(
                [
                    torus(r, 0.025, rim, n=24),
                    sphere(r * 0.85, r * 0.85, 0.05, tint(rng, "glass"), n=16),
                    box(0.03, 0.06, 0.03, rim, r),
                ]
            )
        ).moved(0, y, z)
    ]


@WASHER.style()
def washer_front(rng):
    w, d, h, c = (
        u(rng, 0.55, 0.68),
        u(rng, 0.45, 0.68),
        u(rng, 0.8, 0.98),
        tint(rng, pick(rng, "white", "white", "metal", "black")),
    )
    parts = [
        soft_box(w, d, h, c, r=0.015, n=1),
        box(w * 1.01, d * 1.01, 0.025, c, z=h),
        *_controls(rng, w, -d / 2, h - 0.07),
        *_porthole(rng, u(rng, 0.15, 0.2), -d / 2, h * u(rng, 0.45, 0.55)),
    ]
    return assemble([*parts, panel(w * 0.25, 0.09, 0.01, c, w * 0.3, -d / 2, 0.05, n=1)])


@WASHER.style()
def washer_top(rng):
    w, d, h, c = u(rng, 0.4, 0.7), u(rng, 0.5, 0.7), u(rng, 0.82, 1.0), tint(rng, pick(rng, "white", "metal"))
    back = u(rng, 0.05, 0.2)
    parts = [
        soft_box(w, d, h, c, r=0.02),
        soft_box(w * 0.8, d * 0.62, 0.02, tint(rng, pick(rng, "glass", "white")), 0, -d * 0.1, h, r=0.03),
        box(w, 0.12, back, c, 0, d / 2 - 0.06, h),
    ]
    return assemble([*parts, *_controls(rng, w, d / 2 - 0.12, h + back * 0.55)])


@WASHER.style()
def washer_stacked(rng):
    w, d, h, c = u(rng, 0.58, 0.66), u(rng, 0.55, 0.68), u(rng, 0.83, 0.92), tint(rng, "white")
    one = [
        soft_box(w, d, h, c, r=0.015, n=1),
        *_controls(rng, w, -d / 2, h - 0.07),
        *_porthole(rng, u(rng, 0.15, 0.2), -d / 2, h * 0.5),
    ]
    both = merge(one)
    return assemble([both, both.moved(z=h + 0.01)])


@WASHER.style()
def washer_round_old(rng):
    r, h, c = u(rng, 0.25, 0.33), u(rng, 0.6, 0.8), tint(rng, pick(rng, "white", "paint"))
    legs = [
        bar(
            (r * 0.8 * np.cos(a), r * 0.8 * np.sin(a), 0.25),
            (r * np.cos(a), r * np.sin(a), 0),
            0.02,
            tint(rng, "metal"),
            6,
        )
        for a in np.pi / 4 + np.arange(4) * np.pi / 2
    ]
    return assemble(
        [
            lathe([(0, 0.2), (r * 0.95, 0.2), (r, h), (r * 1.04, h), (r * 0.9, h + 0.05), (0, h + 0.07)], c, 24),
            *legs,
            cylinder(0.04, 0.05, tint(rng, "black"), z=h + 0.05),
        ]
    )
