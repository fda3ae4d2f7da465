"""What is read in the window, in the reader's language.

Every text that a user sees goes through ``tr``; ``scripts/translations.py`` collects them for a language and makes the
file that ``install`` loads.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cg3d_core.paths import assets_dir


def tr(text: str) -> str:
    """The text in the language in use; itself where nobody has translated it.

    Give it a plain literal: ``pyside6-lupdate`` collects those. What varies goes in by name afterwards:
    ``tr("{count} matches").format(count=n)``.
    """
    return QCoreApplication.translate("", text)


def folder() -> Path:
    """Where translations lie: ``cg3d_de.qm``."""
    return assets_dir() / "translations"


def install(application: QCoreApplication) -> list[QTranslator]:
    """Load what there is for the system's language, or for ``$CG3D_LANGUAGE``; before any window is made."""
    wanted = os.environ.get("CG3D_LANGUAGE")
    locale = QLocale(wanted) if wanted else QLocale()
    loaded = []
    for name, where in (
        ("cg3d", str(folder())),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),  # Qt's own dialogs
    ):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", where):
            application.installTranslator(translator)
            loaded.append(translator)
    return loaded
