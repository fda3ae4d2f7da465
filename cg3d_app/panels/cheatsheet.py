"""All keys and what the mouse does, on one sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from cg3d_app.fuzzy import rank
from cg3d_app.i18n import tr
from cg3d_app.panels.overlay import Overlay
from cg3d_app.theme import DARK, Theme

COLUMN = 290  # pixels a column needs
Row = tuple[str, str]  # keys, what they do


class CheatSheet(Overlay):
    """Groups of keys in as many columns as there is room for; the field narrows them down."""

    def __init__(self, window: QWidget):
        super().__init__(window, 1080, 760)
        self.theme: Theme = DARK
        self.setAccessibleName(tr("Mouse and keys"))
        title = QLabel(tr("Mouse and keys"))
        title.setObjectName("headline")
        self.field = QLineEdit(placeholderText=tr("Narrow down…"), maximumWidth=260)
        self.field.setAccessibleName(tr("Narrow the keys down"))
        self.field.textChanged.connect(self._fill)
        close = QToolButton(text="✕")
        close.setAccessibleName(tr("Close the sheet"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.field)
        head.addWidget(close)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        self._groups: dict[str, list[Row]] = {}

    def show_groups(self, groups: Mapping[str, Sequence[Row]]) -> None:
        """Open with groups of (keys, what they do) under their headings."""
        self._groups = {name: list(rows) for name, rows in groups.items()}
        self.field.clear()
        self.open(self.field)
        self._fill()

    def text(self) -> str:
        """What is on the sheet."""
        return "\n".join(label.text() for label in self.area.widget().findChildren(QLabel))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._fill()

    def _fill(self) -> None:
        typed = self.field.text()
        shown = {
            name: [row for row in rows if rank(typed, f"{row[0]} {row[1]} {name}", loose=False) is not None]
            for name, rows in self._groups.items()
        }
        count = max(1, (self.width() - 60) // COLUMN)
        columns: list[list[str]] = [[] for _ in range(count)]
        heights = [0] * count
        for name, rows in shown.items():
            if rows:
                at = heights.index(min(heights))
                heights[at] += len(rows) + 2
                columns[at].append(self._group(name, rows))
        sheet = QWidget()
        across = QHBoxLayout(sheet)
        across.setContentsMargins(0, 0, 12, 0)
        across.setSpacing(24)
        for groups in columns:
            down = QVBoxLayout()
            down.setSpacing(18)
            for html in groups:
                down.addWidget(QLabel(html, wordWrap=True, textFormat=Qt.TextFormat.RichText))
            down.addStretch()
            across.addLayout(down, 1)
        if (old := self.area.takeWidget()) is not None:
            old.deleteLater()  # not at once: Qt may be dressing a list of widgets that holds it, as when the theme is switched
        self.area.setWidget(sheet)

    def _group(self, name: str, rows: Sequence[Row]) -> str:
        cells = "".join(
            f"<tr><td style='color:{self.theme.accent}; padding:3px 12px 3px 0'>{escape(keys).replace(' ', '&nbsp;')}</td>"
            f"<td style='padding:3px 0'>{escape(what)}</td></tr>"
            for keys, what in rows
        )
        return f"<p style='color:{self.theme.faint}'><b>{escape(name)}</b></p><table cellspacing='0'>{cells}</table>"
