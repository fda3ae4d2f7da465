"""Work is kept by itself: every minute, at changes, and when the scan is left, to be offered again."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cg3d_app import session
from cg3d_app.autosave import Autosave
from cg3d_app.change import Change
from cg3d_app.features.session_work import Work, only_demo, work_of
from cg3d_app.jobs import Job
from cg3d_core.errors import Cg3dError

if TYPE_CHECKING:
    from cg3d_app.session import Session
    from cg3d_app.window import MainWindow

log = logging.getLogger(__name__)
KEEP = "session keep"  # lane of background work
SOON_MS, MINUTE_MS = 1500, 60_000
PATIENCE_S = 10.0


class Keeping(QObject):
    """Keeps the work of one window in the data folder."""

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self.home: Path | None = None  # the file of this session
        self.unsaved = False  # since it was saved there
        self.paused = False  # while a session is brought back
        self.kept: Autosave | None = None
        self._changed = False  # since it was kept
        self.changes = 0  # of answers and labels, so far
        self._before: Work | None = None  # as it stood last: what remains of a scan that is closed
        self._written: Work | None = None  # what its file holds, if that was written for leaving
        self._labels_unsaved = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.keep)
        self._minute.start()
        window.viewer.drawn.connect(self._drawn)

    @property
    def keeps_work(self) -> bool:
        """Whether nothing is lost when the scan is left now: it is written as it stands, to be sure."""
        halfway = self.paused and self.kept is not None
        return not self.unsaved or halfway or (self._worth_keeping and self._write())

    # ---- while a scan is open ------------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        """The document has changed, within the same scan."""
        self._changed = True
        if change in (Change.RESULT, Change.LABELS):
            self.unsaved = True
            self.changes += 1
        self._soon.start()
        self._before = work_of(self.window, self.home)

    def begin(self) -> None:
        """Another scan is open, or none."""
        self._before = work_of(self.window, None)

    def go_on(self) -> None:
        """The same scan was read anew; what was asked is being asked again, and what is in no file still is not."""
        before = self._before
        self._before = work_of(self.window, self.home)
        if before is not None and self._before is not None:  # until the answers are there
            self._before = replace(self._before, session=replace(self._before.session, asked=before.session.asked))

    def saved(self, home: Path, changes: int) -> None:
        """The session was saved to its file, as it was after so many ``changes``."""
        self.home, self.unsaved = home, self.changes != changes
        self._changed = True
        self._soon.start()  # what was kept until now is in the file

    def taken_up(self, kept: Autosave | None, home: Path | None) -> None:
        """The open scan goes on with a session: one that was left behind, or that of a file."""
        self.home = home
        if kept is not None:
            self.kept = kept

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
        if not (self.unsaved and self._worth_keeping):
            self._drop()
            return
        self.kept = self.kept or Autosave.fresh()
        if self.kept is not None:
            path, frozen, labels_kept = self.kept.path, work.frozen(), not self._labels_unsaved
            self.window.jobs.start(
                KEEP,
                Job(
                    "Keeping the session",
                    work=lambda progress: session.save(_for_later(frozen, labels_kept), path),
                    on_done=lambda _: None,
                    on_error=self._not_kept,
                ),
            )

    def _drop(self) -> None:
        """Nothing is worth keeping any more: a crash must leave nothing behind."""
        if self.kept is None:
            return
        if self.window.jobs.running(KEEP) is not None:  # it would write the file again
            self._changed = True
            self._soon.start()
            return
        self.kept.discard()
        self.kept = self._written = None

    def _not_kept(self, text: str) -> None:
        log.warning("%s", text)  # a full disk must not nag every minute; it is said when the scan is left
        self._changed = True  # the next try

    def _drawn(self, seconds: float, moving: bool) -> None:
        """The camera may have moved: worth keeping at the next minute, not at once."""
        self._changed = self._changed or (not moving and self.window.document.scene is not None)

    def labels_kept(self, kept: bool) -> None:
        """Whether the labels of the open scan are in a file, their own or that of a session."""
        if self._before is not None and self._before.scene is self.window.document.scene:
            self._labels_unsaved = not kept

    # ---- when it is left -----------------------------------------------------------------------------

    def leave(self) -> bool:
        """The scan goes: work on it that was not saved stays to be taken up again; whether there is such."""
        self._soon.stop()
        self._stop_keeping()
        halfway = self.paused and self.kept is not None  # then it stays as it was found
        worth = not halfway and self.unsaved and self._worth_keeping
        if worth:
            self._write()
        kept = self.kept
        self.kept = self._before = self._written = self.home = None
        self.unsaved = self._changed = self.paused = self._labels_unsaved = False
        if kept is None:
            return False
        if halfway or worth:
            kept.leave()
        else:
            kept.discard()
        return halfway or worth

    @property
    def _worth_keeping(self) -> bool:
        """Whether there is anything in the work that is nowhere else."""
        before = self._before
        if before is None:
            return False
        asked = bool(before.session.asked) and not only_demo(before.session)
        return asked or (self._labels_unsaved and before.labelled)

    def _write(self) -> bool:
        """Write the work as it stood last, now; False, with a line, where that cannot be done."""
        self.kept = self.kept or Autosave.fresh()
        if self.kept is None or self._before is None:
            return False
        if self._written is not self._before:
            self._stop_keeping()
            try:
                session.save(_for_later(self._before, not self._labels_unsaved), self.kept.path)
            except Cg3dError as error:
                log.warning("%s", error)
                self.window.banner_say(str(error))
                return False
            self._written = self._before
        return True

    def _stop_keeping(self) -> None:
        """What is being written in the background must not be written after us."""
        if (job := self.window.jobs.running(KEEP)) is not None:
            self.window.jobs.cancel(KEEP)
            job.wait(PATIENCE_S)


def _for_later(work: Work, labels_kept: bool) -> Session:
    """What is written by itself; ``labels_kept``: its labels are in a file of their own too. Slow on large scans."""
    return replace(work.whole(), labels_kept=labels_kept)
