"""What is exported: labelled, disjoint sets of a cloud's points, from a labelling or from answers to queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..cloud import PointCloud

if TYPE_CHECKING:
    from ..geometry.frame import Frame
    from ..query.result import QueryResult
    from ..scene import Scene
    from .labelling import Labelling


@dataclass(frozen=True, eq=False)
class LabelledObject:
    """One object of an export."""

    id: int  # the segment's, in the labelling or the scene
    label: str  # "" without one
    name: str  # what a person calls this very one, "" otherwise
    score: float | None  # of the query that found it; None where a person said so
    points: np.ndarray  # (p,) indices into the cloud

    def title(self, number: int) -> str:
        """What to call this very one: its name, or its label with its number in the export ("chair 2")."""
        return self.name or f"{self.label or 'segment'} {number}"


@dataclass(frozen=True, eq=False)
class Objects:
    """Objects of one scan; no point is in two of them. Coordinates are those of ``cloud``."""

    cloud: PointCloud
    frame: Frame  # the cloud's
    items: tuple[LabelledObject, ...]

    def __len__(self) -> int:
        return len(self.items)

    @property
    def up(self) -> np.ndarray:
        """(3,) float64 unit vector, in the cloud's axes."""
        return self.frame.rotation[2].astype(np.float64)

    @property
    def unit(self) -> float:
        """Metres per unit of the cloud."""
        return float(self.frame.scale)

    @property
    def name(self) -> str:
        """The scan's name without its ending, for files and titles."""
        source = self.cloud.source
        return "scene" if source is None else source.name if source.is_dir() else source.stem

    def xyz(self, item: LabelledObject) -> np.ndarray:
        """An object's points (p, 3) float64, coordinates as in the file."""
        return self.cloud.xyz[item.points].astype(np.float64) + self.cloud.origin

    def numbers(self) -> np.ndarray:
        """(n,) int32: which object each point is in, from 1 in the order of ``items``; 0 = none."""
        out = np.zeros(len(self.cloud), np.int32)
        for number, item in enumerate(self.items, start=1):
            out[item.points] = number
        return out

    def label_ids(self) -> tuple[np.ndarray, dict[int, str]]:
        """(n,) int32 label of each point, 0 = none, and the labels' names: ids from 1 in alphabetical order."""
        names = sorted({item.label for item in self.items if item.label})
        ids = {name: i for i, name in enumerate(names, start=1)}
        out = np.zeros(len(self.cloud), np.int32)
        for item in self.items:
            out[item.points] = ids.get(item.label, 0)
        return out, {i: name for name, i in ids.items()}

    def labelled(self) -> Objects:
        """Those that have a label."""
        return replace(self, items=tuple(item for item in self.items if item.label))


def of_labelling(labelling: Labelling) -> Objects:
    """Every segment that is shown, in the order of ids; some may have no label."""
    order = np.argsort(labelling.owner, kind="stable")
    ends = np.searchsorted(labelling.owner[order], [*labelling.sizes], side="right")
    marks = labelling.marks
    items = tuple(
        LabelledObject(i, labelling.label_of(i), marks.names.get(i, ""), None, order[end - size : end])
        for (i, size), end in zip(labelling.sizes.items(), ends)
        if i not in marks.hidden
    )
    return Objects(labelling.cloud, labelling.frame, items)


def label_of(answer: QueryResult) -> str:
    """What the finds of a query are called: the words; for a library's shape its category; for another file its name without the ending."""
    if answer.kind in ("text", "example"):
        return answer.query
    return answer.asked.category or Path(answer.query).stem or answer.query


def of_answers(scene: Scene, answers: Sequence[QueryResult]) -> Objects:
    """The matching segments of queries, labelled with what was asked (``label_of``), best first.

    Where two overlap, the better score keeps the points; a segment that keeps fewer than half of its own is left out.
    """
    found = [(float(a.scores[i]), label_of(a), i) for a in answers for i in a.matched_ids]
    found.sort(key=lambda f: -f[0])
    free, items = np.ones(len(scene.cloud), bool), []
    for score, label, segment in found:
        held = scene.segment_points(segment)
        kept = held & free
        if 2 * kept.sum() >= held.sum():
            free &= ~kept
            items.append(LabelledObject(int(segment), label, "", score, np.flatnonzero(kept)))
    return Objects(scene.cloud, scene.frame, tuple(items))


def in_metres(objects: Objects) -> Objects:
    """The same in metres, z up, the floor at 0, whatever the file's own axes and unit are."""
    cloud, frame = objects.cloud, objects.frame
    normals = None if cloud.normals is None else (cloud.normals @ frame.rotation.T).astype(np.float32)
    nothing = np.zeros(3)
    moved = cloud.with_(xyz=frame.to_canonical(cloud.xyz), origin=nothing, normals=normals, up="z", unit=1.0)
    upright = replace(frame, rotation=np.eye(3), scale=1.0, offset=nothing, origin=nothing, up="z", unit="m")
    return replace(objects, cloud=moved, frame=upright)
