"""A click on what was left over beside a thing means the thing; a second one the scrap."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from rooms import THINGS, StandIn, make_cloud

from cg3d_core.segment.base import Segmentation

SHELF, LAMP = (list(THINGS).index(name) for name in ("bookshelf", "lamp"))
SCRAP = len(THINGS)
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def room():
    """The bookshelf's right side belongs to a wider candidate: the bookshelf and all about it."""
    room = StandIn(make_cloud(12_000))
    cuts, shelf = room.segmentation, np.flatnonzero(room.partition == SHELF)
    side = shelf[room.canonical[shelf, 0] > 1.08]
    members = [cuts.points(i) for i in range(len(cuts))]
    members[SHELF] = np.setdiff1d(shelf, side)
    room.segmentation = Segmentation.from_lists("by hand", cuts.structure, [*members, shelf])
    room.partition[side] = SCRAP
    seen = room._hit
    room._hit = lambda i, *rest: seen(i if i < SCRAP else SHELF, *rest)
    return room


def click(window, segment: int, keys=Qt.KeyboardModifier.NoModifier) -> None:
    """Click where a segment is to be seen."""
    document, places = window.document, window.viewer.places
    for point in np.flatnonzero(document.owner == segment)[::7]:
        place = places.pixel_of(document.scene.canonical[point])
        hit = places.point_at(place) if window.viewer.rect().contains(place.toPoint()) else None
        if hit is not None and document.owner[hit] == segment:
            QTest.mouseClick(window.viewer, LEFT, keys, place.toPoint())
            return
    raise AssertionError(f"segment {segment} is not to be seen")


def test_the_thing_first_then_the_scrap_then_the_thing(window):
    click(window, SCRAP)
    assert window.document.selected == (SHELF,)
    assert "again" in window.activity.text()
    click(window, SCRAP)
    assert window.document.selected == (SCRAP,)
    click(window, SCRAP)
    assert window.document.selected == (SHELF,)


def test_other_things_are_what_they_are(window):
    click(window, SHELF)
    assert window.document.selected == (SHELF,)
    click(window, LAMP)
    assert window.document.selected == (LAMP,)
    click(window, SCRAP, CTRL)
    assert window.document.selected == (SHELF, LAMP)
    click(window, SCRAP, CTRL)
    assert window.document.selected == (SHELF, LAMP, SCRAP)
    click(window, SCRAP, CTRL)
    assert window.document.selected == (SHELF, LAMP)


def test_what_has_a_label_or_whose_thing_is_hidden_is_no_scrap(window):
    window.document.edit(lambda labelling: labelling.label([SCRAP], "side"))
    click(window, SCRAP)
    assert window.document.selected == (SCRAP,)
    window.document.undo()
    window.document.undo()
    assert not window.document.labelling.label_of(SCRAP)
    click(window, SCRAP)
    assert window.document.selected == (SHELF,)
    window.document.edit(lambda labelling: labelling.hide([SHELF]))
    window.document.select()
    click(window, SCRAP)
    assert window.document.selected == (SCRAP,)
