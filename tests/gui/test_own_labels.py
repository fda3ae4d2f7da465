"""A scan whose file has labels: the tab "Label" offers them, and what is taken over is worked on like any other."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from rooms import THINGS, StandIn, make_cloud

from cg3d_app.features.labels import Labels
from cg3d_core.io import read
from cg3d_core.labels.export import export
from cg3d_core.labels.labelling import Labelling
from cg3d_core.labels.objects import of_labelling


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    """Two chairs, a lamp and nothing else, labelled in CG3D, exported and read again."""
    cloud = make_cloud(4_000)
    labelled = Labelling(cloud, StandIn(cloud).frame, (cloud.labels - 1).astype(np.int32))
    labelled.label_each({0: "chair", 2: "chair", 3: "lamp"})
    path = export(of_labelling(labelled).labelled(), "labelled-ply", tmp_path_factory.mktemp("made") / "room.ply")
    again = StandIn(cloud)
    again.cloud = read(path)
    return again


@pytest.fixture
def panel(shared, settle, tmp_path):
    shared.opening.open_path(tmp_path / "room.ply")
    shared.feature(Labels).show_tab()
    settle(shared)
    return shared.feature(Labels).panel


def test_its_labels_are_taken_over_and_can_be_given_back(shared, settle, panel, room):
    before = shared.document.labelling.owner.copy()
    assert panel.count.text() == f"0 of {len(THINGS)} labelled"
    (button,) = panel.own.findChildren(QPushButton)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(shared)
    labelling = shared.document.labelling
    assert sorted(labelling.marks.labels.values()) == ["chair", "chair", "lamp"]
    for segment, label in labelling.marks.labels.items():
        held = labelling.owner == segment
        assert len(np.unique(room.cloud.instances[held])) == 1
        assert {room.cloud.label_names[i] for i in room.cloud.labels[held].tolist()} == {label}
    assert np.isin(labelling.owner, list(labelling.marks.labels)).sum() == (room.cloud.labels > 0).sum()
    assert panel.count.text().startswith("3 of 4 labelled")
    assert not panel.own.isVisible()
    assert "3 segments" in shared.activity.text()
    shared.actions_["edit.undo"].trigger()
    assert not labelling.marks.labels
    assert (labelling.owner == before).all()
    assert panel.own.isVisible(), "offered again"


def test_nothing_is_offered_where_the_file_names_no_labels(make, settle, tmp_path, qtbot):
    plain = StandIn(make_cloud(2_000))
    plain.cloud = plain.cloud.with_(label_names={})
    window = make(lambda path, progress: plain)
    window.opening.open_path(tmp_path / "room.ply")
    window.feature(Labels).show_tab()
    settle(window)
    assert not window.feature(Labels).panel.own.isVisible()
    assert not window.actions_["labels.adopt"].isEnabled()
