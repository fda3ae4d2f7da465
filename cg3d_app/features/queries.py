"""What can be done with questions and answers beside typing words: several at once, pictures, shapes, thresholds, saved ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog

from cg3d_app import engine
from cg3d_app.answers import Answer
from cg3d_app.commands import Command, has_scene
from cg3d_app.document import Change
from cg3d_app.features.base import Feature
from cg3d_app.glyphs import glyph
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.panels.answer_rows import dress_button
from cg3d_app.panels.command_button import bind
from cg3d_app.questions import Question
from cg3d_app.theme import Theme

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

LEVEL = "threshold"  # lane of background work
MOST_SAVED = 100


def _queries(window: MainWindow) -> Queries:
    return window.feature(Queries)


def _answered(window: MainWindow) -> bool:
    return window.document.current is not None


def _several(window: MainWindow) -> bool:
    return len(window.document.answers) > 1


class Queries(Feature):
    """Its place is the query bar and the tab "Find", which are the window's own."""

    commands = (
        Command(
            "query.add", "Find as well", "Find", lambda w: _queries(w).add(), ("Ctrl+Return", "Ctrl+Enter"),
            "Ask for what is typed, and keep the answers that are there", has_scene,
        ),
        Command(
            "query.picture", "Find what is in a picture…", "Find", lambda w: _queries(w).choose_picture(),
            tip="Ask with a picture. The model that comes with CG3D reads pictures poorly; CLIP's own weights read them well",
            enabled=has_scene, starts_section=True,
        ),
        Command(
            "query.shape", "Find a shape…", "Find", lambda w: _queries(w).choose_shape(),
            tip="Ask with a 3D file of one object", enabled=has_scene,
        ),
        Command(
            "query.saved", "Saved questions…", "Find", lambda w: w.query_bar.open_saved(), ("Ctrl+B",),
            "Ask again what you have saved", has_scene, starts_section=True,
        ),
        Command(
            "query.save", "Save this question", "Find", lambda w: _queries(w).toggle_saved(), ("Ctrl+D",),
            "Keep this question, to ask it again in any scan", lambda w: _queries(w).question is not None,
            checked=lambda w: _queries(w).is_saved,
        ),
        Command(
            "query.plain", "Take the words as they are", "Find", lambda w: _queries(w).toggle_plain(),
            tip="Give the words to the model as they are, without reading counts, places and colours out of them",
            enabled=lambda w: _queries(w).is_in_words,
            checked=lambda w: _queries(w).question is not None and _queries(w).question.plain,
        ),
        Command(
            "query.level", "Least score of a match", "Find", lambda w: _queries(w).focus_level(), ("Ctrl+R",),
            "Go to the histogram of scores; arrow keys move the line", _answered,
        ),
        Command(
            "query.keep", "Keep this answer", "Find", lambda w: _queries(w).toggle_kept(), ("K",),
            "The next question does not replace it", _answered,
            checked=lambda w: _answered(w) and w.document.current.pinned, starts_section=True,
        ),
        Command("query.remove", "Remove this answer", "Find", lambda w: _queries(w).remove(), enabled=_answered),
        Command(
            "query.other", "Next answer", "Find", lambda w: _queries(w).step_answer(1), ("Alt+Down",), enabled=_several,
        ),
        Command(
            "query.other_back", "Previous answer", "Find", lambda w: _queries(w).step_answer(-1), ("Alt+Up",),
            enabled=_several,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._wanted: tuple[Answer, Question] | None = None  # a threshold to try when the one under way is there
        self._ranked: tuple[Any, np.ndarray] | None = None  # a result, and its ``Scene.ranking``
        bar, panel = window.query_bar, window.results
        bar.chosen.connect(self.ask)
        bar.added.connect(self.add)
        bar.saved_menu.aboutToShow.connect(self._fill_saved)
        panel.suggested.connect(self.ask)
        bind(panel.star, window.actions_["query.save"])
        bind(panel.keep, window.actions_["query.keep"])
        bind(panel.plain, window.actions_["query.plain"])
        panel.rows.chosen.connect(self.list_answer)
        panel.rows.shown_asked.connect(self.document.show_answer)
        panel.rows.pin_asked.connect(self.document.pin)
        panel.rows.remove_asked.connect(self.remove)
        panel.rows.colour_asked.connect(self.choose_colour)
        panel.scores.threshold_asked.connect(self.set_threshold)
        panel.scores.listed_asked.connect(self.set_listed)
        self._offer_saved()

    @property
    def question(self) -> Question | None:
        """How the listed answer was asked, if that is known."""
        return None if self.document.current is None else self.document.current.question

    @property
    def is_in_words(self) -> bool:
        """Whether the listed answer was asked in words."""
        return self.question is not None and self.question.kind == "text"

    # ---- asking ------------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for what is typed, beside what is shown."""
        bar = self.window.query_bar
        if words := bar.field.text().strip():
            bar.remember(words)
            self.window.ask(words, bar.negatives, add=True)
            bar.field.selectAll()

    def ask(self, question: Question) -> None:
        """Ask a question that was saved or offered, in place of what is not kept."""
        question = replace(question, k=self.window.settings.listed)
        self.window.query_bar.show_question(question)
        self.window.ask_again(question)

    def choose_picture(self) -> None:
        """Let the user choose a picture to ask with."""
        title = tr("Find what is in a picture")
        name, _ = QFileDialog.getOpenFileName(self.window, title, self.window.settings.folder, engine.PICTURE_FILTER)
        if name:
            self.ask(Question(image=Path(name), negatives=tuple(self.window.query_bar.negatives)))

    def choose_shape(self) -> None:
        """Let the user choose a 3D file to ask with."""
        title = tr("Find a shape")
        name, _ = QFileDialog.getOpenFileName(self.window, title, self.window.settings.folder, engine.FILE_FILTER)
        if name:
            self.ask(Question(shape=Path(name), negatives=tuple(self.window.query_bar.negatives)))

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        if self.document.scene is None or len(paths) != 1 or paths[0].is_dir():
            return []
        if engine.is_picture(paths[0]):
            return [("query.picture", tr("Find what is in this picture"))]
        return [("query.shape", tr("Find this in the scan"))] if engine.is_cloud(paths[0]) else []

    def drop(self, key: str, paths: list[Path]) -> None:
        self.ask(Question(image=paths[0]) if key == "query.picture" else Question(shape=paths[0]))

    def toggle_plain(self) -> None:
        """Ask the listed answer's words again as they are, or as they are understood."""
        if self.question is not None:
            self.window.ask_again(replace(self.question, plain=not self.question.plain), instead=self.document.current)

    # ---- several answers ---------------------------------------------------------------------------

    def list_answer(self, answer: Answer) -> None:
        """List an answer's segments, and show how it was asked."""
        self.document.make_current(answer)
        if answer.question is not None:
            self.window.query_bar.show_question(answer.question)

    def step_answer(self, step: int) -> None:
        """List the next or the previous answer."""
        answers, current = self.document.answers, self.document.current
        at = answers.index(current) if current in answers else -1
        self.list_answer(answers[(at + step) % len(answers)])

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
            self.list_answer(self.document.current)
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
            self._reselect(answer, replace(self._asked(answer), threshold=threshold))

    def set_listed(self, count: int) -> None:
        """List as many segments with an answer, from now on."""
        self.window.settings.listed = count
        if (answer := self.document.current) is not None:
            self._reselect(answer, replace(self._asked(answer), k=count))

    def _asked(self, answer: Answer) -> Question:
        if self._wanted is not None and self._wanted[0] is answer:
            return self._wanted[1]
        return answer.question or Question(words=answer.result.query, k=self.window.settings.listed)

    def _reselect(self, answer: Answer, question: Question) -> None:
        """Follow a line that is being dragged: while one threshold is worked out, only the newest waits."""
        self._wanted = (answer, question)
        if self.jobs.running(LEVEL) is None:
            self._reselect_next()

    def _reselect_next(self) -> None:
        if self._wanted is None:
            return
        (answer, question), self._wanted = self._wanted, None
        scene, result, words = self.document.scene, answer.result, self.window.window_words()

        def done(found: tuple[Any, np.ndarray]) -> None:
            if answer in self.document.answers and answer.result is result:
                self.document.change_answer(answer, *found, question)
            self._reselect_next()

        self.jobs.start(
            LEVEL,
            Job(
                tr("Selecting anew"),
                work=lambda progress: engine.rethreshold(scene, result, question, words),
                on_done=done,
                on_error=self.window.banner_say,
            ),
        )

    # ---- saved questions ---------------------------------------------------------------------------

    @property
    def is_saved(self) -> bool:
        """Whether the listed answer's question is among the saved ones."""
        question = self.question
        return question is not None and any(question.same_as(q) for q in self.window.settings.saved_questions())

    def toggle_saved(self) -> None:
        """Save the listed answer's question, or forget it."""
        if (question := self.question) is None:
            return
        others = [q for q in self.window.settings.saved_questions() if not question.same_as(q)]
        self._save(others if self.is_saved else [question, *others])

    def forget(self, question: Question) -> None:
        """Take a question off the saved ones."""
        self._save([q for q in self.window.settings.saved_questions() if q != question])

    def _save(self, questions: list[Question]) -> None:
        self.window.settings.save_questions(questions[:MOST_SAVED])
        self._offer_saved()
        self._show_marks()
        self.window.actions_.refresh()

    def _offer_saved(self) -> None:
        saved = self.window.settings.saved_questions()
        self.window.query_bar.show_saved(saved)
        self.window.results.suggestions.show_saved(saved)

    def _fill_saved(self) -> None:
        menu, saved = self.window.query_bar.saved_menu, self.window.settings.saved_questions()
        menu.clear()
        menu.addAction(self.window.actions_["query.save"])
        menu.addSeparator()
        for question in saved:
            menu.addAction(str(question), lambda q=question: self.ask(q))
        if not saved:
            menu.addAction(tr("Nothing saved yet")).setEnabled(False)
            return
        menu.addSeparator()
        forget = menu.addMenu(tr("Forget"))
        for question in saved:
            forget.addAction(str(question), lambda q=question: self.forget(q))

    # ---- what the window does ----------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self._wanted, self._ranked = None, None
            self.jobs.cancel(LEVEL)
        if change in (Change.SCENE, Change.RESULT):
            self._show_scores()
            self._show_marks()

    def dress(self, theme: Theme) -> None:
        self.window.results.dress(theme)
        self.window.query_bar.dress(theme)
        self.window.show_answers()
        self._show_scores()
        self._show_marks()

    def _show_scores(self) -> None:
        answer, scene = self.document.current, self.document.scene
        if answer is None or scene is None:
            return
        result = answer.result
        if self._ranked is None or self._ranked[0] is not result:
            self._ranked = (result, scene.ranking(result))
        ids = self._ranked[1]
        own = answer.question is None or answer.question.threshold is None
        self.window.results.show_scores(
            result.scores[ids], np.isin(ids, result.matched_ids), own, self.window.settings.listed
        )

    def _show_marks(self) -> None:
        """The star and the pin beside the headline."""
        panel, theme, answer = self.window.results, self.window.theme, self.document.current
        saved, kept = self.is_saved, answer is not None and answer.pinned
        star = glyph("star-full", theme.lit) if saved else glyph("star", theme.faint)
        pin = glyph("pin-full", theme.accent) if kept else glyph("pin", theme.faint)
        dress_button(panel.star, star, tr("Forget this saved question") if saved else tr("Save this question"))
        dress_button(panel.keep, pin, tr("Let the next question replace it") if kept else tr("Keep this answer"))
