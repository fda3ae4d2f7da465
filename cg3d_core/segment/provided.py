"""Segments that came with the data: the file's own instances or over-segments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.progress import Progress
from cg3d_core.segment.base import Segmentation, WorkCloud


@dataclass(frozen=True, eq=False)
class ProvidedSegmenter:
    """One candidate for each id above ``none`` in ``ids`` (n,), one entry per point of the cloud.

    A work point goes to the id that most of its cloud points carry (the lower one of equals).
    """

    ids: np.ndarray
    none: int = 0
    name: str = "provided"

    def __call__(
        self, work: WorkCloud, structure: np.ndarray, *, seed: int = 0, progress: Progress | None = None
    ) -> Segmentation:
        """Carry the ids over to the m work points; ``structure`` is passed on as it is."""
        report = progress or (lambda what, fraction: None)
        report("own segments", 0.0)
        ids = np.asarray(self.ids)
        if ids.shape != work.inverse.shape:
            raise UsageError(
                f"{len(ids):,} segment ids for {len(work.inverse):,} points", how="Give one id for each point."
            )
        label = majority(ids, work.inverse, len(work))
        order = np.argsort(label, kind="stable")
        values, start = np.unique(label[order], return_index=True)
        runs = np.split(order, start[1:]) if len(order) else []
        report("done", 1.0)
        return Segmentation.from_lists(self.name, structure, [m for v, m in zip(values, runs) if v > self.none])


def majority(ids: np.ndarray, inverse: np.ndarray, count: int) -> np.ndarray:
    """Most frequent of ``ids`` (n,) at each of ``count`` work points, given ``inverse`` (n,)."""
    values, compact = np.unique(ids, return_inverse=True)
    out = np.zeros(count, np.int64)
    if len(values) == 0:
        return out
    key, votes = np.unique(inverse.astype(np.int64) * len(values) + compact.reshape(-1), return_counts=True)
    point, value = key // len(values), key % len(values)
    order = np.lexsort((value, -votes, point))
    first = np.concatenate([[True], point[order][1:] != point[order][:-1]])
    out[point[order][first]] = values[value[order][first]]
    return out
