"""Violins and trumpets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, torus
from ..palette import tint
from ..registry import Category

VIOLIN = Category(
    "violin", "instrument",
    synonyms=("fiddle", "viola", "cello", "double bass", "stringed instrument"),
    glosses=("a wooden instrument with four strings played with a bow", "held under the chin and bowed", "a waisted body with two curved holes and a scroll", "the highest string instrument of the orchestra"),
    place="surface", rooms=("living",))  # fmt: skip
TRUMPET = Category(
    "trumpet", "instrument",
    synonyms=("cornet", "bugle", "brass instrument", "horn", "fanfare trumpet"),
    glosses=("a brass instrument with three valves and a bell", "a bent metal tube one blows into", "what plays the fanfare", "a shiny wind instrument that widens to a funnel"),
    place="surface", rooms=("living",))  # fmt: skip


def _violin(rng, s, thick=1.0, plain=False) -> Mesh:
    """A violin lying on its back, about s long, neck to +y."""
    c, dark = pick(rng, (0.55, 0.25, 0.1), (0.45, 0.2, 0.08), (0.7, 0.4, 0.15), tint(rng, "wood")), (0.08, 0.07, 0.07)
    k = u(rng, 0.95, 1.1)
    half = np.float32(
        [
            (0.0, -0.3),
            (0.1, -0.295),
            (0.165, -0.24),
            (0.175, -0.17),
            (0.14, -0.1),
            (0.095, -0.05),
            (0.095, 0.02),
            (0.135, 0.06),
            (0.14, 0.12),
            (0.1, 0.18),
            (0.02, 0.2),
        ]
    )
    if plain:
        half = half[[0, 2, 3, 5, 6, 8, 9]]
    o = np.vstack([half, half[::-1] * [-1, 1]]) * s * [k, 1]
    t = 0.065 * s * thick
    parts = [slab(o * 0.97, t, c), slab(o, 0.008 * s + 0.001, c, t), slab(o, 0.008 * s + 0.001, c, -0.002)]
    parts += [
        box(0.04 * s, 0.5 * s * 0.72, 0.025 * s * thick, dark, 0, 0.28 * s - 0.02 * s, t + 0.015 * s),
        box(0.035 * s, 0.3 * s, 0.05 * s, c, 0, 0.33 * s, t - 0.03 * s),
        box(0.045 * s, 0.13 * s, 0.03 * s, dark, 0, -0.22 * s, t + 0.02 * s),
    ]
    parts += [
        box(0.08 * s, 0.01 * s, 0.055 * s, (0.8, 0.65, 0.4), 0, -0.08 * s, t + 0.005),
        torus(0.025 * s, 0.012 * s, c, n=10).turned(np.pi / 2, "y").moved(0, 0.52 * s, t * 0.8),
    ]
    parts += [
        bar((i * 0.05 * s, (0.43 + 0.02 * j) * s, t), (-i * 0.02 * s, (0.43 + 0.02 * j) * s, t), 0.007 * s, dark, 5)
        for j, i in enumerate((-1, 1, -1, 1))
    ]
    parts += [
        box(0.012 * s, 0.09 * s, 0.004, dark, i * 0.075 * s, -0.06 * s, t + 0.009 * s + 0.001).turned(0.0)
        for i in (-1, 1)
    ]
    if not plain:
        parts += [
            bar((x * s, -0.2 * s, t + 0.045 * s), (x * s * 0.6, 0.45 * s, t + 0.03 * s), 0.0012, (0.8, 0.8, 0.8), 3)
            for x in (-0.015, -0.005, 0.005, 0.015)
        ]
    return merge(parts)


def _bow(rng, s) -> Mesh:
    c = tint(rng, "wood")
    y = np.float32([(0.0, -0.6 * s, 0.02 * s), (0.0, 0.0, 0.005 * s), (0, 0.6 * s, 0.025 * s)])
    return merge(
        [
            sweep(bezier(*y, n=6), 0.006 * s, c, n=5),
            bar((0.02 * s, -0.58 * s, 0.01 * s), (0.02 * s, 0.6 * s, 0.01 * s), 0.003 * s, (0.93, 0.92, 0.88), 4),
            box(0.03 * s, 0.05 * s, 0.02 * s, (0.08, 0.07, 0.07), 0.01 * s, -0.55 * s),
        ]
    )


@VIOLIN.style()
def violin_lying(rng):
    return assemble([_violin(rng, u(rng, 0.52, 0.62))])


@VIOLIN.style()
def violin_with_bow(rng):
    s = u(rng, 0.52, 0.66)
    return assemble(
        [_violin(rng, s), _bow(rng, s).turned(u(rng, -0.3, 0.3)).moved(s * u(rng, 0.2, 0.4), u(rng, -0.1, 0.1))]
    )


@VIOLIN.style()
def violin_cello_on_spike(rng):
    """Upright cello or bass on its spike, alone or leaning in a stand."""
    s = u(rng, 1.1, 1.75)
    body = _violin(rng, s, u(rng, 1.3, 2.2)).turned(np.pi / 2, "x").moved(z=s * 0.38)
    return assemble(
        [body.turned(-u(rng, 0, 0.2), "x"), bar((0, -0.03, s * 0.1), (0, -0.05, 0), 0.01, tint(rng, "metal"), 5)]
    )


@VIOLIN.style()
def violin_on_display(rng):
    """Standing upright in a small holder, or in an open case."""
    s = u(rng, 0.52, 0.6)
    if odds(rng, 0.5):
        return assemble(
            [
                _violin(rng, s).turned(np.pi / 2, "x").turned(-0.2, "x").moved(z=s * 0.33),
                box(0.2, 0.18, 0.02, tint(rng, "wood"), 0, 0.04),
                bar((0, 0.1, 0), (0, 0.1, s * 0.5), 0.008, tint(rng, "metal"), 5),
            ]
        )
    c, w, d = tint(rng, pick(rng, "black", "wood")), s * 0.5, s * 1.35
    rim = [box(0.015, d, 0.1, c, x * w / 2) for x in (-1, 1)] + [box(w, 0.015, 0.1, c, 0, y * d / 2) for y in (-1, 1)]
    lid = box(d * 0 + w, d, 0.02, c).moved(-w / 2).turned(u(rng, 1.5, 1.9), "y").moved(-w / 2, 0, 0.1)
    return assemble([*rim, box(w, d, 0.015, tint(rng, "fabric")), lid, _violin(rng, s).moved(0, -0.08 * s, 0.02)])


@VIOLIN.style()
def violin_chunky(rng):
    """As in games: thick, few corners, short neck, no strings to speak of."""
    s = u(rng, 0.45, 0.7)
    v = _violin(rng, s, u(rng, 1.6, 2.6), True).scaled(u(rng, 1.0, 1.4), 1, 1)
    return assemble(
        [v]
        if odds(rng, 0.5)
        else [v.turned(np.pi / 2, "x"), _bow(rng, s * 1.1).turned(np.pi / 2, "x").moved(s * 0.3, -0.02)]
    )


BRASS = ((0.82, 0.66, 0.25), (0.75, 0.55, 0.2), (0.78, 0.78, 0.8), (0.7, 0.45, 0.2))


def _bell(r, length, c, n=18, bore=0.007) -> Mesh:
    """A funnel along +x from the origin, widening to r."""
    t = np.linspace(0, 1, 9)
    p = [(bore + (r - bore) * (0.12 * x + 0.88 * x**5), length * x) for x in t]
    return lathe([*p, (r * 0.97, length), *[(a * 0.9, z) for a, z in p[::-1][:3]]], c, n).turned(np.pi / 2, "y")


def _trumpet(rng, s=1.0, n=7, fat=1.0, valves=3) -> Mesh:
    """Bell to +x, mouthpiece to -x, valves upright."""
    c, b, h, k = pick(rng, *BRASS), 0.007 * fat, u(rng, 0.08, 0.1), u(rng, 0.9, 1.15)
    loop = [
        (-0.2, 0, h),
        (0.12, 0, h),
        (0.15, 0, h * 0.9),
        (0.15, 0, h * 0.1),
        (0.12, 0, 0),
        (-0.12, 0, 0),
        (-0.16, 0, h * 0.1),
        (-0.16, 0, h * 0.35),
        (-0.13, 0, h * 0.45),
        (-0.05, 0, h * 0.45),
    ]
    parts = [
        _bell(u(rng, 0.055, 0.07), 0.4 * k, c, 6 + n * 2, b).moved(-0.13, 0.03, h),
        sweep(loop, b, c, n=n),
        lathe([(b, 0), (b * 1.4, 0.04), (0.013 * fat, 0.05), (0.013 * fat, 0.055), (0, 0.05)], c, 10)
        .turned(-np.pi / 2, "y")
        .moved(-0.2, 0, h),
    ]
    for i in range(valves):
        x = (i - (valves - 1) / 2) * 0.032 * max(fat * 0.7, 1)
        parts += [
            cylinder(0.012 * fat, h * 1.3, c, x, 0.015, -h * 0.12, n=10),
            cylinder(0.004 * fat, 0.04, c, x, 0.015, h * 1.15, n=6),
            cylinder(0.011 * fat, 0.006, (0.92, 0.9, 0.86), x, 0.015, h * 1.15 + 0.04, n=8),
        ]
    return merge(parts).scaled(s)


@TRUMPET.style()
def trumpet_lying(rng):
    return assemble([_trumpet(rng, u(rng, 0.9, 1.1)).turned(np.pi / 2, "x").turned(u(rng, 0, 6.28))])


@TRUMPET.style()
def trumpet_as_played(rng):
    return assemble([_trumpet(rng, u(rng, 0.9, 1.1)).turned(-u(rng, -0.1, 0.3), "y")])


@TRUMPET.style()
def trumpet_on_its_bell(rng):
    """Standing bell down on a table or on a peg stand."""
    return assemble(
        [
            _trumpet(rng, u(rng, 0.9, 1.1)).turned(np.pi / 2, "y"),
            *([ring_of(bar((0, 0, 0), (0.12, 0, 0), 0.008, tint(rng, "black"), 5), 4)] if odds(rng, 0.3) else []),
        ]
    )


@TRUMPET.style()
def trumpet_straight_or_bugle(rng):
    """A long fanfare horn with a banner, or a coiled bugle without valves."""
    c = pick(rng, *BRASS)
    if odds(rng, 0.5):
        length = u(rng, 0.6, 1.3)
        banner = (
            [box(length * 0.3, 0.004, length * 0.3, tint(rng, "paint"), length * 0.1, 0, -length * 0.3)]
            if odds(rng, 0.6)
            else []
        )
        return assemble(
            [
                _bell(0.07, length, c).moved(-length * 0.4),
                lathe([(0.007, 0), (0.013, 0.05), (0, 0.05)], c, 8).turned(-np.pi / 2, "y").moved(-length * 0.4),
                *banner,
            ]
        )
    h = u(rng, 0.1, 0.14)
    loop = [
        (-0.22, 0, h),
        (0.1, 0, h),
        (0.15, 0, h * 0.8),
        (0.15, 0, h * 0.2),
        (0.1, 0, 0),
        (-0.12, 0.01, 0),
        (-0.17, 0.02, h * 0.2),
        (-0.17, 0.02, h * 0.6),
        (-0.12, 0.03, h * 0.8),
    ]
    return assemble([sweep(loop, 0.009, c, n=8), _bell(0.065, 0.4, c, bore=0.009).moved(-0.12, 0.03, h * 0.8)])


@TRUMPET.style()
def trumpet_chunky(rng):
    """As in games: thick pipes of few sides, fat buttons, a wide bell."""
    v = _trumpet(rng, u(rng, 0.8, 1.3), 5, u(rng, 2.0, 2.8)).scaled(u(rng, 0.7, 1.0), 1.2, 1.1)
    return assemble([v if odds(rng, 0.6) else v.turned(np.pi / 2, "x")])
