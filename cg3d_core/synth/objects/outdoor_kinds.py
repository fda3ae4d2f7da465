"""More styles of dumpster and cannon."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, stack, u
from ..mesh import bar, box, cylinder, sphere
from ..palette import tint
from .outdoors import CANNON, DUMPSTER
from .vehicle_parts import DARK, both, frustum, outward, prism, roller, rollers, spindle, spoked


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


def _gun(n, r, c, k=12):
    """Smooth-bore barrel along -x with its breech at x = 0."""
    p = [
        (-n, 0),
        (-n, r * 0.8),
        (-n * 0.93, r * 0.85),
        (-n * 0.88, r * 0.65),
        (-n * 0.35, r * 0.9),
        (-n * 0.05, r),
        (r * 0.3, r * 0.5),
        (r * 0.6, r * 0.35),
        (r * 0.9, r * 0.4),
        (r * 1.2, 0),
    ]
    return spindle(p, c, k)


@CANNON.style()
def cannon_low_poly(rng):
    n, c, k = u(rng, 0.9, 1.6), tint(rng, pick(rng, "black", "metal", "paint")), int(rng.integers(6, 9))
    r, q, wood = n * u(rng, 0.14, 0.2), n * u(rng, 0.22, 0.32), tint(rng, "wood")
    w = r * 4
    return assemble([m.turned(np.pi / 2) for m in (
        _gun(n, r, c, k).turned(u(rng, 0.05, 0.5), "y").moved(n * 0.25, 0, q * 1.4), *rollers(rng, (0,), w, q, n * 0.1, k + 2, 0.35),
        bar((0, -w / 2, q), (0, w / 2, q), r * 0.4, wood, 6), prism([(-n * 0.2, q * 0.8), (n * 0.75, 0), (n * 0.8, n * 0.08), (n * 0.1, q * 1.5), (-n * 0.2, q * 1.2)], r * 1.6, wood))])  # fmt: skip


@CANNON.style()
def cannon_on_fort_mount(rng):
    """Barrel with trunnions on a stepped stone or wooden block, with a pile of balls."""
    n, c, m = u(rng, 1.4, 2.6), tint(rng, pick(rng, "black", "metal", "leaf")), tint(rng, pick(rng, "clay", "wood"))
    r = n * 0.1
    balls = [
        sphere(
            r * 0.7,
            r * 0.7,
            r * 0.7,
            tint(rng, "black"),
            n * 0.1 + r * 1.4 * (a - b / 2),
            n * 0.5 + r * 1.2 * b,
            r * (0.7 + 1.1 * z),
            n=8,
        )
        for z, k in ((0, 3), (1, 2), (2, 1))
        for a in range(k)
        for b in range(k - a)
    ]
    base = [
        prism(
            [(-n * 0.35, 0), (n * 0.4, 0), (n * 0.4, r * 1.5), (n * 0.15, r * 1.5), (0, r * 2.8), (-n * 0.35, r * 2.8)],
            r * 1.0,
            m,
            s * r * 1.5,
        )
        for s in (-1, 1)
    ]
    return assemble(
        [
            p.turned(np.pi / 2)
            for p in (
                _gun(n, r, c, 16).turned(u(rng, 0, 0.25), "y").moved(n * 0.35, 0, r * 3.2),
                *base,
                bar((-n * 0.1, -r * 2.2, r * 3), (-n * 0.1, r * 2.2, r * 3), r * 0.4, c, 8),
                box(n * 0.85, r * 4.5, r * 0.4, m),
                *(balls if odds(rng, 0.6) else []),
            )
        ]
    )


@CANNON.style()
def cannon_modern_howitzer(rng):
    n, c = u(rng, 2.5, 4.5), tint(rng, pick(rng, "leaf", "metal"))
    q, up = u(rng, 0.4, 0.55), u(rng, 0.1, 0.7)
    barrel = [
        bar((0.4, 0, 0), (-n, 0, 0), 0.1, c, 12, 0.07),
        bar((0.5, 0, 0), (-n * 0.4, 0, -0.16), 0.09, c, 8),
        box(0.5, 0.3, 0.3, c, 0.5, 0, -0.15),
        bar((-n, 0, 0), (-n - 0.3, 0, 0), 0.13, c, 8),
    ]
    legs = both(bar((0.2, 0.3, q), (n * 0.8, u(rng, 0.5, 1.1), 0.06), 0.09, c, 5))
    shield = [box(0.05, 0.75, 0.9, c, -0.35, s * 0.55, q * 0.9) for s in (-1, 1)]
    return assemble(
        [
            p.turned(np.pi / 2)
            for p in (
                *[b.turned(up, "y").moved(0, 0, q + 0.5) for b in barrel],
                *rollers(rng, (0,), 1.9, q, 0.25, 16, 0.55),
                bar((0, -0.8, q), (0, 0.8, q), 0.09, c, 6),
                box(0.7, 0.5, 0.5, c, 0.1, 0, q),
                *legs,
                *(shield if odds(rng, 0.7) else []),
            )
        ]
    )


@CANNON.style()
def cannon_field_with_limber_box(rng):
    n, c, m = u(rng, 1.4, 2.0), tint(rng, pick(rng, "metal", "black")), tint(rng, "wood")
    brass, r, q = pick(rng, c, (0.72, 0.55, 0.2)), n * 0.08, n * u(rng, 0.3, 0.38)
    one = spoked(q, n * 0.03, rng, 12, 20, m, n * 0.015)
    chest = soft_box(n * 0.25, n * 0.4, n * 0.22, m, n * 0.9, n * 0.0, 0.1, r=0.02)
    return assemble([p.turned(np.pi / 2) for p in (_gun(n, r, brass, 18).turned(u(rng, 0, 0.3), "y").moved(n * 0.35, 0, q * 1.25), *[one.moved(0, s * n * 0.3, q) for s in (-1, 1)], bar((0, -n * 0.3, q), (0, n * 0.3, q), r * 0.4, m, 7),
        prism([(-n * 0.12, q * 0.9), (n * 0.95, 0), (n * 1.0, 0.08), (n * 0.2, q * 1.2), (-n * 0.12, q * 1.2)], r * 1.4, m), *([chest] if odds(rng, 0.4) else []), *both(cylinder(r * 0.5, r * 0.6, m, 0, n * 0.35, q)))])  # fmt: skip
