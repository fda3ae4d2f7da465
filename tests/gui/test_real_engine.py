"""The whole chain in the real window: real files, the real engine, the real renderer.

The model has random weights (it knows nothing), so these tests ask *that* an answer is shown as the
engine gave it, not that it is right; what the shipped model finds is tests/query's business.
"""

from __future__ import annotations

import json
import shutil
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cg3d_app import engine
from cg3d_app.panels.inspector import NameBar


@pytest.fixture(scope="module")
def opener(tiny_checkpoint, tmp_path_factory):
    """Opens with the tiny checkpoint, whose threshold lets the best segments match."""
    folder = tmp_path_factory.mktemp("lenient") / "tiny"
    shutil.copytree(tiny_checkpoint, folder)
    config = folder / "config.json"
    values = json.loads(config.read_text())
    settings = values.get("config", values)
    settings["threshold"] = 0.004
    config.write_text(json.dumps(values))
    return partial(engine.open_scene, model=folder)


@pytest.fixture
def window(make, settle, opener, room_ply):
    window = make(opener)
    window.opening.open_path(room_ply)
    settle(window)
    assert window.document.scene is not None, window.banner.label.text()
    return window


def pixel_of_segment(window, segment: int):
    """A pixel where a point of the segment, and nothing nearer, is drawn."""
    scene, viewer = window.document.scene, window.viewer
    for point in np.flatnonzero(scene.segment_points(segment))[::7]:
        at = viewer.places.pixel_of(scene.canonical[point])
        if viewer.rect().contains(at.toPoint()):
            seen = viewer.places.point_at(at)
            if seen is not None and scene.segment_points(segment)[seen]:
                return at.toPoint()
    return None


def test_open_type_see_pick_clear(window, settle, pixels):
    scene = window.document.scene
    assert len(scene.segmentation) > 3
    before = pixels(window)
    QTest.keyClicks(window.query_bar.field, "a chair")
    QTest.keyClick(window.query_bar.field, Qt.Key.Key_Return)
    settle(window)
    result = window.document.result
    assert result.matched
    assert window.results.model.rowCount() == len(result.segments)
    lit = pixels(window)
    hit = next(h for h in result.segments if h.matched and pixel_of_segment(window, h.id) is not None)
    at = pixel_of_segment(window, hit.id)
    amber = (lit[..., 0] - lit[..., 2]) - (before[..., 0] - before[..., 2])
    assert amber[at.y(), at.x()] > 20
    QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton, pos=at)
    settle(window)
    assert window.document.selection == scene.segment_at(scene_point(window, at))
    assert window.inspector.isVisible()
    bars = window.inspector.findChildren(NameBar)
    assert window.inspector.title.text() == bars[0].name
    assert bars[0].share == max(bar.share for bar in bars)
    assert sum(bar.share for bar in bars) <= 1 + 1e-9
    for _ in "selection", "answer":
        window.actions_["query.clear"].trigger()
    settle(window)
    np.testing.assert_array_equal(pixels(window), before)


def scene_point(window, at) -> int:
    return window.viewer.places.point_at(at.toPointF())


def test_opening_the_same_scan_again_comes_from_the_cache(window, settle, room_ply):
    window.opening.open_path(room_ply)
    settle(window)
    seconds = window.document.scene.seconds
    assert "cache" in seconds
    assert not {"segmenting", "encoding"} & set(seconds)


def test_a_truncated_file_and_a_wrong_one_are_reported_and_work_goes_on(window, settle, room_ply, tmp_path):
    truncated, nonsense = tmp_path / "cut.ply", tmp_path / "picture.ply"
    truncated.write_bytes(room_ply.read_bytes()[:5000])
    nonsense.write_bytes(bytes(range(256)) * 40)
    for path in (truncated, nonsense, tmp_path / "gone.ply"):
        window.opening.open_path(path)
        settle(window)
        assert window.banner.isVisible()
        assert path.name in window.banner.label.text()
        assert "\n" not in window.banner.label.text()
        assert "inside CG3D" not in window.banner.label.text(), "a user's mistake is no bug"
    assert window.document.path == room_ply
    window.finding.type_and_ask("table")
    settle(window)
    assert window.document.result.query == "table"


def test_cancel_between_the_stages_of_the_real_engine(make, qtbot, settle, opener, room_ply, empty_cache):
    window = make(opener)
    stages = []

    def cancel_early(stage, fraction):
        stages.append(stage)
        if stage == "segmenting":
            window.progress.button.click()

    window.progress.report = cancel_early
    window.opening.open_path(room_ply)
    settle(window)
    assert window.document.scene is None
    assert "encoding" not in stages
    window.progress.report = lambda *_: None
    window.opening.open_path(room_ply)
    settle(window)
    assert window.document.scene is not None


def test_an_empty_question_is_no_question(window, settle):
    QTest.keyClicks(window.query_bar.field, "   ")
    QTest.keyClick(window.query_bar.field, Qt.Key.Key_Return)
    settle(window)
    assert window.document.result is None
    assert not window.banner.isVisible()
