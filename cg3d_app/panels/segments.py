"""All segments of the scan as a table: swatch, name, label, points; sorted, filtered, several chosen at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cg3d_app.glyphs import swatch
from cg3d_app.i18n import tr

Colour = tuple[float, float, float]
Index = QModelIndex | QPersistentModelIndex
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

    @property
    def title(self) -> str:
        """What to call it where nothing else says that it is a segment."""
        return self.name or tr("segment {number}").format(number=self.id)


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
        """Colour of the text of hidden segments."""
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
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return (row.name, row.label, row.points)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name or str(row.id), row.label, f"{row.points:,}")[column]
        if role == SORT:
            return row.points if column == POINTS else natural((row.name or str(row.id), row.label)[column])
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            return Qt.CheckState.Unchecked if row.hidden else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole and column != POINTS:
            colour = (row.colour, row.label_colour)[column]
            return None if colour is None else swatch(QColor.fromRgbF(*colour).name())
        if role == Qt.ItemDataRole.ForegroundRole and row.hidden:
            return self._faint
        if role == Qt.ItemDataRole.FontRole and row.hidden:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = [row.title, row.label or tr("no label"), tr("{count:,} points").format(count=row.points)]
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
        return self._text in f"{row.title}\n{row.label}".casefold()


class SegmentTable(QTableView):
    """The table. What is chosen in it is told by ``chosen``; ``choose`` chooses without telling."""

    chosen = Signal(object)  # ids, list of int
    go_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segmentTable")
        self.setAccessibleName(tr("All segments"))
        self.rows = SegmentModel(self)
        self.kept = SegmentFilter(self)
        self.kept.setSourceModel(self.rows)
        self.setModel(self.kept)
        self._busy = self._held_back = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # the command "Rename" edits
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMinimumHeight(110)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(50)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(POINTS, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(POINTS, 70)
        self.setSortingEnabled(True)
        self.sortByColumn(POINTS, Qt.SortOrder.DescendingOrder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.go_asked.emit(self._id(index)))

    def show_rows(self, rows: Sequence[Row], chosen: Iterable[int]) -> None:
        """Replace the rows and what is chosen; where the list stands is kept."""
        at, place = self.current_id(), self.verticalScrollBar().value()
        self._busy = True
        anew = self.rows.set_rows(rows)
        self._busy = False
        if anew:
            self._make_current(at)
            self.verticalScrollBar().setValue(place)
        self.choose(chosen, follow=False)

    def keep(self, text: str, kind: str) -> None:
        """Show only rows with this text of this kind; what is chosen stays so."""
        chosen = self.chosen_ids()
        self._busy = True
        self.kept.keep(text, kind)
        self._busy = False
        self.choose(chosen, follow=False)

    def choose(self, segments: Iterable[int], follow: bool = True) -> None:
        """Mark these rows; with ``follow`` the first of them comes into sight."""
        wanted = set(segments)
        if wanted == set(self.chosen_ids()):
            return
        rows = [i for i in range(self.kept.rowCount()) if self._id(self.kept.index(i, 0)) in wanted]
        selection = QItemSelection()
        for first, last in runs(rows):
            selection.select(self.kept.index(first, 0), self.kept.index(last, POINTS))
        self._busy = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows and follow:
            self.selectionModel().setCurrentIndex(
                self.kept.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.scrollTo(self.kept.index(rows[0], 0))
        self._busy = False

    def chosen_ids(self) -> list[int]:
        """Segments of the marked rows."""
        return [self._id(index) for index in self.selectionModel().selectedRows()]

    def current_id(self) -> int | None:
        """The segment of the row that has the keyboard."""
        return self._id(self.currentIndex()) if self.currentIndex().isValid() else None

    def edit_cell(self, segment: int, column: int) -> bool:
        """Let the user type into a cell; False when its row is not shown."""
        row = self.rows.row_of(segment)
        index = NO_INDEX if row is None else self.kept.mapFromSource(self.rows.index(row, column))
        if not index.isValid():
            return False
        self.scrollTo(index)
        self.setFocus()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.edit(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.go_asked.emit(self._id(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._held_back:
            self._held_back = False
            self.chosen.emit(self.chosen_ids())

    def _tell(self) -> None:
        if self._busy:
            return
        # Dragging over fifty rows is one choice, and one step to undo.
        self._held_back = self.state() == QAbstractItemView.State.DragSelectingState
        if not self._held_back:
            self.chosen.emit(self.chosen_ids())

    def _make_current(self, segment: int | None) -> None:
        row = None if segment is None else self.rows.row_of(segment)
        if row is not None:
            index = self.kept.mapFromSource(self.rows.index(row, 0))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _id(self, index: Index) -> int:
        return self.rows.rows[self.kept.mapToSource(index).row()].id


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == POINTS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def natural(text: str) -> str:
    """A text to sort by: "segment 9" before "segment 10"."""
    return re.sub(r"\d+", lambda number: number.group().zfill(9), text.casefold())


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours in ascending rows."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
