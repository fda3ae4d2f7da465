"""How the view looks, and getting about the window without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cg3d_app.commands import Command, has_scene
from cg3d_app.features.base import Feature
from cg3d_app.features.clipping import Clipping

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow


class Looking(Feature):
    """Depth shading, and the next part of the window by a key."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "view.shading", "Depth shading", "View", lambda w: w.feature(Looking).switch_shading(), ("D",),
            "Darken what lies behind an edge, so that the points get form", has_scene,
            checked=lambda w: w.viewer.stage.shaded,
        ),
        Command(
            "view.next_part", "Next part of the window", "View", lambda w: w.feature(Looking).go(1), ("F6",),
            "The question, the view, the clip box, the tab, the selected segment: in turn", starts_section=True,
        ),
        Command(
            "view.previous_part", "Previous part of the window", "View", lambda w: w.feature(Looking).go(-1),
            ("Shift+F6",),
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        window.viewer.stage.shaded = window.settings.shaded

    def switch_shading(self) -> None:
        """With eye-dome lighting, or the colours alone."""
        stage = self.window.viewer.stage
        stage.shaded = self.window.settings.shaded = not stage.shaded
        self.window.viewer.refresh()

    def go(self, step: int) -> None:
        """Give the focus to the next part of the window."""
        window = self.window
        view: QWidget = window.viewer if self.document.scene is not None else window.empty
        parts = [window.query_bar, view, window.feature(Clipping).card, window.tabs, window.inspector]
        entries = [(part, entry) for part in parts if (entry := _entry(part)) is not None]
        now = QApplication.focusWidget()
        at = next((i for i, (part, _) in enumerate(entries) if now is part or part.isAncestorOf(now)), -min(step, 0))
        if entries:
            entries[(at + step) % len(entries)][1].setFocus(Qt.FocusReason.TabFocusReason)


def _entry(part: QWidget) -> QWidget | None:
    """What in a part takes the focus first; None when nothing does."""
    if not part.isVisible():
        return None
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    within = part
    while (within := within.nextInFocusChain()) is not None and within is not part:
        able = within.isVisible() and within.isEnabled() and bool(within.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if able and part.isAncestorOf(within):
            return within
    return None
