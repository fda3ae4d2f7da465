"""Writing binary PLY, safely: beside the target first, then renamed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import UsageError
from cg3d_core.geometry.axes import said
from cg3d_core.io.said import saying

if TYPE_CHECKING:
    from cg3d_core.geometry.frame import Frame

_TYPES = {"f4": "float", "f8": "double", "u1": "uchar", "i1": "char", "u2": "ushort", "i2": "short", "i4": "int", "u4": "uint"}  # fmt: skip


def write_ply(
    path: str | os.PathLike,
    points: PointCloud | np.ndarray,
    *,
    colour: np.ndarray | None = None,
    normals: np.ndarray | None = None,
    labels: np.ndarray | None = None,
    label_names: Mapping[int, str] | None = None,
    instances: np.ndarray | None = None,
    faces: np.ndarray | None = None,
    scalars: Mapping[str, np.ndarray] | None = None,
    comments: Iterable[str] = (),
    frame: Frame | None = None,
) -> Path:
    """Write a binary little-endian PLY that ``read`` and every common viewer understands.

    ``points``: a PointCloud (its own attributes are written unless given anew, coordinates as in its
    file) or coordinates (n, 3). ``scalars``: further columns (n,) by property name, for example a
    ``score``. ``label_names`` travel in the header. Coordinates are doubles when they are far from 0.
    ``frame``: what was found of the axes and the unit that the coordinates are in; it goes into the header,
    so that a part of a scan stands and measures as it did in the whole. Without it: what the cloud's file said.

    Raises:
        UsageError: a column has not one value a point, or its folder does not exist.
    """
    path = Path(path)
    up, unit = (None, None) if frame is None else (said(frame.rotation[2]), frame.scale if frame.sized else None)
    if isinstance(points, PointCloud):
        cloud = points
        if frame is None:
            up, unit = cloud.up, cloud.unit
        colour = cloud.colour if colour is None else colour
        normals = cloud.normals if normals is None else normals
        instances = cloud.instances if instances is None else instances
        faces = cloud.faces if faces is None else faces
        if labels is None:
            labels, label_names = cloud.labels, label_names or cloud.label_names
        points = cloud.absolute() if cloud.origin.any() else cloud.xyz
    xyz = np.asarray(points)
    if len(xyz) and np.abs(xyz).max() <= 1e3:
        xyz = xyz.astype(np.float32)
    columns = _columns(xyz, colour, normals, labels, instances, scalars)
    table = np.empty(len(xyz), dtype=[(name, values.dtype) for name, values in columns.items()])
    for name, values in columns.items():
        table[name] = values
    comments = [*saying(up, unit), *comments]
    header = ["ply", "format binary_little_endian 1.0", *[f"comment {' '.join(str(c).split())}" for c in comments]]
    header += [f"comment label {i} {' '.join(name.split())}" for i, name in sorted((label_names or {}).items())]
    header = [line.encode("unicode_escape").decode("ascii") for line in header]  # PLY headers are ASCII
    header.append(f"element vertex {len(xyz)}")
    header += [f"property {_TYPES[values.dtype.str[1:]]} {name}" for name, values in columns.items()]
    chunks = [table]
    if faces is not None and len(faces):
        triangles = np.empty(len(faces), dtype=[("n", "u1"), ("v", "<i4", (3,))])
        triangles["n"], triangles["v"] = 3, faces
        header += [f"element face {len(faces)}", "property list uchar int vertex_indices"]
        chunks.append(triangles)
    header.append("end_header\n")
    _write_whole(path, "\n".join(header).encode("ascii", errors="backslashreplace"), chunks)
    return path


def _columns(xyz, colour, normals, labels, instances, scalars) -> dict[str, np.ndarray]:
    """Property name -> values (n,), in the order they are written."""
    kind = "<f8" if xyz.dtype.itemsize == 8 else "<f4"
    columns = {name: xyz[:, i].astype(kind) for i, name in enumerate("xyz")}
    for names, values, dtype in (
        (("nx", "ny", "nz"), normals, "<f4"),
        (("red", "green", "blue"), colour, "u1"),
    ):
        if values is not None:
            columns |= {name: np.asarray(values)[:, i].astype(dtype) for i, name in enumerate(names)}
    if labels is not None:
        columns["label"] = np.asarray(labels).astype("<i4")
    if instances is not None:
        columns["instance"] = np.asarray(instances).astype("<i4")
    for name, values in (scalars or {}).items():
        values = np.asarray(values)
        values = values.astype("u1") if values.dtype == bool else values
        known = values.dtype.newbyteorder("<").str[1:] in _TYPES
        columns["_".join(name.split()) or "scalar"] = values.astype(values.dtype.newbyteorder("<") if known else "<f8")
    for name, values in columns.items():
        if values.shape != (len(xyz),):
            raise UsageError(
                f"{name!r} has shape {values.shape} for {len(xyz):,} points", how="Give one value a point."
            )
    return columns


def _write_whole(path: Path, header: bytes, chunks: list[np.ndarray]) -> None:
    """Write beside ``path`` and rename, so that a half-written file never has its name."""
    if not path.parent.is_dir():
        raise UsageError("the folder does not exist", where=path.parent, how="Make it or choose another.")
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise UsageError(
            f"cannot write here ({error.strerror})", where=path.parent, how="Choose another folder."
        ) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(header)
            for chunk in chunks:
                chunk.tofile(file)
        os.chmod(beside, 0o666 & ~_umask())
        os.replace(beside, path)
    except OSError as error:
        raise UsageError(f"cannot write ({error.strerror or error})", where=path, how="Check the disk.") from None
    finally:
        Path(beside).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
