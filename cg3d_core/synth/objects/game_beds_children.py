"""Bunk beds and cribs: low-poly ones, of metal, with a canopy or a mobile."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import bar, box, merge, sphere
from ..palette import tint
from ..parts import circle, pad, rings
from .beds import bedding
from .beds_children import BUNK_BED, CRIB, bars
from .game_beds import _game_bedding
from .game_parts import block, game_cloth, game_wood, plate


@BUNK_BED.style()
def game_bunk(rng):
    """Two fat bevelled beds on thick posts, ladder of few thick rungs."""
    w, d, t, p, c = u(rng, 0.88, 1.05), u(rng, 1.92, 2.1), u(rng, 0.14, 0.22), u(rng, 0.1, 0.16), game_wood(rng)
    low, z = u(rng, 0.2, 0.36), u(rng, 0.98, 1.25)
    high = z + u(rng, 0.38, 0.55)
    parts = [block(p, p, high, c, i * w / 2, j * d / 2, b=0.02) for i in (-1, 1) for j in (-1, 1)]
    for h in (low, z):
        parts += [
            block(w, d, u(rng, 0.12, 0.2), c, z=h - 0.1),
            *[m.moved(0, 0, h) for m in _game_bedding(rng, w - p * 0.4, d - p, t)],
        ]
        parts += [box(w, p * 0.5, u(rng, 0.2, 0.36), c, 0, j * d / 2, h) for j in (-1, 1)]
    parts += [
        box(p * 0.5, d if i > 0 else d * 0.6, 0.14, c, i * w / 2, 0 if i > 0 else d * 0.2, high - 0.18) for i in (-1, 1)
    ]
    x, y = -w / 2 - p * 0.6, -d * 0.3
    parts += [box(0.08, 0.08, high - 0.1, c, x, y + s * 0.2) for s in (-1, 1)]
    parts += [box(0.07, 0.4, 0.07, c, x, y, k) for k in np.arange(0.22, z, u(rng, 0.24, 0.34))]
    return assemble([merge(parts).turned(np.pi / 2)])


@BUNK_BED.style()
def metal_bunk(rng):
    """Thin tubes, rounded ends, bare slats: dormitory or barracks, sometimes three high."""
    w, d, r, c = (
        u(rng, 0.87, 1.0),
        u(rng, 1.93, 2.08),
        u(rng, 0.016, 0.026),
        tint(rng, pick(rng, "metal", "black", "white", "paint")),
    )
    levels = (0.35, u(rng, 1.1, 1.35)) if odds(rng, 0.75) else (0.25, 0.95, 1.65)
    high = levels[-1] + u(rng, 0.25, 0.4)
    parts = [bar((i * w / 2, j * d / 2, 0), (i * w / 2, j * d / 2, high), r, c, 6) for i in (-1, 1) for j in (-1, 1)]
    for h in levels:
        parts += [bar((i * w / 2, -d / 2, h), (i * w / 2, d / 2, h), r, c, 6) for i in (-1, 1)]
        parts += [
            bar((-w / 2, j * d / 2, h + q), (w / 2, j * d / 2, h + q), r * 0.8, c, 6)
            for j in (-1, 1)
            for q in (0, 0.22)
        ]
        parts.append(
            bedding(rng, w - 0.05, d - 0.05, u(rng, 0.08, 0.14)).moved(0, 0, h)
            if odds(rng, 0.4)
            else pad(w - 0.04, d - 0.04, 0.12, tint(rng, pick(rng, "white", "fabric")), z=h, r=0.03)
        )
    parts += [
        bar((i * w / 2, -d / 2, high - q), (i * w / 2, d / 2 * (1 if i > 0 else 0.4), high - q), r * 0.8, c, 6)
        for i in (-1, 1)
        for q in (0.02, 0.15)
    ]
    parts += [
        bar((-w / 2 - 0.02, d * 0.25 + s * 0.17, 0), (-w / 2 - 0.02, d * 0.25 + s * 0.17, high), r * 0.8, c, 6)
        for s in (-1, 1)
    ]
    parts += [
        bar((-w / 2 - 0.02, d * 0.25 - 0.17, z), (-w / 2 - 0.02, d * 0.25 + 0.17, z), r * 0.7, c, 5)
        for z in np.arange(0.25, levels[-1], 0.27)
    ]
    return assemble([merge(parts).turned(np.pi / 2)])


@CRIB.style()
def game_crib(rng):
    """Few fat bars, bevelled ends, ball knobs, thick mattress."""
    w, d, h, c, t = u(rng, 1.0, 1.3), u(rng, 0.6, 0.78), u(rng, 0.65, 0.9), game_wood(rng), u(rng, 0.07, 0.11)
    low, n, cloth = u(rng, 0.1, 0.25), int(rng.integers(4, 8)), game_cloth(rng)
    parts = [block(t, t, h, c, i * w / 2, j * d / 2, b=0.02) for i in (-1, 1) for j in (-1, 1)]
    if odds(rng, 0.6):
        parts += [
            sphere(t * 0.6, t * 0.6, t * 0.6, c, i * w / 2, j * d / 2, h + t * 0.4, n=6)
            for i in (-1, 1)
            for j in (-1, 1)
        ]
    for j in (-1, 1):
        parts += [box(w, t * 0.7, t, c, 0, j * d / 2, z) for z in (low, h - t * 1.4)]
        parts += [
            box(t * 0.6, t * 0.5, h - low - t, c, x, j * d / 2, low) for x in np.linspace(-w / 2, w / 2, n + 2)[1:-1]
        ]
    parts += [plate(d, h - low - t * 0.3, t * 0.6, c, z=low).turned(np.pi / 2).moved(i * w / 2) for i in (-1, 1)]
    parts += [
        block(w - t, d - t, u(rng, 0.14, 0.22), (0.93, 0.92, 0.88), z=low + 0.03, b=0.04),
        block(w * 0.5, d - t * 0.8, 0.12, cloth, -w * 0.18, 0, low + 0.14, b=0.04),
    ]
    parts.append(block(w * 0.18, d * 0.6, 0.1, (0.95, 0.95, 0.95), w * 0.34, 0, low + 0.18, b=0.04))
    return assemble(parts)


@CRIB.style()
def with_canopy_or_mobile(rng):
    """Barred cot with a mobile on an arm or a draped canopy on a pole, sometimes on castors."""
    w, d, h, c = (
        u(rng, 1.1, 1.35),
        u(rng, 0.6, 0.75),
        u(rng, 0.78, 0.92),
        tint(rng, pick(rng, "wood", "white", "paint")),
    )
    low, z = u(rng, 0.14, 0.22), u(rng, 0.3, 0.45)
    parts = [bars(w, h - low, c).moved(0, j * d / 2, low) for j in (-1, 1)]
    parts += [bars(d, h - low, c).turned(np.pi / 2).moved(i * w / 2, 0, low) for i in (-1, 1)]
    parts += [box(0.04, 0.04, h, c, i * w / 2, j * d / 2) for i in (-1, 1) for j in (-1, 1)]
    parts.append(pad(w - 0.05, d - 0.05, 0.11, tint(rng, pick(rng, "white", "fabric")), z=z, r=0.02))
    if odds(rng, 0.5):
        top = min(h + u(rng, 0.25, 0.36), 1.27)
        parts += [bar((w / 2, 0, h), (w / 2, 0, top), 0.01, c, 6), bar((w / 2, 0, top), (w * 0.15, 0, top), 0.01, c, 6)]
        for k in range(4):
            a = k * np.pi / 2 + 0.4
            x, y = w * 0.15 + 0.13 * np.cos(a), 0.13 * np.sin(a)
            parts += [
                bar((w * 0.15, 0, top), (x, y, top - 0.02), 0.004, c, 4),
                bar((x, y, top - 0.12), (x, y, top - 0.02), 0.002, c, 4),
                sphere(0.035, 0.03, 0.035, tint(rng, "paint"), x, y, top - 0.14, n=6),
            ]
    else:
        cloth, o = tint(rng, pick(rng, "white", "fabric")), circle(1, 1, 16)
        top = u(rng, 1.15, 1.27)
        tent = rings(
            [o * np.float32([0.32, d * 0.5]), o * np.float32([0.2, d * 0.34]), o * 0.03],
            [h * 0.75, (h + top) / 2, top],
            cloth,
        )
        parts.append(tent.moved(w / 2 - 0.33))
    return assemble(parts)
