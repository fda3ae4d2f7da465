"""Dumpsters."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, stack, u
from ..mesh import bar, box, cylinder, slab, sphere
from ..palette import tint
from .families import street_category
from .vehicle_parts import DARK, both, frustum, outward, prism, roller, wheel

DUMPSTER = street_category(
    "dumpster",
    ("skip", "waste container", "refuse container", "roll-off container"),
    "a large metal container for waste",
    "where builders throw debris",
    "a big bin behind the supermarket",
)


@DUMPSTER.style()
def dumpster_lidded(rng):
    w, d, h, c = u(rng, 1.4, 2.2), u(rng, 1.0, 1.5), u(rng, 1.0, 1.4), tint(rng, pick(rng, "leaf", "paint", "metal"))
    side = np.float32([[-d / 2, 0], [d / 2, 0], [d / 2, h * 1.15], [-d / 2 * 1.1, h * 0.85]])
    body = slab(side, w, c).turned(np.pi / 2, "x").turned(np.pi / 2).moved(-w / 2, 0, 0.15)
    lids = [
        box(w * 0.49, d * 1.05, 0.04, tint(rng, "black")).turned(0.25, "x").moved(s * w * 0.25, 0, h * 1.0 + 0.17)
        for s in (-1, 1)
    ]
    return assemble(
        [
            body,
            *lids,
            *[box(0.07, d * 0.7, 0.12, c, s * w * 0.52, 0, h * 0.6) for s in (-1, 1)],
            *[wheel(0.08, 0.05, rng).moved(x * w * 0.42, y * d * 0.4, 0.08) for x in (-1, 1) for y in (-1, 1)],
        ]
    )


@DUMPSTER.style()
def dumpster_open_skip(rng):
    n, w, h, c = u(rng, 2.2, 4.5), u(rng, 1.5, 2.0), u(rng, 0.9, 1.5), tint(rng, pick(rng, "paint", "metal"))
    low, top = (
        np.float32([[0.32, 0.5], [-0.32, 0.5], [-0.32, -0.5], [0.32, -0.5]]) * [n, w * 0.9],
        np.float32([[0.5, 0.5], [-0.5, 0.5], [-0.5, -0.5], [0.5, -0.5]]) * [n, w],
    )
    return assemble(
        [
            stack([(low, 0), (top, h), (top * 0.95, h), (low * 0.95, 0.05)], c),
            *[box(0.06, w * 1.04, h * 0.8, c, x * n, 0, h * 0.1) for x in (-0.2, 0.0, 0.2)],
            *[
                bar(
                    (s * n * 0.25, y * w * 0.52, h * 0.5),
                    (s * n * 0.25, y * w * 0.56, h * 0.5),
                    0.05,
                    tint(rng, "metal"),
                    8,
                )
                for s in (-1, 1)
                for y in (-1, 1)
            ],
        ]
    )


def _bags(rng, count, w, d, z):
    """Bags and cartons thrown in."""
    return [
        sphere(
            u(rng, 0.15, 0.3),
            u(rng, 0.15, 0.3),
            u(rng, 0.12, 0.25),
            tint(rng, pick(rng, "black", "white", "any")),
            u(rng, -0.35, 0.35) * w,
            u(rng, -0.3, 0.3) * d,
            z,
            n=7,
        )
        if odds(rng, 0.6)
        else box(
            u(rng, 0.2, 0.5),
            u(rng, 0.2, 0.4),
            u(rng, 0.15, 0.4),
            tint(rng, "wood"),
            u(rng, -0.3, 0.3) * w,
            u(rng, -0.25, 0.25) * d,
            z - 0.15,
        ).turned(u(rng, -0.3, 0.3))
        for _ in range(count)
    ]


def _tub(w, d, h, c, low=0.9, t=0.05, z=0.0):
    """Open box of four walls and a bottom, narrower below."""
    q = np.float32([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    o, i = q * (w, d), q * (w - 2 * t, d - 2 * t)
    return stack([(o * low, z), (o, z + h), (i, z + h), (i * low, z + t)], c)


@DUMPSTER.style()
def dumpster_open_full(rng):
    w, d, h, c = u(rng, 1.5, 2.2), u(rng, 1.0, 1.5), u(rng, 1.0, 1.4), tint(rng, pick(rng, "leaf", "paint", "metal"))
    back = both(box(w * 0.48, 0.04, d * 0.9, tint(rng, "black"), w * 0.25, d / 2 + 0.06, h - d * 0.75))
    ribs = [box(0.07, d * 1.04, h * 0.9, c, x * w, 0, 0.15) for x in (-0.4, 0, 0.4)]
    return assemble(
        [
            _tub(w, d, h, c, 0.9, z=0.12),
            *back,
            *ribs,
            *both(box(0.1, 0.1, 0.12, DARK, w * 0.4, d * 0.4, 0)),
            box(w * 1.05, 0.1, 0.1, c, 0, -d / 2, h),
            *_bags(rng, int(rng.integers(3, 9)), w, d, h),
        ]
    )


@DUMPSTER.style()
def dumpster_low_poly(rng):
    w, d, h, c = u(rng, 1.2, 1.9), u(rng, 0.9, 1.2), u(rng, 0.8, 1.2), tint(rng, pick(rng, "leaf", "paint"))
    k, t = int(rng.integers(6, 9)), u(rng, 0.08, 0.14)
    tilt = u(rng, 0.1, 0.3)
    lid = [
        frustum((w * 0.53, d * 1.1), (w * 0.5, d), tint(rng, pick(rng, "black", "paint")), s * w * 0.27, 0, 0, t)
        .turned(tilt, "x")
        .moved(0, 0, h + 0.2)
        for s in (-1, 1)
    ]
    side = np.float32([(-d * 0.42, 0.15), (d * 0.42, 0.15), (d / 2, h + 0.33), (-d / 2, h + 0.08)])
    return assemble([prism(side, w, c).turned(np.pi / 2), *lid[: int(rng.integers(1, 3))], *both(box(t, d * 0.6, t, DARK, 0, 0, 0).moved(w * 0.52, 0.0, h * 0.7)), *[box(t, t, h * 0.3, DARK, s * w * 0.52, 0, h * 0.6) for s in (-1, 1)],
                     *[roller(0.1, 0.1, rng, k).turned(np.pi / 2).moved(x * w * 0.4, y * d * 0.32, 0.1) for x in (-1, 1) for y in (-1, 1)]])  # fmt: skip


@DUMPSTER.style()
def dumpster_round_lidded_wheeled(rng):
    """The four-wheeled street container with a domed lid."""
    w, d, h, c = (
        u(rng, 1.2, 1.4),
        u(rng, 0.85, 1.1),
        u(rng, 0.85, 1.0),
        tint(rng, pick(rng, "metal", "leaf", "paint", "black")),
    )
    a = np.linspace(0, np.pi, 7)
    dome = outward(
        prism(
            np.c_[np.cos(a) * d * 0.53, np.sin(a) * d * u(rng, 0.2, 0.35)],
            w * 1.03,
            tint(rng, pick(rng, "paint", "black")),
        )
    ).turned(np.pi / 2)
    one = roller(0.1, 0.05, rng, 10)
    return assemble([_tub(w, d, h, c, 0.82, z=0.2), box(w * 1.02, d * 1.02, 0.06, c, 0, 0, h + 0.17), dome.moved(0, 0, h + 0.22), *both(one.moved(w * 0.36, d * 0.33, 0.1)), *both(one.moved(-w * 0.36, d * 0.33, 0.1)),
                     bar((-w * 0.56, 0, h), (w * 0.56, 0, h), 0.03, tint(rng, "metal"), 7), *[box(0.05, d * 0.05, h * 0.6, c, x * w, -d * 0.47, 0.4) for x in (-0.3, 0, 0.3)]])  # fmt: skip


@DUMPSTER.style()
def dumpster_roll_off(rng):
    n, w, h, c = u(rng, 4.0, 6.5), u(rng, 2.2, 2.5), u(rng, 1.3, 2.4), tint(rng, pick(rng, "paint", "metal", "leaf"))
    ribs = [box(0.1, w * 1.05, h, c, x, 0, 0.2) for x in np.linspace(-n * 0.45, n * 0.45, int(rng.integers(5, 10)))]
    wheels = [
        cylinder(0.12, 0.25, DARK, n=8).turned(np.pi / 2, "x").moved(s * n * 0.42, y * w * 0.35, 0.12)
        for s in (-1, 1)
        for y in (-1, 1)
    ]
    closed = (
        [box(n, w, 0.08, c, 0, 0, h + 0.2)] if odds(rng, 0.25) else _bags(rng, int(rng.integers(0, 8)), n, w, h * 0.7)
    )
    return assemble(
        [
            _tub(n, w, h, c, 1.0, 0.1, 0.2),
            *ribs,
            box(0.08, w, h * 0.9, c, n / 2 + 0.04, 0, 0.2),
            *both(box(n, 0.18, 0.2, DARK, 0, w * 0.2, 0)),
            *both(box(n, 0.1, 0.1, c, 0, w / 2, h + 0.12)),
            *wheels,
            *closed,
        ]
    )
