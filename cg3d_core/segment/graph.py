"""Neighbour graph of voxels, over-segmentation into regions, and the graph of regions."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from cg3d_core.segment.voxels import Voxels


@dataclass(frozen=True, eq=False)
class Edges:
    """Undirected edges a < b with their length in metres."""

    a: np.ndarray  # (e,) int32
    b: np.ndarray  # (e,) int32
    length: np.ndarray  # (e,) float32

    def only(self, chosen: np.ndarray) -> Edges:
        """The ``chosen`` (e,) edges alone."""
        return Edges(self.a[chosen], self.b[chosen], self.length[chosen])


@dataclass(frozen=True, eq=False)
class RegionGraph:
    """Regions of voxels, what they are like, and where they touch.

    Colours are CIE Lab / 100; without colour they are zero.
    """

    label: np.ndarray  # (v,) int32: region of each voxel
    size: np.ndarray  # (r,) float64 voxels
    low: np.ndarray  # (r, 3) float64 bounding box
    high: np.ndarray  # (r, 3)
    colour: np.ndarray  # (r, 3) mean Lab / 100
    pairs: np.ndarray  # (p, 2) int32, region a < region b
    contact: np.ndarray  # (p,) float64 voxel pairs that touch
    step: np.ndarray  # (p,) float64 mean dissimilarity over those pairs
    gap: np.ndarray  # (p,) float64 shortest distance in metres

    def __len__(self) -> int:
        return len(self.size)

    def only(self, chosen: np.ndarray) -> RegionGraph:
        """The same regions with the ``chosen`` (p,) pairs alone."""
        return replace(
            self,
            pairs=self.pairs[chosen],
            contact=self.contact[chosen],
            step=self.step[chosen],
            gap=self.gap[chosen],
        )


def lab(colour: np.ndarray) -> np.ndarray:
    """sRGB (n, 3) in 0..255 to CIE Lab / 100, (n, 3) float32."""
    rgb = np.asarray(colour, np.float32) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], np.float32)
    xyz = linear @ to_xyz.T / np.array([0.9505, 1.0, 1.089], np.float32)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    out = np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1)
    return (out / 100).astype(np.float32)


def neighbour_edges(xyz: np.ndarray, k: int) -> Edges:
    """Each point's ``k`` nearest others, as undirected edges without repeats.

    Edges longer than four times the usual spacing (the median distance to the third neighbour) are
    left out, but none shorter than 12 cm: occlusion leaves such gaps within one thing.
    """
    from scipy.spatial import cKDTree

    count = len(xyz)
    k = min(k, count - 1)
    if k < 1:
        nothing = np.zeros(0, np.int32)
        return Edges(nothing, nothing, np.zeros(0, np.float32))
    length, other = cKDTree(xyz).query(xyz, k=k + 1)
    reach = max(0.12, 4 * float(np.median(length[:, min(3, k)])))
    own = np.repeat(np.arange(count, dtype=np.int64), k + 1)
    other, length = other.ravel(), length.ravel()
    good = (length <= reach) & (other != own)
    own, other, length = own[good], other[good], length[good]
    a, b = np.minimum(own, other), np.maximum(own, other)
    _, first = np.unique(a * count + b, return_index=True)
    return Edges(a[first].astype(np.int32), b[first].astype(np.int32), length[first].astype(np.float32))


def edge_steps(edges: Edges, voxels: Voxels, tones: np.ndarray | None) -> np.ndarray:
    """Dissimilarity of the ends of each edge, about 0 on a smooth even surface and 1 across a sharp border.

    A right angle between the normals counts 1; so does a difference of 25 in Lab (``tones`` are
    Lab / 100), a clear change of colour that the different exposures of a scan seldom reach.
    Without colour, one end standing out of the other's plane counts too: it parts a picture from
    its wall, but it also follows the scanner's noise, so it is not used where colour tells.
    """
    normals = voxels.normals
    bend = 1 - np.abs(np.einsum("ij,ij->i", normals[edges.a], normals[edges.b]))
    steps = np.maximum(bend, 0) ** 1.5
    if tones is not None:
        shift = np.linalg.norm(tones[edges.a] - tones[edges.b], axis=1) / 0.25
        return (steps + np.minimum(shift, 2) ** 1.5).astype(np.float32)
    along = (voxels.xyz[edges.b] - voxels.xyz[edges.a]) / np.maximum(edges.length, 1e-6)[:, None]
    relief = [np.abs(np.einsum("ij,ij->i", along, normals[end])) for end in (edges.a, edges.b)]
    return (steps + np.maximum(np.maximum(*relief) - 0.2, 0)).astype(np.float32)


def oversegment(count: int, edges: Edges, steps: np.ndarray, scale: float, least: int) -> np.ndarray:
    """Felzenszwalb and Huttenlocher's graph segmentation (IJCV 2004) on the minimum spanning tree.

    ``scale`` is their k: larger makes larger regions. Regions under ``least`` points join the
    neighbour over their weakest border. Returns (count,) int32 labels 0..r-1.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import minimum_spanning_tree

    parent = list(range(count))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    # csgraph takes a weight of zero for a missing edge.
    tree = minimum_spanning_tree(coo_matrix((steps + 1e-6, (edges.a, edges.b)), shape=(count, count)).tocsr()).tocoo()
    order = np.argsort(tree.data, kind="stable")
    ends = list(zip(tree.row[order].tolist(), tree.col[order].tolist(), tree.data[order].tolist()))
    size = [1] * count
    limit = [scale] * count
    for a, b, weight in ends:
        a, b = root(a), root(b)
        if a != b and weight <= limit[a] and weight <= limit[b]:
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
            limit[a] = weight + scale / size[a]
    for a, b, _ in ends:
        a, b = root(a), root(b)
        if a != b and (size[a] < least or size[b] < least):
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
    roots = np.array([root(i) for i in range(count)], dtype=np.int64)
    return np.unique(roots, return_inverse=True)[1].reshape(-1).astype(np.int32)


def region_graph(
    voxels: Voxels, tones: np.ndarray | None, label: np.ndarray, edges: Edges, steps: np.ndarray
) -> RegionGraph:
    """Sum the voxels of each region and the edges between each pair of regions."""
    regions = int(label.max()) + 1 if len(label) else 0
    size = np.bincount(label, minlength=regions).astype(float)
    low, high = np.full((regions, 3), np.inf), np.full((regions, 3), -np.inf)
    np.minimum.at(low, label, voxels.xyz)
    np.maximum.at(high, label, voxels.xyz)
    mean = np.zeros((regions, 3))
    if tones is not None:
        mean = np.stack([np.bincount(label, tones[:, axis], regions) for axis in range(3)], axis=1)
    a, b = label[edges.a], label[edges.b]
    across = a != b
    a, b = np.minimum(a, b)[across], np.maximum(a, b)[across]
    key, where = np.unique(a.astype(np.int64) * max(regions, 1) + b, return_inverse=True)
    where = where.reshape(-1)
    contact = np.bincount(where, minlength=len(key)).astype(float)
    step = np.bincount(where, steps[across], len(key)) / np.maximum(contact, 1)
    gap = np.full(len(key), np.inf)
    np.minimum.at(gap, where, edges.length[across])
    pairs = np.stack([key // max(regions, 1), key % max(regions, 1)], axis=1).astype(np.int32)
    return RegionGraph(label, size, low, high, mean / np.maximum(size, 1)[:, None], pairs, contact, step, gap)
