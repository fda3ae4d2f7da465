"""Small windows: nothing is cut off or out of reach in low and narrow ones, at the usual size and at twice the size."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from rooms import StandIn, make_cloud

from cg3d_app.features.labels import Labels
from cg3d_app.features.naming import Naming
from cg3d_app.features.shelf import Shelf
from cg3d_app.panels.elided import Elided
from cg3d_app.panels.results import ROW_HEIGHT

NARROW, SMALL = (700, 600), (858, 600)


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(8000))


@pytest.fixture
def answered(window, settle):
    """The answer to a question, its best segment selected."""
    window.finding.type_and_ask("chair")
    settle(window)
    window.selecting.step_result(1)
    settle(window)
    window.tabs.setCurrentWidget(window.results)
    return window


def resize(window, size: tuple[int, int]) -> None:
    window.resize(*size)
    for _ in range(5):
        QApplication.processEvents()


def cut(window) -> list[str]:
    """Words that have no room, of labels and buttons that are to be seen."""
    found = []
    for child in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        gives_way = isinstance(child, Elided) or (isinstance(child, QLabel) and child.wordWrap())
        room = min(child.width(), child.visibleRegion().boundingRect().width())
        scrolled = child.visibleRegion().isEmpty()  # out of sight, in a tab that scrolls down
        seen = child.isVisible() and child.text() and not scrolled
        if seen and not gives_way and room < child.minimumSizeHint().width():
            found.append(child.text())
    return found


def bar(window) -> dict[str, QWidget]:
    """The view bar's buttons of commands, by the command's name."""
    found = window.view_bar.findChildren(QWidget)
    return {b.defaultAction().objectName(): b for b in found if getattr(b, "defaultAction", lambda: None)()}


# ---- narrow ------------------------------------------------------------------------------------------------


def test_the_window_can_be_as_narrow_as_half_a_screen_and_no_word_is_cut(answered, settle):
    resize(answered, NARROW)
    assert answered.size().toTuple() == NARROW
    for panel in (answered.results, *(f.panel for f in answered.features if f.panel is not None)):
        answered.tabs.setCurrentWidget(panel)
        settle(answered)
        resize(answered, NARROW)
        assert answered.size().toTuple() == NARROW, "whatever the tab holds"
        names = answered.tabs.tabBar()
        assert names.rect().contains(names.tabRect(names.count() - 1)), "all tabs are to be seen"
        assert cut(answered) == []


def test_the_empty_window_is_as_narrow(make):
    window = make(lambda path, progress: None, size=NARROW)
    resize(window, NARROW)
    assert window.size().toTuple() == NARROW
    names = window.tabs.tabBar()
    assert names.rect().contains(names.tabRect(names.count() - 1))
    assert window.empty.body.width() <= window.empty.viewport().width()


def test_what_has_no_room_in_the_bar_moves_into_its_menu(window):
    resize(window, (1366, 768))
    buttons, more = bar(window), window.view_bar.more
    assert {"view.fit", "view.side", "view.cutaway", "clip", "measure"} <= set(buttons)
    assert all(button.isVisible() for button in buttons.values())
    assert more.isHidden()
    for width in (1100, 1000, 900, 800, 700):
        resize(window, (width, 600))
        menu = {action.objectName() for action in more.menu().actions()}
        seen = {name for name, button in buttons.items() if button.isVisible()}
        assert seen | menu >= set(buttons), "each is in the bar or in the menu"
        assert not seen & menu
        assert more.isVisible() == bool(menu)
        assert window.view_bar.size.isVisible() or {"view.larger", "view.smaller"} <= menu
        assert cut(window) == []
    assert {"view.top", "view.front", "view.side", "clip", "measure"} <= menu
    assert {"view.fit", "view.cutaway"} <= seen


def test_the_bars_menu_works_by_keyboard_alone(window, settle, qtbot):
    resize(window, NARROW)
    more = window.view_bar.more
    more.setFocus(Qt.FocusReason.TabFocusReason)
    assert more.hasFocus()
    assert not window.view_bar._actions["clip"].isChecked()

    def choose():
        menu = more.menu()
        qtbot.waitUntil(menu.isVisible)
        menu.setActiveAction(window.actions_["clip"])
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)
    QTest.keyClick(more, Qt.Key.Key_Space)
    qtbot.waitUntil(window.actions_["clip"].isChecked)


def test_the_status_line_ends_in_dots_and_widens_no_window(window):
    window.activity.setText("a word " * 60)
    window.summary.setText("another " * 60)
    resize(window, NARROW)
    assert window.width() == NARROW[0]
    full = window.activity.grab().toImage()
    window.activity.setText("a word " * 61)
    assert window.activity.grab().toImage() == full, "what does not fit is not drawn"
    assert window.activity.text() == "a word " * 61, "but is there for those who hear it"


# ---- low ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1024, 640), SMALL, (1024, 700)])
def test_the_segment_leaves_room_for_the_answers(answered, size):
    resize(answered, (1280, 900))
    assert answered.inspector.details.isVisible()
    resize(answered, size)
    inspector, rows = answered.inspector, answered.results.list
    assert inspector.isVisible()
    assert inspector.title.isVisible()
    assert inspector.fly.isVisible()
    assert not inspector.details.isVisible()
    assert rows.viewport().height() >= 3.5 * ROW_HEIGHT

    inspector.fold.click()
    resize(answered, size)
    assert inspector.details.isVisible()
    assert rows.viewport().height() >= 2 * ROW_HEIGHT, "what is known of it never takes all the room"
    assert inspector.details.visibleRegion().boundingRect().height() >= 60


def test_what_is_known_of_a_segment_scrolls_where_it_has_no_room_and_by_keys(answered):
    resize(answered, (700, 430))
    inspector = answered.inspector
    inspector.fold.click()
    resize(answered, (700, 430))
    bar = inspector.details.verticalScrollBar()
    assert bar.maximum() > 0
    assert inspector.details.focusPolicy() & Qt.FocusPolicy.TabFocus
    inspector.details.setFocus()
    QTest.keyClick(inspector.details, Qt.Key.Key_Down)
    assert bar.value() > 0
    resize(answered, (1280, 1000))
    assert bar.maximum() == 0
    assert inspector.details.height() == inspector.details.sizeHint().height()
    assert inspector.details.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_tabs_of_files_have_the_column_to_themselves_in_a_low_window(answered):
    for size, kept in ((SMALL, False), ((1280, 900), True)):
        resize(answered, size)
        for kind in (Naming, Shelf):
            answered.feature(kind).show_tab()
            assert answered.inspector.isVisible() == kept
        answered.feature(Labels).show_tab()
        assert answered.inspector.isVisible()
    resize(answered, SMALL)
    answered.document.select([])
    answered.feature(Naming).show_tab()
    answered.feature(Labels).show_tab()
    assert not answered.inspector.isVisible(), "nothing is selected"


# ---- twice the size ----------------------------------------------------------------------------------------

TWICE = """
import sys
sys.path[:0] = {paths!r}
import test_small_windows as small
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from rooms import StandIn, make_cloud
from cg3d_app.app import make_window
from cg3d_app.settings import Settings

room = StandIn(make_cloud(8000))
window = make_window(Settings(QSettings({ini!r}, QSettings.Format.IniFormat)), lambda path, progress: room)
window.show()
window.opening.open_path(Path("room.ply"), "chair")
while window.document.result is None or window.jobs.busy or not window.viewer.still:
    QTest.qWait(20)
window.selecting.step_result(1)
cut = []
for size in ((1024, 640), small.SMALL, small.NARROW):
    small.resize(window, size)
    cut += small.cut(window)
print("RATIO", window.devicePixelRatioF(), "SIZE", window.size().toTuple() == small.NARROW, "CUT", cut)
window.close()
"""


def test_at_twice_the_size_small_windows_are_the_same(tmp_path):
    here = Path(__file__).parent
    code = TWICE.format(paths=[str(here), str(here.parents[1])], ini=str(tmp_path / "a.ini"))
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "CG3D_DATA": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=300)
    assert "RATIO 2.0 SIZE True CUT []" in done.stdout, done.stdout + done.stderr
