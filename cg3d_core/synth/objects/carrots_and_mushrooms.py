"""Carrots and mushrooms."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from .families import food_category
from .serving import board, crate, cut, spun

CARROT = food_category(
    "carrot",
    ("carrots", "root vegetable"),
    "a long orange root vegetable",
    "what rabbits like to nibble",
    "a pointed vegetable with green leaves on top",
)


def _carrot(rng, tops=True):
    n, r = u(rng, 0.12, 0.22), u(rng, 0.012, 0.022)
    body = sweep(
        [(0, 0, 0), (n * 0.1, 0, 0), (n * 0.5, u(rng, -0.01, 0.01), 0), (n * 0.95, 0, 0), (n, 0, 0)],
        [r * 0.7, r, r * 0.75, r * 0.3, 0.001],
        (0.9, 0.45, 0.1),
        10,
    )
    return merge(
        [
            body,
            *[
                bar((0, 0, 0), (-u(rng, 0.05, 0.12), u(rng, -0.02, 0.02), u(rng, 0, 0.02)), 0.003, tint(rng, "leaf"), 4)
                for _ in range(6 if tops else 1)
            ],
        ]
    )


@CARROT.style()
def carrot_with_leaves(rng):
    return assemble([_carrot(rng).turned(u(rng, 0, 6))])


@CARROT.style()
def carrot_bundle(rng):
    return assemble(
        [
            _carrot(rng, odds(rng, 0.5)).turned(u(rng, -0.15, 0.15)).moved(0, k * 0.035, 0.0)
            for k in range(int(rng.integers(2, 5)))
        ]
    )


_ROOT = (0.92, 0.47, 0.1)


@CARROT.style()
def carrot_low_poly(rng):
    n, r, k = u(rng, 0.1, 0.18), u(rng, 0.018, 0.035), int(rng.integers(5, 8))
    body = lathe([(0, 0), (r * 0.3, n * 0.05), (r * 0.75, n * 0.5), (r, n * 0.92), (r * 0.6, n), (0, n)], _ROOT, k)
    top = bar((r * 0.1, 0, n * 0.97), (r * u(rng, 0.4, 0.9), 0, n * u(rng, 1.25, 1.5)), r * 0.1, tint(rng, "leaf"), 4, end_r=r * u(rng, 0.2, 0.4))  # fmt: skip
    m = merge([body, ring_of(top, int(rng.integers(2, 5))), cylinder(r * 0.25, n * 0.3, tint(rng, "leaf"), z=n, n=5)])
    return assemble([spun(rng, m.turned(pick(rng, 0, np.pi, np.pi / 2, np.pi / 2), "x"))])


@CARROT.style()
def carrot_ringed_upright(rng):
    """Straight, blunt, with grooves and feathery leaves; drawn standing, tip down."""
    n, r = u(rng, 0.12, 0.2), u(rng, 0.014, 0.024)
    z = np.linspace(0, 1, 17)
    q = r * (0.12 + 0.88 * np.sqrt(z)) * (1 - 0.05 * (np.arange(17) % 2))
    parts = [lathe([(0, 0), *zip(q, z * n), (r * 0.4, n * 1.01), (0, n)], _ROOT, 12)]
    for k in range(int(rng.integers(3, 6))):
        a, long = 2.4 * k, u(rng, 0.08, 0.15)
        tip = np.array([0.03 * np.cos(a), 0.03 * np.sin(a), n + long])
        parts.append(bar((0, 0, n), tip, 0.0018, tint(rng, "leaf"), 4))
        for t in (0.5, 0.75, 1):
            x, y, h = np.array([0, 0, n]) * (1 - t) + tip * t
            parts.append(sphere(0.012, 0.012, 0.008, tint(rng, "leaf"), x, y, h, n=5))
    return assemble([merge(parts).turned(pick(rng, 0, 0, np.pi / 2), "x")])


@CARROT.style()
def carrot_cut_up(rng):
    """A stump with slices, or sticks."""
    r = u(rng, 0.011, 0.018)
    if odds(rng, 0.4):
        sticks = [box(u(rng, 0.06, 0.09), r * 0.7, r * 0.7, _ROOT).turned(u(rng, -0.4, 0.4)) for _ in range(10)]
        return assemble([m.moved(0, (k % 5 - 2) * r * 1.3, (k // 5) * r * 0.7) for k, m in enumerate(sticks)])
    parts = [sweep([(0.02, 0, r), (0.08, 0, r), (0.12, 0, r * 0.7)], [r, r * 0.8, 0.002], _ROOT, 12)]
    for k in range(int(rng.integers(3, 8))):
        disc = cylinder(r * 1.05, 0.005, _ROOT, n=12) + cylinder(r * 0.5, 0.0056, (0.97, 0.62, 0.25), n=10)
        parts.append(disc.turned(u(rng, 0, 1.2), "y").moved(-k * r * 0.9, u(rng, -0.01, 0.01), 0.004))
    return assemble(parts if odds(rng, 0.6) else [*parts, board(rng, 0.3, 0.18)])


@CARROT.style()
def carrots_in_a_crate_or_row(rng):
    n = int(rng.integers(3, 6))
    if odds(rng, 0.5):
        return assemble([carrot_low_poly(rng).turned(u(rng, -0.2, 0.2)).moved(k * 0.05) for k in range(2)])
    rows = [_carrot(rng, True).moved(-0.06, (k - (n - 1) / 2) * 0.04, 0.03) for k in range(n)]
    return assemble([crate(rng, 0.32, 0.05 * n, 0.08), *rows])


MUSHROOM = food_category(
    "mushroom",
    ("champignon", "toadstool", "fungus"),
    "a fungus with a stem and a cap",
    "what one gathers in the woods in autumn",
)


@MUSHROOM.style()
def mushroom_cap(rng):
    r, h, c = u(rng, 0.02, 0.06), u(rng, 0.04, 0.1), tint(rng, pick(rng, "white", "wood", "clay"))
    cap = lathe(
        [(r * 0.3, -0.2 * r), (r * 0.95, -0.25 * r), (r, 0), (r * 0.75, r * 0.45), (0, r * u(rng, 0.55, 0.8))], c, 20
    )
    return assemble(
        [lathe([(0, 0), (r * 0.42, 0), (r * 0.3, h * 0.5), (r * 0.32, h)], tint(rng, "white"), 14), cap.moved(z=h)]
    )


@MUSHROOM.style()
def mushroom_group(rng):
    return assemble(
        [mushroom_cap(rng).moved(u(rng, -0.05, 0.05), u(rng, -0.05, 0.05)) for _ in range(int(rng.integers(2, 5)))]
    )


def _toadstool(rng, n=20, spots=True, squat=1.0):
    """Red cap with white spots, ring and bulb."""
    r = u(rng, 0.03, 0.06)
    h, dome, c = r * u(rng, 1.2, 2.2) / squat, u(rng, 0.6, 1.0), pick(rng, (0.82, 0.12, 0.1), (0.82, 0.12, 0.1), tint(rng, "paint"))  # fmt: skip
    cap = [
        (r * 0.3, 0),
        (r * 0.95, -0.05 * r),
        (r, 0.1 * r),
        (r * 0.85, r * dome * 0.55),
        (r * 0.5, r * dome * 0.88),
        (0, r * dome),
    ]
    white = tint(rng, "white")
    w = u(rng, 0.22, 0.32) * squat * r
    parts = [
        lathe(cap, c, n, z=h),
        lathe([(0, 0), (w * 1.4, r * 0.08), (w, r * 0.5), (w * 0.85, h)], white, max(n * 2 // 3, 5)),
    ]
    if spots:
        for k in range(9):
            t, a = 0.15 + 0.75 * ((k * 0.37) % 1), 2.4 * k
            q = r * np.sin(t * 1.5)
            parts.append(sphere(r * 0.11, r * 0.11, r * 0.07, white, q * np.cos(a), q * np.sin(a), h + r * dome * np.cos(t * 1.45) * 0.98, n=6))  # fmt: skip
    return merge(parts)


@MUSHROOM.style()
def mushroom_toadstool_spotted(rng):
    ring = odds(rng, 0.5)
    m = _toadstool(rng)
    return assemble([m, lathe([(0.01, 0.05), (0.022, 0.042), (0.01, 0.044)], tint(rng, "white"), 14)] if ring else [m])


@MUSHROOM.style()
def mushroom_low_poly(rng):
    return assemble([_toadstool(rng, int(rng.integers(5, 9)), odds(rng, 0.5), u(rng, 1.2, 2))])


@MUSHROOM.style()
def mushroom_flat_or_funnel(rng):
    """Wide flat caps, umbrella forms and chanterelle-like funnels."""
    r, h, c = u(rng, 0.035, 0.07), u(rng, 0.05, 0.13), tint(rng, pick(rng, "wood", "clay", "white"))
    stem = lathe([(0, 0), (r * 0.22, 0), (r * 0.13, h * 0.5), (r * 0.16, h)], tint(rng, "white"), 12)
    funnel = [
        (r * 0.15, -h * 0.3),
        (r * 0.4, -h * 0.1),
        (r, h * 0.15),
        (r * 0.9, h * 0.15),
        (r * 0.3, 0),
        (0, -h * 0.05),
    ]
    flat = [(r * 0.1, 0), (r * 0.95, -r * 0.05), (r, r * 0.08), (r * 0.3, r * 0.2), (r * 0.12, r * 0.3), (0, r * 0.32)]
    bell = [(r * 0.1, -r * 0.3), (r * 0.55, -r * 0.6), (r * 0.5, 0), (r * 0.25, r * 0.5), (0, r * 0.7)]
    return assemble(
        [stem, lathe(pick(rng, funnel, flat, bell), c, pick(rng, 9, 18), z=h).turned(u(rng, -0.15, 0.15), "x")]
    )


@MUSHROOM.style()
def mushroom_cluster_or_half(rng):
    if odds(rng, 0.4):
        r = u(rng, 0.025, 0.045)
        p = [
            (0, 0),
            (r * 0.4, 0),
            (r * 0.35, r * 0.9),
            (r * 0.95, r * 0.8),
            (r, r * 1.1),
            (r * 0.7, r * 1.6),
            (0, r * 1.8),
        ]
        return assemble([spun(rng, cut(p, np.pi, tint(rng, "wood"), (0.95, 0.92, 0.85), 0.94).turned(np.pi / 2, "y"))])
    many = [_toadstool(rng, 10, False).scaled(s := u(rng, 0.4, 1), s, s * u(rng, 1, 1.6)) for _ in range(int(rng.integers(3, 8)))]  # fmt: skip
    parts = [m.turned(u(rng, 0, 0.25), "y").turned(2.4 * k).moved(0.02 * k**0.5 * np.cos(2.4 * k), 0.02 * k**0.5 * np.sin(2.4 * k)) for k, m in enumerate(many)]  # fmt: skip
    mound = [sphere(0.07, 0.07, 0.015, tint(rng, "leaf"), n=10)] if odds(rng, 0.5) else []
    return assemble([*parts, *mound])
