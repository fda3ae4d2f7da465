"""The window's part that asks, picks and goes from result to result."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from cg3d_app import engine
from cg3d_app.commands import Actions
from cg3d_app.document import Document
from cg3d_app.jobs import Job, Jobs
from cg3d_app.panels.banner import Banner
from cg3d_app.panels.query import QueryBar
from cg3d_app.panels.results import ResultsPanel
from cg3d_app.viewer.widget import Viewer

ASK, LOOK = "ask", "look"  # lanes of background work


def how_to_select(modifiers: Qt.KeyboardModifier) -> str:
    """What a click with these keys held does to the selection, as ``Document.select`` names it."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return "toggle"
    return "add" if modifiers & Qt.KeyboardModifier.ShiftModifier else "set"


class Finding:
    """What a MainWindow does with words, clicks and results; the window brings the parts."""

    document: Document
    jobs: Jobs
    banner: Banner
    query_bar: QueryBar
    results: ResultsPanel
    viewer: Viewer
    activity: QLabel
    actions_: Actions

    def banner_say(self, text: str) -> None:
        """Show an error in one line."""
        raise NotImplementedError

    def type_and_ask(self, words: str) -> None:
        """Put words into the query field and ask for them."""
        self.query_bar.field.setText(words)
        self.ask(words, [])

    def ask(self, words: str, negatives: list[str]) -> None:
        """Find words in the open scene, in the background."""
        scene = self.document.scene
        if scene is None:
            return
        self.banner.hide()
        self.activity.setText(f"Looking for “{words}”…")
        started = time.perf_counter()

        def done(answer: tuple[Any, Any]) -> None:
            self.document.answer(*answer, seconds=time.perf_counter() - started)

        def failed(text: str) -> None:
            self.activity.clear()
            self.banner_say(text)

        self.jobs.start(
            ASK,
            Job(
                f"Looking for “{words}”",
                work=lambda progress: engine.ask(scene, words, negatives),
                on_done=done,
                on_error=failed,
                on_cancelled=self.activity.clear,
            ),
        )

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
            self.activity.setText("That belongs to no segment (floor, wall or ceiling)")

    def show_segment_menu(self, point: int | None, where: QPoint) -> None:
        """What can be done to the selected segments, at a place of the screen; one under the mouse is selected first."""
        owner = -1 if point is None else int(self.document.owner[point])
        hit = None if self.document.hit is None or point is None else self.document.selected_points
        if owner >= 0 and owner not in self.document.selected and not (hit is not None and hit[point]):
            self.document.select([owner])
        if self.document.selected_points is not None:
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
