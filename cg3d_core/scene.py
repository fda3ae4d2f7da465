"""A scan made ready for questions: brought upright, thinned, cut into candidates, each with a feature."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from .cloud import PointCloud
from .errors import UsageError
from .measure import Measure
from .query import engine, overlap
from .query.ask import clean, make_query
from .query.bare import names_with_structure
from .query.refine import Refiner
from .query.result import Explanation, QueryResult, SegmentHit

if TYPE_CHECKING:
    from .geometry.frame import Frame
    from .query.model import QueryModel
    from .query.parsed import Parsed
    from .query.prototypes import Words
    from .segment.base import Segmentation, WorkCloud


class Scene:
    """What ``open_scene`` returns. It does not change; answers come back as values.

    Arrays "over the cloud" have one element per point of ``cloud``, n in all; its
    ``to_file_order`` spreads them over every row of the file where rows had no finite position.
    Candidates have ids 0 .. ``len(segmentation)`` - 1.
    """

    def __init__(
        self,
        cloud: PointCloud,
        frame: Frame,
        work: WorkCloud,
        segmentation: Segmentation,
        candidates: engine.Candidates,
        model: QueryModel,
        seconds: dict[str, float],
    ):
        self.cloud, self.frame, self.work, self.segmentation = cloud, frame, work, segmentation
        self.candidates, self.model = candidates, model
        self.seconds = seconds  # stage -> s; a stage that the cache answered is "cache"

    def __repr__(self) -> str:
        return f"<Scene {self.name}: {len(self.cloud):,} points, {len(self.segmentation):,} candidates>"

    @property
    def name(self) -> str:
        """The file's or folder's name, for titles."""
        return self.cloud.source.name if self.cloud.source else "scene"

    # ---- arrays over the cloud -----------------------------------------------------------------

    @cached_property
    def canonical(self) -> np.ndarray:
        """(n, 3) float32: metres, z up, floor at z = 0 where one was found."""
        return self.frame.to_canonical(self.cloud.xyz)

    @cached_property
    def partition(self) -> np.ndarray:
        """(n,) int32: one candidate for each point, for display, the most whole first; -1 = structure."""
        return overlap.partition(self.segmentation, self.candidates.objectness, self._overlaps.rivals)[
            self.work.inverse
        ]

    def segment_points(self, segment: int) -> np.ndarray:
        """(n,) bool: the points of one candidate."""
        return self._union([self._checked(segment)])[self.work.inverse]

    def mask(self, result: QueryResult) -> np.ndarray:
        """(n,) bool: the points of all matching segments of an answer, also those beyond its k."""
        return self._union(result.matched_ids)[self.work.inverse]

    def scores(self, result: QueryResult) -> np.ndarray:
        """(n,) float32: the score of the best candidate that holds each point; 0 for structure."""
        return overlap.best_score(self.segmentation, result.scores)[self.work.inverse]

    # ---- questions -----------------------------------------------------------------------------

    def query(
        self,
        text: str | None = None,
        *,
        image=None,
        shape: str | os.PathLike | PointCloud | None = None,
        negatives: list[str] | tuple[str, ...] = (),
        k: int = 10,
        plain: bool = False,
        words: Words | None = None,
        threshold: float | None = None,
    ) -> QueryResult:
        """Ask for one thing by words, by a picture (path or PIL.Image) or by a shape (path or PointCloud).

        Words may say where ("the chair nearest the door"), how many, which colour, which is the largest
        (``query.phrases``); ``plain`` gives them to the model as they are. ``negatives``: what it is
        not. ``k``: how many segments to list at most; the mask holds all that match. ``words``: if
        ``text``, or a thing named in it, is one of these, its examples are what is looked for (``teach``).
        ``threshold``: the least score of a match, if not the model's own (see ``rethreshold``). Raises UsageError
        unless asked in exactly one way and with k at least 1, ModelError for another model's words.
        """
        if words is not None and text is not None and image is None and shape is None:
            taught = words.query(text, self.model, negatives)
            if taught is not None:
                return replace(self.ask(taught, k, threshold), notes=(str(words.find(text)),))
        if text is None or image is not None or shape is not None or plain:
            return self.ask(make_query(self.model, text, image=image, shape=shape, negatives=negatives), k, threshold)
        parsed = self._refiner.parse(clean(text, "the query"), words)
        if parsed.plain:
            return replace(self.ask(make_query(self.model, text, negatives=negatives), k, threshold), parsed=parsed)
        asked = self._refiner.ask(parsed, tuple(negatives), words)
        return self._refined(parsed, asked, k, words, threshold)

    def rethreshold(
        self, result: QueryResult, threshold: float | None = None, k: int = 10, words: Words | None = None
    ) -> QueryResult:
        """The same answer with another least score of a match (None: the model's own), without asking the model again.

        Of a phrase the threshold is that of the noun: relations, colours and counts choose among those above it, and what they
        measure from ("the door") stays as the model's own threshold finds it. ``words``: as given to ``query``.
        """
        if result.parsed is not None and not result.parsed.plain:
            return self._refined(result.parsed, result.asked, k, words, threshold, result.scores)
        again = self.ask(result.asked, k, threshold, result.scores)
        return replace(again, query=result.query, parsed=result.parsed, notes=result.notes)

    def ranking(self, result: QueryResult) -> np.ndarray:
        """(r,) ids of the candidates that could stand in an answer, best first, none overlapping another.

        Those with at least ``result.threshold`` match, but for what a phrase asks beyond its noun.
        """
        return overlap.pick(result.scores, self.candidates.objectness, self._overlaps.rivals)

    def teach(self, word: str, segments: list[int] | tuple[int, ...], words: Words | None = None) -> Words:
        """Give a word one to five segments as its examples, at once and without training.

        Returns ``words`` (by default none yet) with it, for ``query(word, words=...)``, ``Words.save`` and other scenes.
        Raises UsageError: no such segment, or more than five examples; ModelError for another model's words.
        """
        from .query.prototypes import Words, segment_examples

        words = Words.of(self.model) if words is None else words.check(self.model)
        return words.teach(word, segment_examples(self, segments))

    def ask(
        self, query: engine.Query, k: int = 10, threshold: float | None = None, scores: np.ndarray | None = None
    ) -> QueryResult:
        """Answer a query that is already in the joint space (``query.ask.make_query``).

        ``threshold``: the least score of a match, if not the model's own; ``scores``: its ``QueryResult.scores``, if known.
        """
        k, judge = _at_least_one(k), self.model.judge
        found = engine.answer(query, self.candidates, judge, self._overlaps, k, _in_range(threshold), scores)
        return self._result(query, found, threshold)

    def explain(self, result: QueryResult, segment: int) -> Explanation:
        """Why ``segment`` scored as it did in ``result``: what competed and how much each name took."""
        segment = self._checked(segment)
        return engine.explain(result.asked, self.candidates, self.model.judge, segment, float(result.scores[segment]))

    def describe(self, segment: int) -> SegmentHit:
        """One candidate without a question: where, how large, and what the model, or the scan's structure, calls it."""
        segment = self._checked(segment)
        where = self._places.get(segment)
        if where is None:
            held = self._measure.held(self.segmentation.points(segment))
            where = self._places.setdefault(segment, self._measure.where(held))
        return self._described(segment, where, self.candidates, segment, self.segmentation.points(segment))

    def encode_part(self, points: np.ndarray) -> engine.Candidates:
        """What the model makes of any points of the cloud, (n,) bool, as one candidate: for segments that a person made.

        Raises UsageError when no point is chosen.
        """
        return self._encoded(self._members(points))

    def describe_part(self, points: np.ndarray, name: int = -1) -> SegmentHit:
        """``describe`` for any points of the cloud, (n,) bool; ``name``: the id to give it. Raises UsageError for none."""
        members = self._members(points)
        where = self._measure.where(np.flatnonzero(points))
        return self._described(name, where, self._encoded(members), 0, members)

    def segment_at(self, point: int) -> int | None:
        """The candidate that ``partition`` shows at a point of the cloud, or None for structure."""
        found = int(self.partition[point])
        return None if found < 0 else found

    # ---- inside --------------------------------------------------------------------------------

    def _members(self, points: np.ndarray) -> np.ndarray:
        points = np.asarray(points)
        if points.dtype != bool or points.shape != (len(self.cloud),) or not points.any():
            raise UsageError("a part needs points", how=f"Give a choice of {len(self.cloud):,} points, (n,) bool")
        return np.unique(self.work.inverse[points])

    def _encoded(self, members: np.ndarray) -> engine.Candidates:
        from .opening import encode_candidates
        from .segment.base import Segmentation

        part = Segmentation.from_lists("by hand", self.segmentation.structure, [members])
        return encode_candidates(self.model, self.work, part)

    def _described(
        self, name: int, where: dict[str, Any], candidates: engine.Candidates, row: int, members: np.ndarray
    ) -> SegmentHit:
        names = engine.nearest_names(self.model.judge, candidates.features[row])
        names = names_with_structure(self.segmentation.structure[members], names)
        return SegmentHit(id=name, score=np.nan, matched=False, nearest_names=names, **where)

    def _refined(
        self,
        parsed: Parsed,
        asked: engine.Query,
        k: int,
        words: Words | None,
        threshold: float | None,
        scores: np.ndarray | None = None,
    ) -> QueryResult:
        k, least = _at_least_one(k), _in_range(threshold)
        refined = self._refiner.answer(parsed, asked, k, words=words, threshold=least, scores=scores)
        result = self._result(refined.asked, refined.answer, threshold)
        return replace(result, query=parsed.text, parsed=parsed, notes=refined.notes)

    def _result(self, query: engine.Query, found: engine.Answer, threshold: float | None) -> QueryResult:
        matched = set(found.matched.tolist())
        hits = [
            replace(self.describe(int(i)), score=float(found.scores[i]), matched=int(i) in matched)
            for i in found.listed
        ]
        return QueryResult(
            query=query.label,
            kind=query.kind,
            threshold=self.model.judge.threshold(query) if threshold is None else float(threshold),
            segments=hits,
            matched_ids=tuple(found.matched.tolist()),
            points_matched=int(self._weight[self._union(found.matched)].sum()),
            scores=found.scores,
            asked=query,
        )

    @cached_property
    def _measure(self) -> Measure:
        return Measure(self.cloud, self.frame, self.work, self.segmentation.structure)

    @cached_property
    def _places(self) -> dict[int, dict[str, Any]]:
        """What was measured of candidates: moving a threshold asks for the same ones again and again."""
        return {}

    @cached_property
    def _refiner(self) -> Refiner:
        return Refiner(self.model, self.candidates, self._overlaps, self.work, self.segmentation)

    @cached_property
    def _overlaps(self) -> overlap.Overlaps:
        return overlap.overlaps(self.segmentation)

    @cached_property
    def _weight(self) -> np.ndarray:
        """(m,) cloud points that each work point stands for."""
        return np.bincount(self.work.inverse, minlength=len(self.work))

    def _union(self, segments) -> np.ndarray:
        held = np.zeros(len(self.work), bool)
        for i in segments:
            held[self.segmentation.points(int(i))] = True
        return held

    def _checked(self, segment: int) -> int:
        if not 0 <= segment < len(self.segmentation):
            raise UsageError(f"there is no segment {segment}", how=f"Ids go from 0 to {len(self.segmentation) - 1}")
        return int(segment)


def _at_least_one(k: int) -> int:
    if k < 1:
        raise UsageError(f"at least one segment must be asked for, not {k}")
    return k


def _in_range(threshold: float | None) -> float | None:
    if threshold is not None and not 0 <= threshold <= 1:
        raise UsageError(f"a threshold is between 0 and 1, not {threshold}")
    return threshold
