"""Fit a checkpoint's calibration on held-out segments: used once, after training.

Platt scaling of the query's share, with objectness beside it: among segments that look like a
chair, a whole object is more often right than a fragment or a merge of two.
"""

from __future__ import annotations

import numpy as np

from ..errors import UsageError
from .score import Calibration, sigmoid


def fit(
    share_logit: np.ndarray,
    objectness_logit: np.ndarray,
    is_right: np.ndarray,
    outer: np.ndarray | None = None,
    inner: np.ndarray | None = None,
    weight: np.ndarray | None = None,
) -> Calibration:
    """Calibration from arrays (n,) over (segment, query) pairs.

    ``share_logit``: logit of ``score.text_shares``; ``is_right``: whether the segment is what was asked
    for; ``outer``, ``inner``: from ``overlap.around``; ``weight``: how much each pair counts (e.g. to
    undo sub-sampling of wrong pairs). The threshold is that of the best F1. Raises UsageError
    without both right and wrong pairs.
    """
    from sklearn.linear_model import LogisticRegression

    right = np.asarray(is_right, bool)
    nothing = np.zeros(len(right))
    about = [nothing if values is None else values for values in (outer, inner)]
    x = np.column_stack([share_logit, objectness_logit, *about]).astype(np.float64)
    if not np.isfinite(x).all():
        raise UsageError("calibration needs finite logits")
    if right.all() or not right.any():
        raise UsageError("calibration needs both right and wrong pairs", how="Give it queries that the scenes hold")
    model = LogisticRegression(C=1e3, max_iter=1000).fit(x, right, sample_weight=weight)
    weights = model.coef_[0]
    if weights[0] <= 0:  # a share that says the opposite is a broken model; a score must never fall as the share rises
        raise UsageError("a greater share went with wrong answers: this model cannot be calibrated")
    a, b, out, into = (float(v) for v in weights)
    c = float(model.intercept_[0])
    return Calibration(a, b, c, out, into, best_f1_threshold(sigmoid(x @ weights + c), right, weight))


def absence_threshold(best_of_absent: np.ndarray, false_alarms: float = 0.1) -> float:
    """The score that the best segment for a thing that is not there exceeds in a share ``false_alarms`` of the questions.

    ``best_of_absent`` (n,): over questions for absent things, the best score of any segment.
    """
    return float(np.quantile(np.asarray(best_of_absent, np.float64), 1 - false_alarms))


def best_f1_threshold(scores: np.ndarray, is_right: np.ndarray, weight: np.ndarray | None = None) -> float:
    """The score from which on calling a match gives the best F1; midway to the next lower score."""
    from sklearn.metrics import precision_recall_curve

    precision, recall, thresholds = precision_recall_curve(is_right, scores, sample_weight=weight)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    best = int(f1[:-1].argmax())
    below = thresholds[best - 1] if best else thresholds[best]
    return float((thresholds[best] + below) / 2)


def expected_calibration_error(scores: np.ndarray, is_right: np.ndarray, bins: int = 10) -> float:
    """Mean distance between score and share of right answers, over equal-width bins, weighted by their size."""
    scores, right = np.asarray(scores, np.float64), np.asarray(is_right, np.float64)
    which = np.minimum((scores * bins).astype(int), bins - 1)
    size = np.bincount(which, minlength=bins)
    gap = np.abs(np.bincount(which, scores, bins) - np.bincount(which, right, bins))
    return float(gap.sum() / max(size.sum(), 1))
