"""Data sets with one file a shape: listed, split, read and brought upright."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cg3d_core.errors import ReadError, UsageError

from .base import ShapeDataset, chosen
from .kept import remembered

UP_OPTION = "which axis of the files is up: x, y, z, -x, -y, -z, or auto"
SHARE_OPTION = "make a test split of this share of each class, such as 0.2"
SEED_OPTION = "another number makes another test_share split"


class FileDataset(ShapeDataset):
    """Shapes in a file each, any format that ``cg3d_core.io`` reads.

    ``up``: the files' upright axis; "auto" finds it for each (slow the first time).
    """

    def __init__(
        self, root: Path, split: str, classes: Sequence[str], labels: Sequence[int], files: Sequence[Path], up: str
    ):
        super().__init__(root, split, classes, np.array(labels, np.int64))
        self.files, self.up = files, as_axis(up)

    def file(self, i: int) -> str:
        return os.path.relpath(self.files[i], self.root)

    def points(self, i: int) -> np.ndarray:
        return read_upright(self.files[i], self.up)


def read_upright(file: Path, up: str) -> np.ndarray:
    """(p, 3) float32, z up: points of a cloud or of a mesh's surface, the same at every call. Raises ReadError.

    With ``up`` "auto" the axis and unit are the format's own, or found as for any scan; with an axis coordinates
    are only turned.
    """

    def make() -> np.ndarray:
        from cg3d_core.geometry.frame import find_frame
        from cg3d_core.io import read

        cloud = read(file)
        if not len(cloud):
            raise ReadError("there is no point in it", where=file)
        if up != "auto":
            return upright(cloud.xyz, up)
        if cloud.up and cloud.unit:
            return upright(cloud.xyz, cloud.up) * np.float32(cloud.unit)
        return find_frame(cloud).to_canonical(cloud.xyz)

    return remembered(file, ("file", up), make)


def upright(xyz: np.ndarray, up: str) -> np.ndarray:
    """Points (p, 3) of which ``up`` (see ``axes.direction``) points up, turned so that z does; float32."""
    from cg3d_core.geometry.axes import direction
    from cg3d_core.geometry.frame import rotation_to_up

    return np.asarray(xyz, np.float32) @ rotation_to_up(direction(up)).astype(np.float32).T


def as_axis(up: str) -> str:
    """The option ``up``, checked. Raises UsageError."""
    from cg3d_core.geometry.axes import AXES

    return chosen("up", up, (*AXES, "auto"))


def listing(folder: Path) -> list[Path]:
    """What is in a folder, by name, hidden entries left out. Raises UsageError when it cannot be listed."""
    try:
        return sorted(folder / name for name in os.listdir(folder) if not name.startswith("."))
    except OSError as error:
        raise UsageError(f"cannot be listed ({error.strerror})", where=folder, how="Check its permissions.") from None


def folders(folder: Path) -> list[Path]:
    """The folders in a folder, by name."""
    return [p for p in listing(folder) if p.is_dir()]


def lines(file: Path) -> list[str]:
    """The lines of a list, stripped, empty ones left out. Raises ReadError when it is no text."""
    try:
        return [line.strip() for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        raise ReadError("this list cannot be read as text", where=file, how="Unpack the data set again.") from None


def a_few(names: Sequence[str], most: int = 3) -> str:
    """The first names of a long list, for a remark."""
    return ", ".join(names[:most]) + (" ..." if len(names) > most else "")


def plural(n: int, word: str) -> str:
    """The number with its word: "1 file", "2 files", "3 classes"."""
    return f"{n:,} {word}" if n == 1 else f"{n:,} {word}{'es' if word.endswith('s') else 's'}"


def missing_line(listed: str, absent: Sequence[str]) -> str:
    """The line about files that a list names and that are not there."""
    return f"{listed} names {plural(len(absent), 'file')} not found here: {a_few(absent)}"


def share_part(names: Sequence[str], split: str, share: float, seed: str) -> np.ndarray:
    """(n,) bool: which of one class's ``names`` are in ``split`` "train" or "test".

    Ranked by a hash of name and seed, so the same on every machine. A class with more than one shape has at
    least one on either side, if the share is neither 0 nor 1.
    """
    ranks = [hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=16).digest() for name in names]
    count = round(share * len(names))
    if 0 < share < 1 and len(names) > 1:
        count = min(max(count, 1), len(names) - 1)
    test = np.zeros(len(names), bool)
    test[sorted(range(len(names)), key=ranks.__getitem__)[:count]] = True
    return test if split == "test" else ~test
