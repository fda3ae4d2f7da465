"""A pool of candidate segments as sets of regions: filling, ranking, removing near-copies."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from cg3d_core.segment.agglomerate import Tree
from cg3d_core.segment.graph import RegionGraph


@dataclass
class Pool:
    """Candidates as arrays of region numbers, with the tree that each comes from."""

    sizes: np.ndarray  # (r,) points of each region
    members: list[np.ndarray] = field(default_factory=list)  # region numbers
    source: list[int] = field(default_factory=list)

    def add(self, regions: np.ndarray, source: int) -> None:
        """Put one candidate in."""
        self.members.append(regions)
        self.source.append(source)

    def matrix(self):
        """(k, r) sparse 0/1 membership, float32."""
        return membership(self.members, len(self.sizes))

    def overlaps(self, least: float):
        """(k, k) sparse IoU, in points, of the pairs that reach ``least``; the diagonal is 1."""
        inside = self.matrix()
        weighted = inside.multiply(np.asarray(self.sizes, np.float32)[None, :]).tocsr()
        total = np.asarray(weighted.sum(axis=1)).ravel()
        shared = (weighted @ inside.T).tocsr()
        rows = np.repeat(np.arange(len(total)), np.diff(shared.indptr))
        shared.data /= total[rows] + total[shared.indices] - shared.data
        shared.data[shared.data < least] = 0
        shared.eliminate_zeros()
        return shared

    def priority(self, graph: RegionGraph, overlaps) -> np.ndarray:
        """(k,) guess of how much a candidate is a thing of its own, larger for better.

        Three signs: little of its border touches anything else; several criteria arrive at the
        same set (IoU above 0.9); it is large. Weights were chosen by hand on labelled scans, the
        result hardly depends on them.
        """
        inside = self.matrix()
        ends = inside[:, graph.pairs[:, 0]], inside[:, graph.pairs[:, 1]]
        within = ends[0].multiply(ends[1]) @ graph.contact
        across = (ends[0] + ends[1]) @ graph.contact - 2 * within
        touching = across / (within + across + 1)
        source = np.asarray(self.source)
        votes = np.zeros((len(source), source.max(initial=-1) + 1), bool)
        rows = np.repeat(np.arange(len(source)), np.diff(overlaps.indptr))
        alike = overlaps.data > 0.9
        votes[rows[alike], source[overlaps.indices[alike]]] = True
        points = inside @ np.asarray(self.sizes, float)
        return -np.sqrt(touching) + 0.05 * votes.sum(axis=1) + 0.05 * np.log(np.maximum(points, 1))


def choose(priority: np.ndarray, overlaps, limits: tuple[float, ...], most: int) -> np.ndarray:
    """Candidates by priority, without near-copies of better ones; at most ``most``, as indices (k,).

    The first of ``limits`` on the IoU gives a first round of candidates that differ much, the next
    ones fill the list up with finer variants.
    """
    order = np.argsort(-priority, kind="stable").tolist()
    kept: list[int] = []
    for limit in limits:
        near = overlaps.copy()
        near.data[near.data <= limit] = 0
        near.eliminate_zeros()
        blocked = np.zeros(len(order), bool)
        for i in kept:
            blocked[near.indices[near.indptr[i] : near.indptr[i + 1]]] = True
        for i in order:
            if len(kept) >= most:
                return np.array(kept[:most], np.int64)
            if not blocked[i]:
                kept.append(i)
                blocked[near.indices[near.indptr[i] : near.indptr[i + 1]]] = True
                blocked[i] = True
    return np.array(kept, np.int64)


def tree_nodes(tree: Tree) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Leaves in an order in which every node is one run.

    Returns order (r,), start (nodes,), stop (nodes,): node i holds regions ``order[start[i]:stop[i]]``.
    """
    count = tree.regions + len(tree.children)
    leaves = np.ones(count, np.int64)
    for j, (a, b) in enumerate(tree.children):
        leaves[tree.regions + j] = leaves[a] + leaves[b]
    start = np.zeros(count, np.int64)
    roots = np.flatnonzero(tree.parents() < 0)
    start[roots] = np.cumsum(leaves[roots]) - leaves[roots]
    for j in range(len(tree.children) - 1, -1, -1):
        a, b = tree.children[j]
        start[a] = start[tree.regions + j]
        start[b] = start[a] + leaves[a]
    order = np.empty(tree.regions, np.int64)
    order[start[: tree.regions]] = np.arange(tree.regions)
    return order, start, start + leaves


def membership(sets: list[np.ndarray], count: int):
    """Sparse (k, count) float32 matrix with a 1 for each member of each set."""
    from scipy.sparse import csr_matrix

    indptr = np.concatenate([[0], np.cumsum([len(m) for m in sets])]).astype(np.int64)
    columns = np.concatenate(sets) if sets else np.zeros(0, np.int64)
    return csr_matrix((np.ones(len(columns), np.float32), columns, indptr), shape=(len(sets), count))


def smallest_holders(sets: list[np.ndarray], sizes: np.ndarray) -> np.ndarray:
    """For each set of regions the smallest other set that holds at least 95 % of its points, or -1; (k,) int32."""
    inside = membership(sets, len(sizes))
    weighted = inside.multiply(np.asarray(sizes, np.float32)[None, :]).tocsr()
    total = np.asarray(weighted.sum(axis=1)).ravel()
    shared = (weighted @ inside.T).tocoo()
    holds = (shared.data >= 0.95 * total[shared.row]) & (total[shared.col] > total[shared.row])
    row, col = shared.row[holds], shared.col[holds]
    best = np.lexsort((col, total[col], row))
    row, col = row[best], col[best]
    parent = np.full(len(sets), -1, np.int32)
    first = np.diff(row, prepend=-1) > 0
    parent[row[first]] = col[first]
    return parent
