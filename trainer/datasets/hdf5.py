"""Data sets whose clouds are rows of HDF5 files: ``data`` (n, p, 3), ``label`` (n,)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cg3d_core.errors import ReadError

from .base import ShapeDataset
from .files import upright

_AGAIN = "Copy or unpack it again."


class Hdf5Dataset(ShapeDataset):
    """Rows of several files one after the other; a row is read when it is asked for.

    A file that is compressed is read whole the first time (48 MiB for 2,048 clouds of 2,048 points): its parts would
    else be unpacked anew for every row.

    Raises ReadError when a file cannot be opened, or ``data`` and ``label`` are missing, of other shapes, or name
    classes beyond ``classes``.
    """

    def __init__(self, root: Path, split: str, classes: Sequence[str], files: Sequence[Path], up: str):
        self.files, self.up = tuple(files), up
        labels = [_labels(file, len(classes)) for file in self.files]
        super().__init__(root, split, classes, np.concatenate(labels) if labels else np.zeros(0))
        self._starts = np.cumsum([0, *map(len, labels)])
        self._open: dict[Path, Any] = {}  # an h5py.Dataset, or its array
        self._process = os.getpid()

    def _place(self, i: int) -> tuple[Path, int]:
        i = range(len(self))[i]
        part = int(np.searchsorted(self._starts, i, side="right")) - 1
        return self.files[part], i - int(self._starts[part])

    def file(self, i: int) -> str:
        path, row = self._place(i)
        return f"{os.path.relpath(path, self.root)}#{row}"

    def points(self, i: int) -> np.ndarray:
        import h5py

        path, row = self._place(i)
        if self._process != os.getpid():  # an open HDF5 file must not be shared with a forked worker
            self._open = {p: data for p, data in self._open.items() if isinstance(data, np.ndarray)}
            self._process = os.getpid()
        try:
            if path not in self._open:
                data = h5py.File(path, "r")["data"]
                self._open[path] = data[:] if data.chunks else data
            xyz = self._open[path][row, :, :3]
        except (OSError, KeyError, RuntimeError):
            raise ReadError(f"row {row} is damaged", where=path, how=_AGAIN) from None
        return upright(xyz, self.up)

    def __getstate__(self) -> dict:
        return self.__dict__ | {"_open": {}}


def _labels(path: Path, n_classes: int) -> np.ndarray:
    import h5py

    try:
        with h5py.File(path, "r") as file:
            shape, labels = file["data"].shape, np.asarray(file["label"]).reshape(-1).astype(np.int64)
    except FileNotFoundError:
        raise ReadError("there is no such file", where=path, how="Unpack the data set again.") from None
    except (OSError, RuntimeError):
        raise ReadError("this is no HDF5 file, or a damaged one", where=path, how=_AGAIN) from None
    except (KeyError, AttributeError, ValueError):
        raise ReadError("it has no arrays data and label", where=path, how=_AGAIN) from None
    if len(shape) != 3 or shape[2] < 3 or len(labels) != shape[0]:
        raise ReadError(
            f"data {shape} and label ({len(labels)},) do not fit (n, points, 3) and (n,)", where=path, how=_AGAIN
        )
    if len(labels) and not 0 <= labels.min() <= labels.max() < n_classes:
        raise ReadError(f"labels go to {labels.max()} with {n_classes} classes", where=path, how=_AGAIN)
    return labels
