"""Buttons of commands, under a name that fits the place."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton


def bind(button: QAbstractButton, action: QAction) -> QAbstractButton:
    """Let a button, with a text of its own, do what a command does and be enabled when that is."""
    button.setAccessibleName(action.text().rstrip("…"))
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())

    action.changed.connect(follow)
    follow()
    return button
