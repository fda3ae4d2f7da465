"""Asking through towers of the user's own, in a space that the model also projects into."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from cg3d_core.errors import ModelError
from cg3d_core.model.cg3d import CG3D
from cg3d_core.model.checkpoint import load_checkpoint, save_checkpoint
from cg3d_core.model.open_clip_shim import open_clip_module
from cg3d_core.opening import open_scene
from cg3d_core.query.model import QueryModel


@pytest.fixture(scope="module")
def clip_file(tmp_path_factory):
    """A small CLIP of random weights, as OpenAI's state dict."""
    open_clip = open_clip_module()
    with torch.random.fork_rng():
        torch.manual_seed(0)
        image = open_clip.CLIPVisionCfg(layers=1, width=128, patch_size=8, image_size=32)
        text = open_clip.CLIPTextCfg(layers=1, width=64, heads=1, vocab_size=49408, context_length=16)
        clip = open_clip.CLIP(32, image, text, quick_gelu=True).eval()
    open_clip.convert_weights_to_fp16(clip)
    file = tmp_path_factory.mktemp("clip") / "clip.pt"
    torch.save(clip.state_dict(), file)
    return file


SPACE = "openclip/ViT-128x1-8-32/openai"


@pytest.fixture(scope="module")
def two_spaces(tiny_checkpoint, tmp_path_factory):
    """The tiny checkpoint with a second projection."""
    tiny = load_checkpoint(tiny_checkpoint)
    with torch.random.fork_rng():
        torch.manual_seed(1)
        model = CG3D(tiny.model.encoder, {"minilm": 384, SPACE: 32})
    config = dict(tiny.config) | {
        "space": "minilm",
        "text_mean": tiny.config["text_mean"] | {SPACE: [0.01] * 32},
        "per_space": {SPACE: {"templates": ["a {}"], "threshold": 0.25, "calibration": {"a": 2.0}, "same_as": 0.6}},
    }
    return save_checkpoint(tmp_path_factory.mktemp("two") / "model", model, config=config)


def test_words_go_through_the_users_own_tower(two_spaces, clip_file):
    model = QueryModel.load(two_spaces, cache=False, tower=clip_file)
    assert model.space == SPACE
    assert (model.judge.calibration.threshold, model.judge.calibration.a, model.judge.same_as) == (0.25, 2.0, 0.6)
    asked = model.encode_query("chair")
    assert asked.shape == (32,)
    raw = model._tower.encode_text(["a chair"])[0] - 0.01
    assert np.allclose(asked, raw / np.linalg.norm(raw), atol=1e-5)
    features, _ = model.encode_points(np.zeros((1, 128, 3), np.float32), np.zeros((1, 5), np.float32))
    assert features.shape == (1, 32)


def test_without_a_tower_the_checkpoints_own_space_is_asked(two_spaces):
    model = QueryModel.load(two_spaces, cache=False)
    assert model.space == "minilm"
    assert model.judge.calibration.threshold == 0.5
    assert model.encode_query("chair").shape == (384,)


def test_features_of_the_two_spaces_are_kept_apart(two_spaces, clip_file, room_ply, empty_cache):
    own = open_scene(room_ply, model=two_spaces)
    theirs = open_scene(room_ply, model=two_spaces, tower=clip_file)
    assert own.candidates.features.shape[1] == 384
    assert theirs.candidates.features.shape[1] == 32
    assert open_scene(room_ply, model=two_spaces).candidates.features.shape[1] == 384
    assert len(theirs.query("chair").segments) > 0


def test_a_space_the_model_does_not_know_is_refused(tiny_checkpoint, clip_file):
    with pytest.raises(ModelError, match="no projection into the space of these towers") as error:
        QueryModel.load(tiny_checkpoint, tower=clip_file)
    assert "minilm" in str(error.value)
