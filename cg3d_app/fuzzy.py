"""Finding a thing by a few of its letters. No Qt here."""

from __future__ import annotations

import re

MOST_SPREAD = 2.5  # letters that follow one another more loosely are there by chance


def rank(typed: str, text: str, loose: bool = True) -> float | None:
    """How well what was typed fits a text, more is better; None where a letter of it is missing.

    Each word that was typed counts for itself, in any order: at the start of a word, within one, as the first letters
    of several ("ct" for "Colour by topic"), or (``loose``) merely one letter after the other.
    """
    text = text.casefold()
    total = 0.0
    for part in typed.casefold().split():
        score = _part(part, text, loose)
        if score is None:
            return None
        total += score
    return total - len(text) / 1000  # of two that fit alike, the shorter


def _part(part: str, text: str, loose: bool) -> float | None:
    starts = [match.start() for match in re.finditer(r"\w+", text)]
    if any(text.startswith(part, start) for start in starts):
        return 4.0 + (text.startswith(part))
    initials = iter(text[start] for start in starts)
    if all(letter in initials for letter in part):  # each found after the one before it
        return 3.0
    if part in text:
        return 2.0
    if not loose:
        return None
    at, first = -1, None
    for letter in part:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
        first = at if first is None else first
    spread = (at - (first or 0) + 1) / len(part)
    return 1 / spread if spread <= MOST_SPREAD else None
