"""Export: labelled segments or what was found, in the forms that other programs read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cg3d_app.commands import Command, has_scene
from cg3d_app.engine import folder_for
from cg3d_app.features.base import Feature
from cg3d_app.features.segment_edits import segments
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.label_file import copy_of
from cg3d_app.panels.export import Choice, ExportDialog, Thing
from cg3d_core.errors import Cg3dError
from cg3d_core.labels.export import FORMATS, check_export, export, file_name
from cg3d_core.labels.objects import label_of
from cg3d_core.output import results_folder

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow
    from cg3d_core.labels.labelling import Labelling

EXPORT = "export"  # lane of background work
MINE, ALL, ANSWER, ANSWERS = "mine", "all", "answer", "answers"


@dataclass(frozen=True, eq=False)
class Offered:
    """What there was to export when the dialog opened."""

    scene: Any
    labelling: Labelling | None
    result: Any  # the listed answer's QueryResult, or None
    shown: list[Any]  # QueryResults of all answers that were shown


class Exporting(Feature):
    """The dialog behind "Export…"."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "labels.export", "Export…", "File", lambda w: w.feature(Exporting).ask(), ("Ctrl+E",),
            "Write labels, boxes or what was found for other programs", has_scene, starts_section=True,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.dialog: ExportDialog | None = None
        self._offered: Offered | None = None  # what the dialog speaks of: it stays so while answers and labels come in
        self._folder: Path | None = None  # where something was exported to last

    def ask(self) -> None:
        """Show the dialog."""
        scan = self.document.path
        if scan is None or self.dialog is not None:
            return
        name = scan.name if scan.is_dir() else scan.stem
        labelling, shown = self.document.labelling, [a.result for a in self.document.answers if a.shown]
        frozen = None if labelling is None else copy_of(labelling)
        self._offered = Offered(self.document.scene, frozen, self.document.result, shown)
        self.dialog = dialog = ExportDialog(self._things(), self._folder or self._home(scan), name, self.window)
        dialog.export_asked.connect(self.export)
        dialog.show_asked.connect(_show_in_folder)
        dialog.closed.connect(self._closed)
        dialog.open()

    def export(self, choice: Choice) -> None:
        """Write in the background; the dialog says how it went."""
        dialog, offered = self.dialog, self._offered
        if dialog is None or offered is None:
            return
        try:
            if not os.path.isdir(choice.out.parent):  # which the dialog has said
                results_folder(choice.out.parent)
            check_export(choice.format, choice.out)
        except Cg3dError as error:
            dialog.failed(str(error))
            return
        results = [offered.result] if choice.what == ANSWER else offered.shown

        def work(progress: Any) -> int:
            from cg3d_core.labels.objects import in_metres, of_answers, of_labelling

            asked = choice.what in (ANSWER, ANSWERS)
            objects = of_answers(offered.scene, results) if asked else of_labelling(offered.labelling)
            if choice.what == MINE or FORMATS[choice.format].labelled_only:
                objects = objects.labelled()
            export(in_metres(objects) if choice.metres else objects, choice.format, choice.out, choice.boxes)
            return len(objects)

        def done(count: int) -> None:
            self._folder = choice.out.absolute().parent
            text = tr("{what} written to {name}").format(what=segments(count), name=choice.out.name)
            dialog.written(text, choice.out)
            self.window.activity.setText(text)

        dialog.begin()
        self.jobs.start(EXPORT, Job(tr("Exporting"), work, done, dialog.failed))

    def _home(self, scan: Path) -> Path:
        """Where the user keeps the work on a scan: beside its session or its labels, else beside the scan itself."""
        from cg3d_app.features.labels import Labels
        from cg3d_app.features.sessions import Sessions

        sessions, labels = self.window.feature(Sessions).keeping, self.window.feature(Labels).keeping
        home = sessions.home or labels.home
        return folder_for(scan) if home is None else home.absolute().parent

    def _things(self) -> list[Thing]:
        """What there is to export."""
        document, labelling = self.document, self.document.labelling
        hidden = labelling.marks.hidden
        mine = sum(i not in hidden for i in labelling.marks.labels)
        every = len(labelling.sizes) - len(hidden)
        current = 0 if document.result is None else len(document.result.matched_ids)
        shown = document.lit
        query = "" if document.result is None else label_of(document.result)
        things = [
            Thing(MINE, tr("My labels: {what}").format(what=segments(mine)), mine > 0, "labels"),
            Thing(ANSWER, tr("The answer to “{query}”: {what}").format(query=query, what=segments(current))
                  if query else tr("The current answer"), current > 0, file_name(query)),
            Thing(ANSWERS, tr("All answers that are shown: {count}").format(count=len(shown)), len(shown) > 0, "answers"),
            Thing(ALL, tr("Every segment that is shown: {what}").format(what=segments(every)), every > 0, "segments"),
        ]  # fmt: skip
        if self.window.tabs.currentWidget() is self.window.results:  # looking at an answer: that is what is meant
            things.sort(key=lambda thing: thing.key != ANSWER)
        return things

    def _closed(self) -> None:
        self.dialog = self._offered = None
        self.jobs.cancel(EXPORT)


def _show_in_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))
