"""The clip box: only what lies within it is drawn, and can be picked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from cg3d_app.change import Change
from cg3d_app.commands import Command, has_scene
from cg3d_app.features.base import Feature
from cg3d_app.i18n import tr
from cg3d_app.panels.clipbox import ClipCard, Corners
from cg3d_app.theme import Theme
from cg3d_app.viewer.overlay import Sight

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

APPLY_MS = 40  # while a handle is dragged, the points follow that often
ROOM = 0.05  # metres left round what is clipped to
STRAY = 0.001  # share of the points at each side that the box's reach leaves out
EDGES = ((0, 1), (0, 2), (0, 4), (1, 3), (1, 5), (2, 3), (2, 6), (3, 7), (4, 5), (4, 6), (5, 7), (6, 7))


class Clipping(Feature):
    """Keeps the box and what it leaves out."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "clip", "Clip box", "View", lambda w: w.feature(Clipping).toggle(), ("B",),
            "Draw only what lies within a box", has_scene, checked=lambda w: w.feature(Clipping).card.isVisible(),
        ),
        Command(
            "clip.selection", "Clip to the selection", "View", lambda w: w.feature(Clipping).to_selection(),
            ("Shift+B",), "Draw only the selected segment and what is beside it",
            enabled=lambda w: w.document.anything_selected, on_segment=True,
        ),
        Command(
            "clip.view", "Clip to the view", "View", lambda w: w.feature(Clipping).to_view(),
            tip="Draw only what is in the picture now", enabled=has_scene,
        ),
        Command(
            "clip.reset", "Show all again", "View", lambda w: w.feature(Clipping).reset(),
            tip="The clip box holds the whole scan", enabled=lambda w: w.document.looks.clipped is not None,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        names = {"clip.selection": tr("Selection"), "clip.view": tr("View"), "clip.reset": tr("Reset")}
        self.card = ClipCard(window.area, [(text, window.actions_[name]) for name, text in names.items()])
        self.card.moved.connect(self._moved)
        self.card.closed.connect(self.close_box)
        self.card.outlined.connect(lambda _: window.viewer.update())
        self._reach: Corners = ((0.0,) * 3, (0.0,) * 3)
        self._colour = QColor()
        self._apply = QTimer(self, singleShot=True, interval=APPLY_MS)
        self._apply.timeout.connect(self._clip)
        window.viewer.overlays.append(self._paint)

    @property
    def box(self) -> Corners | None:
        """Lowest and highest corner of what is drawn, canonical; None: everything is."""
        return self.card.box if self.document.looks.clipped is not None else None

    def set_box(self, box: Corners) -> None:
        """Clip to a box, and show where it is."""
        self.card.set_box(box)
        self._open()
        self._clip()

    def toggle(self) -> None:
        """Show the box's card, or put it away and draw everything."""
        self.close_box() if self.card.isVisible() else self._open()

    def close_box(self) -> None:
        """Everything is drawn again."""
        self.card.hide()
        self.reset()
        self.window.viewer.setFocus()

    def reset(self) -> None:
        """The box holds the whole scan."""
        self.card.set_box(self._reach)
        self._clip()

    def to_selection(self) -> None:
        """Draw the selected segments and a hand's breadth round them."""
        points = self.document.selected_points
        if points is not None:
            low, high = self.document.box_of(points)
            self.set_box((tuple(low - ROOM), tuple(high + ROOM)))

    def to_view(self) -> None:
        """Draw what is in the picture now."""
        viewer = self.window.viewer
        seen = viewer.places.seen_in(QRectF(viewer.rect()))
        if self.document.looks.hidden is not None:
            seen &= ~self.document.looks.hidden
        if seen.any():
            points = self.document.scene.canonical[seen]
            self.set_box((tuple(points.min(axis=0)), tuple(points.max(axis=0))))

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self._apply.stop()
            self.card.hide()
            if self.document.scene is not None:
                xyz = self.document.scene.canonical
                few = xyz[:: max(len(xyz) // 200_000, 1)]
                low, high = np.quantile(few, STRAY, axis=0), np.quantile(few, 1 - STRAY, axis=0)
                self._reach = tuple(np.floor(low * 100) / 100), tuple(np.ceil(high * 100) / 100)
                self.card.set_reach(*self._reach)

    def dress(self, theme: Theme) -> None:
        self._colour = QColor(theme.accent)

    def _open(self) -> None:
        self.card.place()
        self.card.show()
        self.card.raise_()
        self.window.actions_.refresh()
        self.window.viewer.update()

    def _moved(self) -> None:
        self.window.viewer.update()
        if not self._apply.isActive():
            self._apply.start()

    def _clip(self) -> None:
        """Leave out what lies beyond a face that has been moved; one at its end leaves nothing out."""
        self._apply.stop()
        if self.document.scene is None:
            return
        xyz, outside = self.document.scene.canonical, None
        for axis in range(3):
            low, high = self.card.box[0][axis], self.card.box[1][axis]
            beyond = []
            if low > self._reach[0][axis] + 0.005:  # half of what the fields show
                beyond.append(xyz[:, axis] < low)
            if high < self._reach[1][axis] - 0.005:
                beyond.append(xyz[:, axis] > high)
            for part in beyond:
                outside = part if outside is None else outside | part
        if outside is not None or self.document.looks.clipped is not None:
            self.document.looks.set_clipped(outside)
        self.window.viewer.update()

    def _paint(self, painter: QPainter, sight: Sight) -> None:
        if not self.card.isVisible() or not self.card.outline.isChecked():
            return
        low, high = self.card.box
        corners = np.array([(x, y, z) for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 1.2))
        for one, other in EDGES:
            if (line := sight.line(corners[one], corners[other])) is not None:
                painter.drawLine(line)
