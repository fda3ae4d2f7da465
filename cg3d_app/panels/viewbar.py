"""The bar over the view: views, colouring, point size and cutaway."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from cg3d_app.commands import VIEW_BAR, VIEW_BAR_EXTRAS, Actions
from cg3d_app.i18n import tr
from cg3d_app.viewer.colouring import ColourBy

NEUTRAL = 5  # the slider's middle: points just close up to a surface


class ViewBar(QWidget):
    """Made from the registry's actions; the combo box and the slider stand for groups of them.

    In a narrow window the labels give way, then what is less needed moves into the menu "⋯" at the end.
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
        buttons = {name: _button(actions[name]) for name in (*VIEW_BAR, "view.cutaway", *VIEW_BAR_EXTRAS)}
        looks = [buttons[name] for name in VIEW_BAR]
        self.more = QToolButton(text="⋯", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(tr("More ways to look"))
        self.more.setToolTip(tr("More ways to look"))
        self.more.setMenu(QMenu(self.more))
        self._kept = [looks[0], self.colour, buttons["view.cutaway"], self.more]
        self._steps: list[tuple[list[QWidget], tuple[str, ...]]] = [  # what gives way, step by step, to which commands
            ([*self._labels], ()),
            ([buttons[name] for name in VIEW_BAR_EXTRAS], VIEW_BAR_EXTRAS),
            (looks[1:], VIEW_BAR[1:]),
            ([self.size], ("view.larger", "view.smaller")),
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 14, 5)
        row.setSpacing(4)
        for widget in looks:
            row.addWidget(widget)
        for widget, label in zip((self.colour, self.size), self._labels):
            row.addSpacing(6)
            row.addWidget(label)
            row.addWidget(widget)
        row.addSpacing(6)
        for name in ("view.cutaway", *VIEW_BAR_EXTRAS):
            row.addWidget(buttons[name])
        row.addWidget(self.more)
        row.addStretch()
        self._fold(0)

    def minimumSizeHint(self) -> QSize:
        """Of what stays in a narrow window."""
        room = sum(widget.minimumSizeHint().width() + 4 for widget in self._kept)
        return QSize(room + 42, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for steps in range(len(self._steps) + 1):
            self._fold(steps)
            if self.layout().minimumSize().width() <= self.width():
                break

    def _fold(self, steps: int) -> None:
        """Let so many steps give way."""
        for number, (widgets, _) in enumerate(self._steps):
            for widget in widgets:
                widget.setVisible(number >= steps)
        names = {name for _, names in self._steps[:steps] for name in names}
        folded = [self._actions[command.id] for command in self._actions.commands if command.id in names]
        self.more.setVisible(bool(folded))
        menu = self.more.menu()
        if menu.actions() != folded:
            menu.clear()
            menu.addActions(folded)

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
