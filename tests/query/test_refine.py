"""Phrases answered in the toy room: two red chairs, a table between them, a bookcase and a sofa."""

from __future__ import annotations

import numpy as np
import pytest
from toys import FURNITURE, ToyModel

import cg3d_core as cg3d

LEFT, RIGHT = FURNITURE[2][2], FURNITURE[3][2]  # centres of the chairs


@pytest.fixture(scope="module")
def scene(room_ply):
    return cg3d.open_scene(room_ply, model=ToyModel())


def centres(scene, text, **options):
    """Centres (n, 3) of the segments that match, in the answer's order."""
    result = scene.query(text, **options)
    return np.array([s.centre for s in result.segments if s.matched]).reshape(-1, 3)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("the chair nearest the bookcase", [LEFT]),
        ("the nearest chair to the bookcase", [LEFT]),
        ("the chair farthest from the bookcase", [RIGHT]),
        ("chair near the sofa", [LEFT, RIGHT]),
        ("2 chairs nearest the bookcase", [LEFT, RIGHT]),
        ("red chair", [LEFT, RIGHT]),
        ("not red chair", []),
        ("blue sofa", [FURNITURE[4][2]]),
        ("red sofa", []),
        ("chair on the floor", [LEFT, RIGHT]),
        ("chair on the table", []),
        ("chair not on the table", [LEFT, RIGHT]),
        ("bookcase by the wall", [FURNITURE[0][2]]),
        ("table by the wall", []),
        ("table between the chairs", [FURNITURE[1][2]]),
        ("bookcase in the corner", [FURNITURE[0][2]]),
        ("table in the corner", []),
        ("all chairs", [LEFT, RIGHT]),
    ],
)
def test_the_ones_that_are_meant_match(scene, typed, wanted):
    found = centres(scene, typed)
    assert len(found) == len(wanted)
    for centre in wanted:
        assert np.linalg.norm(found - centre, axis=1).min() < 0.15
    if "nearest" in typed or "farthest" in typed:
        assert found[0] == pytest.approx(np.array(wanted[0]), abs=0.15)


def test_scores_stay_those_of_the_noun_and_what_was_taken_away_is_listed_after_what_is_meant(scene):
    plain, result = scene.query("chair"), scene.query("the chair nearest the bookcase")
    assert np.array_equal(plain.scores, result.scores)
    assert [s.matched for s in result.segments[:2]] == [True, False]
    assert {s.id for s in result.segments[:2]} == set(plain.matched_ids)
    assert result.query == "the chair nearest the bookcase"
    assert result.points_matched == scene.mask(result).sum() < plain.points_matched
    assert scene.explain(result, result.segments[0].id).query == "chair"


def test_notes_say_what_fell_short_and_what_was_left_out(scene):
    def notes(text):
        return " | ".join(scene.query(text).notes)

    assert notes("3 chairs") == "3 asked for, 2 found"
    assert notes("1 chair") == "2 match, the best is kept"
    assert "no lamp was found in this scene, so 'nearest to: lamp' was left out" in notes("chair nearest the lamp")
    assert "'left of the table' depends on where one stands" in notes("chair left of the table")
    assert "2 match 'chair', but none is 'on: table'" in notes("chair on the table")
    assert "only one sofa" in notes("chair between the sofa and the sofa")
    assert notes("chair nearest the sofa").startswith("sofa: segment ")
    assert notes("chair") == ""
    assert len(scene.query("chair nearest the lamp").matched_ids) == 2  # left out, not failed


def test_without_colour_a_colour_is_left_out(room_arrays):
    cloud = cg3d.PointCloud.from_array(room_arrays["xyz"], up="z", unit=1.0)
    result = cg3d.open_scene(cloud, model=ToyModel()).query("blue chair")
    assert result.matched
    assert result.notes == ("this scan has no colour, so 'blue' was left out",)


def test_plain_switches_it_off(scene):
    result = scene.query("the chair nearest the bookcase", plain=True)
    assert result.parsed is None
    assert not result.matched  # the model has never heard of such a thing
    assert result.to_dict()["parsed"] is None


def test_a_plain_word_is_answered_as_before(scene):
    parsed, plain = scene.query("sofa").to_dict(), scene.query("sofa", plain=True).to_dict()
    assert parsed.pop("parsed")["noun"] == "sofa"
    assert plain.pop("parsed") is None
    assert parsed == plain


def test_negatives_in_words_and_beside_them_count(scene):
    assert scene.query("couch").matched
    assert not scene.query("couch but not sofa").matched
    assert not scene.query("couch by the wall", negatives=["sofa"]).matched
    with pytest.raises(cg3d.UsageError):
        scene.query("2 chairs", negatives=[" "])
    with pytest.raises(cg3d.UsageError):
        scene.query("2 chairs", k=0)


def test_the_mask_holds_what_is_meant_beyond_k(scene):
    result = scene.query("2 chairs", k=1)
    assert len(result.segments) == 1
    assert len(result.matched_ids) == 2
    assert scene.mask(result).sum() == result.points_matched
