"""Naming many files: each read once, and named among any labels afterwards.

>>> model = QueryModel.load("cg3d-mini")
>>> choice = Choice(PUBLISHED["modelnet40"].names, model)
>>> for seen in see_files(paths, Sight(model)):
...     print(seen.path, seen.error or choice.ranked(seen.feature, 5))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..library.files import list_shapes
from ..library.reading import ReadShape, encoded, read_files
from ..parallel import processes
from .ask import encode_prepared, prepare_shape, size_reading

if TYPE_CHECKING:
    from .model import QueryModel
    from .trained import TrainedClasses

TOGETHER = 4
"""Shapes encoded in one go: more are no faster on a CPU, and answers would come in gusts."""

WAIT = 0.4
"""Seconds that a shape waits for others to be encoded with: somebody looks on."""


@dataclass(frozen=True, eq=False)
class Seen:
    """A file that was looked at: what it is to the model, or why it could not be read."""

    path: Path
    error: str = ""
    shape: ReadShape | None = field(default=None, repr=False)
    reading: str = ""  # what was taken of its size: see ``ask.size_reading``
    feature: np.ndarray | None = field(default=None, repr=False)  # (d,) float32 unit, in the joint space
    classes: tuple[tuple[str, float], ...] = ()  # those that the model was fine-tuned on, best first


class Sight:
    """What is made of a shape so that it can be named: its feature in the joint space, the model's own classes, or both."""

    def __init__(self, model: QueryModel | None = None, trained: TrainedClasses | None = None):
        self._model, self._trained = model, trained
        self.prepare = partial(
            _prepare,
            views=None if model is None else partial(prepare_shape, n_points=model.n_points),
            drawn=None if trained is None else trained.prepare,
        )

    def encode(self, prepared: Sequence[tuple[str, Any, Any]]) -> list[tuple[str, np.ndarray | None, tuple]]:
        """Of each shape that ``prepare`` has made ready: reading of its size, feature, classes."""
        none = [None] * len(prepared)
        features = none if self._model is None else encode_prepared([views for _, views, _ in prepared], self._model)
        classes = [()] * len(prepared)
        if self._trained is not None:
            classes = [tuple(c) for c in self._trained.classify_prepared([drawn for _, _, drawn in prepared])]
        return [(reading, *made) for (reading, _, _), *made in zip(prepared, features, classes)]


def _prepare(xyz: np.ndarray, known: bool, views: Any, drawn: Any) -> tuple[str, Any, Any]:
    return size_reading(xyz, known), views and views(xyz, known), drawn and drawn(xyz, known)


def find_shapes(paths: Iterable[Path]) -> tuple[list[Path], list[Seen]]:
    """The files to read: those given, and all shapes in folders, however deep; and what is wrong with some."""
    files: list[Path] = []
    wrong: list[Seen] = []
    for path in map(Path, paths):
        if not path.is_dir():
            files.append(path)
            continue
        listing = list_shapes(path)
        files += [shape.path for shape in listing.shapes]
        wrong += [Seen(path, line) for line in listing.failed]
        if not listing.shapes and not listing.failed:
            wrong.append(Seen(path, f"{path}: there is no shape in this folder"))
    return list(dict.fromkeys(files)), wrong


def see_files(
    files: Sequence[Path], sight: Sight, *, up: str | None = None, workers: int | None = None, picture: bool = False
) -> Iterator[Seen]:
    """Look at files, in their order, as they are read and encoded; closing the iterator stops the work.

    ``workers``: processes that read (default: as ``parallel.processes``; each is started afresh, so a script needs
    ``if __name__ == "__main__"``). ``picture``: with thumbnails. A file that cannot be read, or takes its process down, is
    a Seen with an error.
    """
    with closing(read_files(files, sight.prepare, up, picture, processes(workers, len(files)))) as shapes:
        for path, (shape, made) in zip(files, encoded(shapes, sight.encode, TOGETHER, WAIT)):
            if isinstance(shape, str):
                yield Seen(path, shape)
            else:
                reading, feature, classes = made
                yield Seen(path, "", shape, reading, feature, classes)
