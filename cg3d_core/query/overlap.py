"""Candidates overlap (one thing at several sizes); answers and displays do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..segment.base import Segmentation

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

OVERLAP = 0.3
"""Two candidates are rivals when their IoU, or the share of the smaller inside the larger, exceeds this."""


def rivals(segmentation: Segmentation, overlap: float = OVERLAP) -> csr_matrix:
    """(k, k) sparse boolean: which candidates cannot stand in one answer. The diagonal is set."""
    from scipy.sparse import csr_matrix

    k, m = len(segmentation), len(segmentation.structure)
    member = csr_matrix(
        (np.ones(len(segmentation.indices), np.int32), segmentation.indices, segmentation.indptr), shape=(k, m)
    )
    common = (member @ member.T).tocoo()
    size = np.maximum(np.diff(segmentation.indptr), 1)
    # Containment in the smaller is never less than IoU, so that it alone decides.
    near = common.data > overlap * np.minimum(size[common.row], size[common.col])
    keep = near | (common.row == common.col)
    return csr_matrix((np.ones(keep.sum(), bool), (common.row[keep], common.col[keep])), shape=(k, k))


def pick(score: np.ndarray, tie: np.ndarray, rival: csr_matrix, at_most: int | None = None) -> np.ndarray:
    """Greedy non-maximum suppression: ids best first, none a rival of an earlier one.

    ``score`` (k,) decides, ``tie`` (k,) decides among equals, then the id.
    """
    free = np.ones(len(score), bool)
    chosen = []
    for i in np.lexsort((np.arange(len(score)), -tie, -score)):
        if free[i]:
            chosen.append(i)
            if at_most is not None and len(chosen) >= at_most:
                break
            free[rival.indices[rival.indptr[i] : rival.indptr[i + 1]]] = False
    return np.array(chosen, dtype=np.int64)


def partition(segmentation: Segmentation, worth: np.ndarray, rival: csr_matrix) -> np.ndarray:
    """One candidate per work point (m,) int32, -1 = none: for displays that need a flat labelling.

    Candidates of the greatest ``worth`` (k,) that do not overlap come first; points they leave out
    go to the worthiest candidate that holds them. What no candidate holds (structure) is -1.
    """
    labels = np.full(len(segmentation.structure), -1, np.int32)
    if not len(segmentation):
        return labels
    order = np.lexsort((np.arange(len(worth)), -worth))
    chosen = pick(worth, np.zeros(len(worth)), rival)
    for i in np.concatenate([chosen, order[~np.isin(order, chosen)]]):
        points = segmentation.points(int(i))
        labels[points[labels[points] < 0]] = i
    return labels


def best_score(segmentation: Segmentation, scores: np.ndarray) -> np.ndarray:
    """(m,) float32: the best score among the candidates that hold each work point, 0 where none does."""
    out = np.zeros(len(segmentation.structure), np.float32)
    np.maximum.at(out, segmentation.indices, np.repeat(scores.astype(np.float32), np.diff(segmentation.indptr)))
    return out
