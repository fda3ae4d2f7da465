"""The window's part that takes files dragged over it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from cg3d_app.i18n import tr
from cg3d_app.panels.dropzones import DropZones

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

SCAN = "open"  # the drop zone of scans


class Dropping(QObject):
    """Offers a zone for each thing that can be done with the dragged files, and has it done where they are let go.

    Qt gives a drag to the window, which hands its events on.
    """

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self.zones = DropZones(window)

    def enter(self, event: QDragEnterEvent) -> None:
        """Files come over the window."""
        paths = _dropped(event)
        if not paths:
            return
        event.acceptProposedAction()
        features = self.window.features
        choices = [choice for feature in features for choice in feature.drop_choices(paths)]
        if len(paths) == 1 and not any(feature.knows(paths[0]) for feature in features):
            choices.insert(0, (SCAN, tr("Open as a scan")))
        self.zones.offer(choices)
        self.window.empty.set_hover(True)

    def move(self, event: QDragMoveEvent) -> None:
        """They are moved about."""
        self.zones.at(event.position().toPoint())
        event.acceptProposedAction()

    def end(self) -> None:
        """They are gone again."""
        self.zones.hide()
        self.window.empty.set_hover(False)

    def drop(self, event: QDropEvent) -> None:
        """They are let go."""
        paths, key = _dropped(event), self.zones.at(event.position().toPoint())
        self.end()
        if not paths or key is None:
            return
        event.acceptProposedAction()
        if key == SCAN:
            self.window.opening.open_path(paths[0])
            return
        for feature in self.window.features:
            if key in [name for name, _ in feature.drop_choices(paths)]:
                feature.drop(key, paths)


def _dropped(event: QDropEvent) -> list[Path]:
    """The local files and folders of a drag."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
