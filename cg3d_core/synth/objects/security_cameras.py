"""Security cameras."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, panel, pick, soft_box, stack, stood, u
from ..forms import oval as oval_outline
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category

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


@CAMERA.style()
def security_camera_turret(rng):
    """A ball held in a ring on a round plate."""
    r, c = u(rng, 0.035, 0.06), tint(rng, pick(rng, "white", "white", "black"))
    ball = stood(merge([sphere(r, r, r, c, n=14), *_lens(rng, r * 0.6, r * 0.85)])).turned(u(rng, -0.2, 0.5), "x")
    cup = lathe([(0, 0), (r * 1.5, 0), (r * 1.5, r * 0.3), (r * 1.1, r * 0.9), (r * 0.95, r * 0.9)], c, 20)
    return assemble(
        [ball, stood(merge([cup, cylinder(r * 1.5, 0.01, c, n=20)])).moved(0, r * 0.9)]
        if odds(rng, 0.5)
        else [ball, cup.turned(np.pi, "x").moved(z=r * 0.9)]
    )


@CAMERA.style()
def security_camera_chunky(rng):
    """As in games: a fat box with a hood and a big lens on a thick bent arm."""
    w, c = u(rng, 0.08, 0.14), tint(rng, pick(rng, "white", "metal", "black", "paint"))
    length, n = w * u(rng, 1.3, 2.2), pick(rng, 6, 8)
    body = merge(
        [
            soft_box(w, w * 0.9, length, c, r=w * 0.15, n=1),
            cylinder(w * 0.38, w * 0.35, tint(rng, "black"), z=length, n=n),
            cylinder(w * 0.28, w * 0.37, tint(rng, "glass"), z=length, n=n),
        ]
    )
    hood = [box(w * 1.2, w * 0.12, length * 1.3, c, 0, w * 0.5)] if odds(rng, 0.6) else []
    light = sphere(w * 0.07, w * 0.07, w * 0.07, (0.9, 0.15, 0.1), w * 0.35, w * 0.3, length, n=5)
    k = w * u(rng, 0.6, 1.3)
    arm = [
        bar((0, 0, 0), (0, k, -w * 0.8), w * 0.18, c, 6),
        bar((0, k, -w * 0.8), (0, k * 2, -w * 0.8), w * 0.18, c, 6),
        stood(cylinder(w * 0.5, w * 0.25, c, n=n)).moved(0, k * 2 + w * 0.2, -w * 0.8),
    ]
    return assemble([stood(merge([body, *hood, light])).turned(u(rng, 0.1, 0.6), "x").turned(u(rng, -0.6, 0.6)), *arm])
