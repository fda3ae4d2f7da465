"""The tab of segments: give what is selected a label, do things to it, see all segments, keep and export the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.focus import give_back
from cg3d_app.panels.segment_rows import ALL, HIDDEN, LABELLED, UNLABELLED
from cg3d_app.panels.segments import SegmentTable

MOST_LETTERS = 200  # of a label
MORE = ("labels.carve", "labels.name", "labels.rename", "labels.unlabel", "labels.hide_others", "labels.remove")
MORE_TO_ALL = ("labels.show_all", "labels.name_sure", "labels.claim", "labels.all", "labels.same", "labels.invert")


class LabelPanel(QWidget):
    """Headline, label field, buttons, filter and table, which scroll where they must; under them the work as a whole."""

    assigned = Signal(str)  # a label for what is selected
    shown = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self.headline, self.note = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.headline.setObjectName("headline")
        self.headline.setAccessibleName(tr("Selection"))
        self.note.setObjectName("sideNote")
        self.label = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.label.setAccessibleName(tr("Label of what is selected"))
        self.label.setSizePolicy(self.label.sizePolicy().Policy.Expanding, self.label.sizePolicy().Policy.Fixed)
        self.label.setMinimumContentsLength(6)
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field = QLineEdit()  # ours: what Qt makes for the box by itself was once gone from under us
        self.label.setLineEdit(self.field)
        self.field.setMaxLength(MOST_LETTERS)
        self.field.setPlaceholderText(tr("Label, for example: chair"))
        self.field.setAccessibleName(self.label.accessibleName())
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.label.setCompleter(completer)
        self.assign = QPushButton(tr("Assign"))
        self.assign.setProperty("primary", True)
        self.assign.setAccessibleName(tr("Assign the label"))
        self.field.returnPressed.connect(self._assign)
        self.label.textActivated.connect(lambda _: self._assign())
        self.assign.clicked.connect(self._assign)
        self.label.installEventFilter(self)  # it takes the keys and hands them on to its field

        self.search = QLineEdit(placeholderText=tr("Filter by name or label"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Filter the segments by name or label"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Which segments to list"))
        for text, kind in (
            (tr("All"), ALL), (tr("No label"), UNLABELLED), (tr("Labelled"), LABELLED), (tr("Hidden"), HIDDEN),
        ):  # fmt: skip
            self.kind.addItem(text, kind)
        self.kind.setMinimumContentsLength(6)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.table = SegmentTable()
        self.search.textChanged.connect(self._keep)
        self.kind.currentIndexChanged.connect(self._keep)

        self.count = QLabel(wordWrap=True)
        self.count.setObjectName("sideNote")
        body = QWidget()
        self.scroll = QScrollArea()
        self.scroll.setWidget(body)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 14, 10, 0)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.note)
        column.addLayout(_row(self.label, self.assign, stretch=self.label))
        own = QLabel(tr("The scan's file has labels."), wordWrap=True)
        own.setObjectName("sideNote")
        take = bind(QPushButton(tr("Take them over")), actions["labels.adopt"])
        take.setProperty("compact", True)
        self.own = QWidget()
        row = _row(own, take, stretch=own)
        row.setContentsMargins(0, 0, 0, 0)
        self.own.setLayout(row)
        column.addWidget(self.own)
        words = {"merge": tr("Merge"), "split": tr("Split"), "cut": tr("Cut"), "hide": tr("Hide")}
        buttons = [bind(QToolButton(text=text), actions[f"labels.{name}"]) for name, text in words.items()]
        for button in buttons:
            button.setProperty("compact", True)
        column.addLayout(_row(*buttons, self._more(actions), spacing=2))
        column.addLayout(_row(self.search, self.kind, stretch=self.search))
        column.addWidget(self.table, 1)
        save = bind(QPushButton(tr("Save")), actions["labels.save"])
        export = bind(QPushButton(tr("Export…")), actions["labels.export"])
        foot = _row(self.count, save, export, stretch=self.count)  # in sight however low the window is
        foot.setContentsMargins(14, 6, 10, 8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.scroll, 1)
        whole.addLayout(foot)
        self.show_selection("", "", "")

    # ---- what is shown -------------------------------------------------------------------------------

    def show_selection(self, headline: str, note: str, label: str) -> None:
        """Say what is selected; ``label``: what all of it is labelled, "" otherwise."""
        self.headline.setText(headline)
        self.headline.setAccessibleDescription(headline)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if not self.field.hasFocus():
            self.label.setEditText(label)

    def show_own(self, there: bool) -> None:
        """Offer the labels of the scan's own file, or not."""
        self.own.setVisible(there)

    def show_labels(self, used: Sequence[str], known: Sequence[str]) -> None:
        """Offer labels: those used so far to choose from, these and the known names while typing."""
        text = self.field.text()
        if [self.label.itemText(i) for i in range(self.label.count())] != list(used):
            self.label.blockSignals(True)
            self.label.clear()
            self.label.addItems(list(used))
            self.label.setEditText(text)
            self.label.blockSignals(False)
        if (all_names := list(dict.fromkeys([*used, *known]))) != self._known.stringList():
            self._known.setStringList(all_names)

    def set_ready(self, ready: bool) -> None:
        """Allow labels or not (nothing is selected)."""
        self.assign.setEnabled(ready)
        if not ready:
            self.label.setEditText("")

    def suggest(self, label: str) -> None:
        """Put a label into the field; Enter takes it."""
        self.label.setEditText(label)
        self.field.selectAll()

    def list_all(self) -> None:
        """Filter nothing."""
        self.search.clear()
        self.kind.setCurrentIndex(0)

    def begin(self) -> None:
        """Put the cursor into the label field; Enter and Esc give the keyboard back to where it was."""
        if not self.field.hasFocus():
            self._came_from = QApplication.focusWidget()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # ---- inside --------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.label and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._give_back()
                return True
        return super().eventFilter(watched, event)

    def _assign(self) -> None:
        if self.assign.isEnabled():
            self.assigned.emit(self.field.text())
            self._give_back()

    def _give_back(self) -> None:
        """The keyboard goes back to the view or the list that it came from."""
        back, self._came_from = self._came_from, None
        if self.field.hasFocus():
            give_back(back)

    def _keep(self) -> None:
        self.table.keep(self.search.text(), self.kind.currentData())

    def _more(self, actions: Actions) -> QToolButton:
        button = QToolButton(text="⋯", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(tr("More to do with segments"))
        button.setToolTip(button.accessibleName())
        menu = QMenu(button)
        menu.addActions([actions[name] for name in MORE])
        menu.addSeparator()
        menu.addActions([actions[name] for name in MORE_TO_ALL])
        button.setMenu(menu)
        return button


def _row(*widgets: QWidget, stretch: QWidget | None = None, spacing: int = 8) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget, int(widget is stretch))
    if stretch is None:
        row.addStretch()
    return row
