"""The tab of named files: which labels, the work in progress, the rows, and the chosen one at large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.named import Named
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.labels_editor import LabelsEditor
from cg3d_app.panels.naming_details import NamedDetails, more_button
from cg3d_app.panels.naming_list import NAMED, ROW_HEIGHT, NamedDelegate, NamedModel
from cg3d_app.theme import Theme

FILTERED_FROM = 20  # rows: fewer are seen at a glance
FEW = 3  # rows
CHOSEN = ("name.like", "name.find", "name.open")
MUCH = (1 << 24) - 1  # Qt's own "no limit"


class NamingPanel(QWidget):
    """Rows in, wishes out."""

    chosen = Signal(object)  # Named, or None
    labels_asked = Signal(str)  # key of a list
    edit_asked = Signal()
    cancelled = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.headline = QLabel(wordWrap=True)
        self.headline.setObjectName("headline")
        self.note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.note.setObjectName("sideNote")
        self.labels = QComboBox()
        self.labels.setAccessibleName(tr("Labels to name among"))
        self.labels.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.labels.setMinimumContentsLength(8)
        self.labels.activated.connect(lambda row: self.labels_asked.emit(self.labels.itemData(row)))
        self.edit = QToolButton(text=tr("Edit"))
        self.edit.setObjectName("chip")
        self.edit.setAccessibleName(tr("Edit the labels"))
        self.edit.setToolTip(tr("Make a list of labels of your own out of this one"))
        self.edit.clicked.connect(self.edit_asked)
        among = QLabel(tr("Among"))
        among.setObjectName("sideNote")
        labels = QHBoxLayout()
        labels.addWidget(among)
        labels.addWidget(self.labels, 1)
        labels.addWidget(self.edit)
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setAccessibleName(tr("Naming"))
        self.bar.setFixedHeight(6)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setAccessibleName(tr("Stop naming"))
        self.stop.clicked.connect(self.cancelled)
        self.working = QWidget()
        working = QHBoxLayout(self.working)
        working.setContentsMargins(0, 0, 0, 0)
        working.addWidget(self.bar, 1)
        working.addWidget(self.stop)
        self.filter = QLineEdit(placeholderText=tr("Only names and files with…"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Show only rows with these letters"))
        self.model, self.shown = NamedModel(self), QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter.textChanged.connect(self.shown.setFilterFixedString)
        self.delegate = NamedDelegate(self)
        self.list = QListView(mouseTracking=True, uniformItemSizes=True)
        self.list.setObjectName("resultList")
        self.list.setAccessibleName(tr("Named files"))
        self.list.setModel(self.shown)
        self.list.setItemDelegate(self.delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(40)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(lambda index: actions["name.open"].trigger())
        self._menu = QMenu(self)
        self._menu.addActions([actions[name] for name in CHOSEN])
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.details = NamedDetails(actions)
        self.splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.splitter.setHandleWidth(8)
        self.splitter.setObjectName("plainSplitter")
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.details)
        self.splitter.setSizes([220, 300])
        foot = QHBoxLayout()
        self.files = bind(QPushButton(tr("Name files…")), actions["name.files"])
        foot.addWidget(self.files)
        foot.addWidget(bind(QPushButton(tr("Export…")), actions["name.export"]))
        foot.addWidget(
            more_button(actions, ("name.folder", "name.copy", "name.clear"), tr("More to do with named files"))
        )
        foot.addStretch()
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(14, 14, 10, 8)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.note)
        column.addLayout(labels)
        column.addWidget(self.working)
        column.addWidget(self.filter)
        column.addWidget(self.splitter, 1)
        self.space = QWidget()
        column.addWidget(self.space, 1)  # what an empty list leaves
        column.addLayout(foot)
        self.editor = LabelsEditor()
        self.stack = QStackedLayout(self)
        self.stack.addWidget(rows)
        self.stack.addWidget(self.editor)
        self.show_working(None)
        self.show_state(tr("Name single objects"), "")

    # ---- what is shown ---------------------------------------------------------------------------

    def dress(self, theme: Theme) -> None:
        """Another theme."""
        self.delegate.theme = self.details.theme = theme
        self.list.viewport().update()

    def show_labels(self, choices: Sequence[tuple[str, str]], key: str) -> None:
        """The lists to choose from, (key, words) each, and the one in use."""
        self.labels.clear()
        for value, words in choices:
            self.labels.addItem(words, value)
        self.labels.setCurrentIndex(self.labels.findData(key))

    def show_state(self, headline: str, note: str) -> None:
        """What there is, in two lines."""
        self.headline.setText(headline)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        count = len(self.model.rows)
        for widget in (self.splitter, self.details):
            widget.setVisible(count > 0)
        # A few rows take no more than they need.
        self.list.setMaximumHeight(count * ROW_HEIGHT + 4 if 0 < count <= FEW else MUCH)
        self.space.setVisible(count == 0)
        self.files.setProperty("primary", count == 0)  # what there is to do
        self.files.style().polish(self.files)
        self.filter.setVisible(count >= FILTERED_FROM or bool(self.filter.text()))

    def show_working(self, fraction: float | None) -> None:
        """How far the work is, 0..1, negative when nobody knows; None: there is none."""
        self.working.setVisible(fraction is not None)
        if fraction is not None:
            self.bar.setRange(0, 0 if fraction < 0 else 1000)
            self.bar.setValue(round(1000 * fraction))

    def show_editor(self, names: Sequence[str] | None) -> None:
        """Edit these labels in the place of the rows; None: the rows again."""
        if names is None and self.stack.currentIndex() == 1:
            self.stack.setCurrentIndex(0)
            self.edit.setFocus()
        elif names is None:
            return
        else:
            self.stack.setCurrentIndex(1)
            self.editor.edit(names)

    # ---- rows --------------------------------------------------------------------------------------

    @property
    def current(self) -> Named | None:
        """The chosen row."""
        return self.list.currentIndex().data(NAMED) if self.list.currentIndex().isValid() else None

    def choose(self, row: int) -> None:
        """Choose a row, in the order in which they came."""
        if not self.shown.mapFromSource(self.model.index(row)).isValid():
            self.filter.clear()
        self.list.setCurrentIndex(self.shown.mapFromSource(self.model.index(row)))

    def _show_menu(self, where: QPoint) -> None:
        if self.list.indexAt(where).isValid():
            self._menu.popup(self.list.viewport().mapToGlobal(where))

    def _chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        self.chosen.emit(now.data(NAMED) if now.isValid() else None)
