"""Which shape library is open: opening, building and updating them in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from cg3d_app import libraries
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.libraries import SAMPLE, Opened
from cg3d_app.panels.shelf import ShelfPanel
from cg3d_core.errors import UsageError
from cg3d_core.progress import Progress

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow
    from cg3d_core.library.build import BuildReport

KEEP = "library.keep"  # lane of background work


class ShelfKeeper(QObject):
    """Holds the open library; shows in the tab's head what it is and what is being done to it."""

    changed = Signal(object)  # Opened: another library, or the same as it is now

    def __init__(self, window: MainWindow, panel: ShelfPanel):
        super().__init__(window)
        self.opened: Opened | None = None
        self._window, self._panel, self._head = window, panel, panel.head
        self._head.library_asked.connect(self.open)
        self._head.cancelled.connect(lambda: window.jobs.cancel(KEEP))
        self._list()

    @property
    def busy(self) -> bool:
        """Whether one is being opened or built."""
        return self._window.jobs.running(KEEP) is not None

    def open_last(self) -> None:
        """Open the library that was open last, unless there is one or will be."""
        if self.opened is None and not self.busy:
            known = self._window.settings.libraries()
            self.open(known[0] if known else SAMPLE)

    def choose(self) -> None:
        """Let the user choose a library."""
        usual = libraries.usual_place()
        start = str(usual) if usual.is_dir() else self._window.settings.folder
        if name := QFileDialog.getExistingDirectory(self._window, tr("Open a shape library"), start):
            self.open(name)

    def open(self, path: str) -> None:
        """Open a library, or (SAMPLE) the one that comes with the program."""
        name = tr("the sample library") if path == SAMPLE else libraries.title_of(path)
        self._keep(
            tr("Opening {name}").format(name=name),
            lambda progress: libraries.open_library(path, self._window.load_model(), progress),
            self._opened,
        )

    def choose_folder(self) -> None:
        """Let the user choose a folder of shapes, and build its library."""
        title = tr("Build a library of the shapes in a folder")
        if name := QFileDialog.getExistingDirectory(self._window, title, self._window.settings.folder):
            self.build(Path(name))

    def build(self, folder: Path, out: Path | None = None, anew: bool = False) -> None:
        """Build the library of a folder's shapes, or bring it up to date; then it is open."""
        place = libraries.place_for(folder) if out is None else out
        tower = self._window.settings.tower

        def work(progress: Progress) -> tuple[BuildReport, Opened]:
            model = self._window.load_model()
            report = libraries.build(folder, place, model, tower, anew, progress)
            return report, libraries.open_library(str(place), model, progress)

        def done(both: tuple[BuildReport, Opened]) -> None:
            self._opened(both[1])
            self._head.show_report(said(both[0]), both[0].failed)

        kept = tr("Stopped. What was built so far is kept: build again to go on.")
        self._keep(tr("Building from {folder}").format(folder=folder.name), work, done, kept)

    def update(self, anew: bool = False) -> None:
        """Bring the open library up to date with its folder; ``anew``: all of it, with the model in use."""
        if self.opened is None:
            return
        if self.opened.path == SAMPLE:
            self.open(SAMPLE)
        else:
            self.build(self.opened.root, Path(self.opened.path), anew)

    def show_folder(self) -> None:
        """Show the folder of the library's shapes. Raises UsageError."""
        if self.opened is not None:
            show_folder(self.opened.root)

    def show_fit(self) -> None:
        """Say so where the library and the open scan are not of one model."""
        scene = self._window.document.scene
        self._head.show_trouble("" if scene is None or self.opened is None else self.opened.misfit_to(scene.model))

    def _keep(self, title: str, work: Callable, on_done: Callable[[Any], None], when_stopped: str = "") -> None:
        def done(what: Any) -> None:
            self._head.end_work()
            on_done(what)

        job = Job(title, work, done, self._failed, self._head.report_work, lambda: self._stopped(when_stopped))
        self._window.jobs.start(KEEP, job)
        self._head.show_report("", ())  # what was going on before, if anything, has been stopped by now
        self._head.begin_work(title)
        if self.opened is None:
            self._panel.show_nothing("", tr("The shapes will be here in a moment."))
        self._window.tabs.setCurrentWidget(self._panel)

    def _opened(self, opened: Opened) -> None:
        self.opened = opened
        self._window.settings.add_library(opened.path)
        self._list()
        about = opened.library.about
        counts = tr("{count:,} shapes, {kinds:,} categories").format(count=opened.shapes, kinds=len(opened.categories))
        where = tr("Shapes: {root}\nLibrary: {path}\nModel: {model}, space {space}")
        path = opened.library.store.path
        self._head.show_about(
            f"{counts}   ·   {about.model}",
            where.format(root=about.root, path=path, model=about.model, space=about.space),
        )
        self._panel.show_choices(opened.categories, opened.folders)
        self.show_fit()
        self.changed.emit(opened)

    def _failed(self, text: str) -> None:
        self._head.end_work()
        self._list()
        if self.opened is None:
            do = tr("Choose another library above, or build one from a folder with ⋯.")
            self._panel.show_nothing(tr("No library is open"), f"{text}\n\n{do}")
        else:
            self._window.banner_say(text)

    def _stopped(self, what: str) -> None:
        self._head.end_work()
        self._head.show_report(what, ())
        self._list()
        if self.opened is None:
            self._panel.show_nothing(tr("Stopped"), tr("Choose a library above."))

    def _list(self) -> None:
        known = [path for path in self._window.settings.libraries() if path != SAMPLE]
        choices = [(SAMPLE, tr("Sample library")), *((path, libraries.title_of(path)) for path in known)]
        self._head.show_libraries(choices, self.opened.path if self.opened else None)


def said(report: BuildReport) -> str:
    """What a build has done, in a line."""
    done = (
        (report.added, tr("{count:,} added")),
        (report.changed, tr("{count:,} changed")),
        (report.moved, tr("{count:,} moved")),
        (report.unchanged, tr("{count:,} as before")),
        (report.removed, tr("{count:,} removed")),
        (len(report.failed), tr("{count:,} not read")),
        (report.left_out, tr("{count:,} without points, left out")),
    )
    line = ", ".join(text.format(count=count) for count, text in done if count)
    if report.added + report.changed:
        line += "   ·   " + tr("{rate:.1f} shapes a second").format(rate=report.rate)
    return line


def show_folder(folder: Path) -> None:
    """Open a folder in the platform's file manager. Raises UsageError."""
    if not folder.is_dir():
        raise UsageError(tr("the folder is no longer there"), where=folder)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        raise UsageError(tr("no file manager answers"), where=folder)
