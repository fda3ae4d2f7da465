"""Where in the view things of the world are seen, and what of the world is seen at a place of the view."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from cg3d_app.viewer.camera import Camera

if TYPE_CHECKING:
    from cg3d_app.viewer.widget import Viewer

MOST_PIXELS = 2_600_000  # drawn at rest; a larger window shows a scaled picture


class Places:
    """Goes between the widget's places, the picture's pixels and canonical points (metres, z up)."""

    def __init__(self, viewer: Viewer):
        self._viewer = viewer

    @property
    def ratio(self) -> float:
        """Pixels drawn for each of the widget's."""
        ratio = self._viewer.devicePixelRatioF()
        pixels = max(self._viewer.width() * self._viewer.height(), 1)
        return min(ratio, math.sqrt(MOST_PIXELS / pixels)) if pixels * ratio**2 > MOST_PIXELS else ratio

    @property
    def camera(self) -> Camera:
        """The camera, for a picture of the widget's present size."""
        ratio = self.ratio
        return self._viewer.camera.resized(round(self._viewer.width() * ratio), round(self._viewer.height() * ratio))

    def pixel_of(self, point: np.ndarray) -> QPointF:
        """Where in the widget a canonical point (3,) is seen."""
        x, y, _ = self.camera.project(np.asarray(point, float)[None])
        ratio = self.ratio
        return QPointF(float(x[0]) / ratio, float(y[0]) / ratio)

    def point_at(self, place: QPointF) -> int | None:
        """The cloud point seen at a place of the widget, None in the void."""
        return self._viewer.stage.pick(self.camera, *self._at(place))

    def anchor_at(self, place: QPointF) -> np.ndarray | None:
        """A surface point (3,) near a place of the widget, found quickly; None in the void."""
        return self._viewer.stage.anchor(self.camera, *self._at(place))

    def seen_in(self, box: QRectF) -> np.ndarray:
        """(n,) bool: points before the camera whose pixel lies in a box of the widget, hidden and covered ones too."""
        x, y, depth = self.camera.project(self._viewer.stage.xyz)
        (left, top), (right, bottom) = self._at(box.topLeft()), self._at(box.bottomRight())
        return (depth > 0) & (x >= left) & (x <= right) & (y >= top) & (y <= bottom)

    def plane_through(self, start: QPointF, end: QPointF) -> tuple[np.ndarray, np.ndarray]:
        """A point (3,) and the normal (3,) of the plane that looks like the line between two places of the widget."""
        camera = self.camera
        one, other = (camera.unproject(*self._at(place), 1.0) - camera.eye for place in (start, end))
        return camera.eye, np.cross(one, other)

    def _at(self, position: QPointF) -> tuple[float, float]:
        ratio = self.ratio
        return position.x() * ratio - 0.5, position.y() * ratio - 0.5
