"""The command palette, and the sheet of all keys: both show the one registry of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence

from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.i18n import tr
from cg3d_app.panels.cheatsheet import CheatSheet
from cg3d_app.panels.palette import Entry, Palette
from cg3d_app.theme import Theme

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

OWN = "help.palette"


class CommandPalette(Feature):
    """Everything by name, and everything by key."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            OWN, "Find a command…", "Help", lambda w: w.feature(CommandPalette).open(), ("Ctrl+K", "Ctrl+Shift+P"),
            "Type a few letters of what you want to do",
        ),
        Command(
            "help.keys", "Mouse and keys", "Help", lambda w: w.feature(CommandPalette).show_keys(), ("F1",),
            "All shortcuts on one sheet",
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.palette, self.sheet = Palette(window), CheatSheet(window)
        self.palette.chosen.connect(lambda name: window.actions_[name].trigger())

    def open(self) -> None:
        """Show what can be done; again: away with it."""
        if self.palette.isVisible():
            self.palette.dismiss()
            return
        actions = self.window.actions_
        actions.refresh()
        self.palette.offer(
            [
                Entry(
                    command.id, actions[command.id].text(), tr(command.menu), _keys(command.keys[:1]),
                    tr(command.tip) if command.tip else "", actions[command.id].isEnabled(),
                )
                for command in actions.commands
                if command.id != OWN
            ]
        )  # fmt: skip

    def show_keys(self) -> None:
        """Show the sheet; again: away with it."""
        if self.sheet.isVisible():
            self.sheet.dismiss()
            return
        groups = {tr("Mouse"): mouse()}
        for command in self.window.actions_.commands:
            if command.keys:
                row = (_keys(command.keys), tr(command.text).rstrip("…"))
                groups.setdefault(tr(command.menu), []).append(row)
        self.sheet.show_groups(groups)

    def dress(self, theme: Theme) -> None:
        self.palette.delegate.theme = self.sheet.theme = theme


def mouse() -> list[tuple[str, str]]:
    """What the mouse does in the view, and the keys that do the same."""
    return [
        (tr("Drag"), tr("turn")),
        (tr("Right drag, Shift + drag"), tr("move")),
        (tr("Wheel"), tr("zoom to the cursor")),
        (tr("Click"), tr("select a segment")),
        (tr("Shift + click, Ctrl + click"), tr("select one more, one more or less")),
        (tr("Right click"), tr("what can be done with the selected")),
        (tr("Double click"), tr("turn round that place")),
        (tr("Arrows, + and −"), tr("turn, zoom")),
    ]


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)
