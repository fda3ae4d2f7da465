"""Words taught in the window: by a segment, by an edited one, by dropped files; kept, shared, taken back."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from toys import box_points

from cg3d_app import engine
from cg3d_app.features.teaching import Teaching
from cg3d_core.query.prototypes import Words

NONE, ENTER = Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def _own_data(tmp_path, monkeypatch):
    """Unsaved words are kept in a folder of this test's own."""
    monkeypatch.setenv("CG3D_DATA", str(tmp_path / "data"))


@pytest.fixture
def window(make, settle, tiny_checkpoint, room_ply):
    window = make(partial(engine.open_scene, model=tiny_checkpoint))
    window.opening.open_path(room_ply)
    settle(window)
    assert window.document.scene is not None, window.banner.label.text()
    return window


def teaching(window) -> Teaching:
    return window.feature(Teaching)


def teach(window, settle, segment: int, word: str) -> None:
    """Select a segment, press T, type, press Enter."""
    window.document.select([segment])
    window.viewer.setFocus()
    QTest.keyClick(window.viewer, Qt.Key.Key_T)
    field = teaching(window).panel.field
    assert field.hasFocus()
    QTest.keyClicks(field, word)
    QTest.keyClick(field, ENTER)
    settle(window)


def drop(window, paths: list[Path], key: str) -> None:
    """Drag files over the window and let go on a zone."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(window.rect().center(), copy, data, button, NONE))
    where = window.dropping.zones.centre_of(key)
    QApplication.sendEvent(window, QDropEvent(QPointF(where), copy, data, button, NONE))


def choose(monkeypatch, method: str, path: Path) -> None:
    """The user will choose this file in the next file dialog."""
    monkeypatch.setattr(QFileDialog, method, lambda *_: (str(path), ""))


def examples(window, word: str) -> list[str]:
    return [e.source for e in teaching(window).words.find(word).examples]


def test_a_word_taught_by_a_segment_is_listed_and_found(window, settle):
    assert not window.actions_["teach.word"].isEnabled()
    told = []
    teaching(window).words_changed.connect(lambda: told.append(True))
    teach(window, settle, 2, "PX-40 pump")
    assert told
    assert examples(window, "px-40 PUMP") == ["room.ply, segment 2"]
    card = teaching(window).panel.card("PX-40 pump")
    assert card.isVisible()
    assert "1 of 5 examples" in card.accessibleName()
    assert not card.pictures[0].icon().isNull()
    assert card.pictures[0].toolTip() == "room.ply, segment 2"
    assert card.find.hasFocus(), "Enter finds it next"
    QTest.keyClick(card.find, ENTER)
    settle(window)
    result = window.document.result
    assert (result.query, result.kind) == ("PX-40 pump", "example")
    assert 2 in result.matched_ids


def test_more_examples_then_fewer_then_undo(window, settle):
    teach(window, settle, 0, "pump")
    panel = teaching(window).panel
    window.document.select([1, 2])
    settle(window)
    panel.card("pump").add.trigger()
    settle(window)
    assert examples(window, "pump") == [f"room.ply, segment {i}" for i in range(3)]
    window.document.select([0, 1, 2])
    settle(window)
    panel.card("pump").add.trigger()
    settle(window)
    assert "5 is the most" in window.banner.label.text()
    assert len(examples(window, "pump")) == 3
    remove = panel.card("pump").pictures[1].menu().actions()[-1]
    remove.trigger()
    assert examples(window, "pump") == ["room.ply, segment 0", "room.ply, segment 2"]
    window.actions_["teach.undo"].trigger()
    assert len(examples(window, "pump")) == 3


def test_an_edited_segment_teaches_what_it_has_become(window, settle):
    window.document.edit(lambda labelling: labelling.merge([0, 1]))
    (both,) = window.document.selected
    assert not window.document.is_candidate(both)
    points = window.document.selected_points
    settle(window)
    teach(window, settle, both, "pair")
    expected = window.document.scene.encode_part(points).features[0]
    np.testing.assert_allclose(teaching(window).words.find("pair").prototype, expected, atol=1e-5)


def test_rename_and_forget_by_keyboard(window, settle):
    teach(window, settle, 0, "pump")
    panel = teaching(window).panel
    card = panel.card("pump")
    card.rename()
    assert card.name.hasFocus()
    QTest.keyClicks(card.name, "valve")
    QTest.keyClick(card.name, ENTER)
    assert [w.text for w in teaching(window).words.words] == ["valve"]
    card = panel.card("valve")
    card.rename()
    QTest.keyClick(card.name, Qt.Key.Key_Escape)
    assert card.title.isVisible()
    panel.forget_asked.emit("valve")
    assert teaching(window).words is None
    assert panel.empty.isVisible()
    window.actions_["teach.undo"].trigger()
    assert examples(window, "valve")


def test_dropped_files_teach_without_a_scan(make, settle, tiny_checkpoint, settings, tmp_path):
    settings.model = str(tiny_checkpoint)
    window = make(None)
    rng = np.random.default_rng(0)
    files = [tmp_path / "a.npy", tmp_path / "b.npy"]
    for file in files:
        np.save(file, box_points((1, 0.4, 0.3), (0, 0, 0), 500, rng))
    drop(window, files, "teach")
    panel = teaching(window).panel
    assert panel.isVisible()
    assert "a.npy, b.npy" in panel.source.text()
    QTest.keyClicks(panel.field, "girder")
    QTest.keyClick(panel.field, ENTER)
    settle(window)
    assert examples(window, "girder") == ["a.npy", "b.npy"]
    assert not panel.card("girder").find.isEnabled(), "there is no scan to find it in"
    assert "a.npy" not in panel.source.text()
    (tmp_path / "bad.npy").write_bytes(b"nothing")
    drop(window, [tmp_path / "bad.npy"], "teach")
    QTest.keyClicks(panel.field, "girder")
    QTest.keyClick(panel.field, ENTER)
    settle(window)
    assert "bad.npy" in window.banner.label.text()
    assert len(examples(window, "girder")) == 2


def test_saved_words_are_there_at_the_next_start(window, make, settle, monkeypatch, tmp_path):
    teach(window, settle, 0, "pump")
    choose(monkeypatch, "getSaveFileName", tmp_path / "mine")
    window.actions_["teach.save"].trigger()
    file = tmp_path / "mine.cg3d-words.json"
    assert Words.load(file).find("pump")
    assert teaching(window).panel.kept.text() == "mine"
    teach(window, settle, 1, "valve")
    assert teaching(window).panel.kept.text() == "mine *"
    window.close()
    again = make(None)
    settle(again)
    assert [w.text for w in teaching(again).words.words] == ["pump", "valve"], "what was not saved is not lost"
    assert len(Words.load(file)) == 1
    again.actions_["teach.save"].trigger()
    assert len(Words.load(file)) == 2
    again.close()
    third = make(None)
    settle(third)
    assert teaching(third).panel.kept.text() == "mine"


def test_opening_another_file_can_be_undone(window, settle, tmp_path):
    teach(window, settle, 0, "pump")
    other = tmp_path / "other.cg3d-words.json"
    window.document.scene.teach("valve", [1]).save(other)
    drop(window, [other], "teach.file")
    settle(window)
    assert [w.text for w in teaching(window).words.words] == ["valve"]
    window.actions_["teach.undo"].trigger()
    assert [w.text for w in teaching(window).words.words] == ["pump"]
    (tmp_path / "bad.cg3d-words.json").write_text("{}")
    window.opening.open_path(tmp_path / "bad.cg3d-words.json")
    settle(window)
    assert "no file of words" in window.banner.label.text()
    assert examples(window, "pump")


def test_another_models_words_are_put_aside_with_a_line(
    window, make, settle, settings, tiny_checkpoint, tmp_path, room_ply
):
    file = tmp_path / "theirs.cg3d-words.json"
    words = window.document.scene.teach("pump", [0])
    Words("theirs", "another", words.space, words.words).save(file)
    window.close()
    settings.words = str(file)
    again = make(partial(engine.open_scene, model=tiny_checkpoint))
    settle(again)
    again.opening.open_path(room_ply)
    settle(again)
    assert teaching(again).words is None
    panel = teaching(again).panel
    assert "taught to the model 'theirs'" in panel.trouble.text()
    assert not panel.card("pump").find.isEnabled()
    teach(again, settle, 0, "valve")
    assert "taught to the model 'theirs'" in again.banner.label.text()
    again.actions_["teach.new"].trigger()
    teach(again, settle, 0, "valve")
    assert examples(again, "valve")
    shutil.rmtree(tmp_path / "data")


def test_what_takes_the_focus_has_a_name(window, settle):
    teach(window, settle, 0, "pump")
    nameless = [
        type(widget).__name__
        for widget in teaching(window).panel.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []
