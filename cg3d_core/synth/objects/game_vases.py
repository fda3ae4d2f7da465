"""More vases: low-poly, bare CAD, with handles, bud vases in a group, full bouquets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, soft_box, stack, sweep, u
from ..mesh import bar, cylinder, lathe, sphere
from ..palette import tint
from .game_parts import facets, game_cloth
from .plants import foliage, leaf
from .vases import VASE, _bouquet, _hollow, _vase_colour


@VASE.style()
def game_vase(rng):
    """Fat belly, thick lip, few sides; two or three blobs on stalks."""
    n, h, c = facets(rng), u(rng, 0.15, 0.4), game_cloth(rng)
    r, neck = h * u(rng, 0.28, 0.5), u(rng, 0.35, 0.7)
    p = [
        (r * 0.6, 0),
        (r * u(rng, 0.8, 1.05), h * 0.25),
        (r, h * u(rng, 0.4, 0.55)),
        (r * neck, h * 0.8),
        (r * neck, h * 0.88),
        (r * neck * 1.4, h),
    ]
    parts = [_hollow(p, c, n, 0.15)]
    if odds(rng, 0.5):
        for k in range(int(rng.integers(1, 5))):
            tip = (np.cos(2.4 * k) * r * 0.9, np.sin(2.4 * k) * r * 0.9, h * u(rng, 1.3, 1.8))
            parts += [
                bar((0, 0, h * 0.5), tip, h * 0.02, (0.35, 0.6, 0.3), 4),
                sphere(h * 0.11, h * 0.11, h * 0.1, game_cloth(rng), *tip, n=6),
            ]
    return assemble(parts)


@VASE.style()
def amphora_two_handles(rng):
    """Greek: pointed or footed body, slim neck, two ears; sometimes low-poly."""
    h, n, c = u(rng, 0.25, 0.8), pick(rng, 8, 20, 24), tint(rng, pick(rng, "clay", "clay", "white", "black"))
    r, k = h * u(rng, 0.22, 0.34), u(rng, 0.3, 0.45)
    p = [
        (r * 0.4, 0),
        (r * 0.3, h * 0.06),
        (r * 0.6, h * 0.2),
        (r, h * 0.5),
        (r * 0.85, h * 0.65),
        (r * k, h * 0.76),
        (r * k * 0.85, h * 0.92),
        (r * k * 1.5, h),
    ]
    ears = [
        sweep(
            bezier((s * r * k, 0, h * 0.93), (s * r * 1.3, 0, h * 0.98), (s * r * 0.85, 0, h * 0.64), n=7),
            h * u(rng, 0.015, 0.03),
            c,
            5,
        )
        for s in (-1, 1)
    ]
    return assemble([_hollow(p, c, n), *(ears if odds(rng, 0.75) else ears[:1])])


@VASE.style()
def full_bouquet(rng):
    """A dome of blossoms and leaves wider than the glass."""
    h, r = u(rng, 0.15, 0.28), u(rng, 0.05, 0.09)
    parts = [_hollow([(r * u(rng, 0.6, 1), 0), (r, h * 0.4), (r * u(rng, 0.7, 1.2), h)], _vase_colour(rng), 16)]
    crown, petal = u(rng, 0.1, 0.2), tint(rng, "paint")
    for _ in range(int(rng.integers(9, 20))):
        d = rng.normal(size=3)
        d[2] = abs(d[2])
        d *= crown / np.linalg.norm(d)
        s = u(rng, 0.02, 0.045)
        parts.append(
            sphere(s, s, s * 0.8, petal if odds(rng, 0.6) else tint(rng, "paint"), d[0], d[1], h + 0.04 + d[2], n=7)
        )
    parts += foliage(rng, 5, crown * 0.7, crown * 0.4, h + crown * 0.35, 0.05)
    return assemble(
        [*parts, *[leaf(rng, 0.16, 0.05, tint(rng, "leaf")).turned(u(rng, 0, 6)).moved(0, 0, h) for _ in range(3)]]
    )


@VASE.style()
def bud_vases(rng):
    """Two or three small ones side by side, each of its own form."""
    parts, x = [], 0.0
    for _ in range(int(rng.integers(2, 4))):
        h, n = u(rng, 0.1, 0.3), pick(rng, 6, 16, 16)
        r = h * u(rng, 0.15, 0.35)
        neck = u(rng, 0.2, 0.5)
        one = [
            _hollow(
                [
                    (r * 0.7, 0),
                    (r, h * u(rng, 0.2, 0.45)),
                    (r * neck, h * 0.7),
                    (r * neck, h * 0.95),
                    (r * neck * 1.2, h),
                ],
                _vase_colour(rng),
                n,
            )
        ]
        one += _bouquet(rng, h, r * neck)[:2] if odds(rng, 0.5) else []
        parts += [m.moved(x + r, u(rng, -0.03, 0.03)) for m in one]
        x += 2 * r + u(rng, 0.01, 0.05)
    return assemble(parts)


@VASE.style()
def block_or_ring_vase(rng):
    """Modern ceramics: flat oval, square block with a hole, a ring on a foot, a stack of balls."""
    kind, h, c = int(rng.integers(4)), u(rng, 0.15, 0.35), _vase_colour(rng)
    if kind == 0:
        o = oval(h * u(rng, 0.3, 0.5), h * 0.14, pick(rng, 2, 4, 8), 20)
        lip = cylinder(h * 0.1, h * 0.12, c, z=h * 0.97, n=14)
        return assemble([stack([(o * 0.6, 0), (o, h * 0.4), (o * u(rng, 0.6, 1), h * 0.8), (o * 0.35, h)], c), lip])
    if kind == 1:
        w = h * u(rng, 0.3, 0.6)
        return assemble(
            [
                soft_box(w, w, h, c, r=0.01),
                cylinder(w * 0.25, h * u(rng, 0.05, 0.3), c, z=h * 0.99, n=12),
                *_bouquet(rng, h, 0.03),
            ]
        )
    if kind == 2:
        a = np.linspace(0, 2 * np.pi, 17)
        ring = sweep(
            np.stack([np.cos(a) * h * 0.35, 0 * a, h * 0.5 + np.sin(a) * h * 0.35], 1), h * u(rng, 0.09, 0.14), c, 10
        )
        return assemble(
            [
                ring,
                cylinder(h * 0.2, h * 0.1, c, n=16),
                lathe([(h * 0.08, 0), (h * 0.07, h * 0.15), (h * 0.1, h * 0.2), (h * 0.05, h * 0.2)], c, 12, z=h * 0.9),
            ]
        )
    z, parts = 0.0, []
    for _ in range(int(rng.integers(2, 5))):
        r = h * u(rng, 0.14, 0.3)
        parts.append(sphere(r, r, r * 0.85, c, z=z + r * 0.8, n=14))
        z += r * 1.45
    return assemble(
        [
            *parts,
            lathe([(h * 0.08, 0), (h * 0.06, h * 0.1), (h * 0.11, h * 0.18), (h * 0.04, h * 0.18)], c, 12, z=z - 0.01),
        ]
    )
