"""From tab to tab: shapes like a named file, the name of a library's shape, the model's names in the list of segments."""

from __future__ import annotations

import shutil
import threading
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from toys import SIZES, box_points

import cg3d_core as cg3d
from cg3d_app import engine
from cg3d_app.features.labels import Labels
from cg3d_app.features.naming import Naming
from cg3d_app.features.shelf import Shelf
from cg3d_app.panels.segment_rows import LABEL
from cg3d_app.settings import Settings
from cg3d_core.io import write_ply

NAMES = ("bookshelf", "chair", "table")


@pytest.fixture(scope="module")
def shapes(tmp_path_factory) -> Path:
    """A folder per name with a box of that thing's size."""
    folder = tmp_path_factory.mktemp("shapes") / "things"
    for name in NAMES:
        path = folder / name / f"{name}_0.ply"
        path.parent.mkdir(parents=True)
        write_ply(path, box_points(np.array(SIZES[name]), (0, 0, 1), 300, np.random.default_rng(0)))
    return folder


@pytest.fixture(scope="module")
def built(shapes, tiny_checkpoint) -> Path:
    """A library of the shapes."""
    cg3d.build_library(shapes, shapes.parent / "lib", engine.load_model(tiny_checkpoint), workers=0)
    return shapes.parent / "lib"


@pytest.fixture(scope="module")
def shared(tiny_checkpoint, built, tmp_path_factory):
    """One window with the library open."""
    from cg3d_app.app import make_window

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CG3D_DATA", str(tmp_path_factory.mktemp("data")))
        settings = Settings(QSettings(str(tmp_path_factory.mktemp("set") / "window.ini"), QSettings.Format.IniFormat))
        settings.model = str(tiny_checkpoint)
        window = make_window(settings, partial(engine.open_scene, model=tiny_checkpoint))
        window.resize(1000, 700)
        window.show()
        window.feature(Naming).workers = 0
        window.opening.open_path(built)
        yield window
        window.close()


@pytest.fixture
def window(shared, settle, built):
    """The window with nothing named and all of the library shown."""
    shared.activateWindow()
    shared.banner.hide()
    shared.feature(Naming).clear()
    shared.opening.close_scan()
    settle(shared)
    shared.feature(Shelf).browse()
    settle(shared)
    return shared


def shown(window) -> list[str]:
    return [hit.name for hit in window.feature(Shelf).panel.gallery.hits.hits]


def menu_at(view, index, qtbot) -> QMenu:
    """The menu that a right click on a row brings."""
    where = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    view.customContextMenuRequested.emit(where)
    menus = view.window().findChildren(QMenu)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in menus))
    return next(menu for menu in menus if menu.isVisible())


def press(menu: QMenu, name: str) -> None:
    """Take an entry of an open menu as a user does."""
    action = next(action for action in menu.actions() if action.objectName() == name)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


# ---- a file and the library --------------------------------------------------------------------------------


def test_a_named_file_finds_shapes_like_it(window, settle, shapes, qtbot):
    naming, shelf = window.feature(Naming), window.feature(Shelf)
    assert not window.actions_["name.like"].isEnabled()
    naming.name_files([shapes / "table" / "table_0.ply"])
    settle(window)
    assert naming.panel.details.like.isVisible()
    QTest.mouseClick(naming.panel.details.like, Qt.MouseButton.LeftButton)
    settle(window)
    assert window.tabs.currentWidget() is shelf.panel
    assert shelf.panel.headline.text() == "Most like table_0.ply"
    assert shown(window)[0] == "table/table_0.ply"
    assert shelf.panel.gallery.hits.hits[0].score == pytest.approx(1, abs=1e-3), "with the feature that is there"

    shelf.browse()
    naming.show_tab()
    settle(window)
    press(menu_at(naming.panel.list, naming.panel.shown.index(0, 0), qtbot), "name.like")
    settle(window)
    assert shelf.panel.headline.text() == "Most like table_0.ply"


def test_a_file_that_cannot_be_read_has_nothing_like_it(window, settle, tmp_path):
    (tmp_path / "bad.ply").write_bytes(b"ply\nnot really")
    window.feature(Naming).name_files([tmp_path / "bad.ply"])
    settle(window)
    assert window.feature(Naming).panel.current.seen.error
    assert not window.actions_["name.like"].isEnabled()
    details = window.feature(Naming).panel.details
    assert not details.like.isVisible()
    assert details.title.visibleRegion().boundingRect().width() > 100, "what is wrong is to be seen"


def test_a_shape_of_another_model_says_what_to_do(window, settle, shapes, monkeypatch):
    naming = window.feature(Naming)
    naming.name_files([shapes / "table" / "table_0.ply"])
    settle(window)

    class Other:
        fingerprint, name = "another", "other"

    monkeypatch.setattr(naming._namer, "model", Other)
    window.actions_["name.like"].trigger()
    settle(window)
    assert "another model" in window.banner.label.text()
    assert "Make it again" in window.banner.label.text()


def test_a_shape_of_the_library_is_named(window, settle, shapes, qtbot):
    naming, gallery = window.feature(Naming), window.feature(Shelf).panel.gallery
    naming.name_files([shapes / "bookshelf"])
    settle(window)
    window.feature(Shelf).show_tab()
    assert not window.actions_["library.name"].isEnabled()
    row = shown(window).index("chair/chair_0.ply")
    press(menu_at(gallery, gallery.hits.index(row), qtbot), "library.name")
    settle(window)
    assert window.tabs.currentWidget() is naming.panel
    assert naming.panel.current.title == "chair_0.ply", "it is shown, though another was before"
    assert naming.panel.current.ranked

    row = shown(window).index("bookshelf/bookshelf_0.ply")
    window.feature(Shelf).show_tab()
    gallery.setCurrentIndex(gallery.hits.index(row))
    window.actions_["library.name"].trigger()
    settle(window)
    assert naming.panel.current.title == "bookshelf_0.ply", "named before: shown, not named again"
    assert len(naming.rows) == 2


def test_what_is_named_last_is_shown_even_where_letters_hid_it(window, settle, shapes):
    naming = window.feature(Naming)
    naming.name_files([shapes / "bookshelf"])
    settle(window)
    naming.panel.filter.setText("bookshelf_0")
    naming.name_files([shapes / "table"])
    settle(window)
    assert naming.panel.current.title == "table_0.ply"


def test_a_named_file_is_found_in_the_scan(window, settle, shapes, room_ply):
    window.opening.open_path(room_ply)
    window.feature(Naming).name_files([shapes / "chair"])
    settle(window)
    window.actions_["name.find"].trigger()
    settle(window)
    assert window.tabs.currentWidget() is window.results
    assert window.document.result.kind == "shape"
    assert window.document.current.question.shape.name == "chair_0.ply"


# ---- the model's names in the list of segments -------------------------------------------------------------


def test_the_list_of_segments_shows_what_the_model_would_say(window, settle, room_ply, monkeypatch):
    window.opening.open_path(room_ply)
    settle(window)
    labels, scene = window.feature(Labels), window.document.scene
    asked = []
    real = engine.guess_names
    monkeypatch.setattr(engine, "guess_names", lambda *given: (asked.append(given[2]), real(*given))[1])
    labels.show_tab()
    settle(window)
    table, ids = labels.panel.table, list(window.document.labelling.sizes)

    def cell(segment: int, role=Qt.ItemDataRole.DisplayRole):
        return table.rows.data(table.rows.index(table.rows.row_of(segment), LABEL), role)

    for i in ids:
        points = window.document.owner == i
        seen = scene.describe_part(points, i) if (scene.segment_points(i) != points).any() else scene.describe(i)
        assert cell(i) == f"{seen.nearest_names[0]}?"
    assert cell(ids[0], Qt.ItemDataRole.FontRole).italic()
    assert cell(ids[0], Qt.ItemDataRole.ForegroundRole).name() == window.theme.faint
    assert cell(ids[0], Qt.ItemDataRole.EditRole) == "", "it is no label"
    assert "the model would say" in cell(ids[0], Qt.ItemDataRole.AccessibleTextRole)
    assert not window.document.labelling.marks.labels

    labels.panel.search.setText(cell(ids[0])[:-1])
    assert ids[0] in [table._id(table.kept.index(i, 0)) for i in range(table.kept.rowCount())]
    labels.panel.search.clear()

    window.document.edit(lambda now: now.label([ids[0]], "mine"))
    assert cell(ids[0]) == "mine"
    assert cell(ids[0], Qt.ItemDataRole.FontRole) is None
    window.document.undo()
    assert cell(ids[0]).endswith("?")
    assert asked == [ids], "each is looked at once"

    window.document.edit(lambda now: now.merge(ids[:2]))
    (made,) = window.document.selected
    settle(window)
    assert asked[1:] == [[made]], "what was merged is another thing; the others are as they were"
    assert cell(made) == f"{scene.describe_part(window.document.owner == made).nearest_names[0]}?"


def test_nobody_looks_at_segments_before_the_list_is_seen(window, settle, room_ply, monkeypatch):
    asked = []
    monkeypatch.setattr(engine, "guess_names", lambda *given: asked.append(1) or {})
    window.tabs.setCurrentWidget(window.results)
    window.opening.open_path(room_ply)
    settle(window)
    assert not asked


def test_many_segments_come_in_steps_that_can_be_given_up(window, room_ply, settle):
    window.opening.open_path(room_ply)
    settle(window)
    scene, labelling = window.document.scene, window.document.labelling
    ids = list(labelling.sizes)
    window.document.edit(lambda now: now.merge(ids[:2]))
    window.document.edit(lambda now: now.merge(ids[2:4]))
    ids = list(labelling.sizes)
    known = [i for i in ids if window.document.is_candidate(i)]
    found = engine.guess_names(scene, labelling, ids, 0.0, lambda stage, fraction: None)
    assert set(known) < set(found) < set(ids), "those that take no time, and one of the others"


# ---- naming, as people do it -------------------------------------------------------------------------------


def test_it_is_told_that_other_labels_are_being_compared(window, settle, shapes, qtbot, monkeypatch):
    naming = window.feature(Naming)
    naming.name_files([shapes])
    settle(window)
    assert naming.panel.headline.text() == "3 named"
    go_on, real = threading.Event(), naming._namer.choice
    monkeypatch.setattr(naming._namer, "choice", lambda *given: (go_on.wait(60), real(*given))[1])
    naming.labels.use("modelnet40")
    assert naming.panel.headline.text() == "Comparing with these labels…"
    go_on.set()
    settle(window)
    assert naming.panel.headline.text() == "3 named"


def test_points_that_are_all_at_one_place_are_no_shape(window, settle, tmp_path):
    (tmp_path / "dot.xyz").write_text("1 2 3\n" * 40)
    window.feature(Naming).name_files([tmp_path / "dot.xyz"])
    settle(window)
    assert "at one place" in window.feature(Naming).panel.current.trouble


def test_another_model_midway_names_everything_with_that(window, settle, shapes, tiny_checkpoint, tmp_path, qtbot):
    naming = window.feature(Naming)
    naming.name_files([shapes])
    settle(window)
    before = [row.number for row in naming.rows]
    shutil.copytree(tiny_checkpoint, tmp_path / "other")
    naming.name_files([shapes / "chair" / "chair_0.ply"])  # under way when the model changes
    window.settings.model = str(tmp_path / "other")
    try:
        settle(window)
        naming.name_files([shapes / "table"])
        settle(window)
        assert sorted(row.title for row in naming.rows) == [f"{name}_0.ply" for name in NAMES]
        assert not {row.number for row in naming.rows} & set(before), "none is the old model's"
        assert all(row.ranked for row in naming.rows)
        assert window.actions_["name.like"].isEnabled()
        window.actions_["name.like"].trigger()
        settle(window)
        assert not window.banner.isVisible(), "the same weights elsewhere fit the library"
    finally:
        window.settings.model = str(tiny_checkpoint)
