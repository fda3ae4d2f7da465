"""The real window with the real Open3D renderer, without a screen; settings of its own for each test."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget


@pytest.fixture
def settings(tmp_path, monkeypatch):
    from cg3d_app.settings import Settings

    monkeypatch.setenv("CG3D_DATA", str(tmp_path / "data"))

    return Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def make(qtbot, settings):
    """Makes windows over an opener; closes them at the end."""
    from cg3d_app.app import make_window

    windows = []

    def build(opener, size=(900, 600)):
        window = make_window(settings, opener)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        windows.append(window)
        return window

    yield build
    for window in windows:
        window.close()
        window.deleteLater()
    # A closed window that is only forgotten is still dressed with every theme: each test would take longer than the one before.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(make, settle, room):
    """A window of the test's own with its module's ``room`` open."""
    window = make(lambda path, progress: room)
    window.opening.open_path(Path("room.ply"))
    settle(window)
    return window


@pytest.fixture(scope="module")
def shared(qapp, room, tmp_path_factory):
    """One window over the module's ``room`` for all its tests: it takes a while to make."""
    from cg3d_app.app import make_window
    from cg3d_app.settings import Settings

    folder = tmp_path_factory.mktemp("shared")
    store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CG3D_DATA", str(folder / "data"))  # what it keeps by itself is nobody's unfinished work
        window = make_window(Settings(store), lambda path, progress: room)
        window.resize(900, 600)
        window.show()
        yield window
        window.close()


@pytest.fixture
def nameless():
    """Kinds of the widgets below one that take the focus and have no name for those who do not see them."""

    def kinds(parent: QWidget) -> list[str]:
        return [
            type(widget).__name__
            for widget in parent.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        ]

    return kinds


@pytest.fixture
def settle(qtbot):
    """Waits until a window has no work in the background and draws no more."""

    def wait(window):
        def quiet():
            assert not window.jobs.busy
            assert window.viewer.still

        qtbot.waitUntil(quiet, timeout=120_000)

    return wait


@pytest.fixture
def pixels():
    """The view's pixels as the user sees them, (h, w, 3) int."""

    def grab(window) -> np.ndarray:
        image = window.viewer.grab().toImage().convertToFormat(image_format())
        data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        return data[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)

    return grab


def image_format():
    from PySide6.QtGui import QImage

    return QImage.Format.Format_RGB888
