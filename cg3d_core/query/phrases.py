"""From words to what they mean: "the red chair nearest the door" is a chair, red, ordered by its distance to a door.

A small grammar by hand over the tables of ``words``. It errs towards understanding nothing: a phrase with a word in a
place where the grammar has none stays one noun, which the model is asked for as it was typed ("something to sit on").
A name that the model knows as a whole stays whole too ("corn on the cob", "white board"); "tv on a stand" is no such name
and is read as a tv that stands on a stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from . import tokens
from . import words as w
from .nouns import Nouns, plural
from .parsed import Parsed, Relation

LONGEST = 40  # words: what is longer is a description
MOST = 1000  # things that can be counted


def parse(text: str, names: Iterable[str] = ()) -> Parsed:
    """What ``text`` asks for. ``names``: names that the model knows as a whole. Never fails."""
    text = " ".join(str(text).split())
    found = re.findall(r"[^\s,?!.;:]+|,", text.casefold())
    if not found or len(found) > LONGEST or re.search(r"[;:]|[.?!]\s*\S", text):
        return Parsed(text, text)
    try:
        parsed = _Reader(Nouns.of(names)).read(found, text)
    except _NotUnderstoodError:
        return Parsed(text, text)
    if parsed.details():
        return parsed
    # Nothing beside the noun: as typed, but for "find me", which is said to a person.
    return Parsed(text, " ".join(tokens.bare(found)) if tokens.first(found, w.LEAD_INS) else text)


class _NotUnderstoodError(Exception):
    """A word stands where the grammar has no place for it."""


@dataclass
class _Found:
    """Fields of a Parsed while they are collected."""

    count: int | str | None = None
    superlative: str | None = None
    colours: list[str] = field(default_factory=list)
    not_colours: list[str] = field(default_factory=list)
    negatives: list[str] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


class _Reader:
    """Reads lists of lower-case words, commas among them."""

    def __init__(self, nouns: Nouns):
        self.nouns = nouns

    def read(self, words: list[str], text: str) -> Parsed:
        """One thing with all that is said of it."""
        words = tokens.bare(words)
        if not words:
            raise _NotUnderstoodError
        if self.nouns.known(words):
            return Parsed(text, " ".join(words))
        found = _Found()
        words = self._take_nearest_first(words, found)
        words = self._take_negations(words, found)
        words = self._take_relations(words, found)
        words = self._take_front(self._take_colour_behind(words, found), found)
        if not words or "," in words or w.CLAUSE.intersection(words) or words[-1] in w.GENERIC:
            raise _NotUnderstoodError
        noun = self.nouns.one(words, found.count)
        return Parsed(
            text,
            noun,
            found.count,
            tuple(found.colours),
            tuple(found.not_colours),
            found.superlative,
            tuple(found.relations),
            tuple(found.negatives),
            tuple(found.left_out),
        )

    # ---- relations -----------------------------------------------------------------------------

    def _take_nearest_first(self, words: list[str], found: _Found) -> list[str]:
        """ "the nearest chair to the door": the relation stands on both sides of the noun."""
        kind = w.RELATIONS.get((words[0],))
        if kind not in w.ORDERS:
            return words
        for i in range(2, len(words) - 1):
            if words[i] in ("to", "from"):
                found.relations.append(Relation(kind, (self._anchor(words[i + 1 :]),)))
                return words[1:i]
        raise _NotUnderstoodError

    def _take_relations(self, words: list[str], found: _Found) -> list[str]:
        """The words before the first relation; the relations go into ``found``."""
        starts = self._relation_starts(words)
        if not starts:
            return words
        head = words[: starts[0]]
        if not head:
            raise _NotUnderstoodError
        # "and" or a comma before a further relation gives it to the same noun; else it belongs to the anchor.
        cuts = [starts[0]] + [i for i in starts[1:] if words[i - 1] in ("and", ",") or self._closed(words, i)]
        for begin, end in zip(cuts, [*cuts[1:], len(words)]):
            part = words[begin:end]
            while part and part[-1] in ("and", ","):
                part.pop()
            self._take_relation(part, found)
        negated = head[-1] == "not"
        if negated:
            head.pop()
            first = found.relations.pop(0) if found.relations else None
            if first is None or first.kind in w.ORDERS:
                raise _NotUnderstoodError
            found.relations.insert(0, Relation(first.kind, first.anchors, True))
        while head and (head[-1] in w.JOINS or head[-1] == ","):
            head.pop()
        return head

    def _take_relation(self, part: list[str], found: _Found) -> None:
        for phrase in w.VIEWER:
            if tokens.starts(part, phrase):
                found.left_out.append(" ".join(part))
                return
        phrase = tokens.first(part, w.RELATIONS)
        if phrase is None:
            raise _NotUnderstoodError
        kind, rest = w.RELATIONS[phrase], part[len(phrase) :]
        if kind == "in the corner":
            if rest:
                raise _NotUnderstoodError
            found.relations.append(Relation(kind))
        elif kind == "between":
            halves = tokens.split(rest, "and")
            if len(halves) > 2:
                raise _NotUnderstoodError
            found.relations.append(Relation(kind, tuple(self._anchor(half) for half in halves)))
        elif kind == "on" and rest and rest[-1] in w.PARTS:
            raise _NotUnderstoodError
        else:
            found.relations.append(Relation(kind, (self._anchor(rest),)))

    def _anchor(self, words: list[str]) -> Parsed:
        read = self.read(words, " ".join(words))
        noun = w.STRUCTURE.get(read.noun)
        return Parsed(read.text, noun) if noun else read

    def _relation_starts(self, words: list[str]) -> list[int]:
        inside = self.nouns.inside(words)
        starts, i = [], 0
        while i < len(words):
            phrase = None if inside[i] else tokens.first(words[i:], w.VIEWER) or tokens.first(words[i:], w.RELATIONS)
            if phrase:
                starts.append(i)
            i += len(phrase) if phrase else 1
        return starts

    def _closed(self, words: list[str], i: int) -> bool:
        """Whether the relation that ends just before ``i`` takes no anchor."""
        return any(w.RELATIONS[p] == "in the corner" and tuple(words[i - len(p) : i]) == p for p in w.RELATIONS)

    # ---- what it is not --------------------------------------------------------------------------

    def _take_negations(self, words: list[str], found: _Found) -> list[str]:
        """Words without "but not an armchair", ", not red"; what is not goes into ``found``."""
        inside = self.nouns.inside(words)
        for i in range(1, len(words)):
            phrase = None if inside[i] else tokens.first(words[i:], w.NEGATIONS)
            if phrase is None:
                continue
            rest = words[i + len(phrase) :]
            if self._relation_starts(rest)[:1] == [0]:  # "not on the table"
                return [*self._take_negations(words[:i], found), "not", *rest]
            if words[i - 1] in w.ARTICLES:  # "next to a not red table"
                continue
            end = next(iter(self._relation_starts(rest)), len(rest))
            for part in tokens.split([("or" if x in (",", "and") else x) for x in rest[:end]], "or"):
                self._take_not(part, found)
            return [*tokens.trimmed(words[:i]), *rest[end:]]
        return words

    def _take_not(self, part: list[str], found: _Found) -> None:
        part = tokens.bare(part)
        colour, used = tokens.one_colour(part)
        if colour and used == len(part):
            found.not_colours.append(colour)
        elif not part or w.CLAUSE.intersection(part) or part[0] in w.SUPERLATIVES or part[-1] in w.GENERIC:
            raise _NotUnderstoodError
        else:
            found.negatives.append(self.nouns.one(part, None))

    # ---- what stands before the noun, and "that is red" behind it ------------------------------------

    def _take_colour_behind(self, words: list[str], found: _Found) -> list[str]:
        for i in range(1, len(words) - 1):
            if words[i] in ("is", "are"):
                colours, used = tokens.colours(words[i + 1 :])
                if colours and i + 1 + used == len(words):
                    found.colours += colours
                    head = words[:i]
                    return head[:-1] if head[-1] in ("that", "which") else head
        return words

    def _take_front(self, words: list[str], found: _Found) -> list[str]:
        """The noun's own words; counts, superlatives and colours before it go into ``found``."""
        words = tokens.bare(words)
        while len(words) > 1 and not self.nouns.ahead(words):
            used = self._take_count(words, found) or self._take_superlative(words, found) or _take_colour(words, found)
            if not used:
                break
            words = tokens.bare(words[used:])
        return words

    def _take_count(self, words: list[str], found: _Found) -> int:
        every = tokens.first(words, w.ALL)
        number = int(words[0]) if words[0].isascii() and words[0].isdigit() else w.NUMBERS.get(words[0])
        if found.count is not None or (every is None and number is None):
            return 0
        if every:
            found.count = "all"
            return len(every)
        # "three seater sofa" and "4 poster bed" count nothing that could be found; things that are many have a plural.
        if not 1 <= number <= MOST or (number > 1 and not plural(words[-1])):
            return 0
        found.count = number
        return 2 if words[1:2] == ["of"] else 1

    def _take_superlative(self, words: list[str], found: _Found) -> int:
        if found.superlative is not None or words[0] not in w.SUPERLATIVES:
            return 0
        found.superlative = w.SUPERLATIVES[words[0]]
        return 1


def _take_colour(words: list[str], found: _Found) -> int:
    """Colours before a noun: "red or blue", "not red", "non-red"."""
    denied = words[0] == "not" or words[0].startswith("non-")
    if denied:
        rest = words[1:] if words[0] == "not" else [words[0][4:], *words[1:]]
        colours, used = tokens.colours(rest)
        used = used + 1 if words[0] == "not" else used
    else:
        colours, used = tokens.colours(words)
    if not colours or used >= len(words):
        return 0
    (found.not_colours if denied else found.colours).extend(colours)
    return used
