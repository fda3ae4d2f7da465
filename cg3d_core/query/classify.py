"""Zero-shot classification of single shapes (paper, Sec. 4.2): the label nearest in the joint space."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..cloud import PointCloud
from ..errors import UsageError
from .ask import clean, shape_feature
from .score import logit, softmax

if TYPE_CHECKING:
    from .model import QueryModel
    from .prototypes import Words


WHOLE = 2.0
"""Objectness logit of a shape that was given by itself: it was cut out by somebody."""


def classify_file(
    shape: PointCloud | str | os.PathLike,
    labels: Sequence[str],
    model: QueryModel,
    up: str | None = None,
    words: Words | None = None,
) -> list[tuple[str, float]]:
    """Labels with their probabilities among each other, best first. Raises ReadError or UsageError.

    ``words``: taught words (``prototypes``) that are labels too; without labels they stand against the names
    that the model knows. Raises ModelError for another model's.
    """
    return classify_feature(shape_feature(shape, model, up=up), labels, model, words)


def classify_feature(
    feature: np.ndarray, labels: Sequence[str], model: QueryModel, words: Words | None = None
) -> list[tuple[str, float]]:
    """The same for a unit feature (d,) in the joint space.

    A taught word stands against all other labels together at the odds of its own calibrated score: its
    likeness to its examples cannot be compared with cosines between shapes and texts.
    """
    judge, taught = model.judge, words.check(model).words if words is not None else ()
    names = [n for n in (clean(label, "a label") for label in labels) if words is None or words.find(n) is None]
    if not names and not labels and taught:
        names = [n for n in judge.vocabulary.names[: judge.vocabulary.known] if words.find(n) is None]
    if not names and not taught:
        raise UsageError("there is nothing to choose from", how="Give at least one label")
    weights = softmax(judge.scale * (model.encode_names(names) @ feature)).tolist() if names else []
    for word in taught:
        share = judge.shares(words.query(word.text, model), feature[None]).query
        score = float(judge.calibration.of_logits(logit(share), WHOLE)[0])
        names.append(word.text)
        weights.append(score / max(1 - score, 1e-9))
    probability = np.array(weights) / sum(weights)
    return [(names[i], float(probability[i])) for i in np.argsort(-probability, kind="stable")]
