"""The paper's segments: k-means on the points, floor and ceiling left out (Appendix A)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.progress import Progress
from cg3d_core.segment.base import OBJECT, Segmentation, WorkCloud

FIT_POINTS = 50_000  # the centres hardly move with more, the time does


@dataclass(frozen=True)
class KMeansSegmenter:
    """``k`` clusters of position (metres) or of position and colour; clusters do not overlap.

    With ``colour``, channels 0..1 are multiplied by ``colour_weight`` metres.
    """

    k: int = 80
    colour: bool = False
    colour_weight: float = 1.0
    name: str = "kmeans"

    def __post_init__(self) -> None:
        if self.k < 1:
            raise UsageError(f"segmenter 'kmeans': k is {self.k}", how="Give a number of clusters from 1.")

    def __call__(
        self, work: WorkCloud, structure: np.ndarray, *, seed: int = 0, progress: Progress | None = None
    ) -> Segmentation:
        """Cluster the points whose ``structure`` (m,) is OBJECT."""
        report = progress or (lambda what, fraction: None)
        report("k-means", 0.0)
        rest = np.flatnonzero(structure == OBJECT)
        if len(rest) == 0:
            return Segmentation.from_lists(self.name, structure, [])
        from sklearn.cluster import MiniBatchKMeans

        features = work.xyz[rest].astype(np.float64)
        if self.colour and work.colour is not None:
            features = np.hstack([features, work.colour[rest] / 255 * self.colour_weight])
        chosen = np.random.default_rng(seed).permutation(len(rest))[:FIT_POINTS]
        k = min(self.k, len(np.unique(features[chosen], axis=0)))
        model = MiniBatchKMeans(k, batch_size=4096, n_init=3, random_state=seed).fit(features[chosen])
        report("k-means", 0.8)
        label = model.predict(features)
        members = [rest[label == i] for i in range(k)]
        report("done", 1.0)
        return Segmentation.from_lists(self.name, structure, [m for m in members if len(m)])
