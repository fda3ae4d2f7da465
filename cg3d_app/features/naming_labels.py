"""Which labels things are named among: chosen from lists, or written by the user."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from cg3d_app.i18n import tr
from cg3d_app.named import OWN
from cg3d_app.namer import Namer
from cg3d_app.panels.naming import NamingPanel
from cg3d_core.errors import Cg3dError, ModelError

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow
    from cg3d_core.query.prototypes import Words

LIST_FILTER = "Lists of names (*.txt);;All files (*)"


class LabelChooser(QObject):
    """Keeps the choice in the settings and shows it in the tab."""

    changed = Signal()  # other labels are to be used

    def __init__(self, window: MainWindow, panel: NamingPanel, namer: Namer):
        super().__init__(window)
        self._window, self._panel, self._namer = window, panel, namer
        self._listens = False
        panel.labels_asked.connect(self.use)
        panel.edit_asked.connect(self.edit)
        editor = panel.editor
        editor.used.connect(self.use_own)
        editor.left.connect(self._leave)
        editor.load_asked.connect(self.ask_load)
        editor.save_asked.connect(self.ask_save)
        self.show()

    @property
    def key(self) -> str:
        """Of the list in use."""
        return self._namer.key(self._window.settings.label_set)

    def wanted(self) -> tuple[str | None, list[str]]:
        """What the settings say: a list's key, and the user's own names."""
        return self._window.settings.label_set, self._window.settings.own_labels

    def show(self) -> None:
        """Show the lists that there are, and the one in use."""
        self._panel.show_labels(self._namer.choices(len(self._window.settings.own_labels)), self.key)

    def use(self, key: str) -> None:
        """Name among a list, by its key; an empty one of the user's own is written first."""
        settings = self._window.settings
        if key == OWN and not settings.own_labels:
            self.show()
            self._panel.show_editor(())
            return
        settings.label_set = key
        self.show()
        self.changed.emit()

    def use_own(self, names: list[str]) -> None:
        """Name among these."""
        self._window.settings.own_labels = names
        self._panel.show_editor(None)
        self.use(OWN)

    def edit(self) -> None:
        """Make labels of one's own out of those in use."""
        self._window.tabs.setCurrentWidget(self._panel)
        self._panel.show_editor(self._namer.labels_to_edit(self.key, self._window.settings.own_labels))

    def _leave(self) -> None:
        self.show()
        self._panel.show_editor(None)

    # ---- files -----------------------------------------------------------------------------------

    def ask_load(self) -> None:
        """Let the user choose a file of labels to edit."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Load labels"), self._window.settings.folder, LIST_FILTER
        )
        if name:
            self.load(Path(name))

    def load(self, path: Path) -> None:
        """Edit the labels of a file."""
        from cg3d_core.query.label_sets import read_labels

        try:
            self._panel.editor.edit(read_labels(path))
        except Cg3dError as error:
            self._window.banner_say(str(error))

    def ask_save(self, names: list[str]) -> None:
        """Let the user name a file for labels."""
        start = str(Path(self._window.settings.folder) / "labels.txt")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save labels"), start, LIST_FILTER)
        if name:
            self.save(Path(name if Path(name).suffix else f"{name}.txt"), names)

    def save(self, path: Path, names: list[str]) -> None:
        """Write labels to a file."""
        from cg3d_core.query.label_sets import write_labels

        try:
            write_labels(path, names)
        except (Cg3dError, OSError) as error:
            self._window.banner_say(str(error))
        else:
            self._window.activity.setText(tr("Written to {file}").format(file=path.name))

    # ---- taught words ----------------------------------------------------------------------------

    def words(self) -> Words | None:
        """Words taught by example, which are labels too, as far as the model is theirs."""
        for feature in self._window.features:
            if feature.words is not None and self._namer.model is not None:
                try:
                    return feature.words.check(self._namer.model)
                except ModelError:
                    return None
        return None

    def listen(self) -> None:
        """Hear of taught words from now on. (When this is made, other features may not be there yet.)"""
        if not self._listens:
            for feature in self._window.features:
                if (taught := getattr(feature, "words_changed", None)) is not None:
                    taught.connect(self.changed)
            self._listens = True
