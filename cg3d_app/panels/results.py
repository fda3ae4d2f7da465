"""The ranked answer: one row a segment, with its score as a bar."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from cg3d_app.theme import DARK, Theme

ROW_HEIGHT = 58
HIT = int(Qt.ItemDataRole.UserRole) + 1


def names_of(hit: Any) -> list[str]:
    """The names nearest to a segment, best first, with or without figures beside them."""
    return [name if isinstance(name, str) else str(name[0]) for name in hit.nearest_names]


def title_of(hit: Any) -> str:
    """What a row is called: the best of the nearest names."""
    names = names_of(hit)
    return names[0] if names else f"segment {hit.id}"


def size_of(hit: Any) -> str:
    """Longer side by shorter side by height as text, in metres where they are known."""
    size = getattr(hit, "size", hit.extent)
    return " × ".join(f"{side:.2f}" for side in size) + " m"


class HitModel(QAbstractListModel):
    """The segments of an answer, best first."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.hits: list[Any] = []
        self.threshold = 0.5

    def set_hits(self, hits: list[Any], threshold: float) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.hits, self.threshold = list(hits), threshold
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
            return f"{answer}, score {hit.score:.0%}, {hit.points:,} points, {size_of(hit)}; nearest names: {also}"
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
        colour = QColor(theme.lit if hit.matched else theme.faint)
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
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, f"{size_of(hit)}   ·   {hit.points:,} points")
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
    """Headline and ranked list. Choosing a row asks to go there."""

    chosen = Signal(int)  # id of a segment

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.headline = QLabel(wordWrap=True)
        self.headline.setObjectName("headline")
        self.headline.setAccessibleName("Answer")
        self.note = QLabel(wordWrap=True)
        self.note.setObjectName("sideNote")
        self.model = HitModel(self)
        self.delegate = HitDelegate(self)
        self.list = QListView(mouseTracking=True, uniformItemSizes=True)
        self.list.setObjectName("resultList")
        self.list.setAccessibleName("Segments, best first")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 10, 6)
        column.setSpacing(6)
        column.addWidget(self.headline)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        self.show_result(None, 0.0)

    def show_result(self, result: Any, seconds: float) -> None:
        """Show an answer, or how to get one."""
        state = "idle"
        if result is None:
            self.headline.setText("Ask for a thing")
            self.note.setText(
                "Open a scan, then type a word above and press Enter. Or click something in the view to see what it might be."
            )
            self.model.set_hits([], 0.5)
        elif result.matched:
            state = "found"
            ids = getattr(result, "matched_ids", None)
            count = len(ids) if ids is not None else sum(hit.matched for hit in result.segments)
            self.headline.setText(f"{count} match{'' if count == 1 else 'es'} for “{result.query}”")
            self.note.setText(f"answered in {seconds:.2f} s; the mark on each bar is the least score of a match")
        else:
            state = "none"
            self.headline.setText("No match in this scene")
            self.note.setText(f"Nothing here is “{result.query}”. These come nearest:")
        if result is not None:
            self.model.set_hits(result.segments, result.threshold)
        self.headline.setProperty("state", state)
        self.headline.style().polish(self.headline)
        self.headline.setAccessibleDescription(self.headline.text())

    def mark(self, segment: int | None) -> None:
        """Mark the row of a segment, if it has one."""
        for row, hit in enumerate(self.model.hits):
            if hit.id == segment:
                self.list.setCurrentIndex(self.model.index(row))
                return
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(HIT).id)
