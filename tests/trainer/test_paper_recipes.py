"""The paper's recipes at their real sizes: start, ten steps, resume, on a tiny ShapeNet55 and a random SLIP ViT-B/16."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
import torch
from layouts import shapenet55
from PIL import Image

from cg3d_core.errors import UsageError
from cg3d_core.model.checkpoint import load_checkpoint
from trainer.logs import Reporter
from trainer.pretrain import pretrain_recipe
from trainer.recipe import load_recipe


def slip_vit_b16(file) -> None:
    """A checkpoint of SLIP ViT-B/16 with random weights, as its authors save it."""
    generator = torch.Generator().manual_seed(0)
    state = {}

    def add(name: str, *shape: int, spread: float = 0.02) -> None:
        state[f"module.{name}"] = spread * torch.randn(*shape, generator=generator)

    def norm(name: str, width: int) -> None:
        state[f"module.{name}.weight"], state[f"module.{name}.bias"] = torch.ones(width), torch.zeros(width)

    def linear(name: str, n_in: int, n_out: int) -> None:
        add(f"{name}.weight", n_out, n_in)
        add(f"{name}.bias", n_out)

    add("visual.cls_token", 1, 1, 768)
    add("visual.pos_embed", 1, 197, 768)
    add("visual.patch_embed.proj.weight", 768, 3, 16, 16)
    add("visual.patch_embed.proj.bias", 768)
    for k in range(12):
        block = f"visual.blocks.{k}"
        norm(f"{block}.norm1", 768)
        linear(f"{block}.attn.qkv", 768, 3 * 768)
        linear(f"{block}.attn.proj", 768, 768)
        norm(f"{block}.norm2", 768)
        linear(f"{block}.mlp.fc1", 768, 3072)
        linear(f"{block}.mlp.fc2", 3072, 768)
        block = f"transformer.resblocks.{k}"
        add(f"{block}.attn.in_proj_weight", 3 * 512, 512)
        add(f"{block}.attn.in_proj_bias", 3 * 512)
        linear(f"{block}.attn.out_proj", 512, 512)
        norm(f"{block}.ln_1", 512)
        linear(f"{block}.mlp.c_fc", 512, 2048)
        linear(f"{block}.mlp.c_proj", 2048, 512)
        norm(f"{block}.ln_2", 512)
    norm("visual.norm", 768)
    norm("ln_final", 512)
    add("token_embedding.weight", 49408, 512)
    add("positional_embedding", 77, 512, spread=0.01)
    add("image_projection", 768, 512)
    add("text_projection", 512, 512)
    state["module.logit_scale"] = torch.tensor(np.log(1 / 0.07))
    linear("image_mlp.layer1", 768, 4096)
    torch.save({"epoch": 25, "state_dict": state, "optimizer": {}, "scaler": {}, "best_acc1": 0.0}, file)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with a tiny ShapeNet55 and a SLIP checkpoint."""
    folder = tmp_path_factory.mktemp("paper")
    slip_vit_b16(folder / "slip_base_100ep.pt")
    shapenet55(folder / "ShapeNet55", "flat")
    colour = np.random.default_rng(0)
    for name in ("03001627-1a2b", "04256520-9f"):
        for angle in ("000", "012"):
            picture = Image.fromarray(colour.integers(0, 255, (60, 80, 3), dtype=np.uint8))
            picture.save(folder / "ShapeNet55" / "rendered_images" / f"{name}_{angle}.png")
    return folder


def overrides(place, name: str, *more: str) -> list[str]:
    return [
        f"output={place}/{name}", f"dataset.path={place}/ShapeNet55", f"tower.path={place}/slip_base_100ep.pt",
        "pretrain.batch=2", *more,
    ]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("recipe", "million"), [("paper-point-transformer", 21.9), ("paper-pointmlp", 12.6)])
def test_paper_recipe_starts_trains_ten_steps_and_resumes(place, recipe, million):
    command = [sys.executable, "-m", "trainer.cli", "pretrain", "--events", "--recipe", recipe]
    steps = []
    for total in (6, 10):  # the second call takes up last.pt of the first
        given = overrides(place, recipe, "pretrain.epochs=0", f"pretrain.samples={2 * total}", "pretrain.save_every=2")
        done = subprocess.run([*command, *given], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
        events = [json.loads(line) for line in done.stdout.splitlines()]
        steps.append([e["step"] for e in events if e["event"] == "pretrain"])
    assert (steps[0][-1], steps[1]) == (6, [10])
    assert {"text_loss", "image_loss", "prompt_loss"} <= next(e for e in events if e["event"] == "pretrain").keys()
    checkpoint = load_checkpoint(place / recipe / "checkpoint")
    size = sum(p.numel() for p in checkpoint.model.encoder.parameters()) / 1e6
    assert size == pytest.approx(million, abs=0.05)
    assert checkpoint.model.spaces == {"slip/ViT-B-16": 512}
    assert checkpoint.prompted is not None
    assert checkpoint.config["prompts"]["settings"]["width"] == 768


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("dataset.path=elsewhere", "there is no such folder"),
        ("pretrain.batch=5000", "fewer than one batch"),
        ("pretrain.objective=softmax", "Known: vocabulary, contrastive"),
        ("tower.path=slip.pt", "no such file"),
    ],
)
def test_mistakes_are_named_before_training(place, change, said):
    with pytest.raises(UsageError if "tower" not in change else Exception, match=said) as caught:
        pretrain_recipe(load_recipe("paper-point-transformer", [*overrides(place, "wrong"), change]), Reporter(True))
    assert "\n" not in str(caught.value)
