"""What makes two adjacent regions one thing: costs for merging, the cheapest pair first.

One order of merging cannot be right for a chair of two colours and for a white cup on a white
table at once, so several trees are grown on the same regions and their nodes are pooled (the idea
of selective search, Uijlings et al., IJCV 2013, on a graph of surface regions). Box growth is the
strongest single criterion; the others add what it misses.

Every criterion takes both nodes, the number of voxel pairs along their border, the mean
dissimilarity there, and the gap in metres. Gaps count alike in all: 10 cm double a cost.
"""

from __future__ import annotations

from cg3d_core.segment.agglomerate import Criterion, Node


def by_colour(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Ward's distance in colour: large even surfaces stay apart, specks join first."""
    weight = (one[0] * two[0] / (one[0] + two[0])) ** 0.5
    return weight * (0.02 + colour_distance(one, two)) * (1 + 10 * gap)


def by_border(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Sharpness of the border over its share of the smaller outline; small regions join first."""
    return (0.05 + step) * min(one[0], two[0]) / contact * (1 + 10 * gap)


def by_box(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Growth of the bounding box: parts that complete a compact thing join first."""
    return box_growth(one, two) * (1 + 10 * gap) + 1e-6 * (one[0] + two[0])


def by_all(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Colour, border, box and size together."""
    small = min(one[0], two[0]) ** 0.5
    look = (0.05 + 0.3 * step + colour_distance(one, two)) * (small / contact) ** 0.5 * small**0.7
    return (look + 4 * box_growth(one, two) ** 0.5) * (1 + 10 * gap)


def by_gap(one: Node, two: Node, contact: float, step: float, gap: float) -> float:
    """Distance in steps of 2 cm (single linkage), the box breaking ties: free-standing things come whole."""
    return round(gap * 50) + 0.01 * min(box_growth(one, two), 50)


CRITERIA: dict[str, Criterion] = {
    "box": by_box,
    "gap": by_gap,
    "colour": by_colour,
    "border": by_border,
    "all": by_all,
}


def box_growth(one: Node, two: Node) -> float:
    """Cubic metres of the joint bounding box that neither box fills (each padded by 5 cm, for thin things)."""
    a, b = one[1], two[1]
    joint = first = second = 1.0
    for axis in range(3):
        joint *= max(a[axis + 3], b[axis + 3]) - min(a[axis], b[axis]) + 0.05
        first *= a[axis + 3] - a[axis] + 0.05
        second *= b[axis + 3] - b[axis] + 0.05
    return max(joint - first - second, 0.0)


def colour_distance(one: Node, two: Node) -> float:
    """Distance of mean colours, Lab / 100."""
    a, b = one[2], two[2]
    return ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) ** 0.5
