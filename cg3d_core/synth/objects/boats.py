"""More styles of boat; sailboats."""

from __future__ import annotations

import numpy as np

from ..forms import loft, odds, pick, sheet, soft_box, sweep, u
from ..mesh import bar, box, cylinder, slab, torus
from ..palette import tint
from .cars import facing, vehicle_category
from .transport import BOAT, _hull
from .vehicle_parts import DARK, RED, both, fin, frustum, plan, prism, spindle


def block_hull(n, w, h, c, bow=0.3, under=0.7) -> list:
    """Closed hull of few facets, pointed bow at -x."""
    a = n / 2
    o = np.float32([(-a, 0), (-a + n * bow, w / 2), (a, w * 0.45), (a, -w * 0.45), (-a + n * bow, -w / 2)])
    low = o * np.float32((0.85, under)) + np.float32((n * 0.03, 0))
    from_low = [np.c_[p, np.full(5, z)] for p, z in ((low, 0.0), (o, h))]
    from_low[1][0, 2] = h * 1.25
    return [loft([r[::-1] for r in from_low], c)]


@BOAT.style()
def boat_low_poly(rng):
    n, c, d = u(rng, 2.2, 5.0), tint(rng, pick(rng, "paint", "wood", "white")), tint(rng, "wood")
    w, h = n * u(rng, 0.38, 0.5), n * u(rng, 0.16, 0.24)
    cabin = [
        box(n * 0.3, w * 0.6, h * 0.9, tint(rng, "white"), n * 0.08, 0, h),
        box(n * 0.36, w * 0.7, h * 0.15, tint(rng, "paint"), n * 0.08, 0, h * 1.9),
    ]
    cabin += [box(n * 0.2, w * 0.62, h * 0.35, DARK, n * 0.06, 0, h * 1.35)]
    funnel = [cylinder(n * 0.05, h * 0.8, RED, n * 0.12, 0, h * 2.0, n=7)]
    seats = [box(n * 0.1, w * 0.85, h * 0.12, d, x * n, 0, h * 1.02) for x in (-0.1, 0.2)]
    kind = int(rng.integers(3))
    return facing(
        [
            *block_hull(n, w, h, c),
            box(n * 0.62, w * 0.7, h * 0.06, d, n * 0.1, 0, h),
            *(seats if kind == 0 else cabin),
            *(funnel if kind == 2 else []),
        ]
    )


@BOAT.style()
def boat_container_or_cargo_ship(rng):
    n = u(rng, 20, 40)
    w, h, c = n * u(rng, 0.14, 0.19), n * u(rng, 0.07, 0.1), tint(rng, "paint")
    rows, hue = int(rng.integers(4, 8)), [tint(rng, "paint") for _ in range(4)]
    step = n * 0.58 / rows
    boxes = [
        box(step * 0.94, w * 0.27, h * 0.32 * m, hue[int(rng.integers(4))], -n * 0.3 + step * k, s * w * 0.3, h)
        for k in range(rows) for s in (-1, 0, 1) for m in (int(rng.integers(1, 5)),)
    ]  # fmt: skip
    x = n * 0.38
    house = [
        box(n * 0.09, w * 0.8, h * 1.9, (0.93, 0.93, 0.9), x, 0, h),
        box(n * 0.07, w * 1.05, h * 0.35, (0.93, 0.93, 0.9), x, 0, h * 2.6),
    ]
    house += [box(n * 0.092, w * 0.7, h * 0.15, DARK, x - 0.1, 0, h * (1.4 + 0.5 * k)) for k in range(3)]
    return facing(
        [
            *block_hull(n, w, h, c, 0.15, 0.85),
            *boxes,
            *house,
            box(n * 0.05, w * 0.3, h * 0.9, c, x + n * 0.05, 0, h * 2.5),
        ]
    )


@BOAT.style()
def boat_passenger_liner(rng):
    n = u(rng, 15, 40)
    w, h, c = n * u(rng, 0.13, 0.18), n * u(rng, 0.06, 0.08), tint(rng, pick(rng, "black", "white", "paint"))
    decks = int(rng.integers(2, 5))
    parts = [m for k in range(decks) for m in (
        box(n * (0.72 - 0.1 * k), w * (0.85 - 0.06 * k), h * 0.5, (0.93, 0.93, 0.92), n * 0.04, 0, h * (1 + 0.5 * k)),
        box(n * (0.7 - 0.1 * k), w * (0.86 - 0.06 * k), h * 0.16, DARK, n * 0.04, 0, h * (1.17 + 0.5 * k)))]  # fmt: skip
    f, top = tint(rng, "paint"), h * (1 + 0.5 * decks)
    stacks = [
        cylinder(w * 0.14, h * 1.1, f, n * (0.14 * k - 0.1), 0, top, n=12) for k in range(int(rng.integers(1, 4)))
    ]
    rafts = [
        m
        for k in range(4)
        for m in both(
            spindle(
                [(-n * 0.03, 0), (-n * 0.015, h * 0.14), (n * 0.015, h * 0.14), (n * 0.03, 0)],
                (0.9, 0.5, 0.1),
                8,
                n * (0.13 * k - 0.17),
                w * 0.45,
                h * 1.6,
            )
        )
    ]
    return facing(
        [
            _hull(rng, n, w, h, c),
            plan(
                [
                    (-n * 0.42, 0),
                    (-n * 0.2, w * 0.45),
                    (n * 0.48, w * 0.4),
                    (n * 0.48, -w * 0.4),
                    (-n * 0.2, -w * 0.45),
                ],
                0.1,
                tint(rng, "wood"),
                h,
            ),
            *parts,
            *stacks,
            *rafts,
        ]
    )


@BOAT.style()
def boat_canoe_or_kayak(rng):
    n, c = u(rng, 3.0, 5.2), tint(rng, pick(rng, "paint", "wood"))
    w, h = u(rng, 0.6, 0.95), u(rng, 0.28, 0.42)
    x = np.linspace(-1, 1, 11)
    half, rise = w / 2 * np.sqrt(np.maximum(1 - np.abs(x) ** 2.4, 0.002)), h * (1 + 0.5 * x**4)
    closed = odds(rng, 0.4)
    sec = [(-1, 1), (-0.9, 0.45), (-0.5, 0.0), (0.5, 0.0), (0.9, 0.45), (1, 1)] + (
        [(0.4, 1.25), (-0.4, 1.25)] if closed else [(0.9, 0.96), (0.45, 0.12), (-0.45, 0.12), (-0.9, 0.96)]
    )
    hull = loft([[(a * n / 2, s * b, q * r) for s, q in sec] for a, b, r in zip(x, half, rise, strict=True)], c)
    inside = [
        torus(w * 0.3, 0.03, DARK, 0.05, 0, h * 1.25, 14).scaled(1.6, 1, 1),
        box(0.5, w * 0.4, 0.02, DARK, 0.05, 0, h * 1.24),
    ]
    seats = [box(0.22, w * 0.85, 0.03, tint(rng, "wood"), s * n * 0.25, 0, h * 0.7) for s in (-1, 1)]
    paddle = bar((-0.2, -0.9, h * 1.35), (0.3, 0.9, h * 1.5), 0.016, tint(rng, "wood"), 6)
    blades = [
        box(0.12, 0.4, 0.02, tint(rng, "paint"), x_, y, h * z) for x_, y, z in ((-0.22, -1.0, 1.34), (0.32, 1.0, 1.48))
    ]
    return facing([hull, *(inside if closed else seats), *([paddle, *blades] if odds(rng, 0.5) else [])])


@BOAT.style()
def boat_fishing_trawler(rng):
    n, c = u(rng, 6, 14), tint(rng, "paint")
    w, h, m = n * 0.3, n * 0.15, tint(rng, "metal")
    x, white = -n * u(rng, 0.05, 0.15), (0.93, 0.93, 0.9)
    net = [bar((n * 0.3, s * w * 0.35, h * 0.9), (n * 0.3, s * w * 0.3, h * 2.6), n * 0.008, m, 6) for s in (-1, 1)] + [
        bar((n * 0.3, -w * 0.33, h * 2.6), (n * 0.3, w * 0.33, h * 2.6), n * 0.008, m, 6)
    ]
    boom = bar((x + n * 0.13, 0, h * 1.6), (n * 0.42, 0, h * 2.8), n * 0.008, m, 6)
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.72, w * 0.72, 0.08, tint(rng, "wood"), n * 0.08, 0, h * 0.85),
            box(n * 0.24, w * 0.55, h * 1.1, white, x, 0, h * 0.9),
            box(n * 0.25, w * 0.5, h * 0.32, DARK, x, 0, h * 1.5),
            box(n * 0.28, w * 0.65, h * 0.1, c, x, 0, h * 2.0),
            bar((x, 0, h * 2), (x, 0, h * u(rng, 3.0, 4.2)), n * 0.01, m, 6),
            *net,
            boom,
            cylinder(n * 0.03, w * 0.5, m, n=10).turned(np.pi / 2, "x").moved(n * 0.2, w * 0.25, h * 1.1),
            *[box(n * 0.06, w * 0.2, h * 0.35, tint(rng, "any"), n * 0.38, s * w * 0.15, h * 0.9) for s in (-1, 1)],
            *[
                m_
                for k in (-0.2, 0.05, 0.3)
                for m_ in both(
                    torus(n * 0.02, n * 0.01, DARK, n=10).turned(np.pi / 2, "x").moved(k * n, w * 0.5, h * 0.75)
                )
            ],
        ]
    )


@BOAT.style()
def boat_inflatable(rng):
    n, w, r, c = u(rng, 2.4, 4.0), u(rng, 1.3, 1.7), u(rng, 0.18, 0.25), tint(rng, pick(rng, "metal", "black", "paint"))
    a, b = n / 2, w / 2 - r
    path = [
        (a, b, r),
        (0, b, r),
        (-a * 0.5, b, r),
        (-a * 0.85, b * 0.55, r * 1.4),
        (-a, 0, r * 1.7),
        (-a * 0.85, -b * 0.55, r * 1.4),
        (-a * 0.5, -b, r),
        (0, -b, r),
        (a, -b, r),
    ]
    motor = [box(0.3, 0.3, 0.4, DARK, a * 0.95, 0, r * 2.4), box(0.12, 0.1, 0.8, DARK, a * 0.98, 0, 0)]
    return facing(
        [
            sweep(path, r, c, 10),
            plan([(-a * 0.85, 0), (-a * 0.5, b), (a * 0.85, b), (a * 0.85, -b), (-a * 0.5, -b)], 0.06, DARK, r * 0.5),
            box(0.07, w - 2 * r, r * 2, tint(rng, "wood"), a * 0.85, 0, r * 0.4),
            box(0.25, w * 0.8, 0.05, tint(rng, "wood"), 0.1, 0, r * 1.8),
            *(motor if odds(rng, 0.6) else []),
        ]
    )


SAILBOAT = vehicle_category(
    "sailboat",
    ("sailing boat", "sailing ship", "yacht", "sailing yacht", "sailing dinghy", "catamaran"),
    "a boat with a mast that is driven by the wind in its sails",
    "what races in a regatta",
    "a hull with a tall triangle of cloth above it",
)


def _sail(points, y=0.0, c=(0.94, 0.94, 0.92), t=0.02):
    return prism(points, t, c, y)


def _rig(rng, n, h, x, tall, m, jib=True, c=None):
    """Mast, boom and one or two triangular sails."""
    c, r = c or tint(rng, pick(rng, "white", "white", "paint")), n * 0.009
    back, low = x + n * u(rng, 0.36, 0.46), h + tall * 0.1
    parts = [
        bar((x, 0, h * 0.5), (x, 0, h + tall), r, m, 7),
        bar((x, 0, low), (back, 0, low), r * 0.8, m, 6),
        _sail([(x + r, low + 0.02), (back, low + 0.02), (x + r, h + tall * 0.97)], 0, c, n * 0.006),
    ]
    if jib:
        parts.append(
            _sail([(-n * 0.47, h * 1.2), (x - n * 0.02, low), (x - r, h + tall * u(rng, 0.7, 0.95))], 0, c, n * 0.006)
        )
    return parts


@SAILBOAT.style()
def sailboat_sloop(rng):
    n, c = u(rng, 3.5, 10), tint(rng, pick(rng, "white", "paint", "wood"))
    w, h = n * u(rng, 0.28, 0.34), n * u(rng, 0.1, 0.14)
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.7, w * 0.7, 0.05, tint(rng, "wood"), 0.08 * n, 0, h * 0.85),
            soft_box(n * 0.28, w * 0.5, h * 0.6, tint(rng, "white"), n * 0.02, 0, h * 0.9, r=0.1),
            *_rig(rng, n, h, -n * 0.1, n * u(rng, 1.0, 1.35), tint(rng, pick(rng, "metal", "wood"))),
        ]
    )


@SAILBOAT.style()
def sailboat_low_poly(rng):
    n, c = u(rng, 2.0, 4.5), tint(rng, pick(rng, "paint", "wood"))
    w, h, tall = n * u(rng, 0.38, 0.5), n * u(rng, 0.16, 0.24), n * u(rng, 0.8, 1.2)
    x, s, t = -n * 0.05, tint(rng, pick(rng, "white", "paint")), n * 0.03
    flag = box(n * 0.15, 0.03, n * 0.09, RED, x + n * 0.08, 0, h + tall)
    return facing(
        [
            *block_hull(n, w, h, c),
            box(n * 0.6, w * 0.68, h * 0.06, tint(rng, "wood"), n * 0.1, 0, h),
            bar((x, 0, h * 0.5), (x, 0, h + tall * 1.1), n * 0.025, tint(rng, "wood"), 6),
            _sail([(x + t, h * 1.4), (x + n * 0.45, h * 1.4), (x + t, h + tall)], 0, s, t),
            *(
                [_sail([(-n * 0.45, h * 1.4), (x - t, h * 1.4), (x - t, h + tall * 0.8)], 0, s, t)]
                if odds(rng, 0.6)
                else []
            ),
            *([flag] if odds(rng, 0.5) else []),
        ]
    )


@SAILBOAT.style()
def sailboat_catamaran(rng):
    n, c = u(rng, 5, 12), tint(rng, "white")
    w, h = n * u(rng, 0.45, 0.55), n * 0.1
    return facing(
        [
            *both(_hull(rng, n, w * 0.24, h, c).moved(0, w * 0.4, 0)),
            box(n * 0.5, w * 0.85, h * 0.25, c, n * 0.1, 0, h * 0.8),
            box(n * 0.25, w * 0.75, 0.03, DARK, -n * 0.27, 0, h * 0.95),
            frustum((n * 0.36, w * 0.7), (n * 0.26, w * 0.55), c, n * 0.06, 0, h, h * 0.7, n * 0.03),
            box(n * 0.26, w * 0.66, h * 0.25, DARK, n * 0.06, 0, h * 1.2),
            *_rig(rng, n, h * 1.2, -n * 0.1, n * u(rng, 1.1, 1.4), tint(rng, "metal")),
        ]
    )


@SAILBOAT.style()
def sailboat_dinghy_one_sail(rng):
    n, c = u(rng, 2.4, 4.5), tint(rng, pick(rng, "white", "paint", "wood"))
    w, h = n * 0.36, n * 0.13
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.08, w * 0.85, 0.04, tint(rng, "wood"), 0, 0, h * 0.8),
            *_rig(rng, n, h, -n * u(rng, 0.28, 0.36), n * u(rng, 1.1, 1.5), tint(rng, "metal"), False),
            fin(n * 0.08, n * 0.06, h * 1.1, 0.02, 0.03, tint(rng, "wood"), n * 0.49, h * 0.1),
            bar((n * 0.47, 0, h * 1.1), (n * 0.3, 0, h * 1.2), 0.015, tint(rng, "wood"), 5),
        ]
    )


@SAILBOAT.style()
def sailboat_square_rigged_ship(rng):
    n, c, s = u(rng, 12, 35), tint(rng, "wood"), tint(rng, pick(rng, "white", "white", "clay"))
    w, h, m = n * 0.24, n * 0.14, tint(rng, "wood")
    parts = []
    for k in range(int(rng.integers(2, 4))):
        x, tall = n * (-0.28 + 0.27 * k), n * (0.55, 0.68, 0.5)[k]
        parts.append(bar((x, 0, h * 0.5), (x, 0, h + tall), n * 0.01, m, 6))
        for j in range(3):
            z, wide = h + tall * (0.18 + 0.27 * j), n * (0.34 - 0.07 * j)
            y = np.linspace(-0.5, 0.5, 5)
            grid = [
                [(x - n * 0.015 - b * (1 - (2 * q) ** 2), q * wide * (1.0 - 0.1 * e), z + e * tall * 0.23) for q in y]
                for e, b in ((0, 0.0), (0.5, n * 0.04), (1, 0.0))
            ]
            parts += [
                sheet(grid, s, 0.03),
                bar((x, -wide / 2, z + tall * 0.23), (x, wide / 2, z + tall * 0.23), n * 0.006, m, 5),
            ]
    return facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.75, w * 0.72, 0.08, tint(rng, "wood"), n * 0.06, 0, h * 0.8),
            box(n * 0.2, w * 0.85, h * 0.6, c, n * 0.38, 0, h * 0.9),
            bar((-n * 0.45, 0, h * 1.3), (-n * 0.7, 0, h * 1.9), n * 0.008, m, 6),
            *parts,
            *[box(0.3, w * 0.99, 0.3, DARK, x * n, 0, h * 0.55) for x in np.linspace(-0.12, 0.3, 5)],
        ]
    )


@SAILBOAT.style()
def sailboat_model_on_stand(rng):
    """A keel boat with its deep keel, as models and yachts on land show it."""
    n, c = u(rng, 1.3, 6.0), tint(rng, pick(rng, "white", "paint", "wood"))
    w, h, d = n * 0.26, n * 0.11, n * 0.16
    stand = [box(n * 0.04, w * 0.9, d * 1.3, tint(rng, "wood"), s * n * 0.2, 0, -d) for s in (-1, 1)] + [
        box(n * 0.5, n * 0.03, n * 0.03, tint(rng, "wood"), 0, s * w * 0.4, -d) for s in (-1, 1)
    ]
    return facing(
        [
            _hull(rng, n, w, h, c),
            fin(n * 0.14, n * 0.22, d, -n * 0.02, n * 0.02, c, 0, 0).scaled(1, 1, -1),
            spindle([(-n * 0.12, 0), (-n * 0.08, n * 0.025), (n * 0.1, n * 0.02), (n * 0.13, 0)], DARK, 8, 0, 0, -d),
            fin(n * 0.06, n * 0.05, d * 0.6, 0, n * 0.012, c, n * 0.4, 0).scaled(1, 1, -1),
            slab(
                [
                    (-n * 0.4, 0),
                    (-n * 0.1, -w * 0.42),
                    (n * 0.47, -w * 0.38),
                    (n * 0.47, w * 0.38),
                    (-n * 0.1, w * 0.42),
                ],
                n * 0.01,
                tint(rng, "wood"),
                h * 0.95,
            ),
            *_rig(rng, n, h, -n * 0.08, n * u(rng, 1.1, 1.4), tint(rng, "wood")),
            *(stand if odds(rng, 0.6) else []),
        ]
    )
