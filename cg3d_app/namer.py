"""The window's way to names: one model, shapes seen through it, and the labels in use. Heavy parts load on use."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cg3d_app.i18n import tr
from cg3d_app.named import CLASSES, KEPT, OWN, Named

if TYPE_CHECKING:
    import numpy as np

    from cg3d_app.document import Document
    from cg3d_core.query.classify import Choice
    from cg3d_core.query.many import Seen
    from cg3d_core.query.model import QueryModel
    from cg3d_core.query.prototypes import Words

LARGE = 320  # pixels, of the chosen row's picture


@dataclass(frozen=True, eq=False)
class Labels:
    """A list in use."""

    key: str
    choice: Choice | None  # None: the model's own classes


class Namer:
    """Looks at files and segments through one model and ranks names for them.

    Everything that may take long is for background threads; ``rank``, ``why`` and the rest are quick.
    """

    def __init__(self) -> None:
        self.model: QueryModel | None = None
        self._trained: Any = None
        self._labels: Labels | None = None
        self._rows: dict[str, np.ndarray] = {}  # features of labels by name: none is worked out twice

    @property
    def ready(self) -> bool:
        """Whether there is a model, so that labels can be worked out."""
        return self.model is not None

    def use(self, model: QueryModel) -> bool:
        """Work with a model; True when that is another one, so that what was seen by the last is of no use."""
        same = self.model is not None and _mark(self.model) == _mark(model)
        anew = self.model is not None and not same
        if not same:
            from cg3d_core.query.trained import TrainedClasses

            self._rows, self._labels = {}, None
            own = bool(model.config.get("classifier"))
            self._trained = TrainedClasses(model.checkpoint) if own else None
            self.model = model
        return anew

    # ---- labels ----------------------------------------------------------------------------------

    def key(self, wanted: str | None) -> str:
        """The key of the list in use, for one that was chosen earlier (None: none)."""
        if wanted is None:
            return CLASSES if self._trained is not None else "known"
        return "known" if wanted == CLASSES and self.model is not None and self._trained is None else wanted

    def choices(self, own: int) -> list[tuple[str, str]]:
        """(key, words) of the lists to choose from; ``own``: how many names the user's has."""
        from cg3d_core.query.label_sets import KNOWN, PUBLISHED

        out = [(KNOWN, tr("All the model knows"))]
        if self._trained is not None:
            count = len(self._trained.classifier.classes)
            out.insert(0, (CLASSES, tr("The model's own {count} classes").format(count=count)))
        out += [(key, f"{one.title} ({len(one.names):,})") for key, one in PUBLISHED.items()]
        out.append((OWN, tr("Your own ({count})").format(count=own) if own else tr("Your own…")))
        return out

    def labels_to_edit(self, key: str, own: Sequence[str]) -> Sequence[str]:
        """The names of a list, as a start for one's own."""
        from cg3d_core.query.label_sets import KNOWN, PUBLISHED, known_names

        if key == OWN:
            return own
        if key == CLASSES and self._trained is not None:
            return self._trained.classifier.classes
        if key == KNOWN:
            return () if self.model is None else known_names(self.model)
        return PUBLISHED[key].names if key in PUBLISHED else own

    def choice(self, wanted: str | None, own: Sequence[str], words: Words | None) -> Labels:
        """A list made ready; may take seconds. Raises UsageError: there is no name in it."""
        from cg3d_core.query.classify import Choice
        from cg3d_core.query.label_sets import labels_of

        key = self.key(wanted)
        if key == CLASSES:
            return Labels(key, None)
        names = own if key == OWN else labels_of(key, self.model)
        return Labels(key, Choice(names, self.model, words, self._rows))

    def use_choice(self, labels: Labels) -> None:
        """Rank among these from now on."""
        self._labels = labels

    # ---- looking ---------------------------------------------------------------------------------

    def find(self, paths: Sequence[Path], known: set[Path]) -> tuple[list[Path], list[Seen]]:
        """The files to look at, of files and folders; those that are known are left out."""
        from cg3d_core.query.many import find_shapes

        files, wrong = find_shapes(paths)
        return [path for path in files if path not in known], wrong

    def see(self, files: list[Path], workers: int | None = None) -> Iterator[Seen]:
        """Look at files as they are read, in processes of their own: a bad file must not take the window down."""
        from cg3d_core.parallel import processes
        from cg3d_core.query.many import Sight, see_files

        workers = max(1, processes(None, len(files))) if workers is None else workers
        with closing(see_files(files, Sight(self.model, self._trained), workers=workers, picture=True)) as seen:
            yield from seen

    def see_part(self, scene: Any, points: np.ndarray, candidate: int | None) -> Seen:
        """Look at points of a scene, (n,) bool, which may be one of its candidates."""
        import numpy as np

        from cg3d_core.geometry.boxes import standing
        from cg3d_core.library.reading import ReadShape, shape_picture
        from cg3d_core.query.many import Seen

        feature = (
            scene.candidates.features[candidate] if candidate is not None else scene.encode_part(points).features[0]
        )
        xyz, known = scene.canonical[points], scene.cloud.unit is not None
        colour = None if scene.cloud.colour is None else scene.cloud.colour[points]
        frame = scene.frame
        shape = ReadShape(
            path=Path(scene.name), points=len(xyz), size=standing(xyz, np.array([0.0, 0.0, 1.0])), unit=frame.unit, unit_known=known,
            up=frame.up, up_reason=frame.up_reason, thumbnail=shape_picture(xyz, colour), prepared=None,
        )  # fmt: skip
        classes = ()
        if self._trained is not None:
            classes = tuple(self._trained.classify_prepared([self._trained.prepare(xyz, known)])[0])
        return Seen(Path(scene.name), "", shape, "scene", feature, classes)

    def picture(self, path: Path, size: int) -> bytes | None:
        """A larger picture of a file that was read before; None where that fails now."""
        from cg3d_core.errors import Cg3dError
        from cg3d_core.geometry.frame import find_frame
        from cg3d_core.library.reading import shape_picture
        from cg3d_core.query.ask import read_shape

        try:
            cloud = read_shape(path)
        except Cg3dError:
            return None
        return shape_picture(find_frame(cloud).to_canonical(cloud.xyz), cloud.colour, size)

    # ---- ranking ---------------------------------------------------------------------------------

    def rank(self, rows: Sequence[Named]) -> None:
        """Give rows their names among the labels in use."""
        if self._labels is not None:
            for row, names in zip(rows, self.ranked(self._labels, [row.seen for row in rows])):
                row.ranked = names

    def ranked(self, labels: Labels, seen: Sequence[Seen]) -> list[list[tuple[str, float]]]:
        """The best names of each, at most ``KEPT``; none for what could not be read."""
        import numpy as np

        if labels.choice is None:
            return [list(one.classes[:KEPT]) for one in seen]
        out: list[list[tuple[str, float]]] = [[] for _ in seen]
        good = [i for i, one in enumerate(seen) if one.feature is not None]
        for start in range(0, len(good), 512):
            part = good[start : start + 512]
            for i, names in zip(part, labels.choice.rank(np.stack([seen[i].feature for i in part]), KEPT)):
                out[i] = names
        return out

    def why(self, row: Named) -> tuple[list[tuple[str, float]], list[str]]:
        """All names of a row with their probabilities, best first, and what speaks for and against the first, a line each."""
        if self._labels is None or self._labels.choice is None:
            ranked = list(row.seen.classes)
            lines = [tr("Of the {count} classes that this model was fine-tuned on, the mean of several looks.")]
            return ranked, [lines[0].format(count=len(ranked))]
        from cg3d_core.query.classify import nearest_others

        choice = self._labels.choice
        ranked = choice.ranked(row.seen.feature)
        lines = []
        if len(ranked) > 1:
            (first, share), (second, next_) = ranked[:2]
            text = tr("“{first}” takes {share} of what {count} names share, “{second}” {next}, all others {rest}.")
            shares = {"share": share, "next": next_, "rest": max(1 - share - next_, 0.0)}
            percent = {key: f"{value:.0%}" for key, value in shares.items()}
            lines.append(text.format(first=first, second=second, count=f"{len(ranked):,}", **percent))
        others = nearest_others(row.seen.feature, choice.names, self.model)
        if others:
            told = ", ".join(f"{name} ({cosine:.2f})" for name, cosine in others)
            lines.append(tr("Nearest known names that are not among the labels: {names}.").format(names=told))
        return ranked, lines


def _mark(model: QueryModel) -> tuple:
    """What tells models apart; a fine-tuned one may have the same encoder as that which it began with."""
    return model.fingerprint, model.checkpoint.folder


def look_at_selection(document: Document, namer: Namer) -> Callable[[], Named] | None:
    """What looks, in the background, at what is selected in the open scan; None when nothing is."""
    scene, points, one = document.scene, document.selected_points, document.selection
    if scene is None or points is None:
        return None
    candidate = one if one is not None and (document.hit is not None or document.is_candidate(one)) else None
    if one is None:
        title = tr("segments {ids}").format(ids=", ".join(map(str, document.selected)))
    else:
        title = tr("segment {id}").format(id=one)
    return lambda: Named(namer.see_part(scene, points, candidate), title, scene.name, [], weakref.ref(scene))
