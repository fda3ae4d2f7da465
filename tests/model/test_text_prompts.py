"""The trainable text prompt: equal to words at the start, learnt alone, for every kind of text tower."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from cg3d_core.errors import ModelError
from cg3d_core.model.text_prompts import PromptedText, word_vectors
from cg3d_core.model.towers import Tower, load_tower

from .test_tower_files import Slip, clip_model, slip_file

NAMES = ["chair", "tall wooden bookcase", "Stühle & Tische"]


def file_of(kind: str, open_clip, folder):
    """A small checkpoint of random weights in one of the formats that towers come in."""
    file = folder / f"{kind}.pt"
    if kind == "slip":
        torch.manual_seed(4)
        slip_file(Slip(open_clip, 128, 2), file)
        return file
    clip = clip_model(open_clip, quick_gelu=kind == "openai")
    if kind == "openai":
        open_clip.convert_weights_to_fp16(clip)
    state = clip.state_dict()
    torch.save(open_clip.model.convert_to_custom_text_state_dict(state) if kind == "custom text" else state, file)
    return file


@pytest.fixture(scope="module", params=["minilm", "openai", "openclip", "custom text", "slip", "siglip", "bert"])
def tower(request, open_clip, tmp_path_factory):
    if request.param == "minilm":
        return load_tower("minilm")
    if request.param in ("siglip", "bert"):
        return of_another_kind(request.param, open_clip)
    return load_tower(file_of(request.param, open_clip, tmp_path_factory.mktemp("towers")))


def of_another_kind(kind: str, open_clip) -> Tower:
    """Text towers of open_clip's that begin without a start token, or are Hugging Face's."""
    from cg3d_core.model.minilm import minilm_folder
    from cg3d_core.model.tower_files import ClipText

    torch.manual_seed(0)
    folder = str(minilm_folder())
    if kind == "siglip":
        text = open_clip.CLIPTextCfg(
            layers=2, width=64, heads=1, vocab_size=99, context_length=16, no_causal_mask=True, pool_type="last"
        )
        tokenizer = Letters()
    else:
        text = open_clip.CLIPTextCfg(hf_model_name=folder, hf_proj_type="linear", hf_pooler_type="cls_pooler")
        tokenizer = open_clip.tokenizer.HFTokenizer(folder, context_length=24)
    image = open_clip.CLIPVisionCfg(layers=1, width=64, patch_size=8, image_size=16)
    clip = open_clip.CustomTextCLIP(32, image, text).requires_grad_(False).eval()
    return Tower(kind, 32, lambda: ClipText(clip, tokenizer))


class Letters:
    """A tokeniser without a start token, padding with its end token, as SigLIP's."""

    context_length = 16

    def __call__(self, texts, context_length=None):
        n = context_length or self.context_length
        words = [[sum(map(ord, w)) % 97 + 2 for w in t.split()] for t in texts]
        return torch.tensor([[*(w + [1] * n)[: n - 1], 1] for w in words])


def test_a_phrase_as_vectors_is_the_phrase(tower):
    prompted = PromptedText(tower, 4, "a photo of a")
    with torch.no_grad():
        rows = F.normalize(prompted(NAMES), dim=-1).numpy()
    # One learnt vector a token; SigLIP's toy tokeniser has one a word, the real ones as well for these.
    expected = tower.encode_text([f"a photo of a {name}" for name in NAMES])
    np.testing.assert_allclose(rows, expected, atol=1e-4)
    assert np.abs(rows - tower.encode_text(NAMES)).max() > 1e-3


def test_only_the_vectors_are_learnt(tower):
    model = tower.text_model()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    rows = tower.encode_text(["a lamp"])
    torch.manual_seed(0)
    prompted = PromptedText(tower, 3, "")
    assert [name for name, _ in prompted.named_parameters()] == ["vectors"]
    start = prompted.vectors.detach().clone()
    wanted = F.normalize(torch.randn(len(NAMES), tower.dim), dim=-1)
    optimiser = torch.optim.Adam(prompted.parameters(), 0.05)
    losses = []
    for _ in range(4):
        optimiser.zero_grad()
        loss = -(F.normalize(prompted(NAMES), dim=-1) * wanted).sum(dim=1).mean()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0]
    assert (prompted.vectors - start).abs().min() > 0
    assert all(p.grad is None and not p.requires_grad for p in model.parameters())
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())
    tower._texts.clear()
    np.testing.assert_array_equal(tower.encode_text(["a lamp"]), rows)  # no hook was left behind


def test_phrases_longer_and_shorter_than_the_prompt(tower):
    words = word_vectors(tower.text_side, "a photo of a")
    longer = PromptedText(tower, 2, "a photo of a").vectors
    torch.testing.assert_close(longer.data, words[-2:])
    shorter = PromptedText(tower, 6, "a photo of a").vectors
    torch.testing.assert_close(shorter.data[2:], words)
    assert 0 < shorter[:2].abs().max() < 0.2


def test_long_names_are_cut_and_keep_their_end(tower):
    with torch.no_grad():
        rows = PromptedText(tower)(["word " * 400, "chair"])
    assert rows.isfinite().all()
    assert (rows[0] - rows[1]).abs().max() > 1e-4


def test_state_is_the_vectors_alone(tower):
    prompted, again = PromptedText(tower, 3), PromptedText(tower, 3, "this is a")
    assert list(prompted.state_dict()) == ["vectors"]
    again.load_state_dict(prompted.state_dict())
    with torch.no_grad():
        torch.testing.assert_close(again(NAMES), prompted(NAMES))


def test_what_cannot_be_prompted():
    with pytest.raises(ModelError, match="its model cannot be reached"):
        PromptedText(Tower("test", 3, lambda: lambda texts: torch.zeros(len(texts), 3)))
    with pytest.raises(ModelError, match="no text side"):
        Tower("test", 3).text_model()
    with pytest.raises(ModelError, match="at least one"):
        PromptedText(load_tower("minilm"), 0)
    with pytest.raises(ModelError, match="no room"):
        PromptedText(load_tower("minilm"), 500)


def test_too_many_tokens_for_a_clip(open_clip, tmp_path):
    clip = load_tower(file_of("openclip", open_clip, tmp_path))
    with pytest.raises(ModelError, match="9 learnt tokens leave no room for words: this text tower takes 16"):
        PromptedText(clip, 9)
