"""Any folder per class: chair/a.ply; train/chair/a.ply and chair/train/a.ply are splits."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from cg3d_core.errors import UsageError

from .base import Reader, numeric, register, words
from .files import UP_OPTION, FileDataset, as_axis, listing, readable

SPLIT_OF = {
    "train": "train", "training": "train", "val": "val", "valid": "val", "validation": "val",
    "test": "test", "testing": "test",
}  # fmt: skip
"""Folder name -> split."""
ORDER = ("train", "val", "test")


def class_folders(root: Path) -> dict[str, dict[str, list[Path]]]:
    """{split: {class folder's name: folders}}; the split is "all" where no folder is named like one."""
    found: dict[str, dict[str, list[Path]]] = {}

    def add(split: str, folder: Path, name: str) -> None:
        found.setdefault(split, {}).setdefault(name, []).append(folder)

    for folder in [p for p in listing(root) if p.is_dir()]:
        split = SPLIT_OF.get(folder.name.lower())
        inside = [p for p in listing(folder) if p.is_dir()]
        beneath = [p for p in inside if p.name.lower() in SPLIT_OF]
        if split and inside:
            for part in inside:
                add(split, part, part.name)
        elif beneath:
            for part in beneath:
                add(SPLIT_OF[part.name.lower()], part, folder.name)
        else:
            add("all", folder, folder.name)
    if len(found) > 1:
        found.pop("all", None)  # folders beside the splits: documentation, pictures
    return found


def looks_like(root: Path) -> bool:
    """Whether some class folder holds a file that can be read."""
    return any(
        readable(file)
        for classes in class_folders(root).values()
        for folders in classes.values()
        for folder in folders
        for file in listing(folder)
    )


def splits(root: Path, test_share: str = "", seed: str = "0", up: str = "auto") -> tuple[str, ...]:
    """Splits by folder names, or the two that ``test_share`` makes, or "all"."""
    found = class_folders(root)
    own = tuple(split for split in ORDER if split in found)
    if not test_share:
        return own or ("all",)
    if own:
        raise UsageError("it has splits of its own", where=root, how="Leave the option test_share out.")
    return ("train", "test")


def open_folder(root: Path, split: str, test_share: str = "", seed: str = "0", up: str = "auto") -> FileDataset:
    """One split of a folder per class; classes are those of all its splits, in the order of their names."""
    up = as_axis(up)
    found = class_folders(root)
    share = numeric("test_share", test_share, 0.0, 1.0) if test_share else None
    names = sorted({name for classes in found.values() for name in classes})
    files: list[Path] = []
    labels: list[int] = []
    remarks = []
    for label, name in enumerate(names):
        mine, other = [], 0
        for folder in found.get(split if share is None else "all", {}).get(name, ()):
            entries = [p for p in listing(folder) if p.is_file()]
            mine += [p for p in entries if readable(p)]
            other += sum(p.suffix.lower() in (".fbx", ".blend", ".h5", ".zip", ".gz") for p in entries)
        if not mine:
            remarks.append(f"class {words(name)!r} has no shapes in split {split!r}")
        if other:
            remarks.append(f"class {words(name)!r}: {other} files of a kind that cannot be read were left out")
        if share is not None:
            mine = _part(mine, split, share, seed)
        files += mine
        labels += [label] * len(mine)
    dataset = FileDataset(root, split, [words(name) for name in names], np.array(labels, np.int64), files, up)
    dataset.remarks = remarks
    return dataset


def _part(files: list[Path], split: str, share: float, seed: str) -> list[Path]:
    """The ``split`` "train" or "test" of one class's files: ranked by a hash of name and seed, so the same everywhere.

    A class with more than one shape has at least one on either side, if the share is neither 0 nor 1.
    """

    def rank(file: Path) -> bytes:
        return hashlib.blake2b(f"{seed}/{file.parent.name}/{file.name}".encode(), digest_size=16).digest()

    count = round(share * len(files))
    if 0 < share < 1 and len(files) > 1:
        count = min(max(count, 1), len(files) - 1)
    test = set(sorted(files, key=rank)[:count])
    return [file for file in files if (file in test) == (split == "test")]


register(
    Reader(
        "folder",
        "a folder per class with a cloud or mesh each shape; train, val and test above or beneath the classes are splits",
        looks_like,
        open_folder,
        splits,
        {
            "test_share": "make a test split of this share of each class, such as 0.2",
            "seed": "another number makes another split",
            "up": UP_OPTION,
        },
    )
)
