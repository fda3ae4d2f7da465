"""Ladder, fire extinguisher, column, stairs and clothes rack."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, sheet, stack, sweep, u
from ..forms import oval as oval_outline
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

LADDER = Category(
    "ladder", "tool", synonyms=("step ladder", "stepladder", "steps"),
    glosses=("two rails with rungs for climbing up", "what you stand on to change a light bulb", "a climbing aid leaning on the wall"), place="floor", rooms=("shop", "corridor"))  # fmt: skip


def _rungs(w, low, h, n, c, r=0.014, top=1.0):
    rails = [bar((s * w / 2, 0, 0), (s * w / 2 * top, 0, h), 0.02, c, 6) for s in (-1, 1)]
    return merge(
        [
            *rails,
            *[
                bar((-w / 2 * (1 - (1 - top) * z / h), 0, z), (w / 2 * (1 - (1 - top) * z / h), 0, z), r, c, 6)
                for z in np.linspace(low, h - 0.15, n)
            ],
        ]
    )


@LADDER.style()
def ladder_straight(rng):
    h, w, c = u(rng, 1.6, 3.2), u(rng, 0.3, 0.48), tint(rng, pick(rng, "wood", "metal"))
    return assemble([_rungs(w, 0.25, h, int(h / 0.28), c).turned(-u(rng, 0, 0.4), "x")])


@LADDER.style()
def ladder_steps(rng):
    h, w, c, a = u(rng, 0.8, 2.2), u(rng, 0.35, 0.5), tint(rng, pick(rng, "wood", "metal", "paint")), u(rng, 0.22, 0.35)
    n = max(int(h / 0.26), 2)
    front = merge(
        [
            *[bar((s * w / 2, 0, 0), (s * w * 0.4, 0, h), 0.02, c, 5) for s in (-1, 1)],
            *[
                box(w * 0.9, 0.09, 0.025, tint(rng, pick(rng, "black", "wood")), 0, 0, z)
                for z in np.linspace(0.25, h - 0.03, n)
            ],
        ]
    )
    back = merge(
        [
            *[bar((s * w / 2, 0, 0), (s * w * 0.4, 0, h), 0.015, c, 5) for s in (-1, 1)],
            bar((-w / 2, 0, h * 0.2), (w / 2, 0, h * 0.2), 0.012, c, 5),
        ]
    )
    reach = h * np.sin(a)
    return assemble(
        [
            front.turned(-a, "x").moved(0, -reach),
            back.turned(a, "x").moved(0, reach),
            box(w * 0.85, 0.22, 0.03, c, z=h * np.cos(a)),
        ]
    )


EXTINGUISHER = Category(
    "fire extinguisher", "safety", synonyms=("extinguisher", "hand fire extinguisher"),
    glosses=("a red bottle with foam to put out a fire", "a metal cylinder with a hose on the wall against flames", "safety equipment in corridors"), place="wall", hang=(0.3, 1.0), rooms=("corridor", "shop", "office"))  # fmt: skip


def _extinguisher(rng, horn):
    r, h, c, k = u(rng, 0.05, 0.09), u(rng, 0.3, 0.55), (u(rng, 0.65, 0.85), 0.08, 0.07), tint(rng, "black")
    body = lathe([(0, 0), (r, 0), (r, h * 0.82), (r * 0.75, h * 0.92), (r * 0.3, h), (0, h)], c, 18)
    hose = sweep(
        [(0.02, 0, h + 0.03), (r * 1.2, 0, h), (r * 1.35, 0, h * 0.6), (r * 1.2, 0, h * 0.25)],
        [0.01, 0.01, 0.01, 0.03 if horn else 0.012],
        k,
        7,
    )
    return [
        body,
        cylinder(0.02, 0.05, tint(rng, "metal"), z=h),
        box(0.12, 0.02, 0.015, k, -0.02, 0, h + 0.06),
        box(0.1, 0.02, 0.012, k, -0.03, 0, h + 0.025),
        hose,
        cylinder(r * 1.02, h * 0.3, tint(rng, "white"), z=h * 0.3, n=18),
    ], r


@EXTINGUISHER.style()
def extinguisher_on_bracket(rng):
    parts, r = _extinguisher(rng, False)
    return assemble([*parts, box(0.06, 0.02, 0.2, tint(rng, "metal"), 0, r, 0.12)])


@EXTINGUISHER.style()
def extinguisher_with_horn(rng):
    parts, r = _extinguisher(rng, True)
    return assemble([*parts, torus(r * 1.03, 0.008, tint(rng, "black"), z=0.2, n=18)])


COLUMN = Category(
    "column", "architecture", synonyms=("pillar", "support post", "concrete column"),
    glosses=("an upright support that carries the ceiling", "a round or square shaft of stone", "a tall post in a hall"), place="floor", rooms=("shop", "corridor"))  # fmt: skip


@COLUMN.style()
def column_classic(rng):
    r, h, c = u(rng, 0.12, 0.35), u(rng, 2.0, 3.2), tint(rng, pick(rng, "white", "clay"))
    n = pick(rng, 24, 24, 16)
    shaft = lathe([(r, 0.2), (r * 1.0, h * 0.4), (r * 0.85, h - 0.2)], c, n)
    if odds(rng, 0.5):
        shaft.vertices[:, :2] *= np.where(np.arange(len(shaft.vertices)) % 2, 1, 0.93)[:, None].astype(np.float32)
    caps = lathe([(0, 0.1), (r * 1.25, 0.1), (r * 1.3, 0.15), (r * 1.05, 0.22)], c, n) + lathe(
        [(r * 0.85, h - 0.22), (r * 1.1, h - 0.1), (0, h - 0.1)], c, n
    )
    return assemble([shaft, caps, box(r * 2.7, r * 2.7, 0.1, c), box(r * 2.4, r * 2.4, 0.1, c, z=h - 0.1)])


@COLUMN.style()
def column_plain(rng):
    r, h, c = u(rng, 0.12, 0.4), u(rng, 2.2, 3.2), tint(rng, pick(rng, "white", "clay", "metal", "brick"))
    if odds(rng, 0.5):
        return assemble([cylinder(r, h, c, n=28), cylinder(r * 1.1, 0.08, tint(rng, "metal"), n=28)])
    return assemble(
        [box(r * 2, r * u(rng, 1.6, 2.4), h, c), box(r * 2.1, r * 2.5, 0.1, tint(rng, pick(rng, "wood", "white")))]
    )


STAIRS = Category(
    "stairs", "architecture", synonyms=("staircase", "stairway", "flight of steps"),
    glosses=("a row of steps from one floor to the next", "what you climb to get upstairs", "treads and risers with a handrail"), place="floor", rooms=())  # fmt: skip


@STAIRS.style()
def stairs_straight(rng):
    n, w, run, rise = int(rng.integers(4, 15)), u(rng, 0.8, 1.5), u(rng, 0.24, 0.3), u(rng, 0.15, 0.2)
    c, solid = tint(rng, pick(rng, "wood", "clay", "white")), odds(rng, 0.5)
    parts = [
        box(w, run, rise * (k + 1) if solid else 0.05, c, 0, k * run, 0 if solid else rise * (k + 1) - 0.05)
        for k in range(n)
    ]
    if not solid:
        parts += [bar((s * w * 0.45, 0, 0), (s * w * 0.45, (n - 1) * run, (n - 1) * rise), 0.06, c, 4) for s in (-1, 1)]
    side = w / 2 - 0.03
    parts += [
        bar((side, 0, rise + 0.9), (side, (n - 1) * run, n * rise + 0.9), 0.025, tint(rng, "wood"), 6),
        *[
            bar((side, k * run, k * rise), (side, k * run, (k + 1) * rise + 0.9), 0.012, tint(rng, "metal"), 5)
            for k in range(n)
        ],
    ]
    return assemble(parts)


@STAIRS.style()
def stairs_spiral(rng):
    n, r, rise, c = (
        int(rng.integers(10, 17)),
        u(rng, 0.6, 0.95),
        u(rng, 0.17, 0.21),
        tint(rng, pick(rng, "metal", "wood", "black")),
    )
    step = stack(
        [
            (np.float32([[0.05, -0.06], [r, -0.2], [r, 0.2], [0.05, 0.06]]), 0),
            (np.float32([[0.05, -0.06], [r, -0.2], [r, 0.2], [0.05, 0.06]]), 0.04),
        ],
        c,
    )
    parts = [
        merge([step, bar((r * 0.97, 0, 0), (r * 0.97, 0, 0.9), 0.01, c, 4)]).turned(k * 0.42).moved(z=(k + 1) * rise)
        for k in range(n)
    ]
    rail = sweep(
        [(r * 0.97 * np.cos(k * 0.42), r * 0.97 * np.sin(k * 0.42), (k + 1) * rise + 0.9) for k in range(n)],
        0.02,
        tint(rng, "wood"),
        6,
    )
    return assemble([*parts, rail, cylinder(0.06, n * rise + 1.0, c, n=14)])


RACK = Category(
    "clothes rack", "household", synonyms=("garment rack", "drying rack", "coat stand", "clothes horse", "coat rack"),
    glosses=("a frame on which clothes are hung", "where coats hang in the hall", "a stand for drying the washing"), place="floor", rooms=("bedroom", "corridor", "shop"))  # fmt: skip


def garment(rng, long):
    """A hanging shirt or coat on a hanger, hook at the origin."""
    c, w = tint(rng, pick(rng, "fabric", "paint", "black", "white")), u(rng, 0.38, 0.48)
    levels = [
        (oval_outline(0.06, 0.03, 2, 12), -0.06),
        (oval_outline(w / 2, 0.045, 2.5, 12), -0.16),
        (oval_outline(w * 0.42, 0.05, 2.5, 12), -long * 0.5),
        (oval_outline(w * 0.5, 0.06, 2.5, 12), -long),
    ]
    return merge([stack(levels[::-1], c), bar((0, 0, 0), (0, 0, -0.08), 0.004, tint(rng, "metal"), 4)])


@RACK.style()
def rack_rail_with_clothes(rng):
    w, h, c = u(rng, 0.8, 1.6), u(rng, 1.4, 1.8), tint(rng, pick(rng, "metal", "black", "wood"))
    parts = [
        bar((-w / 2, 0, h), (w / 2, 0, h), 0.014, c, 6),
        *[bar((s * w / 2, 0, 0.05), (s * w / 2, 0, h), 0.014, c, 6) for s in (-1, 1)],
        *[bar((s * w / 2, -0.24, 0.05), (s * w / 2, 0.24, 0.05), 0.016, c, 6) for s in (-1, 1)],
    ]
    n = int(rng.integers(0, 9))
    parts += [
        garment(rng, u(rng, 0.6, 1.1))
        .turned(np.pi / 2 + u(rng, -0.15, 0.15))
        .moved((k + 0.5) / n * w * 0.9 - w * 0.45, 0, h)
        for k in range(n)
    ]
    return assemble([*parts, bar((-w / 2, 0, 0.15), (w / 2, 0, 0.15), 0.01, c, 5)])


@RACK.style()
def rack_coat_tree(rng):
    h, c, n = u(rng, 1.6, 1.9), tint(rng, pick(rng, "wood", "metal", "black")), int(rng.integers(4, 7))
    hooks = ring_of(
        sweep([(0.02, 0, h - 0.15), (0.1, 0, h - 0.12), (0.15, 0, h - 0.02)], [0.012, 0.012, 0.009], c, 6), n
    )
    parts = [
        cylinder(0.022, h, c, n=10),
        hooks,
        ring_of(bar((0.0, 0, 0.25), (0.26, 0, 0.0), 0.016, c, 6), 4),
        sphere(0.035, 0.035, 0.035, c, z=h, n=8),
    ]
    return assemble(
        parts
        + [
            garment(rng, u(rng, 0.7, 1.1)).turned(np.pi / 2).moved(0.14).turned(2.5 * k).moved(z=h - 0.05)
            for k in range(int(rng.integers(0, 3)))
        ]
    )


@RACK.style()
def rack_drying(rng):
    w, d, h, c = u(rng, 0.9, 1.3), u(rng, 0.5, 0.6), u(rng, 0.85, 1.05), tint(rng, pick(rng, "white", "metal"))
    parts = [bar((-w / 2, y, h), (w / 2, y, h), 0.005, c, 4) for y in np.linspace(-d / 2, d / 2, 10)] + [
        bar((s * w / 2, -d / 2, h), (s * w / 2, d / 2, h), 0.009, c, 5) for s in (-1, 1)
    ]
    parts += [
        bar((s * w / 2, y * d / 2, h), (s * w * 0.45, -y * d / 2, 0), 0.009, c, 5) for s in (-1, 1) for y in (-1, 1)
    ]
    for _ in range(int(rng.integers(0, 5))):
        y, x, cw = u(rng, -0.4, 0.4) * d, u(rng, -0.25, 0.25) * w, u(rng, 0.25, 0.5)
        gx, gz = np.meshgrid(np.linspace(-cw / 2, cw / 2, 7), np.linspace(-u(rng, 0.25, 0.5), 0, 4), indexing="ij")
        parts.append(
            sheet(np.stack([gx + x, y + 0.01 * np.sin(gx * 30), gz + h + 0.008], -1), tint(rng, "fabric"), 0.006)
        )
    return assemble(parts)
