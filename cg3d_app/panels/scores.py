"""How the scores of an answer are spread, with the least score of a match to drag."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from cg3d_app.glyphs import glyph
from cg3d_app.i18n import tr
from cg3d_app.panels.answer_rows import small_button
from cg3d_app.settings import MOST_LISTED
from cg3d_app.theme import DARK, Theme

BINS = 36
TICKS = (0.0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1.0)
AXIS, TOP = 15, 9  # pixels below and above the bars
KEYS = {
    Qt.Key.Key_Left: -0.01,
    Qt.Key.Key_Down: -0.01,
    Qt.Key.Key_Right: 0.01,
    Qt.Key.Key_Up: 0.01,
    Qt.Key.Key_PageDown: -0.05,
    Qt.Key.Key_PageUp: 0.05,
    Qt.Key.Key_Home: -1.0,
    Qt.Key.Key_End: 1.0,
}


class Spread(QWidget):
    """A histogram of scores. Both axes are bent, or the few that matter could not be seen beside the many near nought."""

    dragged = Signal(float)  # the threshold that is wanted

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme: Theme = DARK
        self.threshold, self.colour = 0.5, QColor(DARK.lit)
        self._all = self._meant = np.zeros(BINS, int)
        self.setFixedHeight(74)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Least score of a match, over the scores of all candidates"))
        self.setToolTip(tr("Drag the line, or use the arrow keys: what lies right of it matches"))

    def show_scores(self, scores: np.ndarray, meant: np.ndarray, threshold: float, colour: QColor) -> None:
        """Scores (r,) of all candidates that do not overlap, which of them match, (r,) bool, and from where on."""
        edges = np.linspace(0, 1, BINS + 1)
        bent = np.sqrt(np.clip(scores, 0, 1))
        self._all, self._meant = (np.histogram(bent[m], edges)[0] for m in (np.ones(len(bent), bool), meant))
        self.threshold, self.colour = threshold, colour
        self.setAccessibleDescription(
            tr("{count} of {all} match, from {least} on").format(
                count=int(meant.sum()), all=len(scores), least=f"{threshold:.1%}"
            )
        )
        self.update()

    def x_of(self, score: float) -> float:
        """Where a score is, in pixels."""
        return self._area().left() + self._area().width() * float(np.sqrt(min(max(score, 0.0), 1.0)))

    def sizeHint(self) -> QSize:
        return QSize(240, 74)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(6, TOP, -6, -AXIS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, area = QPainter(self), self.theme, self._area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = area.width() / BINS
        highest = max(np.log1p(self._all.max(initial=1)), 1e-9)
        painter.setPen(Qt.PenStyle.NoPen)
        for counts, colour in ((self._all, QColor(theme.line)), (self._meant, self.colour)):
            painter.setBrush(colour)
            for at in np.flatnonzero(counts):
                height = max(area.height() * float(np.log1p(counts[at]) / highest), 3.0)
                bar = QRectF(area.left() + at * width + 0.5, area.bottom() - height, width - 1, height)
                painter.drawRoundedRect(bar, 1, 1)
        painter.setPen(QColor(theme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._ticks(painter, area)
        x = self.x_of(self.threshold)
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.text), 1.6))
        painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.bottom()))
        painter.setBrush(QColor(theme.accent if self.hasFocus() else theme.text))
        painter.drawRoundedRect(QRectF(x - 3.5, 1, 7, 9), 2.5, 2.5)
        painter.end()

    def _ticks(self, painter: QPainter, area: QRectF) -> None:
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.faint))
        free = float(self.width())  # from right to left: the whole is named first
        for score in reversed(TICKS):
            width = painter.fontMetrics().horizontalAdvance(f"{score:.0%}")
            left = max(min(self.x_of(score) - width / 2, self.width() - width), 0.0)
            if left + width <= free:
                where = QRectF(left, area.bottom() + 2, width + 1, AXIS - 2)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, f"{score:.0%}")
                free = left - 5

    # ---- mouse and keys ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            area = self._area()
            along = (event.position().x() - area.left()) / max(area.width(), 1.0)
            self._want(min(max(along, 0.0), 1.0) ** 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._want(min(max(self.threshold + step * (0.1 if fine else 1.0), 0.0), 1.0))

    def _want(self, threshold: float) -> None:
        self.threshold = round(threshold, 3)
        self.update()
        self.dragged.emit(self.threshold)


class Scores(QWidget):
    """The histogram, the threshold as a figure, and how many segments are listed."""

    threshold_asked = Signal(object)  # a float, or None for the model's own
    listed_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.spread = Spread()
        self.least = QDoubleSpinBox(minimum=0.0, maximum=100.0, decimals=1, singleStep=1.0, suffix="%")
        self.least.setAccessibleName(tr("Least score of a match, in percent"))
        self.least.setToolTip(tr("A segment with at least this score matches"))
        self.reset = small_button()
        self.reset.setAccessibleName(tr("The model's own least score"))
        self.reset.setToolTip(tr("Back to the model's own"))
        self.listed = QSpinBox(minimum=1, maximum=MOST_LISTED)
        self.listed.setAccessibleName(tr("Segments listed at most"))
        self.listed.setToolTip(tr("How many segments are listed at most; all that match are lit"))
        for box in (self.least, self.listed):
            box.setObjectName("figure")
            box.setKeyboardTracking(False)
        row = QHBoxLayout()
        row.setSpacing(5)
        self._from = self._quiet(tr("Matches from"), self.least)
        row.addWidget(self._from)
        row.addWidget(self.least)
        row.addWidget(self.reset)
        row.addStretch(1)
        row.addWidget(self._quiet(tr("List"), self.listed))
        row.addWidget(self.listed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        column.addWidget(self.spread)
        column.addLayout(row)
        self.spread.dragged.connect(self._dragged)
        self.least.valueChanged.connect(lambda percent: self.threshold_asked.emit(percent / 100))
        self.reset.clicked.connect(lambda: self.threshold_asked.emit(None))
        self.listed.valueChanged.connect(self.listed_asked)

    def minimumSizeHint(self) -> QSize:
        """With the shorter words."""
        spare = self._from.minimumSizeHint().width() - self._from.fontMetrics().horizontalAdvance(tr("From"))
        return super().minimumSizeHint() - QSize(max(spare, 0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        row = self.layout().itemAt(1)
        self._from.setText(tr("Matches from"))
        if row.minimumSize().width() + 4 > self.width():
            self._from.setText(tr("From"))

    def show_scores(
        self, scores: np.ndarray, meant: np.ndarray, threshold: float, own: bool, listed: int, colour: QColor
    ) -> None:
        """See ``Spread.show_scores``; ``own``: the threshold is the model's; ``listed``: how many are listed at most."""
        self.spread.show_scores(scores, meant, threshold, colour)
        self.reset.setEnabled(not own)
        for box, value in ((self.least, threshold * 100), (self.listed, listed)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)

    def dress(self, theme: Theme) -> None:
        """Another theme."""
        self.spread.theme = theme
        self.reset.setIcon(glyph("reset", theme.faint, theme.line))
        self.spread.update()

    def _dragged(self, threshold: float) -> None:
        self.least.blockSignals(True)
        self.least.setValue(threshold * 100)
        self.least.blockSignals(False)
        self.threshold_asked.emit(threshold)

    @staticmethod
    def _quiet(text: str, of: QWidget) -> QLabel:
        label = QLabel(text)
        label.setObjectName("quiet")
        label.setBuddy(of)
        return label
