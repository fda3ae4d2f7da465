"""The bar over the view: views, colouring, point size and cutaway."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from cg3d_app.commands import VIEW_BAR, Actions
from cg3d_app.i18n import tr
from cg3d_app.viewer.colouring import ColourBy

NEUTRAL = 5  # the slider's middle: points just close up to a surface


class ViewBar(QWidget):
    """Made from the registry's actions; the combo box and the slider stand for groups of them."""

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("viewBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 14, 5)
        row.setSpacing(4)
        for name in VIEW_BAR:
            row.addWidget(_button(actions[name]))
        row.addSpacing(14)
        row.addWidget(QLabel(tr("Colour")))
        self.colour = QComboBox()
        self.colour.setAccessibleName(tr("Colour the points by"))
        for kind in ColourBy:
            self.colour.addItem(tr(kind.value.capitalize()), kind.value)
        self.colour.activated.connect(self._choose_colour)
        row.addWidget(self.colour)
        row.addSpacing(14)
        row.addWidget(QLabel(tr("Points")))
        self.size = QSlider(Qt.Orientation.Horizontal, minimum=1, maximum=12, value=NEUTRAL, maximumWidth=110)
        self.size.setAccessibleName(tr("Point size"))
        row.addWidget(self.size)
        row.addSpacing(14)
        row.addWidget(_button(actions["view.cutaway"]))
        row.addStretch()

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
