"""Shares, sameness and calibration."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from cg3d_core.errors import UsageError
from cg3d_core.query.calibrate import best_f1_threshold, expected_calibration_error, fit
from cg3d_core.query.score import Calibration, likeness_shares, logit, sameness, sigmoid, text_shares, unit
from cg3d_core.query.vocabulary import make_vocabulary

LOGITS = arrays(np.float64, (4, 6), elements=st.floats(-30, 30))


@given(LOGITS, arrays(np.float64, 4, elements=st.floats(-30, 30)), arrays(np.float64, 6, elements=st.floats(0, 1)))
def test_shares_are_probabilities(names, query, same):
    share, by_name = text_shares(query, names, same)
    assert ((share >= 0) & (share <= 1)).all()
    assert (by_name.sum(axis=1) <= 1 + 1e-9).all()
    likely, _ = likeness_shares(names[0], names)
    assert ((likely >= 0) & (likely <= 1 + 1e-9)).all()
    assert likely[0] == pytest.approx(1)  # an example is wholly like itself


@given(LOGITS, st.floats(-20, 20), st.floats(0.1, 10))
def test_a_share_rises_with_the_likeness(names, query, more):
    less = text_shares(np.full(4, query), names, np.zeros(6))[0]
    assert (text_shares(np.full(4, query + more), names, np.zeros(6))[0] >= less).all()


@given(LOGITS, arrays(np.float64, 4, elements=st.floats(-30, 30)))
def test_a_name_that_means_the_same_helps_and_never_hurts(names, query):
    alone = text_shares(query, names[:, 1:], np.zeros(5))[0]
    helped = text_shares(query, names, np.array([1, 0, 0, 0, 0, 0]))[0]
    hurt = text_shares(query, names, np.zeros(6))[0]
    assert (helped >= alone - 1e-9).all()
    assert (hurt <= alone + 1e-9).all()


def test_shares_of_features_are_those_of_their_logits():
    rng = np.random.default_rng(0)
    segments, names = unit(rng.normal(size=(5, 8))), unit(rng.normal(size=(3, 8)))
    query, same = unit(rng.normal(size=8)), np.array([0.5, 0, 0])
    share, by_name = text_shares(12.0 * (segments @ query), 12.0 * (segments @ names.T), same)
    p = np.exp(12 * segments @ np.vstack([query, names]).T)
    p /= p.sum(axis=1, keepdims=True)
    assert share == pytest.approx(p[:, 0] + 0.5 * p[:, 1], rel=1e-4)
    assert by_name == pytest.approx(p[:, 1:], rel=1e-4)


def test_sameness_is_soft():
    query = np.float32([1, 0])
    at = lambda cosine: np.float32([cosine, np.sqrt(1 - cosine**2)])  # noqa: E731
    same = sameness(query, np.stack([at(0.9), at(0.55), at(0.3)]), same_as=0.55, ramp=0.1)
    assert same == pytest.approx([1, 0.5, 0], abs=1e-5)


class TestVocabulary:
    """Who stands against a query."""

    words = {name: np.float32(row) for name, row in zip(["sofa", "chair", "table"], np.eye(4))}
    vocabulary = make_vocabulary(words, {"wall": np.float32([0, 0, 0, 1]), "sofa": np.float32([1, 0, 0, 0])})

    def test_names_come_first_and_once(self):
        assert self.vocabulary.names == ("sofa", "chair", "table", "wall")
        assert self.vocabulary.known == 3

    @pytest.mark.parametrize(("wall", "counted"), [(0.0, True), (0.5, False)])
    def test_what_is_nearest_to_other_words_is_meant_unless_a_rival_is_nearer(self, wall, counted):
        axes = np.eye(4, dtype=np.float32)  # the fourth axis is nothing's
        vocabulary = make_vocabulary({"chair": axes[0], "table": axes[1]}, {"wall": axes[2]})
        rest = np.sqrt(1 - 0.45**2 - 0.2**2 - wall**2)
        same = vocabulary.stand("something to sit on", np.float32([0.45, 0.2, wall, rest]), None, 0.6).same
        assert (same[0] > 0.5) == counted
        assert same[1] == 0

    def test_what_is_far_from_everything_stays_alone(self):
        words = {"sofa": np.float32([1, 0, 0, 0]), "chair": np.float32([0, 1, 0, 0])}
        vocabulary = make_vocabulary(words, {})
        assert vocabulary.stand("qwerty", unit([0.3, 0.2, 0.9, 0.1]), None, 0.55).same.max() == 0

    @pytest.mark.parametrize("typed", ["sofa", "Sofa", "a sofa", "SOFA"])
    def test_a_known_name_does_not_stand_against_itself(self, typed):
        rivals = self.vocabulary.stand(typed, unit([0.9, 0.1, 0, 0]), None, 0.55)
        assert rivals.rows.tolist() == [1, 2, 3]

    def test_a_synonym_counts_as_the_query_and_others_stand_against_it(self):
        rivals = self.vocabulary.stand("couch", unit([0.8, 0.3, 0.5, 0]), None, 0.55)
        assert rivals.rows.tolist() == [0, 1, 2, 3]
        assert rivals.same == pytest.approx([1, 0, 0.3, 0], abs=0.05)

    def test_a_name_nearer_to_a_negative_never_counts_as_the_query(self):
        against = np.float32([[1, 0, 0, 0]])
        rivals = self.vocabulary.stand("couch", unit([0.8, 0.3, 0.5, 0]), against, 0.55)
        assert rivals.same[0] == 0


@given(st.floats(0.05, 10), st.floats(-5, 5), st.floats(-5, 5), st.floats(0, 1), st.floats(0, 1), st.floats(-8, 8))
def test_calibrated_scores_keep_the_order(a, b, c, p, q, objectness):
    calibration = Calibration(a, b, c)
    low, high = calibration(np.array(sorted([p, q])), objectness)
    assert 0 <= low <= high <= 1


def test_calibration_comes_from_the_config():
    assert Calibration.from_config({}) == Calibration(1, 0, 0, 0, 0, 0.5)
    config = {"calibration": {"a": 2, "b": 0.5, "c": -1, "outer": -3}, "threshold": 0.3}
    made = Calibration.from_config(config)
    assert made == Calibration(2.0, 0.5, -1.0, -3.0, 0.0, 0.3)
    assert Calibration.from_config({"calibration": made.to_config(), "threshold": 0.3}) == made


class TestFit:
    """Fitting a calibration."""

    @staticmethod
    def world(n=20_000, seed=0):
        rng = np.random.default_rng(seed)
        share, whole = rng.normal(0, 2, n), rng.normal(0, 1.5, n)
        right = rng.random(n) < sigmoid(1.4 * share + 0.7 * whole - 1.5)
        return share, whole, right

    def test_finds_what_made_the_data_and_is_calibrated(self):
        share, whole, right = self.world()
        fitted = fit(share, whole, right)
        assert (fitted.a, fitted.b, fitted.c) == pytest.approx((1.4, 0.7, -1.5), abs=0.12)
        share, whole, right = self.world(seed=1)
        scores = fitted(sigmoid(share), whole)
        assert expected_calibration_error(scores, right) < 0.02
        assert expected_calibration_error(np.sqrt(scores), right) > 0.1

    def test_the_threshold_has_the_best_f1(self):
        share, whole, right = self.world(3000)
        fitted = fit(share, whole, right)
        scores = sigmoid(fitted.a * share + fitted.b * whole + fitted.c)

        def f1(t):
            found = scores >= t
            return 2 * (found & right).sum() / (found.sum() + right.sum())

        assert f1(fitted.threshold) >= max(f1(t) for t in np.linspace(0.01, 0.99, 99)) - 1e-9

    def test_the_threshold_lies_between_right_and_wrong(self):
        assert 0.3 < best_f1_threshold(np.array([0.1, 0.3, 0.7, 0.9]), np.array([0, 0, 1, 1])) <= 0.7

    @pytest.mark.parametrize("right", [np.zeros(5, bool), np.ones(5, bool)])
    def test_needs_right_and_wrong(self, right):
        with pytest.raises(UsageError, match="right and wrong"):
            fit(np.arange(5.0), np.zeros(5), right)

    def test_refuses_a_model_that_says_the_opposite(self):
        share, whole, right = self.world(2000)
        with pytest.raises(UsageError, match="cannot be calibrated"):
            fit(-share, whole, right)


@given(st.floats(0.001, 0.999))
def test_logit_undoes_sigmoid(p):
    assert sigmoid(logit(np.array(p))) == pytest.approx(p)
