"""Words taught by example: from selected segments or dropped files, kept in a file, asked like any other word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from cg3d_app.change import Change
from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.features.shelf import Shelf
from cg3d_app.features.teach_keeping import ENDING, FILE, WordsKeeper
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.panels.teaching import TeachPanel
from cg3d_core.errors import Cg3dError

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow
    from cg3d_core.query.prototypes import Example, Words

TEACH = "teach"  # lane of background work, and a drop zone


def _teaching(window: MainWindow) -> Teaching:
    return window.feature(Teaching)


def _has_words(window: MainWindow) -> bool:
    return bool(_teaching(window).keeper.taught)


class Teaching(Feature):
    """The tab "Teach". ``words`` is for others: what to ask and name with."""

    title = "Teach"
    words_changed = Signal()
    commands = (
        Command(
            "teach.word", "Teach a word…", "Teach", lambda w: _teaching(w).begin(), ("T",),
            "Say what you call what is selected, and find others like it",
            lambda w: w.document.anything_selected, on_segment=True,
        ),
        Command(
            "teach.files", "Teach a word by files…", "Teach", lambda w: _teaching(w).choose_files(),
            tip="Say what you call the things in 3D files",
        ),
        Command(
            "teach.undo", "Undo teaching", "Teach", lambda w: _teaching(w).keeper.undo(), ("Ctrl+Alt+Z",),
            "Take back the last change of taught words", lambda w: _teaching(w).keeper.can_undo,
        ),
        Command(
            "teach.open", "Open words…", "Teach", lambda w: _teaching(w).keeper.ask_open(), starts_section=True,
            tip="Open a file of taught words",
        ),
        Command("teach.save", "Save words", "Teach", lambda w: _teaching(w).keeper.save(), enabled=_has_words),
        Command("teach.save_as", "Save words as…", "Teach", lambda w: _teaching(w).keeper.ask_save(), enabled=_has_words),
        Command(
            "teach.new", "Start without words", "Teach", lambda w: _teaching(w).keeper.start_anew(),
            tip="Put the taught words away; their file stays", enabled=_has_words,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.keeper = WordsKeeper(window)
        self.keeper.changed.connect(self._words_changed)
        self.keeper.opened.connect(self.show_tab)
        self.keeper.failed.connect(self._failed)
        self._fits = True
        self._files: list[Path] = []  # to teach by, in place of the selection
        self.panel: TeachPanel = TeachPanel(window.actions_)
        self.panel.teach_asked.connect(self.teach)
        self.panel.add_asked.connect(self.teach)
        self.panel.cancel_asked.connect(lambda: self._take_files([]))
        self.panel.find_asked.connect(window.finding.find_named)
        self.panel.library_asked.connect(self._ask_library)
        self.panel.drop_asked.connect(lambda word, i: self._edit(lambda words: words.drop(word, i)))
        self.panel.rename_asked.connect(lambda word, new: self._edit(lambda words: words.rename(word, new)))
        self.panel.forget_asked.connect(lambda word: self._edit(lambda words: words.forget(word)))
        self._show()
        self.keeper.load_remembered()

    @property
    def words(self) -> Words | None:
        """The taught words that can be asked for in the open scan; None when there are none."""
        return self.keeper.taught if self.keeper.taught and self._fits else None

    def _ask_library(self, word: str) -> None:
        shelf = self.window.feature(Shelf)
        shelf.show_tab()
        shelf.panel.field.setText(word)
        shelf.ask_words(word)

    # ---- teaching --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Let the user type the word for what is selected."""
        self._take_files([])
        self.show_tab()
        self.panel.begin()

    def choose_files(self) -> None:
        """Let the user choose 3D files to teach a word by."""
        names, _ = QFileDialog.getOpenFileNames(
            self.window, tr("Files to teach a word by"), self.window.settings.folder, self._shapes_filter()
        )
        if names:
            self.drop(TEACH, [Path(name) for name in names])

    def teach(self, word: str) -> None:
        """Give a word what is selected, or the files that were dropped, as its examples."""
        make = self._examples_of_files() if self._files else self._examples_of_selection()
        if make is None:
            return
        self.panel.teach.setEnabled(False)
        self.window.banner.hide()
        files = self._files

        def done(found: tuple[Words, list[Example]]) -> None:
            nothing_yet, examples = found
            if self.keeper.change(lambda: (self.keeper.taught or nothing_yet).teach(word, examples)):
                if self._files is files:  # others, dropped meanwhile, wait for their word
                    self._files = []
                    self.panel.field.clear()
                self._show()
                text = self.keeper.taught.find(word).text
                self.window.activity.setText(tr("“{word}” is taught").format(word=text))
                self.panel.point_at(text)
            else:
                self._show_source()

        job = Job(f"Teaching “{word}”", work=make, on_done=done, on_error=self._failed, on_cancelled=self._show_source)
        self.jobs.start(TEACH, job)
        self.window.activity.during(tr("Teaching “{word}”…").format(word=word), lambda: not job.ended)

    def _failed(self, text: str) -> None:
        self.window.banner_say(text)
        self._show_source()

    def _examples_of_files(self) -> Callable[[Any], tuple[Words, list[Example]]]:
        files = list(self._files)

        def work(progress):
            from cg3d_core.query.prototypes import Words, shape_examples

            progress("model", 0.0)
            model = self.window.load_model()
            examples = []
            for i, file in enumerate(files):
                progress("encoding", i / len(files))
                examples += shape_examples([file], model)
            return self._checked(Words.of(model), model), examples

        return work

    def _examples_of_selection(self) -> Callable[[Any], tuple[Words, list[Example]]] | None:
        document, scene = self.document, self.document.scene
        if scene is None or not document.anything_selected:
            return None
        chosen = [document.hit] if document.hit is not None else list(document.selected)
        whole = [i for i in chosen if i == document.hit or document.is_candidate(i)]
        labelling = document.labelling
        made = {labelling.name_of(i): labelling.owner == i for i in chosen if i not in whole}

        def work(progress):
            from cg3d_core.query.prototypes import Words, part_examples, segment_examples

            progress("encoding", 0.0)
            nothing_yet = self._checked(Words.of(scene.model), scene.model)
            return nothing_yet, [*segment_examples(scene, whole), *part_examples(scene, made)]

        return work

    def _checked(self, nothing_yet: Words, model: Any) -> Words:
        """``nothing_yet``; raises ModelError when the words that are there are another model's."""
        if self.keeper.taught:
            self.keeper.taught.check(model, self.keeper.path)
        return nothing_yet

    # ---- changes ---------------------------------------------------------------------------------

    def _edit(self, change: Callable[[Words], Words]) -> None:
        self.keeper.change(lambda: change(self.keeper.taught))

    def _words_changed(self) -> None:
        self._fit()
        self.words_changed.emit()
        self.window.actions_.refresh()

    def _fit(self) -> None:
        """See whether the words are those of the open scan's model, and say so if not."""
        trouble = ""
        if self.keeper.taught and self.document.scene is not None:
            try:
                self.keeper.taught.check(self.document.scene.model)
            except Cg3dError as error:
                trouble = str(error)
        self._fits = not trouble
        self.panel.show_trouble(trouble)
        self._show()

    # ---- what is shown ---------------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self._fit()
        elif change in (Change.SELECTION, Change.RESULT, Change.LABELS):
            self._show_source()

    def _show(self) -> None:
        self._show_source()
        words = self.keeper.taught.words if self.keeper.taught else ()
        name = tr("not saved to a file") if self.keeper.path is None else self.keeper.path.name.removesuffix(ENDING)
        star = " *" if self.keeper.path is not None and self.keeper.changed_since_saved else ""
        self.panel.show_words(words, f"{name}{star}" if words else "", str(self.keeper.path or ""))
        self.panel.allow_find(self.document.scene is not None and self._fits)

    def _show_source(self) -> None:
        count = len(self._files)
        if count:
            names = ", ".join(path.name for path in self._files)
            text = tr("Teach a word by {files}").format(files=names)
        elif self.document.anything_selected:
            text = tr("Teach a word by what is selected")
            if (several := len(self.document.selected)) > 1:
                text = tr("Teach a word by the {count} selected segments").format(count=several)
        else:
            text = tr("Teach a word: click a thing in the view, or drop 3D files on the window")
        ready = bool(count) or self.document.anything_selected
        self.panel.show_source(text, ready and self.jobs.running(TEACH) is None, files=bool(count))

    # ---- dropped files ---------------------------------------------------------------------------

    def knows(self, path: Path) -> bool:
        return path.name.endswith(ENDING)

    def open_file(self, path: Path) -> bool:
        if self.knows(path):
            self.keeper.open(path)
        return self.knows(path)

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        from cg3d_core.io.dispatch import SUFFIXES

        if len(paths) == 1 and self.knows(paths[0]):
            return [(FILE, tr("Open these words"))]
        if all(path.suffix.lower() in SUFFIXES for path in paths):
            return [(TEACH, tr("Teach a word by this") if len(paths) == 1 else tr("Teach a word by these"))]
        return []

    def drop(self, key: str, paths: list[Path]) -> None:
        if key == FILE:
            self.keeper.open(paths[0])
            return
        self._take_files(paths)
        self.show_tab()
        self.panel.begin()

    def _take_files(self, paths: list[Path]) -> None:
        self._files = list(paths)
        self._show_source()

    @staticmethod
    def _shapes_filter() -> str:
        from cg3d_core.io.dispatch import SUFFIXES

        return f"3D files ({' '.join(f'*{ending}' for ending in SUFFIXES)});;All files (*)"
