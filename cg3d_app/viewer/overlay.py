"""What is drawn over the picture: where things of the world are seen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from cg3d_app.viewer.camera import Camera

NEAREST = 0.02  # metres before the camera: what comes nearer is cut off


@dataclass(frozen=True)
class Sight:
    """A picture of the world, for those who draw over it; in units of the painter."""

    camera: Camera
    ratio: float  # the camera's pixels to a unit of the painter
    card: QColor  # behind text
    ink: QColor  # of text

    def place(self, point: np.ndarray) -> QPointF | None:
        """Where a canonical point (3,) is seen; None behind the camera."""
        x, y, depth = self.camera.project(np.asarray(point, float)[None])
        return QPointF((x[0] + 0.5) / self.ratio, (y[0] + 0.5) / self.ratio) if depth[0] > NEAREST else None

    def line(self, start: np.ndarray, end: np.ndarray) -> QLineF | None:
        """The part of a straight line between two canonical points (3,) that lies before the camera."""
        ends = np.array([start, end], float)
        depth = self.camera.project(ends)[2]
        if (depth <= NEAREST).all():
            return None
        for near, far in ((0, 1), (1, 0)):
            if depth[near] <= NEAREST:
                t = (2 * NEAREST - depth[near]) / (depth[far] - depth[near])
                ends[near] += t * (ends[far] - ends[near])
        one, other = (self.place(point) for point in ends)
        return None if one is None or other is None else QLineF(one, other)

    def plate(self, painter: QPainter, text: str, middle: QPointF) -> None:
        """Write a text on a small plate round a place."""
        metrics = QFontMetricsF(painter.font())
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 6)
        box.moveCenter(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.card)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(self.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


Overlay = Callable[[QPainter, Sight], None]
