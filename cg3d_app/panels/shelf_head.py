"""Which shape library is open, what is being done to it, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr

MORE = ("library.open", "library.build", "library.update", "library.again", "library.folder")


class ShelfHead(QWidget):
    """The libraries to choose from, a line about the one that is open, and the work on it with its report."""

    library_asked = Signal(str)  # path, as given to ``show_libraries``
    cancelled = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.libraries = QComboBox()
        self.libraries.setAccessibleName(tr("Shape library"))
        self.libraries.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.libraries.setMinimumContentsLength(8)
        self.libraries.setItemDelegate(QStyledItemDelegate(self.libraries))  # the one of combos ignores the style sheet
        self.libraries.activated.connect(lambda row: self.library_asked.emit(self.libraries.itemData(row)))
        self.more = QToolButton(text="⋯", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(tr("Open, build and update libraries"))
        self.more.setToolTip(tr("Open, build and update libraries"))
        self.more.setObjectName("tight")
        menu = QMenu(self.more)
        menu.addActions([actions[name] for name in MORE])
        self.more.setMenu(menu)
        self.about, self.trouble, self.report = (QLabel(wordWrap=True) for _ in range(3))
        for label, name in ((self.about, "sideNote"), (self.trouble, "troubleNote"), (self.report, "sideNote")):
            label.setObjectName(name)
        self.working = _Working()
        self.working.button.clicked.connect(self.cancelled)
        self.failed_button = QPushButton(flat=True, checkable=True)
        self.failed_button.setObjectName("linkButton")
        self.failed_button.toggled.connect(self._show_failed)
        self.failed = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.failed.setObjectName("failedFiles")
        self.failed.setAccessibleName(tr("Files that could not be read"))
        self.failed.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.failed.setFixedHeight(92)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.libraries, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(row)
        for widget in (self.about, self.trouble, self.working, self.report):
            column.addWidget(widget)
        column.addWidget(self.failed_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.failed)
        self.show_report("", ())
        self.show_trouble("")
        self.end_work()

    def show_libraries(self, choices: list[tuple[str, str]], current: str | None) -> None:
        """What may be opened: (path, title), and which of them is."""
        self.libraries.clear()
        for path, title in choices:
            self.libraries.addItem(title, path)
            self.libraries.setItemData(self.libraries.count() - 1, path, Qt.ItemDataRole.ToolTipRole)
        self.libraries.setCurrentIndex(self.libraries.findData(current))

    def show_about(self, text: str, tip: str = "") -> None:
        """A line about the library that is open."""
        self.about.setText(text)
        self.about.setToolTip(tip)

    def show_trouble(self, text: str) -> None:
        """A line about what is wrong with it, or none."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def show_report(self, text: str, failed: tuple[str, ...] | list[str]) -> None:
        """What came of the work, and a line about each file that failed."""
        self.report.setText(text)
        self.report.setVisible(bool(text))
        self.failed_button.setChecked(False)
        files = tr("the file") if len(failed) == 1 else tr("the {count:,} files").format(count=len(failed))
        self.failed_button.setText(tr("See {files} that could not be read").format(files=files))
        self.failed_button.setVisible(bool(failed))
        self.failed.setPlainText("\n".join(failed))
        self.failed.hide()

    def begin_work(self, title: str) -> None:
        """Show that work goes on, and the way to stop it."""
        self.working.begin(title)

    def report_work(self, stage: str, fraction: float) -> None:
        """How far the stage is, 0..1."""
        self.working.report(stage, fraction)

    def end_work(self) -> None:
        """It goes on no more."""
        self.working.hide()

    def _show_failed(self, shown: bool) -> None:
        self.failed.setVisible(shown)


class _Working(QWidget):
    """Title and stage, a bar, and a button to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setObjectName("sideNote")
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setAccessibleName(tr("Progress of the shape library"))
        self.button = QPushButton(tr("Stop"))
        self.button.setAccessibleName(tr("Stop the work on the shape library"))
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.text)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addLayout(left, 1)
        row.addWidget(self.button)
        self._title = ""

    def begin(self, title: str) -> None:
        self._title = title
        self.text.setText(f"{title}…")
        self.bar.setRange(0, 0)
        self.show()

    def report(self, stage: str, fraction: float) -> None:
        known = fraction > 0
        self.text.setText(f"{self._title}: {stage}" + (f", {fraction:.0%}" if known else "…"))
        self.bar.setRange(0, 1000 if known else 0)
        self.bar.setValue(round(1000 * min(fraction, 1.0)))
