"""Captions: a closed set, deterministic, with the acceptance test's words held out."""

from __future__ import annotations

import numpy as np
import pytest

from cg3d_core.synth.registry import categories
from cg3d_core.training.captions import DISTRACTORS, STRUCTURE, TEMPLATES, build_captions, centre

HELD_OUT = ("couch", "bookcase", "something to sit on", "computer screen", "elephant")


def fake_text(texts):
    """Letters weighed by their places: enough to tell texts apart without loading a language model."""
    rows = np.array(
        [[0.1 + sum(i + 1 for i, x in enumerate(t) if x == c) for c in "abcdefghijklmnopqrstuvwxyz "] for t in texts],
        np.float32,
    )
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture(scope="module")
def captions():
    return build_captions(categories(), fake_text, seed=3)


def test_every_class_has_its_plain_name_first_and_equally_many_captions(captions):
    counts = np.bincount(captions.owner)
    assert len(set(counts)) == 1
    for i, name in enumerate(captions.names):
        assert captions.texts[int(np.flatnonzero(captions.owner == i)[0])] == name
    assert captions.names[-len(STRUCTURE) :] == tuple(STRUCTURE)


def test_held_out_words_never_occur(captions):
    every = [t.lower() for t in (*captions.texts, *DISTRACTORS, *TEMPLATES)]
    for word in HELD_OUT:
        assert not any(word in t for t in every), word


def test_draw_gives_one_caption_of_each_class(captions):
    rng = np.random.default_rng(0)
    features = captions.draw(rng)
    assert features.shape == (len(captions.names), 27)
    owner_of = {captions.features[i].tobytes(): captions.owner[i] for i in range(len(captions.texts))}
    assert [owner_of[f.tobytes()] for f in features] == list(range(len(captions.names)))


def test_centred_features_are_unit_and_spread(captions):
    assert np.allclose(np.linalg.norm(captions.features, axis=1), 1, atol=1e-5)
    raw = fake_text(list(captions.texts))
    assert (captions.features @ captions.features.T).mean() < (raw @ raw.T).mean()
    assert np.allclose(centre(raw, captions.mean), captions.features, atol=1e-6)


def test_distractors_are_not_names_of_categories():
    known = {w for c in categories().values() for w in (c.name, *c.synonyms)}
    built = build_captions(categories(), fake_text)
    assert len(built.distractors) == len([d for d in DISTRACTORS if d not in known])
