"""Colours by name: which segments are red.

A scan's colours are photographs: the same cloth is lighter in the window's light and darker under the table. So colours are
judged by hue and chroma in CIE Lab rather than by lightness, the names' ranges overlap (one thing can be called grey and
white), and the scan's exposure is evened out first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..segment.graph import lab

SHARE = 0.35
"""A segment is of a colour when at least this share of its points is."""

WHITE = 92.0
"""Lightness that the brightest surfaces of a scan are brought to."""

MOST_GAIN = 1.35
"""Exposure is evened out by no more than this, or a cellar's black coal would turn grey."""

DARK, LIGHT = 38.0, 55.0
"""Lightness below which a colour is dark, above which it is light."""


@dataclass(frozen=True)
class Named:
    """A range of CIE Lab: lightness 0..100, chroma, and hue in degrees (from, to), over 360 where it passes red."""

    lightness: tuple[float, float] = (0, 101)
    chroma: tuple[float, float] = (0, 200)
    hue: tuple[float, float] = (0, 360)

    def holds(self, lightness: np.ndarray, chroma: np.ndarray, hue: np.ndarray) -> np.ndarray:
        """(n,) bool."""
        turned = (hue - self.hue[0]) % 360 <= self.hue[1] - self.hue[0]
        return (
            (lightness >= self.lightness[0])
            & (lightness < self.lightness[1])
            & (chroma >= self.chroma[0])
            & (chroma < self.chroma[1])
            & turned
        )


NAMED = {
    "black": (Named(lightness=(0, 32), chroma=(0, 14)), Named(lightness=(0, 10), chroma=(0, 35))),
    "grey": (Named(lightness=(25, 82), chroma=(0, 13)),),
    "white": (Named(lightness=(65, 101), chroma=(0, 14)),),
    "red": (Named(lightness=(8, 62), chroma=(26, 200), hue=(-5, 46)),),
    "orange": (Named(lightness=(42, 90), chroma=(48, 200), hue=(44, 74)),),
    "yellow": (Named(lightness=(52, 101), chroma=(36, 200), hue=(74, 112)),),
    "green": (
        Named(lightness=(5, 101), chroma=(12, 200), hue=(108, 172)),
        Named(lightness=(5, 60), chroma=(12, 200), hue=(92, 112)),  # olive
    ),
    "turquoise": (Named(lightness=(20, 101), chroma=(12, 200), hue=(165, 225)),),
    "blue": (Named(lightness=(2, 101), chroma=(12, 200), hue=(218, 312)),),
    "purple": (Named(lightness=(10, 101), chroma=(11, 200), hue=(302, 356)),),
    "pink": (
        Named(lightness=(46, 101), chroma=(14, 200), hue=(325, 405)),
        Named(lightness=(32, 56), chroma=(12, 30), hue=(350, 393)),  # dusty
    ),
    "brown": (
        Named(lightness=(10, 56), chroma=(9, 72), hue=(32, 97)),
        Named(lightness=(50, 78), chroma=(26, 52), hue=(40, 80)),  # light wood
    ),
    "beige": (Named(lightness=(55, 101), chroma=(7, 37), hue=(40, 112)),),
    "dark": (Named(lightness=(0, 35)),),
}
"""The names of ``words.COLOURS``, each any of its ranges; "dark red" and "light red" narrow one by ``DARK`` and ``LIGHT``."""


def tones(colour: np.ndarray) -> np.ndarray:
    """Colours (m, 3) uint8 of a whole scan to lightness, chroma and hue (m, 3), its exposure evened out."""
    out = lab(colour) * 100
    lightness = out[:, 0]
    if len(out):
        gain = np.clip(WHITE / max(float(np.percentile(lightness, 95)), 1.0), 1.0, MOST_GAIN)
        out = out * gain
        lightness = np.minimum(out[:, 0], 100)
    chroma = np.hypot(out[:, 1], out[:, 2])
    hue = np.degrees(np.arctan2(out[:, 2], out[:, 1])) % 360
    return np.column_stack([lightness, chroma, hue]).astype(np.float32)


def share_of(name: str, tones: np.ndarray) -> float:
    """Which share of points, ``tones`` (p, 3), is of the colour called ``name`` ("red", "dark red")."""
    shade, _, plain = name.rpartition(" ")
    held = np.logical_or.reduce([named.holds(*tones.T) for named in NAMED[plain]])
    if shade == "dark":
        held &= tones[:, 0] < DARK
    elif shade == "light":
        held &= tones[:, 0] >= LIGHT
    return float(held.mean()) if len(held) else 0.0


def is_of(names: tuple[str, ...], tones: np.ndarray, share: float = SHARE) -> bool:
    """Whether points, ``tones`` (p, 3), are of one of the named colours."""
    return any(share_of(name, tones) >= share for name in names)
