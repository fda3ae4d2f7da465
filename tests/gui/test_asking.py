"""What is said while something is looked for and when several things were, and the way from the field to the answers and back."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rooms import StandIn, make_cloud

from cg3d_app.panels.answer_rows import AnswerRow
from cg3d_app.questions import Question


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(8000))


@pytest.fixture
def slow(room):
    """A room that takes its time."""
    room.slowness = 0.4
    yield room
    room.slowness = 0.0


def ask(window, words: str) -> None:
    field = window.query_bar.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def current_row(window) -> AnswerRow:
    return next(row for row in window.results.rows.rows if row.property("current"))


# ---- several ---------------------------------------------------------------------------------------------


def test_one_that_is_missing_does_not_hide_those_that_were_found(window, settle):
    ask(window, "chair; lamp; bathtub")
    settle(window)
    assert window.results.headline.text() == "1 match for “lamp”"
    assert current_row(window).answer.question == Question("lamp")
    assert window.activity.text().startswith("2 matches, none for “bathtub”")
    QTest.mouseClick(window.results.rows.rows[2].words, Qt.MouseButton.LeftButton)
    assert window.results.headline.text() == "No “bathtub” in this scene"
    assert "These come nearest" in window.results.note.text()


def test_a_missing_thing_alone_is_no_match_in_this_scene(window, settle):
    ask(window, "bathtub; bidet")
    settle(window)
    assert window.results.headline.text() == "No “bidet” in this scene"
    ask(window, "bathtub")
    settle(window)
    window.finding.clear()
    ask(window, "bathtub")
    settle(window)
    assert window.results.headline.text() == "No match in this scene"
    assert window.activity.text().startswith("No match in this scene")


# ---- while it is looked for ------------------------------------------------------------------------------


def test_the_tab_says_what_is_looked_for_and_offers_nothing_else(window, settle, slow, qtbot):
    results = window.results
    assert results.suggestions.isVisible()
    ask(window, "chair; lamp")
    assert results.headline.text() == "Looking for “chair”, “lamp”…"
    assert not results.suggestions.isVisible()
    QTest.keyClick(window.query_bar.field, Qt.Key.Key_Escape)
    assert results.headline.text() == "Ask for a thing"
    assert results.suggestions.isVisible()
    settle(window)


def test_enter_pressed_twice_on_an_example_asks_once(window, settle, slow):
    slow.asked.clear()
    button = window.results.suggestions.findChildren(type(window.query_bar.find))[0]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.results.list.hasFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
    settle(window)
    assert [asked for asked, _ in slow.asked] == [button.text()]
    assert window.results.list.hasFocus()


def test_the_time_shown_is_that_of_the_wait(window, settle, slow):
    started = time.perf_counter()
    ask(window, "chair; lamp")
    settle(window)
    waited = time.perf_counter() - started
    for answer in window.document.answers:
        assert 2 * slow.slowness <= answer.seconds <= waited


def test_what_is_changed_meanwhile_leaves_what_is_said(window, settle, slow):
    ask(window, "chair")
    settle(window)
    ask(window, "lamp")
    window.document.pin(window.document.answers[0])
    assert window.results.headline.text() == "Looking for “lamp”…"
    settle(window)
    assert window.results.headline.text() == "1 match for “lamp”"
