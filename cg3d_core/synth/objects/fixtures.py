"""Ladder, fire extinguisher, column, stairs and clothes rack."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sweep, u
from ..forms import oval as oval
from ..mesh import bar, box, cylinder, lathe, merge, torus
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
