"""A card over the window that is there for a moment: Esc, or a click elsewhere, and it is gone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from cg3d_app.panels.focus import give_back

MARGIN = 24


class Overlay(QFrame):
    """Takes the focus when it opens, and gives it back."""

    def __init__(self, window: QWidget, most_width: int, most_height: int):
        super().__init__(window)
        self.setObjectName("overlay")
        self._most = most_width, most_height
        self._before: QWidget | None = None
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Show it, with the focus on one of its widgets."""
        self._before = self._focus_before()
        self.place()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _focus_before(self) -> QWidget | None:
        """Where the focus is; from another card, which goes now, where it was before that."""
        now = before = QApplication.focusWidget()
        while before is not None:
            if isinstance(before, Overlay):
                return before._before
            before = before.parentWidget()
        return now

    def dismiss(self) -> None:
        """Hide it; the focus goes back where it was."""
        before, self._before = self._before, None
        self.hide()
        give_back(before, Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """In the middle of the window's width, and wholly within it."""
        area = self.parentWidget().size()
        width, height = (min(most, size - 2 * MARGIN) for most, size in zip(self._most, (area.width(), area.height())))
        self.setGeometry((area.width() - width) // 2, max(MARGIN, (area.height() - height) // 3), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # Esc is a shortcut of the window; while the card is open it belongs to the card.
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now) and now.window() is self.window():
            self._before = None  # the person has chosen where the focus is
            self.dismiss()
