"""The tab of taught words: teach one by what is selected or by files, see what each was taught by, find it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.panels.word_card import WordCard

if TYPE_CHECKING:
    from cg3d_core.query.prototypes import Word


class TeachPanel(QWidget):
    """What to teach by, the taught words, and where they are kept."""

    teach_asked = Signal(str)
    cancel_asked = Signal()  # the files are not to be taught by after all
    find_asked = Signal(str)
    library_asked = Signal(str)
    add_asked = Signal(str)  # what is selected, or the files, to a word that is there
    drop_asked = Signal(str, int)  # a word's example
    rename_asked = Signal(str, str)
    forget_asked = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self._cards: list[WordCard] = []
        self._can_add = False
        self.source = QLabel(wordWrap=True)
        self.source.setObjectName("sideNote")
        self.field = QLineEdit(placeholderText=tr("What you call it: PX-40 pump"))
        self.field.setAccessibleName(tr("The word to teach"))
        self.field.setMaxLength(120)
        self.field.returnPressed.connect(self._teach)
        self.field.textChanged.connect(self._weigh)
        self.teach = QPushButton(tr("Teach"))
        self.teach.setProperty("primary", True)
        self.teach.clicked.connect(self._teach)
        self.cancel = QToolButton(text="✕", visible=False)
        self.cancel.setAccessibleName(tr("Do not teach by these files"))
        self.cancel.clicked.connect(self.cancel_asked)
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.source, 1)
        head.addWidget(self.cancel)
        row.addWidget(self.field, 1)
        row.addWidget(self.teach)
        self.kept = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.kept.setObjectName("sideNote")
        self.kept.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = QToolButton()
        actions["teach.undo"].setIconText(tr("Undo"))  # what a button shows of it
        self.undo.setDefaultAction(actions["teach.undo"])
        self.file = QToolButton(text=tr("File"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.file.setAccessibleName(tr("Files of words"))
        menu = QMenu(self.file)
        menu.addActions([actions[name] for name in ("teach.open", "teach.save", "teach.save_as", "teach.new")])
        self.file.setMenu(menu)
        foot = QHBoxLayout()
        foot.addWidget(self.kept, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.file)
        self.trouble = QLabel(wordWrap=True, visible=False)
        self.trouble.setObjectName("troubleNote")
        self.empty = QLabel(wordWrap=True)
        self.empty.setText(
            tr(
                "Select a thing in the view, say what you call it, and others like it are found at once: here, in other scans "
                "and in the library. One example is enough to begin; up to five make it surer."
            )
        )
        self.empty.setObjectName("sideNote")
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._list.addWidget(self.trouble)
        self._list.addWidget(self.empty)
        self._list.addStretch()
        self.scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.scroll.setObjectName("plainScroll")
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take the focus and bring themselves into view
        self.scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 10, 6)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.scroll, 1)
        column.addLayout(foot)
        self.show_source("", False)

    def show_source(self, text: str, ready: bool, files: bool = False) -> None:
        """Say what a word would be taught by; ``ready``: whether there is anything; ``files``: those can be put back."""
        self.source.setText(text)
        self._can_add = ready
        self.cancel.setVisible(files)
        self._weigh()
        for card in self._cards:
            card.allow_more(ready)

    def show_words(self, words: Sequence[Word], kept: str, tip: str) -> None:
        """List the words; ``kept``: where they are, with ``tip``."""
        focused = next((card.word.text for card in self._cards if card.isAncestorOf(self.focusWidget() or self)), None)
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [WordCard(word, self) for word in words]
        for at, card in enumerate(self._cards):
            card.allow_more(self._can_add)
            self._list.insertWidget(2 + at, card)
            card.show()  # now, not at the next event: it may be given the focus
        self.empty.setVisible(not self._cards)
        self.kept.setText(kept)
        self.kept.setToolTip(tip)
        if focused is not None:
            self.point_at(focused)

    def allow_find(self, ready: bool) -> None:
        """Whether there is a scan to find words in."""
        for card in self._cards:
            card.find.setEnabled(ready)

    def show_trouble(self, text: str) -> None:
        """Say why the words cannot be used now, or ("") that they can."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def begin(self) -> None:
        """Put the cursor where the word goes."""
        self.field.setFocus()
        self.field.selectAll()

    def point_at(self, text: str) -> None:
        """Bring a word into view, its first button ready for Enter."""
        for card in self._cards:
            if card.word.text == text:
                card.find.setAutoDefault(True)  # Enter presses it
                card.find.setFocus()
                self.scroll.ensureWidgetVisible(card)

    def card(self, text: str) -> WordCard:
        """The card of a word that is listed."""
        return next(card for card in self._cards if card.word.text == text)

    def _weigh(self) -> None:
        self.teach.setEnabled(self._can_add and bool(self.field.text().strip()))

    def _teach(self) -> None:
        if self.teach.isEnabled():
            self.teach_asked.emit(self.field.text())
