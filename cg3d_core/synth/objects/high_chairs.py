"""High chairs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, sphere, torus
from ..palette import tint
from ..parts import circle, lean, pad, ribbon, slab, smooth
from ..registry import Category
from .chairs import backrest
from .game_parts import block, game_cloth, game_wood, plate

HIGH_CHAIR = Category(
    "high chair", "seating",
    synonyms=("highchair", "baby chair", "feeding chair", "toddler chair", "infant feeding seat"),
    glosses=("a tall chair with a tray in which a baby is fed", "a small seat on long legs for an infant at the table", "a child's chair with a little table in front", "where a toddler sits at meals, held by a bar"),
    place="floor", rooms=("kitchen", "living"))  # fmt: skip


def _long_legs(w: float, d: float, h: float, t: float, c, out: float, n: int = 6) -> list[Mesh]:
    """Four splayed legs from a seat w by d at height h, with a low ring of bars."""
    tops = [(i * w / 2, j * d / 2) for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    feet = [(x + np.sign(x) * out, y + np.sign(y) * out) for x, y in tops]
    mids = [(*(np.array(f) * 0.65 + np.array(k) * 0.35), h * 0.35) for f, k in zip(feet, tops, strict=True)]
    parts = [bar((*f, 0), (*k, h), t, c, n) for f, k in zip(feet, tops, strict=True)]
    return parts + [bar(mids[k], mids[(k + 1) % 4], t * 0.7, c, n) for k in (0, 1, 3)]


@HIGH_CHAIR.style()
def high_chair_wooden(rng):
    """Splayed legs, slatted back, arms, tray, footrest."""
    w, d, h, c, b = (
        u(rng, 0.3, 0.36),
        u(rng, 0.28, 0.34),
        u(rng, 0.5, 0.62),
        tint(rng, pick(rng, "wood", "wood", "white", "paint")),
        u(rng, 0.3, 0.42),
    )
    parts = [
        *_long_legs(w, d, h, 0.016, c, u(rng, 0.03, 0.09)),
        slab(circle(w / 2, d / 2, 14) * 1.15, 0.025, c, h),
        lean(backrest(rng, w, b, 0.025, c, pick(rng, "slats", "spindle", "panel", "ladder")), 0.1).moved(0, d / 2, h),
    ]
    for i in (-1, 1):
        parts += [
            box(0.03, d * 1.1, 0.025, c, i * w / 2, -0.02, h + 0.19),
            bar((i * w / 2, -d * 0.4, h), (i * w / 2, -d * 0.4, h + 0.19), 0.01, c, 5),
        ]
    if odds(rng, 0.8):
        parts += [
            soft_box(w * 1.25, 0.24, 0.02, c, 0, -d / 2 - 0.08, h + 0.21, r=0.06, n=3),
            soft_box(w * 1.28, 0.02, 0.035, c, 0, -d / 2 - 0.2, h + 0.21, r=0.005),
        ]
    return assemble([*parts, box(w, 0.1, 0.02, c, 0, -d / 2 - 0.08, h * 0.5)])


@HIGH_CHAIR.style()
def high_chair_plastic(rng):
    """A moulded bucket on four thin tubes, big tray (the commonest one)."""
    w, h, c, m = (
        u(rng, 0.34, 0.4),
        u(rng, 0.5, 0.6),
        tint(rng, pick(rng, "white", "white", "paint")),
        tint(rng, pick(rng, "metal", "white", "wood")),
    )
    bucket = [
        block(w, 0.32, 0.05, c, z=h, b=0.06),
        soft_box(w, 0.04, u(rng, 0.24, 0.34), c, 0, 0.15, h, r=0.02),
        *[soft_box(0.035, 0.3, 0.18, c, i * w * 0.48, 0, h, r=0.01) for i in (-1, 1)],
    ]
    tray = [soft_box(w * 1.2, 0.28, 0.03, c if odds(rng, 0.6) else tint(rng, "white"), 0, -0.24, h + 0.18, r=0.08, n=3)]
    if odds(rng, 0.4):
        tray += [
            cylinder(0.06, 0.03, tint(rng, "paint"), u(rng, -0.1, 0.1), -0.25, h + 0.21, n=12, top=0.08),
            cylinder(0.03, 0.08, tint(rng, "paint"), 0.13, -0.22, h + 0.21, n=8),
        ]
    return assemble(
        [*_long_legs(w * 0.7, 0.24, h, 0.012, m, u(rng, 0.07, 0.14))[:4], *bucket, *(tray if odds(rng, 0.85) else [])]
    )


@HIGH_CHAIR.style()
def high_chair_padded(rng):
    """Folding A-frame with castors, thick cushions, high back, basket below."""
    w, h, b = u(rng, 0.36, 0.44), u(rng, 0.5, 0.6), u(rng, 0.42, 0.55)
    c, m = tint(rng, pick(rng, "fabric", "paint")), tint(rng, pick(rng, "white", "metal", "black"))
    parts = [
        pad(w, 0.36, 0.09, c, z=h, r=0.04),
        lean(soft_box(w, 0.08, b, c, r=0.05), u(rng, 0.1, 0.4)).moved(0, 0.16, h + 0.04),
        soft_box(w * 0.85, 0.06, 0.22, c, 0, -0.18, h - 0.18, r=0.03),
    ]
    for i in (-1, 1):
        x = i * (w / 2 + 0.03)
        parts += [
            bar((x, -0.36, 0.03), (x, 0.1, h + 0.16), 0.018, m, 6),
            bar((x, 0.36, 0.03), (x, -0.08, h + 0.12), 0.018, m, 6),
            soft_box(0.05, 0.3, 0.04, c, x, 0, h + 0.18, r=0.015),
        ]
        parts += [sphere(0.03, 0.03, 0.03, (0.2, 0.2, 0.2), x, y, 0.03, n=6) for y in (-0.36, 0.36)]
    parts += [bar((-w / 2 - 0.03, y, 0.05), (w / 2 + 0.03, y, 0.05), 0.014, m, 6) for y in (-0.35, 0.35)]
    parts += [
        soft_box(w * 0.8, 0.14, 0.02, m, 0, -0.32, h * 0.5, r=0.02),
        soft_box(w * 1.2, 0.3, 0.035, m, 0, -0.28, h + 0.2, r=0.1, n=3),
    ]
    return assemble(parts)


@HIGH_CHAIR.style()
def high_chair_grow_along(rng):
    """Two slanting side boards in an L with adjustable seat and foot boards."""
    w, h, c, t = (
        u(rng, 0.38, 0.46),
        u(rng, 0.72, 0.82),
        tint(rng, pick(rng, "wood", "wood", "white", "paint", "black")),
        u(rng, 0.02, 0.03),
    )
    parts = []
    for i in (-1, 1):
        x = i * w / 2
        parts += [bar((x, -0.2, 0.02), (x, 0.16, h), t * 1.3, c, 4), box(t * 1.6, 0.46, 0.035, c, x, 0.0)]
    parts += [box(w, 0.32, 0.02, c, 0, -0.06, h * 0.66), box(w, 0.3, 0.02, c, 0, -0.14, h * 0.3)]
    parts += [ribbon(smooth([(0.13, h - 0.16 + z), (0.16, h - 0.08 + z)], 4), w, 0.02, c) for z in (0, 0.11)]
    parts.append(bar((-w / 2, 0.12, 0.03), (w / 2, 0.12, 0.03), 0.012, tint(rng, "metal"), 6))
    if odds(rng, 0.6):
        parts.append(torus(w * 0.42, 0.016, c, z=h * 0.66 + 0.2, n=16).scaled(1, 0.8, 1))
    if odds(rng, 0.4):
        parts.append(pad(w * 0.85, 0.3, 0.04, tint(rng, "fabric"), 0, -0.05, h * 0.66 + 0.02, r=0.015))
    return assemble(parts)


@HIGH_CHAIR.style()
def high_chair_game(rng):
    """Fat splayed legs, block seat and back, thick tray."""
    w, h, c, cloth = u(rng, 0.32, 0.42), u(rng, 0.4, 0.55), game_wood(rng), game_cloth(rng)
    parts = [
        *_long_legs(w * 0.85, w * 0.85, h, u(rng, 0.028, 0.04), c, u(rng, 0.02, 0.08), 5),
        block(w, w, 0.09, cloth, z=h),
        lean(plate(w, u(rng, 0.28, 0.4), 0.08, c, b=0.08), 0.08).moved(0, w / 2 - 0.02, h + 0.04),
    ]
    parts += [
        block(0.07, w, 0.06, c, i * w / 2, 0, h + 0.2, b=0.015) + box(0.05, 0.05, 0.2, c, i * w / 2, -w * 0.35, h)
        for i in (-1, 1)
    ]
    return assemble(
        [
            *parts,
            *(
                [block(w * 1.25, w * 0.6, 0.06, game_wood(rng), 0, -w * 0.55, h + 0.23, b=0.06)]
                if odds(rng, 0.85)
                else []
            ),
        ]
    )
