"""The tab of the shape library: what to look for, in what part of it, and what was found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.gallery import Gallery
from cg3d_app.panels.shelf_details import ShelfDetails
from cg3d_app.panels.shelf_head import ShelfHead
from cg3d_app.theme import Theme

NUMBERS = (12, 24, 48, 96, 192)
CHOSEN = ("library.find", "library.like", "library.name", "library.scan", "library.show", "library.copy")


class ShelfPanel(QScrollArea):
    """From top to bottom: the library, the question, the filter, the gallery, the chosen shape."""

    shown = Signal()
    words_asked = Signal(str)
    narrowed = Signal()  # another category, folder or number
    forgotten = Signal()  # the question: everything is to be shown again

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("plainScroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.head, self.gallery, self.details = ShelfHead(actions), Gallery(), ShelfDetails(actions)
        self.field = QLineEdit(placeholderText=tr("Search shapes, for example: chair"))
        self.field.setObjectName("sideField")
        self.field.setAccessibleName(tr("Search the shape library by words"))
        self.field.setMaxLength(300)
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._ask)
        self.ways = [
            bind(QPushButton(text), actions[name])
            for name, text in (
                ("library.picture", tr("picture…")),
                ("library.shape", tr("shape…")),
                ("library.segment", tr("segment")),
            )
        ]
        self.categories, self.folders, self.number = QComboBox(), QComboBox(), QComboBox()
        for combo, name in (
            (self.categories, tr("Category of the shapes")),
            (self.folders, tr("Folder of the shapes")),
            (self.number, tr("How many shapes to show")),
        ):
            combo.setAccessibleName(name)
            combo.setToolTip(name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(3)
            combo.setMaxVisibleItems(16)
            combo.setItemDelegate(QStyledItemDelegate(combo))  # the one of combos ignores the style sheet
            combo.activated.connect(lambda _: self.narrowed.emit())
        for count in NUMBERS:
            self.number.addItem(str(count), count)
        self.number.setCurrentIndex(1)
        self.headline, self.note, self.empty = (QLabel(wordWrap=True) for _ in range(3))
        self.headline.setObjectName("shelfHeadline")
        self.headline.setAccessibleName(tr("What the gallery shows"))
        self.note.setObjectName("sideNote")
        self.empty.setObjectName("sideNote")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.all = QPushButton(tr("Show all"))
        self.all.setAccessibleName(tr("Forget the search and show all shapes"))
        self.all.setObjectName("linkButton")
        self.all.setFlat(True)
        self.all.clicked.connect(self.forgotten)
        self._menu = QMenu(self)
        self._menu.addActions([actions[name] for name in CHOSEN])
        self.gallery.menu_asked.connect(self._menu.popup)
        self._arrange()
        self.show_choices({}, {})

    def _arrange(self) -> None:
        ways, filters, top = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        by = QLabel(tr("or by a"))
        by.setObjectName("quiet")
        ways.setSpacing(6)
        ways.addWidget(by)
        for button in self.ways:
            button.setObjectName("chip")
            ways.addWidget(button)
        ways.addStretch()
        filters.setSpacing(6)
        filters.addWidget(self.categories, 3)
        filters.addWidget(self.folders, 3)
        filters.addWidget(self.number, 1)
        top.addWidget(self.headline, 1)
        top.addWidget(self.all, 0, Qt.AlignmentFlag.AlignTop)
        place = QWidget()
        self.stack = QStackedLayout(place)
        self.stack.addWidget(self.gallery)
        self.stack.addWidget(self.empty)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 12, 8, 10)
        column.setSpacing(7)
        column.addWidget(self.head)
        column.addWidget(self.field)
        for row in (ways, filters, top):
            column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(place, 1)
        column.addWidget(self.details)
        self.setWidget(inner)

    # ---- what is shown -----------------------------------------------------------------------------

    def show_choices(self, categories: dict[str, int], folders: dict[str, int]) -> None:
        """What the search can be narrowed to: names with their counts. Nothing is chosen."""
        for combo, counts, everything in (
            (self.categories, categories, tr("All categories")),
            (self.folders, folders, tr("All folders")),
        ):
            combo.clear()
            combo.addItem(everything, None)
            for name, count in sorted(counts.items()):
                combo.addItem(f"{name or tr('no category')}  ({count:,})", name)
        self.categories.setEnabled(len(categories) > 1)
        self.folders.setVisible(bool(folders))

    def show_hits(self, headline: str, note: str, hits: list[Any], asked: bool) -> None:
        """What was found; ``asked``: by a search, which can be forgotten."""
        self.headline.setText(headline)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.all.setVisible(asked)
        self.gallery.show_hits(hits)
        self.details.setVisible(bool(hits))
        self.stack.setCurrentIndex(0)

    def show_nothing(self, headline: str, text: str) -> None:
        """There is nothing to show, and what can be done about it."""
        self.show_hits(headline, "", [], False)
        self.empty.setText(text)
        self.stack.setCurrentIndex(1)

    def reveal(self) -> None:
        """Bring the gallery into sight where the tab is low."""
        self.ensureWidgetVisible(self.gallery, 0, 0)

    def dress(self, theme: Theme) -> None:
        """Another theme."""
        self.gallery.delegate.theme = theme
        self.gallery.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _ask(self) -> None:
        words = self.field.text().strip()
        if words:
            self.words_asked.emit(words)
        else:
            self.forgotten.emit()
