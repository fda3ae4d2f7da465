"""ModelNet10 and ModelNet40 in their three layouts: OFF meshes, resampled text, HDF5 (Wu et al., CVPR 2015; Qi et al., 2017)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.io.benchmarks import MODELNET10, MODELNET40
from cg3d_core.io.listing import words

from .base import Reader, ShapeDataset, chosen, register
from .files import FileDataset, folders, lines, listing, missing_line, plural
from .hdf5 import Hdf5Dataset

PUBLISHED = {
    ("10", "train"): 3991, ("10", "test"): 908, ("40", "train"): 9843, ("40", "test"): 2468,
}  # fmt: skip
"""(classes, split) -> shapes as published; the HDF5 files hold 9,840 for training."""


def _is_off(root: Path) -> bool:
    named = [p for p in folders(root) if p.name in MODELNET40]
    return any((p / "train").is_dir() or (p / "test").is_dir() for p in named)


def _is_text(root: Path) -> bool:
    return any((root / f"modelnet{n}_{part}.txt").is_file() for n in (10, 40) for part in ("train", "test"))


def _is_hdf5(root: Path) -> bool:
    return (root / "shape_names.txt").is_file() and any(root.glob("ply_data_*.h5"))


def looks_like(root: Path) -> bool:
    """Whether the folder is ModelNet in any of its layouts."""
    return _is_hdf5(root) or _is_text(root) or _is_off(root)


def splits(root: Path, **_) -> tuple[str, ...]:
    """Those of "train" and "test" that are there."""
    return tuple(split for split in ("train", "test") if _has(root, split))


def _has(root: Path, split: str) -> bool:
    if _is_hdf5(root):
        return (root / f"{split}_files.txt").is_file() or any(root.glob(f"ply_data_{split}*.h5"))
    if _is_text(root):
        return any((root / f"modelnet{n}_{split}.txt").is_file() for n in (10, 40))
    return any((p / split).is_dir() for p in folders(root) if p.name in MODELNET40)


def open_modelnet(root: Path, split: str, classes: str = "") -> ShapeDataset:
    """One split. ``classes``: "10" or "40"; else what is there."""
    if classes:
        classes = chosen("classes", classes, ("10", "40"))
    if _is_hdf5(root):
        return _hdf5(root, split, classes)
    return _text(root, split, classes) if _is_text(root) else _off(root, split, classes)


def _off(root: Path, split: str, classes: str) -> ShapeDataset:
    """<class>/<split>/<class>_0001.off; z is up."""
    there = [p.name for p in folders(root) if p.name in MODELNET40]
    classes = classes or ("10" if set(there) <= set(MODELNET10) else "40")
    names = MODELNET10 if classes == "10" else MODELNET40
    files, labels = [], []
    for label, name in enumerate(names):
        folder = root / name / split
        mine = [p for p in listing(folder) if p.suffix.lower() == ".off"] if folder.is_dir() else []
        files += mine
        labels += [label] * len(mine)
    dataset = FileDataset(root, split, [words(n) for n in names], labels, files, "z")
    dataset.published = PUBLISHED[classes, split]
    return dataset


def _text(root: Path, split: str, classes: str) -> ShapeDataset:
    """modelnet40_<split>.txt lists <class>_0001, which is <class>/<class>_0001.txt: x,y,z,nx,ny,nz; y is up."""
    classes = classes or next(n for n in ("40", "10") if (root / f"modelnet{n}_{split}.txt").is_file() or n == "10")
    listed = root / f"modelnet{classes}_{split}.txt"
    if not listed.is_file():
        raise UsageError(f"{listed.name} is not there", where=root, how="Unpack modelnet40_normal_resampled again.")
    order = root / f"modelnet{classes}_shape_names.txt"
    names = lines(order) if order.is_file() else list(MODELNET10 if classes == "10" else MODELNET40)
    place = {name: i for i, name in enumerate(names)}
    there = {(p.name, q.name) for p in folders(root) if p.name in place for q in listing(p)}
    files, labels, absent, strange = [], [], [], []
    for line in lines(listed):
        name = line.rsplit("_", 1)[0]
        if name not in place:
            strange.append(line)
        elif (name, f"{line}.txt") not in there:
            absent.append(f"{name}/{line}.txt")
        else:
            files.append(root / name / f"{line}.txt")
            labels.append(place[name])
    dataset = FileDataset(root, split, [words(n) for n in names], labels, files, "y")
    dataset.published = PUBLISHED[classes, split]
    if absent:
        dataset.missing.append(missing_line(listed.name, absent))
    if strange:
        dataset.missing.append(f"{listed.name} names {plural(len(strange), 'shape')} of no class: {strange[0]}")
    return dataset


def _hdf5(root: Path, split: str, classes: str) -> ShapeDataset:
    """<split>_files.txt lists ply_data_<split>0.h5 and so on (with the authors' own folders before them); y is up."""
    listed = root / f"{split}_files.txt"
    if listed.is_file():
        named = [root / Path(line).name for line in lines(listed)]
    else:
        named = sorted(root.glob(f"ply_data_{split}*.h5"))
    files = [p for p in named if p.is_file()]
    names = [words(line) for line in lines(root / "shape_names.txt")]
    dataset: ShapeDataset = Hdf5Dataset(root, split, names, files, "y")
    dataset.published = {"train": 9840, "test": 2468}[split] if len(names) == 40 else None
    if len(files) < len(named):
        dataset.missing.append(missing_line(listed.name, [p.name for p in named if p not in files]))
    if classes == "10":
        dataset = _only(dataset, [words(n) for n in MODELNET10])
    return dataset


def _only(dataset: Hdf5Dataset, names: list[str]) -> ShapeDataset:
    from .compose import SubsetDataset

    kept = np.array([names.index(c) if c in names else -1 for c in dataset.classes])[dataset.labels]
    rows = np.flatnonzero(kept >= 0)
    return SubsetDataset(dataset, rows, names, kept[rows])


register(
    Reader(
        "modelnet",
        "ModelNet10/40: <class>/train|test/*.off; or modelnet40_normal_resampled (modelnet40_train.txt, "
        "<class>/<class>_0001.txt); or modelnet40_ply_hdf5_2048 (shape_names.txt, train_files.txt, ply_data_*.h5)",
        looks_like,
        open_modelnet,
        splits,
        {"classes": "10 or 40; otherwise what is there"},
    )
)
