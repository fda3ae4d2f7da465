"""Wash basins and kitchen sinks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, frame, odds, oval, panel, pick, rounded_rect, stack, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category

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


def thick_vessel(outline, h, deep, wall, c, foot=1.0, z=0.0):
    """Thick-walled open vessel: outer outline (k, 2), ``foot`` scales its bottom."""
    o = np.float32(outline)
    return stack([(o * foot, z), (o, z + h), (o * wall, z + h), (o * wall * 0.85, z + h - deep), (o * 0.05, z + h - deep)], c)  # fmt: skip


def _lump(rng, n=None):
    """A coarse outline of unit size: n-gon or chamfered square."""
    return oval(1, 1, 2, n or int(rng.integers(6, 9))) if odds(rng, 0.5) else rounded_rect(2, 2, u(rng, 0.3, 0.7), 1)


def low_tap(rng, h, n=5):
    c = tint(rng, "metal")
    return merge([bar((0, 0, 0), (0, 0, h), 0.025, c, n), bar((0, 0.02, h), (0, -0.16, h), 0.022, c, n), bar((0, -0.15, h), (0, -0.15, h - 0.06), 0.02, c, n), *[bar((s * 0.1, 0, 0), (s * 0.1, 0, 0.06), 0.025, c, n) for s in (-1, 1)]])  # fmt: skip


@SINK.style()
def sink_chunky_low_poly(rng):
    w, d, h, c = u(rng, 0.55, 0.85), u(rng, 0.45, 0.6), u(rng, 0.7, 0.9), tint(rng, pick(rng, "white", "white", "paint"))  # fmt: skip
    basin = thick_vessel(_lump(rng) * np.float32([w / 2, d / 2]), 0.2, 0.14, 0.75, c, u(rng, 0.6, 0.95), h - 0.2)
    foot = cylinder(u(rng, 0.12, 0.18), h - 0.18, c, n=6, top=0.11) if odds(rng, 0.6) else box(w * 0.8, d * 0.8, h - 0.15, tint(rng, "wood"))  # fmt: skip
    return assemble([basin, foot, low_tap(rng, u(rng, 0.12, 0.22)).moved(0, d * 0.43, h)])


@SINK.style()
def sink_farmhouse(rng):
    """An apron-front stone trough in a wooden cupboard with a high tap."""
    w, d, h = u(rng, 0.7, 1.0), u(rng, 0.5, 0.62), u(rng, 0.82, 0.95)
    c, wood = tint(rng, pick(rng, "white", "white", "clay", "metal")), tint(rng, pick(rng, "wood", "white", "paint"))
    o = rounded_rect(w, d, 0.02, 2)
    parts = [thick_vessel(o, 0.25, 0.2, 0.92, c, 1.0, h - 0.25), box(w * 0.95, d * 0.85, h - 0.24, wood, y=0.03)]
    parts += [box(w * 0.44, 0.02, h * 0.55, wood, s * w * 0.23, -d * 0.4, 0.06) for s in (-1, 1)]
    parts += [sphere(0.015, 0.015, 0.015, tint(rng, "metal"), s * 0.04, -d * 0.42, h * 0.4, n=6) for s in (-1, 1)]
    return assemble([*parts, tap(rng, u(rng, 0.18, 0.3), 0.2).moved(0, d * 0.44, h)])


@SINK.style()
def sink_on_frame_legs(rng):
    """Console basin: a slab with a hollow on thin legs, a towel bar and a trap beneath."""
    w, d, h, c, k = u(rng, 0.6, 1.2), u(rng, 0.42, 0.55), u(rng, 0.8, 0.9), tint(rng, "white"), tint(rng, pick(rng, "metal", "black"))  # fmt: skip
    parts = [thick_vessel(rounded_rect(w, d, 0.03, 2), 0.12, 0.1, u(rng, 0.75, 0.9), c, 0.98, h - 0.12)]
    parts += [box(0.025, 0.025, h - 0.1, k, x * w * 0.46, y * d * 0.44) for x in (-1, 1) for y in (-1, 1)]
    parts += [bar((-w * 0.46, y * d * 0.44, z), (w * 0.46, y * d * 0.44, z), 0.01, k, 5) for y, z in ((-1, h * 0.75), (-1, 0.15), (1, 0.15))]  # fmt: skip
    parts += [bar((0, 0, h - 0.1), (0, 0, h - 0.35), 0.018, k, 6), bar((0, 0, h - 0.33), (0, d / 2, h - 0.28), 0.018, k, 6)]  # fmt: skip
    return assemble([*parts, tap(rng).moved(0, d * 0.4, h)])


@SINK.style()
def sink_basin_only(rng):
    """The basin by itself, as in a parts library: one or two bowls in a plate with its drain, tap or not."""
    w, d, n = u(rng, 0.72, 1.1), u(rng, 0.4, 0.55), int(rng.integers(1, 4))
    c, plate = tint(rng, pick(rng, "white", "metal", "metal")), u(rng, 0.015, 0.03)
    bowls = min(n, 2)
    parts, bw = [], w / max(n, bowls)
    h = u(rng, 0.14, 0.22)
    for k in range(n):
        x = (k + 0.5) * bw - w / 2
        o = rounded_rect(bw, d, 0.01, 3)
        if k < bowls:
            i = rounded_rect(bw * 0.86, d * 0.82, 0.06, 3)
            parts.append(stack([(i * 0.9, 0), (i * 1.02, h - plate), (o, h - plate), (o, h), (i, h), (i * 0.88, 0.01), (i * 0.1, 0.01)], c, x))  # fmt: skip
            parts.append(cylinder(0.035, 0.004, tint(rng, "black"), x, 0, 0.012, n=10))
        else:
            parts += [box(bw, d, plate, c, x, 0, h - plate), *[box(0.012, d * 0.7, 0.006, c, x + t * bw, 0, h) for t in (-0.3, -0.15, 0, 0.15, 0.3)]]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(tap(rng, u(rng, 0.15, 0.28), 0.18).moved(0, d * 0.45, h))
    return assemble(parts)
