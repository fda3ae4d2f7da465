"""Work that was left without saving is offered where it is missed, and nothing else is taken for work."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from rooms import THINGS, StandIn, make_cloud

from cg3d_app import engine, session
from cg3d_app.cli_window import SAMPLE_QUERY
from cg3d_app.features.labels import Labels
from cg3d_app.features.sessions import Sessions

CHAIR, LAMP = list(THINGS).index("chair"), list(THINGS).index("lamp")


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(4000))


@pytest.fixture
def scans(tmp_path, monkeypatch) -> dict[str, Path]:
    """A scan of one's own, another, and the program's sample."""
    folder = tmp_path / "scans"
    folder.mkdir()
    paths = {name: folder / f"{name}.ply" for name in ("mine", "other", "sample")}
    for path in paths.values():
        path.write_bytes(b"the stand-in does not read it")
    monkeypatch.setattr(engine, "sample_scan", lambda: paths["sample"])
    return paths


@pytest.fixture
def start(make, settle, room, qtbot):
    """Starts the program, with a scan and a question if given."""

    def window_on(path=None, query=None):
        window = make(lambda path, progress: replace(room))  # a scene for each time
        if path is not None:
            window.opening.open_path(path, query)
            settle(window)
            qtbot.wait(20)
            settle(window)
        return window

    return window_on


def label(window, segment=CHAIR, name="seat") -> None:
    window.document.edit(lambda labelling: labelling.label([segment], name))


def labels(window) -> dict[int, str]:
    return dict(window.document.labelling.marks.labels)


def ask(window, settle, words: str) -> None:
    window.finding.type_and_ask(words)
    settle(window)


def offered(window) -> str:
    return window.banner.label.text() if window.banner.isVisible() else ""


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def autosaved(tmp_path) -> list[Path]:
    return list((tmp_path / "data" / "autosave").glob("[!.]*.cg3d-session"))


@pytest.fixture
def saved(start, settle, scans, monkeypatch) -> Path:
    """A session with one label, saved a while ago."""
    file = scans["mine"].with_name("work.cg3d-session")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window = start(scans["mine"])
    label(window)
    window.actions_["session.save"].trigger()
    settle(window)
    window.close()
    an_hour_ago = time.time() - 3600
    os.utime(file, (an_hour_ago, an_hour_ago))
    return file


# ---- offers over an open scan -------------------------------------------------------------------------------


def test_newer_work_on_a_session_is_offered_when_its_file_is_opened(start, settle, saved, qtbot):
    first = start(saved)
    assert not offered(first), "all of it is in the file"
    label(first, LAMP, "light")
    first.close()

    second = start(saved)
    assert labels(second) == {CHAIR: "seat"}
    assert offered(second).startswith("Work on this session from today ")
    assert second.banner.button.text() == "Bring it back"
    press(qtbot, second.banner.button)
    settle(second)
    qtbot.waitUntil(lambda: labels(second) == {CHAIR: "seat", LAMP: "light"})
    assert not second.banner.isVisible()
    assert second.feature(Sessions).keeping.home == saved
    second.actions_["session.save"].trigger()
    settle(second)
    second.close()

    third = start(saved)
    assert labels(third) == {CHAIR: "seat", LAMP: "light"}
    assert not offered(third)
    third.actions_["file.close"].trigger()
    assert not third.empty.unfinished.isVisible()


def test_at_the_start_with_the_demo_labels_of_another_scan_are_offered_once(start, settle, scans, qtbot):
    first = start(scans["mine"])
    label(first)
    first.close()

    second = start(scans["sample"], SAMPLE_QUERY)
    assert second.document.result.query == SAMPLE_QUERY
    assert offered(second).startswith("Labels of mine.ply from today ")
    second.banner.hide()
    second.opening.open_path(scans["other"])
    settle(second)
    qtbot.wait(50)
    settle(second)
    assert not offered(second), "it was said"
    second.close()

    third = start(scans["sample"], SAMPLE_QUERY)
    press(qtbot, third.banner.button)
    settle(third)
    assert third.document.path == scans["mine"]
    assert labels(third) == {CHAIR: "seat"}


def test_labels_of_the_very_scan_are_offered_though_it_is_asked_at_once(start, settle, scans, qtbot):
    first = start(scans["sample"])
    label(first)
    first.close()
    second = start(scans["sample"], SAMPLE_QUERY)
    assert offered(second).startswith("Labels of this scan from today ")
    press(qtbot, second.banner.button)
    settle(second)
    assert labels(second) == {CHAIR: "seat"}


def test_what_was_left_a_moment_ago_in_this_window_does_not_nag(start, settle, scans, qtbot):
    window = start(scans["mine"])
    label(window)
    window.opening.open_path(scans["other"])
    settle(window)
    qtbot.wait(50)
    settle(window)
    assert not offered(window)


def test_labels_in_a_file_of_their_own_are_not_said_to_be_unsaved(start, settle, scans):
    first = start(scans["mine"])
    label(first)
    first.feature(Labels).keeping.save()
    settle(first)
    ask(first, settle, "chair")
    first.close()
    second = start(scans["mine"])
    assert labels(second) == {CHAIR: "seat"}
    assert not offered(second)
    second.actions_["file.close"].trigger()
    assert "1 question" in second.empty._what.text()
    assert "labels" not in second.empty._what.text()


def test_two_windows_do_not_go_on_with_the_same_work(start, settle, scans, qtbot):
    first = start(scans["mine"])
    label(first)
    first.close()
    second, third = start(), start()
    press(qtbot, second.empty.continue_button)
    settle(second)
    press(qtbot, third.empty.continue_button)
    settle(third)
    assert labels(second) == {CHAIR: "seat"}
    assert labels(third) == {}
    assert "Another window" in offered(third)


# ---- what is work -------------------------------------------------------------------------------------------


def test_the_programs_own_question_is_no_work(start, settle, scans, tmp_path, qtbot):
    first = start(scans["sample"], SAMPLE_QUERY)
    first.feature(Sessions).keeping.keep()
    settle(first)
    assert not autosaved(tmp_path), "nor after a crash"
    first.actions_["file.close"].trigger()
    assert not first.empty.unfinished.isVisible()
    first.actions_["try.label"].trigger()
    settle(first)
    qtbot.wait(50)
    first.close()
    second = start()
    assert not second.empty.unfinished.isVisible()
    second.opening.open_path(scans["sample"], SAMPLE_QUERY)
    settle(second)
    ask(second, settle, "chair")
    second.actions_["file.close"].trigger()
    assert "sample.ply   ·   1 question" in second.empty._what.text(), "one's own is"


def test_a_bare_scan_is_no_work_even_after_a_crash(start, settle, scans, tmp_path):
    window = start(scans["mine"])
    window.viewer.fly_to(window.viewer.camera.orbit(30, 10), animated=False)
    settle(window)
    window.feature(Sessions).keeping.keep()
    settle(window)
    assert not autosaved(tmp_path)
    ask(window, settle, "chair")
    window.feature(Sessions).keeping.keep()
    settle(window)
    assert autosaved(tmp_path)
    window.finding.clear()
    window.feature(Sessions).keeping.keep()
    settle(window)
    assert not autosaved(tmp_path), "what was taken away again is no work"


def test_what_is_saved_does_not_stay_to_be_offered_after_a_crash(start, settle, scans, tmp_path):
    window = start(scans["mine"])
    ask(window, settle, "chair")
    sessions = window.feature(Sessions)
    sessions.keeping.keep()
    settle(window)
    assert autosaved(tmp_path)
    sessions.save_to(tmp_path / "a.cg3d-session")
    settle(window)
    sessions.keeping.keep()
    settle(window)
    assert not autosaved(tmp_path)


# ---- the card on the start screen ---------------------------------------------------------------------------


def test_labelled_work_comes_first_and_each_says_when_it_was(start, settle, scans, tmp_path, qtbot):
    first = start(scans["mine"])
    label(first)
    first.opening.open_path(scans["other"])
    settle(first)
    ask(first, settle, "lamp")
    first.close()
    now = time.time()
    for path in autosaved(tmp_path):
        days = 1 if session.load(path).labels else 0
        os.utime(path, (now - 86_400 * days,) * 2)

    second = start()
    card = second.empty
    assert "(1 of 2)" in card._head.text()
    assert card._what.text().startswith("mine.ply   ·   labels   ·   yesterday ")
    press(qtbot, card.forget_button)
    assert "(1 of" not in card._head.text()
    assert card._what.text().startswith("other.ply   ·   1 question   ·   today ")
    assert "mine.ply" in second.activity.text()
    assert "1 more" in second.activity.text()
    press(qtbot, card.forget_button)
    assert not card.unfinished.isVisible()
    assert not second.actions_["session.continue"].isEnabled()
    assert not autosaved(tmp_path)
