"""More fireplaces and aquariums."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, pick, ring_of, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from .fireplaces import AQUARIUM, FIREPLACE, _logs, _surround, _underwater
from .heaters import FIRE


def _flame(rng, r, z, x=0.0, y=0.0) -> Mesh:
    """Three pointed tongues."""
    return merge(
        [
            cylinder(r * k, r * u(rng, 1.5, 2.8) * k, FIRE[i % 2], x + r * dx, y, z, top=0.001, n=6)
            for i, (k, dx) in enumerate(((1, 0), (0.6, -0.8), (0.6, 0.8)))
        ]
    )


@FIREPLACE.style()
def fireplace_chunky(rng):
    """As in games: big blocks of stone, a thick beam, logs with flames."""
    w = u(rng, 1.0, 1.6)
    d, h, c = w * u(rng, 0.3, 0.45), w * u(rng, 0.7, 0.95), tint(rng, pick(rng, "clay", "brick", "metal"))
    ow, oh = w * u(rng, 0.45, 0.6), h * u(rng, 0.5, 0.65)
    parts = _surround(w, d, h, ow, oh, c)
    for _ in range(int(rng.integers(8, 16))):
        s, z = pick(rng, -1, 1), u(rng, 0.02, 0.85) * h
        k = u(rng, 0.12, 0.2) * w
        parts.append(
            soft_box(
                k,
                0.08,
                k * 0.6,
                tint(rng, pick(rng, "clay", "metal")),
                s * (ow / 2 + (w - ow) / 4),
                -d / 2,
                min(z, h - k * 0.6),
                r=0.02,
                n=1,
            )
        )
    parts += [
        box(w * 1.15, d * 1.2, h * 0.1, tint(rng, "wood"), 0, -d * 0.08, h),
        box(w * 1.1, d * 1.8, h * 0.06, c, 0, -d * 0.3),
    ]
    return assemble([*parts, *_logs(rng, ow, -d * 0.1), _flame(rng, ow * 0.15, 0.12, 0, -d * 0.15)])


@FIREPLACE.style()
def fireplace_corner_or_basket(rng):
    """A tapering hood over a raised round block, or a fire basket in a plain niche."""
    c = tint(rng, pick(rng, "white", "clay", "brick"))
    if odds(rng, 0.5):
        r, h = u(rng, 0.45, 0.75), u(rng, 1.8, 2.4)
        hood = lathe([(r * 0.95, 0.95), (r, 1.0), (r * 0.45, 1.5), (r * 0.3, h), (0, h)], c, 20)
        return assemble(
            [
                cylinder(r * 1.1, 0.35, c, n=20),
                hood,
                *[box(0.1, 0.1, 0.65, c, x * r * 0.7, r * 0.6, 0.33) for x in (-1, 1)],
                box(r * 1.4, 0.06, 0.65, c, 0, r * 0.75, 0.33),
                *_logs(rng, r, 0, 0.4),
                _flame(rng, r * 0.2, 0.45),
            ]
        )
    w, d, h = u(rng, 0.9, 1.4), u(rng, 0.3, 0.45), u(rng, 0.9, 1.2)
    ow = w * 0.6
    m = tint(rng, "black")
    basket = [
        bar((x * ow, -d * 0.3, 0.05), (x * ow, -d * 0.35, 0.3), 0.012, m, 4) for x in np.linspace(-0.35, 0.35, 7)
    ] + [bar((-ow * 0.38, -d * 0.33, z), (ow * 0.38, -d * 0.33, z), 0.014, m, 4) for z in (0.1, 0.28)]
    return assemble(
        [
            *_surround(w, d, h, ow, h * 0.65, c),
            *basket,
            *_logs(rng, ow, 0, 0.12),
            box(w * 1.05, d + 0.3, 0.05, c, 0, -0.12),
        ]
    )


@AQUARIUM.style()
def aquarium_on_cabinet(rng):
    """A tank with a hood on its own cupboard."""
    w = u(rng, 0.6, 1.3)
    d, h, z, c, g = (
        w * u(rng, 0.35, 0.5),
        w * u(rng, 0.4, 0.6),
        u(rng, 0.55, 0.8),
        tint(rng, pick(rng, "wood", "black", "white")),
        tint(rng, "glass"),
    )
    tank = [frame(w, h, 0.012, 0.012, c, 0, s * d / 2, z) for s in (-1, 1)] + [
        box(w, 0.006, h, g, 0, d / 2, z),
        *_underwater_at(rng, w, d, h, z),
    ]
    tank += [box(0.012, d, h, g, s * w / 2, 0, z) for s in (-1, 1)] if odds(rng, 0.6) else []
    return assemble(
        [
            box(w, d, z, c),
            *[box(w * 0.45, 0.02, z * 0.85, c, s * w * 0.24, -d / 2, z * 0.08) for s in (-1, 1)],
            *[box(0.015, 0.03, 0.1, tint(rng, "metal"), s * 0.03, -d / 2 - 0.02, z * 0.5) for s in (-1, 1)],
            *tank,
            box(w * 1.01, d * 1.01, 0.07, c, z=z + h),
        ]
    )


def _underwater_at(rng, w, d, h, z) -> list[Mesh]:
    return [p.moved(z=z) for p in _underwater(rng, w, d, h)]


@AQUARIUM.style()
def aquarium_solid_water(rng):
    """As CAD files draw it: a block of water in black edges, fish and stones standing out at the glass."""
    w = u(rng, 0.3, 1.0)
    d, h, c = w * u(rng, 0.4, 0.8), w * u(rng, 0.5, 0.9), tint(rng, "black")
    parts = [
        box(w * 0.97, d * 0.97, h * u(rng, 0.75, 0.92), (0.45, 0.68, 0.8)),
        frame(w, d, 0.02, 0.02, c).turned(np.pi / 2, "x").moved(0, d / 2, 0.012),
        frame(w, d, 0.02, 0.02, c).turned(np.pi / 2, "x").moved(0, d / 2, h),
    ]
    parts += [box(0.015, 0.015, h, c, x * w / 2, y * d / 2) for x in (-1, 1) for y in (-1, 1)]
    for _ in range(int(rng.integers(2, 6))):
        parts.append(
            _fish(rng, w * u(rng, 0.06, 0.12)).moved(u(rng, -0.35, 0.35) * w, -d * 0.48, h * u(rng, 0.25, 0.7))
        )
    return assemble([*parts, box(w * 0.99, d * 0.99, h * 0.1, tint(rng, "clay"))])


def _fish(rng, r) -> Mesh:
    c, s = tint(rng, "paint"), pick(rng, -1, 1)
    return merge(
        [
            sphere(r, r * 0.35, r * 0.6, c, n=7),
            cylinder(r * 0.6, r * 0.8, c, top=0.01, n=4)
            .turned(-s * np.pi / 2, "y")
            .scaled(1, 0.3, 1)
            .moved(s * r * 1.5),
        ]
    )


@AQUARIUM.style()
def aquarium_round_or_hexagonal(rng):
    """A standing column of water with six or many sides, lid and foot."""
    r, n, c = u(rng, 0.12, 0.25), pick(rng, 6, 6, 20), tint(rng, pick(rng, "black", "wood", "white"))
    h = r * u(rng, 2.0, 4.0)
    parts = [
        cylinder(r * 1.06, r * 0.25, c, n=n),
        cylinder(r * 1.06, r * 0.2, c, z=h, n=n),
        ring_of(bar((r, 0, 0), (r, 0, h), 0.008, c, 4), 6),
    ]
    return assemble(
        [
            *parts,
            *_underwater_at(rng, r * 1.3, r * 1.3, h * 0.9, r * 0.25),
            cylinder(r * 0.9, 0.01, (0.5, 0.7, 0.8), z=h * 0.88, n=n),
        ]
    )


@AQUARIUM.style()
def aquarium_chunky(rng):
    """As in games: a thick-walled bowl or box, one big goldfish, a fat plant."""
    r, g = u(rng, 0.12, 0.25), (0.6, 0.8, 0.88)
    if odds(rng, 0.5):
        a = np.linspace(-1.2, 0.9, 6)
        p = [(r * np.cos(t), r * (np.sin(t) + 0.93)) for t in a]
        shell = lathe(
            [(0, 0), *p, (p[-1][0] * 1.2, p[-1][1] + 0.02), (p[-1][0], p[-1][1]), (0, p[-1][1] - r * 0.3)], g, 9
        )
    else:
        shell = merge(
            [
                box(r * 2.2, r * 1.3, r * 1.4, g),
                box(r * 2.3, r * 1.4, r * 0.2, tint(rng, "paint")),
                box(r * 2.3, r * 1.4, r * 0.2, tint(rng, "paint"), z=r * 1.4),
            ]
        )
    plant = merge(
        [
            bar((0, 0, 0), (r * 0.15 * s, 0, r * u(rng, 0.6, 1.0)), r * 0.08, tint(rng, "leaf"), 5, end_r=0.003)
            for s in (-1, 0, 1)
        ]
    )
    return assemble(
        [shell, _fish(rng, r * 0.35).moved(0, -r * 0.75, r * 0.8), plant.moved(-r * 0.5, -r * 0.7, r * 0.25)]
    )
