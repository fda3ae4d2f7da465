"""A short flight of the camera, so that the eye can follow where it goes."""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer

from cg3d_app.viewer.camera import Camera, blend

FLIGHT_MS = 380


class Flight:
    """From one camera to another; it begins when it is made."""

    def __init__(self, start: Camera, end: Camera):
        self._start, self._end = start, end
        self._clock = QElapsedTimer()
        self._clock.start()

    def now(self) -> tuple[Camera, bool]:
        """Where the camera is, and whether it has arrived."""
        share = min(self._clock.elapsed() / FLIGHT_MS, 1.0)
        return blend(self._start, self._end, 0.5 - 0.5 * math.cos(math.pi * share)), share >= 1.0
