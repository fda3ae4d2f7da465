"""The ring round the view that says that the keyboard is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

WIDTH = 3  # pixels
RETURNS = (  # after these it is as it was before
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Ring(QObject):
    """Drawn round a widget that a key or a command gave the focus: who clicks sees the mouse there."""

    def __init__(self, widget: QWidget):
        super().__init__(widget)
        self.colour = QColor(225, 228, 232)
        self._widget, self._on = widget, False
        widget.installEventFilter(self)

    def paint(self, painter: QPainter) -> None:
        """Draw it, where there is one."""
        if self._on:
            half = WIDTH / 2
            painter.setPen(QPen(self.colour, WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._widget.rect()).adjusted(half, half, -half, -half))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            if event.reason() not in RETURNS:
                self._on = event.gotFocus() and event.reason() != Qt.FocusReason.MouseFocusReason
            self._widget.update()
        return super().eventFilter(watched, event)
