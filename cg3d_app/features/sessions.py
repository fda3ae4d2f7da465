"""Sessions: work on a scan is saved, saved by itself, and brought back."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog

from cg3d_app import desktop, engine, session
from cg3d_app.autosave import Autosave
from cg3d_app.change import Change
from cg3d_app.commands import Command, has_scene
from cg3d_app.features.base import Feature
from cg3d_app.features.labels import Labels
from cg3d_app.features.queries import Queries
from cg3d_app.features.session_keeping import Keeping
from cg3d_app.features.session_left import Left
from cg3d_app.features.session_offers import Offers
from cg3d_app.features.session_work import Found, look_as, show_found, work_of, work_out
from cg3d_app.features.teaching import Teaching
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.seen import Seen
from cg3d_app.session import ENDING, Session

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

READ, SAVE, RESTORE = "session read", "session save", "session restore"  # lanes of background work


class Sessions(Feature):
    """Save, open, and bring back what was being done."""

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
            tip="Bring back work that was not saved", enabled=lambda w: w.feature(Sessions).left.first is not None,
        ),
        Command(
            "session.desktop", "Open sessions by double click", "Tools", lambda w: w.feature(Sessions).make_known(),
            tip="Tell this desktop that session files belong to CG3D", enabled=lambda w: desktop.possible(),
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.keeping = Keeping(window)
        self._seen = Seen()
        self.labels = window.feature(Labels).keeping
        self.labels.changed.connect(self._show_kept)
        self.offers = Offers(self)
        self.left = self.offers.left
        window.empty.continue_asked.connect(lambda: self.go_on())
        window.empty.forget_asked.connect(self.offers.forget)

    @property
    def keeps_work(self) -> bool:
        return self.keeping.keeps_work

    # ---- saving ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save to the session's own file; ask for one the first time."""
        home = self.keeping.home
        self.save_as() if home is None else self.save_to(home)

    def save_as(self) -> None:
        """Ask where to save."""
        scan = self.document.path
        if scan is None:
            return
        start = str(self.keeping.home or engine.folder_for(scan) / scan.with_suffix(ENDING).name)
        name, _ = QFileDialog.getSaveFileName(self.window, tr("Save the session"), start, _filter())
        if name:
            path = Path(name)
            asked = path.suffix == ENDING  # the dialog has, if there is such a file
            self.save_to(path if asked else path.with_name(path.name + ENDING), anyway=asked)

    def save_to(self, path: Path, anyway: bool = False) -> None:
        """Save in the background; where that file is not as this window knows it, it is only said so, unless ``anyway``."""
        work = work_of(self.window, None)
        if work is None:
            return
        if not anyway and (why := self._seen.why_not(path, self.keeping.home)):
            self.window.banner_say(why, (tr("Replace it"), lambda: self.save_to(path, anyway=True)))
            return
        self.window.banner.hide()
        frozen, changes = work.frozen(), self.keeping.changes

        def done(_) -> None:
            self._seen.see(path)
            if self.document.scene is work.scene:  # else it is no longer what is open
                self.keeping.saved(path, changes)
                self.labels.kept_in(path, frozen.labelling)
            self.window.settings.add_recent(path)
            self.window.activity.setText(tr("Saved as {name}").format(name=path.name))

        self.jobs.start(
            SAVE,
            Job(
                tr("Saving the session"),
                work=lambda progress: session.save(frozen.whole(), path),
                on_done=done,
                on_error=self.window.banner_say,
            ),
        )

    # ---- opening -----------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Let the user choose a session."""
        folder = self.window.settings.folder
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open a session"), folder, _filter())
        if name:
            self.open_file(Path(name))

    def knows(self, path: Path) -> bool:
        return path.suffix == ENDING

    def open_file(self, path: Path) -> bool:
        if self.knows(path):
            self._read(path, home=path.absolute())
        return self.knows(path)

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        return [("session", tr("Open the session"))] if len(paths) == 1 and self.knows(paths[0]) else []

    def drop(self, key: str, paths: list[Path]) -> None:
        self.open_file(paths[0])

    def go_on(self, left: Left | None = None) -> None:
        """Bring back what was left behind: this, or what the start screen offers."""
        left = left or self.left.first
        if left is not None:
            self.window.banner.hide()
            self._read(left.path, left=left)

    def make_known(self) -> None:
        """Tell the desktop about sessions. Raises Cg3dError."""
        desktop.make_known()
        self.window.activity.setText(tr("Session files now open by a double click"))

    def _read(self, path: Path, home: Path | None = None, left: Left | None = None) -> None:
        self.jobs.start(
            READ,
            Job(
                tr("Reading the session"),
                work=lambda progress: session.load(path),
                on_done=lambda read: self._found(replace(read, home=home or read.home), left),
                on_error=self.window.banner_say,
            ),
        )

    def _found(self, read: Session, left: Left | None) -> None:
        """A session was read: open its scan, or ask where that is now."""
        if self.knows(read.scan):
            text = tr("{path}: its scan is itself a session. Open the scan").format(path=read.scan)
            self.window.banner_say(text)
        elif os.path.exists(read.scan):
            self.window.opening.open_path(read.scan, then=lambda: self._bring_back(read, left))
        else:
            self._ask_where(read, left)

    def _ask_where(self, read: Session, left: Left | None) -> None:
        def locate() -> None:
            title = tr("Where is {name} now?").format(name=read.scan.name)
            name, _ = QFileDialog.getOpenFileName(self.window, title, "", engine.FILE_FILTER)
            if name:
                self.window.banner.hide()
                self._found(replace(read, scan=Path(name)), left)

        text = tr("The scan of this session is not there any more: {path}").format(path=read.scan)
        self.window.banner_say(text, (tr("Show where it is…"), locate))

    def _bring_back(self, read: Session, left: Left | None) -> None:
        """The session's scan is open: look at it as before at once, ask again in the background."""
        window, scene = self.window, self.document.scene
        kept = None if left is None else Autosave.held(left.path)
        if left is not None and kept is None:
            window.banner_say(tr("Another window goes on with this work, or has forgotten it"))
            return
        taught = window.feature(Teaching).keeper
        self.keeping.taken_up(kept, read.home)
        self.keeping.paused = True
        if read.home is not None:
            window.settings.add_recent(read.home)
            if kept is None:  # else it was read long ago
                self._seen.see(read.home)
        window.banner.hide()
        look_as(window, read)
        labelled = dict(self.document.labelling.marks.labels)

        def done(found: Found) -> None:
            new = () if found.words.new is None else taught.add(found.words.new)
            show_found(window, read, found, labelled)
            self.keeping.brought_back(again=kept is not None)
            if found.labelling is not None and kept is None and read.home is not None:
                self.labels.kept_in(read.home, found.labelling)
            self._show_kept()
            self._show_question()
            text = tr("The session is back, and {words} with it") if new else tr("The session is back")
            window.activity.setText(text.format(words=", ".join(f"“{word}”" for word in new)))
            if found.notes:
                window.banner_say("   ·   ".join(found.notes))
            elif left is None:  # else they are at what they wanted
                self.offers.offer()

        def failed(text: str) -> None:
            self.keeping.give_up()
            window.banner_say(text)

        def begin() -> None:
            if self.document.scene is not scene:
                return  # it was left meanwhile
            own = taught.taught
            title = tr("Bringing back the session")
            job = Job(title, lambda progress: work_out(read, scene, own, progress), done, failed)
            self.jobs.start(RESTORE, job)
            window.activity.during(f"{title}…", lambda: not job.ended)

        taught.when_read(begin)  # words that the questions mean may be on their way

    # ---- what the window does ------------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        keeping = self.keeping
        if change is not Change.SCENE:
            keeping.changed(change)
            self._show_kept()
            return
        if self.window.opening.same and not keeping.paused:
            keeping.go_on()
            self._show_kept()
            return
        self.jobs.cancel(RESTORE)
        keeping.leave()
        keeping.begin()
        self._show_kept()
        self.offers.scene_changed()

    def _show_kept(self) -> None:
        """In the title: what is open, and a mark while labels are in no file, or the session's file is behind."""
        keeping, scan = self.keeping, self.document.path
        keeping.labels_kept(not self.labels.modified)
        names = [path.name for path in (scan, keeping.home) if path is not None and scan is not None]
        self.window.setWindowTitle(f"{'  ·  '.join(names)}[*] – CG3D" if names else "CG3D")
        behind = keeping.home is not None and keeping.unsaved
        self.window.setWindowModified(scan is not None and (self.labels.modified or behind))

    def _show_question(self) -> None:
        """The question in focus stands in its field, to be changed, unless somebody is typing another."""
        question, bar = self.window.feature(Queries).question, self.window.query_bar
        if question is not None and not bar.field.text():
            bar.show_question(question)

    def close(self) -> None:
        self.jobs.cancel(RESTORE)
        self.offers.close()
        self.keeping.leave()


def _filter() -> str:
    return tr("Sessions") + f" (*{ENDING})"
