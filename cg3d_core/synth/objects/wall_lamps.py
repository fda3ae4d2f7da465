"""Wall lamps."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, bezier, odds, panel, pick, ring_of, soft_box, stack, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .lamps import shade

WARM = (0.98, 0.95, 0.8)


WALL_LAMP = Category(
    "wall lamp", "lighting",
    synonyms=("sconce", "wall light", "wall sconce", "bracket lamp", "wall lantern"),
    glosses=("a lamp fixed to the wall", "a light on a short arm beside the bed or mirror", "a shade or candle on a bracket", "a lantern on the wall next to the door"),
    place="wall", hang=(1.3, 1.8), rooms=("living", "bedroom", "bathroom", "corridor"))  # fmt: skip


def bracket_metal(rng):
    return tint(rng, pick(rng, "metal", "metal", "black", "white", "wood"))


def _back_plate(rng, r, c, y) -> Mesh:
    """Round, oval or square plate against the wall at y."""
    if odds(rng, 0.6):
        return stood(cylinder(r, 0.02, c, n=16, top=r * 0.9)).scaled(1, 1, pick(rng, 1, 1.6)).moved(0, y)
    return panel(2 * r, 2 * r * u(rng, 1, 2), 0.015, c, 0, y, -r * 1.5)


@WALL_LAMP.style()
def wall_lamp_shade_on_arm(rng):
    c, k, r = bracket_metal(rng), u(rng, 0.08, 0.2), u(rng, 0.06, 0.12)
    arms = pick(rng, (0,), (0,), (-1, 1))
    parts = [_back_plate(rng, 0.05, c, k + 0.02)]
    cover, z = shade(rng, r, r * u(rng, 1, 1.6)), u(rng, 0.0, 0.06)
    for s in arms:
        x = s * (r + 0.04)
        parts += [
            sweep(bezier((0, k + 0.02, 0), (x, 0, -0.08), (x, 0, z), n=8), 0.008, c, n=6),
            cover.moved(x, 0, z),
            sphere(0.02, 0.02, 0.03, WARM, x, 0, z + r * 0.4, n=8),
        ]
    return assemble(parts)


@WALL_LAMP.style()
def wall_lamp_half_bowl(rng):
    """Half a bowl, cone or drum flat against the wall, throwing light up."""
    r, c, kind = (
        u(rng, 0.1, 0.2),
        tint(rng, pick(rng, "white", "glass", "clay", "metal")),
        pick(rng, "bowl", "cone", "drum"),
    )
    h = r * u(rng, 0.7, 1.5)
    t = np.linspace(0, 1, 6)
    f = {"bowl": np.sqrt(1 - (1 - t) ** 2), "cone": 0.15 + 0.85 * t, "drum": np.ones(6)}[kind]
    half = arc(1, np.pi, 2 * np.pi, 11)
    return assemble(
        [
            stack(
                [
                    (
                        np.vstack(
                            [
                                half * max(k, 0.05) * r,
                            ]
                        ),
                        z * h,
                    )
                    for k, z in zip(f, t, strict=True)
                ],
                c,
            ),
            box(r * 1.2, 0.02, h * 0.7, bracket_metal(rng), z=h * 0.2, y=0.01),
        ]
    )


@WALL_LAMP.style()
def wall_lamp_lantern(rng):
    """A glazed lantern, hexagonal or square, under or on a curved arm."""
    n, r, c, k = (
        pick(rng, 4, 6),
        u(rng, 0.06, 0.11),
        tint(rng, pick(rng, "black", "black", "metal")),
        u(rng, 0.12, 0.22),
    )
    h = r * u(rng, 2, 3)
    cage = [
        ring_of(bar((r * 0.7, 0, 0), (r, 0, h), 0.006, c, 4), n),
        cylinder(r * 0.75, 0.015, c, n=n),
        cylinder(r * 1.25, h * 0.3, c, z=h, top=r * 0.25, n=n),
        sphere(0.02, 0.02, 0.02, c, z=h * 1.33, n=6),
        cylinder(0.015, h * 0.4, WARM, z=0.01, n=7),
    ]
    cage += [cylinder(r * 0.66, h * 0.97, tint(rng, "glass"), z=0.01, top=r * 0.94, n=n)] if odds(rng, 0.4) else []
    hook = (
        bezier((0, k, h * 0.5), (0, k * 0.6, h * 1.9), (0, 0, h * 1.7), (0, 0, h * 1.3), n=8)
        if odds(rng, 0.5)
        else bezier((0, k, -h * 0.1), (0, 0, -h * 0.4), (0, 0, 0), n=6)
    )
    return assemble([*cage, sweep(hook, 0.009, c, n=6), panel(0.07, h * 0.9, 0.015, c, 0, k, h * 0.1)])


@WALL_LAMP.style()
def wall_lamp_globes_or_tube(rng):
    """Glass balls on a bar above a mirror, a light tube, or a box shining up and down."""
    c, kind = bracket_metal(rng), pick(rng, "balls", "tube", "box")
    if kind == "box":
        w, h, d = u(rng, 0.08, 0.16), u(rng, 0.1, 0.3), u(rng, 0.06, 0.11)
        body = soft_box(w, d, h, c, r=0.004, n=1) if odds(rng, 0.5) else cylinder(d / 2, h, c, n=16)
        return assemble(
            [
                body,
                box(0.06, 0.04, h * 0.5, c, 0, d / 2, h * 0.25),
                *[cylinder(d * 0.4, 0.006, WARM, z=z, n=12) for z in (-0.002, h - 0.004)],
            ]
        )
    if kind == "tube":
        w = u(rng, 0.3, 0.9)
        return assemble(
            [
                bar((-w / 2, 0, 0), (w / 2, 0, 0), 0.02, WARM, 8),
                box(w * 1.03, 0.04, 0.03, c, 0, 0.03, -0.015),
                *[stood(cylinder(0.026, 0.05, c, n=10)).turned(np.pi / 2).moved(s * w / 2) for s in (-1, 1)],
            ]
        )
    n, r = int(rng.integers(1, 5)), u(rng, 0.05, 0.09)
    parts = [box(n * r * 2.6, 0.025, 0.08, c, 0, r + 0.05, -0.04)]
    for k in range(n):
        x = (k - (n - 1) / 2) * r * 2.6
        parts += [
            sphere(r, r, r, tint(rng, "white"), x, 0, u(rng, 0, 0.01), n=14),
            bar((x, r + 0.05, 0), (x, r * 0.6, 0), 0.02, c, 7),
        ]
    return assemble(parts)


@WALL_LAMP.style()
def wall_lamp_swing_arm(rng):
    """A jointed reading light, or a spot on a stalk."""
    c, a, b = bracket_metal(rng), u(rng, 0.12, 0.28), u(rng, 0.1, 0.25)
    turn = u(rng, -1, 1)
    elbow = np.float32([np.sin(turn) * a, -np.cos(turn) * a, 0])
    tip = elbow + np.float32([-np.sin(turn) * b, -np.cos(turn) * b * 0.6, u(rng, -0.05, 0.1)])
    r = u(rng, 0.035, 0.08)
    head = (
        lathe([(r, 0), (r * 0.9, r * 0.6), (r * 0.35, r * 1.5), (0, r * 1.6)], c, 16)
        .turned(u(rng, -0.6, 0.6), "x")
        .moved(*(tip - np.float32([0, 0, r * 1.4])))
    )
    return assemble(
        [
            head,
            bar((0, 0, 0), elbow, 0.008, c, 6),
            bar(elbow, tip, 0.007, c, 6),
            sphere(0.014, 0.014, 0.014, c, *elbow, n=6),
            panel(0.06, 0.16, 0.02, c, 0, 0.01, -0.08),
        ]
    )


@WALL_LAMP.style()
def wall_lamp_candles_or_torch(rng):
    """Candle bulbs on curled arms, or a burning torch in a ring."""
    c = bracket_metal(rng)
    if odds(rng, 0.5):
        h = u(rng, 0.25, 0.45)
        a = 0.3
        torch = merge(
            [
                cylinder(0.018, h, tint(rng, "wood"), n=6, top=0.04),
                torus(0.042, 0.01, tint(rng, "black"), z=h, n=8),
                cylinder(0.04, 0.16, (0.95, 0.45, 0.1), z=h, top=0.002, n=6),
                cylinder(0.025, 0.2, WARM, z=h, top=0.002, n=5),
            ]
        )
        return assemble(
            [
                torch.turned(a, "x"),
                torus(0.04, 0.01, tint(rng, "black"), z=h * 0.5, y=-h * 0.15, n=8),
                box(0.05, 0.12, 0.03, tint(rng, "black"), 0, 0.0, h * 0.45),
                panel(0.09, 0.16, 0.02, tint(rng, "black"), 0, 0.07, h * 0.35),
            ]
        )
    n = int(rng.integers(1, 4))
    parts = [_back_plate(rng, 0.05, c, 0.14)]
    for k in range(n):
        x = (k - (n - 1) / 2) * u(rng, 0.13, 0.18)
        parts += [
            sweep(bezier((0, 0.13, 0), (x, 0.1, -0.14), (x, 0.0, -0.08), (x, 0.0, 0.02), n=8), 0.007, c, n=5),
            cylinder(0.035, 0.01, c, x, 0, 0.02, n=10),
            cylinder(0.013, u(rng, 0.07, 0.13), tint(rng, "white"), x, 0, 0.03, n=8),
            sphere(0.013, 0.013, 0.028, WARM, x, 0, 0.15, n=6),
        ]
    return assemble(parts)


@WALL_LAMP.style()
def wall_lamp_chunky(rng):
    """As in games: a fat shade or crystal on a thick bent arm and a bevelled plate."""
    c, n, r = bracket_metal(rng), int(rng.integers(5, 9)), u(rng, 0.08, 0.15)
    k = r * u(rng, 1.4, 2.2)
    head = pick(
        rng,
        cylinder(r, r * 1.3, tint(rng, pick(rng, "fabric", "white", "paint")), top=r * 0.55, n=n),
        cylinder(r * 0.5, r * 1.5, WARM, top=r * 0.9, n=n),
        sphere(r, r, r, WARM, z=r, n=n),
    )
    return assemble(
        [
            head.moved(z=r * 0.2),
            bar((0, k, 0), (0, 0, 0), r * 0.16, c, 6),
            cylinder(r * 0.35, r * 0.35, c, z=-r * 0.1, n=n),
            stood(cylinder(r * 0.6, r * 0.25, c, n=n, top=r * 0.45)).moved(0, k),
        ]
    )
