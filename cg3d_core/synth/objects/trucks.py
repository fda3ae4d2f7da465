"""Trucks."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, rounded_rect, soft_box, stack, u
from ..mesh import bar, box
from ..palette import tint
from .cars import car_body
from .families import vehicle_category
from .vehicle_parts import DARK, WHITE, both, facing, frustum, glazed, prism, rollers, spindle, wheels_at

TRUCK = vehicle_category(
    "truck",
    ("lorry", "pickup truck", "delivery truck", "articulated lorry"),
    "a large vehicle for carrying goods",
    "a heavy motor vehicle with a cab and a load bed",
    "what brings freight on the motorway",
)


def _cab(rng, w, h, c, x=0.0, n=1.6):
    return [
        soft_box(n, w, h - 0.5, c, x, 0, 0.5, r=0.12),
        box(0.03, w * 0.9, h * 0.28, tint(rng, "black"), x - n / 2, 0, h * 0.62),
        box(n * 0.5, w * 1.006, h * 0.25, tint(rng, "black"), x - n * 0.1, 0, h * 0.63),
    ]


@TRUCK.style()
def truck_box(rng):
    n, w, h, c = u(rng, 3.5, 7.5), u(rng, 2.0, 2.5), u(rng, 2.3, 2.8), tint(rng, "paint")
    load = box(n, w, u(rng, 1.8, 2.6), tint(rng, pick(rng, "white", "paint")), 0.9 + n / 2, 0, 0.8)
    return facing(
        [
            *_cab(rng, w, h, c),
            load,
            box(n + 1.5, 0.8, 0.25, tint(rng, "black"), n / 2, 0, 0.55),
            *wheels_at(rng, (-0.1, n * 0.75, n * 0.9), w, 0.48, 0.28),
        ]
    )


@TRUCK.style()
def truck_pickup(rng):
    n, w, h, c = u(rng, 4.8, 5.8), u(rng, 1.8, 2.0), u(rng, 1.7, 1.9), tint(rng, "paint")
    parts = [
        *car_body(rng, n, w, h, n * 0.26, n * 0.38, 0.5)[1:],
        box(n * 0.62, w, 0.6, c, -n * 0.19, 0, 0.4),
        box(n * 0.38, w, 0.15, c, n * 0.31, 0, 0.4),
    ]
    return facing(
        [
            *parts,
            *[box(n * 0.38, 0.07, 0.6, c, n * 0.31, s * (w / 2 - 0.035), 0.4) for s in (-1, 1)],
            box(0.07, w, 0.6, c, n / 2, 0, 0.4),
        ]
    )


@TRUCK.style()
def truck_tipper(rng):
    n, w, h = u(rng, 3.5, 5.0), u(rng, 2.2, 2.5), u(rng, 2.4, 2.9)
    c = tint(rng, "paint")
    o = rounded_rect(n * 0.9, w * 0.85, 0.05)
    tub = stack([(o, 0), (o * 1.12, 1.2), (o * 1.06, 1.2), (o * 0.94, 0.1)], tint(rng, "paint")).turned(
        -u(rng, 0, 0.5), "y"
    )
    return facing(
        [
            *_cab(rng, w, h, c),
            tub.moved(1.1 + n / 2, 0, 1.1),
            box(n + 1.6, 0.9, 0.3, tint(rng, "black"), n / 2, 0, 0.6),
            *wheels_at(rng, (-0.1, n * 0.7, n * 0.95), w, 0.52, 0.3),
        ]
    )


def cab(rng, w, h, c, n=1.9, bonnet=0.0, z=0.55):
    """Truck cab with its rear wall at x = 0: flat-fronted, or behind a bonnet."""
    a, g = -n - bonnet, tint(rng, "black")
    front = u(rng, 0.0, 0.25)
    p = [(-n, z), (0, z), (0, h), (-n + front + 0.15, h), (-n, h * 0.62)]
    parts = [
        prism(p, w, c),
        prism(
            [(-n * 0.85, h * 0.62), (-n * 0.3, h * 0.62), (-n * 0.3, h * 0.9), (-n * 0.8 + front, h * 0.9)],
            w * 1.015,
            g,
        ),
        prism(
            [(-n - 0.02, h * 0.63), (-n + 0.2, h * 0.63), (-n + front + 0.2, h * 0.95), (-n + front + 0.1, h * 0.95)],
            w * 0.88,
            g,
        ),
        box(0.14, w * 0.96, 0.28, tint(rng, "metal"), a, 0, 0.42),
        *[box(0.06, w * 0.16, 0.14, WHITE, a - 0.04, s * w * 0.36, 0.75) for s in (-1, 1)],
        *both(box(0.1, 0.2, 0.4, DARK, -n, w / 2 + 0.12, h * 0.68)),
    ]
    if bonnet:
        parts.append(prism([(a, z), (-n + 0.1, z), (-n + 0.1, h * 0.62), (a + 0.1, h * 0.52)], w * 0.72, c))
        parts.append(box(0.05, w * 0.5, h * 0.3, tint(rng, "metal"), a, 0, z + 0.1))
    else:
        parts.append(box(0.05, w * 0.6, h * 0.16, DARK, a - 0.01, 0, h * 0.38))
    return parts


@TRUCK.style()
def truck_semi_with_trailer(rng):
    w, h, n = u(rng, 2.4, 2.6), u(rng, 2.7, 3.4), u(rng, 8, 13)
    bonnet, c, k = pick(rng, 0.0, 1.4), tint(rng, "paint"), tint(rng, "black")
    stacks = both(bar((0.15, w * 0.4, 0.9), (0.15, w * 0.4, h + 0.4), 0.09, tint(rng, "metal"), 8))
    tanks = both(spindle([(0, 0), (0, 0.32), (1.2, 0.32), (1.2, 0)], tint(rng, "metal"), 12, 0.1, w * 0.36, 0.65))
    kind = int(rng.integers(3))
    if kind == 0:
        load = [box(n, w, 2.7, tint(rng, pick(rng, "white", "paint", "metal")), 0.9 + n / 2, 0, 1.15)]
    elif kind == 1:
        load = [
            spindle(
                [(0, 0), (0.2, w * 0.4), (0.5, w * 0.5), (n - 0.5, w * 0.5), (n, 0)],
                tint(rng, "metal"),
                16,
                0.9,
                0,
                2.2,
            )
        ]
    else:
        m = tint(rng, "paint")
        load = [box(n, w, 0.2, k, 0.9 + n / 2, 0, 1.1), box(n * 0.95, w * 0.98, 2.4, m, 0.9 + n / 2, 0, 1.3)]
        load += [
            box(0.1, w, 2.3, [v * 0.8 for v in m], 0.9 + n / 2 + t * n, 0, 1.35) for t in np.linspace(-0.45, 0.45, 12)
        ]
    return facing(
        [
            *cab(rng, w, h, c, u(rng, 1.7, 2.3), bonnet),
            *(stacks if odds(rng, 0.6) else []),
            *tanks,
            *load,
            box(n + 1, 0.9, 0.3, k, n / 2, 0, 0.75),
            *wheels_at(rng, (-1.5 - bonnet * 0.8, 1.5, 2.6, n - 1.9, n - 0.7), w, 0.5, 0.4),
        ]
    )


@TRUCK.style()
def truck_low_poly_box(rng):
    w, h, n, c = u(rng, 1.9, 2.4), u(rng, 1.9, 2.4), u(rng, 2.2, 3.4), tint(rng, "paint")
    tall = h * u(rng, 0.85, 1.15)
    return facing(
        [
            frustum((1.5, w * 0.95), (u(rng, 1.0, 1.4), w * 0.85), c, -0.75, 0, 0.5, h - 0.5, 0.1),
            box(1.0, w, h * 0.28, DARK, -0.75, 0, h * 0.58),
            box(0.1, w * 0.7, h * 0.28, DARK, -1.38, 0, h * 0.58),
            box(n, w * 1.08, tall, tint(rng, pick(rng, "white", "paint", "wood")), n / 2 + 0.1, 0, 0.65),
            box(n + 1.4, w * 0.8, 0.25, DARK, n / 2 - 0.6, 0, 0.45),
            *[box(0.12, 0.32, 0.26, WHITE, -1.5, s * w * 0.32, 0.7) for s in (-1, 1)],
            *rollers(rng, (-0.75, n * 0.75), w + 0.15, u(rng, 0.42, 0.58), 0.4, int(rng.integers(6, 10))),
        ]
    )


@TRUCK.style()
def truck_low_poly_pickup(rng):
    n, w, h, c = u(rng, 3.4, 4.6), u(rng, 1.7, 2.1), u(rng, 1.7, 2.1), tint(rng, "paint")
    a, b, bed = n / 2, h * 0.55, n * u(rng, 0.36, 0.46)
    t = 0.12
    cargo = [box(bed * u(rng, 0.3, 0.7), w * 0.6, u(rng, 0.3, 0.8), tint(rng, "wood"), a - bed / 2, 0, b * 0.6)]
    return facing(
        [
            prism([(-a, 0.35), (a - bed, 0.35), (a - bed, b), (-a + 0.1, b), (-a, b * 0.85)], w, c),
            *glazed([(-a + n * 0.26, b), (a - bed, b), (a - bed, h), (-a + n * 0.34, h)], w * 0.94, 0.85, c, rng, 0),
            box(bed, w, b * 0.3, c, a - bed / 2, 0, 0.35),
            *both(box(bed, t, b - 0.35, c, a - bed / 2, w / 2 - t / 2, 0.35)),
            *(
                [box(t, w, b - 0.35, c, a - t / 2, 0, 0.35)]
                if odds(rng, 0.8)
                else [box(0.6, w, 0.08, c, a + 0.25, 0, 0.5)]
            ),
            *(cargo if odds(rng, 0.4) else []),
            *[box(0.1, w * 0.2, 0.18, WHITE, -a, s * w * 0.34, b * 0.62) for s in (-1, 1)],
            box(0.2, w * 1.04, 0.2, tint(rng, "metal"), -a, 0, 0.35),
            *rollers(rng, (-n * 0.3, n * 0.3), w + 0.14, u(rng, 0.4, 0.55), 0.34, int(rng.integers(6, 10))),
        ]
    )


@TRUCK.style()
def truck_cement_mixer(rng):
    w, h, n, c = 2.45, u(rng, 2.6, 3.0), u(rng, 4.5, 6.0), tint(rng, "paint")
    drum = spindle(
        [(0, 0), (0, 0.55), (0.8, 1.0), (n * 0.45, 1.15), (n * 0.8, 0.6), (n * 0.85, 0.45), (n * 0.85, 0)],
        tint(rng, pick(rng, "white", "metal", "paint")), 16)  # fmt: skip
    band = spindle([(n * 0.3, 1.15), (n * 0.36, 1.18), (n * 0.42, 1.15)], tint(rng, "paint"), 16)
    return facing(
        [
            *cab(rng, w, h, c),
            *[m.turned(-u(rng, 0.19, 0.2), "y").moved(0.35, 0, 2.0) for m in (drum, band)],
            frustum((0.6, 0.9), (0.9, 0.7), c, n * 0.98, 0, 2.6, 0.9),
            prism([(n, 2.6), (n + 0.9, 1.2), (n + 1.0, 1.3), (n + 0.15, 2.7)], 0.5, tint(rng, "metal")),
            box(n + 1, 0.9, 0.3, DARK, n / 2, 0, 0.75),
            box(0.5, 1.2, 0.9, DARK, n * 0.85, 0, 1.0),
            *wheels_at(rng, (-1.2, n * 0.62, n * 0.85), w, 0.52, 0.4),
        ]
    )


@TRUCK.style()
def truck_flatbed_with_load(rng):
    w, h, n, c = u(rng, 2.0, 2.5), u(rng, 2.2, 2.7), u(rng, 3.5, 6.5), tint(rng, "paint")
    wood = tint(rng, "wood")
    logs = [
        spindle(
            [(0, 0), (0, 0.22), (n * 0.95, 0.2), (n * 0.95, 0)],
            wood,
            7,
            0.25,
            y * 0.46 + 0.23 * (k % 2),
            1.4 + 0.38 * k,
        )
        for k, row in enumerate(((-2, -1, 0, 1, 2), (-2, -1, 0, 1), (-1, 0, 1)))
        for y in row
    ]
    crates = [
        box(u(rng, 0.7, 1.3), u(rng, 0.7, 1.0), u(rng, 0.5, 1.2), tint(rng, "any"), x * n, s * 0.5, 1.2)
        for x in (0.2, 0.5, 0.8)
        for s in (-1, 1)
    ]
    stakes = [
        box(0.07, 0.07, 0.9, DARK, 0.2 + t * n, s * (w / 2 - 0.04), 1.15)
        for t in np.linspace(0.02, 0.95, 5)
        for s in (-1, 1)
    ]
    rails = both(box(n, 0.05, 0.4, c, 0.2 + n / 2, w / 2 - 0.03, 1.15))
    kind = int(rng.integers(4))
    return facing(
        [
            *cab(rng, w, h, c, 1.6, pick(rng, 0, 0, 1.1)),
            box(n, w, 0.15, tint(rng, pick(rng, "wood", "metal")), 0.2 + n / 2, 0, 1.05),
            *([*logs, *stakes], [*crates, *rails], rails, stakes)[kind],
            box(n + 0.8, 0.9, 0.3, DARK, n / 2 - 0.3, 0, 0.7),
            *wheels_at(rng, (-1.0, n * 0.72, n * 0.95)[: int(rng.integers(2, 4))], w, 0.48, 0.34),
        ]
    )
