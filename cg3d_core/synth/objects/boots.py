"""Boots and high heels."""

from __future__ import annotations

import numpy as np

from ..forms import (
    loft,
    odds,
    oval,
    pick,
    sheet,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cylinder, lathe, merge, slab, torus
from ..palette import tint
from ..registry import Category
from .shoes import last, pair
from .variety import varied

BOOT = Category(
    "boot", "clothing",
    synonyms=("boots", "rubber boot", "wellington boot", "hiking boot", "cowboy boot", "gumboot", "work boot"),
    glosses=("footwear that covers the ankle and the leg", "what one wears in mud and rain", "a high shoe with a thick sole", "a leather shaft for foot and calf"),
    place="floor", rooms=("corridor",))  # fmt: skip


def _shaft(x, r, low, high, c, n=14, top=1.15, lean=0.0):
    """Open tube for the leg, from ``low`` to ``high``."""
    levels = [
        (oval(r * 1.15, r, 2, n), low),
        (oval(r, r * 0.9, 2, n), low + (high - low) * 0.3),
        (oval(r * top, r * top, 2, n) + np.float32([lean, 0]), high),
        (oval(r * top * 0.9, r * top * 0.9, 2, n) + np.float32([lean, 0]), high),
        (oval(r * 0.85, r * 0.8, 2, n), low + 0.03),
    ]
    return stack(levels, c).moved(x)


@BOOT.style()
def boot_rubber(rng):
    c, length, h = tint(rng, pick(rng, "paint", "leaf", "black")), u(rng, 0.22, 0.3), u(rng, 0.2, 0.36)
    k = pick(rng, c, tint(rng, "black"), tint(rng, "white"))
    return varied(
        rng,
        pair(
            rng,
            merge(
                [
                    *last(length, length * 0.38, c, k, 0.015, 0.1),
                    _shaft(length * 0.22, length * 0.19, 0.04, h, c),
                    torus(length * 0.215, 0.006, k, n=14).moved(length * 0.22, 0, h),
                    box(length * 0.28, length * 0.3, 0.02, k, length * 0.15),
                ]
            ),
        ),
    )


@BOOT.style()
def boot_work_laced(rng):
    c, length, h = tint(rng, pick(rng, "wood", "black", "clay")), u(rng, 0.24, 0.31), u(rng, 0.14, 0.22)
    k = tint(rng, pick(rng, "black", "wood"))
    laces = [
        box(0.01, length * 0.2, 0.01, pick(rng, k, (0.85, 0.75, 0.4)), length * x, 0, z)
        for x, z in ((0.41, h * 0.95), (0.42, h * 0.78), (0.45, h * 0.6), (0.52, 0.095))
    ]
    return varied(
        rng,
        pair(
            rng,
            merge(
                [
                    *last(length, length * 0.4, c, k, 0.02, 0.11),
                    _shaft(length * 0.22, length * 0.19, 0.04, h, c, top=1.0),
                    box(length * 0.3, length * 0.36, 0.035, k, length * 0.15),
                    box(length * 0.5, length * 0.38, 0.018, k, length * 0.7),
                    *laces,
                ]
            ),
        ),
    )


@BOOT.style()
def boot_cowboy(rng):
    c, length, h = tint(rng, pick(rng, "wood", "black", "clay")), u(rng, 0.25, 0.3), u(rng, 0.26, 0.38)
    k = tint(rng, "black")
    loops = [box(0.03, 0.006, 0.05, c, length * 0.22, s * length * 0.22, h - 0.03) for s in (-1, 1)]
    return varied(
        rng,
        pair(
            rng,
            merge(
                [
                    *last(length, length * 0.33, c, k, 0.05, 0.09),
                    _shaft(length * 0.2, length * 0.17, 0.06, h, c, top=1.25),
                    box(length * 0.22, length * 0.2, 0.06, k, length * 0.12, top=1.2),
                    *loops,
                    torus(length * 0.19, 0.006, k, n=12).moved(length * 0.2, 0, h * 0.4),
                ]
            ),
        ),
    )


@BOOT.style()
def boot_low_poly(rng):
    n, c, k, length = (
        int(rng.integers(5, 9)),
        tint(rng, pick(rng, "wood", "paint")),
        tint(rng, pick(rng, "black", "wood")),
        u(rng, 0.22, 0.3),
    )
    h = length * u(rng, 0.8, 1.3)
    leg = lathe(
        [(0, 0), (length * 0.2, 0), (length * 0.24, h), (length * 0.16, h), (length * 0.14, h * 0.6), (0, h * 0.6)],
        c,
        n,
    ).moved(length * 0.22, 0, 0.03)
    cuff = [cylinder(length * 0.29, h * 0.16, k, length * 0.22, 0, h * 0.85, n=n)] if odds(rng, 0.6) else []
    return varied(
        rng,
        pair(
            rng,
            merge(
                [
                    leg,
                    soft_box(length, length * 0.42, length * 0.4, c, length / 2, 0, 0.03, r=0.05, n=1),
                    box(length * 1.05, length * 0.46, 0.04, k, length / 2),
                    *cuff,
                ]
            ),
        ),
    )


@BOOT.style()
def boot_ski_or_fur(rng):
    length = u(rng, 0.24, 0.3)
    if odds(rng, 0.5):
        c, k = tint(rng, "paint"), tint(rng, pick(rng, "black", "metal"))
        buckles = [
            box(0.05, length * 0.46, 0.02, k, length * x, 0, z)
            for x, z in ((0.3, 0.24), (0.32, 0.19), (0.45, 0.13), (0.65, 0.1))
        ]
        parts = [
            soft_box(length, length * 0.36, 0.03, k, length / 2, r=0.03),
            soft_box(length * 0.95, length * 0.38, 0.1, c, length / 2, 0, 0.025, r=0.06),
            _shaft(length * 0.25, length * 0.22, 0.06, 0.3, c, 10, 1.05, 0.05),
            *buckles,
        ]
    else:
        c, k = tint(rng, pick(rng, "wood", "clay", "fabric")), tint(rng, pick(rng, "white", "fabric"))
        parts = [
            *last(length, length * 0.42, c, tint(rng, "black"), 0, 0.11),
            _shaft(length * 0.24, length * 0.23, 0.04, u(rng, 0.16, 0.26), c, 12, 1.05),
            torus(length * 0.25, 0.025, k, n=12).moved(length * 0.24, 0, 0.2),
        ]
    return varied(rng, pair(rng, merge(parts)))


HEEL = Category(
    "high heel", "clothing",
    synonyms=("high heels", "high-heeled shoe", "stiletto", "pumps", "court shoe", "ladies' heels"),
    glosses=("an elegant woman's shoe with a tall thin heel", "what a lady wears with an evening dress", "a pointed shoe that lifts the heel of the foot", "a shoe for dancing and weddings"),
    place="floor", rooms=("bedroom",))  # fmt: skip


def _heeled(rng, heel, n=14, open_toe=False, plat=0.0):
    """Foot-shaped shoe, toe at +x, open above, the back lifted by ``heel``; without the heel itself."""
    length, c = u(rng, 0.19, 0.24), tint(rng, pick(rng, "paint", "black", "clay"))
    t = np.linspace(0, 1, 11)
    half = length * np.interp(t, (0, 0.08, 0.3, 0.55, 0.75, 0.92, 1), (0.08, 0.13, 0.12, 0.12, 0.17, 0.1, 0.03))
    rise = heel * np.interp(t, (0, 0.2, 0.4, 0.65, 1), (1, 0.9, 0.58, 0.08, 0)) + plat
    wall = np.interp(t, (0, 0.1, 0.35, 0.55, 0.72, 1), (0.055, 0.05, 0.02, 0.015, 0.035, 0.02))
    flat = np.stack([np.r_[t, t[::-1]] * length, np.r_[half, -half[::-1]], np.r_[rise, rise[::-1]]], 1)
    parts = [loft([flat, flat + np.float32([0, 0, 0.009])], pick(rng, c, (0.7, 0.1, 0.1), (0.15, 0.12, 0.1)))]
    for s in (-1, 1):
        edge = np.stack([t * length, s * half, rise + 0.005], -1)
        parts.append(
            sheet(np.stack([edge, edge * np.float32([1, 0.92, 1]) + np.stack([t * 0, t * 0, wall], -1)]), c, 0.004)
        )
    if not open_toe:
        g = np.linspace(-1, 1, 5)
        k = t >= 0.64
        cap = np.stack(
            [np.stack([t[k] * length, s * half[k] * 0.97, rise[k] + wall[k] + 0.012 * (1 - s * s)], -1) for s in g]
        )
        parts.append(sheet(cap, c, 0.004))
    else:
        parts.append(
            sweep(
                [
                    (length * 0.75, length * 0.165 * np.cos(a), plat + 0.01 + 0.045 * np.sin(a))
                    for a in np.linspace(0, np.pi, 7)
                ],
                0.012,
                c,
                5,
                0.3,
            )
        )
    if plat:
        o = np.stack([np.r_[t[5:], t[5:][::-1]] * length, np.r_[half[5:], -half[5:][::-1]]], 1)
        parts.append(slab(o, plat, c))
    return parts, length, c


@HEEL.style()
def high_heel_stiletto(rng):
    h = u(rng, 0.07, 0.12)
    parts, length, c = _heeled(rng, h)
    return varied(rng, pair(rng, merge([*parts, bar((length * 0.05, 0, 0), (length * 0.06, 0, h), 0.005, c, 8, 0.02)])))


@HEEL.style()
def high_heel_block(rng):
    h = u(rng, 0.05, 0.09)
    parts, length, c = _heeled(rng, h)
    return varied(
        rng,
        pair(
            rng,
            merge(
                [
                    *parts,
                    box(length * 0.2, length * 0.18, h * 0.95, pick(rng, c, tint(rng, "wood")), length * 0.1, top=1.2),
                ]
            ),
        ),
    )


@HEEL.style()
def high_heel_sandal_with_ankle_strap(rng):
    h = u(rng, 0.07, 0.11)
    parts, length, c = _heeled(rng, h, open_toe=True)
    strap = torus(length * 0.14, 0.005, c, n=14).moved(length * 0.14, 0, h + 0.09)
    return varied(
        rng,
        pair(
            rng,
            merge(
                [
                    *parts,
                    strap,
                    bar((0.005, 0, h), (0.005, 0, h + 0.09), 0.007, c, 5),
                    bar((length * 0.05, 0, 0), (length * 0.06, 0, h), 0.006, c, 8, 0.018),
                ]
            ),
        ),
    )


@HEEL.style()
def high_heel_platform(rng):
    h, plat = u(rng, 0.07, 0.1), u(rng, 0.02, 0.045)
    parts, length, c = _heeled(rng, h, open_toe=odds(rng, 0.4), plat=plat)
    return varied(
        rng,
        pair(
            rng,
            merge(
                [*parts, bar((length * 0.08, 0, 0), (length * 0.08, 0, h + plat), 0.018, c, pick(rng, 4, 10), 0.024)]
            ),
        ),
    )


@HEEL.style()
def high_heel_low_poly(rng):
    h, length, c, k = u(rng, 0.07, 0.11), u(rng, 0.2, 0.25), tint(rng, "paint"), tint(rng, pick(rng, "paint", "black"))
    side = np.float32(
        [
            (0, h),
            (length * 0.25, h * 0.95),
            (length * 0.7, 0),
            (length, 0),
            (length * 0.98, 0.02),
            (length * 0.68, 0.05),
            (length * 0.3, h + 0.025),
            (0, h + 0.07),
        ]
    )
    body = loft(
        [
            np.c_[side[:, 0], np.full(8, s * length * w), side[:, 1]]
            for s, w in ((-1, 0.12), (-1, 0.16), (1, 0.16), (1, 0.12))
        ][::1],
        c,
    )
    return varied(rng, pair(rng, merge([body, box(length * 0.1, length * 0.12, h, k, length * 0.07, top=1.5)])))
