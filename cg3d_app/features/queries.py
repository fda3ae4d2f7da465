"""Asking beside typing words: as well as what is there, with a picture, with a shape, with the words as they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from cg3d_app import engine
from cg3d_app.commands import Command, has_scene
from cg3d_app.features.base import Feature
from cg3d_app.i18n import tr
from cg3d_app.panels.command_button import bind
from cg3d_app.questions import Question
from cg3d_app.theme import Theme

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

BY_PICTURE, BY_SHAPE = "query.picture", "query.shape"  # commands, and drop zones


def _queries(window: MainWindow) -> Queries:
    return window.feature(Queries)


class Queries(Feature):
    """Its place is the query bar and the tab "Find", which are the window's own."""

    commands = (
        Command(
            "query.add", "Find as well", "Find", lambda w: _queries(w).add(), ("Ctrl+Return", "Ctrl+Enter"),
            "Ask for what is typed, and keep the answers that are there", has_scene,
        ),
        Command(
            BY_PICTURE, "Find what is in a picture…", "Find", lambda w: _queries(w).choose_picture(),
            tip="Ask with a picture. The model that comes with CG3D reads pictures poorly; with CLIP's own weights it asks through those",
            enabled=has_scene, starts_section=True,
        ),
        Command(
            BY_SHAPE, "Find a shape…", "Find", lambda w: _queries(w).choose_shape(),
            tip="Ask with a 3D file of one object", enabled=has_scene,
        ),
        Command(
            "query.plain", "Take the words as they are", "Find", lambda w: _queries(w).toggle_plain(),
            tip="Give the words to the model as they are, without reading counts, places and colours out of them",
            enabled=lambda w: _queries(w).is_in_words,
            checked=lambda w: _queries(w).question is not None and _queries(w).question.plain,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        window.query_bar.chosen.connect(self.ask)
        window.query_bar.added.connect(self.add)
        window.results.suggested.connect(self.ask)
        bind(window.results.plain, window.actions_["query.plain"])

    @property
    def question(self) -> Question | None:
        """How the listed answer was asked, if that is known."""
        return None if self.document.current is None else self.document.current.question

    @property
    def is_in_words(self) -> bool:
        """Whether the listed answer was asked in words."""
        return self.question is not None and self.question.kind == "text"

    def add(self) -> None:
        """Ask for what is typed, beside what is shown."""
        bar = self.window.query_bar
        if words := bar.field.text().strip():
            bar.remember(words)
            if (question := bar.as_shown) is not None:
                self.window.finding.ask_again(question, pinned=True, add=True)
            else:
                self.window.finding.ask(words, bar.negatives, add=True)
            bar.field.selectAll()

    def ask(self, question: Question) -> None:
        """Ask a question that was saved, offered or dropped, in place of what is not kept."""
        self.window.finding.ask_one(question)

    def choose_picture(self) -> None:
        """Let the user choose a picture to ask with."""
        if path := self._chosen(tr("Find what is in a picture"), engine.PICTURE_FILTER):
            self.ask(Question(image=path, negatives=tuple(self.window.query_bar.negatives)))

    def choose_shape(self) -> None:
        """Let the user choose a 3D file to ask with."""
        if path := self._chosen(tr("Find a shape"), engine.FILE_FILTER):
            self.ask(Question(shape=path, negatives=tuple(self.window.query_bar.negatives)))

    def toggle_plain(self) -> None:
        """Ask the listed answer's words again as they are, or as they are understood."""
        if self.question is not None:
            self.window.finding.ask_again(
                replace(self.question, plain=not self.question.plain), instead=self.document.current
            )

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        if self.document.scene is None or len(paths) != 1 or paths[0].is_dir():
            return []
        if engine.is_picture(paths[0]):
            return [(BY_PICTURE, tr("Find what is in this picture"))]
        return [(BY_SHAPE, tr("Find this in the scan"))] if engine.is_cloud(paths[0]) else []

    def drop(self, key: str, paths: list[Path]) -> None:
        self.ask(Question(image=paths[0]) if key == BY_PICTURE else Question(shape=paths[0]))

    def dress(self, theme: Theme) -> None:
        self.window.query_bar.dress(theme)

    def _chosen(self, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self.window, title, self.window.settings.folder, kinds)
        return Path(name) if name else None
