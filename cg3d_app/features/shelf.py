"""The tab of the shape library: search it by words, a picture, a shape or a segment; find its shapes in the scan."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from cg3d_app import engine, libraries
from cg3d_app.change import Change
from cg3d_app.features.base import Feature
from cg3d_app.features.shelf_commands import COMMANDS
from cg3d_app.features.shelf_keeping import KEEP, ShelfKeeper, show_folder
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.libraries import Opened, ShapeQuestion
from cg3d_app.panels.shelf import ShelfPanel
from cg3d_app.questions import Question
from cg3d_app.theme import Theme
from cg3d_core.errors import UsageError
from cg3d_core.io.listing import readable
from cg3d_core.library.store import is_library

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

SEARCH, FIND = "library.search", "library.find"  # lanes of background work
PICTURES = (".png", ".jpg", ".jpeg", ".webp")
BY_PICTURE, BY_SHAPE, BUILD = "library.picture", "library.shape", "library.build"  # drop zones


class Shelf(Feature):
    """The tab "Library". A library is opened when the tab is first seen, or something is asked of it."""

    title = "Library"
    commands = COMMANDS
    about_segments = False

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.question = ShapeQuestion("browse")
        self._waiting = False  # the question, for a library that is on its way
        self._arrived = False  # a library whose shapes are not shown yet
        self.panel: ShelfPanel = ShelfPanel(window.actions_)
        self.keeper = ShelfKeeper(window, self.panel)
        self.keeper.changed.connect(self._library_changed)
        self.panel.shown.connect(self.keeper.open_last)
        self.panel.words_asked.connect(self.ask_words)
        self.panel.narrowed.connect(self._search)
        self.panel.forgotten.connect(self.browse)
        self.panel.gallery.chosen.connect(self._chosen)
        self.panel.gallery.entered_hit.connect(self._entered)

    @property
    def hit(self) -> Any:
        """The chosen shape, a LibraryHit, or None."""
        return self.panel.gallery.hit

    def dress(self, theme: Theme) -> None:
        self.panel.dress(theme)

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self.jobs.cancel(FIND)
            self.keeper.show_fit()

    def _library_changed(self, opened: Opened) -> None:
        if not self._waiting:
            self.question = ShapeQuestion("browse")
            self.panel.field.clear()
        self._waiting, self._arrived = False, True
        self._search()
        self.window.actions_.refresh()

    # ---- asking ------------------------------------------------------------------------------------

    def focus(self) -> None:
        """Bring the tab up, ready for words."""
        self.show_tab()
        self.panel.field.setFocus()
        self.panel.field.selectAll()

    def choose_picture(self) -> None:
        """Let the user choose a picture to search by."""
        kinds = " ".join(f"*{ending}" for ending in PICTURES)
        title, filters = tr("Search by a picture"), tr("Pictures ({kinds})").format(kinds=kinds)
        if name := QFileDialog.getOpenFileName(self.window, title, self.window.settings.folder, filters)[0]:
            self.ask_file("image", Path(name))

    def choose_shape(self) -> None:
        """Let the user choose a 3D file to search by."""
        title = tr("Search by a shape")
        if name := QFileDialog.getOpenFileName(self.window, title, self.window.settings.folder, engine.FILE_FILTER)[0]:
            self.ask_file("shape", Path(name))

    def ask_words(self, text: str) -> None:
        """Search by words; one that was taught by example searches with its examples."""
        self.ask(ShapeQuestion("text", text, text, words=self.window.finding.taught_words()))

    def ask_file(self, kind: str, path: Path) -> None:
        """Search by a file: an "image" or a "shape"."""
        self.ask(ShapeQuestion(kind, path.name, path))

    def ask_selection(self) -> None:
        """Search by what is selected in the scan, as a person may have made it. Raises UsageError: nothing is."""
        document = self.document
        points, segment = document.selected_points, document.selection
        if points is None:
            raise UsageError(tr("nothing is selected"), how=tr("Click something in the view first"))
        if segment is not None and (document.hit is not None or document.is_candidate(segment)):
            self.ask(ShapeQuestion("segment", what=segment, scene=document.scene))
        else:
            self.ask(ShapeQuestion("part", what=points, scene=document.scene))

    def ask_like(self) -> None:
        """Search by the chosen shape."""
        if self.hit is not None:
            self.ask_feature(self.hit.name, self.hit.feature)

    def ask_feature(self, name: str, feature: Any, model: Any = None) -> None:
        """Search by a feature (d,) of a model's joint space, the library's own if none is given; ``name``: what it is of."""
        self.ask(ShapeQuestion("like", name, feature, model=model))

    def browse(self) -> None:
        """Show the whole library, by name."""
        self.ask(ShapeQuestion("browse"))

    def ask(self, question: ShapeQuestion) -> None:
        """Search, as soon as the library is there."""
        self.question = question
        self._waiting = self.keeper.opened is None or self.keeper.busy
        self.window.banner.hide()
        self.panel.field.setText(question.name if question.kind == "text" else "")
        self.show_tab()
        self.keeper.open_last()
        self._search()

    def _search(self) -> None:
        opened, question, panel = self.keeper.opened, self.question, self.panel
        if opened is None:
            return
        k, category, folder = (c.currentData() for c in (panel.number, panel.categories, panel.folders))
        self.jobs.start(
            SEARCH,
            Job(
                tr("Searching shapes"),
                work=lambda progress: libraries.ask(opened, question, k, category, folder),
                on_done=lambda hits: self._found(opened, question, hits),
                on_error=self.window.banner_say,
            ),
        )

    def _found(self, opened: Opened, question: ShapeQuestion, hits: list[Any]) -> None:
        headline = headline_of(question, len(hits), opened)
        if not hits:
            self.panel.show_nothing(headline, tr("No shape is of this category and in this folder."))
            return
        self.panel.show_hits(headline, note_of(question, opened), hits, question.kind != "browse")
        if self._arrived and self.panel.head.isAncestorOf(QApplication.focusWidget()):
            self.panel.gallery.setFocus()  # arrow keys are for the shapes, not for another library
        self._arrived = False
        if question.kind not in ("browse", "text"):
            self.panel.reveal()

    # ---- what was found ----------------------------------------------------------------------------

    def _chosen(self, hit: Any) -> None:
        self.panel.details.show_hit(hit)
        self.window.actions_.refresh()

    def _entered(self, hit: Any) -> None:
        """Enter on a shape: find it where there is a scan, else go to what can be done with it."""
        if self.document.scene is not None:
            self.find()
        else:
            self.panel.details.like.setFocus()

    def find(self) -> None:
        """Light the segments of the scan that look like the chosen shape."""
        scene, hit, opened, window = self.document.scene, self.hit, self.keeper.opened, self.window
        if scene is None or hit is None or opened is None:
            return
        started = time.perf_counter()

        def done(answer: tuple[Any, Any]) -> None:
            again = Question(shape=hit.file) if hit.file.exists() else None
            self.document.answer(*answer, time.perf_counter() - started, again)
            window.query_bar.reset()  # what was asked before
            if again is not None:
                window.query_bar.show_question(again)
            window.tabs.setCurrentWidget(window.results)

        title = tr("Looking for {name}").format(name=hit.name)
        window.banner.hide()
        self.jobs.start(FIND, Job(title, lambda progress: libraries.find(opened, scene, hit), done, window.banner_say))

    def name_hit(self) -> None:
        """Say what the chosen shape is, among the labels of the tab "Name". Raises UsageError: its file is gone."""
        from cg3d_app.features.naming import Naming  # which knows this feature

        if self.hit is not None:
            self.window.feature(Naming).name_files([self._file()])

    def open_hit(self) -> None:
        """Open the chosen shape's file as a scan. Raises UsageError: it is gone."""
        if self.hit is not None:
            self.window.opening.open_path(self._file())

    def show_file(self) -> None:
        """Show the chosen shape's file in its folder. Raises UsageError: it is gone."""
        if self.hit is not None:
            show_folder(self._file().parent)

    def copy_path(self) -> None:
        """Put the path of the chosen shape's file on the clipboard."""
        if self.hit is not None:
            QGuiApplication.clipboard().setText(str(self.hit.file))

    def _file(self) -> Path:
        if not self.hit.file.exists():
            how = tr("Bring the library up to date (menu Library)")
            raise UsageError(tr("the file is no longer there"), where=self.hit.file, how=how)
        return self.hit.file

    # ---- files -------------------------------------------------------------------------------------

    def knows(self, path: Path) -> bool:
        return path.suffix.lower() in PICTURES or is_library(path)

    def open_file(self, path: Path) -> bool:
        if is_library(path):
            self.keeper.open(str(path))
            return True
        return False

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        if len(paths) != 1:
            return []
        path = paths[0]
        if path.suffix.lower() in PICTURES:
            return [(BY_PICTURE, tr("Search shapes by this picture"))]
        if path.is_dir():
            return [(BUILD, tr("Open the shape library") if is_library(path) else tr("Build a shape library of it"))]
        return [(BY_SHAPE, tr("Find shapes like it"))] if readable(path) else []

    def drop(self, key: str, paths: list[Path]) -> None:
        if key != BUILD:
            self.ask_file("image" if key == BY_PICTURE else "shape", paths[0])
        elif not self.open_file(paths[0]):
            self.keeper.build(paths[0])

    def close(self) -> None:
        for lane in (KEEP, SEARCH, FIND):
            self.jobs.cancel(lane)


def headline_of(question: ShapeQuestion, found: int, opened: Opened) -> str:
    """What the gallery shows, in a line."""
    if question.kind == "browse":
        if found < opened.shapes:
            return tr("{found:,} of {count:,} shapes").format(found=found, count=opened.shapes)
        return tr("All shapes")
    if question.kind in ("segment", "part"):
        return tr("Most like what is selected in the scan")
    words = tr("Nearest to “{name}”") if question.kind == "text" else tr("Most like {name}")
    return words.format(name=question.name)


def note_of(question: ShapeQuestion, opened: Opened) -> str:
    """What must be known of the answer, or nothing."""
    if (word := libraries.taught(opened, question)) is not None:
        return tr("Searched with the examples that taught this word: {count}").format(count=len(word.examples))
    if question.kind == "image" and opened.weak_pictures:
        return tr("The packaged image tower is weak: a clear picture of one thing on plain ground works best.")
    return ""
