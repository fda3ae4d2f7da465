"""Baskets."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    loft,
    odds,
    oval,
    pick,
    rounded_rect,
    soft_box,
    stack,
    sweep,
    u,
)
from ..mesh import bar, box, cushion, sphere, torus, tube
from ..palette import tint
from ..registry import Category
from .trash_cans import hollow
from .variety import varied

BASKET = Category(
    "basket", "container",
    synonyms=("wicker basket", "shopping basket", "woven basket"),
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


def _weave(o, h, flare, c, rows, wobble=0.02):
    """Woven wall: rings of an outline swelling in and out, closed at the bottom, open at the top."""
    levels = [(o * (1 + (flare - 1) * k / rows) * (1 + wobble * (-1) ** k), h * k / rows) for k in range(rows + 1)]
    return stack([*levels, (levels[-1][0] * 0.92, h), (levels[0][0] * 0.9, 0.02)], c)


@BASKET.style()
def basket_low_poly(rng):
    n, h, c = int(rng.integers(6, 10)), u(rng, 0.15, 0.3), tint(rng, "wood")
    r, k = h * u(rng, 0.7, 1.0), tint(rng, "wood")
    arch = sweep([(r * np.cos(a), 0, h * 0.9 + r * 1.2 * np.sin(a)) for a in np.linspace(0, np.pi, 6)], 0.022, k, 5)
    fill = [
        sphere(r * 0.3, r * 0.3, r * 0.3, tint(rng, "paint"), np.cos(a) * r * 0.45, np.sin(a) * r * 0.45, h * 0.95, n=6)
        for a in np.arange(int(rng.integers(0, 7)))
    ]
    return varied(
        rng,
        [
            hollow(oval(r * 0.75, r * 0.75, 2, n), h, 1.3, c, 0.03),
            torus(r * 0.97, 0.025, k, z=h, n=n),
            *([arch] if odds(rng, 0.7) else []),
            *fill,
        ],
    )


@BASKET.style()
def basket_laundry_hamper_with_lid(rng):
    w, d, h, c = (
        u(rng, 0.3, 0.5),
        u(rng, 0.28, 0.4),
        u(rng, 0.45, 0.65),
        tint(rng, pick(rng, "wood", "white", "fabric")),
    )
    o = oval(w / 2, d / 2, pick(rng, 2, 5), 20)
    lid = stack([(o * 1.2, 0), (o * 1.22, 0.03), (o * 0.9, 0.05)], pick(rng, c, tint(rng, "wood")))
    lid = (
        lid.moved(z=h) if odds(rng, 0.5) else lid.moved(0, -d * 0.6).turned(-u(rng, 0.8, 1.4), "x").moved(0, d * 0.6, h)
    )
    return varied(rng, [_weave(o, h, 1.15, c, int(h / 0.04), 0.012), lid])


@BASKET.style()
def basket_laundry_full(rng):
    w, d, h, c = u(rng, 0.45, 0.6), u(rng, 0.32, 0.42), u(rng, 0.22, 0.3), tint(rng, pick(rng, "white", "paint"))
    o = oval(w * 0.42, d * 0.42, 4, 20)
    clothes = [
        cushion(w * u(rng, 0.4, 0.7), d * u(rng, 0.4, 0.8), 0.12, tint(rng, "fabric"))
        .turned(u(rng, 0, 6))
        .moved(u(rng, -0.15, 0.15) * w, u(rng, -0.12, 0.12) * d, h * u(rng, 0.6, 1.0))
        for _ in range(int(rng.integers(3, 7)))
    ]
    slots = [
        box(0.02, d * 1.0, h * 0.12, tint(rng, "black"), x * w, 0, h * z)
        for x in (-0.3, -0.15, 0, 0.15, 0.3)
        for z in (0.35, 0.6)
    ]
    return varied(
        rng,
        [hollow(o, h, 1.2, c, 0.01), stack([(o * 1.25, h - 0.02), (o * 1.25, h), (o * 1.15, h)], c), *clothes, *slots],
    )


@BASKET.style()
def basket_wire(rng):
    w, d, h, c = (
        u(rng, 0.25, 0.45),
        u(rng, 0.2, 0.32),
        u(rng, 0.12, 0.25),
        tint(rng, pick(rng, "metal", "black", "white")),
    )
    f = u(rng, 0.75, 0.95)
    ring = lambda s, z: np.c_[rounded_rect(w * s, d * s, 0.04, 3), np.full(16, z)]  # noqa: E731
    parts = [
        tube(np.vstack([ring(s, z), ring(s, z)[:1]]), 0.004, c, 4)
        for s, z in ((1, h), ((1 + f) / 2, h / 2), (f, 0.004))
    ]
    parts += [bar(a, b, 0.003, c, 3) for a, b in zip(ring(f, 0), ring(1, h), strict=True)]
    parts += [
        bar((x * w * f, -d * f / 2, 0), (x * w * f, d * f / 2, 0), 0.003, c, 3) for x in np.linspace(-0.4, 0.4, 8)
    ]
    for s in (-1, 1) if odds(rng, 0.7) else ():
        parts.append(
            sweep(
                bezier(
                    (s * w / 2, -d * 0.2, h),
                    (s * w * 0.55, -d * 0.2, h + 0.08),
                    (s * w * 0.55, d * 0.2, h + 0.08),
                    (s * w / 2, d * 0.2, h),
                    n=7,
                ),
                0.005,
                c,
                5,
            )
        )
    return varied(rng, parts)


@BASKET.style()
def basket_shopping_two_handles(rng):
    w, d, h, c, k = (
        u(rng, 0.4, 0.5),
        u(rng, 0.28, 0.34),
        u(rng, 0.2, 0.26),
        tint(rng, "paint"),
        tint(rng, pick(rng, "black", "metal")),
    )
    lean = u(rng, 0.1, 1.3)
    loops = [
        sweep(
            [
                (-w * 0.4, 0, 0),
                (-w * 0.38, 0, 0.12),
                (-w * 0.2, 0, 0.16),
                (w * 0.2, 0, 0.16),
                (w * 0.38, 0, 0.12),
                (w * 0.4, 0, 0),
            ],
            0.008,
            k,
            5,
        )
        .turned(-s * lean, "x")
        .moved(0, s * 0.02, h)
        for s in (-1, 1)
    ]
    slots = (
        [box(w * f, d * f, h * 0.1, tint(rng, "black"), z=h * z) for z, f in ((0.3, 0.945), (0.5, 0.985), (0.7, 1.02))]
        if odds(rng, 0.5)
        else []
    )
    return varied(
        rng,
        [
            hollow(rounded_rect(w * 0.88, d * 0.88, 0.04, 3), h, 1.18, c, 0.008),
            *slots,
            stack(
                [
                    (rounded_rect(w * 1.07, d * 1.07, 0.05, 3), h - 0.02),
                    (rounded_rect(w * 1.07, d * 1.07, 0.05, 3), h),
                    (rounded_rect(w * 1.0, d, 0.05, 3), h),
                ],
                c,
            ),
            *loops,
        ],
    )
