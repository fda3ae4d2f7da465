"""Buckets and jerrycans."""

from __future__ import annotations

import numpy as np

from ..forms import (
    bezier,
    frame,
    handle,
    odds,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow
from .variety import varied

BUCKET = Category(
    "bucket", "container",
    synonyms=("pail", "water bucket", "cleaning bucket", "sand pail", "mop bucket", "milk pail"),
    glosses=("an open round container with a swinging handle", "what one carries water in", "a pail for mopping the floor", "a tapering vessel of plastic or zinc with a bail handle"),
    place="floor", rooms=("bathroom", "kitchen", "corridor"))  # fmt: skip


def _bail(r, h, c, lean=0.0, t=0.006, grip=None):
    """Half-round handle hinged at the rim, leaning by an angle from upright."""
    path = [(r * np.cos(a), 0, r * 1.05 * np.sin(a)) for a in np.linspace(0, np.pi, 9)]
    m = sweep(path, t, c, 5)
    if grip:
        m = merge([m, bar((-r * 0.3, 0, r * 1.05), (r * 0.3, 0, r * 1.05), t * 2.2, grip, 7)])
    return m.turned(lean, "x").moved(z=h)


def _pail(r, h, c, n=18, low=0.75, wall=0.03):
    return lathe(
        [(0, 0), (r * low, 0), (r, h), (r * 1.04, h), (r * (1 - wall), h), (r * (low - wall), h * 0.04), (0, h * 0.04)],
        c,
        n,
    )


@BUCKET.style()
def bucket_plastic(rng):
    h, c = u(rng, 0.2, 0.32), tint(rng, pick(rng, "paint", "paint", "black", "white"))
    r = h * u(rng, 0.45, 0.6)
    return varied(
        rng,
        [
            _pail(r, h, c, 20),
            torus(r * 1.02, r * 0.04, c, z=h * 0.95, n=20),
            _bail(r * 1.05, h * 0.92, tint(rng, "metal"), pick(rng, 0, u(rng, 0.3, 1.7)), 0.004, tint(rng, "white")),
        ],
    )


@BUCKET.style()
def bucket_zinc_with_rings(rng):
    h, c = u(rng, 0.22, 0.34), tint(rng, "metal")
    r = h * u(rng, 0.42, 0.56)
    water = [cylinder(r * 0.92, 0.003, (0.35, 0.5, 0.6), z=h * 0.8, n=16)] if odds(rng, 0.3) else []
    return varied(
        rng,
        [
            _pail(r, h, c, 20, u(rng, 0.6, 0.8)),
            *[torus(r * (0.75 + 0.25 * z), 0.006, c, z=h * z, n=20) for z in (0.02, 0.6, 0.98)],
            *[box(0.01, 0.04, 0.05, c, s * r, 0, h * 0.95) for s in (-1, 1)],
            _bail(r, h, c, pick(rng, 0, 1.5), 0.005, pick(rng, None, tint(rng, "wood"))),
            *water,
        ],
    )


@BUCKET.style()
def bucket_wooden(rng):
    h, c, k, n = u(rng, 0.2, 0.32), tint(rng, "wood"), tint(rng, pick(rng, "metal", "black")), int(rng.integers(8, 16))
    r = h * u(rng, 0.45, 0.6)
    ears = [box(0.03, 0.07, h * 0.25, c, s * r * 0.97, 0, h * 0.95) for s in (-1, 1)]
    rope = _bail(r * 0.95, h * 1.12, pick(rng, (0.7, 0.6, 0.4), k), pick(rng, 0, 0.4), 0.009)
    return varied(
        rng,
        [
            _pail(r, h, c, n, 0.8, 0.1),
            *[
                lathe([(r * (0.8 + 0.2 * z) * 1.03, h * z), (r * (0.82 + 0.2 * z) * 1.03, h * (z + 0.1))], k, n)
                for z in (0.12, 0.72)
            ],
            *ears,
            rope,
        ],
    )


@BUCKET.style()
def bucket_low_poly(rng):
    n, h, c = int(rng.integers(5, 9)), u(rng, 0.25, 0.4), tint(rng, pick(rng, "paint", "metal", "wood"))
    r = h * u(rng, 0.45, 0.6)
    fill = (
        [cylinder(r * 0.85, 0.01, pick(rng, (0.3, 0.55, 0.8), (0.9, 0.85, 0.6), (0.3, 0.2, 0.12)), z=h * 0.8, n=n)]
        if odds(rng, 0.5)
        else []
    )
    return varied(
        rng,
        [
            _pail(r, h, c, n, 0.7, 0.12),
            cylinder(r * 0.78, h * 0.12, pick(rng, c, tint(rng, "metal")), n=n),
            _bail(r * 1.0, h * 0.95, tint(rng, "metal"), pick(rng, 0, 1.0, 1.6), 0.018),
            *fill,
        ],
    )


@BUCKET.style()
def bucket_paint_pail_with_lid(rng):
    h, c, k = u(rng, 0.18, 0.38), tint(rng, pick(rng, "white", "metal", "paint")), tint(rng, "any")
    r = h * u(rng, 0.38, 0.5)
    lid = (
        [cylinder(r * 1.05, 0.02, pick(rng, c, k), z=h, n=20), torus(r, 0.008, c, z=h + 0.02, n=20)]
        if odds(rng, 0.6)
        else [cylinder(r * 0.9, 0.005, k, z=h * 0.9, n=20)]
    )
    return varied(
        rng,
        [
            _pail(r, h, c, 20, u(rng, 0.85, 1)),
            lathe([(r * 0.97, h * 0.25), (r * 0.99, h * 0.7)], k, 20),
            *lid,
            _bail(r * 1.03, h * 0.85, tint(rng, "metal"), u(rng, 1.3, 2.2), 0.004),
        ],
    )


@BUCKET.style()
def bucket_mop_with_wringer(rng):
    w, d, h, c, k = (
        u(rng, 0.34, 0.45),
        u(rng, 0.25, 0.3),
        u(rng, 0.22, 0.3),
        tint(rng, pick(rng, "paint", "metal")),
        tint(rng, "metal"),
    )
    cone = lathe(
        [(0.05, h * 0.6), (d * 0.42, h * 1.2), (d * 0.38, h * 1.2), (0.03, h * 0.65)], pick(rng, k, (0.9, 0.9, 0.9)), 12
    ).moved(w * 0.22)
    mop = [bar((-0.05, 0, h * 0.3), (-w * 0.3, 0, 1.1), 0.012, tint(rng, "wood"), 6)] if odds(rng, 0.5) else []
    wheels = [
        sphere(0.03, 0.03, 0.03, (0.1, 0.1, 0.1), x * w * 0.35, y * d * 0.35, -0.02, n=6)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    return varied(
        rng,
        [
            hollow(rounded_rect(w * 0.85, d * 0.85, 0.06, 3), h, 1.15, c, 0.008),
            cone,
            *mop,
            *wheels,
            _bail(d * 0.55, h, k, 1.2).turned(np.pi / 2),
        ],
        size=0.1,
    )


JERRYCAN = Category(
    "jerrycan", "container",
    synonyms=("jerry can", "petrol can", "gas can", "fuel can", "fuel canister", "petrol canister"),
    glosses=("a flat-sided container for petrol with a handle on top", "what one carries spare fuel in", "a metal or plastic canister with a spout", "a can in the boot of a jeep"),
    place="floor", rooms=())  # fmt: skip


def _fuel_colour(rng):
    return pick(rng, (0.3, 0.33, 0.2), (0.75, 0.12, 0.1), (0.85, 0.75, 0.15), (0.15, 0.3, 0.55), (0.12, 0.12, 0.13))


def _canister(w, h, d, c, r=0.03, n=2):
    """Upright body with bevelled edges: w along x, d along y."""
    return panel(w, h, d, c, r=r, n=n)


@JERRYCAN.style()
def jerrycan_army(rng):
    c, w, h, d = _fuel_colour(rng), 0.34, u(rng, 0.38, 0.46), u(rng, 0.14, 0.18)
    cross = [
        bar((-s * w * 0.32, y * d / 2, h * 0.15), (s * w * 0.32, y * d / 2, h * 0.75), 0.016, c, 6)
        for s in (-1, 1)
        for y in (-1, 1)
    ]
    bars = [
        sweep(
            [(-w * 0.2, y, h - 0.01), (-w * 0.18, y, h + 0.05), (w * 0.3, y, h + 0.05), (w * 0.32, y, h - 0.01)],
            0.009,
            c,
            6,
        )
        for y in (-0.04, 0, 0.04)
    ]
    spout = [
        bar((-w * 0.35, 0, h - 0.02), (-w * 0.42, 0, h + 0.05), 0.035, c, 10),
        bar((-w * 0.41, 0, h + 0.04), (-w * 0.43, 0, h + 0.07), 0.042, tint(rng, "metal"), 10),
    ]
    return varied(
        rng,
        [
            _canister(w, h, d, c, 0.05, 3),
            frame(w * 0.8, h * 0.85, d * 1.05, 0.015, c, 0, 0, h * 0.07),
            *cross,
            *bars,
            *spout,
        ],
    )


@JERRYCAN.style()
def jerrycan_plastic_with_spout(rng):
    c, w, h, d = _fuel_colour(rng), u(rng, 0.24, 0.32), u(rng, 0.22, 0.32), u(rng, 0.16, 0.22)
    loop = sweep(
        bezier((-w * 0.1, 0, h - 0.02), (0, 0, h + 0.12), (w * 0.4, 0, h + 0.1), (w * 0.45, 0, h * 0.8), n=8),
        0.02,
        c,
        7,
    )
    spout = sweep(
        bezier((-w * 0.3, 0, h - 0.02), (-w * 0.4, 0, h + 0.08), (-w * 0.8, 0, h + 0.14), n=6),
        [0.035, 0.03, 0.02, 0.017, 0.015, 0.013],
        pick(rng, (0.95, 0.8, 0.1), (0.1, 0.1, 0.1)),
        8,
    )
    return varied(
        rng,
        [
            _canister(w, h, d, c, 0.05, 3),
            loop,
            cylinder(0.045, 0.03, (0.1, 0.1, 0.1), -w * 0.3, 0, h - 0.01, n=12),
            *([spout] if odds(rng, 0.6) else [cylinder(0.04, 0.05, (0.1, 0.1, 0.1), -w * 0.3, 0, h, n=10)]),
        ],
    )


@JERRYCAN.style()
def jerrycan_low_poly(rng):
    c, w, h, d = _fuel_colour(rng), u(rng, 0.3, 0.4), u(rng, 0.36, 0.5), u(rng, 0.16, 0.24)
    o = np.float32([(-w / 2, 0), (w / 2, 0), (w / 2, h), (-w * 0.15, h), (-w / 2, h * 0.8)])
    body = slab(o, d, c).turned(np.pi / 2, "x").moved(0, d / 2)
    grip = [
        box(w * 0.5, 0.05, 0.05, c, w * 0.17, 0, h + 0.06),
        *[box(0.05, 0.05, 0.08, c, w * (0.17 + s * 0.22), 0, h - 0.01) for s in (-1, 1)],
    ]
    marks = [box(w * 0.55, d * 1.08, h * 0.06, pick(rng, c, tint(rng, "white")), 0, 0, h * z) for z in (0.3, 0.5)]
    return varied(
        rng, [body, *grip, *marks, bar((-w * 0.3, 0, h * 0.85), (-w * 0.42, 0, h * 1.08), 0.05, tint(rng, "black"), 6)]
    )


@JERRYCAN.style()
def jerrycan_water_cube(rng):
    c, w, h = pick(rng, (0.85, 0.9, 0.95), (0.2, 0.4, 0.75), (0.9, 0.9, 0.9)), u(rng, 0.24, 0.3), u(rng, 0.28, 0.45)
    ribs = [soft_box(w * 1.03, w * 0.95, 0.02, c, z=h * z, r=0.04) for z in (0.25, 0.5, 0.75)]
    return varied(
        rng,
        [
            soft_box(w, w * 0.92, h, c, r=0.05, n=3),
            *ribs,
            handle(w * 0.6, c, 0, 0, 0, upright=False, r=0.016, out=0.05).turned(-np.pi / 2, "x").moved(0, 0, h),
            cylinder(0.035, 0.05, pick(rng, (0.8, 0.1, 0.1), (0.1, 0.2, 0.6), c), w * 0.3, w * 0.28, h - 0.01, n=12),
            *(
                [stood(cylinder(0.02, 0.05, tint(rng, "black"), n=8)).moved(0, -w * 0.45, 0.05)]
                if odds(rng, 0.4)
                else []
            ),
        ],
    )


@JERRYCAN.style()
def jerrycan_flat_tin(rng):
    c, w, d, h = _fuel_colour(rng), u(rng, 0.16, 0.24), u(rng, 0.1, 0.15), u(rng, 0.24, 0.34)
    top = [
        cylinder(0.02, 0.05, tint(rng, "metal"), -w * 0.3, 0, h, n=10),
        box(w * 0.45, 0.02, 0.015, c, w * 0.1, 0, h + 0.04),
    ]
    top += [box(0.015, 0.02, 0.045, c, w * (0.1 + s * 0.2), 0, h) for s in (-1, 1)]
    label = box(w * 0.7, d * 1.02, h * 0.4, tint(rng, "any"), z=h * 0.25)
    return varied(
        rng,
        [
            box(w, d, h, c),
            box(w * 1.03, d * 1.05, 0.012, c),
            box(w * 1.03, d * 1.05, 0.012, c, z=h - 0.006),
            label,
            *top,
        ],
    )
