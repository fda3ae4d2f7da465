"""The segments of the scan as rows of a table: what each shows, how they are sorted and filtered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from cg3d_app.glyphs import swatch
from cg3d_app.i18n import tr

Colour = tuple[float, float, float]
Index: TypeAlias = QModelIndex | QPersistentModelIndex
NAME, LABEL, POINTS = range(3)
SORT = int(Qt.ItemDataRole.UserRole) + 1
ALL, UNLABELLED, LABELLED, HIDDEN = "all", "unlabelled", "labelled", "hidden"
NO_INDEX = QModelIndex()


@dataclass(frozen=True)
class Row:
    """One segment."""

    id: int
    name: str  # its own, "" without one
    label: str
    points: int
    hidden: bool
    colour: Colour  # when points are coloured by segment
    label_colour: Colour | None  # when they are coloured by my label
    guess: str = ""  # what the model would call it, "" where nobody knows; shown as long as there is no label
    coming: bool = False  # whether that is being worked out

    @property
    def title(self) -> str:
        """What to call it where nothing else says that it is a segment."""
        return self.name or tr("segment {number}").format(number=self.id)

    @property
    def guessed(self) -> bool:
        """Whether what stands in the place of its label is the model's."""
        return bool(self.guess) and not self.label

    @property
    def label_in_words(self) -> str:
        """Its label and whose it is, for people."""
        if self.guessed:
            return tr("no label; the model would say “{name}”, A takes it").format(name=self.guess)
        if self.coming and not self.label:
            return tr("no label; the model is looking at it")
        return self.label or tr("no label")

    @property
    def said(self) -> str:
        """What stands in the place of its label."""
        if self.label:
            return self.label
        return f"{self.guess}?" if self.guess else "…" if self.coming else ""


class SegmentModel(QAbstractTableModel):
    """The rows in the order of ids. Checked are those that are shown; the mark is an eye."""

    renamed = Signal(int, str)
    labelled = Signal(int, str)
    shown = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows: list[Row] = []
        self._at: dict[int, int] = {}
        self._faint = QColor()

    def set_rows(self, rows: Sequence[Row]) -> bool:
        """Replace the rows; True when other segments are there than before, so that selection and order are lost."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows, self._at = list(rows), {row.id: i for i, row in enumerate(rows)}
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, POINTS))
        return not same

    def set_faint(self, colour: QColor) -> None:
        """Colour of the text of hidden segments, and of what the model would say."""
        self._faint = colour

    def row_of(self, segment: int) -> int | None:
        """Where a segment stands."""
        return self._at.get(segment)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Segment"), tr("Label"), tr("Points"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == LABEL and orientation == Qt.Orientation.Horizontal:
            return tr("Your label. Faint, with a question mark: what the model would say, which counts for nothing yet")
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # the arrow of the order stands at the right
        return left if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return (row.name, row.label, row.points)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name or str(row.id), row.said, f"{row.points:,}")[column]
        if role == SORT:
            said = f"1{row.guess}" if row.guessed else f"0{row.label}"  # the user's come first, then the model's
            return row.points if column == POINTS else natural((row.name or str(row.id), said)[column])
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            return Qt.CheckState.Unchecked if row.hidden else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole and column != POINTS:
            colour = (row.colour, row.label_colour)[column]
            return None if colour is None else swatch(QColor.fromRgbF(*colour).name())
        faint = row.hidden or (column == LABEL and not row.label)
        if role == Qt.ItemDataRole.ForegroundRole and faint:
            return self._faint
        if role == Qt.ItemDataRole.FontRole and faint:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = [row.title, row.label_in_words, tr("{count:,} points").format(count=row.points)]
            return ", ".join([*parts, tr("hidden")] if row.hidden else parts)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            self.shown.emit(row.id, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and column != POINTS and str(value) != (row.name, row.label)[column]:
            (self.renamed if column == NAME else self.labelled).emit(row.id, str(value))
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.column() == POINTS else flags | Qt.ItemFlag.ItemIsEditable


class SegmentFilter(QSortFilterProxyModel):
    """Sorts numbers as numbers, and keeps rows of a kind with a text in their name or label."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._text, self._kind = "", ALL
        self.setSortRole(SORT)

    def keep(self, text: str, kind: str) -> None:
        """Show rows with this text of this kind: ALL, UNLABELLED, LABELLED or HIDDEN."""
        self._text, self._kind = text.strip().casefold(), kind
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row = self.sourceModel().rows[source_row]
        if (self._kind == UNLABELLED and row.label) or (self._kind == LABELLED and not row.label):
            return False
        if self._kind == HIDDEN and not row.hidden:
            return False
        return self._text in f"{row.title}\n{row.label or row.guess}".casefold()


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == POINTS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def natural(text: str) -> str:
    """A text to sort by: "segment 9" before "segment 10"."""
    return re.sub(r"\d+", lambda number: number.group().zfill(9), text.casefold())
