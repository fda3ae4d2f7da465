"""All segments of the scan as a table: swatch, name, label, points; sorted, filtered, several chosen at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from cg3d_app.i18n import tr
from cg3d_app.panels.segment_rows import LABEL, NAME, NO_INDEX, POINTS, Index, Row, SegmentFilter, SegmentModel


class Typing(QStyledItemDelegate):
    """Fills a cell's field once: what is being typed stays when labels come in meanwhile."""

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not editor.property("filled"):
            editor.setProperty("filled", True)
            super().setEditorData(editor, index)


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
        self.setItemDelegate(Typing(self))
        self._busy = self._held_back = False
        self._followed: set[int] = set()  # what came into sight when it was chosen
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
        if wanted != set(self.chosen_ids()):
            self._mark(wanted)
        if follow and wanted != self._followed:
            self._followed = wanted
            if rows := self._marked():
                self.selectionModel().setCurrentIndex(
                    self.kept.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
                )
            self._follow()

    def to_top(self) -> None:
        """Another scan: the list stands where it begins."""
        self._followed = set()
        self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        # A tab that scrolls and has words that wrap is never lower than its hints: the list takes what is left instead.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            self._follow()  # a list that was not shown yet, or is lower now

    def _follow(self) -> None:
        """Bring the first marked row into sight, unless one of them is."""
        rows, shown = self._marked(), self.viewport().rect()
        if rows and not any(shown.contains(self.visualRect(self.kept.index(row, 0))) for row in rows):
            self.scrollTo(self.kept.index(rows[0], 0))

    def _marked(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _mark(self, wanted: set[int]) -> None:
        rows = [i for i in range(self.kept.rowCount()) if self._id(self.kept.index(i, 0)) in wanted]
        selection = QItemSelection()
        for first, last in runs(rows):
            selection.select(self.kept.index(first, 0), self.kept.index(last, POINTS))
        self._busy = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
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
        self._followed = set(self.chosen_ids())  # it is under the user's eyes
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


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours in ascending rows."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
