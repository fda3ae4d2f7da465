"""The window's part that asks: words, pictures and shapes in, answers of the document out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cg3d_app import engine
from cg3d_app.answers import Answer
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.questions import Question, in_words
from cg3d_core.errors import Cg3dError
from cg3d_core.progress import Progress

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow
    from cg3d_core.query.prototypes import Words

ASK = "ask"  # lane of background work


@dataclass(frozen=True, eq=False)
class Wanted:
    """A question that is being asked, and how its answer is to be shown."""

    question: Question
    colour: tuple[float, float, float] | None = None
    pinned: bool = False
    shown: bool = True
    instead: Answer | None = None
    since: float = field(default_factory=time.perf_counter)  # when it was asked


class Finding(QObject):
    """Asks in the background, one question or several at a time."""

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self._wanted: Sequence[Wanted] = ()  # what is being asked
        window.query_bar.asked.connect(self.ask)
        window.query_bar.cleared.connect(self.clear_unkept)
        window.query_bar.left_downwards.connect(self.focus_list)
        window.results.list.left_upwards.connect(self.focus_query)
        window.inspector.find_asked.connect(self.find_named)

    def taught_words(self) -> Words | None:
        """Words taught by example that can be asked for in the open scan, or None."""
        return next((feature.words for feature in self.window.features if feature.words is not None), None)

    # ---- asking ------------------------------------------------------------------------------------

    def type_and_ask(self, words: str) -> None:
        """Put words into the query field and ask for them."""
        self.window.query_bar.reset()
        self.window.query_bar.field.setText(words)
        self.ask(words, [])

    def find_named(self, name: str) -> None:
        """Ask for one thing by its name, whatever characters that has."""
        self.ask_one(Question(words=name))

    def ask_one(self, question: Question) -> None:
        """Show a question in its fields and ask it, in place of what is not kept."""
        question = replace(question, k=self.window.settings.listed)
        self.window.query_bar.show_question(question)
        self.ask_again(question)

    def ask(self, words: str, negatives: Sequence[str] = (), add: bool = False) -> None:
        """Find words in the open scan, in the background; "chair; table" asks for both, and both stay.

        ``add``: the answers that are shown stay too.
        """
        questions = in_words(words, tuple(negatives), self.window.settings.listed)
        several = add or len(questions) > 1
        self._start([Wanted(question, pinned=several) for question in questions], add, any_found=len(questions) > 1)

    def ask_again(
        self,
        question: Question,
        colour: tuple[float, float, float] | None = None,
        pinned: bool = False,
        shown: bool = True,
        add: bool = False,
        instead: Answer | None = None,
    ) -> None:
        """Ask a question in the background, with words, a picture or a shape.

        ``colour``, ``pinned`` and ``shown`` are the answer's; ``add``: the answers that are shown stay; ``instead``: it
        takes this answer's place, with its colour.
        """
        self._start([Wanted(question, colour, pinned, shown, instead)], add or instead is not None)

    def standing(self) -> list[Wanted]:
        """What is answered on the screen, the answer in focus last, and what is being asked: to be asked again."""
        current = self.window.document.current
        answers = sorted(self.window.document.answers, key=lambda a: (not a.pinned, a is current))
        wanted = [Wanted(a.question, a.colour, a.pinned, a.shown) for a in answers if isinstance(a.question, Question)]
        return [*wanted, *(replace(one, instead=None) for one in self._wanted)]

    def ask_those(self, wanted: list[Wanted]) -> None:
        """Ask what ``standing`` said, with its colours; the last of them stands in the query field."""
        if wanted:
            self.window.query_bar.show_question(wanted[-1].question)
            self._start(wanted, add=False)

    def _start(self, wanted: list[Wanted], add: bool, any_found: bool = False) -> None:
        """Ask these; what is being asked is given up for them, or comes first (``add``).

        The last one's answer is listed; with ``any_found`` the last of which there is something in the scan.
        """
        scene, words = self.window.document.scene, self.taught_words()
        if scene is None or not wanted:
            return
        wanted = [*(self._wanted if add else ()), *wanted]
        self.window.banner.hide()
        said = ", ".join(f"“{one.question.subject}”" for one in wanted)

        def work(progress: Progress) -> list[tuple[Wanted, Any]]:
            found: list[tuple[Wanted, Any]] = []
            for number, one in enumerate(wanted):
                progress("asking", number / len(wanted))
                try:
                    got: Any = engine.ask(scene, one.question, words)
                except Cg3dError as error:  # the others are answered all the same
                    got = error
                found.append((one, got))
            return found

        def failed(text: str) -> None:
            self._given_up()
            self.window.banner_say(text)

        def done(found: list[tuple[Wanted, Any]]) -> None:
            self._answered(found, add, words, any_found)

        job = Job(tr("Looking for {what}").format(what=said), work, done, failed)
        job.on_cancelled = self._given_up
        self.window.jobs.start(ASK, job)
        self._wanted = wanted
        self._show_asking(said)
        self.window.activity.during(tr("Looking for {what}…").format(what=said), lambda: not job.ended)
        self.window.actions_.refresh()  # Esc gives it up

    def _show_asking(self, said: str) -> None:
        """The tab says what is looked for, and no key that is pressed meanwhile asks for something else."""
        results, tabs = self.window.results, self.window.tabs
        pressed = QApplication.focusWidget()
        elsewhere = not results.isAncestorOf(pressed) or results.suggestions.isAncestorOf(pressed)
        lost = pressed is not None and tabs.isAncestorOf(pressed) and elsewhere
        results.asking = said
        self.window.showing.show_answers()
        tabs.setCurrentWidget(results)
        if lost:
            results.list.setFocus()

    def _ended(self) -> None:
        self._wanted = ()
        self.window.results.asking = ""
        self.window.activity.clear()

    def _given_up(self) -> None:
        in_list = self.window.results.list.hasFocus()
        self._ended()
        self.window.showing.show_answers()
        if in_list and self.window.document.current is None:  # else the focus falls on what asks for something else
            self.window.query_bar.field.setFocus()
        self.window.actions_.refresh()

    def _answered(self, found: list[tuple[Wanted, Any]], add: bool, words: Words | None, any_found: bool) -> None:
        """Show what was found, and say in one line what went wrong."""
        self._ended()
        now = time.perf_counter()
        document, errors = self.window.document, []
        for answer in [
            a for a in document.answers if add and not a.pinned and all(w.instead is not a for w, _ in found)
        ]:
            document.pin(answer)
        listed: Answer | None = None
        for one, got in found:
            if isinstance(got, Cg3dError):
                errors.append(str(got))
                continue
            place = one.instead if one.instead in document.answers else self._asked_before(one.question)
            if place is None:
                place = document.answer(*got, now - one.since, one.question, one.colour, one.pinned, one.shown, words)
            else:
                place.words = words
                document.change_answer(place, *got, one.question, now - one.since)
                if not add:
                    document.drop_others()
                document.make_current(place)
            listed = place if place.result.matched else listed
        if any_found and listed is not None and listed is not document.current:
            document.make_current(listed)
        if errors:
            self.window.showing.show_answers()  # where there is none, it is still said that they are looked for
            self.window.banner_say(errors[0])
        self.window.actions_.refresh()

    def _asked_before(self, question: Question) -> Answer | None:
        """The answer that stays and is to the same question."""
        return next((a for a in self.window.document.answers if a.pinned and question.same_as(a.question)), None)

    @property
    def can_step_back(self) -> bool:
        """Whether there is anything to give up or to clear."""
        window = self.window
        if window.viewer.taker is not None:  # Esc belongs to what takes the clicks
            return False
        asking = window.jobs.running(ASK) is not None
        return asking or window.document.anything_selected or bool(window.document.answers)

    def step_back(self) -> None:
        """Give up the newest of these: what is being asked, what is selected, the answers that are not kept."""
        if self.window.jobs.running(ASK) is not None:
            self.window.jobs.cancel(ASK)
        elif self.window.document.anything_selected:
            self.window.document.select(())
        else:
            self.clear_unkept()

    def clear_unkept(self) -> None:
        """Forget the question, the answers that are not kept, and the selection."""
        document = self.window.document
        unkept = any(not answer.pinned for answer in document.answers)
        self.give_up()
        self.window.banner.hide()
        document.clear(kept=False)
        if document.answers and not unkept:
            count = len(document.answers)
            text = tr("1 answer is kept") if count == 1 else tr("{count} answers are kept").format(count=count)
            self.window.activity.setText(f"{text}; {tr('Shift+Esc removes kept ones too')}")

    def clear(self) -> None:
        """Forget all answers, kept ones too, and the selection; the view shows the plain scan again."""
        self.give_up()
        self.window.banner.hide()
        self.window.document.clear()

    def give_up(self) -> None:
        """Stop what is being asked and described; the query field is empty again."""
        self.window.jobs.cancel(ASK)
        self.window.selecting.cancel()
        self.window.query_bar.reset()

    def focus_list(self) -> None:
        """Go from the field to what was found, if anything was."""
        if self.window.document.current is not None:
            self.window.tabs.setCurrentWidget(self.window.results)
            self.window.results.list.enter()

    def focus_query(self) -> None:
        """Put the cursor into the query field."""
        self.window.query_bar.field.setFocus()
        self.window.query_bar.field.selectAll()
