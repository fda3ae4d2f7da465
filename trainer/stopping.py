"""Stopping a run from outside: the step is finished, the run is saved, and the same command goes on later."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def stop_on_signals() -> Iterator[Callable[[], bool]]:
    """While this lasts, Ctrl-C and SIGTERM are remembered, and ``asked()`` tells; a second Ctrl-C interrupts at once."""
    came: list[int] = []

    def remember(number: int, _frame) -> None:
        if came and number == signal.SIGINT:
            raise KeyboardInterrupt
        came.append(number)

    before = {number: signal.signal(number, remember) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(came)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
