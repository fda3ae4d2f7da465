"""What is shown before a scan is open: where to drop one, how to get one, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.i18n import tr

WIDTH = 560  # of all that stands here, at most
NARROW = 460  # below it the cards stand one below the other
LEAST = 200  # of a card
LONGEST = 240  # of a file's name
MARGIN = 16


class TryCard(QPushButton):
    """One thing that can be tried at once: what it is, and a line about it."""

    def __init__(self, action: QAction, name: str, about: str):
        super().__init__()
        self.setObjectName("tryCard")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)  # all of a row alike
        title, text = QLabel(name, wordWrap=True), QLabel(about, wordWrap=True)
        title.setObjectName("tryTitle")
        text.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(3)
        for label in (title, text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch()
        self.setAccessibleName(f"{name}. {about}")
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        return QSize(LEAST, self.layout().totalHeightForWidth(LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.layout().totalHeightForWidth(max(self.width(), LEAST)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().totalHeightForWidth(width)


class EmptyState(QScrollArea):
    """The drop zone with its buttons, work that was left behind, the scans opened lately, and things to try."""

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(object)  # Path
    continue_asked = Signal()
    forget_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, widgetResizable=True)
        self.setObjectName("emptyView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName("emptyBody")
        self.content = QWidget(maximumWidth=WIDTH)
        self.unfinished, self.card, self.tries = self._unfinished(), self._card(), self._tries()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.unfinished, self.card, self.tries):
            column.addWidget(part)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(self.content, 100)
        across.addStretch()
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addStretch()
        outer.addLayout(across)
        outer.addStretch()
        self.setWidget(self.body)

    def show_recent(self, paths: list[Path]) -> None:
        """List the scans opened lately, at most four."""
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        if paths:
            head = QLabel(tr("Recent"), alignment=Qt.AlignmentFlag.AlignCenter)
            head.setObjectName("quiet")
            self._recent.addWidget(head)
        for path in paths[:4]:
            button = QPushButton(flat=True)
            button.setText(button.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, LONGEST))
            button.setToolTip(str(path))
            button.setAccessibleName(tr("Open {name} again").format(name=path.name))
            button.clicked.connect(lambda _=False, p=path: self.recent_asked.emit(p))
            self._recent.addWidget(button)

    def show_unfinished(self, head: str, what: str) -> None:
        """Offer to go on with work that was left behind; nothing given: offer nothing."""
        self._head.setText(head)
        self._what.setText(what)
        self.unfinished.setVisible(bool(what))

    def show_tries(self, tries: list[tuple[QAction, str, str]]) -> None:
        """Offer things to try (what begins it, its name, a line about it); nothing given: offer nothing."""
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        self._cards = [TryCard(*one) for one in tries]
        self._arrange()
        self.tries.setVisible(bool(tries))

    def set_hover(self, hover: bool) -> None:
        """Show that what is being dragged may be dropped."""
        self.card.setProperty("hover", hover)
        self.card.style().polish(self.card)

    def set_busy(self, busy: bool) -> None:
        """Something is being opened: nothing of this is of use now."""
        self.content.setVisible(not busy)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it, with the cards in one column: nothing is cut off, for it does not scroll sideways."""
        parts = [part.minimumSizeHint().width() for part in (self.unfinished, self.card)]
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(LEAST, *parts) + 2 * MARGIN + bar, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 1 if self.viewport().width() - 2 * MARGIN < NARROW else 2
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        self._grid.setColumnStretch(1, columns - 1)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("emptyCard")
        middle = Qt.AlignmentFlag.AlignCenter
        self.title = QLabel(tr("Drop a scan here"), alignment=middle)
        self.title.setObjectName("emptyTitle")
        formats = tr("PLY, PCD, LAS, E57, text, meshes, S3DIS and ScanNet rooms")
        text = QLabel(tr("Then type what you are looking for.") + f"\n{formats}", alignment=middle, wordWrap=True)
        text.setObjectName("quiet")
        self.open_button = QPushButton(tr("Open a scan…"))
        self.open_button.setProperty("primary", True)
        self.open_button.setAccessibleName(tr("Open a scan"))
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button = QPushButton(tr("Open the sample scan"))
        self.sample_button.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 26, 16, 24)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(text)
        column.addLayout(buttons)
        column.addLayout(self._recent)
        return card

    def _tries(self) -> QWidget:
        part = QWidget()
        self._cards: list[TryCard] = []
        head = QLabel(tr("Or try it on what comes with the program"))
        head.setObjectName("quiet")
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        column.addLayout(self._grid)
        part.hide()
        return part

    def _unfinished(self) -> QFrame:
        card = QFrame()
        card.setObjectName("unfinishedCard")
        self._head, self._what = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._head.setObjectName("unfinishedHead")
        self._what.setObjectName("quiet")
        self.continue_button = QPushButton(tr("Continue"))
        self.continue_button.setProperty("primary", True)
        self.continue_button.setAccessibleName(tr("Continue where it stopped"))
        self.continue_button.clicked.connect(self.continue_asked)
        self.forget_button = QPushButton(tr("Forget it"))
        self.forget_button.setAccessibleName(tr("Forget the work that was left"))
        self.forget_button.clicked.connect(self.forget_asked)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 12, 14, 12)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._head, self._what):
            words.addWidget(label)
        row.addLayout(words, 1)
        row.addWidget(self.continue_button)
        row.addWidget(self.forget_button)
        card.hide()
        return card
