"""The answers that are shown together: one row each, with its colour, its words and how many match."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.answers import Answer
from cg3d_app.glyphs import glyph, swatch
from cg3d_app.i18n import tr
from cg3d_app.theme import DARK, Theme

ROW, MOST_ROWS = 34, 4.5  # pixels; rows seen at once


def subject_of(result: Any) -> str:
    """What a QueryResult is about, in a few words: its words, or the name of its file."""
    return result.query if result.kind in ("text", "example") else Path(result.query).name


def unmarked(text: str) -> str:
    """A text for a button or a menu, where "&" would mark a key."""
    return text.replace("&", "&&")


def small_button() -> QToolButton:
    """A button that is a picture of its own."""
    button = QToolButton()
    button.setObjectName("smallButton")
    button.setIconSize(QSize(16, 16))
    button.setFixedSize(26, 26)
    return button


def dress_button(button: QToolButton, icon: QIcon, says: str) -> None:
    """Give a small button its picture, and say what it does."""
    button.setIcon(icon)
    button.setAccessibleName(says)
    button.setToolTip(says)


def _said(answer: Answer) -> str:
    return subject_of(answer.result) if answer.question is None else str(answer.question)


class Words(QPushButton):
    """A button as wide as there is room, its text cut to fit."""

    def __init__(self, text: str, parent: QWidget | None = None):
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        style = self.style()
        room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


class AnswerRow(QFrame):
    """One answer."""

    def __init__(self, answer: Answer, tell: AnswerRows):
        super().__init__()
        self.answer = answer
        self.setObjectName("answerRow")
        self.setFixedHeight(ROW)
        self.words = Words("")
        self.words.setObjectName("answerWords")
        self.words.clicked.connect(lambda: tell.chosen.emit(answer))
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.colour, self.eye, self.pin, self.remove = (small_button() for _ in range(4))
        self.colour.clicked.connect(lambda: tell.colour_asked.emit(answer))
        self.eye.clicked.connect(lambda: tell.shown_asked.emit(answer, not answer.shown))
        self.pin.clicked.connect(lambda: tell.pin_asked.emit(answer, not answer.pinned))
        self.remove.clicked.connect(lambda: tell.remove_asked.emit(answer))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(1)
        row.addWidget(self.colour)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        row.addSpacing(4)
        for button in (self.eye, self.pin, self.remove):
            row.addWidget(button)

    def show_state(self, current: bool, theme: Theme) -> None:
        """Show the answer as it is now."""
        answer, said = self.answer, _said(self.answer)
        count = len(answer.result.matched_ids)
        self.words.setText(unmarked(said))
        self.words.setAccessibleName(tr("{what}: {count} matches").format(what=said, count=count))
        self.words.setToolTip(tr("List what was found for “{what}”").format(what=said))
        self.count.setText(str(count) if count else tr("none"))
        colour = QColor.fromRgbF(*answer.colour).name()
        dress_button(self.colour, swatch(colour, answer.shown), tr("Another colour for “{what}”").format(what=said))
        shown = tr("Put “{what}” out in the view") if answer.shown else tr("Light “{what}” in the view")
        kept = tr("Let the next question replace “{what}”") if answer.pinned else tr("Keep “{what}”")
        dress_button(self.eye, glyph("eye" if answer.shown else "eye-off", theme.faint), shown.format(what=said))
        pin = glyph("pin-full", theme.accent) if answer.pinned else glyph("pin", theme.faint)
        dress_button(self.pin, pin, kept.format(what=said))
        dress_button(self.remove, glyph("cross", theme.faint), tr("Remove “{what}”").format(what=said))
        for widget in (self, self.words):
            if widget.property("current") != current:
                widget.setProperty("current", current)
                widget.style().unpolish(widget)
                widget.style().polish(widget)


class AnswerRows(QScrollArea):
    """All answers. Hidden while there is one that nobody keeps."""

    chosen = Signal(object)  # an Answer, to list its segments
    shown_asked = Signal(object, bool)
    pin_asked = Signal(object, bool)
    remove_asked = Signal(object)
    colour_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme: Theme = DARK
        self.setObjectName("plainScroll")
        self.setAccessibleName(tr("Answers"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.rows: list[AnswerRow] = []
        self._room = 1000
        self.hide()

    def show_answers(self, answers: Sequence[Answer], current: Answer | None) -> None:
        """Show these answers; ``current`` is the one whose segments are listed."""
        for row in [row for row in self.rows if row.answer not in answers]:
            self._column.removeWidget(row)
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
        for place, answer in enumerate(answers):
            if place >= len(self.rows) or self.rows[place].answer is not answer:
                row = next((r for r in self.rows if r.answer is answer), None) or AnswerRow(answer, self)
                if row in self.rows:
                    self.rows.remove(row)
                self.rows.insert(place, row)
                self._column.insertWidget(place, row)
        for row in self.rows:
            row.show_state(row.answer is current, self.theme)
        self.widget().setMinimumHeight(len(self.rows) * (ROW + 2))
        self.setVisible(len(answers) > 1 or any(a.pinned or not a.shown for a in answers))
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Be as high as the rows, within a number of pixels; at least one is seen, the others are scrolled to."""
        self._room = room
        lines = min(len(self.rows), MOST_ROWS, max(room / (ROW + 2), 1))
        self.setFixedHeight(int(lines * (ROW + 2)))
        if (current := next((row for row in self.rows if row.property("current")), None)) is not None:
            QTimer.singleShot(0, current, lambda: self.ensureWidgetVisible(current, 0, 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widget().setMaximumWidth(self.viewport().width())
