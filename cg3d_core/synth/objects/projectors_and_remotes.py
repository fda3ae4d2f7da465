"""Projectors and remote controls."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import case_colour, hoop, metal, strip

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


def _lens(r, n, c, sides=16):
    """Lens tube pointing to -y, its back at y = 0."""
    glass = sphere(r * 0.75, r * 0.75, r * 0.35, (0.5, 0.62, 0.75), z=n * 0.85, n=max(sides // 2 * 2, 6))
    tube_ = lathe([(r * 0.9, 0), (r * 0.9, n * 0.4), (r, n * 0.45), (r, n), (r * 0.8, n), (r * 0.75, n * 0.7), (0, n * 0.7)], c, sides)  # fmt: skip
    return stood(merge([tube_, glass]))


@PROJECTOR.style()
def projector_low_poly(rng):
    w, c, k = u(rng, 0.2, 0.36), case_colour(rng), tint(rng, "black")
    d, h = w * u(rng, 0.6, 0.9), w * u(rng, 0.3, 0.5)
    x = w * pick(rng, -0.22, 0, 0.22)
    r = h * u(rng, 0.32, 0.45)
    parts = [
        soft_box(w, d, h, c, z=h * 0.15, r=h * 0.2, n=1),
        _lens(r, r * u(rng, 0.5, 1.3), k, 8).moved(x, -d / 2 + 0.004, h * 0.65),
        *[box(h * 0.2, h * 0.2, h * 0.2, k, i * w * 0.35, j * d * 0.3) for i in (-1, 1) for j in (-1, 1)],
        *[box(w * 0.02, d * 0.5, h * 0.08, k, w / 2, 0, h * z) for z in (0.4, 0.6, 0.8)],
        box(w * 0.2, d * 0.2, h * 0.06, k, -x, 0, h * 1.14),
    ]
    return assemble(parts)


@PROJECTOR.style()
def projector_pocket_cube(rng):
    s, c = u(rng, 0.06, 0.16), case_colour(rng)
    h, r = s * u(rng, 0.5, 1.3), s * u(rng, 0.18, 0.3)
    body = soft_box(s, s, h, c, r=s * u(rng, 0.05, 0.3), n=3)
    parts = [body, _lens(r, 0.01, tint(rng, "black")).moved(0, -s / 2, h * 0.55), hoop(s * 0.3, s * 0.3, 0.004, metal(rng)).moved(z=h)]  # fmt: skip
    if odds(rng, 0.5):
        top = h * 0.5
        parts = [m.moved(z=top) for m in parts] + [bar((0, 0, top), (np.cos(a) * s * 0.6, np.sin(a) * s * 0.6, 0), 0.004, metal(rng), 5) for a in (0.5, 2.6, 4.7)]  # fmt: skip
    return assemble(parts)


@PROJECTOR.style()
def projector_film_with_reels(rng):
    s, c, k = u(rng, 0.8, 1.2), tint(rng, pick(rng, "metal", "black", "paint")), metal(rng)
    parts = [
        soft_box(0.12 * s, 0.3 * s, 0.24 * s, c, z=0.02, r=0.02),
        box(0.16 * s, 0.34 * s, 0.025 * s, tint(rng, "black")),
        _lens(0.03 * s, 0.1 * s, k).moved(0.0, -0.14 * s, 0.18 * s),
    ]
    for y, z, r in ((-0.12, 0.42, u(rng, 0.09, 0.14)), (0.2, 0.33, u(rng, 0.09, 0.14))):
        reel = merge([torus(r * s, 0.008 * s, k, n=18), torus(r * s, 0.008 * s, k, z=0.03 * s, n=18), cylinder(r * 0.6 * s, 0.026 * s, tint(rng, "black"), z=0.002, n=14), *[box(r * 1.9 * s, 0.015 * s, 0.004, k).turned(a) for a in (0, 1.05, 2.1)]])  # fmt: skip
        parts += [reel.turned(np.pi / 2, "y").moved(0.05 * s, y * s, z * s), bar((0.03 * s, y * 0.5 * s, 0.2 * s), (0.04 * s, y * s, z * s), 0.012 * s, c, 6)]  # fmt: skip
    return assemble(parts)


@PROJECTOR.style()
def projector_overhead(rng):
    w, c, h = u(rng, 0.34, 0.42), case_colour(rng), u(rng, 0.55, 0.75)
    parts = [
        soft_box(w, w, 0.2, c, r=0.02),
        box(w * 0.78, w * 0.78, 0.006, (0.8, 0.88, 0.9), z=0.2),
        bar((w * 0.45, w * 0.42, 0.2), (w * 0.45, w * 0.42, h), 0.013, metal(rng), 8),
        bar((w * 0.45, w * 0.42, h), (0, 0, h), 0.011, metal(rng), 6),
        soft_box(0.12, 0.16, 0.06, tint(rng, "black"), z=h - 0.03, r=0.02),
        panel(0.13, 0.13, 0.01, tint(rng, "glass")).turned(-u(rng, 0.5, 0.9), "x").moved(0, -0.05, h + 0.02),
        cylinder(0.035, 0.04, tint(rng, "black"), z=h - 0.06, n=12),
        *[box(0.004, w * 0.5, 0.012, tint(rng, "black"), w / 2, 0, z) for z in (0.06, 0.1, 0.14)],
    ]
    return assemble(parts)


def _buttons(rng, w, n0, n1, rows, t, k=None):
    """Rows of three keys from y = n0 to n1."""
    k = k or tint(rng, pick(rng, "white", "black", "paint", "metal"))
    return [box(w * 0.2, (n1 - n0) / rows * 0.55, 0.003, k, x * w * 0.28, y, t - 0.001) for x in (-1, 0, 1) for y in np.linspace(n0, n1, rows)]  # fmt: skip


@REMOTE.style()
def remote_low_poly(rng):
    h, c = u(rng, 0.12, 0.22), case_colour(rng)
    w, t = h * u(rng, 0.28, 0.42), h * u(rng, 0.12, 0.2)
    big = tint(rng, "paint")
    parts = [
        soft_box(w, h, t, c, r=w * 0.18, n=1),
        *_buttons(rng, w, -h * 0.36, 0, int(rng.integers(2, 4)), t + 0.003),
        cylinder(w * 0.16, t * 0.3, big, -w * 0.22, h * 0.36, t - t * 0.1, n=6),
        cylinder(w * u(rng, 0.2, 0.32), t * 0.2, tint(rng, "metal"), 0, h * 0.16, t - t * 0.05, n=8),
        box(w * 0.4, h * 0.03, t * 0.4, tint(rng, "black"), 0, h / 2, t * 0.3),
    ]
    return assemble([merge(parts).turned(pick(rng, 0, 0, np.pi / 2), "x").turned(u(rng, 0, 6))])


@REMOTE.style()
def remote_streaming_stick(rng):
    h, c, k = u(rng, 0.11, 0.16), tint(rng, pick(rng, "black", "black", "metal", "white")), tint(rng, "black")
    w, t = u(rng, 0.03, 0.042), u(rng, 0.008, 0.018)
    parts = [
        soft_box(w, h, t, c, r=w * 0.45, n=4),
        hoop(w * 0.36, w * 0.36, w * 0.1, k, 16).moved(0, h * 0.25, t - 0.002),
        cylinder(w * 0.18, 0.003, k, 0, h * 0.25, t, n=12),
        *[cylinder(w * 0.13, 0.003, k, x * w * 0.22, y * h, t, n=10) for x in (-1, 1) for y in (0.05, -0.04, -0.13)],
    ]
    return assemble([merge(parts).turned(u(rng, 0, 6))])


@REMOTE.style()
def remote_waisted_many_keys(rng):
    h, c = u(rng, 0.18, 0.25), tint(rng, pick(rng, "black", "metal"))
    w, t = u(rng, 0.045, 0.06), u(rng, 0.018, 0.028)
    y = np.linspace(-h / 2, h / 2, 7)
    body = strip(np.c_[np.zeros(7), y], w * np.float32([0.85, 0.95, 0.85, 0.8, 0.85, 1, 0.9]), t, c)
    top = strip(np.c_[np.zeros(7), y * 0.96], w * np.float32([0.7, 0.8, 0.7, 0.65, 0.7, 0.85, 0.75]), t * 0.15, c, t)
    t *= 1.15
    parts = [
        body,
        top,
        *_buttons(rng, w * 0.8, -h * 0.42, -h * 0.2, 4, t),
        *_buttons(rng, w * 0.8, h * 0.22, h * 0.4, 3, t),
        hoop(w * 0.3, w * 0.3, w * 0.1, metal(rng), 14).moved(0, h * 0.02, t - 0.002),
        *[box(w * 0.16, h * 0.09, 0.005, metal(rng), s * w * 0.25, -h * 0.14, t - 0.001) for s in (-1, 1)],
    ]
    return assemble([merge(parts).turned(u(rng, 0, 6))])


@REMOTE.style()
def remote_car_key_or_garage(rng):
    h, c = u(rng, 0.06, 0.09), tint(rng, pick(rng, "black", "metal"))
    w, t = h * u(rng, 0.5, 0.65), h * u(rng, 0.2, 0.28)
    k = pick(rng, metal(rng), tint(rng, "paint"))
    parts = [
        soft_box(w, h, t, c, r=w * 0.35, n=3),
        *[soft_box(w * 0.55, h * 0.15, 0.004, k, 0, y * h, t - 0.001, r=0.004) for y in (-0.22, 0, 0.22)],
        hoop(w * 0.22, w * 0.22, w * 0.07, metal(rng), 12).moved(0, h * 0.55, t * 0.4),
    ]
    return assemble([merge(parts).turned(pick(rng, 0, 0, 1.4), "x").turned(u(rng, 0, 6))])
