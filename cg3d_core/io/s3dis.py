"""S3DIS: a room's folder, <room>.txt with lines ``x y z r g b`` and Annotations/<class>_<n>.txt."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.names import S3DIS
from cg3d_core.io.numbers import read_rows


def is_s3dis_room(folder: Path) -> bool:
    """Whether ``folder`` is a room of S3DIS: it has annotations."""
    return (folder / "Annotations").is_dir()


def read_s3dis(path: Path) -> PointCloud:
    """Read a room: its folder, or its .txt file with Annotations/ beside it.

    Points come in the order of <room>.txt. Labels and instances are those of the annotation row with
    exactly the same six values; equal rows are matched one to one. Without <room>.txt the points are
    the annotations', file after file.

    Raises:
        ReadError: no points, or rows that are not six numbers.
    """
    folder = path if path.is_dir() else path.parent
    room = path if path.is_file() else _room_file(folder)
    rows, labels, instances, names, notes = _annotations(folder)
    if room is None:
        notes += (f"{folder.name}.txt is missing; the points are those of its annotations",)
        table = rows
    else:
        table, more = read_rows(room, columns=6)
        notes += more
        labels, instances, more = _carry_over(table, rows, labels, instances)
        notes += more
    if len(table) == 0:
        raise ReadError("this room holds no points", where=path, how="Unpack the data set again.")
    return build_cloud(
        path,
        "S3DIS room",
        table[:, :3],
        colour=table[:, 3:6].astype(np.float32) if np.nanmax(table[:, 3:6]) > 1 else table[:, 3:6] / 255,
        labels=labels if len(rows) else None,
        label_names=names,
        instances=instances if len(rows) else None,
        up="z",
        unit=1.0,
        notes=notes,
    )


def _room_file(folder: Path) -> Path | None:
    named = folder / f"{folder.name}.txt"
    return named if named.is_file() else None


def annotation_files(room: Path) -> list[tuple[Path, str]]:
    """The room's objects: annotation file and class name of each, ``chair_2`` before ``chair_10``."""
    files = [file for file in (room / "Annotations").glob("*.txt") if not file.name.startswith(".")]
    return [(file, re.sub(r"_\d+$", "", file.stem).lower()) for file in sorted(files, key=_natural)]


def read_annotation(file: Path) -> np.ndarray:
    """One object's rows (m, 6) float64: x y z r g b, z up, metres. Raises ReadError."""
    return read_rows(file, columns=6)[0]


def _annotations(room: Path):
    """Rows (m, 6), labels (m,), instances (m,), names and remarks of all annotation files."""
    tables, labels, instances, notes = [], [], [], ()
    names = dict(S3DIS)
    ids = {name: i for i, name in names.items()}
    for file, name in annotation_files(room):
        table, more = read_rows(file, columns=6)
        notes += more
        if name not in ids:
            ids[name] = max(names) + 1
            names[ids[name]] = name
        tables.append(table)
        labels.append(np.full(len(table), ids[name], np.int32))
        instances.append(np.full(len(table), len(tables), np.int32))
    if not tables:
        return np.zeros((0, 6)), np.zeros(0, np.int32), np.zeros(0, np.int32), names, notes
    return np.concatenate(tables), np.concatenate(labels), np.concatenate(instances), names, notes


def _natural(file: Path) -> tuple:
    """``chair_2`` before ``chair_10``."""
    return tuple(int(part) if part.isdigit() else part for part in re.split(r"(\d+)", file.stem))


def _carry_over(table: np.ndarray, rows: np.ndarray, labels: np.ndarray, instances: np.ndarray):
    """Labels and instances of ``rows`` brought to the equal rows of ``table``; 0 where there is none."""
    mine, theirs = _hashes(table), _hashes(rows)
    order, their_order = np.argsort(mine, kind="stable"), np.argsort(theirs, kind="stable")
    mine, theirs = mine[order], theirs[their_order]
    start = np.concatenate([[True], mine[1:] != mine[:-1]]) if len(mine) else np.zeros(0, bool)
    position = np.arange(len(mine))
    rank = position - np.maximum.accumulate(np.where(start, position, 0)) if len(mine) else position
    at = np.searchsorted(theirs, mine) + rank  # the k-th of equal rows takes the k-th annotation row
    found = at < len(theirs)
    found[found] = theirs[at[found]] == mine[found]
    found[found] = (rows[their_order[at[found]]] == table[order[found]]).all(axis=1)
    out = np.zeros((2, len(table)), np.int32)
    for values, source in zip(out, (labels, instances)):
        values[order[found]] = source[their_order[at[found]]]
    notes = ()
    if missing := int(len(table) - found.sum()):
        notes += (f"{missing:,} points are in no annotation",)
    if left := int(len(rows) - found.sum()):
        notes += (f"{left:,} annotated points are not in the room file and were left out",)
    return out[0], out[1], notes


def _hashes(rows: np.ndarray) -> np.ndarray:
    """A 64-bit number per row (n, 6) that is the same for equal rows; equality is checked afterwards."""
    bits = (np.ascontiguousarray(rows) + 0.0).view(np.uint64)  # + 0.0: -0 and 0 are equal
    out = np.zeros(len(rows), np.uint64)
    for column in range(rows.shape[1]):
        out = (out ^ bits[:, column]) * np.uint64(0x9E3779B97F4A7C15)
        out ^= out >> np.uint64(29)
    return out
