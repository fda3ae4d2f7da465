"""What was done to a labelling, step by step, to be undone and done again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .marks import Marks

HISTORY = 500  # steps that can be undone


@dataclass(frozen=True, eq=False)
class Step:
    """One change: the points that went from one segment to another, and the marks before and after it."""

    what: str  # for the menu: "Undo merge"
    before: Marks
    after: Marks
    points: np.ndarray  # (p,) that changed their segment
    old: np.ndarray  # (p,) int32
    new: np.ndarray  # (p,) int32


class History:
    """The steps that were done, the last ``HISTORY`` of them, and those that were taken back."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> str:
        """What would be undone ("merge"), "" when there is nothing."""
        return self._done[-1].what if self._done else ""

    @property
    def next(self) -> str:
        """What would be done again, "" when there is nothing."""
        return self._undone[-1].what if self._undone else ""

    def record(self, step: Step) -> None:
        """A step was done; what had been taken back is gone."""
        self._done.append(step)
        del self._done[:-HISTORY]
        self._undone.clear()

    def back(self) -> Step | None:
        """The step to take back, which can then be done again; None when there is none."""
        return _moved(self._done, self._undone)

    def forth(self) -> Step | None:
        """The step to do again; None when there is none."""
        return _moved(self._undone, self._done)


def _moved(source: list[Step], target: list[Step]) -> Step | None:
    if not source:
        return None
    target.append(source.pop())
    return target[-1]
