"""What every reader ends with: raw columns in, a checked PointCloud out."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError

_FAR = 1e15  # no coordinate in any unit is larger
UNLABELLED = {
    "",
    "unlabelled",
    "unlabeled",
    "unannotated",
    "unassigned",
    "unknown",
    "none",
    "void",
    "ignore",
    "ignored",
}


def as_colour(values: np.ndarray) -> np.ndarray:
    """Colours (n, 3) of any dtype as uint8: 0..1, 0..255 and 0..65535 are told apart by dtype and largest value."""
    values = np.asarray(values)
    if values.dtype == np.uint8:
        return np.ascontiguousarray(values)
    if values.dtype.kind == "f":
        values = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    top = float(values.max()) if values.size else 0.0
    unit_range = values.dtype.kind == "f" and top <= 1.0 + 1e-4
    scale = 255.0 if unit_range else 1.0 if top <= 255.5 else 1 / 257.0
    return np.clip(np.rint(values.astype(np.float32) * np.float32(scale)), 0, 255).astype(np.uint8)


def as_normals(values: np.ndarray) -> np.ndarray | None:
    """Normals (n, 3) as float32 of unit length, or None when hardly any row has a direction."""
    normals = np.array(values, dtype=np.float32)
    length = np.sqrt(np.einsum("ij,ij->i", normals, normals))
    good = np.isfinite(length) & (length > 1e-6)
    if good.mean() < 0.5:
        return None
    normals[~good] = 0
    normals[good] /= length[good, None]
    return normals


def as_ids(values: np.ndarray) -> np.ndarray | None:
    """Whole numbers (n,) as int32, or None when the column holds fractions or does not fit."""
    values = np.asarray(values)
    if values.dtype.kind == "f":
        finite = np.isfinite(values)
        values = np.where(finite, values, 0)
        if (values != np.rint(values)).any():
            return None
    if values.size and (values.min() < -(2**31) or values.max() >= 2**31):
        return None
    return values.astype(np.int32)


def settle_labels(labels: np.ndarray, names: dict[int, str]) -> tuple[np.ndarray, dict[int, str], tuple[str, ...]]:
    """Move label ids (n,) so that 0 means unlabelled, as PointCloud promises.

    Files that count classes from 0 betray themselves by a name for 0 or by -1 for "no class".
    """
    zero_is_class = names.get(0, "").strip().lower() not in UNLABELLED
    if len(labels) and labels.min() == -1 and (labels == 0).any():
        zero_is_class = True
    if zero_is_class:
        labels = np.where(labels < 0, 0, labels + 1).astype(np.int32)
        names = {i + 1: name for i, name in names.items() if i >= 0}
        return labels, names, ("label ids moved up by one: 0 is a class in the file",)
    labels = np.where(labels < 0, 0, labels).astype(np.int32)
    return labels, {i: name for i, name in names.items() if i > 0}, ()


def build_cloud(
    path: Path,
    format: str,
    xyz: np.ndarray,
    *,
    colour: np.ndarray | None = None,
    normals: np.ndarray | None = None,
    labels: np.ndarray | None = None,
    label_names: dict[int, str] | None = None,
    instances: np.ndarray | None = None,
    segments: np.ndarray | None = None,
    faces: np.ndarray | None = None,
    up: str | None = None,
    unit: float | None = None,
    notes: tuple[str, ...] = (),
) -> PointCloud:
    """Check and convert a file's columns (n rows each) and make the PointCloud.

    Raises:
        ReadError: there is no point with a finite position.
    """
    if len(xyz) == 0:
        raise ReadError(f"this {format} file holds no points", where=path, how="Choose a file that has points in it.")
    xyz = xyz.astype(np.float32) if xyz.dtype == np.float16 else xyz
    if not (np.fmax.reduce(xyz, axis=None) < _FAR and np.fmin.reduce(xyz, axis=None) > -_FAR):
        with np.errstate(invalid="ignore"):
            xyz = np.where(np.abs(xyz) < _FAR, xyz, np.nan)  # no position; float32 sums would overflow
    if colour is not None:
        colour = as_colour(colour)
    if normals is not None:
        normals = as_normals(normals)
    if labels is not None:
        labels = as_ids(labels)
        if labels is None:
            notes += ("the label column does not hold whole numbers and was left out",)
        else:
            labels, label_names, more = settle_labels(labels, label_names or {})
            notes += more
    if instances is not None:
        instances = as_ids(instances)
        if instances is not None and instances.min() < 0:
            zero_used = (instances == 0).any()
            instances = np.where(instances < 0, 0, instances + int(zero_used)).astype(np.int32)
    if segments is not None:
        segments = as_ids(segments)
    if faces is not None:
        faces, more = check_faces(faces, len(xyz))
        notes += more
    cloud = PointCloud.from_array(
        xyz,
        colour=colour,
        normals=normals,
        labels=labels,
        label_names=label_names if labels is not None and label_names else {},
        instances=instances,
        segments=segments,
        faces=faces,
        source=path,
        format=format,
        up=up,
        unit=unit,
        notes=notes,
    )
    if len(cloud) == 0:
        raise ReadError("no point has a finite position", where=path, how="Export the scan again.")
    return cloud


def check_faces(faces: np.ndarray, n: int) -> tuple[np.ndarray | None, tuple[str, ...]]:
    """Drop faces that name vertices outside 0..n-1; (m, 3) int32 or None when none is left."""
    faces = np.asarray(faces).reshape(-1, 3)
    good = ((faces >= 0) & (faces < n)).all(axis=1)
    notes = () if good.all() else (f"{int((~good).sum()):,} faces name vertices that do not exist and were left out",)
    faces = faces[good]
    return (faces.astype(np.int32) if len(faces) else None), notes
