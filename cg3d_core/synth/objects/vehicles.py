"""Vehicles: bicycle, car, bus, truck, van, motorcycle, airplane, boat, tractor, train."""

from __future__ import annotations

import numpy as np

from ..forms import bezier, loft, odds, oval, pick, ring_of, rounded_rect, soft_box, stack, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, slab, sphere, torus
from ..palette import tint
from ..registry import Category


def _vehicle(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    return Category(name, "vehicle", synonyms=synonyms, glosses=glosses, place="floor")


def _facing(parts) -> Mesh:
    """Assemble a vehicle drawn with its nose at -x and turn it to face -y."""
    return settled(merge(parts).turned(np.pi / 2))


def wheel(r: float, w: float, rng) -> Mesh:
    """Car wheel centred at the origin, axle along y."""
    tyre = lathe(
        [(r * 0.6, 0), (r * 0.95, 0), (r, w * 0.2), (r, w * 0.8), (r * 0.95, w), (r * 0.6, w)], tint(rng, "black"), 18
    )
    return stood(merge([tyre, cylinder(r * 0.62, w * 0.9, tint(rng, "metal"), z=w * 0.05, n=10)])).moved(0, w / 2, 0)


def _wheels(rng, xs, track, r, w):
    one = wheel(r, w, rng)
    return [one.moved(x, s * (track / 2 - w / 2), r) for x in xs for s in (-1, 1)]


def _side(profile, width, colour, top=1.0, split=None) -> Mesh:
    """Body from a side outline (x, z), extruded across y; points higher than ``split`` are narrowed by ``top``."""
    p = np.float32(profile)
    narrow = np.where(p[:, 1] > (split if split is not None else 1e9), top, 1.0)
    left = np.stack([p[:, 0], -width / 2 * narrow, p[:, 1]], 1)
    right = np.stack([p[:, 0], width / 2 * narrow, p[:, 1]], 1)
    return loft([right, left], colour)


BICYCLE = _vehicle(
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
    return _facing(_bicycle(rng, r, r * u(rng, 2.95, 3.2), False))


@BICYCLE.style()
def bicycle_step_through(rng):
    r = u(rng, 0.22, 0.34)
    parts = _bicycle(rng, r, r * u(rng, 2.95, 3.3), True)
    return _facing([*parts, soft_box(0.3, 0.24, 0.2, tint(rng, "wood"), -r * 1.5, 0, r * 2.6, r=0.03)])


CAR = _vehicle(
    "car",
    ("motorcar", "sedan", "hatchback", "passenger car", "taxi"),
    "a road vehicle with four wheels and an engine",
    "what most families drive",
    "a motor vehicle for a few passengers",
)


def _car(rng, n, w, h, nose, tail, screen):
    """Side outline of a car: nose and tail lengths, sloping windscreen."""
    c, r = tint(rng, pick(rng, "paint", "metal", "white", "black")), u(rng, 0.29, 0.36)
    belt, low = h * 0.6, 0.2
    body = [
        (-n / 2, low),
        (n / 2, low),
        (n / 2, belt * 0.95),
        (n / 2 - tail, belt),
        (-n / 2 + nose, belt),
        (-n / 2 + 0.1, belt * 0.78),
        (-n / 2, belt * 0.6),
    ]
    cabin = [
        (n / 2 - tail + 0.05, belt),
        (n / 2 - tail - screen * 0.6, h),
        (-n / 2 + nose + screen, h),
        (-n / 2 + nose, belt),
    ]
    glass = [(x * 0.97, z * 0.985 + 0.01) for x, z in cabin]
    lamps = [box(0.04, 0.25, 0.12, (0.95, 0.95, 0.9), -n / 2 + 0.01, s * w * 0.36, belt * 0.62) for s in (-1, 1)] + [
        box(0.04, 0.2, 0.12, (0.7, 0.1, 0.1), n / 2, s * w * 0.38, belt * 0.7) for s in (-1, 1)
    ]
    return [
        _side(body[::-1], w, c),
        _side(cabin[::-1], w * 0.94, c, 0.82, belt + 0.05),
        _side(glass[::-1], w * 0.95, tint(rng, "black"), 0.82, belt + 0.05),
        *lamps,
        *_wheels(rng, (-n * 0.31, n * 0.3), w + 0.02, r, 0.2),
    ]


@CAR.style()
def car_sedan(rng):
    n = u(rng, 4.1, 5.0)
    return _facing(_car(rng, n, u(rng, 1.65, 1.9), u(rng, 1.35, 1.5), n * 0.27, n * 0.17, 0.7))


@CAR.style()
def car_hatchback(rng):
    n = u(rng, 3.2, 4.2)
    return _facing(_car(rng, n, u(rng, 1.55, 1.8), u(rng, 1.4, 1.6), n * 0.23, n * 0.03, 0.6))


@CAR.style()
def car_off_road(rng):
    n = u(rng, 3.8, 4.9)
    spare = wheel(0.35, 0.2, rng).turned(np.pi / 2).moved(n / 2 + 0.1, 0, 0.9)
    return _facing(
        [
            *_car(rng, n, u(rng, 1.75, 2.0), u(rng, 1.65, 1.95), n * 0.25, 0.05, 0.25),
            *([spare] if odds(rng, 0.6) else []),
        ]
    )


@CAR.style()
def car_sports(rng):
    n, w = u(rng, 3.9, 4.6), u(rng, 1.75, 1.95)
    return _facing(
        [
            *_car(rng, n, w, u(rng, 1.1, 1.25), n * 0.34, n * 0.2, 0.8),
            box(0.2, w * 0.85, 0.04, tint(rng, "black"), n / 2 - 0.12, 0, 0.95),
        ]
    )


BUS = _vehicle(
    "bus",
    ("coach", "omnibus", "city bus", "school bus"),
    "a long vehicle that carries many passengers",
    "public transport with rows of seats",
    "what children take to school",
)


def _windows(rng, n, w, z0, z1, count):
    g = tint(rng, "black")
    step = n * 0.9 / count
    return [box(step * 0.85, w * 1.006, z1 - z0, g, (k - (count - 1) / 2) * step, 0, z0) for k in range(count)]


@BUS.style()
def bus_city(rng):
    n, w, h = u(rng, 8.5, 12.5), u(rng, 2.4, 2.6), u(rng, 2.8, 3.2)
    body = soft_box(n, w, h - 0.35, tint(rng, pick(rng, "paint", "white")), z=0.35, r=0.15)
    return _facing(
        [
            body,
            *_windows(rng, n, w, 1.4, h - 0.5, 8),
            box(0.02, w * 0.9, 1.2, tint(rng, "black"), -n / 2, 0, 1.3),
            *_wheels(rng, (-n * 0.3, n * 0.28), w, 0.48, 0.28),
        ]
    )


@BUS.style()
def bus_with_bonnet(rng):
    n, w, h, c = (
        u(rng, 6.5, 9.0),
        u(rng, 2.2, 2.5),
        u(rng, 2.7, 3.0),
        (0.95, 0.7, 0.1) if odds(rng, 0.7) else tint(rng, "paint"),
    )
    return _facing(
        [
            soft_box(n, w, h - 0.5, c, 0.7, 0, 0.5, r=0.2),
            *[m.moved(0.7) for m in _windows(rng, n, w, 1.5, h - 0.4, 9)],
            soft_box(1.5, w * 0.8, 0.9, c, -n / 2 + 0.1, 0, 0.5, r=0.2),
            *_wheels(rng, (-n * 0.48, n * 0.35), w, 0.48, 0.28),
        ]
    )


@BUS.style()
def bus_double_decker(rng):
    n, w, h = u(rng, 8, 11), u(rng, 2.4, 2.6), u(rng, 4.1, 4.5)
    return _facing(
        [
            soft_box(n, w, h - 0.35, tint(rng, "paint"), z=0.35, r=0.15),
            *_windows(rng, n, w, 1.3, 2.1, 8),
            *_windows(rng, n, w, 2.9, 3.8, 8),
            *_wheels(rng, (-n * 0.3, n * 0.28), w, 0.48, 0.28),
        ]
    )


TRUCK = _vehicle(
    "truck",
    ("lorry", "pickup truck", "fire truck", "delivery truck", "semi-trailer"),
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
    return _facing(
        [
            *_cab(rng, w, h, c),
            load,
            box(n + 1.5, 0.8, 0.25, tint(rng, "black"), n / 2, 0, 0.55),
            *_wheels(rng, (-0.1, n * 0.75, n * 0.9), w, 0.48, 0.28),
        ]
    )


@TRUCK.style()
def truck_pickup(rng):
    n, w, h, c = u(rng, 4.8, 5.8), u(rng, 1.8, 2.0), u(rng, 1.7, 1.9), tint(rng, "paint")
    parts = [
        *_car(rng, n, w, h, n * 0.26, n * 0.38, 0.5)[1:],
        box(n * 0.62, w, 0.6, c, -n * 0.19, 0, 0.4),
        box(n * 0.38, w, 0.15, c, n * 0.31, 0, 0.4),
    ]
    return _facing(
        [
            *parts,
            *[box(n * 0.38, 0.07, 0.6, c, n * 0.31, s * (w / 2 - 0.035), 0.4) for s in (-1, 1)],
            box(0.07, w, 0.6, c, n / 2, 0, 0.4),
        ]
    )


@TRUCK.style()
def truck_fire_engine(rng):
    n, w, h, c = u(rng, 6, 8.5), u(rng, 2.3, 2.5), u(rng, 2.6, 3.0), (0.75, 0.1, 0.08)
    ladder = merge(
        [
            *[bar((0, y, 0), (n * 0.75, y, 0.25), 0.05, tint(rng, "metal"), 4) for y in (-0.25, 0.25)],
            *[
                bar((x, -0.25, x / n * 0.3), (x, 0.25, x / n * 0.3), 0.03, tint(rng, "metal"), 4)
                for x in np.linspace(0.2, n * 0.7, 10)
            ],
        ]
    )
    return _facing(
        [
            *_cab(rng, w, h, c),
            box(n * 0.75, w, h * 0.65, c, 0.85 + n * 0.375, 0, 0.6),
            *[box(n * 0.2, w * 1.01, 0.8, tint(rng, "metal"), 1.0 + n * (0.12 + 0.24 * k), 0, 0.9) for k in range(3)],
            ladder.moved(0.2, 0, h * 0.65 + 0.75),
            box(0.4, w * 0.7, 0.18, (0.2, 0.3, 0.9), 0, 0, h),
            *_wheels(rng, (0.0, n * 0.68), w, 0.5, 0.3),
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
    return _facing(
        [
            *_cab(rng, w, h, c),
            tub.moved(1.1 + n / 2, 0, 1.1),
            box(n + 1.6, 0.9, 0.3, tint(rng, "black"), n / 2, 0, 0.6),
            *_wheels(rng, (-0.1, n * 0.7, n * 0.95), w, 0.52, 0.3),
        ]
    )


VAN = _vehicle(
    "van",
    ("minibus", "delivery van", "ambulance", "camper van"),
    "a closed vehicle with sliding doors for goods or people",
    "a boxy car for parcels",
    "an emergency vehicle or small bus",
)


@VAN.style()
def van_panel(rng):
    n, w, h, c = u(rng, 4.4, 6.0), u(rng, 1.8, 2.1), u(rng, 1.9, 2.6), tint(rng, pick(rng, "white", "paint"))
    p = [(-n / 2, 0.3), (n / 2, 0.3), (n / 2, h), (-n / 2 + 1.5, h), (-n / 2 + 0.75, h * 0.58), (-n / 2, h * 0.45)]
    g = [(-n / 2 + 0.85, h * 0.6), (-n / 2 + 1.5, h * 0.6), (-n / 2 + 1.8, h * 0.93), (-n / 2 + 1.48, h * 0.93)]
    parts = [
        _side(p[::-1], w, c),
        _side(g[::-1], w * 1.01, tint(rng, "black")),
        *_wheels(rng, (-n * 0.32, n * 0.3), w, 0.35, 0.2),
    ]
    return _facing(
        [
            *parts,
            *(
                [
                    box(0.3, w * 0.7, 0.15, (0.2, 0.3, 0.9), -n * 0.1, 0, h),
                    box(n * 0.3, w * 1.012, 0.25, (0.8, 0.1, 0.1), n * 0.2, 0, h * 0.5),
                ]
                if odds(rng, 0.4)
                else []
            ),
        ]
    )


@VAN.style()
def van_with_windows(rng):
    n, w, h = u(rng, 4.0, 5.2), u(rng, 1.7, 1.95), u(rng, 1.85, 2.2)
    return _facing(
        [
            soft_box(n, w, h - 0.3, tint(rng, "paint"), z=0.3, r=0.3, n=3),
            *_windows(rng, n, w, h * 0.6, h * 0.88, 4),
            box(0.05, w * 0.8, h * 0.3, tint(rng, "black"), -n / 2 + 0.02, 0, h * 0.58),
            *_wheels(rng, (-n * 0.32, n * 0.3), w, 0.33, 0.2),
        ]
    )


MOTORCYCLE = _vehicle(
    "motorcycle",
    ("motorbike", "scooter", "moped"),
    "a two-wheeled vehicle with an engine",
    "a heavy bike driven by a motor",
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
    return _facing(parts)


@MOTORCYCLE.style()
def motorcycle_scooter(rng):
    r, c, k = u(rng, 0.2, 0.26), tint(rng, pick(rng, "paint", "white")), tint(rng, "black")
    w = stood(torus(r * 0.8, r * 0.25, k, n=18))
    parts = [
        w.moved(-0.62, 0, r),
        w.moved(0.55, 0, r),
        soft_box(0.55, 0.35, 0.1, c, -0.1, 0, 0.25, r=0.05),
        sphere(0.42, 0.2, 0.25, c, 0.5, 0, 0.5, n=12),
        soft_box(0.7, 0.28, 0.1, k, 0.4, 0, 0.72, r=0.08),
    ]
    shield = soft_box(0.06, 0.42, 0.65, c, r=0.02).turned(0.25, "y").moved(-0.5, 0, 0.3)
    return _facing(
        [
            *parts,
            shield,
            bar((-0.62, 0, r), (-0.42, 0, 1.0), 0.03, c, 7),
            bar((-0.4, -0.33, 1.02), (-0.4, 0.33, 1.02), 0.018, k, 6),
            sphere(0.09, 0.09, 0.09, tint(rng, "metal"), -0.5, 0, 0.98, n=8),
            sphere(0.25, 0.11, 0.12, c, -0.62, 0, r * 1.6, n=10),
        ]
    )


AIRPLANE = _vehicle(
    "airplane",
    ("aeroplane", "plane", "aircraft", "jet", "airliner"),
    "a flying vehicle with two wings",
    "what takes travellers across the ocean",
    "a machine heavier than air that flies",
)


def _wing(span, root, tip, sweep_, c, z=0.0):
    o = [(-root / 2, 0), (root / 2, 0), (sweep_ + tip / 2, span), (sweep_ - tip / 2, span)]
    one = slab(o, root * 0.07, c, z)
    return [one, Mesh(one.vertices * np.float32([1, -1, 1]), one.faces[:, ::-1], one.colours)]


@AIRPLANE.style()
def airplane_jet(rng):
    n = u(rng, 12, 40)
    r, c = n * u(rng, 0.045, 0.06), tint(rng, pick(rng, "white", "metal", "paint"))
    body = sweep(
        [
            (x * n, 0, z * r)
            for x, z in ((-0.5, -0.2), (-0.48, -0.1), (-0.42, 0), (-0.3, 0), (0.2, 0), (0.38, 0.25), (0.5, 0.5))
        ],
        r * np.float32([0.05, 0.45, 0.9, 1, 1, 0.7, 0.12]),
        c,
        16,
    )
    fin = (
        slab([(0, 0), (n * 0.13, 0), (n * 0.16, n * 0.13), (n * 0.1, n * 0.13)], r * 0.15, tint(rng, "paint"))
        .turned(np.pi / 2, "x")
        .moved(n * 0.33, 0, r * 0.7)
    )
    engine = cylinder(r * 0.45, n * 0.09, tint(rng, "metal"), n=14).turned(np.pi / 2, "y")
    return _facing(
        [
            body,
            *[m.moved(-n * 0.03, 0, -r * 0.5) for m in _wing(n * 0.46, n * 0.17, n * 0.05, n * 0.17, c)],
            *[m.moved(n * 0.42, 0, r * 0.5) for m in _wing(n * 0.16, n * 0.08, n * 0.03, n * 0.06, c)],
            fin,
            *[engine.moved(-n * 0.06, s * n * 0.16, -r * 1.2) for s in (-1, 1)],
        ]
    )


@AIRPLANE.style()
def airplane_propeller(rng):
    n, c = u(rng, 5.5, 9), tint(rng, pick(rng, "white", "paint"))
    r = n * 0.075
    body = sweep(
        [(x * n, 0, z * r) for x, z in ((-0.48, 0), (-0.45, 0), (-0.2, 0.1), (0.1, 0.15), (0.5, 0.3))],
        r * np.float32([0.5, 0.85, 1.05, 0.8, 0.15]),
        c,
        12,
    )
    high = pick(rng, 1.0, -0.5)
    prop = [box(0.04, n * 0.24, 0.12, tint(rng, "black"), -n * 0.49).turned(a, "x") for a in (0.3, 0.3 + np.pi / 2)]
    fin = (
        slab([(0, 0), (n * 0.13, 0), (n * 0.14, n * 0.15), (n * 0.08, n * 0.15)], 0.06, tint(rng, "paint"))
        .turned(np.pi / 2, "x")
        .moved(n * 0.37, 0, r * 0.3)
    )
    gear = [
        bar((-n * 0.12, 0, -r * 0.5), (-n * 0.12, s * n * 0.1, -r * 2), 0.04, tint(rng, "metal"), 5)
        + wheel(0.22, 0.12, rng).moved(-n * 0.12, s * n * 0.1, -r * 2)
        for s in (-1, 1)
    ]
    return _facing(
        [
            body,
            *[m.moved(-n * 0.12, 0, r * high) for m in _wing(n * 0.62, n * 0.18, n * 0.14, 0.1, c)],
            *[m.moved(n * 0.43, 0, r * 0.3) for m in _wing(n * 0.2, n * 0.11, n * 0.07, 0.1, c)],
            *prop,
            fin,
            *gear,
            soft_box(n * 0.16, r * 1.3, r * 0.9, tint(rng, "glass"), -n * 0.1, 0, r * 0.6, r=0.2),
        ]
    )


BOAT = _vehicle(
    "boat",
    ("ship", "sailing boat", "rowing boat", "motorboat", "sailboat"),
    "a vessel for travelling on water",
    "what a fisherman goes out to sea in",
    "a small craft with a hull",
)


def _hull(rng, n, w, h, c):
    """Open hull, bow at -x."""
    t = np.linspace(0, 1, 9)
    half = w / 2 * np.sin(np.pi * (0.06 + 0.6 * t)) ** 0.8
    half[0] = 0.02
    top = np.r_[np.c_[(t - 0.5) * n, -half], np.c_[(t[::-1] - 0.5) * n, half[::-1]]]
    rise = np.r_[1 + 0.35 * (1 - t) ** 2, (1 + 0.35 * (1 - t) ** 2)[::-1]]

    def ring(s, z, k=1.0):
        return np.c_[top * np.float32([k, s]), rise * z]

    return loft(
        [
            ring(0.25, 0, 0.85),
            ring(0.8, h * 0.4, 0.95),
            ring(1, h),
            ring(0.88, h * 0.98, 0.97),
            ring(0.6, h * 0.25, 0.85),
        ],
        c,
    )


@BOAT.style()
def boat_rowing(rng):
    n, w, h, c = u(rng, 2.5, 5), u(rng, 1.0, 1.6), u(rng, 0.4, 0.6), tint(rng, pick(rng, "wood", "paint", "white"))
    oars = [
        bar((u(rng, -0.2, 0.4), s * 0.2, h * 0.8), (0.3, s * w * 1.1, h * 0.6), 0.025, tint(rng, "wood"), 6)
        for s in (-1, 1)
    ]
    return _facing(
        [
            _hull(rng, n, w, h, c),
            *[box(0.25, w * 0.8, 0.04, tint(rng, "wood"), x * n, 0, h * 0.65) for x in (-0.15, 0.1, 0.33)],
            *(oars if odds(rng, 0.6) else []),
        ]
    )


@BOAT.style()
def boat_sailing(rng):
    n, c = u(rng, 3.5, 9), tint(rng, pick(rng, "white", "paint"))
    w, h, tall = n * 0.32, n * 0.12, n * u(rng, 1.0, 1.3)
    sail = (
        slab([(0, h * 1.8), (n * 0.42, h * 1.8), (0, tall)], 0.02, tint(rng, "white"))
        .turned(np.pi / 2, "x")
        .moved(-n * 0.08)
    )
    jib = (
        slab([(-n * 0.45, h * 1.5), (-n * 0.1, h * 1.8), (-n * 0.1, tall * 0.8)], 0.02, tint(rng, "white"))
        .turned(np.pi / 2, "x")
        .moved(0.0)
    )
    return _facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.7, w * 0.7, 0.05, tint(rng, "wood"), 0.1 * n, 0, h * 0.85),
            sail,
            jib,
            bar((-n * 0.08, 0, h * 0.5), (-n * 0.08, 0, tall * 1.03), n * 0.012, tint(rng, "metal"), 7),
            soft_box(n * 0.25, w * 0.5, h * 0.6, c, n * 0.05, 0, h * 0.9, r=0.1),
        ]
    )


@BOAT.style()
def boat_motor(rng):
    n, c = u(rng, 4, 10), tint(rng, pick(rng, "white", "paint"))
    w, h = n * 0.33, n * 0.15
    return _facing(
        [
            _hull(rng, n, w, h, c),
            box(n * 0.75, w * 0.75, 0.06, tint(rng, "white"), 0.05 * n, 0, h * 0.9),
            soft_box(n * 0.32, w * 0.65, h * 0.9, tint(rng, "white"), 0, 0, h * 0.95, r=0.2),
            box(n * 0.28, w * 0.66, h * 0.35, tint(rng, "black"), -0.01 * n, 0, h * 1.35),
            box(n * 0.08, w * 0.2, h * 1.0, tint(rng, "black"), n * 0.47, 0, h * 0.4),
        ]
    )


TRACTOR = _vehicle(
    "tractor",
    ("farm tractor", "agricultural tractor", "farm machine"),
    "a farm vehicle with very big rear wheels",
    "what a farmer ploughs the field with",
)


@TRACTOR.style()
def tractor_open(rng):
    c, k, r = tint(rng, "paint"), tint(rng, "black"), u(rng, 0.6, 0.8)
    parts = [
        soft_box(1.5, 0.6, 0.55, c, -0.75, 0, 0.75, r=0.1),
        box(1.3, 0.5, 0.5, k, 0.3, 0, 0.5),
        *_wheels(rng, (0.55,), 1.8, r, 0.4),
        *_wheels(rng, (-1.1,), 1.5, r * 0.55, 0.25),
        soft_box(0.4, 0.45, 0.1, k, 0.6, 0, 1.15, r=0.05),
        soft_box(0.1, 0.45, 0.4, k, 0.8, 0, 1.2, r=0.04),
        bar((-1.0, 0.15, 1.2), (-1.0, 0.15, 1.9), 0.04, k, 7),
    ]
    return _facing(
        [
            *parts,
            bar((0.0, 0, 1.1), (0.15, 0, 1.5), 0.03, k, 6),
            torus(0.2, 0.02, k, n=14).turned(0.5, "y").moved(0.16, 0, 1.5),
            *[box(0.9, 0.4, 0.05, c, 0.55, s * 0.7, r * 2 + 0.03) for s in (-1, 1)],
        ]
    )


@TRACTOR.style()
def tractor_with_cab(rng):
    m, c = tractor_open(rng).turned(-np.pi / 2), tint(rng, "paint")
    posts = [bar((x, y, 0.9), (x * 0.95, y * 0.9, 2.5), 0.04, c, 4) for x in (0.1, 1.2) for y in (-0.5, 0.5)]
    return _facing(
        [
            m,
            *posts,
            soft_box(1.4, 1.2, 0.12, c, 0.65, 0, 2.45, r=0.1),
            *[box(1.0, 0.01, 0.8, tint(rng, "glass"), 0.65, s * 0.5, 1.6) for s in (-1, 1)],
        ]
    )


TRAIN = _vehicle(
    "train",
    ("locomotive", "railway carriage", "tram", "railcar"),
    "vehicles that run on rails",
    "what arrives at the railway station",
    "an engine pulling carriages",
)


@TRAIN.style()
def train_carriage(rng):
    n, w, h = u(rng, 12, 20), u(rng, 2.6, 3.0), u(rng, 3.3, 3.8)
    return _facing(
        [
            soft_box(n, w, h - 0.8, tint(rng, pick(rng, "paint", "metal", "white")), z=0.8, r=0.3, n=3),
            *_windows(rng, n, w, 1.9, 2.8, 10),
            box(n * 0.9, w * 0.8, 0.3, tint(rng, "black"), 0, 0, 0.55),
            *_wheels(rng, (-n * 0.4, -n * 0.28, n * 0.28, n * 0.4), 1.6, 0.45, 0.14),
        ]
    )


@TRAIN.style()
def train_steam_engine(rng):
    n, c, k = u(rng, 6.5, 10), tint(rng, pick(rng, "black", "paint")), tint(rng, "black")
    boiler = cylinder(0.75, n * 0.6, c, n=20).turned(-np.pi / 2, "y").moved(n * 0.12, 0, 1.9)
    parts = [
        boiler,
        box(n * 0.25, 2.4, 2.2, c, n * 0.25, 0, 1.1),
        box(n * 0.3, 2.7, 0.12, k, n * 0.25, 0, 3.3),
        cylinder(0.22, 0.9, k, -n * 0.38, 0, 2.5, top=0.35, n=14),
        sphere(0.35, 0.35, 0.35, c, -n * 0.15, 0, 2.7, n=10),
        box(n * 0.85, 2.2, 0.25, k, -n * 0.05, 0, 0.9),
    ]
    return _facing(
        [
            *parts,
            *_wheels(rng, (-n * 0.15, n * 0.02, n * 0.19), 1.6, 0.7, 0.14),
            *_wheels(rng, (-n * 0.36,), 1.6, 0.4, 0.14),
            box(0.6, 2.0, 0.6, k, -n * 0.47, 0, 0.3, 0.6),
        ]
    )


HELICOPTER = _vehicle(
    "helicopter", ("chopper", "rotorcraft"), "an aircraft lifted by a spinning rotor", "a flying machine that can hover"
)


@HELICOPTER.style()
def helicopter_light(rng):
    n, c, k = u(rng, 7, 11), tint(rng, "paint"), tint(rng, "black")
    s = n / 9
    parts = [
        sphere(1.7 * s, 0.85 * s, 0.95 * s, c, -1.2 * s, 0, 1.6 * s, n=14),
        sphere(1.0 * s, 0.8 * s, 0.7 * s, tint(rng, "glass"), -2.1 * s, 0, 1.6 * s, n=12),
        bar((0, 0, 1.8 * s), (5 * s, 0, 2.1 * s), 0.35 * s, c, 10, 0.12 * s),
        cylinder(0.12 * s, 0.8 * s, k, -1 * s, 0, 2.4 * s),
    ]
    rotor = ring_of(box(4.2 * s, 0.3 * s, 0.04, k, 2.1 * s), int(rng.integers(2, 5)), start=u(rng, 0, 1)).moved(
        -1 * s, 0, 3.2 * s
    )
    skids = [bar((-2.6 * s, y, 0.08), (0.6 * s, y, 0.08), 0.06 * s, k, 6) for y in (-0.9 * s, 0.9 * s)] + [
        bar((x, y * 0.5, 1.0 * s), (x, y, 0.1), 0.05 * s, k, 5) for x in (-2 * s, -0.3 * s) for y in (-0.9 * s, 0.9 * s)
    ]
    return _facing(
        [
            *parts,
            rotor,
            *skids,
            box(0.6 * s, 0.06, 1.3 * s, c, 5 * s, 0, 1.8 * s),
            stood(ring_of(box(0.7 * s, 0.1, 0.02, k, 0.35 * s), 3)).moved(5 * s, -0.15 * s, 2.3 * s),
        ]
    )


@HELICOPTER.style()
def helicopter_heavy(rng):
    n, c, k = u(rng, 10, 15), tint(rng, pick(rng, "paint", "metal")), tint(rng, "black")
    o = oval(n * 0.08, n * 0.09, 3, 16)
    levels = [(-0.3, 0.3), (-0.26, 0.8), (-0.15, 1), (0.1, 1), (0.2, 0.5), (0.48, 0.15)]
    body = loft(
        [np.c_[np.full(16, x * n), o * s + np.float32([0, 0.1 * n + 0.03 * n * (x > 0.15)])] for x, s in levels], c
    )
    rotor = [ring_of(box(n * 0.45, n * 0.03, 0.05, k, n * 0.22), 5).moved(-0.03 * n, 0, n * 0.24)]
    return _facing(
        [
            body,
            *rotor,
            cylinder(n * 0.02, n * 0.06, k, -0.03 * n, 0, n * 0.18),
            *_wheels(rng, (-n * 0.2, n * 0.05), n * 0.17, n * 0.025, n * 0.02),
            box(n * 0.05, 0.1, n * 0.13, c, n * 0.47, 0, n * 0.1),
        ]
    )
