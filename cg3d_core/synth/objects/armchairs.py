"""Armchairs: sofas for one, wing chairs, tubs, frames, shells, recliners."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cylinder, merge, settled, slab
from ..palette import tint
from ..parts import circle, lean, legs, pad, ribbon, rounded, shell, smooth
from ..registry import Category
from .sofas import arm, body, cloth_colour, throw_pillows

ARMCHAIR = Category(
    "armchair",
    "seating",
    synonyms=(
        "easy chair",
        "lounge chair",
        "club chair",
        "upholstered chair",
        "wing chair",
        "recliner",
        "reading chair",
    ),
    glosses=(
        "a comfortable padded chair with side supports for the arms",
        "a large soft chair for one person in the living room",
        "an upholstered seat for one with arms and a high back",
        "a chair in which to lean back and read",
        "a deep cushioned chair with armrests",
    ),
    rooms=("living", "bedroom", "shop", "office"),
)


@ARMCHAIR.style()
def padded(rng) -> Mesh:
    """A sofa for one."""
    seat_h = rng.uniform(0.38, 0.48)
    w, d = rng.uniform(0.7, 1.1), rng.uniform(0.72, 0.98)
    arms = pick(rng, "block", "block", "roll", "slope", "flare")
    parts = [
        body(rng, w, d, seat_h, seat_h + rng.uniform(0.3, 0.58), 1, cloth_colour(rng), arms, rng.uniform(0.1, 0.24))
    ]
    return settled(merge([*parts, *throw_pillows(rng, 0.2, d, seat_h, int(odds(rng, 0.25)))]))


@ARMCHAIR.style()
def wing(rng) -> Mesh:
    """High back with side wings, on legs."""
    w, d, seat_h, b = rng.uniform(0.68, 0.82), rng.uniform(0.72, 0.85), rng.uniform(0.42, 0.48), rng.uniform(0.58, 0.72)
    c, aw = cloth_colour(rng), rng.uniform(0.09, 0.14)
    lift = rng.uniform(0.12, 0.2)
    parts = [
        legs(rng, w * 0.9, d * 0.85, lift, tint(rng, "wood"), 0.022, kind=pick(rng, "turned", "tapered")),
        pad(w - 2 * aw, d, seat_h - lift, c, z=lift, r=0.04, crown=0.03),
    ]
    back = [pad(w, b + 0.15, 0.12, c, r=0.05).turned(np.pi / 2, "x").moved(0, 0, b / 2 - 0.08)]
    back += [pad(0.09, 0.24, b * 0.55, c, i * (w / 2 - 0.04), -0.14, b * 0.38, r=0.03) for i in (-1, 1)]
    parts.append(lean(merge(back), rng.uniform(0.08, 0.2)).moved(0, d / 2 - 0.08, seat_h))
    kind = pick(rng, "roll", "block")
    parts += [
        arm(rng, kind, aw, d * 0.85, seat_h + 0.18 - lift, c).moved(i * (w / 2 - aw / 2), -0.02, lift) for i in (-1, 1)
    ]
    return settled(merge(parts))


@ARMCHAIR.style()
def tub(rng) -> Mesh:
    """Barrel: a curved back that becomes the arms."""
    r, h, seat_h, t = rng.uniform(0.33, 0.45), rng.uniform(0.66, 0.85), rng.uniform(0.38, 0.45), rng.uniform(0.06, 0.14)
    c, lift = cloth_colour(rng), rng.choice([0.0, 0.05, 0.15])
    a = np.linspace(-0.35, np.pi + 0.35, 16)
    drop = rng.uniform(0.55, 1.0)
    high = h * (drop + (1 - drop) * np.clip(np.sin(a), 0, 1))
    rows = [np.stack([r * np.cos(a), r * np.sin(a), lift + (high - lift) * s], 1) for s in (0, 0.5, 1)]
    parts = [
        shell(np.stack(rows), t, c),
        slab(circle(r, n=18), seat_h - lift - 0.02, c, lift),
        slab(rounded(1.7 * r, 1.8 * r, 0.12), 0.12, c, seat_h - 0.1),
    ]
    if lift:
        parts.append(legs(rng, r * 1.3, r * 1.3, lift, tint(rng, pick(rng, "wood", "metal")), 0.018, 0.03))
    return settled(merge(parts))


@ARMCHAIR.style()
def open_frame(rng) -> Mesh:
    """Wooden or steel frame with open sides, slung cushions (mid-century lounge chair)."""
    w, d, seat_h, b = rng.uniform(0.6, 0.76), rng.uniform(0.66, 0.8), rng.uniform(0.36, 0.44), rng.uniform(0.4, 0.65)
    m, c, r = tint(rng, pick(rng, "wood", "wood", "metal", "black")), cloth_colour(rng), rng.uniform(0.014, 0.028)
    tilt, t = rng.uniform(0.2, 0.45), rng.uniform(0.08, 0.15)
    parts = [pad(w - 0.08, d - 0.1, t, c, z=seat_h - t, r=0.04, crown=0.02)]
    parts.append(
        lean(pad(w - 0.08, b, t, c, r=0.04).turned(np.pi / 2, "x").moved(0, 0, b / 2), tilt).moved(
            0, d / 2 - 0.12, seat_h - 0.04
        )
    )
    arm_h = seat_h + rng.uniform(0.14, 0.2)
    for i in (-1, 1):
        x = i * (w / 2 - r)
        parts += [
            bar((x, -d / 2 + 0.04, 0), (x, -d / 2 + 0.08, arm_h), r, m, 8),
            bar((x, d / 2 + 0.02, 0), (x, d / 2 - 0.08, arm_h), r, m, 8),
        ]
        parts += [
            box(rng.uniform(0.04, 0.08), d, 0.028, m, x, 0, arm_h),
            bar((x, -d / 2 + 0.06, seat_h - t), (x, d / 2, seat_h - t - 0.05), r * 0.8, m, 6),
        ]
        parts.append(
            bar(
                (x, d / 2 - 0.1, seat_h - t),
                (x, d / 2 - 0.1 + np.sin(tilt) * b, seat_h + b * 0.9 * np.cos(tilt)),
                r * 0.8,
                m,
                6,
            )
        )
    return settled(merge(parts))


@ARMCHAIR.style()
def lounge_shell(rng) -> Mesh:
    """Reclined shell with padded leaves on a star or disc foot."""
    w, seat_h, b = rng.uniform(0.66, 0.82), rng.uniform(0.36, 0.42), rng.uniform(0.5, 0.66)
    c, m = tint(rng, pick(rng, "black", "fabric", "wood", "white")), tint(rng, pick(rng, "metal", "black"))
    path = smooth(
        [
            (-0.32, seat_h + 0.04),
            (-0.1, seat_h),
            (0.2, seat_h - 0.05),
            (0.32, seat_h + 0.12),
            (0.42, seat_h + b * 0.6),
            (0.55, seat_h + b),
        ],
        14,
    )
    parts = [
        ribbon(path, w, rng.uniform(0.05, 0.12), c, dish=rng.uniform(0.03, 0.15), m=7),
        cylinder(0.035, seat_h - 0.05, m, z=0.02, n=10),
    ]
    if odds(rng, 0.5):
        parts.append(cylinder(0.3, 0.02, m))
    else:
        parts += [
            bar((0, 0, 0.06), (0.34 * np.cos(a), 0.34 * np.sin(a), 0.02), 0.022, m, 6)
            for a in np.arange(5) * 2 * np.pi / 5
        ]
    if odds(rng, 0.6):
        parts += [
            pad(0.08, 0.36, 0.07, c, i * w / 2, 0.05, seat_h + 0.14, r=0.03)
            + box(0.03, 0.12, 0.2, m, i * w / 2, 0.05, seat_h - 0.04)
            for i in (-1, 1)
        ]
    return settled(merge(parts))


@ARMCHAIR.style()
def recliner(rng) -> Mesh:
    """Bulky: pillowy back in two or three rolls, sometimes with the leg rest out."""
    w, d, seat_h, b = rng.uniform(0.82, 1.0), rng.uniform(0.82, 0.95), rng.uniform(0.44, 0.5), rng.uniform(0.52, 0.66)
    c, aw, n = cloth_colour(rng), rng.uniform(0.16, 0.24), int(rng.integers(2, 4))
    inner = w - 2 * aw
    parts = [box(w - 0.06, d, 0.2, c, z=0.05), pad(inner, d * 0.9, 0.2, c, 0, -0.04, seat_h - 0.2, r=0.07, crown=0.03)]
    parts += [pad(aw, d, seat_h + 0.14, c, i * (w / 2 - aw / 2), 0, 0.03, r=0.07, crown=0.02) for i in (-1, 1)]
    roll = [
        pad(inner + 0.08, b / n + 0.03, 0.2, c, r=0.08, crown=0.05)
        .turned(np.pi / 2, "x")
        .moved(0, 0, b / n * (i + 0.5))
        for i in range(n)
    ]
    parts.append(lean(merge(roll), rng.uniform(0.1, 0.5)).moved(0, d / 2 - 0.1, seat_h - 0.02))
    if odds(rng, 0.3):
        parts.append(lean(pad(inner, 0.42, 0.1, c, r=0.04), 0.2).moved(0, -d / 2 - 0.2, seat_h - 0.22))
    return settled(merge(parts))
