"""The tab "Name" as it is seen: what was named, the chosen one at large, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from cg3d_app.features.base import Feature
from cg3d_app.features.shelf import Shelf
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.named import Named, reading_in_words
from cg3d_app.namer import LARGE, Namer
from cg3d_app.panels.naming import NamingPanel
from cg3d_app.questions import Question
from cg3d_app.theme import Theme

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

NAME, RANK, LARGER = "name", "name.rank", "name.larger"  # lanes of background work


class NamedRows(Feature):
    """The tab's rows; how they come to be there is what ``Naming`` adds."""

    about_segments = False

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._namer = Namer()
        self._total = self._done = 0  # files that are being named, and those of them that are
        self.panel: NamingPanel = NamingPanel(window.actions_)
        self.panel.chosen.connect(self._show_chosen)

    @property
    def rows(self) -> list[Named]:
        """Everything that was named, in the order in which it came."""
        return self.panel.model.rows

    @property
    def running(self) -> bool:
        """Whether files are being named."""
        return self.jobs.running(NAME) is not None

    @property
    def current_path(self) -> Path | None:
        """The chosen row's file, when it could be read."""
        row = self.panel.current
        return None if row is None or row.seen.error else row.path

    # ---- what is like it -------------------------------------------------------------------------

    def shapes_like(self) -> None:
        """Search the library with the chosen row's shape."""
        row = self.panel.current
        if row is not None and row.seen.feature is not None:
            self.window.feature(Shelf).ask_feature(row.title, row.seen.feature, self._namer.model)

    def find_in_scan(self) -> None:
        """Light the segments of the scan that look like the chosen file."""
        if (path := self.current_path) is not None:
            self.window.finding.ask_again(Question(shape=path))

    # ---- what is shown -------------------------------------------------------------------------------

    def dress(self, theme: Theme) -> None:
        self.panel.dress(theme)
        self._show_chosen(self.panel.current)

    def _show_state(self) -> None:
        failed = sum(bool(row.seen.error) for row in self.rows)
        good = len(self.rows) - failed
        if self.running and self._total:
            head = tr("Naming {done} of {total}").format(done=f"{self._done:,}", total=f"{self._total:,}")
        elif self.running:
            head = tr("Getting ready…")
        elif self.rows and self.jobs.running(RANK) is not None:
            head = tr("Comparing with these labels…")  # a thousand that nobody used before take a while
        elif self.rows:
            head = tr("{count} named").format(count=f"{good:,}")
            head += tr(", {count} could not be read").format(count=f"{failed:,}") if failed else ""
        else:
            head = tr("Name single objects")
        note = "" if self.rows or self.running else tr(
            "Drop point clouds, meshes or whole folders on the window, one object a file, and see what they are. "
            "Or right-click a thing in the scan. No scan needs to be open."
        )  # fmt: skip
        self.panel.show_state(head, note)

    def _show_chosen(self, row: Named | None) -> None:
        self.jobs.cancel(LARGER)
        self.window.actions_.refresh()
        if row is None:
            return
        if row.seen.error or not row.ranked:
            self.panel.details.show_named(row, [], [row.trouble])
            return
        ranked, why = self._namer.why(row)
        self.panel.details.show_named(row, ranked, [*why, reading_in_words(row.seen)])
        if row.path is not None:
            path = row.path

            def larger(png: bytes | None) -> None:
                picture = QPixmap()
                if png and picture.loadFromData(png) and self.panel.current is row:
                    self.panel.details.show_picture(picture)

            job = Job(tr("Drawing"), lambda progress: self._namer.picture(path, LARGE), larger, lambda text: None)
            self.jobs.start(LARGER, job)

    def open_current(self) -> None:
        """Open the chosen file in the view."""
        if (path := self.current_path) is not None:
            self.window.opening.open_path(path)
