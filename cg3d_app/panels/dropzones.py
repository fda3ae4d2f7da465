"""Where to let go of dragged files: one zone for each thing that can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


class DropZones(QWidget):
    """Covers the window while files are dragged over it. The drag itself is the window's."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("dropZones")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(40, 40, 40, 40)
        self._row.setSpacing(20)
        self._zones: dict[str, QLabel] = {}
        self.hide()

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Show a zone for each (key, words)."""
        while self._row.count():
            self._row.takeAt(0).widget().deleteLater()
        self._zones.clear()
        for key, words in choices:
            zone = QLabel(words, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
            zone.setObjectName("dropZone")
            self._row.addWidget(zone, 1)
            self._zones[key] = zone
        self.setGeometry(self.parentWidget().rect())
        self._row.activate()
        self.show()
        self.raise_()

    def keys(self) -> list[str]:
        """What is offered."""
        return list(self._zones)

    def centre_of(self, key: str) -> QPoint:
        """The middle of a zone, in the window's coordinates."""
        return self.mapTo(self.window(), self._zones[key].geometry().center())

    def at(self, place: QPoint) -> str | None:
        """The zone nearest to a place of the window, lit; None when there are none."""
        here = self.mapFrom(self.window(), place)
        nearest = min(self._zones, key=lambda k: abs(self._zones[k].geometry().center().x() - here.x()), default=None)
        for key, zone in self._zones.items():
            if zone.property("hover") != (key == nearest):
                zone.setProperty("hover", key == nearest)
                zone.style().polish(zone)
        return nearest
