"""Data sets with one file a shape: read, brought upright, and remembered where that is slow."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cg3d_core import cache
from cg3d_core.encode import draw
from cg3d_core.errors import ReadError, UsageError

from .base import ShapeDataset, chosen

MOST = 16_384
"""Points handed out of one shape at most: twice what any published recipe starts from."""

UP_OPTION = "which axis of the files is up (x, y, z, -x, -y, -z), or auto"
PICTURES = (".png", ".jpg", ".jpeg", ".webp")

_SLOW = 0.02  # seconds; what takes longer to read is kept in the cache


class FileDataset(ShapeDataset):
    """Shapes in a file each, any format that ``cg3d_core.io`` reads.

    ``up``: the files' upright axis; "auto" finds it for each (slow the first time).
    """

    def __init__(
        self, root: Path, split: str, classes: Sequence[str], labels: np.ndarray, files: Sequence[Path], up: str
    ):
        super().__init__(root, split, classes, labels)
        self.files, self.up = files, up

    def file(self, i: int) -> str:
        return os.path.relpath(self.files[i], self.root)

    def points(self, i: int) -> np.ndarray:
        return read_upright(self.files[i], self.up)


def read_upright(file: Path, up: str) -> np.ndarray:
    """(p, 3) float32, z up: at most ``MOST`` points of a cloud or of a mesh's surface, the same at every call.

    With ``up`` "auto" the frame is found as for any file (in metres where that can be told); with an axis
    coordinates are only turned. What is slow is kept in the cache until the file changes. Raises ReadError.
    """
    from cg3d_core.geometry.frame import find_frame
    from cg3d_core.io import read

    try:
        state = file.stat()
    except OSError:
        raise ReadError("there is no such file", where=file, how="Unpack the data set again.") from None
    key = cache.fingerprint(cache.code_fingerprint(), os.path.abspath(file), state.st_size, state.st_mtime_ns, up)
    if kept := cache.load("shape", key):
        return kept["xyz"]
    start = time.perf_counter()
    cloud = read(file)
    if not len(cloud):
        raise ReadError("there is no point in it", where=file)
    xyz = find_frame(cloud).to_canonical(cloud.xyz) if up == "auto" else upright(cloud.xyz, up)
    if len(xyz) > MOST:
        xyz = xyz[np.sort(draw(len(xyz), MOST, np.random.default_rng(0)))]
    if time.perf_counter() - start > _SLOW:
        cache.save("shape", key, {"xyz": xyz})
    return xyz


def upright(xyz: np.ndarray, up: str) -> np.ndarray:
    """Points (p, 3) whose axis ``up`` points up, turned so that z does; float32."""
    if up == "z":
        return np.ascontiguousarray(xyz, np.float32)
    from cg3d_core.geometry.frame import rotation_to_up
    from cg3d_core.geometry.upright import axis_vector

    return np.asarray(xyz, np.float32) @ rotation_to_up(axis_vector(up)).astype(np.float32).T


def as_axis(up: str) -> str:
    """The option ``up``, checked. Raises UsageError."""
    from cg3d_core.geometry.upright import AXES

    return chosen("up", up, (*AXES, "auto"))


def readable(file: Path) -> bool:
    """Whether a file's name promises points, rather than a licence or a list."""
    from cg3d_core.io import SUFFIXES

    return (
        file.suffix.lower() in SUFFIXES
        and not file.name.startswith(".")
        and not file.stem.lower().startswith(("readme", "license", "licence"))
    )


def listing(folder: Path) -> list[Path]:
    """What is in a folder, by name, hidden entries left out. Raises UsageError when it cannot be listed."""
    try:
        return sorted(folder / entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except OSError as error:
        raise UsageError(f"cannot be listed ({error.strerror})", where=folder, how="Check its permissions.") from None
