"""A line of text that gives way in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

LEAST = 40  # pixels


class Elided(QLabel):
    """Plain text in one line; where there is no room for all of it, it ends in dots and the window need not be wider."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter = QPainter(self)
        how, enabled, role = self.alignment().value, self.isEnabled(), self.foregroundRole()
        self.style().drawItemText(painter, box, how, self.palette(), enabled, shown, role)
        painter.end()
