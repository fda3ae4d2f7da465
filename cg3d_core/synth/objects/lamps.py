"""Lamps that stand on tables and floors."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, sphere, torus
from ..palette import tint
from ..registry import Category

GLOW = (1.0, 0.95, 0.8)


def lamp_metal(rng):
    """Colour of a lamp's stand."""
    return tint(rng, pick(rng, "metal", "metal", "black", "wood", "white"))


def shade(rng, r, h, c=None) -> Mesh:
    """Lampshade open below, standing on z = 0: drum, cone, bell, pleated or square."""
    c = c or tint(rng, pick(rng, "white", "fabric", "fabric", "paint"))
    kind, top = pick(rng, "cone", "cone", "drum", "bell", "square"), u(rng, 0.35, 0.75)
    if kind == "bell":
        profile = [(r, 0), (r * 0.78, h * 0.25), (r * (top + 0.1), h * 0.6), (r * top, h)]
    else:
        profile = [(r, 0), (r * (u(rng, 0.9, 1.0) if kind == "drum" else top), h)]
    t = r * 0.02
    profile = [*profile, (profile[-1][0] - t, h), *[(p - t, z) for p, z in profile[::-1][1:]]]
    return lathe(profile, c, 4 if kind == "square" else 22).turned(np.pi / 4)


LAMP = Category(
    "lamp", "lighting",
    synonyms=("table lamp", "desk lamp", "bedside lamp", "reading lamp", "lampshade"),
    glosses=("a light that stands on a table or nightstand", "an electric light with a shade", "a device that gives light for reading in bed", "a bulb under a shade on a foot"),
    place="surface", rooms=("bedroom", "bedroom", "living", "office"))  # fmt: skip


def _under(rng, h, r, body):
    """Shade of radius r over a body of height h."""
    sh = r * u(rng, 0.7, 1.5)
    parts = [
        cylinder(0.008, h + sh * 0.6, lamp_metal(rng), n=6),
        shade(rng, r, sh).moved(z=h),
        sphere(0.03, 0.03, 0.045, GLOW, z=h + sh * 0.4, n=8),
    ]
    return assemble([*parts, *body])


@LAMP.style()
def lamp_turned_body(rng):
    h, r, c = u(rng, 0.15, 0.4), u(rng, 0.08, 0.22), tint(rng, pick(rng, "clay", "white", "paint", "metal", "wood"))
    b = r * u(rng, 0.4, 0.75)
    knots = [
        (0, 0),
        (b, 0),
        (b, 0.015),
        (b * u(rng, 0.3, 0.9), h * 0.1),
        (b * u(rng, 0.6, 1.2), h * 0.4),
        (b * u(rng, 0.3, 1), h * 0.65),
        (b * 0.2, h * 0.9),
        (0, h),
    ]
    return _under(rng, h, r, [lathe(knots, c, 18)])


@LAMP.style()
def lamp_ball_body(rng):
    b, r = u(rng, 0.06, 0.14), u(rng, 0.11, 0.22)
    ball = sphere(b, b, b * u(rng, 0.7, 1.4), tint(rng, pick(rng, "clay", "paint", "glass", "metal")), z=b * 0.9, n=16)
    return _under(rng, b * 2 + 0.05, r, [ball, cylinder(b * 0.5, 0.02, lamp_metal(rng))])


@LAMP.style()
def lamp_stick(rng):
    h, r, c = u(rng, 0.2, 0.45), u(rng, 0.1, 0.22), lamp_metal(rng)
    foot = cylinder(r * u(rng, 0.5, 0.8), 0.02, c, n=20) if odds(rng, 0.6) else soft_box(r, r, 0.025, c)
    return _under(rng, h, r, [foot, cylinder(u(rng, 0.008, 0.03), h, c, n=8)])


@LAMP.style()
def lamp_three_legs(rng):
    h, r, c = u(rng, 0.2, 0.4), u(rng, 0.1, 0.2), tint(rng, "wood")
    return _under(rng, h, r, [ring_of(bar((0.01, 0, h), (r * 0.75, 0, 0), 0.01, c, 6), 3)])


@LAMP.style()
def lamp_jointed_desk(rng):
    c, a, b, r = (
        tint(rng, pick(rng, "black", "white", "paint", "metal")),
        u(rng, 0.2, 0.4),
        u(rng, 0.2, 0.4),
        u(rng, 0.05, 0.09),
    )
    lean, droop = u(rng, 0.1, 0.7), u(rng, 0.9, 1.7)
    p = np.float32([-np.sin(lean) * a, 0, np.cos(lean) * a + 0.03])
    q = p + np.float32([np.sin(droop) * b, 0, np.cos(droop) * b])
    head = lathe(
        [(r, 0), (r * 0.6, r * 1.0), (r * 0.3, r * 1.5), (0, r * 1.5), (r * 0.55, r), (r * 0.93, 0)], c, 16
    ).turned(u(rng, -0.6, 0.3), "y")
    parts = [
        cylinder(r * 1.3, 0.025, c, n=20),
        bar((0, 0, 0.02), p, 0.008, c, 6),
        bar(p, q, 0.008, c, 6),
        sphere(0.018, 0.018, 0.018, c, *p, n=6),
        head.moved(*(q + np.float32([r * 0.5, 0, -r * 1.3]))),
    ]
    return assemble([m.turned(u(rng, 0, 0) + np.pi / 2) for m in parts])


@LAMP.style()
def lamp_globe_or_cube(rng):
    r = u(rng, 0.07, 0.16)
    if odds(rng, 0.6):
        return assemble(
            [sphere(r, r, r, tint(rng, "white"), z=r + 0.03, n=18), cylinder(r * 0.6, 0.05, lamp_metal(rng), n=16)]
        )
    return assemble(
        [
            soft_box(r * 1.5, r * 1.5, r * u(rng, 1.5, 3.5), tint(rng, "white"), z=0.02, r=0.03),
            box(r * 1.2, r * 1.2, 0.03, lamp_metal(rng)),
        ]
    )


@LAMP.style()
def lamp_gooseneck_led(rng):
    c, h, reach = tint(rng, pick(rng, "black", "white", "metal")), u(rng, 0.3, 0.5), u(rng, 0.2, 0.4)
    path = bezier((0, 0.08, 0.02), (0, 0.12, h * 1.3), (0, -reach * 0.4, h * 1.1), (0, -reach, h * 0.85), n=12)
    return assemble(
        [
            soft_box(0.16, 0.16, 0.02, c, y=0.08, r=0.05, n=3),
            sweep(path, 0.008, c, 6),
            soft_box(0.04, 0.2, 0.015, c, y=-reach, z=h * 0.83),
        ]
    )


FLOOR_LAMP = Category(
    "floor lamp", "lighting",
    synonyms=("standing lamp", "torchiere", "standard lamp", "arc lamp"),
    glosses=("a tall lamp that stands on the floor", "a light on a long pole beside the sofa", "a lamp as tall as a person"),
    place="floor", rooms=("living", "living", "bedroom"))  # fmt: skip


def _foot(rng, c):
    r = u(rng, 0.11, 0.2)
    return pick(
        rng, cylinder(r, 0.025, c, n=20), cylinder(r, 0.05, c, top=0.03, n=20), soft_box(r * 1.7, r * 1.7, 0.025, c)
    )


@FLOOR_LAMP.style()
def floor_lamp_classic(rng):
    h, r, c = u(rng, 1.1, 1.6), u(rng, 0.15, 0.28), lamp_metal(rng)
    sh = r * u(rng, 0.7, 1.4)
    return assemble(
        [
            _foot(rng, c),
            cylinder(0.014, h + sh / 2, c, n=8),
            shade(rng, r, sh).moved(z=h),
            sphere(0.035, 0.035, 0.05, GLOW, z=h + sh * 0.4, n=8),
        ]
    )


@FLOOR_LAMP.style()
def floor_lamp_tripod(rng):
    h, r, c, spread = (
        u(rng, 1.0, 1.5),
        u(rng, 0.18, 0.28),
        tint(rng, pick(rng, "wood", "black", "metal")),
        u(rng, 0.22, 0.38),
    )
    parts = [
        ring_of(bar((0.02, 0, h), (spread, 0, 0), 0.016, c, 6), 3),
        torus(spread * 0.5, 0.006, c, z=h * 0.48, n=12),
    ]
    return assemble(
        [
            *parts[: int(rng.integers(1, 3))],
            shade(rng, r, r * u(rng, 0.8, 1.3)).moved(z=h - 0.03),
            cylinder(0.04, 0.06, c, z=h - 0.05),
        ]
    )


@FLOOR_LAMP.style()
def floor_lamp_arc(rng):
    h, reach, c = u(rng, 1.6, 2.1), u(rng, 0.7, 1.3), tint(rng, pick(rng, "metal", "black"))
    path = bezier(
        (reach / 2, 0, 0.03), (reach / 2, 0, h * 1.2), (-reach * 0.35, 0, h * 1.2), (-reach / 2, 0, h * 0.82), n=16
    )
    r = u(rng, 0.13, 0.22)
    dome = lathe(
        [
            (r, 0),
            (r * 0.92, r * 0.45),
            (r * 0.5, r * 0.85),
            (0, r),
            (r * 0.45, r * 0.75),
            (r * 0.85, r * 0.4),
            (r * 0.96, 0),
        ],
        tint(rng, pick(rng, "metal", "white", "paint")),
        18,
    )
    return assemble(
        [sweep(path, 0.012, c, 6), cylinder(0.16, 0.05, c, x=reach / 2, n=20), dome.moved(-reach / 2, 0, h * 0.82 - r)]
    )


@FLOOR_LAMP.style()
def floor_lamp_uplighter(rng):
    h, r, c = u(rng, 1.55, 1.9), u(rng, 0.12, 0.2), lamp_metal(rng)
    bowl = lathe(
        [(0, 0), (r * 0.4, 0.02), (r, r * 0.6), (r * 0.95, r * 0.6), (r * 0.3, 0.05), (0, 0.05)],
        tint(rng, pick(rng, "white", "metal")),
        20,
    )
    parts = [_foot(rng, c), cylinder(0.014, h, c, n=8), bowl.moved(z=h)]
    if odds(rng, 0.4):
        parts.append(sweep(bezier((0, 0, h * 0.6), (0.2, 0, h * 0.75), (0.25, 0, h * 0.6), n=6), 0.008, c, 5))
        parts.append(lathe([(0.06, 0), (0.02, 0.1), (0, 0.1)], c, 10, 0.25, 0, h * 0.52))
    return assemble(parts)


@FLOOR_LAMP.style()
def floor_lamp_column_or_reading(rng):
    c = lamp_metal(rng)
    if odds(rng, 0.5):  # a paper column
        r, h = u(rng, 0.1, 0.18), u(rng, 0.9, 1.5)
        return assemble(
            [
                cylinder(r, h, tint(rng, "white"), z=0.05, n=pick(rng, 4, 20)),
                cylinder(r * 1.05, 0.05, c),
                *[torus(r, 0.005, c, z=z, n=16) for z in np.linspace(0.1, h, 5)],
            ]
        )
    h, head = u(rng, 1.2, 1.6), u(rng, 0.05, 0.08)
    cone = lathe([(head, 0), (head * 0.4, head * 2), (0, head * 2)], c, 14).turned(-0.5, "x")
    return assemble(
        [
            _foot(rng, c),
            cylinder(0.012, h, c, n=8),
            bar((0, 0, h), (0, -0.3, h - 0.05), 0.01, c, 6),
            cone.moved(0, -0.3, h - 0.05 - head * 1.7),
        ]
    )
