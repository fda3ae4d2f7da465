"""The list of named files: a row each, with its picture, best name and score."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cg3d_app.i18n import tr
from cg3d_app.named import Named
from cg3d_app.theme import DARK, Theme

ROW_HEIGHT = 60
PICTURE = 46
NAMED = int(Qt.ItemDataRole.UserRole) + 1
Index: TypeAlias = QModelIndex | QPersistentModelIndex


class NamedModel(QAbstractListModel):
    """Rows are added as they are answered; new labels change them all."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows: list[Named] = []

    def add(self, rows: list[Named]) -> None:
        """Put rows at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def replace(self, at: int, row: Named) -> None:
        """Put another row in the place of one."""
        self.rows[at] = row
        self.dataChanged.emit(self.index(at), self.index(at))

    def clear(self) -> None:
        """No rows."""
        self.beginResetModel()
        self.rows = []
        self.endResetModel()

    def ranked_anew(self) -> None:
        """The names of all rows have changed."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == NAMED:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.name} {row.title}"  # what typing in the list, and the filter, look at
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.in_words()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.seen.error or f"{row.in_words()}\n{row.place}"
        return None


class NamedDelegate(QStyledItemDelegate):
    """Paints a row. Pictures are decoded when they are first painted, and forgotten when others need the room."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme: Theme = DARK

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = index.data(NAMED), self.theme
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(option.rect).adjusted(4, 2, -4, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QColor(theme.accent) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.raised if chosen else theme.panel))
            painter.drawRoundedRect(box, 7, 7)
        inner = box.adjusted(5, 5, -10, -5)
        self._picture(painter, QRectF(inner.left(), inner.top(), PICTURE, PICTURE), row)
        text = inner.adjusted(PICTURE + 10, 2, 0, 0)
        if row.seen.error:
            first, colour, score = tr("Cannot be read"), theme.danger, ""
        else:
            first, colour, score = row.name, theme.text, f"{row.score:.0%}"
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        self._line(painter, QRectF(text.left(), text.top(), text.width(), 18), first, colour, score)
        font.setBold(False)
        font.setPixelSize(11)
        painter.setFont(font)
        below = QRectF(text.left(), text.top() + 27, text.width(), 17)
        if row.seen.error:
            end = Qt.TextElideMode.ElideRight  # a sentence, unlike a file's name, begins with what matters
            self._line(painter, below.translated(0, -7), f"{row.title}: {row.trouble}", theme.faint, cut=end)
        else:
            self._bar(painter, QRectF(text.left(), text.top() + 21, text.width(), 4), row.score)
            self._line(painter, below, row.title, theme.faint)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: str,
        right: str = "",
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        middle, metrics = Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics()
        taken = metrics.horizontalAdvance(right) + 8 if right else 0
        painter.setPen(QColor(colour))
        elided = metrics.elidedText(text, cut, int(box.width()) - taken)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, elided)
        painter.setPen(QColor(self.theme.lit))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, right)

    def _bar(self, painter: QPainter, box: QRectF, share: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.line))
        painter.drawRoundedRect(box, 2, 2)
        filled = QRectF(box)
        filled.setWidth(max(box.width() * share, 4.0))
        painter.setBrush(QColor(self.theme.lit))
        painter.drawRoundedRect(filled, 2, 2)

    def _picture(self, painter: QPainter, box: QRectF, row: Named) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(box, 6, 6)
        picture = thumbnail(row)
        if picture.isNull():
            painter.fillPath(outline, QColor(self.theme.line))
            painter.setPen(QColor(self.theme.faint))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
            return
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.restore()


def thumbnail(row: Named) -> QPixmap:
    """The picture of what was read; a null one without it."""
    picture = QPixmap()
    if row.seen.shape is not None:
        key = f"named-{row.number}"
        if not QPixmapCache.find(key, picture):
            picture.loadFromData(row.seen.shape.thumbnail)
            QPixmapCache.insert(key, picture)
    return picture
