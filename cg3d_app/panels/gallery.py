"""Shapes as a grid of pictures, with what each is called and how near it is."""

from __future__ import annotations

import math
from pathlib import PurePosixPath
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cg3d_app.i18n import tr
from cg3d_app.theme import DARK, Theme

HIT = int(Qt.ItemDataRole.UserRole) + 1
PICTURE = HIT + 1
WIDE = 112  # least width of a cell
LINES = 40  # height of the two lines below a picture
GAP, ROUND = 4, 8
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
Index: TypeAlias = "QModelIndex | QPersistentModelIndex"


def called(hit: Any) -> str:
    """What a shape is called: its category, else its file's name."""
    return hit.category or PurePosixPath(hit.name).stem


def score_tip() -> str:
    """What a score means."""
    return tr(
        "Score: the cosine between question and shape, −1 to 1. It ranks the shapes of one search; it is no probability, "
        "and a search by words scores lower than one by a shape."
    )


class GalleryModel(QAbstractListModel):
    """The shapes that were found, best first. Pictures are decoded when they are first painted."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.hits: list[Any] = []
        self._pictures: dict[int, QPixmap] = {}

    def set_hits(self, hits: list[Any]) -> None:
        """Replace the shapes."""
        self.beginResetModel()
        self.hits = list(hits)
        self._pictures.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role == PICTURE:
            return self._picture(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return called(hit)
        scored = not math.isnan(hit.score)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{called(hit)}, {hit.name}" + (tr(", score {score:.2f}").format(score=hit.score) if scored else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return hit.name + (f"\n{score_tip()}" if scored else "")
        return None

    def _picture(self, row: int) -> QPixmap:
        if row not in self._pictures:
            picture = QPixmap()
            picture.loadFromData(self.hits[row].thumbnail)
            self._pictures[row] = picture
        return self._pictures[row]


class GalleryDelegate(QStyledItemDelegate):
    """Paints a cell: the picture, then the category, then the file's name and the score."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme: Theme = DARK
        self.cell = QSize(WIDE, WIDE + LINES)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, theme = index.data(HIT), self.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        card = QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        if chosen or hovered:
            painter.setPen(QPen(QColor(theme.accent), 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(card, ROUND + 1, ROUND + 1)
        inner = card.adjusted(GAP, GAP, -GAP, -GAP)
        self._picture(painter, QRectF(inner.topLeft(), QSize(int(inner.width()), int(inner.width()))), index)
        first = QRectF(inner.left() + 1, inner.top() + inner.width() + 3, inner.width() - 2, 17)
        self._line(painter, first, called(hit), theme.text)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        stem = PurePosixPath(hit.name).stem if hit.category else PurePosixPath(hit.name).parent.name
        score = "" if math.isnan(hit.score) else f"{hit.score:.2f}"
        self._line(painter, first.translated(0, 16), stem, theme.faint, score)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRectF, index: Index) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(box, ROUND - 2, ROUND - 2)
        picture: QPixmap = index.data(PICTURE)
        if picture.isNull():
            painter.fillPath(outline, QColor(self.theme.line))
            return
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, text: str, colour: str, right: str = "") -> None:
        middle, metrics = Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics()
        taken = metrics.horizontalAdvance(right) + 6 if right else 0
        painter.setPen(QColor(self.theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, right)
        painter.setPen(QColor(colour))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) - taken)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, elided)


class Gallery(QListView):
    """The grid: as many columns as fit, the cells as wide as the columns."""

    chosen = Signal(object)  # a LibraryHit, or None
    entered_hit = Signal(object)  # Enter or a double click on one
    menu_asked = Signal(QPoint)  # of the screen, over a chosen shape

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("resultList")
        self.setAccessibleName(tr("Shapes, nearest first"))
        self.hits, self.delegate = GalleryModel(self), GalleryDelegate(self)
        self.setModel(self.hits)
        self.setItemDelegate(self.delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the grid jumps when it comes
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(WIDE + LINES + 2 * GAP)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.activated.connect(lambda index: self.entered_hit.emit(index.data(HIT)))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.hit))

    @property
    def hit(self) -> Any:
        """The chosen shape, or None."""
        rows = self.selectionModel().selectedIndexes()
        return rows[0].data(HIT) if rows else None

    def show_hits(self, hits: list[Any]) -> None:
        """Show other shapes; none is chosen."""
        had = self.hit is not None
        self.hits.set_hits(hits)
        self.scrollToTop()
        if had:
            self.chosen.emit(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width() - 1
        cell = width // max(2, width // WIDE)
        self.delegate.cell = QSize(cell, cell + LINES - 2 * GAP)
        self.setGridSize(self.delegate.cell)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS and self.hit is None and self.hits.rowCount():
            # The focus alone makes the first current, without choosing it: the first key chooses.
            first = self.hits.index(max(self.currentIndex().row(), 0))
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            return
        super().keyPressEvent(event)

    def _ask_menu(self, where: QPoint) -> None:
        if self.indexAt(where).isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(where))
