"""What the Help menu says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from cg3d_app.i18n import tr


def show_about(parent: QWidget) -> None:
    """Say what this program is."""
    lines = ["<b>CG3D</b>", tr("Open a scan, type a word, see the thing."), tr("Everything stays on this machine.")]
    _tell(parent, tr("About CG3D"), "<br>".join(lines))


def _tell(parent: QWidget, title: str, html: str) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, html, QMessageBox.StandardButton.Close, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
