"""The taught words in use: changed step by step, each of which can be taken back, and kept in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
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

        self._read(path, lambda: None if scene is None else scene.model, opened, self.failed.emit)

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
        try:
            self.taught.save(path)
        except OSError as error:
            why = error.strerror or str(error)
            raise UsageError(f"cannot be written ({why})", where=path, how="Choose another place") from None
        self._put(self.taught, path.resolve(), False)

    def _read(self, path: Path, model: Callable[[], Any], done: Callable, failed: Callable[[str], None]) -> None:
        def work(progress):
            from cg3d_core.query.prototypes import Words

            progress("reading", 0.0)
            return Words.load(path, model())

        self.window.jobs.start(FILE, Job(f"Opening {path.name}", work=work, on_done=done, on_error=failed))

    def load_remembered(self) -> None:
        """The words of the last time: the unsaved ones, else those of the file."""
        settings = self.window.settings
        path = None if settings.words is None else Path(settings.words)
        unsaved = settings.unsaved_words and _draft().is_file()

        def read(file: Path, changed: bool, otherwise: Callable[[], None]) -> None:
            def failed(text: str) -> None:
                self.failed.emit(text)
                otherwise()

            self._read(file, lambda: None, lambda words: self._put(words, path, changed), failed)

        def forget() -> None:
            settings.words, settings.unsaved_words = None, False

        def read_saved() -> None:
            if path is not None:
                read(path, False, forget)

        if unsaved:
            read(_draft(), True, read_saved)
        else:
            read_saved()

    def _keep_unsaved(self) -> None:
        """What is in no file yet outlives the window, and a crash."""
        settings, draft = self.window.settings, _draft()
        keep = self.changed_since_saved and bool(self.taught)
        try:
            if keep:
                draft.parent.mkdir(parents=True, exist_ok=True)
                self.taught.save(draft)
            else:
                draft.unlink(missing_ok=True)
        except OSError as error:
            self.window.banner_say(f"{draft}: words cannot be kept here ({error.strerror}). Save them to a file")
            keep = False
        settings.unsaved_words = keep

    def _folder(self) -> str:
        return self.window.settings.folder if self.path is None else str(self.path.parent)


def _draft() -> Path:
    return data_dir() / f"unsaved{ENDING}"
