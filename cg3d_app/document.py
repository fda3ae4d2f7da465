"""What is open: the scene, the answer to the query, the selection and the colouring. No Qt here.

Everything that shows the document subscribes to it and is told *what* changed, so that no part of
the window needs to know another.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Any

import numpy as np

from cg3d_app.viewer import colouring
from cg3d_app.viewer.colouring import ColourBy
from cg3d_app.viewer.walls import Walls, find_walls
from cg3d_core.segment.base import CEILING, WALL


class Change(Enum):
    """What has changed in the document."""

    SCENE = auto()  # another scene, or none
    RESULT = auto()  # another answer, or none
    SELECTION = auto()
    COLOUR = auto()  # what the points' colour shows
    CUTAWAY = auto()  # ceiling and near walls left out or not


Observer = Callable[[Change], None]


class Document:
    """The open scene with the state of the work on it."""

    def __init__(self) -> None:
        self.scene: Any = None  # cg3d_core.scene.Scene
        self.path: Path | None = None
        self.result: Any = None  # cg3d_core.query.result.QueryResult
        self.query_seconds = 0.0
        self.selection: int | None = None  # a segment's id
        self.colour_by = ColourBy.PHOTO
        self.cutaway = True
        self.ground: tuple[float, float, float] = colouring.DARK_GROUND  # behind the points
        self._observers: list[Observer] = []
        self._mask: np.ndarray | None = None
        self._base: dict[ColourBy, np.ndarray] = {}

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer(change)`` after each change; returns the function that ends it."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def _tell(self, change: Change) -> None:
        for observer in list(self._observers):
            observer(change)

    # ---- changes ---------------------------------------------------------------------------------

    def open(self, scene: Any, path: Path) -> None:
        """Show another scene; query and selection start empty, the colouring stays if it can."""
        self.scene, self.path = scene, path
        self.result = self.selection = self._mask = None
        self._base.clear()
        if self.colour_by is ColourBy.SCORE or not self.can_colour_by(self.colour_by):
            self.colour_by = ColourBy.PHOTO if self.can_colour_by(ColourBy.PHOTO) else ColourBy.HEIGHT
        self._tell(Change.SCENE)

    def close(self) -> None:
        """Show nothing."""
        self.scene = self.path = self.result = self.selection = self._mask = None
        self._base.clear()
        self._tell(Change.SCENE)

    def answer(self, result: Any, mask: np.ndarray, seconds: float = 0.0) -> None:
        """Show a query's answer with the points that match, (n,) bool; nothing is selected after it."""
        self.result, self.query_seconds = result, seconds
        self._mask = mask if result.matched else None
        self._base.pop(ColourBy.SCORE, None)
        self.selection = None
        self._tell(Change.RESULT)

    def clear(self) -> None:
        """Forget the query and the selection."""
        self.result = self.selection = self._mask = None
        self._base.pop(ColourBy.SCORE, None)
        if self.colour_by is ColourBy.SCORE:
            self.colour_by = ColourBy.PHOTO if self.can_colour_by(ColourBy.PHOTO) else ColourBy.HEIGHT
        self._tell(Change.RESULT)

    def select(self, segment: int | None) -> None:
        """Select a segment by its id, or nothing."""
        if segment != self.selection:
            self.selection = segment
            self._tell(Change.SELECTION)

    def set_colour_by(self, colour_by: ColourBy) -> None:
        """Colour the points by something else, if this scene can show it."""
        if colour_by is not self.colour_by and self.can_colour_by(colour_by):
            self.colour_by = colour_by
            self._tell(Change.COLOUR)

    def set_ground(self, colour: tuple[float, float, float]) -> None:
        """Another colour lies behind the points, in 0..1: what is dimmed fades into it."""
        if colour != self.ground:
            self.ground = colour
            self._base.pop(ColourBy.SCORE, None)
            self._tell(Change.COLOUR)

    def set_cutaway(self, cutaway: bool) -> None:
        """Leave out the ceiling and the walls in the way, or draw everything."""
        if cutaway != self.cutaway:
            self.cutaway = cutaway
            self._tell(Change.CUTAWAY)

    # ---- questions ---------------------------------------------------------------------------------

    def can_colour_by(self, colour_by: ColourBy) -> bool:
        """Whether the scene has what this colouring shows."""
        if self.scene is None:
            return False
        if colour_by is ColourBy.PHOTO:
            return self.scene.cloud.colour is not None
        if colour_by is ColourBy.LABEL:
            return self.scene.cloud.labels is not None
        if colour_by is ColourBy.SCORE:
            return self.result is not None
        return True

    @property
    def hidden(self) -> np.ndarray | None:
        """Points of the ceiling when it is left out, (n,) bool, else None."""
        if self.scene is None or not self.cutaway:
            return None
        ceiling = self.scene.segmentation.structure[self.scene.work.inverse] == CEILING
        # A scan that is mostly "ceiling" was misjudged; an empty picture would help nobody.
        return ceiling if ceiling.any() and ceiling.mean() < 0.6 else None

    @property
    def walls(self) -> Walls | None:
        """Walls to leave out when they stand in the way, or None."""
        if self.scene is None or not self.cutaway:
            return None
        work, structure = self.scene.work, self.scene.segmentation.structure
        return find_walls(work.xyz, work.normals, structure == WALL).over(work.inverse)

    def colours(self) -> np.ndarray:
        """Colours of all points, (n, 3) float32 in 0..1: the colouring, the answer and the selection together."""
        plain = out = self._coloured(self.colour_by)
        if self.result is not None and self.colour_by is not ColourBy.SCORE and self._mask is not None:
            out = colouring.lit(out, self._mask, self.ground)
        if self.selection is not None:
            out = colouring.chosen(out, plain, self.scene.segment_points(self.selection))
        return out

    def box_of(self, segment: int) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest corner of a segment in canonical coordinates."""
        points = self.scene.canonical[self.scene.segment_points(segment)]
        return points.min(axis=0), points.max(axis=0)

    def summary(self) -> str:
        """One line about the scene for the status bar."""
        if self.scene is None:
            return ""
        seconds = self.scene.seconds.get("total", sum(self.scene.seconds.values()))
        parts = [f"{len(self.scene.cloud):,} points", f"{len(self.scene.segmentation):,} segments"]
        return "   ·   ".join([*parts, f"opened in {seconds:.1f} s"])

    def _coloured(self, colour_by: ColourBy) -> np.ndarray:
        if colour_by not in self._base:
            self._base[colour_by] = self._fresh(colour_by)
        return self._base[colour_by]

    def _fresh(self, colour_by: ColourBy) -> np.ndarray:
        scene = self.scene
        if colour_by is ColourBy.PHOTO and scene.cloud.colour is not None:
            return scene.cloud.colour.astype(np.float32) / 255
        if colour_by is ColourBy.SEGMENT:
            return colouring.category_colours(scene.partition)
        if colour_by is ColourBy.LABEL:
            labels = scene.cloud.labels
            return colouring.category_colours(np.where(labels > 0, labels, -1))
        if colour_by is ColourBy.SCORE:
            scores = scene.scores(self.result)
            out = colouring.ramp(scores, colouring.SCORE_RAMP)
            # What no segment holds has no score: grey tells it from a low one.
            out[scores == 0] = colouring.dimmed(colouring.UNNAMED[None], self.ground)
            return out
        z = scene.canonical[:, 2]
        low, high = colouring.height_range(z)
        return colouring.ramp((z - low) / (high - low), colouring.HEIGHT_RAMP)
