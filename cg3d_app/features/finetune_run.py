"""A run of the trainer, as the dialog's second page and the status bar show it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolButton

from cg3d_app import finetuned
from cg3d_app.i18n import tr
from cg3d_app.trainer_process import TrainerProcess
from cg3d_core.errors import Cg3dError

if TYPE_CHECKING:
    from cg3d_app.panels.finetuning import FineTuneDialog
    from cg3d_app.window import MainWindow


class Run(QObject):
    """The run that is under way, or the last one. It goes on when the dialog is closed, and after a restart if asked to."""

    def __init__(self, window: MainWindow, dialog: Callable[[], FineTuneDialog]):
        super().__init__(window)
        self.window = window
        self._dialog = dialog
        self.process = TrainerProcess(parent=self)
        self.process.told.connect(self.told)
        self.process.ended.connect(self._ended)
        self.output: Path | None = None  # of the run that is shown; None: none is
        self._arguments: list[str] = []
        self._epochs = 1
        self._notes: list[str] = []
        self.sign = QToolButton(visible=False)
        self.sign.setAccessibleName(tr("Show the training"))
        self.sign.setToolTip(tr("Show the training"))
        window.statusBar().addPermanentWidget(self.sign)

    @property
    def checkpoint(self) -> Path | None:
        """The fine-tuned model that is shown, if it is there."""
        return None if self.output is None else self.output / "checkpoint"

    def start(self, arguments: list[str], output: Path, epochs: int) -> None:
        """Start a run with these arguments of ``cg3d-train``."""
        self._arguments, self.output, self._epochs = arguments, output, epochs
        self.go_on()

    def go_on(self) -> None:
        """Start it, or let it go on from where it saved itself."""
        if not self._arguments:
            return
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

    def stop(self) -> None:
        """Let it save itself and end."""
        page = self._dialog().run
        page.stage.setText(tr("Stopping…"))
        page.cancel.setEnabled(False)
        self.process.stop()

    def take_up(self) -> None:
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

    def told(self, event: dict) -> None:
        """Show an event of the trainer, see ``trainer.logs``; whatever does not fit is passed over."""
        stage, step, steps = event["event"], event.get("step"), event.get("steps")
        if stage == "note":
            self._notes.append(str(event.get("note", "")))
            self._dialog().run.notes.setText("\n".join(self._notes))
        if stage not in ("reading", "finetune", "testing") or not isinstance(step, int) or not isinstance(steps, int):
            return
        page, share = self._dialog().run, step / max(steps, 1)
        if stage == "finetune":
            epoch = share * self._epochs
            page.curves.add(epoch, event)
            words = tr("Learning: epoch {epoch} of at most {epochs}").format(epoch=int(epoch), epochs=self._epochs)
        else:
            words = tr("Reading the shapes") if stage == "reading" else tr("Testing it")
        if page.cancel.isEnabled():
            page.show_progress(words, share, _duration(event.get("seconds_left")))
            self.sign.setText(f"{tr('Fine-tuning')} {share:.0%}" if stage == "finetune" else words)

    def _ended(self, outcome: str, line: str) -> None:
        self.sign.hide()
        dialog, output = self._dialog(), self.output
        if outcome == "done" and output is not None:
            try:
                result = finetuned.summary(finetuned.read_metrics(output))
            except Cg3dError as error:
                outcome, line = "failed", str(error)
            else:
                dialog.run.show_state(tr("Done: {name}").format(name=output.name), running=False, result=result)
                dialog.run.use.setEnabled(self.window.document.scene is not None)
                self.window.settings.add_model(output / "checkpoint")
                self.window.activity.setText(tr("Fine-tuning is done"))
                return
        words = tr("Stopped") if outcome == "stopped" else tr("It did not work")
        dialog.run.show_state(words, running=False, can_go_on=finetuned.can_go_on(output))
        dialog.say(line)
        if line and not dialog.isVisible():
            self.window.banner_say(line)


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
