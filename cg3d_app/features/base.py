"""What every feature of the window has in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cg3d_app.change import Change
from cg3d_app.commands import Command
from cg3d_app.document import Document
from cg3d_app.theme import Theme

if TYPE_CHECKING:
    from cg3d_app.jobs import Jobs
    from cg3d_app.window import MainWindow
    from cg3d_core.query.prototypes import Words


class Feature(QObject):
    """A tab at the side (or none), commands, and what to do when the document changes.

    The window makes one of each kind in ``features.all.FEATURES`` when its own parts are there; ``panel`` is then shown
    under ``title``. A command reaches its feature by ``window.feature(Kind)``. Background work goes through ``jobs`` in
    a lane of the feature's own.
    """

    title: ClassVar[str] = ""  # of its tab
    about_segments: ClassVar[bool] = True  # whether its tab is worked with while a segment is looked at
    commands: ClassVar[tuple[Command, ...]] = ()

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self.panel: QWidget | None = None

    @property
    def document(self) -> Document:
        """What is open."""
        return self.window.document

    @property
    def jobs(self) -> Jobs:
        """Background work."""
        return self.window.jobs

    @property
    def words(self) -> Words | None:
        """Words taught by example, to ask questions with; None where the feature has none."""
        return None

    @property
    def keeps_work(self) -> bool:
        """Whether what is open stays to be taken up again when it is left, saved by the user or by itself."""
        return False

    def show_tab(self) -> None:
        """Bring the feature's tab to the front."""
        if self.panel is not None:
            self.window.tabs.setCurrentWidget(self.panel)

    def changed(self, change: Change) -> None:
        """The document has changed."""

    def dress(self, theme: Theme) -> None:
        """Another theme; also called once at the start."""

    def knows(self, path: Path) -> bool:
        """Whether a file is no scan but this feature's own, by its name."""
        return False

    def open_file(self, path: Path) -> bool:
        """Open a file of this feature's own; False when it is none."""
        return False

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        """What could be done with files that are being dragged over the window: (key, words for a drop zone)."""
        return []

    def drop(self, key: str, paths: list[Path]) -> None:
        """Files were dropped on the zone of a key of ``drop_choices``."""

    def may_leave(self, go_on: Callable[[], object]) -> bool:
        """Whether the scan may be left (closed, or for another) at once.

        Where work would be lost: False, and the user is asked; ``go_on`` is called if they agree.
        """
        return True

    def close(self) -> None:
        """The window closes: end what runs, keep what must be kept."""
