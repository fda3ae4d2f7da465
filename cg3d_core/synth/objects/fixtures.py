"""Ladders and fire extinguishers."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    frame,
    odds,
    panel,
    pick,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

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


@LADDER.style()
def ladder_low_poly(rng):
    w, h, n, c, k = u(rng, 0.4, 0.6), u(rng, 1.2, 2.2), int(rng.integers(4, 7)), tint(rng, "wood"), tint(rng, "wood")
    rails = [box(0.09, 0.08, h, c, s * w / 2) for s in (-1, 1)]
    steps = [
        box(w * u(rng, 1.1, 1.25), 0.06, 0.07, k, 0, -0.05, z).turned(u(rng, -0.06, 0.06), "y")
        for z in np.linspace(0.15, h - 0.2, n)
    ]
    return varied(rng, [merge([*rails, *steps]).turned(-pick(rng, 0, 0.2), "x")])


@LADDER.style()
def ladder_extension(rng):
    h, w, c = u(rng, 1.6, 2.4), u(rng, 0.36, 0.46), tint(rng, pick(rng, "metal", "paint"))
    low, high = _rungs(w, 0.2, h, int(h / 0.28), c), _rungs(w * 0.85, 0.2, h, int(h / 0.28), c)
    return varied(
        rng,
        [
            merge([low, high.moved(0, 0.05, h * u(rng, 0.05, 0.35)), box(w * 1.3, 0.08, 0.06, c)]).turned(
                -u(rng, 0, 0.3), "x"
            )
        ],
        size=0.05,
    )


@LADDER.style()
def ladder_lying(rng):
    h, w = u(rng, 1.6, 2.8), u(rng, 0.3, 0.45)
    m = _rungs(w, 0.2, h, int(h / 0.3), tint(rng, pick(rng, "wood", "metal")), top=u(rng, 0.6, 1))
    return varied(rng, [m.turned(np.pi / 2, "x").turned(pick(rng, 0, np.pi / 2))], size=0.05)


@LADDER.style()
def ladder_platform_with_rail(rng):
    w, h, c = u(rng, 0.45, 0.6), u(rng, 0.7, 1.5), tint(rng, pick(rng, "metal", "paint", "black"))
    n = int(h / 0.24)
    run = h * u(rng, 0.6, 0.8)
    parts = [box(w, 0.17, 0.03, c, 0, -run * (1 - k / n), h * k / n - 0.03) for k in range(1, n)]
    parts += [box(w, 0.4, 0.04, c, 0, 0.15, h - 0.04)]
    for s in (-1, 1):
        x = s * w / 2
        parts += [
            bar((x, -run, 0), (x, 0, h), 0.02, c, 5),
            bar((x, 0.35, 0), (x, 0.3, h + 0.7), 0.02, c, 5),
            bar((x, 0.3, h + 0.7), (x, -0.05, h + 0.65), 0.015, c, 5),
            bar((x, -0.05, h + 0.65), (x, -run, 0.7), 0.015, c, 5),
            bar((x, -run, 0), (x, -run, 0.7), 0.015, c, 5),
            bar((x, -run, 0.05), (x, 0.35, 0.05), 0.02, c, 5),
        ]
    return varied(rng, parts, size=0.1)


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


def _bottle(r, h, c, n):
    return lathe([(0, 0), (r, 0), (r, h * 0.8), (r * 0.8, h * 0.93), (r * 0.3, h), (0, h)], c, n)


@EXTINGUISHER.style()
def extinguisher_low_poly(rng):
    n, r, h, c, k = (
        int(rng.integers(5, 9)),
        u(rng, 0.09, 0.13),
        u(rng, 0.35, 0.5),
        (0.8, u(rng, 0.05, 0.15), 0.1),
        tint(rng, "black"),
    )
    hose = sweep([(r * 0.3, 0, h + 0.04), (r * 1.4, 0, h * 0.95), (r * 1.5, 0, h * 0.4)], [0.02, 0.02, 0.04], k, 5)
    return varied(
        rng,
        [
            _bottle(r, h, c, n),
            box(0.05, 0.05, 0.08, k, z=h - 0.01),
            box(0.2, 0.05, 0.04, k, -0.04, 0, h + 0.05),
            cylinder(r * 1.03, h * 0.2, (0.95, 0.92, 0.85), z=h * 0.35, n=n),
            hose,
        ],
    )


@EXTINGUISHER.style()
def extinguisher_on_floor_stand(rng):
    r, h, c, k = u(rng, 0.06, 0.09), u(rng, 0.4, 0.55), (0.78, 0.1, 0.08), tint(rng, pick(rng, "metal", "black"))
    stand = [
        box(0.3, 0.25, 0.02, k),
        bar((0, 0.1, 0), (0, 0.1, 1.0), 0.015, k, 6),
        panel(0.25, 0.3, 0.01, (0.8, 0.1, 0.1), 0, 0.09, 0.85),
    ]
    gauge = stood(cylinder(0.025, 0.02, tint(rng, "white"), n=10)).moved(0, -0.03, h + 0.05)
    return varied(
        rng,
        [
            _bottle(r, h, c, 16).moved(z=0.02),
            cylinder(0.02, 0.06, k, z=h),
            box(0.11, 0.02, 0.015, k, -0.02, 0, h + 0.07),
            gauge,
            *(stand if odds(rng, 0.7) else []),
        ],
    )


@EXTINGUISHER.style()
def extinguisher_in_cabinet(rng):
    w, h, d, c = u(rng, 0.26, 0.36), u(rng, 0.6, 0.8), u(rng, 0.18, 0.25), (0.8, 0.12, 0.1)
    shell = [
        box(w, 0.01, h, c, 0, d / 2),
        *[box(0.015, d, h, c, s * w / 2) for s in (-1, 1)],
        box(w, d, 0.015, c),
        box(w, d, 0.015, c, z=h),
    ]
    door = [frame(w, h, 0.02, 0.035, c, 0, -d / 2)]
    if odds(rng, 0.5):
        door = [door[0].moved(w / 2, d / 2).turned(u(rng, 0.6, 1.6)).moved(-w / 2, -d / 2)]
    return varied(
        rng,
        [
            *shell,
            *door,
            _bottle(w * 0.27, h * 0.7, (0.85, 0.15, 0.12), 14).moved(z=0.02),
            box(0.12, 0.02, 0.04, (0.1, 0.1, 0.1), z=h * 0.72),
        ],
    )


@EXTINGUISHER.style()
def extinguisher_on_wheels(rng):
    r, h, c, k = u(rng, 0.13, 0.18), u(rng, 0.7, 0.95), (0.78, 0.1, 0.08), tint(rng, "black")
    wheels = [
        cylinder(0.14, 0.05, k, n=14).turned(np.pi / 2, "y").moved(s * (r + 0.06) - 0.025, r * 0.8, 0.14)
        for s in (-1, 1)
    ]
    grip = sweep([(-r, r, 0.2), (-r, r + 0.05, h + 0.1), (r, r + 0.05, h + 0.1), (r, r, 0.2)], 0.018, k, 6)
    hose = torus(r * 0.8, 0.02, k, n=14).turned(np.pi / 2, "x").moved(0, -r - 0.02, h * 0.55)
    return varied(rng, [_bottle(r, h, c, 18).moved(z=0.04), cylinder(0.03, 0.1, k, z=h), *wheels, grip, hose], size=0.1)
