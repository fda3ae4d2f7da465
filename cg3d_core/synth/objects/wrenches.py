"""Wrenches."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, bezier, log_u, odds, pick, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import grip_colour, hoop, metal, posed, spin, strip

WRENCH = Category(
    "wrench", "tool", synonyms=("spanner", "adjustable wrench", "monkey wrench", "open-end wrench"),
    glosses=("a tool for turning nuts and bolts", "a steel bar with jaws", "what a mechanic tightens bolts with"), place="surface", rooms=())  # fmt: skip


def _jaw(r, t, c):
    """Open jaw at the origin opening to +x: two prongs and a root."""
    return [
        slab(
            [(-r, -r * 0.5), (-r * 0.3, -r), (r * 0.1, -r * 0.9), (r * 0.1, r * 0.9), (-r * 0.3, r), (-r, r * 0.5)],
            t,
            c,
        ),
        *[
            slab([(0, s * r * 0.95), (r, s * r * 0.8), (r * 1.0, s * r * 0.5), (0, s * r * 0.45)][::s], t, c)
            for s in (-1, 1)
        ],
    ]


@WRENCH.style()
def wrench_open_ends(rng):
    n, t, c = u(rng, 0.12, 0.3), u(rng, 0.005, 0.009), tint(rng, "metal")
    r = n * u(rng, 0.08, 0.11)
    far = (
        torus(r * 0.75, r * 0.3, c, n=14).scaled(1, 1, 0.6)
        if odds(rng, 0.5)
        else merge(_jaw(r * 0.9, t, c)).turned(np.pi).moved(z=-t / 2)
    )
    m = merge(
        [
            *[p.turned(0.26).moved(n / 2) for p in _jaw(r, t, c)],
            far.moved(-n / 2, 0, t / 2),
            box(n * 0.95, r * 0.7, t * 0.7, c, z=t * 0.15),
        ]
    )
    return assemble([m.turned(u(rng, 0, 6))])


@WRENCH.style()
def wrench_adjustable(rng):
    n, c = u(rng, 0.17, 0.32), tint(rng, pick(rng, "metal", "paint"))
    r = n * 0.13
    jaws = [
        soft_box(r * 1.6, r * 0.7, 0.014, c, n / 2, -r * 0.75, r=0.004),
        soft_box(r * 1.3, r * 0.5, 0.012, c, n / 2 + r * 0.2, r * 0.6, r=0.004),
        box(r, r * 2, 0.014, c, n / 2 - r * 0.6),
    ]
    worm = (
        cylinder(r * 0.28, r * 0.8, tint(rng, "metal"), n=10)
        .turned(np.pi / 2, "x")
        .moved(n / 2 - r * 0.6, r * 1.2, 0.008)
    )
    return assemble(
        [
            merge(
                [
                    *jaws,
                    worm,
                    soft_box(n, r * 0.8, 0.012, c, -0.01, r=0.008),
                    torus(r * 0.3, 0.004, c, -n / 2, 0, 0.006, n=10),
                ]
            ).turned(u(rng, 0, 6))
        ]
    )


def _fork(r, t, c, gap=0.5, n=9):
    """Open jaw: an arc of a thick ring that opens to +x."""
    return strip(arc(r * 0.72, gap, 2 * np.pi - gap, n), r * 0.55, t, c)


@WRENCH.style()
def wrench_low_poly(rng):
    n, c = u(rng, 0.15, 0.3), metal(rng)
    r, t = n * u(rng, 0.16, 0.24), n * u(rng, 0.06, 0.12)
    parts = [_fork(r, t, c, u(rng, 0.5, 0.8), pick(rng, 6, 7, 8)).moved(n), box(n * 0.85, r * u(rng, 0.5, 0.8), t * 0.8, c, n * 0.42, 0, t * 0.1)]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(_fork(r * u(rng, 0.6, 1), t, c, 0.6, 7).turned(np.pi + pick(rng, 0, 0.3)))
    return posed(rng, parts, 0.4)


@WRENCH.style()
def wrench_ring_ends(rng):
    n, c = u(rng, 0.14, 0.32), metal(rng)
    r = n * u(rng, 0.06, 0.09)
    t = r * u(rng, 0.7, 1)
    ends = [lathe([(r, 0), (r, t), (r * 0.65, t), (r * 0.65, 0), (r, 0)], c, pick(rng, 6, 12, 18)).scaled(s).moved(x, 0, dz) for x, s, dz in ((0, 1, 0), (n, u(rng, 0.7, 1), t * u(rng, 0, 0.6)))]  # fmt: skip
    return posed(rng, [*ends, strip([(r * 0.8, 0), (n - r * 0.7, 0)], r * 0.9, t * 0.6, c, t * 0.2)])


@WRENCH.style()
def wrench_pipe(rng):
    n, c, k = u(rng, 0.25, 0.6), tint(rng, "paint"), metal(rng)
    w = n * 0.1
    x = n * u(rng, 0.86, 0.98)
    parts = [
        strip([(0, 0), (n * 0.3, w * 0.1), (n * 0.75, 0)], [w * 0.7, w * 0.6, w * 0.8], w * 0.6, c),
        box(w * 1.6, w * 1.6, w * 0.8, c, n * 0.74, 0, -w * 0.1),
        strip([(n * 0.62, w * 0.45), (x, w * 0.45), (x + w * 0.4, -w * 0.4), (x + w * 0.3, -w)], [w * 0.5, w * 0.55, w * 0.7, w * 0.4], w * 0.5, k),
        box(w * 0.5, w * 1.2, w * 0.6, k, n * 0.82, -w * 0.7),
        lathe([(w * 0.45, 0), (w * 0.45, w * 0.5)], k, 8).turned(np.pi / 2, "y").moved(n * 0.67, w * 0.45, w * 0.3),
        torus(w * 0.25, w * 0.12, c, 0, 0, w * 0.3, 8),
    ]  # fmt: skip
    return posed(rng, parts)


@WRENCH.style()
def wrench_ratchet(rng):
    n, c, k = u(rng, 0.15, 0.35), metal(rng), tint(rng, pick(rng, "black", "paint", "metal"))
    r = n * u(rng, 0.07, 0.1)
    shaft = spin([(0, 0), (r * 0.55, n * 0.02), (r * 0.5, n * 0.25), (r * 0.6, n * 0.4), (r * 0.3, n * 0.45), (r * 0.35, n)], k, 10)  # fmt: skip
    head = lathe([(0, 0), (r * 0.9, 0), (r, r * 0.2), (r, r * 0.9), (r * 0.9, r * 1.1), (0, r * 1.1)], c, 14)
    socket = cylinder(r * 0.55, r * u(rng, 1, 2.4), c, n, 0, r * 0.6, n=12) if odds(rng, 0.7) else box(r * 0.6, r * 0.6, r * 0.7, c, n, 0, r * 0.5)  # fmt: skip
    return posed(rng, [shaft, head.moved(n, 0, -r * 0.5), socket], 0.1)


PLIERS = Category(
    "pliers", "tool", synonyms=("pincers", "pair of pliers", "needle-nose pliers", "cutting pliers", "nippers", "combination pliers"),
    glosses=("a hand tool with two jaws and two grips joined at a pivot", "what one grips wires and pulls nails with", "a pair of hinged steel jaws with rubber handles", "a gripping tool from the electrician's bag"), place="surface", rooms=())  # fmt: skip


def _grip(n, w, spread, k, c, sides=8, fat=1.0):
    """One arm: from the pivot back to -n, bowed out to +y."""
    path = bezier((0, 0, 0), (-n * 0.2, spread * 1.2, 0), (-n * 0.6, spread * 1.1, 0), (-n, spread * 0.9, 0), n=6)
    return [sweep(path, np.float32([0.6, 0.75, 0.9, 0.9, 0.85, 0.7]) * w * 0.5 * fat, k, sides, 0.8), bar((n * 0.05, 0, 0), tuple(path[1]), w * 0.4, c, 6)]  # fmt: skip


def _pliers(rng, jaw, n, w, spread, angle, sides=8, fat=1.0, k=None):
    c, k = metal(rng), k or tint(rng, pick(rng, "paint", "paint", "black"))
    half = merge([jaw(c), *[m.scaled(1, -1, 1) for m in _grip(n, w, spread, k, c, sides, fat)]])
    pin = cylinder(w * 0.65, w * 0.9, c, z=-w * 0.45, n=max(sides, 6))
    return [half.turned(angle), half.scaled(1, -1, 1).turned(-angle), pin]


@PLIERS.style()
def pliers_combination(rng):
    n = u(rng, 0.1, 0.15)
    w, j = n * 0.13, n * u(rng, 0.35, 0.5)
    jaw = lambda c: strip([(-w * 0.5, w * 0.5), (j * 0.4, w * 0.55), (j, w * 0.35)], [w * 1.1, w * 1.1, w * 0.6], w * 0.9, c, -w * 0.45)  # noqa: E731  # fmt: skip
    return posed(rng, _pliers(rng, jaw, n, w, n * u(rng, 0.15, 0.22), u(rng, 0, 0.2)))


@PLIERS.style()
def pliers_needle_nose(rng):
    n = u(rng, 0.08, 0.13)
    w, j = n * 0.12, n * u(rng, 0.6, 0.9)
    bend = pick(rng, 0, 0, 0.3) * j
    jaw = lambda c: sweep([(-w * 0.4, w * 0.4, 0), (j * 0.2, w * 0.5, 0), (j * 0.65, w * 0.3, 0), (j, w * 0.2, bend)], [w * 0.5, w * 0.5, w * 0.3, w * 0.16], c, 6)  # noqa: E731  # fmt: skip
    return posed(rng, _pliers(rng, jaw, n, w, n * u(rng, 0.16, 0.26), u(rng, 0, 0.25)))


@PLIERS.style()
def pliers_low_poly(rng):
    n = u(rng, 0.09, 0.15)
    w, j = n * u(rng, 0.2, 0.28), n * u(rng, 0.4, 0.6)
    jaw = lambda c: strip([(-w * 0.3, w * 0.4), (j * 0.5, w * 0.6), (j, w * 0.35)], [w, w, w * 0.5], w * 0.8, c, -w * 0.4)  # noqa: E731  # fmt: skip
    return posed(rng, _pliers(rng, jaw, n, w, n * u(rng, 0.22, 0.35), u(rng, 0.05, 0.3), 5, 1.1), 0.4)


@PLIERS.style()
def pliers_pincers(rng):
    """Round carpenter's pincers: jaws like a crab's, thin plain arms."""
    n = u(rng, 0.13, 0.2)
    r = n * u(rng, 0.17, 0.23)
    jaw = lambda c: strip(arc(r, np.pi, 0.12, 8) + np.float32([r * 0.9, 0]), [r * 0.4, r * 0.45, r * 0.5, r * 0.5, r * 0.5, r * 0.5, r * 0.4, r * 0.3], r * 0.6, c, -r * 0.3)  # noqa: E731  # fmt: skip
    return posed(rng, _pliers(rng, jaw, n, n * 0.09, n * u(rng, 0.12, 0.2), u(rng, 0, 0.2), 8, 0.9, metal(rng) if odds(rng, 0.6) else None))  # fmt: skip


@PLIERS.style()
def pliers_water_pump(rng):
    n, c, k = u(rng, 0.16, 0.24), metal(rng), tint(rng, "paint")
    w = n * 0.1
    hook = [
        strip([(-w * 0.5, 0), (w * 1.5, w * 0.4), (w * 3.5, w * 1.2)], [w * 1.3, w * 1.2, w * 0.7], w * 0.6, c),
        strip([(0, -w * 0.6), (w * 1.6, -w * 1.3), (w * 3.2, -w * 0.2), (w * 3.6, w * 0.5)], [w, w, w * 0.9, w * 0.5], w * 0.6, c),
    ]  # fmt: skip
    arms = [sweep(bezier((0, 0, w * 0.3), (-n * 0.3, s * w * 1.8, w * 0.3), (-n, s * w * f, w * 0.3), n=7), w * 0.42, k, 8) for s, f in ((1, u(rng, 1.2, 2.4)), (-1, u(rng, 1.2, 2.4)))]  # fmt: skip
    return posed(rng, [*hook, *arms, cylinder(w * 0.5, w * 0.9, c, 0, -w * 0.2, -w * 0.15, n=10)])


@PLIERS.style()
def pliers_locking_or_cutting(rng):
    n, c = u(rng, 0.12, 0.2), metal(rng)
    w = n * 0.12
    if odds(rng, 0.5):
        jaw = lambda m: strip([(-w * 0.4, w * 0.4), (w * 0.6, w * 0.9), (w * 1.6, w * 0.25)], [w, w * 1.2, w * 0.4], w * 0.8, m, -w * 0.4)  # noqa: E731  # fmt: skip
        return posed(rng, _pliers(rng, jaw, n, w, n * 0.24, u(rng, 0, 0.25), 8, 1.2))
    parts = [
        strip([(-n, -w * 0.2), (-n * 0.2, 0), (0, w * 0.4), (w * 2.6, w * 0.3)], [w * 0.9, w, w * 1.1, w * 0.6], w * 0.8, c),
        strip([(-n * 0.85, -w * 2.4), (-n * 0.3, -w * 1.4), (0, -w * 0.8), (w * 2.5, -w * 0.5)], [w * 0.7, w * 0.8, w * 1.2, w * 0.6], w * 0.7, c),
        spin([(w * 0.3, -n * 1.15), (w * 0.3, -n)], c, 8).moved(z=w * 0.4), cylinder(w * 0.3, w * 1.1, c, -w * 0.2, -w * 0.3, -w * 0.1, n=8),
        hoop(w * 0.5, w * 0.4, w * 0.2, grip_colour(rng), 8).moved(-n * 1.18, 0, w * 0.2),
    ]  # fmt: skip
    return posed(rng, [m.turned(log_u(rng, 0.01, 0.05)) for m in parts] + [soft_box(w * 0.5, w * 0.5, w, c, r=w * 0.1)])
