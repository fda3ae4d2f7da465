"""Zero-shot classification of single shapes (paper, Sec. 4.2): the label nearest in the joint space."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..cloud import PointCloud
from ..errors import UsageError
from .ask import clean, shape_feature
from .score import softmax

if TYPE_CHECKING:
    from .model import QueryModel


def classify_file(
    shape: PointCloud | str | os.PathLike, labels: Sequence[str], model: QueryModel, up: str | None = None
) -> list[tuple[str, float]]:
    """Labels with their probabilities among each other, best first. Raises ReadError or UsageError."""
    return classify_feature(shape_feature(shape, model, up=up), labels, model)


def classify_feature(feature: np.ndarray, labels: Sequence[str], model: QueryModel) -> list[tuple[str, float]]:
    """The same for a unit feature (d,) in the joint space."""
    names = [clean(label, "a label") for label in labels]
    if not names:
        raise UsageError("there is nothing to choose from", how="Give at least one label")
    probability = softmax(model.judge.scale * (model.encode_names(names) @ feature))
    return [(names[i], float(probability[i])) for i in np.argsort(-probability, kind="stable")]
