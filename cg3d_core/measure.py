"""Where a part of a scan is and how large: what is told of a segment besides its name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from .segment.base import FLOOR

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from .cloud import PointCloud
    from .geometry.frame import Frame
    from .segment.base import WorkCloud


class Measure:
    """Measures parts of a cloud by all their points, not by the thinned ones that stand for them."""

    def __init__(self, cloud: PointCloud, frame: Frame, work: WorkCloud, structure: np.ndarray):
        """``structure`` (m,) uint8 tells which points of ``work`` are the floor."""
        self.cloud, self.frame, self.work, self.structure = cloud, frame, work, structure

    def held(self, members: np.ndarray) -> np.ndarray:
        """Indices (p,) of the cloud's points that points of the work cloud, given as indices, stand for."""
        return self._stood_for[members].indices

    def where(self, held: np.ndarray) -> dict[str, Any]:
        """``points``, ``centre``, ``extent``, ``size`` and ``above_floor`` of a ``SegmentHit``, of the cloud's points (p,)."""
        from .geometry.boxes import bounds, standing

        cloud, frame = self.cloud, self.frame
        own = cloud.xyz[held]  # about the cloud's origin
        low, high = (end.astype(np.float64) for end in bounds(own))
        lowest = float((own @ frame.rotation[2]).min()) * frame.scale + float(frame.offset[2])
        return {
            "points": len(own),
            "centre": tuple(((low + high) / 2 + cloud.origin).tolist()),
            "extent": tuple((high - low).tolist()),
            "size": standing(own, frame.rotation[2], frame.scale),
            "above_floor": lowest - self._floor,
        }

    @cached_property
    def _floor(self) -> float:
        """Height of the floor in canonical metres; NaN where none was found."""
        floor = self.work.xyz[self.structure == FLOOR, 2]
        return float(np.median(floor)) if len(floor) else np.nan

    @cached_property
    def _stood_for(self) -> csr_array:
        """(m, n) bool, sparse: the cloud points that each work point stands for."""
        from scipy.sparse import csr_array

        n = len(self.cloud)
        cells = self.work.inverse, np.arange(n, dtype=np.int32)
        return csr_array((np.ones(n, bool), cells), shape=(len(self.work), n))
