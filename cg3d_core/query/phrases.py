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
from functools import lru_cache

from . import words as w

LONGEST = 40  # words: what is longer is a description
MOST = 1000  # things that can be counted


@dataclass(frozen=True)
class Relation:
    """Where a thing is: a kind of ``words.RELATIONS`` and what it is measured from."""

    kind: str
    anchors: tuple[Parsed, ...] = ()  # none for "in the corner", one or two for "between", else one
    negated: bool = False  # "not on the table"

    def __str__(self) -> str:
        kind = f"not {self.kind}" if self.negated else self.kind
        return f"{kind}: {' and '.join(a._nested() for a in self.anchors)}" if self.anchors else kind

    def to_dict(self) -> dict:
        """The JSON form."""
        return {"kind": self.kind, "negated": self.negated, "anchors": [a.to_dict() for a in self.anchors]}


@dataclass(frozen=True)
class Parsed:
    """What was understood of a query in words. ``str`` gives it in plain words: "chair · nearest to: door"."""

    text: str  # as it was typed
    noun: str  # what the model is asked for
    count: int | str | None = None  # a number, or "all"
    colours: tuple[str, ...] = ()  # any of them; names of ``colours.NAMED``, with "dark" or "light" before some
    not_colours: tuple[str, ...] = ()  # none of them
    superlative: str | None = None  # a key of ``relations.MEASURES``
    relations: tuple[Relation, ...] = ()
    negatives: tuple[str, ...] = ()  # nouns that it is not
    left_out: tuple[str, ...] = ()  # what depends on where one stands ("left of the table")

    @property
    def plain(self) -> bool:
        """Whether the words go to the model as they were typed."""
        return self == Parsed(self.text, self.text)

    def __str__(self) -> str:
        return " · ".join([self.noun, *self._details()])

    def to_dict(self) -> dict:
        """The JSON form: every field by its name."""
        return {
            "text": self.text,
            "noun": self.noun,
            "count": self.count,
            "colours": list(self.colours),
            "not_colours": list(self.not_colours),
            "superlative": self.superlative,
            "relations": [r.to_dict() for r in self.relations],
            "negatives": list(self.negatives),
            "left_out": list(self.left_out),
        }

    def _details(self) -> list[str]:
        parts = []
        if self.count is not None:
            parts.append("all of them" if self.count == "all" else f"at most {self.count}")
        if self.colours:
            parts.append(f"colour: {' or '.join(self.colours)}")
        if self.not_colours:
            parts.append(f"not of colour: {' or '.join(self.not_colours)}")
        if self.superlative:
            parts.append(f"the {self.superlative}")
        parts += map(str, self.relations)
        if self.negatives:
            parts.append(f"not: {', '.join(self.negatives)}")
        if self.left_out:
            parts.append(f"left out: {', '.join(self.left_out)}")
        return parts

    def _nested(self) -> str:
        details = self._details()
        return f"{self.noun} ({' · '.join(details)})" if details else self.noun


def parse(text: str, names: Iterable[str] = ()) -> Parsed:
    """What ``text`` asks for. ``names``: names that the model knows as a whole. Never fails."""
    text = " ".join(str(text).split())
    known = names if isinstance(names, frozenset) else frozenset(names)
    found = re.findall(r"[^\s,?!.;:]+|,", text.casefold())
    if not found or len(found) > LONGEST or re.search(r"[;:]|[.?!]\s*\S", text):
        return Parsed(text, text)
    try:
        parsed = _Reader(_plain_names(known)).read(found, text)
    except _NotUnderstoodError:
        return Parsed(text, text)
    if parsed._details():
        return parsed
    # Nothing beside the noun: as typed, but for "find me", which is said to a person.
    return Parsed(text, " ".join(_bare(found)) if _first(found, w.LEAD_INS) else text)


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

    def __init__(self, names: frozenset[str]):
        self.names = names
        self.longest = max((n.count(" ") + 1 for n in names), default=1)

    def read(self, words: list[str], text: str) -> Parsed:
        """One thing with all that is said of it."""
        words = _bare(words)
        if not words:
            raise _NotUnderstoodError
        if self._is_name(words):
            return Parsed(text, " ".join(words))
        found = _Found()
        words = self._take_nearest_first(words, found)
        words = self._take_negations(words, found)
        words = self._take_relations(words, found)
        words = self._take_front(self._take_colour_behind(words, found), found)
        if not words or "," in words or w.CLAUSE.intersection(words) or words[-1] in w.GENERIC:
            raise _NotUnderstoodError
        noun = self._singular(words, found.count)
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
            if _starts(part, phrase):
                found.left_out.append(" ".join(part))
                return
        phrase = _first(part, w.RELATIONS)
        if phrase is None:
            raise _NotUnderstoodError
        kind, rest = w.RELATIONS[phrase], part[len(phrase) :]
        if kind == "in the corner":
            if rest:
                raise _NotUnderstoodError
            found.relations.append(Relation(kind))
        elif kind == "between":
            halves = _split(rest, "and")
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
        inside = self._inside_names(words)
        starts, i = [], 0
        while i < len(words):
            phrase = None if inside[i] else _first(words[i:], w.VIEWER) or _first(words[i:], w.RELATIONS)
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
        inside = self._inside_names(words)
        for i in range(1, len(words)):
            phrase = None if inside[i] else _first(words[i:], w.NEGATIONS)
            if phrase is None:
                continue
            rest = words[i + len(phrase) :]
            if self._relation_starts(rest)[:1] == [0]:  # "not on the table"
                return [*self._take_negations(words[:i], found), "not", *rest]
            if words[i - 1] in w.ARTICLES:  # "next to a not red table"
                continue
            end = next(iter(self._relation_starts(rest)), len(rest))
            for part in _split([("or" if x in (",", "and") else x) for x in rest[:end]], "or"):
                self._take_not(part, found)
            return [*_trimmed(words[:i]), *rest[end:]]
        return words

    def _take_not(self, part: list[str], found: _Found) -> None:
        part = _bare(part)
        colour, used = _colour(part)
        if colour and used == len(part):
            found.not_colours.append(colour)
        elif not part or w.CLAUSE.intersection(part) or part[0] in w.SUPERLATIVES or part[-1] in w.GENERIC:
            raise _NotUnderstoodError
        else:
            found.negatives.append(self._singular(part, None))

    # ---- what stands before the noun, and "that is red" behind it ------------------------------------

    def _take_colour_behind(self, words: list[str], found: _Found) -> list[str]:
        for i in range(1, len(words) - 1):
            if words[i] in ("is", "are"):
                colours, used = _colours(words[i + 1 :])
                if colours and i + 1 + used == len(words):
                    found.colours += colours
                    head = words[:i]
                    return head[:-1] if head[-1] in ("that", "which") else head
        return words

    def _take_front(self, words: list[str], found: _Found) -> list[str]:
        """The noun's own words; counts, superlatives and colours before it go into ``found``."""
        words = _bare(words)
        while len(words) > 1 and not self._name_ahead(words):
            used = self._take_count(words, found) or self._take_superlative(words, found) or _take_colour(words, found)
            if not used:
                break
            words = _bare(words[used:])
        return words

    def _take_count(self, words: list[str], found: _Found) -> int:
        every = _first(words, w.ALL)
        number = int(words[0]) if words[0].isascii() and words[0].isdigit() else w.NUMBERS.get(words[0])
        if found.count is not None or (every is None and number is None):
            return 0
        if every:
            found.count = "all"
            return len(every)
        # "three seater sofa" and "4 poster bed" count nothing that could be found; things that are many have a plural.
        if not 1 <= number <= MOST or (number > 1 and not self._plural(words[-1])):
            return 0
        found.count = number
        return 2 if words[1:2] == ["of"] else 1

    def _take_superlative(self, words: list[str], found: _Found) -> int:
        if found.superlative is not None or words[0] not in w.SUPERLATIVES:
            return 0
        found.superlative = w.SUPERLATIVES[words[0]]
        return 1

    # ---- names -----------------------------------------------------------------------------------

    def _is_name(self, words: list[str]) -> bool:
        name = " ".join(words)
        return name in self.names or name in w.WHOLE

    def _name_ahead(self, words: list[str]) -> bool:
        """Whether a known name of two words or more begins here."""
        return any(self._is_name(words[:n]) for n in range(2, min(len(words), max(self.longest, 4)) + 1))

    def _inside_names(self, words: list[str]) -> list[bool]:
        """For each word whether it is a later word of a known name, so that nothing begins at it."""
        inside = [False] * len(words)
        for i in range(len(words)):
            for n in range(2, min(len(words) - i, max(self.longest, 4)) + 1):
                if self._is_name(words[i : i + n]):
                    inside[i + 1 : i + n] = [True] * (n - 1)
        return inside

    def _plural(self, word: str) -> bool:
        return word in w.PLURALS or (len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is")))

    def _singular(self, words: list[str], count: int | str | None) -> str:
        """The noun; of a plural the singular, where the model knows it or a count shows that it is one."""
        name, last = " ".join(words), words[-1]
        if self._is_name(words) or not self._plural(last):
            return name
        forms = [w.PLURALS[last]] if last in w.PLURALS else [last[:-1], *([last[:-2]] if last.endswith("es") else [])]
        if last.endswith("ies"):
            forms.insert(0, last[:-3] + "y")
        for form in forms:
            one = [*words[:-1], form]
            if self._is_name(one) or form in self.names:
                return " ".join(one)
        many = count == "all" or (isinstance(count, int) and count > 1)
        if not many:
            return name
        short = last.endswith(("ches", "shes", "xes", "sses", "zes"))
        return " ".join([*words[:-1], forms[-1] if short else forms[0]])


@lru_cache(maxsize=8)
def _plain_names(names: frozenset[str]) -> frozenset[str]:
    return frozenset(" ".join(n.casefold().replace("_", " ").split()) for n in names)


def _bare(words: list[str]) -> list[str]:
    """Without articles, lead-ins and commas at the ends."""
    words = _trimmed(words)
    lead = _first(words, w.LEAD_INS)
    if lead and len(words) > len(lead):
        words = words[len(lead) :]
    while words and (words[0] in w.ARTICLES or words[0] == ","):
        words = words[1:]
    return words


def _trimmed(words: list[str]) -> list[str]:
    while words and words[-1] == ",":
        words = words[:-1]
    return words


def _starts(words: list[str], phrase: w.Phrase) -> bool:
    return tuple(words[: len(phrase)]) == phrase


def _first(words: list[str], phrases: Iterable[w.Phrase]) -> w.Phrase | None:
    """The longest of ``phrases`` that the words begin with."""
    return max((p for p in phrases if _starts(words, p)), key=len, default=None)


def _split(words: list[str], at: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for word in words:
        if word == at:
            parts.append([])
        else:
            parts[-1].append(word)
    return [p for p in parts if p]


def _colour(words: list[str]) -> tuple[str | None, int]:
    """A colour at the beginning, with its shade, and how many words it takes."""
    if len(words) > 1 and words[0] in w.SHADES and words[1] in w.COLOURS and words[1] != "dark":
        return f"{w.SHADES[words[0]]} {w.COLOURS[words[1]]}".strip(), 2
    if not words:
        return None, 0
    shade, _, rest = words[0].partition("-")
    if rest and shade in w.SHADES and rest in w.COLOURS:
        return f"{w.SHADES[shade]} {w.COLOURS[rest]}".strip(), 1
    if rest in ("coloured", "colored"):
        return w.COLOURS.get(shade), int(shade in w.COLOURS)
    return w.COLOURS.get(words[0]), int(words[0] in w.COLOURS)


def _colours(words: list[str]) -> tuple[list[str], int]:
    """Colours at the beginning, joined by "or" or "and", and how many words they take."""
    found, used = [], 0
    while True:
        colour, more = _colour(words[used:])
        if colour is None:
            return found, max(used - 1, 0) if found else 0
        found.append(colour)
        used += more
        if words[used : used + 1] not in (["or"], ["and"], [","]):
            return found, used
        used += 1


def _take_colour(words: list[str], found: _Found) -> int:
    """Colours before a noun: "red or blue", "not red", "non-red"."""
    denied = words[0] == "not" or words[0].startswith("non-")
    if denied:
        rest = words[1:] if words[0] == "not" else [words[0][4:], *words[1:]]
        colours, used = _colours(rest)
        used = used + 1 if words[0] == "not" else used
    else:
        colours, used = _colours(words)
    if not colours or used >= len(words):
        return 0
    (found.not_colours if denied else found.colours).extend(colours)
    return used
