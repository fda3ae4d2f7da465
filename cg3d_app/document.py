"""What is open: the scene, the answers to queries, segments and labels, the selection. No Qt here.

Everything that shows the document subscribes to it and is told *what* changed, so that no part of
the window needs to know another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

from cg3d_app.answers import Answer, free_colour
from cg3d_app.change import Change
from cg3d_app.looks import Looks
from cg3d_core.errors import UsageError
from cg3d_core.labels.labelling import Labelling

Observer = Callable[[Change], None]


class Document:
    """The open scene with the state of the work on it.

    Two kinds of segments can be selected: those of ``labelling``, one for each point of the picture, which people
    merge, split and label (``selected``, undoable); and a single ``hit``, a candidate of an answer that is not one of them.
    """

    def __init__(self) -> None:
        self.scene: Any = None  # cg3d_core.scene.Scene
        self.path: Path | None = None
        self.labelling: Labelling | None = None
        self.answers: list[Answer] = []  # pinned ones, and the newest
        self.current: Answer | None = None  # whose segments are listed
        self.hit: int | None = None  # a candidate's id
        self.looks = Looks(self)
        self._observers: list[Observer] = []

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer(change)`` after each change; returns the function that ends it."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def tell(self, change: Change) -> None:
        """Tell every observer what has changed."""
        self.looks.follow(change)
        for observer in list(self._observers):
            observer(change)

    # ---- scene -----------------------------------------------------------------------------------

    def open(self, scene: Any, path: Path, labelling: Labelling | None = None) -> None:
        """Show another scene, with the labels made of it before if given; nothing is asked or selected yet."""
        self._empty()
        self.scene, self.path = scene, path
        self.labelling = Labelling.of_scene(scene) if labelling is None else labelling
        self.tell(Change.SCENE)

    def close(self) -> None:
        """Show nothing."""
        self._empty()
        self.tell(Change.SCENE)

    def _empty(self) -> None:
        self.scene = self.path = self.labelling = self.current = self.hit = None
        self.answers.clear()

    # ---- answers ---------------------------------------------------------------------------------

    @property
    def result(self) -> Any:
        """The current answer's QueryResult, or None."""
        return None if self.current is None else self.current.result

    @property
    def lit(self) -> list[Answer]:
        """The answers whose points are lit."""
        return [a for a in self.answers if a.shown and a.result.matched]

    def answer(
        self,
        result: Any,
        mask: np.ndarray,
        seconds: float = 0.0,
        question: Any = None,
        colour: tuple[float, float, float] | None = None,
        pinned: bool = False,
        shown: bool = True,
        words: Any = None,
    ) -> Answer:
        """Show a query's answer with the points that match, (n,) bool, in place of those not pinned.

        ``question``: how it was asked, a ``questions.Question``; ``colour``: a free one if none is given;
        ``words``: taught words that it was asked with.
        """
        kept = [a for a in self.answers if a.pinned]
        answer = Answer(result, mask, colour or free_colour(kept), seconds, shown, pinned, question, words)
        self.answers = [*kept, answer]
        self._deselect()
        self.make_current(answer)
        return answer

    def change_answer(
        self, answer: Answer, result: Any, mask: np.ndarray, question: Any = None, seconds: float | None = None
    ) -> None:
        """Another result in an answer's place, such as that with another threshold; colour and the like stay."""
        answer.result, answer.mask, answer.question = result, mask, question
        answer.seconds = answer.seconds if seconds is None else seconds
        self.tell(Change.RESULT)

    def drop_others(self) -> None:
        """Forget the answers that are not pinned, as another question does."""
        self.answers = [a for a in self.answers if a.pinned]
        if self.current not in self.answers:
            self.make_current(self.answers[-1] if self.answers else None)

    def recolour(self, answer: Answer, colour: tuple[float, float, float]) -> None:
        """Give an answer another colour, in 0..1."""
        answer.colour = colour
        self.tell(Change.RESULT)

    def make_current(self, answer: Answer | None) -> None:
        """List this answer's segments."""
        self.current = answer
        self.tell(Change.RESULT)

    def pin(self, answer: Answer, pinned: bool = True) -> None:
        """Keep an answer when the next question is asked, or no longer."""
        answer.pinned = pinned
        self.tell(Change.RESULT)

    def show_answer(self, answer: Answer, shown: bool) -> None:
        """Light an answer's points, or leave it in the list alone."""
        answer.shown = shown
        self.tell(Change.RESULT)

    def remove_answer(self, answer: Answer) -> None:
        """Forget one answer."""
        self.answers = [a for a in self.answers if a is not answer]
        newest = self.answers[-1] if self.answers else None
        self.make_current(newest if self.current is answer else self.current)

    def clear(self, kept: bool = True) -> None:
        """Forget the selection and the answers: with ``kept`` those too that are pinned."""
        self.answers = [] if kept else [a for a in self.answers if a.pinned]
        self._deselect()
        newest = self.answers[-1] if self.answers else None
        self.make_current(self.current if self.current in self.answers else newest)

    # ---- selection, segments, labels -------------------------------------------------------------

    @property
    def selected(self) -> tuple[int, ...]:
        """Selected segments of ``labelling``, by id."""
        return () if self.labelling is None else tuple(sorted(self.labelling.marks.selected))

    @property
    def selection(self) -> int | None:
        """The one thing that is selected: a hit or a single segment; None when nothing or several are."""
        if self.hit is not None:
            return self.hit
        return self.selected[0] if len(self.selected) == 1 else None

    @property
    def anything_selected(self) -> bool:
        """Whether a hit or a segment is selected; costs nothing, unlike ``selected_points``."""
        return self.hit is not None or bool(self.selected)

    @property
    def selected_points(self) -> np.ndarray | None:
        """(n,) bool: points of the hit or of all selected segments; None when nothing is selected."""
        if self.scene is None or self.labelling is None:
            return None
        if self.hit is not None:
            return self.scene.segment_points(self.hit)
        return np.isin(self.labelling.owner, self.selected) if self.selected else None

    def is_candidate(self, segment: int) -> bool:
        """Whether a segment of ``labelling`` still is the scene's candidate of that id, point for point."""
        if self.scene is None or self.labelling is None or not 0 <= segment < len(self.scene.segmentation):
            return False
        return bool((self.scene.segment_points(segment) == (self.labelling.owner == segment)).all())

    def select(self, segments: Iterable[int] = (), how: str = "set") -> None:
        """Select segments of ``labelling``: "set", "add", "remove" or "toggle"; nothing given: nothing selected."""
        if self.labelling is None:
            return
        before = (self.hit, self.labelling.marks.selected)
        self.hit = None
        self.labelling.select(segments, how)
        if (self.hit, self.labelling.marks.selected) != before:
            self.tell(Change.SELECTION)

    def select_hit(self, candidate: int) -> None:
        """Select a candidate of an answer: the segment that it is, or, where they differ, the candidate by itself."""
        if self.labelling is None:
            return
        if self.is_candidate(candidate):
            self.select([candidate])
        elif self.hit != candidate:
            self.labelling.select(())
            self.hit = candidate
            self.tell(Change.SELECTION)

    def edit(self, change: Callable[[Labelling], Any]) -> Any:
        """Do something to ``labelling`` and tell; returns what ``change`` returns. Raises UsageError as it does."""
        if self.labelling is None:
            raise UsageError("there is no scan to work on", how="Open one first")
        out = change(self.labelling)
        self.hit = None
        self.tell(Change.LABELS)
        return out

    def claim_hit(self) -> int | None:
        """Make a segment of the selected hit, so that it can be labelled; returns its id, or that of the one selected segment."""
        if self.hit is not None:
            points = self.selected_points
            return self.edit(lambda labelling: labelling.add(points))
        return self.selection

    def set_labelling(self, labelling: Labelling) -> None:
        """Go on with segments and labels made of this scene before."""
        self.labelling = labelling
        self.hit = None
        self.tell(Change.LABELS)

    def undo(self) -> bool:
        """Take the last change of segments, labels or selection back; False when there is none."""
        return self.labelling is not None and self._stepped(self.labelling.undo())

    def redo(self) -> bool:
        """Do it again."""
        return self.labelling is not None and self._stepped(self.labelling.redo())

    def _stepped(self, moved: bool) -> bool:
        if moved:
            self.hit = None
            self.tell(Change.LABELS)
        return moved

    def _deselect(self) -> None:
        self.hit = None
        if self.labelling is not None:
            self.labelling.select(())

    # ---- questions ---------------------------------------------------------------------------------

    def box_of(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest corner of points, (n,) bool, in canonical coordinates."""
        held = self.scene.canonical[points]
        return held.min(axis=0), held.max(axis=0)

    @property
    def owner(self) -> np.ndarray:
        """(n,) int32: each point's segment, -1 where it has none."""
        return self.scene.partition if self.labelling is None else self.labelling.owner

    def label_numbers(self) -> tuple[np.ndarray, list[str]]:
        """(n,) int: which of the labels made here each point has, -1 for none; and the labels."""
        if self.labelling is None:
            return np.full(len(self.scene.cloud), -1), []
        marks = self.labelling.marks
        names = sorted(set(marks.labels.values()))
        number = np.full(marks.next_id + 1, -1)  # the last one: points of no segment, owner -1
        for segment, name in marks.labels.items():
            number[segment] = names.index(name)
        return number[self.labelling.owner], names
