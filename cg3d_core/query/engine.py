"""Questions to the candidates of one scene. Arrays in, arrays out; nothing here knows files or towers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from .overlap import Overlaps, around, pick
from .result import Explanation
from .score import EXAMPLE_THRESHOLD, SAME_AS, Calibration, example_shares, likeness_shares, sigmoid, text_shares
from .vocabulary import Vocabulary

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

N_NEAREST = 3  # names listed with a segment


@dataclass(frozen=True, eq=False)
class Candidates:
    """What the model has made of a scene's k candidates."""

    features: np.ndarray  # (k, d) float32 unit rows in the joint space
    objectness: np.ndarray  # (k,) float32: logit of being one whole object
    context: np.ndarray  # (k, 5) float32 metres, see ``encode.CONTEXT_NAMES``

    def __len__(self) -> int:
        return len(self.features)


@dataclass(frozen=True, eq=False)
class Query:
    """A question brought into the joint space (``ask.make_query``)."""

    label: str  # the words, or the file's name
    kind: str  # "text", "image", "shape", or "example" for a word that was taught (``prototypes``)
    feature: np.ndarray = field(repr=False)  # (d,) float32 unit
    negatives: tuple[str, ...] = ()
    against: np.ndarray | None = field(default=None, repr=False)  # (n, d) unit rows of the negatives
    example: np.ndarray | None = field(default=None, repr=False)  # (d,) unit mean of a taught word's examples
    category: str = ""  # of a library's shape: what it is an example of


@dataclass(frozen=True, eq=False)
class Judge:
    """What turns features into scores: one per model."""

    vocabulary: Vocabulary
    scale: float  # of the logits
    calibration: Calibration
    same_as: float = SAME_AS

    def threshold(self, query: Query) -> float:
        """From which score on a segment matches."""
        own = self.calibration.threshold
        return own if query.example is None else max(own, EXAMPLE_THRESHOLD)

    def name_logits(self, features: np.ndarray) -> np.ndarray:
        """(k, v): scale * cosine of each feature (k, d) with every name of the vocabulary."""
        return self.scale * (features @ self.vocabulary.features.T)

    def shares(self, query: Query, features: np.ndarray) -> Shares:
        """The query's share of each feature (k, d), and who took the rest."""
        vocabulary = self.vocabulary
        logits, names, same = self.name_logits(features), list(vocabulary.names), None
        example = self.name_logits(query.feature)
        if query.kind in ("text", "example"):
            rivals = vocabulary.stand(query.label, query.feature, query.against, self.same_as)
            logits, same = logits[:, rivals.rows], rivals.same
            names = [names[i] for i in rivals.rows]
        if query.against is not None:
            names += query.negatives
            logits = np.column_stack([logits, self.scale * (features @ query.against.T)])
            example = np.concatenate([example, np.full(len(query.against), -np.inf)])
            same = None if same is None else np.concatenate([same, np.zeros(len(query.against), np.float32)])
        if same is not None:
            share, by_name = text_shares(self.scale * (features @ query.feature), logits, same)
        else:
            share, by_name = likeness_shares(example, logits)
            same = _likeness(example)
        if query.example is None:
            return Shares(share, by_name, tuple(names), same)
        words, n = share, len(query.negatives)
        share, by_example = example_shares(features @ query.example, words)
        share *= 1 - by_name[:, by_name.shape[1] - n :].sum(axis=1)  # what is called a negative is not it
        return Shares(share, by_name, tuple(names), same, by_example, words)

    def score(self, query: Query, candidates: Candidates, inside: csr_matrix | None = None) -> np.ndarray:
        """Calibrated scores (k,) float32 of all candidates; ``inside`` from ``overlap.overlaps`` where they overlap."""
        share = self.shares(query, candidates.features).query
        about = (0.0, 0.0) if inside is None else around(inside, share, sigmoid(candidates.objectness))
        return self.calibration(share, candidates.objectness, *about)


@dataclass(frozen=True, eq=False)
class Shares:
    """How the probability of k segments is divided."""

    query: np.ndarray  # (k,)
    by_name: np.ndarray  # (k, r)
    names: tuple[str, ...]  # (r,)
    same: np.ndarray  # (r,) how far each name counts as the query
    by_example: np.ndarray | None = None  # (k,) of a taught word: its examples' own share
    by_words: np.ndarray | None = None  # (k,) and its words' own


@dataclass(frozen=True, eq=False)
class Answer:
    """Scores of all candidates, and those of the answer, best first, none overlapping another."""

    scores: np.ndarray  # (k,) float32
    matched: np.ndarray  # ids
    listed: np.ndarray  # ids, at most as many as asked for: matches, then the nearest


def answer(
    query: Query,
    candidates: Candidates,
    judge: Judge,
    overlaps: Overlaps,
    k: int,
    threshold: float | None = None,
    scores: np.ndarray | None = None,
) -> Answer:
    """The answer to ``query``; ``overlaps`` from ``overlap.overlaps``.

    ``threshold``: the least score of a match, if not the judge's own; ``scores`` (k,) where the query's are known already.
    """
    if scores is None:
        scores = judge.score(query, candidates, overlaps.inside)
    order = pick(scores, candidates.objectness, overlaps.rivals)
    least = judge.threshold(query) if threshold is None else threshold
    return Answer(scores, order[scores[order] >= least], order[:k])


def nearest_names(judge: Judge, feature: np.ndarray, n: int = N_NEAREST) -> tuple[str, ...]:
    """What the model would call a feature (d,): known names, best first."""
    known = judge.vocabulary.features[: judge.vocabulary.known]
    return tuple(judge.vocabulary.names[i] for i in np.argsort(-(known @ feature), kind="stable")[:n])


def explain(query: Query, candidates: Candidates, judge: Judge, segment: int, score: float) -> Explanation:
    """Why ``segment`` has the ``score`` that it has in the query's answer."""
    shares = judge.shares(query, candidates.features[segment : segment + 1])
    rows = sorted(zip(shares.names, shares.by_name[0].tolist(), shares.same.tolist()), key=lambda r: -r[1])
    objectness = candidates.objectness[segment]
    return Explanation(
        query=query.label,
        score=score,
        probability=float(shares.query[0]),
        objectness=float(sigmoid(objectness)),
        equals=tuple((name, share) for name, share, same in rows if same >= 0.5),
        negatives=tuple((name, share) for name, share, same in rows if same < 0.5),
        by_example=None if shares.by_example is None else float(shares.by_example[0]),
        by_words=None if shares.by_words is None else float(shares.by_words[0]),
    )


def _likeness(example: np.ndarray) -> np.ndarray:
    """For an example: names as likely as its likeliest count as it."""
    return np.exp(example - example.max()).astype(np.float32)
