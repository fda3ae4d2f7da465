"""Answers to phrases: the model says how likely each segment is the noun, geometry and colour say which are meant.

Scores stay those of the noun. A relation or a colour takes matches away, a superlative or "nearest" keeps one (or as many
as were asked for), a count keeps the best. What cannot be told in this scan is left out, and a note says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from . import colours
from .ask import make_query
from .engine import Answer, answer
from .parsed import Parsed, Relation
from .phrases import parse
from .relations import STRUCTURE, Anchor, Place
from .words import ORDERS

if TYPE_CHECKING:
    from ..segment.base import Segmentation, WorkCloud
    from .engine import Candidates, Query
    from .model import QueryModel
    from .overlap import Overlaps
    from .prototypes import Words

SURE = 1 / 3
"""Share of the best score below which a match is not taken for an anchor or for "the largest".

The threshold is where a match is likelier than not to be worth showing; geometry that picks one of many would pick the
doubtful ones as readily as the sure.
"""

MOST_KNOWN = 64  # answers to what relations measure from that are kept


@dataclass(frozen=True, eq=False)
class Refined:
    """The answer to a phrase: ``answer.matched`` are the segments that are meant, in the order asked for."""

    parsed: Parsed
    asked: Query  # for the noun
    answer: Answer
    notes: tuple[str, ...]  # one line each


class Refiner:
    """Answers phrases in one scene."""

    def __init__(
        self, model: QueryModel, candidates: Candidates, overlaps: Overlaps, work: WorkCloud, segmentation: Segmentation
    ):
        self.model, self.candidates, self.overlaps = model, candidates, overlaps
        self.work, self.segmentation = work, segmentation
        self.place = Place(work, segmentation, candidates.context)
        self._known: dict[tuple[Parsed, Words | None], Refined] = {}

    def parse(self, text: str, words: Words | None = None) -> Parsed:
        """What a phrase means, given the names that this scene's model knows and the ``words`` that were taught."""
        names = _names_of(self.model)
        return parse(text, names if words is None else names | {w.text for w in words.words})

    def ask(self, parsed: Parsed, negatives: tuple[str, ...] = (), words: Words | None = None) -> Query:
        """The question for the noun of ``parsed``: by its examples if it is one of ``words``. Raises ModelError."""
        against = (*negatives, *parsed.negatives)
        taught = None if words is None else words.query(parsed.noun, self.model, against)
        return taught or make_query(self.model, parsed.noun, negatives=against)

    def answer(
        self,
        parsed: Parsed,
        asked: Query,
        k: int = 10,
        *,
        words: Words | None = None,
        threshold: float | None = None,
        scores: np.ndarray | None = None,
    ) -> Refined:
        """The k best for ``parsed``, with ``asked`` from ``ask``; ``threshold`` and ``scores`` are the noun's, see ``engine.answer``.

        What it is measured from (the door) is found by the model's own threshold, and by examples where ``words`` has some.
        """
        found = answer(asked, self.candidates, self.model.judge, self.overlaps, len(self.candidates), threshold, scores)
        notes: list[str] = [] if words is None or asked.kind != "example" else [str(words.find(asked.label))]
        notes += [f"'{said}' depends on where one stands, so it was left out" for said in parsed.left_out]
        kept = found.matched
        kept = self._of_colour(kept, parsed, notes)
        for relation in (r for r in parsed.relations if r.kind not in ORDERS):
            kept = self._in_relation(kept, relation, parsed, words, notes)
        kept = self._counted(self._ordered(kept, found.scores, parsed, words, notes), parsed, notes)
        listed = np.concatenate([kept, found.listed[~np.isin(found.listed, kept)]])[:k]
        return Refined(parsed, asked, Answer(found.scores, kept, listed), tuple(dict.fromkeys(notes)))

    # ---- colour ------------------------------------------------------------------------------------

    @cached_property
    def _tones(self) -> np.ndarray | None:
        return None if self.work.colour is None else colours.tones(self.work.colour)

    def _of_colour(self, kept: np.ndarray, parsed: Parsed, notes: list[str]) -> np.ndarray:
        for names, wanted in ((parsed.colours, True), (parsed.not_colours, False)):
            if not names or not len(kept):
                continue
            said = f"{'' if wanted else 'not '}{' or '.join(names)}"
            if self._tones is None:
                notes.append(f"this scan has no colour, so '{said}' was left out")
                continue
            tones = self._tones
            right = [colours.is_of(names, tones[self.segmentation.points(int(i))]) == wanted for i in kept]
            kept = _filtered(kept, right, said, parsed, notes)
        return kept

    # ---- place -------------------------------------------------------------------------------------

    def _in_relation(
        self, kept: np.ndarray, relation: Relation, parsed: Parsed, words: Words | None, notes: list[str]
    ) -> np.ndarray:
        if not len(kept):
            return kept
        groups = self._anchors(relation, words, notes)
        if groups is None:
            return kept
        tuples: list[tuple[Anchor, ...]]
        if relation.kind == "between":
            one, other = groups[0], groups[-1]
            tuples = [(a, b) for a in one for b in other if a != b]
            if not tuples:
                notes.append(f"only one {relation.anchors[0].noun} in this scene, so '{relation}' was left out")
                return kept
        else:
            tuples = [(a,) for a in groups[0]] if groups else [()]
        right = [any(self.place.holds(relation.kind, int(i), t) for t in tuples) != relation.negated for i in kept]
        return _filtered(kept, right, str(relation), parsed, notes)

    def _anchors(self, relation: Relation, words: Words | None, notes: list[str]) -> list[list[Anchor]] | None:
        """Segments (or the structure) that each anchor's words stand for; None, with a note, when one has none."""
        if relation.kind == "in the corner" and not self.place.has("wall"):
            notes.append(f"no wall was found in this scan, so '{relation}' was left out")
            return None
        groups: list[list[Anchor]] = []
        for anchor in relation.anchors:
            if anchor.noun in STRUCTURE:
                found: list[Anchor] = [anchor.noun] if self.place.has(anchor.noun) else []
            else:
                refined = self._anchor(anchor, words)
                notes += refined.notes
                scores = refined.answer.scores
                found = [int(i) for i in _sure(refined.answer.matched, scores)]
                if found:
                    told = ", ".join(f"{i} ({scores[i]:.2f})" for i in found)
                    notes.append(f"{anchor.noun}: segment{'s' * (len(found) > 1)} {told}")
            if not found:
                notes.append(f"no {anchor.noun} was found in this scene, so '{relation}' was left out")
                return None
            groups.append(found)
        return groups

    def _anchor(self, anchor: Parsed, words: Words | None) -> Refined:
        """The answer to what a relation measures from, kept: another threshold for the noun asks for it again."""
        if (anchor, words) not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[anchor, words] = self.answer(anchor, self.ask(anchor, (), words), words=words)
        return self._known[anchor, words]

    # ---- one or some of many -----------------------------------------------------------------------

    def _ordered(
        self, kept: np.ndarray, scores: np.ndarray, parsed: Parsed, words: Words | None, notes: list[str]
    ) -> np.ndarray:
        """``kept`` as "nearest" and superlatives order it, cut to one when no count was given."""
        orders = [r for r in parsed.relations if r.kind in ORDERS]
        if not len(kept) or not (orders or parsed.superlative):
            return kept
        keys = []
        for relation in orders:
            groups = self._anchors(relation, words, notes)
            if groups:
                away = np.array([min(self.place.distance(int(i), a) for a in groups[0]) for i in kept])
                # What is the anchor itself is at no distance from it, and never meant.
                keys.append(np.where(np.isinf(away), np.inf, away if relation.kind == "nearest to" else -away))
        if parsed.superlative:
            keys.append(self.place.measure(parsed.superlative, kept))
        if not keys:
            return kept
        if len(keys) > 1:
            notes.append(f"two orders at once; '{orders[0]}' decides")
        possible = np.isfinite(keys[0]) & np.isin(kept, _sure(kept, scores))
        order = np.flatnonzero(possible)[np.argsort(keys[0][possible], kind="stable")]
        return kept[order] if parsed.count is not None else kept[order][:1]

    def _counted(self, kept: np.ndarray, parsed: Parsed, notes: list[str]) -> np.ndarray:
        if not isinstance(parsed.count, int):
            return kept
        if len(kept) < parsed.count:
            notes.append(f"{parsed.count} asked for, {len(kept) or 'none'} found")
        elif len(kept) > parsed.count:
            best = "the best is" if parsed.count == 1 else f"the best {parsed.count} are"
            notes.append(f"{len(kept)} match, {best} kept")
        return kept[: parsed.count]


def _sure(matched: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """Those of ``matched`` that are not far below the best of them."""
    return matched[scores[matched] >= SURE * scores[matched].max()] if len(matched) else matched


def _filtered(kept: np.ndarray, right: list[bool], said: str, parsed: Parsed, notes: list[str]) -> np.ndarray:
    out = kept[np.array(right, bool)]
    if not len(out):
        n = len(kept)
        notes.append(f"{n} {'matches' if n == 1 else 'match'} '{parsed.noun}', but none is '{said}'")
    return out


def _names_of(model: QueryModel) -> frozenset[str]:
    config = model.config
    return _frozen((*(config.get("known_names") or ()), *(config.get("trained_words") or ())))


@lru_cache(maxsize=8)
def _frozen(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(names)
