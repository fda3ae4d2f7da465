"""Data sets made of others: several splits as one, or some rows of one."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .base import ShapeDataset


class _Rows(ShapeDataset):
    """Every row is a row of another data set."""

    def _source(self, i: int) -> tuple[ShapeDataset, int]:
        raise NotImplementedError

    def file(self, i: int) -> str:
        source, row = self._source(i)
        return source.file(row)

    def points(self, i: int) -> np.ndarray:
        source, row = self._source(i)
        return source.points(row)

    def images(self, i: int) -> list[Path]:
        source, row = self._source(i)
        return source.images(row)

    def captions(self, i: int) -> list[str]:
        source, row = self._source(i)
        return source.captions(row)


class JoinedDataset(_Rows):
    """Splits of one data set, one after the other: its split "all"."""

    def __init__(self, parts: Sequence[ShapeDataset]):
        first = parts[0]
        super().__init__(first.root, "all", first.classes, np.concatenate([part.labels for part in parts]))
        self.name, self.metric, self.synonyms, self.parts = first.name, first.metric, first.synonyms, tuple(parts)
        self.missing = list(dict.fromkeys(line for part in parts for line in part.missing))
        self.remarks = list(dict.fromkeys(line for part in parts for line in part.remarks))
        counts = [part.published for part in parts]
        self.published = None if None in counts else sum(counts)
        self._starts = np.cumsum([0, *map(len, parts)]).tolist()

    def _source(self, i: int) -> tuple[ShapeDataset, int]:
        i = range(len(self))[i]
        part = bisect.bisect_right(self._starts, i) - 1
        return self.parts[part], i - self._starts[part]


class SubsetDataset(_Rows):
    """Rows ``rows`` (k,) of a data set, in that order, maybe with other ``classes`` and ``labels`` (k,)."""

    def __init__(
        self,
        whole: ShapeDataset,
        rows: np.ndarray,
        classes: Sequence[str] | None = None,
        labels: np.ndarray | None = None,
    ):
        rows = np.asarray(rows, np.int64)
        super().__init__(
            whole.root,
            whole.split,
            whole.classes if classes is None else classes,
            whole.labels[rows] if labels is None else labels,
        )
        self.name, self.metric, self.synonyms = whole.name, whole.metric, whole.synonyms
        self.missing, self.remarks = list(whole.missing), list(whole.remarks)
        self.whole, self.rows = whole, rows

    def _source(self, i: int) -> tuple[ShapeDataset, int]:
        return self.whole, int(self.rows[i])
