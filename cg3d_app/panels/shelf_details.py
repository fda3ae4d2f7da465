"""The chosen shape of a library: what it is, and what can be done with it."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.gallery import called, score_tip
from cg3d_app.sizes import size_in_words, size_meaning

MORE = ("library.name", "library.scan", "library.show", "library.copy")


class ShelfDetails(QFrame):
    """Category, score, size, points and the file's name in the library, with buttons.

    As high without a shape as with one: else the gallery would move under a double click.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Chosen shape"))
        self.title, self.facts, self.path = QLabel(), QLabel(), QLabel()
        self.title.setObjectName("cardTitle")
        self.facts.setObjectName("quiet")
        self.path.setObjectName("quiet")
        for label in (self.title, self.facts, self.path):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # as narrow as need be
        self._lines = ("", "", "")  # before they are cut to the width
        self.find = bind(QPushButton(tr("Find in scan")), actions["library.find"])
        self.find.setProperty("primary", True)
        self.like = bind(QPushButton(tr("More like it")), actions["library.like"])
        self.more = QToolButton(text="⋯", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(tr("More to do with the shape"))
        self.more.setToolTip(tr("More to do with the shape"))
        menu = QMenu(self.more)
        menu.addActions([actions[name] for name in MORE])
        self.more.setMenu(menu)
        row = QHBoxLayout()
        for button in (self.find, self.like, self.more):
            button.setObjectName("tight")
            row.addWidget(button)
        row.setStretch(0, 1)
        row.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(4)
        for widget in (self.title, self.facts, self.path):
            column.addWidget(widget)
        column.addLayout(row)
        self.show_hit(None)

    def show_hit(self, hit: Any) -> None:
        """Show a LibraryHit, or that none is chosen."""
        if hit is None:
            self._show(tr("No shape chosen"), tr("Click one, or use the arrow keys."), "")
            return
        score = "" if math.isnan(hit.score) else f"   {hit.score:.2f}"
        facts = f"{size_in_words(hit.size, hit.unit_known)}   ·   " + tr("{count:,} points").format(count=hit.points)
        self._show(called(hit) + score, facts, hit.name)
        self.path.setToolTip(str(hit.file))
        self.title.setToolTip(score_tip() if score else "")
        guess = "" if hit.unit_known else "\n" + tr("The file does not say its unit: the size is a guess.")
        self.facts.setToolTip(f"{facts}\n{size_meaning()}{guess}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _show(self, *lines: str) -> None:
        self._lines = lines
        for label, text in zip((self.title, self.facts, self.path), lines):
            label.setToolTip(text)
        self.setAccessibleDescription(", ".join(line for line in lines if line))
        self._elide()

    def _elide(self) -> None:
        width, end, middle = self.width() - 26, Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
        for label, text, how in zip((self.title, self.facts, self.path), self._lines, (end, end, middle)):
            label.ensurePolished()
            label.setText(label.fontMetrics().elidedText(text, how, width))
