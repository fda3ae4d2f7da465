"""Beds of all kinds."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cylinder, merge, settled, slab
from ..palette import tint
from ..parts import boxes, legs, pad, pillow, rings, rounded, shell
from ..registry import Category

BED = Category(
    "bed",
    "bed",
    synonyms=("double bed", "single bed", "king-size bed", "twin bed", "bedstead", "bed with headboard"),
    glosses=(
        "a mattress on a frame in which people sleep at night",
        "furniture for sleeping with a mattress, pillows and a blanket",
        "the large piece of furniture in the bedroom where one lies down",
        "a low wide frame with bedding and a headboard",
        "a place to sleep with sheets and a duvet",
        "a mattress with pillows at the head end",
    ),
    place="wall_floor",
    rooms=("bedroom",),
)


def bedding(rng, w: float, length: float, t: float, made: bool | None = None) -> Mesh:
    """Mattress with pillows at the +y end and a duvet; z = 0 is the slatted base."""
    sheet = tint(rng, pick(rng, "white", "white", "fabric"))
    parts = [pad(w, length, t, sheet, r=0.05)]
    n = 1 if w < 1.2 else int(rng.integers(2, 5))
    pw = min(0.7, w * 0.9 / min(n, 2))
    for i in range(n):
        x = 0 if n == 1 else (i % 2 - 0.5) * w * 0.5
        p = pillow(pw, rng.uniform(0.38, 0.52), rng.uniform(0.1, 0.18), tint(rng, pick(rng, "white", "fabric")))
        p = p.turned(rng.normal(0, 0.08))
        if i >= 2 or odds(rng, 0.2):
            p = p.turned(rng.uniform(0.5, 1.2), "x").moved(0, -0.1, 0.12)
        parts.append(p.moved(x + rng.normal(0, 0.02), length / 2 - 0.3, t - 0.01))
    kind = pick(rng, "duvet", "duvet", "folded", "rumpled", "throw", "none") if made is None else "duvet"
    cloth, cover = tint(rng, pick(rng, "fabric", "white", "paint")), rng.uniform(0.6, 0.78)
    if kind == "duvet":
        over = rng.uniform(0.0, 0.05)
        parts.append(
            pad(
                w + 2 * over,
                length * cover,
                t * rng.uniform(0.5, 0.9),
                cloth,
                0,
                -length / 2 + length * cover / 2 - over,
                t * 0.4,
                r=0.05,
                crown=rng.uniform(0, 0.04),
            )
        )
    elif kind == "rumpled":
        gx, gy = np.meshgrid(
            np.linspace(-w / 2 - 0.03, w / 2 + 0.03, 12),
            np.linspace(-length / 2, length * (cover - 0.5), 14),
            indexing="ij",
        )
        wave = 0.03 * np.sin(gx * rng.uniform(4, 9) + gy * rng.uniform(-6, 6)) + rng.normal(0, 0.012, gx.shape)
        edge = np.abs(gx) > w / 2
        parts.append(shell(np.stack([gx, gy, np.where(edge, t * 0.4, t + 0.06 + wave)], 2), 0.03, cloth))
    elif kind in ("folded", "throw"):
        size = 0.5 if kind == "folded" else rng.uniform(0.4, 0.7)
        parts.append(
            pad(
                w * (0.9 if kind == "folded" else 1.03),
                size,
                0.12 if kind == "folded" else 0.03,
                cloth,
                0,
                -length / 2 + size / 2 + 0.02,
                t - 0.005,
                r=0.03,
            )
        )
    return merge(parts)


def headboard(rng, w: float, h: float, colour, kind: str | None = None) -> Mesh:
    """A bed's head in the plane y = 0, bottom at z = 0."""
    kind = kind or pick(rng, "panel", "pad", "slats", "bars", "tufted", "frame", "arch")
    if kind == "panel":
        return box(w, rng.uniform(0.03, 0.07), h, colour)
    if kind == "arch":
        a = np.linspace(0, np.pi, 9)
        o = np.vstack([[w / 2, 0], np.stack([w / 2 * np.cos(a), h * (0.72 + 0.28 * np.sin(a))], 1), [-w / 2, 0]])
        return slab(o, 0.05, colour).turned(np.pi / 2, "x").moved(0, 0.025)
    cloth = tint(rng, pick(rng, "fabric", "white", "black"))
    if kind == "pad":
        return pad(w, h, rng.uniform(0.07, 0.16), cloth, r=0.04).turned(np.pi / 2, "x").moved(0, 0.06, h / 2)
    if kind == "tufted":
        n, m = max(2, round(w / 0.32)), 2
        tile = pad(w / n, h * 0.55 / m, 0.1, cloth, r=0.03, crown=0.02).turned(np.pi / 2, "x")
        return merge(
            [
                box(w, 0.05, h, cloth),
                *[
                    tile.moved(-w / 2 + w / n * (i + 0.5), 0.03, h * 0.45 + h * 0.55 / m * (j + 0.5))
                    for i in range(n)
                    for j in range(m)
                ],
            ]
        )
    post = rng.uniform(0.04, 0.09)
    parts = [box(post, post, h, colour, i * (w / 2 - post / 2)) for i in (-1, 1)]
    parts += [box(w, post * 0.6, 0.07, colour, 0, 0, z) for z in (h * 0.35, h - 0.09)]
    if kind == "slats":
        n = int(rng.integers(2, 5))
        parts += [box(w, 0.025, h * 0.5 / n, colour, 0, 0, h * (0.42 + 0.5 * i / n)) for i in range(n)]
    elif kind == "bars":
        x = np.linspace(-w / 2, w / 2, int(w / 0.12) + 2)[1:-1]
        parts += [bar((a, 0, h * 0.35), (a, 0, h - 0.05), 0.012, colour, 5) for a in x]
    else:
        parts.append(box(w - post, 0.025, h * 0.55, colour, 0, 0, h * 0.4))
    return merge(parts)


def _mattress(rng, single: bool | None = None) -> tuple[float, float, float]:
    """Width, length, thickness of a mattress."""
    single = odds(rng, 0.35) if single is None else single
    w = pick(rng, 0.8, 0.9, 1.0) if single else pick(rng, 1.2, 1.4, 1.6, 1.8, 2.0)
    return w * rng.uniform(0.97, 1.03), rng.uniform(1.88, 2.12), rng.uniform(0.14, 0.3)


@BED.style()
def framed(rng) -> Mesh:
    """Wooden or metal frame on legs, headboard, sometimes a footboard."""
    w, length, t = _mattress(rng)
    c, h = tint(rng, pick(rng, "wood", "wood", "white", "black", "metal")), rng.uniform(0.22, 0.38)
    rail, f = rng.uniform(0.1, 0.2), rng.uniform(0.02, 0.06)
    parts = [
        legs(
            rng, w + 2 * f, length + 0.05, h, c, rng.uniform(0.02, 0.045), kind=pick(rng, "square", "round", "tapered")
        ),
        bedding(rng, w, length, t).moved(0, 0, h - 0.03),
    ]
    parts.append(box(w + 2 * f, length + 0.06, rail, c, z=h - rail))
    high = h + t + rng.uniform(0.2, 0.6)
    kind = pick(rng, "panel", "slats", "bars", "frame", "arch", "pad", "tufted")
    parts.append(headboard(rng, w + 2 * f + rng.choice([0, 0.05]), high, c, kind).moved(0, length / 2 + 0.05))
    if odds(rng, 0.45):
        parts.append(
            headboard(
                rng,
                w + 2 * f,
                rng.uniform(h + 0.05, h + t + 0.25),
                c,
                kind if kind in ("slats", "bars", "frame") else "panel",
            ).moved(0, -length / 2 - 0.05)
        )
    return settled(merge(parts))


@BED.style()
def box_spring(rng) -> Mesh:
    """Upholstered box to the floor (box-spring), thick mattress, tall padded head."""
    w, length, t = _mattress(rng)
    c, h, lift = tint(rng, "fabric"), rng.uniform(0.26, 0.4), rng.choice([0, 0.03, 0.08])
    parts = [pad(w, length, h - lift, c, z=lift, r=0.02), bedding(rng, w, length, t).moved(0, 0, h)]
    if lift:
        parts.append(legs(rng, w * 0.9, length * 0.9, lift, tint(rng, "black"), 0.025, kind="square"))
    if odds(rng, 0.8):
        parts.append(
            headboard(
                rng, w + rng.choice([0, 0.1, 0.3]), h + t + rng.uniform(0.2, 0.7), c, pick(rng, "pad", "tufted")
            ).moved(0, length / 2 + 0.04)
        )
    return settled(merge(parts))


@BED.style()
def platform(rng) -> Mesh:
    """Low wide platform whose rim sticks out, low or no headboard."""
    w, length, t = _mattress(rng)
    c, h, rim = tint(rng, pick(rng, "wood", "white", "black")), rng.uniform(0.12, 0.26), rng.uniform(0.03, 0.2)
    th = rng.uniform(0.05, 0.12)
    parts = [
        slab(rounded(w + 2 * rim, length + rim, 0.03), th, c, h - th),
        box(w * 0.85, length * 0.85, h - th, c),
        bedding(rng, w, length, t).moved(0, rim / 2, h),
    ]
    if odds(rng, 0.6):
        parts.append(
            headboard(rng, w + 2 * rim, h + t + rng.uniform(0.1, 0.4), c, pick(rng, "panel", "slats", "pad")).moved(
                0, length / 2 + rim / 2
            )
        )
    return settled(merge(parts))


@BED.style()
def with_drawers(rng) -> Mesh:
    """Storage base with drawers along the sides; shelf in the headboard now and then."""
    w, length, t = _mattress(rng)
    c, h = tint(rng, pick(rng, "wood", "white", "black")), rng.uniform(0.28, 0.42)
    parts = [box(w + 0.06, length + 0.06, h, c), bedding(rng, w, length, t).moved(0, 0, h - 0.02)]
    n = int(rng.integers(2, 4))
    y = -length / 2 + length / n * (np.arange(n) + 0.5)
    for i in (-1, 1):
        x = i * (w / 2 + 0.04)
        parts.append(
            boxes(
                np.stack([np.full(n, x - 0.01), y - length / n * 0.46, np.full(n, 0.05)], 1),
                np.stack([np.full(n, x + 0.01), y + length / n * 0.46, np.full(n, h - 0.03)], 1),
                c,
            )
        )
        parts += [box(0.03, 0.12, 0.015, tint(rng, "metal"), x + i * 0.015, b, h * 0.6) for b in y]
    if odds(rng, 0.7):
        depth = rng.uniform(0.04, 0.25)
        parts.append(box(w + 0.06, depth, h + t + rng.uniform(0.2, 0.5), c, 0, length / 2 + depth / 2))
    return settled(merge(parts))


@BED.style()
def four_poster(rng) -> Mesh:
    """Posts at the corners, sometimes carrying a canopy frame."""
    w, length, t = _mattress(rng, odds(rng, 0.2))
    c, h, r = tint(rng, pick(rng, "wood", "metal", "black", "white")), rng.uniform(0.3, 0.45), rng.uniform(0.02, 0.05)
    high = rng.uniform(1.2, 2.15)
    x, y = w / 2 + r, length / 2 + r
    parts = [
        cylinder(r, high, c, i * x, j * y, n=8) if odds(rng, 0.5) else box(2 * r, 2 * r, high, c, i * x, j * y)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    parts += [
        box(w, length, 0.15, c, z=h - 0.15),
        bedding(rng, w, length, t).moved(0, 0, h - 0.02),
        headboard(rng, w, h + t + 0.4, c).moved(0, y),
    ]
    if high > 1.7:
        parts += [box(2 * x, 1.6 * r, 1.6 * r, c, 0, j * y, high - 2 * r) for j in (-1, 1)] + [
            box(1.6 * r, 2 * y, 1.6 * r, c, i * x, 0, high - 2 * r) for i in (-1, 1)
        ]
    return settled(merge(parts))


@BED.style()
def metal_single(rng) -> Mesh:
    """Tubular bed: rounded ends with upright rods."""
    w, length, t = _mattress(rng, odds(rng, 0.7))
    c, r, h = tint(rng, pick(rng, "metal", "black", "white")), rng.uniform(0.012, 0.025), rng.uniform(0.28, 0.42)
    parts = [bedding(rng, w, length, t * 0.8).moved(0, 0, h)]
    for y, high in ((length / 2 + r, h + rng.uniform(0.4, 0.75)), (-length / 2 - r, h + rng.uniform(0.15, 0.45))):
        parts += [bar((i * w / 2, y, 0), (i * w / 2, y, high), r, c, 8) for i in (-1, 1)] + [
            bar((-w / 2, y, z), (w / 2, y, z), r, c, 8) for z in (high, h)
        ]
        parts += [
            bar((a, y, h), (a, y, high), r * 0.5, c, 5)
            for a in np.linspace(-w / 2, w / 2, int(rng.integers(5, 11)))[1:-1]
        ]
    parts += [bar((i * w / 2, -length / 2, h), (i * w / 2, length / 2, h), r, c, 6) for i in (-1, 1)]
    return settled(merge(parts))


@BED.style()
def day_bed(rng) -> Mesh:
    """Single bed with three closed sides, long side to the wall: also a children's bed."""
    w, length, t = _mattress(rng, True)
    c, h, b = tint(rng, pick(rng, "wood", "white", "fabric")), rng.uniform(0.25, 0.38), rng.uniform(0.25, 0.5)
    bed = merge([box(w, length, h, c), bedding(rng, w - 0.06, length - 0.06, t).moved(0, 0, h - 0.04)])
    ends = [box(w, 0.05, h + b, c, 0, j * length / 2) for j in (-1, 1)]
    side = box(0.05, length, h + b * rng.uniform(0.5, 1), c, w / 2)
    turn = np.pi / 2 if odds(rng, 0.5) else 0.0
    return settled(merge([bed, *ends, side]).turned(turn))


@BED.style()
def draped(rng) -> Mesh:
    """Bedspread hanging down on three sides, almost to the floor."""
    w, length, t = _mattress(rng)
    h, hang = rng.uniform(0.42, 0.62), rng.uniform(0.15, 0.55)
    c, cloth, wood = (
        tint(rng, "fabric"),
        tint(rng, pick(rng, "white", "fabric", "fabric")),
        tint(rng, pick(rng, "wood", "white", "black")),
    )
    parts = [
        box(w - 0.04, length - 0.04, h - t + 0.02, wood if odds(rng, 0.5) else c),
        bedding(rng, w, length, t).moved(0, 0, h - t),
    ]
    o = rounded(w + 0.02, length * 0.98, 0.06)
    out = rounded(w + rng.uniform(0.06, 0.16), length * 0.98 + 0.08, 0.1)
    spread = rings([out, o, o * 0.96], [max(h - hang, 0.02), h, h + rng.uniform(0.02, 0.06)], cloth)
    parts.append(spread.scaled(1, rng.uniform(0.7, 0.85), 1).moved(0, -length * 0.11))
    if odds(rng, 0.85):
        parts.append(
            headboard(rng, w + rng.choice([0, 0.1]), h + rng.uniform(0.4, 0.75), wood).moved(0, length / 2 + 0.05)
        )
    return settled(merge(parts))
