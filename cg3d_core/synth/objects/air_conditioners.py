"""Air conditioners, on the wall and on the floor."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, loft, odds, oval, panel, pick, ring_of, soft_box, stack, stood, sweep, u
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .heaters import grille

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


@AIR_CONDITIONER.style()
def air_conditioner_outdoor_unit(rng):
    """A box with a round fan grille, on brackets or feet."""
    w, c = u(rng, 0.65, 1.0), tint(rng, pick(rng, "white", "white", "metal"))
    h, d = w * u(rng, 0.65, 0.85), w * u(rng, 0.32, 0.45)
    r, m = h * u(rng, 0.34, 0.42), tint(rng, pick(rng, "black", "metal", "white"))
    x = -(w / 2 - r - 0.06)
    rings = [torus(r * k, 0.006, m, n=20) for k in (0.3, 0.55, 0.8, 1)] + [
        ring_of(bar((0, 0, 0), (r, 0, 0), 0.005, m, 3), 12)
    ]
    parts = [
        soft_box(w, d, h, c, z=0.06, r=0.015, n=1),
        stood(cylinder(r, 0.01, tint(rng, "black"), n=20)).moved(x, -d / 2, 0.06 + h / 2),
        stood(merge(rings)).moved(x, -d / 2 - 0.02, 0.06 + h / 2),
    ]
    parts += [box(0.05, d * 1.1, 0.06, m, s * w * 0.35) for s in (-1, 1)]
    return assemble([*parts, *[box(w * 0.2, 0.01, 0.008, m, w * 0.36, -d / 2, 0.1 + h * 0.08 * k) for k in range(4)]])


@AIR_CONDITIONER.style()
def air_conditioner_chunky(rng):
    """As in games: a fat rounded block with a few thick flaps and a lamp."""
    w, c = u(rng, 0.6, 1.0), tint(rng, pick(rng, "white", "white", "paint"))
    h, d = w * u(rng, 0.32, 0.5), w * u(rng, 0.25, 0.45)
    parts = [
        soft_box(w, d, h, c, r=h * 0.18, n=1),
        box(w * 0.85, d * 0.2, h * 0.22, tint(rng, "black"), 0, -d * 0.42, h * 0.08),
    ]
    parts += [
        box(w * 0.82, d * 0.22, h * 0.05, c).turned(0.5, "x").moved(0, -d * 0.5, h * (0.1 + 0.09 * k)) for k in range(3)
    ]
    return assemble(
        [
            *parts,
            sphere(h * 0.05, h * 0.05, h * 0.05, tint(rng, "leaf"), w * 0.38, -d / 2, h * 0.7, n=5),
            box(w * 0.15, 0.01, h * 0.1, tint(rng, "paint"), w * 0.2, -d / 2, h * 0.65),
        ]
    )


@STANDING_AC.style()
def floor_ac_evaporative(rng):
    """A cooler on castors: big louvred mouth above, water tank below."""
    w, d, h, c = (
        u(rng, 0.28, 0.42),
        u(rng, 0.26, 0.36),
        u(rng, 0.6, 1.0),
        tint(rng, pick(rng, "white", "metal", "paint")),
    )
    m = tint(rng, "black")
    parts = [
        soft_box(w, d, h, c, z=0.06, r=0.03),
        box(w * 0.85, 0.02, h * 0.35, m, 0, -d / 2, h * 0.5),
        *grille(w * 0.84, h * 0.35, -d / 2 - 0.01, h * 0.5, 6, c),
    ]
    parts += [box(w * 0.025, 0.03, h * 0.35, c, x * w, -d / 2 - 0.01, h * 0.5) for x in (-0.2, 0, 0.2)]
    parts += [
        panel(w * 0.9, h * 0.3, 0.02, tint(rng, "glass"), 0, -d / 2, 0.1, n=1),
        box(w * 0.7, d * 0.5, 0.03, m, z=h + 0.06),
    ]
    return assemble(
        [*parts, *[sphere(0.03, 0.03, 0.03, m, x * w * 0.4, y * d * 0.4, 0.03, n=6) for x in (-1, 1) for y in (-1, 1)]]
    )


@STANDING_AC.style()
def floor_ac_oval_column(rng):
    """A slim oval pillar with a slot or round mouths."""
    rx, ry, h, c = (
        u(rng, 0.17, 0.28),
        u(rng, 0.13, 0.2),
        u(rng, 1.4, 1.95),
        tint(rng, pick(rng, "white", "white", "metal", "paint")),
    )
    o = oval(rx, ry, u(rng, 2, 3.5), 20)
    parts = [stack([(o * 1.12, 0), (o * 1.12, 0.04), (o, 0.05), (o, h - 0.05), (o * u(rng, 0.6, 0.95), h)], c)]
    if odds(rng, 0.5):
        parts += [
            box(rx * 0.5, 0.03, h * 0.5, tint(rng, "black"), 0, -ry, h * 0.38),
            *[box(rx * 0.45, 0.05, 0.006, c, 0, -ry, h * (0.4 + 0.04 * k)) for k in range(12)],
        ]
    else:
        parts += [
            stood(merge([torus(rx * 0.55, 0.02, c, n=18), cylinder(rx * 0.5, 0.02, tint(rng, "black"), n=18)])).moved(
                0, -ry, h * z
            )
            for z in (0.85, 0.62, 0.39)[: int(rng.integers(1, 4))]
        ]
    return assemble(parts)


@STANDING_AC.style()
def floor_ac_chunky(rng):
    """As in games: a squat tower with big flaps, a dial and a hose."""
    w, c = u(rng, 0.35, 0.55), tint(rng, pick(rng, "white", "paint", "metal"))
    d, h = w * u(rng, 0.7, 1.0), w * u(rng, 1.7, 2.8)
    parts = [
        soft_box(w, d, h, c, z=w * 0.08, r=w * 0.15, n=1),
        box(w * 0.76, 0.03, h * 0.25, tint(rng, "black"), 0, -d / 2, h * 0.68),
    ]
    parts += [
        box(w * 0.74, w * 0.16, w * 0.03, c).turned(0.5, "x").moved(0, -d / 2, h * (0.72 + 0.06 * k)) for k in range(4)
    ]
    parts += [
        stood(cylinder(w * 0.12, 0.03, tint(rng, "metal"), n=8)).moved(0, -d / 2, h * 0.5),
        *grille(w * 0.7, h * 0.25, -d / 2, h * 0.12, 4, tint(rng, "metal"), 0.02),
    ]
    return assemble(
        [
            *parts,
            *[
                cylinder(w * 0.08, w * 0.1, tint(rng, "black"), x * w * 0.35, y * d * 0.35, n=6)
                for x in (-1, 1)
                for y in (-1, 1)
            ],
        ]
    )
