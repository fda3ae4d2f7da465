"""The query bar: what to find, and what not to take for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCompleter, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from cg3d_app.commands import Actions
from cg3d_app.glyphs import glyph
from cg3d_app.i18n import tr
from cg3d_app.panels.answer_rows import unmarked
from cg3d_app.panels.command_button import bind
from cg3d_app.questions import Question
from cg3d_app.theme import Theme

MOST_REMEMBERED = 50
WORDS, QUESTION = int(Qt.ItemDataRole.UserRole) + 1, int(Qt.ItemDataRole.UserRole) + 2


class QueryBar(QWidget):
    """A large field for the words, a small one for negatives, pictures, shapes and saved questions, Find and Clear."""

    asked = Signal(str, object)  # the words, list of negatives
    chosen = Signal(object)  # a saved Question
    added = Signal()  # Find with Ctrl held: as well as what is there
    cleared = Signal()
    left_downwards = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("queryBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(
            placeholderText=tr("Find in this scan…   for example: bookshelf, computer screen, something to sit on")
        )
        self.field.setObjectName("queryField")
        self.field.setAccessibleName(tr("What to find in this scan"))
        self.field.setMaxLength(300)
        self.unwanted = QLineEdit(placeholderText=tr("but not…"), maximumWidth=200)
        self.unwanted.setObjectName("notField")
        self.unwanted.setAccessibleName(tr("What not to take for it, separated by commas"))
        self.unwanted.setMaxLength(300)
        self.file = QPushButton()
        self.file.setObjectName("asked")
        self.file.setMaximumWidth(260)
        self.file.clicked.connect(self.cleared)
        self.file.hide()
        self.picture = bind(_tool(), actions["query.picture"])
        self.shape = bind(_tool(), actions["query.shape"])
        self.saved = bind(_tool(), actions["query.saved"])
        self.find = QPushButton(tr("Find"))
        self.find.setProperty("primary", True)
        self.find.setMinimumHeight(40)
        self.find.setAccessibleName(tr("Find"))
        self.clear = QPushButton(tr("Clear"))
        self.clear.setMinimumHeight(40)
        self.clear.setAccessibleName(tr("Clear the query"))
        self._shown: Question | None = None
        self._typed: list[str] = []
        self._questions: list[Question] = []
        self._known = QStandardItemModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionRole(WORDS)
        completer.activated[QModelIndex].connect(self._complete)
        self.field.setCompleter(completer)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(self.file)
        row.addWidget(self.field, 1)
        row.addWidget(self.unwanted)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for button in (self.picture, self.shape, self.saved):
            tools.addWidget(button)
        row.addLayout(tools)
        row.addWidget(self.find)
        row.addWidget(self.clear)
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
        self.file.hide()

    def show_question(self, question: Question) -> None:
        """Fill the fields with a question that is asked or listed."""
        self._shown = question
        self.field.setText(question.words)
        self.unwanted.setText(", ".join(question.negatives))
        self.file.setVisible(question.file is not None)
        if question.file is not None:
            name = self.file.fontMetrics().elidedText(question.subject, Qt.TextElideMode.ElideMiddle, 190)
            self.file.setText(unmarked(f"{name}  ✕"))
            self.file.setAccessibleName(tr("Asked with {file}; press to clear").format(file=question.subject))
            self.file.setToolTip(f"{question.file}\n" + tr("Click to clear, or type words to ask with those"))

    def show_saved(self, questions: Sequence[Question]) -> None:
        """Offer these while one types, before what was typed before."""
        self._questions = list(questions)
        self._fill()

    @property
    def negatives(self) -> list[str]:
        """What is in the small field."""
        return [part.strip() for part in self.unwanted.text().split(",") if part.strip()]

    @property
    def as_shown(self) -> Question | None:
        """The question that was shown, where its words would be taken for several and nobody has changed them."""
        shown = self._shown
        if shown is None or ";" not in shown.words or self.field.text() != shown.words:
            return None
        return replace(shown, negatives=tuple(self.negatives))

    def remember(self, words: str) -> None:
        """Offer words while one types, from now on."""
        self._typed = [words, *(text for text in self._typed if text != words)][:MOST_REMEMBERED]
        self._fill()

    def dress(self, theme: Theme) -> None:
        """Another theme."""
        for button, name in ((self.picture, "picture"), (self.shape, "shape"), (self.saved, "star")):
            button.setIcon(glyph(name, theme.faint, theme.line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Down and plain and (self.field.hasFocus() or self.unwanted.hasFocus()):
            self.left_downwards.emit()  # the fields themselves have no use for it
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self._known.clear()
        for question in (q for q in self._questions if q.file is None):
            for typed in filter(None, (question.words, question.name)):  # found by either
                item = QStandardItem(f"★  {question}" if typed == question.words else f"★  {question.name}")
                item.setData(typed, WORDS)
                item.setData(question, QUESTION)
                self._known.appendRow(item)
        for words in self._typed:
            item = QStandardItem(words)
            item.setData(words, WORDS)
            self._known.appendRow(item)

    def _complete(self, index: QModelIndex) -> None:
        question = index.data(QUESTION)
        if question is not None:
            self.chosen.emit(question)

    def _ask(self) -> None:
        words = self.field.text().strip()
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:  # while words are being completed
            self.added.emit()
            return
        if not words:
            self.cleared.emit()
            return
        self.remember(words)
        self.file.hide()
        if (question := self.as_shown) is not None:
            self.chosen.emit(question)
        else:
            self.asked.emit(words, self.negatives)


def _tool() -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(36, 36)
    button.setObjectName("smallButton")
    return button
