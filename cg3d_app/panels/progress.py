"""What is being done in the background, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cg3d_app.i18n import tr


class ProgressCard(QFrame):
    """Title, stage, bar and a button to cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("progressCard")
        self.setAccessibleName(tr("Work in progress"))
        self.setFixedWidth(380)
        self.title = QLabel()
        self.title.setObjectName("progressTitle")
        self.stage = QLabel()
        self.stage.setObjectName("quiet")
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setAccessibleName(tr("Progress"))
        self.button = QPushButton(tr("Cancel"))
        self.button.setAccessibleName(tr("Cancel the work"))
        self.button.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(self.stage, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 14)
        column.setSpacing(10)
        for widget in (self.title, self.bar):
            column.addWidget(widget)
        column.addLayout(row)
        self.hide()

    def begin(self, title: str) -> None:
        """Show the card for a new piece of work."""
        width = self.width() - 40
        self.title.setText(self.title.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, width))
        self.title.setToolTip(title)
        self.stage.setText(tr("Starting…"))
        self.bar.setRange(0, 0)  # a busy bar until the first figure
        self.show()
        self.raise_()

    def report(self, stage: str, fraction: float) -> None:
        """Show how far the stage is, 0..1."""
        self.stage.setText(tr(stage[:1].upper() + stage[1:]))
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))
