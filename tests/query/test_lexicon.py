"""Wordings are moved towards what they mean; names stay, and what means nothing stays too."""

from __future__ import annotations

import numpy as np
import pytest

from cg3d_core.model.checkpoint import load_checkpoint, save_checkpoint
from cg3d_core.query.lexicon import FILE, NEAR, Lexicon
from cg3d_core.query.model import QueryModel
from cg3d_core.query.score import unit

NAMES = ("sofa", "lamp")
CAPTIONS = ("sofa", "a long soft seat for several people", "lamp", "a stand with a light bulb", "light")
OWNER = np.array([0, 0, 1, 1, 1])


@pytest.fixture(scope="module")
def taught(tiny_checkpoint, tmp_path_factory):
    """A model whose checkpoint brings the captions above."""
    import torch

    plain = QueryModel.load(tiny_checkpoint, cache=False)
    loaded = load_checkpoint(tiny_checkpoint)
    rows = torch.from_numpy(plain.encode_texts(CAPTIONS))
    config = {k: v for k, v in loaded.config.items() if k != "sha256"} | {"known_names": list(NAMES)}
    further = {FILE: {"features": rows, "owner": torch.from_numpy(OWNER.astype(np.int32))}}
    folder = save_checkpoint(tmp_path_factory.mktemp("taught") / "model", loaded.model, config=config, further=further)
    return plain, QueryModel.load(folder, cache=False)


def test_a_wording_near_to_a_caption_is_moved_to_its_category(taught):
    plain, model = taught
    words = ["couch", "a soft seat for people", "a bulb on a stand"]
    before, after, names = plain.encode_names(words), model.encode_names(words), plain.encode_names(NAMES)
    meant = [0, 0, 1]
    for row, own in enumerate(meant):
        assert after[row] @ names[own] > before[row] @ names[own] + 0.05
        assert model.lexicon.meaning(plain.encode_texts(words[row : row + 1])[0])[0][0] == NAMES[own]
    np.testing.assert_allclose(np.linalg.norm(after, axis=1), 1, atol=1e-5)


def test_names_and_what_is_near_to_no_caption_stay_where_they_are(taught):
    plain, model = taught
    words = [*NAMES, "quarterly tax report"]
    assert model.lexicon.weights(plain.encode_names(words))[1][2] < NEAR[0]
    np.testing.assert_allclose(model.encode_names(words), plain.encode_names(words), atol=2e-3)  # stored as float16


def test_the_vocabulary_stays_as_it_was_calibrated(taught):
    plain, model = taught
    rivals = [n for n in model.judge.vocabulary.names if n not in NAMES]
    kept = dict(zip(model.judge.vocabulary.names, model.judge.vocabulary.features))
    np.testing.assert_allclose([kept[n] for n in rivals], plain.encode_names(rivals), atol=1e-5)


def test_weights_are_shares_and_a_category_counts_by_its_nearest_caption():
    features = unit(np.array([[1.0, 0, 0], [0, 1, 0], [0, 0, 1]]))
    lexicon = Lexicon(("a", "b"), features.astype(np.float32), np.array([0, 0, 1]))
    weights, nearest = lexicon.weights(np.array([[0.0, 1, 0], [0, 0.6, 0.8]], np.float32))
    np.testing.assert_allclose(weights.sum(axis=1), 1, atol=1e-6)
    assert weights[0, 0] > 0.99
    assert weights[1, 1] > 0.95
    np.testing.assert_allclose(nearest, [1, 0.8], atol=1e-6)


def test_a_checkpoint_without_captions_asks_as_before(tiny_checkpoint):
    model = QueryModel.load(tiny_checkpoint, cache=False)
    assert model.lexicon is None
