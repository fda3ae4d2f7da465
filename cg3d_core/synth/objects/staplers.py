"""Staplers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, panel, pick, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab
from ..palette import tint
from ..registry import Category
from .tool_parts import hoop, metal, posed, strip

STAPLER = Category(
    "stapler", "stationery", synonyms=("paper stapler", "stapling machine"),
    glosses=("a device that joins sheets of paper with wire clips", "an office tool pressed by hand to bind pages", "what holds a report together"), place="surface", rooms=("office",))  # fmt: skip


def _stapler(rng, length, open_):
    c, k = tint(rng, pick(rng, "black", "paint", "metal")), tint(rng, "metal")
    w = length * u(rng, 0.22, 0.3)
    arm = merge(
        [
            sweep(
                [(-length, 0, 0.012), (-length * 0.6, 0, 0.02), (-length * 0.2, 0, 0.024), (0, 0, 0.016)],
                [w * 0.35, w * 0.5, w * 0.5, w * 0.4],
                c,
                8,
                0.7,
            ),
            box(length * 0.85, w * 0.5, 0.012, k, -length * 0.55, 0, -0.006),
        ]
    )
    return [
        soft_box(length * 1.05, w, 0.008, c, -length / 2, r=0.008),
        arm.turned(open_, "y").moved(0, 0, 0.02),
        box(0.03, w, 0.03, c, -0.015),
    ]


@STAPLER.style()
def stapler_desk(rng):
    return assemble([merge(_stapler(rng, u(rng, 0.09, 0.19), u(rng, 0.05, 0.2))).turned(u(rng, 0, 6))])


@STAPLER.style()
def stapler_small_or_plier(rng):
    if odds(rng, 0.5):
        return assemble([merge(_stapler(rng, u(rng, 0.05, 0.075), u(rng, 0.1, 0.25))).scaled(1, 1.2, 1.1)])
    c = tint(rng, "metal")
    return assemble(
        [
            box(0.08, 0.02, 0.02, c, z=0.03),
            slab([(-0.05, -0.01), (0.04, -0.01), (0.04, 0.01), (-0.05, 0.01)], 0.008, c),
            sweep([(0.02, 0, 0.05), (0.09, 0, 0.07), (0.15, 0, 0.06)], 0.008, tint(rng, "paint"), 6),
            sweep([(0.02, 0, 0.01), (0.09, 0, 0.005), (0.15, 0, 0.01)], 0.008, tint(rng, "paint"), 6),
        ]
    )


@STAPLER.style()
def stapler_low_poly(rng):
    n, c, k = u(rng, 0.09, 0.17), tint(rng, "any"), metal(rng)
    w, a = n * u(rng, 0.25, 0.4), u(rng, 0.08, 0.35)
    h = w * u(rng, 0.6, 1)
    arm = strip([(0, 0), (n * 0.15, h * 0.15), (n * 0.8, h * 0.1), (n, -h * 0.05)], [h * 0.7, h, h * 0.8, h * 0.5], w, c, -w / 2)  # fmt: skip
    rail = box(n * 0.9, w * 0.6, h * 0.4, k, n * 0.5, 0, -h * 0.55)
    top = merge([arm.turned(np.pi / 2, "x"), rail]).turned(-a, "y").moved(z=h)
    return posed(rng, [top, soft_box(n * 1.1, w, h * 0.3, c, n * 0.5, r=w * 0.15, n=1), box(h * 0.5, w * 0.8, h, k, h * 0.2)], 0.15, 0.25)  # fmt: skip


@STAPLER.style()
def stapler_opened_flat(rng):
    n, c, k = u(rng, 0.1, 0.17), tint(rng, pick(rng, "black", "paint")), metal(rng)
    w = n * u(rng, 0.16, 0.24)
    arm = merge([soft_box(n, w, w * 0.7, c, n / 2, r=w * 0.3), box(n * 0.95, w * 0.55, w * 0.4, k, n / 2, 0, -w * 0.3)])
    parts = [arm.turned(-u(rng, 0.9, 2.6), "y").moved(z=w), soft_box(n * 1.02, w * 1.1, w * 0.25, c, n / 2, r=w * 0.3), box(w, w * 0.9, w * 1.1, k, w * 0.3)]  # fmt: skip
    return posed(rng, parts, 0, 0.2)


@STAPLER.style()
def stapler_heavy_duty(rng):
    n, c, k = u(rng, 0.22, 0.34), tint(rng, pick(rng, "black", "paint", "metal")), metal(rng)
    w = n * u(rng, 0.16, 0.22)
    parts = [
        soft_box(n, w * 1.2, w * 0.2, c, n * 0.5, r=w * 0.2),
        box(w * 1.4, w * 0.9, w * 1.3, c, w * 0.8),
        box(n * 0.75, w * 0.5, w * 0.4, k, n * 0.6, 0, w * 0.6),
        strip([(w * 0.4, w * 1.2), (n * 0.3, w * 1.9), (n * 0.9, w * u(rng, 1.8, 3))], [w * 0.5, w * 0.5, w * 0.35], w * 0.8, c, -w * 0.4).turned(np.pi / 2, "x"),
        bar((n * 0.9, 0, w * 0.4), (n * 0.9, 0, w * 1.6), w * 0.25, k, 8),
        box(w * 0.5, w * 1.1, w * 0.08, k, n * 0.9, 0, w * 0.2),
    ]  # fmt: skip
    return posed(rng, parts, 0, 0.15)


@STAPLER.style()
def stapler_gun(rng):
    """The upholsterer's tacker: a lever over a body with a hole for the fingers."""
    n, c, k = u(rng, 0.14, 0.2), tint(rng, pick(rng, "metal", "paint", "black")), metal(rng)
    h, w = n * u(rng, 0.5, 0.65), n * 0.14
    parts = [
        box(n * 0.2, w, h, c, n * 0.88),
        box(n * 0.95, w * 0.8, h * 0.18, c, n * 0.5),
        box(n * 0.85, w * 0.9, h * 0.25, c, n * 0.5, 0, h * 0.55),
        box(n * 0.1, w * 0.7, h * 0.6, c, n * 0.07),
        panel(n * 0.95, h * 0.18, w * 0.9, k, r=0.006).turned(u(rng, 0.1, 0.3), "y").moved(n * 0.45, 0, h * 0.95),
        cylinder(w * 0.25, w * 1.1, k, n * 0.85, 0, 0, n=8).turned(np.pi / 2, "x").moved(0, w * 0.55, h * 0.9),
        hoop(w * 0.3, w * 0.3, w * 0.1, k, 8).moved(n * 0.02, 0, h * 0.6),
        lathe([(0, 0), (w * 0.4, 0), (w * 0.4, h * 0.1), (0, h * 0.1)], k, 8, n * 0.88, 0, -h * 0.05),
    ]
    return posed(rng, parts, 0, 0.6)
