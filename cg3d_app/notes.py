"""What the Help menu says."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from cg3d_app.commands import Command

MOUSE = (
    ("Drag", "turn"),
    ("Right drag, Shift + drag", "move"),
    ("Wheel", "zoom to the cursor"),
    ("Click", "select a segment"),
    ("Shift + click, Ctrl + click", "select one more, one more or less"),
    ("Right click", "what can be done with the selected"),
    ("Double click", "turn round that place"),
    ("Arrows, + and −", "turn, zoom"),
)


def show_keys(parent: QWidget, commands: Iterable[Command]) -> None:
    """Say what mouse and keys do; the keys come from the registry of commands."""
    rows = [*MOUSE, *((", ".join(c.keys), c.text.rstrip("…")) for c in commands if c.keys)]
    cells = "".join(f"<tr><td><b>{keys}</b>&nbsp;&nbsp;&nbsp;</td><td>{what}</td></tr>" for keys, what in rows)
    _tell(parent, "Mouse and keys", f"<table cellpadding='3'>{cells}</table>")


def show_about(parent: QWidget) -> None:
    """Say what this program is."""
    text = "<b>CG3D</b><br>Open a scan, type a word, see the thing.<br>Everything stays on this machine."
    _tell(parent, "About CG3D", text)


def _tell(parent: QWidget, title: str, html: str) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, html, QMessageBox.StandardButton.Close, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
