"""A segment that goes out as a file comes back as it was: it stands, and measures the same wherever its size is shown."""

from __future__ import annotations

import re
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cg3d_app import engine
from cg3d_app.features.exporting import ALL, Exporting
from cg3d_app.features.naming import Naming
from cg3d_core.geometry.axes import axis_vector
from cg3d_core.geometry.boxes import standing
from cg3d_core.geometry.frame import rotation_to_up
from cg3d_core.io import write_ply

SIZE = re.compile(r"Size \(box\): ([\d. ×]+ c?m)")


@pytest.fixture(scope="module")
def lying(room_arrays, tmp_path_factory):
    """The room as a file in centimetres that lies on its side and says nothing of either."""
    xyz = 100 * room_arrays["xyz"] @ rotation_to_up(axis_vector("-y"))
    return write_ply(tmp_path_factory.mktemp("lying") / "room.ply", xyz, colour=room_arrays["colour"])


@pytest.fixture
def window(make, settle, settings, tiny_checkpoint, lying):
    settings.model = str(tiny_checkpoint)
    window = make(partial(engine.open_scene, model=tiny_checkpoint))
    window.feature(Naming).workers = 0
    window.opening.open_path(lying)
    settle(window)
    assert (window.document.scene.frame.up, window.document.scene.frame.unit) == ("-y", "cm")
    assert "unit: floor and ceiling are" in window.summary.toolTip()
    return window


@pytest.fixture
def bookcase(window, settle, room_arrays) -> int:
    """The segment that holds most of the bookcase, selected."""
    shown = window.document.scene.partition[room_arrays["name"] == "bookcase"]
    segment = int(np.bincount(shown[shown >= 0]).argmax())
    window.document.select([segment])
    settle(window)
    return segment


def export_all(window, settle, folder, monkeypatch) -> None:
    """Every segment as a PLY of its own, through the dialog."""
    window.actions_["labels.export"].trigger()
    dialog = window.feature(Exporting).dialog
    dialog.what.setCurrentIndex(dialog.what.findData(ALL))
    dialog.format.setCurrentIndex(dialog.format.findData("segments"))
    monkeypatch.setattr("cg3d_app.panels.export.QFileDialog.getExistingDirectory", lambda *_: str(folder))
    dialog.browse.click()
    dialog.go.click()
    settle(window)
    assert dialog.line.property("state") == "done", dialog.line.text()
    dialog.close()


def test_a_segment_that_goes_out_comes_back_as_it_was(window, bookcase, settle, tmp_path, monkeypatch):
    scene = window.document.scene
    card = SIZE.search(window.inspector.facts.text())[1]
    longer, shorter, height = standing(scene.canonical[window.document.selected_points], np.array([0.0, 0.0, 1.0]))
    assert longer < height > 1.5, "a bookcase stands"
    assert card == f"{longer:.2f} × {shorter:.2f} × {height:.2f} m"
    assert "height of the upright box" in window.inspector.facts.toolTip()

    naming = window.feature(Naming)
    window.viewer.setFocus()
    QTest.keyClick(window.viewer, Qt.Key.Key_I)
    settle(window)
    assert SIZE.search(naming.panel.details.why.text())[1] == card

    export_all(window, settle, tmp_path, monkeypatch)
    order = sorted(window.document.labelling.sizes).index(bookcase) + 1
    (file,) = [p for p in (tmp_path / "room_segments").iterdir() if int(p.name.split("_")[0]) == order]
    naming.name_files([file])
    settle(window)
    naming.panel.choose(len(naming.rows) - 1)
    settle(window)
    said = naming.panel.details.why.text()
    assert SIZE.search(said)[1] == card
    assert "The unit of the file (cm) is known" in said

    window.opening.open_path(file)
    settle(window)
    assert window.document.scene.frame.up == "-y"
    assert np.ptp(window.document.scene.canonical, axis=0)[2] == pytest.approx(height, abs=0.01)
    remarks = window.summary.toolTip()
    assert "up: given with the file, PLY" in remarks
    assert "unit: given with the file, PLY" in remarks
