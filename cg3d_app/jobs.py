"""Background work: runs in a thread, reports on the GUI thread, can be cancelled, one at a time a lane.

A new job in a lane cancels the one before it. Cancelling answers at once: the job's result, should
it still come, is dropped, while the thread ends at its next report of progress.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from cg3d_core.errors import Cancelled, Cg3dError
from cg3d_core.progress import Progress

log = logging.getLogger(__name__)
REPORT_EVERY = 0.04  # seconds


@dataclass(eq=False)
class Job:
    """One piece of work and whom to tell. All callbacks run on the GUI thread."""

    title: str
    work: Callable[[Progress], Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[str], None]  # gets one line to show
    on_progress: Progress | None = None
    on_cancelled: Callable[[], None] | None = None
    ended: bool = False  # told its outcome; only the GUI thread reads and writes it
    _cancel: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancel.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread's end; False when it is still at work after that time."""
        if self._thread is not None:
            self._thread.join(seconds)
            return not self._thread.is_alive()
        return True


class Jobs(QObject):
    """Starts, reports and cancels jobs. Lives on the GUI thread."""

    idle = Signal()  # no job is running any more
    _news = Signal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._lanes: dict[str, Job] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._ending: dict[
            threading.Thread, str
        ] = {}  # of cancelled jobs, which may not be gone yet; not the jobs: they hold scans
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, lane: str, job: Job) -> Job:
        """Run the job in its lane; the lane's previous one is cancelled and this one begins when it has ended."""
        self.cancel(lane)
        self._lanes[lane] = job
        lock = self._locks.setdefault(lane, threading.Lock())
        job._thread = threading.Thread(target=self._run, args=(lane, job, lock), name=f"cg3d-{lane}", daemon=True)
        job._thread.start()
        return job

    @property
    def busy(self) -> bool:
        """Whether any job has not yet told its outcome."""
        return bool(self._lanes)

    def running(self, lane: str) -> Job | None:
        """The lane's job that has not yet told its outcome."""
        return self._lanes.get(lane)

    def cancel(self, lane: str) -> None:
        """Stop the lane's job, if any; its ``on_cancelled`` is called before this returns."""
        job = self._lanes.pop(lane, None)
        if job is None or job.ended:
            return
        job._cancel.set()
        job.ended = True
        self._ending = {thread: title for thread, title in self._ending.items() if thread.is_alive()}
        if job._thread is not None:
            self._ending[job._thread] = job.title
        if job.on_cancelled:
            job.on_cancelled()
        self._tell_idle()

    def close(self, seconds: float = 3.0) -> None:
        """Cancel everything and wait a little for the threads to end."""
        for lane in list(self._lanes):
            self.cancel(lane)
        until = time.monotonic() + seconds
        for thread, title in self._ending.items():
            thread.join(max(0.0, until - time.monotonic()))
            if thread.is_alive():
                log.warning("%s is still running at exit", title)

    def _run(self, lane: str, job: Job, lock: threading.Lock) -> None:
        last: list = [0.0, None]

        def progress(stage: str, fraction: float) -> None:
            if job.cancelled:
                raise Cancelled
            now = time.monotonic()
            if stage != last[1] or now - last[0] >= REPORT_EVERY:
                last[:] = [now, stage]
                self._news.emit((lane, job, "progress", (stage, fraction)))

        with lock:
            try:
                if job.cancelled:
                    return
                outcome = ("done", job.work(progress))
            except Cancelled:
                outcome = ("cancelled", None)
            except Cg3dError as error:
                outcome = ("error", str(error))
            except MemoryError:
                outcome = ("error", f"{job.title}: not enough memory. Thin the scan or close other programs")
            except BaseException as error:  # a bug of ours must not take the window down
                log.exception("%s failed", job.title)
                outcome = ("error", f"{job.title} failed inside CG3D ({type(error).__name__}: {error})")
        try:
            self._news.emit((lane, job, *outcome))
        except RuntimeError:  # the window is gone
            log.debug("%s ended after the window", job.title)

    @Slot(object)
    def _deliver(self, news: tuple) -> None:
        lane, job, kind, payload = news
        if job.ended:
            return
        if kind == "progress":
            if job.on_progress:
                job.on_progress(*payload)
            return
        job.ended = True
        if self._lanes.get(lane) is job:
            del self._lanes[lane]
        if kind == "done":
            job.on_done(payload)
        elif kind == "error":
            job.on_error(payload)
        elif job.on_cancelled:
            job.on_cancelled()
        self._tell_idle()

    def _tell_idle(self) -> None:
        if not self._lanes:
            self.idle.emit()
