"""Mirrors and clocks."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, frame, odds, panel, pick, ring_of, soft_box, stack, stood, u
from ..mesh import bar, box, cylinder, merge, torus
from ..palette import tint
from ..registry import Category
from .pictures import frame_colour

MIRROR = Category(
    "mirror", "decoration",
    synonyms=("looking glass", "wall mirror", "bathroom mirror", "dressing mirror"),
    glosses=("a glass in which you see yourself", "a polished surface that reflects", "a reflecting glass on the wall above the wash basin", "what you look into when shaving"),
    place="wall", hang=(0.3, 1.3), rooms=("bathroom", "bathroom", "bedroom", "corridor"))  # fmt: skip


@MIRROR.style()
def mirror_round(rng):
    r, g, c = u(rng, 0.2, 0.5), tint(rng, "glass"), frame_colour(rng)
    parts = [cylinder(r, 0.01, g, n=32)]
    if odds(rng, 0.75):
        parts.append(torus(r, u(rng, 0.008, 0.03), c, z=0.006, n=32))
    return assemble([stood(merge(parts)).scaled(1, 1, pick(rng, 1.0, u(rng, 1.2, 1.6)))])


@MIRROR.style()
def mirror_plain(rng):
    w, h = u(rng, 0.35, 1.5), u(rng, 0.5, 1.1)
    parts = [panel(w, h, u(rng, 0.005, 0.02), tint(rng, "glass"), r=pick(rng, 0.003, 0.06, 0.15), n=4)]
    if odds(rng, 0.4):
        parts.append(box(w * u(rng, 0.8, 1.05), 0.12, 0.015, tint(rng, pick(rng, "glass", "wood")), 0, -0.06, -0.03))
    return assemble(parts)


@MIRROR.style()
def mirror_full_length(rng):
    w, h, t = u(rng, 0.3, 0.8), u(rng, 1.2, 1.9), u(rng, 0.015, 0.07)
    return assemble(
        [frame(w, h, 0.035, t, frame_colour(rng)), box(w - t, 0.006, h - t, tint(rng, "glass"), 0, -0.004, t / 2)]
    )


@MIRROR.style()
def mirror_arched(rng):
    w, h, c = u(rng, 0.45, 0.9), u(rng, 0.5, 1.3), frame_colour(rng)
    r = w / 2
    outline = np.vstack([[[r, 0]], arc(r, 0, np.pi, 12) + np.float32([0, h]), [[-r, 0]]])
    inner = outline * np.float32([0.9, 0.95]) + np.float32([0, 0.03])
    return assemble(
        [
            stood(stack([(outline, 0), (outline, 0.02), (outline * np.float32([0.97, 0.98]), 0.03)], c)),
            stood(stack([(inner, 0.02), (inner, 0.032)], tint(rng, "glass"))),
        ]
    )


@MIRROR.style()
def mirror_sunburst_or_ornate(rng):
    r, c = u(rng, 0.13, 0.25), tint(rng, pick(rng, "metal", "wood", "paint"))
    parts = [cylinder(r, 0.012, tint(rng, "glass"), n=24), torus(r, 0.02, c, z=0.008, n=24)]
    n, long = int(rng.integers(12, 28)), u(rng, 0.08, 0.25)
    return assemble([stood(merge([*parts, ring_of(bar((0, 0, 0.006), (long, 0, 0.006), 0.012, c, 4, 0.003), n, r)]))])


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
