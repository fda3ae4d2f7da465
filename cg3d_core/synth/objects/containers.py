"""Boxes, baskets and barrels."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    loft,
    odds,
    oval,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stack,
    stood,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow

BOX = Category(
    "box", "container",
    synonyms=("cardboard box", "carton", "packing case", "package", "crate"),
    glosses=("a container of cardboard with flaps", "a parcel for shipping goods", "a square container for storing things", "what new shoes or a delivery come in"),
    place="floor", rooms=("office", "shop", "corridor", "bedroom"))  # fmt: skip


def card_colour(rng):
    """Colour of cardboard, sometimes printed."""
    return tuple(np.clip(np.array([0.68, 0.52, 0.35]) * u(rng, 0.8, 1.2), 0, 1)) if odds(rng, 0.7) else tint(rng, "any")


def _box_size(rng):
    s = pick(rng, u(rng, 0.12, 0.25), u(rng, 0.25, 0.6))
    return s * u(rng, 0.8, 1.3), s * u(rng, 0.6, 1.1), s * u(rng, 0.35, 1.1)


@BOX.style()
def box_closed(rng):
    w, d, h = _box_size(rng)
    c, tape = card_colour(rng), tint(rng, pick(rng, "wood", "white"))
    return assemble(
        [box(w, d, h, c), box(w * 1.004, 0.05, 0.002, tape, z=h), box(w * 1.006, 0.05, h * 0.25, tape, z=h * 0.75)]
    )


@BOX.style()
def box_open_flaps(rng):
    w, d, h = _box_size(rng)
    c = card_colour(rng)
    o = np.float32([[w, d], [-w, d], [-w, -d], [w, -d]]) / 2
    parts = [hollow(o, h, 1.0, c, 0.005)]
    for turn, width, far in ((0, w, d), (1, d, w), (2, w, d), (3, d, w)):
        flap = box(width * 0.98, min(w, d) * 0.45, 0.005, c, y=min(w, d) * 0.225).turned(u(rng, -1.2, 1.3), "x")
        parts.append(flap.moved(0, far / 2, h).turned(turn * np.pi / 2))
    return assemble(parts)


@BOX.style()
def box_stack(rng):
    parts, z = [], 0.0
    for _ in range(int(rng.integers(2, 5))):
        w, d, h = (x * 0.8 for x in _box_size(rng))
        parts.append(
            box(w, d, h, card_colour(rng)).turned(u(rng, -0.3, 0.3)).moved(u(rng, -0.04, 0.04), u(rng, -0.04, 0.04), z)
        )
        z += h
    return assemble(parts)


@BOX.style()
def box_with_lid(rng):
    w, d, h = _box_size(rng)
    c = card_colour(rng)
    lid = box(w * 1.03, d * 1.03, h * u(rng, 0.15, 0.35), c if odds(rng, 0.6) else card_colour(rng))
    parts = [box(w, d, h, c), lid.moved(z=h * 0.85)]
    return assemble(
        [*parts, *[panel(w * 0.25, h * 0.12, 0.006, tint(rng, "black"), 0, s * d / 2, h * 0.6) for s in (-1, 1)]]
    )


@BOX.style()
def box_plastic_tote(rng):
    w, d, h, c = (
        u(rng, 0.3, 0.75),
        u(rng, 0.25, 0.48),
        u(rng, 0.15, 0.42),
        tint(rng, pick(rng, "metal", "black", "paint", "glass")),
    )
    o = rounded_rect(w * 0.88, d * 0.88, 0.03)
    parts = [
        hollow(o, h, 1.1, c),
        *[soft_box(0.02, d * 0.9, 0.03, c, s * w * 0.49, 0, h - 0.03, r=0.005) for s in (-1, 1)],
    ]
    parts += [box(0.012, 0.015, h * 0.85, c, x * w, s * d * 0.47) for x in (-0.25, 0, 0.25) for s in (-1, 1)]
    return assemble(parts + ([soft_box(w, d, 0.03, tint(rng, "any"), z=h, r=0.04)] if odds(rng, 0.5) else []))


BASKET = Category(
    "basket", "container",
    synonyms=("laundry basket", "wicker basket", "hamper", "shopping basket"),
    glosses=("a woven container", "an open container of wicker or plastic, often with a handle", "where dirty clothes wait for the wash", "what one carries fruit and bread in"),
    place="floor", rooms=("bathroom", "living", "bedroom"))  # fmt: skip


@BASKET.style()
def basket_wicker_round(rng):
    r, h, c = u(rng, 0.12, 0.28), u(rng, 0.15, 0.6), tint(rng, pick(rng, "wood", "wood", "white", "fabric"))
    rings = int(h / 0.035) + 2
    levels = [
        (
            oval(
                r * (0.85 + 0.2 * k / rings) * (1 + 0.02 * (-1) ** k),
                r * (0.85 + 0.2 * k / rings) * (1 + 0.02 * (-1) ** k),
                2,
                22,
            ),
            h * k / rings,
        )
        for k in range(rings + 1)
    ]
    levels += [(levels[-1][0] * 0.92, h), (levels[0][0] * 0.92, 0.02)]
    return assemble(
        [
            stack(levels, c),
            torus(r * 1.05, 0.012, c, z=h, n=22),
            *[
                torus(0.05, 0.008, c, n=12).turned(np.pi / 2, "x").turned(np.pi / 2).moved(s * r * 1.05, 0, h)
                for s in (-1, 1)
            ],
        ]
    )


@BASKET.style()
def basket_arched_handle(rng):
    w, d, h, c = u(rng, 0.25, 0.5), u(rng, 0.2, 0.35), u(rng, 0.12, 0.25), tint(rng, "wood")
    arch = sweep(
        bezier((0, -d * 0.55, h * 0.7), (0, -d * 0.5, h * 2.8), (0, d * 0.5, h * 2.8), (0, d * 0.55, h * 0.7), n=12),
        0.012,
        c,
        6,
    )
    return assemble(
        [
            hollow(oval(w / 2, d / 2, 2.5, 24), h, 1.2, c),
            arch,
            torus(0.5, 0.025, c, n=24).scaled(w * 1.2, d * 1.2, 0.5).moved(z=h),
        ]
    )


@BASKET.style()
def basket_slotted_plastic(rng):
    w, d, h, c = u(rng, 0.35, 0.65), u(rng, 0.28, 0.45), u(rng, 0.2, 0.55), tint(rng, pick(rng, "white", "paint"))
    parts = [
        soft_box(w * 0.86, d * 0.86, 0.015, c, r=0.03),
        *[
            loft(
                [
                    np.c_[rounded_rect(w * f, d * f, 0.05, 3), np.full(16, z)]
                    for f, z in ((1, h - 0.03), (1.02, h - 0.03), (1.02, h), (0.96, h), (0.96, h - 0.03))
                ],
                c,
                caps=False,
            )
        ],
    ]
    p = rounded_rect(w * 0.98, d * 0.98, 0.05, 6)[::1]
    along = np.concatenate(
        [
            np.linspace(a, b, 6, endpoint=False)
            for a, b in zip(p, np.roll(p, -1, 0), strict=True)
            if np.linalg.norm(b - a) > 0.06
        ]
    )
    parts += [bar((*(q * 0.88), 0.0), (*q, h), 0.009, c, 4) for q in along]
    return assemble(
        [
            *parts,
            loft(
                [
                    np.c_[rounded_rect(w * f, d * f, 0.05, 3), np.full(16, z)]
                    for f, z in ((0.93, h * 0.45), (0.95, h * 0.55))
                ],
                c,
                caps=False,
            ),
        ]
    )


BARREL = Category(
    "barrel", "container",
    synonyms=("cask", "keg", "wooden barrel", "oil drum", "drum"),
    glosses=("a round wooden container bound with hoops", "a big cylindrical vessel for wine, beer or oil", "a cask with bulging sides"),
    place="floor", rooms=("shop",))  # fmt: skip


@BARREL.style()
def barrel_wooden(rng):
    h, c, k = u(rng, 0.5, 1.05), tint(rng, "wood"), tint(rng, "metal")
    r = h * u(rng, 0.27, 0.36)
    z = np.linspace(0, 1, 9)
    prof = [(r * (0.78 + 0.22 * np.sin(np.pi * t)), h * t) for t in z]
    hoops = [
        torus(r * (0.79 + 0.22 * np.sin(np.pi * t)), 0.008, k, n=22).scaled(1, 1, 2.5).moved(z=h * t)
        for t in (0.06, 0.25, 0.75, 0.94)
    ]
    body = merge([lathe([(0, 0.03), (r * 0.74, 0.03), *prof, (r * 0.74, h - 0.03), (0, h - 0.03)], c, 22), *hoops])
    return assemble([body.turned(np.pi / 2, "x") if odds(rng, 0.2) else body])


@BARREL.style()
def barrel_steel_drum(rng):
    h, c = u(rng, 0.75, 0.95), tint(rng, pick(rng, "paint", "metal"))
    r = h * u(rng, 0.31, 0.36)
    prof = [
        (0, 0.015),
        (r * 0.95, 0.015),
        (r, 0),
        *[p for f in (0.33, 0.66) for p in ((r * 0.98, h * f - 0.03), (r * 1.03, h * f), (r * 0.98, h * f + 0.03))],
        (r, h),
        (r * 0.95, h - 0.015),
        (0, h - 0.015),
    ]
    return assemble(
        [
            lathe(prof, c, 26),
            cylinder(0.04, 0.02, tint(rng, "metal"), r * 0.6, 0, h - 0.015),
            stood(cylinder(0.02, 0.02, tint(rng, "metal"))).moved(0, -r, h * 0.5),
        ]
    )
