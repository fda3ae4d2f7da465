"""The list of an answer's segments as the keyboard finds it: from the query field down into it, and up again."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView


class HitList(QListView):
    """A list that is left upwards from its first row."""

    left_upwards = Signal()

    def enter(self) -> None:
        """Take the focus, at the marked row or else the first."""
        if not self.currentIndex().isValid() or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.model().index(0, 0, QModelIndex()))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Up and plain and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
