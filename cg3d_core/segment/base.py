"""What a segmenter takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from cg3d_core.progress import Progress

OBJECT, FLOOR, CEILING, WALL = 0, 1, 2, 3


@dataclass(frozen=True, eq=False)
class WorkCloud:
    """A scene thinned and brought upright: metres, z up, floor near z = 0."""

    xyz: np.ndarray  # (m, 3) float32
    normals: np.ndarray  # (m, 3) float32, sign arbitrary
    colour: np.ndarray | None  # (m, 3) uint8
    voxel: float  # edge of a thinning cell, metres
    inverse: np.ndarray  # (n,) int32: the work point that stands for each cloud point

    def __len__(self) -> int:
        return len(self.xyz)


@dataclass(frozen=True, eq=False)
class Segmentation:
    """Structure and candidate segments over the m points of a WorkCloud.

    Candidates may overlap (several sizes of the same thing). They are stored as CSR: candidate i
    is ``indices[indptr[i]:indptr[i + 1]]``, sorted work-point indices.
    """

    segmenter: str
    structure: np.ndarray  # (m,) uint8: OBJECT, FLOOR, CEILING or WALL
    indptr: np.ndarray  # (k + 1,) int64
    indices: np.ndarray  # (sum,) int32
    parent: np.ndarray  # (k,) int32: smallest candidate that holds this one in the hierarchy, or -1

    def __len__(self) -> int:
        return len(self.indptr) - 1

    def points(self, i: int) -> np.ndarray:
        """Work-point indices of candidate i."""
        return self.indices[self.indptr[i] : self.indptr[i + 1]]

    @classmethod
    def from_lists(
        cls, segmenter: str, structure: np.ndarray, members: list[np.ndarray], parent: np.ndarray | None = None
    ) -> Segmentation:
        """Build from one index array per candidate."""
        sizes = np.array([len(m) for m in members], dtype=np.int64)
        indices = np.concatenate(members).astype(np.int32) if members else np.zeros(0, np.int32)
        if parent is None:
            parent = np.full(len(members), -1, np.int32)
        return cls(segmenter, structure, np.concatenate([[0], np.cumsum(sizes)]), indices, parent)


class Segmenter(Protocol):
    """Cuts a WorkCloud into candidates. Deterministic for a seed."""

    name: str

    def __call__(
        self, work: WorkCloud, structure: np.ndarray, *, seed: int = 0, progress: Progress | None = None
    ) -> Segmentation: ...
