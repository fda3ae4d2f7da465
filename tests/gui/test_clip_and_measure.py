"""The clip box, and distances in the view."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from rooms import ROOM, THINGS, StandIn, make_cloud

from cg3d_app.features.clipping import Clipping
from cg3d_app.features.measuring import Measuring, metres

LAMP = list(THINGS).index("lamp")


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(16_000))


def drawn(window, pixels) -> float:
    """Share of the view that shows points; cards over it are left out, and so is the ring that says where the keyboard is."""
    image = pixels(window)[6:-6, 6:-6]
    return float((np.abs(image - image[2, 2]).max(axis=2) > 12).mean())


# ---- clip box --------------------------------------------------------------------------------------------


def test_typing_a_face_leaves_out_what_lies_beyond(window, settle, room):
    QTest.keyClick(window, Qt.Key.Key_B)
    clipping = window.feature(Clipping)
    assert clipping.card.isVisible()
    assert window.area.rect().contains(clipping.card.geometry())
    assert window.document.looks.clipped is None, "the box begins with the whole scan"
    assert np.allclose(clipping.card.box[1], ROOM, atol=0.02)
    field = clipping.card.highs[2]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1.00")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    clipping._clip()
    np.testing.assert_array_equal(window.document.looks.clipped, room.canonical[:, 2] > 1.0)
    shown = window.viewer.stage.bounds
    assert shown[1][2] < 1.01


def test_dragging_a_handle_does_the_same(window, settle, room, qtbot):
    window.actions_["clip"].trigger()
    clipping = window.feature(Clipping)
    slider = clipping.card.sliders[0]
    start = QPoint(round(slider._x(0.0)), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(slider, QPoint(slider.width() // 2, start.y()))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, start.y()))
    qtbot.waitUntil(lambda: window.document.looks.clipped is not None, timeout=30_000)
    settle(window)
    edge = clipping.card.box[0][0]
    assert 2.3 < edge < 2.7
    np.testing.assert_array_equal(window.document.looks.clipped, room.canonical[:, 0] < edge)


def test_a_face_does_not_pass_its_opposite(window):
    window.actions_["clip"].trigger()
    card = window.feature(Clipping).card
    card.highs[0].setValue(1.0)
    card.lows[0].setValue(3.0)
    assert card.box[0][0] == card.box[1][0] == 3.0


def test_clip_to_the_selection_and_back(window, settle, room, pixels):
    before = drawn(window, pixels)
    assert not window.actions_["clip.selection"].isEnabled()
    window.document.select([LAMP])
    window.actions_["clip.selection"].trigger()
    settle(window)
    kept = ~window.document.looks.clipped
    assert kept[room.segment_points(LAMP)].all()
    assert kept.mean() < 0.3
    assert drawn(window, pixels) < before
    window.actions_["clip.reset"].trigger()
    settle(window)
    assert window.document.looks.clipped is None
    assert window.feature(Clipping).card.isVisible()
    window.document.select([])
    window.feature(Clipping).card.closed.emit()
    settle(window)
    assert not window.feature(Clipping).card.isVisible()
    assert drawn(window, pixels) == before


def test_clip_to_the_view(window, settle, room):
    window.actions_["view.top"].trigger()
    settle(window)
    window.document.select([LAMP])
    window.selecting.fly_to_selection()
    settle(window)
    window.actions_["clip.view"].trigger()
    settle(window)
    clipped = window.document.looks.clipped
    assert not clipped[room.segment_points(LAMP)].any()
    assert clipped.any()


def test_the_box_is_drawn_and_need_not_be(window, settle, pixels):
    window.actions_["clip"].trigger()
    card = window.feature(Clipping).card
    settle(window)
    with_box = pixels(window)
    QTest.mouseClick(card.outline, Qt.MouseButton.LeftButton, pos=QPoint(8, card.outline.height() // 2))
    assert not card.outline.isChecked()
    settle(window)
    changed = np.abs(pixels(window) - with_box).max(axis=2) > 12
    assert 50 < changed.sum() < 0.1 * changed.size, "a few thin lines"


def test_another_scan_has_no_box(window, settle):
    window.feature(Clipping).set_box(((1, 1, 0), (2, 2, 1)))
    window.opening.open_path(Path("other.ply"))
    settle(window)
    assert window.document.looks.clipped is None
    assert not window.feature(Clipping).card.isVisible()


# ---- distances --------------------------------------------------------------------------------------------


def place_of(window, point: int) -> QPoint:
    return window.viewer.places.pixel_of(window.document.scene.canonical[point]).toPoint()


def two_seen_points(window) -> list[int]:
    """Points far apart that a click at their pixel hits."""
    viewer, seen = window.viewer, []
    for thing in ("bookshelf", "lamp", "table"):
        for point in np.flatnonzero(window.document.scene.segment_points(list(THINGS).index(thing))):
            at = viewer.places.pixel_of(window.document.scene.canonical[point])
            if viewer.places.point_at(at.toPoint().toPointF()) == point:
                seen.append(int(point))
                break
    return seen


def click(window, point: int) -> None:
    QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton, pos=place_of(window, point))


def test_two_clicks_measure_and_the_line_follows_the_camera(window, settle, room, pixels):
    one, other, third = two_seen_points(window)
    plain = pixels(window)
    QTest.keyClick(window.viewer, Qt.Key.Key_M)
    measuring = window.feature(Measuring)
    assert measuring.on
    assert window.actions_["measure"].isChecked()
    click(window, one)
    click(window, other)
    assert window.document.selection is None, "a click measures now"
    length = float(np.linalg.norm(room.canonical[one].astype(float) - room.canonical[other]))
    assert measuring.lengths == [pytest.approx(length)]
    assert window.activity.text().startswith(metres(length))
    middle = (place_of(window, one) + place_of(window, other)) / 2
    changed = np.abs(pixels(window) - plain).max(axis=2) > 12
    assert changed[middle.y(), middle.x()]

    window.actions_["view.top"].trigger()
    settle(window)
    over = pixels(window)
    measuring.on = False
    without = pixels(window)
    measuring.on = True
    changed = np.abs(over - without).max(axis=2) > 12
    middle = (place_of(window, one) + place_of(window, other)) / 2
    assert changed[middle.y(), middle.x()], "the line is where the points are now"

    measuring._take(third)
    assert len(measuring.lengths) == 2
    QTest.keyClick(window.viewer, Qt.Key.Key_Backspace)
    assert len(measuring.lengths) == 1


def test_esc_ends_measuring_and_nothing_else(window, settle):
    window.finding.type_and_ask("lamp")
    settle(window)
    QTest.keyClick(window.viewer, Qt.Key.Key_M)
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert not window.feature(Measuring).on
    assert window.document.result is not None
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert window.document.result is None


def test_the_void_is_no_point_and_dragging_still_turns(window, settle):
    QTest.keyClick(window.viewer, Qt.Key.Key_M)
    QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert window.feature(Measuring).points == []
    yaw, start = window.viewer.camera.yaw, window.viewer.rect().center()
    QTest.mousePress(window.viewer, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(window.viewer, start + QPoint(60, 0))
    QTest.mouseRelease(window.viewer, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    settle(window)
    assert window.viewer.camera.yaw != yaw
    assert window.feature(Measuring).points == []
    window.actions_["file.close"].trigger()
    assert not window.feature(Measuring).on


def test_what_lies_behind_the_camera_is_cut_off(window):
    from cg3d_app.viewer.camera import Camera
    from cg3d_app.viewer.overlay import Sight

    camera = Camera(target=(0, 0, 0), distance=2.0, yaw=0.0, pitch=0.0)  # at x = 2, looking along -x
    sight = Sight(camera, 1.0, window.viewer.card, window.viewer.ink)
    assert sight.place(np.array([3.0, 0, 0])) is None
    assert sight.line(np.array([3.0, 0, 0]), np.array([4.0, 1, 0])) is None
    whole, cut = (sight.line(np.array([0, -0.2, 0]), np.array([x, 0.2, 0])) for x in (1.0, 5.0))
    assert whole is not None
    assert cut is not None
    assert cut.p1() == whole.p1()
    just_before = sight.place(np.array([1.96, -0.2 + 0.4 * 1.96 / 5, 0]))
    assert (cut.p2() - just_before).manhattanLength() < 1e-6
