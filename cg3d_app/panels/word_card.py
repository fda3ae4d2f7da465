"""A taught word's card: its examples, how it is weighed, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
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
    QToolButton,
    QVBoxLayout,
)

from cg3d_app.i18n import tr

if TYPE_CHECKING:
    from cg3d_app.panels.teaching import TeachPanel
    from cg3d_core.query.prototypes import Example, Word

PICTURE = 40  # pixels: five stand side by side in the narrowest column


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
