"""Small readers of lists of lower-case words, commas among them, for ``phrases``."""

from __future__ import annotations

from collections.abc import Iterable

from . import words as w


def bare(words: list[str]) -> list[str]:
    """Without articles, lead-ins and commas at the ends."""
    words = trimmed(words)
    lead = first(words, w.LEAD_INS)
    if lead and len(words) > len(lead):
        words = words[len(lead) :]
    while words and (words[0] in w.ARTICLES or words[0] == ","):
        words = words[1:]
    return words


def trimmed(words: list[str]) -> list[str]:
    """Without commas at the end."""
    while words and words[-1] == ",":
        words = words[:-1]
    return words


def starts(words: list[str], phrase: w.Phrase) -> bool:
    """Whether the words begin with ``phrase``."""
    return tuple(words[: len(phrase)]) == phrase


def first(words: list[str], phrases: Iterable[w.Phrase]) -> w.Phrase | None:
    """The longest of ``phrases`` that the words begin with."""
    return max((p for p in phrases if starts(words, p)), key=len, default=None)


def split(words: list[str], at: str) -> list[list[str]]:
    """The parts between the words ``at``, without empty ones."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word == at:
            parts.append([])
        else:
            parts[-1].append(word)
    return [p for p in parts if p]


def one_colour(words: list[str]) -> tuple[str | None, int]:
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


def colours(words: list[str]) -> tuple[list[str], int]:
    """Colours at the beginning, joined by "or" or "and", and how many words they take."""
    found, used = [], 0
    while True:
        colour, more = one_colour(words[used:])
        if colour is None:
            return found, max(used - 1, 0) if found else 0
        found.append(colour)
        used += more
        if words[used : used + 1] not in (["or"], ["and"], [","]):
            return found, used
        used += 1
