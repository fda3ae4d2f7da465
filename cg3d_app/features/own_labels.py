"""Labels that the scan's own file carries: offered in the tab "Label", to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cg3d_app.change import Change
from cg3d_app.commands import Command
from cg3d_app.features.base import Feature
from cg3d_app.features.labels import Labels
from cg3d_app.features.segment_edits import segments
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_core.labels.own import has_own, own_parts

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

TAKE = "labels take over"  # lane of background work


class OwnLabels(Feature):
    """The offer to make segments of what the file labels; it is there until something is labelled."""

    commands: ClassVar[tuple[Command, ...]] = (
        Command(
            "labels.adopt", "Take over the file's labels", "Label", lambda w: w.feature(OwnLabels).take_over(),
            tip="Make a labelled segment of each thing that the scan's own file labels",
            enabled=lambda w: w.document.scene is not None and has_own(w.document.scene.cloud),
        ),
    )  # fmt: skip

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._shown = window.feature(Labels).panel.show_own

    def take_over(self) -> None:
        """Make segments of the file's labels, in one step that can be undone."""
        document, labelling = self.document, self.document.labelling
        if labelling is None:
            return

        def done(found: tuple) -> None:
            if document.labelling is labelling:
                ids = document.edit(lambda now: now.add_parts(*found))
                self.window.activity.setText(tr("{what} taken over from the file").format(what=segments(len(ids))))

        job = Job(tr("Taking over labels"), lambda _: own_parts(labelling.cloud), done, self.window.banner_say)
        self.jobs.start(TAKE, job)

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self.jobs.cancel(TAKE)
        if change in (Change.SCENE, Change.LABELS):
            labelling = self.document.labelling
            self._shown(labelling is not None and not labelling.marks.labels and has_own(labelling.cloud))
