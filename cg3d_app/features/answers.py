"""Several answers beside each other, and from which score on a segment matches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from cg3d_app import engine
from cg3d_app.answers import Answer
from cg3d_app.change import Change
from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.glyphs import glyph
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.panels.answer_rows import dress_button
from cg3d_app.panels.command_button import bind
from cg3d_app.theme import Theme

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

LEVEL = "threshold"  # lane of background work


def _answers(window: MainWindow) -> Answers:
    return window.feature(Answers)


def has_answer(window: MainWindow) -> bool:
    """For what is done to the listed answer."""
    return window.document.current is not None


def _several(window: MainWindow) -> bool:
    return len(window.document.answers) > 1


class Answers(Feature):
    """Its place is the tab "Find", which is the window's own."""

    commands = (
        Command(
            "query.level", "Least score of a match", "Find", lambda w: _answers(w).focus_level(), ("Ctrl+R",),
            "Go to the histogram of scores; arrow keys move the line", has_answer, starts_section=True,
        ),
        Command(
            "query.keep", "Keep this answer", "Find", lambda w: _answers(w).toggle_kept(), ("K",),
            "The next question does not replace it", has_answer,
            checked=lambda w: has_answer(w) and w.document.current.pinned,
        ),
        Command("query.remove", "Remove this answer", "Find", lambda w: _answers(w).remove(), enabled=has_answer),
        Command(
            "query.other", "Next answer", "Find", lambda w: _answers(w).step(1), ("Alt+Down",), enabled=_several,
        ),
        Command(
            "query.other_back", "Previous answer", "Find", lambda w: _answers(w).step(-1), ("Alt+Up",), enabled=_several,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        # Threshold and length of list to try when the ones under way are there.
        self._wanted: tuple[Answer, float | None, int] | None = None
        # The first threshold of answers whose question is not known.
        self._own: WeakKeyDictionary[Answer, float] = WeakKeyDictionary()
        self._ranked: tuple[Any, np.ndarray] | None = None  # a result, and its ``Scene.ranking``
        panel = window.results
        bind(panel.keep, window.actions_["query.keep"])
        panel.rows.chosen.connect(self.choose)
        panel.rows.shown_asked.connect(self.document.show_answer)
        panel.rows.pin_asked.connect(self.document.pin)
        panel.rows.remove_asked.connect(self.remove)
        panel.rows.colour_asked.connect(self.choose_colour)
        panel.scores.threshold_asked.connect(self.set_threshold)
        panel.scores.listed_asked.connect(self.set_listed)

    # ---- several -----------------------------------------------------------------------------------

    def choose(self, answer: Answer) -> None:
        """List an answer's segments, and show how it was asked."""
        self.document.make_current(answer)
        if answer.question is not None:
            self.window.query_bar.show_question(answer.question)

    def step(self, step: int) -> None:
        """List the next or the previous answer."""
        answers, current = self.document.answers, self.document.current
        at = answers.index(current) if current in answers else -1
        self.choose(answers[(at + step) % len(answers)])

    def toggle_kept(self) -> None:
        """Keep the listed answer when the next question is asked, or no longer."""
        if (answer := self.document.current) is not None:
            self.document.pin(answer, not answer.pinned)

    def remove(self, answer: Answer | None = None) -> None:
        """Forget an answer: the listed one, if none is given."""
        answer = answer or self.document.current
        if answer is not None:
            self.document.remove_answer(answer)
        if self.document.current is not None:
            self.choose(self.document.current)
        else:
            self.window.query_bar.reset()

    def choose_colour(self, answer: Answer) -> None:
        """Let the user choose an answer's colour."""
        dialog = QColorDialog(QColor.fromRgbF(*answer.colour), self.window)
        dialog.setWindowTitle(tr("Colour of an answer"))
        dialog.colorSelected.connect(lambda colour: self.document.recolour(answer, colour.getRgbF()[:3]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # ---- the least score of a match ----------------------------------------------------------------

    def focus_level(self) -> None:
        """Bring the keyboard to the histogram."""
        scores = self.window.results.scores
        self.window.tabs.setCurrentWidget(self.window.results)
        (scores.spread if scores.spread.isVisible() else scores.least).setFocus()

    def set_threshold(self, threshold: float | None) -> None:
        """Select the listed answer's matches anew, from this score on; None: the model's own."""
        if (answer := self.document.current) is not None:
            self._reselect(answer, threshold, self._listed_of(answer))

    def set_listed(self, count: int) -> None:
        """List as many segments with an answer, from now on."""
        self.window.settings.listed = count
        if (answer := self.document.current) is not None:
            self._reselect(answer, self._threshold_of(answer), count)

    def _threshold_of(self, answer: Answer) -> float | None:
        """The one that was chosen for an answer; None: the model's own."""
        if self._wanted is not None and self._wanted[0] is answer:
            return self._wanted[1]
        if answer.question is not None:
            return answer.question.threshold
        own = self._own.setdefault(answer, answer.result.threshold)
        return None if answer.result.threshold == own else answer.result.threshold

    def _listed_of(self, answer: Answer) -> int:
        if self._wanted is not None and self._wanted[0] is answer:
            return self._wanted[2]
        return self.window.settings.listed if answer.question is None else answer.question.k

    def _reselect(self, answer: Answer, threshold: float | None, k: int) -> None:
        """Follow a line that is being dragged: while one threshold is worked out, only the newest waits."""
        self._wanted = (answer, threshold, k)
        if self.jobs.running(LEVEL) is None:
            self._reselect_next()

    def _reselect_next(self) -> None:
        if self._wanted is None:
            return
        (answer, threshold, k), self._wanted = self._wanted, None
        scene, result, words = self.document.scene, answer.result, self.window.finding.taught_words()

        def done(found: tuple[Any, np.ndarray]) -> None:
            if answer in self.document.answers and answer.result is result:
                asked = answer.question and replace(answer.question, threshold=threshold, k=k)
                self.document.change_answer(answer, *found, asked)
            self._reselect_next()

        self.jobs.start(
            LEVEL,
            Job(
                tr("Selecting anew"),
                work=lambda progress: engine.rethreshold(scene, result, threshold, k, words),
                on_done=done,
                on_error=self.window.banner_say,
            ),
        )

    # ---- what the window does ----------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self._wanted, self._ranked = None, None
            self.jobs.cancel(LEVEL)
        if change in (Change.SCENE, Change.RESULT):
            self._show()

    def dress(self, theme: Theme) -> None:
        self.window.results.dress(theme)
        self.window.showing.show_answers()
        self._show()

    def _show(self) -> None:
        """The scores of the listed answer, and whether it is kept."""
        answer, scene, theme, panel = self.document.current, self.document.scene, self.window.theme, self.window.results
        kept = answer is not None and answer.pinned
        pin = glyph("pin-full", theme.accent) if kept else glyph("pin", theme.faint)
        dress_button(panel.keep, pin, tr("Let the next question replace it") if kept else tr("Keep this answer"))
        if answer is None or scene is None:
            return
        result = answer.result
        if self._ranked is None or self._ranked[0] is not result:
            self._ranked = (result, scene.ranking(result))
        ids = self._ranked[1]
        meant = np.isin(ids, result.matched_ids)
        panel.show_scores(result.scores[ids], meant, self._threshold_of(answer) is None, self.window.settings.listed)
