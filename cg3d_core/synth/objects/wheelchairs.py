"""Wheelchairs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere, torus, tube
from ..palette import tint
from ..parts import lean, pad
from ..registry import Category
from .cloths import over_edge

WHEELCHAIR = Category(
    "wheelchair", "seating",
    synonyms=("wheel chair", "mobility chair", "rolling hospital chair", "electric wheelchair", "manual wheelchair"),
    glosses=("a chair on two large and two small wheels for someone who cannot walk", "a seat with wheels that is pushed by handles", "what patients are moved in at a hospital", "a chair with big spoked wheels and footrests"),
    place="floor", rooms=("corridor",))  # fmt: skip


def _wheel(r: float, t: float, tyre, hub, spokes: int, n: int = 22) -> Mesh:
    """Wheel of radius r standing in the plane x = 0, centred at the origin; spokes 0 gives a solid disc."""
    parts = [torus(r - t, t, tyre, n=n)]
    if spokes:
        parts += [
            ring_of(bar((0, 0, 0), (r - t, 0, 0), max(0.004, t * 0.25), hub, 4), spokes),
            cylinder(r * 0.1, 0.05, hub, z=-0.025, n=8),
        ]
    else:
        parts.append(cylinder(r - t, t * 0.9, hub, z=-t * 0.45, n=n))
    return merge(parts).turned(np.pi / 2, "y")


def _frame_chair(rng, r: float, fat: float = 1.0, spokes: int = 12, n: int = 22) -> list[Mesh]:
    """Manual wheelchair: side tubes, sling or padded seat and back, big wheels, castors, footrests; front at -y."""
    w, h, b, t = u(rng, 0.42, 0.52), u(rng, 0.46, 0.54), u(rng, 0.36, 0.5), 0.012 * fat
    c, m, black = (
        tint(rng, pick(rng, "fabric", "black", "paint")),
        tint(rng, pick(rng, "metal", "metal", "black", "paint")),
        (0.12, 0.12, 0.13),
    )
    tyre = 0.014 * fat
    parts = [soft_box(w, 0.42, 0.03 * fat, c, z=h, r=0.03), soft_box(w, 0.03 * fat, b, c, 0, 0.22, h + 0.02, r=0.01)]
    castor = u(rng, 0.07, 0.1)
    handles = odds(rng, 0.8)
    for i in (-1, 1):
        x = i * (w / 2 + t)
        parts += [bar((x, 0.22, 0.2), (x, 0.23, h + b + 0.04), t, m, 6), bar((x, -0.24, h), (x, 0.22, h), t, m, 6)]
        parts += [bar((x, -0.24, castor), (x, -0.24, h + 0.2), t, m, 6), bar((x, 0.22, 0.2), (x, -0.24, 0.2), t, m, 6)]
        parts += [
            soft_box(0.05 * fat**0.5, 0.3, 0.03, black, x, 0.02, h + 0.2, r=0.01),
            bar((x, 0.2, h + 0.2), (x, -0.24, h + 0.2), t, m, 6),
        ]
        if handles:
            parts.append(bar((x, 0.22, h + b + 0.03), (x, 0.36, h + b + 0.02), t * 1.3, black, 6))
        parts.append(_wheel(r, tyre, black, m, spokes, n).moved(i * (w / 2 + 0.05 * fat**0.5), 0.18, r))
        if spokes > 6 and odds(rng, 0.7):
            parts.append(torus(r * 0.88, 0.007, m, n=n).turned(np.pi / 2, "y").moved(i * (w / 2 + 0.085), 0.18, r))
        parts.append(_wheel(castor, tyre * 1.2, black, m, 0, 12).moved(i * (w / 2 - 0.01), -0.26, castor))
        parts += [
            bar((x * 0.85, -0.24, h), (x * 0.8, -0.42, 0.14), t, m, 6),
            soft_box(w * 0.4, 0.16, 0.02 * fat, black, i * w * 0.23, -0.45, 0.11, r=0.01),
        ]
    return parts


@WHEELCHAIR.style()
def wheelchair_manual(rng):
    return assemble(_frame_chair(rng, u(rng, 0.28, 0.32), 1.0, int(rng.integers(8, 17))))


@WHEELCHAIR.style()
def wheelchair_sports(rng):
    """Low back, cambered wheels, one footbar, no handles."""
    w, h, r = u(rng, 0.36, 0.44), u(rng, 0.42, 0.48), u(rng, 0.29, 0.33)
    c, m, b = tint(rng, pick(rng, "black", "paint")), tint(rng, pick(rng, "metal", "paint", "black")), u(rng, 0.2, 0.32)
    parts = [soft_box(w, 0.4, 0.06, c, z=h, r=0.04), lean(soft_box(w, 0.04, b, c, r=0.02), 0.1).moved(0, 0.2, h + 0.04)]
    cam = u(rng, 0.05, 0.3)
    for i in (-1, 1):
        wheel = _wheel(r, 0.013, (0.1, 0.1, 0.1), m, pick(rng, 0, 3, 12)).turned(-i * cam, "y")
        parts += [
            wheel.moved(i * (w / 2 + 0.06 + r * np.sin(cam) * 0.5), 0.12, r * np.cos(cam)),
            soft_box(0.015, 0.3, 0.16, m, i * (w / 2 + 0.01), 0.08, h, r=0.004),
        ]
        parts += [
            tube([(i * w * 0.48, 0.2, h), (i * w * 0.46, -0.2, h), (i * w * 0.3, -0.36, 0.1)], 0.014, m, 6),
            _wheel(0.05, 0.014, (0.2, 0.2, 0.2), m, 0, 10).moved(i * w * 0.34, -0.2, 0.05),
            bar((i * w * 0.34, -0.2, 0.05), (i * w * 0.4, -0.18, h), 0.012, m, 6),
        ]
    return assemble(
        [
            *parts,
            soft_box(w * 0.62, 0.12, 0.02, m, 0, -0.38, 0.09, r=0.01),
            bar((-w / 2, 0.12, r), (w / 2, 0.12, r), 0.016, m, 6),
        ]
    )


@WHEELCHAIR.style()
def wheelchair_electric(rng):
    """Heavy base with motor box, four or six fat wheels, bucket seat, joystick."""
    w, h, b = u(rng, 0.46, 0.54), u(rng, 0.46, 0.54), u(rng, 0.45, 0.62)
    c, m = tint(rng, pick(rng, "black", "fabric")), tint(rng, pick(rng, "black", "paint", "metal"))
    parts = [
        soft_box(w * 0.8, 0.6, 0.2, m, 0, 0.05, 0.12, r=0.05),
        box(0.14, 0.14, h - 0.3, m, z=0.3),
        pad(w, 0.48, 0.1, c, z=h, r=0.04),
    ]
    back = merge(
        [
            soft_box(w, 0.09, b, c, r=0.04),
            *([soft_box(w * 0.5, 0.07, 0.14, c, z=b + 0.04, r=0.03)] if odds(rng, 0.5) else []),
        ]
    )
    parts.append(lean(back, u(rng, 0.05, 0.3)).moved(0, 0.25, h + 0.06))
    big = u(rng, 0.15, 0.19)
    for i in (-1, 1):
        parts += [
            _wheel(big, 0.035, (0.12, 0.12, 0.12), m, 0, 16).moved(i * (w / 2 + 0.02), u(rng, 0.1, 0.2), big),
            _wheel(0.1, 0.03, (0.12, 0.12, 0.12), m, 0, 12).moved(i * w / 2, -0.28, 0.1),
        ]
        parts += [
            soft_box(0.07, 0.32, 0.04, c, i * (w / 2 + 0.04), 0.02, h + 0.24, r=0.015),
            box(0.03, 0.05, 0.25, m, i * (w / 2 + 0.03), 0.12, h),
        ]
    parts += [
        box(0.05, 0.05, 0.09, m, w / 2 + 0.04, -0.16, h + 0.26),
        sphere(0.02, 0.02, 0.03, m, w / 2 + 0.04, -0.16, h + 0.38, n=6),
    ]
    return assemble(
        [
            *parts,
            soft_box(w * 0.75, 0.22, 0.025, m, 0, -0.46, 0.12, r=0.02),
            bar((0, -0.24, h), (0, -0.42, 0.14), 0.025, m, 6),
        ]
    )


@WHEELCHAIR.style()
def wheelchair_game(rng):
    """Low-poly: fat tubes, thick wheels with few spokes or solid discs."""
    return assemble(
        _frame_chair(rng, u(rng, 0.26, 0.34), u(rng, 2.2, 3.5), pick(rng, 0, 4, 5, 6), int(rng.integers(8, 13)))
    )


@WHEELCHAIR.style()
def wheelchair_transport(rng):
    """Four small wheels, pushed by someone: hospital or airport chair; or an old wicker one."""
    w, h, b, m, c = (
        u(rng, 0.42, 0.52),
        u(rng, 0.46, 0.54),
        u(rng, 0.42, 0.55),
        tint(rng, pick(rng, "metal", "paint", "black")),
        tint(rng, pick(rng, "fabric", "black", "paint")),
    )
    r = u(rng, 0.09, 0.16)
    parts = [pad(w, 0.44, 0.05, c, z=h, r=0.02), soft_box(w, 0.04, b, c, 0, 0.23, h + 0.03, r=0.02)]
    for i in (-1, 1):
        x = i * (w / 2 + 0.02)
        parts += [
            tube(
                [
                    (x, 0.36, h + b),
                    (x, 0.24, h + b - 0.02),
                    (x, 0.24, r),
                    (x, -0.24, r),
                    (x, -0.24, h + 0.22),
                    (x, 0.24, h + 0.22),
                ],
                0.014,
                m,
                6,
            ),
            bar((x, -0.24, h), (x, 0.24, h), 0.013, m, 6),
        ]
        parts += [
            _wheel(r, 0.018, (0.15, 0.15, 0.15), m, pick(rng, 0, 6), 14).moved(i * (w / 2 + 0.02), y, r)
            for y in (-0.26, 0.24)
        ]
        parts += [
            bar((x * 0.9, -0.24, h), (x * 0.8, -0.42, 0.14), 0.012, m, 6),
            soft_box(w * 0.38, 0.15, 0.02, m, i * w * 0.22, -0.44, 0.11, r=0.01),
        ]
    if odds(rng, 0.3):
        parts.append(over_edge(rng, w * 0.8, 0.05, b * 0.5, b * 0.6, tint(rng, "fabric")).moved(0, 0.23, h + b + 0.03))
    return assemble(parts)
