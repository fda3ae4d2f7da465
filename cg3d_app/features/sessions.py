"""Sessions: work on a scan is saved, saved by itself every minute, and brought back."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from cg3d_app import engine, session
from cg3d_app.autosave import Autosave, left_behind
from cg3d_app.commands import Command, has_scene
from cg3d_app.document import Change, Document
from cg3d_app.features.base import Feature
from cg3d_app.features.clipping import Clipping
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.questions import Question
from cg3d_app.session import ENDING, Asked, Session
from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.colouring import ColourBy
from cg3d_core.errors import Cg3dError
from cg3d_core.labels.labelling import Labelling

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

log = logging.getLogger(__name__)
READ, SAVE, KEEP, RESTORE = "session read", "session save", "session keep", "session restore"  # lanes
SOON_MS, MINUTE_MS = 1500, 60_000
PATIENCE_S = 10.0


@dataclass(frozen=True, eq=False)
class Work:
    """What is to be kept of the window as it stood at one moment: cheap to take, written in the background."""

    session: Session
    scene: Any
    labelling: Labelling | None

    def whole(self) -> Session:
        """The session with its labels and with the hash of its scan. Slow on large scans."""
        from cg3d_core.cache import cloud_fingerprint

        labels = session.pack_labels(self.labelling) if self.labelled else b""
        return replace(self.session, content=cloud_fingerprint(self.scene.cloud), labels=labels)

    def frozen(self) -> Work:
        """With the labels as they are now, while the person goes on labelling."""
        now = self.labelling
        copy = None if now is None else Labelling(now.cloud, now.frame, now.owner, now.marks, now.gap)
        return replace(self, labelling=copy)

    @property
    def labelled(self) -> bool:
        """Whether segments were changed or labelled."""
        return self.labelling is not None and session.touched(self.labelling, self.scene)


class Sessions(Feature):
    """Save, open, keep and bring back what was being done."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "session.open", "Open session…", "File", lambda w: w.feature(Sessions).ask_open(), ("Ctrl+Shift+O",),
            "Go on with work that was saved", starts_section=True,
        ),
        Command(
            "session.save", "Save session", "File", lambda w: w.feature(Sessions).save(), ("Ctrl+S",),
            "Keep the scan's questions, labels and view in one small file", has_scene,
        ),
        Command(
            "session.save_as", "Save session as…", "File", lambda w: w.feature(Sessions).save_as(), ("Ctrl+Shift+S",),
            enabled=has_scene,
        ),
        Command(
            "session.continue", "Continue where it stopped", "File", lambda w: w.feature(Sessions).go_on(),
            tip="Bring back work that was not saved", enabled=lambda w: w.feature(Sessions).can_go_on,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.home: Path | None = None  # the file of this session
        self.unsaved = False  # since it was saved there
        self._changed = False  # since it was kept
        self._before: Work | None = None  # as it stood last: what remains of a scan that is closed
        self._kept: Autosave | None = None
        self._left: Autosave | None = None  # what another window left behind, held for us
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.keep)
        self._minute.start()
        window.viewer.drawn.connect(self._drawn)
        window.empty.continue_asked.connect(self.go_on)
        window.empty.forget_asked.connect(self.forget)

    # ---- saving ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save to the session's own file; ask for one the first time."""
        self.save_as() if self.home is None else self.save_to(self.home)

    def save_as(self) -> None:
        """Ask where to save."""
        scan = self.document.path
        if scan is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self.window, tr("Save the session"), str(self.home or scan.with_suffix(ENDING)), _filter()
        )
        if name:
            path = Path(name)
            self.save_to(path if path.suffix == ENDING else path.with_name(path.name + ENDING))

    def save_to(self, path: Path) -> None:
        """Save in the background."""
        work = self._work()
        if work is None:
            return
        frozen = work.frozen()

        def done(_) -> None:
            self.home, self.unsaved = path, False
            self.window.settings.add_recent(path)
            self.window.activity.setText(tr("Saved as {name}").format(name=path.name))
            self.window.actions_.refresh()

        self.jobs.start(
            SAVE,
            Job(
                tr("Saving the session"),
                work=lambda progress: session.save(replace(frozen.whole(), home=None), path),
                on_done=done,
                on_error=self.window.banner_say,
            ),
        )

    def keep(self) -> None:
        """Save by itself into the data folder, in the background, if anything has changed."""
        work = self._work()
        if work is None or not self._changed or self.jobs.running(RESTORE):
            return
        self._soon.stop()
        self._changed, self._before = False, work
        frozen = work.frozen()
        self._kept = kept = self._kept or Autosave.fresh()
        if kept is not None:
            path = kept.path
            self.jobs.start(
                KEEP,
                Job(
                    "Keeping the session",
                    work=lambda progress: session.save(frozen.whole(), path),
                    on_done=lambda _: None,
                    on_error=log.warning,  # a full disk must not nag every minute
                ),
            )

    def _work(self) -> Work | None:
        """The window as it stands; None without a scan."""
        document, window = self.document, self.window
        if document.scene is None or document.path is None:
            return None
        camera, tab = window.viewer.camera, window.tabs.currentWidget()
        state = Session(
            scan=document.path.absolute(),
            points=len(document.scene.cloud),
            asked=_asked(document),
            camera={"target": camera.target, **{name: getattr(camera, name) for name in session.CAMERA}},
            colour_by=document.colour_by.value,
            cutaway=document.cutaway,
            clip_box=window.feature(Clipping).box,
            tab=next((type(f).__name__ for f in window.features if f.panel is tab), ""),
            home=self.home,
        )
        return Work(state, document.scene, document.labelling)

    # ---- opening -----------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Let the user choose a session."""
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open a session"), self.window.settings.folder, _filter())
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> bool:
        """Open a session file; False when it is none by its name."""
        if self.knows(path):
            self._read(path, home=path.absolute())
        return self.knows(path)

    def knows(self, path: Path) -> bool:
        return path.suffix == ENDING

    def go_on(self) -> None:
        """Bring back what was left behind."""
        if self._left is not None:
            self._read(self._left.path, kept=self._left)

    def forget(self) -> None:
        """What was left behind is not wanted."""
        if self._left is not None:
            self._left.discard()
            self._left = None
        self._look_again()
        self.window.actions_.refresh()

    @property
    def can_go_on(self) -> bool:
        """Whether work was left behind."""
        return self._left is not None

    def _read(self, path: Path, home: Path | None = None, kept: Autosave | None = None) -> None:
        self.jobs.start(
            READ,
            Job(
                tr("Reading the session"),
                work=lambda progress: session.load(path),
                on_done=lambda read: self._found(replace(read, home=home or read.home), kept),
                on_error=self.window.banner_say,
            ),
        )

    def _found(self, read: Session, kept: Autosave | None) -> None:
        """A session was read: open its scan, or ask where that is now."""
        if read.scan.exists():
            self.window.open_path(read.scan, then=lambda: self._bring_back(read, kept))
            return

        def locate() -> None:
            name, _ = QFileDialog.getOpenFileName(
                self.window, tr("Where is {name} now?").format(name=read.scan.name), "", engine.FILE_FILTER
            )
            if name:
                self.window.banner.hide()
                self._found(replace(read, scan=Path(name)), kept)

        text = tr("The scan of this session is not there any more: {path}").format(path=read.scan)
        self.window.banner_say(text, (tr("Show where it is…"), locate))

    def _bring_back(self, read: Session, kept: Autosave | None) -> None:
        """The session's scan is open: look at it as before at once, ask again in the background."""
        window, document = self.window, self.document
        if kept is not None:
            self._kept, self._left = kept, None
        self.home, scene, words = read.home, document.scene, window.window_words()
        if read.home is not None:
            window.settings.add_recent(read.home)
        document.set_cutaway(read.cutaway)
        if read.clip_box is not None:
            window.feature(Clipping).set_box(read.clip_box)
        if read.camera is not None:
            window.viewer.fly_to(Camera(**{**read.camera, "target": tuple(read.camera["target"])}), animated=False)
        panel = next((f.panel for f in window.features if type(f).__name__ == read.tab), None)
        window.tabs.setCurrentWidget(panel or window.results)
        window.activity.setText(tr("Bringing back the session…"))

        def work(progress) -> tuple:
            from cg3d_core.cache import cloud_fingerprint

            labelling, notes, asked = None, [], []
            try:
                labelling = session.unpack_labels(read.labels, scene) if read.labels else None
            except Cg3dError as error:  # the questions are still worth having
                notes.append(str(error))
            if not notes and cloud_fingerprint(scene.cloud) != read.content:
                notes.append(tr("The scan has changed since this session was saved; its questions were asked anew"))
            for number, one in enumerate(read.asked):
                progress("asking again", number / len(read.asked))
                started = time.perf_counter()
                try:
                    asked.append((one, *engine.ask(scene, one.question, words), time.perf_counter() - started))
                except Cg3dError as error:  # such as a picture that is gone: the others are asked all the same
                    notes.append(str(error))
            return labelling, asked, notes

        def failed(text: str) -> None:
            window.activity.clear()
            window.banner_say(text)
            if self._kept is not None:  # it stays as it is, for another try
                self._kept.leave()
                self._kept = None

        self.jobs.start(
            RESTORE,
            Job(
                tr("Bringing back the session"),
                work=work,
                on_done=lambda found: self._restored(read, kept, *found),
                on_error=failed,
                on_cancelled=window.activity.clear,
            ),
        )

    def _restored(
        self, read: Session, kept: Autosave | None, labelling: Labelling | None, asked: list, notes: list[str]
    ) -> None:
        document, window = self.document, self.window
        if labelling is not None:
            document.set_labelling(labelling)
        current = None
        for one, result, mask, seconds in asked:
            answer = document.answer(result, mask, seconds, one.question, one.colour, pinned=True, shown=one.shown)
            current = answer if one.current else current
        for (one, *_), answer in zip(asked, document.answers):
            answer.pinned = one.pinned
        if asked:
            document.make_current(current or document.answers[-1])
        if read.colour_by in [kind.value for kind in ColourBy]:
            document.set_colour_by(ColourBy(read.colour_by))
        self._soon.stop()
        self._changed = self.unsaved = kept is not None
        window.activity.setText(tr("The session is back"))
        if notes:
            window.banner_say(notes[0])

    # ---- what the window does ------------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            if self._close_work() or self._left is None:
                self._look_again()
        else:
            self._changed = True
            self.unsaved = self.unsaved or change in (Change.RESULT, Change.LABELS)
            self._soon.start()
        self._before = self._work()

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        return [("session", tr("Open the session"))] if len(paths) == 1 and self.knows(paths[0]) else []

    def drop(self, key: str, paths: list[Path]) -> None:
        self.open_file(paths[0])

    def close(self) -> None:
        self._close_work()
        if self._left is not None:
            self._left.leave()

    def _drawn(self, seconds: float, moving: bool) -> None:
        """The camera may have moved: worth keeping at the next minute, not at once."""
        self._changed = self._changed or (not moving and self.document.scene is not None)

    def _close_work(self) -> bool:
        """The scan goes: what was done on it and not saved stays to be taken up again; whether there is such."""
        self._soon.stop()
        halfway = self.jobs.running(RESTORE) is not None
        self.jobs.cancel(RESTORE)
        if (job := self.jobs.running(KEEP)) is not None:
            self.jobs.cancel(KEEP)
            job.wait(PATIENCE_S)  # it must not write after us
        kept, before, unsaved = self._kept, self._before, self.unsaved
        self._kept = self._before = self.home = None
        self.unsaved = self._changed = False
        worth = before is not None and unsaved and bool(before.session.asked or before.labelled)
        if halfway and kept is not None:  # as it was found
            kept.leave()
            return True
        if not worth:
            if kept is not None:
                kept.discard()
            return False
        kept = kept or Autosave.fresh()
        if kept is None:
            return False
        try:
            session.save(before.whole(), kept.path)
        except Cg3dError as error:
            log.warning("%s", error)
        kept.leave()
        return True

    def _look_again(self) -> None:
        """Hold the newest of what was left behind, and offer it."""
        if self._left is not None:
            self._left.leave()
        self._left = left_behind()
        self._offer()

    def _offer(self) -> None:
        """Say on the start screen what was left behind."""
        while self._left is not None:
            try:
                read = session.load(self._left.path)
            except Cg3dError as error:
                log.warning("%s", error)
                self._left.discard()
                self._left = left_behind()
                continue
            questions = len(read.asked)
            parts = [read.scan.name]
            if questions:
                parts.append(tr("1 question") if questions == 1 else tr("{count} questions").format(count=questions))
            if read.labels:
                parts.append(tr("with labels"))
            head = tr("CG3D did not end properly last time") if self._left.crashed else tr("Not saved last time")
            self.window.empty.show_unfinished(head, "   ·   ".join(parts))
            return
        self.window.empty.show_unfinished("", "")


def _asked(document: Document) -> tuple[Asked, ...]:
    """The questions of a document that can be asked again."""
    return tuple(
        Asked(answer.question, answer.colour, answer.shown, answer.pinned, answer is document.current)
        for answer in document.answers
        if isinstance(answer.question, Question)
    )


def _filter() -> str:
    return tr("Sessions") + f" (*{ENDING})"
