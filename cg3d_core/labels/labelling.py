"""What a person makes of a scene: segments selected, merged, split, hidden, named, labelled - all of it undoable.

Nothing here knows a window. Each change is one step: the points that went from one segment to another, and
the few facts about segments before and after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..cloud import PointCloud
from ..errors import UsageError
from . import cutting
from .history import History, Step
from .marks import Marks, said_of

if TYPE_CHECKING:
    from ..geometry.frame import Frame
    from ..scene import Scene

NONE = -1
"""Owner of a point that is in no segment: structure, or what nobody has claimed."""

GAP = 0.05  # metres, see ``Labelling.split_by_gaps``
CRUMB = 20  # points


class Labelling:
    """Segments over the n points of a cloud, none overlapping another, with what a person says of them.

    Attributes:
        owner: (n,) int32: each point's segment, or ``NONE``. Read it; change it through the methods.
        marks: labels, names, what is hidden, what is selected.

    Points and boxes are given in the file's own coordinates; distances in metres. Ids that do not exist
    raise UsageError, and so do changes that make no sense; what changes nothing is no step.
    """

    def __init__(
        self, cloud: PointCloud, frame: Frame, owner: np.ndarray, marks: Marks | None = None, gap: float = GAP
    ):
        owner = np.array(owner, np.int32)
        if owner.shape != (len(cloud),):
            raise UsageError(f"{owner.shape} segment numbers for {len(cloud):,} points", how="Give one a point")
        first_free = int(owner.max(initial=NONE)) + 1
        self.cloud, self.frame, self.gap = cloud, frame, gap
        self.owner = owner
        self.marks = marks or Marks(next_id=first_free)
        if self.marks.next_id < first_free:
            self.marks = replace(self.marks, next_id=first_free)
        self._history = History()
        self._counted: dict[int, int] | None = None

    @classmethod
    def of_scene(cls, scene: Scene) -> Labelling:
        """The segments that ``scene.partition`` shows, under the same ids; nothing labelled yet."""
        start = Marks(next_id=len(scene.segmentation))
        return cls(scene.cloud, scene.frame, scene.partition, start, gap=2 * scene.work.voxel)

    # ---- questions -----------------------------------------------------------------------------

    @property
    def sizes(self) -> Mapping[int, int]:
        """Points of each segment, by id, in the order of ids."""
        if self._counted is None:
            counts = np.bincount(self.owner + 1)[1:]
            self._counted = {int(i): int(counts[i]) for i in np.flatnonzero(counts)}
        return self._counted

    def points(self, segment: int) -> np.ndarray:
        """Indices (p,) of a segment's points."""
        return np.flatnonzero(self.owner == self._known([segment])[0])

    def label_of(self, segment: int) -> str:
        """Its label, "" without one."""
        return self.marks.labels.get(segment, "")

    def name_of(self, segment: int) -> str:
        """What to call it in a list: its name, else its label, else "segment 12"."""
        return self.marks.names.get(segment) or self.label_of(segment) or f"segment {segment}"

    @property
    def hidden(self) -> np.ndarray:
        """(n,) bool: points of hidden segments."""
        return np.isin(self.owner, list(self.marks.hidden))

    # ---- marks ---------------------------------------------------------------------------------

    def select(self, segments: Iterable[int] = (), how: str = "set") -> None:
        """Select segments: "set" those alone, "add" or "remove" them, "toggle" each. Nothing given: nothing selected."""
        ids, now = frozenset(self._known(segments)), self.marks.selected
        ways = {"set": ids, "add": now | ids, "remove": now - ids, "toggle": now ^ ids}
        if how not in ways:
            raise UsageError(f"segments cannot be selected by {how!r}", how=f"Use one of {', '.join(ways)}")
        self._mark("select", selected=ways[how])

    def label(self, segments: Iterable[int], label: str) -> None:
        """Say what segments are; "" takes the label away."""
        self.label_each(dict.fromkeys(segments, label))

    def label_each(self, labels: Mapping[int, str]) -> None:
        """Say of several segments what each is, in one step; "" takes a label away."""
        table: Mapping[int, str] = self.marks.labels
        for label in dict.fromkeys(labels.values()):
            table = said_of(self._known(i for i, said in labels.items() if said == label), label, table)
        self._mark("label", labels=table)

    def rename(self, segment: int, name: str) -> None:
        """Give one segment a name of its own; "" takes it away."""
        self._mark("rename", names=said_of(self._known([segment]), name, self.marks.names))

    def hide(self, segments: Iterable[int]) -> None:
        """Leave segments out of the picture and of exports."""
        self._mark("hide", hidden=self.marks.hidden | frozenset(self._known(segments)))

    def show(self, segments: Iterable[int] | None = None) -> None:
        """Show hidden segments again; ``None``: all."""
        ids = self.marks.hidden if segments is None else frozenset(self._known(segments))
        self._mark("show", hidden=self.marks.hidden - ids)

    # ---- points --------------------------------------------------------------------------------

    def merge(self, segments: Iterable[int]) -> int:
        """Make one segment of several; returns its id: that of the largest, with the first label and name among them."""
        ids = sorted(set(self._known(segments)), key=lambda i: (-self.sizes[i], i))
        if len(ids) < 2:
            raise UsageError("one segment cannot be merged", how="Choose two or more")
        labels, names = dict(self.marks.labels), dict(self.marks.names)
        for table in (labels, names):
            if said := [table[i] for i in ids if i in table]:
                table[ids[0]] = said[0]
        after = replace(self.marks, labels=labels, names=names, selected=frozenset(ids[:1]))
        self._move("merge", np.flatnonzero(np.isin(self.owner, ids[1:])), ids[0], after)
        return ids[0]

    def split_by_points(self, segment: int, chosen: np.ndarray) -> int:
        """The chosen points, (n,) bool or indices, of a segment become one of their own with its label; returns its id."""
        mine = self.points(segment)
        part = mine[cutting.as_mask(chosen, len(self.owner))[mine]]
        if not 0 < len(part) < len(mine):
            raise UsageError("this would not split the segment: all of it is on one side")
        return self._carve("split", part, self.label_of(segment))

    def split_by_plane(self, segment: int, point: np.ndarray, normal: np.ndarray) -> int:
        """Cut by a plane through ``point`` (3,); what lies where ``normal`` (3,) points becomes a new segment."""
        return self.split_by_points(segment, cutting.beyond_plane(self.cloud, point, normal))

    def split_by_box(self, segment: int, low: np.ndarray, high: np.ndarray) -> int:
        """What lies inside the box from ``low`` to ``high`` (3,), along the file's axes, becomes a new segment."""
        return self.split_by_points(segment, cutting.inside_box(self.cloud, low, high))

    def split_by_gaps(self, segment: int, gap: float | None = None, crumb: int = CRUMB) -> list[int]:
        """Make a segment of each piece that lies apart; returns all ids, the largest piece first, which keeps its own.

        ``gap``: points nearer to each other than this, in metres, are never parted (see
        ``cutting.pieces``). Pieces of fewer than ``crumb`` points stay with the largest. One piece: no step.
        """
        mine = self.points(segment)
        piece = cutting.pieces(self.frame.to_canonical(self.cloud.xyz[mine]), self.gap if gap is None else gap)
        count = np.bincount(piece)
        order = [int(p) for p in np.argsort(-count, kind="stable")]
        apart = [p for p in order[1:] if count[p] >= crumb]
        if not apart:
            return [segment]
        ids = list(range(self.marks.next_id, self.marks.next_id + len(apart)))
        new = np.full(len(count), segment, np.int32)
        new[apart] = ids
        target = new[piece]
        moved = target != segment
        labels = said_of(ids, self.label_of(segment), self.marks.labels)
        after = replace(self.marks, labels=labels, next_id=ids[-1] + 1, selected=frozenset([segment, *ids]))
        self._move("split", mine[moved], target[moved], after)
        return [segment, *ids]

    def add(self, chosen: np.ndarray, label: str = "") -> int:
        """Make a segment of chosen points, (n,) bool or indices, whoever had them; returns its id.

        For what no segment holds (a picture on a wall), and for a query's answer.
        """
        part = np.flatnonzero(cutting.as_mask(chosen, len(self.owner)))
        if not len(part):
            raise UsageError("a segment needs points, and none is chosen")
        return self._carve("add", part, label)

    def add_all(self, several: Sequence[np.ndarray], label: str = "") -> list[int]:
        """Make a segment of each of several choices of points, in one step; returns their ids and selects them.

        A choice that is exactly a segment's points is that segment. Earlier choices keep the points that later ones want too;
        one of which nothing is left is passed over.
        """
        free = np.ones(len(self.owner), bool)
        ids: list[int] = []
        new: list[tuple[int, np.ndarray]] = []
        for chosen in several:
            part = np.flatnonzero(cutting.as_mask(chosen, len(self.owner)) & free)
            if not len(part):
                continue
            free[part] = False
            owner = int(self.owner[part[0]])
            if owner != NONE and len(part) == self.sizes[owner] and (self.owner[part] == owner).all():
                ids.append(owner)
            else:
                ids.append(self.marks.next_id + len(new))
                new.append((ids[-1], part))
        if not ids:
            raise UsageError("a segment needs points, and none is chosen")
        labels = said_of(ids, label, self.marks.labels) if label.strip() else self.marks.labels
        after = replace(self.marks, labels=labels, next_id=self.marks.next_id + len(new), selected=frozenset(ids))
        if new:
            points = np.concatenate([part for _, part in new])
            self._move("add", points, np.concatenate([np.full(len(part), i, np.int32) for i, part in new]), after)
        else:
            self._mark("label" if label.strip() else "select", labels=labels, selected=after.selected)
        return ids

    def remove(self, segments: Iterable[int]) -> None:
        """Dissolve segments: their points belong to none."""
        self._move("remove", np.flatnonzero(np.isin(self.owner, self._known(segments))), NONE, self.marks)

    # ---- undo ----------------------------------------------------------------------------------

    @property
    def can_undo(self) -> str:
        """What would be undone ("merge"), "" when there is nothing."""
        return self._history.last

    @property
    def can_redo(self) -> str:
        """What would be done again, "" when there is nothing."""
        return self._history.next

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        step = self._history.back()
        if step is not None:
            self._apply(step.points, step.old, step.before)
        return step is not None

    def redo(self) -> bool:
        """Do the step last taken back again; False when there is none."""
        step = self._history.forth()
        if step is not None:
            self._apply(step.points, step.new, step.after)
        return step is not None

    # ---- inside --------------------------------------------------------------------------------

    def add_parts(self, part: np.ndarray, labels: Sequence[str]) -> list[int]:
        """Make labelled segments of parts of the cloud, in one step; returns their ids. ``part`` (n,): index into ``labels``, or ``NONE``."""
        first = self.marks.next_id
        ids = [first + k for k in range(len(labels))]
        after = replace(
            self.marks,
            labels={**self.marks.labels, **dict(zip(ids, labels))},
            next_id=first + len(ids),
            selected=frozenset(),
        )
        points = np.flatnonzero(part != NONE)
        self._move("add", points, part[points] + first, after)
        return ids

    def _carve(self, what: str, part: np.ndarray, label: str) -> int:
        new = self.marks.next_id
        labels = said_of([new], label, self.marks.labels)
        after = replace(self.marks, labels=labels, next_id=new + 1, selected=frozenset([new]))
        self._move(what, part, new, after)
        return new

    def _mark(self, what: str, **changes) -> None:
        after = replace(self.marks, **changes)
        if after != self.marks:
            self._record(Step(what, self.marks, after, *(np.zeros(0, np.int32),) * 3))

    def _move(self, what: str, points: np.ndarray, target: np.ndarray | int, after: Marks) -> None:
        """Give points to ``target``; segments that lose their last point lose their marks."""
        if not len(points):
            return
        target = np.broadcast_to(np.asarray(target, np.int32), points.shape)
        old = self.owner[points]
        left = np.bincount(self.owner + 1, minlength=after.next_id + 1)
        left -= np.bincount(old + 1, minlength=len(left))
        left += np.bincount(target + 1, minlength=len(left))
        after = after.without({i for i in self.sizes if not left[i + 1]})
        self._record(Step(what, self.marks, after, points, old, target))

    def _record(self, step: Step) -> None:
        self._apply(step.points, step.new, step.after)
        self._history.record(step)

    def _apply(self, points: np.ndarray, owners: np.ndarray, marks: Marks) -> None:
        if len(points):
            self.owner[points] = owners
            self._counted = None
        self.marks = marks

    def _known(self, segments: Iterable[int]) -> list[int]:
        ids = [int(i) for i in segments]
        for i in ids:
            if i not in self.sizes:
                raise UsageError(f"there is no segment {i}")
        return ids
