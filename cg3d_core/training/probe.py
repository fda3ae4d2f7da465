"""Linear probe (paper, Table 5): logistic regression on frozen features, its strength chosen on validation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError

STRENGTHS = tuple(float(c) for c in 10.0 ** np.arange(-4, 4))
"""Values of C, the inverse of the regularisation's weight, from strong to weak."""

UNCHOSEN = 0.1
"""C where validation, with fewer shapes than classes, is too small to choose it by: few shapes want a strong hand."""


@dataclass(frozen=True, eq=False)
class Features:
    """n frozen features and the classes of what they are of."""

    rows: np.ndarray  # (n, d) float
    label: np.ndarray  # (n,) int

    def __len__(self) -> int:
        return len(self.label)

    def with_(self, other: Features) -> Features:
        """These, then the others."""
        if not len(other):
            return self
        return Features(np.concatenate([self.rows, other.rows]), np.concatenate([self.label, other.label]))


def linear_probe(
    train: Features, validation: Features, test: Features, strengths: tuple[float, ...] = STRENGTHS
) -> dict:
    """Fit on ``train`` with each strength, choose by accuracy on ``validation``, fit again on both, look at ``test`` once.

    Features are standardised by those that are fitted on. Of strengths as good as each other the strongest is taken.
    Returns ``c``, ``val_accuracy`` (None where validation has fewer shapes than there are classes), ``test_accuracy`` and
    ``class_mean`` (None without a test), ``predicted`` (n_test,) labels.
    Raises UsageError for fewer than two classes to learn.
    """
    if len(np.unique(train.label)) < 2:
        raise UsageError("there are fewer than two classes to learn")
    best, c = None, UNCHOSEN
    if len(validation) >= len(np.unique(train.label)):
        reached = [float((_fit(train, c).predict(validation.rows) == validation.label).mean()) for c in strengths]
        best, c = max(reached), strengths[int(np.argmax(reached))]
    predicted = _fit(train.with_(validation), c).predict(test.rows) if len(test) else np.zeros(0, np.int64)
    right = predicted == test.label
    return {
        "c": c,
        "val_accuracy": best,
        "test_accuracy": float(right.mean()) if len(test) else None,
        "class_mean": float(np.mean([right[test.label == k].mean() for k in np.unique(test.label)]))
        if len(test)
        else None,
        "predicted": predicted,
    }


def _fit(features: Features, c: float):
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    return make_pipeline(StandardScaler(), LogisticRegression(C=c, max_iter=2000)).fit(features.rows, features.label)
