"""What can be done to name single objects: the entries of the menu Name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cg3d_app.commands import Command

if TYPE_CHECKING:
    from cg3d_app.features.naming import Naming
    from cg3d_app.window import MainWindow


def _naming(window: MainWindow) -> Naming:
    from cg3d_app.features.naming import Naming

    return window.feature(Naming)


def _has_rows(window: MainWindow) -> bool:
    return bool(_naming(window).rows)


def _has_shape(window: MainWindow) -> bool:
    row = _naming(window).panel.current
    return row is not None and row.seen.feature is not None


COMMANDS: tuple[Command, ...] = (
    Command(
        "name.files", "Name files…", "Name", lambda w: _naming(w).ask_files(), ("Ctrl+N",),
        "Say what the things in 3D files are",
    ),
    Command(
        "name.folder", "Name all files in a folder…", "Name", lambda w: _naming(w).ask_folder(),
        tip="Say what the things in a folder are, however deep they lie",
    ),
    Command(
        "name.segment", "Name the selected segment", "Name", lambda w: _naming(w).name_segment(), ("I",),
        "Compare the selected segment with the labels of the tab Name",
        lambda w: w.document.anything_selected, on_segment=True,
    ),
    Command(
        "name.labels", "Edit the labels…", "Name", lambda w: _naming(w).labels.edit(), starts_section=True,
        tip="Make a list of labels of your own",
    ),
    Command(
        "name.like", "Shapes like it", "Name", lambda w: _naming(w).shapes_like(),
        tip="Shapes of the library that look like the chosen file or segment", enabled=_has_shape, starts_section=True,
    ),
    Command(
        "name.find", "Find things like it in the scan", "Name", lambda w: _naming(w).find_in_scan(),
        tip="Segments of the open scan that look like the chosen file",
        enabled=lambda w: w.document.scene is not None and _naming(w).current_path is not None,
    ),
    Command(
        "name.open", "Open the named file as a scan", "Name", lambda w: _naming(w).open_current(),
        enabled=lambda w: _naming(w).current_path is not None,
    ),
    Command(
        "name.export", "Export names as CSV…", "Name", lambda w: _naming(w).table.ask_export(), starts_section=True,
        tip="Write files, names and scores as a table", enabled=_has_rows,
    ),
    Command(
        "name.copy", "Copy names as a table", "Name", lambda w: _naming(w).table.copy(),
        tip="Put files, names and scores on the clipboard, for a spreadsheet", enabled=_has_rows,
    ),
    Command(
        "name.stop", "Stop naming", "Name", lambda w: _naming(w).stop(), starts_section=True,
        enabled=lambda w: _naming(w).running,
    ),
    Command("name.clear", "Forget the named files", "Name", lambda w: _naming(w).clear(), enabled=_has_rows),
)  # fmt: skip
