"""Parking meters."""

from __future__ import annotations

import numpy as np

from ..forms import (
    arc,
    odds,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stack,
    stood,
    u,
)
from ..mesh import box, cylinder, merge, slab, sphere
from ..palette import tint
from .families import street_category
from .variety import varied

METER = street_category(
    "parking meter",
    ("parking ticket machine", "pay and display machine", "coin meter", "parking clock"),
    "a post with a coin slot beside a parking space",
    "where one pays for parking",
    "a grey head with a dial on a pole at the kerb",
)


@METER.style()
def parking_meter_classic(rng):
    h, c, k = u(rng, 0.9, 1.15), tint(rng, pick(rng, "metal", "black", "paint")), tint(rng, "metal")
    o = np.vstack([arc(0.1, 0, np.pi, 9) + np.float32([0, 0.2]), [(-0.08, 0), (0.08, 0)]])
    head = stood(slab(o, 0.12, c)).moved(0, 0.06, h)
    glass = stood(
        slab(np.vstack([arc(0.075, 0.2, np.pi - 0.2, 7), [(-0.07, -0.02), (0.07, -0.02)]]), 0.01, (0.9, 0.92, 0.95))
    ).moved(0, -0.06, h + 0.2)
    return varied(
        rng,
        [
            cylinder(0.03, h, k, n=8),
            head,
            glass,
            box(0.03, 0.02, 0.05, k, 0, -0.065, h + 0.08),
            box(0.008, 0.012, 0.07, (0.8, 0.1, 0.1), 0.01, -0.07, h + 0.2),
        ],
    )


@METER.style()
def parking_meter_double(rng):
    h, c = u(rng, 0.9, 1.1), tint(rng, pick(rng, "metal", "black"))
    one = merge(
        [
            soft_box(0.16, 0.12, 0.2, c, r=0.04),
            sphere(0.08, 0.06, 0.08, c, z=0.2, n=10),
            box(0.1, 0.01, 0.05, (0.7, 0.8, 0.85), 0, -0.06, 0.17),
            box(0.02, 0.01, 0.05, (0.8, 0.8, 0.8), 0, -0.065, 0.06),
        ]
    )
    return varied(
        rng,
        [
            cylinder(0.035, h, c, n=8),
            box(0.36, 0.06, 0.05, c, z=h - 0.04),
            *[one.moved(s * 0.13, 0, h) for s in (-1, 1)],
        ],
    )


@METER.style()
def parking_meter_ticket_machine(rng):
    w, d, h, c = (
        u(rng, 0.3, 0.45),
        u(rng, 0.22, 0.35),
        u(rng, 1.3, 1.7),
        tint(rng, pick(rng, "paint", "metal", "black")),
    )
    solar = (
        [
            box(w * 0.9, d, 0.02, (0.1, 0.12, 0.25)).turned(0.4, "x").moved(0, 0, h + 0.25),
            cylinder(0.02, 0.25, c, z=h, n=6),
        ]
        if odds(rng, 0.5)
        else []
    )
    return varied(
        rng,
        [
            soft_box(w, d, h, c, r=0.04),
            box(w * 0.5, 0.02, 0.1, (0.5, 0.65, 0.55), 0, -d / 2, h * 0.82),
            *[
                box(0.03, 0.02, 0.03, (0.85, 0.85, 0.85), x * 0.05, -d / 2, h * 0.7 - y * 0.05)
                for x in (-1, 0, 1)
                for y in range(3)
            ],
            box(w * 0.4, 0.02, 0.1, (0.08, 0.08, 0.08), 0, -d / 2, h * 0.42),
            panel(w * 0.8, 0.2, 0.02, (0.1, 0.3, 0.7), 0, -d / 2, h * 0.88),
            *solar,
        ],
    )


@METER.style()
def parking_meter_low_poly(rng):
    n, h, c = int(rng.integers(5, 9)), u(rng, 0.7, 1.0), tint(rng, pick(rng, "metal", "paint"))
    return varied(
        rng,
        [
            cylinder(0.06, h, tint(rng, "metal"), n=n),
            cylinder(0.15, 0.06, c, n=n),
            box(0.28, 0.2, 0.28, c, z=h),
            stood(cylinder(0.16, 0.2, c, n=n)).moved(0, 0.1, h + 0.28),
            stood(cylinder(0.11, 0.03, (0.9, 0.92, 0.9), n=n)).moved(0, -0.09, h + 0.3),
            box(0.05, 0.03, 0.1, (0.1, 0.1, 0.1), 0, -0.1, h + 0.06),
        ],
    )


@METER.style()
def parking_meter_smart_head(rng):
    h, c = u(rng, 0.95, 1.15), tint(rng, pick(rng, "black", "metal"))
    head = stack(
        [
            (rounded_rect(0.16, 0.13, 0.03), 0),
            (rounded_rect(0.2, 0.16, 0.04), 0.12),
            (rounded_rect(0.2, 0.14, 0.05), 0.26),
            (rounded_rect(0.1, 0.06, 0.02), 0.34),
        ],
        c,
    )
    return varied(
        rng,
        [
            cylinder(0.03, h, c, n=8),
            head.moved(z=h),
            box(0.12, 0.02, 0.07, (0.6, 0.75, 0.7), 0, -0.075, h + 0.19),
            box(0.1, 0.02, 0.02, (0.8, 0.8, 0.8), 0, -0.078, h + 0.12),
            cylinder(0.08, 0.04, c, n=8),
        ],
    )
