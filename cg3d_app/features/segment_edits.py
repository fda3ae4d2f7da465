"""What is done to segments: selected, merged, split, cut, hidden, dissolved; each a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from cg3d_app.features.base import Feature
from cg3d_app.i18n import tr
from cg3d_app.selecting import how_to_select
from cg3d_app.viewer.strokes import BOX, LINE, Stroke
from cg3d_core.errors import Cg3dError, UsageError

MOSTLY = 0.5  # of a segment's shown points, inside a box, to be selected by it


class SegmentEdits(Feature):
    """The part of a feature that changes segments and the selection."""

    # ---- segments --------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Make one segment of those that are selected."""
        count = len(self.document.selected)
        self.document.edit(lambda labelling: labelling.merge(self.document.selected))
        self._report(tr("{what} are one now").format(what=segments(count)))

    def split(self) -> None:
        """Part what is selected where it has gaps."""
        ids = self._targets()
        parts = self.document.edit(lambda labelling: [j for i in ids for j in labelling.split_by_gaps(i)])
        self.document.select(parts)
        if len(parts) == len(ids):
            self._report(tr("There is no gap to split at"))
        else:
            self._report(tr("{what} now").format(what=segments(len(parts))))

    def cut(self) -> None:
        """Part what is selected along a line that is drawn over the view."""
        hint = tr("Drag a line across what is selected  ·  Esc leaves")
        self.window.viewer.pen.ask(LINE, hint, lambda stroke: self._try(lambda: self._cut(stroke)))

    def carve(self) -> None:
        """Part what lies in a box that is drawn over the view from the rest of what is selected."""
        hint = tr("Drag a box round the part to cut out  ·  Esc leaves")
        self.window.viewer.pen.ask(BOX, hint, lambda stroke: self._try(lambda: self._carve(stroke)))

    def _cut(self, stroke: Stroke) -> None:
        eye, normal = self.window.viewer.places.plane_through(stroke.start, stroke.end)
        frame = self.document.scene.frame
        point, across = frame.to_file(eye[None])[0], normal @ frame.rotation
        self._part(lambda labelling, i: labelling.split_by_plane(i, point, across))

    def _carve(self, stroke: Stroke) -> None:
        inside = self.window.viewer.places.seen_in(stroke.box)
        self._part(lambda labelling, i: labelling.split_by_points(i, inside))

    def _part(self, divide: Callable[[Any, int], int]) -> None:
        """Divide what is selected; it is enough if one of several is met."""
        ids = self._targets()
        new, missed = [], None
        for i in ids:
            try:
                new.append(self.document.edit(lambda labelling, i=i: divide(labelling, i)))
            except UsageError as error:
                missed = error
        if not new and missed is not None:
            raise missed
        self.document.select(new)

    def hide(self) -> None:
        """Leave what is selected out of the view; show it again where all of it is hidden."""
        ids = self._targets()
        self.document.edit(lambda labelling: labelling.show(ids) if self.all_hidden else labelling.hide(ids))

    def hide_others(self) -> None:
        """Show what is selected alone."""
        ids = set(self._targets())
        self.document.edit(lambda labelling: labelling.hide([i for i in labelling.sizes if i not in ids]))

    def show_all(self) -> None:
        """Show what is hidden."""
        self.document.edit(lambda labelling: labelling.show())

    @property
    def all_hidden(self) -> bool:
        """Whether all that is selected is hidden."""
        ids = self.document.selected
        return bool(ids) and self.document.labelling.marks.hidden.issuperset(ids)

    def remove(self) -> None:
        """Dissolve what is selected."""
        ids = self._targets()
        self.document.edit(lambda labelling: labelling.remove(ids))
        self._report(tr("{what} dissolved").format(what=segments(len(ids))))

    # ---- selecting -------------------------------------------------------------------------------------

    def select_all(self) -> None:
        """Select every segment that is shown."""
        self.document.select(self._shown())

    def invert(self) -> None:
        """Select what is shown and not selected."""
        chosen = set(self.document.selected)
        self.document.select([i for i in self._shown() if i not in chosen])

    def select_same(self) -> None:
        """Select all that have a label of those selected."""
        labels = self.document.labelling.marks.labels
        wanted = {labels[i] for i in self.document.selected if i in labels}
        self.document.select([i for i, label in labels.items() if label in wanted])

    def select_box(self) -> None:
        """Select what lies in a box that is drawn over the view."""
        hint = tr("Drag a box round segments  ·  Shift: also  ·  Ctrl: also or no longer  ·  Esc leaves")
        self.window.viewer.pen.ask(BOX, hint, self._select_box)

    def _select_box(self, stroke: Stroke) -> None:
        owner, hidden = self.document.owner, self.document.looks.hidden
        seen = owner >= 0 if hidden is None else (owner >= 0) & ~hidden
        total = np.bincount(owner[seen], minlength=1)
        inside = np.bincount(owner[seen & self.window.viewer.places.seen_in(stroke.box)], minlength=len(total))
        found = np.flatnonzero((inside > 0) & (inside >= MOSTLY * total))
        self.document.select(found.tolist(), how_to_select(stroke.modifiers))

    # ---- inside ----------------------------------------------------------------------------------------

    def _targets(self) -> list[int]:
        """What is selected; a part that an answer found becomes a segment first."""
        if self.document.hit is not None:
            self.document.claim_hit()
        return list(self.document.selected)

    def _shown(self) -> list[int]:
        labelling = self.document.labelling
        return [] if labelling is None else [i for i in labelling.sizes if i not in labelling.marks.hidden]

    def _report(self, text: str) -> None:
        self.window.activity.setText(text)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except Cg3dError as error:
            self.window.banner_say(str(error))


def segments(count: int) -> str:
    """ "1 segment", "3 segments"."""
    return tr("1 segment") if count == 1 else tr("{count:,} segments").format(count=count)
