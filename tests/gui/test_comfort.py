"""Pictures of the view, depth shading, the keyboard, large screens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from rooms import StandIn, make_cloud

from cg3d_app import engine
from cg3d_app.features.labels import Labels
from cg3d_app.features.pictures import Pictures
from cg3d_app.panels.cheatsheet import CheatSheet
from cg3d_app.panels.empty import TryCard
from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.colouring import ColourBy
from cg3d_app.viewer.snapshot import framed


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(16_000))


def array(image: QImage) -> np.ndarray:
    """(h, w, 4) int."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


# ---- pictures ----------------------------------------------------------------------------------------------


@pytest.fixture
def save(window, settle, tmp_path, monkeypatch):
    """Saves a picture as a user does: the card's fields, its button, and a name."""

    def by_hand(name: str, size: tuple[int, int], transparent=False, legend=True) -> QImage:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
        window.actions_["picture.save"].trigger()
        card = window.feature(Pictures).card
        assert card.isVisible()
        card.across.setValue(size[0])
        card.down.setValue(size[1])
        card.transparent.setChecked(transparent)
        card.legend.setChecked(legend)
        QTest.mouseClick(card.save, Qt.MouseButton.LeftButton)
        settle(window)
        assert not card.isVisible()
        image = QImage(str(tmp_path / name))
        assert image.size() == QSize(*size), window.banner.label.text()
        return image

    return by_hand


def test_a_picture_shows_what_the_view_shows(window, save, pixels):
    seen = pixels(window)
    size = (window.viewer.width(), window.viewer.height())
    saved = array(save("view.png", size))
    assert (saved[..., 3] == 255).all()
    assert np.abs(saved[..., :3] - seen).mean() < 1.0


def test_a_large_picture_has_no_gaps_and_no_ground_when_transparent(window, save, pixels):
    seen = pixels(window)
    size = (3 * window.viewer.width(), 3 * window.viewer.height())
    image = save("large.png", size, transparent=True)
    saved = array(image)
    share = (saved[..., 3] > 0).mean()
    ground = (np.abs(seen - seen[2, 2]).max(axis=2) > 12).mean()
    assert share == pytest.approx(ground, abs=0.05), "points grow with the picture"
    assert set(np.unique(saved[..., 3])) == {0, 255}


def test_the_legend_is_on_it_or_not(window, settle, save):
    window.document.looks.set_colour_by(ColourBy.HEIGHT)
    settle(window)
    with_legend, without = (array(save(f"{on}.png", (800, 600), legend=on)) for on in (True, False))
    differ = np.abs(with_legend - without).max(axis=2) > 12
    rows, columns = np.nonzero(differ)
    assert rows.min() > 400, "lower left corner only"
    assert columns.max() < 400


def test_jpeg_and_a_name_without_ending(window, settle, save, tmp_path, monkeypatch):
    image = save("view.jpg", (640, 480), transparent=True)
    assert not image.hasAlphaChannel()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plain"), ""))
    window.feature(Pictures)._ask_where()
    settle(window)
    assert (tmp_path / "plain.png").exists()


def test_where_it_cannot_be_written_a_line_says_so(window, settle, tmp_path):
    window.feature(Pictures).save(tmp_path / "nowhere" / "a.png", QSize(64, 64), False, True)
    settle(window)
    assert window.banner.isVisible()
    assert "cannot be written" in window.banner.label.text()


def test_presets_and_own_sizes(window):
    window.actions_["picture.save"].trigger()
    card = window.feature(Pictures).card
    card.sizes.setCurrentIndex(card.sizes.findData(QSize(7680, 4320)))
    card.sizes.activated.emit(card.sizes.currentIndex())
    assert card.size_wanted == QSize(7680, 4320)
    card.down.setValue(999)
    assert card.sizes.currentData() is None, "an own size"
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_the_view_is_copied(window, pixels):
    window.actions_["picture.copy"].trigger()
    copied = QGuiApplication.clipboard().image()
    assert np.array_equal(array(copied)[..., :3], pixels(window))


@pytest.mark.parametrize(("width", "height"), [(1200, 400), (400, 1200), (500, 500)])
def test_another_proportion_loses_nothing(width, height):
    camera = Camera(width=800, height=600)
    corners = np.array([camera.unproject(x, y, 5.0) for x in (0, 799) for y in (0, 599)])
    x, y, _ = framed(camera, width, height).project(corners)
    assert x.min() > -1
    assert x.max() < width
    assert y.min() > -1
    assert y.max() < height


# ---- looks and keys ----------------------------------------------------------------------------------------


def test_depth_shading_can_be_switched_and_stays_so(window, settle, pixels, make, room):
    shaded = pixels(window)
    QTest.keyClick(window.viewer, Qt.Key.Key_D)
    settle(window)
    plain = pixels(window)
    assert plain.mean() > shaded.mean(), "shading darkens"
    assert not window.actions_["view.shading"].isChecked()
    again = make(lambda path, progress: room)
    assert not again.viewer.stage.shaded


def test_f6_goes_round_the_window(window):
    window.document.select([0])
    window.viewer.setFocus()
    seen = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    parts = [
        next(p for p in (window.query_bar, window.viewer, window.tabs, window.inspector) if p is w or p.isAncestorOf(w))
        for w in seen
    ]
    assert window.viewer in parts
    assert window.query_bar in parts
    assert window.tabs in parts
    before = QApplication.focusWidget()
    QTest.keyClick(before, Qt.Key.Key_F6)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is before


def test_no_two_commands_share_a_key(window):
    taken: dict[str, list[str]] = {}
    for command in window.actions_.commands:
        for keys in command.keys:
            taken.setdefault(keys, []).append(command.id)
    taken.pop("Esc")  # of the one that is under way: only one of them is enabled at a time
    assert {keys: names for keys, names in taken.items() if len(names) > 1} == {}


def test_the_theme_can_be_switched_under_the_sheet_of_keys(window, qtbot):
    window.actions_["help.keys"].trigger()
    sheet = window.findChild(CheatSheet)
    before = sheet.area.widget()
    gone = []
    before.destroyed.connect(lambda: gone.append(True))
    window.switch_theme()
    assert not gone, "Qt was dressing its labels"
    assert sheet.area.widget() is not before, "written anew in the theme's colours"
    qtbot.waitUntil(lambda: bool(gone))


# ---- first steps -------------------------------------------------------------------------------------------


def cards(window) -> list[TryCard]:
    return [card for card in window.empty.findChildren(TryCard) if card.isVisible()]


def test_the_start_screen_lets_one_try(make, settle, room, tmp_path, qtbot):
    window = make(lambda path, progress: room, size=(1280, 800))
    assert [bool(card.accessibleName()) for card in cards(window)] == [True] * 4
    QTest.mouseClick(cards(window)[0], Qt.MouseButton.LeftButton)
    settle(window)
    assert window.document.path == engine.sample_scan()
    assert window.document.result.query == "bookshelf"
    window.actions_["file.close"].trigger()
    assert len(cards(window)) == 4, "the sample is nobody's own scan"
    QTest.mouseClick(cards(window)[3], Qt.MouseButton.LeftButton)
    settle(window)
    qtbot.waitUntil(lambda: window.tabs.currentWidget() is window.feature(Labels).panel, timeout=60_000)
    settle(window)
    assert window.document.selected_points is not None

    own = tmp_path / "own.ply"
    own.write_bytes(b"ply")
    window.opening.open_path(own)
    settle(window)
    window.actions_["file.close"].trigger()
    settle(window)
    assert cards(window) == []
    assert window.actions_["try.find"].isEnabled(), "the Help menu has them still"


def test_the_start_screen_never_scrolls_sideways(make):
    window = make(lambda path, progress: None, size=(1280, 800))
    QApplication.processEvents()
    window.resize(600, 300)
    window.empty.show_unfinished("CG3D did not end properly last time", "a scan with quite a long name.ply")
    QApplication.processEvents()
    assert window.width() < 900
    assert window.empty.body.width() <= window.empty.viewport().width()


# ---- large screens -----------------------------------------------------------------------------------------

LARGE = """
import sys
sys.path[:0] = {paths!r}
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from rooms import StandIn, make_cloud
from cg3d_app.app import make_window
from cg3d_app.settings import Settings

room = StandIn(make_cloud(8000))
window = make_window(Settings(QSettings({ini!r}, QSettings.Format.IniFormat)), lambda path, progress: room)
window.resize(1280, 800)
window.show()
window.opening.open_path(Path("room.ply"), "chair")

def settle():
    while window.document.result is None or window.jobs.busy or not window.viewer.still:
        QTest.qWait(20)

settle()
window.selecting.step_result(1)
settle()
cut = []
for part in (window.query_bar, window.view_bar, window.results, window.inspector):
    for child in part.findChildren(QWidget):
        text = getattr(child, "text", str)()
        if child.isVisible() and text and child.width() < child.minimumSizeHint().width():
            cut.append(text)
print("RATIO", window.devicePixelRatioF(), "CUT", cut, "IMAGE", window.viewer._image.width() > window.viewer.width())
window.grab().save({out!r})
window.close()
"""


def test_at_twice_the_size_nothing_is_cut_off(tmp_path):
    here = Path(__file__).parent
    out = tmp_path / "large.png"
    code = LARGE.format(paths=[str(here), str(here.parents[1])], ini=str(tmp_path / "a.ini"), out=str(out))
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "CG3D_DATA": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=300)
    assert "RATIO 2.0 CUT [] IMAGE True" in done.stdout, done.stdout + done.stderr
    picture = QImage(str(out))
    assert picture.size() == QSize(2560, 1600)


def test_every_tab_has_names_for_what_takes_the_focus(window):
    nameless = set()
    for number in range(window.tabs.count()):
        window.tabs.setCurrentIndex(number)
        QApplication.processEvents()
        for widget in window.findChildren(QWidget):
            wants = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if wants and not (widget.accessibleName() or getattr(widget, "text", lambda: "")()):
                nameless.add((window.tabs.tabText(number), type(widget).__name__, widget.objectName()))
    for name in ("clip", "picture.save", "help.palette", "help.keys"):
        window.actions_[name].trigger()
        for widget in window.findChildren(QWidget):
            wants = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if wants and not (widget.accessibleName() or getattr(widget, "text", lambda: "")()):
                nameless.add((name, type(widget).__name__, widget.objectName()))
    assert nameless == set()


def test_tab_goes_through_the_whole_window(window):
    """Forward from the query field: everything that takes the focus is reached, and it comes round again."""
    window.query_bar.field.setFocus()
    seen, now = [], QApplication.focusWidget()
    for _ in range(200):
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is seen[0]:
            break
    assert now is seen[0], "Tab is caught somewhere"
    parts = [window.query_bar, window.view_bar, window.viewer, window.tabs]
    reached = [any(part is w or part.isAncestorOf(w) for w in seen) for part in parts]
    assert reached == [True] * len(parts)
    order = [next((i for i, p in enumerate(parts) if p is w or p.isAncestorOf(w)), -1) for w in seen]
    order = [i for i in order if i >= 0]
    assert order == sorted(order), "from left to right, from top to bottom"
