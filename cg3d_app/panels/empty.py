"""What is shown before a scan is open: where to drop one, and how to get one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cg3d_app.i18n import tr


class EmptyState(QWidget):
    """The drop zone with its buttons and the scans opened lately."""

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(object)  # Path
    continue_asked = Signal()
    forget_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("emptyView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card = QFrame()
        self.card.setObjectName("emptyCard")
        self.card.setFixedWidth(520)
        title = QLabel("Drop a scan here", alignment=Qt.AlignmentFlag.AlignCenter)
        title.setObjectName("emptyTitle")
        formats = "PLY, PCD, LAS, E57, text, meshes, S3DIS and ScanNet rooms"
        text = QLabel(f"Then type what you are looking for.\n{formats}", alignment=Qt.AlignmentFlag.AlignCenter)
        text.setObjectName("quiet")
        self.open_button = QPushButton("Open a scan…")
        self.open_button.setProperty("primary", True)
        self.open_button.setAccessibleName("Open a scan")
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button = QPushButton("Open the sample scan")
        self.sample_button.setAccessibleName("Open the sample scan")
        self.sample_button.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addSpacing(8)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        self.unfinished = self._unfinished()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(36, 44, 36, 36)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch()
        outer.addWidget(self.unfinished, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch()

    def show_recent(self, paths: list[Path]) -> None:
        """List the scans opened lately, at most four."""
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        if paths:
            head = QLabel("Recent", alignment=Qt.AlignmentFlag.AlignCenter)
            head.setObjectName("quiet")
            self._recent.addWidget(head)
        for path in paths[:4]:
            button = QPushButton(path.name, flat=True)
            button.setToolTip(str(path))
            button.setAccessibleName(f"Open {path.name} again")
            button.clicked.connect(lambda _=False, p=path: self.recent_asked.emit(p))
            self._recent.addWidget(button)

    def show_unfinished(self, head: str, what: str) -> None:
        """Offer to go on with work that was left behind; nothing given: offer nothing."""
        self._head.setText(head)
        self._what.setText(what)
        self.unfinished.setVisible(bool(what))

    def _unfinished(self) -> QFrame:
        card = QFrame()
        card.setObjectName("unfinishedCard")
        card.setFixedWidth(520)
        self._head, self._what = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._head.setObjectName("unfinishedHead")
        self._what.setObjectName("quiet")
        self.continue_button = QPushButton(tr("Continue where it stopped"))
        self.continue_button.setProperty("primary", True)
        self.continue_button.clicked.connect(self.continue_asked)
        forget = QPushButton(tr("Forget it"))
        forget.clicked.connect(self.forget_asked)
        row = QHBoxLayout()
        row.addWidget(self.continue_button)
        row.addWidget(forget)
        row.addStretch()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        for label in (self._head, self._what):
            column.addWidget(label)
        column.addLayout(row)
        card.hide()
        return card

    def set_hover(self, hover: bool) -> None:
        """Show that what is being dragged may be dropped."""
        self.card.setProperty("hover", hover)
        self.card.style().polish(self.card)
