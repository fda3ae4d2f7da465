"""The window's part that selects: by clicks and from the list, with what the inspector says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from cg3d_app import engine
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.pointing import meant

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

LOOK = "look"  # lane of background work


def how_to_select(modifiers: Qt.KeyboardModifier) -> str:
    """What a click with these keys held does to the selection, as ``Document.select`` names it."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return "toggle"
    return "add" if modifiers & Qt.KeyboardModifier.ShiftModifier else "set"


class Selecting(QObject):
    """Selects what is clicked or chosen, flies to it, describes it."""

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.window = window
        self._said: tuple[int, bool, int] | None = None  # what the inspector speaks of
        window.results.chosen.connect(self.go_to)
        window.inspector.fly_asked.connect(self.fly_to_selection)
        window.viewer.picked.connect(self.pick)
        window.viewer.menu_asked.connect(self.show_segment_menu)

    def pick(self, point: int | None, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Select the segment that a cloud point means; the void selects nothing. Ctrl: also or no longer; Shift: also."""
        document = self.window.document
        if document.scene is None:
            return
        self.window.activity.clear()
        how = how_to_select(modifiers)
        owner = -1 if point is None else meant(document, point, how)
        if owner >= 0 or how == "set":
            document.select([] if owner < 0 else [owner], how)
        if point is not None and 0 <= owner != document.owner[point]:
            self.window.activity.setText(tr("Click the same place again for the small piece by itself"))
        if point is not None and owner < 0:
            self.window.activity.setText(tr("That belongs to no segment (floor, wall or ceiling)"))

    def show_segment_menu(self, point: int | None, where: QPoint) -> None:
        """What can be done to the selected segments, at a place of the screen; one under the mouse is selected first."""
        document = self.window.document
        owner = -1 if point is None else int(document.owner[point])
        hit = None if document.hit is None or point is None else document.selected_points
        if owner >= 0 and owner not in document.selected and not (hit is not None and hit[point]):
            document.select([owner if point is None else meant(document, point)])
        if document.anything_selected:
            menu = QMenu(self.window.viewer)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.window.actions_.fill_segment_menu(menu)
            menu.popup(where)

    def go_to(self, segment: int) -> None:
        """Select a segment of the answer and fly to it."""
        self.window.document.select_hit(segment)
        self.fly_to_selection()

    def fly_to_selection(self) -> None:
        """Bring what is selected into the middle."""
        document = self.window.document
        if (points := document.selected_points) is not None:
            self.window.viewer.fly_to_box(*document.box_of(points))

    def step_result(self, step: int) -> None:
        """Go to the next or the previous segment of the answer."""
        ids, selection = [hit.id for hit in self.window.results.model.hits], self.window.document.selection
        if ids:
            at = ids.index(selection) + step if selection in ids else (0 if step > 0 else -1)
            self.go_to(ids[at % len(ids)])

    def show(self) -> None:
        """Mark the selection in the list and describe it in the inspector, in the background."""
        window, document = self.window, self.window.document
        scene, segment, result, points = document.scene, document.selection, document.result, document.selected_points
        window.results.mark(segment)
        if segment is None or points is None:
            self._said = None
            self.cancel()
            window.inspector.show_several(len(document.selected))
            return
        known = document.hit is not None or document.is_candidate(segment)

        which = (segment, document.hit is None, int(points.sum()))
        if which != self._said:  # what is said of one segment is never seen beside another
            window.inspector.show_waiting(self._name_of(segment))
        self._said = which

        def look(progress):
            return engine.look(scene, segment, result) if known else engine.look_at_part(scene, segment, points)

        window.jobs.start(
            LOOK,
            Job(
                tr("Describing the segment"),
                work=look,
                on_done=lambda seen: window.inspector.show_segment(*seen),
                on_error=window.banner_say,
            ),
        )

    def _name_of(self, segment: int) -> str:
        """What it is called before anybody has looked."""
        document = self.window.document
        named = document.hit is None and document.labelling is not None
        return document.labelling.name_of(segment) if named else tr("segment {number}").format(number=segment)

    def cancel(self) -> None:
        """Give up what is being described."""
        self.window.jobs.cancel(LOOK)
