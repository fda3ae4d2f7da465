"""A line or a box that is drawn over the view with one drag of the mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

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


def paint_stroke(painter: QPainter, stroke: Stroke, width: int, card: QColor, text: QColor) -> None:
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
