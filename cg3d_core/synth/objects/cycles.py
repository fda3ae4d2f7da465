"""Bicycle and motorcycle."""

from __future__ import annotations

import numpy as np

from ..forms import bezier, ring_of, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from .cars import facing, vehicle_category

BICYCLE = vehicle_category(
    "bicycle",
    ("bike", "cycle", "mountain bike", "city bike"),
    "a vehicle with two wheels and pedals",
    "what you ride with your own legs",
    "a two-wheeler with handlebars and a saddle",
)


def _bicycle(rng, r, gap, step):
    c, k = tint(rng, "paint"), tint(rng, "black")
    rim = stood(
        merge(
            [
                torus(r, u(rng, 0.012, 0.028), k, n=24),
                ring_of(bar((0.02, 0, 0), (r, 0, 0), 0.002, tint(rng, "metal"), 3), 12),
                cylinder(0.03, 0.06, k, z=-0.03, n=8),
            ]
        )
    )
    a, b = np.float32([-gap / 2, 0, r]), np.float32([gap / 2, 0, r])  # front and rear hub
    crank, head, seat = (
        np.float32([0.08, 0, r * 0.85]),
        np.float32([-gap * 0.33, 0, r * 2.2]),
        np.float32([gap * 0.2, 0, r * 2.1]),
    )
    low = head * np.float32([1, 1, 0.8])
    t = 0.016
    parts = [
        rim.moved(*a),
        rim.moved(*b),
        bar(crank, seat, t, c),
        bar(crank, low, t, c),
        bar(low if step else head, crank * 0.5 + seat * 0.5 if step else seat, t, c),
        bar(a, head + np.float32([0.03, 0, 0.1]), t, c),
    ]
    parts += [
        bar(b, crank, 0.01, c, 6),
        bar(b, seat, 0.01, c, 6),
        bar(seat, seat + np.float32([0.03, 0, 0.14]), 0.013, k, 6),
        soft_box(0.26, u(rng, 0.12, 0.18), 0.05, k, seat[0] + 0.04, 0, seat[2] + 0.14, r=0.05),
    ]
    top = head + np.float32([0.03, 0, 0.1])
    parts.append(
        sweep(
            bezier(
                top + np.float32([0.15, -0.3, 0.08]),
                top + np.float32([-0.1, -0.25, 0.1]),
                top + np.float32([-0.1, 0.25, 0.1]),
                top + np.float32([0.15, 0.3, 0.08]),
                n=11,
            ),
            0.012,
            k,
            6,
        )
    )
    parts += [stood(cylinder(0.09, 0.008, tint(rng, "metal"), n=16)).moved(*crank)] + [
        bar(crank, crank + np.float32([s * 0.12, s * 0.08, -s * 0.1]), 0.01, k, 5)
        + box(0.09, 0.08, 0.02, k, crank[0] + s * 0.12, s * 0.11, crank[2] - s * 0.1)
        for s in (-1, 1)
    ]
    return parts


@BICYCLE.style()
def bicycle_diamond(rng):
    r = u(rng, 0.3, 0.35)
    return facing(_bicycle(rng, r, r * u(rng, 2.95, 3.2), False))


@BICYCLE.style()
def bicycle_step_through(rng):
    r = u(rng, 0.22, 0.34)
    parts = _bicycle(rng, r, r * u(rng, 2.95, 3.3), True)
    return facing([*parts, soft_box(0.3, 0.24, 0.2, tint(rng, "wood"), -r * 1.5, 0, r * 2.6, r=0.03)])


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
