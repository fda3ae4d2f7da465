"""The default segmenter: small even regions, merged bottom-up under several criteria, best nodes kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.geometry.planes import occupied_cells
from cg3d_core.progress import Progress
from cg3d_core.segment.agglomerate import Tree, merge_regions
from cg3d_core.segment.base import Segmentation, WorkCloud
from cg3d_core.segment.criteria import CRITERIA
from cg3d_core.segment.graph import RegionGraph, edge_steps, lab, neighbour_edges, oversegment, region_graph
from cg3d_core.segment.pool import Pool, choose, smallest_holders, tree_nodes
from cg3d_core.segment.voxels import Voxels, coarsen, joined

MAX_EXTENT = 8.0  # metres: longer things are rows of objects or rooms
LARGEST_SHARE = 0.4  # of a room's points; without a floor the whole scan may be one object
LEAST_VOXELS = 12  # smaller regions are noise at a border
MOST_VOXELS = 250_000  # cells grow until a large scan fits, so that time stays in seconds
NEIGHBOURS = 12
GREY_SCALE = 0.67  # shape alone gives weaker borders than shape and colour
OBJECTS, WALLS, FLAT, LEFT_OUT = range(4)  # parts that make regions apart from one another
FLAT_CELL = 2.0  # floors and ceilings need less detail
LEAST_FLAT = 5  # times least_points: stains and shadows on the floor are many


@dataclass(frozen=True)
class RegionSegmenter:
    """Candidates from merge trees over regions.

    At most ``most`` candidates are returned, best first by a cheap guess of how separate each is
    (``Pool.priority``), each of at least ``least_points`` work points. Without ``most`` it is 6 for
    each square metre of footprint, and 300 to 1000. ``scale`` is the size of the first regions
    (Felzenszwalb's k); below 1 splits more and takes longer.
    """

    most: int | None = None
    least_points: int = 40
    scale: float = 1.5
    name: str = "regions"

    def __post_init__(self) -> None:
        if (self.most is not None and self.most < 1) or self.least_points < 1 or self.scale <= 0:
            raise UsageError(
                f"segmenter 'regions': most {self.most}, least_points {self.least_points}, scale {self.scale}",
                how="All three must be positive.",
            )

    def __call__(
        self, work: WorkCloud, structure: np.ndarray, *, seed: int = 0, progress: Progress | None = None
    ) -> Segmentation:
        """Cut ``work`` into candidates; ``seed`` changes nothing, the method draws no random number.

        Objects, walls, and floor with ceiling make regions apart from one another. So windows in
        the plane of a wall and rugs on the floor become candidates too where their colour tells,
        and one of the trees joins parts on both sides of the border between wall and object.
        """
        report = progress or (lambda what, fraction: None)
        report("finding regions", 0.0)
        part = np.array([OBJECTS, FLAT, FLAT, WALLS])[structure]  # in the order of OBJECT, FLOOR, CEILING, WALL
        if work.colour is None:
            part[part == FLAT] = LEFT_OUT
        rest = np.flatnonzero(part != LEFT_OUT)
        if len(rest) < self.least_points or not (part <= WALLS).any():
            return Segmentation.from_lists(self.name, structure, [])
        voxels, part = _voxels(work, part, rest)
        graph = self._regions(voxels, part, report)
        region = graph.label[voxels.inverse]
        pool = Pool(np.bincount(region, minlength=len(graph)))
        part_of = np.zeros(len(graph), np.int64)
        part_of[graph.label] = part
        self._grow(pool, graph, part_of, report)
        report("ranking candidates", 0.9)
        most = self.most or int(np.clip(6 * occupied_cells(work.xyz[:, :2], 0.1) * 0.01, 300, 1000))
        kept, parent = _best(pool, graph.only(part_of[graph.pairs[:, 0]] == part_of[graph.pairs[:, 1]]), most)
        members = _points([pool.members[i] for i in kept], region, rest, len(graph))
        report("ranking candidates", 1.0)
        return Segmentation.from_lists(self.name, structure, members, parent)

    def _regions(self, voxels: Voxels, part: np.ndarray, report: Progress) -> RegionGraph:
        """Even regions of the voxels, each within one part, and how they touch."""
        report("finding regions", 0.1)
        tones = None if voxels.colour is None else lab(voxels.colour)
        edges = neighbour_edges(voxels.xyz, NEIGHBOURS)
        steps = edge_steps(edges, voxels, tones)
        report("finding regions", 0.2)
        inner = part[edges.a] == part[edges.b]
        scale = self.scale if tones is not None else GREY_SCALE * self.scale
        label = oversegment(len(voxels), edges.only(inner), steps[inner], scale, LEAST_VOXELS)
        report("finding regions", 0.35)
        return region_graph(voxels, tones, label, edges, steps)

    def _grow(self, pool: Pool, graph: RegionGraph, part_of: np.ndarray, report: Progress) -> None:
        """One tree a criterion within each part, and one across the border of walls and objects."""
        first, second = part_of[graph.pairs[:, 0]], part_of[graph.pairs[:, 1]]
        within, upright = graph.only(first == second), graph.only((first <= WALLS) & (second <= WALLS))
        runs = [*((within, criterion) for criterion in CRITERIA.values()), (upright, CRITERIA["box"])]
        flat = part_of == FLAT
        floor = pool.sizes[flat].sum()
        limits = np.where(flat, floor, pool.sizes.sum() - floor) * (LARGEST_SHARE if floor else 1.0)
        for source, (links, criterion) in enumerate(runs):
            fraction = 0.4 + 0.5 * source / len(runs)
            report("joining regions", fraction)
            tree = merge_regions(links, criterion, lambda f=fraction: report("joining regions", f))
            self._add_nodes(pool, graph, tree, source, limits, flat)

    def _add_nodes(
        self, pool: Pool, graph: RegionGraph, tree: Tree, source: int, limits: np.ndarray, flat: np.ndarray
    ) -> None:
        """Pool the nodes of a tree that have the size of a thing."""
        order, start, stop = tree_nodes(tree)
        cumulated = np.concatenate([[0], np.cumsum(pool.sizes[order])])
        points = cumulated[stop] - cumulated[start]
        up = tree.parents()
        above = np.where(up >= 0, points[up], np.inf)
        flat = flat[order[start]]
        largest = limits[order[start]]
        # A node that a merge hardly changes is passed over for the merged one.
        swallowed = (points > 0.92 * above) & (above <= largest)
        least = np.where(flat, LEAST_FLAT * self.least_points, self.least_points)
        for node in np.flatnonzero((points >= least) & (points <= largest) & ~swallowed):
            regions = order[start[node] : stop[node]]
            if (graph.high[regions].max(axis=0) - graph.low[regions].min(axis=0)).max() <= MAX_EXTENT:
                pool.add(regions, source)


def _best(pool: Pool, graph: RegionGraph, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Pool indices of the candidates to return, best first, and the parent of each."""
    if not pool.members:
        return np.zeros(0, np.int64), np.zeros(0, np.int32)
    overlaps = pool.overlaps(0.5)
    # 0.65: two candidates that alike seldom cover different things; 0.85: finer outlines.
    kept = choose(pool.priority(graph, overlaps), overlaps, (0.65, 0.85), most)
    return kept, smallest_holders([pool.members[i] for i in kept], pool.sizes)


def _voxels(work: WorkCloud, part: np.ndarray, rest: np.ndarray) -> tuple[Voxels, np.ndarray]:
    """The points ``rest``, coarser than the work cloud, and the part of each voxel; no voxel is of two parts."""
    cell = 1.25 * work.voxel
    while True:
        pieces, owners = [], []
        for value, factor in ((OBJECTS, 1.0), (WALLS, 1.0), (FLAT, FLAT_CELL)):
            own = np.flatnonzero(part[rest] == value)
            chosen = rest[own]
            colour = None if work.colour is None else work.colour[chosen]
            pieces.append(coarsen(work.xyz[chosen], work.normals[chosen], colour, factor * cell))
            owners.append(own)
        total = sum(len(piece) for piece in pieces)
        if total <= MOST_VOXELS:
            return joined(pieces, owners), np.repeat([OBJECTS, WALLS, FLAT], [len(piece) for piece in pieces])
        cell *= 1.05 * (total / MOST_VOXELS) ** 0.5


def _points(sets: list[np.ndarray], region: np.ndarray, rest: np.ndarray, regions: int) -> list[np.ndarray]:
    """Sorted work-point indices of each set of regions, given the ``region`` of each point ``rest``."""
    order = np.argsort(region, kind="stable")
    runs = np.split(rest[order], np.cumsum(np.bincount(region, minlength=regions))[:-1])
    return [np.sort(np.concatenate([runs[r] for r in chosen])).astype(np.int32) for chosen in sets]
