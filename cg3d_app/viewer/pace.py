"""How many points, and at what resolution, a moving picture can afford."""

from __future__ import annotations

from dataclasses import dataclass, field

# Each rung costs less than the one above on any machine, whether it is points or pixels that are
# dear there. (points, scale of the resolution)
LADDER = (
    (600_000, 1.0),
    (300_000, 1.0),
    (150_000, 1.0),
    (80_000, 1.0),
    (80_000, 0.66),
    (40_000, 0.66),
    (40_000, 0.5),
    (20_000, 0.5),
)
START = 3
PATIENCE = 6  # quick frames in a row before a dearer rung is tried


@dataclass
class Pace:
    """Learns from the time of each moving frame how much the next one may draw.

    ``budget`` is the time a frame should take, in seconds. The window promises 60 ms, so it aims
    lower: machines are rarely idle, and painting the picture takes its share.
    """

    total: int  # points there are
    budget: float = 0.042
    rung: int = START
    _quick: int = 0
    _slow: int = 0
    _failures: dict[int, int] = field(default_factory=dict)

    @property
    def points(self) -> int:
        """Points to draw while moving."""
        return min(LADDER[self.rung][0], self.total)

    @property
    def scale(self) -> float:
        """Share of the resolution, each way, while moving."""
        return LADDER[self.rung][1]

    @property
    def draws_all(self) -> bool:
        """Whether a moving frame is as good as one at rest."""
        return self.points >= self.total and self.scale == 1.0

    def learn(self, seconds: float) -> None:
        """Take in the time of a moving frame.

        A very slow frame is answered at once, a slightly slow one when it happens again. Quick frames
        lead upwards, but to a rung that has failed before only after ever more of them.
        """
        ratio = seconds / self.budget
        self._slow = self._slow + 1 if ratio > 1.1 else 0
        self._quick = self._quick + 1 if ratio < 0.6 else 0
        if ratio > 2.0 or self._slow >= 3:
            self._failures[self.rung] = min(self._failures.get(self.rung, 0) + 1, 6)
            self._move(1 if ratio < 3.0 else 2)
        elif self._quick >= PATIENCE * 2 ** self._failures.get(self._above(), 0):
            self._move(-1)

    def rested(self) -> None:
        """Take in that the movement is over: other work may have been what made it slow."""
        self._failures = {rung: count - 1 for rung, count in self._failures.items() if count > 1}

    def _above(self) -> int:
        return max(self.rung - 1, 0)

    def _move(self, steps: int) -> None:
        """Go down (> 0) or up (< 0) to a rung that draws something else for this cloud."""
        self._quick = self._slow = 0
        for _ in range(abs(steps)):
            now = self.points, self.scale
            while (self.points, self.scale) == now:
                there = self.rung + (1 if steps > 0 else -1)
                if not 0 <= there < len(LADDER):
                    return
                self.rung = there
