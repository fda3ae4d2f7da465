"""Photocopiers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, panel, pick, soft_box, u
from ..mesh import box, sphere
from ..palette import tint
from ..registry import Category

COPIER = Category(
    "photocopier", "electronics",
    synonyms=("copier", "copy machine", "copying machine", "xerox machine", "office copier"),
    glosses=("a big office machine that copies documents", "what one lays a page on to get the same page again", "a floor-standing printer and scanner with paper drawers", "the copying device in the corridor of an office"),
    place="wall_floor", rooms=("office", "corridor"))  # fmt: skip


def _copier(rng, w, d, h, drawers, c, k, r=0.015, n=2):
    """Cabinet with paper drawers, a gap for output, a scanner on top."""
    low, y = h * 0.62, -d / 2
    parts = [soft_box(w, d, low, c, z=0.04, r=r, n=n), box(w * 0.9, d * 0.9, 0.05, tint(rng, "black")), box(w * 0.25, d, h - low - 0.1, c, -w * 0.375, 0, low), box(w, d * 0.4, h - low - 0.1, c, 0, d * 0.3, low), soft_box(w, d, 0.13, c, z=h - 0.13, r=r, n=n), box(w * 0.6, d * 0.55, 0.012, k, w * 0.1, -d * 0.1, low + 0.03)]  # fmt: skip
    dh = (low - 0.06) / drawers
    for i in range(drawers):
        parts += [panel(w * 0.96, dh * 0.92, 0.03, c, 0, y, 0.06 + i * dh, r=r * 0.6, n=1), box(w * 0.3, 0.02, dh * 0.22, k, 0, y - 0.012, 0.06 + (i + 0.55) * dh)]  # fmt: skip
    return parts


def _copier_top(rng, w, d, h, c, k, lid):
    parts = [box(w * 0.32, 0.13, 0.03, k, w * 0.2, -d / 2 - 0.04, h - 0.06).turned(0)]
    if lid == "feeder":
        parts += [soft_box(w * 0.95, d * 0.85, 0.1, c, 0, d * 0.05, h + 0.002, r=0.03), box(w * 0.5, d * 0.6, 0.012, k, w * 0.18, d * 0.05, h + 0.1).turned(0), soft_box(w * 0.35, d * 0.7, 0.06, c, -w * 0.25, d * 0.05, h + 0.09, r=0.03)]  # fmt: skip
    elif lid == "open":
        parts += [box(w * 0.8, d * 0.7, 0.01, tint(rng, "glass"), 0, 0, h), box(w * 0.9, 0.04, d * 0.8, c).turned(-u(rng, 0, 0.5), "x").moved(0, d * 0.42, h)]  # fmt: skip
    else:
        parts.append(soft_box(w * 0.92, d * 0.85, 0.045, k, 0, d * 0.05, h, r=0.02))
    return parts


@COPIER.style()
def photocopier_office(rng):
    w, d, h, c, k = u(rng, 0.55, 0.75), u(rng, 0.55, 0.75), u(rng, 0.9, 1.1), tint(rng, "white"), tint(rng, pick(rng, "black", "metal"))  # fmt: skip
    return assemble([*_copier(rng, w, d, h, int(rng.integers(2, 5)), c, k), *_copier_top(rng, w, d, h, c, k, "feeder")])  # fmt: skip


@COPIER.style()
def photocopier_with_finisher(rng):
    """Long: side trays, sorter bins, a large-capacity feeder."""
    w, d, h, c, k = u(rng, 0.6, 0.75), u(rng, 0.6, 0.7), u(rng, 0.95, 1.1), tint(rng, pick(rng, "white", "metal")), tint(rng, "black")  # fmt: skip
    parts = [*_copier(rng, w, d, h, 3, c, k), *_copier_top(rng, w, d, h, c, k, pick(rng, "feeder", "shut"))]
    parts += [soft_box(0.3, d * 0.9, h * u(rng, 0.6, 0.9), c, -w / 2 - 0.16, 0, r=0.02), *[box(0.28, d * 0.5, 0.015, k, -w / 2 - 0.42, 0, h * z).turned(0) for z in np.linspace(0.4, 0.8, int(rng.integers(2, 6)))]]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(soft_box(0.35, d * 0.85, h * 0.45, c, w / 2 + 0.18, 0, r=0.02))
    return assemble(parts)


@COPIER.style()
def photocopier_lid_open(rng):
    w, d, h, c, k = u(rng, 0.55, 0.75), u(rng, 0.5, 0.65), u(rng, 0.6, 1.05), tint(rng, pick(rng, "white", "metal")), tint(rng, "black")  # fmt: skip
    parts = [*_copier(rng, w, d, h, int(rng.integers(1, 4)), c, k), *_copier_top(rng, w, d, h, c, k, "open")]
    return assemble([*parts, box(0.21, 0.3, 0.006, (0.97, 0.97, 0.97), w * 0.1, -d * 0.1, h * 0.62 + 0.045)])


@COPIER.style()
def photocopier_desktop_on_stand(rng):
    """A table copier with a moving lid on a wheeled cupboard."""
    w, d, b, c, k = u(rng, 0.5, 0.62), u(rng, 0.42, 0.55), u(rng, 0.5, 0.7), tint(rng, "white"), tint(rng, pick(rng, "black", "metal"))  # fmt: skip
    h = u(rng, 0.25, 0.4)
    parts = [box(w * 1.02, d, b - 0.06, tint(rng, pick(rng, "white", "wood", "metal")), z=0.06), *[box(w * 0.49, 0.015, b - 0.12, c, s * w * 0.25, -d / 2, 0.09) for s in (-1, 1)], *[sphere(0.03, 0.03, 0.03, (0.1, 0.1, 0.1), x * w, y * d, 0.03, n=6) for x in (-0.42, 0.42) for y in (-0.42, 0.42)]]  # fmt: skip
    parts += [soft_box(w, d, h, c, z=b, r=0.03), soft_box(w * 0.96, d * 0.85, 0.04, k, 0, d * 0.06, b + h, r=0.02), box(0.2, d * 0.6, 0.012, k, -w / 2 - 0.09, 0, b + h * 0.4), box(0.22, d * 0.6, 0.012, k, w / 2 + 0.1, 0, b + h * 0.25), box(w * 0.8, 0.05, 0.02, k, 0, -d / 2, b + h - 0.03)]  # fmt: skip
    return assemble(parts)


@COPIER.style()
def photocopier_chunky_low_poly(rng):
    w, d, h, c, k = u(rng, 0.65, 0.85), u(rng, 0.55, 0.75), u(rng, 0.8, 1.1), tint(rng, pick(rng, "white", "paint", "metal")), tint(rng, pick(rng, "black", "paint"))  # fmt: skip
    parts = [*_copier(rng, w, d, h, 2, c, k, 0.06, 1), soft_box(w * 1.02, d * 0.9, 0.1, k, 0, d * 0.05, h, r=0.05, n=1), box(w * 0.3, 0.14, 0.06, tint(rng, "paint"), w * 0.25, -d / 2 - 0.03, h - 0.09)]  # fmt: skip
    return assemble([*parts, box(0.35, d * 0.5, 0.04, k, w / 2 + 0.12, 0, h * 0.5), box(0.25, 0.3, 0.015, (0.97, 0.97, 0.97), w / 2 + 0.12, 0, h * 0.5 + 0.04)])  # fmt: skip
