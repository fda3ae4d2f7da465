"""Naming single shapes among the classes that a checkpoint was fine-tuned on (``cg3d-train finetune``)."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from ..cloud import PointCloud
from ..encode import draw_pool, shape_context, unknown_context
from ..errors import ModelError
from .ask import read_shape
from .score import softmax

if TYPE_CHECKING:
    from ..model.checkpoint import Checkpoint

Drawn: TypeAlias = tuple[tuple[np.ndarray, bool], np.ndarray]
"""Of one shape: what ``encode.draw_pool`` drew, and its context (1, 5)."""


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
        from ..geometry.frame import find_frame

        cloud = read_shape(shape)
        xyz = find_frame(cloud, up=up).to_canonical(cloud.xyz)
        return self.classify_prepared([self.prepare(xyz, cloud.unit is not None)])[0]

    @property
    def prepare(self) -> Callable[[np.ndarray, bool], Drawn]:
        """Makes ready what ``classify_prepared`` takes of a shape (p, 3), metres, z up, and whether the metres are certain; picklable."""
        pool = self._pool
        return partial(_draw, pool=(pool.points, pool.farthest, pool.dense), sized=self._sized)

    def classify_prepared(self, prepared: Sequence[Drawn]) -> list[list[tuple[str, float]]]:
        """For each shape the classes with their probabilities, best first; no shape's answer depends on the others."""
        import torch

        from ..training.shapes import Shapes
        from ..training.vote import vote

        out = []
        for pool, (_, context) in zip(self._pool.thinned(drawn for drawn, _ in prepared), prepared):
            label = torch.zeros(1, dtype=torch.int64)
            one = Shapes(torch.from_numpy(pool[None]), torch.from_numpy(context), label)
            probability = softmax(vote(self.classifier, one, self._n_points, self._votes, self._augment)[0].numpy())
            ranked = sorted(zip(self.classifier.classes, probability), key=lambda pair: -pair[1])
            out.append([(name, float(p)) for name, p in ranked])
        return out


def _draw(xyz: np.ndarray, known: bool, pool: tuple[int, bool, int], sized: bool) -> Drawn:
    """A size is told only if it was told in training, and only where the file's unit is certain."""
    return draw_pool(xyz, *pool), shape_context(xyz)[None] if sized and known else unknown_context()


def has_classes(model: str | os.PathLike) -> bool:
    """Whether that checkpoint was fine-tuned on classes of its own. Raises ModelError where there is no checkpoint."""
    from ..model.checkpoint import CONFIG, find_checkpoint, read_config

    return bool(read_config(Path(find_checkpoint(model)) / CONFIG).get("classifier"))
