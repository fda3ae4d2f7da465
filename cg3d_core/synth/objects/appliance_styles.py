"""More kinds of washing machine, dishwasher, microwave and oven: low-poly, CAD-plain, old and opened ones."""

from __future__ import annotations

import numpy as np

from ..forms import (  # fmt: skip
    assemble,
    frame,
    handle,
    odds,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stack,
    stood,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .ovens import DISHWASHER, MICROWAVE, OVEN, appliance_colour
from .trash_cans import hollow
from .washers import WASHER


def knob(r, t, c, x, y, z, n=8):
    return stood(cylinder(r, t, c, n=n)).moved(x, y, z)


def dark(rng):
    return tint(rng, "black")


def fat(rng):
    """Colours of a game asset: body and accent."""
    return tint(rng, pick(rng, "white", "paint", "metal")), tint(rng, pick(rng, "metal", "paint", "black"))


@WASHER.style()
def washer_chunky_low_poly(rng):
    w, d, h, (c, k), n = u(rng, 0.6, 0.85), u(rng, 0.55, 0.8), u(rng, 0.75, 1.0), fat(rng), int(rng.integers(6, 11))
    y, r = -d / 2, u(rng, 0.17, 0.25)
    parts = [soft_box(w, d, h, c, r=0.07, n=1), knob(r, 0.08, k, 0, y, h * 0.42, n), knob(r * 0.75, 0.1, tint(rng, pick(rng, "glass", "black")), 0, y, h * 0.42, n)]  # fmt: skip
    parts += [knob(0.05, 0.05, k, w * 0.3, y, h * 0.87, 6), panel(w * 0.35, 0.1, 0.03, dark(rng), -w * 0.18, y, h * 0.82, n=1)]  # fmt: skip
    return assemble(parts)


@WASHER.style()
def washer_open_with_laundry(rng):
    """The porthole hangs open, clothes spill out or a basket stands before it."""
    w, d, h, c, k = u(rng, 0.56, 0.66), u(rng, 0.5, 0.65), u(rng, 0.82, 0.92), tint(rng, pick(rng, "white", "metal", "black")), tint(rng, "metal")  # fmt: skip
    y, z, r = -d / 2, h * 0.48, 0.18
    door = merge([torus(r, 0.03, k, n=16), sphere(r * 0.8, r * 0.8, 0.07, tint(rng, "glass"), n=12)]).turned(np.pi / 2, "x")  # fmt: skip
    parts = [soft_box(w, d, h, c, r=0.02, n=1), stood(torus(r, 0.025, k, n=18)).moved(0, y, z), knob(r * 0.9, 0.006, dark(rng), 0, y, z, 16)]  # fmt: skip
    parts += [door.moved(-r).turned(u(rng, 1.2, 2.2)).moved(r, y - 0.02, z), knob(0.03, 0.03, k, 0.1, y, h * 0.92), panel(0.16, 0.08, 0.01, k, -0.18, y, h - 0.12, n=1)]  # fmt: skip
    parts += [sphere(*rng.uniform(0.06, 0.14, 2), 0.06, tint(rng, "fabric"), u(rng, -0.08, 0.08), y - u(rng, 0, 0.2), u(rng, 0.25, z), n=7) for _ in range(4)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(hollow(rounded_rect(0.45, 0.32, 0.05, 2), 0.25, 1.15, tint(rng, "paint")).moved(0.05, y - 0.35, 0))
    return assemble(parts)


@DISHWASHER.style()
def dishwasher_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.6, 0.8), u(rng, 0.55, 0.75), u(rng, 0.7, 0.95), fat(rng)
    y = -d / 2
    parts = [soft_box(w, d, h, c, r=0.05, n=1), panel(w * 0.9, h * 0.62, 0.07, c, 0, y - 0.02, 0.08, r=0.04, n=1), box(w * 0.65, 0.08, 0.06, k, 0, y - 0.07, h * 0.6)]  # fmt: skip
    return assemble([*parts, panel(w * 0.9, h * 0.17, 0.05, k, 0, y - 0.01, h * 0.78, r=0.03, n=1), *[knob(0.03, 0.04, c, x * w, y - 0.03, h * 0.865, 6) for x in (-0.3, -0.15, 0.3)]])  # fmt: skip


@DISHWASHER.style()
def dishwasher_worktop_front(rng):
    """Fitted under a worktop: a furniture front, slim panel, kick plate."""
    w, d, h, f = u(rng, 0.45, 0.62), u(rng, 0.55, 0.62), u(rng, 0.82, 0.92), tint(rng, pick(rng, "wood", "white", "paint"))  # fmt: skip
    parts = [box(w, d - 0.03, h - 0.04, f, y=0.015), box(w * u(rng, 1.0, 1.8), d * 1.04, 0.04, tint(rng, pick(rng, "wood", "white", "black")), z=h - 0.04)]  # fmt: skip
    parts += [panel(w * 0.98, h * 0.68, 0.02, f, 0, -d / 2, 0.12, r=0.004, n=1), panel(w * 0.98, 0.07, 0.02, dark(rng), 0, -d / 2, h - 0.13, r=0.004, n=1)]  # fmt: skip
    parts += [handle(w * 0.5, tint(rng, "metal"), 0, -d / 2 - 0.01, h * 0.74, upright=False, r=0.008), *[box(0.012, 0.02, 0.012, tint(rng, "metal"), (k - 2) * 0.04, -d / 2 - 0.006, h - 0.1) for k in range(5)]]  # fmt: skip
    return assemble(parts)


@DISHWASHER.style()
def dishwasher_table_top(rng):
    w, d, h, c = u(rng, 0.5, 0.6), u(rng, 0.42, 0.52), u(rng, 0.42, 0.6), appliance_colour(rng)
    y = -d / 2
    parts = [soft_box(w, d, h, c, z=0.02, r=0.02), panel(w * 0.94, h * 0.72, 0.03, c, 0, y, 0.05, r=0.02), panel(w * 0.94, h * 0.14, 0.03, dark(rng), 0, y, h * 0.84)]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(panel(w * 0.6, h * 0.45, 0.01, tint(rng, pick(rng, "glass", "black")), 0, y - 0.015, h * 0.2, r=0.03))  # fmt: skip
    parts += [cylinder(0.02, 0.025, dark(rng), x * w, z * d, n=6) for x in (-0.4, 0.4) for z in (-0.4, 0.4)]
    return assemble([*parts, box(w * 0.3, 0.03, 0.03, tint(rng, "metal"), 0, y - 0.03, h * 0.72)])


@DISHWASHER.style()
def dishwasher_canteen_hood(rng):
    """The professional machine: a hood lifted by a bar over a basket of plates, on legs."""
    w, d, k, up = u(rng, 0.6, 0.75), u(rng, 0.6, 0.7), tint(rng, "metal"), u(rng, 0, 0.4)
    parts = [box(w, d, 0.6, k, z=0.15), *[cylinder(0.025, 0.16, k, x * w, y * d, n=6) for x in (-0.42, 0.42) for y in (-0.42, 0.42)]]  # fmt: skip
    parts += [box(w * 0.97, d * 0.9, 0.45, k, 0, -0.02, 0.76 + up), box(w * 0.9, 0.12, 0.75 + up, k, 0, d / 2, 0.6)]
    z = 0.95 + up
    parts += [bar((-w * 0.6, -d * 0.6, z), (w * 0.6, -d * 0.6, z), 0.018, dark(rng), 6), *[bar((s * w * 0.6, -d * 0.6, z), (s * w * 0.5, d / 2, z + 0.1), 0.018, k, 6) for s in (-1, 1)]]  # fmt: skip
    parts += [cylinder(0.11, 0.01, tint(rng, "white"), n=12).turned(np.pi / 2, "y").moved(x, 0, 0.87) for x in np.linspace(-0.2, 0.2, 7)]  # fmt: skip
    return assemble([*parts, panel(w * 0.5, 0.12, 0.01, dark(rng), 0, -d / 2, 0.55, n=1)])


@MICROWAVE.style()
def microwave_chunky_low_poly(rng):
    w, d, h, (c, k) = u(rng, 0.42, 0.58), u(rng, 0.3, 0.42), u(rng, 0.27, 0.38), fat(rng)
    y = -d / 2
    parts = [soft_box(w, d, h, c, z=0.025, r=0.04, n=1), panel(w * 0.62, h * 0.8, 0.04, k, -w * 0.13, y, h * 0.15, r=0.03, n=1), panel(w * 0.45, h * 0.5, 0.03, dark(rng), -w * 0.14, y - 0.02, h * 0.3, r=0.02, n=1)]  # fmt: skip
    parts += [knob(0.035, 0.04, k, w * 0.36, y, h * z, 6) for z in (0.3, 0.65)] if odds(rng, 0.5) else [box(0.035, 0.02, 0.03, k, w * x, y, h * z) for x in (0.3, 0.4) for z in (0.2, 0.4, 0.6, 0.8)]  # fmt: skip
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
    w, d, h, (c, k) = u(rng, 0.6, 0.85), u(rng, 0.55, 0.75), u(rng, 0.55, 0.8), fat(rng)
    y, n = -d / 2, int(rng.integers(3, 6))
    parts = [soft_box(w, d, h, c, r=0.05, n=1), panel(w * 0.86, h * 0.66, 0.06, c, 0, y - 0.01, 0.05, r=0.04, n=1), panel(w * 0.6, h * 0.36, 0.03, pick(rng, dark(rng), (0.9, 0.5, 0.15)), 0, y - 0.045, h * 0.16, r=0.03, n=1)]  # fmt: skip
    return assemble([*parts, box(w * 0.65, 0.07, 0.05, k, 0, y - 0.07, h * 0.64), *[knob(0.04, 0.05, k, (i - (n - 1) / 2) * 0.13, y, h * 0.87, 6) for i in range(n)]])  # fmt: skip


@OVEN.style()
def oven_toaster_on_counter(rng):
    """A small table oven with a glass door, dials at the side and a rack."""
    w, d, h, c, k = u(rng, 0.38, 0.55), u(rng, 0.28, 0.4), u(rng, 0.22, 0.34), appliance_colour(rng), tint(rng, "metal")
    y = -d / 2
    parts = [soft_box(w, d, h, c, z=0.02, r=0.02), panel(w * 0.68, h * 0.75, 0.015, dark(rng), -w * 0.12, y, h * 0.15), handle(w * 0.5, k, -w * 0.12, y, h * 0.86, upright=False, r=0.007)]  # fmt: skip
    parts += [knob(0.022, 0.025, k, w * 0.38, y, h * z) for z in (0.25, 0.53, 0.82)]
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
