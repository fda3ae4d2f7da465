"""Fine-tuning on what was labelled: the data set, a training process of its own, use of what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cg3d_app import finetuned
from cg3d_app.change import Change
from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.features.finetune_data import DataSet
from cg3d_app.features.finetune_run import Run
from cg3d_app.features.models import Models
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.label_file import copy_of
from cg3d_app.panels.modelcard import show_card
from cg3d_app.theme import DARK, Theme
from cg3d_app.viewer.colouring import ColourBy
from cg3d_core.errors import Cg3dError
from cg3d_core.paths import data_dir

if TYPE_CHECKING:
    from cg3d_app.panels.finetuning import FineTuneDialog
    from cg3d_app.window import MainWindow

LABEL = "finetune.label"  # lane of background work


class FineTuning(Feature):
    """The command "Fine-tune on my labels…" and its window. A run goes on when that window is closed."""

    commands = (
        Command(
            "label.finetune", "Fine-tune on my labels…", "Label", lambda w: w.feature(FineTuning).open(),
            tip="Let a copy of the model learn to tell your labels apart", starts_section=True,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.dialog: FineTuneDialog | None = None  # made when it is first asked for
        self.data, self.run = DataSet(window, self._dialog), Run(window, self._dialog)
        self.run.sign.clicked.connect(self.open)
        self._theme: Theme = DARK

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        if self.dialog is not None:
            self.dialog.run.curves.dress(theme)

    def changed(self, change: Change) -> None:
        if self.dialog is not None and change is Change.SCENE:
            self.jobs.cancel(LABEL)
            self.dialog.run.use.setEnabled(self.document.scene is not None)

    def close(self) -> None:
        self.run.process.close()  # it saves itself: the next start offers to go on
        if self.dialog is not None:
            self.dialog.close()

    # ---- the window ------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the run that is under way or was interrupted, or what there is to learn from."""
        dialog = self._dialog()
        if not self.run.process.running and self.run.output is None:
            self.run.take_up()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if self.run.output is None:
            self._set_up()

    def _dialog(self) -> FineTuneDialog:
        if self.dialog is None:
            from cg3d_app.panels.finetuning import FineTuneDialog

            dialog = self.dialog = FineTuneDialog(self.window)
            dialog.run.curves.dress(self._theme)
            dialog.folder_asked.connect(self.data.choose_folder)
            dialog.labels_asked.connect(self.data.choose_labels)
            dialog.set_asked.connect(self.data.choose_set)
            dialog.start_asked.connect(self.start)
            dialog.stop_asked.connect(self.stop)
            dialog.resume_asked.connect(self.run.go_on)
            dialog.again_asked.connect(self._set_up)
            dialog.label_asked.connect(self.label_segments)
            dialog.card_asked.connect(self._show_card)
            dialog.model_asked.connect(self._show_models)
        return self.dialog

    def _set_up(self) -> None:
        self.run.output = None
        dialog = self._dialog()
        dialog.pages.setCurrentWidget(dialog.setup)
        dialog.setup.start.setEnabled(False)
        self.data.add()

    # ---- the run ---------------------------------------------------------------------------------

    def start(self) -> None:
        """Start a run on the data set."""
        from cg3d_core.opening import DEFAULT_MODEL

        dialog, folder = self._dialog(), self.data.folder
        epochs, further = dialog.setup.epochs.value(), dialog.setup.further.text()
        output = finetuned.new_output(folder.name, data_dir() / "models")
        start = self.window.settings.model or DEFAULT_MODEL
        try:
            arguments = finetuned.arguments(folder, start, output, epochs, further)
        except Cg3dError as error:
            dialog.say(str(error))
            return
        self.run.start(arguments, output, epochs)

    def stop(self) -> None:
        """Let the run save itself and end, it can go on later; or leave off naming segments."""
        if self.run.process.running:
            self.run.stop()
        else:
            self.jobs.cancel(LABEL)

    # ---- its use ---------------------------------------------------------------------------------

    def label_segments(self, percent: int) -> None:
        """Label the scan's unlabelled segments with the model where it is that sure, as one step to undo."""
        scene, labelling, checkpoint = self.document.scene, self.document.labelling, self.run.checkpoint
        if scene is None or labelling is None or checkpoint is None:
            return
        page = self._dialog().run
        page.use.setEnabled(False)
        page.bar.show()
        page.cancel.show()
        page.cancel.setEnabled(True)
        sizes, frozen = dict(labelling.sizes), copy_of(labelling)

        def ended() -> None:
            page.bar.hide()
            page.cancel.hide()
            page.left.setText("")
            page.use.setEnabled(self.document.scene is not None)

        def done(found: dict[int, tuple[str, float]]) -> None:
            ended()
            if self.document.labelling is not labelling:  # others were opened meanwhile
                cancelled()
                return
            now = labelling.sizes
            sure = {
                i: name
                for i, (name, share) in found.items()
                if 100 * share >= percent and now.get(i) == sizes[i] and not labelling.label_of(i)
            }
            if sure:
                self.document.edit(lambda labelling: labelling.label_each(sure))
                self.document.looks.set_colour_by(ColourBy.MINE)
            text = tr("{sure} of {all} segments labelled; of the others it was less than {percent} % sure")
            text = text.format(sure=len(sure), all=len(found), percent=percent)
            page.stage.setText(text)
            self.window.activity.setText(text)

        def failed(text: str) -> None:
            ended()
            self._dialog().say(text)

        def cancelled() -> None:
            ended()
            page.stage.setText(tr("Stopped: no segment was labelled"))

        def progress(stage: str, fraction: float) -> None:
            page.show_progress(tr("Naming the segments"), fraction, "")

        self.jobs.start(
            LABEL,
            Job(
                "Naming the segments",
                work=lambda progress: finetuned.name_segments(checkpoint, scene, frozen, progress),
                on_done=done,
                on_error=failed,
                on_progress=progress,
                on_cancelled=cancelled,
            ),
        )

    def _show_card(self) -> None:
        if self.run.checkpoint is not None:
            show_card(self._dialog(), self.run.checkpoint)

    def _show_models(self) -> None:
        """Let the user take it as the window's model: the tab Name then knows its classes."""
        if self.run.checkpoint is not None:
            models = self.window.feature(Models)
            models.open()
            models.add(self.run.checkpoint)
