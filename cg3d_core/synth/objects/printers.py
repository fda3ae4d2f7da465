"""Printers."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, odds, panel, pick, soft_box, u
from ..mesh import bar, box, cylinder, lathe, torus
from ..palette import tint
from ..registry import Category
from .keyboards_and_mice import gear_colour, wedge
from .tool_parts import case_colour, metal, strip

PRINTER = Category(
    "printer", "electronics",
    synonyms=("desktop printer", "laser printer", "inkjet printer", "scanner"),
    glosses=("a machine that puts documents on paper", "an office device with a paper tray", "an appliance that prints, copies and scans"),
    place="surface", rooms=("office",))  # fmt: skip


@PRINTER.style()
def printer_multifunction(rng):
    w, d, h, c, k = u(rng, 0.38, 0.5), u(rng, 0.3, 0.42), u(rng, 0.15, 0.28), gear_colour(rng), tint(rng, "black")
    parts = [
        soft_box(w, d, h, c, r=0.03),
        soft_box(w * 0.98, d * 0.95, 0.04, k, z=h, r=0.03),
        box(w * 0.6, 0.03, 0.07, k, 0, -d / 2, h * 0.25),
        panel(w * 0.4, 0.07, 0.01, k, w * 0.2, -d / 2, h * 0.65),
    ]
    return assemble(
        [
            *parts,
            box(w * 0.55, 0.18, 0.012, c, 0, -d / 2 - 0.08, h * 0.2),
            box(0.21, 0.25, 0.003, tint(rng, "white"), 0, -d / 2 - 0.06, h * 0.2 + 0.012),
        ]
    )


@PRINTER.style()
def printer_with_upright_feed(rng):
    w, d, h, c = u(rng, 0.36, 0.46), u(rng, 0.2, 0.28), u(rng, 0.13, 0.2), gear_colour(rng)
    feed = panel(w * 0.6, 0.26, 0.012, c).turned(-0.35, "x").moved(0, d * 0.4, h * 0.7)
    paper = panel(0.21, 0.28, 0.006, tint(rng, "white"), r=0.002, n=1).turned(-0.35, "x").moved(0, d * 0.36, h * 0.75)
    return assemble(
        [
            soft_box(w, d, h, c, r=0.04),
            feed,
            paper,
            box(w * 0.6, 0.02, h * 0.35, tint(rng, "black"), 0, -d / 2, h * 0.1),
            box(w * 0.55, 0.14, 0.01, c, 0, -d / 2 - 0.06, 0.02),
        ]
    )


@PRINTER.style()
def printer_floor_copier(rng):
    w, d, h, c, k = u(rng, 0.5, 0.7), u(rng, 0.5, 0.65), u(rng, 0.85, 1.1), tint(rng, "white"), tint(rng, "black")
    parts = [
        box(w, d, h * 0.72, c, z=0.05),
        box(w * 0.9, d * 0.9, 0.05, k),
        box(w * 0.98, d * 0.95, h * 0.14, c, z=h * 0.86),
        box(w * 0.12, d, h * 0.1, c, -w * 0.44, 0, h * 0.77),
        box(w, 0.1, h * 0.1, c, 0, d * 0.4, h * 0.77),
    ]
    parts += [panel(w * 0.9, 0.13, 0.02, tint(rng, "metal"), 0, -d / 2, 0.08 + 0.15 * i) for i in range(4)]
    return assemble(
        [
            *parts,
            soft_box(w * 0.9, d * 0.8, 0.12, k, z=h + 0.005, r=0.03),
            panel(w * 0.4, 0.16, 0.03, k).turned(-0.8, "x").moved(w * 0.1, -d * 0.55, h * 0.88),
            box(0.25, d * 0.5, 0.015, k, w * 0.6, 0, h * 0.6),
        ]
    )


@PRINTER.style()
def printer_low_poly(rng):
    w, c, k = u(rng, 0.3, 0.5), case_colour(rng), tint(rng, "black")
    d, h = w * u(rng, 0.6, 0.9), w * u(rng, 0.4, 0.65)
    white = tint(rng, "white")
    parts = [
        soft_box(w, d, h * 0.6, c, r=w * 0.06, n=1),
        soft_box(w * 0.9, d * 0.8, h * 0.4, pick(rng, c, k), 0, d * 0.08, h * 0.55, r=w * 0.06, n=1),
        box(w * 0.7, d * 0.1, h * 0.22, k, 0, -d * 0.47, h * 0.25),
        box(w * 0.6, d * 0.5, h * 0.05, white, 0, -d * 0.65, h * 0.28),
        box(w * 0.55, h * 0.04, h * u(rng, 0.4, 0.8), white, 0, d * 0.3, h * 0.9).turned(-0.05, "x"),
        *[box(w * 0.06, w * 0.06, h * 0.05, tint(rng, "paint"), w * x, -d * 0.4, h * 0.58) for x in (0.25, 0.35)],
    ]
    return assemble(parts)


@PRINTER.style()
def printer_laser_cube(rng):
    w, c, k = u(rng, 0.34, 0.46), tint(rng, pick(rng, "white", "white", "black")), tint(rng, "black")
    d, h = w * u(rng, 0.8, 1.05), w * u(rng, 0.55, 0.95)
    out = strip([(0, -d * 0.3), (0, d * 0.15), (0, d * 0.25)], [w * 0.65] * 3, 0.012, k, h - 0.004)
    parts = [
        wedge(w, d, h * 0.93, h, c),
        out,
        panel(w * 0.7, h * 0.02, 0.02, k, 0, -d / 2, h * 0.36),
        panel(w * 0.85, h * 0.28, 0.02, c, 0, -d / 2, h * 0.05),
        box(w * 0.25, 0.03, h * 0.05, k, 0, -d / 2, h * 0.2),
        soft_box(w * 0.2, d * 0.3, 0.012, k, -w * 0.38, -d * 0.25, h * 0.95, r=0.01),
        box(w * 0.5, d * 0.4, 0.006, tint(rng, "white"), 0, -d * 0.02, h + 0.006),
        *[box(0.004, d * 0.3, 0.008, k, w / 2, d * 0.15, h * z) for z in (0.4, 0.5, 0.6, 0.7)],
    ]
    return assemble(parts)


@PRINTER.style()
def printer_for_plans_or_in_3d(rng):
    c, k, g = case_colour(rng), tint(rng, "black"), metal(rng)
    if odds(rng, 0.5):  # a wide plotter on legs, the sheet hanging out
        w, h = u(rng, 0.9, 1.5), u(rng, 0.85, 1.05)
        parts = [soft_box(w, 0.3, 0.24, c, z=h - 0.24, r=0.05), soft_box(w * 0.9, 0.2, 0.05, k, 0, -0.03, h - 0.02, r=0.02)]  # fmt: skip
        for s in (-1, 1):
            parts += [box(0.06, 0.08, h - 0.24, g, s * w * 0.4, 0, 0.04), box(0.06, 0.55, 0.05, g, s * w * 0.4)]
        paper = np.r_[
            arc(0.1, np.pi / 2, np.pi, 4) + np.float32([-0.16, h - 0.22]), [[-0.27, h * 0.5], [-0.2, h * 0.3]]
        ]
        return assemble([*parts, strip(paper, 0.006, w * 0.6, tint(rng, "white"), -w * 0.3).turned(np.pi / 2, "x").turned(np.pi / 2)])  # fmt: skip
    s = u(rng, 0.3, 0.5)
    frame_ = [bar((i * s / 2, j * s / 2, 0), (i * s / 2, j * s / 2, s * 1.1), s * 0.035, c, 4) for i in (-1, 1) for j in (-1, 1)]  # fmt: skip
    rails = [box(s * 1.05, s * 0.06, s * 0.06, c, 0, j * s / 2, z) for j in (-1, 1) for z in (0, s * 1.06)] + [box(s * 0.06, s * 1.05, s * 0.06, c, i * s / 2, 0, z) for i in (-1, 1) for z in (0, s * 1.06)]  # fmt: skip
    z = s * u(rng, 0.4, 0.7)
    inside = [box(s * 0.7, s * 0.7, s * 0.03, k, z=s * 0.15), bar((-s / 2, 0, z), (s / 2, 0, z), s * 0.015, g, 6), box(s * 0.15, s * 0.15, s * 0.16, k, 0, 0, z - s * 0.08), cylinder(s * 0.02, s * 0.06, g, 0, 0, z - s * 0.13, n=6), lathe([(s * 0.12, s * 0.18), (s * 0.15, z * 0.6), (s * 0.06, z - s * 0.13)], tint(rng, "paint"), 10)]  # fmt: skip
    return assemble([*frame_, *rails, *inside, torus(s * 0.15, s * 0.05, tint(rng, "paint"), z=s * 1.2, n=14).turned(0.0)])  # fmt: skip
