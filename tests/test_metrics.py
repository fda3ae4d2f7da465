"""Measures of naming and retrieval, against rankings worked out by hand and against scikit-learn."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, balanced_accuracy_score, dcg_score, top_k_accuracy_score

from cg3d_core.metrics import (
    confusion_matrix,
    naming_scores,
    ranking_scores,
    shape_retrieval,
    text_retrieval,
)
from cg3d_core.query.score import unit


def one(right: list[int], at=(1, 5)) -> dict[str, float]:
    return {k: float(v[0]) for k, v in ranking_scores(np.array([right], bool), at).items()}


def test_a_ranking_worked_out_by_hand():
    scores = one([1, 0, 1, 0, 0, 1])  # three right ones, at ranks 1, 3 and 6
    assert scores["nearest_neighbour"] == 1
    assert scores["first_tier"] == pytest.approx(2 / 3)
    assert scores["second_tier"] == 1
    assert scores["map"] == pytest.approx((1 / 1 + 2 / 3 + 3 / 6) / 3)
    ideal = 1 + 1 / math.log2(2) + 1 / math.log2(3)
    assert scores["ndcg"] == pytest.approx((1 + 1 / math.log2(3) + 1 / math.log2(6)) / ideal)
    assert (scores["precision_at_1"], scores["precision_at_5"]) == (1, pytest.approx(2 / 5))


def test_a_perfect_ranking_scores_one_and_the_worst_least():
    best, worst = one([1, 1, 0, 0, 0]), one([0, 0, 0, 1, 1])
    assert all(best[k] == pytest.approx(1) for k in ("nearest_neighbour", "first_tier", "second_tier", "ndcg", "map"))
    assert (worst["nearest_neighbour"], worst["first_tier"], worst["second_tier"]) == (0, 0, 0.5)
    assert worst["map"] == pytest.approx((1 / 4 + 2 / 5) / 2)
    assert one([1, 0, 0], at=(5,))["precision_at_5"] == pytest.approx(1 / 5)  # fewer results than k


@settings(max_examples=30, deadline=None)
@given(st.lists(st.booleans(), min_size=2, max_size=40).filter(any))
def test_average_precision_and_gains_are_scikit_learns(right):
    mine, fall = one(right), -np.arange(len(right), dtype=float)
    assert mine["map"] == pytest.approx(average_precision_score(right, fall))
    # Its discount is ours moved by one rank, so that everything after the first result agrees.
    gain = dcg_score([right[1:]], [fall[1:]]) if len(right) > 2 else float(right[1])
    count = sum(right)
    ideal = sum(1 / math.log2(max(r, 2)) for r in range(1, count + 1))
    assert mine["ndcg"] == pytest.approx((right[0] + gain) / ideal)


def test_shapes_ask_for_their_own_class_but_never_for_themselves():
    angle = np.radians([0, 10, 90, 100, 45])
    features = np.stack([np.cos(angle), np.sin(angle)], 1)
    scores = shape_retrieval(features, np.array([7, 7, 3, 3, 5]))
    assert scores["queries"] == 4  # the single 5 asks nothing
    assert scores["nearest_neighbour"] == scores["first_tier"] == scores["map"] == scores["ndcg"] == 1
    crossed = shape_retrieval(features, np.array([7, 3, 7, 3, 5]))
    assert crossed["nearest_neighbour"] == 0  # a query that found itself would score 1


def test_texts_ask_for_all_shapes_of_their_class():
    features = np.eye(3, dtype=np.float32)[[0, 0, 1, 1]]
    texts = np.eye(3, dtype=np.float32)
    scores = text_retrieval(texts, np.array([0, 1, 2]), features, np.array([0, 0, 1, 1]))
    assert scores["queries"] == 2  # nothing is of class 2
    assert scores["first_tier"] == scores["map"] == 1
    assert scores["precision_at_5"] == pytest.approx(2 / 5)
    wrong = text_retrieval(texts[[1, 0]], np.array([0, 1]), features, np.array([0, 0, 1, 1]))
    assert wrong["nearest_neighbour"] == 0
    assert wrong["second_tier"] == 1


def test_many_queries_are_ranked_in_parts_without_a_difference():
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 20, 600)
    features = unit(rng.normal(size=(600, 8)) + labels[:, None] % 3)
    cosine = features @ features.T
    expected = []
    for i in range(600):
        others = np.arange(600) != i
        expected.append(average_precision_score(labels[others] == labels[i], cosine[i, others]))
    scores = shape_retrieval(features, labels)
    assert scores["queries"] == 600
    assert scores["map"] == pytest.approx(np.mean(expected), abs=1e-6)


def test_naming_is_scikit_learns():
    rng = np.random.default_rng(1)
    truth = rng.integers(0, 12, 200)
    similarity = rng.normal(size=(200, 12)) + 1.5 * np.eye(12)[truth]
    scores = naming_scores(similarity, truth)
    named = similarity.argmax(1)
    assert scores["top1"] == pytest.approx((named == truth).mean())
    assert scores["top5"] == pytest.approx(top_k_accuracy_score(truth, similarity, k=5))
    assert scores["class_mean"] == pytest.approx(balanced_accuracy_score(truth, named))


def test_confusions_are_counted_by_true_and_given_name():
    matrix = confusion_matrix(np.array([0, 0, 1, 2]), np.array([0, 1, 1, 0]), 3)
    assert matrix.tolist() == [[1, 1, 0], [0, 1, 0], [1, 0, 0]]
