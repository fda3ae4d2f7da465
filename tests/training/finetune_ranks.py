"""Run by test_finetune_ranks.py, alone and under torchrun: fine-tunes a toy encoder, weights and history into a file."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch

from cg3d_core.model.classifier import MlpHead, PointClassifier
from cg3d_core.model.encoder import PointEncoder
from cg3d_core.training.augment import ShapeAugment
from cg3d_core.training.devices import make_fabric
from cg3d_core.training.finetune import Finetuner
from cg3d_core.training.finetune_settings import FinetuneSettings
from cg3d_core.training.shapes import Shapes


class Toy(PointEncoder):
    """No batch norm, no dropout, and the order of points does not matter: nothing is random."""

    name, width, n_points, uses_context = "toy", 16, 32, False

    def __init__(self):
        super().__init__()
        self.layers = torch.nn.Sequential(torch.nn.Linear(3, 32), torch.nn.GELU(), torch.nn.Linear(32, 16))

    def forward(self, xyz, context=None):
        return self.layers(xyz).amax(dim=1)


def shapes(n: int, seed: int) -> Shapes:
    label = torch.arange(n) % 2
    xyz = torch.from_numpy(np.random.default_rng(seed).normal(size=(n, 32, 3)).astype(np.float32))
    return Shapes(xyz * (1 + label[:, None, None]) / 5, torch.full((n, 5), torch.nan), label)


def main(folder: Path) -> None:
    """Three epochs in batches of 8; with 7 shapes for validation, which two processes share unevenly."""
    torch.manual_seed(0)
    encoder = Toy()
    settings = FinetuneSettings(
        epochs=3, warmup=0, batch=8, lr=1e-2, n_points=32, augment=ShapeAugment(scale=(1, 1), shift=0), device="cpu"
    )
    fabric = make_fabric("cpu")
    model = PointClassifier(encoder, MlpHead(16, 2, ()), ("small", "large"))
    run = Finetuner(model, shapes(24, 0), shapes(7, 1), settings, fabric=fabric)
    run.run(folder)
    if fabric.is_global_zero:
        torch.save({"weights": model.state_dict(), "history": run.history}, folder / "end.pt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
