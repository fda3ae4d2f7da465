"""The chosen shape of a library: what it is, and what can be done with it."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.gallery import called, score_tip

MORE = ("library.scan", "library.show", "library.copy")


class ShelfDetails(QFrame):
    """Category, score, size, points and path, with buttons. Hidden while no shape is chosen."""

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Chosen shape"))
        self.title, self.facts, self.path = QLabel(), QLabel(wordWrap=True), QLabel()
        self.title.setObjectName("cardTitle")
        self.facts.setObjectName("quiet")
        self.path.setObjectName("quiet")
        self.path.setMinimumWidth(40)
        self._whole = ""
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
        self.hide()

    def show_hit(self, hit: Any) -> None:
        """Show a LibraryHit, or nothing."""
        self.setVisible(hit is not None)
        if hit is None:
            return
        score = "" if math.isnan(hit.score) else f"   {hit.score:.2f}"
        self.title.setText(called(hit) + score)
        self.title.setToolTip(score_tip() if score else "")
        self.facts.setText(f"{size_of(hit)}   ·   " + tr("{count:,} points").format(count=hit.points))
        unsure = tr("The file does not say its unit: the size is a guess.")
        self.facts.setToolTip("" if hit.unit_known else unsure)
        self._whole = str(hit.file)
        self.path.setToolTip(self._whole)
        self._elide()
        self.setAccessibleDescription(f"{called(hit)}, {self.facts.text()}, {hit.file}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        width = self.width() - 26
        self.path.setText(self.path.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, width))


def size_of(hit: Any) -> str:
    """Sides of the upright bounding box as text; "about" where the file does not say its unit."""
    longest = max(hit.extent)
    if not math.isfinite(longest) or longest <= 0:
        return tr("size unknown")
    unit, factor, digits = ("cm", 100, 1) if longest < 1 else ("m", 1, 2)
    sides = " × ".join(f"{side * factor:.{digits}f}" for side in hit.extent)
    return f"{sides} {unit}" if hit.unit_known else tr("about {size}").format(size=f"{sides} {unit}")
