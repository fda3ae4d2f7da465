"""A classifier's answer for whole shapes: one look, or the mean over several views of each (paper, Sec. 4.3: ten votes)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from cg3d_core.model.classifier import PointClassifier

from .augment import ShapeAugment, finetuning_views
from .shapes import Shapes
from .state import seed_of

BATCH = 64  # clouds a forward pass


@torch.no_grad()
def vote(
    classifier: PointClassifier,
    shapes: Shapes,
    n_points: int,
    votes: int = 1,
    augment: ShapeAugment | None = None,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Tensor:
    """Logits (n, C) float32 on the CPU.

    With one vote the shapes are shown as they are; with more the mean over ``votes`` views made by ``augment``
    without its jitter. A shape's answer depends on its place among ``shapes`` and on the seed.
    ``progress(done, total)`` counts views and may raise to stop.
    """
    was_training = classifier.training
    classifier.eval()
    device = next(classifier.parameters()).device
    steady = replace(augment or ShapeAugment(), jitter=0.0)
    total = torch.zeros(len(shapes), len(classifier.classes))
    waiting: list[
        tuple[slice, Tensor]
    ] = []  # views that go through the classifier together: a few shapes fill a batch too

    def look() -> None:
        xyz = torch.cat([views for _, views in waiting]).to(device)
        context = torch.cat([shapes.context[rows] for rows, _ in waiting]).to(device)
        logits = classifier(xyz, context).float().cpu()
        for (rows, _), part in zip(waiting, logits.split([len(views) for _, views in waiting])):
            total[rows] += part
        waiting.clear()

    for k in range(votes):
        generator = torch.Generator().manual_seed(seed_of(seed, k))
        for start in range(0, len(shapes), BATCH):
            rows = slice(start, min(start + BATCH, len(shapes)))
            xyz = (
                shapes.points(n_points)[rows]
                if votes == 1
                else finetuning_views(shapes.pool[rows], n_points, generator, steady)
            )
            if waiting and sum(len(views) for _, views in waiting) + len(xyz) > BATCH:
                look()
            waiting.append((rows, xyz))
            if progress is not None:
                progress(k * len(shapes) + rows.stop, votes * len(shapes))
    if waiting:
        look()
    classifier.train(was_training)
    return total / votes


def scores(logits: Tensor, label: Tensor, classes: tuple[str, ...]) -> dict:
    """Loss, accuracy, mean over classes and every class's own accuracy; classes without a shape are left out."""
    right = (logits.argmax(1) == label).float()
    per_class = {classes[c]: float(right[label == c].mean()) for c in label.unique().tolist()}
    return {
        "loss": float(torch.nn.functional.cross_entropy(logits, label)),
        "accuracy": float(right.mean()),
        "class_mean": float(np.mean(list(per_class.values()))),
        "per_class": per_class,
    }
