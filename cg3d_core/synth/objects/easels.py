"""Easels."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category
from .boards import SLATE, WHITE
from .pictures import landscape

EASEL = Category(
    "easel", "art",
    synonyms=("artist's easel", "tripod easel", "canvas stand", "display easel", "studio easel"),
    glosses=("a stand that holds the canvas while an artist works", "three wooden legs with a ledge for a picture or board", "what an artist puts a canvas on",
             "a folding frame for showing a drawing"),
    place="floor", rooms=("living", "office"))  # fmt: skip


def _canvas(rng, w, h) -> Mesh:
    """A stretched canvas, blank or begun."""
    parts = [box(w, 0.03, h, WHITE)]
    return merge([*parts, landscape(rng, w * 0.96, h * 0.96).moved(0, -0.016, h * 0.02)] if odds(rng, 0.6) else parts)


@EASEL.style()
def easel_tripod(rng):
    h, s, c, r = (
        u(rng, 1.2, 1.8),
        u(rng, 0.28, 0.42),
        tint(rng, pick(rng, "wood", "wood", "metal", "white")),
        u(rng, 0.012, 0.022),
    )
    ledge = h * u(rng, 0.3, 0.45)
    n = pick(rng, 4, 7)
    lean = 0.12 * h
    parts = [bar((k * s, -lean, 0), (k * 0.04, 0, h * u(rng, 0.95, 1)), r, c, n) for k in (-1, 1)] + [
        bar((0, 0, h * 0.95), (0, lean * 3, 0), r, c, n)
    ]
    y = -lean * (1 - ledge / h) - 0.03
    parts += [box(s * 1.9, 0.06, 0.03, c, 0, y, ledge), box(s * 0.8, 0.03, 0.03, c, 0, -lean * 0.3, h * 0.75)]
    if odds(rng, 0.65):
        w = u(rng, 0.35, 0.8)
        parts.append(_canvas(rng, w, w * pick(rng, 0.75, 1.3)).turned(-0.12, "x").moved(0, y - 0.01, ledge + 0.03))
    return assemble(parts)


@EASEL.style()
def easel_studio(rng):
    """An H-shaped frame with a mast, a crank ledge and a base on castors."""
    w, h, c = u(rng, 0.5, 0.7), u(rng, 1.4, 2.1), tint(rng, "wood")
    t, ledge = 0.05, u(rng, 0.45, 0.8)
    parts = [box(t, t, h * 0.75, c, s * w * 0.3, 0, 0.05) for s in (-1, 1)] + [
        box(t, 0.6, t, c, s * w * 0.5, 0.1, 0.02) for s in (-1, 1)
    ]
    parts += [box(w, t, t, c, 0, 0, z) for z in (0.06, 0.35)] + [
        box(w * 0.7, t, t, c, z=h * 0.7),
        box(t * 1.2, t, h - 0.1, c, 0, -0.02, 0.1),
    ]
    parts += [box(w * 1.1, 0.1, 0.04, c, 0, -0.08, ledge), box(0.12, 0.08, 0.06, c, 0, -0.05, h - 0.08)]
    parts += [bar((s * w * 0.45, 0.38, 0.05), (s * w * 0.3, 0.02, h * 0.65), 0.018, c, 4) for s in (-1, 1)]
    if odds(rng, 0.6):
        k = u(rng, 0.4, 0.8)
        parts.append(_canvas(rng, k, min(k * pick(rng, 0.8, 1.25), h - ledge - 0.1)).moved(0, -0.08, ledge + 0.04))
    return assemble(parts)


@EASEL.style()
def easel_a_frame_for_children(rng):
    """Two boards hinged at the top with trays and a paper roll."""
    w, h, c, a = u(rng, 0.5, 0.65), u(rng, 0.9, 1.3), tint(rng, pick(rng, "wood", "paint", "white")), u(rng, 0.15, 0.25)
    one = [box(0.04, 0.025, h, c, s * w / 2) for s in (-1, 1)] + [
        box(w, 0.015, h * 0.5, pick(rng, WHITE, SLATE[1], SLATE[0]), z=h * 0.45),
        box(w * 1.05, 0.12, 0.07, c, 0, -0.06, h * 0.37),
    ]
    side = merge(one)
    d = h * np.sin(a)
    parts = [side.turned(-a, "x").moved(0, -d), side.turned(np.pi).turned(a, "x").moved(0, d)]
    parts += [cylinder(0.03, 0.08, tint(rng, "paint"), x * w, -d - 0.02, h * 0.4, n=8) for x in (-0.3, 0, 0.3)]
    return assemble([*parts, *([bar((-w / 2, 0, h), (w / 2, 0, h), 0.04, WHITE, 8)] if odds(rng, 0.6) else [])])


@EASEL.style()
def easel_table(rng):
    """Small, for the table: a leaning frame with a strut, or a box with a lid."""
    w, a = u(rng, 0.2, 0.4), u(rng, 0.2, 0.5)
    h, c = w * u(rng, 1.2, 1.8), tint(rng, pick(rng, "wood", "wood", "black"))
    front = [bar((s * w * 0.45, 0, 0), (s * w * 0.08, 0, h), 0.01, c, 4) for s in (-1, 1)] + [
        box(w, 0.04, 0.02, c, 0, -0.02, h * 0.2),
        box(w * 0.5, 0.02, 0.015, c, 0, 0, h * 0.6),
    ]
    front += [_canvas(rng, w * 0.9, w * 0.7).moved(0, -0.025, h * 0.2 + 0.02)] if odds(rng, 0.5) else []
    parts = [
        merge(front).turned(-a, "x"),
        bar((0, h * 0.95 * np.sin(a), h * 0.95 * np.cos(a)), (0, h * 0.8, 0), 0.01, c, 4),
    ]
    return assemble(parts)


@EASEL.style()
def easel_field_box(rng):
    """A paint box on three thin legs, its lid up as a rest."""
    w, d, z, c = u(rng, 0.35, 0.45), u(rng, 0.28, 0.35), u(rng, 0.7, 0.95), tint(rng, "wood")
    lid = box(w, 0.02, d, c).turned(-u(rng, 0, 0.4), "x").moved(0, d / 2, z + 0.08)
    legs = [
        bar((x * w * 0.45, y * d * 0.4, z), (x * w * 0.9, y * d, 0), 0.011, tint(rng, pick(rng, "wood", "metal")), 4)
        for x, y in ((-1, -1), (1, -1), (0, 1.5))
    ]
    parts = [box(w, d, 0.08, c, z=z), lid, *legs, bar((0, d / 2, z), (0, d / 2 + 0.03, z + 0.5), 0.012, c, 4)]
    k = u(rng, 0.25, 0.5)
    return assemble(
        [*parts, _canvas(rng, k, k * 0.8).turned(-0.15, "x").moved(0, d * 0.4, z + 0.1)] if odds(rng, 0.7) else parts
    )


@EASEL.style()
def easel_chunky(rng):
    """As in games: thick beams and a thick canvas."""
    h, c, r = u(rng, 0.9, 1.4), tint(rng, "wood"), u(rng, 0.03, 0.055)
    s, z = h * 0.28, h * u(rng, 0.28, 0.4)
    parts = [bar((k * s, -0.1, 0), (k * s * 0.3, 0.05, h), r, c, pick(rng, 4, 6)) for k in (-1, 1)] + [
        bar((0, 0.05, h * 0.9), (0, 0.4 * h, 0), r, c, 4)
    ]
    w = h * u(rng, 0.5, 0.75)
    parts += [box(s * 2, r * 3, r * 1.6, c, 0, -0.08, z), box(s, r * 2, r * 1.6, c, 0, 0.03, h * 0.85)]
    return assemble(
        [
            *parts,
            box(w, 0.06, w * 0.75, WHITE, 0, -0.1, z + r * 1.5),
            landscape(rng, w * 0.9, w * 0.65, 0.015).moved(0, -0.13, z + r * 1.5 + w * 0.05),
            ring_of(sphere(0.02, 0.02, 0.02, c, n=5), 1).moved(0, -0.1, z),
        ]
    )
