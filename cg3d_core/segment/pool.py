"""A pool of candidate segments as sets of regions: filling, removing near-copies, ranking."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from cg3d_core.segment.agglomerate import Tree


@dataclass
class Pool:
    """Candidates as arrays of region numbers, with a priority each (larger is kept first)."""

    sizes: np.ndarray  # (r,) points of each region
    members: list[np.ndarray] = field(default_factory=list)  # sorted region numbers
    priority: list[float] = field(default_factory=list)

    def add(self, regions: np.ndarray, priority: float) -> None:
        """Put one candidate in."""
        self.members.append(np.sort(regions))
        self.priority.append(priority)

    def matrix(self):
        """(k, r) sparse 0/1 membership."""
        from scipy.sparse import csr_matrix

        counts = [len(m) for m in self.members]
        indptr = np.concatenate([[0], np.cumsum(counts)])
        columns = np.concatenate(self.members) if self.members else np.zeros(0, int)
        return csr_matrix((np.ones(len(columns), np.float32), columns, indptr), shape=(len(counts), len(self.sizes)))

    def distinct(self, limit: float, most: int) -> np.ndarray:
        """Candidates by priority such that no two overlap with IoU above ``limit``; at most ``most``, as indices."""
        if not self.members:
            return np.zeros(0, np.int64)
        inside = self.matrix()
        weighted = inside.multiply(np.asarray(self.sizes, np.float32)[None, :]).tocsr()
        total = np.asarray(weighted.sum(axis=1)).ravel()
        shared = (weighted @ inside.T).tocoo()
        iou = shared.data / (total[shared.row] + total[shared.col] - shared.data)
        close = (iou > limit) & (shared.row != shared.col)
        order = np.argsort(-np.asarray(self.priority), kind="stable")
        rank = np.empty(len(order), np.int64)
        rank[order] = np.arange(len(order))
        near: list[list[int]] = [[] for _ in order]
        for a, b in zip(shared.row[close].tolist(), shared.col[close].tolist()):
            near[a].append(b)
        dropped = np.zeros(len(order), bool)
        kept = []
        for i in order.tolist():
            if dropped[i]:
                continue
            kept.append(i)
            if len(kept) == most:
                break
            dropped[near[i]] = True
        return np.array(kept, np.int64)


def tree_nodes(tree: Tree) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Leaves in an order in which every node is one run.

    Returns order (r,), start (nodes,), stop (nodes,): node i holds regions ``order[start[i]:stop[i]]``.
    """
    count = tree.regions + len(tree.children)
    leaves = np.ones(count, np.int64)
    leaves[tree.regions :] = 0
    for j, (a, b) in enumerate(tree.children):
        leaves[tree.regions + j] = leaves[a] + leaves[b]
    start = np.zeros(count, np.int64)
    roots = np.flatnonzero(tree.parents() < 0)
    start[roots] = np.concatenate([[0], np.cumsum(leaves[roots])[:-1]]) if len(roots) else 0
    for j in range(len(tree.children) - 1, -1, -1):
        a, b = tree.children[j]
        start[a] = start[tree.regions + j]
        start[b] = start[a] + leaves[a]
    order = np.empty(tree.regions, np.int64)
    order[start[: tree.regions]] = np.arange(tree.regions)
    return order, start, start + leaves


def smallest_holders(members: list[np.ndarray], count: int) -> np.ndarray:
    """For each set of points the smallest other set that holds at least 95 % of it, or -1; (k,) int32."""
    from scipy.sparse import csr_matrix

    k = len(members)
    parent = np.full(k, -1, np.int32)
    if k < 2:
        return parent
    sizes = np.array([len(m) for m in members])
    indptr = np.concatenate([[0], np.cumsum(sizes)])
    inside = csr_matrix((np.ones(indptr[-1], np.float32), np.concatenate(members), indptr), shape=(k, count))
    shared = (inside @ inside.T).tocoo()
    holds = (shared.data >= 0.95 * sizes[shared.row]) & (sizes[shared.col] > sizes[shared.row])
    row, col = shared.row[holds], shared.col[holds]
    best = np.lexsort((col, sizes[col], row))
    row, col = row[best], col[best]
    first = np.concatenate([[True], row[1:] != row[:-1]]) if len(row) else np.zeros(0, bool)
    parent[row[first]] = col[first]
    return parent
