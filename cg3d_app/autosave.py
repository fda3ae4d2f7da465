"""Where the work of a window is kept by itself, and how work that was left behind is found again.

Each window keeps one session file in the data folder, and holds a lock on it. A file that nobody holds was left
behind: by a window that was closed with unsaved work, or by a program that did not end properly. Which of the two
is told by the lock, which a crash leaves lying about.
"""

from __future__ import annotations

import uuid
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from cg3d_app.session import ENDING
from cg3d_core.paths import data_dir


class Autosave:
    """One session file that this window alone writes. Make it by ``fresh``, ``held`` or ``left_behind``."""

    def __init__(self, path: Path, lock: QLockFile, crashed: bool = False):
        self.path, self.crashed = path, crashed
        self._lock = lock

    @classmethod
    def held(cls, path: Path) -> Autosave | None:
        """One that was left behind, now held by us; None where another window holds it, or it is gone."""
        lock = _lock(path)
        crashed = Path(lock.fileName()).exists()
        if not lock.tryLock(0):
            return None
        if not path.exists():
            lock.unlock()
            return None
        return cls(path, lock, crashed)

    @classmethod
    def fresh(cls) -> Autosave | None:
        """A new one; None where nothing can be kept (no room, no rights): the window works without."""
        folder = _folder()
        path = folder / f"{uuid.uuid4().hex}{ENDING}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        lock = _lock(path)
        return cls(path, lock) if lock.tryLock(0) else None

    def leave(self) -> None:
        """Let go of the file; the next window may offer it."""
        self._lock.unlock()

    def discard(self) -> None:
        """Let go of it and remove it."""
        with suppress(OSError):  # a folder that can no longer be written to
            self.path.unlink()
        self._lock.unlock()


def left_behind() -> list[Autosave]:
    """All that nobody holds, newest first, now held by us: each is to be left or discarded."""
    try:
        # A name that begins with a dot is of a file being written, or of one that a crash cut short.
        paths = sorted(_folder().glob(f"[!.]*{ENDING}"), key=_age)
    except OSError:
        return []
    return [one for one in map(Autosave.held, paths) if one is not None]


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(f"{path}.lock")
    lock.setStaleLockTime(0)  # however long a window is open; a holder that is dead is noticed all the same
    return lock


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0


def _folder() -> Path:
    return data_dir() / "autosave"
