"""Python's garbage collection, kept on the GUI thread.

Cyclic garbage may hold Qt widgets. Python collects it in whatever thread happens to allocate next; in one of ours that would
delete widgets beside the GUI thread, which Qt does not survive. So while a window is open nothing is collected by itself, and a timer does it here.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 400
WHOLE_S = 20.0  # between two collections of everything, which takes a moment: when nothing moves
PATIENCE_S = 90.0  # after so long even if something does


class Collector(QObject):
    """Collects garbage while its window lives; ``stop`` gives that back to Python."""

    _running = 0

    def __init__(self, parent: QObject, idle: Callable[[], bool]):
        super().__init__(parent)
        self._idle = idle
        self._whole = time.monotonic()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        Collector._running += 1
        gc.disable()

    def collect(self) -> None:
        """Collect as far as Python would have by now."""
        young, middle, _ = gc.get_count()
        first, second, _ = gc.get_threshold()
        waited = time.monotonic() - self._whole
        if waited > PATIENCE_S or (waited > WHOLE_S and self._idle()):
            self._whole = time.monotonic()
            gc.collect()
        elif middle > second:
            gc.collect(1)
        elif young > first:
            gc.collect(0)

    def stop(self) -> None:
        """The window closes."""
        if self._timer.isActive():
            self._timer.stop()
            Collector._running -= 1
        if Collector._running == 0:
            gc.enable()
