"""The window's part that shows the document: in the view, in the list of results, in title and status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cg3d_app import legends
from cg3d_app.change import Change
from cg3d_app.document import Document
from cg3d_app.i18n import tr
from cg3d_app.panels.answer_rows import subject_of

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow


class Showing(QObject):
    """Brings what has changed in the document before the user's eyes; tabs of features see to themselves."""

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window

    def changed(self, change: Change) -> None:
        """Show what has changed."""
        window = self.window
        window.activity.clear()
        if change is Change.SCENE:
            self._show_scene()
        elif change is Change.RESULT:
            self._show_result()
        elif change is Change.SELECTION:
            window.selecting.show()
        elif change is Change.LABELS:
            self._show_points()
            window.selecting.show()
        elif change is Change.SHOWN:
            self._show_points()
        if change in (Change.RESULT, Change.SELECTION, Change.COLOUR) and window.document.scene is not None:
            window.viewer.set_colours(window.document.looks.colours())

    def show_legend(self) -> None:
        """Say over the view what its colours mean, as they stand now."""
        self.window.viewer.legend = legends.legend_for(self.window.document)

    def show_answers(self) -> None:
        """Show the answers in the tab "Find"."""
        document = self.window.document
        self.window.results.show_answers(document.answers, document.current, document.scene is not None)

    def _counted(self) -> str:
        """How much was found: as the tab says, or in all answers together."""
        answers = self.window.document.answers
        count = sum(len(answer.result.matched_ids) for answer in answers)
        if len(answers) < 2 or not count:
            return self.window.results.said
        none = ", ".join(f"“{subject_of(a.result)}”" for a in answers if not a.result.matched)
        said = tr("1 match") if count == 1 else tr("{count} matches").format(count=count)
        return said + (tr(", none for {what}").format(what=none) if none else "")

    def _show_points(self, fit: bool = False) -> None:
        scene, looks = self.window.document.scene, self.window.document.looks
        if scene is not None:
            self.window.viewer.show_cloud(scene.canonical, looks.colours(), looks.hidden, looks.walls, fit=fit)

    def _show_scene(self) -> None:
        window, document = self.window, self.window.document
        has_scene = document.scene is not None
        window.banner.withdraw()
        window.query_bar.set_ready(has_scene)
        window.view_bar.setEnabled(has_scene)
        window.summary.setText(_summary(document))
        window.area.show_view(has_scene)
        if has_scene:
            self._show_points(fit=not window.opening.same)
            frame = document.scene.frame
            up, unit = (tr("up: {why}"), frame.up_reason), (tr("unit: {why}"), frame.unit_reason)
            remarks = [*document.scene.cloud.notes, *(text.format(why=why) for text, why in (up, unit))]
            window.summary.setToolTip("\n".join(remarks))
        else:
            window.viewer.stage.close()
            window.empty.show_recent(window.settings.recent())
        self._show_result()

    def _show_result(self) -> None:
        window = self.window
        answer = window.document.current
        self.show_answers()
        took = "" if answer is None else f"{self._counted()}   ·   {answer.seconds:.2f} s"
        window.activity.rest(took)
        window.selecting.show()


def _summary(document: Document) -> str:
    """One line about the scene for the status bar."""
    scene = document.scene
    if scene is None:
        return ""
    seconds = scene.seconds.get("total", sum(scene.seconds.values()))
    parts = [
        tr("{count:,} points").format(count=len(scene.cloud)),
        tr("{count:,} candidate segments").format(count=len(scene.segmentation)),
        tr("opened in {seconds:.1f} s").format(seconds=seconds),
    ]
    return "   ·   ".join(parts)
