"""Wheelbarrow, trailer and golf cart."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, soft_box, stack, u
from ..mesh import bar, box, cylinder, sphere, torus
from ..palette import tint
from ..registry import Category
from .cars import facing, vehicle_category, wheels_at
from .vehicle_parts import DARK, RED, WHITE, both, plan, prism, roller, rollers

WHEELBARROW = Category(
    "wheelbarrow",
    "tool",
    synonyms=("barrow", "garden cart", "garden barrow", "hand barrow", "builder's barrow"),
    glosses=(
        "a tub on one wheel with two handles to push it by",
        "what a gardener moves soil and leaves in",
        "a small cart with a single front wheel and two legs",
    ),
)


def _barrow(rng, n, w, d, r, c, m, t=0.016, k=14, two=False, full=False):
    """Tub n long, w wide and d deep, wheel r at -x, handles to +x."""
    z = r * 1.35
    q = np.float32([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    o = q * (n, w)
    low = q * (n * 0.55, w * 0.6) + np.float32((n * 0.08, 0))
    tub = stack([(low, z), (o, z + d), (o * 0.95, z + d), (low * 0.95, z + 0.02)], c)
    wheel_ = roller(r, max(0.08, t * 4), rng, k, 0.45)
    x = -n * 0.5
    poles = both(bar((x - r * 0.1, 0.07, r), (n * 0.95, w * 0.42, z + d * 0.7), t, m, 7)) + both(
        bar((n * 0.95, w * 0.42, z + d * 0.7), (n * 1.12, w * 0.42, z + d * 0.72), t * 1.4, DARK, 7)
    )
    legs = both(bar((n * 0.3, w * 0.3, z + 0.05), (n * 0.38, w * 0.33, 0), t, m, 6))
    heap = [
        sphere(
            n * 0.4,
            w * 0.38,
            d * u(rng, 0.4, 0.9),
            tint(rng, pick(rng, "leaf", "wood", "clay")),
            0,
            0,
            z + d * 0.8,
            n=8,
        )
    ]
    return [
        tub,
        *([wheel_.moved(x, s * w * 0.4, r) for s in (-1, 1)] if two else [wheel_.moved(x, 0, r)]),
        bar((x, -w * (0.4 if two else 0.1), r), (x, w * (0.4 if two else 0.1), r), t, m, 6),
        *poles,
        *legs,
        bar((n * 0.36, -w * 0.32, 0.05), (n * 0.36, w * 0.32, 0.05), t, m, 6),
        *(heap if full else []),
    ]


@WHEELBARROW.style()
def wheelbarrow_garden(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.75, 0.95),
            u(rng, 0.55, 0.7),
            u(rng, 0.22, 0.32),
            u(rng, 0.17, 0.2),
            tint(rng, pick(rng, "paint", "leaf", "metal")),
            tint(rng, "metal"),
        )
    )


@WHEELBARROW.style()
def wheelbarrow_full(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.75, 0.95),
            u(rng, 0.55, 0.7),
            u(rng, 0.22, 0.32),
            u(rng, 0.17, 0.2),
            tint(rng, "paint"),
            tint(rng, "metal"),
            full=True,
        )
    )


@WHEELBARROW.style()
def wheelbarrow_low_poly(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.6, 0.9),
            u(rng, 0.5, 0.75),
            u(rng, 0.25, 0.4),
            u(rng, 0.15, 0.24),
            tint(rng, pick(rng, "paint", "wood")),
            tint(rng, "wood"),
            u(rng, 0.03, 0.045),
            int(rng.integers(6, 9)),
            full=odds(rng, 0.4),
        )
    )


@WHEELBARROW.style()
def wheelbarrow_two_wheeled(rng):
    return facing(
        _barrow(
            rng,
            u(rng, 0.8, 1.0),
            u(rng, 0.6, 0.75),
            u(rng, 0.25, 0.4),
            u(rng, 0.16, 0.22),
            tint(rng, "paint"),
            tint(rng, "metal"),
            two=True,
            full=odds(rng, 0.3),
        )
    )


@WHEELBARROW.style()
def wheelbarrow_wooden_or_tipped(rng):
    m, n, w = tint(rng, "wood"), u(rng, 0.7, 0.9), u(rng, 0.5, 0.65)
    r, z = u(rng, 0.2, 0.28), 0.32
    boards = [
        box(n, w, 0.03, m, 0.1, 0, z),
        *both(box(n, 0.03, 0.26, m, 0.1, w / 2, z)),
        box(0.03, w, 0.34, m, 0.1 - n / 2, 0, z),
    ]
    body = [
        *boards,
        *both(bar((-n * 0.75, 0.08, r), (n * 1.15, w * 0.45, z + 0.05), 0.03, m, 4)),
        roller(r, 0.06, rng, 14, 0.3, m).moved(-n * 0.72, 0, r),
        *both(box(0.06, 0.05, z, m, n * 0.4, w * 0.4)),
    ]
    up = u(rng, 1.2, 1.6) if odds(rng, 0.3) else 0.0
    return facing([b.turned(up, "y") for b in body])


TRAILER = vehicle_category(
    "trailer",
    ("semi-trailer", "car trailer", "caravan", "utility trailer", "towed cart"),
    "a vehicle without a motor that is pulled by another",
    "what hangs on the tow bar behind a car",
    "a load bed on wheels with a drawbar",
)


def _drawbar(n, z, w=0.5):
    """V-shaped bar in front of a trailer whose body ends at -n / 2."""
    x = -n / 2
    return [
        *both(bar((x, w, z), (x - 1.0, 0, z), 0.04, DARK, 5)),
        bar((x - 1.0, 0, z), (x - 1.25, 0, z), 0.05, DARK, 6),
        bar((x - 0.85, 0.05, z + 0.25), (x - 0.85, 0.05, 0.08), 0.03, DARK, 6),
        _foot(x - 0.85),
    ]


def _foot(x):
    """Jockey wheel of a drawbar."""
    return cylinder(0.1, 0.06, DARK, n=10).turned(np.pi / 2, "x").moved(x, 0.08, 0.1)


@TRAILER.style()
def trailer_open_utility(rng):
    n, w, h, c = u(rng, 1.5, 3.2), u(rng, 1.1, 1.7), u(rng, 0.3, 0.6), tint(rng, pick(rng, "metal", "wood", "paint"))
    load = [
        box(
            u(rng, 0.3, 0.7),
            u(rng, 0.3, 0.7),
            u(rng, 0.2, 0.7),
            tint(rng, "any"),
            u(rng, -0.3, 0.3) * n,
            s * w * 0.2,
            0.56,
        )
        for s in (-1, 1)
    ]
    guards = both(box(0.8, 0.25, 0.05, DARK, 0.1, w / 2 + 0.13, 0.68))
    return facing(
        [
            box(n, w, 0.07, tint(rng, "wood"), 0, 0, 0.5),
            *both(box(n, 0.04, h, c, 0, w / 2, 0.5)),
            *[box(0.04, w, h, c, s * n / 2, 0, 0.5) for s in (-1, 1)],
            *_drawbar(n, 0.48, w * 0.35),
            *guards,
            *rollers(rng, (0.1,), w + 0.5, 0.3, 0.18, 14),
            bar((0.1, -w * 0.6, 0.3), (0.1, w * 0.6, 0.3), 0.04, DARK, 6),
            *(load if odds(rng, 0.4) else []),
        ]
    )


@TRAILER.style()
def trailer_caravan(rng):
    n, w, h, c = (
        u(rng, 3.5, 6.5),
        u(rng, 2.0, 2.4),
        u(rng, 1.9, 2.3),
        pick(rng, WHITE, tint(rng, "metal"), tint(rng, "paint")),
    )
    a = n / 2
    side = [
        (-a, 0.7),
        (-a * 0.9, 0.4),
        (a * 0.9, 0.4),
        (a, 0.8),
        (a, h),
        (a * 0.85, h + 0.4),
        (-a * 0.75, h + 0.4),
        (-a, h * 0.8),
    ]
    return facing(
        [
            prism(side, w, c),
            *[box(n * 0.16, w * 1.01, 0.55, DARK, x * n, 0, h * 0.62) for x in (-0.3, 0.32)],
            box(0.65, 0.02, 1.6, tint(rng, "white"), 0.2, -w / 2, 0.5),
            box(n * 0.98, w * 1.008, 0.15, tint(rng, "paint"), 0, 0, h * 0.45),
            box(0.05, w * 0.7, 0.5, DARK, -a * 0.96, 0, h * 0.65),
            *_drawbar(n, 0.45),
            *rollers(rng, (0.1,) if n < 5 else (-0.3, 0.45), w * 0.98, 0.32, 0.18, 14),
            box(0.6, 0.6, 0.12, WHITE, 0, 0, h + 0.4),
        ]
    )


@TRAILER.style()
def trailer_semi(rng):
    n, w = u(rng, 7, 13), u(rng, 2.4, 2.6)
    body = pick(
        rng,
        [box(n, w, 2.7, tint(rng, pick(rng, "white", "paint", "metal")), 0, 0, 1.15)],
        [box(n, w, 0.2, tint(rng, "wood"), 0, 0, 1.1), *both(box(n, 0.05, 0.5, tint(rng, "paint"), 0, w / 2, 1.2))],
    )
    return facing(
        [
            *body,
            *both(box(n * 0.9, 0.12, 0.25, DARK, 0, 0.45, 0.9)),
            *both(box(0.12, 0.12, 0.9, DARK, -n * 0.25, 0.7, 0.1)),
            *both(box(0.3, 0.25, 0.05, DARK, -n * 0.25, 0.7, 0.06)),
            *wheels_at(rng, np.linspace(n * 0.24, n * 0.42, int(rng.integers(2, 4))), w, 0.48, 0.5),
            box(0.1, w * 0.9, 0.12, RED, n / 2, 0, 0.8),
        ]
    )


@TRAILER.style()
def trailer_low_poly_farm(rng):
    n, w, h, k = u(rng, 1.5, 2.8), u(rng, 1.0, 1.6), u(rng, 0.35, 0.7), int(rng.integers(6, 10))
    c, r = tint(rng, pick(rng, "wood", "paint")), u(rng, 0.28, 0.42)
    z = r * 1.5
    hay = [sphere(n * 0.42, w * 0.42, h * 0.7, (0.85, 0.7, 0.3), 0, 0, z + h * 0.8, n=7)]
    return facing(
        [
            box(n, w, 0.12, c, 0, 0, z),
            *both(box(n, 0.1, h, c, 0, w / 2, z)),
            *[box(0.1, w, h, c, s * n / 2, 0, z) for s in (-1, 1)],
            *(hay if odds(rng, 0.5) else []),
            bar((-n / 2, 0, z), (-n / 2 - n * 0.4, 0, z * 0.8), 0.07, DARK, 5),
            *rollers(rng, (0,) if odds(rng, 0.5) else (-n * 0.3, n * 0.3), w + 0.4, r, 0.22, k),
        ]
    )


@TRAILER.style()
def trailer_boat_or_car_carrier(rng):
    n, w = u(rng, 3.5, 5.5), u(rng, 1.6, 2.0)
    rails = both(box(n, 0.3, 0.08, tint(rng, "metal"), 0, w * 0.35, 0.55))
    cross = [box(0.08, w * 0.9, 0.08, DARK, x * n, 0, 0.5) for x in (-0.45, -0.15, 0.15, 0.45)]
    ramps = both(
        plan([(0, -0.15), (1.2, -0.15), (1.2, 0.15), (0, 0.15)], 0.05, tint(rng, "metal"))
        .turned(0.42, "y")
        .moved(n / 2, w * 0.35, 0.57)
    )
    return facing(
        [
            *rails,
            *cross,
            *(ramps if odds(rng, 0.6) else []),
            *_drawbar(n, 0.5, w * 0.35),
            *both(box(1.4, 0.25, 0.05, DARK, 0.2, w / 2 + 0.12, 0.75)),
            *rollers(rng, (-0.15, 0.55), w + 0.5, 0.3, 0.2, 14),
            box(0.06, w, 0.12, RED, n / 2, 0, 0.42),
        ]
    )


GOLF_CART = vehicle_category(
    "golf cart",
    ("golf buggy", "golf car", "club car", "electric buggy", "resort cart"),
    "a small open electric vehicle with a roof on posts",
    "what golfers ride from hole to hole",
    "a slow two-seater with room for clubs behind",
)


def _golf(rng, n, w, h, c, rows=1, post=0.025, k=14, r=0.23, bags=True, roof=True):
    """Golf cart: floor, cowl, benches, roof on posts, bags of clubs behind."""
    a, s = n / 2, tint(rng, pick(rng, "white", "black", "wood"))
    benches = [
        m
        for j in range(rows)
        for m in (
            soft_box(0.5, w * 0.85, 0.14, s, 0.15 + 0.8 * j - 0.4 * (rows - 1), 0, 0.62, r=0.06),
            soft_box(0.12, w * 0.85, 0.42, s, 0.4 + 0.8 * j - 0.4 * (rows - 1), 0, 0.72, r=0.04),
            box(0.45, w * 0.85, 0.3, c, 0.2 + 0.8 * j - 0.4 * (rows - 1), 0, 0.33),
        )
    ]
    posts = [
        bar((x0, y * w * 0.42, z), (x1, y * w * 0.42, h), post, DARK, 6)
        for x0, x1, z in ((-a * 0.55, -a * 0.35, 0.8), (a * 0.5, a * 0.45, 0.6))
        for y in (-1, 1)
    ]
    clubs = [
        m
        for y in (-0.2, 0.2)
        for m in (
            cylinder(0.12, 0.75, tint(rng, "paint"), n=9).turned(0.2, "y").moved(a * 0.8, y * w, 0.45),
            *[
                bar((a * 0.95 + d, y * w + d, 1.15), (a * 0.99 + d, y * w + d * 2, 1.4), 0.012, tint(rng, "metal"), 4)
                for d in (-0.05, 0.0, 0.05)
            ],
        )
    ]
    return [
        prism([(-a, 0.3), (a, 0.3), (a, 0.38), (-a, 0.38)], w, c), prism([(-a, 0.32), (-a * 0.55, 0.32), (-a * 0.5, 0.85), (-a * 0.7, 0.85), (-a * 0.98, 0.6)], w * 0.92, c), prism([(a * 0.35, 0.32), (a, 0.32), (a * 0.98, 0.6), (a * 0.4, 0.7)], w * 0.92, c),
        *benches, *(([*posts, soft_box(n * 0.72 if rows == 1 else n * 0.85, w * 1.02, 0.08, c if k < 12 else WHITE, 0.05, 0, h, r=0.1)]) if roof else []),
        torus(0.16, 0.018, DARK, n=12).turned(0.6, "y").moved(-a * 0.4, w * 0.2, 0.95), bar((-a * 0.55, w * 0.2, 0.7), (-a * 0.4, w * 0.2, 0.95), 0.02, DARK, 5), *both(box(0.05, 0.18, 0.1, WHITE, -a * 0.95, w * 0.3, 0.58)),
        *(clubs if bags else []), *rollers(rng, (-a * 0.68, a * 0.66), w * 1.04, r, 0.2, k),
    ]  # fmt: skip


@GOLF_CART.style()
def golf_cart_two_seats(rng):
    screen = odds(rng, 0.5)
    n, w, h = u(rng, 2.2, 2.6), u(rng, 1.15, 1.3), u(rng, 1.75, 1.95)
    glass = [
        prism([(-n * 0.26, 0.85), (-n * 0.25, 0.85), (-n * 0.18, h), (-n * 0.19, h)], w * 0.85, tint(rng, "glass"))
    ]
    return facing([*_golf(rng, n, w, h, tint(rng, pick(rng, "white", "paint", "leaf"))), *(glass if screen else [])])


@GOLF_CART.style()
def golf_cart_four_or_six_seats(rng):
    rows = int(rng.integers(2, 4))
    return facing(
        _golf(
            rng,
            2.4 + 0.7 * rows + u(rng, -0.1, 0.2),
            u(rng, 1.15, 1.3),
            u(rng, 1.8, 2.0),
            tint(rng, "paint"),
            rows,
            bags=False,
        )
    )


@GOLF_CART.style()
def golf_cart_low_poly(rng):
    return facing(
        _golf(
            rng,
            u(rng, 1.7, 2.2),
            u(rng, 1.1, 1.4),
            u(rng, 1.6, 1.95),
            tint(rng, "paint"),
            1,
            0.06,
            int(rng.integers(6, 10)),
            u(rng, 0.26, 0.36),
            odds(rng, 0.4),
        )
    )


@GOLF_CART.style()
def golf_cart_with_cargo_bed(rng):
    n, w, h, c = u(rng, 2.6, 3.2), u(rng, 1.2, 1.35), u(rng, 1.8, 1.95), tint(rng, pick(rng, "leaf", "paint"))
    x = n * 0.32
    bed = [
        box(n * 0.4, w, 0.05, DARK, x, 0, 0.7),
        *both(box(n * 0.4, 0.04, 0.28, c, x, w / 2, 0.7)),
        *[box(0.04, w, 0.28, c, x + s * n * 0.2, 0, 0.7) for s in (-1, 1)],
    ]
    return facing(
        [
            *_golf(rng, n, w, h, c, bags=False),
            *bed,
            *([sphere(n * 0.15, w * 0.4, 0.3, tint(rng, "leaf"), x, 0, 0.9, n=8)] if odds(rng, 0.4) else []),
        ]
    )


@GOLF_CART.style()
def golf_cart_open_no_roof(rng):
    return facing(
        _golf(rng, u(rng, 2.1, 2.5), u(rng, 1.1, 1.3), 1.8, tint(rng, pick(rng, "white", "paint")), roof=False, k=12)
    )
