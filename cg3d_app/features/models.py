"""Choosing the model: tried before anything changes, then the open scan is opened anew with it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from cg3d_app import engine, model_facts
from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job

if TYPE_CHECKING:
    from cg3d_app.panels.models import ModelsDialog
    from cg3d_app.window import MainWindow

LIST, TRY = "models.list", "models.try"  # lanes of background work
WEIGHTS = "CLIP weights (*.pt *.pth *.bin *.safetensors *.ckpt);;All files (*)"


class Models(Feature):
    """The command "Models…" and its window."""

    commands = (
        Command(
            "tools.models", "Models…", "Tools", lambda w: w.feature(Models).open(),
            tip="Choose the model, your own CLIP weights, CPU or GPU",
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.dialog: ModelsDialog | None = None  # made when it is first asked for

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def open(self) -> None:
        """Show the models, with what is in use."""
        settings, dialog = self.window.settings, self._dialog()
        dialog.tower.setText(settings.tower or "")
        dialog.device.setCurrentIndex(max(dialog.device.findData(settings.device), 0))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._list()

    def _dialog(self) -> ModelsDialog:
        if self.dialog is None:
            from cg3d_app.panels.models import ModelsDialog

            self.dialog = ModelsDialog(self.window)
            self.dialog.folder_asked.connect(self._choose_folder)
            self.dialog.tower_asked.connect(self._choose_tower)
            self.dialog.use_asked.connect(self.use)
        return self.dialog

    def _list(self, select: str | None = None) -> None:
        """Show what models there are, and look at one."""
        dialog, recent, chosen = self._dialog(), self.window.settings.models(), self.window.settings.model
        dialog.set_busy(tr("Looking for models…"))

        def work(progress: Any) -> tuple[list[model_facts.ModelFacts], str, str]:
            return *model_facts.list_models(recent, chosen), model_facts.device_words()

        def done(found: tuple[list[model_facts.ModelFacts], str, str]) -> None:
            models, in_use, machine = found
            dialog.machine.setText(machine)
            dialog.set_busy("")
            dialog.show_models(models, in_use, select)

        self.jobs.start(LIST, Job("Looking for models", work=work, on_done=done, on_error=dialog.say))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self.dialog, tr("A model's folder"), self.window.settings.folder)
        if name:
            self.add(Path(name))

    def add(self, folder: Path) -> None:
        """List a model's folder and look at it; one that is none gives a line."""
        dialog, key = self._dialog(), str(folder.resolve())

        def done(found: model_facts.ModelFacts) -> None:
            if found.error:
                dialog.say(found.error)
            else:
                self.window.settings.add_model(folder)
                self._list(select=key)

        self.jobs.start(
            LIST,
            Job(
                "Looking at the model", work=lambda progress: model_facts.facts(key), on_done=done, on_error=dialog.say
            ),
        )

    def _choose_tower(self) -> None:
        dialog = self._dialog()
        start = dialog.tower.text() if os.path.isfile(dialog.tower.text()) else self.window.settings.folder
        name, _ = QFileDialog.getOpenFileName(dialog, tr("CLIP weights"), start, WEIGHTS)
        if name:
            dialog.tower.setText(name)

    def use(self) -> None:
        """Try the chosen model in the background; if it can be asked, it is the one in use from now on."""
        dialog = self._dialog()
        model = dialog.chosen
        if model is None or model.error:
            return
        tower, device = dialog.tower.text().strip() or None, str(dialog.device.currentData())
        dialog.say("")
        dialog.set_busy(tr("Trying {name}…").format(name=model.name))

        def work(progress: Any) -> None:
            progress("loading", 0.0)
            loaded = engine.load_model(model.key, tower, device)
            progress("asking", 0.5)
            loaded.encode_query("chair")  # towers load when they are first asked, and may be missing
            _ = loaded.judge

        def done(_: Any) -> None:
            settings = self.window.settings
            settings.model, settings.tower, settings.device = model.key, tower, device
            if not model.packaged:
                settings.add_model(model.folder)
            dialog.set_busy("")
            self._list(select=model.key)
            self.window.activity.setText(tr("{name} is in use").format(name=model.name))
            self.window.opening.reopen()

        def failed(text: str) -> None:
            dialog.set_busy("")
            dialog.say(text)

        self.jobs.start(TRY, Job(f"Trying {model.name}", work=work, on_done=done, on_error=failed))
