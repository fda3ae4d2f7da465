"""The clip box's card over the view: for each direction from where to where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.i18n import tr
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.range_slider import RangeSlider

MARGIN, WIDTH = 12, 330
Corners = tuple[tuple[float, ...], tuple[float, ...]]  # lowest and highest corner, metres


class ClipCard(QFrame):
    """Three sliders with two handles, and fields for the same figures."""

    moved = Signal()  # by the user; read ``box``
    closed = Signal()
    outlined = Signal(bool)  # whether the box itself is to be drawn

    def __init__(self, host: QWidget, actions: Sequence[tuple[str, QAction]]):
        super().__init__(host)
        self.setObjectName("clipCard")
        self.setAccessibleName(tr("Clip box"))
        self.setFixedWidth(WIDTH)
        self._reach: Corners = ((0.0,) * 3, (1.0,) * 3)  # of the scan
        title = QLabel(tr("Clip box"))
        title.setObjectName("progressTitle")
        self.outline = QCheckBox(tr("Draw it"), checked=True)
        self.outline.toggled.connect(self.outlined)
        close = QToolButton(text="✕")
        close.setAccessibleName(tr("Close the clip box and show everything"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.outline)
        head.addWidget(close)
        rows = QGridLayout()
        rows.setHorizontalSpacing(6)
        rows.setVerticalSpacing(4)
        self.sliders, self.lows, self.highs = [], [], []
        names = (tr("Left, right"), tr("Front, back"), tr("Bottom, top"))
        for axis, name in enumerate(names):
            slider = RangeSlider()
            slider.moved.connect(lambda low, high, a=axis: self._slid(a, low, high))
            slider.setToolTip(name)
            low, high = self._field(f"{name}: {tr('from')}"), self._field(f"{name}: {tr('to')}")
            for column, widget in enumerate((QLabel("xyz"[axis]), low, slider, high)):
                rows.addWidget(widget, axis, column)
            self.sliders.append(slider)
            self.lows.append(low)
            self.highs.append(high)
        rows.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for text, action in actions:
            buttons.addWidget(bind(QPushButton(text), action))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 12)
        column.addLayout(head)
        column.addLayout(rows)
        column.addLayout(buttons)
        host.installEventFilter(self)
        self.hide()

    def set_reach(self, low: Sequence[float], high: Sequence[float]) -> None:
        """How far the scan goes: the box begins with all of it."""
        self._reach = tuple(map(float, low)), tuple(map(float, high))
        for axis in range(3):
            for field in (self.lows[axis], self.highs[axis]):
                field.blockSignals(True)
                field.setRange(self._reach[0][axis], self._reach[1][axis])
                field.setSingleStep(max((self._reach[1][axis] - self._reach[0][axis]) / 50, 0.01))
                field.blockSignals(False)
        self.set_box(self._reach)

    @property
    def box(self) -> Corners:
        """Its lowest and highest corner."""
        return tuple(field.value() for field in self.lows), tuple(field.value() for field in self.highs)

    def set_box(self, box: Corners) -> None:
        """Show a box; says nothing to anybody."""
        for axis, (field_low, field_high) in enumerate(zip(self.lows, self.highs)):
            for field, value in ((field_low, box[0][axis]), (field_high, box[1][axis])):
                field.blockSignals(True)
                field.setValue(value)
                field.blockSignals(False)
            self._show_slider(axis)

    def place(self) -> None:
        """In the upper right corner of the view."""
        self.adjustSize()
        self.move(self.parentWidget().width() - self.width() - MARGIN, MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _field(self, name: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox(decimals=2, buttonSymbols=QDoubleSpinBox.ButtonSymbols.NoButtons)
        field.setObjectName("figure")
        field.setFixedWidth(62)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.valueChanged.connect(self._typed)
        return field

    def _typed(self) -> None:
        for axis, (low, high) in enumerate(zip(self.lows, self.highs)):
            if low.value() > high.value():  # a face does not pass its opposite
                other = high if self.sender() is low else low
                other.blockSignals(True)
                other.setValue(low.value() if other is high else high.value())
                other.blockSignals(False)
            self._show_slider(axis)
        self.moved.emit()

    def _slid(self, axis: int, low: float, high: float) -> None:
        least, most = self._reach[0][axis], self._reach[1][axis]
        for field, value in ((self.lows[axis], low), (self.highs[axis], high)):
            field.blockSignals(True)
            field.setValue(least + value * (most - least))
            field.blockSignals(False)
        self.moved.emit()

    def _show_slider(self, axis: int) -> None:
        least, span = self._reach[0][axis], max(self._reach[1][axis] - self._reach[0][axis], 1e-9)
        low, high = self.lows[axis].value(), self.highs[axis].value()
        self.sliders[axis].set_range((low - least) / span, (high - least) / span)
