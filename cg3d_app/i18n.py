"""What is read in the window, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the language in use; itself where nobody has translated it.

    Give it a plain literal: ``pyside6-lupdate`` collects those. What varies goes in by name afterwards:
    ``tr("{count} matches").format(count=n)``.
    """
    return QCoreApplication.translate("", text)
