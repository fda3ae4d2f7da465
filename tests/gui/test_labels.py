"""Correcting the machine in the real window: select, merge, split, hide, name, label, keep, undo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from rooms import THINGS, StandIn, make_cloud

from cg3d_app import engine
from cg3d_app.features.labels import Labels
from cg3d_app.features.sessions import Sessions
from cg3d_app.panels.segment_rows import HIDDEN, LABEL, LABELLED, NAME, POINTS, UNLABELLED, natural
from cg3d_app.viewer.colouring import ColourBy
from cg3d_core.labels import file

SHELF, TABLE, CHAIR, LAMP = range(len(THINGS))
CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(16_000))


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "room.ply"
    path.write_bytes(b"ply")
    return path


@pytest.fixture
def window(shared, settle, scan, qtbot):
    """The window with the room just opened and the tab in front."""
    shared.activateWindow()  # menus and dialogs of the test before may have had the keyboard
    qtbot.waitUntil(shared.isActiveWindow, timeout=20_000)
    shared.opening.open_path(scan)
    settle(shared)
    shared.document.looks.set_colour_by(ColourBy.PHOTO)
    shared.feature(Labels).panel.list_all()
    shared.feature(Labels).show_tab()
    settle(shared)
    return shared


def labelling(window):
    return window.document.labelling


def at(window, name: str) -> QPoint:
    """A pixel of the upper front part of a thing."""
    centre, size, _ = THINGS[name]
    return window.viewer.places.pixel_of(np.array(centre) + np.array([0, -size[1] / 2, size[2] * 0.3])).toPoint()


def click(window, name: str, keys=NONE, button=LEFT) -> None:
    QTest.mouseClick(window.viewer, button, keys, at(window, name))


def press(window, key, keys=NONE) -> None:
    window.viewer.setFocus()
    QTest.keyClick(window.viewer, key, keys)


def drag(window, start: QPoint, end: QPoint, keys=NONE) -> None:
    QTest.mousePress(window.viewer, LEFT, keys, start)
    QTest.mouseMove(window.viewer, (start + end) / 2)
    QTest.mouseMove(window.viewer, end)
    QTest.mouseRelease(window.viewer, LEFT, keys, end)


def table(window):
    return window.feature(Labels).panel.table


def cell(window, segment: int, column: int = NAME):
    rows = table(window)
    return rows.kept.mapFromSource(rows.rows.index(rows.rows.row_of(segment), column))


def click_row(window, segment: int, keys=NONE) -> None:
    table(window).scrollTo(cell(window, segment))
    place = table(window).visualRect(cell(window, segment, POINTS)).center()
    QTest.mouseClick(table(window).viewport(), LEFT, keys, place)


def type_label(window, text: str) -> None:
    """With the keyboard alone: L, the label, Enter."""
    press(window, Qt.Key.Key_L)
    QTest.keyClicks(QApplication.focusWidget(), text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


# ---- selecting -------------------------------------------------------------------------------------------


def test_clicks_with_keys_select_more_and_less(window, settle):
    click(window, "bookshelf")
    click(window, "lamp", CONTROL)
    assert window.document.selected == (SHELF, LAMP)
    click(window, "lamp", SHIFT)
    assert window.document.selected == (SHELF, LAMP), "Shift never takes away"
    click(window, "lamp", CONTROL)
    assert window.document.selected == (SHELF,)
    QTest.mouseClick(window.viewer, LEFT, CONTROL, QPoint(4, 4))
    assert window.document.selected == (SHELF,), "a click beside everything does no harm while keys are held"
    click(window, "lamp")
    assert window.document.selected == (LAMP,)
    settle(window)


def test_list_and_view_select_the_same(window, settle):
    click(window, "chair")
    assert table(window).chosen_ids() == [CHAIR]
    click_row(window, LAMP)
    assert window.document.selected == (LAMP,)
    click_row(window, TABLE, CONTROL)
    assert window.document.selected == (TABLE, LAMP)
    assert sorted(table(window).chosen_ids()) == [TABLE, LAMP]
    window.actions_["edit.undo"].trigger()
    assert sorted(table(window).chosen_ids()) == [LAMP]
    window.actions_["query.clear"].trigger()
    assert table(window).chosen_ids() == []
    settle(window)


def test_all_inverted_and_of_one_label(window):
    labelling(window).label([SHELF, LAMP], "furniture")
    press(window, Qt.Key.Key_A, CONTROL)
    assert window.document.selected == (SHELF, TABLE, CHAIR, LAMP)
    click(window, "lamp")
    press(window, Qt.Key.Key_I, CONTROL)
    assert window.document.selected == (SHELF, TABLE, CHAIR)
    click(window, "lamp")
    press(window, Qt.Key.Key_A, CONTROL | SHIFT)
    assert window.document.selected == (SHELF, LAMP)


def test_a_box_selects_what_lies_in_it_and_escape_gives_it_up(window, settle):
    yaw = window.viewer.camera.yaw
    press(window, Qt.Key.Key_R)
    assert window.viewer.pen.asked
    press(window, Qt.Key.Key_Escape)
    assert not window.viewer.pen.asked
    seen = [window.viewer.places.pixel_of(p) for p in window.document.scene.canonical[window.document.owner == LAMP]]
    low = QPoint(int(min(p.x() for p in seen)) - 3, int(min(p.y() for p in seen)) - 3)
    high = QPoint(int(max(p.x() for p in seen)) + 3, int(max(p.y() for p in seen)) + 3)
    press(window, Qt.Key.Key_R)
    drag(window, low, high)
    assert window.document.selected == (LAMP,)
    assert window.viewer.camera.yaw == yaw, "a box does not turn"
    click(window, "bookshelf")
    press(window, Qt.Key.Key_R)
    drag(window, low, high, SHIFT)
    assert window.document.selected == (SHELF, LAMP)
    settle(window)


def test_the_answers_matches_become_segments_with_their_word_as_label(window, settle):
    window.document.edit(lambda now: now.merge([CHAIR, TABLE]))
    window.finding.type_and_ask("chair")
    settle(window)
    window.actions_["labels.claim"].trigger()
    (new,) = window.document.selected
    assert labelling(window).sizes[new] == (window.document.scene.partition == CHAIR).sum()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert labelling(window).label_of(new) == "chair"


def test_a_right_click_offers_what_can_be_done(window, settle):
    click(window, "lamp", button=Qt.MouseButton.RightButton)
    assert window.document.selected == (LAMP,)
    (menu,) = [m for m in window.viewer.findChildren(QMenu) if m.isVisible()]
    hide = next(action for action in menu.actions() if action.text() == "Hide")
    hide.trigger()
    menu.close()
    assert labelling(window).marks.hidden == {LAMP}
    click(window, "bookshelf")
    click(window, "chair", CONTROL)
    click(window, "chair", button=Qt.MouseButton.RightButton)
    assert window.document.selected == (SHELF, CHAIR), "a right click on what is selected keeps the others"
    QApplication.activePopupWidget().close()
    table(window).customContextMenuRequested.emit(table(window).visualRect(cell(window, CHAIR)).center())
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    QApplication.activePopupWidget().close()


# ---- labels ----------------------------------------------------------------------------------------------


def test_labelling_by_keyboard_alone(window, settle, qtbot):
    window.viewer.setFocus()
    press(window, Qt.Key.Key_A, CONTROL)
    type_label(window, "  thing  of mine ")
    assert set(labelling(window).marks.labels.values()) == {"thing of mine"}
    assert len(labelling(window).marks.labels) == 4
    assert window.viewer.hasFocus(), "the keyboard goes back to where it was"
    window.document.select([LAMP])
    type_label(window, "lamp")
    window.document.select([CHAIR])
    press(window, Qt.Key.Key_L, SHIFT)
    assert labelling(window).label_of(CHAIR) == "lamp"
    assert window.actions_["labels.again"].text() == "Label “lamp” again"
    press(window, Qt.Key.Key_Z, CONTROL)
    assert labelling(window).label_of(CHAIR) == "thing of mine"
    press(window, Qt.Key.Key_L)
    QTest.keyClicks(QApplication.focusWidget(), "not this")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.viewer.hasFocus()
    assert labelling(window).label_of(CHAIR) == "thing of mine"
    assert window.document.selected == (CHAIR,), "Esc in the field is not the window's"


def test_labels_used_and_the_models_names_are_offered(window, settle):
    settle(window)
    labelling_ = window.feature(Labels)
    window.document.select([LAMP])
    labelling_.assign("Zebra")
    panel = labelling_.panel
    assert [panel.label.itemText(i) for i in range(panel.label.count())] == ["Zebra"]
    assert panel._known.stringList() == ["Zebra", *THINGS]
    panel.show_labels(["Zebra"], [])
    window.document.select([SHELF, LAMP])
    assert panel.field.text() == ""
    window.document.select([LAMP])
    assert panel.field.text() == "Zebra"


def test_a_found_part_becomes_a_segment_when_it_is_labelled(window, settle):
    window.document.edit(lambda now: now.merge([CHAIR, TABLE]))
    window.document.select_hit(CHAIR)
    assert window.document.hit == CHAIR
    type_label(window, "chair")
    (new,) = window.document.selected
    assert labelling(window).label_of(new) == "chair"
    np.testing.assert_array_equal(window.document.owner == new, window.document.scene.partition == CHAIR)
    window.actions_["edit.undo"].trigger()
    assert new not in labelling(window).sizes


def test_my_labels_colour_the_points_and_stay_the_same_colour(window, settle, pixels):
    window.document.select([SHELF])
    window.feature(Labels).assign("shelf")
    window.document.select([])
    window.actions_["colour.my label"].trigger()
    settle(window)
    here = at(window, "bookshelf")
    before = pixels(window)[here.y(), here.x()]
    assert before.max() - before.min() > 40, "a label has a colour"
    assert [name for name, _ in window.viewer.legend.entries] == ["shelf"]
    window.document.edit(lambda now: now.label([CHAIR], "a name before it in the alphabet"))
    settle(window)
    np.testing.assert_array_equal(pixels(window)[here.y(), here.x()], before)
    assert {name for name, _ in window.viewer.legend.entries} == {"shelf", "a name before it in the alphabet"}


def test_the_table_shows_sorts_filters_and_edits(window, settle, qtbot):
    window.document.edit(lambda now: now.label([LAMP, CHAIR], "seat"))
    window.document.edit(lambda now: now.hide([CHAIR]))
    rows, panel = table(window), window.feature(Labels).panel
    shown = lambda: [rows._id(rows.kept.index(i, 0)) for i in range(rows.kept.rowCount())]  # noqa: E731
    rows.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert shown() == [SHELF, TABLE, CHAIR, LAMP]
    sizes = labelling(window).sizes
    rows.sortByColumn(POINTS, Qt.SortOrder.DescendingOrder)
    assert shown() == sorted(sizes, key=lambda i: -sizes[i])
    window.document.select([LAMP, SHELF])
    QTest.keyClicks(panel.search, "SEAT")
    assert sorted(shown()) == [CHAIR, LAMP]
    assert window.document.selected == (SHELF, LAMP), "filtering selects nothing"
    panel.search.clear()
    for kind, ids in ((UNLABELLED, [SHELF, TABLE]), (LABELLED, [CHAIR, LAMP]), (HIDDEN, [CHAIR])):
        panel.kind.setCurrentIndex(panel.kind.findData(kind))
        assert sorted(shown()) == ids
    window.document.select([SHELF])
    press(window, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, "the tall one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labelling(window).marks.names == {SHELF: "the tall one"}, timeout=20_000)
    assert cell(window, SHELF).data() == "the tall one"
    assert rows.kept.setData(cell(window, SHELF, LABEL), "shelf")
    assert labelling(window).label_of(SHELF) == "shelf"
    assert rows.kept.setData(cell(window, CHAIR), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert not labelling(window).marks.hidden


def test_thousands_of_rows_are_chosen_and_told_once(window, monkeypatch):
    from cg3d_app.panels.segment_rows import Row

    rows, told = table(window), []
    many = [Row(i, "", "", i % 97, False, (0.5, 0.5, 0.5), None) for i in range(5000)]
    rows.show_rows(many, range(0, 5000, 2))
    assert len(rows.chosen_ids()) == 2500
    rows.chosen.connect(told.append)
    monkeypatch.setattr(window.document, "labelling", None)  # nobody else listens
    flags = QItemSelectionModel.SelectionFlag
    rows.selectionModel().select(rows.kept.index(0, 0), flags.ClearAndSelect | flags.Rows)
    assert [len(ids) for ids in told] == [1]
    assert natural("segment 9") < natural("segment 10")


# ---- segments --------------------------------------------------------------------------------------------


def test_merge_split_and_every_step_back_and_forth_with_the_selection(window, settle):
    labelling(window).gap = 0.2  # metres: the room has few points
    click(window, "bookshelf")
    click(window, "lamp", CONTROL)
    press(window, Qt.Key.Key_M, CONTROL)
    (one,) = window.document.selected
    assert len(labelling(window).sizes) == 3
    assert window.actions_["edit.undo"].text() == "Undo merge"
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.document.selected == (SHELF, LAMP)
    assert len(labelling(window).sizes) == 4
    assert window.actions_["edit.redo"].text() == "Redo merge"
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert window.document.selected == (one,)
    press(window, Qt.Key.Key_M, CONTROL | SHIFT)
    assert len(window.document.selected) == 2
    assert len(labelling(window).sizes) == 4
    press(window, Qt.Key.Key_M, CONTROL | SHIFT)
    assert "no gap" in window.activity.text()
    while labelling(window).can_undo:
        window.actions_["edit.undo"].trigger()
    assert window.document.selected == ()
    assert not window.feature(Labels).modified
    settle(window)


def test_a_line_over_the_view_cuts(window, settle):
    window.actions_["view.front"].trigger()
    settle(window)
    window.document.select([SHELF])
    points = window.document.scene.canonical[window.document.owner == SHELF]
    middle = window.viewer.places.pixel_of(np.array(THINGS["bookshelf"][0])).toPoint()
    press(window, Qt.Key.Key_X)
    drag(window, middle - QPoint(200, 0), middle + QPoint(300, 0))
    (new,) = window.document.selected
    heights = window.document.scene.canonical[window.document.owner == new][:, 2]
    rest = window.document.scene.canonical[window.document.owner == SHELF][:, 2]
    assert len(heights) + len(rest) == len(points)
    assert max(heights.min(), rest.min()) == pytest.approx(THINGS["bookshelf"][0][2], abs=0.15)
    press(window, Qt.Key.Key_X)
    drag(window, QPoint(5, 5), QPoint(50, 5))
    assert "one side" in window.banner.label.text()


def test_a_box_over_the_view_cuts_out(window, settle):
    window.actions_["view.front"].trigger()
    settle(window)
    window.document.select([SHELF])
    centre, size, _ = THINGS["bookshelf"]
    low = window.viewer.places.pixel_of(np.array(centre) + np.array([-size[0], 0, size[2]])).toPoint()
    high = window.viewer.places.pixel_of(np.array(centre) + np.array([size[0], 0, 0])).toPoint()
    press(window, Qt.Key.Key_X, SHIFT)
    drag(window, low, high)
    (new,) = window.document.selected
    assert new != SHELF
    assert window.document.scene.canonical[window.document.owner == new][:, 2].min() > centre[2] - 0.15


def test_what_is_hidden_is_not_drawn(window, settle, pixels):
    here = at(window, "bookshelf")
    before = pixels(window)[here.y(), here.x()]
    click(window, "bookshelf")
    press(window, Qt.Key.Key_H)
    window.document.select([])
    settle(window)
    assert np.abs(pixels(window)[here.y(), here.x()] - before).max() > 30
    press(window, Qt.Key.Key_H, CONTROL)
    settle(window)
    np.testing.assert_array_equal(pixels(window)[here.y(), here.x()], before)
    click(window, "chair")
    press(window, Qt.Key.Key_H, SHIFT)
    assert labelling(window).marks.hidden == {SHELF, TABLE, LAMP}


def test_what_is_removed_belongs_to_nobody(window):
    click(window, "lamp")
    press(window, Qt.Key.Key_Delete)
    assert LAMP not in labelling(window).sizes
    assert window.document.selected == ()


def test_everything_is_in_sight_in_the_narrowest_column(window, settle):
    window.document.select([LAMP, CHAIR])
    window.splitter.setSizes([window.width() - 320, 320])
    settle(window)
    panel = window.feature(Labels).panel
    scroll = panel.scroll
    assert scroll.widget().minimumSizeHint().width() <= 310  # a column of 320, with a scroll bar
    assert scroll.widget().width() <= scroll.viewport().width()
    for button in (panel.assign, panel.kind):
        assert scroll.viewport().rect().contains(button.mapTo(scroll.viewport(), button.rect().topRight()))
    window.splitter.setSizes([window.width() - 380, 380])


# ---- keeping ---------------------------------------------------------------------------------------------


def test_saved_beside_the_scan_and_there_again(window, settle, scan, make, room):
    labels, content = window.feature(Labels), scan.read_bytes()
    assert not window.actions_["labels.save"].isEnabled()
    window.document.select([LAMP])
    labels.assign("floor lamp")
    assert labels.modified
    assert window.isWindowModified()
    assert "●" in window.tabs.tabText(window.tabs.indexOf(labels.panel))
    window.actions_["labels.save"].trigger()
    settle(window)
    assert not labels.modified
    assert scan.read_bytes() == content
    again = make(lambda path, progress: room)
    again.opening.open_path(scan)
    settle(again)
    assert labelling(again).marks.labels == {LAMP: "floor lamp"}
    assert not again.feature(Labels).modified
    window.actions_["edit.undo"].trigger()
    assert labels.modified
    window.actions_["edit.redo"].trigger()
    assert not labels.modified, "as it was saved"


def test_labels_of_another_scan_are_refused_and_never_written_over(make, settle, room, scan, monkeypatch):
    other = StandIn(make_cloud(2_000, seed=1))
    from cg3d_core.labels.labelling import Labelling

    kept = file.save(Labelling.of_scene(other), file.beside(scan))
    content = kept.read_bytes()
    window = make(lambda path, progress: room)
    window.opening.open_path(scan)
    settle(window)
    assert "belong to" in window.banner.label.text()
    window.document.select([LAMP])
    window.feature(Labels).assign("lamp")
    asked = []
    monkeypatch.setattr(
        "cg3d_app.features.label_keeping.QFileDialog.getSaveFileName",
        lambda *given: (asked.append(given), (str(scan.parent / "mine"), ""))[1],
    )
    window.actions_["labels.save"].trigger()
    settle(window)
    assert asked
    assert kept.read_bytes() == content
    assert (scan.parent / "mine.cg3d").is_file()
    monkeypatch.setattr(
        "cg3d_app.features.label_keeping.QFileDialog.getOpenFileName",
        lambda *given: (str(scan.parent / "mine.cg3d"), ""),
    )
    window.actions_["edit.undo"].trigger()
    window.feature(Labels).keeping.opened()
    window.actions_["labels.open"].trigger()
    settle(window)
    assert labelling(window).marks.labels == {LAMP: "lamp"}


def test_a_file_of_labels_opens_its_scan(make, settle, scan):
    room = StandIn(make_cloud(4_000).with_(source=scan))
    first = make(lambda path, progress: room)
    first.opening.open_path(scan)
    settle(first)
    first.document.edit(lambda now: now.label([LAMP], "lamp"))
    elsewhere = scan.with_name("second opinion.cg3d")
    first.feature(Labels).save(elsewhere)
    settle(first)
    again = make(lambda path, progress: room)
    assert again.feature(Labels).drop_choices([elsewhere])
    again.feature(Labels).drop("labels", [elsewhere])
    settle(again)
    settle(again)
    assert again.document.path == scan
    assert labelling(again).marks.labels == {LAMP: "lamp"}
    scan.rename(scan.with_name("gone.ply"))
    assert again.feature(Labels).open_file(elsewhere)
    settle(again)
    assert "room.ply" in again.banner.label.text()
    assert again.document.path == scan


def question(window) -> QMessageBox:
    (box,) = [b for b in window.findChildren(QMessageBox) if b.isVisible()]
    return box


def test_what_would_be_lost_is_asked_for(make, settle, room, scan, monkeypatch):
    window = make(lambda path, progress: room)
    window.opening.open_path(scan)
    settle(window)
    monkeypatch.setattr(Sessions, "keeps_work", property(lambda self: False))  # nothing keeps it by itself
    labels = window.feature(Labels)
    window.document.select([LAMP])
    labels.assign("lamp")
    window.close()
    assert window.isVisible()
    question(window).button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    assert labels.modified
    window.actions_["file.close"].trigger()
    question(window).button(QMessageBox.StandardButton.Discard).click()
    settle(window)
    assert window.document.scene is None
    assert not file.beside(scan).exists()
    window.opening.open_path(scan)
    settle(window)
    window.document.select([LAMP])
    labels.assign("lamp")
    window.close()
    question(window).button(QMessageBox.StandardButton.Save).click()
    settle(window)
    assert not window.isVisible()
    assert file.beside(scan).is_file()


def test_opening_another_scan_asks_before_the_labels_go(window, settle, scan, monkeypatch):
    monkeypatch.setattr(Sessions, "keeps_work", property(lambda self: False))
    window.document.select([LAMP])
    window.feature(Labels).assign("lamp")
    other = scan.with_name("other.ply")
    other.write_bytes(b"ply")
    window.opening.open_path(other)
    settle(window)
    assert window.document.path == scan
    question(window).button(QMessageBox.StandardButton.Discard).click()
    settle(window)
    assert window.document.path == other
    assert not window.feature(Labels).modified


# ---- the model's names -----------------------------------------------------------------------------------


def test_segments_are_named_as_the_model_names_them(make, settle, tiny_checkpoint, room_ply, monkeypatch):
    from functools import partial

    from cg3d_app import engine
    from cg3d_core.labels.suggest import Named, name_parts

    window = make(partial(engine.open_scene, model=tiny_checkpoint))
    window.opening.open_path(room_ply)
    settle(window)
    labels, scene = window.feature(Labels), window.document.scene
    known = scene.model.judge.vocabulary
    assert labels.panel._known.stringList() == list(known.names[: known.known])
    ids = list(labelling(window).sizes)
    window.document.edit(lambda now: now.merge(ids[:2]))  # this one is no candidate of the scene
    (made,) = window.document.selected
    window.document.select([made, ids[2]])
    press(window, Qt.Key.Key_A)
    settle(window)
    points = [window.document.owner == i for i in (made, ids[2])]
    expected = [one.name for one in name_parts(scene, points)]
    assert [labelling(window).label_of(i) for i in (made, ids[2])] == expected
    press(window, Qt.Key.Key_Z, CONTROL)
    assert not labelling(window).marks.labels, "one step for both"
    named = {i: Named(f"thing {i}", 0.5, i % 2 == 0) for i in labelling(window).sizes}
    monkeypatch.setattr(engine, "name_segments", lambda scene, labelling, ids, progress: [named[i] for i in ids])
    window.document.edit(lambda now: now.label([ids[2]], "mine"))
    labels.name_sure()
    settle(window)
    given = labelling(window).marks.labels
    assert given == {**{i: one.name for i, one in named.items() if one.sure}, ids[2]: "mine"}


def test_labels_of_the_sample_scan_are_not_put_among_the_programs_files(window, settle, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    window.opening.open_path(engine.sample_scan())
    settle(window)
    window.document.edit(lambda now: now.label([0], "seat"))
    window.actions_["labels.save"].trigger()
    settle(window)
    assert [Path(where).parent for where in asked] == [Path.home()]
