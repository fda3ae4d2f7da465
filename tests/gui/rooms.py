"""A small hand-made room and a stand-in engine over it, for tests of the window alone.

The stand-in answers from the room's own list of things, so a test knows what must be found where.
Tests of the whole chain use the real engine (test_real_engine.py).
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from types import SimpleNamespace

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import UsageError
from cg3d_core.geometry.frame import Frame
from cg3d_core.query.engine import Query
from cg3d_core.query.phrases import parse
from cg3d_core.query.result import Explanation, QueryResult, SegmentHit
from cg3d_core.segment.base import CEILING, FLOOR, OBJECT, WALL, Segmentation, WorkCloud

THINGS = {  # name -> (centre, size, colour); metres, z up
    "bookshelf": ((0.6, 3.6, 0.9), (1.0, 0.35, 1.8), (120, 84, 50)),
    "table": ((2.4, 2.0, 0.38), (1.4, 0.8, 0.76), (180, 150, 110)),
    "chair": ((2.4, 1.0, 0.45), (0.45, 0.45, 0.9), (60, 80, 130)),
    "lamp": ((4.4, 3.4, 0.7), (0.35, 0.35, 1.4), (225, 215, 180)),
}
ROOM = (5.0, 4.0, 2.6)


def box_surface(rng, centre, size, n: int) -> np.ndarray:
    """n points (n, 3) spread evenly over the surface of a box."""
    size = np.asarray(size, float)
    areas = np.array([size[1] * size[2], size[0] * size[2], size[0] * size[1]]).repeat(2)
    face = rng.choice(6, n, p=areas / areas.sum())
    points = rng.random((n, 3)) - 0.5
    points[np.arange(n), face // 2] = (face % 2) - 0.5
    return points * size + centre


def make_cloud(n: int = 40_000, seed: int = 0) -> PointCloud:
    """The room with its things; labels and instances say what each point is."""
    rng = np.random.default_rng(seed)
    shell = box_surface(rng, np.array(ROOM) / 2, ROOM, n // 2)
    parts, colours, labels = [shell], [np.full((len(shell), 3), (205, 205, 200))], [np.zeros(len(shell), int)]
    colours[0][shell[:, 2] < 0.01] = (150, 125, 100)
    for label, (centre, size, colour) in enumerate(THINGS.values(), start=1):
        points = box_surface(rng, np.array(centre), size, n // 2 // len(THINGS))
        parts.append(points)
        colours.append(np.clip(np.array(colour) + rng.integers(-9, 10, (len(points), 3)), 0, 255))
        labels.append(np.full(len(points), label))
    order = rng.permutation(sum(map(len, parts)))
    return PointCloud(
        np.concatenate(parts).astype(np.float32)[order],
        colour=np.concatenate(colours).astype(np.uint8)[order],
        labels=np.concatenate(labels).astype(np.int32)[order],
        label_names=dict(enumerate(THINGS, start=1)),
        format="made by hand",
    )


@dataclass
class StandIn:
    """Has the attributes and methods of a Scene that the window uses."""

    cloud: PointCloud

    def __post_init__(self) -> None:
        n = len(self.cloud)
        self.canonical = self.cloud.xyz
        self.name = "room.ply"
        still = np.eye(3), 1.0, np.zeros(3), self.cloud.origin
        self.frame = Frame(*still, "z", "the test says so", "m", "the test says so")
        names = SimpleNamespace(names=tuple(THINGS), known=len(THINGS))
        self.model = SimpleNamespace(judge=SimpleNamespace(vocabulary=names))
        self.seconds = {"read": 0.1}
        z = self.canonical[:, 2]
        room = self.cloud.labels == 0
        structure = np.where(room, WALL, OBJECT).astype(np.uint8)
        structure[room & (z < 0.01)] = FLOOR
        structure[room & (z > ROOM[2] - 0.01)] = CEILING
        members = [np.flatnonzero(self.cloud.labels == i + 1) for i in range(len(THINGS))]
        self.segmentation = Segmentation.from_lists("by hand", structure, members)
        self.work = WorkCloud(self.canonical, self._normals(), None, 0.02, np.arange(n, dtype=np.int32))
        self.partition = (self.cloud.labels - 1).astype(np.int32)
        self.slowness = 0.0
        self.asked: list = []  # what was asked with which taught words

    def _normals(self) -> np.ndarray:
        """Of the room's shell; zero elsewhere."""
        normals = np.zeros((len(self.cloud), 3), np.float32)
        for axis in range(3):
            on = np.isclose(self.canonical[:, axis] % ROOM[axis], 0, atol=1e-4) & (self.cloud.labels == 0)
            normals[on, axis] = 1
        return normals

    def query(
        self, text=None, *, image=None, shape=None, negatives=(), k=10, plain=False, words=None, threshold=None
    ) -> QueryResult:
        """Things of that name; "2 lamps", "largest lamp" and the like are understood as they are (``phrases``).

        A file is asked for by its name: "lamp.ply" is a lamp.
        """
        if text is not None and not text.strip():
            raise UsageError("the query is empty")
        time.sleep(self.slowness)
        self.asked.append((text or image or shape, words))
        kind = "image" if image is not None else "shape" if shape is not None else "text"
        parsed = parse(text, frozenset(THINGS)) if kind == "text" and not plain else None
        noun = parsed.noun if parsed is not None else text or (image or shape).stem
        scores = np.array([0.9 if noun == name else 0.1 for name in THINGS], np.float32)
        for at, name in enumerate(THINGS):
            if name in negatives:
                scores[at] = 0.02
        notes = () if parsed is None or parsed.plain else (f"{noun}: made by hand",)
        asked = Query(str(text or image or shape), kind, np.zeros(1, np.float32))
        result = QueryResult(asked.label, kind, 0.5, [], (), 0, scores, asked, parsed, notes)
        return self.rethreshold(result, threshold, k)

    def rethreshold(self, result: QueryResult, threshold=None, k=10, words=None) -> QueryResult:
        least = 0.5 if threshold is None else threshold
        hits = [self._hit(int(i), float(result.scores[i]), least) for i in self.ranking(result)]
        matched = tuple(hit.id for hit in hits if hit.matched)
        points = sum(hit.points for hit in hits if hit.matched)
        return replace(result, threshold=least, segments=hits[:k], matched_ids=matched, points_matched=points)

    def ranking(self, result: QueryResult) -> np.ndarray:
        return np.argsort(-result.scores, kind="stable")

    def mask(self, result) -> np.ndarray:
        return np.isin(self.partition, result.matched_ids)

    def scores(self, result) -> np.ndarray:
        return np.where(self.partition >= 0, result.scores[self.partition], 0).astype(np.float32)

    def segment_points(self, segment: int) -> np.ndarray:
        return self.partition == segment

    def segment_at(self, point: int) -> int | None:
        return int(self.partition[point]) if self.partition[point] >= 0 else None

    def describe(self, segment: int) -> SegmentHit:
        return self._hit(segment, float("nan"))

    def describe_part(self, points: np.ndarray, name: int = -1) -> SegmentHit:
        return self._hit(int(np.bincount(self.partition[points]).argmax()), float("nan"))

    def explain(self, result, segment: int) -> Explanation:
        score = float(result.scores[segment])
        others = tuple((name, (1 - score) / 3) for i, name in enumerate(THINGS) if i != segment)
        return Explanation(result.query, score, score, 1.0, ((result.query, score),), others)

    def _hit(self, i: int, score: float, least: float = 0.5) -> SegmentHit:
        name = list(THINGS)[i]
        centre, size, _ = THINGS[name]
        others = tuple(other for other in THINGS if other != name)
        count = int((self.partition == i).sum())
        return SegmentHit(i, score, score >= least, count, centre, size, (name, *others), size=size, above_floor=0.0)
