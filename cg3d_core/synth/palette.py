"""Plausible colours of materials, drawn anew for every part."""

from __future__ import annotations

import colorsys

import numpy as np

from .mesh import Colour

_BASE = {
    "wood": [(0.55, 0.38, 0.22), (0.40, 0.26, 0.15), (0.72, 0.56, 0.38), (0.30, 0.20, 0.13), (0.80, 0.68, 0.50)],
    "metal": [(0.55, 0.56, 0.58), (0.30, 0.30, 0.32), (0.75, 0.75, 0.76), (0.12, 0.12, 0.13)],
    "white": [(0.92, 0.92, 0.90), (0.85, 0.84, 0.80), (0.95, 0.95, 0.96)],
    "black": [(0.08, 0.08, 0.09), (0.15, 0.15, 0.16)],
    "glass": [(0.70, 0.78, 0.82), (0.55, 0.65, 0.70)],
    "leaf": [(0.20, 0.42, 0.18), (0.30, 0.50, 0.22), (0.15, 0.33, 0.16)],
    "clay": [(0.65, 0.38, 0.26), (0.75, 0.70, 0.62), (0.35, 0.33, 0.32)],
    "brick": [(0.55, 0.27, 0.20), (0.62, 0.36, 0.28)],
}


def tint(rng: np.random.Generator, material: str) -> Colour:
    """A colour of ``material``; "fabric", "paint" and "any" draw free hues."""
    if material in _BASE:
        base = np.array(_BASE[material][rng.integers(len(_BASE[material]))])
        return tuple(np.clip(base * rng.uniform(0.85, 1.15) + rng.normal(0, 0.02, 3), 0, 1))
    if material == "fabric":
        return colorsys.hsv_to_rgb(rng.random(), rng.uniform(0.0, 0.5), rng.uniform(0.2, 0.9))
    if material in ("paint", "any"):
        return colorsys.hsv_to_rgb(rng.random(), rng.uniform(0.1, 0.9), rng.uniform(0.25, 0.95))
    raise KeyError(material)
