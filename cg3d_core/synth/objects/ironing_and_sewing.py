"""Ironing boards and sewing machines."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, sheet, soft_box, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .ovens import round_knob as knob
from .ovens import toy_colours as fat

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


def _board(rng, w, d, n=9):
    x = np.linspace(-0.5, 0.5, n)
    y = d / 2 * np.clip((0.5 - x) / 0.3, 0.02, 1) ** 0.6
    o = np.float32(np.r_[np.c_[x * w, -y], np.c_[x[::-1] * w, y[::-1]]])
    return stack([(o, 0), (o, u(rng, 0.02, 0.06))], tint(rng, pick(rng, "fabric", "metal", "paint")))


@IRONING.style()
def ironing_board_chunky_low_poly(rng):
    w, d, h, k = u(rng, 1.0, 1.3), u(rng, 0.35, 0.5), u(rng, 0.65, 0.9), tint(rng, pick(rng, "metal", "wood", "paint"))
    parts = [_board(rng, w, d, 5).scaled(1, 1, 2).moved(z=h)]
    for s in (-1, 1):
        parts += [bar((s * w * 0.3, s * 0.05, h), (-s * w * 0.32, s * 0.05, 0.03), 0.035, k, 5), box(0.07, d * 0.9, 0.06, k, s * w * 0.32)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(soft_box(d * 0.6, d * 0.5, 0.06, tint(rng, "fabric"), w * 0.05, 0, h + 0.1, r=0.03, n=1))
    return assemble(parts)


@IRONING.style()
def ironing_board_t_legs(rng):
    """Straight T-shaped or three legs, an iron rest of wire at the end."""
    w, d, h, k = u(rng, 1.1, 1.4), u(rng, 0.3, 0.42), u(rng, 0.75, 0.95), tint(rng, pick(rng, "metal", "white", "black"))  # fmt: skip
    parts = [_board(rng, w, d).moved(z=h)]
    for x in (-0.3, 0.25):
        parts += [bar((x * w, s * 0.08, h), (x * w * u(rng, 0.8, 1.2), s * d * 0.45, 0), 0.012, k, 6) for s in (-1, 1)]
    parts += [bar((-0.3 * w, 0, h * 0.4), (0.25 * w, 0, h * 0.4), 0.01, k, 5), *[bar((-w * 0.5, y, h + 0.01), (-w * 0.5 - 0.22, y, h + 0.01), 0.006, k, 5) for y in (-0.1, -0.03, 0.03, 0.1)]]  # fmt: skip
    return assemble([*parts, bar((-w * 0.5 - 0.22, -0.11, h + 0.01), (-w * 0.5 - 0.22, 0.11, h + 0.01), 0.007, k, 5)])


@IRONING.style()
def ironing_board_table_top(rng):
    """A short board on stubby feet, with an iron or a shirt on it."""
    w, d, k = u(rng, 0.65, 0.9), u(rng, 0.28, 0.36), tint(rng, "metal")
    h = u(rng, 0.1, 0.2)
    parts = [_board(rng, w, d).moved(z=h)]
    for x in (-0.32, 0.2):
        parts += [bar((x * w, s * d * 0.3, h), (x * w, s * d * 0.42, 0.01), 0.008, k, 5) for s in (-1, 1)]
        parts.append(bar((x * w, -d * 0.42, 0.01), (x * w, d * 0.42, 0.01), 0.009, k, 5))
    o = np.float32([[-0.11, -0.05], [0.03, -0.055], [0.13, 0], [0.03, 0.055], [-0.11, 0.05]])
    parts += [stack([(o, 0), (o, 0.02), (o * 0.7, 0.06)], tint(rng, "paint"), -w * 0.2, 0, h + 0.04), bar((-w * 0.2 - 0.07, 0, h + 0.13), (-w * 0.2 + 0.06, 0, h + 0.13), 0.014, k, 6)]  # fmt: skip
    return assemble([*parts, *[bar((-w * 0.2 + x, 0, h + 0.08), (-w * 0.2 + x, 0, h + 0.13), 0.012, k, 5) for x in (-0.06, 0.05)]])  # fmt: skip


@IRONING.style()
def ironing_board_hung_or_leaning(rng):
    """Shut flat and hanging or leaning on a wall, legs folded along it."""
    w, d, k = u(rng, 1.1, 1.45), u(rng, 0.3, 0.42), tint(rng, "metal")
    legs = [bar((x, y * d, -0.02), (x + s * w * 0.7, y * d, -0.035), 0.011, k, 5) for x, s in ((-w * 0.4, 1), (w * 0.3, -1)) for y in (-0.25, 0.25)]  # fmt: skip
    legs += [bar((x, -d * 0.4, -0.03), (x, d * 0.4, -0.03), 0.012, k, 5) for x in (-w * 0.4, w * 0.3)]
    return assemble([merge([_board(rng, w, d), *legs]).turned(pick(rng, -1, 1) * np.pi / 2, "y").turned(u(rng, 0, 6.3)).turned(u(rng, 0, 0.25), "x")])  # fmt: skip


def _sewing_arm(rng, w, c, k, n, r=0.03):
    """The C-shaped machine itself: bed, pillar, arm, head, needle, hand wheel."""
    h = w * u(rng, 0.62, 0.8)
    parts = [soft_box(w * 1.1, w * 0.45, h * 0.18, c, r=r, n=n), soft_box(w * 0.28, w * 0.33, h, c, w * 0.38, r=r, n=n), soft_box(w, w * 0.3, h * 0.3, c, 0, 0, h * 0.72, r=r, n=n), soft_box(w * 0.2, w * 0.28, h * 0.5, c, -w * 0.42, 0, h * 0.45, r=r * 0.8, n=n)]  # fmt: skip
    wheel = cylinder(h * 0.2, w * 0.08, k, n=6 + 5 * n).turned(np.pi / 2, "y").moved(w * 0.5, 0, h * 0.75)
    parts += [bar((-w * 0.42, 0, h * 0.5), (-w * 0.42, 0, h * 0.18), 0.006, tint(rng, "metal"), 4), wheel]
    parts += [knob(w * 0.07, 0.02, k, w * 0.4, -w * 0.17, h * z, 6 + 3 * n) for z in (0.4, 0.65)]
    return [*parts, cylinder(w * 0.05, w * 0.16, tint(rng, "paint"), w * 0.15, 0, h, w * 0.03, 7)], h


@SEWING.style()
def sewing_machine_chunky_low_poly(rng):
    c, k = fat(rng)
    return assemble(_sewing_arm(rng, u(rng, 0.34, 0.46), c, k, 1, 0.05)[0])


@SEWING.style()
def sewing_machine_at_work(rng):
    """On a table top with cloth under the needle."""
    w, c = u(rng, 0.34, 0.42), tint(rng, pick(rng, "white", "paint", "black"))
    parts, h = _sewing_arm(rng, w, c, tint(rng, "metal"), 2)
    x = np.linspace(-0.5, 0.5, 9)
    gx, gy = np.meshgrid(x * 0.5 - w * 0.5, x * 0.6, indexing="ij")
    parts.append(sheet(np.stack([gx, gy, h * 0.2 + 0.012 * np.sin(gx * 30) + 0.01 * np.cos(gy * 25)], -1), tint(rng, "fabric"), 0.004))  # fmt: skip
    if odds(rng, 0.6):
        parts.append(box(1.0, 0.5, 0.03, tint(rng, "wood"), z=-0.03))
    return assemble(parts)


@SEWING.style()
def sewing_machine_treadle_table(rng):
    """The old one on its iron stand with a treadle and a wheel."""
    w, h, k = u(rng, 0.34, 0.4), u(rng, 0.68, 0.78), tint(rng, "black")
    parts = [m.moved(0.05, 0, h) for m in _sewing_arm(rng, w, k, tint(rng, "metal"), 2, 0.02)[0]]
    parts += [box(u(rng, 0.8, 1.05), 0.45, 0.03, tint(rng, "wood"), z=h - 0.03), box(0.35, 0.22, 0.015, k, z=0.1)]
    for s in (-1, 1):
        parts += [bar((s * 0.3, y * 0.12, h), (s * 0.34, y * 0.2, 0), 0.018, k, 5) for y in (-1, 1)]
        parts += [bar((s * 0.31, y * 0.17, h * 0.2), (s * 0.31, -y * 0.15, h * 0.9), 0.01, k, 5) for y in (-1, 1)]
    wheel = merge([torus(0.16, 0.012, k, n=16), bar((-0.16, 0, 0), (0.16, 0, 0), 0.008, k, 4), bar((0, -0.16, 0), (0, 0.16, 0), 0.008, k, 4)])  # fmt: skip
    return assemble([*parts, wheel.turned(np.pi / 2, "y").moved(0.25, 0, 0.3), bar((-0.32, 0.1, 0.15), (0.32, 0.1, 0.15), 0.012, k, 5)])  # fmt: skip


@SEWING.style()
def sewing_machine_overlocker(rng):
    """A compact block with several thread cones on a rack at the back."""
    w, h, c, k = u(rng, 0.26, 0.36), u(rng, 0.24, 0.3), tint(rng, "white"), tint(rng, "metal")
    parts = [soft_box(w, 0.26, h * 0.35, c, r=0.02), soft_box(w * 0.7, 0.2, h, c, w * 0.15, 0.03, r=0.03), soft_box(w * 0.4, 0.14, h * 0.35, c, -w * 0.25, 0.03, h * 0.62, r=0.02), box(w, 0.1, 0.02, c, 0, 0.19, h * 0.3)]  # fmt: skip
    parts += [bar((0, 0.19, h * 0.3), (0, 0.19, h * 1.7), 0.006, k, 5), bar((-w * 0.45, 0.19, h * 1.7), (w * 0.45, 0.19, h * 1.7), 0.006, k, 5)]  # fmt: skip
    parts += [cylinder(0.035, 0.13, tint(rng, "paint"), x * w, 0.19, h * 0.35, 0.012, 8) for x in (-0.4, -0.14, 0.14, 0.4)]  # fmt: skip
    return assemble([*parts, bar((-w * 0.3, 0, h * 0.6), (-w * 0.3, 0, h * 0.36), 0.006, k, 4), *[knob(0.02, 0.02, k, x * w, -0.08, h * 0.75) for x in (0.0, 0.15, 0.3)]])  # fmt: skip
