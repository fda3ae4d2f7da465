"""Keeping labels: what is not saved yet, saving it beside the scan or elsewhere, and the question before it would be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from cg3d_app.engine import folder_for
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.label_file import Snapshot, copy_of
from cg3d_app.seen import Seen
from cg3d_core.labels import file

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

SAVE, OPEN = "labels save", "labels open"  # lanes of background work
FILTER = f"CG3D labels (*{file.ENDING});;All files (*)"


class Keeping(QObject):
    """Knows the file of the open scan's labels, and which file, be it that or a session, holds what is on the screen."""

    changed = Signal()  # ``modified`` may be another

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self.home: Path | None = None  # where "Save" goes; None: ask
        self.modified = False  # what is on the screen is in no file
        self.where: Path | None = None  # the file that holds, or held, it: labels or a session; None: there is none
        self._saved: Snapshot | None = None
        self._seen = Seen()
        self._box: QMessageBox | None = None
        self._let_go = False

    def opened(self) -> None:
        """Another scan is open, with the labels kept beside it, or none is."""
        document = self.window.document
        self.home = None
        if (
            document.path is not None and not self.window.opening.recalled.complaint
        ):  # what is of another scan stays as it is
            beside = file.beside(document.path)
            # Not among the program's own files: for the sample scan it is asked where.
            self.home = beside if beside.absolute().parent == folder_for(document.path) or beside.exists() else None
        self._saved = None if document.labelling is None else Snapshot.of(document.labelling)
        self.where = None if self.window.opening.recalled.labelling is None else self.home
        if self.home is not None:
            self._seen.see(self.home)
        self.look()

    @property
    def can_save(self) -> bool:
        """Whether the labels' own file is, or may be, other than what is on the screen."""
        return self.modified or (self.where is not None and self.where != self.home)

    def kept_in(self, path: Path, labelling: Any) -> None:
        """A session was saved to a file, or opened from it, and it holds the labels as they were then."""
        self.where, self._saved = path, Snapshot.of(labelling)
        self.look()

    def look(self) -> None:
        """See again whether there is something to save."""
        labelling = self.window.document.labelling
        self.modified = labelling is not None and self._saved is not None and not self._saved.is_of(labelling)
        self.changed.emit()

    @property
    def said(self) -> str:
        """Whether what is on the screen is kept, and where; "" while there is nothing to keep."""
        if not self.modified:
            return "" if self.where is None else tr("saved in {name}").format(name=self.where.name)
        return tr("not saved") if self.where is None else tr("changed since {name}").format(name=self.where.name)

    # ---- saving --------------------------------------------------------------------------------------

    def save(self, path: Path | None = None, then: Callable[[], object] | None = None, anyway: bool = False) -> None:
        """Write the labels in the background, to ``path`` or their own file; ``then`` is called when that went well.

        Where that file is not as this window knows it, it is only said so, unless ``anyway``.
        """
        path, labelling = path or self.home, self.window.document.labelling
        if labelling is None:
            return
        if path is None:
            self.save_as(then)
            return
        if not anyway and (why := self._seen.why_not(path, self.home)):
            self.window.banner_say(why, (tr("Replace it"), lambda: self.save(path, then, anyway=True)))
            return
        self.window.banner.hide()
        frozen = copy_of(labelling)

        def done(_: Any) -> None:
            self._seen.see(path)
            if self.window.document.labelling is labelling:
                self.home = self.where = path
                self._saved = Snapshot.of(frozen)
                self.look()
            self.window.activity.setText(tr("Labels saved in {name}").format(name=path.name))
            self.window.actions_.refresh()
            if then is not None:
                then()

        self.window.jobs.start(
            SAVE,
            Job(tr("Saving the labels"), lambda progress: file.save(frozen, path), done, self.window.banner_say),
        )

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask for a file first."""
        scan = self.window.document.path
        if scan is not None:
            start = str(self.home or folder_for(scan) / file.beside(scan).name)
            name, _ = QFileDialog.getSaveFileName(self.window, tr("Save labels"), start, FILTER)
            if name:
                path = Path(name)
                asked = path.suffix == file.ENDING  # the dialog has, if there is such a file
                self.save(path if asked else path.with_name(path.name + file.ENDING), then, anyway=asked)

    # ---- opening -------------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Let the user choose labels of this scan."""
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open labels"), self.window.settings.folder, FILTER)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Go on with labels of the open scan from a file, in the background."""
        scene = self.window.document.scene
        if scene is None or not self.may_leave(lambda: self.open(path)):
            return

        def done(labelling: Any) -> None:
            if self.window.document.scene is scene:
                self.home = self.where = path
                self._seen.see(path)
                self._saved = Snapshot.of(labelling)
                self.window.document.set_labelling(labelling)
                self.window.activity.setText(tr("Labels opened from {name}").format(name=path.name))

        self.window.banner.hide()
        self.window.jobs.start(
            OPEN,
            Job(
                tr("Opening the labels"),
                lambda progress: file.load(path, scene.cloud, scene.frame),
                done,
                self.window.banner_say,
            ),
        )

    def open_with_scan(self, path: Path) -> None:
        """Open the scan that labels belong to, and them with it."""

        def found(scan: Path) -> None:
            beside = file.beside(scan) == path  # these come by themselves
            self.window.opening.open_path(scan, then=None if beside else lambda: self.open(path))

        job = Job(tr("Reading the labels"), lambda progress: file.scan_of(path), found, self.window.banner_say)
        self.window.jobs.start(OPEN, job)

    # ---- leaving -------------------------------------------------------------------------------------

    def may_leave(self, go_on: Callable[[], object]) -> bool:
        """Whether nothing would be lost; if something would, ask, and ``go_on`` when it is saved or given up."""
        if not self.modified or self._let_go:
            return True
        if self._box is not None:
            self._box.raise_()
            return False
        document = self.window.document
        name = document.path.name if document.path else ""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Labels are not saved"),
            tr("The labels of {name} are not saved.").format(name=name),
            QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            self.window,
        )
        box.setInformativeText(tr("The scan itself is never changed; labels go into a small file beside it."))
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda result: self._answered(QMessageBox.StandardButton(result), go_on))
        self._box = box
        box.open()
        return False

    def _answered(self, button: QMessageBox.StandardButton, go_on: Callable[[], object]) -> None:
        self._box = None
        if button == QMessageBox.StandardButton.Save:
            self.save(then=go_on)
        elif button == QMessageBox.StandardButton.Discard:
            self._let_go = True
            try:
                go_on()
            finally:
                self._let_go = False
