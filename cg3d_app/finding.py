"""The window's part that asks, picks and goes from result to result."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QTabWidget

from cg3d_app import engine
from cg3d_app.answers import Answer
from cg3d_app.commands import Actions
from cg3d_app.document import Document
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job, Jobs, Progress
from cg3d_app.panels.banner import Banner
from cg3d_app.panels.query import QueryBar
from cg3d_app.panels.results import ResultsPanel
from cg3d_app.questions import Question, in_words
from cg3d_app.settings import Settings
from cg3d_app.viewer.widget import Viewer
from cg3d_core.errors import Cg3dError

if TYPE_CHECKING:
    from cg3d_app.features.base import Feature
    from cg3d_core.query.prototypes import Words

ASK, LOOK = "ask", "look"  # lanes of background work


@dataclass(frozen=True, eq=False)
class Wanted:
    """A question that is being asked, and how its answer is to be shown."""

    question: Question
    colour: tuple[float, float, float] | None = None
    pinned: bool = False
    shown: bool = True
    instead: Answer | None = None


def how_to_select(modifiers: Qt.KeyboardModifier) -> str:
    """What a click with these keys held does to the selection, as ``Document.select`` names it."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return "toggle"
    return "add" if modifiers & Qt.KeyboardModifier.ShiftModifier else "set"


class Finding:
    """What a MainWindow does with words, clicks and results; the window brings the parts."""

    document: Document
    settings: Settings
    jobs: Jobs
    banner: Banner
    query_bar: QueryBar
    results: ResultsPanel
    viewer: Viewer
    tabs: QTabWidget
    activity: QLabel
    actions_: Actions
    _wanted: Sequence[Wanted] = ()

    def banner_say(self, text: str) -> None:
        """Show an error in one line."""
        raise NotImplementedError

    @property
    def features(self) -> Sequence[Feature]:
        """The window's features."""
        raise NotImplementedError

    def window_words(self) -> Words | None:
        """Words taught by example that can be asked for in the open scan, or None."""
        return next((feature.words for feature in self.features if feature.words is not None), None)

    # ---- asking ------------------------------------------------------------------------------------

    def type_and_ask(self, words: str) -> None:
        """Put words into the query field and ask for them."""
        self.query_bar.reset()
        self.query_bar.field.setText(words)
        self.ask(words, [])

    def ask(self, words: str, negatives: Sequence[str] = (), add: bool = False) -> None:
        """Find words in the open scan, in the background; "chair; table" asks for both, and both stay.

        ``add``: the answers that are shown stay too.
        """
        questions = in_words(words, tuple(negatives), self.settings.listed)
        several = add or len(questions) > 1
        self._start([Wanted(question, pinned=several) for question in questions], add)

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

    def _start(self, wanted: list[Wanted], add: bool) -> None:
        """Ask these; what is being asked is given up for them, or comes first (``add``)."""
        scene, words = self.document.scene, self.window_words()
        if scene is None or not wanted:
            return
        wanted = [*(self._wanted if add else ()), *wanted]
        self.banner.hide()
        said = ", ".join(f"“{one.question.subject}”" for one in wanted)

        def work(progress: Progress) -> list[tuple[Wanted, Any, float]]:
            found: list[tuple[Wanted, Any, float]] = []
            for number, one in enumerate(wanted):
                progress("asking", number / len(wanted))
                started = time.perf_counter()
                try:
                    got: Any = engine.ask(scene, one.question, words)
                except Cg3dError as error:  # the others are answered all the same
                    got = error
                found.append((one, got, time.perf_counter() - started))
            return found

        def failed(text: str) -> None:
            self._given_up()
            self.banner_say(text)

        job = Job(tr("Looking for {what}").format(what=said), work, lambda found: self._answered(found, add), failed)
        job.on_cancelled = self._given_up
        self.jobs.start(ASK, job)
        self._wanted = wanted
        self.tabs.setCurrentWidget(self.results)
        self.activity.setText(tr("Looking for {what}…").format(what=said))

    def _given_up(self) -> None:
        self._wanted = ()
        self.activity.clear()

    def _answered(self, found: list[tuple[Wanted, Any, float]], add: bool) -> None:
        """Show what was found, and say in one line what went wrong."""
        self._given_up()
        document, errors = self.document, []
        for answer in [
            a for a in document.answers if add and not a.pinned and all(w.instead is not a for w, *_ in found)
        ]:
            document.pin(answer)
        for one, got, seconds in found:
            if isinstance(got, Cg3dError):
                errors.append(str(got))
                continue
            place = one.instead if one.instead in document.answers else self._asked_before(one.question)
            if place is None:
                document.answer(*got, seconds, one.question, one.colour, one.pinned, one.shown)
                continue
            document.change_answer(place, *got, one.question, seconds)
            if not add:
                document.drop_others()
            document.make_current(place)
        if errors:
            self.banner_say(errors[0])

    def _asked_before(self, question: Question) -> Answer | None:
        """The answer that stays and is to the same question."""
        return next((a for a in self.document.answers if a.pinned and question.same_as(a.question)), None)

    def clear(self) -> None:
        """Forget query and selection; the view shows the plain scan again."""
        self.jobs.cancel(ASK)
        self.jobs.cancel(LOOK)
        self.query_bar.reset()
        self.banner.hide()
        self.document.clear()

    def focus_query(self) -> None:
        """Put the cursor into the query field."""
        self.query_bar.field.setFocus()
        self.query_bar.field.selectAll()

    def pick(self, point: int | None, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Select the segment that holds a cloud point; the void selects nothing. Ctrl: also or no longer; Shift: also."""
        scene = self.document.scene
        if scene is None:
            return
        owner = -1 if point is None else int(self.document.owner[point])
        how = how_to_select(modifiers)
        if owner >= 0 or how == "set":
            self.document.select([] if owner < 0 else [owner], how)
        if point is not None and owner < 0:
            self.activity.setText(tr("That belongs to no segment (floor, wall or ceiling)"))

    def show_segment_menu(self, point: int | None, where: QPoint) -> None:
        """What can be done to the selected segments, at a place of the screen; one under the mouse is selected first."""
        owner = -1 if point is None else int(self.document.owner[point])
        hit = None if self.document.hit is None or point is None else self.document.selected_points
        if owner >= 0 and owner not in self.document.selected and not (hit is not None and hit[point]):
            self.document.select([owner])
        if self.document.anything_selected:
            menu = QMenu(self.viewer)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.actions_.fill_segment_menu(menu)
            menu.popup(where)

    def go_to(self, segment: int) -> None:
        """Select a segment of the answer and fly to it."""
        self.document.select_hit(segment)
        self.fly_to_selection()

    def fly_to_selection(self) -> None:
        """Bring what is selected into the middle."""
        if (points := self.document.selected_points) is not None:
            self.viewer.fly_to_box(*self.document.box_of(points))

    def step_result(self, step: int) -> None:
        """Go to the next or the previous segment of the answer."""
        ids = [hit.id for hit in self.results.model.hits]
        if ids:
            at = (
                ids.index(self.document.selection) + step if self.document.selection in ids else (0 if step > 0 else -1)
            )
            self.go_to(ids[at % len(ids)])
