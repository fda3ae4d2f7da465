"""Writing boards and security cameras."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, panel, pick, soft_box, stack, stood, u
from ..forms import oval as oval_outline
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category


def _board(rng, w, h, face, rim, legs):
    d, t, lift = 0.025, u(rng, 0.015, 0.05), 0.0
    parts = [
        frame(w, h, d * 1.4, t, rim),
        box(w - t, d, h - t, face, 0, 0, t / 2),
        box(w * u(rng, 0.4, 1.0), 0.07, 0.015, rim, 0, -0.045, 0),
    ]
    parts += [box(0.12, 0.012, 0.012, tint(rng, "any"), u(rng, -0.15, 0.15) * w, -0.05, 0.015) for _ in range(3)]
    return parts if not legs else parts + [box(0.04, 0.04, h + 0.1, rim, s * w * 0.52, 0, lift) for s in (-1, 1)]


WHITEBOARD = Category(
    "whiteboard", "office",
    synonyms=("dry erase board", "marker board", "white board"),
    glosses=("a smooth white board on which one writes with felt pens", "a wiping board in a meeting room", "a large white writing surface on the wall"),
    place="wall", hang=(0.7, 1.1), rooms=("office",))  # fmt: skip


@WHITEBOARD.style()
def whiteboard_plain(rng):
    w = u(rng, 0.6, 2.4)
    return assemble(_board(rng, w, min(w * u(rng, 0.55, 0.8), 1.3), tint(rng, "white"), tint(rng, "metal"), False))


@WHITEBOARD.style()
def whiteboard_written_on(rng):
    w = u(rng, 0.9, 2.4)
    h = min(w * u(rng, 0.55, 0.8), 1.3)
    notes = [
        box(u(rng, 0.08, 0.6) * w, 0.004, 0.015, tint(rng, "any"), u(rng, -0.15, 0.15) * w, -0.015, z)
        for z in np.arange(h * 0.3, h * 0.9, 0.09)
    ]
    return assemble(
        [*_board(rng, w, h, tint(rng, "white"), tint(rng, pick(rng, "metal", "wood", "black")), False), *notes]
    )


BLACKBOARD = Category(
    "blackboard", "office",
    synonyms=("chalkboard", "chalk board", "school board"),
    glosses=("a dark board on which one writes with chalk", "the writing surface at the front of a classroom", "a slate-coloured board wiped with a sponge"),
    place="wall", hang=(0.7, 1.1), rooms=())  # fmt: skip


@BLACKBOARD.style()
def blackboard_plain(rng):
    w = u(rng, 0.8, 4.0)
    return assemble(
        _board(
            rng,
            w,
            min(w * u(rng, 0.5, 0.8), 1.4),
            pick(rng, tint(rng, "black"), (0.15, 0.25, 0.18)),
            tint(rng, "wood"),
            odds(rng, 0.3),
        )
    )


@BLACKBOARD.style()
def blackboard_three_wings(rng):
    w, h, c, face = u(rng, 1.2, 2.2), u(rng, 0.8, 1.2), tint(rng, "wood"), tint(rng, "black")
    wing = merge(_board(rng, w / 2, h, face, c, False))
    a = u(rng, 0.0, 0.6)
    return assemble(
        [
            *_board(rng, w, h, face, c, False),
            wing.moved(w / 4).turned(-a).moved(w / 2),
            wing.moved(-w / 4).turned(a).moved(-w / 2),
        ]
    )


CAMERA = Category(
    "security camera", "electronics",
    synonyms=("surveillance camera", "CCTV camera", "webcam", "surveillance cam"),
    glosses=("a camera on the wall that watches a place", "a device that films for safety", "an electronic eye against burglars"),
    place="wall", hang=(2.2, 2.6), rooms=("shop", "corridor", "office"))  # fmt: skip


def _lens(rng, r, z):
    return [
        cylinder(r, 0.012, tint(rng, "black"), z=z, n=14),
        sphere(r * 0.6, r * 0.6, r * 0.3, tint(rng, "glass"), z=z + 0.012, n=8),
    ]


@CAMERA.style()
def security_camera_bullet(rng):
    r, length, c = u(rng, 0.025, 0.05), u(rng, 0.12, 0.24), tint(rng, pick(rng, "white", "white", "black", "metal"))
    tube = merge(
        [
            cylinder(r, length, c, n=16),
            *_lens(rng, r * 0.75, length),
            stack(
                [
                    (oval_outline(r * 1.15, r * 1.1, 3, 12) + np.float32([0, r * 0.2]), z)
                    for z in (length * 0.2, length * 1.12)
                ],
                c,
                caps=False,
            ),
        ]
    )
    body = stood(tube).turned(u(rng, 0.1, 0.5), "x")
    return assemble(
        [
            body,
            bar((0, 0.0, 0), (0, 0.08, u(rng, -0.1, 0.1)), 0.012, c, 6),
            stood(cylinder(0.04, 0.015, c, n=14)).moved(0, 0.09, 0),
        ]
    )


@CAMERA.style()
def security_camera_dome(rng):
    r, c = u(rng, 0.045, 0.085), tint(rng, pick(rng, "white", "black"))
    dome = lathe(
        [
            (r * 1.05, 0),
            (r * 1.05, 0.04),
            (r * 0.8, 0.05),
            (r * 0.75, 0.07),
            (r * 0.5, 0.07 + r * 0.55),
            (0, 0.07 + r * 0.7),
        ],
        c,
        20,
    )
    return assemble([dome.turned(np.pi, "x"), box(0.05, r * 1.2, 0.03, c, y=r * 0.5, z=-0.01)])


@CAMERA.style()
def security_camera_box_arm(rng):
    w, length, c = u(rng, 0.05, 0.09), u(rng, 0.12, 0.22), tint(rng, pick(rng, "white", "metal"))
    body = merge(
        [
            soft_box(w, w * 0.9, length, c, r=0.008, n=1),
            *_lens(rng, w * 0.35, length),
            box(w * 1.15, 0.006, length * 1.25, c, 0, w * 0.5, -length * 0.05),
        ]
    )
    return assemble(
        [
            stood(body).turned(u(rng, 0.1, 0.5), "x"),
            bar((0, 0, -w * 0.5), (0, 0.05, -0.1), 0.015, c, 6),
            bar((0, 0.05, -0.1), (0, 0.15, -0.1), 0.015, c, 6),
            panel(0.09, 0.13, 0.02, c, 0, 0.15, -0.16),
        ]
    )


@CAMERA.style()
def security_camera_on_foot(rng):
    """A small indoor one: a tube or ball on a round foot."""
    r, c = u(rng, 0.03, 0.055), tint(rng, pick(rng, "white", "black"))
    head = (
        stood(merge([cylinder(r, r * u(rng, 0.8, 2.2), c, n=18), *_lens(rng, r * 0.8, r * 1.6)]))
        if odds(rng, 0.6)
        else merge([sphere(r, r, r, c, n=14), stood(merge(_lens(rng, r * 0.5, r * 0.9)))])
    )
    return assemble(
        [head.moved(0, r, r * 2.4), bar((0, 0, 0.01), (0, 0, r * 1.8), 0.01, c, 8), cylinder(r * 1.1, 0.012, c, n=20)]
    )
