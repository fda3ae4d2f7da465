"""The tab "Find": what was asked and understood, and the ranked answer, one row a segment with its score as a bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.answers import Answer
from cg3d_app.i18n import tr
from cg3d_app.panels.answer_rows import AnswerRows, small_button, subject_of
from cg3d_app.panels.hit_list import HitList
from cg3d_app.panels.scores import Scores
from cg3d_app.panels.suggestions import Suggestions
from cg3d_app.sizes import size_in_words
from cg3d_app.theme import DARK, Theme, readable

ROW_HEIGHT = 58
LOW, MIDDLING = 250, 360  # pixels of the tab below which there is no room for the figures, for the histogram
LEAST_BELOW_ROWS = 150  # pixels for headline and list
MOST_NOTES = 3
HIT = int(Qt.ItemDataRole.UserRole) + 1


def names_of(hit: Any) -> list[str]:
    """The names nearest to a segment, best first, with or without figures beside them."""
    return [name if isinstance(name, str) else str(name[0]) for name in hit.nearest_names]


def title_of(hit: Any) -> str:
    """What a row is called: the best of the nearest names."""
    names = names_of(hit)
    return names[0] if names else tr("segment {number}").format(number=hit.id)


class HitModel(QAbstractListModel):
    """The segments of an answer, best first."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.hits: list[Any] = []
        self.threshold, self.colour = 0.5, QColor()

    def set_hits(self, hits: list[Any], threshold: float, colour: QColor) -> None:
        """Replace the rows; what matches is of a colour. Rows that are there already stay, and so does the place in the list."""
        if self.hits and hits and (hits, threshold, colour) == (self.hits, self.threshold, self.colour):
            return
        self.beginResetModel()
        self.hits, self.threshold, self.colour = list(hits), threshold, colour
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(hit)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            answer = "matches" if hit.matched else "does not match"
            also = ", ".join(names_of(hit)[:3])
            return f"{answer}, score {hit.score:.0%}, {hit.points:,} points, box {size_in_words(hit.size)}; nearest names: {also}"
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints a row: name and score on top, the bar with the threshold's mark, size below."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme: Theme = DARK

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(220, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit, theme = index.data(HIT), self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(4, 2, -4, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(QColor(theme.accent) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.raised if chosen else theme.panel))
            painter.drawRoundedRect(box, 7, 7)
        inner = box.adjusted(10, 6, -10, -6)
        colour = index.model().colour if hit.matched else QColor(theme.faint)
        font = painter.font()
        font.setBold(hit.matched)
        painter.setFont(font)
        top = QRectF(inner.left(), inner.top(), inner.width(), 18)
        painter.setPen(QColor(theme.text if hit.matched else theme.faint))
        name = painter.fontMetrics().elidedText(title_of(hit), Qt.TextElideMode.ElideRight, int(inner.width()) - 60)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(colour)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{hit.score:.0%}")
        self._bar(painter, QRectF(inner.left(), inner.top() + 21, inner.width(), 5), hit.score, colour, index)
        font.setBold(False)
        font.setPointSizeF(font.pointSizeF() * 0.88) if font.pointSizeF() > 0 else font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(theme.faint))
        below = QRectF(inner.left(), inner.top() + 28, inner.width(), 17)
        painter.drawText(
            below,
            Qt.AlignmentFlag.AlignVCenter,
            f"{size_in_words(hit.size)}   ·   " + tr("{count:,} points").format(count=hit.points),
        )
        painter.restore()

    def _bar(self, painter: QPainter, box: QRectF, score: float, colour: QColor, index) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.line))
        painter.drawRoundedRect(box, 2.5, 2.5)
        filled = QRectF(box)
        filled.setWidth(max(box.width() * min(max(score, 0.0), 1.0), 4.0))
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, 2.5, 2.5)
        threshold = index.model().threshold
        if 0 < threshold < 1:
            painter.setBrush(QColor(self.theme.text))
            painter.drawRect(QRectF(box.left() + box.width() * threshold - 0.5, box.top() - 2, 1.5, box.height() + 4))


class ResultsPanel(QWidget):
    """The answers, what was understood of the current one, its scores and its ranked list. Choosing a row asks to go there."""

    chosen = Signal(int)  # id of a segment
    suggested = Signal(object)  # a Question that was offered

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows, self.scores, self.suggestions = AnswerRows(), Scores(), Suggestions()
        self.asking = ""  # what is being looked for
        self.said = ""  # how much was found
        self.headline = QLabel(wordWrap=True)
        self.headline.setObjectName("headline")
        self.headline.setAccessibleName(tr("Answer"))
        self.star, self.keep = small_button(), small_button()
        self.understood, self.remarks, self.note = (QLabel(wordWrap=True) for _ in range(3))
        for label in (self.understood, self.remarks, self.note):
            label.setObjectName("sideNote")
        for label in (self.headline, self.understood, self.remarks, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)  # it holds what somebody typed
        self.plain = QCheckBox(tr("Take the words as they are"))
        self.model = HitModel(self)
        self.delegate = HitDelegate(self)
        self.list = HitList(mouseTracking=True, uniformItemSizes=True)
        self.list.setObjectName("resultList")
        self.list.setAccessibleName(tr("Segments, best first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(0)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.suggestions.chosen.connect(self.suggested)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.headline, 1)
        for button in (self.star, self.keep):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 6)
        column.setSpacing(6)
        column.addWidget(self.rows)
        column.addLayout(head)
        column.addWidget(self.understood)
        column.addWidget(self.plain, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.remarks, self.note, self.suggestions):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.scores)  # below the list, which stays where it is when there is no room for this
        self.show_answers([], None, True)

    def show_answers(self, answers: Sequence[Answer], current: Answer | None, can_ask: bool) -> None:
        """Show answers and the segments of the current one, or how to get one."""
        self.rows.show_answers(answers, current)
        state, result = "idle", None if current is None else current.result
        self.star.setVisible(current is not None)
        idle = current is None and can_ask and not self.asking
        self.list.setVisible(not idle)  # one of list and suggestions fills the tab
        self.keep.setVisible(current is not None and self.rows.isHidden())
        self.suggestions.setVisible(idle)
        self._show_parse(current)
        self.note.setVisible(result is None or not result.matched)
        if current is None or result is None:
            self.headline.setText(tr("Ask for a thing"))
            self.note.setText(
                tr("Type a word above and press Enter, or click something in the view to see what it might be. Try:")
                if can_ask
                else tr("Open a scan, then type a word above and press Enter.")
            )
            self.model.set_hits([], 0.5, QColor())
        else:
            said = subject_of(result) if current.question is None else current.question.subject
            unwanted = () if current.question is None else current.question.negatives
            but = tr(", not {what}").format(what=", ".join(f"“{n}”" for n in unwanted)) if unwanted else ""
            count = len(result.matched_ids)
            state = "found" if count else "none"
            matches = tr("1 match for “{what}”") if count == 1 else tr("{count} matches for “{what}”")
            none = tr("No “{what}” in this scene") if len(answers) > 1 else tr("No match in this scene")
            self.headline.setText((matches if count else none).format(count=count, what=said) + (but if count else ""))
            nothing = tr("Nothing here is “{what}”{but}. These come nearest:")
            if result.kind in ("image", "shape"):
                nothing = tr("Nothing here is like “{what}”{but}. These come nearest:")
            self.note.setText(nothing.format(what=said, but=but))
            self.model.set_hits(result.segments, result.threshold, readable(current.colour, self.delegate.theme))
        self.said = self.headline.text()
        if self.asking:
            state = "asking"
            self.headline.setText(tr("Looking for {what}…").format(what=self.asking))
            self.note.setVisible(current is None)
            self.note.setText(tr("Esc gives it up."))
        self.headline.setProperty("state", state)
        self.headline.style().polish(self.headline)
        self.headline.setAccessibleDescription(self.headline.text())
        self._fit_scores()

    def show_scores(self, scores: np.ndarray, meant: np.ndarray, own: bool, listed: int) -> None:
        """How the current answer's scores are spread, see ``Scores.show_scores``."""
        self.scores.show_scores(scores, meant, self.model.threshold, own, listed, self.model.colour)
        self._fit_scores()

    def dress(self, theme: Theme) -> None:
        """Another theme."""
        self.delegate.theme = self.rows.theme = theme
        self.scores.dress(theme)

    def mark(self, segment: int | None) -> None:
        """Mark the row of a segment, if it has one."""
        for row, hit in enumerate(self.model.hits):
            if hit.id == segment:
                self.list.setCurrentIndex(self.model.index(row))
                return
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scores()

    def _fit_scores(self) -> None:
        """Where the tab is low, the list comes before the histogram and its figures."""
        self.rows.fit(self.height() - LEAST_BELOW_ROWS)
        room = self.height() - (0 if self.rows.isHidden() else self.rows.height())
        self.scores.setVisible(self.model.rowCount() > 0 and room >= LOW)
        self.scores.spread.setVisible(room >= MIDDLING)

    def _show_parse(self, answer: Answer | None) -> None:
        parsed = None if answer is None else getattr(answer.result, "parsed", None)
        understood = parsed is not None and not parsed.plain
        plain = answer is not None and answer.question is not None and answer.question.plain
        self.understood.setText(tr("understood: {what}").format(what=parsed) if understood else "")
        self.understood.setVisible(understood)
        self.plain.setVisible(understood or plain)
        self.plain.setChecked(plain)
        notes = () if answer is None else getattr(answer.result, "notes", ())
        more = len(notes) - MOST_NOTES
        shown = [*notes[:MOST_NOTES], *([tr("and {count} more").format(count=more)] if more > 0 else [])]
        self.remarks.setText("\n".join(shown))
        self.remarks.setToolTip("\n".join(notes))
        self.remarks.setVisible(bool(notes))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(HIT).id)
