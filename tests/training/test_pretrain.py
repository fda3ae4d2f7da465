"""The pre-training loop: it learns, towers stay, prompts move, a resumed run equals an uninterrupted one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.model.cg3d import CG3D
from cg3d_core.model.encoder import create_encoder
from cg3d_core.model.prompts import PromptedTower
from cg3d_core.model.towers import embedded_tower
from cg3d_core.training.captions import CaptionSet
from cg3d_core.training.data import Sampler, Samples
from cg3d_core.training.pretrain import Pretrainer
from cg3d_core.training.pretrain_file import resume_run, save_run
from cg3d_core.training.settings import PretrainSettings

SHAPES = ("rod", "disc", "ball", "wall")
SETTINGS = PretrainSettings(
    samples=32 * 60,
    batch=32,
    lr=3e-3,
    image_rows=4,
    prompt_every=5,
    prompt_batch=4,
    save_every=10,
    ema=0.9,
    precision="32",
)


def cloud(kind: int, rng) -> np.ndarray:
    """256 points of a rod, a disc, a ball or a piece of wall."""
    scale = np.array([[0.1, 0.1, 1], [1, 1, 0.05], [1, 1, 1], [1, 0.02, 1]])[kind]
    return (rng.uniform(-0.5, 0.5, (256, 3)) * scale).astype(np.float16)


def samples() -> Samples:
    rng = np.random.default_rng(0)
    label = np.arange(60) % 3
    objects = np.stack([np.stack([cloud(k, rng), cloud(k, rng)]) for k in label])
    kinds = np.arange(80) % 4
    return Samples(
        objects, np.full((60, 2, 5), np.nan, np.float32), label, np.zeros((60, 64, 64, 3), np.uint8),
        np.stack([cloud(k, rng) for k in kinds]), np.full((80, 5), np.nan, np.float32), kinds,
        np.where(kinds == 3, 0, rng.choice([0.1, 0.9], 80)).astype(np.float32),
    )  # fmt: skip


def captions(dim: int) -> CaptionSet:
    rng = np.random.default_rng(1)
    features = rng.normal(size=(len(SHAPES) * 3, dim)).astype(np.float32)
    features /= np.linalg.norm(features, axis=1, keepdims=True)
    owner = np.repeat(np.arange(len(SHAPES)), 3)
    return CaptionSet(SHAPES, ("x",) * len(owner), owner, features, np.zeros(dim, np.float32), features[:1] * -1)


@pytest.fixture(scope="module")
def tower():
    torch.manual_seed(0)
    return embedded_tower()


def trainer(tower, settings=SETTINGS) -> Pretrainer:
    torch.manual_seed(0)
    encoder = create_encoder(
        "point_transformer_mini", depth=1, token_width=48, heads=2, groups=16, group_size=16, pointnet=(16, 32, 32)
    )
    model = CG3D(encoder, {"minilm": tower.dim})
    data = samples()
    return Pretrainer(
        model,
        "minilm",
        PromptedTower(tower),
        captions(tower.dim),
        Sampler(data, 3, settings.batch, 0.5, seed=0),
        settings,
    )


def test_it_learns_and_only_prompts_and_points_move(tower, tmp_path):
    run = trainer(tower)
    before = {n: p.clone() for n, p in tower.image_model().state_dict().items()}
    prompts = run.prompted.prompts.tokens.detach().clone()
    losses = []
    run.run(tmp_path, lambda step, steps, values: losses.append(values["text_loss"]))
    assert losses[-1] < 0.75 * losses[0]
    assert all(torch.equal(p, before[n]) for n, p in tower.image_model().state_dict().items())
    assert not torch.equal(prompts, run.prompted.prompts.tokens)
    run.average.eval()
    rng = np.random.default_rng(5)
    clouds = torch.from_numpy(np.stack([cloud(k, rng) for k in range(4) for _ in range(8)]).astype(np.float32))
    clouds = clouds / clouds.norm(dim=-1).amax(1)[:, None, None]
    with torch.no_grad():
        named = (
            run.average.project(run.average.encode(clouds), "minilm")
            @ torch.from_numpy(run.captions.class_features()).T
        )
    assert (named.argmax(1) == torch.arange(4).repeat_interleave(8)).float().mean() > 0.6  # chance is 0.25


def test_a_resumed_run_equals_an_uninterrupted_one(tower, tmp_path):
    whole = trainer(tower)
    whole.run(tmp_path / "whole")

    class Stop(Exception):
        pass

    def stop(step, steps, values):
        if step == 20:
            raise Stop

    first = trainer(tower)
    with pytest.raises(Stop):
        first.run(tmp_path / "cut", stop)
    second = trainer(tower)
    resume_run(second, tmp_path / "cut" / "last.pt")
    assert second.step == 20
    second.run(tmp_path / "cut")
    for a, b in zip(whole.model.parameters(), second.model.parameters(), strict=True):
        assert torch.equal(a, b)
    assert torch.equal(whole.prompted.prompts.tokens, second.prompted.prompts.tokens)


def test_a_stop_saves_and_the_run_goes_on_from_there(tower, tmp_path):
    first = trainer(tower)
    with pytest.raises(Cancelled):
        first.run(tmp_path, stop=lambda: first.step == 7)
    second = trainer(tower, replace(SETTINGS, samples=32 * 9, save_every=1000))
    resume_run(second, tmp_path / "last.pt")
    assert second.step == 7
    second.run(tmp_path)
    assert second.step == 9


def test_what_cannot_be_taken_up_is_said_in_one_line(tower, tmp_path):
    first = trainer(tower)
    save_run(first, tmp_path / "last.pt")
    with pytest.raises(UsageError, match=r"pretrain.lr 0.003, not 0.004"):
        resume_run(trainer(tower, replace(SETTINGS, lr=4e-3)), tmp_path / "last.pt")
    for damaged in (b"PK", b"", (tmp_path / "last.pt").read_bytes()[:5000]):
        (tmp_path / "last.pt").write_bytes(damaged)
        with pytest.raises(UsageError, match="damaged") as error:
            resume_run(first, tmp_path / "last.pt")
        assert "\n" not in str(error.value)
