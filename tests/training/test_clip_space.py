"""CLIP's published name features as a second text space."""

from __future__ import annotations

import numpy as np
import pytest

from cg3d_core.synth.lookup import catalogue
from cg3d_core.training import clip_space
from cg3d_core.training.captions import STRUCTURE, centre


@pytest.fixture(scope="module")
def captions():
    return clip_space.clip_captions(catalogue())


def test_published_names_are_unit_rows_and_mean_what_they_say():
    names = clip_space.published_names()
    assert len(names) == 1612
    rows = np.stack(list(names.values()))
    assert rows.shape == (1612, 512)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=2e-3)
    assert names["sofa"] @ names["couch"] > names["sofa"] @ names["giraffe"] + 0.1


def test_most_categories_have_a_name_there(captions):
    categories = catalogue()
    assert len([n for n in captions.names if n in categories]) > 0.7 * len(categories)
    assert captions.features.shape == (len(captions.texts), 512)
    assert np.allclose(np.linalg.norm(captions.features, axis=1), 1, atol=1e-4)


def test_held_out_words_are_nowhere(captions):
    train, held_out = clip_space.split_names(catalogue())
    words = set(captions.texts)
    assert len(held_out) > 30
    assert not words & {*held_out.values(), *clip_space.NEVER}
    assert not set(held_out.values()) & {w for names in train.values() for w in names}
    published = clip_space.published_names()
    hidden = centre(np.stack([published[w] for w in (*held_out.values(), *clip_space.NEVER)]), captions.mean)
    assert (hidden @ captions.distractors.T).max() < 0.999  # not among the distractors either


def test_distractors_mean_none_of_the_classes(captions):
    assert len(captions.distractors) > 500
    assert (captions.distractors @ captions.features.T).max() < clip_space.TOO_NEAR


def test_structure_is_among_the_classes_where_it_has_a_name(captions):
    assert set(STRUCTURE) & set(captions.names) == {n for n in STRUCTURE if n in clip_space.published_names()}
