"""Candidates overlap (one thing at several sizes); answers and displays do not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..segment.base import Segmentation

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

INSIDE, LARGER = 0.7, 1.25
"""A candidate is inside another that is larger by the second and holds this share of it."""

OVERLAP = 0.3
"""Two candidates are rivals when their IoU, or the share of the smaller inside the larger, exceeds this."""


@dataclass(frozen=True, eq=False)
class Overlaps:
    """How the k candidates of a segmentation lie over each other."""

    rivals: csr_matrix  # (k, k) bool: which cannot stand in one answer; the diagonal is set
    inside: csr_matrix  # (k, k) float32: share of the row's points in the column's larger candidate, where most are


def overlaps(segmentation: Segmentation, overlap: float = OVERLAP) -> Overlaps:
    """Rivals and containment, from one count of common points."""
    from scipy.sparse import csr_matrix

    k, m = len(segmentation), len(segmentation.structure)
    member = csr_matrix(
        (np.ones(len(segmentation.indices), np.int32), segmentation.indices, segmentation.indptr), shape=(k, m)
    )
    common = (member @ member.T).tocoo()
    size = np.maximum(np.diff(segmentation.indptr), 1)
    row, column = common.row, common.col
    # Containment in the smaller is never less than IoU, so that it alone decides.
    near = (common.data > overlap * np.minimum(size[row], size[column])) | (row == column)
    within = (common.data > INSIDE * size[row]) & (size[column] > LARGER * size[row])
    share = (common.data[within] / size[row[within]]).astype(np.float32)
    return Overlaps(
        csr_matrix((np.ones(near.sum(), bool), (row[near], column[near])), shape=(k, k)),
        csr_matrix((share, (row[within], column[within])), shape=(k, k)),
    )


def around(inside: csr_matrix, share: np.ndarray, whole: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What lies about each candidate, (k,) each in 0..1, given the query's shares (k,) and P(whole object) (k,).

    The first: how surely it is part of something larger that is whole and something else (the back of
    a chair). The second: how surely something smaller in it is whole and what was asked for (it is a
    merge of that and more).
    """
    outer = _greatest(inside, whole * (1 - share))
    return outer, _greatest(inside.T.tocsr(), whole * share)


def _greatest(related: csr_matrix, worth: np.ndarray) -> np.ndarray:
    """(k,) the greatest ``worth`` among the columns that each row is related to, times how far; 0 without any."""
    out = np.zeros(related.shape[0])
    rows = np.repeat(np.arange(related.shape[0]), np.diff(related.indptr))
    np.maximum.at(out, rows, related.data * worth[related.indices])
    return out


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
