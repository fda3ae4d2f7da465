"""Names for single objects: files of any number, or a segment of the scan, among labels of the user's choice."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from cg3d_app.engine import FILE_FILTER
from cg3d_app.features.named_rows import NAME, RANK, NamedRows
from cg3d_app.features.naming_commands import COMMANDS
from cg3d_app.features.naming_labels import LabelChooser
from cg3d_app.features.naming_table import NamedTables
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.named import Named
from cg3d_app.namer import Labels, look_at_selection
from cg3d_core.errors import Cancelled

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

SEGMENT = "name.segment"  # a lane of background work; others are in ``named_rows``
HAND_OVER_S = 0.1  # rows reach the list this often


class Naming(NamedRows):
    """The tab "Name". Files are read and encoded once; other labels are only compared with anew."""

    title = "Name"
    commands = COMMANDS
    _arrived = Signal(object)  # (run, kind, what), from the thread that looks at files

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.workers: int | None = None  # processes that read; by default as many as are worth it
        self._waiting: list[Path] = []  # dropped while others are being named
        self._run = 0
        self._show_fresh = False  # the first that comes of what was asked for last
        self.labels = LabelChooser(window, self.panel, self._namer)
        self.labels.changed.connect(self._rank_anew)
        self.table = NamedTables(window, self.panel)
        self.panel.cancelled.connect(self.stop)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._show_state()

    # ---- files -----------------------------------------------------------------------------------

    def ask_files(self) -> None:
        """Let the user choose files to name."""
        names, _ = QFileDialog.getOpenFileNames(self.window, tr("Name files"), self.window.settings.folder, FILE_FILTER)
        self.name_files(Path(name) for name in names)

    def ask_folder(self) -> None:
        """Let the user choose a folder of files to name."""
        title = tr("Name all files in a folder")
        name = QFileDialog.getExistingDirectory(self.window, title, self.window.settings.folder)
        self.name_files([Path(name)] if name else [])

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        from cg3d_core.io.dispatch import SUFFIXES

        if any(path.is_dir() or path.suffix.lower() in SUFFIXES for path in paths):
            return [(NAME, tr("Name it") if len(paths) == 1 and not paths[0].is_dir() else tr("Name them"))]
        return []

    def drop(self, key: str, paths: list[Path]) -> None:
        self.name_files(paths)

    def name_files(self, paths: Iterable[Path]) -> None:
        """Name files, and all shapes in folders, in the background; what is named already stays."""
        paths = list(paths)
        if paths:
            self._come_forward()
            self._waiting += paths
            self._show_fresh = True
            if not self.running:
                self._next()

    def _come_forward(self) -> None:
        self.labels.listen()
        self.show_tab()
        self.panel.show_editor(None)
        self.window.banner.hide()

    def _next(self) -> None:
        paths, self._waiting = self._waiting, []
        self._run += 1
        self._total = self._done = 0
        run, namer, workers = self._run, self._namer, self.workers
        known = [row.path for row in self.rows if row.path is not None and not row.seen.error]
        wanted, words = self.labels.wanted(), self.labels.words

        def work(progress):
            progress("model", 0.0)
            listed, named = paths, set(known)
            if namer.use(self.window.load_model()):  # what was named by another model is named again
                self._arrived.emit((run, "anew", None))
                listed, named = [*known, *paths], set()
            choice = namer.choice(*wanted, words())
            files, wrong = namer.find(listed, named)
            self._arrived.emit((run, "found", (choice, len(files), wrong, paths)))
            fresh, since = [], time.monotonic()
            for done, seen in enumerate(namer.see(files, workers)):
                progress("naming", done / len(files))
                fresh.append(seen)
                if time.monotonic() - since > HAND_OVER_S:
                    self._arrived.emit((run, "rows", fresh))
                    fresh, since = [], time.monotonic()
            self._arrived.emit((run, "rows", fresh))

        def failed(text: str) -> None:
            self._waiting.clear()
            self._ended()
            self.window.banner_say(text)

        job = Job(tr("Naming files"), work, lambda _: self._ended(), failed, on_cancelled=self._ended)
        self.jobs.start(NAME, job)
        self.panel.show_working(-1)
        self._show_state()
        self.window.actions_.refresh()

    @Slot(object)
    def _take(self, news: tuple[int, str, Any]) -> None:
        """What the thread has found. It comes in order, and before the end of the job is told."""
        run, kind, what = news
        if run != self._run:
            return
        if kind == "anew":
            self.panel.model.clear()
        elif kind == "found":
            choice, self._total, wrong, asked = what
            self.labels.show()  # the model is there, and may have classes of its own
            self._use(choice)
            self._add(wrong)
            if not self._total and not wrong:
                self._choose_known(asked)
        else:
            self._done += len(what)
            self._add(what)
        if self.running and self._total:
            self.panel.show_working(self._done / self._total)
        self._show_state()

    def _add(self, seen: list) -> None:
        fresh = [Named.of_file(one) for one in seen]
        self._namer.rank(fresh)
        place = {row.path: at for at, row in enumerate(self.rows) if row.seen.error}  # tried before in vain
        first = place.get(fresh[0].path, len(self.rows)) if fresh else 0
        again = [row for row in fresh if row.path in place]
        for row in again:
            self.panel.model.replace(place[row.path], row)
        self.panel.model.add([row for row in fresh if row not in again])
        if fresh and (self._show_fresh or self.panel.current is None):
            self._show_fresh = False
            self._show_state()
            self.panel.choose(first)

    def _choose_known(self, asked: list[Path]) -> None:
        """All that was asked for had been named before: show the first of it."""
        rows = enumerate(self.rows)
        known = (at for at, row in rows if row.path is not None and not {row.path, *row.path.parents}.isdisjoint(asked))
        if (at := next(known, None)) is not None:
            self.panel.choose(at)

    def _ended(self) -> None:
        self._total = 0
        self.panel.show_working(None)
        if self._waiting:
            self._next()
        self._show_state()
        self.window.actions_.refresh()

    def stop(self) -> None:
        """Stop naming; what was named stays."""
        self._waiting.clear()
        self._run += 1  # what is still on its way is not wanted
        self.jobs.cancel(NAME)

    def clear(self) -> None:
        """Forget everything that was named."""
        self.stop()
        self.panel.filter.clear()
        self.panel.model.clear()
        self._show_state()

    def close(self) -> None:
        self._waiting.clear()
        self._run += 1

    # ---- a segment of the scan ---------------------------------------------------------------------

    def name_segment(self) -> None:
        """Name what is selected in the scan."""
        look = look_at_selection(self.document, self._namer)
        if look is None:
            return
        self._come_forward()
        namer, wanted, words = self._namer, self.labels.wanted(), self.labels.words

        def work(progress):
            progress("encoding", 0.0)
            anew = namer.use(self.window.load_model())
            return anew, namer.choice(*wanted, words()), look()

        def done(found: tuple[bool, Labels, Named]) -> None:
            anew, choice, row = found
            self.window.activity.clear()
            if anew:
                self.clear()
            self.labels.show()
            self._use(choice)
            self._put_segment(row)

        job = Job(tr("Naming what is selected"), work, done, self.window.banner_say)
        self.jobs.start(SEGMENT, job)
        self.window.activity.during(tr("Naming what is selected…"), lambda: not job.ended)

    def _put_segment(self, row: Named) -> None:
        self._namer.rank([row])
        at = next((i for i, r in enumerate(self.rows) if (r.scan, r.title) == (row.scan, row.title)), len(self.rows))
        if at < len(self.rows):
            self.panel.model.replace(at, row)
        else:
            self.panel.model.add([row])
        self.panel.filter.clear()
        self._show_state()
        self.panel.choose(at)
        self._show_chosen(self.panel.current)

    # ---- labels ------------------------------------------------------------------------------------

    def _rank_anew(self) -> None:
        """Compare everything that was named with the labels, which may be others now."""
        namer = self._namer
        if not namer.ready:
            return
        rows, wanted, words = list(self.rows), self.labels.wanted(), self.labels.words
        model = namer.model

        def work(progress):
            progress("labels", 0.0)
            choice = namer.choice(*wanted, words())
            progress("comparing", 0.5)
            if namer.model is not model:  # another one came with files that were dropped meanwhile, and names all anew
                raise Cancelled
            return choice, namer.ranked(choice, [row.seen for row in rows])

        def done(found: tuple[Labels, list]) -> None:
            choice, ranked = found
            if namer.model is not model:
                self._show_state()
                return
            namer.use_choice(choice)
            for row, names in zip(rows, ranked):
                row.ranked = names
            ranked_now = set(map(id, rows))
            namer.rank([row for row in self.rows if id(row) not in ranked_now])  # those that came meanwhile
            self.panel.model.ranked_anew()
            self._show_state()
            self._show_chosen(self.panel.current)

        def failed(text: str) -> None:
            self._show_state()
            self.window.banner_say(text)

        title = tr("Comparing with other labels")
        self.jobs.start(RANK, Job(title, work, done, failed, on_cancelled=self._show_state))
        self._show_state()

    def _use(self, choice: Labels) -> None:
        """Use labels that were worked out with files or segments, unless others were chosen meanwhile."""
        if self.jobs.running(RANK) is None:
            self._namer.use_choice(choice)
