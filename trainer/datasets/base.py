"""What a data set of shapes is to the trainer, and how one is found by name or by what its folder looks like."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
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
        synonyms: class name -> other words for it, where the data set brings them.
        published: how many shapes the split has as published, or None.
        missing: what its own lists name and is not there; remarks: what else was left out or chosen. One line each;
            a trainer should print them.
    """

    name: str = ""
    metric: bool = False
    published: int | None = None

    def __init__(self, root: Path, split: str, classes: Sequence[str], labels: np.ndarray):
        self.root, self.split = root, split
        self.classes, self.labels = tuple(classes), np.asarray(labels).astype(np.int64)
        self.synonyms: dict[str, tuple[str, ...]] = {}
        self.missing: list[str] = []
        self.remarks: list[str] = []

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
    """How to recognise and open a data set's public layout. Options come as text, as recipes and the command line give them."""

    name: str
    layout: str  # one line: what the folder must hold
    looks_like: Callable[[Path], bool]
    open: Callable[..., ShapeDataset]  # (root, split, **options)
    splits: Callable[
        ..., tuple[str, ...]
    ]  # (root, **options): those that are there; "all" where it has none of its own
    options: dict[str, str] = field(default_factory=dict)  # option -> what it means


_READERS: dict[str, Reader] = {}
_MODULES: tuple[str, ...] = (  # the most particular layouts first; each registers its own
    "world",
    "scanobjectnn",
    "modelnet",
    "shapenet55",
    "shapenetcore",
    "s3dis_objects",
    "scannet_objects",
    "objaverse",
    "folder",
)


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


def find_reader(path: str | os.PathLike, name: str = "") -> tuple[Reader, Path]:
    """The reader called ``name``, or the first whose layout the folder has, and the folder that has it.

    An archive is often unpacked into a folder of its own: folders that hold nothing but one other are entered.
    Raises UsageError: no such folder or reader; a layout that none knows.
    """
    root = Path(path).expanduser()
    if not root.is_dir():
        what = "this is a file, not a data set's folder" if root.exists() else "there is no such folder"
        raise UsageError(what, where=path or "the data set's path", how="Give the folder that holds the data set.")
    known = readers()
    if name and name not in known:
        raise UsageError(f"no data set is called {name!r}", how=f"Known: {', '.join(known)}.")
    wanted = [known[name]] if name else list(known.values())
    places = _wrapped(root)
    for reader in wanted:
        for place in places:
            if reader.looks_like(place):
                return reader, place
    if name:
        raise UsageError(f"this is no {name} data set", where=path, how=f"It should hold {wanted[0].layout}.")
    raise UsageError(
        "the layout of this folder is not known", where=path, how="See the known ones with: cg3d-train data list"
    )


def _wrapped(root: Path) -> list[Path]:
    """The folder, and as long as it holds nothing but one folder, that one; three levels at most."""
    from .files import listing

    places = [root]
    while len(places) < 3:
        inside = [p for p in listing(places[-1]) if p.name != "__MACOSX"]
        if len(inside) != 1 or not inside[0].is_dir():
            break
        places.append(inside[0])
    return places


def dataset_splits(path: str | os.PathLike, name: str = "", **options: object) -> tuple[str, ...]:
    """Splits that ``open_dataset`` would open there, besides "all": ("train", "test"), or ("all",) where none are made.

    Raises UsageError as ``open_dataset`` does.
    """
    reader, root = find_reader(path, name)
    return reader.splits(root, **_checked_options(reader, options))


def open_dataset(path: str | os.PathLike, name: str = "", split: str = "train", **options: object) -> ShapeDataset:
    """Open one split of the data set in folder ``path``; "all" is every split one after the other.

    Args:
        name: a reader's name; empty: the first whose layout the folder has.
        options: the reader's own (see its ``options``), e.g. ``variant="PB_T50_RS"`` for ScanObjectNN.
    Raises:
        UsageError: no such folder, reader, split or option; a layout that none knows; no shape in it.
        ReadError: a file of it is damaged.
    """
    from .compose import JoinedDataset

    reader, root = find_reader(path, name)
    options = _checked_options(reader, options)
    splits = reader.splits(root, **options)
    if split == "all" and "all" not in splits and splits:
        return _checked(JoinedDataset([_open(reader, root, part, options) for part in splits]))
    if split not in splits:
        has = f"It has: {', '.join(splits) or 'none'}."
        if "test_share" in reader.options and splits == ("all",):
            has = "It has none: use split all, or set the option test_share=0.2 to have one made."
        raise UsageError(f"there is no split {split!r}", where=path, how=has)
    return _checked(_open(reader, root, split, options))


def _open(reader: Reader, root: Path, split: str, options: dict) -> ShapeDataset:
    dataset = reader.open(root, split, **options)
    dataset.name = reader.name
    return dataset


def _checked(dataset: ShapeDataset) -> ShapeDataset:
    if not len(dataset):
        lines = [*dataset.missing, f"A {dataset.name} data set is: {readers()[dataset.name].layout}"]
        raise UsageError(f"split {dataset.split!r} holds no shapes", where=dataset.root, how=f"{lines[0]}.")
    return dataset


def _checked_options(reader: Reader, options: dict) -> dict[str, str]:
    """The options as text, which YAML may have read as numbers. Raises UsageError for those that the reader has not."""
    for option in options:
        if option not in reader.options:
            known = "; ".join(f"{key}: {text}" for key, text in reader.options.items())
            how = f"It takes {known}." if known else "It takes none."
            raise UsageError(f"a {reader.name} data set has no option {option!r}", how=how)
    return {option: str(value) for option, value in options.items()}


def parse_options(items: Sequence[str]) -> dict[str, str]:
    """A reader's options as the command line gives them, ("variant=OBJ_BG", ...). Raises UsageError."""
    for item in items:
        if "=" not in item:
            raise UsageError(f"{item!r} is not an option", how="Write key=value, for example variant=OBJ_BG.")
    return dict(item.split("=", 1) for item in items)


# ---- what readers make of options ------------------------------------------------------------------


def chosen(option: str, value: str, known: Sequence[str]) -> str:
    """``value`` as spelt in ``known`` (capitals do not matter). Raises UsageError when it is none of them."""
    for candidate in known:
        if str(value).lower() == candidate.lower():
            return candidate
    raise UsageError(f"{option}={value} makes no sense", how=f"Use one of: {', '.join(known)}.")


def numeric(option: str, value: str, low: float, high: float) -> float:
    """``value`` as a number from ``low`` to ``high``. Raises UsageError."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = float("nan")
    if not low <= number <= high:
        raise UsageError(f"{option}={value} makes no sense", how=f"Give a number from {low:g} to {high:g}.")
    return number


def flag(option: str, value: str) -> bool:
    """``value`` "yes" or "no" (also true, false, 1, 0) as a bool. Raises UsageError."""
    return chosen(option, value, ("yes", "no", "true", "false", "1", "0")) in ("yes", "true", "1")
