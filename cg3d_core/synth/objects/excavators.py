"""Excavators and bulldozers."""

from __future__ import annotations

import numpy as np

from ..forms import odds, soft_box, u
from ..mesh import bar, box, cylinder
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, WHITE, both, facing, prism, tracks, wheels_at

YELLOW = (0.93, 0.68, 0.1)


EXCAVATOR = vehicle_category(
    "excavator",
    ("digger", "backhoe", "power shovel", "mechanical digger", "bulldozer"),
    "a machine with a jointed arm and a bucket that digs earth",
    "what digs the pit on a building site",
    "a yellow construction vehicle on tracks",
)


def _arm(s, c, a1, a2, a3, w):
    """Boom, stick and bucket towards -x from the origin, size s; the angles lift, bend and curl."""
    p = np.float32((0, 0))
    q = p + np.float32((-np.cos(a1), np.sin(a1))) * 1.1 * s
    m = q + np.float32((-np.cos(a1 - 0.7), np.sin(a1 - 0.7))) * 0.9 * s
    e = m + np.float32((-np.cos(a2), -np.sin(a2))) * 1.1 * s
    t = s * 0.13

    def limb(a, b, h, h2):
        d = (b - a) / np.linalg.norm(b - a)
        o = np.float32((-d[1], d[0]))
        return prism([a + o * h, a - o * h, b - o * h2, b + o * h2], w, c)

    shape = np.float32([(0.1, 0.15), (-0.35, 0.1), (-0.55, -0.3), (-0.3, -0.5), (0.15, -0.35)]) * s * 0.8
    k, g = np.cos(a3), np.sin(a3)
    scoop = prism(shape @ np.float32([[k, g], [-g, k]]) + e, w * 3.2, DARK)
    rams = [bar((p[0] - 0.1 * s, y * w, p[1] - 0.1), (q[0], y * w, q[1] - t), t * 0.3, WHITE, 6) for y in (-0.7, 0.7)]
    rams.append(bar((q[0], 0, q[1] + t), (m[0] + t, 0, m[1] + t * 1.5), t * 0.35, WHITE, 6))
    return [limb(p, q, t, t), limb(q, m, t, t * 0.8), limb(m, e, t * 0.9, t * 0.5), scoop, *rams]


def _house(n, w, h, c):
    """Engine house and cab that turn on the undercarriage."""
    cabin = [(-n * 0.5, 0.1), (-n * 0.05, 0.1), (-n * 0.05, h), (-n * 0.4, h), (-n * 0.5, h * 0.55)]
    return [
        box(n, w, 0.12, DARK), prism([(-n * 0.05, 0.1), (n * 0.5, 0.1), (n * 0.5, h * 0.55), (n * 0.4, h * 0.62), (-n * 0.05, h * 0.62)], w, c),
        prism(cabin, w * 0.38, c, w * 0.3), prism([(x * 0.99 - 0.01, z * 0.92 + h * 0.06) for x, z in cabin[:1]] + [(-n * 0.1, h * 0.4), (-n * 0.1, h * 0.92), (-n * 0.39, h * 0.92), (-n * 0.49, h * 0.56)], w * 0.4, DARK, w * 0.3),
    ]  # fmt: skip


@EXCAVATOR.style()
def excavator_crawler(rng):
    s, c = u(rng, 1.4, 2.6), YELLOW if odds(rng, 0.6) else tint(rng, "paint")
    turn, h = u(rng, -0.8, 0.8), s * 0.42
    top = [
        *_house(s * 1.6, s * 1.2, s * 0.95, c),
        *[
            m.moved(-s * 0.5, 0, s * 0.25)
            for m in _arm(s, c, u(rng, 0.7, 1.2), u(rng, 0.6, 1.7), u(rng, -0.4, 1.0), s * 0.16)
        ],
    ]
    return facing(
        [
            *tracks(rng, s * 1.8, s * 1.4, s * 0.3, h),
            box(s, s * 0.9, h * 0.5, DARK, 0, 0, h * 0.4),
            cylinder(s * 0.35, h * 0.4, DARK, 0, 0, h * 0.75, n=12),
            *[m.turned(turn).moved(0, 0, h * 1.1) for m in top],
        ]
    )


@EXCAVATOR.style()
def excavator_low_poly(rng):
    s, c = u(rng, 0.8, 1.5), YELLOW if odds(rng, 0.6) else tint(rng, "paint")
    h = s * u(rng, 0.45, 0.6)
    body = [
        box(s * 1.4, s * 1.1, s * 0.55, c, s * 0.1),
        box(s * 0.6, s * 0.5, s * 0.9, c, -s * 0.3, s * 0.28),
        box(s * 0.62, s * 0.52, s * 0.4, DARK, -s * 0.3, s * 0.28, s * 0.42),
        box(s * 0.3, s * 1.15, s * 0.6, DARK, s * 0.75),
    ]
    top = [
        *body,
        *[
            m.moved(-s * 0.4, -s * 0.15, s * 0.3)
            for m in _arm(s * 0.8, c, u(rng, 0.8, 1.2), u(rng, 0.8, 1.6), u(rng, 0, 0.9), s * 0.24)
        ],
    ]
    return facing(
        [*tracks(rng, s * 1.6, s * 1.4, s * 0.36, h), *[m.turned(u(rng, 0, 0.01)).moved(0, 0, h) for m in top]]
    )


@EXCAVATOR.style()
def excavator_backhoe_loader(rng):
    c, w = YELLOW if odds(rng, 0.6) else tint(rng, "paint"), u(rng, 1.9, 2.2)
    arm = [
        m.turned(np.pi).moved(1.5, 0, 0.9)
        for m in _arm(u(rng, 1.1, 1.5), c, u(rng, 1.0, 1.4), u(rng, 0.9, 1.7), u(rng, 0, 0.8), 0.2)
    ]
    z = u(rng, 0.2, 1.6)
    front = [
        *both(bar((-0.4, w * 0.3, 1.3), (-2.4, w * 0.3, z + 0.3), 0.09, c, 4)),
        prism([(-2.4, z), (-3.1, z - 0.1), (-2.7, z + 0.7), (-2.4, z + 0.7)], w, DARK),
    ]
    posts = [bar((x, s * 0.6, 1.2), (x * 0.95, s * 0.6, 2.7), 0.05, DARK, 4) for x in (-0.2, 1.2) for s in (-1, 1)]
    return facing(
        [
            prism([(-2.0, 0.7), (-0.2, 0.7), (-0.2, 1.6), (-1.9, 1.4)], 0.8, c),
            box(1.6, 1.2, 0.6, c, 0.6, 0, 0.6),
            *posts,
            box(1.6, 1.4, 0.12, c, 0.5, 0, 2.7),
            box(1.2, 1.18, 0.7, tint(rng, "glass"), 0.5, 0, 1.8),
            soft_box(0.5, 0.5, 0.5, DARK, 0.6, 0, 1.2, r=0.05),
            *arm,
            *front,
            *wheels_at(rng, (0.8,), w, 0.75, 0.4),
            *wheels_at(rng, (-1.5,), w * 0.9, 0.45, 0.3),
        ]
    )


@EXCAVATOR.style()
def excavator_mini(rng):
    s, c = u(rng, 0.8, 1.15), tint(rng, "paint")
    roof = [
        *[
            bar((x * s, y * s, 0.3 * s), (x * s, y * s, 1.4 * s), 0.03 * s, DARK, 5)
            for x in (-0.2, 0.5)
            for y in (-0.4, 0.4)
        ],
        box(0.95 * s, 0.95 * s, 0.07 * s, c, 0.15 * s, 0, 1.4 * s),
    ]
    seat = [
        soft_box(0.35 * s, 0.4 * s, 0.15 * s, DARK, 0.1 * s, 0, 0.5 * s, r=0.05),
        soft_box(0.1 * s, 0.4 * s, 0.45 * s, DARK, 0.3 * s, 0, 0.5 * s, r=0.04),
    ]
    top = [
        cylinder(0.65 * s, 0.12 * s, DARK, n=14),
        prism([(0.3 * s, 0.1 * s), (0.7 * s, 0.15 * s), (0.65 * s, 0.65 * s), (0.3 * s, 0.7 * s)], s, c),
        box(0.4 * s, s, 0.35 * s, c, 0.1 * s, 0, 0.12 * s),
        *roof,
        *seat,
        *[m.moved(-0.6 * s, 0, 0.2 * s) for m in _arm(s * 0.85, c, 1.1, u(rng, 0.8, 1.7), u(rng, 0, 0.9), s * 0.13)],
    ]
    blade = box(0.08 * s, 1.3 * s, 0.35 * s, c, -1.1 * s, 0, 0.02)
    turn = u(rng, -0.6, 0.6)
    return facing(
        [
            *tracks(rng, 1.6 * s, 1.2 * s, 0.26 * s, 0.42 * s),
            blade,
            *both(bar((-0.4 * s, 0.3 * s, 0.25 * s), (-1.1 * s, 0.3 * s, 0.2 * s), 0.05 * s, c, 4)),
            *[m.turned(turn).moved(0, 0, 0.45 * s) for m in top],
        ]
    )


@EXCAVATOR.style()
def excavator_bulldozer(rng):
    s, c = u(rng, 1.0, 1.6), YELLOW if odds(rng, 0.7) else tint(rng, "paint")
    ripper = prism(
        [(s * 1.2, s * 0.6), (s * 1.7, s * 0.6), (s * 1.8, s * 0.1), (s * 1.6, s * 0.45), (s * 1.2, s * 0.4)],
        s * 0.2,
        DARK,
    )
    return facing(
        [
            *tracks(rng, s * 2.4, s * 1.7, s * 0.36, s * 0.7),
            prism([(-s * 1.1, s * 0.4), (0, s * 0.4), (0, s * 1.25), (-s, s * 1.15)], s * 0.8, c),
            box(s * 0.9, s * 0.95, s * 1.2, c, s * 0.45, 0, s * 0.6),
            box(s * 0.92, s * 0.97, s * 0.45, DARK, s * 0.45, 0, s * 1.25),
            box(s * 1.1, s * 1.1, s * 0.08, c, s * 0.45, 0, s * 1.85),
            prism(
                [
                    (-s * 1.5, 0),
                    (-s * 1.6, s * 0.05),
                    (-s * 1.5, s * 0.45),
                    (-s * 1.6, s * 0.9),
                    (-s * 1.45, s * 0.85),
                    (-s * 1.38, s * 0.4),
                ],
                s * u(rng, 1.8, 2.3),
                tint(rng, "metal"),
            ),
            *both(bar((0, s * 0.86, s * 0.35), (-s * 1.45, s * 0.8, s * 0.3), s * 0.08, c, 4)),
            bar((-s * 0.6, s * 0.2, s * 1.1), (-s * 0.6, s * 0.2, s * 1.7), s * 0.05, DARK, 7),
            *([ripper] if odds(rng, 0.5) else []),
        ]
    )
