"""What relations and superlatives mean, in metres, on the points of a scene's segments (z up).

A relation is true of a thing and one of the anchor's segments when

* next to: their least distance is at most ``NEXT_TO`` (``AT_WALL`` to a wall); near: at most ``NEAR``.
* on: at least half of the thing's lowest ``FOOT`` stands within ``BESIDE`` (in plan) of points of the anchor that lie at its
  height, ``UNDERFOOT`` below to ``SUNK`` above, and it does not merely stand on the same ground. It need not be the anchor's top:
  a cushion is on the seat of a sofa. On a wall: within ``TOUCH`` of it and ``OFF_FLOOR`` above the floor. On the
  floor or the ceiling: within ``TOUCH``.
* above: at least ``OVER`` of its points lie over the anchor's box, grown by ``MARGIN``, and its lowest is no deeper than
  ``SUNK`` under the anchor's top. Under: at least ``OVER`` of its points lie in that plan, and the highest of those is
  under the anchor's top.
* between: in plan, its centre lies between the two centres and within ``ASIDE`` (at most a third of their distance) of the line through them.
* in the corner: walls of two directions come within ``CORNER``.

Points that a thing shares with the anchor (candidates overlap) are the thing's.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ..segment.base import CEILING, FLOOR, WALL, Segmentation, WorkCloud

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

NEXT_TO, AT_WALL, NEAR = 0.5, 0.3, 1.0
FOOT, UNDERFOOT, SUNK, BESIDE = 0.1, 0.2, 0.05, 0.2
STANDS_HIGHER, FLAT = 0.1, 0.15  # how much higher than the anchor's bottom a thing on it begins; but on rugs
TOUCH, OFF_FLOOR = 0.1, 0.3
OVER, MARGIN = 0.3, 0.25
ASIDE = 0.75
CORNER, CORNER_SHARE = 0.6, 0.15
SAME = 0.5  # IoU from which two segments are the same thing, which is in no relation to itself
MOST = 4000  # points of a segment that are looked at
THIN = 0.05  # metres: sides count as at least this in volumes, or a poster would have none

STRUCTURE = {"wall": WALL, "floor": FLOOR, "ceiling": CEILING}

MEASURES = {
    "largest": ("volume of the upright box", -1),
    "smallest": ("volume of the upright box", 1),
    "tallest": ("height", -1),
    "shortest": ("height", 1),
    "widest": ("longer side", -1),
    "narrowest": ("longer side", 1),
    "highest": ("height of its top", -1),
    "lowest": ("height of its bottom", 1),
}
"""Superlative: what it measures, and the sign that puts the right one first in ascending order."""

Anchor = int | str  # a segment's id, or a key of ``STRUCTURE``


class Place:
    """Where the k segments of a scene are."""

    def __init__(self, work: WorkCloud, segmentation: Segmentation, context: np.ndarray):
        """``context`` (k, 5) from ``encode.prepare_candidates``: sizes in metres."""
        self.work, self.segmentation, self.context = work, segmentation, context
        self._trees: dict[int, cKDTree] = {}
        self._levels: dict[int, float] = {}

    def has(self, structure: str) -> bool:
        """Whether any "wall", "floor" or "ceiling" was found."""
        return bool((self.segmentation.structure == STRUCTURE[structure]).any())

    def measure(self, superlative: str, segments: np.ndarray) -> np.ndarray:
        """(n,) keys of segments, the least first, for a key of ``MEASURES``."""
        what, sign = MEASURES[superlative]
        if what.startswith("height of"):
            values = [self._box(int(i))[1 if sign < 0 else 0][2] for i in segments]
        elif what.startswith("volume"):
            values = np.maximum(self.context[segments, :3], THIN).prod(axis=1)
        else:
            values = self.context[segments, 2 if what == "height" else 0]
        return sign * np.asarray(values, float)

    def distance(self, thing: int, anchor: Anchor) -> float:
        """Least distance in metres between two segments, or to a structure (a wall: at most 3 m); inf to itself."""
        if isinstance(anchor, str):
            low, high = self._box(thing)
            if anchor == "wall":
                return float(self.context[thing, 4])
            return max(float(low[2] - self._level(FLOOR) if anchor == "floor" else self._level(CEILING) - high[2]), 0.0)
        if self.same(thing, anchor):
            return np.inf
        if self._shared(thing, anchor):
            return 0.0
        return float(self._tree(anchor).query(self._points(thing))[0].min())

    def holds(self, kind: str, thing: int, anchors: tuple[Anchor, ...]) -> bool:
        """Whether a thing is in a relation (a key of ``words.RELATIONS`` that does not order) to ``anchors``."""
        if any(isinstance(a, int) and self.same(thing, a) for a in anchors):
            return False
        if kind == "in the corner":
            return self._in_corner(thing)
        if kind == "between":
            return self._between(thing, *anchors)
        (anchor,) = anchors
        if kind == "near":
            return self.distance(thing, anchor) <= NEAR
        if kind == "next to":
            return self.distance(thing, anchor) <= (AT_WALL if anchor == "wall" else NEXT_TO)
        if kind == "on" and isinstance(anchor, str):
            return self._on_structure(thing, anchor)
        return {"on": self._on, "above": self._above, "under": self._under}[kind](thing, anchor)

    def same(self, thing: int, other: int) -> bool:
        """Whether two segments are one thing."""
        a, b, common = self.segmentation.points(thing), self.segmentation.points(other), self._shared(thing, other)
        return thing == other or common > SAME * (len(a) + len(b) - common)

    # ---- the relations -----------------------------------------------------------------------------

    def _on(self, thing: int, anchor: Anchor) -> bool:
        points, others = self._points(thing), self._rest(anchor, thing)
        lowest = float(np.percentile(points[:, 2], 2))
        if not len(others):
            return False
        bottom, top = np.percentile(others[:, 2], [1, 99])
        if lowest < bottom + STANDS_HIGHER and top - bottom > FLAT:
            return False
        foot = points[points[:, 2] <= lowest + FOOT]
        level = others[(others[:, 2] >= lowest - UNDERFOOT) & (others[:, 2] <= lowest + SUNK)]
        if not len(level):
            return False
        return float((_nearest_in_plan(level, foot) <= BESIDE).mean()) >= 0.5

    def _on_structure(self, thing: int, structure: str) -> bool:
        hangs = structure != "wall" or self._box(thing)[0][2] - self._level(FLOOR) >= OFF_FLOOR
        return hangs and self.distance(thing, structure) <= TOUCH

    def _above(self, thing: int, anchor: Anchor) -> bool:
        others = self._rest(anchor, thing)
        if not len(others):
            return False
        low, high = _range(others)
        over = _in_plan(self._points(thing), low - MARGIN, high + MARGIN)
        return over.mean() >= OVER and self._box(thing)[0][2] >= high[2] - SUNK

    def _under(self, thing: int, anchor: Anchor) -> bool:
        others, points = self._rest(anchor, thing), self._points(thing)
        if not len(others):
            return False
        low, high = _range(others)
        under = _in_plan(points, low, high)
        if under.mean() < OVER:
            return False
        return float(np.percentile(points[under, 2], 98)) < high[2] and self._middle(thing)[2] < (low + high)[2] / 2

    def _between(self, thing: int, one: Anchor, other: Anchor) -> bool:
        a, b, c = (self._middle(x)[:2] for x in (one, other, thing))
        length = float(np.linalg.norm(b - a))
        if length < 1e-6:
            return False
        along = (b - a) / length
        t = float((c - a) @ along)
        aside = float(np.linalg.norm(c - a - t * along))
        return 0 < t < length and aside <= min(ASIDE, length / 3)

    def _in_corner(self, thing: int) -> bool:
        """Whether walls of two directions are close: their azimuths, walls facing each other being one."""
        from scipy.spatial import cKDTree

        low, high = self._box(thing)
        walls = self._walls
        near = ((walls[:, :2] > low[:2] - CORNER) & (walls[:, :2] < high[:2] + CORNER)).all(axis=1)
        walls = walls[near]
        if len(walls) < 2:
            return False
        gap, _ = cKDTree(self._points(thing)[:, :2]).query(walls[:, :2], distance_upper_bound=CORNER)
        azimuth = walls[gap <= CORNER, 2] % 180
        if len(azimuth) < 30:
            return False
        main = np.bincount((azimuth // 10).astype(int), minlength=18).argmax() * 10 + 5
        across = np.abs((azimuth - main + 90) % 180 - 90) > 45
        return float(across.mean()) >= CORNER_SHARE

    # ---- points ------------------------------------------------------------------------------------

    def _level(self, structure: int) -> float:
        """Height of floor or ceiling; the floor's is 0 where none was found."""
        if structure not in self._levels:
            found = self.work.xyz[self.segmentation.structure == structure, 2]
            self._levels[structure] = float(np.median(found)) if len(found) else 0.0
        return self._levels[structure]

    @cached_property
    def _walls(self) -> np.ndarray:
        """(w, 3): x, y, and the azimuth of the normal in degrees, of wall points."""
        wall = self.segmentation.structure == WALL
        normals = self.work.normals[wall]
        return np.column_stack([self.work.xyz[wall, :2], np.degrees(np.arctan2(normals[:, 1], normals[:, 0]))])

    def _indices(self, anchor: Anchor) -> np.ndarray:
        if isinstance(anchor, str):
            return np.flatnonzero(self.segmentation.structure == STRUCTURE[anchor])
        return self.segmentation.points(anchor)

    def _points(self, anchor: Anchor) -> np.ndarray:
        return self.work.xyz[_few(self._indices(anchor))]

    def _rest(self, anchor: Anchor, thing: int) -> np.ndarray:
        """Points of the anchor that are not the thing's."""
        own = np.setdiff1d(self._indices(anchor), self.segmentation.points(thing), assume_unique=True)
        return self.work.xyz[_few(own)]

    def _shared(self, thing: int, other: int) -> int:
        return len(np.intersect1d(self.segmentation.points(thing), self.segmentation.points(other), assume_unique=True))

    def _box(self, anchor: Anchor) -> tuple[np.ndarray, np.ndarray]:
        return _range(self._points(anchor))

    def _middle(self, anchor: Anchor) -> np.ndarray:
        low, high = self._box(anchor)
        return (low + high) / 2

    def _tree(self, anchor: int) -> cKDTree:
        from scipy.spatial import cKDTree

        if anchor not in self._trees:
            self._trees[anchor] = cKDTree(self._points(anchor), balanced_tree=False)  # flat things take long to balance
        return self._trees[anchor]


def _few(indices: np.ndarray) -> np.ndarray:
    return indices[:: max(1, -(-len(indices) // MOST))]


def _range(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest corner, without strays."""
    low, high = np.percentile(points, [1, 99], axis=0)
    return low, high


def _in_plan(points: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Which points lie between two corners, seen from above."""
    return ((points[:, :2] >= low[:2]) & (points[:, :2] <= high[:2])).all(axis=1)


def _nearest_in_plan(targets: np.ndarray, points: np.ndarray) -> np.ndarray:
    """(p,) horizontal distance of each point to the nearest target."""
    from scipy.spatial import cKDTree

    return cKDTree(targets[:, :2], balanced_tree=False).query(points[:, :2])[0]
