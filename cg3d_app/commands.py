"""The one registry of actions. Menus, the bar over the view, the palette and the shortcuts are all made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from cg3d_app.i18n import tr
from cg3d_app.viewer.colouring import ColourBy

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

Run = Callable[["MainWindow"], object]
Ask = Callable[["MainWindow"], bool]
Say = Callable[["MainWindow"], str]
MENUS = ("File", "Edit", "Find", "Name", "Library", "Label", "Teach", "View", "Tools", "Help")


def always(window: MainWindow) -> bool:
    """For what can be done at any time."""
    return True


def has_scene(window: MainWindow) -> bool:
    """For what needs an open scan."""
    return window.document.scene is not None


def _step(window: MainWindow, verb: str, which: str) -> str:
    """The verb with what it would take back or do again: "Undo merge"."""
    labelling = window.document.labelling
    return verb if labelling is None else f"{verb} {tr(getattr(labelling, which))}".strip()


@dataclass(frozen=True)
class Command:
    """One thing a user can do. ``checked`` makes it a switch; ``group`` one of several."""

    id: str
    text: str
    menu: str  # one of MENUS
    run: Run
    keys: tuple[str, ...] = ()
    tip: str = ""
    enabled: Ask = always
    checked: Ask | None = None
    group: str | None = None
    starts_section: bool = False
    last: bool = False  # at the end of its menu, whatever comes
    on_segment: bool = False  # offered with the selected segment too: in the inspector and by a right click
    text_now: Say | None = None  # where the text says more than ``text``: "Undo merge"


def _colour(colour_by: ColourBy, key: str) -> Command:
    return Command(
        f"colour.{colour_by.value}",
        f"Colour by {colour_by.value}",
        "View",
        lambda w: w.document.looks.set_colour_by(colour_by),
        keys=(key,),
        enabled=lambda w: w.document.looks.can_colour_by(colour_by),
        checked=lambda w: w.document.looks.colour_by is colour_by,
        group="colour",
        starts_section=colour_by is ColourBy.PHOTO,
    )


COMMANDS: tuple[Command, ...] = (
    Command("file.open", "Open…", "File", lambda w: w.opening.ask_open(), ("Ctrl+O",), "Open a scan"),
    Command("file.folder", "Open a folder…", "File", lambda w: w.opening.ask_open_folder(), tip="Open an S3DIS or ScanNet scene"),
    Command("file.sample", "Open the sample scan", "File", lambda w: w.opening.open_sample()),
    Command("file.close", "Close the scan", "File", lambda w: w.opening.close_scan(), ("Ctrl+W",), enabled=has_scene),
    Command("file.quit", "Quit", "File", lambda w: w.close(), ("Ctrl+Q",), starts_section=True, last=True),
    Command(
        "edit.undo", "Undo", "Edit", lambda w: w.document.undo(), ("Ctrl+Z",), "Take back the last change of segments",
        enabled=lambda w: w.document.labelling is not None and bool(w.document.labelling.can_undo),
        text_now=lambda w: _step(w, tr("Undo"), "can_undo"),
    ),
    Command(
        "edit.redo", "Redo", "Edit", lambda w: w.document.redo(), ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again",
        enabled=lambda w: w.document.labelling is not None and bool(w.document.labelling.can_redo),
        text_now=lambda w: _step(w, tr("Redo"), "can_redo"),
    ),
    Command("query.focus", "Find…", "Find", lambda w: w.finding.focus_query(), ("Ctrl+F", "/"), "Type what to find", has_scene),
    Command(
        "query.clear", "Clear", "Find", lambda w: w.finding.step_back(), ("Esc",),
        "One after the other: give up a question under way, the selection, the answers that are not kept",
        lambda w: w.finding.can_step_back,
    ),
    Command(
        "query.clear_all", "Remove all answers", "Find", lambda w: w.finding.clear(), ("Shift+Esc",),
        "Kept ones too", lambda w: bool(w.document.answers),
    ),
    Command(
        "query.next", "Next result", "Find", lambda w: w.selecting.step_result(1), ("N", "F3"),
        enabled=lambda w: bool(w.document.result),
    ),
    Command(
        "query.previous", "Previous result", "Find", lambda w: w.selecting.step_result(-1), ("Shift+N", "Shift+F3"),
        enabled=lambda w: bool(w.document.result),
    ),
    Command(
        "query.go", "Go to the selected segment", "Find", lambda w: w.selecting.fly_to_selection(), ("G",),
        enabled=lambda w: w.document.anything_selected,
    ),
    Command("view.fit", "Fit", "View", lambda w: w.viewer.fit(), ("F",), "See everything", has_scene),
    Command("view.top", "Top", "View", lambda w: w.viewer.look("top"), ("1",), "Look from above", has_scene),
    Command("view.front", "Front", "View", lambda w: w.viewer.look("front"), ("2",), "Look from the front", has_scene),
    Command("view.side", "Side", "View", lambda w: w.viewer.look("side"), ("3",), "Look from the side", has_scene),
    _colour(ColourBy.PHOTO, "Alt+1"),
    _colour(ColourBy.HEIGHT, "Alt+2"),
    _colour(ColourBy.SEGMENT, "Alt+3"),
    _colour(ColourBy.SCORE, "Alt+4"),
    _colour(ColourBy.LABEL, "Alt+5"),
    _colour(ColourBy.MINE, "Alt+6"),
    Command(
        "view.cutaway", "Cutaway", "View", lambda w: w.document.looks.set_cutaway(not w.document.looks.cutaway), ("C",),
        "Leave out the ceiling and the walls in the way", has_scene, checked=lambda w: w.document.looks.cutaway,
        starts_section=True,
    ),
    Command("view.larger", "Larger points", "View", lambda w: w.change_point_size(1), ("]",), enabled=has_scene),
    Command("view.smaller", "Smaller points", "View", lambda w: w.change_point_size(-1), ("[",), enabled=has_scene),
    Command("view.theme", "Light or dark", "View", lambda w: w.switch_theme(), ("Ctrl+T",), starts_section=True),
    Command("help.about", "About CG3D", "Help", lambda w: w.show_about(), starts_section=True, last=True),
)  # fmt: skip
VIEW_BAR = ("view.fit", "view.top", "view.front", "view.side")
VIEW_BAR_EXTRAS = ("clip", "measure")  # where there is room


class Actions(QObject):
    """Commands as QActions of one window."""

    def __init__(self, window: MainWindow, commands: Iterable[Command]):
        super().__init__(window)
        self._window = window
        self.commands = tuple(commands)
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for command in self.commands:
            action = QAction(tr(command.text), window)
            action.setObjectName(command.id)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            keys = f" ({action.shortcut().toString()})" if command.keys else ""
            action.setToolTip(tr(command.tip or command.text).rstrip("…") + keys)
            action.setCheckable(command.checked is not None)
            if command.group:
                group = groups.setdefault(command.group, QActionGroup(window))
                group.addAction(action)
            action.triggered.connect(lambda _=False, c=command: self._run(c))
            window.addAction(action)
            self._actions[command.id] = action
        # Not refreshed yet: commands of features ask them, and those are made afterwards.

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def refresh(self) -> None:
        """Enable and check every action as the window stands."""
        for command in self.commands:
            action = self._actions[command.id]
            action.setEnabled(command.enabled(self._window))
            if command.checked is not None:
                action.setChecked(command.checked(self._window))
            if command.text_now is not None:
                action.setText(command.text_now(self._window))

    def fill_segment_menu(self, menu: QMenu) -> None:
        """Put what can be done to the selected segment into a menu, a section for each feature."""
        last = None
        for command in self.commands:
            if command.on_segment:
                if last is not None and (command.menu != last or command.starts_section):
                    menu.addSeparator()
                last = command.menu
                menu.addAction(self._actions[command.id])

    def fill_menus(self) -> None:
        """Make the menu bar."""
        bar = self._window.menuBar()
        for name in MENUS:
            commands = sorted((c for c in self.commands if c.menu == name), key=lambda c: c.last)
            if not commands:
                continue
            menu = bar.addMenu(f"&{tr(name)}")
            for command in commands:
                if command.starts_section:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
                if command.id == "file.open":
                    self._window.recent_menu = menu.addMenu(tr("Open recent"))

    def _run(self, command: Command) -> None:
        self._window.run_command(command)
        self.refresh()
