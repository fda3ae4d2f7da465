"""Sofas, and the upholstered body that armchairs share."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cushion, cylinder, merge, settled, slab
from ..palette import tint
from ..parts import feet, lean, legs, pad, pillow, sector
from ..registry import Category

SOFA = Category(
    "sofa",
    "seating",
    synonyms=(
        "loveseat",
        "corner sofa",
        "sectional",
        "lounge suite",
        "chesterfield",
        "three-seater",
        "upholstered bench with back",
    ),
    glosses=(
        "a long soft seat with a back and arms for two or more people",
        "upholstered furniture in the living room on which several people sit side by side",
        "a wide cushioned seat in front of the television",
        "an L-shaped upholstered seat that fills the corner of a living room",
        "long padded furniture with seat cushions and back cushions",
        "where the family sits together and someone may lie down",
    ),
    place="wall_floor",
    rooms=("living", "office", "shop"),
)


def arm(rng, kind: str, w: float, d: float, h: float, colour) -> Mesh:
    """An armrest w wide, d deep, h high from z = 0: block, roll, slope, or pad on a panel."""
    if kind == "roll":
        body = box(w * 0.7, d, h - w / 2, colour)
        return body + bar((0, -d / 2, h - w / 2), (0, d / 2, h - w / 2), w / 2 * 1.1, colour, 12)
    if kind == "slope":
        side = slab(
            np.float32([[-d / 2, 0], [d / 2, 0], [d / 2, h * 1.25], [d * 0.1, h], [-d / 2, h * 0.85]]), w, colour
        )
        return side.turned(np.pi / 2, "x").turned(np.pi / 2, "z").moved(-w / 2)
    if kind == "flare":
        return box(w, d, h, colour, top=1.0).turned(0.0) + pad(w * 1.3, d, w * 0.5, colour, z=h - w * 0.4, r=w * 0.2)
    return pad(w, d, h, colour, r=min(0.06, w * 0.35))


def body(
    rng,
    w: float,
    d: float,
    seat_h: float,
    back_h: float,
    n: int,
    cloth,
    arms: str | None = None,
    arm_w: float | None = None,
    lift: float | None = None,
) -> Mesh:
    """Upholstered body with n seats: base, arms, back, cushions. Front at -y, total width w, depth d."""
    arms = arms or pick(rng, "block", "block", "roll", "slope", "flare", "none")
    aw = 0.0 if arms == "none" else (arm_w or rng.uniform(0.1, 0.26))
    lift = rng.choice([0.0, 0.0, 0.05, 0.12, 0.16]) if lift is None else lift
    bt, ct = rng.uniform(0.12, 0.24), rng.uniform(0.1, 0.2)
    inner = w - 2 * aw
    parts = [pad(w if arms == "none" else inner + 0.02, d, seat_h - ct - lift, cloth, z=lift, r=0.03)]
    arm_h = seat_h + rng.uniform(0.12, 0.26) - lift
    if aw:
        parts += [arm(rng, arms, aw, d, arm_h, cloth).moved(i * (w / 2 - aw / 2), 0, lift) for i in (-1, 1)]
    if lift:
        kind = pick(rng, "wood", "metal", "black")
        parts.append(feet(rng, w, d, lift + 0.01, tint(rng, kind)))
    tilt = rng.uniform(0, 0.18)
    back = (
        pad(inner if arms != "none" else w, back_h - lift, bt, cloth, r=0.05)
        .turned(np.pi / 2, "x")
        .moved(0, bt / 2, (back_h - lift) / 2)
    )
    parts.append(lean(back, tilt * 0.5).moved(0, d / 2 - bt / 2, lift))
    seat_d = d - bt
    c2 = cloth if odds(rng, 0.85) else tint(rng, "fabric")
    seats = n if odds(rng, 0.8) else 1
    cw = inner / seats
    for i in range(seats):
        x = -inner / 2 + cw * (i + 0.5)
        parts.append(
            pad(cw - 0.006, seat_d, ct, c2, x, -bt / 2 - 0.005, seat_h - ct, r=0.045, crown=rng.uniform(0, 0.03))
        )
    style = pick(rng, "cushions", "cushions", "none", "loose")
    if style != "none":
        bh = back_h - seat_h + rng.uniform(-0.05, 0.1)
        for i in range(n):
            x = -inner / 2 + inner / n * (i + 0.5)
            c = pad(inner / n - 0.01, bh, rng.uniform(0.1, 0.2), c2, r=0.06, crown=0.03)
            turn = rng.normal(0, 0.06) if style == "loose" else 0
            parts.append(
                lean(c.turned(np.pi / 2, "x"), 0.12 + tilt)
                .turned(turn)
                .moved(x, d / 2 - bt - 0.03, seat_h + bh / 2 - 0.02)
            )
    return merge(parts)


def throw_pillows(rng, w: float, d: float, seat_h: float, n: int) -> list[Mesh]:
    """n scatter cushions leaning against the back."""
    out = []
    for _ in range(n):
        s = rng.uniform(0.35, 0.5)
        p = pillow(s, s, 0.14, tint(rng, "fabric")).turned(rng.uniform(-0.3, 0.3)).turned(np.pi / 2, "x")
        out.append(
            lean(p, rng.uniform(0.2, 0.6))
            .turned(rng.normal(0, 0.3))
            .moved(rng.uniform(-0.4, 0.4) * w, d * 0.08, seat_h + s * 0.45)
        )
    return out


def cloth_colour(rng):
    """A colour of upholstery: cloth, leather, white."""
    return tint(rng, pick(rng, "fabric", "fabric", "fabric", "white", "black", "wood"))


@SOFA.style()
def straight(rng) -> Mesh:
    """Two or three seats, any arms, any feet."""
    n = int(rng.integers(2, 5))
    arm_w = rng.uniform(0.1, 0.28)
    w, d = n * rng.uniform(0.55, 0.75) + 2 * arm_w, rng.uniform(0.78, 1.02)
    seat_h = rng.uniform(0.38, 0.48)
    back_h = seat_h + rng.uniform(0.28, 0.52)
    parts = [body(rng, w, d, seat_h, back_h, n, cloth_colour(rng), arm_w=arm_w)]
    if odds(rng, 0.4):
        parts += throw_pillows(rng, w * 0.75, d, seat_h, int(rng.integers(1, 5)))
    return settled(merge(parts))


@SOFA.style()
def corner(rng) -> Mesh:
    """L-shaped: two bodies at right angles, either hand, cushions along both."""
    cloth, d, seat_h = cloth_colour(rng), rng.uniform(0.8, 1.02), rng.uniform(0.36, 0.48)
    back_h, hand = seat_h + rng.uniform(0.25, 0.45), pick(rng, -1, 1)
    w, w2 = rng.uniform(1.9, 3.0), rng.uniform(1.5, 2.4)
    lift, arms = rng.choice([0.0, 0.05, 0.12]), pick(rng, "block", "roll", "slope", "none")
    n, n2 = round(w / 0.75), max(1, round((w2 - d) / 0.75))
    one = body(rng, w, d, seat_h, back_h, n, cloth, arms, rng.uniform(0.12, 0.26), lift)
    two = body(rng, w2 - d + 0.1, d, seat_h, back_h, n2, cloth, "none", lift=lift).turned(-hand * np.pi / 2)
    two = two.moved(hand * (w / 2 - d / 2), -d / 2 - (w2 - d) / 2 + 0.05)
    end = arm(rng, "block" if arms == "none" else arms, rng.uniform(0.12, 0.24), d, seat_h + 0.15 - lift, cloth).turned(
        np.pi / 2
    )
    parts = [one, two, end.moved(hand * (w / 2 - d / 2), -d / 2 - (w2 - d), lift)]
    if odds(rng, 0.5):
        parts += [p.moved(0, d * 0.1) for p in throw_pillows(rng, w * 0.7, d, seat_h, int(rng.integers(1, 6)))]
    return settled(merge(parts))


@SOFA.style()
def chaise(rng) -> Mesh:
    """Straight body whose one seat runs on to a day-bed."""
    cloth, d, seat_h = cloth_colour(rng), rng.uniform(0.8, 0.98), rng.uniform(0.36, 0.46)
    w, hand, run = rng.uniform(1.9, 2.9), pick(rng, -1, 1), rng.uniform(0.5, 0.8)
    lift = rng.choice([0.0, 0.06, 0.14])
    parts = [body(rng, w, d, seat_h, seat_h + rng.uniform(0.28, 0.42), round(w / 0.8), cloth, lift=lift)]
    parts.append(
        pad(
            w * 0.34, run + 0.2, seat_h - lift, cloth, hand * w * 0.31, -d / 2 - run / 2 + 0.1, lift, r=0.05, crown=0.01
        )
    )
    if lift:
        parts.append(
            legs(rng, w * 0.3, 0.1, lift, tint(rng, "black"), 0.02).moved(hand * w * 0.31, -d / 2 - run + 0.12)
        )
    return settled(merge([*parts, *throw_pillows(rng, w * 0.7, d, seat_h, int(rng.integers(0, 4)))]))


@SOFA.style()
def tufted(rng) -> Mesh:
    """Chesterfield: rolled arms as high as the back, button tufts."""
    w, d, seat_h, top = rng.uniform(1.4, 2.3), rng.uniform(0.82, 0.98), rng.uniform(0.4, 0.46), rng.uniform(0.68, 0.82)
    c, r, aw = tint(rng, pick(rng, "wood", "fabric", "black")), rng.uniform(0.08, 0.12), rng.uniform(0.16, 0.24)
    parts = [box(w - 0.06, d - 0.05, seat_h - 0.15, c, z=0.08), feet(rng, w, d, 0.08, tint(rng, "wood"))]
    parts += [box(aw * 0.7, d, top - 0.1 - r, c, i * (w / 2 - aw / 2), 0, 0.1) for i in (-1, 1)]
    parts += [bar((i * (w / 2 - r), -d / 2, top - r), (i * (w / 2 - r), d / 2, top - r), r, c, 12) for i in (-1, 1)]
    parts += [
        box(w, 0.18, top - 0.1, c, 0, d / 2 - 0.1, 0.1),
        bar((-w / 2, d / 2 - 0.08, top - r), (w / 2, d / 2 - 0.08, top - r), r, c, 12),
    ]
    n = max(2, round(w / 0.7))
    inner = w - 2 * aw
    parts += [
        pad(inner / n - 0.01, d - 0.2, 0.16, c, -inner / 2 + inner / n * (i + 0.5), -0.08, seat_h - 0.14, r=0.05)
        for i in range(n)
    ]
    k = int(w / 0.22)
    tuft = cushion(inner / k, 0.22, 0.12, c, n=3).turned(np.pi / 2, "x")
    parts += [tuft.moved(-inner / 2 + inner / k * (i + 0.5), d / 2 - 0.15, seat_h + 0.13) for i in range(k)]
    return settled(merge(parts))


@SOFA.style()
def wooden_frame(rng) -> Mesh:
    """Open wooden frame with loose seat and back cushions."""
    n = int(rng.integers(2, 4))
    w, d, seat_h, b = (
        n * rng.uniform(0.58, 0.7) + 0.1,
        rng.uniform(0.72, 0.88),
        rng.uniform(0.4, 0.46),
        rng.uniform(0.36, 0.46),
    )
    wood, c, t = tint(rng, pick(rng, "wood", "wood", "metal", "black")), cloth_colour(rng), rng.uniform(0.03, 0.06)
    low = seat_h - rng.uniform(0.12, 0.16)
    parts = [legs(rng, w, d, low, wood, t / 2), box(w, d, t, wood, z=low - t)]
    for i in (-1, 1):
        x = i * (w / 2 - t / 2)
        parts += [
            box(t * rng.uniform(1, 2), d, t * 0.8, wood, x, 0, seat_h + 0.16),
            box(t, t, seat_h + 0.16 - low, wood, x, -d / 2 + t, low),
            box(t, t, seat_h + b - low, wood, x, d / 2 - t / 2, low),
        ]
    parts += [
        box(w, t * 0.6, 0.06, wood, 0, d / 2 - t / 2, seat_h + b * k)
        for k in ((0.3, 0.9) if odds(rng, 0.5) else (0.2, 0.45, 0.7, 0.93))
    ]
    for i in range(n):
        x = -w / 2 + t + (w - 2 * t) / n * (i + 0.5)
        cw = (w - 2 * t) / n - 0.01
        parts.append(pad(cw, d - 0.1, seat_h - low, c, x, -0.04, low, r=0.04, crown=0.02))
        parts.append(
            lean(pad(cw, b, 0.13, c, r=0.05, crown=0.03).turned(np.pi / 2, "x"), 0.18).moved(
                x, d / 2 - 0.12, seat_h + b / 2
            )
        )
    return settled(merge(parts))


@SOFA.style()
def slim(rng) -> Mesh:
    """Mid-century or office: thin seat slab and back slab on slim legs, arms as thin panels or none."""
    w, d, seat_h, b = rng.uniform(1.3, 2.2), rng.uniform(0.7, 0.85), rng.uniform(0.4, 0.45), rng.uniform(0.28, 0.42)
    c, m, t = cloth_colour(rng), tint(rng, pick(rng, "wood", "metal", "black")), rng.uniform(0.1, 0.18)
    parts = [legs(rng, w * 0.9, d * 0.8, seat_h - t, m, rng.uniform(0.012, 0.022), rng.uniform(0, 0.06))]
    n = pick(rng, 1, 2, 3)
    parts += [pad(w / n - 0.005, d, t, c, -w / 2 + w / n * (i + 0.5), 0, seat_h - t, r=0.03) for i in range(n)]
    parts += [
        lean(pad(w / n - 0.005, b + 0.05, t * 0.8, c, r=0.03).turned(np.pi / 2, "x"), 0.15).moved(
            -w / 2 + w / n * (i + 0.5), d / 2 - t / 3, seat_h + b / 2
        )
        for i in range(n)
    ]
    if odds(rng, 0.6):
        a, high = rng.uniform(0.04, 0.1), rng.uniform(0.12, 0.25)
        parts += [pad(a, d, t + high, c, i * (w / 2 + a / 2), 0, seat_h - t, r=0.02) for i in (-1, 1)]
    return settled(merge(parts))


@SOFA.style()
def curved(rng) -> Mesh:
    """Bow-shaped seat with a rounded low back."""
    r, span, seat_h = rng.uniform(1.0, 1.7), rng.uniform(1.1, 2.0), rng.uniform(0.38, 0.45)
    c, d, b = cloth_colour(rng), rng.uniform(0.7, 0.85), rng.uniform(0.25, 0.38)
    a = (np.pi / 2 - span / 2, np.pi / 2 + span / 2)
    parts = [
        sector(r - d, r, seat_h - 0.05, *a, c, 0.05),
        sector(r - 0.2, r, b + 0.1, *a, c, seat_h - 0.1),
        sector(r - d, r - 0.2, 0.02, a[0] + 0.03, a[1] - 0.03, c, seat_h),
    ]
    parts += [
        cylinder(0.03, 0.06, tint(rng, "black"), (r - q) * np.cos(t), (r - q) * np.sin(t), n=8)
        for t in a
        for q in (0.15, d - 0.15)
    ]
    return settled(merge(parts))
