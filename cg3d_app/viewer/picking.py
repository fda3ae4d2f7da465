"""Which point lies under the mouse: the rasteriser's own rule, worked out for one pixel in numpy.

A point of size s covers an s x s square round its pixel; the nearest of those that cover a pixel
is the one that is seen there. So no second pass through the renderer is needed, and it works on
the picture at rest as well as on a thinned one.
"""

from __future__ import annotations

import numpy as np

from cg3d_app.viewer.camera import Camera

NEAREST = 1e-3  # metres before the camera within which nothing is seen


def pick(points: np.ndarray, camera: Camera, x: float, y: float, point_size: float, slack: float = 4.0) -> int | None:
    """Index of the point of ``points`` (n, 3) that is seen at pixel (x, y), or None.

    Where no point covers the pixel itself, the square grows up to ``slack`` pixels more each way,
    so that a click between two points of a sparse surface still finds it.
    """
    if len(points) == 0:
        return None
    px, py, depth = camera.project(points)
    off = np.maximum(np.abs(px - x), np.abs(py - y))
    reach = point_size / 2
    near = np.flatnonzero((off <= reach + slack) & (depth > NEAREST))
    if len(near) == 0:
        return None
    for radius in np.unique(np.clip([reach, reach + 1, reach + 2, reach + slack], reach, reach + slack)):
        hit = near[off[near] <= radius]
        if len(hit):
            return int(hit[np.argmin(depth[hit])])
    return None
