"""Pictures of the view: saved in any size, or copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from cg3d_app.change import Change
from cg3d_app.commands import Command, has_scene
from cg3d_app.engine import folder_for
from cg3d_app.features.base import Feature
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.panels.picture import PictureCard
from cg3d_app.viewer import snapshot
from cg3d_core.cache import replacing
from cg3d_core.errors import Cg3dError

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

LANE = "picture"
ENDINGS = (".png", ".jpg", ".jpeg")
QUALITY = 92  # of a JPEG


class Pictures(Feature):
    """Draws the view off screen."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "picture.save", "Save a picture…", "File", lambda w: w.feature(Pictures).ask(), ("Ctrl+P",),
            "The view as a PNG or JPEG of any size", has_scene, starts_section=True,
        ),
        Command(
            "picture.copy", "Copy the view", "Edit", lambda w: w.feature(Pictures).copy(), ("Ctrl+Shift+C",),
            "The view as it is, to the clipboard", has_scene, starts_section=True,
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.card = PictureCard(window)
        self.card.asked.connect(self._ask_where)

    def ask(self) -> None:
        """Ask how large."""
        viewer = self.window.viewer
        self.card.offer(viewer.size() * viewer.devicePixelRatioF())

    def changed(self, change: Change) -> None:
        if change is Change.SCENE and self.document.scene is None and self.card.isVisible():
            self.card.dismiss()

    def copy(self) -> None:
        """Put the view, as it is seen, on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.window.viewer.grab())
        self.window.activity.setText(tr("The view is on the clipboard"))

    def save(self, path: Path, size: QSize, transparent: bool, with_legend: bool) -> None:
        """Draw now, and write in the background. Raises Cg3dError when it cannot be drawn."""
        viewer, theme = self.window.viewer, self.window.theme
        raw = snapshot.draw(viewer.stage, viewer.camera, QSizeF(viewer.size()), size.width(), size.height())
        over = snapshot.Over(
            QColor(theme.panel),
            QColor(theme.text),
            viewer.font(),
            viewer.legend if with_legend else None,
            tuple(viewer.overlays) if with_legend else (),
        )
        job = Job(
            tr("Saving the picture"),
            work=lambda progress: write(snapshot.finish(raw, over, transparent), path),
            on_done=lambda _: self.window.activity.setText(tr("Saved as {name}").format(name=path.name)),
            on_error=self.window.banner_say,
        )
        self.jobs.start(LANE, job)
        self.window.activity.during(tr("Saving {name}…").format(name=path.name), lambda: not job.ended)

    def _ask_where(self) -> None:
        scan = self.document.path
        if scan is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self.window,
            tr("Save a picture"),
            str(folder_for(scan) / f"{scan.stem}.png"),
            tr("Pictures") + " (*.png *.jpg *.jpeg)",
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() in ENDINGS else path.with_name(path.name + ".png")
        try:
            self.save(path, self.card.size_wanted, self.card.transparent.isChecked(), self.card.legend.isChecked())
        except Cg3dError as error:
            self.window.banner_say(str(error))


def write(image: QImage, path: Path) -> None:
    """Write a picture in the form its name says, whole or not at all. Raises Cg3dError."""
    if path.suffix.lower() != ".png":
        image = image.convertToFormat(QImage.Format.Format_RGB888)  # JPEG knows no transparency
    with replacing(path) as temporary:
        if not image.save(str(temporary), quality=-1 if path.suffix.lower() == ".png" else QUALITY):
            raise Cg3dError("the picture cannot be written", where=path, how="Is there room on the disk?")
