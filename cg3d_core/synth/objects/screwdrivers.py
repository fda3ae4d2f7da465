"""Screwdrivers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, u
from ..mesh import bar, box, lathe, merge
from ..palette import tint
from ..registry import Category
from .tool_parts import grip_colour, metal, posed, spin

SCREWDRIVER = Category(
    "screwdriver", "tool", synonyms=("turnscrew", "Phillips screwdriver", "flathead screwdriver"),
    glosses=("a tool for driving screws", "a handle with a steel shaft and flat or crossed tip", "what one tightens screws with"), place="surface", rooms=())  # fmt: skip


def _driver(rng, n, shaft):
    k = tint(rng, pick(rng, "paint", "paint", "black", "wood"))
    r = n * u(rng, 0.13, 0.18)
    grip = lathe(
        [(0, 0), (r * 0.85, 0.005), (r, n * 0.3), (r * 0.75, n * 0.75), (r * 0.95, n * 0.93), (r * 0.4, n)],
        k,
        pick(rng, 6, 8, 14),
    )
    return merge(
        [
            grip,
            bar((0, 0, n), (0, 0, n + shaft), 0.0035, tint(rng, "metal"), 6),
            box(0.008, 0.002, 0.012, tint(rng, "metal"), z=n + shaft - 0.01),
        ]
    )


@SCREWDRIVER.style()
def screwdriver_long(rng):
    return assemble([_driver(rng, u(rng, 0.08, 0.12), u(rng, 0.08, 0.2)).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


@SCREWDRIVER.style()
def screwdriver_stubby(rng):
    return assemble(
        [
            _driver(rng, u(rng, 0.05, 0.09), u(rng, 0.03, 0.06))
            .scaled(1.3, 1.3, 1)
            .turned(np.pi / 2, "x")
            .turned(u(rng, 0, 6))
        ]
    )


SHAPES = ("cross", "flat")


def _tip(r, x, c, kind):
    if kind == "flat":
        return [box(r * 4, r * 3, r * 0.6, c, x, 0, -r * 0.3)]
    return [spin([(r, x - r * 2), (r * 1.05, x), (0, x + r * 3)], c, 4)]


@SCREWDRIVER.style()
def screwdriver_low_poly(rng):
    n, k, c = u(rng, 0.07, 0.12), tint(rng, pick(rng, "paint", "paint", "wood")), metal(rng)
    r, shaft = n * u(rng, 0.18, 0.3), n * u(rng, 0.6, 1.4)
    q = r * u(rng, 0.2, 0.35)
    p = [(0, 0), (r * 0.7, 0), (r, n * 0.15), (r, n * 0.7), (r * 0.6, n * 0.85), (r * 0.8, n), (0, n)]
    m = [spin(p, k, pick(rng, 5, 6, 8)), spin([(q, n), (q, n + shaft), (0, n + shaft)], c, 6)]
    return posed(rng, [*m, *_tip(q, n + shaft, c, pick(rng, *SHAPES))], 0.4, 0)


@SCREWDRIVER.style()
def screwdriver_fluted_two_colours(rng):
    n, c, a, b = u(rng, 0.09, 0.12), metal(rng), tint(rng, "paint"), tint(rng, "black")
    r, shaft = n * u(rng, 0.14, 0.17), n * u(rng, 0.7, 2.2)
    core = spin([(0, 0), (r * 0.9, 0.004), (r, n * 0.4), (r * 0.7, n * 0.8), (r * 0.9, n * 0.95), (0, n)], a, 12)
    ribs = [bar((n * 0.08, 0, r * 0.95), (n * 0.6, 0, r * 0.92), r * 0.22, b, 5).turned(k * np.pi / 3, "x") for k in range(6)]  # fmt: skip
    s = spin([(r * 0.25, n), (r * 0.25, n + shaft), (0, n + shaft)], c, 8)
    return posed(rng, [core, *ribs, s, *_tip(r * 0.25, n + shaft, c, pick(rng, *SHAPES))], 0.2, 0)


@SCREWDRIVER.style()
def screwdriver_with_t_handle(rng):
    n, c, k = u(rng, 0.1, 0.2), metal(rng), tint(rng, pick(rng, "paint", "black"))
    w = u(rng, 0.07, 0.11)
    cross = soft_box(0.024, 0.022, w, k, r=0.008).turned(np.pi / 2, "x").moved(0, w / 2)
    neck = spin([(0.012, 0), (0.007, 0.03), (0.0035, 0.035), (0.0035, n), (0, n)], c, 8)
    return posed(rng, [cross, neck, *_tip(0.0035, n, c, pick(rng, *SHAPES))], 0.3)


@SCREWDRIVER.style()
def screwdriver_set(rng):
    """Several in a row, or standing in a rack."""
    one, rack = [], odds(rng, 0.5)
    count, gap, c = int(rng.integers(3, 7)), u(rng, 0.035, 0.045), metal(rng)
    for i in range(count):
        n = u(rng, 0.07, 0.11)
        r, shaft, q = n * 0.15, n * u(rng, 0.6, 1.3), u(rng, 0.002, 0.004)
        p = [(0, 0), (r, 0.004), (r, n * 0.6), (r * 0.7, n * 0.85), (r * 0.8, n), (0, n)]
        m = merge([spin(p, grip_colour(rng), pick(rng, 6, 10)), spin([(q, n), (q, n + shaft), (0, n + shaft)], c, 6), *_tip(q, n + shaft, c, pick(rng, *SHAPES))])  # fmt: skip
        m = m.moved(-n).turned(np.pi / 2, "y") if rack else m.turned(np.pi / 2 + u(rng, -0.1, 0.1))
        one.append(m.moved(i * gap))
    if rack:
        one.append(box(count * gap + 0.02, 0.05, 0.012, grip_colour(rng), (count - 1) * gap / 2, 0, -0.016))
        one += [box(0.006, 0.05, 0.13, metal(rng), x, 0, -0.13) for x in (-0.025, (count - 1) * gap + 0.025)]
    else:
        one.append(lathe([(0, 0), (0.004, 0), (0.004, 0.003), (0, 0.003)], c, 6))
    return assemble(one)
