"""Ovens and microwaves."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, handle, odds, panel, pick, soft_box, stack, stood, u
from ..mesh import bar, box, cylinder, lathe
from ..palette import tint
from ..registry import Category


def appliance_colour(rng):
    """Colour of a kitchen appliance."""
    return tint(rng, pick(rng, "white", "black", "metal", "metal", "paint"))


MICROWAVE = Category(
    "microwave", "appliance",
    synonyms=("microwave oven", "microwave appliance"),
    glosses=("a small oven that heats food with waves", "a box with a glass door and buttons that warms up dinner in minutes", "a countertop appliance for reheating"),
    place="surface", rooms=("kitchen", "office"))  # fmt: skip


def _microwave(rng, w, d, h, dials):
    c, k = appliance_colour(rng), tint(rng, "black")
    x, dw = -w * 0.12, w * u(rng, 0.66, 0.74)
    parts = [
        box(w, d, h, c, z=0.012),
        panel(dw, h * 0.96, 0.02, pick(rng, c, k), x, -d / 2, 0.015, r=0.01, n=1),
        panel(dw * 0.75, h * 0.6, 0.01, k, x - 0.01, -d / 2 - 0.008, h * 0.2, r=0.01, n=1),
    ]
    px = (x + dw / 2 + w / 2) / 2
    if dials:
        parts += [
            stood(cylinder(0.022, 0.025, tint(rng, "metal"), n=10)).moved(px, -d / 2, h * z) for z in (0.35, 0.68)
        ]
    else:
        parts += [
            box(0.016, 0.006, 0.012, tint(rng, "metal"), px + i * 0.024, -d / 2, h * 0.2 + j * 0.03)
            for i in (-1, 0, 1)
            for j in range(4)
        ]
        parts.append(panel(w * 0.17, h * 0.12, 0.006, k, px, -d / 2, h * 0.78, n=1))
    return [
        *parts,
        *(
            [handle(h * 0.7, tint(rng, "metal"), x + dw * 0.45, -d / 2 - 0.01, h * 0.5, r=0.007, out=0.03)]
            if odds(rng, 0.6)
            else []
        ),
    ]


@MICROWAVE.style()
def microwave_buttons(rng):
    return assemble(_microwave(rng, u(rng, 0.43, 0.58), u(rng, 0.32, 0.45), u(rng, 0.25, 0.34), False))


@MICROWAVE.style()
def microwave_dials(rng):
    return assemble(_microwave(rng, u(rng, 0.42, 0.52), u(rng, 0.3, 0.4), u(rng, 0.24, 0.3), True))


@MICROWAVE.style()
def microwave_rounded(rng):
    w, d, h, c = u(rng, 0.42, 0.52), u(rng, 0.32, 0.4), u(rng, 0.25, 0.3), tint(rng, pick(rng, "paint", "white"))
    return assemble(
        [
            panel(w, h, d, c, 0, 0, 0.02, r=0.06, n=4),
            panel(w * 0.6, h * 0.62, 0.02, tint(rng, "black"), -w * 0.12, -d / 2, h * 0.25, r=0.05, n=3),
            handle(h * 0.5, tint(rng, "metal"), w * 0.24, -d / 2, h * 0.55),
            stood(cylinder(0.025, 0.03, tint(rng, "metal"), n=12)).moved(w * 0.37, -d / 2, h * 0.5),
            *[cylinder(0.015, 0.02, c, x * w, y * d) for x in (-0.35, 0.35) for y in (-0.3, 0.3)],
        ]
    )


OVEN = Category(
    "oven", "appliance",
    synonyms=("built-in oven", "baking oven", "wall oven", "toaster oven", "pizza oven"),
    glosses=("a closed heated box for baking and roasting", "where cakes and bread are baked", "an appliance with a glass door and grill racks"),
    place="wall_floor", rooms=("kitchen",))  # fmt: skip


def _oven(rng, w, d, h, z=0.0):
    c, k = tint(rng, pick(rng, "metal", "black", "white")), tint(rng, "metal")
    parts = [
        box(w, d, h, c, z=z),
        panel(w * 0.98, h * 0.74, 0.03, c, 0, -d / 2, z + 0.02, n=1),
        panel(w * 0.75, h * 0.42, 0.015, tint(rng, "black"), 0, -d / 2 - 0.01, z + h * 0.14, n=1),
        handle(w * 0.8, k, 0, -d / 2 - 0.012, z + h * 0.7, upright=False),
    ]
    parts += [stood(cylinder(0.022, 0.025, k, n=10)).moved(x * w, -d / 2, z + h * 0.88) for x in (-0.36, 0.36)]
    return [*parts, panel(w * 0.3, h * 0.1, 0.008, tint(rng, "black"), 0, -d / 2, z + h * 0.83, n=1)]


@OVEN.style()
def oven_tall_cabinet(rng):
    w, d, h, c = (
        u(rng, 0.58, 0.66),
        u(rng, 0.55, 0.62),
        u(rng, 1.9, 2.3),
        tint(rng, pick(rng, "wood", "white", "paint")),
    )
    z = u(rng, 0.6, 0.9)
    parts = [
        box(w, d, h, c, y=0.01),
        *_oven(rng, w * 0.93, d, 0.58, z),
        panel(w * 0.98, z - 0.1, 0.02, c, 0, -d / 2, 0.08, n=1),
        panel(w * 0.98, h - z - 0.62, 0.02, c, 0, -d / 2, z + 0.6, n=1),
    ]
    return assemble(parts)


@OVEN.style()
def oven_under_counter(rng):
    w, d = u(rng, 0.56, 0.9), u(rng, 0.55, 0.62)
    return assemble([*_oven(rng, w, d, u(rng, 0.56, 0.75), 0.1), box(w, d * 0.85, 0.1, tint(rng, "black"), y=0.03)])


@OVEN.style()
def oven_double(rng):
    w, d = u(rng, 0.56, 0.76), u(rng, 0.55, 0.65)
    return assemble(
        [
            *_oven(rng, w, d, 0.6, 0.1),
            *_oven(rng, w, d, u(rng, 0.45, 0.6), 0.71),
            box(w, d * 0.9, 0.1, tint(rng, "black"), y=0.03),
        ]
    )


def round_knob(r, t, c, x, y, z, n=8):
    return stood(cylinder(r, t, c, n=n)).moved(x, y, z)


def dark(rng):
    return tint(rng, "black")


def toy_colours(rng):
    """Colours of a game asset: body and accent."""
    return tint(rng, pick(rng, "white", "paint", "metal")), tint(rng, pick(rng, "metal", "paint", "black"))


@MICROWAVE.style()
def microwave_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.42, 0.58), u(rng, 0.3, 0.42), u(rng, 0.27, 0.38), toy_colours(rng)
    y = -d / 2
    parts = [soft_box(w, d, h, c, z=0.025, r=0.04, n=1), panel(w * 0.62, h * 0.8, 0.04, k, -w * 0.13, y, h * 0.15, r=0.03, n=1), panel(w * 0.45, h * 0.5, 0.03, dark(rng), -w * 0.14, y - 0.02, h * 0.3, r=0.02, n=1)]  # fmt: skip
    parts += [round_knob(0.035, 0.04, k, w * 0.36, y, h * z, 6) for z in (0.3, 0.65)] if odds(rng, 0.5) else [box(0.035, 0.02, 0.03, k, w * x, y, h * z) for x in (0.3, 0.4) for z in (0.2, 0.4, 0.6, 0.8)]  # fmt: skip
    parts += [box(0.06, 0.06, 0.03, dark(rng), x * w, z * d) for x in (-0.4, 0.4) for z in (-0.35, 0.35)]
    return assemble([*parts, box(0.035, 0.06, h * 0.6, pick(rng, c, k), w * 0.17, y - 0.04, h * 0.25)])


@MICROWAVE.style()
def microwave_open(rng):
    """Door open, the turntable inside with or without a plate."""
    w, d, h, c, t = u(rng, 0.44, 0.55), u(rng, 0.32, 0.42), u(rng, 0.26, 0.33), appliance_colour(rng), 0.02
    iw, y = w * 0.72, -d / 2
    x = -w / 2 + iw / 2
    parts = [box(w, d, t, c), box(w, d, t, c, z=h - t), box(w, t, h, c, y=d / 2), box(t, d, h, c, -w / 2 + t / 2), box(w - iw, d, h, c, w / 2 - (w - iw) / 2)]  # fmt: skip
    parts += [cylinder(iw * 0.38, 0.008, tint(rng, "glass"), x, 0, t + 0.01, n=18), box(iw, 0.03, h, c, iw / 2).turned(-u(rng, 1.0, 2.0)).moved(-w / 2, y, 0)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(lathe([(0, 0), (0.05, 0), (0.09, 0.05), (0.08, 0.05), (0, 0.01)], tint(rng, "white"), 14, x, 0, t + 0.02))  # fmt: skip
    parts += [box(0.02, 0.008, 0.015, tint(rng, "metal"), w / 2 - (w - iw) / 2 + i * 0.028, y, 0.05 + j * 0.03) for i in (-1, 0, 1) for j in range(4)]  # fmt: skip
    return assemble(parts)


@MICROWAVE.style()
def microwave_built_in(rng):
    """In a steel frame or hung under a cupboard with vents and a long handle."""
    w, d, h, k = u(rng, 0.58, 0.78), u(rng, 0.35, 0.45), u(rng, 0.36, 0.46), tint(rng, pick(rng, "metal", "black", "white"))  # fmt: skip
    y = -d / 2
    parts = [box(w * 0.94, d, h * 0.94, k, z=h * 0.03), frame(w, h, 0.03, 0.035, k, 0, y, 0), panel(w * 0.62, h * 0.7, 0.02, dark(rng), -w * 0.12, y - 0.01, h * 0.12, n=1)]  # fmt: skip
    parts += [handle(h * 0.65, tint(rng, "metal"), w * 0.24, y - 0.02, h * 0.47), panel(w * 0.16, h * 0.7, 0.02, dark(rng), w * 0.36, y - 0.005, h * 0.12, n=1)]  # fmt: skip
    return assemble([*parts, *[box(w * 0.8, 0.012, 0.008, dark(rng), 0, y - 0.014, h * 0.87 + i * 0.016) for i in range(3)]])  # fmt: skip


@OVEN.style()
def oven_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.6, 0.85), u(rng, 0.55, 0.75), u(rng, 0.55, 0.8), toy_colours(rng)
    y, n = -d / 2, int(rng.integers(3, 6))
    parts = [soft_box(w, d, h, c, r=0.05, n=1), panel(w * 0.86, h * 0.66, 0.06, c, 0, y - 0.01, 0.05, r=0.04, n=1), panel(w * 0.6, h * 0.36, 0.03, pick(rng, dark(rng), (0.9, 0.5, 0.15)), 0, y - 0.045, h * 0.16, r=0.03, n=1)]  # fmt: skip
    return assemble([*parts, box(w * 0.65, 0.07, 0.05, k, 0, y - 0.07, h * 0.64), *[round_knob(0.04, 0.05, k, (i - (n - 1) / 2) * 0.13, y, h * 0.87, 6) for i in range(n)]])  # fmt: skip


@OVEN.style()
def oven_toaster_on_counter(rng):
    """A small table oven with a glass door, dials at the side and a rack."""
    w, d, h, c, k = u(rng, 0.38, 0.55), u(rng, 0.28, 0.4), u(rng, 0.22, 0.34), appliance_colour(rng), tint(rng, "metal")
    y = -d / 2
    parts = [soft_box(w, d, h, c, z=0.02, r=0.02), panel(w * 0.68, h * 0.75, 0.015, dark(rng), -w * 0.12, y, h * 0.15), handle(w * 0.5, k, -w * 0.12, y, h * 0.86, upright=False, r=0.007)]  # fmt: skip
    parts += [round_knob(0.022, 0.025, k, w * 0.38, y, h * z) for z in (0.25, 0.53, 0.82)]
    parts += [bar((-w * 0.44, y - 0.01, h * 0.4 + i * 0.02), (w * 0.2, y - 0.01, h * 0.4 + i * 0.02), 0.003, k, 4) for i in range(3)]  # fmt: skip
    return assemble([*parts, *[cylinder(0.015, 0.025, dark(rng), x * w, z * d, n=6) for x in (-0.42, 0.42) for z in (-0.4, 0.4)]])  # fmt: skip


@OVEN.style()
def oven_brick_dome(rng):
    """A masonry bread or pizza oven: a dome on a plinth with an arched mouth and a flue."""
    r, n, c = u(rng, 0.5, 0.8), int(rng.integers(8, 20)), tint(rng, pick(rng, "clay", "brick", "white"))
    base = u(rng, 0.05, 0.95)
    t = np.linspace(0, np.pi / 2, 6)
    parts = [lathe([*[(r * np.cos(a), r * 0.85 * np.sin(a)) for a in t]], c, n, z=base), box(2.1 * r, 2.1 * r, base, tint(rng, pick(rng, "brick", "clay")))]  # fmt: skip
    a = np.linspace(0, np.pi, 9)
    arch = np.float32(np.c_[0.35 * r * np.cos(a), 0.5 * r * np.sin(a)])
    parts += [stood(stack([(arch * 1.35, 0), (arch * 1.35, r * 0.5)], c)).moved(0, -r * 0.6, base), stood(stack([(arch, 0), (arch, 0.01)], dark(rng))).moved(0, -r * 1.1 - 0.003, base + 0.01)]  # fmt: skip
    return assemble([*parts, cylinder(r * 0.16, r * u(rng, 0.5, 1.0), c, 0, -r * 0.6, base + r * 0.6, n=8)])
