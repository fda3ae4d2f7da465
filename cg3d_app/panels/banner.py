"""A line about what went wrong, over the view, in nobody's way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from cg3d_app.i18n import tr


class Banner(QFrame):
    """Shows one line until it is closed or the next thing succeeds. Never modal."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(tr("Error"))
        self.label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)  # it holds names and what was typed
        self.label.setObjectName("bannerText")
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.clicked.connect(self._mend)
        self._do: Callable[[], object] | None = None
        close = QToolButton(text="✕")
        close.setAccessibleName(tr("Close the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, text: str, offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show the line; ``offer``: words of a button, and what it does."""
        words, self._do = offer or ("", None)
        self.button.setText(words)
        self.button.setVisible(offer is not None)
        self.label.setText(text)
        self.setAccessibleDescription(text)
        self.show()
        self.raise_()

    def withdraw(self) -> None:
        """Another scan is open, or none: what a button offers was meant for the one before. A line alone may still be read."""
        if self._do is not None:
            self._do = None
            self.hide()

    def _mend(self) -> None:
        if self._do is not None:
            self._do()
