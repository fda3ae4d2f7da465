"""How many points, and at what resolution, a moving picture can afford."""

from __future__ import annotations

from dataclasses import dataclass

FEWEST = 15_000  # with fewer points a room cannot be read any more; then the resolution gives way
LOWEST_SCALE = 0.5


@dataclass
class Pace:
    """Learns from the time of each frame how much the next moving frame may draw.

    ``budget`` is the time a frame should take, in seconds. The window promises 60 ms, so it aims
    lower: machines are rarely idle.
    """

    total: int
    budget: float = 0.036
    points: int = 0  # drawn while moving
    scale: float = 1.0  # of the resolution while moving

    def __post_init__(self) -> None:
        self.points = min(self.points or 60_000, self.total)

    @property
    def draws_all(self) -> bool:
        """Whether a moving frame is as good as one at rest."""
        return self.points >= self.total and self.scale == 1.0

    def learn(self, seconds: float, drawn: int) -> bool:
        """Take in that a moving frame of ``drawn`` points took ``seconds``; True when the plan changed.

        Too slow is mended at once and by the ratio; room to spare is taken up slowly, so that one
        quick frame does not make the next one stall.
        """
        before = self.points, self.scale
        ratio = self.budget / max(seconds, 1e-4)
        if ratio < 0.85:
            wanted = int(drawn * max(ratio * 0.95, 0.3))
            if wanted < FEWEST and self.scale > LOWEST_SCALE:
                self.scale = LOWEST_SCALE
            self.points = min(self.total, max(wanted, FEWEST))
        elif ratio > 1.6:
            if self.scale < 1.0 and ratio > 3.5:
                self.scale = 1.0
            elif self.points < self.total:
                self.points = min(self.total, int(drawn * 1.4) + 1)
        return (self.points, self.scale) != before
