"""Giving the keyboard back to where it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def give_back(widget: QWidget | None, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Focus a widget that had it before, if it is still there: a list may have made its rows anew meanwhile."""
    if widget is not None and isValid(widget) and widget.isVisible():
        widget.setFocus(reason)
