"""Cyclic garbage with widgets in it is collected on the GUI thread alone."""

from __future__ import annotations

import gc
import threading

from PySide6.QtWidgets import QWidget
from rooms import StandIn, make_cloud


def litter() -> None:
    """Enough cycles for Python to collect several times, if it did so by itself."""
    for _ in range(30_000):
        one: list = []
        one.append(one)


def test_threads_do_not_delete_widgets_and_the_window_does(make, qtbot):
    room = StandIn(make_cloud(2000))
    make(lambda path, progress: room)
    died = []

    class Widget(QWidget):
        def __del__(self):
            died.append(threading.current_thread())

    widget = Widget()
    widget.me = widget
    del widget
    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert died == []
    gc.collect(1)  # as the window does at its next turn
    gc.collect()
    assert died == [threading.main_thread()]


def test_the_window_collects_and_closing_it_gives_that_back(make, qtbot):
    window = make(lambda path, progress: None)
    assert not gc.isenabled()
    litter()
    full = gc.get_count()[0]
    qtbot.waitUntil(lambda: gc.get_count()[0] < full, timeout=20_000)
    window.close()
    assert gc.isenabled()
