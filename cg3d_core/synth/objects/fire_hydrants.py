"""Fire hydrants."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .families import street_category
from .variety import varied

HYDRANT = street_category(
    "fire hydrant",
    ("hydrant", "fireplug"),
    "a pipe in the street from which firemen draw water",
    "a stout red metal post with caps on its sides",
)


@HYDRANT.style()
def hydrant_classic(rng):
    r, h, c = u(rng, 0.09, 0.14), u(rng, 0.6, 0.9), pick(rng, (0.75, 0.1, 0.08), (0.95, 0.75, 0.1), tint(rng, "paint"))
    body = lathe(
        [
            (0, 0),
            (r * 1.5, 0),
            (r * 1.5, 0.05),
            (r, 0.06),
            (r * 0.95, h * 0.7),
            (r * 1.25, h * 0.72),
            (r * 1.25, h * 0.77),
            (r * 1.05, h * 0.85),
            (r * 0.5, h * 0.95),
            (0, h * 0.96),
        ],
        c,
        18,
    )
    cap = stood(
        merge(
            [
                cylinder(r * 0.5, r * 0.8, c, z=r * 0.7),
                cylinder(r * 0.65, 0.04, c, z=r * 1.4, n=8),
                cylinder(0.025, 0.04, c, z=r * 1.6, n=5),
            ]
        )
    ).moved(z=h * 0.58)
    return assemble(
        [
            body,
            cap.scaled(1.15),
            cap.turned(np.pi / 2),
            cap.turned(-np.pi / 2),
            cylinder(0.03, h * 0.06, c, z=h * 0.95, n=5),
        ]
    )


@HYDRANT.style()
def hydrant_pillar(rng):
    r, h, c = u(rng, 0.07, 0.1), u(rng, 0.8, 1.2), pick(rng, (0.75, 0.1, 0.08), tint(rng, "metal"))
    arms = [
        bar((0, 0, h * z), (s * r * 2.6, 0, h * z), r * 0.55, c, 10)
        + cylinder(r * 0.7, 0.05, tint(rng, "metal"), n=10).turned(np.pi / 2, "y").moved(s * r * 2.6 - 0.025, 0, h * z)
        for s, z in ((-1, 0.7), (1, 0.7))
    ]
    return assemble(
        [
            cylinder(r, h * 0.9, c, n=16),
            lathe([(r * 1.3, 0), (r * 1.3, 0.06), (r * 0.9, 0.16), (0, 0.18)], c, 16, z=h * 0.85),
            cylinder(r * 1.6, 0.04, tint(rng, "metal"), n=16),
            *arms,
        ]
    )


def _cap(r, length, c, n=12):
    """Outlet with its cap, lying along -y."""
    return stood(
        merge(
            [
                cylinder(r, length, c, n=n),
                cylinder(r * 1.3, length * 0.35, c, z=length * 0.7, n=n),
                cylinder(r * 0.4, length * 0.3, c, z=length, n=5),
            ]
        )
    )


def _hydrant_colour(rng):
    return pick(rng, (0.78, 0.1, 0.08), (0.95, 0.75, 0.1), (0.2, 0.35, 0.65), (0.75, 0.75, 0.75), (0.9, 0.35, 0.1))


@HYDRANT.style()
def hydrant_low_poly(rng):
    c, k, n, r = _hydrant_colour(rng), _hydrant_colour(rng), int(rng.integers(5, 9)), u(rng, 0.14, 0.2)
    body = lathe(
        [
            (0, 0),
            (r * 1.6, 0),
            (r * 1.6, 0.08),
            (r, 0.1),
            (r, 0.5),
            (r * 1.3, 0.5),
            (r * 1.3, 0.58),
            (r * 1.1, 0.58),
            (r * 0.7, 0.74),
            (0, 0.76),
        ],
        c,
        n,
    )
    arms = [
        _cap(r * 0.5, r * 0.7, k, n).moved(0, -r * 0.8, 0.34).turned(a)
        for a in (0, np.pi / 2, -np.pi / 2)[: pick(rng, 3, 3, 1)]
    ]
    return varied(rng, [body, *arms, box(0.07, 0.07, 0.1, k, z=0.74)])


@HYDRANT.style()
def hydrant_with_dome_and_chains(rng):
    c, k, r, h = _hydrant_colour(rng), tint(rng, pick(rng, "metal", "white")), u(rng, 0.09, 0.12), u(rng, 0.5, 0.7)
    bolts = [ring_of(cylinder(0.015, 0.04, k, n=6), 8, r * 1.4).moved(z=z) for z in (0.05, h * 0.85)]
    flange = [cylinder(r * 1.65, 0.05, c, z=z, n=18) for z in (0, h * 0.8)]
    dome = lathe(
        [(r * 1.25, 0), (r * 1.15, r * 0.7), (r * 0.7, r * 1.3), (r * 0.25, r * 1.5), (0, r * 1.5)], k, 18, z=h * 0.86
    )
    arms = [_cap(r * 0.42, r * 0.7, k).moved(0, -r * 0.9, h * 0.6).turned(a) for a in (np.pi / 2, -np.pi / 2)]
    chain = [
        sweep(
            bezier((s * r * 1.6, -0.02, h * 0.6), (s * r * 1.8, -0.05, h * 0.2), (s * r * 0.9, -r * 0.6, h * 0.5), n=6),
            0.008,
            k,
            4,
        )
        for s in (-1, 1)
    ]
    return varied(
        rng,
        [
            lathe([(r * 1.15, 0.04), (r, h * 0.3), (r, h * 0.85)], c, 18),
            *flange,
            *bolts,
            dome,
            cylinder(0.03, 0.06, k, z=h * 0.86 + r * 1.45, n=5),
            *arms,
            _cap(r * 0.6, r * 0.7, k).moved(0, -r * 0.9, h * 0.5),
            *(chain if odds(rng, 0.6) else []),
        ],
    )


@HYDRANT.style()
def hydrant_square_post(rng):
    c, w, h = _hydrant_colour(rng), u(rng, 0.18, 0.28), u(rng, 0.7, 1.05)
    arms = [
        _cap(w * 0.24, w * 0.4, tint(rng, "metal")).moved(0, -w / 2, h * z).turned(a)
        for a, z in ((np.pi / 2, 0.55), (-np.pi / 2, 0.55), (0, 0.4))[: int(rng.integers(1, 4))]
    ]
    return varied(
        rng,
        [
            soft_box(w, w, h * 0.85, c, r=0.03),
            soft_box(w * 1.15, w * 1.15, h * 0.15, pick(rng, c, tint(rng, "white")), z=h * 0.85, r=0.04),
            box(w * 1.4, w * 1.4, 0.05, tint(rng, "clay")),
            *arms,
        ],
    )


@HYDRANT.style()
def hydrant_siamese_standpipe(rng):
    c, k, h = _hydrant_colour(rng), tint(rng, "metal"), u(rng, 0.4, 0.9)
    heads = [_cap(0.055, 0.12, k).turned(-0.5, "x").turned(a).moved(z=h * 0.9) for a in (-0.7, 0.7)]
    wheel = [
        torus(0.09, 0.012, c, z=h + 0.18, n=14),
        bar((-0.09, 0, h + 0.18), (0.09, 0, h + 0.18), 0.01, c, 5),
        bar((0, 0, h), (0, 0, h + 0.18), 0.015, k, 6),
    ]
    return varied(
        rng,
        [
            cylinder(0.06, h, c, n=14),
            cylinder(0.12, 0.04, k, n=8),
            sphere(0.1, 0.09, 0.1, c, z=h * 0.92, n=12),
            *heads,
            *(wheel if odds(rng, 0.6) else []),
        ],
    )
