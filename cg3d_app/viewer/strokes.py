"""A line or a box that is drawn over the view with one drag of the mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen

if TYPE_CHECKING:
    from cg3d_app.viewer.widget import Viewer

LINE, BOX = "line", "box"
LEAST = 6.0  # pixels: a shorter stroke is a click gone astray


@dataclass
class Stroke:
    """What is asked for, and as much of it as has been drawn."""

    kind: str  # LINE or BOX
    hint: str  # shown at the top of the view until it is drawn
    done: Callable[[Stroke], None]
    start: QPointF | None = None  # in the widget's pixels
    end: QPointF | None = None
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier  # held when the button was let go

    @property
    def box(self) -> QRectF:
        """The rectangle between both ends."""
        return QRectF(self.start or QPointF(), self.end or QPointF()).normalized()

    @property
    def long_enough(self) -> bool:
        """Whether it was meant."""
        return self.start is not None and self.end is not None and (self.end - self.start).manhattanLength() >= LEAST


class Pen:
    """Draws one stroke over a view when it is asked to: the next left drag, in place of what that does else.

    The view hands its mouse events on; each method says whether the event was the pen's.
    """

    def __init__(self, view: Viewer):
        self._view = view
        self._stroke: Stroke | None = None  # asked for, not yet drawn

    def ask(self, kind: str, hint: str, done: Callable[[Stroke], None]) -> None:
        """Let the next left drag draw a line or a box; ``done`` gets it."""
        self._stroke = Stroke(kind, hint, done)
        self._view.show_cursor()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.update()

    def give_up(self) -> None:
        """Ask for no stroke any more."""
        self._stroke = None
        self._view.show_cursor()
        self._view.update()

    @property
    def asked(self) -> bool:
        """Whether the next drag draws."""
        return self._stroke is not None

    def press(self, event: QMouseEvent) -> bool:
        """Begin, if a stroke is asked for."""
        if self._stroke is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._stroke.start = self._stroke.end = event.position()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Draw on, once begun."""
        if self._stroke is None or self._stroke.start is None:
            return False
        self._stroke.end = event.position()
        self._view.update()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Hand over what was drawn; after a click gone astray the stroke is still asked for."""
        stroke = self._stroke
        if stroke is None or stroke.start is None:
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return True
        stroke.end, stroke.modifiers = event.position(), event.modifiers()
        if not stroke.long_enough:
            stroke.start = stroke.end = None
            self._view.update()
            return True
        self.give_up()
        stroke.done(stroke)
        return True

    def paint(self, painter: QPainter, card: QColor, text: QColor) -> None:
        """Draw the stroke that is asked for, as far as it goes."""
        if self._stroke is not None:
            _paint(painter, self._stroke, self._view.width(), card, text)


def _paint(painter: QPainter, stroke: Stroke, width: int, card: QColor, text: QColor) -> None:
    """Draw the hint, and the line or box as far as it goes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = min(QFontMetricsF(painter.font()).horizontalAdvance(stroke.hint) + 28, width - 16.0)
    plate = QRectF((width - wide) / 2, 12, wide, 30)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(card)
    painter.drawRoundedRect(plate, 8, 8)
    painter.setPen(text)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, stroke.hint)
    if stroke.start is None or stroke.end is None:
        return
    for colour, thick in ((card, 4.0), (text, 1.6)):  # a dark rim: seen on light and dark points alike
        painter.setPen(QPen(colour, thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if stroke.kind == LINE:
            painter.drawLine(stroke.start, stroke.end)
        else:
            painter.drawRect(stroke.box)
