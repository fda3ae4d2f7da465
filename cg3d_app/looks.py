"""How the open scan looks: each point's colour, and which points are drawn. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cg3d_app.change import Change
from cg3d_app.label_colours import LabelColours
from cg3d_app.viewer import colouring
from cg3d_app.viewer.colouring import ColourBy
from cg3d_app.viewer.walls import Walls, find_walls
from cg3d_core.segment.base import CEILING, WALL

if TYPE_CHECKING:
    from cg3d_app.document import Document


class Looks:
    """The colouring and the cutaway of one document, which tells of every change made here.

    What takes long to work out is kept until the document says that it has changed (``follow``).
    """

    def __init__(self, document: Document):
        self._document = document
        self.colour_by = ColourBy.PHOTO
        self.cutaway = True
        self.clipped: np.ndarray | None = None  # (n,) bool: points outside the clip box
        self.ground: tuple[float, float, float] = colouring.DARK_GROUND  # behind the points
        self.label_colours = LabelColours()
        self._walls: Walls | None = None  # of the scene, once they were looked for
        self._base: dict[ColourBy, np.ndarray] = {}
        self._scored: Any = None  # the result that the colours by score are of

    def follow(self, change: Change) -> None:
        """The document has changed: forget what is no longer so, and colour by nothing that is not there."""
        if change is Change.SCENE:
            self._base.clear()
            self.clipped = self._walls = self._scored = None
        elif change is Change.LABELS:
            for kind in (ColourBy.SEGMENT, ColourBy.MINE):
                self._base.pop(kind, None)
        if self._scored is not self._document.result:
            self._base.pop(ColourBy.SCORE, None)
        if self._document.scene is not None and not self.can_colour_by(self.colour_by):
            self.colour_by = ColourBy.PHOTO if self.can_colour_by(ColourBy.PHOTO) else ColourBy.HEIGHT

    # ---- choosing ----------------------------------------------------------------------------------

    def set_colour_by(self, colour_by: ColourBy) -> None:
        """Colour the points by something else, if this scene can show it."""
        if colour_by is not self.colour_by and self.can_colour_by(colour_by):
            self.colour_by = colour_by
            self._document.tell(Change.COLOUR)

    def can_colour_by(self, colour_by: ColourBy) -> bool:
        """Whether the scene has what this colouring shows."""
        scene, labelling = self._document.scene, self._document.labelling
        if scene is None:
            return False
        if colour_by is ColourBy.PHOTO:
            return scene.cloud.colour is not None
        if colour_by is ColourBy.LABEL:
            return scene.cloud.labels is not None
        if colour_by is ColourBy.SCORE:
            return self._document.result is not None
        if colour_by is ColourBy.MINE:
            return labelling is not None and bool(labelling.marks.labels)
        return True

    def set_ground(self, colour: tuple[float, float, float]) -> None:
        """Another colour lies behind the points, in 0..1: what is dimmed fades into it."""
        if colour != self.ground:
            self.ground = colour
            for kind in (ColourBy.SEGMENT, ColourBy.LABEL, ColourBy.MINE, ColourBy.SCORE):  # these have grey in them
                self._base.pop(kind, None)
            self._document.tell(Change.COLOUR)

    def set_cutaway(self, cutaway: bool) -> None:
        """Leave out the ceiling and the walls in the way, or draw everything."""
        if cutaway != self.cutaway:
            self.cutaway = cutaway
            self._document.tell(Change.SHOWN)

    def set_clipped(self, clipped: np.ndarray | None) -> None:
        """Leave out these points, (n,) bool, or none."""
        self.clipped = clipped
        self._document.tell(Change.SHOWN)

    # ---- which points are drawn --------------------------------------------------------------------

    @property
    def hidden(self) -> np.ndarray | None:
        """Points that are not drawn, (n,) bool: hidden segments, outside the clip box, the ceiling; None when all are."""
        scene, labelling = self._document.scene, self._document.labelling
        if scene is None or labelling is None:
            return None
        left_out = [] if self.clipped is None else [self.clipped]
        if labelling.marks.hidden:
            left_out.append(labelling.hidden)
        if self.cutaway:
            ceiling = scene.segmentation.structure[scene.work.inverse] == CEILING
            # A scan that is mostly "ceiling" was misjudged; an empty picture would help nobody.
            if ceiling.any() and ceiling.mean() < 0.6:
                left_out.append(ceiling)
        return np.logical_or.reduce(left_out) if left_out else None

    @property
    def walls(self) -> Walls | None:
        """Walls to leave out when they stand in the way, or None."""
        scene = self._document.scene
        if scene is None or not self.cutaway:
            return None
        if self._walls is None:
            work, structure = scene.work, scene.segmentation.structure
            self._walls = find_walls(work.xyz, work.normals, structure == WALL).over(work.inverse)
        return self._walls

    # ---- colours -----------------------------------------------------------------------------------

    def colours(self) -> np.ndarray:
        """Colours of all points, (n, 3) float32 in 0..1: the colouring, the answers and the selection together."""
        plain = out = self._coloured(self.colour_by)
        lit = self._document.lit
        if lit and self.colour_by is not ColourBy.SCORE:
            out = colouring.lit(out, [(a.mask, a.colour) for a in lit], self.ground)
        if (points := self._document.selected_points) is not None:
            out = colouring.chosen(out, plain, points)
        return out

    def _coloured(self, colour_by: ColourBy) -> np.ndarray:
        if colour_by not in self._base:
            self._base[colour_by] = self._fresh(colour_by)
        return self._base[colour_by]

    def _fresh(self, colour_by: ColourBy) -> np.ndarray:
        scene = self._document.scene
        if colour_by is ColourBy.PHOTO and scene.cloud.colour is not None:
            return scene.cloud.colour.astype(np.float32) / 255
        if colour_by is ColourBy.SEGMENT:
            return self._categories(self._document.owner)
        if colour_by is ColourBy.LABEL:
            labels = scene.cloud.labels
            return self._categories(np.where(labels > 0, labels, -1))
        if colour_by is ColourBy.MINE:
            number, names = self._document.label_numbers()
            return np.vstack([self.label_colours.of(names), colouring.unnamed(self.ground)])[
                number
            ]  # -1 reads the last one
        if colour_by is ColourBy.SCORE:
            self._scored = self._document.result
            scores = scene.scores(self._scored)
            out = colouring.ramp(scores, colouring.SCORE_RAMP)
            # What no segment holds has no score: grey tells it from a low one.
            out[scores == 0] = colouring.dimmed(colouring.UNNAMED[None], self.ground)
            return out
        z = scene.canonical[:, 2]
        low, high = colouring.height_range(z)
        return colouring.ramp((z - low) / (high - low), colouring.HEIGHT_RAMP)

    def _categories(self, ids: np.ndarray) -> np.ndarray:
        """A colour for each id (n,), and grey for those below zero."""
        out = colouring.category_colours(ids)
        out[ids < 0] = colouring.unnamed(self.ground)
        return out
