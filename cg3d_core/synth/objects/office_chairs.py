"""Office chairs: star base, gas column, arms."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, sphere, tube
from ..palette import tint
from ..parts import boxes, lean, pad, ribbon, shell, smooth
from ..registry import Category

OFFICE_CHAIR = Category(
    "office chair",
    "seating",
    synonyms=(
        "swivel chair",
        "desk chair",
        "task chair",
        "computer chair",
        "rolling chair",
        "executive chair",
        "gaming chair",
    ),
    glosses=(
        "a chair on castors that turns, used at a desk",
        "a chair with a star-shaped base on five wheels",
        "a height-adjustable chair with a gas column",
        "an upholstered chair on rollers for working at a computer",
        "a turning chair with armrests and wheels",
    ),
    rooms=("office", "bedroom"),
)


def _star_base(rng, h: float, colour, wheels: bool = True) -> Mesh:
    """Five-armed base with castors and gas column up to height h."""
    r, parts = rng.uniform(0.27, 0.34), []
    hub = 0.1 if wheels else 0.05
    turn = rng.uniform(0, 2 * np.pi)
    n = 5 if odds(rng, 0.9) else 4
    for a in turn + np.arange(n) * 2 * np.pi / n:
        x, y = r * np.cos(a), r * np.sin(a)
        parts.append(bar((0, 0, hub + 0.03), (x, y, hub - 0.03), 0.025, colour, 6, end_r=0.016))
        if wheels:
            parts.append(sphere(0.028, 0.028, 0.03, (0.1, 0.1, 0.1), x, y, 0.03, n=6))
    parts += [
        cylinder(0.032, h * 0.55 - hub + 0.03, colour, z=hub - 0.03, n=10),
        cylinder(0.018, h - hub, colour, z=hub, n=8),
    ]
    parts.append(box(0.2, 0.2, 0.04, colour, z=h - 0.04))
    return merge(parts)


def _arms(rng, w: float, h: float, colour) -> list[Mesh]:
    """Armrests of an office chair: T-shaped, loops, or none."""
    kind, a = pick(rng, "none", "t", "t", "loop"), rng.uniform(0.18, 0.27)
    x, parts = w / 2 + 0.03, []
    for i in (-1, 1):
        if kind == "t":
            parts += [
                box(0.04, 0.07, a + 0.05, colour, i * x, 0.02, h - 0.05),
                pad(0.08, 0.26, 0.03, colour, i * x, 0, h + a, r=0.015),
            ]
        elif kind == "loop":
            p = [(i * w * 0.4, -0.12, h), (i * x, -0.14, h + a), (i * x, 0.14, h + a), (i * w * 0.4, 0.14, h)]
            parts.append(tube(p, 0.018, colour, 6))
    return parts


@OFFICE_CHAIR.style()
def task(rng) -> Mesh:
    """Padded seat and a separate lower back on a stem."""
    h, w, d, b = rng.uniform(0.42, 0.54), rng.uniform(0.42, 0.52), rng.uniform(0.42, 0.5), rng.uniform(0.3, 0.5)
    c, m = tint(rng, pick(rng, "fabric", "black")), tint(rng, pick(rng, "black", "metal"))
    s = rng.uniform(0.05, 0.1)
    back = (
        pad(w * rng.uniform(0.8, 1), b, rng.uniform(0.04, 0.09), c, r=0.03)
        .turned(np.pi / 2, "x")
        .moved(0, 0, b / 2 + rng.uniform(0.06, 0.18))
    )
    parts = [
        _star_base(rng, h, m),
        pad(w, d, s, c, z=h, r=0.035),
        bar((0, d * 0.3, h), (0, d / 2 + 0.06, h + 0.3), 0.02, m, 6),
    ]
    parts += [lean(back, rng.uniform(0.02, 0.2)).moved(0, d / 2, h + s), *_arms(rng, w, h, m)]
    return settled(merge(parts))


@OFFICE_CHAIR.style()
def mesh_back(rng) -> Mesh:
    """Curved tall back, optional headrest."""
    h, w, d, b = rng.uniform(0.42, 0.54), rng.uniform(0.46, 0.54), rng.uniform(0.44, 0.52), rng.uniform(0.5, 0.68)
    c, m = tint(rng, pick(rng, "black", "black", "fabric")), tint(rng, pick(rng, "black", "metal", "white"))
    path = smooth([(0, 0.02), (-0.03, b * 0.3), (0.02, b * 0.7), (0.06, b)], 9)
    k = np.linspace(0, 1, 9)
    parts = [_star_base(rng, h, m), pad(w, d, 0.07, c, z=h, r=0.03)]
    parts.append(ribbon(path, w * (0.95 - 0.2 * k), 0.02, c, dish=0.05).moved(0, d / 2, h + 0.08))
    parts.append(tube([(0, d * 0.2, h), (0, d / 2 + 0.08, h + 0.05), (0, d / 2 + 0.06, h + b * 0.7)], 0.022, m, 6))
    if odds(rng, 0.4):
        parts.append(pad(w * 0.55, 0.13, 0.06, c, r=0.02).turned(np.pi / 2, "x").moved(0, d / 2 + 0.09, h + b + 0.18))
    return settled(merge([*parts, *_arms(rng, w, h + 0.05, m)]))


@OFFICE_CHAIR.style()
def executive(rng) -> Mesh:
    """Thick leather seat and high back in one sweep, padded arms."""
    h, w, d, b = rng.uniform(0.42, 0.5), rng.uniform(0.5, 0.58), rng.uniform(0.48, 0.54), rng.uniform(0.6, 0.78)
    c, m = tint(rng, pick(rng, "black", "wood", "white", "fabric")), tint(rng, pick(rng, "metal", "black", "wood"))
    t, n = rng.uniform(0.09, 0.15), int(rng.integers(1, 4))
    parts = [_star_base(rng, h, m), pad(w, d, t, c, z=h, r=0.05, crown=0.02)]
    roll = [pad(w, b / n, t, c, r=0.05).turned(np.pi / 2, "x").moved(0, 0, b / n * (i + 0.5)) for i in range(n)]
    parts.append(lean(merge(roll), rng.uniform(0.05, 0.2)).moved(0, d / 2, h + t * 0.8))
    for i in (-1, 1):
        parts += [
            pad(0.09, d * 0.7, 0.06, c, i * (w / 2 + 0.03), 0.02, h + t + 0.14, r=0.025),
            box(0.04, 0.1, 0.25, m, i * (w / 2 + 0.02), 0.02, h + 0.02),
        ]
    return settled(merge(parts))


@OFFICE_CHAIR.style()
def gaming(rng) -> Mesh:
    """Racing-style bucket: side bolsters, shoulder wings, neck cushion."""
    h, w, b = rng.uniform(0.42, 0.5), rng.uniform(0.48, 0.56), rng.uniform(0.72, 0.86)
    c, c2, m = tint(rng, "black"), tint(rng, "paint"), tint(rng, "black")
    parts = [_star_base(rng, h, m), pad(w * 0.8, 0.52, 0.1, c, z=h, r=0.04), *_arms(rng, w, h + 0.08, m)]
    parts += [pad(0.09, 0.5, 0.15, c2, i * w * 0.45, 0, h, r=0.03) for i in (-1, 1)]
    back = [pad(w * 0.7, b, 0.09, c, r=0.04).turned(np.pi / 2, "x").moved(0, 0, b / 2)]
    for i in (-1, 1):
        back.append(pad(0.1, b * 0.75, 0.15, c2, r=0.04).turned(np.pi / 2, "x").moved(i * w * 0.42, -0.02, b * 0.5))
    back.append(pad(w * 0.5, 0.14, 0.08, c2, r=0.03).turned(np.pi / 2, "x").moved(0, -0.06, b * 0.86))
    return settled(merge([*parts, lean(merge(back), rng.uniform(0.1, 0.25)).moved(0, 0.24, h + 0.08)]))


@OFFICE_CHAIR.style()
def shell_swivel(rng) -> Mesh:
    """Moulded shell on a column, with or without wheels: conference chair."""
    h, w, d, b = rng.uniform(0.42, 0.5), rng.uniform(0.44, 0.56), rng.uniform(0.44, 0.5), rng.uniform(0.32, 0.5)
    c, m = tint(rng, pick(rng, "fabric", "white", "paint", "black")), tint(rng, pick(rng, "metal", "white", "wood"))
    path = smooth(
        [(-d / 2, h), (0, h), (d * 0.45, h + 0.05), (d * 0.5 + 0.05, h + b * 0.6), (d * 0.5 + 0.1, h + b)], 12
    )
    parts = [ribbon(path, w, 0.03, c, dish=rng.uniform(0.02, 0.12), m=7), _star_base(rng, h, m, odds(rng, 0.7))]
    return settled(merge([*parts, *_arms(rng, w, h, m)]))


@OFFICE_CHAIR.style()
def drafting(rng) -> Mesh:
    """Round work stool with a small back, on castors."""
    h, r = rng.uniform(0.45, 0.65), rng.uniform(0.17, 0.22)
    c, m = tint(rng, pick(rng, "black", "fabric", "wood")), tint(rng, "metal")
    parts = [_star_base(rng, h, m), lathe([(0, 0), (r, 0), (r + 0.01, 0.04), (r * 0.9, 0.07), (0, 0.075)], c, 16, z=h)]
    a = np.linspace(np.pi * 0.2, np.pi * 0.8, 7)
    grid = np.stack(
        [
            np.stack([r * np.cos(a), r * np.sin(a) + 0.05, np.full(7, h + 0.2 + s)], 1)
            for s in (0, rng.uniform(0.1, 0.2))
        ]
    )
    parts += [shell(grid, 0.05, c), bar((0, r * 0.5, h), (0, r + 0.05, h + 0.25), 0.012, m, 6)]
    if h > 0.55:
        parts.append(boxes([(-0.2, -0.2, 0.2)], [(0.2, -0.18, 0.22)], m))
    return settled(merge(parts))
