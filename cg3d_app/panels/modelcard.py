"""A model's card, to read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from cg3d_app.i18n import tr

CARD = "card.md"
_MOST = 1 << 20  # characters


class CardView(QTextBrowser):
    """Shows the card of a checkpoint's folder. Nothing in it is fetched or run; its links open outside."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.setAccessibleName(tr("Model card"))

    def show_folder(self, folder: Path) -> None:
        """Show the card that lies in a folder, or say that there is none."""
        try:
            text = (folder / CARD).read_text(encoding="utf-8", errors="replace")[:_MOST]
        except OSError:
            text = ""
        self.setMarkdown(text or tr("This model came without a card."))

    def loadResource(self, kind: int, name) -> None:
        """No picture of a card is loaded, from wherever."""
        return None


def show_card(parent: QWidget, folder: Path) -> QDialog:
    """A window with a model's card."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Model card"))
    dialog.resize(620, 560)
    view = CardView()
    view.show_folder(folder)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(view)
    dialog.open()
    return dialog
