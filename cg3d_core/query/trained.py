"""Naming single shapes among the classes that a checkpoint was fine-tuned on (``cg3d-train finetune``)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..cloud import PointCloud
from ..encode import shape_context, unknown_context
from ..errors import ModelError
from .ask import read_shape
from .score import softmax

if TYPE_CHECKING:
    from ..model.checkpoint import Checkpoint


class TrainedClasses:
    """A checkpoint's own classifier, with clouds prepared and votes taken as in its test."""

    def __init__(self, checkpoint: Checkpoint):
        """Raises ModelError: it has no classifier, or a damaged one."""
        from ..model.classifier import load_classifier
        from ..training.augment import ShapeAugment
        from ..training.shapes import PoolSpec

        self.classifier = load_classifier(checkpoint)
        config = checkpoint.config["classifier"]
        try:
            self._pool, self._augment = PoolSpec(**config["pool"]), ShapeAugment(**config["augment"])
            self._n_points, self._votes = int(config["n_points"]), int(config["votes"])
            self._sized = bool(config["sized"])
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"config.json does not say how shapes are prepared: {error}", where=checkpoint.folder
            ) from error
        self.name = str(checkpoint.config.get("name") or checkpoint.folder.name)

    @classmethod
    def load(cls, model: str | os.PathLike) -> TrainedClasses:
        """By a packaged checkpoint's name, or a folder. Raises ModelError."""
        from ..model.checkpoint import load_checkpoint

        return cls(load_checkpoint(model))

    def classify_file(self, shape: PointCloud | str | os.PathLike, up: str | None = None) -> list[tuple[str, float]]:
        """The classes with their probabilities, best first. Raises ReadError or UsageError."""
        import torch

        from ..geometry.frame import find_frame
        from ..training.shapes import Shapes
        from ..training.vote import vote

        cloud = read_shape(shape)
        xyz = find_frame(cloud, up=up).to_canonical(cloud.xyz)
        # A size is told only if it was told in training, and only where the file's unit is certain.
        known = self._sized and cloud.unit is not None
        context = shape_context(xyz)[None] if known else unknown_context()
        one = Shapes(
            torch.from_numpy(self._pool.of([xyz])), torch.from_numpy(context), torch.zeros(1, dtype=torch.int64)
        )
        probability = softmax(vote(self.classifier, one, self._n_points, self._votes, self._augment)[0].numpy())
        ranked = sorted(zip(self.classifier.classes, probability), key=lambda pair: -pair[1])
        return [(name, float(p)) for name, p in ranked]


def has_classes(model: str | os.PathLike) -> bool:
    """Whether that checkpoint was fine-tuned on classes of its own. Raises ModelError where there is no checkpoint."""
    from ..model.checkpoint import CONFIG, find_checkpoint, read_config

    return bool(read_config(Path(find_checkpoint(model)) / CONFIG).get("classifier"))
