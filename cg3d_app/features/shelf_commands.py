"""What can be done with shape libraries: the entries of the menu Library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cg3d_app.commands import Command
from cg3d_app.libraries import SAMPLE

if TYPE_CHECKING:
    from cg3d_app.features.shelf import Shelf
    from cg3d_app.window import MainWindow


def _shelf(window: MainWindow) -> Shelf:
    from cg3d_app.features.shelf import Shelf

    return window.feature(Shelf)


def _is_open(window: MainWindow) -> bool:
    return _shelf(window).keeper.opened is not None


def _is_own(window: MainWindow) -> bool:
    opened = _shelf(window).keeper.opened
    return opened is not None and opened.path != SAMPLE


def _has_hit(window: MainWindow) -> bool:
    return _shelf(window).hit is not None


COMMANDS: tuple[Command, ...] = (
    Command(
        "library.search", "Search shapes…", "Library", lambda w: _shelf(w).focus(), ("Ctrl+L",),
        "Search the shape library by words",
    ),
    Command(
        "library.picture", "Search by a picture…", "Library", lambda w: _shelf(w).choose_picture(),
        tip="Shapes that look like a picture. The packaged image tower is weak: clear pictures of one thing work best",
    ),
    Command(
        "library.shape", "Search by a shape…", "Library", lambda w: _shelf(w).choose_shape(),
        tip="Shapes that look like the one in a 3D file",
    ),
    Command(
        "library.segment", "Find it in the library", "Library", lambda w: _shelf(w).ask_selection(),
        ("Ctrl+Shift+L",), "Shapes that look like what is selected in the scan",
        lambda w: w.document.anything_selected, on_segment=True,
    ),
    Command("library.all", "Show all shapes", "Library", lambda w: _shelf(w).browse(), enabled=_is_open),
    Command(
        "library.find", "Find the shape in the scan", "Library", lambda w: _shelf(w).find(), ("Ctrl+Shift+F",),
        "Segments of the scan that look like the chosen shape",
        lambda w: _has_hit(w) and w.document.scene is not None, starts_section=True,
    ),
    Command(
        "library.like", "More shapes like it", "Library", lambda w: _shelf(w).ask_like(),
        tip="Search with the chosen shape", enabled=_has_hit,
    ),
    Command(
        "library.name", "Name the shape", "Library", lambda w: _shelf(w).name_hit(),
        tip="Compare the chosen shape with the labels of the tab Name", enabled=_has_hit,
    ),
    Command("library.scan", "Open the shape as a scan", "Library", lambda w: _shelf(w).open_hit(), enabled=_has_hit),
    Command(
        "library.show", "Show the file in its folder", "Library", lambda w: _shelf(w).show_file(), enabled=_has_hit
    ),
    Command("library.copy", "Copy the file's path", "Library", lambda w: _shelf(w).copy_path(), enabled=_has_hit),
    Command(
        "library.open", "Open a library…", "Library", lambda w: _shelf(w).keeper.choose(), starts_section=True,
        tip="Open a shape library that was built here or by cg3d library build",
    ),
    Command(
        "library.build", "Build a library from a folder…", "Library", lambda w: _shelf(w).keeper.choose_folder(),
        tip="All shapes beneath a folder; the files stay where they are",
    ),
    Command(
        "library.update", "Bring it up to date", "Library", lambda w: _shelf(w).keeper.update(),
        tip="Take in what is new or changed in its folder, and let go of what is gone", enabled=_is_own,
    ),
    Command(
        "library.again", "Make it again with this model", "Library", lambda w: _shelf(w).keeper.update(anew=True),
        tip="For a library that was made by another model", enabled=_is_open,
    ),
    Command("library.folder", "Show its folder", "Library", lambda w: _shelf(w).keeper.show_folder(), enabled=_is_open),
)  # fmt: skip
