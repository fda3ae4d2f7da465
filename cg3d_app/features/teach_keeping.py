"""The taught words in use: changed step by step, each of which can be taken back, and kept in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.seen import Seen
from cg3d_core.errors import Cg3dError, UsageError
from cg3d_core.paths import data_dir

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow
    from cg3d_core.query.prototypes import Words

FILE = "teach.file"  # lane of background work, and a drop zone
ENDING = ".cg3d-words.json"
FILTER = f"Taught words (*{ENDING} *.json);;All files (*)"
MOST_UNDO = 100


class WordsKeeper(QObject):
    """Holds the words. What is in no file yet is kept by the program itself until it is saved."""

    changed = Signal()
    opened = Signal()  # by the user, from a file
    failed = Signal(str)  # one line

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self.taught: Words | None = None  # whether or not they fit the model of the open scan
        self.path: Path | None = None  # their file
        self.changed_since_saved = False
        self._past: list[tuple[Words | None, Path | None, bool]] = []
        self._seen = Seen()
        self._others: Words | None = None  # not saved either, but taught in another window
        self._reading = False  # the words of the last time
        self._waiting: list[Callable[[], object]] = []  # for those

    # ---- changes ---------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether a change of words can be taken back."""
        return bool(self._past)

    def undo(self) -> None:
        """Take the last change back: a word taught, renamed or forgotten, an example removed, another file opened."""
        if self._past:
            self._put(*self._past.pop())

    def start_anew(self) -> None:
        """No words; what was there can be had back by undo, and its file stays."""
        self._remember()
        self._put(None, None, False)

    def change(self, make: Callable[[], Words]) -> bool:
        """Put what ``make`` returns in the place of the words; False, with a line, when it raises."""
        try:
            words = make()
        except Cg3dError as error:
            self.failed.emit(str(error))
            return False
        self._remember()
        self._put(words, self.path, True)
        return True

    def add(self, words: Words) -> tuple[str, ...]:
        """Put another's words beside those that are here, which stay as they are; the new ones."""
        here = self.taught or None
        joined = words if here is None else here.joined(words)[0]
        new = [word.text for word in joined.words if here is None or here.find(word.text) is None]
        if new:
            self.change(lambda: joined)
        return tuple(new)

    def _remember(self) -> None:
        self._past.append((self.taught, self.path, self.changed_since_saved))
        del self._past[:-MOST_UNDO]

    def _put(self, words: Words | None, path: Path | None, changed: bool) -> None:
        self.taught, self.path, self.changed_since_saved = words, path, changed
        self.window.settings.words = None if path is None else str(path)
        self._keep_unsaved()
        self.changed.emit()

    # ---- files -----------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Let the user choose a file of words."""
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open words"), self._folder(), FILTER)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Work with the words of a file; those of before can be had back by undo. Another model's give a line."""
        scene = self.window.document.scene

        def opened(words: Words) -> None:
            self._remember()
            self._put(words, path.resolve(), False)
            self.opened.emit()
            self._read_all()

        def failed(text: str) -> None:
            self.failed.emit(text)
            self._read_all()  # should those of the last time have been given up for these

        self._read(path, lambda: None if scene is None else scene.model, opened, failed)

    def save(self) -> None:
        """Write the words to their file, or ask for one. Raises Cg3dError when it cannot be written."""
        if self.path is None:
            self.ask_save()
        else:
            self.save_to(self.path)

    def ask_save(self) -> None:
        """Let the user name a file for the words."""
        start = str(Path(self._folder()) / f"my{ENDING}") if self.path is None else str(self.path)
        name, _ = QFileDialog.getSaveFileName(self.window, tr("Save words"), start, FILTER)
        if name:
            self.save_to(Path(name if name.endswith(".json") else name + ENDING))

    def save_to(self, path: Path) -> None:
        """Write the words to a file, which is theirs from now on. Raises Cg3dError when it cannot be written."""
        if not self.taught:
            raise UsageError("there are no words to save", how="Teach one first")
        self.taught.save(path)
        self._put(self.taught, path.resolve(), False)

    def _read(self, path: Path, model: Callable[[], Any], done: Callable, failed: Callable[[str], None]) -> None:
        def work(progress):
            from cg3d_core.query.prototypes import Words

            progress("reading", 0.0)
            return Words.load(path, model())

        self.window.jobs.start(FILE, Job(f"Opening {path.name}", work=work, on_done=done, on_error=failed))

    def when_read(self, do: Callable[[], object]) -> None:
        """Call it as soon as the words of the last time are here: at once, unless they are being read."""
        if self._reading:
            self._waiting.append(do)
        else:
            do()

    def _read_all(self) -> None:
        self._reading, waiting, self._waiting = False, self._waiting, []
        for do in waiting:
            do()

    def load_remembered(self) -> None:
        """The words of the last time: the unsaved ones, else those of the file."""
        settings = self.window.settings
        path = None if settings.words is None else Path(settings.words)
        unsaved = settings.unsaved_words and _draft().is_file()
        self._seen.see(_draft())

        def read(file: Path, changed: bool, otherwise: Callable[[], None]) -> None:
            def failed(text: str) -> None:
                self.failed.emit(text)
                otherwise()

            def done(words: Words) -> None:
                self._put(words, path, changed)
                self._read_all()

            self._read(file, lambda: None, done, failed)

        def forget() -> None:
            settings.words, settings.unsaved_words = None, False
            self._read_all()

        def read_saved() -> None:
            if path is not None:
                read(path, False, forget)
            else:
                self._read_all()

        self._reading = True
        if unsaved:
            read(_draft(), True, read_saved)
        else:
            read_saved()

    def _keep_unsaved(self) -> None:
        """What is in no file yet outlives the window, and a crash; so does what another window has put there meanwhile."""
        settings, draft = self.window.settings, _draft()
        keep, words = self.changed_since_saved and bool(self.taught), self.taught
        try:
            if self._seen.is_stale(draft):
                self._others = _like(words, draft)
            if self._others is not None:
                keep, words = True, self._others if not words else words.joined(self._others)[0]
            if keep:
                draft.parent.mkdir(parents=True, exist_ok=True)
                words.save(draft)
            else:
                draft.unlink(missing_ok=True)
            self._seen.see(draft)
        except (OSError, Cg3dError) as error:
            why = error.what if isinstance(error, Cg3dError) else f"the folder cannot be made ({error.strerror})"
            self.window.banner_say(f"{draft}: {why}. Save the words to a file, else they go with the window")
            keep = False
        settings.unsaved_words = keep

    def _folder(self) -> str:
        return self.window.settings.folder if self.path is None else str(self.path.parent)


def _like(words: Words | None, file: Path) -> Words | None:
    """The words of a file if they can stand beside these; None where they cannot, or cannot be read."""
    from cg3d_core.query.prototypes import Words

    try:
        found = Words.load(file)
        return found if not words or (found and words.joined(found)) else None
    except Cg3dError:
        return None


def _draft() -> Path:
    return data_dir() / f"unsaved{ENDING}"
