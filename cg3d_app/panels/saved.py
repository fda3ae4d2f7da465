"""The card of saved questions: asked with Enter, renamed with F2, forgotten with Del, or by a right click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.i18n import tr
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.overlay import Overlay
from cg3d_app.questions import Question

QUESTION = int(Qt.ItemDataRole.UserRole) + 1
OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete)  # which the window has other uses for


class SavedCard(Overlay):
    """A list over the window, of what can be asked again in any scan."""

    chosen = Signal(object)  # a Question
    renamed = Signal(object, str)  # a Question, and what to call it; "": by its words
    forgotten = Signal(object)  # a Question

    def __init__(self, window: QWidget, save: QAction):
        super().__init__(window, 460, 380)
        self.setAccessibleName(tr("Saved questions"))
        title = QLabel(tr("Saved questions"))
        title.setObjectName("headline")
        self.list = QListWidget()
        self.list.setObjectName("savedList")
        self.list.setAccessibleName(tr("Saved questions"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.itemActivated.connect(self._ask)
        self.list.itemClicked.connect(self._ask)
        self.list.itemChanged.connect(self._named)
        self.list.installEventFilter(self)
        self.hint = QLabel(wordWrap=True)
        self.hint.setObjectName("sideNote")
        self.save = bind(QPushButton(tr("Save this question")), save)
        self.save.clicked.connect(self.list.setFocus)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def show_saved(self, questions: Sequence[Question]) -> None:
        """List these; the row that was chosen stays so."""
        row = max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for question in questions:
            item = QListWidgetItem(question.title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(QUESTION, question)
            item.setToolTip(str(question))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(questions) - 1))
        self.list.blockSignals(False)
        nothing = tr("Nothing is saved yet. The star beside an answer saves its question.")
        self.hint.setText(tr("Enter asks  ·  F2 renames  ·  Del forgets") if questions else nothing)

    def rename(self) -> None:
        """Let the user type what to call the chosen one."""
        if (item := self.list.currentItem()) is not None:
            self.list.editItem(item)

    def forget(self) -> None:
        """The chosen one is not wanted any more."""
        if (item := self.list.currentItem()) is not None:
            self.forgotten.emit(item.data(QUESTION))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self.rename() if event.key() == Qt.Key.Key_F2 else self.forget()
            return True
        return super().eventFilter(watched, event)

    def _ask(self, item: QListWidgetItem) -> None:
        if self.isHidden():  # the same click, told twice
            return
        self.dismiss()
        self.chosen.emit(item.data(QUESTION))

    def _named(self, item: QListWidgetItem) -> None:
        question, name = item.data(QUESTION), " ".join(item.text().split())
        QTimer.singleShot(0, self, lambda: self.renamed.emit(question, name))  # the list is still in the middle of it

    def _menu(self, where: QPoint) -> None:
        item = self.list.itemAt(where) or self.list.currentItem()
        if item is None:
            return
        self.list.setCurrentItem(item)
        menu = QMenu(self.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Ask"), lambda: self._ask(item))
        menu.addAction(tr("Rename…") + "\tF2", self.rename)
        menu.addAction(tr("Forget") + "\tDel", self.forget)
        menu.popup(self.list.viewport().mapToGlobal(where))
