"""PointCLIP: several depth maps of a shape through an image tower, with and without learnt prompts."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from cg3d_core.encode import prepare_points
from cg3d_core.errors import ModelError, UsageError
from cg3d_core.model.checkpoint import load_checkpoint, save_checkpoint
from cg3d_core.model.prompts import PromptedTower
from cg3d_core.model.towers import Tower, embedded_tower
from cg3d_core.query.pointclip import VIEWS, PointClip
from cg3d_core.query.score import unit
from cg3d_core.query.shapes import point_shapes, pointclip, untrained
from cg3d_core.render.depth import depth_pictures


@pytest.fixture(scope="module")
def tower():
    with torch.random.fork_rng():
        torch.manual_seed(0)
        made = embedded_tower()
        made.image_model()
    return made


@pytest.fixture(scope="module")
def prompted(tower):
    with torch.random.fork_rng():
        torch.manual_seed(1)
        return PromptedTower(tower)


@pytest.fixture(scope="module")
def with_image_tower(tiny_checkpoint, tower, prompted, tmp_path_factory):
    """The tiny checkpoint with an image tower and prompts for it."""
    tiny = load_checkpoint(tiny_checkpoint)
    return save_checkpoint(
        tmp_path_factory.mktemp("prompted") / "model", tiny.model, config=tiny.config, prompts=prompted.prompts,
        tower=tower, half=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def shapes():
    rng = np.random.default_rng(0)
    return [rng.uniform(-1, 1, (400, 3)) * size for size in ((1, 0.3, 2), (3, 3, 0.2), (1, 1, 1))]


def test_its_views_are_the_sides_and_then_the_corners():
    assert VIEWS[6] == VIEWS[10][:6]
    assert len(set(VIEWS[10])) == 10
    assert {elevation for _, elevation in VIEWS[6]} == {0, 90, -90}


@pytest.mark.parametrize("views", [6, 10])
def test_each_view_is_its_own_depth_map_through_the_tower(tower, shapes, views):
    clip = PointClip(tower, views=views)
    clouds = np.stack([prepare_points(xyz) for xyz in shapes])
    features = clip.view_features(clouds)
    assert features.shape == (3, views, 384)
    azimuth, elevation = VIEWS[views][-1]
    picture = depth_pictures(
        torch.from_numpy(clouds[1:2]), torch.tensor([math.radians(azimuth)]), torch.tensor([math.radians(elevation)])
    )
    assert np.allclose(features[1, -1], tower.encode_image(picture)[0], atol=1e-5)


def test_naming_by_its_feature_is_naming_by_the_weighted_mean_of_logits(tower, shapes):
    weights = [3, 1, 1, 1, 0.5, 0]
    clip = PointClip(tower, weights=weights)
    texts = clip.encode_texts([clip.templates[0].replace("{}", name) for name in ("chair", "table", "cup")])
    logits = clip.view_features(np.stack([prepare_points(xyz) for xyz in shapes])) @ texts.T  # (3, views, names)
    mean = np.average(logits, axis=1, weights=weights)
    feature = clip.encode(shapes)
    assert np.allclose(np.linalg.norm(feature, axis=1), 1, atol=1e-5)
    assert np.allclose(unit(feature @ texts.T), unit(mean), atol=1e-5)


def test_size_and_place_make_no_difference(tower, shapes):
    clip = PointClip(tower)
    moved = [xyz * 20 + 5 for xyz in shapes]
    assert np.allclose(clip.encode(shapes), clip.encode(moved), atol=0.02)


def test_prompts_come_from_the_checkpoint_and_can_be_left_out(with_image_tower, tower, prompted, shapes):
    learnt, plain = pointclip(with_image_tower), pointclip(with_image_tower, prompts=False)
    assert np.allclose(learnt.encode(shapes), PointClip(tower, prompted).encode(shapes), atol=1e-4)
    assert np.allclose(plain.encode(shapes), PointClip(tower).encode(shapes), atol=1e-4)
    assert np.abs(learnt.encode(shapes) - plain.encode(shapes)).max() > 1e-3
    assert (learnt.name, plain.name) == ("PointCLIP, minilm, prompts", "PointCLIP, minilm")
    assert "chair" in learnt.config["known_names"]
    own = load_checkpoint(with_image_tower).config["text_mean"]["minilm"]
    assert np.allclose(learnt.encode_texts(["chair"]), unit(tower.encode_text(["chair"]) - np.array(own)), atol=1e-5)


def test_what_cannot_be_is_said(tiny_checkpoint, with_image_tower, tower):
    with pytest.raises(ModelError, match="no image side"):
        pointclip(tiny_checkpoint)
    with pytest.raises(ModelError, match="no prompts for the towers 'minilm'"):
        pointclip(tiny_checkpoint, prompts=True)
    with pytest.raises(UsageError, match="no 7 views"):
        PointClip(tower, views=7)
    for weights in ([1, 1], [0] * 6, [1, 1, 1, 1, 1, -1], [np.nan] * 6):
        with pytest.raises(UsageError, match="no weights of 6 views"):
            PointClip(tower, weights=weights)


def test_other_towers_need_no_projection_of_the_checkpoint(with_image_tower, tower, shapes, monkeypatch):
    other = Tower("elsewhere", 384, lambda: lambda texts: torch.ones(len(texts), 384), lambda: tower.image_side)
    monkeypatch.setattr("cg3d_core.model.towers.load_tower", lambda spec: other)
    clip = pointclip(with_image_tower, tower="elsewhere.pt")
    assert clip.prompts is None  # those of the checkpoint are for its own towers
    assert np.allclose(clip.encode_texts(["chair"]), 384**-0.5)  # as they are, not centred
    with pytest.raises(ModelError, match="It has some for 'minilm'"):
        pointclip(with_image_tower, tower="elsewhere.pt", prompts=True)


def test_an_encoder_before_training_is_the_same_encoder_with_other_weights(tiny_checkpoint, shapes):
    after = point_shapes(tiny_checkpoint, turns=1)
    before, again = untrained(after, seed=3), untrained(after, seed=3)
    known = [False] * len(shapes)
    assert np.abs(before.encode(shapes, known) - after.encode(shapes, known)).max() > 0.01
    assert np.array_equal(before.encode(shapes, known), again.encode(shapes, known))
    assert before.name == "tiny, untrained"
