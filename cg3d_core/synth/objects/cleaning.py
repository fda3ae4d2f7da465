"""Vacuum cleaner, ironing board and sewing machine."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    odds,
    oval,
    pick,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

VACUUM = Category(
    "vacuum cleaner", "appliance",
    synonyms=("hoover", "vacuum", "robot vacuum", "upright vacuum"),
    glosses=("an appliance that sucks dust from the carpet", "a machine for cleaning floors", "what one cleans the rug with"),
    place="floor", rooms=("living", "corridor"))  # fmt: skip


@VACUUM.style()
def vacuum_canister(rng):
    s, c, k = u(rng, 0.9, 1.15), tint(rng, "paint"), tint(rng, "black")
    o = oval(0.14 * s, 0.2 * s, 2.5, 20)
    body = stack([(o * 0.9, 0.04), (o, 0.09), (o * 0.95, 0.18 * s), (o * 0.6, 0.26 * s)], c)
    wheels = [
        cylinder(0.09 * s, 0.04, k, n=16).turned(np.pi / 2, "y").moved(x, 0.08, 0.09 * s) for x in (-0.16 * s, 0.12 * s)
    ]
    hose = sweep(bezier((0, -0.18, 0.15), (0.0, -0.5, 0.35), (0.35, -0.5, 1.1), (0.45, -0.3, 0.85), n=14), 0.02, k, 7)
    return assemble(
        [
            body,
            *wheels,
            hose,
            bar((0.45, -0.3, 0.85), (0.5, -0.65, 0.04), 0.016, tint(rng, "metal"), 7),
            soft_box(0.28, 0.1, 0.05, k, 0.5, -0.68, r=0.02),
        ]
    )


@VACUUM.style()
def vacuum_upright(rng):
    c, k, lean = tint(rng, "paint"), tint(rng, "black"), u(rng, 0.1, 0.5)
    r = u(rng, 0.06, 0.12)
    stick = merge(
        [
            cylinder(r, 0.45, c, z=0.15, n=18, top=r * 0.8),
            cylinder(0.016, 0.6, tint(rng, "metal"), z=0.55),
            torus(0.06, 0.014, k, n=14).turned(np.pi / 2, "y").moved(0, 0, 1.15),
        ]
    )
    return assemble(
        [
            stick.turned(-lean, "x"),
            soft_box(u(rng, 0.25, 0.34), 0.24, 0.09, c, y=-0.08, r=0.04),
            *[cylinder(0.05, 0.03, k, n=12).turned(np.pi / 2, "y").moved(x, 0.06, 0.05) for x in (-0.13, 0.1)],
        ]
    )


@VACUUM.style()
def vacuum_robot(rng):
    r, c = u(rng, 0.15, 0.18), tint(rng, pick(rng, "black", "white", "metal"))
    return assemble(
        [
            lathe([(0, 0.01), (r * 0.95, 0.01), (r, 0.03), (r, 0.07), (r * 0.93, 0.085), (0, 0.088)], c, 30),
            cylinder(u(rng, 0.03, 0.06), u(rng, 0.005, 0.025), tint(rng, "black"), 0, u(rng, -0.05, 0.05), 0.086, n=18),
            soft_box(r * 1.2, 0.02, 0.04, tint(rng, "black"), 0, -r, 0.025),
        ]
    )


IRONING = Category(
    "ironing board", "household",
    synonyms=("ironing table", "clothes iron board"),
    glosses=("a padded board on folding legs for pressing clothes", "where shirts are ironed", "a narrow padded table with a pointed end"),
    place="floor", rooms=("bedroom",))  # fmt: skip


def _ironing(rng):
    w, d, c, k = (
        u(rng, 1.1, 1.45),
        u(rng, 0.3, 0.45),
        tint(rng, pick(rng, "fabric", "metal", "paint")),
        tint(rng, "metal"),
    )
    x = np.linspace(-0.5, 0.5, 15)
    y = d / 2 * np.clip((0.5 - x) / 0.35, 0, 1) ** 0.5
    y[0] = y[1] * 0.9
    o = np.r_[np.c_[x * w, -y], np.c_[x[::-1] * w, y[::-1]][1:]]
    return w, d, stack([(o, 0), (o, 0.03)], c), k


@IRONING.style()
def ironing_board_set_up(rng):
    w, d, top, k = _ironing(rng)
    h = u(rng, 0.75, 0.95)
    legs = []
    for s in (-1, 1):
        legs += [bar((s * w * 0.28, y, h), (-s * w * 0.3, y, 0.01), 0.012, k, 6) for y in (-0.05 * s, 0.08 * s)]
        legs.append(bar((-s * w * 0.3, -d * 0.45, 0.012), (-s * w * 0.3, d * 0.45, 0.012), 0.014, k, 6))
    parts = [top.moved(z=h), *legs]
    if odds(rng, 0.5):
        o = oval(0.055, 0.12, 2.2, 16)
        iron = merge(
            [
                stack([(o, 0), (o * 0.95, 0.02), (o * 0.5, 0.07)], tint(rng, "white")),
                sweep(
                    bezier((0, 0.08, 0.05), (0, 0.08, 0.14), (0, -0.08, 0.14), (0, -0.05, 0.06), n=8),
                    0.012,
                    tint(rng, "paint"),
                    6,
                ),
            ]
        )
        parts.append(iron.turned(u(rng, 0, 6)).moved(-w * 0.3, 0, h + 0.03))
    return assemble(parts)


@IRONING.style()
def ironing_board_folded(rng):
    w, d, top, k = _ironing(rng)
    flat = merge(
        [
            top,
            *[bar((-w * 0.4, y, -0.03), (w * 0.3, y, -0.03), 0.012, k, 6) for y in (-d * 0.3, d * 0.3)],
            *[bar((x * w, -d * 0.4, -0.03), (x * w, d * 0.4, -0.03), 0.012, k, 6) for x in (-0.4, 0.3)],
        ]
    )
    return assemble([flat.turned(-np.pi / 2, "y").turned(np.pi / 2).turned(u(rng, 0.05, 0.2), "x")])


SEWING = Category(
    "sewing machine", "appliance",
    synonyms=("stitching machine", "seamstress machine"),
    glosses=("a machine with a needle for stitching cloth", "what a tailor makes clothes with", "an appliance that sews seams"),
    place="surface", rooms=("bedroom",))  # fmt: skip


@SEWING.style()
def sewing_machine_modern(rng):
    w, c = u(rng, 0.35, 0.45), tint(rng, pick(rng, "white", "paint"))
    parts = [
        soft_box(w, 0.17, 0.07, c, r=0.02),
        soft_box(w * 0.26, 0.15, 0.28, c, w * 0.36, r=0.02),
        soft_box(w, 0.13, 0.1, c, z=0.2, r=0.03),
        soft_box(w * 0.22, 0.13, 0.14, c, -w * 0.38, 0, 0.15, r=0.02),
        bar((-w * 0.38, 0, 0.16), (-w * 0.38, 0, 0.08), 0.005, tint(rng, "metal"), 5),
    ]
    return assemble(
        [
            *parts,
            cylinder(0.05, 0.025, tint(rng, "metal"), n=14).turned(np.pi / 2, "y").moved(w * 0.5, 0, 0.22),
            cylinder(0.012, 0.06, tint(rng, "paint"), w * 0.1, 0, 0.3, n=8),
        ]
    )


@SEWING.style()
def sewing_machine_old(rng):
    w, c = u(rng, 0.36, 0.42), tint(rng, "black")
    parts = [
        box(w, 0.18, 0.04, tint(rng, "wood")),
        lathe([(0.05, 0), (0.035, 0.05), (0.045, 0.16), (0.03, 0.2)], c, 12, w * 0.35, 0, 0.04),
        sweep(bezier((w * 0.35, 0, 0.22), (0, 0, 0.3), (-w * 0.38, 0, 0.22), n=8), 0.035, c, 8),
        cylinder(0.03, 0.12, c, -w * 0.38, 0, 0.12, n=10),
        bar((-w * 0.38, 0, 0.13), (-w * 0.38, 0, 0.05), 0.004, tint(rng, "metal"), 5),
    ]
    return assemble(
        [
            *parts,
            torus(0.07, 0.012, tint(rng, "metal"), n=18).turned(np.pi / 2, "y").moved(w * 0.45, 0, 0.2),
            sphere(0.02, 0.02, 0.02, c, w * 0.45, 0, 0.2, n=6),
        ]
    )
