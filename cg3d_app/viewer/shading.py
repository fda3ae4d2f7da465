"""Eye-dome lighting: a point cloud without normals gets form from its depth picture alone.

Boucheny, "Interactive scientific visualization of large datasets" (2009): a pixel is darkened by
how far it lies behind its neighbours, in the logarithm of depth.
"""

from __future__ import annotations

import numpy as np

NEIGHBOURS = ((0, 1), (1, 0), (0, -1), (-1, 0))


def eye_dome_shade(depth: np.ndarray, radius: int = 1, strength: float = 14.0, darkest: float = 0.25) -> np.ndarray:
    """How much light is left at each pixel, (h, w) float32 in darkest..1; 1 where nothing was drawn.

    ``depth`` (h, w) float32 in metres, 0 where nothing was drawn; ``radius`` in pixels.
    """
    drawn = depth > 0
    # Where nothing is drawn counts as endlessly far: it shades nobody, and is not shaded.
    level = np.log2(np.where(drawn, depth, np.float32(1e6)), dtype=np.float32)
    height, width = depth.shape
    padded = np.pad(level, radius, mode="edge")
    behind = np.zeros_like(level)
    step = np.empty_like(level)
    for dy, dx in NEIGHBOURS:
        top, left = radius + dy * radius, radius + dx * radius
        np.subtract(level, padded[top : top + height, left : left + width], out=step)
        np.maximum(step, 0, out=step)
        np.minimum(step, np.float32(0.25), out=step)  # one far jump must not blacken a whole edge
        behind += step
    behind *= np.float32(-strength / len(NEIGHBOURS))
    np.exp(behind, out=behind)
    np.maximum(behind, np.float32(darkest), out=behind)
    behind[~drawn] = 1
    return behind


def shade(picture: np.ndarray, depth: np.ndarray, radius: int = 1) -> np.ndarray:
    """The picture (h, w, 3) uint8 with eye-dome lighting from its depth (h, w)."""
    light = (eye_dome_shade(depth, radius) * np.float32(256)).astype(np.uint16)
    return ((picture * light[..., None]) >> 8).astype(np.uint8)
