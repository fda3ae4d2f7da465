"""Golf carts."""

from __future__ import annotations

from ..forms import odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, sphere, torus
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, WHITE, both, facing, prism, rollers

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
