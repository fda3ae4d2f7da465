"""More kinds of scissors and screwdrivers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, u
from ..mesh import bar, box, cylinder, lathe, merge
from ..palette import tint
from .hand_tools import SCISSORS, SCREWDRIVER
from .tool_parts import grip_colour, hoop, log_u, metal, posed, spin, strip


def _half(n, w, t, c, k, rx, ry, back, bar_t, sides=14, blunt=0.1):
    """One half: blade along +x from the pivot, shank and finger ring behind it, bent to +y."""
    blade = strip([(-n * 0.12, 0), (0, w * 0.1), (n * 0.55, 0), (n, -w * 0.2)], [w * 0.8, w, w * 0.8, w * blunt], t, c)
    shank = strip([(0, 0), (-back * 0.5, w * 0.35), (-back, ry * 0.85)], [w * 0.9, w * 0.7, w * 0.7], max(t, bar_t), k)
    return merge([blade, shank, hoop(rx, ry, bar_t, k, sides).moved(-back - rx * 0.85, ry)])


def _pair(a, b, t, angle, c, r):
    screw = cylinder(r, t * 3.2, c, z=-t * 0.4, n=8)
    return merge([a.turned(angle), b.scaled(1, -1, 1).turned(-angle).moved(z=t), screw])


@SCISSORS.style()
def scissors_low_poly(rng):
    n, c, k = u(rng, 0.07, 0.13), metal(rng), tint(rng, pick(rng, "paint", "black"))
    w, t = n * u(rng, 0.16, 0.28), n * u(rng, 0.05, 0.1)
    r = n * u(rng, 0.22, 0.34)
    h = _half(n, w, t, c, k, r * 1.15, r, n * u(rng, 0.2, 0.5), r * u(rng, 0.3, 0.5), pick(rng, 6, 8))
    return posed(rng, [_pair(h, h, t, u(rng, 0.05, 0.5), c, w * 0.3)], 0.4)


@SCISSORS.style()
def scissors_tailor(rng):
    n, c, k = u(rng, 0.11, 0.17), metal(rng), tint(rng, pick(rng, "black", "paint", "metal"))
    w, t = n * u(rng, 0.12, 0.18), 0.0035
    r = u(rng, 0.016, 0.022)
    big = _half(n, w, t, c, k, r * u(rng, 1.7, 2.3), r, n * 0.35, r * 0.4)
    small = _half(n, w * 0.9, t, c, k, r, r * 0.9, n * 0.4, r * 0.4)
    return posed(rng, [_pair(big, small, t, log_u(rng, 0.02, 0.4), c, w * 0.22)], 0.15)


@SCISSORS.style()
def scissors_school(rng):
    n, c, k = u(rng, 0.045, 0.065), metal(rng), tint(rng, "paint")
    w, t = n * u(rng, 0.22, 0.3), 0.003
    r = u(rng, 0.016, 0.02)
    h = _half(n, w, t, c, k, r * 1.2, r, n * 0.3, r * 0.55, 14, 0.6)
    sleeve = strip([(-n * 0.3, w * 0.25), (n * 0.1, w * 0.15)], w * 1.2, t * 2, k, -t * 0.3)
    h = merge([h, sleeve])
    return posed(rng, [_pair(h, h, t, u(rng, 0.03, 0.45), c, w * 0.25)], 0.15)


@SCISSORS.style()
def scissors_garden_shears(rng):
    n, c, k = u(rng, 0.14, 0.26), metal(rng), grip_colour(rng)
    w, t, back = n * u(rng, 0.14, 0.22), 0.005, n * u(rng, 0.9, 1.6)
    blade = strip([(-n * 0.1, 0), (n * 0.3, 0), (n, 0)], [w, w, w * 0.15], t, c)
    shank = bar((0, 0, t), (-back * 0.5, back * 0.16, t), 0.006, c, 6)
    g = bar((-back * 0.45, back * 0.15, t), (-back, back * u(rng, 0.2, 0.3), t), 0.015, k, 8, 0.018)
    h = merge([blade, shank, g])
    return posed(rng, [_pair(h, h, t, u(rng, 0.05, 0.45), c, w * 0.25)], 0.3)


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
