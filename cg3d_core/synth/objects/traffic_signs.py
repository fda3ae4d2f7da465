"""Stop signs and traffic lights."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    panel,
    pick,
    soft_box,
    stood,
    u,
)
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab
from ..palette import tint
from .families import street_category
from .variety import varied

STOP_SIGN = street_category(
    "stop sign",
    ("road sign", "traffic sign", "street sign"),
    "an octagonal red sign at a crossing",
    "a plate on a pole that tells drivers what to do",
)


def _sign(rng, n, r, c, start=0.0):
    h = u(rng, 1.7, 2.4)
    a = start + np.linspace(0, 2 * np.pi, n, endpoint=False)
    o = np.stack([np.cos(a), np.sin(a)], 1) * r
    plate = stood(
        merge(
            [
                slab(o, 0.006, tint(rng, "metal")),
                slab(o * 0.98, 0.002, c, 0.006),
                slab(o * 0.8, 0.001, pick(rng, c, (0.95, 0.95, 0.95)), 0.008),
                box(r, r * 0.3, 0.002, (0.95, 0.95, 0.95), z=0.008),
            ]
        )
    )
    return assemble([plate.moved(0, -0.035, h + r), cylinder(0.03, h + r * 2, tint(rng, "metal"), n=8)])


@STOP_SIGN.style()
def stop_sign_octagon(rng):
    return _sign(rng, 8, u(rng, 0.3, 0.45), (0.75, 0.08, 0.08), np.pi / 8)


@STOP_SIGN.style()
def stop_sign_other(rng):
    n, start = pick(rng, (3, np.pi / 2), (24, 0.0), (4, 0.0), (3, -np.pi / 2))
    return _sign(rng, n, u(rng, 0.3, 0.5), pick(rng, (0.75, 0.08, 0.08), (0.1, 0.3, 0.7), (0.95, 0.8, 0.1)), start)


@STOP_SIGN.style()
def stop_sign_low_poly(rng):
    r, h, n = u(rng, 0.32, 0.45), u(rng, 0.9, 1.5), 8
    a = np.pi / 8 + np.linspace(0, 2 * np.pi, n, endpoint=False)
    o = np.stack([np.cos(a), np.sin(a)], 1) * r
    plate = stood(
        merge(
            [
                slab(o, 0.08, (0.95, 0.95, 0.95)),
                slab(o * 0.88, 0.03, (0.8, 0.1, 0.08), 0.07),
                box(r * 1.2, r * 0.35, 0.03, (0.95, 0.95, 0.95), z=0.09),
            ]
        )
    )
    return varied(
        rng,
        [
            plate.moved(0, -0.05, h + r),
            cylinder(0.06, h + r * 1.6, tint(rng, "metal"), n=6),
            cylinder(0.2, 0.08, tint(rng, "clay"), n=6),
        ],
    )


@STOP_SIGN.style()
def stop_sign_portable_foot(rng):
    r, h = u(rng, 0.25, 0.35), u(rng, 0.5, 1.1)
    a = np.pi / 8 + np.linspace(0, 2 * np.pi, 8, endpoint=False)
    plate = stood(slab(np.stack([np.cos(a), np.sin(a)], 1) * r, 0.02, (0.78, 0.08, 0.08))).moved(0, -0.02, h + r)
    if odds(rng, 0.5):
        letters = [
            box(r * 0.22, 0.01, r * 0.45, (0.97, 0.97, 0.97), x * r, -0.045, h + r * 0.8)
            for x in (-0.55, -0.18, 0.18, 0.55)
        ]
    else:
        letters = [box(r * 1.3, 0.01, r * 0.3, (0.97, 0.97, 0.97), 0, -0.045, h + r * 0.85)]
    base = (
        [box(0.6, 0.06, 0.05, (0.1, 0.1, 0.1)), box(0.06, 0.6, 0.05, (0.1, 0.1, 0.1))]
        if odds(rng, 0.5)
        else [cylinder(0.26, 0.08, (0.12, 0.12, 0.12), top=0.2, n=14)]
    )
    return varied(rng, [plate, *letters, cylinder(0.025, h + r, tint(rng, "metal"), n=8), *base])


@STOP_SIGN.style()
def stop_sign_with_second_plate(rng):
    h, r = u(rng, 1.6, 2.0), u(rng, 0.28, 0.38)
    c, k = pick(rng, ((0.78, 0.08, 0.08), 8), ((0.1, 0.3, 0.7), 20), ((0.95, 0.8, 0.1), 4), ((0.95, 0.95, 0.95), 20))
    a = (np.pi / 8 if k == 8 else 0) + np.linspace(0, 2 * np.pi, k, endpoint=False)
    o = np.stack([np.cos(a), np.sin(a)], 1) * r
    plate = stood(
        merge(
            [
                slab(o, 0.02, (0.95, 0.95, 0.95)),
                slab(o * 0.86, 0.01, c, 0.018),
                box(r, r * 0.28, 0.012, (0.95, 0.95, 0.95), z=0.02),
            ]
        )
    ).moved(0, -0.03, h + 0.3 + r)
    names = [
        box(0.7, 0.02, 0.15, (0.1, 0.4, 0.2), 0, 0, h + 0.36 + 2 * r).turned(a)
        for a in (0, np.pi / 2)[: int(rng.integers(0, 3))]
    ]
    return varied(
        rng,
        [
            plate,
            panel(r * 1.6, 0.22, 0.02, (0.95, 0.95, 0.95), 0, -0.03, h),
            box(0.05, 0.05, h + 0.3 + 2 * r, tint(rng, pick(rng, "metal", "wood"))),
            *names,
        ],
    )


@STOP_SIGN.style()
def stop_sign_direction_board(rng):
    h, c, n = (
        u(rng, 1.8, 2.6),
        pick(rng, (0.1, 0.4, 0.2), (0.1, 0.25, 0.6), (0.95, 0.95, 0.95), (0.55, 0.38, 0.22)),
        int(rng.integers(1, 5)),
    )
    arrow = np.float32([(-0.35, -0.09), (0.35, -0.09), (0.47, 0), (0.35, 0.09), (-0.35, 0.09)])
    boards = [
        stood(slab(arrow * (1, 1), 0.025, c))
        .moved(u(rng, 0.05, 0.3), -0.03, h - 0.12 - 0.24 * k)
        .turned(u(rng, -0.3, 0.3) + np.pi * int(rng.integers(2)))
        for k in range(n)
    ]
    return varied(rng, [*boards, cylinder(0.045, h + 0.1, tint(rng, pick(rng, "metal", "wood")), n=8)])


TRAFFIC_LIGHT = street_category(
    "traffic light",
    ("traffic lights", "stoplight", "traffic signal", "stop light", "pedestrian light"),
    "red, yellow and green lamps on a pole at a crossing",
    "a signal that tells drivers when to stop and go",
    "a black box with three coloured lights one above the other",
    "where cars wait until it turns green",
)


RED, AMBER, GREEN = (0.9, 0.1, 0.08), (0.95, 0.7, 0.1), (0.1, 0.75, 0.3)


def _signal(rng, lamps=(RED, AMBER, GREEN), n=14, visors=True, s=0.3, case=None):
    """Signal head, bottom at z = 0, lamps to -y; s is the height of one lamp."""
    c = case or pick(rng, (0.1, 0.1, 0.11), (0.12, 0.25, 0.18), (0.9, 0.7, 0.1), (0.25, 0.25, 0.27))
    h = s * len(lamps)
    parts = [soft_box(s * 1.1, s * 0.6, h, c, r=0.03) if n > 8 else box(s * 1.15, s * 0.7, h, c)]
    for k, lamp in enumerate(reversed(lamps)):
        z = s * (k + 0.5)
        parts.append(stood(cylinder(s * 0.37, 0.03, lamp, n=n)).moved(0, -s * 0.3, z))
        if visors:
            hood = stood(lathe([(s * 0.42, 0), (s * 0.42, s * 0.5), (s * 0.39, s * 0.5), (s * 0.39, 0)], c, n))
            keep = hood.vertices[hood.faces].mean(1)[:, 2] > -s * 0.1
            parts.append(Mesh(hood.vertices, hood.faces[keep], hood.colours[keep]).moved(0, -s * 0.28, z))
    return merge(parts)


@TRAFFIC_LIGHT.style()
def traffic_light_on_post(rng):
    h, c = u(rng, 2.0, 2.8), tint(rng, pick(rng, "metal", "black", "paint"))
    heads = [_signal(rng).moved(0, -0.1)]
    if odds(rng, 0.4):
        heads.append(_signal(rng).moved(0, -0.15).turned(pick(rng, np.pi, np.pi / 2)))
    return varied(rng, [cylinder(0.06, h + 1, c, n=10), cylinder(0.12, 0.3, c, n=10), *[m.moved(z=h) for m in heads]])


@TRAFFIC_LIGHT.style()
def traffic_light_on_arm(rng):
    h, reach, c = u(rng, 4, 5.5), u(rng, 2, 4.5), tint(rng, pick(rng, "metal", "black"))
    heads = [
        _signal(rng, s=0.32).moved(x, -0.15, h - 0.6) for x in np.linspace(reach * 0.5, reach, int(rng.integers(1, 4)))
    ]
    return varied(
        rng,
        [
            cylinder(0.11, h + 0.3, c, top=0.07, n=10),
            cylinder(0.2, 0.15, c, n=8),
            bar((0, 0, h - 0.1), (reach + 0.2, 0, h), 0.06, c, 8, 0.04),
            _signal(rng).moved(0, -0.2, h * 0.5),
            *heads,
        ],
    )


@TRAFFIC_LIGHT.style()
def traffic_light_head_only(rng):
    lamps = (RED, AMBER, GREEN) if odds(rng, 0.7) else (RED, GREEN)
    m = _signal(rng, lamps, 18, odds(rng, 0.8), u(rng, 0.2, 0.35))
    return varied(rng, [m.turned(np.pi / 2, "y") if odds(rng, 0.2) else m])


@TRAFFIC_LIGHT.style()
def traffic_light_low_poly(rng):
    h, c, n = u(rng, 0.8, 1.8), (0.2, 0.2, 0.22), int(rng.integers(5, 9))
    return varied(
        rng,
        [
            cylinder(0.09, h, c, n=6),
            box(0.45, 0.45, 0.12, c),
            _signal(rng, n=n, visors=odds(rng, 0.5), s=0.42).moved(z=h),
            cylinder(0.2, 0.12, c, z=h + 1.26, top=0.08, n=4),
        ],
    )


@TRAFFIC_LIGHT.style()
def traffic_light_hanging_four_ways(rng):
    c = pick(rng, (0.9, 0.7, 0.1), (0.1, 0.1, 0.11))
    h = u(rng, 0.2, 0.5)
    one = _signal(rng, case=c, n=10, s=0.28).moved(0, -0.22)
    return varied(
        rng,
        [
            *[one.turned(k * np.pi / 2) for k in range(4)],
            box(0.35, 0.35, 0.8, c),
            cylinder(0.025, h, c, z=0.8, n=6),
            bar((-0.6, 0, 0.8 + h), (0.6, 0, 0.8 + h), 0.015, c, 5),
        ],
    )


@TRAFFIC_LIGHT.style()
def traffic_light_for_pedestrians(rng):
    h, c = u(rng, 1.9, 2.3), tint(rng, pick(rng, "metal", "paint"))
    button = [
        soft_box(0.12, 0.12, 0.22, (0.95, 0.75, 0.1), 0, -0.06, 1.0, r=0.02),
        stood(cylinder(0.03, 0.02, (0.9, 0.1, 0.1), n=8)).moved(0, -0.12, 1.1),
    ]
    return varied(
        rng,
        [
            cylinder(0.05, h + 0.5, c, n=10),
            _signal(rng, (RED, GREEN), s=0.24).moved(pick(rng, 0, 0.18), -0.08, h),
            *button,
        ],
    )
