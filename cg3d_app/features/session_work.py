"""What is kept of the window in a session, and how the window is brought to that state again."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cg3d_app import engine, session, session_words
from cg3d_app.answers import Answer
from cg3d_app.cli_window import SAMPLE_QUERY
from cg3d_app.features.clipping import Clipping
from cg3d_app.i18n import tr
from cg3d_app.label_file import copy_of
from cg3d_app.questions import Question
from cg3d_app.session import Asked, Session
from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.colouring import ColourBy
from cg3d_core.cache import cloud_fingerprint
from cg3d_core.errors import Cg3dError
from cg3d_core.labels.labelling import Labelling
from cg3d_core.progress import Progress

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow
    from cg3d_core.query.prototypes import Words


@dataclass(frozen=True, eq=False)
class Work:
    """The window as it stood at one moment: cheap to take, written in the background."""

    session: Session
    scene: Any
    labelling: Labelling | None
    answers: tuple[Answer, ...] = ()

    def whole(self) -> Session:
        """The session with its labels, its taught words and the hash of its scan. Slow on large scans."""
        labels = session.pack_labels(self.labelling) if self.labelled else b""
        words = session_words.to_carry(self.answers)
        return replace(self.session, content=cloud_fingerprint(self.scene.cloud), labels=labels, words=words)

    def frozen(self) -> Work:
        """With the labels as they are now, while the person goes on labelling."""
        return replace(self, labelling=None if self.labelling is None else copy_of(self.labelling))

    @property
    def labelled(self) -> bool:
        """Whether segments were changed or labelled."""
        return self.labelling is not None and session.touched(self.labelling, self.scene)


def work_of(window: MainWindow, home: Path | None) -> Work | None:
    """The window as it stands; None without a scan. ``home``: the session's file."""
    document, camera, tab = window.document, window.viewer.camera, window.tabs.currentWidget()
    if document.scene is None or document.path is None:
        return None
    asked = [
        Asked(answer.question, answer.colour, answer.shown, answer.pinned, answer is document.current)
        for answer in document.answers
        if isinstance(answer.question, Question)  # others cannot be asked again
    ]
    state = Session(
        scan=document.path.absolute(),
        points=len(document.scene.cloud),
        asked=tuple(asked),
        camera={"target": camera.target, **{name: getattr(camera, name) for name in session.CAMERA}},
        colour_by=document.looks.colour_by.value,
        cutaway=document.looks.cutaway,
        clip_box=window.feature(Clipping).box,
        tab=next((type(f).__name__ for f in window.features if f.panel is tab), ""),
        home=home,
    )
    return Work(state, document.scene, document.labelling, tuple(document.answers))


def only_demo(read: Session) -> bool:
    """Whether nothing was asked but what the program itself asks of its sample scan, to show what it does."""
    sample = engine.sample_scan()
    return (
        sample is not None
        and read.scan.resolve() == sample.resolve()
        and all(one.question.same_as(Question(words=SAMPLE_QUERY)) for one in read.asked)
    )


@dataclass(frozen=True, eq=False)
class Found:
    """What of a session had to be worked out again."""

    labelling: Labelling | None
    answers: list[tuple[Asked, Any, Any, float]]  # what was asked, the result, its points, seconds
    notes: list[str]  # what could not be brought back, a line each
    words: session_words.Brought


def work_out(read: Session, scene: Any, own: Words | None, progress: Progress) -> Found:
    """Read the labels and words of a session and ask its questions again; ``own``: the user's taught words. Slow."""
    words = session_words.bring(read.words, own, scene.model)
    labelling, answers, notes = None, [], []
    try:
        labelling = session.unpack_labels(read.labels, scene) if read.labels else None
        if labelling is not None:  # answers select nothing, and that is no step to undo
            labelling.marks = replace(labelling.marks, selected=frozenset())
    except Cg3dError as error:  # the questions are still worth having
        notes.append(str(error))
    if not notes and cloud_fingerprint(scene.cloud) != read.content:
        notes.append(tr("The scan has changed since this session was saved; its questions were asked anew"))
    for number, one in enumerate(read.asked):
        progress("asking again", number / len(read.asked))
        started = time.perf_counter()
        try:
            answers.append((one, *engine.ask(scene, one.question, words.asked), time.perf_counter() - started))
        except Cg3dError as error:  # such as a picture that is gone: the others are asked all the same
            notes.append(str(error))
    return Found(labelling, answers, [*notes, *words.notes], words)


def _said_since(before: Mapping[int, str], now: Labelling | None, other: Labelling) -> dict[int, str]:
    """Labels given since then to segments that are the same in another labelling."""
    if now is None:
        return {}
    fresh = {i: label for i, label in now.marks.labels.items() if before.get(i) != label and i in other.sizes}
    return {i: label for i, label in fresh.items() if np.array_equal(now.owner == i, other.owner == i)}


def look_as(window: MainWindow, read: Session) -> None:
    """Look at the open scan as the session did."""
    window.document.looks.set_cutaway(read.cutaway)
    if read.clip_box is not None:
        window.feature(Clipping).set_box(read.clip_box)
    if read.camera is not None:
        window.viewer.fly_to(Camera(**{**read.camera, "target": tuple(read.camera["target"])}), animated=False)
    panel = next((f.panel for f in window.features if type(f).__name__ == read.tab), None)
    window.tabs.setCurrentWidget(panel or window.results)


def show_found(window: MainWindow, read: Session, found: Found, before: Mapping[int, str]) -> None:
    """Show labels and answers as the session did. ``before``: the labels when it was begun; others were given meanwhile, and stay."""
    document, current = window.document, None
    if found.labelling is not None:
        said = _said_since(before, document.labelling, found.labelling)
        document.set_labelling(found.labelling)
        if said:
            document.edit(lambda labelling: labelling.label_each(said))
    answers = []
    for one, result, mask, seconds in found.answers:
        answer = document.answer(
            result, mask, seconds, one.question, one.colour, pinned=True, shown=one.shown, words=found.words.asked
        )
        answers.append(answer)
        current = answer if one.current else current
    for (one, *_), answer in zip(found.answers, answers):
        answer.pinned = one.pinned
    if answers:
        document.make_current(current or answers[-1])
    if read.colour_by in [kind.value for kind in ColourBy]:
        document.looks.set_colour_by(ColourBy(read.colour_by))
