"""What the model would call each segment, for the list of segments: worked out in the background, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cg3d_app import engine
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.label_file import copy_of

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

GUESS = "labels guess"  # lane of background work
AT_ONCE_S = 1.0  # names are shown this often while they are worked out


class Guesses(QObject):
    """Names by segment. A segment that was merged or split is another one: it is looked at again."""

    changed = Signal()

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._window = window
        self._names: dict[tuple[int, int], str] = {}  # by segment and its number of points
        self._in_vain = self._looking = False

    def coming(self, segment: int, points: int) -> bool:
        """Whether what the model would call it is being worked out."""
        return self._looking and (segment, points) not in self._names

    def of(self, segment: int, points: int) -> str:
        """What the model would call a segment of so many points, "" while nobody knows."""
        return self._names.get((segment, points), "")

    def forget(self) -> None:
        """Another scan."""
        self._window.jobs.cancel(GUESS)
        self._names.clear()
        self._in_vain = self._looking = False

    def look(self) -> None:
        """Find the names that are missing; what is on its way is not begun again."""
        document, jobs = self._window.document, self._window.jobs
        scene, labelling = document.scene, document.labelling
        if scene is None or labelling is None or self._in_vain or jobs.running(GUESS) is not None:
            return
        missing = [i for i, points in labelling.sizes.items() if (i, points) not in self._names]
        if not missing:
            self._looking = False
            return
        frozen = copy_of(labelling)

        def done(found: dict[int, str]) -> None:
            if document.labelling is labelling:
                self._names.update({(i, frozen.sizes[i]): name for i, name in found.items()})
                self.changed.emit()
            self.look()  # for the others, and those that have come meanwhile

        def failed(text: str) -> None:
            self._looking = False
            self._in_vain = True  # a list without these names is no reason to disturb anybody; the log has it
            self.changed.emit()

        work = Job(
            tr("Looking at segments"),
            lambda progress: engine.guess_names(scene, frozen, missing, AT_ONCE_S, progress),
            done,
            failed,
        )
        jobs.start(GUESS, work)
        if not self._looking:
            self._looking = True
            self.changed.emit()
