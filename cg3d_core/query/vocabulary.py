"""The names that every query stands against, with their places in the joint space."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .score import DUPLICATE, sameness, unit

STRUCTURE_NAMES = ("wall", "floor", "ceiling")
"""Always among the rivals, whatever the checkpoint lists."""

LEAST_REACH = 0.40
"""Centred text cosine below which even the nearest known name says nothing about a query."""

REACH = 0.05
"""How far below the nearest name's cosine the bound is put."""

DISTRACTORS = ("object", "thing", "part of something", "a piece of furniture", "clutter")
"""Generic phrases for a checkpoint that brings none of its own."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Known names first, then structure and distractors that only ever compete."""

    names: tuple[str, ...]  # (v,)
    features: np.ndarray  # (v, d) float32 unit rows in the joint space
    known: int  # how many of them are names of things; the rest are rivals only

    def reach(self, cosine: np.ndarray, same_as: float) -> float:
        """From which cosine on a name counts half as a query that is in other words than any name.

        "Something to sit on" is no name's equal (chair 0.45, armchair 0.43), yet what is nearest to it is
        clearly meant. So the bound comes down to just below the nearest name - unless that is a
        distractor ("elephant": frog, whale, monkey) or too far to mean anything.
        """
        nearest = int(cosine.argmax())
        if nearest >= self.known or cosine[nearest] < LEAST_REACH:
            return same_as
        return min(same_as, float(cosine[nearest]) - REACH)

    def stand(self, text: str, query: np.ndarray, against: np.ndarray | None, same_as: float) -> Rivals:
        """Who stands against ``query`` (d,), and who counts as it.

        The query itself, when it is a known name, is left out: it would count twice. Names
        nearer to one of the user's negatives, ``against`` (n, d), than to the query never count as the query.
        """
        cosine = self.features @ query
        keep = cosine < DUPLICATE
        keep &= np.array([_plain(n) != _plain(text) for n in self.names], bool)
        if keep.all():  # not a known name itself
            same_as = self.reach(cosine, same_as)
        same = sameness(query, self.features, same_as)
        if against is not None:
            same[(self.features @ against.T).max(axis=1) > cosine] = 0
        return Rivals(np.flatnonzero(keep), same[keep])


@dataclass(frozen=True, eq=False)
class Rivals:
    """Rows of a vocabulary that take part in one query, and how far each counts as the query."""

    rows: np.ndarray  # (r,) int64
    same: np.ndarray = field(repr=False)  # (r,) float32 in 0..1


def make_vocabulary(known: dict[str, np.ndarray], rivals: dict[str, np.ndarray]) -> Vocabulary:
    """From features by name; a rival that is also a known name is only kept as the latter."""
    rivals = {n: f for n, f in rivals.items() if n not in known}
    names = (*known, *rivals)
    return Vocabulary(names, unit(np.stack([*known.values(), *rivals.values()])), len(known))


def _plain(name: str) -> str:
    words = name.casefold().replace("_", " ").replace("-", " ").split()
    return " ".join(words[1:] if words and words[0] in ("a", "an", "the") else words)
