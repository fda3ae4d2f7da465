"""The window's part that asks, picks and goes from result to result."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtWidgets import QLabel

from cg3d_app import engine
from cg3d_app.document import Document
from cg3d_app.jobs import Job, Jobs
from cg3d_app.panels.banner import Banner
from cg3d_app.panels.query import QueryBar
from cg3d_app.panels.results import ResultsPanel
from cg3d_app.viewer.widget import Viewer

ASK, LOOK = "ask", "look"  # lanes of background work


class Finding:
    """What a MainWindow does with words, clicks and results; the window brings the parts."""

    document: Document
    jobs: Jobs
    banner: Banner
    query_bar: QueryBar
    results: ResultsPanel
    viewer: Viewer
    activity: QLabel

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

    def pick(self, point: int | None) -> None:
        """Select the segment that holds a cloud point; the void selects nothing."""
        scene = self.document.scene
        if scene is not None:
            owner = -1 if point is None else int(self.document.owner[point])
            self.document.select([] if owner < 0 else [owner])
            if point is not None and owner < 0:
                self.activity.setText("That belongs to no segment (floor, wall or ceiling)")

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
