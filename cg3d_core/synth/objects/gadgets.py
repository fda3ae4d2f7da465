"""Speaker, projector, remote control, stapler and pen."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category

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


PROJECTOR = Category(
    "projector", "electronics", synonyms=("video projector", "beamer", "data projector"),
    glosses=("a device that throws pictures on the wall", "a machine with a lens for showing slides in a meeting", "what films are shown with at home"), place="surface", rooms=("office",))  # fmt: skip


def _projector(rng):
    w, d, h, c = (
        u(rng, 0.26, 0.42),
        u(rng, 0.2, 0.32),
        u(rng, 0.08, 0.14),
        tint(rng, pick(rng, "white", "black", "metal")),
    )
    lens = stood(
        merge(
            [
                cylinder(0.045, 0.03, tint(rng, "black"), n=18),
                sphere(0.035, 0.035, 0.015, tint(rng, "glass"), z=0.03, n=12),
            ]
        )
    )
    return merge(
        [
            soft_box(w, d, h, c, z=0.015, r=0.03),
            lens.moved(w * u(rng, -0.3, 0.3), -d / 2, h * 0.55),
            *[box(0.006, d * 0.6, h * 0.5, tint(rng, "black"), w / 2, 0, h * 0.25 + 0.015)],
            *[cylinder(0.015, 0.02, tint(rng, "black"), x * w, y * d, n=8) for x in (-0.35, 0.35) for y in (-0.3, 0.3)],
        ]
    )


@PROJECTOR.style()
def projector_on_table(rng):
    return assemble([_projector(rng)])


@PROJECTOR.style()
def projector_on_bracket(rng):
    m = _projector(rng)
    c = tint(rng, pick(rng, "white", "black"))
    return assemble(
        [
            m.turned(np.pi, "y").moved(z=0.14),
            cylinder(0.025, u(rng, 0.15, 0.5), c, z=0.13),
            cylinder(0.07, 0.015, c, z=0.14),
        ]
    )


REMOTE = Category(
    "remote control", "electronics", synonyms=("remote", "clicker", "TV remote", "handheld controller"),
    glosses=("a small handheld device with buttons to change the channel", "what switches the television from the sofa", "a battery-powered control"), place="surface", rooms=("living", "bedroom"))  # fmt: skip


@REMOTE.style()
def remote_long(rng):
    w, h, t, c = (
        u(rng, 0.035, 0.055),
        u(rng, 0.14, 0.24),
        u(rng, 0.012, 0.025),
        tint(rng, pick(rng, "black", "black", "metal", "white")),
    )
    keys_ = [
        box(0.007, 0.006, 0.003, tint(rng, pick(rng, "metal", "paint")), x * w * 0.3, y, t)
        for x in (-1, 0, 1)
        for y in np.linspace(-h * 0.4, h * 0.35, 7)
    ]
    return assemble(
        [
            merge(
                [
                    soft_box(w, h, t, c, r=0.01),
                    *keys_,
                    cylinder(w * 0.28, 0.003, tint(rng, "metal"), 0, h * 0.2, t, n=12),
                ]
            ).turned(u(rng, 0, 6))
        ]
    )


@REMOTE.style()
def remote_curved(rng):
    h, c = u(rng, 0.12, 0.2), tint(rng, pick(rng, "black", "white"))
    body = sweep(
        [(0, -h / 2, 0.012), (0, -h * 0.2, 0.011), (0, h * 0.2, 0.011), (0, h / 2, 0.012)],
        [0.018, 0.024, 0.02, 0.024],
        c,
        12,
        0.5,
    )
    return assemble(
        [
            merge(
                [
                    body,
                    cylinder(0.014, 0.004, tint(rng, "metal"), 0, h * 0.25, 0.02, n=14),
                    *[
                        cylinder(0.004, 0.004, tint(rng, "white"), x, y, 0.02, n=6)
                        for x in (-0.009, 0.009)
                        for y in (-0.04, -0.02, 0.0)
                    ],
                ]
            ).turned(u(rng, 0, 6))
        ]
    )


STAPLER = Category(
    "stapler", "stationery", synonyms=("paper stapler", "stapling machine"),
    glosses=("a device that joins sheets of paper with wire clips", "an office tool pressed by hand to bind pages", "what holds a report together"), place="surface", rooms=("office",))  # fmt: skip


def _stapler(rng, length, open_):
    c, k = tint(rng, pick(rng, "black", "paint", "metal")), tint(rng, "metal")
    w = length * u(rng, 0.22, 0.3)
    arm = merge(
        [
            sweep(
                [(-length, 0, 0.012), (-length * 0.6, 0, 0.02), (-length * 0.2, 0, 0.024), (0, 0, 0.016)],
                [w * 0.35, w * 0.5, w * 0.5, w * 0.4],
                c,
                8,
                0.7,
            ),
            box(length * 0.85, w * 0.5, 0.012, k, -length * 0.55, 0, -0.006),
        ]
    )
    return [
        soft_box(length * 1.05, w, 0.008, c, -length / 2, r=0.008),
        arm.turned(open_, "y").moved(0, 0, 0.02),
        box(0.03, w, 0.03, c, -0.015),
    ]


@STAPLER.style()
def stapler_desk(rng):
    return assemble([merge(_stapler(rng, u(rng, 0.09, 0.19), u(rng, 0.05, 0.2))).turned(u(rng, 0, 6))])


@STAPLER.style()
def stapler_small_or_plier(rng):
    if odds(rng, 0.5):
        return assemble([merge(_stapler(rng, u(rng, 0.05, 0.075), u(rng, 0.1, 0.25))).scaled(1, 1.2, 1.1)])
    c = tint(rng, "metal")
    return assemble(
        [
            box(0.08, 0.02, 0.02, c, z=0.03),
            slab([(-0.05, -0.01), (0.04, -0.01), (0.04, 0.01), (-0.05, 0.01)], 0.008, c),
            sweep([(0.02, 0, 0.05), (0.09, 0, 0.07), (0.15, 0, 0.06)], 0.008, tint(rng, "paint"), 6),
            sweep([(0.02, 0, 0.01), (0.09, 0, 0.005), (0.15, 0, 0.01)], 0.008, tint(rng, "paint"), 6),
        ]
    )


PEN_HOLDER = Category(
    "pen", "stationery", synonyms=("pencil", "pen holder", "ballpoint pen", "biro", "fountain pen"),
    glosses=("a tool for writing with ink", "what you sign a letter with", "pencils in a cup on the desk"), place="surface", rooms=("office",))  # fmt: skip


def _pen(rng):
    r, n, c = u(rng, 0.0035, 0.009), u(rng, 0.11, 0.16), tint(rng, "any")
    return merge(
        [
            lathe([(0, 0), (r * 0.3, 0.003), (r, 0.02), (r, n * 0.6)], c, pick(rng, 6, 12)),
            lathe([(r * 1.05, n * 0.6), (r * 1.05, n * 0.97), (0, n)], tint(rng, "any"), 10),
            box(r * 0.4, r * 0.6, n * 0.25, tint(rng, "metal"), r * 1.2, 0, n * 0.7),
        ]
    )


@PEN_HOLDER.style()
def pen_single(rng):
    return assemble([_pen(rng).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


@PEN_HOLDER.style()
def pen_in_cup(rng):
    r, h, c = u(rng, 0.035, 0.048), u(rng, 0.08, 0.11), tint(rng, "any")
    cup = lathe([(0, 0), (r, 0), (r, h), (r * 0.93, h), (r * 0.93, 0.004), (0, 0.004)], c, pick(rng, 4, 20))
    return assemble(
        [
            cup,
            *[
                _pen(rng).turned(u(rng, 0, 0.3), "y").turned(u(rng, 0, 6.28)).moved(z=0.01)
                for _ in range(int(rng.integers(3, 8)))
            ],
            bar((0, 0, 0), (0, 0, 0.01), 0.005, c, 4),
        ]
    )
