"""Measures of naming and of retrieval: similarities and labels in, figures out.

Retrieval follows Shilane et al., The Princeton Shape Benchmark (SMI 2004). For a query with m right
results among n, ranked by similarity:

* nearest neighbour: the first result is right.
* first tier, second tier: share of the m right ones among the first m, the first 2 m.
* NDCG: gains divided by log2 of the rank (the first two ranks count whole), over those of a perfect ranking.
* mAP: mean over the right results of the precision at their ranks.
* precision at k: share of right ones among the first k; no more than m / k can be reached.

All are means over the queries. Scikit-learn's ndcg_score discounts by log2(rank + 1) instead.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

PRECISION_AT = (1, 5, 10)

_ROWS = 512  # queries ranked at a time: memory is this times the number of shapes


def naming_scores(similarity: np.ndarray, truth: np.ndarray) -> dict:
    """Top-1, top-5 and class mean of naming n things among c names.

    ``similarity`` (n, c): the nearest name is the answer; ``truth`` (n,): the right name's column.
    The class mean is over the classes that occur.
    """
    order = np.argsort(-similarity, axis=1, kind="stable")[:, :5]
    right = order[:, 0] == truth
    classes = np.unique(truth)
    return {
        "top1": float(right.mean()),
        "top5": float((order == truth[:, None]).any(axis=1).mean()),
        "class_mean": float(np.mean([right[truth == c].mean() for c in classes])),
    }


def confusion_matrix(truth: np.ndarray, named: np.ndarray, n: int) -> np.ndarray:
    """(n, n) int64: how many of class row were given the name of class column."""
    return np.bincount(truth * n + named, minlength=n * n).reshape(n, n)


def shape_retrieval(features: np.ndarray, labels: np.ndarray) -> dict:
    """Every shape asks for the others of its class.

    ``features`` (n, d) unit rows, ``labels`` (n,). A query is not among its own results; classes with a
    single member ask nothing, but stand among the results. Figures as the module says, and "queries".
    """
    labels = np.asarray(labels)
    _, group, members = np.unique(labels, return_inverse=True, return_counts=True)
    asking = np.flatnonzero(members[group] > 1)
    return _retrieval(features[asking], labels[asking], features, labels, own=asking)


def text_retrieval(texts: np.ndarray, text_labels: np.ndarray, features: np.ndarray, labels: np.ndarray) -> dict:
    """Every text (q, d) asks for the shapes of its class; texts without a shape are left out."""
    held = np.isin(text_labels, labels)
    return _retrieval(texts[held], np.asarray(text_labels)[held], features, np.asarray(labels))


def ranking_scores(right: np.ndarray, at: Sequence[int] = PRECISION_AT) -> dict[str, np.ndarray]:
    """The measures of q ranked lists, each an array (q,).

    ``right`` (q, n) bool: whether the result at each rank is of the query's class; each row holds at least one.
    """
    n = right.shape[1]
    count = right.sum(axis=1)
    found = np.cumsum(right, axis=1)
    rank = np.arange(1, n + 1)
    discount = 1 / np.log2(np.maximum(rank, 2))
    best = np.cumsum(discount)
    rows = np.arange(len(right))
    scores = {
        "nearest_neighbour": right[:, 0].astype(float),
        "first_tier": found[rows, count - 1] / count,
        "second_tier": found[rows, np.minimum(2 * count, n) - 1] / count,
        "ndcg": right @ discount / best[count - 1],
        "map": (right * found / rank).sum(axis=1) / count,
    }
    return scores | {f"precision_at_{k}": found[:, min(k, n) - 1] / k for k in at}


def _retrieval(
    queries: np.ndarray,
    query_labels: np.ndarray,
    features: np.ndarray,
    labels: np.ndarray,
    own: np.ndarray | None = None,
) -> dict:
    """Means of ``ranking_scores``; ``own`` (q,): which result is the query itself."""
    parts: dict[str, list] = {}
    for start in range(0, len(queries), _ROWS):
        rows = slice(start, start + _ROWS)
        similarity = queries[rows] @ features.T
        last = similarity.shape[1]
        if own is not None:
            similarity[np.arange(len(similarity)), own[rows]] = -np.inf  # ranked last, then cut off
            last -= 1
        order = np.argsort(-similarity, axis=1, kind="stable")[:, :last]
        for key, values in ranking_scores(labels[order] == query_labels[rows, None]).items():
            parts.setdefault(key, []).append(values)
    means = {key: float(np.concatenate(values).mean()) for key, values in parts.items()}
    return {"queries": len(queries), **means}
