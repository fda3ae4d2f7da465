"""Density clusters (HDBSCAN, Campello et al. 2013), for comparison and for sparse scenes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.progress import Progress
from cg3d_core.segment.base import OBJECT, Segmentation, WorkCloud
from cg3d_core.segment.voxels import coarsen


@dataclass(frozen=True)
class HdbscanSegmenter:
    """Clusters of at least ``least`` cells of ``cell`` metres; points called noise are in none.

    The time grows steeply with the number of points, so cells are made larger until at most
    ``most_cells`` remain.
    """

    least: int = 20
    cell: float = 0.05
    most_cells: int = 20_000
    name: str = "hdbscan"

    def __post_init__(self) -> None:
        if self.least < 2 or self.cell <= 0 or self.most_cells < 2:
            raise UsageError(
                f"segmenter 'hdbscan': least {self.least}, cell {self.cell}, most_cells {self.most_cells}",
                how="least and most_cells start at 2, cell is above 0.",
            )

    def __call__(
        self, work: WorkCloud, structure: np.ndarray, *, seed: int = 0, progress: Progress | None = None
    ) -> Segmentation:
        """Cluster the points whose ``structure`` (m,) is OBJECT; draws no random number."""
        report = progress or (lambda what, fraction: None)
        report("density clusters", 0.0)
        rest = np.flatnonzero(structure == OBJECT)
        cell = max(self.cell, work.voxel)
        voxels = coarsen(work.xyz[rest], work.normals[rest], None, cell)
        while len(voxels) > self.most_cells:
            cell *= 1.2
            voxels = coarsen(work.xyz[rest], work.normals[rest], None, cell)
        if len(voxels) <= self.least:
            return Segmentation.from_lists(self.name, structure, [rest] if len(rest) else [])
        from sklearn.cluster import HDBSCAN

        report("density clusters", 0.1)
        label = HDBSCAN(min_cluster_size=self.least, copy=True).fit_predict(voxels.xyz.astype(np.float64))
        label = label[voxels.inverse]
        report("done", 1.0)
        return Segmentation.from_lists(self.name, structure, [rest[label == i] for i in range(label.max() + 1)])
