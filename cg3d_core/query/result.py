"""What a query gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from .engine import Query
    from .parsed import Parsed


@dataclass(frozen=True)
class SegmentHit:
    """One segment of an answer. Coordinates are the file's own (its axes, unit and origin)."""

    id: int  # candidate of the scene's segmentation
    score: float  # calibrated probability that it is what was asked for; NaN from ``Scene.describe``
    matched: bool
    points: int  # points of the cloud it covers
    centre: tuple[float, float, float]  # middle of the bounding box, file coordinates
    extent: tuple[float, float, float]  # sides of the bounding box along the file's axes, file unit
    nearest_names: tuple[str, ...] = ()  # what the model would call it, best first; structure first of all
    size: tuple[float, float, float] = (np.nan,) * 3  # metres: longer side, shorter side, height of the upright box
    above_floor: float = np.nan  # metres from the floor to the bottom of that box; NaN without a floor

    def to_dict(self) -> dict:
        """The JSON form (DESIGN.md section 4)."""
        return {
            "id": self.id,
            "score": None if np.isnan(self.score) else round(float(self.score), 4),
            "matched": self.matched,
            "points": self.points,
            "centre": [round(float(c), 4) for c in self.centre],
            "extent": [round(float(e), 4) for e in self.extent],
            "nearest_names": list(self.nearest_names),
        }


@dataclass(frozen=True, eq=False)
class QueryResult:
    """The answer to one query over one scene. No two of its segments overlap."""

    query: str  # the words, or the file asked with
    kind: str  # "text", "image", "shape", or "example" for a taught word
    threshold: float  # a segment with at least this score matches, unless ``parsed`` asks for more than a noun
    segments: list[SegmentHit]  # at most k, best first; matches before the nearest that do not match
    matched_ids: tuple[int, ...]  # every matching segment of the answer, the ones beyond k too
    points_matched: int  # points of the cloud that they cover
    scores: np.ndarray = field(repr=False)  # (candidates,) float32: score of every candidate, overlaps included
    asked: Query = field(repr=False)  # the question in the joint space, for ``Scene.explain``
    parsed: Parsed | None = None  # what was understood of words; None for pictures, shapes and plain words
    notes: tuple[str, ...] = ()  # what was left out of it or fell short, one line each

    @property
    def matched(self) -> bool:
        """Whether anything in the scene matches; if not, the answer is "no match in this scene"."""
        return bool(self.matched_ids)

    def to_dict(self) -> dict:
        """The JSON form (DESIGN.md section 4)."""
        return {
            "query": self.query,
            "kind": self.kind,
            "matched": self.matched,
            "threshold": round(float(self.threshold), 4),
            "points_matched": self.points_matched,
            "segments": [s.to_dict() for s in self.segments],
            "parsed": None if self.parsed is None else self.parsed.to_dict(),
            "notes": list(self.notes),
        }


@dataclass(frozen=True)
class Explanation:
    """Why a segment scored as it did: what competed, and how much each took."""

    query: str
    score: float  # the calibrated score
    probability: float  # the query's share before calibration, its equals included
    objectness: float  # probability that the segment is one whole object
    equals: tuple[tuple[str, float], ...]  # names that count as the query: (name, share), best first
    negatives: tuple[tuple[str, float], ...]  # names that stand against it: (name, share), best first
    by_example: float | None = None  # of a taught word: the share by its examples alone (``score.example_shares``)
    by_words: float | None = None  # and by its words alone, of which ``score.WORDS_WEIGHT`` counts
