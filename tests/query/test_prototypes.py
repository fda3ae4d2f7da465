"""Words taught by example, and the file that they are shared in."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import FURNITURE, ToyModel, box_points

import cg3d_core as cg3d
from cg3d_core.errors import ModelError, ReadError, UsageError
from cg3d_core.query.classify import classify_feature, classify_file
from cg3d_core.query.prototypes import MOST_EXAMPLES, Example, Words, part_examples, segment_examples, shape_examples
from cg3d_core.query.score import WORDS_WEIGHT, example_shares, unit


@pytest.fixture(scope="module")
def scene(room_ply):
    return cg3d.open_scene(room_ply, model=ToyModel())


def chairs(scene) -> list[int]:
    return [s.id for s in scene.query("chair").segments if s.matched]


def middles(scene, result) -> np.ndarray:
    """Of the matching segments, ordered along x."""
    return np.array(sorted(scene.describe(i).centre for i in result.matched_ids))


class TestTeaching:
    """In a scene."""

    def test_the_other_one_is_found_at_once(self, scene):
        one, other = chairs(scene)
        assert not scene.query("PX-40 pump").matched
        words = scene.teach("PX-40 pump", [one])
        result = scene.query(" px-40  PUMP", words=words)
        assert (result.query, result.kind) == ("PX-40 pump", "example")
        assert set(result.matched_ids) == {one, other}
        assert middles(scene, result) == pytest.approx(np.array([f[2] for f in FURNITURE if f[0] == "chair"]), abs=0.1)
        assert result.notes == (f"PX-40 pump: taught by 1 example (room.ply, segment {one})",)
        assert result.to_dict()["kind"] == "example"

    def test_other_words_are_asked_as_ever(self, scene):
        words = scene.teach("PX-40 pump", chairs(scene)[:1])
        assert scene.query("sofa", words=words).to_dict() == scene.query("sofa").to_dict()

    def test_a_negative_takes_it_away(self, scene):
        words = scene.teach("PX-40 pump", chairs(scene)[:1])
        assert not scene.query("PX-40 pump", negatives=["chair"], words=words).matched

    def test_why_says_what_the_examples_and_what_the_words_gave(self, scene):
        one, other = chairs(scene)
        words = scene.teach("chair", [one])
        result = scene.query("chair", words=words)
        why = scene.explain(result, other)
        assert why.score == pytest.approx(result.scores[other], abs=1e-6)
        assert why.by_example > 0.9
        assert why.by_words == pytest.approx(scene.explain(scene.query("chair"), other).probability)
        assert why.probability == pytest.approx(1 - (1 - why.by_example) * (1 - WORDS_WEIGHT * why.by_words))
        plain = scene.explain(scene.query("chair"), other)
        assert (plain.by_example, plain.by_words) == (None, None)

    def test_a_word_grows_to_five_examples(self, scene):
        one, _ = chairs(scene)
        (example,) = segment_examples(scene, [one])
        words = Words.of(scene.model)
        for n in range(1, MOST_EXAMPLES + 1):
            words = words.teach("Pump", [example])
            assert len(words.find("pump").examples) == n
        with pytest.raises(UsageError, match="5 is the most"):
            words.teach("PUMP ", [example])
        assert len(words) == 1
        assert len(words.forget("pump")) == 0

    def test_examples_go_and_names_change_in_place(self, scene):
        one, other = chairs(scene)
        words = scene.teach("pump", [one, other])
        words = words.teach("valve", segment_examples(scene, [one]))
        renamed = words.rename("PUMP", "PX-40 pump")
        assert [w.text for w in renamed.words] == ["PX-40 pump", "valve"]
        with pytest.raises(UsageError, match="taught already"):
            words.rename("pump", "Valve")
        fewer = words.drop("pump", 0)
        assert [e.source for e in fewer.find("pump").examples] == [f"room.ply, segment {other}"]
        assert fewer.drop("pump", 0).find("pump") is None
        with pytest.raises(UsageError, match="no example"):
            words.drop("pump", 2)

    def test_points_that_a_person_chose_are_an_example_too(self, scene):
        one, other = chairs(scene)
        (example,) = part_examples(scene, {"the left chair": scene.segment_points(one)})
        assert (example.source, example.thumbnail[:4]) == ("room.ply, the left chair", b"\x89PNG")
        words = Words.of(scene.model).teach("pump", [example])
        assert set(scene.query("pump", words=words).matched_ids) == {one, other}

    def test_a_shape_teaches_too(self, scene):
        size = next(f[1] for f in FURNITURE if f[0] == "sofa")
        xyz = box_points(size, (0, 0, size[2] / 2), 800, np.random.default_rng(0))
        cloud = cg3d.PointCloud.from_array(xyz, up="z", unit=1.0)
        words = Words.of(scene.model).teach("the grey thing", shape_examples([cloud], scene.model))
        assert set(scene.query("the grey thing", words=words).matched_ids) == set(scene.query("sofa").matched_ids)

    @pytest.mark.parametrize(
        "wrong", [lambda s: s.teach("x", [9999]), lambda s: s.teach(" ", [0]), lambda s: s.teach("x", [])]
    )
    def test_senseless_lessons_are_refused(self, scene, wrong):
        with pytest.raises(UsageError):
            wrong(scene)

    def test_what_was_never_taught_cannot_be_forgotten(self, scene):
        with pytest.raises(UsageError, match="not taught"):
            Words.of(scene.model).forget("pump")


class TestClassify:
    """Single shapes."""

    def test_a_taught_word_is_a_label(self, scene):
        one, other = chairs(scene)
        words = scene.teach("PX-40 pump", [one])
        feature = scene.candidates.features
        ranked = classify_feature(feature[other], ["sofa", "table", "lamp"], scene.model, words)
        assert ranked[0][0] == "PX-40 pump"
        assert sum(p for _, p in ranked) == pytest.approx(1)
        sofa = scene.query("sofa").segments[0].id
        assert classify_feature(feature[sofa], ["sofa", "px-40 pump"], scene.model, words)[0][0] == "sofa"

    def test_without_labels_the_rest_is_what_the_model_knows(self, scene):
        words = scene.teach("PX-40 pump", chairs(scene)[:1])
        names = [n for n, _ in classify_feature(scene.candidates.features[0], [], scene.model, words)]
        assert {"PX-40 pump", "sofa", "chair", "lamp"} <= set(names)
        with pytest.raises(UsageError, match="nothing to choose from"):
            classify_feature(scene.candidates.features[0], [], scene.model)

    def test_without_words_nothing_changes(self, scene, room_ply):
        plain = classify_file(room_ply, ["sofa", "chair"], scene.model)
        assert classify_file(room_ply, ["sofa", "chair"], scene.model, words=Words.of(scene.model)) == plain


@given(st.floats(-1, 1), st.floats(0, 1), st.floats(0, 0.5))
def test_words_never_take_away_and_likeness_only_adds(cosine, text, more):
    share, alone = example_shares(np.array([cosine]), np.array([text]))
    assert 0 <= alone[0] <= share[0] + 1e-12 <= 1 + 1e-9
    assert example_shares(np.array([cosine + more]), np.array([text]))[0] >= share


class TestFile:
    """Shared with others."""

    @pytest.fixture
    def words(self, scene):
        one, other = chairs(scene)
        return scene.teach("Kühlerpumpe", [other], scene.teach("PX-40 pump", [one, other]))

    def test_comes_back_as_it_was(self, words, scene, tmp_path):
        path = words.save(tmp_path / "pumps.cg3d-words.json")
        again = Words.load(path, scene.model)
        assert [w.text for w in again.words] == ["PX-40 pump", "Kühlerpumpe"]
        for before, after in zip(words.words, again.words):
            assert after.prototype @ before.prototype > 0.999
            assert [e.source for e in after.examples] == [e.source for e in before.examples]
            assert all(e.thumbnail.startswith(b"\x89PNG") for e in after.examples)
        assert path.stat().st_size < 40_000
        one = scene.query("PX-40 pump", words=words).to_dict()
        two = scene.query("PX-40 pump", words=again).to_dict()
        assert [s["id"] for s in one["segments"]] == [s["id"] for s in two["segments"]]

    def test_another_models_words_are_refused_in_one_line(self, words, room_ply, tmp_path):
        path = words.save(tmp_path / "w.json")
        other = ToyModel()
        other.fingerprint, other.name = "toy-2", "another"
        with pytest.raises(ModelError, match=r"w\.json: these words were taught to the model 'toy'") as error:
            Words.load(path, other)
        assert "\n" not in str(error.value)
        with pytest.raises(ModelError):
            cg3d.open_scene(room_ply, model=other).query("PX-40 pump", words=words)
        assert len(Words.load(path)) == 2  # what it holds can be looked at all the same

    def test_what_is_no_file_of_words_is_one_line(self, words, tmp_path):
        path = words.save(tmp_path / "w.json")
        good = json.loads(path.read_text())
        entry = good["words"][0]["examples"][0]

        def with_feature(values) -> dict:
            feature = base64.b64encode(np.asarray(values, "<f2").tobytes()).decode()
            return {**good, "words": [{"word": "a", "examples": [{**entry, "feature": feature}]}]}

        wrong = [
            "no json", "[]", "null", {}, {**good, "format": "x"}, {**good, "version": 2}, {**good, "model": "toy"},
            {**good, "words": [{"word": "a", "examples": []}]}, {**good, "words": good["words"][:1] * 2},
            {**good, "words": [{"word": "a", "examples": [entry] * 6}]}, {**good, "words": [{"word": "a"}]},
            with_feature([np.nan, 1]), with_feature([0, 0]), with_feature([]),
            {**good, "words": [good["words"][0], *with_feature([1, 0])["words"]]},
            {**good, "words": [{"word": "a", "examples": [{**entry, "feature": "!!"}]}]},
        ]  # fmt: skip
        for document in wrong:
            path.write_text(document if isinstance(document, str) else json.dumps(document))
            with pytest.raises(ReadError, match=r"w\.json") as error:
                Words.load(path)
            assert "\n" not in str(error.value)
        with pytest.raises(ReadError, match="no such file"):
            Words.load(tmp_path / "none.json")

    def test_features_of_a_mean_are_unit(self):
        rng = np.random.default_rng(0)
        words = Words("m", "f", "s").teach("a", [Example(unit(rng.normal(size=8)), "x") for _ in range(3)])
        assert np.linalg.norm(words.find("a").prototype) == pytest.approx(1)


class TestTogether:
    """Words of two people, or of two days."""

    @staticmethod
    def examples(scene, *kinds: int) -> list[Example]:
        """Of things that differ: the toy model gives all chairs the same feature."""
        return [
            Example(np.eye(scene.candidates.features.shape[1], dtype=np.float32)[kind], f"thing {kind}")
            for kind in kinds
        ]

    def test_what_is_new_is_added_and_what_is_there_stays(self, scene):
        none = Words.of(scene.model)
        mine = none.teach("pump", self.examples(scene, 0)).teach("valve", self.examples(scene, 1))
        theirs = none.teach("Valve ", self.examples(scene, 2)).teach("tank", self.examples(scene, 3))
        joined, clashes = mine.joined(theirs)
        assert [w.text for w in joined.words] == ["pump", "valve", "tank"]
        assert clashes == ("valve",), "as it is called here"
        assert joined.find("valve") is mine.find("valve")

    def test_more_examples_since_are_no_clash_fewer_are(self, scene, tmp_path):
        kept = Words.of(scene.model).teach("pump", self.examples(scene, 0, 1))
        for _ in range(3):  # each time the feature is rounded
            kept = Words.load(kept.save(tmp_path / "a.cg3d-words.json"))
        more = Words.of(scene.model).teach("pump", self.examples(scene, 0, 1, 2))
        assert more.joined(kept)[1] == ()
        assert kept.joined(more)[1] == ("pump",)
        assert len(kept.joined(more)[0].find("pump").examples) == 2

    def test_of_two_models_they_cannot(self, scene):
        mine = scene.teach("pump", [0])
        with pytest.raises(ModelError, match="cannot stand beside"):
            mine.joined(Words("other", "another fingerprint", mine.space))

    def test_a_few_of_them(self, scene):
        words = scene.teach("pump", [0], scene.teach("PX 40", [1]))
        assert [w.text for w in words.only(["px  40", "chair"]).words] == ["PX 40"]
