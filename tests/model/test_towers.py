"""The embedded tower: MiniLM as its authors publish it, pictures, memory, and what stays frozen."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import torch
from PIL import Image

from cg3d_core.errors import ModelError
from cg3d_core.model import minilm
from cg3d_core.model.mini_vit import create_image_model
from cg3d_core.model.towers import ImageSide, Tower, embedded_tower, load_tower

TEXTS = ["chair", "a tall wooden bookcase with five shelves", "sofa bed", "", "word " * 400, "Stühle & Tische"]


@pytest.fixture(scope="module")
def published(open_clip):
    """all-MiniLM-L6-v2 as open_clip builds it from ``hf_model_name`` (transformers, mean pooling)."""
    from transformers import AutoTokenizer

    folder = str(minilm.minilm_folder())
    model = open_clip.hf_model.HFTextEncoder(folder, 384, pooler_type="mean_pooler").eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)

    def encode(texts: list[str]) -> np.ndarray:
        tokens = tokenizer(texts, padding=True, truncation=True, max_length=256, return_tensors="pt")
        with torch.inference_mode():
            return torch.nn.functional.normalize(model(tokens["input_ids"]), dim=-1).numpy()

    return encode


def test_same_features_as_the_published_model(embedded, published):
    ours = embedded.encode_text(TEXTS)
    assert (ours.shape, ours.dtype) == ((len(TEXTS), 384), np.float32)
    np.testing.assert_allclose(ours, published(TEXTS), atol=2e-6)


def test_a_text_does_not_depend_on_its_batch():
    text = minilm.MiniLMText()
    together = text(TEXTS)
    alone = torch.cat([text([t]) for t in TEXTS])
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=1e-4)


def test_text_side_imports_no_heavy_library():
    code = (
        "import sys; from cg3d_core.model.towers import embedded_tower; embedded_tower().encode_text(['chair'])\n"
        "assert not {'transformers', 'open_clip', 'timm', 'torchvision'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_damaged_or_missing_weights_are_refused(tmp_path, monkeypatch):
    for name in ("config.json", "tokenizer.json"):
        (tmp_path / name).write_bytes((minilm.minilm_folder() / name).read_bytes())
    with pytest.raises(ModelError, match=r"model\.safetensors.*cannot be read"):
        minilm.MiniLMText(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"not the weights")
    with pytest.raises(ModelError, match="sha256 differs"):
        minilm.MiniLMText(tmp_path)
    (tmp_path / "tokenizer.json").write_text("{")
    with pytest.raises(ModelError, match="cannot be read"):
        minilm.MiniLMText(tmp_path)
    monkeypatch.setattr(minilm, "_PACKAGE", "no_such_package_here")
    with pytest.raises(ModelError, match="not installed"):
        minilm.minilm_folder()


def counting_tower(remembered: int = 4) -> tuple[Tower, list[str]]:
    asked: list[str] = []

    def encode(texts: list[str]) -> torch.Tensor:
        asked.extend(texts)
        return torch.tensor([[len(t), 1.0, 2.0] for t in texts])

    return Tower("test", 3, lambda: encode, remembered=remembered), asked


def test_texts_are_remembered_and_forgotten_oldest_first():
    tower, asked = counting_tower()
    rows = tower.encode_text(["a", "bb", "a"])
    assert asked == ["a", "bb"]
    np.testing.assert_allclose(rows[0], rows[2])
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    tower.encode_text(["ccc", "d", "a", "e"])  # "bb" is now the one not asked for the longest
    asked.clear()
    tower.encode_text(["a", "d", "bb"])
    assert asked == ["bb"]


def test_more_texts_than_are_remembered():
    tower, _ = counting_tower(remembered=2)
    texts = ["x" * i for i in range(1, 9)]
    rows = tower.encode_text(texts)
    np.testing.assert_allclose(rows[:, 0] / rows[:, 1], range(1, 9), rtol=1e-5)
    assert tower.encode_text([]).shape == (0, 3)


def test_sides_are_made_when_needed():
    made = []

    class Pool(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = torch.nn.Parameter(torch.ones(1))

        def forward(self, x):
            return x.mean(dim=(2, 3)) * self.weight

    def image() -> ImageSide:
        made.append("image")
        return ImageSide(Pool(), 8)

    tower = Tower("test", 3, None, image)
    assert (made, tower.has_text, tower.has_image) == ([], False, True)
    tower.encode_image(torch.rand(2, 3, 8, 8))
    tower.encode_image([Image.new("RGB", (30, 20))])
    assert made == ["image"]
    with pytest.raises(ModelError, match="no text side"):
        tower.encode_text(["chair"])
    with pytest.raises(ModelError, match="no image side"):
        counting_tower()[0].image_model()


def test_pictures(embedded):
    pictures = [
        Image.new("RGB", (300, 100), "red"),
        Image.new("L", (64, 64), 128),
        Image.new("RGBA", (10, 50), (0, 0, 0, 0)),
        Image.new("P", (1, 1)),
    ]
    rows = embedded.encode_image(pictures)
    assert (rows.shape, rows.dtype) == ((4, 384), np.float32)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    clear = embedded.preprocess(pictures[2])
    assert clear.shape == (3, 64, 64)
    assert clear.min() == 1  # what is see-through is white
    assert embedded.encode_image([]).shape == (0, 384)


def test_preprocess_cuts_as_open_clip_does(open_clip, embedded):
    theirs = open_clip.image_transform(64, is_train=False, mean=(0, 0, 0), std=(1, 1, 1))
    for height, width in ((90, 160), (161, 90), (64, 64), (30, 47), (200, 65)):
        noise = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
        picture = Image.fromarray(noise)
        torch.testing.assert_close(embedded.preprocess(picture), theirs(picture), atol=1e-6, rtol=0)


def test_everything_is_frozen_but_lets_gradients_through(embedded):
    assert not any(p.requires_grad for p in embedded.image_model().parameters())
    assert not embedded.image_model().training
    pictures = torch.rand(1, 3, 64, 64, requires_grad=True)
    embedded.image_features(pictures).sum().backward()
    assert pictures.grad.abs().sum() > 0


def test_image_weights_from_a_file(tmp_path, embedded):
    from safetensors.torch import save_file

    file = tmp_path / "vit.safetensors"
    save_file(embedded.image_model().state_dict(), file)
    x = torch.rand(2, 3, 64, 64)
    with torch.inference_mode():
        assert torch.equal(embedded_tower(file).image_features(x), embedded.image_features(x))
    save_file({"a": torch.zeros(1)}, file)
    with pytest.raises(ModelError, match=r"vit\.safetensors: the image tower's weights do not fit"):
        embedded_tower(file).image_model()
    with pytest.raises(ModelError, match="no image model"):
        create_image_model("vit-huge")


@pytest.mark.parametrize(
    "spec", ["clip", "openclip/ViT-B-32", "slip/ViT-B-16", "openclip/ViT-B-32/nope", "openclip/nope/x"]
)
def test_unknown_towers(spec):
    with pytest.raises(ModelError, match=r"there is no tower|open_clip has no"):
        load_tower(spec)


def test_open_clips_own_weights_offline(monkeypatch, open_clip):
    from cg3d_core.model import tower_files

    def no_network(*_args, **_kwargs):
        raise OSError("Name or service not known\nand a long story")

    monkeypatch.setattr(open_clip, "create_model", no_network)
    tower = tower_files.tower_from_open_clip("ViT-B-32", "openai")
    assert (tower.space, tower.dim) == ("openclip/ViT-B-32/openai", 512)
    with pytest.raises(ModelError, match=r"could not be fetched: Name or service not known\. Go online once"):
        tower.encode_text(["chair"])


def test_minilm_by_name():
    tower = load_tower("minilm")
    assert (tower.space, tower.has_image) == ("minilm", False)
