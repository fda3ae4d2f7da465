"""What a run says while it runs: lines for people on stderr, or JSON-lines events on stdout; TensorBoard beside the checkpoint."""

from __future__ import annotations

import json
import sys
from pathlib import Path


class Reporter:
    """``report(stage, step, steps, values)`` from any stage of training; rank 0 alone should call it.

    Args:
        events: JSON lines {"event": stage, "step", "steps", **values} on stdout in place of lines for people.
        folder: where TensorBoard's files go; None = nowhere.
    """

    def __init__(self, events: bool = False, folder: str | Path | None = None):
        self.events, self.folder = events, None if folder is None else Path(folder)
        self._said: dict[str, int] = {}
        self._writer = None

    def __call__(self, stage: str, step: int, steps: int, values: dict) -> None:
        """Tell of ``step`` of ``steps``; ``values``: numbers or words by name, "seconds_left" among them."""
        if self.events:
            print(json.dumps({"event": stage, "step": step, "steps": steps, **values}), flush=True)
        else:
            self._say(stage, step, steps, values)
        self._draw(stage, step, values)

    def _say(self, stage: str, step: int, steps: int, values: dict) -> None:
        """A line at every second percent."""
        percent = 100 * step // max(steps, 1)
        if self._said.get(stage) == percent // 2 and step != steps:
            return
        self._said[stage] = percent // 2
        left = values.get("seconds_left")
        shown = {k: v for k, v in values.items() if k != "seconds_left"}
        parts = (
            [] if steps == 1 and shown else [f"{percent:3d} %", f"{step}/{steps}"]
        )  # what is done at once has no progress
        parts += [_short(v) if k == stage else f"{k} {_short(v)}" for k, v in shown.items()]
        if left is not None and step != steps:
            parts.append(f"{_duration(left)} left")
        print(f"{stage:12s} {'  '.join(parts)}", file=sys.stderr, flush=True)

    def _draw(self, stage: str, step: int, values: dict) -> None:
        """Curves, at most one point per reported step."""
        numbers = {k: v for k, v in values.items() if isinstance(v, int | float) and k != "seconds_left"}
        if self.folder is None or not numbers:
            return
        if self._writer is None:
            from torch.utils.tensorboard import SummaryWriter

            self._writer = SummaryWriter(str(self.folder))
        for key, value in numbers.items():
            self._writer.add_scalar(f"{stage}/{key}", value, step)
        self._writer.flush()


def _short(value) -> str:
    if not isinstance(value, float):
        return str(value)
    return f"{value:.3g}" if abs(value) < 0.01 or abs(value) >= 1000 else f"{value:.3f}"


def _duration(seconds: float) -> str:
    minutes, seconds = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min {seconds:02d} s"
