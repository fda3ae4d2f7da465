"""Car, bus, truck and van."""

from __future__ import annotations

import numpy as np

from ..forms import loft, odds, pick, soft_box, stood, u
from ..mesh import Mesh, box, cylinder, lathe, merge, settled
from ..palette import tint
from ..registry import Category


def vehicle_category(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    """Declare a kind of vehicle (never placed in rooms)."""
    return Category(name, "vehicle", synonyms=synonyms, glosses=glosses, place="floor")


def facing(parts) -> Mesh:
    """Assemble a vehicle drawn with its nose at -x and turn it to face -y."""
    return settled(merge(parts).turned(np.pi / 2))


def wheel(r: float, w: float, rng) -> Mesh:
    """Car wheel centred at the origin, axle along y."""
    tyre = lathe(
        [(r * 0.6, 0), (r * 0.95, 0), (r, w * 0.2), (r, w * 0.8), (r * 0.95, w), (r * 0.6, w)], tint(rng, "black"), 18
    )
    return stood(merge([tyre, cylinder(r * 0.62, w * 0.9, tint(rng, "metal"), z=w * 0.05, n=10)])).moved(0, w / 2, 0)


def wheels_at(rng, xs, track, r, w):
    """Pairs of wheels at the given x, ``track`` apart outside."""
    one = wheel(r, w, rng)
    return [one.moved(x, s * (track / 2 - w / 2), r) for x in xs for s in (-1, 1)]


def side_body(profile, width, colour, top=1.0, split=None) -> Mesh:
    """Body from a side outline (x, z), extruded across y; points higher than ``split`` are narrowed by ``top``."""
    p = np.float32(profile)
    narrow = np.where(p[:, 1] > (split if split is not None else 1e9), top, 1.0)
    left = np.stack([p[:, 0], -width / 2 * narrow, p[:, 1]], 1)
    right = np.stack([p[:, 0], width / 2 * narrow, p[:, 1]], 1)
    return loft([right, left], colour)


CAR = vehicle_category(
    "car",
    ("motorcar", "sedan", "hatchback", "passenger car"),
    "a road vehicle with four wheels and an engine",
    "what most families drive",
    "a motor vehicle for a few passengers",
)


def car_body(rng, n, w, h, nose, tail, screen):
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
        side_body(body[::-1], w, c),
        side_body(cabin[::-1], w * 0.94, c, 0.82, belt + 0.05),
        side_body(glass[::-1], w * 0.95, tint(rng, "black"), 0.82, belt + 0.05),
        *lamps,
        *wheels_at(rng, (-n * 0.31, n * 0.3), w + 0.02, r, 0.2),
    ]


@CAR.style()
def car_sedan(rng):
    n = u(rng, 4.1, 5.0)
    return facing(car_body(rng, n, u(rng, 1.65, 1.9), u(rng, 1.35, 1.5), n * 0.27, n * 0.17, 0.7))


@CAR.style()
def car_hatchback(rng):
    n = u(rng, 3.2, 4.2)
    return facing(car_body(rng, n, u(rng, 1.55, 1.8), u(rng, 1.4, 1.6), n * 0.23, n * 0.03, 0.6))


@CAR.style()
def car_off_road(rng):
    n = u(rng, 3.8, 4.9)
    spare = wheel(0.35, 0.2, rng).turned(np.pi / 2).moved(n / 2 + 0.1, 0, 0.9)
    return facing(
        [
            *car_body(rng, n, u(rng, 1.75, 2.0), u(rng, 1.65, 1.95), n * 0.25, 0.05, 0.25),
            *([spare] if odds(rng, 0.6) else []),
        ]
    )


@CAR.style()
def car_sports(rng):
    n, w = u(rng, 3.9, 4.6), u(rng, 1.75, 1.95)
    return facing(
        [
            *car_body(rng, n, w, u(rng, 1.1, 1.25), n * 0.34, n * 0.2, 0.8),
            box(0.2, w * 0.85, 0.04, tint(rng, "black"), n / 2 - 0.12, 0, 0.95),
        ]
    )


BUS = vehicle_category(
    "bus",
    ("coach", "omnibus", "city bus", "school bus"),
    "a long vehicle that carries many passengers",
    "public transport with rows of seats",
    "what children take to school",
)


def window_row(rng, n, w, z0, z1, count):
    """``count`` dark windows along both sides of a body n long and w wide, from z0 to z1."""
    g = tint(rng, "black")
    step = n * 0.9 / count
    return [box(step * 0.85, w * 1.006, z1 - z0, g, (k - (count - 1) / 2) * step, 0, z0) for k in range(count)]


@BUS.style()
def bus_city(rng):
    n, w, h = u(rng, 8.5, 12.5), u(rng, 2.4, 2.6), u(rng, 2.8, 3.2)
    body = soft_box(n, w, h - 0.35, tint(rng, pick(rng, "paint", "white")), z=0.35, r=0.15)
    return facing(
        [
            body,
            *window_row(rng, n, w, 1.4, h - 0.5, 8),
            box(0.02, w * 0.9, 1.2, tint(rng, "black"), -n / 2, 0, 1.3),
            *wheels_at(rng, (-n * 0.3, n * 0.28), w, 0.48, 0.28),
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
    return facing(
        [
            soft_box(n, w, h - 0.5, c, 0.7, 0, 0.5, r=0.2),
            *[m.moved(0.7) for m in window_row(rng, n, w, 1.5, h - 0.4, 9)],
            soft_box(1.5, w * 0.8, 0.9, c, -n / 2 + 0.1, 0, 0.5, r=0.2),
            *wheels_at(rng, (-n * 0.48, n * 0.35), w, 0.48, 0.28),
        ]
    )


@BUS.style()
def bus_double_decker(rng):
    n, w, h = u(rng, 8, 11), u(rng, 2.4, 2.6), u(rng, 4.1, 4.5)
    return facing(
        [
            soft_box(n, w, h - 0.35, tint(rng, "paint"), z=0.35, r=0.15),
            *window_row(rng, n, w, 1.3, 2.1, 8),
            *window_row(rng, n, w, 2.9, 3.8, 8),
            *wheels_at(rng, (-n * 0.3, n * 0.28), w, 0.48, 0.28),
        ]
    )
