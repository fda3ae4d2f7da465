"""What the Help menu says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def show_about(parent: QWidget) -> None:
    """Say what this program is."""
    text = "<b>CG3D</b><br>Open a scan, type a word, see the thing.<br>Everything stays on this machine."
    _tell(parent, "About CG3D", text)


def _tell(parent: QWidget, title: str, html: str) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, html, QMessageBox.StandardButton.Close, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
