"""Clocks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, panel, pick, ring_of, soft_box, stack, stood, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category

CLOCK = Category(
    "clock", "decoration",
    synonyms=("wall clock", "timepiece", "clock face"),
    glosses=("an instrument that tells the time", "a dial with two hands on the wall", "what you look at to see how late it is"),
    place="wall", hang=(1.6, 2.2), rooms=("living", "kitchen", "office", "corridor"))  # fmt: skip


def _dial(rng, r):
    """Face with hands and hour marks, lying, top at about z = 0.03."""
    face, ink = tint(rng, pick(rng, "white", "white", "black", "wood")), tint(rng, pick(rng, "black", "metal"))
    a, b = rng.uniform(0, 2 * np.pi, 2)
    parts = [cylinder(r, 0.02, face, n=28), ring_of(box(r * 0.12, r * 0.03, 0.003, ink, z=0.02), 12, r * 0.85)]
    for angle, length in ((a, 0.55), (b, 0.8)):
        parts.append(box(r * length, r * 0.05, 0.003, ink, r * length * 0.4, 0, 0.024).turned(angle))
    return parts


@CLOCK.style()
def clock_round(rng):
    r = u(rng, 0.1, 0.25)
    return assemble(
        [
            stood(
                merge(
                    [
                        *_dial(rng, r),
                        torus(
                            r,
                            u(rng, 0.008, 0.025),
                            tint(rng, pick(rng, "black", "metal", "wood", "paint")),
                            z=0.012,
                            n=28,
                        ),
                    ]
                )
            )
        ]
    )


@CLOCK.style()
def clock_square(rng):
    r = u(rng, 0.1, 0.2)
    return assemble(
        [
            stood(
                merge(
                    [
                        soft_box(
                            r * 2.3,
                            r * 2.3,
                            0.03,
                            tint(rng, pick(rng, "wood", "black", "white", "paint")),
                            r=u(rng, 0.005, 0.08),
                            n=3,
                        ),
                        *[p.moved(z=0.015) for p in _dial(rng, r)],
                    ]
                )
            )
        ]
    )


@CLOCK.style()
def clock_pendulum(rng):
    w, h, d, c = u(rng, 0.22, 0.35), u(rng, 0.5, 0.9), u(rng, 0.1, 0.16), tint(rng, "wood")
    top = [np.float32([[-w * 0.6, -d * 0.6], [w * 0.6, -d * 0.6], [w * 0.6, d / 2], [-w * 0.6, d / 2]])]
    roof = stack([(top[0], h), (top[0], h + 0.03), (top[0] * np.float32([0.3, 1]), h + 0.14)], c)
    parts = [
        box(w, d, h, c),
        roof,
        stood(merge(_dial(rng, w * 0.4))).moved(0, -d / 2, h - w * 0.5),
        box(w * 1.1, d * 1.1, 0.04, c),
    ]
    parts += [
        bar((0, -d / 2 - 0.01, h * 0.5), (0, -d / 2 - 0.01, h * 0.2), 0.004, tint(rng, "metal"), 4),
        stood(cylinder(0.04, 0.01, tint(rng, "metal"), n=12)).moved(0, -d / 2 - 0.005, h * 0.18),
    ]
    return assemble(parts)


@CLOCK.style()
def clock_open_ring(rng):
    r, c = u(rng, 0.2, 0.4), tint(rng, pick(rng, "metal", "black"))
    parts = [
        torus(r, 0.01, c, n=28),
        torus(r * 0.7, 0.008, c, n=24),
        ring_of(box(r * 0.28, 0.02, 0.008, c), 12, r * 0.85),
        cylinder(0.03, 0.02, c, n=10),
    ]
    return assemble(
        [stood(merge([*parts, box(r * 0.6, 0.02, 0.006, c, r * 0.25), box(0.02, r * 0.85, 0.006, c, 0, r * 0.35)]))]
    )


def _hands_on(rng, r, y, z) -> Mesh:
    """A dial facing -y with its centre at height z, its back at y."""
    return stood(merge(_dial(rng, r))).moved(0, y, z)


@CLOCK.style()
def clock_alarm(rng):
    """Standing on two feet, with bells and a hammer on top."""
    r, c = u(rng, 0.1, 0.14), tint(rng, pick(rng, "metal", "paint", "black"))
    d, n = r * u(rng, 0.5, 0.9), pick(rng, 8, 24)
    parts = [stood(cylinder(r * 1.1, d, c, n=n)).moved(0, d / 2, 0), _hands_on(rng, r * 0.95, -d / 2 + 0.01, 0)]
    for s in (-1, 1):
        bell = sphere(r * 0.42, r * 0.42, r * 0.34, c, n=8).turned(s * 0.5, "y").moved(s * r * 0.6, 0, r * 1.25)
        parts += [bell, bar((s * r * 0.6, 0, -r * 0.8), (s * r * 0.85, 0, -r * 1.35), r * 0.1, c, 6)]
    handle = [bar((-r * 0.5, 0, r * 1.5), (r * 0.5, 0, r * 1.5), r * 0.06, c, 5)] if odds(rng, 0.6) else []
    return assemble([*parts, *handle, bar((0, 0, r), (0, 0, r * 1.5), r * 0.06, c, 5)])


@CLOCK.style()
def clock_chunky(rng):
    """As in games: thick rim with few facets, fat hands, four big hour marks."""
    r, n = u(rng, 0.14, 0.3), int(rng.integers(8, 13))
    c, ink, d = tint(rng, pick(rng, "wood", "paint", "metal")), tint(rng, "black"), r * u(rng, 0.2, 0.5)
    ring = lathe([(r, 0), (r, d * 0.7), (r * 0.92, d), (r * 0.8, d), (r * 0.76, d * 0.6)], c, n)
    parts = [
        ring,
        cylinder(r * 0.8, d * 0.6, tint(rng, "white"), n=n),
        ring_of(box(r * 0.14, r * 0.08, d * 0.15, ink, z=d * 0.6), pick(rng, 4, 12), r * 0.65),
    ]
    parts += [box(k * r, r * 0.1, d * 0.12, ink, k * r * 0.42, 0, d * 0.65).turned(u(rng, 0, 6.28)) for k in (0.4, 0.6)]
    feet = (
        [bar((s * r * 0.5, -d / 2, -r * 0.8), (s * r * 0.7, -d / 2, -r * 1.2), r * 0.1, c, 5) for s in (-1, 1)]
        if odds(rng, 0.4)
        else []
    )
    return assemble([stood(merge([*parts, cylinder(r * 0.08, d * 0.9, ink, n=6)])), *feet])


@CLOCK.style()
def clock_cuckoo(rng):
    """A little house with a dial, a pitched roof, a bird's door, and weights on chains."""
    w, d, c = u(rng, 0.18, 0.3), u(rng, 0.1, 0.16), tint(rng, "wood")
    h = w * u(rng, 1.0, 1.3)
    gable = stood(slab(np.float32([(-w / 2, 0), (w / 2, 0), (0, w * 0.55)]), d, c)).moved(0, d / 2, h)
    roof = [
        box(w * 0.95, d * 1.5, 0.015, tint(rng, "wood")).turned(s * 0.83, "y").moved(s * w * 0.29, 0, h + w * 0.3)
        for s in (-1, 1)
    ]
    parts = [
        box(w, d, h, c),
        gable,
        *roof,
        _hands_on(rng, w * 0.32, -d / 2 + 0.005, h * 0.45),
        box(w * 0.2, 0.02, w * 0.22, tint(rng, "paint"), 0, -d / 2, h),
    ]
    for x in (-0.25, 0.25):
        z = -u(rng, 0.15, 0.5)
        parts += [
            bar((x * w, 0, 0), (x * w, 0, z), 0.003, tint(rng, "metal"), 4),
            cylinder(0.018, 0.07, tint(rng, "wood"), x * w, 0, z - 0.06, top=0.012, n=8),
        ]
    return assemble(
        [
            *parts,
            bar((0, 0.02, 0), (0, 0.02, -0.12), 0.004, c, 4),
            stood(cylinder(0.03, 0.008, c, n=10)).moved(0, 0.02, -0.14),
        ]
    )


@CLOCK.style()
def clock_digital(rng):
    """A box with four figures made of strokes."""
    w = u(rng, 0.2, 0.4)
    h, d, c, lit = (
        w * u(rng, 0.36, 0.5),
        w * u(rng, 0.15, 0.4),
        tint(rng, pick(rng, "black", "white", "wood")),
        tint(rng, pick(rng, "paint", "white")),
    )
    parts = [
        soft_box(w, d, h, c, r=w * 0.04),
        panel(w * 0.92, h * 0.8, 0.008, tint(rng, "black"), 0, -d / 2, h * 0.1, r=0.01),
    ]
    s, k, t = w * 0.13, h * 0.27, h * 0.06
    strokes = ((0, 2 * k, 1), (0, k, 1), (0, 0, 1), (-s / 2, 0, 0), (s / 2, 0, 0), (-s / 2, k, 0), (s / 2, k, 0))
    for x in (-0.33, -0.13, 0.13, 0.33):
        for dx, dz, flat in strokes:
            if odds(rng, 0.75):
                parts.append(
                    box(s if flat else t, 0.006, t if flat else k, lit, x * w + dx, -d / 2 - 0.006, h * 0.2 + dz)
                )
    return assemble([*parts, *[box(t, 0.006, t, lit, 0, -d / 2 - 0.006, h * z) for z in (0.35, 0.58)]])


@CLOCK.style()
def clock_mantel(rng):
    """Standing on a shelf: an arched or tambour case on a base."""
    w, d, c = u(rng, 0.2, 0.4), u(rng, 0.08, 0.14), tint(rng, pick(rng, "wood", "clay", "metal"))
    r = w * u(rng, 0.24, 0.34)
    if odds(rng, 0.5):
        t = np.linspace(1, -1, 15)
        o = np.c_[t * w / 2, r * 0.5 + 1.6 * r * np.exp(-((t * 2.2) ** 2))]
        o = np.vstack([[[w / 2, 0]], o, [[-w / 2, 0]]])
    else:
        o = np.vstack([[[w * 0.4, 0]], oval(w * 0.4, w * 0.4, n=24)[:13] + np.float32([0, r * 1.3]), [[-w * 0.4, 0]]])
    body = stood(stack([(o, 0), (o, d)], c)).moved(0, d / 2, 0.03)
    return assemble([body, box(w * 1.1, d * 1.3, 0.03, c), _hands_on(rng, r * 0.85, -d / 2 + 0.012, r * 1.1 + 0.03)])
