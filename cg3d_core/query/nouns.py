"""Nouns: which words are the name of a thing as a whole, and what one of several things is called."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from . import words as w


class Nouns:
    """The names that a model knows, and those of ``words.WHOLE``. Words are given in lower case."""

    def __init__(self, names: frozenset[str]):
        self.names = names
        self.longest = max((n.count(" ") + 1 for n in names), default=1)

    @staticmethod
    def of(names: Iterable[str]) -> Nouns:
        """Of names as the model has them; remembered for a frozenset."""
        return _nouns(names if isinstance(names, frozenset) else frozenset(names))

    def known(self, words: list[str]) -> bool:
        """Whether these words are a name as a whole."""
        name = " ".join(words)
        return name in self.names or name in w.WHOLE

    def ahead(self, words: list[str]) -> bool:
        """Whether a known name of two words or more begins here."""
        return any(self.known(words[:n]) for n in range(2, min(len(words), max(self.longest, 4)) + 1))

    def inside(self, words: list[str]) -> list[bool]:
        """For each word whether it is a later word of a known name, so that nothing begins at it."""
        inside = [False] * len(words)
        for i in range(len(words)):
            for n in range(2, min(len(words) - i, max(self.longest, 4)) + 1):
                if self.known(words[i : i + n]):
                    inside[i + 1 : i + n] = [True] * (n - 1)
        return inside

    def one(self, words: list[str], count: int | str | None) -> str:
        """The noun; of a plural the singular, where the model knows it or a count shows that it is one."""
        name, last = " ".join(words), words[-1]
        if self.known(words) or not plural(last):
            return name
        forms = [w.PLURALS[last]] if last in w.PLURALS else [last[:-1], *([last[:-2]] if last.endswith("es") else [])]
        if last.endswith("ies"):
            forms.insert(0, last[:-3] + "y")
        for form in forms:
            single = [*words[:-1], form]
            if self.known(single) or form in self.names:
                return " ".join(single)
        many = count == "all" or (isinstance(count, int) and count > 1)
        if not many:
            return name
        short = last.endswith(("ches", "shes", "xes", "sses", "zes"))
        return " ".join([*words[:-1], forms[-1] if short else forms[0]])


def plural(word: str) -> bool:
    """Whether a word looks like several."""
    return word in w.PLURALS or (len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is")))


@lru_cache(maxsize=8)
def _nouns(names: frozenset[str]) -> Nouns:
    return Nouns(frozenset(" ".join(n.casefold().replace("_", " ").split()) for n in names))
