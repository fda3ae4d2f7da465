"""What was named, as a table: a CSV file, or on the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from cg3d_app.i18n import tr
from cg3d_app.named import table_of
from cg3d_app.panels.naming import NamingPanel
from cg3d_core.errors import Cg3dError

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

FILTER = "Tables (*.csv);;All files (*)"


class NamedTables(QObject):
    """Takes the rows of the tab "Name" elsewhere."""

    def __init__(self, window: MainWindow, panel: NamingPanel):
        super().__init__(window)
        self._window, self._panel = window, panel

    def ask_export(self) -> None:
        """Let the user name a file for the table."""
        start = str(Path(self._window.settings.folder) / "names.csv")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Export names"), start, FILTER)
        if name:
            self.export(Path(name if Path(name).suffix else f"{name}.csv"))

    def export(self, path: Path) -> None:
        """Write the table as CSV, and say that it is there, or why not."""
        from cg3d_core.query.named_table import write_named

        try:
            write_named(path, table_of(self._panel.model.rows))
        except (Cg3dError, OSError) as error:
            self._window.banner_say(str(error))
        else:
            self._window.activity.setText(tr("Written to {file}").format(file=path.name))

    def copy(self) -> None:
        """Put the table on the clipboard, cells parted by tabs."""
        from cg3d_core.query.named_table import cells, columns

        lines = [columns(), *(cells(*row) for row in table_of(self._panel.model.rows))]
        text = "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
        QApplication.clipboard().setText(text + "\n")
        self._window.activity.setText(tr("The table is on the clipboard"))
