"""Checkpoint files of OpenAI, OpenCLIP and SLIP, written here in those formats with small sizes."""

from __future__ import annotations

import argparse
import os
import pickle
import warnings
import zipfile

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from PIL import Image
from torch import nn

from cg3d_core.errors import ModelError
from cg3d_core.model.towers import load_tower
from cg3d_core.model.weights import read_torch

TEXTS = ["a chair", "this is a very long description of a wooden wardrobe with three doors and two drawers below"]
WORDS, CONTEXT, DIM = 49408, 16, 32


def clip_model(open_clip, quick_gelu: bool, seed: int = 0):
    torch.manual_seed(seed)
    image = open_clip.CLIPVisionCfg(layers=2, width=128, patch_size=8, image_size=32)
    text = open_clip.CLIPTextCfg(layers=2, width=64, heads=1, vocab_size=WORDS, context_length=CONTEXT)
    return open_clip.CLIP(DIM, image, text, quick_gelu=quick_gelu).eval()


def expected(open_clip, clip, pictures: torch.Tensor, mean, std) -> tuple[np.ndarray, np.ndarray]:
    mean, std = (torch.tensor(v).view(1, 3, 1, 1) for v in (mean, std))
    tokens = open_clip.SimpleTokenizer(context_length=CONTEXT)(TEXTS)
    with torch.inference_mode():
        image, text = clip.encode_image((pictures - mean) / std), clip.encode_text(tokens)
    return F.normalize(image, dim=-1).numpy(), F.normalize(text, dim=-1).numpy()


def assert_same(open_clip, tower, clip, mean=None, std=None, atol=2e-6):
    pictures = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    mean, std = mean or open_clip.OPENAI_DATASET_MEAN, std or open_clip.OPENAI_DATASET_STD
    image, text = expected(open_clip, clip, pictures, mean, std)
    np.testing.assert_allclose(tower.encode_image(pictures), image, atol=atol)
    np.testing.assert_allclose(tower.encode_text(TEXTS), text, atol=atol)
    assert tower.encode_image([Image.new("RGB", (50, 40), "blue")]).shape == (1, DIM)
    assert not any(p.requires_grad for p in tower.image_model().parameters())


@pytest.fixture(scope="module")
def openai_archive(open_clip, tmp_path_factory):
    """A TorchScript archive as OpenAI publishes them, float16 but for the norms."""
    clip = clip_model(open_clip, quick_gelu=True)
    for name, size in (("input_resolution", 32), ("context_length", CONTEXT), ("vocab_size", WORDS)):
        if hasattr(clip, name):
            delattr(clip, name)
        clip.register_buffer(name, torch.tensor(size))
    pictures, tokens = torch.rand(1, 3, 32, 32), torch.zeros(1, CONTEXT, dtype=torch.long)
    inputs = {"forward": (pictures, tokens), "encode_text": (tokens,), "encode_image": (pictures,)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        traced = torch.jit.trace_module(clip, inputs, check_trace=False)
    open_clip.convert_weights_to_fp16(clip)
    file = tmp_path_factory.mktemp("openai") / "ViT-tiny.pt"
    traced.save(str(file))
    return file


def test_openai_archive(open_clip, openai_archive):
    rounded = clip_model(open_clip, quick_gelu=True)
    open_clip.convert_weights_to_fp16(rounded)
    tower = load_tower(openai_archive)
    assert (tower.space, tower.dim) == ("openclip/ViT-128x2-8-32/openai", DIM)
    assert_same(open_clip, tower, rounded.float())


def test_openai_archive_is_never_run(openai_archive, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("the archive's program was loaded")

    monkeypatch.setattr(torch.jit, "load", refuse)
    monkeypatch.setattr(torch._C, "import_ir_module", refuse)
    load_tower(openai_archive).encode_text(["chair"])


def test_openai_state_dict(open_clip, tmp_path):
    clip = clip_model(open_clip, quick_gelu=True, seed=2)
    open_clip.convert_weights_to_fp16(clip)
    torch.save(clip.state_dict(), tmp_path / "openai.pt")
    tower = load_tower(tmp_path / "openai.pt")
    assert tower.space.endswith("/openai")
    assert_same(open_clip, tower, clip.float())


@pytest.mark.parametrize("form", ["bare", "trainer", "safetensors", "custom text"])
def test_openclip(open_clip, tmp_path, form):
    clip = clip_model(open_clip, quick_gelu=False, seed=3)
    state = clip.state_dict()
    file = tmp_path / "epoch_3.pt"
    if form == "trainer":
        trainer = {f"module.{n}": t for n, t in state.items()}
        torch.save({"epoch": 3, "name": "run", "state_dict": trainer, "optimizer": {"state": {}}}, file)
    elif form == "safetensors":
        from safetensors.torch import save_file

        file = tmp_path / "epoch_3.safetensors"
        save_file({n: t.contiguous() for n, t in state.items()}, file)
    elif form == "custom text":
        torch.save(open_clip.model.convert_to_custom_text_state_dict(state), file)
    else:
        torch.save(state, file)
    tower = load_tower(str(file))
    assert tower.space == "openclip/ViT-128x2-8-32/epoch_3"
    assert_same(open_clip, tower, clip)
    assert load_tower(file, space="mine").space == "mine"


def test_known_shapes_get_their_name(open_clip):
    from cg3d_core.model.tower_files import _known_shapes

    known = _known_shapes()
    assert known[512, 12, 768, 32, 224, 12, 512, 49408, 77][0] == "ViT-B-32"
    assert known[512, 12, 768, 16, 224, 12, 512, 49408, 77][0] == "ViT-B-16"
    assert known[768, 24, 1024, 14, 224, 12, 768, 49408, 77][0] == "ViT-L-14"


class SlipBlock(nn.Module):
    """timm's vision transformer block, written down anew as the reference."""

    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-6), nn.LayerNorm(width, eps=1e-6)
        self.attn = nn.ModuleDict({"qkv": nn.Linear(width, 3 * width), "proj": nn.Linear(width, width)})
        self.mlp = nn.ModuleDict({"fc1": nn.Linear(width, 4 * width), "fc2": nn.Linear(4 * width, width)})

    def forward(self, x):
        b, n, w = x.shape
        q, k, v = self.attn["qkv"](self.norm1(x)).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        weight = (q @ k.transpose(-2, -1) * (w // self.heads) ** -0.5).softmax(dim=-1)
        x = x + self.attn["proj"]((weight @ v).transpose(1, 2).reshape(b, n, w))
        return x + self.mlp["fc2"](F.gelu(self.mlp["fc1"](self.norm2(x))))


class SlipImage(nn.Module):
    """timm's vision transformer without a classifier: norm, then the class token."""

    def __init__(self, width: int, heads: int, patch: int = 8, side: int = 32, layers: int = 2):
        super().__init__()
        self.cls_token = nn.Parameter(torch.randn(1, 1, width))
        self.pos_embed = nn.Parameter(torch.randn(1, (side // patch) ** 2 + 1, width))
        self.patch_embed = nn.ModuleDict({"proj": nn.Conv2d(3, width, patch, patch)})
        self.blocks = nn.Sequential(*(SlipBlock(width, heads) for _ in range(layers)))
        self.norm = nn.LayerNorm(width, eps=1e-6)

    def forward(self, x):
        x = self.patch_embed["proj"](x).flatten(2).transpose(1, 2)
        x = torch.cat([self.cls_token.expand(len(x), -1, -1), x], dim=1) + self.pos_embed
        return self.norm(self.blocks(x))[:, 0]


class Slip(nn.Module):
    """SLIP's model: timm's image model, CLIP's text model, both projections outside.

    ``text``: CLIP's text model if not the small one. image: sizes of the image model.
    """

    def __init__(self, open_clip, width: int, heads: int, with_head: bool = True, text=None, **image):
        super().__init__()
        text = clip_model(open_clip, quick_gelu=True) if text is None else text
        self.visual = SlipImage(width, heads, **image)
        for name in (
            "transformer",
            "token_embedding",
            "positional_embedding",
            "ln_final",
            "text_projection",
            "logit_scale",
        ):
            setattr(self, name, getattr(text, name))
        self.image_projection = nn.Parameter(torch.randn(width, text.text_projection.shape[1]))
        if with_head:
            self.image_mlp = nn.ModuleDict({"layer1": nn.Linear(width, 8), "bn1": nn.BatchNorm1d(8)})
        self._text = [text]

    def encode_image(self, pictures):
        return self.visual(pictures) @ self.image_projection

    def encode_text(self, tokens):
        return self._text[0].encode_text(tokens)


def slip_file(slip: nn.Module, file) -> None:
    """As SLIP's training script saves it: wrapped names, optimiser, settings as a Namespace."""
    state = {f"module.{name}": value for name, value in slip.state_dict().items()}
    extra = {
        "optimizer": {"state": {}},
        "scaler": {"scale": 1.0},
        "best_acc1": 42.6,
        "args": argparse.Namespace(lr=1e-3),
    }
    torch.save({"epoch": 100, "state_dict": state, **extra}, file)


# 384 wide: SLIP's small model has 12 heads of 32, the others heads of 64.
@pytest.mark.parametrize(("width", "heads", "name"), [(384, 12, "ViT-S-8"), (128, 2, "ViT-128-8")])
def test_slip_equals_the_reference(open_clip, tmp_path, width, heads, name):
    torch.manual_seed(4)
    slip = Slip(open_clip, width, heads).eval()
    slip_file(slip, tmp_path / "slip.pt")
    tower = load_tower(tmp_path / "slip.pt")
    assert (tower.space, tower.dim) == (f"slip/{name}", DIM)
    assert_same(open_clip, tower, slip, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), atol=1e-5)


def test_plain_clip_of_slips_authors_is_another_space(open_clip, tmp_path):
    slip_file(Slip(open_clip, 128, 2, with_head=False), tmp_path / "clip.pt")
    assert load_tower(tmp_path / "clip.pt").space == "slip-clip/ViT-128-8"


@pytest.mark.slow
def test_slip_of_the_paper_at_its_real_size(open_clip, tmp_path):
    """ViT-B/16, text of 12 layers 512 wide: 150 million random weights in SLIP's format."""
    small = open_clip.CLIPVisionCfg(layers=1, width=64, patch_size=8, image_size=16)
    text = open_clip.CLIP(512, small, open_clip.CLIPTextCfg(), quick_gelu=True)
    slip_file(Slip(open_clip, 768, 12, text=text, patch=16, side=224, layers=12), tmp_path / "slip_base_100ep.pt")
    tower = load_tower(tmp_path / "slip_base_100ep.pt")
    assert (tower.space, tower.dim, tower.image_size) == ("slip/ViT-B-16", 512, 224)
    assert sum(p.numel() for p in tower.image_model().parameters()) / 1e6 == pytest.approx(86.2, abs=0.1)
    assert tower.encode_text(["a chair"]).shape == tower.encode_image(torch.rand(1, 3, 224, 224)).shape == (1, 512)


class TestWrongFiles:
    def test_missing(self, tmp_path):
        with pytest.raises(ModelError, match="no such file"):
            load_tower(tmp_path / "clip.pt")

    @pytest.mark.parametrize("name", ["text.pt", "text.safetensors", "text.bin"])
    def test_not_weights_at_all(self, tmp_path, name):
        (tmp_path / name).write_text("hello " * 100)
        with pytest.raises(ModelError, match=name) as caught:
            load_tower(tmp_path / name)
        assert "\n" not in str(caught.value)

    def test_other_tensors(self, tmp_path):
        torch.save({"layer.weight": torch.zeros(3, 3)}, tmp_path / "net.pt")
        with pytest.raises(ModelError, match="no CLIP checkpoint that can be recognised"):
            load_tower(tmp_path / "net.pt")
        torch.save(torch.zeros(3), tmp_path / "tensor.pt")
        with pytest.raises(ModelError, match="holds no state dict"):
            load_tower(tmp_path / "tensor.pt")

    @pytest.mark.parametrize(
        ("name", "held", "word"),
        [
            ("resnet.pth", {"conv1.weight": torch.zeros(64, 3, 7, 7)}, "no CLIP checkpoint"),
            ("numbers.pt", {0: torch.zeros(1)}, "holds no state dict"),
            ("list.pt", [1, 2], "holds no state dict"),
            ("nothing.pt", {"state_dict": {}}, "holds no state dict"),
            (
                "scalars.pt",
                dict.fromkeys(("visual.conv1.weight", "visual.positional_embedding"), torch.ones(())),
                "no CLIP",
            ),
            ("slip.pt", {"image_projection": torch.zeros(3), "visual.patch_embed.proj.weight": torch.ones(())}, "SLIP"),
            ("detector.pt", {"epoch": -1, "model": nn.Linear(2, 2)}, "not opened for safety"),
        ],
    )
    def test_weights_of_something_else(self, tmp_path, name, held, word):
        torch.save(held, tmp_path / name)
        self.assert_refused(tmp_path / name, word)

    def test_sizes_that_no_clip_has(self, tmp_path):
        shapes = {
            "visual.conv1.weight": (100, 3, 7, 7),
            "visual.positional_embedding": (11, 100),
            "token_embedding.weight": (3, 50),
            "positional_embedding": (16, 50),
            "text_projection": (50, 32),
        }
        torch.save({n: torch.zeros(s) for n, s in shapes.items()}, tmp_path / "odd.pt")
        self.assert_refused(tmp_path / "odd.pt", "its sizes are of no CLIP model")

    def test_a_text_model_alone(self, tmp_path):
        from safetensors.torch import save_file

        save_file({"token_embedding.weight": torch.zeros(9, 8)}, tmp_path / "text.safetensors")
        self.assert_refused(tmp_path / "text.safetensors", "no 'visual.conv1.weight'")

    def test_other_files(self, tmp_path, open_clip):
        Image.new("RGB", (9, 9)).save(tmp_path / "image.png")
        np.savez(tmp_path / "arrays.npz", x=np.zeros(3))
        (tmp_path / "empty.pt").touch()
        (tmp_path / "empty.safetensors").touch()
        (tmp_path / "page.pt").write_text("<html>404</html>")
        with zipfile.ZipFile(tmp_path / "zip.pt", "w") as archive:
            archive.writestr("hello.txt", "x")
        (tmp_path / "folder.pt").mkdir()
        (tmp_path / "folder").mkdir()
        for file in sorted(tmp_path.iterdir()):
            self.assert_refused(file, "folder" if file.is_dir() else "this is no")

    def assert_refused(self, file, word):
        with pytest.raises(ModelError, match=word) as caught:
            load_tower(file)
        assert "\n" not in str(caught.value)
        assert file.name in str(caught.value)

    def test_cut_short(self, openai_archive, tmp_path):
        whole = openai_archive.read_bytes()
        (tmp_path / "half.pt").write_bytes(whole[: len(whole) // 2])
        with pytest.raises(ModelError, match=r"half\.pt"):
            load_tower(tmp_path / "half.pt")

    def test_a_missing_tensor(self, open_clip, tmp_path):
        state = dict(clip_model(open_clip, quick_gelu=False).state_dict())
        del state["visual.ln_post.weight"]
        torch.save(state, tmp_path / "clip.pt")
        with pytest.raises(ModelError, match=r"'visual\.ln_post\.weight' is missing"):
            load_tower(tmp_path / "clip.pt")

    def test_not_of_the_named_model(self, open_clip, tmp_path):
        torch.save(clip_model(open_clip, quick_gelu=False).state_dict(), tmp_path / "clip.pt")
        with pytest.raises(ModelError, match="open_clip has no model"):
            load_tower(tmp_path / "clip.pt", model="ViT-nope")

    def test_slip_without_its_image_model(self, open_clip, tmp_path):
        slip = Slip(open_clip, 128, 2)
        del slip.visual.patch_embed
        slip_file(slip, tmp_path / "slip.pt")
        with pytest.raises(ModelError, match="not whole"):
            load_tower(tmp_path / "slip.pt")

    def test_pickled_code_never_runs(self, tmp_path):
        mark = tmp_path / "ran"
        with (tmp_path / "evil.pt").open("wb") as file:
            torch.save({"state_dict": Touch(mark)}, file)
        with pytest.raises(ModelError, match="not opened for safety"):
            read_torch(tmp_path / "evil.pt")
        archive = tmp_path / "evil_script.pt"
        with zipfile.ZipFile(archive, "w") as made:
            made.writestr("a/version", "3\n")
            made.writestr("a/constants.pkl", b"\x80\x02).")
            made.writestr("a/data.pkl", pickle.dumps(Touch(mark), protocol=2))
        with pytest.raises(ModelError, match="evil_script"):
            load_tower(archive)
        assert not mark.exists()


class Touch:
    """Unpickled carelessly, it makes a file."""

    def __init__(self, path):
        self.path = str(path)

    def __reduce__(self):
        return (os.mkdir, (self.path,))
