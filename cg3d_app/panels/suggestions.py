"""What could be asked: examples of what is understood, and the questions that the user has saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cg3d_app.i18n import tr
from cg3d_app.panels.answer_rows import unmarked
from cg3d_app.questions import Question

EXAMPLES = ("3 chairs", "the chair nearest the table", "largest cabinet", "something to sit on", "chair, not red")
MOST_SAVED = 6


class Suggestions(QWidget):
    """A button for each; a click asks."""

    chosen = Signal(object)  # a Question

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self.show_saved([])

    def show_saved(self, saved: Sequence[Question]) -> None:
        """Offer the examples, and the newest of the saved questions."""
        while self._column.count():
            if (old := self._column.takeAt(0).widget()) is not None:
                old.hide()
                old.deleteLater()
        for words in EXAMPLES:
            self._add(Question(words))
        if saved:
            head = QLabel(tr("Saved:"))
            head.setObjectName("sideNote")
            self._column.addWidget(head)
            for question in saved[:MOST_SAVED]:
                self._add(question)
        self._column.addStretch(1)

    def _add(self, question: Question) -> None:
        button = QPushButton(unmarked(question.title))
        button.setObjectName("suggestion")
        button.setToolTip(tr("Ask for “{what}”").format(what=question))
        button.clicked.connect(lambda: self.chosen.emit(question))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
