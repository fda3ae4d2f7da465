"""The bar over the view: views, colouring, point size and cutaway."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from cg3d_app.commands import VIEW_BAR, VIEW_BAR_EXTRAS, Actions
from cg3d_app.i18n import tr
from cg3d_app.viewer.colouring import ColourBy

NEUTRAL = 5  # the slider's middle: points just close up to a surface


class ViewBar(QWidget):
    """Made from the registry's actions; the combo box and the slider stand for groups of them.

    In a narrow window what is less needed, then the labels, give way.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("viewBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.colour = QComboBox()
        self.colour.setAccessibleName(tr("Colour the points by"))
        for kind in ColourBy:
            self.colour.addItem(tr(kind.value.capitalize()), kind.value)
        self.colour.activated.connect(self._choose_colour)
        self.size = QSlider(Qt.Orientation.Horizontal, minimum=1, maximum=12, value=NEUTRAL, maximumWidth=110)
        self.size.setAccessibleName(tr("Point size"))
        self.size.setToolTip(tr("Point size"))
        self.size.setMinimumWidth(50)
        self._labels = [QLabel(tr("Colour")), QLabel(tr("Points"))]
        self._extras = [_button(actions[name]) for name in VIEW_BAR_EXTRAS]
        looks = [_button(actions[name]) for name in VIEW_BAR]
        self._kept = [*looks, self.colour, self.size, _button(actions["view.cutaway"])]
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 14, 5)
        row.setSpacing(4)
        for widget in looks:
            row.addWidget(widget)
        for widget, label in zip(self._kept[len(looks) :], self._labels):
            row.addSpacing(10)
            row.addWidget(label)
            row.addWidget(widget)
        row.addSpacing(10)
        for widget in (self._kept[-1], *self._extras):
            row.addWidget(widget)
        row.addStretch()

    def minimumSizeHint(self) -> QSize:
        """Of what stays in a narrow window."""
        room = sum(widget.minimumSizeHint().width() + 4 for widget in self._kept)
        return QSize(room + 64, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for extras, labels in ((True, True), (False, True), (False, False)):
            for widget in self._extras:
                widget.setVisible(extras)
            for widget in self._labels:
                widget.setVisible(labels)
            if self.layout().minimumSize().width() <= self.width():
                break

    def refresh(self) -> None:
        """Show what the actions say."""
        for index, kind in enumerate(ColourBy):
            action = self._actions[f"colour.{kind.value}"]
            self.colour.model().item(index).setEnabled(action.isEnabled())
            if action.isChecked():
                self.colour.setCurrentIndex(index)

    def _choose_colour(self, index: int) -> None:
        self._actions[f"colour.{self.colour.itemData(index)}"].trigger()


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.toolTip())
    return button
