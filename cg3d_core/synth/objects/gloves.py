"""Watches and gloves."""

from __future__ import annotations

import numpy as np

from ..forms import odds, oval, pick, rounded_rect, sheet, stood, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from .families import worn_category
from .variety import varied

WATCH = worn_category(
    "watch",
    ("wristwatch", "wrist watch", "smartwatch", "digital watch", "pocket watch"),
    "a small clock worn on the wrist",
    "a strap with a dial that tells the time",
    "an accessory of leather or steel with hands and numbers",
)


def _dial(rng, r, n=20, square=False):
    """Case lying flat with dial, hands and crown."""
    c, k = tint(rng, pick(rng, "metal", "black", "paint")), tint(rng, pick(rng, "white", "black", "paint"))
    o = rounded_rect(r * 1.8, r * 2.1, r * 0.5) if square else oval(r, r, 2, n)
    hands = (
        []
        if square
        else [
            box(r * 0.08, r * 0.7, 0.001, (0.5, 0.5, 0.5), 0, r * 0.3, 0.0105),
            box(r * 0.1, r * 0.5, 0.001, (0.5, 0.5, 0.5), 0, r * 0.2, 0.0105).turned(-2),
        ]
    )
    return [
        slab(o, 0.01, c),
        slab(o * 0.86, 0.001, k, 0.0095),
        *hands,
        bar((r * 0.9, 0, 0.005), (r * 1.2, 0, 0.005), 0.003, c, 6),
    ]


@WATCH.style()
def watch_closed_strap(rng):
    r, k, n = u(rng, 0.016, 0.023), tint(rng, pick(rng, "black", "wood", "metal", "paint")), pick(rng, 8, 20)
    band = [(0, 0.03 * np.sin(a) * 1.05, 0.025 * np.cos(a) - 0.023) for a in np.linspace(0.3, 2 * np.pi - 0.3, 16)]
    grid = np.stack([np.float32(band) + np.float32([x * r * 0.6, 0, 0]) for x in (-1, 1)])
    return varied(rng, [*_dial(rng, r, n, odds(rng, 0.3)), sheet(grid, k, 0.0025)])


@WATCH.style()
def watch_open_strap_flat(rng):
    r, k = u(rng, 0.016, 0.023), tint(rng, pick(rng, "black", "wood", "paint"))
    n = u(rng, 0.08, 0.11)
    return varied(
        rng,
        [
            *_dial(rng, r, 20, odds(rng, 0.3)),
            *[box(r * 1.1, n, 0.003, k, 0, s * (n / 2 + r * 0.8), 0.002) for s in (-1, 1)],
            box(r * 1.4, 0.008, 0.006, tint(rng, "metal"), 0, n + r * 0.8),
        ],
    )


@WATCH.style()
def watch_steel_links(rng):
    r, k = u(rng, 0.017, 0.023), tint(rng, "metal")
    links = [
        box(r * 1.2, 0.008, 0.003, k).turned(-a, "x").moved(0, 0.03 * np.sin(a), 0.027 * np.cos(a) - 0.024)
        for a in np.linspace(0.55, 2 * np.pi - 0.55, 17)
    ]
    return varied(rng, [*_dial(rng, r), torus(r, 0.002, k, z=0.01, n=18), *links])


@WATCH.style()
def watch_low_poly(rng):
    r, k, n = u(rng, 0.02, 0.03), tint(rng, "paint"), int(rng.integers(6, 9))
    band = (
        lathe([(0.036, -r * 0.6), (0.036, r * 0.6), (0.03, r * 0.6), (0.03, -r * 0.6), (0.036, -r * 0.6)], k, n + 2)
        .turned(np.pi / 2, "y")
        .moved(z=-0.032)
    )
    return varied(rng, [band, *_dial(rng, r, n)])


@WATCH.style()
def watch_pocket_on_chain(rng):
    r, c = u(rng, 0.02, 0.026), pick(rng, (0.85, 0.68, 0.25), tint(rng, "metal"))
    chain = [torus(0.004, 0.0012, c, n=7).moved(0.03 * np.sin(k * 0.4), r + 0.02 + 0.007 * k, 0.003) for k in range(12)]
    return varied(
        rng,
        [
            *_dial(rng, r),
            torus(r, 0.003, c, z=0.005, n=20),
            torus(0.006, 0.0015, c, n=10).moved(0, r + 0.01, 0.004),
            *chain,
        ],
    )


GLOVE = worn_category(
    "glove",
    ("gloves", "mitten", "boxing glove", "baseball glove", "work glove"),
    "a covering for the hand with fingers",
    "what one wears on the hands in winter",
    "leather or wool in the shape of a hand",
    "protection for the hands of a worker or boxer",
)


def _hand(rng, c, n=8, fat=1.0, cuff=None):
    """Fingers along +y, lying flat."""
    t = 0.011 * fat
    fingers = [
        bar((x, 0.05, 0), (x * 1.35, 0.05 + h, u(rng, 0, 0.01)), t, c, n, t * 0.85)
        for x, h in ((-0.033, 0.065), (-0.011, 0.08), (0.011, 0.075), (0.033, 0.055))
    ]
    tips = [
        sphere(t * 0.87, t * 0.87, t * 0.87, c, x * 1.35, 0.05 + h, 0.005, n=n)
        for x, h in ((-0.033, 0.065), (-0.011, 0.08), (0.011, 0.075), (0.033, 0.055))
    ]
    palm = sphere(0.05, 0.06, 0.019 * fat, c, 0, 0.01, n=n + 4)
    thumb = bar((-0.03, -0.01, 0), (-0.075, 0.05, 0), t * 1.15, c, n, t)
    wrist = (
        cylinder(1, 0.07, cuff or c, top=1.15, n=n + 4)
        .scaled(0.038, 0.018 * fat, 1)
        .turned(np.pi / 2, "x")
        .moved(0, -0.03)
    )
    return merge([*fingers, *tips, palm, thumb, wrist])


@GLOVE.style()
def glove_five_fingers(rng):
    c = tint(rng, pick(rng, "black", "wood", "fabric", "paint"))
    one = _hand(rng, c, 8, u(rng, 0.9, 1.3), pick(rng, None, tint(rng, "fabric")))
    return varied(rng, [one, *([one.scaled(-1, 1, 1).turned(u(rng, -0.4, 0.4)).moved(0.17)] if odds(rng, 0.5) else [])])


@GLOVE.style()
def glove_mitten(rng):
    c, k, n = tint(rng, "fabric"), tint(rng, pick(rng, "white", "fabric")), pick(rng, 7, 14)
    one = merge(
        [
            sphere(0.05, 0.085, 0.025, c, 0, 0.04, n=n),
            sphere(0.02, 0.045, 0.018, c, -0.05, 0.01, n=n).turned(0.3),
            cylinder(1, 0.05, k, n=n).scaled(0.042, 0.024, 1).turned(np.pi / 2, "x").moved(0, -0.02),
        ]
    )
    return varied(rng, [one, *([one.scaled(-1, 1, 1).turned(0.2).moved(0.16)] if odds(rng, 0.6) else [])])


@GLOVE.style()
def glove_boxing(rng):
    c, n = pick(rng, (0.8, 0.1, 0.1), tint(rng, "paint")), pick(rng, 8, 14)
    one = merge(
        [
            sphere(0.08, 0.1, 0.07, c, 0, 0.06, n=n),
            sphere(0.03, 0.06, 0.035, c, -0.07, 0.03, n=n),
            cylinder(0.05, 0.12, c, top=0.055, n=n).turned(np.pi / 2, "x").moved(0, 0.0),
            cylinder(0.057, 0.03, (0.95, 0.95, 0.95), n=n).turned(np.pi / 2, "x").moved(0, -0.08),
        ]
    )
    return varied(rng, [one, *([one.scaled(-1, 1, 1).moved(0.22)] if odds(rng, 0.6) else [])])


@GLOVE.style()
def glove_low_poly(rng):
    return varied(
        rng,
        [
            stood(_hand(rng, tint(rng, "paint"), 5, u(rng, 1.6, 2.0), tint(rng, "paint")))
            if odds(rng, 0.5)
            else _hand(rng, tint(rng, "wood"), 5, 1.8)
        ],
        0.15,
    )


@GLOVE.style()
def glove_baseball_mitt(rng):
    c, n = tint(rng, "wood"), pick(rng, 6, 10)
    fingers = [
        bar((0.05 * np.cos(a), 0.05 * np.sin(a), 0), (0.15 * np.cos(a), 0.15 * np.sin(a), 0.05), 0.02, c, n, 0.016)
        for a in (0.9, 1.3, 1.7, 2.1, 3.0)
    ]
    ball = [sphere(0.037, 0.037, 0.037, (0.95, 0.93, 0.9), 0, 0.04, 0.05, n=10)] if odds(rng, 0.5) else []
    web = box(0.05, 0.08, 0.01, c, -0.1, 0.06, 0.03).turned(0.3)
    return varied(rng, [sphere(0.1, 0.1, 0.03, c, n=n + 4), *fingers, *ball, web])
