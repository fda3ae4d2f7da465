"""Answers to queries as the window keeps them: each with the points it lights and a colour of its own. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

COLOURS: tuple[tuple[float, float, float], ...] = (
    (1.00, 0.69, 0.13),  # amber: the first, and the only one of most people
    (0.36, 0.84, 0.46),  # green
    (0.95, 0.42, 0.72),  # pink
    (0.62, 0.55, 0.98),  # violet
    (0.98, 0.45, 0.30),  # vermilion
    (0.20, 0.80, 0.78),  # turquoise
    (0.80, 0.80, 0.35),  # olive
    (0.75, 0.58, 0.42),  # tan
)


@dataclass(eq=False)
class Answer:
    """One query's answer, shown in the view."""

    result: Any  # cg3d_core.query.result.QueryResult
    mask: np.ndarray = field(repr=False)  # (n,) bool: points of all that matches
    colour: tuple[float, float, float] = COLOURS[0]  # 0..1
    seconds: float = 0.0
    shown: bool = True
    pinned: bool = False  # stays when the next question is asked
    question: Any = None  # how it was asked (``questions.Question``), to ask it again
    words: Any = None  # taught words that it was asked with (``cg3d_core.query.prototypes.Words``)


def free_colour(answers: list[Answer]) -> tuple[float, float, float]:
    """The first colour that none of the answers has; after eight they come round again."""
    taken = {answer.colour for answer in answers}
    return next((c for c in COLOURS if c not in taken), COLOURS[len(answers) % len(COLOURS)])
