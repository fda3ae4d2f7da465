"""The document tells what changed and works out colours, without Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))
from rooms import THINGS, StandIn, make_cloud

from cg3d_app.change import Change
from cg3d_app.document import Document
from cg3d_app.legends import legend_for
from cg3d_app.viewer.colouring import ColourBy


@pytest.fixture(scope="module")
def scene():
    return StandIn(make_cloud(8000))


@pytest.fixture
def document(scene):
    document = Document()
    document.open(scene, Path("room.ply"))
    return document


def answer(document, words):
    result = document.scene.query(words)
    document.answer(result, document.scene.mask(result))


def test_no_qt_in_the_document_and_the_viewers_mathematics():
    code = (
        "import sys, cg3d_app.document, cg3d_app.viewer.camera, cg3d_app.viewer.stage, cg3d_app.app;"
        "assert not [m for m in sys.modules if m.startswith('PySide6')], 'Qt was loaded'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_observers_hear_each_change_once_and_can_leave(document, scene):
    heard = []
    leave = document.subscribe(heard.append)
    answer(document, "chair")
    document.select([2])
    document.select([2])
    document.looks.set_colour_by(ColourBy.HEIGHT)
    document.looks.set_colour_by(ColourBy.HEIGHT)
    document.looks.set_cutaway(False)
    document.clear()
    leave()
    document.close()
    assert heard == [Change.RESULT, Change.SELECTION, Change.COLOUR, Change.SHOWN, Change.RESULT]


def test_the_answer_changes_colours_and_clear_undoes_it(document, scene):
    plain = document.looks.colours().copy()
    answer(document, "chair")
    lit = document.looks.colours()
    chair = scene.partition == list(THINGS).index("chair")
    assert (lit[chair, 0] > lit[chair, 2] + 0.1).all()
    assert lit[~chair].mean() < 0.5 * plain[~chair].mean()
    document.clear()
    np.testing.assert_array_equal(document.looks.colours(), plain)


def test_no_match_leaves_colours_alone(document, scene):
    plain = document.looks.colours().copy()
    answer(document, "piano")
    np.testing.assert_array_equal(document.looks.colours(), plain)


def test_colour_by_score_needs_an_answer_and_falls_back_without(document, scene):
    assert not document.looks.can_colour_by(ColourBy.SCORE)
    answer(document, "lamp")
    document.looks.set_colour_by(ColourBy.SCORE)
    assert document.looks.colour_by is ColourBy.SCORE
    assert "lamp" in legend_for(document).title
    document.clear()
    assert document.looks.colour_by is ColourBy.PHOTO


def test_a_scan_without_colours_or_labels_is_coloured_by_height(scene):
    bare = StandIn(scene.cloud)
    bare.cloud = scene.cloud.with_(colour=None)
    document = Document()
    document.open(bare, Path("grey.ply"))
    assert document.looks.colour_by is ColourBy.HEIGHT
    assert not document.looks.can_colour_by(ColourBy.PHOTO)
    assert len(np.unique(document.looks.colours().round(2), axis=0)) > 5
    assert legend_for(document).title == "Height"


def test_ceiling_is_hidden_until_asked_for(document, scene):
    ceiling = scene.canonical[:, 2] > 2.59
    np.testing.assert_array_equal(document.looks.hidden[ceiling].mean() > 0.99, True)
    assert not document.looks.hidden[scene.canonical[:, 2] < 2].any()
    document.looks.set_cutaway(False)
    assert document.looks.hidden is None


def test_label_legend_names_what_is_there(document):
    document.looks.set_colour_by(ColourBy.LABEL)
    assert {name for name, _ in legend_for(document).entries} == set(THINGS)


def test_colours_are_always_colours(document, scene):
    for words in ("chair", "piano"):
        answer(document, words)
        document.select([1])
        document.edit(lambda labelling: labelling.label([1], "mine"))
        for kind in ColourBy:
            document.looks.set_colour_by(kind)
            colours = document.looks.colours()
            assert colours.shape == (len(scene.cloud), 3)
            assert ((colours >= 0) & (colours <= 1)).all()
