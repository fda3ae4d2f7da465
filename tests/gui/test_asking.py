"""What is said while something is looked for and when several things were, and the way from the field to the answers and back."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
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


# ---- from the field to the answers, and into the view ----------------------------------------------------


def test_down_leads_from_the_field_into_the_list_and_up_from_its_first_row_back(window, settle):
    field, rows = window.query_bar.field, window.results.list
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert not rows.hasFocus(), "nothing is listed yet"
    ask(window, "lamp")
    settle(window)
    field.completer().popup().hide()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert rows.hasFocus()
    assert rows.currentIndex().row() == 0
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    settle(window)
    assert window.document.selection == window.results.model.hits[1].id
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert rows.hasFocus()
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert field.hasFocus()
    assert field.selectedText() == "lamp"


def test_down_brings_the_answer_up_from_another_tab(window, settle):
    ask(window, "lamp")
    settle(window)
    window.tabs.setCurrentIndex(2)
    settle(window)
    window.query_bar.unwanted.setFocus()
    QTest.keyClick(window.query_bar.unwanted, Qt.Key.Key_Down)
    assert window.results.list.hasFocus()
    window.query_bar.field.setFocus()
    QTest.keyClick(window.query_bar.field, Qt.Key.Key_Down)
    assert window.results.list.hasFocus()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_view_shows_that_a_key_brought_the_keyboard_to_it(window, settle, pixels, theme):
    window.settings.theme = "dark" if theme == "light" else "light"
    window.switch_theme()
    settle(window)
    accent = QColor(window.theme.accent)
    colour = np.array([accent.red(), accent.green(), accent.blue()])

    def ringed() -> bool:
        seen = pixels(window)
        edges = (seen[1, :], seen[-2, :], seen[:, 1], seen[:, -2])
        return all((np.abs(edge - colour).max(axis=1) < 12).mean() > 0.95 for edge in edges)

    window.query_bar.field.setFocus()
    assert not ringed()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.viewer.hasFocus()
    assert ringed()
    window.query_bar.field.setFocus()
    assert not ringed()
    QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton)
    settle(window)
    assert window.viewer.hasFocus()
    assert not ringed(), "a click is seen where it falls"


# ---- letting go of files ---------------------------------------------------------------------------------


def test_five_drop_zones_leave_room_round_their_words(window):
    window.resize(1280, 820)
    zones = window.dropping.zones
    words = ("Open as a scan", "Find this in the scan", "Name it", "Find shapes like it", "Teach a word by this")
    zones.offer([(text, text) for text in words])
    try:
        picture = zones.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        ratio = picture.devicePixelRatio()
        for zone in zones.findChildren(QLabel):
            if zone.isVisible():
                box = zone.geometry()
                across = range(round((box.left() + 4) * ratio), round((box.left() + 12) * ratio))
                middle = range(round((box.top() + 60) * ratio), round((box.bottom() - 60) * ratio))
                ground = {picture.pixel(x, y) for x in across for y in middle}
                assert len(ground) == 1, zone.text()
    finally:
        window.dropping.end()
