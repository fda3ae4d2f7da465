"""The line of the status bar that says what goes on: nothing in it is older than what the user did last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cg3d_app.panels.elided import Elided


class Activity(Elided):
    """Shows the first that there is: what was just done, what is under way, what is open.

    What was just done is told by ``setText`` and forgotten by ``clear``, which the window calls before every command
    and at every change. What is under way (``during``) and what is open (``rest``) then show again.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._done, self._rest = "", ""
        self._during: tuple[str, Callable[[], bool]] | None = None

    def setText(self, text: str) -> None:
        """Say what was just done."""
        self._done = text
        self.look_again()

    def clear(self) -> None:
        """What was said to be done is no longer the last thing."""
        self.setText("")

    def during(self, text: str, going_on: Callable[[], bool]) -> None:
        """Say what is under way, as long as ``going_on``."""
        self._during = text, going_on
        self.clear()

    def rest(self, text: str) -> None:
        """Say what is open."""
        self._rest = text
        self.look_again()

    def look_again(self) -> None:
        """Show what is to be said now; what was under way may have ended."""
        if self._during is not None and not self._during[1]():
            self._during = None
        under_way = "" if self._during is None else self._during[0]
        super().setText(self._done or under_way or self._rest)
