"""The list of segments keeps what is selected in sight, and the card never speaks of another segment than the one that is lit."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from rooms import THINGS, StandIn, make_cloud

from cg3d_app import engine
from cg3d_app.change import Change
from cg3d_app.features.labels import Labels
from cg3d_app.panels.inspector import NameBar
from cg3d_app.panels.segment_rows import LABEL
from cg3d_core.errors import ModelError
from cg3d_core.labels.labelling import Labelling

TABLE, CHAIR = (list(THINGS).index(name) for name in ("table", "chair"))


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(8000))


@pytest.fixture
def many(window, settle):
    """The tab "Label" over forty segments."""
    scene = window.document.scene
    owner = np.minimum(np.arange(len(scene.cloud)) % 48, 39)  # the last one is the largest
    window.tabs.setCurrentWidget(window.feature(Labels).panel)
    window.resize(1024, 640)
    window.document.set_labelling(Labelling(scene.cloud, scene.frame, owner))
    settle(window)
    return window


def table(window):
    return window.feature(Labels).panel.table


def in_sight(window, segment: int) -> bool:
    """Whether a segment's row is to be seen, on the window itself, not only within the list."""
    shown = table(window)
    index = shown.kept.mapFromSource(shown.rows.index(shown.rows.row_of(segment), 0))
    return shown.viewport().visibleRegion().boundingRect().contains(shown.visualRect(index))


def test_what_is_selected_comes_into_sight(many, settle):
    assert not in_sight(many, 30)
    many.document.select([30])
    settle(many)
    assert in_sight(many, 30)


def test_what_a_split_or_an_undo_selects_comes_into_sight(many, settle):
    many.document.select([39])
    settle(many)
    many.document.edit(lambda labelling: labelling.split_by_points(39, np.flatnonzero(labelling.owner == 39)[:5]))
    settle(many)
    (new,) = many.document.selected
    assert in_sight(many, new)
    many.document.undo()
    settle(many)
    assert in_sight(many, 39)


def test_what_was_selected_in_another_tab_is_in_sight_in_this_one(many, settle):
    many.tabs.setCurrentWidget(many.results)
    many.resize(1024, 900)
    many.document.select([33])
    settle(many)
    many.resize(1024, 640)
    many.tabs.setCurrentWidget(many.feature(Labels).panel)
    settle(many)
    assert in_sight(many, 33)


def test_the_list_begins_at_the_top_in_another_scan(many, settle):
    many.document.select([30])
    settle(many)
    assert table(many).verticalScrollBar().value() > 0
    owner = many.document.owner.copy()
    scene = many.document.scene
    many.document.open(scene, many.document.path, Labelling(scene.cloud, scene.frame, owner))
    settle(many)
    assert table(many).verticalScrollBar().value() == 0


def test_saving_is_in_sight_in_a_low_window_and_one_thing_scrolls(many):
    panel = many.feature(Labels).panel
    for button in panel.findChildren(QPushButton):
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()
    assert panel.scroll.verticalScrollBar().maximum() == 0, "the list scrolls, the tab does not"


def test_the_card_does_not_speak_of_the_segment_before(window, settle, room, monkeypatch):
    window.tabs.setCurrentWidget(window.results)
    window.document.select([TABLE])
    settle(window)
    inspector = window.inspector
    assert inspector.title.text() == "table"
    go, describe = threading.Event(), room.describe
    monkeypatch.setattr(room, "describe", lambda segment: go.wait(60) and describe(segment))
    window.document.select([CHAIR])
    try:
        said = [inspector.title.text(), inspector.facts.text(), inspector.accessibleDescription()]
        said += [bar.name for bar in inspector.findChildren(NameBar) if not bar.isHidden()]
        assert "segment 2" in said[0]
        assert not any("table" in text for text in said)
        assert not inspector.again.isEnabled(), "nobody knows yet what to find"
    finally:
        go.set()
    settle(window)
    assert inspector.title.text() == "chair"
    go.clear()
    window.document.tell(Change.SELECTION)  # the same one again: nothing to wait for
    try:
        assert inspector.title.text() == "chair"
    finally:
        go.set()


def test_guesses_that_are_coming_are_hinted_at(window, settle, monkeypatch):
    go, real = threading.Event(), engine.guess_names
    monkeypatch.setattr(engine, "guess_names", lambda *given: go.wait(60) and real(*given))
    rows = table(window).rows

    def cell(role=Qt.ItemDataRole.DisplayRole) -> str:
        return rows.data(rows.index(rows.row_of(TABLE), LABEL), role)

    assert cell() == "", "nobody asks while the tab is not in front"
    window.tabs.setCurrentWidget(window.feature(Labels).panel)
    try:
        assert cell() == "…"
        assert "looking" in cell(Qt.ItemDataRole.AccessibleTextRole)
        assert cell(Qt.ItemDataRole.EditRole) == ""
    finally:
        go.set()
    settle(window)
    assert cell() == "table?"


def test_no_hint_stays_where_no_guess_can_come(window, settle, monkeypatch):
    def fail(*given):
        raise ModelError("no weights")

    monkeypatch.setattr(engine, "guess_names", fail)
    window.tabs.setCurrentWidget(window.feature(Labels).panel)
    settle(window)
    assert not window.feature(Labels).guesses.coming(TABLE, 1)
    assert table(window).rows.rows[TABLE].said == ""
