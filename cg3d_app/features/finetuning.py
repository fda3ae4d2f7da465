"""Fine-tuning on what was labelled: data set, a training process of its own, live curves, use of what came out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QToolButton

from cg3d_app import finetuned
from cg3d_app.change import Change
from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.features.models import Models
from cg3d_app.finetuned import Gathered
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.panels.modelcard import show_card
from cg3d_app.theme import DARK, Theme
from cg3d_app.trainer_process import TrainerProcess
from cg3d_app.viewer.colouring import ColourBy
from cg3d_core.errors import Cg3dError
from cg3d_core.paths import data_dir

if TYPE_CHECKING:
    from cg3d_app.panels.finetuning import FineTuneDialog
    from cg3d_app.window import MainWindow

DATA, LABEL = "finetune.data", "finetune.label"  # lanes of background work


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
        self.process = TrainerProcess(parent=self)
        self.process.told.connect(self._told)
        self.process.ended.connect(self._ended)
        self._theme: Theme = DARK
        self._arguments: list[str] = []  # of the run that is shown
        self.output: Path | None = None
        self._epochs = 1
        self._notes: list[str] = []
        self.sign = QToolButton(visible=False)
        self.sign.setAccessibleName(tr("Show the training"))
        self.sign.setToolTip(tr("Show the training"))
        self.sign.clicked.connect(self.open)
        window.statusBar().addPermanentWidget(self.sign)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        if self.dialog is not None:
            self.dialog.run.curves.dress(theme)

    def changed(self, change: Change) -> None:
        if self.dialog is not None and change is Change.SCENE:
            self.jobs.cancel(LABEL)
            self.dialog.run.use.setEnabled(self.document.scene is not None)

    def close(self) -> None:
        self.process.close()  # it saves itself: the next start offers to go on
        if self.dialog is not None:
            self.dialog.close()

    # ---- the window ------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the run that is under way or was interrupted, or what there is to learn from."""
        dialog = self._dialog()
        if not self.process.running and self.output is None:
            self._take_up()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if self.output is None:
            self._set_up()

    def _dialog(self) -> FineTuneDialog:
        if self.dialog is None:
            from cg3d_app.panels.finetuning import FineTuneDialog

            dialog = self.dialog = FineTuneDialog(self.window)
            dialog.run.curves.dress(self._theme)
            dialog.folder_asked.connect(self._choose_folder)
            dialog.labels_asked.connect(self._choose_labels)
            dialog.set_asked.connect(self._choose_set)
            dialog.start_asked.connect(self.start)
            dialog.stop_asked.connect(self.stop)
            dialog.resume_asked.connect(self._go_on)
            dialog.again_asked.connect(self._set_up)
            dialog.label_asked.connect(self.label_segments)
            dialog.card_asked.connect(self._show_card)
            dialog.model_asked.connect(self._show_models)
        return self.dialog

    def _failed(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.say(text)

    # ---- what to learn from ----------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """The data set that labels go into."""
        given = self.window.settings.dataset
        return data_dir() / "my-labels" if given is None else Path(given)

    def _set_up(self) -> None:
        self.output = None
        dialog = self._dialog()
        dialog.pages.setCurrentWidget(dialog.setup)
        dialog.setup.start.setEnabled(False)
        self.add()

    def add(self, labelled: tuple[Path, ...] = (), sets: tuple[Path, ...] = ()) -> None:
        """Add labels to the data set, in the background: those of the open scan, of other scans' files, of other data sets."""
        folder, labelling = self.folder, self.document.labelling
        dialog = self._dialog()
        dialog.say("")
        dialog.setup.verdict.setText(tr("Putting the data set together…"))

        def done(found: Gathered) -> None:
            dialog.setup.show_counts(str(found.folder), found.counts, found.note)

        def failed(text: str) -> None:
            self._failed(text)
            dialog.setup.verdict.clear()

        def work(progress: Any) -> Gathered:
            return finetuned.gather(folder, labelling, labelled, sets, progress)

        self.jobs.start(DATA, Job("Putting the data set together", work=work, on_done=done, on_error=failed))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self.dialog, tr("A folder for the data set"), str(self.folder.parent))
        if name:
            self.window.settings.dataset = name
            self.add()

    def _choose_labels(self) -> None:
        from cg3d_app.labelled_scans import ENDINGS

        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(
            self.dialog, tr("Labels of other scans"), self.window.settings.folder, f"{tr('Labels')} ({kinds})"
        )
        if names:
            self.add(labelled=tuple(map(Path, names)))

    def _choose_set(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.dialog, tr("A folder with one folder a label"), self.window.settings.folder
        )
        if name:
            self.add(sets=(Path(name),))

    # ---- the run ---------------------------------------------------------------------------------

    def start(self) -> None:
        """Start a run on the data set."""
        from cg3d_core.opening import DEFAULT_MODEL

        setup = self._dialog().setup
        output = finetuned.new_output(self.folder.name, data_dir() / "models")
        start = self.window.settings.model or DEFAULT_MODEL
        try:
            self._arguments = finetuned.arguments(
                self.folder, start, output, setup.epochs.value(), setup.further.text()
            )
        except Cg3dError as error:
            self._failed(str(error))
            return
        self.output, self._epochs = output, setup.epochs.value()
        self._run()

    def stop(self) -> None:
        """Let the run save itself and end, it can go on later; or leave off naming segments."""
        if not self.process.running:
            self.jobs.cancel(LABEL)
            return
        self._dialog().run.stage.setText(tr("Stopping…"))
        self._dialog().run.cancel.setEnabled(False)
        self.process.stop()

    def _go_on(self) -> None:
        if self._arguments:
            self._run()

    def _run(self) -> None:
        dialog = self._dialog()
        dialog.say("")
        self._notes = []
        dialog.run.notes.clear()
        dialog.run.curves.reset(self._epochs)
        dialog.run.show_state(tr("Starting…"), running=True)
        dialog.run.bar.setValue(0)
        dialog.pages.setCurrentWidget(dialog.run)
        self.window.settings.finetuning = json.dumps([self._arguments, str(self.output), self._epochs])
        self.sign.setText(tr("Fine-tuning"))
        self.sign.show()
        self.process.start(self._arguments)

    def _take_up(self) -> None:
        """A run that was under way when the window was closed is shown as one that can go on."""
        try:
            arguments, output, epochs = json.loads(self.window.settings.finetuning or "")
            arguments, output, epochs = list(map(str, arguments)), Path(output), int(epochs)
        except (ValueError, TypeError):
            return
        if finetuned.can_go_on(output):
            self._arguments, self.output, self._epochs = arguments, output, epochs
            dialog = self._dialog()
            dialog.run.curves.reset(epochs)
            dialog.run.show_state(tr("Stopped"), running=False, can_go_on=True)
            dialog.pages.setCurrentWidget(dialog.run)

    def _told(self, event: dict) -> None:
        """An event of the trainer, see ``trainer.logs``; whatever does not fit is passed over."""
        stage, step, steps = event["event"], event.get("step"), event.get("steps")
        if stage == "note":
            self._notes.append(str(event.get("note", "")))
            self._dialog().run.notes.setText("\n".join(self._notes))
        if stage not in ("reading", "finetune", "testing") or not isinstance(step, int) or not isinstance(steps, int):
            return
        run, share = self._dialog().run, step / max(steps, 1)
        if stage == "finetune":
            epoch = share * self._epochs
            run.curves.add(epoch, event)
            words = tr("Learning: epoch {epoch} of at most {epochs}").format(epoch=int(epoch), epochs=self._epochs)
        else:
            words = tr("Reading the shapes") if stage == "reading" else tr("Testing it")
        if run.cancel.isEnabled():
            run.show_progress(words, share, _duration(event.get("seconds_left")))
            self.sign.setText(f"{tr('Fine-tuning')} {share:.0%}" if stage == "finetune" else words)

    def _ended(self, outcome: str, line: str) -> None:
        self.sign.hide()
        run, output = self._dialog().run, self.output
        if outcome == "done" and output is not None:
            try:
                result = finetuned.summary(finetuned.read_metrics(output))
            except Cg3dError as error:
                outcome, line = "failed", str(error)
            else:
                run.show_state(tr("Done: {name}").format(name=output.name), running=False, result=result)
                run.use.setEnabled(self.document.scene is not None)
                self.window.settings.add_model(output / "checkpoint")
                self.window.activity.setText(tr("Fine-tuning is done"))
                return
        words = tr("Stopped") if outcome == "stopped" else tr("It did not work")
        run.show_state(words, running=False, can_go_on=finetuned.can_go_on(output))
        self._failed(line)
        if line and not self._dialog().isVisible():
            self.window.banner_say(line)

    # ---- its use ---------------------------------------------------------------------------------

    @property
    def checkpoint(self) -> Path | None:
        """The fine-tuned model that is shown, if it is there."""
        return None if self.output is None else self.output / "checkpoint"

    def label_segments(self, percent: int) -> None:
        """Label the scan's unlabelled segments with the model where it is that sure, as one step to undo."""
        scene, labelling, checkpoint = self.document.scene, self.document.labelling, self.checkpoint
        if scene is None or labelling is None or checkpoint is None:
            return
        run = self._dialog().run
        run.use.setEnabled(False)
        run.bar.show()
        run.cancel.show()
        run.cancel.setEnabled(True)
        sizes = dict(labelling.sizes)

        def ended() -> None:
            run.bar.hide()
            run.cancel.hide()
            run.left.setText("")
            run.use.setEnabled(self.document.scene is not None)

        def done(found: dict[int, tuple[str, float]]) -> None:
            ended()
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
            run.stage.setText(text)
            self.window.activity.setText(text)

        def failed(text: str) -> None:
            ended()
            self._failed(text)

        def cancelled() -> None:
            ended()
            run.stage.setText(tr("Stopped: no segment was labelled"))

        def progress(stage: str, fraction: float) -> None:
            run.show_progress(tr("Naming the segments"), fraction, "")

        self.jobs.start(
            LABEL,
            Job(
                "Naming the segments",
                work=lambda progress: finetuned.name_segments(checkpoint, scene, labelling, progress),
                on_done=done,
                on_error=failed,
                on_progress=progress,
                on_cancelled=cancelled,
            ),
        )

    def _show_card(self) -> None:
        if self.checkpoint is not None:
            show_card(self._dialog(), self.checkpoint)

    def _show_models(self) -> None:
        """Let the user take it as the window's model: the tab Name then knows its classes."""
        if self.checkpoint is not None:
            models = self.window.feature(Models)
            models.open()
            models.add(self.checkpoint)


def _duration(seconds: object) -> str:
    """ "about 3 min left", or nothing."""
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not seconds >= 0:
        return ""
    if seconds < 90:
        return tr("about {seconds} s left").format(seconds=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("about {minutes} min left").format(minutes=minutes)
    return tr("about {hours} h left").format(hours=f"{minutes / 60:.1f}")
