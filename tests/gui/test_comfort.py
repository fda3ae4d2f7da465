"""Pictures of the view, depth shading, the keyboard, large screens."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from rooms import StandIn, make_cloud

from cg3d_app.features.pictures import Pictures
from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.colouring import ColourBy
from cg3d_app.viewer.snapshot import framed


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(16_000))


@pytest.fixture
def window(make, settle, room):
    window = make(lambda path, progress: room)
    window.open_path(Path("room.ply"))
    settle(window)
    return window


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
    window.document.set_colour_by(ColourBy.HEIGHT)
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
