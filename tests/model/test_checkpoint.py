"""Checkpoint folders: what comes back, what is refused, and that there is never half a one."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from cg3d_core import paths
from cg3d_core.errors import ModelError
from cg3d_core.model import checkpoint as module
from cg3d_core.model.checkpoint import load_checkpoint, save_checkpoint
from cg3d_core.model.prompts import PromptedTower

from .conftest import clouds

CONFIG = {
    "name": "test",
    "known_names": ["chair", "Stühle"],
    "calibration": {"a": 1.5, "b": 0.5, "c": -2.0},
    "threshold": 0.4,
}


@pytest.fixture
def saved(tmp_path, tiny_model, embedded):
    torch.manual_seed(2)
    prompts = PromptedTower(embedded, 3, first=1).prompts
    folder = save_checkpoint(
        tmp_path / "tiny", tiny_model, config=CONFIG, prompts=prompts, tower=embedded, card="# Tiny\n", half=False
    )
    return folder, prompts


def edit_config(folder, **changes):
    file = folder / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))


def test_everything_comes_back(saved, tiny_model, embedded):
    folder, prompts = saved
    loaded = load_checkpoint(folder)
    context = torch.tensor([[1.0, 0.5, 0.8, float("nan"), 0.1]] * 2)
    with torch.inference_mode():
        features = loaded.model.encode(clouds(2), context)
        assert torch.equal(features, tiny_model.encode(clouds(2), context))
        assert torch.equal(loaded.model.objectness_logit(features), tiny_model.objectness_logit(features))
        assert torch.equal(loaded.model.project(features, "minilm"), tiny_model.project(features, "minilm"))
    pictures = torch.rand(2, 3, 64, 64)
    with torch.inference_mode():
        assert torch.equal(loaded.prompted()(pictures), PromptedTower(embedded, prompts=prompts)(pictures))
        assert torch.equal(loaded.tower().image_features(pictures), embedded.image_features(pictures))
    np.testing.assert_array_equal(loaded.tower("minilm").encode_text(["chair"]), embedded.encode_text(["chair"]))
    assert {k: loaded.config[k] for k in CONFIG} == CONFIG
    assert loaded.card == "# Tiny\n"
    assert loaded.model.spaces == tiny_model.spaces
    assert not loaded.model.training
    assert not any(p.requires_grad for p in loaded.model.parameters())


def test_half_precision_is_smaller_and_close(tmp_path, tiny_model, embedded):
    whole = save_checkpoint(tmp_path / "a", tiny_model, tower=embedded, half=False)
    half = save_checkpoint(tmp_path / "b", tiny_model, tower=embedded)
    for name in ("model.safetensors", "image_tower.safetensors"):
        assert (half / name).stat().st_size < 0.7 * (whole / name).stat().st_size
    model = load_checkpoint(half).model
    assert {p.dtype for p in model.parameters()} == {torch.float32}
    with torch.inference_mode():
        a = tiny_model.project(tiny_model.encode(clouds(4)))
        b = model.project(model.encode(clouds(4)))
    assert (a * b).sum(dim=1).min() > 0.9999


def test_saving_changes_nothing_in_the_model(tmp_path, tiny_model):
    before = {n: t.clone() for n, t in tiny_model.state_dict().items()}
    save_checkpoint(tmp_path / "a", tiny_model)
    assert all(torch.equal(before[n], t) and before[n].dtype == t.dtype for n, t in tiny_model.state_dict().items())


def test_without_extras(tmp_path, tiny_model):
    loaded = load_checkpoint(save_checkpoint(tmp_path / "deep" / "bare", tiny_model))
    assert loaded.prompted() is None
    assert loaded.card == ""
    assert not loaded.tower("minilm").has_image
    with pytest.raises(ModelError, match="there is no tower"):
        loaded.tower("elsewhere")


def test_towers_of_another_space_are_refused(tmp_path, tiny_model):
    loaded = load_checkpoint(save_checkpoint(tmp_path / "a", tiny_model))
    with pytest.raises(ModelError, match=r"384 dimensions, the space 'openclip/ViT\.B-32/x' has 16"):
        loaded.tower("openclip/ViT.B-32/x", "minilm")


def test_fingerprint_follows_the_weights(tmp_path, tiny_model):
    first = load_checkpoint(save_checkpoint(tmp_path / "a", tiny_model, config={"threshold": 0.1})).fingerprint
    assert load_checkpoint(save_checkpoint(tmp_path / "b", tiny_model, config={"threshold": 0.2})).fingerprint == first
    with torch.no_grad():
        tiny_model.encoder.norm.weight += 0.1
    assert load_checkpoint(save_checkpoint(tmp_path / "c", tiny_model)).fingerprint != first


def test_saving_again_replaces(saved, tiny_model):
    folder, _ = saved
    save_checkpoint(folder, tiny_model, config={"name": "second"})
    assert load_checkpoint(folder).config["name"] == "second"
    assert [p.name for p in folder.parent.iterdir()] == [folder.name]
    assert not (folder / "image_tower.safetensors").exists()


def test_a_failed_save_leaves_the_old_one(saved, tiny_model, monkeypatch):
    folder, _ = saved

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "_write", full)
    with pytest.raises(ModelError, match="No space left on device"):
        save_checkpoint(folder, tiny_model, config={"name": "second"})
    assert load_checkpoint(folder).config["name"] == "test"
    assert [p.name for p in folder.parent.iterdir()] == [folder.name]


def test_packaged_names(tmp_path, tiny_model, monkeypatch):
    monkeypatch.setattr(module, "assets_dir", lambda: tmp_path)
    with pytest.raises(ModelError, match=r"no checkpoint 'cg3d-none'\. Give a checkpoint folder"):
        load_checkpoint("cg3d-none")
    save_checkpoint(tmp_path / "models" / "one", tiny_model)
    assert load_checkpoint("one").folder == tmp_path / "models" / "one"
    with pytest.raises(ModelError, match="Packaged: one"):
        load_checkpoint("two")


class TestDamage:
    def refused(self, folder, pattern):
        with pytest.raises(ModelError, match=pattern) as caught:
            load_checkpoint(folder).tower().image_model()
        assert "\n" not in str(caught.value)

    def test_not_a_checkpoint(self, tmp_path):
        (tmp_path / "file.pt").write_text("x")
        self.refused(tmp_path / "file.pt", "a checkpoint is a folder")
        (tmp_path / "empty").mkdir()
        self.refused(tmp_path / "empty", r"it has no config\.json")

    @pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": "other"}', "\x00\xff"])
    def test_another_config(self, saved, text):
        (saved[0] / "config.json").write_text(text)
        self.refused(saved[0], r"config\.json")

    @pytest.mark.parametrize("name", ["model.safetensors", "image_tower.safetensors"])
    @pytest.mark.parametrize("damage", ["gone", "cut", "flipped"])
    def test_weights(self, saved, name, damage):
        file = saved[0] / name
        data = bytearray(file.read_bytes())
        if damage == "gone":
            file.unlink()
            return self.refused(saved[0], f"lacks {name}")
        data[-5] ^= 255
        file.write_bytes(data if damage == "flipped" else data[:-100])
        self.refused(saved[0], "damaged")

    def test_newer_version(self, saved):
        edit_config(saved[0], version=99)
        self.refused(saved[0], "newer version.*Update cg3d")

    def test_other_weights_without_a_digest(self, saved):
        edit_config(saved[0], sha256={}, encoder={"name": "point_transformer_mini", "overrides": {"depth": 1}})
        self.refused(saved[0], "do not fit")
        (saved[0] / "model.safetensors").write_bytes(b"short")
        self.refused(saved[0], "no whole safetensors file")

    @pytest.mark.parametrize(
        "change",
        [
            {"encoder": {"name": "nope", "overrides": {}}},
            {"encoder": 3},
            {"spaces": ["a"]},
            {"prompts": {"settings": {"x": 1}}},
        ],
    )
    def test_wrong_description(self, saved, change):
        edit_config(saved[0], **change)
        self.refused(saved[0], r"does not describe a model|no point encoder")


def test_paths(tmp_path, monkeypatch):
    monkeypatch.setenv("CG3D_CACHE", str(tmp_path / "c"))
    assert paths.cache_dir() == tmp_path / "c"
    monkeypatch.delenv("CG3D_CACHE")
    assert paths.cache_dir().name == "cg3d"
    assert paths.assets_dir().name == "assets"
    # In a wheel there is no repository beside the package.
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "cg3d_core")
    assert paths.assets_dir() == tmp_path / "cg3d_core" / "assets"
