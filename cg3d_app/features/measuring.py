"""Distances: click points in the view, read the metres between them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from cg3d_app.change import Change
from cg3d_app.commands import Command, has_scene
from cg3d_app.features.base import Feature
from cg3d_app.i18n import tr
from cg3d_app.theme import Theme
from cg3d_app.viewer.overlay import Sight

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

DOT = 4.0  # radius of a clicked point, pixels


class Measuring(Feature):
    """While it is on, a click sets a point in place of selecting; turning and zooming work as ever."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "measure", "Measure", "View", lambda w: w.feature(Measuring).toggle(), ("M",),
            "Click points; the metres between them are written beside", has_scene,
            checked=lambda w: w.feature(Measuring).on, starts_section=True,
        ),
        Command(
            "measure.back", "Take the last point back", "View", lambda w: w.feature(Measuring).take_back(),
            ("Backspace",), enabled=lambda w: w.feature(Measuring).on and bool(w.feature(Measuring).points),
        ),
        Command(
            "measure.end", "End measuring", "View", lambda w: w.feature(Measuring).end(), ("Esc",),
            enabled=lambda w: w.feature(Measuring).on,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.on = False
        self.points: list[np.ndarray] = []  # canonical, metres
        self._colour = QColor()
        window.viewer.overlays.append(self._paint)

    @property
    def lengths(self) -> list[float]:
        """Metres from each point to the next."""
        return [float(np.linalg.norm(b - a)) for a, b in pairwise(self.points)]

    def toggle(self) -> None:
        """Begin, or end."""
        if self.on:
            self.end()
            return
        self.on = True
        self.window.viewer.taker = self._take
        self._show()

    def end(self) -> None:
        """Forget the points; a click selects again."""
        self.on = False
        self.points.clear()
        self.window.viewer.taker = None
        self._show()

    def take_back(self) -> None:
        """The last point was not meant."""
        del self.points[-1:]
        self._show()

    def changed(self, change: Change) -> None:
        if change is Change.SCENE and self.on:
            self.end()

    def dress(self, theme: Theme) -> None:
        self._colour = QColor(theme.accent)

    def _take(self, point: int | None) -> bool:
        if point is not None:
            self.points.append(self.document.scene.canonical[point].astype(float))
            self._show()
        return True

    def _show(self) -> None:
        window = self.window
        text = tr("Click two points to measure between them; Esc ends")
        if self.lengths:
            across, up = (float(np.linalg.norm((self.points[-1] - self.points[-2])[part])) for part in (slice(2), 2))
            text = tr("{length}: {across} across, {up} up or down").format(
                length=metres(self.lengths[-1]), across=metres(across), up=metres(up)
            )
        window.activity.during(text, lambda: self.on)
        window.actions_.refresh()
        window.viewer.update()

    def _paint(self, painter: QPainter, sight: Sight) -> None:
        if not self.on:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = [sight.line(a, b) for a, b in pairwise(self.points)]
        for colour, wide in ((sight.card, 5.0), (self._colour, 2.0)):  # a rim: seen on light and dark points alike
            painter.setPen(QPen(colour, wide))
            for line in lines:
                if line is not None:
                    painter.drawLine(line)
        for place in map(sight.place, self.points):
            if place is not None:
                painter.setPen(QPen(sight.card, 1.5))
                painter.setBrush(self._colour)
                painter.drawEllipse(place, DOT, DOT)
        for line, length in zip(lines, self.lengths):
            if line is not None:
                sight.plate(painter, metres(length), line.pointAt(0.5))
        if len(self.lengths) > 1 and (end := sight.place(self.points[-1])) is not None:
            total = tr("{length} in all").format(length=metres(sum(self.lengths)))
            wide = painter.fontMetrics().horizontalAdvance(total)
            sight.plate(painter, total, end + QPointF(wide / 2 + 20, 0))  # beside the point, off the line


def metres(length: float) -> str:
    """A length as text."""
    return f"{length:.2f} m" if length >= 0.1 else f"{1000 * length:.0f} mm"
