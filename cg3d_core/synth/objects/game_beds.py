"""Beds: low-poly ones, bare CAD ones, unmade ones, and kinds that ``beds`` lacks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..parts import circle, pad, pillow, ribbon, rings, slab, smooth
from .beds import BED, bedding, headboard
from .cloths import heap, thrown
from .game_parts import block, game_cloth, game_wood, plate, stubs


def _game_bedding(rng, w: float, d: float, t: float) -> list[Mesh]:
    """Thick bevelled mattress, fat pillows and a blanket block that laps over the sides; z = 0 is the base."""
    white, cloth = (0.93, 0.92, 0.88), game_cloth(rng)
    cover, over = u(rng, 0.5, 0.78), u(rng, 0.0, 0.05)
    n = 1 if w < 1.1 else pick(rng, 1, 2, 2)
    pw = w / n * u(rng, 0.6, 0.85)
    parts = [block(w, d, t, white, b=0.06)]
    parts += [
        block(
            pw,
            d * u(rng, 0.14, 0.22),
            u(rng, 0.09, 0.18),
            white if odds(rng, 0.6) else game_cloth(rng),
            (k - (n - 1) / 2) * w / n,
            d * 0.36,
            t - 0.02,
            b=0.06,
        )
        for k in range(n)
    ]
    parts.append(
        block(
            w + 2 * over,
            d * cover,
            t * u(rng, 0.5, 0.95) + 0.05,
            cloth,
            0,
            -d * (1 - cover) / 2 - 0.01,
            t * 0.3,
            b=0.06,
        )
    )
    if odds(rng, 0.6):
        parts.append(
            block(
                w + 2 * over + 0.02,
                d * 0.09,
                0.1,
                white if odds(rng, 0.6) else game_cloth(rng),
                0,
                d * (cover - 0.5) - d * 0.05,
                t * 0.75 + 0.06,
                b=0.03,
            )
        )
    return parts


@BED.style()
def game_block_bed(rng):
    """Short and fat: block mattress in a bevelled frame, thick head and foot boards, stub legs."""
    w, d, t, c = pick(rng, u(rng, 0.85, 1.1), u(rng, 1.3, 1.75)), u(rng, 1.6, 2.0), u(rng, 0.16, 0.3), game_wood(rng)
    lift, rail, k = u(rng, 0.0, 0.2), u(rng, 0.12, 0.24), u(rng, 0.07, 0.14)
    base, wide = lift + rail * 0.6, w + u(rng, 0.04, 0.2)
    parts = [
        block(wide, d + 0.05, rail, c, z=lift, b=0.03),
        *[m.moved(0, 0, base) for m in _game_bedding(rng, w, d - 0.05, t)],
    ]
    high = base + t + u(rng, 0.15, 0.5)
    parts.append(plate(wide, high, k, c, 0, d / 2 + k / 2, 0, b=u(rng, 0.02, 0.25)))
    if odds(rng, 0.6):
        parts.append(plate(wide, base + t * u(rng, 0.5, 1.2), k, c, 0, -d / 2 - k / 2, 0, b=0.05))
    if lift > 0.05:
        parts.append(stubs(rng, wide, d, lift + 0.01, c, u(rng, 0.09, 0.14)))
    return assemble(parts)


@BED.style()
def game_post_bed(rng):
    """Fat corner posts with knobs and board or bar ends, as in a dungeon, a farm or a doll's house."""
    w, d, t, c = pick(rng, u(rng, 0.85, 1.1), u(rng, 1.3, 1.7)), u(rng, 1.65, 2.0), u(rng, 0.16, 0.26), game_wood(rng)
    h, p, head, foot = u(rng, 0.2, 0.36), u(rng, 0.09, 0.15), u(rng, 0.75, 1.15), u(rng, 0.5, 0.75)
    x, y = w / 2 + p / 4, d / 2
    parts = [box(w, d, 0.14, c, z=h - 0.14), *[m.moved(0, 0, h - 0.02) for m in _game_bedding(rng, w - 0.02, d - p, t)]]
    knob, bars_ = int(rng.integers(3)), odds(rng, 0.4)
    for j, high in ((1, head), (-1, foot)):
        for i in (-1, 1):
            parts.append(block(p, p, high, c, i * x, j * y, b=0.02))
            if knob:
                parts.append(
                    sphere(p * 0.6, p * 0.6, p * 0.6, c, i * x, j * y, high + p * 0.4, n=6)
                    if knob == 1
                    else box(p * 1.2, p * 1.2, p * 0.7, c, i * x, j * y, high, top=0.2)
                )
        if bars_:
            parts += [box(w, p * 0.6, p * 0.7, c, 0, j * y, z) for z in (high - p, h)]
            parts += [
                box(p * 0.5, p * 0.4, high - h, c, a, j * y, h - 0.02) for a in np.linspace(-w / 2, w / 2, 6)[1:-1]
            ]
        else:
            parts.append(box(w, p * 0.5, high - h - p * 0.2 + 0.1, c, 0, j * y, h - 0.12))
    return assemble(parts)


@BED.style()
def boxes_bed(rng):
    """Bare CAD bed: frame, mattress, cover and pillows as boxes, one board at the head."""
    w, d, h, t = (
        pick(rng, 0.9, 1.4, 1.6, 1.8) * u(rng, 0.97, 1.03),
        u(rng, 1.9, 2.1),
        u(rng, 0.26, 0.4),
        u(rng, 0.15, 0.28),
    )
    c, sheet = (
        tint(rng, pick(rng, "wood", "white", "black", "fabric")),
        tint(rng, pick(rng, "white", "fabric", "paint")),
    )
    parts = [
        box(w + 0.06, d + 0.06, h, c)
        if odds(rng, 0.5)
        else merge(
            [
                box(w + 0.06, d + 0.06, 0.12, c, z=h - 0.12),
                *[box(0.07, 0.07, h, c, i * w / 2, j * d / 2) for i in (-1, 1) for j in (-1, 1)],
            ]
        )
    ]
    parts.append(box(w, d, t, sheet, z=h))
    if odds(rng, 0.85):
        parts.append(box(w + 0.06, 0.06, h + t + u(rng, 0.1, 0.5), c, 0, d / 2 + 0.05))
    if odds(rng, 0.85):
        n = 1 if w < 1.2 else 2
        parts += [
            soft_box(w / n * 0.8, 0.4, 0.12, tint(rng, "white"), (k - (n - 1) / 2) * w / n, d / 2 - 0.28, h + t, r=0.05)
            for k in range(n)
        ]
    if odds(rng, 0.5):
        parts.append(box(w + 0.02, d * 0.65, t * 0.6 + 0.02, tint(rng, "fabric"), 0, -d * 0.175 - 0.01, h + t * 0.4))
    return assemble(parts)


@BED.style()
def unmade(rng):
    """Thrown-back blanket, pillows anyhow, clothes and a bag on top; frame of any kind."""
    w, d, h, t = (
        pick(rng, 0.9, 1.4, 1.6) * u(rng, 0.97, 1.03),
        u(rng, 1.95, 2.08),
        u(rng, 0.22, 0.36),
        u(rng, 0.15, 0.25),
    )
    c = tint(rng, pick(rng, "wood", "white", "black", "fabric"))
    parts = [
        box(w + 0.05, d + 0.05, h, c, z=0.0),
        pad(w, d, t, tint(rng, pick(rng, "white", "fabric")), z=h - 0.02, r=0.05),
    ]
    parts.append(headboard(rng, w + 0.06, h + t + u(rng, 0.25, 0.5), c).moved(0, d / 2 + 0.05))
    top = h + t - 0.02
    for _ in range(int(rng.integers(1, 4))):
        p = pillow(
            u(rng, 0.5, 0.7), u(rng, 0.38, 0.5), u(rng, 0.1, 0.18), tint(rng, pick(rng, "white", "fabric"))
        ).turned(u(rng, -0.6, 0.6))
        parts.append(p.moved(u(rng, -0.3, 0.3) * w, d * u(rng, 0.25, 0.38), top))
    parts.append(
        thrown(
            rng,
            w * u(rng, 0.7, 1.0),
            d * u(rng, 0.4, 0.62),
            tint(rng, pick(rng, "fabric", "white", "paint")),
            u(rng, 0.1, 0.24),
            12,
        ).moved(u(rng, -0.08, 0.08) * w, -d * 0.15, top)
    )
    for _ in range(int(rng.integers(0, 4))):
        m = (
            heap(rng, 0.18, 0.14, 2)
            if odds(rng, 0.5)
            else thrown(rng, 0.5, 0.4, tint(rng, pick(rng, "fabric", "paint", "black")), 0.07, 6)
        )
        parts.append(m.moved(u(rng, -0.3, 0.3) * w, u(rng, -0.35, 0.2) * d, top + 0.06))
    return assemble(parts)


@BED.style()
def sleigh_or_round(rng):
    """Scrolled head and foot boards, or a round bed."""
    c, t = tint(rng, pick(rng, "wood", "fabric", "white", "black")), u(rng, 0.18, 0.28)
    if odds(rng, 0.35):
        r, h = u(rng, 0.9, 1.04), u(rng, 0.25, 0.35)
        o = circle(r, n=24)
        parts = [slab(o, h, c), rings([o * 0.97, o * 0.98, o * 0.9], [h, h + t * 0.8, h + t], tint(rng, "white"))]
        parts += [pillow(0.6, 0.42, 0.14, tint(rng, "fabric")).moved(i * 0.35, r * 0.6, h + t) for i in (-1, 1)]
        a = np.linspace(0.5, np.pi - 0.5, 7)
        parts += [
            pad(0.34, 0.14, h + t + 0.35, c, r=0.04).turned(k - np.pi / 2).moved(np.cos(k) * r, np.sin(k) * r)
            for k in a
        ]
        return assemble(parts)
    w, d, h = pick(rng, 0.95, 1.5, 1.8), u(rng, 1.95, 2.08), u(rng, 0.28, 0.36)
    parts = [box(w + 0.04, d, 0.2, c, z=h - 0.18), bedding(rng, w, d - 0.04, t).moved(0, 0, h)]
    for j, high in ((1, u(rng, 0.95, 1.2)), (-1, u(rng, 0.6, 0.85))):
        path = smooth([(0, 0.05), (0.0, high * 0.5), (0.06, high * 0.85), (0.15, high * 0.95), (0.18, high * 0.85)], 9)
        path = path[::-1] * np.float32([j, 1])
        parts.append(ribbon(path, w + 0.08, 0.06, c).moved(0, j * d / 2))
    return assemble(parts)


@BED.style()
def hospital(rng):
    """Raised back section, end boards, side rails, castors."""
    w, d, h, t = u(rng, 0.86, 0.98), u(rng, 1.95, 2.1), u(rng, 0.45, 0.65), u(rng, 0.1, 0.15)
    c, m = tint(rng, pick(rng, "white", "paint", "wood")), tint(rng, pick(rng, "metal", "white"))
    sheet, split, up = tint(rng, pick(rng, "white", "fabric")), u(rng, 0.55, 0.65), u(rng, 0.1, 0.9)
    low = d * split
    parts = [box(w * 0.9, d * 0.95, 0.06, m, z=h - 0.08), pad(w, low, t, sheet, 0, -d / 2 + low / 2, h, r=0.04)]
    head = merge(
        [
            pad(w, d - low, t, sheet, 0, (d - low) / 2, r=0.04),
            pillow(0.55, 0.38, 0.12, tint(rng, "white")).moved(0, d - low - 0.25, t),
        ]
    )
    parts.append(head.turned(up, "x").moved(0, d / 2 - (d - low), h))
    parts += [soft_box(w, 0.04, hh, c, 0, j * (d / 2 + 0.04), h - 0.15, r=0.015) for j, hh in ((1, 0.55), (-1, 0.45))]
    parts += [
        bar((i * w * 0.42, j * d * 0.4, 0.1), (i * w * 0.42, j * d * 0.4, h), 0.02, m, 6)
        + cylinder(0.05, 0.03, (0.12, 0.12, 0.13), n=10).turned(np.pi / 2, "y").moved(i * w * 0.42, j * d * 0.4, 0.05)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    if odds(rng, 0.7):
        for i in (-1, 1):
            parts += [
                bar((i * (w / 2 + 0.02), -d * 0.25, h + z), (i * (w / 2 + 0.02), d * 0.2, h + z), 0.012, m, 6)
                for z in (0.15, 0.28, 0.4)
            ]
            parts += [
                bar((i * (w / 2 + 0.02), y, h - 0.05), (i * (w / 2 + 0.02), y, h + 0.4), 0.012, m, 6)
                for y in (-d * 0.25, d * 0.2)
            ]
    if odds(rng, 0.5):
        parts.append(pad(w + 0.02, low * 0.8, 0.05, tint(rng, "fabric"), 0, -d / 2 + low * 0.42, h + t - 0.02, r=0.02))
    return assemble(parts)
