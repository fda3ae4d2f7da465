"""What the model would call segments, and of which names it is sure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..query.bare import bare
from ..query.engine import Query

if TYPE_CHECKING:
    from ..scene import Scene


@dataclass(frozen=True)
class Named:
    """A segment's best name among those that the model knows, or that of the structure: wall, floor, ceiling."""

    name: str
    score: float  # calibrated, as if this name had been asked for; of structure: its share of the points
    sure: bool  # whether the segment would then have matched


def name_parts(
    scene: Scene, parts: Sequence[int | np.ndarray], progress: Callable[[str, float], None] | None = None
) -> list[Named]:
    """The best names of parts of a scene: candidates by id, anything else by its points, (n,) bool over the cloud.

    Each name that comes up is asked for once, so its score means what an answer's does. ``progress`` may raise to stop.
    Raises UsageError for a part without points.
    """
    judge = scene.model.judge
    vocabulary = judge.vocabulary
    known = vocabulary.features[: vocabulary.known]
    found: dict[int, Named] = {}
    made = {}  # what the scene has no feature of yet
    of_name: dict[int, list[int]] = {}  # row of the vocabulary -> places in ``parts``
    for at, part in enumerate(parts):
        if progress:
            progress("looking", at / len(parts))
        if isinstance(part, np.ndarray):
            made[at] = scene.encode_part(part)
            feature = made[at].features[0]
        else:
            feature = scene.candidates.features[part]
        row = int(np.argmax(known @ feature))
        name, share = bare(_structure(scene, part), vocabulary.names[row])
        if name:
            found[at] = Named(name, share, True)
        else:
            of_name.setdefault(row, []).append(at)
    for done, (row, places) in enumerate(of_name.items()):
        if progress:
            progress("naming", done / len(of_name))
        query = Query(vocabulary.names[row], "text", vocabulary.features[row])
        least = judge.threshold(query)
        scores = None if all(at in made for at in places) else scene.ask(query, 1).scores
        for at in places:
            score = float(judge.score(query, made[at])[0] if at in made else scores[parts[at]])
            found[at] = Named(query.label, score, score >= least)
    return [found[at] for at in range(len(parts))]


def _structure(scene: Scene, part: int | np.ndarray) -> np.ndarray:
    """What the points of a part are to the scan's structure."""
    members = np.unique(scene.work.inverse[part]) if isinstance(part, np.ndarray) else scene.segmentation.points(part)
    return scene.segmentation.structure[members]
