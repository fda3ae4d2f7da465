"""Rocking chairs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, sweep, u
from ..mesh import Mesh, bar, box, merge
from ..palette import tint
from ..parts import circle, lean, pad, ribbon, shell, slab, smooth
from ..registry import Category
from .chairs import backrest
from .cloths import over_edge
from .game_parts import block, drum, facets, game_cloth, game_wood, plate

ROCKING_CHAIR = Category(
    "rocking chair", "seating",
    synonyms=("rocker", "rocking armchair", "porch rocker", "nursing rocker", "glider chair"),
    glosses=("a chair on two curved runners that swings back and forth", "a seat in which grandmother sways by the fire", "a wooden chair on bows that rocks", "an armed chair that tips forwards and backwards on a porch"),
    place="floor", rooms=("living", "bedroom"))  # fmt: skip


def _runners(w: float, length: float, r: float, c, z: float = 0.0, curve: float = 0.12, n: int = 6) -> list[Mesh]:
    """Two bows under a chair, running in y; their lowest point at z."""
    t = np.linspace(-1, 1, 9)
    return [
        sweep(np.stack([0 * t + i * w / 2, t * length / 2 + 0.06, z + r + curve * t**2], 1), r, c, n) for i in (-1, 1)
    ]


def _lift(y: float, length: float, curve: float) -> float:
    """Height of a bow over its lowest point at y."""
    return curve * ((y - 0.06) / (length / 2)) ** 2


@ROCKING_CHAIR.style()
def rocker_spindle(rng):
    """Wooden, high spindled or slatted back, arms (the porch rocker)."""
    w, d, h, b, c = (
        u(rng, 0.5, 0.6),
        u(rng, 0.44, 0.52),
        u(rng, 0.38, 0.44),
        u(rng, 0.55, 0.78),
        tint(rng, pick(rng, "wood", "wood", "white", "black", "paint")),
    )
    length, curve, t = u(rng, 0.8, 1.05), u(rng, 0.08, 0.16), u(rng, 0.015, 0.022)
    parts = _runners(w, length, t, c, 0, curve)
    for i in (-1, 1):
        for y in (-d * 0.42, d * 0.42):
            parts.append(
                bar(
                    (i * w / 2, y, _lift(y, length, curve) + t),
                    (i * w * 0.47, y * 0.95, h + (0.24 if y < 0 else 0)),
                    t,
                    c,
                    6,
                )
            )
        parts.append(soft_box(0.07, d * 1.08, 0.025, c, i * w * 0.48, 0, h + 0.23, r=0.01))
    seat = (
        pad(w * 0.94, d, 0.08, tint(rng, "fabric"), z=h, r=0.03)
        if odds(rng, 0.3)
        else slab(circle(w * 0.52, d * 0.55, 16), 0.03, c, h)
    )
    kind = pick(rng, "spindle", "slats", "ladder", "hoop", "panel")
    parts += [seat, lean(backrest(rng, w * 0.9, b, 0.03, c, kind), u(rng, 0.15, 0.3)).moved(0, d / 2 - 0.02, h + 0.01)]
    if odds(rng, 0.5):
        parts += [bar((-w / 2, y, h * 0.45), (w / 2, y, h * 0.45), t * 0.6, c, 5) for y in (-d * 0.4, d * 0.4)]
    if odds(rng, 0.25):
        parts.append(
            over_edge(rng, w * 0.8, 0.05, b * 0.5, b * 0.4, tint(rng, "fabric")).moved(0, d / 2 + b * 0.2, h + b * 0.98)
        )
    return assemble(parts)


@ROCKING_CHAIR.style()
def rocker_shell(rng):
    """A moulded tub on wire legs with wooden bows."""
    h, b, r = u(rng, 0.36, 0.42), u(rng, 0.3, 0.42), u(rng, 0.28, 0.34)
    c, m, wood = (
        tint(rng, pick(rng, "paint", "white", "fabric", "black")),
        tint(rng, pick(rng, "metal", "black")),
        tint(rng, "wood"),
    )
    a = np.linspace(-0.25, np.pi + 0.25, 13)
    lift = 0.4 + 0.6 * np.sin(np.clip(a, 0, np.pi))
    rows = [
        np.stack([r * (0.75 + 0.3 * s) * np.cos(a), r * (0.75 + 0.3 * s) * np.sin(a), h - 0.02 + b * lift * s], 1)
        for s in (0, 0.5, 1)
    ]
    parts = [
        shell(np.stack(rows), 0.025, c),
        slab(circle(r * 0.82, n=16), 0.05, c, h - 0.05),
        *_runners(r * 1.3, 0.72, 0.016, wood),
    ]
    parts += [
        bar((i * r * 0.65, j * 0.2, 0.05), (-i * r * 0.1, j * 0.08, h - 0.04), 0.007, m, 5)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    parts += [
        bar((i * r * 0.65, j * 0.2, 0.05), (i * r * 0.4, -j * 0.1, h - 0.04), 0.007, m, 5)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    return assemble(parts)


@ROCKING_CHAIR.style()
def rocker_upholstered(rng):
    """Padded high back and arms on bows: nursery chair."""
    w, d, h, b = u(rng, 0.64, 0.78), u(rng, 0.62, 0.74), u(rng, 0.4, 0.46), u(rng, 0.5, 0.68)
    c, wood, length, curve = (
        tint(rng, "fabric"),
        tint(rng, pick(rng, "wood", "white", "black")),
        u(rng, 0.8, 1.0),
        u(rng, 0.07, 0.13),
    )
    parts = [*_runners(w * 0.85, length, 0.022, wood, 0, curve), pad(w, d, 0.2, c, z=h - 0.16, r=0.05, crown=0.02)]
    parts += [pad(0.1, d * 0.9, 0.3, c, i * (w / 2 - 0.03), 0, h - 0.1, r=0.04) for i in (-1, 1)]
    parts.append(
        lean(pad(w * 0.95, b, 0.13, c, r=0.05).turned(np.pi / 2, "x").moved(0, 0.06, b / 2), u(rng, 0.1, 0.3)).moved(
            0, d / 2 - 0.1, h
        )
    )
    parts += [
        bar((i * w * 0.42, y, _lift(y, length, curve) + 0.02), (i * w * 0.4, y, h - 0.1), 0.02, wood, 6)
        for i in (-1, 1)
        for y in (-d * 0.33, d * 0.33)
    ]
    if odds(rng, 0.35):
        parts.append(
            over_edge(rng, w * 0.6, 0.14, b * 0.6, b * 0.4, tint(rng, "fabric")).moved(0, d / 2 + b * 0.1, h + b)
        )
    return assemble(parts)


@ROCKING_CHAIR.style()
def rocker_bentwood(rng):
    """One line of bent wood: bows run up into arm loops; sling seat and back in one sweep."""
    w, c, cloth = (
        u(rng, 0.5, 0.6),
        tint(rng, pick(rng, "wood", "black", "metal")),
        tint(rng, pick(rng, "fabric", "wood", "black")),
    )
    path = smooth([(-0.4, 0.42), (-0.2, 0.4), (0.1, 0.34), (0.25, 0.46), (0.42, 0.8), (0.56, 1.06)], 14)
    parts = [ribbon(path, w * 0.88, u(rng, 0.02, 0.07), cloth)]
    k = u(rng, 0.9, 1.15)
    for i in (-1, 1):
        loop = smooth(
            [
                (-0.5, 0.16),
                (-0.2, 0.03),
                (0.1, 0.02),
                (0.42, 0.1),
                (0.58, 0.24),
                (0.46, 0.5),
                (0.1, 0.62),
                (-0.25, 0.6),
                (-0.42, 0.42),
                (-0.3, 0.2),
                (0.0, 0.14),
            ],
            24,
        )
        parts.append(sweep(np.c_[np.full(24, i * w / 2), loop[:, 0] * k, loop[:, 1]], u(rng, 0.014, 0.02), c, 6))
        parts.append(bar((i * w / 2, 0.42 * k, 0.5), (i * w * 0.44, 0.54, 1.04), 0.014, c, 6))
    return assemble(
        [
            *parts,
            *[
                bar((-w / 2, y, z), (w / 2, y, z), 0.013, c, 6)
                for y, z in ((-0.42 * k, 0.42), (0.46 * k, 0.5), (0.2, 0.03))
            ],
        ]
    )


@ROCKING_CHAIR.style()
def rocker_game(rng):
    """Fat faceted bows, thick seat, plank back, block arms."""
    w, d, h, b, c = u(rng, 0.48, 0.64), u(rng, 0.46, 0.58), u(rng, 0.3, 0.4), u(rng, 0.4, 0.65), game_wood(rng)
    t, length, curve = u(rng, 0.03, 0.045), u(rng, 0.75, 0.95), u(rng, 0.09, 0.17)
    parts = [*_runners(w * 0.9, length, t, c, 0, curve, 5), block(w, d, 0.09, c, z=h)]
    parts += [
        bar((i * w * 0.45, y, _lift(y, length, curve) + t), (i * w * 0.42, y * 0.9, h + 0.02), t, c, 5)
        for i in (-1, 1)
        for y in (-d * 0.38, d * 0.38)
    ]
    n = int(rng.integers(1, 5))
    back = [plate(w / n * 0.85, b * u(rng, 0.9, 1), 0.06, c, (k - (n - 1) / 2) * w / n, b=0.03) for k in range(n)] + [
        block(w * 1.02, 0.08, 0.1, c, 0, 0, b * 0.62)
    ]
    parts.append(lean(merge(back), u(rng, 0.12, 0.28)).moved(0, d / 2 - 0.05, h + 0.05))
    if odds(rng, 0.7):
        parts += [
            block(0.09, d, 0.06, c, i * w * 0.5, 0, h + 0.26, b=0.02)
            + box(0.06, 0.06, 0.26, c, i * w * 0.48, -d * 0.35, h)
            for i in (-1, 1)
        ]
    if odds(rng, 0.5):
        parts.append(drum(w * 0.42, 0.08, game_cloth(rng), facets(rng), h + 0.08))
    return assemble(parts)
