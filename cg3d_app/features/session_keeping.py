"""Work is kept by itself: every minute, at changes, and when the scan is left; and offered again at the next start."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from cg3d_app import session
from cg3d_app.autosave import Autosave, left_behind
from cg3d_app.document import Change
from cg3d_app.features.session_work import Work, work_of
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_core.errors import Cg3dError

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

log = logging.getLogger(__name__)
KEEP = "session keep"  # lane of background work
SOON_MS, MINUTE_MS = 1500, 60_000
PATIENCE_S = 10.0


class Keeping(QObject):
    """Keeps the work of one window in the data folder, and holds what another left behind."""

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self.home: Path | None = None  # the file of this session
        self.unsaved = False  # since it was saved there
        self.paused = False  # while a session is brought back
        self.left: Autosave | None = None  # what another window left behind, held for us
        self.left_scan: Path | None = None  # its scan, where labels of it were left
        self.kept: Autosave | None = None
        self._changed = False  # since it was kept
        self._before: Work | None = None  # as it stood last: what remains of a scan that is closed
        self._labels_unsaved = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.keep)
        self._minute.start()
        window.viewer.drawn.connect(self._drawn)
        window.installEventFilter(self)

    @property
    def keeps_work(self) -> bool:
        """Whether nothing is lost when the scan is left now."""
        if self.kept is None and self.unsaved:
            self.kept = Autosave.fresh()
        return self.kept is not None or not self.unsaved

    # ---- while a scan is open ------------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        """The document has changed, within the same scan."""
        self._changed = True
        self.unsaved = self.unsaved or change in (Change.RESULT, Change.LABELS)
        self._soon.start()
        self._before = work_of(self.window, self.home)

    def begin(self) -> None:
        """Another scan is open, or none."""
        self._before = work_of(self.window, None)

    def saved(self, home: Path) -> None:
        """The session was saved to its file."""
        self.home, self.unsaved = home, False

    def taken_up(self, kept: Autosave | None, home: Path | None) -> None:
        """The open scan goes on with a session: one that was left behind, or that of a file."""
        self.home = home
        if kept is not None:
            self.kept, self.left, self.left_scan = kept, None, None

    def brought_back(self, again: bool) -> None:
        """The session is back; ``again``: it is one that was left behind, and not saved yet."""
        self._soon.stop()
        self.paused = False
        self._changed = self.unsaved = again
        self._before = work_of(self.window, self.home)

    def give_up(self) -> None:
        """The session could not be brought back: it stays as it is, for another try."""
        self.paused = False
        if self.kept is not None:
            self.kept.leave()
            self.kept = None

    def keep(self) -> None:
        """Write the work as it is, in the background, if anything has changed."""
        work = work_of(self.window, self.home)
        if work is None or not self._changed or self.paused:
            return
        self._soon.stop()
        self._changed, self._before = False, work
        self.kept = self.kept or Autosave.fresh()
        if self.kept is not None:
            path, frozen = self.kept.path, work.frozen()
            self.window.jobs.start(
                KEEP,
                Job(
                    "Keeping the session",
                    work=lambda progress: session.save(frozen.whole(), path),
                    on_done=lambda _: None,
                    on_error=log.warning,  # a full disk must not nag every minute
                ),
            )

    def _drawn(self, seconds: float, moving: bool) -> None:
        """The camera may have moved: worth keeping at the next minute, not at once."""
        self._changed = self._changed or (not moving and self.window.document.scene is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The window is marked as modified while its labels are in no file of their own.
        same = self._before is not None and self._before.scene is self.window.document.scene
        if event.type() == QEvent.Type.ModifiedChange and same:
            self._labels_unsaved = self.window.isWindowModified()
        return super().eventFilter(watched, event)

    # ---- when it is left -----------------------------------------------------------------------------

    def leave(self) -> bool:
        """The scan goes: work on it that was not saved stays to be taken up again; whether there is such."""
        self._soon.stop()
        if (job := self.window.jobs.running(KEEP)) is not None:
            self.window.jobs.cancel(KEEP)
            job.wait(PATIENCE_S)  # it must not write after us
        kept, before, halfway = self.kept, self._before, self.paused
        worth = before is not None and self.unsaved
        worth = worth and bool(before.session.asked or (self._labels_unsaved and before.labelled))
        self.kept = self._before = self.home = None
        self.unsaved = self._changed = self.paused = self._labels_unsaved = False
        if halfway and kept is not None:
            kept.leave()  # as it was found
            return True
        if not worth:
            if kept is not None:
                kept.discard()
            return False
        kept = kept or Autosave.fresh()
        if kept is None:
            return False
        try:
            session.save(before.whole(), kept.path)
        except Cg3dError as error:
            log.warning("%s", error)
        kept.leave()
        return True

    # ---- what was left behind ------------------------------------------------------------------------

    def look_again(self) -> None:
        """Hold the newest of what was left behind, and say so on the start screen."""
        self.let_go()
        self.left = left_behind()
        self._offer()

    def forget(self) -> None:
        """What was left behind is not wanted; perhaps there is more."""
        if self.left is not None:
            self.left.discard()
            self.left = None
        self.look_again()

    def let_go(self) -> None:
        """The next window may have what was left behind."""
        if self.left is not None:
            self.left.leave()
        self.left = self.left_scan = None

    def _offer(self) -> None:
        while self.left is not None:
            try:
                read = session.load(self.left.path)
            except Cg3dError as error:
                log.warning("%s", error)
                self.left.discard()
                self.left = left_behind()
                continue
            count, parts = len(read.asked), [read.scan.name]
            if count:
                parts.append(tr("1 question") if count == 1 else tr("{count} questions").format(count=count))
            if read.labels:
                parts.append(tr("labels"))
                self.left_scan = read.scan
            head = tr("CG3D did not end properly last time") if self.left.crashed else tr("Where you stopped last time")
            self.window.empty.show_unfinished(head, "   ·   ".join(parts))
            return
        self.window.empty.show_unfinished("", "")
