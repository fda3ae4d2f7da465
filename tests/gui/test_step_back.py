"""Esc takes one thing back at a time and leaves what is kept; the status bar says nothing older than the last deed."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from rooms import THINGS, StandIn, make_cloud

from cg3d_app.features.labels import Labels
from cg3d_core.errors import UsageError

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
CHAIR, LAMP = list(THINGS).index("chair"), list(THINGS).index("lamp")


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(8000))


@pytest.fixture
def window(shared, settle):
    """The module's window with the room freshly opened."""
    shared.opening.open_path(Path("room.ply"))
    settle(shared)
    shared.tabs.setCurrentIndex(0)
    yield shared
    settle(shared)


def press(window, key, held=NONE) -> None:
    QTest.keyClick(window.viewer, key, held)


def ask(window, settle, words: str) -> None:
    window.query_bar.field.setText(words)
    QTest.keyClick(window.query_bar.field, ENTER)
    settle(window)


def asked(window) -> list[str]:
    return [answer.result.query for answer in window.document.answers]


# ---- Esc -----------------------------------------------------------------------------------------------------


def test_one_thing_at_a_time(window, settle):
    ask(window, settle, "chair")
    press(window, Qt.Key.Key_N)
    settle(window)
    assert window.document.selected == (CHAIR,)
    press(window, ESC)
    assert not window.document.anything_selected
    assert asked(window) == ["chair"], "who takes back a selection has not done with the answer"
    press(window, ESC)
    assert asked(window) == []
    assert window.query_bar.field.text() == ""
    assert not window.actions_["query.clear"].isEnabled()


def test_what_is_kept_stays_until_it_is_removed(window, settle):
    ask(window, settle, "chair")
    window.actions_["query.keep"].trigger()
    ask(window, settle, "lamp")
    press(window, ESC)
    assert asked(window) == ["chair"]
    assert window.document.result.query == "chair", "the kept one is listed"
    for _ in range(3):
        press(window, ESC)
    assert asked(window) == ["chair"]
    assert window.activity.text().startswith("1 answer is kept")
    assert "Shift+Esc" in window.activity.text()
    window.query_bar.clear.click()
    assert asked(window) == ["chair"]
    press(window, ESC, SHIFT)
    assert asked(window) == []
    assert not window.actions_["query.clear_all"].isEnabled()


def test_several_that_were_asked_together_are_kept(window, settle):
    ask(window, settle, "chair; lamp")
    press(window, ESC)
    assert asked(window) == ["chair", "lamp"]
    window.results.rows.rows[0].pin.click()
    press(window, ESC)
    assert asked(window) == ["lamp"], "the pin was taken off the other"


def test_a_question_under_way_is_given_up_first(window, settle, room, monkeypatch):
    go_on, ask_room = threading.Event(), room.query

    def slowly(*args, **options):
        go_on.wait(60)
        return ask_room(*args, **options)

    monkeypatch.setattr(room, "query", slowly)
    window.document.select([LAMP])
    window.query_bar.field.setText("chair")
    QTest.keyClick(window.query_bar.field, ENTER)
    assert "Looking for “chair”" in window.activity.text()
    press(window, ESC)
    go_on.set()
    settle(window)
    assert asked(window) == []
    assert window.activity.text() == ""
    assert window.document.selected == (LAMP,)
    assert window.query_bar.field.text() == "chair", "to be changed and asked again"


# ---- the status bar ------------------------------------------------------------------------------------------


def test_what_was_done_is_said_until_the_next_thing(window, settle):
    ask(window, settle, "chair")
    found = window.activity.text()
    assert found.startswith("1 match for “chair”")
    window.actions_["picture.copy"].trigger()
    assert "clipboard" in window.activity.text()
    press(window, Qt.Key.Key_F)
    assert window.activity.text() == found
    window.document.select([LAMP])
    window.feature(Labels).assign("light")
    assert "“light” given to 1 segment" in window.activity.text()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.activity.text() == found, "no label was given"


def test_a_click_on_the_wall_is_forgotten_with_the_next_click(window):
    window.selecting.pick(int((window.document.owner < 0).argmax()))
    assert "no segment" in window.activity.text()
    window.selecting.pick(None)
    assert window.activity.text() == ""


def test_what_is_under_way_is_said_until_it_ends(window, settle, room, monkeypatch):
    go_on = threading.Event()

    def name(scene, labelling, ids, progress):
        go_on.wait(60)
        raise UsageError("it went wrong", how="Try again")

    monkeypatch.setattr("cg3d_app.engine.name_segments", name)
    window.actions_["labels.name_sure"].trigger()
    assert window.activity.text() == "Naming 4 segments…"
    window.document.select([LAMP])
    assert window.activity.text() == "Naming 4 segments…"
    go_on.set()
    settle(window)
    assert window.activity.text() == ""
    assert "it went wrong" in window.banner.label.text()


def test_what_failed_is_not_said_to_be_done(window, settle):
    ask(window, settle, "chair")
    found = window.activity.text()
    window.document.select([LAMP])
    window.feature(Labels).assign("light")
    window.banner_say("the disk is full")
    assert window.activity.text() == found


def test_measuring_is_explained_as_long_as_it_lasts(window, settle):
    window.actions_["measure"].trigger()
    hint = window.activity.text()
    assert "two points" in hint
    window.actions_["picture.copy"].trigger()
    assert "clipboard" in window.activity.text()
    window.actions_["view.cutaway"].trigger()
    assert window.activity.text() == hint
    window.actions_["measure"].trigger()
    assert window.activity.text() == ""


# ---- names with a semicolon ----------------------------------------------------------------------------------


def test_a_name_with_a_semicolon_is_one_question(window, settle, room):
    room.asked.clear()
    window.inspector.find_asked.emit("PX; 40")
    settle(window)
    assert asked(window) == ["PX; 40"]
    QTest.keyClick(window.query_bar.field, ENTER)
    settle(window)
    QTest.keyClick(window.query_bar.field, ENTER, CONTROL)
    settle(window)
    assert [what for what, _ in room.asked] == ["PX; 40"] * 3, "it was not typed, so it means what it meant"
    QTest.keyClick(window.query_bar.field, Qt.Key.Key_End)
    QTest.keyClicks(window.query_bar.field, "1")
    QTest.keyClick(window.query_bar.field, ENTER)
    settle(window)
    assert [what for what, _ in room.asked[3:]] == ["PX", "401"]
