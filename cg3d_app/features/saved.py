"""Questions that the user has saved, to ask them again in any scan."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cg3d_app.change import Change
from cg3d_app.commands import Command, has_scene
from cg3d_app.features.base import Feature
from cg3d_app.features.queries import Queries
from cg3d_app.glyphs import glyph
from cg3d_app.i18n import tr
from cg3d_app.panels.answer_rows import dress_button
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.saved import SavedCard
from cg3d_app.questions import Question
from cg3d_app.theme import Theme

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

MOST_SAVED = 100


def _saved(window: MainWindow) -> Saved:
    return window.feature(Saved)


class Saved(Feature):
    """The star beside an answer, and the card of the star beside the query."""

    commands = (
        Command(
            "query.saved", "Saved questions…", "Find", lambda w: _saved(w).open(), ("Ctrl+B",),
            "Ask again what you have saved, rename it, forget it", has_scene, starts_section=True,
        ),
        Command(
            "query.save", "Save this question", "Find", lambda w: _saved(w).toggle(), ("Ctrl+D",),
            "Keep this question, to ask it again in any scan", lambda w: _saved(w).question is not None,
            checked=lambda w: _saved(w).is_saved,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.questions = window.settings.saved_questions()
        self.card = SavedCard(window, window.actions_["query.save"])
        self.card.chosen.connect(lambda question: window.feature(Queries).ask(question))
        self.card.renamed.connect(self.rename)
        self.card.forgotten.connect(self.forget)
        bind(window.results.star, window.actions_["query.save"])
        self._offer()

    @property
    def question(self) -> Question | None:
        """How the listed answer was asked, if that is known."""
        return None if self.document.current is None else self.document.current.question

    @property
    def is_saved(self) -> bool:
        """Whether the listed answer's question is among the saved ones."""
        return self.question is not None and any(self.question.same_as(q) for q in self.questions)

    def toggle(self) -> None:
        """Save the listed answer's question, or forget it."""
        if (question := self.question) is not None:
            others = [q for q in self.questions if not question.same_as(q)]
            self.keep(others if self.is_saved else [question, *others])

    def open(self) -> None:
        """Show what is saved."""
        self.card.open(self.card.list)

    def rename(self, question: Question, name: str) -> None:
        """Call a saved question by a name; "", or its own words: by those."""
        name = "" if name == str(question) else name
        self.keep([replace(q, name=name) if q == question else q for q in self.questions])

    def forget(self, question: Question) -> None:
        """Take a question off the saved ones."""
        self.keep([q for q in self.questions if q != question])

    def keep(self, questions: list[Question]) -> None:
        """Save these questions, and no others."""
        self.questions = questions[:MOST_SAVED]
        self.window.settings.save_questions(self.questions)
        self._offer()
        self._show_star()
        self.window.actions_.refresh()

    def changed(self, change: Change) -> None:
        if change in (Change.SCENE, Change.RESULT):
            self._show_star()

    def dress(self, theme: Theme) -> None:
        self._show_star()

    def _offer(self) -> None:
        self.window.query_bar.show_saved(self.questions)
        self.window.results.suggestions.show_saved(self.questions)
        self.card.show_saved(self.questions)

    def _show_star(self) -> None:
        theme, star = self.window.theme, self.window.results.star
        icon = glyph("star-full", theme.lit) if self.is_saved else glyph("star", theme.faint)
        dress_button(star, icon, tr("Forget this saved question") if self.is_saved else tr("Save this question"))
