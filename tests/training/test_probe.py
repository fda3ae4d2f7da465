"""The linear probe: it finds a straight cut, chooses its strength on validation, and never learns from the test."""

from __future__ import annotations

import numpy as np
import pytest

from cg3d_core.errors import UsageError
from cg3d_core.training.probe import UNCHOSEN, Features, linear_probe

NONE = Features(np.zeros((0, 6)), np.zeros(0, np.int64))


def blobs(n: int, seed: int, noise: float = 0.5, scale: float = 1.0) -> Features:
    """Three classes along three axes of six; the other axes are noise of any size."""
    rng = np.random.default_rng(seed)
    label = np.arange(n) % 3
    rows = noise * rng.normal(size=(n, 6))
    rows[np.arange(n), label] += 2
    return Features(scale * rows * [1, 1, 1, 10, 10, 10], label)


def test_it_tells_classes_apart_whatever_the_scale_of_features():
    for scale in (1e-3, 1e3):
        found = linear_probe(blobs(60, 0, scale=scale), blobs(30, 1, scale=scale), blobs(90, 2, scale=scale))
        assert found["test_accuracy"] > 0.95
        assert found["class_mean"] > 0.95
        assert len(found["predicted"]) == 90


def test_the_strength_is_the_strongest_of_the_best_on_validation():
    train, validation = blobs(60, 0, 2.0), blobs(60, 1, 2.0)
    chosen = linear_probe(train, validation, NONE)
    alone = {c: linear_probe(train, validation, NONE, (c,))["val_accuracy"] for c in (1e-4, 1e-2, 1.0, 100.0)}
    assert chosen["val_accuracy"] >= max(alone.values())
    assert all(c >= chosen["c"] for c, reached in alone.items() if reached == chosen["val_accuracy"])


def test_without_validation_or_test_it_says_nothing_of_them():
    found = linear_probe(blobs(9, 0), NONE, NONE)
    assert (found["c"], found["val_accuracy"], found["test_accuracy"], found["class_mean"]) == (
        UNCHOSEN,
        None,
        None,
        None,
    )


def test_a_validation_of_one_shape_chooses_nothing():
    found = linear_probe(blobs(12, 0), blobs(1, 1), blobs(30, 2))
    assert (found["c"], found["val_accuracy"]) == (UNCHOSEN, None)
    assert found["test_accuracy"] > 0.6  # chance is a third; the strongest hand would leave it at that


def test_the_test_has_no_say():
    train, validation, test = blobs(60, 0), blobs(30, 1), blobs(30, 2)
    wrong = Features(test.rows, (test.label + 1) % 3)
    a, b = (linear_probe(train, validation, t) for t in (test, wrong))
    assert np.array_equal(a["predicted"], b["predicted"])
    assert b["test_accuracy"] < 0.1


def test_one_class_cannot_be_learnt():
    with pytest.raises(UsageError, match="two classes"):
        linear_probe(Features(np.ones((4, 2)), np.zeros(4, np.int64)), NONE, NONE)
