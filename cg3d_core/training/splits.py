"""Which shapes of a labelled set to learn from and which to keep aside: by class, seeded, each class in both where it can be."""

from __future__ import annotations

import numpy as np

from cg3d_core.errors import UsageError

ENOUGH = 4
"""Shapes that a class must have before one of them is kept aside for validation."""


def take_fraction(labels: np.ndarray, fraction: float, seed: int = 0) -> np.ndarray:
    """Rows (k,) int64, ascending, of a ``fraction`` of each class, one at least (paper, Fig. 5).

    A smaller fraction with the same seed is part of a larger one, so that a curve over fractions compares like with like.
    labels: (n,) int; shapes without a class (-1) are left out. Raises UsageError for a fraction outside 0 to 1.
    """
    if not 0 < fraction <= 1:
        raise UsageError(f"fraction={fraction} makes no sense", how="Give a share of the labels, such as 0.1.")
    return _joined([rows[: max(round(fraction * len(rows)), 1)] for rows in _shuffled_classes(labels, seed)])


def split_off(labels: np.ndarray, share: float, seed: int = 0, enough: int = ENOUGH) -> tuple[np.ndarray, np.ndarray]:
    """Rows that stay and rows kept aside, both ascending int64: ``share`` of each class that has ``enough`` shapes.

    Of such a class at least one is kept aside and at least one stays; smaller classes stay whole.
    labels: (n,) int, none -1. Raises UsageError for a share outside 0 to 1.
    """
    if not 0 <= share < 1:
        raise UsageError(f"a share of {share} cannot be kept aside", how="Give a number such as 0.1.")
    stay, aside = [], []
    for rows in _shuffled_classes(labels, seed):
        count = 0
        if share and len(rows) >= max(enough, 2):
            count = min(max(round(share * len(rows)), 1), len(rows) - 1)
        aside.append(rows[:count])
        stay.append(rows[count:])
    return _joined(stay), _joined(aside)


def _shuffled_classes(labels: np.ndarray, seed: int) -> list[np.ndarray]:
    """Rows of each class in an order that depends on the seed, the class and its size alone."""
    classes = np.unique(labels[labels >= 0])
    return [np.random.default_rng([seed, int(c)]).permutation(np.flatnonzero(labels == c)) for c in classes]


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    return np.sort(np.concatenate([np.zeros(0, np.int64), *parts])).astype(np.int64)
