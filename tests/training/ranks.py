"""Run by test_ranks.py, alone and under torchrun: a few steps on a toy encoder, weights into a file."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch

from cg3d_core.model.cg3d import CG3D
from cg3d_core.model.encoder import PointEncoder
from cg3d_core.model.prompts import PromptedTower
from cg3d_core.model.towers import embedded_tower
from cg3d_core.training.captions import CaptionSet
from cg3d_core.training.dataset_sampler import DatasetSampler
from cg3d_core.training.devices import make_fabric
from cg3d_core.training.pretrain import Pretrainer
from cg3d_core.training.pretrain_file import resume_run
from cg3d_core.training.settings import PretrainSettings

BATCH = 8


class Toy(PointEncoder):
    """No batch norm, no dropout: its gradient depends on the batch through the losses alone."""

    name, width, n_points, uses_context = "toy", 16, 64, False

    def __init__(self):
        super().__init__()
        self.layers = torch.nn.Sequential(torch.nn.Linear(3, 32), torch.nn.GELU(), torch.nn.Linear(32, 16))

    def forward(self, xyz, context=None):
        return self.layers(xyz).amax(dim=1)


class Blobs:
    """Sixteen blobs of four shapes."""

    metric = False
    labels = np.arange(16) % 4

    def __len__(self):
        return 16

    def file(self, i):
        return str(i)

    def points(self, i):
        scale = np.array([[1, 1, 1], [1, 1, 0.1], [0.1, 0.1, 1], [1, 0.1, 1]])[i % 4]
        return (np.random.default_rng(i).normal(size=(64, 3)) * scale).astype(np.float32)

    def images(self, i):
        return []


def captions(dim: int) -> CaptionSet:
    rows = np.random.default_rng(1).normal(size=(12, dim)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return CaptionSet(
        tuple("abcd"), ("x",) * 12, np.repeat(np.arange(4), 3), rows, np.zeros(dim, np.float32), -rows[:2]
    )


def main(objective: str, steps: int, folder: Path) -> None:
    """``steps`` steps of a batch of 8 in all."""
    fabric = make_fabric("cpu")
    batch = BATCH // fabric.world_size
    settings = PretrainSettings(
        samples=BATCH * steps, batch=batch, precision="32", objective=objective, lr=1e-2, warmup=0, ema=0.5,
        image_weight=0.5 if objective == "contrastive" else 0.0, image_rows=0, prompt_every=1, prompt_batch=0,
        prompt_lr=0.1, augmentation="none", save_every=2, hard_negatives=0.5,
    )  # fmt: skip
    torch.manual_seed(0)
    tower = embedded_tower()
    model = CG3D(Toy(), {"minilm": tower.dim}, objectness=False)
    if settings.image_weight:
        tower.image_model()
    sampler = DatasetSampler(
        Blobs(), batch, augmentation="none", n_points=64, rank=fabric.global_rank, ranks=fabric.world_size
    )
    prompted = PromptedTower(tower, n_tokens=2)
    run = Pretrainer(model, "minilm", prompted, captions(tower.dim), sampler, settings, fabric=fabric)
    run._views = lambda batch, rows: _pictures(batch.xyz[rows], tower.image_size)  # views are drawn per process
    if (folder / "last.pt").exists():
        resume_run(run, folder / "last.pt")
    run.run(folder)
    if fabric.is_global_zero:
        state = {**model.state_dict(), "prompts": prompted.prompts.tokens.detach(), "loss": run.losses["text_loss"]}
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(state, folder / "weights.pt")


def _pictures(xyz: torch.Tensor, size: int) -> torch.Tensor:
    """Any picture that depends on the shape alone."""
    flat = torch.nn.functional.interpolate(xyz.transpose(1, 2), size * size)
    return flat.reshape(len(xyz), 3, size, size).sigmoid()


if __name__ == "__main__":
    for objective in ("contrastive", "vocabulary"):
        main(objective, 4, Path(sys.argv[1]) / objective)
