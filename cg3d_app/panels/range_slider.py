"""A slider with two handles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

HANDLE, GROOVE = 6.0, 4.0  # radius, thickness; pixels


class RangeSlider(QWidget):
    """From where to where, between 0 and 1. By mouse alone: for the keyboard put fields beside it."""

    moved = Signal(float, float)  # by the user

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.low, self.high = 0.0, 1.0
        self._held: str | None = None  # "low", "high", or "both" for the part between them
        self._from = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(110, round(2 * HANDLE + 6))

    minimumSizeHint = sizeHint

    def set_range(self, low: float, high: float) -> None:
        """Put the handles; says nothing to anybody."""
        self.low, self.high = min(max(low, 0.0), 1.0), min(max(high, 0.0), 1.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, left, right = self.height() / 2, self._x(self.low), self._x(self.high)
        groove = QRectF(HANDLE, middle - GROOVE / 2, self.width() - 2 * HANDLE, GROOVE)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(groove, 2, 2)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRect(QRectF(left, groove.top(), right - left, GROOVE))
        painter.setBrush(palette.color(QPalette.ColorRole.WindowText))
        for x in (left, right):
            painter.drawEllipse(QPointF(x, middle), HANDLE, HANDLE)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().x()
        reach = {"low": abs(at - self._x(self.low)), "high": abs(at - self._x(self.high))}
        nearest = min(reach, key=lambda handle: reach[handle])
        whole = self.low <= 0 and self.high >= 1
        between = reach[nearest] > 2 * HANDLE and self.low < self._value(at) < self.high and not whole
        self._held = "both" if between else nearest
        self._from = self._value(at)
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._value(event.position().x())
        if self._held == "both":
            step = min(max(at - self._from, -self.low), 1 - self.high)
            self._from += step
            self.low, self.high = self.low + step, self.high + step
        elif self._held == "low":
            self.low = min(max(at, 0.0), self.high)
        elif self._held == "high":
            self.high = max(min(at, 1.0), self.low)
        self.update()
        self.moved.emit(self.low, self.high)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def _x(self, value: float) -> float:
        return HANDLE + value * (self.width() - 2 * HANDLE)

    def _value(self, x: float) -> float:
        return (x - HANDLE) / max(self.width() - 2 * HANDLE, 1.0)
