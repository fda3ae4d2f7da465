"""Speakers."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, bezier, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import case_colour, metal, strip

SPEAKER = Category(
    "speaker", "electronics", synonyms=("loudspeaker", "audio speaker", "hi-fi speaker", "smart speaker", "sound box"),
    glosses=("a device that plays music aloud", "a box with round membranes that produce sound", "part of a stereo system"), place="surface", rooms=("living", "office", "bedroom"))  # fmt: skip


@SPEAKER.style()
def speaker_box(rng):
    w, c, k = u(rng, 0.13, 0.28), tint(rng, pick(rng, "black", "wood", "white")), tint(rng, pick(rng, "black", "metal"))
    h, d = w * u(rng, 1.4, 2.0), w * u(rng, 0.8, 1.2)
    cone = lathe([(0, 0.005), (w * 0.12, 0.002), (w * 0.34, 0.012), (w * 0.38, 0.012), (w * 0.38, 0)], k, 20)
    return assemble(
        [box(w, d, h, c), stood(cone).moved(0, -d / 2, h * 0.33), stood(cone.scaled(0.45)).moved(0, -d / 2, h * 0.78)]
    )


@SPEAKER.style()
def speaker_tower(rng):
    w, c, k = u(rng, 0.17, 0.28), tint(rng, pick(rng, "black", "wood", "white")), tint(rng, "black")
    h, d = u(rng, 0.8, 1.2), w * u(rng, 1.0, 1.5)
    cone = stood(lathe([(0, 0.004), (w * 0.12, 0.002), (w * 0.36, 0.012), (w * 0.4, 0.012), (w * 0.4, 0)], k, 18))
    return assemble(
        [
            box(w, d, h, c, z=0.02),
            *[cone.moved(0, -d / 2, h * z) for z in (0.35, 0.6, 0.8)[: int(rng.integers(2, 4))]],
            cone.scaled(0.4).moved(0, -d / 2, h * 0.95),
            box(w * 1.2, d * 1.1, 0.02, k),
        ]
    )


@SPEAKER.style()
def speaker_cylinder(rng):
    r, h, c = u(rng, 0.035, 0.08), u(rng, 0.1, 0.3), tint(rng, pick(rng, "black", "white", "fabric"))
    return assemble(
        [
            lathe([(0, 0), (r * 0.93, 0), (r, 0.01), (r, h - 0.01), (r * 0.9, h), (0, h - 0.003)], c, 24),
            torus(r * 0.85, 0.003, tint(rng, "paint"), z=h, n=20),
            cylinder(r * 1.01, 0.02, tint(rng, "metal"), z=0.01, n=24),
        ]
    )


@SPEAKER.style()
def speaker_ball_or_bar(rng):
    if odds(rng, 0.4):
        r, c = u(rng, 0.045, 0.09), tint(rng, pick(rng, "black", "white", "fabric"))
        return assemble(
            [
                lathe(
                    [(0, 0), (r * 0.75, 0), (r, r * 0.6), (r * 0.9, r * 1.2), (r * 0.5, r * 1.6), (0, r * 1.65)], c, 22
                ),
                torus(r * 0.95, 0.004, tint(rng, "paint"), z=r * 0.6, n=20),
            ]
        )
    w = u(rng, 0.2, 1.0)
    return assemble(
        [
            soft_box(w, u(rng, 0.07, 0.1), u(rng, 0.055, 0.1), tint(rng, "black"), z=0.01, r=0.03),
            *[box(0.05, 0.06, 0.012, tint(rng, "metal"), s * w * 0.35) for s in (-1, 1)],
        ]
    )


@SPEAKER.style()
def speaker_low_poly(rng):
    w, c, k, g = u(rng, 0.16, 0.32), tint(rng, pick(rng, "wood", "black", "paint")), tint(rng, "black"), metal(rng)
    h, d = w * u(rng, 1.3, 1.9), w * u(rng, 0.6, 1)
    cone = lambda r: stood(merge([lathe([(r, 0), (r, r * 0.25), (r * 0.8, r * 0.25), (r * 0.3, r * 0.05), (0, r * 0.05)], k, 8), sphere(r * 0.3, r * 0.3, r * 0.2, g, z=r * 0.1, n=6)]))  # noqa: E731  # fmt: skip
    parts = [
        soft_box(w, d, h, c, r=w * 0.08, n=1),
        panel(w * 0.86, h * 0.92, 0.01, tint(rng, "black"), 0, -d / 2, h * 0.04, r=w * 0.05, n=1),
        cone(w * 0.36).moved(0, -d / 2 - 0.003, h * 0.32),
        cone(w * 0.2).moved(0, -d / 2 - 0.003, h * 0.75),
    ]
    return assemble(parts)


@SPEAKER.style()
def speaker_stage_or_horn(rng):
    if odds(rng, 0.4):  # a horn loudspeaker on a foot
        r, c = u(rng, 0.12, 0.3), case_colour(rng)
        horn = lathe([(r * 0.25, -r * 0.3), (r * 0.3, 0), (r * 0.35, r * 0.4), (r * 0.6, r * 0.9), (r, r * 1.2), (r * 1.02, r * 1.2), (r * 0.55, r * 0.8), (0, r * 0.3)], c, 16)  # fmt: skip
        return assemble([stood(horn).moved(0, 0, r * 1.4), cylinder(r * 0.3, r * 0.5, c).turned(-np.pi / 2, "x").moved(0, 0.0, r * 1.4), strip(arc(r * 0.6, np.pi, 2 * np.pi, 7), r * 0.1, r * 0.2, c).turned(np.pi / 2, "x").moved(0, 0, r * 1.3), cylinder(r * 0.4, r * 0.1, c, z=r * 0.6)])  # fmt: skip
    w, c = u(rng, 0.35, 0.55), tint(rng, "black")
    d, h = w * u(rng, 0.7, 0.9), w * u(rng, 1.4, 1.9)
    back = np.float32([[-w / 2, -d / 2], [w / 2, -d / 2], [w * 0.3, d / 2], [-w * 0.3, d / 2]])
    k = metal(rng)
    body = strip([(0, -d / 2), (0, d / 2)], [w, float(np.ptp(back[2:, 0]))], h, c)
    legs = u(rng, 0.7, 1.2) if odds(rng, 0.4) else 0.0
    parts = [
        body,
        stood(lathe([(0, 0), (w * 0.1, 0.0), (w * 0.36, 0.015), (w * 0.4, 0.015), (w * 0.4, 0)], k, 18)).moved(0, -d / 2, h * 0.32),
        panel(w * 0.5, h * 0.2, 0.03, k, 0, -d / 2, h * 0.68, r=0.02),
        *[sweep(bezier((s * w * 0.4, -0.06, h * 0.5), (s * w * 0.5, 0, h * 0.5), (s * w * 0.4, 0.08, h * 0.5), n=4), 0.012, k, 5) for s in (-1, 1)],
    ]  # fmt: skip
    if legs:
        parts = [m.moved(z=legs) for m in parts] + [bar((0, 0, legs * 0.3), (0, 0, legs), 0.018, k)] + [bar((0, 0, legs * 0.5), (0.45 * np.cos(a), 0.45 * np.sin(a), 0), 0.012, k, 6) for a in (0.5, 2.6, 4.7)]  # fmt: skip
    return assemble(parts)
