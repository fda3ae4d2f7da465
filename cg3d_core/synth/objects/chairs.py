"""Chairs for the dining table, the kitchen, the garden."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cylinder, merge, settled, slab, tube
from ..palette import tint
from ..parts import circle, lean, legs, pad, ribbon, rounded, shell, smooth, stretchers
from ..registry import Category

CHAIR = Category(
    "chair",
    "seating",
    synonyms=(
        "dining chair",
        "kitchen chair",
        "side chair",
        "wooden chair",
        "folding chair",
        "plastic chair",
        "visitor chair",
    ),
    glosses=(
        "a seat with a back and four legs for one person",
        "a piece of furniture on which one person sits upright at a table",
        "furniture with a seat, a backrest and legs, without arms",
        "what guests sit on around the dining table",
        "a light movable seat for one, with support for the back",
        "a moulded seat and back on thin legs",
    ),
    rooms=("living", "kitchen", "office", "bedroom", "shop"),
)


def backrest(rng, w: float, h: float, t: float, colour, kind: str | None = None, z0: float = 0.0) -> Mesh:
    """A chair's back, w wide and h high over the seat: x centred, bottom at ``z0``, in the plane y = 0."""
    kind = kind or pick(rng, "panel", "slats", "ladder", "cross", "spindle", "pad", "gap", "hoop")
    post = t * 0.9
    frame = [box(post, t, h, colour, i * (w / 2 - post / 2), 0, z0) for i in (-1, 1)]
    rail = rng.uniform(0.05, 0.11)
    top = box(w, t, rail, colour, 0, 0, z0 + h - rail)
    if kind == "panel":
        return box(w, t * rng.uniform(0.5, 1), h, colour, 0, 0, z0, top=rng.uniform(0.85, 1.0))
    if kind == "pad":
        return pad(w, h, max(t * 2, 0.05), tint(rng, "fabric"), r=0.03).turned(np.pi / 2, "x").moved(0, t, z0 + h / 2)
    if kind == "gap":
        lift = h * rng.uniform(0.3, 0.6)
        return merge(
            [*frame, box(w, t * 0.7, h - lift, tint(rng, "fabric") if odds(rng, 0.5) else colour, 0, 0, z0 + lift)]
        )
    if kind == "slats":
        n = int(rng.integers(2, 7))
        low = box(w, t * 0.8, 0.04, colour, 0, 0, z0 + h * 0.1)
        x = np.linspace(-w / 2, w / 2, n + 2)[1:-1]
        return merge([*frame, top, low, *[box(w / n * 0.4, t * 0.5, h * 0.85, colour, a, 0, z0 + h * 0.1) for a in x]])
    if kind == "ladder":
        n = int(rng.integers(2, 5))
        return merge([*frame, *[box(w, t * 0.6, h / n * 0.45, colour, 0, 0, z0 + h * (i + 0.5) / n) for i in range(n)]])
    if kind == "cross":
        d = [bar((i * w / 2, 0, z0 + h * 0.1), (-i * w / 2, 0, z0 + h * 0.9), t * 0.35, colour, 6) for i in (-1, 1)]
        return merge([*frame, top, *d])
    n = int(rng.integers(5, 9))  # spindle or hoop
    x = np.linspace(-w / 2, w / 2, n + 2)[1:-1]
    if kind == "hoop":
        a = np.linspace(0, np.pi, 9)
        hoop = tube(np.stack([w / 2 * np.cos(a), 0 * a, z0 + h * np.sin(a) ** 0.6], 1), t * 0.4, colour, 6)
        return merge(
            [hoop, *[bar((b, 0, z0), (b, 0, z0 + h * (1 - (2 * b / w) ** 2) ** 0.4), 0.007, colour, 5) for b in x]]
        )
    return merge([*frame, top, *[bar((b, 0, z0), (b, 0, z0 + h - 0.02), 0.008, colour, 5) for b in x]])


def _size(rng) -> tuple[float, float, float, float]:
    """Seat width, depth, seat height, back height over the seat."""
    return rng.uniform(0.38, 0.52), rng.uniform(0.38, 0.50), rng.uniform(0.42, 0.50), rng.uniform(0.32, 0.60)


@CHAIR.style()
def wooden(rng) -> Mesh:
    """Four legs, a plank seat, one of many backs."""
    w, d, h, b = _size(rng)
    c, t = tint(rng, pick(rng, "wood", "wood", "white", "black", "paint")), rng.uniform(0.025, 0.045)
    parts = [legs(rng, w, d, h, c, rng.uniform(0.013, 0.028), rng.choice([0, 0, 0.03]))]
    seat = tint(rng, "fabric") if odds(rng, 0.4) else c
    parts.append(
        pad(w, d, 0.06, seat, z=h - 0.02, r=0.02)
        if odds(rng, 0.4)
        else slab(rounded(w, d, 0.04), rng.uniform(0.02, 0.05), c, h)
    )
    if odds(rng, 0.5):
        parts.append(stretchers(rng, w * 0.92, d * 0.92, h * rng.uniform(0.25, 0.5), c))
    parts.append(
        lean(backrest(rng, w * rng.uniform(0.85, 1), b, t, c), rng.uniform(0.02, 0.25)).moved(0, d / 2 - t / 2, h)
    )
    return settled(merge(parts))


@CHAIR.style()
def upholstered(rng) -> Mesh:
    """High padded back and seat, slim or stout legs (parsons chair), often with rolled top or side wings."""
    w, d, h, b = rng.uniform(0.44, 0.60), rng.uniform(0.46, 0.60), rng.uniform(0.44, 0.5), rng.uniform(0.42, 0.68)
    cloth, t = tint(rng, "fabric"), rng.uniform(0.06, 0.12)
    s = rng.uniform(0.08, 0.2)
    parts = [
        legs(rng, w * 0.92, d * 0.92, h - s + 0.01, tint(rng, pick(rng, "wood", "black")), rng.uniform(0.015, 0.03))
    ]
    parts.append(pad(w, d, s, cloth, z=h - s, r=0.04, crown=rng.uniform(0, 0.03)))
    back = pad(w, b + s * 0.5, t, cloth, r=0.04).turned(np.pi / 2, "x").moved(0, t / 2, b / 2 - s * 0.25)
    if odds(rng, 0.25):
        back += bar((-w / 2, t / 2, b), (w / 2, t / 2, b), t * 0.65, cloth, 10)
    parts.append(lean(back, rng.uniform(0.03, 0.22)).moved(0, d / 2 - t / 2, h))
    if odds(rng, 0.35):
        parts += [
            pad(0.07, d * 0.75, rng.uniform(0.14, 0.24), cloth, i * (w / 2 - 0.02), d * 0.12, h - 0.03, r=0.03)
            for i in (-1, 1)
        ]
    return settled(merge(parts))


@CHAIR.style()
def moulded(rng) -> Mesh:
    """A one-piece plastic or plywood shell on four rods, dowels, a sled or a single foot."""
    w, d, h, b = _size(rng)
    c, m = tint(rng, pick(rng, "paint", "white", "black", "wood")), tint(rng, pick(rng, "metal", "wood", "black"))
    path = smooth(
        [
            (-d / 2, h - 0.02),
            (-d / 4, h + 0.005),
            (d / 4, h),
            (d * 0.46, h + 0.06),
            (d * 0.5 + 0.04, h + b * 0.5),
            (d * 0.5 + 0.1, h + b),
        ],
        14,
    )
    k = np.linspace(0, 1, 14)
    width = w * (1 - rng.uniform(0, 0.35) * np.abs(k - 0.5) ** 1.5 * 2)
    parts = [ribbon(path, width, 0.015, c, dish=rng.uniform(0, 0.08), m=7)]
    kind = pick(rng, "four", "four", "sled", "foot")
    if kind == "four":
        parts.append(legs(rng, w * 0.6, d * 0.6, h, m, rng.uniform(0.008, 0.018), rng.uniform(0.02, 0.09), "tapered"))
        if odds(rng, 0.4):
            parts.append(stretchers(rng, w * 0.62, d * 0.62, h * 0.6, m, 0.005))
    elif kind == "sled":
        for i in (-1, 1):
            x = i * w * 0.42
            parts.append(tube([(x, -d * 0.3, h), (x, -d * 0.45, 0), (x, d * 0.45, 0), (x, d * 0.3, h)], 0.009, m, 6))
    else:
        parts += [cylinder(0.025, h, m, n=10), cylinder(w * 0.45, 0.02, m, top=w * 0.42)]
    return settled(merge(parts))


@CHAIR.style()
def cantilever(rng) -> Mesh:
    """One bent band or tube without rear legs: floor runners, front uprights, seat and back in one line."""
    w, d, h, b = _size(rng)
    c, m = tint(rng, pick(rng, "fabric", "paint", "black", "wood")), tint(rng, pick(rng, "metal", "black"))
    t = rng.uniform(0.03, 0.09)
    if odds(rng, 0.5):  # thick seat band over a Z- or S-shaped foot band
        seat = smooth(
            [(-d / 2, h), (0, h - 0.03), (d * 0.4, h - 0.02), (d * 0.55, h + b * 0.4), (d * 0.55 + 0.12, h + b)], 12
        )
        foot = [(d * 0.45, 0.015), (-d * 0.4, 0.015), (-d * 0.45, 0.03), (d * rng.uniform(0.0, 0.35), h - 0.05)]
        return settled(
            merge(
                [ribbon(seat, w, t, c), ribbon(np.float32(foot), w * rng.uniform(0.6, 1), rng.uniform(0.02, 0.05), m)]
            )
        )
    parts = [pad(w, d, t, c, z=h - t / 2, r=0.02)]
    parts.append(
        lean(pad(w, b * 0.7, t, c, r=0.02).turned(np.pi / 2, "x").moved(0, 0, b * 0.6), 0.15).moved(0, d / 2, h)
    )
    for i in (-1, 1):
        x = i * (w / 2 + 0.012)
        parts.append(
            tube(
                [(x, d / 2 + 0.08, h + b * 0.9), (x, d / 2, h), (x, -d / 2, h), (x, -d / 2, 0), (x, d / 2, 0)],
                0.012,
                m,
                6,
            )
        )
    parts.append(bar((-w / 2, d / 2, 0), (w / 2, d / 2, 0), 0.012, m, 6))
    return settled(merge(parts))


@CHAIR.style()
def folding(rng) -> Mesh:
    """Crossed legs seen from the side, thin seat and back."""
    w, d, h, b = rng.uniform(0.4, 0.48), rng.uniform(0.36, 0.42), rng.uniform(0.42, 0.47), rng.uniform(0.3, 0.42)
    c, m, r = (
        tint(rng, pick(rng, "wood", "paint", "fabric", "black")),
        tint(rng, pick(rng, "metal", "wood", "black")),
        rng.uniform(0.009, 0.014),
    )
    parts = []
    for i in (-1, 1):
        parts.append(bar((i * w / 2, -d * 0.6, 0), (i * w / 2, d * 0.55, h + b), r, m, 6))
        parts.append(bar((i * (w / 2 - 0.02), d * 0.6, 0), (i * (w / 2 - 0.02), -d * 0.4, h), r, m, 6))
    parts += [bar((-w / 2, y, 0.03), (w / 2, y, 0.03), r * 0.8, m, 6) for y in (-d * 0.57, d * 0.57)]
    if odds(rng, 0.5):
        parts.append(slab(rounded(w - 0.02, d, 0.05), 0.025, c, h))
    else:
        parts += [box(w - 0.02, d / 6.5, 0.015, c, 0, (k - 2) * d / 5, h) for k in range(5)]
    n = 1 if odds(rng, 0.5) else 2
    parts += [
        box(w, 0.02, b / n * 0.4, c, 0, d * (0.38 + 0.1 * k / n), h + b * (0.55 if n == 1 else 0.3 + 0.4 * k))
        for k in range(n)
    ]
    return settled(merge(parts))


@CHAIR.style()
def with_arms(rng) -> Mesh:
    """Wooden or garden chair with thin open armrests."""
    w, d, h, b = rng.uniform(0.48, 0.6), rng.uniform(0.44, 0.52), rng.uniform(0.4, 0.48), rng.uniform(0.4, 0.6)
    c, t, r = (
        tint(rng, pick(rng, "wood", "white", "metal", "black")),
        rng.uniform(0.025, 0.04),
        rng.uniform(0.015, 0.025),
    )
    arm = rng.uniform(0.18, 0.26)
    parts = [legs(rng, w, d, h, c, r), slab(rounded(w, d, 0.03), 0.03, c, h - 0.02)]
    if odds(rng, 0.5):
        parts.append(pad(w * 0.9, d * 0.9, 0.05, tint(rng, "fabric"), z=h, r=0.02))
    parts.append(lean(backrest(rng, w, b, t, c), rng.uniform(0.05, 0.3)).moved(0, d / 2, h))
    for i in (-1, 1):
        parts += [box(0.05, d, 0.025, c, i * (w / 2), 0, h + arm), box(0.03, 0.03, arm, c, i * w / 2, -d / 2 + 0.04, h)]
    return settled(merge(parts))


@CHAIR.style()
def stacking_plastic(rng) -> Mesh:
    """White garden monobloc: tapering blade legs, flat arms joined to a slotted back."""
    w, d, h, b = rng.uniform(0.46, 0.54), rng.uniform(0.44, 0.5), rng.uniform(0.4, 0.45), rng.uniform(0.38, 0.46)
    c = tint(rng, pick(rng, "white", "white", "paint", "black"))
    n, parts = 5, [slab(rounded(w, d, 0.06), 0.015, c, h), legs(rng, w, d, h, c, 0.028, 0.03, "tapered")]
    x = np.linspace(-w * 0.4, w * 0.4, n)
    slot = [box(w / n * 0.62, 0.012, b * 0.9, c, a, 0, 0) for a in x] + [box(w, 0.02, 0.07, c, 0, 0, b * 0.85)]
    parts.append(lean(merge(slot), 0.22).moved(0, d / 2 - 0.02, h))
    if odds(rng, 0.7):
        for i in (-1, 1):
            p = smooth(
                [
                    (i * w * 0.5, -d * 0.42, h),
                    (i * (w * 0.5 + 0.02), -d * 0.4, h + 0.2),
                    (i * (w * 0.5 + 0.02), d * 0.2, h + 0.22),
                    (i * w * 0.45, d / 2 + 0.06, h + b * 0.75),
                ],
                9,
            )
            parts.append(tube(p, 0.02, c, 5))
    return settled(merge(parts))


@CHAIR.style()
def tub_dining(rng) -> Mesh:
    """Rounded back that embraces the seat, on slim legs."""
    r, h, b = rng.uniform(0.23, 0.29), rng.uniform(0.43, 0.49), rng.uniform(0.22, 0.38)
    c = tint(rng, pick(rng, "fabric", "fabric", "paint", "wood"))
    a = np.linspace(-0.2 * rng.random(), np.pi + 0.2 * rng.random(), 12)
    lift = 0.45 + 0.55 * np.sin(np.clip(a, 0, np.pi)) ** 0.7
    grid = np.stack(
        [
            np.stack([r * (1 + 0.15 * s) * np.cos(a), r * (1 + 0.15 * s) * np.sin(a), h - 0.02 + b * lift * s], 1)
            for s in (0, 0.5, 1)
        ]
    )
    parts = [shell(grid, rng.uniform(0.02, 0.06), c), slab(circle(r, n=16), 0.06, c, h - 0.05)]
    parts.append(
        legs(
            rng,
            r * 1.4,
            r * 1.4,
            h - 0.04,
            tint(rng, pick(rng, "wood", "metal", "black")),
            rng.uniform(0.01, 0.018),
            0.06,
            "tapered",
        )
    )
    return settled(merge(parts))
