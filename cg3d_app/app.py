"""Starting the window. Nothing of Qt is imported before it is known that there is a screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cg3d_app.settings import Settings
    from cg3d_app.window import MainWindow


def has_screen() -> bool:
    """Whether a window can be shown here (or Qt was told to do without: ``QT_QPA_PLATFORM``)."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def plain_imports() -> None:
    """Take PySide6's hook off Python's ``import``.

    Once loaded, PySide6 reads the source of every module that anybody imports, in case it uses
    ``__feature__`` (we do not). That slows the loading of torch and open3d, and its ``hasattr`` on
    half-imported modules breaks pydantic's, which open3d brings along.
    """
    import builtins

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def make_window(settings: Settings | None = None, opener=None) -> MainWindow:
    """The main window, made but not shown; makes the QApplication when there is none."""
    from PySide6.QtWidgets import QApplication

    from cg3d_app import i18n
    from cg3d_app.memory import give_back_large_blocks
    from cg3d_app.window import MainWindow

    plain_imports()
    give_back_large_blocks()
    if QApplication.instance() is None:
        application = QApplication(sys.argv[:1])
        application.setApplicationName("CG3D")
        application.setOrganizationName("CG3D")
        i18n.install(application)
    return MainWindow(settings=settings, opener=opener)


def run(path: str | None = None, query: str | None = None) -> int:
    """Show the window, open ``path`` and ask for ``query`` in it; returns the exit code when it is closed.

    Raises UsageError where there is no screen.
    """
    import threading

    from cg3d_core.errors import UsageError

    if not has_screen():
        raise UsageError("there is no screen to show a window on", how='Use: cg3d query SCAN "words"')
    from PySide6.QtWidgets import QApplication

    from cg3d_app import engine

    window = make_window()
    window.show()
    threading.Thread(target=engine.warm_up, name="cg3d-warm-up", daemon=True).start()
    if path is not None:
        window.opening.open_path(Path(path), query)
    return QApplication.instance().exec()
