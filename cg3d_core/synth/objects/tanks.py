"""Tank: the armoured vehicle with a gun."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, WHITE, both, facing, frustum, prism, rollers, tracks

TANK = vehicle_category(
    "tank",
    ("battle tank", "army tank", "panzer", "armored fighting vehicle", "military tank"),
    "an armoured war vehicle on tracks with a gun turret",
    "what rolls over trenches in a war",
    "a heavy military machine with a long cannon on a turning turret",
)


def _army(rng):
    return pick(rng, (0.33, 0.37, 0.22), (0.45, 0.43, 0.28), (0.62, 0.54, 0.38), (0.4, 0.42, 0.42), tint(rng, "leaf"))


def _gun(rng, length, r, c, k=10, brake=True):
    """Gun barrel along -x from the origin."""
    parts = [
        bar((0, 0, 0), (-length, 0, 0), r, c, k, r * 0.8),
        bar((-length * 0.45, 0, 0), (-length * 0.62, 0, 0), r * 1.3, c, k),
    ]
    return merge([*parts, bar((-length, 0, 0), (-length - r * 3, 0, 0), r * 1.5, c, k)] if brake else parts)


@TANK.style()
def tank_modern(rng):
    n, w, c = u(rng, 6.5, 7.8), u(rng, 3.2, 3.7), _army(rng)
    a, h = n / 2, u(rng, 0.9, 1.1)
    hull = [(-a, h * 0.75), (-a + 0.8, h * 0.35), (a, h * 0.4), (a, h * 1.3), (-a + 1.6, h * 1.3)]
    turret = merge(
        [
            prism(
                [(-1.9, 0), (1.7, 0), (1.9, 0.35), (1.6, 0.8), (-0.9, 0.8), (-1.9, 0.35)],
                w * 0.7,
                c,
                top=0.85,
                split=0.6,
            ),
            cylinder(0.35, 0.2, c, 0.4, 0.5, 0.8, n=10),
            box(0.4, 0.4, 0.25, c, -0.6, -0.5, 0.8),
            bar((0.4, 0.4, 1.05), (-0.4, 0.4, 1.1), 0.04, DARK, 5),
            box(0.9, w * 0.62, 0.4, c, 2.1, 0, 0.2),
            _gun(rng, u(rng, 4.0, 5.3), 0.1, c, 10, odds(rng, 0.3)).moved(-1.7, 0, 0.4),
        ]
    )
    return facing(
        [
            prism(hull, w * 0.62, c),
            *tracks(rng, n * 0.95, w, w * 0.19, h),
            *both(box(n * 0.95, w * 0.2, 0.12, c, 0.1, w * 0.41, h)),
            *both(box(n * 0.8, 0.05, h * 0.4, c, 0.1, w * 0.51, h * 0.65)),
            turret.turned(u(rng, -0.5, 0.5)).moved(0.2, 0, h * 1.3),
        ]
    )


@TANK.style()
def tank_second_world_war(rng):
    n, w, c = u(rng, 5.2, 6.3), u(rng, 2.5, 3.0), _army(rng)
    a, h = n / 2, u(rng, 0.85, 1.0)
    hull = [(-a, h * 0.6), (-a + 0.6, h * 0.3), (a, h * 0.4), (a, h * 1.5), (-a * 0.35, h * 1.7), (-a + 0.5, h * 1.0)]
    round_ = lathe([(0, 0), (0.95, 0), (1.0, 0.3), (0.8, 0.75), (0, 0.8)], c, 12).scaled(1.15, 0.95, 1)
    turret = merge(
        [
            round_,
            frustum((0.6, 0.8), (0.5, 0.7), c, -0.95, 0, 0.1, 0.5),
            cylinder(0.3, 0.2, c, 0.3, 0.25, 0.78, n=10),
            _gun(rng, u(rng, 1.8, 3.2), 0.08, c, 8).moved(-1.1, 0, 0.38),
        ]
    )
    load = [
        box(0.6, w * 0.5, 0.35, tint(rng, "wood"), a * 0.75, 0, h * 1.5),
        bar((a * 0.2, -w * 0.4, h * 1.5), (a * 0.2, -w * 0.4, h * 3.2), 0.015, DARK, 4),
    ]
    return facing(
        [
            prism(hull, w * 0.66, c),
            *tracks(rng, n * 0.98, w, w * 0.17, h),
            turret.turned(u(rng, -0.6, 0.6)).moved(-0.1, 0, h * 1.6),
            *(load if odds(rng, 0.6) else []),
            bar((-a * 0.55, w * 0.2, h * 1.2), (-a * 0.8, w * 0.2, h * 1.2), 0.04, DARK, 6),
        ]
    )


@TANK.style()
def tank_low_poly(rng):
    n, c, k = u(rng, 2.2, 3.6), _army(rng) if odds(rng, 0.6) else tint(rng, "paint"), int(rng.integers(6, 9))
    w, h = n * u(rng, 0.6, 0.8), n * u(rng, 0.18, 0.26)
    top = pick(
        rng,
        cylinder(n * 0.24, n * 0.2, c, top=n * 0.2, n=k),
        frustum((n * 0.5, w * 0.55), (n * 0.36, w * 0.42), c, h=n * 0.2),
        sphere(n * 0.25, n * 0.24, n * 0.2, c, z=n * 0.04, n=k),
    )
    turret = merge(
        [
            top,
            cylinder(n * 0.09, n * 0.05, c, n * 0.06, 0, n * 0.2, n=k),
            _gun(rng, n * u(rng, 0.35, 0.6), n * u(rng, 0.035, 0.06), c, k).moved(-n * 0.2, 0, n * 0.11),
        ]
    )
    return facing(
        [
            frustum((n * 0.9, w * 0.7), (n * 0.75, w * 0.66), c, 0, 0, h * 0.4, h),
            *tracks(rng, n, w, w * 0.22, h),
            turret.turned(u(rng, -0.4, 0.4)).moved(0, 0, h * 1.4),
        ]
    )


@TANK.style()
def tank_first_world_war(rng):
    n, c = u(rng, 6.0, 8.0), _army(rng)
    w, h = n * 0.4, n * 0.3
    loop = [
        (-n / 2, h * 0.75),
        (-n * 0.4, h * 0.15),
        (-n * 0.1, 0),
        (n * 0.3, 0),
        (n / 2, h * 0.35),
        (n * 0.45, h * 0.6),
        (-n * 0.2, h),
        (-n * 0.43, h * 0.95),
    ]
    side = both(
        prism(loop, w * 0.2, DARK, w * 0.4)
        + prism([(x * 0.93, 0.06 * h + z * 0.88) for x, z in loop], w * 0.24, c, w * 0.4)
    )
    guns = [
        m
        for y in (1, -1)
        for m in (
            box(n * 0.2, w * 0.22, h * 0.4, c, -n * 0.02, y * w * 0.6, h * 0.3),
            bar((-n * 0.1, y * w * 0.62, h * 0.5), (-n * u(rng, 0.24, 0.3), y * w * 0.64, h * 0.5), 0.08, DARK, 7),
        )
    ]
    return facing(
        [
            box(n * 0.7, w * 0.65, h * 0.55, c, 0, 0, h * 0.25),
            *side,
            box(n * 0.16, w * 0.5, h * 0.3, c, -n * 0.25, 0, h * 0.75),
            box(n * 0.165, w * 0.3, h * 0.06, DARK, -n * 0.25, 0, h * 0.9),
            *guns,
        ]
    )


@TANK.style()
def tank_plain_cad_or_wheeled(rng):
    n, w, c = u(rng, 4.5, 6.5), u(rng, 2.3, 2.8), _army(rng)
    a, r = n / 2, n * 0.085
    hull = prism(
        [(-a, r * 2.2), (-a + 0.7, r * 1.2), (a, r * 1.3), (a, r * 3.2), (-a + 1.2, r * 3.4)],
        w,
        c,
        top=0.85,
        split=r * 3,
    )
    gear = (
        rollers(rng, np.linspace(-0.36, 0.36, int(rng.integers(3, 5))) * n, w * 1.08, r, w * 0.14, 14)
        if odds(rng, 0.5)
        else tracks(rng, n * 0.92, w * 1.1, w * 0.2, r * 2.4)
    )
    turret = merge(
        [
            frustum((n * 0.32, w * 0.6), (n * 0.22, w * 0.45), c, h=r * 1.5),
            _gun(rng, n * u(rng, 0.3, 0.5), 0.07, c, 8, False).moved(-n * 0.12, 0, r * 0.8),
        ]
    )
    return facing(
        [
            hull,
            *gear,
            turret.turned(u(rng, -0.7, 0.7)).moved(n * 0.05, 0, r * 3.3),
            *both(box(0.06, 0.2, 0.15, WHITE, -a + 0.4, w * 0.35, r * 2.6)),
        ]
    )
