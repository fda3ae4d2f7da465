"""Motorcycles."""

from __future__ import annotations

import numpy as np

from ..forms import bezier, odds, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import AMBER, DARK, RED, WHITE, both, facing, frustum, prism, roller, spindle, spoked

MOTORCYCLE = vehicle_category(
    "motorcycle",
    ("motorbike", "motor cycle", "sport bike", "dirt bike"),
    "a two-wheeled vehicle with an engine",
    "a heavy bike driven by a motor",
    "what bikers in leather and helmets ride",
)


@MOTORCYCLE.style()
def motorcycle_road(rng):
    r, gap, c, k = u(rng, 0.28, 0.34), u(rng, 1.25, 1.5), tint(rng, "paint"), tint(rng, "black")
    w = stood(merge([torus(r * 0.85, r * 0.2, k, n=22), cylinder(r * 0.5, 0.06, tint(rng, "metal"), z=-0.03, n=12)]))
    parts = [
        w.moved(-gap / 2, 0, r),
        w.moved(gap / 2, 0, r),
        sphere(0.27, 0.16, 0.15, c, -0.12, 0, 0.85, n=12),
        soft_box(0.65, 0.26, 0.1, k, 0.4, 0, 0.78, r=0.08),
        box(0.45, 0.3, 0.35, tint(rng, "metal"), 0, 0, 0.35),
    ]
    parts += [
        bar((-gap / 2, s * 0.09, r), (-gap * 0.28, s * 0.09, 1.0), 0.025, tint(rng, "metal"), 6) for s in (-1, 1)
    ] + [bar((gap / 2, s * 0.1, r), (0.1, s * 0.1, 0.55), 0.03, k, 6) for s in (-1, 1)]
    parts += [
        sweep(
            [(-0.1, 0.16, 0.35), (0.1, 0.2, 0.22), (gap * 0.6, 0.2, 0.35)], [0.03, 0.03, 0.055], tint(rng, "metal"), 8
        ),
        bar((-gap * 0.28, -0.38, 1.05), (-gap * 0.28, 0.38, 1.05), 0.018, k, 6),
        sphere(0.1, 0.1, 0.1, tint(rng, "metal"), -gap * 0.36, 0, 0.9, n=8),
    ]
    return facing(parts)


def fat_wheel(r, w, rng, n=20):
    """Motorcycle wheel, axle along y through the origin: thick tyre, disc, a few spokes."""
    if odds(rng, 0.3):
        return spoked(r, w / 2, rng, 14, n, wire=0.004)
    disc = cylinder(r * 0.4, w * 1.05, tint(rng, "metal"), z=-w * 0.52, n=12)
    arms = [
        box(r * 1.5, r * 0.12, w * 0.3, tint(rng, "metal"), z=-w * 0.15).turned(a)
        for a in (0, np.pi / 3, 2 * np.pi / 3)
    ]
    return stood(merge([torus(r - w / 2, w / 2, tint(rng, "black"), n=n), disc, *arms]))


def running_gear(rng, r, q, gap, w, head, fork=0.03):
    """Both wheels (front r, rear q), fork up to ``head`` (x, z), swing arm, engine with fins and exhaust."""
    m, x0, x1 = tint(rng, "metal"), -gap / 2, gap / 2
    side = pick(rng, -1, 1)
    pipe = bezier(
        (-0.15, side * 0.14, 0.4),
        (-0.1, side * 0.2, 0.18),
        (gap * 0.3, side * 0.2, 0.25),
        (gap * 0.62, side * 0.2, 0.4),
        n=7,
    )
    return [
        fat_wheel(r, w, rng).moved(x0, 0, r),
        fat_wheel(q, w * 1.3, rng).moved(x1, 0, q),
        *both(bar((x0, w * 0.9, r), (head[0], w * 0.9, head[1]), fork, m, 7)),
        *both(bar((x1, w, q), (0.1, w, 0.42), 0.03, tint(rng, "black"), 6)),
        box(0.42, 0.28, 0.28, m, 0, 0, 0.25),
        *[box(0.26, 0.34, 0.02, tint(rng, "metal"), -0.06, 0, 0.5 + 0.05 * k) for k in range(4)],
        sweep(pipe, [0.025, 0.025, 0.025, 0.03, 0.05, 0.055, 0.05], m, 7),
    ]


@MOTORCYCLE.style()
def motorcycle_sport(rng):
    r, gap, c, k = u(rng, 0.29, 0.32), u(rng, 1.3, 1.45), tint(rng, "paint"), DARK
    nose = [(-0.75, 0.72), (-0.62, 0.42), (-0.1, 0.25), (0.1, 0.35), (0.0, 0.78), (-0.35, 1.0), (-0.55, 0.95)]
    tail = [(0.25, 0.75), (0.85, 0.95), (0.95, 1.02), (0.6, 1.0), (0.3, 0.85)]
    return facing(
        [
            *running_gear(rng, r, r, gap, 0.12, (-0.42, 0.9)),
            prism(nose, 0.36, c, top=0.6, split=0.85),
            sphere(0.3, 0.17, 0.15, c, -0.12, 0, 0.86, n=12),
            soft_box(0.45, 0.24, 0.08, k, 0.35, 0, 0.78, r=0.07),
            prism(tail, 0.2, c),
            prism([(-0.58, 0.95), (-0.52, 0.95), (-0.33, 1.16), (-0.36, 1.16)], 0.26, tint(rng, "glass")),
            *both(bar((-0.4, 0.05, 0.95), (-0.32, 0.34, 0.93), 0.016, k, 6)),
            *both(box(0.05, 0.1, 0.06, WHITE, -0.7, 0.08, 0.76)),
            prism([(-0.95, 0.55), (-0.45, 0.55), (-0.55, 0.68), (-0.8, 0.68)], 0.13, c),
        ]
    )


@MOTORCYCLE.style()
def motorcycle_cruiser_chopper(rng):
    r, q, gap, c = u(rng, 0.32, 0.4), u(rng, 0.29, 0.33), u(rng, 1.6, 2.0), tint(rng, pick(rng, "paint", "black"))
    hx = -gap / 2 + u(rng, 0.35, 0.6)
    rise = u(rng, 0.05, 0.4)
    curve = bezier((hx, 0.03, 1.0), (hx - 0.05, 0.2, 1.05 + rise * 1.8), (hx + 0.3, 0.38, 1.0 + rise), n=7)
    bags = both(soft_box(0.5, 0.16, 0.3, DARK, gap * 0.45, 0.26, q * 1.2, r=0.06))
    sissy = bar((gap * 0.42, 0, 0.7), (gap * 0.52, 0, u(rng, 0.9, 1.4)), 0.05, DARK, 5)
    arch = np.linspace(0.1, np.pi * 0.85, 8)
    guard = np.c_[gap / 2 + np.cos(arch) * q * 1.15, np.zeros(8), q + np.sin(arch) * q * 1.15]
    return facing(
        [
            *running_gear(rng, r, q, gap, 0.13, (hx, 1.05), 0.026),
            *both(sweep(curve, 0.016, tint(rng, "metal"), 6)),
            sphere(0.3, 0.15, 0.13, c, -0.12, 0, 0.78, n=12),
            bar((hx, 0, 0.95), (0.3, 0, 0.55), 0.03, c, 6),
            soft_box(0.42, 0.32, 0.12, DARK, 0.38, 0, 0.6, r=0.1),
            sweep(guard, 0.1, c, 7, 0.4),
            sphere(0.09, 0.09, 0.09, tint(rng, "metal"), hx - 0.12, 0, 0.92, n=8),
            *(bags if odds(rng, 0.5) else []),
            *([sissy] if odds(rng, 0.5) else []),
        ]
    )


@MOTORCYCLE.style()
def motorcycle_dirt(rng):
    r, gap, c = u(rng, 0.33, 0.38), u(rng, 1.35, 1.5), tint(rng, "paint")
    return facing(
        [
            *running_gear(rng, r, r * 0.95, gap, 0.1, (-0.42, 1.08)),
            prism([(-0.98, 0.82), (-0.5, 0.9), (-0.4, 0.95), (-0.75, 0.94)], 0.16, c),
            prism([(0.3, 0.85), (0.95, 0.98), (0.9, 1.03), (0.3, 0.95)], 0.18, c),
            frustum((0.4, 0.4), (0.45, 0.24), c, -0.12, 0, 0.55, 0.35),
            soft_box(0.85, 0.2, 0.09, DARK, 0.25, 0, 0.88, r=0.06),
            box(0.04, 0.24, 0.24, WHITE, -0.58, 0, 0.88),
            bar((-0.38, -0.42, 1.16), (-0.38, 0.42, 1.16), 0.017, DARK, 6),
            bar((-0.4, 0, 0.95), (0.1, 0, 0.4), 0.03, tint(rng, "metal"), 6),
        ]
    )


@MOTORCYCLE.style()
def motorcycle_low_poly_chunky(rng):
    r, gap, c, n = u(rng, 0.3, 0.42), u(rng, 1.1, 1.4), tint(rng, "paint"), int(rng.integers(7, 11))
    w, x = u(rng, 0.18, 0.28), -gap * 0.3
    tyre = roller(r, w, rng, n, 0.55)
    return facing(
        [
            tyre.moved(-gap / 2, 0, r),
            tyre.moved(gap / 2, 0, r),
            frustum((0.55, 0.26), (0.4, 0.22), c, -0.1, 0, 0.75, 0.25),
            box(0.5, 0.34, 0.4, tint(rng, "metal"), 0, 0, 0.3),
            box(0.6, 0.26, 0.12, DARK, 0.4, 0, 0.72),
            prism(
                [(gap / 2 - 0.35, 0.72), (gap / 2 + 0.3, 0.8), (gap / 2 + 0.3, 0.9), (gap / 2 - 0.35, 0.85)], 0.24, c
            ),
            *both(bar((-gap / 2, w / 2 + 0.05, r), (x, w / 2 + 0.02, 1.0), 0.045, tint(rng, "metal"), 5)),
            bar((x, -0.42, 1.05), (x, 0.42, 1.05), 0.04, DARK, 5),
            box(0.14, 0.2, 0.2, AMBER, x - 0.16, 0, 0.85),
            *both(bar((-0.1, 0.22, 0.3), (gap * 0.55, 0.26, 0.36), 0.07, tint(rng, "metal"), 6)),
        ]
    )


@MOTORCYCLE.style()
def motorcycle_with_sidecar(rng):
    r, gap, c, s = (
        u(rng, 0.3, 0.35),
        u(rng, 1.35, 1.5),
        tint(rng, pick(rng, "paint", "leaf", "black")),
        pick(rng, -1, 1),
    )
    y = s * u(rng, 0.85, 0.95)
    tub = [(-0.95, 0.1), (-0.7, 0.24), (-0.3, 0.32), (0.3, 0.33), (0.6, 0.25), (0.65, 0.02)]
    return facing(
        [
            *running_gear(rng, r, r, gap, 0.11, (-0.4, 1.0)),
            sphere(0.28, 0.16, 0.14, c, -0.12, 0, 0.82, n=12),
            soft_box(0.35, 0.28, 0.1, DARK, 0.28, 0, 0.76, r=0.09),
            bar((-0.38, -0.38, 1.06), (-0.38, 0.38, 1.06), 0.017, DARK, 6),
            sphere(0.1, 0.1, 0.1, tint(rng, "metal"), -0.5, 0, 0.9, n=8),
            spindle(tub, c, 12, 0, y, 0.55),
            soft_box(0.5, 0.42, 0.14, DARK, 0.1, y, 0.78, r=0.08),
            soft_box(0.1, 0.42, 0.4, DARK, 0.38, y, 0.78, r=0.04),
            prism([(-0.32, 0.85), (-0.29, 0.85), (-0.2, 1.1), (-0.23, 1.1)], 0.42, tint(rng, "glass"), y),
            fat_wheel(r * 0.9, 0.11, rng, 16).moved(0.15, y + s * 0.42, r * 0.9),
            *[bar((x, 0, 0.4), (x, y, 0.4), 0.025, DARK, 6) for x in (-0.25, 0.3)],
        ]
    )


@MOTORCYCLE.style()
def motorcycle_touring(rng):
    r, gap, c = u(rng, 0.3, 0.33), u(rng, 1.5, 1.7), tint(rng, pick(rng, "paint", "metal", "black"))
    return facing(
        [
            *running_gear(rng, r, r, gap, 0.13, (-0.45, 1.0)),
            prism(
                [(-0.8, 0.65), (-0.3, 0.4), (-0.05, 0.7), (-0.3, 1.05), (-0.7, 1.05)],
                u(rng, 0.5, 0.7),
                c,
                top=0.7,
                split=0.9,
            ),
            prism([(-0.68, 1.02), (-0.62, 1.02), (-0.38, 1.45), (-0.42, 1.45)], 0.45, tint(rng, "glass")),
            sphere(0.32, 0.18, 0.15, c, -0.1, 0, 0.88, n=12),
            soft_box(0.7, 0.34, 0.12, DARK, 0.4, 0, 0.72, r=0.1),
            *both(soft_box(0.55, 0.24, 0.36, c, gap * 0.42, 0.34, 0.42, r=0.07)),
            *([soft_box(0.4, 0.5, 0.34, c, gap * 0.56, 0, 0.86, r=0.08)] if odds(rng, 0.7) else []),
            *both(box(0.05, 0.14, 0.1, WHITE, -0.77, 0.12, 0.78)),
            *both(bar((-0.4, 0.05, 1.06), (-0.22, 0.4, 1.06), 0.017, DARK, 6)),
            box(0.05, 0.2, 0.08, RED, gap / 2 + 0.35, 0, 0.72),
        ]
    )


@MOTORCYCLE.style()
def motorcycle_old_plain(rng):
    """A plain old machine: spoked wheels, long seat, round lamp."""
    r, gap, c = u(rng, 0.3, 0.36), u(rng, 1.25, 1.45), tint(rng, pick(rng, "paint", "black", "leaf"))
    one, x = spoked(r, u(rng, 0.03, 0.055), rng, 16, 22, wire=0.004), -gap * 0.3
    arch = np.linspace(0.2, np.pi * 0.9, 7)
    guards = [np.c_[a + np.cos(arch) * r * 1.1, np.zeros(7), r + np.sin(arch) * r * 1.1] for a in (-gap / 2, gap / 2)]
    return facing(
        [
            one.moved(-gap / 2, 0, r),
            one.moved(gap / 2, 0, r),
            *[sweep(g, 0.06, c, 6, 0.4) for g in guards],
            spindle([(-0.3, 0), (-0.25, 0.12), (0.05, 0.13), (0.2, 0.05), (0.2, 0)], c, 10, -0.05, 0, 0.8),
            soft_box(u(rng, 0.35, 0.65), 0.26, 0.09, DARK, 0.35, 0, 0.76, r=0.08),
            cylinder(0.13, 0.3, tint(rng, "metal"), -0.05, 0, 0.35),
            stood(cylinder(0.16, 0.26, tint(rng, "metal"), z=-0.13, n=12)).moved(0.05, 0, 0.35),
            *both(bar((-gap / 2, 0.07, r), (x, 0.06, 0.98), 0.022, tint(rng, "metal"), 6)),
            bar((x, 0, 0.85), (-0.1, 0, 0.3), 0.025, c, 6),
            *both(bar((gap / 2, 0.08, r), (0.05, 0.06, 0.35), 0.02, c, 5)),
            *both(bar((gap / 2, 0.09, r), (gap * 0.33, 0.09, 0.72), 0.03, tint(rng, "metal"), 6)),
            bar((x, -0.38, 1.02), (x, 0.38, 1.02), 0.016, DARK, 6),
            sphere(0.1, 0.1, 0.1, tint(rng, "metal"), x - 0.1, 0, 0.9, n=10),
            *both(bar((0.1, 0.16, 0.25), (gap * 0.6, 0.18, 0.28), 0.04, tint(rng, "metal"), 7)),
        ]
    )
