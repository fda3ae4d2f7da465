"""More styles of truck and van."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, lathe
from ..palette import tint
from .cars import facing, wheels_at, window_row
from .trucks import TRUCK, VAN
from .vehicle_parts import AMBER, DARK, RED, WHITE, both, car_shell, car_trim, frustum, glazed, prism, rollers, spindle


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


@VAN.style()
def van_classic_camper(rng):
    n, w, h, c = u(rng, 3.9, 4.6), u(rng, 1.65, 1.85), u(rng, 1.85, 2.1), tint(rng, "paint")
    a = n / 2
    low = [(-a, 0.3), (a, 0.3), (a, h * 0.52), (-a - 0.02, h * 0.5)]
    top = [(-a - 0.02, h * 0.5), (a, h * 0.52), (a - 0.1, h * 0.93), (a - 0.3, h), (-a + 0.45, h), (-a + 0.2, h * 0.9)]
    pop = prism([(-a * 0.5, h), (a * 0.6, h), (a * 0.6, h + 0.1), (-a * 0.5, h + u(rng, 0.1, 0.8))], w * 0.7, WHITE)
    rack = [
        box(n * 0.45, w * 0.75, 0.05, tint(rng, "wood"), 0.3, 0, h + 0.06),
        box(0.6, 0.4, 0.25, tint(rng, "wood"), 0.2, 0, h + 0.1),
    ]
    extra = pick(rng, [pop], rack, [])
    return facing(
        [
            prism(low, w, c),
            prism(top, w * 0.98, WHITE, top=0.9, split=h * 0.8),
            *[m.moved(0.1) for m in window_row(rng, n * 0.85, w * 0.975, h * 0.58, h * 0.82, 4)],
            prism(
                [(-a - 0.02, h * 0.57), (-a + 0.2, h * 0.57), (-a + 0.3, h * 0.85), (-a + 0.14, h * 0.85)],
                w * 0.8,
                DARK,
            ),
            *[
                spindle(
                    [(-0.06, 0), (-0.05, 0.1), (0.05, 0.12), (0.06, 0)], WHITE, 10, -a - 0.01, s * w * 0.33, h * 0.36
                )
                for s in (-1, 1)
            ],
            spindle([(-0.03, 0), (-0.03, 0.16), (0.03, 0.16), (0.03, 0)], WHITE, 12, -a - 0.02, 0, h * 0.4),
            *[box(0.14, w * 1.02, 0.14, tint(rng, "metal"), s * a, 0, 0.3) for s in (-1, 1)],
            *extra,
            *wheels_at(rng, (-n * 0.29, n * 0.3), w + 0.02, 0.32, 0.19),
        ]
    )


@VAN.style()
def van_low_poly_chunky(rng):
    n, w, h, c = u(rng, 2.9, 3.8), u(rng, 1.7, 2.1), u(rng, 1.9, 2.4), tint(rng, pick(rng, "paint", "white"))
    a, nose = n / 2, u(rng, 0.1, 0.6)
    p = [(-a, 0.35), (a, 0.35), (a, h), (-a + nose + 0.45, h), (-a + nose, h * 0.6), (-a, h * 0.5)]
    side = [(-a + nose + 0.2, h * 0.6), (-a * 0.1, h * 0.6), (-a * 0.1, h * 0.87), (-a + nose + 0.42, h * 0.87)]
    rest = box(n * 0.4, w * 1.02, h * 0.26, DARK, n * 0.22, 0, h * 0.6)
    screen = [
        (-a + nose - 0.03, h * 0.63),
        (-a + nose + 0.2, h * 0.63),
        (-a + nose + 0.5, h * 0.93),
        (-a + nose + 0.37, h * 0.93),
    ]
    return facing(
        [
            prism(p, w, c, top=0.93, split=h * 0.8),
            prism(side, w * 1.02, DARK, top=0.95, split=h * 0.8),
            *([rest] if odds(rng, 0.5) else []),
            prism(screen, w * 0.8, DARK),
            *[box(0.1, 0.25, 0.2, WHITE, -a, s * w * 0.32, h * 0.33) for s in (-1, 1)],
            box(n * 1.03, w * 1.03, 0.16, tint(rng, "any"), 0, 0, 0.38),
            *rollers(rng, (-n * 0.28, n * 0.28), w + 0.14, u(rng, 0.38, 0.5), 0.32, int(rng.integers(6, 10))),
        ]
    )


@VAN.style()
def van_step_delivery(rng):
    n, w, h, c = u(rng, 5.0, 6.5), u(rng, 2.0, 2.3), u(rng, 2.7, 3.1), tint(rng, pick(rng, "wood", "white", "paint"))
    a = n / 2
    p = [(-a, 0.45), (a, 0.45), (a, h), (-a + 1.0, h), (-a + 0.75, h * 0.52), (-a, h * 0.42)]
    return facing(
        [
            prism(p, w, c),
            prism(
                [(-a + 0.72, h * 0.55), (-a + 0.9, h * 0.55), (-a + 1.05, h * 0.88), (-a + 0.92, h * 0.88)],
                w * 0.9,
                DARK,
            ),
            box(0.75, w * 1.01, h * 0.62, DARK, -a + 1.45, 0, h * 0.3),
            box(n * 0.5, w * 1.012, 0.12, tint(rng, "paint"), n * 0.15, 0, h * 0.6),
            box(0.05, w * 0.5, h * 0.15, DARK, -a, 0, h * 0.2),
            *[box(0.07, 0.2, 0.2, WHITE, -a, s * w * 0.36, h * 0.25) for s in (-1, 1)],
            *both(box(0.08, 0.2, 0.35, DARK, -a + 0.8, w / 2 + 0.14, h * 0.6)),
            box(0.03, w * 0.8, h * 0.65, tint(rng, "metal"), a + 0.01, 0, 0.7),
            box(0.3, w * 0.9, 0.15, DARK, a + 0.1, 0, 0.45),
            *wheels_at(rng, (-n * 0.33, n * 0.27), w, 0.4, 0.28),
        ]
    )


@VAN.style()
def van_family_detailed(rng):
    n, w, h = u(rng, 4.4, 5.1), u(rng, 1.8, 2.0), u(rng, 1.7, 2.0)
    c = tint(rng, pick(rng, "paint", "metal", "white"))
    rails = both(box(n * 0.45, 0.04, 0.05, DARK, n * 0.1, w * 0.33, h + 0.02))
    return facing(
        [
            *car_shell(rng, c, n, w, h, n * u(rng, 0.12, 0.18), 0.04, n * 0.16, u(rng, 0.05, 0.2), 0.55, pillars=3),
            *car_trim(rng, n, w, h, 0.55),
            box(n * 0.3, w * 1.012, 0.03, DARK, n * 0.28, 0, h * 0.5),
            *(rails if odds(rng, 0.5) else []),
            *wheels_at(rng, (-n * 0.33, n * 0.29), w + 0.02, 0.33, 0.21),
        ]
    )


@VAN.style()
def van_open_rear_doors(rng):
    n, w, h, c = u(rng, 4.6, 5.8), u(rng, 1.8, 2.0), u(rng, 2.1, 2.6), tint(rng, pick(rng, "white", "paint"))
    a, t, z = n / 2, 0.06, 0.35
    front = [(-a, z), (-a + 2.0, z), (-a + 2.0, h), (-a + 1.5, h), (-a + 0.85, h * 0.56), (-a, h * 0.45)]
    m = n - 2.0
    swing = u(rng, 1.6, 2.4)
    doors = both(box(t, w / 2, h - z - 0.1, c, 0, -w / 4, z + 0.05).turned(swing).moved(a, w / 2))
    load = [
        box(
            u(rng, 0.4, 0.7), u(rng, 0.4, 0.7), u(rng, 0.3, 0.6), tint(rng, "wood"), a - 0.5 - k * 0.8, s * 0.4, z + 0.1
        )
        for k in range(3)
        for s in (-1, 1)
    ]
    return facing(
        [
            prism(front, w, c),
            prism(
                [(-a + 0.95, h * 0.58), (-a + 1.8, h * 0.58), (-a + 1.8, h * 0.9), (-a + 1.5, h * 0.9)], w * 1.015, DARK
            ),
            prism(
                [(-a + 0.85, h * 0.6), (-a + 1.0, h * 0.6), (-a + 1.5, h * 0.93), (-a + 1.38, h * 0.93)], w * 0.88, DARK
            ),
            *both(box(m, t, h - z, c, a - m / 2, w / 2 - t / 2, z)),
            box(m, w, t, c, a - m / 2, 0, h - t),
            box(m, w, 0.1, DARK, a - m / 2, 0, z),
            *doors,
            *(load if odds(rng, 0.6) else []),
            *[
                box(0.06, 0.28, 0.18, c_, x, s * w * 0.36, h * 0.3)
                for x, c_ in ((-a, WHITE), (a, RED))
                for s in (-1, 1)
            ],
            *(both(cylinder(0.05, 0.1, AMBER, 0, w * 0.3, h)) if odds(rng, 0.3) else []),
            *([lathe([(0.4, 0), (0.3, 0.1), (0, 0.12)], DARK, 8, 0, 0, h)] if odds(rng, 0.3) else []),
            *wheels_at(rng, (-n * 0.32, n * 0.3), w, 0.36, 0.22),
            soft_box(0.14, w, 0.2, DARK, -a, 0, 0.3, r=0.04),
        ]
    )
