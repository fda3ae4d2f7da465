"""Offers to go on with work that is in no file: a card on the start screen, one line over a scan that is open."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cg3d_app import session
from cg3d_app.features.session_left import Left, LeftBehind
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job

if TYPE_CHECKING:
    from cg3d_app.features.sessions import Sessions

BESIDE = "session beside"  # lane of background work
log = logging.getLogger(__name__)


class Offers(QObject):
    """Says what was left behind where it is of use, once, and in nobody's way."""

    def __init__(self, sessions: Sessions):
        super().__init__(sessions)
        self.left = LeftBehind()
        self._sessions, self._window = sessions, sessions.window
        self._started = time.time()
        self._told = False  # of labels of another scan than that which is open

    def scene_changed(self) -> None:
        """Another scan is open, or none."""
        self._window.jobs.cancel(BESIDE)
        self.left.look()
        self._show()
        QTimer.singleShot(0, self, self.offer)  # when what is to be done with the scan at once has been begun

    def forget(self) -> None:
        """What the start screen offers is not wanted; perhaps there is more."""
        gone = self.left.first
        if gone is None:
            return
        self.left.forget()
        self._show()
        more, text = len(self.left.found), tr("Forgotten: {name}, {when}").format(name=gone.scan.name, when=gone.moment)
        if more:
            text += ".  " + (tr("1 more was left") if more == 1 else tr("{count} more were left").format(count=more))
        self._window.activity.setText(text)
        self._window.actions_.refresh()

    def offer(self) -> None:
        """One line about what was left of the open session or scan; else about what lies beside it, or of another scan."""
        scan, home = self._window.document.path, self._sessions.keeping.home
        if scan is None or not self._may_speak:
            return
        if home is not None and (left := self.left.of_session(home)) is not None:
            self._say(tr("Work on this session from {when} was not saved"), tr("Bring it back"), left)
            return
        files = [path for path in (home, self._sessions.labels.where) if path is not None]
        if (left := self.left.of_scan(scan, files)) is not None:
            self._say(tr("Labels of this scan from {when} were not saved"), tr("Bring them back"), left)
        else:
            self._look_beside(scan)

    def close(self) -> None:
        """The window closes."""
        self._window.jobs.cancel(BESIDE)

    @property
    def _may_speak(self) -> bool:
        return not self._sessions.keeping.paused and self._window.banner.isHidden()

    def _show(self) -> None:
        """On the start screen: the first of what was left behind, and of how many."""
        first, count = self.left.first, len(self.left.found)
        if first is None:
            self._window.empty.show_unfinished("", "")
            return
        several = "   " + tr("(1 of {count})").format(count=count) if count > 1 else ""
        self._window.empty.show_unfinished(first.head + several, first.what)

    def _look_beside(self, scan: Path) -> None:
        """Who opens a scan by itself may have labels of it in a session, and miss them."""

        def done(found: Path | None) -> None:
            alone = self._sessions.keeping.home is None and not self._sessions.labels.modified
            if found is None or not alone:
                self._offer_another()
            elif self._may_speak:
                text = tr("Labels of this scan are in {name}, which is beside it").format(name=found.name)
                self._window.banner_say(text, (tr("Go on with them"), lambda: self._sessions.open_file(found)))

        title = tr("Looking for a session")
        self._window.jobs.start(BESIDE, Job(title, lambda progress: session.labels_beside(scan), done, log.warning))

    def _offer_another(self) -> None:
        """Who starts with a scan never sees the start screen, and what it offers: labels of another scan, say."""
        left = self.left.labels_before(self._started)
        if left is not None and not self._told and self._may_speak:
            self._told = True
            self._say(tr("Labels of {name} from {when} were not saved"), tr("Bring them back"), left)

    def _say(self, text: str, button: str, left: Left) -> None:
        said = text.format(name=left.scan.name, when=left.moment)
        self._window.banner_say(said, (button, lambda: self._sessions.go_on(left)))
