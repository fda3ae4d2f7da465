"""Work that goes on: another day, another person, another window. Words, questions and labels go with it."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from cg3d_app import engine
from cg3d_app.features.labels import Labels
from cg3d_app.features.sessions import Sessions
from cg3d_app.features.teaching import Teaching
from cg3d_core.query.prototypes import Words

ENTER = Qt.Key.Key_Return


@pytest.fixture
def scan(tmp_path, room_ply) -> Path:
    path = tmp_path / "scans" / "room.ply"
    path.parent.mkdir()
    path.write_bytes(room_ply.read_bytes())
    return path


@pytest.fixture(scope="module")
def scene(tiny_checkpoint, room_ply):
    """The scan, read once by the real engine."""
    return engine.open_scene(room_ply, lambda stage, fraction: None, tiny_checkpoint)


@pytest.fixture
def start(make, settle, scene):
    """Makes a window whose every scan is the room; opens a path in it."""

    def window_on(path=None):
        window = make(lambda path, progress: scene)
        if path is not None:
            window.opening.open_path(path)
        settle(window)
        return window

    return window_on


@pytest.fixture
def colleague(settings, tmp_path, monkeypatch):
    """From now on it is somebody else who starts the program: nothing is remembered."""

    def come() -> None:
        settings._store.clear()
        monkeypatch.setenv("CG3D_DATA", str(tmp_path / "theirs"))

    return come


def teach(window, settle, segment: int, word: str) -> None:
    window.document.select([segment])
    window.feature(Teaching).teach(word)
    settle(window)


def ask(window, settle, words: str) -> None:
    """Type, Enter."""
    window.query_bar.field.setFocus()
    window.query_bar.field.selectAll()
    QTest.keyClicks(window.query_bar.field, words)
    QTest.keyClick(window.query_bar.field, ENTER)
    settle(window)


def save(window, settle, path: Path, monkeypatch) -> Path:
    """Save, and a name where one is asked for."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_["session.save"].trigger()
    settle(window)
    assert path.name in window.activity.text()
    return path


def taught(window) -> Words:
    return window.feature(Teaching).keeper.taught


# ---- words that were taught ---------------------------------------------------------------------------------


def test_a_colleague_gets_the_words_that_the_questions_use_and_no_others(
    start, settle, scan, tmp_path, monkeypatch, colleague
):
    first = start(scan)
    teach(first, settle, 0, "PX-40 pump")
    teach(first, settle, 1, "my secret")
    ask(first, settle, "largest px-40 pump")
    before = first.document.result
    assert "PX-40 pump" in before.notes[0]
    file = save(first, settle, tmp_path / "a.cg3d-session", monkeypatch)
    assert "secret" not in file.read_text()
    first.close()

    colleague()
    second = start(file)
    assert second.document.result.matched_ids == before.matched_ids
    assert second.document.result.scores == pytest.approx(before.scores, abs=1e-3)
    assert [w.text for w in taught(second).words] == ["PX-40 pump"]
    assert "PX-40 pump" in second.activity.text()
    assert not second.banner.isVisible()
    ask(second, settle, "PX-40 pump")
    assert second.document.result.kind == "example"
    second.actions_["teach.undo"].trigger()
    assert not taught(second)


def test_what_was_taught_since_stays_and_a_clash_is_said(start, settle, scan, tmp_path, monkeypatch, colleague):
    first = start(scan)
    teach(first, settle, 0, "pump")
    ask(first, settle, "pump")
    file = save(first, settle, tmp_path / "a.cg3d-session", monkeypatch)
    teach(first, settle, 1, "pump")
    teach(first, settle, 2, "valve")
    first.close()
    again = start(file)
    assert [len(w.examples) for w in taught(again).words] == [2, 1], "another example since: no clash"
    assert not again.banner.isVisible()
    again.close()

    colleague()
    other = start(scan)
    teach(other, settle, 2, "Pump")
    other.opening.open_path(file)
    settle(other)
    assert "“Pump”" in other.banner.label.text()
    assert "\n" not in other.banner.label.text()
    (word,) = taught(other).words
    assert [e.source for e in word.examples] == ["room.ply, segment 2"]


def test_words_that_are_being_read_at_the_start_are_waited_for(
    start, make, settle, scan, scene, tmp_path, monkeypatch, qtbot
):
    first = start(scan)
    teach(first, settle, 0, "pump")
    ask(first, settle, "pump")
    file = save(first, settle, tmp_path / "a.cg3d-session", monkeypatch)
    teach(first, settle, 1, "valve")
    first.close()
    load, go_on = Words.load.__func__, threading.Event()

    def slowly(cls, *args):
        go_on.wait(60)
        return load(cls, *args)

    monkeypatch.setattr(Words, "load", classmethod(slowly))
    second = make(lambda path, progress: scene)
    second.opening.open_path(file)
    qtbot.waitUntil(lambda: second.document.scene is scene, timeout=60_000)
    qtbot.wait(50)
    assert second.document.result is None, "it would be asked without the word"
    go_on.set()
    settle(second)
    assert second.document.result.kind == "example"
    assert [w.text for w in taught(second).words] == ["pump", "valve"]


@pytest.mark.parametrize("whose", ["session's", "user's"])
def test_words_of_another_model_are_a_line(start, settle, scan, tmp_path, monkeypatch, whose, settings):
    first = start(scan)
    teach(first, settle, 0, "pump")
    ask(first, settle, "pump")
    file = save(first, settle, tmp_path / "a.cg3d-session", monkeypatch)
    theirs = Words("theirs", "another", taught(first).space, taught(first).words)
    first.actions_["teach.new"].trigger()
    first.close()
    if whose == "session's":
        document = json.loads(file.read_text())
        document["words"]["model"] |= {"name": "theirs", "fingerprint": "another"}
        file.write_text(json.dumps(document))
    else:
        settings.words = str(theirs.save(tmp_path / "theirs.cg3d-words.json"))
    second = start(file)
    text = second.banner.label.text()
    assert "“pump”" in text
    assert "theirs" in text
    assert "\n" not in text
    assert second.document.result.kind == ("text" if whose == "session's" else "example")
    assert (taught(second) or theirs).fingerprint == "another", "nothing was mixed"


def test_damaged_words_cost_no_more_than_the_words(start, settle, scan, tmp_path, monkeypatch):
    first = start(scan)
    teach(first, settle, 0, "pump")
    ask(first, settle, "pump")
    file = save(first, settle, tmp_path / "a.cg3d-session", monkeypatch)
    first.actions_["teach.new"].trigger()
    first.close()
    document = json.loads(file.read_text())
    document["words"]["words"][0]["examples"][0]["feature"] = "AAAA"
    file.write_text(json.dumps(document))
    second = start(file)
    assert "damaged" in second.banner.label.text()
    assert second.document.result.query == "pump"


# ---- what is saved, and what not -----------------------------------------------------------------------------


def label_tab(window) -> tuple[str, str]:
    """What is written on the tab, and what it says of itself."""
    place = window.tabs.indexOf(window.feature(Labels).panel)
    return window.tabs.tabText(place), window.tabs.tabToolTip(place)


def give(window, segment: int, label: str) -> None:
    window.document.select([segment])
    window.feature(Labels).assign(label)


def test_the_mark_goes_when_a_session_holds_the_labels(start, settle, scan, monkeypatch):
    window = start(scan)
    assert label_tab(window) == ("Label", "")
    assert not window.actions_["labels.save"].isEnabled()
    give(window, 0, "seat")
    assert label_tab(window) == ("Label ●", "Labels: not saved")
    file = save(window, settle, scan.with_name("a.cg3d-session"), monkeypatch)
    assert label_tab(window) == ("Label", "Labels: saved in a.cg3d-session")
    assert "saved in a.cg3d-session" in window.feature(Labels).panel.count.text()
    assert "a.cg3d-session" in window.windowTitle()
    assert not window.isWindowModified()
    assert window.actions_["labels.save"].isEnabled(), "they are in no file of their own"
    ask(window, settle, "chair")
    assert window.isWindowModified(), "the session's file lacks the question"
    assert label_tab(window)[0] == "Label"
    save(window, settle, file, monkeypatch)
    assert not window.isWindowModified()
    window.close()

    second = start(file)
    assert label_tab(second) == ("Label", "Labels: saved in a.cg3d-session")
    assert not second.isWindowModified()
    give(second, 1, "desk")
    assert label_tab(second) == ("Label ●", "Labels: changed since a.cg3d-session")
    second.document.undo()
    assert label_tab(second)[0] == "Label"
    second.document.redo()
    second.actions_["labels.save"].trigger()
    settle(second)
    assert label_tab(second) == ("Label", "Labels: saved in room.cg3d")
    assert second.isWindowModified(), "the session's file has the old ones"
    second.close()
    third = start(scan)
    assert label_tab(third) == ("Label", "Labels: saved in room.cg3d")
    assert third.document.labelling.marks.labels == {0: "seat", 1: "desk"}


def test_work_that_was_kept_by_itself_is_still_unsaved(start, settle, scan):
    first = start(scan)
    give(first, 0, "seat")
    first.close()
    second = start()
    second.actions_["session.continue"].trigger()
    settle(second)
    assert second.document.labelling.marks.labels == {0: "seat"}
    assert label_tab(second) == ("Label ●", "Labels: not saved")


# ---- the question in focus -----------------------------------------------------------------------------------


def test_the_question_in_focus_stands_in_its_field_again(start, settle, scan, tmp_path, monkeypatch):
    first = start(scan)
    first.query_bar.unwanted.setText("table")
    ask(first, settle, "chair; lamp")
    first.actions_["query.other_back"].trigger()
    assert first.query_bar.field.text() == "chair"
    file = save(first, settle, tmp_path / "a.cg3d-session", monkeypatch)
    first.close()
    second = start(file)
    assert (second.query_bar.field.text(), second.query_bar.unwanted.text()) == ("chair", "table")
    assert second.query_bar.field.hasFocus()
    QTest.keyClicks(second.query_bar.field, "s")
    QTest.keyClick(second.query_bar.field, ENTER)
    settle(second)
    assert second.document.current.question.words == "chairs"


def test_a_taught_word_with_a_semicolon_is_found_and_kept(start, settle, scan, tmp_path, monkeypatch):
    window = start(scan)
    teach(window, settle, 0, "pump; PX-40")
    window.feature(Teaching).panel.card("pump; PX-40").find.click()
    settle(window)
    assert [(a.result.query, a.result.kind) for a in window.document.answers] == [("pump; PX-40", "example")]
    file = save(window, settle, tmp_path / "a.cg3d-session", monkeypatch)
    window.close()
    second = start(file)
    assert second.query_bar.field.text() == "pump; PX-40"
    QTest.keyClick(second.query_bar.field, ENTER)
    settle(second)
    assert [a.result.query for a in second.document.answers] == ["pump; PX-40"]


# ---- two windows ---------------------------------------------------------------------------------------------


def test_two_windows_do_not_replace_each_others_files_unasked(start, settle, scan, tmp_path, monkeypatch):
    one = start(scan)
    other = start(scan)
    give(one, 0, "seat")
    one.actions_["labels.save"].trigger()
    settle(one)
    give(other, 1, "desk")
    other.actions_["labels.save"].trigger()
    settle(other)
    assert "room.cg3d has been changed" in other.banner.label.text()
    assert label_tab(other)[0] == "Label ●"
    third = start(scan)
    assert third.document.labelling.marks.labels == {0: "seat"}, "nothing was replaced"
    third.close()
    other.banner.button.click()
    settle(other)
    assert label_tab(other)[0] == "Label"
    assert not other.banner.isVisible()
    give(other, 2, "lamp")
    other.actions_["labels.save"].trigger()
    settle(other)
    assert label_tab(other)[0] == "Label", "its own file since"

    file = save(one, settle, tmp_path / "a.cg3d-session", monkeypatch)
    other.opening.open_path(file)
    settle(other)
    ask(one, settle, "chair")
    save(one, settle, file, monkeypatch)
    ask(other, settle, "lamp")
    other.actions_["session.save"].trigger()
    settle(other)
    assert "a.cg3d-session has been changed" in other.banner.label.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a"), ""))
    one.actions_["session.save_as"].trigger()
    settle(one)
    assert "Saved" in one.activity.text(), "its own"
    other.feature(Sessions).save_to(tmp_path / "b.cg3d-session")
    settle(other)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "b"), ""))
    one.actions_["session.save_as"].trigger()
    settle(one)
    assert "b.cg3d-session is there already" in one.banner.label.text()


def test_who_opens_the_scan_by_itself_is_told_of_the_labels_in_its_session(start, settle, scan, monkeypatch):
    first = start(scan)
    give(first, 0, "seat")
    save(first, settle, scan.with_suffix(".cg3d-session"), monkeypatch)
    first.close()
    second = start(scan)
    assert second.document.labelling.marks.labels == {}
    assert "Labels of this scan are in room.cg3d-session" in second.banner.label.text()
    second.banner.button.click()
    settle(second)
    assert second.document.labelling.marks.labels == {0: "seat"}
    assert not second.actions_["edit.undo"].isEnabled(), "nothing was done yet"
    assert not second.banner.isVisible()
    second.feature(Labels).save()
    settle(second)
    second.close()
    third = start(scan)
    assert third.document.labelling.marks.labels == {0: "seat"}
    assert not third.banner.isVisible(), "the scan's own are newer"


def test_words_taught_in_two_windows_at_once_are_both_there_at_the_next_start(start, settle, scan, tmp_path):
    one, other = start(scan), start(scan)
    teach(one, settle, 0, "pump")
    teach(other, settle, 1, "valve")
    assert [w.text for w in taught(other).words] == ["valve"], "a window's words are its own"
    one.feature(Teaching).keeper.save_to(tmp_path / "mine.cg3d-words.json")
    one.close()
    other.close()
    third = start()
    assert sorted(w.text for w in taught(third).words) == ["pump", "valve"]
    assert [w.text for w in Words.load(tmp_path / "mine.cg3d-words.json").words] == ["pump"]
    third.feature(Teaching).keeper.save_to(tmp_path / "mine.cg3d-words.json")
    third.close()
    assert len(taught(start()).words) == 2
    assert not (tmp_path / "data" / "unsaved.cg3d-words.json").exists(), "all is saved"
