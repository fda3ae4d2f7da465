"""Colours of the points: by photo, height, segment, score or label, with the query's answer lit up."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import numpy as np


class ColourBy(str, Enum):
    """What the points' own colour shows."""

    PHOTO = "photo"
    HEIGHT = "height"
    SEGMENT = "segment"
    SCORE = "score"
    LABEL = "label"  # of the file
    MINE = "my label"


CHOSEN = np.array([0.24, 0.76, 1.0], np.float32)  # the selected segment: sky blue
UNNAMED = np.array([0.36, 0.37, 0.39], np.float32)  # structure, or without a label, on a dark ground
UNNAMED_ON_LIGHT = np.array([0.74, 0.745, 0.755], np.float32)
DIMMED = 0.34  # contrast with the background left to what does not match
DARK_GROUND = (0.08, 0.09, 0.1)

# Stops of perceptually even ramps (after matplotlib's "viridis" and "inferno", CC0).
HEIGHT_RAMP = np.array(
    [[0.27, 0.23, 0.55], [0.20, 0.45, 0.62], [0.16, 0.62, 0.57], [0.44, 0.79, 0.40], [0.95, 0.88, 0.35]], np.float32
)
SCORE_RAMP = np.array(
    [[0.20, 0.16, 0.32], [0.45, 0.16, 0.46], [0.78, 0.27, 0.36], [0.96, 0.56, 0.20], [0.99, 0.94, 0.60]], np.float32
)


def ramp(values: np.ndarray, stops: np.ndarray) -> np.ndarray:
    """Colours (n, 3) for values (n,) in 0..1 along evenly spaced ``stops`` (k, 3)."""
    at = np.clip(np.nan_to_num(values), 0, 1) * (len(stops) - 1)
    return np.stack([np.interp(at, np.arange(len(stops)), stops[:, c]) for c in range(3)], axis=1).astype(np.float32)


def category_colours(ids: np.ndarray) -> np.ndarray:
    """A steady, well spread colour (n, 3) for each id (n,); ids below zero come out grey.

    Hues follow the golden angle, so neighbouring ids look unlike; lightness alternates.
    """
    ids = np.asarray(ids)
    hue = (ids.astype(np.float64) * 0.618033988749895) % 1.0
    level = np.where(ids % 3 == 0, 0.95, np.where(ids % 3 == 1, 0.8, 0.68))
    saturation = np.where(ids % 2 == 0, 0.62, 0.48)
    offset = np.array([0.0, 2 / 3, 1 / 3])
    wheel = np.clip(np.abs(((hue[:, None] + offset) % 1.0) * 6 - 3) - 1, 0, 1)
    colours = (level[:, None] * (1 - saturation[:, None] * (1 - wheel))).astype(np.float32)
    colours[ids < 0] = UNNAMED
    return colours


def unnamed(ground=DARK_GROUND) -> np.ndarray:
    """The grey (3,) of what has no label: it stands back, whether the ground is dark or light."""
    return UNNAMED_ON_LIGHT if np.mean(ground) > 0.5 else UNNAMED


def height_range(z: np.ndarray) -> tuple[float, float]:
    """Lowest and highest height shown by the ramp, strays left out."""
    if len(z) == 0:
        return 0.0, 1.0
    low, high = np.quantile(z[:: max(1, len(z) // 100_000)], [0.005, 0.995])
    return float(low), float(max(high, low + 1e-3))


def lit(
    base: np.ndarray,
    answers: Sequence[tuple[np.ndarray, tuple[float, float, float]]],
    ground=DARK_GROUND,
    strength: float = 0.7,
) -> np.ndarray:
    """``base`` (n, 3) with each answer's points, (n,) bool, lit in its colour, and the rest dimmed; later ones lie over earlier."""
    out = dimmed(base, ground)
    for mask, colour in answers:
        bright = 0.6 + 0.4 * base[mask].mean(axis=1, keepdims=True)
        out[mask] = (1 - strength) * base[mask] + strength * np.asarray(colour, np.float32) * bright
    return out


def dimmed(base: np.ndarray, ground=DARK_GROUND) -> np.ndarray:
    """``base`` (n, 3) nearly grey and near to the colour of the background, ``ground``."""
    grey = base.mean(axis=1, keepdims=True)
    out = DIMMED * (0.35 * base + 0.65 * grey)
    out += (1 - DIMMED) * np.asarray(ground, np.float32)
    return out.astype(np.float32)


def chosen(picture: np.ndarray, plain: np.ndarray, mask: np.ndarray, strength: float = 0.7) -> np.ndarray:
    """``picture`` (n, 3) with the selected segment's points in blue, with the light and dark of ``plain`` (n, 3)."""
    out = picture.astype(np.float32, copy=True)
    bright = 0.6 + 0.4 * plain[mask].mean(axis=1, keepdims=True)
    out[mask] = (1 - strength) * plain[mask] + strength * CHOSEN * bright
    return out
