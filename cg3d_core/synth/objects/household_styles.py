"""More kinds of toaster, kettle, coffee machine, ironing board, sewing machine, vacuum cleaner and trash can."""

from __future__ import annotations

import numpy as np

from ..forms import (  # fmt: skip
    assemble,
    bezier,
    handle,
    odds,
    oval,
    panel,
    pick,
    rounded_rect,
    sheet,
    soft_box,
    stack,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .appliance_styles import dark, fat, knob
from .breakfast import COFFEE, KETTLE, TOASTER
from .cleaning import IRONING, SEWING, VACUUM
from .ovens import appliance_colour
from .trash_cans import TRASH_CAN, hollow


@TOASTER.style()
def toaster_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.26, 0.36), u(rng, 0.16, 0.24), u(rng, 0.18, 0.25), fat(rng)
    o = rounded_rect(w, h, u(rng, 0.04, 0.09), 1)
    parts = [stood(stack([(o * 0.93, 0), (o, 0.03), (o, d - 0.03), (o * 0.93, d)], c)).moved(0, d / 2, h / 2 + 0.02), box(w * 0.85, d * 0.8, 0.03, k)]  # fmt: skip
    for y in (-d * 0.18, d * 0.18):
        parts.append(box(w * 0.7, 0.035, 0.01, dark(rng), 0, y, h + 0.015))
        if odds(rng, 0.7):
            parts.append(soft_box(w * 0.5, 0.03, 0.09, (0.8, 0.6, 0.32), 0, y, h - 0.02, r=0.012, n=1))
    return assemble([*parts, box(0.05, 0.06, 0.04, k, w / 2 + 0.02, 0, h * u(rng, 0.4, 0.75)), knob(0.025, 0.03, k, w * 0.3, -d / 2, h * 0.3, 6)])  # fmt: skip


@TOASTER.style()
def toaster_flip_side_old(rng):
    """The antique: sloping wings on both sides of a wire cage."""
    w, h, k = u(rng, 0.17, 0.24), u(rng, 0.17, 0.23), tint(rng, "metal")
    wing = merge([box(w, 0.008, h, k), box(w * 0.3, 0.03, 0.02, dark(rng), 0, -0.02, h * 0.9), *[box(w * 0.7, 0.01, 0.012, dark(rng), 0, -0.002, h * z) for z in (0.3, 0.45, 0.6)]])  # fmt: skip
    a = u(rng, 0.25, 0.45)
    parts = [wing.turned(-a, "x").moved(0, -0.09, 0.03), wing.turned(np.pi).turned(a, "x").moved(0, 0.09, 0.03), box(w * 1.1, 0.22, 0.03, k)]  # fmt: skip
    parts += [box(0.012, 0.05, h, k, s * w * 0.52, 0, 0.03) for s in (-1, 1)]
    return assemble([*parts, box(w * 1.08, 0.05, 0.01, k, 0, 0, h + 0.02), *[cylinder(0.012, 0.02, dark(rng), x * w, y, -0.02, n=6) for x in (-0.5, 0.5) for y in (-0.09, 0.09)]])  # fmt: skip


@TOASTER.style()
def toaster_dome_chrome(rng):
    """Fifties look: a streamlined dome with ribs, a plinth and black end handles."""
    w, d, h, k, b = u(rng, 0.26, 0.34), u(rng, 0.15, 0.2), u(rng, 0.17, 0.2), tint(rng, pick(rng, "metal", "paint")), dark(rng)  # fmt: skip
    levels = [(rounded_rect(w * f, d * f, 0.05, 3), h * z) for f, z in ((1.06, 0.0), (1.06, 0.14), (0.98, 0.16), (1, 0.3), (0.97, 0.75), (0.86, 0.93), (0.6, 1.0))]  # fmt: skip
    parts = [stack(levels, k), *[box(w * 0.7, 0.024, 0.004, b, 0, y, h) for y in (-0.028, 0.028)]]
    parts += [soft_box(0.03, d * 0.5, 0.03, b, s * (w / 2 + 0.02), 0, h * 0.5, r=0.01) for s in (-1, 1)]
    return assemble([*parts, *[box(w * 0.5, 0.008, 0.006, k, 0, -d / 2 - 0.001, h * z) for z in (0.35, 0.45, 0.55)]])


@KETTLE.style()
def kettle_chunky_low_poly(rng):
    r, n, (c, k) = u(rng, 0.08, 0.12), int(rng.integers(6, 9)), fat(rng)
    h = r * u(rng, 1.3, 2.4)
    parts = [lathe([(0, 0), (r, 0), (r * u(rng, 0.85, 1.1), h * 0.4), (r * 0.6, h * 0.9), (0, h)], c, n), cylinder(r * 0.2, r * 0.3, k, z=h * 0.97, n=n), bar((r * 0.6, 0, h * 0.45), (r * 1.6, 0, h * 0.9), r * 0.22, c, 6, r * 0.13)]  # fmt: skip
    if odds(rng, 0.5):
        loop = [(-r * 0.7, 0, h * 0.8), (-r * 1.5, 0, h * 0.75), (-r * 1.5, 0, h * 0.2), (-r * 0.8, 0, h * 0.2)]
    else:
        loop = [(-r * 0.7, 0, h * 0.75), (-r * 0.6, 0, h * 1.5), (r * 0.6, 0, h * 1.5), (r * 0.7, 0, h * 0.75)]
    return assemble([*parts, sweep(loop, r * 0.13, k, 5)])


@KETTLE.style()
def kettle_gooseneck(rng):
    r, c, k = u(rng, 0.06, 0.09), tint(rng, pick(rng, "metal", "black", "white")), tint(rng, pick(rng, "black", "wood"))
    h = r * u(rng, 1.5, 2.2)
    spout = bezier((r * 0.9, 0, h * 0.2), (r * 2.2, 0, h * 0.2), (r * 1.1, 0, h * 1.1), (r * 2.2, 0, h * 1.05), n=12)
    grip = bezier((-r * 0.7, 0, h * 0.9), (-r * 2, 0, h * 1.1), (-r * 2, 0, h * 0.4), (-r * 1.8, 0, h * 0.1), n=9)
    return assemble([lathe([(0, 0), (r, 0), (r * 0.7, h), (0, h)], c, 20), sweep(spout, 0.009, c, 7), sweep(grip, 0.012, k, 6), cylinder(r * 0.5, 0.01, c, z=h), sphere(0.014, 0.014, 0.014, k, z=h + 0.02, n=7), cylinder(r * 1.2, 0.02, dark(rng), z=-0.02)])  # fmt: skip


@KETTLE.style()
def kettle_samovar_or_cast_iron(rng):
    """A squat iron pot under a hoop, or a tall urn-like boiler with a tap and two ears."""
    k = tint(rng, pick(rng, "black", "metal"))
    if odds(rng, 0.5):
        r = u(rng, 0.07, 0.1)
        h = r * 1.1
        hoop = bezier((0, -r * 0.8, h * 0.8), (0, -r * 1.1, h * 2.3), (0, r * 1.1, h * 2.3), (0, r * 0.8, h * 0.8), n=12)  # fmt: skip
        ribs = lathe([(0, 0), (r * 0.7, 0), (r, h * 0.35), (r * 1.02, h * 0.4), (r, h * 0.45), (r * 0.8, h * 0.85), (r * 0.4, h), (0, h)], k, 20)  # fmt: skip
        return assemble([ribs, sweep(hoop, 0.006, k, 6), bar((r * 0.7, 0, h * 0.5), (r * 1.5, 0, h * 0.95), 0.022, k, 7, 0.012), sphere(0.012, 0.012, 0.015, k, z=h + 0.01, n=7)])  # fmt: skip
    r, h = u(rng, 0.1, 0.15), u(rng, 0.35, 0.5)
    body = lathe([(0, 0), (r * 0.8, 0), (r * 0.4, h * 0.15), (r, h * 0.5), (r, h * 0.75), (r * 0.6, h * 0.85), (r * 0.6, h), (0, h * 1.04)], tint(rng, "metal"), 18)  # fmt: skip
    return assemble([body, bar((0, -r * 0.9, h * 0.38), (0, -r * 1.6, h * 0.38), 0.012, k, 6), box(0.012, 0.012, 0.06, k, 0, -r * 1.4, h * 0.38), *[torus(0.03, 0.007, k, n=10).turned(np.pi / 2, "x").moved(s * r * 1.1, 0, h * 0.65) for s in (-1, 1)]])  # fmt: skip


@COFFEE.style()
def coffee_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.2, 0.3), u(rng, 0.24, 0.34), u(rng, 0.3, 0.42), fat(rng)
    n = int(rng.integers(6, 9))
    parts = [soft_box(w, d, h * 0.16, c, r=0.03, n=1), soft_box(w, d * 0.4, h, c, y=d * 0.3, r=0.03, n=1), soft_box(w, d, h * 0.28, c, z=h * 0.72, r=0.03, n=1), cylinder(0.03, h * 0.1, k, 0, -d * 0.2, h * 0.63, n=n)]  # fmt: skip
    parts.append(cylinder(0.05, 0.09, pick(rng, (0.95, 0.95, 0.95), tint(rng, "glass")), 0, -d * 0.2, h * 0.16, 0.06, n))  # fmt: skip
    return assemble([*parts, box(0.02, 0.05, 0.05, k, 0.07, -d * 0.2, h * 0.2), *[knob(0.022, 0.03, k, x * w, -d / 2, h * 0.86, 6) for x in (-0.25, 0.25)]])  # fmt: skip


@COFFEE.style()
def coffee_vending_tall(rng):
    """The standing machine of an office: buttons, a niche with a cup, a cup stack."""
    w, d, h, c = u(rng, 0.4, 0.75), u(rng, 0.45, 0.7), u(rng, 0.7, 1.85), appliance_colour(rng)
    y = -d / 2
    parts = [box(w, d, h, c), panel(w * 0.9, h * 0.96, 0.03, tint(rng, pick(rng, "black", "paint", "metal")), 0, y, h * 0.02), panel(w * 0.35, h * 0.2, 0.02, tint(rng, pick(rng, "white", "metal")), 0, y - 0.015, h * 0.35, n=1)]  # fmt: skip
    parts += [box(w * 0.18, 0.012, h * 0.035, tint(rng, "white"), s * w * 0.25, y - 0.02, h * z) for s in (-1, 1) for z in np.linspace(0.62, 0.88, 5)]  # fmt: skip
    return assemble([*parts, cylinder(0.03, 0.09, tint(rng, "white"), 0, y - 0.05, h * 0.37, 0.04, 10), box(w * 0.35, 0.1, 0.02, c, 0, y - 0.05, h * 0.34)])  # fmt: skip


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


@VACUUM.style()
def vacuum_chunky_low_poly(rng):
    (c, k), s, n = fat(rng), u(rng, 0.9, 1.2), int(rng.integers(6, 9))
    o = oval(0.2 * s, 0.26 * s, 2.5, n)
    body = stack([(o * 0.9, 0.05), (o, 0.15), (o * 0.85, 0.3 * s), (o * 0.4, 0.38 * s)], c)
    parts = [body, *[cylinder(0.12, 0.07, k, n=n).turned(np.pi / 2, "y").moved(x * s - 0.035, 0.1, 0.12) for x in (-0.2, 0.2)]]  # fmt: skip
    hose = [(0, -0.22, 0.2), (0, -0.45, 0.4), (0.15, -0.55, 0.75), (0.35, -0.45, 0.8)]
    return assemble([*parts, sweep(hose, 0.045, dark(rng), 6), bar((0.35, -0.45, 0.8), (0.4, -0.85, 0.08), 0.035, k, 6), soft_box(0.36, 0.15, 0.09, k, 0.4, -0.88, r=0.04, n=1)])  # fmt: skip


@VACUUM.style()
def vacuum_stick_or_handheld(rng):
    """The cordless one: pistol grip, clear bin, battery, perhaps tube and floor head."""
    c, k, g = tint(rng, "paint"), tint(rng, pick(rng, "metal", "black")), tint(rng, "glass")
    body = merge([cylinder(0.06, 0.16, c, n=14).turned(-np.pi / 2, "y"), cylinder(0.05, 0.14, g, n=12, x=-0.08, z=-0.06), bar((-0.12, 0, 0.02), (-0.16, 0, -0.12), 0.018, k, 7), box(0.1, 0.07, 0.05, k, -0.16, 0, -0.17)])  # fmt: skip
    if odds(rng, 0.35):
        return assemble([body, bar((0, 0, 0), (u(rng, 0.1, 0.25), 0, -0.02), 0.025, k, 8, 0.015)])
    n, a = u(rng, 0.65, 0.85), u(rng, 0.7, 1.5)
    head = merge([soft_box(0.09, 0.26, 0.05, k, r=0.02), cylinder(0.03, 0.25, c, n=8).turned(np.pi / 2, "x").moved(0.03, 0.125, 0.03)])  # fmt: skip
    return assemble([merge([body, bar((0, 0, 0), (n, 0, 0), 0.018, k, 8)]).turned(a, "y"), head.moved(n * np.cos(a), 0, -n * np.sin(a) - 0.03)])  # fmt: skip


@VACUUM.style()
def vacuum_drum_workshop(rng):
    """A wet and dry barrel on castors with a motor head, clamps and hose."""
    r, h, c, k = u(rng, 0.16, 0.22), u(rng, 0.28, 0.45), tint(rng, pick(rng, "metal", "paint")), tint(rng, pick(rng, "black", "paint"))  # fmt: skip
    parts = [cylinder(r, h, c, z=0.06, n=18), lathe([(r * 1.05, 0), (r, 0.12), (r * 0.6, 0.17), (0, 0.18)], k, 18, z=h + 0.06), *[sphere(0.03, 0.03, 0.03, k, r * np.cos(a), r * np.sin(a), 0.03, n=6) for a in (0.8, 2.3, 3.9, 5.5)]]  # fmt: skip
    parts += [box(0.03, 0.03, 0.09, k, s * r, 0, h) for s in (-1, 1)]
    return assemble([*parts, handle(0.16, k, 0, 0, 0, False, 0.012, 0.05).turned(-np.pi / 2, "x").moved(z=h + 0.22), sweep(bezier((0, -r, h * 0.7), (0, -r - 0.5, h), (0.5, -r - 0.3, 0), (0.55, -r + 0.1, 0.03), n=14), 0.024, dark(rng), 7)])  # fmt: skip


@TRASH_CAN.style()
def trash_chunky_low_poly(rng):
    """The game asset: few facets, thick bands, lid with a fat grip, ajar or missing; rubbish on top at times."""
    n, r, h = int(rng.integers(6, 10)), u(rng, 0.2, 0.35), u(rng, 0.45, 0.85)
    c, k = tint(rng, pick(rng, "metal", "leaf", "paint", "black")), tint(rng, pick(rng, "metal", "black"))
    foot = u(rng, 0.75, 1)
    o = oval(r, r, 2, n)
    parts = [hollow(o * foot, h, 1 / foot, c, 0.03), *[stack([(o * (foot + (1 - foot) * z) * 1.05, h * z), (o * (foot + (1 - foot) * z) * 1.05, h * z + 0.05)], k, caps=False) for z in (0.0, 0.55, 0.95)]]  # fmt: skip
    lid = merge([lathe([(0, 0), (r * 1.12, 0), (r * 1.12, 0.05), (r * 0.6, 0.12), (0, 0.13)], k, n), box(0.15, 0.04, 0.07, c, z=0.11)])  # fmt: skip
    kind = pick(rng, "shut", "shut", "ajar", "full")
    if kind == "shut":
        parts.append(lid.moved(z=h))
    elif kind == "ajar":
        parts.append(lid.turned(u(rng, 0.15, 0.4), "x").moved(0, u(rng, -0.05, 0.1), h + 0.06))
    else:
        parts += [sphere(*rng.uniform(0.4, 0.6, 3) * r, tint(rng, "any"), *rng.uniform(-0.3, 0.3, 2) * r, h, n=6) for _ in range(4)]  # fmt: skip
    return assemble([*parts, *[box(0.05, 0.12, 0.05, k, s * (r + 0.02), 0, h * 0.7) for s in (-1, 1)]])


@TRASH_CAN.style()
def trash_bag_or_recycling_row(rng):
    """A hooped stand with a hanging sack, or two or three bins side by side for sorting."""
    if odds(rng, 0.5):
        r, h, k = u(rng, 0.17, 0.22), u(rng, 0.7, 0.9), tint(rng, "metal")
        a = np.linspace(0, 2 * np.pi, 16, endpoint=False)
        ring = np.float32(np.c_[np.cos(a), np.sin(a)] * (1 + 0.06 * np.sin(5 * a))[:, None] * r)
        bag = stack([(ring * 0.3, 0.05), (ring * 1.15, 0.12), (ring * 1.2, h * 0.4), (ring, h), (ring * 0.95, h), (ring * 0.9, h * 0.6)], tint(rng, pick(rng, "black", "glass", "paint")))  # fmt: skip
        parts = [bag, torus(r, 0.015, k, z=h, n=18), torus(r * 1.1, 0.012, k, z=0.02, n=18), *[bar((r * np.cos(t), r * np.sin(t), h), (r * 1.15 * np.cos(t), r * 1.15 * np.sin(t), 0.02), 0.01, k, 5) for t in (0.5, 2.6, 4.7)]]  # fmt: skip
        return assemble([*parts, *([cylinder(r * 1.05, 0.03, k, z=h + 0.01)] if odds(rng, 0.5) else [])])
    n, w, d, h = int(rng.integers(2, 4)), u(rng, 0.25, 0.36), u(rng, 0.3, 0.45), u(rng, 0.45, 0.95)
    parts = []
    for k in range(n):
        c, x = tint(rng, "paint"), (k - (n - 1) / 2) * w * 1.04
        parts += [soft_box(w, d, h, tint(rng, pick(rng, "metal", "white")) if n == 3 else c, x, r=0.03), soft_box(w * 1.02, d * 1.02, 0.06, c, x, 0, h, r=0.03), cylinder(w * 0.25, 0.012, dark(rng), x, 0, h + 0.055, n=12)]  # fmt: skip
    return assemble(parts)
