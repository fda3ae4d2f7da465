"""The default segmenter: small even regions, merged bottom-up under several criteria, best nodes kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.segment.agglomerate import Tree, merge_regions
from cg3d_core.segment.base import CEILING, FLOOR, WALL, Progress, Segmentation, WorkCloud
from cg3d_core.segment.criteria import CRITERIA
from cg3d_core.segment.graph import RegionGraph, edge_steps, lab, neighbour_edges, oversegment, region_graph
from cg3d_core.segment.pool import Pool, choose, smallest_holders, tree_nodes
from cg3d_core.segment.voxels import Voxels, coarsen

MAX_EXTENT = 8.0  # metres: longer things are rows of objects or rooms
LARGEST_SHARE = 0.4  # of a room's points; without a floor the whole scan may be one object
LEAST_VOXELS = 12  # smaller regions are noise at a border
MOST_VOXELS = 150_000  # cells grow until a large scan fits, so that time stays in seconds
NEIGHBOURS = 12
WALL_BORDER = 10.0  # dissimilarity that keeps a region from lying half on a wall


@dataclass(frozen=True)
class RegionSegmenter:
    """Candidates from merge trees over regions.

    At most ``most`` candidates are returned, best first by a cheap guess of how separate each is
    (``Pool.priority``), each of at least ``least_points`` work points. ``scale`` is the size of
    the first regions (Felzenszwalb's k); below 1 splits more and takes longer.
    """

    most: int = 500
    least_points: int = 40
    scale: float = 1.5
    name: str = "regions"

    def __post_init__(self) -> None:
        if self.most < 1 or self.least_points < 1 or self.scale <= 0:
            raise UsageError(
                f"segmenter 'regions': most {self.most}, least_points {self.least_points}, scale {self.scale}",
                how="All three must be positive.",
            )

    def __call__(
        self, work: WorkCloud, structure: np.ndarray, *, seed: int = 0, progress: Progress | None = None
    ) -> Segmentation:
        """Cut ``work`` into candidates; ``seed`` changes nothing, the method draws no random number.

        Floor and ceiling are left out. Walls are cut too, apart from the rest: windows, doors and
        pictures in the plane of a wall become candidates, and parts on both sides of the border
        between wall and object are joined in one of the trees.
        """
        report = progress or (lambda what, fraction: None)
        report("finding regions", 0.0)
        rest = np.flatnonzero((structure != FLOOR) & (structure != CEILING))
        if len(rest) < self.least_points:
            return Segmentation.from_lists(self.name, structure, [])
        voxels = self._voxels(work, rest)
        wall = np.zeros(len(voxels), bool)
        wall[voxels.inverse] = structure[rest] == WALL
        graph = self._regions(voxels, wall, report)
        largest = len(rest) * (LARGEST_SHARE if (structure == FLOOR).any() else 1.0)
        region = graph.label[voxels.inverse]
        pool = Pool(np.bincount(region, minlength=len(graph)))
        on_wall = np.zeros(len(graph), bool)
        on_wall[graph.label] = wall
        self._grow(pool, graph, on_wall, largest, report)
        report("ranking candidates", 0.9)
        kept, parent = self._best(pool, graph, on_wall)
        members = _points([pool.members[i] for i in kept], region, rest, len(graph))
        report("ranking candidates", 1.0)
        return Segmentation.from_lists(self.name, structure, members, parent)

    @staticmethod
    def _voxels(work: WorkCloud, rest: np.ndarray) -> Voxels:
        """The points that may belong to objects, a little coarser than the work cloud."""
        colour = None if work.colour is None else work.colour[rest]
        cell = 1.25 * work.voxel
        voxels = coarsen(work.xyz[rest], work.normals[rest], colour, cell)
        while len(voxels) > MOST_VOXELS:
            cell *= 1.05 * (len(voxels) / MOST_VOXELS) ** 0.5
            voxels = coarsen(work.xyz[rest], work.normals[rest], colour, cell)
        return voxels

    def _regions(self, voxels: Voxels, wall: np.ndarray, report: Progress) -> RegionGraph:
        """Even regions of the voxels and how they touch; no region is partly on a wall."""
        report("finding regions", 0.1)
        tones = lab(voxels.colour, len(voxels))
        edges = neighbour_edges(voxels.xyz, NEIGHBOURS)
        steps = edge_steps(edges, voxels.normals, tones)
        report("finding regions", 0.2)
        apart = steps + WALL_BORDER * (wall[edges.a] != wall[edges.b])
        label = oversegment(len(voxels), edges, apart.astype(np.float32), self.scale, LEAST_VOXELS)
        report("finding regions", 0.35)
        return region_graph(voxels, tones, label, edges, steps)

    def _grow(self, pool: Pool, graph: RegionGraph, on_wall: np.ndarray, largest: float, report: Progress) -> None:
        """One tree a criterion without the borders between walls and the rest, and one with them."""
        same = graph.only(on_wall[graph.pairs[:, 0]] == on_wall[graph.pairs[:, 1]])
        runs = [*((same, criterion) for criterion in CRITERIA.values()), (graph, CRITERIA["box"])]
        for source, (links, criterion) in enumerate(runs):
            fraction = 0.4 + 0.5 * source / len(runs)
            report("joining regions", fraction)
            tree = merge_regions(links, criterion, lambda f=fraction: report("joining regions", f))
            self._add_nodes(pool, graph, tree, source, largest)

    def _add_nodes(self, pool: Pool, graph: RegionGraph, tree: Tree, source: int, largest: float) -> None:
        """Pool the nodes of a tree that have the size of a thing."""
        order, start, stop = tree_nodes(tree)
        cumulated = np.concatenate([[0], np.cumsum(pool.sizes[order])])
        points = cumulated[stop] - cumulated[start]
        up = tree.parents()
        above = np.where(up >= 0, points[up], np.inf)
        # A node that a merge hardly changes is passed over for the merged one.
        swallowed = (points > 0.92 * above) & (above <= largest)
        for node in np.flatnonzero((points >= self.least_points) & (points <= largest) & ~swallowed):
            regions = order[start[node] : stop[node]]
            if (graph.high[regions].max(axis=0) - graph.low[regions].min(axis=0)).max() <= MAX_EXTENT:
                pool.add(regions, source)

    def _best(self, pool: Pool, graph: RegionGraph, on_wall: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pool indices of the candidates to return, best first, and the parent of each."""
        if not pool.members:
            return np.zeros(0, np.int64), np.zeros(0, np.int32)
        same = graph.only(on_wall[graph.pairs[:, 0]] == on_wall[graph.pairs[:, 1]])
        overlaps = pool.overlaps(0.5)
        # 0.65: two candidates that alike seldom cover different things; 0.85: finer outlines.
        kept = choose(pool.priority(same, overlaps), overlaps, (0.65, 0.85), self.most)
        return kept, smallest_holders([pool.members[i] for i in kept], pool.sizes)


def _points(sets: list[np.ndarray], region: np.ndarray, rest: np.ndarray, regions: int) -> list[np.ndarray]:
    """Sorted work-point indices of each set of regions, given the ``region`` of each point ``rest``."""
    order = np.argsort(region, kind="stable")
    runs = np.split(rest[order], np.cumsum(np.bincount(region, minlength=regions))[:-1])
    return [np.sort(np.concatenate([runs[r] for r in chosen])).astype(np.int32) for chosen in sets]
