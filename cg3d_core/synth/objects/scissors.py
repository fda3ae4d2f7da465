"""Scissors and shears."""

from __future__ import annotations

from ..forms import assemble, log_u, pick, sweep, u
from ..mesh import bar, cylinder, merge, slab, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import grip_colour, hoop, metal, posed, strip

SCISSORS = Category(
    "scissors", "tool", synonyms=("shears", "pair of scissors", "kitchen scissors"),
    glosses=("a cutting tool with two crossing blades", "what one cuts paper and cloth with", "an instrument with two finger rings"), place="surface", rooms=("office",))  # fmt: skip


def _scissor_half(rng, n, c, k, ring):
    blade = slab([(-0.002, 0), (0.009, -0.005), (0.008, -n * 0.5), (0.0, -n), (-0.004, -n * 0.5)], 0.003, c)
    grip = (
        torus(ring, ring * 0.25, k, n=14)
        .scaled(0.75, 1.25, 0.9)
        .moved(-0.014 - ring * 0.4, n * 0.45 + ring * 0.6, 0.003)
    )
    return merge(
        [
            blade,
            sweep(
                [(0, -0.005, 0.002), (-0.008, n * 0.2, 0.003), (-0.014, n * 0.45, 0.003)],
                [0.006, 0.005, 0.006],
                k,
                6,
                0.6,
            ),
            grip,
        ]
    )


def _scissors(rng, n, ring, angle):
    c, k = tint(rng, "metal"), tint(rng, pick(rng, "black", "paint", "metal"))
    a = _scissor_half(rng, n, c, k, ring)
    return merge([a.turned(angle), a.scaled(-1, 1, 1).turned(-angle).moved(z=0.003), cylinder(0.004, 0.009, c, n=8)])


@SCISSORS.style()
def scissors_closed(rng):
    return assemble([_scissors(rng, u(rng, 0.06, 0.13), u(rng, 0.014, 0.024), u(rng, 0, 0.06)).turned(u(rng, 0, 6))])


@SCISSORS.style()
def scissors_open(rng):
    return assemble([_scissors(rng, u(rng, 0.06, 0.14), u(rng, 0.014, 0.024), u(rng, 0.15, 0.5)).turned(u(rng, 0, 6))])


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
