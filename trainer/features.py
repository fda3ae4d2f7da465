"""``cg3d-train features``, and what evaluation starts from: all shapes of a data set encoded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cg3d_core.cache import replacing
from cg3d_core.errors import Cg3dError, ReadError
from cg3d_core.query.shapes import ShapeEncoder

from .datasets import ShapeDataset
from .datasets.files import FileDataset

TOGETHER = 16  # shapes encoded in one go

Encode = Callable[[Sequence[np.ndarray], Sequence[bool]], np.ndarray]
"""Shapes (p, 3), z up, and which of them are in metres -> features (n, d)."""

Report = Callable[[str, int, int, dict], None]


@dataclass(frozen=True, eq=False)
class Features:
    """The n shapes of a data set that could be read."""

    rows: np.ndarray  # (n, d) float32 unit
    labels: np.ndarray  # (n,) int64 index into ``classes``, -1 = none
    files: tuple[str, ...]  # (n,)
    classes: tuple[str, ...]
    failed: tuple[str, ...] = ()  # a line for each that could not be read

    def labelled(self) -> Features:
        """Those with a class."""
        held = self.labels >= 0
        files = tuple(file for file, kept in zip(self.files, held) if kept)
        return Features(self.rows[held], self.labels[held], files, self.classes, self.failed)


def encode_dataset(dataset: ShapeDataset, encoder: ShapeEncoder, report: Report | None = None) -> Features:
    """Encode every shape; one that cannot be read is named in ``failed``. Raises ReadError when none can be."""

    def tell(done: int) -> None:
        if report is not None:
            report("encoding", done, len(dataset), {})

    rows, kept, failed = encode_some(dataset, range(len(dataset)), encoder.encode, tell)
    if not kept:
        raise ReadError(
            f"none of its {len(dataset)} shapes could be read", where=dataset.root, how=f"The first one: {failed[0]}"
        )
    files = tuple(dataset.file(i) for i in kept)
    return Features(rows, dataset.labels[kept], files, dataset.classes, tuple(failed))


def encode_some(
    dataset: ShapeDataset, which: Sequence[int], encode: Encode, tell: Callable[[int], None]
) -> tuple[np.ndarray, list[int], list[str]]:
    """Features (k, d) of the shapes ``which``, those k that could be read, and a line for each other one.

    ``tell(done)`` may raise to stop.
    """
    rows, kept, failed = [np.zeros((0, 1), np.float32)], [], []
    for start in range(0, len(which), TOGETHER):
        shapes, metric = [], []
        for i in map(int, which[start : start + TOGETHER]):
            try:
                xyz, metres = _shape(dataset, i)
            except Cg3dError as error:
                failed.append(str(error))
            else:
                shapes.append(xyz)
                metric.append(metres)
                kept.append(i)
        if shapes:
            rows.append(encode(shapes, metric))
        tell(min(start + TOGETHER, len(which)))
    return np.concatenate(rows[1:] or rows), kept, failed


def _shape(dataset: ShapeDataset, i: int) -> tuple[np.ndarray, bool]:
    """Points (p, 3), z up, and whether they are surely in metres."""
    if isinstance(dataset, FileDataset) and dataset.up == "auto":  # all of the file, as `cg3d classify` takes it
        from cg3d_core.geometry.frame import find_frame
        from cg3d_core.query.ask import read_shape

        cloud = read_shape(dataset.files[i])
        return find_frame(cloud).to_canonical(cloud.xyz), cloud.unit is not None
    return dataset.points(i), dataset.metric


def write_features(path: Path, features: Features, encoder: ShapeEncoder) -> None:
    """A .npz with features (n, d), labels (n,), files (n,), classes (c,), texts (c, d) of their names, and model."""
    texts = encoder.encode_names(features.classes)
    with replacing(path) as temporary, temporary.open("wb") as file:
        np.savez_compressed(
            file, features=features.rows, labels=features.labels, files=np.array(features.files),
            classes=np.array(features.classes), texts=texts, model=np.array(encoder.name),
        )  # fmt: skip
