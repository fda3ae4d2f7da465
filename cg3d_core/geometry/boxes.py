"""Bounding boxes of objects: along the axes, upright of least floor area, or of least volume.

Where a size is shown to people it is that of the upright box, longer side x shorter side x height in metres (``standing``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.geometry.frame import rotation_to_up

KINDS = ("upright", "axes", "full")

_CORNERS = np.array(
    [(-1, -1, -1), (-1, 1, -1), (1, 1, -1), (1, -1, -1), (-1, -1, 1), (-1, 1, 1), (1, 1, 1), (1, -1, 1)], float
)
"""Corners of a box in the order of labelCloud's ``vertices``: round the bottom, then round the top."""


@dataclass(frozen=True, eq=False)
class Box:
    """A box in the coordinates that its points were given in."""

    centre: np.ndarray  # (3,) float64
    size: np.ndarray  # (3,) length, width, height: along its own axes
    rotation: np.ndarray  # (3, 3) float64: column i is the direction of the box's own axis i

    def corners(self) -> np.ndarray:
        """(8, 3), in the order of ``_CORNERS``: round the bottom, then round the top."""
        return _CORNERS / 2 * self.size @ self.rotation.T + self.centre

    def angles(self) -> tuple[float, float, float]:
        """Turns about x, then y, then z, the axes standing still, in radians from -pi to pi."""
        from scipy.spatial.transform import Rotation

        x, y, z = Rotation.from_matrix(self.rotation).as_euler("xyz")
        return float(x), float(y), float(z)


def box_of(xyz: np.ndarray, up: np.ndarray, kind: str = "upright") -> Box:
    """The box of points (p, 3) float64.

    ``kind``: "upright" stands along ``up`` (3,) and has the least floor area, its length not shorter than
    its width; "axes" lies along the coordinate axes; "full" has the least volume, turned any way.
    Raises UsageError for other kinds, or without points.
    """
    if kind not in KINDS:
        raise UsageError(f"there are no boxes of kind {kind!r}", how=f"Use one of {', '.join(KINDS)}")
    if not len(xyz):
        raise UsageError("a box needs points")
    low, high = bounds(xyz)
    middle = (low + high) / 2  # near 0 the numbers keep their digits
    near = xyz - middle
    if kind == "axes":
        return _around(near, np.eye(3), middle)
    return _around(near, _least_volume(near) if kind == "full" else _upright(near, up), middle)


def bounds(xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Least and greatest of each column of points (p, k); many times faster than along the rows of an array as it is."""
    columns = np.ascontiguousarray(xyz.T)
    return columns.min(axis=1), columns.max(axis=1)


def standing(xyz: np.ndarray, up: np.ndarray, unit: float = 1.0) -> tuple[float, float, float]:
    """Longer side, shorter side and height, in metres, of the upright box about all points (p, 3); ``unit``: metres of theirs."""
    longer, shorter, height = (box_of(np.asarray(xyz, np.float64), up).size * unit).tolist()
    return longer, shorter, height


def _around(near: np.ndarray, rotation: np.ndarray, middle: np.ndarray) -> Box:
    """The box along the columns of ``rotation`` about points (p, 3) that were moved by -``middle``."""
    low, high = bounds(near @ rotation)
    return Box(rotation @ ((low + high) / 2) + middle, high - low, rotation)


def _upright(near: np.ndarray, up: np.ndarray) -> np.ndarray:
    stand = rotation_to_up(np.asarray(up, np.float64)).T  # columns: the horizontal axes, then up
    plan = near @ stand[:, :2]
    turn = _least_area(plan)
    low, high = bounds(plan @ turn)
    if high[0] - low[0] < high[1] - low[1]:
        turn = turn @ np.array([[0.0, -1.0], [1.0, 0.0]])
    if turn[0, 0] < 0:  # a box has no front: of its two ways round the one within 90 degrees
        turn = -turn
    return np.column_stack([stand[:, :2] @ turn, stand[:, 2]])


def _least_area(plan: np.ndarray) -> np.ndarray:
    """(2, 2) with the axes of the rectangle of least area about points (p, 2) as columns; as they are where there is none."""
    from scipy.spatial import QhullError
    from trimesh.bounds import oriented_bounds_2D

    try:
        transform, _ = oriented_bounds_2D(plan)
    except (QhullError, ValueError, IndexError):  # fewer than three points, or all on a line
        direction = plan[np.argmax(np.einsum("ij,ij->i", plan - plan[0], plan - plan[0]))] - plan[0]
        length = float(np.linalg.norm(direction))
        if length == 0:
            return np.eye(2)
        c, s = direction / length
        return np.array([[c, -s], [s, c]])
    axes = transform[:2, :2].T
    return axes if np.linalg.det(axes) > 0 else axes @ np.diag([1.0, -1.0])


def _least_volume(near: np.ndarray) -> np.ndarray:
    """(3, 3) with the axes of the box of least volume about points (p, 3) as columns, the longest side first."""
    from trimesh.bounds import oriented_bounds

    _, spread, axes = np.linalg.svd(near - near.mean(axis=0), full_matrices=len(near) < 3)
    axes = axes.T
    if len(near) < 4 or spread[2] <= 1e-6 * spread[0]:  # flat: no volume, so the least area in its own plane
        axes[:, :2] = axes[:, :2] @ _least_area(near @ axes[:, :2])
    else:
        transform, _ = oriented_bounds(near)
        axes = np.asarray(transform)[:3, :3].T
    axes = axes[:, np.argsort(-np.ptp(near @ axes, axis=0), kind="stable")]
    return axes if np.linalg.det(axes) > 0 else axes @ np.diag([1.0, 1.0, -1.0])
