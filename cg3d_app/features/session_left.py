"""Work that was left behind, by a window that was closed with it or by a crash: found, put into words, forgotten."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from cg3d_app import session
from cg3d_app.autosave import Autosave, left_behind
from cg3d_app.features.session_work import only_demo
from cg3d_app.i18n import tr
from cg3d_core.errors import Cg3dError

log = logging.getLogger(__name__)
KEPT = 8  # of those with labels, and of the others; older ones go


@dataclass(frozen=True)
class Left:
    """What is known of one piece of work that was left behind."""

    path: Path
    scan: Path
    home: Path | None  # the session file that it belongs to
    questions: int
    labelled: bool  # labels, or segments, that are in no other file
    when: float  # seconds since 1970
    crashed: bool

    @property
    def moment(self) -> str:
        """When it was left, for people."""
        return moment(self.when)

    @property
    def head(self) -> str:
        """How it came to be left."""
        return tr("CG3D did not end properly last time") if self.crashed else tr("Where you stopped")

    @property
    def what(self) -> str:
        """What is in it, and when it was left."""
        parts = [self.scan.name if self.home is None else f"{self.scan.name}, {self.home.name}"]
        if self.labelled:
            parts.append(tr("labels"))
        if self.questions:
            one = self.questions == 1
            parts.append(tr("1 question") if one else tr("{count} questions").format(count=self.questions))
        return "   ·   ".join([*parts, self.moment])


class LeftBehind:
    """All that nobody works on now: what is labelled first, then the newest."""

    def __init__(self) -> None:
        self.found: list[Left] = []
        self._known: dict[Path, tuple[int, Left]] = {}  # with the time its file was written: large ones are read once

    @property
    def first(self) -> Left | None:
        """What the start screen offers."""
        return self.found[0] if self.found else None

    def look(self) -> None:
        """Look for it. What cannot be read, has nothing in it or is too old goes."""
        found: list[Left] = []
        for one in left_behind():
            left = self._read(one)
            if left is None or sum(other.labelled == left.labelled for other in found) >= KEPT:
                one.discard()
            else:
                found.append(left)
                one.leave()
        self.found = sorted(found, key=lambda left: (not left.labelled, -left.when))

    def of_session(self, home: Path) -> Left | None:
        """Work on a session that its file does not have yet."""
        return next((left for left in self._newer([home]) if left.home is not None and _same(left.home, home)), None)

    def of_scan(self, scan: Path, files: Iterable[Path]) -> Left | None:
        """Labels of a scan, newer than those in the files that are open with it."""
        return next((left for left in self._newer(files) if left.labelled and _same(left.scan, scan)), None)

    def labels_before(self, when: float) -> Left | None:
        """Labels of whatever scan, left before some moment."""
        return next((left for left in self.found if left.labelled and left.when <= when), None)

    def forget(self) -> None:
        """The first is not wanted."""
        kept = None if self.first is None else Autosave.held(self.first.path)
        if kept is not None:  # else another window goes on with it
            kept.discard()
        self.look()

    def _newer(self, files: Iterable[Path]) -> list[Left]:
        """What was left after all of these were written."""
        since = max(map(_written, files), default=0.0)
        return [left for left in self.found if left.when > since]

    def _read(self, one: Autosave) -> Left | None:
        try:
            written = one.path.stat().st_mtime_ns
            known = self._known.get(one.path)
            if known is None or known[0] != written:
                read = session.load(one.path)
                labelled = bool(read.labels) and not read.labels_kept
                if not labelled and (not read.asked or only_demo(read)):
                    return None
                # That it crashed is known only now: the lock tells it once.
                left = Left(one.path, read.scan, read.home, len(read.asked), labelled, written / 1e9, one.crashed)
                known = self._known[one.path] = written, left
            return known[1]
        except (OSError, Cg3dError) as error:
            log.warning("%s", error)
            return None


def moment(when: float, now: datetime | None = None) -> str:
    """A moment of the past: "today 14:05", "yesterday 14:05", "12 March 14:05", "12 March 2025"."""
    then, now = datetime.fromtimestamp(when), now or datetime.now()
    days = (now.date() - then.date()).days
    if days in (0, 1):
        day = tr("yesterday") if days else tr("today")
    else:
        date = QDate(then.year, then.month, then.day)
        if then.year != now.year:
            return QLocale().toString(date, "d MMMM yyyy")
        day = QLocale().toString(date, "d MMMM")
    return f"{day} {then:%H:%M}"


def _same(path: Path, other: Path) -> bool:
    return os.path.realpath(path) == os.path.realpath(other)


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
