"""The library tab as a user works it: built from a folder, searched in every way, and its shapes found in the scan."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from toys import SIZES, box_points

import cg3d_core as cg3d
from cg3d_app import engine
from cg3d_app.features.shelf import Shelf
from cg3d_app.features.shelf_keeping import KEEP
from cg3d_app.settings import Settings
from cg3d_core.io import write_ply
from cg3d_core.library import sample
from cg3d_core.library.store import Store

NAMES = ("bookshelf", "chair", "table")


def furnish(folder: Path, names=NAMES, each: int = 1) -> Path:
    """{name}/{name}_{i}.ply: boxes of these things' sizes."""
    for name in names:
        for i in range(each):
            path = folder / name / f"{name}_{i}.ply"
            path.parent.mkdir(parents=True, exist_ok=True)
            write_ply(path, box_points(np.array(SIZES[name]) * (1 + i), (0, 0, 1), 300, np.random.default_rng(i)))
    return folder


@pytest.fixture(scope="module")
def checkpoint(tiny_checkpoint, tmp_path_factory):
    """The tiny checkpoint with a threshold that lets the best segments match."""
    folder = tmp_path_factory.mktemp("lenient") / "tiny"
    shutil.copytree(tiny_checkpoint, folder)
    config = folder / "config.json"
    values = json.loads(config.read_text())
    values.get("config", values)["threshold"] = 0.004
    config.write_text(json.dumps(values))
    return folder


@pytest.fixture(scope="module")
def shapes(tmp_path_factory):
    return furnish(tmp_path_factory.mktemp("shapes") / "things")


@pytest.fixture(scope="module")
def built(shapes, checkpoint):
    """A library of the three shapes."""
    cg3d.build_library(shapes, shapes.parent / "lib", engine.load_model(checkpoint), workers=0)
    return shapes.parent / "lib"


@pytest.fixture
def library(built, checkpoint):
    return cg3d.open_library(built, engine.load_model(checkpoint))


@pytest.fixture(scope="module")
def window(checkpoint, tmp_path_factory):
    """One for all tests but those of starting and ending: each begins with an empty one (``shelf``)."""
    from cg3d_app.app import make_window

    store = QSettings(str(tmp_path_factory.mktemp("settings") / "window.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.model = str(checkpoint)
    window = make_window(settings, partial(engine.open_scene, model=checkpoint))
    window.resize(1100, 760)
    window.show()
    yield window
    window.close()


@pytest.fixture
def shelf(window, settle, built):
    """The tab with the library of the three shapes, all of them shown; no scan is open."""
    window.activateWindow()  # others' windows have come and gone
    window.opening.close_scan()
    window.banner.hide()
    window.opening.open_path(built)
    settle(window)
    shelf = window.feature(Shelf)
    assert shelf.panel.headline.text() == "All shapes"
    return shelf


@pytest.fixture
def fresh(make, settings, checkpoint):
    """A window that nobody has used, with settings of its own."""
    settings.model = str(checkpoint)
    return make(partial(engine.open_scene, model=checkpoint), (1100, 760))


def shown(shelf) -> list[str]:
    return [hit.name for hit in shelf.panel.gallery.hits.hits]


def type_words(shelf, words: str) -> None:
    QTest.keyClick(shelf.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shelf.window.focusWidget() is shelf.panel.field
    QTest.keyClicks(shelf.panel.field, words)
    QTest.keyClick(shelf.panel.field, Qt.Key.Key_Return)


def choose(shelf, row: int) -> None:
    gallery = shelf.panel.gallery
    where = gallery.visualRect(gallery.hits.index(row)).center()
    QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shelf.hit is gallery.hits.hits[row]


def drop(window, path: Path, words: str) -> None:
    """Drag a file over the window and let it go on the zone with these words."""
    data, buttons, none = QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QApplication.sendEvent(
        window, QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, buttons, none)
    )
    choices = {text: key for feature in window.features for key, text in feature.drop_choices([path])}
    where = QPointF(window.dropping.zones.centre_of(choices[words]))
    QApplication.sendEvent(window, QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, none))


# ---- which library --------------------------------------------------------------------------------------


def test_the_sample_library_is_there_when_the_tab_is_first_seen(fresh, settle, tmp_path, monkeypatch, empty_cache):
    window = fresh
    furnish(tmp_path / "sample" / "shapes")
    monkeypatch.setattr(sample, "assets_dir", lambda: tmp_path)
    shelf = window.feature(Shelf)
    assert shelf.keeper.opened is None, "nobody has asked for it yet"
    bar = window.tabs.tabBar()
    at = bar.tabRect(window.tabs.indexOf(shelf.panel)).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at)
    settle(window)
    assert shelf.panel.head.libraries.currentText() == "Sample library"
    assert shown(shelf) == [f"{name}/{name}_0.ply" for name in NAMES]
    assert shelf.panel.head.about.text().startswith("3 shapes, 3 categories")
    assert shelf.panel.headline.text() == "All shapes"


def test_a_library_is_built_from_a_folder_and_brought_up_to_date(shelf, window, settle, tmp_path, monkeypatch):
    folder = furnish(tmp_path / "mine")
    (folder / "chair" / "broken.ply").write_bytes(b"ply\nnonsense")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(folder))
    window.actions_["library.build"].trigger()
    settle(window)
    head = shelf.panel.head
    assert window.tabs.currentWidget() is shelf.panel
    assert head.libraries.currentText() == "mine"
    assert head.report.text().startswith("3 added, 1 not read")
    assert "shapes a second" in head.report.text()
    assert not head.failed.isVisible()
    head.failed_button.click()
    assert head.failed.isVisible()
    assert "broken.ply" in head.failed.toPlainText()

    shutil.rmtree(folder / "table")
    furnish(folder, ("sofa",))
    write_ply(folder / "chair" / "chair_0.ply", box_points((1, 1, 2), (0, 0, 1), 200, np.random.default_rng(9)))
    (folder / "chair" / "broken.ply").unlink()
    window.actions_["library.update"].trigger()
    settle(window)
    assert head.report.text().startswith("1 added, 1 changed, 1 as before, 1 removed")
    assert not head.failed_button.isVisible()
    assert shown(shelf) == ["bookshelf/bookshelf_0.ply", "chair/chair_0.ply", "sofa/sofa_0.ply"]


def test_stopping_a_build_keeps_the_window_and_what_is_done(shelf, window, settle, qtbot, tmp_path):
    folder = furnish(tmp_path / "many", each=7)
    drop(window, folder, "Build a shape library of it")
    working = shelf.panel.head.working
    qtbot.waitUntil(lambda: "encoding" in working.text.text(), timeout=60_000)
    assert working.isVisible()
    QTest.mouseClick(working.button, Qt.MouseButton.LeftButton)
    assert window.jobs.running(KEEP) is None
    assert not working.isVisible()
    assert "kept" in shelf.panel.head.report.text()
    assert len(shown(shelf)) == 3, "what was open is so still"
    shelf.keeper.build(folder)  # goes on from there, when the other has ended
    settle(window)
    assert shelf.keeper.opened.shapes == 21
    assert shelf.panel.gallery.hits.rowCount() == 21


def test_what_was_open_is_open_again_after_a_restart_and_a_question_waits_for_it(fresh, settings, settle, built):
    settings.add_library(str(built))
    shelf = fresh.feature(Shelf)
    type_words(shelf, "table")
    settle(fresh)
    assert shelf.keeper.opened.path == str(built)
    assert shelf.panel.headline.text() == "Nearest to “table”"
    assert len(shown(shelf)) == 3
    assert [shelf.panel.head.libraries.itemText(i) for i in range(2)] == ["Sample library", "lib"]


def test_what_is_no_library_is_told_and_what_to_do(fresh, settle, tmp_path, monkeypatch):
    window = fresh
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(tmp_path))
    window.actions_["library.open"].trigger()
    settle(window)
    panel = window.feature(Shelf).panel
    assert panel.headline.text() == "No library is open"
    assert "no shape library" in panel.empty.text()
    assert "build one" in panel.empty.text()


def test_another_models_library_says_so_and_is_made_again(shelf, window, settle, built, room_ply, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(built, other)
    store = Store.open(other)
    store.rewrite(replace(store.about, fingerprint="another"))
    drop(window, other, "Open the shape library")
    settle(window)
    assert len(shown(shelf)) == 3, "it can be looked at all the same"
    assert not shelf.panel.head.trouble.isVisible()
    type_words(shelf, "chair")
    settle(window)
    line = window.banner.label.text()
    assert "made by another" in line
    assert "Make it again" in line
    assert "cg3d library" not in line, "this is no terminal"
    window.opening.open_path(room_ply)
    settle(window)
    shelf.show_tab()
    assert "made by another" in shelf.panel.head.trouble.text()
    assert shelf.panel.head.trouble.isVisible()
    window.actions_["library.again"].trigger()
    settle(window)
    assert not shelf.panel.head.trouble.isVisible()
    type_words(shelf, "chair")
    settle(window)
    assert shelf.panel.headline.text() == "Nearest to “chair”"


# ---- asking ---------------------------------------------------------------------------------------------


def test_words(shelf, window, settle, library):
    type_words(shelf, "something to sit on")
    settle(window)
    expected = library.search("something to sit on", k=24)
    assert shown(shelf) == [hit.name for hit in expected]
    hits = shelf.panel.gallery.hits
    assert f"score {expected[0].score:.2f}" in hits.data(hits.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "cosine" in hits.data(hits.index(0), Qt.ItemDataRole.ToolTipRole)
    shelf.panel.all.click()
    settle(window)
    assert shelf.panel.headline.text() == "All shapes"
    assert shown(shelf) == sorted(shown(shelf))


def test_a_dropped_shape_finds_itself_first(shelf, window, settle, shapes):
    file = shapes / "table" / "table_0.ply"
    drop(window, file, "Find shapes like it")
    settle(window)
    assert shown(shelf)[0] == "table/table_0.ply"
    assert shelf.panel.gallery.hits.hits[0].score == pytest.approx(1, abs=1e-3)
    assert shelf.panel.headline.text() == "Most like table_0.ply"


def test_more_like_a_result(shelf, window, settle):
    choose(shelf, 1)
    QTest.mouseClick(shelf.panel.details.like, Qt.MouseButton.LeftButton)
    settle(window)
    assert shown(shelf)[0] == "chair/chair_0.ply"
    assert shelf.panel.gallery.hits.hits[0].score == pytest.approx(1, abs=1e-4)


def test_a_picture(fresh, settle, settings, tmp_path):
    """With the model that ships: the tiny one has no image side."""
    from PIL import Image

    settings.model = None
    shelf = fresh.feature(Shelf)
    Image.new("RGB", (90, 60), (200, 40, 30)).save(tmp_path / "red.jpg")
    shelf.keeper.build(furnish(tmp_path / "things"))
    drop(fresh, tmp_path / "red.jpg", "Search shapes by this picture")  # waits for the library
    settle(fresh)
    assert not fresh.banner.isVisible(), fresh.banner.label.text()
    assert shelf.panel.headline.text() == "Most like red.jpg"
    assert "weak" in shelf.panel.note.text()
    found = shelf.keeper.opened.library.search(image=tmp_path / "red.jpg")
    assert shown(shelf) == [hit.name for hit in found]


def test_a_file_that_is_no_shape_is_told_in_a_line(shelf, window, settle, tmp_path):
    (tmp_path / "wrong.ply").write_bytes(b"ply\nnonsense")
    drop(window, tmp_path / "wrong.ply", "Find shapes like it")
    settle(window)
    assert window.banner.isVisible()
    assert "wrong.ply" in window.banner.label.text()
    type_words(shelf, "chair")
    settle(window)
    assert not window.banner.isVisible()
    assert len(shown(shelf)) == 3


def test_narrowed_by_category_folder_and_number(shelf, window, settle, tmp_path):
    panel = shelf.panel
    assert [panel.categories.itemText(i) for i in range(2)] == ["All categories", "bookshelf  (1)"]
    assert not panel.folders.isVisible(), "they would say the same"
    type_words(shelf, "lamp")
    settle(window)
    panel.categories.setFocus()
    QTest.keyClick(panel.categories, Qt.Key.Key_T)
    panel.categories.activated.emit(panel.categories.currentIndex())
    settle(window)
    assert shown(shelf) == ["table/table_0.ply"]
    assert panel.headline.text() == "Nearest to “lamp”"

    split = tmp_path / "split"
    for part in ("mine", "theirs"):
        furnish(split / part, ("chair", "sofa"), each=4)
    shelf.keeper.build(split)
    settle(window)
    assert [panel.folders.itemText(i) for i in range(3)] == ["All folders", "mine  (8)", "theirs  (8)"]
    panel.number.setCurrentIndex(0)
    panel.number.activated.emit(0)
    settle(window)
    assert len(shown(shelf)) == 12
    assert panel.headline.text() == "12 of 16 shapes"
    panel.folders.setCurrentIndex(2)
    panel.folders.activated.emit(2)
    settle(window)
    assert len(shown(shelf)) == 8
    assert all(name.startswith("theirs/") for name in shown(shelf))


# ---- with a scan ------------------------------------------------------------------------------------------


@pytest.fixture
def scan(shelf, window, settle, room_ply):
    window.opening.open_path(room_ply)
    settle(window)
    assert window.document.scene is not None, window.banner.label.text()
    shelf.show_tab()
    return window.document.scene


def test_the_selected_segment_whether_found_or_made_by_a_person(shelf, window, settle, scan, library):
    document = window.document
    action = window.actions_["library.segment"]
    assert not action.isEnabled()
    ids = [int(i) for i in np.unique(document.owner) if i >= 0 and document.is_candidate(int(i))][:2]
    document.select(ids[:1])
    action.trigger()
    settle(window)
    assert [(h.name, h.score) for h in shelf.panel.gallery.hits.hits] == [
        (h.name, pytest.approx(h.score, abs=1e-4)) for h in library.search_segment(scan, ids[0], k=24)
    ]
    merged = document.edit(lambda labelling: labelling.merge(ids))
    document.select([merged])
    points = document.selected_points.copy()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    assert not window.banner.isVisible(), window.banner.label.text()
    assert [(h.name, h.score) for h in shelf.panel.gallery.hits.hits] == [
        (h.name, pytest.approx(h.score, abs=1e-4)) for h in library.search_part(scan, points, k=24)
    ]
    assert "selected" in shelf.panel.headline.text()


def test_enter_finds_the_shape_in_the_scan_and_lights_it(shelf, window, settle, scan, library, pixels):
    before = pixels(window)
    gallery = shelf.panel.gallery
    gallery.setFocus()
    QTest.keyClick(gallery, Qt.Key.Key_Right)
    QTest.keyClick(gallery, Qt.Key.Key_Right)
    hit = shelf.hit
    assert hit is gallery.hits.hits[1]
    QTest.keyClick(gallery, Qt.Key.Key_Return)
    settle(window)
    result = window.document.result
    assert result.kind == "shape"
    assert result.matched
    assert result.matched_ids == library.find_in(scan, hit).matched_ids
    assert window.tabs.currentWidget() is window.results
    changed = np.abs(pixels(window) - before).max(axis=2) > 20
    assert changed.mean() > 0.01, "what matches is lit, the rest dimmed"
    assert window.document.current.question.shape == hit.file
    assert hit.file.name in window.query_bar.file.accessibleName(), "and not what was asked before"


# ---- a shape ----------------------------------------------------------------------------------------------


def test_the_chosen_shape_is_described_and_its_file_shown(shelf, window, settle, monkeypatch, tmp_path):
    details, opened = shelf.panel.details, []
    assert not details.like.isEnabled()
    high = details.height()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    choose(shelf, 0)
    assert details.height() == high, "the gallery stays where it is under a double click"
    assert details.title.text() == "bookshelf"
    assert "300 points" in details.facts.text()
    assert details.facts.text().startswith("about ")
    assert details.path.toolTip() == str(shelf.hit.file)
    window.actions_["library.show"].trigger()
    assert opened == [str(shelf.hit.file.parent)]
    window.actions_["library.copy"].trigger()
    assert QApplication.clipboard().text() == str(shelf.hit.file)


def test_a_file_that_is_gone_is_told(shelf, window, settle, tmp_path):
    folder = furnish(tmp_path / "gone")
    shelf.keeper.build(folder)
    settle(window)
    shutil.rmtree(folder / "chair")
    choose(shelf, 1)
    for name in ("library.show", "library.scan"):
        window.banner.hide()
        window.actions_[name].trigger()
        settle(window)
        assert window.banner.isVisible()
        assert "chair_0.ply: the file is no longer there" in window.banner.label.text()


def test_a_shape_opens_as_a_scan(shelf, window, settle):
    choose(shelf, 2)
    file = shelf.hit.file
    window.actions_["library.scan"].trigger()
    settle(window)
    assert window.document.path == file or window.banner.isVisible()


def test_keyboard_alone_is_enough_and_all_has_names(shelf, window, settle):
    type_words(shelf, "chair")
    settle(window)
    gallery = shelf.panel.gallery
    gallery.setFocus()
    QTest.keyClick(gallery, Qt.Key.Key_Down)
    assert shelf.hit is gallery.hits.hits[0]
    assert not shelf.panel.details.find.isEnabled(), "there is no scan to find it in"
    QTest.keyClick(gallery, Qt.Key.Key_Return)
    assert window.focusWidget() is shelf.panel.details.like
    nameless = [
        widget
        for widget in shelf.panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_arrow_keys_are_for_the_shapes_of_a_library_that_was_just_opened(shelf, window, settle, built):
    libraries = shelf.panel.head.libraries
    libraries.setFocus()
    window.opening.open_path(built)
    settle(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert shelf.hit is shelf.panel.gallery.hits.hits[0]
    shelf.panel.field.setFocus()
    window.opening.open_path(built)
    settle(window)
    assert shelf.panel.field.hasFocus(), "who types goes on typing"
    libraries.setFocus()
    type_words(shelf, "chair")
    libraries.setFocus()
    settle(window)
    assert libraries.hasFocus(), "it was open already"


def test_pictures_are_painted_and_fit_the_narrowest_tab(shelf, window, settle):
    gallery, panel = shelf.panel.gallery, shelf.panel
    for side in (320, 520):
        window.splitter.setSizes([window.width() - side, side])
        settle(window)
        assert panel.widget().width() <= panel.viewport().width(), "nothing is cut off at the side"
        cells = [gallery.visualRect(gallery.hits.index(row)) for row in range(3)]
        assert all(cell.right() <= gallery.viewport().width() for cell in cells)
        assert len({cell.top() for cell in cells[:2]}) == 1
        seen = gallery.grab(cells[0]).toImage()
        colours = {seen.pixelColor(x, seen.height() // 2).name() for x in range(0, seen.width(), 3)}
        assert len(colours) > 3
