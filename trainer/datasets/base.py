"""What a data set of shapes is to the trainer, and how one is found by name or by what its folder looks like."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

import numpy as np

from cg3d_core.errors import UsageError


class ShapeDataset:
    """One split of a data set: shapes with a class each, maybe rendered views and captions of their own.

    Attributes:
        name: the registered name. root: its folder. split: "train", "val", "test" or "all".
        classes: class names in the data set's own order, words as people type them ("night stand", not "night_stand").
        labels: (n,) int64 index into ``classes``; -1 where a shape has none.
        metric: whether coordinates are metres.
    """

    name: str = ""
    metric: bool = False

    def __init__(self, root: Path, split: str, classes: tuple[str, ...], labels: np.ndarray):
        self.root, self.split = root, split
        self.classes, self.labels = classes, labels.astype(np.int64)

    def __len__(self) -> int:
        return len(self.labels)

    def file(self, i: int) -> str:
        """What shape ``i`` is called: its file relative to ``root``, with "#row" where a file holds many."""
        raise NotImplementedError

    def points(self, i: int) -> np.ndarray:
        """(p, 3) float32 points of shape ``i``, z up, not normalised; the same at every call. Raises ReadError."""
        raise NotImplementedError

    def images(self, i: int) -> list[Path]:
        """Files of its rendered views; empty when there are none."""
        return []

    def captions(self, i: int) -> list[str]:
        """Sentences about this very shape; empty when there are none."""
        return []


@dataclass(frozen=True)
class Reader:
    """How to recognise and open a data set's public layout."""

    name: str
    layout: str  # one line: what the folder must hold
    looks_like: Callable[[Path], bool]
    open: Callable[..., ShapeDataset]  # (root, split, **options)
    splits: tuple[str, ...] = ("train", "test")
    options: dict[str, str] = field(default_factory=dict)  # option -> what it means


_READERS: dict[str, Reader] = {}
_MODULES: tuple[str, ...] = ()  # imported when a reader is first asked for; each registers its own


def register(reader: Reader) -> Reader:
    """Make a reader known by its name."""
    _READERS[reader.name] = reader
    return reader


def readers() -> dict[str, Reader]:
    """All readers by name, the most particular layouts first."""
    for module in _MODULES:
        import_module(f"{__package__}.{module}")
    return _READERS


def dataset_names() -> list[str]:
    """Names that ``open_dataset`` knows."""
    return list(readers())


def open_dataset(path: str | os.PathLike, name: str = "", split: str = "train", **options) -> ShapeDataset:
    """Open one split of the data set in folder ``path``.

    Args:
        name: a reader's name; empty: the first whose layout the folder has.
        options: the reader's own (see its ``options``), e.g. ``variant="PB_T50_RS"`` for ScanObjectNN.
    Raises:
        UsageError: no such folder, reader, split or option; a layout that none knows. ReadError: a file of it is damaged.
    """
    raise NotImplementedError


def check_dataset(path: str | os.PathLike, name: str = "") -> dict:
    """What was found and what is missing, for ``cg3d-train data check``; never raises for a damaged file."""
    raise NotImplementedError
