"""The same work on many files, in processes of their own: answers in order, and no file harms another.

A file that takes its process down, or holds it too long, costs that process alone: it is started again for the others.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import active_children, get_context
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 4
"""Files given ahead to each process: memory for speed."""

ALONE = 24
"""Up to so many files are read in this process: others would take longer to start."""

MOST = 16
"""Processes, at most, when nobody says how many."""

PATIENCE = 120.0
"""Seconds that one file may take in a process of its own."""

CRASHED = f"cannot be read (its reader crashed or took more than {PATIENCE:.0f} s, or there is too little memory)"
"""What to say of a file that took its process down."""


def processes(given: int | None, files: int) -> int:
    """How many processes to read ``files`` in, 0 for none but this; ``given`` if somebody said."""
    if given is not None:
        return given
    return 0 if files <= ALONE else min(os.cpu_count() or 1, MOST)


def answers(
    items: Sequence[T],
    work: Callable[[T], R],
    crashed: Callable[[T], R],
    workers: int = 0,
    patience: float = PATIENCE,
) -> Iterator[R]:
    """``work(item)`` of every item, in their order; ``workers`` processes work ahead, 0: this one does it.

    ``work`` must be picklable, and should raise nothing; ``crashed(item)`` is the answer for an item whose process
    died or took longer than ``patience`` seconds (in other processes alone). Closing the iterator ends the processes.
    Each is started afresh (spawn) and does not run the script that called again.
    """
    if workers <= 0:
        yield from map(work, items)
        return
    waiting = deque(items)
    crew = [_Process(partial(_watched, work, patience)) for _ in range(min(workers, len(waiting)))]
    flying: deque[_Task[T, R]] = deque()
    try:
        while waiting or flying:
            while waiting and len(flying) < AHEAD * len(crew):
                process = min(crew, key=lambda one: one.given)
                future = process.submit(waiting[0])
                if future is None:  # it has died of something that is still flying
                    break
                flying.append(_Task(waiting.popleft(), process, future))
            task = flying.popleft()
            try:
                answer = task.future.result()
            except BrokenProcessPool:  # a process works in order: the first that it still owes is what it died of
                answer = crashed(task.item)
                task.process.restart()
                for other in flying:
                    if other.process is task.process:
                        other.future = task.process.submit(other.item) or other.future
            else:
                task.process.given -= 1
            yield answer
    finally:
        for process in crew:
            process.close()


@dataclass(eq=False)
class _Task(Generic[T, R]):
    item: T
    process: _Process
    future: Future[R]


class _Process:
    """One process that works through what it is given, in order."""

    def __init__(self, work: Callable):
        self._work = work
        self._start()

    def _start(self) -> None:
        self.given = 0  # items not answered yet
        self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=leave_stopping_to_parent)
        with _unknown_script():
            self._pid = self._pool.submit(os.getpid)  # starts it

    def submit(self, item: object) -> Future | None:
        """The answer to come; None when the process has died of an item before."""
        try:
            future = self._pool.submit(self._work, item)
        except BrokenProcessPool:
            if self.given:
                return None
            self.restart()  # it died without work (somebody killed it)
            future = self._pool.submit(self._work, item)
        self.given += 1
        return future

    def restart(self) -> None:
        """A fresh process, with nothing to do yet."""
        self.close()
        self._start()

    def close(self) -> None:
        """End the process, at once when it is still at work."""
        if self.given and self._pid.done() and self._pid.exception() is None:
            for child in active_children():
                if child.pid == self._pid.result():
                    child.kill()
        # An idle one ends in a moment. Left to itself it might end while Python does, which then complains on stderr.
        self._pool.shutdown(wait=self.given == 0, cancel_futures=True)


@contextmanager
def _unknown_script() -> Iterator[None]:
    """A process started within does not import the script that runs here.

    It would otherwise, as spawned processes do, and a script without ``if __name__ == "__main__"`` would start itself again
    in each; one that came by standard input could not be found at all. Nothing of it is needed: all work is ours.
    """
    script = sys.modules["__main__"]
    kept = {name: script.__dict__[name] for name in ("__file__", "__spec__") if name in script.__dict__}
    script.__dict__.pop("__file__", None)
    script.__spec__ = None
    try:
        yield
    finally:
        script.__dict__.update(kept)


def _watched(work: Callable[[T], R], patience: float, item: T) -> R:
    """``work(item)``; the process ends when it takes too long. The watch needs no turn of Python's: C code may hang too."""
    import faulthandler

    with open(os.devnull, "w") as nowhere:
        faulthandler.dump_traceback_later(patience, exit=True, file=nowhere)
        try:
            return work(item)
        finally:
            faulthandler.cancel_dump_traceback_later()


def leave_stopping_to_parent() -> None:
    """A terminal sends Ctrl-C to all processes: a worker does not hear it and is let go by its parent."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
