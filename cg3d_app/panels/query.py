"""The query bar: what to find, and what not to take for it."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget


class QueryBar(QWidget):
    """A large field for the words, a small one for negatives, and Find and Clear."""

    asked = Signal(str, object)  # the words, list of negatives
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("queryBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(
            placeholderText="Find in this scan…   for example: bookshelf, computer screen, something to sit on"
        )
        self.field.setObjectName("queryField")
        self.field.setAccessibleName("What to find in this scan")
        self.field.setMaxLength(300)
        self.unwanted = QLineEdit(placeholderText="but not…", maximumWidth=200)
        self.unwanted.setObjectName("notField")
        self.unwanted.setAccessibleName("What not to take for it, separated by commas")
        self.unwanted.setMaxLength(300)
        self.find = QPushButton("Find")
        self.find.setProperty("primary", True)
        self.find.setMinimumHeight(40)
        self.find.setAccessibleName("Find")
        self.clear = QPushButton("Clear")
        self.clear.setMinimumHeight(40)
        self.clear.setAccessibleName("Clear the query")
        self._history = QStringListModel(self)
        completer = QCompleter(self._history, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for widget in (self.unwanted, self.find, self.clear):
            row.addWidget(widget)
        for field in (self.field, self.unwanted):
            field.returnPressed.connect(self._ask)
        self.find.clicked.connect(self._ask)
        self.clear.clicked.connect(self.cleared)
        self.set_ready(False)

    def set_ready(self, ready: bool) -> None:
        """Allow questions or not (no scan is open)."""
        for widget in (self.field, self.unwanted, self.find, self.clear):
            widget.setEnabled(ready)

    def reset(self) -> None:
        """Empty both fields."""
        self.field.clear()
        self.unwanted.clear()

    def _ask(self) -> None:
        words = self.field.text().strip()
        if not words:
            self.cleared.emit()
            return
        known = [text for text in self._history.stringList() if text != words]
        self._history.setStringList([words, *known][:50])
        negatives = [part.strip() for part in self.unwanted.text().split(",") if part.strip()]
        self.asked.emit(words, negatives)
