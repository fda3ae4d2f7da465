"""What a user does in the window: open, type, see, pick, cancel, go on after an error."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rooms import THINGS, StandIn, make_cloud

from cg3d_app.panels.inspector import NameBar
from cg3d_app.viewer.colouring import ColourBy
from cg3d_core.errors import ReadError

SCAN = Path("room.ply")


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud())


def at(window, name: str) -> QPoint:
    """The widget's pixel of the upper front part of a thing, where the camera sees it."""
    centre, size, _ = THINGS[name]
    return window.viewer.places.pixel_of(np.array(centre) + np.array([0, -size[1] / 2, size[2] * 0.3])).toPoint()


def patch(image: np.ndarray, point: QPoint, radius: int = 3) -> np.ndarray:
    """Mean colour of the drawn pixels round a point."""
    around = image[point.y() - radius : point.y() + radius + 1, point.x() - radius : point.x() + radius + 1]
    return around.reshape(-1, 3).mean(axis=0)


def ask(window, words: str) -> None:
    """Type words as a user does."""
    window.query_bar.field.setFocus()
    window.query_bar.field.selectAll()
    QTest.keyClicks(window.query_bar.field, words)
    QTest.keyClick(window.query_bar.field, Qt.Key.Key_Return)


# ---- opening ---------------------------------------------------------------------------------------------


def test_starts_empty_and_inviting(make):
    window = make(lambda path, progress: None)
    assert window.empty.isVisible()
    assert window.empty.open_button.isVisible()
    assert not window.query_bar.field.isEnabled()


def test_open_shows_the_scan(window, pixels):
    assert window.viewer.isVisible()
    assert "40,000 points" in window.summary.text()
    image = pixels(window)
    background = image[2, 2]
    drawn = (np.abs(image - background).max(axis=2) > 12).mean()
    assert drawn > 0.15


def test_dropping_a_file_opens_it(make, settle, room):
    opened = []

    def opener(path, progress):
        opened.append(path)
        return room

    window = make(opener)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/scans/hall.ply")])
    where, buttons = QPoint(200, 200), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.empty.card.property("hover")
    drop = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    settle(window)
    assert [path.name for path in opened] == ["hall.ply"]
    assert window.document.scene is room


def test_recent_files_survive_a_restart(make, settle, room, tmp_path, settings):
    scan = tmp_path / "attic.ply"
    scan.write_bytes(b"ply")
    first = make(lambda path, progress: room)
    first.opening.open_path(scan)
    settle(first)
    first.close()
    second = make(lambda path, progress: room)
    second.recent_menu.aboutToShow.emit()
    assert any("attic.ply" in action.text() for action in second.recent_menu.actions())
    second.recent_menu.actions()[0].trigger()
    settle(second)
    assert second.document.path == scan.resolve()


def test_a_query_given_at_the_start_is_asked(make, settle, room):
    window = make(lambda path, progress: room)
    window.opening.open_path(SCAN, "chair")
    settle(window)
    assert window.query_bar.field.text() == "chair"
    assert window.document.result.matched


# ---- finding --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["bookshelf", "lamp"])
def test_typing_lights_the_thing_and_dims_the_rest(window, settle, pixels, name):
    here, other = at(window, name), at(window, "table")
    before = pixels(window)
    ask(window, name)
    settle(window)
    after = pixels(window)
    lit, was = patch(after, here), patch(before, here)
    assert lit[0] > lit[2] + 40, f"not amber: {lit}"
    assert (lit[0] - lit[2]) > (was[0] - was[2]) + 20
    assert patch(after, other).mean() < 0.6 * patch(before, other).mean()
    assert window.results.headline.text() == f"1 match for “{name}”"
    assert window.results.model.rowCount() == len(THINGS)


def test_clear_brings_the_plain_scan_back(window, settle, pixels):
    before = pixels(window)
    ask(window, "chair")
    settle(window)
    assert not np.array_equal(pixels(window), before)
    window.query_bar.clear.click()
    settle(window)
    assert np.array_equal(pixels(window), before)
    assert window.query_bar.field.text() == ""
    assert window.document.result is None


def test_no_match_says_so_and_lists_the_nearest(window, settle, pixels):
    before = pixels(window)
    ask(window, "piano")
    settle(window)
    assert window.results.headline.text() == "No match in this scene"
    assert window.results.model.rowCount() == len(THINGS)
    assert np.array_equal(pixels(window), before), "nothing may be lit or dimmed"


def test_negatives_reach_the_engine(window, settle):
    window.query_bar.unwanted.setText("chair, lamp")
    ask(window, "table")
    settle(window)
    scores = {hit.nearest_names[0]: hit.score for hit in window.document.result.segments}
    assert scores["chair"] == scores["lamp"] < scores["bookshelf"]


def test_choosing_a_result_flies_to_it(window, settle):
    ask(window, "lamp")
    settle(window)
    far = window.viewer.camera.distance
    row = window.results.list.visualRect(window.results.model.index(0)).center()
    QTest.mouseClick(window.results.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    settle(window)
    assert window.document.selection == list(THINGS).index("lamp")
    seen = window.viewer.places.pixel_of(np.array(THINGS["lamp"][0]))
    assert abs(seen.x() - window.viewer.width() / 2) < window.viewer.width() * 0.15
    assert abs(seen.y() - window.viewer.height() / 2) < window.viewer.height() * 0.15
    assert window.viewer.camera.distance < far


def test_click_in_the_view_picks_and_names_the_segment(window, settle, pixels):
    here = at(window, "bookshelf")
    before = patch(pixels(window), here)
    QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton, pos=here)
    settle(window)
    assert window.document.selection == list(THINGS).index("bookshelf")
    assert window.inspector.isVisible()
    assert window.inspector.title.text() == "bookshelf"
    after = patch(pixels(window), here)
    assert after[2] - after[0] > before[2] - before[0] + 40, f"not blue: {after}"
    QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    settle(window)
    assert window.document.selection is None
    assert not window.inspector.isVisible()


def test_the_inspector_says_why_a_result_scored_as_it_did(window, settle):
    ask(window, "lamp")
    settle(window)
    window.selecting.step_result(1)
    settle(window)
    assert window.inspector.why.text().startswith("90% for “lamp”")
    bars = window.inspector.findChildren(NameBar)
    shown = [(bar.name, bar.share) for bar in bars if bar.isVisible()]
    assert shown[0] == ("lamp", pytest.approx(0.9))
    assert len(shown) == len(THINGS)


def test_the_newest_question_wins(window, settle, room):
    room.slowness = 0.3
    try:
        ask(window, "chair")
        ask(window, "lamp")
        settle(window)
    finally:
        room.slowness = 0.0
    assert window.document.result.query == "lamp"


# ---- looking ---------------------------------------------------------------------------------------------


def test_dragging_turns_and_releasing_refines(window, qtbot, settle, pixels):
    moving = []
    window.viewer.drawn.connect(lambda seconds, moved: moving.append(moved))
    before, yaw = pixels(window), window.viewer.camera.yaw
    start = window.viewer.rect().center()
    QTest.mousePress(window.viewer, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(window.viewer, start + QPoint(15 * step, 0))
        qtbot.wait(5)
    QTest.mouseRelease(window.viewer, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    settle(window)
    assert window.viewer.camera.yaw != yaw
    assert not np.array_equal(pixels(window), before)
    assert True in moving
    assert moving[-1] is False, "the last frame must be the one at rest"
    assert window.document.selection is None, "a drag is no click"


def test_the_wheel_zooms_to_the_cursor(window, settle):
    here = at(window, "bookshelf")
    point = window.viewer.places.anchor_at(QPointF(here))
    distance = window.viewer.camera.distance
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    where = QPointF(here)
    wheel = QWheelEvent(where, window.viewer.mapToGlobal(where), QPoint(), QPoint(0, 360), *none)
    QApplication.sendEvent(window.viewer, wheel)
    settle(window)
    assert window.viewer.camera.distance < 0.8 * distance
    seen = window.viewer.places.pixel_of(point)
    assert (seen - where).manhattanLength() < 12


@pytest.mark.parametrize(("view", "axis"), [("top", 2), ("front", 1), ("side", 0)])
def test_views_look_along_an_axis(window, settle, view, axis):
    window.actions_[f"view.{view}"].trigger()
    settle(window)
    forward = window.viewer.camera.rotation[2]
    assert abs(abs(forward[axis]) - 1) < 1e-6


def test_each_colouring_looks_different(window, settle, pixels):
    ask(window, "bookshelf")
    settle(window)
    window.document.edit(lambda labelling: labelling.label([1, 2], "furniture"))
    seen = []
    for kind in ColourBy:
        window.view_bar.colour.activated.emit(list(ColourBy).index(kind))
        settle(window)
        assert window.actions_[f"colour.{kind.value}"].isChecked()
        seen.append(pixels(window))
        assert window.view_bar.colour.currentData() == kind.value
    for i, one in enumerate(seen):
        assert all(np.abs(one - other).mean() > 0.5 for other in seen[:i])


def test_the_ceiling_and_the_near_walls_can_be_drawn(window, settle, pixels):
    without = pixels(window)
    window.actions_["view.cutaway"].trigger()
    settle(window)
    assert (np.abs(pixels(window) - without).max(axis=2) > 10).mean() > 0.1


def test_points_grow(window, settle, pixels):
    window.view_bar.size.setValue(1)
    settle(window)
    small = pixels(window)
    window.view_bar.size.setValue(10)
    settle(window)
    background = small[2, 2]
    covered = [(np.abs(image - background).max(axis=2) > 12).mean() for image in (small, pixels(window))]
    assert covered[1] > covered[0]


def test_the_picture_follows_the_window(window, settle, pixels):
    window.resize(1100, 700)
    settle(window)
    image = window.viewer._image
    assert (image.width(), image.height()) == (window.viewer.width(), window.viewer.height())


# ---- background work, errors --------------------------------------------------------------------------


def test_cancelling_keeps_what_was_open_and_the_window_alive(make, settle, room, qtbot):
    begun, stopped = threading.Event(), threading.Event()

    def opener(path, progress):
        if path.name == "huge.ply":
            try:
                for step in range(2000):
                    progress("segmenting", step / 2000)
                    begun.set()
                    time.sleep(0.005)
            finally:
                stopped.set()
        return room

    window = make(opener)
    window.opening.open_path(SCAN)
    settle(window)
    window.opening.open_path(Path("huge.ply"))
    qtbot.waitUntil(begun.is_set, timeout=60_000)
    qtbot.waitUntil(lambda: "egment" in window.progress.stage.text(), timeout=60_000)
    assert window.progress.isVisible()
    ask(window, "chair")  # the window still answers
    qtbot.waitUntil(lambda: window.document.result is not None, timeout=60_000)
    window.progress.button.click()
    assert not window.progress.isVisible()
    qtbot.waitUntil(stopped.is_set, timeout=60_000)
    settle(window)
    assert window.document.path == SCAN
    assert not window.banner.isVisible()


def test_a_broken_file_is_reported_and_work_goes_on(make, settle, room):
    def opener(path, progress):
        if path.name == "broken.ply":
            raise ReadError("the file ends after 3 of 9 points", where=path, how="Export it again.")
        return room

    window = make(opener)
    window.opening.open_path(SCAN)
    settle(window)
    window.opening.open_path(Path("broken.ply"))
    settle(window)
    assert window.banner.isVisible()
    assert window.banner.label.text() == "broken.ply: the file ends after 3 of 9 points. Export it again."
    assert window.document.path == SCAN
    ask(window, "table")
    settle(window)
    assert window.document.result.matched
    assert not window.banner.isVisible()


def test_a_bug_behind_the_window_becomes_a_line(make, settle):
    def opener(path, progress):
        raise ZeroDivisionError("oops")

    window = make(opener)
    window.opening.open_path(SCAN)
    settle(window)
    assert "oops" in window.banner.label.text()
    assert window.empty.isVisible()


def test_closing_the_scan_returns_to_the_start(window, settle):
    window.actions_["file.close"].trigger()
    settle(window)
    assert window.empty.isVisible()
    window.opening.open_path(SCAN)
    settle(window)
    assert window.document.scene is not None


def test_closing_the_window_stops_the_work(make, qtbot):
    ended = threading.Event()

    def opener(path, progress):
        try:
            while True:
                progress("reading", 0.5)
                time.sleep(0.005)
        finally:
            ended.set()

    window = make(opener)
    window.opening.open_path(SCAN)
    qtbot.wait(50)
    window.close()
    assert ended.is_set()


# ---- for everybody -------------------------------------------------------------------------------------


def test_what_takes_the_focus_has_a_name(window, settle, nameless):
    ask(window, "chair")
    settle(window)
    assert nameless(window) == []


def test_keyboard_alone_is_enough(window, settle):
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    ask(window, "lamp")
    settle(window)
    window.viewer.setFocus()
    QTest.keyClick(window.viewer, Qt.Key.Key_N)
    settle(window)
    assert window.document.selection == list(THINGS).index("lamp")
    yaw = window.viewer.camera.yaw
    QTest.keyClick(window.viewer, Qt.Key.Key_Left)
    settle(window)
    assert window.viewer.camera.yaw != yaw
    for left in (True, False):  # the selection, then the answer
        QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
        settle(window)
        assert (window.document.result is not None) is left


def test_the_light_theme_is_kept(make, settle, room, pixels):
    window = make(lambda path, progress: room)
    window.opening.open_path(SCAN)
    settle(window)
    assert pixels(window)[2, 2].mean() < 60
    window.actions_["view.theme"].trigger()
    settle(window)
    assert pixels(window)[2, 2].mean() > 200
    assert window.settings.theme == "light"
