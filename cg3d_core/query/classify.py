"""Zero-shot classification of single shapes (paper, Sec. 4.2): the label nearest in the joint space."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..cloud import PointCloud
from ..errors import UsageError
from .ask import clean, shape_feature
from .score import logit, softmax, unit

if TYPE_CHECKING:
    from .model import QueryModel
    from .prototypes import Words


WHOLE = 2.0
"""Objectness logit of a shape that was given by itself: it was cut out by somebody."""


class Choice:
    """Names to choose among, made ready for any number of shapes.

    A taught word stands against all other labels together at the odds of its own calibrated score: its
    likeness to its examples cannot be compared with cosines between shapes and texts.
    """

    def __init__(
        self,
        labels: Sequence[str],
        model: QueryModel,
        words: Words | None = None,
        rows: dict[str, np.ndarray] | None = None,
    ):
        """``words``: taught words (``prototypes``) that are labels too; without labels they stand against the names that
        the model knows. ``rows``: features of labels by name, (d,) each, where some are kept; new ones are added.

        Raises UsageError: nothing to choose from; ModelError: another model's words.
        """
        self._judge, taught = model.judge, words.check(model).words if words is not None else ()
        names = [n for n in (clean(label, "a label") for label in labels) if words is None or words.find(n) is None]
        if not names and not labels and taught:
            vocabulary = self._judge.vocabulary
            names = [n for n in vocabulary.names[: vocabulary.known] if words.find(n) is None]
        if not names and not taught:
            raise UsageError("there is nothing to choose from", how="Give at least one label")
        kept = {} if rows is None else rows
        new = [name for name in dict.fromkeys(names) if name not in kept]
        if new:
            kept.update(zip(new, model.encode_names(new)))
        self._rows = np.stack([kept[name] for name in names]) if names else None
        self._taught = [words.query(word.text, model) for word in taught]
        self.names = (*names, *(word.text for word in taught))

    def probabilities(self, features: np.ndarray) -> np.ndarray:
        """Of every name (n, m), rows adding to 1, for unit features (n, d) in the joint space."""
        judge, parts = self._judge, []
        if self._rows is not None:
            parts.append(softmax(judge.scale * (features @ self._rows.T)))
        for word in self._taught:
            share = judge.shares(word, features).query
            score = judge.calibration.of_logits(logit(share), WHOLE)
            parts.append((score / np.maximum(1 - score, 1e-9))[:, None])
        weights = np.hstack(parts)
        return weights / weights.sum(axis=1, keepdims=True)

    def ranked(self, feature: np.ndarray, top: int | None = None) -> list[tuple[str, float]]:
        """Names with their probabilities for one feature (d,), best first; all, or the first ``top``."""
        return self.rank(feature[None], top)[0]

    def rank(self, features: np.ndarray, top: int | None = None) -> list[list[tuple[str, float]]]:
        """``ranked`` for each of several features (n, d)."""
        probability = self.probabilities(features)
        order = np.argsort(-probability, axis=1, kind="stable")[:, :top]
        return [[(self.names[i], float(p[i])) for i in best] for best, p in zip(order, probability)]


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
    """The same for a unit feature (d,) in the joint space (for many: ``Choice``)."""
    return Choice(labels, model, words).ranked(feature)


def nearest_others(
    feature: np.ndarray, labels: Sequence[str], model: QueryModel, n: int = 3
) -> list[tuple[str, float]]:
    """Known names that are not among the labels and are nearest to a unit feature (d,): with their cosines, best first."""
    vocabulary, taken = model.judge.vocabulary, {" ".join(label.casefold().split()) for label in labels}
    cosine = vocabulary.features[: vocabulary.known] @ unit(feature)
    order = (int(i) for i in np.argsort(-cosine, kind="stable"))
    free = [i for i in order if vocabulary.names[i].casefold() not in taken]
    return [(vocabulary.names[i], float(cosine[i])) for i in free[:n]]
