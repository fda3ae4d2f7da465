"""Air conditioners, on the wall and on the floor."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, loft, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import box, cylinder, sphere
from ..palette import tint
from ..registry import Category

AIR_CONDITIONER = Category(
    "air conditioner", "appliance",
    synonyms=("AC unit", "air conditioning unit", "split air conditioner", "wall air conditioner", "aircon"),
    glosses=("a machine on the wall that cools the air of a room", "an appliance which keeps a room cool in summer", "a long white box under the ceiling that blows cold air",
             "the indoor unit of a cooling system"),
    place="wall", hang=(1.9, 2.4), rooms=("living", "bedroom", "office", "shop"))  # fmt: skip


def _ac_profile(w, outline, c):
    return loft([np.c_[np.full(len(outline), x), np.float32(outline)] for x in (-w / 2, w / 2)], c)


def _louvres(rng, w, d, z, n=3):
    return [
        box(w * 0.85, 0.05, 0.004, tint(rng, "white")).turned(0.6, "x").moved(0, -d * 0.5 + 0.025 * k, z + 0.012 * k)
        for k in range(n)
    ]


@AIR_CONDITIONER.style()
def air_conditioner_round_belly(rng):
    w, h, d, c = u(rng, 0.65, 1.1), u(rng, 0.24, 0.34), u(rng, 0.16, 0.25), tint(rng, "white")
    a = arc(1.0, np.pi, 1.5 * np.pi, 6)
    belly = [(-d / 2 + (p[0] + 1) * d * 0.6, h * 0.45 * (1 + p[1])) for p in a]
    return assemble(
        [
            _ac_profile(w, [*belly, (d / 2, 0), (d / 2, h), (-d * 0.3, h), (-d / 2, h * 0.85)], c),
            *_louvres(rng, w, d, h * 0.08),
        ]
    )


@AIR_CONDITIONER.style()
def air_conditioner_flat_front(rng):
    w, h, d, c = (
        u(rng, 0.68, 1.15),
        u(rng, 0.25, 0.33),
        u(rng, 0.17, 0.24),
        tint(rng, pick(rng, "white", "white", "black", "metal")),
    )
    parts = [
        soft_box(w, d, h, c, r=0.02),
        panel(w * 0.98, h * 0.72, 0.02, c, 0, -d / 2, h * 0.27),
        box(w * 0.85, 0.02, h * 0.12, tint(rng, "black"), 0, -d / 2, h * 0.08),
    ]
    return assemble([*parts, *_louvres(rng, w, d, h * 0.05, 2)])


@AIR_CONDITIONER.style()
def air_conditioner_window_box(rng):
    """Window or through-the-wall unit: a grille beside a control panel."""
    w, h, d, c = u(rng, 0.45, 0.7), u(rng, 0.32, 0.45), u(rng, 0.3, 0.6), tint(rng, "white")
    parts = [box(w, d, h, c)]
    parts += [
        box(w * 0.68, 0.02, 0.008, tint(rng, "metal"), -w * 0.13, -d / 2, z) for z in np.arange(0.05, h - 0.12, 0.022)
    ]
    parts += [
        box(w * 0.65, 0.03, 0.07, tint(rng, "black"), -w * 0.13, -d / 2, h - 0.09),
        panel(w * 0.2, h * 0.8, 0.02, tint(rng, "metal"), w * 0.35, -d / 2, h * 0.1),
    ]
    return assemble(
        [
            *parts,
            *[stood(cylinder(0.02, 0.03, tint(rng, "black"), n=8)).moved(w * 0.35, -d / 2, h * z) for z in (0.4, 0.65)],
        ]
    )


@AIR_CONDITIONER.style()
def air_conditioner_long_cassette(rng):
    """A wide ceiling-side unit with a slanted underside."""
    w, h, d, c = u(rng, 0.95, 1.6), u(rng, 0.2, 0.3), u(rng, 0.3, 0.6), tint(rng, "white")
    parts = [_ac_profile(w, [(-d / 2, h * 0.55), (d * 0.3, 0), (d / 2, 0), (d / 2, h), (-d / 2, h)], c)]
    parts += [box(w * 0.9, 0.02, 0.012, tint(rng, "metal"), 0, -d / 2, h * 0.6 + 0.025 * k) for k in range(3)]
    return assemble([*parts, *[box(0.02, d * 1.01, h, tint(rng, "metal"), s * w / 2) for s in (-1, 1)]])


STANDING_AC = Category(
    "floor air conditioner", "appliance",
    synonyms=("standing air conditioner", "tower air conditioner", "cabinet air conditioner", "portable air conditioner"),
    glosses=("a tall cooling machine that stands on the floor", "a column that blows cold air into the room", "a free-standing appliance for air conditioning"),
    place="wall_floor", rooms=("living", "office", "shop"))  # fmt: skip


@STANDING_AC.style()
def floor_ac_cabinet(rng):
    w, d, h, c = (
        u(rng, 0.4, 0.6),
        u(rng, 0.28, 0.42),
        u(rng, 1.6, 2.05),
        tint(rng, pick(rng, "white", "white", "metal", "paint")),
    )
    parts = [soft_box(w, d, h, c, r=u(rng, 0.01, 0.06)), panel(w * 0.85, h * 0.45, 0.02, c, 0, -d / 2, h * 0.08)]
    parts += [
        box(w * 0.8, 0.02, 0.01, tint(rng, "metal"), 0, -d / 2, h * 0.72 + 0.03 * k)
        for k in range(int(rng.integers(5, 12)))
    ]
    return assemble([*parts, panel(w * 0.4, 0.08, 0.01, tint(rng, "black"), 0, -d / 2 - 0.003, h * 0.62)])


@STANDING_AC.style()
def floor_ac_column(rng):
    r, h, c = u(rng, 0.16, 0.24), u(rng, 1.5, 1.9), tint(rng, pick(rng, "white", "metal", "paint"))
    parts = [cylinder(r, h, c, n=24, top=r * u(rng, 0.85, 1)), cylinder(r * 1.1, 0.05, tint(rng, "black"), n=24)]
    return assemble([*parts, *[box(0.03, 0.03, h * 0.45, tint(rng, "black"), x, -r, h * 0.45) for x in (-0.05, 0.05)]])


@STANDING_AC.style()
def floor_ac_portable(rng):
    w, d, h, c = u(rng, 0.34, 0.5), u(rng, 0.32, 0.45), u(rng, 0.65, 0.9), tint(rng, pick(rng, "white", "black"))
    parts = [
        soft_box(w, d, h, c, z=0.04, r=0.08, n=3),
        *[
            sphere(0.025, 0.025, 0.025, tint(rng, "black"), x * w * 0.4, y * d * 0.4, 0.025, n=6)
            for x in (-1, 1)
            for y in (-1, 1)
        ],
    ]
    parts += [box(w * 0.75, 0.04, 0.008, tint(rng, "metal"), 0, -d / 2, h * 0.8 + 0.02 * k) for k in range(5)]
    hose = [(0, d / 2, h * 0.6), (0, d / 2 + 0.2, h * 0.65), (0.05, d / 2 + 0.3, h * 0.9), (0.1, d / 2 + 0.32, h * 1.3)]
    return assemble(parts + ([sweep(hose, 0.07, tint(rng, "white"), n=10)] if odds(rng, 0.6) else []))
