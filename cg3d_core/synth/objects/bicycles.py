"""Bicycles and tricycles."""

from __future__ import annotations

import numpy as np

from ..forms import bezier, odds, pick, ring_of, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, RED, WHITE, both, facing, roller, spoked

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


def bike(rng, c, r, gap, t, tyre, n=7, seat_w=0.16, seat_up=0.16, tall=1.0, spokes=12, facets=22, wire=None):
    """Diamond frame of tube radius t on two wheels; returns its parts and the point where the handlebar sits."""
    k = tint(rng, "black")
    a, b = np.float32([-gap / 2, 0, r]), np.float32([gap / 2, 0, r])
    crank = np.float32([0.06, 0, r * 0.88])
    head = np.float32([-gap * 0.34, 0, r + (0.42 * tall)])
    seat = np.float32([gap * 0.19, 0, r + 0.38 * tall])
    top = head + np.float32([0.04, 0, 0.12])
    one = spoked(r, tyre, rng, spokes, facets, k, wire)
    wide = np.float32([0, tyre + t, 0])
    parts = [one.moved(*a), one.moved(*b), bar(crank, seat, t, c, n), bar(crank, head * [1, 1, 0.93], t * 1.2, c, n)]
    parts += [bar(head, seat, t, c, n), bar(head * [1, 1, 0.93], top, t, c, n)]
    parts += [m for s in (-1, 1) for m in (
        bar(a + s * wide, head * [1, 1, 0.95] + s * wide * 0.5, t * 0.7, c, n),
        bar(b + s * wide, crank, t * 0.6, c, n), bar(b + s * wide, seat, t * 0.5, c, n))]  # fmt: skip
    high = seat + np.float32([0.03, 0, seat_up])
    parts += [bar(seat, high, t * 0.8, k, n), soft_box(0.27, seat_w, 0.06, k, high[0] + 0.03, 0, high[2], r=0.05)]
    parts.append(stood(cylinder(0.09 * tall, max(t, 0.01), tint(rng, "metal"), z=-0.02, n=max(n, 10))).moved(*crank))
    for s in (-1, 1):
        foot = crank + np.float32([s * 0.13, s * (t + 0.05), -s * 0.1])
        parts += [bar(crank + np.float32([0, s * (t + 0.03), 0]), foot, t * 0.7, k, 5)]
        parts.append(box(0.1, 0.09, max(0.02, t), k, foot[0], foot[1] + s * 0.04, foot[2]))
    return parts, top


@BICYCLE.style()
def bicycle_racing(rng):
    r, c = u(rng, 0.31, 0.35), tint(rng, pick(rng, "paint", "metal", "black"))
    parts, top = bike(
        rng, c, r, r * u(rng, 2.9, 3.1), u(rng, 0.014, 0.022), u(rng, 0.01, 0.015), seat_w=0.12, seat_up=0.2
    )
    w, f = 0.21, top + np.float32([-0.1, 0, 0.02])
    drop = [
        f + np.float32(p)
        for p in (
            (0, -0.02, 0),
            (-0.02, w, 0),
            (-0.1, w, -0.01),
            (-0.12, w, -0.09),
            (-0.03, w, -0.13),
            (0.06, w, -0.13),
        )
    ]
    bottle = cylinder(0.035, 0.2, tint(rng, "paint"), n=8).turned(-0.4, "y").moved(-0.08, 0, r + 0.1)
    return facing(
        [*parts, bar(top, f, 0.014, DARK, 6), *both(sweep(drop, 0.013, DARK, 6)), *([bottle] if odds(rng, 0.5) else [])]
    )


@BICYCLE.style()
def bicycle_mountain(rng):
    r, c, k = u(rng, 0.32, 0.37), tint(rng, "paint"), tint(rng, "black")
    gap = r * u(rng, 3.0, 3.3)
    parts, top = bike(rng, c, r, gap, u(rng, 0.02, 0.028), u(rng, 0.025, 0.05), seat_up=0.2)
    w = u(rng, 0.3, 0.38)
    a = np.float32([-gap / 2, 0, r])
    fork = both(bar(a + np.float32([0, 0.07, 0]), a + np.float32([0.11, 0.07, 0.4]), 0.028, tint(rng, "metal"), 8))
    spring = bar((gap * 0.1, 0, r * 1.5), (gap * 0.02, 0, r + 0.33), 0.035, tint(rng, "paint"), 8)
    return facing(
        [*parts, *fork, spring, bar(top + np.float32([0, -w, 0.03]), top + np.float32([0, w, 0.03]), 0.015, k, 6)]
    )


@BICYCLE.style()
def bicycle_low_poly_chunky(rng):
    r, c = u(rng, 0.28, 0.36), tint(rng, "paint")
    n, t = int(rng.integers(4, 7)), u(rng, 0.03, 0.05)
    gap = r * u(rng, 2.7, 3.1)
    parts, top = bike(
        rng,
        c,
        r,
        gap,
        t,
        u(rng, 0.04, 0.06),
        n,
        0.24,
        0.12,
        spokes=int(rng.integers(4, 7)),
        facets=int(rng.integers(8, 13)),
        wire=0.018,
    )
    if odds(rng, 0.35):
        solid = roller(r, 0.09, rng, 9, 0.6)
        parts = [solid.moved(-gap / 2, 0, r), solid.moved(gap / 2, 0, r), *parts[2:]]
    grips = both(bar(top + np.float32([0, 0, 0.06]), top + np.float32([0.08, 0.32, 0.1]), t * 0.8, DARK, n))
    basket = [box(0.28, 0.34, 0.22, tint(rng, "wood"), top[0] - 0.2, 0, top[2] - 0.12)] if odds(rng, 0.4) else []
    return facing([*parts, *grips, *basket])


@BICYCLE.style()
def bicycle_city_detailed(rng):
    r, c, k = u(rng, 0.31, 0.35), tint(rng, pick(rng, "paint", "black")), tint(rng, "black")
    gap = r * 3.1
    parts, top = bike(rng, c, r, gap, 0.017, 0.02, seat_w=0.22)
    arch = np.linspace(-0.3, np.pi * 0.75, 9)
    guards = [
        sweep(np.c_[x + s * np.cos(arch) * r * 1.08, np.zeros(9), r + np.sin(arch) * r * 1.08], 0.03, c, 5, 0.4)
        for x, s in ((-gap / 2, 1), (gap / 2, 1))
    ]
    curve = bezier(
        top + np.float32([0, 0.03, 0.08]), top + np.float32([-0.12, 0.3, 0.12]), top + np.float32([0.2, 0.32, 0.1]), n=7
    )
    rack = [
        box(0.38, 0.14, 0.015, k, gap * 0.42, 0, r * 2.2),
        *both(bar((gap / 2, 0.06, r), (gap * 0.5, 0.06, r * 2.2), 0.008, k, 4)),
    ]
    bags = both(soft_box(0.34, 0.12, 0.3, tint(rng, "fabric"), gap * 0.45, 0.14, r * 1.2, r=0.04))
    basket = soft_box(0.28, 0.36, 0.24, tint(rng, "wood"), top[0] - 0.22, 0, top[2] - 0.12, r=0.05)
    lamp = sphere(0.05, 0.05, 0.05, WHITE, top[0] - 0.08, 0, top[2] - 0.12, n=8)
    stand = bar((0.08, 0.02, r * 0.8), (0.12, 0.18, 0.02), 0.01, k, 5)
    return facing(
        [*parts, *guards, *both(sweep(curve, 0.013, k, 6)), bar(top, top + np.float32([0, 0, 0.09]), 0.013, k, 6), *rack, lamp, stand,
         *(bags if odds(rng, 0.4) else []), *([basket] if odds(rng, 0.5) else [])]
    )  # fmt: skip


@BICYCLE.style()
def bicycle_child_with_training_wheels(rng):
    r, c = u(rng, 0.2, 0.25), tint(rng, "paint")
    gap = u(rng, 0.72, 0.85)
    parts, top = bike(rng, c, r, gap, 0.02, 0.026, seat_w=0.18, seat_up=0.08, tall=0.75, spokes=10)
    small = roller(0.07, 0.03, rng, 10)
    aids = [
        m
        for s in (-1, 1)
        for m in (
            small.moved(gap / 2, s * 0.18, 0.07),
            bar((gap / 2, s * 0.03, r), (gap / 2, s * 0.17, 0.08), 0.012, DARK, 5),
        )
    ]
    grips = both(
        bar(top + np.float32([0, 0, 0.08]), top + np.float32([0.08, 0.24, 0.13]), 0.014, tint(rng, "paint"), 6)
    )
    guard = box(0.3, 0.03, 0.09, tint(rng, "paint"), gap * 0.22, 0.05, r * 0.9)
    return facing([*parts, *aids, *grips, guard, bar(top, top + np.float32([0, 0, 0.1]), 0.014, DARK, 6)])


@BICYCLE.style()
def bicycle_penny_farthing(rng):
    r, q, c = u(rng, 0.55, 0.7), u(rng, 0.18, 0.24), tint(rng, pick(rng, "black", "metal"))
    x = r + q * 0.7
    back = bezier((0, 0, 2 * r + 0.08), (r * 0.9, 0, 2 * r), (x, 0, q * 3), (x, 0, q), n=9)
    return facing(
        [
            spoked(r, 0.014, rng, 16, 28).moved(0, 0, r),
            spoked(q, 0.012, rng, 10, 18).moved(x, 0, q),
            sweep(back, 0.018, c, 7),
            *both(bar((0, 0.05, r), (0, 0.03, 2 * r + 0.1), 0.014, c, 6)),
            bar((-0.04, -0.33, 2 * r + 0.12), (-0.04, 0.33, 2 * r + 0.12), 0.013, c, 6),
            bar((0, 0, 2 * r), (-0.04, 0, 2 * r + 0.12), 0.014, c, 6),
            soft_box(0.28, 0.18, 0.05, tint(rng, "wood"), 0.25, 0, 2 * r + 0.1, r=0.05),
            *[box(0.1, 0.1, 0.025, DARK, s * 0.12, s * 0.13, r) for s in (-1, 1)],
            *[bar((0, s * 0.06, r), (s * 0.12, s * 0.09, r), 0.012, c, 5) for s in (-1, 1)],
        ]
    )


@BICYCLE.style()
def bicycle_tricycle_cargo(rng):
    """Three wheels with a box or a basket."""
    r, c = u(rng, 0.27, 0.33), tint(rng, "paint")
    gap, w = r * 3.2, u(rng, 0.55, 0.75)
    parts, top = bike(rng, c, r, gap, 0.019, 0.022, seat_w=0.22, spokes=8, facets=18)
    if odds(rng, 0.5):  # two wheels behind with a basket between them
        one = spoked(r, 0.022, rng, 8, 18)
        parts = [parts[0], *parts[2:], *[one.moved(gap / 2, s * w / 2, r) for s in (-1, 1)]]
        parts += [
            bar((gap / 2, -w / 2, r), (gap / 2, w / 2, r), 0.015, c, 6),
            soft_box(0.45, w * 0.8, 0.3, tint(rng, "metal"), gap * 0.52, 0, r * 1.35, r=0.03),
        ]
    else:
        one = spoked(r * 0.8, 0.022, rng, 8, 18)
        parts = [*parts[1:], *[one.moved(-gap / 2, s * w / 2, r * 0.8) for s in (-1, 1)]]
        parts += [
            bar((-gap / 2, -w / 2, r * 0.8), (-gap / 2, w / 2, r * 0.8), 0.018, c, 6),
            box(0.6, w * 0.85, 0.45, tint(rng, "wood"), -gap / 2, 0, r),
        ]
    grips = both(bar(top + np.float32([-0.02, 0, 0.08]), top + np.float32([0.12, 0.3, 0.14]), 0.014, DARK, 6))
    flag = [
        bar((gap * 0.6, 0, r * 1.4), (gap * 0.6, 0, 1.5), 0.006, WHITE, 4),
        box(0.2, 0.005, 0.14, RED, gap * 0.6 + 0.1, 0, 1.36),
    ]
    bell = torus(0.03, 0.012, tint(rng, "metal"), top[0], 0.1, top[2] + 0.14, 8)
    return facing([*parts, *grips, bell, *(flag if odds(rng, 0.3) else [])])
