"""NPY and NPZ: numpy arrays of points. Nothing is ever unpickled.

A plain array has one point a row: x y z, then (recognised by their values) colours, normals, a label and
an instance. A structured array, or the arrays of an NPZ file, are told by name: xyz / points / coord,
colour / rgb, normals, label, instance and the other spellings of ``fields.py``.
"""

from __future__ import annotations

import struct
import tokenize
import zipfile
import zlib
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.fields import attributes, find_fields
from cg3d_core.io.guess import guess_columns
from cg3d_core.io.names import labels_beside

_POSITIONS = ("xyz", "points", "point", "pos", "positions", "coord", "coords", "coordinates", "pc", "pointcloud", "vertices", "data", "arr_0")  # fmt: skip
_COLOURS = ("colour", "colours", "color", "colors", "rgb")
_NORMALS = ("normals", "normal", "norm")
_DAMAGE = (zipfile.BadZipFile, zlib.error, tokenize.TokenError, struct.error, OverflowError)
_SHAPE = "Save an array with one point a row: x y z, then colours, normals, label."


def read_arrays(path: Path) -> PointCloud:
    """Read a .npy or .npz file.

    Raises:
        ReadError: damaged, holds Python objects, or no array that could be points.
    """
    with path.open("rb") as file:
        is_zip = file.read(2) == b"PK"
    try:
        if is_zip:
            columns, notes = _from_npz(path)
        else:
            columns, notes = _from_array(path, np.load(path, mmap_mode="r", allow_pickle=False))
    except ValueError as error:
        if "allow_pickle" in str(error) or "Python objects" in str(error):
            raise ReadError("holds Python objects, which are never loaded", where=path, how=_SHAPE) from None
        raise ReadError("a damaged numpy file", where=path, how="Copy or save it again.") from None
    except (EOFError, KeyError, SyntaxError, NotImplementedError, RuntimeError, *_DAMAGE):
        raise ReadError("a damaged numpy file", where=path, how="Copy or save it again.") from None
    names = {}
    if "labels" in columns:
        names, _, more = labels_beside(path)
        notes += more
    kind = "NPZ" if is_zip else "NPY"
    return build_cloud(path, f"{kind} array", columns.pop("xyz"), **columns, label_names=names, notes=notes)


def _from_array(path: Path, array: np.ndarray) -> tuple[dict[str, np.ndarray], tuple[str, ...]]:
    if array.dtype.names:
        columns = attributes(array.reshape(-1))
        if "xyz" not in columns:
            raise ReadError("the structured array has no x, y and z", where=path, how=_SHAPE)
        return columns, ()
    if array.dtype.kind not in "fiu":
        raise ReadError(f"an array of {array.dtype} is not points", where=path, how=_SHAPE)
    notes: tuple[str, ...] = ()
    if array.ndim == 3 and array.shape[0] == 1:
        array = array[0]
    if array.ndim == 3:
        how = "Save one of them, for example array[0]."
        raise ReadError(f"holds {array.shape[0]} clouds of {array.shape[1]} points", where=path, how=how)
    if array.ndim != 2 or min(array.shape) < 1:
        raise ReadError(f"an array of shape {array.shape} is not points", where=path, how=_SHAPE)
    if array.shape[0] in (3, 6, 9) and array.shape[1] > 12:
        array, notes = array.T, ("the array holds one point a column; read that way",)
    if not 3 <= array.shape[1] <= 16:
        raise ReadError(f"an array of shape {array.shape} is not points", where=path, how=_SHAPE)
    columns, more = guess_columns(array)
    return columns, notes + more


def _from_npz(path: Path) -> tuple[dict[str, np.ndarray], tuple[str, ...]]:
    with np.load(path, allow_pickle=False) as archive:
        keys = {key.lower(): key for key in archive.files}
        main = next((keys[name] for name in _POSITIONS if name in keys), None)
        if main is None and len(keys) == 1:
            main = next(iter(keys.values()))
        if main is None:
            found = ", ".join(archive.files[:8]) or "nothing"
            raise ReadError(f"no array of points in the file (it has: {found})", where=path, how="Name one 'xyz'.")
        columns, notes = _from_array(path, archive[main])
        n = len(columns["xyz"])
        for target, choices in (("colour", _COLOURS), ("normals", _NORMALS)):
            key = next((keys[name] for name in choices if name in keys), None)
            if (
                key is not None
                and (values := archive[key]).shape[:1] == (n,)
                and values.ndim == 2
                and values.shape[1] >= 3
            ):
                columns[target] = values[:, :3]
        for target, names in find_fields(list(archive.files)).items():
            if target in ("labels", "instances", "segments"):
                values = archive[names[0]]
                if values.size == n and values.dtype.kind in "fiub":
                    columns[target] = values.reshape(-1)
                else:
                    notes += (f"{names[0]!r} has not one value a point and was left out",)
    return columns, notes
