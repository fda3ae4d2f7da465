"""The tab of taught words: teach one by what is selected or by files, see what each was taught by, find it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
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

if TYPE_CHECKING:
    from cg3d_core.query.prototypes import Example, Word

PICTURE = 40  # pixels: five stand side by side in the narrowest column


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


class WordCard(QFrame):
    """One taught word: pictures of its examples, and what can be done with it."""

    def __init__(self, word: Word, panel: TeachPanel):
        super().__init__(panel)
        self.setObjectName("card")
        self.word, self._panel = word, panel
        count = len(word.examples)
        self.setAccessibleName(f"{word.text}: {_of(count)}")
        self.title = QLabel(word.text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setObjectName("cardTitle")
        self.name = _NameField(word.text, visible=False)
        self.name.setAccessibleName(tr("New name of {word}").format(word=word.text))
        self.name.done.connect(self._renamed)
        number = QLabel(_of(count))
        number.setObjectName("sideNote")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.name, 1)
        head.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self.pictures = [self._picture(i, example) for i, example in enumerate(word.examples)]
        row = QHBoxLayout()
        row.setSpacing(4)
        for picture in self.pictures:
            row.addWidget(picture)
        row.addStretch()
        truth = QLabel(_truth(count), wordWrap=True)
        truth.setObjectName("sideNote")
        self.find = self._button(tr("Find it here"), lambda: panel.find_asked.emit(word.text))
        buttons = QHBoxLayout()
        buttons.addWidget(self.find)
        buttons.addWidget(self._button(tr("In the library"), lambda: panel.library_asked.emit(word.text)))
        buttons.addStretch()
        buttons.addWidget(self._more())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(7)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(truth)
        column.addLayout(buttons)

    def allow_more(self, ready: bool) -> None:
        """Whether something is at hand that could be one more example."""
        self.add.setEnabled(ready and len(self.word.examples) < _most())

    def rename(self) -> None:
        """Let the user type another name in the title's place."""
        self.title.hide()
        self.name.setText(self.word.text)
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def _renamed(self, text: str) -> None:
        self.name.hide()
        self.title.show()
        if text.strip() and text != self.word.text:
            self._panel.rename_asked.emit(self.word.text, text)

    def _picture(self, index: int, example: Example) -> QToolButton:
        button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setObjectName("examplePicture")
        button.setAccessibleName(tr("Example of {word}").format(word=self.word.text) + f": {example.source}")
        button.setToolTip(example.source)
        image = QPixmap()
        if example.thumbnail and image.loadFromData(example.thumbnail):
            button.setIcon(QIcon(image))
            button.setIconSize(QSize(PICTURE, PICTURE))
        else:
            button.setText("?")
            button.setFixedSize(PICTURE, PICTURE)
        menu = QMenu(button)
        menu.addSection(example.source)
        menu.addAction(tr("Remove this example"), lambda: self._panel.drop_asked.emit(self.word.text, index))
        button.setMenu(menu)
        return button

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {self.word.text}")
        button.clicked.connect(lambda: do())
        return button

    def _more(self) -> QToolButton:
        more = QToolButton(text="⋯", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setAccessibleName(tr("More to do with {word}").format(word=self.word.text))
        menu, word = QMenu(more), self.word.text
        self.add = menu.addAction(tr("Add what is selected as an example"), lambda: self._panel.add_asked.emit(word))
        menu.addAction(tr("Rename"), self.rename)
        menu.addSeparator()
        menu.addAction(tr("Forget this word"), lambda: self._panel.forget_asked.emit(word))
        more.setMenu(menu)
        return more


class _NameField(QLineEdit):
    """A field that ends with Enter (the new name) or Escape ("")."""

    done = Signal(str)

    def __init__(self, text: str, **options):
        super().__init__(text, **options)
        self.setMaxLength(120)
        self.returnPressed.connect(lambda: self.done.emit(self.text()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()  # Escape is this field's now, not the window's "Clear"
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit("")
        else:
            super().keyPressEvent(event)


def _most() -> int:
    from cg3d_core.query.prototypes import MOST_EXAMPLES  # there are words, so it is loaded already

    return MOST_EXAMPLES


def _of(count: int) -> str:
    return tr("{count} of {most} examples").format(count=count, most=_most())


def _truth(count: int) -> str:
    if count == 1:
        return tr("Found by likeness to 1 example, mixed with the word's own score; nothing was trained.")
    text = tr("Found by likeness to {count} examples, mixed with the word's own score; nothing was trained.")
    return text.format(count=count)
