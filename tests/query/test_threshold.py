"""Another least score of a match, for words and for phrases, without asking the model again."""

from __future__ import annotations

import numpy as np
import pytest
from toys import ToyModel

import cg3d_core as cg3d

PHRASES = [
    "chair",
    "the chair nearest the bookcase",
    "2 chairs",
    "red chair",
    "largest chair",
    "chair, not red",
    "table between the chairs",
]


@pytest.fixture(scope="module")
def scene(room_ply):
    return cg3d.open_scene(room_ply, model=ToyModel())


def same(one, other) -> bool:
    return one.to_dict() == other.to_dict() and one.matched_ids == other.matched_ids


@pytest.mark.parametrize("typed", PHRASES)
@pytest.mark.parametrize("threshold", [0.0, 0.003, 0.5, 0.9999, 1.0])
def test_is_the_answer_that_asking_with_that_threshold_gives(scene, typed, threshold):
    asked = scene.query(typed, threshold=threshold)
    moved = scene.rethreshold(scene.query(typed), threshold)
    assert moved.threshold == threshold
    assert same(asked, moved)
    assert np.array_equal(asked.scores, moved.scores)


@pytest.mark.parametrize("typed", PHRASES)
def test_none_brings_the_models_own_back(scene, typed):
    first = scene.query(typed)
    assert same(first, scene.rethreshold(scene.rethreshold(first, 1.0)))


def test_the_model_is_not_asked_again(scene, monkeypatch):
    result = scene.query("the chair nearest the bookcase")
    for name in ("encode_query", "encode_names", "encode_points"):
        monkeypatch.setattr(scene.model, name, None)
    assert scene.rethreshold(result, 0.01).matched
    assert not scene.rethreshold(result, 1.0).matched


def test_lower_adds_and_never_overlaps(scene):
    result = scene.query("chair")
    order = scene.ranking(result)
    levels = [0.0, *np.unique(result.scores[order]).tolist()]
    for level in levels:
        moved = scene.rethreshold(result, level, k=len(order))
        assert set(moved.matched_ids) == {int(i) for i in order if result.scores[i] >= level}
        assert [s.id for s in moved.segments] == order.tolist()
        held = [scene.segment_points(i) for i in moved.matched_ids]
        shared = [(a & b).sum() / min(a.sum(), b.sum()) for n, a in enumerate(held) for b in held[:n]]
        assert max(shared, default=0.0) <= 0.3
    assert len(scene.rethreshold(result, 0.0, k=1).segments) == 1


def test_a_phrase_counts_among_those_above_it(scene):
    result = scene.query("3 chairs")
    assert result.notes == ("3 asked for, 2 found",)
    more = scene.rethreshold(result, 0.0)
    assert len(more.matched_ids) == 3
    assert set(result.matched_ids) < set(more.matched_ids)
    assert more.notes == (f"{len(scene.ranking(result))} match, the best 3 are kept",)


def test_what_is_measured_from_keeps_the_models_threshold(scene):
    near = scene.query("the chair nearest the bookcase")
    moved = scene.rethreshold(near, 0.01)
    assert moved.notes == near.notes  # the same bookcase
    assert moved.matched_ids == near.matched_ids


@pytest.mark.parametrize("wrong", [-0.1, 1.1, float("nan")])
def test_no_score_is_outside_nought_and_one(scene, wrong):
    with pytest.raises(cg3d.UsageError):
        scene.rethreshold(scene.query("chair"), wrong)
    with pytest.raises(cg3d.UsageError):
        scene.query("2 chairs", threshold=wrong)


@pytest.fixture(scope="module")
def words(scene):
    (bookcase,) = scene.query("bookcase").matched_ids
    words = scene.teach("PX-40 pump", scene.query("chair").matched_ids[:1])
    return scene.teach("Rack", [bookcase], words)


class TestTaughtWords:
    """In phrases."""

    def test_as_the_noun_and_as_what_is_measured_from(self, scene, words):
        plain = scene.query("the chair nearest the bookcase")
        taught = scene.query("the px-40 pump nearest the rack", words=words)
        assert taught.kind == "example"
        assert taught.matched_ids == plain.matched_ids
        assert taught.notes[0].startswith("PX-40 pump: taught by 1 example")
        assert any(note.startswith("Rack: taught by 1 example") for note in taught.notes)
        assert not scene.query("the px-40 pump nearest the rack").matched

    def test_several_of_them_are_counted(self, scene, words):
        result = scene.query("2 PX-40 pumps", words=words)
        assert set(result.matched_ids) == set(scene.query("chair").matched_ids)

    def test_another_threshold_knows_them_too(self, scene, words):
        first = scene.query("the px-40 pump nearest the rack", words=words)
        moved = scene.rethreshold(first, 0.02, words=words)
        assert moved.matched_ids == first.matched_ids
        assert not scene.rethreshold(first, 1.0, words=words).matched
        alone = scene.query("px-40 pump", words=words)
        assert same(alone, scene.rethreshold(scene.rethreshold(alone, 1.0)))
