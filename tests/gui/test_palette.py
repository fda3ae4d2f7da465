"""Commands by name, and the sheet of keys: with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from rooms import StandIn, make_cloud
from shiboken6 import isValid

from cg3d_app.features.palette import CommandPalette
from cg3d_app.fuzzy import rank
from cg3d_app.panels.palette import ENTRY

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(8000))


@pytest.fixture
def palette(window):
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.feature(CommandPalette).palette
    assert palette.isVisible()
    return palette


def test_typing_a_few_letters_and_enter_does_it(window, palette, settle):
    assert palette.field.hasFocus()
    assert palette.model.rowCount() == len(window.actions_.commands) - 1, "all but itself"
    QTest.keyClicks(palette.field, "col hei")
    assert palette.list.currentIndex().data() == "Colour by height"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle(window)
    assert not palette.isVisible()
    assert window.actions_["colour.height"].isChecked()


def test_arrows_choose_another(window, palette, settle):
    QTest.keyClicks(palette.field, "colour by")
    first = palette.list.currentIndex().data(ENTRY).id
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    second = palette.list.currentIndex().data(ENTRY).id
    assert second != first
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle(window)
    assert window.actions_[second].isChecked()


def test_what_cannot_be_done_now_stands_last_and_does_nothing(window, palette):
    entries = palette.model.entries
    able = [entry.enabled for entry in entries]
    assert False in able
    assert able == sorted(able, reverse=True)
    QTest.keyClicks(palette.field, "redo")
    assert palette.model.entries[0].id == "edit.redo"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_explains_a_command_counts_where_none_is_called_so(window, palette):
    QTest.keyClicks(palette.field, "export")
    assert {entry.text for entry in palette.model.entries} >= {"Export…"}
    assert "Hide" not in {entry.text for entry in palette.model.entries}, "that only says that exports leave it out"
    palette.field.clear()
    QTest.keyClicks(palette.field, "histogram")
    assert [entry.text for entry in palette.model.entries] == ["Least score of a match"]


def test_esc_gives_the_focus_back_and_keeps_the_answer(window, settle):
    window.finding.type_and_ask("chair")
    settle(window)
    window.viewer.setFocus()
    QTest.keyClick(window.viewer, Qt.Key.Key_K, CONTROL)
    palette = window.feature(CommandPalette).palette
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.viewer.hasFocus()
    assert window.document.result is not None, "Esc belonged to the palette"


def test_a_click_elsewhere_closes_it(window, palette):
    QTest.mouseClick(window.query_bar.field, Qt.MouseButton.LeftButton)
    assert not palette.isVisible()
    assert window.query_bar.field.hasFocus()


def test_nothing_fits(window, palette):
    QTest.keyClicks(palette.field, "zzzz")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_stays_within_a_small_window(window, palette):
    window.resize(700, 420)
    assert window.rect().contains(palette.geometry())


def test_the_sheet_shows_every_shortcut_and_can_be_narrowed(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.feature(CommandPalette).sheet
    assert sheet.isVisible()
    assert window.rect().contains(sheet.geometry())
    text = sheet.text().replace("&nbsp;", " ")
    for command in window.actions_.commands:
        for keys in command.keys:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) in text
    assert not sheet.area.horizontalScrollBar().isVisible()
    QTest.keyClicks(sheet.field, "cutaway")
    assert "Cutaway" in sheet.text()
    assert "Fit" not in sheet.text()
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("fit", "Fit", "Find the outfit"),
        ("ct", "Colour by topic", "Collect"),
        ("save", "Save session", "Do not save"),
        ("height colour", "Colour by height", "Colour by heat"),
    ],
)
def test_the_better_fit_stands_first(typed, better, worse):
    scores = rank(typed, better), rank(typed, worse)
    assert scores[0] is not None
    assert scores[1] is None or scores[0] > scores[1]
    assert rank("xq", better) is None


def test_it_closes_when_what_had_the_focus_is_gone(window, qtbot):
    button = QPushButton("x", window)
    button.show()
    button.setFocus()
    window.actions_["help.palette"].trigger()
    opened = window.feature(CommandPalette).palette
    button.deleteLater()
    qtbot.waitUntil(lambda: not isValid(button), timeout=20_000)
    opened.dismiss()
    assert not opened.isVisible()
