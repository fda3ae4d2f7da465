"""Labels of one's own: a plain text, one name a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cg3d_app.i18n import tr


class LabelsEditor(QWidget):
    """Shown in the place of the list while labels are edited."""

    used = Signal(object)  # list of names
    left = Signal()
    load_asked = Signal()
    save_asked = Signal(object)  # list of names

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        title = QLabel(tr("Labels of your own"))
        title.setObjectName("headline")
        note = QLabel(
            tr("One name a line, in plain words: “office chair”. What follows a # is left out."), wordWrap=True
        )
        note.setObjectName("sideNote")
        self.text = QPlainTextEdit(tabChangesFocus=True)
        self.text.setObjectName("labelsText")
        self.text.setAccessibleName(tr("Labels, one a line"))
        self.text.setPlaceholderText("chair\ntable\nlamp")
        self.text.textChanged.connect(self._count)
        self.count = QLabel()
        self.count.setObjectName("sideNote")
        self.load, self.save = QPushButton(tr("Load…")), QPushButton(tr("Save…"))
        self.use, self.back = QPushButton(tr("Use these")), QPushButton(tr("Back"))
        self.use.setProperty("primary", True)
        for button, tip in ((self.load, tr("Load labels from a file")), (self.save, tr("Save these labels to a file"))):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self.load.clicked.connect(self.load_asked)
        self.save.clicked.connect(lambda: self.save_asked.emit(self.names()))
        self.use.clicked.connect(lambda: self.used.emit(self.names()))
        self.back.clicked.connect(self.left)
        files, end = QHBoxLayout(), QHBoxLayout()
        files.addWidget(self.count, 1)
        files.addWidget(self.load)
        files.addWidget(self.save)
        end.addStretch()
        end.addWidget(self.back)
        end.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 10, 10)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(note)
        column.addWidget(self.text, 1)
        column.addLayout(files)
        column.addLayout(end)
        self._count()

    def edit(self, names: Sequence[str]) -> None:
        """Begin with these names."""
        self.text.setPlainText("\n".join(names))
        self.text.setFocus()

    def names(self) -> list[str]:
        """The names as they stand."""
        from cg3d_core.query.label_sets import parse_labels

        return parse_labels(self.text.toPlainText())

    def _count(self) -> None:
        count = len(self.names())
        self.count.setText(tr("1 name") if count == 1 else tr("{count} names").format(count=f"{count:,}"))
        self.use.setEnabled(count > 0)
        self.save.setEnabled(count > 0)
