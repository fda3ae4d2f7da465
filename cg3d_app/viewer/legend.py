"""The key to the colours, drawn into a corner of the view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter

MARGIN, PADDING, LINE = 14.0, 10.0, 18.0


@dataclass(frozen=True)
class Legend:
    """Either a ramp with a text at each end, or a list of names with their colours."""

    title: str
    stops: np.ndarray | None = None  # (k, 3) in 0..1
    ends: tuple[str, str] = ("", "")
    entries: tuple[tuple[str, tuple[float, float, float]], ...] = ()


def paint_legend(painter: QPainter, legend: Legend, height: int, card: QColor, text: QColor) -> None:
    """Draw the legend into the lower left corner of a view of that height."""
    metrics = QFontMetricsF(painter.font())
    texts = [legend.title, *legend.ends, *(name for name, _ in legend.entries)]
    width = max(150.0 if legend.stops is not None else 0.0, *(metrics.horizontalAdvance(t) + 22 for t in texts))
    lines = 3 if legend.stops is not None else 1 + len(legend.entries)
    box = QRectF(MARGIN, 0, width + 2 * PADDING, lines * LINE + 2 * PADDING)
    box.moveBottom(height - MARGIN)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(card)
    painter.drawRoundedRect(box, 8, 8)
    inner = box.adjusted(PADDING, PADDING, -PADDING, -PADDING)
    painter.setPen(text)
    painter.drawText(
        QRectF(inner.left(), inner.top(), inner.width(), LINE), Qt.AlignmentFlag.AlignVCenter, legend.title
    )
    if legend.stops is not None:
        _ramp(painter, legend, inner)
        painter.setPen(text)
        last = QRectF(inner.left(), inner.top() + 2 * LINE, inner.width(), LINE)
        painter.drawText(last, Qt.AlignmentFlag.AlignLeft, legend.ends[0])
        painter.drawText(last, Qt.AlignmentFlag.AlignRight, legend.ends[1])
        return
    for row, (name, colour) in enumerate(legend.entries, start=1):
        top = inner.top() + row * LINE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgbF(*map(float, colour)))
        painter.drawRoundedRect(QRectF(inner.left(), top + 4, 12, 10), 2, 2)
        painter.setPen(text)
        painter.drawText(QRectF(inner.left() + 20, top, inner.width(), LINE), Qt.AlignmentFlag.AlignVCenter, name)


def _ramp(painter: QPainter, legend: Legend, inner: QRectF) -> None:
    bar = QRectF(inner.left(), inner.top() + LINE + 4, inner.width(), LINE - 8)
    gradient = QLinearGradient(QPointF(bar.left(), 0), QPointF(bar.right(), 0))
    for at, colour in zip(np.linspace(0, 1, len(legend.stops)), legend.stops):
        gradient.setColorAt(float(at), QColor.fromRgbF(*map(float, colour)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(bar, 3, 3)
