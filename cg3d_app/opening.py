"""The window's part that opens and closes scans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from cg3d_app import engine
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.label_file import Recalled, recall
from cg3d_app.panels.answer_rows import unmarked
from cg3d_core.progress import Progress

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

Opener = Callable[[Path, Progress], Any]
OPEN = "open"  # lane of background work
AGAIN_MS = 100  # a scan that is read waits for an open dialog, and looks for its end that often


@dataclass(frozen=True, eq=False)
class Wanted:
    """A scan that is being opened."""

    path: Path
    then: Callable[[], object] | None = None  # when it is open
    again: bool = False  # it is open already, and segments and labels stay


class Opening(QObject):
    """Opens scans in the background, one at a time; what is open stays until the other is there.

    ``opener`` reads a scan; without one it is read with the model chosen in the settings.
    """

    def __init__(self, window: MainWindow, opener: Opener | None = None):
        super().__init__(window)
        self.window = window
        self.recalled = Recalled()  # what was kept beside the open scan
        self.same = False  # while what was open is shown again, read anew
        self._opener = opener or self._open_with_model
        self._wanted: Wanted | None = None  # what is being opened
        window.empty.open_asked.connect(self.ask_open)
        window.empty.sample_asked.connect(self.open_sample)
        window.empty.recent_asked.connect(self.open_path)
        window.progress.cancelled.connect(self.cancel)
        window.recent_menu.aboutToShow.connect(self._fill_recent)

    # ---- by a user ---------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Let the user choose a file."""
        window = self.window
        name, _ = QFileDialog.getOpenFileName(window, tr("Open a scan"), window.settings.folder, tr(engine.FILE_FILTER))
        if name:
            self.open_path(Path(name))

    def ask_open_folder(self) -> None:
        """Let the user choose a data set's scene folder (S3DIS, ScanNet)."""
        name = QFileDialog.getExistingDirectory(self.window, tr("Open a scene folder"), self.window.settings.folder)
        if name:
            self.open_path(Path(name))

    def open_sample(self) -> None:
        """Open the scan that comes with the program."""
        path = engine.sample_scan()
        if path is None:
            self.window.banner_say(tr("The sample scan is missing from this installation"))
        else:
            self.open_path(path)

    def cancel(self) -> None:
        """Give up what is being opened."""
        self.window.jobs.cancel(OPEN)
        if self._wanted is not None:  # it was read, and waits for a dialog's end
            self._cancelled()

    def _fill_recent(self) -> None:
        menu = self.window.recent_menu
        menu.clear()
        for path in self.window.settings.recent():
            menu.addAction(unmarked(str(path)), lambda p=path: self.open_path(p))
        if menu.isEmpty():
            menu.addAction(tr("Nothing yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(tr("Forget these"), self._forget_recent)

    def _forget_recent(self) -> None:
        self.window.settings.clear_recent()
        self.window.empty.show_recent([])

    # ---- opening and closing -----------------------------------------------------------------------

    def open_path(self, path: Path, query: str | None = None, then: Callable[[], object] | None = None) -> None:
        """Open a scan in the background, or what else a feature knows the name of. What is open stays until then.

        When the scan is there, ``query`` is asked and ``then`` is called.
        """
        path = Path(path)
        if any(feature.open_file(path) for feature in self.window.features):
            return
        if query is not None:
            then = lambda: self.window.finding.type_and_ask(query)  # noqa: E731
        self._start(Wanted(path, then))

    def reopen(self) -> None:
        """Open the scan anew, as for another model; segments, labels and their files stay, what was asked is asked again.

        One that is being opened comes first.
        """
        path = self.window.document.path
        if self._wanted is not None:
            self._start(self._wanted)
        elif path is not None:
            self._start(Wanted(path, again=True))

    def close_scan(self) -> None:
        """Close the scan and show where to open one."""
        if not self.window.may_leave(self.close_scan):
            return
        self.window.finding.give_up()
        self.window.document.close()

    def _start(self, wanted: Wanted) -> None:
        window = self.window
        window.jobs.cancel(OPEN)  # it hides its progress, and forgets what it was to do then
        self._wanted = wanted
        window.activity.clear()
        window.banner.hide()
        title = tr("Opening {name}").format(name=wanted.path.name)
        window.progress.begin(title)
        window.area.place()
        window.jobs.start(
            OPEN,
            Job(
                title,
                work=lambda progress: self._read(wanted.path, progress),
                on_done=lambda read: self._was_read(wanted, *read),
                on_error=self._failed,
                on_progress=window.progress.report,
                on_cancelled=self._cancelled,
            ),
        )

    def _open_with_model(self, path: Path, progress: Progress) -> Any:
        settings = self.window.settings
        return engine.open_scene(path, progress, settings.model, settings.tower, settings.device)

    def _read(self, path: Path, progress: Progress) -> tuple[Any, Recalled]:
        scene = self._opener(path, progress)
        return scene, recall(scene, path)

    def _was_read(self, wanted: Wanted, scene: Any, recalled: Recalled) -> None:
        if wanted is not self._wanted:
            return  # given up, or for another
        if (
            QApplication.activeModalWidget() is not None
        ):  # a dialog is about what is open: that stays until it is answered
            QTimer.singleShot(AGAIN_MS, self, lambda: self._was_read(wanted, scene, recalled))
            return
        self._wanted = None
        self.window.progress.hide()
        self._show(wanted, scene, recalled)

    def _show(self, wanted: Wanted, scene: Any, recalled: Recalled) -> None:
        window, document, path = self.window, self.window.document, wanted.path
        if not wanted.again and not window.may_leave(lambda: self._show(wanted, scene, recalled)):
            return
        same = wanted.again and _same_points(document.scene, scene)
        asked = window.finding.standing() if same else []
        window.finding.give_up()
        window.settings.add_recent(path)
        window.settings.folder = str(path.resolve().parent)
        self.recalled = recalled
        self.same = same
        document.open(scene, path, document.labelling if same else recalled.labelling)
        self.same = False
        if recalled.complaint and not same:
            window.banner_say(recalled.complaint)
        window.query_bar.field.setFocus()
        window.finding.ask_those(asked)
        if wanted.then is not None:
            wanted.then()

    def _failed(self, text: str) -> None:
        self._wanted = None
        self.window.progress.hide()
        self.window.banner_say(text)

    def _cancelled(self) -> None:
        self._wanted = None
        self.window.progress.hide()
        self.window.area.place()
        self.window.activity.setText(tr("Cancelled"))


def _same_points(scene: Any, other: Any) -> bool:
    """Whether two readings of a scan, or of none, are of the same points: then labels of one are those of the other."""
    return scene is not None and np.array_equal(scene.cloud.xyz, other.cloud.xyz)
