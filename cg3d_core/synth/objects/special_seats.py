"""Wheelchairs, high chairs and rocking chairs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere, torus, tube
from ..palette import tint
from ..parts import circle, lean, pad, ribbon, shell, slab, smooth
from ..registry import Category
from .chairs import backrest
from .cloths import over_edge
from .game_parts import block, drum, facets, game_cloth, game_wood, plate

WHEELCHAIR = Category(
    "wheelchair", "seating",
    synonyms=("wheel chair", "mobility chair", "rolling hospital chair", "electric wheelchair", "invalid chair"),
    glosses=("a chair on two large and two small wheels for someone who cannot walk", "a seat with wheels that is pushed by handles", "what patients are moved in at a hospital", "a chair with big spoked wheels and footrests"),
    place="floor", rooms=("corridor",))  # fmt: skip

HIGH_CHAIR = Category(
    "high chair", "seating",
    synonyms=("highchair", "baby chair", "feeding chair", "toddler chair", "infant feeding seat"),
    glosses=("a tall chair with a tray in which a baby is fed", "a small seat on long legs for an infant at the table", "a child's chair with a little table in front", "where a toddler sits at meals, held by a bar"),
    place="floor", rooms=("kitchen", "living"))  # fmt: skip

ROCKING_CHAIR = Category(
    "rocking chair", "seating",
    synonyms=("rocker", "rocking armchair", "porch rocker", "nursing rocker", "glider chair"),
    glosses=("a chair on two curved runners that swings back and forth", "a seat in which grandmother sways by the fire", "a wooden chair on bows that rocks", "an armed chair that tips forwards and backwards on a porch"),
    place="floor", rooms=("living", "bedroom"))  # fmt: skip


def _wheel(r: float, t: float, tyre, hub, spokes: int, n: int = 22) -> Mesh:
    """Wheel of radius r standing in the plane x = 0, centred at the origin; spokes 0 gives a solid disc."""
    parts = [torus(r - t, t, tyre, n=n)]
    if spokes:
        parts += [
            ring_of(bar((0, 0, 0), (r - t, 0, 0), max(0.004, t * 0.25), hub, 4), spokes),
            cylinder(r * 0.1, 0.05, hub, z=-0.025, n=8),
        ]
    else:
        parts.append(cylinder(r - t, t * 0.9, hub, z=-t * 0.45, n=n))
    return merge(parts).turned(np.pi / 2, "y")


def _frame_chair(rng, r: float, fat: float = 1.0, spokes: int = 12, n: int = 22) -> list[Mesh]:
    """Manual wheelchair: side tubes, sling or padded seat and back, big wheels, castors, footrests; front at -y."""
    w, h, b, t = u(rng, 0.42, 0.52), u(rng, 0.46, 0.54), u(rng, 0.36, 0.5), 0.012 * fat
    c, m, black = (
        tint(rng, pick(rng, "fabric", "black", "paint")),
        tint(rng, pick(rng, "metal", "metal", "black", "paint")),
        (0.12, 0.12, 0.13),
    )
    tyre = 0.014 * fat
    parts = [soft_box(w, 0.42, 0.03 * fat, c, z=h, r=0.03), soft_box(w, 0.03 * fat, b, c, 0, 0.22, h + 0.02, r=0.01)]
    castor = u(rng, 0.07, 0.1)
    handles = odds(rng, 0.8)
    for i in (-1, 1):
        x = i * (w / 2 + t)
        parts += [bar((x, 0.22, 0.2), (x, 0.23, h + b + 0.04), t, m, 6), bar((x, -0.24, h), (x, 0.22, h), t, m, 6)]
        parts += [bar((x, -0.24, castor), (x, -0.24, h + 0.2), t, m, 6), bar((x, 0.22, 0.2), (x, -0.24, 0.2), t, m, 6)]
        parts += [
            soft_box(0.05 * fat**0.5, 0.3, 0.03, black, x, 0.02, h + 0.2, r=0.01),
            bar((x, 0.2, h + 0.2), (x, -0.24, h + 0.2), t, m, 6),
        ]
        if handles:
            parts.append(bar((x, 0.22, h + b + 0.03), (x, 0.36, h + b + 0.02), t * 1.3, black, 6))
        parts.append(_wheel(r, tyre, black, m, spokes, n).moved(i * (w / 2 + 0.05 * fat**0.5), 0.18, r))
        if spokes > 6 and odds(rng, 0.7):
            parts.append(torus(r * 0.88, 0.007, m, n=n).turned(np.pi / 2, "y").moved(i * (w / 2 + 0.085), 0.18, r))
        parts.append(_wheel(castor, tyre * 1.2, black, m, 0, 12).moved(i * (w / 2 - 0.01), -0.26, castor))
        parts += [
            bar((x * 0.85, -0.24, h), (x * 0.8, -0.42, 0.14), t, m, 6),
            soft_box(w * 0.4, 0.16, 0.02 * fat, black, i * w * 0.23, -0.45, 0.11, r=0.01),
        ]
    return parts


@WHEELCHAIR.style()
def wheelchair_manual(rng):
    return assemble(_frame_chair(rng, u(rng, 0.28, 0.32), 1.0, int(rng.integers(8, 17))))


@WHEELCHAIR.style()
def wheelchair_sports(rng):
    """Low back, cambered wheels, one footbar, no handles."""
    w, h, r = u(rng, 0.36, 0.44), u(rng, 0.42, 0.48), u(rng, 0.29, 0.33)
    c, m, b = tint(rng, pick(rng, "black", "paint")), tint(rng, pick(rng, "metal", "paint", "black")), u(rng, 0.2, 0.32)
    parts = [soft_box(w, 0.4, 0.06, c, z=h, r=0.04), lean(soft_box(w, 0.04, b, c, r=0.02), 0.1).moved(0, 0.2, h + 0.04)]
    cam = u(rng, 0.05, 0.3)
    for i in (-1, 1):
        wheel = _wheel(r, 0.013, (0.1, 0.1, 0.1), m, pick(rng, 0, 3, 12)).turned(-i * cam, "y")
        parts += [
            wheel.moved(i * (w / 2 + 0.06 + r * np.sin(cam) * 0.5), 0.12, r * np.cos(cam)),
            soft_box(0.015, 0.3, 0.16, m, i * (w / 2 + 0.01), 0.08, h, r=0.004),
        ]
        parts += [
            tube([(i * w * 0.48, 0.2, h), (i * w * 0.46, -0.2, h), (i * w * 0.3, -0.36, 0.1)], 0.014, m, 6),
            _wheel(0.05, 0.014, (0.2, 0.2, 0.2), m, 0, 10).moved(i * w * 0.34, -0.2, 0.05),
            bar((i * w * 0.34, -0.2, 0.05), (i * w * 0.4, -0.18, h), 0.012, m, 6),
        ]
    return assemble(
        [
            *parts,
            soft_box(w * 0.62, 0.12, 0.02, m, 0, -0.38, 0.09, r=0.01),
            bar((-w / 2, 0.12, r), (w / 2, 0.12, r), 0.016, m, 6),
        ]
    )


@WHEELCHAIR.style()
def wheelchair_electric(rng):
    """Heavy base with motor box, four or six fat wheels, bucket seat, joystick."""
    w, h, b = u(rng, 0.46, 0.54), u(rng, 0.46, 0.54), u(rng, 0.45, 0.62)
    c, m = tint(rng, pick(rng, "black", "fabric")), tint(rng, pick(rng, "black", "paint", "metal"))
    parts = [
        soft_box(w * 0.8, 0.6, 0.2, m, 0, 0.05, 0.12, r=0.05),
        box(0.14, 0.14, h - 0.3, m, z=0.3),
        pad(w, 0.48, 0.1, c, z=h, r=0.04),
    ]
    back = merge(
        [
            soft_box(w, 0.09, b, c, r=0.04),
            *([soft_box(w * 0.5, 0.07, 0.14, c, z=b + 0.04, r=0.03)] if odds(rng, 0.5) else []),
        ]
    )
    parts.append(lean(back, u(rng, 0.05, 0.3)).moved(0, 0.25, h + 0.06))
    big = u(rng, 0.15, 0.19)
    for i in (-1, 1):
        parts += [
            _wheel(big, 0.035, (0.12, 0.12, 0.12), m, 0, 16).moved(i * (w / 2 + 0.02), u(rng, 0.1, 0.2), big),
            _wheel(0.1, 0.03, (0.12, 0.12, 0.12), m, 0, 12).moved(i * w / 2, -0.28, 0.1),
        ]
        parts += [
            soft_box(0.07, 0.32, 0.04, c, i * (w / 2 + 0.04), 0.02, h + 0.24, r=0.015),
            box(0.03, 0.05, 0.25, m, i * (w / 2 + 0.03), 0.12, h),
        ]
    parts += [
        box(0.05, 0.05, 0.09, m, w / 2 + 0.04, -0.16, h + 0.26),
        sphere(0.02, 0.02, 0.03, m, w / 2 + 0.04, -0.16, h + 0.38, n=6),
    ]
    return assemble(
        [
            *parts,
            soft_box(w * 0.75, 0.22, 0.025, m, 0, -0.46, 0.12, r=0.02),
            bar((0, -0.24, h), (0, -0.42, 0.14), 0.025, m, 6),
        ]
    )


@WHEELCHAIR.style()
def wheelchair_game(rng):
    """Low-poly: fat tubes, thick wheels with few spokes or solid discs."""
    return assemble(
        _frame_chair(rng, u(rng, 0.26, 0.34), u(rng, 2.2, 3.5), pick(rng, 0, 4, 5, 6), int(rng.integers(8, 13)))
    )


@WHEELCHAIR.style()
def wheelchair_transport(rng):
    """Four small wheels, pushed by someone: hospital or airport chair; or an old wicker one."""
    w, h, b, m, c = (
        u(rng, 0.42, 0.52),
        u(rng, 0.46, 0.54),
        u(rng, 0.42, 0.55),
        tint(rng, pick(rng, "metal", "paint", "black")),
        tint(rng, pick(rng, "fabric", "black", "paint")),
    )
    r = u(rng, 0.09, 0.16)
    parts = [pad(w, 0.44, 0.05, c, z=h, r=0.02), soft_box(w, 0.04, b, c, 0, 0.23, h + 0.03, r=0.02)]
    for i in (-1, 1):
        x = i * (w / 2 + 0.02)
        parts += [
            tube(
                [
                    (x, 0.36, h + b),
                    (x, 0.24, h + b - 0.02),
                    (x, 0.24, r),
                    (x, -0.24, r),
                    (x, -0.24, h + 0.22),
                    (x, 0.24, h + 0.22),
                ],
                0.014,
                m,
                6,
            ),
            bar((x, -0.24, h), (x, 0.24, h), 0.013, m, 6),
        ]
        parts += [
            _wheel(r, 0.018, (0.15, 0.15, 0.15), m, pick(rng, 0, 6), 14).moved(i * (w / 2 + 0.02), y, r)
            for y in (-0.26, 0.24)
        ]
        parts += [
            bar((x * 0.9, -0.24, h), (x * 0.8, -0.42, 0.14), 0.012, m, 6),
            soft_box(w * 0.38, 0.15, 0.02, m, i * w * 0.22, -0.44, 0.11, r=0.01),
        ]
    if odds(rng, 0.3):
        parts.append(over_edge(rng, w * 0.8, 0.05, b * 0.5, b * 0.6, tint(rng, "fabric")).moved(0, 0.23, h + b + 0.03))
    return assemble(parts)


# ------------------------------------------------------------------------------------------- high chair
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


# ---------------------------------------------------------------------------------------- rocking chair
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
