"""Doors."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, frame, odds, panel, pick, u
from ..mesh import bar, box, merge, sphere
from ..palette import tint
from ..registry import Category

DOOR = Category(
    "door", "opening",
    synonyms=("room door", "entrance door", "doorway", "front door", "interior door"),
    glosses=("a panel that opens and closes the way into a room", "a hinged leaf in a frame with a handle", "what you open to go in or out",
             "the movable barrier that shuts an entrance"),
    place="opening", rooms=("living", "bedroom", "kitchen", "office", "bathroom", "shop", "corridor"))  # fmt: skip


def _knob(rng, x, z, t):
    """Lever, knob or long pull on both sides of a leaf of thickness t."""
    c, kind, parts = tint(rng, "metal"), pick(rng, "lever", "lever", "knob", "pull"), []
    for s in (-1, 1):
        y = s * (t / 2)
        if kind == "lever":
            parts += [
                bar((x, y, z), (x, y + s * 0.05, z), 0.01, c, 6),
                bar((x, y + s * 0.05, z), (x - np.sign(x) * 0.12, y + s * 0.05, z), 0.01, c, 6),
                box(0.035, 0.008, 0.18, c, x, y, z - 0.1),
            ]
        elif kind == "knob":
            parts += [
                bar((x, y, z), (x, y + s * 0.04, z), 0.012, c, 6),
                sphere(0.028, 0.022, 0.028, c, x, y + s * 0.05, z, n=8),
            ]
        else:
            parts += [
                bar((x, y + s * 0.05, z - 0.2), (x, y + s * 0.05, z + 0.2), 0.012, c, 6),
                *[bar((x, y, z + k), (x, y + s * 0.05, z + k), 0.008, c, 5) for k in (-0.15, 0.15)],
            ]
    return parts


def _door_size(rng):
    return u(rng, 0.7, 1.0), u(rng, 1.95, 2.25), u(rng, 0.035, 0.05), u(rng, 0.1, 0.22), u(rng, 0.05, 0.1)


def _jamb(w, h, d, t, c):
    """Door frame without a sill around a leaf w by h."""
    return [box(t, d, h + t, c, x=s * (w + t) / 2) for s in (-1, 1)] + [box(w, d, t, c, z=h)]


def _door_colour(rng):
    return tint(rng, pick(rng, "wood", "wood", "white", "paint", "metal"))


@DOOR.style()
def door_flush(rng):
    w, h, t, d, f = _door_size(rng)
    c = _door_colour(rng)
    return assemble(
        [
            *_jamb(w, h, d, f, c if odds(rng, 0.5) else tint(rng, "white")),
            box(w, t, h, c, y=-d * u(rng, 0, 0.3)),
            *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.07), 1.02, t + d * 0.3),
        ]
    )


@DOOR.style()
def door_panelled(rng):
    w, h, t, d, f = _door_size(rng)
    c, rows, columns, deep = _door_colour(rng), int(rng.integers(2, 5)), int(rng.integers(1, 3)), pick(rng, -1, 1)
    parts = [*_jamb(w, h, d, f, c), box(w, t, h, c)]
    edges = np.cumsum(rng.uniform(0.5, 1.5, rows))
    edges = np.r_[0, edges] / edges[-1] * (h - 0.2) + 0.1
    pw = (w - 0.12) / columns - 0.08
    for a, b in pairwise(edges):
        for k in range(columns):
            x = (k - (columns - 1) / 2) * (pw + 0.08)
            for s in (-1, 1):
                if deep > 0:
                    parts.append(frame(pw, b - a - 0.07, 0.015, 0.03, c, x, s * t / 2, a + 0.035))
                else:
                    parts.append(panel(pw, b - a - 0.07, 0.025, c, x, s * t / 2, a + 0.035, r=0.02, n=1))
    return assemble([*parts, *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.07), 1.02, t)])


@DOOR.style()
def door_glazed(rng):
    w, h, t, d, f = _door_size(rng)
    c, g, low, bars = _door_colour(rng), tint(rng, "glass"), pick(rng, 0.1, 0.25, 0.9), int(rng.integers(0, 5))
    parts = [*_jamb(w, h, d, f, c), frame(w, h, t, u(rng, 0.06, 0.13), c), box(w, t * 0.8, low, c)]
    if odds(rng, 0.7):
        parts.append(box(w - 0.1, 0.008, h - low - 0.06, g, z=low))
    parts += [box(w - 0.1, t * 0.7, 0.03, c, z=low + (h - low) * (k + 1) / (bars + 1)) for k in range(bars)]
    if odds(rng, 0.4):
        parts.append(box(0.03, t * 0.7, h - low, c, z=low))
    return assemble([*parts, *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.05), 1.02, t)])


@DOOR.style()
def door_double(rng):
    w, h, t, d, f = u(rng, 1.25, 1.9), u(rng, 2.0, 2.45), u(rng, 0.035, 0.05), u(rng, 0.1, 0.2), u(rng, 0.05, 0.1)
    c, g, glazed = _door_colour(rng), tint(rng, "glass"), odds(rng, 0.5)
    parts, half = _jamb(w, h, d, f, c), w / 2 - 0.004
    for s in (-1, 1):
        if glazed:
            parts += [frame(half, h, t, 0.1, c, s * w / 4), box(half - 0.1, t * 0.8, u(rng, 0.2, 0.7), c, x=s * w / 4)]
            parts += [box(half - 0.1, 0.008, h - 0.1, g, x=s * w / 4)] if odds(rng, 0.8) else []
        else:
            parts += [
                box(half, t, h, c, x=s * w / 4),
                *[
                    frame(half - 0.25, z1, 0.02, 0.03, c, s * w / 4, -t / 2, z0)
                    for z0, z1 in ((0.2, 0.6), (1.0, h - 1.2))
                ],
            ]
    return assemble([*parts, *_knob(rng, -0.07, 1.02, t), *_knob(rng, 0.07, 1.02, t)])


@DOOR.style()
def door_ajar(rng):
    """An open door: the leaf turned on its hinges."""
    w, h, t, d, f = _door_size(rng)
    c, side, swing = _door_colour(rng), pick(rng, -1, 1), u(rng, 0.15, 1.5)
    leaf = merge([box(w, t, h, c), *_knob(rng, w / 2 - 0.07, 1.02, t)]).moved(w / 2).turned(-swing)
    leaf = leaf.moved(-w / 2) if side < 0 else leaf.scaled(-1, 1, 1).moved(w / 2)
    return assemble([*_jamb(w, h, d, f, c if odds(rng, 0.5) else tint(rng, "white")), leaf])


@DOOR.style()
def door_sliding(rng):
    """Sliding leaves on a rail, wood or glass."""
    w, h, c, n = u(rng, 1.4, 2.4), u(rng, 2.0, 2.4), _door_colour(rng), int(rng.integers(2, 4))
    parts = [box(w, 0.12, 0.06, c, z=h), box(w, 0.12, 0.02, c)]
    for k in range(n):
        x, y = ((k + 0.5) / n - 0.5) * w, 0.03 * (-1) ** k
        parts.append(frame(w / n + 0.04, h, 0.04, 0.06, c, x, y))
        parts.append(box(w / n, 0.01, h, tint(rng, pick(rng, "glass", "white")) if odds(rng, 0.8) else c, x, y))
    return assemble(parts)


@DOOR.style()
def door_leaf_alone(rng):
    w, h, t, c = u(rng, 0.68, 1.05), u(rng, 1.9, 2.3), u(rng, 0.035, 0.06), _door_colour(rng)
    parts = [box(w, t, h, c), *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.07), 1.02, t)]
    parts += (
        [panel(w * 0.7, h * z1, t * 1.4, c, 0, 0, h * z0, n=1) for z0, z1 in ((0.08, 0.36), (0.52, 0.4))]
        if odds(rng, 0.5)
        else []
    )
    return assemble(parts)
