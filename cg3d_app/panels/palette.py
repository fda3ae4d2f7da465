"""Everything that can be done, found by typing a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.fuzzy import rank
from cg3d_app.i18n import tr
from cg3d_app.panels.overlay import Overlay
from cg3d_app.theme import DARK, Theme

ENTRY = int(Qt.ItemDataRole.UserRole) + 1
ROW = 34
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Entry:
    """One thing that can be done, as it is shown."""

    id: str
    text: str
    menu: str
    keys: str = ""
    tip: str = ""
    enabled: bool = True


def matching(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Those that fit what was typed: what can be done now first, then the best fit; in their order where nothing is typed.

    What explains them counts where nothing is called so.
    """
    found = _fitting(entries, typed, lambda entry: f"{entry.text} {entry.menu}")
    found = found or _fitting(entries, typed, lambda entry: f"{entry.text} {entry.menu} {entry.tip}")
    return [entry for *_, entry in sorted(found, key=lambda fit: fit[:2])]


def _fitting(entries: Sequence[Entry], typed: str, about: Callable[[Entry], str]) -> list[tuple[bool, float, Entry]]:
    found = []
    for entry in entries:
        own, whole = rank(typed, entry.text), rank(typed, about(entry), loose=False)
        score = own + 10 if own is not None else whole  # the name itself counts for more than what is about it
        if score is not None:
            found.append((not entry.enabled, -score if typed.strip() else 0.0, entry))
    return found


class EntryModel(QAbstractListModel):
    """The entries that fit."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        kept = Qt.ItemFlag.ItemIsSelectable
        return kept | Qt.ItemFlag.ItemIsEnabled if self.entries[index.row()].enabled else kept

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.text, entry.menu, entry.keys) if part)
        return entry.tip if role == Qt.ItemDataRole.ToolTipRole else None


class EntryDelegate(QStyledItemDelegate):
    """A row: what it does and where it is in the menus on the left, its keys on the right."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme: Theme = DARK

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(220, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, theme = index.data(ENTRY), self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(box, 6, 6)
        inner, middle = box.adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.text if entry.enabled else theme.faint))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, entry.text)
        painter.setPen(QColor(theme.faint))
        beside = inner.adjusted(painter.fontMetrics().horizontalAdvance(entry.text) + 12, 0, 0, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | middle, entry.menu)
        painter.setPen(QColor(theme.accent if entry.enabled else theme.faint))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, entry.keys)
        painter.restore()


class Palette(Overlay):
    """A field and the list of what fits. The focus stays in the field; arrows move in the list, Enter does it."""

    chosen = Signal(str)  # an entry's id

    def __init__(self, window: QWidget):
        super().__init__(window, 620, 440)
        self.setAccessibleName(tr("Commands"))
        self.field = QLineEdit(placeholderText=tr("What do you want to do?"))
        self.field.setAccessibleName(tr("What do you want to do?"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.model, self.delegate = EntryModel(self), EntryDelegate(self)
        self.list = QListView(uniformItemSizes=True)
        self.list.setObjectName("resultList")
        self.list.setAccessibleName(tr("Commands that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.clicked.connect(lambda index: self._choose(index))
        self.nothing = QLabel(tr("Nothing here is called that"), alignment=Qt.AlignmentFlag.AlignCenter)
        self.nothing.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self._entries: list[Entry] = []

    def offer(self, entries: list[Entry]) -> None:
        """Open with these to choose from."""
        self._entries = entries
        self.field.clear()
        self._filter()
        self.open(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in MOVES:
                QListView.keyPressEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        self.model.show(matching(self._entries, self.field.text()))
        self.list.setCurrentIndex(self.model.index(0))
        self.nothing.setVisible(not self.model.entries)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if entry is not None and entry.enabled:
            self.dismiss()
            self.chosen.emit(entry.id)
