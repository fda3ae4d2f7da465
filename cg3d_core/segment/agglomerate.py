"""Bottom-up merging of a graph of regions into binary trees, one tree a criterion."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from cg3d_core.segment.graph import RegionGraph

# (size, box, colour) of both sides, then (contact, step, gap) of their border -> cost; smallest merges first.
Node = tuple[float, tuple[float, ...], tuple[float, ...]]
Criterion = Callable[[Node, Node, float, float, float], float]


@dataclass(frozen=True, eq=False)
class Tree:
    """A forest of merges: node i < r is region i, node r + j is made by merge j."""

    children: np.ndarray  # (merges, 2) int32
    cost: np.ndarray  # (merges,) float64
    regions: int

    def parents(self) -> np.ndarray:
        """(r + merges,) int32: the node that each node was merged into, or -1."""
        up = np.full(self.regions + len(self.children), -1, np.int32)
        for j, pair in enumerate(self.children):
            up[pair] = self.regions + j
        return up


def merge_regions(graph: RegionGraph, criterion: Criterion, tick: Callable[[], None] = lambda: None) -> Tree:
    """Merge the cheapest pair of adjacent nodes until none touch; ``tick`` is called now and then."""
    nodes: list[Node] = [
        (float(size), (*low, *high), tuple(colour))
        for size, low, high, colour in zip(
            graph.size.tolist(), graph.low.tolist(), graph.high.tolist(), graph.colour.tolist()
        )
    ]
    border: list[dict[int, tuple[float, float, float]]] = [{} for _ in nodes]
    heap = []
    columns = (graph.pairs[:, 0], graph.pairs[:, 1], graph.contact, graph.step, graph.gap)
    for a, b, contact, step, gap in zip(*(column.tolist() for column in columns)):
        border[a][b] = border[b][a] = (contact, step * contact, gap)
        heap.append((criterion(nodes[a], nodes[b], contact, step, gap), a, b))
    heapq.heapify(heap)
    alive = [True] * len(nodes)
    children, costs = [], []
    while heap:
        cost, a, b = heapq.heappop(heap)
        if not (alive[a] and alive[b]):
            continue
        alive[a] = alive[b] = False
        new = len(nodes)
        nodes.append(_joined(nodes[a], nodes[b]))
        alive.append(True)
        children.append((a, b))
        costs.append(cost)
        around = _joined_borders(border, a, b)
        border.append(around)
        border[a], border[b] = {}, {}
        for other, (contact, total, gap) in around.items():
            facing = border[other]
            facing.pop(a, None)
            facing.pop(b, None)
            facing[new] = (contact, total, gap)
            value = criterion(nodes[new], nodes[other], contact, total / contact, gap)
            heapq.heappush(heap, (value, other, new))
        if len(children) % 200 == 0:
            tick()
    return Tree(np.array(children, np.int32).reshape(-1, 2), np.array(costs), len(graph))


def _joined(one: Node, two: Node) -> Node:
    size = one[0] + two[0]
    box = (*map(min, one[1][:3], two[1][:3]), *map(max, one[1][3:], two[1][3:]))
    share = one[0] / size
    return size, box, tuple(share * x + (1 - share) * y for x, y in zip(one[2], two[2]))


def _joined_borders(
    border: list[dict[int, tuple[float, float, float]]], a: int, b: int
) -> dict[int, tuple[float, float, float]]:
    around = dict(border[a])
    for other, two in border[b].items():
        one = around.get(other)
        around[other] = two if one is None else (one[0] + two[0], one[1] + two[1], min(one[2], two[2]))
    around.pop(a, None)
    around.pop(b, None)
    return around
