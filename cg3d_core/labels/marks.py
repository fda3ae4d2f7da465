"""What a person says of segments beside their points: labels, names, what is hidden, what is selected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Marks:
    """What is known of segments beside their points. Ids that are in none of these have no label, no name, and are shown."""

    labels: Mapping[int, str] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)  # what a person calls this very one: "the left chair"
    hidden: frozenset[int] = frozenset()
    selected: frozenset[int] = frozenset()
    next_id: int = 0  # of the next new segment

    def without(self, gone: set[int]) -> Marks:
        """The same where some segments are no more."""
        if not gone:
            return self
        return replace(
            self,
            labels={i: t for i, t in self.labels.items() if i not in gone},
            names={i: t for i, t in self.names.items() if i not in gone},
            hidden=self.hidden - gone,
            selected=self.selected - gone,
        )


def said_of(segments: Iterable[int], text: str, table: Mapping[int, str]) -> dict[int, str]:
    """A table of labels or names with ``text`` for some segments, tidied; without them where it is empty."""
    out, text = dict(table), " ".join(str(text).split())
    for i in segments:
        if text:
            out[i] = text
        else:
            out.pop(i, None)
    return out
