"""What a segment of an answer was taken for: how the names share it, to the last per cent. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Taken:
    """One name's part of a segment."""

    name: str
    share: float  # whole per cents, in 0..1; those of one segment add up to 1 at most
    asked: bool  # it counts as what was asked for


def asked_for(why: Any) -> str:
    """What an ``Explanation`` is about: words, or a file's name."""
    return Path(why.query).name if Path(why.query).is_absolute() else why.query


def taken_for(why: Any) -> list[Taken]:
    """The names that took a per cent or more of a segment, by an ``Explanation``, best first.

    They are those of one softmax: the words asked for, the names that mean the same, and all others. A taught word stands
    with the share that its examples give it, and the others have the rest among them.
    """
    asked, others = asked_for(why), sum(share for _, share in why.negatives)
    if why.by_example is not None:
        scale = (1 - why.probability) / others if others > 0 else 0.0
        equals, negatives = {asked: why.probability}, [(name, share * scale) for name, share in why.negatives]
    else:
        equals, negatives = dict(why.equals), list(why.negatives)
        own = 1 - others - sum(equals.values())  # of a picture or a shape nothing is left: names alone share it
        equals[asked] = equals.get(asked, 0.0) + max(own, 0.0)
    rows = [(name, share, True) for name, share in equals.items()]
    rows += [(name, share, False) for name, share in negatives]
    rows.sort(key=lambda row: -row[1])
    whole = _per_cents([share for _, share, _ in rows])
    return [Taken(name, cents / 100, is_asked) for (name, _, is_asked), cents in zip(rows, whole) if cents]


def first_of(taken: list[Taken], n: int) -> list[Taken]:
    """The n best, but the last gives way to what was asked for where none of the others is."""
    asked = next((one for one in taken if one.asked), None)
    return taken[:n] if asked is None or asked in taken[:n] else [*taken[: n - 1], asked]


def _per_cents(shares: Sequence[float]) -> list[int]:
    """Shares of one whole in whole per cents, rounded so that they do not add up to more than it."""
    down = [int(100 * share) for share in shares]
    left = round(100 * min(sum(shares), 1.0)) - sum(down)
    nearest = sorted(range(len(shares)), key=lambda i: down[i] - 100 * shares[i])
    for i in nearest[: max(left, 0)]:
        down[i] += 100 * shares[i] - down[i] >= 0.5
    return down
