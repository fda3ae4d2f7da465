"""What was understood of a query in words, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Relation:
    """Where a thing is: a kind of ``words.RELATIONS`` and what it is measured from."""

    kind: str
    anchors: tuple[Parsed, ...] = ()  # none for "in the corner", one or two for "between", else one
    negated: bool = False  # "not on the table"

    def __str__(self) -> str:
        kind = f"not {self.kind}" if self.negated else self.kind
        return f"{kind}: {' and '.join(a.nested() for a in self.anchors)}" if self.anchors else kind

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
        return " · ".join([self.noun, *self.details()])

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

    def details(self) -> list[str]:
        """All but the noun, in plain words."""
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

    def nested(self) -> str:
        """As it stands within another phrase."""
        details = self.details()
        return f"{self.noun} ({' · '.join(details)})" if details else self.noun
