"""What a model is fine-tuned on: the data set of labels, put together as the dialog's first page shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from cg3d_app import finetuned
from cg3d_app.finetuned import Gathered
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.label_file import copy_of
from cg3d_core.paths import data_dir
from cg3d_core.progress import Progress

if TYPE_CHECKING:
    from cg3d_app.panels.finetuning import FineTuneDialog
    from cg3d_app.window import MainWindow

DATA = "finetune.data"  # lane of background work


class DataSet(QObject):
    """The folder that labels go into, and what is added to it."""

    def __init__(self, window: MainWindow, dialog: Callable[[], FineTuneDialog]):
        super().__init__(window)
        self.window = window
        self._dialog = dialog

    @property
    def folder(self) -> Path:
        """Where the data set lies."""
        given = self.window.settings.dataset
        return data_dir() / "my-labels" if given is None else Path(given)

    def add(self, labelled: tuple[Path, ...] = (), sets: tuple[Path, ...] = ()) -> None:
        """Add labels in the background: those of the open scan, of other scans' files, of other data sets."""
        folder, labelling, dialog = self.folder, self.window.document.labelling, self._dialog()
        frozen = None if labelling is None else copy_of(labelling)  # the user goes on
        dialog.say("")
        dialog.setup.verdict.setText(tr("Putting the data set together…"))

        def done(found: Gathered) -> None:
            dialog.setup.show_counts(str(found.folder), found.counts, found.note)

        def failed(text: str) -> None:
            dialog.say(text)
            dialog.setup.verdict.clear()

        def work(progress: Progress) -> Gathered:
            return finetuned.gather(folder, frozen, labelled, sets, progress)

        job = Job("Putting the data set together", work=work, on_done=done, on_error=failed)
        self.window.jobs.start(DATA, job)

    def choose_folder(self) -> None:
        """Let the user choose where it lies."""
        within = str(self.folder.parent)
        name = QFileDialog.getExistingDirectory(self._dialog(), tr("A folder for the data set"), within)
        if name:
            self.window.settings.dataset = name
            self.add()

    def choose_labels(self) -> None:
        """Let the user add labels of other scans."""
        from cg3d_app.labelled_scans import ENDINGS

        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(
            self._dialog(), tr("Labels of other scans"), self.window.settings.folder, f"{tr('Labels')} ({kinds})"
        )
        if names:
            self.add(labelled=tuple(map(Path, names)))

    def choose_set(self) -> None:
        """Let the user add another data set."""
        name = QFileDialog.getExistingDirectory(
            self._dialog(), tr("A folder with one folder a label"), self.window.settings.folder
        )
        if name:
            self.add(sets=(Path(name),))
