"""Fronts of case furniture: drawers, doors, open niches, with their handles.

A front lies in the plane y = 0 and grows towards -y; x is centred, z runs from 0 to its height.
"""

from __future__ import annotations

import numpy as np

from .forms import odds, pick
from .mesh import Colour, Mesh, merge, sphere
from .palette import tint
from .parts import boxes

HANDLES = ("none", "knob", "bar", "bar", "long", "cup")


def random_handle(rng: np.random.Generator) -> tuple[str, Colour]:
    """A kind of handle and its colour, to be shared by a whole piece of furniture."""
    return pick(rng, *HANDLES), tint(rng, pick(rng, "metal", "black", "wood"))


def handle(kind: str, colour: Colour, w: float, h: float, upright: bool = False) -> Mesh | None:
    """Handle centred at the origin on the front of a panel w by h; None for handleless."""
    if kind == "none":
        return None
    if kind == "knob":
        return sphere(0.016, 0.016, 0.016, colour, y=-0.02, n=6)
    length = {"bar": 0.14, "long": 0.7 * (h if upright else w), "cup": 0.09}[kind]
    length = min(length, 0.8 * (h if upright else w))
    half = (0.007, length / 2) if upright else (length / 2, 0.007 if kind != "cup" else 0.02)
    return boxes([(-half[0], -0.032, -half[1])], [(half[0], -0.014 if kind != "cup" else 0, half[1])], colour)


def panel(w: float, h: float, t: float, colour: Colour, shape: str = "flat", inner: Colour | None = None) -> Mesh:
    """One door or drawer face w by h, x centred, from z = 0: flat, shaker (framed) or louvre."""
    low, high, shade = [(-w / 2, -t, 0)], [(w / 2, 0, h)], [colour]
    f = min(0.07, w / 4, h / 4)
    if shape == "shaker":
        low, high, shade = [(-w / 2, -t * 0.4, 0)], [(w / 2, 0, h)], [inner or colour]
        low += [(-w / 2, -t, 0), (w / 2 - f, -t, 0), (-w / 2, -t, 0), (-w / 2, -t, h - f)]
        high += [(-w / 2 + f, 0, h), (w / 2, 0, h), (w / 2, 0, f), (w / 2, 0, h)]
        shade += [colour] * 4
    elif shape == "raised":
        low.append((-w / 2 + f, -t - 0.012, f))
        high.append((w / 2 - f, 0, h - f))
        shade.append(inner or colour)
    elif shape == "louvre":
        n = max(int((h - 2 * f) / 0.06), 1)
        z = f + (h - 2 * f) * np.arange(n) / n
        low += [(-w / 2 + f, -t - 0.01, a) for a in z]
        high += [(w / 2 - f, 0, a + 0.035) for a in z]
        shade += [colour] * n
    return boxes(low, high, shade)


def drawers(
    rng, w: float, h: float, rows: int, cols: int, colour: Colour, grip=None, shape: str = "flat", t: float = 0.018
) -> Mesh:
    """A grid of drawer faces; the lower rows may be taller."""
    kind, metal = grip or random_handle(rng)
    weight = np.linspace(rng.uniform(1, 1.6), 1, rows)
    edges = np.r_[0, np.cumsum(weight / weight.sum())] * h
    cw, parts = w / cols, []
    for r in range(rows):
        z, dh = edges[r], edges[r + 1] - edges[r]
        for c in range(cols):
            x = (c + 0.5) * cw - w / 2
            parts.append(panel(cw - 0.008, dh - 0.008, t, colour, shape).moved(x, 0, z + 0.004))
            twice = kind in ("knob", "cup") and cw > 0.6
            for dx in (-cw / 4, cw / 4) if twice else (0,):
                grasp = handle(kind, metal, cw, dh)
                if grasp:
                    parts.append(grasp.moved(x + dx, -t, z + dh * (0.5 if kind != "long" else 0.85)))
    return merge(parts)


def doors(
    rng,
    w: float,
    h: float,
    n: int,
    colour: Colour,
    grip=None,
    shape: str | None = None,
    t: float = 0.018,
    inner: Colour | None = None,
    high: float = 0.5,
) -> Mesh:
    """n hinged doors side by side, handles at the meeting edges; ``high`` is the handles' height as a share of h."""
    kind, metal = grip or random_handle(rng)
    shape = shape or pick(rng, "flat", "flat", "shaker", "raised")
    cw, parts = w / n, []
    for c in range(n):
        x = (c + 0.5) * cw - w / 2
        parts.append(panel(cw - 0.006, h - 0.006, t, colour, shape, inner).moved(x, 0, 0.003))
        side = 1 if (c % 2 == 0 and n > 1) else -1
        grasp = handle("bar" if kind == "cup" else kind, metal, cw, h, upright=True)
        if grasp:
            parts.append(grasp.moved(x + side * (cw / 2 - 0.045), -t, h * (0.5 if kind == "long" else high)))
    return merge(parts)


def sliding(rng, w: float, h: float, n: int, colours, t: float = 0.025) -> Mesh:
    """n sliding doors, every other one a step behind, with frames."""
    cw, parts = w / n * 1.02, []
    frame = tint(rng, pick(rng, "metal", "white", "wood"))
    for c in range(n):
        x = (c + 0.5) * w / n - w / 2
        door = panel(cw, h, t, frame, "shaker", colours[c % len(colours)])
        parts.append(door.moved(x, -t * 1.2 if c % 2 else 0))
    return merge(parts)


def face(rng, w: float, h: float, colour: Colour, grip=None, inner: Colour | None = None) -> Mesh:
    """A mixed front: columns that are each drawers or a door."""
    grip = grip or random_handle(rng)
    cols = max(1, round(w / rng.uniform(0.35, 0.6)))
    cw, parts = w / cols, []
    shape = pick(rng, "flat", "flat", "shaker", "raised")
    for c in range(cols):
        x = (c + 0.5) * cw - w / 2
        if odds(rng, 0.4):
            part = drawers(rng, cw, h, int(np.clip(round(h / rng.uniform(0.15, 0.28)), 1, 5)), 1, colour, grip, shape)
        else:
            part = doors(rng, cw, h, 1, colour, grip, shape, inner=inner, high=0.8 if h < 1 else 0.5)
        parts.append(part.moved(x))
    return merge(parts)
