"""The four things people do with the program, each begun by one click on what comes with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer

from cg3d_app import engine
from cg3d_app.change import Change
from cg3d_app.cli_window import SAMPLE_QUERY
from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.features.labels import Labels
from cg3d_app.features.naming import Naming
from cg3d_app.features.shelf import Shelf
from cg3d_app.i18n import tr
from cg3d_core.errors import UsageError
from cg3d_core.paths import assets_dir

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

SHAPES = 8  # files that are named
SHAPE_QUERY = "something to sit on"


class FirstSteps(Feature):
    """Cards on the start screen until the first scan of one's own; the Help menu has them always."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "try.find", "Try: find things in a scan", "Help", lambda w: w.feature(FirstSteps).find(),
            tip="Type words, see where it is. Here: a bookshelf in an office.", starts_section=True,
        ),
        Command(
            "try.name", "Try: name objects", "Help", lambda w: w.feature(FirstSteps).name(),
            tip="Drop files of single things, read what they are.",
        ),
        Command(
            "try.search", "Try: search a library of shapes", "Help", lambda w: w.feature(FirstSteps).search(),
            tip="By words, a picture, a shape or a part of a scan.",
        ),
        Command(
            "try.label", "Try: correct and label", "Help", lambda w: w.feature(FirstSteps).label(),
            tip="Select, merge, label, export; teach your own things.",
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._offered: bool | None = None
        self._to_label = False  # as soon as the sample's question is answered

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self._to_label = False
            if self.document.scene is None:
                self.offer()
        elif change is Change.RESULT and self._to_label and self.document.result is not None:
            self._to_label = False
            if self.document.result.query == SAMPLE_QUERY:
                QTimer.singleShot(0, self, self._ready_to_label)  # when everybody knows of the answer

    def offer(self) -> None:
        """Show the cards, unless scans of one's own were opened before: then they would only be in the way."""
        sample = engine.sample_scan()
        wanted = all(path == sample for path in self.window.settings.recent())
        if wanted != self._offered:
            self._offered = wanted
            names = tr("Find things in a scan"), tr("Name objects"), tr("Search shapes"), tr("Correct and label")
            tries = [(self.window.actions_[c.id], name, tr(c.tip)) for c, name in zip(self.commands, names)]
            self.window.empty.show_tries(tries if wanted else [])

    def find(self) -> None:
        """The sample scan, asked for its bookshelf."""
        self.window.tabs.setCurrentWidget(self.window.results)
        self.window.opening.open_path(_sample(), SAMPLE_QUERY)

    def name(self) -> None:
        """Some sample shapes, named."""
        files = [next(iter(sorted(p for p in kind.iterdir() if p.is_file())), None) for kind in _sample_shapes()]
        self.window.feature(Naming).show_tab()
        self.window.feature(Naming).name_files([path for path in files if path is not None][:SHAPES])

    def search(self) -> None:
        """The sample library, searched by words."""
        shelf = self.window.feature(Shelf)
        shelf.show_tab()
        shelf.ask_words(SHAPE_QUERY)

    def label(self) -> None:
        """The sample scan with its bookshelf found and selected, ready for a label."""
        self.window.opening.open_path(_sample(), then=self._ask_to_label)

    def _ask_to_label(self) -> None:
        self._to_label = True
        self.window.finding.type_and_ask(SAMPLE_QUERY)

    def _ready_to_label(self) -> None:
        self.window.selecting.step_result(1)
        self.window.feature(Labels).show_tab()
        self.window.activity.setText(tr("Give the selected segment a label, at the right"))


def _sample() -> Path:
    path = engine.sample_scan()
    if path is None:
        raise UsageError("the sample scan is missing from this installation", how="Open a scan of your own")
    return path


def _sample_shapes() -> list[Path]:
    """Folders of sample shapes, one a kind."""
    folder = assets_dir() / "sample" / "shapes"
    if not folder.is_dir():
        raise UsageError("the sample shapes are missing from this installation", how="Drop files of your own")
    return sorted(path for path in folder.iterdir() if path.is_dir())
