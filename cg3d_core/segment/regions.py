"""The default segmenter: small even regions, merged bottom-up under several criteria.

One tree of merges cannot be right for a chair of two colours and for a white cup on a white table
at once, so several trees are grown on the same regions and their nodes are pooled (the idea of
selective search, Uijlings et al., IJCV 2013, on a graph of surface regions).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.segment.agglomerate import Criterion, Node, Tree, box_growth, colour_distance, merge_regions
from cg3d_core.segment.base import CEILING, FLOOR, OBJECT, Progress, Segmentation, WorkCloud
from cg3d_core.segment.graph import RegionGraph, edge_steps, lab, neighbour_edges, oversegment, region_graph
from cg3d_core.segment.pool import Pool, smallest_holders, tree_nodes
from cg3d_core.segment.voxels import coarsen

MAX_EXTENT = 6.0  # metres: longer things are rows of objects or walls


def _by_colour(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Ward's distance in colour: large even surfaces stay apart, specks join first."""
    weight = (one[0] * two[0] / (one[0] + two[0])) ** 0.5
    return weight * (0.02 + colour_distance(one, two)) * (1 + 10 * gap)


def _by_border(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Sharpness of the common border, lower for long borders; small regions join first."""
    small = min(one[0], two[0])
    return (0.05 + step) * small**0.5 * (small**0.5 / contact) * (1 + 10 * gap)


def _by_box(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Growth of the bounding box: parts that complete a compact thing join first."""
    return box_growth(one, two) * (1 + 10 * gap) + 1e-6 * (one[0] + two[0])


def _by_all(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Colour, border, box and size together."""
    small = min(one[0], two[0]) ** 0.5
    return (
        (0.05 + 0.3 * step + colour_distance(one, two)) * (small / contact) ** 0.5 * small**0.7
        + 4 * box_growth(one, two) ** 0.5
    ) * (1 + 10 * gap)


def _by_gap(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Distance alone (single linkage), the box breaking ties: free-standing things come whole."""
    return round(gap * 50) + 0.01 * min(box_growth(one, two), 50)


CRITERIA: dict[str, Criterion] = {
    "colour": _by_colour,
    "border": _by_border,
    "box": _by_box,
    "all": _by_all,
    "gap": _by_gap,
}


@dataclass(frozen=True)
class RegionSegmenter:
    """Candidates from merge trees over regions.

    ``most`` candidates at most are returned, best first by a cheap guess of how separate each is.
    """

    name: str = "regions"
    most: int = 1500
    least_points: int = 40
    scale: float = 1.5

    def __call__(
        self, work: WorkCloud, structure: np.ndarray, *, seed: int = 0, progress: Progress | None = None
    ) -> Segmentation:
        """Cut ``work`` into candidates; ``seed`` changes nothing, the method draws no random number."""
        report = progress or (lambda what, fraction: None)
        report("regions", 0.0)
        rest = np.flatnonzero((structure != FLOOR) & (structure != CEILING))
        if len(rest) < self.least_points:
            return Segmentation.from_lists(self.name, structure, [])
        graph, inverse = self._regions(work, structure, rest, report)
        pool = Pool(np.bincount(graph.label[inverse], minlength=len(graph)))
        for done, criterion in enumerate(CRITERIA.values()):
            fraction = 0.4 + 0.5 * done / len(CRITERIA)
            tree = merge_regions(graph, criterion, lambda f=fraction: report("merging", f))
            self._add_nodes(pool, graph, tree, 0.4 * len(rest))
        report("ranking", 0.9)
        kept = pool.distinct(0.9, self.most)
        members = self._points(pool, kept, graph.label[inverse], rest)
        result = Segmentation.from_lists(self.name, structure, members, smallest_holders(members, len(work)))
        report("done", 1.0)
        return result

    def _regions(self, work: WorkCloud, structure: np.ndarray, rest: np.ndarray, report) -> tuple:
        """Region graph of the points that may belong to objects, and the voxel of each of them."""
        # Wall points are moved far away, so that they make regions of their own.
        apart = np.where(structure[rest] == OBJECT, 0, 1000.0).astype(np.float32)
        shifted = work.xyz[rest] + apart[:, None] * np.array([0, 0, 1], np.float32)
        colour = None if work.colour is None else work.colour[rest]
        voxels = coarsen(shifted, work.normals[rest], colour, 1.25 * work.voxel)
        report("regions", 0.1)
        tones = lab(voxels.colour, len(voxels))
        edges = neighbour_edges(voxels.xyz, 12, 6 * work.voxel)
        steps = edge_steps(edges, voxels.normals, tones)
        report("regions", 0.2)
        label = oversegment(len(voxels), edges, steps, self.scale, 12)
        report("regions", 0.3)
        return region_graph(voxels, tones, label, edges, steps), voxels.inverse

    def _add_nodes(self, pool: Pool, graph: RegionGraph, tree: Tree, largest: float) -> None:
        """Pool the nodes of a tree that have the size of a thing."""
        order, start, stop = tree_nodes(tree)
        cumulated = np.concatenate([[0], np.cumsum(pool.sizes[order])])
        points = cumulated[stop] - cumulated[start]
        up = tree.parents()
        for node in np.flatnonzero((points >= self.least_points) & (points <= largest)):
            above = points[up[node]] if up[node] >= 0 else 2 * points[node]
            if points[node] > 0.92 * above and above <= largest:
                continue
            regions = order[start[node] : stop[node]]
            if (graph.high[regions].max(axis=0) - graph.low[regions].min(axis=0)).max() > MAX_EXTENT:
                continue
            pool.add(regions, float(points[node]))

    @staticmethod
    def _points(pool: Pool, kept: np.ndarray, region: np.ndarray, rest: np.ndarray) -> list[np.ndarray]:
        """Sorted work-point indices of each kept candidate."""
        order = np.argsort(region, kind="stable")
        bounds = np.concatenate([[0], np.cumsum(np.bincount(region, minlength=len(pool.sizes)))])
        runs = [rest[order[bounds[r] : bounds[r + 1]]] for r in range(len(pool.sizes))]
        return [np.sort(np.concatenate([runs[r] for r in pool.members[i]])) for i in kept]
